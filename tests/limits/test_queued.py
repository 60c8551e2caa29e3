"""A fleet in virtual time: one account's long queue is nobody else's, and what the shared store is asked stays small."""

from __future__ import annotations

from tests.limits.queued import Fleet


def test_one_accounts_long_queue_is_nobody_elses() -> None:
    """A thousand calls of one account: the median of the others is within 2 x, two runs a task, all end as the plan grants."""
    calls, hot = 1200, 1000
    idle = Fleet(workers=10, accounts=1000, rate=20, seconds=60).run()
    busy = Fleet(workers=10, accounts=1000, rate=20, seconds=60, hot=hot).run()
    assert (idle.ended, busy.ended) == (calls, calls + hot)
    assert busy.median <= 2 * idle.median
    assert busy.runs <= 2
    assert busy.hot_seconds <= (hot - 30) / 0.5 * 1.02 + 5


def test_the_store_is_asked_twice_for_a_call_that_need_not_wait_and_thrice_more_for_one_that_has_to() -> None:
    """A permit and its answer; where there is none, also the place and coming back."""
    idle = Fleet(workers=10, accounts=1000, rate=20, seconds=30).run()
    busy = Fleet(workers=10, accounts=1000, rate=20, seconds=30, hot=500).run()
    assert idle.asked.total() == 2 * idle.ended
    assert busy.asked.total() - idle.asked.total() <= 5 * 500
