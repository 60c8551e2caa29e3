"""The clients of a worker process: they never sleep, and what they refuse keeps its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spapi_core.retry import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.client.sync.client import Client

ONCE: Final = RetryPolicy(tries=1)


def working(client: Client) -> Client:
    """A view of a client for a worker: it never sleeps, and whatever it refuses keeps a place."""
    return client.with_options(max_wait=0, reserve=True, retry=ONCE)


class Clients:
    """The clients of a worker process, each made when its account is first asked for.

    Args:
        make: Makes the client of an account; its limiter and its token store have to be shared, e.g. in Redis, for the fleet to
            hold one plan and ask for one token.
    """

    def __init__(self, make: Callable[[str], Client]) -> None:
        self._make = make
        self._known: dict[str, Client] = {}

    def of(self, account: str) -> Client:
        """The client of an account: it never sleeps, and what it refuses keeps a place."""
        found = self._known.get(account)
        if found is None:
            found = self._known.setdefault(account, working(self._make(account)))
        return found
