"""What the answers and bodies of Finances Transfers 2024-06-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/transfers_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class AssignmentType(StrEnum):
    """Amazon's `AssignmentType`: part of `PaymentMethodDetails`."""

    DEFAULT_DEPOSIT_METHOD = "DEFAULT_DEPOSIT_METHOD"


class ExpectedPayoutStatusName(StrEnum):
    """Amazon's `ExpectedPayoutStatusName`: part of `ExpectedPayout`."""

    SCHEDULED = "SCHEDULED"
    DISABLED = "DISABLED"
    AT_RISK = "AT_RISK"
    NO_PAYOUT_EXPECTED = "NO_PAYOUT_EXPECTED"


class PaymentMethodName(StrEnum):
    """Amazon's `PaymentMethodName`: part of `ExpectedPayout`, `Payout`."""

    BANK_ACCOUNT = "BANK_ACCOUNT"
    DEBIT_CARD = "DEBIT_CARD"


class PaymentMethodType(StrEnum):
    """Amazon's `PaymentMethodType`.

    Used as part of `PaymentMethodDetails`, `PaymentMethodTypeList`; parameter `paymentMethodTypes` of
    getPaymentMethods.
    """

    BANK_ACCOUNT = "BANK_ACCOUNT"
    CARD = "CARD"
    SELLER_WALLET = "SELLER_WALLET"


PaymentMethodTypeLiteral = Literal[
    "BANK_ACCOUNT",
    "CARD",
    "SELLER_WALLET",
]
"""The values of `PaymentMethodType`, for arguments."""


class PayoutStatusName(StrEnum):
    """Amazon's `PayoutStatusName`: part of `Payout`, `PayoutStatusEntry`."""

    STARTED = "STARTED"
    IN_TRANSIT = "IN_TRANSIT"
    PAID = "PAID"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    NO_PAYOUT = "NO_PAYOUT"


class PayoutTypeName(StrEnum):
    """Amazon's `PayoutTypeName`: part of `Payout`."""

    SCHEDULED = "SCHEDULED"
    ON_DEMAND = "ON_DEMAND"


class RelatedIdentifierName(StrEnum):
    """Amazon's `RelatedIdentifierName`: part of `RelatedIdentifier`."""

    SETTLEMENT_ID = "SETTLEMENT_ID"


class Currency(Model):
    """Amazon's `Currency`: part of `ExpectedPayout`, `Payout`."""

    currency_code: str | None = None
    """`currencyCode`."""
    currency_amount: decimal.Decimal | None = None
    """`currencyAmount`."""
    _wire_ = ("currencyCode", "currencyAmount")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of getPaymentMethods, listPayouts, initiatePayout and 1 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ExpectedPayout(Model):
    """Amazon's `ExpectedPayout`: part of `ListExpectedPayoutsResponse`."""

    partner_metadata: PartnerMetadata
    """`partnerMetadata`."""
    status: ExpectedPayoutStatusName | str
    """`status`."""
    amount: Currency | None = None
    """`amount`."""
    period: Period | None = None
    """`period`."""
    scheduled_date: datetime | None = None
    """`scheduledDate`: ISO 8601 instant."""
    account_tail: str | None = None
    """`accountTail`."""
    payment_method: PaymentMethodName | str | None = None
    """`paymentMethod`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    _wire_ = (
        "partnerMetadata",
        "status",
        "amount",
        "period",
        "scheduledDate",
        "accountTail",
        "paymentMethod",
        "relatedIdentifiers",
    )
    _personal_ = ("account_tail",)


class ExpiryDate(Model):
    """Amazon's `ExpiryDate`: part of `PaymentMethodDetails`."""

    month: str | None = None
    """`month`."""
    year: str | None = None
    """`year`."""
    _wire_ = ("month", "year")


class GetPaymentMethodsResponse(Model):
    """Amazon's `GetPaymentMethodsResponse`: answer of getPaymentMethods."""

    payment_methods: list[PaymentMethodDetails] | None = None
    """`paymentMethods`."""
    _wire_ = ("paymentMethods",)


class InitiatePayoutRequest(Model):
    """Amazon's `InitiatePayoutRequest`: body of initiatePayout."""

    marketplace_id: str
    """`marketplaceId`."""
    account_type: str
    """`accountType`."""
    _wire_ = ("marketplaceId", "accountType")


class InitiatePayoutResponse(Model):
    """Amazon's `InitiatePayoutResponse`: answer of initiatePayout."""

    payout_reference_id: str
    """`payoutReferenceId`."""
    _wire_ = ("payoutReferenceId",)


class ListExpectedPayoutsResponse(Model):
    """Amazon's `ListExpectedPayoutsResponse`: answer of listExpectedPayouts."""

    expected_payouts: list[ExpectedPayout] | None = None
    """`expectedPayouts`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("expectedPayouts", "nextToken")


class ListPayoutsResponse(Model):
    """Amazon's `ListPayoutsResponse`: answer of listPayouts."""

    payouts: list[Payout] | None = None
    """`payouts`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("payouts", "nextToken")


class PartnerMetadata(Model):
    """Amazon's `PartnerMetadata`: part of `ExpectedPayout`, `Payout`."""

    partner_id: str
    """`partnerId`."""
    account_type: str
    """`accountType`."""
    marketplace_id: str
    """`marketplaceId`."""
    _wire_ = ("partnerId", "accountType", "marketplaceId")


class PaymentMethodDetails(Model):
    """Amazon's `PaymentMethodDetails`: part of `PaymentMethodList`."""

    account_holder_name: str | None = None
    """`accountHolderName`."""
    payment_method_id: str | None = None
    """`paymentMethodId`."""
    tail: str | None = None
    """`tail`."""
    expiry_date: ExpiryDate | None = None
    """`expiryDate`."""
    country_code: str | None = None
    """`countryCode`."""
    payment_method_type: PaymentMethodType | str | None = None
    """`paymentMethodType`."""
    assignment_type: AssignmentType | str | None = None
    """`assignmentType`."""
    _wire_ = (
        "accountHolderName",
        "paymentMethodId",
        "tail",
        "expiryDate",
        "countryCode",
        "paymentMethodType",
        "assignmentType",
    )
    _personal_ = ("account_holder_name",)


class Payout(Model):
    """Amazon's `Payout`: part of `ListPayoutsResponse`."""

    id: str
    """`id`."""
    partner_metadata: PartnerMetadata
    """`partnerMetadata`."""
    current_status: PayoutStatusName | str
    """`currentStatus`."""
    status_history: list[PayoutStatusEntry]
    """`statusHistory`."""
    type_: PayoutTypeName | str | None = None
    """`type`."""
    amount: Currency | None = None
    """`amount`."""
    account_tail: str | None = None
    """`accountTail`."""
    payment_method: PaymentMethodName | str | None = None
    """`paymentMethod`."""
    creation_date: datetime | None = None
    """`creationDate`: ISO 8601 instant."""
    payment_rail: str | None = None
    """`paymentRail`."""
    trace_id: str | None = None
    """`traceId`."""
    period: Period | None = None
    """`period`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    _wire_ = (
        "id",
        "partnerMetadata",
        "currentStatus",
        "statusHistory",
        "type",
        "amount",
        "accountTail",
        "paymentMethod",
        "creationDate",
        "paymentRail",
        "traceId",
        "period",
        "relatedIdentifiers",
    )
    _personal_ = ("account_tail",)


class PayoutStatusEntry(Model):
    """Amazon's `PayoutStatusEntry`: part of `Payout`."""

    status: PayoutStatusName | str
    """`status`."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    failure_reason: str | None = None
    """`failureReason`."""
    _wire_ = ("status", "lastUpdatedDate", "failureReason")


class Period(Model):
    """Amazon's `Period`: part of `ExpectedPayout`, `Payout`."""

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime | None = None
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class RelatedIdentifier(Model):
    """Amazon's `RelatedIdentifier`: part of `RelatedIdentifiers`."""

    related_identifier_name: RelatedIdentifierName | str
    """`relatedIdentifierName`."""
    related_identifier_value: str
    """`relatedIdentifierValue`."""
    _wire_ = ("relatedIdentifierName", "relatedIdentifierValue")


BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Currency`."""

Date = datetime
"""Amazon's `Date`: part of `ExpectedPayout`, `Payout`, `PayoutStatusEntry` and 1 more.

ISO 8601 instant.
"""

MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `InitiatePayoutRequest`."""

PaymentMethodList = list[PaymentMethodDetails]
"""Amazon's `PaymentMethodList`: part of `GetPaymentMethodsResponse`."""

PaymentMethodTypeList = list[PaymentMethodType | str]
"""Amazon's `PaymentMethodTypeList`: used by no operation."""

RelatedIdentifiers = list[RelatedIdentifier]
"""Amazon's `RelatedIdentifiers`: part of `ExpectedPayout`, `Payout`."""

SCHEMAS: dict[str, Any] = {
    "AssignmentType": AssignmentType,
    "BigDecimal": BigDecimal,
    "Currency": Currency,
    "Date": Date,
    "Error": Error,
    "ErrorList": ErrorList,
    "ExpectedPayout": ExpectedPayout,
    "ExpectedPayoutStatusName": ExpectedPayoutStatusName,
    "ExpiryDate": ExpiryDate,
    "GetPaymentMethodsResponse": GetPaymentMethodsResponse,
    "InitiatePayoutRequest": InitiatePayoutRequest,
    "InitiatePayoutResponse": InitiatePayoutResponse,
    "ListExpectedPayoutsResponse": ListExpectedPayoutsResponse,
    "ListPayoutsResponse": ListPayoutsResponse,
    "MarketplaceId": MarketplaceId,
    "PartnerMetadata": PartnerMetadata,
    "PaymentMethodDetails": PaymentMethodDetails,
    "PaymentMethodList": PaymentMethodList,
    "PaymentMethodName": PaymentMethodName,
    "PaymentMethodType": PaymentMethodType,
    "PaymentMethodTypeList": PaymentMethodTypeList,
    "Payout": Payout,
    "PayoutStatusEntry": PayoutStatusEntry,
    "PayoutStatusName": PayoutStatusName,
    "PayoutTypeName": PayoutTypeName,
    "Period": Period,
    "RelatedIdentifier": RelatedIdentifier,
    "RelatedIdentifierName": RelatedIdentifierName,
    "RelatedIdentifiers": RelatedIdentifiers,
}
"""Amazon's schema name -> the class or type here."""
