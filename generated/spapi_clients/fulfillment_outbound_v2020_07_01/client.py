"""Fulfillment Outbound 2020-07-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2020_07_01.json; changes by hand are found and undone.
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


class FulfillmentOutboundV20200701:
    """Have Amazon ship orders of other channels out of FBA stock (Multi-Channel Fulfillment).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2020-07-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def delivery_offers(
        self, *, body: models.GetDeliveryOffersRequest, options: CallOptions | None = None
    ) -> models.GetDeliveryOffersResponse:
        """Get delivery dates to offer for a product and a destination.

        POST /fba/outbound/2020-07-01/deliveryOffers

        Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deliveryoffers

        Args:
            body (GetDeliveryOffersRequest): `GetDeliveryOffersRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDeliveryOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.delivery_offers(body=body), options=options).parsed

    def get_features(
        self, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetFeaturesResponse:
        """List fulfillment features, such as unbranded boxes, and whether the seller may use them.

        GET /fba/outbound/2020-07-01/features

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeatures

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeaturesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_features(marketplace_id=marketplace_id), options=options).parsed

    def get_feature_inventory(
        self,
        feature_name: str,
        *,
        marketplace_id: str | None = None,
        next_token: str | None = None,
        query_start_date: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeatureInventoryResponse:
        """List stock that qualifies for a fulfillment feature.

        GET /fba/outbound/2020-07-01/features/inventory/{featureName}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.featureSkus.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeatureinventory

        Args:
            feature_name (str): `featureName`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token (str): `nextToken`.
            query_start_date (datetime): `queryStartDate`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeatureInventoryResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_feature_inventory(
                feature_name=feature_name,
                marketplace_id=marketplace_id,
                next_token=next_token,
                query_start_date=query_start_date,
            ),
            options=options,
        ).parsed

    def iter_get_feature_inventory(
        self,
        feature_name: str,
        *,
        marketplace_id: str | None = None,
        next_token: str | None = None,
        query_start_date: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetFeatureInventoryResponse, models.FeatureSku]:
        """Read the list of `get_feature_inventory`, page after page: each FeatureSku.

        Takes the arguments of `get_feature_inventory` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_feature_inventory(
                feature_name=feature_name,
                marketplace_id=marketplace_id,
                next_token=next_token,
                query_start_date=query_start_date,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_feature_sku(
        self,
        feature_name: str,
        seller_sku: str,
        *,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeatureSkuResponse:
        """Check whether a SKU qualifies for a fulfillment feature, and how much of it.

        GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeaturesku

        Args:
            feature_name (str): `featureName`.
            seller_sku (str): `sellerSku`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeatureSkuResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_feature_sku(feature_name=feature_name, seller_sku=seller_sku, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def list_all_fulfillment_orders(
        self,
        *,
        query_start_date: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListAllFulfillmentOrdersResponse:
        """List fulfillment orders changed since a time.

        GET /fba/outbound/2020-07-01/fulfillmentOrders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.fulfillmentOrders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listallfulfillmentorders

        Args:
            query_start_date (datetime): `queryStartDate`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListAllFulfillmentOrdersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_all_fulfillment_orders(query_start_date=query_start_date, next_token=next_token),
            options=options,
        ).parsed

    def iter_list_all_fulfillment_orders(
        self,
        *,
        query_start_date: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ListAllFulfillmentOrdersResponse, models.FulfillmentOrder]:
        """Read the list of `list_all_fulfillment_orders`, page after page: each FulfillmentOrder.

        Takes the arguments of `list_all_fulfillment_orders` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_all_fulfillment_orders(query_start_date=query_start_date, next_token=next_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_fulfillment_order(
        self, *, body: models.CreateFulfillmentOrderRequest, options: CallOptions | None = None
    ) -> models.CreateFulfillmentOrderResponse:
        """Have Amazon ship an order from the seller's FBA stock.

        POST /fba/outbound/2020-07-01/fulfillmentOrders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfulfillmentorder

        Args:
            body (CreateFulfillmentOrderRequest): `CreateFulfillmentOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFulfillmentOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_fulfillment_order(body=body), options=options).parsed

    def get_fulfillment_preview(
        self, *, body: models.GetFulfillmentPreviewRequest, options: CallOptions | None = None
    ) -> models.GetFulfillmentPreviewResponse:
        """Preview dates, fees and shipments of an order, without placing it.

        POST /fba/outbound/2020-07-01/fulfillmentOrders/preview

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfulfillmentpreview

        Args:
            body (GetFulfillmentPreviewRequest): `GetFulfillmentPreviewRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFulfillmentPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_fulfillment_preview(body=body), options=options).parsed

    def get_fulfillment_order(
        self, seller_fulfillment_order_id: str, *, options: CallOptions | None = None
    ) -> models.GetFulfillmentOrderResponse:
        """Read a fulfillment order with its shipments and returns.

        GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFulfillmentOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id), options=options
        ).parsed

    def update_fulfillment_order(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.UpdateFulfillmentOrderRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateFulfillmentOrderResponse:
        """Change or release a fulfillment order that is not yet in work.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatefulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            body (UpdateFulfillmentOrderRequest): `UpdateFulfillmentOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateFulfillmentOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.update_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id, body=body),
            options=options,
        ).parsed

    def cancel_fulfillment_order(
        self, seller_fulfillment_order_id: str, *, options: CallOptions | None = None
    ) -> models.CancelFulfillmentOrderResponse:
        """Cancel a fulfillment order that is not yet in work.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelfulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelFulfillmentOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.cancel_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id),
            options=options,
        ).parsed

    def create_fulfillment_return(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.CreateFulfillmentReturnRequest,
        options: CallOptions | None = None,
    ) -> models.CreateFulfillmentReturnResponse:
        """Authorize the return of items of a fulfillment order.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfulfillmentreturn

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
            body (CreateFulfillmentReturnRequest): `CreateFulfillmentReturnRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFulfillmentReturnResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_fulfillment_return(seller_fulfillment_order_id=seller_fulfillment_order_id, body=body),
            options=options,
        ).parsed

    def submit_fulfillment_order_status_update(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.SubmitFulfillmentOrderStatusUpdateRequest,
        options: CallOptions | None = None,
    ) -> models.SubmitFulfillmentOrderStatusUpdateResponse:
        """Set the status of a fulfillment order; sandbox only.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitfulfillmentorderstatusupdate

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            body (SubmitFulfillmentOrderStatusUpdateRequest): `SubmitFulfillmentOrderStatusUpdateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitFulfillmentOrderStatusUpdateResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.submit_fulfillment_order_status_update(
                seller_fulfillment_order_id=seller_fulfillment_order_id, body=body
            ),
            options=options,
        ).parsed

    def list_return_reason_codes(
        self,
        *,
        seller_sku: str,
        marketplace_id: str | None = None,
        seller_fulfillment_order_id: str | None = None,
        language: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListReturnReasonCodesResponse:
        """List the return reasons that hold for a SKU.

        GET /fba/outbound/2020-07-01/returnReasonCodes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreturnreasoncodes

        Args:
            seller_sku (str): `sellerSku`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
            language (str): `language`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListReturnReasonCodesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.list_return_reason_codes(
                seller_sku=seller_sku,
                marketplace_id=marketplace_id,
                seller_fulfillment_order_id=seller_fulfillment_order_id,
                language=language,
            ),
            options=options,
        ).parsed

    def get_package_tracking_details(
        self, *, package_number: int, options: CallOptions | None = None
    ) -> models.GetPackageTrackingDetailsResponse:
        """Track a package of a fulfillment order.

        GET /fba/outbound/2020-07-01/tracking

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpackagetrackingdetails

        Args:
            package_number (int): `packageNumber`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackageTrackingDetailsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_package_tracking_details(package_number=package_number), options=options
        ).parsed


class AsyncFulfillmentOutboundV20200701:
    """Have Amazon ship orders of other channels out of FBA stock (Multi-Channel Fulfillment).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/fulfillment-outbound-v2020-07-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delivery_offers(
        self, *, body: models.GetDeliveryOffersRequest, options: CallOptions | None = None
    ) -> models.GetDeliveryOffersResponse:
        """Get delivery dates to offer for a product and a destination.

        POST /fba/outbound/2020-07-01/deliveryOffers

        Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/deliveryoffers

        Args:
            body (GetDeliveryOffersRequest): `GetDeliveryOffersRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetDeliveryOffersResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.delivery_offers(body=body), options=options)).parsed

    async def get_features(
        self, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.GetFeaturesResponse:
        """List fulfillment features, such as unbranded boxes, and whether the seller may use them.

        GET /fba/outbound/2020-07-01/features

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeatures

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeaturesResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_features(marketplace_id=marketplace_id), options=options)).parsed

    async def get_feature_inventory(
        self,
        feature_name: str,
        *,
        marketplace_id: str | None = None,
        next_token: str | None = None,
        query_start_date: datetime | str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeatureInventoryResponse:
        """List stock that qualifies for a fulfillment feature.

        GET /fba/outbound/2020-07-01/features/inventory/{featureName}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.featureSkus.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeatureinventory

        Args:
            feature_name (str): `featureName`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            next_token (str): `nextToken`.
            query_start_date (datetime): `queryStartDate`, ISO 8601 instant.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeatureInventoryResponse for status 200.

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
            await self._client.send(
                operations.get_feature_inventory(
                    feature_name=feature_name,
                    marketplace_id=marketplace_id,
                    next_token=next_token,
                    query_start_date=query_start_date,
                ),
                options=options,
            )
        ).parsed

    def iter_get_feature_inventory(
        self,
        feature_name: str,
        *,
        marketplace_id: str | None = None,
        next_token: str | None = None,
        query_start_date: datetime | str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetFeatureInventoryResponse, models.FeatureSku]:
        """Read the list of `get_feature_inventory`, page after page: each FeatureSku.

        Takes the arguments of `get_feature_inventory` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_feature_inventory(
                feature_name=feature_name,
                marketplace_id=marketplace_id,
                next_token=next_token,
                query_start_date=query_start_date,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_feature_sku(
        self,
        feature_name: str,
        seller_sku: str,
        *,
        marketplace_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetFeatureSkuResponse:
        """Check whether a SKU qualifies for a fulfillment feature, and how much of it.

        GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfeaturesku

        Args:
            feature_name (str): `featureName`.
            seller_sku (str): `sellerSku`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFeatureSkuResponse for status 200.

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
            await self._client.send(
                operations.get_feature_sku(
                    feature_name=feature_name, seller_sku=seller_sku, marketplace_id=marketplace_id
                ),
                options=options,
            )
        ).parsed

    async def list_all_fulfillment_orders(
        self,
        *,
        query_start_date: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListAllFulfillmentOrdersResponse:
        """List fulfillment orders changed since a time.

        GET /fba/outbound/2020-07-01/fulfillmentOrders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Paging: next_token takes payload.nextToken from the answer; items in payload.fulfillmentOrders.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listallfulfillmentorders

        Args:
            query_start_date (datetime): `queryStartDate`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListAllFulfillmentOrdersResponse for status 200.

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
            await self._client.send(
                operations.list_all_fulfillment_orders(query_start_date=query_start_date, next_token=next_token),
                options=options,
            )
        ).parsed

    def iter_list_all_fulfillment_orders(
        self,
        *,
        query_start_date: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ListAllFulfillmentOrdersResponse, models.FulfillmentOrder]:
        """Read the list of `list_all_fulfillment_orders`, page after page: each FulfillmentOrder.

        Takes the arguments of `list_all_fulfillment_orders` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_all_fulfillment_orders(query_start_date=query_start_date, next_token=next_token),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_fulfillment_order(
        self, *, body: models.CreateFulfillmentOrderRequest, options: CallOptions | None = None
    ) -> models.CreateFulfillmentOrderResponse:
        """Have Amazon ship an order from the seller's FBA stock.

        POST /fba/outbound/2020-07-01/fulfillmentOrders

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfulfillmentorder

        Args:
            body (CreateFulfillmentOrderRequest): `CreateFulfillmentOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFulfillmentOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_fulfillment_order(body=body), options=options)).parsed

    async def get_fulfillment_preview(
        self, *, body: models.GetFulfillmentPreviewRequest, options: CallOptions | None = None
    ) -> models.GetFulfillmentPreviewResponse:
        """Preview dates, fees and shipments of an order, without placing it.

        POST /fba/outbound/2020-07-01/fulfillmentOrders/preview

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfulfillmentpreview

        Args:
            body (GetFulfillmentPreviewRequest): `GetFulfillmentPreviewRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFulfillmentPreviewResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_fulfillment_preview(body=body), options=options)).parsed

    async def get_fulfillment_order(
        self, seller_fulfillment_order_id: str, *, options: CallOptions | None = None
    ) -> models.GetFulfillmentOrderResponse:
        """Read a fulfillment order with its shipments and returns.

        GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getfulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetFulfillmentOrderResponse for status 200.

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
            await self._client.send(
                operations.get_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id),
                options=options,
            )
        ).parsed

    async def update_fulfillment_order(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.UpdateFulfillmentOrderRequest,
        options: CallOptions | None = None,
    ) -> models.UpdateFulfillmentOrderResponse:
        """Change or release a fulfillment order that is not yet in work.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updatefulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            body (UpdateFulfillmentOrderRequest): `UpdateFulfillmentOrderRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            UpdateFulfillmentOrderResponse for status 200.

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
            await self._client.send(
                operations.update_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id, body=body),
                options=options,
            )
        ).parsed

    async def cancel_fulfillment_order(
        self, seller_fulfillment_order_id: str, *, options: CallOptions | None = None
    ) -> models.CancelFulfillmentOrderResponse:
        """Cancel a fulfillment order that is not yet in work.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelfulfillmentorder

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CancelFulfillmentOrderResponse for status 200.

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
            await self._client.send(
                operations.cancel_fulfillment_order(seller_fulfillment_order_id=seller_fulfillment_order_id),
                options=options,
            )
        ).parsed

    async def create_fulfillment_return(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.CreateFulfillmentReturnRequest,
        options: CallOptions | None = None,
    ) -> models.CreateFulfillmentReturnResponse:
        """Authorize the return of items of a fulfillment order.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createfulfillmentreturn

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
            body (CreateFulfillmentReturnRequest): `CreateFulfillmentReturnRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateFulfillmentReturnResponse for status 200.

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
            await self._client.send(
                operations.create_fulfillment_return(
                    seller_fulfillment_order_id=seller_fulfillment_order_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def submit_fulfillment_order_status_update(
        self,
        seller_fulfillment_order_id: str,
        *,
        body: models.SubmitFulfillmentOrderStatusUpdateRequest,
        options: CallOptions | None = None,
    ) -> models.SubmitFulfillmentOrderStatusUpdateResponse:
        """Set the status of a fulfillment order; sandbox only.

        PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status

        Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
        Sandbox: dynamic; production does not have this operation.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitfulfillmentorderstatusupdate

        Args:
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`, at most 40 characters.
            body (SubmitFulfillmentOrderStatusUpdateRequest): `SubmitFulfillmentOrderStatusUpdateRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitFulfillmentOrderStatusUpdateResponse for status 200.

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
            await self._client.send(
                operations.submit_fulfillment_order_status_update(
                    seller_fulfillment_order_id=seller_fulfillment_order_id, body=body
                ),
                options=options,
            )
        ).parsed

    async def list_return_reason_codes(
        self,
        *,
        seller_sku: str,
        marketplace_id: str | None = None,
        seller_fulfillment_order_id: str | None = None,
        language: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ListReturnReasonCodesResponse:
        """List the return reasons that hold for a SKU.

        GET /fba/outbound/2020-07-01/returnReasonCodes

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreturnreasoncodes

        Args:
            seller_sku (str): `sellerSku`, required.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted, `ALL_MARKETPLACES` for all.
            seller_fulfillment_order_id (str): `sellerFulfillmentOrderId`.
            language (str): `language`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ListReturnReasonCodesResponse for status 200.

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
            await self._client.send(
                operations.list_return_reason_codes(
                    seller_sku=seller_sku,
                    marketplace_id=marketplace_id,
                    seller_fulfillment_order_id=seller_fulfillment_order_id,
                    language=language,
                ),
                options=options,
            )
        ).parsed

    async def get_package_tracking_details(
        self, *, package_number: int, options: CallOptions | None = None
    ) -> models.GetPackageTrackingDetailsResponse:
        """Track a package of a fulfillment order.

        GET /fba/outbound/2020-07-01/tracking

        Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
        Sandbox: dynamic.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getpackagetrackingdetails

        Args:
            package_number (int): `packageNumber`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackageTrackingDetailsResponse for status 200.

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
            await self._client.send(
                operations.get_package_tracking_details(package_number=package_number), options=options
            )
        ).parsed
