"""A Redis that is away, stands still or is emptied, under sixteen processes that take all permits there are, in real time.

Run as a module it is one of the processes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from spapi_core.errors import SPAPIError
from spapi_core.limits import Limiter, RedisStore
from spapi_core.limits.bucket import Bucket
from tests.soak.stage import Figure, Redis, program, redis_server

WORKERS = 16
RATE, BURST = 40.0, 20
BEFORE, AFTER = 5.0, 15.0
MINUTES = 300.0
"""Seconds of trouble at full size."""
OVER = 1.10
GRANTED = 0.90


def worker(url: str, until: float) -> None:
    """Take permits until a moment, and write when each was granted."""
    limiter = Limiter(RedisStore(url), on_store_error="local", workers=WORKERS)
    buckets = [Bucket("app:soak", RATE, BURST)]
    granted = []
    while (left := until - time.monotonic()) > 0:
        with suppress(SPAPIError):
            permit = limiter.acquire(buckets, label="soak", max_wait=left)
            granted.append(time.monotonic())
            permit.settle(status_code=200, rate=None)
    sys.stdout.write(json.dumps(granted))


def _away(redis: Redis, seconds: float) -> None:
    redis.kill()
    time.sleep(seconds)
    redis.start()


def _still(redis: Redis, seconds: float) -> None:
    redis.say("DEBUG", "SLEEP", str(seconds))
    time.sleep(seconds)


def _emptied(redis: Redis, _: float) -> None:
    redis.say("FLUSHALL")


TROUBLES: list[tuple[str, Callable[[Redis, float], None], float, float]] = [
    ("away for 1 s", _away, 1.0, BURST),
    ("away for 20 s", _away, 20.0, BURST),
    ("stands still for 4 s", _still, 4.0, BURST),
    ("emptied", _emptied, 0.0, 2 * BURST),
]


def measure(scale: float, folder: Path) -> list[Figure]:
    """Each trouble in turn, for five minutes in all at full size and for each once at least."""
    figures: list[Figure] = []
    spent = 0.0
    while not figures or spent < MINUTES * scale:
        began = time.monotonic()
        for name, trouble, seconds, burst in TROUBLES:
            figures += _one(folder, name, trouble, seconds, burst)
        spent += time.monotonic() - began
    return figures


def _one(
    folder: Path, name: str, trouble: Callable[[Redis, float], None], seconds: float, burst: float
) -> list[Figure]:
    with redis_server(folder) as redis:
        start = time.monotonic() + 3.0  # the processes have to come up
        until = start + BEFORE + seconds + AFTER
        command = program("tests.soak.trouble", redis.url, str(until))
        processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(WORKERS)]  # noqa: S603  our own words
        time.sleep(start + BEFORE - time.monotonic())
        begin = time.monotonic()
        trouble(redis, seconds)
        back = time.monotonic()
        granted = sorted(moment for each in processes for moment in json.loads(each.communicate()[0]))
    during = [moment for moment in granted if begin <= moment <= until]
    due = RATE * (until - begin) + burst
    settled = back + 3.0  # they look for it again every second or two
    after = sum(settled <= moment <= until for moment in granted)
    return [
        Figure(f"{name}: granted of what is due", len(during), round(len(during) / due, 3), OVER),
        Figure(
            f"{name}: granted afterwards", after, round(after / (RATE * (until - settled)), 3), GRANTED, at_least=True
        ),
    ]


if __name__ == "__main__":
    worker(sys.argv[1], float(sys.argv[2]))
