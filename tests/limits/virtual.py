"""Time that passes only when everybody waits: for tasks an event loop, for threads a conductor.

An hour of an API's life takes a second, and each run is the same as the one before.
"""

from __future__ import annotations

import asyncio
import heapq
import selectors
import threading
from collections.abc import Callable, Coroutine
from itertools import count
from typing import Any, TypeVar

from spapi_core.system.locks import Signal

T = TypeVar("T")


class _Selector(selectors.SelectSelector):
    """Instead of sleeping until a timer is due, it moves the clock there; nothing else ever happens."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("Every task waits for another one.")
        self.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time jumps to the next timer."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


class _Sleeper:
    def __init__(self, event: Signal | None, wakes: float) -> None:
        self.event = event
        self.wakes = wakes
        self.turn = threading.Event()


class Conductor:
    """Lets threads run one at a time and moves the clock when all of them sleep."""

    def __init__(self) -> None:
        self.now = 0.0
        self._lock = threading.Lock()
        self._sleepers: list[tuple[float, int, _Sleeper]] = []
        self._numbers = count()
        self._broken = False

    def clock(self) -> float:
        return self.now

    def pause(self, event: Signal, seconds: float | None) -> None:
        """What a limiter sleeps with."""
        if not event.is_set():
            self._yield(_Sleeper(event, float("inf") if seconds is None else self.now + seconds))

    def sleep(self, seconds: float) -> None:
        self._yield(_Sleeper(None, self.now + seconds))

    def run(self, *functions: Callable[[], object]) -> None:
        """Run functions in threads of their own until all have returned."""
        errors: list[BaseException] = []

        def body(function: Callable[[], object], sleeper: _Sleeper) -> None:
            sleeper.turn.wait()
            try:
                function()
            except BaseException as error:  # noqa: BLE001  handed to the test
                errors.append(error)
                self._broken = True
            finally:
                self._next()

        threads = []
        for function in functions:
            sleeper = _Sleeper(None, self.now)
            heapq.heappush(self._sleepers, (self.now, next(self._numbers), sleeper))
            threads.append(threading.Thread(target=body, args=(function, sleeper), daemon=True))
        for thread in threads:
            thread.start()
        self._next()
        for thread in threads:
            thread.join()
        if errors:
            raise errors[0]

    def _yield(self, sleeper: _Sleeper) -> None:
        heapq.heappush(self._sleepers, (sleeper.wakes, next(self._numbers), sleeper))
        self._next()
        sleeper.turn.wait()
        if self._broken:
            raise RuntimeError("Another thread has failed.")

    def _next(self) -> None:
        with self._lock:
            if self._broken:
                for _, _, sleeper in self._sleepers:
                    sleeper.turn.set()
            if self._broken or not self._sleepers:
                return
            woken = [entry for entry in self._sleepers if entry[2].event is not None and entry[2].event.is_set()]
            entry = min(woken, key=lambda entry: entry[1]) if woken else self._sleepers[0]
            self._sleepers.remove(entry)
            heapq.heapify(self._sleepers)
            if not woken:
                if entry[0] == float("inf"):
                    self._broken = True
                    entry[2].turn.set()
                    raise RuntimeError("Every thread waits for another one.")
                self.now = max(self.now, entry[0])
            entry[2].turn.set()


def run_virtually(main: Callable[[VirtualLoop], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine on a loop of its own, in virtual time."""
    loops: list[VirtualLoop] = []

    def make() -> VirtualLoop:
        loops.append(VirtualLoop())
        return loops[0]

    with asyncio.Runner(loop_factory=make) as runner:
        runner.get_loop()
        return runner.run(main(loops[0]))
