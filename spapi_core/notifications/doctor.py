"""Why no notification of a type arrives: what is looked at, from the beginning of the way to its end.

The steps that wait are yielded, as those of subscribing in `spapi_core.notifications.steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.errors import (
    ConfigurationError,
    SPAPIError,
    TransportError,
)
from spapi_core.notifications.policy import AMAZON, can_send, denied_by, maybe_denied_by
from spapi_core.notifications.queue import Queue, code_of, policy_of
from spapi_core.notifications.steps import Check, Look, Steps, destinations, object_of, subscription
from spapi_core.notifications.types import nearest_type, versions_of

if TYPE_CHECKING:
    from collections.abc import Mapping


def doctor_steps(name: str, queue_arn: str | None, sqs: Any, *, environment: str) -> Steps:
    """Why no notification of a type arrives, from the beginning of the way to its end."""
    found: list[Check] = []
    versions = [each.version for each in versions_of(name)]
    if versions:
        found.append(Check("type", ok=True, text=f"{name} is known, payload version {', '.join(versions)}."))
    else:
        found.append(Check("type", ok=None, text=f"{name} is not a type that this version knows{nearest_type(name)}.",
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
        found.append(Check("subscription", ok=None, text=f"It could not be checked: {error}",
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
    resource = object_of(destination.get("resource"))
    arn = object_of(resource.get("sqs")).get("arn")
    if not isinstance(arn, str):
        return [_event_bus(object_of(resource.get("eventBridge")))]
    is_other = queue_arn is not None and queue_arn != arn
    remedy = "It is not the queue that you named: read this one, or subscribe with --replace."
    found = [Check("destination", ok=not is_other, text=f"It delivers to {arn}.", remedy=remedy if is_other else "")]
    if sqs is None:
        remedy = "Give AWS credentials (a boto3 client as sqs) to have its policy and content checked."
        return [*found, Check("queue", ok=None, text="The queue was not checked.", remedy=remedy)]
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
            "Nothing was sent, or another consumer took it: notifications come only when something changes.",
        )
    found.append(Check("messages", ok=None, text=text, remedy=remedy))
    return found


def _of_policy(policy: Mapping[str, Any] | None, arn: str) -> Check:
    denying, maybe = denied_by(policy, arn), maybe_denied_by(policy, arn)
    if denying is not None:
        return Check("queue policy", ok=False, text=f"Its policy forbids Amazon to send, in {denying}.",
                     remedy=f"Take account {AMAZON} out of that statement; no other one can allow it.")  # fmt: skip
    if not can_send(policy, arn):
        return Check("queue policy", ok=False, text="Amazon may not send into it.",
                     remedy="spapi notifications subscribe with AWS credentials sets the policy.")  # fmt: skip
    if maybe is not None:
        return Check("queue policy", ok=None, text=f"Amazon may send into it, unless a condition of {maybe} keeps it out.",
                     remedy=f"See that the condition lets account {AMAZON} through.")  # fmt: skip
    return Check("queue policy", ok=True, text="Amazon may send into it.")
