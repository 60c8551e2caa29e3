from __future__ import annotations

from typing import Any

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.requests_made import made_request


def test_a_vendors_order_is_made_acknowledged_labelled_and_shipped(sandbox: LocalSandbox, seller: Caller) -> None:
    """Each submission is a transaction that is Processing and then a Success; one for no order is a Failure."""
    base = "/vendor/directFulfillment"
    party = {"partyId": "V1"}
    orders = {"orders": [{"sellingParty": party, "shipFromParty": party}]}
    made = seller("POST", f"{base}/sandbox/2021-10-28/orders", json=orders, status=202)["transactionId"]
    place = f"{base}/sandbox/2021-10-28/transactions/{made}"
    assert seller("GET", place)["transactionStatus"]["status"] == "PROCESSING"
    sandbox.advance(5)
    number = seller("GET", place)["transactionStatus"]["testCaseData"]["scenarios"][0]["orders"][0]["orderId"]
    order = f"{base}/orders/2021-12-28/purchaseOrders/{number}"
    assert seller("GET", order)["orderDetails"]["orderStatus"] == "NEW"
    label = f"{base}/shipping/2021-12-28/shippingLabels/{number}"
    seller("GET", label, status=404)
    steps = (
        ("orders", "acknowledgements", "orders_v2021_12_28.submitAcknowledgement", "orderAcknowledgements", "ACCEPTED"),
        (
            "shipping",
            "shippingLabels",
            "shipping_v2021_12_28.submitShippingLabelRequest",
            "shippingLabelRequests",
            "ACCEPTED",
        ),
        (
            "shipping",
            "shipmentConfirmations",
            "shipping_v2021_12_28.submitShipmentConfirmations",
            "shipmentConfirmations",
            "SHIPPED",
        ),
        (
            "shipping",
            "shipmentStatusUpdates",
            "shipping_v2021_12_28.submitShipmentStatusUpdates",
            "shipmentStatusUpdates",
            "SHIPPED",
        ),
    )
    body: dict[str, Any] = {}
    for family, door, operation, name, status in steps:
        body = made_request(CATALOG, CATALOG.endpoints[f"vendor_direct_fulfillment_{operation}"])[3]
        for entry in body[name]:
            entry["purchaseOrderNumber"] = number
            if "acknowledgementStatus" in entry:
                entry["acknowledgementStatus"] = {"code": "00"}
        sent = seller("POST", f"{base}/{family}/2021-12-28/{door}", json=body, status=202)["transactionId"]
        sandbox.advance(5)
        done = seller("GET", f"{base}/transactions/2021-12-28/transactions/{sent}")["transactionStatus"]
        assert done["status"] == "Success", done
        assert seller("GET", order)["orderDetails"]["orderStatus"] == status
    assert seller("GET", label)["labelData"][0]["content"]
    period = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2040-01-01T00:00:00Z"}
    for name in ("shippingLabels", "customerInvoices", "packingSlips"):
        assert len(seller("GET", f"{base}/shipping/2021-12-28/{name}", params=period)[name]) == 1
    body["shipmentStatusUpdates"][0]["purchaseOrderNumber"] = "NONE"
    sent = seller("POST", f"{base}/shipping/2021-12-28/shipmentStatusUpdates", json=body, status=202)["transactionId"]
    sandbox.advance(5)
    assert (
        seller("GET", f"{base}/transactions/2021-12-28/transactions/{sent}")["transactionStatus"]["status"] == "Failure"
    )
