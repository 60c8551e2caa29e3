"""Feeds that cannot be wrong: types, options, listings feeds with typed results; sync and async, on the sandbox."""

from __future__ import annotations

import inspect
import io
import json
import sys
import tracemalloc
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_clients.listings_items_v2021_08_01.models import PatchOperation
from spapi_core import Credentials, ListingsFeed
from spapi_core.errors import ConfigurationError, InvalidArgumentError, SPAPIError
from spapi_core.jobs.feed_rules import ENDED, FEED_TYPES, check_content, check_options, content_type_of, invoice_options
from spapi_core.jobs.listing_patches import price, quantity
from spapi_core.jobs.listings_feed import Issue, Summary, results
from spapi_core.sandbox import LocalSandbox

pytestmark = pytest.mark.anyio

NAME = {"item_name": [{"value": "Lamp", "marketplace_id": "A1PA6795UKMFR9"}]}
PATCH = {"op": "replace", "path": "/attributes/item_name", "value": NAME["item_name"]}


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans."""
    with LocalSandbox(stateful=True, plans="none", time_scale=0) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def both(request: pytest.FixtureRequest, sandbox: LocalSandbox) -> Any:
    """A client, whose sleeping moves the sandbox's time."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    settings: dict[str, Any] = {"marketplace": "DE", "environment": sandbox.url, "plans": "none"}

    async def sleep(seconds: float) -> None:
        sandbox.advance(seconds)

    if request.param == "sync":
        with SPAPIClient(credentials, sleep=sandbox.advance, **settings) as client:
            yield client
    else:
        async with AsyncSPAPIClient(credentials, sleep=sleep, **settings) as tasks:
            yield tasks


async def awaited(got: Any) -> Any:
    """Of either half."""
    return await got if inspect.isawaitable(got) else got


async def every(got: Any) -> list[Any]:
    """Of either half."""
    return [each async for each in got] if hasattr(got, "__aiter__") else list(got)


async def test_a_listings_feed_comes_back_joined_to_its_messages(both: Any) -> None:
    """Each message with its issues, typed; several parts as one."""
    with ListingsFeed("A1", issue_locale="en_US", most_messages=2) as feed:
        assert feed.update("A-1", "LUGGAGE", NAME) == 1
        assert feed.patch("NOT-THERE", "LUGGAGE", [PATCH]) == 2
        assert feed.delete("A-3") == 1
        parts = await every(both.feeds.run_listings(feed))
        found = [(each.sku, each.message_id, each.part, each.operation, each.ok) for part in parts for each in part]
    assert found == [
        ("A-1", 1, 0, "UPDATE", True),
        ("NOT-THERE", 2, 0, "PATCH", False),
        ("A-3", 1, 1, "DELETE", found[2][4]),
    ]
    assert parts[0].summary == Summary(1, 0, 2, 1, 1)
    assert parts[0].issues == ()


async def test_a_listings_feed_can_be_waited_for_by_another_process(both: Any) -> None:
    """Its parts are written again the same way, its feed ids are given."""
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        ids = await awaited(both.feeds.submit_listings(feed))
    with ListingsFeed("A1") as again:
        again.delete("A-1")
        parts = await every(both.feeds.run_listings(again, feed_ids=ids))
        assert [part.feed_id for part in parts] == ids
        with pytest.raises(InvalidArgumentError, match="1 parts"):
            await every(both.feeds.run_listings(again, feed_ids=[*ids, "x"]))


async def test_an_empty_listings_feed_is_not_sent(both: Any) -> None:
    """Amazon refuses it."""
    with pytest.raises(InvalidArgumentError, match="no messages"):
        await awaited(both.feeds.submit_listings(ListingsFeed("A1")))


async def test_what_was_submitted_before_an_error_is_not_lost(both: Any, monkeypatch: Any) -> None:
    """The error names the feeds that Amazon has."""
    submit, calls = both.feeds.submit, []

    def failing(*args: Any, **options: Any) -> Any:
        calls.append(args)
        if len(calls) > 1:
            raise SPAPIError("broken")
        return submit(*args, **options)

    monkeypatch.setattr(both.feeds, "submit", failing)
    with ListingsFeed("A1", most_messages=1) as feed:
        feed.delete("A-1")
        feed.delete("A-2")
        with pytest.raises(SPAPIError, match="broken") as caught:
            await awaited(both.feeds.submit_listings(feed))
    assert "parts 0 to 0 as " in caught.value.__notes__[0]


async def test_an_invoice_is_sent_as_pdf_with_its_options(both: Any, sandbox: LocalSandbox) -> None:
    """Declared as a PDF; the amounts keep their digits."""
    await awaited(
        both.feeds.invoice(b"%PDF-1.7", invoice_number="R-1", shipping_id="D1", total_amount=Decimal("10.50"))
    )
    assert "createFeed" in json.dumps(sandbox.requests())


def written(feed: ListingsFeed) -> list[Any]:
    """The documents of a feed."""
    found = []
    for part in feed.parts:
        content = b"".join(part.pieces())
        assert len(content) == part.length
        assert b"".join(part.pieces()) == content
        found.append(json.loads(content))
    return found


def test_a_feed_is_written_as_amazons_schema_wants_it() -> None:
    """Header, and a message of each kind; models are taken as JSON is."""
    with ListingsFeed("A1", issue_locale="de_DE", included_data=["issues"]) as feed:
        feed.update("A-1", "LUGGAGE", NAME, requirements="LISTING_OFFER_ONLY")
        feed.partial_update("A-2", "LUGGAGE", NAME)
        feed.patch("A-3", "LUGGAGE", [PatchOperation(op="replace", path="/attributes/x", value=[{"value": 1}])])
        feed.delete("Ä-4")
        (document,) = written(feed)
        assert len(feed) == 4
    report = {"includedData": ["issues"], "apiVersion": "2021-08-01"}
    assert document["header"] == {"sellerId": "A1", "version": "2.0", "issueLocale": "de_DE", "report": report}
    patched = {"op": "replace", "path": "/attributes/x", "value": [{"value": 1}]}
    assert document["messages"] == [
        {
            "messageId": 1,
            "sku": "A-1",
            "operationType": "UPDATE",
            "productType": "LUGGAGE",
            "attributes": NAME,
            "requirements": "LISTING_OFFER_ONLY",
        },
        {"messageId": 2, "sku": "A-2", "operationType": "PARTIAL_UPDATE", "productType": "LUGGAGE", "attributes": NAME},
        {"messageId": 3, "sku": "A-3", "operationType": "PATCH", "productType": "LUGGAGE", "patches": [patched]},
        {"messageId": 4, "sku": "Ä-4", "operationType": "DELETE"},
    ]


def test_a_feed_is_cut_at_its_bytes() -> None:
    """No part is larger, none is cut sooner, and no message is lost; numbers begin again with each part."""
    with ListingsFeed("A1", validate=False, most_bytes=400) as feed:
        for number in range(20):
            feed.delete(f"A-{number}")
        documents = written(feed)
        sizes = [part.length for part in feed.parts]
    skus = [message["sku"] for document in documents for message in document["messages"]]
    assert skus == [f"A-{number}" for number in range(20)]
    assert [document["messages"][0]["messageId"] for document in documents] == [1] * len(documents)
    assert max(sizes) <= 400 < min(sizes[:-1]) + 60


@pytest.mark.parametrize(
    ("add", "says"),
    [
        (lambda feed: feed.update("A-1", "LUGGAGE", {}), "'A-1': attributes is empty"),
        (lambda feed: feed.update("A-1", "", NAME), "productType is empty"),
        (lambda feed: feed.update("A-1", "LUGGAGE", NAME, requirements="ALL"), "at /requirements: 'ALL'"),
        (lambda feed: feed.patch("A-1", "LUGGAGE", []), "patches is empty"),
        (lambda feed: feed.patch("A-1", "LUGGAGE", [{"op": "move", "path": "/x"}]), "/patches/0/op: 'move'"),
        (lambda feed: feed.patch("A-1", "LUGGAGE", [{"op": "add"}]), "'path' is a required property"),
        (lambda feed: feed.patch("A-1", "LUGGAGE", 5), "patches is a int"),
        (lambda feed: feed.delete(""), "give the seller's SKU"),
        (lambda feed: feed.delete(7), "sku is 7"),
        (lambda feed: feed.update("A-1", "LUGGAGE", {"x": "y" * 11_000_000}), "a feed takes 10485760"),
    ],
)
def test_a_message_that_amazon_would_refuse_is_not_taken(add: Any, says: str) -> None:
    """With its SKU and the place of the mistake; the feed stays as it was."""
    with ListingsFeed("A1") as feed:
        with pytest.raises(InvalidArgumentError, match=says):
            add(feed)
        assert len(feed) == 0
        assert feed.parts == []


def test_attributes_are_held_against_the_schema_of_their_product_type() -> None:
    """On demand; Amazon's own keywords are passed over, other product types are not looked at."""
    schema = {
        "$schema": "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
        "required": ["item_name"],
        "properties": {"item_name": {"type": "array", "maxUniqueItems": 1, "selectors": ["marketplace_id"]}},
    }
    with ListingsFeed("A1", product_schemas={"LUGGAGE": schema}) as feed:
        feed.update("A-1", "LUGGAGE", NAME)
        feed.update("A-2", "SHOES", {"brand": []})
        with pytest.raises(InvalidArgumentError, match="The attributes of SKU 'A-3' at /: 'item_name' is a required"):
            feed.update("A-3", "LUGGAGE", {"brand": []})


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"seller_id": ""}, "seller_id"),
        ({"included_data": ["everything"]}, "The header of the feed at /report/includedData/0"),
        ({"most_messages": 0}, "1 to 25000"),
        ({"most_messages": 25_001}, "1 to 25000"),
    ],
)
def test_a_header_that_amazon_would_refuse_is_not_taken(options: dict[str, Any], says: str) -> None:
    """Before a message is added."""
    with pytest.raises(InvalidArgumentError, match=says):
        ListingsFeed(**{"seller_id": "A1", **options})


def test_without_the_library_the_error_says_what_to_install(monkeypatch: Any) -> None:
    """Or how to do without it."""
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    schema: dict[str, Any] = {}
    with pytest.raises(ConfigurationError, match=r"spapi-clients\[listings\]"):
        ListingsFeed("A1", validate=False, product_schemas={"LUGGAGE": schema})


def test_issues_are_joined_by_number_and_by_sku() -> None:
    """Whichever the report gives; those of the feed stay apart, and what is broken in the report breaks nothing."""
    report = {
        "issues": [
            {
                "messageId": 2,
                "sku": "A-2",
                "code": "9",
                "severity": "WARNING",
                "message": "m",
                "attributeName": "brand",
            },
            {"sku": "A-1", "severity": "ERROR", "message": "n"},
            {"severity": "ERROR", "message": "whole"},
            {"messageId": True, "severity": 3},
            "x",
        ]
    }
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        feed.delete("A-2")
        first, second = results(feed.parts[0], report)
        empty = list(results(feed.parts[0], None))
    assert (first.ok, first.issues) == (False, (Issue("ERROR", "n", sku="A-1"),))
    assert (second.ok, second.issues) == (True, (Issue("WARNING", "m", "9", "brand", "A-2", 2),))
    assert [each.issues for each in empty] == [(), ()]


def test_a_long_feed_costs_little_memory() -> None:
    """20,000 messages of 500 bytes, written and read twice, in less than 8 MB."""
    attributes = {"item_name": [{"value": "x" * 400}]}
    tracemalloc.start()
    with ListingsFeed("A1", validate=False) as feed:
        for number in range(20_000):
            feed.partial_update(f"A-{number}", "LUGGAGE", attributes)
        size = sum(len(piece) for part in feed.parts for piece in part.pieces())
        count = sum(1 for part in feed.parts for _ in results(part, {}))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, size > 9_000_000, peak < 8 << 20) == (20_000, True, True)


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


def test_a_price_without_a_marketplace_is_refused() -> None:
    """Amazon would set it nowhere; a feed that knows its marketplace, and a stock for all of them, are taken."""
    with ListingsFeed("A1", validate=False) as feed:
        with pytest.raises(InvalidArgumentError, match="give ListingsFeed a marketplace_id"):
            feed.patch("A-1", "LUGGAGE", [price("9.99", "EUR")])
        assert len(feed) == 0
        feed.patch("A-1", "LUGGAGE", [quantity(3)])
    with ListingsFeed("A1", validate=False, marketplace_id="A1PA6795UKMFR9") as feed:
        feed.patch("A-1", "LUGGAGE", [price("9.99", "EUR")])
        assert len(feed) == 1
