"""What the answers and bodies of Replenishment 2022-11-07 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/replenishment_v2022_11_07.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class AggregationFrequency(StrEnum):
    """Amazon's `AggregationFrequency`.

    Used as part of `GetSellingPartnerMetricsRequest`, `ListOfferMetricsRequestFilters`.
    """

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    QUARTER = "QUARTER"
    YEAR = "YEAR"


class AutoEnrollmentPreference(StrEnum):
    """Amazon's `AutoEnrollmentPreference`: part of `OfferProgramConfigurationPreferences`, `Preference`."""

    OPTED_IN = "OPTED_IN"
    OPTED_OUT = "OPTED_OUT"


class DeliveriesConditionCondition(StrEnum):
    """Part of `DeliveriesCondition`; inline in Amazon's model."""

    NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING = "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING"
    NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE = "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE"
    NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY = "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY"
    NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK = "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK"
    NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES = "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES"


class EligibilityStatus(StrEnum):
    """Amazon's `EligibilityStatus`: part of `ListOffersRequestFilters`, `ListOffersResponseOffer`."""

    ELIGIBLE = "ELIGIBLE"
    INELIGIBLE = "INELIGIBLE"
    SUSPENDED = "SUSPENDED"
    REPLENISHMENT_ONLY_ORDERING = "REPLENISHMENT_ONLY_ORDERING"


class EnrollmentMethod(StrEnum):
    """Amazon's `EnrollmentMethod`: part of `OfferProgramConfiguration`."""

    MANUAL = "MANUAL"
    AUTOMATIC = "AUTOMATIC"


class FulfillmentChannelType(StrEnum):
    """Amazon's `FulfillmentChannelType`.

    Used as part of `GetSellingPartnerMetricsRequestFilters`, `ListOfferMetricsRequestFilters`,
    `ListOfferMetricsResponseOffer`.
    """

    AMAZON = "AMAZON"
    MERCHANT = "MERCHANT"


class ListOfferMetricsSortKey(StrEnum):
    """Amazon's `ListOfferMetricsSortKey`: part of `ListOfferMetricsRequestSort`."""

    SHIPPED_SUBSCRIPTION_UNITS = "SHIPPED_SUBSCRIPTION_UNITS"
    TOTAL_SUBSCRIPTIONS_REVENUE = "TOTAL_SUBSCRIPTIONS_REVENUE"
    ACTIVE_SUBSCRIPTIONS = "ACTIVE_SUBSCRIPTIONS"
    NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS = "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS"
    NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS = "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS"
    NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS = "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS"
    NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE = "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE"
    NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE = "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE"
    NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE = "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE"


class ListOffersRequestFiltersDeliveriesCondition(StrEnum):
    """Part of `ListOffersRequestFilters`; inline in Amazon's model."""

    NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING = "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING"
    NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE = "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE"
    NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY = "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY"
    NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK = "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK"
    NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES = "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES"


class ListOffersSortKey(StrEnum):
    """Amazon's `ListOffersSortKey`: part of `ListOffersRequestSort`."""

    ASIN = "ASIN"
    SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE = "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE"
    SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE = "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE"
    AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE = "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE"
    AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE = "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE"
    INVENTORY = "INVENTORY"
    PRICE = "PRICE"
    SUBSCRIPTION_COUNT = "SUBSCRIPTION_COUNT"
    FULFILLMENT_NETWORK_ID_TYPE = "FULFILLMENT_NETWORK_ID_TYPE"


class Metric(StrEnum):
    """Amazon's `Metric`: part of `GetSellingPartnerMetricsRequest`."""

    SHIPPED_SUBSCRIPTION_UNITS = "SHIPPED_SUBSCRIPTION_UNITS"
    TOTAL_SUBSCRIPTIONS_REVENUE = "TOTAL_SUBSCRIPTIONS_REVENUE"
    ACTIVE_SUBSCRIPTIONS = "ACTIVE_SUBSCRIPTIONS"
    NOT_DELIVERED_DUE_TO_OOS = "NOT_DELIVERED_DUE_TO_OOS"
    SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE = "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE"
    LOST_REVENUE_DUE_TO_OOS = "LOST_REVENUE_DUE_TO_OOS"
    SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS = "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS"
    COUPONS_REVENUE_PENETRATION = "COUPONS_REVENUE_PENETRATION"
    REVENUE_BY_DELIVERIES = "REVENUE_BY_DELIVERIES"
    SUBSCRIBER_RETENTION = "SUBSCRIBER_RETENTION"
    REVENUE_PENETRATION_BY_SELLER_FUNDING = "REVENUE_PENETRATION_BY_SELLER_FUNDING"
    SHARE_OF_COUPON_SUBSCRIPTIONS = "SHARE_OF_COUPON_SUBSCRIPTIONS"
    SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT = "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT"
    SIGNUP_CONVERSION_BY_SELLER_FUNDING = "SIGNUP_CONVERSION_BY_SELLER_FUNDING"
    REVENUE_PENETRATION = "REVENUE_PENETRATION"


class ProgramType(StrEnum):
    """Amazon's `ProgramType`: part of `ListOffersResponseOffer`, `ProgramTypes`."""

    SUBSCRIBE_AND_SAVE = "SUBSCRIBE_AND_SAVE"


class SortOrder(StrEnum):
    """Amazon's `SortOrder`: part of `ListOfferMetricsRequestSort`, `ListOffersRequestSort`."""

    ASC = "ASC"
    DESC = "DESC"


class TimePeriodType(StrEnum):
    """Amazon's `TimePeriodType`: part of `GetSellingPartnerMetricsRequest`, `ListOfferMetricsRequestFilters`."""

    PERFORMANCE = "PERFORMANCE"
    FORECAST = "FORECAST"


class DeliveriesCondition(Model):
    """Amazon's `DeliveriesCondition`: part of `ListOffersResponseOffer`."""

    condition: DeliveriesConditionCondition | str | None = None
    """`condition`."""
    next_30_days_deliveries: int | None = None
    """`next30DaysDeliveries`: at least 0."""
    _wire_ = ("condition", "next30DaysDeliveries")


class DiscountFunding(Model):
    """Amazon's `DiscountFunding`: part of `Promotion`."""

    percentage: list[int] | None = None
    """`percentage`: 1 to 10 items, no duplicate items, each 0 to 100."""
    _wire_ = ("percentage",)


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of listOfferMetrics, listOffers, getSellingPartnerMetrics."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ForecastDeliveries(Model):
    """Amazon's `ForecastDeliveries`: part of `ListOffersResponseOffer`."""

    next_15_days_deliveries: int | None = None
    """`next15DaysDeliveries`: at least 0."""
    next_30_days_deliveries: int | None = None
    """`next30DaysDeliveries`: at least 0."""
    next_60_days_deliveries: int | None = None
    """`next60DaysDeliveries`: at least 0."""
    next_90_days_deliveries: int | None = None
    """`next90DaysDeliveries`: at least 0."""
    _wire_ = ("next15DaysDeliveries", "next30DaysDeliveries", "next60DaysDeliveries", "next90DaysDeliveries")


class GetSellingPartnerMetricsRequest(Model):
    """Amazon's `GetSellingPartnerMetricsRequest`: body of getSellingPartnerMetrics."""

    time_interval: TimeInterval
    """`timeInterval`."""
    time_period_type: TimePeriodType | str
    """`timePeriodType`."""
    marketplace_id: str
    """`marketplaceId`."""
    program_types: list[ProgramType | str]
    """`programTypes`: at least 1 item, no duplicate items."""
    aggregation_frequency: AggregationFrequency | str | None = None
    """`aggregationFrequency`."""
    metrics: list[Metric | str] | None = None
    """`metrics`: at least 1 item, no duplicate items."""
    filters: GetSellingPartnerMetricsRequestFilters | None = None
    """`filters`."""
    _wire_ = (
        "timeInterval",
        "timePeriodType",
        "marketplaceId",
        "programTypes",
        "aggregationFrequency",
        "metrics",
        "filters",
    )


class GetSellingPartnerMetricsRequestFilters(Model):
    """Amazon's `GetSellingPartnerMetricsRequestFilters`: part of `GetSellingPartnerMetricsRequest`."""

    asins: list[str] | None = None
    """`asins`: 1 to 20 items, no duplicate items."""
    skus: list[str] | None = None
    """`skus`: 1 to 20 items, no duplicate items."""
    fulfillment_channel_types: list[FulfillmentChannelType | str] | None = None
    """`fulfillmentChannelTypes`: 1 to 2 items, no duplicate items."""
    brand_names: list[str] | None = None
    """`brandNames`: 1 to 20 items, no duplicate items."""
    product_groups: list[str] | None = None
    """`productGroups`: 1 to 20 items, no duplicate items."""
    _wire_ = ("asins", "skus", "fulfillmentChannelTypes", "brandNames", "productGroups")


class GetSellingPartnerMetricsResponse(Model):
    """Amazon's `GetSellingPartnerMetricsResponse`: answer of getSellingPartnerMetrics."""

    metrics: list[GetSellingPartnerMetricsResponseMetric] | None = None
    """`metrics`."""
    _wire_ = ("metrics",)


class GetSellingPartnerMetricsResponseMetric(Model):
    """Amazon's `GetSellingPartnerMetricsResponseMetric`: part of `GetSellingPartnerMetricsResponse`."""

    not_delivered_due_to_oos: float | None = None
    """`notDeliveredDueToOOS`: 0 to 100."""
    total_subscriptions_revenue: decimal.Decimal | None = None
    """`totalSubscriptionsRevenue`: at least 0."""
    shipped_subscription_units: int | None = None
    """`shippedSubscriptionUnits`: at least 0."""
    active_subscriptions: int | None = None
    """`activeSubscriptions`: at least 0."""
    subscriber_average_revenue: decimal.Decimal | None = None
    """`subscriberAverageRevenue`: at least 0."""
    non_subscriber_average_revenue: decimal.Decimal | None = None
    """`nonSubscriberAverageRevenue`: at least 0."""
    lost_revenue_due_to_oos: decimal.Decimal | None = None
    """`lostRevenueDueToOOS`: at least 0."""
    subscriber_average_reorders: float | None = None
    """`subscriberAverageReorders`: at least 0."""
    non_subscriber_average_reorders: float | None = None
    """`nonSubscriberAverageReorders`: at least 0."""
    coupons_revenue_penetration: float | None = None
    """`couponsRevenuePenetration`: 0 to 100."""
    revenue_from_subscriptions_with_multiple_deliveries: decimal.Decimal | None = None
    """`revenueFromSubscriptionsWithMultipleDeliveries`: at least 0."""
    revenue_from_active_subscriptions_with_single_delivery: decimal.Decimal | None = None
    """`revenueFromActiveSubscriptionsWithSingleDelivery`: at least 0."""
    revenue_from_cancelled_subscriptions_after_single_delivery: decimal.Decimal | None = None
    """`revenueFromCancelledSubscriptionsAfterSingleDelivery`: at least 0."""
    subscriber_retention_for_30_days: float | None = None
    """`subscriberRetentionFor30Days`: 0 to 100."""
    subscriber_retention_for_90_days: float | None = None
    """`subscriberRetentionFor90Days`: 0 to 100."""
    revenue_penetration_for_0_percent_seller_funding: float | None = None
    """`revenuePenetrationFor0PercentSellerFunding`: 0 to 100."""
    revenue_penetration_for_5_percent_seller_funding: float | None = None
    """`revenuePenetrationFor5PercentSellerFunding`: 0 to 100."""
    revenue_penetration_for_10_percent_seller_funding: float | None = None
    """`revenuePenetrationFor10PercentSellerFunding`: 0 to 100."""
    revenue_penetration_for_5_plus_percent_seller_funding: float | None = None
    """`revenuePenetrationFor5PlusPercentSellerFunding`: 0 to 100."""
    share_of_coupon_subscriptions: float | None = None
    """`shareOfCouponSubscriptions`: 0 to 100."""
    non_subscriber_life_time_value_from_otp: decimal.Decimal | None = None
    """`nonSubscriberLifeTimeValueFromOTP`: at least 0."""
    lost_subscriber_life_time_value_from_otp: decimal.Decimal | None = None
    """`lostSubscriberLifeTimeValueFromOTP`: at least 0."""
    lost_subscriber_life_time_value_from_sns: decimal.Decimal | None = None
    """`lostSubscriberLifeTimeValueFromSNS`: at least 0."""
    growing_subscriber_life_time_value_from_otp: decimal.Decimal | None = None
    """`growingSubscriberLifeTimeValueFromOTP`: at least 0."""
    growing_subscriber_life_time_value_from_sns: decimal.Decimal | None = None
    """`growingSubscriberLifeTimeValueFromSNS`: at least 0."""
    established_subscriber_life_time_value_from_otp: decimal.Decimal | None = None
    """`establishedSubscriberLifeTimeValueFromOTP`: at least 0."""
    established_subscriber_life_time_value_from_sns: decimal.Decimal | None = None
    """`establishedSubscriberLifeTimeValueFromSNS`: at least 0."""
    signup_conversion_for_0_percent_seller_funding: float | None = None
    """`signupConversionFor0PercentSellerFunding`: 0 to 100."""
    signup_conversion_for_5_percent_seller_funding: float | None = None
    """`signupConversionFor5PercentSellerFunding`: 0 to 100."""
    signup_conversion_for_10_percent_seller_funding: float | None = None
    """`signupConversionFor10PercentSellerFunding`: 0 to 100."""
    signup_conversion_for_5_plus_percent_seller_funding: float | None = None
    """`signupConversionFor5PlusPercentSellerFunding`: 0 to 100."""
    revenue_penetration: float | None = None
    """`revenuePenetration`: 0 to 100."""
    time_interval: TimeInterval | None = None
    """`timeInterval`."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = (
        "notDeliveredDueToOOS",
        "totalSubscriptionsRevenue",
        "shippedSubscriptionUnits",
        "activeSubscriptions",
        "subscriberAverageRevenue",
        "nonSubscriberAverageRevenue",
        "lostRevenueDueToOOS",
        "subscriberAverageReorders",
        "nonSubscriberAverageReorders",
        "couponsRevenuePenetration",
        "revenueFromSubscriptionsWithMultipleDeliveries",
        "revenueFromActiveSubscriptionsWithSingleDelivery",
        "revenueFromCancelledSubscriptionsAfterSingleDelivery",
        "subscriberRetentionFor30Days",
        "subscriberRetentionFor90Days",
        "revenuePenetrationFor0PercentSellerFunding",
        "revenuePenetrationFor5PercentSellerFunding",
        "revenuePenetrationFor10PercentSellerFunding",
        "revenuePenetrationFor5PlusPercentSellerFunding",
        "shareOfCouponSubscriptions",
        "nonSubscriberLifeTimeValueFromOTP",
        "lostSubscriberLifeTimeValueFromOTP",
        "lostSubscriberLifeTimeValueFromSNS",
        "growingSubscriberLifeTimeValueFromOTP",
        "growingSubscriberLifeTimeValueFromSNS",
        "establishedSubscriberLifeTimeValueFromOTP",
        "establishedSubscriberLifeTimeValueFromSNS",
        "signupConversionFor0PercentSellerFunding",
        "signupConversionFor5PercentSellerFunding",
        "signupConversionFor10PercentSellerFunding",
        "signupConversionFor5PlusPercentSellerFunding",
        "revenuePenetration",
        "timeInterval",
        "currencyCode",
    )


class ListOfferMetricsRequest(Model):
    """Amazon's `ListOfferMetricsRequest`: body of listOfferMetrics."""

    pagination: ListOfferMetricsRequestPagination
    """`pagination`."""
    filters: ListOfferMetricsRequestFilters
    """`filters`."""
    sort: ListOfferMetricsRequestSort | None = None
    """`sort`."""
    _wire_ = ("pagination", "filters", "sort")


class ListOfferMetricsRequestFilters(Model):
    """Amazon's `ListOfferMetricsRequestFilters`: part of `ListOfferMetricsRequest`."""

    time_interval: TimeInterval
    """`timeInterval`."""
    time_period_type: TimePeriodType | str
    """`timePeriodType`."""
    marketplace_id: str
    """`marketplaceId`."""
    program_types: list[ProgramType | str]
    """`programTypes`: at least 1 item, no duplicate items."""
    aggregation_frequency: AggregationFrequency | str | None = None
    """`aggregationFrequency`."""
    asins: list[str] | None = None
    """`asins`: 1 to 20 items, no duplicate items."""
    skus: list[str] | None = None
    """`skus`: 1 to 20 items, no duplicate items."""
    fulfillment_channel_types: list[FulfillmentChannelType | str] | None = None
    """`fulfillmentChannelTypes`: 1 to 2 items, no duplicate items."""
    brand_names: list[str] | None = None
    """`brandNames`: 1 to 20 items, no duplicate items."""
    product_groups: list[str] | None = None
    """`productGroups`: 1 to 20 items, no duplicate items."""
    _wire_ = (
        "timeInterval",
        "timePeriodType",
        "marketplaceId",
        "programTypes",
        "aggregationFrequency",
        "asins",
        "skus",
        "fulfillmentChannelTypes",
        "brandNames",
        "productGroups",
    )


class ListOfferMetricsRequestPagination(Model):
    """Amazon's `ListOfferMetricsRequestPagination`: part of `ListOfferMetricsRequest`."""

    limit: int
    """`limit`: 1 to 500."""
    offset: int
    """`offset`: 0 to 9000."""
    _wire_ = ("limit", "offset")


class ListOfferMetricsRequestSort(Model):
    """Amazon's `ListOfferMetricsRequestSort`: part of `ListOfferMetricsRequest`."""

    order: SortOrder | str
    """`order`."""
    key: ListOfferMetricsSortKey | str
    """`key`."""
    _wire_ = ("order", "key")


class ListOfferMetricsResponse(Model):
    """Amazon's `ListOfferMetricsResponse`: answer of listOfferMetrics."""

    offers: list[ListOfferMetricsResponseOffer] | None = None
    """`offers`."""
    pagination: PaginationResponse | None = None
    """`pagination`."""
    _wire_ = ("offers", "pagination")


class ListOfferMetricsResponseOffer(Model):
    """Amazon's `ListOfferMetricsResponseOffer`: part of `ListOfferMetricsResponse`."""

    asin: str | None = None
    """`asin`."""
    sku: str | None = None
    """`sku`."""
    fulfillment_channel_type: FulfillmentChannelType | str | None = None
    """`fulfillmentChannelType`."""
    brand_name: str | None = None
    """`brandName`."""
    product_group: str | None = None
    """`productGroup`."""
    not_delivered_due_to_oos: float | None = None
    """`notDeliveredDueToOOS`: 0 to 100."""
    total_subscriptions_revenue: decimal.Decimal | None = None
    """`totalSubscriptionsRevenue`: at least 0."""
    shipped_subscription_units: int | None = None
    """`shippedSubscriptionUnits`: at least 0."""
    active_subscriptions: int | None = None
    """`activeSubscriptions`: at least 0."""
    revenue_penetration: float | None = None
    """`revenuePenetration`: 0 to 100."""
    lost_revenue_due_to_oos: decimal.Decimal | None = None
    """`lostRevenueDueToOOS`: at least 0."""
    coupons_revenue_penetration: float | None = None
    """`couponsRevenuePenetration`: 0 to 100."""
    share_of_coupon_subscriptions: float | None = None
    """`shareOfCouponSubscriptions`: 0 to 100."""
    next_30_day_total_subscriptions_revenue: decimal.Decimal | None = None
    """`next30DayTotalSubscriptionsRevenue`: at least 0."""
    next_60_day_total_subscriptions_revenue: decimal.Decimal | None = None
    """`next60DayTotalSubscriptionsRevenue`: at least 0."""
    next_90_day_total_subscriptions_revenue: decimal.Decimal | None = None
    """`next90DayTotalSubscriptionsRevenue`: at least 0."""
    next_30_day_shipped_subscription_units: int | None = None
    """`next30DayShippedSubscriptionUnits`: at least 0."""
    next_60_day_shipped_subscription_units: int | None = None
    """`next60DayShippedSubscriptionUnits`: at least 0."""
    next_90_day_shipped_subscription_units: int | None = None
    """`next90DayShippedSubscriptionUnits`: at least 0."""
    time_interval: TimeInterval | None = None
    """`timeInterval`."""
    currency_code: str | None = None
    """`currencyCode`."""
    _wire_ = (
        "asin",
        "sku",
        "fulfillmentChannelType",
        "brandName",
        "productGroup",
        "notDeliveredDueToOOS",
        "totalSubscriptionsRevenue",
        "shippedSubscriptionUnits",
        "activeSubscriptions",
        "revenuePenetration",
        "lostRevenueDueToOOS",
        "couponsRevenuePenetration",
        "shareOfCouponSubscriptions",
        "next30DayTotalSubscriptionsRevenue",
        "next60DayTotalSubscriptionsRevenue",
        "next90DayTotalSubscriptionsRevenue",
        "next30DayShippedSubscriptionUnits",
        "next60DayShippedSubscriptionUnits",
        "next90DayShippedSubscriptionUnits",
        "timeInterval",
        "currencyCode",
    )


class ListOffersRequest(Model):
    """Amazon's `ListOffersRequest`: body of listOffers."""

    pagination: ListOffersRequestPagination
    """`pagination`."""
    filters: ListOffersRequestFilters
    """`filters`."""
    sort: ListOffersRequestSort | None = None
    """`sort`."""
    _wire_ = ("pagination", "filters", "sort")


class ListOffersRequestFilters(Model):
    """Amazon's `ListOffersRequestFilters`: part of `ListOffersRequest`."""

    marketplace_id: str
    """`marketplaceId`."""
    program_types: list[ProgramType | str]
    """`programTypes`: at least 1 item, no duplicate items."""
    skus: list[str] | None = None
    """`skus`: 1 to 20 items, no duplicate items."""
    asins: list[str] | None = None
    """`asins`: 1 to 20 items, no duplicate items."""
    eligibilities: list[EligibilityStatus | str] | None = None
    """`eligibilities`: at least 1 item, no duplicate items."""
    preferences: Preference | None = None
    """`preferences`."""
    promotions: Promotion | None = None
    """`promotions`."""
    deliveries_conditions: list[ListOffersRequestFiltersDeliveriesCondition | str] | None = None
    """`deliveriesConditions`: at least 1 item, no duplicate items."""
    _wire_ = (
        "marketplaceId",
        "programTypes",
        "skus",
        "asins",
        "eligibilities",
        "preferences",
        "promotions",
        "deliveriesConditions",
    )


class ListOffersRequestPagination(Model):
    """Amazon's `ListOffersRequestPagination`: part of `ListOffersRequest`."""

    limit: int
    """`limit`: 1 to 100."""
    offset: int
    """`offset`: 0 to 9000."""
    _wire_ = ("limit", "offset")


class ListOffersRequestSort(Model):
    """Amazon's `ListOffersRequestSort`: part of `ListOffersRequest`."""

    order: SortOrder | str
    """`order`."""
    key: ListOffersSortKey | str
    """`key`."""
    _wire_ = ("order", "key")


class ListOffersResponse(Model):
    """Amazon's `ListOffersResponse`: answer of listOffers."""

    offers: list[ListOffersResponseOffer] | None = None
    """`offers`."""
    pagination: PaginationResponse | None = None
    """`pagination`."""
    _wire_ = ("offers", "pagination")


class ListOffersResponseOffer(Model):
    """Amazon's `ListOffersResponseOffer`: part of `ListOffersResponse`."""

    sku: str | None = None
    """`sku`."""
    asin: str | None = None
    """`asin`."""
    marketplace_id: str | None = None
    """`marketplaceId`."""
    eligibility: EligibilityStatus | str | None = None
    """`eligibility`."""
    offer_program_configuration: OfferProgramConfiguration | None = None
    """`offerProgramConfiguration`."""
    program_type: ProgramType | str | None = None
    """`programType`."""
    vendor_codes: list[str] | None = None
    """`vendorCodes`."""
    price: decimal.Decimal | None = None
    """`price`: at least 0."""
    price_currency_code: str | None = None
    """`priceCurrencyCode`."""
    inventory: int | None = None
    """`inventory`: at least 0."""
    stock_risk: str | None = None
    """`stockRisk`."""
    deliveries_conditions: list[DeliveriesCondition] | None = None
    """`deliveriesConditions`."""
    subscriptions: int | None = None
    """`subscriptions`: at least 0."""
    fulfillment_network_id_type: str | None = None
    """`fulfillmentNetworkIDType`."""
    forecast_deliveries: ForecastDeliveries | None = None
    """`forecastDeliveries`."""
    _wire_ = (
        "sku",
        "asin",
        "marketplaceId",
        "eligibility",
        "offerProgramConfiguration",
        "programType",
        "vendorCodes",
        "price",
        "priceCurrencyCode",
        "inventory",
        "stockRisk",
        "deliveriesConditions",
        "subscriptions",
        "fulfillmentNetworkIDType",
        "forecastDeliveries",
    )


class OfferProgramConfiguration(Model):
    """Amazon's `OfferProgramConfiguration`: part of `ListOffersResponseOffer`."""

    preferences: OfferProgramConfigurationPreferences | None = None
    """`preferences`."""
    promotions: OfferProgramConfigurationPromotions | None = None
    """`promotions`."""
    enrollment_method: EnrollmentMethod | str | None = None
    """`enrollmentMethod`."""
    _wire_ = ("preferences", "promotions", "enrollmentMethod")


class OfferProgramConfigurationPreferences(Model):
    """Amazon's `OfferProgramConfigurationPreferences`: part of `OfferProgramConfiguration`."""

    auto_enrollment: AutoEnrollmentPreference | str | None = None
    """`autoEnrollment`."""
    _wire_ = ("autoEnrollment",)


class OfferProgramConfigurationPromotions(Model):
    """Amazon's `OfferProgramConfigurationPromotions`: part of `OfferProgramConfiguration`."""

    selling_partner_funded_base_discount: OfferProgramConfigurationPromotionsDiscountFunding | None = None
    """`sellingPartnerFundedBaseDiscount`."""
    selling_partner_funded_tiered_discount: OfferProgramConfigurationPromotionsDiscountFunding | None = None
    """`sellingPartnerFundedTieredDiscount`."""
    amazon_funded_base_discount: OfferProgramConfigurationPromotionsDiscountFunding | None = None
    """`amazonFundedBaseDiscount`."""
    amazon_funded_tiered_discount: OfferProgramConfigurationPromotionsDiscountFunding | None = None
    """`amazonFundedTieredDiscount`."""
    _wire_ = (
        "sellingPartnerFundedBaseDiscount",
        "sellingPartnerFundedTieredDiscount",
        "amazonFundedBaseDiscount",
        "amazonFundedTieredDiscount",
    )


class OfferProgramConfigurationPromotionsDiscountFunding(Model):
    """Amazon's `OfferProgramConfigurationPromotionsDiscountFunding`.

    Used as part of `OfferProgramConfigurationPromotions`.
    """

    percentage: int | None = None
    """`percentage`: 0 to 100."""
    _wire_ = ("percentage",)


class PaginationResponse(Model):
    """Amazon's `PaginationResponse`: part of `ListOfferMetricsResponse`, `ListOffersResponse`."""

    total_results: int | None = None
    """`totalResults`: at least 0."""
    _wire_ = ("totalResults",)


class Preference(Model):
    """Amazon's `Preference`: part of `ListOffersRequestFilters`."""

    auto_enrollment: list[AutoEnrollmentPreference | str] | None = None
    """`autoEnrollment`: at least 1 item, no duplicate items."""
    _wire_ = ("autoEnrollment",)


class Promotion(Model):
    """Amazon's `Promotion`: part of `ListOffersRequestFilters`."""

    selling_partner_funded_base_discount: DiscountFunding | None = None
    """`sellingPartnerFundedBaseDiscount`."""
    selling_partner_funded_tiered_discount: DiscountFunding | None = None
    """`sellingPartnerFundedTieredDiscount`."""
    amazon_funded_base_discount: DiscountFunding | None = None
    """`amazonFundedBaseDiscount`."""
    amazon_funded_tiered_discount: DiscountFunding | None = None
    """`amazonFundedTieredDiscount`."""
    _wire_ = (
        "sellingPartnerFundedBaseDiscount",
        "sellingPartnerFundedTieredDiscount",
        "amazonFundedBaseDiscount",
        "amazonFundedTieredDiscount",
    )


class TimeInterval(Model):
    """Amazon's `TimeInterval`.

    Used as part of `GetSellingPartnerMetricsRequest`, `GetSellingPartnerMetricsResponseMetric`,
    `ListOfferMetricsRequestFilters` and 1 more.
    """

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


MarketplaceId = str
"""Amazon's `MarketplaceId`.

Used as part of `GetSellingPartnerMetricsRequest`, `ListOfferMetricsRequestFilters`, `ListOffersRequestFilters` and
1 more.
"""

ProgramTypes = list[ProgramType | str]
"""Amazon's `ProgramTypes`.

Used as part of `GetSellingPartnerMetricsRequest`, `ListOfferMetricsRequestFilters`, `ListOffersRequestFilters`.

At least 1 item, no duplicate items.
"""

SCHEMAS: dict[str, Any] = {
    "AggregationFrequency": AggregationFrequency,
    "AutoEnrollmentPreference": AutoEnrollmentPreference,
    "DeliveriesCondition": DeliveriesCondition,
    "DiscountFunding": DiscountFunding,
    "EligibilityStatus": EligibilityStatus,
    "EnrollmentMethod": EnrollmentMethod,
    "Error": Error,
    "ErrorList": ErrorList,
    "ForecastDeliveries": ForecastDeliveries,
    "FulfillmentChannelType": FulfillmentChannelType,
    "GetSellingPartnerMetricsRequest": GetSellingPartnerMetricsRequest,
    "GetSellingPartnerMetricsRequestFilters": GetSellingPartnerMetricsRequestFilters,
    "GetSellingPartnerMetricsResponse": GetSellingPartnerMetricsResponse,
    "GetSellingPartnerMetricsResponseMetric": GetSellingPartnerMetricsResponseMetric,
    "ListOfferMetricsRequest": ListOfferMetricsRequest,
    "ListOfferMetricsRequestFilters": ListOfferMetricsRequestFilters,
    "ListOfferMetricsRequestPagination": ListOfferMetricsRequestPagination,
    "ListOfferMetricsRequestSort": ListOfferMetricsRequestSort,
    "ListOfferMetricsResponse": ListOfferMetricsResponse,
    "ListOfferMetricsResponseOffer": ListOfferMetricsResponseOffer,
    "ListOfferMetricsSortKey": ListOfferMetricsSortKey,
    "ListOffersRequest": ListOffersRequest,
    "ListOffersRequestFilters": ListOffersRequestFilters,
    "ListOffersRequestPagination": ListOffersRequestPagination,
    "ListOffersRequestSort": ListOffersRequestSort,
    "ListOffersResponse": ListOffersResponse,
    "ListOffersResponseOffer": ListOffersResponseOffer,
    "ListOffersSortKey": ListOffersSortKey,
    "MarketplaceId": MarketplaceId,
    "Metric": Metric,
    "OfferProgramConfiguration": OfferProgramConfiguration,
    "OfferProgramConfigurationPreferences": OfferProgramConfigurationPreferences,
    "OfferProgramConfigurationPromotions": OfferProgramConfigurationPromotions,
    "OfferProgramConfigurationPromotionsDiscountFunding": OfferProgramConfigurationPromotionsDiscountFunding,
    "PaginationResponse": PaginationResponse,
    "Preference": Preference,
    "ProgramType": ProgramType,
    "ProgramTypes": ProgramTypes,
    "Promotion": Promotion,
    "SortOrder": SortOrder,
    "TimeInterval": TimeInterval,
    "TimePeriodType": TimePeriodType,
}
"""Amazon's schema name -> the class or type here."""
