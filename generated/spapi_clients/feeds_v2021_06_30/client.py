"""Feeds 2021-06-30, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/feeds_v2021_06_30.json; changes by hand are found and undone.
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


class FeedsV20210630:
    """Upload bulk changes as feeds, follow their processing and fetch the result.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/feeds-v2021-06-30
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_feed_document(
        self, *, body: models.CreateFeedDocumentSpecification, options: CallOptions | None = None
    ) -> models.CreateFeedDocumentResponse:
        """Get an address to upload the content of a feed to.

        POST /feeds/2021-06-30/documents

        Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfeeddocument

        Args:
            body (CreateFeedDocumentSpecification): `CreateFeedDocumentSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFeedDocumentResponse for status 201.

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
        return self._client.send(operations.create_feed_document(body=body), options=options).parsed

    def get_feed_document(
        self,
        feed_document_id: str,
        *,
        enable_content_encoding_url_header: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.FeedDocument:
        """Get the address to download a feed's result from.

        GET /feeds/2021-06-30/documents/{feedDocumentId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeeddocument

        Args:
            feed_document_id (str): `feedDocumentId`.
            enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            FeedDocument for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_feed_document(
                feed_document_id=feed_document_id, enable_content_encoding_url_header=enable_content_encoding_url_header
            ),
            options=options,
        ).parsed

    def get_feeds(
        self,
        *,
        feed_types: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        processing_statuses: Sequence[models.FeedProcessingStatus | models.FeedProcessingStatusLiteral] | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeedsResponse:
        """List feeds by type, marketplace, status and time.

        GET /feeds/2021-06-30/feeds

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in feeds; further pages repeat no other argument.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeeds

        Args:
            feed_types (list[str], comma separated): `feedTypes`, 1 to 10 items.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            processing_statuses (list[FeedProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeedsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_feeds(
                feed_types=feed_types,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                processing_statuses=processing_statuses,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_feeds(
        self,
        *,
        feed_types: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        processing_statuses: Sequence[models.FeedProcessingStatus | models.FeedProcessingStatusLiteral] | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetFeedsResponse, models.Feed]:
        """Read the list of `get_feeds`, page after page: each Feed.

        Takes the arguments of `get_feeds` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_feeds(
                feed_types=feed_types,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                processing_statuses=processing_statuses,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_feed(
        self, *, body: models.CreateFeedSpecification, options: CallOptions | None = None
    ) -> models.CreateFeedResponse:
        """Start the processing of a feed document that has been uploaded.

        POST /feeds/2021-06-30/feeds

        Usage plan: 0.0083 requests a second, burst 15 (one every 120 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfeed

        Args:
            body (CreateFeedSpecification): `CreateFeedSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFeedResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_feed(body=body), options=options).parsed

    def get_feed(self, feed_id: str, *, options: CallOptions | None = None) -> models.Feed:
        """Read a feed: its status, and its result document once it is done.

        GET /feeds/2021-06-30/feeds/{feedId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeed

        Args:
            feed_id (str): `feedId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Feed for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_feed(feed_id=feed_id), options=options).parsed

    def cancel_feed(self, feed_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a feed that still waits in the queue.

        DELETE /feeds/2021-06-30/feeds/{feedId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelfeed

        Args:
            feed_id (str): `feedId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.cancel_feed(feed_id=feed_id), options=options).parsed


class AsyncFeedsV20210630:
    """Upload bulk changes as feeds, follow their processing and fetch the result.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/feeds-v2021-06-30
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_feed_document(
        self, *, body: models.CreateFeedDocumentSpecification, options: CallOptions | None = None
    ) -> models.CreateFeedDocumentResponse:
        """Get an address to upload the content of a feed to.

        POST /feeds/2021-06-30/documents

        Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfeeddocument

        Args:
            body (CreateFeedDocumentSpecification): `CreateFeedDocumentSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFeedDocumentResponse for status 201.

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
        return (await self._client.send(operations.create_feed_document(body=body), options=options)).parsed

    async def get_feed_document(
        self,
        feed_document_id: str,
        *,
        enable_content_encoding_url_header: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.FeedDocument:
        """Get the address to download a feed's result from.

        GET /feeds/2021-06-30/documents/{feedDocumentId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeeddocument

        Args:
            feed_document_id (str): `feedDocumentId`.
            enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            FeedDocument for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_feed_document(
                    feed_document_id=feed_document_id,
                    enable_content_encoding_url_header=enable_content_encoding_url_header,
                ),
                options=options,
            )
        ).parsed

    async def get_feeds(
        self,
        *,
        feed_types: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        processing_statuses: Sequence[models.FeedProcessingStatus | models.FeedProcessingStatusLiteral] | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeedsResponse:
        """List feeds by type, marketplace, status and time.

        GET /feeds/2021-06-30/feeds

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in feeds; further pages repeat no other argument.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeeds

        Args:
            feed_types (list[str], comma separated): `feedTypes`, 1 to 10 items.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            processing_statuses (list[FeedProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeedsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_feeds(
                    feed_types=feed_types,
                    marketplace_ids=marketplace_ids,
                    page_size=page_size,
                    processing_statuses=processing_statuses,
                    created_since=created_since,
                    created_until=created_until,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_feeds(
        self,
        *,
        feed_types: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        processing_statuses: Sequence[models.FeedProcessingStatus | models.FeedProcessingStatusLiteral] | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetFeedsResponse, models.Feed]:
        """Read the list of `get_feeds`, page after page: each Feed.

        Takes the arguments of `get_feeds` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_feeds(
                feed_types=feed_types,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                processing_statuses=processing_statuses,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_feed(
        self, *, body: models.CreateFeedSpecification, options: CallOptions | None = None
    ) -> models.CreateFeedResponse:
        """Start the processing of a feed document that has been uploaded.

        POST /feeds/2021-06-30/feeds

        Usage plan: 0.0083 requests a second, burst 15 (one every 120 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfeed

        Args:
            body (CreateFeedSpecification): `CreateFeedSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFeedResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_feed(body=body), options=options)).parsed

    async def get_feed(self, feed_id: str, *, options: CallOptions | None = None) -> models.Feed:
        """Read a feed: its status, and its result document once it is done.

        GET /feeds/2021-06-30/feeds/{feedId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeed

        Args:
            feed_id (str): `feedId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Feed for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_feed(feed_id=feed_id), options=options)).parsed

    async def cancel_feed(self, feed_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a feed that still waits in the queue.

        DELETE /feeds/2021-06-30/feeds/{feedId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelfeed

        Args:
            feed_id (str): `feedId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.cancel_feed(feed_id=feed_id), options=options)).parsed
