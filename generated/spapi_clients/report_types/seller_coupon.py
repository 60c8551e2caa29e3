"""What a report document of Seller Coupon Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/seller_coupon.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class DiscountType(StrEnum):
    """Part of `CouponDetails`; inline in Amazon's model."""

    PERCENT_OFF_LIST_PRICE = "PERCENT_OFF_LIST_PRICE"
    AMOUNT_OFF_LIST_PRICE = "AMOUNT_OFF_LIST_PRICE"


class AsinDetails(Model):
    """Amazon's `AsinDetails`: part of `CouponDetails`."""

    asin: str
    """`asin`."""
    _wire_ = ("asin",)


class CouponDetails(Model):
    """Amazon's `CouponDetails`: part of `SellerCouponReport`."""

    coupon_id: str
    """`couponId`."""
    merchant_id: str
    """`merchantId`."""
    marketplace_id: str
    """`marketplaceId`."""
    currency_code: str
    """`currencyCode`."""
    start_date_time: datetime
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime
    """`endDateTime`: ISO 8601 instant."""
    customer_segment: str
    """`customerSegment`."""
    clips: int
    """`clips`: at least 0."""
    redemptions: int
    """`redemptions`: at least 0."""
    total_discount: decimal.Decimal
    """`totalDiscount`: at least 0."""
    budget_spent: decimal.Decimal
    """`budgetSpent`: at least 0."""
    budget_percentage_used: decimal.Decimal
    """`budgetPercentageUsed`: 0 to 100."""
    asins: list[AsinDetails]
    """`asins`."""
    name: str | None = None
    """`name`."""
    website_message: str | None = None
    """`websiteMessage`."""
    discount_type: DiscountType | str | None = None
    """`discountType`."""
    discount_amount: decimal.Decimal | None = None
    """`discountAmount`: at least 0."""
    budget: decimal.Decimal | None = None
    """`budget`: at least 0."""
    budget_remaining: decimal.Decimal | None = None
    """`budgetRemaining`: at least 0."""
    sales: decimal.Decimal | None = None
    """`sales`: at least 0."""
    _wire_ = (
        "couponId",
        "merchantId",
        "marketplaceId",
        "currencyCode",
        "startDateTime",
        "endDateTime",
        "customerSegment",
        "clips",
        "redemptions",
        "totalDiscount",
        "budgetSpent",
        "budgetPercentageUsed",
        "asins",
        "name",
        "websiteMessage",
        "discountType",
        "discountAmount",
        "budget",
        "budgetRemaining",
        "sales",
    )
    _personal_ = ("customer_segment", "name")


class SellerCouponReport(Model):
    """Amazon's `SellerCouponReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    coupons: list[CouponDetails]
    """`coupons`."""
    _wire_ = ("reportSpecification", "coupons")


class ReportSpecification(Model):
    """Part of `SellerCouponReport`; inline in Amazon's model."""

    report_type: str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    coupon_start_date_from: datetime
    """`couponStartDateFrom`: ISO 8601 instant."""
    coupon_start_date_to: datetime
    """`couponStartDateTo`: ISO 8601 instant."""
    _wire_ = ("couponStartDateFrom", "couponStartDateTo")


SCHEMAS: dict[str, Any] = {
    "AsinDetails": AsinDetails,
    "CouponDetails": CouponDetails,
    "SellerCouponReport": SellerCouponReport,
}
"""Amazon's schema name -> the class or type here."""
