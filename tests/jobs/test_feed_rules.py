"""Types, content and options of feeds, before anything is sent."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.feed_rules import ENDED, FEED_TYPES, check_content, check_options, content_type_of, invoice_options

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", sorted(FEED_TYPES))
def test_each_type_has_its_content_type(name: str) -> None:
    """By its format; FLAT_FILE in a name is what Amazon says of a flat file."""
    kind = content_type_of(name, None)
    assert kind.startswith("text/tab") == ("FLAT_FILE" in name)
    assert content_type_of(name, kind.replace("UTF-8", "ISO-8859-1")) == kind.replace("UTF-8", "ISO-8859-1")
    with pytest.raises(InvalidArgumentError, match=f"{name} is declared as"):
        content_type_of(name, "application/pdf" if kind != "application/pdf" else "text/xml")


@pytest.mark.parametrize("name", sorted(ENDED))
def test_a_type_that_has_ended_is_refused(name: str) -> None:
    """Amazon would take it, and end it FATAL."""
    with pytest.raises(InvalidArgumentError, match="ended it on 2025-07-31"):
        content_type_of(name, "text/xml")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("JSON_LISTING_FEED", "did you mean JSON_LISTINGS_FEED"),
        ("post_order_fulfilment_data", "POST_ORDER_FULFILLMENT_DATA"),
        ("XYZ", "for a new type give"),
    ],
)
def test_a_type_that_is_not_known_is_asked_about(name: str, says: str) -> None:
    """With a content type it is sent anyway."""
    with pytest.raises(InvalidArgumentError, match=says):
        content_type_of(name, None)
    assert content_type_of(name, "text/csv") == "text/csv"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("UPLOAD_VAT_INVOICE", b"<html>"),
        ("UPLOAD_VAT_INVOICE", io.BytesIO(b"PK")),
        ("UPLOAD_VAT_INVOICE", b""),
        ("JSON_LISTINGS_FEED", "sku\tprice"),
        ("JSON_LISTINGS_FEED", "[]"),
        ("JSON_LISTINGS_FEED", [{"messageId": 1}]),
        ("JSON_LISTINGS_FEED", {"header": {}, "message": []}),
        ("POST_ORDER_FULFILLMENT_DATA", {"a": 1}),
        ("POST_ORDER_FULFILLMENT_DATA", "{}"),
    ],
)
def test_content_of_another_kind_is_refused(name: str, content: Any) -> None:
    """By its first bytes, before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=name):
        check_content(name, content)


def test_content_of_its_kind_is_taken(tmp_path: Path) -> None:
    """Also behind a byte order mark, compressed, from a file that stays where it stands, and of new types."""
    file = io.BytesIO(b"..%PDF-1.7")
    file.seek(2)
    check_content("UPLOAD_VAT_INVOICE", file)
    assert file.tell() == 2
    (tmp_path / "a.xml").write_bytes(b'\xef\xbb\xbf\n<?xml version="1.0"?>')
    check_content("POST_ORDER_FULFILLMENT_DATA", tmp_path / "a.xml")
    check_content("JSON_LISTINGS_FEED", b"\x1f\x8b\x08")
    check_content("NEW_TYPE", b"anything")
    check_content("UPLOAD_VAT_INVOICE", iter([b"x"]))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"InvoiceNumber": "R-1"}, "ShippingId or OrderId"),
        ({"OrderId": "1"}, "needs InvoiceNumber"),
        ({"OrderID": "1", "InvoiceNumber": "R-1"}, "did you mean 'OrderId'"),
        ({"OrderId": 1}, "OrderId is a int"),
        (None, "needs InvoiceNumber"),
    ],
)
def test_options_of_an_invoice_are_checked(options: Any, says: str) -> None:
    """A misspelled one would be passed over by Amazon."""
    with pytest.raises(InvalidArgumentError, match=says):
        check_options("UPLOAD_VAT_INVOICE", options)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"invoice_number": ""}, "invoice_number is empty"),
        ({"shipping_id": None}, "shipping_id="),
        ({"document_type": "credit_note"}, "did you mean 'CreditNote'"),
        ({"total_amount": 10.5}, "total_amount is a float"),
        ({"total_vat_amount": "ten"}, "total_vat_amount is 'ten'"),
        ({"total_amount": "NaN"}, "finite"),
    ],
)
def test_arguments_of_an_invoice_are_checked(wrong: dict[str, Any], says: str) -> None:
    """Each names what to give."""
    plain: dict[str, Any] = {
        "invoice_number": "R-1",
        "order_id": None,
        "shipping_id": "D1",
        "document_type": None,
        "total_amount": "10.50",
        "total_vat_amount": 2,
        "transaction_id": None,
    }
    right = {"InvoiceNumber": "R-1", "ShippingId": "D1", "TotalAmount": "10.50", "TotalVATAmount": "2"}
    assert invoice_options(**plain) == right
    with pytest.raises(InvalidArgumentError, match=says):
        invoice_options(**{**plain, **wrong})


@pytest.mark.parametrize("feed_type", ["A", "POST_ORDER_FULFILLMENT_DATA", "UPLOAD_VAT_INVOICE_2", "ZZZ"])
def test_options_of_other_types_are_texts(feed_type: str) -> None:
    """Whatever they are called."""
    check_options(feed_type, {"anything": "x"})
    check_options(feed_type, None)
    with pytest.raises(InvalidArgumentError) as caught:
        check_options(feed_type, {"anything": 5})  # type: ignore[dict-item]  # what is tested
    assert str(caught.value) == "options: anything is a int: give text"
