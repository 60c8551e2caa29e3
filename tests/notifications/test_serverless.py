"""Notifications that come by a call: Lambda functions and the ASGI application."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, StoreError
from spapi_core.notifications import Notification, Poison, asgi_app, lambda_handler
from spapi_core.notifications.seen_states import SeenState
from spapi_core.notifications.serverless import NotificationBusyError
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


def test_a_pipe_gives_its_records_as_a_list() -> None:
    """EventBridge Pipes read the same answer."""
    function = lambda_handler(refuse)
    assert function([record("1", order_change("good")), record("2", order_change("bad"))], None) == {
        "batchItemFailures": [{"itemIdentifier": "2"}]
    }


def fifo(identity: str, group: str, notification: str) -> dict[str, Any]:
    """A record of a FIFO queue."""
    found = record(identity, order_change(notification))
    found["attributes"]["MessageGroupId"] = group
    return {**found, "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:mine.fifo"}


def test_a_group_of_a_fifo_queue_keeps_its_order() -> None:
    """What stands behind a failed message of its group comes again unhandled; other groups go on, and a standard queue has none."""
    seen: list[Any] = []

    def handle(notification: Notification) -> None:
        refuse(notification)
        seen.append(notification.notification_id)

    batch = [fifo("1", "a", "good"), fifo("2", "a", "bad"), fifo("3", "b", "other"), fifo("4", "a", "later")]
    failures = lambda_handler(handle)({"Records": batch}, None)["batchItemFailures"]
    assert [each["itemIdentifier"] for each in failures] == ["2", "4"]
    assert seen == ["good", "other"]
    standard = [{**each, "eventSourceARN": "arn:aws:sqs:eu-west-1:123456789012:mine"} for each in batch]
    failures = lambda_handler(handle)({"Records": standard}, None)["batchItemFailures"]
    assert [each["itemIdentifier"] for each in failures] == ["2"]


class Answering:
    """A store of handled notifications that says what it is given, or raises it."""

    def __init__(self, begin: Any, finish: Any = None) -> None:
        self.answers = {"begin": begin, "finish": finish, "release": finish}

    def __getattr__(self, name: str) -> Any:
        def ask(*_: Any) -> Any:
            answer = self.answers[name]
            if isinstance(answer, Exception):
                raise answer
            return answer

        return ask


@pytest.mark.parametrize("begin", [SeenState.BUSY, StoreError("away"), OSError("away")])
def test_a_message_that_was_not_tried_is_not_poison(begin: Any) -> None:
    """However often it came: another consumer has it, or the store cannot say; the message may be fine."""
    aside: list[Poison] = []
    store: Any = Answering(begin)
    function = lambda_handler(print, seen=store, on_poison=aside.append, max_tries=2)
    assert function({"Records": [record("1", order_change("a"), tries=9)]}, None) == {
        "batchItemFailures": [{"itemIdentifier": "1"}]
    }
    assert aside == []


def test_a_store_that_goes_away_after_the_handler_brings_nothing_again() -> None:
    """It was handled; a message that comes again would be handled twice."""
    seen: list[Any] = []
    store: Any = Answering(SeenState.NEW, StoreError("away"))
    function = lambda_handler(lambda found: seen.append(found.notification_id), seen=store)
    assert function({"Records": [record("1", order_change("a"))]}, None) == {"batchItemFailures": []}
    assert call(asgi_app(print, api_key=None, seen=store), json.dumps(order_change("a")).encode()) == 204
    event = {"detail-type": "ORDER_CHANGE", "detail": order_change("bad"), "id": "1"}
    with pytest.raises(RuntimeError, match="no"):
        lambda_handler(refuse, seen=store)(event, None)


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


class Store:
    """Answers `begin` in this way, and notes what it is asked."""

    def __init__(self, state: SeenState = SeenState.NEW) -> None:
        self.state = state
        self.asked: list[tuple[Any, ...]] = []

    def begin(self, notification_id: str, lease: float) -> SeenState:
        self.asked.append(("begin", notification_id, lease))
        return self.state

    def extend(self, notification_id: str, lease: float) -> None:
        self.asked.append(("extend", notification_id, lease))

    def finish(self, notification_id: str) -> None:
        self.asked.append(("finish", notification_id))

    def release(self, notification_id: str) -> None:
        self.asked.append(("release", notification_id))


class Answer:
    """One request of the application, with the body in pieces."""

    def __init__(self, application: Any, *pieces: bytes, headers: Any = (), method: str = "POST") -> None:
        sent: list[Any] = []
        left = list(pieces)

        async def receive() -> dict[str, Any]:
            piece = left.pop(0)
            return {"type": "http.request", "body": piece, **({"more_body": True} if left else {})}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        asyncio.run(application({"type": "http", "method": method, "headers": list(headers)}, receive, send))
        start, end = sent
        assert (start["type"], end["type"]) == ("http.response.start", "http.response.body")
        self.status, self.headers, self.body, self.left = start["status"], start["headers"], end["body"], left


def body_of(identity: str) -> bytes:
    return json.dumps(order_change(identity)).encode()


@pytest.mark.parametrize(
    ("state", "name", "status", "words", "asked"),
    [
        (SeenState.NEW, "good", 204, "", ["begin", "finish"]),
        (SeenState.DONE, "bad", 204, "", ["begin"]),
        (SeenState.BUSY, "bad", 503, "It is being handled.", ["begin"]),
        (SeenState.NEW, "bad", 500, "Handling it failed.", ["begin", "release"]),
    ],
)
def test_the_application_says_what_became_of_a_notification(
    state: SeenState, name: str, status: int, words: str, asked: list[str]
) -> None:
    """As JSON where there is something to say; the store holds it as long as Lambda would."""
    store = Store(state)
    got = Answer(asgi_app(refuse, api_key=None, seen=store), body_of(name))
    assert (got.status, got.body) == (status, json.dumps({"message": words}).encode() if words else b"")
    assert got.headers == ([(b"content-type", b"application/json")] if words else [])
    assert [each[0] for each in store.asked] == asked
    assert store.asked[0] == ("begin", name, 900.0)


@pytest.mark.parametrize(
    ("pieces", "method", "headers", "status", "words"),
    [
        ([b"x"], "PUT", [(b"x-key", b"right")], 405, "Notifications come by POST."),
        ([b"x"], "POST", [(b"x-key", b"righ")], 401, "The key is missing or wrong."),
        ([b"x"], "POST", [(b"x-other", b"right")], 401, "The key is missing or wrong."),
        ([b" " * (1 << 20), b" "], "POST", [(b"X-KEY", b"right")], 413, "The body is too large for a notification."),
        ([b" " * (1 << 20)], "POST", [(b"x-key", b"right")], 400, "The message is empty."),
        ([b"", b" "], "POST", [(b"x-key", b"wrong"), (b"x-key", b"right")], 400, "The message is empty."),
    ],
)
def test_the_application_says_why_it_refuses(
    pieces: list[bytes], method: str, headers: Any, status: int, words: str
) -> None:
    """A megabyte is taken; of the header, the name in any case."""
    application = asgi_app(lambda _: pytest.fail("handled"), api_key=("X-Key", "right"))
    got = Answer(application, *pieces, method=method, headers=headers)
    assert (got.status, json.loads(got.body)) == (status, {"message": words})


def test_a_body_in_pieces_is_joined() -> None:
    """All of it is read."""
    seen: list[Any] = []
    whole = body_of("a")
    got = Answer(asgi_app(lambda each: seen.append(each.notification_id), api_key=None), whole[:5], b"", whole[5:])
    assert (got.status, got.left, seen) == (204, [], ["a"])


@pytest.mark.parametrize("key", [("", "value"), ("X-Key", ""), ("", "")])
def test_a_key_has_both_of_its_parts(key: tuple[str, str]) -> None:
    """The error says so."""
    with pytest.raises(InvalidArgumentError) as caught:
        asgi_app(print, api_key=key)
    assert str(caught.value) == "api_key is a header and its value, both given."


def test_the_application_starts_stops_and_serves_nothing_else() -> None:
    """Each step of its life is answered, until the last."""
    application: Any = asgi_app(print, api_key=None)
    steps = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}, {"type": "lifespan.startup"}]
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return steps.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(application({"type": "lifespan"}, receive, send))
    assert sent == [{"type": "lifespan.startup.complete"}, {"type": "lifespan.shutdown.complete"}]
    assert len(steps) == 1
    for kind in ("websocket", "grpc", "https"):
        with pytest.raises(InvalidArgumentError) as caught:
            asyncio.run(application({"type": kind}, receive, send))
        assert str(caught.value) == f"{kind} is not served here, only http."


@pytest.mark.parametrize(
    ("state", "name", "fails", "asked"),
    [
        (SeenState.NEW, "good", False, ["begin", "finish"]),
        (SeenState.DONE, "bad", False, ["begin"]),
        (SeenState.BUSY, "good", True, ["begin"]),
        (SeenState.NEW, "bad", True, ["begin", "release"]),
    ],
)
def test_a_message_of_a_batch_is_done_or_comes_again(
    state: SeenState, name: str, fails: bool, asked: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    """The log says why, and shows no content."""
    store = Store(state)
    answer = lambda_handler(refuse, seen=store)({"Records": [record("1", order_change(name))]}, None)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}] if fails else []}
    assert [each[0] for each in store.asked] == asked
    assert store.asked[0] == ("begin", name, 900.0)
    kind = "NotificationBusyError" if state is SeenState.BUSY else "RuntimeError"
    assert caplog.messages == ([f"A message failed and comes again: {kind}"] if fails else [])


@pytest.mark.parametrize(("tries", "aside"), [(4, False), (5, True), (6, True)])
def test_a_message_of_a_batch_has_five_tries(tries: int, aside: bool) -> None:
    """Unless another number is given; what is set aside holds all there is to know."""
    poison: list[Poison] = []
    sent = record("1", order_change("bad"), tries=tries)
    answer = lambda_handler(refuse, on_poison=poison.append)({"Records": [sent]}, None)
    assert answer == {"batchItemFailures": [] if aside else [{"itemIdentifier": "1"}]}
    found = [(each.message, getattr(each.notification, "notification_id", None), each.tries) for each in poison]
    assert found == ([(sent, "bad", tries)] if aside else [])


def test_a_notification_without_an_id_is_not_remembered() -> None:
    """By the function, and by the application."""
    store = Store()
    document = order_change("x")
    del document["NotificationMetadata"]
    assert lambda_handler(lambda _: None, seen=store)({"Records": [record("1", document)]}, None) == {
        "batchItemFailures": []
    }
    assert Answer(asgi_app(lambda _: None, api_key=None, seen=store), json.dumps(document).encode()).status == 204
    assert store.asked == []


def test_a_busy_notification_is_named() -> None:
    """An event has no list of failures: the function raises."""
    function = lambda_handler(refuse, seen=Store(SeenState.BUSY))
    with pytest.raises(NotificationBusyError, match=r"^ORDER_CHANGE a is being handled elsewhere$"):
        function({"detail-type": "ORDER_CHANGE", "detail": order_change("a"), "id": "1"}, None)
