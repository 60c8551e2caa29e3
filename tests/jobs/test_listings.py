"""Listings as a seller changes them: schemas, attributes checked before sending, prices of many SKUs; sync and async."""

from __future__ import annotations

import json
from base64 import b64encode
from decimal import Decimal
from hashlib import md5
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import DocumentError, InvalidArgumentError, ServerError
from spapi_core.jobs.product_types import ProductTypeSchema
from spapi_core.listings import delete, price, quantity, replace
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

US = "ATVPDKIKX0DER"
# In the shape of Amazon's: attributes are lists of entries, distinguished by their selectors.
LUGGAGE: dict[str, Any] = {
    "$schema": "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
    "$id": "https://schemas.amazon.com/selling-partners/definitions/product-types/schema/v1/LUGGAGE",
    "$defs": {"marketplace_id": {"type": "string", "enum": [US]}},
    "type": "object",
    "required": ["item_name", "brand"],
    "properties": {
        "item_name": {
            "type": "array", "minItems": 1, "minUniqueItems": 1, "maxUniqueItems": 1,
            "selectors": ["marketplace_id", "language_tag"],
            "items": {
                "type": "object", "required": ["value", "marketplace_id"], "additionalProperties": False,
                "properties": {
                    "value": {"type": "string", "maxLength": 20, "maxUtf8ByteLength": 20, "minUtf8ByteLength": 3},
                    "language_tag": {"enum": ["en_US", "es_US"], "editable": False},
                    "marketplace_id": {"$ref": "#/$defs/marketplace_id"},
                },
            },
        },
        "brand": {"type": "array", "items": {"type": "object"}},
        "wheels": {"type": "array", "maxUniqueItems": 2, "selectors": ["marketplace_id"], "items": {"type": "object"}},
        "fulfillment_availability": {"type": "array", "items": {"type": "object"}},
    },
    "allOf": [{"if": {"required": ["wheels"]}, "then": {"required": ["fulfillment_availability"]}}],
}  # fmt: skip
NAME = [{"value": "A case", "language_tag": "en_US", "marketplace_id": US}]
FITS: dict[str, Any] = {"item_name": NAME, "brand": [{"value": "B"}]}


@pytest.fixture
def amazon(wire: Any, reply: Any) -> Any:
    """A product type with its schema, and listings that take everything."""
    state = SimpleNamespace(content=json.dumps(LUGGAGE).encode(), checksum=None, sent=[], links=[])

    def answer(seen: Any) -> Any:
        if seen.path == "/expired":
            return reply(403, b"<Error><Code>AccessDenied</Code></Error>")
        if seen.path == "/schema":
            return reply(200, state.content)
        if seen.path.startswith("/definitions"):
            checksum = state.checksum or b64encode(md5(state.content, usedforsecurity=False).digest()).decode()
            link = {"resource": f"{wire.url}/{state.links.pop(0) if state.links else 'schema'}", "verb": "GET"}
            schema = {"link": link, "checksum": checksum}
            return reply.of({"productType": "LUGGAGE", "schema": schema, "productTypeVersion": {"version": "v1"}})
        sku = unquote(seen.path.rpartition("/")[2])
        state.sent.append((seen.method, sku, json.loads(seen.body), parse_qs(seen.query)))
        if sku == "broken":
            return reply(500)
        status = "INVALID" if sku == "bad" else "ACCEPTED"
        return reply.of({"sku": sku, "status": status, "submissionId": f"s-{sku}", "issues": []})

    wire.answer = answer
    return state


def of(make: Any, seller: str | None = "SELLER") -> Any:
    both = make(catalog=default_catalog(), plans="none", marketplace="US", retry=RetryPolicy(tries=1))
    both.client.auth.credentials = SimpleNamespace(selling_partner_id=seller)
    return both


async def done(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value


async def test_a_schema_is_fetched_checked_and_kept(make: Any, wire: Any, amazon: Any) -> None:
    """One call and one download for many uses; `fresh` asks again."""
    both = of(make)
    schema = await done(both.client.listings.schema("LUGGAGE"))
    assert await done(both.client.listings.schema("LUGGAGE")) is schema
    assert (schema.product_type, schema.version, schema.required) == ("LUGGAGE", "v1", ["brand", "item_name"])
    assert "wheels" in schema.attributes
    assert [seen.path for seen in wire.requests] == ["/definitions/2020-09-01/productTypes/LUGGAGE", "/schema"]
    assert parse_qs(wire.requests[0].query) == {"marketplaceIds": [US], "sellerId": ["SELLER"]}
    assert wire.requests[1].header("x-amz-access-token") is None
    assert await done(both.client.listings.schema("LUGGAGE", fresh=True)) is not schema


async def test_an_expired_link_of_a_schema_is_asked_for_again(make: Any, wire: Any, amazon: Any) -> None:
    """By the same call."""
    amazon.links = ["expired"]
    schema = await done(of(make).client.listings.schema("LUGGAGE"))
    assert schema.required == ["brand", "item_name"]
    paths = [seen.path.rpartition("/")[2] for seen in wire.requests]
    assert paths == ["LUGGAGE", "expired", "LUGGAGE", "schema"]


async def test_a_schema_is_kept_for_an_hour(make: Any, wire: Any, amazon: Any) -> None:
    """After that Amazon is asked again, and the new one is kept as long; one that is asked for once more is kept from then on."""
    now = [1000.0]
    both = of(make)
    both.client.clock = lambda: now[0]
    listings = both.client.listings
    first = await done(listings.schema("LUGGAGE"))
    now[0] += 3599.9
    assert await done(listings.schema("LUGGAGE")) is first
    now[0] += 0.1
    second = await done(listings.schema("LUGGAGE"))
    assert second is not first
    now[0] += 3599.9
    assert await done(listings.schema("LUGGAGE")) is second
    fresh = await done(listings.schema("LUGGAGE", fresh=True))
    now[0] += 3599.9
    assert await done(listings.schema("LUGGAGE")) is fresh
    assert [seen.path for seen in wire.requests].count("/schema") == 3


async def test_schemas_of_so_many_product_types_are_kept(make: Any, wire: Any, amazon: Any) -> None:
    """Fifty; the oldest goes first. Each marketplace, seller, locale and set of requirements has its own."""
    listings = of(make).client.listings
    kept = [await done(listings.schema(f"KIND_{number}")) for number in range(50)]
    assert await done(listings.schema("KIND_0")) is kept[0]
    await done(listings.schema("KIND_50"))
    assert [await done(listings.schema(f"KIND_{number}")) for number in range(1, 50)] == kept[1:]
    assert await done(listings.schema("KIND_0")) is not kept[0]
    before = len(wire.requests)
    ways: list[dict[str, Any]] = [
        {}, {"requirements": "LISTING"}, {"locale": "de_DE"}, {"seller_id": "OTHER"}, {"marketplace_ids": ["A2EUQ1WTGCTBG2"]},
    ]  # fmt: skip
    made = [await done(listings.schema("SHOES", **way)) for way in ways]
    assert [await done(listings.schema("SHOES", **way)) for way in ways] == made
    assert len({id(each) for each in made}) == 5
    asked = [parse_qs(seen.query) for seen in wire.requests[before:] if seen.path != "/schema"]
    plain = {"marketplaceIds": [US], "sellerId": ["SELLER"]}
    assert asked == [
        plain,
        {**plain, "requirements": ["LISTING"]},
        {**plain, "locale": ["de_DE"]},
        {**plain, "sellerId": ["OTHER"]},
        {**plain, "marketplaceIds": ["A2EUQ1WTGCTBG2"]},
    ]


@pytest.mark.parametrize("checksum", ["AAAAAAAAAAAAAAAAAAAAAA==", "d41d8cd98f00b204e9800998ecf8427e", "none"])
async def test_a_schema_with_another_checksum_is_refused(make: Any, amazon: Any, checksum: str) -> None:
    """A document that was cut, or is another one."""
    amazon.checksum = checksum
    with pytest.raises(DocumentError, match="checksum"):
        await done(of(make).client.listings.schema("LUGGAGE"))


async def test_attributes_are_checked_before_they_are_sent(make: Any, amazon: Any) -> None:
    """All faults at once, each with its place; nothing is sent."""
    both = of(make)
    wrong = {"item_name": [{"value": "é" * 15, "language_tag": "fr", "marketplace_id": US, "colour": 1}]}
    with pytest.raises(InvalidArgumentError) as caught:
        await done(both.client.listings.put("sku", "LUGGAGE", wrong))
    places = [fault.removeprefix("LUGGAGE: ").partition(": ")[0] for fault in caught.value.faults]
    assert places == [
        "'brand' is a required property",
        "item_name[0]",
        "item_name[0].language_tag",
        "item_name[0].value",
    ]
    assert "30 bytes in UTF-8" in caught.value.faults[-1]
    assert amazon.sent == []
    result = await done(both.client.listings.put("a/b 1", "LUGGAGE", FITS))
    assert (result.ok, result.status, result.submission_id) == (True, "ACCEPTED", "s-a/b 1")
    assert amazon.sent == [("PUT", "a/b 1", {"productType": "LUGGAGE", "attributes": FITS}, {"marketplaceIds": [US]})]


@pytest.mark.parametrize(
    ("attributes", "faults"),
    [
        (FITS, []),
        ({**FITS, "item_name": NAME * 2}, ["item_name maxUniqueItems"]),
        ({**FITS, "item_name": [*NAME, {**NAME[0], "language_tag": "es_US"}]}, []),
        ({**FITS, "item_name": [{**NAME[0], "value": "é"}]}, ["item_name[0].value minUtf8ByteLength"]),
        ({**FITS, "item_name": []}, ["item_name minItems"]),
        ({**FITS, "item_name": "A case"}, ["item_name type"]),
        ({**FITS, "wheels": [{}, {}, {}], "fulfillment_availability": []}, ["wheels maxUniqueItems"]),
        ({**FITS, "wheels": [{}]}, [" required"]),
    ],
)
def test_a_schema_knows_amazons_own_keywords(attributes: Any, faults: list[str]) -> None:
    """Besides those of JSON Schema, conditions among them."""
    schema = ProductTypeSchema("LUGGAGE", json.dumps(LUGGAGE).encode())
    assert [f"{fault.place} {fault.keyword}" for fault in schema.check(attributes)] == faults


def test_the_least_occurrence_of_a_combination_is_held() -> None:
    """`minUniqueItems` counts each combination of the selectors."""
    raw = {"properties": {"x": {"type": "array", "minUniqueItems": 2, "selectors": ["a"]}}}
    schema = ProductTypeSchema("X", json.dumps(raw).encode())
    assert schema.check({"x": [{"a": 1}, {"a": 1}]}) == []
    (fault,) = schema.check({"x": [{"a": 1}, {"a": 1}, {"a": 2}]})
    assert (fault.place, fault.keyword) == ("x", "minUniqueItems")


def test_no_reference_of_a_schema_leads_into_the_network() -> None:
    """A schema that names another address is no reason to open a connection."""
    raw = {"properties": {"x": {"$ref": "http://127.0.0.1:9/other"}}}
    schema = ProductTypeSchema("X", json.dumps(raw).encode())
    with pytest.raises(DocumentError, match="refers to"):
        schema.check({"x": 1})


@pytest.mark.parametrize("content", [b"", b"[]", b"<xml/>"])
def test_what_is_no_schema_is_refused(content: bytes) -> None:
    """With the product type in the message."""
    with pytest.raises(DocumentError, match="LUGGAGE: its schema"):
        ProductTypeSchema("LUGGAGE", content)


async def test_a_change_is_made_of_typed_patches(make: Any, amazon: Any) -> None:
    """As Amazon documents them: price, quantity, an attribute, and one that goes."""
    both = of(make)
    patches = [price("12.50", "USD"), quantity(3, lead_time_days=2), replace("brand", {"value": "B"}), delete("wheels")]
    result = await done(both.client.listings.patch("sku", *patches, preview=True))
    assert result.ok
    offer = {"marketplace_id": US, "currency": "USD", "our_price": [{"schedule": [{"value_with_tax": 12.5}]}]}
    stock = {"fulfillment_channel_code": "DEFAULT", "quantity": 3, "lead_time_to_ship_max_days": 2}
    assert amazon.sent[0][2] == {
        "productType": "PRODUCT",
        "patches": [
            {"op": "replace", "path": "/attributes/purchasable_offer", "value": [offer]},
            {"op": "replace", "path": "/attributes/fulfillment_availability", "value": [stock]},
            {"op": "replace", "path": "/attributes/brand", "value": [{"marketplace_id": US, "value": "B"}]},
            {"op": "delete", "path": "/attributes/wheels", "value": [{"marketplace_id": US}]},
        ],
    }
    assert amazon.sent[0][3]["mode"] == ["VALIDATION_PREVIEW"]


async def test_each_of_many_listings_is_changed_by_a_patch_or_by_several(make: Any, amazon: Any) -> None:
    """In the order they were given."""
    both = of(make)
    found = await done(both.client.listings.patch_many({"one": quantity(1), "two": [quantity(2), delete("wheels")]}))
    assert [(sku, result.ok) for sku, result in found.items()] == [("one", True), ("two", True)]
    sent = sorted(([each["path"] for each in body["patches"]] for _, _, body, *_ in amazon.sent), key=len)
    stock = "/attributes/fulfillment_availability"
    assert sent == [[stock], [stock, "/attributes/wheels"]]


async def test_patches_of_a_product_type_are_checked(make: Any, amazon: Any) -> None:
    """Their entries, and whether there is such an attribute; what is required of the whole listing is not asked of them."""
    both = of(make)
    long, odd = replace("item_name", {"value": "x" * 21}), replace("colour", {"value": "red"})
    with pytest.raises(InvalidArgumentError) as caught:
        await done(both.client.listings.patch("sku", long, odd, product_type="LUGGAGE"))
    assert len(caught.value.faults) == 3
    assert "colour: there is no such attribute" in str(caught.value)
    assert amazon.sent == []
    assert (await done(both.client.listings.patch("sku", delete("wheels"), product_type="LUGGAGE"))).ok


async def test_300_prices_are_set_in_one_call_with_a_result_for_each(make: Any, amazon: Any) -> None:
    """One that Amazon finds invalid and one whose call failed leave the others."""
    both = of(make)
    skus = [*[f"sku {number}" for number in range(298)], "bad", "broken"]
    results = await done(both.client.listings.set_prices({sku: Decimal("9.99") for sku in skus}, "USD"))
    assert list(results) == skus
    assert len(amazon.sent) == 300
    assert [sku for sku, result in results.items() if not result.ok] == ["bad", "broken"]
    assert (results["bad"].status, results["bad"].error) == ("INVALID", None)
    assert isinstance(results["broken"].error, ServerError)
    assert results["sku 7"].submission_id == "s-sku 7"


async def test_wrong_values_are_refused_before_the_first_is_sent(make: Any, amazon: Any) -> None:
    """All of them, by SKU."""
    both = of(make)
    with pytest.raises(InvalidArgumentError, match=r"a: price.*b: price") as caught:
        await done(both.client.listings.set_prices({"a": 0, "ok": 1, "b": "x"}, "USD"))
    assert len(caught.value.faults) == 2
    with pytest.raises(InvalidArgumentError, match="c: quantity"):
        await done(both.client.listings.set_quantities({"c": -1}))
    assert amazon.sent == []


async def test_the_seller_comes_from_the_profile(make: Any, amazon: Any) -> None:
    """Or is asked for."""
    with pytest.raises(InvalidArgumentError, match="selling_partner_id"):
        await done(of(make, None).client.listings.set_quantities({"a": 1}))
    results = await done(of(make, None).client.listings.set_quantities({"a": 1}, seller_id="OTHER"))
    assert results["a"].ok


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: price(0, "USD"), lambda: price("NaN", "USD"), lambda: price(True, "USD"), lambda: price(1, "usd"),
        lambda: quantity(-1), lambda: quantity(True), lambda: quantity(1, lead_time_days=-2),
        lambda: delete("a/b"), lambda: replace("brand"),
    ],
)  # fmt: skip
def test_a_wrong_patch_is_refused_when_it_is_made(wrong: Any) -> None:
    """Not when Amazon sees it."""
    with pytest.raises(InvalidArgumentError):
        wrong()


async def test_what_is_no_patch_is_refused(make: Any, amazon: Any) -> None:
    """With the helpers' names."""
    both = of(make)
    none: list[dict[str, Any]] = [{"a": []}, {"a": [{"op": "replace"}]}]
    for wrong in none:
        with pytest.raises(InvalidArgumentError, match="make them by price"):
            await done(both.client.listings.patch_many(wrong))
    entry: Any = [{"value": "x"}]
    with pytest.raises(InvalidArgumentError, match="replace brand: entry 0 is a list: give each as a mapping"):
        await done(both.client.listings.patch("SKU", replace("brand", entry)))
    with pytest.raises(InvalidArgumentError, match="attributes: a list is not a mapping: give them by name"):
        await done(both.client.listings.put("SKU", "CHAIR", entry))
