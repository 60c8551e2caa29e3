"""Product Pricing v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/product_pricing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ProductPricingV0:
    """Read own prices, competing prices and the offers on an item or listing.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-pricing-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_item_offers_batch(
        self, *, body: models.GetItemOffersBatchRequest, options: CallOptions | None = None
    ) -> models.GetItemOffersBatchResponse:
        """Get the lowest offers on up to 20 ASINs.

        POST /batches/products/pricing/v0/itemOffers

        Usage plan: 0.1 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemoffersbatch

        Args:
            body (GetItemOffersBatchRequest): `GetItemOffersBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetItemOffersBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_item_offers_batch(body=body), options=options).parsed

    def get_listing_offers_batch(
        self, *, body: models.GetListingOffersBatchRequest, options: CallOptions | None = None
    ) -> models.GetListingOffersBatchResponse:
        """Get the lowest offers on up to 20 of the seller's SKUs.

        POST /batches/products/pricing/v0/listingOffers

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingoffersbatch

        Args:
            body (GetListingOffersBatchRequest): `GetListingOffersBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetListingOffersBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_listing_offers_batch(body=body), options=options).parsed

    def get_competitive_pricing(
        self,
        *,
        marketplace_id: str | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        item_type: models.ItemType | models.ItemTypeLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPricingResponse:
        """Get competing prices and offer counts for up to 20 SKUs or ASINs.

        GET /products/pricing/v0/competitivePrice

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcompetitivepricing

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asins (list[str], comma separated): `Asins`, at most 20 items.
            skus (list[str], comma separated): `Skus`, at most 20 items.
            item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPricingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_competitive_pricing(
                marketplace_id=marketplace_id, asins=asins, skus=skus, item_type=item_type, customer_type=customer_type
            ),
            options=options,
        ).parsed

    def get_item_offers(
        self,
        asin: str,
        *,
        marketplace_id: str | None = None,
        item_condition: models.ItemCondition | models.ItemConditionLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get the lowest offers on an ASIN, in one condition.

        GET /products/pricing/v0/items/{Asin}/offers

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemoffers

        Args:
            asin (str): `Asin`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_item_offers(
                asin=asin, marketplace_id=marketplace_id, item_condition=item_condition, customer_type=customer_type
            ),
            options=options,
        ).parsed

    def get_listing_offers(
        self,
        seller_sku: str,
        *,
        marketplace_id: str | None = None,
        item_condition: models.ItemCondition | models.ItemConditionLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get the lowest offers on one of the seller's SKUs, in one condition.

        GET /products/pricing/v0/listings/{SellerSKU}/offers

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingoffers

        Args:
            seller_sku (str): `SellerSKU`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_listing_offers(
                seller_sku=seller_sku,
                marketplace_id=marketplace_id,
                item_condition=item_condition,
                customer_type=customer_type,
            ),
            options=options,
        ).parsed

    def get_pricing(
        self,
        *,
        marketplace_id: str | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        item_type: models.ItemType | models.ItemTypeLiteral,
        item_condition: models.ItemCondition | models.ItemConditionLiteral | None = None,
        offer_type: models.GetPricingOfferType | models.GetPricingOfferTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPricingResponse:
        """Get the seller's own prices for up to 20 SKUs or ASINs.

        GET /products/pricing/v0/price

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpricing

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asins (list[str], comma separated): `Asins`, at most 20 items.
            skus (list[str], comma separated): `Skus`, at most 20 items.
            item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`.
            offer_type (GetPricingOfferType): `OfferType`, one of `B2C`, `B2B`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPricingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_pricing(
                marketplace_id=marketplace_id,
                asins=asins,
                skus=skus,
                item_type=item_type,
                item_condition=item_condition,
                offer_type=offer_type,
            ),
            options=options,
        ).parsed


class AsyncProductPricingV0:
    """Read own prices, competing prices and the offers on an item or listing.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-pricing-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_item_offers_batch(
        self, *, body: models.GetItemOffersBatchRequest, options: CallOptions | None = None
    ) -> models.GetItemOffersBatchResponse:
        """Get the lowest offers on up to 20 ASINs.

        POST /batches/products/pricing/v0/itemOffers

        Usage plan: 0.1 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemoffersbatch

        Args:
            body (GetItemOffersBatchRequest): `GetItemOffersBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetItemOffersBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_item_offers_batch(body=body), options=options)).parsed

    async def get_listing_offers_batch(
        self, *, body: models.GetListingOffersBatchRequest, options: CallOptions | None = None
    ) -> models.GetListingOffersBatchResponse:
        """Get the lowest offers on up to 20 of the seller's SKUs.

        POST /batches/products/pricing/v0/listingOffers

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingoffersbatch

        Args:
            body (GetListingOffersBatchRequest): `GetListingOffersBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetListingOffersBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_listing_offers_batch(body=body), options=options)).parsed

    async def get_competitive_pricing(
        self,
        *,
        marketplace_id: str | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        item_type: models.ItemType | models.ItemTypeLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPricingResponse:
        """Get competing prices and offer counts for up to 20 SKUs or ASINs.

        GET /products/pricing/v0/competitivePrice

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcompetitivepricing

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asins (list[str], comma separated): `Asins`, at most 20 items.
            skus (list[str], comma separated): `Skus`, at most 20 items.
            item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPricingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_competitive_pricing(
                    marketplace_id=marketplace_id,
                    asins=asins,
                    skus=skus,
                    item_type=item_type,
                    customer_type=customer_type,
                ),
                options=options,
            )
        ).parsed

    async def get_item_offers(
        self,
        asin: str,
        *,
        marketplace_id: str | None = None,
        item_condition: models.ItemCondition | models.ItemConditionLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get the lowest offers on an ASIN, in one condition.

        GET /products/pricing/v0/items/{Asin}/offers

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemoffers

        Args:
            asin (str): `Asin`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_item_offers(
                    asin=asin, marketplace_id=marketplace_id, item_condition=item_condition, customer_type=customer_type
                ),
                options=options,
            )
        ).parsed

    async def get_listing_offers(
        self,
        seller_sku: str,
        *,
        marketplace_id: str | None = None,
        item_condition: models.ItemCondition | models.ItemConditionLiteral,
        customer_type: models.CustomerType | models.CustomerTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get the lowest offers on one of the seller's SKUs, in one condition.

        GET /products/pricing/v0/listings/{SellerSKU}/offers

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingoffers

        Args:
            seller_sku (str): `SellerSKU`.
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`, required.
            customer_type (CustomerType): `CustomerType`, one of `Consumer`, `Business`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_listing_offers(
                    seller_sku=seller_sku,
                    marketplace_id=marketplace_id,
                    item_condition=item_condition,
                    customer_type=customer_type,
                ),
                options=options,
            )
        ).parsed

    async def get_pricing(
        self,
        *,
        marketplace_id: str | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        item_type: models.ItemType | models.ItemTypeLiteral,
        item_condition: models.ItemCondition | models.ItemConditionLiteral | None = None,
        offer_type: models.GetPricingOfferType | models.GetPricingOfferTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPricingResponse:
        """Get the seller's own prices for up to 20 SKUs or ASINs.

        GET /products/pricing/v0/price

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpricing

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asins (list[str], comma separated): `Asins`, at most 20 items.
            skus (list[str], comma separated): `Skus`, at most 20 items.
            item_type (ItemType): `ItemType`, one of `Asin`, `Sku`, required.
            item_condition (ItemCondition): `ItemCondition`, one of `New`, `Used`, `Collectible`, `Refurbished`,
                `Club`.
            offer_type (GetPricingOfferType): `OfferType`, one of `B2C`, `B2B`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPricingResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_pricing(
                    marketplace_id=marketplace_id,
                    asins=asins,
                    skus=skus,
                    item_type=item_type,
                    item_condition=item_condition,
                    offer_type=offer_type,
                ),
                options=options,
            )
        ).parsed
