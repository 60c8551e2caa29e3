"""Buckets in the memory of this process: the default, and the quickest."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from spapi_core.limits import bucket_law
from spapi_core.limits.asking import Ask, Level, QueuePlace, Taken
from spapi_core.limits.bucket import MICRO, Bucket
from spapi_core.limits.side_aio import AsyncSide
from spapi_core.limits.side_sync import Side
from spapi_core.limits.store import Store
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, free, guarded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOOKED_AT = 2
"""Buckets that are looked at, and forgotten when idle, each time one is added."""


class MemoryStore(Store):
    """Keeps buckets in this process.

    Args:
        clock: Seconds, never going back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._renew()
        renew_after_fork(self, "_lock")
        self._states: dict[str, bucket_law.BucketState] = {}
        self._order: deque[str] = deque()

    def _renew(self) -> None:
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._states)

    def take_free(self, buckets: Sequence[Bucket], *, tracked: bool) -> int:
        """The mark of a permit that is free at once and for which nobody waits; 0 to take the ordinary way."""
        if len(buckets) != 1:
            return 0
        bucket = buckets[0]
        key = bucket.key
        now = int(self._clock() * MICRO)
        try:
            with self._lock:
                state = self._states.get(key)
                if state is None:
                    self._forget_idle(now)
                    state = self._add(bucket, now)
                burst = state.burst
                if key in self.lines or state.tickets or bucket.rate != state.rate or bucket.burst != burst:
                    return 0
                period = state.period
                owed = state.owed
                flights = state.flights
                if flights:
                    if flights[0] <= now:
                        return 0
                    floor = now + len(flights) * period
                else:
                    floor = now
                # The decision of law.wait in the open: a call and four objects less on the way of every call.
                owed = max(owed, floor)
                owed += period
                if owed - burst * period > now:
                    return 0
                state.owed = owed
                state.used = now
                mark = now + bucket_law.IN_FLIGHT
                if tracked:
                    if flights:
                        flights.append(mark)
                    else:
                        state.flights = [mark]
                return mark
        except BaseException:
            # As in `guarded`, without its call on the way of every call.
            free(self._lock)
            raise

    @guarded
    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        bucket_law.prepare()
        now = int(self._clock() * MICRO)
        mark = now + bucket_law.IN_FLIGHT
        states = self._states_of(ask.buckets, now)
        wait, ahead = bucket_law.take(
            states, now, ask.ahead, ask.ticket, mark if ask.tracked else 0, ask.since, ask.hold
        )
        views = bucket_law.views(states, now, ask)
        return Taken(wait, mark, ahead, self, views)

    @guarded
    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        now = int(self._clock() * MICRO)
        return bucket_law.settle(self._states_of(buckets, now), now, mark, status, rate)

    @guarded
    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        now = int(self._clock() * MICRO)
        for state in self._states_of(buckets, now):
            bucket_law.give_back(state, now, mark)

    @guarded
    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        now = int(self._clock() * MICRO)
        bucket_law.charge(self._states_of([bucket], now)[0], now, millis)

    @guarded
    def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the queues, and take nothing."""
        bucket_law.prepare()
        now = int(self._clock() * MICRO)
        return QueuePlace(*bucket_law.reserve(self._states_of(buckets, now), now, ticket, since, hold))

    @guarded
    def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        for bucket in buckets:
            state = self._states.get(bucket.key)
            if state is not None:
                bucket_law.leave(state, ticket)

    @guarded
    def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        now = int(self._clock() * MICRO)
        return [
            bucket_law.report(bucket.key, self._states.get(bucket.key) or self._new(bucket, now), now)
            for bucket in buckets
        ]

    def close(self) -> None:
        """Nothing is held open."""

    def side(self) -> MemoryStore:
        """The side for threads."""
        return self

    def async_side(self) -> AsyncMemory:
        """The side for tasks."""
        return AsyncMemory(self)

    def _states_of(self, buckets: Sequence[Bucket], now: int) -> list[bucket_law.BucketState]:
        for bucket in buckets:
            if bucket.key not in self._states:
                self._forget_idle(now)
        states = []
        for bucket in buckets:
            state = self._states.get(bucket.key)
            if state is None:
                state = self._add(bucket, now)
            else:
                bucket_law.adopt(state, bucket, now)
            states.append(state)
        return states

    def _add(self, bucket: Bucket, now: int) -> bucket_law.BucketState:
        state = self._states[bucket.key] = self._new(bucket, now)
        self._order.append(bucket.key)
        return state

    def _new(self, bucket: Bucket, now: int) -> bucket_law.BucketState:  # noqa: ARG002  a store that begins otherwise needs the time
        return bucket_law.full_bucket(bucket)

    def _forget_idle(self, now: int) -> None:
        for _ in range(min(_LOOKED_AT, len(self._order))):
            key = self._order.popleft()
            if bucket_law.idle_from(self._states[key]) <= now:
                del self._states[key]
            else:
                self._order.append(key)


class AsyncMemory:
    """A memory store for tasks: nothing here ever blocks."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        wait, mark, ahead, _, views, _ = self._store.take(ask)
        return Taken(wait, mark, ahead, self, views)

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; returns whether those who wait should look again."""
        return self._store.settle(buckets, mark, status, rate)

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        self._store.give_back(buckets, mark)

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take `millis` thousandths of a permit, whether there are any."""
        self._store.charge(bucket, millis)

    async def reserve(self, buckets: Sequence[Bucket], ticket: str, since: int, hold: int) -> QueuePlace:
        """Keep a place in the queues, and take nothing."""
        return self._store.reserve(buckets, ticket, since, hold)

    async def withdraw(self, buckets: Sequence[Bucket], ticket: str) -> None:
        """Give up a place in the shared queues."""
        self._store.withdraw(buckets, ticket)

    async def levels(self, buckets: Sequence[Bucket]) -> list[Level]:
        """Where the buckets stand."""
        return self._store.levels(buckets)

    async def close(self) -> None:
        """Nothing is held open."""


_PROCESS: dict[str, MemoryStore] = {}


def process_store() -> MemoryStore:
    """The memory store that all clients of this process share, made when first asked for.

    Amazon counts by selling partner and application, not by client object: two clients of one account must
    draw from the same buckets.
    """
    # One instruction decides between threads that come at once.
    store = _PROCESS.get("store")
    return _PROCESS.setdefault("store", MemoryStore()) if store is None else store
