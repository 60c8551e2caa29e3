"""Vendor Direct Fulfillment Inventory v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class VendorDirectFulfillmentInventoryV1:
    """Report to Amazon what stock a direct fulfillment warehouse has.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-inventory-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_inventory_update(
        self, warehouse_id: str, *, body: models.SubmitInventoryUpdateRequest, options: CallOptions | None = None
    ) -> models.SubmitInventoryUpdateResponse:
        """Submit the stock of a warehouse, in full or in part.

        POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitinventoryupdate

        Args:
            warehouse_id (str): `warehouseId`.
            body (SubmitInventoryUpdateRequest): `SubmitInventoryUpdateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInventoryUpdateResponse for status 202.

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
        return self._client.send(
            operations.submit_inventory_update(warehouse_id=warehouse_id, body=body), options=options
        ).parsed


class AsyncVendorDirectFulfillmentInventoryV1:
    """Report to Amazon what stock a direct fulfillment warehouse has.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-inventory-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_inventory_update(
        self, warehouse_id: str, *, body: models.SubmitInventoryUpdateRequest, options: CallOptions | None = None
    ) -> models.SubmitInventoryUpdateResponse:
        """Submit the stock of a warehouse, in full or in part.

        POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitinventoryupdate

        Args:
            warehouse_id (str): `warehouseId`.
            body (SubmitInventoryUpdateRequest): `SubmitInventoryUpdateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInventoryUpdateResponse for status 202.

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
        return (
            await self._client.send(
                operations.submit_inventory_update(warehouse_id=warehouse_id, body=body), options=options
            )
        ).parsed
