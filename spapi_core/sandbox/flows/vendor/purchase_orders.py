"""A purchase order of direct fulfillment: made for the sandbox, and how it, its labels and its papers are written."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = [
    "KIND",
    "ZPL",
    "invoice_of",
    "is_shipped",
    "label_of",
    "new_order",
    "order_of",
    "put_labels",
    "slip_of",
]

KIND = "purchase orders"
PDF = base64.b64encode(b"%PDF-1.4\n%sandbox\n").decode()
ZPL = base64.b64encode(b"^XA^FO50,50^FDsandbox^FS^XZ").decode()


def new_order(context: Context, number: str, wanted: dict[str, Any]) -> dict[str, Any]:
    """A purchase order between two parties, for one of the listings."""
    seed = context.services.seed
    listing = seed.rng("purchase order", number).randrange(max(1, seed.listings))
    item = listing % max(1, seed.catalog)
    return {
        "number": number,
        "created": context.now,
        "status": "NEW",
        "selling": wanted["sellingParty"]["partyId"],
        "from": wanted["shipFromParty"]["partyId"],
        "asin": seed.asin(item),
        "sku": seed.sku(listing),
        "title": seed.title(item),
        "price": seed.price(item, seed.places[0]),
        "label": None,
    }


def order_of(context: Context, order: dict[str, Any], *, details: bool) -> dict[str, Any]:
    """A purchase order as it is listed and got."""
    if not details:
        return {"purchaseOrderNumber": order["number"]}
    item = context.bare(
        "OrderItem",
        order["number"],
        itemSequenceNumber="1",
        buyerProductIdentifier=order["asin"],
        vendorProductIdentifier=order["sku"],
        title=order["title"],
        orderedQuantity={"amount": 1, "unitOfMeasure": "Each"},
        netPrice={"currencyCode": context.services.seed.places[0].currency, "amount": order["price"]},
    )
    shown = context.bare(
        "OrderDetails",
        order["number"],
        customerOrderNumber=f"{order['number']}C",
        orderDate=iso(order["created"]),
        orderStatus=order["status"],
        sellingParty={"partyId": order["selling"]},
        shipFromParty={"partyId": order["from"]},
        items=[item],
    )
    return {"purchaseOrderNumber": order["number"], "orderDetails": shown}


def label_of(order: dict[str, Any]) -> dict[str, Any]:
    """Its labels."""
    return {
        "purchaseOrderNumber": order["number"],
        "sellingParty": {"partyId": order["selling"]},
        "shipFromParty": {"partyId": order["from"]},
        "labelFormat": "ZPL",
        "labelData": order["label"],
    }


def put_labels(order: dict[str, Any], containers: list[dict[str, Any]] | None) -> None:
    """Make a label for each container; one where none is named."""
    names = [container["containerIdentifier"] for container in containers or ()] or ["1"]
    order["label"] = [
        {
            "packageIdentifier": name,
            "trackingNumber": f"TBA{order['number']}{at:03}",
            "shipMethod": "AMZN_US_STD",
            "shipMethodName": "Amazon Standard",
            "content": ZPL,
        }
        for at, name in enumerate(names)
    ]


def is_shipped(order: dict[str, Any]) -> bool:
    """Whether it has left, or its labels are there."""
    return order["status"] == "SHIPPED" or order["label"] is not None


def invoice_of(order: dict[str, Any]) -> dict[str, Any]:
    """Its invoice for the customer."""
    return {"purchaseOrderNumber": order["number"], "content": PDF}


def slip_of(order: dict[str, Any]) -> dict[str, Any]:
    """Its packing slip."""
    return {"purchaseOrderNumber": order["number"], "content": PDF, "contentType": "application/pdf"}
