"""An order of fulfillment outbound, version 2020-07-01: its status as time passes, and how it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["KIND", "items_of", "order_of", "shipments_of", "status_at", "updated_at"]

KIND = "outbound orders"
STAGES = ((0.0, "Received"), (60.0, "Planning"), (300.0, "Processing"), (3600.0, "Complete"))
SHOWN = (
    "sellerFulfillmentOrderId", "displayableOrderId", "displayableOrderDate", "displayableOrderComment",
    "shippingSpeedCategory", "deliveryWindow", "destinationAddress", "fulfillmentAction", "fulfillmentPolicy",
    "codSettings", "notificationEmails", "featureConstraints",
)  # fmt: skip


def status_at(context: Context, order: dict[str, Any]) -> str:
    """The status of an order at this time."""
    if order["status"] is not None:
        return str(order["status"])
    age = context.now - order["since"]
    return next(name for after, name in reversed(STAGES) if age >= after)


def updated_at(context: Context, order: dict[str, Any]) -> float:
    """When the status changed, or the order: the later of the two."""
    if order["status"] is not None:
        return float(order["updated"])
    age = context.now - order["since"]
    reached = max(after for after, _ in STAGES if age >= after)
    return float(max(order["updated"], order["since"] + reached))


def order_of(context: Context, order: dict[str, Any]) -> dict[str, Any]:
    """An order as the lists have it."""
    shown = {name: order["body"][name] for name in SHOWN if name in order["body"]}
    return shown | {
        "marketplaceId": order["body"].get("marketplaceId") or context.services.seed.places[0].id,
        "receivedDate": iso(order["received"]),
        "fulfillmentOrderStatus": status_at(context, order),
        "statusUpdatedDate": iso(updated_at(context, order)),
    }


def shipments_of(context: Context, order: dict[str, Any]) -> list[dict[str, Any]]:
    """The shipments of an order, from when it is in the warehouse's hands."""
    status = status_at(context, order)
    if status not in ("Processing", "Complete", "CompletePartialled"):
        return []
    shipped = status != "Processing"
    shipment: dict[str, Any] = {
        "amazonShipmentId": order["shipment"],
        "fulfillmentCenterId": "SBX1",
        "fulfillmentShipmentStatus": "SHIPPED" if shipped else "PENDING",
        "shippingDate": iso(order["received"] + 3600),
        "estimatedArrivalDate": iso(order["received"] + 4 * 86400),
        "fulfillmentShipmentItem": [
            {
                "sellerSku": item["sellerSku"],
                "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
                "quantity": item["quantity"],
                "packageNumber": order["package"],
            }
            for item in order["body"]["items"]
        ],
    }
    if shipped:
        package = {
            "packageNumber": order["package"],
            "carrierCode": "AMZN_US",
            "trackingNumber": f"TBA{order['package']}",
        }
        shipment["fulfillmentShipmentPackage"] = [package]
    return [shipment]


def items_of(context: Context, order: dict[str, Any]) -> list[dict[str, Any]]:
    """The items of an order, and what became of them."""
    status, items = status_at(context, order), order["body"]["items"]
    cancelled = status == "Cancelled"
    return [
        {
            "sellerSku": item["sellerSku"],
            "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
            "quantity": item["quantity"],
            "cancelledQuantity": item["quantity"] if cancelled else 0,
            "unfulfillableQuantity": item["quantity"] if status == "Unfulfillable" else 0,
            "estimatedShipDate": iso(order["received"] + 86400),
            "estimatedArrivalDate": iso(order["received"] + 4 * 86400),
        }
        for item in items
    ]
