"""The steps of a call that wait for nothing, as `Client` and `AsyncClient` share them.

Turns a call into a `Job` (encoded once, however often it is tried) and an answer into an `Outcome`. What was configured is in
`spapi_core.client.settings`. Waiting, locking and sending are in `spapi_core.client.aio` and `spapi_core.client.sync`.
"""

from __future__ import annotations

import logging
from copy import copy
from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.client.job import RESTRICTED_TOKEN, Job
from spapi_core.client.kept import KeptAnswers
from spapi_core.client.options import CheckedOptions
from spapi_core.client.patience import Patience
from spapi_core.errors import (
    AnswerError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    ForbiddenError,
    InvalidArgumentError,
    SPAPIError,
    StatusError,
    TransportError,
    UnauthorizedError,
)
from spapi_core.operation import Call
from spapi_core.wire import error_answers, response, unseen
from spapi_core.wire import request as encoding
from spapi_core.wire.by_path import named_call, raw_call
from spapi_core.wire.outcome import Outcome
from spapi_core.wire.unseen import Address
from spapi_core.wire.watching import OFF

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.client.list_state import Turn
    from spapi_core.wire.exchange import HTTPAnswer
    from spapi_core.wire.response import Response
    from spapi_core.wire.watching import Watch

T = TypeVar("T")

log = logging.getLogger("spapi_core.client")

_ASK_RESTRICTED = "or, where the report's type holds personal data, ask for its document with restricted=True"


class Base(Patience, KeptAnswers):
    """The pure steps of a call."""

    def call(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        data_elements: Sequence[str] | None = None,
        restricted: bool | None = None,
        allow_unknown: bool = False,
    ) -> Call[Any]:
        """A call by method and path, to be sent, paged or put in a batch; its answer is plain JSON.

        Args:
            method: HTTP method.
            path: Path with its values percent-encoded, without the query.
            params: Query and header parameters under Amazon's names; lists as lists.
            body: The JSON body.
            data_elements: Restricted data asked for.
            restricted: Whether the answer needs a restricted data token, where only the caller knows.
            allow_unknown: Send it even if no operation has this path; it then has no usage plan.

        Raises:
            InvalidArgumentError: No operation has this method and path, or a parameter is not written as Amazon writes it.
        """
        return raw_call(self.catalog, method, path, params or {}, body, data_elements, restricted, allow_unknown)

    def named_call(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        restricted: bool | None = None,
    ) -> Call[Any]:
        """A call by the id of its operation, to be sent, paged or put in a batch; its answer is plain JSON.

        Args:
            operation: Section and name, e.g. `orders_v0.getOrders`.
            params: Path, query and header parameters under Amazon's names, as they are: nothing is percent-encoded yet.
            body: The JSON body.
            restricted: Whether the answer needs a restricted data token, where only the caller knows.

        Raises:
            InvalidArgumentError: There is no such operation, or a parameter is missing or not written as Amazon writes it.
        """
        return named_call(self.catalog, operation, params or {}, body, restricted)

    def _job(
        self,
        ids: tuple[str, str],
        call: Call[T],
        options: CheckedOptions,
        base_url: str | None = None,
        turn: Turn | None = None,
    ) -> Job[T]:
        if not isinstance(call, Call):
            raise InvalidArgumentError(
                f"send takes a call, e.g. operations.get_orders(...), not a {type(call).__name__}"
            )
        from spapi_core.limits.wish import OWN  # noqa: PLC0415 - the limiter is loaded when a client is made

        self._closing.check(call.operation.id)
        call.operation.warn_if_deprecated()
        if call.operation.sandbox_only and self.endpoint.environment == "production":
            raise InvalidArgumentError(
                f"{call.operation.id}: Amazon has this operation in its sandbox alone; nothing was sent. "
                "Make the client with environment='sandbox'",
                operation=call.operation.id,
            )
        base_url = base_url or self.endpoint.base_url
        max_wait = self._max_wait if options.max_wait is None else options.max_wait
        region = self.region if self.endpoint.environment == "production" else None
        try:
            request = encoding.request(call, self.marketplace_id, region)
        except SPAPIError as error:
            unseen.forget(error)  # the arguments, which may be a buyer's
            raise
        if options.headers:
            request.headers.update(_besides(options.headers, request.headers))
        idempotent = options.idempotent
        if idempotent is None and call.operation.idempotency_key in request.headers:
            idempotent = True
        buckets = self._buckets_of(ids, call.operation, base_url)
        place = options.reservation if turn is None or turn.page == 1 else None
        if place is not None:
            from spapi_core.limits.reservation import Reservation  # noqa: PLC0415 - only callers who have one pay for it

            place = Reservation.of(place)
            place.check_for(call.operation.id, buckets)
        return Job(
            call,
            request,
            base_url,
            Address(base_url + request.target),
            buckets,
            self.clock(),
            OWN if max_wait is None else max_wait,
            options.timeout,
            idempotent,
            self._strict if options.strict is None else options.strict,
            options.retry,
            turn,
            place,
            bool(options.reserve),
        )

    def _headers(self, job: Job[Any], token: str) -> dict[str, str]:
        return {**job.request.headers, "user-agent": self._user_agent, "x-amz-access-token": token}

    def _read(self, job: Job[T], answer: HTTPAnswer, number: int) -> Outcome[T]:
        """What an answer comes to."""
        try:
            read = response.read(
                job.operation,
                answer,
                number,
                self.clock() - job.started,
                strict=job.strict,
                safe=job.operation.repeats_safely(job.idempotent),
            )
        except SPAPIError as error:
            if type(error) is ForbiddenError and _may_need_restricted(job.call):
                error.args = (f"{error.message}; {_ASK_RESTRICTED}",)
            return self._failed(job, error, number)
        return Outcome(read)

    def _failed(self, job: Job[T], error: SPAPIError, number: int) -> Outcome[T]:
        """What an attempt that ended in an error comes to."""
        error.operation = job.operation.id
        error.attempts = number
        after = error.retry_after if isinstance(error, StatusError) else None
        return Outcome(None, error, idempotent=job.idempotent, retry_after=after, left=self._time_left(job))

    def _broken(self, job: Job[T], error: TransportError, number: int) -> Outcome[T]:
        """What an attempt without an answer comes to."""
        error.args = (f"{job.operation.id}: {error.message}",)
        error_answers.warn(error, safe=job.operation.repeats_safely(job.idempotent))
        return self._failed(job, error, number)

    def _count(
        self, job: Job[Any], watch: Watch, outcome: Outcome[Any], number: int, waited: float, began: float
    ) -> None:
        """Count, watch and log one attempt that was sent, and report drift."""
        error, answer = outcome.error, outcome.response
        known = answer if error is None else error
        drift = () if answer is None else answer.drift
        self._stats.attempted(job.operation.id, number, waited, error, len(drift))
        seconds = self.clock() - began
        watch.attempt(number, status_code=known.status_code)
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "%s: %s, attempt %d, %.3f s, waited %.3f s, request id %s",
                job.operation.id,
                known.status_code or type(error).__name__,
                number,
                seconds,
                waited,
                known.request_id,
            )
        if drift and self._on_drift is not None:
            self._on_drift(job.operation, drift)

    @staticmethod
    def _spoils_token(outcome: Outcome[Any]) -> str | None:
        """Which token of this attempt is not to be used again: "any", "restricted" alone, or none."""
        error = outcome.error
        if error is None:
            return None
        if isinstance(error, UnauthorizedError | ExpiredTokenError):
            return "any"
        return "restricted" if isinstance(error, ForbiddenError) else None

    def _restricted_job(self, ids: tuple[str, str], body: dict[str, Any]) -> Job[Any]:
        call = RESTRICTED_TOKEN.call(body=body)
        return self._job(ids, call, CheckedOptions(), self.endpoint.restricted_url)

    def _watch(self, job: Job[Any]) -> Watch:
        """What watches a call, from its first permit to its end."""
        return OFF if self._telemetry is None else self._telemetry.call(job.operation, job.base_url)

    def _ended(self, job: Job[Any], error: SPAPIError) -> None:
        """Count a call that ended in an error."""
        error.operation = error.operation or job.operation.id
        self._stats.failed(job.operation.id, error)

    @staticmethod
    def _result(outcome: Outcome[T]) -> Response[T]:
        """The answer of a call, or its error."""
        if outcome.error is not None:
            raise outcome.error
        read: Response[T] = outcome.response
        return read

    @staticmethod
    def _mapping(answer: Response[Any]) -> Mapping[str, Any]:
        if not isinstance(answer.parsed, dict):
            raise AnswerError(f"{answer.operation.id}: the answer is not a JSON object", operation=answer.operation.id)
        return answer.parsed

    @staticmethod
    def _no_token(job: Job[Any], error: TransportError) -> SPAPIError:
        """A token request that broke: whatever became of it, the call itself was not sent."""
        told = f"{job.operation.id}: the call was not sent because there is no access token: {error.message}"
        if error.is_retryable():
            return ConnectionNotMadeError(told, operation=job.operation.id)
        final = copy(error)
        final.args = (told,)
        final.operation = job.operation.id
        return final


def _besides(headers: Mapping[str, str], written: Mapping[str, str]) -> dict[str, str]:
    """Headers of the options, but for those that the call has as arguments."""
    known = {name.lower() for name in written}
    return {name.lower(): value for name, value in headers.items() if name.lower() not in known}


def _may_need_restricted(call: Call[Any]) -> bool:
    """Whether only the caller can know that a call needs a restricted data token, and it went without one."""
    restricted = call.operation.restricted
    return restricted is not None and restricted.mode == "report" and not call.restricted
