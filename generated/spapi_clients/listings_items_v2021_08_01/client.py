"""Listings Items 2021-08-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/listings_items_v2021_08_01.json; changes by hand are found and undone.
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


class ListingsItemsV20210801:
    """Create, change, delete, read and search a seller's listings.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_listings_items(
        self,
        seller_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        identifiers: Sequence[str] | None = None,
        identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
        variation_parent_sku: str | None = None,
        package_hierarchy_sku: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        with_issue_severity: Sequence[models.WithIssueSeverity | models.WithIssueSeverityLiteral] | None = None,
        with_status: Sequence[models.WithStatus | models.WithStatusLiteral] | None = None,
        without_status: Sequence[models.WithoutStatus | models.WithoutStatusLiteral] | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search a seller's listings by SKU, ASIN, status, issues or time.

        GET /listings/2021-08-01/items/{sellerId}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchlistingsitems

        Args:
            seller_id (str): `sellerId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
                `relationships`, `productTypes`.
            identifiers (list[str], comma separated): `identifiers`, at most 20 items.
            identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `FNSKU`, `GTIN`, `ISBN`,
                `JAN`, `MINSAN`, `SKU`, `UPC`.
            variation_parent_sku (str): `variationParentSku`.
            package_hierarchy_sku (str): `packageHierarchySku`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            with_issue_severity (list[WithIssueSeverity], comma separated): `withIssueSeverity`, each one of
                `WARNING`, `ERROR`.
            with_status (list[WithStatus], comma separated): `withStatus`, each one of `BUYABLE`, `DISCOVERABLE`.
            without_status (list[WithoutStatus], comma separated): `withoutStatus`, each one of `BUYABLE`,
                `DISCOVERABLE`.
            sort_by (SortBy): `sortBy`, one of `sku`, `createdDate`, `lastUpdatedDate`, Amazon's default
                `lastUpdatedDate`.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
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
            operations.search_listings_items(
                seller_id=seller_id,
                marketplace_ids=marketplace_ids,
                issue_locale=issue_locale,
                included_data=included_data,
                identifiers=identifiers,
                identifiers_type=identifiers_type,
                variation_parent_sku=variation_parent_sku,
                package_hierarchy_sku=package_hierarchy_sku,
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                with_issue_severity=with_issue_severity,
                with_status=with_status,
                without_status=without_status,
                sort_by=sort_by,
                sort_order=sort_order,
                page_size=page_size,
                page_token=page_token,
            ),
            options=options,
        ).parsed

    def iter_search_listings_items(
        self,
        seller_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        identifiers: Sequence[str] | None = None,
        identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
        variation_parent_sku: str | None = None,
        package_hierarchy_sku: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        with_issue_severity: Sequence[models.WithIssueSeverity | models.WithIssueSeverityLiteral] | None = None,
        with_status: Sequence[models.WithStatus | models.WithStatusLiteral] | None = None,
        without_status: Sequence[models.WithoutStatus | models.WithoutStatusLiteral] | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ItemSearchResults, models.Item]:
        """Read the list of `search_listings_items`, page after page: each Item.

        Takes the arguments of `search_listings_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.search_listings_items(
                seller_id=seller_id,
                marketplace_ids=marketplace_ids,
                issue_locale=issue_locale,
                included_data=included_data,
                identifiers=identifiers,
                identifiers_type=identifiers_type,
                variation_parent_sku=variation_parent_sku,
                package_hierarchy_sku=package_hierarchy_sku,
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                with_issue_severity=with_issue_severity,
                with_status=with_status,
                without_status=without_status,
                sort_by=sort_by,
                sort_order=sort_order,
                page_size=page_size,
                page_token=page_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a listing: its summary, attributes, issues, offers and stock.

        GET /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
                `relationships`, `productTypes`.
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
            operations.get_listings_item(
                seller_id=seller_id,
                sku=sku,
                marketplace_ids=marketplace_ids,
                issue_locale=issue_locale,
                included_data=included_data,
            ),
            options=options,
        ).parsed

    def put_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
        | None = None,
        mode: models.Mode | models.ModeLiteral | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPutRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Create a listing, or replace all of it; `mode` can check it without saving it.

        PUT /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/putlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
                `issues`, each one of `identifiers`, `issues`.
            mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPutRequest): `ListingsItemPutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.put_listings_item(
                seller_id=seller_id,
                sku=sku,
                marketplace_ids=marketplace_ids,
                included_data=included_data,
                mode=mode,
                issue_locale=issue_locale,
                body=body,
            ),
            options=options,
        ).parsed

    def delete_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Delete a listing.

        DELETE /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletelistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            issue_locale (str): `issueLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.delete_listings_item(
                seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
            ),
            options=options,
        ).parsed

    def patch_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
        | None = None,
        mode: models.Mode | models.ModeLiteral | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPatchRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Change some attributes of a listing; `mode` can check the change without making it.

        PATCH /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/patchlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
                `issues`, each one of `identifiers`, `issues`.
            mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.patch_listings_item(
                seller_id=seller_id,
                sku=sku,
                marketplace_ids=marketplace_ids,
                included_data=included_data,
                mode=mode,
                issue_locale=issue_locale,
                body=body,
            ),
            options=options,
        ).parsed


class AsyncListingsItemsV20210801:
    """Create, change, delete, read and search a seller's listings.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listings-items-v2021-08-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_listings_items(
        self,
        seller_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        identifiers: Sequence[str] | None = None,
        identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
        variation_parent_sku: str | None = None,
        package_hierarchy_sku: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        with_issue_severity: Sequence[models.WithIssueSeverity | models.WithIssueSeverityLiteral] | None = None,
        with_status: Sequence[models.WithStatus | models.WithStatusLiteral] | None = None,
        without_status: Sequence[models.WithoutStatus | models.WithoutStatusLiteral] | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ItemSearchResults:
        """Search a seller's listings by SKU, ASIN, status, issues or time.

        GET /listings/2021-08-01/items/{sellerId}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchlistingsitems

        Args:
            seller_id (str): `sellerId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
                `relationships`, `productTypes`.
            identifiers (list[str], comma separated): `identifiers`, at most 20 items.
            identifiers_type (IdentifiersType): `identifiersType`, one of `ASIN`, `EAN`, `FNSKU`, `GTIN`, `ISBN`,
                `JAN`, `MINSAN`, `SKU`, `UPC`.
            variation_parent_sku (str): `variationParentSku`.
            package_hierarchy_sku (str): `packageHierarchySku`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            with_issue_severity (list[WithIssueSeverity], comma separated): `withIssueSeverity`, each one of
                `WARNING`, `ERROR`.
            with_status (list[WithStatus], comma separated): `withStatus`, each one of `BUYABLE`, `DISCOVERABLE`.
            without_status (list[WithoutStatus], comma separated): `withoutStatus`, each one of `BUYABLE`,
                `DISCOVERABLE`.
            sort_by (SortBy): `sortBy`, one of `sku`, `createdDate`, `lastUpdatedDate`, Amazon's default
                `lastUpdatedDate`.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`, Amazon's default `DESC`.
            page_size (int): `pageSize`, at most 20, Amazon's default `10`.
            page_token (str): `pageToken`.
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
                operations.search_listings_items(
                    seller_id=seller_id,
                    marketplace_ids=marketplace_ids,
                    issue_locale=issue_locale,
                    included_data=included_data,
                    identifiers=identifiers,
                    identifiers_type=identifiers_type,
                    variation_parent_sku=variation_parent_sku,
                    package_hierarchy_sku=package_hierarchy_sku,
                    created_after=created_after,
                    created_before=created_before,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    with_issue_severity=with_issue_severity,
                    with_status=with_status,
                    without_status=without_status,
                    sort_by=sort_by,
                    sort_order=sort_order,
                    page_size=page_size,
                    page_token=page_token,
                ),
                options=options,
            )
        ).parsed

    def iter_search_listings_items(
        self,
        seller_id: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        identifiers: Sequence[str] | None = None,
        identifiers_type: models.IdentifiersType | models.IdentifiersTypeLiteral | None = None,
        variation_parent_sku: str | None = None,
        package_hierarchy_sku: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        with_issue_severity: Sequence[models.WithIssueSeverity | models.WithIssueSeverityLiteral] | None = None,
        with_status: Sequence[models.WithStatus | models.WithStatusLiteral] | None = None,
        without_status: Sequence[models.WithoutStatus | models.WithoutStatusLiteral] | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ItemSearchResults, models.Item]:
        """Read the list of `search_listings_items`, page after page: each Item.

        Takes the arguments of `search_listings_items` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.search_listings_items(
                seller_id=seller_id,
                marketplace_ids=marketplace_ids,
                issue_locale=issue_locale,
                included_data=included_data,
                identifiers=identifiers,
                identifiers_type=identifiers_type,
                variation_parent_sku=variation_parent_sku,
                package_hierarchy_sku=package_hierarchy_sku,
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                with_issue_severity=with_issue_severity,
                with_status=with_status,
                without_status=without_status,
                sort_by=sort_by,
                sort_order=sort_order,
                page_size=page_size,
                page_token=page_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.Item:
        """Read a listing: its summary, attributes, issues, offers and stock.

        GET /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            issue_locale (str): `issueLocale`.
            included_data (list[IncludedData], comma separated): `includedData`, Amazon's default `summaries`, each
                one of `summaries`, `attributes`, `issues`, `offers`, `fulfillmentAvailability`, `procurement`,
                `relationships`, `productTypes`.
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
                operations.get_listings_item(
                    seller_id=seller_id,
                    sku=sku,
                    marketplace_ids=marketplace_ids,
                    issue_locale=issue_locale,
                    included_data=included_data,
                ),
                options=options,
            )
        ).parsed

    async def put_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
        | None = None,
        mode: models.Mode | models.ModeLiteral | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPutRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Create a listing, or replace all of it; `mode` can check it without saving it.

        PUT /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/putlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
                `issues`, each one of `identifiers`, `issues`.
            mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPutRequest): `ListingsItemPutRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.put_listings_item(
                    seller_id=seller_id,
                    sku=sku,
                    marketplace_ids=marketplace_ids,
                    included_data=included_data,
                    mode=mode,
                    issue_locale=issue_locale,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def delete_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        issue_locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Delete a listing.

        DELETE /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deletelistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            issue_locale (str): `issueLocale`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.delete_listings_item(
                    seller_id=seller_id, sku=sku, marketplace_ids=marketplace_ids, issue_locale=issue_locale
                ),
                options=options,
            )
        ).parsed

    async def patch_listings_item(
        self,
        seller_id: str,
        sku: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        included_data: Sequence[models.PutListingsItemIncludedData | models.PutListingsItemIncludedDataLiteral]
        | None = None,
        mode: models.Mode | models.ModeLiteral | None = None,
        issue_locale: str | None = None,
        body: models.ListingsItemPatchRequest,
        options: CallOptions | None = None,
    ) -> models.ListingsItemSubmissionResponse:
        """Change some attributes of a listing; `mode` can check the change without making it.

        PATCH /listings/2021-08-01/items/{sellerId}/{sku}

        Usage plan: 5 requests a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/patchlistingsitem

        Args:
            seller_id (str): `sellerId`.
            sku (str): `sku`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, the client's marketplace if omitted.
            included_data (list[PutListingsItemIncludedData], comma separated): `includedData`, Amazon's default
                `issues`, each one of `identifiers`, `issues`.
            mode (Mode): `mode`, one of `VALIDATION_PREVIEW`.
            issue_locale (str): `issueLocale`.
            body (ListingsItemPatchRequest): `ListingsItemPatchRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListingsItemSubmissionResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.patch_listings_item(
                    seller_id=seller_id,
                    sku=sku,
                    marketplace_ids=marketplace_ids,
                    included_data=included_data,
                    mode=mode,
                    issue_locale=issue_locale,
                    body=body,
                ),
                options=options,
            )
        ).parsed
