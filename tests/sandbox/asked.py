"""Lists and the gets below them, and requests with ids that are really there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.sandbox.flows.agreement import dig, items_path, key_path, part_schema
from spapi_core.sandbox.flows.resources.collections import Collection, collections_of
from tests.sandbox.checked import CATALOG, Caller, fits_the_model
from tests.sandbox.requests_made import made_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["COLLECTIONS", "SCOPES", "SECTIONS", "ask", "ids_for", "listed", "made_for", "named_in_query"]

SCOPES = "sellingpartnerapi::notifications sellingpartnerapi::client_credential:rotation"
NO_COLLECTIONS = {
    "fulfillment_outbound_v2020_07_01 /fba/outbound/2020-07-01/features/inventory/{featureName}",
    "invoices_v2024_06_19 /tax/invoices/2024-06-19/governmentInvoiceRequests",
    "listings_items_v2021_08_01 /listings/2021-08-01/items/{sellerId}",
    "notifications_v1 /notifications/v1/subscriptions/{notificationType}",
    "fulfillment_inbound_v2024_03_20 /inbound/fba/2024-03-20/inboundPlans/{inboundPlanId}/shipments/{shipmentId}/contentUpdatePreviews",
}
"""Lists below something that only a call makes, and a path that looks like a list and says a status."""
ORDERS = {"amazonOrderId": ("messaging_v1", "solicitations_v1"), "orderId": ("finances_v0", "orders_v0")}
"""Sections that do something about an order of the selling partner's, by the parameter that names it."""
SECTIONS: dict[str, list[OperationFacts]] = {}
for each in CATALOG:
    SECTIONS.setdefault(each.section, []).append(each)
COLLECTIONS = {
    f"{section} {found.path}": found
    for section, endpoints in SECTIONS.items()
    for found in collections_of(endpoints, frozenset())
    if f"{section} {found.path}" not in NO_COLLECTIONS and not found.unlisted
}


def ask(call: Caller, endpoint: OperationFacts, ids: dict[str, str], body: Any = None) -> httpx.Response:
    """A plain request, with ids in its path."""
    _, query, headers, made = made_request(CATALOG, endpoint)
    query |= named_in_query(call, endpoint)
    path = endpoint.path
    for name, value in ids.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    assert "{" not in path, path
    entries = {"json": body if body is not None else made} if endpoint.body else {}
    if endpoint.grant:
        headers["x-amz-access-token"] = call.sandbox.access_token(scope=SCOPES)
    answer = call.http.request(endpoint.method, path, params=query, headers=headers, **entries)
    fits_the_model(answer)
    return answer


def listed(call: Caller, collection: Collection) -> tuple[dict[str, str], list[tuple[str, Any]], Any]:
    """Ids in the path of a list, its things by id, and their schema."""
    ids: dict[str, str] = {}
    for outer in COLLECTIONS.values():
        if outer.listing.section == collection.listing.section and collection.path.startswith(outer.path + "/{"):
            ids |= listed(call, outer)[0] | {outer.parameter: listed(call, outer)[1][0][0]}
    endpoint = collection.listing
    document = CATALOG.document(endpoint.section, keep=1000)
    schema: Mapping[str, Any] = document.answer_schema(endpoint, endpoint.success) or {}
    path = list((endpoint.paging or {}).get("items") or items_path(document, schema))
    body: Any = {} if endpoint.body and endpoint.paging else None
    answer = ask(call, endpoint, ids, body)
    assert answer.status_code == endpoint.success, (endpoint.id, answer.text[:300])
    for step in path:
        schema = part_schema(document, schema, step)
    item = document.resolve(schema.get("items", {}))
    place = key_path(document, item, collection.parameter)
    things = dig(answer.json(), path) or []
    return ids, [(dig(thing, place), thing) for thing in things], item


def ids_for(call: Caller, endpoint: OperationFacts) -> dict[str, str]:
    """Ids for the path of an operation, of things that lists show without anybody having made them."""
    found: dict[str, str] = {}
    for collection in collections_of(SECTIONS[endpoint.section], frozenset()):
        name = f"{endpoint.section} {collection.path}"
        if name in COLLECTIONS and endpoint.path.startswith(f"{collection.path}/{{{collection.parameter}}}"):
            ids, things, _ = listed(call, collection)
            found |= ids | {collection.parameter: things[0][0]} if things else {}
    order = next((each for each in ORDERS if f"{{{each}}}" in endpoint.path), None)
    if order and endpoint.section in ORDERS[order]:
        query = {"CreatedAfter": "2020-01-01", "MarketplaceIds": "ATVPDKIKX0DER"}
        found[order] = call("GET", "/orders/v0/orders", params=query)["payload"]["Orders"][0]["AmazonOrderId"]
    return found


def named_in_query(call: Caller, endpoint: OperationFacts) -> dict[str, str]:
    """Ids of things that are there, where a request has to name them in its query."""
    required = {each.name for each in endpoint.parameters if each.where == "query" and each.required}
    found: dict[str, str] = {}
    for collection in collections_of(SECTIONS[endpoint.section], frozenset()):
        outer = f"{endpoint.section} {collection.path}" in COLLECTIONS and "{" not in collection.path
        if outer and collection.parameter in required and collection.listing is not endpoint:
            found[collection.parameter] = listed(call, collection)[1][0][0]
    return found


def made_for(call: Caller, endpoint: OperationFacts) -> tuple[str, dict[str, str], dict[str, str], Any]:
    """Path, query, headers and body of a plain request for something that is there."""
    path, query, headers, body = made_request(CATALOG, endpoint)
    query |= named_in_query(call, endpoint)
    segments = path.split("/")
    for name, value in ids_for(call, endpoint).items():
        segments[endpoint.path.split("/").index(f"{{{name}}}")] = quote(value, safe="")
    return "/".join(segments), query, headers, body
