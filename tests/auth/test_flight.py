"""One fetches for all who ask: what they get, and how long each waits."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

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
