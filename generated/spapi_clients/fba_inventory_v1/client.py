"""FBA Inventory v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fba_inventory_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FbaInventoryV1:
    """Read stock levels held by FBA; set up made-up stock in the sandbox.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fba-inventory-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_inventory_item(
        self, *, body: models.CreateInventoryItemRequest, options: CallOptions | None = None
    ) -> models.CreateInventoryItemResponse:
        """Create a made-up SKU to test with; sandbox only.

        POST /fba/inventory/v1/items

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinventoryitem

        Args:
            body (CreateInventoryItemRequest): `CreateInventoryItemRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateInventoryItemResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_inventory_item(body=body), options=options).parsed

    def add_inventory(
        self, *, x_amzn_idempotency_token: str, body: models.AddInventoryRequest, options: CallOptions | None = None
    ) -> models.AddInventoryResponse:
        """Add made-up stock to SKUs; sandbox only.

        POST /fba/inventory/v1/items/inventory

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe where x_amzn_idempotency_token is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/addinventory

        Args:
            x_amzn_idempotency_token (str): `x-amzn-idempotency-token`, required.
            body (AddInventoryRequest): `AddInventoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AddInventoryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.add_inventory(x_amzn_idempotency_token=x_amzn_idempotency_token, body=body), options=options
        ).parsed

    def delete_inventory_item(
        self, seller_sku: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.DeleteInventoryItemResponse:
        """Delete a made-up SKU; sandbox only.

        DELETE /fba/inventory/v1/items/{sellerSku}

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deleteinventoryitem

        Args:
            seller_sku (str): `sellerSku`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteInventoryItemResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.delete_inventory_item(seller_sku=seller_sku, marketplace_id=marketplace_id), options=options
        ).parsed

    def get_inventory_summaries(
        self,
        *,
        details: bool | None = None,
        granularity_type: models.GranularityType | models.GranularityTypeLiteral,
        granularity_id: str,
        start_date_time: datetime | str | None = None,
        seller_skus: Sequence[str] | None = None,
        seller_sku: str | None = None,
        next_token: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInventorySummariesResponse:
        """List stock held by FBA per SKU; `details` adds reserved, inbound and unsellable units.

        GET /fba/inventory/v1/summaries

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: next_token takes pagination.nextToken from the answer; items in payload.inventorySummaries.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinventorysummaries

        Args:
            details (bool): `details`, Amazon's default `false`.
            granularity_type (GranularityType): `granularityType`, one of `Marketplace`, required.
            granularity_id (str): `granularityId`, required.
            start_date_time (datetime): `startDateTime`, ISO 8601 instant.
            seller_skus (list[str], comma separated): `sellerSkus`, at most 50 items.
            seller_sku (str): `sellerSku`.
            next_token (str): `nextToken`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInventorySummariesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_inventory_summaries(
                details=details,
                granularity_type=granularity_type,
                granularity_id=granularity_id,
                start_date_time=start_date_time,
                seller_skus=seller_skus,
                seller_sku=seller_sku,
                next_token=next_token,
                marketplace_ids=marketplace_ids,
            ),
            options=options,
        ).parsed

    def iter_get_inventory_summaries(
        self,
        *,
        details: bool | None = None,
        granularity_type: models.GranularityType | models.GranularityTypeLiteral,
        granularity_id: str,
        start_date_time: datetime | str | None = None,
        seller_skus: Sequence[str] | None = None,
        seller_sku: str | None = None,
        next_token: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetInventorySummariesResponse, models.InventorySummary]:
        """Read the list of `get_inventory_summaries`, page after page: each InventorySummary.

        Takes the arguments of `get_inventory_summaries` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_inventory_summaries(
                details=details,
                granularity_type=granularity_type,
                granularity_id=granularity_id,
                start_date_time=start_date_time,
                seller_skus=seller_skus,
                seller_sku=seller_sku,
                next_token=next_token,
                marketplace_ids=marketplace_ids,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncFbaInventoryV1:
    """Read stock levels held by FBA; set up made-up stock in the sandbox.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fba-inventory-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_inventory_item(
        self, *, body: models.CreateInventoryItemRequest, options: CallOptions | None = None
    ) -> models.CreateInventoryItemResponse:
        """Create a made-up SKU to test with; sandbox only.

        POST /fba/inventory/v1/items

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinventoryitem

        Args:
            body (CreateInventoryItemRequest): `CreateInventoryItemRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateInventoryItemResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_inventory_item(body=body), options=options)).parsed

    async def add_inventory(
        self, *, x_amzn_idempotency_token: str, body: models.AddInventoryRequest, options: CallOptions | None = None
    ) -> models.AddInventoryResponse:
        """Add made-up stock to SKUs; sandbox only.

        POST /fba/inventory/v1/items/inventory

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe where x_amzn_idempotency_token is given.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/addinventory

        Args:
            x_amzn_idempotency_token (str): `x-amzn-idempotency-token`, required.
            body (AddInventoryRequest): `AddInventoryRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            AddInventoryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.add_inventory(x_amzn_idempotency_token=x_amzn_idempotency_token, body=body), options=options
            )
        ).parsed

    async def delete_inventory_item(
        self, seller_sku: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.DeleteInventoryItemResponse:
        """Delete a made-up SKU; sandbox only.

        DELETE /fba/inventory/v1/items/{sellerSku}

        Usage plan: 2 requests a second, burst 3. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deleteinventoryitem

        Args:
            seller_sku (str): `sellerSku`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            DeleteInventoryItemResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.delete_inventory_item(seller_sku=seller_sku, marketplace_id=marketplace_id), options=options
            )
        ).parsed

    async def get_inventory_summaries(
        self,
        *,
        details: bool | None = None,
        granularity_type: models.GranularityType | models.GranularityTypeLiteral,
        granularity_id: str,
        start_date_time: datetime | str | None = None,
        seller_skus: Sequence[str] | None = None,
        seller_sku: str | None = None,
        next_token: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInventorySummariesResponse:
        """List stock held by FBA per SKU; `details` adds reserved, inbound and unsellable units.

        GET /fba/inventory/v1/summaries

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: next_token takes pagination.nextToken from the answer; items in payload.inventorySummaries.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinventorysummaries

        Args:
            details (bool): `details`, Amazon's default `false`.
            granularity_type (GranularityType): `granularityType`, one of `Marketplace`, required.
            granularity_id (str): `granularityId`, required.
            start_date_time (datetime): `startDateTime`, ISO 8601 instant.
            seller_skus (list[str], comma separated): `sellerSkus`, at most 50 items.
            seller_sku (str): `sellerSku`.
            next_token (str): `nextToken`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInventorySummariesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_inventory_summaries(
                    details=details,
                    granularity_type=granularity_type,
                    granularity_id=granularity_id,
                    start_date_time=start_date_time,
                    seller_skus=seller_skus,
                    seller_sku=seller_sku,
                    next_token=next_token,
                    marketplace_ids=marketplace_ids,
                ),
                options=options,
            )
        ).parsed

    def iter_get_inventory_summaries(
        self,
        *,
        details: bool | None = None,
        granularity_type: models.GranularityType | models.GranularityTypeLiteral,
        granularity_id: str,
        start_date_time: datetime | str | None = None,
        seller_skus: Sequence[str] | None = None,
        seller_sku: str | None = None,
        next_token: str | None = None,
        marketplace_ids: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetInventorySummariesResponse, models.InventorySummary]:
        """Read the list of `get_inventory_summaries`, page after page: each InventorySummary.

        Takes the arguments of `get_inventory_summaries` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_inventory_summaries(
                details=details,
                granularity_type=granularity_type,
                granularity_id=granularity_id,
                start_date_time=start_date_time,
                seller_skus=seller_skus,
                seller_sku=seller_sku,
                next_token=next_token,
                marketplace_ids=marketplace_ids,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
