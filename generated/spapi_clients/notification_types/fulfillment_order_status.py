"""What a notification of Fulfillment Order Status Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/fulfillment_order_status.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class FulfillmentOrderStatusNotification(Model):
    """Amazon's `FulfillmentOrderStatusNotification`: the whole document."""

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
    """Part of `FulfillmentOrderStatusNotification`; inline in Amazon's model."""

    fulfillment_order_status_notification: PayloadFulfillmentOrderStatusNotification
    """`FulfillmentOrderStatusNotification`."""
    _wire_ = ("FulfillmentOrderStatusNotification",)


class PayloadFulfillmentOrderStatusNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    event_type: str
    """`EventType`."""
    status_updated_date_time: str
    """`StatusUpdatedDateTime`."""
    seller_fulfillment_order_id: str
    """`SellerFulfillmentOrderId`."""
    fulfillment_order_status: str
    """`FulfillmentOrderStatus`."""
    fulfillment_shipment: FulfillmentShipment
    """`FulfillmentShipment`."""
    fulfillment_return_item: FulfillmentReturnItem
    """`FulfillmentReturnItem`."""
    _wire_ = (
        "SellerId",
        "EventType",
        "StatusUpdatedDateTime",
        "SellerFulfillmentOrderId",
        "FulfillmentOrderStatus",
        "FulfillmentShipment",
        "FulfillmentReturnItem",
    )


class FulfillmentShipment(Model):
    """Part of `PayloadFulfillmentOrderStatusNotification`; inline in Amazon's model."""

    fulfillment_shipment_status: str
    """`FulfillmentShipmentStatus`."""
    amazon_shipment_id: str
    """`AmazonShipmentId`."""
    estimated_arrival_date_time: str
    """`EstimatedArrivalDateTime`."""
    fulfillment_shipment_packages: list[FulfillmentShipmentPackage]
    """`FulfillmentShipmentPackages`."""
    _wire_ = (
        "FulfillmentShipmentStatus",
        "AmazonShipmentId",
        "EstimatedArrivalDateTime",
        "FulfillmentShipmentPackages",
    )


class FulfillmentShipmentPackage(Model):
    """Part of `FulfillmentShipment`; inline in Amazon's model."""

    package_number: int
    """`PackageNumber`."""
    carrier_code: str
    """`CarrierCode`."""
    tracking_number: str
    """`TrackingNumber`."""
    _wire_ = ("PackageNumber", "CarrierCode", "TrackingNumber")


class FulfillmentReturnItem(Model):
    """Part of `PayloadFulfillmentOrderStatusNotification`; inline in Amazon's model."""

    received_date_time: str
    """`ReceivedDateTime`."""
    returned_quantity: int
    """`ReturnedQuantity`."""
    seller_sku: str
    """`SellerSKU`."""
    _wire_ = ("ReceivedDateTime", "ReturnedQuantity", "SellerSKU")


class NotificationMetadata(Model):
    """Part of `FulfillmentOrderStatusNotification`; inline in Amazon's model."""

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
    "FulfillmentOrderStatusNotification": FulfillmentOrderStatusNotification,
}
"""Amazon's schema name -> the class or type here."""
