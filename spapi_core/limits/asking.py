"""What a limiter asks of a store of buckets, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.bucket import Bucket

__all__ = ["TICKET_GRACE", "Ask", "Level", "QueuePlace", "Taken", "View"]

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


class Level(NamedTuple):
    """Where a bucket stands.

    Args:
        key: The bucket's key.
        level: Permits in it now; below 0 while calls or a refusal are owed for.
        rate: Permits a second in force.
        burst: Permits it holds when full.
        learned: The rate was reported by Amazon and differs from the published one.
        in_flight: Calls without an answer yet.
        waiting: Places in its queue: processes that wait, and reservations.
        keeps_places: Its places keep others out; False while too many of them were not taken up in time.
    """

    key: str
    level: float
    rate: float
    burst: int
    learned: bool
    in_flight: int
    waiting: int = 0
    keeps_places: bool = True
