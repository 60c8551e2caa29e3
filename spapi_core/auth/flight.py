"""One flight at a time: who asks for something that is being fetched waits for that, and fetches nothing.

Locks are held for bookkeeping alone, never while fetching.
"""

from __future__ import annotations

import asyncio
import threading
from copy import copy
from typing import TYPE_CHECKING, Generic, TypeVar

from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["AsyncSingleFlight", "SingleFlight"]

T = TypeVar("T")


class _Landing(Generic[T]):
    """How a flight ended, for those who waited."""

    __slots__ = ("done", "error", "value")

    def __init__(self) -> None:
        self.done = threading.Event()
        self.value: T | None = None
        self.error: BaseException | None = None


class SingleFlight(Generic[T]):
    """Flights by key, over threads."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()
        self._flights: dict[str, _Landing[T]] = {}

    def busy(self, key: str) -> bool:
        """Whether somebody is fetching this now."""
        return key in self._flights

    def run(self, key: str, fetch: Callable[[], T]) -> T:
        """What `fetch` returns or raises, for all who ask while it runs."""
        while True:
            with self._lock:
                flight = self._flights.get(key)
                if flight is None:
                    mine = self._flights[key] = _Landing()
                    break
            flight.done.wait()
            if flight.error is None:
                return flight.value  # type: ignore[return-value]  # set before done, as T
            if isinstance(flight.error, Exception):
                raise copy(flight.error) from flight.error
            # The thread that fetched was interrupted; that says nothing about the thing fetched.
        try:
            mine.value = fetch()
        except BaseException as error:
            mine.error = error
            raise
        finally:
            with self._lock:
                self._flights.pop(key, None)
            mine.done.set()
        return mine.value


class AsyncSingleFlight(Generic[T]):
    """Flights by key, over the tasks of one event loop.

    A flight is a task of its own, so that a waiting task that is cancelled takes nobody with it.
    """

    def __init__(self) -> None:
        self._flights: dict[str, asyncio.Task[T]] = {}

    def busy(self, key: str) -> bool:
        """Whether somebody is fetching this now."""
        return self._here(key) is not None

    async def run(self, key: str, fetch: Callable[[], Awaitable[T]]) -> T:
        """What `fetch` returns or raises, for all who ask while it runs."""
        flight = self._here(key)
        leading = flight is None
        if flight is None:
            flight = asyncio.get_running_loop().create_task(_await(fetch))
            self._flights[key] = flight
            flight.add_done_callback(lambda done: self._land(key, done))
        try:
            return await asyncio.shield(flight)
        except Exception as error:
            if leading:
                raise
            raise copy(error) from error

    def _here(self, key: str) -> asyncio.Task[T] | None:
        flight = self._flights.get(key)
        # A flight of a loop that has ended will never land.
        if flight is not None and flight.get_loop() is asyncio.get_running_loop() and not flight.done():
            return flight
        return None

    def _land(self, key: str, flight: asyncio.Task[T]) -> None:
        if self._flights.get(key) is flight:
            del self._flights[key]
        if not flight.cancelled():
            # Looked at here, since all who waited may have been cancelled.
            flight.exception()


async def _await(fetch: Callable[[], Awaitable[T]]) -> T:
    return await fetch()
