"""What a report document of Seller Sales And Traffic Report 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/report_types/seller_sales_and_traffic.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class ReportType(StrEnum):
    """Part of `ReportSpecification`; inline in Amazon's model."""

    GET_SALES_AND_TRAFFIC_REPORT = "GET_SALES_AND_TRAFFIC_REPORT"


class DateGranularity(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


class AsinGranularity(StrEnum):
    """Part of `ReportOptions`; inline in Amazon's model."""

    PARENT = "PARENT"
    CHILD = "CHILD"
    SKU = "SKU"


class Amount(Model):
    """Amazon's `Amount`: part of `SalesByAsin`, `SalesByDate`."""

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class SalesAndTrafficByAsin(Model):
    """Amazon's `SalesAndTrafficByAsin`: part of `SellerSalesAndTrafficReport`."""

    parent_asin: str
    """`parentAsin`."""
    sales_by_asin: SalesByAsin
    """`salesByAsin`."""
    traffic_by_asin: TrafficByAsin
    """`trafficByAsin`."""
    child_asin: str | None = None
    """`childAsin`."""
    sku: str | None = None
    """`sku`."""
    _wire_ = ("parentAsin", "salesByAsin", "trafficByAsin", "childAsin", "sku")


class SalesAndTrafficByDate(Model):
    """Amazon's `SalesAndTrafficByDate`: part of `SellerSalesAndTrafficReport`."""

    date_: date
    """`date`: ISO 8601 day."""
    sales_by_date: SalesByDate
    """`salesByDate`."""
    traffic_by_date: TrafficByDate
    """`trafficByDate`."""
    _wire_ = ("date", "salesByDate", "trafficByDate")


class SalesByAsin(Model):
    """Amazon's `SalesByAsin`: part of `SalesAndTrafficByAsin`."""

    units_ordered: int
    """`unitsOrdered`: at least 0."""
    ordered_product_sales: Amount
    """`orderedProductSales`."""
    total_order_items: int
    """`totalOrderItems`: at least 0."""
    units_ordered_b2b: int | None = None
    """`unitsOrderedB2B`: at least 0."""
    ordered_product_sales_b2b: Amount | None = None
    """`orderedProductSalesB2B`."""
    total_order_items_b2b: int | None = None
    """`totalOrderItemsB2B`: at least 0."""
    _wire_ = (
        "unitsOrdered",
        "orderedProductSales",
        "totalOrderItems",
        "unitsOrderedB2B",
        "orderedProductSalesB2B",
        "totalOrderItemsB2B",
    )


class SalesByDate(Model):
    """Amazon's `SalesByDate`: part of `SalesAndTrafficByDate`."""

    ordered_product_sales: Amount
    """`orderedProductSales`."""
    units_ordered: int
    """`unitsOrdered`: at least 0."""
    total_order_items: int
    """`totalOrderItems`: at least 0."""
    average_sales_per_order_item: Amount
    """`averageSalesPerOrderItem`."""
    average_units_per_order_item: float
    """`averageUnitsPerOrderItem`: at least 0."""
    average_selling_price: Amount
    """`averageSellingPrice`."""
    units_refunded: int
    """`unitsRefunded`: at least 0."""
    refund_rate: float
    """`refundRate`: 0 to 100."""
    claims_granted: int
    """`claimsGranted`: at least 0."""
    claims_amount: Amount
    """`claimsAmount`."""
    shipped_product_sales: Amount
    """`shippedProductSales`."""
    units_shipped: int
    """`unitsShipped`: at least 0."""
    orders_shipped: int
    """`ordersShipped`: at least 0."""
    ordered_product_sales_b2b: Amount | None = None
    """`orderedProductSalesB2B`."""
    units_ordered_b2b: int | None = None
    """`unitsOrderedB2B`: at least 0."""
    total_order_items_b2b: int | None = None
    """`totalOrderItemsB2B`: at least 0."""
    average_sales_per_order_item_b2b: Amount | None = None
    """`averageSalesPerOrderItemB2B`."""
    average_units_per_order_item_b2b: float | None = None
    """`averageUnitsPerOrderItemB2B`: at least 0."""
    average_selling_price_b2b: Amount | None = None
    """`averageSellingPriceB2B`."""
    _wire_ = (
        "orderedProductSales",
        "unitsOrdered",
        "totalOrderItems",
        "averageSalesPerOrderItem",
        "averageUnitsPerOrderItem",
        "averageSellingPrice",
        "unitsRefunded",
        "refundRate",
        "claimsGranted",
        "claimsAmount",
        "shippedProductSales",
        "unitsShipped",
        "ordersShipped",
        "orderedProductSalesB2B",
        "unitsOrderedB2B",
        "totalOrderItemsB2B",
        "averageSalesPerOrderItemB2B",
        "averageUnitsPerOrderItemB2B",
        "averageSellingPriceB2B",
    )


class SellerSalesAndTrafficReport(Model):
    """Amazon's `SellerSalesAndTrafficReport`: the whole document."""

    report_specification: ReportSpecification
    """`reportSpecification`."""
    sales_and_traffic_by_date: list[SalesAndTrafficByDate]
    """`salesAndTrafficByDate`."""
    sales_and_traffic_by_asin: list[SalesAndTrafficByAsin]
    """`salesAndTrafficByAsin`."""
    _wire_ = ("reportSpecification", "salesAndTrafficByDate", "salesAndTrafficByAsin")


class ReportSpecification(Model):
    """Part of `SellerSalesAndTrafficReport`; inline in Amazon's model."""

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

    date_granularity: DateGranularity | str | None = None
    """`dateGranularity`."""
    asin_granularity: AsinGranularity | str | None = None
    """`asinGranularity`."""
    _wire_ = ("dateGranularity", "asinGranularity")


class TrafficByAsin(Model):
    """Amazon's `TrafficByAsin`: part of `SalesAndTrafficByAsin`."""

    browser_sessions: int
    """`browserSessions`: at least 0."""
    mobile_app_sessions: int
    """`mobileAppSessions`: at least 0."""
    sessions: int
    """`sessions`: at least 0."""
    browser_session_percentage: float
    """`browserSessionPercentage`: 0 to 100."""
    mobile_app_session_percentage: float
    """`mobileAppSessionPercentage`: 0 to 100."""
    session_percentage: float
    """`sessionPercentage`: 0 to 100."""
    browser_page_views: int
    """`browserPageViews`: at least 0."""
    mobile_app_page_views: int
    """`mobileAppPageViews`: at least 0."""
    page_views: int
    """`pageViews`: at least 0."""
    browser_page_views_percentage: float
    """`browserPageViewsPercentage`: 0 to 100."""
    mobile_app_page_views_percentage: float
    """`mobileAppPageViewsPercentage`: 0 to 100."""
    page_views_percentage: float
    """`pageViewsPercentage`: 0 to 100."""
    buy_box_percentage: float
    """`buyBoxPercentage`: 0 to 100."""
    unit_session_percentage: float
    """`unitSessionPercentage`: at least 0."""
    browser_sessions_b2b: int | None = None
    """`browserSessionsB2B`: at least 0."""
    mobile_app_sessions_b2b: int | None = None
    """`mobileAppSessionsB2B`: at least 0."""
    sessions_b2b: int | None = None
    """`sessionsB2B`: at least 0."""
    browser_session_percentage_b2b: float | None = None
    """`browserSessionPercentageB2B`: 0 to 100."""
    mobile_app_session_percentage_b2b: float | None = None
    """`mobileAppSessionPercentageB2B`: 0 to 100."""
    session_percentage_b2b: float | None = None
    """`sessionPercentageB2B`: 0 to 100."""
    browser_page_views_b2b: int | None = None
    """`browserPageViewsB2B`: at least 0."""
    mobile_app_page_views_b2b: int | None = None
    """`mobileAppPageViewsB2B`: at least 0."""
    page_views_b2b: int | None = None
    """`pageViewsB2B`: at least 0."""
    browser_page_views_percentage_b2b: float | None = None
    """`browserPageViewsPercentageB2B`: 0 to 100."""
    mobile_app_page_views_percentage_b2b: float | None = None
    """`mobileAppPageViewsPercentageB2B`: 0 to 100."""
    page_views_percentage_b2b: float | None = None
    """`pageViewsPercentageB2B`: 0 to 100."""
    buy_box_percentage_b2b: float | None = None
    """`buyBoxPercentageB2B`: 0 to 100."""
    unit_session_percentage_b2b: float | None = None
    """`unitSessionPercentageB2B`: at least 0."""
    _wire_ = (
        "browserSessions",
        "mobileAppSessions",
        "sessions",
        "browserSessionPercentage",
        "mobileAppSessionPercentage",
        "sessionPercentage",
        "browserPageViews",
        "mobileAppPageViews",
        "pageViews",
        "browserPageViewsPercentage",
        "mobileAppPageViewsPercentage",
        "pageViewsPercentage",
        "buyBoxPercentage",
        "unitSessionPercentage",
        "browserSessionsB2B",
        "mobileAppSessionsB2B",
        "sessionsB2B",
        "browserSessionPercentageB2B",
        "mobileAppSessionPercentageB2B",
        "sessionPercentageB2B",
        "browserPageViewsB2B",
        "mobileAppPageViewsB2B",
        "pageViewsB2B",
        "browserPageViewsPercentageB2B",
        "mobileAppPageViewsPercentageB2B",
        "pageViewsPercentageB2B",
        "buyBoxPercentageB2B",
        "unitSessionPercentageB2B",
    )


class TrafficByDate(Model):
    """Amazon's `TrafficByDate`: part of `SalesAndTrafficByDate`."""

    browser_page_views: int
    """`browserPageViews`: at least 0."""
    mobile_app_page_views: int
    """`mobileAppPageViews`: at least 0."""
    page_views: int
    """`pageViews`: at least 0."""
    browser_sessions: int
    """`browserSessions`: at least 0."""
    mobile_app_sessions: int
    """`mobileAppSessions`: at least 0."""
    sessions: int
    """`sessions`: at least 0."""
    buy_box_percentage: float
    """`buyBoxPercentage`: 0 to 100."""
    order_item_session_percentage: float
    """`orderItemSessionPercentage`: 0 to 100."""
    unit_session_percentage: float
    """`unitSessionPercentage`: at least 0."""
    average_offer_count: int
    """`averageOfferCount`: at least 0."""
    average_parent_items: int
    """`averageParentItems`: at least 0."""
    feedback_received: int
    """`feedbackReceived`: at least 0."""
    negative_feedback_received: int
    """`negativeFeedbackReceived`: at least 0."""
    received_negative_feedback_rate: float
    """`receivedNegativeFeedbackRate`: 0 to 100."""
    browser_page_views_b2b: int | None = None
    """`browserPageViewsB2B`: at least 0."""
    mobile_app_page_views_b2b: int | None = None
    """`mobileAppPageViewsB2B`: at least 0."""
    page_views_b2b: int | None = None
    """`pageViewsB2B`: at least 0."""
    browser_sessions_b2b: int | None = None
    """`browserSessionsB2B`: at least 0."""
    mobile_app_sessions_b2b: int | None = None
    """`mobileAppSessionsB2B`: at least 0."""
    sessions_b2b: int | None = None
    """`sessionsB2B`: at least 0."""
    buy_box_percentage_b2b: float | None = None
    """`buyBoxPercentageB2B`: 0 to 100."""
    order_item_session_percentage_b2b: float | None = None
    """`orderItemSessionPercentageB2B`: 0 to 100."""
    unit_session_percentage_b2b: float | None = None
    """`unitSessionPercentageB2B`: at least 0."""
    _wire_ = (
        "browserPageViews",
        "mobileAppPageViews",
        "pageViews",
        "browserSessions",
        "mobileAppSessions",
        "sessions",
        "buyBoxPercentage",
        "orderItemSessionPercentage",
        "unitSessionPercentage",
        "averageOfferCount",
        "averageParentItems",
        "feedbackReceived",
        "negativeFeedbackReceived",
        "receivedNegativeFeedbackRate",
        "browserPageViewsB2B",
        "mobileAppPageViewsB2B",
        "pageViewsB2B",
        "browserSessionsB2B",
        "mobileAppSessionsB2B",
        "sessionsB2B",
        "buyBoxPercentageB2B",
        "orderItemSessionPercentageB2B",
        "unitSessionPercentageB2B",
    )


SCHEMAS: dict[str, Any] = {
    "Amount": Amount,
    "SalesAndTrafficByAsin": SalesAndTrafficByAsin,
    "SalesAndTrafficByDate": SalesAndTrafficByDate,
    "SalesByAsin": SalesByAsin,
    "SalesByDate": SalesByDate,
    "SellerSalesAndTrafficReport": SellerSalesAndTrafficReport,
    "TrafficByAsin": TrafficByAsin,
    "TrafficByDate": TrafficByDate,
}
"""Amazon's schema name -> the class or type here."""
