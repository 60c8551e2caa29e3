"""What a feed does once it is worked on: the listings it changes, and the report on what became of each message.

A feed is worked on when its time has come, not when it was handed in, so that a cancelled one changes nothing.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.flows.jobs import DONE_AFTER
from spapi_core.sandbox.flows.listings.patches import PatchError, patched
from spapi_core.sandbox.flows.listings.store import issues_of, listing_of, remove, store
from spapi_core.sandbox.world.stored_document import stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["RESULT", "feed_ending", "work_on_feeds"]

RESULT = "amzn1.tortuga.4.result."
LISTINGS = "JSON_LISTINGS_FEED"
KNOWN = {
    LISTINGS: "json",
    "POST_ORDER_ACKNOWLEDGEMENT_DATA": "xml",
    "POST_PAYMENT_ADJUSTMENT_DATA": "xml",
    "POST_ORDER_FULFILLMENT_DATA": "xml",
    "POST_INVOICE_CONFIRMATION_DATA": "xml",
    "POST_EXPECTED_SHIP_DATE_SOD": "xml",
    "POST_EASYSHIP_DOCUMENTS": "xml",
    "POST_STD_ACES_DATA": "xml",
    "POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA": "text",
    "POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA": "text",
    "POST_FLAT_FILE_FULFILLMENT_DATA": "text",
    "POST_FLAT_FILE_FBA_CREATE_REMOVAL": "text",
    "POST_FLAT_FILE_FBA_UPDATE_REMOVAL": "text",
    "POST_EXPECTED_SHIP_DATE_SOD_FLAT_FILE": "text",
    "RFQ_UPLOAD_FEED": "text",
    "UPLOAD_VAT_INVOICE": "any",
}
"""Feed types and what their documents are."""
OPERATIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "UPDATE": (("productType", "attributes"), ("patches",)),
    "PARTIAL_UPDATE": (("productType", "attributes"), ("requirements", "patches")),
    "PATCH": (("productType", "patches"), ("requirements", "attributes")),
    "DELETE": ((), ("requirements", "attributes", "productType", "patches")),
}
"""What a message of each kind needs, and what it must not have."""
MOST_MESSAGES = 25_000
MOST_BYTES = 64 * 1024 * 1024
PATCHES = ("add", "replace", "merge", "delete")

Issue = dict[str, Any]


class _UnreadableError(ValueError):
    """A document that is not a feed of its type; the message says why."""


class _RefusedError(ValueError):
    """A message that cannot be carried out; the message says why.

    Args:
        message: Why.
        more: Further entries of the issue.
    """

    def __init__(self, message: str, **more: Any) -> None:
        super().__init__(message)
        self.more = more


def feed_ending(context: Context, feed_type: str, content: bytes) -> str:
    """How a feed will end: FATAL when its document cannot be read at all."""
    try:
        _opened(context, feed_type, content)
    except _UnreadableError:
        return "FATAL"
    return "DONE"


def work_on_feeds(context: Context) -> None:
    """Work on the feeds of the caller whose time has come, in the order in which they were handed in."""
    feeds = context.kept("feeds")
    waiting: list[str] = context.services.memory.of(context.seller).setdefault("feeds waiting", [])
    while waiting:
        feed = feeds.get(waiting[0])
        if feed is not None and feed["ending"] != "CANCELLED":
            if context.now - feed["created"] < feed.get("seconds", DONE_AFTER):
                return
            _work(context, feed)
        waiting.pop(0)


def _work(context: Context, feed: Mapping[str, Any]) -> None:
    source = context.services.documents.get(feed["source"])
    issues: list[Issue] = []
    count, bad, seen = 0, 0, set[int]()
    try:
        messages = _opened(context, feed["feedType"], b"" if source is None else source.block)
    except _UnreadableError as error:
        issues.append({"code": "4000000", "severity": "ERROR", "message": str(error)})
    else:
        if feed["ending"] == "FATAL":
            issues.append({"code": "4000000", "severity": "ERROR", "message": "The feed was aborted."})
            messages = []
        count = len(messages)
        for message in messages if feed["feedType"] == LISTINGS else ():
            try:
                _carry_out(context, feed, message, seen)
            except (_RefusedError, PatchError) as error:
                issues.append(_issue(message, error))
                bad += 1
    report = {
        "header": {"sellerId": context.seller, "version": "2.0", "feedId": feed["feedId"]},
        "issues": issues,
        "summary": {
            "errors": len(issues),
            "warnings": 0,
            "messagesProcessed": count,
            "messagesAccepted": count - bad,
            "messagesInvalid": bad,
        },
    }
    packed = gzip.compress(orjson.dumps(report), mtime=0)
    context.services.documents.put(RESULT + feed["feedId"], stored(packed, "application/json; charset=UTF-8"))


def _issue(message: Any, error: ValueError) -> Issue:
    issue: Issue = {}
    if isinstance(message, Mapping):
        issue |= {"messageId": message["messageId"]} if _is_number(message.get("messageId")) else {}
        issue |= {"sku": message["sku"]} if _is_text(message.get("sku")) else {}
    more = error.more if isinstance(error, _RefusedError) else {}
    return {**issue, "code": "90000001", "severity": "ERROR", "message": str(error), **more}


def _opened(context: Context, feed_type: str, content: bytes) -> list[Any]:
    """The messages of a document.

    Raises:
        _UnreadableError: It has none.
    """
    if content[:2] == b"\x1f\x8b":
        unpacked = zlib.decompressobj(wbits=31)
        try:
            content = unpacked.decompress(content, MOST_BYTES)
        except zlib.error as error:
            raise _UnreadableError("The document cannot be decompressed.") from error
        if not unpacked.eof:
            raise _UnreadableError("The document breaks off, or is too large when decompressed.")
    kind, start = KNOWN.get(feed_type), content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if kind is None:
        raise _UnreadableError(f"There is no feed type {feed_type[:100]}.")
    if kind == "json":
        return _json(context, content)
    if kind == "xml" and start != b"<":
        raise _UnreadableError(f"The document of a feed of type {feed_type} must be XML.")
    if kind == "text" and start in (b"", b"<", b"{"):
        raise _UnreadableError(f"The document of a feed of type {feed_type} must be a table of text.")
    if kind == "text":
        return list(content.splitlines()[1:])
    return [None] * max(1, content.count(b"<Message>"))


def _json(context: Context, content: bytes) -> list[Any]:
    try:
        document = orjson.loads(content.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise _UnreadableError(f"The document is not valid JSON, at character {error.pos}.") from error
    if not isinstance(document, dict) or not isinstance(document.get("header"), dict):
        raise _UnreadableError("The document must be an object with a header and messages.")
    header, messages = document["header"], document.get("messages")
    if header.get("version") != "2.0":
        raise _UnreadableError("The version in the header must be 2.0.")
    accounts = context.services.accounts
    if not header.get("sellerId") or (not accounts.open and header["sellerId"] != context.seller):
        raise _UnreadableError("The sellerId in the header must be that of the selling partner.")
    if not isinstance(messages, list) or not 1 <= len(messages) <= MOST_MESSAGES:
        raise _UnreadableError(f"There must be 1 to {MOST_MESSAGES} messages.")
    return messages


def _carry_out(context: Context, feed: Mapping[str, Any], message: Any, seen: set[int]) -> None:
    """Do what a message says.

    Raises:
        _RefusedError: It is not built as its kind must be, or there is no such listing.
        PatchError: A patch in it cannot be carried out.
    """
    _look_at(message)
    number, sku, kind, places = message["messageId"], message["sku"], message["operationType"], feed["marketplaceIds"]
    if number in seen:
        raise _RefusedError("The messageId is used twice in the feed.")
    seen.add(number)
    old = listing_of(context, sku)
    if old is None and kind != "UPDATE":
        raise _RefusedError(f"There is no listing with the SKU {sku[:100]}.", code="13013")
    if kind == "DELETE":
        remove(context, sku)
        return
    for bad in issues_of(message.get("attributes", {}), places):
        raise _RefusedError(bad["message"], code=bad["code"], attributeName=bad["attributeNames"][0])
    attributes = _after({} if old is None else old["attributes"], message, places)
    moment = feed["created"] + feed.get("seconds", DONE_AFTER)
    store(context, sku, message["productType"], attributes, places if kind == "UPDATE" else (), moment)


def _after(attributes: Mapping[str, Any], message: Mapping[str, Any], places: Sequence[str]) -> Mapping[str, Any]:
    """Attributes of a listing after a message that does not delete it."""
    if message["operationType"] == "UPDATE":
        whole: Mapping[str, Any] = message["attributes"]
        return whole
    if message["operationType"] == "PATCH":
        return patched(attributes, message["patches"], places)
    given = message["attributes"].items()
    return patched(
        attributes, [{"op": "replace", "path": _path(name), "value": value} for name, value in given], places
    )


def _look_at(message: Any) -> None:
    """Look at how a message is built.

    Raises:
        _RefusedError: Not as its kind must be.
    """
    entries = message if isinstance(message, Mapping) else {}
    kind = entries.get("operationType")
    if not _is_number(entries.get("messageId")) or not _is_text(entries.get("sku")):
        raise _RefusedError("A message needs a messageId, a whole number from 1, and a sku.")
    if not _is_text(kind) or kind not in OPERATIONS:
        raise _RefusedError(f"The operationType is one of {', '.join(OPERATIONS)}.")
    needed, unwanted = OPERATIONS[kind]
    missing = [name for name in needed if not entries.get(name)]
    if missing:
        raise _RefusedError(f"A message of type {kind} needs {' and '.join(missing)}.")
    foreign = [name for name in unwanted if name in entries]
    if foreign:
        raise _RefusedError(f"A message of type {kind} has no {' and no '.join(foreign)}.")
    if not _is_text(entries.get("productType", "none")):
        raise _RefusedError("The productType must be a text.")
    if not isinstance(entries.get("attributes", {}), dict):
        raise _RefusedError("The attributes must be an object.")
    patches = entries.get("patches", [])
    if not isinstance(patches, list) or not all(_is_patch(patch) for patch in patches):
        raise _RefusedError("Each patch needs an op, a path and a value that is a list of objects.")


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_patch(patch: Any) -> bool:
    if not isinstance(patch, dict) or patch.get("op") not in PATCHES or not isinstance(patch.get("path"), str):
        return False
    values = patch.get("value", [])
    return isinstance(values, list) and all(isinstance(value, dict) for value in values)


def _path(name: str) -> str:
    return "/attributes/" + name.replace("~", "~0").replace("/", "~1")
