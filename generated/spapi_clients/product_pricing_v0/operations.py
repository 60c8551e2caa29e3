"""The operations of Product Pricing v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_item_offers_batch(...))` does.
Written by `python -m codegen generate` from models/product_pricing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation, Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import BatchCall, Call

GET_ITEM_OFFERS_BATCH: BatchOperation[models.GetItemOffersBatchResponse, models.ItemOffersResponse] = BatchOperation(
    id="product_pricing_v0.getItemOffersBatch",
    section="product_pricing_v0",
    name="getItemOffersBatch",
    method="POST",
    path="/batches/products/pricing/v0/itemOffers",
    body=models.GetItemOffersBatchRequest,
    body_required=True,
    responses={
        200: models.GetItemOffersBatchResponse,
        400: models.Errors,
        401: models.Errors,
        403: models.Errors,
        404: models.Errors,
        429: models.Errors,
        500: models.Errors,
        503: models.Errors,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the lowest offers on up to 20 ASINs."""


def get_item_offers_batch(
    *, body: models.GetItemOffersBatchRequest
) -> BatchCall[models.GetItemOffersBatchResponse, models.ItemOffersResponse]:
    """Bind the arguments of `getItemOffersBatch`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (GetItemOffersBatchRequest): `GetItemOffersBatchRequest`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_item_offers_batch`.
    """
    return GET_ITEM_OFFERS_BATCH.call(body=body)


GET_LISTING_OFFERS_BATCH: BatchOperation[models.GetListingOffersBatchResponse, models.ListingOffersResponse] = (
    BatchOperation(
        id="product_pricing_v0.getListingOffersBatch",
        section="product_pricing_v0",
        name="getListingOffersBatch",
        method="POST",
        path="/batches/products/pricing/v0/listingOffers",
        body=models.GetListingOffersBatchRequest,
        body_required=True,
        responses={
            200: models.GetListingOffersBatchResponse,
            400: models.Errors,
            401: models.Errors,
            403: models.Errors,
            404: models.Errors,
            429: models.Errors,
            500: models.Errors,
            503: models.Errors,
        },
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""Get the lowest offers on up to 20 of the seller's SKUs."""


def get_listing_offers_batch(
    *, body: models.GetListingOffersBatchRequest
) -> BatchCall[models.GetListingOffersBatchResponse, models.ListingOffersResponse]:
    """Bind the arguments of `getListingOffersBatch`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (GetListingOffersBatchRequest): `GetListingOffersBatchRequest`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_listing_offers_batch`.
    """
    return GET_LISTING_OFFERS_BATCH.call(body=body)


GET_COMPETITIVE_PRICING: BatchOperation[models.GetPricingResponse, models.Price] = BatchOperation(
    id="product_pricing_v0.getCompetitivePricing",
    section="product_pricing_v0",
    name="getCompetitivePricing",
    method="GET",
    path="/products/pricing/v0/competitivePrice",
    params=(
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("Asins", "asins", Location.QUERY, list[str], style=Style.CSV),
        Param("Skus", "skus", Location.QUERY, list[str], style=Style.CSV),
        Param("ItemType", "item_type", Location.QUERY, models.ItemType, required=True),
        Param("CustomerType", "customer_type", Location.QUERY, models.CustomerType),
    ),
    responses={
        200: models.GetPricingResponse,
        400: models.GetPricingResponse,
        401: models.GetPricingResponse,
        403: models.GetPricingResponse,
        404: models.GetPricingResponse,
        429: models.GetPricingResponse,
        500: models.GetPricingResponse,
        503: models.GetPricingResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get competing prices and offer counts for up to 20 SKUs or ASINs."""


def get_competitive_pricing(
    *,
    marketplace_id: str | None = None,
    asins: Sequence[str] | None = None,
    skus: Sequence[str] | None = None,
    item_type: models.ItemType | models.ItemTypeLiteral,
    customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
) -> BatchCall[models.GetPricingResponse, models.Price]:
    """Bind the arguments of `getCompetitivePricing`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
        asins (list[str], comma separated): `Asins`, at most 20 items.
        skus (list[str], comma separated): `Skus`, at most 20 items.
        item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
        customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_competitive_pricing`.
    """
    return GET_COMPETITIVE_PRICING.call(
        marketplace_id=marketplace_id, asins=asins, skus=skus, item_type=item_type, customer_type=customer_type
    )


GET_ITEM_OFFERS: Operation[models.GetOffersResponse] = Operation(
    id="product_pricing_v0.getItemOffers",
    section="product_pricing_v0",
    name="getItemOffers",
    method="GET",
    path="/products/pricing/v0/items/{Asin}/offers",
    params=(
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("ItemCondition", "item_condition", Location.QUERY, models.ItemCondition, required=True),
        Param("Asin", "asin", Location.PATH, str, required=True),
        Param("CustomerType", "customer_type", Location.QUERY, models.CustomerType),
    ),
    responses={
        200: models.GetOffersResponse,
        400: models.GetOffersResponse,
        401: models.GetOffersResponse,
        403: models.GetOffersResponse,
        404: models.GetOffersResponse,
        429: models.GetOffersResponse,
        500: models.GetOffersResponse,
        503: models.GetOffersResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the lowest offers on an ASIN, in one condition."""


def get_item_offers(
    asin: str,
    *,
    marketplace_id: str | None = None,
    item_condition: models.ItemCondition | models.ItemConditionLiteral,
    customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
) -> Call[models.GetOffersResponse]:
    """Bind the arguments of `getItemOffers`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        asin (str): `Asin`.
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
        item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`, `Club`,
            required.
        customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_item_offers`.
    """
    return GET_ITEM_OFFERS.call(
        asin=asin, marketplace_id=marketplace_id, item_condition=item_condition, customer_type=customer_type
    )


GET_LISTING_OFFERS: Operation[models.GetOffersResponse] = Operation(
    id="product_pricing_v0.getListingOffers",
    section="product_pricing_v0",
    name="getListingOffers",
    method="GET",
    path="/products/pricing/v0/listings/{SellerSKU}/offers",
    params=(
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("ItemCondition", "item_condition", Location.QUERY, models.ItemCondition, required=True),
        Param("SellerSKU", "seller_sku", Location.PATH, str, required=True),
        Param("CustomerType", "customer_type", Location.QUERY, models.CustomerType),
    ),
    responses={
        200: models.GetOffersResponse,
        400: models.GetOffersResponse,
        401: models.GetOffersResponse,
        403: models.GetOffersResponse,
        404: models.GetOffersResponse,
        429: models.GetOffersResponse,
        500: models.GetOffersResponse,
        503: models.GetOffersResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the lowest offers on one of the seller's SKUs, in one condition."""


def get_listing_offers(
    seller_sku: str,
    *,
    marketplace_id: str | None = None,
    item_condition: models.ItemCondition | models.ItemConditionLiteral,
    customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
) -> Call[models.GetOffersResponse]:
    """Bind the arguments of `getListingOffers`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.

    Args:
        seller_sku (str): `SellerSKU`.
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
        item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`, `Club`,
            required.
        customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_listing_offers`.
    """
    return GET_LISTING_OFFERS.call(
        seller_sku=seller_sku, marketplace_id=marketplace_id, item_condition=item_condition, customer_type=customer_type
    )


GET_PRICING: BatchOperation[models.GetPricingResponse, models.Price] = BatchOperation(
    id="product_pricing_v0.getPricing",
    section="product_pricing_v0",
    name="getPricing",
    method="GET",
    path="/products/pricing/v0/price",
    params=(
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("Asins", "asins", Location.QUERY, list[str], style=Style.CSV),
        Param("Skus", "skus", Location.QUERY, list[str], style=Style.CSV),
        Param("ItemType", "item_type", Location.QUERY, models.ItemType, required=True),
        Param("ItemCondition", "item_condition", Location.QUERY, models.ItemCondition),
        Param("OfferType", "offer_type", Location.QUERY, models.GetPricingOfferType),
    ),
    responses={
        200: models.GetPricingResponse,
        400: models.GetPricingResponse,
        401: models.GetPricingResponse,
        403: models.GetPricingResponse,
        404: models.GetPricingResponse,
        429: models.GetPricingResponse,
        500: models.GetPricingResponse,
        503: models.GetPricingResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the seller's own prices for up to 20 SKUs or ASINs."""


def get_pricing(
    *,
    marketplace_id: str | None = None,
    asins: Sequence[str] | None = None,
    skus: Sequence[str] | None = None,
    item_type: models.ItemType | models.ItemTypeLiteral,
    item_condition: models.ItemCondition | models.ItemConditionLiteral | None = None,
    offer_type: models.GetPricingOfferType | models.GetPricingOfferTypeLiteral | None = None,
) -> BatchCall[models.GetPricingResponse, models.Price]:
    """Bind the arguments of `getPricing`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
        asins (list[str], comma separated): `Asins`, at most 20 items.
        skus (list[str], comma separated): `Skus`, at most 20 items.
        item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
        item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`, `Club`.
        offer_type (GetPricingOfferType): `OfferType`, one of `B2C`, `B2B`.

    Grants, sandbox, answer and errors: `ProductPricingV0.get_pricing`.
    """
    return GET_PRICING.call(
        marketplace_id=marketplace_id,
        asins=asins,
        skus=skus,
        item_type=item_type,
        item_condition=item_condition,
        offer_type=offer_type,
    )
