"""What a report document of Promotion Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/promotion.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class Type(StrEnum):
    """Part of `DetailsByPromotion`; inline in Amazon's model."""

    BEST_DEAL = "BEST_DEAL"
    DEAL_OF_THE_DAY = "DEAL_OF_THE_DAY"
    LIGHTNING_DEAL = "LIGHTNING_DEAL"
    PRICE_DISCOUNT = "PRICE_DISCOUNT"
    SALES_DISCOUNT = "SALES_DISCOUNT"
    COUPON = "COUPON"
    PROMO_CODE = "PROMO_CODE"


class Status(StrEnum):
    """Part of `DetailsByPromotion`; inline in Amazon's model."""

    APPROVED = "APPROVED"
    PENDING_APPROVAL = "PENDING_APPROVAL"
    NEEDS_YOUR_ATTENTION = "NEEDS_YOUR_ATTENTION"
    CANCELED = "CANCELED"


class CreationChannel(StrEnum):
    """Part of `DetailsByPromotion`; inline in Amazon's model."""

    SELF_SERVICE = "SELF-SERVICE"
    FULL_SERVICE = "FULL-SERVICE"
    AUTOMATED = "AUTOMATED"
    MANUAL = "MANUAL"


class DetailsByProduct(Model):
    """Amazon's `DetailsByProduct`: part of `DetailsByPromotion`."""

    asin: str
    """`asin`."""
    product_name: str
    """`productName`."""
    product_units_sold: int
    """`productUnitsSold`: at least 0."""
    product_revenue: decimal.Decimal
    """`productRevenue`: at least 0."""
    product_revenue_currency_code: str
    """`productRevenueCurrencyCode`."""
    product_glance_views: int | None = None
    """`productGlanceViews`: at least 0."""
    product_amount_spent: decimal.Decimal | None = None
    """`productAmountSpent`: at least 0."""
    product_amount_spent_currency_code: str | None = None
    """`productAmountSpentCurrencyCode`."""
    _wire_ = (
        "asin",
        "productName",
        "productUnitsSold",
        "productRevenue",
        "productRevenueCurrencyCode",
        "productGlanceViews",
        "productAmountSpent",
        "productAmountSpentCurrencyCode",
    )


class DetailsByPromotion(Model):
    """Amazon's `DetailsByPromotion`: part of `PromotionReport`."""

    promotion_id: str
    """`promotionId`."""
    promotion_name: str
    """`promotionName`."""
    units_sold: int
    """`unitsSold`: at least 0."""
    revenue: decimal.Decimal
    """`revenue`: at least 0."""
    revenue_currency_code: str
    """`revenueCurrencyCode`."""
    start_date_time: datetime
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime
    """`endDateTime`: ISO 8601 instant."""
    type_: Type | str
    """`type`."""
    status: Status | str
    """`status`."""
    creation_channel: CreationChannel | str
    """`creationChannel`."""
    marketplace_id: str
    """`marketplaceId`."""
    created_date_time: datetime
    """`createdDateTime`: ISO 8601 instant."""
    last_updated_date_time: datetime
    """`lastUpdatedDateTime`: ISO 8601 instant."""
    included_products: list[DetailsByProduct]
    """`includedProducts`."""
    vendor_code: str | None = None
    """`vendorCode`."""
    merchant_id: str | None = None
    """`merchantId`."""
    amount_spent: decimal.Decimal | None = None
    """`amountSpent`: at least 0."""
    amount_spent_currency_code: str | None = None
    """`amountSpentCurrencyCode`."""
    funding_agreement_id: str | None = None
    """`fundingAgreementId`."""
    glance_views: int | None = None
    """`glanceViews`: at least 0."""
    _wire_ = (
        "promotionId",
        "promotionName",
        "unitsSold",
        "revenue",
        "revenueCurrencyCode",
        "startDateTime",
        "endDateTime",
        "type",
        "status",
        "creationChannel",
        "marketplaceId",
        "createdDateTime",
        "lastUpdatedDateTime",
        "includedProducts",
        "vendorCode",
        "merchantId",
        "amountSpent",
        "amountSpentCurrencyCode",
        "fundingAgreementId",
        "glanceViews",
    )


class PromotionReport(Model):
    """Amazon's `PromotionReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    promotions: list[DetailsByPromotion]
    """`promotions`."""
    _wire_ = ("reportSpecification", "promotions")


class ReportSpecification(Model):
    """Part of `PromotionReport`; inline in Amazon's model."""

    report_type: str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    promotion_start_date_from: datetime
    """`promotionStartDateFrom`: ISO 8601 instant."""
    promotion_start_date_to: datetime
    """`promotionStartDateTo`: ISO 8601 instant."""
    _wire_ = ("promotionStartDateFrom", "promotionStartDateTo")


SCHEMAS: dict[str, Any] = {
    "DetailsByProduct": DetailsByProduct,
    "DetailsByPromotion": DetailsByPromotion,
    "PromotionReport": PromotionReport,
}
"""Amazon's schema name -> the class or type here."""
