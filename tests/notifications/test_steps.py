"""Subscribing step by step: what is asked, and what is made of the answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_core.errors import (
    ConfigurationError,
    ConflictError,
    InvalidArgumentError,
)
from spapi_core.notifications.policy import with_amazon
from spapi_core.notifications.steps import (
    CallStep,
    Subscribed,
    destinations,
    send_test_steps,
    subscribe_steps,
    subscription,
    unsubscribe_steps,
)
from tests.notifications.played import ARN, BUS, DESTINATION, GONE, KIND, Queues, payload, played, present

HERE = f"/notifications/v1/subscriptions/{KIND}"


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
        f"{KIND} is already subscribed to, with destination {destination} and payload version {version}: say replace=True "
        "(--replace) to change it, or unsubscribe first."
    )
    found, calls = played(
        subscribing(replace=True), [payload([DESTINATION]), there, {}, payload({"subscriptionId": "s-2"})]
    )
    assert found == Subscribed(KIND, "s-2", "d-1", "1.0", ("subscription",))
    assert calls == [LIST, FIND, END, MAKE]


CONFLICT = ConflictError("there", status_code=409)


def test_another_process_may_subscribe_meanwhile() -> None:
    """Then its subscription is ours."""
    found, calls = played(subscribing(), [payload([DESTINATION]), GONE, GONE, CONFLICT, present()])
    assert (found.subscription_id, found.made) == ("s-1", ("subscription",))
    assert calls == [LIST, FIND, FIND_ANY, MAKE, FIND]


@pytest.mark.parametrize("answers", [[present("d-7")], [GONE, present(version="0.9")]])
def test_another_process_may_subscribe_to_another_place_meanwhile(answers: list[Any]) -> None:
    """That is said, and not taken for ours."""
    with pytest.raises(ConfigurationError, match="is already subscribed to"):
        played(subscribing(), [payload([DESTINATION]), GONE, GONE, CONFLICT, *answers])


def test_a_conflict_with_what_is_not_shown_is_the_callers() -> None:
    """A subscription without an id would be a lie."""
    with pytest.raises(ConflictError, match="there"):
        played(subscribing(), [payload([DESTINATION]), GONE, GONE, CONFLICT, GONE, GONE])


FILTER = {"eventFilter": {"eventFilterType": "ORDER_CHANGE", "marketplaceIds": ["A", "B"]}}


def filtered(directive: Any) -> dict[str, Any]:
    """A subscription with a filter."""
    there = present()
    there["payload"]["processingDirective"] = directive
    return there


@pytest.mark.parametrize(
    ("directive", "told"),
    [
        (None, "no processingDirective"),
        ({"eventFilter": {"eventFilterType": "ORDER_CHANGE"}}, "another processingDirective"),
        ({"eventFilter": {**FILTER["eventFilter"], "marketplaceIds": ["A"]}}, "another processingDirective"),
        ({"eventFilter": {**FILTER["eventFilter"], "marketplaceIds": ["A", "C"]}}, "another processingDirective"),
    ],
)
def test_a_subscription_with_another_filter_is_otherwise(directive: Any, told: str) -> None:
    """The caller would get what it did not ask for; `replace` changes it."""
    with pytest.raises(ConfigurationError, match=f"with {told}: say replace=True"):
        played(subscribing(directive=FILTER), [payload([DESTINATION]), filtered(directive)])
    answers = [payload([DESTINATION]), filtered(directive), {}, payload({"subscriptionId": "s-2"})]
    found, calls = played(subscribing(directive=FILTER, replace=True), answers)
    assert (found.subscription_id, calls[2]) == ("s-2", END)
    assert (calls[3].body or {})["processingDirective"] == FILTER


@pytest.mark.parametrize("wanted", [FILTER, None])
def test_a_filter_that_is_there_is_kept(wanted: Any) -> None:
    """In another order and with what Amazon adds; who asks for none takes what is there."""
    there = {"eventFilter": {**FILTER["eventFilter"], "marketplaceIds": ["B", "A"], "aggregationSettings": None}}
    found, calls = played(subscribing(directive=wanted), [payload([DESTINATION]), filtered(there)])
    assert (found.made, calls) == ((), [LIST, FIND])


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
