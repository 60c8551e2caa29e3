"""What a notification of Item Inventory Event Change Notification 2020-09-04 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/item_inventory_event_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from spapi_core.model import Model


class ItemInventoryEventChange(Model):
    """Amazon's `ItemInventoryEventChange`: part of `ItemInventoryEventChanges`."""

    account_id: str
    """`accountId`."""
    marketplace_id: str
    """`marketplaceId`."""
    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    asin: str
    """`asin`."""
    highly_available_inventory: int
    """`highlyAvailableInventory`: at least 0."""
    _wire_ = ("accountId", "marketplaceId", "startTime", "endTime", "asin", "highlyAvailableInventory")


class ItemInventoryEventChangeNotification(Model):
    """Amazon's `ItemInventoryEventChangeNotification`: the whole document."""

    notification_version: str
    """`notificationVersion`."""
    notification_type: str
    """`notificationType`."""
    payload_version: str
    """`payloadVersion`."""
    event_time: str
    """`eventTime`."""
    payload: Payload
    """`payload`."""
    notification_metadata: NotificationMetadata
    """`notificationMetadata`."""
    _wire_ = (
        "notificationVersion",
        "notificationType",
        "payloadVersion",
        "eventTime",
        "payload",
        "notificationMetadata",
    )


class NotificationMetadata(Model):
    """Amazon's `NotificationMetadata`: part of `ItemInventoryEventChangeNotification`."""

    application_id: str
    """`applicationId`."""
    subscription_id: str
    """`subscriptionId`."""
    publish_time: str
    """`publishTime`."""
    notification_id: str
    """`notificationId`."""
    _wire_ = ("applicationId", "subscriptionId", "publishTime", "notificationId")


class Payload(Model):
    """Amazon's `Payload`: part of `ItemInventoryEventChangeNotification`."""

    item_inventory_event_changes: list[ItemInventoryEventChange]
    """`itemInventoryEventChanges`."""
    _wire_ = ("itemInventoryEventChanges",)


ItemInventoryEventChanges = list[ItemInventoryEventChange]
"""Amazon's `ItemInventoryEventChanges`: part of `Payload`."""

SCHEMAS: dict[str, Any] = {
    "ItemInventoryEventChange": ItemInventoryEventChange,
    "ItemInventoryEventChangeNotification": ItemInventoryEventChangeNotification,
    "ItemInventoryEventChanges": ItemInventoryEventChanges,
    "NotificationMetadata": NotificationMetadata,
    "Payload": Payload,
}
"""Amazon's schema name -> the class or type here."""
