"""What a notification of Listings Item Mfn Quantity Change 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/listings_item_mfn_quantity_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class NotificationType(StrEnum):
    """Part of `ListingsItemMfnQuantityChange`; inline in Amazon's model."""

    LISTINGS_ITEM_MFN_QUANTITY_CHANGE = "LISTINGS_ITEM_MFN_QUANTITY_CHANGE"


class ListingsItemMfnQuantityChange(Model):
    """Amazon's `ListingsItemMfnQuantityChange`: the whole document."""

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
    """Part of `ListingsItemMfnQuantityChange`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    fulfillment_channel_code: str
    """`FulfillmentChannelCode`."""
    sku: str
    """`Sku`."""
    quantity: int
    """`Quantity`."""
    _wire_ = ("SellerId", "FulfillmentChannelCode", "Sku", "Quantity")


class NotificationMetadata(Model):
    """Part of `ListingsItemMfnQuantityChange`; inline in Amazon's model."""

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
    "ListingsItemMfnQuantityChange": ListingsItemMfnQuantityChange,
}
"""Amazon's schema name -> the class or type here."""
