"""Many threads, tasks and processes on one account: our clients against the sandbox server's own usage plans, over real sockets.

The server's log is the judge: what it refused, and what it granted in the time in which its bucket grants so much at most.
"""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import AsyncLimiter, Limiter
from spapi_core.sandbox import LocalSandbox
from tests.limits.fleet import CALLS, WARM, settings, work, work_async

SECONDS = 8.0
"""Time that is looked at."""
LONGER = 0.5
"""Everybody goes on for so long, so that nobody has stopped before it is over."""
PROCESSES = 8

ORDERS, FORMS, OFFERS = (
    "orders_v0.getOrders",
    "shipping_v2.getCarrierAccountFormInputs",
    "product_pricing_v0.getItemOffers",
)


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A sandbox with the usage plans of production."""
    with LocalSandbox(plans="production") as running:
        yield running


def fair(
    sandbox: LocalSandbox, operation: str, rate: float, burst: int, calls: list[int], *, part: float = 0.98
) -> None:
    """Nothing refused, all but 2 % of what is granted used, and the slowest got at least half its share."""
    seen = [each for each in sandbox.requests() if each["operation"] == operation]
    assert [each["status"] for each in seen if each["status"] == 429] == []
    assert len(seen) == sum(calls)
    times = [each["time"] for each in seen]
    granted = sum(each <= min(times) + SECONDS for each in times)
    assert granted >= part * (burst + math.floor(rate * SECONDS))
    assert min(calls) >= sum(calls) / len(calls) / 2


def test_sixty_four_threads_use_all_that_is_granted(sandbox: LocalSandbox) -> None:
    """64 threads on one account, at 80 requests a second."""
    calls: list[int] = []
    with SPAPIClient(**settings(sandbox.url), limiter=Limiter()) as client:
        client.send(WARM)
        end = time.time() + SECONDS + LONGER
        threads = [threading.Thread(target=lambda: calls.append(work(client, CALLS[FORMS], end))) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(calls) == 64
    fair(sandbox, FORMS, 80.0, 100, calls)


def test_five_hundred_tasks_use_all_that_is_granted(sandbox: LocalSandbox) -> None:
    """500 tasks on one account, at 80 requests a second."""

    async def main() -> list[int]:
        async with AsyncSPAPIClient(**settings(sandbox.url), limiter=AsyncLimiter()) as client:
            await client.send(WARM)
            end = time.time() + SECONDS + LONGER
            return await asyncio.gather(*(work_async(client, CALLS[FORMS], end) for _ in range(500)))

    fair(sandbox, FORMS, 80.0, 100, asyncio.run(main()))


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize("place", ["sqlite", "redis"])
@pytest.mark.parametrize(
    ("operation", "known", "rate", "burst", "part"),
    [(ORDERS, 0.0167, 10.0, 20, 0.98), (OFFERS, 4.0, 4.0, 1, 0.90)],
    ids=["getOrders", "burst of 1"],
)
def test_eight_processes_use_all_that_is_granted(  # noqa: PLR0917  the cases
    request: pytest.FixtureRequest,
    sandbox: LocalSandbox,
    tmp_path: Path,
    repository: Path,
    place: str,
    kind: str,
    operation: str,
    known: float,
    rate: float,
    burst: int,
    part: float,
) -> None:
    """8 processes on one account through a file or Redis; getOrders runs faster than they know, and they learn it."""
    address = request.getfixturevalue("empty_redis") if place == "redis" else str(tmp_path / "permits.sqlite")
    sandbox.change_plan(operation, rate, burst)
    words = [kind, address, sandbox.url, operation, str(known), str(burst), str(SECONDS + LONGER)]
    with ExitStack() as stack:
        workers = [
            stack.enter_context(
                subprocess.Popen(  # noqa: S603  our own words
                    [sys.executable, "-m", "tests.limits.fleet", *words],
                    cwd=repository,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for _ in range(PROCESSES)
        ]
        assert [worker.stdout and worker.stdout.readline() for worker in workers] == ["ready\n"] * PROCESSES
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        calls = [int(worker.communicate(timeout=60)[0]) for worker in workers]
    fair(sandbox, operation, rate, burst, calls, part=part)
