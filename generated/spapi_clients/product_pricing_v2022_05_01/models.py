"""What the answers and bodies of Product Pricing 2022-05-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/product_pricing_v2022_05_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

import decimal
from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class CompetitiveSummaryIncludedData(StrEnum):
    """Amazon's `CompetitiveSummaryIncludedData`: part of `CompetitiveSummaryRequest`."""

    FEATURED_BUYING_OPTIONS = "featuredBuyingOptions"
    REFERENCE_PRICES = "referencePrices"
    LOWEST_PRICED_OFFERS = "lowestPricedOffers"
    SIMILAR_ITEMS = "similarItems"


class Condition(StrEnum):
    """Amazon's `Condition`: part of `FeaturedOffer`, `LowestPricedOffersInput`, `Offer`."""

    NEW = "New"
    USED = "Used"
    COLLECTIBLE = "Collectible"
    REFURBISHED = "Refurbished"
    CLUB = "Club"


class FeaturedBuyingOptionType(StrEnum):
    """Part of `FeaturedBuyingOption`; inline in Amazon's model."""

    NEW = "New"


class FeaturedOfferSegmentCustomerMembership(StrEnum):
    """Part of `FeaturedOfferSegment`; inline in Amazon's model."""

    PRIME = "PRIME"
    NON_PRIME = "NON_PRIME"
    DEFAULT = "DEFAULT"


class FulfillmentType(StrEnum):
    """Amazon's `FulfillmentType`: part of `Offer`, `OfferIdentifier`."""

    AFN = "AFN"
    MFN = "MFN"


class HttpMethod(StrEnum):
    """Amazon's `HttpMethod`: part of `BatchRequest`, `CompetitiveSummaryRequest`."""

    GET = "GET"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"
    POST = "POST"


class LowestPricedOffersInputOfferType(StrEnum):
    """Part of `LowestPricedOffersInput`; inline in Amazon's model."""

    CONSUMER = "Consumer"


class OfferSubCondition(StrEnum):
    """Part of `Offer`; inline in Amazon's model."""

    NEW = "New"
    MINT = "Mint"
    VERY_GOOD = "VeryGood"
    GOOD = "Good"
    ACCEPTABLE = "Acceptable"
    POOR = "Poor"
    CLUB = "Club"
    OEM = "OEM"
    WARRANTY = "Warranty"
    REFURBISHED_WARRANTY = "RefurbishedWarranty"
    REFURBISHED = "Refurbished"
    OPEN_BOX = "OpenBox"
    OTHER = "Other"


class PrimeDetailsEligibility(StrEnum):
    """Part of `PrimeDetails`; inline in Amazon's model."""

    NATIONAL = "NATIONAL"
    REGIONAL = "REGIONAL"
    NONE = "NONE"


class ShippingOptionType(StrEnum):
    """Part of `ShippingOption`; inline in Amazon's model."""

    DEFAULT = "DEFAULT"


class AmountThreshold(Model):
    """Amazon's `AmountThreshold`: part of `PurchaseCondition`."""

    type_: str
    """`type`."""
    currency: MoneyType
    """`currency`."""
    _wire_ = ("type", "currency")


class BatchRequest(Model):
    """Amazon's `BatchRequest`: part of `FeaturedOfferExpectedPriceRequest`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    body: dict[str, Any] | None = None
    """`body`."""
    headers: dict[str, str] | None = None
    """`headers`."""
    _wire_ = ("uri", "method", "body", "headers")


class BatchResponse(Model):
    """Amazon's `BatchResponse`: part of `FeaturedOfferExpectedPriceResponse`."""

    headers: dict[str, str]
    """`headers`."""
    status: HttpStatusLine
    """`status`."""
    _wire_ = ("headers", "status")


class CompetitiveSummaryBatchRequest(Model):
    """Amazon's `CompetitiveSummaryBatchRequest`: body of getCompetitiveSummary."""

    requests: list[CompetitiveSummaryRequest]
    """`requests`: 1 to 20 items."""
    _wire_ = ("requests",)


class CompetitiveSummaryBatchResponse(Model):
    """Amazon's `CompetitiveSummaryBatchResponse`: answer of getCompetitiveSummary."""

    responses: list[CompetitiveSummaryResponse]
    """`responses`: 1 to 20 items."""
    _wire_ = ("responses",)


class CompetitiveSummaryRequest(Model):
    """Amazon's `CompetitiveSummaryRequest`: part of `CompetitiveSummaryRequestList`."""

    asin: str
    """`asin`."""
    marketplace_id: str
    """`marketplaceId`."""
    included_data: list[CompetitiveSummaryIncludedData | str]
    """`includedData`: at least 1 item."""
    method: HttpMethod | str
    """`method`."""
    uri: str
    """`uri`: 6 to 512 characters."""
    lowest_priced_offers_inputs: list[LowestPricedOffersInput] | None = None
    """`lowestPricedOffersInputs`: at most 5 items."""
    _wire_ = ("asin", "marketplaceId", "includedData", "method", "uri", "lowestPricedOffersInputs")


class CompetitiveSummaryResponse(Model):
    """Amazon's `CompetitiveSummaryResponse`: part of `CompetitiveSummaryResponseList`."""

    status: HttpStatusLine
    """`status`."""
    body: CompetitiveSummaryResponseBody
    """`body`."""
    _wire_ = ("status", "body")


class CompetitiveSummaryResponseBody(Model):
    """Amazon's `CompetitiveSummaryResponseBody`: part of `CompetitiveSummaryResponse`."""

    asin: str
    """`asin`."""
    marketplace_id: str
    """`marketplaceId`."""
    featured_buying_options: list[FeaturedBuyingOption] | None = None
    """`featuredBuyingOptions`."""
    lowest_priced_offers: list[LowestPricedOffer] | None = None
    """`lowestPricedOffers`."""
    reference_prices: list[ReferencePrice] | None = None
    """`referencePrices`."""
    similar_items: list[SimilarItems] | None = None
    """`similarItems`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = (
        "asin",
        "marketplaceId",
        "featuredBuyingOptions",
        "lowestPricedOffers",
        "referencePrices",
        "similarItems",
        "errors",
    )


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
    """Amazon's `Errors`: error answer of getCompetitiveSummary, getFeaturedOfferExpectedPriceBatch."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class FeaturedBuyingOption(Model):
    """Amazon's `FeaturedBuyingOption`: part of `CompetitiveSummaryResponseBody`."""

    buying_option_type: FeaturedBuyingOptionType | str
    """`buyingOptionType`."""
    segmented_featured_offers: list[SegmentedFeaturedOffer]
    """`segmentedFeaturedOffers`: at least 1 item."""
    _wire_ = ("buyingOptionType", "segmentedFeaturedOffers")


class FeaturedOffer(Model):
    """Amazon's `FeaturedOffer`: part of `FeaturedOfferExpectedPriceResult`."""

    offer_identifier: OfferIdentifier
    """`offerIdentifier`."""
    condition: Condition | str | None = None
    """`condition`."""
    price: Price | None = None
    """`price`."""
    _wire_ = ("offerIdentifier", "condition", "price")


class FeaturedOfferExpectedPrice(Model):
    """Amazon's `FeaturedOfferExpectedPrice`: part of `FeaturedOfferExpectedPriceResult`."""

    listing_price: MoneyType
    """`listingPrice`."""
    points: Points | None = None
    """`points`."""
    _wire_ = ("listingPrice", "points")


class FeaturedOfferExpectedPriceRequest(Model):
    """Amazon's `FeaturedOfferExpectedPriceRequest`: part of `FeaturedOfferExpectedPriceRequestList`."""

    uri: str
    """`uri`."""
    method: HttpMethod | str
    """`method`."""
    marketplace_id: str
    """`marketplaceId`."""
    sku: str
    """`sku`."""
    body: dict[str, Any] | None = None
    """`body`."""
    headers: dict[str, str] | None = None
    """`headers`."""
    segment: Segment | None = None
    """`segment`."""
    _wire_ = ("uri", "method", "marketplaceId", "sku", "body", "headers", "segment")


class FeaturedOfferExpectedPriceRequestParams(Model):
    """Amazon's `FeaturedOfferExpectedPriceRequestParams`.

    Used as part of `FeaturedOfferExpectedPriceRequest`, `FeaturedOfferExpectedPriceResponse`.
    """

    marketplace_id: str
    """`marketplaceId`."""
    sku: str
    """`sku`."""
    segment: Segment | None = None
    """`segment`."""
    _wire_ = ("marketplaceId", "sku", "segment")


class FeaturedOfferExpectedPriceResponse(Model):
    """Amazon's `FeaturedOfferExpectedPriceResponse`: part of `FeaturedOfferExpectedPriceResponseList`."""

    headers: dict[str, str]
    """`headers`."""
    status: HttpStatusLine
    """`status`."""
    request: FeaturedOfferExpectedPriceRequestParams
    """`request`."""
    body: FeaturedOfferExpectedPriceResponseBody | None = None
    """`body`."""
    _wire_ = ("headers", "status", "request", "body")


class FeaturedOfferExpectedPriceResponseBody(Model):
    """Amazon's `FeaturedOfferExpectedPriceResponseBody`: part of `FeaturedOfferExpectedPriceResponse`."""

    offer_identifier: OfferIdentifier | None = None
    """`offerIdentifier`."""
    featured_offer_expected_price_results: list[FeaturedOfferExpectedPriceResult] | None = None
    """`featuredOfferExpectedPriceResults`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("offerIdentifier", "featuredOfferExpectedPriceResults", "errors")


class FeaturedOfferExpectedPriceResult(Model):
    """Amazon's `FeaturedOfferExpectedPriceResult`: part of `FeaturedOfferExpectedPriceResultList`."""

    result_status: str
    """`resultStatus`."""
    featured_offer_expected_price: FeaturedOfferExpectedPrice | None = None
    """`featuredOfferExpectedPrice`."""
    competing_featured_offer: FeaturedOffer | None = None
    """`competingFeaturedOffer`."""
    current_featured_offer: FeaturedOffer | None = None
    """`currentFeaturedOffer`."""
    _wire_ = ("resultStatus", "featuredOfferExpectedPrice", "competingFeaturedOffer", "currentFeaturedOffer")


class FeaturedOfferSegment(Model):
    """Amazon's `FeaturedOfferSegment`: part of `SegmentedFeaturedOffer`."""

    customer_membership: FeaturedOfferSegmentCustomerMembership | str
    """`customerMembership`."""
    segment_details: SegmentDetails
    """`segmentDetails`."""
    _wire_ = ("customerMembership", "segmentDetails")


class GetFeaturedOfferExpectedPriceBatchRequest(Model):
    """Amazon's `GetFeaturedOfferExpectedPriceBatchRequest`: body of getFeaturedOfferExpectedPriceBatch."""

    requests: list[FeaturedOfferExpectedPriceRequest] | None = None
    """`requests`: at least 1 item."""
    _wire_ = ("requests",)


class GetFeaturedOfferExpectedPriceBatchResponse(Model):
    """Amazon's `GetFeaturedOfferExpectedPriceBatchResponse`: answer of getFeaturedOfferExpectedPriceBatch."""

    responses: list[FeaturedOfferExpectedPriceResponse] | None = None
    """`responses`: at least 1 item."""
    _wire_ = ("responses",)


class HttpStatusLine(Model):
    """Amazon's `HttpStatusLine`: part of `BatchResponse`, `CompetitiveSummaryResponse`."""

    status_code: int | None = None
    """`statusCode`: 100 to 599."""
    reason_phrase: str | None = None
    """`reasonPhrase`."""
    _wire_ = ("statusCode", "reasonPhrase")


class Item(Model):
    """Amazon's `Item`: part of `SimilarItems`."""

    asin: str
    """`asin`."""
    _wire_ = ("asin",)


class LowestPricedOffer(Model):
    """Amazon's `LowestPricedOffer`: part of `CompetitiveSummaryResponseBody`."""

    lowest_priced_offers_input: LowestPricedOffersInput
    """`lowestPricedOffersInput`."""
    offers: list[Offer]
    """`offers`: 1 to 20 items."""
    _wire_ = ("lowestPricedOffersInput", "offers")


class LowestPricedOffersInput(Model):
    """Amazon's `LowestPricedOffersInput`: part of `CompetitiveSummaryRequest`, `LowestPricedOffer`."""

    item_condition: Condition | str
    """`itemCondition`."""
    offer_type: LowestPricedOffersInputOfferType | str
    """`offerType`."""
    _wire_ = ("itemCondition", "offerType")


class MoneyType(Model):
    """Amazon's `MoneyType`: part of `AmountThreshold`, `FeaturedOfferExpectedPrice`, `Offer` and 6 more."""

    currency_code: str | None = None
    """`currencyCode`."""
    amount: decimal.Decimal | None = None
    """`amount`."""
    _wire_ = ("currencyCode", "amount")


class Offer(Model):
    """Amazon's `Offer`: part of `LowestPricedOffer`, `SegmentedFeaturedOffer`."""

    seller_id: str
    """`sellerId`."""
    condition: Condition | str
    """`condition`."""
    fulfillment_type: FulfillmentType | str
    """`fulfillmentType`."""
    listing_price: MoneyType
    """`listingPrice`."""
    sub_condition: OfferSubCondition | str | None = None
    """`subCondition`."""
    shipping_options: list[ShippingOption] | None = None
    """`shippingOptions`."""
    points: Points | None = None
    """`points`."""
    prime_details: PrimeDetails | None = None
    """`primeDetails`."""
    promotions: list[Promotion] | None = None
    """`promotions`."""
    _wire_ = (
        "sellerId",
        "condition",
        "fulfillmentType",
        "listingPrice",
        "subCondition",
        "shippingOptions",
        "points",
        "primeDetails",
        "promotions",
    )


class OfferIdentifier(Model):
    """Amazon's `OfferIdentifier`: part of `FeaturedOffer`, `FeaturedOfferExpectedPriceResponseBody`."""

    marketplace_id: str
    """`marketplaceId`."""
    asin: str
    """`asin`."""
    seller_id: str | None = None
    """`sellerId`."""
    sku: str | None = None
    """`sku`."""
    fulfillment_type: FulfillmentType | str | None = None
    """`fulfillmentType`."""
    _wire_ = ("marketplaceId", "asin", "sellerId", "sku", "fulfillmentType")


class Points(Model):
    """Amazon's `Points`: part of `FeaturedOfferExpectedPrice`, `Offer`, `Price`."""

    points_number: int | None = None
    """`pointsNumber`."""
    points_monetary_value: MoneyType | None = None
    """`pointsMonetaryValue`."""
    _wire_ = ("pointsNumber", "pointsMonetaryValue")


class PostalCode(Model):
    """Amazon's `PostalCode`: part of `SampleLocation`."""

    country_code: str | None = None
    """`countryCode`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("countryCode", "value")
    _personal_ = ("country_code", "value")


class Price(Model):
    """Amazon's `Price`: part of `FeaturedOffer`."""

    listing_price: MoneyType
    """`listingPrice`."""
    shipping_price: MoneyType | None = None
    """`shippingPrice`."""
    points: Points | None = None
    """`points`."""
    _wire_ = ("listingPrice", "shippingPrice", "points")


class PrimeDetails(Model):
    """Amazon's `PrimeDetails`: part of `Offer`."""

    eligibility: PrimeDetailsEligibility | str
    """`eligibility`."""
    _wire_ = ("eligibility",)


class Promotion(Model):
    """Amazon's `Promotion`: part of `Promotions`."""

    promotion_type: str
    """`promotionType`."""
    promotion_savings: PromotionSavings
    """`promotionSavings`."""
    purchase_requirements: PurchaseRequirements | None = None
    """`purchaseRequirements`."""
    _wire_ = ("promotionType", "promotionSavings", "purchaseRequirements")


class PromotionDiscount(Model):
    """Amazon's `PromotionDiscount`: part of `PromotionSavings`."""

    type_: str | None = None
    """`type`."""
    amount_off: MoneyType | None = None
    """`amountOff`."""
    percent_off: float | None = None
    """`percentOff`: 1 to 100."""
    _wire_ = ("type", "amountOff", "percentOff")


class PromotionSavings(Model):
    """Amazon's `PromotionSavings`: part of `Promotion`."""

    discount: PromotionDiscount | None = None
    """`discount`."""
    discounted_price: MoneyType | None = None
    """`discountedPrice`."""
    _wire_ = ("discount", "discountedPrice")


class PurchaseCondition(Model):
    """Amazon's `PurchaseCondition`: part of `PurchaseRequirements`."""

    quantity_threshold: QuantityThreshold | None = None
    """`quantityThreshold`."""
    amount_threshold: AmountThreshold | None = None
    """`amountThreshold`."""
    _wire_ = ("quantityThreshold", "amountThreshold")


class PurchaseRequirements(Model):
    """Amazon's `PurchaseRequirements`: part of `Promotion`."""

    condition: PurchaseCondition | None = None
    """`condition`."""
    _wire_ = ("condition",)


class QuantityThreshold(Model):
    """Amazon's `QuantityThreshold`: part of `PurchaseCondition`."""

    type_: str
    """`type`."""
    quantity: int
    """`quantity`: at least 1."""
    _wire_ = ("type", "quantity")


class ReferencePrice(Model):
    """Amazon's `ReferencePrice`: part of `CompetitiveSummaryResponseBody`."""

    name: str
    """`name`."""
    price: MoneyType
    """`price`."""
    _wire_ = ("name", "price")
    _personal_ = ()


class SampleLocation(Model):
    """Amazon's `SampleLocation`: part of `SegmentDetails`."""

    postal_code: PostalCode | None = None
    """`postalCode`."""
    _wire_ = ("postalCode",)
    _personal_ = ("postal_code",)


class Segment(Model):
    """Amazon's `Segment`: part of `FeaturedOfferExpectedPriceRequestParams`."""

    segment_details: SegmentDetails | None = None
    """`segmentDetails`."""
    _wire_ = ("segmentDetails",)


class SegmentDetails(Model):
    """Amazon's `SegmentDetails`: part of `FeaturedOfferSegment`, `Segment`."""

    glance_view_weight_percentage: float | None = None
    """`glanceViewWeightPercentage`."""
    sample_location: SampleLocation | None = None
    """`sampleLocation`."""
    _wire_ = ("glanceViewWeightPercentage", "sampleLocation")


class SegmentedFeaturedOffer(Model):
    """Amazon's `SegmentedFeaturedOffer`: part of `FeaturedBuyingOption`."""

    seller_id: str
    """`sellerId`."""
    condition: Condition | str
    """`condition`."""
    fulfillment_type: FulfillmentType | str
    """`fulfillmentType`."""
    listing_price: MoneyType
    """`listingPrice`."""
    featured_offer_segments: list[FeaturedOfferSegment]
    """`featuredOfferSegments`."""
    sub_condition: OfferSubCondition | str | None = None
    """`subCondition`."""
    shipping_options: list[ShippingOption] | None = None
    """`shippingOptions`."""
    points: Points | None = None
    """`points`."""
    prime_details: PrimeDetails | None = None
    """`primeDetails`."""
    promotions: list[Promotion] | None = None
    """`promotions`."""
    _wire_ = (
        "sellerId",
        "condition",
        "fulfillmentType",
        "listingPrice",
        "featuredOfferSegments",
        "subCondition",
        "shippingOptions",
        "points",
        "primeDetails",
        "promotions",
    )


class ShippingOption(Model):
    """Amazon's `ShippingOption`: part of `Offer`."""

    shipping_option_type: ShippingOptionType | str
    """`shippingOptionType`."""
    price: MoneyType
    """`price`."""
    _wire_ = ("shippingOptionType", "price")


class SimilarItems(Model):
    """Amazon's `SimilarItems`: part of `CompetitiveSummaryResponseBody`."""

    items: list[Item] | None = None
    """`items`."""
    _wire_ = ("items",)


Asin = str
"""Amazon's `Asin`.

Used as part of `CompetitiveSummaryRequest`, `CompetitiveSummaryResponseBody`, `Item` and 1 more.
"""

CompetitiveSummaryRequestList = list[CompetitiveSummaryRequest]
"""Amazon's `CompetitiveSummaryRequestList`: part of `CompetitiveSummaryBatchRequest`.

1 to 20 items.
"""

CompetitiveSummaryResponseList = list[CompetitiveSummaryResponse]
"""Amazon's `CompetitiveSummaryResponseList`: part of `CompetitiveSummaryBatchResponse`.

1 to 20 items.
"""

DiscountType = str
"""Amazon's `DiscountType`: part of `PromotionDiscount`."""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `CompetitiveSummaryResponseBody`, `Errors`, `FeaturedOfferExpectedPriceResponseBody`.
"""

FeaturedOfferExpectedPriceRequestList = list[FeaturedOfferExpectedPriceRequest]
"""Amazon's `FeaturedOfferExpectedPriceRequestList`: part of `GetFeaturedOfferExpectedPriceBatchRequest`.

At least 1 item.
"""

FeaturedOfferExpectedPriceResponseList = list[FeaturedOfferExpectedPriceResponse]
"""Amazon's `FeaturedOfferExpectedPriceResponseList`: part of `GetFeaturedOfferExpectedPriceBatchResponse`.

At least 1 item.
"""

FeaturedOfferExpectedPriceResultList = list[FeaturedOfferExpectedPriceResult]
"""Amazon's `FeaturedOfferExpectedPriceResultList`: part of `FeaturedOfferExpectedPriceResponseBody`."""

HttpBody = dict[str, Any]
"""Amazon's `HttpBody`: part of `BatchRequest`."""

HttpHeaders = dict[str, str]
"""Amazon's `HttpHeaders`: part of `BatchRequest`, `BatchResponse`."""

HttpUri = str
"""Amazon's `HttpUri`: part of `CompetitiveSummaryRequest`.

6 to 512 characters.
"""

MarketplaceId = str
"""Amazon's `MarketplaceId`.

Used as part of `CompetitiveSummaryRequest`, `CompetitiveSummaryResponseBody`,
`FeaturedOfferExpectedPriceRequestParams` and 1 more.
"""

PromotionType = str
"""Amazon's `PromotionType`: part of `Promotion`."""

Promotions = list[Promotion]
"""Amazon's `Promotions`: part of `Offer`."""

Sku = str
"""Amazon's `Sku`: part of `FeaturedOfferExpectedPriceRequestParams`."""

SCHEMAS: dict[str, Any] = {
    "AmountThreshold": AmountThreshold,
    "Asin": Asin,
    "BatchRequest": BatchRequest,
    "BatchResponse": BatchResponse,
    "CompetitiveSummaryBatchRequest": CompetitiveSummaryBatchRequest,
    "CompetitiveSummaryBatchResponse": CompetitiveSummaryBatchResponse,
    "CompetitiveSummaryIncludedData": CompetitiveSummaryIncludedData,
    "CompetitiveSummaryRequest": CompetitiveSummaryRequest,
    "CompetitiveSummaryRequestList": CompetitiveSummaryRequestList,
    "CompetitiveSummaryResponse": CompetitiveSummaryResponse,
    "CompetitiveSummaryResponseBody": CompetitiveSummaryResponseBody,
    "CompetitiveSummaryResponseList": CompetitiveSummaryResponseList,
    "Condition": Condition,
    "DiscountType": DiscountType,
    "Error": Error,
    "ErrorList": ErrorList,
    "Errors": Errors,
    "FeaturedBuyingOption": FeaturedBuyingOption,
    "FeaturedOffer": FeaturedOffer,
    "FeaturedOfferExpectedPrice": FeaturedOfferExpectedPrice,
    "FeaturedOfferExpectedPriceRequest": FeaturedOfferExpectedPriceRequest,
    "FeaturedOfferExpectedPriceRequestList": FeaturedOfferExpectedPriceRequestList,
    "FeaturedOfferExpectedPriceRequestParams": FeaturedOfferExpectedPriceRequestParams,
    "FeaturedOfferExpectedPriceResponse": FeaturedOfferExpectedPriceResponse,
    "FeaturedOfferExpectedPriceResponseBody": FeaturedOfferExpectedPriceResponseBody,
    "FeaturedOfferExpectedPriceResponseList": FeaturedOfferExpectedPriceResponseList,
    "FeaturedOfferExpectedPriceResult": FeaturedOfferExpectedPriceResult,
    "FeaturedOfferExpectedPriceResultList": FeaturedOfferExpectedPriceResultList,
    "FeaturedOfferSegment": FeaturedOfferSegment,
    "FulfillmentType": FulfillmentType,
    "GetFeaturedOfferExpectedPriceBatchRequest": GetFeaturedOfferExpectedPriceBatchRequest,
    "GetFeaturedOfferExpectedPriceBatchResponse": GetFeaturedOfferExpectedPriceBatchResponse,
    "HttpBody": HttpBody,
    "HttpHeaders": HttpHeaders,
    "HttpMethod": HttpMethod,
    "HttpStatusLine": HttpStatusLine,
    "HttpUri": HttpUri,
    "Item": Item,
    "LowestPricedOffer": LowestPricedOffer,
    "LowestPricedOffersInput": LowestPricedOffersInput,
    "MarketplaceId": MarketplaceId,
    "MoneyType": MoneyType,
    "Offer": Offer,
    "OfferIdentifier": OfferIdentifier,
    "Points": Points,
    "PostalCode": PostalCode,
    "Price": Price,
    "PrimeDetails": PrimeDetails,
    "Promotion": Promotion,
    "PromotionDiscount": PromotionDiscount,
    "PromotionSavings": PromotionSavings,
    "PromotionType": PromotionType,
    "Promotions": Promotions,
    "PurchaseCondition": PurchaseCondition,
    "PurchaseRequirements": PurchaseRequirements,
    "QuantityThreshold": QuantityThreshold,
    "ReferencePrice": ReferencePrice,
    "SampleLocation": SampleLocation,
    "Segment": Segment,
    "SegmentDetails": SegmentDetails,
    "SegmentedFeaturedOffer": SegmentedFeaturedOffer,
    "ShippingOption": ShippingOption,
    "SimilarItems": SimilarItems,
    "Sku": Sku,
}
"""Amazon's schema name -> the class or type here."""
