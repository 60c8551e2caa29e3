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


def test_a_line_shows_the_facts_and_nothing_personal(spapi: Spapi, aws: str, sqs: Any, queue: str) -> None:
    """Codes, numbers and times by their names, in one line that somebody can read; not the repr of classes."""
    change = {"AmazonOrderId": "302-1-2", "SellerId": "ASECRETSELLER", "OrderChangeType": "OrderStatusChange"}
    sqs.send_message(
        QueueUrl=queue, MessageBody=json.dumps(order_change("id-1", Payload={"OrderChangeNotification": change}))
    )
    ran = spapi("notifications", "listen", queue, "--until-empty", "--aws-endpoint", aws)
    [line] = ran.out.splitlines()
    assert "amazon_order_id=302-1-2" in line
    assert "Payload(" not in line
    assert len(line) < 400


def test_the_name_of_no_type_is_refused_with_the_nearest(spapi: Spapi) -> None:
    """In place of an empty list, which would read as "not subscribed"."""
    for command in ("list", "unsubscribe"):
        ran = spapi("notifications", command, "ORDER_CHANGES", "-p", "local")
        assert ran.code == 2
        assert "did you mean ORDER_CHANGE?" in ran.err


def test_a_subscription_ends_from_the_command_line(spapi: Spapi, aws: str, sqs: Any, queue: str) -> None:
    """Its destination too where it is named; a second time nothing is wrong."""
    listed = json.loads(spapi("notifications", "list", "order_change", "-p", "local", "--json").out)
    known = listed["destinations"][0]["destinationId"]
    named = ("notifications", "unsubscribe", "order_change", "-p", "local", "--json")
    first = spapi(*named, "--delete-destination", known)
    assert first.code == 0, first.err
    assert json.loads(first.out)["destination_deleted"] == known
    other = spapi(*named[:-1], "--delete-destination", "d-1")
    assert other.code == 0, other.err
    assert "There is no destination d-1" in other.err
    again = spapi(*named)
    assert again.code == 0, again.err
    assert json.loads(again.out)["type"] == "ORDER_CHANGE"


@pytest.mark.parametrize(
    ("missing", "remedy"),
    [("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), ("AWS_DEFAULT_REGION", "AWS_DEFAULT_REGION")],
)
def test_what_aws_misses_is_named(
    spapi: Spapi, aws: str, queue: str, monkeypatch: pytest.MonkeyPatch, missing: str, remedy: str
) -> None:
    """Not "see whether the queue exists": nothing was asked of it."""
    monkeypatch.delenv(missing)
    if missing == "AWS_ACCESS_KEY_ID":
        monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setattr("boto3.DEFAULT_SESSION", None)  # a new process has none
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", "/nonexistent")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent")
    for more in (("--keep",), ("--until-empty",)):
        ran = spapi("notifications", "listen", queue, "--aws-endpoint", aws, *more)
        assert ran.code != 0
        assert remedy in ran.err
        assert "missing" in ran.err


def test_a_wrong_queue_is_refused_with_the_right_form(spapi: Spapi) -> None:
    """Exit code 2, and the form of an ARN."""
    ran = spapi("notifications", "subscribe", "ORDER_CHANGE", "--queue-arn", "mine", "-p", "local")
    assert ran.code == 2
    assert "arn:aws:sqs:" in ran.err
