"""Many threads, tasks and processes on one account: whole clients against Amazon's bucket.

How much of a usage plan is used is judged in virtual time, where no machine is slow; that nothing is refused, over real sockets too,
against the sandbox server's own usage plans.
"""

from __future__ import annotations

import asyncio
import math
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import httpx
import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import AsyncLimiter, Limiter, Plan
from spapi_core.sandbox import LocalSandbox
from tests.limits import lockstep
from tests.limits.amazon import ServerBucket
from tests.limits.fleet import CALLS, WARM, Amazon, latency, settings, work, work_async
from tests.limits.virtual import Conductor, VirtualLoop, run_virtually

SECONDS = 8.0
"""Time that is looked at."""
LONGER = 0.5
"""Everybody goes on for so long, so that nobody has stopped before it is over."""
PROCESSES = 8
RATE, BURST = 80.0, 100

ORDERS, FORMS, OFFERS = (
    "orders_v0.getOrders",
    "shipping_v2.getCarrierAccountFormInputs",
    "product_pricing_v0.getItemOffers",
)


PLANS = {FORMS: Plan(RATE, BURST)}


class Judge:
    """Amazon's bucket, and when it granted and refused."""

    def __init__(self, rate: float, burst: int) -> None:
        self.bucket = ServerBucket(rate, burst)
        self.granted: list[float] = []

    def take(self, now: float) -> int:
        status = self.bucket.take(now)
        if status == 200:
            self.granted.append(now)
        return status

    def fair(self, calls: Sequence[int], *, part: float = 0.98) -> None:
        """Nothing refused, all but 2 % of what is granted used, and the slowest got at least half its share."""
        assert self.bucket.refused == 0
        assert len(self.granted) == sum(calls)
        used = sum(each <= self.granted[0] + SECONDS for each in self.granted)
        assert used >= part * self.bucket.most(SECONDS)
        assert min(calls) >= math.floor(sum(calls) / len(calls)) / 2


def test_sixty_four_threads_use_all_that_is_granted() -> None:
    """64 threads on one account, at 80 requests a second."""
    conductor, judge, calls = Conductor(), Judge(RATE, BURST), [0] * 64
    limiter = Limiter(clock=conductor.clock, pause=conductor.pause)
    amazon = Amazon(lambda: judge.take(conductor.now), RATE, latency(1), conductor.sleep)
    with (
        httpx.Client(transport=amazon) as http,
        SPAPIClient(
            **settings("https://localhost", PLANS), http=http, limiter=limiter, clock=conductor.clock
        ) as client,
    ):
        client.send(WARM)

        def body(number: int) -> Callable[[], None]:
            def thread() -> None:
                calls[number] = work(client, CALLS[FORMS], SECONDS + LONGER, conductor.clock)

            return thread

        conductor.run(*(body(number) for number in range(64)))
    judge.fair(calls)


def test_five_hundred_tasks_use_all_that_is_granted() -> None:
    """500 tasks on one account, at 80 requests a second."""
    judge = Judge(RATE, BURST)

    async def main(loop: VirtualLoop) -> list[int]:
        limiter = AsyncLimiter(clock=loop.time)
        amazon = Amazon(lambda: judge.take(loop.time()), RATE, latency(2))
        async with (
            httpx.AsyncClient(transport=amazon) as http,
            AsyncSPAPIClient(
                **settings("https://localhost", PLANS), http=http, limiter=limiter, clock=loop.time
            ) as client,
        ):
            await client.send(WARM)
            tasks = (work_async(client, CALLS[FORMS], SECONDS + LONGER, loop.time) for _ in range(500))
            return await asyncio.gather(*tasks)

    judge.fair(run_virtually(main))


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize("place", ["sqlite", "redis"])
@pytest.mark.parametrize(
    ("operation", "known", "rate", "burst", "part"),
    [(ORDERS, 0.0167, 10.0, 20, 0.98), (OFFERS, 4.0, 4.0, 1, 0.90)],
    ids=["getOrders", "burst of 1"],
)
def test_eight_processes_use_all_that_is_granted(  # noqa: PLR0917  the cases
    request: pytest.FixtureRequest,
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
    judge = Judge(rate, burst)
    words = [kind, address, operation, str(known), str(burst), str(SECONDS + LONGER)]
    calls = lockstep.run([[*words, str(number)] for number in range(PROCESSES)], judge.take, rate, repository)
    judge.fair(calls, part=part)


@pytest.fixture
def sandbox() -> LocalSandbox:
    """A sandbox with the usage plans of production."""
    return LocalSandbox(plans="production")


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_the_sandbox_server_refuses_none_of_two_hundred_calls(sandbox: LocalSandbox, kind: str) -> None:
    """Over real sockets, 40 at once, and more than the burst: the others wait for their permits.

    The bucket fills more slowly than requests come even from a busy machine: what arrives more than a second after its permit no longer counts as in
    flight, and is refused where the bucket has run over in the meantime.
    """

    def by_threads(client: SPAPIClient) -> None:
        threads = [threading.Thread(target=lambda: [client.send(CALLS[FORMS]) for _ in range(5)]) for _ in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    async def by_tasks() -> None:
        async with AsyncSPAPIClient(**settings(sandbox.url, plans), limiter=AsyncLimiter()) as client:
            await asyncio.gather(*(client.send(CALLS[FORMS]) for _ in range(200)))

    plans = {FORMS: Plan(10.0, 180)}
    with sandbox:
        sandbox.change_plan(FORMS, 10.0, 180.0)
        if kind == "threads":
            with SPAPIClient(**settings(sandbox.url, plans), limiter=Limiter()) as client:
                by_threads(client)
        else:
            asyncio.run(by_tasks())
        seen = [each["status"] for each in sandbox.requests() if each["operation"] == FORMS]
    assert seen == [200] * 200
