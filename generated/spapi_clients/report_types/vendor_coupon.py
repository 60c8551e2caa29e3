"""What a report document of Vendor Coupon Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/vendor_coupon.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class DiscountType(StrEnum):
    """Part of `AsinDetails`; inline in Amazon's model."""

    PERCENT_OFF_LIST_PRICE = "PERCENT_OFF_LIST_PRICE"
    AMOUNT_OFF_LIST_PRICE = "AMOUNT_OFF_LIST_PRICE"


class BudgetType(StrEnum):
    """Part of `DetailsByCampaign`; inline in Amazon's model."""

    PER_INDIVIDUAL_COUPON = "PER_INDIVIDUAL_COUPON"
    SHARED_BUDGET = "SHARED_BUDGET"


class AsinDetails(Model):
    """Amazon's `AsinDetails`: part of `CouponDetails`."""

    asin: str
    """`asin`."""
    discount_type: DiscountType | str
    """`discountType`."""
    discount_amount: decimal.Decimal
    """`discountAmount`: at least 0."""
    _wire_ = ("asin", "discountType", "discountAmount")


class CouponDetails(Model):
    """Amazon's `CouponDetails`: part of `DetailsByCampaign`."""

    coupon_id: str
    """`couponId`."""
    start_date_time: datetime
    """`startDateTime`: ISO 8601 instant."""
    end_date_time: datetime
    """`endDateTime`: ISO 8601 instant."""
    is_once_per_customer: bool
    """`isOncePerCustomer`."""
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
    budget_percentage_used: float
    """`budgetPercentageUsed`: 0 to 100."""
    asins: list[AsinDetails]
    """`asins`."""
    name: str | None = None
    """`name`."""
    website_message: str | None = None
    """`websiteMessage`."""
    budget: decimal.Decimal | None = None
    """`budget`: at least 0."""
    budget_remaining: decimal.Decimal | None = None
    """`budgetRemaining`: at least 0."""
    _wire_ = (
        "couponId",
        "startDateTime",
        "endDateTime",
        "isOncePerCustomer",
        "customerSegment",
        "clips",
        "redemptions",
        "totalDiscount",
        "budgetSpent",
        "budgetPercentageUsed",
        "asins",
        "name",
        "websiteMessage",
        "budget",
        "budgetRemaining",
    )
    _personal_ = ("is_once_per_customer", "customer_segment", "name")


class DetailsByCampaign(Model):
    """Amazon's `DetailsByCampaign`: part of `VendorCouponReport`."""

    campaign_id: str
    """`campaignId`."""
    campaign_name: str
    """`campaignName`."""
    vendor_code: str
    """`vendorCode`."""
    marketplace_id: str
    """`marketplaceId`."""
    creation_date_time: datetime
    """`creationDateTime`: ISO 8601 instant."""
    last_updated_date_time: datetime
    """`lastUpdatedDateTime`: ISO 8601 instant."""
    is_subscribe_and_save: bool
    """`isSubscribeAndSave`."""
    budget_type: BudgetType | str
    """`budgetType`."""
    total_clips: int
    """`totalClips`: at least 0."""
    total_redemptions: int
    """`totalRedemptions`: at least 0."""
    coupons: list[CouponDetails]
    """`coupons`."""
    currency_code: str | None = None
    """`currencyCode`."""
    total_budget: decimal.Decimal | None = None
    """`totalBudget`: at least 0."""
    total_budget_spent: decimal.Decimal | None = None
    """`totalBudgetSpent`: at least 0."""
    total_budget_remaining: decimal.Decimal | None = None
    """`totalBudgetRemaining`: at least 0."""
    _wire_ = (
        "campaignId",
        "campaignName",
        "vendorCode",
        "marketplaceId",
        "creationDateTime",
        "lastUpdatedDateTime",
        "isSubscribeAndSave",
        "budgetType",
        "totalClips",
        "totalRedemptions",
        "coupons",
        "currencyCode",
        "totalBudget",
        "totalBudgetSpent",
        "totalBudgetRemaining",
    )


class VendorCouponReport(Model):
    """Amazon's `VendorCouponReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    campaigns: list[DetailsByCampaign]
    """`campaigns`."""
    _wire_ = ("reportSpecification", "campaigns")


class ReportSpecification(Model):
    """Part of `VendorCouponReport`; inline in Amazon's model."""

    report_type: str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    campaign_start_date_from: datetime
    """`campaignStartDateFrom`: ISO 8601 instant."""
    campaign_start_date_to: datetime
    """`campaignStartDateTo`: ISO 8601 instant."""
    _wire_ = ("campaignStartDateFrom", "campaignStartDateTo")


SCHEMAS: dict[str, Any] = {
    "AsinDetails": AsinDetails,
    "CouponDetails": CouponDetails,
    "DetailsByCampaign": DetailsByCampaign,
    "VendorCouponReport": VendorCouponReport,
}
"""Amazon's schema name -> the class or type here."""
