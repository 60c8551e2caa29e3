"""What a notification of Detail Page Traffic Event Notification 2020-09-04 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/detail_page_traffic_event.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from spapi_core.model import Model


class DetailPageTrafficEvent(Model):
    """Amazon's `DetailPageTrafficEvent`: part of `DetailPageTrafficEvents`."""

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
    glance_views: int
    """`glanceViews`: at least 0."""
    _wire_ = ("accountId", "marketplaceId", "startTime", "endTime", "asin", "glanceViews")


class DetailPageTrafficEventNotification(Model):
    """Amazon's `DetailPageTrafficEventNotification`: the whole document."""

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
    """Amazon's `NotificationMetadata`: part of `DetailPageTrafficEventNotification`."""

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
    """Amazon's `Payload`: part of `DetailPageTrafficEventNotification`."""

    detail_page_traffic_events: list[DetailPageTrafficEvent]
    """`detailPageTrafficEvents`."""
    _wire_ = ("detailPageTrafficEvents",)


DetailPageTrafficEvents = list[DetailPageTrafficEvent]
"""Amazon's `DetailPageTrafficEvents`: part of `Payload`."""

SCHEMAS: dict[str, Any] = {
    "DetailPageTrafficEvent": DetailPageTrafficEvent,
    "DetailPageTrafficEventNotification": DetailPageTrafficEventNotification,
    "DetailPageTrafficEvents": DetailPageTrafficEvents,
    "NotificationMetadata": NotificationMetadata,
    "Payload": Payload,
}
"""Amazon's schema name -> the class or type here."""
