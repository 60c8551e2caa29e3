"""The messages that a consumer holds, and what it has counted; safe across threads, and after a fork."""

from __future__ import annotations

import threading

from spapi_core.notifications.consuming import Counts
from spapi_core.system.fork import renew_after_fork

__all__ = ["Held"]


class Held:
    """The messages whose handlers run, by receipt handle, each with the id of its notification once it is known.

    Attributes:
        counts: What the consumer has done so far.
    """

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        # In the child of a fork: what the parent holds is its own to extend and to give back, and what it did is not counted here.
        self._lock = threading.Lock()
        self.counts = Counts()
        self._held: dict[str, str | None] = {}

    def hold(self, handle: str, identity: str | None) -> None:
        """A message is being handled."""
        with self._lock:
            self._held[handle] = identity

    def let_go(self, handle: str) -> None:
        """It is not, any longer."""
        with self._lock:
            self._held.pop(handle, None)

    def holds(self, handle: str) -> bool:
        """Whether it is."""
        with self._lock:
            return handle in self._held

    def items(self) -> list[tuple[str, str | None]]:
        """All that are being handled now."""
        with self._lock:
            return list(self._held.items())

    def count(self, name: str) -> None:
        """One more of a kind, by its name in `Counts`."""
        with self._lock:
            setattr(self.counts, name, getattr(self.counts, name) + 1)
