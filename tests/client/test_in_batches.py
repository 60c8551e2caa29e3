"""Lists longer than one call takes: sent in parts, joined, with a result for each item; sync and async."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_clients.catalog_items_v2022_04_01 import operations as catalog
from spapi_clients.fba_inventory_v1 import operations as inventory
from spapi_clients.listings_items_v2021_08_01 import operations as listings
from spapi_clients.product_fees_v0 import models as fee_models
from spapi_clients.product_fees_v0 import operations as fees
from spapi_clients.product_pricing_v0 import operations as pricing
from spapi_clients.product_pricing_v2022_05_01 import models as summary_models
from spapi_clients.product_pricing_v2022_05_01 import operations as summaries
from spapi_clients.vendor_orders_v1 import models as vendor_models
from spapi_clients.vendor_orders_v1 import operations as vendor
from spapi_core.catalog import default_catalog
from spapi_core.errors import BadRequestError, InvalidArgumentError, NotFoundError
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

ONCE = RetryPolicy(tries=1)


def of(make: Any, **settings: Any) -> Any:
    return make(catalog=default_catalog(), plans="none", marketplace="US", retry=ONCE, **settings)


def asked(seen: Any, name: str) -> list[str]:
    values: list[str] = parse_qs(seen.query)[name][0].split(",")
    return values


async def test_a_long_list_is_cut_joined_and_keeps_its_order(make: Any, wire: Any, reply: Any) -> None:
    """45 SKUs of which one is there twice and one is unknown: 3 calls of 20 at most, 46 results in the caller's order."""
    skus = [f"SKU-{number}" for number in range(45)]

    def answer(seen: Any) -> Any:
        found = [
            {"sellerSku": sku, "totalQuantity": 7} for sku in reversed(asked(seen, "sellerSkus")) if sku != "SKU-13"
        ]
        result = {"granularity": {"granularityType": "Marketplace", "granularityId": "X"}, "inventorySummaries": found}
        return reply.of({"payload": result})

    wire.answer = answer
    both = of(make)
    call = inventory.get_inventory_summaries(
        granularity_type="Marketplace", granularity_id="ATVPDKIKX0DER", seller_skus=[*skus, "SKU-3"]
    )
    batches = both.client.in_batches(call, size=20)
    assert (batches.items, batches.calls) == (46, 3)
    results = await both.every(batches)
    assert [result.item for result in results] == [*skus, "SKU-3"]
    assert sorted(len(asked(seen, "sellerSkus")) for seen in wire.requests) == [5, 20, 20]
    assert {result.item: result.status for result in results if not result.ok} == {"SKU-13": "missing"}
    assert results[3].answer is results[45].answer
    assert results[44].unwrap().seller_sku == "SKU-44"


async def test_a_part_that_fails_leaves_the_others(make: Any, wire: Any, reply: Any) -> None:
    """Its items carry the error of their call."""

    def answer(seen: Any) -> Any:
        asins = asked(seen, "Asins")
        return (
            reply(400)
            if "A21" in asins
            else reply.of({"payload": [{"status": "Success", "ASIN": asin} for asin in asins]})
        )

    wire.answer = answer
    both = of(make)
    call = pricing.get_pricing(item_type="Asin", asins=[f"A{number}" for number in range(50)])
    results = await both.every(both.client.in_batches(call))
    assert [result.status for result in results] == ["ok"] * 20 + ["failed"] * 20 + ["ok"] * 10
    assert all(isinstance(result.error, BadRequestError) for result in results[20:40])
    assert results[20].status_code == 400


async def test_items_that_amazon_refuses_carry_an_error_of_their_own(make: Any, wire: Any, reply: Any) -> None:
    """Its class is that of the item's status, inside an answer that succeeded."""

    def answer(seen: Any) -> Any:
        responses = []
        for request in reversed(json.loads(seen.body)["requests"]):
            known = {"asin": request["asin"], "marketplaceId": request["marketplaceId"]}
            if request["asin"] == "B000000002":
                known["errors"] = [{"code": "NotFound", "message": "no such thing"}]
                responses.append({"status": {"statusCode": 404, "reasonPhrase": "Not Found"}, "body": known})
            else:
                responses.append({"status": {"statusCode": 200, "reasonPhrase": "OK"}, "body": known})
        return reply.of({"responses": responses})

    wire.answer = answer
    both = of(make)
    requests = [
        summary_models.CompetitiveSummaryRequest(
            asin=f"B{number:09}", marketplace_id="ATVPDKIKX0DER", included_data=["featuredBuyingOptions"],
            method="GET", uri="/products/pricing/2022-05-01/items/competitiveSummary",
        )
        for number in range(22)
    ]  # fmt: skip
    call = summaries.get_competitive_summary(body=summary_models.CompetitiveSummaryBatchRequest(requests=requests))
    results = await both.every(both.client.in_batches(call))
    assert len(wire.requests) == 2
    assert [result.item for result in results] == requests
    assert [result.answer.body.asin for result in results] == [request.asin for request in requests]
    assert isinstance(results[2].error, NotFoundError)
    assert results[2].error.code == "NotFound"
    assert [result.status for result in results].count("ok") == 21


async def test_items_that_answers_could_not_tell_apart_go_in_calls_of_their_own(
    make: Any, wire: Any, reply: Any
) -> None:
    """The same ASIN and marketplace asked for in two ways: no price of the one is given to the other."""

    def answer(seen: Any) -> Any:
        requests = json.loads(seen.body)["requests"]
        status = {"statusCode": 200, "reasonPhrase": "OK"}
        prices = {each["asin"]: [{"featuredBuyingOptionType": each["includedData"][0]}] for each in requests}
        return reply.of(
            {
                "responses": [
                    {"status": status, "body": {"asin": asin, "marketplaceId": "M", "extra": data}}
                    for asin, data in prices.items()
                ]
            }
        )

    wire.answer = answer
    both = of(make)
    requests = [
        summary_models.CompetitiveSummaryRequest(
            asin="B000000001", marketplace_id="M", included_data=[data], method="GET", uri="/products/x"
        )
        for data in ("featuredBuyingOptions", "referencePrices")
    ]
    call = summaries.get_competitive_summary(body=summary_models.CompetitiveSummaryBatchRequest(requests=requests))
    results = await both.every(both.client.in_batches(call))
    assert len(wire.requests) == 2
    told = [result.answer.body.additional_properties["extra"][0]["featuredBuyingOptionType"] for result in results]
    assert told == ["featuredBuyingOptions", "referencePrices"]


async def test_items_that_are_asked_for_by_address_are_cut_as_well(make: Any, wire: Any, reply: Any) -> None:
    """Offers are asked for by a path that holds the ASIN, which is what the answer names."""

    def answer(seen: Any) -> Any:
        asked = [each["uri"].split("/")[-2] for each in json.loads(seen.body)["requests"]]
        status = {"statusCode": 200, "reasonPhrase": "OK"}
        found = [{"status": status, "body": {}, "request": {"Asin": asin, "MarketplaceId": "M"}} for asin in asked]
        return reply.of({"responses": found[::-1]})

    wire.answer = answer
    both = of(make)
    asins = [f"B{number:09}" for number in range(21)]
    requests = [
        {
            "uri": f"/products/pricing/v0/items/{asin}/offers",
            "method": "GET",
            "MarketplaceId": "M",
            "ItemCondition": "New",
        }
        for asin in asins
    ]
    path = "/batches/products/pricing/v0/itemOffers"
    results = await both.every(both.client.in_batches(both.client.call("POST", path, body={"requests": requests})))
    assert [result.answer["request"]["Asin"] for result in results] == asins
    assert len(wire.requests) == 2


async def test_the_pages_of_a_part_are_followed(make: Any, wire: Any, reply: Any) -> None:
    """An EAN may stand for several items, on more than one page; pages are asked for full."""

    def answer(seen: Any) -> Any:
        query = parse_qs(seen.query)
        assert query["pageSize"] == ["20"]
        assert query["includedData"] == ["summaries,identifiers"]
        page = query.get("pageToken", ["1"])[0]
        items = [
            {"asin": f"B{page}", "identifiers": [
                {"marketplaceId": "M", "identifiers": [{"identifier": ean, "identifierType": "EAN"}]}
            ]} for ean in asked(seen, "identifiers")[:1]
        ]  # fmt: skip
        more = {"pagination": {"nextToken": "2"}} if page == "1" else {}
        return reply.of({"numberOfResults": 2, "items": items, **more})

    wire.answer = answer
    both = of(make)
    call = catalog.search_catalog_items(identifiers=["1", "2"], identifiers_type="EAN")
    first, second = await both.every(both.client.in_batches(call))
    assert [item.asin for item in first.answers] == ["B1", "B2"]
    assert second.status == "missing"
    assert len(wire.requests) == 2


async def test_pages_that_came_before_an_error_count(make: Any, wire: Any, reply: Any) -> None:
    """What the first page says of an item is not lost with the second page."""

    def answer(seen: Any) -> Any:
        if "pageToken" in seen.query:
            return reply(500)
        items = [{"sku": "a b,c", "summaries": []}]
        return reply.of({"numberOfResults": 2, "items": items, "pagination": {"nextToken": "2"}})

    wire.answer = answer
    both = of(make)
    call = listings.search_listings_items("SELLER", identifiers=["a b,c", "d"], identifiers_type="SKU")
    results = await both.every(both.client.in_batches(call))
    assert [result.status for result in results] == ["ok", "failed"]


async def test_fees_are_told_apart_by_the_callers_identifier(make: Any, wire: Any, reply: Any) -> None:
    """The body is the list itself; a refused estimate is a refused item."""

    def answer(seen: Any) -> Any:
        found = []
        for each in reversed(json.loads(seen.body)):
            known = {"SellerInputIdentifier": each["FeesEstimateRequest"]["Identifier"], "IdValue": each["IdValue"]}
            bad = each["IdValue"] == "B1"
            error = (
                {"Error": {"Type": "Sender", "Code": "DataNotAvailable", "Message": "none", "Detail": []}}
                if bad
                else {}
            )
            found.append({"Status": "ClientError" if bad else "Success", "FeesEstimateIdentifier": known, **error})
        return reply.of(found)

    wire.answer = answer
    both = of(make)
    price = fee_models.PriceToEstimateFees(listing_price=fee_models.MoneyType(currency_code="USD", amount=Decimal(10)))
    body = [
        fee_models.FeesEstimateByIdRequest(
            id_type="ASIN", id_value=f"B{number}",
            fees_estimate_request=fee_models.FeesEstimateRequest(
                marketplace_id="M", identifier=f"r{number}", price_to_estimate_fees=price
            ),
        )
        for number in range(21)
    ]  # fmt: skip
    results = await both.every(both.client.in_batches(fees.get_my_fees_estimates(body=body)))
    assert len(wire.requests) == 2
    assert [result.answer.fees_estimate_identifier.id_value for result in results] == [f"B{n}" for n in range(21)]
    assert [result.item.id_value for result in results if result.status == "refused"] == ["B1"]
    assert "DataNotAvailable" in str(results[1].error)


async def test_where_amazon_states_no_limit_the_caller_says_one(make: Any, wire: Any, reply: Any) -> None:
    """One transaction per call; every acknowledgement has a status."""
    wire.answer = lambda _: reply.of({"payload": {"transactionId": f"t{len(wire.requests)}"}})
    both = of(make)
    party = vendor_models.PartyIdentification(party_id="X")
    acknowledgements = [
        vendor_models.OrderAcknowledgement(
            purchase_order_number=f"P{n}",
            selling_party=party,
            acknowledgement_date=datetime(2024, 1, 1, tzinfo=UTC),
            items=[],
        )
        for n in range(5)
    ]
    call = vendor.submit_acknowledgement(
        body=vendor_models.SubmitAcknowledgementRequest(acknowledgements=acknowledgements)
    )
    with pytest.raises(InvalidArgumentError, match="say size="):
        both.client.in_batches(call)
    results = await both.every(both.client.in_batches(call, size=2, workers=1))
    assert [result.ok for result in results] == [True] * 5
    assert [result.response.parsed.payload.transaction_id for result in results] == ["t1", "t1", "t2", "t2", "t3"]
    assert call.body.acknowledgements == acknowledgements


async def test_after_the_first_failure_no_call_begins_when_asked_so(make: Any, wire: Any, reply: Any) -> None:
    """The items of the calls that were not made are skipped."""
    wire.answer = lambda _: reply(400)
    both = of(make)
    call = pricing.get_pricing(item_type="Asin", asins=[f"A{number}" for number in range(60)])
    results = await both.every(both.client.in_batches(call, workers=1, stop_on_error=True))
    assert [result.status for result in results] == ["failed"] * 20 + ["skipped"] * 40
    assert len(wire.requests) == 1


async def test_progress_is_told_after_each_call(make: Any, wire: Any, reply: Any) -> None:
    """How many of how many calls are done."""
    wire.answer = lambda _: reply.of({"payload": []})
    both = of(make)
    told: list[Any] = []
    call = pricing.get_pricing(item_type="Sku", skus=[f"S{number}" for number in range(45)])
    await both.every(both.client.in_batches(call, progress=told.append))
    assert [(each.done, each.total, each.failed) for each in told] == [(1, 3, 0), (2, 3, 0), (3, 3, 0)]


async def test_a_raw_request_is_cut_as_well(make: Any, wire: Any, reply: Any) -> None:
    """By method and path, with plain JSON."""

    def answer(seen: Any) -> Any:
        asins = asked(seen, "Asins")
        return reply.of({"payload": [{"status": "Success", "ASIN": asin} for asin in asins]})

    wire.answer = answer
    both = of(make)
    asins = [f"A{number}" for number in range(21)]
    call = both.client.call("GET", "/products/pricing/v0/price", params={"ItemType": "Asin", "Asins": asins})
    results = await both.every(both.client.in_batches(call))
    assert [result.answer["ASIN"] for result in results] == asins
    assert len(wire.requests) == 2


@pytest.mark.parametrize(
    ("call", "settings", "message"),
    [
        (pricing.get_pricing(item_type="Asin", asins=[]), {}, "is empty"),
        (pricing.get_pricing(item_type="Asin"), {}, "asins or skus"),
        (pricing.get_pricing(item_type="Asin", asins=["A"], skus=["B"]), {}, "asins or skus"),
        (pricing.get_pricing(item_type="Asin", asins="A1"), {}, "give a list"),
        (pricing.get_pricing(item_type="Asin", asins=["A"]), {"size": 21}, "at most 20"),
        (pricing.get_pricing(item_type="Asin", asins=["A"]), {"size": 0}, "1 or more"),
        (catalog.get_catalog_item("A"), {}, "no list"),
        ("A", {}, "takes a call"),
    ],
)
async def test_what_cannot_be_cut_is_refused(make: Any, call: Any, settings: Any, message: str) -> None:
    """Before anything is sent, with the reason."""
    with pytest.raises(InvalidArgumentError, match=message):
        of(make).client.in_batches(call, **settings)
