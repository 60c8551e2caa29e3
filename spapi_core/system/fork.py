"""What the child of a fork must not inherit: a lock that a thread of the parent held, a line of those who stayed there.

Whoever owns a lock registers with `renew_after_fork`. The lock is held over the fork, so that nobody is in the middle of
something then (SQLite, for one, would believe in the child that the parent's transaction goes on), and the owner's `_renew`
replaces it in the child.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol
from weakref import WeakKeyDictionary

from spapi_core.system.locks import free


class Owner(Protocol):
    """Somebody who owns a lock."""

    def _renew(self) -> None: ...


_OWNERS: WeakKeyDictionary[Owner, str | None] = WeakKeyDictionary()


def renew_after_fork(owner: Owner, lock: str | None = None) -> None:
    """Hold a lock over each fork, and have `owner._renew()` called in the child before anything else runs there.

    Args:
        owner: Whose lock; a module that has a function `_renew` can be one.
        lock: Its attribute; None where there is no lock to hold.
    """
    _OWNERS[owner] = lock


def _locks() -> list[threading.RLock]:
    return [getattr(owner, lock) for owner, lock in list(_OWNERS.items()) if lock is not None]


def _hold() -> None:
    for lock in _locks():
        lock.acquire()


def _release() -> None:
    for lock in _locks():
        free(lock)


def _renew() -> None:
    for owner in list(_OWNERS):
        owner._renew()  # noqa: SLF001  a name for this module alone


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_hold, after_in_parent=_release, after_in_child=_renew)
    # Once more, since the first may have been interrupted halfway; Python goes on with the fork all the same.
    os.register_at_fork(after_in_parent=_release, after_in_child=_renew)
