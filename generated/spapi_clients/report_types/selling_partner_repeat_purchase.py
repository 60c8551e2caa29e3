"""What a report document of Selling Partner Repeat Purchase Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/selling_partner_repeat_purchase.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT = "GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class DataByAsin(Model):
    """Amazon's `DataByAsin`: part of `SellingPartnerRepeatPurchaseReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    orders: int
    """`orders`."""
    unique_customers: int
    """`uniqueCustomers`."""
    repeat_customers_pct_total: float
    """`repeatCustomersPctTotal`: 0 to 1."""
    repeat_purchase_revenue: RepeatPurchaseRevenue
    """`repeatPurchaseRevenue`."""
    repeat_purchase_revenue_pct_total: float
    """`repeatPurchaseRevenuePctTotal`: 0 to 1."""
    _wire_ = (
        "startDate",
        "endDate",
        "asin",
        "orders",
        "uniqueCustomers",
        "repeatCustomersPctTotal",
        "repeatPurchaseRevenue",
        "repeatPurchaseRevenuePctTotal",
    )
    _personal_ = ("unique_customers", "repeat_customers_pct_total")


class RepeatPurchaseRevenue(Model):
    """Part of `DataByAsin`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`: pattern `[A-Z]{3}`."""
    _wire_ = ("amount", "currencyCode")


class SellingPartnerRepeatPurchaseReport(Model):
    """Amazon's `SellingPartnerRepeatPurchaseReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    data_by_asin: list[DataByAsin]
    """`dataByAsin`."""
    _wire_ = ("reportSpecification", "dataByAsin")


class ReportSpecification(Model):
    """Part of `SellingPartnerRepeatPurchaseReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    data_start_time: date
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date
    """`dataEndTime`: ISO 8601 day."""
    marketplace_ids: list[str]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "dataStartTime", "dataEndTime", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    report_period: ReportPeriod | str
    """`reportPeriod`."""
    _wire_ = ("reportPeriod",)


SCHEMAS: dict[str, Any] = {
    "DataByAsin": DataByAsin,
    "SellingPartnerRepeatPurchaseReport": SellingPartnerRepeatPurchaseReport,
}
"""Amazon's schema name -> the class or type here."""
