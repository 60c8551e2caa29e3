"""What the answers and bodies of Finance Remittance 2026-03-17 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/finance_remittance_v2026_03_17.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class RelatedIdentifierName(StrEnum):
    """Part of `RelatedIdentifier`; inline in Amazon's model."""

    VENDOR_CODE = "VENDOR_CODE"
    PAYEE_CODE = "PAYEE_CODE"


class RelatedItemIdentifierRelatedIdentifierName(StrEnum):
    """Part of `RelatedItemIdentifier`; inline in Amazon's model."""

    VENDOR_CODE = "VENDOR_CODE"


class RemittanceStatus(StrEnum):
    """Amazon's `RemittanceStatus`: part of `RemittanceHeader`."""

    IN_PROGRESS = "IN_PROGRESS"
    SUCCESSFUL = "SUCCESSFUL"
    FAILED = "FAILED"


class Breakdown(Model):
    """Amazon's `Breakdown`: part of `RemittanceItem`."""

    breakdown_type: str
    """`breakdownType`."""
    breakdown_amount: Currency
    """`breakdownAmount`."""
    _wire_ = ("breakdownType", "breakdownAmount")


class Currency(Model):
    """Amazon's `Currency`: part of `Breakdown`, `RemittanceHeader`, `RemittanceItem`."""

    currency_code: str
    """`currencyCode`."""
    currency_amount: decimal.Decimal
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
    """Amazon's `ErrorList`: error answer of getRemittanceHeaders, getRemittance."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetRemittanceResponse(Model):
    """Amazon's `GetRemittanceResponse`: answer of getRemittance."""

    remittance_header: RemittanceHeader | None = None
    """`remittanceHeader`."""
    next_token_for_line_items: str | None = None
    """`nextTokenForLineItems`."""
    remittance_items: list[RemittanceItem] | None = None
    """`remittanceItems`."""
    _wire_ = ("remittanceHeader", "nextTokenForLineItems", "remittanceItems")


class GetRemittancesResponse(Model):
    """Amazon's `GetRemittancesResponse`: answer of getRemittanceHeaders."""

    remittances: list[RemittanceHeader] | None = None
    """`remittances`."""
    next_token: str | None = None
    """`nextToken`."""
    num_of_records: int | None = None
    """`numOfRecords`."""
    _wire_ = ("remittances", "nextToken", "numOfRecords")


class RelatedIdentifier(Model):
    """Amazon's `RelatedIdentifier`: part of `RemittanceHeader`."""

    related_identifier_name: RelatedIdentifierName | str
    """`relatedIdentifierName`."""
    related_identifier_value: list[str]
    """`relatedIdentifierValue`."""
    _wire_ = ("relatedIdentifierName", "relatedIdentifierValue")


class RelatedItemIdentifier(Model):
    """Amazon's `RelatedItemIdentifier`: part of `RemittanceItem`."""

    related_identifier_name: RelatedItemIdentifierRelatedIdentifierName | str
    """`relatedIdentifierName`."""
    related_identifier_value: list[str]
    """`relatedIdentifierValue`."""
    _wire_ = ("relatedIdentifierName", "relatedIdentifierValue")


class RemittanceHeader(Model):
    """Amazon's `RemittanceHeader`: part of `GetRemittanceResponse`, `GetRemittancesResponse`."""

    payment_date: datetime
    """`paymentDate`: ISO 8601 instant."""
    unique_payment_id: str
    """`uniquePaymentId`."""
    payment_amount: Currency
    """`paymentAmount`."""
    remittance_status: RemittanceStatus | str
    """`remittanceStatus`."""
    payment_number: str | None = None
    """`paymentNumber`."""
    exchange_rate: decimal.Decimal | None = None
    """`exchangeRate`."""
    payment_amount_in_invoice_currency: Currency | None = None
    """`paymentAmountInInvoiceCurrency`."""
    payment_method: str | None = None
    """`paymentMethod`."""
    line_item_count: int | None = None
    """`lineItemCount`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    country_code: str | None = None
    """`countryCode`."""
    _wire_ = (
        "paymentDate",
        "uniquePaymentId",
        "paymentAmount",
        "remittanceStatus",
        "paymentNumber",
        "exchangeRate",
        "paymentAmountInInvoiceCurrency",
        "paymentMethod",
        "lineItemCount",
        "relatedIdentifiers",
        "countryCode",
    )


class RemittanceItem(Model):
    """Amazon's `RemittanceItem`: part of `GetRemittanceResponse`."""

    invoice_number: str | None = None
    """`invoiceNumber`."""
    invoice_issue_date: datetime | None = None
    """`invoiceIssueDate`: ISO 8601 instant."""
    withholding_amount: Currency | None = None
    """`withholdingAmount`."""
    total_amount: Currency | None = None
    """`totalAmount`."""
    total_amount_breakdown: list[Breakdown] | None = None
    """`totalAmountBreakdown`."""
    net_amount_paid: Currency | None = None
    """`netAmountPaid`."""
    net_amount_paid_breakdown: list[Breakdown] | None = None
    """`netAmountPaidBreakdown`."""
    description: str | None = None
    """`description`."""
    payment_terms: str | None = None
    """`paymentTerms`."""
    invoice_type: str | None = None
    """`invoiceType`."""
    related_item_identifiers: list[RelatedItemIdentifier] | None = None
    """`relatedItemIdentifiers`."""
    _wire_ = (
        "invoiceNumber",
        "invoiceIssueDate",
        "withholdingAmount",
        "totalAmount",
        "totalAmountBreakdown",
        "netAmountPaid",
        "netAmountPaidBreakdown",
        "description",
        "paymentTerms",
        "invoiceType",
        "relatedItemIdentifiers",
    )


BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Currency`, `RemittanceHeader`."""

SCHEMAS: dict[str, Any] = {
    "BigDecimal": BigDecimal,
    "Breakdown": Breakdown,
    "Currency": Currency,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetRemittanceResponse": GetRemittanceResponse,
    "GetRemittancesResponse": GetRemittancesResponse,
    "RelatedIdentifier": RelatedIdentifier,
    "RelatedItemIdentifier": RelatedItemIdentifier,
    "RemittanceHeader": RemittanceHeader,
    "RemittanceItem": RemittanceItem,
    "RemittanceStatus": RemittanceStatus,
}
"""Amazon's schema name -> the class or type here."""
