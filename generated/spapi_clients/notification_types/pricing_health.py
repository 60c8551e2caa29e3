"""What a notification of Pricing Health Notification 1.0 holds: classes, enums and aliases of Amazon's JSON schema.

Written by `python -m codegen generate` from models/notification_types/pricing_health.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class FulfillmentType(StrEnum):
    """Amazon's `fulfillmentType`: part of `MerchantOffer`, `OfferCount`."""

    AFN = "AFN"
    MFN = "MFN"


class PricingHealthNotification(Model):
    """Amazon's `PricingHealthNotification`: the whole document."""

    notification_version: str
    """`notificationVersion`."""
    notification_type: str
    """`notificationType`."""
    payload_version: str
    """`payloadVersion`."""
    event_time: str
    """`eventTime`."""
    payload: Payload
    """`payload`."""
    notification_metadata: NotificationMetadata
    """`notificationMetadata`."""
    _wire_ = (
        "notificationVersion",
        "notificationType",
        "payloadVersion",
        "eventTime",
        "payload",
        "notificationMetadata",
    )


class BuyBoxPrice(Model):
    """Amazon's `buyBoxPrice`: part of `Summary`."""

    condition: str
    """`condition`."""
    landed_price: MoneyType
    """`landedPrice`."""
    listing_price: MoneyType
    """`listingPrice`."""
    shipping: MoneyType
    """`shipping`."""
    points: Points | None = None
    """`points`."""
    _wire_ = ("condition", "landedPrice", "listingPrice", "shipping", "points")


class MerchantOffer(Model):
    """Amazon's `merchantOffer`: part of `Payload`."""

    condition: str
    """`condition`."""
    fulfillment_type: FulfillmentType | str
    """`fulfillmentType`."""
    landed_price: MoneyType
    """`landedPrice`."""
    listing_price: MoneyType
    """`listingPrice`."""
    shipping: MoneyType
    """`shipping`."""
    points: Points | None = None
    """`points`."""
    _wire_ = ("condition", "fulfillmentType", "landedPrice", "listingPrice", "shipping", "points")


class MoneyType(Model):
    """Amazon's `moneyType`.

    Used as part of `AverageSellingPrice`, `CompetitivePriceThreshold`, `LandedPrice` and 4 more.
    """

    amount: decimal.Decimal
    """`amount`."""
    currency_code: str
    """`currencyCode`."""
    _wire_ = ("amount", "currencyCode")


class NotificationMetadata(Model):
    """Amazon's `notificationMetadata`: part of `PricingHealthNotification`."""

    application_id: str
    """`applicationId`."""
    subscription_id: str
    """`subscriptionId`."""
    publish_time: str
    """`publishTime`."""
    notification_id: str
    """`notificationId`."""
    _wire_ = ("applicationId", "subscriptionId", "publishTime", "notificationId")


class OfferChangeTrigger(Model):
    """Amazon's `offerChangeTrigger`: part of `Payload`."""

    marketplace_id: str
    """`marketplaceId`."""
    asin: str
    """`asin`."""
    item_condition: str
    """`itemCondition`."""
    time_of_offer_change: str
    """`timeOfOfferChange`."""
    _wire_ = ("marketplaceId", "asin", "itemCondition", "timeOfOfferChange")


class OfferCount(Model):
    """Amazon's `offerCount`: part of `Summary`."""

    condition: str
    """`condition`."""
    fulfillment_type: FulfillmentType | str
    """`fulfillmentType`."""
    offer_count: int
    """`offerCount`."""
    _wire_ = ("condition", "fulfillmentType", "offerCount")


class Payload(Model):
    """Amazon's `payload`: part of `PricingHealthNotification`."""

    seller_id: str
    """`sellerId`."""
    issue_type: str
    """`issueType`."""
    offer_change_trigger: OfferChangeTrigger
    """`offerChangeTrigger`."""
    merchant_offer: MerchantOffer
    """`merchantOffer`."""
    summary: Summary
    """`summary`."""
    _wire_ = ("sellerId", "issueType", "offerChangeTrigger", "merchantOffer", "summary")


class Points(Model):
    """Amazon's `points`: part of `BuyBoxPrice`, `MerchantOffer`."""

    points_number: int
    """`pointsNumber`."""
    _wire_ = ("pointsNumber",)


class ReferencePrice(Model):
    """Amazon's `referencePrice`: part of `Summary`."""

    average_selling_price: MoneyType | None = None
    """`averageSellingPrice`."""
    competitive_price_threshold: MoneyType | None = None
    """`competitivePriceThreshold`."""
    retail_offer_price: MoneyType | None = None
    """`retailOfferPrice`."""
    msrp_price: MoneyType | None = None
    """`msrpPrice`."""
    _wire_ = ("averageSellingPrice", "competitivePriceThreshold", "retailOfferPrice", "msrpPrice")


class SalesRank(Model):
    """Amazon's `salesRank`: part of `Summary`."""

    product_category_id: str
    """`productCategoryId`."""
    rank: int
    """`rank`."""
    _wire_ = ("productCategoryId", "rank")


class Summary(Model):
    """Amazon's `summary`: part of `Payload`."""

    number_of_offers: list[OfferCount]
    """`numberOfOffers`."""
    buy_box_eligible_offers: list[OfferCount]
    """`buyBoxEligibleOffers`."""
    reference_price: ReferencePrice
    """`referencePrice`."""
    buy_box_prices: list[BuyBoxPrice] | None = None
    """`buyBoxPrices`."""
    sales_rankings: list[SalesRank] | None = None
    """`salesRankings`."""
    _wire_ = ("numberOfOffers", "buyBoxEligibleOffers", "referencePrice", "buyBoxPrices", "salesRankings")


AverageSellingPrice = MoneyType
"""Amazon's `averageSellingPrice`: part of `ReferencePrice`."""

CompetitivePriceThreshold = MoneyType
"""Amazon's `competitivePriceThreshold`: part of `ReferencePrice`."""

Condition = str
"""Amazon's `condition`: part of `BuyBoxPrice`, `MerchantOffer`, `OfferCount`."""

LandedPrice = MoneyType
"""Amazon's `landedPrice`: part of `BuyBoxPrice`, `MerchantOffer`."""

ListingPrice = MoneyType
"""Amazon's `listingPrice`: part of `BuyBoxPrice`, `MerchantOffer`."""

MsrpPrice = MoneyType
"""Amazon's `msrpPrice`: part of `ReferencePrice`."""

RetailOfferPrice = MoneyType
"""Amazon's `retailOfferPrice`: part of `ReferencePrice`."""

Shipping = MoneyType
"""Amazon's `shipping`: part of `BuyBoxPrice`, `MerchantOffer`."""

SCHEMAS: dict[str, Any] = {
    "PricingHealthNotification": PricingHealthNotification,
    "averageSellingPrice": AverageSellingPrice,
    "buyBoxPrice": BuyBoxPrice,
    "competitivePriceThreshold": CompetitivePriceThreshold,
    "condition": Condition,
    "fulfillmentType": FulfillmentType,
    "landedPrice": LandedPrice,
    "listingPrice": ListingPrice,
    "merchantOffer": MerchantOffer,
    "moneyType": MoneyType,
    "msrpPrice": MsrpPrice,
    "notificationMetadata": NotificationMetadata,
    "offerChangeTrigger": OfferChangeTrigger,
    "offerCount": OfferCount,
    "payload": Payload,
    "points": Points,
    "referencePrice": ReferencePrice,
    "retailOfferPrice": RetailOfferPrice,
    "salesRank": SalesRank,
    "shipping": Shipping,
    "summary": Summary,
}
"""Amazon's schema name -> the class or type here."""
