"""What a notification of Tax Invoice Issuance Status Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/tax_invoice_issuance_status.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class Status(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


class NotificationType(StrEnum):
    """Part of `TaxInvoiceIssuanceStatusNotification`; inline in Amazon's model."""

    TAX_INVOICE_ISSUANCE_STATUS = "TAX_INVOICE_ISSUANCE_STATUS"


class NotificationMetadata(Model):
    """Amazon's `NotificationMetadata`: part of `TaxInvoiceIssuanceStatusNotification`."""

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
    """Amazon's `Payload`: part of `TaxInvoiceIssuanceStatusNotification`."""

    marketplace_id: str
    """`marketplaceId`."""
    invoice_id: str
    """`invoiceId`."""
    date: datetime
    """`date`: ISO 8601 instant."""
    status: Status | str
    """`status`."""
    order_id: str | None = None
    """`orderId`."""
    error: Error | None = None
    """`error`."""
    _wire_ = ("marketplaceId", "invoiceId", "date", "status", "orderId", "error")


class Error(Model):
    """Part of `Payload`; inline in Amazon's model."""

    error_code: str
    """`errorCode`."""
    gov_response: str
    """`govResponse`."""
    _wire_ = ("errorCode", "govResponse")


class TaxInvoiceIssuanceStatusNotification(Model):
    """Amazon's `TaxInvoiceIssuanceStatusNotification`: the whole document."""

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
    "TaxInvoiceIssuanceStatusNotification": TaxInvoiceIssuanceStatusNotification,
}
"""Amazon's schema name -> the class or type here."""
