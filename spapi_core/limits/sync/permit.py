# Made from spapi_core/limits/aio/permit.py by `make generate`; changes by hand are found and undone.
"""A permit, for threads: leave to make one call, and what is reported back about it."""

from __future__ import annotations

import logging
from os import getpid
from typing import TYPE_CHECKING

from spapi_core.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.limits.bucket import Bucket
    from spapi_core.limits.side_sync import Side
    from spapi_core.limits.waiting import WaitingLines

_log = logging.getLogger("spapi_core.limits")


def _unsettled(error: StoreError) -> None:
    # The answer is worth more than its bookkeeping: the next permit will raise if the store is still away.
    _log.warning("An answer was not recorded in the store of permits: %s", error)


class Permit:
    """Leave to make one call.

    In the child of a fork it is the parent's: whatever is reported there counts for nothing.

    Attributes:
        waited: Seconds it took to get.
    """

    __slots__ = ("_buckets", "_lines", "_mark", "_process", "_side", "waited")

    def __init__(
        self, side: Side, lines: WaitingLines, buckets: Sequence[Bucket], mark: int, waited: float = 0.0
    ) -> None:
        self._side = side
        self._lines = lines
        self._buckets = buckets
        self._mark = mark
        self._process = getpid()
        self.waited = waited

    def settle(self, *, status_code: int | None = None, rate: float | None = None) -> None:
        """Report the answer, once; later reports count for nothing.

        Args:
            status_code: HTTP status; None when what the permit was for has ended, and has none.
            rate: Permits a second, from `x-amzn-RateLimit-Limit`.
        """
        mark, self._mark = self._mark, 0
        if not mark or self._process != getpid():
            return
        try:
            changed = self._side.settle(self._buckets, mark, status_code, rate)
        except StoreError as error:
            _unsettled(error)
            return
        if changed:
            self._lines.call(self._buckets[0].key)

    def abandon(self) -> None:
        """The call ended without an answer, and its request may still be on its way: it counts as in flight a little longer."""
        self._mark = 0

    def give_back(self) -> None:
        """Return the permit: its request never reached Amazon."""
        mark, self._mark = self._mark, 0
        if not mark or self._process != getpid():
            return
        try:
            self._side.give_back(self._buckets, mark)
        except StoreError as error:
            _unsettled(error)
            return
        self._lines.call(self._buckets[0].key)
