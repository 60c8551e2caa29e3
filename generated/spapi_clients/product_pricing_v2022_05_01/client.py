"""Product Pricing 2022-05-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/product_pricing_v2022_05_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ProductPricingV20220501:
    """Read competitive summaries, and the price expected to win the featured offer.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-pricing-v2022-05-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_competitive_summary(
        self, *, body: models.CompetitiveSummaryBatchRequest, options: CallOptions | None = None
    ) -> models.CompetitiveSummaryBatchResponse:
        """Get featured offers, reference prices and lowest offers of up to 20 ASINs.

        POST /batches/products/pricing/2022-05-01/items/competitiveSummary

        Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcompetitivesummary

        Args:
            body (CompetitiveSummaryBatchRequest): `CompetitiveSummaryBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CompetitiveSummaryBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_competitive_summary(body=body), options=options).parsed

    def get_featured_offer_expected_price_batch(
        self, *, body: models.GetFeaturedOfferExpectedPriceBatchRequest, options: CallOptions | None = None
    ) -> models.GetFeaturedOfferExpectedPriceBatchResponse:
        """Get the price at which each of many SKUs may become the featured offer.

        POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice

        Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeaturedofferexpectedpricebatch

        Args:
            body (GetFeaturedOfferExpectedPriceBatchRequest): `GetFeaturedOfferExpectedPriceBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeaturedOfferExpectedPriceBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_featured_offer_expected_price_batch(body=body), options=options).parsed


class AsyncProductPricingV20220501:
    """Read competitive summaries, and the price expected to win the featured offer.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-pricing-v2022-05-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_competitive_summary(
        self, *, body: models.CompetitiveSummaryBatchRequest, options: CallOptions | None = None
    ) -> models.CompetitiveSummaryBatchResponse:
        """Get featured offers, reference prices and lowest offers of up to 20 ASINs.

        POST /batches/products/pricing/2022-05-01/items/competitiveSummary

        Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcompetitivesummary

        Args:
            body (CompetitiveSummaryBatchRequest): `CompetitiveSummaryBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CompetitiveSummaryBatchResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_competitive_summary(body=body), options=options)).parsed

    async def get_featured_offer_expected_price_batch(
        self, *, body: models.GetFeaturedOfferExpectedPriceBatchRequest, options: CallOptions | None = None
    ) -> models.GetFeaturedOfferExpectedPriceBatchResponse:
        """Get the price at which each of many SKUs may become the featured offer.

        POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice

        Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeaturedofferexpectedpricebatch

        Args:
            body (GetFeaturedOfferExpectedPriceBatchRequest): `GetFeaturedOfferExpectedPriceBatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeaturedOfferExpectedPriceBatchResponse for status 200.

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
            await self._client.send(operations.get_featured_offer_expected_price_batch(body=body), options=options)
        ).parsed
