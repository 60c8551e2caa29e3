"""Product Fees v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/product_fees_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ProductFeesV0:
    """Estimate the fees that a sale at a given price would cost.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-fees-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_my_fees_estimates(
        self, *, body: list[models.FeesEstimateByIdRequest], options: CallOptions | None = None
    ) -> list[models.FeesEstimateResult]:
        """Estimate the fees of many SKUs and ASINs at once.

        POST /products/fees/v0/feesEstimate

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimates

        Args:
            body (list[FeesEstimateByIdRequest]): `GetMyFeesEstimatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            list[FeesEstimateResult] for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_my_fees_estimates(body=body), options=options).parsed

    def get_my_fees_estimate_for_asin(
        self, asin: str, *, body: models.GetMyFeesEstimateRequest, options: CallOptions | None = None
    ) -> models.GetMyFeesEstimateResponse:
        """Estimate the fees of selling an ASIN at a price.

        POST /products/fees/v0/items/{Asin}/feesEstimate

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforasin

        Args:
            asin (str): `Asin`.
            body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMyFeesEstimateResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_my_fees_estimate_for_asin(asin=asin, body=body), options=options).parsed

    def get_my_fees_estimate_for_sku(
        self, seller_sku: str, *, body: models.GetMyFeesEstimateRequest, options: CallOptions | None = None
    ) -> models.GetMyFeesEstimateResponse:
        """Estimate the fees of selling one of the seller's SKUs at a price.

        POST /products/fees/v0/listings/{SellerSKU}/feesEstimate

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforsku

        Args:
            seller_sku (str): `SellerSKU`.
            body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMyFeesEstimateResponse for status 200.

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
            operations.get_my_fees_estimate_for_sku(seller_sku=seller_sku, body=body), options=options
        ).parsed


class AsyncProductFeesV0:
    """Estimate the fees that a sale at a given price would cost.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/product-fees-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_my_fees_estimates(
        self, *, body: list[models.FeesEstimateByIdRequest], options: CallOptions | None = None
    ) -> list[models.FeesEstimateResult]:
        """Estimate the fees of many SKUs and ASINs at once.

        POST /products/fees/v0/feesEstimate

        Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimates

        Args:
            body (list[FeesEstimateByIdRequest]): `GetMyFeesEstimatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            list[FeesEstimateResult] for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_my_fees_estimates(body=body), options=options)).parsed

    async def get_my_fees_estimate_for_asin(
        self, asin: str, *, body: models.GetMyFeesEstimateRequest, options: CallOptions | None = None
    ) -> models.GetMyFeesEstimateResponse:
        """Estimate the fees of selling an ASIN at a price.

        POST /products/fees/v0/items/{Asin}/feesEstimate

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforasin

        Args:
            asin (str): `Asin`.
            body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMyFeesEstimateResponse for status 200.

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
            await self._client.send(operations.get_my_fees_estimate_for_asin(asin=asin, body=body), options=options)
        ).parsed

    async def get_my_fees_estimate_for_sku(
        self, seller_sku: str, *, body: models.GetMyFeesEstimateRequest, options: CallOptions | None = None
    ) -> models.GetMyFeesEstimateResponse:
        """Estimate the fees of selling one of the seller's SKUs at a price.

        POST /products/fees/v0/listings/{SellerSKU}/feesEstimate

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmyfeesestimateforsku

        Args:
            seller_sku (str): `SellerSKU`.
            body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMyFeesEstimateResponse for status 200.

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
                operations.get_my_fees_estimate_for_sku(seller_sku=seller_sku, body=body), options=options
            )
        ).parsed
