"""A fleet in virtual time, to 100 workers and 10,000 accounts, and what its shared store has to do.

The simulation is that of `tests.limits.queued`; its figures depend on no machine. What a question costs is measured on a real
Redis by Redis itself, and depends on this one.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import redis

from spapi_core.limits import Bucket, Limiter, RedisStore
from tests.bench.report import Figure
from tests.limits.queued import PLANS, Fleet, Outcome
from tests.soak.stage import redis_server

WORKERS, ACCOUNTS, RATE, SECONDS, QUEUE = 100, 10_000, 200.0, 120.0, 10_000
PLACES = 10_000
KEPT = 10_000


def measure() -> list[Figure]:
    """All figures."""
    idle = Fleet(WORKERS, ACCOUNTS, RATE, SECONDS).run()
    busy = Fleet(WORKERS, ACCOUNTS, RATE, SECONDS, hot=QUEUE).run()
    size = f"{WORKERS} workers, {ACCOUNTS:,} accounts, {RATE:g} calls a second"
    beside = f"beside {QUEUE:,} calls of one account"
    return [
        Figure("calls that did not end", RATE * SECONDS + QUEUE - busy.ended, "calls", limit=0),
        Figure(f"median delay, {size}", idle.median, "s"),
        Figure("median delay, x idle", busy.median / idle.median, "", beside=beside, limit=2),
        Figure("95 % are done in, x idle", _most(busy) / _most(idle), "", beside=beside),
        Figure("runs of a task at most", busy.runs, "", beside=beside),
        Figure("questions to the store", idle.mean_asked, "a second", beside=size),
        Figure("questions in the fullest second", max(busy.asked.values()), "a second", beside=beside),
        *_redis(),
    ]


def _most(found: Outcome) -> float:
    return sorted(found.delays)[int(0.95 * len(found.delays))]


def _redis() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder, redis_server(Path(folder)) as server:
        client = redis.Redis.from_url(server.url)
        limiter = Limiter(RedisStore(server.url))
        before = int(client.info("memory")["used_memory"])
        for number in range(KEPT):
            limiter.acquire([Bucket(f"app:{number:016x}:EU:getOrders", *PLANS["getOrders"])], label="x").settle(
                status_code=200
            )
        memory = (int(client.info("memory")["used_memory"]) - before) / KEPT
        cost = _cost(client)
        hot = [Bucket("app:ffffffffffffffff:EU:getOrders", *PLANS["getOrders"])]
        for _ in range(PLACES):
            limiter.reserve(hot, label="x")
        queued = _cost(client)
        limiter.close()
        client.close()
    return [
        Figure("Redis's time for a question", cost, "us", beside=f"{KEPT:,} plans in it"),
        Figure("Redis's time for a place", queued, "us", beside=f"in a queue of up to {PLACES:,}"),
        Figure("questions that one Redis answers", 1e6 / cost, "a second", beside="one core of this machine"),
        Figure("Redis's memory for a plan in use", memory, "bytes"),
    ]


def _cost(client: redis.Redis) -> float:
    told = client.info("commandstats")["cmdstat_evalsha"]
    client.config_resetstat()
    return float(told["usec_per_call"])
