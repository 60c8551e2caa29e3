"""Subscribing and looking for a fault, step by step: what is asked, and what is made of the answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import pytest

from spapi_core.errors import (
    ConfigurationError,
    ConflictError,
    ConnectionNotMadeError,
    ForbiddenError,
    InvalidArgumentError,
    NotFoundError,
)
from spapi_core.notifications.policy import with_amazon
from spapi_core.notifications.steps import (
    CallStep,
    Check,
    Look,
    Subscribed,
    checked_types,
    destinations,
    doctor_steps,
    send_test_steps,
    subscribe_steps,
    subscription,
    unsubscribe_steps,
)

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"
KIND = "ORDER_CHANGE"
HERE = f"/notifications/v1/subscriptions/{KIND}"
DESTINATION = {"destinationId": "d-1", "resource": {"sqs": {"arn": ARN}}}
BUS = {"destinationId": "d-2", "resource": {"eventBridge": {"accountId": "123456789012", "region": "eu-west-1"}}}


class Queues:
    """A boto3 client of SQS whose queues have these attributes."""

    def __init__(self, **attributes: str) -> None:
        self.attributes = attributes
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def get_queue_url(self, **arguments: Any) -> dict[str, Any]:
        self.asked.append(("get_queue_url", arguments))
        return {"QueueUrl": "https://queue"}

    def get_queue_attributes(self, **arguments: Any) -> dict[str, Any]:
        self.asked.append(("get_queue_attributes", arguments))
        return {"Attributes": self.attributes}

    def set_queue_attributes(self, **arguments: Any) -> None:
        self.asked.append(("set_queue_attributes", arguments))
        self.attributes.update(arguments["Attributes"])

    def send_message(self, **arguments: Any) -> None:
        self.asked.append(("send_message", arguments))


def played(steps: Any, answers: Iterable[Any] = ()) -> tuple[Any, list[CallStep]]:
    """What steps come to when calls are answered in this order, and those calls; looks are carried out."""
    given, calls = iter(answers), list[CallStep]()
    send, value = steps.send, None
    while True:
        try:
            step = send(value)
        except StopIteration as end:
            assert list(given) == []
            return end.value, calls
        send = steps.send
        if isinstance(step, Look):
            try:
                value = step.do()
            except Exception as error:  # noqa: BLE001  as the halves do
                send, value = steps.throw, error
            continue
        calls.append(step)
        value = next(given)
        if isinstance(value, Exception):
            send = steps.throw


def payload(found: Any) -> dict[str, Any]:
    return {"payload": found}


def present(destination: str = "d-1", version: str = "1.0", identifier: str = "s-1") -> dict[str, Any]:
    return payload({"subscriptionId": identifier, "destinationId": destination, "payloadVersion": version})


GONE = NotFoundError("none", status_code=404)
LIST = CallStep("GET", "/notifications/v1/destinations")
FIND = CallStep("GET", HERE, {"payloadVersion": "1.0"})
FIND_ANY = CallStep("GET", HERE)
MAKE = CallStep("POST", HERE, None, {"payloadVersion": "1.0", "destinationId": "d-1"})
END = CallStep("DELETE", f"{HERE}/s-1")


def subscribing(**given: Any) -> Any:
    settings: dict[str, Any] = {
        "queue_arn": ARN, "event_bus": None, "version": None, "directive": None, "sqs": None, "replace": False, **given,
    }  # fmt: skip
    return subscribe_steps(KIND, **settings)


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (payload([DESTINATION, "x", None]), [DESTINATION]),
        (payload([]), []),
        (payload(None), []),
        (payload({}), []),
        ({}, []),
        (None, []),
        ([], []),
    ],
)
def test_destinations_are_the_objects_of_the_list(answer: Any, found: list[Any]) -> None:
    """Whatever else came is left out."""
    assert played(destinations(), [answer]) == (found, [LIST])


@pytest.mark.parametrize("answer", [GONE, payload({}), payload([]), payload({"subscriptionId": ""}), {}, None])
def test_a_subscription_without_an_id_is_none(answer: Any) -> None:
    """As one that is not found."""
    assert played(subscription("A/B", "1.0"), [answer]) == (
        None,
        [CallStep("GET", "/notifications/v1/subscriptions/A%2FB", {"payloadVersion": "1.0"})],
    )
    assert played(subscription(KIND), [answer]) == (None, [FIND_ANY])


def test_what_is_there_is_not_made() -> None:
    """Destination and subscription are found."""
    assert played(subscribing(), [payload([BUS, DESTINATION]), present()]) == (
        Subscribed(KIND, "s-1", "d-1", "1.0", ()),
        [LIST, FIND],
    )


def test_all_is_made_where_nothing_is_there() -> None:
    """The queue's policy first, then destination and subscription."""
    sqs = Queues()
    answers = [payload([]), payload({"destinationId": "d-1"}), GONE, GONE, payload({"subscriptionId": "s-9"})]
    found, calls = played(subscribing(sqs=sqs, directive={"a": {"b": 1}}), answers)
    assert found == Subscribed(KIND, "s-9", "d-1", "1.0", ("queue policy", "destination", "subscription"))
    assert calls == [
        LIST,
        CallStep(
            "POST",
            "/notifications/v1/destinations",
            None,
            {"name": "sqs-eu-west-1-123456789012-orders", "resourceSpecification": {"sqs": {"arn": ARN}}},
        ),
        FIND,
        FIND_ANY,
        CallStep("POST", HERE, None, {**(MAKE.body or {}), "processingDirective": {"a": {"b": 1}}}),
    ]
    assert json.loads(sqs.attributes["Policy"]) == with_amazon(None, ARN)
    again, _ = played(subscribing(sqs=sqs), [payload([DESTINATION]), present()])
    assert again.made == ()


def test_an_event_bus_is_a_destination_too() -> None:
    """By account and region."""
    bus = "123456789012/eu-west-1"
    found, calls = played(
        subscribing(queue_arn=None, event_bus=bus, sqs=Queues()),
        [payload([DESTINATION]), payload({"destinationId": "d-2"}), present("d-2")],
    )
    assert (found.destination_id, found.made) == ("d-2", ("destination",))
    assert calls[1].body == {
        "name": "eventbridge-123456789012-eu-west-1",
        "resourceSpecification": {"eventBridge": {"accountId": "123456789012", "region": "eu-west-1"}},
    }
    assert played(subscribing(queue_arn=None, event_bus=bus), [payload([BUS]), present("d-2")])[0].made == ()


@pytest.mark.parametrize(("destination", "version"), [("d-7", "1.0"), ("d-1", "0.9"), (None, None)])
def test_another_subscription_is_replaced_where_the_caller_says_so(destination: Any, version: Any) -> None:
    """Else the error says how."""
    there = payload({"subscriptionId": "s-1", "destinationId": destination, "payloadVersion": version})
    with pytest.raises(ConfigurationError) as caught:
        played(subscribing(), [payload([DESTINATION]), GONE, there])
    assert str(caught.value) == (
        f"{KIND} is subscribed to already, with destination {destination} and payload version {version}: say replace=True "
        "(--replace) to change it, or unsubscribe first."
    )
    found, calls = played(
        subscribing(replace=True), [payload([DESTINATION]), there, {}, payload({"subscriptionId": "s-2"})]
    )
    assert found == Subscribed(KIND, "s-2", "d-1", "1.0", ("subscription",))
    assert calls == [LIST, FIND, END, MAKE]


@pytest.mark.parametrize(("answer", "identifier"), [(present(), "s-1"), (GONE, "")])
def test_another_process_may_subscribe_meanwhile(answer: Any, identifier: str) -> None:
    """Then its subscription is ours."""
    conflict = ConflictError("there", status_code=409)
    found, calls = played(subscribing(), [payload([DESTINATION]), GONE, GONE, conflict, answer])
    assert (found.subscription_id, found.made) == (identifier, ("subscription",))
    assert calls == [LIST, FIND, FIND_ANY, MAKE, FIND]


def test_another_process_may_make_the_destination_meanwhile() -> None:
    """It is looked for again; where it is not there, the conflict is the caller's."""
    conflict = ConflictError("there", status_code=409)
    found, _ = played(subscribing(), [payload([]), conflict, payload([DESTINATION]), present()])
    assert (found.destination_id, found.made) == ("d-1", ("destination",))
    with pytest.raises(ConflictError, match="there"):
        played(subscribing(), [payload([]), conflict, payload([BUS])])


@pytest.mark.parametrize("answer", [payload({}), payload(None), payload({"destinationId": ""}), None])
def test_a_destination_without_an_id_is_an_error(answer: Any) -> None:
    """It is there, and found the next time."""
    with pytest.raises(ConfigurationError) as caught:
        played(subscribing(), [payload([{"resource": {"sqs": {"arn": ARN}}}]), answer])
    assert str(caught.value) == ("Amazon made the destination without saying its id: run it again, it is found then.")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            {"queue_arn": None},
            "Say where notifications go, one of them: queue_arn (--queue-arn) or event_bus (--event-bus).",
        ),
        (
            {"event_bus": "x"},
            "Say where notifications go, one of them: queue_arn (--queue-arn) or event_bus (--event-bus).",
        ),
        *[
            (
                {"queue_arn": None, "event_bus": bus},
                f"event_bus is {bus!r}: give ACCOUNT/REGION, like 123456789012/eu-west-1.",
            )
            for bus in ("12345678901/eu", "1234567890123/eu", "123456789012", "123456789012/", "12345678901x/eu")
        ],
        (
            {"queue_arn": "x"},
            "'x' is not the ARN of a queue: give arn:aws:sqs:REGION:ACCOUNT:NAME, as the queue's page in AWS shows it.",
        ),
    ],
)
def test_where_to_is_checked_before_anything_is_asked(given: dict[str, Any], words: str) -> None:
    """One place, rightly written."""
    with pytest.raises(InvalidArgumentError) as caught:
        played(subscribing(**given))
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("answers", "destination", "ended", "calls"),
    [
        ([GONE], None, False, [FIND_ANY]),
        ([present(), {}], None, True, [FIND_ANY, END]),
        ([present(), GONE], None, False, [FIND_ANY, END]),
        ([present(), {}, {}], "d/1", True, [FIND_ANY, END, CallStep("DELETE", "/notifications/v1/destinations/d%2F1")]),
        ([GONE, GONE], "d-1", False, [FIND_ANY, CallStep("DELETE", "/notifications/v1/destinations/d-1")]),
    ],
)
def test_unsubscribing_says_whether_there_was_a_subscription(
    answers: list[Any], destination: str | None, ended: bool, calls: list[CallStep]
) -> None:
    """What is gone already is not an error."""
    assert played(unsubscribe_steps(KIND, destination), answers) == (ended, calls)


@pytest.mark.parametrize(
    ("environment", "sender"), [("sandbox", "Amazon's sandbox"), ("local", "the sandbox of this client")]
)
def test_a_sandbox_sends_a_test_notification(environment: str, sender: str) -> None:
    """To the destination of the subscription, where there is one."""
    path = f"{HERE}/testNotification"
    body = {"testNotification": {"payloadVersion": "1.0"}}
    assert played(send_test_steps(KIND, None, None, None, environment=environment), [GONE, {}]) == (
        sender,
        [FIND, CallStep("POST", path, None, body)],
    )
    found = played(send_test_steps(KIND, None, "2.0", None, environment=environment), [present("d-3"), {}])
    assert found[1] == [
        CallStep("GET", HERE, {"payloadVersion": "2.0"}),
        CallStep("POST", path, None, {"testNotification": {"payloadVersion": "2.0"}, "destinationId": "d-3"}),
    ]


def test_in_production_a_test_notification_is_put_into_the_queue() -> None:
    """With an id of its own; without a queue it cannot be."""
    sqs = Queues()
    for _ in range(2):
        assert played(send_test_steps(KIND, ARN, None, sqs, environment="production")) == ("the queue", [])
    bodies = [json.loads(each["MessageBody"]) for verb, each in sqs.asked if verb == "send_message"]
    ids = [each["notificationMetadata"].pop("notificationId") for each in bodies]
    assert ids[0] != ids[1]
    assert all(each.startswith("test-") and len(each) == 41 for each in ids)
    assert bodies[0] == {
        "notificationVersion": "1.0",
        "notificationType": KIND,
        "payloadVersion": "1.0",
        "eventTime": "1970-01-01T00:00:00Z",
        "payload": {},
        "notificationMetadata": {
            "applicationId": "test",
            "subscriptionId": "test",
            "publishTime": "1970-01-01T00:00:00Z",
        },
    }
    for arn, client in ((ARN, None), (None, sqs)):
        with pytest.raises(
            InvalidArgumentError, match=r"^Amazon sends test notifications in its sandbox alone\. Give queue_arn"
        ):
            played(send_test_steps(KIND, arn, None, client, environment="production"))


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
    remedy="Nothing was sent, or another consumer took it: notifications come on a change alone.",
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


DENY: dict[str, Any] = {"Sid": "no", "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": ARN}


@pytest.mark.parametrize(
    ("policy", "check"),
    [
        (None, Check("queue policy", ok=False, text="Amazon may not send into it.", remedy="spapi notifications subscribe with AWS credentials sets the policy.")),
        (
            with_amazon({"Statement": [DENY]}, ARN),
            Check("queue policy", ok=False, text="Its policy denies Amazon to send, in no.", remedy="Take account 437568002678 out of that statement; no other one can allow it."),
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
        Check("queue", ok=None, text="The queue was not looked at.",
              remedy="Give AWS credentials (a boto3 client as sqs) to have its policy and content looked at."),
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
              remedy="That is another queue than the one that is read: read that one, or subscribe with --replace."),
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
        Check("subscription", ok=None, text="It could not be looked at: no role",
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
