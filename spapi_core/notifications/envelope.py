"""What a notification is wrapped in on its way: SQS, SNS and EventBridge are taken off until Amazon's own document is left.

Pure: from what arrived to the document, its bytes where they are there, and how it came. What the document means is the
matter of `notification`.
"""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, NamedTuple

from spapi_core.errors import NotificationError
from spapi_core.model.codec import dumps, loads

__all__ = ["Delivery", "Enveloped", "field_of", "receive_count", "unwrap"]

_DEEPEST = 6
"""Layers at most; SNS to SQS to Lambda, the longest in use, has four."""
_LARGEST = 16 * 1024 * 1024
_LONGEST_COUNT = 10
_BOM = b"\xef\xbb\xbf"
_GZIP = b"\x1f\x8b"
_GZIP_BITS = 31
_BASE64 = re.compile(rb"[A-Za-z0-9+/\r\n]{8,}={0,2}")


class Delivery(NamedTuple):
    """How a notification came.

    Attributes:
        route: The layers around it, outermost first, e.g. `("sqs", "sns")`; empty where it came as it is.
        message_id: Id of the outermost message; not the notification's own.
        receipt_handle: What SQS deletes the message by; never shown.
        receive_count: How many times SQS has handed it out, where known.
    """

    route: tuple[str, ...] = ()
    message_id: str | None = None
    receipt_handle: str | None = None
    receive_count: int | None = None

    def __repr__(self) -> str:
        return f"Delivery(route={self.route!r}, message_id={self.message_id!r}, receive_count={self.receive_count!r})"


class Enveloped(NamedTuple):
    """Amazon's document.

    Attributes:
        document: As JSON.
        content: Its text in UTF-8, as it came where it came as text.
        delivery: How it came.
    """

    document: dict[str, Any]
    content: bytes
    delivery: Delivery


def field_of(document: Mapping[str, Any], name: str) -> Any:
    """A field of the document under either spelling: `notificationType` or `NotificationType`."""
    if name in document:
        return document[name]
    return document.get(name[:1].upper() + name[1:])


def unwrap(message: bytes | bytearray | str | Mapping[str, Any]) -> Enveloped:
    """Take the layers off.

    Args:
        message: The body of an SQS message, a message of boto3 or a Lambda record, an SNS or EventBridge event, or the
            notification itself; each may be in gzip, in base64 or in both.

    Raises:
        NotificationError: It is not JSON, or no notification is inside.
    """
    delivery = Delivery()
    value: Any = message
    content = b""
    for _ in range(_DEEPEST):
        if isinstance(value, bytes | bytearray | str):
            content = _bytes(value)
            value = _json(content)
        if not isinstance(value, Mapping):
            raise NotificationError(
                f"The message is {_kind(value)}, not an object: give the body of an SQS message, an SNS or EventBridge "
                "event, or the notification itself."
            )
        layer = _layer(value)
        if layer is None and isinstance(value.get("Records"), list):
            raise NotificationError(
                "The message is an event of Lambda with records, not one of them: make the function with "
                "lambda_handler(handler), or give parse_notification each of event['Records']."
            )
        if layer is None:
            if field_of(value, "notificationType") is None:
                keys = ", ".join(sorted(str(key) for key in value if str(key).isidentifier())[:6]) or "none"
                raise NotificationError(
                    f"The message holds no notification: it has no notificationType (its keys: {keys}). Other senders may "
                    "share the queue; set such messages aside."
                )
            document = dict(value)
            return Enveloped(document, content or dumps(document), delivery)
        name, inner, about = layer
        content = b""
        delivery = delivery._replace(route=(*delivery.route, name), **(about if not delivery.route else {}))
        value = inner
    raise NotificationError(f"The message is wrapped in more than {_DEEPEST} layers.")


def _layer(value: Mapping[str, Any]) -> tuple[str, Any, dict[str, Any]] | None:
    """Name of the outermost layer, what is inside of it, and what it says about the message."""
    for body, identity, handle, attributes in (
        ("Body", "MessageId", "ReceiptHandle", "Attributes"),
        ("body", "messageId", "receiptHandle", "attributes"),
    ):
        if body in value and (identity in value or handle in value):
            return (
                "sqs",
                value[body],
                {
                    "message_id": value.get(identity),
                    "receipt_handle": value.get(handle),
                    "receive_count": receive_count(value.get(attributes)),
                },
            )
    if isinstance(value.get("Sns"), Mapping):
        return "sns", value["Sns"].get("Message"), {"message_id": value["Sns"].get("MessageId")}
    if value.get("Type") == "SubscriptionConfirmation":
        raise NotificationError(
            "The message is a request of SNS to confirm a subscription, not a notification: confirm the subscription first."
        )
    if "Message" in value and ("TopicArn" in value or value.get("Type") == "Notification"):
        return "sns", value["Message"], {"message_id": value.get("MessageId")}
    if "detail" in value and "detail-type" in value:
        return "eventbridge", value["detail"], {"message_id": value.get("id")}
    return None


def receive_count(attributes: Any) -> int | None:
    """How many times SQS has handed a message out, by its attributes; None where they do not say."""
    count = str(attributes.get("ApproximateReceiveCount", "")) if isinstance(attributes, Mapping) else ""
    return int(count) if count.isdecimal() and len(count) < _LONGEST_COUNT else None


def _bytes(value: bytes | bytearray | str) -> bytes:
    """The text of a layer, out of gzip and base64 where something on the way has packed it so."""
    content = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else bytes(value)
    content = _unzipped(_decoded(content)).removeprefix(_BOM).strip()
    if not content:
        raise NotificationError("The message is empty.")
    if len(content) > _LARGEST:
        raise NotificationError(f"The message has {len(content)} bytes; no notification has more than {_LARGEST}.")
    return content


def _decoded(content: bytes) -> bytes:
    """What base64 holds, where that is an object or gzip; anything else as it is."""
    text = content.strip()
    if not _BASE64.fullmatch(text):
        return content
    try:
        found = b64decode(text)
    except ValueError:
        return content
    return found if found.startswith(_GZIP) or found.removeprefix(_BOM).lstrip().startswith(b"{") else content


def _unzipped(content: bytes) -> bytes:
    if not content.startswith(_GZIP):
        return content
    reader = zlib.decompressobj(_GZIP_BITS)
    try:
        found = reader.decompress(content, _LARGEST + 1)
    except zlib.error as error:
        raise NotificationError(f"The message begins like gzip and is broken: {error}.") from error
    if len(found) > _LARGEST:
        raise NotificationError(f"The message has more than {_LARGEST} bytes when it is unpacked; no notification has.")
    if not reader.eof:
        raise NotificationError("The message is gzip that ends too early.")
    return found


def _json(content: bytes) -> Any:
    try:
        return loads(content)
    except ValueError as error:
        raise NotificationError(f"The message is not JSON: {error}") from error


def _kind(value: Any) -> str:
    names = {list: "a list", bool: "true or false", type(None): "null", str: "a text"}
    return names.get(type(value), "a number" if isinstance(value, int | float) else f"a {type(value).__name__}")
