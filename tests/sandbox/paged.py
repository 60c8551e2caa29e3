"""Paged operations, and how a client follows their pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spapi_core.sandbox.world.operation_facts import OperationFacts
from tests.sandbox.asked import made_for
from tests.sandbox.checked import CATALOG, Caller, fits_the_model

PAGED = [endpoint for endpoint in CATALOG if endpoint.paging]
STATES = {"external_fulfillment_shipments_v2024_09_11.getShipments"}
"""Lists of which a request has to name a state: their things are shared out among the states."""
TOKENS = [endpoint for endpoint in PAGED if not (endpoint.paging or {}).get("offset")]
OUR_OWN = CATALOG.endpoints.keys() & {
    "aplus_content_v2020_11_01.listContentDocumentAsinRelations",
    "aplus_content_v2020_11_01.searchContentPublishRecords",
    "data_kiosk_v2023_11_15.getQueries",
    "feeds_v2021_06_30.getFeeds",
    "finance_remittance_v2026_03_17.getRemittance",
    "fulfillment_inbound_v2024_03_20.listDeliveryWindowOptions",
    "fulfillment_inbound_v2024_03_20.listInboundPlanBoxes",
    "fulfillment_inbound_v2024_03_20.listInboundPlanItems",
    "fulfillment_inbound_v2024_03_20.listInboundPlanPallets",
    "fulfillment_inbound_v2024_03_20.listInboundPlans",
    "fulfillment_inbound_v2024_03_20.listPackingGroupBoxes",
    "fulfillment_inbound_v2024_03_20.listPackingGroupItems",
    "fulfillment_inbound_v2024_03_20.listPackingOptions",
    "fulfillment_inbound_v2024_03_20.listPlacementOptions",
    "fulfillment_inbound_v2024_03_20.listShipmentBoxes",
    "fulfillment_inbound_v2024_03_20.listShipmentItems",
    "fulfillment_inbound_v2024_03_20.listShipmentPallets",
    "fulfillment_inbound_v2024_03_20.listTransportationOptions",
    "fulfillment_outbound_v2020_07_01.listAllFulfillmentOrders",
    "fulfillment_outbound_v2026_07_04.listOrders",
    "notifications_v1.getSubscriptions",
    "orders_v0.getOrderItems",
    "orders_v0.getOrderItemsBuyerInfo",
    "promotions_v2025_12_01.getSelection",
    "reports_v2021_06_30.getReports",
    "support_v2025_02_01.listContacts",
    "vendor_direct_fulfillment_orders_v2021_12_28.getOrders",
    "vendor_direct_fulfillment_shipping_v2021_12_28.getCustomerInvoices",
    "vendor_direct_fulfillment_shipping_v2021_12_28.getPackingSlips",
    "vendor_direct_fulfillment_shipping_v2021_12_28.getShippingLabels",
}
"""Lists of what the selling partner made before, or of the parts of one thing."""


def dig(value: Any, path: list[str] | None) -> Any:
    """What is at a path of an answer; of a list on the way, its first."""
    for step in path or []:
        if isinstance(value, list):
            value = value[0] if value else None
        value = value.get(step) if isinstance(value, dict) else None
    return value


def prepared(caller: Caller, endpoint: OperationFacts) -> tuple[str, dict[str, str], dict[str, Any]]:
    """Path, query and the rest of a plain request."""
    path, query, headers, body = made_for(caller, endpoint)
    if endpoint.name == "searchCatalogItems":
        query["keywords"] = "o"
    if isinstance(body, dict) and (endpoint.paging or {}).get("body"):
        body = {}  # the made-up one has a token and a page size of its own
    return path, query, {"headers": headers} | ({} if body is None else {"json": body})


def following(endpoint: OperationFacts, token: str, query: dict[str, str], entries: dict[str, Any]) -> dict[str, str]:
    """The query of a following page: what the catalog says of it, and the token, which may stand in the body instead."""
    paging = endpoint.paging or {}
    wire = {entry.name.lower(): entry.name for entry in endpoint.parameters}
    names = [wire[name.replace("_", "")] for name in paging.get("keep") or ()]
    kept = query if paging.get("keep") is None else {name: query[name] for name in names}
    more = {wire[name.replace("_", "")]: value for name, value in (paging.get("add") or {}).items()}
    if paging["parameter"]:
        return {**kept, **more, paging["parameter"]: token}
    *parents, last = paging["body"]
    inner = entries.setdefault("json", {})
    for name in parents:
        inner = inner.setdefault(name, {})
    inner[last] = token
    return {**kept, **more}


def one_of_each_way() -> list[OperationFacts]:
    """An operation for each way to page by a token that no flow of the sandbox's own plays: parameter and place of the token."""
    found: dict[str, OperationFacts] = {}
    for endpoint in TOKENS:
        if endpoint.id not in OUR_OWN | STATES:
            paging = endpoint.paging or {}
            way = f"{paging['parameter'] or paging['body']} {paging['token']} {paging.get('keep')} {paging['items'] is None}"
            found.setdefault(way, endpoint)
    return list(found.values())


def pages(
    caller: Caller, endpoint: OperationFacts, path: str = "", query: dict[str, str] | None = None
) -> Iterator[Any]:
    """Follow the pages as the catalog says, of a path and query or of made-up ones."""
    paging = endpoint.paging or {}
    made, wanted, entries = prepared(caller, endpoint)
    path, query = path or made, wanted if query is None else query
    for _ in range(20):
        answer = caller.http.request(endpoint.method, path, params=query, **entries)
        assert answer.status_code == endpoint.success, f"{endpoint.id}: {answer.text[:300]}"
        fits_the_model(answer)
        page = answer.json()
        yield page
        token = dig(page, paging["token"])
        if not token:
            return
        query = following(endpoint, token, query, entries)
    raise AssertionError(f"{endpoint.id} never ends")
