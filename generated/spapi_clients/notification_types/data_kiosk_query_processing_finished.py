"""What a notification of Data Kiosk Query Processing Finished Notification 2023-11-15 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/data_kiosk_query_processing_finished.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ProcessingStatus(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"


class DataKioskQueryProcessingFinishedNotification(Model):
    """Amazon's `DataKioskQueryProcessingFinishedNotification`: the whole document."""

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
    """Part of `DataKioskQueryProcessingFinishedNotification`; inline in Amazon's model."""

    account_id: str
    """`accountId`."""
    query_id: str
    """`queryId`."""
    query: str
    """`query`."""
    processing_status: ProcessingStatus | str
    """`processingStatus`."""
    data_document_id: str | None = None
    """`dataDocumentId`."""
    error_document_id: str | None = None
    """`errorDocumentId`."""
    pagination: Pagination | None = None
    """`pagination`."""
    _wire_ = ("accountId", "queryId", "query", "processingStatus", "dataDocumentId", "errorDocumentId", "pagination")


class Pagination(Model):
    """Part of `Payload`; inline in Amazon's model."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class NotificationMetadata(Model):
    """Part of `DataKioskQueryProcessingFinishedNotification`; inline in Amazon's model."""

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
    "DataKioskQueryProcessingFinishedNotification": DataKioskQueryProcessingFinishedNotification,
}
"""Amazon's schema name -> the class or type here."""
