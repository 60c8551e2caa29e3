"""Catalog Items 2020-12-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/catalog_items_v2020_12_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class CatalogItemsV20201201:
    """Find and read catalog items; superseded by catalog_items_v2022_04_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_catalog_items(
        self,
        *,
        keywords: Sequence[str],
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        brand_names: Sequence[str] | None = None,
        classification_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        keywords_locale: str | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search the catalog by keywords, brand or classification.

        GET /catalog/2020-12-01/items

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use catalog_items_v2022_04_01.search_catalog_items. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01

        Args:
            keywords (list[str], comma separated): `keywords`, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `identifiers`, `images`, `productTypes`, `salesRanks`, `summaries`, `variations`,
                `vendorDetails`.
            brand_names (list[str], comma separated): `brandNames`.
            classification_ids (list[str], comma separated): `classificationIds`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
            keywords_locale (str): `keywordsLocale`.
            locale (str): `locale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemSearchResults for status 200.

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
            operations.search_catalog_items(
                keywords=keywords,
                marketplace_ids=marketplace_ids,
                included_data=included_data,
                brand_names=brand_names,
                classification_ids=classification_ids,
                page_size=page_size,
                page_token=page_token,
                keywords_locale=keywords_locale,
                locale=locale,
            ),
            options=options,
        ).parsed

    def iter_search_catalog_items(
        self,
        *,
        keywords: Sequence[str],
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        brand_names: Sequence[str] | None = None,
        classification_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        keywords_locale: str | None = None,
        locale: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ItemSearchResults, models.Item]:
        """Read the list of `search_catalog_items`, page after page: each Item.

        Takes the arguments of `search_catalog_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_catalog_items(
                keywords=keywords,
                marketplace_ids=marketplace_ids,
                included_data=included_data,
                brand_names=brand_names,
                classification_ids=classification_ids,
                page_size=page_size,
                page_token=page_token,
                keywords_locale=keywords_locale,
                locale=locale,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_catalog_item(
        self,
        asin: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.GetCatalogItemIncludedData | models.GetCatalogItemIncludedDataLiteral]
        | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a catalog item by its ASIN.

        GET /catalog/2020-12-01/items/{asin}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use catalog_items_v2022_04_01.get_catalog_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01

        Args:
            asin (str): `asin`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[GetCatalogItemIncludedData], comma separated): `includedData`, Amazon's default
                `summaries`, each one of `attributes`, `identifiers`, `images`, `productTypes`, `salesRanks`,
                `summaries`, `variations`, `vendorDetails`.
            locale (str): `locale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Item for status 200.

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
            operations.get_catalog_item(
                asin=asin, marketplace_ids=marketplace_ids, included_data=included_data, locale=locale
            ),
            options=options,
        ).parsed


class AsyncCatalogItemsV20201201:
    """Find and read catalog items; superseded by catalog_items_v2022_04_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_catalog_items(
        self,
        *,
        keywords: Sequence[str],
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        brand_names: Sequence[str] | None = None,
        classification_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        keywords_locale: str | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search the catalog by keywords, brand or classification.

        GET /catalog/2020-12-01/items

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use catalog_items_v2022_04_01.search_catalog_items. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01

        Args:
            keywords (list[str], comma separated): `keywords`, required.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `identifiers`, `images`, `productTypes`, `salesRanks`, `summaries`, `variations`,
                `vendorDetails`.
            brand_names (list[str], comma separated): `brandNames`.
            classification_ids (list[str], comma separated): `classificationIds`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
            keywords_locale (str): `keywordsLocale`.
            locale (str): `locale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemSearchResults for status 200.

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
                operations.search_catalog_items(
                    keywords=keywords,
                    marketplace_ids=marketplace_ids,
                    included_data=included_data,
                    brand_names=brand_names,
                    classification_ids=classification_ids,
                    page_size=page_size,
                    page_token=page_token,
                    keywords_locale=keywords_locale,
                    locale=locale,
                ),
                options=options,
            )
        ).parsed

    def iter_search_catalog_items(
        self,
        *,
        keywords: Sequence[str],
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        brand_names: Sequence[str] | None = None,
        classification_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        keywords_locale: str | None = None,
        locale: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ItemSearchResults, models.Item]:
        """Read the list of `search_catalog_items`, page after page: each Item.

        Takes the arguments of `search_catalog_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_catalog_items(
                keywords=keywords,
                marketplace_ids=marketplace_ids,
                included_data=included_data,
                brand_names=brand_names,
                classification_ids=classification_ids,
                page_size=page_size,
                page_token=page_token,
                keywords_locale=keywords_locale,
                locale=locale,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_catalog_item(
        self,
        asin: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.GetCatalogItemIncludedData | models.GetCatalogItemIncludedDataLiteral]
        | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a catalog item by its ASIN.

        GET /catalog/2020-12-01/items/{asin}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Superseded; use catalog_items_v2022_04_01.get_catalog_item. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2020-12-01

        Args:
            asin (str): `asin`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[GetCatalogItemIncludedData], comma separated): `includedData`, Amazon's default
                `summaries`, each one of `attributes`, `identifiers`, `images`, `productTypes`, `salesRanks`,
                `summaries`, `variations`, `vendorDetails`.
            locale (str): `locale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Item for status 200.

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
                operations.get_catalog_item(
                    asin=asin, marketplace_ids=marketplace_ids, included_data=included_data, locale=locale
                ),
                options=options,
            )
        ).parsed
