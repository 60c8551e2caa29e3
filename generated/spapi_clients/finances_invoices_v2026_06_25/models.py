"""What the answers and bodies of Finances Invoices 2026-06-25 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/finances_invoices_v2026_06_25.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class InvoiceHeaderInvoiceStatus(StrEnum):
    """Part of `InvoiceHeader`; inline in Amazon's model."""

    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
    PARTIALLY_PAID = "PARTIALLY_PAID"
    PARTIALLY_DEDUCTED = "PARTIALLY_DEDUCTED"
    PAID = "PAID"
    DEDUCTED = "DEDUCTED"


class InvoiceHeaderInvoiceType(StrEnum):
    """Part of `InvoiceHeader`; inline in Amazon's model."""

    AP_INVENTORY = "AP_INVENTORY"
    OTHER = "OTHER"


class ItemIdentifierName(StrEnum):
    """Part of `ItemIdentifier`; inline in Amazon's model."""

    ASIN = "ASIN"
    EXTERNAL_ID = "EXTERNAL_ID"
    SKU = "SKU"
    UPC = "UPC"
    EAN = "EAN"
    ISBN = "ISBN"


class LineItemContextLineItemType(StrEnum):
    """Part of `LineItemContext`; inline in Amazon's model."""

    GOODS = "GOODS"
    SERVICES = "SERVICES"
    OTHERS = "OTHERS"


class LineItemContextServiceChargeType(StrEnum):
    """Part of `LineItemContext`; inline in Amazon's model."""

    DAMAGE_ALLOWANCE = "DAMAGE_ALLOWANCE"
    PRICE_PROTECTION = "PRICE_PROTECTION"
    FBA_INVENTORY_STORAGE_FEE = "FBA_INVENTORY_STORAGE_FEE"
    OTHER = "OTHER"


class PartnerMetadataPartnerType(StrEnum):
    """Part of `PartnerMetadata`; inline in Amazon's model."""

    SELLER = "SELLER"
    VENDOR = "VENDOR"
    AMAZON = "AMAZON"


class RelatedIdentifierName(StrEnum):
    """Part of `RelatedIdentifier`; inline in Amazon's model."""

    PAYEE_CODE = "PAYEE_CODE"
    PURCHASE_ORDER_IDS = "PURCHASE_ORDER_IDS"
    SHORTAGE_INVOICE_IDS = "SHORTAGE_INVOICE_IDS"
    ASN_IDS = "ASN_IDS"
    RETURN_IDS = "RETURN_IDS"
    AGREEMENT_IDS = "AGREEMENT_IDS"
    PRODUCT_LINE = "PRODUCT_LINE"
    VENDOR_CODE = "VENDOR_CODE"
    UNIQUE_PAYMENT_IDS = "UNIQUE_PAYMENT_IDS"
    WAREHOUSE_ID = "WAREHOUSE_ID"


class VarianceReasonVarianceType(StrEnum):
    """Part of `VarianceReason`; inline in Amazon's model."""

    PQV = "PQV"
    PPV = "PPV"
    OTHER = "OTHER"


class BillingPeriod(Model):
    """Amazon's `BillingPeriod`: part of `InvoiceHeader`."""

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class Breakdown(Model):
    """Amazon's `Breakdown`: part of `Breakdown`, `InvoiceHeader`, `InvoiceItem`."""

    breakdown_type: str
    """`breakdownType`."""
    breakdown_amount: Currency
    """`breakdownAmount`."""
    breakdowns: list[Breakdown] | None = None
    """`breakdowns`."""
    _wire_ = ("breakdownType", "breakdownAmount", "breakdowns")


class Currency(Model):
    """Amazon's `Currency`: part of `Breakdown`, `InvoiceHeader`, `InvoiceItem` and 1 more."""

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
    """Amazon's `ErrorList`: error answer of getInvoiceHeaders, getInvoice."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetInvoiceResponse(Model):
    """Amazon's `GetInvoiceResponse`: answer of getInvoice."""

    invoice_header: InvoiceHeader | None = None
    """`invoiceHeader`."""
    invoice_items: list[InvoiceItem] | None = None
    """`invoiceItems`."""
    next_token_for_line_items: str | None = None
    """`nextTokenForLineItems`."""
    _wire_ = ("invoiceHeader", "invoiceItems", "nextTokenForLineItems")


class GetInvoicesResponse(Model):
    """Amazon's `GetInvoicesResponse`: answer of getInvoiceHeaders."""

    invoices: list[InvoiceHeader] | None = None
    """`invoices`."""
    num_of_records: int | None = None
    """`numOfRecords`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("invoices", "numOfRecords", "nextToken")


class InvoiceHeader(Model):
    """Amazon's `InvoiceHeader`: part of `GetInvoiceResponse`, `GetInvoicesResponse`."""

    invoice_number: str
    """`invoiceNumber`."""
    invoice_status: InvoiceHeaderInvoiceStatus | str
    """`invoiceStatus`."""
    invoice_type: InvoiceHeaderInvoiceType | str
    """`invoiceType`."""
    payer: PartnerMetadata
    """`payer`."""
    payee: PartnerMetadata
    """`payee`."""
    invoice_identifier: str
    """`invoiceIdentifier`."""
    issue_date: datetime
    """`issueDate`: ISO 8601 instant."""
    invoice_amount: Currency
    """`invoiceAmount`."""
    creation_date: datetime
    """`creationDate`: ISO 8601 instant."""
    last_updated_date: datetime
    """`lastUpdatedDate`: ISO 8601 instant."""
    billing_period: BillingPeriod | None = None
    """`billingPeriod`."""
    due_date: datetime | None = None
    """`dueDate`: ISO 8601 instant."""
    payment_terms: str | None = None
    """`paymentTerms`."""
    invoice_amount_breakdowns: list[Breakdown] | None = None
    """`invoiceAmountBreakdowns`."""
    invoice_settlement_breakdowns: list[Breakdown] | None = None
    """`invoiceSettlementBreakdowns`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    _wire_ = (
        "invoiceNumber",
        "invoiceStatus",
        "invoiceType",
        "payer",
        "payee",
        "invoiceIdentifier",
        "issueDate",
        "invoiceAmount",
        "creationDate",
        "lastUpdatedDate",
        "billingPeriod",
        "dueDate",
        "paymentTerms",
        "invoiceAmountBreakdowns",
        "invoiceSettlementBreakdowns",
        "relatedIdentifiers",
    )
    _personal_ = ("payer", "payee")


class InvoiceItem(Model):
    """Amazon's `InvoiceItem`: part of `GetInvoiceResponse`."""

    line_item_id: str
    """`lineItemId`."""
    total_amount: Currency
    """`totalAmount`."""
    line_item_context: LineItemContext
    """`lineItemContext`."""
    unit_cost: Currency | None = None
    """`unitCost`."""
    quantity: int | None = None
    """`quantity`."""
    tax_rate_codes: list[str] | None = None
    """`taxRateCodes`."""
    total_amount_breakdown: list[Breakdown] | None = None
    """`totalAmountBreakdown`."""
    related_item_identifiers: list[RelatedIdentifier] | None = None
    """`relatedItemIdentifiers`."""
    _wire_ = (
        "lineItemId",
        "totalAmount",
        "lineItemContext",
        "unitCost",
        "quantity",
        "taxRateCodes",
        "totalAmountBreakdown",
        "relatedItemIdentifiers",
    )


class ItemIdentifier(Model):
    """Amazon's `ItemIdentifier`: part of `LineItemContext`."""

    item_identifier_name: ItemIdentifierName | str
    """`itemIdentifierName`."""
    item_identifier_value: str
    """`itemIdentifierValue`."""
    _wire_ = ("itemIdentifierName", "itemIdentifierValue")


class LineItemContext(Model):
    """Amazon's `LineItemContext`: part of `InvoiceItem`."""

    line_item_type: LineItemContextLineItemType | str
    """`lineItemType`."""
    item_identifiers: list[ItemIdentifier] | None = None
    """`itemIdentifiers`."""
    item_description: str | None = None
    """`itemDescription`."""
    service_charge_type: LineItemContextServiceChargeType | str | None = None
    """`serviceChargeType`."""
    service_charge_period: ServiceChargePeriod | None = None
    """`serviceChargePeriod`."""
    matching_context: MatchingContext | None = None
    """`matchingContext`."""
    _wire_ = (
        "lineItemType",
        "itemIdentifiers",
        "itemDescription",
        "serviceChargeType",
        "serviceChargePeriod",
        "matchingContext",
    )


class MatchingContext(Model):
    """Amazon's `MatchingContext`: part of `LineItemContext`."""

    matched_quantity: int
    """`matchedQuantity`."""
    matched_amount: Currency
    """`matchedAmount`."""
    quantity_variance: int | None = None
    """`quantityVariance`."""
    price_variance: Currency | None = None
    """`priceVariance`."""
    paid_quantity: int | None = None
    """`paidQuantity`."""
    paid_amount: Currency | None = None
    """`paidAmount`."""
    variance_reasons: list[VarianceReason] | None = None
    """`varianceReasons`."""
    _wire_ = (
        "matchedQuantity",
        "matchedAmount",
        "quantityVariance",
        "priceVariance",
        "paidQuantity",
        "paidAmount",
        "varianceReasons",
    )


class PartnerMetadata(Model):
    """Amazon's `PartnerMetadata`: part of `InvoiceHeader`."""

    partner_id: str
    """`partnerId`."""
    partner_type: PartnerMetadataPartnerType | str
    """`partnerType`."""
    partner_entities: list[str] | None = None
    """`partnerEntities`."""
    partner_name: str | None = None
    """`partnerName`."""
    partner_address: str | None = None
    """`partnerAddress`."""
    tax_registration_number: str | None = None
    """`taxRegistrationNumber`."""
    _wire_ = ("partnerId", "partnerType", "partnerEntities", "partnerName", "partnerAddress", "taxRegistrationNumber")
    _personal_ = (
        "partner_id",
        "partner_type",
        "partner_entities",
        "partner_name",
        "partner_address",
        "tax_registration_number",
    )


class RelatedIdentifier(Model):
    """Amazon's `RelatedIdentifier`: part of `InvoiceHeader`, `InvoiceItem`."""

    related_identifier_name: RelatedIdentifierName | str
    """`relatedIdentifierName`."""
    related_identifier_value: list[str]
    """`relatedIdentifierValue`."""
    _wire_ = ("relatedIdentifierName", "relatedIdentifierValue")


class ServiceChargePeriod(Model):
    """Amazon's `ServiceChargePeriod`: part of `LineItemContext`."""

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class VarianceReason(Model):
    """Amazon's `VarianceReason`: part of `MatchingContext`."""

    variance_type: VarianceReasonVarianceType | str
    """`varianceType`."""
    defect_types: list[str] | None = None
    """`defectTypes`."""
    _wire_ = ("varianceType", "defectTypes")


BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Currency`."""

SCHEMAS: dict[str, Any] = {
    "BigDecimal": BigDecimal,
    "BillingPeriod": BillingPeriod,
    "Breakdown": Breakdown,
    "Currency": Currency,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetInvoiceResponse": GetInvoiceResponse,
    "GetInvoicesResponse": GetInvoicesResponse,
    "InvoiceHeader": InvoiceHeader,
    "InvoiceItem": InvoiceItem,
    "ItemIdentifier": ItemIdentifier,
    "LineItemContext": LineItemContext,
    "MatchingContext": MatchingContext,
    "PartnerMetadata": PartnerMetadata,
    "RelatedIdentifier": RelatedIdentifier,
    "ServiceChargePeriod": ServiceChargePeriod,
    "VarianceReason": VarianceReason,
}
"""Amazon's schema name -> the class or type here."""
