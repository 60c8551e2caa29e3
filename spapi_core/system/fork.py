"""What the child of a fork must not inherit: a lock that a thread of the parent held, a line of those who stayed there.

The owner of a lock registers with `renew_after_fork`. The lock is held over the fork, so that nobody is in the middle of
something then (SQLite, for one, would believe in the child that the parent's transaction goes on), and the owner's `_renew`
replaces it in the child. Locks inside another library's objects are replaced too, see `renew_locks_of`.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from typing import Any, Protocol
from weakref import WeakKeyDictionary, WeakSet

from spapi_core.system import imports
from spapi_core.system.locks import free


class Owner(Protocol):
    """Somebody who owns a lock."""

    def _renew(self) -> None: ...


class ModuleLock:
    """A lock that belongs to a module: `with NAME.lock:`, never kept elsewhere, for the child of a fork has another one."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "lock")

    def _renew(self) -> None:
        self.lock = threading.RLock()


_OWNERS: WeakKeyDictionary[Owner, str | None] = WeakKeyDictionary()
_FOREIGN: WeakSet[Any] = WeakSet()
_LOCK_KINDS: dict[type[Any], Any] = {type(kind()): kind for kind in (threading.Lock, threading.RLock)}
_LONGEST = 30.0
"""Seconds for which a fork waits for locks; nobody holds one for so long."""


def renew_after_fork(owner: Owner, lock: str | None = None) -> None:
    """Hold a lock over each fork, and have `owner._renew()` called in the child before anything else runs there.

    Args:
        owner: Whose lock.
        lock: Its attribute; None where there is no lock to hold.
    """
    _OWNERS[owner] = lock


def renew_locks_of(thing: Any) -> None:
    """Give an object of another library fresh locks in the child of each fork, and all objects of that library inside it.

    For libraries that expect forks but not that another thread is just then holding a lock, as redis-py does.

    Args:
        thing: E.g. a client of redis-py.
    """
    _FOREIGN.add(thing)


_LEFT_ALONE: list[object] = []


def leave_alone(thing: object) -> None:
    """Keep what belongs to the parent of a fork from ever being used or closed here: its end would be its end there too.

    A connection of SQLite, for one, gives up the locks of the parent when it is closed, and garbage collection closes it.

    Args:
        thing: What was made before the fork; None for nothing.
    """
    if thing is not None:
        _LEFT_ALONE.append(thing)


def _locks() -> deque[threading.RLock]:
    return deque(getattr(owner, lock) for owner, lock in list(_OWNERS.items()) if lock is not None)


def _hold() -> None:
    """Take all locks, and wait only while none of them is held: somebody may hold one and wait for another."""
    end = time.monotonic() + _LONGEST
    while time.monotonic() < end:
        taken: deque[threading.RLock] = deque()
        missing: threading.RLock | None = None
        for lock in _locks():
            if not lock.acquire(blocking=False):
                missing = lock
                break
            taken.append(lock)
        if missing is None and imports.hold_imports():
            return
        for lock in taken:
            free(lock)
        if missing is None:
            imports.wait_for_imports()
        elif missing.acquire(timeout=_LONGEST):
            free(missing)


def _release() -> None:
    for lock in _locks():
        free(lock)
    imports.release()


def _renew() -> None:
    imports.release()
    imports.forget_imports()
    for owner in list(_OWNERS):
        owner._renew()  # noqa: SLF001  a name for this module alone
    fresh: dict[int, Any] = {}
    for thing in list(_FOREIGN):
        _renew_within(thing, type(thing).__module__.partition(".")[0], fresh, set())


def _renew_within(thing: Any, package: str, fresh: dict[int, Any], seen: set[int]) -> None:
    """Replace the locks among the attributes of an object, and of those of its package that it holds."""
    waiting: deque[Any] = deque([thing])
    while waiting:
        each = waiting.popleft()
        if id(each) in seen:
            continue
        seen.add(id(each))
        values = each if isinstance(each, dict) else getattr(each, "__dict__", {})
        for name, value in list(values.items()):
            kind = _LOCK_KINDS.get(type(value))
            if kind is not None:
                values[name] = fresh.setdefault(id(value), (kind(), value))[0]
            elif isinstance(value, dict) or type(value).__module__.partition(".")[0] == package:
                waiting.append(value)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_hold, after_in_parent=_release, after_in_child=_renew)
    # Once more, since the first may have been interrupted halfway; Python goes on with the fork anyway.
    os.register_at_fork(after_in_parent=_release, after_in_child=_renew)
