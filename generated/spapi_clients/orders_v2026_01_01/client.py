"""Orders 2026-01-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/orders_v2026_01_01.json; changes by hand are found and undone.
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


class OrdersV20260101:
    """Search and read orders with their items, buyers, recipients, packages and proceeds.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/orders-v2026-01-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def search_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        fulfillment_statuses: Sequence[models.FulfillmentStatus | models.FulfillmentStatusLiteral] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfilled_by: Sequence[models.FulfilledBy | models.FulfilledByLiteral] | None = None,
        max_results_per_page: int | None = None,
        pagination_token: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchOrdersResponse:
        """List orders created or updated in a time span; `included_data` chooses how much of each.

        GET /orders/2026-01-01/orders

        Usage plan: 0.0056 requests a second, burst 20 (one every 180 s). Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchorders

        Args:
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            fulfillment_statuses (list[FulfillmentStatus], comma separated): `fulfillmentStatuses`, each one of
                `PENDING_AVAILABILITY`, `PENDING`, `UNSHIPPED`, `PARTIALLY_SHIPPED`, `SHIPPED`, `CANCELLED`,
                `UNFULFILLABLE`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 50 items, the client's
                marketplace if omitted, `ALL_MARKETPLACES` for all.
            fulfilled_by (list[FulfilledBy], comma separated): `fulfilledBy`, each one of `MERCHANT`, `AMAZON`.
            max_results_per_page (int): `maxResultsPerPage`.
            pagination_token (str): `paginationToken`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
                `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
                `FULFILLMENT_ORDERS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchOrdersResponse for status 200.

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
            operations.search_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                fulfillment_statuses=fulfillment_statuses,
                marketplace_ids=marketplace_ids,
                fulfilled_by=fulfilled_by,
                max_results_per_page=max_results_per_page,
                pagination_token=pagination_token,
                included_data=included_data,
            ),
            options=options,
        ).parsed

    def iter_search_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        fulfillment_statuses: Sequence[models.FulfillmentStatus | models.FulfillmentStatusLiteral] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfilled_by: Sequence[models.FulfilledBy | models.FulfilledByLiteral] | None = None,
        max_results_per_page: int | None = None,
        pagination_token: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.SearchOrdersResponse, models.Order]:
        """Read the list of `search_orders`, page after page: each Order.

        Takes the arguments of `search_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                fulfillment_statuses=fulfillment_statuses,
                marketplace_ids=marketplace_ids,
                fulfilled_by=fulfilled_by,
                max_results_per_page=max_results_per_page,
                pagination_token=pagination_token,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_order(
        self,
        order_id: str,
        *,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderResponse:
        """Read an order; `included_data` adds buyer, recipient, proceeds, packages and more.

        GET /orders/2026-01-01/orders/{orderId}

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder-3

        Args:
            order_id (str): `orderId`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
                `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
                `FULFILLMENT_ORDERS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

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
            operations.get_order(order_id=order_id, included_data=included_data), options=options
        ).parsed


class AsyncOrdersV20260101:
    """Search and read orders with their items, buyers, recipients, packages and proceeds.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/orders-v2026-01-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def search_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        fulfillment_statuses: Sequence[models.FulfillmentStatus | models.FulfillmentStatusLiteral] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfilled_by: Sequence[models.FulfilledBy | models.FulfilledByLiteral] | None = None,
        max_results_per_page: int | None = None,
        pagination_token: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.SearchOrdersResponse:
        """List orders created or updated in a time span; `included_data` chooses how much of each.

        GET /orders/2026-01-01/orders

        Usage plan: 0.0056 requests a second, burst 20 (one every 180 s). Source: model, rate-limits.yml.
        Paging: pagination_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/searchorders

        Args:
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
            fulfillment_statuses (list[FulfillmentStatus], comma separated): `fulfillmentStatuses`, each one of
                `PENDING_AVAILABILITY`, `PENDING`, `UNSHIPPED`, `PARTIALLY_SHIPPED`, `SHIPPED`, `CANCELLED`,
                `UNFULFILLABLE`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 50 items, the client's
                marketplace if omitted, `ALL_MARKETPLACES` for all.
            fulfilled_by (list[FulfilledBy], comma separated): `fulfilledBy`, each one of `MERCHANT`, `AMAZON`.
            max_results_per_page (int): `maxResultsPerPage`.
            pagination_token (str): `paginationToken`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
                `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
                `FULFILLMENT_ORDERS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SearchOrdersResponse for status 200.

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
                operations.search_orders(
                    created_after=created_after,
                    created_before=created_before,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    fulfillment_statuses=fulfillment_statuses,
                    marketplace_ids=marketplace_ids,
                    fulfilled_by=fulfilled_by,
                    max_results_per_page=max_results_per_page,
                    pagination_token=pagination_token,
                    included_data=included_data,
                ),
                options=options,
            )
        ).parsed

    def iter_search_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        fulfillment_statuses: Sequence[models.FulfillmentStatus | models.FulfillmentStatusLiteral] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfilled_by: Sequence[models.FulfilledBy | models.FulfilledByLiteral] | None = None,
        max_results_per_page: int | None = None,
        pagination_token: str | None = None,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.SearchOrdersResponse, models.Order]:
        """Read the list of `search_orders`, page after page: each Order.

        Takes the arguments of `search_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.search_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                fulfillment_statuses=fulfillment_statuses,
                marketplace_ids=marketplace_ids,
                fulfilled_by=fulfilled_by,
                max_results_per_page=max_results_per_page,
                pagination_token=pagination_token,
                included_data=included_data,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_order(
        self,
        order_id: str,
        *,
        included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderResponse:
        """Read an order; `included_data` adds buyer, recipient, proceeds, packages and more.

        GET /orders/2026-01-01/orders/{orderId}

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder-3

        Args:
            order_id (str): `orderId`.
            included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
                `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
                `FULFILLMENT_ORDERS`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

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
                operations.get_order(order_id=order_id, included_data=included_data), options=options
            )
        ).parsed
