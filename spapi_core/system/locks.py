"""Locks that are free again whatever interrupts their holder.

KeyboardInterrupt, and every other exception that is raised from outside, comes between any two instructions: also after
a `with` block's last line and before the lock is given back. One thread that is interrupted must not stop the others.
So what is done under a lock is done in a function marked `@guarded`, and a thread that waits does so on a `Signal`.
These locks are for bookkeeping: nobody waits for anything while holding one.
"""

from __future__ import annotations

import threading
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
R = TypeVar("R")

Lock = threading.RLock
"""It knows its holder, so that only the holder can give it back; a signal handler that comes in between is let in."""


class Guarded(Protocol):
    """An object with a lock."""

    _lock: threading.RLock


G = TypeVar("G", bound=Guarded)


def free(lock: threading.RLock) -> None:
    """Give a lock back if this thread holds it."""
    try:
        lock.release()
    except RuntimeError:
        return


def guarded(method: Callable[Concatenate[G, P], R]) -> Callable[Concatenate[G, P], R]:
    """Run a method under its object's `_lock`, which is free afterwards. Guarded methods do not call each other."""

    @wraps(method)
    def alone(owner: G, /, *args: P.args, **kwargs: P.kwargs) -> R:
        lock = owner._lock  # noqa: SLF001  what the mark is for
        try:
            with lock:
                return method(owner, *args, **kwargs)
        except BaseException:
            # An interruption between the end of the block and the release of the lock left it held.
            free(lock)
            raise

    return alone


class Signal:
    """Wakes one thread; given before the wait, it ends the wait at once.

    A threading.Event keeps a lock of its own, which stays held when a thread is interrupted inside it: then code that
    wants to wake it waits for ever. This is a single primitive lock, and each step of it is one instruction.
    """

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def set(self) -> None:
        """End the wait; may be called from any thread."""
        try:
            self._lock.release()
        except RuntimeError:  # given already
            return

    def is_set(self) -> bool:
        """Whether the next wait ends at once."""
        return not self._lock.locked()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for the signal, and take it; False when the seconds are over before.

        Args:
            seconds: Longest wait; None for as long as it takes.
        """
        return self._lock.acquire(timeout=-1 if seconds is None else max(0.0, min(seconds, threading.TIMEOUT_MAX)))

    def clear(self) -> None:
        """Take the signal if it was given."""
        self._lock.acquire(blocking=False)
