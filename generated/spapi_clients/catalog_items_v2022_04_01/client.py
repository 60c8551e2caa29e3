"""Catalog Items 2022-04-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/catalog_items_v2022_04_01.json; changes by hand are found and undone.
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


class CatalogItemsV20220401:
    """Find catalog items and read their attributes, images, identifiers, ranks and relations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_catalog_items(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search the catalog by keywords or by identifiers such as ASIN, EAN, UPC and SKU.

        GET /catalog/2022-04-01/items

        Usage plan: 2 requests a second, burst 2; 500 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcatalogitems

        Args:
            identifiers (list[str], comma separated): `identifiers`, at most 20 items.
            identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `GTIN`, `ISBN`, `JAN`,
                `MINSAN`, `SKU`, `UPC`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
                `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
            locale (str): `locale`.
            seller_id (str): `sellerId`.
            keywords (list[str], comma separated): `keywords`, at most 20 items.
            brand_names (list[str], comma separated): `brandNames`.
            classification_ids (list[str], comma separated): `classificationIds`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
            keywords_locale (str): `keywordsLocale`.
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
            ),
            options=options,
        ).parsed

    def iter_search_catalog_items(
        self,
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
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a catalog item by its ASIN; `included_data` chooses how much of it.

        GET /catalog/2022-04-01/items/{asin}

        Usage plan: 2 requests a second, burst 2; 250 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcatalogitem

        Args:
            asin (str): `asin`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
                `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
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


class AsyncCatalogItemsV20220401:
    """Find catalog items and read their attributes, images, identifiers, ranks and relations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/catalog-items-v2022-04-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_catalog_items(
        self,
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
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search the catalog by keywords or by identifiers such as ASIN, EAN, UPC and SKU.

        GET /catalog/2022-04-01/items

        Usage plan: 2 requests a second, burst 2; 500 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchcatalogitems

        Args:
            identifiers (list[str], comma separated): `identifiers`, at most 20 items.
            identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `GTIN`, `ISBN`, `JAN`,
                `MINSAN`, `SKU`, `UPC`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
                `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
            locale (str): `locale`.
            seller_id (str): `sellerId`.
            keywords (list[str], comma separated): `keywords`, at most 20 items.
            brand_names (list[str], comma separated): `brandNames`.
            classification_ids (list[str], comma separated): `classificationIds`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
            keywords_locale (str): `keywordsLocale`.
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
                ),
                options=options,
            )
        ).parsed

    def iter_search_catalog_items(
        self,
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
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a catalog item by its ASIN; `included_data` chooses how much of it.

        GET /catalog/2022-04-01/items/{asin}

        Usage plan: 2 requests a second, burst 2; 250 a second for the whole application. Source: model,
        rate-limits.yml, documentation.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getcatalogitem

        Args:
            asin (str): `asin`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `attributes`, `classifications`, `dimensions`, `identifiers`, `images`, `productTypes`,
                `relationships`, `salesRanks`, `summaries`, `vendorDetails`.
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
