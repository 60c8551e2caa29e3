"""What uploaded files are for: images of A+ documents and attachments of messages, as pure steps of `uploads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.base import Model
from spapi_core.model.codec import encode
from spapi_core.operation import Call

__all__ = [
    "APLUS",
    "KINDS",
    "LINKS",
    "MESSAGES",
    "aplus_call",
    "attachment",
    "content_document",
    "message_call",
    "message_path",
    "place_images",
]

APLUS = "aplus/2020-11-01/contentDocuments"
"""The resource of images for A+ documents."""
MOST_FILES = 5
"""Attachments of a message, at most."""
MESSAGES = {
    "confirmCustomizationDetails": True,
    "digitalAccessKey": True,
    "invoice": True,
    "legalDisclosure": True,
    "warranty": True,
    "confirmDeliveryDetails": False,
    "confirmOrderDetails": False,
    "confirmServiceDetails": False,
    "unexpectedProblem": False,
}
"""Kinds of messages of Messaging v1, and whether they take attachments (Amazon's model, 2026-10)."""
_SENT_BY = {
    "confirmCustomizationDetails": "confirmCustomizationDetails",
    "digitalAccessKey": "createDigitalAccessKey",
    "invoice": "sendInvoice",
    "legalDisclosure": "createLegalDisclosure",
    "warranty": "CreateWarranty",
}
"""The operation that sends each kind with attachments."""

LINKS = 2
"""Upload links that are asked for, at most: the first may have expired."""
KINDS = ("image/jpeg", "image/png", "image/gif", "image/bmp")
"""Content types of images that Amazon takes."""
_ID = "uploadDestinationId"


def message_path(message: str, order_id: str) -> str:
    """The path of a message, which is also the resource of its attachments.

    Args:
        message: Its kind, e.g. `legalDisclosure`.
        order_id: The order that it is about.

    Raises:
        InvalidArgumentError: There is no such kind, it takes no attachments, or there is no order.
    """
    if MESSAGES.get(message) is not True:
        takers = ", ".join(name for name, takes in MESSAGES.items() if takes)
        wrong = "takes no attachments" if message in MESSAGES else "is not a kind of message"
        raise InvalidArgumentError(f"message {message!r} {wrong}: with attachments there are {takers}")
    if not isinstance(order_id, str) or not order_id.strip() or set(order_id) <= {"."}:
        raise InvalidArgumentError(f"order_id is {order_id!r}: give Amazon's order id, e.g. '902-3159896-1390916'")
    return f"messaging/v1/orders/{order_id}/messages/{message}"


def check_files(files: Sequence[Any]) -> list[Any]:
    """The files of a message.

    Raises:
        InvalidArgumentError: There are none, too many, or one has no name.
    """
    if isinstance(files, str | bytes | Mapping | Path) or not isinstance(files, Sequence):
        raise InvalidArgumentError("files: give a list of paths, or of pairs of a name and its content")
    if not 1 <= len(files) <= MOST_FILES:
        raise InvalidArgumentError(f"files holds {len(files)}: a message takes 1 to {MOST_FILES} attachments")
    return [_named(each) for each in files]


def _named(each: Any) -> tuple[str, Any]:
    if isinstance(each, Path):
        return each.name, each
    if isinstance(each, tuple) and len(each) == 2 and isinstance(each[0], str) and each[0]:  # noqa: PLR2004 - a pair
        return each[0], each[1]
    raise InvalidArgumentError("files: give paths, or pairs of a file name and its content")


def attachment(identifier: str, name: str) -> dict[str, str]:
    """An attachment as messages take it."""
    return {_ID: identifier, "fileName": name}


def message_call(
    client: Any, message: str, order_id: str, marketplace_ids: Sequence[str] | None, body: Mapping[str, Any]
) -> Call[Any]:
    """The call that sends a message with attachments."""
    params = {"amazonOrderId": order_id, "marketplaceIds": client.marketplaces_or_own(marketplace_ids)}
    call: Call[Any] = client.named_call(f"messaging_v1.{_SENT_BY[message]}", params=params, body=dict(body))
    return call


def content_document(document: Model | Mapping[str, Any]) -> dict[str, Any]:
    """An A+ document as JSON, as createContentDocument takes it.

    Args:
        document: A PostContentDocumentRequest or a ContentDocument, as a model or in Amazon's names.

    Raises:
        InvalidArgumentError: It is neither.
    """
    value = encode(document)
    if not isinstance(value, dict):
        raise InvalidArgumentError(f"The A+ document is a {type(document).__name__}: give a model or a dict")
    body = value if "contentDocument" in value else {"contentDocument": value}
    if not isinstance(body["contentDocument"], dict) or "contentModuleList" not in body["contentDocument"]:
        raise InvalidArgumentError("The A+ document holds no contentModuleList: give a ContentDocument")
    return body


def place_images(body: Any, images: Mapping[str, Any], ids: Mapping[str, str] | None = None) -> Any:
    """The document with the ids of its uploaded images.

    Args:
        body: The document; where an image goes, its `uploadDestinationId` is the image's name.
        images: The images by name.
        ids: Ids by name; None only checks.

    Raises:
        InvalidArgumentError: An image has no place in the document.
    """
    used: set[str] = set()

    def walk(value: Any) -> Any:
        if isinstance(value, list):
            return [walk(each) for each in value]
        if not isinstance(value, dict):
            return value
        found = {name: walk(each) for name, each in value.items()}
        name = found.get(_ID)
        if isinstance(name, str) and name in images:
            used.add(name)
            if ids is not None:
                found[_ID] = ids[name]
        return found

    placed = walk(body)
    lost = [name for name in images if name not in used]
    if lost:
        raise InvalidArgumentError(
            f"images: nothing in the document has the {_ID} {', '.join(map(repr, lost))}; nothing was uploaded"
        )
    return placed


def aplus_call(client: Any, body: Any, marketplace_id: str, content_reference_key: str | None) -> Call[Any]:
    """The call that makes or changes an A+ document."""
    params = {"marketplaceId": marketplace_id}
    name = "createContentDocument"
    if content_reference_key:
        params["contentReferenceKey"], name = content_reference_key, "updateContentDocument"
    call: Call[Any] = client.named_call(f"aplus_content_v2020_11_01.{name}", params=params, body=body)
    return call
