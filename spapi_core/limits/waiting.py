"""Who waits in this process: one line a bucket, first come first served, threads and tasks alike.

Only the head of a line looks at the bucket and sleeps until its time; the others sleep until they are the head.
Nobody holds a lock while sleeping, and a line never touches another one.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from itertools import count
from os import getpid, urandom
from typing import TYPE_CHECKING, Protocol

from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Callable

    Pause = Callable[[threading.Event, float | None], object]
    """Sleeps until the event is set or the seconds are over; None for as long as it takes."""

_NUMBERS = count(1)
_PROCESS = [0, ""]


def new_ticket() -> str:
    """A name that no other waiter has, in whatever process."""
    if _PROCESS[0] != getpid():
        _PROCESS[:] = [getpid(), urandom(6).hex()]
    return f"{_PROCESS[1]}-{next(_NUMBERS)}"


class Waiter(Protocol):
    """Somebody in a line.

    Attributes:
        ticket: Its name in the queues that processes share; None where it keeps no place there.
    """

    ticket: str | None

    def wake(self) -> None:
        """End the sleep; may be called from any thread, and before the sleep begins."""
        ...


class ThreadWaiter:
    """A thread in a line."""

    __slots__ = ("_event", "_pause", "ticket")

    def __init__(self, ticket: str | None, pause: Pause) -> None:
        self.ticket = ticket
        self._event = threading.Event()
        self._pause = pause

    def wake(self) -> None:
        """End the sleep."""
        self._event.set()

    def sleep(self, seconds: float | None) -> None:
        """Sleep until woken, or for so many seconds."""
        self._pause(self._event, seconds)
        self._event.clear()


class TaskWaiter:
    """A task in a line; it lives on the event loop that runs when it is made."""

    __slots__ = ("_future", "_loop", "_thread", "_woken", "ticket")

    def __init__(self, ticket: str | None) -> None:
        self.ticket = ticket
        self._loop = asyncio.get_running_loop()
        self._thread = threading.get_ident()
        self._future: asyncio.Future[None] | None = None
        self._woken = False

    def wake(self) -> None:
        """End the sleep."""
        if threading.get_ident() == self._thread:
            self._set()
        else:
            self._loop.call_soon_threadsafe(self._set)

    def _set(self) -> None:
        self._woken = True
        if self._future is not None and not self._future.done():
            self._future.set_result(None)

    async def sleep(self, seconds: float | None) -> None:
        """Sleep until woken, or for so many seconds."""
        if not self._woken:
            self._future = self._loop.create_future()
            timer = None if seconds is None else self._loop.call_later(seconds, self._set)
            try:
                await self._future
            finally:
                self._future = None
                if timer is not None:
                    timer.cancel()
        self._woken = False


class Lines:
    """The lines of one store."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "lock")

    def _renew(self) -> None:
        self.lock = threading.Lock()
        self._lines: dict[str, OrderedDict[Waiter, None]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._lines

    def join(self, key: str, waiter: Waiter) -> int:
        """Stand at the end of a line; returns how many are before."""
        with self.lock:
            line = self._lines.get(key)
            if line is None:
                line = self._lines[key] = OrderedDict()
            line[waiter] = None
            return len(line) - 1

    def leads(self, key: str, waiter: Waiter) -> bool:
        """Whether this one is the head of its line."""
        with self.lock:
            return next(iter(self._lines[key])) is waiter

    def head_ticket(self, key: str) -> str | None:
        """The ticket of the head of a line: those behind it count from its place."""
        with self.lock:
            return next(iter(self._lines[key])).ticket

    def leave(self, key: str, waiter: Waiter) -> None:
        """Step out of a line, from wherever; a new head is woken."""
        with self.lock:
            line = self._lines[key]
            led = next(iter(line)) is waiter
            del line[waiter]
            if not line:
                del self._lines[key]
                return
        if led:
            self.call(key)

    def call(self, key: str) -> None:
        """Wake the head of a line, to look at its bucket again."""
        while True:
            with self.lock:
                line = self._lines.get(key)
                head = next(iter(line)) if line else None
            if head is None:
                return
            try:
                head.wake()
            except RuntimeError:
                # Its event loop was closed while it slept: nobody is there any more.
                with self.lock:
                    line = self._lines.get(key)
                    if line is not None:
                        line.pop(head, None)
                        if not line:
                            del self._lines[key]
                continue
            return
