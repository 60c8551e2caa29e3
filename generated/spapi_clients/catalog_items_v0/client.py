"""Catalog Items v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/catalog_items_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


@deprecated("all operations of catalog_items_v0 are deprecated: the last one is removed on 2026-06-30", category=None)
class CatalogItemsV0:
    """Look up an item's place among the browse categories; what is left of the first catalog API.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated(
        "catalog_items_v0.listCatalogCategories is deprecated: Amazon removes it on 2026-06-30; it has no successor",
        category=None,
    )
    def list_catalog_categories(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str | None = None,
        seller_sku: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListCatalogCategoriesResponse:
        """List the browse categories above an item, by ASIN or SKU.

        GET /catalog/v0/categories

        Usage plan: 1 request a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2026-06-30. Source: Amazon's deprecation schedule,
        https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcatalogcategories

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asin (str): `ASIN`.
            seller_sku (str): `SellerSKU`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListCatalogCategoriesResponse for status 200.

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
            operations.list_catalog_categories(marketplace_id=marketplace_id, asin=asin, seller_sku=seller_sku),
            options=options,
        ).parsed


@deprecated("all operations of catalog_items_v0 are deprecated: the last one is removed on 2026-06-30", category=None)
class AsyncCatalogItemsV0:
    """Look up an item's place among the browse categories; what is left of the first catalog API.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated(
        "catalog_items_v0.listCatalogCategories is deprecated: Amazon removes it on 2026-06-30; it has no successor",
        category=None,
    )
    async def list_catalog_categories(
        self,
        *,
        marketplace_id: str | None = None,
        asin: str | None = None,
        seller_sku: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListCatalogCategoriesResponse:
        """List the browse categories above an item, by ASIN or SKU.

        GET /catalog/v0/categories

        Usage plan: 1 request a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Deprecated, removal 2026-06-30. Source: Amazon's deprecation schedule,
        https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listcatalogcategories

        Args:
            marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
            asin (str): `ASIN`.
            seller_sku (str): `SellerSKU`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListCatalogCategoriesResponse for status 200.

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
                operations.list_catalog_categories(marketplace_id=marketplace_id, asin=asin, seller_sku=seller_sku),
                options=options,
            )
        ).parsed
