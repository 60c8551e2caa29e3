"""Reservations: places in the queue of a usage plan that are redeemed later, by whatever process."""

from __future__ import annotations

import asyncio
import heapq
import pickle
import random
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spapi_core.errors import ClientClosedError, InvalidArgumentError, PermitTimeoutError
from spapi_core.limits import AsyncLimiter, Bucket, Limiter, MemoryStore, RedisStore, Reservation
from spapi_core.limits.bucket import MICRO, period_of
from spapi_core.limits.waiting import Closing
from tests.interrupts import elsewhere, everywhere
from tests.limits.conftest import Clock, MakeStore, done
from tests.limits.test_stores import BrokenStore
from tests.limits.virtual import run_virtually

SLOW = [Bucket("app:account:eu:x", 1.0, 1)]
pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def take(limiter: Any, buckets: list[Bucket] = SLOW, **options: Any) -> Any:
    """A permit that is there at once, settled."""
    permit = await done(limiter.acquire(buckets, label="x", max_wait=0, **options))
    await done(permit.settle(status_code=200))
    return permit


async def refused(limiter: Any, buckets: list[Bucket] = SLOW, **options: Any) -> PermitTimeoutError:
    """The error of a call that does not get its permit."""
    with pytest.raises(PermitTimeoutError) as caught:
        await take(limiter, buckets, **options)
    return caught.value


async def test_a_place_has_its_own_time_and_keeps_later_ones_out(limiter: Any, clock: Clock) -> None:
    """Three places of an empty bucket are a period apart; who has none waits behind them, and nothing is taken by asking."""
    await take(limiter)
    places = [await done(limiter.reserve(SLOW, label="x")) for _ in range(3)]
    assert [round(place.wait, 3) for place in places] == [1.0, 2.0, 3.0]
    assert [place.ahead for place in places] == [0, 1, 2]
    clock.now += 1
    assert (await refused(limiter)).wait == pytest.approx(3.0)
    await take(limiter, reservation=places[0])


async def test_a_place_of_a_full_bucket_is_due_at_once(limiter: Any) -> None:
    """It takes nothing, and who has none is behind it."""
    place = await done(limiter.reserve(SLOW, label="x"))
    assert place.wait == 0
    assert (await refused(limiter)).reservation is None
    await take(limiter, reservation=place)


async def test_a_refused_call_keeps_a_place_where_that_was_asked_for(limiter: Any, clock: Clock) -> None:
    """The error carries it; redeemed too early, it stays the same place."""
    await take(limiter)
    first = (await refused(limiter, reserve=True)).reservation
    second = (await refused(limiter, reserve=True)).reservation
    assert [first.wait, second.wait] == pytest.approx([1.0, 2.0])
    clock.now += 0.4
    early = (await refused(limiter, reservation=second)).reservation
    assert (early, round(early.wait, 3)) == (second, 1.6)
    clock.now += 0.6
    await take(limiter, reservation=str(first))
    clock.now += 1
    await take(limiter, reservation=early)


async def test_a_cancelled_place_lets_those_behind_it_move_up(limiter: Any) -> None:
    """Cancelling twice does no harm."""
    await take(limiter)
    first = await done(limiter.reserve(SLOW, label="x"))
    second = await done(limiter.reserve(SLOW, label="x"))
    for _ in range(2):
        await done(limiter.cancel(first))
    assert (await done(limiter.renew(second))).wait == pytest.approx(1.0)


async def test_a_cancelled_place_wakes_who_waits_for_its_first_bucket(limiter: Any) -> None:
    """That is the line that callers of both stand in; those of the other bucket alone sleep on."""
    pair, application = Bucket("app:account:eu:pair", 0.5, 1), Bucket("app:eu:pair", 1.0, 1)
    woken: list[str] = []

    class Sleeper:
        """Somebody in a line."""

        ticket: str | None = None

        def __init__(self, key: str) -> None:
            self.key = key

        def wake(self) -> None:
            woken.append(self.key)

        def is_alive(self) -> bool:
            return True

        def end(self) -> None:
            """It is in no line any more."""

    place = await done(limiter.reserve([pair, application], label="x"))
    for bucket in (pair, application):
        limiter.store.lines.join(bucket.key, Sleeper(bucket.key))
    await done(limiter.cancel(place))
    assert woken == [pair.key]


async def test_the_place_of_a_dead_holder_is_freed_by_its_hold(limiter: Any, clock: Clock) -> None:
    """Until then it is kept free; afterwards those behind it move up."""
    await take(limiter)
    await done(limiter.reserve(SLOW, label="x", hold=3))
    alive = await done(limiter.reserve(SLOW, label="x", hold=3))
    clock.now += 3.9
    assert (await refused(limiter, reservation=alive)).wait == pytest.approx(1.0)
    clock.now += 0.2
    await take(limiter, reservation=alive)


async def test_a_holder_that_comes_too_late_still_comes_before_those_who_asked_later(
    limiter: Any, clock: Clock
) -> None:
    """Its permit was taken by another, its order is not lost."""
    await take(limiter)
    late, second, third = [await done(limiter.reserve(SLOW, label="x", hold=1)) for _ in range(3)]
    clock.now += 2.1
    await take(limiter, reservation=second)
    assert (await refused(limiter, reservation=late)).wait == pytest.approx(1.0)
    assert (await done(limiter.renew(third))).ahead == 1
    clock.now += 1
    assert (await refused(limiter, reservation=third)).wait == pytest.approx(1.0)
    await take(limiter, reservation=late)


async def test_places_that_nobody_takes_up_keep_nobody_out_for_long(limiter: Any, clock: Clock) -> None:
    """Three that were freed unused are believed, the next ones give the order alone; two that come in time are believed again."""
    bucket = [Bucket("app:account:eu:x", 1.0, 2)]
    for _ in range(2):
        await take(limiter, bucket)
    for _ in range(4):
        await done(limiter.reserve(bucket, label="x", hold=1))
    clock.now += 1.9
    assert (await refused(limiter, bucket)).wait == pytest.approx(3.1)
    clock.now += 2.2
    await take(limiter, bucket)
    places = [await done(limiter.reserve(bucket, label="x", hold=9)) for _ in range(4)]
    clock.now += 1
    await take(limiter, bucket)
    for place in places[:2]:
        clock.now += 1
        await take(limiter, bucket, reservation=place)
    clock.now += 1
    await refused(limiter, bucket)
    await take(limiter, bucket, reservation=places[2])


async def test_holders_that_come_in_time_are_believed_again_beside_one_that_asks_all_the_time(
    limiter: Any, clock: Clock
) -> None:
    """Four places were freed unused: those who come a little after their time still get in, and in order."""
    await take(limiter)
    for _ in range(4):
        await done(limiter.reserve(SLOW, label="x", hold=1))
    clock.now += 5.5
    await take(limiter)
    due: list[tuple[float, int, Reservation]] = []
    for number in range(10):
        place = await done(limiter.reserve(SLOW, label="x"))
        heapq.heappush(due, (clock.now + place.wait + 0.3, number, place))
    order: list[int] = []
    for _ in range(2_000):
        clock.now += 0.02
        while due and due[0][0] <= clock.now:
            _, number, place = heapq.heappop(due)
            try:
                await take(limiter, reservation=place, reserve=True)
                order.append(number)
            except PermitTimeoutError as error:
                kept: Any = error.reservation
                heapq.heappush(due, (clock.now + kept.wait + 0.3, number, kept))
        with suppress(PermitTimeoutError):
            await take(limiter)
    assert sorted(order) == list(range(10))


@pytest.mark.parametrize(("rate", "burst", "goal"), [(4.0, 1, 0.7), (4.0, 20, 0.95), (0.5, 1, 0.65)])
def test_an_engine_that_is_behind_still_uses_most_of_what_is_granted(
    make_store: MakeStore, clock: Clock, monkeypatch: pytest.MonkeyPatch, rate: float, burst: int, goal: float
) -> None:
    """Tasks that come later than their hold, again and again: places kept for the absent do not take the permits.

    The engine visits four times as many tasks a second as permits come, in the order in which their times came.
    """
    monkeypatch.setattr("spapi_core.limits.reservation.time", SimpleNamespace(time=clock))
    limiter, bucket, tasks = Limiter(make_store(clock), clock=clock), [Bucket("app:account:eu:x", rate, burst)], 800
    ready: deque[tuple[int, Any]] = deque((number, None) for number in range(tasks))
    away: list[tuple[float, int, Any]] = []
    granted, begun = 0, clock.now
    while granted < tasks:
        clock.now += 1 / (4 * rate)
        while away and away[0][0] <= clock.now:
            ready.append(heapq.heappop(away)[1:])
        if not ready:
            continue
        number, place = ready.popleft()
        if place is not None and place.due_at > clock.now + 1:
            heapq.heappush(away, (min(place.due_at, clock.now + 20), number, place))
            continue
        try:
            limiter.acquire(bucket, label="x", max_wait=0, reserve=True, reservation=place).settle(status_code=200)
            granted += 1
        except PermitTimeoutError as error:
            kept: Any = error.reservation
            heapq.heappush(away, (min(kept.due_at, clock.now + 20), number, kept))
        assert (clock.now - begun) * rate < tasks / goal, f"{granted} of {tasks} were granted"
    limiter.close()


async def test_a_place_is_redeemed_by_another_limiter_from_its_text(
    make_limiter: Callable[..., Any], limiter: Any, make_store: MakeStore, clock: Clock
) -> None:
    """A short text without secrets, or a pickle; both are the same place."""
    await take(limiter)
    place = await done(limiter.reserve(SLOW, label="orders_v0.getOrders"))
    text = str(place)
    assert len(text) < 300
    copies = [Reservation.of(text), pickle.loads(pickle.dumps(place))]  # noqa: S301  our own pickle
    assert copies == [place, place]
    assert copies[0].due - place.due < timedelta(milliseconds=1)
    clock.now += 1
    other = limiter if isinstance(make_store(clock), MemoryStore) else make_limiter()
    await take(other, reservation=text)


def test_waiting_with_a_reservation_ends_at_its_time(make_store: MakeStore) -> None:
    """A call that redeems a place and may wait gets its permit in order, beside others that wait without one."""
    order: list[str] = []

    async def story(loop: Any) -> None:
        limiter = AsyncLimiter(make_store(loop.time), clock=loop.time)
        await take(limiter)
        places = [await limiter.reserve(SLOW, label="x") for _ in range(2)]

        async def one(name: str, place: Reservation | None) -> None:
            permit = await limiter.acquire(SLOW, label="x", reservation=place)
            order.append(name)
            await permit.settle(status_code=200)

        async with asyncio.TaskGroup() as group:
            group.create_task(one("later", None))
            group.create_task(one("second", places[1]))
            group.create_task(one("first", places[0]))

    if isinstance(make_store(Clock()), RedisStore):
        pytest.skip("virtual time has no network")
    run_virtually(story)
    assert order == ["first", "second", "later"]


def test_a_wait_that_is_ended_gives_the_place_back(make_store: MakeStore, clock: Clock) -> None:
    """A closed client's place is free at once."""
    limiter = Limiter(make_store(clock), clock=clock)
    limiter.acquire(SLOW, label="x").settle(status_code=200)
    first, second = (limiter.reserve(SLOW, label="x") for _ in range(2))
    closing = Closing()
    closing.close()
    with pytest.raises(ClientClosedError):
        limiter.acquire(SLOW, label="x", reservation=first, closing=closing)
    assert limiter.renew(second).ahead == 0
    limiter.close()


def test_a_reservation_that_is_interrupted_leaves_no_place(clock: Clock) -> None:
    """At each instruction, but the very last ones, when the caller is as good as asked: nobody would know its ticket."""
    limiters: list[Limiter] = []
    ghosts: list[int] = []

    def make() -> Callable[[], object]:
        limiters.append(Limiter(MemoryStore(clock), clock=clock))
        return lambda: limiters[-1].reserve(SLOW, label="x", hold=9)

    last = 0
    for last in everywhere(make):
        if elsewhere(lambda: limiters[-1].reserve(SLOW, label="x")).ahead:
            ghosts.append(last)
    assert [number for number in ghosts if number < last - 1] == []


async def test_a_reservation_that_is_cancelled_leaves_no_place(empty_redis: str) -> None:
    """Whenever the task is given up: before the store was asked, while it is, or with its answer on the way."""
    limiter = AsyncLimiter(RedisStore(empty_redis))
    given_up = 0
    await limiter.reserve([Bucket("app:account:eu:other", 1.0, 1)], label="x")
    for turns in range(40):
        buckets = [Bucket(f"app:account:eu:{turns}", 1.0, 1)]
        task = asyncio.create_task(limiter.reserve(buckets, label="x", hold=60))
        for _ in range(turns):
            await asyncio.sleep(0)
        given_up += task.cancel()
        with suppress(asyncio.CancelledError):
            await limiter.cancel(await task)
        assert (await limiter.reserve(buckets, label="x")).ahead == 0, turns
    await limiter.close()
    assert given_up > 3


@pytest.mark.parametrize("text", ["", "r1.", "r1.AAAA", "r1.W10", 7, None, "x" * 9000, "r1." + "A" * 5000])
def test_what_is_no_reservation_is_refused(text: Any) -> None:
    """Before anything is asked of the store."""
    with pytest.raises(InvalidArgumentError, match="reservation"):
        Reservation.of(text)


async def test_a_reservation_for_another_account_is_refused(limiter: Any) -> None:
    """It would draw a permit of one plan for a call of another."""
    place = await done(limiter.reserve(SLOW, label="x"))
    with pytest.raises(InvalidArgumentError, match="another account"):
        await done(limiter.acquire([Bucket("app:other:eu:x", 1.0, 1)], label="x", reservation=place))


@pytest.mark.parametrize("hold", [-1, True, "5", float("nan"), 1e9])
async def test_a_hold_is_seconds_of_a_day_at_most(limiter: Any, hold: Any) -> None:
    """Anything else is refused."""
    with pytest.raises(InvalidArgumentError, match="hold"):
        await done(limiter.reserve(SLOW, label="x", hold=hold))


@pytest.mark.parametrize(("rate", "burst"), [(0.0167, 20), (5.0, 10), (0.5, 30)])
def test_a_thousand_tasks_of_one_account_wake_at_most_twice_and_in_order(
    make_store: MakeStore, clock: Clock, rate: float, burst: int
) -> None:
    """None is refused for good, and they use at least 98 % of what the plan grants, though workers wake a little late."""
    tasks = 1000
    bucket = [Bucket("app:account:eu:orders", rate, burst)]
    limiter = Limiter(make_store(clock), clock=clock)
    draw = random.Random(1)  # noqa: S311  repeatable by design
    begun = clock.now
    due: list[tuple[float, int, Reservation | None]] = [(begun, number, None) for number in range(tasks)]
    woken = dict.fromkeys(range(tasks), 0)
    order: list[int] = []
    while due:
        at, number, place = heapq.heappop(due)
        clock.now = max(clock.now, at)
        woken[number] += 1
        try:
            permit = limiter.acquire(bucket, label="x", max_wait=0, reservation=place, reserve=True)
        except PermitTimeoutError as error:
            late = draw.random() * 0.05
            heapq.heappush(due, (clock.now + error.reservation.wait + late, number, error.reservation))
            continue
        permit.settle(status_code=200)
        order.append(number)
    granted = burst + (clock.now - begun) / (period_of(rate) / MICRO)
    assert max(woken.values()) <= 2  # when it was put into the queue, and at its time
    assert len(order) == tasks
    assert tasks / granted >= 0.98
    assert order == sorted(order)
    limiter.close()


async def test_places_are_kept_in_this_process_while_the_store_is_away(
    kind: type[Limiter | AsyncLimiter], clock: Clock
) -> None:
    """And redeemed here or, when it is back, there."""
    store = BrokenStore(clock)
    limiter = kind(store, clock=clock, on_store_error="local")
    await take(limiter)
    there = await done(limiter.reserve(SLOW, label="x"))
    store.away = True
    here = await done(limiter.reserve(SLOW, label="x"))
    clock.now += 2
    await take(limiter, reservation=here)
    again = await done(limiter.reserve(SLOW, label="x"))
    store.away = False
    for place in (there, again):
        clock.now += 5
        await take(limiter, reservation=place)


class _Amazon:
    """A bucket in exact numbers that counts what a story takes."""

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self.rate, self.burst, self.level, self.now = rate, burst, float(burst), now

    def take(self, now: float) -> None:
        self.level = min(self.burst, self.level + (now - self.now) * self.rate)
        self.now = now
        self.level -= 1
        assert self.level > -1e-3


@given(
    rate=st.sampled_from([0.5, 2.0, 10.0]),
    burst=st.integers(1, 4),
    steps=st.lists(
        st.tuples(
            st.sampled_from(["reserve", "redeem", "cancel", "call", "die"]), st.integers(0, 9), st.integers(0, 30)
        ),
        max_size=80,
    ),
)
@settings(deadline=None, max_examples=200)
def test_never_more_than_the_plan_and_never_a_lost_place(
    rate: float, burst: int, steps: list[tuple[str, int, int]]
) -> None:
    """Whatever holders do: Amazon's bucket is never overdrawn, and each place that is redeemed in the end is granted."""
    clock = Clock()
    limiter = Limiter(MemoryStore(clock), clock=clock)
    amazon = _Amazon(rate, burst, clock.now)
    bucket = [Bucket("app:account:eu:x", rate, burst)]
    places: list[Reservation] = []

    def redeem(place: Reservation | None) -> Reservation | None:
        try:
            permit = limiter.acquire(bucket, label="x", max_wait=0, reservation=place)
        except PermitTimeoutError as error:
            return error.reservation  # type: ignore[no-any-return]  # errors stand below reservations
        amazon.take(clock.now)
        permit.settle(status_code=200)
        return None

    def step(what: str, which: int) -> Reservation | None:
        if what == "reserve":
            return limiter.reserve(bucket, label="x", hold=1)
        place = places.pop(which % len(places)) if places and what != "call" else None
        if place is not None and what == "cancel":
            limiter.cancel(place)
        return redeem(place) if what == "call" or (place is not None and what == "redeem") else None

    for what, which, tenths in steps:
        clock.now += tenths / 10
        kept = step(what, which)
        places += [] if kept is None else [kept]
    for _ in range(10 * len(places)):
        if not places:
            break
        places.sort(key=lambda place: place.due_at)
        first = limiter.renew(places.pop(0))
        clock.now += first.wait
        kept = redeem(first)
        places += [] if kept is None else [kept]
    assert places == []
