"""Fulfillment Outbound 2026-07-04, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2026_07_04.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from typing import Any

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class FulfillmentOutboundV20260704:
    """Have Amazon ship orders of other channels, with offers, previews and package updates.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_offers(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.GetOffersRequest,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get delivery offers for products and a destination.

        POST /fulfillment/outbound/2026-07-04/offers

        Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getoffers

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (GetOffersRequest): `GetOffersRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_offers(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
            options=options,
        ).parsed

    def list_orders(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        updated_after: datetime | str | None = None,
        page_token: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListOrdersResponse:
        """List orders changed since a time.

        GET /fulfillment/outbound/2026-07-04/orders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listorders

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            page_token (str): `pageToken`.
            shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOrdersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_orders(
                x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                updated_after=updated_after,
                page_token=page_token,
                shipments=shipments,
            ),
            options=options,
        ).parsed

    def iter_list_orders(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        updated_after: datetime | str | None = None,
        page_token: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListOrdersResponse, models.FulfillmentOrder]:
        """Read the list of `list_orders`, page after page: each FulfillmentOrder.

        Takes the arguments of `list_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_orders(
                x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                updated_after=updated_after,
                page_token=page_token,
                shipments=shipments,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_order(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.CreateOrderRequest,
        options: CallOptions | None = None,
    ) -> models.CreateOrderResponse | models.CreateOrderAcceptedResponse:
        """Have Amazon ship an order from the seller's stock.

        POST /fulfillment/outbound/2026-07-04/orders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createorder

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (CreateOrderRequest): `CreateOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateOrderResponse for status 200; CreateOrderAcceptedResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_order(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
            options=options,
        ).parsed

    def get_order(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderResponse:
        """Read an order, with its shipments on request.

        GET /fulfillment/outbound/2026-07-04/orders/{orderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_order(
                order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, shipments=shipments
            ),
            options=options,
        ).parsed

    def update_order(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdateOrderRequest,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Change an order that is not yet in work.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateorder

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdateOrderRequest): `UpdateOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            dict[str, Any] for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_order(
                order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
            ),
            options=options,
        ).parsed

    def cancel_order(
        self, order_id: str, *, x_amzn_fulfillment_service_id: str | None = None, options: CallOptions | None = None
    ) -> dict[str, Any]:
        """Cancel an order that is not yet in work.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelorder

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            dict[str, Any] for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.cancel_order(order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id),
            options=options,
        ).parsed

    def update_package(
        self,
        order_id: str,
        package_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdatePackageRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of a package; sandbox only.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04

        Args:
            order_id (str): `orderId`, at most 40 characters.
            package_id (str): `packageId`.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdatePackageRequest): `UpdatePackageRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_package(
                order_id=order_id,
                package_id=package_id,
                x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                body=body,
            ),
            options=options,
        ).parsed

    def update_order_status(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdateOrderStatusRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of an order; sandbox only.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateorderstatus

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdateOrderStatusRequest): `UpdateOrderStatusRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_order_status(
                order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
            ),
            options=options,
        ).parsed

    def get_order_preview(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.GetOrderPreviewRequest,
        options: CallOptions | None = None,
    ) -> models.GetOrderPreviewResponse:
        """Preview dates, fees and shipments of an order, without placing it.

        POST /fulfillment/outbound/2026-07-04/previews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderpreview

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (GetOrderPreviewRequest): `GetOrderPreviewRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_order_preview(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
            options=options,
        ).parsed


class AsyncFulfillmentOutboundV20260704:
    """Have Amazon ship orders of other channels, with offers, previews and package updates.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_offers(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.GetOffersRequest,
        options: CallOptions | None = None,
    ) -> models.GetOffersResponse:
        """Get delivery offers for products and a destination.

        POST /fulfillment/outbound/2026-07-04/offers

        Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getoffers

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (GetOffersRequest): `GetOffersRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_offers(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
                options=options,
            )
        ).parsed

    async def list_orders(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        updated_after: datetime | str | None = None,
        page_token: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ListOrdersResponse:
        """List orders changed since a time.

        GET /fulfillment/outbound/2026-07-04/orders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: page_token takes pagination.nextToken from the answer; items in orders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listorders

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            page_token (str): `pageToken`.
            shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListOrdersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.list_orders(
                    x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                    updated_after=updated_after,
                    page_token=page_token,
                    shipments=shipments,
                ),
                options=options,
            )
        ).parsed

    def iter_list_orders(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        updated_after: datetime | str | None = None,
        page_token: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListOrdersResponse, models.FulfillmentOrder]:
        """Read the list of `list_orders`, page after page: each FulfillmentOrder.

        Takes the arguments of `list_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_orders(
                x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                updated_after=updated_after,
                page_token=page_token,
                shipments=shipments,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_order(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.CreateOrderRequest,
        options: CallOptions | None = None,
    ) -> models.CreateOrderResponse | models.CreateOrderAcceptedResponse:
        """Have Amazon ship an order from the seller's stock.

        POST /fulfillment/outbound/2026-07-04/orders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createorder

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (CreateOrderRequest): `CreateOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateOrderResponse for status 200; CreateOrderAcceptedResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.create_order(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
                options=options,
            )
        ).parsed

    async def get_order(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        shipments: models.Shipments | models.ShipmentsLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderResponse:
        """Read an order, with its shipments on request.

        GET /fulfillment/outbound/2026-07-04/orders/{orderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_order(
                    order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, shipments=shipments
                ),
                options=options,
            )
        ).parsed

    async def update_order(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdateOrderRequest,
        options: CallOptions | None = None,
    ) -> dict[str, Any]:
        """Change an order that is not yet in work.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateorder

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdateOrderRequest): `UpdateOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            dict[str, Any] for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.update_order(
                    order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def cancel_order(
        self, order_id: str, *, x_amzn_fulfillment_service_id: str | None = None, options: CallOptions | None = None
    ) -> dict[str, Any]:
        """Cancel an order that is not yet in work.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelorder

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            dict[str, Any] for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.cancel_order(order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id),
                options=options,
            )
        ).parsed

    async def update_package(
        self,
        order_id: str,
        package_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdatePackageRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of a package; sandbox only.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2026-07-04

        Args:
            order_id (str): `orderId`, at most 40 characters.
            package_id (str): `packageId`.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdatePackageRequest): `UpdatePackageRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.update_package(
                    order_id=order_id,
                    package_id=package_id,
                    x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
                    body=body,
                ),
                options=options,
            )
        ).parsed

    async def update_order_status(
        self,
        order_id: str,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.UpdateOrderStatusRequest,
        options: CallOptions | None = None,
    ) -> None:
        """Set the status of an order; sandbox only.

        PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateorderstatus

        Args:
            order_id (str): `orderId`, at most 40 characters.
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (UpdateOrderStatusRequest): `UpdateOrderStatusRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.update_order_status(
                    order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def get_order_preview(
        self,
        *,
        x_amzn_fulfillment_service_id: str | None = None,
        body: models.GetOrderPreviewRequest,
        options: CallOptions | None = None,
    ) -> models.GetOrderPreviewResponse:
        """Preview dates, fees and shipments of an order, without placing it.

        POST /fulfillment/outbound/2026-07-04/previews

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderpreview

        Args:
            x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
            body (GetOrderPreviewRequest): `GetOrderPreviewRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
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
                operations.get_order_preview(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body),
                options=options,
            )
        ).parsed
