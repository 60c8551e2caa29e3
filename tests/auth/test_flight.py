"""One fetches for all who ask: what they get, and how long each waits."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.auth import flight
from spapi_core.auth.flight import AsyncSingleFlight, SingleFlight
from spapi_core.errors import ConnectionNotMadeError

pytestmark = pytest.mark.anyio


async def test_a_task_waits_no_longer_than_its_patience() -> None:
    """The fetching goes on for the others, who get what it brings; a task without patience waits for it."""
    flights: AsyncSingleFlight[str] = AsyncSingleFlight()
    may_end = asyncio.Event()
    fetched: list[int] = []

    async def fetch() -> str:
        fetched.append(1)
        await asyncio.wait_for(may_end.wait(), 0.7)
        return "token"

    waiting = asyncio.create_task(flights.run("key", fetch))
    await asyncio.sleep(0)
    assert flights.busy("key")
    assert not flights.busy("other")
    for patience in (0.0, 0.05):
        with pytest.raises(ConnectionNotMadeError):
            await flights.run("key", fetch, patience)
    patient = [asyncio.create_task(flights.run("key", fetch, patience)) for patience in (0.9, 60.0)]
    for _ in range(9):
        await asyncio.sleep(0)
    may_end.set()
    assert await asyncio.gather(waiting, *patient) == ["token"] * 3
    assert fetched == [1]
    assert not flights.busy("key")
    assert await flights.run("key", fetch) == "token"
    assert fetched == [1, 1]


async def test_an_error_is_raised_for_all_tasks_each_its_own() -> None:
    """Who leads raises what came, the others a copy with it as its cause."""
    flights: AsyncSingleFlight[str] = AsyncSingleFlight()
    fault = ValueError("refused")

    async def fetch() -> str:
        await asyncio.sleep(0)
        raise fault

    found = await asyncio.gather(*(flights.run("key", fetch) for _ in range(3)), return_exceptions=True)
    assert found[0] is fault
    for other in found[1:]:
        assert isinstance(other, ValueError)
        assert other is not fault
        assert other.__cause__ is fault


async def test_a_task_that_is_cancelled_takes_nobody_along() -> None:
    """Neither who asked first nor who asked later."""
    flights: AsyncSingleFlight[str] = AsyncSingleFlight()
    may_end = asyncio.Event()

    async def fetch() -> str:
        await may_end.wait()
        return "token"

    asked = [asyncio.create_task(flights.run("key", fetch)) for _ in range(3)]
    await asyncio.sleep(0)
    asked[0].cancel()
    asked[2].cancel()
    may_end.set()
    found: list[Any] = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(found[0], asyncio.CancelledError)
    assert found[1] == "token"
    assert isinstance(found[2], asyncio.CancelledError)


def test_a_thread_waits_no_longer_than_its_patience() -> None:
    """The fetching goes on for the others, who get what it brings."""
    flights: SingleFlight[str] = SingleFlight()
    begun, may_end = threading.Event(), threading.Event()
    got: list[str] = []

    def fetch() -> str:
        begun.set()
        may_end.wait(20)
        return "token"

    threads = [threading.Thread(target=lambda: got.append(flights.run("key", fetch))) for _ in range(2)]
    threads[0].start()
    begun.wait(20)
    threads[1].start()
    assert flights.busy("key")
    assert not flights.busy("other")
    for patience in (0.0, 0.05):
        with pytest.raises(ConnectionNotMadeError):
            flights.run("key", lambda: "other", patience)
    threads.append(threading.Thread(target=lambda: got.append(flights.run("key", fetch, 0.9))))
    threads[-1].start()
    may_end.set()
    for thread in threads:
        thread.join(20)
    assert got == ["token"] * 3
    assert not flights.busy("key")
    assert flights.run("key", lambda: "next", 5.0) == "next"


class Wakeless:
    """A signal that nobody gives: a wait takes its whole time, of a clock that stands still otherwise.

    Args:
        clock: Where the time is; it is moved.
        slept: Takes note of the waits.
        over: Called in the third wait.
    """

    def __init__(self, clock: list[float], slept: list[float | None], over: Callable[[], None]) -> None:
        self._clock = clock
        self._slept = slept
        self._over = over

    def set(self) -> None:
        """Nobody is woken."""

    def wait(self, seconds: float | None) -> None:
        """Let the time pass."""
        self._slept.append(seconds)
        self._clock[0] += seconds or 0.0
        if len(self._slept) == 3:
            self._over()


@pytest.mark.parametrize(
    ("patience", "slept"),
    [(2.5, [1.0, 1.0, 0.5]), (0.25, [0.25]), (1.0, [1.0]), (0.0, []), (-1.0, []), (None, [1.0, 1.0, 1.0])],
)
def test_a_thread_looks_once_a_second_and_sleeps_no_longer_than_is_left(
    monkeypatch: pytest.MonkeyPatch, patience: float | None, slept: list[float]
) -> None:
    """Without patience it goes on until the fetching has ended."""
    clock, found = [100.0], list[float | None]()
    flights: SingleFlight[str] = SingleFlight()
    begun, may_end = threading.Event(), threading.Event()

    def fetch() -> str:
        begun.set()
        may_end.wait(20)
        return "token"

    thread = threading.Thread(target=flights.run, args=("key", fetch))

    def over() -> None:
        if patience is None:
            may_end.set()
            thread.join(20)

    thread.start()
    begun.wait(20)
    monkeypatch.setattr(flight, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(flight, "Signal", lambda: Wakeless(clock, found, over))
    try:
        if patience is None:
            assert flights.run("key", lambda: "other", None) == "token"
        else:
            with pytest.raises(ConnectionNotMadeError):
                flights.run("key", lambda: "other", patience)
    finally:
        may_end.set()
        thread.join(20)
    assert found == slept


@pytest.mark.parametrize(
    ("patience", "passed", "left"),
    [(60.0, 0.0, 60.0), (60.0, 20.0, 40.0), (60.0, 60.0, 0.0), (60.0, 90.0, 0.0), (None, 5.0, None)],
)
async def test_a_task_waits_for_what_is_left(
    monkeypatch: pytest.MonkeyPatch, patience: float | None, passed: float, left: float | None
) -> None:
    """Counted from where it asked."""
    times = iter([100.0, 100.0 + passed])
    waited: list[float | None] = []
    wait = asyncio.wait

    def watched(things: Any, timeout: float | None = None) -> Any:
        waited.append(timeout)
        return wait(things)

    async def fetch() -> str:
        return "token"

    monkeypatch.setattr(flight, "time", SimpleNamespace(monotonic=lambda: next(times)))
    monkeypatch.setattr(asyncio, "wait", watched)
    assert await AsyncSingleFlight[str]().run("key", fetch, patience) == "token"
    assert waited == [left]
