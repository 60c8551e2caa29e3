"""Looking for the fault, step by step: what is asked, and what is made of the answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.errors import (
    ConfigurationError,
    ConnectionNotMadeError,
    ForbiddenError,
    InvalidArgumentError,
)
from spapi_core.notifications.doctor import doctor_steps
from spapi_core.notifications.policy import with_amazon
from spapi_core.notifications.steps import (
    Check,
    send_test_steps,
)
from spapi_core.notifications.types import checked_types
from tests.notifications.played import ARN, BUS, DESTINATION, GONE, KIND, Queues, payload, played, present

DENY: dict[str, Any] = {"Sid": "no", "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": ARN}


def checks(
    answers: list[Any], *, name: str = KIND, arn: str | None = None, sqs: Any = None, environment: str = "production"
) -> list[Check]:
    found, _ = played(doctor_steps(name, arn, sqs, environment=environment), answers)
    return list(found)


KNOWN = Check("type", ok=True, text=f"{KIND} is known, payload version 1.0.")
THERE = Check("subscription", ok=True, text="It is there, payload version 1.0.")
DELIVERS = Check("destination", ok=True, text=f"It delivers to {ARN}.")
MAY = Check("queue policy", ok=True, text="Amazon may send into it.")


def of_queue(sqs: Any, arn: str | None = ARN) -> list[Check]:
    found = checks([payload([DESTINATION]), present()], arn=arn, sqs=sqs)
    assert found[:3] == [KNOWN, THERE, DELIVERS]
    return found[3:]


def open_to_amazon(**attributes: str) -> Queues:
    return Queues(Policy=json.dumps(with_amazon(None, ARN)), **attributes)


EMPTY = Check(
    "messages", ok=None, text="It is empty.",
    remedy="Nothing was sent, or another consumer took it: notifications come only when something changes.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "messages"),
    [
        ({}, EMPTY),
        ({"ApproximateNumberOfMessages": "0", "ApproximateNumberOfMessagesNotVisible": "0"}, EMPTY),
        (
            {"ApproximateNumberOfMessages": "1", "ApproximateNumberOfMessagesNotVisible": "5"},
            Check(
                "messages",
                ok=None,
                text="1 messages wait in it.",
                remedy="They arrive: see whether the consumer reads this very queue.",
            ),
        ),
        (
            {"ApproximateNumberOfMessagesNotVisible": "1"},
            Check(
                "messages",
                ok=None,
                text="1 messages are being handled.",
                remedy="Another consumer may be reading the queue.",
            ),
        ),
    ],
)
def test_the_queue_is_looked_at(attributes: dict[str, str], messages: Check) -> None:
    """Its policy, and what is in it; by a client, or by what makes one for the queue."""
    sqs = open_to_amazon(**attributes)
    assert of_queue(sqs) == [MAY, messages]
    seen: list[str] = []

    def client_for(arn: str) -> Queues:
        seen.append(arn)
        return sqs

    assert of_queue(client_for, None) == [MAY, messages]
    assert seen == [ARN]


def test_a_key_of_the_queue_has_to_let_amazon_in() -> None:
    """Which cannot be looked at here."""
    assert of_queue(open_to_amazon(KmsMasterKeyId="k"))[1] == Check(
        "encryption", ok=None, text="It is encrypted with a key of KMS.",
        remedy="The key's policy has to let Amazon's account use kms:GenerateDataKey and kms:Decrypt.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("policy", "check"),
    [
        (None, Check("queue policy", ok=False, text="Amazon may not send into it.", remedy="spapi notifications subscribe with AWS credentials sets the policy.")),
        (
            with_amazon({"Statement": [DENY]}, ARN),
            Check("queue policy", ok=False, text="Its policy forbids Amazon to send, in no.", remedy="Take account 437568002678 out of that statement; no other one can allow it."),
        ),
        (
            with_amazon({"Statement": [{**DENY, "Condition": {"X": {"aws:SourceIp": "1"}}}]}, ARN),
            Check("queue policy", ok=None, text="Amazon may send into it, unless a condition of no keeps it out.", remedy="See that the condition lets account 437568002678 through."),
        ),
    ],
)  # fmt: skip
def test_a_policy_that_keeps_amazon_out_is_named(policy: Any, check: Check) -> None:
    """For sure, or perhaps."""
    assert of_queue(Queues(**({"Policy": json.dumps(policy)} if policy else {}))) == [check, EMPTY]


def test_a_queue_that_cannot_be_looked_at_says_so() -> None:
    """Without credentials, with those of another account, and with a policy that cannot be read."""
    assert of_queue(None) == [
        Check("queue", ok=None, text="The queue was not checked.",
              remedy="Give AWS credentials (a boto3 client as sqs) to have its policy and content checked."),
    ]  # fmt: skip
    broken = of_queue(Queues(Policy="[]"))
    assert broken == [Check("queue", ok=False, text="The queue's policy is not a JSON object: write it again in AWS.")]

    class Refusing(Queues):
        def get_queue_url(self, **arguments: Any) -> dict[str, Any]:
            error: Any = RuntimeError("no")
            error.response = {"Error": {"Code": "AccessDenied"}}
            raise error

    [refused] = of_queue(Refusing())
    assert (refused.step, refused.ok) == ("queue", False)
    assert refused.text.startswith("AWS refused get_queue_url for the queue orders (AccessDenied): ")
    assert refused.remedy == "Look in the queue's region, with credentials of the account that owns it."


def test_another_queue_than_the_one_that_is_read_is_a_fault() -> None:
    """It is looked at as well."""
    found = checks([payload([DESTINATION]), present()], arn=f"{ARN}-2", sqs=open_to_amazon())
    assert found[2:] == [
        Check("destination", ok=False, text=f"It delivers to {ARN}.",
              remedy="It is not the queue that you named: read this one, or subscribe with --replace."),
        MAY,
        EMPTY,
    ]  # fmt: skip


def test_an_event_bus_is_named_with_what_to_look_at() -> None:
    """Nothing else of it can be seen from here."""
    found = checks([payload([DESTINATION, BUS]), present("d-2")])
    assert found == [
        KNOWN,
        THERE,
        Check("destination", ok=None, text="It delivers to EventBridge in account 123456789012, region eu-west-1.",
              remedy="See in EventBridge under partner event sources whether the source is associated with a bus, and whether a "
              "rule of that bus has a target."),
    ]  # fmt: skip


def test_a_destination_that_is_gone_is_made_again() -> None:
    """By subscribing."""
    found = checks([payload([BUS]), present()])
    assert found[2:] == [
        Check("destination", ok=False, text="The subscription's destination does not exist any more.",
              remedy="Subscribe again with --replace."),
    ]  # fmt: skip


def test_without_a_subscription_nothing_further_is_looked_at() -> None:
    """The remedy is the command."""
    assert checks([payload([]), GONE]) == [
        KNOWN,
        Check("subscription", ok=False, text=f"This selling partner has no subscription of {KIND}.",
              remedy=f"spapi notifications subscribe {KIND} --queue-arn ARN"),
    ]  # fmt: skip


def test_a_refusal_may_be_a_missing_role() -> None:
    """What is not Amazon's refusal is raised: it says itself what to do."""
    refused = ForbiddenError("no role", status_code=403)
    assert checks([refused])[1:] == [
        Check("subscription", ok=None, text="It could not be checked: no role",
              remedy="The application needs a role that the type belongs to."),
    ]  # fmt: skip
    for kind in (ConnectionNotMadeError, ConfigurationError):
        with pytest.raises(kind):
            checks([payload([]), kind("none")])


@pytest.mark.parametrize(
    ("environment", "check"),
    [
        ("sandbox", Check("environment", ok=False, text="Amazon's sandbox sends no notification by itself.", remedy="Send a test notification, or subscribe in production.")),
        ("local", Check("environment", ok=None, text="A local sandbox sends to the queue that was named at its start.", remedy="spapi sandbox serve --stateful --sqs-endpoint URL")),
    ],
)  # fmt: skip
def test_a_sandbox_sends_nothing_by_itself(environment: str, check: Check) -> None:
    """That may be all there is to it."""
    assert checks([payload([]), GONE], environment=environment)[1] == check


@pytest.mark.parametrize(
    ("name", "near"),
    [("ORDER_CHANG", " (did you mean ORDER_CHANGE?)"), ("order_chang", " (did you mean ORDER_CHANGE?)"), ("QQQ", "")],
)
def test_a_type_that_is_not_known_is_named_with_the_nearest(name: str, near: str) -> None:
    """By the doctor, by the check of names, and where a version would be taken from it."""
    words = f"{name} is not a type that this version knows{near}"
    assert checks([payload([]), GONE], name=name)[0] == Check(
        "type", ok=None, text=f"{words}.", remedy="See the spelling with: spapi notifications types"
    )
    with pytest.raises(InvalidArgumentError) as caught:
        checked_types([KIND, name])
    assert str(caught.value) == (
        f"{name.upper()} is not a type that this version knows{near}: see `spapi notifications types`."
    )
    with pytest.raises(InvalidArgumentError) as other:
        played(send_test_steps(name, None, None, None, environment="local"))
    assert str(other.value) == (
        f"{words}: say payload_version (--payload-version), or see `spapi notifications types`."
    )
    assert checked_types(["order_change"]) == [KIND]
