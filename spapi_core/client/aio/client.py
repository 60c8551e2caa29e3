"""The client, for asyncio: how it is made and closed, and the whole jobs that are built on it.

How it sends is in `spapi_core.client.aio.sending`, lists and batches in `lists`, permits in `permits`, beside it.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Literal, Self

from spapi_core.client.aio.lists import AsyncLists
from spapi_core.errors import ConfigurationError, SPAPIError
from spapi_core.system.lazy import cached_property

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from spapi_core.auth import AsyncAuth, Credentials, Resource
    from spapi_core.auth.token_store_aio import AsyncTokenStore
    from spapi_core.cache import Cache
    from spapi_core.catalog import Catalog, Plan
    from spapi_core.client.settings import Plans
    from spapi_core.client.waits import Wait
    from spapi_core.doctor import Finding
    from spapi_core.jobs.aio.feeds import AsyncFeeds
    from spapi_core.jobs.aio.kiosk import AsyncDataKiosk
    from spapi_core.jobs.aio.listings import AsyncListings
    from spapi_core.jobs.aio.reports import AsyncReports
    from spapi_core.jobs.aio.uploads import AsyncUploads
    from spapi_core.jobs.aio.waiter import AsyncWaiter
    from spapi_core.jobs.labels import Label
    from spapi_core.limits import AsyncLimiter
    from spapi_core.marketplaces import Marketplace
    from spapi_core.model.codec import Drift
    from spapi_core.notifications.subscribing import AsyncNotifications
    from spapi_core.operation import Operation
    from spapi_core.retry import RetryPolicy
    from spapi_core.telemetry import Telemetry
    from spapi_core.wire.aio.http import AsyncHTTP
    from spapi_core.wire.bounds import Bounds
    from spapi_core.wire.http_settings import AsyncHTTPClient


class AsyncClient(AsyncLists):
    """Calls SP-API for one application and selling partner. For any number of asyncio's event loops.

    Args:
        credentials: Who calls.
        marketplace: Country code or id; decides the hosts and fills marketplace parameters that are not given.
        region: NA, EU or FE, where there is no marketplace or it is not in the list.
        environment: "production", "sandbox", "local", or a base URL: https, or http to this machine.
        allowed_hosts: Hosts besides Amazon's that may be given tokens.
        lwa_url: Where tokens are requested, if not from Amazon.
        lwa_timeout: Seconds without a byte of Login with Amazon's answer after which the request is repeated; None for 10.
        lwa_proxy: URL of a proxy for token requests only; None sends them as calls are sent.
        auth: Takes the place of credentials: tokens from elsewhere, or shared.
        token_store: Shares tokens with other processes.
        target_application: Id of the application that a restricted data token is delegated to.
        sandbox_rdt: Away from production, restricted calls carry an RDT of "production", or the "access_token".
        http: Connections to share with other clients, or an httpx client of your own.
        timeout: Seconds without a byte of the answer after which it is given up.
        proxy: URL of a proxy; None takes it from the environment.
        bounds: What an answer, a token and a document may cost, in bytes and seconds; None for the usual.
        limiter: Holds the usage plans; None shares one with the other clients of this process.
        max_wait: Longest wait for a permit in seconds; None waits as long as it takes.
        plans: "production", "sandbox" or "none" for all operations, or figures of your own by operation id.
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

    async def restricted_token(self, resources: Sequence[Resource], target_application: str | None = None) -> str:
        """Get one restricted data token for up to 50 resources; calls for one of them then use it automatically.

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
        """Waits for operations that Amazon carries out later."""
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
        """Find the cause of an error: the likely causes, how certain each is, and what to do.

        Args:
            error: What a call of this client raised.
        """
        from spapi_core.doctor import async_diagnose  # noqa: PLC0415 - only trouble pays for it

        return await async_diagnose(self, error)

    async def aclose(self) -> None:
        """Close the client; it makes no more calls, and calls that wait for a permit end. It may be called again.

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
