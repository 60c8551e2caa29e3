"""The file of a `SQLiteStore`: how it is opened, and what is done to the buckets in it.

Each permit is one short transaction. The file belongs on a local disk: locks of network file systems are not
to be trusted.
"""

from __future__ import annotations

import logging
import os
import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

import orjson

from spapi_core.errors import StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
from spapi_core.limits.bucket import MICRO, Bucket, period_of
from spapi_core.system.fork import leave_alone, renew_after_fork
from spapi_core.system.locks import Lock, guarded

__all__ = [
    "LockedError",
    "SQLiteFile",
    "charging",
    "giving_back",
    "reporting",
    "reserving",
    "settling",
    "taking",
    "withdrawing",
]

_log = logging.getLogger("spapi_core.limits")

R = TypeVar("R")
Work = Callable[[list[bucket_law.BucketState], int], R]

_PATIENCE: Final = 5.0
_SHORTEST_NAP: Final = 0.0002
_LONGEST_NAP: Final = 0.004
_SWEEP_EVERY: Final = 1000
_LOCKED: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_PRIMARY: Final = 0xFF
_LEARNED: Final = 2 * 86400 * MICRO
"""A rate that was learned is kept for so much longer than it has to be: a clock that jumps a day ahead loses none."""

# What is packed into a state may change: then the table takes another name, so that versions do not read each other's.
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS bucket4 (key TEXT PRIMARY KEY, state BLOB NOT NULL, idle INTEGER NOT NULL) WITHOUT ROWID
"""
_READ: Final = "SELECT state FROM bucket4 WHERE key = ?"
_WRITE: Final = """
INSERT INTO bucket4 (key, state, idle) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET state = excluded.state, idle = excluded.idle
"""
_SWEEP: Final = "DELETE FROM bucket4 WHERE idle < ?"


class LockedError(Exception):
    """Another process is writing."""


class SQLiteFile:
    """A file of buckets, and the transactions on it.

    Args:
        path: The file; made when missing, readable by its owner alone.
        clock: Seconds since the epoch, the same for all processes.
    """

    def __init__(self, path: str | Path, clock: Callable[[], float] = time.time) -> None:
        self.path = Path(path)
        self._clock = clock
        self._connection: sqlite3.Connection | None = None
        self._renew()
        renew_after_fork(self, "_lock")
        self._file: tuple[int, int] | None = None
        self._writes = 0
        bucket_law.prepare()

    def _renew(self) -> None:
        self._lock = Lock()
        leave_alone(self._connection)
        self._connection = None

    @guarded
    def apply(self, buckets: Sequence[Bucket], work: Work[R], *, keep: bool = True) -> R:
        """Do the work on the states of the buckets in one transaction.

        Args:
            buckets: Whose states.
            work: Gets the states and the time in microseconds.
            keep: False only looks: nothing is written.

        Raises:
            LockedError: Another process is writing; try again a little later.
            StoreError: The file cannot be used.
        """
        try:
            return self._transact(self._open(), buckets, work, keep=keep)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & _PRIMARY in _LOCKED:
                raise LockedError from error
            self._connection = None
            raise StoreError(
                f"The file of permits {self.path} cannot be used: {error}. Use another path, or delete it and the "
                "-wal and -shm beside it: it holds only counters."
            ) from error

    def naps(self) -> Iterator[float]:
        """Seconds to sleep between the tries to get at a locked file.

        Raises:
            StoreError: It stays locked.
        """
        end = time.monotonic() + _PATIENCE
        longest = _SHORTEST_NAP
        while time.monotonic() < end:
            yield random.uniform(0, longest)  # noqa: S311  spreads the tries
            longest = min(_LONGEST_NAP, 2 * longest)
        raise StoreError(f"The file of permits {self.path} has been locked for {_PATIENCE:g} s by another process.")

    @guarded
    def close(self) -> None:
        """Close the file; the next permit opens it again."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is not None:
            if self._identity() == self._file:
                return self._connection
            # Deleted or exchanged under us: going on with the old one, nobody else would see what we take.
            self._connection.close()
            self._connection = None
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise StoreError(f"The file of permits {self.path} cannot be made: {error.strerror}.") from error
        connection = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            # Nothing in the file is worth waiting for the disk: what a power failure takes is a minute's counting.
            connection.execute("PRAGMA synchronous=OFF")
            connection.execute(_TABLE)
        except BaseException:
            connection.close()
            raise
        self._connection, self._file = connection, self._identity()
        return connection

    def _identity(self) -> tuple[int, int] | None:
        """Which file stands at the path; None where there is none."""
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _transact(self, connection: sqlite3.Connection, buckets: Sequence[Bucket], work: Work[R], *, keep: bool) -> R:
        try:
            connection.execute("BEGIN IMMEDIATE" if keep else "BEGIN")
            now = int(self._clock() * MICRO)
            states = [self._load(connection, bucket, now) for bucket in buckets]
            if keep:
                for bucket, state in zip(buckets, states, strict=True):
                    bucket_law.adopt(state, bucket, now)
            result = work(states, now)
            if keep:
                self._save(connection, buckets, states, now)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return result

    def _save(
        self, connection: sqlite3.Connection, buckets: Sequence[Bucket], states: list[bucket_law.BucketState], now: int
    ) -> None:
        for bucket, state in zip(buckets, states, strict=True):
            idle = bucket_law.idle_from(state)
            if state.period != period_of(state.rate):
                idle += _LEARNED
            connection.execute(_WRITE, (bucket.key, orjson.dumps(bucket_law.pack(state)), idle))
        if self._writes % _SWEEP_EVERY == 0:
            connection.execute(_SWEEP, (now,))
        self._writes += 1

    def _load(self, connection: sqlite3.Connection, bucket: Bucket, now: int) -> bucket_law.BucketState:
        row = connection.execute(_READ, (bucket.key,)).fetchone()
        if row is None:
            return bucket_law.full_bucket(bucket)
        try:
            return bucket_law.unpack(orjson.loads(row[0]))
        except ValueError:
            _log.warning("%s: the bucket %s is damaged; it begins again, empty", self.path, bucket.key)
            state = bucket_law.full_bucket(bucket)
            state.owed = now + bucket.burst * state.period
            return state


def taking(ask: Ask, side: R) -> Work[Taken[R]]:
    """Take one permit from every bucket, or none."""

    def work(states: list[bucket_law.BucketState], now: int) -> Taken[R]:
        mark = now + bucket_law.IN_FLIGHT
        wait, ahead = bucket_law.take(
            states, now, ask.ahead, ask.ticket, mark if ask.tracked else 0, ask.since, ask.hold
        )
        return Taken(wait, mark, ahead, side, bucket_law.views(states, now, ask))

    return work


def settling(mark: int, status: int | None, rate: float | None) -> Work[bool]:
    """Learn from an answer."""
    return lambda states, now: bucket_law.settle(states, now, mark, status, rate)


def giving_back(mark: int) -> Work[None]:
    """Undo a grant."""

    def work(states: list[bucket_law.BucketState], now: int) -> None:
        for state in states:
            bucket_law.give_back(state, now, mark)

    return work


def charging(millis: int) -> Work[None]:
    """Take thousandths of a permit, whether there are any."""

    def work(states: list[bucket_law.BucketState], now: int) -> None:
        for state in states:
            bucket_law.charge(state, now, millis)

    return work


def reserving(ticket: str, since: int, hold: int) -> Work[QueuePlace]:
    """Keep a place in the shared queues."""
    return lambda states, now: QueuePlace(*bucket_law.reserve(states, now, ticket, since, hold))


def withdrawing(ticket: str) -> Work[None]:
    """Give up a place in the shared queues."""

    def work(states: list[bucket_law.BucketState], _: int) -> None:
        for state in states:
            bucket_law.leave(state, ticket)

    return work


def reporting(buckets: Sequence[Bucket]) -> Work[list[Level]]:
    """Where the buckets stand."""
    return lambda states, now: [
        bucket_law.report(bucket.key, state, now) for bucket, state in zip(buckets, states, strict=True)
    ]
