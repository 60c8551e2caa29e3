"""What a limiter does while its shared store is away, when told to go on.

It draws from this process's share of each bucket, says so once, has one caller ask the store again now and then, and
says so once more when it is back. Then the store is told what it missed, before anybody draws from it again: the rates
that Amazon told, what was drawn, the places in its queues that were given up.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, TypeVar
from weakref import WeakKeyDictionary

from spapi_core.errors import StoreError
from spapi_core.limits import bucket_law
from spapi_core.limits.share import Fleet, Shares
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.store import Ask, AsyncSide, Kept, Level, Side, Store, Taken

_log = logging.getLogger("spapi_core.limits")

_FIRST_PAUSE: Final = 0.25
_USUAL_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 5.0
_LOST: Final = 30.0
_ANSWERED: Final = 200
_HERE: Final = 0
"""Number of an asking that is not to be: go on in this process."""
_USUAL: Final = 1
"""Number of every asking of a store that is not away; those who look whether it is back have others."""

T = TypeVar("T")


class Outage:
    """Whether a store is away, since which asking, who asks it again, and how this process goes on meanwhile.

    Args:
        clock: Seconds, never going back.
        workers: How many processes share each bucket; None to go by those seen in the store.
    """

    def __init__(self, clock: Callable[[], float], workers: int | None = None) -> None:
        self._clock = clock
        self._until: float | None = None
        self._pause = _FIRST_PAUSE
        self._probe = _HERE
        self._probes = _USUAL
        self._begun = 0.0
        self.fleet = Fleet(clock, workers)
        self.shares = Shares(clock, self.fleet)
        self._lock = Lock()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()
        self._probe = _HERE  # who looked did so in the parent
        self.fleet.renew()
        if self._until is not None:
            self.shares.begin()

    @property
    def away(self) -> bool:
        """Whether the store is away."""
        return self._until is not None

    def ask(self) -> int:
        """The number of an asking of the store; 0 while it is away, but for the one who looks whether it is back."""
        return _USUAL if self._until is None else self._ask()

    @guarded
    def _ask(self) -> int:
        if self._until is None:
            return _USUAL
        now = self._clock()
        # One who looks and has said nothing for so long was interrupted: it would be waited for to the end of days.
        if now < self._until or (self._probe and now < self._begun + _LOST):
            return _HERE
        self._probes += 1
        self._probe = self._probes
        self._begun = now
        return self._probe

    def looks(self, number: int) -> bool:
        """Whether an asking is one that looks whether the store is back."""
        return number > _USUAL

    def failed(self, number: int, error: StoreError) -> None:
        """An asking failed: the store is away; what was under way when it went says nothing new."""
        if self._fail(number):
            _log.warning("%s Going on in this process with %s until it is back.", error, self.fleet.told())

    @guarded
    def _fail(self, number: int) -> bool:
        first = self._until is None
        if not first and number != self._probe:
            return False
        now = self._clock()
        if first:
            self.shares.begin()
            self._pause = _FIRST_PAUSE
        else:
            # Who looks at a server that stands still is kept for a while: as long a time it then goes on.
            self._pause = max(min(_USUAL_PAUSE, self._pause * 2), min(_LONGEST_PAUSE, now - self._begun))
        self._until = now + self._pause
        self._probe = _HERE
        return first

    def answered(self, number: int) -> None:
        """An asking was answered; the store is back, if it was one that looks."""
        if self._until is not None and self._answer(number):
            _log.warning("The store of permits is back.")

    @guarded
    def _answer(self, number: int) -> bool:
        if number != self._probe:
            return False
        self._until = None
        self._probe = _HERE
        return True

    @guarded
    def dropped(self, number: int) -> None:
        """An asking came to nothing, its task was cancelled: the next caller looks."""
        if number == self._probe:
            self._probe = _HERE


class _Outages:
    """The outages of each store."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Store, Outage] = WeakKeyDictionary()
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()

    @guarded
    def of(self, store: Store, clock: Callable[[], float], workers: int | None) -> Outage:
        """Those of a store."""
        outage = self._known.get(store)
        if outage is None:
            outage = self._known[store] = Outage(clock, workers)
        elif workers is not None:
            outage.fleet.workers = workers
        return outage


_OUTAGES = _Outages()


def outage_of(store: Store, clock: Callable[[], float], workers: int | None) -> Outage:
    """The outages of a store, one for all limiters on it: they share its buckets, so they share this process's shares."""
    return _OUTAGES.of(store, clock, workers)


def _told(status: int | None, rate: float | None) -> bool:
    return rate is not None and status is not None and (status in bucket_law.OK or status in bucket_law.TELLING)


class Fallback:
    """A store's side for threads that goes on in this process while the store is away.

    A permit of this process has a mark below zero.
    """

    def __init__(self, side: Side, outage: Outage) -> None:
        self._side = side
        self._outage = outage
        self._local = outage.shares

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        fleet = self._outage.fleet
        wish = fleet.asking(ask)
        answer = None
        try:
            answer = self._asked(lambda: self._side.take(wish))
        finally:
            fleet.answered(wish, None if answer is None else answer.views)
        if answer is not None:
            return answer._replace(side=self)
        taken = self._local.take(ask)
        return taken._replace(mark=-taken.mark, side=self)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        if mark >= 0:
            answer = self._asked(lambda: self._side.settle(buckets, mark, status, rate))
            return self._local.noted(buckets, status, rate) if answer is None else answer
        changed = self._local.settle(buckets, -mark, status, rate)
        if not self._outage.away and _told(status, rate):
            changed = self._asked(lambda: self._side.settle(buckets[:1], 0, _ANSWERED, rate)) or changed
        return changed

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant; one of a store that is away stays taken."""
        if mark < 0:
            self._local.give_back(buckets, -mark)
        else:
            self._asked(lambda: self._side.give_back(buckets, mark))

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
        self._asked(lambda: self._side.charge(bucket, millis))

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> Kept:
        """Keep a place in the shared queues, and take nothing."""
        answer = self._asked(lambda: self._side.reserve(buckets, ticket, since, hold))
        return self._local.reserve(buckets, ticket, since, hold) if answer is None else answer

    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""

        def leave() -> bool:
            self._side.withdraw(buckets, ticket)
            return True

        self._local.withdraw(buckets, ticket)
        if not self._asked(leave):
            self._local.left(buckets, ticket)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        answer = self._asked(lambda: self._side.levels(buckets))
        return self._local.levels(buckets) if answer is None else answer

    def close(self) -> None:
        """Close what the store holds open."""
        self._side.close()

    def _asked(self, do: Callable[[], T]) -> T | None:
        """What the store answers; None while it is away."""
        outage = self._outage
        number = outage.ask()
        if not number:
            return None
        try:
            if outage.looks(number):
                self._hand_over()
            answer = do()
        except StoreError as error:
            outage.failed(number, error)
            return None
        except BaseException:
            outage.dropped(number)
            raise
        outage.answered(number)
        return answer

    def _hand_over(self) -> None:
        """Tell the store what it missed; what it was told is not told again if it goes once more."""
        for debt in self._local.debts():
            if debt.rate is not None:
                self._side.settle([debt.bucket], 0, _ANSWERED, debt.rate)
            if debt.millis:
                self._side.charge(debt.bucket, debt.millis)
            self._local.paid(debt)
        for buckets, ticket in self._local.places():
            self._side.withdraw(buckets, ticket)
            self._local.told_place(ticket)


class AsyncFallback:
    """A store's side for tasks that goes on in this process while the store is away.

    A permit of this process has a mark below zero.
    """

    def __init__(self, side: AsyncSide, outage: Outage) -> None:
        self._side = side
        self._outage = outage
        self._local = outage.shares

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        fleet = self._outage.fleet
        wish = fleet.asking(ask)
        answer = None
        try:
            answer = await self._asked(lambda: self._side.take(wish))
        finally:
            fleet.answered(wish, None if answer is None else answer.views)
        if answer is not None:
            return answer._replace(side=self)
        taken = self._local.take(ask)
        return taken._replace(mark=-taken.mark, side=self)

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        if mark >= 0:
            answer = await self._asked(lambda: self._side.settle(buckets, mark, status, rate))
            return self._local.noted(buckets, status, rate) if answer is None else answer
        changed = self._local.settle(buckets, -mark, status, rate)
        if not self._outage.away and _told(status, rate):
            changed = await self._asked(lambda: self._side.settle(buckets[:1], 0, _ANSWERED, rate)) or changed
        return changed

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant; one of a store that is away stays taken."""
        if mark < 0:
            self._local.give_back(buckets, -mark)
        else:
            await self._asked(lambda: self._side.give_back(buckets, mark))

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
        await self._asked(lambda: self._side.charge(bucket, millis))

    async def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> Kept:
        """Keep a place in the shared queues, and take nothing."""
        answer = await self._asked(lambda: self._side.reserve(buckets, ticket, since, hold))
        return self._local.reserve(buckets, ticket, since, hold) if answer is None else answer

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""

        async def leave() -> bool:
            await self._side.withdraw(buckets, ticket)
            return True

        self._local.withdraw(buckets, ticket)
        if not await self._asked(leave):
            self._local.left(buckets, ticket)

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        answer = await self._asked(lambda: self._side.levels(buckets))
        return self._local.levels(buckets) if answer is None else answer

    async def close(self) -> None:
        """Close what the store holds open."""
        await self._side.close()

    async def _asked(self, do: Callable[[], Awaitable[T]]) -> T | None:
        """What the store answers; None while it is away."""
        outage = self._outage
        number = outage.ask()
        if not number:
            return None
        try:
            if outage.looks(number):
                await self._hand_over()
            answer = await do()
        except StoreError as error:
            outage.failed(number, error)
            return None
        except BaseException:
            outage.dropped(number)
            raise
        outage.answered(number)
        return answer

    async def _hand_over(self) -> None:
        """Tell the store what it missed; what it was told is not told again if it goes once more."""
        for debt in self._local.debts():
            if debt.rate is not None:
                await self._side.settle([debt.bucket], 0, _ANSWERED, debt.rate)
            if debt.millis:
                await self._side.charge(debt.bucket, debt.millis)
            self._local.paid(debt)
        for buckets, ticket in self._local.places():
            await self._side.withdraw(buckets, ticket)
            self._local.told_place(ticket)
