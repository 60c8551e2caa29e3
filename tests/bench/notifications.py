"""Notifications: how quickly one is read, and whether a queue of 100,000 with duplicates survives consumers that are killed.

The queue is moto's on this machine; a tenth of the notifications are sent twice, and each time a twenty-fifth of them is
handled one of the consumers, drawn at random, is killed with -9 and another one started. `SPAPI_BENCH_MESSAGES` sets
another number. The rate is mostly moto's and says nothing of AWS.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3

from spapi_core.notifications import parse_notification
from tests.bench.report import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

MODELS = Path(__file__).resolve().parents[2] / "models" / "notification_types"
ACCESS = {"region_name": "eu-west-1", "aws_access_key_id": "invented", "aws_secret_access_key": "invented"}
CONSUMERS = 3
WORKERS = 8
KILLS = 25
BACKLOG = 60
"""Messages in the queue at most: moto looks at all of them for each answer."""

_CONSUMER = """
import os, sys, boto3
from spapi_core.notifications import SQLiteSeen, SQSConsumer
url, endpoint, seen, log = sys.argv[1:5]
out = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
access = dict(region_name="eu-west-1", aws_access_key_id="invented", aws_secret_access_key="invented")
SQSConsumer(url, lambda found: os.write(out, (found.notification_id + chr(10)).encode()), workers=8, visibility=20, poll=0,
            sqs=boto3.client("sqs", endpoint_url=endpoint, **access), seen=SQLiteSeen(seen)).run()
"""


def measure() -> list[Figure]:
    """Notifications read a second, and what became of those in the queue."""
    number = int(os.environ.get("SPAPI_BENCH_MESSAGES", "100000"))
    body = json.loads((MODELS / "order_change.json").read_bytes())["x-spapi-examples"][0]
    text = json.dumps(body)
    parse_notification(text)
    began = time.perf_counter()
    for _ in range(2000):
        parse_notification(text)
    read = 2000 / (time.perf_counter() - began)
    sent, handled, kills, seconds = _queue(number, body)
    lost = len(sent - handled.keys())
    again = sum(handled.values()) - len(handled)
    return [
        Figure("order changes read", read, "a second"),
        Figure(f"lost of {number:,}, 10 % twice, {kills} consumers killed", lost, "notifications", limit=0),
        Figure(
            "handled again",
            again,
            "notifications",
            beside=f"at most {kills} x {WORKERS} were under way",
            limit=kills * WORKERS,
        ),
        Figure("through the queue", number * 1.1 / seconds, "messages a second", beside="moto's server"),
    ]


def _queue(number: int, body: dict[str, Any]) -> tuple[set[str], Counter[str], int, float]:
    draw = random.Random(7)  # noqa: S311  a load, no secret
    identities = [f"n-{each}" for each in range(number)]
    order = [*identities, *identities[::10]]
    draw.shuffle(order)
    kills = 0
    began = time.perf_counter()
    with _server() as endpoint, tempfile.TemporaryDirectory() as folder:
        sqs = boto3.client("sqs", endpoint_url=endpoint, **ACCESS)
        url = sqs.create_queue(QueueName="bench")["QueueUrl"]
        log = Path(folder) / "handled"
        log.touch()
        with _consumers(url, endpoint, Path(folder)) as (running, start):
            while order or _left(sqs, url):
                if order and _left(sqs, url) < BACKLOG:
                    _send(sqs, url, body, [order.pop() for _ in range(min(BACKLOG, len(order)))])
                else:
                    time.sleep(0.1)
                if kills < KILLS and _lines(log) > (kills + 1) * number / (KILLS + 1):
                    at = draw.randrange(CONSUMERS)
                    running[at].send_signal(signal.SIGKILL)
                    running[at].wait()
                    running[at] = start()
                    kills += 1
            seconds = time.perf_counter() - began
        handled = Counter(log.read_text().split())
    return set(identities), handled, kills, seconds


@contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-W", "ignore", "-m", "tests.bench.queue_server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603  our own words
        try:
            if server.stdout is None:
                raise RuntimeError("the server's output is not read")
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()


def _lines(log: Path) -> int:
    return log.read_bytes().count(b"\n")


@contextmanager
def _consumers(url: str, endpoint: str, folder: Path) -> Iterator[Any]:
    def start() -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", _CONSUMER, url, endpoint, str(folder / "seen.db"), str(folder / "handled")]
        return subprocess.Popen(command)  # noqa: S603  our own text

    running = [start() for _ in range(CONSUMERS)]
    try:
        yield running, start
    finally:
        for each in running:
            each.kill()
            each.wait()


def _send(sqs: Any, url: str, body: dict[str, Any], identities: list[str]) -> None:
    for start in range(0, len(identities), 10):
        entries = []
        for at, identity in enumerate(identities[start : start + 10]):
            metadata = {**body["NotificationMetadata"], "NotificationId": identity}
            entries.append({"Id": str(at), "MessageBody": json.dumps({**body, "NotificationMetadata": metadata})})
        sqs.send_message_batch(QueueUrl=url, Entries=entries)


def _left(sqs: Any, url: str) -> int:
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    return sum(
        int(each) for each in sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values()
    )
