"""What a limiter does while its shared store is away, when told to go on.

It draws from buckets in this process, says so once, has one caller ask the store again now and then, and says so once
more when it is back. A bucket starts with a single permit, since the other processes start theirs too; the rates that
Amazon told meanwhile go to the store when it is back.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final, TypeVar

from spapi_core.errors import StoreError
from spapi_core.limits.bucket_law import REFUSED
from spapi_core.limits.memory import MemoryStore
from spapi_core.system.fork import renew_after_fork

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.store import Ask, AsyncSide, Level, Side, Taken

_log = logging.getLogger("spapi_core.limits")

_FIRST_PAUSE: Final = 5.0
_LONGEST_PAUSE: Final = 60.0
_ANSWERED: Final = 200
_HERE: Final = 0
"""Number of an asking that is not to be: go on in this process."""
_USUAL: Final = 1
"""Number of every asking of a store that is not away; those who look whether it is back have others."""

T = TypeVar("T")
Learned = list[tuple["Bucket", float]]


class _Away:
    """Whether the store is away, since which asking, and who asks it again."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until: float | None = None
        self._pause = _FIRST_PAUSE
        self._probe = _HERE
        self._probes = _USUAL
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = threading.Lock()
        self._probe = _HERE  # who looked did so in the parent

    def ask(self) -> int:
        """The number of an asking of the store; 0 while it is away, but for the one who looks whether it is back."""
        if self._until is None:
            return _USUAL
        with self._lock:
            if self._until is None:
                return _USUAL
            if self._probe or self._clock() < self._until:
                return _HERE
            self._probes += 1
            self._probe = self._probes
            return self._probe

    def failed(self, number: int, error: StoreError) -> None:
        """An asking failed: the store is away; what was under way when it went says nothing new."""
        with self._lock:
            first = self._until is None
            if not first and number != self._probe:
                return
            self._pause = _FIRST_PAUSE if first else min(_LONGEST_PAUSE, self._pause * 2)
            self._until = self._clock() + self._pause
            self._probe = _HERE
        if first:
            _log.warning("%s Going on with buckets in this process until it is back.", error)

    def answered(self, number: int) -> bool:
        """An asking was answered. Tells whether the store is back by that."""
        if self._until is None:
            return False
        with self._lock:
            if number != self._probe:
                return False
            self._until = None
            self._probe = _HERE
        _log.warning("The store of permits is back.")
        return True

    def dropped(self, number: int) -> None:
        """An asking came to nothing, its task was cancelled: the next caller looks."""
        with self._lock:
            if number == self._probe:
                self._probe = _HERE


class _Meanwhile(MemoryStore):
    """Buckets in this process, and the rates that Amazon told for them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(clock, start=1)
        self._learned: dict[str, tuple[Bucket, float]] = {}

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        changed = super().settle(buckets, mark, status, rate)
        if changed and rate is not None and status != REFUSED:
            self._learned[buckets[0].key] = buckets[0], rate
        return changed

    def learned(self) -> Learned:
        """The rates that were told since this was last asked."""
        found, self._learned = self._learned, {}
        return list(found.values())


class Fallback:
    """A store's side for threads that goes on in this process while the store is away."""

    def __init__(self, side: Side, clock: Callable[[], float]) -> None:
        self._side = side
        self._local = _Meanwhile(clock)
        self._away = _Away(clock)

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        return self._asked(lambda: self._side.take(ask)) or self._local.take(ask)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer."""
        return self._side.settle(buckets, mark, status, rate)

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._side.give_back(buckets, mark)

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._local.withdraw(buckets, ticket)
        self._asked(lambda: self._side.withdraw(buckets, ticket))

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return self._asked(lambda: self._side.levels(buckets)) or self._local.levels(buckets)

    def close(self) -> None:
        """Close what the store holds open."""
        self._side.close()

    def _asked(self, do: Callable[[], T]) -> T | None:
        """What the store answers; None while it is away."""
        number = self._away.ask()
        if not number:
            return None
        try:
            answer = do()
        except StoreError as error:
            self._away.failed(number, error)
            return None
        except BaseException:
            self._away.dropped(number)
            raise
        if self._away.answered(number):
            self._hand_over()
        return answer

    def _hand_over(self) -> None:
        """Tell the store the rates that were learned while it was away."""
        for bucket, rate in self._local.learned():
            try:
                self._side.settle([bucket], 0, _ANSWERED, rate)
            except StoreError:
                _log.debug("A rate that was learned meanwhile was not entered", exc_info=True)


class AsyncFallback:
    """A store's side for tasks that goes on in this process while the store is away."""

    def __init__(self, side: AsyncSide, clock: Callable[[], float]) -> None:
        self._side = side
        self._meanwhile = _Meanwhile(clock)
        self._local = self._meanwhile.async_side()
        self._away = _Away(clock)

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        return await self._asked(lambda: self._side.take(ask)) or await self._local.take(ask)

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer."""
        return await self._side.settle(buckets, mark, status, rate)

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        await self._side.give_back(buckets, mark)

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        await self._local.withdraw(buckets, ticket)
        await self._asked(lambda: self._side.withdraw(buckets, ticket))

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return await self._asked(lambda: self._side.levels(buckets)) or await self._local.levels(buckets)

    async def close(self) -> None:
        """Close what the store holds open."""
        await self._side.close()

    async def _asked(self, do: Callable[[], Awaitable[T]]) -> T | None:
        """What the store answers; None while it is away."""
        number = self._away.ask()
        if not number:
            return None
        try:
            answer = await do()
        except StoreError as error:
            self._away.failed(number, error)
            return None
        except BaseException:
            self._away.dropped(number)
            raise
        if self._away.answered(number):
            await self._hand_over()
        return answer

    async def _hand_over(self) -> None:
        """Tell the store the rates that were learned while it was away."""
        for bucket, rate in self._meanwhile.learned():
            try:
                await self._side.settle([bucket], 0, _ANSWERED, rate)
            except StoreError:
                _log.debug("A rate that was learned meanwhile was not entered", exc_info=True)
