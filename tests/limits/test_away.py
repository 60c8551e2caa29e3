"""A fleet whose shared store goes away, in virtual time: nobody draws more than the plan, and all of it is used again afterwards."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Sequence
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError, StoreError
from spapi_core.limits import AsyncLimiter, Bucket, Limiter, MemoryStore, Store
from spapi_core.limits.asking import Ask, Taken, View
from spapi_core.limits.fallback import Outage
from tests.limits.conftest import Clock
from tests.limits.virtual import VirtualLoop, run_virtually

PATIENCE = 2.0
"""Seconds after which a worker no longer waits for a server that stands still."""


class Server:
    """What stands for Redis: up, away (refuses at once) or still (says nothing)."""

    def __init__(self, loop: VirtualLoop) -> None:
        self.loop = loop
        self.state = "up"
        self.memory = MemoryStore(loop.time)
        self.asked = 0

    async def ask(self, verb: str, *words: Any) -> Any:
        self.asked += 1
        await asyncio.sleep(0.001)
        if self.state == "still":
            await asyncio.sleep(PATIENCE)
        if self.state != "up":
            raise StoreError("The store of permits is away.")
        return getattr(self.memory, verb)(*words)

    def flush(self) -> None:
        """Lose everything."""
        self.memory = MemoryStore(self.loop.time)


class Worker(Store):
    """One worker's store: the connection of one process."""

    shared = True

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.server = server

    def side(self) -> Any:
        raise NotImplementedError

    def async_side(self) -> Any:
        return Line(self.server)


class Line:
    def __init__(self, server: Server) -> None:
        self._server = server

    async def take(self, ask: Ask) -> Taken[Any]:
        taken: Taken[Any] = await self._server.ask("take", ask)
        return taken._replace(side=self)

    def __getattr__(self, name: str) -> Any:
        async def method(*words: Any) -> Any:
            return await self._server.ask(name, *words)

        return method


class Fleet:
    """Workers that call as often as they may, and what they were granted when."""

    def __init__(self, rate: float, burst: int, workers: int, seed: int) -> None:
        self.bucket = [Bucket("app:account:eu:x", rate, burst)]
        self.workers = workers
        self.granted: list[float] = []
        self.draw = random.Random(seed)  # noqa: S311  repeatable by design
        random.seed(seed)

    def play(self, seconds: float, story: Sequence[tuple[float, str]], latency: float = 0.05) -> Server:
        """Let the fleet work while the server changes its state at the reported times."""

        async def main(loop: VirtualLoop) -> Server:
            server = Server(loop)
            tasks = [asyncio.create_task(self._work(server, seconds, latency)) for _ in range(self.workers)]
            for at, state in story:
                await asyncio.sleep(at - loop.time())
                if state == "flush":
                    server.flush()
                else:
                    server.state = state
            await asyncio.gather(*tasks)
            return server

        return run_virtually(main)

    async def _work(self, server: Server, seconds: float, latency: float) -> None:
        limiter = AsyncLimiter(Worker(server), clock=server.loop.time, on_store_error="local")
        while (left := seconds - server.loop.time()) > 0:
            try:
                permit = await limiter.acquire(self.bucket, label="x", max_wait=left)
            except PermitTimeoutError as error:
                await asyncio.sleep(min(left, max(0.5, (error.wait or 0.0) / 4)))
                continue
            if server.loop.time() <= seconds:
                self.granted.append(server.loop.time())
            await asyncio.sleep(latency * self.draw.uniform(0.5, 1.5))
            await permit.settle(status_code=200)

    def between(self, begin: float, end: float) -> int:
        return sum(begin < each <= end for each in self.granted)

    def due(self, seconds: float) -> float:
        """What the plan grants in `seconds`."""
        (bucket,) = self.bucket
        return bucket.burst + bucket.rate * seconds


PLANS = [(10.0, 10, 16, 0), (10.0, 30, 16, 1), (40.0, 50, 16, 2), (2.0, 5, 8, 3), (2.0, 5, 8, 4)]


@pytest.mark.parametrize(("rate", "burst", "workers", "seed"), PLANS)
@pytest.mark.parametrize(("how", "away"), [("away", 1.0), ("away", 20.0), ("still", 4.0), ("still", 20.0)])
def test_a_fleet_keeps_to_the_plan_while_its_store_is_away(
    how: str, away: float, rate: float, burst: int, workers: int, seed: int
) -> None:
    """All together at most a tenth more than the plan; when the store is back, at least nine tenths of it are used again."""
    fleet = Fleet(rate, burst, workers, seed)
    back = 10.0 + away
    fleet.play(back + 30.0, [(10.0, how), (back, "up")])
    assert len(fleet.granted) <= 1.1 * fleet.due(back + 30.0)
    assert fleet.between(0, 10) >= 0.95 * fleet.due(10.0)
    assert fleet.between(back, back + 30.0) >= 0.9 * rate * 30.0


@pytest.mark.parametrize("state", ["flush", "away"])
def test_a_store_that_lost_everything_costs_one_burst_at_most(state: str) -> None:
    """FLUSHALL, and a restart without persistence: its buckets are full then, whatever was drawn before."""
    fleet = Fleet(10.0, 30, 16, 1)
    story = [(10.0, "flush")] if state == "flush" else [(10.0, "away"), (12.0, "flush"), (12.1, "up")]
    fleet.play(40.0, story)
    assert len(fleet.granted) <= fleet.due(40.0) + 30


def test_who_waits_long_is_there_when_the_store_is_back() -> None:
    """A worker's share of one call a minute is one in 16 minutes: nobody sleeps through the store's return."""
    fleet = Fleet(1 / 60, 20, 16, 1)
    fleet.play(1200.0, [(100.0, "away"), (120.0, "up")])
    assert fleet.between(120.0, 1200.0) >= 0.9 * 1080 / 60


def test_an_outage_is_one_warning_for_a_worker_and_one_when_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    """However many answers could not be entered meanwhile; it says with which part of the plan the worker goes on."""
    fleet = Fleet(10.0, 10, 4, 1)
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        fleet.play(20.0, [(5.0, "away"), (10.0, "up")])
    told = sorted(record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING)
    away = "The store of permits is away. Continuing in this process with 1/4 of each usage plan until it is back."
    assert told == [*[away] * 4, *["The store of permits is back."] * 4]


class Away(Store):
    """A store that is never there."""

    shared = True

    def side(self) -> Any:
        return self

    def async_side(self) -> Any:
        raise NotImplementedError

    def __getattr__(self, name: str) -> Any:
        def method(*_: Any) -> Any:
            raise StoreError("The store of permits is away.")

        return method


def granted(limiter: Limiter, bucket: Sequence[Bucket]) -> int:
    """Permits that can be had at once."""
    count = 0
    while True:
        try:
            limiter.acquire(bucket, label="x", block=False).settle(status_code=200)
        except PermitTimeoutError:
            return count
        count += 1


def test_workers_says_with_how_many_the_plan_is_shared(clock: Clock) -> None:
    """Where the store was never there to count them."""
    limiter = Limiter(Away(), clock=clock, on_store_error="local", workers=5)
    bucket = [Bucket("app:account:eu:x", 10.0, 20)]
    granted(limiter, bucket)
    (level,) = limiter.levels(bucket)
    assert (level.rate, level.burst) == (2.0, 4)


@pytest.mark.parametrize("kind", [Limiter, AsyncLimiter])
@pytest.mark.parametrize("workers", [0, -1, 1.5, True, "4"])
def test_workers_is_a_whole_number(kind: Any, workers: Any) -> None:
    """Anything else is refused, and named."""
    with pytest.raises(InvalidArgumentError, match="workers must be a whole number of 1 or more"):
        kind(workers=workers)


def outage(clock: Clock, *, workers: int, level: float, bucket: Bucket) -> Outage:
    """An outage of a store in which this many workers and permits were seen."""
    made = Outage(clock)
    wish = made.fleet.asking(Ask([bucket], 0, None, tracked=True))
    made.fleet.answered(
        wish, [View(7, workers, int((bucket.burst - level) * 1e6 / bucket.rate), int(1e6 / bucket.rate))]
    )
    made.failed(1, StoreError("Gone."))
    return made


def drawn(made: Outage, bucket: Bucket) -> int:
    """Permits that this process draws at once."""
    count = 0
    while not made.shares.take(Ask([bucket], 0, None, tracked=False)).wait:
        count += 1
    return count


@pytest.mark.parametrize(
    ("level", "workers", "permits"), [(20.0, 1, {20}), (20.0, 4, {5}), (0.0, 4, {0}), (8.0, 4, {2})]
)
def test_a_share_begins_where_the_bucket_stood(clock: Clock, level: float, workers: int, permits: set[int]) -> None:
    """An idle plan's burst is divided, a spent one's is not given out again."""
    bucket = Bucket("app:account:eu:x", 10.0, 20)
    assert drawn(outage(clock, workers=workers, level=level, bucket=bucket), bucket) in permits


def test_what_was_drawn_meanwhile_is_charged_to_the_store(clock: Clock) -> None:
    """A store that came back full holds afterwards what the shares hold together."""
    bucket = Bucket("app:account:eu:x", 10.0, 20)
    made = outage(clock, workers=4, level=20.0, bucket=bucket)
    assert drawn(made, bucket) == 5
    (debt,) = made.shares.debts()
    assert debt.millis / 1000 == pytest.approx(5.0, abs=0.01)
    clock.now += 100
    (debt,) = made.shares.debts()
    assert debt.millis == pytest.approx(0, abs=1000)


def test_a_told_rate_is_shared_too_and_reaches_the_store_whole(clock: Clock) -> None:
    """x-amzn-RateLimit-Limit speaks of the whole bucket."""
    bucket = Bucket("app:account:eu:x", 10.0, 20)
    made = outage(clock, workers=4, level=20.0, bucket=bucket)
    taken = made.shares.take(Ask([bucket], 0, None, tracked=True))
    made.shares.settle([bucket], taken.mark, 200, 2.0)
    (level,) = made.shares.levels([bucket])
    assert level.rate == 0.5
    assert [debt.rate for debt in made.shares.debts()] == [2.0]


def test_a_refusal_of_a_call_that_the_store_granted_empties_the_share(clock: Clock) -> None:
    """Amazon says that there is nothing, so nothing is drawn here either."""
    bucket = Bucket("app:account:eu:x", 10.0, 20)
    made = outage(clock, workers=4, level=20.0, bucket=bucket)
    made.shares.noted([bucket], 429, None)
    assert drawn(made, bucket) == 0


def test_one_worker_is_counted_once_however_many_of_its_calls_are_under_way(clock: Clock) -> None:
    """Only one wish at a time says that the worker is there."""
    fleet, ask = Outage(clock).fleet, Ask([Bucket("app:account:eu:x", 10.0, 20)], 0, None, tracked=True)
    first = fleet.asking(ask)
    assert (first.windows, fleet.asking(ask).windows) == ([-1], None)
    fleet.answered(first, [View(7, 3, 0, 100_000)])
    assert fleet.asking(ask).windows == [7]


def test_a_store_that_counts_anew_does_not_make_the_fleet_smaller_at_once(clock: Clock) -> None:
    """After FLUSHALL the first to ask would be alone; what was seen holds for ten minutes."""
    bucket = Bucket("app:account:eu:x", 10.0, 20)
    made = outage(clock, workers=16, level=0.0, bucket=bucket)
    ask = Ask([bucket], 0, None, tracked=True)
    for later, workers in ((0, 16), (601, 1)):
        clock.now += later
        made.fleet.answered(made.fleet.asking(ask), [View(8, 1, 0, 100_000)])
        assert made.fleet.share(bucket).workers == workers
