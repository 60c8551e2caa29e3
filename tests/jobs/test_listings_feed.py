"""Listings feeds as they are written: their messages, and what cannot be one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from spapi_clients.listings_items_v2021_08_01.models import PatchOperation
from spapi_core import ListingsFeed
from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.listing_patches import price, quantity

NAME = {"item_name": [{"value": "Lamp", "marketplace_id": "A1PA6795UKMFR9"}]}
PATCH = {"op": "replace", "path": "/attributes/item_name", "value": NAME["item_name"]}


def test_a_feed_is_written_as_amazons_schema_wants_it() -> None:
    """Header, and a message of each kind; models are taken as JSON is."""
    with ListingsFeed("A1", issue_locale="de_DE", included_data=["issues"]) as feed:
        feed.update("A-1", "LUGGAGE", NAME, requirements="LISTING_OFFER_ONLY")
        feed.partial_update("A-2", "LUGGAGE", NAME)
        feed.patch("A-3", "LUGGAGE", [PatchOperation(op="replace", path="/attributes/x", value=[{"value": 1}])])
        feed.delete("Ä-4")
        (part,) = feed.parts
        document = json.loads(b"".join(part.pieces()))
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


def test_attributes_of_whole_listings_are_held_against_their_product_type() -> None:
    """Those of an update alone: the others change a part of what is there."""
    schema = {"type": "object", "required": ["brand"]}
    with ListingsFeed("A1", product_schemas={"LUGGAGE": schema}) as feed:
        with pytest.raises(InvalidArgumentError, match=r"^The attributes of SKU 'A-1'.*'brand' is a required property"):
            feed.update("A-1", "LUGGAGE", NAME)
        assert len(feed) == 0
        assert feed.update("A-1", "LUGGAGE", {**NAME, "brand": [{"value": "B"}]}) == 1
        assert feed.update("A-2", "SHOES", NAME) == 2
        assert feed.partial_update("A-3", "LUGGAGE", NAME) == 3
        assert feed.patch("A-4", "LUGGAGE", [PATCH]) == 4
        assert feed.delete("A-5") == 5
