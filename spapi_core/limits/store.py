"""What a store of buckets offers a limiter.

A store keeps the states of buckets and applies `law` to them atomically. It has two sides with the same
methods, one for threads and one for tasks, and one set of lines: so a `Limiter` and an `AsyncLimiter` on the
same store are served in one order. Stores never wait for a permit; limiters do.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from spapi_core.limits.waiting import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.bucket import Bucket

S = TypeVar("S")

TICKET_GRACE = 2_000_000
"""Microseconds after its time for which a waiting process keeps its place in a shared queue."""


class View(NamedTuple):
    """What a worker sees of a shared bucket beside its permit.

    Args:
        window: Number of the window in which it is counted now.
        workers: How many share the bucket, itself included.
        debt: Microseconds until the bucket is full, if nobody takes from it.
        period: Microseconds between two permits.
    """

    window: int
    workers: int
    debt: int
    period: int


class Taken(NamedTuple, Generic[S]):
    """Answer to a wish for a permit.

    Args:
        wait: Microseconds until it can be had; 0 when it was granted.
        mark: Names the grant when it is settled or given back.
        ahead: How many stand before the caller, where it was not granted.
        side: The side that granted, to which the answer goes back.
        views: The buckets, where the wish asked for them.
        alone: The store is away and this process answers for it: ask again soon, whatever the wait.
    """

    wait: int
    mark: int
    ahead: int
    side: S
    views: Sequence[View] | None = None
    alone: bool = False


class QueuePlace(NamedTuple):
    """Answer to a wish for a place in the queues.

    Args:
        wait: Microseconds until its time.
        ahead: How many stand before it.
        since: Its order number.
    """

    wait: int
    ahead: int
    since: int


class Ask(NamedTuple):
    """A wish for one permit from every bucket.

    Args:
        buckets: The selling partner's own bucket first.
        ahead: How many wait before the caller in its own process; with any, nothing is taken.
        ticket: The caller's name in shared queues; None to look without keeping a place.
        tracked: The call counts as in flight until it is settled.
        windows: For each bucket the window in which the worker was last counted there, -1 for none; it is counted
            and sees the buckets. None to be neither counted nor shown anything.
        since: The order number of a place that was reserved; 0 for none.
        hold: Microseconds after its time for which the place is kept.
    """

    buckets: Sequence[Bucket]
    ahead: int
    ticket: str | None
    tracked: bool
    windows: Sequence[int] | None = None
    since: int = 0
    hold: int = TICKET_GRACE


class Side(Protocol):
    """The side of a store that threads use."""

    def take(self, ask: Ask) -> Taken[Side]:
        """Take one permit from every bucket, or none."""
        ...

    def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        ...

    def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        ...

    def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
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


class AsyncSide(Protocol):
    """The side of a store that tasks use."""

    async def take(self, ask: Ask) -> Taken[AsyncSide]:
        """Take one permit from every bucket, or none."""
        ...

    async def settle(self, buckets: Sequence[Bucket], mark: int, status: int | None, rate: float | None) -> bool:
        """Learn from an answer; tells whether those who wait should look again."""
        ...

    async def give_back(self, buckets: Sequence[Bucket], mark: int) -> None:
        """Undo a grant."""
        ...

    async def charge(self, bucket: Bucket, millis: int) -> None:
        """Take so many thousandths of a permit, whether there are any."""
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


class Level(NamedTuple):
    """Where a bucket stands.

    Args:
        key: The bucket's key.
        level: Permits in it now; below 0 while calls or a refusal are owed for.
        rate: Permits a second in force.
        burst: Permits it holds when full.
        learned: The rate was told by Amazon and differs from the published one.
        in_flight: Calls without an answer yet.
        waiting: Places in its queue: processes that wait, and reservations.
    """

    key: str
    level: float
    rate: float
    burst: int
    learned: bool
    in_flight: int
    waiting: int = 0


class Store(ABC):
    """Keeps buckets.

    Attributes:
        shared: Other processes change the buckets too, so a wait may turn out shorter than told.
        lines: Who waits in this process.
    """

    shared: bool = False

    def __init__(self) -> None:
        self.lines = WaitingLines()

    def take_free(self, buckets: Sequence[Bucket], *, tracked: bool) -> int:  # noqa: ARG002  stores without a quick way
        """The mark of a permit that is free at once and for which nobody waits; 0 to take the ordinary way."""
        return 0

    @abstractmethod
    def side(self) -> Side:
        """The side for threads."""

    @abstractmethod
    def async_side(self) -> AsyncSide:
        """The side for tasks."""
