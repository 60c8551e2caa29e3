"""The file of permits: where it is made, and when what it no longer needs is taken out."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from spapi_core.limits import Bucket, Limiter, SQLiteStore
from tests.limits.conftest import Clock

DAY = 86_400.0


def call(path: Path, clock: Clock, key: str, told: float | None = None) -> None:
    """One call of a process of its own, whose answer says a rate."""
    limiter = Limiter(SQLiteStore(path, clock), clock=clock)
    limiter.acquire([Bucket(key, 2.0, 4)], label="x", block=False).settle(status_code=200, rate=told)
    limiter.close()


def kept(path: Path) -> set[str]:
    """The buckets that are in the file."""
    with sqlite3.connect(path) as file:
        found = {str(key) for (key,) in file.execute("SELECT key FROM bucket4")}
    file.close()
    return found


def test_the_file_is_made_with_its_folders(tmp_path: Path) -> None:
    """However many are missing; it is for its owner alone."""
    path = tmp_path / "a" / "b" / "permits.sqlite"
    call(path, Clock(), "one")
    assert kept(path) == {"one"}
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_new_process_takes_out_what_nobody_needs(tmp_path: Path) -> None:
    """A bucket that is full again says nothing; one with a rate of its own is kept for two days longer."""
    path, clock = tmp_path / "permits.sqlite", Clock()
    call(path, clock, "plain")
    call(path, clock, "told", told=3.0)
    assert kept(path) == {"plain", "told"}
    clock.now += DAY
    call(path, clock, "second")
    assert kept(path) == {"told", "second"}
    clock.now += 2 * DAY
    call(path, clock, "third")
    assert kept(path) == {"third"}
