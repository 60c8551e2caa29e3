"""A fleet of Celery's workers on a real Redis, against the sandbox: many accounts, mixed jobs, one account with a long queue.

First jobs of the others alone, then the same beside the long queue, with workers that are killed with -9 and a Redis that is
restarted. At full size 1,000 accounts, 16 processes, 10,000 calls in one queue and 10 minutes; plans are the published
ones, 40 times as fast, and reports are done 5 times as fast.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import signal
import subprocess
import sys
import time
import uuid
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from attrs import define, field

from spapi_core.sandbox.local import LocalSandbox
from tests.soak.stage import FLEET, HANGS, Figure, Redis, times

ACCOUNTS, PROCESSES, SECONDS, QUEUE, JOBS_A_SECOND = 1_000, 16, 600.0, 10_000, 2.0
FASTER, REPORTS_FASTER = 40.0, 5.0
CREATE, PRICES = "reports_v2021_06_30.createReport", "product_pricing_v0.getPricing"
PUBLISHED = {
    "orders_v0.getOrders": (0.0167, 20),
    PRICES: (0.5, 1),
    CREATE: (0.0167, 15),
    "reports_v2021_06_30.getReport": (2.0, 15),
    "reports_v2021_06_30.getReportDocument": (0.0167, 15),
}
KILL_EVERY = 10.0
VISIBILITY = 120
"""Seconds after which Redis hands out the messages of a node that was killed."""
QUEUES = 8
"""Accounts are spread over them, and workers take from each in turn: a long queue holds up an eighth of the accounts at most."""


@define
class _Run:
    """Jobs of a fleet, and how they ended."""

    log: Path
    tasks: Any
    accounts: int
    draw: random.Random = field(factory=lambda: random.Random(3))  # noqa: S311  a load, no secret
    sent: set[str] = field(factory=set)
    reports: int = 0

    def send(self, phase: str) -> None:
        """One job of an account: two of three are a call, one a report from asking to reading."""
        from celery import chain  # type: ignore[import-untyped]  # it has no types  # noqa: PLC0415  an extra

        account = f"seller-{self.draw.randrange(self.accounts)}"
        told: dict[str, Any] = {"job": f"{phase}-{uuid.uuid4().hex}", "account": account, "sent": time.time()}
        self.sent.add(told["job"])
        if self.draw.random() < 2 / 3:
            self.tasks.order.apply_async(kwargs=told, queue=_queue_of(account))
            return
        self.reports += 1
        steps = [
            getattr(self.tasks, name).s(**told).set(queue=_queue_of(account)) for name in ("create", "wait", "read")
        ]
        chain(*steps).apply_async()

    def queue(self, calls: int, account: str) -> None:
        """The long queue of one account."""
        for _ in range(calls):
            told: dict[str, Any] = {"job": f"queue-{uuid.uuid4().hex}", "account": account, "sent": time.time()}
            self.sent.add(told["job"])
            self.tasks.price.apply_async(kwargs=told, queue=_queue_of(account))

    def ended(self) -> dict[str, tuple[float, str]]:
        """Job -> seconds it took, and how it ended."""
        rows = [line.split() for line in self.log.read_text().splitlines()]
        found: dict[str, tuple[float, str]] = {}
        for job, sent, end, how in rows:
            found.setdefault(job, (float(end) - float(sent), how))
        return found

    def median(self, phase: str) -> float:
        """Median delay of the jobs of a phase."""
        return median(took for job, (took, _) in self.ended().items() if job.startswith(phase))

    def wait(self, longest: float) -> None:
        """Until each job has ended, or for so long."""
        end = time.monotonic() + longest
        while self.sent - self.ended().keys() and time.monotonic() < end:
            time.sleep(1)


def _queue_of(account: str) -> str:
    return f"accounts-{zlib.crc32(account.encode()) % QUEUES}"


@define
class _Workers:
    """Nodes of Celery, each with half of the processes."""

    processes: int
    nodes: list[subprocess.Popen[bytes]] = field(factory=list)
    kills: int = 0

    def start(self) -> None:
        """One more node."""
        quiet = ["--loglevel", "ERROR", "--without-gossip", "--without-mingle", "--without-heartbeat"]
        queues = ",".join(f"accounts-{number}" for number in range(QUEUES))
        name = f"node{uuid.uuid4().hex}@localhost"
        words = [
            "--app",
            "tests.soak.fleet_tasks",
            "worker",
            "--hostname",
            name,
            "--pool",
            "prefork",
            "--queues",
            queues,
        ]
        command = [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "celery",
            *words,
            "--concurrency",
            str(self.processes // 2),
            *quiet,
        ]
        node = subprocess.Popen(  # noqa: S603  our own words
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        self.nodes.append(node)

    def kill_one(self, draw: random.Random) -> None:
        """A process of a node."""
        node = draw.choice(self.nodes)
        listed = Path(f"/proc/{node.pid}/task/{node.pid}/children").read_text().split()
        if listed:
            os.kill(int(draw.choice(listed)), signal.SIGKILL)
            self.kills += 1

    def kill_node(self) -> None:
        """A whole node, with all its processes; another one takes its place."""
        node = self.nodes.pop(0)
        os.killpg(node.pid, signal.SIGKILL)
        node.wait(HANGS)
        self.kills += self.processes // 2
        self.start()

    def stop(self) -> None:
        """End all."""
        for node in self.nodes:
            os.killpg(node.pid, signal.SIGKILL)
            node.wait(HANGS)


def measure(scale: float, folder: Path) -> list[Figure]:
    """At full size ten minutes beside the long queue, after two and a half without it."""
    accounts, queue = times(ACCOUNTS, scale), times(QUEUE, scale)
    seconds, processes = SECONDS * max(scale, 0.05), max(4, times(PROCESSES, scale**0.5) // 2 * 2)
    with _stage(folder) as (redis, sandbox, tasks):
        run = _Run(folder / "ended", tasks, accounts)
        run.log.touch()
        workers = _Workers(processes)
        try:
            for _ in range(2):
                workers.start()
            first = {"job": "first", "account": "seller-0", "sent": time.time()}
            run.tasks.order.apply_async(kwargs=first, queue=_queue_of("seller-0"))
            run.sent.add("first")
            run.wait(HANGS)
            _phase(run, "idle", seconds / 4, JOBS_A_SECOND)
            run.queue(queue, "seller-hot")
            _phase(run, "busy", seconds, JOBS_A_SECOND, lambda share: _trouble(share, run, workers, redis))
            run.wait(queue / (PUBLISHED[PRICES][0] * FASTER) + HANGS + 2 * VISIBILITY)
        finally:
            workers.stop()
        return _figures(run, workers, sandbox)


def _phase(run: _Run, name: str, seconds: float, rate: float, also: Any = None) -> None:
    begun = time.monotonic()
    number = 0
    while (passed := time.monotonic() - begun) < seconds:
        if number < passed * rate:
            run.send(name)
            number += 1
        else:
            time.sleep(0.02)
        if also is not None:
            also(passed / seconds)


_DONE: dict[str, float] = {}


def _trouble(share: float, run: _Run, workers: _Workers, redis: Redis) -> None:
    if time.monotonic() - _DONE.get("kill", 0.0) > KILL_EVERY and 0.1 < share < 0.9:
        workers.kill_one(run.draw)
        _DONE["kill"] = time.monotonic()
    if share > 0.4 and "redis" not in _DONE:
        _DONE["redis"] = share
        redis.restart(2.0)
    if share > 0.7 and "node" not in _DONE:
        _DONE["node"] = share
        workers.kill_node()


def _figures(run: _Run, workers: _Workers, sandbox: LocalSandbox) -> list[Figure]:
    ended = run.ended()
    hows = Counter(how for _, how in ended.values())
    for how, count in hows.items():
        print(f"  {count} x {how}", file=sys.stderr)  # noqa: T201  what the table has no room for
    counted = sandbox.counters()
    asked = counted["operations"].get(CREATE, 0)
    print(f"  {counted['statuses']}, {counted['operations']}", file=sys.stderr)  # noqa: T201  as above
    idle, busy = run.median("idle"), run.median("busy")
    print(f"  median delay {idle:.2f} s idle, {busy:.2f} s busy", file=sys.stderr)  # noqa: T201  as above
    jobs = len(run.sent)
    return [
        Figure("jobs that did not end", jobs, len(run.sent - ended.keys())),
        Figure(
            "tokens asked for beside one an account",
            run.accounts + 1,
            max(0, counted["operations"]["lwa"] - run.accounts - 1),
        ),
        Figure("reports asked for more often than wanted", run.reports, max(0, asked - run.reports)),
        Figure("jobs that ended not knowing, of killed workers", workers.kills, jobs - hows["done"], workers.kills),
        Figure("median delay of the others beside the long queue, x idle", jobs, busy / idle, 2),
    ]


@contextmanager
def _stage(folder: Path) -> Iterator[tuple[Redis, LocalSandbox, Any]]:
    plans = {name: [rate * FASTER, burst] for name, (rate, burst) in PUBLISHED.items()}
    redis = Redis(folder, keep=True)
    with LocalSandbox(stateful=True, plans="none", time_scale=REPORTS_FASTER) as sandbox:
        for name, (rate, burst) in plans.items():
            sandbox.change_plan(name, rate / REPORTS_FASTER, burst)
        told = {
            "redis": redis.url,
            "sandbox": sandbox.url,
            "log": str(folder / "ended"),
            "plans": plans,
            "visibility": 60,
        }
        os.environ[FLEET] = json.dumps(told)
        try:
            sys.modules.pop("tests.soak.fleet_tasks", None)
            yield redis, sandbox, importlib.import_module("tests.soak.fleet_tasks")
        finally:
            del os.environ[FLEET]
            redis.kill()
