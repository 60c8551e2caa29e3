"""Tokens 2021-03-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/tokens_v2021_03_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class TokensV20210301:
    """Get restricted data tokens, the key to buyers' personal data.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/tokens-v2021-03-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_restricted_data_token(
        self, *, body: models.CreateRestrictedDataTokenRequest, options: CallOptions | None = None
    ) -> models.CreateRestrictedDataTokenResponse:
        """Get a token that opens personal data of up to 50 resources.

        POST /tokens/2021-03-01/restrictedDataToken

        Usage plan: 1 request a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken

        Args:
            body (CreateRestrictedDataTokenRequest): `CreateRestrictedDataTokenRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateRestrictedDataTokenResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_restricted_data_token(body=body), options=options).parsed


class AsyncTokensV20210301:
    """Get restricted data tokens, the key to buyers' personal data.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/tokens-v2021-03-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_restricted_data_token(
        self, *, body: models.CreateRestrictedDataTokenRequest, options: CallOptions | None = None
    ) -> models.CreateRestrictedDataTokenResponse:
        """Get a token that opens personal data of up to 50 resources.

        POST /tokens/2021-03-01/restrictedDataToken

        Usage plan: 1 request a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createrestricteddatatoken

        Args:
            body (CreateRestrictedDataTokenRequest): `CreateRestrictedDataTokenRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateRestrictedDataTokenResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_restricted_data_token(body=body), options=options)).parsed
