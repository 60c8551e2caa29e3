"""What requests of some sections bring about, as facts of notifications: stock of FBA, outbound orders, tax invoices, offers.

A fact is a property and its value, wherever the property stands in the payload; None takes it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spapi_core.sandbox.answers import Answer
    from spapi_core.sandbox.replies.pair import Given

__all__ = ["changes_of", "offers"]

STOCK = "FBA_INVENTORY_AVAILABILITY_CHANGES"
OUTBOUND = "FULFILLMENT_ORDER_STATUS"
EXPORT, ISSUED = "TAX_INVOICE_EXPORT_STATUS_CHANGE", "TAX_INVOICE_ISSUANCE_STATUS"
V2020, V2026 = "fulfillment_outbound_v2020_07_01", "fulfillment_outbound_v2026_07_04"
MOVED = {
    f"{V2020}.createFulfillmentOrder", f"{V2020}.updateFulfillmentOrder", f"{V2020}.cancelFulfillmentOrder",
    f"{V2020}.submitFulfillmentOrderStatusUpdate", f"{V2020}.getFulfillmentOrder",
    f"{V2026}.createOrder", f"{V2026}.updateOrder", f"{V2026}.cancelOrder", f"{V2026}.updateOrderStatus", f"{V2026}.getOrder",
}  # fmt: skip
Facts = dict[str, Any]


def changes_of(
    operation: str, given: Given, answer: Answer, kept: Callable[[str], dict[str, Any]], now: str
) -> Iterator[tuple[str, tuple[str, ...], Facts]]:
    """Type, what it is about, and facts; what was said of the same thing with the same words before is not said again.

    Args:
        operation: Id of what was carried out.
        given: Its arguments.
        answer: What it was answered with.
        kept: What the selling partner's calls left behind, by kind.
        now: Sandbox time as messages write it.
    """
    section, _, name = operation.partition(".")
    if section == "fba_inventory_v1":
        yield from _stock(name, given, kept, now)
    elif operation in MOVED:
        yield from _outbound(operation, given, answer, kept, now)
    elif section == "invoices_v2024_06_19":
        yield from _invoices(name, given, answer, now)


def _stock(
    name: str, given: Given, kept: Callable[[str], dict[str, Any]], now: str
) -> Iterator[tuple[str, tuple[str, ...], Facts]]:
    body = given.body if isinstance(given.body, dict) else {}
    entries = body.get("inventoryItems") or ([body] if name == "createInventoryItem" else [])
    if name == "deleteInventoryItem":
        marketplace = next(iter(given.query.get("marketplaceId", ())), "")
        entries = [{"sellerSku": given.path.get("sellerSku", ""), "marketplaceId": marketplace}]
    for entry in entries:
        sku, marketplace = str(entry["sellerSku"]), str(entry["marketplaceId"])
        item = kept("inventory").get(f"{marketplace} {sku}") or {"name": sku, "quantity": 0}
        quantity = item["quantity"]
        facts = {
            "SKU": sku,
            "ASIN": item.get("asin", "B000000000"),
            "FNSKU": "X0" + sku[-8:].upper().rjust(8, "0"),
            "MarketplaceId": marketplace,
            "ItemName": item["name"],
            "Fulfillable": quantity,
        }
        yield STOCK, (marketplace, sku, str(quantity), now), facts


def _outbound(
    operation: str, given: Given, answer: Answer, kept: Callable[[str], dict[str, Any]], now: str
) -> Iterator[tuple[str, tuple[str, ...], Facts]]:
    body = given.body if isinstance(given.body, dict) else {}
    ids = (given.path.get("sellerFulfillmentOrderId"), given.path.get("orderId"))
    identifier = next((each for each in ids if each), body.get("sellerFulfillmentOrderId") or body.get("orderId") or "")
    order = kept("outbound orders" if operation.startswith(V2020) else "outbound 2026 orders").get(identifier)
    if order is None:
        return
    shown = orjson.loads(answer.body or b"{}")
    whole = (shown.get("payload") or {}).get("fulfillmentOrder") or shown.get("order") or {}
    status = whole.get("fulfillmentOrderStatus") or whole.get("status") or order["status"] or "RECEIVED"
    shipments = (shown.get("payload") or {}).get("fulfillmentShipments") or [{}]
    shipment = shipments[0]
    packages = [
        {name[0].upper() + name[1:]: value for name, value in package.items()}
        for package in shipment.get("fulfillmentShipmentPackage") or ()
    ]
    items = order["body"].get("items") or order["body"].get("lineItems") or [{}]
    sku = items[0].get("sellerSku") or (items[0].get("product") or {}).get("sku") or ""
    facts = {
        "SellerFulfillmentOrderId": identifier,
        "FulfillmentOrderStatus": str(status).upper(),
        "EventType": "Order",
        "StatusUpdatedDateTime": now,
        "FulfillmentShipmentStatus": shipment.get("fulfillmentShipmentStatus", "PENDING"),
        "AmazonShipmentId": order["shipment"],
        "EstimatedArrivalDateTime": shipment.get("estimatedArrivalDate", now),
        "info": None,
        "FulfillmentShipmentPackages": packages,
        "FulfillmentReturnItem": {"ReceivedDateTime": now, "ReturnedQuantity": 0, "SellerSKU": sku},
    }
    yield OUTBOUND, (identifier, facts["FulfillmentOrderStatus"]), facts


def _invoices(name: str, given: Given, answer: Answer, now: str) -> Iterator[tuple[str, tuple[str, ...], Facts]]:
    body = given.body if isinstance(given.body, dict) else {}
    shown = orjson.loads(answer.body or b"{}")
    if name == "createInvoicesExport":
        facts = {"exportId": shown["exportId"], "marketplaceId": body.get("marketplaceId", ""), "status": "REQUESTED"}
        yield EXPORT, (facts["exportId"], "REQUESTED"), facts
    elif name == "getInvoicesExport":
        export = shown.get("export") or {}
        facts = {"exportId": given.path.get("exportId", ""), "status": export.get("status", "DONE")}
        yield EXPORT, (facts["exportId"], facts["status"]), facts
    elif name == "createGovernmentInvoice":
        shipment, marketplace = body.get("shipmentId", ""), body.get("marketplaceId", "")
        facts = {"marketplaceId": marketplace, "invoiceId": f"INV-{shipment}", "orderId": shipment, "date": now}
        yield ISSUED, (shipment, str(body.get("invoiceType"))), {**facts, "status": "SUCCESS", "error": None}


def offers(given: Given, name: str) -> Iterator[tuple[str, Facts]]:
    """What a change of a listing's price or quantity brings about."""
    body = given.body if isinstance(given.body, dict) and name != "deleteListingsItem" else {}
    changed = set(body.get("attributes") or ()) | {str(each.get("path", ""))[12:] for each in body.get("patches") or ()}
    marketplace = next(iter(given.query.get("marketplaceIds", ())), None)
    here = {"MarketplaceId": marketplace} if marketplace else {}
    sku = given.path.get("sku", "")
    if "purchasable_offer" in changed:
        yield "ANY_OFFER_CHANGED", here
    if "fulfillment_availability" in changed:
        said = [*(body.get("attributes") or {}).get("fulfillment_availability", ())]
        said += [entry for each in body.get("patches") or () for entry in each.get("value") or ()]
        quantities = [each["quantity"] for each in said if isinstance(each, dict) and "quantity" in each]
        yield "LISTINGS_ITEM_MFN_QUANTITY_CHANGE", {"Sku": sku} | ({"Quantity": quantities[0]} if quantities else {})
