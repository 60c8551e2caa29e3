"""Stores to run the same tests over: memory, a file, and a Redis server of our own."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any, cast

import pytest

from spapi_core.limits import AsyncLimiter, Limiter, MemoryStore, RedisStore, SQLiteStore, Store

MakeStore = Callable[[Callable[[], float]], Store]


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
