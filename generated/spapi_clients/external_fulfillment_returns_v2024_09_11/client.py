"""External Fulfillment Returns 2024-09-11, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/external_fulfillment_returns_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class ExternalFulfillmentReturnsV20240911:
    """Follow returns that come back to a seller's own locations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-returns-v2024-09-11
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_returns(
        self,
        *,
        return_location_id: str | None = None,
        rma_id: str | None = None,
        status: models.ReturnStatus | models.ReturnStatusLiteral | None = None,
        reverse_tracking_id: str | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        last_updated_since: datetime | str | None = None,
        last_updated_until: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ReturnsResponse:
        """List returns by location, status, RMA, tracking number or time.

        GET /externalFulfillment/2024-09-11/returns

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in returns.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreturns

        Args:
            return_location_id (str): `returnLocationId`.
            rma_id (str): `rmaId`.
            status (ReturnStatus): `status`, one of `CREATED`, `CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER`,
                `CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER`, `CUSTOMER_CANCELLED_PICK_UP`,
                `CUSTOMER_RESCHEDULED_PICK_UP`, `PICKED_FROM_CUSTOMER`, `IN_TRANSIT`, `OUT_FOR_DELIVERY`,
                `DELIVERED`, `REPLANNED`, `CUSTOMER_DROPPED_OFF`, `PARTIALLY_PROCESSED` and 3 more.
            reverse_tracking_id (str): `reverseTrackingId`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            last_updated_since (datetime): `lastUpdatedSince`, ISO 8601 instant.
            last_updated_until (datetime): `lastUpdatedUntil`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, at most 100.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReturnsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_returns(
                return_location_id=return_location_id,
                rma_id=rma_id,
                status=status,
                reverse_tracking_id=reverse_tracking_id,
                created_since=created_since,
                created_until=created_until,
                last_updated_since=last_updated_since,
                last_updated_until=last_updated_until,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_returns(
        self,
        *,
        return_location_id: str | None = None,
        rma_id: str | None = None,
        status: models.ReturnStatus | models.ReturnStatusLiteral | None = None,
        reverse_tracking_id: str | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        last_updated_since: datetime | str | None = None,
        last_updated_until: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ReturnsResponse, models.Return]:
        """Read the list of `list_returns`, page after page: each Return.

        Takes the arguments of `list_returns` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_returns(
                return_location_id=return_location_id,
                rma_id=rma_id,
                status=status,
                reverse_tracking_id=reverse_tracking_id,
                created_since=created_since,
                created_until=created_until,
                last_updated_since=last_updated_since,
                last_updated_until=last_updated_until,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_return(self, return_id: str, *, options: CallOptions | None = None) -> models.Return:
        """Read a return.

        GET /externalFulfillment/2024-09-11/returns/{returnId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreturn

        Args:
            return_id (str): `returnId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Return for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_return(return_id=return_id), options=options).parsed


class AsyncExternalFulfillmentReturnsV20240911:
    """Follow returns that come back to a seller's own locations.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/external-fulfillment-returns-v2024-09-11
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_returns(
        self,
        *,
        return_location_id: str | None = None,
        rma_id: str | None = None,
        status: models.ReturnStatus | models.ReturnStatusLiteral | None = None,
        reverse_tracking_id: str | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        last_updated_since: datetime | str | None = None,
        last_updated_until: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ReturnsResponse:
        """List returns by location, status, RMA, tracking number or time.

        GET /externalFulfillment/2024-09-11/returns

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in returns.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreturns

        Args:
            return_location_id (str): `returnLocationId`.
            rma_id (str): `rmaId`.
            status (ReturnStatus): `status`, one of `CREATED`, `CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER`,
                `CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER`, `CUSTOMER_CANCELLED_PICK_UP`,
                `CUSTOMER_RESCHEDULED_PICK_UP`, `PICKED_FROM_CUSTOMER`, `IN_TRANSIT`, `OUT_FOR_DELIVERY`,
                `DELIVERED`, `REPLANNED`, `CUSTOMER_DROPPED_OFF`, `PARTIALLY_PROCESSED` and 3 more.
            reverse_tracking_id (str): `reverseTrackingId`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            last_updated_since (datetime): `lastUpdatedSince`, ISO 8601 instant.
            last_updated_until (datetime): `lastUpdatedUntil`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, at most 100.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReturnsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.list_returns(
                    return_location_id=return_location_id,
                    rma_id=rma_id,
                    status=status,
                    reverse_tracking_id=reverse_tracking_id,
                    created_since=created_since,
                    created_until=created_until,
                    last_updated_since=last_updated_since,
                    last_updated_until=last_updated_until,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    max_results=max_results,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_returns(
        self,
        *,
        return_location_id: str | None = None,
        rma_id: str | None = None,
        status: models.ReturnStatus | models.ReturnStatusLiteral | None = None,
        reverse_tracking_id: str | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        last_updated_since: datetime | str | None = None,
        last_updated_until: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ReturnsResponse, models.Return]:
        """Read the list of `list_returns`, page after page: each Return.

        Takes the arguments of `list_returns` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_returns(
                return_location_id=return_location_id,
                rma_id=rma_id,
                status=status,
                reverse_tracking_id=reverse_tracking_id,
                created_since=created_since,
                created_until=created_until,
                last_updated_since=last_updated_since,
                last_updated_until=last_updated_until,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                max_results=max_results,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_return(self, return_id: str, *, options: CallOptions | None = None) -> models.Return:
        """Read a return.

        GET /externalFulfillment/2024-09-11/returns/{returnId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreturn

        Args:
            return_id (str): `returnId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Return for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            ConflictError: Amazon answers 409.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_return(return_id=return_id), options=options)).parsed
