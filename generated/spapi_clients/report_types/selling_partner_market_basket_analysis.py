"""What a report document of Selling Partner Market Basket Analysis Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/selling_partner_market_basket_analysis.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT = "GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class DetailsByAsin(Model):
    """Amazon's `DetailsByAsin`: part of `SellingPartnerMarketBasketAnalysisReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    purchased_with_asin: str
    """`purchasedWithAsin`."""
    purchased_with_rank: int
    """`purchasedWithRank`."""
    combination_pct: float
    """`combinationPct`: 0 to 1."""
    _wire_ = ("startDate", "endDate", "asin", "purchasedWithAsin", "purchasedWithRank", "combinationPct")


class SellingPartnerMarketBasketAnalysisReport(Model):
    """Amazon's `SellingPartnerMarketBasketAnalysisReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    data_by_asin: list[DetailsByAsin]
    """`dataByAsin`."""
    _wire_ = ("reportSpecification", "dataByAsin")


class ReportSpecification(Model):
    """Part of `SellingPartnerMarketBasketAnalysisReport`; inline in Amazon's model."""

    report_type: ReportType | str
    """`reportType`."""
    report_options: ReportOptions
    """`reportOptions`."""
    data_start_time: date
    """`dataStartTime`: ISO 8601 day."""
    data_end_time: date
    """`dataEndTime`: ISO 8601 day."""
    marketplace_ids: list[Any]
    """`marketplaceIds`."""
    _wire_ = ("reportType", "reportOptions", "dataStartTime", "dataEndTime", "marketplaceIds")


class ReportOptions(Model):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    report_period: ReportPeriod | str
    """`reportPeriod`."""
    _wire_ = ("reportPeriod",)


SCHEMAS: dict[str, Any] = {
    "DetailsByAsin": DetailsByAsin,
    "SellingPartnerMarketBasketAnalysisReport": SellingPartnerMarketBasketAnalysisReport,
}
"""Amazon's schema name -> the class or type here."""
