"""What a notification of Feed Processing Finished Notification 2020-09-04 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/feed_processing_finished.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ProcessingStatus(StrEnum):
    """Part of `PayloadFeedProcessingFinishedNotification`; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"


class FeedProcessingFinishedNotification(Model):
    """Amazon's `FeedProcessingFinishedNotification`: the whole document."""

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


class Payload(Model):
    """Part of `FeedProcessingFinishedNotification`; inline in Amazon's model."""

    feed_processing_finished_notification: PayloadFeedProcessingFinishedNotification
    """`feedProcessingFinishedNotification`."""
    _wire_ = ("feedProcessingFinishedNotification",)


class PayloadFeedProcessingFinishedNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    account_id: str
    """`accountId`."""
    feed_id: str
    """`feedId`."""
    feed_type: str
    """`feedType`."""
    processing_status: ProcessingStatus | str
    """`processingStatus`."""
    seller_id: str | None = None
    """`sellerId`."""
    result_feed_document_id: str | None = None
    """`resultFeedDocumentId`."""
    _wire_ = ("accountId", "feedId", "feedType", "processingStatus", "sellerId", "resultFeedDocumentId")


class NotificationMetadata(Model):
    """Part of `FeedProcessingFinishedNotification`; inline in Amazon's model."""

    application_id: str
    """`applicationId`."""
    subscription_id: str
    """`subscriptionId`."""
    publish_time: str
    """`publishTime`."""
    notification_id: str
    """`notificationId`."""
    _wire_ = ("applicationId", "subscriptionId", "publishTime", "notificationId")


SCHEMAS: dict[str, Any] = {
    "FeedProcessingFinishedNotification": FeedProcessingFinishedNotification,
}
"""Amazon's schema name -> the class or type here."""
