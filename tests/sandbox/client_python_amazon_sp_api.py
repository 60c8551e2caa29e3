"""What python-amazon-sp-api, unchanged, does against the sandbox: run by its own interpreter, prints JSON.

The client is steered by what it offers for it: a marketplace object of your own and a token client class.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import urllib.request
from importlib import import_module
from types import SimpleNamespace
from typing import Any

BASE = sys.argv[1]
KIND = sys.argv[2]
US = "ATVPDKIKX0DER"
REPORT = "GET_MERCHANT_LISTINGS_ALL_DATA"


def control(door: str, **body: Any) -> None:
    """Steer the sandbox by its JSON interface."""
    request = urllib.request.Request(  # noqa: S310 - a sandbox on loopback
        f"{BASE}/_sandbox/api/{door}", json.dumps(body).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    urllib.request.urlopen(request).read()  # noqa: S310 - the same


def client(name: str) -> Any:
    """One of the client's API classes, pointed at the sandbox."""
    package = "sp_api.asyncio" if KIND == "async" else "sp_api"
    import_module(f"{package}.api")
    token_class = import_module(f"{package}.auth").AccessTokenClient
    local = type("Local", (token_class,), {"scheme": "http://", "host": BASE.removeprefix("http://")})
    return getattr(import_module(f"{package}.api"), name)(
        marketplace=SimpleNamespace(endpoint=BASE, marketplace_id=US, region="us-east-1"),
        refresh_token=f"Atzr|{KIND}",
        credentials={"lwa_app_id": f"app-{KIND}", "lwa_client_secret": "secret"},
        auth_token_client_class=local,
    )


async def done(value: Any) -> Any:
    """The value, awaited where the client is the asynchronous one."""
    return await value if inspect.isawaitable(value) else value


async def refused(value: Any, make: Any) -> str:
    """Name of the exception that a call ends with."""
    try:
        await done(make(value))
    except Exception as error:  # noqa: BLE001 - its name is what is wanted
        return type(error).__name__
    return "nothing"


async def orders(seen: dict[str, Any]) -> None:
    """Three pages, a throttled call, an expired token, a page of HTML."""
    api, numbers = client("Orders"), []
    query: dict[str, Any] = {"CreatedAfter": "2020-01-01T00:00:00Z", "MaxResultsPerPage": 40}
    pages = 0
    while True:
        page = await done(api.get_orders(**query))
        numbers += [order["AmazonOrderId"] for order in page.payload["Orders"]]
        pages += 1
        if not page.next_token:
            break
        query["NextToken"] = page.next_token
    seen["orders"] = [pages, len(set(numbers))]
    seen["order"] = (await done(api.get_order(numbers[0]))).payload["AmazonOrderId"] == numbers[0]
    control("faults", kind="throttle", operation="orders_v0.getOrder", times=1)
    seen["throttled"] = await refused(api, lambda api: api.get_order(numbers[0]))
    control("faults", kind="html", status=503, operation="orders_v0.getOrder", times=1)
    seen["html"] = await refused(api, lambda api: api.get_order(numbers[0]))
    control("expire")
    seen["expired"] = await refused(api, lambda api: api.get_order(numbers[0]))


async def everything() -> dict[str, Any]:
    """The list of what real clients must be able to do."""
    seen: dict[str, Any] = {}
    items = client("CatalogItems")
    found = (await done(items.search_catalog_items(keywords=["lamp"]))).payload["items"]
    seen["item"] = (await done(items.get_catalog_item(found[0]["asin"]))).payload["asin"] == found[0]["asin"]
    listings = client("ListingsItems")
    body = {"productType": "HOME", "attributes": {"item_name": [{"value": "Lamp"}]}}
    put = await done(listings.put_listings_item("ME", "A B+C", marketplaceIds=[US], body=body))
    got = await done(listings.get_listings_item("ME", "A B+C", marketplaceIds=[US], includedData=["summaries"]))
    seen["listing"] = [put.payload["status"], got.payload["summaries"][0]["itemName"]]
    reports = client("Reports")
    number = (await done(reports.create_report(reportType=REPORT, marketplaceIds=[US]))).payload["reportId"]
    control("clock", advance=10)
    report = (await done(reports.get_report(number))).payload
    document = await done(reports.get_report_document(report["reportDocumentId"], download=True))
    seen["report"] = document.payload["document"].splitlines()[0].split("\t")[1]
    feeds = client("Feeds")
    deletion = {"messageId": 1, "sku": "SBX-0000009", "operationType": "DELETE"}
    feed = {"header": {"sellerId": "ME", "version": "2.0"}, "messages": [deletion]}
    content = SimpleNamespace(read=lambda: json.dumps(feed).encode())
    handed = await done(feeds.submit_feed("JSON_LISTINGS_FEED", content, "application/json; charset=UTF-8"))
    feed = handed[1].payload["feedId"]
    control("clock", advance=10)
    seen["feed"] = (await done(feeds.get_feed(feed))).payload["processingStatus"]
    notifications = client("Notifications")
    made = await done(
        notifications.create_destination(name=f"queue-{KIND}", arn="arn:aws:sqs:us-east-2:123456789012:queue")
    )
    listed = (await done(notifications.get_destinations())).payload
    seen["destination"] = made.payload["destinationId"] in [entry["destinationId"] for entry in listed]
    await orders(seen)
    return seen


sys.stdout.write(json.dumps(asyncio.run(everything())))
