"""The law against models that share nothing with it: fractions for what a bucket holds, a server that sees calls late."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spapi_core.limits import AsyncLimiter, Bucket, Limiter, MemoryStore, RedisStore, SQLiteStore, Store
from spapi_core.limits.asking import Ask
from spapi_core.limits.bucket import MICRO, period_of
from tests.limits.conftest import Clock

RATES = st.one_of(
    st.sampled_from([0.0055, 0.0056, 0.0083, 0.0167, 0.0222, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0]),
    st.integers(1, 10_000_000).map(lambda number: number / 10_000),
)
BURSTS = st.integers(1, 60)


class Rational:
    """A token bucket in exact fractions: what it holds, how long the next permit takes."""

    def __init__(self, rate: Fraction, burst: int, now: Fraction) -> None:
        self.rate = rate
        self.burst = burst
        self.held = Fraction(burst)
        self.now = now

    def at(self, now: Fraction) -> None:
        self.held = min(Fraction(self.burst), self.held + (now - self.now) * self.rate)
        self.now = now

    def take(self, now: Fraction) -> Fraction:
        """Seconds until there is a permit; 0 when one was taken."""
        self.at(now)
        if self.held < 1:
            return (1 - self.held) / self.rate
        self.held -= 1
        return Fraction(0)


class Ticks:
    """A clock of whole microseconds, since floats of seconds hold no exact ones."""

    def __init__(self, micros: int = 0) -> None:
        self.micros = micros

    def __call__(self) -> Fraction:
        return Fraction(self.micros, MICRO)


@given(rate=RATES, burst=BURSTS, steps=st.lists(st.tuples(st.integers(0, 400_000_000), st.integers(1, 5)), max_size=80))
@example(rate=0.0167, burst=20, steps=[(0, 5)] * 5 + [(59_999_999, 1), (1, 1), (1, 1)])
@settings(deadline=None, max_examples=300)
def test_every_decision_and_every_wait_is_that_of_exact_fractions(
    rate: float, burst: int, steps: list[tuple[int, int]]
) -> None:
    """At any rate, burst and moments: granted when the fractions say so, and else the wait to the microsecond."""
    clock = Ticks(1_000_000)
    side = MemoryStore(clock).side()  # type: ignore[arg-type]  # a Fraction does what a float does here
    bucket = [Bucket("app:account:eu:x", rate, burst)]
    model = Rational(Fraction(MICRO, period_of(rate)), burst, clock())
    for forward, times in steps:
        clock.micros += forward
        for _ in range(times):
            assert side.take(Ask(bucket, 0, None, False)).wait == math.ceil(model.take(clock()) * MICRO)


@given(rate=RATES)
@settings(deadline=None, max_examples=500)
def test_a_period_is_never_shorter_than_its_rate_and_at_most_a_hundredth_longer(rate: float) -> None:
    """Rounding may cost a hundredth, and wins no more than the thousandth of a microsecond that floats may be off."""
    face = MICRO / Fraction(str(rate))
    assert face - Fraction(1, 1000) <= period_of(rate) <= max(face * Fraction(101, 100), face + 1)


@given(
    rate=RATES,
    burst=BURSTS,
    calls=st.lists(
        st.tuples(st.integers(0, 3_000_000), st.integers(0, 990_000), st.floats(0, 1), st.booleans()), max_size=60
    ),
)
@settings(deadline=None, max_examples=300)
def test_a_server_that_sees_each_call_somewhere_on_its_way_refuses_none(
    rate: float, burst: int, calls: list[tuple[int, int, float, bool]]
) -> None:
    """Calls of any latency below a second, many at once; the server's bucket may see each at any moment of its way."""
    clock = Ticks(1_000_000)
    side = MemoryStore(clock).side()  # type: ignore[arg-type]
    bucket = [Bucket("app:account:eu:x", rate, burst)]
    seen: list[int] = []
    under_way: list[tuple[int, int]] = []

    def land(until: int) -> None:
        for at, mark in sorted(under_way):
            if at <= until:
                clock.micros = max(clock.micros, at)
                side.settle(bucket, mark, 200, None)
                under_way.remove((at, mark))

    for pause, latency, share, patient in calls:
        now = clock.micros + pause
        land(now)
        clock.micros = now
        taken = side.take(Ask(bucket, 0, None, True))
        while patient and taken.wait:
            now = clock.micros + taken.wait
            land(now)
            clock.micros = now
            taken = side.take(Ask(bucket, 0, None, True))
        if not taken.wait:
            seen.append(clock.micros + int(latency * share))
            under_way.append((clock.micros + latency, taken.mark))
    server = Rational(Fraction(MICRO, period_of(rate)), burst, Fraction(0))
    assert [server.take(Fraction(at, MICRO)) for at in sorted(seen)] == [0] * len(seen)


@pytest.mark.parametrize("kind", ["sqlite", "redis"])
@pytest.mark.parametrize(("rate", "burst"), [(0.0167, 20), (0.5, 1), (5.0, 10)])
@pytest.mark.parametrize("back", [0.3, 1.5, 3600.0, 86400.0 * 400])
def test_a_clock_that_is_set_back_costs_a_second_at_most_and_wins_nothing(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, rate: float, burst: int, back: float
) -> None:
    """Processes that share a store read a clock that somebody may set."""
    clock = Clock()
    store: Store
    if kind == "redis":
        store = RedisStore(request.getfixturevalue("empty_redis"), clock=clock)
    else:
        store = SQLiteStore(tmp_path / "permits.sqlite", clock)
    side = store.side()
    bucket = [Bucket("app:account:eu:x", rate, burst)]
    for _ in range(burst):
        taken = side.take(Ask(bucket, 0, None, True))
        assert not taken.wait
        side.settle(bucket, taken.mark, 200, None)
    before = side.take(Ask(bucket, 0, None, True)).wait
    clock.now -= back
    after = side.take(Ask(bucket, 0, None, True)).wait
    assert before - 1 <= after <= before + MICRO + 1
    clock.now += after / MICRO + 1e-6
    assert not side.take(Ask(bucket, 0, None, True)).wait
    assert side.take(Ask(bucket, 0, None, True)).wait > 0
    side.close()


@pytest.mark.parametrize("kind", ["memory", "sqlite", "redis"])
def test_tasks_of_two_event_loops_and_threads_share_a_bucket(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str
) -> None:
    """Programs run a loop a thread; all of them get their permits, and together no more than the plan."""
    store: Store
    if kind == "redis":
        store = RedisStore(request.getfixturevalue("empty_redis"))
    else:
        store = MemoryStore() if kind == "memory" else SQLiteStore(tmp_path / "permits.sqlite")
    limiter, other = AsyncLimiter(store), Limiter(store)
    moments: list[float] = []
    failed: list[BaseException] = []

    async def tasks() -> None:
        async def one() -> None:
            await limiter.wait("x", rate=50.0, burst=5)
            moments.append(time.monotonic())

        await asyncio.gather(*(one() for _ in range(8)))
        await limiter.close()

    def guarded(work: Any) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001  a thread's error is lost otherwise
            failed.append(error)

    def thread() -> None:
        for _ in range(8):
            other.wait("x", rate=50.0, burst=5)
            moments.append(time.monotonic())

    threads = [
        threading.Thread(target=guarded, args=(lambda: asyncio.run(tasks()),)),
        threading.Thread(target=guarded, args=(lambda: asyncio.run(tasks()),)),
        threading.Thread(target=guarded, args=(thread,)),
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    other.close()
    assert not failed
    assert len(moments) == 24
    # 24 permits of 50 a second and burst 5: the last one cannot come before 19 periods.
    assert max(moments) - min(moments) >= 19 * 0.02 - 0.01
