"""Notifications that a real local server delivers: by SNS into a queue, and by EventBridge's rules into one."""

from __future__ import annotations

import json
import uuid
from typing import Any

import boto3
import pytest

from spapi_clients.notification_types import order_change as types
from spapi_core.notifications import Notification, SQSConsumer
from tests.notifications.conftest import ACCESS, left_in, order_change


@pytest.fixture
def arn(sqs: Any, queue: str) -> str:
    """The queue's ARN."""
    found: str = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    return found


def handled(sqs: Any, queue: str) -> list[Notification]:
    """What a consumer of the queue handles."""
    seen: list[Notification] = []
    SQSConsumer(queue, seen.append, sqs=sqs, poll=1, workers=2).run(until_empty=True)
    assert left_in(sqs, queue) == 0
    return seen


@pytest.mark.parametrize(("raw", "route"), [("false", ("sqs", "sns")), ("true", ("sqs",))])
def test_a_notification_comes_through_a_topic(aws: str, sqs: Any, queue: str, arn: str, raw: str, route: Any) -> None:
    """Published to SNS, delivered into the queue in SNS's envelope or, where the subscription says so, without."""
    sns = boto3.client("sns", endpoint_url=aws, **ACCESS)
    topic = sns.create_topic(Name=f"topic-{uuid.uuid4().hex}")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"RawMessageDelivery": raw})
    for identity in ("a", "a", "b"):
        sns.publish(TopicArn=topic, Message=json.dumps(order_change(identity)))
    found = handled(sqs, queue)
    assert sorted(str(each.notification_id) for each in found) == ["a", "b"]
    assert {each.delivery.route for each in found} == {route}
    assert isinstance(found[0].payload, types.Payload)


def test_a_notification_comes_through_an_event_bus(aws: str, sqs: Any, queue: str, arn: str) -> None:
    """Put on a bus of EventBridge, and sent into the queue by a rule for Amazon's notifications alone."""
    events = boto3.client("events", endpoint_url=aws, **ACCESS)
    bus = f"bus-{uuid.uuid4().hex}"
    events.create_event_bus(Name=bus)
    events.put_rule(Name="rule", EventBusName=bus, EventPattern=json.dumps({"detail-type": ["ORDER_CHANGE"]}))
    events.put_targets(Rule="rule", EventBusName=bus, Targets=[{"Id": "queue", "Arn": arn}])
    for kind, identity in (("ORDER_CHANGE", "a"), ("ORDER_CHANGE", "a"), ("OTHER", "c"), ("ORDER_CHANGE", "b")):
        detail = json.dumps(order_change(identity))
        put = events.put_events(
            Entries=[{"EventBusName": bus, "Source": "amazon.sellingpartner", "DetailType": kind, "Detail": detail}]
        )
        assert put["FailedEntryCount"] == 0
    found = handled(sqs, queue)
    assert sorted(str(each.notification_id) for each in found) == ["a", "b"]
    assert {each.delivery.route for each in found} == {("sqs", "eventbridge")}
    assert isinstance(found[0].payload, types.Payload)
