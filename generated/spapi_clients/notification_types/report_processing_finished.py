"""What a notification of Report Processing Finished Notification 2020-09-04 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/report_processing_finished.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ProcessingStatus(StrEnum):
    """Part of `PayloadReportProcessingFinishedNotification`; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"


class ReportProcessingFinishedNotification(Model):
    """Amazon's `ReportProcessingFinishedNotification`: the whole document."""

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
    """Part of `ReportProcessingFinishedNotification`; inline in Amazon's model."""

    report_processing_finished_notification: PayloadReportProcessingFinishedNotification
    """`reportProcessingFinishedNotification`."""
    _wire_ = ("reportProcessingFinishedNotification",)


class PayloadReportProcessingFinishedNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    account_id: str
    """`accountId`."""
    report_id: str
    """`reportId`."""
    report_type: str
    """`reportType`."""
    processing_status: ProcessingStatus | str
    """`processingStatus`."""
    seller_id: str | None = None
    """`sellerId`."""
    report_document_id: str | None = None
    """`reportDocumentId`."""
    _wire_ = ("accountId", "reportId", "reportType", "processingStatus", "sellerId", "reportDocumentId")


class NotificationMetadata(Model):
    """Part of `ReportProcessingFinishedNotification`; inline in Amazon's model."""

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
    "ReportProcessingFinishedNotification": ReportProcessingFinishedNotification,
}
"""Amazon's schema name -> the class or type here."""
