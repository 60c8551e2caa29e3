"""The operations of Catalog Items 2022-04-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(search_catalog_items(...))` does.
Written by `python -m codegen generate` from models/catalog_items_v2022_04_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

SEARCH_CATALOG_ITEMS: PagedOperation[models.ItemSearchResults, models.Item] = PagedOperation(
    id="catalog_items_v2022_04_01.searchCatalogItems",
    section="catalog_items_v2022_04_01",
    name="searchCatalogItems",
    method="GET",
    path="/catalog/2022-04-01/items",
    params=(
        Param("identifiers", "identifiers", Location.QUERY, list[str], style=Style.CSV),
        Param("identifiersType", "identifiers_type", Location.QUERY, models.IdentifiersType),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
        Param("locale", "locale", Location.QUERY, str),
        Param("sellerId", "seller_id", Location.QUERY, str),
        Param("keywords", "keywords", Location.QUERY, list[str], style=Style.CSV),
        Param("brandNames", "brand_names", Location.QUERY, list[str], style=Style.CSV),
        Param("classificationIds", "classification_ids", Location.QUERY, list[str], style=Style.CSV),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("pageToken", "page_token", Location.QUERY, str),
        Param("keywordsLocale", "keywords_locale", Location.QUERY, str),
    ),
    responses={
        200: models.ItemSearchResults,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="page_token",
        token=("pagination", "nextToken"),
        items=("items",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""Search the catalog by keywords or by identifiers such as ASIN, EAN, UPC and SKU."""


def search_catalog_items(
    *,
    identifiers: Sequence[str] | None = None,
    identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
    marketplace_ids: Sequence[str] | None = None,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
    locale: str | None = None,
    seller_id: str | None = None,
    keywords: Sequence[str] | None = None,
    brand_names: Sequence[str] | None = None,
    classification_ids: Sequence[str] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    keywords_locale: str | None = None,
) -> PagedCall[models.ItemSearchResults, models.Item]:
    """Bind the arguments of `searchCatalogItems`; nothing is sent.

    Usage plan: 2 requests a second, burst 2; 500 a second for the whole application. Source: model,
    rate-limits.yml, documentation.
    Paging: page_token takes pagination.nextToken from the answer; items in items.

    Args:
        identifiers (list[str], comma separated): `identifiers`, at most 20 items.
        identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `GTIN`, `ISBN`, `JAN`,
            `MINSAN`, `SKU`, `UPC`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.
        included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each one
            of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
            `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
        locale (str): `locale`.
        seller_id (str): `sellerId`.
        keywords (list[str], comma separated): `keywords`, at most 20 items.
        brand_names (list[str], comma separated): `brandNames`.
        classification_ids (list[str], comma separated): `classificationIds`.
        page_size (int): `pageSize`, at most 20, Amazon's default `10`.
        page_token (str): `pageToken`.
        keywords_locale (str): `keywordsLocale`.

    Grants, sandbox, answer and errors: `CatalogItemsV20220401.search_catalog_items`.
    """
    return SEARCH_CATALOG_ITEMS.call(
        identifiers=identifiers,
        identifiers_type=identifiers_type,
        marketplace_ids=marketplace_ids,
        included_data=included_data,
        locale=locale,
        seller_id=seller_id,
        keywords=keywords,
        brand_names=brand_names,
        classification_ids=classification_ids,
        page_size=page_size,
        page_token=page_token,
        keywords_locale=keywords_locale,
    )


GET_CATALOG_ITEM: Operation[models.Item] = Operation(
    id="catalog_items_v2022_04_01.getCatalogItem",
    section="catalog_items_v2022_04_01",
    name="getCatalogItem",
    method="GET",
    path="/catalog/2022-04-01/items/{asin}",
    params=(
        Param("asin", "asin", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
        Param("locale", "locale", Location.QUERY, str),
    ),
    responses={
        200: models.Item,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a catalog item by its ASIN; `included_data` chooses how much of it."""


def get_catalog_item(
    asin: str,
    *,
    marketplace_ids: Sequence[str] | None = None,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
    locale: str | None = None,
) -> Call[models.Item]:
    """Bind the arguments of `getCatalogItem`; nothing is sent.

    Usage plan: 2 requests a second, burst 2; 250 a second for the whole application. Source: model,
    rate-limits.yml, documentation.

    Args:
        asin (str): `asin`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
        included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each one
            of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
            `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
        locale (str): `locale`.

    Grants, sandbox, answer and errors: `CatalogItemsV20220401.get_catalog_item`.
    """
    return GET_CATALOG_ITEM.call(asin=asin, marketplace_ids=marketplace_ids, included_data=included_data, locale=locale)
