"""What holding the usage plans costs: a permit in each store, a hundred thousand waiting tasks, the retry loop.

pyrate-limiter's own Limiter stands beside it, on the same token bucket.
"""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import tempfile
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import redis
import redis.asyncio
from pyrate_limiter import Limiter as PyrateLimiter
from pyrate_limiter import Rate, SingleBucketFactory, StateBucket, TokenBucket

from spapi_core.limits import AsyncLimiter, Bucket, Limiter, RedisStore, SQLiteStore
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy
from spapi_core.wire.outcome import Outcome
from tests.bench.report import Figure

ACCOUNTS = 1000
OPERATIONS = 370
WAITING = 100_000
ENDLESS = [Bucket("app:account:eu:orders_v0.getOrders", 1e5, 10**9)]
MICRO = 1e6


def measure() -> list[Figure]:
    """All figures."""
    return [*_memory(), *_pyrate(), *_size(), *_waiting(), *_file(), *_redis(), *_retry()]


def _best(work: Callable[[int], object], times: int, rounds: int = 7) -> float:
    """Microseconds a time, the best of several rounds: the others measured the neighbours."""
    work(times // 10)
    return min(_timed(work, times) for _ in range(rounds)) / times * MICRO


def _timed(work: Callable[[int], object], times: int) -> float:
    begun = time.perf_counter()
    work(times)
    return time.perf_counter() - begun


def _best_async(work: Callable[[int], Coroutine[Any, Any, object]], times: int, rounds: int = 7) -> float:
    async def main() -> float:
        await work(times // 10)
        best = float("inf")
        for _ in range(rounds):
            begun = time.perf_counter()
            await work(times)
            best = min(best, time.perf_counter() - begun)
        return best / times * MICRO

    return asyncio.run(main())


def _permits(limiter: Limiter, buckets: list[Bucket]) -> Callable[[int], None]:
    def work(times: int) -> None:
        acquire = limiter.acquire
        for _ in range(times):
            acquire(buckets, label="x").settle(status_code=200)

    return work


def _memory() -> Iterator[Figure]:
    async def acquire_async(times: int) -> None:
        tasks = AsyncLimiter()
        take_one = tasks.acquire
        for _ in range(times):
            await take_one(ENDLESS, label="x")

    async def call_async(times: int) -> None:
        tasks = AsyncLimiter()
        for _ in range(times):
            await (await tasks.acquire(ENDLESS, label="x")).settle(status_code=200)

    def only(times: int) -> None:
        take_one = Limiter().acquire
        for _ in range(times):
            take_one(ENDLESS, label="x")

    yield Figure("memory permit, threads", _best(only, 5_000), "us", limit=2.0)
    yield Figure("memory permit, tasks", _best_async(acquire_async, 5_000), "us", limit=2.0)
    yield Figure("memory permit and its answer, threads", _best(_permits(Limiter(), ENDLESS), 20_000), "us")
    yield Figure("memory permit and its answer, tasks", _best_async(call_async, 20_000), "us")


def _pyrate() -> Iterator[Figure]:
    bucket = StateBucket([Rate(10**9, 1000)], TokenBucket())
    pyrate = PyrateLimiter(SingleBucketFactory(bucket, schedule_leak=False))

    def theirs(times: int) -> None:
        for _ in range(times):
            pyrate.try_acquire("x")

    async def theirs_async(times: int) -> None:
        for _ in range(times):
            await pyrate.try_acquire_async("x")

    yield Figure("memory permit, threads", _best(theirs, 5_000), "us", beside="pyrate-limiter's Limiter")
    yield Figure("memory permit, tasks", _best_async(theirs_async, 5_000), "us", beside="pyrate-limiter's Limiter")


def _size() -> Iterator[Figure]:
    operations = [f"section_v0.operation{number}" for number in range(OPERATIONS)]
    tracemalloc.start()
    limiter = Limiter()
    for account in range(ACCOUNTS):
        for operation in operations:
            bucket = [Bucket(f"3f9a2c71d0b4:{account:012x}:eu:{operation}", 0.5, 30)]
            limiter.acquire(bucket, label=operation).settle(status_code=200)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    yield Figure(f"{ACCOUNTS} accounts x {OPERATIONS} operations touched", held / 1e6, "MB", limit=100.0)


def _waiting() -> Iterator[Figure]:
    async def main() -> tuple[float, float]:
        limiter = AsyncLimiter()
        await limiter.wait("x", rate=50_000.0)
        begun = time.perf_counter()
        tasks = [asyncio.create_task(limiter.wait("x", rate=50_000.0)) for _ in range(WAITING)]
        await asyncio.gather(*tasks)
        served = time.perf_counter() - begun
        waits = [asyncio.create_task(limiter.wait("y", rate=0.0001)) for _ in range(WAITING)]
        await asyncio.sleep(0)
        begun = time.perf_counter()
        for task in waits:
            task.cancel()
        await asyncio.gather(*waits, return_exceptions=True)
        return served, time.perf_counter() - begun

    served, cancelled = asyncio.run(main())
    yield Figure(f"{WAITING} waiting tasks served in turn", served / WAITING * MICRO, "us a task")
    yield Figure(f"{WAITING} waiting tasks cancelled", cancelled / WAITING * MICRO, "us a task")


def _file() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        limiter = Limiter(SQLiteStore(Path(folder) / "permits.sqlite"))

        def only(times: int) -> None:
            for _ in range(times):
                limiter.wait("x", rate=1e5, burst=10**6)

        yield Figure("file permit, threads", _best(only, 1_000, 3), "us")
        limiter.close()


@contextmanager
def _server() -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = shutil.which("redis-server") or "redis-server"
    server = subprocess.Popen(  # noqa: S603  our own words
        [program, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--dir", tempfile.gettempdir()],
        stdout=subprocess.DEVNULL,
    )
    try:
        url = f"redis://127.0.0.1:{port}/0"
        for _ in range(200):
            try:
                with redis.Redis.from_url(url) as client:
                    client.ping()
                break
            except redis.ConnectionError:
                time.sleep(0.05)
        yield url
    finally:
        server.terminate()
        server.wait()


def _redis() -> Iterator[Figure]:
    if shutil.which("redis-server") is None:
        return
    with _server() as url:
        for kind, rounds in (("threads", _redis_threads(url)), ("tasks", asyncio.run(_redis_tasks(url)))):
            pings, permits = zip(*rounds, strict=True)
            yield Figure(f"Redis PING, {kind}", median(pings) * MICRO, "us")
            yield Figure(f"Redis permit, {kind}", median(permits) * MICRO, "us")
            # What two processes take to wake each other differs by half from moment to moment: each round is one moment.
            ratio = median(permit / ping for ping, permit in rounds)
            yield Figure(f"Redis permit / PING, {kind}", ratio, "x", limit=1.5)


_ROUNDS, _TIMES = 60, 50


def _redis_threads(url: str) -> list[tuple[float, float]]:
    """Seconds of a PING and of a permit, in turns, so that both see the same neighbours."""
    limiter = Limiter(RedisStore(url))
    rounds = []
    with redis.Redis.from_url(url) as client:
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            for _ in range(_TIMES):
                client.ping()
            between = time.perf_counter()
            for _ in range(_TIMES):
                limiter.wait("x", rate=1e6, burst=10**6)
            rounds.append(((between - begun) / _TIMES, (time.perf_counter() - between) / _TIMES))
    limiter.close()
    return rounds


async def _redis_tasks(url: str) -> list[tuple[float, float]]:
    limiter = AsyncLimiter(RedisStore(url))
    rounds = []
    async with redis.asyncio.Redis.from_url(url) as client:
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            for _ in range(_TIMES):
                await client.ping()
            between = time.perf_counter()
            for _ in range(_TIMES):
                await limiter.wait("x", rate=1e6, burst=10**6)
            rounds.append(((between - begun) / _TIMES, (time.perf_counter() - between) / _TIMES))
    await limiter.close()
    return rounds


def _retry() -> Iterator[Figure]:
    operation: Operation[Any] = Operation(
        id="orders_v0.getOrders", section="orders_v0", name="getOrders", method="GET", path="/"
    )
    outcome: Outcome[Any] = Outcome(response=1)
    run, run_async = RetryPolicy().runner(), RetryPolicy().async_runner()

    def attempt(_: int) -> Outcome[Any]:
        return outcome

    async def attempt_async(_: int) -> Outcome[Any]:
        return outcome

    def repeated(call: Callable[[], object]) -> Callable[[int], None]:
        def work(times: int) -> None:
            for _ in range(times):
                call()

        return work

    def repeated_async(call: Callable[[], Awaitable[object]]) -> Callable[[int], Coroutine[Any, Any, None]]:
        async def work(times: int) -> None:
            for _ in range(times):
                await call()

        return work

    threads = [repeated(lambda: run(operation, attempt)), repeated(lambda: attempt(1))]
    tasks = [repeated_async(lambda: run_async(operation, attempt_async)), repeated_async(lambda: attempt_async(1))]
    ours, plain = (_best(work, 5_000) for work in threads)
    yield Figure("retry loop around a success, threads", ours - plain, "us", limit=3.0)
    ours, plain = (_best_async(work, 5_000) for work in tasks)
    yield Figure("retry loop around a success, tasks", ours - plain, "us", limit=3.0)
