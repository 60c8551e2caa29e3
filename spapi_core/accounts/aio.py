"""Many profiles side by side, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.accounts.profiles import WORKERS, SeveralProfiles, client_class
from spapi_core.accounts.side_by_side import in_tasks

# threads: from spapi_core.auth.flight import SingleFlight

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from spapi_core.accounts.health_rules import Health
    from spapi_core.accounts.profiles import AccountResult
    from spapi_core.auth.tokens import TokenInfo
    from spapi_core.client.aio.client import AsyncClient
    from spapi_core.profiles.config import Config

__all__ = ["AsyncAccounts"]

T = TypeVar("T")


class AsyncAccounts(SeveralProfiles):
    """Clients of many profiles, for the tasks of one event loop. An async context manager.

    Args:
        profiles: Which, in order: names, or patterns such as "eu-*"; None takes all of the file.
        region: NA, EU or FE: leaves out those of other regions.
        config: The file, or the configuration read from it.
        client: The class of the clients; None takes `spapi_clients.AsyncSPAPIClient`.
        workers: Profiles that are worked on at once.
        settings: Arguments of the class for all clients, e.g. `http`, `limiter`, `token_store`, `retry`.

    Raises:
        ConfigurationError: There is no profile, a pattern fits none, or none is of the region.
        InvalidArgumentError: There is no such region.
    """

    def __init__(
        self,
        profiles: Iterable[str] | None = None,
        *,
        region: str | None = None,
        config: str | Path | Config | None = None,
        client: type[AsyncClient] | None = None,
        workers: int = WORKERS,
        **settings: Any,
    ) -> None:
        super().__init__(profiles, config, region)
        from spapi_core.limits import AsyncLimiter, process_store  # noqa: PLC0415  only who has accounts pays for them
        from spapi_core.retry import RetryPolicy  # noqa: PLC0415
        from spapi_core.wire.aio.http import AsyncHTTP  # noqa: PLC0415

        self._class = client or client_class("AsyncSPAPIClient")
        self._workers = workers
        self._http = (
            None
            if "http" in settings
            else AsyncHTTP(timeout=settings.pop("timeout", None), proxy=settings.pop("proxy", None))
        )
        self._settings = {"http": self._http, **settings}
        self._settings.setdefault("limiter", AsyncLimiter(process_store()))
        self._settings.setdefault("retry", RetryPolicy())
        # threads: self._making: SingleFlight[Client] = SingleFlight()

    def client(self, profile: str) -> Any:
        """The client of a profile; made when it is first needed, shared from then on.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
            ClientClosedError: The accounts are closed.
        """
        self._closing.check(profile)
        known: AsyncClient | None = self._clients.get(profile)
        if known is not None:
            return known
        return self._made(profile)  # threads: return self._making.run(profile, lambda: self._made(profile))

    def _made(self, profile: str) -> AsyncClient:
        known: AsyncClient | None = self._clients.get(profile)
        if known is not None:
            return known
        made: AsyncClient = self._class(**{**self.profile(profile).settings(), **self._settings})
        self._clients[profile] = made
        return made

    async def map(
        self, do: Callable[[Any], Awaitable[T]], profiles: Sequence[str] | None = None
    ) -> list[AccountResult[T]]:
        """Do something with the client of each profile, several at once.

        Args:
            do: Gets a client; may raise.
            profiles: Which; None takes all.

        Returns:
            A result for each profile, in order.
        """
        names = self._names if profiles is None else list(profiles)

        async def one(name: str) -> T:
            return await do(self.client(name))

        return await in_tasks(one, names, self._workers)

    async def get_access_token(self, profile: str) -> str:
        """An access token of a profile's selling partner."""
        token: str = await self.client(profile).auth.get_access_token()
        return token

    async def get_token_info(self, profile: str) -> TokenInfo:
        """What is known of a profile's access token, without asking Amazon: `status`, `expires_in_seconds`."""
        info: TokenInfo = await self.client(profile).auth.get_token_info()
        return info

    async def clear_token_cache(self, profile: str) -> None:
        """Forget a profile's tokens; the next call asks Amazon."""
        await self.client(profile).auth.clear_token_cache()

    async def health_check(self, profiles: Sequence[str] | None = None) -> dict[str, Health]:
        """Whether each profile can call; see `spapi_core.accounts.health`."""
        from spapi_core.accounts.health import async_health_check  # noqa: PLC0415  # seldom wanted

        return await async_health_check(self, profiles)

    async def aclose(self) -> None:
        """Close the clients, and the shared connections unless they were given."""
        self._closing.close()
        for client in list(self._clients.values()):
            await client.aclose()
        if self._http is not None:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
