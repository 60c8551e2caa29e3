from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests import datasets
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.requests_made import made_request

US = "ATVPDKIKX0DER"
NOTIFICATIONS = "sellingpartnerapi::notifications"
ADDRESS = {
    "name": "Ada Winter",
    "addressLine1": "1 Alder Street",
    "city": "Seattle",
    "stateOrRegion": "WA",
    "postalCode": "98109",
    "countryCode": "US",
}


@pytest.fixture
def sandbox() -> Any:
    """A sandbox of one's own, whose time can be moved."""
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False) as running:
        yield running


@pytest.fixture
def seller(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> Caller:
    """A caller of it."""
    return caller_of(sandbox)


def body_of(operation: str) -> Any:
    return made_request(CATALOG, CATALOG.endpoints[operation])[3]


def test_an_order_is_listed_got_and_shipped(seller: Caller) -> None:
    """Confirming all items moves the order to Shipped, in both versions of the API, and once only."""
    query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": US, "OrderStatuses": "Unshipped"}
    order = seller("GET", "/orders/v0/orders", params=query)["payload"]["Orders"][0]
    path = f"/orders/v0/orders/{order['AmazonOrderId']}"
    items = seller("GET", path + "/orderItems")["payload"]["OrderItems"]
    shipped = [{"orderItemId": item["OrderItemId"], "quantity": item["QuantityOrdered"]} for item in items]
    package = {
        "packageReferenceId": "1",
        "carrierCode": "UPS",
        "trackingNumber": "1Z",
        "shipDate": "2026-01-01T00:00:00Z",
        "orderItems": shipped,
    }
    first = {**shipped[0]}
    for mistake in ([{**first, "orderItemId": "1"}], [{**first, "quantity": 0}], [{**first, "quantity": -3}], []):
        wrong = {**package, "orderItems": mistake}
        seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": wrong}, status=400)
    seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": package}, status=204)
    assert seller("GET", path)["payload"]["OrderStatus"] == "Shipped"
    newer = seller("GET", path.replace("v0", "2026-01-01"), params={"includedData": "FULFILLMENT"})["order"]
    assert newer["fulfillment"]["fulfillmentStatus"] == "SHIPPED"
    seller("POST", path + "/shipmentConfirmation", json={"marketplaceId": US, "packageDetail": package}, status=400)


def test_what_one_selling_partner_does_no_other_sees(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """State is per account."""
    one, other = caller_of(sandbox, "Atzr|one"), caller_of(sandbox, "Atzr|other")
    body = {"productType": "HOME", "attributes": {"item_name": [{"value": "Mine"}]}}
    path = "/listings/2021-08-01/items/ME/MINE"
    one("PUT", path, params={"marketplaceIds": US}, json=body)
    one("GET", path, params={"marketplaceIds": US})
    other("GET", path, params={"marketplaceIds": US}, status=404)


@pytest.mark.parametrize("sku", ["PLAIN", "a/b", "50% off", "ü+ß #1?", "日本語 SKU"])
def test_a_listing_is_put_patched_got_and_deleted(sku: str, seller: Caller) -> None:
    """Whatever the SKU is made of; a deleted listing is gone, a preview changes nothing."""
    path, query = (
        f"/listings/2021-08-01/items/ME/{httpx.URL('/').copy_with(params={'s': sku}).query.decode()[2:].replace('+', '%20')}",
        {"marketplaceIds": US},
    )
    body = {"productType": "HOME", "attributes": {"item_name": [{"value": "Lamp"}]}}
    seller("PUT", path, params={**query, "mode": "VALIDATION_PREVIEW"}, json=body)
    seller("GET", path, params=query, status=404)
    assert seller("PUT", path, params=query, json=body)["status"] == "ACCEPTED"
    wanted = {**query, "includedData": "summaries,attributes"}
    got = seller("GET", path, params=wanted)
    assert (got["sku"], got["summaries"][0]["itemName"]) == (sku, "Lamp")
    patches = [{"op": "replace", "path": "/attributes/item_name", "value": [{"value": "Lamp 2"}]}]
    seller("PATCH", path, params=query, json={"productType": "HOME", "patches": patches})
    assert seller("GET", path, params=wanted)["attributes"]["item_name"] == [{"value": "Lamp 2"}]
    seller("DELETE", path, params=query)
    seller("GET", path, params=query, status=404)


def test_an_attribute_that_is_no_list_makes_a_listing_invalid(seller: Caller) -> None:
    """The answer is a 200 that says INVALID with its issues, and nothing was stored."""
    body = {"productType": "HOME", "attributes": {"item_name": "Lamp"}}
    answer = seller("PUT", "/listings/2021-08-01/items/ME/X", params={"marketplaceIds": US}, json=body)
    assert (answer["status"], answer["issues"][0]["severity"]) == ("INVALID", "ERROR")
    seller("GET", "/listings/2021-08-01/items/ME/X", params={"marketplaceIds": US}, status=404)


def test_a_report_is_queued_worked_on_and_done(sandbox: LocalSandbox, seller: Caller) -> None:
    """Its document comes only then, and its text has the listings."""
    made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    path = (
        "/reports/2021-06-30/reports/"
        + seller("POST", "/reports/2021-06-30/reports", json=made, status=202)["reportId"]
    )
    assert seller("GET", path)["processingStatus"] == "IN_QUEUE"
    sandbox.advance(3)
    assert seller("GET", path)["processingStatus"] == "IN_PROGRESS"
    sandbox.advance(3)
    report = seller("GET", path)
    assert report["processingStatus"] == "DONE"
    document = seller("GET", f"/reports/2021-06-30/documents/{report['reportDocumentId']}")
    text = gzip.decompress(httpx.get(document["url"]).content).decode()
    head, first = (line.split("\t") for line in text.splitlines()[:2])
    assert dict(zip(head, first, strict=True))["seller-sku"] == "SBX-0000000"


def test_a_queued_report_can_be_cancelled_and_a_done_one_cannot(sandbox: LocalSandbox, seller: Caller) -> None:
    """As at Amazon."""
    made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    one, two = (seller("POST", "/reports/2021-06-30/reports", json=made, status=202)["reportId"] for _ in range(2))
    seller("DELETE", f"/reports/2021-06-30/reports/{one}")
    assert seller("GET", f"/reports/2021-06-30/reports/{one}")["processingStatus"] == "CANCELLED"
    sandbox.advance(10)
    seller("DELETE", f"/reports/2021-06-30/reports/{two}", status=400)


def test_a_report_asked_for_too_often_ends_cancelled(sandbox: LocalSandbox, seller: Caller) -> None:
    """The thirty-first within a minute."""
    made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
    numbers = [seller("POST", "/reports/2021-06-30/reports", json=made, status=202)["reportId"] for _ in range(31)]
    sandbox.advance(10)
    statuses = [seller("GET", f"/reports/2021-06-30/reports/{number}")["processingStatus"] for number in numbers]
    assert statuses == ["DONE"] * 30 + ["CANCELLED"]


def test_schedules_are_made_listed_and_ended(seller: Caller) -> None:
    """A second schedule of a type takes the place of the first."""
    made = {"reportType": "GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE", "marketplaceIds": [US], "period": "P1D"}
    first = seller("POST", "/reports/2021-06-30/schedules", json=made, status=201)["reportScheduleId"]
    query = {"reportTypes": made["reportType"]}
    assert len(seller("GET", "/reports/2021-06-30/schedules", params=query)["reportSchedules"]) == 1
    seller("DELETE", f"/reports/2021-06-30/schedules/{first}")
    seller("GET", f"/reports/2021-06-30/schedules/{first}", status=404)


def test_a_feed_is_uploaded_processed_and_reported_on(sandbox: LocalSandbox, seller: Caller) -> None:
    """The result document counts the messages."""
    kind = "application/json; charset=UTF-8"
    document = seller("POST", "/feeds/2021-06-30/documents", json={"contentType": kind}, status=201)
    made = {
        "feedType": "JSON_LISTINGS_FEED",
        "marketplaceIds": [US],
        "inputFeedDocumentId": document["feedDocumentId"],
    }
    seller("POST", "/feeds/2021-06-30/feeds", json=made, status=400)
    messages = [{"messageId": number, "sku": f"SBX-000000{number}", "operationType": "DELETE"} for number in (1, 2)]
    content = json.dumps({"header": {"sellerId": "ME", "version": "2.0"}, "messages": messages}).encode()
    assert httpx.put(document["url"], content=content, headers={"content-type": "text/plain"}).status_code == 403
    assert httpx.put(document["url"], content=content, headers={"content-type": kind}).status_code == 200
    path = "/feeds/2021-06-30/feeds/" + seller("POST", "/feeds/2021-06-30/feeds", json=made, status=202)["feedId"]
    assert seller("GET", path)["processingStatus"] == "IN_QUEUE"
    sandbox.advance(10)
    feed = seller("GET", path)
    result = seller("GET", f"/feeds/2021-06-30/documents/{feed['resultFeedDocumentId']}")
    report = json.loads(gzip.decompress(httpx.get(result["url"]).content))
    assert report["summary"]["messagesAccepted"] == 2


SALES = datasets.root("sales_and_traffic")


def sales(fields: str, marketplaces: str = f'"{US}"', name: str = "") -> str:
    """A query about sales by item."""
    arguments = f'startDate: "2026-01-01", endDate: "2026-01-02", aggregateBy: CHILD, marketplaceIds: [{marketplaces}]'
    return f"query {name} {{ {SALES} {{ salesAndTrafficByAsin({arguments}) {{ {fields} }} }} }}"


@pytest.mark.parametrize(
    ("query", "ending", "documents"),
    [
        (sales("childAsin"), "DONE", {"dataDocumentId"}),
        (sales("childAsin", name="sandboxEmpty"), "DONE", set()),
        (sales("childAsin", name="sandboxFatal"), "FATAL", {"errorDocumentId"}),
        (sales("childAsins"), "FATAL", {"errorDocumentId"}),
        ("query { analytics { a } }", "FATAL", {"errorDocumentId"}),
    ],
)
def test_a_query_ends_with_data_nothing_or_an_error(
    query: str, ending: str, documents: set[str], sandbox: LocalSandbox, seller: Caller
) -> None:
    """And never with both documents; each is JSON lines."""
    made = seller("POST", "/dataKiosk/2023-11-15/queries", json={"query": query}, status=202)
    path = f"/dataKiosk/2023-11-15/queries/{made['queryId']}"
    assert seller("GET", path)["processingStatus"] == "IN_QUEUE"
    sandbox.advance(10)
    done = seller("GET", path)
    assert done["processingStatus"] == ending
    assert {name for name in done if name.endswith("DocumentId")} == documents
    for name in documents:
        place = seller("GET", f"/dataKiosk/2023-11-15/documents/{done[name]}")
        assert all(json.loads(line) for line in httpx.get(place["documentUrl"]).text.splitlines())


def test_a_long_query_result_goes_on_in_another_query(seller: Caller, sandbox: LocalSandbox) -> None:
    """By the token of the first."""
    query = {"query": sales("childAsin marketplaceId", f'"{US}", "A1PA6795UKMFR9"')}
    first = seller("POST", "/dataKiosk/2023-11-15/queries", json=query, status=202)["queryId"]
    sandbox.advance(10)
    token = seller("GET", f"/dataKiosk/2023-11-15/queries/{first}")["pagination"]["nextToken"]
    seller("POST", "/dataKiosk/2023-11-15/queries", json={**query, "paginationToken": "x"}, status=400)
    second = seller("POST", "/dataKiosk/2023-11-15/queries", json={**query, "paginationToken": token}, status=202)
    sandbox.advance(10)
    assert "pagination" not in seller("GET", f"/dataKiosk/2023-11-15/queries/{second['queryId']}")


def test_destinations_and_subscriptions(sandbox: LocalSandbox, caller_of: Callable[..., Caller]) -> None:
    """A destination belongs to the application, a subscription to the selling partner; one in use stays."""
    seller, grantless = caller_of(sandbox), caller_of(sandbox, scope=NOTIFICATIONS)
    arn = {"sqs": {"arn": "arn:aws:sqs:us-east-2:123456789012:queue"}}
    body = {"name": "queue", "resourceSpecification": arn}
    made = grantless("POST", "/notifications/v1/destinations", json=body)["payload"]
    grantless("POST", "/notifications/v1/destinations", json=body, status=409)
    assert grantless("GET", "/notifications/v1/destinations")["payload"] == [made]
    path = "/notifications/v1/subscriptions/ANY_OFFER_CHANGED"
    wanted = {"payloadVersion": "1.0", "destinationId": made["destinationId"]}
    seller("GET", path, status=404)
    subscription = seller("POST", path, json=wanted)["payload"]
    seller("POST", path, json=wanted, status=409)
    assert seller("GET", path)["payload"] == subscription
    place = f"/notifications/v1/destinations/{made['destinationId']}"
    grantless("DELETE", place, status=409)
    grantless("DELETE", f"{path}/{subscription['subscriptionId']}")
    grantless("DELETE", place)
    grantless("GET", place, status=404)


def test_inventory_is_made_added_to_and_removed(seller: Caller) -> None:
    """The same idempotency token adds once."""
    item = {"sellerSku": "MINE", "marketplaceId": US, "productName": "Lamp"}
    seller("POST", "/fba/inventory/v1/items", json=item)
    seller("POST", "/fba/inventory/v1/items", json=item, status=409)
    more = {"inventoryItems": [{"sellerSku": "MINE", "marketplaceId": US, "quantity": 5}]}
    for _ in range(2):
        seller("POST", "/fba/inventory/v1/items/inventory", json=more, headers={"x-amzn-idempotency-token": "a"})
    query = {"granularityType": "Marketplace", "granularityId": US, "marketplaceIds": US, "sellerSkus": "MINE"}
    found = seller("GET", "/fba/inventory/v1/summaries", params=query)["payload"]["inventorySummaries"]
    assert [entry["totalQuantity"] for entry in found] == [5]
    seller("DELETE", "/fba/inventory/v1/items/MINE", params={"marketplaceId": US})
    assert seller("GET", "/fba/inventory/v1/summaries", params=query)["payload"]["inventorySummaries"] == []


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
    body = body_of("fulfillment_outbound_v2026_07_04.createOrder")
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


def test_rates_are_bought_printed_tracked_and_cancelled(sandbox: LocalSandbox, seller: Caller) -> None:
    """A rate is bought once, within ten minutes; the same idempotency key buys once."""
    base = "/shipping/v2"
    offered = seller("POST", f"{base}/shipments/rates", json=body_of("shipping_v2.getRates"))["payload"]
    wanted = body_of("shipping_v2.purchaseShipment")
    wanted |= {"requestToken": offered["requestToken"], "rateId": offered["rates"][0]["rateId"]}
    key = {"x-amzn-IdempotencyKey": "k1"}
    bought = seller("POST", f"{base}/shipments", json=wanted, headers=key)["payload"]
    assert seller("POST", f"{base}/shipments", json=wanted, headers=key)["payload"] == bought
    seller("POST", f"{base}/shipments", json=wanted, status=400)
    package = bought["packageDocumentDetails"][0]
    query = {"packageClientReferenceId": package["packageClientReferenceId"]}
    label = seller("GET", f"{base}/shipments/{bought['shipmentId']}/documents", params=query)["payload"]
    assert base64.b64decode(label["packageDocumentDetail"]["packageDocuments"][0]["contents"])
    track = {"trackingId": package["trackingId"], "carrierId": offered["rates"][0]["carrierId"]}
    assert seller("GET", f"{base}/tracking", params=track)["payload"]["summary"]["status"] == "PreTransit"
    sandbox.advance(2 * 86400)
    assert seller("GET", f"{base}/tracking", params=track)["payload"]["summary"]["status"] == "InTransit"
    seller("PUT", f"{base}/shipments/{bought['shipmentId']}/cancel")
    seller("PUT", f"{base}/shipments/{bought['shipmentId']}/cancel", status=400)
    stale = seller("POST", f"{base}/shipments/rates", json=body_of("shipping_v2.getRates"))["payload"]
    sandbox.advance(601)
    wanted |= {"requestToken": stale["requestToken"], "rateId": stale["rates"][0]["rateId"]}
    seller("POST", f"{base}/shipments", json=wanted, status=400)


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
        body = body_of(f"vendor_direct_fulfillment_{operation}")
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


def test_an_inbound_plan_goes_from_items_to_a_shipment_with_a_window(sandbox: LocalSandbox, seller: Caller) -> None:
    """Options appear when their operation has ended; a confirmed placement brings the shipments."""
    base = "/inbound/fba/2024-03-20"
    item = {"msku": "SBX-0000001", "quantity": 5, "labelOwner": "SELLER", "prepOwner": "SELLER"}
    address = {**ADDRESS, "phoneNumber": "+1 555 0100"}
    address["stateOrProvinceCode"] = address.pop("stateOrRegion")
    body = {"destinationMarketplaces": [US], "items": [item], "sourceAddress": address, "name": "Mine"}
    made = seller("POST", f"{base}/inboundPlans", json=body, status=202)
    plan, operation = f"{base}/inboundPlans/{made['inboundPlanId']}", f"{base}/operations/{made['operationId']}"
    assert seller("GET", operation)["operationStatus"] == "IN_PROGRESS"
    sandbox.advance(5)
    assert seller("GET", operation)["operationStatus"] == "SUCCESS"
    assert seller("GET", f"{plan}/items")["items"][0]["quantity"] == 5
    seller("POST", f"{plan}/packingOptions", status=202)
    assert seller("GET", f"{plan}/packingOptions")["packingOptions"] == []
    sandbox.advance(5)
    option = seller("GET", f"{plan}/packingOptions")["packingOptions"][0]
    seller("POST", f"{plan}/packingOptions/{option['packingOptionId']}/confirmation", status=202)
    seller("POST", f"{plan}/packingOptions/{option['packingOptionId']}/confirmation", status=400)
    group = option["packingGroups"][0]
    assert seller("GET", f"{plan}/packingGroups/{group}/items")["items"][0]["msku"] == "SBX-0000001"
    seller("POST", f"{plan}/placementOptions", json={}, status=202)
    sandbox.advance(5)
    option = seller("GET", f"{plan}/placementOptions")["placementOptions"][1]
    seller("POST", f"{plan}/placementOptions/{option['placementOptionId']}/confirmation", status=202)
    shipments = seller("GET", plan)["shipments"]
    assert [entry["shipmentId"] for entry in shipments] == option["shipmentIds"]
    shipment = f"{plan}/shipments/{option['shipmentIds'][0]}"
    seller("POST", f"{shipment}/deliveryWindowOptions", status=202)
    sandbox.advance(5)
    window = seller("GET", f"{shipment}/deliveryWindowOptions")["deliveryWindowOptions"][0]["deliveryWindowOptionId"]
    seller("POST", f"{shipment}/deliveryWindowOptions/{window}/confirmation", status=202)
    start = {"start": "2026-12-01T00:00:00Z"}
    wanted = [{"shipmentId": name, "readyToShipWindow": start} for name in option["shipmentIds"]]
    transport = {"placementOptionId": option["placementOptionId"], "shipmentTransportationConfigurations": wanted}
    seller("POST", f"{plan}/transportationOptions", json=transport, status=202)
    sandbox.advance(5)
    query = {"shipmentId": option["shipmentIds"][0]}
    carrier = seller("GET", f"{plan}/transportationOptions", params=query)["transportationOptions"][0]
    chosen = {"shipmentId": carrier["shipmentId"], "transportationOptionId": carrier["transportationOptionId"]}
    seller(
        "POST", f"{plan}/transportationOptions/confirmation", json={"transportationSelections": [chosen]}, status=202
    )
    got = seller("GET", shipment)
    assert (got["status"], got["selectedDeliveryWindow"]["deliveryWindowOptionId"]) == ("READY_TO_SHIP", window)
    seller("PUT", f"{plan}/cancellation", status=202)
    assert seller("GET", plan)["status"] == "VOIDED"
    seller("PUT", f"{plan}/name", json={"name": "Late"}, status=400)


def test_the_steps_of_an_inbound_plan_have_their_order(sandbox: LocalSandbox, seller: Caller) -> None:
    """One packing and one placement, in their time; a carrier after both placement and window; tracking last."""
    base = "/inbound/fba/2024-03-20"
    body = body_of("fulfillment_inbound_v2024_03_20.createInboundPlan") | {"destinationMarketplaces": [US]}
    plan = f"{base}/inboundPlans/{seller('POST', f'{base}/inboundPlans', json=body, status=202)['inboundPlanId']}"
    seller("POST", f"{plan}/packingOptions", status=202)
    sandbox.advance(5)
    first, second = (option["packingOptionId"] for option in seller("GET", f"{plan}/packingOptions")["packingOptions"])
    sandbox.advance(86400)
    seller("POST", f"{plan}/packingOptions/{first}/confirmation", status=400)
    seller("POST", f"{plan}/packingOptions", status=202)
    sandbox.advance(5)
    first, second = (option["packingOptionId"] for option in seller("GET", f"{plan}/packingOptions")["packingOptions"])
    seller("POST", f"{plan}/packingOptions/{first}/confirmation", status=202)
    seller("POST", f"{plan}/packingOptions/{second}/confirmation", status=400)
    seller("POST", f"{plan}/packingOptions", status=400)
    seller("POST", f"{plan}/placementOptions", json={}, status=202)
    sandbox.advance(5)
    option = seller("GET", f"{plan}/placementOptions")["placementOptions"][0]
    shipment = option["shipmentIds"][0]
    wanted = [{"shipmentId": shipment, "readyToShipWindow": {"start": "2026-12-01T00:00:00Z"}}]
    asked = {"placementOptionId": option["placementOptionId"], "shipmentTransportationConfigurations": wanted}
    seller("POST", f"{plan}/transportationOptions", json=asked, status=202)
    sandbox.advance(5)
    carrier = seller("GET", f"{plan}/transportationOptions")["transportationOptions"][0]["transportationOptionId"]
    chosen = {"transportationSelections": [{"shipmentId": shipment, "transportationOptionId": carrier}]}
    confirm, place = f"{plan}/transportationOptions/confirmation", f"{plan}/shipments/{shipment}"
    assert "placement" in seller("POST", confirm, json=chosen, status=400)["errors"][0]["message"]
    seller("POST", f"{plan}/placementOptions/{option['placementOptionId']}/confirmation", status=202)
    seller("POST", f"{plan}/placementOptions", json={}, status=400)
    assert "window" in seller("POST", confirm, json=chosen, status=400)["errors"][0]["message"]
    details = body_of("fulfillment_inbound_v2024_03_20.updateShipmentTrackingDetails")
    seller("PUT", f"{place}/trackingDetails", json=details, status=400)
    seller("POST", f"{place}/deliveryWindowOptions", status=202)
    sandbox.advance(5)
    window = seller("GET", f"{place}/deliveryWindowOptions")["deliveryWindowOptions"][0]["deliveryWindowOptionId"]
    seller("POST", f"{place}/deliveryWindowOptions/{window}/confirmation", status=202)
    seller("POST", confirm, json=chosen, status=202)
    seller("POST", confirm, json=chosen, status=400)
    seller("PUT", f"{place}/trackingDetails", json=details, status=202)
    assert seller("GET", place)["status"] == "SHIPPED"
    seller("PUT", f"{plan}/cancellation", status=202)
    seller("PUT", f"{place}/name", json={"name": "Late"}, status=400)


def test_an_upload_destination_takes_the_file_with_its_checksum(seller: Caller) -> None:
    """A wrong checksum is refused as S3 does."""
    query = {"marketplaceIds": US, "contentMD5": "XrY7u+Ae7tCTyyK7j1rNww==", "contentType": "text/plain"}
    path = "/uploads/2020-11-01/uploadDestinations/messaging/v1/orders/1/messages/legalDisclosure"
    made = seller("POST", path, params=query, status=201)
    place = made["payload"]
    assert httpx.put(place["url"], content=b"hello world", headers=place["headers"]).status_code == 200
    refused = httpx.put(place["url"], content=b"other", headers=place["headers"])
    assert (refused.status_code, "BadDigest" in refused.text) == (400, True)
    unsigned = {"Content-Type": "text/plain"}
    refused = httpx.put(place["url"], content=b"hello world", headers=unsigned)
    assert (refused.status_code, "SignatureDoesNotMatch" in refused.text) == (403, True)


IMAGE = ("file", ("a.jpg", b"\xff\xd8\xff image", "image/jpeg"))


def test_an_image_of_aplus_content_is_posted_as_a_form(seller: Caller) -> None:
    """The fields are the pairs of the address, as S3's policies want them; nothing else is taken."""
    query = {"marketplaceIds": US, "contentMD5": "XrY7u+Ae7tCTyyK7j1rNww==", "contentType": "image/jpeg"}
    path = "/uploads/2020-11-01/uploadDestinations/aplus/2020-11-01/contentDocuments"
    place = seller("POST", path, params=query, status=201)["payload"]
    url, _, rest = place["url"].partition("?")
    fields = [(name, value) for name, _, value in (pair.partition("=") for pair in rest.split("&"))]

    def post(parts: list[Any], address: str = url) -> tuple[int, str]:
        files = [(name, part if isinstance(part, tuple) else (None, part)) for name, part in parts]
        answer = httpx.post(address, files=files)
        code = re.search("<Code>(.*)</Code>", answer.text)
        return answer.status_code, code[1] if code else ""

    large = ("file", ("a.jpg", b"x" * (3 * 1024 * 1024 + 1), "image/jpeg"))
    assert place["uploadDestinationId"] == "aplus-media/" + dict(fields)["key"]
    assert post([*fields, IMAGE], place["url"]) == (400, "InvalidRequest")
    assert post([IMAGE, *fields]) == (400, "InvalidArgument")
    assert post(fields) == (400, "InvalidArgument")
    assert post([*fields, ("Content-Type", "image/jpeg"), IMAGE]) == (403, "AccessDenied")
    assert post([(name, "public-read" if name == "acl" else value) for name, value in fields] + [IMAGE])[0] == 403
    assert post([*fields, large]) == (400, "EntityTooLarge")
    assert post([*fields, IMAGE]) == (204, "")


def test_the_same_seed_gives_the_same_orders(caller_of: Callable[..., Caller]) -> None:
    """Two sandboxes with one seed agree; another seed does not."""
    seen = []
    for number in (5, 5, 6):
        with LocalSandbox(stateful=True, plans="none", seed=number, start=1_790_000_000) as sandbox:
            query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": US, "MaxResultsPerPage": 5}
            seen.append(caller_of(sandbox)("GET", "/orders/v0/orders", params=query)["payload"]["Orders"])
    assert seen[0] == seen[1]
    assert seen[0] != seen[2]
