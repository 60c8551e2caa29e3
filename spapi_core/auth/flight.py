"""One flight at a time: callers who ask for something that is being fetched wait for that, and fetch nothing.

The caller who fetches may be interrupted or cancelled at any moment: those who wait then fetch for themselves. Each of
them waits no longer than its own patience. No lock is involved: a dictionary decides who fetches, in one instruction.
"""

from __future__ import annotations

import asyncio
import time
from copy import copy
from inspect import currentframe
from typing import TYPE_CHECKING, Generic, TypeVar

from spapi_core.errors import ConnectionNotMadeError
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Signal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from types import FrameType

__all__ = ["AsyncSingleFlight", "SingleFlight"]

T = TypeVar("T")

_LOOK_AGAIN = 1.0
"""Seconds after which one who waits looks whether the one who fetches is still there."""


class _Flight(Generic[T]):
    """One fetching, and those who wait for it.

    Attributes:
        values: What was fetched: one, or none.
        error: Why it failed, when that is an error of the thing fetched.
        landed: It has ended, however it did.
        waiting: The signals of those who wait.
    """

    __slots__ = ("_frame", "error", "landed", "values", "waiting")

    def __init__(self, frame: FrameType | None) -> None:
        self.values: tuple[T, ...] = ()
        self.error: Exception | None = None
        self.landed = False
        self.waiting: list[Signal] = []
        self._frame = frame

    def land(self) -> None:
        """Wake those who wait; callers that come later see that it has landed."""
        self.landed = True
        for signal in tuple(self.waiting):
            signal.set()
        self._frame = None

    def is_lost(self) -> bool:
        """Its function is not running any more, and yet it has not landed: it was interrupted, and again while landing."""
        frame = self._frame
        if self.landed or frame is None:
            return False
        try:
            frame.clear()
        except RuntimeError:  # the frame is running
            return False
        return True


class SingleFlight(Generic[T]):
    """Flights by key, over threads."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self)

    def _renew(self) -> None:
        self._flights: dict[str, _Flight[T]] = {}

    def busy(self, key: str) -> bool:
        """Whether somebody is fetching this now."""
        return key in self._flights

    def run(self, key: str, fetch: Callable[[], T], patience: float | None = None) -> T:
        """What `fetch` returns or raises, for all who ask while it runs.

        Args:
            key: What is fetched.
            fetch: Fetches it.
            patience: Longest wait in seconds for somebody else's fetching; None for as long as it takes.

        Raises:
            ConnectionNotMadeError: Somebody else's fetching takes longer than that.
        """
        end = None if patience is None else time.monotonic() + patience
        while True:
            mine: _Flight[T] = _Flight(currentframe())
            try:
                try:
                    flight = self._flights.setdefault(key, mine)
                    if flight is mine:
                        value = fetch()
                        mine.values = (value,)
                        return value
                except Exception as error:
                    mine.error = error
                    raise
                finally:
                    self._land(key, mine)
            except BaseException:
                # The landing itself may have been interrupted.
                self._land(key, mine)
                raise
            self._await(key, flight, end, patience)
            if flight.values:
                return flight.values[0]
            if flight.error is not None:
                raise copy(flight.error) from flight.error
            # Who fetched was interrupted; that says nothing about the thing fetched.

    def _land(self, key: str, flight: _Flight[T]) -> None:
        # First out of the way of those who come, then those who wait: each step can be done twice.
        if self._flights.get(key) is flight:
            self._flights.pop(key, None)
        flight.land()

    def _await(self, key: str, flight: _Flight[T], end: float | None, patience: float | None) -> None:
        signal = Signal()
        flight.waiting.append(signal)
        while not flight.landed:
            left = _LOOK_AGAIN if end is None else end - time.monotonic()
            if left <= 0:
                raise late(patience)
            signal.wait(min(left, _LOOK_AGAIN))
            if flight.is_lost():
                self._land(key, flight)


class AsyncSingleFlight(Generic[T]):
    """Flights by key, over tasks.

    A flight is a task of its own, so that a waiting task that is cancelled takes nobody with it. Tasks of several event
    loops do not wait for each other.
    """

    def __init__(self) -> None:
        self._flights: dict[tuple[str, asyncio.AbstractEventLoop], asyncio.Task[T]] = {}

    def busy(self, key: str) -> bool:
        """Whether somebody is fetching this now."""
        return self._here(key) is not None

    async def run(self, key: str, fetch: Callable[[], Awaitable[T]], patience: float | None = None) -> T:
        """What `fetch` returns or raises, for all who ask while it runs.

        Args:
            key: What is fetched.
            fetch: Fetches it.
            patience: Longest wait in seconds; None for as long as it takes. The fetching goes on for the others.

        Raises:
            ConnectionNotMadeError: The fetching takes longer than that.
        """
        end = None if patience is None else time.monotonic() + patience
        while True:
            flight = self._here(key)
            leading = flight is None
            if flight is None:
                flight = self._begin(key, fetch)
            left = None if end is None else max(0.0, end - time.monotonic())
            await asyncio.wait((flight,), timeout=left)
            if not flight.done():
                raise late(patience)
            if flight.cancelled():
                if leading:
                    raise asyncio.CancelledError
                # Who fetched was cancelled; that says nothing about the thing fetched.
                continue
            error = flight.exception()
            if error is None:
                return flight.result()
            if leading or not isinstance(error, Exception):
                raise error
            raise copy(error) from error

    def _begin(self, key: str, fetch: Callable[[], Awaitable[T]]) -> asyncio.Task[T]:
        for place in list(self._flights):
            if place[1].is_closed():
                # A flight of a loop that has ended will never land.
                self._flights.pop(place, None)
        loop = asyncio.get_running_loop()
        flight = self._flights[key, loop] = loop.create_task(_await(fetch))
        flight.add_done_callback(lambda done: self._land((key, loop), done))
        return flight

    def _here(self, key: str) -> asyncio.Task[T] | None:
        flight = self._flights.get((key, asyncio.get_running_loop()))
        return None if flight is None or flight.done() else flight

    def _land(self, place: tuple[str, asyncio.AbstractEventLoop], flight: asyncio.Task[T]) -> None:
        if self._flights.get(place) is flight:
            del self._flights[place]
        if not flight.cancelled():
            # Looked at here, since all who waited may have been cancelled.
            flight.exception()


def late(patience: float | None) -> ConnectionNotMadeError:
    """The error of a caller who has waited long enough for what another one fetches."""
    seconds = 0.0 if patience is None else patience
    return ConnectionNotMadeError(
        f"it is being requested, and did not arrive within the {seconds:.3g} s that this call has left"
    )


async def _await(fetch: Callable[[], Awaitable[T]]) -> T:
    return await fetch()
