"""Sellers v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/sellers_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class SellersV1:
    """See where a selling partner sells, and the account behind it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sellers-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_account(self, *, options: CallOptions | None = None) -> models.GetAccountResponse:
        """Read the seller's account: business, contact, plan and marketplaces.

        GET /sellers/v1/account

        Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getaccount

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_account(), options=options).parsed

    def get_marketplace_participations(
        self, *, options: CallOptions | None = None
    ) -> models.GetMarketplaceParticipationsResponse:
        """List the marketplaces a seller can sell in, and whether the seller takes part.

        GET /sellers/v1/marketplaceParticipations

        Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmarketplaceparticipations

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMarketplaceParticipationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_marketplace_participations(), options=options).parsed


class AsyncSellersV1:
    """See where a selling partner sells, and the account behind it.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/sellers-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account(self, *, options: CallOptions | None = None) -> models.GetAccountResponse:
        """Read the seller's account: business, contact, plan and marketplaces.

        GET /sellers/v1/account

        Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getaccount

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetAccountResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_account(), options=options)).parsed

    async def get_marketplace_participations(
        self, *, options: CallOptions | None = None
    ) -> models.GetMarketplaceParticipationsResponse:
        """List the marketplaces a seller can sell in, and whether the seller takes part.

        GET /sellers/v1/marketplaceParticipations

        Usage plan: 0.016 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getmarketplaceparticipations

        Args:
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetMarketplaceParticipationsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_marketplace_participations(), options=options)).parsed
