"""Listings, version 2021-08-01: put, patch, get, delete and search, over those that the seed brings."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, Problem, errors, json_answer
from spapi_core.sandbox.clock import iso
from spapi_core.sandbox.marketplaces import BY_ID
from spapi_core.sandbox.state.context import Registry, invalid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.sandbox.state.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/listings/2021-08-01/items/{sellerId}"
ITEM = BASE + "/{sku}"
DELETED = {"deleted": True}


@flows("PUT", ITEM)
def put(context: Context) -> Answer:
    """Create or replace a listing."""
    _own(context)
    issues = _issues(context, context.body["attributes"])
    if issues or context.query("mode"):
        return _submitted(context, "INVALID" if issues else "VALID", issues)
    kept, sku = context.kept("listings"), context.path("sku")
    created = kept.get(sku, {}).get("created", context.now)
    kept[sku] = {
        "productType": context.body["productType"],
        "attributes": context.body["attributes"],
        "marketplaces": context.listed("marketplaceIds"),
        "created": created,
        "updated": context.now,
    }
    return _submitted(context, "ACCEPTED", [])


@flows("PATCH", ITEM)
def patch(context: Context) -> Answer:
    """Change attributes of a listing."""
    _own(context)
    listing = deepcopy(_wanted(context))
    attributes = dict(listing["attributes"])
    for at, change in enumerate(context.body["patches"]):
        parts = change["path"].split("/")
        if len(parts) != 3 or parts[:2] != ["", "attributes"] or not parts[2]:  # noqa: PLR2004 - /attributes/name
            raise Problem(invalid("A patch path has the form /attributes/name.", f"/body/patches/{at}/path"))
        if change["op"] == "delete":
            attributes.pop(parts[2], None)
        elif "value" not in change:
            raise Problem(invalid("A patch that is no deletion needs a value.", f"/body/patches/{at}/value"))
        else:
            attributes[parts[2]] = change["value"]
    issues = _issues(context, attributes)
    if issues or context.query("mode"):
        return _submitted(context, "INVALID" if issues else "VALID", issues)
    listing |= {"attributes": attributes, "productType": context.body["productType"], "updated": context.now}
    context.kept("listings")[context.path("sku")] = listing
    return _submitted(context, "ACCEPTED", [])


@flows("DELETE", ITEM)
def delete(context: Context) -> Answer:
    """Take a listing away."""
    _own(context)
    _wanted(context)
    context.kept("listings")[context.path("sku")] = DELETED
    return _submitted(context, "ACCEPTED", [])


@flows("GET", ITEM)
def get(context: Context) -> Answer:
    """One listing."""
    _own(context)
    return json_answer(200, _item(context, context.path("sku"), _wanted(context)))


@flows("GET", BASE)
def search(context: Context) -> Answer:
    """Search listings, by SKUs or all of them."""
    _own(context)
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 20)
    start = context.position(context.query("pageToken")) or 0
    wanted = context.listed("identifiers")
    if wanted and context.query("identifiersType") is None:
        raise Problem(invalid("identifiersType is required with identifiers.", "/query/identifiersType"))
    skus = [*_skus(context, wanted)]

    def make(number: int) -> dict[str, Any] | None:
        listing = _listing(context, skus[number])
        return None if listing is None else _item(context, skus[number], listing)

    items, following = context.gather(iter(range(start, len(skus))), make, size)
    kept = context.kept("listings").values()
    total = len(skus) if wanted else len(skus) - sum(listing is DELETED for listing in kept)
    pagination = {"nextToken": following} if following else {}
    return json_answer(200, {"numberOfResults": total, "pagination": pagination, "items": items})


def _skus(context: Context, wanted: list[str]) -> Iterator[str]:
    seed = context.services.seed
    if wanted and context.query("identifiersType") == "ASIN":
        numbers = (seed.asin_number(asin) for asin in wanted)
        wanted = [seed.sku(number) for number in numbers if number is not None]
    if wanted:
        yield from (sku for sku in wanted if _listing(context, sku) is not None)
        return
    yield from (sku for sku in context.kept("listings") if seed.sku_number(sku) is None)
    yield from (seed.sku(number) for number in range(seed.listings))


def _own(context: Context) -> None:
    if context.path("sellerId") != context.seller and not context.services.accounts.open:
        raise Problem(errors(403, "Unauthorized", "Access to requested resource is denied."))


def _listing(context: Context, sku: str) -> dict[str, Any] | None:
    kept: dict[str, Any] | None = context.kept("listings").get(sku)
    if kept is not None:
        return None if kept is DELETED else kept
    seed = context.services.seed
    number = seed.sku_number(sku)
    if number is None:
        return None
    item = number % max(1, seed.catalog)
    place = seed.places[number % len(seed.places)]
    return {
        "productType": "HOME",
        "attributes": {
            "item_name": [{"value": seed.title(item), "language_tag": place.language, "marketplace_id": place.id}],
            "brand": [{"value": seed.brand(item), "marketplace_id": place.id}],
            "purchasable_offer": [
                {
                    "currency": place.currency,
                    "our_price": [{"schedule": [{"value_with_tax": float(seed.price(item, place))}]}],
                    "marketplace_id": place.id,
                }
            ],
        },
        "marketplaces": [],
        "created": seed.start - 90 * 86400,
        "updated": seed.start - 86400 * (number % 60 + 1),
        "asin": seed.asin(item),
    }


def _wanted(context: Context) -> dict[str, Any]:
    listing = _listing(context, context.path("sku"))
    if listing is None:
        message = f"SKU '{context.path('sku')[:100]}' not found in the marketplaces."
        raise Problem(errors(404, "NOT_FOUND", message))
    return listing


def _issues(context: Context, attributes: dict[str, Any]) -> list[dict[str, Any]]:
    """An attribute must be a list; anything else is what Amazon calls invalid."""
    return [
        {
            "code": "90220",
            "message": f"'{name}' must be a list of values.",
            "severity": "ERROR",
            "attributeNames": [name],
            "categories": ["INVALID_ATTRIBUTE"],
            "marketplaceIds": context.listed("marketplaceIds"),
        }
        for name, value in attributes.items()
        if not isinstance(value, list)
    ]


def _submitted(context: Context, status: str, issues: list[dict[str, Any]]) -> Answer:
    answer = {
        "sku": context.path("sku"),
        "status": status,
        "submissionId": context.new_id("submission").lower(),
        "issues": issues,
    }
    return json_answer(200, answer)


def _item(context: Context, sku: str, listing: dict[str, Any]) -> dict[str, Any]:
    wanted = context.listed("includedData") or ["summaries"]
    marketplaces = context.listed("marketplaceIds") or listing["marketplaces"]
    names = listing["attributes"].get("item_name")
    name = names[0].get("value") if isinstance(names, list) and names and isinstance(names[0], dict) else None
    summary: dict[str, Any] = {
        "productType": listing["productType"],
        "status": ["BUYABLE", "DISCOVERABLE"],
        "createdDate": iso(listing["created"]),
        "lastUpdatedDate": iso(listing["updated"]),
    }
    if isinstance(name, str):
        summary["itemName"] = name
    if "asin" in listing:
        summary["asin"] = listing["asin"]
    parts: dict[str, Any] = {
        "summaries": [{"marketplaceId": marketplace} | summary for marketplace in marketplaces],
        "attributes": listing["attributes"],
        "issues": [],
        "offers": [_offer(context, marketplace, listing) for marketplace in marketplaces],
        "fulfillmentAvailability": [{"fulfillmentChannelCode": "DEFAULT", "quantity": 10}],
        "relationships": [{"marketplaceId": marketplace, "relationships": []} for marketplace in marketplaces],
        "productTypes": [
            {"marketplaceId": marketplace, "productType": listing["productType"]} for marketplace in marketplaces
        ],
    }
    return {"sku": sku} | {name: value for name, value in parts.items() if name in wanted}


def _offer(context: Context, marketplace: str, listing: dict[str, Any]) -> dict[str, Any]:
    place = BY_ID.get(marketplace) or context.services.seed.places[0]
    amount = "10.00"
    for offer in listing["attributes"].get("purchasable_offer", ()):
        try:
            amount = f"{float(offer['our_price'][0]['schedule'][0]['value_with_tax']):.{place.decimals}f}"
        except (KeyError, IndexError, TypeError, ValueError):
            continue
    price = {"currencyCode": place.currency, "amount": amount}
    return {"marketplaceId": marketplace, "offerType": "B2C", "price": price}
