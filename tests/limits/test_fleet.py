"""Many threads, tasks and processes on one account, over real sockets and in real time."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from spapi_core.limits import Bucket, MemoryStore
from tests.limits.fleet import CountingServer, work, work_async

SECONDS = 4.0
PROCESSES = 8
SLACK = 3
"""Calls that may be missing for the last moment, in which a permit comes after the end."""

ACCOUNT = "app:account:eu:x"


def fair(calls: list[int], server: CountingServer) -> None:
    """Nothing refused, all but 2 % used, and nobody got less than half an even share."""
    granted = server.most(SECONDS)
    assert server.bucket.refused == 0
    assert sum(calls) >= 0.98 * granted - SLACK
    assert min(calls) >= sum(calls) // len(calls) // 2


def test_sixty_four_threads_use_all_that_is_granted() -> None:
    """64 threads on one account: no refusal, nothing left over, nobody starves."""
    with CountingServer(60.0, 30) as server:
        bucket, store = Bucket(ACCOUNT, 60.0, 30), MemoryStore()
        ends: list[float] = []
        barrier = threading.Barrier(64, lambda: ends.append(time.time() + SECONDS))

        def gate() -> float:
            barrier.wait()
            return ends[0]

        calls: list[int] = []
        threads = [
            threading.Thread(target=lambda: calls.append(work(store, server.port, bucket, gate))) for _ in range(64)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        fair(calls, server)


def test_five_hundred_tasks_use_all_that_is_granted() -> None:
    """500 tasks on one account: no refusal, nothing left over, nobody starves."""

    async def main(port: int) -> list[int]:
        store, bucket = MemoryStore(), Bucket(ACCOUNT, 250.0, 100)
        barrier = asyncio.Barrier(500)

        async def gate() -> float:
            await barrier.wait()
            return time.time() + SECONDS

        return await asyncio.gather(*(work_async(store, port, bucket, gate) for _ in range(500)))

    with CountingServer(250.0, 100) as server:
        fair(asyncio.run(main(server.port)), server)


@pytest.mark.parametrize("kind", ["threads", "tasks"])
@pytest.mark.parametrize("place", ["sqlite", "redis"])
@pytest.mark.parametrize(("rate", "burst"), [(10.0, 20), (4.0, 1)])
def test_eight_processes_use_all_that_is_granted(
    request: pytest.FixtureRequest, tmp_path: Path, repository: Path, place: str, kind: str, rate: float, burst: int
) -> None:
    """8 processes on one account through a file or Redis: no refusal, nothing left over, nobody starves."""
    address = request.getfixturevalue("empty_redis") if place == "redis" else str(tmp_path / "permits.sqlite")
    with CountingServer(rate, burst) as server:
        words = [kind, address, str(server.port), str(rate), str(burst), str(SECONDS)]
        workers = [
            subprocess.Popen(  # noqa: S603  our own words
                [sys.executable, "-m", "tests.limits.fleet", *words],
                cwd=repository,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for _ in range(PROCESSES)
        ]
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        calls = [int(worker.communicate(timeout=60)[0]) for worker in workers]
        if burst > 1:
            fair(calls, server)
        else:
            # The next period starts when the answer arrives: what the way there and back costs a crowded machine is lost.
            assert server.bucket.refused == 0
            assert sum(calls) >= 0.5 * server.most(SECONDS)
