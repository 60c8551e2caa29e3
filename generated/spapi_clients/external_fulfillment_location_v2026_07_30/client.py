"""External Fulfillment Location 2026-07-30, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/external_fulfillment_location_v2026_07_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ExternalFulfillmentLocationV20260730:
    """Create locations in the sandbox to try external fulfillment with.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-location-v2026-07-30
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_sandbox_location(
        self, *, body: models.CreateSandboxLocationRequest, options: CallOptions | None = None
    ) -> models.CreateSandboxLocationResponse:
        """Create locations of a merchant to test with, one a channel (sandbox only).

        POST /externalFulfillment/2026-07-30/location

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsandboxlocation

        Args:
            body (CreateSandboxLocationRequest): `CreateSandboxLocationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSandboxLocationResponse for status 201.

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
        return self._client.send(operations.create_sandbox_location(body=body), options=options).parsed


class AsyncExternalFulfillmentLocationV20260730:
    """Create locations in the sandbox to try external fulfillment with.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-location-v2026-07-30
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_sandbox_location(
        self, *, body: models.CreateSandboxLocationRequest, options: CallOptions | None = None
    ) -> models.CreateSandboxLocationResponse:
        """Create locations of a merchant to test with, one a channel (sandbox only).

        POST /externalFulfillment/2026-07-30/location

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createsandboxlocation

        Args:
            body (CreateSandboxLocationRequest): `CreateSandboxLocationRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateSandboxLocationResponse for status 201.

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
        return (await self._client.send(operations.create_sandbox_location(body=body), options=options)).parsed
