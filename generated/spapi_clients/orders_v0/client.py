"""Orders v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/orders_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class OrdersV0:
    """List and read orders, confirm shipments; superseded by orders_v2026_01_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/orders-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated(
        "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.search_orders",
        category=None,
    )
    def get_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        order_statuses: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfillment_channels: Sequence[str] | None = None,
        payment_methods: Sequence[str] | None = None,
        buyer_email: str | None = None,
        seller_order_id: str | None = None,
        max_results_per_page: int | None = None,
        easy_ship_shipment_statuses: Sequence[str] | None = None,
        electronic_invoice_statuses: Sequence[str] | None = None,
        next_token: str | None = None,
        amazon_order_ids: Sequence[str] | None = None,
        actual_fulfillment_supply_source_id: str | None = None,
        is_ispu: bool | None = None,
        store_chain_store_id: str | None = None,
        earliest_delivery_date_before: datetime | str | None = None,
        earliest_delivery_date_after: datetime | str | None = None,
        latest_delivery_date_before: datetime | str | None = None,
        latest_delivery_date_after: datetime | str | None = None,
        data_elements: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrdersResponse:
        """List orders created or updated in a time span, narrowed by status, channel and more.

        GET /orders/v0/orders

        Usage plan: 0.0167 requests a second, burst 20 (one every 60 s). Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.Orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.search_orders. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorders

        Args:
            created_after (datetime): `CreatedAfter`, ISO 8601 instant.
            created_before (datetime): `CreatedBefore`, ISO 8601 instant.
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            order_statuses (list[str], comma separated): `OrderStatuses`.
            marketplace_ids (list[str], comma separated): `MarketplaceIds`, at most 50 items, the client's
                marketplace if omitted.
            fulfillment_channels (list[str], comma separated): `FulfillmentChannels`.
            payment_methods (list[str], comma separated): `PaymentMethods`.
            buyer_email (str): `BuyerEmail`.
            seller_order_id (str): `SellerOrderId`.
            max_results_per_page (int): `MaxResultsPerPage`.
            easy_ship_shipment_statuses (list[str], comma separated): `EasyShipShipmentStatuses`.
            electronic_invoice_statuses (list[str], comma separated): `ElectronicInvoiceStatuses`.
            next_token (str): `NextToken`.
            amazon_order_ids (list[str], comma separated): `AmazonOrderIds`, at most 50 items.
            actual_fulfillment_supply_source_id (str): `ActualFulfillmentSupplySourceId`.
            is_ispu (bool): `IsISPU`.
            store_chain_store_id (str): `StoreChainStoreId`.
            earliest_delivery_date_before (datetime): `EarliestDeliveryDateBefore`, ISO 8601 instant.
            earliest_delivery_date_after (datetime): `EarliestDeliveryDateAfter`, ISO 8601 instant.
            latest_delivery_date_before (datetime): `LatestDeliveryDateBefore`, ISO 8601 instant.
            latest_delivery_date_after (datetime): `LatestDeliveryDateAfter`, ISO 8601 instant.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrdersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                order_statuses=order_statuses,
                marketplace_ids=marketplace_ids,
                fulfillment_channels=fulfillment_channels,
                payment_methods=payment_methods,
                buyer_email=buyer_email,
                seller_order_id=seller_order_id,
                max_results_per_page=max_results_per_page,
                easy_ship_shipment_statuses=easy_ship_shipment_statuses,
                electronic_invoice_statuses=electronic_invoice_statuses,
                next_token=next_token,
                amazon_order_ids=amazon_order_ids,
                actual_fulfillment_supply_source_id=actual_fulfillment_supply_source_id,
                is_ispu=is_ispu,
                store_chain_store_id=store_chain_store_id,
                earliest_delivery_date_before=earliest_delivery_date_before,
                earliest_delivery_date_after=earliest_delivery_date_after,
                latest_delivery_date_before=latest_delivery_date_before,
                latest_delivery_date_after=latest_delivery_date_after,
                data_elements=data_elements,
            ),
            options=options,
        ).parsed

    @deprecated(
        "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.search_orders",
        category=None,
    )
    def iter_get_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        order_statuses: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfillment_channels: Sequence[str] | None = None,
        payment_methods: Sequence[str] | None = None,
        buyer_email: str | None = None,
        seller_order_id: str | None = None,
        max_results_per_page: int | None = None,
        easy_ship_shipment_statuses: Sequence[str] | None = None,
        electronic_invoice_statuses: Sequence[str] | None = None,
        next_token: str | None = None,
        amazon_order_ids: Sequence[str] | None = None,
        actual_fulfillment_supply_source_id: str | None = None,
        is_ispu: bool | None = None,
        store_chain_store_id: str | None = None,
        earliest_delivery_date_before: datetime | str | None = None,
        earliest_delivery_date_after: datetime | str | None = None,
        latest_delivery_date_before: datetime | str | None = None,
        latest_delivery_date_after: datetime | str | None = None,
        data_elements: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetOrdersResponse, models.Order]:
        """Read the list of `get_orders`, page after page: each Order.

        Takes the arguments of `get_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                order_statuses=order_statuses,
                marketplace_ids=marketplace_ids,
                fulfillment_channels=fulfillment_channels,
                payment_methods=payment_methods,
                buyer_email=buyer_email,
                seller_order_id=seller_order_id,
                max_results_per_page=max_results_per_page,
                easy_ship_shipment_statuses=easy_ship_shipment_statuses,
                electronic_invoice_statuses=electronic_invoice_statuses,
                next_token=next_token,
                amazon_order_ids=amazon_order_ids,
                actual_fulfillment_supply_source_id=actual_fulfillment_supply_source_id,
                is_ispu=is_ispu,
                store_chain_store_id=store_chain_store_id,
                earliest_delivery_date_before=earliest_delivery_date_before,
                earliest_delivery_date_after=earliest_delivery_date_after,
                latest_delivery_date_before=latest_delivery_date_before,
                latest_delivery_date_after=latest_delivery_date_after,
                data_elements=data_elements,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "orders_v0.getOrder is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def get_order(
        self, order_id: str, *, data_elements: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetOrderResponse:
        """Read an order.

        GET /orders/v0/orders/{orderId}

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder

        Args:
            order_id (str): `orderId`.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_order(order_id=order_id, data_elements=data_elements), options=options
        ).parsed

    @deprecated(
        "orders_v0.getOrderAddress is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def get_order_address(self, order_id: str, *, options: CallOptions | None = None) -> models.GetOrderAddressResponse:
        """Get an order's shipping address (personal data).

        GET /orders/v0/orders/{orderId}/address

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderaddress

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderAddressResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_order_address(order_id=order_id), options=options).parsed

    @deprecated(
        "orders_v0.getOrderBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def get_order_buyer_info(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.GetOrderBuyerInfoResponse:
        """Get an order's buyer (personal data).

        GET /orders/v0/orders/{orderId}/buyerInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderbuyerinfo

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderBuyerInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_order_buyer_info(order_id=order_id), options=options).parsed

    @deprecated(
        "orders_v0.getOrderItems is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def get_order_items(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        data_elements: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderItemsResponse:
        """List the items of an order.

        GET /orders/v0/orders/{orderId}/orderItems

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderitems

        Args:
            order_id (str): `orderId`.
            next_token (str): `NextToken`.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_order_items(order_id=order_id, next_token=next_token, data_elements=data_elements),
            options=options,
        ).parsed

    @deprecated(
        "orders_v0.getOrderItems is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def iter_get_order_items(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        data_elements: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetOrderItemsResponse, models.OrderItem]:
        """Read the list of `get_order_items`, page after page: each OrderItem.

        Takes the arguments of `get_order_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_order_items(order_id=order_id, next_token=next_token, data_elements=data_elements),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "orders_v0.getOrderItemsBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def get_order_items_buyer_info(
        self, order_id: str, *, next_token: str | None = None, options: CallOptions | None = None
    ) -> models.GetOrderItemsBuyerInfoResponse:
        """List what the buyer said about an order's items: customization and gifts (personal data).

        GET /orders/v0/orders/{orderId}/orderItems/buyerInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderitemsbuyerinfo

        Args:
            order_id (str): `orderId`.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderItemsBuyerInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_order_items_buyer_info(order_id=order_id, next_token=next_token), options=options
        ).parsed

    @deprecated(
        "orders_v0.getOrderItemsBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def iter_get_order_items_buyer_info(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetOrderItemsBuyerInfoResponse, models.OrderItemBuyerInfo]:
        """Read the list of `get_order_items_buyer_info`, page after page: each OrderItemBuyerInfo.

        Takes the arguments of `get_order_items_buyer_info` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_order_items_buyer_info(order_id=order_id, next_token=next_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_order_regulated_info(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.GetOrderRegulatedInfoResponse:
        """Get what must be verified before a regulated order may ship, e.g. a prescription.

        GET /orders/v0/orders/{orderId}/regulatedInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderregulatedinfo

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderRegulatedInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_order_regulated_info(order_id=order_id), options=options).parsed

    def update_verification_status(
        self, order_id: str, *, body: models.UpdateVerificationStatusRequest, options: CallOptions | None = None
    ) -> None:
        """Approve, reject or cancel the verification of a regulated order.

        PATCH /orders/v0/orders/{orderId}/regulatedInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateverificationstatus

        Args:
            order_id (str): `orderId`.
            body (UpdateVerificationStatusRequest): `UpdateVerificationStatusRequest`.
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
        return self._client.send(
            operations.update_verification_status(order_id=order_id, body=body), options=options
        ).parsed

    def update_shipment_status(
        self, order_id: str, *, body: models.UpdateShipmentStatusRequest, options: CallOptions | None = None
    ) -> None:
        """Say that an order is ready for pickup, picked up, or refused.

        POST /orders/v0/orders/{orderId}/shipment

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus

        Args:
            order_id (str): `orderId`.
            body (UpdateShipmentStatusRequest): `UpdateShipmentStatusRequest`.
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
        return self._client.send(
            operations.update_shipment_status(order_id=order_id, body=body), options=options
        ).parsed

    def confirm_shipment(
        self, order_id: str, *, body: models.ConfirmShipmentRequest, options: CallOptions | None = None
    ) -> None:
        """Confirm that an order has shipped, with carrier, tracking and items.

        POST /orders/v0/orders/{orderId}/shipmentConfirmation

        Usage plan: 2 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmshipment

        Args:
            order_id (str): `orderId`.
            body (ConfirmShipmentRequest): `ConfirmShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.confirm_shipment(order_id=order_id, body=body), options=options).parsed


class AsyncOrdersV0:
    """List and read orders, confirm shipments; superseded by orders_v2026_01_01.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/orders-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated(
        "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.search_orders",
        category=None,
    )
    async def get_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        order_statuses: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfillment_channels: Sequence[str] | None = None,
        payment_methods: Sequence[str] | None = None,
        buyer_email: str | None = None,
        seller_order_id: str | None = None,
        max_results_per_page: int | None = None,
        easy_ship_shipment_statuses: Sequence[str] | None = None,
        electronic_invoice_statuses: Sequence[str] | None = None,
        next_token: str | None = None,
        amazon_order_ids: Sequence[str] | None = None,
        actual_fulfillment_supply_source_id: str | None = None,
        is_ispu: bool | None = None,
        store_chain_store_id: str | None = None,
        earliest_delivery_date_before: datetime | str | None = None,
        earliest_delivery_date_after: datetime | str | None = None,
        latest_delivery_date_before: datetime | str | None = None,
        latest_delivery_date_after: datetime | str | None = None,
        data_elements: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrdersResponse:
        """List orders created or updated in a time span, narrowed by status, channel and more.

        GET /orders/v0/orders

        Usage plan: 0.0167 requests a second, burst 20 (one every 60 s). Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.Orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.search_orders. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorders

        Args:
            created_after (datetime): `CreatedAfter`, ISO 8601 instant.
            created_before (datetime): `CreatedBefore`, ISO 8601 instant.
            last_updated_after (datetime): `LastUpdatedAfter`, ISO 8601 instant.
            last_updated_before (datetime): `LastUpdatedBefore`, ISO 8601 instant.
            order_statuses (list[str], comma separated): `OrderStatuses`.
            marketplace_ids (list[str], comma separated): `MarketplaceIds`, at most 50 items, the client's
                marketplace if omitted.
            fulfillment_channels (list[str], comma separated): `FulfillmentChannels`.
            payment_methods (list[str], comma separated): `PaymentMethods`.
            buyer_email (str): `BuyerEmail`.
            seller_order_id (str): `SellerOrderId`.
            max_results_per_page (int): `MaxResultsPerPage`.
            easy_ship_shipment_statuses (list[str], comma separated): `EasyShipShipmentStatuses`.
            electronic_invoice_statuses (list[str], comma separated): `ElectronicInvoiceStatuses`.
            next_token (str): `NextToken`.
            amazon_order_ids (list[str], comma separated): `AmazonOrderIds`, at most 50 items.
            actual_fulfillment_supply_source_id (str): `ActualFulfillmentSupplySourceId`.
            is_ispu (bool): `IsISPU`.
            store_chain_store_id (str): `StoreChainStoreId`.
            earliest_delivery_date_before (datetime): `EarliestDeliveryDateBefore`, ISO 8601 instant.
            earliest_delivery_date_after (datetime): `EarliestDeliveryDateAfter`, ISO 8601 instant.
            latest_delivery_date_before (datetime): `LatestDeliveryDateBefore`, ISO 8601 instant.
            latest_delivery_date_after (datetime): `LatestDeliveryDateAfter`, ISO 8601 instant.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrdersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_orders(
                    created_after=created_after,
                    created_before=created_before,
                    last_updated_after=last_updated_after,
                    last_updated_before=last_updated_before,
                    order_statuses=order_statuses,
                    marketplace_ids=marketplace_ids,
                    fulfillment_channels=fulfillment_channels,
                    payment_methods=payment_methods,
                    buyer_email=buyer_email,
                    seller_order_id=seller_order_id,
                    max_results_per_page=max_results_per_page,
                    easy_ship_shipment_statuses=easy_ship_shipment_statuses,
                    electronic_invoice_statuses=electronic_invoice_statuses,
                    next_token=next_token,
                    amazon_order_ids=amazon_order_ids,
                    actual_fulfillment_supply_source_id=actual_fulfillment_supply_source_id,
                    is_ispu=is_ispu,
                    store_chain_store_id=store_chain_store_id,
                    earliest_delivery_date_before=earliest_delivery_date_before,
                    earliest_delivery_date_after=earliest_delivery_date_after,
                    latest_delivery_date_before=latest_delivery_date_before,
                    latest_delivery_date_after=latest_delivery_date_after,
                    data_elements=data_elements,
                ),
                options=options,
            )
        ).parsed

    @deprecated(
        "orders_v0.getOrders is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.search_orders",
        category=None,
    )
    def iter_get_orders(
        self,
        *,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        last_updated_after: datetime | str | None = None,
        last_updated_before: datetime | str | None = None,
        order_statuses: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        fulfillment_channels: Sequence[str] | None = None,
        payment_methods: Sequence[str] | None = None,
        buyer_email: str | None = None,
        seller_order_id: str | None = None,
        max_results_per_page: int | None = None,
        easy_ship_shipment_statuses: Sequence[str] | None = None,
        electronic_invoice_statuses: Sequence[str] | None = None,
        next_token: str | None = None,
        amazon_order_ids: Sequence[str] | None = None,
        actual_fulfillment_supply_source_id: str | None = None,
        is_ispu: bool | None = None,
        store_chain_store_id: str | None = None,
        earliest_delivery_date_before: datetime | str | None = None,
        earliest_delivery_date_after: datetime | str | None = None,
        latest_delivery_date_before: datetime | str | None = None,
        latest_delivery_date_after: datetime | str | None = None,
        data_elements: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetOrdersResponse, models.Order]:
        """Read the list of `get_orders`, page after page: each Order.

        Takes the arguments of `get_orders` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_orders(
                created_after=created_after,
                created_before=created_before,
                last_updated_after=last_updated_after,
                last_updated_before=last_updated_before,
                order_statuses=order_statuses,
                marketplace_ids=marketplace_ids,
                fulfillment_channels=fulfillment_channels,
                payment_methods=payment_methods,
                buyer_email=buyer_email,
                seller_order_id=seller_order_id,
                max_results_per_page=max_results_per_page,
                easy_ship_shipment_statuses=easy_ship_shipment_statuses,
                electronic_invoice_statuses=electronic_invoice_statuses,
                next_token=next_token,
                amazon_order_ids=amazon_order_ids,
                actual_fulfillment_supply_source_id=actual_fulfillment_supply_source_id,
                is_ispu=is_ispu,
                store_chain_store_id=store_chain_store_id,
                earliest_delivery_date_before=earliest_delivery_date_before,
                earliest_delivery_date_after=earliest_delivery_date_after,
                latest_delivery_date_before=latest_delivery_date_before,
                latest_delivery_date_after=latest_delivery_date_after,
                data_elements=data_elements,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "orders_v0.getOrder is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    async def get_order(
        self, order_id: str, *, data_elements: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetOrderResponse:
        """Read an order.

        GET /orders/v0/orders/{orderId}

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorder

        Args:
            order_id (str): `orderId`.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_order(order_id=order_id, data_elements=data_elements), options=options
            )
        ).parsed

    @deprecated(
        "orders_v0.getOrderAddress is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    async def get_order_address(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.GetOrderAddressResponse:
        """Get an order's shipping address (personal data).

        GET /orders/v0/orders/{orderId}/address

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderaddress

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderAddressResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_order_address(order_id=order_id), options=options)).parsed

    @deprecated(
        "orders_v0.getOrderBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    async def get_order_buyer_info(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.GetOrderBuyerInfoResponse:
        """Get an order's buyer (personal data).

        GET /orders/v0/orders/{orderId}/buyerInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderbuyerinfo

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderBuyerInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_order_buyer_info(order_id=order_id), options=options)).parsed

    @deprecated(
        "orders_v0.getOrderItems is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    async def get_order_items(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        data_elements: Sequence[str] | None = None,
        options: CallOptions | None = None,
    ) -> models.GetOrderItemsResponse:
        """List the items of an order.

        GET /orders/v0/orders/{orderId}/orderItems

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: optional; without data_elements the answer comes without personal data. Elements:
        buyerInfo, shippingAddress, buyerTaxInformation.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderitems

        Args:
            order_id (str): `orderId`.
            next_token (str): `NextToken`.
            data_elements (list[str]): Personal data to ask for; a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderItemsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_order_items(order_id=order_id, next_token=next_token, data_elements=data_elements),
                options=options,
            )
        ).parsed

    @deprecated(
        "orders_v0.getOrderItems is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def iter_get_order_items(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        data_elements: Sequence[str] | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetOrderItemsResponse, models.OrderItem]:
        """Read the list of `get_order_items`, page after page: each OrderItem.

        Takes the arguments of `get_order_items` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_order_items(order_id=order_id, next_token=next_token, data_elements=data_elements),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    @deprecated(
        "orders_v0.getOrderItemsBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    async def get_order_items_buyer_info(
        self, order_id: str, *, next_token: str | None = None, options: CallOptions | None = None
    ) -> models.GetOrderItemsBuyerInfoResponse:
        """List what the buyer said about an order's items: customization and gifts (personal data).

        GET /orders/v0/orders/{orderId}/orderItems/buyerInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.NextToken from the answer; items in payload.OrderItems.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Deprecated, removal 2027-03-27; use orders_v2026_01_01.get_order. Source: model; Amazon's deprecation
        schedule, https://developer-docs.amazon.com/sp-api/docs/sp-api-deprecations.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderitemsbuyerinfo

        Args:
            order_id (str): `orderId`.
            next_token (str): `NextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderItemsBuyerInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_order_items_buyer_info(order_id=order_id, next_token=next_token), options=options
            )
        ).parsed

    @deprecated(
        "orders_v0.getOrderItemsBuyerInfo is deprecated: Amazon removes it on 2027-03-27; use orders_v2026_01_01.get_order",
        category=None,
    )
    def iter_get_order_items_buyer_info(
        self,
        order_id: str,
        *,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetOrderItemsBuyerInfoResponse, models.OrderItemBuyerInfo]:
        """Read the list of `get_order_items_buyer_info`, page after page: each OrderItemBuyerInfo.

        Takes the arguments of `get_order_items_buyer_info` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_order_items_buyer_info(order_id=order_id, next_token=next_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_order_regulated_info(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.GetOrderRegulatedInfoResponse:
        """Get what must be verified before a regulated order may ship, e.g. a prescription.

        GET /orders/v0/orders/{orderId}/regulatedInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getorderregulatedinfo

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetOrderRegulatedInfoResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_order_regulated_info(order_id=order_id), options=options)).parsed

    async def update_verification_status(
        self, order_id: str, *, body: models.UpdateVerificationStatusRequest, options: CallOptions | None = None
    ) -> None:
        """Approve, reject or cancel the verification of a regulated order.

        PATCH /orders/v0/orders/{orderId}/regulatedInfo

        Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateverificationstatus

        Args:
            order_id (str): `orderId`.
            body (UpdateVerificationStatusRequest): `UpdateVerificationStatusRequest`.
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
        return (
            await self._client.send(
                operations.update_verification_status(order_id=order_id, body=body), options=options
            )
        ).parsed

    async def update_shipment_status(
        self, order_id: str, *, body: models.UpdateShipmentStatusRequest, options: CallOptions | None = None
    ) -> None:
        """Say that an order is ready for pickup, picked up, or refused.

        POST /orders/v0/orders/{orderId}/shipment

        Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateshipmentstatus

        Args:
            order_id (str): `orderId`.
            body (UpdateShipmentStatusRequest): `UpdateShipmentStatusRequest`.
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
        return (
            await self._client.send(operations.update_shipment_status(order_id=order_id, body=body), options=options)
        ).parsed

    async def confirm_shipment(
        self, order_id: str, *, body: models.ConfirmShipmentRequest, options: CallOptions | None = None
    ) -> None:
        """Confirm that an order has shipped, with carrier, tracking and items.

        POST /orders/v0/orders/{orderId}/shipmentConfirmation

        Usage plan: 2 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmshipment

        Args:
            order_id (str): `orderId`.
            body (ConfirmShipmentRequest): `ConfirmShipmentRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.confirm_shipment(order_id=order_id, body=body), options=options)
        ).parsed
