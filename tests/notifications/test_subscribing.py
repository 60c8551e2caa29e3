"""Subscribing in one step that can be repeated, and the doctor; both halves, against an API that keeps its state."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from attrs import frozen

from spapi_core.errors import ConfigurationError, ConflictError, InvalidArgumentError, NotFoundError
from spapi_core.notifications import AsyncNotifications, Notifications, parse_notification
from spapi_core.notifications.policy import can_send, denied_by, maybe_denied_by, with_amazon
from tests.notifications.conftest import left_in

ARN = "arn:aws:sqs:eu-west-1:123456789012:mine"


@frozen
class Endpoint:
    environment: str


class Amazon:
    """Destinations and subscriptions as Amazon keeps them; every call is noted."""

    def __init__(self, environment: str = "production") -> None:
        self.endpoint = Endpoint(environment)
        self.destinations: list[dict[str, Any]] = []
        self.subscriptions: dict[str, dict[str, Any]] = {}
        self.calls: list[tuple[str, str]] = []
        self.race = False

    def request(self, method: str, path: str, *, params: Any = None, body: Any = None) -> Any:
        self.calls.append((method, path))
        parts = path.split("/")[3:]
        if parts[0] == "destinations":
            return self._destination(method, parts, body)
        name = parts[1]
        if method == "POST" and parts[-1] == "testNotification":
            return {}
        if method == "POST":
            self.subscriptions[name] = {"subscriptionId": f"s-{uuid.uuid4().hex[:6]}", **body}
            return {"payload": self.subscriptions[name]}
        if method == "DELETE":
            del self.subscriptions[name]
            return {}
        found = self.subscriptions.get(name)
        if found is None or (params and params.get("payloadVersion") not in {None, found["payloadVersion"]}):
            raise NotFoundError("no subscription")
        return {"payload": found}

    def _destination(self, method: str, parts: list[str], body: Any) -> Any:
        if method == "GET":
            return {"payload": list(self.destinations)}
        if method == "POST":
            resource = json.loads(json.dumps(body["resourceSpecification"]))
            if "eventBridge" in resource:
                resource["eventBridge"]["name"] = "aws.partner/sellingpartnerapi.amazon.com/1"
            made = {"destinationId": f"d-{len(self.destinations)}", "name": body["name"], "resource": resource}
            self.destinations.append(made)
            if self.race:
                raise ConflictError("there is one already")
            return {"payload": made}
        left = [each for each in self.destinations if each["destinationId"] != parts[1]]
        if len(left) == len(self.destinations):
            raise NotFoundError("no destination")
        self.destinations = left
        return {}

    def writes(self) -> list[str]:
        return [method for method, _ in self.calls if method != "GET"]


class AsyncAmazon(Amazon):
    async def request(self, *arguments: Any, **named: Any) -> Any:
        return super().request(*arguments, **named)


@pytest.fixture(params=["sync", "async"])
def made(request: pytest.FixtureRequest) -> Callable[..., tuple[Amazon, Callable[..., Any]]]:
    """Amazon, and a function that calls a method of the half that the test is for."""

    def make(environment: str = "production") -> tuple[Amazon, Callable[..., Any]]:
        if request.param == "sync":
            amazon = Amazon(environment)
            return amazon, lambda name, *args, **named: getattr(Notifications(amazon), name)(*args, **named)
        other = AsyncAmazon(environment)

        def run(name: str, *args: Any, **named: Any) -> Any:
            return asyncio.run(getattr(AsyncNotifications(other), name)(*args, **named))

        return other, run

    return make


@pytest.mark.parametrize("where", [{"queue_arn": ARN}, {"event_bus": "123456789012/eu-west-1"}])
def test_subscribing_again_changes_nothing(made: Any, where: dict[str, str]) -> None:
    """The first time destination and subscription are made, the second time both are found."""
    amazon, run = made()
    first = run("subscribe", "ORDER_CHANGE", **where)
    assert first.made == ("destination", "subscription")
    amazon.calls.clear()
    again = run("subscribe", "ORDER_CHANGE", **where)
    assert again.made == ()
    assert (again.subscription_id, again.destination_id) == (first.subscription_id, first.destination_id)
    assert amazon.writes() == []


def test_a_second_type_shares_the_destination(made: Any) -> None:
    """One destination a queue."""
    amazon, run = made()
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    assert run("subscribe", "ANY_OFFER_CHANGED", queue_arn=ARN).made == ("subscription",)
    assert len(amazon.destinations) == 1


def test_the_newest_known_version_is_chosen(made: Any) -> None:
    """Unless another is asked for."""
    amazon, run = made()
    assert run("subscribe", "LISTINGS_ITEM_ISSUES_CHANGE", queue_arn=ARN).payload_version == "2023-12-13"
    run("unsubscribe", "LISTINGS_ITEM_ISSUES_CHANGE")
    run("subscribe", "LISTINGS_ITEM_ISSUES_CHANGE", queue_arn=ARN, payload_version="1.0")
    assert amazon.subscriptions["LISTINGS_ITEM_ISSUES_CHANGE"]["payloadVersion"] == "1.0"


def test_a_subscription_that_is_otherwise_is_changed_on_request_alone(made: Any) -> None:
    """Another queue may be somebody else's."""
    amazon, run = made()
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    with pytest.raises(ConfigurationError, match="replace=True"):
        run("subscribe", "ORDER_CHANGE", queue_arn=f"{ARN}-2")
    changed = run("subscribe", "ORDER_CHANGE", queue_arn=f"{ARN}-2", replace=True)
    assert amazon.subscriptions["ORDER_CHANGE"]["destinationId"] == changed.destination_id == "d-1"


def test_ending_a_subscription_again_does_no_harm(made: Any) -> None:
    """The second time there is none; a destination is deleted where it is named alone."""
    amazon, run = made()
    destination = run("subscribe", "ORDER_CHANGE", queue_arn=ARN).destination_id
    assert run("unsubscribe", "ORDER_CHANGE") is True
    assert [each["destinationId"] for each in amazon.destinations] == [destination]
    for _ in range(2):
        assert run("unsubscribe", "ORDER_CHANGE", destination_id=destination) is False
        assert amazon.destinations == []


def test_a_destination_that_another_process_makes_meanwhile_is_taken(made: Any) -> None:
    """Amazon's 409 is not an error then."""
    amazon, run = made()
    amazon.race = True
    assert run("subscribe", "ORDER_CHANGE", queue_arn=ARN).destination_id == "d-0"


@pytest.mark.parametrize("odd", [7, "x", ["x"], [7, None], {"x": 1}, [{"destinationId": ["x"], "resource": "x"}], None])
def test_an_answer_of_another_shape_is_no_destination_and_no_subscription(
    made: Any, odd: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is found then, and what was made without an id is a clear error; never an AttributeError out of the middle."""
    amazon, run = made()
    is_async = isinstance(amazon, AsyncAmazon)
    monkeypatch.setattr(
        type(amazon), "request", lambda *_, **__: asyncio.sleep(0, {"payload": odd}) if is_async else {"payload": odd}
    )
    assert all(isinstance(each, dict) for each in run("destinations"))
    assert run("subscription", "ORDER_CHANGE") is None
    assert run("unsubscribe", "ORDER_CHANGE") is False
    checks = run("doctor", "ORDER_CHANGE")
    assert [check.step for check in checks] == ["type", "subscription"]
    assert (checks[0].ok, checks[0].text) == (True, "ORDER_CHANGE is known, payload version 1.0.")
    unknown = run("doctor", "ORDER_CHANGED")[0]
    assert (unknown.ok, unknown.text) == (
        None,
        "ORDER_CHANGED is not a type that this version knows (did you mean ORDER_CHANGE?).",
    )
    with pytest.raises(ConfigurationError, match="run it again"):
        run("subscribe", "ORDER_CHANGE", queue_arn=ARN)


def test_a_filter_is_passed_on(made: Any) -> None:
    """Amazon's processingDirective."""
    amazon, run = made()
    directive = {"eventFilter": {"eventFilterType": "ORDER_CHANGE"}}
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN, processing_directive=directive)
    assert amazon.subscriptions["ORDER_CHANGE"]["processingDirective"] == directive


@pytest.mark.parametrize(
    "where",
    [{}, {"queue_arn": ARN, "event_bus": "123456789012/eu-west-1"}, {"queue_arn": f"{ARN}.fifo"}, {"queue_arn": "mine"},
     {"event_bus": "eu-west-1"}, {"event_bus": "123456789012"}, {"event_bus": "123456789012/"},
     {"event_bus": "12345678901/eu-west-1"}, {"event_bus": "12345678901x/eu-west-1"}],
)  # fmt: skip
def test_a_place_that_amazon_does_not_deliver_to_is_refused(made: Any, where: dict[str, str]) -> None:
    """Before anything is sent."""
    amazon, run = made()
    with pytest.raises(InvalidArgumentError):
        run("subscribe", "ORDER_CHANGE", **where)
    assert amazon.calls == []


def test_the_queue_lets_amazon_send_afterwards(made: Any, sqs: Any, queue: str) -> None:
    """Its policy is changed once, and keeps what it said before."""
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    own = {"Sid": "own", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:ReceiveMessage", "Resource": arn}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [own]})
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": policy})
    _, run = made()
    assert "queue policy" in run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs).made
    assert run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs).made == ()
    kept = json.loads(sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"])
    assert "own" in [each["Sid"] for each in kept["Statement"]]
    assert can_send(kept, arn)


ALLOW = with_amazon(None, ARN)["Statement"]
ANYBODY = {"Principal": "*", "Action": "sqs:*", "Resource": "*"}


def denying(**named: Any) -> dict[str, Any]:
    """A policy that lets Amazon send, and a statement that denies."""
    return {"Statement": [*ALLOW, {"Sid": "no", "Effect": "Deny", **ANYBODY, **named}]}


def on(operator: str, key: str, value: Any) -> dict[str, Any]:
    return {"Condition": {operator: {key: value}}}


@pytest.mark.parametrize(
    ("policy", "allowed"),
    [
        (None, False),
        (with_amazon(None, ARN), True),
        ({"Statement": {"Effect": "Allow", **ANYBODY}}, True),
        ({"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["437568002678"]}, "Action": "SQS:SendMessage",
                         "Resource": ARN}]}, False),
        (with_amazon(None, f"{ARN}-2"), False),
        ({"Statement": [{"Effect": "Allow", **ANYBODY, "Resource": "arn:aws:sqs:*:123456789012:m?ne"}]}, True),
        ({"Statement": [{"Effect": "Allow", **ANYBODY, **on("Bool", "aws:SecureTransport", True)}]}, True),
        ({"Statement": [{"Effect": "Allow", **ANYBODY, **on("StringEquals", "aws:PrincipalAccount", ["1", "437568002678"])}]}, True),
        ({"Statement": [{"Effect": "Allow", **ANYBODY, **on("ArnLike", "aws:SourceArn", "arn:aws:sns:*")}]}, False),
        ({"Statement": [{"Effect": "Allow", **ANYBODY, **on("StringEquals", "aws:PrincipalOrgID", "o-1")}]}, False),
        ({"Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "123456789012"}, "NotAction": "sqs:DeleteQueue"}]}, True),
    ],
)  # fmt: skip
def test_a_policy_is_read_as_aws_reads_it(policy: Any, allowed: bool) -> None:
    """Both actions, Amazon's account, this queue, and conditions that hold for sure."""
    assert can_send(policy, ARN) is allowed


@pytest.mark.parametrize(
    ("policy", "surely", "maybe"),
    [
        (denying(), "no", None),
        (denying(Sid=None), "statement 2", None),
        (denying(Resource=f"{ARN}-2"), None, None),
        (denying(Action="sqs:DeleteMessage"), None, None),
        (denying(Principal={"AWS": "arn:aws:iam::123456789012:root"}), None, None),
        (denying(**on("Bool", "aws:SecureTransport", "false")), None, None),
        (denying(**on("BoolIfExists", "aws:SecureTransport", False)), None, None),
        (denying(**on("Null", "aws:SecureTransport", "true")), None, None),
        (denying(**on("StringNotEquals", "aws:PrincipalAccount", ["123456789012"])), "no", None),
        (denying(**on("StringNotEquals", "aws:PrincipalAccount", ["123456789012", "437568002678"])), None, None),
        (denying(**on("StringNotEquals", "aws:PrincipalOrgID", "o-1")), "no", None),
        (denying(**on("NotIpAddress", "aws:SourceIp", "10.0.0.0/8")), None, "no"),
        (denying(Condition={"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Bool": {"aws:SecureTransport": "false"}}),
         None, None),
    ],
)  # fmt: skip
def test_what_denies_is_read_as_aws_reads_it(policy: Any, surely: str | None, maybe: str | None) -> None:
    """A statement that insists on TLS denies Amazon nothing; what only AWS can look at is open."""
    assert (denied_by(policy, ARN), maybe_denied_by(policy, ARN)) == (surely, maybe)
    assert can_send(policy, ARN) is (surely is None)


@pytest.mark.parametrize(
    ("statement", "made_of_policy"),
    [(on("Bool", "aws:SecureTransport", "false"), True), ({}, None)],
)
def test_a_policy_that_denies_is_changed_where_that_helps(
    made: Any, sqs: Any, queue: str, statement: Any, made_of_policy: bool | None
) -> None:
    """Where TLS is insisted on, Amazon is let in once; where Amazon is kept out whatever is allowed, that is said and nothing done."""
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    policy = {
        "Version": "2012-10-17",
        "Statement": [{"Sid": "no", "Effect": "Deny", **ANYBODY, "Resource": arn, **statement}],
    }
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"Policy": json.dumps(policy)})
    amazon, run = made()
    if made_of_policy is None:
        with pytest.raises(ConfigurationError, match=r"in no, .*437568002678"):
            run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs)
        assert amazon.writes() == []
        kept = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["Policy"])["Attributes"]["Policy"]
        assert json.loads(kept) == policy
        return
    assert "queue policy" in run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs).made
    assert run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs).made == ()
    assert failing(run("doctor", "ORDER_CHANGE", sqs=sqs)) == []


def failing(checks: Any) -> list[str]:
    return [check.step for check in checks if check.ok is False]


def test_the_doctor_follows_the_way_of_a_notification(made: Any, sqs: Any, queue: str) -> None:
    """No subscription, no permission to send, another queue, messages that wait: each is named with what to do."""
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    amazon, run = made()
    assert failing(run("doctor", "ORDER_CHANGE")) == ["subscription"]
    run("subscribe", "ORDER_CHANGE", queue_arn=arn)
    assert failing(run("doctor", "ORDER_CHANGE", sqs=sqs)) == ["queue policy"]
    assert failing(run("doctor", "ORDER_CHANGE", queue_arn=ARN)) == ["destination"]
    run("subscribe", "ORDER_CHANGE", queue_arn=arn, sqs=sqs)
    sqs.send_message(QueueUrl=queue, MessageBody="{}")
    checks = run("doctor", "ORDER_CHANGE", sqs=sqs)
    assert failing(checks) == []
    assert "1 messages wait" in checks[-1].text
    amazon.destinations.clear()
    assert failing(run("doctor", "ORDER_CHANGE", sqs=sqs)) == ["destination"]


def test_the_doctor_names_a_queue_that_is_gone(made: Any, sqs: Any) -> None:
    """With AWS's own word for it, and without a traceback."""
    _, run = made()
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    assert failing(run("doctor", "ORDER_CHANGE", sqs=sqs)) == ["queue"]


def test_the_doctor_looks_in_the_region_of_the_queue(made: Any, sqs: Any) -> None:
    """Where it makes the client itself, the destination's ARN says for which queue."""
    _, run = made()
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    seen: list[str] = []

    def client_for(arn: str) -> Any:
        seen.append(arn)
        return sqs

    assert failing(run("doctor", "ORDER_CHANGE", sqs=client_for)) == ["queue"]
    assert seen == [ARN]


def test_an_aws_that_is_not_reached_is_not_a_refusal(made: Any) -> None:
    """Nobody's credentials are at fault."""
    from botocore.exceptions import EndpointConnectionError  # noqa: PLC0415

    class Unreachable:
        def get_queue_attributes(self, **_: Any) -> Any:
            raise EndpointConnectionError(endpoint_url="http://127.0.0.1:1")

        get_queue_url = get_queue_attributes

    _, run = made()
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    [check] = [each for each in run("doctor", "ORDER_CHANGE", sqs=Unreachable()) if each.step == "queue"]
    assert "no answer from AWS (EndpointConnectionError)" in check.text
    assert check.remedy == ""


def test_the_doctor_knows_that_the_sandbox_sends_nothing(made: Any) -> None:
    """Users wait for it there."""
    _, run = made("sandbox")
    assert "environment" in failing(run("doctor", "ORDER_CHANGE"))


def test_a_test_notification_goes_into_the_queue_in_production(made: Any, sqs: Any, queue: str) -> None:
    """Amazon sends none there; ours shows that the consumer works."""
    arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    amazon, run = made()
    assert run("send_test", "ORDER_CHANGE", queue_arn=arn, sqs=sqs) == "the queue"
    (message,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    assert parse_notification(message).type == "ORDER_CHANGE"
    assert amazon.calls == []
    with pytest.raises(InvalidArgumentError, match="queue_arn"):
        run("send_test", "ORDER_CHANGE")
    assert left_in(sqs, queue) == 1


@pytest.mark.parametrize(
    ("environment", "sender"), [("sandbox", "Amazon's sandbox"), ("local", "the sandbox of this client")]
)
def test_a_sandbox_sends_the_test_notification_itself(made: Any, environment: str, sender: str) -> None:
    """To the subscription's destination; a local one is not called Amazon's."""
    amazon, run = made(environment)
    run("subscribe", "ORDER_CHANGE", queue_arn=ARN)
    assert run("send_test", "ORDER_CHANGE") == sender
    assert amazon.calls[-1] == ("POST", "/notifications/v1/subscriptions/ORDER_CHANGE/testNotification")
