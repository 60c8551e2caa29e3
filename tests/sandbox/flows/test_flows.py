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


def body_of(operation: str) -> Any:
    return made_request(CATALOG, CATALOG.endpoints[operation])[3]


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


def test_an_inbound_plan_goes_from_items_to_a_shipment_with_a_window(sandbox: LocalSandbox, seller: Caller) -> None:
    """Options appear when their operation has ended; a confirmed placement brings the shipments."""
    base = "/inbound/fba/2024-03-20"
    item = {"msku": "SBX-0000001", "quantity": 5, "labelOwner": "SELLER", "prepOwner": "SELLER"}
    address = {
        "name": "Ada Winter",
        "addressLine1": "1 Alder Street",
        "city": "Seattle",
        "stateOrProvinceCode": "WA",
        "postalCode": "98109",
        "countryCode": "US",
        "phoneNumber": "+1 555 0100",
    }
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
