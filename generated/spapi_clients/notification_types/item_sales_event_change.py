"""What a notification of Item Sales Event Change Notification 2020-09-04 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/item_sales_event_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from typing import Any

from spapi_core.model import Model


class ItemSalesEventChange(Model):
    """Amazon's `ItemSalesEventChange`: part of `ItemSalesEventChanges`."""

    account_id: str
    """`accountId`."""
    marketplace_id: str
    """`marketplaceId`."""
    currency_code: str
    """`currencyCode`."""
    start_time: datetime
    """`startTime`: ISO 8601 instant."""
    end_time: datetime
    """`endTime`: ISO 8601 instant."""
    asin: str
    """`asin`."""
    ordered_units: int
    """`orderedUnits`."""
    ordered_revenue: decimal.Decimal
    """`orderedRevenue`."""
    _wire_ = (
        "accountId",
        "marketplaceId",
        "currencyCode",
        "startTime",
        "endTime",
        "asin",
        "orderedUnits",
        "orderedRevenue",
    )


class ItemSalesEventChangeNotification(Model):
    """Amazon's `ItemSalesEventChangeNotification`: the whole document."""

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
    """Amazon's `NotificationMetadata`: part of `ItemSalesEventChangeNotification`."""

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
    """Amazon's `Payload`: part of `ItemSalesEventChangeNotification`."""

    item_sales_event_changes: list[ItemSalesEventChange]
    """`itemSalesEventChanges`."""
    _wire_ = ("itemSalesEventChanges",)


ItemSalesEventChanges = list[ItemSalesEventChange]
"""Amazon's `ItemSalesEventChanges`: part of `Payload`."""

SCHEMAS: dict[str, Any] = {
    "ItemSalesEventChange": ItemSalesEventChange,
    "ItemSalesEventChangeNotification": ItemSalesEventChangeNotification,
    "ItemSalesEventChanges": ItemSalesEventChanges,
    "NotificationMetadata": NotificationMetadata,
    "Payload": Payload,
}
"""Amazon's schema name -> the class or type here."""
