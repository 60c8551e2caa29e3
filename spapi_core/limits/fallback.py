"""What a limiter does while its shared store is away, when told to go on.

It draws from buckets in this process, says so once, asks the store again now and then, and says so once more when
it is back. A bucket starts with a single permit, since the other processes start theirs too.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from spapi_core.errors import StoreError
from spapi_core.limits.memory import MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.limits.plan import Bucket
    from spapi_core.limits.store import Ask, AsyncSide, Level, Side, Taken

_log = logging.getLogger("spapi_core.limits")

_ASK_AGAIN = 5.0


class _Away:
    """Whether the store is away, and when to ask it again."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until: float | None = None

    def now(self) -> bool:
        return self._until is not None and self._clock() < self._until

    def failed(self, error: StoreError) -> None:
        if self._until is None:
            _log.warning("%s Going on with buckets in this process until it is back.", error)
        self._until = self._clock() + _ASK_AGAIN

    def answered(self) -> None:
        if self._until is not None:
            self._until = None
            _log.warning("The store of permits is back.")


class Fallback:
    """A store's side for threads that goes on in this process while the store is away."""

    def __init__(self, side: Side, clock: Callable[[], float]) -> None:
        self._side = side
        self._local = MemoryStore(clock, start=1)
        self._away = _Away(clock)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        if not self._away.now():
            try:
                taken = self._side.take(ask)
            except StoreError as error:
                self._away.failed(error)
            else:
                self._away.answered()
                return taken
        return self._local.take(ask)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer."""
        return self._side.settle(buckets, mark, status, rate)

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._side.give_back(buckets, mark)

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._local.withdraw(buckets, ticket)
        if not self._away.now():
            try:
                self._side.withdraw(buckets, ticket)
            except StoreError as error:
                self._away.failed(error)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        if not self._away.now():
            try:
                return self._side.levels(buckets)
            except StoreError as error:
                self._away.failed(error)
        return self._local.levels(buckets)

    def close(self) -> None:
        """Close what the store holds open."""
        self._side.close()


class AsyncFallback:
    """A store's side for tasks that goes on in this process while the store is away."""

    def __init__(self, side: AsyncSide, clock: Callable[[], float]) -> None:
        self._side = side
        self._local = MemoryStore(clock, start=1).async_side()
        self._away = _Away(clock)

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        if not self._away.now():
            try:
                taken = await self._side.take(ask)
            except StoreError as error:
                self._away.failed(error)
            else:
                self._away.answered()
                return taken
        return await self._local.take(ask)

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer."""
        return await self._side.settle(buckets, mark, status, rate)

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        await self._side.give_back(buckets, mark)

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        await self._local.withdraw(buckets, ticket)
        if not self._away.now():
            try:
                await self._side.withdraw(buckets, ticket)
            except StoreError as error:
                self._away.failed(error)

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        if not self._away.now():
            try:
                return await self._side.levels(buckets)
            except StoreError as error:
                self._away.failed(error)
        return await self._local.levels(buckets)

    async def close(self) -> None:
        """Close what the store holds open."""
        await self._side.close()
