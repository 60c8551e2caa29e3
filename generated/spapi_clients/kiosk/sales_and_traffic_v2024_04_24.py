"""Records and queries of `analytics_salesAndTraffic_2024_04_24` of Data Kiosk.

Written by `python -m codegen generate` from models/documents/analytics_salesAndTraffic_2024_04_24.graphql; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from spapi_core.jobs.kiosk_builder import Asked, Dataset, Fields, Inner, Value
from spapi_core.model import Model


class AsinGranularity(StrEnum):
    """Amazon's `AsinGranularity`: part of `SalesAndTrafficTrends`."""

    CHILD = "CHILD"
    PARENT = "PARENT"
    SKU = "SKU"


class DateGranularity(StrEnum):
    """Amazon's `DateGranularity`: of arguments."""

    DAY = "DAY"
    MONTH = "MONTH"
    WEEK = "WEEK"


class Amount(Model):
    """Amazon's `Amount`: part of `ByAsinSales`, `ByDateSales`."""

    amount: decimal.Decimal | None = None
    """`amount`."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class ByAsinSales(Model):
    """Amazon's `ByAsinSales`: part of `SalesAndTrafficByAsin`, `SalesAndTrafficTrends`."""

    ordered_product_sales: Amount | None = None
    """`orderedProductSales`."""
    ordered_product_sales_b2b: Amount | None = None
    """`orderedProductSalesB2B`."""
    orders_shipped: int | None = None
    """`ordersShipped`."""
    orders_shipped_b2b: int | None = None
    """`ordersShippedB2B`."""
    refund_rate: float | None = None
    """`refundRate`."""
    refund_rate_b2b: float | None = None
    """`refundRateB2B`."""
    shipped_product_sales: Amount | None = None
    """`shippedProductSales`."""
    shipped_product_sales_b2b: Amount | None = None
    """`shippedProductSalesB2B`."""
    total_order_items: int | None = None
    """`totalOrderItems`."""
    total_order_items_b2b: int | None = None
    """`totalOrderItemsB2B`."""
    units_ordered: int | None = None
    """`unitsOrdered`."""
    units_ordered_b2b: int | None = None
    """`unitsOrderedB2B`."""
    units_refunded: int | None = None
    """`unitsRefunded`."""
    units_refunded_b2b: int | None = None
    """`unitsRefundedB2B`."""
    units_shipped: int | None = None
    """`unitsShipped`."""
    units_shipped_b2b: int | None = None
    """`unitsShippedB2B`."""
    _wire_ = (
        "orderedProductSales",
        "orderedProductSalesB2B",
        "ordersShipped",
        "ordersShippedB2B",
        "refundRate",
        "refundRateB2B",
        "shippedProductSales",
        "shippedProductSalesB2B",
        "totalOrderItems",
        "totalOrderItemsB2B",
        "unitsOrdered",
        "unitsOrderedB2B",
        "unitsRefunded",
        "unitsRefundedB2B",
        "unitsShipped",
        "unitsShippedB2B",
    )


class ByAsinTraffic(Model):
    """Amazon's `ByAsinTraffic`: part of `SalesAndTrafficByAsin`, `SalesAndTrafficTrends`."""

    browser_page_views: int | None = None
    """`browserPageViews`."""
    browser_page_views_b2b: int | None = None
    """`browserPageViewsB2B`."""
    browser_page_views_percentage: float | None = None
    """`browserPageViewsPercentage`."""
    browser_page_views_percentage_b2b: float | None = None
    """`browserPageViewsPercentageB2B`."""
    browser_session_percentage: float | None = None
    """`browserSessionPercentage`."""
    browser_session_percentage_b2b: float | None = None
    """`browserSessionPercentageB2B`."""
    browser_sessions: int | None = None
    """`browserSessions`."""
    browser_sessions_b2b: int | None = None
    """`browserSessionsB2B`."""
    buy_box_percentage: float | None = None
    """`buyBoxPercentage`."""
    buy_box_percentage_b2b: float | None = None
    """`buyBoxPercentageB2B`."""
    mobile_app_page_views: int | None = None
    """`mobileAppPageViews`."""
    mobile_app_page_views_b2b: int | None = None
    """`mobileAppPageViewsB2B`."""
    mobile_app_page_views_percentage: float | None = None
    """`mobileAppPageViewsPercentage`."""
    mobile_app_page_views_percentage_b2b: float | None = None
    """`mobileAppPageViewsPercentageB2B`."""
    mobile_app_session_percentage: float | None = None
    """`mobileAppSessionPercentage`."""
    mobile_app_session_percentage_b2b: float | None = None
    """`mobileAppSessionPercentageB2B`."""
    mobile_app_sessions: int | None = None
    """`mobileAppSessions`."""
    mobile_app_sessions_b2b: int | None = None
    """`mobileAppSessionsB2B`."""
    page_views: int | None = None
    """`pageViews`."""
    page_views_b2b: int | None = None
    """`pageViewsB2B`."""
    page_views_percentage: float | None = None
    """`pageViewsPercentage`."""
    page_views_percentage_b2b: float | None = None
    """`pageViewsPercentageB2B`."""
    session_percentage: float | None = None
    """`sessionPercentage`."""
    session_percentage_b2b: float | None = None
    """`sessionPercentageB2B`."""
    sessions: int | None = None
    """`sessions`."""
    sessions_b2b: int | None = None
    """`sessionsB2B`."""
    unit_session_percentage: float | None = None
    """`unitSessionPercentage`."""
    unit_session_percentage_b2b: float | None = None
    """`unitSessionPercentageB2B`."""
    _wire_ = (
        "browserPageViews",
        "browserPageViewsB2B",
        "browserPageViewsPercentage",
        "browserPageViewsPercentageB2B",
        "browserSessionPercentage",
        "browserSessionPercentageB2B",
        "browserSessions",
        "browserSessionsB2B",
        "buyBoxPercentage",
        "buyBoxPercentageB2B",
        "mobileAppPageViews",
        "mobileAppPageViewsB2B",
        "mobileAppPageViewsPercentage",
        "mobileAppPageViewsPercentageB2B",
        "mobileAppSessionPercentage",
        "mobileAppSessionPercentageB2B",
        "mobileAppSessions",
        "mobileAppSessionsB2B",
        "pageViews",
        "pageViewsB2B",
        "pageViewsPercentage",
        "pageViewsPercentageB2B",
        "sessionPercentage",
        "sessionPercentageB2B",
        "sessions",
        "sessionsB2B",
        "unitSessionPercentage",
        "unitSessionPercentageB2B",
    )


class ByDateSales(Model):
    """Amazon's `ByDateSales`: part of `SalesAndTrafficByDate`."""

    average_sales_per_order_item: Amount | None = None
    """`averageSalesPerOrderItem`."""
    average_sales_per_order_item_b2b: Amount | None = None
    """`averageSalesPerOrderItemB2B`."""
    average_selling_price: Amount | None = None
    """`averageSellingPrice`."""
    average_selling_price_b2b: Amount | None = None
    """`averageSellingPriceB2B`."""
    average_units_per_order_item: float | None = None
    """`averageUnitsPerOrderItem`."""
    average_units_per_order_item_b2b: float | None = None
    """`averageUnitsPerOrderItemB2B`."""
    claims_amount: Amount | None = None
    """`claimsAmount`."""
    claims_amount_b2b: Amount | None = None
    """`claimsAmountB2B`."""
    claims_granted: int | None = None
    """`claimsGranted`."""
    claims_granted_b2b: int | None = None
    """`claimsGrantedB2B`."""
    ordered_product_sales: Amount | None = None
    """`orderedProductSales`."""
    ordered_product_sales_b2b: Amount | None = None
    """`orderedProductSalesB2B`."""
    orders_shipped: int | None = None
    """`ordersShipped`."""
    orders_shipped_b2b: int | None = None
    """`ordersShippedB2B`."""
    refund_rate: float | None = None
    """`refundRate`."""
    refund_rate_b2b: float | None = None
    """`refundRateB2B`."""
    shipped_product_sales: Amount | None = None
    """`shippedProductSales`."""
    shipped_product_sales_b2b: Amount | None = None
    """`shippedProductSalesB2B`."""
    total_order_items: int | None = None
    """`totalOrderItems`."""
    total_order_items_b2b: int | None = None
    """`totalOrderItemsB2B`."""
    units_ordered: int | None = None
    """`unitsOrdered`."""
    units_ordered_b2b: int | None = None
    """`unitsOrderedB2B`."""
    units_refunded: int | None = None
    """`unitsRefunded`."""
    units_refunded_b2b: int | None = None
    """`unitsRefundedB2B`."""
    units_shipped: int | None = None
    """`unitsShipped`."""
    units_shipped_b2b: int | None = None
    """`unitsShippedB2B`."""
    _wire_ = (
        "averageSalesPerOrderItem",
        "averageSalesPerOrderItemB2B",
        "averageSellingPrice",
        "averageSellingPriceB2B",
        "averageUnitsPerOrderItem",
        "averageUnitsPerOrderItemB2B",
        "claimsAmount",
        "claimsAmountB2B",
        "claimsGranted",
        "claimsGrantedB2B",
        "orderedProductSales",
        "orderedProductSalesB2B",
        "ordersShipped",
        "ordersShippedB2B",
        "refundRate",
        "refundRateB2B",
        "shippedProductSales",
        "shippedProductSalesB2B",
        "totalOrderItems",
        "totalOrderItemsB2B",
        "unitsOrdered",
        "unitsOrderedB2B",
        "unitsRefunded",
        "unitsRefundedB2B",
        "unitsShipped",
        "unitsShippedB2B",
    )


class ByDateTraffic(Model):
    """Amazon's `ByDateTraffic`: part of `SalesAndTrafficByDate`."""

    average_offer_count: int | None = None
    """`averageOfferCount`."""
    average_parent_items: int | None = None
    """`averageParentItems`."""
    browser_page_views: int | None = None
    """`browserPageViews`."""
    browser_page_views_b2b: int | None = None
    """`browserPageViewsB2B`."""
    browser_sessions: int | None = None
    """`browserSessions`."""
    browser_sessions_b2b: int | None = None
    """`browserSessionsB2B`."""
    buy_box_percentage: float | None = None
    """`buyBoxPercentage`."""
    buy_box_percentage_b2b: float | None = None
    """`buyBoxPercentageB2B`."""
    feedback_received: int | None = None
    """`feedbackReceived`."""
    feedback_received_b2b: int | None = None
    """`feedbackReceivedB2B`."""
    mobile_app_page_views: int | None = None
    """`mobileAppPageViews`."""
    mobile_app_page_views_b2b: int | None = None
    """`mobileAppPageViewsB2B`."""
    mobile_app_sessions: int | None = None
    """`mobileAppSessions`."""
    mobile_app_sessions_b2b: int | None = None
    """`mobileAppSessionsB2B`."""
    negative_feedback_received: int | None = None
    """`negativeFeedbackReceived`."""
    negative_feedback_received_b2b: int | None = None
    """`negativeFeedbackReceivedB2B`."""
    order_item_session_percentage: float | None = None
    """`orderItemSessionPercentage`."""
    order_item_session_percentage_b2b: float | None = None
    """`orderItemSessionPercentageB2B`."""
    page_views: int | None = None
    """`pageViews`."""
    page_views_b2b: int | None = None
    """`pageViewsB2B`."""
    received_negative_feedback_rate: float | None = None
    """`receivedNegativeFeedbackRate`."""
    received_negative_feedback_rate_b2b: float | None = None
    """`receivedNegativeFeedbackRateB2B`."""
    sessions: int | None = None
    """`sessions`."""
    sessions_b2b: int | None = None
    """`sessionsB2B`."""
    unit_session_percentage: float | None = None
    """`unitSessionPercentage`."""
    unit_session_percentage_b2b: float | None = None
    """`unitSessionPercentageB2B`."""
    _wire_ = (
        "averageOfferCount",
        "averageParentItems",
        "browserPageViews",
        "browserPageViewsB2B",
        "browserSessions",
        "browserSessionsB2B",
        "buyBoxPercentage",
        "buyBoxPercentageB2B",
        "feedbackReceived",
        "feedbackReceivedB2B",
        "mobileAppPageViews",
        "mobileAppPageViewsB2B",
        "mobileAppSessions",
        "mobileAppSessionsB2B",
        "negativeFeedbackReceived",
        "negativeFeedbackReceivedB2B",
        "orderItemSessionPercentage",
        "orderItemSessionPercentageB2B",
        "pageViews",
        "pageViewsB2B",
        "receivedNegativeFeedbackRate",
        "receivedNegativeFeedbackRateB2B",
        "sessions",
        "sessionsB2B",
        "unitSessionPercentage",
        "unitSessionPercentageB2B",
    )


class MarketplaceAsinFilter(Model):
    """Amazon's `MarketplaceAsinFilter`: used by no operation."""

    asins: list[str]
    """`asins`."""
    marketplace_id: str
    """`marketplaceId`."""
    _wire_ = ("asins", "marketplaceId")


class SalesAndTrafficByAsin(Model):
    """Amazon's `SalesAndTrafficByAsin`: the whole document."""

    child_asin: str | None = None
    """`childAsin`."""
    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    parent_asin: str | None = None
    """`parentAsin`."""
    sales: ByAsinSales | None = None
    """`sales`."""
    sku: str | None = None
    """`sku`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    traffic: ByAsinTraffic | None = None
    """`traffic`."""
    _wire_ = ("childAsin", "endDate", "marketplaceId", "parentAsin", "sales", "sku", "startDate", "traffic")


class SalesAndTrafficByDate(Model):
    """Amazon's `SalesAndTrafficByDate`: used by no operation."""

    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    sales: ByDateSales | None = None
    """`sales`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    traffic: ByDateTraffic | None = None
    """`traffic`."""
    _wire_ = ("endDate", "marketplaceId", "sales", "startDate", "traffic")


class SalesAndTrafficTrends(Model):
    """Amazon's `SalesAndTrafficTrends`: used by no operation."""

    asin_aggregation: AsinGranularity | str | None = None
    """`asinAggregation`."""
    child_asin: str | None = None
    """`childAsin`."""
    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    parent_asin: str | None = None
    """`parentAsin`."""
    sales: ByAsinSales | None = None
    """`sales`."""
    sku: str | None = None
    """`sku`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    traffic: ByAsinTraffic | None = None
    """`traffic`."""
    _wire_ = (
        "asinAggregation",
        "childAsin",
        "endDate",
        "marketplaceId",
        "parentAsin",
        "sales",
        "sku",
        "startDate",
        "traffic",
    )


SCHEMAS: dict[str, Any] = {
    "Amount": Amount,
    "AsinGranularity": AsinGranularity,
    "ByAsinSales": ByAsinSales,
    "ByAsinTraffic": ByAsinTraffic,
    "ByDateSales": ByDateSales,
    "ByDateTraffic": ByDateTraffic,
    "DateGranularity": DateGranularity,
    "MarketplaceAsinFilter": MarketplaceAsinFilter,
    "SalesAndTrafficByAsin": SalesAndTrafficByAsin,
    "SalesAndTrafficByDate": SalesAndTrafficByDate,
    "SalesAndTrafficTrends": SalesAndTrafficTrends,
}
"""Amazon's schema name -> the class or type here."""

AsinGranularityLiteral: TypeAlias = Literal[
    "CHILD",
    "PARENT",
    "SKU",
]
"""The values of `AsinGranularity`, for arguments."""

DateGranularityLiteral: TypeAlias = Literal[
    "DAY",
    "MONTH",
    "WEEK",
]
"""The values of `DateGranularity`, for arguments."""


class AmountFields(Fields):
    """The fields of `Amount` that a query can ask for."""

    amount = Value("amount")
    currency_code = Value("currencyCode")


class ByAsinSalesFields(Fields):
    """The fields of `ByAsinSales` that a query can ask for."""

    ordered_product_sales = Inner("orderedProductSales", lambda: AmountFields)
    ordered_product_sales_b2b = Inner("orderedProductSalesB2B", lambda: AmountFields)
    orders_shipped = Value("ordersShipped")
    orders_shipped_b2b = Value("ordersShippedB2B")
    refund_rate = Value("refundRate")
    refund_rate_b2b = Value("refundRateB2B")
    shipped_product_sales = Inner("shippedProductSales", lambda: AmountFields)
    shipped_product_sales_b2b = Inner("shippedProductSalesB2B", lambda: AmountFields)
    total_order_items = Value("totalOrderItems")
    total_order_items_b2b = Value("totalOrderItemsB2B")
    units_ordered = Value("unitsOrdered")
    units_ordered_b2b = Value("unitsOrderedB2B")
    units_refunded = Value("unitsRefunded")
    units_refunded_b2b = Value("unitsRefundedB2B")
    units_shipped = Value("unitsShipped")
    units_shipped_b2b = Value("unitsShippedB2B")


class ByAsinTrafficFields(Fields):
    """The fields of `ByAsinTraffic` that a query can ask for."""

    browser_page_views = Value("browserPageViews")
    browser_page_views_b2b = Value("browserPageViewsB2B")
    browser_page_views_percentage = Value("browserPageViewsPercentage")
    browser_page_views_percentage_b2b = Value("browserPageViewsPercentageB2B")
    browser_session_percentage = Value("browserSessionPercentage")
    browser_session_percentage_b2b = Value("browserSessionPercentageB2B")
    browser_sessions = Value("browserSessions")
    browser_sessions_b2b = Value("browserSessionsB2B")
    buy_box_percentage = Value("buyBoxPercentage")
    buy_box_percentage_b2b = Value("buyBoxPercentageB2B")
    mobile_app_page_views = Value("mobileAppPageViews")
    mobile_app_page_views_b2b = Value("mobileAppPageViewsB2B")
    mobile_app_page_views_percentage = Value("mobileAppPageViewsPercentage")
    mobile_app_page_views_percentage_b2b = Value("mobileAppPageViewsPercentageB2B")
    mobile_app_session_percentage = Value("mobileAppSessionPercentage")
    mobile_app_session_percentage_b2b = Value("mobileAppSessionPercentageB2B")
    mobile_app_sessions = Value("mobileAppSessions")
    mobile_app_sessions_b2b = Value("mobileAppSessionsB2B")
    page_views = Value("pageViews")
    page_views_b2b = Value("pageViewsB2B")
    page_views_percentage = Value("pageViewsPercentage")
    page_views_percentage_b2b = Value("pageViewsPercentageB2B")
    session_percentage = Value("sessionPercentage")
    session_percentage_b2b = Value("sessionPercentageB2B")
    sessions = Value("sessions")
    sessions_b2b = Value("sessionsB2B")
    unit_session_percentage = Value("unitSessionPercentage")
    unit_session_percentage_b2b = Value("unitSessionPercentageB2B")


class ByDateSalesFields(Fields):
    """The fields of `ByDateSales` that a query can ask for."""

    average_sales_per_order_item = Inner("averageSalesPerOrderItem", lambda: AmountFields)
    average_sales_per_order_item_b2b = Inner("averageSalesPerOrderItemB2B", lambda: AmountFields)
    average_selling_price = Inner("averageSellingPrice", lambda: AmountFields)
    average_selling_price_b2b = Inner("averageSellingPriceB2B", lambda: AmountFields)
    average_units_per_order_item = Value("averageUnitsPerOrderItem")
    average_units_per_order_item_b2b = Value("averageUnitsPerOrderItemB2B")
    claims_amount = Inner("claimsAmount", lambda: AmountFields)
    claims_amount_b2b = Inner("claimsAmountB2B", lambda: AmountFields)
    claims_granted = Value("claimsGranted")
    claims_granted_b2b = Value("claimsGrantedB2B")
    ordered_product_sales = Inner("orderedProductSales", lambda: AmountFields)
    ordered_product_sales_b2b = Inner("orderedProductSalesB2B", lambda: AmountFields)
    orders_shipped = Value("ordersShipped")
    orders_shipped_b2b = Value("ordersShippedB2B")
    refund_rate = Value("refundRate")
    refund_rate_b2b = Value("refundRateB2B")
    shipped_product_sales = Inner("shippedProductSales", lambda: AmountFields)
    shipped_product_sales_b2b = Inner("shippedProductSalesB2B", lambda: AmountFields)
    total_order_items = Value("totalOrderItems")
    total_order_items_b2b = Value("totalOrderItemsB2B")
    units_ordered = Value("unitsOrdered")
    units_ordered_b2b = Value("unitsOrderedB2B")
    units_refunded = Value("unitsRefunded")
    units_refunded_b2b = Value("unitsRefundedB2B")
    units_shipped = Value("unitsShipped")
    units_shipped_b2b = Value("unitsShippedB2B")


class ByDateTrafficFields(Fields):
    """The fields of `ByDateTraffic` that a query can ask for."""

    average_offer_count = Value("averageOfferCount")
    average_parent_items = Value("averageParentItems")
    browser_page_views = Value("browserPageViews")
    browser_page_views_b2b = Value("browserPageViewsB2B")
    browser_sessions = Value("browserSessions")
    browser_sessions_b2b = Value("browserSessionsB2B")
    buy_box_percentage = Value("buyBoxPercentage")
    buy_box_percentage_b2b = Value("buyBoxPercentageB2B")
    feedback_received = Value("feedbackReceived")
    feedback_received_b2b = Value("feedbackReceivedB2B")
    mobile_app_page_views = Value("mobileAppPageViews")
    mobile_app_page_views_b2b = Value("mobileAppPageViewsB2B")
    mobile_app_sessions = Value("mobileAppSessions")
    mobile_app_sessions_b2b = Value("mobileAppSessionsB2B")
    negative_feedback_received = Value("negativeFeedbackReceived")
    negative_feedback_received_b2b = Value("negativeFeedbackReceivedB2B")
    order_item_session_percentage = Value("orderItemSessionPercentage")
    order_item_session_percentage_b2b = Value("orderItemSessionPercentageB2B")
    page_views = Value("pageViews")
    page_views_b2b = Value("pageViewsB2B")
    received_negative_feedback_rate = Value("receivedNegativeFeedbackRate")
    received_negative_feedback_rate_b2b = Value("receivedNegativeFeedbackRateB2B")
    sessions = Value("sessions")
    sessions_b2b = Value("sessionsB2B")
    unit_session_percentage = Value("unitSessionPercentage")
    unit_session_percentage_b2b = Value("unitSessionPercentageB2B")


class SalesAndTrafficByAsinFields(Fields):
    """The fields of `SalesAndTrafficByAsin` that a query can ask for."""

    child_asin = Value("childAsin")
    end_date = Value("endDate")
    marketplace_id = Value("marketplaceId")
    parent_asin = Value("parentAsin")
    sales = Inner("sales", lambda: ByAsinSalesFields)
    sku = Value("sku")
    start_date = Value("startDate")
    traffic = Inner("traffic", lambda: ByAsinTrafficFields)


class SalesAndTrafficByDateFields(Fields):
    """The fields of `SalesAndTrafficByDate` that a query can ask for."""

    end_date = Value("endDate")
    marketplace_id = Value("marketplaceId")
    sales = Inner("sales", lambda: ByDateSalesFields)
    start_date = Value("startDate")
    traffic = Inner("traffic", lambda: ByDateTrafficFields)


class SalesAndTrafficTrendsFields(Fields):
    """The fields of `SalesAndTrafficTrends` that a query can ask for."""

    asin_aggregation = Value("asinAggregation")
    child_asin = Value("childAsin")
    end_date = Value("endDate")
    marketplace_id = Value("marketplaceId")
    parent_asin = Value("parentAsin")
    sales = Inner("sales", lambda: ByAsinSalesFields)
    sku = Value("sku")
    start_date = Value("startDate")
    traffic = Inner("traffic", lambda: ByAsinTrafficFields)


DATASET = Dataset(
    "analytics_salesAndTraffic_2024_04_24",
    inputs={"MarketplaceAsinFilter": {"asins": "[String!]!", "marketplaceId": "String!"}},
    enums=("AsinGranularity", "DateGranularity"),
)
"""What is needed to write a query."""


def sales_and_traffic_by_asin(
    *,
    aggregate_by: AsinGranularity | AsinGranularityLiteral,
    end_date: date | str,
    marketplace_ids: Sequence[str],
    start_date: date | str,
) -> Asked[SalesAndTrafficByAsin, SalesAndTrafficByAsinFields]:
    """Ask for `salesAndTrafficByAsin`: each record is of `SalesAndTrafficByAsin`; `.select(...)` says which fields.

    Args:
        aggregate_by: `aggregateBy: AsinGranularity!`.
        end_date: `endDate: Date!`.
        marketplace_ids: `marketplaceIds: [String!]!`.
        start_date: `startDate: Date!`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "salesAndTrafficByAsin",
        [
            ("aggregateBy", "AsinGranularity!", aggregate_by),
            ("endDate", "Date!", end_date),
            ("marketplaceIds", "[String!]!", marketplace_ids),
            ("startDate", "Date!", start_date),
        ],
        SalesAndTrafficByAsin,
        SalesAndTrafficByAsinFields,
    )


def sales_and_traffic_by_date(
    *,
    aggregate_by: DateGranularity | DateGranularityLiteral,
    end_date: date | str,
    marketplace_ids: Sequence[str],
    start_date: date | str,
) -> Asked[SalesAndTrafficByDate, SalesAndTrafficByDateFields]:
    """Ask for `salesAndTrafficByDate`: each record is of `SalesAndTrafficByDate`; `.select(...)` says which fields.

    Args:
        aggregate_by: `aggregateBy: DateGranularity!`.
        end_date: `endDate: Date!`.
        marketplace_ids: `marketplaceIds: [String!]!`.
        start_date: `startDate: Date!`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "salesAndTrafficByDate",
        [
            ("aggregateBy", "DateGranularity!", aggregate_by),
            ("endDate", "Date!", end_date),
            ("marketplaceIds", "[String!]!", marketplace_ids),
            ("startDate", "Date!", start_date),
        ],
        SalesAndTrafficByDate,
        SalesAndTrafficByDateFields,
    )


def sales_and_traffic_trends(
    *,
    asin_aggregation: AsinGranularity | AsinGranularityLiteral,
    date_aggregation: DateGranularity | DateGranularityLiteral,
    end_date: date | str,
    filters: Sequence[MarketplaceAsinFilter],
    start_date: date | str,
) -> Asked[SalesAndTrafficTrends, SalesAndTrafficTrendsFields]:
    """Ask for `salesAndTrafficTrends`: each record is of `SalesAndTrafficTrends`; `.select(...)` says which fields.

    Args:
        asin_aggregation: `asinAggregation: AsinGranularity!`.
        date_aggregation: `dateAggregation: DateGranularity!`.
        end_date: `endDate: Date!`.
        filters: `filters: [MarketplaceAsinFilter!]!`.
        start_date: `startDate: Date!`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "salesAndTrafficTrends",
        [
            ("asinAggregation", "AsinGranularity!", asin_aggregation),
            ("dateAggregation", "DateGranularity!", date_aggregation),
            ("endDate", "Date!", end_date),
            ("filters", "[MarketplaceAsinFilter!]!", filters),
            ("startDate", "Date!", start_date),
        ],
        SalesAndTrafficTrends,
        SalesAndTrafficTrendsFields,
    )
