"""Batches about prices with one answer for each request, fees that follow from the price, and listings restrictions.

A product that neither the catalog nor the listings have is a 404 of its own inside of a batch; the batch succeeds.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from spapi_core.sandbox.answers import Answer, json_answer
from spapi_core.sandbox.flows.listings.store import listing_of
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

OLDER = "/batches/products/pricing/v0"
NEWER = "/batches/products/pricing/2022-05-01"
FEES = "/products/fees/v0"
REFERRAL, FULFILMENT = Decimal("0.15"), Decimal("3.25")
DEAREST = Decimal(10) ** 12
INCLUDED = ("featuredBuyingOptions", "lowestPricedOffers", "referencePrices", "similarItems")
_IN_URI = re.compile(r"/(?:items|listings)/([^/]+)/offers")


def _batch(context: Context, make: Callable[[dict[str, Any]], dict[str, Any]]) -> Answer:
    """One answer for each request, in their order.

    Raises:
        Problem: There is no request.
    """
    return json_answer(200, {"responses": [make(each) for each in context.entries("requests")]})


def _line(*, there: bool) -> dict[str, Any]:
    return {"statusCode": 200, "reasonPhrase": "Success"} if there else {"statusCode": 404, "reasonPhrase": "Not Found"}


def _faults(what: str) -> list[dict[str, str]]:
    return [{"code": "NOT_FOUND", "message": f"{what[:60]} was not found in the marketplace.", "details": ""}]


def _has(context: Context, kind: str, value: str) -> bool:
    if kind == "asin":
        return context.services.seed.asin_number(value) is not None
    return listing_of(context, value) is not None


@flows("POST", OLDER + "/itemOffers")
def item_offers(context: Context) -> Answer:
    """Offers of several ASINs."""
    return _batch(context, lambda each: _offers(context, each, "Asin", "asin"))


@flows("POST", OLDER + "/listingOffers")
def listing_offers(context: Context) -> Answer:
    """Offers of several listings."""
    return _batch(context, lambda each: _offers(context, each, "SellerSKU", "sku"))


def _offers(context: Context, request: dict[str, Any], name: str, kind: str) -> dict[str, Any]:
    found = _IN_URI.search(str(request.get("uri", "")))
    value = unquote(found[1]) if found else ""
    echo = {entry: request[entry] for entry in ("MarketplaceId", "ItemCondition", "CustomerType") if entry in request}
    there = _has(context, kind, value)
    answer: dict[str, Any] = {"status": _line(there=there), "request": {**echo, name: value}}
    if not there:
        return answer | {"body": {"errors": _faults(value)}}
    payload = context.component("GetOffersResult", value, request["MarketplaceId"])
    shown = "ASIN" if kind == "asin" else "SKU"
    identifier = {"MarketplaceId": request["MarketplaceId"], "ItemCondition": request["ItemCondition"]}
    identifier["ASIN" if kind == "asin" else "SellerSKU"] = value
    payload.pop("SKU" if kind == "asin" else "ASIN", None)
    payload |= {
        "marketplaceId": request["MarketplaceId"],
        "ItemCondition": request["ItemCondition"],
        "status": "Success",
        shown: value,
        "Identifier": identifier,
    }
    return answer | {"body": {"payload": payload}}


@flows("POST", NEWER + "/items/competitiveSummary")
def competitive_summary(context: Context) -> Answer:
    """What was asked for of several ASINs."""

    def make(request: dict[str, Any]) -> dict[str, Any]:
        asin, marketplace = request["asin"], request["marketplaceId"]
        echo = {"asin": asin, "marketplaceId": marketplace}
        there = _has(context, "asin", asin)
        if not there:
            return {"status": _line(there=False), "body": echo | {"errors": _faults(asin)}}
        made = context.component("CompetitiveSummaryResponseBody", asin, marketplace)
        asked = [name for name in INCLUDED if name in (request.get("includedData") or ())]
        return {"status": _line(there=True), "body": echo | {name: made[name] for name in asked if name in made}}

    return _batch(context, make)


@flows("POST", NEWER + "/offer/featuredOfferExpectedPrice")
def expected_price(context: Context) -> Answer:
    """The price that is expected to win the featured offer, of several listings."""

    def make(request: dict[str, Any]) -> dict[str, Any]:
        sku, marketplace = request["sku"], request["marketplaceId"]
        echo = {name: request[name] for name in ("marketplaceId", "sku", "segment") if name in request}
        listing = listing_of(context, sku)
        answer = {"headers": {}, "status": _line(there=listing is not None), "request": echo}
        if listing is None:
            return answer | {"body": {"errors": _faults(sku)}}
        made = context.component("FeaturedOfferExpectedPriceResponseBody", sku, marketplace)
        offer = {"marketplaceId": marketplace, "sku": sku, "asin": listing.get("asin") or "B000000000"}
        return answer | {"body": made | {"offerIdentifier": offer}}

    return _batch(context, make)


@flows("POST", FEES + "/feesEstimate")
def fees(context: Context) -> Answer:
    """Fees of several products, one result for each."""
    return json_answer(200, [_estimate(context, each, each["IdType"], each["IdValue"]) for each in context.body or ()])


@flows("POST", FEES + "/items/{Asin}/feesEstimate")
def fees_of_item(context: Context) -> Answer:
    """Fees of an ASIN."""
    return _single(context, "ASIN", context.path("Asin"))


@flows("POST", FEES + "/listings/{SellerSKU}/feesEstimate")
def fees_of_listing(context: Context) -> Answer:
    """Fees of a listing."""
    return _single(context, "SellerSKU", context.path("SellerSKU"))


def _single(context: Context, kind: str, value: str) -> Answer:
    result = _estimate(context, context.body or {}, kind, value)
    return json_answer(200, {"payload": {"FeesEstimateResult": result}})


def _estimate(context: Context, entry: dict[str, Any], kind: str, value: str) -> dict[str, Any]:
    """Fees by one rule: a share of the price and shipping, and a fixed fee where Amazon fulfils.

    A price that cannot be read is an error of this product; the others have their fees.
    """
    request = entry.get("FeesEstimateRequest") or {}
    identifier: dict[str, Any] = {"IdType": kind, "IdValue": value, "SellerId": context.seller}
    for name in ("MarketplaceId", "IsAmazonFulfilled", "PriceToEstimateFees", "OptionalFulfillmentProgram"):
        if name in request:
            identifier[name] = request[name]
    if "Identifier" in request:
        identifier["SellerInputIdentifier"] = request["Identifier"]
    prices = request.get("PriceToEstimateFees") or {}
    currency = (prices.get("ListingPrice") or {}).get("CurrencyCode") or context.services.seed.places[0].currency
    amounts = [Decimal(str((prices.get(name) or {}).get("Amount") or 0)) for name in ("ListingPrice", "Shipping")]
    if any(not 0 <= amount < DEAREST for amount in amounts):
        message = "The price and the shipping are amounts from 0 to 1,000,000,000,000."
        error = {"Type": "Sender", "Code": "InvalidParameterValue", "Message": message, "Detail": []}
        return {"Status": "ClientError", "FeesEstimateIdentifier": identifier, "Error": error}
    total = sum(amounts, Decimal())
    parts = {"ReferralFee": total * REFERRAL}
    if request.get("IsAmazonFulfilled"):
        parts["FBAFees"] = FULFILMENT

    def money(amount: Decimal) -> dict[str, Any]:
        return {"CurrencyCode": currency, "Amount": float(amount.quantize(Decimal("0.01"), ROUND_HALF_UP))}

    details = [{"FeeType": name, "FeeAmount": money(fee), "FinalFee": money(fee)} for name, fee in parts.items()]
    whole = sum((fee.quantize(Decimal("0.01"), ROUND_HALF_UP) for fee in parts.values()), Decimal())
    estimate = {"TimeOfFeesEstimation": iso(context.now), "TotalFeesEstimate": money(whole), "FeeDetailList": details}
    return {"Status": "Success", "FeesEstimateIdentifier": identifier, "FeesEstimate": estimate}


@flows("GET", "/listings/2021-08-01/restrictions")
def restrictions(context: Context) -> Answer:
    """Nothing stands against what the catalog has; what it has not cannot be listed."""
    asin = context.query("asin") or ""
    if context.services.seed.asin_number(asin) is not None:
        return json_answer(200, {"restrictions": []})
    reason = {"message": f"{asin[:20]} is not in the catalog of the marketplace.", "reasonCode": "ASIN_NOT_FOUND"}
    condition = {"conditionType": context.query("conditionType")} if context.query("conditionType") else {}
    found = [{"marketplaceId": each, **condition, "reasons": [reason]} for each in context.listed("marketplaceIds")]
    return json_answer(200, {"restrictions": found})
