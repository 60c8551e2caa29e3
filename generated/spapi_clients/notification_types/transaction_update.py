"""What a notification of Transaction Update Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/transaction_update.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from typing import Any

from spapi_core.model import Model


class TransactionUpdateNotification(Model):
    """Amazon's `TransactionUpdateNotification`: the whole document."""

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
    """Part of `TransactionUpdateNotification`; inline in Amazon's model."""

    transaction_update_notification: PayloadTransactionUpdateNotification
    """`TransactionUpdateNotification`."""
    _wire_ = ("TransactionUpdateNotification",)


class PayloadTransactionUpdateNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    selling_partner_metadata: SellingPartnerMetadata
    """`SellingPartnerMetadata`."""
    transaction_type: str
    """`TransactionType`."""
    posted_date: str
    """`PostedDate`."""
    total_amount: TotalAmount
    """`TotalAmount`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`RelatedIdentifiers`."""
    _wire_ = ("SellingPartnerMetadata", "TransactionType", "PostedDate", "TotalAmount", "RelatedIdentifiers")


class SellingPartnerMetadata(Model):
    """Part of `PayloadTransactionUpdateNotification`; inline in Amazon's model."""

    selling_partner_id: str
    """`SellingPartnerId`."""
    marketplace_id: str
    """`MarketplaceId`."""
    account_type: str
    """`AccountType`."""
    _wire_ = ("SellingPartnerId", "MarketplaceId", "AccountType")


class RelatedIdentifier(Model):
    """Part of `PayloadTransactionUpdateNotification`; inline in Amazon's model."""

    related_identifier_name: str
    """`RelatedIdentifierName`."""
    related_identifier_value: str
    """`RelatedIdentifierValue`."""
    _wire_ = ("RelatedIdentifierName", "RelatedIdentifierValue")


class TotalAmount(Model):
    """Part of `PayloadTransactionUpdateNotification`; inline in Amazon's model."""

    currency_amount: decimal.Decimal
    """`CurrencyAmount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("CurrencyAmount", "CurrencyCode")


class NotificationMetadata(Model):
    """Part of `TransactionUpdateNotification`; inline in Amazon's model."""

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
    "TransactionUpdateNotification": TransactionUpdateNotification,
}
"""Amazon's schema name -> the class or type here."""
