"""What a notification of B2B Any Offer Changed Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/b2b_any_offer_changed.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class QuantityDiscountType(StrEnum):
    """Amazon's `QuantityDiscountType`: part of `QuantityDiscountPriceType`."""

    QUANTITY_DISCOUNT = "QUANTITY_DISCOUNT"


class B2BAnyOfferChangedNotification(Model):
    """Amazon's `B2BAnyOfferChangedNotification`: part of `Payload`."""

    seller_id: str
    """`SellerId`."""
    offer_change_trigger: OfferChangeTrigger
    """`OfferChangeTrigger`."""
    summary: Summary
    """`Summary`."""
    offers: list[Offer]
    """`Offers`."""
    _wire_ = ("SellerId", "OfferChangeTrigger", "Summary", "Offers")


class B2BAnyOfferChangedNotificationSchema(Model):
    """Amazon's `B2bAnyOfferChangedNotification`: the whole document."""

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


class BuyBoxPrice(Model):
    """Amazon's `BuyBoxPrice`: part of `Summary`."""

    condition: str
    """`Condition`."""
    offer_type: str
    """`OfferType`."""
    quantity_tier: int
    """`QuantityTier`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    discount_type: str | None = None
    """`DiscountType`."""
    landed_price: MoneyType | None = None
    """`LandedPrice`."""
    shipping: MoneyType | None = None
    """`Shipping`."""
    points: Points | None = None
    """`Points`."""
    seller_id: str | None = None
    """`SellerId`."""
    _wire_ = (
        "Condition",
        "OfferType",
        "QuantityTier",
        "ListingPrice",
        "DiscountType",
        "LandedPrice",
        "Shipping",
        "Points",
        "SellerId",
    )


class LowestPrice(Model):
    """Amazon's `LowestPrice`: part of `Summary`."""

    condition: str
    """`Condition`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    offer_type: str
    """`OfferType`."""
    quantity_tier: int
    """`QuantityTier`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    discount_type: str | None = None
    """`DiscountType`."""
    landed_price: MoneyType | None = None
    """`LandedPrice`."""
    shipping: MoneyType | None = None
    """`Shipping`."""
    points: Points | None = None
    """`Points`."""
    _wire_ = (
        "Condition",
        "FulfillmentChannel",
        "OfferType",
        "QuantityTier",
        "ListingPrice",
        "DiscountType",
        "LandedPrice",
        "Shipping",
        "Points",
    )


class MoneyType(Model):
    """Amazon's `MoneyType`: part of `LandedPrice`, `ListingPrice`, `QuantityDiscountPriceType` and 1 more."""

    amount: decimal.Decimal
    """`Amount`."""
    currency_code: str
    """`CurrencyCode`."""
    _wire_ = ("Amount", "CurrencyCode")


class NotificationMetadata(Model):
    """Amazon's `NotificationMetadata`: part of `B2BAnyOfferChangedNotificationSchema`."""

    application_id: str
    """`ApplicationId`."""
    subscription_id: str
    """`SubscriptionId`."""
    publish_time: str
    """`PublishTime`."""
    notification_id: str
    """`NotificationId`."""
    _wire_ = ("ApplicationId", "SubscriptionId", "PublishTime", "NotificationId")


class Offer(Model):
    """Amazon's `Offer`: part of `B2BAnyOfferChangedNotification`."""

    seller_id: str
    """`SellerId`."""
    sub_condition: str
    """`SubCondition`."""
    shipping_time: ShippingTime
    """`ShippingTime`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    shipping: MoneyType
    """`Shipping`."""
    is_fulfilled_by_amazon: bool
    """`IsFulfilledByAmazon`."""
    seller_feedback_rating: SellerFeedbackRating | None = None
    """`SellerFeedbackRating`."""
    points: Points | None = None
    """`Points`."""
    quantity_discount_price: list[QuantityDiscountPriceType] | None = None
    """`QuantityDiscountPrice`."""
    ships_from: ShipsFrom | None = None
    """`ShipsFrom`."""
    is_buy_box_winner: bool | None = None
    """`IsBuyBoxWinner`."""
    condition_notes: str | None = None
    """`ConditionNotes`."""
    prime_information: PrimeInformation | None = None
    """`PrimeInformation`."""
    is_featured_merchant: bool | None = None
    """`IsFeaturedMerchant`."""
    _wire_ = (
        "SellerId",
        "SubCondition",
        "ShippingTime",
        "ListingPrice",
        "Shipping",
        "IsFulfilledByAmazon",
        "SellerFeedbackRating",
        "Points",
        "QuantityDiscountPrice",
        "ShipsFrom",
        "IsBuyBoxWinner",
        "ConditionNotes",
        "PrimeInformation",
        "IsFeaturedMerchant",
    )


class OfferChangeTrigger(Model):
    """Amazon's `OfferChangeTrigger`: part of `B2BAnyOfferChangedNotification`."""

    marketplace_id: str
    """`MarketplaceId`."""
    asin: str
    """`ASIN`."""
    item_condition: str
    """`ItemCondition`."""
    time_of_offer_change: str
    """`TimeOfOfferChange`."""
    _wire_ = ("MarketplaceId", "ASIN", "ItemCondition", "TimeOfOfferChange")


class OfferCount(Model):
    """Amazon's `OfferCount`: part of `Summary`."""

    condition: str
    """`Condition`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    offer_count: int
    """`OfferCount`."""
    _wire_ = ("Condition", "FulfillmentChannel", "OfferCount")


class Payload(Model):
    """Amazon's `Payload`: part of `B2BAnyOfferChangedNotificationSchema`."""

    b2b_any_offer_changed_notification: B2BAnyOfferChangedNotification
    """`B2BAnyOfferChangedNotification`."""
    _wire_ = ("B2BAnyOfferChangedNotification",)


class Points(Model):
    """Amazon's `Points`: part of `BuyBoxPrice`, `LowestPrice`, `Offer`."""

    points_number: int
    """`PointsNumber`."""
    _wire_ = ("PointsNumber",)


class PrimeInformation(Model):
    """Amazon's `PrimeInformation`: part of `Offer`."""

    is_prime: bool
    """`IsPrime`."""
    is_national_prime: bool
    """`IsNationalPrime`."""
    _wire_ = ("IsPrime", "IsNationalPrime")


class QuantityDiscountPriceType(Model):
    """Amazon's `QuantityDiscountPriceType`: part of `Offer`."""

    quantity_tier: int
    """`QuantityTier`."""
    quantity_discount_type: QuantityDiscountType | str
    """`QuantityDiscountType`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    _wire_ = ("QuantityTier", "QuantityDiscountType", "ListingPrice")


class SellerFeedbackRating(Model):
    """Amazon's `SellerFeedbackRating`: part of `Offer`."""

    feedback_count: int
    """`FeedbackCount`."""
    seller_positive_feedback_rating: float
    """`SellerPositiveFeedbackRating`."""
    _wire_ = ("FeedbackCount", "SellerPositiveFeedbackRating")


class ShippingTime(Model):
    """Amazon's `ShippingTime`: part of `Offer`."""

    minimum_hours: int | None = None
    """`MinimumHours`."""
    maximum_hours: int | None = None
    """`MaximumHours`."""
    availability_type: str | None = None
    """`AvailabilityType`."""
    available_date: str | None = None
    """`AvailableDate`."""
    _wire_ = ("MinimumHours", "MaximumHours", "AvailabilityType", "AvailableDate")


class ShipsFrom(Model):
    """Amazon's `ShipsFrom`: part of `Offer`."""

    country: str
    """`Country`."""
    state: str | None = None
    """`State`."""
    _wire_ = ("Country", "State")


class Summary(Model):
    """Amazon's `Summary`: part of `B2BAnyOfferChangedNotification`."""

    number_of_offers: list[OfferCount]
    """`NumberOfOffers`."""
    buy_box_eligible_offers: list[OfferCount]
    """`BuyBoxEligibleOffers`."""
    lowest_prices: list[LowestPrice]
    """`LowestPrices`."""
    buy_box_prices: list[BuyBoxPrice]
    """`BuyBoxPrices`."""
    _wire_ = ("NumberOfOffers", "BuyBoxEligibleOffers", "LowestPrices", "BuyBoxPrices")


Condition = str
"""Amazon's `Condition`: part of `BuyBoxPrice`, `LowestPrice`, `OfferCount`."""

DiscountType = str
"""Amazon's `DiscountType`: part of `BuyBoxPrice`, `LowestPrice`."""

FulfillmentChannel = str
"""Amazon's `FulfillmentChannel`: part of `LowestPrice`, `OfferCount`."""

LandedPrice = MoneyType
"""Amazon's `LandedPrice`: part of `BuyBoxPrice`, `LowestPrice`."""

ListingPrice = MoneyType
"""Amazon's `ListingPrice`: part of `BuyBoxPrice`, `LowestPrice`, `Offer`."""

OfferType = str
"""Amazon's `OfferType`: part of `BuyBoxPrice`, `LowestPrice`."""

QuantityTier = int
"""Amazon's `QuantityTier`: part of `BuyBoxPrice`, `LowestPrice`."""

Shipping = MoneyType
"""Amazon's `Shipping`: part of `BuyBoxPrice`, `LowestPrice`, `Offer`."""

SCHEMAS: dict[str, Any] = {
    "B2BAnyOfferChangedNotification": B2BAnyOfferChangedNotification,
    "B2bAnyOfferChangedNotification": B2BAnyOfferChangedNotificationSchema,
    "BuyBoxPrice": BuyBoxPrice,
    "Condition": Condition,
    "DiscountType": DiscountType,
    "FulfillmentChannel": FulfillmentChannel,
    "LandedPrice": LandedPrice,
    "ListingPrice": ListingPrice,
    "LowestPrice": LowestPrice,
    "MoneyType": MoneyType,
    "NotificationMetadata": NotificationMetadata,
    "Offer": Offer,
    "OfferChangeTrigger": OfferChangeTrigger,
    "OfferCount": OfferCount,
    "OfferType": OfferType,
    "Payload": Payload,
    "Points": Points,
    "PrimeInformation": PrimeInformation,
    "QuantityDiscountPriceType": QuantityDiscountPriceType,
    "QuantityDiscountType": QuantityDiscountType,
    "QuantityTier": QuantityTier,
    "SellerFeedbackRating": SellerFeedbackRating,
    "Shipping": Shipping,
    "ShippingTime": ShippingTime,
    "ShipsFrom": ShipsFrom,
    "Summary": Summary,
}
"""Amazon's schema name -> the class or type here."""
