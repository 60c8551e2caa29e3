"""A Redis that is away, stands still, is emptied or refuses, under sixteen processes that take all permits there are, in real time."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

from attrs import frozen

from spapi_core.errors import SPAPIError
from spapi_core.limits import AsyncLimiter, Limiter, RedisStore
from spapi_core.limits.bucket import Bucket
from tests.soak.stage import HANGS, Figure, Redis, redis_server

WORKERS = 16
RATE, BURST = 40.0, 20
BEFORE, AFTER = 5.0, 12.0
MINUTES = 300.0
"""Seconds of trouble at full size."""
OVER = 1.10
GRANTED = 0.90
LONG = 10.0
"""A trouble of this many seconds is long enough to measure what is granted meanwhile."""
BUCKETS = [Bucket("app:soak", RATE, BURST)]


def worker(url: str, pipe: Connection, *, tasks: bool) -> None:
    """Say that it is ready, take permits from one moment to another, and say when each was granted."""
    logging.getLogger("spapi_core").setLevel(logging.CRITICAL)  # each of sixteen says that it is away
    store = RedisStore(url)
    store.side().levels(BUCKETS)
    pipe.send("ready")
    start, until = pipe.recv()
    time.sleep(max(0.0, start - time.monotonic()))
    pipe.send(asyncio.run(_tasks(store, until)) if tasks else _calls(store, until))


def _calls(store: RedisStore, until: float) -> list[float]:
    limiter = Limiter(store, on_store_error="local", workers=WORKERS)
    granted = []
    while (left := until - time.monotonic()) > 0:
        with suppress(SPAPIError):
            permit = limiter.acquire(BUCKETS, label="soak", max_wait=left)
            granted.append(time.monotonic())
            permit.settle(status_code=200, rate=None)
    return granted


async def _tasks(store: RedisStore, until: float) -> list[float]:
    limiter = AsyncLimiter(store, on_store_error="local", workers=WORKERS)
    granted = []

    async def take() -> None:
        while (left := until - time.monotonic()) > 0:
            with suppress(SPAPIError):
                permit = await limiter.acquire(BUCKETS, label="soak", max_wait=left)
                granted.append(time.monotonic())
                await permit.settle(status_code=200, rate=None)

    await asyncio.gather(take(), take())
    return granted


def _away(redis: Redis, seconds: float) -> None:
    redis.kill()
    time.sleep(seconds)
    redis.start()


def _still(redis: Redis, seconds: float) -> None:
    redis.say("DEBUG", "SLEEP", str(seconds))
    time.sleep(seconds)


def _emptied(redis: Redis, _: float) -> None:
    redis.say("FLUSHALL")


def _restarted(redis: Redis, seconds: float) -> None:
    for _ in range(3):
        redis.kill()
        redis.start()
        time.sleep(seconds / 3)


def _forgetful(redis: Redis, _: float) -> None:
    redis.say("SCRIPT", "FLUSH")


def _full(redis: Redis, seconds: float) -> None:
    redis.say("CONFIG", "SET", "maxmemory", "1")
    time.sleep(seconds)
    redis.say("CONFIG", "SET", "maxmemory", "0")


def _read_only(redis: Redis, seconds: float) -> None:
    redis.say("REPLICAOF", "127.0.0.1", "1")
    time.sleep(seconds)
    redis.say("REPLICAOF", "NO", "ONE")


def _cut(redis: Redis, _: float) -> None:
    redis.say("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")


@frozen
class Trouble:
    """What happens to a Redis.

    Args:
        name: For the table.
        happens: Does it, and comes back when it is over.
        seconds: How long it lasts.
        bursts: How often the bucket is lost: a lost one is full when it is next used.
    """

    name: str
    happens: Callable[[Redis, float], None]
    seconds: float = 0.0
    bursts: int = 0


TROUBLES = (
    Trouble("away for 1 s", _away, 1.0, 1),
    Trouble("away for 20 s", _away, 20.0, 1),
    Trouble("stands still for 4 s", _still, 4.0),
    Trouble("emptied", _emptied, bursts=1),
    Trouble("restarted three times", _restarted, 3.0, 3),
    Trouble("has forgotten its scripts", _forgetful),
    Trouble("out of memory for 4 s", _full, 4.0),
    Trouble("read only for 4 s", _read_only, 4.0),
    Trouble("cuts all connections", _cut),
)


def measure(scale: float, folder: Path) -> list[Figure]:
    """Each trouble in turn, for five minutes in all at full size and for each once at least."""
    figures: list[Figure] = []
    spent = 0.0
    while not figures or spent < MINUTES * scale:
        began = time.monotonic()
        for trouble in TROUBLES:
            figures += _one(folder, trouble)
        spent += time.monotonic() - began
    return figures


def _one(folder: Path, trouble: Trouble) -> list[Figure]:
    # Forked, so that sixteen interpreters need not load everything first; nothing here has a thread.
    context = multiprocessing.get_context("fork")
    with redis_server(folder) as redis:
        pipes = []
        for number in range(WORKERS):
            ours, theirs = context.Pipe()
            process = context.Process(target=worker, args=(redis.url, theirs), kwargs={"tasks": number % 2 == 1})
            process.daemon = True
            process.start()
            theirs.close()
            pipes.append(ours)
        for pipe in pipes:
            _heard(pipe, HANGS)
        start = time.monotonic() + 0.5
        until = start + BEFORE + trouble.seconds + AFTER
        for pipe in pipes:
            pipe.send((start, until))
        time.sleep(start + BEFORE - time.monotonic())
        begin = time.monotonic()
        trouble.happens(redis, trouble.seconds)
        back = time.monotonic()
        granted = [moment for pipe in pipes for moment in _heard(pipe, HANGS)]
    return _figures(trouble, granted, begin, back, until)


def _heard(pipe: Connection, seconds: float) -> list[float]:
    if not pipe.poll(max(0.0, seconds)):
        raise RuntimeError("a process says nothing any more")
    said: list[float] = pipe.recv()
    return said


def _figures(trouble: Trouble, granted: list[float], begin: float, back: float, until: float) -> list[Figure]:
    """Everything was drawn before the trouble began, so that each permit from then on is one of the rate."""
    during = sum(begin <= moment <= until for moment in granted)
    due = RATE * (until - begin) + trouble.bursts * BURST
    after = sum(back <= moment <= until for moment in granted)
    figures = [
        Figure(f"{trouble.name}: granted of what is due", during, round(during / due, 3), OVER),
        Figure(
            f"{trouble.name}: granted afterwards",
            after,
            round(after / (RATE * (until - back)), 3),
            GRANTED,
            at_least=True,
        ),
    ]
    if back - begin > LONG:
        meanwhile = sum(begin <= moment <= back for moment in granted)
        share = round(meanwhile / (RATE * (back - begin)), 3)
        figures.append(Figure(f"{trouble.name}: granted meanwhile", meanwhile, share, GRANTED, at_least=True))
    return figures
