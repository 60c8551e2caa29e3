"""Vendor Direct Fulfillment Orders 2021-12-28, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v2021_12_28.json; changes by hand are found and undone.
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


class VendorDirectFulfillmentOrdersV20211228:
    """Read and acknowledge direct fulfillment orders.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_acknowledgement(
        self, *, body: models.SubmitAcknowledgementRequest, options: CallOptions | None = None
    ) -> models.TransactionId:
        """Accept or reject direct fulfillment orders.

        POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitacknowledgement-2

        Args:
            body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionId for status 202.

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
        return self._client.send(operations.submit_acknowledgement(body=body), options=options).parsed

    def get_orders(
        self,
        *,
        ship_from_party_id: str | None = None,
        status: models.OrderDetailsOrderStatus | models.OrderDetailsOrderStatusLiteral | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderList:
        """List direct fulfillment orders created in a time span, of up to 7 days (personal data).

        GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorders-2

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            status (OrderDetailsOrderStatus): `status`, one of `NEW`, `SHIPPED`, `ACCEPTED`, `CANCELLED`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            include_details (bool): `includeDetails`, Amazon's default `true`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OrderList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_orders(
                ship_from_party_id=ship_from_party_id,
                status=status,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
            ),
            options=options,
        ).parsed

    def iter_get_orders(
        self,
        *,
        ship_from_party_id: str | None = None,
        status: models.OrderDetailsOrderStatus | models.OrderDetailsOrderStatusLiteral | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.OrderList, models.Order]:
        """Read the list of `get_orders`, page after page: each Order.

        Takes the arguments of `get_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_orders(
                ship_from_party_id=ship_from_party_id,
                status=status,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_order(self, purchase_order_number: str, *, options: CallOptions | None = None) -> models.Order:
        """Read a direct fulfillment order (personal data).

        GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder-2

        Args:
            purchase_order_number (str): `purchaseOrderNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Order for status 200.

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
            operations.get_order(purchase_order_number=purchase_order_number), options=options
        ).parsed


class AsyncVendorDirectFulfillmentOrdersV20211228:
    """Read and acknowledge direct fulfillment orders.

    Args:
        client: Sends the calls.

    Amazon's reference:
    https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-orders-v2021-12-28
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_acknowledgement(
        self, *, body: models.SubmitAcknowledgementRequest, options: CallOptions | None = None
    ) -> models.TransactionId:
        """Accept or reject direct fulfillment orders.

        POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitacknowledgement-2

        Args:
            body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            TransactionId for status 202.

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
        return (await self._client.send(operations.submit_acknowledgement(body=body), options=options)).parsed

    async def get_orders(
        self,
        *,
        ship_from_party_id: str | None = None,
        status: models.OrderDetailsOrderStatus | models.OrderDetailsOrderStatusLiteral | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderList:
        """List direct fulfillment orders created in a time span, of up to 7 days (personal data).

        GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorders-2

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            status (OrderDetailsOrderStatus): `status`, one of `NEW`, `SHIPPED`, `ACCEPTED`, `CANCELLED`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            include_details (bool): `includeDetails`, Amazon's default `true`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OrderList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_orders(
                    ship_from_party_id=ship_from_party_id,
                    status=status,
                    limit=limit,
                    created_after=created_after,
                    created_before=created_before,
                    sort_order=sort_order,
                    next_token=next_token,
                    include_details=include_details,
                ),
                options=options,
            )
        ).parsed

    def iter_get_orders(
        self,
        *,
        ship_from_party_id: str | None = None,
        status: models.OrderDetailsOrderStatus | models.OrderDetailsOrderStatusLiteral | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.OrderList, models.Order]:
        """Read the list of `get_orders`, page after page: each Order.

        Takes the arguments of `get_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_orders(
                ship_from_party_id=ship_from_party_id,
                status=status,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_order(self, purchase_order_number: str, *, options: CallOptions | None = None) -> models.Order:
        """Read a direct fulfillment order (personal data).

        GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder-2

        Args:
            purchase_order_number (str): `purchaseOrderNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Order for status 200.

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
            await self._client.send(operations.get_order(purchase_order_number=purchase_order_number), options=options)
        ).parsed
