"""The side of a store of buckets, for asyncio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
    from spapi_core.limits.bucket import Bucket

__all__ = ["AsyncSide"]


class AsyncSide(Protocol):
    """What a store of buckets does, for tasks."""

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        ...

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        ...

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        ...

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        ...

    async def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        ...

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        ...

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        ...

    async def close(self) -> None:
        """Close what the side holds open."""
        ...
