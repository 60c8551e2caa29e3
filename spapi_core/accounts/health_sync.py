# Made from spapi_core/accounts/health_aio.py by `make generate`; changes by hand are found and undone.
"""Asks profiles whether they can call, for threads."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.accounts.health_rules import Health, by_profile, looking, preview
from spapi_core.catalog import GET_PARTICIPATIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from spapi_core.accounts.health_rules import ProfileOutcome

__all__ = ["health_check"]


class Profiles(Protocol):
    """Many profiles side by side, e.g. `Accounts`."""

    def map(self, do: Callable[[Any], Health], profiles: Sequence[str] | None, /) -> Iterable[ProfileOutcome]:
        """Do something with the client of each profile."""
        ...


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
        call: Make the call as well; without, the token alone is looked at. A usage plan that is used up is not
            ill health.
        clock: Monotonic seconds.

    Returns:
        By profile: `status` ("healthy" or "error"), `endpoint`, `token_preview`, `latency_ms`, and with an error
        `error` and `error_class`.
    """

    def look(client: Any) -> Health:
        with looking(client, clock) as found:
            found["token_preview"] = preview(client.auth.get_access_token())
            if call:
                client.send(client.named_call(GET_PARTICIPATIONS), max_wait=0.0)
        return found

    return by_profile(accounts.map(look, profiles))
