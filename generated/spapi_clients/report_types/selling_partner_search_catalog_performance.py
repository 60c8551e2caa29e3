"""What a report document of Selling Partner Search Catalog Performance Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/selling_partner_search_catalog_performance.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT = "GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT"


class ReportPeriod(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"


class CurrencyAmount(Model):
    """Amazon's `CurrencyAmount`.

    Used as part of `SearchCatalogPerformanceCartAddData`, `SearchCatalogPerformanceClickData`,
    `SearchCatalogPerformanceImpressionData` and 1 more.
    """

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`: pattern `[A-Z]{3}`."""
    _wire_ = ("amount", "currencyCode")


class SearchCatalogPerformanceCartAddData(Model):
    """Amazon's `SearchCatalogPerformanceCartAddData`: part of `SearchCatalogPerformanceData`."""

    cart_add_count: int
    """`cartAddCount`."""
    cart_added_median_price: CurrencyAmount
    """`cartAddedMedianPrice`."""
    same_day_shipping_cart_add_count: int
    """`sameDayShippingCartAddCount`."""
    one_day_shipping_cart_add_count: int
    """`oneDayShippingCartAddCount`."""
    two_day_shipping_cart_add_count: int
    """`twoDayShippingCartAddCount`."""
    _wire_ = (
        "cartAddCount",
        "cartAddedMedianPrice",
        "sameDayShippingCartAddCount",
        "oneDayShippingCartAddCount",
        "twoDayShippingCartAddCount",
    )


class SearchCatalogPerformanceClickData(Model):
    """Amazon's `SearchCatalogPerformanceClickData`: part of `SearchCatalogPerformanceData`."""

    click_count: int
    """`clickCount`."""
    click_rate: float
    """`clickRate`."""
    clicked_median_price: CurrencyAmount
    """`clickedMedianPrice`."""
    same_day_shipping_click_count: int
    """`sameDayShippingClickCount`."""
    one_day_shipping_click_count: int
    """`oneDayShippingClickCount`."""
    two_day_shipping_click_count: int
    """`twoDayShippingClickCount`."""
    _wire_ = (
        "clickCount",
        "clickRate",
        "clickedMedianPrice",
        "sameDayShippingClickCount",
        "oneDayShippingClickCount",
        "twoDayShippingClickCount",
    )


class SearchCatalogPerformanceData(Model):
    """Amazon's `SearchCatalogPerformanceData`: part of `SellingPartnerSearchCatalogPerformanceReport`."""

    start_date: date
    """`startDate`: ISO 8601 day."""
    end_date: date
    """`endDate`: ISO 8601 day."""
    asin: str
    """`asin`."""
    impression_data: SearchCatalogPerformanceImpressionData
    """`impressionData`."""
    click_data: SearchCatalogPerformanceClickData
    """`clickData`."""
    cart_add_data: SearchCatalogPerformanceCartAddData
    """`cartAddData`."""
    purchase_data: SearchCatalogPerformancePurchaseData
    """`purchaseData`."""
    _wire_ = ("startDate", "endDate", "asin", "impressionData", "clickData", "cartAddData", "purchaseData")


class SearchCatalogPerformanceImpressionData(Model):
    """Amazon's `SearchCatalogPerformanceImpressionData`: part of `SearchCatalogPerformanceData`."""

    impression_count: int
    """`impressionCount`."""
    impression_median_price: CurrencyAmount
    """`impressionMedianPrice`."""
    same_day_shipping_impression_count: int
    """`sameDayShippingImpressionCount`."""
    one_day_shipping_impression_count: int
    """`oneDayShippingImpressionCount`."""
    two_day_shipping_impression_count: int
    """`twoDayShippingImpressionCount`."""
    _wire_ = (
        "impressionCount",
        "impressionMedianPrice",
        "sameDayShippingImpressionCount",
        "oneDayShippingImpressionCount",
        "twoDayShippingImpressionCount",
    )


class SearchCatalogPerformancePurchaseData(Model):
    """Amazon's `SearchCatalogPerformancePurchaseData`: part of `SearchCatalogPerformanceData`."""

    purchase_count: int
    """`purchaseCount`."""
    search_traffic_sales: CurrencyAmount
    """`searchTrafficSales`."""
    conversion_rate: float
    """`conversionRate`."""
    purchase_median_price: CurrencyAmount
    """`purchaseMedianPrice`."""
    same_day_shipping_purchase_count: int
    """`sameDayShippingPurchaseCount`."""
    one_day_shipping_purchase_count: int
    """`oneDayShippingPurchaseCount`."""
    two_day_shipping_purchase_count: int
    """`twoDayShippingPurchaseCount`."""
    _wire_ = (
        "purchaseCount",
        "searchTrafficSales",
        "conversionRate",
        "purchaseMedianPrice",
        "sameDayShippingPurchaseCount",
        "oneDayShippingPurchaseCount",
        "twoDayShippingPurchaseCount",
    )


class SellingPartnerSearchCatalogPerformanceReport(Model):
    """Amazon's `SellingPartnerSearchCatalogPerformanceReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    data_by_asin: list[SearchCatalogPerformanceData]
    """`dataByAsin`."""
    _wire_ = ("reportSpecification", "dataByAsin")


class ReportSpecification(Model):
    """Part of `SellingPartnerSearchCatalogPerformanceReport`; inline in Amazon's model."""

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
    asins: str | None = None
    """`asins`."""
    _wire_ = ("reportPeriod", "asins")


SCHEMAS: dict[str, Any] = {
    "CurrencyAmount": CurrencyAmount,
    "SearchCatalogPerformanceCartAddData": SearchCatalogPerformanceCartAddData,
    "SearchCatalogPerformanceClickData": SearchCatalogPerformanceClickData,
    "SearchCatalogPerformanceData": SearchCatalogPerformanceData,
    "SearchCatalogPerformanceImpressionData": SearchCatalogPerformanceImpressionData,
    "SearchCatalogPerformancePurchaseData": SearchCatalogPerformancePurchaseData,
    "SellingPartnerSearchCatalogPerformanceReport": SellingPartnerSearchCatalogPerformanceReport,
}
"""Amazon's schema name -> the class or type here."""
