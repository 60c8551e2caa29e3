"""Feeds call by call, over a scripted server, and what their rules take and refuse."""

from __future__ import annotations

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import (
    DocumentError,
    InvalidArgumentError,
    JobFailedError,
    JobTimeoutError,
    ProcessingError,
)
from spapi_core.jobs.feed_rules import (
    ENDED,
    FEED_TYPES,
    check_content,
    check_options,
    content_type_of,
    invoice_options,
)

pytestmark = pytest.mark.anyio

FEEDS, DOCUMENTS = "/feeds/2021-06-30/feeds", "/feeds/2021-06-30/documents"
XML = "POST_ORDER_FULFILLMENT_DATA"


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in wire.requests]


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


def place(wire: Any, number: int = 1) -> dict[str, str]:
    return {"feedDocumentId": f"D{number}", "url": f"{wire.url}/put{number}"}


async def test_a_feed_is_uploaded_submitted_and_waited_for(both: Any, wire: Any, reply: Any) -> None:
    """And its processing report is read over the link that Amazon gives."""
    wire.replies = [
        reply.of(place(wire), 201), reply(200), reply.of({"feedId": "1"}, 202),
        reply.of({"processingStatus": "IN_PROGRESS"}), reply.of({"processingStatus": "DONE", "resultFeedDocumentId": "R"}),
        reply.of({"url": f"{wire.url}/report"}), reply(200, b"fine"),
    ]  # fmt: skip
    document = await awaited(both, both.client.feeds.run(XML, "<a/>", feed_options={"x": "y"}))
    assert await awaited(both, document.read()) == b"fine"
    assert sent(wire) == [
        f"POST {DOCUMENTS}", "PUT /put1", f"POST {FEEDS}", f"GET {FEEDS}/1", f"GET {FEEDS}/1", f"GET {DOCUMENTS}/R",
        "GET /report",
    ]  # fmt: skip
    assert json.loads(wire.requests[0].body) == {"contentType": "text/xml; charset=UTF-8"}
    assert (wire.requests[1].body, wire.requests[1].header("content-type")) == (b"<a/>", "text/xml; charset=UTF-8")
    assert json.loads(wire.requests[2].body) == {
        "feedType": XML,
        "marketplaceIds": ["A1PA6795UKMFR9"],
        "inputFeedDocumentId": "D1",
        "feedOptions": {"x": "y"},
    }
    assert document.document_id == "R"


async def test_a_feed_without_a_report_has_none(both: Any, wire: Any, reply: Any) -> None:
    """Amazon makes one for most."""
    wire.replies = [
        reply.of(place(wire), 201), reply(200), reply.of({"feedId": "1"}, 202), reply.of({"processingStatus": "DONE"}),
    ]  # fmt: skip
    assert await awaited(both, both.client.feeds.run(XML, "<a/>", marketplace_ids=["A1F83G8C2ARO7P"])) is None
    assert json.loads(wire.requests[2].body) == {
        "feedType": XML,
        "marketplaceIds": ["A1F83G8C2ARO7P"],
        "inputFeedDocumentId": "D1",
    }


async def test_an_expired_link_is_asked_for_once_more(both: Any, wire: Any, reply: Any) -> None:
    """A second one is refused for good."""
    wire.replies = [reply.of(place(wire), 201), reply(403), reply.of(place(wire, 2), 201), reply(200)]
    assert await awaited(both, both.client.feeds.upload(b"{}")) == "D2"
    wire.requests.clear()
    wire.replies = [reply.of(place(wire), 201), reply(403), reply.of(place(wire, 2), 201), reply(403)]
    with pytest.raises(DocumentError) as caught:
        await awaited(both, both.client.feeds.upload(b"{}"))
    assert str(caught.value) == "The upload of 2 bytes is refused, on a fresh link as well"
    assert sent(wire) == [f"POST {DOCUMENTS}", "PUT /put1", f"POST {DOCUMENTS}", "PUT /put2"]
    assert json.loads(wire.requests[0].body) == {"contentType": "application/json; charset=UTF-8"}


@pytest.mark.parametrize(("answer", "name"), [({"feedDocumentId": "D"}, "url"), ({"url": ""}, "url")])
async def test_an_answer_without_a_link_is_an_error(both: Any, wire: Any, reply: Any, answer: Any, name: str) -> None:
    """Nothing is uploaded."""
    wire.replies = [reply.of(answer, 201)]
    with pytest.raises(ProcessingError, match=rf"createFeedDocument: the answer holds no {name}$") as caught:
        await awaited(both, both.client.feeds.upload(b"{}"))
    assert caught.value.may_have_been_carried_out is False
    assert len(wire.requests) == 1


async def test_a_feed_without_an_id_may_have_been_made(both: Any, wire: Any, reply: Any) -> None:
    """It is not repeated unseen."""
    wire.replies = [reply.of(place(wire), 201), reply(200), reply.of({}, 202)]
    with pytest.raises(ProcessingError, match="the answer holds no feedId; it has probably been carried out") as caught:
        await awaited(both, both.client.feeds.submit(XML, "<a/>"))
    assert caught.value.may_have_been_carried_out is True


@pytest.mark.parametrize(
    ("answer", "kind"),
    [({"processingStatus": "FATAL"}, JobFailedError), ({"processingStatus": "IN_QUEUE"}, JobTimeoutError)],
)
async def test_a_feed_that_is_not_done_is_an_error(both: Any, wire: Any, reply: Any, answer: Any, kind: Any) -> None:
    """With its id."""
    wire.answer = lambda _: reply.of(answer)
    with pytest.raises(kind) as caught:
        await awaited(both, both.client.feeds.wait("7", timeout=0))
    assert caught.value.resource_id == "7"
    assert len(wire.requests) == 1


@pytest.mark.parametrize(
    ("name", "content_type", "fits"),
    [
        ("JSON_LISTINGS_FEED", "application/json", True),
        ("JSON_LISTINGS_FEED", "Text/JSON; charset=x", True),
        ("JSON_LISTINGS_FEED", "text/xml", False),
        (XML, "application/xml", True),
        (XML, "text/plain", False),
        (XML, "application/json", False),
        ("UPLOAD_VAT_INVOICE", "Application/PDF ; x", True),
        ("UPLOAD_VAT_INVOICE", "application/pdfx", False),
        ("UPLOAD_VAT_INVOICE", "text/plain", False),
        ("POST_FLAT_FILE_FULFILLMENT_DATA", "text/plain", True),
        ("POST_FLAT_FILE_FULFILLMENT_DATA", "text/xml", False),
        ("POST_FLAT_FILE_FULFILLMENT_DATA", "application/json", False),
        ("POST_FLAT_FILE_FULFILLMENT_DATA", "application/pdf", False),
        ("POST_SOMETHING_NEW", "x/y", True),
    ],
)
def test_a_content_type_is_one_of_the_format(name: str, content_type: str, fits: bool) -> None:
    """Charset and spelling are the caller's; of a new type anything is taken."""
    if fits:
        assert content_type_of(name, content_type) == content_type
        return
    with pytest.raises(InvalidArgumentError) as caught:
        content_type_of(name, content_type)
    assert str(caught.value) == (
        f"content_type is {content_type!r}: {name} is declared as {FEED_TYPES[name].content_type!r}; leave it out"
    )


def test_types_that_have_ended_are_refused_whatever_is_declared() -> None:
    """With what to send."""
    for name in ENDED:
        with pytest.raises(
            InvalidArgumentError, match=rf"^feed_type {name}: Amazon ended it on 2025-07-31; send JSON_LISTINGS_FEED"
        ):
            content_type_of(name, "text/xml")


class Pipe(io.BytesIO):
    """A stream that cannot be wound back."""

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    "content",
    ["<a/>", b"\xef\xbb\xbf <a/>", bytearray(b"\n<a/>"), memoryview(b"<a/>"), b"\x1f\x8bzip", io.BytesIO(b"<a/>"), Pipe(b"x"), io.StringIO("x"), Path("not there"), iter([b"x"]), 5],
)  # fmt: skip
def test_what_may_be_xml_is_taken(content: Any) -> None:
    """Blanks and a mark of the byte order before it, compressed, or a stream that is not looked at."""
    check_content(XML, content)


def test_a_file_is_left_where_it_stood() -> None:
    """It is looked at from there."""
    file = io.BytesIO(b"xx<a/>")
    file.seek(2)
    check_content(XML, file)
    assert file.tell() == 2


@pytest.mark.parametrize("content", ["x", b"x<", {"a": 1}, [1], (1,), io.BytesIO(b"x"), "x" * 2000])
def test_what_begins_otherwise_is_refused(content: Any) -> None:
    """By the format of the type."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_content(XML, content)
    assert str(caught.value) == f"{XML} takes XML: the content begins with something else"


@pytest.mark.parametrize("content", ["", b"", " \n", b"\xef\xbb\xbf"])
def test_nothing_is_refused_as_empty(content: Any) -> None:
    """It would end FATAL."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_content(XML, content)
    assert str(caught.value) == f"{XML} takes XML: the content is empty"


def test_other_formats_are_not_looked_at() -> None:
    """Flat files begin with anything; of a new type nothing is known; a listings feed has messages."""
    check_content("POST_FLAT_FILE_FULFILLMENT_DATA", "anything")
    check_content("POST_SOMETHING_NEW", "")
    check_content("JSON_LISTINGS_FEED", {"messages": []})
    check_content("UPLOAD_VAT_INVOICE", b"%PDF-1.4")
    with pytest.raises(
        InvalidArgumentError, match=r"^JSON_LISTINGS_FEED takes an object with header and messages: client\.feeds"
    ):
        check_content("JSON_LISTINGS_FEED", {"header": {}})


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (Decimal("12.50"), "12.50"),
        (7, "7"),
        ("1E+2", "100"),
        ("0.10", "0.10"),
        (Decimal("1E-7"), "0.0000001"),
        (None, None),
    ],
)
def test_amounts_of_an_invoice_keep_their_digits(given: Any, text: str | None) -> None:
    """Without an exponent."""
    options = invoice_options("N", None, "S", "Invoice", given, given, None)
    amounts = {} if text is None else {"TotalAmount": text, "TotalVATAmount": text}
    assert options == {"ShippingId": "S", "InvoiceNumber": "N", "DocumentType": "Invoice", **amounts}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1.5, "total_amount is a float: give a Decimal, or digits as text"),
        (True, "total_amount is a bool: give a Decimal, or digits as text"),
        ("x", "total_amount is 'x': give a Decimal, or digits as text"),
        ([1], "total_amount is [1]: give a Decimal, or digits as text"),
        ("NaN", "total_amount is 'NaN': give a finite amount"),
        (Decimal("Infinity"), "total_amount is Decimal('Infinity'): give a finite amount"),
    ],
)
def test_what_is_no_amount_is_refused(value: Any, words: str) -> None:
    """By its name."""
    with pytest.raises(InvalidArgumentError) as caught:
        invoice_options("N", "O", None, None, value, None, None)
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("document_type", "hint"),
    [
        ("invoice", "did you mean 'Invoice'?"),
        ("Credit", "did you mean 'CreditNote'?"),
        ("qqq", "there are Invoice and CreditNote"),
    ],
)
def test_another_document_type_is_refused(document_type: str, hint: str) -> None:
    """With the nearest, or both."""
    with pytest.raises(InvalidArgumentError) as caught:
        invoice_options("N", "O", None, document_type, None, None, "T")
    assert str(caught.value) == f"document_type is {document_type!r}: {hint}"
    full = invoice_options("N", "O", "S", "CreditNote", None, None, "T")
    assert full == {
        "OrderId": "O", "ShippingId": "S", "InvoiceNumber": "N", "DocumentType": "CreditNote", "TransactionId": "T",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "well"),
    [
        ({"InvoiceNumber": "N", "OrderId": "O"}, True),
        ({"InvoiceNumber": "N", "ShippingId": "S"}, True),
        ({"InvoiceNumber": "N"}, False),
        ({"OrderId": "O", "ShippingId": "S"}, False),
        ({"InvoiceNumber": "", "OrderId": "O"}, False),
        ({"InvoiceNumber": "N", "OrderId": ""}, False),
        (None, False),
    ],
)
def test_an_invoice_needs_a_number_and_an_order_or_shipment(options: Any, well: bool) -> None:
    """Other types need nothing."""
    check_options(XML, options)
    if well:
        check_options("UPLOAD_VAT_INVOICE", options)
    else:
        with pytest.raises(
            InvalidArgumentError, match=r"^options: UPLOAD_VAT_INVOICE needs InvoiceNumber, and ShippingId or OrderId"
        ):
            check_options("UPLOAD_VAT_INVOICE", options)
