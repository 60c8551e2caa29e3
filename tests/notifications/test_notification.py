"""Reading notifications: every envelope, every type, every version; nothing personal is shown."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from spapi_clients.notification_types import (
    listings_item_issues_change,
    listings_item_issues_change_v2023_12_13,
    order_change,
)
from spapi_core.errors import NotificationError
from spapi_core.notifications import Notification, known_types, parse_notification
from spapi_core.notifications.types import NewSecretPayload

MODELS = Path(__file__).resolve().parents[2] / "models" / "notification_types"
EXAMPLES = [
    pytest.param(example, id=f"{file.stem}-{number}")
    for file in sorted(MODELS.glob("*.json"))
    for number, example in enumerate(json.loads(file.read_bytes())["x-spapi-examples"])
]
ORDER: dict[str, Any] = json.loads((MODELS / "order_change.json").read_bytes())["x-spapi-examples"][0]
SNS = {
    "Type": "Notification",
    "MessageId": "m-1",
    "TopicArn": "arn:aws:sns:eu-west-1:1:t",
    "Message": json.dumps(ORDER),
}
EVENT = {"version": "0", "id": "e-1", "detail-type": "ORDER_CHANGE", "source": "aws.partner/sellingpartnerapi.amazon.com/1",
         "account": "1", "time": "2024-01-01T00:00:00Z", "region": "eu-west-1", "resources": [], "detail": ORDER}  # fmt: skip


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_amazons_is_read_as_its_type(example: dict[str, Any]) -> None:
    """The payload is an object of the type's class, and holds all that came."""
    notification = parse_notification(json.dumps(example))
    assert notification.is_known
    assert type(notification.payload).__module__.startswith("spapi_clients.notification_types.")
    assert notification.payload.to_dict() == (example.get("payload") or example.get("Payload"))
    facts = example.get("notificationMetadata") or example["NotificationMetadata"]
    named = {name.lower(): value for name, value in facts.items()}
    assert notification.notification_id == named["notificationid"]
    assert notification.subscription_id == named["subscriptionid"]
    assert notification.event_time is not None
    assert notification.event_time.tzinfo is not None


@pytest.mark.parametrize(
    ("message", "route"),
    [
        (ORDER, ()),
        (json.dumps(ORDER), ()),
        (json.dumps(ORDER).encode(), ()),
        (b"\xef\xbb\xbf" + json.dumps(ORDER).encode(), ()),
        ({"MessageId": "m", "ReceiptHandle": "r", "Body": json.dumps(ORDER)}, ("sqs",)),
        ({"messageId": "m", "receiptHandle": "r", "body": json.dumps(ORDER), "eventSource": "aws:sqs"}, ("sqs",)),
        (json.dumps(SNS), ("sns",)),
        ({"MessageId": "m", "ReceiptHandle": "r", "Body": json.dumps(SNS)}, ("sqs", "sns")),
        ({"EventSource": "aws:sns", "Sns": SNS}, ("sns",)),
        (EVENT, ("eventbridge",)),
        ({"MessageId": "m", "ReceiptHandle": "r", "Body": json.dumps(EVENT)}, ("sqs", "eventbridge")),
        ({"messageId": "m", "receiptHandle": "r", "body": json.dumps({**SNS, "Message": json.dumps(EVENT)})},
         ("sqs", "sns", "eventbridge")),
    ],
)  # fmt: skip
def test_every_envelope_is_taken_off(message: Any, route: tuple[str, ...]) -> None:
    """Queue, topic, bus, function, or nothing around it: it is the same notification."""
    notification = parse_notification(message)
    assert notification.type == "ORDER_CHANGE"
    assert notification.payload == parse_notification(ORDER).payload
    assert notification.delivery.route == route


def test_the_envelope_is_read() -> None:
    """Ids and times stand at the notification, whatever their spelling in the document."""
    notification = parse_notification(
        {"notificationType": "ORDER_CHANGE", "payloadVersion": "1.0", "eventTime": "2024-01-02T03:04:05.123456789Z",
         "payload": {}, "notificationMetadata": {"notificationId": "n", "applicationId": "a", "subscriptionId": "s",
                                                 "publishTime": "2024-01-02T03:04:06Z"}}
    )  # fmt: skip
    assert notification.event_time == datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert notification.publish_time == datetime(2024, 1, 2, 3, 4, 6, tzinfo=UTC)
    assert (notification.notification_id, notification.application_id, notification.subscription_id) == ("n", "a", "s")


def test_a_notification_is_matched_by_its_payload() -> None:
    """`match` and isinstance distinguish the types."""
    match parse_notification(ORDER).payload:
        case order_change.Payload(order_change_notification=order):
            assert order.amazon_order_id == ORDER["Payload"]["OrderChangeNotification"]["AmazonOrderId"]
        case _:
            pytest.fail("not matched")


@pytest.mark.parametrize(
    ("version", "kind"),
    [
        ("1.0", listings_item_issues_change.Payload),
        ("2023-12-13", listings_item_issues_change_v2023_12_13.Payload),
        ("2099-01-01", listings_item_issues_change_v2023_12_13.Payload),
    ],
)
def test_each_version_of_a_payload_has_its_class(version: str, kind: type) -> None:
    """A version that nobody knows is read as the newest."""
    document = {"NotificationType": "LISTINGS_ITEM_ISSUES_CHANGE", "PayloadVersion": version, "Payload": {"Sku": "A"}}
    assert type(parse_notification(document).payload) is kind


def flipped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key[:1].swapcase() + key[1:]: flipped(inner) for key, inner in value.items()}
    return [flipped(inner) for inner in value] if isinstance(value, list) else value


def test_a_payload_in_another_case_is_read_all_the_same() -> None:
    """Amazon has sent types in both cases."""
    notification = parse_notification(flipped(ORDER))
    assert notification.payload == parse_notification(ORDER).payload
    assert notification.drift == ()


def test_an_unknown_type_keeps_its_payload_and_its_envelope() -> None:
    """A type that Amazon adds tomorrow is no reason to lose it."""
    notification = parse_notification(
        {"notificationType": "BRAND_NEW", "payload": {"a": [1]}, "notificationMetadata": {"notificationId": "n"}}
    )
    assert (notification.type, notification.is_known, notification.payload) == ("BRAND_NEW", False, {"a": [1]})
    assert notification.notification_id == "n"


def test_what_does_not_fit_is_kept_and_reported() -> None:
    """An unknown value, an unknown property and a wrong kind are drift, and lose nothing."""
    document = json.loads(json.dumps(ORDER))
    order = document["Payload"]["OrderChangeNotification"]
    order["OrderChangeType"] = "BrandNew"
    order["Summary"]["Novelty"] = {"a": 1}
    order["Summary"]["OrderItems"][0]["Quantity"] = "many"
    notification = parse_notification(document)
    assert len(notification.drift) == 3
    assert notification.payload.to_dict() == document["Payload"]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("", "empty"),
        ("nonsense", "not JSON"),
        ("[1]", "a list"),
        ("null", "null"),
        ("{}", "no notificationType"),
        ({"a": 1}, "its keys: a"),
        ({"Records": [{"messageId": "1", "body": "{}"}]}, "event of Lambda with records.*lambda_handler"),
        ({"notificationType": 3}, "not a text"),
        ({"Type": "SubscriptionConfirmation", "TopicArn": "t", "Message": "m"}, "confirm the subscription"),
        ("[" * 100_000, "not JSON"),
    ],
)  # fmt: skip
def test_what_is_no_notification_is_refused_with_a_reason(message: Any, told: str) -> None:
    """Broken input gets a clear error, which names no value of it."""
    with pytest.raises(NotificationError, match=told):
        parse_notification(message)


def test_nothing_personal_and_no_secret_is_shown() -> None:
    """Neither repr shows what a buyer or an application keeps to itself."""
    document = json.loads(json.dumps(ORDER))
    document["Payload"]["OrderChangeNotification"]["Summary"]["DestinationPostalCode"] = "ZZ99 9ZZ"
    shown = repr(parse_notification(document))
    assert "ZZ99" not in shown
    secret = {"notificationType": "APPLICATION_OAUTH_CLIENT_NEW_SECRET", "payloadVersion": "1.0",
              "payload": {"applicationOAuthClientNewSecret": {"clientId": "c", "newClientSecret": "s3cr3t"}}}  # fmt: skip
    notification = parse_notification(secret)
    assert notification.payload_as(NewSecretPayload).application_oauth_client_new_secret.new_client_secret == "s3cr3t"
    assert "s3cr3t" not in repr(notification)
    message = {
        "MessageId": "m",
        "ReceiptHandle": "handle-1",
        "Body": json.dumps({"notificationType": "X", "payload": "s3cr3t"}),
    }
    assert "s3cr3t" not in repr(parse_notification(message))
    assert "handle-1" not in repr(parse_notification(message).delivery)


def test_another_class_than_the_payloads_is_refused() -> None:
    """The error names both classes."""
    with pytest.raises(NotificationError, match=r"order_change\.Payload.*NewSecretPayload"):
        parse_notification(ORDER).payload_as(NewSecretPayload)


def test_a_notification_can_be_passed_to_another_process() -> None:
    """A pickle of it is the same notification."""
    notification = parse_notification(ORDER)
    again: Notification = pickle.loads(pickle.dumps(notification))  # noqa: S301  our own
    assert (again.raw, again.payload) == (notification.raw, notification.payload)


def test_every_schema_of_amazons_is_known() -> None:
    """The index has each type, and the two of secret rotation."""
    names = {each.name for each in known_types()}
    assert len(known_types()) == len(list(MODELS.glob("*.json"))) + 2
    assert {"ORDER_CHANGE", "SHIPMENT_TRACKING_MILESTONE_CHANGED", "B2B_ANY_OFFER_CHANGED"} <= names
