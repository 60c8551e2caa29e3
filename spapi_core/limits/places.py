"""Who waits for a bucket, in order: places that are kept, found, freed at their time and given up, each in O(log n).

A queue may be ten thousand places long, and is asked about each time one of them looks. Where a step is interrupted, the name is
among those kept as long as anything else knows of its place, so that leaving undoes all of it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Places"]

_SPARE = 16


class Places:
    """The places of one bucket, ordered by order number and name.

    Args:
        rows: What `rows` gave.
    """

    __slots__ = ("_ends", "_kept", "_latest", "_order")

    def __init__(self, rows: Iterable[tuple[int, str, int]] = ()) -> None:
        self._kept: dict[str, tuple[int, int]] = {}
        self._order: list[tuple[int, str]] = []
        self._ends: list[tuple[int, str]] = []
        self._latest = 0
        for since, name, until in rows:
            self.keep(name, since, until)

    def __len__(self) -> int:
        return len(self._order)

    def rows(self) -> list[list[int | str]]:
        """Order number, name and end of each place, in order."""
        return [[since, name, self._kept[name][1]] for since, name in self._order]

    def number(self, name: str) -> int | None:
        """The order number of a name; None where it has no place."""
        found = self._kept.get(name)
        return None if found is None else found[0]

    def last(self) -> int:
        """The order number of the last place."""
        return self._order[-1][0]

    def latest_end(self) -> int:
        """When the last of them is freed, or a moment after it."""
        return self._latest

    def before(self, name: str | None, since: int = 0) -> int:
        """How many places stand before this name; where it has none, those before its order number, 0 for all."""
        known = None if name is None else self.number(name)
        if known is None and not since:
            return len(self._order)
        return bisect_left(self._order, (since if known is None else known, name or ""))

    def keep(self, name: str, since: int, until: int) -> None:
        """Keep a place until then; one that stands already stays where it is."""
        known = self.number(name)
        heappush(self._ends, (until, name))
        self._kept[name] = (since if known is None else known, until)
        if known is None:
            insort(self._order, (since, name))
        self._latest = max(self._latest, until)
        if len(self._ends) > 2 * len(self._order) + _SPARE:
            self._renew_ends()

    def leave(self, name: str) -> None:
        """Give up a place, where there is one."""
        found = self._kept.get(name)
        if found is None:
            return
        place = found[0], name
        at = bisect_left(self._order, place)
        if self._order[at : at + 1] == [place]:
            del self._order[at]
        del self._kept[name]

    def free(self, now: int) -> int:
        """Let go of the places whose time is over, and return how many there were."""
        freed = 0
        while self._ends and self._ends[0][0] <= now:
            until, name = self._ends[0]
            if self._kept.get(name, (0, -1))[1] == until:
                self.leave(name)
                freed += 1
            heappop(self._ends)
        return freed

    def set_back(self, by: int) -> None:
        """Follow a clock that was set back: all ends are earlier by that."""
        self._kept = {name: (since, until - by) for name, (since, until) in self._kept.items()}
        self._renew_ends()

    def _renew_ends(self) -> None:
        self._ends = [(until, name) for name, (_, until) in self._kept.items()]
        heapify(self._ends)
        self._latest = max((until for until, _ in self._ends), default=0)
