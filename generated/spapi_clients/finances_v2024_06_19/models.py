"""What the answers and bodies of Finances 2024-06-19 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/finances_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class BalanceType(StrEnum):
    """Part of `Balance`; inline in Amazon's model."""

    AVAILABLE = "AVAILABLE"
    RESERVED = "RESERVED"
    ACCOUNT_LEVEL_RESERVE = "ACCOUNT_LEVEL_RESERVE"
    DEFERRED = "DEFERRED"
    TOTAL = "TOTAL"


class BusinessContextStoreName(StrEnum):
    """Part of `BusinessContext`; inline in Amazon's model."""

    AMAZON_HAUL = "AMAZON_HAUL"


class ItemRelatedIdentifierName(StrEnum):
    """Part of `ItemRelatedIdentifier`; inline in Amazon's model."""

    ORDER_ADJUSTMENT_ITEM_ID = "ORDER_ADJUSTMENT_ITEM_ID"
    COUPON_ID = "COUPON_ID"
    REMOVAL_SHIPMENT_ITEM_ID = "REMOVAL_SHIPMENT_ITEM_ID"
    TRANSACTION_ID = "TRANSACTION_ID"


class RelatedIdentifierName(StrEnum):
    """Part of `RelatedIdentifier`; inline in Amazon's model."""

    ORDER_ID = "ORDER_ID"
    SHIPMENT_ID = "SHIPMENT_ID"
    FINANCIAL_EVENT_GROUP_ID = "FINANCIAL_EVENT_GROUP_ID"
    REFUND_ID = "REFUND_ID"
    INVOICE_ID = "INVOICE_ID"
    DISBURSEMENT_ID = "DISBURSEMENT_ID"
    TRANSFER_ID = "TRANSFER_ID"
    DEFERRED_TRANSACTION_ID = "DEFERRED_TRANSACTION_ID"
    RELEASE_TRANSACTION_ID = "RELEASE_TRANSACTION_ID"
    SETTLEMENT_ID = "SETTLEMENT_ID"


class AmazonPayContext(Model):
    """Amazon's `AmazonPayContext`: part of `Context`."""

    store_name: str | None = None
    """`storeName`."""
    order_type: str | None = None
    """`orderType`."""
    channel: str | None = None
    """`channel`."""
    _wire_ = ("storeName", "orderType", "channel")


class Balance(Model):
    """Amazon's `Balance`: part of `Balance`, `Balances`."""

    partner_metadata: PartnerMetadata | None = None
    """`partnerMetadata`."""
    balance_type: BalanceType | str | None = None
    """`balanceType`."""
    amount: Currency | None = None
    """`amount`."""
    balances: list[Balance] | None = None
    """`balances`."""
    as_of_date: datetime | None = None
    """`asOfDate`: ISO 8601 instant."""
    last_updated_time: datetime | None = None
    """`lastUpdatedTime`: ISO 8601 instant."""
    _wire_ = ("partnerMetadata", "balanceType", "amount", "balances", "asOfDate", "lastUpdatedTime")


class Breakdown(Model):
    """Amazon's `Breakdown`: part of `Breakdown`, `Breakdowns`, `Item` and 1 more."""

    breakdown_type: str | None = None
    """`breakdownType`."""
    breakdown_amount: Currency | None = None
    """`breakdownAmount`."""
    breakdowns: list[Breakdown] | None = None
    """`breakdowns`."""
    _wire_ = ("breakdownType", "breakdownAmount", "breakdowns")


class BusinessContext(Model):
    """Amazon's `BusinessContext`: part of `Context`."""

    store_name: BusinessContextStoreName | str | None = None
    """`storeName`."""
    _wire_ = ("storeName",)


class Context(Model):
    """Amazon's `Context`: part of `Contexts`."""

    context_type: str
    """`contextType`."""
    store_name: BusinessContextStoreName | str | None = None
    """`storeName`."""
    order_type: str | None = None
    """`orderType`."""
    channel: str | None = None
    """`channel`."""
    asin: str | None = None
    """`asin`."""
    sku: str | None = None
    """`sku`."""
    quantity_shipped: int | None = None
    """`quantityShipped`."""
    fulfillment_network: str | None = None
    """`fulfillmentNetwork`."""
    payment_type: str | None = None
    """`paymentType`."""
    payment_method: str | None = None
    """`paymentMethod`."""
    payment_reference: str | None = None
    """`paymentReference`."""
    payment_date: datetime | None = None
    """`paymentDate`: ISO 8601 instant."""
    deferral_reason: str | None = None
    """`deferralReason`."""
    maturity_date: datetime | None = None
    """`maturityDate`: ISO 8601 instant."""
    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    _wire_ = (
        "contextType",
        "storeName",
        "orderType",
        "channel",
        "asin",
        "sku",
        "quantityShipped",
        "fulfillmentNetwork",
        "paymentType",
        "paymentMethod",
        "paymentReference",
        "paymentDate",
        "deferralReason",
        "maturityDate",
        "startTime",
        "endTime",
    )


class Currency(Model):
    """Amazon's `Currency`: part of `Balance`, `Breakdown`, `Item` and 2 more."""

    currency_code: str | None = None
    """`currencyCode`."""
    currency_amount: decimal.Decimal | None = None
    """`currencyAmount`."""
    _wire_ = ("currencyCode", "currencyAmount")


class DeferredContext(Model):
    """Amazon's `DeferredContext`: part of `Context`."""

    deferral_reason: str | None = None
    """`deferralReason`."""
    maturity_date: datetime | None = None
    """`maturityDate`: ISO 8601 instant."""
    _wire_ = ("deferralReason", "maturityDate")


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
    """Amazon's `ErrorList`: error answer of listBalances, listSummary, listTransactions."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Item(Model):
    """Amazon's `Item`: part of `Items`."""

    description: str | None = None
    """`description`."""
    related_identifiers: list[ItemRelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    total_amount: Currency | None = None
    """`totalAmount`."""
    breakdowns: list[Breakdown] | None = None
    """`breakdowns`."""
    contexts: list[Context] | None = None
    """`contexts`."""
    _wire_ = ("description", "relatedIdentifiers", "totalAmount", "breakdowns", "contexts")


class ItemRelatedIdentifier(Model):
    """Amazon's `ItemRelatedIdentifier`: part of `ItemRelatedIdentifiers`."""

    item_related_identifier_name: ItemRelatedIdentifierName | str | None = None
    """`itemRelatedIdentifierName`."""
    item_related_identifier_value: str | None = None
    """`itemRelatedIdentifierValue`."""
    _wire_ = ("itemRelatedIdentifierName", "itemRelatedIdentifierValue")


class ListBalancesResponse(Model):
    """Amazon's `ListBalancesResponse`: answer of listBalances."""

    balances: list[Balance] | None = None
    """`balances`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("balances", "nextToken")


class ListTransactionsResponse(Model):
    """Amazon's `ListTransactionsResponse`: answer of listTransactions."""

    payload: TransactionsPayload | None = None
    """`payload`."""
    _wire_ = ("payload",)


class MarketplaceDetails(Model):
    """Amazon's `MarketplaceDetails`: part of `Transaction`."""

    marketplace_id: str | None = None
    """`marketplaceId`."""
    marketplace_name: str | None = None
    """`marketplaceName`."""
    _wire_ = ("marketplaceId", "marketplaceName")


class PartnerMetadata(Model):
    """Amazon's `PartnerMetadata`: part of `Balance`, `Summary`."""

    partner_id: str | None = None
    """`partnerId`."""
    account_type: str | None = None
    """`accountType`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    _wire_ = ("partnerId", "accountType", "marketplaceId")


class PaymentsContext(Model):
    """Amazon's `PaymentsContext`: part of `Context`."""

    payment_type: str | None = None
    """`paymentType`."""
    payment_method: str | None = None
    """`paymentMethod`."""
    payment_reference: str | None = None
    """`paymentReference`."""
    payment_date: datetime | None = None
    """`paymentDate`: ISO 8601 instant."""
    _wire_ = ("paymentType", "paymentMethod", "paymentReference", "paymentDate")


class ProductContext(Model):
    """Amazon's `ProductContext`: part of `Context`."""

    asin: str | None = None
    """`asin`."""
    sku: str | None = None
    """`sku`."""
    quantity_shipped: int | None = None
    """`quantityShipped`."""
    fulfillment_network: str | None = None
    """`fulfillmentNetwork`."""
    _wire_ = ("asin", "sku", "quantityShipped", "fulfillmentNetwork")


class RelatedIdentifier(Model):
    """Amazon's `RelatedIdentifier`: part of `RelatedIdentifiers`."""

    related_identifier_name: RelatedIdentifierName | str | None = None
    """`relatedIdentifierName`."""
    related_identifier_value: str | None = None
    """`relatedIdentifierValue`."""
    _wire_ = ("relatedIdentifierName", "relatedIdentifierValue")


class SellingPartnerMetadata(Model):
    """Amazon's `SellingPartnerMetadata`: part of `Transaction`."""

    selling_partner_id: str | None = None
    """`sellingPartnerId`."""
    account_type: str | None = None
    """`accountType`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    _wire_ = ("sellingPartnerId", "accountType", "marketplaceId")


class Summary(Model):
    """Amazon's `Summary`: part of `SummaryResponse`."""

    partner_metadata: PartnerMetadata | None = None
    """`partnerMetadata`."""
    net_proceeds: Currency | None = None
    """`netProceeds`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    breakdowns: list[Breakdown] | None = None
    """`breakdowns`."""
    period_start: datetime | None = None
    """`periodStart`: ISO 8601 instant."""
    period_end: datetime | None = None
    """`periodEnd`: ISO 8601 instant."""
    _wire_ = ("partnerMetadata", "netProceeds", "relatedIdentifiers", "breakdowns", "periodStart", "periodEnd")


class SummaryResponse(Model):
    """Amazon's `SummaryResponse`: answer of listSummary."""

    summaries: list[Summary] | None = None
    """`summaries`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("summaries", "nextToken")


class TimeRangeContext(Model):
    """Amazon's `TimeRangeContext`: part of `Context`."""

    start_time: datetime | None = None
    """`startTime`: ISO 8601 instant."""
    end_time: datetime | None = None
    """`endTime`: ISO 8601 instant."""
    _wire_ = ("startTime", "endTime")


class Transaction(Model):
    """Amazon's `Transaction`: part of `Transactions`."""

    selling_partner_metadata: SellingPartnerMetadata | None = None
    """`sellingPartnerMetadata`."""
    related_identifiers: list[RelatedIdentifier] | None = None
    """`relatedIdentifiers`."""
    transaction_type: str | None = None
    """`transactionType`."""
    transaction_id: str | None = None
    """`transactionId`."""
    transaction_status: str | None = None
    """`transactionStatus`."""
    description: str | None = None
    """`description`."""
    posted_date: datetime | None = None
    """`postedDate`: ISO 8601 instant."""
    total_amount: Currency | None = None
    """`totalAmount`."""
    marketplace_details: MarketplaceDetails | None = None
    """`marketplaceDetails`."""
    items: list[Item] | None = None
    """`items`."""
    contexts: list[Context] | None = None
    """`contexts`."""
    breakdowns: list[Breakdown] | None = None
    """`breakdowns`."""
    _wire_ = (
        "sellingPartnerMetadata",
        "relatedIdentifiers",
        "transactionType",
        "transactionId",
        "transactionStatus",
        "description",
        "postedDate",
        "totalAmount",
        "marketplaceDetails",
        "items",
        "contexts",
        "breakdowns",
    )


class TransactionsPayload(Model):
    """Amazon's `TransactionsPayload`: part of `ListTransactionsResponse`."""

    next_token: str | None = None
    """`nextToken`."""
    transactions: list[Transaction] | None = None
    """`transactions`."""
    _wire_ = ("nextToken", "transactions")


Balances = list[Balance]
"""Amazon's `Balances`: part of `ListBalancesResponse`."""

BigDecimal = decimal.Decimal
"""Amazon's `BigDecimal`: part of `Currency`."""

Breakdowns = list[Breakdown]
"""Amazon's `Breakdowns`: part of `Summary`."""

Contexts = list[Context]
"""Amazon's `Contexts`: part of `Item`, `Transaction`."""

Date = datetime
"""Amazon's `Date`: part of `Balance`, `DeferredContext`, `PaymentsContext` and 3 more.

ISO 8601 instant.
"""

ItemRelatedIdentifiers = list[ItemRelatedIdentifier]
"""Amazon's `ItemRelatedIdentifiers`: part of `Item`."""

Items = list[Item]
"""Amazon's `Items`: part of `Transaction`."""

RelatedIdentifiers = list[RelatedIdentifier]
"""Amazon's `RelatedIdentifiers`: part of `Summary`, `Transaction`."""

Transactions = list[Transaction]
"""Amazon's `Transactions`: part of `TransactionsPayload`."""

SCHEMAS: dict[str, Any] = {
    "AmazonPayContext": AmazonPayContext,
    "Balance": Balance,
    "Balances": Balances,
    "BigDecimal": BigDecimal,
    "Breakdown": Breakdown,
    "Breakdowns": Breakdowns,
    "BusinessContext": BusinessContext,
    "Context": Context,
    "Contexts": Contexts,
    "Currency": Currency,
    "Date": Date,
    "DeferredContext": DeferredContext,
    "Error": Error,
    "ErrorList": ErrorList,
    "Item": Item,
    "ItemRelatedIdentifier": ItemRelatedIdentifier,
    "ItemRelatedIdentifiers": ItemRelatedIdentifiers,
    "Items": Items,
    "ListBalancesResponse": ListBalancesResponse,
    "ListTransactionsResponse": ListTransactionsResponse,
    "MarketplaceDetails": MarketplaceDetails,
    "PartnerMetadata": PartnerMetadata,
    "PaymentsContext": PaymentsContext,
    "ProductContext": ProductContext,
    "RelatedIdentifier": RelatedIdentifier,
    "RelatedIdentifiers": RelatedIdentifiers,
    "SellingPartnerMetadata": SellingPartnerMetadata,
    "Summary": Summary,
    "SummaryResponse": SummaryResponse,
    "TimeRangeContext": TimeRangeContext,
    "Transaction": Transaction,
    "Transactions": Transactions,
    "TransactionsPayload": TransactionsPayload,
}
"""Amazon's schema name -> the class or type here."""
