"""The core loop, for asyncio: `AsyncClient.send`.

One call goes token, permit, wire, learn, answer, retry, in that order and readable as such. What is
decided without waiting is in `spapi_core.client.base`. Sections, whole jobs and paging are built on `send`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.client.base import Base
from spapi_core.errors import ConfigurationError, ConnectionNotMadeError, SPAPIError, TransportError
from spapi_core.wire.answer_headers import rate_limit
from spapi_core.wire.http_settings import running_loop  # threads:

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from spapi_core.auth import AsyncAuth
    from spapi_core.auth.flight import AsyncSingleFlight
    from spapi_core.cache import Keeping
    from spapi_core.client.job import Job
    from spapi_core.client.list_state import Turn
    from spapi_core.client.options import CallOptions, CheckedOptions
    from spapi_core.limits import AsyncLimiter, Reservation
    from spapi_core.operation import Call
    from spapi_core.retry import AsyncRunner
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.outcome import Outcome
    from spapi_core.wire.response import Response
    from spapi_core.wire.watching import Watch

T = TypeVar("T")


class AsyncSending(Base):
    """Sends calls, one at a time."""

    auth: AsyncAuth
    http: AsyncHTTP
    limiter: AsyncLimiter
    sleep: Callable[[float], Coroutine[Any, Any, None]]
    _run: AsyncRunner

    async def send(
        self,
        call: Call[T],
        *,
        max_wait: float | None = None,
        idempotent: bool | None = None,
        timeout: float | None = None,
        reservation: Reservation | str | None = None,
        reserve: bool | None = None,
        options: CallOptions | None = None,
    ) -> Response[T]:
        """Send a call and wait for its answer.

        Args:
            call: From a builder such as `operations.get_orders(...)`, or from `client.call(...)`.
            max_wait: Longest wait for a permit in seconds, for this call.
            idempotent: Repeating this call is safe even if it has been carried out (or is not); None leaves it
                to its method and the table.
            timeout: Seconds without a byte of the answer after which it is given up, for this call.
            reservation: A place of `reserve(call)`, or its text, which the first request redeems.
            reserve: Where the permit comes later than `max_wait`, keep a place for it: the error carries it.
            options: These and further options of the call, see `CallOptions`, e.g. `{"headers": {...}}`.

        Raises:
            InvalidArgumentError: An argument is wrong or missing; nothing was sent.
            PermitTimeoutError: The permit would come later than `max_wait`; nothing was sent. `error.reservation` is the
                place that is kept, where one was asked for or redeemed too early.
            ClientClosedError: The client is closed, or was while the call waited for its permit; nothing was sent.
            LWAError: Login with Amazon refused a token.
            TransportError: No answer came.
            StatusError: Amazon answered with an error; the class says which.
            AnswerError: Amazon answered with success, but the body is not an answer.
        """
        return await self._send(call, self._chosen(options, max_wait, idempotent, timeout, reservation, reserve))

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        data_elements: Sequence[str] | None = None,
        restricted: bool | None = None,
        allow_unknown: bool = False,
    ) -> Any:
        """A raw request: by method and path, answered as plain JSON.

        The operation behind the path is found, so that its usage plan, grant and restrictions hold.

        Args:
            method: HTTP method.
            path: Path with its values percent-encoded, without the query.
            params: Query and header parameters under Amazon's names; lists as lists.
            body: The JSON body.
            data_elements: Restricted data asked for.
            restricted: Whether the answer needs a restricted data token, where only the caller knows.
            allow_unknown: Send it even if no operation has this path; it then has no usage plan.

        Raises:
            InvalidArgumentError: No operation has this method and path.
            SPAPIError: As `send`.
        """
        call = self.call(
            method,
            path,
            params=params,
            body=body,
            data_elements=data_elements,
            restricted=restricted,
            allow_unknown=allow_unknown,
        )
        # An error reporter takes the local variables of the code that waits.
        del params, body
        response = await self.send(call)
        return response.parsed

    async def _send(self, call: Call[T], options: CheckedOptions, turn: Turn | None = None) -> Response[T]:
        running_loop()  # threads:
        job: Job[T] = self._job(self._ids(), call, options, turn=turn)
        keeping = self._keeping(self._ids(), job, options)
        if keeping is None:
            return await self._carry_out(job)
        kept = self._kept(keeping, job) if keeping.reads else None
        return kept if kept is not None else await self._ask_once(job, keeping)

    async def _ask_once(self, job: Job[T], keeping: Keeping) -> Response[T]:
        """The answer to a call that is kept, asked for once for all who want it now."""
        mine: list[bool] = []
        try:
            answer = await self._flights().run(
                f"{keeping.key}:{job.strict}", partial(self._fetch, job, keeping, mine), self._left(job)
            )
        except SPAPIError as error:
            stale = self._in_place_of(error, keeping, job)
            if stale is None:
                raise
            return stale
        return answer if mine else self._joined(job, answer)

    async def _fetch(self, job: Job[T], keeping: Keeping, mine: list[bool]) -> Response[T]:
        mine.append(True)
        # Another caller's answer may have come between the first look and here.
        kept = self._kept(keeping, job) if keeping.reads else None
        if kept is not None:
            return kept
        response = await self._carry_out(job)
        self._keep(keeping, job, response)
        return response

    def _flights(self) -> AsyncSingleFlight[Response[Any]]:
        from spapi_core.auth.flight import AsyncSingleFlight  # noqa: PLC0415 - only who has a cache pays for it

        flights: AsyncSingleFlight[Response[Any]] = self._shared_flights(AsyncSingleFlight)
        return flights

    async def _carry_out(self, job: Job[T]) -> Response[T]:
        run = self._run if job.retry is None else job.retry.async_runner(self.sleep)
        try:
            with self._watch(job) as watch:
                outcome: Outcome[T] = await run(job.operation, partial(self._attempt, job, watch))
                return self._result(outcome)
        except SPAPIError as error:
            self._ended(job, error)
            raise

    async def _attempt(self, job: Job[T], watch: Watch, number: int) -> Outcome[T]:
        """One try: token, permit, wire, learn, answer."""
        self._closing.check(job.operation.id)
        asked = self.clock()
        token = await self._token(job)
        patience = self._patience(job, self.limiter)
        permit = await self.limiter.acquire(
            job.buckets,
            label=job.operation.id,
            max_wait=patience,
            closing=self._closing,
            on_wait=partial(self._waits, job),
            **job.place(number),
        )
        watch.waited(permit.waited)
        if permit.waited:
            # Meanwhile the token may have ended, or have been refused to another call.
            try:
                token = await self._token(job)
            except BaseException:
                await permit.give_back()
                raise
        began = self.clock()
        total = self._total(job, asked)
        try:
            with watch.sending(number):
                answer = await self.http.send(
                    job.request.method,
                    job.url,
                    self._headers(job, token),
                    job.request.content,
                    timeout=job.timeout,
                    total=total,
                )
        except ConnectionNotMadeError as error:
            await permit.give_back()
            outcome = self._broken(job, error, number)
        except ConfigurationError:
            # Of the connections, before anything was sent: closed, or a header that cannot be written.
            await permit.give_back()
            raise
        except BaseException as error:
            permit.abandon()
            if not isinstance(error, TransportError):
                raise
            outcome = self._broken(job, error, number)
        else:
            await permit.settle(status_code=answer.status_code, rate=rate_limit(answer.headers))
            outcome = self._read(job, answer, number)
        self._count(job, watch, outcome, number, permit.waited, began)
        spoilt = self._spoils_token(outcome)
        if spoilt is not None:
            await self.auth.invalidate(token, restricted_only=spoilt == "restricted")
        return outcome

    async def _token(self, job: Job[T]) -> str:
        post = None if self._plain_restricted else self._restricted_token
        try:
            return await self.auth.token(
                job.operation,
                job.request.path,
                job.call.data_elements,
                job.call.restricted,
                post,
                patience=self._left(job),
            )
        except TransportError as error:
            raise self._no_token(job, error) from None

    async def _restricted_token(self, body: dict[str, Any]) -> Mapping[str, Any]:
        """Ask for a restricted data token, through the same loop."""
        answer: Response[Any] = await self._carry_out(self._restricted_job(self._ids(), body))
        return self._mapping(answer)

    def _ids(self) -> tuple[str, str]:
        return self.auth.application_id, self.auth.account_id
