"""Celery's own workers on a real Redis: nobody sleeps while a permit or Amazon is waited for, and nothing is created twice."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_core.sandbox.local import LocalSandbox

pytest.importorskip("celery")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")

TOKENS = "spapi:token:"
GET_ORDERS = "orders_v0.getOrders"
LONGEST = 120.0
"""Seconds after which a fleet counts as hanging; nothing else depends on them."""


class Fleet:
    """A running fleet: its tasks, its Redis, the sandbox it calls."""

    def __init__(self, tasks: Any, sandbox: LocalSandbox, log: Path) -> None:
        self.tasks = tasks
        self.sandbox = sandbox
        self.log = log

    def requests(self) -> Counter[str]:
        """How often the sandbox was asked what: method and path without ids."""
        return Counter(f"{each['method']} {each['path'].split('?')[0]}" for each in self.sandbox.requests())


@pytest.fixture
def fleet(
    empty_redis: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Fleet]:
    """Two worker processes of Celery's prefork pool, and the tasks to send to them."""
    level = getattr(request, "param", "WARNING")
    with LocalSandbox(stateful=True, plans="none", time_scale=100) as sandbox:
        settings = {"redis": empty_redis, "sandbox": sandbox.url, "plans": {GET_ORDERS: [2.0, 4]}}
        monkeypatch.setenv("SPAPI_FLEET_TEST", json.dumps(settings))
        quiet = ["--loglevel", level, "--without-gossip", "--without-mingle", "--without-heartbeat"]
        words = ["--app", "tests.integrations.tasks", "worker", "--pool", "prefork", "--concurrency", "2", *quiet]
        log = tmp_path / "worker.log"
        with (
            log.open("wb") as out,
            subprocess.Popen(  # noqa: S603  our own words
                [sys.executable, "-m", "celery", *words],
                env=os.environ.copy(),
                stdout=out,
                stderr=out,
                start_new_session=True,
            ) as worker,
        ):
            try:
                sys.modules.pop("tests.integrations.tasks", None)
                yield Fleet(importlib.import_module("tests.integrations.tasks"), sandbox, log)
            except BaseException:
                sys.stderr.write(log.read_text(errors="replace")[-4000:])
                raise
            finally:
                os.killpg(worker.pid, 9)


def test_no_worker_waits_for_one_accounts_long_queue(fleet: Fleet) -> None:
    """14 calls of a plan of 2 a second and 60 calls of others are all made, one request each, and no worker waits for a permit."""
    hot = [fleet.tasks.list_orders.delay("hot") for _ in range(14)]
    others = [fleet.tasks.list_orders.delay(f"other-{number % 20}") for number in range(60)]
    ends = [each.get(timeout=LONGEST) for each in [*hot, *others]]
    assert {end["waited"] for end in ends} == {0.0}
    asked = fleet.requests()
    assert asked["GET /orders/v0/orders"] == len(ends)
    assert asked["POST /auth/o2/token"] == 21, "one token request an account"


def test_a_report_is_asked_for_once_though_its_worker_is_killed(fleet: Fleet) -> None:
    """A chain of tasks by id; the worker dies by SIGKILL after Amazon's answer, and the task's next run finds the id."""
    from celery import chain  # noqa: PLC0415  skipped without it

    tasks = fleet.tasks
    ends: list[Any] = [chain(tasks.create_report.s("seller"), tasks.wait_for_report.s("seller"))() for _ in range(3)]
    documents = {each.get(timeout=LONGEST) for each in ends}
    assert len(documents) == 3
    assert fleet.requests()["POST /reports/2021-06-30/reports"] == 3
    assert len(fleet.tasks.REDIS.keys("killed:*")) == 3


@pytest.mark.parametrize("fleet", ["DEBUG"], indirect=True)
def test_no_secret_leaves_a_worker_but_into_the_token_store(fleet: Fleet) -> None:
    """Neither in a log at its most talkative, nor in a message, a result, a traceback or the journal; nobody's address either."""
    tasks, redis = fleet.tasks, fleet.tasks.REDIS
    fine = [tasks.list_orders.delay("hot") for _ in range(5)]  # one of them waits for a permit, and carries a place
    failed = [tasks.create_plan.delay("seller"), tasks.create_plan.delay("refused")]
    for each in fine:
        each.get(timeout=LONGEST)
    tracebacks = []
    for each in failed:
        with pytest.raises(Exception, match=r"createInboundPlan|Login with Amazon") as caught:
            each.get(timeout=LONGEST)
        tracebacks.append(f"{caught.value!r} {each.traceback}")
    assert all("Traceback" in text for text in tracebacks)
    kept = {key.decode(): str(everything_of(redis, key)) for key in redis.keys("*")}
    tokens = {key for key in kept if key.startswith(TOKENS)}
    assert any("Atza|" in kept[key] for key in tokens), "the tokens are where they belong"
    assert any(key.startswith("celery-task-meta-") for key in kept)
    shown = [fleet.log.read_text(), *tracebacks, *(f"{key} {text}" for key, text in kept.items() if key not in tokens)]
    assert "fleet.plan" in shown[0]
    for mark in (tasks.SECRET, tasks.PERSON, "Atza|", "Atzr|"):
        assert not [text[:300] for text in shown if mark in text]
    assert not [key for key in tokens if tasks.SECRET in f"{key}{kept[key]}"]


def everything_of(redis: Any, key: bytes) -> Any:
    """What is at a key, of whatever kind; nothing where it went after the keys were listed."""
    read = {
        b"none": lambda _: None,
        b"string": redis.get,
        b"hash": redis.hgetall,
        b"set": redis.smembers,
        b"list": lambda each: redis.lrange(each, 0, -1),
        b"zset": lambda each: redis.zrange(each, 0, -1, withscores=True),
    }
    return read[redis.type(key)](key)
