"""What a notification of Tax Invoice Issuance Eligibility Status Change Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/tax_invoice_issuance_eligibility_status_change.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class Operation(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    INBOUND = "inbound"
    OUTBOUND_FBA_OFFERS = "outbound-fba-offers"
    C_RETURNS = "c-returns"
    REMOVALS = "removals"


class Status(StrEnum):
    """Part of `Payload`; inline in Amazon's model."""

    BLOCKED = "BLOCKED"
    ALLOWED = "ALLOWED"


class Locale(StrEnum):
    """Part of `PayloadMessage`; inline in Amazon's model."""

    EN_US = "en-US"
    PT_BR = "pt-BR"
    ES_MX = "es-MX"


class NotificationType(StrEnum):
    """Part of `TaxInvoiceIssuanceEligibilityStatusChangeNotification`; inline in Amazon's model."""

    TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE = "TAX_INVOICE_ISSUANCE_ELIGIBILITY_STATUS_CHANGE"


class NotificationMetadata(Model):
    """Amazon's `NotificationMetadata`: part of `TaxInvoiceIssuanceEligibilityStatusChangeNotification`."""

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
    """Amazon's `Payload`: part of `TaxInvoiceIssuanceEligibilityStatusChangeNotification`."""

    marketplace_id: str
    """`marketplaceId`."""
    operation: Operation | str
    """`operation`."""
    status: Status | str
    """`status`."""
    message: list[PayloadMessage] | None = None
    """`message`: at least 1 item."""
    _wire_ = ("marketplaceId", "operation", "status", "message")


class PayloadMessage(Model):
    """Part of `Payload`; inline in Amazon's model."""

    locale: Locale | str
    """`locale`."""
    text: str
    """`text`."""
    _wire_ = ("locale", "text")


class TaxInvoiceIssuanceEligibilityStatusChangeNotification(Model):
    """Amazon's `TaxInvoiceIssuanceEligibilityStatusChangeNotification`: the whole document."""

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
    "TaxInvoiceIssuanceEligibilityStatusChangeNotification": TaxInvoiceIssuanceEligibilityStatusChangeNotification,
}
"""Amazon's schema name -> the class or type here."""
