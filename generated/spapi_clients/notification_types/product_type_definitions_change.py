"""What a notification of Product Type Definitions Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/product_type_definitions_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import Any

from spapi_core.model import Model


class ProductTypeDefinitionsChangeNotification(Model):
    """Amazon's `ProductTypeDefinitionsChangeNotification`: the whole document."""

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
    """Part of `ProductTypeDefinitionsChangeNotification`; inline in Amazon's model."""

    account_id: str
    """`AccountId`."""
    product_type_version: str
    """`ProductTypeVersion`."""
    marketplace_id: str | None = None
    """`MarketplaceId`."""
    new_product_types: list[Any] | None = None
    """`NewProductTypes`."""
    _wire_ = ("AccountId", "ProductTypeVersion", "MarketplaceId", "NewProductTypes")


class NotificationMetadata(Model):
    """Part of `ProductTypeDefinitionsChangeNotification`; inline in Amazon's model."""

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
    "ProductTypeDefinitionsChangeNotification": ProductTypeDefinitionsChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
