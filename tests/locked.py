"""A lock that counts how often it was held: what is done under it is not done by two threads at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


class CountingLock:
    """Stands in for a lock.

    Attributes:
        held: How often it was taken.
    """

    def __init__(self) -> None:
        self.held = 0
        self._lock = threading.RLock()

    def __enter__(self) -> None:
        self._lock.acquire()
        self.held += 1

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def release(self) -> None:
        """Give it back."""
        self._lock.release()


def times_held(owner: Any, act: Callable[[Any], object]) -> int:
    """How often something that is done to an owner takes its lock."""
    lock = owner._lock = CountingLock()
    act(owner)
    return lock.held
