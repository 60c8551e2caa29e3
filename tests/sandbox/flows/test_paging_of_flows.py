from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox
from tests.sandbox.checked import CATALOG, Caller
from tests.sandbox.paged import OUR_OWN, dig, pages
from tests.sandbox.requests_made import made_request

US = "ATVPDKIKX0DER"
NOTIFICATIONS = "sellingpartnerapi::notifications"
SIZE = 2
MADE = 5
Lists = dict[str, tuple[str, dict[str, str], int]]


def body_of(operation: str) -> Any:
    return made_request(CATALOG, CATALOG.endpoints[operation])[3]


@pytest.fixture(scope="module")
def short() -> Iterator[LocalSandbox]:
    """A sandbox whose pages have two things where the caller does not say."""
    seed = {"orders": 60, "page_size": SIZE, "marketplaces": ["US"]}
    with LocalSandbox(stateful=True, plans="none", enforce_restricted=False, seed=seed) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def lists(short: LocalSandbox) -> Lists:
    """Each list with its path, its query and how many things were made for it."""
    seller, grantless = Caller(short), Caller(short, scope=NOTIFICATIONS)
    made: Lists = {}
    try:
        for play in (aplus, jobs, outbound, subscriptions, order_items, vendor, inbound, parts):
            made |= play(short, seller, grantless)
    finally:
        seller.http.close()
        grantless.http.close()
    return made


def aplus(short: LocalSandbox, seller: Caller, _: Caller) -> Lists:
    """Documents that are on the same items, approved."""
    documents, query = "/aplus/2020-11-01/contentDocuments", {"marketplaceId": US}
    document = {"name": "Mine", "contentType": "EBC", "locale": "en-US"}
    text = {"body": {"textList": [{"value": "hello", "decoratorSet": []}]}}
    module = {"contentModuleType": "STANDARD_TEXT", "standardText": text}
    body = {"contentDocument": document | {"contentModuleList": [module]}}
    asins = [f"B00000000{number}" for number in range(MADE)]
    one = ""
    for _each in range(MADE):
        one = f"{documents}/{seller('POST', documents, params=query, json=body)['contentReferenceKey']}"
        seller("POST", f"{one}/asins", params=query, json={"asinSet": asins})
        seller("POST", f"{one}/approvalSubmissions", params=query)
    short.advance(61)
    records = ("/aplus/2020-11-01/contentPublishRecords", {**query, "asin": asins[0]}, MADE)
    return {
        "aplus_content_v2020_11_01.listContentDocumentAsinRelations": (f"{one}/asins", query, MADE),
        "aplus_content_v2020_11_01.searchContentPublishRecords": records,
    }


def jobs(_: LocalSandbox, seller: Caller, __: Caller) -> Lists:
    """Reports, feeds and queries."""
    for number in range(MADE):
        made = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [US]}
        seller("POST", "/reports/2021-06-30/reports", json=made, status=202)
        document = seller("POST", "/feeds/2021-06-30/documents", json={"contentType": "text/plain"}, status=201)
        sent = httpx.put(document["url"], content=b'{"messages": []}', headers={"content-type": "text/plain"})
        assert sent.status_code == 200
        feed = {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [US]}
        feed["inputFeedDocumentId"] = document["feedDocumentId"]
        seller("POST", "/feeds/2021-06-30/feeds", json=feed, status=202)
        query = {"query": f"query q{number} {{ analytics {{ a }} }}"}
        seller("POST", "/dataKiosk/2023-11-15/queries", json=query, status=202)
    size = {"pageSize": str(SIZE)}
    return {
        "reports_v2021_06_30.getReports": (
            "/reports/2021-06-30/reports",
            {"reportTypes": "GET_MERCHANT_LISTINGS_ALL_DATA", **size},
            MADE,
        ),
        "feeds_v2021_06_30.getFeeds": (
            "/feeds/2021-06-30/feeds",
            {"feedTypes": "JSON_LISTINGS_FEED", **size},
            MADE,
        ),
        "data_kiosk_v2023_11_15.getQueries": ("/dataKiosk/2023-11-15/queries", size, MADE),
    }


def outbound(_: LocalSandbox, seller: Caller, __: Caller) -> Lists:
    """Orders to fulfil, in both versions; each sees its own."""
    older, newer = "/fba/outbound/2020-07-01/fulfillmentOrders", "/fulfillment/outbound/2026-07-04/orders"
    for number in range(MADE):
        order = body_of("fulfillment_outbound_v2020_07_01.createFulfillmentOrder")
        order |= {"sellerFulfillmentOrderId": f"OLD{number}", "marketplaceId": US}
        seller("POST", older, json=order)
        order = body_of("fulfillment_outbound_v2026_07_04.createOrder")
        seller("POST", newer, json=order | {"orderId": f"NEW{number}", "fulfillmentConfiguration": {}})
    return {
        "fulfillment_outbound_v2020_07_01.listAllFulfillmentOrders": (older, {}, MADE),
        "fulfillment_outbound_v2026_07_04.listOrders": (newer, {}, MADE),
    }


def subscriptions(_: LocalSandbox, seller: Caller, grantless: Caller) -> Lists:
    """One notification in five versions of its payload."""
    arn = {"sqs": {"arn": "arn:aws:sqs:us-east-2:123456789012:queue"}}
    body = {"name": "queue", "resourceSpecification": arn}
    destination = grantless("POST", "/notifications/v1/destinations", json=body)["payload"]["destinationId"]
    for number in range(MADE):
        wanted = {"payloadVersion": f"{number}.0", "destinationId": destination}
        seller("POST", "/notifications/v1/subscriptions/ANY_OFFER_CHANGED", json=wanted)
    query = {"notificationTypes": "ANY_OFFER_CHANGED"}
    return {"notifications_v1.getSubscriptions": ("/notifications/v1/subscriptions", query, MADE)}


def order_items(_: LocalSandbox, seller: Caller, __: Caller) -> Lists:
    """The order with the most items."""
    orders, query = [], {"CreatedAfter": "2020-01-01", "MarketplaceIds": US}
    for page in pages(
        seller, CATALOG.endpoints["orders_v0.getOrders"], "/orders/v0/orders", query | {"MaxResultsPerPage": "60"}
    ):
        orders += [order["AmazonOrderId"] for order in page["payload"]["Orders"]]
    operation = CATALOG.endpoints["orders_v0.getOrderItems"]
    counts = {}
    for number in orders:
        path = f"/orders/v0/orders/{number}/orderItems"
        counts[path] = sum(len(page["payload"]["OrderItems"]) for page in pages(seller, operation, path, {}))
    path = max(counts, key=lambda each: counts[each])
    return {
        "orders_v0.getOrderItems": (path, {}, counts[path]),
        "orders_v0.getOrderItemsBuyerInfo": (path + "/buyerInfo", {}, counts[path]),
    }


def vendor(sandbox: LocalSandbox, seller: Caller, _: Caller) -> Lists:
    """Direct fulfillment: orders with their papers, once they were confirmed as shipped."""
    base, party, numbers = "/vendor/directFulfillment", {"partyId": "V1"}, []
    for _number in range(MADE):
        orders = {"orders": [{"sellingParty": party, "shipFromParty": party}]}
        made = seller("POST", f"{base}/sandbox/2021-10-28/orders", json=orders, status=202)["transactionId"]
        sandbox.advance(5)
        told = seller("GET", f"{base}/sandbox/2021-10-28/transactions/{made}")["transactionStatus"]
        numbers.append(told["testCaseData"]["scenarios"][0]["orders"][0]["orderId"])
    for number in numbers:
        for door, name in (
            ("submitShippingLabelRequest", "shippingLabelRequests"),
            ("submitShipmentConfirmations", "shipmentConfirmations"),
        ):
            endpoint = CATALOG.endpoints[f"vendor_direct_fulfillment_shipping_v2021_12_28.{door}"]
            body = body_of(endpoint.id)
            for entry in body[name]:
                entry["purchaseOrderNumber"] = number
            seller("POST", endpoint.path, json=body, status=202)
    sandbox.advance(5)
    period = {"createdAfter": "2020-01-01T00:00:00Z", "createdBefore": "2040-01-01T00:00:00Z", "limit": str(SIZE)}
    return {
        "vendor_direct_fulfillment_orders_v2021_12_28.getOrders": (
            f"{base}/orders/2021-12-28/purchaseOrders",
            period,
            MADE,
        )
    } | {
        f"vendor_direct_fulfillment_shipping_v2021_12_28.{name}": (f"{base}/shipping/2021-12-28/{path}", period, MADE)
        for name, path in (
            ("getCustomerInvoices", "customerInvoices"),
            ("getPackingSlips", "packingSlips"),
            ("getShippingLabels", "shippingLabels"),
        )
    }


def inbound(sandbox: LocalSandbox, seller: Caller, _: Caller) -> Lists:
    """A plan of five items in five boxes on five pallets, taken as far as its delivery windows, among five plans."""
    section, base = "fulfillment_inbound_v2024_03_20", "/inbound/fba/2024-03-20"
    body = body_of(f"{section}.createInboundPlan")
    item = {"quantity": 5, "labelOwner": "SELLER", "prepOwner": "SELLER"}
    body |= {"destinationMarketplaces": [US], "items": [{"msku": f"SBX-000000{n}", **item} for n in range(MADE)]}
    made = [seller("POST", f"{base}/inboundPlans", json=body, status=202)["inboundPlanId"] for _number in range(MADE)]
    plan = f"{base}/inboundPlans/{made[-1]}"
    seller("POST", f"{plan}/packingOptions", status=202)
    sandbox.advance(5)
    packing = seller("GET", f"{plan}/packingOptions", params={"pageSize": 20})["packingOptions"]
    group = f"{plan}/packingGroups/{packing[0]['packingGroups'][0]}"
    seller("POST", f"{plan}/packingOptions/{packing[0]['packingOptionId']}/confirmation", status=202)
    box = {
        "contentInformationSource": "BOX_CONTENT_PROVIDED",
        "dimensions": {"height": 5, "length": 3, "unitOfMeasurement": "CM", "width": 4},
        "items": [{"msku": "SBX-0000001", **item}],
        "quantity": 1,
        "weight": {"unit": "KG", "value": 5.5},
    }
    packed = {"packageGroupings": [{"packingGroupId": packing[0]["packingGroups"][0], "boxes": [box] * MADE}]}
    seller("POST", f"{plan}/packingInformation", json=packed, status=202)
    seller("POST", f"{plan}/placementOptions", json={}, status=202)
    sandbox.advance(5)
    placement = seller("GET", f"{plan}/placementOptions", params={"pageSize": 20})["placementOptions"]
    chosen = placement[-1]
    seller("POST", f"{plan}/placementOptions/{chosen['placementOptionId']}/confirmation", status=202)
    first = chosen["shipmentIds"][0]
    shipment = f"{plan}/shipments/{first}"
    start = {"start": "2026-12-01T00:00:00Z"}
    wanted = [{"shipmentId": name, "readyToShipWindow": start} for name in chosen["shipmentIds"]]
    wanted[0]["pallets"] = [{"quantity": number + 1} for number in range(MADE)]
    transport = {"placementOptionId": chosen["placementOptionId"], "shipmentTransportationConfigurations": wanted}
    seller("POST", f"{plan}/transportationOptions", json=transport, status=202)
    seller("POST", f"{shipment}/deliveryWindowOptions", status=202)
    sandbox.advance(5)
    return {
        f"{section}.{name}": (path, {"pageSize": size}, count)
        for name, path, size, count in (
            ("listInboundPlans", f"{base}/inboundPlans", "2", MADE),
            ("listInboundPlanItems", f"{plan}/items", "2", MADE),
            ("listInboundPlanBoxes", f"{plan}/boxes", "2", MADE),
            ("listInboundPlanPallets", f"{plan}/pallets", "2", MADE),
            ("listPackingGroupItems", f"{group}/items", "2", MADE),
            ("listPackingGroupBoxes", f"{group}/boxes", "2", MADE),
            ("listShipmentItems", f"{shipment}/items", "2", MADE),
            ("listShipmentBoxes", f"{shipment}/boxes", "2", MADE),
            ("listShipmentPallets", f"{shipment}/pallets", "2", MADE),
            ("listPackingOptions", f"{plan}/packingOptions", "1", 2),
            ("listPlacementOptions", f"{plan}/placementOptions", "1", 2),
            ("listTransportationOptions", f"{plan}/transportationOptions", "1", 4),
            ("listDeliveryWindowOptions", f"{shipment}/deliveryWindowOptions", "1", 3),
        )
    }


def parts(_: LocalSandbox, seller: Caller, __: Caller) -> Lists:
    """A promotion with as many items as fifteen pages take, the case with the most contacts, and the payment of the most invoices."""
    makers = {
        "promotions_v2025_12_01.getSelection": selection,
        "support_v2025_02_01.listContacts": contacts,
        "finance_remittance_v2026_03_17.getRemittance": remittance,
    }
    return {name: make(seller) for name, make in makers.items() if name in OUR_OWN}


def selection(seller: Caller) -> tuple[str, dict[str, Any], int]:
    """The items of a promotion."""
    promotions = "/promotions/2025-12-01/promotions"
    selections: dict[str, int] = {}
    wanted = {"marketplaceIds": US, "limit": "10"}
    for each in seller("GET", promotions, params=wanted)["promotions"]:
        path = f"{promotions}/{each['promotionId']}"
        found = seller("GET", path, params={"includedData": "SELECTION"})["selection"]
        selections[f"{path}/selections/{found['selectionId']}"] = len(found["selectionDetails"]["items"])
    chosen = max(selections, key=lambda each: selections[each] if selections[each] <= 15 * SIZE else 0)
    return chosen, {"revisionId": "1"}, selections[chosen]


def contacts(seller: Caller) -> tuple[str, dict[str, Any], int]:
    """The contacts of a case."""
    cases = "/support/2025-02-01/cases"
    counts: dict[str, int] = {}
    for each in seller("POST", cases, json={"maxResults": 10})["cases"]:
        path = f"{cases}/{each['caseId']}/contacts"
        counts[path] = len(seller("GET", path, params={"maxResults": 50})["contacts"])
    case = max(counts, key=lambda each: counts[each])
    return case, {}, counts[case]


def remittance(seller: Caller) -> tuple[str, dict[str, Any], int]:
    """The lines of a payment."""
    remittances, query = "/finances/remittances/2026-03-17/remittances", {"marketplaceId": US}
    payment = max(seller("GET", remittances, params=query)["remittances"], key=lambda each: int(each["lineItemCount"]))
    return f"{remittances}/{payment['uniquePaymentId']}", query, int(payment["lineItemCount"])


@pytest.mark.parametrize("operation", sorted(OUR_OWN))
def test_what_was_made_comes_on_pages_once_each(
    operation: str, lists: Lists, short: LocalSandbox, caller_of: Callable[..., Caller]
) -> None:
    """All of it, on more than one page, the last of which has no token."""
    path, query, count = lists[operation]
    endpoint = CATALOG.endpoints[operation]
    seen = [*pages(caller_of(short), endpoint, path, query)]
    assert len(seen) >= 2
    items = (endpoint.paging or {})["items"]
    things = [str(item) for page in seen for item in dig(page, items) or []]
    assert (len(things), len(set(things))) == (count, count)
    assert max(len(dig(page, items) or []) for page in seen) <= SIZE
