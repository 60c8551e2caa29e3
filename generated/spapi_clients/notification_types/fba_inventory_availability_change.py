"""What a notification of Fba Inventory Availability Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/fba_inventory_availability_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class NotificationType(StrEnum):
    """Part of `FBAInventoryAvailabilityChangeNotification`; inline in Amazon's model."""

    FBA_INVENTORY_AVAILABILITY_CHANGES = "FBA_INVENTORY_AVAILABILITY_CHANGES"


class FBAInventoryAvailabilityChangeNotification(Model):
    """Amazon's `FBAInventoryAvailabilityChangeNotification`: the whole document."""

    notification_version: str | None = None
    """`NotificationVersion`."""
    notification_type: NotificationType | str | None = None
    """`NotificationType`."""
    payload_version: str | None = None
    """`PayloadVersion`."""
    event_time: datetime | None = None
    """`EventTime`: ISO 8601 instant."""
    payload: Payload | None = None
    """`Payload`."""
    _wire_ = ("NotificationVersion", "NotificationType", "PayloadVersion", "EventTime", "Payload")


class Payload(Model):
    """Part of `FBAInventoryAvailabilityChangeNotification`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    fnsku: str
    """`FNSKU`."""
    asin: str
    """`ASIN`."""
    sku: str
    """`SKU`."""
    fulfillment_inventory_by_marketplace: list[PayloadFulfillmentInventoryByMarketplace]
    """`FulfillmentInventoryByMarketplace`."""
    _wire_ = ("SellerId", "FNSKU", "ASIN", "SKU", "FulfillmentInventoryByMarketplace")


class PayloadFulfillmentInventoryByMarketplace(Model):
    """Part of `Payload`; inline in Amazon's model."""

    marketplace_id: str
    """`MarketplaceId`."""
    item_name: str
    """`ItemName`."""
    fulfillment_inventory: FulfillmentInventory
    """`FulfillmentInventory`."""
    stores: list[Any] | None = None
    """`Stores`."""
    _wire_ = ("MarketplaceId", "ItemName", "FulfillmentInventory", "Stores")


class FulfillmentInventory(Model):
    """Part of `PayloadFulfillmentInventoryByMarketplace`; inline in Amazon's model."""

    inbound_quantity_breakdown: InboundQuantityBreakdown
    """`InboundQuantityBreakdown`."""
    fulfillable: int
    """`Fulfillable`."""
    unfulfillable: int
    """`Unfulfillable`."""
    researching: int
    """`Researching`."""
    reserved_quantity_breakdown: ReservedQuantityBreakdown
    """`ReservedQuantityBreakdown`."""
    future_supply_buyable: int
    """`FutureSupplyBuyable`."""
    pending_customer_order_in_transit: int
    """`PendingCustomerOrderInTransit`."""
    _wire_ = (
        "InboundQuantityBreakdown",
        "Fulfillable",
        "Unfulfillable",
        "Researching",
        "ReservedQuantityBreakdown",
        "FutureSupplyBuyable",
        "PendingCustomerOrderInTransit",
    )
    _personal_ = ("pending_customer_order_in_transit",)


class InboundQuantityBreakdown(Model):
    """Part of `FulfillmentInventory`; inline in Amazon's model."""

    working: int
    """`Working`."""
    shipped: int
    """`Shipped`."""
    receiving: int
    """`Receiving`."""
    _wire_ = ("Working", "Shipped", "Receiving")


class ReservedQuantityBreakdown(Model):
    """Part of `FulfillmentInventory`; inline in Amazon's model."""

    warehouse_processing: int
    """`WarehouseProcessing`."""
    warehouse_transfer: int
    """`WarehouseTransfer`."""
    pending_customer_order: int
    """`PendingCustomerOrder`."""
    _wire_ = ("WarehouseProcessing", "WarehouseTransfer", "PendingCustomerOrder")
    _personal_ = ("pending_customer_order",)


SCHEMAS: dict[str, Any] = {
    "FBAInventoryAvailabilityChangeNotification": FBAInventoryAvailabilityChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
