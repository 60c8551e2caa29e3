"""What the child of a fork must not inherit: a lock that a thread of the parent held, a line of those who stayed there.

Whoever owns a lock registers with `renew_after_fork`. The lock is held over the fork, so that nobody is in the middle of
something then (SQLite, for one, would believe in the child that the parent's transaction goes on), and the owner's `_renew`
makes it anew in the child. Such locks are for bookkeeping: nobody waits for anything while holding one.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import WeakKeyDictionary


class Owner(Protocol):
    """Somebody who owns a lock."""

    def _renew(self) -> None: ...


_OWNERS: WeakKeyDictionary[Owner, str] = WeakKeyDictionary()
_HELD: list[threading.Lock] = []


def renew_after_fork(owner: Owner, lock: str) -> None:
    """Hold a lock over each fork, and have `owner._renew()` called in the child before anything else runs there.

    Args:
        owner: Whose lock.
        lock: Its attribute.
    """
    _OWNERS[owner] = lock


def _hold() -> None:
    for owner, lock in list(_OWNERS.items()):
        held: threading.Lock = getattr(owner, lock)
        held.acquire()
        _HELD.append(held)


def _release() -> None:
    while _HELD:
        _HELD.pop().release()


def _renew() -> None:
    _HELD.clear()
    for owner in list(_OWNERS):
        owner._renew()  # noqa: SLF001  a name for this module alone


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_hold, after_in_parent=_release, after_in_child=_renew)
