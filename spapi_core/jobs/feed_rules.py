"""What a feed of each type is, so that nothing is sent that cannot be right.

Source of the types: https://developer-docs.amazon.com/sp-api/docs/feed-type-values and the pages that it names; of those that
have ended: Amazon's announcement of the end of XML and flat-file listings feeds on 2025-07-31.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from attrs import frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.reports import is_type_name

__all__ = ["ENDED", "FEED_TYPES", "FeedType", "check_content", "check_options", "content_type_of", "invoice_options"]

Format = Literal["json", "xml", "flat", "pdf", "any"]

_CONTENT_TYPES: dict[str, str] = {
    "json": "application/json; charset=UTF-8",
    "xml": "text/xml; charset=UTF-8",
    "flat": "text/tab-separated-values; charset=UTF-8",
    "pdf": "application/pdf",
}


@frozen
class FeedType:
    """One type of feeds.

    Args:
        name: Amazon's name.
        format: What its documents are.
        vendors: Vendors may submit it as well as sellers.
    """

    name: str
    format: Format
    vendors: bool = False

    @property
    def content_type(self) -> str:
        """What its documents are declared as."""
        return _CONTENT_TYPES[self.format]


FEED_TYPES: dict[str, FeedType] = {
    each.name: each
    for each in (
        FeedType("JSON_LISTINGS_FEED", "json", vendors=True),
        FeedType("UPLOAD_VAT_INVOICE", "pdf"),
        FeedType("POST_EASYSHIP_DOCUMENTS", "xml"),
        FeedType("POST_FULFILLMENT_ORDER_REQUEST_DATA", "xml"),
        FeedType("POST_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA", "xml"),
        FeedType("POST_FBA_INBOUND_CARTON_CONTENTS", "xml"),
        FeedType("POST_FLAT_FILE_FBA_CREATE_REMOVAL", "flat"),
        FeedType("POST_FLAT_FILE_FULFILLMENT_ORDER_REQUEST_DATA", "flat"),
        FeedType("POST_FLAT_FILE_FULFILLMENT_ORDER_CANCELLATION_REQUEST_DATA", "flat"),
        FeedType("POST_FLAT_FILE_ORDER_ACKNOWLEDGEMENT_DATA", "flat"),
        FeedType("POST_FLAT_FILE_PAYMENT_ADJUSTMENT_DATA", "flat"),
        FeedType("POST_FLAT_FILE_FULFILLMENT_DATA", "flat"),
        FeedType("POST_FLAT_FILE_IL_SNAPSHOT_FEED", "flat"),
        FeedType("POST_FLAT_FILE_IL_ALLOCATION_REQUESTS_CONFIRMATION_FEED", "flat"),
        FeedType("POST_EXPECTED_SHIP_DATE_SOD_FLAT_FILE", "flat"),
        FeedType("POST_INVOICE_CONFIRMATION_DATA", "xml"),
        FeedType("POST_ORDER_ACKNOWLEDGEMENT_DATA", "xml"),
        FeedType("POST_PAYMENT_ADJUSTMENT_DATA", "xml"),
        FeedType("POST_ORDER_FULFILLMENT_DATA", "xml"),
        FeedType("POST_EXPECTED_SHIP_DATE_SOD", "xml"),
    )
}
"""The types that Amazon documents; another one is sent with a `content_type=` of the caller's."""

ENDED = frozenset({
    "POST_PRODUCT_DATA",
    "POST_INVENTORY_AVAILABILITY_DATA",
    "POST_PRODUCT_OVERRIDES_DATA",
    "POST_PRODUCT_PRICING_DATA",
    "POST_PRODUCT_IMAGE_DATA",
    "POST_PRODUCT_RELATIONSHIP_DATA",
    "POST_FLAT_FILE_INVLOADER_DATA",
    "POST_FLAT_FILE_LISTINGS_DATA",
    "POST_FLAT_FILE_BOOKLOADER_DATA",
    "POST_FLAT_FILE_CONVERGENCE_LISTINGS_DATA",
    "POST_FLAT_FILE_PRICEANDQUANTITYONLY_UPDATE_DATA",
    "POST_UIEE_BOOKLOADER_DATA",
})  # fmt: skip
"""Listings feeds that end FATAL since 2025-07-31."""

_BEGINNINGS = {"json": (b"{",), "xml": (b"<",), "pdf": (b"%PDF-",)}
_LOOK = 1000
_MARK = b"\xef\xbb\xbf"
_LISTINGS = "JSON_LISTINGS_FEED"
_INVOICE_OPTIONS = frozenset({
    "OrderId", "ShippingId", "InvoiceNumber", "DocumentType", "TotalAmount", "TotalVATAmount", "TransactionId",
})  # fmt: skip
_DOCUMENT_TYPES = ("Invoice", "CreditNote")


def content_type_of(feed_type: str, content_type: str | None) -> str:
    """What the document of a feed is declared as.

    Args:
        feed_type: Amazon's name.
        content_type: The caller's own; None takes that of the type.

    Raises:
        InvalidArgumentError: The type has ended, or it is not known and no content type is given, or the one given is of
            another format.
    """
    if not is_type_name(feed_type):
        raise InvalidArgumentError(f"feed_type is {feed_type!r}: give Amazon's name, e.g. JSON_LISTINGS_FEED")
    if feed_type not in FEED_TYPES and feed_type.upper() in FEED_TYPES:
        raise InvalidArgumentError(f"feed_type is {feed_type!r}: Amazon writes {feed_type.upper()}")
    if feed_type in ENDED:
        raise InvalidArgumentError(
            f"feed_type {feed_type}: Amazon ended it on 2025-07-31; send JSON_LISTINGS_FEED, e.g. with ListingsFeed"
        )
    known = FEED_TYPES.get(feed_type)
    if content_type is not None:
        if known is not None and not _fits(known.format, content_type):
            raise InvalidArgumentError(
                f"content_type is {content_type!r}: {feed_type} is declared as {known.content_type!r}; leave it out"
            )
        return content_type
    if known is None:
        near = get_close_matches(str(feed_type).upper(), [*FEED_TYPES, *ENDED], 1)
        hint = f"did you mean {near[0]}? Else" if near else "for a new type"
        raise InvalidArgumentError(f"feed_type {feed_type!r} is not known: {hint} give its content_type=")
    return known.content_type


def _fits(format_: Format, content_type: str) -> bool:
    """Whether a declaration can be one of a format; charset and spelling are the caller's."""
    media = content_type.partition(";")[0].strip().lower()
    of_format = {"json": "json" in media, "xml": "xml" in media, "pdf": media == "application/pdf"}
    return of_format.get(format_, not any(of_format.values()))


def check_content(feed_type: str, content: Any) -> None:
    """Refuse a document that cannot be one of its type, by its first bytes.

    Args:
        feed_type: Amazon's name; types that are not known are not looked at.
        content: What is uploaded; a stream that can be read once is not looked at.

    Raises:
        InvalidArgumentError: It is not a document of this type.
    """
    known = FEED_TYPES.get(feed_type)
    wanted = _BEGINNINGS.get(known.format) if known else None
    if known is None or wanted is None:
        return
    if feed_type == _LISTINGS and isinstance(content, Mapping) and "messages" not in content:
        raise InvalidArgumentError(
            f"{feed_type} takes an object with header and messages: client.feeds.listings() builds one"
        )
    first = _first(content, known.format)
    if first is None:
        return
    first = first.removeprefix(_MARK).lstrip()
    if not first.startswith(wanted) and not first.startswith(b"\x1f\x8b"):
        raise InvalidArgumentError(
            f"{feed_type} takes {known.format.upper()}: the content begins with something else"
            if first
            else f"{feed_type} takes {known.format.upper()}: the content is empty"
        )


def _first(content: Any, format_: str) -> bytes | None:
    found: bytes | None = None
    if isinstance(content, Mapping):
        found = b"{" if format_ == "json" else b"x"
    elif isinstance(content, list | tuple):
        found = b"["
    elif isinstance(content, str):
        found = content[:_LOOK].encode(errors="replace")
    elif isinstance(content, bytes | bytearray | memoryview):
        found = bytes(content[:_LOOK])
    elif isinstance(content, Path):
        if content.is_file():
            with content.open("rb") as file:
                found = file.read(_LOOK)
    elif hasattr(content, "read") and getattr(content, "seekable", bool)():
        at = content.tell()
        read = content.read(_LOOK)
        content.seek(at)
        found = read if isinstance(read, bytes) else None
    return found


def invoice_options(
    invoice_number: str,
    order_id: str | None,
    shipping_id: str | None,
    document_type: str | None,
    total_amount: Any,
    total_vat_amount: Any,
    transaction_id: str | None,
) -> dict[str, str]:
    """The options of UPLOAD_VAT_INVOICE.

    Raises:
        InvalidArgumentError: The number is missing, neither order nor shipment is named, or the document type is no other.
    """
    if not invoice_number:
        raise InvalidArgumentError("invoice_number is empty: give the number on the invoice")
    if not order_id and not shipping_id:
        raise InvalidArgumentError("An invoice is for shipping_id= (Amazon's advice) or order_id=: give one of them")
    if document_type is not None and document_type not in _DOCUMENT_TYPES:
        near = get_close_matches(document_type, _DOCUMENT_TYPES, 1, 0.4)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {' and '.join(_DOCUMENT_TYPES)}"
        raise InvalidArgumentError(f"document_type is {document_type!r}: {hint}")
    options = {
        "OrderId": order_id,
        "ShippingId": shipping_id,
        "InvoiceNumber": invoice_number,
        "DocumentType": document_type,
        "TotalAmount": _amount("total_amount", total_amount),
        "TotalVATAmount": _amount("total_vat_amount", total_vat_amount),
        "TransactionId": transaction_id,
    }
    return {name: value for name, value in options.items() if value}


def check_options(feed_type: str, options: Mapping[str, str] | None) -> None:
    """Refuse options that the type does not have.

    Raises:
        InvalidArgumentError: An option of UPLOAD_VAT_INVOICE is missing or unknown, or a value is not text.
    """
    for name, value in (options or {}).items():
        if not isinstance(value, str):
            raise InvalidArgumentError(f"options: {name} is a {type(value).__name__}: give text")
    if feed_type != "UPLOAD_VAT_INVOICE":
        return
    known = options or {}
    for name in known:
        if name not in _INVOICE_OPTIONS:
            near = get_close_matches(name, sorted(_INVOICE_OPTIONS), 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise InvalidArgumentError(f"options: UPLOAD_VAT_INVOICE has no option {name!r}{hint}")
    if not known.get("InvoiceNumber") or not (known.get("OrderId") or known.get("ShippingId")):
        raise InvalidArgumentError(
            "options: UPLOAD_VAT_INVOICE needs InvoiceNumber, and ShippingId or OrderId; `feeds.invoice` writes them"
        )


def _amount(name: str, value: Any) -> str | None:
    from decimal import Decimal, InvalidOperation  # noqa: PLC0415 - only invoices pay for it

    if value is None:
        return None
    if isinstance(value, float | bool):
        raise InvalidArgumentError(f"{name} is a {type(value).__name__}: give a Decimal, or digits as text")
    try:
        amount = Decimal(value)
    except (InvalidOperation, TypeError, ValueError) as error:
        raise InvalidArgumentError(f"{name} is {value!r}: give a Decimal, or digits as text") from error
    if not amount.is_finite():
        raise InvalidArgumentError(f"{name} is {value!r}: give a finite amount")
    return format(amount, "f")
