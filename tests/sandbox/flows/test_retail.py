from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.sandbox.checked import Caller

ORDERS = "/vendor/orders/v1"
SHIPPING = "/vendor/shipping/v1"
PARTY = {"partyId": "VENDOR"}
MOMENT = "2026-01-01T00:00:00Z"


def new_order(call: Caller) -> dict[str, Any]:
    """A purchase order that nobody has acknowledged yet."""
    query = {"purchaseOrderState": "New", "limit": 1}
    found: dict[str, Any] = call("GET", f"{ORDERS}/purchaseOrders", params=query)["payload"]["orders"][0]
    return found


def status(call: Caller, transaction: str) -> dict[str, Any]:
    """What became of a submission, after it had time."""
    path = f"/vendor/transactions/v1/transactions/{transaction}"
    assert call("GET", path)["payload"]["transactionStatus"]["status"] == "Processing"
    call.sandbox.advance(10)
    found: dict[str, Any] = call("GET", path)["payload"]["transactionStatus"]
    return found


def acknowledgement(order: dict[str, Any], code: str = "Accepted") -> dict[str, Any]:
    """One for all lines of an order."""
    items = [
        {
            "itemSequenceNumber": line["itemSequenceNumber"],
            "orderedQuantity": line["orderedQuantity"],
            "itemAcknowledgements": [{"acknowledgementCode": code, "acknowledgedQuantity": line["orderedQuantity"]}],
        }
        for line in order["orderDetails"]["items"]
    ]
    number = order["purchaseOrderNumber"]
    entry = {"purchaseOrderNumber": number, "sellingParty": PARTY, "acknowledgementDate": MOMENT, "items": items}
    return {"acknowledgements": [entry]}


def sent(call: Caller, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Submit something and wait for its end."""
    transaction = call("POST", path, json=body, status=202)["payload"]["transactionId"]
    return status(call, transaction)


def test_orders_come_over_pages_and_are_got_as_listed(call: Caller) -> None:
    """Each once, the newest first."""
    query: dict[str, Any] = {"limit": 100, "createdAfter": "2020-01-01T00:00:00Z"}
    seen: dict[str, Any] = {}
    while True:
        page = call("GET", f"{ORDERS}/purchaseOrders", params=query)["payload"]
        seen |= {order["purchaseOrderNumber"]: order for order in page["orders"]}
        token = page.get("pagination", {}).get("nextToken")
        if token is None:
            break
        query["nextToken"] = token
    assert len(seen) == 2300
    dates = [order["orderDetails"]["purchaseOrderDate"] for order in seen.values()]
    assert dates == sorted(dates, reverse=True)
    for number in [*seen][:3]:
        assert call("GET", f"{ORDERS}/purchaseOrders/{number}")["payload"] == seen[number]


@pytest.mark.parametrize("number", ["INVALID_PO", "B9999999", "b0000001"])
def test_an_order_that_is_not_there_is_a_404(number: str, call: Caller) -> None:
    """By whatever number."""
    assert call("GET", f"{ORDERS}/purchaseOrders/{number}", status=404)["errors"][0]["code"] == "NotFound"


def test_an_order_is_acknowledged_shipped_invoiced_and_closed(call: Caller) -> None:
    """The states move with the transactions and with time."""
    order = new_order(call)
    number = order["purchaseOrderNumber"]
    path = f"{ORDERS}/purchaseOrders/{number}"
    assert sent(call, f"{ORDERS}/acknowledgements", acknowledgement(order))["status"] == "Success"
    assert call("GET", path)["payload"]["purchaseOrderState"] == "Acknowledged"
    shipped = [
        {
            "itemSequenceNumber": line["itemSequenceNumber"],
            "shippedQuantity": line["orderedQuantity"],
            "itemDetails": {"purchaseOrderNumber": number},
        }
        for line in order["orderDetails"]["items"]
    ]
    address = {"name": "A", "addressLine1": "1 Way", "city": "Seattle", "countryCode": "US", "postalCode": "98109"}
    confirmation = {
        "shipmentIdentifier": "S1",
        "shipmentConfirmationType": "Original",
        "shipmentConfirmationDate": MOMENT,
        "sellingParty": PARTY,
        "shipFromParty": {**PARTY, "address": address},
        "shipToParty": PARTY,
        "shippedItems": shipped,
    }
    body = {"shipmentConfirmations": [confirmation]}
    assert sent(call, f"{SHIPPING}/shipmentConfirmations", body)["status"] == "Success"
    statuses = {"purchaseOrderNumber": number}
    before = call("GET", f"{ORDERS}/purchaseOrdersStatus", params=statuses)["payload"]["ordersStatus"][0]
    assert before["purchaseOrderStatus"] == "OPEN"
    assert before["itemStatus"][0]["acknowledgementStatus"]["confirmationStatus"] == "ACCEPTED"
    call.sandbox.advance(2 * 86400)
    after = call("GET", f"{ORDERS}/purchaseOrdersStatus", params=statuses)["payload"]["ordersStatus"][0]
    assert after["purchaseOrderStatus"] == "CLOSED"
    assert after["itemStatus"][0]["receivingStatus"]["receiveStatus"] == "RECEIVED"
    assert call("GET", path)["payload"]["purchaseOrderState"] == "Closed"
    total = {"currencyCode": "USD", "amount": "10.00"}
    line = {"itemSequenceNumber": 1, "invoicedQuantity": shipped[0]["shippedQuantity"], "netCost": total}
    bill = {
        "invoiceType": "Invoice",
        "id": "I1",
        "date": MOMENT,
        "remitToParty": PARTY,
        "invoiceTotal": total,
        "items": [{**line, "purchaseOrderNumber": number}],
    }
    assert sent(call, "/vendor/payments/v1/invoices", {"invoices": [bill]})["status"] == "Success"
    again = sent(call, "/vendor/payments/v1/invoices", {"invoices": [bill]})
    assert (again["status"], "I1" in again["errors"][0]["message"]) == ("Failure", True)


def test_what_is_rejected_is_shown_so(call: Caller) -> None:
    """In the list of statuses, found by its filter."""
    order = new_order(call)
    assert sent(call, f"{ORDERS}/acknowledgements", acknowledgement(order, "Rejected"))["status"] == "Success"
    query = {"itemConfirmationStatus": "REJECTED", "limit": 5}
    found = call("GET", f"{ORDERS}/purchaseOrdersStatus", params=query)["payload"]["ordersStatus"]
    assert order["purchaseOrderNumber"] in [each["purchaseOrderNumber"] for each in found]


def test_a_submission_about_an_unknown_order_fails_with_its_number(call: Caller) -> None:
    """The transaction says so; the submission was taken in."""
    order = {**new_order(call), "purchaseOrderNumber": "NOWHERE"}
    ended = sent(call, f"{ORDERS}/acknowledgements", acknowledgement(order))
    assert (ended["status"], "NOWHERE" in ended["errors"][0]["message"]) == ("Failure", True)


def test_an_unknown_transaction_is_a_404(call: Caller) -> None:
    """As every id that nothing has."""
    call("GET", "/vendor/transactions/v1/transactions/nowhere", status=404)


def test_a_submitted_shipment_is_listed(call: Caller) -> None:
    """Found by its own number."""
    shipment = {
        "vendorShipmentIdentifier": "VS1",
        "transactionType": "New",
        "transactionDate": MOMENT,
        "sellingParty": PARTY,
        "shipFromParty": PARTY,
        "shipToParty": PARTY,
    }
    assert sent(call, f"{SHIPPING}/shipments", {"shipments": [shipment]})["status"] == "Success"
    query = {"vendorShipmentIdentifier": "VS1"}
    found = call("GET", f"{SHIPPING}/shipments", params=query)["payload"]["shipments"]
    assert [each["currentShipmentStatus"] for each in found] == ["Created"]


def test_filters_hold(call: Caller) -> None:
    """By time, by state, without details, oldest first."""
    base = f"{ORDERS}/purchaseOrders"
    newest = call("GET", base, params={"limit": 1})["payload"]["orders"][0]
    moment = newest["orderDetails"]["purchaseOrderDate"]
    assert call("GET", base, params={"createdAfter": "2040-01-01T00:00:00Z"})["payload"]["orders"] == []
    later = call("GET", base, params={"createdBefore": moment, "limit": 2, "sortOrder": "DESC"})["payload"]["orders"]
    assert all(order["orderDetails"]["purchaseOrderDate"] <= moment for order in later)
    closed = call("GET", base, params={"purchaseOrderState": "Closed", "limit": 3})["payload"]["orders"]
    assert {order["purchaseOrderState"] for order in closed} == {"Closed"}
    bare = call("GET", base, params={"includeDetails": "false", "limit": 1})["payload"]["orders"][0]
    assert "orderDetails" not in bare
    oldest = call("GET", base, params={"sortOrder": "ASC", "limit": 2})["payload"]["orders"]
    dates = [order["orderDetails"]["purchaseOrderDate"] for order in oldest]
    assert dates == sorted(dates)
    assert dates[0] < moment
