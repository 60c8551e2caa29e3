"""An hour of constant demand against Amazon's bucket, in virtual time: all that is granted, and no refusals."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable
from typing import cast

import pytest

from spapi_core.limits import AsyncLimiter, Bucket, Limiter
from tests.limits.amazon import ServerBucket
from tests.limits.virtual import Conductor, VirtualLoop, run_virtually

PLANS = [(0.0055, 10), (0.0167, 20), (0.5, 1), (0.5, 30), (2.0, 2), (5.0, 10), (10.0, 20)]
HOUR = 3600.0
WORKERS = 8

Latency = Callable[[], float]
Run = Callable[..., list[int]]


def at_once() -> float:
    return 0.0


def lognormal(seed: int) -> Latency:
    """Seconds a request takes to Amazon: median 122 ms, sigma 0.5, as measured on the wire."""
    draw = random.Random(seed)  # noqa: S311  repeatable by design
    return lambda: draw.lognormvariate(math.log(0.122), 0.5)


def tasks(server: ServerBucket, latency: Latency) -> list[int]:
    """Calls that each of eight tasks got through."""

    async def main(loop: VirtualLoop) -> list[int]:
        limiter = AsyncLimiter(clock=loop.time)
        bucket = [Bucket("app:account:eu:x", float(server.rate * 1_000_000), server.burst)]
        calls = [0] * WORKERS

        async def work(worker: int) -> None:
            while True:
                permit = await limiter.acquire(bucket, label="x")
                if loop.time() > HOUR:
                    return
                await asyncio.sleep(latency())
                status = server.take(loop.time())
                await permit.settle(status_code=status)
                calls[worker] += status == 200

        await asyncio.gather(*(work(worker) for worker in range(WORKERS)))
        return calls

    return run_virtually(main)


def threads(server: ServerBucket, latency: Latency) -> list[int]:
    """Calls that each of eight threads got through."""
    conductor = Conductor()
    limiter = Limiter(clock=conductor.clock, pause=conductor.pause)
    bucket = [Bucket("app:account:eu:x", float(server.rate * 1_000_000), server.burst)]
    calls = [0] * WORKERS

    def work(worker: int) -> None:
        while True:
            permit = limiter.acquire(bucket, label="x")
            if conductor.now > HOUR:
                return
            conductor.sleep(latency())
            status = server.take(conductor.now)
            permit.settle(status_code=status)
            calls[worker] += status == 200

    conductor.run(*(lambda worker=worker: work(worker) for worker in range(WORKERS)))
    return calls


@pytest.fixture(params=[threads, tasks], ids=["threads", "tasks"])
def run(request: pytest.FixtureRequest) -> Run:
    """Eight threads, or eight tasks."""
    return cast("Run", request.param)


@pytest.mark.parametrize(("rate", "burst"), PLANS)
def test_all_that_amazon_grants_is_used_and_nothing_is_refused(run: Run, rate: float, burst: int) -> None:
    """With answers that come at once: at most one call less than Amazon would grant, and no 429."""
    server = ServerBucket(rate, burst)
    calls = run(server, at_once)
    assert server.refused == 0
    assert server.most(HOUR) - 1 <= sum(calls) <= server.most(HOUR)


@pytest.mark.parametrize(("rate", "burst"), PLANS)
def test_an_hour_of_requests_that_take_their_time_is_not_refused(rate: float, burst: int) -> None:
    """With a network that delays requests at random nothing is refused, and little time is lost to being careful."""
    server = ServerBucket(rate, burst)
    calls = tasks(server, lognormal(1))
    assert server.refused <= (0.001 if burst >= 5 else 0.01) * server.granted
    assert sum(calls) >= (0.98 if burst >= 5 else 0.90) * (server.most(HOUR) - 1)


@pytest.mark.parametrize(("rate", "burst"), PLANS)
def test_threads_do_as_well(rate: float, burst: int) -> None:
    """The same for threads."""
    server = ServerBucket(rate, burst)
    calls = threads(server, lognormal(2))
    assert server.refused <= (0.001 if burst >= 5 else 0.01) * server.granted
    assert sum(calls) >= (0.98 if burst >= 5 else 0.90) * (server.most(HOUR) - 1)


@pytest.mark.parametrize(("rate", "burst"), PLANS)
@pytest.mark.parametrize("latency", [at_once, lognormal(3)], ids=["at-once", "lognormal"])
def test_after_a_restart_with_amazons_bucket_empty_only_calls_in_flight_are_refused(
    run: Run, rate: float, burst: int, latency: Latency
) -> None:
    """We believe the bucket is full, Amazon knows better: at most the eight calls under way meet a 429."""
    server = ServerBucket(rate, burst, level=0)
    calls = run(server, latency)
    assert 1 <= server.refused <= WORKERS
    assert sum(calls) >= (0.98 if burst >= 5 else 0.90) * (server.most(HOUR) - burst - 1)


@pytest.mark.parametrize(("rate", "burst"), [(0.5, 30), (2.0, 2), (10.0, 20)])
def test_the_workers_share_alike(run: Run, rate: float, burst: int) -> None:
    """First come first served: nobody gets less than half of an even share."""
    calls = run(ServerBucket(rate, burst), lognormal(4))
    assert min(calls) >= sum(calls) / WORKERS / 2
