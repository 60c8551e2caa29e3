"""A real local server that stands in for SQS, SNS and EventBridge, and queues in it."""

from __future__ import annotations

import json
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from moto.sqs.models import Queue

MODELS = Path(__file__).resolve().parents[2] / "models" / "notification_types"
ACCESS = {"region_name": "eu-west-1", "aws_access_key_id": "invented", "aws_secret_access_key": "invented"}


def order_change(identity: str | None = None, **changes: Any) -> dict[str, Any]:
    """Amazon's own example of an order change, with an id of its own."""
    document: dict[str, Any] = json.loads((MODELS / "order_change.json").read_bytes())["x-spapi-examples"][0]
    document["NotificationMetadata"]["NotificationId"] = identity or str(uuid.uuid4())
    return {**document, **changes}


@pytest.fixture(scope="session")
def aws() -> Iterator[str]:
    """URL of the server, on this machine alone.

    It writes the list of a queue's messages back whole when one is deleted, so of two deletions at once one would be lost: here they take turns.
    """
    turns, delete = threading.Lock(), Queue.delete_message

    def in_turn(queue: Queue, receipt_handle: str) -> None:
        with turns:
            delete(queue, receipt_handle)

    patch = pytest.MonkeyPatch()
    patch.setattr(Queue, "delete_message", in_turn)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()
    patch.undo()


@pytest.fixture
def sqs(aws: str) -> Any:
    """A boto3 client of SQS."""
    return boto3.client("sqs", endpoint_url=aws, **ACCESS)


@pytest.fixture
def queue(sqs: Any) -> str:
    """URL of a queue of its own."""
    url: str = sqs.create_queue(QueueName=f"notifications-{uuid.uuid4().hex}")["QueueUrl"]
    return url


def left_in(sqs: Any, queue: str) -> int:
    """Messages in a queue, hidden ones too."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    return sum(
        int(value) for value in sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=names)["Attributes"].values()
    )
