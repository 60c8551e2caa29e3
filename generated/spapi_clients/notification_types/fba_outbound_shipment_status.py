"""What a notification of Fba Outbound Shipment Status Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/fba_outbound_shipment_status.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class FBAOutboundShipmentStatusNotification(Model):
    """Amazon's `FBAOutboundShipmentStatusNotification`: the whole document."""

    notification_version: str
    """`NotificationVersion`."""
    notification_type: str
    """`NotificationType`."""
    payload_version: str
    """`PayloadVersion`."""
    event_time: str
    """`EventTime`."""
    notification_metadata: NotificationMetadata
    """`NotificationMetadata`."""
    payload: Payload
    """`Payload`."""
    _wire_ = (
        "NotificationVersion",
        "NotificationType",
        "PayloadVersion",
        "EventTime",
        "NotificationMetadata",
        "Payload",
    )


class NotificationMetadata(Model):
    """Part of `FBAOutboundShipmentStatusNotification`; inline in Amazon's model."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: str
    """`PublishTime`."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


class Payload(Model):
    """Part of `FBAOutboundShipmentStatusNotification`; inline in Amazon's model."""

    fba_outbound_shipment_status_notification: PayloadFBAOutboundShipmentStatusNotification
    """`FBAOutboundShipmentStatusNotification`."""
    _wire_ = ("FBAOutboundShipmentStatusNotification",)


class PayloadFBAOutboundShipmentStatusNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    amazon_order_id: str
    """`AmazonOrderId`."""
    amazon_shipment_id: str
    """`AmazonShipmentId`."""
    shipment_status: str
    """`ShipmentStatus`."""
    _wire_ = ("SellerId", "AmazonOrderId", "AmazonShipmentId", "ShipmentStatus")


SCHEMAS: dict[str, Any] = {
    "FBAOutboundShipmentStatusNotification": FBAOutboundShipmentStatusNotification,
}
"""Amazon's schema name -> the class or type here."""
