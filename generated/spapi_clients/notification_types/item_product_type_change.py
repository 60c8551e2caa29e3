"""What a notification of Item Product Type Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/item_product_type_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class ItemProductTypeChangeNotification(Model):
    """Amazon's `ItemProductTypeChangeNotification`: the whole document."""

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
    """Part of `ItemProductTypeChangeNotification`; inline in Amazon's model."""

    marketplace_id: str
    """`MarketplaceId`."""
    asin: str
    """`Asin`."""
    previous_product_type: str
    """`PreviousProductType`."""
    current_product_type: str
    """`CurrentProductType`."""
    _wire_ = ("MarketplaceId", "Asin", "PreviousProductType", "CurrentProductType")


class NotificationMetadata(Model):
    """Part of `ItemProductTypeChangeNotification`; inline in Amazon's model."""

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
    "ItemProductTypeChangeNotification": ItemProductTypeChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
