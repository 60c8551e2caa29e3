"""A file of buckets, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TypeVar

from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.side_aio import AsyncSide
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

__all__ = ["AsyncSQLiteSide"]

R = TypeVar("R")


class AsyncSQLiteSide:
    """A file of buckets, for tasks: a transaction takes microseconds, a locked file is tried again after a sleep."""

    def __init__(self, store: SQLiteFile) -> None:
        self._store = store

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        side: AsyncSide = self
        return await self._patiently(ask.buckets, taking(ask, side))

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        return await self._patiently(buckets, settling(mark, status, rate))

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        await self._patiently(buckets, giving_back(mark))

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        await self._patiently([bucket], charging(millis))

    async def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        return await self._patiently(buckets, reserving(ticket, since, hold))

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        await self._patiently(buckets, withdrawing(ticket))

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return await self._patiently(buckets, reporting(buckets), keep=False)

    async def close(self) -> None:
        """Close the file."""
        self._store.close()

    async def _patiently(self, buckets: Sequence[Bucket], work: Work[R], *, keep: bool = True) -> R:
        naps = self._store.naps()
        while True:
            try:
                return self._store.apply(buckets, work, keep=keep)
            except LockedError:
                await asyncio.sleep(next(naps))
