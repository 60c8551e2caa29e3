# Made from spapi_core/accounts/aio.py by `make generate`; changes by hand are found and undone.
"""Many profiles side by side, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from spapi_core.accounts.profiles import WORKERS, SeveralProfiles, client_class
from spapi_core.accounts.side_by_side import in_threads
from spapi_core.auth.flight import SingleFlight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from spapi_core.accounts.health_rules import Health
    from spapi_core.accounts.profiles import AccountResult
    from spapi_core.auth.tokens import TokenInfo
    from spapi_core.client.sync.client import Client
    from spapi_core.profiles.config import Config

__all__ = ["Accounts"]

T = TypeVar("T")


class Accounts(SeveralProfiles):
    """Clients of many profiles, for threads. A context manager; safe across threads.

    Args:
        profiles: Which, in order: names, or patterns such as "eu-*"; None takes all of the file.
        region: NA, EU or FE: leaves out those of other regions.
        config: The file, or the configuration read from it.
        client: The class of the clients; None takes `spapi_clients.SPAPIClient`.
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
        client: type[Client] | None = None,
        workers: int = WORKERS,
        **settings: Any,
    ) -> None:
        super().__init__(profiles, config, region)
        from spapi_core.limits import Limiter, process_store  # noqa: PLC0415  only who has accounts pays for them
        from spapi_core.retry import RetryPolicy  # noqa: PLC0415
        from spapi_core.wire.sync.http import HTTP  # noqa: PLC0415

        self._class = client or client_class("SPAPIClient")
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
        """The client of a profile; made when it is first needed, shared from then on.

        Raises:
            ConfigurationError: No such profile, or a mistake in it.
            ClientClosedError: The accounts are closed.
        """
        self._closing.check(profile)
        known: Client | None = self._clients.get(profile)
        if known is not None:
            return known
        return self._making.run(profile, lambda: self._made(profile))

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

        def one(name: str) -> T:
            return do(self.client(name))

        return in_threads(one, names, self._workers)

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
