"""Vendor Orders v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_orders_v1.json; changes by hand are found and undone.
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


class VendorOrdersV1:
    """Read Amazon's retail purchase orders, acknowledge them and follow their status.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-orders-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_acknowledgement(
        self, *, body: models.SubmitAcknowledgementRequest, options: CallOptions | None = None
    ) -> models.SubmitAcknowledgementResponse:
        """Accept, reject or backorder the items of purchase orders.

        POST /vendor/orders/v1/acknowledgements

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitacknowledgement

        Args:
            body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitAcknowledgementResponse for status 202.

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

    def get_purchase_orders(
        self,
        *,
        limit: int | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        changed_after: datetime | str | None = None,
        changed_before: datetime | str | None = None,
        po_item_state: models.PoItemState | models.PoItemStateLiteral | None = None,
        is_po_changed: bool | None = None,
        purchase_order_state: models.OrderPurchaseOrderState | models.OrderPurchaseOrderStateLiteral | None = None,
        ordering_vendor_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPurchaseOrdersResponse:
        """List purchase orders created or changed in a time span.

        GET /vendor/orders/v1/purchaseOrders

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseorders

        Args:
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            include_details (bool): `includeDetails`.
            changed_after (datetime): `changedAfter`, ISO 8601 instant.
            changed_before (datetime): `changedBefore`, ISO 8601 instant.
            po_item_state (PoItemState): `poItemState`, one of `Cancelled`.
            is_po_changed (bool): `isPOChanged`.
            purchase_order_state (OrderPurchaseOrderState): `purchaseOrderState`, one of `New`, `Acknowledged`,
                `Closed`.
            ordering_vendor_code (str): `orderingVendorCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrdersResponse for status 200.

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
            operations.get_purchase_orders(
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
                changed_after=changed_after,
                changed_before=changed_before,
                po_item_state=po_item_state,
                is_po_changed=is_po_changed,
                purchase_order_state=purchase_order_state,
                ordering_vendor_code=ordering_vendor_code,
            ),
            options=options,
        ).parsed

    def iter_get_purchase_orders(
        self,
        *,
        limit: int | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        changed_after: datetime | str | None = None,
        changed_before: datetime | str | None = None,
        po_item_state: models.PoItemState | models.PoItemStateLiteral | None = None,
        is_po_changed: bool | None = None,
        purchase_order_state: models.OrderPurchaseOrderState | models.OrderPurchaseOrderStateLiteral | None = None,
        ordering_vendor_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetPurchaseOrdersResponse, models.Order]:
        """Read the list of `get_purchase_orders`, page after page: each Order.

        Takes the arguments of `get_purchase_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_purchase_orders(
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
                changed_after=changed_after,
                changed_before=changed_before,
                po_item_state=po_item_state,
                is_po_changed=is_po_changed,
                purchase_order_state=purchase_order_state,
                ordering_vendor_code=ordering_vendor_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_purchase_order(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetPurchaseOrderResponse:
        """Read a purchase order.

        GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseorder

        Args:
            purchase_order_number (str): `purchaseOrderNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrderResponse for status 200.

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
            operations.get_purchase_order(purchase_order_number=purchase_order_number), options=options
        ).parsed

    def get_purchase_orders_status(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        purchase_order_number: str | None = None,
        purchase_order_status: models.OrderStatusPurchaseOrderStatus
        | models.OrderStatusPurchaseOrderStatusLiteral
        | None = None,
        item_confirmation_status: models.ItemConfirmationStatus | models.ItemConfirmationStatusLiteral | None = None,
        item_receive_status: models.ItemReceiveStatus | models.ItemReceiveStatusLiteral | None = None,
        ordering_vendor_code: str | None = None,
        ship_to_party_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPurchaseOrdersStatusResponse:
        """List how far purchase orders are confirmed and received, per item.

        GET /vendor/orders/v1/purchaseOrdersStatus

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.ordersStatus.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseordersstatus

        Args:
            limit (int): `limit`, 1 to 100.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            purchase_order_number (str): `purchaseOrderNumber`.
            purchase_order_status (OrderStatusPurchaseOrderStatus): `purchaseOrderStatus`, one of `OPEN`, `CLOSED`.
            item_confirmation_status (ItemConfirmationStatus): `itemConfirmationStatus`, one of `ACCEPTED`,
                `PARTIALLY_ACCEPTED`, `REJECTED`, `UNCONFIRMED`.
            item_receive_status (ItemReceiveStatus): `itemReceiveStatus`, one of `NOT_RECEIVED`,
                `PARTIALLY_RECEIVED`, `RECEIVED`.
            ordering_vendor_code (str): `orderingVendorCode`.
            ship_to_party_id (str): `shipToPartyId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrdersStatusResponse for status 200.

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
            operations.get_purchase_orders_status(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                purchase_order_number=purchase_order_number,
                purchase_order_status=purchase_order_status,
                item_confirmation_status=item_confirmation_status,
                item_receive_status=item_receive_status,
                ordering_vendor_code=ordering_vendor_code,
                ship_to_party_id=ship_to_party_id,
            ),
            options=options,
        ).parsed

    def iter_get_purchase_orders_status(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        purchase_order_number: str | None = None,
        purchase_order_status: models.OrderStatusPurchaseOrderStatus
        | models.OrderStatusPurchaseOrderStatusLiteral
        | None = None,
        item_confirmation_status: models.ItemConfirmationStatus | models.ItemConfirmationStatusLiteral | None = None,
        item_receive_status: models.ItemReceiveStatus | models.ItemReceiveStatusLiteral | None = None,
        ordering_vendor_code: str | None = None,
        ship_to_party_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetPurchaseOrdersStatusResponse, models.OrderStatus]:
        """Read the list of `get_purchase_orders_status`, page after page: each OrderStatus.

        Takes the arguments of `get_purchase_orders_status` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_purchase_orders_status(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                purchase_order_number=purchase_order_number,
                purchase_order_status=purchase_order_status,
                item_confirmation_status=item_confirmation_status,
                item_receive_status=item_receive_status,
                ordering_vendor_code=ordering_vendor_code,
                ship_to_party_id=ship_to_party_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncVendorOrdersV1:
    """Read Amazon's retail purchase orders, acknowledge them and follow their status.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-orders-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_acknowledgement(
        self, *, body: models.SubmitAcknowledgementRequest, options: CallOptions | None = None
    ) -> models.SubmitAcknowledgementResponse:
        """Accept, reject or backorder the items of purchase orders.

        POST /vendor/orders/v1/acknowledgements

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitacknowledgement

        Args:
            body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitAcknowledgementResponse for status 202.

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

    async def get_purchase_orders(
        self,
        *,
        limit: int | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        changed_after: datetime | str | None = None,
        changed_before: datetime | str | None = None,
        po_item_state: models.PoItemState | models.PoItemStateLiteral | None = None,
        is_po_changed: bool | None = None,
        purchase_order_state: models.OrderPurchaseOrderState | models.OrderPurchaseOrderStateLiteral | None = None,
        ordering_vendor_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPurchaseOrdersResponse:
        """List purchase orders created or changed in a time span.

        GET /vendor/orders/v1/purchaseOrders

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseorders

        Args:
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            include_details (bool): `includeDetails`.
            changed_after (datetime): `changedAfter`, ISO 8601 instant.
            changed_before (datetime): `changedBefore`, ISO 8601 instant.
            po_item_state (PoItemState): `poItemState`, one of `Cancelled`.
            is_po_changed (bool): `isPOChanged`.
            purchase_order_state (OrderPurchaseOrderState): `purchaseOrderState`, one of `New`, `Acknowledged`,
                `Closed`.
            ordering_vendor_code (str): `orderingVendorCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrdersResponse for status 200.

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
                operations.get_purchase_orders(
                    limit=limit,
                    created_after=created_after,
                    created_before=created_before,
                    sort_order=sort_order,
                    next_token=next_token,
                    include_details=include_details,
                    changed_after=changed_after,
                    changed_before=changed_before,
                    po_item_state=po_item_state,
                    is_po_changed=is_po_changed,
                    purchase_order_state=purchase_order_state,
                    ordering_vendor_code=ordering_vendor_code,
                ),
                options=options,
            )
        ).parsed

    def iter_get_purchase_orders(
        self,
        *,
        limit: int | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        include_details: bool | None = None,
        changed_after: datetime | str | None = None,
        changed_before: datetime | str | None = None,
        po_item_state: models.PoItemState | models.PoItemStateLiteral | None = None,
        is_po_changed: bool | None = None,
        purchase_order_state: models.OrderPurchaseOrderState | models.OrderPurchaseOrderStateLiteral | None = None,
        ordering_vendor_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetPurchaseOrdersResponse, models.Order]:
        """Read the list of `get_purchase_orders`, page after page: each Order.

        Takes the arguments of `get_purchase_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_purchase_orders(
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                include_details=include_details,
                changed_after=changed_after,
                changed_before=changed_before,
                po_item_state=po_item_state,
                is_po_changed=is_po_changed,
                purchase_order_state=purchase_order_state,
                ordering_vendor_code=ordering_vendor_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_purchase_order(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetPurchaseOrderResponse:
        """Read a purchase order.

        GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseorder

        Args:
            purchase_order_number (str): `purchaseOrderNumber`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrderResponse for status 200.

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
                operations.get_purchase_order(purchase_order_number=purchase_order_number), options=options
            )
        ).parsed

    async def get_purchase_orders_status(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        purchase_order_number: str | None = None,
        purchase_order_status: models.OrderStatusPurchaseOrderStatus
        | models.OrderStatusPurchaseOrderStatusLiteral
        | None = None,
        item_confirmation_status: models.ItemConfirmationStatus | models.ItemConfirmationStatusLiteral | None = None,
        item_receive_status: models.ItemReceiveStatus | models.ItemReceiveStatusLiteral | None = None,
        ordering_vendor_code: str | None = None,
        ship_to_party_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPurchaseOrdersStatusResponse:
        """List how far purchase orders are confirmed and received, per item.

        GET /vendor/orders/v1/purchaseOrdersStatus

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.ordersStatus.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpurchaseordersstatus

        Args:
            limit (int): `limit`, 1 to 100.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            purchase_order_number (str): `purchaseOrderNumber`.
            purchase_order_status (OrderStatusPurchaseOrderStatus): `purchaseOrderStatus`, one of `OPEN`, `CLOSED`.
            item_confirmation_status (ItemConfirmationStatus): `itemConfirmationStatus`, one of `ACCEPTED`,
                `PARTIALLY_ACCEPTED`, `REJECTED`, `UNCONFIRMED`.
            item_receive_status (ItemReceiveStatus): `itemReceiveStatus`, one of `NOT_RECEIVED`,
                `PARTIALLY_RECEIVED`, `RECEIVED`.
            ordering_vendor_code (str): `orderingVendorCode`.
            ship_to_party_id (str): `shipToPartyId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPurchaseOrdersStatusResponse for status 200.

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
                operations.get_purchase_orders_status(
                    limit=limit,
                    sort_order=sort_order,
                    next_token=next_token,
                    created_after=created_after,
                    created_before=created_before,
                    updated_after=updated_after,
                    updated_before=updated_before,
                    purchase_order_number=purchase_order_number,
                    purchase_order_status=purchase_order_status,
                    item_confirmation_status=item_confirmation_status,
                    item_receive_status=item_receive_status,
                    ordering_vendor_code=ordering_vendor_code,
                    ship_to_party_id=ship_to_party_id,
                ),
                options=options,
            )
        ).parsed

    def iter_get_purchase_orders_status(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        purchase_order_number: str | None = None,
        purchase_order_status: models.OrderStatusPurchaseOrderStatus
        | models.OrderStatusPurchaseOrderStatusLiteral
        | None = None,
        item_confirmation_status: models.ItemConfirmationStatus | models.ItemConfirmationStatusLiteral | None = None,
        item_receive_status: models.ItemReceiveStatus | models.ItemReceiveStatusLiteral | None = None,
        ordering_vendor_code: str | None = None,
        ship_to_party_id: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetPurchaseOrdersStatusResponse, models.OrderStatus]:
        """Read the list of `get_purchase_orders_status`, page after page: each OrderStatus.

        Takes the arguments of `get_purchase_orders_status` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_purchase_orders_status(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
                purchase_order_number=purchase_order_number,
                purchase_order_status=purchase_order_status,
                item_confirmation_status=item_confirmation_status,
                item_receive_status=item_receive_status,
                ordering_vendor_code=ordering_vendor_code,
                ship_to_party_id=ship_to_party_id,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
