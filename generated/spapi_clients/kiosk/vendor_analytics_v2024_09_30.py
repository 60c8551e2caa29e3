"""Records and queries of `analytics_vendorAnalytics_2024_09_30` of Data Kiosk.

Written by `python -m codegen generate` from models/documents/analytics_vendorAnalytics_2024_09_30.graphql; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import date
from enum import StrEnum
from typing import Any, Literal, TypeAlias

from spapi_core.jobs.kiosk_builder import Asked, Dataset, Fields, Inner, Value
from spapi_core.model import Model


class DateGranularity(StrEnum):
    """Amazon's `DateGranularity`: of arguments."""

    DAY = "DAY"
    MONTH = "MONTH"
    WEEK = "WEEK"


class Amount(Model):
    """Amazon's `Amount`: part of `Costs`, `GroupByAttributes`, `Orders` and 2 more."""

    amount: decimal.Decimal | None = None
    """`amount`."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class Costs(Model):
    """Amazon's `Costs`: part of `ManufacturingViewMetrics`, `SourcingViewMetrics`."""

    average_sales_discount: Amount | None = None
    """`averageSalesDiscount`."""
    contra_cogs: Amount | None = None
    """`contraCogs`."""
    contra_cogs_per_unit: Amount | None = None
    """`contraCogsPerUnit`."""
    net_ppm: float | None = None
    """`netPPM`."""
    sales_discount: Amount | None = None
    """`salesDiscount`."""
    shipped_cogs: Amount | None = None
    """`shippedCogs`."""
    _wire_ = ("averageSalesDiscount", "contraCogs", "contraCogsPerUnit", "netPPM", "salesDiscount", "shippedCogs")


class CustomerReturnTopics(Model):
    """Amazon's `CustomerReturnTopics`: part of `CustomerSatisfaction`."""

    browse_node_return_topic_trends: str | None = None
    """`browseNodeReturnTopicTrends`."""
    browse_node_return_topics: str | None = None
    """`browseNodeReturnTopics`."""
    _wire_ = ("browseNodeReturnTopicTrends", "browseNodeReturnTopics")
    _personal_ = ("browse_node_return_topic_trends", "browse_node_return_topics")


class CustomerReviewTopics(Model):
    """Amazon's `CustomerReviewTopics`: part of `CustomerReviews`."""

    negative_review_topic_impact_on_star_rating: str | None = None
    """`negativeReviewTopicImpactOnStarRating`."""
    negative_review_topic_trends: str | None = None
    """`negativeReviewTopicTrends`."""
    negative_review_topics: str | None = None
    """`negativeReviewTopics`."""
    positive_review_topic_impact_on_star_rating: str | None = None
    """`positiveReviewTopicImpactOnStarRating`."""
    positive_review_topic_trends: str | None = None
    """`positiveReviewTopicTrends`."""
    positive_review_topics: str | None = None
    """`positiveReviewTopics`."""
    _wire_ = (
        "negativeReviewTopicImpactOnStarRating",
        "negativeReviewTopicTrends",
        "negativeReviewTopics",
        "positiveReviewTopicImpactOnStarRating",
        "positiveReviewTopicTrends",
        "positiveReviewTopics",
    )
    _personal_ = (
        "negative_review_topic_impact_on_star_rating",
        "negative_review_topic_trends",
        "negative_review_topics",
        "positive_review_topic_impact_on_star_rating",
        "positive_review_topic_trends",
        "positive_review_topics",
    )


class CustomerReviews(Model):
    """Amazon's `CustomerReviews`: part of `CustomerSatisfaction`."""

    asin_review_topics: CustomerReviewTopics | None = None
    """`asinReviewTopics`."""
    browse_node_review_topics: CustomerReviewTopics | None = None
    """`browseNodeReviewTopics`."""
    _wire_ = ("asinReviewTopics", "browseNodeReviewTopics")
    _personal_ = ("asin_review_topics", "browse_node_review_topics")


class CustomerSatisfaction(Model):
    """Amazon's `CustomerSatisfaction`: part of `ManufacturingViewMetrics`, `SourcingViewMetrics`."""

    customer_return_topics: CustomerReturnTopics | None = None
    """`customerReturnTopics`."""
    customer_returns: int | None = None
    """`customerReturns`."""
    customer_reviews: CustomerReviews | None = None
    """`customerReviews`."""
    _wire_ = ("customerReturnTopics", "customerReturns", "customerReviews")
    _personal_ = ("customer_return_topics", "customer_returns", "customer_reviews")


class ForecastedDemandStatistic(Model):
    """Amazon's `ForecastedDemandStatistic`: part of `ForecastedDemandWeekly`."""

    mean: int | None = None
    """`mean`."""
    p70: int | None = None
    """`p70`."""
    p80: int | None = None
    """`p80`."""
    p90: int | None = None
    """`p90`."""
    _wire_ = ("mean", "p70", "p80", "p90")


class ForecastedDemandWeekly(Model):
    """Amazon's `ForecastedDemandWeekly`: part of `ManufacturingViewMetrics`."""

    demand: ForecastedDemandStatistic | None = None
    """`demand`."""
    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    week_number: int | None = None
    """`weekNumber`."""
    _wire_ = ("demand", "endDate", "startDate", "weekNumber")


class GroupByAttributes(Model):
    """Amazon's `GroupByAttributes`.

    Used as part of `ManufacturingViewMetricsGroupedBy`, `SourcingViewMetricsGroupedBy`.
    """

    asin: str | None = None
    """`asin`."""
    binding: str | None = None
    """`binding`."""
    brand: str | None = None
    """`brand`."""
    brand_code: str | None = None
    """`brandCode`."""
    color: str | None = None
    """`color`."""
    ean: str | None = None
    """`ean`."""
    isbn13: str | None = None
    """`isbn13`."""
    manufacturer_code: str | None = None
    """`manufacturerCode`."""
    model_number: str | None = None
    """`modelNumber`."""
    msrp: Amount | None = None
    """`msrp`."""
    parent_asin: str | None = None
    """`parentAsin`."""
    prep_instructions: str | None = None
    """`prepInstructions`."""
    prep_instructions_performed_by: str | None = None
    """`prepInstructionsPerformedBy`."""
    product_group: str | None = None
    """`productGroup`."""
    product_title: str | None = None
    """`productTitle`."""
    release_date: str | None = None
    """`releaseDate`."""
    replenishment_category: str | None = None
    """`replenishmentCategory`."""
    ship_to_city: str | None = None
    """`shipToCity`."""
    ship_to_country_code: str | None = None
    """`shipToCountryCode`."""
    ship_to_state_or_province: str | None = None
    """`shipToStateOrProvince`."""
    ship_to_zip_code: str | None = None
    """`shipToZipCode`."""
    upc: str | None = None
    """`upc`."""
    vendor_code: str | None = None
    """`vendorCode`."""
    _wire_ = (
        "asin",
        "binding",
        "brand",
        "brandCode",
        "color",
        "ean",
        "isbn13",
        "manufacturerCode",
        "modelNumber",
        "msrp",
        "parentAsin",
        "prepInstructions",
        "prepInstructionsPerformedBy",
        "productGroup",
        "productTitle",
        "releaseDate",
        "replenishmentCategory",
        "shipToCity",
        "shipToCountryCode",
        "shipToStateOrProvince",
        "shipToZipCode",
        "upc",
        "vendorCode",
    )
    _personal_ = ("ship_to_city", "ship_to_state_or_province", "ship_to_zip_code")


class ManufacturingView(Model):
    """Amazon's `ManufacturingView`: the whole document."""

    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    metrics: list[ManufacturingViewMetricsGroupedBy] | None = None
    """`metrics`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    totals: ManufacturingViewMetrics | None = None
    """`totals`."""
    _wire_ = ("endDate", "marketplaceId", "metrics", "startDate", "totals")


class ManufacturingViewMetrics(Model):
    """Amazon's `ManufacturingViewMetrics`: part of `ManufacturingView`, `ManufacturingViewMetricsGroupedBy`."""

    costs: Costs | None = None
    """`costs`."""
    customer_satisfaction: CustomerSatisfaction | None = None
    """`customerSatisfaction`."""
    forecasting: list[ForecastedDemandWeekly] | None = None
    """`forecasting`."""
    orders: Orders | None = None
    """`orders`."""
    product_availability: ProductAvailability | None = None
    """`productAvailability`."""
    shipped_orders: ShippedOrders | None = None
    """`shippedOrders`."""
    sourcing: Sourcing | None = None
    """`sourcing`."""
    traffic: Traffic | None = None
    """`traffic`."""
    _wire_ = (
        "costs",
        "customerSatisfaction",
        "forecasting",
        "orders",
        "productAvailability",
        "shippedOrders",
        "sourcing",
        "traffic",
    )
    _personal_ = ("customer_satisfaction",)


class ManufacturingViewMetricsGroupedBy(Model):
    """Amazon's `ManufacturingViewMetricsGroupedBy`: part of `ManufacturingView`."""

    group_by_key: GroupByAttributes | None = None
    """`groupByKey`."""
    metrics: ManufacturingViewMetrics | None = None
    """`metrics`."""
    _wire_ = ("groupByKey", "metrics")


class Orders(Model):
    """Amazon's `Orders`: part of `ManufacturingViewMetrics`."""

    net_ordered_gms: Amount | None = None
    """`netOrderedGMS`."""
    net_shipment_gms: Amount | None = None
    """`netShipmentGMS`."""
    ordered_units_with_revenue: UnitsWithValue | None = None
    """`orderedUnitsWithRevenue`."""
    unfilled_ordered_units: int | None = None
    """`unfilledOrderedUnits`."""
    _wire_ = ("netOrderedGMS", "netShipmentGMS", "orderedUnitsWithRevenue", "unfilledOrderedUnits")


class ProductAvailability(Model):
    """Amazon's `ProductAvailability`: part of `ManufacturingViewMetrics`, `SourcingViewMetrics`."""

    aged_90_days_sellable_inventory: UnitsWithValue | None = None
    """`aged90DaysSellableInventory`."""
    sell_through_rate: float | None = None
    """`sellThroughRate`."""
    sellable_in_transit_inventory: int | None = None
    """`sellableInTransitInventory`."""
    sellable_on_hand_inventory: UnitsWithValue | None = None
    """`sellableOnHandInventory`."""
    sourceable_roos: float | None = None
    """`sourceableROOS`."""
    ultra_fast_track: float | None = None
    """`ultraFastTrack`."""
    unhealthy_inventory: UnitsWithValue | None = None
    """`unhealthyInventory`."""
    unsellable_in_transit_inventory: int | None = None
    """`unsellableInTransitInventory`."""
    unsellable_on_hand_inventory: UnitsWithValue | None = None
    """`unsellableOnHandInventory`."""
    _wire_ = (
        "aged90DaysSellableInventory",
        "sellThroughRate",
        "sellableInTransitInventory",
        "sellableOnHandInventory",
        "sourceableROOS",
        "ultraFastTrack",
        "unhealthyInventory",
        "unsellableInTransitInventory",
        "unsellableOnHandInventory",
    )


class ShippedOrders(Model):
    """Amazon's `ShippedOrders`: part of `ManufacturingViewMetrics`, `SourcingViewMetrics`."""

    average_selling_price: Amount | None = None
    """`averageSellingPrice`."""
    shipped_units_with_revenue: UnitsWithValue | None = None
    """`shippedUnitsWithRevenue`."""
    _wire_ = ("averageSellingPrice", "shippedUnitsWithRevenue")


class Sourcing(Model):
    """Amazon's `Sourcing`: part of `ManufacturingViewMetrics`, `SourcingViewMetrics`."""

    confirmed_units: int | None = None
    """`confirmedUnits`."""
    most_recent_submitted: int | None = None
    """`mostRecentSubmitted`."""
    net_received: UnitsWithValue | None = None
    """`netReceived`."""
    open_purchase_order_quantity: int | None = None
    """`openPurchaseOrderQuantity`."""
    overall_vendor_lead_time: float | None = None
    """`overallVendorLeadTime`."""
    procurable_product_oos: float | None = None
    """`procurableProductOOS`."""
    received_fill_rate: float | None = None
    """`receivedFillRate`."""
    vendor_confirmation_rate: float | None = None
    """`vendorConfirmationRate`."""
    _wire_ = (
        "confirmedUnits",
        "mostRecentSubmitted",
        "netReceived",
        "openPurchaseOrderQuantity",
        "overallVendorLeadTime",
        "procurableProductOOS",
        "receivedFillRate",
        "vendorConfirmationRate",
    )


class SourcingView(Model):
    """Amazon's `SourcingView`: used by no operation."""

    end_date: date | None = None
    """`endDate`: ISO 8601 day."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    metrics: list[SourcingViewMetricsGroupedBy] | None = None
    """`metrics`."""
    start_date: date | None = None
    """`startDate`: ISO 8601 day."""
    totals: SourcingViewMetrics | None = None
    """`totals`."""
    _wire_ = ("endDate", "marketplaceId", "metrics", "startDate", "totals")


class SourcingViewMetrics(Model):
    """Amazon's `SourcingViewMetrics`: part of `SourcingView`, `SourcingViewMetricsGroupedBy`."""

    costs: Costs | None = None
    """`costs`."""
    customer_satisfaction: CustomerSatisfaction | None = None
    """`customerSatisfaction`."""
    product_availability: ProductAvailability | None = None
    """`productAvailability`."""
    shipped_orders: ShippedOrders | None = None
    """`shippedOrders`."""
    sourcing: Sourcing | None = None
    """`sourcing`."""
    _wire_ = ("costs", "customerSatisfaction", "productAvailability", "shippedOrders", "sourcing")
    _personal_ = ("customer_satisfaction",)


class SourcingViewMetricsGroupedBy(Model):
    """Amazon's `SourcingViewMetricsGroupedBy`: part of `SourcingView`."""

    group_by_key: GroupByAttributes | None = None
    """`groupByKey`."""
    metrics: SourcingViewMetrics | None = None
    """`metrics`."""
    _wire_ = ("groupByKey", "metrics")


class Traffic(Model):
    """Amazon's `Traffic`: part of `ManufacturingViewMetrics`."""

    glance_views: int | None = None
    """`glanceViews`."""
    lost_featured_offer: float | None = None
    """`lostFeaturedOffer`."""
    _wire_ = ("glanceViews", "lostFeaturedOffer")


class UnitsWithValue(Model):
    """Amazon's `UnitsWithValue`: part of `Orders`, `ProductAvailability`, `ShippedOrders` and 1 more."""

    units: int | None = None
    """`units`."""
    value: Amount | None = None
    """`value`."""
    _wire_ = ("units", "value")


SCHEMAS: dict[str, Any] = {
    "Amount": Amount,
    "Costs": Costs,
    "CustomerReturnTopics": CustomerReturnTopics,
    "CustomerReviewTopics": CustomerReviewTopics,
    "CustomerReviews": CustomerReviews,
    "CustomerSatisfaction": CustomerSatisfaction,
    "DateGranularity": DateGranularity,
    "ForecastedDemandStatistic": ForecastedDemandStatistic,
    "ForecastedDemandWeekly": ForecastedDemandWeekly,
    "GroupByAttributes": GroupByAttributes,
    "ManufacturingView": ManufacturingView,
    "ManufacturingViewMetrics": ManufacturingViewMetrics,
    "ManufacturingViewMetricsGroupedBy": ManufacturingViewMetricsGroupedBy,
    "Orders": Orders,
    "ProductAvailability": ProductAvailability,
    "ShippedOrders": ShippedOrders,
    "Sourcing": Sourcing,
    "SourcingView": SourcingView,
    "SourcingViewMetrics": SourcingViewMetrics,
    "SourcingViewMetricsGroupedBy": SourcingViewMetricsGroupedBy,
    "Traffic": Traffic,
    "UnitsWithValue": UnitsWithValue,
}
"""Amazon's schema name -> the class or type here."""

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


class CostsFields(Fields):
    """The fields of `Costs` that a query can ask for."""

    average_sales_discount = Inner("averageSalesDiscount", lambda: AmountFields)
    contra_cogs = Inner("contraCogs", lambda: AmountFields)
    contra_cogs_per_unit = Inner("contraCogsPerUnit", lambda: AmountFields)
    net_ppm = Value("netPPM")
    sales_discount = Inner("salesDiscount", lambda: AmountFields)
    shipped_cogs = Inner("shippedCogs", lambda: AmountFields)


class CustomerReturnTopicsFields(Fields):
    """The fields of `CustomerReturnTopics` that a query can ask for."""

    browse_node_return_topic_trends = Value("browseNodeReturnTopicTrends")
    browse_node_return_topics = Value("browseNodeReturnTopics")


class CustomerReviewTopicsFields(Fields):
    """The fields of `CustomerReviewTopics` that a query can ask for."""

    negative_review_topic_impact_on_star_rating = Value("negativeReviewTopicImpactOnStarRating")
    negative_review_topic_trends = Value("negativeReviewTopicTrends")
    negative_review_topics = Value("negativeReviewTopics")
    positive_review_topic_impact_on_star_rating = Value("positiveReviewTopicImpactOnStarRating")
    positive_review_topic_trends = Value("positiveReviewTopicTrends")
    positive_review_topics = Value("positiveReviewTopics")


class CustomerReviewsFields(Fields):
    """The fields of `CustomerReviews` that a query can ask for."""

    asin_review_topics = Inner("asinReviewTopics", lambda: CustomerReviewTopicsFields)
    browse_node_review_topics = Inner("browseNodeReviewTopics", lambda: CustomerReviewTopicsFields)


class CustomerSatisfactionFields(Fields):
    """The fields of `CustomerSatisfaction` that a query can ask for."""

    customer_return_topics = Inner("customerReturnTopics", lambda: CustomerReturnTopicsFields)
    customer_returns = Value("customerReturns")
    customer_reviews = Inner("customerReviews", lambda: CustomerReviewsFields)


class ForecastedDemandStatisticFields(Fields):
    """The fields of `ForecastedDemandStatistic` that a query can ask for."""

    mean = Value("mean")
    p70 = Value("p70")
    p80 = Value("p80")
    p90 = Value("p90")


class ForecastedDemandWeeklyFields(Fields):
    """The fields of `ForecastedDemandWeekly` that a query can ask for."""

    demand = Inner("demand", lambda: ForecastedDemandStatisticFields)
    end_date = Value("endDate")
    start_date = Value("startDate")
    week_number = Value("weekNumber")


class GroupByAttributesFields(Fields):
    """The fields of `GroupByAttributes` that a query can ask for."""

    asin = Value("asin")
    binding = Value("binding")
    brand = Value("brand")
    brand_code = Value("brandCode")
    color = Value("color")
    ean = Value("ean")
    isbn13 = Value("isbn13")
    manufacturer_code = Value("manufacturerCode")
    model_number = Value("modelNumber")
    msrp = Inner("msrp", lambda: AmountFields)
    parent_asin = Value("parentAsin")
    prep_instructions = Value("prepInstructions")
    prep_instructions_performed_by = Value("prepInstructionsPerformedBy")
    product_group = Value("productGroup")
    product_title = Value("productTitle")
    release_date = Value("releaseDate")
    replenishment_category = Value("replenishmentCategory")
    ship_to_city = Value("shipToCity")
    ship_to_country_code = Value("shipToCountryCode")
    ship_to_state_or_province = Value("shipToStateOrProvince")
    ship_to_zip_code = Value("shipToZipCode")
    upc = Value("upc")
    vendor_code = Value("vendorCode")


class ManufacturingViewFields(Fields):
    """The fields of `ManufacturingView` that a query can ask for."""

    end_date = Value("endDate")
    marketplace_id = Value("marketplaceId")
    metrics = Inner("metrics", lambda: ManufacturingViewMetricsGroupedByFields)
    start_date = Value("startDate")
    totals = Inner("totals", lambda: ManufacturingViewMetricsFields)


class ManufacturingViewMetricsFields(Fields):
    """The fields of `ManufacturingViewMetrics` that a query can ask for."""

    costs = Inner("costs", lambda: CostsFields)
    customer_satisfaction = Inner("customerSatisfaction", lambda: CustomerSatisfactionFields)
    forecasting = Inner("forecasting", lambda: ForecastedDemandWeeklyFields)
    orders = Inner("orders", lambda: OrdersFields)
    product_availability = Inner("productAvailability", lambda: ProductAvailabilityFields)
    shipped_orders = Inner("shippedOrders", lambda: ShippedOrdersFields)
    sourcing = Inner("sourcing", lambda: SourcingFields)
    traffic = Inner("traffic", lambda: TrafficFields)


class ManufacturingViewMetricsGroupedByFields(Fields):
    """The fields of `ManufacturingViewMetricsGroupedBy` that a query can ask for."""

    group_by_key = Inner("groupByKey", lambda: GroupByAttributesFields)
    metrics = Inner("metrics", lambda: ManufacturingViewMetricsFields)


class OrdersFields(Fields):
    """The fields of `Orders` that a query can ask for."""

    net_ordered_gms = Inner("netOrderedGMS", lambda: AmountFields)
    net_shipment_gms = Inner("netShipmentGMS", lambda: AmountFields)
    ordered_units_with_revenue = Inner("orderedUnitsWithRevenue", lambda: UnitsWithValueFields)
    unfilled_ordered_units = Value("unfilledOrderedUnits")


class ProductAvailabilityFields(Fields):
    """The fields of `ProductAvailability` that a query can ask for."""

    aged_90_days_sellable_inventory = Inner("aged90DaysSellableInventory", lambda: UnitsWithValueFields)
    sell_through_rate = Value("sellThroughRate")
    sellable_in_transit_inventory = Value("sellableInTransitInventory")
    sellable_on_hand_inventory = Inner("sellableOnHandInventory", lambda: UnitsWithValueFields)
    sourceable_roos = Value("sourceableROOS")
    ultra_fast_track = Value("ultraFastTrack")
    unhealthy_inventory = Inner("unhealthyInventory", lambda: UnitsWithValueFields)
    unsellable_in_transit_inventory = Value("unsellableInTransitInventory")
    unsellable_on_hand_inventory = Inner("unsellableOnHandInventory", lambda: UnitsWithValueFields)


class ShippedOrdersFields(Fields):
    """The fields of `ShippedOrders` that a query can ask for."""

    average_selling_price = Inner("averageSellingPrice", lambda: AmountFields)
    shipped_units_with_revenue = Inner("shippedUnitsWithRevenue", lambda: UnitsWithValueFields)


class SourcingFields(Fields):
    """The fields of `Sourcing` that a query can ask for."""

    confirmed_units = Value("confirmedUnits")
    most_recent_submitted = Value("mostRecentSubmitted")
    net_received = Inner("netReceived", lambda: UnitsWithValueFields)
    open_purchase_order_quantity = Value("openPurchaseOrderQuantity")
    overall_vendor_lead_time = Value("overallVendorLeadTime")
    procurable_product_oos = Value("procurableProductOOS")
    received_fill_rate = Value("receivedFillRate")
    vendor_confirmation_rate = Value("vendorConfirmationRate")


class SourcingViewFields(Fields):
    """The fields of `SourcingView` that a query can ask for."""

    end_date = Value("endDate")
    marketplace_id = Value("marketplaceId")
    metrics = Inner("metrics", lambda: SourcingViewMetricsGroupedByFields)
    start_date = Value("startDate")
    totals = Inner("totals", lambda: SourcingViewMetricsFields)


class SourcingViewMetricsFields(Fields):
    """The fields of `SourcingViewMetrics` that a query can ask for."""

    costs = Inner("costs", lambda: CostsFields)
    customer_satisfaction = Inner("customerSatisfaction", lambda: CustomerSatisfactionFields)
    product_availability = Inner("productAvailability", lambda: ProductAvailabilityFields)
    shipped_orders = Inner("shippedOrders", lambda: ShippedOrdersFields)
    sourcing = Inner("sourcing", lambda: SourcingFields)


class SourcingViewMetricsGroupedByFields(Fields):
    """The fields of `SourcingViewMetricsGroupedBy` that a query can ask for."""

    group_by_key = Inner("groupByKey", lambda: GroupByAttributesFields)
    metrics = Inner("metrics", lambda: SourcingViewMetricsFields)


class TrafficFields(Fields):
    """The fields of `Traffic` that a query can ask for."""

    glance_views = Value("glanceViews")
    lost_featured_offer = Value("lostFeaturedOffer")


class UnitsWithValueFields(Fields):
    """The fields of `UnitsWithValue` that a query can ask for."""

    units = Value("units")
    value = Inner("value", lambda: AmountFields)


DATASET = Dataset(
    "analytics_vendorAnalytics_2024_09_30",
    inputs={},
    enums=("DateGranularity",),
)
"""What is needed to write a query."""


def manufacturing_view(
    *,
    aggregate_by: DateGranularity | DateGranularityLiteral,
    end_date: date | str,
    start_date: date | str,
    currency_code: str | None = None,
) -> Asked[ManufacturingView, ManufacturingViewFields]:
    """Ask for `manufacturingView`: each record is of `ManufacturingView`; `.select(...)` says which fields.

    Args:
        aggregate_by: `aggregateBy: DateGranularity!`.
        end_date: `endDate: Date!`.
        start_date: `startDate: Date!`.
        currency_code: `currencyCode: String`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "manufacturingView",
        [
            ("aggregateBy", "DateGranularity!", aggregate_by),
            ("endDate", "Date!", end_date),
            ("startDate", "Date!", start_date),
            ("currencyCode", "String", currency_code),
        ],
        ManufacturingView,
        ManufacturingViewFields,
    )


def sourcing_view(
    *,
    aggregate_by: DateGranularity | DateGranularityLiteral,
    end_date: date | str,
    start_date: date | str,
    currency_code: str | None = None,
) -> Asked[SourcingView, SourcingViewFields]:
    """Ask for `sourcingView`: each record is of `SourcingView`; `.select(...)` says which fields.

    Args:
        aggregate_by: `aggregateBy: DateGranularity!`.
        end_date: `endDate: Date!`.
        start_date: `startDate: Date!`.
        currency_code: `currencyCode: String`.

    Raises:
        InvalidArgumentError: A value is wrong; the message names it.
    """
    return Asked(
        DATASET,
        "sourcingView",
        [
            ("aggregateBy", "DateGranularity!", aggregate_by),
            ("endDate", "Date!", end_date),
            ("startDate", "Date!", start_date),
            ("currencyCode", "String", currency_code),
        ],
        SourcingView,
        SourcingViewFields,
    )
