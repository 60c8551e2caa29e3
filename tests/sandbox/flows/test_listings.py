from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

US, CA, DE = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9"
ITEM = "/listings/2021-08-01/items/ME/MINE"
QUERY = {"marketplaceIds": US}
WANTED = {**QUERY, "includedData": "summaries,attributes,offers,fulfillmentAvailability"}


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A separate sandbox, whose time can be moved."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


@pytest.fixture
def seller(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> Caller:
    """A caller of it."""
    return caller_of(sandbox)


def name(value: str, marketplace: str | None = US, language: str | None = None) -> dict[str, str]:
    """A value of an attribute."""
    made = {"value": value, "marketplace_id": marketplace, "language_tag": language}
    return {entry: content for entry, content in made.items() if content is not None}


def offer(price: float, audience: str | None = None, **more: Any) -> dict[str, Any]:
    """A value of the attribute purchasable_offer."""
    made = {"marketplace_id": US, "currency": "USD", "our_price": [{"schedule": [{"value_with_tax": price}]}], **more}
    return made | ({"audience": audience} if audience else {})


def put(seller: Caller, **attributes: Any) -> None:
    """Make a listing."""
    seller("PUT", ITEM, params=QUERY, json={"productType": "HOME", "attributes": attributes})


def patch(seller: Caller, op: str, path: str, *values: Any, status: int = 200) -> Any:
    """Patch it once."""
    patches = [{"op": op, "path": path, "value": list(values)}]
    return seller("PATCH", ITEM, params=QUERY, json={"productType": "HOME", "patches": patches}, status=status)


def attributes(seller: Caller) -> Any:
    """Its attributes."""
    return seller("GET", ITEM, params=WANTED)["attributes"]


@pytest.mark.parametrize("op", ["add", "replace"])
@pytest.mark.parametrize("path", ["/attributes/item_name", "/item_name"])
def test_a_value_takes_the_place_of_the_one_with_the_same_selectors(op: str, path: str, seller: Caller) -> None:
    """Those of other marketplaces and languages stay; one that nobody has comes beside them."""
    english, spanish, german = name("Lamp", US, "en_US"), name("Lámpara", US, "es_US"), name("Lampe", DE, "de_DE")
    put(seller, item_name=[english, spanish, german])
    patch(seller, op, path, name("Light", US, "en_US"))
    assert attributes(seller)["item_name"] == [name("Light", US, "en_US"), spanish, german]
    patch(seller, op, path, name("Lampe", CA, "fr_CA"))
    assert attributes(seller)["item_name"][3:] == [name("Lampe", CA, "fr_CA")]


def test_a_value_that_names_no_marketplace_and_language_has_those_of_the_request(seller: Caller) -> None:
    """So that it replaces the one that says it."""
    put(seller, item_name=[name("Lamp", US, "en_US"), name("Lampe", DE, "de_DE")])
    patch(seller, "replace", "/attributes/item_name", name("Light", None))
    assert attributes(seller)["item_name"] == [name("Light", None), name("Lampe", DE, "de_DE")]


def test_many_values_with_the_same_selectors_are_replaced_together(seller: Caller) -> None:
    """As the bullet points of a marketplace."""
    put(seller, bullet_point=[name("one"), name("eins", DE), name("two")])
    patch(seller, "replace", "/attributes/bullet_point", name("three"), name("four"), name("five"))
    found = [entry["value"] for entry in attributes(seller)["bullet_point"]]
    assert found == ["three", "four", "five", "eins"]


def test_an_attribute_that_is_not_there_is_made(seller: Caller) -> None:
    """By adding and replacing alike, and the offer's price is the new one."""
    put(seller, item_name=[name("Lamp")])
    patch(seller, "replace", "/attributes/purchasable_offer", offer(12.5))
    got = seller("GET", ITEM, params=WANTED)
    assert got["attributes"]["purchasable_offer"] == [offer(12.5)]
    assert got["offers"][0]["price"]["amount"] == "12.50"


def test_a_deletion_takes_what_its_selectors_name(seller: Caller) -> None:
    """A marketplace with a language, then a whole marketplace; the attribute goes with its last value."""
    put(seller, item_name=[name("Lamp", US, "en_US"), name("Lámpara", US, "es_US"), name("Lampe", DE, "de_DE")])
    patch(seller, "delete", "/attributes/item_name", {"marketplace_id": US, "language_tag": "es_US"})
    assert [entry["value"] for entry in attributes(seller)["item_name"]] == ["Lamp", "Lampe"]
    patch(seller, "delete", "/attributes/item_name", {"marketplace_id": US})
    assert attributes(seller)["item_name"] == [name("Lampe", DE, "de_DE")]
    patch(seller, "delete", "/attributes/item_name", {"marketplace_id": DE})
    assert attributes(seller) == {}


def test_a_merge_changes_entries_and_leaves_the_others(seller: Caller) -> None:
    """The quantity of a channel; an entry that is null goes; another audience is another offer."""
    put(
        seller,
        fulfillment_availability=[
            {"fulfillment_channel_code": "DEFAULT", "quantity": 3, "lead_time_to_ship_max_days": 5},
            {"fulfillment_channel_code": "AMAZON_NA"},
        ],
        purchasable_offer=[offer(9), offer(8, "B2B", quantity_discount_plan=[{"schedule": []}])],
    )
    patch(
        seller, "merge", "/attributes/fulfillment_availability", {"fulfillment_channel_code": "DEFAULT", "quantity": 7}
    )
    gone = {"marketplace_id": US, "audience": "B2B", "quantity_discount_plan": None}
    patch(seller, "merge", "/attributes/purchasable_offer", gone)
    got = seller("GET", ITEM, params=WANTED)
    assert got["attributes"]["fulfillment_availability"] == [
        {"fulfillment_channel_code": "DEFAULT", "quantity": 7, "lead_time_to_ship_max_days": 5},
        {"fulfillment_channel_code": "AMAZON_NA"},
    ]
    assert got["attributes"]["purchasable_offer"] == [offer(9), offer(8, "B2B")]
    assert [entry.get("quantity") for entry in got["fulfillmentAvailability"]] == [7, None]


@pytest.mark.parametrize(
    ("op", "path", "values", "where"),
    [
        ("delete", "/attributes/item_name", [], "value"),
        ("replace", "/attributes/item_name", [], "value"),
        ("replace", "/attributes/item_name/0", [name("x")], "path"),
        ("replace", "/attributes", [name("x")], "path"),
        ("replace", "item_name", [name("x")], "path"),
        ("merge", "/attributes/item_name", [name("x")], "op"),
        ("merge", "/attributes/fulfillment_availability", [{"quantity": 1}], "value"),
    ],
    ids=["empty deletion", "empty value", "inside", "all", "no pointer", "not to be merged", "merge without selector"],
)
def test_a_patch_that_cannot_be_done_is_a_400_that_says_where(
    op: str, path: str, values: list[Any], where: str, seller: Caller
) -> None:
    """And changes nothing, nor do the patches before it."""
    put(seller, item_name=[name("Lamp")])
    patches = [
        {"op": "replace", "path": "/attributes/item_name", "value": [name("Light")]},
        {"op": op, "path": path, "value": values},
    ]
    body = {"productType": "HOME", "patches": patches}
    answer = seller("PATCH", ITEM, params=QUERY, json=body, status=400)
    assert answer["errors"][0]["details"] == f"/body/patches/1/{where}"
    assert attributes(seller) == {"item_name": [name("Lamp")]}


def test_a_listing_of_the_seed_can_be_patched(seller: Caller) -> None:
    """It keeps its age and its ASIN."""
    path = ITEM.replace("MINE", "SBX-0000001")
    before = seller("GET", path, params=WANTED)["summaries"][0]
    body = {"op": "add", "path": "/attributes/item_name", "value": [name("Mine")]}
    seller("PATCH", path, params=QUERY, json={"productType": "HOME", "patches": [body]})
    after = seller("GET", path, params=WANTED)["summaries"][0]
    assert after["itemName"] == "Mine"
    assert (after["asin"], after["createdDate"]) == (before["asin"], before["createdDate"])


def hand_in(seller: Caller, content: bytes, feed_type: str = "JSON_LISTINGS_FEED") -> str:
    """Hand in a feed. Returns its path."""
    kind = {"contentType": "application/json; charset=UTF-8"}
    place = seller("POST", "/feeds/2021-06-30/documents", json=kind, status=201)
    assert httpx.put(place["url"], content=content, headers={"content-type": kind["contentType"]}).status_code == 200
    made = {"feedType": feed_type, "marketplaceIds": [US], "inputFeedDocumentId": place["feedDocumentId"]}
    return f"/feeds/2021-06-30/feeds/{seller('POST', '/feeds/2021-06-30/feeds', json=made, status=202)['feedId']}"


def outcome(seller: Caller, feed: str) -> tuple[str, Any]:
    """How a feed ended, and the report on it."""
    seller.sandbox.advance(10)
    found = seller("GET", feed)
    place = seller("GET", f"/feeds/2021-06-30/documents/{found['resultFeedDocumentId']}")
    return found["processingStatus"], json.loads(gzip.decompress(httpx.get(place["url"]).content))


def feed_of(*messages: Any, **header: Any) -> bytes:
    """A feed's document."""
    whole = {"header": {"sellerId": "ME", "version": "2.0", **header}, "messages": messages}
    return json.dumps(whole).encode()


def message(number: int, sku: str, kind: str, **more: Any) -> dict[str, Any]:
    """One message of a feed."""
    return {"messageId": number, "sku": sku, "operationType": kind, **more}


def test_a_feed_changes_the_listings_when_it_is_done(seller: Caller) -> None:
    """Made, patched, partly updated and deleted; not a moment sooner."""
    put(seller, item_name=[name("Lamp")], brand=[name("Old")])
    whole = {"item_name": [name("Made")]}
    patches = [{"op": "replace", "path": "/attributes/item_name", "value": [name("Patched")]}]
    feed = hand_in(
        seller,
        feed_of(
            message(1, "NEW", "UPDATE", productType="HOME", attributes=whole),
            message(2, "MINE", "PATCH", productType="HOME", patches=patches),
            message(3, "MINE", "PARTIAL_UPDATE", productType="HOME", attributes={"brand": [name("New")]}),
            message(4, "SBX-0000003", "DELETE"),
        ),
    )
    new, gone = ITEM.replace("MINE", "NEW"), ITEM.replace("MINE", "SBX-0000003")
    seller("GET", new, params=WANTED, status=404)
    seller("GET", gone, params=WANTED)
    status, report = outcome(seller, feed)
    assert (status, report["issues"]) == ("DONE", [])
    assert report["summary"]["messagesProcessed"] == report["summary"]["messagesAccepted"] == 4
    assert seller("GET", new, params=WANTED)["attributes"] == whole
    assert attributes(seller) == {"item_name": [name("Patched")], "brand": [name("New")]}
    seller("GET", gone, params=WANTED, status=404)


def test_a_feed_that_was_cancelled_changes_nothing(seller: Caller) -> None:
    """Nor one that has to end badly."""
    feed = hand_in(seller, feed_of(message(1, "NEW", "UPDATE", productType="HOME", attributes={"a": [name("x")]})))
    seller("DELETE", feed)
    seller.sandbox.advance(10)
    seller("GET", ITEM.replace("MINE", "NEW"), params=WANTED, status=404)


def test_a_feed_without_mistakes_in_all_messages_does_the_good_ones(seller: Caller) -> None:
    """Each bad one has its issue, with the number and the SKU; the counts say how many."""
    good = {"a": [name("x")]}
    feed = hand_in(
        seller,
        feed_of(
            message(1, "GOOD", "UPDATE", productType="HOME", attributes=good),
            message(2, "NOBODY", "PATCH", productType="HOME", patches=[{"op": "add", "path": "/a", "value": [{}]}]),
            message(3, "NOBODY", "DELETE"),
            message(4, "BAD", "UPDATE", productType="HOME", attributes={"a": "x"}),
            message(5, "BAD", "UPDATE", attributes=good),
            message(6, "GOOD", "PATCH", productType="HOME", patches=[{"op": "delete", "path": "/attributes/a"}]),
            message(7, "GOOD", "DELETE", productType="HOME"),
            message(8, "GOOD", "CREATE"),
            message(1, "GOOD", "DELETE"),
            "nonsense",
            {"messageId": 9},
            message(10, "GOOD", ["UPDATE"]),  # type: ignore[arg-type]  # nonsense on purpose
        ),
    )
    status, report = outcome(seller, feed)
    assert status == "DONE"
    assert report["summary"] == {
        "errors": 11,
        "warnings": 0,
        "messagesProcessed": 12,
        "messagesAccepted": 1,
        "messagesInvalid": 11,
    }
    told = [(issue.get("messageId"), issue.get("sku"), issue["code"]) for issue in report["issues"][:3]]
    assert told == [(2, "NOBODY", "13013"), (3, "NOBODY", "13013"), (4, "BAD", "90220")]
    assert all(issue["severity"] == "ERROR" and issue["message"] for issue in report["issues"])
    assert seller("GET", ITEM.replace("MINE", "GOOD"), params=WANTED)["attributes"] == good


@pytest.mark.parametrize(
    ("content", "feed_type", "words"),
    [
        (b"{", "JSON_LISTINGS_FEED", "not valid JSON"),
        (b"", "JSON_LISTINGS_FEED", "not valid JSON"),
        (b"<a/>", "JSON_LISTINGS_FEED", "not valid JSON"),
        (b"[]", "JSON_LISTINGS_FEED", "header"),
        (feed_of(), "JSON_LISTINGS_FEED", "messages"),
        (feed_of(message(1, "A", "DELETE"), version="1.0"), "JSON_LISTINGS_FEED", "version"),
        (feed_of(message(1, "A", "DELETE"), sellerId=""), "JSON_LISTINGS_FEED", "sellerId"),
        (gzip.compress(feed_of(message(1, "A", "DELETE")), mtime=0)[:-9], "JSON_LISTINGS_FEED", "breaks off"),
        (b"{}", "POST_ORDER_FULFILLMENT_DATA", "must be XML"),
        (b"<a/>", "POST_FLAT_FILE_FULFILLMENT_DATA", "table"),
        (feed_of(message(1, "A", "DELETE")), "POST_NONSENSE_DATA", "no feed type"),
    ],
)
def test_a_document_that_cannot_be_read_ends_the_feed_fatally(
    content: bytes, feed_type: str, words: str, seller: Caller
) -> None:
    """And the report on it says why."""
    status, report = outcome(seller, hand_in(seller, content, feed_type))
    assert status == "FATAL"
    assert words in report["issues"][0]["message"]
    assert (report["summary"]["messagesProcessed"], report["summary"]["errors"]) == (0, 1)


def test_feeds_of_other_types_are_counted(seller: Caller) -> None:
    """The lines below the head of a table, the messages of XML; packed ones too."""
    table = hand_in(seller, b"order-id\tcarrier\n1\tUPS\n2\tUPS\n", "POST_FLAT_FILE_FULFILLMENT_DATA")
    assert outcome(seller, table)[1]["summary"]["messagesAccepted"] == 2
    xml = hand_in(
        seller, b"<AmazonEnvelope><Message/><Message></Message></AmazonEnvelope>", "POST_ORDER_FULFILLMENT_DATA"
    )
    assert outcome(seller, xml)[1]["summary"]["messagesAccepted"] == 1
    packed = hand_in(seller, gzip.compress(feed_of(message(1, "SBX-0000001", "DELETE"))))
    assert outcome(seller, packed)[1]["summary"]["messagesAccepted"] == 1


def test_the_feeds_seller_is_the_one_who_hands_it_in(caller_of: Callable[..., Caller]) -> None:
    """Where the sandbox knows who is who."""
    accounts = {
        "applications": [{"client_id": "a", "client_secret": "s"}],
        "sellers": [{"id": "A1"}],
        "authorizations": [{"application": "a", "seller": "A1", "refresh_token": "Atzr|1"}],
    }
    with LocalSandbox(stateful=True, plans="none", accounts=accounts) as sandbox:
        seller = caller_of(sandbox, "Atzr|1")
        deletion = message(1, "SBX-0000001", "DELETE")
        assert outcome(seller, hand_in(seller, feed_of(deletion, sellerId="A2")))[0] == "FATAL"
        assert outcome(seller, hand_in(seller, feed_of(deletion, sellerId="A1")))[0] == "DONE"


def test_a_search_is_sorted_as_it_asks(sandbox: LocalSandbox, seller: Caller) -> None:
    """By SKU, by age or by the last change; without a word those that were changed last are first."""
    path = "/listings/2021-08-01/items/ME"

    def found(**query: str) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = seller("GET", path, params={**QUERY, "pageSize": "20", **query})["items"]
        return listed

    def moments(name: str, items: list[dict[str, Any]]) -> list[str]:
        return [item["summaries"][0][name] for item in items]

    sandbox.advance(60)
    put(seller, item_name=[name("Lamp")])
    assert found()[0]["sku"] == "MINE"
    assert found(sortBy="createdDate")[0]["sku"] == "MINE"
    assert found(sortBy="createdDate", sortOrder="ASC")[0]["sku"] != "MINE"
    for order, down in (("ASC", False), ("DESC", True)):
        skus = [item["sku"] for item in found(sortBy="sku", sortOrder=order)]
        assert skus == sorted(skus, reverse=down)
        changed = moments("lastUpdatedDate", found(sortOrder=order))
        assert len(set(changed)) > 3
        assert changed == sorted(changed, reverse=down)
