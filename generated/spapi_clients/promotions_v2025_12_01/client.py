"""Promotions 2025-12-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/promotions_v2025_12_01.json; changes by hand are found and undone.
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


class PromotionsV20251201:
    """Search and read promotions, their products and how they run.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/promotions-v2025-12-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_promotions(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        locale: str | None = None,
        statuses: Sequence[models.GetPromotionResponseStatus | models.GetPromotionResponseStatusLiteral] | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        promotion_types: Sequence[models.PromotionType | models.PromotionTypeLiteral] | None = None,
        start_date_before: datetime | str | None = None,
        start_date_after: datetime | str | None = None,
        end_date_before: datetime | str | None = None,
        end_date_after: datetime | str | None = None,
        update_date_after: datetime | str | None = None,
        update_date_before: datetime | str | None = None,
        pagination_token: str | None = None,
        revision: models.Revision | models.RevisionLiteral | None = None,
        limit: int | None = None,
        included_data: Sequence[models.SearchPromotionsIncludedData | models.SearchPromotionsIncludedDataLiteral]
        | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchPromotionsResponse:
        """Find promotions by marketplace, status, product, type and time.

        GET /promotions/2025-12-01/promotions

        Usage plan: 0.1 requests a second, burst 4. Source: model.
        Paging: pagination_token takes pagination.nextToken from the answer; items in promotions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchpromotions

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            statuses (list[GetPromotionResponseStatus], comma separated): `statuses`, each one of `PROCESSING`,
                `UPCOMING`, `RUNNING`, `EXPIRED`, `FAILED`, `CANCELLING`, `CANCELLED`.
            asins (list[str], comma separated): `asins`, at most 10 items.
            skus (list[str], comma separated): `skus`, at most 10 items.
            promotion_types (list[PromotionType], comma separated): `promotionTypes`, each one of `BASKET_BUILDING`,
                `DEAL`, `PRICE_DISCOUNT`, `COUPON`.
            start_date_before (datetime): `startDateBefore`, ISO 8601 instant.
            start_date_after (datetime): `startDateAfter`, ISO 8601 instant.
            end_date_before (datetime): `endDateBefore`, ISO 8601 instant.
            end_date_after (datetime): `endDateAfter`, ISO 8601 instant.
            update_date_after (datetime): `updateDateAfter`, ISO 8601 instant.
            update_date_before (datetime): `updateDateBefore`, ISO 8601 instant.
            pagination_token (str): `paginationToken`.
            revision (Revision): `revision`, one of `LATEST`, `PUBLISHED`, `ANY`, Amazon's default `PUBLISHED`.
            limit (int): `limit`, 1 to 100, Amazon's default `20`.
            included_data (list[SearchPromotionsIncludedData], comma separated): `includedData`, each one of
                `ISSUES`, `CUSTOMER_SEGMENTS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchPromotionsResponse for status 200.

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
            operations.search_promotions(
                marketplace_ids=marketplace_ids,
                locale=locale,
                statuses=statuses,
                asins=asins,
                skus=skus,
                promotion_types=promotion_types,
                start_date_before=start_date_before,
                start_date_after=start_date_after,
                end_date_before=end_date_before,
                end_date_after=end_date_after,
                update_date_after=update_date_after,
                update_date_before=update_date_before,
                pagination_token=pagination_token,
                revision=revision,
                limit=limit,
                included_data=included_data,
            ),
            options=options,
        ).parsed

    def iter_search_promotions(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        locale: str | None = None,
        statuses: Sequence[models.GetPromotionResponseStatus | models.GetPromotionResponseStatusLiteral] | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        promotion_types: Sequence[models.PromotionType | models.PromotionTypeLiteral] | None = None,
        start_date_before: datetime | str | None = None,
        start_date_after: datetime | str | None = None,
        end_date_before: datetime | str | None = None,
        end_date_after: datetime | str | None = None,
        update_date_after: datetime | str | None = None,
        update_date_before: datetime | str | None = None,
        pagination_token: str | None = None,
        revision: models.Revision | models.RevisionLiteral | None = None,
        limit: int | None = None,
        included_data: Sequence[models.SearchPromotionsIncludedData | models.SearchPromotionsIncludedDataLiteral]
        | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.SearchPromotionsResponse, models.PromotionSummary]:
        """Read the list of `search_promotions`, page after page: each PromotionSummary.

        Takes the arguments of `search_promotions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_promotions(
                marketplace_ids=marketplace_ids,
                locale=locale,
                statuses=statuses,
                asins=asins,
                skus=skus,
                promotion_types=promotion_types,
                start_date_before=start_date_before,
                start_date_after=start_date_after,
                end_date_before=end_date_before,
                end_date_after=end_date_after,
                update_date_after=update_date_after,
                update_date_before=update_date_before,
                pagination_token=pagination_token,
                revision=revision,
                limit=limit,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_promotion(
        self,
        promotion_id: str,
        *,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPromotionResponse:
        """Read a promotion, with the parts you ask for.

        GET /promotions/2025-12-01/promotions/{promotionId}

        Usage plan: 0.1 requests a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpromotion

        Args:
            promotion_id (str): `promotionId`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `ISSUES`, `SELECTION`,
                `CUSTOMER_SEGMENTS`.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPromotionResponse for status 200.

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
            operations.get_promotion(promotion_id=promotion_id, included_data=included_data, locale=locale),
            options=options,
        ).parsed

    def get_selection(
        self,
        promotion_id: str,
        selection_id: str,
        *,
        revision_id: int,
        locale: str | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
        included_data: Sequence[models.GetSelectionIncludedData | models.GetSelectionIncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSelectionResponse:
        """List the products that a promotion covers, as of one of its revisions.

        GET /promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}

        Usage plan: 0.1 requests a second, burst 2. Source: model.
        Paging: pagination_token takes selection.selectionDetails.pagination.nextToken from the answer; items in
        selection.selectionDetails.items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getselection

        Args:
            promotion_id (str): `promotionId`.
            selection_id (str): `selectionId`.
            revision_id (int): `revisionId`, at least 1, required.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            pagination_token (str): `paginationToken`.
            limit (int): `limit`, 1 to 100, Amazon's default `20`.
            included_data (list[GetSelectionIncludedData], comma separated): `includedData`, each one of `ISSUES`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSelectionResponse for status 200.

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
            operations.get_selection(
                promotion_id=promotion_id,
                selection_id=selection_id,
                revision_id=revision_id,
                locale=locale,
                pagination_token=pagination_token,
                limit=limit,
                included_data=included_data,
            ),
            options=options,
        ).parsed

    def iter_get_selection(
        self,
        promotion_id: str,
        selection_id: str,
        *,
        revision_id: int,
        locale: str | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
        included_data: Sequence[models.GetSelectionIncludedData | models.GetSelectionIncludedDataLiteral] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetSelectionResponse, models.Item]:
        """Read the list of `get_selection`, page after page: each Item.

        Takes the arguments of `get_selection` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_selection(
                promotion_id=promotion_id,
                selection_id=selection_id,
                revision_id=revision_id,
                locale=locale,
                pagination_token=pagination_token,
                limit=limit,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncPromotionsV20251201:
    """Search and read promotions, their products and how they run.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/promotions-v2025-12-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_promotions(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        locale: str | None = None,
        statuses: Sequence[models.GetPromotionResponseStatus | models.GetPromotionResponseStatusLiteral] | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        promotion_types: Sequence[models.PromotionType | models.PromotionTypeLiteral] | None = None,
        start_date_before: datetime | str | None = None,
        start_date_after: datetime | str | None = None,
        end_date_before: datetime | str | None = None,
        end_date_after: datetime | str | None = None,
        update_date_after: datetime | str | None = None,
        update_date_before: datetime | str | None = None,
        pagination_token: str | None = None,
        revision: models.Revision | models.RevisionLiteral | None = None,
        limit: int | None = None,
        included_data: Sequence[models.SearchPromotionsIncludedData | models.SearchPromotionsIncludedDataLiteral]
        | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchPromotionsResponse:
        """Find promotions by marketplace, status, product, type and time.

        GET /promotions/2025-12-01/promotions

        Usage plan: 0.1 requests a second, burst 4. Source: model.
        Paging: pagination_token takes pagination.nextToken from the answer; items in promotions.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchpromotions

        Args:
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            statuses (list[GetPromotionResponseStatus], comma separated): `statuses`, each one of `PROCESSING`,
                `UPCOMING`, `RUNNING`, `EXPIRED`, `FAILED`, `CANCELLING`, `CANCELLED`.
            asins (list[str], comma separated): `asins`, at most 10 items.
            skus (list[str], comma separated): `skus`, at most 10 items.
            promotion_types (list[PromotionType], comma separated): `promotionTypes`, each one of `BASKET_BUILDING`,
                `DEAL`, `PRICE_DISCOUNT`, `COUPON`.
            start_date_before (datetime): `startDateBefore`, ISO 8601 instant.
            start_date_after (datetime): `startDateAfter`, ISO 8601 instant.
            end_date_before (datetime): `endDateBefore`, ISO 8601 instant.
            end_date_after (datetime): `endDateAfter`, ISO 8601 instant.
            update_date_after (datetime): `updateDateAfter`, ISO 8601 instant.
            update_date_before (datetime): `updateDateBefore`, ISO 8601 instant.
            pagination_token (str): `paginationToken`.
            revision (Revision): `revision`, one of `LATEST`, `PUBLISHED`, `ANY`, Amazon's default `PUBLISHED`.
            limit (int): `limit`, 1 to 100, Amazon's default `20`.
            included_data (list[SearchPromotionsIncludedData], comma separated): `includedData`, each one of
                `ISSUES`, `CUSTOMER_SEGMENTS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchPromotionsResponse for status 200.

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
                operations.search_promotions(
                    marketplace_ids=marketplace_ids,
                    locale=locale,
                    statuses=statuses,
                    asins=asins,
                    skus=skus,
                    promotion_types=promotion_types,
                    start_date_before=start_date_before,
                    start_date_after=start_date_after,
                    end_date_before=end_date_before,
                    end_date_after=end_date_after,
                    update_date_after=update_date_after,
                    update_date_before=update_date_before,
                    pagination_token=pagination_token,
                    revision=revision,
                    limit=limit,
                    included_data=included_data,
                ),
                options=options,
            )
        ).parsed

    def iter_search_promotions(
        self,
        *,
        marketplace_ids: Sequence[str] | None = None,
        locale: str | None = None,
        statuses: Sequence[models.GetPromotionResponseStatus | models.GetPromotionResponseStatusLiteral] | None = None,
        asins: Sequence[str] | None = None,
        skus: Sequence[str] | None = None,
        promotion_types: Sequence[models.PromotionType | models.PromotionTypeLiteral] | None = None,
        start_date_before: datetime | str | None = None,
        start_date_after: datetime | str | None = None,
        end_date_before: datetime | str | None = None,
        end_date_after: datetime | str | None = None,
        update_date_after: datetime | str | None = None,
        update_date_before: datetime | str | None = None,
        pagination_token: str | None = None,
        revision: models.Revision | models.RevisionLiteral | None = None,
        limit: int | None = None,
        included_data: Sequence[models.SearchPromotionsIncludedData | models.SearchPromotionsIncludedDataLiteral]
        | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.SearchPromotionsResponse, models.PromotionSummary]:
        """Read the list of `search_promotions`, page after page: each PromotionSummary.

        Takes the arguments of `search_promotions` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_promotions(
                marketplace_ids=marketplace_ids,
                locale=locale,
                statuses=statuses,
                asins=asins,
                skus=skus,
                promotion_types=promotion_types,
                start_date_before=start_date_before,
                start_date_after=start_date_after,
                end_date_before=end_date_before,
                end_date_after=end_date_after,
                update_date_after=update_date_after,
                update_date_before=update_date_before,
                pagination_token=pagination_token,
                revision=revision,
                limit=limit,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_promotion(
        self,
        promotion_id: str,
        *,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        locale: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPromotionResponse:
        """Read a promotion, with the parts you ask for.

        GET /promotions/2025-12-01/promotions/{promotionId}

        Usage plan: 0.1 requests a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpromotion

        Args:
            promotion_id (str): `promotionId`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `ISSUES`, `SELECTION`,
                `CUSTOMER_SEGMENTS`.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPromotionResponse for status 200.

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
                operations.get_promotion(promotion_id=promotion_id, included_data=included_data, locale=locale),
                options=options,
            )
        ).parsed

    async def get_selection(
        self,
        promotion_id: str,
        selection_id: str,
        *,
        revision_id: int,
        locale: str | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
        included_data: Sequence[models.GetSelectionIncludedData | models.GetSelectionIncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetSelectionResponse:
        """List the products that a promotion covers, as of one of its revisions.

        GET /promotions/2025-12-01/promotions/{promotionId}/selections/{selectionId}

        Usage plan: 0.1 requests a second, burst 2. Source: model.
        Paging: pagination_token takes selection.selectionDetails.pagination.nextToken from the answer; items in
        selection.selectionDetails.items.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getselection

        Args:
            promotion_id (str): `promotionId`.
            selection_id (str): `selectionId`.
            revision_id (int): `revisionId`, at least 1, required.
            locale (str): `locale`, pattern `^[a-z]{2}_[A-Z]{2}$`, Amazon's default `en_US`.
            pagination_token (str): `paginationToken`.
            limit (int): `limit`, 1 to 100, Amazon's default `20`.
            included_data (list[GetSelectionIncludedData], comma separated): `includedData`, each one of `ISSUES`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSelectionResponse for status 200.

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
                operations.get_selection(
                    promotion_id=promotion_id,
                    selection_id=selection_id,
                    revision_id=revision_id,
                    locale=locale,
                    pagination_token=pagination_token,
                    limit=limit,
                    included_data=included_data,
                ),
                options=options,
            )
        ).parsed

    def iter_get_selection(
        self,
        promotion_id: str,
        selection_id: str,
        *,
        revision_id: int,
        locale: str | None = None,
        pagination_token: str | None = None,
        limit: int | None = None,
        included_data: Sequence[models.GetSelectionIncludedData | models.GetSelectionIncludedDataLiteral] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetSelectionResponse, models.Item]:
        """Read the list of `get_selection`, page after page: each Item.

        Takes the arguments of `get_selection` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_selection(
                promotion_id=promotion_id,
                selection_id=selection_id,
                revision_id=revision_id,
                locale=locale,
                pagination_token=pagination_token,
                limit=limit,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
