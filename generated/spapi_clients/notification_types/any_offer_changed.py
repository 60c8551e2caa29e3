"""What a notification of Any Offer Changed Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/any_offer_changed.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from typing import Any

from spapi_core.model import Model


class AnyOfferChangedNotification(Model):
    """Amazon's `AnyOfferChangedNotification`: the whole document."""

    notification_version: str
    """`NotificationVersion`."""
    notification_type: str
    """`NotificationType`."""
    payload_version: str
    """`PayloadVersion`."""
    event_time: str
    """`EventTime`."""
    notification_metadata: NotificationMetadata
    """`NotificationMetadata`."""
    payload: Payload
    """`Payload`."""
    _wire_ = (
        "NotificationVersion",
        "NotificationType",
        "PayloadVersion",
        "EventTime",
        "NotificationMetadata",
        "Payload",
    )


class NotificationMetadata(Model):
    """Part of `AnyOfferChangedNotification`; inline in Amazon's model."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: str
    """`PublishTime`."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


class Payload(Model):
    """Part of `AnyOfferChangedNotification`; inline in Amazon's model."""

    any_offer_changed_notification: PayloadAnyOfferChangedNotification
    """`AnyOfferChangedNotification`."""
    _wire_ = ("AnyOfferChangedNotification",)


class PayloadAnyOfferChangedNotification(Model):
    """Part of `Payload`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    offer_change_trigger: OfferChangeTrigger
    """`OfferChangeTrigger`."""
    summary: Summary
    """`Summary`."""
    offers: list[Offer]
    """`Offers`."""
    _wire_ = ("SellerId", "OfferChangeTrigger", "Summary", "Offers")


class OfferChangeTrigger(Model):
    """Part of `PayloadAnyOfferChangedNotification`; inline in Amazon's model."""

    marketplace_id: str
    """`MarketplaceId`."""
    asin: str
    """`ASIN`."""
    item_condition: str
    """`ItemCondition`."""
    time_of_offer_change: str
    """`TimeOfOfferChange`."""
    offer_change_type: str
    """`OfferChangeType`."""
    _wire_ = ("MarketplaceId", "ASIN", "ItemCondition", "TimeOfOfferChange", "OfferChangeType")


class Summary(Model):
    """Part of `PayloadAnyOfferChangedNotification`; inline in Amazon's model."""

    number_of_offers: list[NumberOfOffer]
    """`NumberOfOffers`."""
    lowest_prices: list[LowestPrice]
    """`LowestPrices`."""
    buy_box_prices: list[BuyBoxPrice]
    """`BuyBoxPrices`."""
    list_price: ListPrice
    """`ListPrice`."""
    minimum_advertised_price: MinimumAdvertisedPrice
    """`MinimumAdvertisedPrice`."""
    suggested_lower_price_plus_shipping: SuggestedLowerPricePlusShipping
    """`SuggestedLowerPricePlusShipping`."""
    total_buy_box_eligible_offers: int
    """`TotalBuyBoxEligibleOffers`."""
    sales_rankings: list[SalesRanking]
    """`SalesRankings`."""
    number_of_buy_box_eligible_offers: list[NumberOfBuyBoxEligibleOffer]
    """`NumberOfBuyBoxEligibleOffers`."""
    competitive_price_threshold: CompetitivePriceThreshold
    """`CompetitivePriceThreshold`."""
    _wire_ = (
        "NumberOfOffers",
        "LowestPrices",
        "BuyBoxPrices",
        "ListPrice",
        "MinimumAdvertisedPrice",
        "SuggestedLowerPricePlusShipping",
        "TotalBuyBoxEligibleOffers",
        "SalesRankings",
        "NumberOfBuyBoxEligibleOffers",
        "CompetitivePriceThreshold",
    )


class NumberOfOffer(Model):
    """Part of `Summary`; inline in Amazon's model."""

    condition: str
    """`Condition`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    offer_count: int
    """`OfferCount`."""
    _wire_ = ("Condition", "FulfillmentChannel", "OfferCount")


class LowestPrice(Model):
    """Part of `Summary`; inline in Amazon's model."""

    condition: str
    """`Condition`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    landed_price: LowestPriceLandedPrice
    """`LandedPrice`."""
    listing_price: LowestPriceListingPrice
    """`ListingPrice`."""
    shipping: LowestPriceShipping
    """`Shipping`."""
    points: LowestPricePoints | None = None
    """`Points`."""
    _wire_ = ("Condition", "FulfillmentChannel", "LandedPrice", "ListingPrice", "Shipping", "Points")


class LowestPriceLandedPrice(Model):
    """Part of `LowestPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class LowestPriceListingPrice(Model):
    """Part of `LowestPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class LowestPriceShipping(Model):
    """Part of `LowestPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class LowestPricePoints(Model):
    """Part of `LowestPrice`; inline in Amazon's model."""

    points_number: int
    """`PointsNumber`."""
    _wire_ = ("PointsNumber",)


class BuyBoxPrice(Model):
    """Part of `Summary`; inline in Amazon's model."""

    condition: str
    """`Condition`."""
    landed_price: LandedPrice
    """`LandedPrice`."""
    listing_price: BuyBoxPriceListingPrice
    """`ListingPrice`."""
    shipping: BuyBoxPriceShipping
    """`Shipping`."""
    points: BuyBoxPricePoints | None = None
    """`Points`."""
    _wire_ = ("Condition", "LandedPrice", "ListingPrice", "Shipping", "Points")


class LandedPrice(Model):
    """Part of `BuyBoxPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class BuyBoxPriceListingPrice(Model):
    """Part of `BuyBoxPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class BuyBoxPriceShipping(Model):
    """Part of `BuyBoxPrice`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class BuyBoxPricePoints(Model):
    """Part of `BuyBoxPrice`; inline in Amazon's model."""

    points_number: int
    """`PointsNumber`."""
    _wire_ = ("PointsNumber",)


class ListPrice(Model):
    """Part of `Summary`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class MinimumAdvertisedPrice(Model):
    """Part of `Summary`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class SuggestedLowerPricePlusShipping(Model):
    """Part of `Summary`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class SalesRanking(Model):
    """Part of `Summary`; inline in Amazon's model."""

    product_category_id: str
    """`ProductCategoryId`."""
    rank: int
    """`Rank`."""
    _wire_ = ("ProductCategoryId", "Rank")


class NumberOfBuyBoxEligibleOffer(Model):
    """Part of `Summary`; inline in Amazon's model."""

    condition: str
    """`Condition`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    offer_count: int
    """`OfferCount`."""
    _wire_ = ("Condition", "FulfillmentChannel", "OfferCount")


class CompetitivePriceThreshold(Model):
    """Part of `Summary`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class Offer(Model):
    """Part of `PayloadAnyOfferChangedNotification`; inline in Amazon's model."""

    seller_id: str
    """`SellerId`."""
    sub_condition: str
    """`SubCondition`."""
    seller_feedback_rating: SellerFeedbackRating
    """`SellerFeedbackRating`."""
    shipping_time: ShippingTime
    """`ShippingTime`."""
    listing_price: ListingPrice
    """`ListingPrice`."""
    points: Points
    """`Points`."""
    shipping: Shipping
    """`Shipping`."""
    ships_from: ShipsFrom
    """`ShipsFrom`."""
    is_fulfilled_by_amazon: bool
    """`IsFulfilledByAmazon`."""
    prime_information: PrimeInformation
    """`PrimeInformation`."""
    is_expedited_shipping_available: bool
    """`IsExpeditedShippingAvailable`."""
    is_featured_merchant: bool
    """`IsFeaturedMerchant`."""
    ships_domestically: bool
    """`ShipsDomestically`."""
    ships_internationally: bool
    """`ShipsInternationally`."""
    _wire_ = (
        "SellerId",
        "SubCondition",
        "SellerFeedbackRating",
        "ShippingTime",
        "ListingPrice",
        "Points",
        "Shipping",
        "ShipsFrom",
        "IsFulfilledByAmazon",
        "PrimeInformation",
        "IsExpeditedShippingAvailable",
        "IsFeaturedMerchant",
        "ShipsDomestically",
        "ShipsInternationally",
    )


class SellerFeedbackRating(Model):
    """Part of `Offer`; inline in Amazon's model."""

    feedback_count: int
    """`FeedbackCount`."""
    seller_positive_feedback_rating: int
    """`SellerPositiveFeedbackRating`."""
    _wire_ = ("FeedbackCount", "SellerPositiveFeedbackRating")


class ShippingTime(Model):
    """Part of `Offer`; inline in Amazon's model."""

    minimum_hours: int
    """`MinimumHours`."""
    maximum_hours: int
    """`MaximumHours`."""
    availability_type: str
    """`AvailabilityType`."""
    available_date: str
    """`AvailableDate`."""
    _wire_ = ("MinimumHours", "MaximumHours", "AvailabilityType", "AvailableDate")


class ListingPrice(Model):
    """Part of `Offer`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class Points(Model):
    """Part of `Offer`; inline in Amazon's model."""

    points_number: int
    """`PointsNumber`."""
    _wire_ = ("PointsNumber",)


class Shipping(Model):
    """Part of `Offer`; inline in Amazon's model."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class ShipsFrom(Model):
    """Part of `Offer`; inline in Amazon's model."""

    country: str
    """`Country`."""
    state: str
    """`State`."""
    _wire_ = ("Country", "State")


class PrimeInformation(Model):
    """Part of `Offer`; inline in Amazon's model."""

    is_offer_prime: bool
    """`IsOfferPrime`."""
    is_offer_national_prime: bool
    """`IsOfferNationalPrime`."""
    _wire_ = ("IsOfferPrime", "IsOfferNationalPrime")


SCHEMAS: dict[str, Any] = {
    "AnyOfferChangedNotification": AnyOfferChangedNotification,
}
"""Amazon's schema name -> the class or type here."""
