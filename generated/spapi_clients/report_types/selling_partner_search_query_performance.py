"""What a report document of Selling Partner Search Query Performance Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/selling_partner_search_query_performance.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT = "GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class CurrencyAmount(Model):
    """Amazon's `CurrencyAmount`.

    Used as part of `SearchQueryPerformanceCartAddData`, `SearchQueryPerformanceClickData`,
    `SearchQueryPerformancePurchaseData`.
    """

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`: pattern `[A-Z]{3}`."""
    _wire_ = ("amount", "currencyCode")


class SearchQueryData(Model):
    """Amazon's `SearchQueryData`: part of `SearchQueryPerformanceData`."""

    search_query: str
    """`searchQuery`."""
    search_query_score: int
    """`searchQueryScore`."""
    search_query_volume: int
    """`searchQueryVolume`."""
    _wire_ = ("searchQuery", "searchQueryScore", "searchQueryVolume")


class SearchQueryPerformanceCartAddData(Model):
    """Amazon's `SearchQueryPerformanceCartAddData`: part of `SearchQueryPerformanceData`."""

    total_cart_add_count: int
    """`totalCartAddCount`."""
    total_cart_add_rate: float
    """`totalCartAddRate`."""
    asin_cart_add_count: int
    """`asinCartAddCount`."""
    asin_cart_add_share: float
    """`asinCartAddShare`."""
    total_median_cart_add_price: CurrencyAmount
    """`totalMedianCartAddPrice`."""
    asin_median_cart_add_price: CurrencyAmount
    """`asinMedianCartAddPrice`."""
    total_same_day_shipping_cart_add_count: int
    """`totalSameDayShippingCartAddCount`."""
    total_one_day_shipping_cart_add_count: int
    """`totalOneDayShippingCartAddCount`."""
    total_two_day_shipping_cart_add_count: int
    """`totalTwoDayShippingCartAddCount`."""
    _wire_ = (
        "totalCartAddCount",
        "totalCartAddRate",
        "asinCartAddCount",
        "asinCartAddShare",
        "totalMedianCartAddPrice",
        "asinMedianCartAddPrice",
        "totalSameDayShippingCartAddCount",
        "totalOneDayShippingCartAddCount",
        "totalTwoDayShippingCartAddCount",
    )


class SearchQueryPerformanceClickData(Model):
    """Amazon's `SearchQueryPerformanceClickData`: part of `SearchQueryPerformanceData`."""

    total_click_count: int
    """`totalClickCount`."""
    total_click_rate: float
    """`totalClickRate`."""
    asin_click_count: int
    """`asinClickCount`."""
    asin_click_share: float
    """`asinClickShare`."""
    total_median_click_price: CurrencyAmount
    """`totalMedianClickPrice`."""
    asin_median_click_price: CurrencyAmount
    """`asinMedianClickPrice`."""
    total_same_day_shipping_click_count: int
    """`totalSameDayShippingClickCount`."""
    total_one_day_shipping_click_count: int
    """`totalOneDayShippingClickCount`."""
    total_two_day_shipping_click_count: int
    """`totalTwoDayShippingClickCount`."""
    _wire_ = (
        "totalClickCount",
        "totalClickRate",
        "asinClickCount",
        "asinClickShare",
        "totalMedianClickPrice",
        "asinMedianClickPrice",
        "totalSameDayShippingClickCount",
        "totalOneDayShippingClickCount",
        "totalTwoDayShippingClickCount",
    )


class SearchQueryPerformanceData(Model):
    """Amazon's `SearchQueryPerformanceData`: part of `SellingPartnerSearchQueryPerformanceReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    search_query_data: SearchQueryData
    """`searchQueryData`."""
    impression_data: SearchQueryPerformanceImpressionData
    """`impressionData`."""
    click_data: SearchQueryPerformanceClickData
    """`clickData`."""
    cart_add_data: SearchQueryPerformanceCartAddData
    """`cartAddData`."""
    purchase_data: SearchQueryPerformancePurchaseData
    """`purchaseData`."""
    _wire_ = (
        "startDate",
        "endDate",
        "asin",
        "searchQueryData",
        "impressionData",
        "clickData",
        "cartAddData",
        "purchaseData",
    )


class SearchQueryPerformanceImpressionData(Model):
    """Amazon's `SearchQueryPerformanceImpressionData`: part of `SearchQueryPerformanceData`."""

    total_query_impression_count: int
    """`totalQueryImpressionCount`."""
    asin_impression_count: int
    """`asinImpressionCount`."""
    asin_impression_share: float
    """`asinImpressionShare`."""
    _wire_ = ("totalQueryImpressionCount", "asinImpressionCount", "asinImpressionShare")


class SearchQueryPerformancePurchaseData(Model):
    """Amazon's `SearchQueryPerformancePurchaseData`: part of `SearchQueryPerformanceData`."""

    total_purchase_count: int
    """`totalPurchaseCount`."""
    total_purchase_rate: float
    """`totalPurchaseRate`."""
    asin_purchase_count: int
    """`asinPurchaseCount`."""
    asin_purchase_share: float
    """`asinPurchaseShare`."""
    total_median_purchase_price: CurrencyAmount
    """`totalMedianPurchasePrice`."""
    asin_median_purchase_price: CurrencyAmount
    """`asinMedianPurchasePrice`."""
    total_same_day_shipping_purchase_count: int
    """`totalSameDayShippingPurchaseCount`."""
    total_one_day_shipping_purchase_count: int
    """`totalOneDayShippingPurchaseCount`."""
    total_two_day_shipping_purchase_count: int
    """`totalTwoDayShippingPurchaseCount`."""
    _wire_ = (
        "totalPurchaseCount",
        "totalPurchaseRate",
        "asinPurchaseCount",
        "asinPurchaseShare",
        "totalMedianPurchasePrice",
        "asinMedianPurchasePrice",
        "totalSameDayShippingPurchaseCount",
        "totalOneDayShippingPurchaseCount",
        "totalTwoDayShippingPurchaseCount",
    )


class SellingPartnerSearchQueryPerformanceReport(Model):
    """Amazon's `SellingPartnerSearchQueryPerformanceReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    data_by_asin: list[SearchQueryPerformanceData]
    """`dataByAsin`."""
    _wire_ = ("reportSpecification", "dataByAsin")


class ReportSpecification(Model):
    """Part of `SellingPartnerSearchQueryPerformanceReport`; inline in Amazon's model."""

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
    asin: str
    """`asin`."""
    _wire_ = ("reportPeriod", "asin")


SCHEMAS: dict[str, Any] = {
    "CurrencyAmount": CurrencyAmount,
    "SearchQueryData": SearchQueryData,
    "SearchQueryPerformanceCartAddData": SearchQueryPerformanceCartAddData,
    "SearchQueryPerformanceClickData": SearchQueryPerformanceClickData,
    "SearchQueryPerformanceData": SearchQueryPerformanceData,
    "SearchQueryPerformanceImpressionData": SearchQueryPerformanceImpressionData,
    "SearchQueryPerformancePurchaseData": SearchQueryPerformancePurchaseData,
    "SellingPartnerSearchQueryPerformanceReport": SellingPartnerSearchQueryPerformanceReport,
}
"""Amazon's schema name -> the class or type here."""
