"""The counters of a client."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from spapi_core.client.stats import Stats
from spapi_core.errors import BadRequestError, RateLimitError


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
