"""Listings, versions 2021-08-01 and 2020-09-01, of one store: put, patch, delete; the newer one gets and searches too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.listings.feed_work import work_on_feeds
from spapi_core.sandbox.flows.listings.patches import PatchError, patched
from spapi_core.sandbox.flows.listings.store import issues_of, kept_listings, listing_of, remove, store, times_of
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/listings/2021-08-01/items/{sellerId}"
ITEM = BASE + "/{sku}"
STATES = ("BUYABLE", "DISCOVERABLE")
"""Of every listing; none has issues, a parent or a package above it."""
FILTERS = (
    "createdAfter",
    "createdBefore",
    "lastUpdatedAfter",
    "lastUpdatedBefore",
    "packageHierarchySku",
    "variationParentSku",
    "withIssueSeverity",
    "withStatus",
    "withoutStatus",
)
OLDER = "/listings/2020-09-01/items/{sellerId}/{sku}"


@flows("PUT", ITEM)
@flows("PUT", OLDER)
def put(context: Context) -> Answer:
    """Create or replace a listing."""
    _own(context)
    issues = issues_of(context.body["attributes"], context.listed("marketplaceIds"))
    if issues or _previews(context):
        return _submitted(context, "INVALID" if issues else "VALID", issues)
    store(
        context,
        context.path("sku"),
        context.body["productType"],
        context.body["attributes"],
        context.listed("marketplaceIds"),
        context.now,
    )
    return _submitted(context, "ACCEPTED", [])


@flows("PATCH", ITEM)
@flows("PATCH", OLDER)
def patch(context: Context) -> Answer:
    """Change attributes of a listing."""
    _own(context)
    listing, marketplaces = _wanted(context), context.listed("marketplaceIds")
    try:
        attributes = patched(listing["attributes"], context.body["patches"], marketplaces)
    except PatchError as error:
        raise ProblemAnswer(invalid(str(error), f"/body/patches/{error.at}/{error.entry}")) from error
    issues = issues_of(attributes, marketplaces)
    if issues or _previews(context):
        return _submitted(context, "INVALID" if issues else "VALID", issues)
    store(context, context.path("sku"), context.body["productType"], attributes, (), context.now)
    return _submitted(context, "ACCEPTED", [])


@flows("DELETE", ITEM)
@flows("DELETE", OLDER)
def delete(context: Context) -> Answer:
    """Take a listing away."""
    _own(context)
    _wanted(context)
    remove(context, context.path("sku"))
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
        raise ProblemAnswer(invalid("identifiersType is required with identifiers.", "/query/identifiersType"))
    skus, fits = _sorted(context, _skus(context, wanted)), _filter(context)

    def make(number: int) -> dict[str, Any] | None:
        listing = listing_of(context, skus[number])
        return None if listing is None or not fits(listing) else _item(context, skus[number], listing)

    items, following = context.gather(iter(range(start, len(skus))), make, size)
    total = len(skus) if wanted else len(skus) - sum(entry is None for entry in kept_listings(context).values())
    if any(context.query(name) for name in FILTERS):
        there = (listing_of(context, sku) for sku in skus)
        total = sum(listing is not None and fits(listing) for listing in there)
    pagination = {"nextToken": following} if following else {}
    return json_answer(200, {"numberOfResults": total, "pagination": pagination, "items": items})


def _filter(context: Context) -> Callable[[dict[str, Any]], bool]:
    """Whether a listing is in the ranges of time and the states that are asked for."""
    ranges = [
        (name, query_time(context, f"{parameter}After"), query_time(context, f"{parameter}Before"))
        for name, parameter in (("created", "created"), ("updated", "lastUpdated"))
    ]
    states, others = set(context.listed("withStatus")), set(context.listed("withoutStatus"))
    nothing = any(context.query(name) for name in ("withIssueSeverity", "variationParentSku", "packageHierarchySku"))

    def fits(listing: dict[str, Any]) -> bool:
        within = all(
            (after is None or listing[name] >= after) and (before is None or listing[name] <= before)
            for name, after, before in ranges
        )
        return within and not nothing and states <= {*STATES} and not others & {*STATES}

    return fits


def _skus(context: Context, wanted: list[str]) -> Iterator[str]:
    seed = context.services.seed
    if wanted and context.query("identifiersType") == "ASIN":
        numbers = (seed.asin_number(asin) for asin in wanted)
        wanted = [seed.sku(number) for number in numbers if number is not None]
    if wanted:
        yield from (sku for sku in wanted if listing_of(context, sku) is not None)
        return
    yield from (sku for sku in kept_listings(context) if seed.sku_number(sku) is None)
    yield from (seed.sku(number) for number in range(seed.listings))


def _sorted(context: Context, skus: Iterator[str]) -> list[str]:
    """By what `sortBy` names; those that were changed last are first where it names nothing, as the model says."""
    by = context.query("sortBy") or "lastUpdatedDate"
    upwards = context.query("sortOrder") == "ASC"
    if by == "sku":
        return sorted(skus, reverse=not upwards)
    return sorted(skus, key=lambda sku: times_of(context, sku)[by == "lastUpdatedDate"], reverse=not upwards)


def _own(context: Context) -> None:
    work_on_feeds(context)
    if context.path("sellerId") != context.seller and not context.services.accounts.open:
        raise ProblemAnswer(errors(403, "Unauthorized", "Access to requested resource is denied."))


def _previews(context: Context) -> bool:
    """Whether nothing is to be changed, which only the newer version can be asked for."""
    return context.endpoint.path != OLDER and context.query("mode") is not None


def _wanted(context: Context) -> dict[str, Any]:
    listing = listing_of(context, context.path("sku"))
    if listing is None:
        message = f"SKU '{context.path('sku')[:100]}' not found in the marketplaces."
        raise ProblemAnswer(errors(404, "NOT_FOUND", message))
    return listing


def _submitted(context: Context, status: str, issues: list[dict[str, Any]]) -> Answer:
    answer = {
        "sku": context.path("sku"),
        "status": status,
        "submissionId": context.new_id("submission").lower(),
        "issues": [_older_issue(issue) for issue in issues] if context.endpoint.path == OLDER else issues,
    }
    return json_answer(200, answer)


def _older_issue(issue: dict[str, Any]) -> dict[str, Any]:
    """An issue as the older version shows it: with one attribute."""
    shown = {name: issue[name] for name in ("code", "message", "severity")}
    return shown | {"attributeName": issue["attributeNames"][0]}


def _item(context: Context, sku: str, listing: dict[str, Any]) -> dict[str, Any]:
    wanted = context.listed("includedData") or ["summaries"]
    marketplaces = context.listed("marketplaceIds") or listing["marketplaces"]
    summary: dict[str, Any] = {
        "productType": listing["productType"],
        "status": [*STATES],
        "createdDate": iso(listing["created"]),
        "lastUpdatedDate": iso(listing["updated"]),
    }
    if "asin" in listing:
        summary["asin"] = listing["asin"]
    parts: dict[str, Any] = {
        "summaries": [
            {"marketplaceId": marketplace} | summary | _named(listing, marketplace) for marketplace in marketplaces
        ],
        "attributes": listing["attributes"],
        "issues": [],
        "offers": [_offer(context, marketplace, listing) for marketplace in marketplaces],
        "fulfillmentAvailability": _availability(listing),
        "relationships": [{"marketplaceId": marketplace, "relationships": []} for marketplace in marketplaces],
        "productTypes": [
            {"marketplaceId": marketplace, "productType": listing["productType"]} for marketplace in marketplaces
        ],
    }
    return {"sku": sku} | {name: value for name, value in parts.items() if name in wanted}


def _here(listing: dict[str, Any], name: str, marketplace: str) -> list[dict[str, Any]]:
    """Values of an attribute that belong to a marketplace."""
    values = listing["attributes"].get(name, ())
    return [value for value in values if value.get("marketplace_id") in (None, marketplace)]


def _named(listing: dict[str, Any], marketplace: str) -> dict[str, Any]:
    names = _here(listing, "item_name", marketplace) or listing["attributes"].get("item_name") or [{}]
    name = names[0].get("value")
    return {"itemName": name} if isinstance(name, str) else {}


def _availability(listing: dict[str, Any]) -> list[dict[str, Any]]:
    values = listing["attributes"].get("fulfillment_availability")
    if values is None:
        return [{"fulfillmentChannelCode": "DEFAULT", "quantity": 10}]
    shown = []
    for value in values:
        quantity = value.get("quantity")
        whole = isinstance(quantity, int) and not isinstance(quantity, bool)
        entry = {"fulfillmentChannelCode": str(value.get("fulfillment_channel_code") or "DEFAULT")}
        shown.append(entry | ({"quantity": quantity} if whole else {}))
    return shown


def _offer(context: Context, marketplace: str, listing: dict[str, Any]) -> dict[str, Any]:
    place = BY_ID.get(marketplace) or context.services.seed.places[0]
    amount = "10.00"
    for offer in _here(listing, "purchasable_offer", marketplace):
        try:
            amount = f"{float(offer['our_price'][0]['schedule'][0]['value_with_tax']):.{place.decimals}f}"
        except (KeyError, IndexError, TypeError, ValueError):
            continue
    price = {"currencyCode": place.currency, "amount": amount}
    return {"marketplaceId": marketplace, "offerType": "B2C", "price": price}
