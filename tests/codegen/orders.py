"""A small document like Amazon's orders, whatever Amazon's are today: what is added beside its names is added by the tests."""

from __future__ import annotations

from typing import Any

from tests.codegen.awkward import Json, answer, reference

TEXT: Json = {"type": "string"}


def document() -> Json:
    """The document; a fresh copy each time."""
    texts = {"type": "array", "items": dict(TEXT)}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "orders_v0",
            "version": "v0",
            "x-spapi-section": "orders_v0",
            "x-spapi-api": "Orders",
            "x-spapi-source": "models/orders-api-model/ordersV0.json",
        },
        "paths": {
            "/orders/v0/orders": {
                "get": {
                    "operationId": "getOrders",
                    "tags": ["orders_v0"],
                    "parameters": [
                        _listed("MarketplaceIds", {**texts, "maxItems": 50}, required=True),
                        _listed("AmazonOrderIds", {**texts, "maxItems": 50}, required=False),
                        {"name": "BuyerEmail", "in": "query", "schema": dict(TEXT)},
                        {"name": "NextToken", "in": "query", "schema": dict(TEXT)},
                    ],
                    "responses": {"200": answer(reference("GetOrdersResponse")), "400": answer(None)},
                }
            }
        },
        "components": {"schemas": _schemas()},
    }


def _listed(name: str, schema: Json, *, required: bool) -> Json:
    return {"name": name, "in": "query", "required": required, "style": "form", "explode": False, "schema": schema}


def _object(properties: Json, *required: str) -> Json:
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


def _schemas() -> dict[str, Any]:
    statuses = ["Pending", "Unshipped", "Shipped", "Canceled"]
    return {
        "GetOrdersResponse": _object({"payload": reference("OrdersList")}),
        "OrdersList": _object(
            {"Orders": {"type": "array", "items": reference("Order")}, "NextToken": dict(TEXT)}, "Orders"
        ),
        "Order": _object(
            {
                "AmazonOrderId": dict(TEXT),
                "SellerOrderId": dict(TEXT),
                "PurchaseDate": {"type": "string", "format": "date-time"},
                "OrderStatus": {"type": "string", "enum": statuses},
                "ShippingAddress": reference("Address"),
                "OrderItems": {"type": "array", "items": reference("OrderItem")},
            },
            "AmazonOrderId",
            "OrderStatus",
        ),
        "Address": _object({"Name": dict(TEXT), "City": dict(TEXT)}, "Name"),
        "OrderItem": _object(
            {
                "ASIN": dict(TEXT),
                "SubstitutionPreferences": reference("SubstitutionPreferences"),
                "AssociatedItems": {"type": "array", "items": reference("AssociatedItem")},
            },
            "ASIN",
        ),
        "AssociatedItem": _object(
            {"OrderId": dict(TEXT), "SubstitutionPreferences": reference("SubstitutionPreferences")}
        ),
        "SubstitutionPreferences": _object({"SubstitutionType": dict(TEXT)}),
    }
