"""What a store of buckets offers a limiter.

A store keeps the states of buckets and applies `bucket_law` to them atomically. It has two sides with the same
methods, one for threads and one for tasks, and one set of lines: so a `Limiter` and an `AsyncLimiter` on the
same store are served in one order. Stores never wait for a permit; limiters do.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from spapi_core.limits.waiting import WaitingLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.side_aio import AsyncSide
    from spapi_core.limits.side_sync import Side

__all__ = ["Store"]


class Store(ABC):
    """Keeps buckets.

    Attributes:
        shared: Other processes change the buckets too, so a wait may turn out shorter than reported.
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
