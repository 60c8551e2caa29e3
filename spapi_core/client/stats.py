"""Counters of what a client did: per operation and in total.

Cheap enough to be always on: a few additions under a lock for each attempt. Nothing is sent
anywhere and no argument, id or body is kept.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from attrs import define, field

from spapi_core.errors import RateLimitError
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded
from spapi_core.system.typed import Item, TypedDictionary

if TYPE_CHECKING:
    from spapi_core.errors import SPAPIError


@define(eq=False)
class _Row:
    requests: int = 0
    retries: int = 0
    rate_limits_hit: int = 0
    errors: int = 0
    errors_by_class: Counter[str] = field(factory=Counter)
    seconds_waited: float = 0.0
    drift: int = 0
    cache_hits: int = 0

    def add(self, other: _Row) -> None:
        self.requests += other.requests
        self.retries += other.retries
        self.rate_limits_hit += other.rate_limits_hit
        self.errors += other.errors
        self.errors_by_class.update(other.errors_by_class)
        self.seconds_waited += other.seconds_waited
        self.drift += other.drift
        self.cache_hits += other.cache_hits

    def plain(self) -> dict[str, Any]:
        return {
            "requests": self.requests,
            "retries": self.retries,
            "rate_limits_hit": self.rate_limits_hit,
            "errors": self.errors,
            "errors_by_class": dict(self.errors_by_class),
            "seconds_waited": self.seconds_waited,
            "drift": self.drift,
            "cache_hits": self.cache_hits,
        }


class Figures(TypedDictionary):
    """Counters of an operation; as a dict, and by attribute."""

    __slots__ = ()
    requests = Item[int]("requests", 0)
    retries = Item[int]("retries", 0)
    rate_limits_hit = Item[int]("rate_limits_hit", 0)
    errors = Item[int]("errors", 0)
    errors_by_class = Item[dict[str, int]]("errors_by_class", {})
    seconds_waited = Item[float]("seconds_waited", 0.0)
    drift = Item[int]("drift", 0)
    cache_hits = Item[int]("cache_hits", 0)


class ClientStats(Figures):
    """Counters of a client in total, and `operations`: the same for each operation id."""

    __slots__ = ()
    operations = Item[dict[str, Figures]]("operations", {})


class Stats:
    """Counters of one client; safe across threads."""

    def __init__(self) -> None:
        self._renew()
        renew_after_fork(self, "_lock")
        self._rows: dict[str, _Row] = {}

    def _renew(self) -> None:
        self._lock = Lock()

    @guarded
    def attempted(self, operation: str, number: int, waited: float, error: SPAPIError | None, drift: int) -> None:
        """Count one attempt that was sent.

        Args:
            operation: Id of the operation.
            number: Which try of the call, from 1.
            waited: Seconds it waited for its permit.
            error: What it ended with; None for a success.
            drift: Cases of drift in the answer.
        """
        row = self._row(operation)
        row.requests += 1
        row.seconds_waited += waited
        row.drift += drift
        if number > 1:
            row.retries += 1
        if isinstance(error, RateLimitError):
            row.rate_limits_hit += 1

    @guarded
    def failed(self, operation: str, error: SPAPIError) -> None:
        """Count a call that ended in an error, after its last try."""
        row = self._row(operation)
        row.errors += 1
        row.errors_by_class[type(error).__name__] += 1

    @guarded
    def cached(self, operation: str) -> None:
        """Count an answer that came from the cache."""
        self._row(operation).cache_hits += 1

    @guarded
    def snapshot(self) -> ClientStats:
        """The counters as they are now: the totals, and `operations` with the same for each operation."""
        total = _Row()
        for row in self._rows.values():
            total.add(row)
        operations = {operation: Figures(row.plain()) for operation, row in sorted(self._rows.items())}
        return ClientStats({**total.plain(), "operations": operations})

    @guarded
    def reset(self) -> None:
        """Begin at zero."""
        self._rows.clear()

    def _row(self, operation: str) -> _Row:
        row = self._rows.get(operation)
        if row is None:
            row = self._rows[operation] = _Row()
        return row
