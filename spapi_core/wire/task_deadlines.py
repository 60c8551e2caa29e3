"""The total time of a request that a task waits for: when it is over, the task is woken, whatever it waits for.

`asyncio.timeout` makes a timer for each block and takes it back again, which is the dearest part of a call that is answered in
time. Nearly all calls are, so the requests of an event loop share one timer: it rings when the first of them would have to be
over, ends those that are, and is set again for the rest. It is never taken back; one that finds nothing to end ends nothing.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Self
from weakref import WeakKeyDictionary

from spapi_core.wire.exchange import Spent

if TYPE_CHECKING:
    from types import TracebackType

    from spapi_core.wire.exchange import Total

__all__ = ["AsyncSpent"]

_EARLY = 0.001
"""Seconds by which a timer may ring too early: uvloop counts in milliseconds."""


class _Deadlines:
    """The requests of one event loop whose time has an end. It holds neither the loop nor its timers, which hold it."""

    __slots__ = ("rings", "running")

    def __init__(self) -> None:
        self.running: set[AsyncSpent] = set()
        self.rings: float | None = None

    def ring(self) -> None:
        """End what is over, and set the timer for the rest."""
        loop = asyncio.get_running_loop()
        soon = loop.time() + _EARLY
        self.rings = None
        for each in [each for each in self.running if each.end <= soon]:
            self.running.discard(each)
            each.interrupt()
        if self.running:
            self.set_for(loop, min(each.end for each in self.running))

    def set_for(self, loop: asyncio.AbstractEventLoop, end: float) -> None:
        """See to it that the timer rings by then."""
        if self.rings is None or end < self.rings:
            self.rings = end
            loop.call_at(end, self.ring)


_of_loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _Deadlines] = WeakKeyDictionary()


class AsyncSpent(Spent):
    """One request under way in a task, which is ended when its time is over. A context manager."""

    _task: asyncio.Task[object] | None = None
    _others = 0
    _deadlines: _Deadlines
    end: float
    """When it is over, on the clock of the event loop."""

    def __init__(self, total: Total) -> None:
        super().__init__(total)
        self._is_over = False

    def interrupt(self) -> None:
        """The time is over."""
        self._is_over = True
        if self._task is not None:
            self._task.cancel()

    def __enter__(self) -> Self:
        seconds = self._total.seconds
        if seconds is not None:
            loop = asyncio.get_running_loop()
            task = self._task = asyncio.current_task(loop)
            self._others = 0 if task is None else task.cancelling()
            self.end = end = loop.time() + seconds
            deadlines = _of_loops.get(loop)
            if deadlines is None:
                deadlines = _of_loops[loop] = _Deadlines()
            self._deadlines = deadlines
            deadlines.running.add(self)
            if deadlines.rings is None or end < deadlines.rings:
                deadlines.set_for(loop, end)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        self._deadlines.running.discard(self)
        if not self._is_over:
            return
        # As `asyncio.timeout`: where somebody else cancelled the task as well, it stays cancelled.
        if task.uncancel() <= self._others and isinstance(error, asyncio.CancelledError):
            raise self._over() from error
