"""Stores to run the same tests over: memory, a file, and a Redis server of our own."""

from __future__ import annotations

import inspect
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from spapi_core.limits import AsyncLimiter, Limiter, MemoryStore, RedisStore, SQLiteStore, Store

MakeStore = Callable[[Callable[[], float]], Store]


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Redis server on a free port of this machine, without persistence; the test skips where there is none."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (Debian's package redis-server)")
    redis = pytest.importorskip("redis")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    options = ["--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no", "--dir", str(folder)]
    server = subprocess.Popen([program, *options], stdout=subprocess.DEVNULL)  # noqa: S603  our own words
    url = f"redis://127.0.0.1:{port}/0"
    try:
        retry = redis.retry.Retry(redis.backoff.ConstantBackoff(0.05), 200)
        with redis.Redis.from_url(url, retry=retry, retry_on_error=[redis.exceptions.ConnectionError]) as client:
            client.ping()
        yield url
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def empty_redis(redis_url: str) -> str:
    """The URL of the Redis server, emptied."""
    import redis  # noqa: PLC0415  an extra

    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    return redis_url


@pytest.fixture(params=["memory", "sqlite", "redis"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> MakeStore:
    """Makes a store on a given clock; stores made in one test see the same buckets, but for memory."""
    kind = request.param
    if kind == "memory":
        return MemoryStore
    if kind == "sqlite":
        return lambda clock: SQLiteStore(tmp_path / "permits.sqlite", clock)
    url = request.getfixturevalue("empty_redis")
    return lambda clock: RedisStore(url, clock=clock)


class Clock:
    """A clock that a test moves."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=[Limiter, AsyncLimiter], ids=["threads", "tasks"])
def kind(request: pytest.FixtureRequest) -> type[Limiter | AsyncLimiter]:
    """The limiter for threads and the one for tasks."""
    return cast("type[Limiter | AsyncLimiter]", request.param)


async def done(result: Any) -> Any:
    """What a method of a limiter or permit returned, awaited where it is the one for tasks."""
    return await result if inspect.isawaitable(result) else result


@pytest.fixture
async def make_limiter(
    kind: type[Limiter | AsyncLimiter], make_store: MakeStore, clock: Clock, anyio_backend: str
) -> AsyncIterator[Callable[..., Limiter | AsyncLimiter]]:
    """Makes limiters on stores of their own, and closes them."""
    made: list[Limiter | AsyncLimiter] = []

    def make(**options: Any) -> Limiter | AsyncLimiter:
        made.append(kind(make_store(clock), clock=clock, **options))
        return made[-1]

    yield make
    for limiter in made:
        await done(limiter.close())


@pytest.fixture
def limiter(make_limiter: Callable[..., Limiter | AsyncLimiter]) -> Limiter | AsyncLimiter:
    return make_limiter()
