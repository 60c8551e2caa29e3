# Made from spapi_core/limits/side_aio.py by `make generate`; changes by hand are found and undone.
"""The side of a store of buckets, for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
    from spapi_core.limits.bucket import Bucket

__all__ = ["Side"]


class Side(Protocol):
    """What a store of buckets does, for threads."""

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        ...

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        ...

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        ...

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        ...

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the shared queues, and take nothing."""
        ...

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        ...

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        ...

    def close(self) -> None:
        """Close what the side holds open."""
        ...
