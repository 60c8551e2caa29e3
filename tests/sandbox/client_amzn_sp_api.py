"""What amzn-sp-api, unchanged, does against the sandbox: run by its own interpreter, prints JSON."""

from __future__ import annotations

import gzip
import json
import sys
import urllib.request
from importlib import import_module
from typing import Any

BASE = sys.argv[1]
US = "ATVPDKIKX0DER"
REPORT = "GET_MERCHANT_LISTINGS_ALL_DATA"


def control(door: str, **body: Any) -> None:
    """Steer the sandbox by its JSON interface."""
    request = urllib.request.Request(  # noqa: S310 - a sandbox on loopback
        f"{BASE}/_sandbox/api/{door}", json.dumps(body).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    urllib.request.urlopen(request).read()  # noqa: S310 - the same


def connection(**more: Any) -> Any:
    """The client's connection, pointed at the sandbox as it offers."""
    config = import_module("spapi.auth.credentials").SPAPIConfig(client_id="app-amzn", client_secret="s", **more)
    made = import_module("spapi").SPAPIClient(config, oauth_endpoint=f"{BASE}/auth/o2/token", endpoint=BASE)
    return made.api_client


def api(section: str, name: str, link: Any) -> Any:
    """One of the client's API classes."""
    return getattr(import_module(f"spapi.api.{section}"), name)(link)


def refused(make: Any) -> list[Any]:
    """Name and status of the exception that a call ends with."""
    try:
        make()
    except Exception as error:  # noqa: BLE001 - its name is what is wanted
        return [type(error).__name__, getattr(error, "status", None)]
    return ["nothing", None]


FEED = {
    "header": {"sellerId": "ME", "version": "2.0"},
    "messages": [{"messageId": 1, "sku": "SBX-0000009", "operationType": "DELETE"}],
}


def everything() -> dict[str, Any]:
    """The list of what real clients must be able to do."""
    seen: dict[str, Any] = {}
    link = connection(refresh_token="Atzr|amzn")
    orders = api("orders_v0.orders_v0_api", "OrdersV0Api", link)
    numbers: list[str] = []
    query: dict[str, Any] = {"created_after": "2020-01-01T00:00:00Z", "max_results_per_page": 40}
    pages = 0
    while True:
        page = orders.get_orders([US], **query).payload
        numbers += [order.amazon_order_id for order in page.orders]
        pages += 1
        if not page.next_token:
            break
        query["next_token"] = page.next_token
    seen["orders"] = [pages, len(set(numbers))]
    items = api("catalogitems_v2022_04_01.catalog_api", "CatalogApi", link)
    asin = items.search_catalog_items([US], keywords=["lamp"]).items[0].asin
    seen["item"] = items.get_catalog_item(asin, [US]).asin == asin
    listings = api("listings_items_v2021_08_01.listings_api", "ListingsApi", link)
    body = {"productType": "HOME", "attributes": {"item_name": [{"value": "Lamp"}]}}
    put = listings.put_listings_item("ME", "A B+C", [US], body)
    got = listings.get_listings_item("ME", "A B+C", [US], included_data=["summaries"])
    seen["listing"] = [str(put.status), got.summaries[0].item_name]
    reports = api("reports_v2021_06_30.reports_api", "ReportsApi", link)
    number = reports.create_report({"reportType": REPORT, "marketplaceIds": [US]}).report_id
    control("clock", advance=10)
    document = reports.get_report_document(reports.get_report(number).report_document_id)
    with urllib.request.urlopen(document.url) as answer:  # noqa: S310 - a sandbox on loopback
        seen["report"] = gzip.decompress(answer.read()).decode().splitlines()[0].split("\t")[1]
    feeds = api("feeds_v2021_06_30.feeds_api", "FeedsApi", link)
    kind = "application/json; charset=UTF-8"
    place = feeds.create_feed_document({"contentType": kind})
    upload = urllib.request.Request(place.url, json.dumps(FEED).encode(), {"Content-Type": kind}, method="PUT")  # noqa: S310 - the same
    urllib.request.urlopen(upload).read()  # noqa: S310 - the same
    body = {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [US], "inputFeedDocumentId": place.feed_document_id}
    feed = feeds.create_feed(body).feed_id
    control("clock", advance=10)
    seen["feed"] = str(feeds.get_feed(feed).processing_status)
    grantless = connection(scope="sellingpartnerapi::notifications", grant_type="client_credentials")
    notifications = api("notifications_v1.notifications_api", "NotificationsApi", grantless)
    arn = {"sqs": {"arn": "arn:aws:sqs:us-east-2:123456789012:queue"}}
    made = notifications.create_destination({"name": "queue-amzn", "resourceSpecification": arn}).payload
    listed = notifications.get_destinations().payload
    seen["destination"] = made.destination_id in [entry.destination_id for entry in listed]
    control("faults", kind="throttle", operation="orders_v0.getOrder", times=1)
    seen["throttled"] = refused(lambda: orders.get_order(numbers[0]))
    control("faults", kind="html", status=503, operation="orders_v0.getOrder", times=1)
    seen["html"] = refused(lambda: orders.get_order(numbers[0]))
    control("expire")
    seen["expired"] = refused(lambda: orders.get_order(numbers[0]))
    return seen


sys.stdout.write(json.dumps(everything()))
