"""What subscribing consists of: steps that wait are yielded, and a half carries them out.

Each generator yields `CallStep` for a call of SP-API and `Look` for something that waits for AWS, and is given the answer or the
error. So the order of the steps is written once for both halves. Looking for a fault is in `spapi_core.notifications.doctor`.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.parse import quote

from attrs import frozen

from spapi_core.errors import (
    ConfigurationError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
)
from spapi_core.notifications.present import otherwise, taken
from spapi_core.notifications.queue import Queue, arn_parts
from spapi_core.notifications.types import newest_version

__all__ = [
    "CallStep",
    "Check",
    "Look",
    "Subscribed",
    "destinations",
    "send_test_steps",
    "subscribe_steps",
    "subscription",
    "unsubscribe_steps",
]

_ROOT = "/notifications/v1"


class CallStep(NamedTuple):
    """A call of SP-API; its answer is the parsed JSON."""

    method: str
    path: str
    params: dict[str, Any] | None = None
    body: dict[str, Any] | None = None


class Look(NamedTuple):
    """Something that waits for AWS."""

    do: Callable[[], Any]


Step = CallStep | Look
Steps = Generator[Step, Any, Any]


@frozen
class Subscribed:
    """A subscription that is in place.

    Args:
        type: The notification type.
        subscription_id: Amazon's id of it.
        destination_id: Amazon's id of where it delivers to.
        payload_version: Version of its payloads.
        made: What had to be made or changed: some of "destination", "subscription", "queue policy"; empty where all was
            there.
    """

    type: str
    subscription_id: str
    destination_id: str
    payload_version: str
    made: tuple[str, ...] = ()


@frozen
class Check:
    """One thing that was looked at.

    Args:
        step: What was looked at.
        ok: True where it is right, False where it is not, None where it could not be looked at or only may be the cause.
        text: What was found.
        remedy: What to do; empty where nothing is to be done.
    """

    step: str
    ok: bool | None
    text: str
    remedy: str = ""


def destinations() -> Steps:
    """All destinations of the application."""
    answer = yield CallStep("GET", f"{_ROOT}/destinations")
    found = _payload(answer)
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, list) else []


def subscription(name: str, version: str | None = None) -> Steps:
    """The subscription of a type; None where there is none."""
    params = {"payloadVersion": version} if version else None
    try:
        answer = yield CallStep("GET", f"{_ROOT}/subscriptions/{_quoted(name)}", params)
    except NotFoundError:
        return None
    found = _payload(answer)
    return found if isinstance(found, Mapping) and found.get("subscriptionId") else None


def subscribe_steps(
    name: str,
    queue_arn: str | None,
    event_bus: str | None,
    version: str | None,
    directive: Mapping[str, Any] | None,
    sqs: Any,
    *,
    replace: bool,
) -> Steps:
    """Find or make destination and subscription, and let Amazon send into the queue."""
    wanted = _resource(queue_arn, event_bus)
    version = version or newest_version(name)
    made: list[str] = []
    if sqs is not None and queue_arn is not None and (yield Look(Queue(sqs, queue_arn).let_amazon_send)):
        made.append("queue policy")
    destination_id = _matching((yield from destinations()), wanted)
    if destination_id is None:
        destination_id = yield from _make_destination(wanted)
        made.append("destination")
    present = yield from _present(name, version)
    other = None if present is None else otherwise(present, destination_id, version, directive)
    if present is not None and other is not None:
        if not replace:
            raise taken(name, other)
        yield CallStep("DELETE", f"{_ROOT}/subscriptions/{_quoted(name)}/{_quoted(present['subscriptionId'])}")
        present = None
    if present is None:
        present = yield from _make_subscription(name, destination_id, version, directive)
        made.append("subscription")
    return Subscribed(name, str(present.get("subscriptionId", "")), destination_id, version, tuple(made))


def _present(name: str, version: str) -> Steps:
    """The subscription of a type in this version, or in another; None where there is none."""
    present = yield from subscription(name, version)
    return (yield from subscription(name)) if present is None else present


def _make_subscription(name: str, destination_id: str, version: str, directive: Mapping[str, Any] | None) -> Steps:
    body: dict[str, Any] = {"payloadVersion": version, "destinationId": destination_id}
    if directive:
        body["processingDirective"] = dict(directive)
    try:
        answer = yield CallStep("POST", f"{_ROOT}/subscriptions/{_quoted(name)}", None, body)
    except ConflictError:  # another process was quicker, with the same or with something else
        present = yield from _present(name, version)
        if present is None:
            raise
        if other := otherwise(present, destination_id, version, directive):
            raise taken(name, other) from None
        return present
    return object_of(_payload(answer))


def unsubscribe_steps(name: str, destination_id: str | None = None) -> Steps:
    """End the subscription of a type, and take a destination away; False where there was no subscription."""
    present = yield from subscription(name)
    if present is not None:
        try:
            yield CallStep("DELETE", f"{_ROOT}/subscriptions/{_quoted(name)}/{_quoted(present['subscriptionId'])}")
        except NotFoundError:  # another process was quicker
            present = None
    if destination_id is not None:
        with suppress(NotFoundError):
            yield CallStep("DELETE", f"{_ROOT}/destinations/{_quoted(destination_id)}")
    return present is not None


def send_test_steps(name: str, queue_arn: str | None, version: str | None, sqs: Any, *, environment: str) -> Steps:
    """Have a test notification sent: by Amazon in the sandbox, into the queue by us elsewhere."""
    version = version or newest_version(name)
    if environment != "production":
        present = yield from subscription(name, version)
        body: dict[str, Any] = {"testNotification": {"payloadVersion": version}}
        if present is not None:
            body["destinationId"] = present.get("destinationId")
        yield CallStep("POST", f"{_ROOT}/subscriptions/{_quoted(name)}/testNotification", None, body)
        return "Amazon's sandbox" if environment == "sandbox" else "the sandbox of this client"
    if sqs is None or queue_arn is None:
        raise InvalidArgumentError(
            "Amazon sends test notifications in its sandbox alone. Give queue_arn and a boto3 client as sqs: then one is put "
            "into the queue, which shows whether the consumer works, or use environment='sandbox'."
        )
    queue = Queue(sqs, queue_arn)
    body_text = json.dumps(_invented(name, version))
    yield Look(lambda: queue.send(body_text))
    return "the queue"


def _make_destination(wanted: Mapping[str, Any]) -> Steps:
    body = {"name": _destination_name(wanted), "resourceSpecification": dict(wanted)}
    try:
        answer = yield CallStep("POST", f"{_ROOT}/destinations", None, body)
    except ConflictError:  # made by another process meanwhile
        again = _matching((yield from destinations()), wanted)
        if again is None:
            raise
        return again
    found = object_of(_payload(answer))
    if not found.get("destinationId"):
        raise ConfigurationError("Amazon made the destination without saying its id: run it again, it is found then.")
    return str(found["destinationId"])


def _resource(queue_arn: str | None, event_bus: str | None) -> dict[str, Any]:
    """What Amazon calls the place: a queue, or an account and a region of EventBridge."""
    if (queue_arn is None) == (event_bus is None):
        raise InvalidArgumentError(
            "Say where notifications go, one of them: queue_arn (--queue-arn) or event_bus (--event-bus)."
        )
    if queue_arn is not None:
        arn_parts(queue_arn)
        return {"sqs": {"arn": queue_arn}}
    account, _, region = str(event_bus).partition("/")
    if not (account.isdecimal() and len(account) == 12 and region):  # noqa: PLR2004  digits of an AWS account
        raise InvalidArgumentError(f"event_bus is {event_bus!r}: give ACCOUNT/REGION, like 123456789012/eu-west-1.")
    return {"eventBridge": {"accountId": account, "region": region}}


def _destination_name(wanted: Mapping[str, Any]) -> str:
    if "sqs" in wanted:
        return "-".join(("sqs", *arn_parts(wanted["sqs"]["arn"])))
    return f"eventbridge-{wanted['eventBridge']['accountId']}-{wanted['eventBridge']['region']}"


def _matching(known: list[Mapping[str, Any]], wanted: Mapping[str, Any]) -> str | None:
    """The id of the destination that is this place."""
    for each in known:
        resource = object_of(each.get("resource"))
        if each.get("destinationId") and all(
            object_of(resource.get(kind)).get(key) == value
            for kind, inner in wanted.items()
            for key, value in inner.items()
        ):
            return str(each["destinationId"])
    return None


def _invented(name: str, version: str) -> dict[str, Any]:
    """A test notification of ours: an envelope with an id of its own, and an empty payload."""
    identity = str(uuid.uuid4())
    return {
        "notificationVersion": "1.0",
        "notificationType": name,
        "payloadVersion": version,
        "eventTime": "1970-01-01T00:00:00Z",
        "payload": {},
        "notificationMetadata": {
            "applicationId": "test",
            "subscriptionId": "test",
            "publishTime": "1970-01-01T00:00:00Z",
            "notificationId": f"test-{identity}",
        },
    }


def object_of(value: Any) -> Mapping[str, Any]:
    """A JSON object of an answer; an empty one where something else came."""
    return value if isinstance(value, Mapping) else {}


def _payload(answer: Any) -> Any:
    return answer.get("payload") if isinstance(answer, Mapping) else None


def _quoted(text: str) -> str:
    return quote(str(text), safe="")
