"""What a bucket admits, in every store, for threads and for tasks."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError
from spapi_core.limits import Bucket
from spapi_core.limits.bucket import MICRO, period_of
from spapi_core.limits.bucket_law import WINDOW, BucketState, view
from tests.limits.conftest import Clock, done

pytestmark = pytest.mark.anyio

PLANS = [(0.0055, 10), (0.0167, 20), (0.5, 1), (0.5, 30), (2.0, 2), (5.0, 10), (10.0, 20)]


def one(rate: float, burst: int, key: str = "app:account:eu:orders_v0.getOrders") -> list[Bucket]:
    return [Bucket(key, rate, burst)]


async def take(limiter: Any, buckets: list[Bucket]) -> Any:
    """A permit that is there at once."""
    return await done(limiter.acquire(buckets, label="getOrders", block=False))


async def needed(limiter: Any, buckets: list[Bucket]) -> float:
    """Seconds until the next permit; takes none."""
    with pytest.raises(PermitTimeoutError) as caught:
        await take(limiter, buckets)
    assert caught.value.wait is not None
    return caught.value.wait


async def spend(limiter: Any, buckets: list[Bucket], times: int) -> None:
    """Calls that are answered at once."""
    for _ in range(times):
        permit = await take(limiter, buckets)
        await done(permit.settle(status_code=200))


@pytest.mark.parametrize(("rate", "burst"), PLANS)
async def test_a_full_bucket_holds_its_burst_and_then_a_permit_a_period(
    limiter: Any, clock: Clock, rate: float, burst: int
) -> None:
    """Burst permits are there at once, the next one is there after one period and not before."""
    bucket = one(rate, burst)
    await spend(limiter, bucket, burst)
    period = await needed(limiter, bucket)
    assert period == pytest.approx(1 / rate, rel=0.003)
    clock.now += period - 0.001
    assert await needed(limiter, bucket) == pytest.approx(0.001, abs=2e-6)
    clock.now += 0.0011
    await spend(limiter, bucket, 1)
    assert await needed(limiter, bucket) == pytest.approx(period, abs=0.0002)


@pytest.mark.parametrize("rate", [0.0056, 0.0167, 0.3, 3.0])
async def test_no_permit_is_lost_or_won_by_rounding_in_a_thousand_periods(
    limiter: Any, clock: Clock, rate: float
) -> None:
    """After a thousand permits taken at their time the thousandth is at a thousand periods."""
    bucket = one(rate, 1)
    begun = clock.now
    for _ in range(1000):
        await spend(limiter, bucket, 1)
        clock.now += await needed(limiter, bucket) + 1e-6
    assert clock.now - begun == pytest.approx(1000 * period_of(rate) / MICRO, abs=0.005)
    assert 1000 / rate - 0.001 <= clock.now - begun <= 1000 / rate * 1.01


async def test_a_published_rate_of_four_decimals_stands_for_the_period_that_it_rounds(
    limiter: Any, clock: Clock
) -> None:
    """0.0167 a second is one a minute and 0.0056 one in three minutes: at face value a busy bucket outruns Amazon's."""
    for rate, seconds in ((0.0167, 60), (0.0056, 180), (0.0222, 1 / 0.0222), (0.0083, 1 / 0.0083), (0.5, 2)):
        bucket = one(rate, 1, f"app:account:eu:{rate}")
        await spend(limiter, bucket, 1)
        assert await needed(limiter, bucket) == pytest.approx(seconds, abs=1e-5)


async def test_with_burst_one_the_period_starts_when_the_answer_arrives(limiter: Any, clock: Clock) -> None:
    """Amazon's bucket starts to fill when it sees the request, which is known to have happened at the answer."""
    bucket = one(0.5, 1)
    permit = await take(limiter, bucket)
    clock.now += 0.4
    await done(permit.settle(status_code=200))
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-5)


async def test_calls_in_flight_take_room_from_the_bucket_until_they_are_answered(limiter: Any, clock: Clock) -> None:
    """Amazon's bucket cannot fill beyond its burst before it has seen them, so neither does ours."""
    bucket = one(10.0, 3)
    permits = [await take(limiter, bucket) for _ in range(2)]
    clock.now += 0.9
    await spend(limiter, bucket, 1)
    assert await needed(limiter, bucket) == pytest.approx(0.1, abs=1e-5)
    for permit in permits:
        await done(permit.settle(status_code=200))
    clock.now += 0.3
    await spend(limiter, bucket, 3)
    assert await needed(limiter, bucket) > 0.09


async def test_a_call_that_is_never_answered_holds_its_bucket_for_a_second_at_most(limiter: Any, clock: Clock) -> None:
    """A worker that died in mid-call must not stop a bucket of burst 1 for ever."""
    bucket = one(0.5, 1)
    await take(limiter, bucket)
    clock.now += 1.0 + 2.0 - 0.01
    assert await needed(limiter, bucket) == pytest.approx(0.01, abs=1e-5)
    clock.now += 0.011
    await take(limiter, bucket)


async def test_a_permit_given_back_is_there_again(limiter: Any) -> None:
    """A connection that was never made costs nothing."""
    bucket = one(0.5, 1)
    for _ in range(5):
        permit = await take(limiter, bucket)
        await done(permit.give_back())
    await take(limiter, bucket)


async def test_a_permit_counts_once_however_often_it_is_reported(limiter: Any) -> None:
    """Giving back after settling, or twice, makes no permits."""
    bucket = one(0.5, 2)
    first, second = await take(limiter, bucket), await take(limiter, bucket)
    await done(first.settle(status_code=200))
    await done(first.give_back())
    await done(second.give_back())
    await done(second.give_back())
    await spend(limiter, bucket, 1)
    await needed(limiter, bucket)


async def test_a_refusal_empties_the_bucket(limiter: Any) -> None:
    """After a 429 the next permit is one whole period away, however full the bucket seemed."""
    bucket = one(0.5, 30)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=429))
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-5)


async def test_refusals_of_calls_that_were_under_way_together_count_once(limiter: Any, clock: Clock) -> None:
    """Eight workers meet an empty bucket: the wait is one period from the first refusal, not eight."""
    bucket = one(0.5, 30)
    permits = [await take(limiter, bucket) for _ in range(8)]
    clock.now += 0.1
    for permit in permits:
        await done(permit.settle(status_code=429))
        clock.now += 0.01
    assert await needed(limiter, bucket) == pytest.approx(2.0 - 0.08, abs=1e-4)


async def test_calls_that_follow_a_refusal_and_succeed_keep_what_they_took(limiter: Any, clock: Clock) -> None:
    """Of two calls under way one is refused: the other one's permit stays taken."""
    bucket = one(0.5, 30)
    refused, granted = await take(limiter, bucket), await take(limiter, bucket)
    clock.now += 0.1
    await done(refused.settle(status_code=429))
    await done(granted.settle(status_code=200))
    assert await needed(limiter, bucket) == pytest.approx(4.0, abs=1e-4)


async def test_refusals_that_keep_coming_lengthen_the_pause_and_a_success_ends_it(limiter: Any, clock: Clock) -> None:
    """Somebody else draws from the account: we step back further each time, two minutes at most, until a call succeeds."""
    bucket = one(0.5, 30)
    waits = []
    for _ in range(10):
        permit = await take(limiter, bucket)
        clock.now += 0.05
        await done(permit.settle(status_code=429))
        waits.append(await needed(limiter, bucket))
        clock.now += waits[-1]
    assert waits == pytest.approx([2, 4, 6, 10, 18, 34, 66, 122, 122, 122], abs=1e-4)
    await spend(limiter, bucket, 1)
    clock.now += 2.0
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=429))
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-4)


async def test_a_fast_bucket_pauses_for_half_a_second_at_first(limiter: Any, clock: Clock) -> None:
    """Not for its period, which is shorter; the pause is doubled."""
    bucket = one(10.0, 20)
    waits = []
    for _ in range(4):
        permit = await take(limiter, bucket)
        clock.now += 0.05
        await done(permit.settle(status_code=429))
        waits.append(await needed(limiter, bucket))
        clock.now += waits[-1] + 0.001
    assert waits == pytest.approx([0.1, 0.6, 1.1, 2.1], abs=1e-3)


def test_a_worker_sees_who_shares_a_bucket_and_what_it_owes() -> None:
    """A full bucket owes nothing, however long it has been full; each worker is counted once in a window."""
    state = BucketState(2.0, 4)
    now = 7 * WINDOW
    seen = view(state, now, -1)
    assert seen == (7, 1, 0, MICRO // 2)
    assert view(state, now + 1, 7) == seen
    assert view(state, now, -1).workers == 2
    state.owed = now + 5
    assert view(state, now, 7).debt == 5
    state.flights = [now, now]
    assert view(state, now, 7).debt == MICRO
    state.flights = None
    assert view(state, now + WINDOW, -1)[:3] == (8, 2, 0)
    assert view(state, now + WINDOW, -1)[:2] == (8, 2)
    assert view(state, now + 3 * WINDOW, -1)[:3] == (10, 1, 0)


@pytest.mark.parametrize("status", [200, 201, 204, 207, 400, 404])
async def test_a_told_rate_is_taken_over_at_once(limiter: Any, status: int | None) -> None:
    """x-amzn-RateLimit-Limit of a 2xx, 400 or 404 sets the pair's rate, also for what is already owed."""
    bucket = one(0.0167, 1)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=status, rate=0.5))
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-4)


@pytest.mark.parametrize("status", [401, 403, 429, 500, 503, None])
async def test_other_answers_do_not_tell_a_rate(limiter: Any, status: int | None) -> None:
    """Amazon says the plan on 2xx, 400 and 404 alone."""
    bucket = one(0.0167, 1)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=status, rate=0.5))
    assert await needed(limiter, bucket) == pytest.approx(60, abs=1e-4)


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
async def test_a_rate_that_is_none_is_not_believed(limiter: Any, rate: float) -> None:
    """A broken header changes nothing."""
    bucket = one(0.5, 1)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=200, rate=rate))
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-4)


async def test_a_slower_rate_frees_no_permits(limiter: Any) -> None:
    """From 10/s to 0.0167/s with 19 of 20 owed: one permit is left, not nineteen."""
    bucket = one(10.0, 20)
    await spend(limiter, bucket, 18)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=200, rate=0.0167))
    await spend(limiter, bucket, 1)
    assert await needed(limiter, bucket) == pytest.approx(60, abs=0.1)


async def test_a_rate_given_anew_by_the_caller_is_taken_over(limiter: Any) -> None:
    """`wait("orders", rate=0.5)` after `rate=0.01` waits two seconds, not a hundred."""
    await spend(limiter, one(0.01, 1), 1)
    assert await needed(limiter, one(0.5, 1)) == pytest.approx(2.0, abs=1e-4)


async def test_a_larger_burst_given_by_the_caller_gives_no_permits_away(limiter: Any) -> None:
    """The level stays where it was."""
    await spend(limiter, one(0.5, 2), 2)
    assert await needed(limiter, one(0.5, 30)) == pytest.approx(2.0, abs=1e-4)


async def test_a_smaller_burst_given_by_the_caller_keeps_the_level(limiter: Any, clock: Clock) -> None:
    """An empty bucket stays empty and owes no more than before; a full one is full at its new size."""
    await spend(limiter, one(0.5, 20), 20)
    assert await needed(limiter, one(0.5, 10)) == pytest.approx(2.0, abs=1e-4)
    clock.now += 100
    await spend(limiter, one(0.5, 4), 4)
    assert await needed(limiter, one(0.5, 4)) == pytest.approx(2.0, abs=1e-4)


async def test_two_versions_of_the_table_keep_a_slower_learned_rate(limiter: Any) -> None:
    """Workers of two releases share a bucket: each asks with its own plan, and Amazon grants less than both say."""
    old, new = one(1.0, 2), one(2.0, 2)
    permit = await take(limiter, old)
    await done(permit.settle(status_code=200, rate=0.1))
    permit = await take(limiter, new)
    await done(permit.settle())
    assert [await needed(limiter, each) for each in (old, new, old, new)] == pytest.approx([10.0] * 4, abs=1e-3)
    (level,) = await done(limiter.levels(old))
    assert level.rate == pytest.approx(0.1)


async def test_looking_at_a_bucket_with_other_numbers_changes_nothing(limiter: Any) -> None:
    """Who looks with another plan neither drops a learned rate nor moves the level."""
    bucket = one(0.5, 10)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=200, rate=3.0))
    before = await done(limiter.levels(bucket))
    assert await done(limiter.levels(one(2.0, 5))) == before
    assert await done(limiter.levels(bucket)) == before


@pytest.mark.parametrize("rate", [5e-324, 1e-300, 1e-15, 1e-9, 1e5, 1e300, float("inf"), float("nan"), 0.0, -1.0])
async def test_a_rate_that_cannot_be_meant_is_not_learned(limiter: Any, rate: float) -> None:
    """A header of nonsense neither breaks a good answer nor stops an operation for years."""
    bucket = one(0.5, 1)
    permit = await take(limiter, bucket)
    await done(permit.settle(status_code=200, rate=rate))
    (level,) = await done(limiter.levels(bucket))
    assert (level.rate, level.learned) == (0.5, False)
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-4)


@pytest.mark.parametrize("latency", [0.2, 1.5])
async def test_refusals_empty_the_bucket_however_late_they_come(limiter: Any, clock: Clock, latency: float) -> None:
    """Ten calls, all refused: the next one waits a whole period, be the answers quick or slow."""
    bucket = one(0.0167, 10)
    permits = [await take(limiter, bucket) for _ in range(10)]
    clock.now += latency
    for permit in permits:
        await done(permit.settle(status_code=429))
    assert await needed(limiter, bucket) == pytest.approx(60, abs=0.1)


async def test_two_buckets_are_taken_together_or_not_at_all(limiter: Any, clock: Clock) -> None:
    """While the application's bucket is empty nothing is taken from the selling partner's own."""
    pairs = [Bucket(f"app:account{n}:eu:catalog.getCatalogItem", 2.0, 2) for n in range(3)]
    application = Bucket("app:eu:catalog.getCatalogItem", 4.0, 2)
    await spend(limiter, [pairs[0], application], 1)
    await spend(limiter, [pairs[1], application], 1)
    assert await needed(limiter, [pairs[2], application]) == pytest.approx(0.25, abs=1e-4)
    assert await needed(limiter, [pairs[2], application]) == pytest.approx(0.25, abs=1e-4)
    clock.now += 0.25
    await spend(limiter, [pairs[2], application], 1)
    await spend(limiter, [pairs[2]], 1)
    assert await needed(limiter, [pairs[2]]) > 0


async def test_the_told_rate_is_the_pairs_alone(limiter: Any) -> None:
    """The header speaks of the selling partner's bucket, never of the application's."""
    pair, application = Bucket("app:account:eu:x", 2.0, 1), Bucket("app:eu:x", 4.0, 1)
    permit = await take(limiter, [pair, application])
    await done(permit.settle(status_code=200, rate=50.0))
    assert await needed(limiter, [Bucket("app:other:eu:x", 2.0, 1), application]) == pytest.approx(0.25, abs=1e-4)


async def test_a_selling_partner_who_is_refused_again_and_again_does_not_stop_the_others(
    limiter: Any, clock: Clock
) -> None:
    """The growing pause is the pair's; the application's bucket is emptied and no more."""
    pair, application = Bucket("app:account:eu:x", 2.0, 1), Bucket("app:eu:x", 100.0, 2)
    for _ in range(5):
        permit = await take(limiter, [pair, application])
        await done(permit.settle(status_code=429))
        clock.now += await needed(limiter, [pair, application])
    permit = await take(limiter, [pair, application])
    await done(permit.settle(status_code=429))
    assert await needed(limiter, [Bucket("app:other:eu:x", 2.0, 1), application]) == pytest.approx(0.01, abs=1e-4)


async def test_a_clock_that_was_set_back_stops_nobody(limiter: Any, clock: Clock) -> None:
    """After the machine's clock went back a day the next permit is still at most its period away."""
    bucket = one(0.5, 1)
    await spend(limiter, bucket, 1)
    clock.now -= 86400
    assert await needed(limiter, bucket) == pytest.approx(2.0, abs=1e-4)


async def test_the_error_names_the_seconds_and_the_remedy(limiter: Any) -> None:
    """Nothing was sent, and the message says when it could be."""
    bucket = one(0.0167, 1)
    await spend(limiter, bucket, 1)
    with pytest.raises(PermitTimeoutError, match=r"getOrders: .*60 s; nothing was sent\. .*max_wait=5 s") as caught:
        await done(limiter.acquire(bucket, label="getOrders", max_wait=5))
    assert caught.value.wait == pytest.approx(60, abs=1e-4)
    assert caught.value.operation == "getOrders"


async def test_the_limiters_own_max_wait_holds_where_the_call_gives_none(make_limiter: Any) -> None:
    """max_wait of the limiter is the default of its calls."""
    limiter = make_limiter(max_wait=1.0)
    bucket = one(0.0167, 1)
    await spend(limiter, bucket, 1)
    with pytest.raises(PermitTimeoutError):
        await done(limiter.acquire(bucket, label="getOrders"))


async def test_names_are_buckets_of_their_own(limiter: Any) -> None:
    """By hand: any name, any rate."""
    assert await done(limiter.wait("orders", rate=0.5)) == 0
    assert await done(limiter.wait("catalog", rate=0.5)) == 0
    with pytest.raises(PermitTimeoutError):
        await done(limiter.wait("orders", rate=0.5, block=False))


@pytest.mark.parametrize("name", ["", "  ", None, 7])
async def test_a_limit_without_a_name_is_refused(limiter: Any, name: Any) -> None:
    """What has no name could be anybody's bucket."""
    with pytest.raises(InvalidArgumentError, match="give the limit a name"):
        await done(limiter.wait(name, rate=0.5))
    with pytest.raises(InvalidArgumentError, match="give the limit a name"):
        limiter.limit(name, rate=0.5)


@pytest.mark.parametrize(
    ("rate", "burst"),
    [(0, 1), (-1, 1), (1e-300, 1), (1e7, 1), (float("nan"), 1), (float("inf"), 1), (1, 0), (1, 1.5), (True, 1)],
)
def test_a_bucket_that_cannot_be_is_refused(rate: float, burst: int) -> None:
    """Rate above 0, burst of whole permits."""
    with pytest.raises(InvalidArgumentError):
        Bucket("key", rate, burst)


async def test_levels_tell_where_a_bucket_stands(make_limiter: Any, clock: Clock) -> None:
    """Level, rate in force and calls in flight, for `spapi quota`."""
    limiter = make_limiter()
    bucket = one(0.5, 10)
    await spend(limiter, bucket, 3)
    permit = await take(limiter, bucket)
    (level,) = await done(limiter.levels(bucket))
    assert (level.level, level.rate, level.burst, level.learned, level.in_flight) == (6.0, 0.5, 10, False, 1)
    await done(permit.settle(status_code=200, rate=2.0))
    clock.now += 1
    (level,) = await done(limiter.levels(bucket))
    assert (level.level, level.rate, level.learned, level.in_flight) == (8.0, 2.0, True, 0)


async def test_a_call_without_a_usage_plan_has_its_permit_at_once(limiter: Any) -> None:
    """No bucket, no wait."""
    permit = await done(limiter.acquire((), label="getOrders"))
    assert permit.waited == 0
    await done(permit.settle(status_code=429))
    await done((await done(limiter.acquire((), label="getOrders"))).give_back())


async def test_a_permit_that_is_there_at_once_was_not_waited_for(limiter: Any) -> None:
    """Waited is 0 exactly, whatever the store took to say so."""
    permit = await take(limiter, [Bucket("app:account:eu:x", 2.0, 1), Bucket("app:eu:x", 2.0, 1)])
    assert permit.waited == 0
