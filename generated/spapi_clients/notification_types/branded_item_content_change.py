"""What a notification of Branded Item Content Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/branded_item_content_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class BrandedItemContentChangeNotification(Model):
    """Amazon's `BrandedItemContentChangeNotification`: the whole document."""

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
    """Part of `BrandedItemContentChangeNotification`; inline in Amazon's model."""

    marketplace_id: str
    """`MarketplaceId`."""
    brand_name: str
    """`BrandName`."""
    asin: str
    """`Asin`."""
    attributes_changed: list[str]
    """`AttributesChanged`."""
    _wire_ = ("MarketplaceId", "BrandName", "Asin", "AttributesChanged")


class NotificationMetadata(Model):
    """Part of `BrandedItemContentChangeNotification`; inline in Amazon's model."""

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
    "BrandedItemContentChangeNotification": BrandedItemContentChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
