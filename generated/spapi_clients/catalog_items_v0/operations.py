"""The operations of Catalog Items v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_catalog_categories(...))` does.
Written by `python -m codegen generate` from models/catalog_items_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated
from spapi_core.operation import Deprecation, Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

LIST_CATALOG_CATEGORIES: Operation[models.ListCatalogCategoriesResponse] = Operation(
    id="catalog_items_v0.listCatalogCategories",
    section="catalog_items_v0",
    name="listCatalogCategories",
    method="GET",
    path="/catalog/v0/categories",
    params=(
        Param("MarketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("ASIN", "asin", Location.QUERY, str),
        Param("SellerSKU", "seller_sku", Location.QUERY, str),
    ),
    responses={
        200: models.ListCatalogCategoriesResponse,
        400: models.ListCatalogCategoriesResponse,
        401: models.ListCatalogCategoriesResponse,
        403: models.ListCatalogCategoriesResponse,
        404: models.ListCatalogCategoriesResponse,
        429: models.ListCatalogCategoriesResponse,
        500: models.ListCatalogCategoriesResponse,
        503: models.ListCatalogCategoriesResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2026, 6, 30)),
)
"""List the browse categories above an item, by ASIN or SKU."""


@deprecated(
    "catalog_items_v0.listCatalogCategories is deprecated: Amazon removes it on 2026-06-30; it has no successor",
    category=None,
)
def list_catalog_categories(
    *, marketplace_id: str | None = None, asin: str | None = None, seller_sku: str | None = None
) -> Call[models.ListCatalogCategoriesResponse]:
    """Bind the arguments of `listCatalogCategories`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model.

    Args:
        marketplace_id (str): `MarketplaceId`, the client's marketplace if omitted.
        asin (str): `ASIN`.
        seller_sku (str): `SellerSKU`.

    Grants, sandbox, answer and errors: `CatalogItemsV0.list_catalog_categories`.
    """
    return LIST_CATALOG_CATEGORIES.call(marketplace_id=marketplace_id, asin=asin, seller_sku=seller_sku)
