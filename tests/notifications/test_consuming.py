"""What a consumer decides without waiting, and the envelopes that messages come in."""

from __future__ import annotations

import base64
import gzip
import json
from typing import Any

import pytest

from spapi_core.errors import ConfigurationError, InvalidArgumentError, NotificationError
from spapi_core.notifications.consuming import Counts, Poison, Rules, plain_handler, refusal_of, tries_of
from spapi_core.notifications.envelope import Delivery, field_of, receive_count, unwrap
from spapi_core.notifications.queue import arn_parts, code_of, policy_of, unset_of

URL = "https://sqs.eu-west-1.amazonaws.com/1/q"


def test_a_consumer_has_its_settings_unless_it_is_given_others() -> None:
    """Eight handlers, a minute, five tries, long polls."""
    rules = Rules(URL)
    assert (rules.workers, rules.visibility, rules.max_tries, rules.poll, rules.busy_pause) == (8, 60.0, 5, 20, 5.0)
    assert (rules.renewal, rules.lease()) == (20.0, 60.0)
    assert Counts() == Counts(0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [("workers", 1, 10_000), ("visibility", 1, 43_200), ("max_tries", 1, 1000), ("poll", 0, 20)],
)
def test_a_setting_is_within_its_bounds(name: str, low: int, high: int) -> None:
    """Both ends are taken."""
    for value in (low, high):
        assert getattr(Rules(URL, **{name: value}), name) == value
    for value in (low - 1, high + 1):
        with pytest.raises(InvalidArgumentError) as caught:
            Rules(URL, **{name: value})
        assert str(caught.value) == f"{name} is {value}: give {low} to {high}."


def test_a_queue_is_named_by_its_url() -> None:
    """Not by its ARN."""
    with pytest.raises(InvalidArgumentError, match=r"^queue_url is empty: give the URL of the queue\.$"):
        Rules("")
    with pytest.raises(
        InvalidArgumentError, match=r"^queue_url is an ARN, arn:aws:sqs:x: give the URL of the queue, as"
    ):
        Rules("arn:aws:sqs:x")


@pytest.mark.parametrize(("free", "most"), [(0, 1), (-3, 1), (1, 1), (9, 9), (10, 10), (11, 10), (500, 10)])
def test_as_many_messages_are_asked_for_as_handlers_are_free(free: int, most: int) -> None:
    """One at least, ten at most."""
    assert Rules(URL, visibility=90.4, poll=3).receive(free) == {
        "QueueUrl": URL,
        "MaxNumberOfMessages": most,
        "WaitTimeSeconds": 3,
        "VisibilityTimeout": 90,
        "AttributeNames": ["ApproximateReceiveCount"],
    }


def test_one_message_of_a_fifo_queue_is_asked_for() -> None:
    """SQS keeps the next of its group back until it is deleted, so that the group keeps its order."""
    rules = Rules("https://sqs.eu-west-1.amazonaws.com/123456789012/mine.fifo", workers=8)
    assert rules.receive(8)["MaxNumberOfMessages"] == 1


@pytest.mark.parametrize(
    ("visibility", "tries", "seconds"),
    [
        (60.0, 1, 2),
        (60.0, 2, 4),
        (60.0, 5, 32),
        (60.0, 6, 60),
        (43_200, 15, 32_768),
        (43_200, 16, 43_200),
        (43_200, 10_000, 43_200),
    ],
)
def test_a_message_that_failed_comes_again_later_each_time(visibility: float, tries: int, seconds: int) -> None:
    """Twice as late, at most the visibility."""
    assert Rules(URL, visibility=visibility).again_in(tries) == seconds


class NoCredentialsError(Exception):
    """As botocore names it."""


def of_aws(code: str | None, status: Any = 400) -> Exception:
    error: Any = RuntimeError("no")
    error.response = {"Error": {} if code is None else {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return error  # type: ignore[no-any-return]  # an exception with an attribute


@pytest.mark.parametrize(
    "error",
    [
        *[
            of_aws(code)
            for code in ("RequestThrottled", "OverLimit", "RequestExpired", "RequestTimeout", "ExpiredToken")
        ],
        of_aws("ExpiredTokenException"),
        of_aws("ThrottlingException"),
        of_aws("AccessDenied", 500),
        of_aws("AccessDenied", 399),
        of_aws("AccessDenied", None),
        RuntimeError("no answer"),
    ],
)
def test_what_passes_by_itself_ends_no_consumer(error: Exception) -> None:
    """Throttling, clocks, credentials that are renewed, faults of AWS, and no answer at all."""
    assert refusal_of(error) is None


@pytest.mark.parametrize(
    ("code", "status", "shown"), [("AccessDenied", 400, "AccessDenied"), ("X", 499, "X"), (None, 403, "403")]
)
def test_a_refusal_says_what_to_look_at(code: str | None, status: int, shown: str) -> None:
    """With its code, or its status."""
    error = refusal_of(of_aws(code, status))
    assert isinstance(error, ConfigurationError)
    assert str(error) == (
        f"SQS refused to return messages from the queue ({shown}): see whether its URL is right, in which region it is, and "
        "whether these AWS credentials may receive from it."
    )


def test_settings_of_aws_that_are_missing_are_named() -> None:
    """By the class of the error, or the code of the answer."""
    for error in (NoCredentialsError(), of_aws("InvalidClientTokenId"), of_aws("SignatureDoesNotMatch")):
        found = refusal_of(error)
        assert isinstance(found, ConfigurationError)
        assert str(found) == str(unset_of(error))
        assert str(found).startswith(
            ("AWS credentials are missing", "AWS does not know", "The AWS secret does not match")
        )
    assert unset_of(RuntimeError()) is None
    assert [code_of(each) for each in (of_aws("A"), of_aws(None), RuntimeError(), None)] == ["A", "", None, None]


@pytest.mark.parametrize(
    ("attributes", "count"),
    [
        ({"ApproximateReceiveCount": "3"}, 3),
        ({"ApproximateReceiveCount": 3}, 3),
        ({"ApproximateReceiveCount": "123456789"}, 123_456_789),
        ({"ApproximateReceiveCount": "1234567890"}, None),
        ({"ApproximateReceiveCount": "-1"}, None),
        ({"ApproximateReceiveCount": "x"}, None),
        ({}, None),
        (None, None),
        ([], None),
    ],
)
def test_a_message_says_how_often_it_was_handed_out(attributes: Any, count: int | None) -> None:
    """Under either spelling; once where it does not say."""
    assert receive_count(attributes) == count
    for name in ("Attributes", "attributes"):
        assert tries_of({name: attributes}) == (1 if count is None else count)
    assert tries_of({}) == 1


def test_poison_shows_no_content() -> None:
    """Its id, the class of its error and its tries."""
    poison = Poison({"MessageId": "m", "Body": "secret"}, None, ValueError("secret"), 3)
    assert repr(poison) == "Poison(message_id='m', error=ValueError, tries=3)"


class Awaited:
    """A callable object whose call is a coroutine function."""

    async def __call__(self, notification: Any) -> None:
        """Never run."""


async def coroutine_function(notification: Any) -> None:
    """Never run."""


@pytest.mark.parametrize("handler", [coroutine_function, Awaited()])
def test_a_coroutine_function_is_not_a_plain_handler(handler: Any) -> None:
    """It would never run."""
    with pytest.raises(InvalidArgumentError) as caught:
        plain_handler(handler, "AsyncX")
    assert str(caught.value) == "The handler is a coroutine function and would never run: use AsyncX."
    hidden: Any = plain_handler(lambda each: handler(each), "AsyncX")  # noqa: PLW0108  hides what it is
    with pytest.raises(InvalidArgumentError):
        hidden(None)
    seen: Any = plain_handler(lambda each: [each], "AsyncX")
    assert seen(5) == [5]


ORDER = {"notificationType": "ORDER_CHANGE", "payload": {}}


@pytest.mark.parametrize(
    ("message", "delivery"),
    [
        (ORDER, Delivery()),
        ({"NotificationType": "X"}, Delivery()),
        (
            {
                "Body": json.dumps(ORDER),
                "MessageId": "m",
                "ReceiptHandle": "h",
                "Attributes": {"ApproximateReceiveCount": "2"},
            },
            Delivery(("sqs",), "m", "h", 2),
        ),
        ({"body": json.dumps(ORDER), "receiptHandle": "h"}, Delivery(("sqs",), None, "h")),
        ({"Body": ORDER, "MessageId": "m"}, Delivery(("sqs",), "m")),
        ({"Sns": {"Message": json.dumps(ORDER), "MessageId": "s"}}, Delivery(("sns",), "s")),
        ({"Type": "Notification", "Message": ORDER, "MessageId": "s"}, Delivery(("sns",), "s")),
        ({"TopicArn": "t", "Message": ORDER}, Delivery(("sns",))),
        ({"detail": ORDER, "detail-type": "x", "id": "e"}, Delivery(("eventbridge",), "e")),
        (
            {
                "Body": json.dumps({"TopicArn": "t", "Message": json.dumps(ORDER), "MessageId": "inner"}),
                "MessageId": "outer",
            },
            Delivery(("sqs", "sns"), "outer"),
        ),
    ],
)
def test_each_layer_is_taken_off(message: Any, delivery: Delivery) -> None:
    """What is said of the message is that of the outermost."""
    found = unwrap(message)
    assert found.delivery == delivery
    assert json.loads(found.content) == found.document
    assert found.document in (ORDER, {"NotificationType": "X"})
    assert "receipt" not in repr(found.delivery)


PACKED = gzip.compress(json.dumps(ORDER).encode(), mtime=0)


@pytest.mark.parametrize(
    "packed",
    [
        PACKED,
        base64.b64encode(PACKED),
        base64.b64encode(PACKED).decode(),
        base64.encodebytes(json.dumps(ORDER).encode()),
        gzip.compress(b"\xef\xbb\xbf" + json.dumps(ORDER).encode(), mtime=0),
    ],
)
def test_a_packed_body_is_unpacked(packed: Any) -> None:
    """By itself and inside of an envelope, as a pipe or a program between leaves it."""
    assert unwrap(packed).document == ORDER
    assert json.loads(unwrap(packed).content) == ORDER
    text = (
        packed
        if isinstance(packed, str)
        else packed.decode()
        if packed.isascii()
        else base64.b64encode(packed).decode()
    )
    inside = {"Body": json.dumps({"TopicArn": "t", "Message": text}), "MessageId": "m"}
    assert unwrap(inside) == (ORDER, json.dumps(ORDER).encode(), Delivery(("sqs", "sns"), "m"))


@pytest.mark.parametrize(
    ("packed", "words"),
    [
        (PACKED[:20], "The message is gzip that ends too early."),
        (b"\x1f\x8bxx", "The message begins like gzip and is broken"),
        (gzip.compress(b" " * (16 * 1024 * 1024 + 1), mtime=0), "has more than 16777216 bytes when it is unpacked"),
        ("abcdefgh", "The message is not JSON"),
        ("abcdefghi", "The message is not JSON"),
        (base64.b64encode(b"[1, 2, 3, 4]"), "The message is not JSON"),
    ],
)
def test_what_is_packed_badly_is_refused(packed: Any, words: str) -> None:
    """With its reason, and without taking more memory than the largest notification."""
    with pytest.raises(NotificationError, match=words):
        unwrap(packed)


def nested(depth: int) -> Any:
    value: Any = ORDER
    for _ in range(depth):
        value = {"TopicArn": "t", "Message": value}
    return value


def test_five_layers_are_taken_off_and_no_more() -> None:
    """Nobody wraps so often."""
    assert unwrap(nested(5)).delivery.route == ("sns",) * 5
    with pytest.raises(NotificationError, match=r"^The message is wrapped in more than 6 layers\.$"):
        unwrap(nested(6))


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("", "The message is empty."),
        (b" \xef\xbb\xbf"[1:] + b"  ", "The message is empty."),
        ("[]", ("The message is a list, not an object: give the body of an SQS message, an SNS or EventBridge event, or the "
         "notification itself.")),
        ({"Body": None, "MessageId": "m"}, ("The message is null, not an object: give the body of an SQS message, an SNS or "
         "EventBridge event, or the notification itself.")),
        ("true", ("The message is true or false, not an object: give the body of an SQS message, an SNS or EventBridge event, or "
         "the notification itself.")),
        ("1.5", ("The message is a number, not an object: give the body of an SQS message, an SNS or EventBridge event, or the "
         "notification itself.")),
        ('"x"', ("The message is a text, not an object: give the body of an SQS message, an SNS or EventBridge event, or the "
         "notification itself.")),
        ({"b": 1, "a": 2, "c-d": 3}, ("The message holds no notification: it has no notificationType (its keys: a, b). Other "
         "senders may share the queue; set such messages aside.")),
        ({"Message": "{}", "Type": "Notice"}, ("The message holds no notification: it has no notificationType (its keys: Message, "
         "Type). Other senders may share the queue; set such messages aside.")),
        ({"Message": "{}", "Type": "Zulu"}, ("The message holds no notification: it has no notificationType (its keys: Message, "
         "Type). Other senders may share the queue; set such messages aside.")),
        ({"Message": "{}"}, ("The message holds no notification: it has no notificationType (its keys: Message). Other senders may "
         "share the queue; set such messages aside.")),
        ({"Type": "Notification"}, ("The message holds no notification: it has no notificationType (its keys: Type). Other senders "
         "may share the queue; set such messages aside.")),
        ({"detail": {}}, ("The message holds no notification: it has no notificationType (its keys: detail). Other senders may "
         "share the queue; set such messages aside.")),
        ({"Body": "{}"}, ("The message holds no notification: it has no notificationType (its keys: Body). Other senders may "
         "share the queue; set such messages aside.")),
        ({}, ("The message holds no notification: it has no notificationType (its keys: none). Other senders may share the queue; "
         "set such messages aside.")),
        (dict.fromkeys("gfedcba"), ("The message holds no notification: it has no notificationType (its keys: a, b, c, d, e, f). "
         "Other senders may share the queue; set such messages aside.")),
        ({"Records": []}, ("The message is an event of Lambda with records, not one of them: make the function with "
         "lambda_handler(handler), or give parse_notification each of event['Records'].")),
        ({"Type": "SubscriptionConfirmation"}, ("The message is a request of SNS to confirm a subscription, not a notification: confirm "
         "the subscription first.")),
    ],
)  # fmt: skip
def test_what_is_no_notification_is_refused_in_full_words(message: Any, words: str) -> None:
    """What it is, and what to do."""
    with pytest.raises(NotificationError) as caught:
        unwrap(message)
    assert str(caught.value) == words


def test_a_message_has_a_bound() -> None:
    """Sixteen megabytes."""
    fits = json.dumps({**ORDER, "x": ""}).encode()
    whole = fits[:-2] + b"x" * (16 * 1024 * 1024 - len(fits)) + b'"}'
    assert len(whole) == 16 * 1024 * 1024
    assert unwrap(whole).content == whole
    with pytest.raises(
        NotificationError, match=r"^The message has 16777217 bytes; no notification has more than 16777216\.$"
    ):
        unwrap(whole[:-2] + b'x"}')


def test_a_field_has_two_spellings() -> None:
    """Amazon's documents have either."""
    assert field_of({"payload": None, "Payload": 1}, "payload") is None
    assert field_of({"Payload": 1}, "payload") == 1
    assert field_of({}, "payload") is None


@pytest.mark.parametrize(
    ("arn", "parts"),
    [
        ("arn:aws:sqs:eu-west-1:123456789012:a-b_C", ("eu-west-1", "123456789012", "a-b_C")),
        ("arn:aws-cn:sqs:cn-north-1:123456789012:q", ("cn-north-1", "123456789012", "q")),
        ("arn:aws:sqs:eu-west-1:123456789012:" + "q" * 80, ("eu-west-1", "123456789012", "q" * 80)),
    ],
)
def test_the_arn_of_a_queue_has_three_parts(arn: str, parts: tuple[str, str, str]) -> None:
    """Region, account and name; a FIFO queue is refused."""
    assert arn_parts(arn) == parts
    with pytest.raises(
        InvalidArgumentError, match=r"q\.fifo is a FIFO queue, and Amazon delivers only to standard queues\.$"
    ):
        arn_parts("arn:aws:sqs:eu-west-1:123456789012:q.fifo")
    for wrong in (
        arn + ":x",
        arn.replace("sqs", "sns"),
        arn.replace("123456789012", "12345678901"),
        "",
        arn + "q" * 80,
    ):
        with pytest.raises(InvalidArgumentError, match="is not the ARN of a queue"):
            arn_parts(wrong)


@pytest.mark.parametrize(("text", "policy"), [(None, None), ("", None), ("{}", {}), ('{"a": 1}', {"a": 1})])
def test_a_queue_has_a_policy_or_none(text: str | None, policy: Any) -> None:
    """Another text than an object is an error."""
    assert policy_of({} if text is None else {"Policy": text}) == policy
    for wrong in ("[]", "x", "5"):
        with pytest.raises(
            ConfigurationError, match=r"^The queue's policy is not a JSON object: write it again in AWS\.$"
        ):
            policy_of({"Policy": wrong})
