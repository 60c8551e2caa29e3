"""What `Client` and `AsyncClient` share: settings, and every step of a call that waits for nothing.

Turns a call into a `Job` (encoded once, however often it is tried) and an answer into an `Outcome`.
Waiting, locking and sending are not here: they are in `spapi_core.client`, once for each kind.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Mapping
from contextlib import suppress
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from spapi_core.catalog import SANDBOX_PLAN, Catalog, Plan, default_catalog
from spapi_core.client.options import CheckedOptions, checked_options
from spapi_core.client.stats import Stats
from spapi_core.errors import (
    AnswerError,
    ConfigurationError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    ForbiddenError,
    InvalidArgumentError,
    PermitTimeoutError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    StatusError,
    StoreError,
    TransportError,
    UnauthorizedError,
)
from spapi_core.marketplaces import Endpoint, Marketplace, Region, region_named, resolve
from spapi_core.operation import Call, Operation
from spapi_core.seconds import checked_seconds
from spapi_core.telemetry import OFF
from spapi_core.wire import error_answers, response, unseen
from spapi_core.wire import request as encoding
from spapi_core.wire import user_agent as agent
from spapi_core.wire.by_path import named_call, raw_call
from spapi_core.wire.outcome import Outcome
from spapi_core.wire.unseen import Address
from spapi_core.wire.watching import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from typing import Unpack

    from spapi_core.cache import Cache, Keeping
    from spapi_core.client.list_state import Turn
    from spapi_core.client.options import CallOptions
    from spapi_core.client.stats import ClientStats
    from spapi_core.client.waits import Wait
    from spapi_core.limits import AsyncLimiter, Bucket, Limiter, Reservation
    from spapi_core.limits.wish import Own
    from spapi_core.model.codec import Drift
    from spapi_core.retry import RetryPolicy
    from spapi_core.telemetry import Telemetry, Watch
    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.exchange import HTTPAnswer, Total
    from spapi_core.wire.response import Response
    from spapi_core.wire.watching import Watcher

T = TypeVar("T")

Plans = Literal["production", "sandbox", "none"]

log = logging.getLogger("spapi_core.client")

_ASK_RESTRICTED = "or, where the report's type holds personal data, ask for its document with restricted=True"

_SAYS_NOTHING = (TransportError, ServerError, RateLimitError, RequestTimeoutError, PermitTimeoutError, AnswerError)
"""Errors that say nothing about what was asked for: a kept answer may stand in for them."""

RESTRICTED_TOKEN: Operation[Any] = Operation(
    id="tokens_v2021_03_01.createRestrictedDataToken",
    section="tokens_v2021_03_01",
    name="createRestrictedDataToken",
    method="POST",
    path="/tokens/2021-03-01/restrictedDataToken",
    body=Any,
    body_required=True,
    safe_to_repeat=True,
)
"""Restricted data tokens are asked for by the core itself, without the generated section."""


@frozen(eq=False)
class Job(Generic[T]):
    """One call on its way: encoded once, tried perhaps several times.

    Args:
        call: What is sent.
        request: It, encoded.
        base_url: Scheme and host.
        url: Where to, query included.
        buckets: Usage plans it draws on: of the pair, then of the application.
        started: When `send` began, on the client's clock.
        max_wait: Longest wait for a permit; the limiter's own where nobody said.
        timeout: Seconds for this call; None takes the client's.
        idempotent: The caller's word that repeating is safe.
        strict: An answer that does not fit the model is an error.
        retry: When and how often this call is tried again; None leaves it to the client.
        turn: Which page of a list it asks for; None where it asks for none.
        reservation: A place that its first request redeems.
        reserve: A refusal for `max_wait` keeps a place.
        apart: Seconds that do not count to the total time of the call: its waits for tokens and permits.
    """

    call: Call[T]
    request: encoding.Request = field(repr=False)
    base_url: str
    url: str = field(repr=False)
    buckets: tuple[Bucket, ...]
    started: float
    max_wait: float | Own
    timeout: float | None = None
    idempotent: bool | None = None
    strict: bool = False
    retry: RetryPolicy | None = None
    turn: Turn | None = None
    reservation: Reservation | str | None = None
    reserve: bool = False
    apart: list[float] = field(factory=list, repr=False)

    @property
    def operation(self) -> Operation[T]:
        """What is called."""
        return self.call.operation

    def place(self, number: int) -> dict[str, Any]:
        """What a try says of a place in the queue: a reservation is for the first of them."""
        if self.reservation is None and not self.reserve:
            return {}
        return {"reservation": self.reservation if number == 1 else None, "reserve": self.reserve}


class Base:
    """Settings and the pure steps of a call; see `Client` for the arguments."""

    _bounds: Bounds
    _owned: bool
    _is_view = False

    def __init__(  # noqa: PLR0913 - the settings of a client
        self,
        *,
        marketplace: str | Marketplace | None,
        region: str | None,
        environment: str,
        allowed_hosts: Collection[str],
        lwa_url: str | None,
        plans: Plans | Mapping[str, Plan] | None,
        max_wait: float | None,
        cache: Cache | None,
        strict: bool,
        on_drift: Callable[[Operation[Any], Sequence[Drift]], None] | None,
        telemetry: Telemetry | None,
        on_wait: Callable[[Wait], None] | None,
        user_agent: str | None,
        sandbox_rdt: Literal["production", "access_token"],
        catalog: Catalog | None,
        clock: Callable[[], float],
    ) -> None:
        from spapi_core.limits.waiting import Closing  # noqa: PLC0415 - the limiter is loaded when a client is made

        self.marketplace = None if marketplace is None else Marketplace.of(marketplace, region)
        self.region = _region(self.marketplace, region, environment)
        self.endpoint: Endpoint = resolve(environment, self.region, allowed_hosts=allowed_hosts, lwa_url=lwa_url)
        self.catalog = default_catalog() if catalog is None else catalog
        self._plans = plans or ("sandbox" if self.endpoint.environment == "sandbox" else "production")
        if isinstance(self._plans, str) and self._plans not in {"production", "sandbox", "none"}:
            raise ConfigurationError(f"plans is {self._plans!r}: use 'production', 'sandbox', 'none' or a mapping")
        if not isinstance(self._plans, str):
            _check_plans(self._plans)
        if sandbox_rdt not in {"production", "access_token"}:
            raise ConfigurationError(f"sandbox_rdt is {sandbox_rdt!r}: use 'production' or 'access_token'")
        self._max_wait = checked_seconds("max_wait", max_wait, none="for the limiter's own", error=ConfigurationError)
        self._cache = cache
        if cache is not None:
            cache.check([*self.catalog, *default_catalog()])
        self._strict = strict
        self._on_drift = on_drift
        self._telemetry = telemetry
        self._on_wait = on_wait
        self._options = checked_options(None)
        self._plain_restricted = sandbox_rdt == "access_token" and self.endpoint.environment != "production"
        self._user_agent = agent.user_agent(user_agent or agent.own_name())
        self.clock = clock
        self._deadline: float | None = None
        self._closing = Closing()
        self._stats = Stats()
        self._buckets: dict[tuple[str, str], tuple[Bucket, ...]] = {}

    @property
    def marketplace_id(self) -> str | None:
        """Amazon's id of the client's marketplace; fills marketplace parameters that are not given."""
        return None if self.marketplace is None else self.marketplace.id

    def marketplaces_or_own(self, marketplace_ids: Sequence[str] | None) -> list[str]:
        """The given marketplace ids, or the client's own.

        Raises:
            InvalidArgumentError: None are given and the client has no marketplace, or they are not a list.
        """
        if marketplace_ids is None and self.marketplace_id is not None:
            return [self.marketplace_id]
        if not marketplace_ids or isinstance(marketplace_ids, str):
            raise InvalidArgumentError("marketplace_ids: give a list of ids, or make the client with marketplace=")
        return list(marketplace_ids)

    def rate_of(self, operation: str) -> float | None:
        """Calls a second that the usage plan of an operation grants; None where there is no plan."""
        plan = self._plan(operation, self.endpoint.base_url)
        return None if plan is None else plan.rate

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options for all its calls, lists and jobs.

        It shares connections, tokens, usage plans and counters with this one, and is closed with it; closing it closes
        nothing.

        Args:
            options: `timeout`, `headers`, `retry`, `max_wait`, `strict`, `idempotent`, `reserve`, `cache`,
                `stale_on_error`; see `CallOptions`.

        Raises:
            InvalidArgumentError: There is no such option, or its value is of the wrong kind.
        """
        known = checked_options(options, self._options)
        if known.reservation is not None:
            raise InvalidArgumentError("options: a reservation is for one call: give it with the call")
        view = copy(self)
        for name in [
            name for name in vars(view) if isinstance(getattr(type(view), name, None), functools.cached_property)
        ]:
            del vars(view)[name]
        vars(view).update(_options=known, _is_view=True)
        return view

    def get_stats(self) -> ClientStats:
        """What this client did so far.

        Returns:
            `requests`, `retries`, `rate_limits_hit`, `errors`, `errors_by_class`, `seconds_waited` (for permits),
            `drift`, `cache_hits` in total, and `operations`: the same for each operation id. By key or by attribute.
        """
        return self._stats.snapshot()

    def reset_stats(self) -> None:
        """Set all counters to zero."""
        self._stats.reset()

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
        try:
            request = encoding.request(call, self.marketplace_id)
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

    def _chosen(
        self,
        options: CallOptions | None,
        max_wait: float | None = None,
        idempotent: bool | None = None,  # noqa: FBT001 - three values
        timeout: float | None = None,
        reservation: Reservation | str | None = None,
        reserve: bool | None = None,  # noqa: FBT001 - three values
    ) -> CheckedOptions:
        """The options of a call, over those of the client."""
        known = self._options if options is None else checked_options(options, self._options)
        if max_wait is None and idempotent is None and timeout is None and reservation is None and reserve is None:
            return known
        said = {
            "max_wait": max_wait,
            "idempotent": idempotent,
            "timeout": timeout,
            "reservation": reservation,
            "reserve": reserve,
        }
        return checked_options(said, known, where="")

    def _buckets_of(self, ids: tuple[str, str], operation: Operation[Any], base_url: str) -> tuple[Bucket, ...]:
        key = (operation.id, base_url)
        buckets = self._buckets.get(key)
        if buckets is None:
            buckets = self._buckets[key] = self._new_buckets(ids, operation, base_url)
        return buckets

    def _new_buckets(self, ids: tuple[str, str], operation: Operation[Any], base_url: str) -> tuple[Bucket, ...]:
        from spapi_core.limits import Bucket  # noqa: PLC0415 - the limiter is loaded when a client is made

        plan = self._plan(operation.id, base_url)
        if plan is None:
            return ()
        application, account = ids
        place = self.region.value if base_url == self.region.production_url else urlsplit(base_url).netloc
        shared = f"{application}:{place}:{operation.id}"
        if operation.grant is not None:
            return (Bucket(shared, plan.rate, plan.burst),)
        pair = Bucket(f"{application}:{account}:{place}:{operation.id}", plan.rate, plan.burst)
        if plan.application_rate is None:
            return (pair,)
        return (pair, Bucket(shared, plan.application_rate, plan.burst))

    def _plan(self, operation: str, base_url: str) -> Plan | None:
        if self._plans == "none":
            return None
        if not isinstance(self._plans, str):
            return self._plans.get(operation) or self.catalog.plan(operation)
        if self._plans == "sandbox" and base_url == self.endpoint.base_url:
            return SANDBOX_PLAN
        return self.catalog.plan(operation)

    def _left(self, job: Job[Any]) -> float | None:
        """Seconds until the deadline of a call; None where it has none."""
        deadline = self._deadline if job.retry is None else job.retry.deadline
        return None if deadline is None else max(0.0, deadline - (self.clock() - job.started))

    def _waits(self, job: Job[Any], seconds: float) -> None:
        """Report a long wait for a permit: to the program, and once in the log."""
        from spapi_core.client.waits import Wait  # noqa: PLC0415 - only a long wait pays for it

        slowest = min(job.buckets, key=lambda bucket: bucket.rate)
        turn = job.turn
        page, pages = (None, None) if turn is None else (turn.page, turn.pages)
        wait = Wait(job.operation.id, seconds, slowest.rate, slowest.burst, page, pages)
        if turn is None or turn.first_wait():
            wait.warn()
        else:
            log.info("%s", wait)
        if self._on_wait is not None:
            self._on_wait(wait)

    def _wait_of(self, bucket: Bucket, label: str, seconds: float) -> None:
        """Report a long wait for a permit of a bucket beside the usage plans."""
        from spapi_core.client.waits import Wait  # noqa: PLC0415 - only a long wait pays for it

        wait = Wait(label, seconds, bucket.rate, bucket.burst)
        wait.warn()
        if self._on_wait is not None:
            self._on_wait(wait)

    def _longest_wait(self) -> float | Own | None:
        """Longest wait for a permit that belongs to no call."""
        from spapi_core.limits.wish import OWN  # noqa: PLC0415 - the limiter is loaded when a client is made

        known = self._max_wait if self._options.max_wait is None else self._options.max_wait
        return OWN if known is None else known

    def _patience(self, job: Job[Any], limiter: Limiter | AsyncLimiter) -> float | Own | None:
        """Longest wait for a permit: what the call or else the limiter says, and not beyond the deadline."""
        left = self._left(job)
        if left is None:
            return job.max_wait
        from spapi_core.limits.wish import Own  # noqa: PLC0415 - the limiter is loaded when a client is made

        limit = limiter.max_wait if isinstance(job.max_wait, Own) else job.max_wait
        return left if limit is None else min(left, limit)

    def _time_left(self, job: Job[Any]) -> float | None:
        """Seconds of its total time that a call has left."""
        limit = self._bounds.total_time
        return None if limit is None else limit - (self.clock() - job.started - sum(job.apart))

    def _total(self, job: Job[Any], began: float) -> Total:
        """What an attempt may cost that has its token and its permit now."""
        from spapi_core.wire.exchange import Total  # noqa: PLC0415 - loaded when a client is made

        job.apart.append(self.clock() - began)
        return Total(self._bounds, self._time_left(job), "total_time", self._bounds.total_time)

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

    def _keeping(self, ids: tuple[str, str], job: Job[Any], options: CheckedOptions) -> Keeping | None:
        """How the answer to a call is kept; None where it is not."""
        if self._cache is None:
            if options.cache is not None and options.cache is not False:
                raise InvalidArgumentError(
                    f"{job.operation.id}: options: cache: this client has none; make it with cache=Cache(...)"
                )
            return None
        return self._cache.keeping(":".join(ids), job, seconds=options.cache, stale=options.stale_on_error)

    def _shared_flights(self, kind: type[Any]) -> Any:
        """The flights of the cache: clients that share it ask once between them."""
        return kind() if self._cache is None else self._cache.shared(kind.__name__, kind)

    def _kept(self, keeping: Keeping, job: Job[T], *, stale: bool = False) -> Response[T] | None:
        """The answer from the cache, where there is one."""
        answer = None if self._cache is None else self._cache.get(keeping, stale=stale)
        if answer is None:
            return None
        try:
            read = response.read(job.operation, answer, 0, self.clock() - job.started, strict=job.strict)
        except SPAPIError:
            return None
        self._stats.cached(job.operation.id)
        return evolve(read, cached=True, stale=stale)

    def _joined(self, job: Job[T], answer: Response[T]) -> Response[T]:
        """The answer that another caller asked for meanwhile."""
        self._stats.cached(job.operation.id)
        return evolve(answer, cached=True, attempts=0, elapsed=self.clock() - job.started)

    def _in_place_of(self, error: SPAPIError, keeping: Keeping, job: Job[T]) -> Response[T] | None:
        """A kept answer past its time, where an error says nothing about the question."""
        if not keeping.stale or not isinstance(error, _SAYS_NOTHING):
            return None
        found = self._kept(keeping, job, stale=True)
        if found is not None:
            log.warning("%s: %s; a kept answer past its time stands in", job.operation.id, type(error).__name__)
        return found

    def _keep(self, keeping: Keeping, job: Job[T], answer: Response[T]) -> None:
        """Put an answer into the cache; a cache that fails does not fail the call."""
        if self._cache is None:
            return
        try:
            self._cache.put(keeping, answer.status_code, answer.headers, answer.content)
        except StoreError as error:
            log.warning("%s: the answer was not kept: %s", job.operation.id, error)

    def _restricted_job(self, ids: tuple[str, str], body: dict[str, Any]) -> Job[Any]:
        call = RESTRICTED_TOKEN.call(body=body)
        return self._job(ids, call, CheckedOptions(), self.endpoint.restricted_url)

    def _watch(self, job: Job[Any]) -> Watch:
        """What watches a call, from its first permit to its end."""
        return OFF if self._telemetry is None else self._telemetry.call(job.operation, job.base_url)

    @property
    def _watcher(self) -> Watcher:
        """What watches the requests."""
        return UNWATCHED if self._telemetry is None else self._telemetry

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
        told = f"{job.operation.id}: the call was not sent, for there is no access token: {error.message}"
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


def _region(marketplace: Marketplace | None, region: str | None, environment: str) -> Region:
    if marketplace is not None:
        return marketplace.region
    if region is not None:
        return Region.of(region)
    if isinstance(environment, str):
        with suppress(ConfigurationError):
            return _region_of(environment)
    raise ConfigurationError("Say where to call: marketplace='DE' (or another), or region='EU'")


def _region_of(environment: str) -> Region:
    named = region_named(environment)
    if named is not None:
        return named
    if environment == "local" or "://" in environment:
        return Region.NA
    raise ConfigurationError("no region")


def _check_plans(plans: Any) -> None:
    from spapi_core.limits.bucket import Bucket  # noqa: PLC0415 - as above, for who gives plans alone

    if not isinstance(plans, Mapping):
        raise ConfigurationError(
            f"plans is a {type(plans).__name__}: give a mapping of operation ids to Plan(rate, burst)"
        )
    for operation, plan in plans.items():
        if not isinstance(plan, Plan):
            raise ConfigurationError(
                f"plans[{operation!r}] is a {type(plan).__name__}: give a Plan, e.g. Plan(rate=0.5, burst=10)"
            )
        try:
            Bucket(operation, plan.rate, plan.burst)
        except InvalidArgumentError as error:
            raise ConfigurationError(f"plans[{operation!r}]: {error}") from error
