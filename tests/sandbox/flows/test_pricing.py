from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

US = "ATVPDKIKX0DER"
UNKNOWN = "B0NOWHERE0"


@pytest.fixture
def asins(call: Caller) -> list[str]:
    """Two products of the catalog."""
    query = {"keywords": "o", "marketplaceIds": US}
    return [item["asin"] for item in call("GET", "/catalog/2022-04-01/items", params=query)["items"][:2]]


def test_a_batch_of_items_has_one_answer_for_each_request(call: Caller, asins: list[str]) -> None:
    """In their order, each about its own product; the unknown one is a 404 of its own."""
    wanted = [asins[1], UNKNOWN, asins[0]]
    requests = [
        {
            "uri": f"/products/pricing/v0/items/{asin}/offers",
            "method": "GET",
            "MarketplaceId": US,
            "ItemCondition": "New",
        }
        for asin in wanted
    ]
    found = call("POST", "/batches/products/pricing/v0/itemOffers", json={"requests": requests})["responses"]
    assert [each["request"]["Asin"] for each in found] == wanted
    assert [each["status"]["statusCode"] for each in found] == [200, 404, 200]
    assert [each["body"].get("payload", {}).get("ASIN") for each in found] == [asins[1], None, asins[0]]
    assert found[1]["body"]["errors"][0]["code"] == "NOT_FOUND"


def test_a_batch_of_listings_has_one_answer_for_each_request(call: Caller) -> None:
    """By the selling partner's own SKU."""
    requests = [
        {
            "uri": f"/products/pricing/v0/listings/{sku}/offers",
            "method": "GET",
            "MarketplaceId": US,
            "ItemCondition": "New",
        }
        for sku in ("SBX-0000001", "NO%20SUCH")
    ]
    found = call("POST", "/batches/products/pricing/v0/listingOffers", json={"requests": requests})["responses"]
    assert [each["request"]["SellerSKU"] for each in found] == ["SBX-0000001", "NO SUCH"]
    assert [each["status"]["statusCode"] for each in found] == [200, 404]


def test_a_competitive_summary_holds_what_was_asked(call: Caller, asins: list[str]) -> None:
    """And nothing else."""
    path = "/products/pricing/2022-05-01/items/competitiveSummary"
    plain = {"marketplaceId": US, "method": "GET", "uri": path, "includedData": ["referencePrices"]}
    body = {"requests": [{**plain, "asin": asin} for asin in (*asins, UNKNOWN)]}
    path = "/batches/products/pricing/2022-05-01/items/competitiveSummary"
    found = call("POST", path, json=body)["responses"]
    assert [each["body"]["asin"] for each in found] == [*asins, UNKNOWN]
    assert found[0]["body"].keys() == {"asin", "marketplaceId", "referencePrices"}
    assert found[2]["status"]["statusCode"] == 404


def test_an_expected_price_is_answered_for_each_listing(call: Caller) -> None:
    """With the listing that it is about."""
    path = "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice"
    uri = "/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice"
    skus = ["SBX-0000002", "NOWHERE"]
    body = {"requests": [{"marketplaceId": US, "sku": sku, "method": "GET", "uri": uri} for sku in skus]}
    found = call("POST", path, json=body)["responses"]
    assert [each["request"]["sku"] for each in found] == skus
    assert found[0]["body"]["offerIdentifier"]["sku"] == skus[0]
    assert [each["status"]["statusCode"] for each in found] == [200, 404]


def test_fees_follow_from_the_price(call: Caller) -> None:
    """One result for each request, with what it was asked by; the total is the sum of its parts."""
    price = {"ListingPrice": {"CurrencyCode": "USD", "Amount": 20.0}}
    request = {"MarketplaceId": US, "IsAmazonFulfilled": True, "PriceToEstimateFees": price, "Identifier": "mine"}
    wanted = [{"IdType": "ASIN", "IdValue": "B0X"}, {"IdType": "SellerSKU", "IdValue": "S"}]
    body = [{**each, "FeesEstimateRequest": request} for each in wanted]
    found = call("POST", "/products/fees/v0/feesEstimate", json=body)
    assert [each["FeesEstimateIdentifier"]["IdValue"] for each in found] == ["B0X", "S"]
    assert {each["FeesEstimateIdentifier"]["SellerInputIdentifier"] for each in found} == {"mine"}
    estimate = found[0]["FeesEstimate"]
    parts: list[Any] = [fee["FinalFee"]["Amount"] for fee in estimate["FeeDetailList"]]
    assert estimate["TotalFeesEstimate"] == {"CurrencyCode": "USD", "Amount": sum(parts)}
    single = call("POST", "/products/fees/v0/items/B0X/feesEstimate", json={"FeesEstimateRequest": request})
    assert single["payload"]["FeesEstimateResult"]["FeesEstimate"]["TotalFeesEstimate"]["Amount"] == sum(parts)


def test_a_property_that_is_null_is_one_that_is_absent(call: Caller) -> None:
    """As clients write it whose models name every property; a required one is missing then."""
    price: Any = {"ListingPrice": {"CurrencyCode": "USD", "Amount": 100}, "Shipping": None}
    request: dict[str, Any] = {"MarketplaceId": "ATVPDKIKX0DER", "PriceToEstimateFees": price, "Identifier": "x"}
    request |= {"OptionalFulfillmentProgram": None, "IsAmazonFulfilled": None}
    call("POST", "/products/fees/v0/items/B0X/feesEstimate", json={"FeesEstimateRequest": request})
    refused = {"FeesEstimateRequest": request | {"MarketplaceId": None}}
    answer = call("POST", "/products/fees/v0/items/B0X/feesEstimate", status=400, json=refused)
    assert "MarketplaceId" in str(answer)


@pytest.mark.parametrize("amount", [-0.01, 1e12, 1e300])
def test_a_price_that_is_none_is_an_error_of_its_product(amount: float, call: Caller) -> None:
    """The other products of the request have their fees."""
    prices = [{"ListingPrice": {"CurrencyCode": "USD", "Amount": each}} for each in (amount, 20.0)]
    asked = [{"MarketplaceId": US, "Identifier": "mine", "PriceToEstimateFees": price} for price in prices]
    body = [{"IdType": "ASIN", "IdValue": "B0X", "FeesEstimateRequest": each} for each in asked]
    refused, estimated = call("POST", "/products/fees/v0/feesEstimate", json=body)
    assert (refused["Status"], refused["Error"]["Code"]) == ("ClientError", "InvalidParameterValue")
    assert (estimated["Status"], "Error" in estimated) == ("Success", False)


def test_restrictions_are_about_what_the_catalog_has(call: Caller, asins: list[str]) -> None:
    """None for a product of it; a reason for one that it has not."""
    query = {"sellerId": "ME", "marketplaceIds": US}
    path = "/listings/2021-08-01/restrictions"
    assert call("GET", path, params={**query, "asin": asins[0]}) == {"restrictions": []}
    found = call("GET", path, params={**query, "asin": UNKNOWN})["restrictions"]
    assert found[0]["reasons"][0]["reasonCode"] == "ASIN_NOT_FOUND"
