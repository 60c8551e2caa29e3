"""Data Kiosk 2023-11-15, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/data_kiosk_v2023_11_15.json; changes by hand are found and undone.
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


class DataKioskV20231115:
    """Run GraphQL queries over business data in the background and fetch the result.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/data-kiosk-v2023-11-15
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_document(self, document_id: str, *, options: CallOptions | None = None) -> models.GetDocumentResponse:
        """Get the address to download a query's result or errors from.

        GET /dataKiosk/2023-11-15/documents/{documentId}

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdocument

        Args:
            document_id (str): `documentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDocumentResponse for status 200.

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
        return self._client.send(operations.get_document(document_id=document_id), options=options).parsed

    def get_queries(
        self,
        *,
        processing_statuses: Sequence[models.QueryProcessingStatus | models.QueryProcessingStatusLiteral] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetQueriesResponse:
        """List Data Kiosk queries by status and time.

        GET /dataKiosk/2023-11-15/queries

        Usage plan: 0.0167 requests a second, burst 10 (one every 60 s). Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in queries.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getqueries

        Args:
            processing_statuses (list[QueryProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            pagination_token (str): `paginationToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetQueriesResponse for status 200.

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
            operations.get_queries(
                processing_statuses=processing_statuses,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                pagination_token=pagination_token,
            ),
            options=options,
        ).parsed

    def iter_get_queries(
        self,
        *,
        processing_statuses: Sequence[models.QueryProcessingStatus | models.QueryProcessingStatusLiteral] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetQueriesResponse, models.Query]:
        """Read the list of `get_queries`, page after page: each Query.

        Takes the arguments of `get_queries` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_queries(
                processing_statuses=processing_statuses,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_query(
        self, *, body: models.CreateQuerySpecification, options: CallOptions | None = None
    ) -> models.CreateQueryResponse:
        """Start a GraphQL query that runs in the background.

        POST /dataKiosk/2023-11-15/queries

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createquery

        Args:
            body (CreateQuerySpecification): `CreateQuerySpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateQueryResponse for status 202.

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
        return self._client.send(operations.create_query(body=body), options=options).parsed

    def get_query(self, query_id: str, *, options: CallOptions | None = None) -> models.Query:
        """Read a query: its status, and its documents once it is done.

        GET /dataKiosk/2023-11-15/queries/{queryId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getquery

        Args:
            query_id (str): `queryId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Query for status 200.

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
        return self._client.send(operations.get_query(query_id=query_id), options=options).parsed

    def cancel_query(self, query_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a query that still waits in the queue.

        DELETE /dataKiosk/2023-11-15/queries/{queryId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelquery

        Args:
            query_id (str): `queryId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.cancel_query(query_id=query_id), options=options).parsed


class AsyncDataKioskV20231115:
    """Run GraphQL queries over business data in the background and fetch the result.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/data-kiosk-v2023-11-15
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_document(self, document_id: str, *, options: CallOptions | None = None) -> models.GetDocumentResponse:
        """Get the address to download a query's result or errors from.

        GET /dataKiosk/2023-11-15/documents/{documentId}

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getdocument

        Args:
            document_id (str): `documentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDocumentResponse for status 200.

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
        return (await self._client.send(operations.get_document(document_id=document_id), options=options)).parsed

    async def get_queries(
        self,
        *,
        processing_statuses: Sequence[models.QueryProcessingStatus | models.QueryProcessingStatusLiteral] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        pagination_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetQueriesResponse:
        """List Data Kiosk queries by status and time.

        GET /dataKiosk/2023-11-15/queries

        Usage plan: 0.0167 requests a second, burst 10 (one every 60 s). Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in queries.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getqueries

        Args:
            processing_statuses (list[QueryProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            pagination_token (str): `paginationToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetQueriesResponse for status 200.

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
                operations.get_queries(
                    processing_statuses=processing_statuses,
                    page_size=page_size,
                    created_since=created_since,
                    created_until=created_until,
                    pagination_token=pagination_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_queries(
        self,
        *,
        processing_statuses: Sequence[models.QueryProcessingStatus | models.QueryProcessingStatusLiteral] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        pagination_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetQueriesResponse, models.Query]:
        """Read the list of `get_queries`, page after page: each Query.

        Takes the arguments of `get_queries` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_queries(
                processing_statuses=processing_statuses,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                pagination_token=pagination_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_query(
        self, *, body: models.CreateQuerySpecification, options: CallOptions | None = None
    ) -> models.CreateQueryResponse:
        """Start a GraphQL query that runs in the background.

        POST /dataKiosk/2023-11-15/queries

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createquery

        Args:
            body (CreateQuerySpecification): `CreateQuerySpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateQueryResponse for status 202.

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
        return (await self._client.send(operations.create_query(body=body), options=options)).parsed

    async def get_query(self, query_id: str, *, options: CallOptions | None = None) -> models.Query:
        """Read a query: its status, and its documents once it is done.

        GET /dataKiosk/2023-11-15/queries/{queryId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getquery

        Args:
            query_id (str): `queryId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Query for status 200.

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
        return (await self._client.send(operations.get_query(query_id=query_id), options=options)).parsed

    async def cancel_query(self, query_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a query that still waits in the queue.

        DELETE /dataKiosk/2023-11-15/queries/{queryId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelquery

        Args:
            query_id (str): `queryId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.cancel_query(query_id=query_id), options=options)).parsed
