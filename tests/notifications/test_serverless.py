"""Notifications that come by a call: Lambda functions and the ASGI application."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.notifications import Notification, Poison, asgi_app, lambda_handler
from tests.notifications.conftest import order_change


def record(identity: str, body: Any, tries: int = 1) -> dict[str, Any]:
    """An SQS record as Lambda gives it."""
    text = body if isinstance(body, str) else json.dumps(body)
    return {"messageId": identity, "receiptHandle": f"r-{identity}", "body": text, "eventSource": "aws:sqs",
            "attributes": {"ApproximateReceiveCount": str(tries)}}  # fmt: skip


def refuse(notification: Notification) -> None:
    if notification.notification_id == "bad":
        raise RuntimeError("no")


def test_the_messages_of_a_batch_that_failed_come_again_alone() -> None:
    """The answer names those whose handler raised and those that are not notifications."""
    function = lambda_handler(refuse)
    batch = [record("1", order_change("good")), record("2", order_change("bad")), record("3", "nonsense")]
    failures = function({"Records": batch}, None)["batchItemFailures"]
    assert [each["itemIdentifier"] for each in failures] == ["2", "3"]


def test_a_batch_drops_duplicates() -> None:
    """In one batch and across calls of one process."""
    seen: list[Any] = []
    function = lambda_handler(lambda found: seen.append(found.notification_id))
    batch = {"Records": [record("1", order_change("a")), record("2", order_change("a"))]}
    assert function(batch, None) == {"batchItemFailures": []}
    assert function(batch, None) == {"batchItemFailures": []}
    assert seen == ["a"]


def test_poison_of_a_batch_goes_to_the_callback() -> None:
    """What cannot be read at once, what fails after its tries; both then count as done."""
    aside: list[Poison] = []
    function = lambda_handler(refuse, on_poison=aside.append, max_tries=3)
    batch = [
        record("1", "nonsense"),
        record("2", order_change("bad"), tries=2),
        record("3", order_change("bad"), tries=3),
    ]
    failures = function({"Records": batch}, None)["batchItemFailures"]
    assert [each["itemIdentifier"] for each in failures] == ["2"]
    assert [poison.tries for poison in aside] == [1, 3]


def test_an_eventbridge_event_is_handled_or_raises() -> None:
    """Lambda calls again where the function raises."""
    function = lambda_handler(refuse)
    event = {"detail-type": "ORDER_CHANGE", "detail": order_change("good"), "id": "1"}
    assert function(event, None) == {"batchItemFailures": []}
    with pytest.raises(RuntimeError):
        function({**event, "detail": order_change("bad")}, None)


def test_a_record_of_sns_is_handled_or_raises() -> None:
    """There is no partial answer for SNS."""
    function = lambda_handler(refuse)
    sns = {"EventSource": "aws:sns", "Sns": {"MessageId": "1", "Message": json.dumps(order_change("bad"))}}
    with pytest.raises(RuntimeError):
        function({"Records": [sns]}, None)


def call(application: Any, body: bytes, *, method: str = "POST", headers: Any = ()) -> int:
    """The status of one request."""
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(application({"type": "http", "method": method, "headers": list(headers)}, receive, send))
    status: int = sent[0]["status"]
    return status


def test_the_application_answers_when_the_handler_is_done() -> None:
    """204, for a duplicate too, which the handler does not see."""
    seen: list[Any] = []

    async def handle(notification: Notification) -> None:
        seen.append(notification.notification_id)

    application = asgi_app(handle, api_key=None)
    body = json.dumps(order_change("a")).encode()
    assert [call(application, body), call(application, body)] == [204, 204]
    assert seen == ["a"]


def test_the_application_lets_the_sender_call_again_after_a_failure() -> None:
    """500, and the notification is new the next time."""
    failing = [True]

    def handle(_: Notification) -> None:
        if failing.pop() if failing else False:
            raise RuntimeError("no")

    application = asgi_app(handle, api_key=None)
    body = json.dumps(order_change("a")).encode()
    assert [call(application, body), call(application, body)] == [500, 204]


@pytest.mark.parametrize(
    ("body", "method", "headers", "status"),
    [
        (b"nonsense", "POST", [(b"x-key", b"right")], 400),
        (b"{}", "POST", [(b"x-key", b"wrong")], 401),
        (b"{}", "POST", [], 401),
        (b"", "GET", [(b"x-key", b"right")], 405),
        (b" " * (1024 * 1024 + 1), "POST", [(b"X-Key", b"right")], 413),
    ],
)
def test_the_application_refuses_what_it_does_not_take(body: bytes, method: str, headers: Any, status: int) -> None:
    """The handler sees none of it."""
    application = asgi_app(lambda _: pytest.fail("handled"), api_key=("X-Key", "right"))
    assert call(application, body, method=method, headers=headers) == status


def test_half_a_key_is_refused() -> None:
    """An empty value would let anybody in."""
    with pytest.raises(InvalidArgumentError):
        asgi_app(print, api_key=("X-Key", ""))


def test_a_callback_for_poison_that_raises_costs_its_message_alone() -> None:
    """The others of the batch count as done."""

    def aside(_: Poison) -> None:
        raise RuntimeError("no")

    function = lambda_handler(refuse, on_poison=aside)
    batch = [record("1", order_change("good")), record("2", "nonsense"), record("3", order_change("fine"))]
    assert function({"Records": batch}, None) == {"batchItemFailures": [{"itemIdentifier": "2"}]}


def test_a_coroutine_function_is_no_handler_of_a_lambda() -> None:
    """It would never run, and its messages would count as handled."""

    async def handle(_: Notification) -> None: ...

    with pytest.raises(InvalidArgumentError, match="never run"):
        lambda_handler(handle)
