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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from attrs import define, field

from spapi_core.sandbox.local import LocalSandbox
from tests.soak.stage import FLEET, HANGS, Figure, Redis, times

ACCOUNTS, PROCESSES, SECONDS, QUEUE, JOBS_A_SECOND = 1_000, 16, 600.0, 10_000, 2.0
FASTER, REPORTS_FASTER = 40.0, 5.0
PRICES = "product_pricing_v0.getPricing"
CREATES = ("create", "feed", "query", "plan")
"""The tasks that create something; Amazon answers each with 202."""
PUBLISHED = {
    "orders_v0.getOrders": (0.0167, 20),
    PRICES: (0.5, 1),
    "reports_v2021_06_30.createReport": (0.0167, 15),
    "reports_v2021_06_30.getReports": (0.0222, 10),
    "feeds_v2021_06_30.createFeedDocument": (0.5, 15),
    "feeds_v2021_06_30.createFeed": (0.0083, 15),
    "feeds_v2021_06_30.getFeed": (2.0, 15),
    "feeds_v2021_06_30.getFeeds": (0.0222, 10),
    "data_kiosk_v2023_11_15.createQuery": (0.0167, 15),
    "data_kiosk_v2023_11_15.getQuery": (2.0, 15),
    "data_kiosk_v2023_11_15.getQueries": (0.0222, 10),
    "fulfillment_inbound_v2024_03_20.createInboundPlan": (2.0, 2),
    "fulfillment_inbound_v2024_03_20.getInboundOperationStatus": (2.0, 6),
    "reports_v2021_06_30.getReport": (2.0, 15),
    "reports_v2021_06_30.getReportDocument": (0.0167, 15),
}
CHAINS = (("create", "wait", "read"), ("upload", "feed", "fed"), ("query", "queried"), ("plan", "planned"))
SHARES = (3, 1, 1, 1)
"""Of twelve jobs, how many are a chain of each kind; the others are a call."""
KILL_EVERY = 10.0
VISIBILITY, SHORT_VISIBILITY = 240, 60
"""Seconds after which Redis hands out the messages of a node that was killed, at full size and where few tasks wait.

A task that waits comes by three times within it, for a message that is away for longer is handed out twice: ten thousand
that wait are 125 messages a second.
"""
LOOKS_EVERY = 100.0
"""Seconds after which the broker's client looks for such messages."""
QUEUES = 8
"""Accounts are spread over them, and workers take from each in turn: a long queue holds up an eighth of the accounts at most."""


@define
class _Run:
    """Jobs of a fleet, and how they ended."""

    log: Path
    tasks: Any
    accounts: int
    quiet: float
    """Seconds without the end of any job after which those that are missing are sent again."""
    draw: random.Random = field(factory=lambda: random.Random(3))  # noqa: S311  a load, no secret
    sent: dict[str, Callable[[], object]] = field(factory=dict)
    """Job -> how it is sent again, with the same ids of its tasks, so that their journal knows what they created."""
    again: int = 0
    wanted: Counter[str] = field(factory=Counter)

    def send(self, phase: str) -> None:
        """One job of an account: half are a call, half a report, feed, query or inbound plan from asking to its end."""
        from celery import chain  # noqa: PLC0415  an extra

        account = f"seller-{self.draw.randrange(self.accounts)}"
        if self.draw.random() < 1 - sum(SHARES) / 12:
            self.call(phase, self.tasks.order, account)
            return
        told = _told(f"{phase}-chain", account)
        names = self.draw.choices(CHAINS, SHARES)[0]
        self.wanted.update(names)
        where = _queue_of(account)
        steps = [getattr(self.tasks, name).s(**told).set(queue=where, task_id=uuid.uuid4().hex) for name in names]
        self.sent[told["job"]] = chain(*steps).apply_async
        self.sent[told["job"]]()

    def call(self, phase: str, task: Any, account: str) -> None:
        """A job of one call."""
        told = _told(f"{phase}-call", account)
        job = task.s(**told).set(queue=_queue_of(account), task_id=uuid.uuid4().hex)
        self.sent[told["job"]] = job.apply_async
        job.apply_async()

    def queue(self, calls: int, account: str) -> None:
        """The long queue of one account."""
        for _ in range(calls):
            self.call("queue", self.tasks.price, account)

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

    def wait(self, longest: float, tend: Callable[[], object]) -> None:
        """Until each job has ended, or for so long; what is not heard of any more is sent again.

        The broker's client takes a message out of Redis before it notes who has it: killed in between, the message is lost.
        """
        end = time.monotonic() + longest
        before, heard = -1, time.monotonic()
        while (missing := self.sent.keys() - self.ended().keys()) and time.monotonic() < end:
            if len(missing) != before:
                before, heard = len(missing), time.monotonic()
            elif time.monotonic() - heard > self.quiet:
                heard = time.monotonic()
                self.again += len(missing)
                for job in missing:
                    print(f"  {job} is sent again", file=sys.stderr)  # noqa: T201  what the table has no room for
                    self.sent[job]()
            tend()
            time.sleep(1)


def _told(phase: str, account: str) -> dict[str, Any]:
    return {"job": f"{phase}-{uuid.uuid4().hex}", "account": account, "sent": time.time()}


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
        if node.poll() is not None:
            return
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

    def tend(self) -> None:
        """As a supervisor does: a node that ended by itself, as Celery's may when its broker goes, is started again."""
        for node in [node for node in self.nodes if node.poll() is not None]:
            self.nodes.remove(node)
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
    visibility = round(max(SHORT_VISIBILITY, VISIBILITY * scale))
    with _stage(folder, visibility) as (redis, sandbox, tasks):
        run = _Run(folder / "ended", tasks, accounts, visibility + 1.5 * LOOKS_EVERY)
        run.log.touch()
        workers = _Workers(processes)
        try:
            for _ in range(2):
                workers.start()
            for _ in range(4 * processes):
                run.call("first", tasks.price, "seller-0")
            run.wait(HANGS, workers.tend)
            _phase(run, "idle", seconds / 4, JOBS_A_SECOND)
            run.queue(queue, "seller-hot")
            _phase(run, "busy", seconds, JOBS_A_SECOND, lambda share: _trouble(share, run, workers, redis))
            run.wait(queue / (PUBLISHED[PRICES][0] * FASTER) + HANGS + 4 * run.quiet, workers.tend)
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
    workers.tend()
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
    print(f"  {counted['statuses']}, {counted['operations']}", file=sys.stderr)  # noqa: T201  as above
    slower = {}
    for kind in ("call", "chain"):
        # Each by itself: half of the jobs are calls of a few hundredths of a second, and a median of both jumps between the two.
        idle, busy = run.median(f"idle-{kind}"), run.median(f"busy-{kind}")
        slower[kind] = busy / idle
        print(f"  median delay of a {kind}: {idle:.3f} s idle, {busy:.3f} s busy", file=sys.stderr)  # noqa: T201  as above
    jobs, wanted = len(run.sent), sum(run.wanted[name] for name in CREATES)
    return [
        Figure("jobs that did not end", jobs, len(run.sent.keys() - ended.keys())),
        Figure("messages that the broker lost, sent again", jobs, run.again, workers.kills),
        Figure(
            "tokens asked for beside one an account",
            run.accounts + 1,
            max(0, counted["operations"]["lwa"] - run.accounts - 1),
        ),
        Figure(
            "reports, feeds, queries and inbound plans made more often than wanted",
            wanted,
            # Requests that were refused for their quota made nothing, and were rightly sent again.
            max(0, counted["statuses"].get("202", 0) - wanted),
        ),
        Figure("jobs that ended not knowing, of killed workers", workers.kills, jobs - hows["done"], workers.kills),
        *(
            Figure(f"median delay of the others' {kind}s beside the long queue, x idle", jobs, ratio, 2)
            for kind, ratio in slower.items()
        ),
    ]


@contextmanager
def _stage(folder: Path, visibility: int) -> Iterator[tuple[Redis, LocalSandbox, Any]]:
    plans = {name: [rate * FASTER, burst] for name, (rate, burst) in PUBLISHED.items()}
    redis = Redis(folder, keep=True)
    with LocalSandbox(stateful=True, plans="none", time_scale=REPORTS_FASTER) as sandbox:
        for name, (rate, burst) in plans.items():
            # Its answers name the plan, and the client goes by what they say: seconds of its own.
            sandbox.change_plan(name, rate, burst)
        told = {
            "redis": redis.url,
            "sandbox": sandbox.url,
            "log": str(folder / "ended"),
            "plans": plans,
            "visibility": visibility,
            "begun": time.time(),
            "faster": REPORTS_FASTER,
        }
        os.environ[FLEET] = json.dumps(told)
        try:
            sys.modules.pop("tests.soak.fleet_tasks", None)
            yield redis, sandbox, importlib.import_module("tests.soak.fleet_tasks")
        finally:
            del os.environ[FLEET]
            redis.kill()
