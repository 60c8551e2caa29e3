from __future__ import annotations

from typing import Any

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.requests_made import made_request

US = "ATVPDKIKX0DER"
ADDRESS = {
    "name": "Ada Winter",
    "addressLine1": "1 Alder Street",
    "city": "Seattle",
    "stateOrRegion": "WA",
    "postalCode": "98109",
    "countryCode": "US",
}


def outbound(identifier: str, **more: Any) -> dict[str, Any]:
    return {
        "marketplaceId": US,
        "sellerFulfillmentOrderId": identifier,
        "displayableOrderId": identifier,
        "displayableOrderDate": "2026-01-01T00:00:00Z",
        "displayableOrderComment": "Thanks",
        "shippingSpeedCategory": "Standard",
        "destinationAddress": ADDRESS,
        "items": [{"sellerSku": "SBX-0000001", "sellerFulfillmentOrderItemId": "1", "quantity": 2}],
        **more,
    }


def test_an_outbound_order_moves_to_complete_is_tracked_and_returned(sandbox: LocalSandbox, seller: Caller) -> None:
    """Received, Planning, Processing, Complete as time passes; then a package, then a return."""
    base = "/fba/outbound/2020-07-01"
    seller("POST", f"{base}/fulfillmentOrders", json=outbound("ONE"))
    seller("POST", f"{base}/fulfillmentOrders", json=outbound("ONE"), status=400)
    seen = []
    for seconds in (0, 61, 300, 3600):
        sandbox.advance(seconds)
        seen.append(
            seller("GET", f"{base}/fulfillmentOrders/ONE")["payload"]["fulfillmentOrder"]["fulfillmentOrderStatus"]
        )
    assert seen == ["Received", "Planning", "Processing", "Complete"]
    shipment = seller("GET", f"{base}/fulfillmentOrders/ONE")["payload"]["fulfillmentShipments"][0]
    number = shipment["fulfillmentShipmentPackage"][0]["packageNumber"]
    assert seller("GET", f"{base}/tracking", params={"packageNumber": number})["payload"]["packageNumber"] == number
    item = {
        "sellerReturnItemId": "R1",
        "sellerFulfillmentOrderItemId": "1",
        "amazonShipmentId": shipment["amazonShipmentId"],
        "returnReasonCode": "Defective",
    }
    returned = seller("PUT", f"{base}/fulfillmentOrders/ONE/return", json={"items": [item]})["payload"]
    assert len(returned["returnItems"]) == 1
    seller("PUT", f"{base}/fulfillmentOrders/ONE/cancel", status=400)


def test_the_date_of_an_outbound_orders_status_moves_with_it(sandbox: LocalSandbox, seller: Caller) -> None:
    """Lists by date find what changed since."""
    base = "/fba/outbound/2020-07-01/fulfillmentOrders"
    seller("POST", base, json=outbound("DATED"))
    dates = []
    for seconds in (0, 100, 1000, 10_000, 1000):
        sandbox.advance(seconds)
        shown = seller("GET", f"{base}/DATED")["payload"]["fulfillmentOrder"]
        dates.append((shown["fulfillmentOrderStatus"], shown["statusUpdatedDate"]))
    assert [status for status, _ in dates] == ["Received", "Planning", "Processing", "Complete", "Complete"]
    assert len({date for _, date in dates}) == 4
    assert dates == sorted(dates, key=lambda each: each[1])
    listed = seller("GET", base, params={"queryStartDate": dates[-1][1]})["payload"]["fulfillmentOrders"]
    assert [order["sellerFulfillmentOrderId"] for order in listed] == ["DATED"]


def test_an_outbound_order_is_updated_held_and_cancelled(seller: Caller) -> None:
    """A held order waits; the list shows what became of it."""
    base = "/fba/outbound/2020-07-01/fulfillmentOrders"
    seller("POST", base, json=outbound("TWO", fulfillmentAction="Hold"))
    assert seller("GET", f"{base}/TWO")["payload"]["fulfillmentOrder"]["fulfillmentOrderStatus"] == "New"
    seller("PUT", f"{base}/TWO", json={"fulfillmentAction": "Ship", "displayableOrderComment": "Soon"})
    order = seller("GET", f"{base}/TWO")["payload"]["fulfillmentOrder"]
    assert (order["fulfillmentOrderStatus"], order["displayableOrderComment"]) == ("Received", "Soon")
    seller("PUT", f"{base}/TWO/cancel")
    listed = seller("GET", base)["payload"]["fulfillmentOrders"]
    assert [entry["fulfillmentOrderStatus"] for entry in listed] == ["Cancelled"]
    seller("PUT", f"{base}/TWO/status", json={"fulfillmentOrderStatus": "Complete"})
    assert seller("GET", f"{base}/TWO")["payload"]["fulfillmentOrder"]["fulfillmentOrderStatus"] == "Complete"


def test_an_outbound_order_of_the_newer_version(sandbox: LocalSandbox, seller: Caller) -> None:
    """Created, listed, moved on, its package updated, and no longer to be cancelled."""
    base = "/fulfillment/outbound/2026-07-04/orders"
    body = made_request(CATALOG, CATALOG.endpoints["fulfillment_outbound_v2026_07_04.createOrder"])[3]
    body |= {"orderId": "ONE", "fulfillmentConfiguration": {}}
    assert seller("POST", base, json=body)["order"]["status"] == "RECEIVED"
    seller("POST", base, json=body, status=409)
    sandbox.advance(4000)
    order = seller("GET", f"{base}/ONE")["order"]
    assert order["status"] == "COMPLETE"
    package = order["shipments"][0]["packages"][0]["packageId"]
    seller("PUT", f"{base}/ONE/packages/{package}", json={"status": "DELIVERED"}, status=204)
    assert seller("GET", f"{base}/ONE")["order"]["shipments"][0]["packages"][0]["status"] == "DELIVERED"
    seller("PUT", f"{base}/ONE/cancel", status=409)
    assert len(seller("GET", base)["orders"]) == 1
