"""What a notification of Tax Invoice Export Status Change 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/tax_invoice_export_status_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class Status(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    DONE = "DONE"
    ERROR = "ERROR"
    REQUESTED = "REQUESTED"
    PROCESSING = "PROCESSING"


class NotificationType(StrEnum):
    """Part of `TaxInvoiceExportStatusChange`; inline in Amazon's model."""

    TAX_INVOICE_EXPORT_STATUS_CHANGE = "TAX_INVOICE_EXPORT_STATUS_CHANGE"


class NotificationMetadata(Model):
    """Amazon's `NotificationMetadata`: part of `TaxInvoiceExportStatusChange`."""

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
    """Amazon's `Payload`: part of `TaxInvoiceExportStatusChange`."""

    marketplace_id: str
    """`marketplaceId`."""
    export_id: str
    """`exportId`."""
    status: Status | str
    """`status`."""
    _wire_ = ("marketplaceId", "exportId", "status")


class TaxInvoiceExportStatusChange(Model):
    """Amazon's `TaxInvoiceExportStatusChange`: the whole document."""

    notification_version: str
    """`notificationVersion`."""
    notification_type: NotificationType | str
    """`notificationType`."""
    payload_version: str
    """`payloadVersion`."""
    event_time: str
    """`eventTime`."""
    notification_metadata: NotificationMetadata
    """`notificationMetadata`."""
    payload: Payload
    """`payload`."""
    _wire_ = (
        "notificationVersion",
        "notificationType",
        "payloadVersion",
        "eventTime",
        "notificationMetadata",
        "payload",
    )


SCHEMAS: dict[str, Any] = {
    "NotificationMetadata": NotificationMetadata,
    "Payload": Payload,
    "TaxInvoiceExportStatusChange": TaxInvoiceExportStatusChange,
}
"""Amazon's schema name -> the class or type here."""
