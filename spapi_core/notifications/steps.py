"""What subscribing and looking for the fault consist of: steps that wait are yielded, and a half carries them out.

Each generator yields `CallStep` for a call of SP-API and `Look` for something that waits for AWS, and is given the answer or the
error. So the order of the steps is written once for both halves.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from difflib import get_close_matches
from typing import Any, NamedTuple
from urllib.parse import quote

from attrs import frozen

from spapi_core.errors import (
    ConfigurationError,
    ConflictError,
    InvalidArgumentError,
    NotFoundError,
    SPAPIError,
    TransportError,
)
from spapi_core.notifications.policy import AMAZON, can_send, denied_by, maybe_denied_by
from spapi_core.notifications.queue import Queue, arn_parts, code_of, policy_of
from spapi_core.notifications.types import known_types, versions_of

__all__ = [
    "CallStep",
    "Check",
    "Look",
    "Subscribed",
    "checked_types",
    "destinations",
    "doctor_steps",
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
    version = version or _version_of(name)
    made: list[str] = []
    if sqs is not None and queue_arn is not None and (yield Look(Queue(sqs, queue_arn).let_amazon_send)):
        made.append("queue policy")
    destination_id = _matching((yield from destinations()), wanted)
    if destination_id is None:
        destination_id = yield from _make_destination(wanted)
        made.append("destination")
    present = yield from subscription(name, version)
    if present is None:  # it may be there with another version
        present = yield from subscription(name)
    if present is not None and (present.get("destinationId"), present.get("payloadVersion")) != (
        destination_id,
        version,
    ):
        if not replace:
            raise ConfigurationError(
                f"{name} is subscribed to already, with destination {present.get('destinationId')} and payload version "
                f"{present.get('payloadVersion')}: say replace=True (--replace) to change it, or unsubscribe first."
            )
        yield CallStep("DELETE", f"{_ROOT}/subscriptions/{_quoted(name)}/{_quoted(present['subscriptionId'])}")
        present = None
    if present is None:
        body: dict[str, Any] = {"payloadVersion": version, "destinationId": destination_id}
        if directive:
            body["processingDirective"] = dict(directive)
        try:
            answer = yield CallStep("POST", f"{_ROOT}/subscriptions/{_quoted(name)}", None, body)
            present = _object(_payload(answer))
        except ConflictError:  # another process was quicker
            present = (yield from subscription(name, version)) or {}
        made.append("subscription")
    return Subscribed(name, str(present.get("subscriptionId", "")), destination_id, version, tuple(made))


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
    version = version or _version_of(name)
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


def doctor_steps(name: str, queue_arn: str | None, sqs: Any, *, environment: str) -> Steps:
    """Why no notification of a type arrives, from the beginning of the way to its end."""
    found: list[Check] = []
    versions = [each.version for each in versions_of(name)]
    if versions:
        found.append(Check("type", ok=True, text=f"{name} is known, payload version {', '.join(versions)}."))
    else:
        found.append(Check("type", ok=None, text=f"{name} is not a type that this version knows{_near(name)}.",
                           remedy="See the spelling with: spapi notifications types"))  # fmt: skip
    if environment == "sandbox":
        found.append(Check("environment", ok=False, text="Amazon's sandbox sends no notification by itself.",
                           remedy="Send a test notification, or subscribe in production."))  # fmt: skip
    elif environment != "production":
        found.append(Check("environment", ok=None, text="A local sandbox sends to the queue that was named at its start.",
                           remedy="spapi sandbox serve --stateful --sqs-endpoint URL"))  # fmt: skip
    try:
        known = yield from destinations()
        present = yield from subscription(name)
    except (TransportError, ConfigurationError):
        # Nothing that Amazon knows is the cause: these say themselves what to do.
        raise
    except SPAPIError as error:
        found.append(Check("subscription", ok=None, text=f"It could not be looked at: {error}",
                           remedy="The application needs a role that the type belongs to."))  # fmt: skip
        return found
    by_id = {str(each.get("destinationId")): each for each in known}
    if present is None:
        found.append(Check("subscription", ok=False, text=f"This selling partner has no subscription of {name}.",
                           remedy=f"spapi notifications subscribe {name} --queue-arn ARN"))  # fmt: skip
        return found
    found.append(Check("subscription", ok=True, text=f"It is there, payload version {present.get('payloadVersion')}."))
    found += yield from _of_destination(by_id.get(str(present.get("destinationId"))), queue_arn, sqs)
    return found


def _client_for(sqs: Any, arn: str) -> Any:
    """The client of SQS for a queue: the one that was given, or what was given makes one for the ARN."""
    return sqs if hasattr(sqs, "get_queue_attributes") else sqs(arn)


def _of_destination(destination: Mapping[str, Any] | None, queue_arn: str | None, sqs: Any) -> Steps:
    """What there is to say of the place that a subscription delivers to."""
    if destination is None:
        gone = "The subscription's destination does not exist any more."
        return [Check("destination", ok=False, text=gone, remedy="Subscribe again with --replace.")]
    resource = _object(destination.get("resource"))
    arn = _object(resource.get("sqs")).get("arn")
    if not isinstance(arn, str):
        return [_event_bus(_object(resource.get("eventBridge")))]
    is_other = queue_arn is not None and queue_arn != arn
    remedy = "That is another queue than the one that is read: read that one, or subscribe with --replace."
    found = [Check("destination", ok=not is_other, text=f"It delivers to {arn}.", remedy=remedy if is_other else "")]
    if sqs is None:
        remedy = "Give AWS credentials (a boto3 client as sqs) to have its policy and content looked at."
        return [*found, Check("queue", ok=None, text="The queue was not looked at.", remedy=remedy)]
    try:
        attributes = yield Look(lambda: Queue(_client_for(sqs, arn), arn).attributes())
        policy = policy_of(attributes)
    except ConfigurationError as error:
        refused = code_of(error.__cause__) is not None
        remedy = "Look in the queue's region, with credentials of the account that owns it." if refused else ""
        return [*found, Check("queue", ok=False, text=str(error), remedy=remedy)]
    return [*found, *_of_queue(attributes, policy, arn)]


def _event_bus(resource: Mapping[str, Any]) -> Check:
    return Check(
        "destination",
        ok=None,
        text=f"It delivers to EventBridge in account {resource.get('accountId')}, region {resource.get('region')}.",
        remedy="See in EventBridge under partner event sources whether the source is associated with a bus, and whether a rule "
        "of that bus has a target.",
    )


def _of_queue(attributes: Mapping[str, str], policy: Mapping[str, Any] | None, arn: str) -> list[Check]:
    """What a queue's attributes say."""
    found = [_of_policy(policy, arn)]
    if attributes.get("KmsMasterKeyId"):
        found.append(Check("encryption", ok=None, text="It is encrypted with a key of KMS.",
                           remedy="The key's policy has to let Amazon's account use kms:GenerateDataKey and kms:Decrypt."))  # fmt: skip
    waiting = int(attributes.get("ApproximateNumberOfMessages", 0))
    hidden = int(attributes.get("ApproximateNumberOfMessagesNotVisible", 0))
    if waiting:
        text, remedy = f"{waiting} messages wait in it.", "They arrive: see whether the consumer reads this very queue."
    elif hidden:
        text, remedy = f"{hidden} messages are being handled.", "Another consumer may be reading the queue."
    else:
        text, remedy = (
            "It is empty.",
            "Nothing was sent, or another consumer took it: notifications come on a change alone.",
        )
    found.append(Check("messages", ok=None, text=text, remedy=remedy))
    return found


def _of_policy(policy: Mapping[str, Any] | None, arn: str) -> Check:
    denying, maybe = denied_by(policy, arn), maybe_denied_by(policy, arn)
    if denying is not None:
        return Check("queue policy", ok=False, text=f"Its policy denies Amazon to send, in {denying}.",
                     remedy=f"Take account {AMAZON} out of that statement; no other one can allow it.")  # fmt: skip
    if not can_send(policy, arn):
        return Check("queue policy", ok=False, text="Amazon may not send into it.",
                     remedy="spapi notifications subscribe with AWS credentials sets the policy.")  # fmt: skip
    if maybe is not None:
        return Check("queue policy", ok=None, text=f"Amazon may send into it, unless a condition of {maybe} keeps it out.",
                     remedy=f"See that the condition lets account {AMAZON} through.")  # fmt: skip
    return Check("queue policy", ok=True, text="Amazon may send into it.")


def _make_destination(wanted: Mapping[str, Any]) -> Steps:
    body = {"name": _destination_name(wanted), "resourceSpecification": dict(wanted)}
    try:
        answer = yield CallStep("POST", f"{_ROOT}/destinations", None, body)
    except ConflictError:  # made by another process meanwhile
        again = _matching((yield from destinations()), wanted)
        if again is None:
            raise
        return again
    found = _object(_payload(answer))
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
        resource = _object(each.get("resource"))
        if each.get("destinationId") and all(
            _object(resource.get(kind)).get(key) == value
            for kind, inner in wanted.items()
            for key, value in inner.items()
        ):
            return str(each["destinationId"])
    return None


def checked_types(names: Iterable[str]) -> list[str]:
    """Names of types as they are spelled.

    Raises:
        InvalidArgumentError: One is not known; the message names the nearest.
    """
    wanted = [name.upper() for name in names]
    for name in wanted:
        if not versions_of(name):
            raise InvalidArgumentError(
                f"{name} is not a type that this version knows{_near(name)}: see `spapi notifications types`."
            )
    return wanted


def _version_of(name: str) -> str:
    versions = versions_of(name)
    if not versions:
        raise InvalidArgumentError(
            f"{name} is not a type that this version knows{_near(name)}: say payload_version (--payload-version), or see "
            "`spapi notifications types`."
        )
    return versions[-1].version


def _near(name: str) -> str:
    """The known type that a name may be meant for, as a part of a sentence."""
    near = get_close_matches(name.upper(), [each.name for each in known_types()], 1, 0.8)
    return f" (did you mean {near[0]}?)" if near else ""


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


def _object(value: Any) -> Mapping[str, Any]:
    """A JSON object of an answer; an empty one where something else came."""
    return value if isinstance(value, Mapping) else {}


def _payload(answer: Any) -> Any:
    return answer.get("payload") if isinstance(answer, Mapping) else None


def _quoted(text: str) -> str:
    return quote(str(text), safe="")
