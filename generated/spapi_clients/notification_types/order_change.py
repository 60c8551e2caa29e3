"""What a notification of Order Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/order_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class NotificationLevel(StrEnum):
    """Part of `PayloadOrderChangeNotification`; inline in Amazon's model."""

    ORDER_ITEM_LEVEL = "OrderItemLevel"
    ORDER_LEVEL = "OrderLevel"


class OrderChangeType(StrEnum):
    """Part of `PayloadOrderChangeNotification`; inline in Amazon's model."""

    BUYER_REQUESTED_CHANGE = "BuyerRequestedChange"
    DELIVERY_TIP_CHANGE = "DeliveryTipChange"
    ORDER_STATUS_CHANGE = "OrderStatusChange"


class OrderStatus(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    PENDING = "Pending"
    UNSHIPPED = "Unshipped"
    PARTIALLY_SHIPPED = "PartiallyShipped"
    SHIPPED = "Shipped"
    CANCELED = "Canceled"
    UNFULFILLABLE = "Unfulfillable"
    INVOICE_UNCONFIRMED = "InvoiceUnconfirmed"
    PENDING_AVAILABILITY = "PendingAvailability"


class FulfillmentType(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    AFN = "AFN"
    MFN = "MFN"


class OrderType(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    STANDARD_ORDER = "StandardOrder"
    LONG_LEAD_TIME_ORDER = "LongLeadTimeOrder"
    PREORDER = "Preorder"
    BACK_ORDER = "BackOrder"
    SOURCING_ON_DEMAND_ORDER = "SourcingOnDemandOrder"


class OrderProgram(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    BUSINESS = "Business"
    PRIME = "Prime"
    PREMIUM = "Premium"
    IBA = "IBA"
    REPLACEMENT = "Replacement"


class ShippingProgram(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    SHIP_DATE_SET = "ShipDateSet"
    GLOBAL_EXPRESS = "GlobalExpress"
    ISPU = "ISPU"
    ACCESS_POINT = "AccessPoint"
    TFM = "TFM"
    EASY_SHIP = "EasyShip"


class EasyShipShipmentStatus(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    PENDING_SCHEDULE = "PendingSchedule"
    PENDING_PICK_UP = "PendingPickUp"
    PENDING_DROP_OFF = "PendingDropOff"
    LABEL_CANCELED = "LabelCanceled"
    PICKED_UP = "PickedUp"
    DROPPED_OFF = "DroppedOff"
    AT_ORIGIN_FC = "AtOriginFC"
    AT_DESTINATION_FC = "AtDestinationFC"
    DELIVERED = "Delivered"
    REJECTED_BY_BUYER = "RejectedByBuyer"
    UNDELIVERABLE = "Undeliverable"
    RETURNING_TO_SELLER = "ReturningToSeller"
    RETURNED_TO_SELLER = "ReturnedToSeller"
    LOST = "Lost"
    OUT_FOR_DELIVERY = "OutForDelivery"
    DAMAGED = "Damaged"


class ElectronicInvoiceStatus(StrEnum):
    """Part of `Summary`; inline in Amazon's model."""

    NOT_REQUIRED = "NotRequired"
    NOT_FOUND = "NotFound"
    PROCESSING = "Processing"
    ERRORED = "Errored"
    ACCEPTED = "Accepted"


class OrderItemStatus(StrEnum):
    """Part of `OrderItem`; inline in Amazon's model."""

    UNSHIPPED = "Unshipped"
    SHIPPED = "Shipped"


class OrderChangeNotification(Model):
    """Amazon's `OrderChangeNotification`: the whole document."""

    notification_version: str
    """`NotificationVersion`."""
    notification_type: str
    """`NotificationType`."""
    payload_version: str
    """`PayloadVersion`."""
    event_time: str
    """`EventTime`."""
    payload: Payload
    """`Payload`."""
    notification_metadata: NotificationMetadata
    """`NotificationMetadata`."""
    _wire_ = (
        "NotificationVersion",
        "NotificationType",
        "PayloadVersion",
        "EventTime",
        "Payload",
        "NotificationMetadata",
    )


class Payload(Model):
    """Part of `OrderChangeNotification`; inline in Amazon's model."""

    order_change_notification: PayloadOrderChangeNotification
    """`OrderChangeNotification`."""
    _wire_ = ("OrderChangeNotification",)


class PayloadOrderChangeNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    notification_level: NotificationLevel | str
    """`NotificationLevel`."""
    seller_id: str
    """`SellerId`."""
    amazon_order_id: str
    """`AmazonOrderId`."""
    order_change_type: OrderChangeType | str
    """`OrderChangeType`."""
    order_change_trigger: OrderChangeTrigger
    """`OrderChangeTrigger`."""
    summary: Summary
    """`Summary`."""
    _wire_ = ("NotificationLevel", "SellerId", "AmazonOrderId", "OrderChangeType", "OrderChangeTrigger", "Summary")


class OrderChangeTrigger(Model):
    """Part of `PayloadOrderChangeNotification`; inline in Amazon's model."""

    change_reason: str
    """`ChangeReason`."""
    time_of_order_change: str | None = None
    """`TimeOfOrderChange`."""
    _wire_ = ("ChangeReason", "TimeOfOrderChange")


class Summary(Model):
    """Part of `PayloadOrderChangeNotification`; inline in Amazon's model."""

    marketplace_id: str
    """`MarketplaceId`."""
    order_status: OrderStatus | str
    """`OrderStatus`."""
    fulfillment_type: FulfillmentType | str
    """`FulfillmentType`."""
    order_type: OrderType | str
    """`OrderType`."""
    order_items: list[OrderItem]
    """`OrderItems`."""
    purchase_date: str | None = None
    """`PurchaseDate`."""
    destination_postal_code: str | None = None
    """`DestinationPostalCode`."""
    number_of_items_shipped: int | None = None
    """`NumberOfItemsShipped`."""
    number_of_items_unshipped: int | None = None
    """`NumberOfItemsUnshipped`."""
    earliest_delivery_date: str | None = None
    """`EarliestDeliveryDate`."""
    latest_delivery_date: str | None = None
    """`LatestDeliveryDate`."""
    earliest_ship_date: str | None = None
    """`EarliestShipDate`."""
    latest_ship_date: str | None = None
    """`LatestShipDate`."""
    cancel_notify_date: str | None = None
    """`CancelNotifyDate`."""
    order_programs: list[OrderProgram | str] | None = None
    """`OrderPrograms`."""
    shipping_programs: list[ShippingProgram | str] | None = None
    """`ShippingPrograms`."""
    easy_ship_shipment_status: EasyShipShipmentStatus | str | None = None
    """`EasyShipShipmentStatus`."""
    electronic_invoice_status: ElectronicInvoiceStatus | str | None = None
    """`ElectronicInvoiceStatus`."""
    _wire_ = (
        "MarketplaceId",
        "OrderStatus",
        "FulfillmentType",
        "OrderType",
        "OrderItems",
        "PurchaseDate",
        "DestinationPostalCode",
        "NumberOfItemsShipped",
        "NumberOfItemsUnshipped",
        "EarliestDeliveryDate",
        "LatestDeliveryDate",
        "EarliestShipDate",
        "LatestShipDate",
        "CancelNotifyDate",
        "OrderPrograms",
        "ShippingPrograms",
        "EasyShipShipmentStatus",
        "ElectronicInvoiceStatus",
    )
    _personal_ = ("destination_postal_code",)


class OrderItem(Model):
    """Part of `Summary`; inline in Amazon's model."""

    order_item_id: str
    """`OrderItemId`."""
    seller_sku: str
    """`SellerSKU`."""
    quantity: int
    """`Quantity`."""
    supply_source_id: str | None = None
    """`SupplySourceId`."""
    order_item_status: OrderItemStatus | str | None = None
    """`OrderItemStatus`."""
    quantity_shipped: int | None = None
    """`QuantityShipped`."""
    is_buyer_requested_cancel: bool | None = None
    """`IsBuyerRequestedCancel`."""
    item_earliest_delivery_date: str | None = None
    """`ItemEarliestDeliveryDate`."""
    item_latest_delivery_date: str | None = None
    """`ItemLatestDeliveryDate`."""
    _wire_ = (
        "OrderItemId",
        "SellerSKU",
        "Quantity",
        "SupplySourceId",
        "OrderItemStatus",
        "QuantityShipped",
        "IsBuyerRequestedCancel",
        "ItemEarliestDeliveryDate",
        "ItemLatestDeliveryDate",
    )


class NotificationMetadata(Model):
    """Part of `OrderChangeNotification`; inline in Amazon's model."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: str
    """`PublishTime`."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


SCHEMAS: dict[str, Any] = {
    "OrderChangeNotification": OrderChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
