"""Asks profiles whether they can call, for asyncio."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.accounts.health_rules import Health, by_profile, looking, preview
from spapi_core.catalog import GET_PARTICIPATIONS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from spapi_core.accounts.health_rules import ProfileOutcome

__all__ = ["async_health_check"]


class AsyncProfiles(Protocol):
    """Many profiles side by side, e.g. `AsyncAccounts`."""

    def map(
        self, do: Callable[[Any], Awaitable[Health]], profiles: Sequence[str] | None, /
    ) -> Awaitable[Iterable[ProfileOutcome]]:
        """Do something with the client of each profile."""
        ...


async def async_health_check(
    accounts: AsyncProfiles,
    profiles: Sequence[str] | None = None,
    *,
    call: bool = True,
    clock: Callable[[], float] = time.monotonic,
) -> dict[str, Health]:
    """Ask every profile for a token and make a harmless call, all at once.

    Args:
        accounts: The profiles.
        profiles: Which of them; None takes all.
        call: Make the call as well; without, the token alone is looked at. A usage plan that is used up is not
            ill health.
        clock: Monotonic seconds.

    Returns:
        By profile: `status` ("healthy" or "error"), `endpoint`, `token_preview`, `latency_ms`, and with an error
        `error` and `error_class`.
    """

    async def look(client: Any) -> Health:
        with looking(client, clock) as found:
            found["token_preview"] = preview(await client.auth.get_access_token())
            if call:
                await client.send(client.named_call(GET_PARTICIPATIONS), max_wait=0.0)
        return found

    return by_profile(await accounts.map(look, profiles))
