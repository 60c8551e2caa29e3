# Made from spapi_core/limits/aio/sqlite_side.py by `make generate`; changes by hand are found and undone.
"""A file of buckets, for threads."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TypeVar

from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.side_sync import Side
from spapi_core.limits.sqlite_file import (
    LockedError,
    SQLiteFile,
    Work,
    charging,
    giving_back,
    reporting,
    reserving,
    settling,
    taking,
    withdrawing,
)

__all__ = ["SQLiteSide"]

R = TypeVar("R")


class SQLiteSide:
    """A file of buckets, for threads: a transaction takes microseconds, a locked file is tried again after a sleep."""

    def __init__(self, store: SQLiteFile) -> None:
        self._store = store

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        side: Side = self
        return self._patiently(ask.buckets, taking(ask, side))

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        return self._patiently(buckets, settling(mark, status, rate))

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._patiently(buckets, giving_back(mark))

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        self._patiently([bucket], charging(millis))

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        return self._patiently(buckets, reserving(ticket, since, hold))

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._patiently(buckets, withdrawing(ticket))

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return self._patiently(buckets, reporting(buckets), keep=False)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def _patiently(self, buckets: Sequence[Bucket], work: Work[R], *, keep: bool = True) -> R:
        naps = self._store.naps()
        while True:
            try:
                return self._store.apply(buckets, work, keep=keep)
            except LockedError:
                time.sleep(next(naps))
