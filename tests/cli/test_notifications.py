"""`spapi notifications`, against the local sandbox and a local server that stands in for AWS."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.conftest import Spapi
from tests.notifications.conftest import ACCESS, aws, left_in, order_change, queue, sqs

__all__ = ["aws", "queue", "sqs"]


@pytest.fixture(autouse=True)
def access(monkeypatch: pytest.MonkeyPatch) -> None:
    """Invented AWS credentials in the environment."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS["aws_access_key_id"])
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", ACCESS["aws_secret_access_key"])
    monkeypatch.setenv("AWS_DEFAULT_REGION", ACCESS["region_name"])


def arn_of(client: Any, url: str) -> str:
    arn: str = client.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return arn


def test_the_types_are_listed(spapi: Spapi) -> None:
    """With the version of their payload and the module of their classes."""
    rows = json.loads(spapi("notifications", "types", "--json").out)
    assert {"type": "ORDER_CHANGE", "payload_version": "1.0", "module": "notification_types.order_change"} in rows
    shown = spapi("notifications", "types").out
    assert "ORDER_CHANGE" in shown
    assert "None" not in shown


def test_what_a_queue_holds_is_written_and_taken(spapi: Spapi, aws: str, sqs: Any, queue: str) -> None:
    """A line each; with --keep the message stays."""
    sqs.send_message(QueueUrl=queue, MessageBody=json.dumps(order_change("id-1")))
    kept = spapi("notifications", "listen", queue, "--keep", "--aws-endpoint", aws, "--json")
    assert json.loads(kept.out)["NotificationMetadata"]["NotificationId"] == "id-1"
    assert left_in(sqs, queue) == 1
    taken = spapi("notifications", "listen", queue, "--until-empty", "--aws-endpoint", aws)
    assert "ORDER_CHANGE\tid-1" in taken.out
    assert "1 handled" in taken.err
    assert left_in(sqs, queue) == 0


def test_subscribing_says_what_was_made(spapi: Spapi, aws: str, sqs: Any, queue: str) -> None:
    """Destination, subscription and queue policy; the list and the doctor are asked for after."""
    ran = spapi("notifications", "subscribe", "ORDER_CHANGE", "--queue-arn", arn_of(sqs, queue), "--aws-endpoint", aws,
                "-p", "local", "--json", "--replace")  # fmt: skip
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["made"][0] == "queue policy"
    listed = spapi("notifications", "list", "ORDER_CHANGE", "-p", "local", "--json")
    assert set(json.loads(listed.out)) == {"destinations", "subscriptions"}
    checked = spapi("notifications", "doctor", "ORDER_CHANGE", "-p", "local", "--json")
    assert checked.code == 0, "nothing is wrong with a local sandbox"
    assert {"step": "environment", "ok": None}.items() <= json.loads(checked.out)[1].items()


def test_a_wrong_queue_is_refused_with_the_right_form(spapi: Spapi) -> None:
    """Exit code 2, and the form of an ARN."""
    ran = spapi("notifications", "subscribe", "ORDER_CHANGE", "--queue-arn", "mine", "-p", "local")
    assert ran.code == 2
    assert "arn:aws:sqs:" in ran.err
