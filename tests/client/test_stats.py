"""The counters of a client."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from spapi_core.client.stats import ClientStats, Stats
from spapi_core.errors import BadRequestError, RateLimitError
from tests.locked import times_held


def test_the_counters_add_up() -> None:
    """Per operation and in total."""
    stats = Stats()
    stats.attempted("a.one", 1, 0.5, RateLimitError("m", status_code=429), 0)
    stats.attempted("a.one", 2, 1.5, None, 3)
    stats.attempted("a.two", 1, 0.0, BadRequestError("m", status_code=400), 0)
    stats.failed("a.two", BadRequestError("m", status_code=400))
    stats.cached("a.one")
    got = stats.snapshot()
    assert got["operations"]["a.one"] == {
        "requests": 2,
        "retries": 1,
        "rate_limits_hit": 1,
        "errors": 0,
        "errors_by_class": {},
        "seconds_waited": 2.0,
        "drift": 3,
        "cache_hits": 1,
    }
    assert (got["requests"], got["retries"], got["errors"]) == (3, 1, 1)
    assert got["errors_by_class"] == {"BadRequestError": 1}


def test_no_count_is_lost_between_threads() -> None:
    """Eight threads count at once, one reads and one resets nothing."""
    stats = Stats()

    def count(_: int) -> None:
        for _ in range(2000):
            stats.attempted("a.one", 1, 0.001, None, 1)
            stats.failed("a.one", BadRequestError("m"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(count, range(8)))
    got = stats.snapshot()
    assert (got["requests"], got["drift"], got["errors"]) == (16_000, 16_000, 16_000)


def test_a_snapshot_stands_still() -> None:
    """It is a copy, and reset begins again."""
    stats = Stats()
    stats.failed("a.one", BadRequestError("m"))
    before = stats.snapshot()
    stats.reset()
    assert before["errors_by_class"] == {"BadRequestError": 1}
    assert stats.snapshot()["operations"] == {}


def test_every_counter_adds_up_over_the_operations() -> None:
    """Each for itself, in its operation and in total, as a key and as an attribute."""
    stats = Stats()
    for operation, times in (("b.two", 2), ("a.one", 3)):
        for number in range(1, times + 1):
            stats.attempted(operation, number, 0.25, RateLimitError("m", status_code=429), 2)
            stats.failed(operation, RateLimitError("m", status_code=429))
            stats.cached(operation)
        stats.attempted(operation, 1, 0.0, BadRequestError("m", status_code=400), 0)
        stats.failed(operation, BadRequestError("m", status_code=400))
    got = stats.snapshot()

    def figures(limited: int, operations: int) -> dict[str, object]:
        return {
            "requests": limited + operations,
            "retries": limited - operations,
            "rate_limits_hit": limited,
            "errors": limited + operations,
            "errors_by_class": {"RateLimitError": limited, "BadRequestError": operations},
            "seconds_waited": limited * 0.25,
            "drift": limited * 2,
            "cache_hits": limited,
        }

    assert list(got.operations) == ["a.one", "b.two"]
    assert got.operations["a.one"] == figures(3, 1)
    assert got.operations["b.two"] == figures(2, 1)
    assert {name: value for name, value in got.items() if name != "operations"} == figures(5, 2)
    assert {name: getattr(got, name) for name in figures(5, 2)} == figures(5, 2)


def test_counters_begin_at_zero() -> None:
    """For a client that did nothing, and by attribute where a key is missing."""
    nothing = {
        "requests": 0,
        "retries": 0,
        "rate_limits_hit": 0,
        "errors": 0,
        "errors_by_class": {},
        "seconds_waited": 0.0,
        "drift": 0,
        "cache_hits": 0,
    }
    assert Stats().snapshot() == {**nothing, "operations": {}}
    bare = ClientStats()
    assert {name: getattr(bare, name) for name in [*nothing, "operations"]} == {**nothing, "operations": {}}


def test_a_first_try_is_not_a_retry() -> None:
    """The second is, and each after it."""
    stats = Stats()
    for number in (1, 1, 2, 3):
        stats.attempted("a.one", number, 0.0, None, 0)
    got = stats.snapshot()
    assert (got.requests, got.retries, got.rate_limits_hit) == (4, 2, 0)


@pytest.mark.parametrize(
    "act",
    [
        lambda stats: stats.attempted("a.one", 1, 0.0, None, 0),
        lambda stats: stats.failed("a.one", BadRequestError("m")),
        lambda stats: stats.cached("a.one"),
        lambda stats: stats.snapshot(),
        lambda stats: stats.reset(),
    ],
    ids=["attempted", "failed", "cached", "snapshot", "reset"],
)
def test_one_thread_at_a_time_counts(act: Callable[[Stats], object]) -> None:
    """Or reads, or begins again."""
    assert times_held(Stats(), act) == 1
