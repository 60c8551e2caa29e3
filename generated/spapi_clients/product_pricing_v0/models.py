"""What the answers and bodies of Product Pricing v0 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/product_pricing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model, field


class ConditionType(StrEnum):
    """Amazon's `ConditionType`: part of `GetOffersResult`, `ItemIdentifier`."""

    NEW = "New"
    USED = "Used"
    COLLECTIBLE = "Collectible"
    REFURBISHED = "Refurbished"
    CLUB = "Club"


class CustomerType(StrEnum):
    """Amazon's `CustomerType`.

    Used as part of `BatchOffersRequestParams`; parameter `CustomerType` of getCompetitivePricing, getItemOffers,
    getListingOffers.
    """

    CONSUMER = "Consumer"
    BUSINESS = "Business"


CustomerTypeLiteral = Literal[
    "Consumer",
    "Business",
]
"""The values of `CustomerType`, for arguments."""


class DetailedShippingTimeTypeAvailabilityType(StrEnum):
    """Part of `DetailedShippingTimeType`; inline in Amazon's model."""

    NOW = "NOW"
    FUTURE_WITHOUT_DATE = "FUTURE_WITHOUT_DATE"
    FUTURE_WITH_DATE = "FUTURE_WITH_DATE"


class FulfillmentChannelType(StrEnum):
    """Amazon's `FulfillmentChannelType`: part of `OfferCountType`."""

    AMAZON = "Amazon"
    MERCHANT = "Merchant"


class HttpMethod(StrEnum):
    """Amazon's `HttpMethod`: part of `BatchRequest`."""

    GET = "GET"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    POST = "POST"


class ItemCondition(StrEnum):
    """Amazon's `ItemCondition`.

    Used as part of `BatchOffersRequestParams`; parameter `ItemCondition` of getItemOffers, getListingOffers,
    getPricing.
    """

    NEW = "New"
    USED = "Used"
    COLLECTIBLE = "Collectible"
    REFURBISHED = "Refurbished"
    CLUB = "Club"


ItemConditionLiteral = Literal[
    "New",
    "Used",
    "Collectible",
    "Refurbished",
    "Club",
]
"""The values of `ItemCondition`, for arguments."""


class OfferCustomerType(StrEnum):
    """Amazon's `OfferCustomerType`.

    Used as part of `BuyBoxPriceType`, `CompetitivePriceType`, `LowestPriceType` and 2 more.
    """

    B2C = "B2C"
    B2B = "B2B"


class QuantityDiscountType(StrEnum):
    """Amazon's `QuantityDiscountType`.

    Used as part of `BuyBoxPriceType`, `CompetitivePriceType`, `LowestPriceType` and 1 more.
    """

    QUANTITY_DISCOUNT = "QUANTITY_DISCOUNT"


class ItemType(StrEnum):
    """Parameter `ItemType` of getCompetitivePricing, getPricing; inline in Amazon's model."""

    ASIN = "Asin"
    SKU = "Sku"


ItemTypeLiteral = Literal[
    "Asin",
    "Sku",
]
"""The values of `ItemType`, for arguments."""


class GetPricingOfferType(StrEnum):
    """Parameter `OfferType` of getPricing; inline in Amazon's model."""

    B2C = "B2C"
    B2B = "B2B"


GetPricingOfferTypeLiteral = Literal[
    "B2C",
    "B2B",
]
"""The values of `GetPricingOfferType`, for arguments."""


class ASINIdentifier(Model):
    """Amazon's `ASINIdentifier`: part of `IdentifierType`."""

    marketplace_id: str
    """`MarketplaceId`."""
    asin: str
    """`ASIN`."""
    _wire_ = ("MarketplaceId", "ASIN")


class BatchOffersRequestParams(Model):
    """Amazon's `BatchOffersRequestParams`.

    Used as part of `ItemOffersRequest`, `ItemOffersRequestParams`, `ListingOffersRequest` and 1 more.
    """

    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ItemCondition | str
    """`ItemCondition`."""
    customer_type: CustomerType | str | None = None
    """`CustomerType`."""
    _wire_ = ("MarketplaceId", "ItemCondition", "CustomerType")


class BatchOffersResponse(Model):
    """Amazon's `BatchOffersResponse`: part of `ItemOffersResponse`, `ListingOffersResponse`."""

    body: GetOffersResponse
    """`body`."""
    headers: HttpResponseHeaders | None = None
    """`headers`."""
    status: GetOffersHttpStatusLine | None = None
    """`status`."""
    _wire_ = ("body", "headers", "status")


class BatchRequest(Model):
    """Amazon's `BatchRequest`: part of `ItemOffersRequest`, `ListingOffersRequest`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    headers: dict[str, str] | None = None
    """`headers`."""
    _wire_ = ("uri", "method", "headers")


class BuyBoxPriceType(Model):
    """Amazon's `BuyBoxPriceType`: part of `BuyBoxPrices`."""

    condition: str
    """`condition`."""
    landed_price: MoneyType
    """`LandedPrice`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    shipping: MoneyType
    """`Shipping`."""
    offer_type: OfferCustomerType | str | None = None
    """`offerType`."""
    quantity_tier: int | None = None
    """`quantityTier`."""
    quantity_discount_type: QuantityDiscountType | str | None = None
    """`quantityDiscountType`."""
    points: Points | None = None
    """`Points`."""
    seller_id: str | None = None
    """`sellerId`."""
    _wire_ = (
        "condition",
        "LandedPrice",
        "ListingPrice",
        "Shipping",
        "offerType",
        "quantityTier",
        "quantityDiscountType",
        "Points",
        "sellerId",
    )


class CompetitivePriceType(Model):
    """Amazon's `CompetitivePriceType`: part of `CompetitivePriceList`."""

    competitive_price_id: str
    """`CompetitivePriceId`."""
    price: PriceType
    """`Price`."""
    condition: str | None = None
    """`condition`."""
    subcondition: str | None = None
    """`subcondition`."""
    offer_type: OfferCustomerType | str | None = None
    """`offerType`."""
    quantity_tier: int | None = None
    """`quantityTier`."""
    quantity_discount_type: QuantityDiscountType | str | None = None
    """`quantityDiscountType`."""
    seller_id: str | None = None
    """`sellerId`."""
    belongs_to_requester: bool | None = None
    """`belongsToRequester`."""
    _wire_ = (
        "CompetitivePriceId",
        "Price",
        "condition",
        "subcondition",
        "offerType",
        "quantityTier",
        "quantityDiscountType",
        "sellerId",
        "belongsToRequester",
    )


class CompetitivePricingType(Model):
    """Amazon's `CompetitivePricingType`: part of `Product`."""

    competitive_prices: list[CompetitivePriceType]
    """`CompetitivePrices`."""
    number_of_offer_listings: list[OfferListingCountType]
    """`NumberOfOfferListings`."""
    trade_in_value: MoneyType | None = None
    """`TradeInValue`."""
    _wire_ = ("CompetitivePrices", "NumberOfOfferListings", "TradeInValue")


class DetailedShippingTimeType(Model):
    """Amazon's `DetailedShippingTimeType`: part of `OfferDetail`."""

    minimum_hours: int | None = None
    """`minimumHours`."""
    maximum_hours: int | None = None
    """`maximumHours`."""
    available_date: str | None = None
    """`availableDate`."""
    availability_type: DetailedShippingTimeTypeAvailabilityType | str | None = None
    """`availabilityType`."""
    _wire_ = ("minimumHours", "maximumHours", "availableDate", "availabilityType")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class Errors(Model):
    """Amazon's `Errors`: error answer of getItemOffersBatch, getListingOffersBatch."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetItemOffersBatchRequest(Model):
    """Amazon's `GetItemOffersBatchRequest`: body of getItemOffersBatch."""

    requests: list[ItemOffersRequest] | None = None
    """`requests`: 1 to 20 items."""
    _wire_ = ("requests",)


class GetItemOffersBatchResponse(Model):
    """Amazon's `GetItemOffersBatchResponse`: answer of getItemOffersBatch."""

    responses: list[ItemOffersResponse] | None = None
    """`responses`: 1 to 20 items."""
    _wire_ = ("responses",)


class GetListingOffersBatchRequest(Model):
    """Amazon's `GetListingOffersBatchRequest`: body of getListingOffersBatch."""

    requests: list[ListingOffersRequest] | None = None
    """`requests`: 1 to 20 items."""
    _wire_ = ("requests",)


class GetListingOffersBatchResponse(Model):
    """Amazon's `GetListingOffersBatchResponse`: answer of getListingOffersBatch."""

    responses: list[ListingOffersResponse] | None = None
    """`responses`: 1 to 20 items."""
    _wire_ = ("responses",)


class GetOffersHttpStatusLine(Model):
    """Amazon's `GetOffersHttpStatusLine`: part of `BatchOffersResponse`."""

    status_code: int | None = None
    """`statusCode`: 100 to 599."""
    reason_phrase: str | None = None
    """`reasonPhrase`."""
    _wire_ = ("statusCode", "reasonPhrase")


class GetOffersResponse(Model):
    """Amazon's `GetOffersResponse`.

    Used as part of `BatchOffersResponse`; answer of getItemOffers, getListingOffers; error answer of getItemOffers,
    getListingOffers.
    """

    payload: GetOffersResult | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class GetOffersResult(Model):
    """Amazon's `GetOffersResult`: part of `GetOffersResponse`."""

    marketplace_id: str
    """`marketplaceId`."""
    item_condition: ConditionType | str
    """`ItemCondition`."""
    status: str
    """`status`."""
    identifier: ItemIdentifier
    """`Identifier`."""
    summary: Summary
    """`Summary`."""
    offers: list[OfferDetail]
    """`Offers`: at most 20 items."""
    asin: str | None = None
    """`ASIN`."""
    sku: str | None = None
    """`SKU`."""
    _wire_ = ("marketplaceId", "ItemCondition", "status", "Identifier", "Summary", "Offers", "ASIN", "SKU")
    _also_ = (("MarketplaceID", "marketplaceId"),)


class GetPricingResponse(Model):
    """Amazon's `GetPricingResponse`.

    Used as answer of getCompetitivePricing, getPricing; error answer of getCompetitivePricing, getPricing.
    """

    payload: list[Price] | None = None
    """`payload`: at most 20 items."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class HttpResponseHeaders(Model):
    """Amazon's `HttpResponseHeaders`: part of `BatchOffersResponse`."""

    date: str | None = None
    """`Date`."""
    x_amzn_request_id: str | None = None
    """`x-amzn-RequestId`."""
    _wire_ = ("Date", "x-amzn-RequestId")
    additional_properties: dict[str, str] = field(factory=dict)
    """Properties whose names the model does not list."""


class IdentifierType(Model):
    """Amazon's `IdentifierType`: part of `Product`."""

    marketplace_asin: ASINIdentifier
    """`MarketplaceASIN`."""
    sku_identifier: SellerSKUIdentifier | None = None
    """`SKUIdentifier`."""
    _wire_ = ("MarketplaceASIN", "SKUIdentifier")


class ItemIdentifier(Model):
    """Amazon's `ItemIdentifier`: part of `GetOffersResult`."""

    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ConditionType | str
    """`ItemCondition`."""
    asin: str | None = None
    """`ASIN`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    _wire_ = ("MarketplaceId", "ItemCondition", "ASIN", "SellerSKU")
    _also_ = (("MarketplaceID", "MarketplaceId"),)


class ItemOffersRequest(Model):
    """Amazon's `ItemOffersRequest`: part of `ItemOffersRequestList`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ItemCondition | str
    """`ItemCondition`."""
    headers: dict[str, str] | None = None
    """`headers`."""
    customer_type: CustomerType | str | None = None
    """`CustomerType`."""
    _wire_ = ("uri", "method", "MarketplaceId", "ItemCondition", "headers", "CustomerType")


class ItemOffersRequestParams(Model):
    """Amazon's `ItemOffersRequestParams`: part of `ItemOffersResponse`."""

    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ItemCondition | str
    """`ItemCondition`."""
    customer_type: CustomerType | str | None = None
    """`CustomerType`."""
    asin: str | None = None
    """`Asin`."""
    _wire_ = ("MarketplaceId", "ItemCondition", "CustomerType", "Asin")


class ItemOffersResponse(Model):
    """Amazon's `ItemOffersResponse`: part of `ItemOffersResponseList`."""

    body: GetOffersResponse
    """`body`."""
    request: ItemOffersRequestParams
    """`request`."""
    headers: HttpResponseHeaders | None = None
    """`headers`."""
    status: GetOffersHttpStatusLine | None = None
    """`status`."""
    _wire_ = ("body", "request", "headers", "status")


class ListingOffersRequest(Model):
    """Amazon's `ListingOffersRequest`: part of `ListingOffersRequestList`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ItemCondition | str
    """`ItemCondition`."""
    headers: dict[str, str] | None = None
    """`headers`."""
    customer_type: CustomerType | str | None = None
    """`CustomerType`."""
    _wire_ = ("uri", "method", "MarketplaceId", "ItemCondition", "headers", "CustomerType")


class ListingOffersRequestParams(Model):
    """Amazon's `ListingOffersRequestParams`: part of `ListingOffersResponse`."""

    marketplace_id: str
    """`MarketplaceId`."""
    item_condition: ItemCondition | str
    """`ItemCondition`."""
    seller_sku: str
    """`SellerSKU`."""
    customer_type: CustomerType | str | None = None
    """`CustomerType`."""
    _wire_ = ("MarketplaceId", "ItemCondition", "SellerSKU", "CustomerType")


class ListingOffersResponse(Model):
    """Amazon's `ListingOffersResponse`: part of `ListingOffersResponseList`."""

    body: GetOffersResponse
    """`body`."""
    headers: HttpResponseHeaders | None = None
    """`headers`."""
    status: GetOffersHttpStatusLine | None = None
    """`status`."""
    request: ListingOffersRequestParams | None = None
    """`request`."""
    _wire_ = ("body", "headers", "status", "request")


class LowestPriceType(Model):
    """Amazon's `LowestPriceType`: part of `LowestPrices`."""

    condition: str
    """`condition`."""
    fulfillment_channel: str
    """`fulfillmentChannel`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    offer_type: OfferCustomerType | str | None = None
    """`offerType`."""
    quantity_tier: int | None = None
    """`quantityTier`."""
    quantity_discount_type: QuantityDiscountType | str | None = None
    """`quantityDiscountType`."""
    landed_price: MoneyType | None = None
    """`LandedPrice`."""
    shipping: MoneyType | None = None
    """`Shipping`."""
    points: Points | None = None
    """`Points`."""
    _wire_ = (
        "condition",
        "fulfillmentChannel",
        "ListingPrice",
        "offerType",
        "quantityTier",
        "quantityDiscountType",
        "LandedPrice",
        "Shipping",
        "Points",
    )


class MoneyType(Model):
    """Amazon's `MoneyType`: part of `BuyBoxPriceType`, `CompetitivePricingType`, `LowestPriceType` and 6 more."""

    currency_code: str | None = None
    """`CurrencyCode`."""
    amount: decimal.Decimal | None = None
    """`Amount`."""
    _wire_ = ("CurrencyCode", "Amount")


class OfferCountType(Model):
    """Amazon's `OfferCountType`: part of `BuyBoxEligibleOffers`, `NumberOfOffers`."""

    condition: str | None = None
    """`condition`."""
    fulfillment_channel: FulfillmentChannelType | str | None = None
    """`fulfillmentChannel`."""
    offer_count: int | None = None
    """`OfferCount`."""
    _wire_ = ("condition", "fulfillmentChannel", "OfferCount")


class OfferDetail(Model):
    """Amazon's `OfferDetail`: part of `OfferDetailList`."""

    sub_condition: str
    """`SubCondition`."""
    shipping_time: DetailedShippingTimeType
    """`ShippingTime`."""
    listing_price: MoneyType
    """`ListingPrice`."""
    shipping: MoneyType
    """`Shipping`."""
    is_fulfilled_by_amazon: bool
    """`IsFulfilledByAmazon`."""
    my_offer: bool | None = None
    """`MyOffer`."""
    offer_type: OfferCustomerType | str | None = None
    """`offerType`."""
    seller_id: str | None = None
    """`SellerId`."""
    condition_notes: str | None = None
    """`ConditionNotes`."""
    seller_feedback_rating: SellerFeedbackType | None = None
    """`SellerFeedbackRating`."""
    quantity_discount_prices: list[QuantityDiscountPriceType] | None = None
    """`quantityDiscountPrices`."""
    points: Points | None = None
    """`Points`."""
    ships_from: ShipsFromType | None = None
    """`ShipsFrom`."""
    prime_information: PrimeInformationType | None = None
    """`PrimeInformation`."""
    is_buy_box_winner: bool | None = None
    """`IsBuyBoxWinner`."""
    is_featured_merchant: bool | None = None
    """`IsFeaturedMerchant`."""
    _wire_ = (
        "SubCondition",
        "ShippingTime",
        "ListingPrice",
        "Shipping",
        "IsFulfilledByAmazon",
        "MyOffer",
        "offerType",
        "SellerId",
        "ConditionNotes",
        "SellerFeedbackRating",
        "quantityDiscountPrices",
        "Points",
        "ShipsFrom",
        "PrimeInformation",
        "IsBuyBoxWinner",
        "IsFeaturedMerchant",
    )


class OfferListingCountType(Model):
    """Amazon's `OfferListingCountType`: part of `NumberOfOfferListingsList`."""

    count: int
    """`Count`."""
    condition: str
    """`condition`."""
    _wire_ = ("Count", "condition")


class OfferType(Model):
    """Amazon's `OfferType`: part of `OffersList`."""

    buying_price: PriceType
    """`BuyingPrice`."""
    regular_price: MoneyType
    """`RegularPrice`."""
    fulfillment_channel: str
    """`FulfillmentChannel`."""
    item_condition: str
    """`ItemCondition`."""
    item_sub_condition: str
    """`ItemSubCondition`."""
    seller_sku: str
    """`SellerSKU`."""
    offer_type: OfferCustomerType | str | None = None
    """`offerType`."""
    business_price: MoneyType | None = None
    """`businessPrice`."""
    quantity_discount_prices: list[QuantityDiscountPriceType] | None = None
    """`quantityDiscountPrices`."""
    _wire_ = (
        "BuyingPrice",
        "RegularPrice",
        "FulfillmentChannel",
        "ItemCondition",
        "ItemSubCondition",
        "SellerSKU",
        "offerType",
        "businessPrice",
        "quantityDiscountPrices",
    )


class Points(Model):
    """Amazon's `Points`: part of `BuyBoxPriceType`, `LowestPriceType`, `OfferDetail` and 1 more."""

    points_number: int | None = None
    """`PointsNumber`."""
    points_monetary_value: MoneyType | None = None
    """`PointsMonetaryValue`."""
    _wire_ = ("PointsNumber", "PointsMonetaryValue")


class Price(Model):
    """Amazon's `Price`: part of `PriceList`."""

    status: str
    """`status`."""
    seller_sku: str | None = None
    """`SellerSKU`."""
    asin: str | None = None
    """`ASIN`."""
    product: Product | None = None
    """`Product`."""
    _wire_ = ("status", "SellerSKU", "ASIN", "Product")


class PriceType(Model):
    """Amazon's `PriceType`: part of `CompetitivePriceType`, `OfferType`."""

    listing_price: MoneyType
    """`ListingPrice`."""
    landed_price: MoneyType | None = None
    """`LandedPrice`."""
    shipping: MoneyType | None = None
    """`Shipping`."""
    points: Points | None = None
    """`Points`."""
    _wire_ = ("ListingPrice", "LandedPrice", "Shipping", "Points")


class PrimeInformationType(Model):
    """Amazon's `PrimeInformationType`: part of `OfferDetail`."""

    is_prime: bool
    """`IsPrime`."""
    is_national_prime: bool
    """`IsNationalPrime`."""
    _wire_ = ("IsPrime", "IsNationalPrime")


class Product(Model):
    """Amazon's `Product`: part of `Price`."""

    identifiers: IdentifierType
    """`Identifiers`."""
    attribute_sets: list[dict[str, Any]] | None = None
    """`AttributeSets`."""
    relationships: list[dict[str, Any]] | None = None
    """`Relationships`."""
    competitive_pricing: CompetitivePricingType | None = None
    """`CompetitivePricing`."""
    sales_rankings: list[SalesRankType] | None = None
    """`SalesRankings`."""
    offers: list[OfferType] | None = None
    """`Offers`."""
    _wire_ = ("Identifiers", "AttributeSets", "Relationships", "CompetitivePricing", "SalesRankings", "Offers")


class QuantityDiscountPriceType(Model):
    """Amazon's `QuantityDiscountPriceType`: part of `OfferDetail`, `OfferType`."""

    quantity_tier: int
    """`quantityTier`."""
    quantity_discount_type: QuantityDiscountType | str
    """`quantityDiscountType`."""
    listing_price: MoneyType
    """`listingPrice`."""
    _wire_ = ("quantityTier", "quantityDiscountType", "listingPrice")


class SalesRankType(Model):
    """Amazon's `SalesRankType`: part of `SalesRankList`."""

    product_category_id: str
    """`ProductCategoryId`."""
    rank: int
    """`Rank`."""
    _wire_ = ("ProductCategoryId", "Rank")


class SellerFeedbackType(Model):
    """Amazon's `SellerFeedbackType`: part of `OfferDetail`."""

    feedback_count: int
    """`FeedbackCount`."""
    seller_positive_feedback_rating: float | None = None
    """`SellerPositiveFeedbackRating`."""
    _wire_ = ("FeedbackCount", "SellerPositiveFeedbackRating")


class SellerSKUIdentifier(Model):
    """Amazon's `SellerSKUIdentifier`: part of `IdentifierType`."""

    marketplace_id: str
    """`MarketplaceId`."""
    seller_id: str
    """`SellerId`."""
    seller_sku: str
    """`SellerSKU`."""
    _wire_ = ("MarketplaceId", "SellerId", "SellerSKU")


class ShipsFromType(Model):
    """Amazon's `ShipsFromType`: part of `OfferDetail`."""

    state: str | None = None
    """`State`."""
    country: str | None = None
    """`Country`."""
    _wire_ = ("State", "Country")


class Summary(Model):
    """Amazon's `Summary`: part of `GetOffersResult`."""

    total_offer_count: int
    """`TotalOfferCount`."""
    number_of_offers: list[OfferCountType] | None = None
    """`NumberOfOffers`."""
    lowest_prices: list[LowestPriceType] | None = None
    """`LowestPrices`."""
    buy_box_prices: list[BuyBoxPriceType] | None = None
    """`BuyBoxPrices`."""
    list_price: MoneyType | None = None
    """`ListPrice`."""
    competitive_price_threshold: MoneyType | None = None
    """`CompetitivePriceThreshold`."""
    suggested_lower_price_plus_shipping: MoneyType | None = None
    """`SuggestedLowerPricePlusShipping`."""
    sales_rankings: list[SalesRankType] | None = None
    """`SalesRankings`."""
    buy_box_eligible_offers: list[OfferCountType] | None = None
    """`BuyBoxEligibleOffers`."""
    offers_available_time: datetime | None = None
    """`OffersAvailableTime`: ISO 8601 instant."""
    _wire_ = (
        "TotalOfferCount",
        "NumberOfOffers",
        "LowestPrices",
        "BuyBoxPrices",
        "ListPrice",
        "CompetitivePriceThreshold",
        "SuggestedLowerPricePlusShipping",
        "SalesRankings",
        "BuyBoxEligibleOffers",
        "OffersAvailableTime",
    )


Asin = str
"""Amazon's `Asin`: used by no operation."""

AttributeSetList = list[dict[str, Any]]
"""Amazon's `AttributeSetList`: part of `Product`."""

BuyBoxEligibleOffers = list[OfferCountType]
"""Amazon's `BuyBoxEligibleOffers`: part of `Summary`."""

BuyBoxPrices = list[BuyBoxPriceType]
"""Amazon's `BuyBoxPrices`: part of `Summary`."""

CompetitivePriceList = list[CompetitivePriceType]
"""Amazon's `CompetitivePriceList`: part of `CompetitivePricingType`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `Errors`, `GetOffersResponse`, `GetPricingResponse`."""

HttpRequestHeaders = dict[str, str]
"""Amazon's `HttpRequestHeaders`: part of `BatchRequest`."""

HttpUri = str
"""Amazon's `HttpUri`: used by no operation.

6 to 512 characters.
"""

ItemOffersRequestList = list[ItemOffersRequest]
"""Amazon's `ItemOffersRequestList`: part of `GetItemOffersBatchRequest`.

1 to 20 items.
"""

ItemOffersResponseList = list[ItemOffersResponse]
"""Amazon's `ItemOffersResponseList`: part of `GetItemOffersBatchResponse`.

1 to 20 items.
"""

ListingOffersRequestList = list[ListingOffersRequest]
"""Amazon's `ListingOffersRequestList`: part of `GetListingOffersBatchRequest`.

1 to 20 items.
"""

ListingOffersResponseList = list[ListingOffersResponse]
"""Amazon's `ListingOffersResponseList`: part of `GetListingOffersBatchResponse`.

1 to 20 items.
"""

LowestPrices = list[LowestPriceType]
"""Amazon's `LowestPrices`: part of `Summary`."""

MarketplaceId = str
"""Amazon's `MarketplaceId`: part of `BatchOffersRequestParams`."""

NumberOfOfferListingsList = list[OfferListingCountType]
"""Amazon's `NumberOfOfferListingsList`: part of `CompetitivePricingType`."""

NumberOfOffers = list[OfferCountType]
"""Amazon's `NumberOfOffers`: part of `Summary`."""

OfferDetailList = list[OfferDetail]
"""Amazon's `OfferDetailList`: part of `GetOffersResult`.

At most 20 items.
"""

OffersList = list[OfferType]
"""Amazon's `OffersList`: part of `Product`."""

PriceList = list[Price]
"""Amazon's `PriceList`: part of `GetPricingResponse`.

At most 20 items.
"""

RelationshipList = list[dict[str, Any]]
"""Amazon's `RelationshipList`: part of `Product`."""

SalesRankList = list[SalesRankType]
"""Amazon's `SalesRankList`: part of `Product`, `Summary`."""

SCHEMAS: dict[str, Any] = {
    "ASINIdentifier": ASINIdentifier,
    "Asin": Asin,
    "AttributeSetList": AttributeSetList,
    "BatchOffersRequestParams": BatchOffersRequestParams,
    "BatchOffersResponse": BatchOffersResponse,
    "BatchRequest": BatchRequest,
    "BuyBoxEligibleOffers": BuyBoxEligibleOffers,
    "BuyBoxPriceType": BuyBoxPriceType,
    "BuyBoxPrices": BuyBoxPrices,
    "CompetitivePriceList": CompetitivePriceList,
    "CompetitivePriceType": CompetitivePriceType,
    "CompetitivePricingType": CompetitivePricingType,
    "ConditionType": ConditionType,
    "CustomerType": CustomerType,
    "DetailedShippingTimeType": DetailedShippingTimeType,
    "Error": Error,
    "ErrorList": ErrorList,
    "Errors": Errors,
    "FulfillmentChannelType": FulfillmentChannelType,
    "GetItemOffersBatchRequest": GetItemOffersBatchRequest,
    "GetItemOffersBatchResponse": GetItemOffersBatchResponse,
    "GetListingOffersBatchRequest": GetListingOffersBatchRequest,
    "GetListingOffersBatchResponse": GetListingOffersBatchResponse,
    "GetOffersHttpStatusLine": GetOffersHttpStatusLine,
    "GetOffersResponse": GetOffersResponse,
    "GetOffersResult": GetOffersResult,
    "GetPricingResponse": GetPricingResponse,
    "HttpMethod": HttpMethod,
    "HttpRequestHeaders": HttpRequestHeaders,
    "HttpResponseHeaders": HttpResponseHeaders,
    "HttpUri": HttpUri,
    "IdentifierType": IdentifierType,
    "ItemCondition": ItemCondition,
    "ItemIdentifier": ItemIdentifier,
    "ItemOffersRequest": ItemOffersRequest,
    "ItemOffersRequestList": ItemOffersRequestList,
    "ItemOffersRequestParams": ItemOffersRequestParams,
    "ItemOffersResponse": ItemOffersResponse,
    "ItemOffersResponseList": ItemOffersResponseList,
    "ListingOffersRequest": ListingOffersRequest,
    "ListingOffersRequestList": ListingOffersRequestList,
    "ListingOffersRequestParams": ListingOffersRequestParams,
    "ListingOffersResponse": ListingOffersResponse,
    "ListingOffersResponseList": ListingOffersResponseList,
    "LowestPriceType": LowestPriceType,
    "LowestPrices": LowestPrices,
    "MarketplaceId": MarketplaceId,
    "MoneyType": MoneyType,
    "NumberOfOfferListingsList": NumberOfOfferListingsList,
    "NumberOfOffers": NumberOfOffers,
    "OfferCountType": OfferCountType,
    "OfferCustomerType": OfferCustomerType,
    "OfferDetail": OfferDetail,
    "OfferDetailList": OfferDetailList,
    "OfferListingCountType": OfferListingCountType,
    "OfferType": OfferType,
    "OffersList": OffersList,
    "Points": Points,
    "Price": Price,
    "PriceList": PriceList,
    "PriceType": PriceType,
    "PrimeInformationType": PrimeInformationType,
    "Product": Product,
    "QuantityDiscountPriceType": QuantityDiscountPriceType,
    "QuantityDiscountType": QuantityDiscountType,
    "RelationshipList": RelationshipList,
    "SalesRankList": SalesRankList,
    "SalesRankType": SalesRankType,
    "SellerFeedbackType": SellerFeedbackType,
    "SellerSKUIdentifier": SellerSKUIdentifier,
    "ShipsFromType": ShipsFromType,
    "Summary": Summary,
}
"""Amazon's schema name -> the class or type here."""
