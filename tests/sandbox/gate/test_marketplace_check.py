"""A marketplace that does not exist, or where the account does not sell, is reported as Amazon says it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import Caller

US, CA, DE, NONE = "ATVPDKIKX0DER", "A2EUQ1WTGCTBG2", "A1PA6795UKMFR9", "A0NOWHERE00000"
LISTING = {"productType": "HOME", "attributes": {"item_name": [{"value": "Lamp"}]}}
REPORT = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA"}
SCHEDULED = {"reportType": "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE"}
OUTBOUND = {
    "sellerFulfillmentOrderId": "ONE",
    "displayableOrderId": "ONE",
    "displayableOrderDate": "2026-01-01T00:00:00Z",
    "displayableOrderComment": "Thanks",
    "shippingSpeedCategory": "Standard",
    "destinationAddress": {
        "name": "Ada Winter",
        "addressLine1": "1 Alder Street",
        "stateOrRegion": "WA",
        "postalCode": "98109",
        "countryCode": "US",
    },
    "items": [{"sellerSku": "SBX-0000001", "sellerFulfillmentOrderItemId": "1", "quantity": 2}],
}
ITEM = "/listings/2021-08-01/items/A1NORTH/SBX-0000001"
ACCOUNTS: dict[str, Any] = {
    "applications": [{"client_id": "a", "client_secret": "s"}],
    "sellers": [{"id": "A1NORTH", "regions": ["na"], "marketplaces": ["US"]}],
    "authorizations": [{"application": "a", "seller": "A1NORTH", "refresh_token": "Atzr|1"}],
}
CALLS: dict[str, Callable[[str], tuple[str, str, dict[str, Any]]]] = {
    "orders": lambda place: (
        "GET",
        "/orders/v0/orders",
        {"params": {"MarketplaceIds": f"{US},{place}", "CreatedAfter": "2020-01-01"}},
    ),
    "newer orders": lambda place: (
        "GET",
        "/orders/2026-01-01/orders",
        {"params": {"marketplaceIds": place, "createdAfter": "2020-01-01"}},
    ),
    "get listing": lambda place: ("GET", ITEM, {"params": {"marketplaceIds": place}}),
    "put listing": lambda place: ("PUT", ITEM, {"params": {"marketplaceIds": place}, "json": LISTING}),
    "catalog": lambda place: (
        "GET",
        "/catalog/2022-04-01/items",
        {"params": {"marketplaceIds": place, "keywords": "lamp"}},
    ),
    "report": lambda place: (
        "POST",
        "/reports/2021-06-30/reports",
        {"json": {**REPORT, "marketplaceIds": [US, place]}},
    ),
    "schedule": lambda place: (
        "POST",
        "/reports/2021-06-30/schedules",
        {"json": {**SCHEDULED, "marketplaceIds": [place], "period": "P1D"}},
    ),
    "feed": lambda place: (
        "POST",
        "/feeds/2021-06-30/feeds",
        {"json": {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [place], "inputFeedDocumentId": "x"}},
    ),
    "outbound order": lambda place: (
        "POST",
        "/fba/outbound/2020-07-01/fulfillmentOrders",
        {"json": {**OUTBOUND, "marketplaceId": place}},
    ),
    "a list of the model's": lambda place: (
        "GET",
        "/fba/outbound/2020-07-01/features/inventory/BLANK_BOX",
        {"params": {"marketplaceId": place}},
    ),
}


@pytest.fixture(scope="module")
def north() -> Iterator[LocalSandbox]:
    """A sandbox whose selling partner sells in the United States alone."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, accounts=ACCOUNTS) as running:
        yield running


@pytest.mark.parametrize("name", CALLS)
def test_an_id_that_is_no_marketplace_is_a_400_that_says_where(
    name: str, north: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """In the query and in the body alike."""
    method, path, entries = CALLS[name](NONE)
    error = caller_of(north, "Atzr|1")(method, path, status=400, **entries)["errors"][0]
    assert (error["code"], NONE in error["message"]) == ("InvalidInput", True)
    assert error["details"].lower().startswith(("/query/marketplaceid", "/body/marketplaceid"))


@pytest.mark.parametrize("place", [DE, CA], ids=["another region", "not sold in"])
@pytest.mark.parametrize("name", CALLS)
def test_a_marketplace_where_the_account_does_not_sell_is_a_403(
    name: str, place: str, north: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """Of another region, or of its own."""
    method, path, entries = CALLS[name](place)
    error = caller_of(north, "Atzr|1")(method, path, status=403, **entries)["errors"][0]
    assert (error["code"], error["details"]) == ("Unauthorized", "")


@pytest.mark.parametrize("name", [name for name in CALLS if name != "feed"])
def test_its_own_marketplace_is_answered(name: str, north: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """With a 2xx."""
    method, path, entries = CALLS[name](US)
    status = {"report": 202, "schedule": 201}.get(name, 200)
    caller_of(north, "Atzr|1")(method, path, status=status, **entries)


def test_a_sandbox_of_one_region_refuses_marketplaces_of_others(caller_of: Callable[..., Caller]) -> None:
    """Also where everybody may come in."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, region="eu") as sandbox:
        caller = caller_of(sandbox)
        for place, status in ((DE, 200), (US, 403)):
            method, path, entries = CALLS["catalog"](place)
            caller(method, path, status=status, **entries)


def test_an_account_has_orders_where_it_sells_alone(north: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """Whether it names its marketplaces or not; those of others it cannot get."""
    caller = caller_of(north, "Atzr|1")
    found = caller("GET", "/orders/2026-01-01/orders", params={"createdAfter": "2020-01-01"})["orders"]
    assert {order["salesChannel"]["marketplaceId"] for order in found} == {US}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, accounts=wide()) as sandbox:
        everywhere = caller_of(sandbox, "Atzr|1")
        query = {"createdAfter": "2020-01-01", "marketplaceIds": DE}
        abroad = everywhere("GET", "/orders/2026-01-01/orders", params=query)["orders"][0]["orderId"]
    for version in ("v0", "2026-01-01"):
        caller("GET", f"/orders/{version}/orders/{abroad}", status=404)
        caller("GET", f"/orders/{version}/orders/{found[0]['orderId']}")


def wide() -> dict[str, Any]:
    """The same account, selling everywhere."""
    return {**ACCOUNTS, "sellers": [{"id": "A1NORTH"}]}
