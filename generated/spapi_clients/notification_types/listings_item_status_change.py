"""What a notification of Listings Item Status Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/listings_item_status_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class NotificationType(StrEnum):
    """Part of `ListingsItemStatusChangeNotification`; inline in Amazon's model."""

    LISTINGS_ITEM_STATUS_CHANGE = "LISTINGS_ITEM_STATUS_CHANGE"


class PayloadStatus(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    BUYABLE = "BUYABLE"
    DISCOVERABLE = "DISCOVERABLE"
    DELETED = "DELETED"


class ListingsItemStatusChangeNotification(Model):
    """Amazon's `ListingsItemStatusChangeNotification`: the whole document."""

    notification_version: str
    """`NotificationVersion`."""
    notification_type: NotificationType | str
    """`NotificationType`."""
    payload_version: str
    """`PayloadVersion`."""
    event_time: datetime
    """`EventTime`: ISO 8601 instant."""
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
    """Part of `ListingsItemStatusChangeNotification`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    sku: str
    """`Sku`."""
    status: list[PayloadStatus | str]
    """`Status`: no duplicate items."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    asin: str | None = None
    """`Asin`."""
    created_date: datetime | None = None
    """`CreatedDate`: ISO 8601 instant."""
    _wire_ = ("SellerId", "Sku", "Status", "MarketplaceId", "Asin", "CreatedDate")


class NotificationMetadata(Model):
    """Part of `ListingsItemStatusChangeNotification`; inline in Amazon's model."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: datetime
    """`PublishTime`: ISO 8601 instant."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


SCHEMAS: dict[str, Any] = {
    "ListingsItemStatusChangeNotification": ListingsItemStatusChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
