"""What shared stores do besides keeping buckets: queues of processes, expiry, failure."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError, PermitTimeoutError, StoreError
from spapi_core.limits import (
    AsyncLimiter,
    Bucket,
    Limiter,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    Store,
    bucket_law,
    process_store,
)
from spapi_core.limits.asking import Ask
from spapi_core.limits.fallback import Outage
from spapi_core.limits.redis_undo import UNDOING
from tests.limits.conftest import Clock, MakeStore, done

pytestmark = pytest.mark.anyio

GOING_ON = (
    "Continuing in this process with the whole of each usage plan, since no other worker was seen (workers= says how many "
    "there are), until it is back."
)
SLOW = [Bucket("app:account:eu:x", 0.5, 1)]


async def test_what_one_process_learns_the_others_know(
    make_limiter: Callable[..., Limiter | AsyncLimiter], request: pytest.FixtureRequest
) -> None:
    """A reported rate and a refusal are kept in the store."""
    if "memory" in request.node.name:
        pytest.skip("memory is of one process")
    first, second = make_limiter(), make_limiter()
    permit = await done(first.acquire(SLOW, label="x"))
    await done(permit.settle(status_code=200, rate=0.1))
    (level,) = await done(second.levels(SLOW))
    assert (level.rate, level.learned) == (pytest.approx(0.1), True)


@pytest.mark.parametrize("make_store", ["sqlite", "redis"], indirect=True)
def test_processes_are_served_in_the_order_of_asking(make_store: MakeStore, clock: Clock) -> None:
    """The caller that asked first has the next permit, even if another one looks at the very moment it comes."""
    sides = [make_store(clock).side() for _ in range(3)]
    sides[0].take(Ask(SLOW, 0, None, tracked=False))
    waits = [side.take(Ask(SLOW, 0, name, tracked=False)) for name, side in zip("abc", sides, strict=True)]
    assert [(round(taken.wait / 1e6, 3), taken.ahead) for taken in waits] == [(2.0, 0), (4.0, 1), (6.0, 2)]
    clock.now += 2.0
    assert sides[2].take(Ask(SLOW, 0, "c", tracked=False)).wait > 0
    assert sides[1].take(Ask(SLOW, 0, "b", tracked=False)).wait > 0
    assert sides[0].take(Ask(SLOW, 0, "a", tracked=False)).wait == 0
    clock.now += 2.0
    assert sides[0].take(Ask(SLOW, 0, "newcomer", tracked=False)).wait > 0
    assert sides[1].take(Ask(SLOW, 0, "b", tracked=False)).wait == 0
    for side in sides:
        side.close()


@pytest.mark.parametrize("make_store", ["sqlite", "redis"], indirect=True)
def test_a_process_that_died_waiting_loses_its_place(make_store: MakeStore, clock: Clock) -> None:
    """Its place is free two seconds after its time."""
    side = make_store(clock).side()
    side.take(Ask(SLOW, 0, None, tracked=False))
    side.take(Ask(SLOW, 0, "dead", tracked=False))
    side.take(Ask(SLOW, 0, "alive", tracked=False))
    clock.now += 2.0
    assert side.take(Ask(SLOW, 0, "alive", tracked=False)).wait > 0
    clock.now += 2.001
    assert side.take(Ask(SLOW, 0, "alive", tracked=False)).wait == 0
    side.close()


@pytest.mark.parametrize("make_store", ["sqlite", "redis"], indirect=True)
def test_who_gives_up_its_place_lets_the_next_one_move_up(make_store: MakeStore, clock: Clock) -> None:
    """A cancelled wait leaves the shared queue."""
    side = make_store(clock).side()
    side.take(Ask(SLOW, 0, None, tracked=False))
    side.take(Ask(SLOW, 0, "first", tracked=False))
    side.take(Ask(SLOW, 0, "second", tracked=False))
    side.withdraw(SLOW, "first")
    clock.now += 2.0
    assert side.take(Ask(SLOW, 0, "second", tracked=False)).wait == 0
    side.close()


def test_memory_lets_go_of_idle_full_buckets(clock: Clock) -> None:
    """Buckets that have filled up again are forgotten as others are added; those that owe are kept."""
    store = MemoryStore(clock)
    limiter = Limiter(store, clock=clock)
    for number in range(1000):
        limiter.acquire([Bucket(f"quick:{number}", 10.0, 5)], label="x").settle(status_code=200)
        limiter.acquire([Bucket(f"slow:{number}", 0.0001, 5)], label="x").settle(status_code=200)
    clock.now += 60
    for number in range(3000):
        limiter.acquire([Bucket(f"later:{number}", 0.0001, 5)], label="x").settle(status_code=200)
    assert len(store) == 4000
    clock.now += 10
    (level,) = limiter.levels([Bucket("slow:7", 0.0001, 5)])
    assert level.level < 5


def test_a_learned_rate_outlives_an_idle_bucket_for_an_hour(clock: Clock) -> None:
    """What Amazon reported is not forgotten with the first quiet minute."""
    store = MemoryStore(clock)
    limiter = Limiter(store, clock=clock)
    bucket = [Bucket("learned", 10.0, 5)]
    limiter.acquire(bucket, label="x").settle(status_code=200, rate=2.0)
    clock.now += 600
    for number in range(10):
        limiter.acquire([Bucket(f"other:{number}", 1.0, 1)], label="x")
    assert limiter.levels(bucket)[0].learned
    clock.now += 3600
    for number in range(20):
        limiter.acquire([Bucket(f"more:{number}", 1.0, 1)], label="x")
    assert not limiter.levels(bucket)[0].learned


@pytest.mark.parametrize("jump", [86_400, -86_400])
def test_learned_rates_survive_a_clock_that_jumps_a_day_and_back(tmp_path: Path, clock: Clock, jump: int) -> None:
    """However much is written, and swept, meanwhile."""
    side = SQLiteStore(tmp_path / "permits.sqlite", clock).side()
    taken = side.take(Ask(SLOW, 0, None, tracked=True))
    side.settle(SLOW, taken.mark, 200, 0.1)
    for step in (jump, -jump):
        clock.now += step
        for number in range(1001):
            side.take(Ask([Bucket(f"k{number}", 10.0, 1)], 0, None, tracked=False))
        (level,) = side.levels(SLOW)
        assert level.learned
        assert level.rate == pytest.approx(0.1)
        assert -1.5 <= level.level <= 1
    side.close()


def test_a_learned_rate_stays_in_redis_for_two_days(empty_redis: str) -> None:
    """A clock of the server that jumps a day ahead ends keys whose time is over then: not these."""
    import redis  # noqa: PLC0415  an extra

    side = RedisStore(empty_redis).side()
    taken = side.take(Ask(SLOW, 0, None, tracked=True))
    side.settle(SLOW, taken.mark, 200, 0.1)
    with redis.Redis.from_url(empty_redis) as client:
        assert client.ttl("spapi:{app}:account:eu:x") > 86_400 + 3600
    side.close()


def test_the_file_is_for_its_owner_alone_and_forgets_idle_buckets(tmp_path: Path, clock: Clock) -> None:
    """Mode 600, folders are made, rows of full buckets go away."""
    path = tmp_path / "new" / "permits.sqlite"
    side = SQLiteStore(path, clock).side()
    side.take(Ask(SLOW, 0, None, tracked=True))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    clock.now += 3600
    for number in range(1001):
        side.take(Ask([Bucket(f"k{number}", 0.0001, 1)], 0, None, tracked=False))
    side.close()
    with contextlib.closing(sqlite3.connect(path)) as reader:
        assert reader.execute("SELECT count(*) FROM bucket4 WHERE key = ?", (SLOW[0].key,)).fetchone() == (0,)


def test_a_file_that_is_none_is_a_clear_error(tmp_path: Path) -> None:
    """The error names the file."""
    path = tmp_path / "permits.sqlite"
    path.write_bytes(b"this is not a database, it is a text of some length " * 40)
    with pytest.raises(StoreError, match=r"permits\.sqlite"):
        Limiter(SQLiteStore(path)).acquire(SLOW, label="x")
    with pytest.raises(StoreError, match="cannot be made"):
        Limiter(SQLiteStore(path / "below" / "permits.sqlite")).acquire(SLOW, label="x")


@pytest.mark.parametrize("kind", [Limiter, AsyncLimiter])
async def test_a_file_that_others_write_is_tried_again(kind: Any, tmp_path: Path) -> None:
    """A lock held for a moment delays the permit for that moment."""
    path = tmp_path / "permits.sqlite"
    limiter = kind(SQLiteStore(path))
    await done(limiter.levels(SLOW))
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")

    def release() -> None:
        other.execute("COMMIT")
        other.close()

    asyncio.get_running_loop().run_in_executor(None, release)
    await done(limiter.acquire(SLOW, label="x"))
    await done(limiter.close())


def test_keys_in_redis_expire(empty_redis: str) -> None:
    """No key stays for ever: its time to live is the time to fill up."""
    import redis  # noqa: PLC0415  an extra

    side = RedisStore(empty_redis).side()
    side.take(Ask([Bucket("app:account:eu:x", 0.1, 5)], 0, None, tracked=True))
    with redis.Redis.from_url(empty_redis) as client:
        assert client.keys() == [b"spapi:{app}:account:eu:x"]
        assert 9_000 < client.pttl("spapi:{app}:account:eu:x") < 13_000
    side.close()


def test_redis_tells_the_time(empty_redis: str) -> None:
    """The mark of a permit is on the server's clock."""
    import redis  # noqa: PLC0415  an extra

    side = RedisStore(empty_redis).side()
    with redis.Redis.from_url(empty_redis) as client:
        seconds, micros = client.time()
        taken = side.take(Ask(SLOW, 0, None, tracked=True))
        later, more = client.time()
    begun, ended = seconds * 1_000_000 + micros, later * 1_000_000 + more
    assert begun <= taken.mark - bucket_law.IN_FLIGHT <= ended
    side.close()


@pytest.mark.parametrize("whose", ["ours", "given"])
async def test_a_task_that_is_cancelled_while_redis_answers_takes_nothing(empty_redis: str, whose: str) -> None:
    """At whatever step the task ends, the permit that comes for nobody goes back, and connections go on serving."""
    import redis.asyncio  # noqa: PLC0415  an extra

    client = redis.asyncio.Redis.from_url(empty_redis)
    limiter = AsyncLimiter(RedisStore(empty_redis) if whose == "ours" else RedisStore(async_client=client))
    slow = (Bucket("account:slow", 0.001, 10),)
    await limiter.levels(slow)
    for steps in range(200):
        task = asyncio.create_task(limiter.acquire(slow, label="x"))
        for _ in range(steps % 20):
            await asyncio.sleep(0)
        if not task.done():
            task.cancel()
        try:
            permit = await task
        except asyncio.CancelledError:
            continue
        await permit.give_back()
    (level,) = await limiter.levels(slow)
    assert (round(level.level, 2), level.in_flight) == (10, 0)
    await limiter.close()
    await client.aclose()


async def test_a_task_that_is_cancelled_twice_gives_its_permit_back_too(empty_redis: str) -> None:
    """The second cancel ends the task at once; what undoes the permit goes on to its end."""
    limiter = AsyncLimiter(RedisStore(empty_redis))
    slow = (Bucket("account:slow", 0.001, 10),)
    await limiter.levels(slow)
    for steps in range(300):
        task = asyncio.create_task(limiter.acquire(slow, label="x"))
        for _ in range(steps % 20):
            await asyncio.sleep(0)
        task.cancel()
        for _ in range(steps // 20):
            await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await (await task).give_back()
    await asyncio.gather(*UNDOING)
    (level,) = await limiter.levels(slow)
    assert round(level.level, 2) == 10
    await limiter.close()


async def test_a_redis_that_stalls_is_a_clear_error_for_tasks() -> None:
    """A server that takes the connection and never answers holds nobody for ever."""

    async def stall(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        writer.close()

    server = await asyncio.start_server(stall, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    limiter = AsyncLimiter(RedisStore(f"redis://127.0.0.1:{port}/0?socket_timeout=0.1"))
    async with asyncio.timeout(10):
        with pytest.raises(StoreError, match="Redis, the store of permits, failed"):
            await limiter.acquire(SLOW, label="x")
    await limiter.close()
    server.close()


async def test_tasks_go_on_after_redis_closed_their_connections(empty_redis: str) -> None:
    """Connections that the server closed while they were idle are made again, unnoticed."""
    import redis  # noqa: PLC0415  an extra

    limiter = AsyncLimiter(RedisStore(empty_redis))
    wide = (Bucket("account:wide", 1.0, 100),)
    for _ in range(3):
        await asyncio.gather(*(limiter.acquire(wide, label="x") for _ in range(5)))
        await asyncio.gather(*(limiter.levels(wide) for _ in range(5)))
        with redis.Redis.from_url(empty_redis) as other:
            other.client_kill_filter(_type="normal", skipme=True)
    (level,) = await limiter.levels(wide)
    assert level.level == pytest.approx(85, abs=5)
    await limiter.close()


class BrokenStore(Store):
    """A store that can be away."""

    shared = True

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.away = False
        self.asked = 0
        self.hang: Callable[[], object] | None = None
        self._memory = MemoryStore(clock)

    def _asked(self) -> None:
        self.asked += 1
        if self.hang is not None:
            self.hang()
        if self.away:
            raise StoreError("The store of permits is away.")

    def take(self, ask: Ask) -> Any:
        self._asked()
        return self._memory.take(ask)._replace(side=self)

    def settle(self, *answer: Any) -> bool:
        self._asked()
        return self._memory.settle(*answer)

    def give_back(self, *grant: Any) -> None:
        self._asked()
        self._memory.give_back(*grant)

    def charge(self, *debt: Any) -> None:
        self._asked()
        self._memory.charge(*debt)

    def reserve(self, *place: Any) -> Any:
        self._asked()
        return self._memory.reserve(*place)

    def withdraw(self, *place: Any) -> None:
        self._asked()
        self._memory.withdraw(*place)

    def levels(self, buckets: Any) -> Any:
        self._asked()
        return self._memory.levels(buckets)

    def close(self) -> None:
        """Nothing is open."""

    def side(self) -> Any:
        return self

    def async_side(self) -> Any:
        return AsyncBroken(self)


class AsyncBroken:
    def __init__(self, store: BrokenStore) -> None:
        self._store = store

    async def reserve(self, *place: Any) -> Any:
        return self._store.reserve(*place)

    async def take(self, ask: Ask) -> Any:
        return self._store.take(ask)._replace(side=self)

    def __getattr__(self, name: str) -> Any:
        async def method(*arguments: Any) -> Any:
            return getattr(self._store, name)(*arguments)

        return method


async def test_a_lost_store_raises_when_asked_to(kind: Any, clock: Clock) -> None:
    """on_store_error="raise": the call is not made."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock)
    store.away = True
    with pytest.raises(StoreError):
        await done(limiter.acquire(SLOW, label="x"))
    assert SLOW[0].key not in store.lines


async def test_whoever_gives_up_its_place_learns_of_that_and_not_of_the_store(kind: Any, clock: Clock) -> None:
    """The place in the shared queue cannot be given up, for the store is away by then: what ended the wait is raised."""
    store = BrokenStore(clock)

    class GivenUpError(Exception):
        pass

    def gives_up(*_: Any) -> None:
        store.away = True
        raise GivenUpError

    limiter = kind(store, clock=clock, **({"pause": gives_up} if kind is Limiter else {}))
    await done(limiter.acquire(SLOW, label="x"))
    if kind is Limiter:
        with pytest.raises(GivenUpError):
            limiter.acquire(SLOW, label="x")
    else:
        waiting = asyncio.ensure_future(limiter.acquire(SLOW, label="x"))
        await asyncio.sleep(0)
        assert SLOW[0].key in store.lines
        store.away = True
        asked = store.asked
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert store.asked == asked + 1
    assert SLOW[0].key not in store.lines


async def test_an_answer_is_not_lost_with_the_store(kind: Any, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    """The call is made and answered: that its answer cannot be entered is a warning."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock)
    permit = await done(limiter.acquire(SLOW, label="x"))
    store.away = True
    await done(permit.settle(status_code=200))
    assert "not recorded" in caplog.text


async def test_work_goes_on_in_this_process_while_the_store_is_away(
    kind: Any, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """on_store_error="local": paced by a bucket of its own, reported once, and back when the store is."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock, on_store_error="local")
    bucket = [Bucket("app:account:eu:x", 0.5, 10)]
    store.away = True
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        for _ in range(3):
            permit = await done(limiter.acquire(bucket, label="x", block=False))
            await done(permit.settle(status_code=200))
            with pytest.raises(Exception, match="next permit comes in 2 s"):
                await done(limiter.acquire(bucket, label="x", block=False))
            clock.now += 2.0
        store.away = False
        clock.now += 5.0
        for _ in range(10):
            await done((await done(limiter.acquire(bucket, label="x", block=False))).settle(status_code=200))
    assert [record.getMessage() for record in caplog.records] == [
        f"The store of permits is away. {GOING_ON}",
        "The store of permits is back.",
    ]


async def test_a_store_that_stays_away_is_asked_once_a_second(kind: Any, clock: Clock) -> None:
    """After 1/4, 1/2 and 1 second, then each second: it is found soon, and a refused connection costs next to nothing."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock, on_store_error="local")
    bucket = [Bucket("app:account:eu:x", 10.0, 10)]
    store.away = True
    times = []
    for _ in range(50):
        before = store.asked
        permit = await done(limiter.acquire(bucket, label="x", block=False))
        await done(permit.settle(status_code=200))
        if store.asked > before:
            times.append(clock.now)
        clock.now += 0.125
    assert [b - a for a, b in pairwise(times)][:6] == [0.25, 0.5, 1, 1, 1, 1]


async def test_a_store_that_stands_still_is_looked_at_for_half_the_time(kind: Any, clock: Clock) -> None:
    """A look that ends after two seconds is followed by two in which everybody goes on."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock, on_store_error="local")
    bucket = [Bucket("app:account:eu:x", 10.0, 10)]
    store.away = True

    def stand_still() -> None:
        clock.now += 2.0

    store.hang = stand_still
    times = []
    for _ in range(200):
        before = clock.now
        await done((await done(limiter.acquire(bucket, label="x", block=False))).settle(status_code=200))
        if clock.now > before:
            times.append(clock.now)
        clock.now += 0.125
    assert [b - a for a, b in pairwise(times)][:3] == [2.25, 4, 4]


async def test_rates_that_were_learned_meanwhile_go_to_the_store(kind: Any, clock: Clock) -> None:
    """When it is back, the others know them too."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock, on_store_error="local")
    bucket = [Bucket("app:account:eu:x", 0.5, 10)]
    store.away = True
    await done((await done(limiter.acquire(bucket, label="x"))).settle(status_code=200, rate=2.0))
    assert (await done(limiter.levels(bucket)))[0].rate == 2.0
    store.away = False
    clock.now += 6.0
    await done((await done(limiter.acquire(bucket, label="x"))).settle(status_code=200))
    (level,) = store._memory.levels(bucket)
    assert (level.rate, level.learned) == (2.0, True)


def test_one_thread_alone_asks_a_store_that_hangs() -> None:
    """The others go on meanwhile; what was under way when it went is reported once."""
    clock = Clock()
    store = BrokenStore(clock)
    limiter = Limiter(store, clock=clock, on_store_error="local")
    buckets = [[Bucket(f"app:account{number}:eu:x", 10.0, 10)] for number in range(9)]
    hanging, go_on = threading.Barrier(2), threading.Event()
    store.away = True
    limiter.acquire(buckets[0], label="x")
    clock.now += 5.0
    store.hang = lambda: (hanging.wait(10), go_on.wait(10))
    thread = threading.Thread(target=limiter.acquire, args=(buckets[0],), kwargs={"label": "x"})
    thread.start()
    hanging.wait(10)
    asked = store.asked
    for bucket in buckets[1:]:
        limiter.acquire(bucket, label="x", block=False)
    assert store.asked == asked
    go_on.set()
    thread.join()


def test_answers_under_way_when_the_store_went_are_told_once(caplog: pytest.LogCaptureFixture) -> None:
    """Eight threads fail at once: one warning. One of them still got through: the store is not back by that."""
    clock = Clock()
    away = Outage(clock)
    numbers = [away.ask() for _ in range(9)]
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        for number in numbers[:8]:
            away.failed(number, StoreError("Gone."))
        away.answered(numbers[8])
        assert away.ask() == 0
    assert [record.getMessage() for record in caplog.records] == [f"Gone. {GOING_ON}"]


async def test_a_task_that_is_cancelled_while_it_looks_leaves_that_to_the_next(clock: Clock) -> None:
    """Otherwise nobody would ever ask the store again."""
    store = BrokenStore(clock)
    limiter = AsyncLimiter(store, clock=clock, on_store_error="local")
    bucket = [Bucket("app:account:eu:x", 10.0, 10)]
    store.away = True
    await limiter.acquire(bucket, label="x")
    clock.now += 5.0

    def cancelled() -> None:
        raise asyncio.CancelledError

    store.hang = cancelled
    with pytest.raises(asyncio.CancelledError):
        await limiter.acquire(bucket, label="x")
    store.away, store.hang = False, None
    asked = store.asked
    await limiter.acquire(bucket, label="x")
    assert store.asked == asked + 1


@pytest.mark.parametrize("kept", [b"\xff", b"{}", b"[]", b"[1,2]", b'[1,"a",null,4,5,6,7,8,9]'])
def test_a_damaged_row_is_an_empty_bucket(tmp_path: Path, caplog: pytest.LogCaptureFixture, kept: bytes) -> None:
    """What cannot be read is reported, and costs one filling of the bucket and no call."""
    path = tmp_path / "permits.sqlite"
    limiter = Limiter(SQLiteStore(path))
    limiter.acquire(SLOW, label="x").settle(status_code=200)
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE bucket4 SET state = ?", (kept,))
    with pytest.raises(PermitTimeoutError) as caught:
        limiter.acquire(SLOW, label="x", block=False)
    assert caught.value.wait == pytest.approx(2.0, abs=0.2)
    assert "damaged" in caplog.text
    limiter.close()


def test_redis_that_does_not_answer_is_a_clear_error() -> None:
    """Nobody listens: StoreError, and at once."""
    with pytest.raises(StoreError, match="Redis"):
        Limiter(RedisStore("redis://127.0.0.1:1/0")).acquire(SLOW, label="x")


def test_redis_needs_to_be_told_where_it_is() -> None:
    """No url, no client: the error says what to pass."""
    with pytest.raises(ConfigurationError, match="redis://"):
        RedisStore()


@pytest.mark.parametrize("url", ["localhost:6379", "http://:PASSWORD@localhost", "redis://:PASSWORD@h:port/0", "", 7])
def test_a_redis_url_that_cannot_be_used_is_told_without_its_password(url: Any) -> None:
    """When the store is made, not at the first call."""
    with pytest.raises(ConfigurationError, match="write redis://localhost:6379/0") as caught:
        RedisStore(url)
    assert "PASSWORD" not in f"{caught.value!r} {caught.value.__cause__!r}"


def test_a_file_that_was_deleted_is_begun_anew_by_all(tmp_path: Path) -> None:
    """Processes that run stay together: none goes on with a file that others do not see."""
    path = tmp_path / "permits.sqlite"
    first, second = Limiter(SQLiteStore(path)), Limiter(SQLiteStore(path))
    for limiter in (first, second):
        limiter.acquire(SLOW, label="x").give_back()
    for each in list(tmp_path.iterdir()):
        each.unlink()
    first.acquire(SLOW, label="x").settle(status_code=200)
    with pytest.raises(PermitTimeoutError):
        second.acquire(SLOW, label="x", block=False)
    assert path.exists()
    first.close()
    second.close()


def test_the_clients_of_a_process_share_one_store() -> None:
    """Two clients of one account draw from the same buckets."""
    assert process_store() is process_store()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_process_opens_the_file_for_itself(tmp_path: Path) -> None:
    """A connection does not cross a fork, and the parent's is never closed by the child, not even as garbage."""
    program = f"""
import gc, os
from spapi_core.system import fork
from spapi_core.limits import Bucket, Limiter, SQLiteStore
store = SQLiteStore({str(tmp_path / "permits.sqlite")!r})
limiter, slow = Limiter(store), (Bucket("account:slow", 2.0, 1),)
limiter.acquire(slow, label="x")
before = id(store._connection)
if (child := os.fork()) == 0:
    limiter.levels(slow)
    gc.collect()
    kept = [id(thing) for thing in fork._LEFT_ALONE]
    os._exit(7 if kept == [before] and id(store._connection) != before else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
limiter.levels(slow)
assert id(store._connection) == before
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert run.returncode == 0, run.stderr


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_a_child_of_a_fork_waits_for_nobody_of_its_parent(tmp_path: Path, kind: str) -> None:
    """Threads that wait in the parent are not in the child's line, and nobody is in the middle of something there."""
    program = f"""
import os, signal, threading, time
from spapi_core.limits import Bucket, Limiter, MemoryStore, SQLiteStore, bucket_law
bucket_law.prepare()
store = MemoryStore() if {kind!r} == "memory" else SQLiteStore({str(tmp_path / "permits.sqlite")!r})
limiter, slow = Limiter(store), (Bucket("account:slow", 2.0, 1),)
limiter.acquire(slow, label="x").settle(status_code=200)
for _ in range(3):
    threading.Thread(target=lambda: limiter.acquire(slow, label="x").settle(status_code=200), daemon=True).start()
while len(store.lines._lines.get("account:slow", ())) < 2:
    time.sleep(0.001)
if (child := os.fork()) == 0:
    signal.alarm(30)
    limiter.acquire(slow, label="x")
    os._exit(7)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)  # noqa: S603
    assert run.stdout.strip() == "7", run.stderr


def test_workers_are_counted_by_the_window(make_store: MakeStore, clock: Clock) -> None:
    """Each once a window; of this window and the one before the larger count holds, until both are over."""
    side = make_store(clock).side()
    clock.now -= clock.now % 120

    def seen(window: int) -> Any:
        views = side.take(Ask(SLOW, 0, None, tracked=False, windows=[window])).views
        assert views is not None
        return views[0]

    first = seen(-1)
    assert [seen(-1).workers, seen(first.window).workers, seen(-1).workers] == [2, 2, 3]
    clock.now += 120
    assert [seen(first.window).workers, seen(-1).workers] == [3, 3]
    clock.now += 240
    assert seen(-1).workers == 1
    assert side.take(Ask(SLOW, 0, None, tracked=False)).views is None
    side.close()


def test_a_charge_may_leave_a_bucket_owing(make_store: MakeStore, clock: Clock) -> None:
    """What was drawn elsewhere is taken, whether it is there or not."""
    side = make_store(clock).side()
    bucket = Bucket("app:account:eu:x", 10.0, 2)
    side.charge(bucket, 3500)
    (level,) = side.levels([bucket])
    assert level.level == pytest.approx(-1.5)
    side.close()


@pytest.fixture
def standing_redis(empty_redis: str) -> Iterator[Callable[[bool], None]]:
    """Stops the Redis server for True and lets it go on for False."""
    import redis  # noqa: PLC0415  an extra

    with redis.Redis.from_url(empty_redis) as client:
        process = client.info("server")["process_id"]

    def stand(still: bool) -> None:
        os.kill(process, signal.SIGSTOP if still else signal.SIGCONT)

    yield stand
    stand(False)


async def test_a_redis_that_stood_still_takes_nothing_for_calls_that_gave_up(
    kind: Any, empty_redis: str, standing_redis: Callable[[bool], None]
) -> None:
    """Their wishes say until when they are waited for: what it finds when it goes on is too late, and costs no permit."""
    limiter = kind(RedisStore(f"{empty_redis}?socket_timeout=0.2"))
    wide = (Bucket("account:wide", 0.0001, 10),)
    await done((await done(limiter.acquire(wide, label="x"))).settle(status_code=200))
    standing_redis(True)
    for _ in range(3):
        with pytest.raises(StoreError, match=r"Redis, the store of permits, failed: Timeout"):
            await done(limiter.acquire(wide, label="x"))
    standing_redis(False)
    (level,) = await done(limiter.levels(wide))
    assert level.level == pytest.approx(9.0, abs=0.01)
    await done((await done(limiter.acquire(wide, label="x"))).settle(status_code=200))
    (level,) = await done(limiter.levels(wide))
    assert level.level == pytest.approx(8.0, abs=0.01)
    await done(limiter.close())


async def test_a_clock_of_redis_that_is_set_forward_loses_no_permit(kind: Any, empty_redis: str) -> None:
    """A wish that seems late is made once more, by the time that the first one learned."""
    store = RedisStore(empty_redis)
    limiter = kind(store)
    store._ahead = -1e9
    permit = await done(limiter.acquire(SLOW, label="x", block=False))
    await done(permit.settle(status_code=200))
    assert store._ahead is not None
    assert store._ahead > 0
    await done(limiter.close())


def test_a_server_that_says_nothing_is_not_asked_twice() -> None:
    """A second try would make a caller wait twice as long, and may take a second permit."""
    asked: list[bytes] = []

    def listen(server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = server.accept()
                asked.append(connection.recv(10))

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=listen, args=(server,), daemon=True)
        thread.start()
        limiter = Limiter(RedisStore(f"redis://127.0.0.1:{server.getsockname()[1]}/0?socket_timeout=0.1"))
        with pytest.raises(StoreError, match="Timeout"):
            limiter.acquire(SLOW, label="x")
        limiter.close()
    assert len(asked) == 1
