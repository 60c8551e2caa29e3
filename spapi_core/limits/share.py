"""A process's share of shared buckets: how many draw from each, and buckets of its own while the store is away.

The share of a bucket is the plan divided by the workers that were lately seen in the store, or by the number that was
set. It starts with its part of what was last seen in the store (of a bucket that was never seen there: a permit at most),
and with a fraction of a permit by lot: so that a fleet together goes on where the store's bucket stood, neither all at
once nor later than it may. When the store is back it is
charged with what was drawn here and has not come back yet.
"""

from __future__ import annotations

import random
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import define, frozen

from spapi_core.limits import bucket_law
from spapi_core.limits.bucket import MICRO, SLOWEST, Bucket, believable, period_of
from spapi_core.limits.memory import MemoryStore
from spapi_core.system.locks import guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken, View

_NEVER: Final = -1
_REMEMBERED: Final = 5 * bucket_law.WINDOW / MICRO
"""Seconds for which a larger number of workers holds, when a smaller one is seen: a store that lost everything counts from zero."""
_MOST: Final = 10_000
"""Buckets of which something is remembered."""
_MILLI: Final = 1000


@define
class _Seen:
    """What was last seen of a bucket in the store."""

    window: int = _NEVER
    workers: int = 1
    at: float = 0.0
    level: float = 0.0
    period: int | None = None


@frozen
class Share:
    """A part of a bucket.

    Args:
        workers: How many parts there are.
        bucket: The part, as a bucket of its own.
        start: Permits to start with; fractions count.
        level: Permits that it may have had when the store went: more than the start, where nothing is known.
        full: Permits that are its part of a full bucket; fractions count.
    """

    workers: int
    bucket: Bucket
    start: float
    level: float
    full: float


class Fleet:
    """What this process has seen of the others.

    Args:
        clock: Seconds, never going back.
        workers: How many processes share each bucket; None to go by those seen in the store.
    """

    def __init__(self, clock: Callable[[], float], workers: int | None) -> None:
        self._clock = clock
        self.workers = workers
        self._seen: OrderedDict[str, _Seen] = OrderedDict()
        self._telling: set[str] = set()
        self._most = 1

    def renew(self) -> None:
        """Nobody of this process has been counted yet: it is the child of a fork."""
        self._telling = set()
        for seen in self._seen.values():
            seen.window = _NEVER

    def asking(self, ask: Ask) -> Ask:
        """The wish, with what it takes to be counted; one at a time for each bucket, or one worker would count as many."""
        key = ask.buckets[0].key
        if key in self._telling:
            return ask
        self._telling.add(key)
        windows = []
        for bucket in ask.buckets:
            seen = self._seen.get(bucket.key)
            windows.append(_NEVER if seen is None else seen.window)
        return ask._replace(windows=windows)

    def answered(self, ask: Ask, views: Sequence[View] | None) -> None:
        """The store answered a wish, or did not."""
        if ask.windows is None:
            return
        now = self._clock()
        for bucket, view in zip(ask.buckets, views or (), strict=False):
            seen = self._seen.get(bucket.key)
            if seen is None:
                seen = self._seen[bucket.key] = _Seen()
                while len(self._seen) > _MOST:
                    self._seen.popitem(last=False)
            if view.workers >= seen.workers or now - seen.at > _REMEMBERED:
                seen.workers, seen.at = view.workers, now
            seen.window = view.window
            seen.level = max(0.0, bucket.burst - view.debt / view.period)
            seen.period = view.period
            self._most = max(self._most, seen.workers)
        self._telling.discard(ask.buckets[0].key)

    def share(self, bucket: Bucket) -> Share:
        """This process's part of a bucket."""
        seen = self._seen.get(bucket.key)
        workers = self.workers or (self._most if seen is None else seen.workers)
        period = period_of(bucket.rate) if seen is None or seen.period is None else seen.period
        part = Bucket(bucket.key, max(SLOWEST, MICRO / period / workers), max(1, bucket.burst // workers))
        full = bucket.burst / workers
        if seen is None:
            return Share(workers, part, min(1.0, full), full, full)
        level = min(full, seen.level / workers)
        return Share(workers, part, level, level, full)

    def told(self) -> str:
        """This process's part of the plans, in words."""
        workers = self.workers or self._most
        if workers > 1:
            return f"1/{workers} of each usage plan"
        if self.workers is None:
            return "the whole of each usage plan, since no other worker was seen (workers= says how many there are),"
        return "the whole of each usage plan"


@define
class _Part:
    """A share in use.

    Args:
        share: What it is.
        whole: The bucket that it is a part of.
        lot: The fraction of a permit it was given at first.
        drawn: Permits granted from it.
        reported: The rate of the whole bucket that Amazon reported meanwhile.
    """

    share: Share
    whole: Bucket
    lot: float
    drawn: int = 0
    reported: float | None = None


class Debt(NamedTuple):
    """What the store does not know of a bucket.

    Args:
        bucket: The whole bucket.
        millis: Thousandths of a permit that were drawn here and have not come back yet.
        rate: What Amazon reported meanwhile; None for nothing new.
    """

    bucket: Bucket
    millis: int
    rate: float | None


class Shares(MemoryStore):
    """Buckets in this process, one for its share of each shared bucket, from the moment the store goes until it is back.

    Args:
        clock: Seconds, never going back.
        fleet: What is known of the others.
        draw: Draws a number from 0 to 1.
    """

    def __init__(self, clock: Callable[[], float], fleet: Fleet, draw: Callable[[], float] = random.random) -> None:
        super().__init__(clock)
        self._fleet = fleet
        self._draw = draw
        self._parts: dict[str, _Part] = {}
        self._left: dict[str, Sequence[Bucket]] = {}

    @guarded
    def begin(self) -> None:
        """The store has gone: start from what was last seen there."""
        self._parts.clear()
        self._states.clear()
        self._order.clear()

    def take(self, ask: Ask) -> Taken[Any]:
        """Take one permit from every share, or none."""
        parts = self._of(ask.buckets)
        taken = super().take(ask._replace(buckets=[part.share.bucket for part in parts], windows=None, since=0))
        if not taken.wait:
            self._drew(parts, 1)
        return taken._replace(alone=True)

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        parts = self._of(buckets)
        workers = parts[0].share.workers
        part_of = None if rate is None or not believable(rate) else MICRO / period_of(rate) / workers
        changed = super().settle([part.share.bucket for part in parts], mark, status, part_of)
        if changed and part_of is not None and status != bucket_law.REFUSED:
            parts[0].reported = rate
        return changed

    def noted(self, buckets: Sequence[Bucket], status: int | None, rate: float | None) -> bool:
        """Learn from the answer to a call that the store granted before it went."""
        return self.settle(buckets, int(self._clock() * MICRO) + bucket_law.IN_FLIGHT, status, rate)

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        parts = self._of(buckets)
        super().give_back([part.share.bucket for part in parts], mark)
        self._drew(parts, -1)

    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the queues of the shares; its order number says nothing to the store."""
        kept = super().reserve([part.share.bucket for part in self._of(buckets)], ticket, 0, hold)
        return kept._replace(since=since)

    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the shares stand."""
        return super().levels([part.share.bucket for part in self._of(buckets)])

    def left(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """A place in the store's queues was given up, and the store does not know."""
        if len(self._left) < _MOST:
            self._left[ticket] = buckets

    def places(self) -> list[tuple[Sequence[Bucket], str]]:
        """The places that were given up."""
        return [(buckets, ticket) for ticket, buckets in list(self._left.items())]

    def told_place(self, ticket: str) -> None:
        """The store knows that a place was given up."""
        self._left.pop(ticket, None)

    @guarded
    def debts(self) -> list[Debt]:
        """What the store has to learn of each bucket that was used."""
        now = int(self._clock() * MICRO)
        return [
            Debt(part.whole, self._owed(part, now), part.reported)
            for part in self._parts.values()
            if part.drawn > 0 or part.reported is not None
        ]

    @guarded
    def paid(self, debt: Debt) -> None:
        """The store has learned of a bucket."""
        part = self._parts.get(debt.bucket.key)
        if part is not None:
            part.drawn, part.reported = 0, None

    def _owed(self, part: _Part, now: int) -> int:
        state = self._states.get(part.share.bucket.key)
        level = float(part.share.bucket.burst) if state is None else bucket_law.level(state, now)
        share = part.share
        real = level - part.lot - share.start + share.level
        return int(min(part.drawn, max(0.0, share.full - real)) * _MILLI)

    @guarded
    def _drew(self, parts: Sequence[_Part], permits: int) -> None:
        for part in parts:
            part.drawn += permits

    @guarded
    def _of(self, buckets: Sequence[Bucket]) -> list[_Part]:
        return [self._part(bucket) for bucket in buckets]

    def _part(self, bucket: Bucket) -> _Part:
        part = self._parts.get(bucket.key)
        if part is None:
            share = self._fleet.share(bucket)
            part = self._parts[bucket.key] = _Part(share, bucket, self._draw() if share.workers > 1 else 0.0)
        elif part.whole != bucket:
            part.share, part.whole = self._fleet.share(bucket), bucket
        return part

    def _new(self, bucket: Bucket, now: int) -> bucket_law.BucketState:
        state = super()._new(bucket, now)
        part = self._parts.get(bucket.key)
        level = 0.0 if part is None else part.share.start + part.lot
        state.owed = now + int(max(0.0, bucket.burst - level) * state.period)
        return state
