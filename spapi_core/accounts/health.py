"""Whether profiles can call: a token and a harmless call for each, all at once, for monitoring.

What is wrong and what to do about it is told by the doctor; this tells that something is.
"""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.catalog import PARTICIPATIONS
from spapi_core.errors import PermitTimeoutError, RateLimitError, SPAPIError
from spapi_core.system.typed import Item, TypedDictionary

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence

__all__ = ["Health", "async_health_check", "health_check", "preview"]

_SHOWN = 8


class Outcome(Protocol):
    """What came of one profile: a value or an error."""

    @property
    def profile(self) -> str:
        """Its name."""
        ...

    @property
    def value(self) -> Health | None:
        """How it is."""
        ...

    @property
    def error(self) -> BaseException | None:
        """Why nothing is known."""
        ...


class Profiles(Protocol):
    """Many profiles side by side, e.g. `Accounts`."""

    def map(self, do: Callable[[Any], Health], profiles: Sequence[str] | None, /) -> Iterable[Outcome]:
        """Do something with the client of each profile."""
        ...


class AsyncProfiles(Protocol):
    """The same for asyncio, e.g. `AsyncAccounts`."""

    def map(
        self, do: Callable[[Any], Awaitable[Health]], profiles: Sequence[str] | None, /
    ) -> Awaitable[Iterable[Outcome]]:
        """Do something with the client of each profile."""
        ...


class Health(TypedDictionary):
    """How a profile is; as a dict, and by attribute."""

    __slots__ = ()
    status = Item[str]("status", "")
    endpoint = Item["str | None"]("endpoint")
    token_preview = Item["str | None"]("token_preview")
    latency_ms = Item["int | None"]("latency_ms")
    error = Item["str | None"]("error")
    error_class = Item["str | None"]("error_class")


def health_check(
    accounts: Profiles,
    profiles: Sequence[str] | None = None,
    *,
    call: bool = True,
    clock: Callable[[], float] = time.monotonic,
) -> dict[str, Health]:
    """Ask every profile for a token and make a harmless call, all at once.

    Args:
        accounts: The profiles.
        profiles: Which of them; None takes all.
        call: Make the call as well; without, the token alone is looked at. A usage plan that is used up is no
            ill health.
        clock: Monotonic seconds.

    Returns:
        By profile: `status` ("healthy" or "error"), `endpoint`, `token_preview`, `latency_ms`, and with an error
        `error` and `error_class`.
    """

    def look(client: Any) -> Health:
        with _looking(client, clock) as found:
            found["token_preview"] = preview(client.auth.get_access_token())
            if call:
                client.send(client.call("GET", PARTICIPATIONS), max_wait=0.0)
        return found

    return _told(accounts.map(look, profiles))


async def async_health_check(
    accounts: AsyncProfiles,
    profiles: Sequence[str] | None = None,
    *,
    call: bool = True,
    clock: Callable[[], float] = time.monotonic,
) -> dict[str, Health]:
    """`health_check` for asyncio."""

    async def look(client: Any) -> Health:
        with _looking(client, clock) as found:
            found["token_preview"] = preview(await client.auth.get_access_token())
            if call:
                await client.send(client.call("GET", PARTICIPATIONS), max_wait=0.0)
        return found

    return _told(await accounts.map(look, profiles))


@contextmanager
def _looking(client: Any, clock: Callable[[], float]) -> Iterator[Health]:
    """What is found of one profile; an error belongs to it."""
    began = clock()
    found = Health(status="healthy", endpoint=client.endpoint.base_url)
    try:
        yield found
    except (PermitTimeoutError, RateLimitError):
        # The account can call, it just has called enough.
        pass
    except SPAPIError as error:
        found.update(status="error", error=str(error), error_class=type(error).__name__)
    found["latency_ms"] = round((clock() - began) * 1000)


def _told(results: Iterable[Outcome]) -> dict[str, Health]:
    return {
        result.profile: result.value
        if result.value is not None
        else Health(status="error", error=str(result.error), error_class=type(result.error).__name__)
        for result in results
    }


def preview(token: str) -> str:
    """The first characters of a token, enough to tell its kind."""
    return token[:_SHOWN] + "..." if len(token) > 2 * _SHOWN else "..."
