"""Who waits in this process: one line per bucket, first come first served, threads and tasks alike.

Only the head of a line looks at the bucket and sleeps until its time; the others sleep until they are the head, and look
now and then whether the head is still there: a thread may be interrupted at any moment, an event loop be stopped.
Nobody holds a lock while sleeping, and a line never touches another one.
"""

from __future__ import annotations

import asyncio
import threading
from collections import OrderedDict
from inspect import currentframe
from itertools import count
from os import getpid, urandom
from typing import TYPE_CHECKING, Protocol

from spapi_core.errors import ClientClosedError
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, Signal, guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import FrameType

    Pause = Callable[[Signal, float | None], object]
    """Sleeps until the signal is given or the seconds are over; None for as long as it takes."""

_NUMBERS = count(1)
_PROCESS = [0, ""]


def new_ticket() -> str:
    """A name that no other waiter has, in whatever process."""
    if _PROCESS[0] != getpid():
        _PROCESS[:] = [getpid(), urandom(6).hex()]
    return f"{_PROCESS[1]}-{next(_NUMBERS)}"


class InLine(Protocol):
    """Somebody in a line.

    Attributes:
        ticket: Its name in the queues that processes share; None where it keeps no place there.
    """

    ticket: str | None

    def wake(self) -> None:
        """End the sleep; may be called from any thread, and before the sleep begins.

        Raises:
            RuntimeError: Its event loop is closed.
        """
        ...

    def is_alive(self) -> bool:
        """Whether it can still take its turn."""
        ...

    def end(self) -> None:
        """It is in no line any more."""
        ...


class ThreadWaiter:
    """A thread in a line; it lives as long as the function that makes it runs."""

    __slots__ = ("_frame", "_pause", "_signal", "ticket")

    def __init__(self, ticket: str | None, pause: Pause) -> None:
        self.ticket = ticket
        self._signal = Signal()
        self._pause = pause
        here = currentframe()
        self._frame: FrameType | None = None if here is None else here.f_back

    def wake(self) -> None:
        """End the sleep."""
        self._signal.set()

    def is_alive(self) -> bool:
        """Whether its function still runs: one that was interrupted, and again while leaving the line, stands there for ever."""
        frame = self._frame
        if frame is None:
            return True
        try:
            frame.clear()
        except RuntimeError:  # it runs
            return True
        return False

    def end(self) -> None:
        """It is in no line any more."""
        self._frame = None

    def sleep(self, seconds: float | None) -> None:
        """Sleep until woken, or until the seconds are over."""
        self._pause(self._signal, seconds)
        self._signal.clear()


class TaskWaiter:
    """A task in a line; it lives on the event loop that runs when it is made."""

    __slots__ = ("_future", "_loop", "_task", "_thread", "_woken", "ticket")

    def __init__(self, ticket: str | None) -> None:
        self.ticket = ticket
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()
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

    def is_alive(self) -> bool:
        """Whether its event loop runs, and it has not ended there."""
        return self._loop.is_running() and not (self._task is not None and self._task.done())

    def end(self) -> None:
        """It is in no line any more."""

    async def sleep(self, seconds: float | None) -> None:
        """Sleep until woken, or until the seconds are over."""
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


class WaitingLines:
    """The lines of one store."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()
        self._lines: dict[str, OrderedDict[InLine, None]] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._lines

    @guarded
    def join(self, key: str, waiter: InLine) -> int:
        """Stand at the end of a line; returns how many are before."""
        line = self._lines.setdefault(key, OrderedDict())
        line[waiter] = None
        return len(line) - 1

    @guarded
    def leads(self, key: str, waiter: InLine) -> bool:
        """Whether this one is the head of its line. Those before it who are not there any more lose their place."""
        line = self._lines.setdefault(key, OrderedDict())
        # One that was taken for lost, on an event loop that stood still for a while, begins again at the end.
        line.setdefault(waiter)
        while True:
            head = next(iter(line))
            if head is waiter:
                return True
            if head.is_alive():
                return False
            del line[head]

    @guarded
    def head_ticket(self, key: str) -> str | None:
        """The ticket of the head of a line: those behind it count from its place."""
        line = self._lines.get(key)
        return next(iter(line)).ticket if line else None

    @guarded
    def leave(self, key: str, waiter: InLine) -> None:
        """Step out of a line, from wherever; a new head is woken. Doing it again does no harm."""
        line = self._lines.get(key)
        if line is not None:
            if next(iter(line), None) is waiter:
                # Woken before it is the head, and not after: an interruption in between would let it sleep on.
                _wake_first(line, waiter)
            line.pop(waiter, None)
            if not line:
                self._lines.pop(key, None)
        waiter.end()

    @guarded
    def call(self, key: str) -> None:
        """Wake the head of a line, to look at its bucket again."""
        _wake_first(self._lines.get(key) or ())


def _wake_first(line: Iterable[InLine], but: InLine | None = None) -> None:
    for waiter in line:
        if waiter is not but and waiter.is_alive():
            try:
                waiter.wake()
            except RuntimeError:  # its event loop was closed just now
                continue
            return


class Closing:
    """Whether something has been closed, and who waits for permits on its behalf and is woken by that."""

    __slots__ = ("_waiters", "closed")

    def __init__(self) -> None:
        self.closed = False
        self._waiters: set[InLine] = set()

    def check(self, label: str) -> None:
        """Go on only while it is open.

        Raises:
            ClientClosedError: It is closed.
        """
        if self.closed:
            raise ClientClosedError(
                f"{label}: the client is closed; nothing was sent. Call before close() and inside the `with` block, or "
                "make another client.",
                operation=label,
            )

    def enter(self, waiter: InLine) -> None:
        """Have a waiter woken by the end."""
        self._waiters.add(waiter)

    def leave(self, waiter: InLine) -> None:
        """Its wait is over."""
        self._waiters.discard(waiter)

    def close(self) -> None:
        """Close it, once or again: those who wait are woken, to see that it is closed."""
        self.closed = True
        for waiter in list(self._waiters):
            try:
                waiter.wake()
            except RuntimeError:  # its event loop is closed
                self._waiters.discard(waiter)
