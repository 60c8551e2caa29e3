"""Buckets in memory: the quick way to a permit and when it is not taken, what is added, and what is forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.limits import Bucket, MemoryStore, process_store
from spapi_core.limits.asking import Ask, QueuePlace, View
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.bucket_law import IN_FLIGHT
from tests.limits.conftest import Clock

pytestmark = pytest.mark.anyio

NOW = 1000 * MICRO
TWO = Bucket("two", 1.0, 2)


class Someone:
    """Somebody in a line."""

    ticket: str | None = None

    def wake(self) -> None: ...

    def is_alive(self) -> bool:
        return True

    def end(self) -> None: ...


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


@pytest.fixture
def store(clock: Clock) -> MemoryStore:
    return MemoryStore(clock)


def at(micros: int) -> float:
    """A moment in seconds."""
    return micros / MICRO


def test_a_permit_that_is_there_has_the_mark_of_its_flight(store: MemoryStore) -> None:
    """Each takes one of the bucket; one that is not tracked is not in flight."""
    assert store.take_free([TWO], tracked=True) == NOW + IN_FLIGHT
    assert store.take_free([TWO], tracked=False) == NOW + IN_FLIGHT
    assert store.take_free([TWO], tracked=False) == 0
    (level,) = store.levels([TWO])
    assert (level.level, level.in_flight, len(store)) == (0.0, 1, 1)


@pytest.mark.parametrize("tracked", [True, False])
def test_the_next_permit_is_there_after_a_period_and_not_before(
    store: MemoryStore, clock: Clock, tracked: bool
) -> None:
    """To the microsecond; the answers of calls in flight begin it."""
    marks = [store.take_free([TWO], tracked=tracked) for _ in range(3)]
    assert marks == [NOW + IN_FLIGHT, NOW + IN_FLIGHT, 0]
    for mark in marks[:2]:
        store.settle([TWO], mark, 200, None)
    clock.now = at(NOW + MICRO - 1)
    assert store.take_free([TWO], tracked=tracked) == 0
    clock.now = at(NOW + MICRO)
    assert store.take_free([TWO], tracked=tracked) == NOW + MICRO + IN_FLIGHT


def test_calls_in_flight_hold_their_permits(store: MemoryStore, clock: Clock) -> None:
    """However long the bucket has had to fill; one whose time is over is left to the ordinary way."""
    three = Bucket("three", 10.0, 3)
    assert all(store.take_free([three], tracked=True) for _ in range(2))
    clock.now = at(NOW + IN_FLIGHT - 1)
    assert store.take_free([three], tracked=True)
    assert store.take_free([three], tracked=True) == 0
    (level,) = store.levels([three])
    assert (level.level, level.in_flight) == (0.0, 3)
    clock.now = at(NOW + IN_FLIGHT)
    assert store.take_free([three], tracked=True) == 0
    slow = Bucket("slow", 0.001, 9)
    assert store.take_free([slow], tracked=True)
    clock.now += 1.0
    assert store.take_free([slow], tracked=True) == 0
    assert store.take(Ask([slow], 0, None, True)).wait == 0
    assert store.take_free([slow], tracked=True) > 0


def test_the_quick_way_is_for_one_bucket_with_the_plan_that_is_known(store: MemoryStore) -> None:
    """Another plan, several buckets, and none take the ordinary way."""
    assert store.take_free([], tracked=True) == 0
    assert store.take_free([TWO, Bucket("other", 1.0, 2)], tracked=True) == 0
    assert len(store) == 0
    assert store.take_free([TWO], tracked=True)
    assert store.take_free([Bucket("two", 2.0, 2)], tracked=True) == 0
    assert store.take_free([Bucket("two", 1.0, 3)], tracked=True) == 0
    assert store.take_free([TWO], tracked=True)


def test_nobody_passes_those_who_wait(store: MemoryStore) -> None:
    """In a line of this process, or with a place in the queue."""
    waiter = Someone()
    store.lines.join("two", waiter)
    assert store.take_free([TWO], tracked=True) == 0
    store.lines.leave("two", waiter)
    store.reserve([TWO], "t", 0, MICRO)
    assert store.take_free([TWO], tracked=True) == 0
    store.withdraw([TWO], "t")
    assert store.take_free([TWO], tracked=True)


@pytest.mark.parametrize(
    ("old", "left"),
    [(0, 1), (1, 1), (2, 1), (3, 2), (5, 4)],
)
@pytest.mark.parametrize("way", ["free", "take", "charge", "settle"])
def test_two_idle_buckets_are_forgotten_for_each_that_is_added(
    store: MemoryStore, clock: Clock, way: str, old: int, left: int
) -> None:
    """In whichever way it is added; the first to be added are looked at first."""
    for number in range(old):
        store.charge(Bucket(f"old {number}", 1.0, 2), 1000)
    assert len(store) == old
    clock.now += 1.0
    new = Bucket("new", 1.0, 2)
    if way == "free":
        store.take_free([new], tracked=True)
    elif way == "take":
        store.take(Ask([new], 0, None, True))
    elif way == "charge":
        store.charge(new, 0)
    else:
        store.settle([new], 0, None, None)
    assert len(store) == left


def test_a_bucket_that_owes_is_looked_at_again_after_the_others(store: MemoryStore, clock: Clock) -> None:
    """It is kept to the moment at which it is full."""
    store.charge(Bucket("owes", 1.0, 9), 5000)
    clock.now = at(NOW + 5 * MICRO - 1)
    store.charge(Bucket("a", 1.0, 9), 9000)
    assert len(store) == 2
    clock.now = at(NOW + 5 * MICRO)
    store.charge(Bucket("b", 1.0, 9), 9000)
    assert len(store) == 2
    assert store.levels([Bucket("owes", 1.0, 9)])[0].level == 9.0


def test_who_only_looks_or_leaves_adds_nothing(store: MemoryStore) -> None:
    """A bucket that nobody drew from is full."""
    assert store.levels([TWO])[0][:4] == ("two", 2.0, 1.0, 2)
    store.withdraw([TWO], "t")
    assert len(store) == 0
    store.close()
    assert store.side() is store


def test_a_wish_is_answered_with_its_side_and_what_it_asked_to_see(store: MemoryStore) -> None:
    """And with who is before it, where it has to wait."""
    taken = store.take(Ask([TWO], 0, None, True, [-1]))
    assert taken == (0, NOW + IN_FLIGHT, 0, store, [View(8, 1, MICRO, MICRO)], False)
    assert store.take(Ask([TWO], 0, None, False)).views is None
    assert store.levels([TWO])[0].in_flight == 1
    short = store.take(Ask([TWO], 0, "t", True, None, 0, 7))
    assert (short.wait, short.ahead) == (MICRO, 0)
    assert store.take(Ask([TWO], 0, "u", True))[:3] == (2 * MICRO, NOW + IN_FLIGHT, 1)
    assert store.reserve([TWO], "v", 0, 9) == QueuePlace(3 * MICRO, 2, NOW + 2)


async def test_the_side_for_tasks_is_the_same_store(store: MemoryStore) -> None:
    """Its permits go back to it."""
    side: Any = store.async_side()
    taken = await side.take(Ask([TWO], 0, None, True, [-1]))
    assert taken == (0, NOW + IN_FLIGHT, 0, side, [View(8, 1, MICRO, MICRO)], False)
    assert store.levels([TWO])[0].in_flight == 1
    await side.give_back([TWO], taken.mark)
    assert (await side.levels([TWO]))[0].level == 2.0
    await side.charge(TWO, 1500)
    assert store.levels([TWO])[0].level == 0.5
    assert await side.reserve([TWO], "t", 0, 9) == QueuePlace(MICRO // 2, 0, NOW)
    assert store.levels([TWO])[0].waiting == 1
    await side.withdraw([TWO], "t")
    assert store.levels([TWO])[0].waiting == 0
    assert await side.settle([TWO], 1, 200, 4.0) is True
    assert await side.settle([TWO], 1, 200, 4.0) is False
    assert store.levels([TWO])[0].rate == 4.0
    await side.close()


def test_the_store_of_the_process_is_one() -> None:
    """A store in memory."""
    assert process_store() is process_store()
    assert isinstance(process_store(), MemoryStore)
