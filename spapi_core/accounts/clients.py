"""Many profiles side by side: one client each, on shared connections, TLS context and usage plans.

`Accounts` runs in threads, `AsyncAccounts` on asyncio. Results and errors come for each profile, in
order; one that fails takes nobody with it. What is done with a client is the caller's function.
"""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from contextvars import copy_context
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import frozen

from spapi_core.auth.flight import SingleFlight
from spapi_core.errors import ConfigurationError
from spapi_core.profiles.config import Config, Profile, load

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from spapi_core.accounts.health import Health
    from spapi_core.auth.tokens import TokenInfo
    from spapi_core.client.aio.client import AsyncClient
    from spapi_core.client.sync.client import Client

__all__ = ["AccountResult", "Accounts", "AsyncAccounts", "client_class"]

T = TypeVar("T")

WORKERS = 16
"""Profiles that are worked on at once."""


@frozen
class AccountResult(Generic[T]):
    """What came of one profile.

    Args:
        profile: Its name.
        value: What the function returned; None where it raised.
        error: What it raised; None where it returned.
    """

    profile: str
    value: T | None = None
    error: BaseException | None = None

    @property
    def ok(self) -> bool:
        """Nothing was raised."""
        return self.error is None

    def unwrap(self) -> T:
        """The value, or the error raised."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]  # set where there is no error


def client_class(name: str = "SPAPIClient") -> Any:
    """A class of the generated clients, found by name: the core knows no generated code."""
    try:
        return getattr(import_module("spapi_clients"), name)
    except ImportError as error:
        raise ConfigurationError("The generated clients are missing: install spapi-clients.") from error


class _Profiles:
    """What both halves share: which profiles there are, read once."""

    def __init__(self, profiles: Iterable[str] | None, config: str | Path | Config | None) -> None:
        from spapi_core.limits.waiting import Closing  # noqa: PLC0415  # only who has accounts pays for it

        self._config = config if isinstance(config, Config) else load(config)
        self._names = list(profiles) if profiles is not None else self._config.written()
        if not self._names:
            raise ConfigurationError(f"There is no profile in {self._config.path}: write one with `spapi init`.")
        self._profiles: dict[str, Profile] = {}
        self._clients: dict[str, Any] = {}
        self._closing = Closing()

    def list_profiles(self) -> list[str]:
        """The names of the profiles, in order."""
        return list(self._names)

    def profile(self, name: str) -> Profile:
        """A profile; environment variables that stand for credentials are not put over it.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
        """
        known = self._profiles.get(name)
        if known is None:
            known = self._profiles[name] = self._config.profile(name, overlay=False)
        return known

    def get_endpoint(self, profile: str) -> str:
        """The base URL of a profile."""
        return self.profile(profile).endpoint.base_url


class Accounts(_Profiles):
    """Clients of many profiles, for threads. A context manager; safe across threads.

    Args:
        profiles: Which, in order; None takes all of the file.
        config: The file, or the configuration read from it.
        client: The class of the clients; None takes `spapi_clients.SPAPIClient`.
        workers: Profiles that are worked on at once.
        settings: Arguments of the class for all clients, e.g. `http`, `limiter`, `token_store`, `retry`.
    """

    def __init__(
        self,
        profiles: Iterable[str] | None = None,
        *,
        config: str | Path | Config | None = None,
        client: type[Client] | None = None,
        workers: int = WORKERS,
        **settings: Any,
    ) -> None:
        super().__init__(profiles, config)
        from spapi_core.limits import Limiter, process_store  # noqa: PLC0415  # only who has accounts pays for them
        from spapi_core.retry import RetryPolicy  # noqa: PLC0415
        from spapi_core.wire.sync.http import HTTP  # noqa: PLC0415

        self._class = client or client_class()
        self._workers = workers
        self._http = (
            None
            if "http" in settings
            else HTTP(timeout=settings.pop("timeout", None), proxy=settings.pop("proxy", None))
        )
        self._settings = {"http": self._http, **settings}
        self._settings.setdefault("limiter", Limiter(process_store()))
        self._settings.setdefault("retry", RetryPolicy())
        self._making: SingleFlight[Client] = SingleFlight()

    def client(self, profile: str) -> Any:
        """The client of a profile; made when it is first asked for, shared from then on.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
            ClientClosedError: The accounts are closed.
        """
        self._closing.check(profile)
        known: Client | None = self._clients.get(profile)
        return self._making.run(profile, lambda: self._made(profile)) if known is None else known

    def _made(self, profile: str) -> Client:
        known: Client | None = self._clients.get(profile)
        if known is not None:
            return known
        made: Client = self._class(**{**self.profile(profile).settings(), **self._settings})
        self._clients[profile] = made
        return made

    def map(self, do: Callable[[Any], T], profiles: Sequence[str] | None = None) -> list[AccountResult[T]]:
        """Do something with the client of each profile, several at once.

        Args:
            do: Gets a client; may raise.
            profiles: Which; None takes all.

        Returns:
            A result for each profile, in order.
        """
        names = self._names if profiles is None else list(profiles)
        results = [AccountResult[T](name) for name in names]
        left = deque(range(len(names)))

        def work() -> None:
            with suppress(IndexError):
                while True:
                    number = left.popleft()
                    results[number] = one(names[number])

        def one(name: str) -> AccountResult[T]:
            try:
                return AccountResult(name, do(self.client(name)))
            except BaseException as error:  # noqa: BLE001  # every error belongs to its profile
                return AccountResult(name, None, error)

        # Daemons, not a pool: who interrupts the wait is not held up by a host that hangs, at the exit neither.
        workers = [
            threading.Thread(target=copy_context().run, args=(work,), name=f"spapi-account-{number}", daemon=True)
            for number in range(min(max(1, self._workers), len(names)))
        ]
        try:
            for worker in workers:
                worker.start()
            for worker in workers:
                worker.join()
        finally:
            left.clear()
        return results

    def get_access_token(self, profile: str) -> str:
        """An access token of a profile's selling partner."""
        token: str = self.client(profile).auth.get_access_token()
        return token

    def get_token_info(self, profile: str) -> TokenInfo:
        """What is known of a profile's access token, without asking Amazon: `status`, `expires_in_seconds`."""
        info: TokenInfo = self.client(profile).auth.get_token_info()
        return info

    def clear_token_cache(self, profile: str) -> None:
        """Forget a profile's tokens; the next call asks Amazon."""
        self.client(profile).auth.clear_token_cache()

    def health_check(self, profiles: Sequence[str] | None = None) -> dict[str, Health]:
        """Whether each profile can call; see `spapi_core.accounts.health`."""
        from spapi_core.accounts.health import health_check  # noqa: PLC0415  # seldom wanted

        return health_check(self, profiles)

    def close(self) -> None:
        """Close the clients, and the shared connections unless they were given."""
        self._closing.close()
        for client in list(self._clients.values()):
            client.close()
        if self._http is not None:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncAccounts(_Profiles):
    """Clients of many profiles, for the tasks of one event loop. An async context manager.

    Args:
        profiles: Which, in order; None takes all of the file.
        config: The file, or the configuration read from it.
        client: The class of the clients; None takes `spapi_clients.AsyncSPAPIClient`.
        workers: Profiles that are worked on at once.
        settings: Arguments of the class for all clients, e.g. `http`, `limiter`, `token_store`, `retry`.
    """

    def __init__(
        self,
        profiles: Iterable[str] | None = None,
        *,
        config: str | Path | Config | None = None,
        client: type[AsyncClient] | None = None,
        workers: int = WORKERS,
        **settings: Any,
    ) -> None:
        super().__init__(profiles, config)
        from spapi_core.limits import AsyncLimiter, process_store  # noqa: PLC0415  # as above
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

    def client(self, profile: str) -> Any:
        """The client of a profile; made when it is first asked for, shared from then on.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
            ClientClosedError: The accounts are closed.
        """
        self._closing.check(profile)
        known = self._clients.get(profile)
        if known is None:
            known = self._clients[profile] = self._class(**{**self.profile(profile).settings(), **self._settings})
        return known

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
        places = asyncio.Semaphore(max(1, self._workers))

        async def one(name: str) -> AccountResult[T]:
            async with places:
                try:
                    return AccountResult(name, await do(self.client(name)))
                except asyncio.CancelledError as error:
                    if cast("asyncio.Task[Any]", asyncio.current_task()).cancelling():
                        raise
                    # Something that the function waited for was cancelled elsewhere: its profile's misfortune.
                    return AccountResult(name, None, error)
                except Exception as error:  # noqa: BLE001  # every error belongs to its profile
                    return AccountResult(name, None, error)

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(name)) for name in names]
        return [task.result() for task in tasks]

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
