"""External Fulfillment Inventory 2024-09-11, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/external_fulfillment_inventory_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ExternalFulfillmentInventoryV20240911:
    """Read and set stock at the locations that a seller fulfills from.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-inventory-v2024-09-11
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def batch_inventory(
        self, *, body: models.BatchInventoryRequest, options: CallOptions | None = None
    ) -> models.BatchInventoryResponse:
        """Read or set stock at several locations in one batch.

        POST /externalFulfillment/inventory/2024-09-11/inventories

        Usage plan: 50 requests a second, burst 50. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/batchinventory

        Args:
            body (BatchInventoryRequest): `BatchInventoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BatchInventoryResponse for status 207.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.batch_inventory(body=body), options=options).parsed


class AsyncExternalFulfillmentInventoryV20240911:
    """Read and set stock at the locations that a seller fulfills from.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-inventory-v2024-09-11
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def batch_inventory(
        self, *, body: models.BatchInventoryRequest, options: CallOptions | None = None
    ) -> models.BatchInventoryResponse:
        """Read or set stock at several locations in one batch.

        POST /externalFulfillment/inventory/2024-09-11/inventories

        Usage plan: 50 requests a second, burst 50. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/batchinventory

        Args:
            body (BatchInventoryRequest): `BatchInventoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BatchInventoryResponse for status 207.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.batch_inventory(body=body), options=options)).parsed
