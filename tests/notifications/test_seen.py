"""Stores of handled notifications: new, begun, done, in memory, in a file and in Redis, by one set of promises."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import StoreError
from spapi_core.notifications import AsyncRedisSeen, MemorySeen, RedisSeen, SQLiteSeen
from spapi_core.notifications.seen import SeenStore


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, clock: Clock, tmp_path: Path) -> Iterator[SeenStore]:
    if request.param == "memory":
        yield MemorySeen(clock=clock, kept=100.0)
        return
    file = SQLiteSeen(tmp_path / "seen.db", clock=clock, kept=100.0)
    yield file
    file.close()


def test_what_is_new_is_taken_once(store: SeenStore) -> None:
    """A second consumer finds it taken."""
    assert [store.begin("a", 10.0), store.begin("a", 10.0), store.begin("b", 10.0)] == ["new", "busy", "new"]


def test_what_a_dead_consumer_held_is_new_again(store: SeenStore, clock: Clock) -> None:
    """When its time is over; nothing is lost by it."""
    store.begin("a", 10.0)
    clock.now += 11
    assert store.begin("a", 10.0) == "new"


def test_what_is_held_on_to_stays_taken(store: SeenStore, clock: Clock) -> None:
    """A consumer that still works extends its time."""
    store.begin("a", 10.0)
    clock.now += 8
    store.extend("a", 10.0)
    clock.now += 8
    assert store.begin("a", 10.0) == "busy"


def test_what_was_handled_is_done_as_long_as_it_is_remembered(store: SeenStore, clock: Clock) -> None:
    """And extending it takes nothing of that away."""
    store.begin("a", 10.0)
    store.finish("a")
    store.extend("a", 1.0)
    clock.now += 99
    assert store.begin("a", 10.0) == "done"
    clock.now += 2
    assert store.begin("a", 10.0) == "new"


def test_what_was_given_back_is_new(store: SeenStore) -> None:
    """Handling it failed."""
    store.begin("a", 10.0)
    store.release("a")
    assert store.begin("a", 10.0) == "new"


def test_memory_forgets_the_oldest_first() -> None:
    """It holds as many as it was asked to."""
    store = MemorySeen(size=2)
    for name in "abc":
        store.begin(name, 10.0)
        store.finish(name)
    assert [store.begin(name, 10.0) for name in "cba"] == ["done", "done", "new"]


def test_a_file_remembers_across_processes(tmp_path: Path) -> None:
    """What one connection wrote another one reads."""
    first, second = SQLiteSeen(tmp_path / "seen.db"), SQLiteSeen(tmp_path / "seen.db")
    first.begin("a", 10.0)
    first.finish("a")
    assert second.begin("a", 10.0) == "done"
    first.close()
    second.close()


def test_a_file_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    """The error names the file."""
    with pytest.raises(StoreError, match=r"no/such"):
        SQLiteSeen(tmp_path / "no/such" / "seen.db")


def test_a_file_forgets_what_is_over(tmp_path: Path, clock: Clock) -> None:
    """So that it does not grow for ever."""
    store = SQLiteSeen(tmp_path / "seen.db", clock=clock, kept=100.0)
    store.finish("a")
    clock.now += 101
    store.forget()
    rows: list[Any] = store._do("SELECT count(*) FROM seen", ())
    assert rows[0][0] == 0
    store.close()


def test_redis_remembers_for_several_machines(empty_redis: str) -> None:
    """Taken once, done for all; what was given back is new. Both clients see the same."""
    redis = pytest.importorskip("redis")
    with redis.Redis.from_url(empty_redis) as one, redis.Redis.from_url(empty_redis) as other:
        first, second = RedisSeen(one), RedisSeen(other)
        assert [first.begin("a", 60.0), second.begin("a", 60.0)] == ["new", "busy"]
        first.finish("a")
        first.extend("a", 1.0)
        assert second.begin("a", 60.0) == "done"
        assert one.pttl("spapi:seen:a") > 60_000, "what was handled is not forgotten by an extension"
        first.begin("b", 60.0)
        first.release("b")
        assert second.begin("b", 60.0) == "new"


@pytest.mark.parametrize("raised", [True, False], ids=["the store sees it", "the client asks again by itself"])
def test_a_taking_whose_answer_was_lost_is_its_own_and_no_other_ones(empty_redis: str, raised: bool) -> None:
    """Redis had the question: asked again it is new for the one that asked, and busy for all others."""
    redis = pytest.importorskip("redis")

    kind: Any = redis.Redis

    class Lossy(kind):  # type: ignore[misc]  # an extra
        lost = 0

        def set(self, *values: Any, **options: Any) -> Any:
            found = super().set(*values, **options)
            if self.lost:
                self.lost -= 1
                if raised:
                    raise redis.ConnectionError
                return super().set(*values, **options)
            return found

    with Lossy.from_url(empty_redis) as client, redis.Redis.from_url(empty_redis) as other:
        store = RedisSeen(client)
        client.lost = 1
        if raised:
            with pytest.raises(StoreError):
                store.begin("a", 60.0)
            assert RedisSeen(other).begin("a", 60.0) == "busy"
        assert store.begin("a", 60.0) == "new"
        assert store.begin("a", 60.0) == "busy", "a second message of the same notification"
        store.release("a")
        assert store.begin("a", 60.0) == "new"


def test_redis_that_does_not_answer_is_an_error_of_the_store() -> None:
    """So that the message comes again."""
    redis = pytest.importorskip("redis")
    with redis.Redis(host="127.0.0.1", port=1) as client, pytest.raises(StoreError, match="Redis"):
        RedisSeen(client).begin("a", 1.0)


def test_the_async_half_says_the_same(empty_redis: str) -> None:
    """For a consumer of one event loop."""
    asyncio_redis = pytest.importorskip("redis.asyncio")

    async def run() -> list[str]:
        async with asyncio_redis.Redis.from_url(empty_redis) as client:
            store = AsyncRedisSeen(client)
            found = [await store.begin("a", 60.0), await store.begin("a", 60.0)]
            await store.extend("a", 90.0)
            await store.finish("a")
            found.append(await store.begin("a", 60.0))
            await store.release("a")
            found.append(await store.begin("a", 60.0))
            found.append(await store.begin("b", 60.0))
            await store.release("b")
            return [*found, await store.begin("b", 60.0)]

    assert asyncio.run(run()) == ["new", "busy", "done", "done", "new", "new"]


def test_giving_back_takes_nothing_from_others(store: SeenStore) -> None:
    """What was finished stays so."""
    store.begin("a", 10.0)
    store.finish("a")
    store.release("a")
    assert store.begin("a", 10.0) == "done"


@pytest.mark.parametrize("kind", ["sqlite", "redis"])
def test_giving_back_what_another_process_has_taken_since_leaves_it(
    tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    """A consumer that stood still longer than its lease neither frees nor extends the hold of the one that came after it."""
    made: list[SeenStore] = []
    if kind == "redis":
        redis = pytest.importorskip("redis")
        url = request.getfixturevalue("empty_redis")
        made = [RedisSeen(redis.Redis.from_url(url)) for _ in range(3)]
    else:
        made = [SQLiteSeen(tmp_path / "seen.db") for _ in range(3)]
    slow, quick, third = made
    assert slow.begin("a", 0.001) == "new"
    time.sleep(0.01)
    assert quick.begin("a", 60.0) == "new"
    slow.extend("a", 60.0)
    slow.release("a")
    assert third.begin("a", 60.0) == "busy"
    quick.release("a")
    assert third.begin("a", 60.0) == "new"
    for each in made:
        if isinstance(each, SQLiteSeen):
            each.close()


def test_each_store_of_a_file_has_a_mark_of_its_own(tmp_path: Path) -> None:
    """Of 64 bits: what another process has begun is not taken for this one's."""
    path = tmp_path / "seen.db"
    marks = []
    for number in range(2):
        one = SQLiteSeen(path)
        one.begin(f"n-{number}", 60)
        one.close()
    with closing(sqlite3.connect(path)) as database:
        marks = [state for (state,) in database.execute("SELECT state FROM seen")]
    assert len(set(marks)) == 2
    assert all(re.fullmatch(r"begun:[0-9a-f]{16}", each) for each in marks)


def test_what_was_not_begun_is_neither_held_nor_given_back(store: SeenStore) -> None:
    """It is as new as before; what is done stays done."""
    store.extend("n", 60)
    store.release("n")
    assert store.begin("n", 10) == "new"
    store.finish("n")
    store.extend("n", 60)
    store.release("n")
    assert store.begin("n", 10) == "done"


def test_a_lease_ends_at_its_end(store: SeenStore, clock: Clock) -> None:
    """Not after it; so does what is remembered as done."""
    assert store.begin("n", 10) == "new"
    clock.now += 9.5
    assert store.begin("n", 10) == "busy"
    clock.now += 0.5
    assert store.begin("n", 10) == "new"
    store.finish("n")
    clock.now += 99.5
    assert store.begin("n", 10) == "done"
    clock.now += 0.5
    assert store.begin("n", 10) == "new"
