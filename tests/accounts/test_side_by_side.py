"""Something done for many profiles: how many at once, in which order, and whose an error is."""

from __future__ import annotations

import asyncio
import threading
from contextvars import ContextVar
from typing import Any

import pytest

from spapi_core.accounts.side_by_side import in_tasks, in_threads

NAMES = ["a", "b", "c", "d", "e"]
CASES = [(-1, 1), (0, 1), (1, 1), (2, 2), (3, 3), (5, 5), (9, 5)]
"""Workers that are asked for, and how many work at once."""


@pytest.mark.parametrize(("workers", "at_once"), CASES)
def test_so_many_threads_work_at_once(workers: int, at_once: int) -> None:
    """At least one, and none more than there are profiles; each waits until all that may work do."""
    full = threading.Barrier(at_once, timeout=20)
    rounds = len(NAMES) // at_once * at_once
    under_way: set[str] = set()
    most = 0
    lock = threading.Lock()
    threads: set[tuple[str, bool]] = set()

    def do(name: str) -> str:
        nonlocal most
        with lock:
            under_way.add(name)
            most = max(most, len(under_way))
            threads.add((threading.current_thread().name, threading.current_thread().daemon))
        if name in NAMES[:rounds]:
            full.wait()
        with lock:
            under_way.discard(name)
        return name.upper()

    found = in_threads(do, NAMES, workers)
    assert [(each.profile, each.value, each.error) for each in found] == [(name, name.upper(), None) for name in NAMES]
    assert most == at_once
    assert threads == {(f"spapi-account-{number}", True) for number in range(at_once)}


@pytest.mark.anyio
@pytest.mark.parametrize(("workers", "at_once"), CASES)
async def test_so_many_tasks_are_under_way_at_once(workers: int, at_once: int) -> None:
    under_way: set[str] = set()
    most = 0

    async def do(name: str) -> str:
        nonlocal most
        under_way.add(name)
        most = max(most, len(under_way))
        for _ in range(20):
            await asyncio.sleep(0)
        under_way.discard(name)
        return name.upper()

    found = await in_tasks(do, NAMES, workers)
    assert [(each.profile, each.value, each.error) for each in found] == [(name, name.upper(), None) for name in NAMES]
    assert most == at_once


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt(), SystemExit(3)])
def test_every_error_of_a_thread_belongs_to_its_profile(error: BaseException) -> None:
    def do(name: str) -> str:
        if name == "b":
            raise error
        return name

    found = in_threads(do, NAMES, 2)
    assert [each.error for each in found] == [None, error, None, None, None]
    assert [each.value for each in found] == ["a", None, "c", "d", "e"]


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_ends_all_and_one_that_waited_for_such_does_not() -> None:
    """What a function waited for may be cancelled elsewhere: that is its profile's misfortune."""

    async def unlucky(name: str) -> str:
        if name == "b":
            raise asyncio.CancelledError
        if name == "c":
            raise ValueError(name)
        return name

    found = await in_tasks(unlucky, NAMES, 2)
    assert [type(each.error) for each in found] == [
        type(None),
        asyncio.CancelledError,
        ValueError,
        type(None),
        type(None),
    ]

    begun = asyncio.Event()

    async def endless(_: str) -> None:
        begun.set()
        await asyncio.Event().wait()

    whole = asyncio.create_task(in_tasks(endless, NAMES, 2))
    await begun.wait()
    whole.cancel()
    with pytest.raises(asyncio.CancelledError):
        await whole


def test_threads_see_what_the_caller_set() -> None:
    """Variables of a context, as tasks do."""
    place: ContextVar[str] = ContextVar("place", default="none")
    place.set("here")
    assert {each.value for each in in_threads(lambda _: place.get(), NAMES, 2)} == {"here"}


def test_nothing_is_done_for_nobody() -> None:
    assert in_threads(str.upper, [], 4) == []


@pytest.mark.parametrize(
    ("workers", "names", "threads"), [(1, 3, 1), (0, 3, 1), (-5, 3, 1), (2, 3, 2), (3, 3, 3), (9, 3, 3), (9, 1, 1)]
)
def test_there_are_no_more_threads_than_are_wanted(
    monkeypatch: pytest.MonkeyPatch, workers: int, names: int, threads: int
) -> None:
    """One at least, where there is something to do; a program does not wait for them at its end."""
    made: list[threading.Thread] = []

    class Thread(threading.Thread):
        """Keeps that it was made."""

        def __init__(self, *given: Any, **known: Any) -> None:
            super().__init__(*given, **known)
            made.append(self)

    monkeypatch.setattr(threading, "Thread", Thread)
    found = in_threads(str.upper, list("abc"[:names]), workers)
    assert [each.value for each in found] == list("ABC"[:names])
    assert [each.name for each in made] == [f"spapi-account-{number}" for number in range(threads)]
    assert all(each.daemon for each in made)
