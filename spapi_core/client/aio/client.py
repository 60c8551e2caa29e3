"""The core loop, for asyncio: `AsyncClient.send`.

One call goes token, permit, wire, learn, answer, retry, in that order and readable as such. What is
decided without waiting is in `spapi_core.client.base`. Sections, whole jobs and paging stand on `send`.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, overload

from spapi_core.client.aio.paging import async_items, async_pages
from spapi_core.client.base import Base, Job
from spapi_core.client.batch import WORKERS, async_batch
from spapi_core.errors import ConfigurationError, ConnectionNotMadeError, SPAPIError, TransportError
from spapi_core.operation import Call
from spapi_core.system.lazy import cached_property
from spapi_core.wire.answer_headers import rate_limit
from spapi_core.wire.http_settings import running_loop  # threads:

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from spapi_core.auth import AsyncAuth, Credentials, Resource
    from spapi_core.auth.flight import AsyncSingleFlight
    from spapi_core.auth.token_store_aio import AsyncTokenStore
    from spapi_core.cache import Cache, Keeping
    from spapi_core.catalog import Catalog, Plan
    from spapi_core.client.aio.in_batches import AsyncBatches
    from spapi_core.client.aio.listing import AsyncListing
    from spapi_core.client.base import Plans
    from spapi_core.client.batch import BatchProgress, Result
    from spapi_core.client.list_state import Progress, Turn
    from spapi_core.client.options import CallOptions, CheckedOptions
    from spapi_core.client.waits import Estimate, Wait
    from spapi_core.doctor import Finding
    from spapi_core.jobs.aio.feeds import AsyncFeeds
    from spapi_core.jobs.aio.kiosk import AsyncDataKiosk
    from spapi_core.jobs.aio.listings import AsyncListings
    from spapi_core.jobs.aio.reports import AsyncReports
    from spapi_core.jobs.aio.uploads import AsyncUploads
    from spapi_core.jobs.aio.waiter import AsyncWaiter
    from spapi_core.jobs.labels import Label
    from spapi_core.limits import AsyncLimiter, AsyncPermit, Bucket, Reservation
    from spapi_core.marketplaces import Marketplace
    from spapi_core.model.codec import Drift
    from spapi_core.notifications.subscribing import AsyncNotifications
    from spapi_core.operation import BatchCall, Operation, PagedCall
    from spapi_core.retry import RetryPolicy
    from spapi_core.telemetry import Telemetry, Watch
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.http_settings import AsyncHTTPClient
    from spapi_core.wire.outcome import Outcome
    from spapi_core.wire.response import Response

T = TypeVar("T")
I = TypeVar("I")


class AsyncClient(Base):
    """Calls SP-API for one application and selling partner. For any number of asyncio's event loops.

    Args:
        credentials: Who calls.
        marketplace: Country code or id; decides the hosts and fills marketplace parameters that are not given.
        region: NA, EU or FE, where there is no marketplace or it is not in the list.
        environment: "production", "sandbox", "local", or a base URL: https, or http to this machine.
        allowed_hosts: Hosts besides Amazon's that may be given tokens.
        lwa_url: Where tokens are asked for, when that is not Amazon.
        lwa_timeout: Seconds without a byte of Login with Amazon's answer after which it is asked again; None for 10.
        lwa_proxy: URL of a proxy for token requests alone; None sends them the way of the calls.
        auth: Takes the place of credentials: tokens from elsewhere, or shared.
        token_store: Shares tokens with other processes.
        target_application: Id of the application that a restricted data token is delegated to.
        sandbox_rdt: Away from production, restricted calls carry an RDT of "production", or the "access_token".
        http: Connections to share with other clients, or a httpx client of one's own.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        bounds: What an answer, a token and a document may cost, in bytes and seconds; None for the usual.
        limiter: Holds the usage plans; None shares one with the other clients of this process.
        max_wait: Longest wait for a permit in seconds; None waits as long as it takes.
        plans: "production", "sandbox" or "none" for all operations, or figures of one's own by operation id.
        retry: When and how often a call is tried again.
        cache: Keeps answers of the GET operations it names.
        strict: An answer that does not fit the model is an error.
        on_drift: Called with the operation and the cases where an answer does not fit the model.
        telemetry: Sends traces and metrics to OpenTelemetry.
        on_wait: Called with every wait for a permit of more than 30 s, when it begins; each is one warning in the log.
        user_agent: Name and version of the application, e.g. `Shop/2.1`.
        catalog: Facts of the operations; None takes those of the installed clients.
        clock: Monotonic seconds.
        sleep: Waits seconds, between tries and between looks at a job.

    Raises:
        ConfigurationError: A setting is missing or wrong; the message names it.
    """

    def __init__(  # noqa: PLR0913 - the settings of a client
        self,
        credentials: Credentials | None = None,
        *,
        marketplace: str | Marketplace | None = None,
        region: str | None = None,
        environment: str = "production",
        allowed_hosts: Collection[str] = (),
        lwa_url: str | None = None,
        lwa_timeout: float | None = None,
        lwa_proxy: str | None = None,
        auth: AsyncAuth | None = None,
        token_store: AsyncTokenStore | None = None,
        target_application: str | None = None,
        sandbox_rdt: Literal["production", "access_token"] = "production",
        http: AsyncHTTP | AsyncHTTPClient | None = None,
        timeout: float | None = None,
        proxy: str | None = None,
        bounds: Bounds | None = None,
        limiter: AsyncLimiter | None = None,
        max_wait: float | None = None,
        plans: Plans | Mapping[str, Plan] | None = None,
        retry: RetryPolicy | None = None,
        cache: Cache | None = None,
        strict: bool = False,
        on_drift: Callable[[Operation[Any], Sequence[Drift]], None] | None = None,
        telemetry: Telemetry | None = None,
        on_wait: Callable[[Wait], None] | None = None,
        user_agent: str | None = None,
        catalog: Catalog | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        super().__init__(
            marketplace=marketplace,
            region=region,
            environment=environment,
            allowed_hosts=allowed_hosts,
            lwa_url=lwa_url,
            plans=plans,
            cache=cache,
            strict=strict,
            on_drift=on_drift,
            max_wait=max_wait,
            telemetry=telemetry,
            on_wait=on_wait,
            user_agent=user_agent,
            sandbox_rdt=sandbox_rdt,
            catalog=catalog,
            clock=clock,
        )
        from spapi_core.auth import AsyncAuth  # noqa: PLC0415 - only a client pays for it
        from spapi_core.limits import AsyncLimiter, process_store  # noqa: PLC0415
        from spapi_core.retry import RetryPolicy  # noqa: PLC0415
        from spapi_core.wire.aio.http import AsyncHTTP  # noqa: PLC0415
        from spapi_core.wire.aio.watched import AsyncWatchedHTTP  # noqa: PLC0415

        self._owned = not isinstance(http, AsyncHTTP)
        shared = (
            http.within(bounds)
            if isinstance(http, AsyncHTTP)
            else AsyncHTTP(http, timeout=timeout, proxy=proxy, bounds=bounds)
        )
        self._bounds = shared.bounds
        poster = AsyncWatchedHTTP(shared, self._watcher, self._user_agent)
        self.http: AsyncHTTP = shared if telemetry is None else poster
        self.lwa_http = self.http.through(lwa_proxy) if lwa_proxy else self.http
        policy = RetryPolicy() if retry is None else retry
        if auth is None:
            if credentials is None:
                raise ConfigurationError("Say who calls: credentials=Credentials(...), or from_profile('...')")
            auth = AsyncAuth(
                credentials,
                poster.through(lwa_proxy) if lwa_proxy else poster,
                lwa_url=self.endpoint.lwa_url,
                timeout=lwa_timeout,
                store=token_store,
                target_application=target_application,
                budget=policy.budget,
            )
        self.auth = auth
        self.limiter = AsyncLimiter(process_store()) if limiter is None else limiter
        self.sleep = sleep
        self._deadline = policy.deadline
        self._run = policy.async_runner(sleep)

    @classmethod
    def from_profile(cls, profile: str | None = None, *, config: str | Path | None = None, **settings: Any) -> Self:
        """A client of a profile in the configuration file.

        Args:
            profile: Name of the profile; None takes `SPAPI_PROFILE`, or the default of the file.
            config: The file; None takes `SPAPI_CONFIG`, or the one in the user's config directory.
            settings: Arguments of the class, over what the profile says.

        Raises:
            ConfigurationError: There is no such profile, or it has a mistake.
        """
        from spapi_core.profiles.config import load_profile  # noqa: PLC0415 - only who has profiles pays for them

        return cls(**{**load_profile(profile, config).settings(), **settings})

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
            AnswerError: Amazon said yes, but with a body that is not an answer.
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

    def pages(
        self, call: PagedCall[T, I], max_pages: int | None = None, *, start_token: str | None = None
    ) -> AsyncIterator[Response[T]]:
        """The pages of a list, one after another, each fetched when it is asked for.

        Args:
            call: A call of an operation that pages.
            max_pages: Stop after this many.
            start_token: Go on from here: the `page_token` of the error that stopped an earlier run.

        Raises:
            PagingError: The list cannot be followed; `page_token` says where it stopped, as with every other error.
        """
        return async_pages(self.send, call, max_pages, start_token)

    def items(
        self, call: PagedCall[T, I], max_pages: int | None = None, *, start_token: str | None = None
    ) -> AsyncIterator[I]:
        """The items of all pages of a list, one after another.

        Args:
            call: A call of an operation that pages.
            max_pages: Stop after this many pages.
            start_token: Go on from here: the `page_token` of the error that stopped an earlier run.

        Raises:
            PagingError: The list cannot be followed, or its pages hold more than one list.
        """
        return async_items(self.send, call, max_pages, start_token)

    def iterate(
        self,
        call: PagedCall[T, I],
        *,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[T, I]:
        """Read a list: its items, or its `pages()`, each page fetched when it is needed.

        Args:
            call: A call of an operation that pages.
            max_items: Stop after this many items.
            max_pages: Stop after this many pages.
            start_token: Go on from here: the `next_token` that was kept, or the `page_token` of an error.
            progress: Called after each page.
            prefetch: Fetch the next page while this one is worked on; the usage plan holds.
            options: Options of each call, see `CallOptions`.

        Returns:
            An iterator over the items that knows its `next_token` at any time.

        Raises:
            InvalidArgumentError: The call has no pages, or an option is wrong.
            PagingError: While reading: the list cannot be followed; `page_token` says where it stopped.
            SPAPIError: While reading: as `send`, with `page_token`.
        """
        from spapi_core.client.aio.listing import AsyncListing  # noqa: PLC0415 - only who reads lists pays for them
        from spapi_core.client.list_state import ListState  # noqa: PLC0415 - as above

        known = self._chosen(options)
        state = ListState(call, known, self.clock, max_items, max_pages, start_token, progress)
        return AsyncListing(self._send, state, prefetch=prefetch)

    async def reserve(self, call: Call[Any] | Operation[Any], hold: float = 5.0) -> Reservation:
        """Keep a place in the queue of a call's usage plan, without waiting and without a request.

        `send(call, reservation=...)` redeems it at its time, in whatever process whose limiter has the same store.

        Args:
            call: A call, or the operation it is of.
            hold: Seconds after its time for which the place is kept free; then those behind it move up.

        Raises:
            InvalidArgumentError: The hold is not a number of seconds.
            StoreError: The shared store failed.
        """
        operation = call.operation if isinstance(call, Call) else call
        return await self.limiter.reserve(self.buckets(operation), label=operation.id, hold=hold)

    async def estimate(self, call: Call[Any] | Operation[Any], pages: int = 1) -> Estimate:
        """How long a number of calls or pages takes at the usage plan, from how full it is now; nothing is sent.

        Args:
            call: What is to be called, or its operation.
            pages: How many calls.

        Returns:
            Seconds until the last of them can be made, and the plan; `str()` gives it in words.

        Raises:
            InvalidArgumentError: `pages` is less than 1.
            StoreError: The shared store of permits failed.
        """
        from spapi_core.client.waits import estimated  # noqa: PLC0415 - only who asks pays for it

        operation = call.operation if isinstance(call, Call) else call
        buckets = self.buckets(operation)
        levels = await self.limiter.levels(buckets) if buckets else []
        return estimated(operation.id, buckets, levels, pages)

    def buckets(self, operation: Operation[Any]) -> tuple[Bucket, ...]:
        """The buckets that a call of an operation draws on: of the pair, then of the application; none without a plan."""
        return self._buckets_of(self._ids(), operation, self.endpoint.base_url)

    async def hold(self, bucket: Bucket, label: str) -> AsyncPermit:
        """Take a permit of a bucket of one's own, waited for as for a call: no longer than `max_wait`, and reported when it is long.

        Args:
            bucket: Which one.
            label: What it is for, in messages.

        Raises:
            PermitTimeoutError: It would come too late.
            ClientClosedError: The client was closed meanwhile.
            StoreError: The shared store failed.
        """
        return await self.limiter.acquire(
            (bucket,),
            label=label,
            max_wait=self._longest_wait(),
            closing=self._closing,
            on_wait=partial(self._wait_of, bucket, label),
        )

    def batch(
        self,
        calls: Iterable[Call[T]],
        workers: int = WORKERS,
        *,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
    ) -> AsyncIterator[Result[T]]:
        """Send many calls at once; answers and errors come in the order of the calls, none is lost.

        An error of the iterable itself comes after the results of the calls before it.

        Args:
            calls: Taken as they can be sent; there may be millions.
            workers: Calls under way at most. The usage plans hold whatever it is.
            stop_on_error: Begin no further call after the first that failed; those under way give their results.
            progress: Called with each result that is handed out: how many are done, and how many failed.
        """
        return async_batch(self, calls, workers, stop_on_error=stop_on_error, progress=progress)

    @overload
    def in_batches(
        self,
        call: PagedCall[T, I] | BatchCall[T, I],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncBatches[T, I]: ...
    @overload
    def in_batches(
        self,
        call: Call[T],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncBatches[T, Any]: ...
    def in_batches(
        self,
        call: Call[T],
        *,
        size: int | None = None,
        workers: int = WORKERS,
        stop_on_error: bool = False,
        progress: Callable[[BatchProgress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncBatches[T, Any]:
        """Send a call whose list is longer than Amazon takes: in parts, joined again, with a result for each item.

        An item that is given twice is asked for once and has a result at both places. A part that fails leaves the
        others as they are.

        Args:
            call: With the whole list, e.g. `search_catalog_items(identifiers=skus, identifiers_type="SKU")`.
            size: Items of one call at most; None takes what Amazon's model or page states.
            workers: Calls under way at most. The usage plan holds whatever it is.
            stop_on_error: Begin no further call after the first that failed; its items and later ones are "skipped".
            progress: Called after each call: how many are done, failed, and will be.
            options: Options of each call, see `CallOptions`.

        Returns:
            Iterate for an `ItemResult` an item, in the order of the list; `all()` gives them as a list.

        Raises:
            InvalidArgumentError: The operation has no such list, it is empty, or Amazon states no limit and there is no `size`.
        """
        from spapi_core.client.aio.in_batches import AsyncBatches  # noqa: PLC0415 - only who has long lists pays
        from spapi_core.client.parts import settings  # noqa: PLC0415 - as above

        known = self._chosen(options)
        return AsyncBatches(self._send, *settings(call, size, workers, stop_on_error, progress, self.clock, known))

    async def restricted_token(self, resources: Sequence[Resource], target_application: str | None = None) -> str:
        """Get one restricted data token for up to 50 resources; calls for one of them then carry it by themselves.

        Args:
            resources: What it opens, e.g. `Resource("GET", "/reports/2021-06-30/documents/...")`.
            target_application: Id of the application it is delegated to.

        Raises:
            InvalidArgumentError: No resource, or more than 50.
            SPAPIError: As `send`.
        """
        return await self.auth.restricted_token(resources, self._restricted_token, target_application)

    @cached_property
    def reports(self) -> AsyncReports:
        """Reports as whole jobs."""
        from spapi_core.jobs.aio.reports import AsyncReports  # noqa: PLC0415 - only who has reports pays for them

        return AsyncReports(self)

    @cached_property
    def feeds(self) -> AsyncFeeds:
        """Feeds as whole jobs."""
        from spapi_core.jobs.aio.feeds import AsyncFeeds  # noqa: PLC0415 - only who has feeds pays for them

        return AsyncFeeds(self)

    @cached_property
    def data_kiosk(self) -> AsyncDataKiosk:
        """Data Kiosk queries as whole jobs."""
        from spapi_core.jobs.aio.kiosk import AsyncDataKiosk  # noqa: PLC0415 - only who has queries pays for them

        return AsyncDataKiosk(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Files for other operations: images of A+ content, attachments of messages."""
        from spapi_core.jobs.aio.uploads import AsyncUploads  # noqa: PLC0415 - only who uploads pays for it

        return AsyncUploads(self)

    @cached_property
    def waiter(self) -> AsyncWaiter:
        """Waits for what Amazon answers later."""
        from spapi_core.jobs.aio.waiter import AsyncWaiter  # noqa: PLC0415 - only who waits pays for it

        return AsyncWaiter(self)

    async def labels(self, answer: Any) -> list[Label]:
        """The labels and other printed documents of an answer, unpacked: bytes, media type, `save(path)`.

        Args:
            answer: A `Response`, a model or JSON. Labels behind links are downloaded, without a token.

        Raises:
            DocumentError: A link is refused.
        """
        from spapi_core.jobs.aio.linked import async_all_labels  # noqa: PLC0415 - only who has labels pays for it

        return await async_all_labels(self, answer)

    @cached_property
    def listings(self) -> AsyncListings:
        """Listings: schemas of product types, changes that are checked first, prices of many SKUs."""
        from spapi_core.jobs.aio.listings import AsyncListings  # noqa: PLC0415 - only who changes listings pays for them

        return AsyncListings(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Destinations and subscriptions of notifications."""
        from spapi_core.notifications.subscribing import AsyncNotifications  # noqa: PLC0415 - only who subscribes pays for it

        return AsyncNotifications(self)

    async def diagnose(self, error: SPAPIError) -> list[Finding]:
        """What is behind an error: the likely causes, how sure each is, and what to do.

        Args:
            error: What a call of this client raised.
        """
        from spapi_core.doctor import async_diagnose  # noqa: PLC0415 - only trouble pays for it

        return await async_diagnose(self, error)

    async def aclose(self) -> None:
        """Close the client, once or again: it makes no more calls, and those that wait for a permit end.

        Both end in ClientClosedError. The connections are closed unless they were given; clients that share connections
        or a limiter with this one go on. A closed client stays closed: a second `with` is refused as well.
        """
        if self._is_view:
            return
        self._closing.close()
        if self._owned:
            await self.http.aclose()

    async def __aenter__(self) -> Self:
        self._closing.check("with")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

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
