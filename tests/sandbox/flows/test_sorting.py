"""Lists are in the order that `sortBy` and `sortOrder` ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

AWD = "/awd/2024-05-09"
PERIOD = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2040-01-01T00:00:00Z"}
MARKETPLACE = {"marketplaceId": "A2Q3Y263D00KWC"}
LISTS: dict[str, tuple[str, dict[str, str], Callable[[Any], list[Any]], Callable[[Any], str]]] = {
    "by creation": (
        AWD + "/inboundShipments",
        {"sortBy": "CREATED_AT"},
        lambda answer: answer["shipments"],
        lambda each: each["createdAt"],
    ),
    "by the first that the model names": (
        AWD + "/inboundShipments",
        {},
        lambda answer: answer["shipments"],
        lambda each: each["updatedAt"],
    ),
    "the direction alone": (
        AWD + "/replenishmentOrders",
        {},
        lambda answer: answer["orders"],
        lambda each: each["createdAt"],
    ),
    "by the one moment that there is": (
        "/tax/invoices/2024-06-19/invoices",
        {**MARKETPLACE, "sortBy": "START_DATE_TIME"},
        lambda answer: answer["invoices"],
        lambda each: each["date"],
    ),
    "jobs": (
        "/service/v1/serviceJobs",
        {"marketplaceIds": "ATVPDKIKX0DER", "createdAfter": "2020-01-01T00:00:00Z"},
        lambda answer: answer["payload"]["jobs"],
        lambda each: each["createTime"],
    ),
    "orders of vendors": (
        "/vendor/directFulfillment/orders/v1/purchaseOrders",
        PERIOD,
        lambda answer: answer["payload"]["orders"],
        lambda each: each["orderDetails"]["orderDate"],
    ),
    "shipments of vendors, by their orders": (
        "/vendor/shipping/v1/shipments",
        {},
        lambda answer: answer["payload"]["shipments"],
        lambda each: each["purchaseOrders"][0]["purchaseOrderDate"],
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_goes_up_and_down(name: str, call: Caller) -> None:
    """The same things, one way and the other."""
    path, query, things, key = LISTS[name]
    words = ("ASCENDING", "DESCENDING") if path.startswith(AWD) else ("ASC", "DESC")
    up, down = ([key(each) for each in things(call("GET", path, params=query | {"sortOrder": word}))] for word in words)
    assert len(set(up)) > 3
    assert up == sorted(up)
    assert down == sorted(down, reverse=True)


def test_the_pages_of_a_sorted_list_go_on(call: Caller) -> None:
    """Also where the order is said for the first page alone."""
    query = {"sortBy": "CREATED_AT", "sortOrder": "ASCENDING", "maxResults": 10}
    seen: list[str] = []
    token: str | None = None
    while token or not seen:
        answer = call(
            "GET", AWD + "/inboundShipments", params={"maxResults": 10, "nextToken": token} if token else query
        )
        seen += [each["createdAt"] for each in answer["shipments"]]
        token = answer.get("nextToken")
    assert len(seen) == 25
    assert seen == sorted(seen)


def test_plans_are_sorted_by_either_moment(sandbox: LocalSandbox, seller: Caller) -> None:
    """Newest first, as they are without a word; by the last change, the one that was renamed is the last."""
    base = "/inbound/fba/2024-03-20/inboundPlans"
    address = {
        "name": "Ada",
        "addressLine1": "1 Alder Street",
        "city": "Seattle",
        "postalCode": "98109",
        "countryCode": "US",
        "phoneNumber": "+1 555 0100",
    }
    item = {"msku": "SBX-0000001", "quantity": 5, "labelOwner": "SELLER", "prepOwner": "SELLER"}
    body = {"destinationMarketplaces": ["ATVPDKIKX0DER"], "items": [item], "sourceAddress": address}
    made = []
    for _ in range(3):
        made.append(seller("POST", base, json=body, status=202)["inboundPlanId"])
        sandbox.advance(60)
    seller("PUT", f"{base}/{made[0]}/name", json={"name": "Renamed"}, status=204)

    def listed(**query: str) -> list[str]:
        return [plan["inboundPlanId"] for plan in seller("GET", base, params=query)["inboundPlans"]]

    assert listed() == made[::-1]
    assert listed(sortBy="CREATION_TIME", sortOrder="ASC") == made
    assert listed(sortBy="LAST_UPDATED_TIME", sortOrder="ASC") == [made[1], made[2], made[0]]
    assert listed(sortBy="LAST_UPDATED_TIME", sortOrder="DESC") == [made[0], made[2], made[1]]


def test_details_are_left_out_where_the_request_says_so(call: Caller) -> None:
    """Then a vendor's order is its number alone."""
    path = "/vendor/directFulfillment/orders/v1/purchaseOrders"
    whole = call("GET", path, params=PERIOD)["payload"]["orders"]
    bare = call("GET", path, params=PERIOD | {"includeDetails": "false"})["payload"]["orders"]
    assert all("orderDetails" in order for order in whole)
    assert bare == [{"purchaseOrderNumber": order["purchaseOrderNumber"]} for order in whole]


def test_exports_of_a_warehouse_are_those_that_were_asked_for_it(call: Caller) -> None:
    """An export does not show its warehouse, and belongs to it nevertheless."""
    base = "/tax/invoices/2024-06-19/exports"
    made = {
        code: call("POST", base, json=MARKETPLACE | {"warehouseCode": code}, status=202)["exportId"]
        for code in ("ABC1", "ABC2")
    }
    for code, export in made.items():
        listed = call("GET", base, params=MARKETPLACE | {"warehouseCode": code})["exports"]
        assert [each["exportId"] for each in listed] == [export]
    assert call("GET", base, params=MARKETPLACE | {"warehouseCode": "ABC3"})["exports"] == []
    assert len(call("GET", base, params=MARKETPLACE)["exports"]) > 2
