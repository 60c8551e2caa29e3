"""The file of permits: one transaction for each request, what is kept by it, and what is said when it cannot be."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket, SQLiteStore
from spapi_core.limits.asking import Ask, QueuePlace, View
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.bucket_law import IN_FLIGHT, MEMORY_OF_RATE
from spapi_core.limits.sqlite_file import LockedError
from tests.limits.conftest import Clock, done

pytestmark = pytest.mark.anyio

NOW = 1000 * MICRO
DAYS = 86_400 * MICRO
TWO, OTHER = Bucket("two", 1.0, 2), Bucket("other", 1.0, 5)


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[SQLiteStore]:
    made = SQLiteStore(tmp_path / "permits.sqlite", clock)
    yield made
    made.close()


def rows(store: SQLiteStore) -> dict[str, int]:
    """Until when each bucket is kept."""
    with contextlib.closing(sqlite3.connect(store.path)) as file:
        return dict(file.execute("SELECT key, idle FROM bucket4"))


@pytest.mark.parametrize("kind", ["threads", "tasks"])
async def test_each_request_is_a_transaction_of_the_law(store: SQLiteStore, kind: str) -> None:
    """On all of its buckets."""
    side: Any = store.async_side() if kind == "tasks" else store.side()
    taken = await done(side.take(Ask([TWO, OTHER], 0, None, True, [-1, -1])))
    assert taken == (0, NOW + IN_FLIGHT, 0, side, [View(8, 1, MICRO, MICRO)] * 2, False)
    assert [(level.level, level.in_flight) for level in await done(side.levels([TWO, OTHER]))] == [(1.0, 1), (4.0, 1)]
    assert await done(side.give_back([TWO, OTHER], taken.mark)) is None
    assert [(level.level, level.in_flight) for level in await done(side.levels([TWO, OTHER]))] == [(2.0, 0), (5.0, 0)]
    untracked = await done(side.take(Ask([TWO], 0, None, False)))
    assert (untracked.views, (await done(side.levels([TWO])))[0].in_flight) == (None, 0)
    assert await done(side.charge(TWO, 1500)) is None
    assert (await done(side.levels([TWO])))[0].level == -0.5
    short = await done(side.take(Ask([TWO], 0, "t", True, None, 55, 7)))
    assert (short.wait, short.ahead) == (1_500_000, 0)
    assert await done(side.reserve([TWO], "u", 0, 9)) == QueuePlace(2_500_000, 1, NOW)
    assert (await done(side.levels([TWO])))[0].waiting == 2
    assert await done(side.withdraw([TWO], "t")) is None
    assert (await done(side.levels([TWO])))[0].waiting == 1
    assert await done(side.settle([TWO], 1, 200, 4.0)) is True
    assert await done(side.settle([TWO], 1, 200, 4.0)) is False
    (level,) = await done(side.levels([TWO]))
    assert (level.rate, level.learned) == (4.0, True)
    await done(side.close())
    await done(side.close())
    assert (await done(side.levels([TWO])))[0].rate == 4.0


def test_who_looks_writes_nothing(store: SQLiteStore) -> None:
    """Another plan is not taken over by it either."""
    side = store.side()
    assert side.levels([TWO])[0].level == 2.0
    assert rows(store) == {}
    side.charge(TWO, 1000)
    assert side.levels([Bucket("two", 4.0, 9)])[0].burst == 2
    side.charge(Bucket("two", 1.0, 4), 0)
    assert (side.levels([TWO])[0].burst, side.levels([TWO])[0].level) == (4, 1.0)


def test_a_bucket_is_kept_until_nothing_is_lost_by_it(store: SQLiteStore) -> None:
    """With a rate of its own, two days longer than that."""
    side = store.side()
    side.charge(TWO, 1500)
    side.settle([OTHER], 1, 200, 4.0)
    assert rows(store) == {"two": NOW + 1_500_000, "other": NOW + MEMORY_OF_RATE + 2 * DAYS}


@pytest.mark.parametrize(("later", "stays"), [(1_500_000, True), (1_500_001, False)])
def test_a_process_takes_out_what_is_over_with_its_first_request(
    store: SQLiteStore, clock: Clock, later: int, stays: bool
) -> None:
    """To the microsecond."""
    store.side().charge(TWO, 1500)
    clock.now = (NOW + later) / MICRO
    with contextlib.closing(SQLiteStore(store.path, clock)) as other:
        other.side().charge(OTHER, 1000)
    assert ("two" in rows(store)) is stays


def test_what_is_over_is_taken_out_once_in_a_thousand_requests(store: SQLiteStore, clock: Clock) -> None:
    """The first, the thousand and first, and so on."""
    side = store.side()
    for key in ("a", "b"):
        side.charge(Bucket(key, 1.0, 2), 1000)
    clock.now += 60.0
    for _ in range(998):
        side.charge(OTHER, 1000)
    assert set(rows(store)) == {"a", "b", "other"}
    side.charge(OTHER, 1000)
    assert set(rows(store)) == {"other"}


def test_work_that_fails_changes_nothing(store: SQLiteStore) -> None:
    """The next request finds the file free."""

    def fails(states: list[Any], now: int) -> None:
        assert now == NOW
        states[0].owed = now + 9 * MICRO
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.apply([TWO], fails)
    assert store.side().levels([TWO])[0].level == 2.0
    with contextlib.closing(SQLiteStore(store.path, lambda: 1000.0)) as other:
        other.side().charge(TWO, 1000)
    assert store.side().levels([TWO])[0].level == 1.0


def test_a_file_that_another_process_writes_is_locked_for_writers(store: SQLiteStore) -> None:
    """Who only looks sees what was written before."""
    store.side().charge(TWO, 1000)
    with contextlib.closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LockedError):
            store.apply([TWO], lambda *_: None)
        assert store.side().levels([TWO])[0].level == 1.0
        other.execute("COMMIT")
    store.apply([TWO], lambda *_: None)


def test_a_locked_file_is_tried_again_after_naps_that_grow(store: SQLiteStore) -> None:
    """From a fifth of a millisecond to four milliseconds, by lot."""
    for _ in range(20):
        naps = store.naps()
        for number in range(8):
            assert 0 <= next(naps) <= min(0.004, 0.0002 * 2**number)
    naps = store.naps()
    many = [next(naps) for _ in range(300)]
    assert 0.0035 < max(many) <= 0.004
    assert min(many[5:]) < 0.0005


def test_a_file_that_cannot_be_made_or_used_is_said_with_its_path(tmp_path: Path) -> None:
    """And with what helps; once it is gone, the next request makes it."""
    path = tmp_path / "permits.sqlite"
    path.write_bytes(b"no database at all, whatever its name says " * 40)
    store = SQLiteStore(path)
    with pytest.raises(StoreError) as caught:
        store.side().levels([TWO])
    assert str(caught.value) == (
        f"The file of permits {path} cannot be used: file is not a database. Use another path, or delete it and the "
        "-wal and -shm beside it: it holds only counters."
    )
    assert isinstance(caught.value.__cause__, sqlite3.Error)
    below = path / "below" / "it"
    with pytest.raises(StoreError) as caught:
        SQLiteStore(below).side().levels([TWO])
    assert str(caught.value) == f"The file of permits {below} cannot be made: Not a directory."
    path.unlink()
    assert store.side().levels([TWO])[0].level == 2.0
    store.close()


def test_a_damaged_bucket_is_said_and_begins_empty(store: SQLiteStore, caplog: pytest.LogCaptureFixture) -> None:
    """With its file and its key."""
    store.side().charge(OTHER, 1000)
    with contextlib.closing(sqlite3.connect(store.path)) as file, file:
        file.execute("UPDATE bucket4 SET state = ?", (b"{}",))
    assert store.side().levels([OTHER])[0].level == 0.0
    assert [record.getMessage() for record in caplog.records] == [
        f"{store.path}: the bucket other is damaged; it begins again, empty"
    ]


def test_a_file_that_was_exchanged_is_opened_again(store: SQLiteStore, tmp_path: Path, clock: Clock) -> None:
    """Other processes see it, and not the one that was open."""
    store.side().charge(TWO, 2000)
    other = SQLiteStore(tmp_path / "other.sqlite", clock)
    other.side().charge(TWO, 1000)
    other.close()
    for each in tmp_path.glob("permits.sqlite*"):
        each.unlink()
    other.path.rename(store.path)
    assert store.side().levels([TWO])[0].level == 1.0


def test_the_file_is_written_ahead_and_does_not_wait_for_the_disk(store: SQLiteStore) -> None:
    """A power failure costs a minute's counting."""
    store.side().charge(TWO, 1000)
    with contextlib.closing(sqlite3.connect(store.path)) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store.shared is True
