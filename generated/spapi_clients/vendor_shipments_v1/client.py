"""Vendor Shipments v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_shipments_v1.json; changes by hand are found and undone.
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


class VendorShipmentsV1:
    """Announce and confirm shipments to Amazon's warehouses, and fetch transport labels.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-shipments-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Submit advance shipment notices (ASN).

        POST /vendor/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations

        Args:
            body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentConfirmationsResponse for status 202.

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
        return self._client.send(operations.submit_shipment_confirmations(body=body), options=options).parsed

    def get_shipment_details(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        shipment_confirmed_before: datetime | str | None = None,
        shipment_confirmed_after: datetime | str | None = None,
        package_label_created_before: datetime | str | None = None,
        package_label_created_after: datetime | str | None = None,
        shipped_before: datetime | str | None = None,
        shipped_after: datetime | str | None = None,
        estimated_delivery_before: datetime | str | None = None,
        estimated_delivery_after: datetime | str | None = None,
        shipment_delivery_before: datetime | str | None = None,
        shipment_delivery_after: datetime | str | None = None,
        requested_pick_up_before: datetime | str | None = None,
        requested_pick_up_after: datetime | str | None = None,
        scheduled_pick_up_before: datetime | str | None = None,
        scheduled_pick_up_after: datetime | str | None = None,
        current_shipment_status: str | None = None,
        vendor_shipment_identifier: str | None = None,
        buyer_reference_number: str | None = None,
        buyer_warehouse_code: str | None = None,
        seller_warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentDetailsResponse:
        """List shipments with their status, by many dates and places.

        GET /vendor/shipping/v1/shipments

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shipments.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-shipments-v1

        Args:
            limit (int): `limit`, 1 to 50.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            shipment_confirmed_before (datetime): `shipmentConfirmedBefore`, ISO 8601 instant.
            shipment_confirmed_after (datetime): `shipmentConfirmedAfter`, ISO 8601 instant.
            package_label_created_before (datetime): `packageLabelCreatedBefore`, ISO 8601 instant.
            package_label_created_after (datetime): `packageLabelCreatedAfter`, ISO 8601 instant.
            shipped_before (datetime): `shippedBefore`, ISO 8601 instant.
            shipped_after (datetime): `shippedAfter`, ISO 8601 instant.
            estimated_delivery_before (datetime): `estimatedDeliveryBefore`, ISO 8601 instant.
            estimated_delivery_after (datetime): `estimatedDeliveryAfter`, ISO 8601 instant.
            shipment_delivery_before (datetime): `shipmentDeliveryBefore`, ISO 8601 instant.
            shipment_delivery_after (datetime): `shipmentDeliveryAfter`, ISO 8601 instant.
            requested_pick_up_before (datetime): `requestedPickUpBefore`, ISO 8601 instant.
            requested_pick_up_after (datetime): `requestedPickUpAfter`, ISO 8601 instant.
            scheduled_pick_up_before (datetime): `scheduledPickUpBefore`, ISO 8601 instant.
            scheduled_pick_up_after (datetime): `scheduledPickUpAfter`, ISO 8601 instant.
            current_shipment_status (str): `currentShipmentStatus`.
            vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
            buyer_reference_number (str): `buyerReferenceNumber`.
            buyer_warehouse_code (str): `buyerWarehouseCode`.
            seller_warehouse_code (str): `sellerWarehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentDetailsResponse for status 200.

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
            operations.get_shipment_details(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                shipment_confirmed_before=shipment_confirmed_before,
                shipment_confirmed_after=shipment_confirmed_after,
                package_label_created_before=package_label_created_before,
                package_label_created_after=package_label_created_after,
                shipped_before=shipped_before,
                shipped_after=shipped_after,
                estimated_delivery_before=estimated_delivery_before,
                estimated_delivery_after=estimated_delivery_after,
                shipment_delivery_before=shipment_delivery_before,
                shipment_delivery_after=shipment_delivery_after,
                requested_pick_up_before=requested_pick_up_before,
                requested_pick_up_after=requested_pick_up_after,
                scheduled_pick_up_before=scheduled_pick_up_before,
                scheduled_pick_up_after=scheduled_pick_up_after,
                current_shipment_status=current_shipment_status,
                vendor_shipment_identifier=vendor_shipment_identifier,
                buyer_reference_number=buyer_reference_number,
                buyer_warehouse_code=buyer_warehouse_code,
                seller_warehouse_code=seller_warehouse_code,
            ),
            options=options,
        ).parsed

    def iter_get_shipment_details(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        shipment_confirmed_before: datetime | str | None = None,
        shipment_confirmed_after: datetime | str | None = None,
        package_label_created_before: datetime | str | None = None,
        package_label_created_after: datetime | str | None = None,
        shipped_before: datetime | str | None = None,
        shipped_after: datetime | str | None = None,
        estimated_delivery_before: datetime | str | None = None,
        estimated_delivery_after: datetime | str | None = None,
        shipment_delivery_before: datetime | str | None = None,
        shipment_delivery_after: datetime | str | None = None,
        requested_pick_up_before: datetime | str | None = None,
        requested_pick_up_after: datetime | str | None = None,
        scheduled_pick_up_before: datetime | str | None = None,
        scheduled_pick_up_after: datetime | str | None = None,
        current_shipment_status: str | None = None,
        vendor_shipment_identifier: str | None = None,
        buyer_reference_number: str | None = None,
        buyer_warehouse_code: str | None = None,
        seller_warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetShipmentDetailsResponse, models.Shipment]:
        """Read the list of `get_shipment_details`, page after page: each Shipment.

        Takes the arguments of `get_shipment_details` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_details(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                shipment_confirmed_before=shipment_confirmed_before,
                shipment_confirmed_after=shipment_confirmed_after,
                package_label_created_before=package_label_created_before,
                package_label_created_after=package_label_created_after,
                shipped_before=shipped_before,
                shipped_after=shipped_after,
                estimated_delivery_before=estimated_delivery_before,
                estimated_delivery_after=estimated_delivery_after,
                shipment_delivery_before=shipment_delivery_before,
                shipment_delivery_after=shipment_delivery_after,
                requested_pick_up_before=requested_pick_up_before,
                requested_pick_up_after=requested_pick_up_after,
                scheduled_pick_up_before=scheduled_pick_up_before,
                scheduled_pick_up_after=scheduled_pick_up_after,
                current_shipment_status=current_shipment_status,
                vendor_shipment_identifier=vendor_shipment_identifier,
                buyer_reference_number=buyer_reference_number,
                buyer_warehouse_code=buyer_warehouse_code,
                seller_warehouse_code=seller_warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def submit_shipments(
        self, *, body: models.SubmitShipments, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Request transport of shipments with Amazon's carriers.

        POST /vendor/shipping/v1/shipments

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipments

        Args:
            body (SubmitShipments): `SubmitShipments`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentConfirmationsResponse for status 202.

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
        return self._client.send(operations.submit_shipments(body=body), options=options).parsed

    def get_shipment_labels(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        label_created_after: datetime | str | None = None,
        label_created_before: datetime | str | None = None,
        buyer_reference_number: str | None = None,
        vendor_shipment_identifier: str | None = None,
        seller_warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentLabels:
        """List transport labels made in a time span.

        GET /vendor/shipping/v1/transportLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.transportLabels.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentlabels

        Args:
            limit (int): `limit`, 1 to 50.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            label_created_after (datetime): `labelCreatedAfter`, ISO 8601 instant.
            label_created_before (datetime): `labelCreatedBefore`, ISO 8601 instant.
            buyer_reference_number (str): `buyerReferenceNumber`.
            vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
            seller_warehouse_code (str): `sellerWarehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentLabels for status 200.

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
            operations.get_shipment_labels(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                label_created_after=label_created_after,
                label_created_before=label_created_before,
                buyer_reference_number=buyer_reference_number,
                vendor_shipment_identifier=vendor_shipment_identifier,
                seller_warehouse_code=seller_warehouse_code,
            ),
            options=options,
        ).parsed

    def iter_get_shipment_labels(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        label_created_after: datetime | str | None = None,
        label_created_before: datetime | str | None = None,
        buyer_reference_number: str | None = None,
        vendor_shipment_identifier: str | None = None,
        seller_warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetShipmentLabels, models.TransportLabel]:
        """Read the list of `get_shipment_labels`, page after page: each TransportLabel.

        Takes the arguments of `get_shipment_labels` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_labels(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                label_created_after=label_created_after,
                label_created_before=label_created_before,
                buyer_reference_number=buyer_reference_number,
                vendor_shipment_identifier=vendor_shipment_identifier,
                seller_warehouse_code=seller_warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )


class AsyncVendorShipmentsV1:
    """Announce and confirm shipments to Amazon's warehouses, and fetch transport labels.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-shipments-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Submit advance shipment notices (ASN).

        POST /vendor/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations

        Args:
            body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentConfirmationsResponse for status 202.

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
        return (await self._client.send(operations.submit_shipment_confirmations(body=body), options=options)).parsed

    async def get_shipment_details(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        shipment_confirmed_before: datetime | str | None = None,
        shipment_confirmed_after: datetime | str | None = None,
        package_label_created_before: datetime | str | None = None,
        package_label_created_after: datetime | str | None = None,
        shipped_before: datetime | str | None = None,
        shipped_after: datetime | str | None = None,
        estimated_delivery_before: datetime | str | None = None,
        estimated_delivery_after: datetime | str | None = None,
        shipment_delivery_before: datetime | str | None = None,
        shipment_delivery_after: datetime | str | None = None,
        requested_pick_up_before: datetime | str | None = None,
        requested_pick_up_after: datetime | str | None = None,
        scheduled_pick_up_before: datetime | str | None = None,
        scheduled_pick_up_after: datetime | str | None = None,
        current_shipment_status: str | None = None,
        vendor_shipment_identifier: str | None = None,
        buyer_reference_number: str | None = None,
        buyer_warehouse_code: str | None = None,
        seller_warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentDetailsResponse:
        """List shipments with their status, by many dates and places.

        GET /vendor/shipping/v1/shipments

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shipments.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-shipments-v1

        Args:
            limit (int): `limit`, 1 to 50.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            created_after (datetime): `createdAfter`, ISO 8601 instant.
            created_before (datetime): `createdBefore`, ISO 8601 instant.
            shipment_confirmed_before (datetime): `shipmentConfirmedBefore`, ISO 8601 instant.
            shipment_confirmed_after (datetime): `shipmentConfirmedAfter`, ISO 8601 instant.
            package_label_created_before (datetime): `packageLabelCreatedBefore`, ISO 8601 instant.
            package_label_created_after (datetime): `packageLabelCreatedAfter`, ISO 8601 instant.
            shipped_before (datetime): `shippedBefore`, ISO 8601 instant.
            shipped_after (datetime): `shippedAfter`, ISO 8601 instant.
            estimated_delivery_before (datetime): `estimatedDeliveryBefore`, ISO 8601 instant.
            estimated_delivery_after (datetime): `estimatedDeliveryAfter`, ISO 8601 instant.
            shipment_delivery_before (datetime): `shipmentDeliveryBefore`, ISO 8601 instant.
            shipment_delivery_after (datetime): `shipmentDeliveryAfter`, ISO 8601 instant.
            requested_pick_up_before (datetime): `requestedPickUpBefore`, ISO 8601 instant.
            requested_pick_up_after (datetime): `requestedPickUpAfter`, ISO 8601 instant.
            scheduled_pick_up_before (datetime): `scheduledPickUpBefore`, ISO 8601 instant.
            scheduled_pick_up_after (datetime): `scheduledPickUpAfter`, ISO 8601 instant.
            current_shipment_status (str): `currentShipmentStatus`.
            vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
            buyer_reference_number (str): `buyerReferenceNumber`.
            buyer_warehouse_code (str): `buyerWarehouseCode`.
            seller_warehouse_code (str): `sellerWarehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentDetailsResponse for status 200.

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
                operations.get_shipment_details(
                    limit=limit,
                    sort_order=sort_order,
                    next_token=next_token,
                    created_after=created_after,
                    created_before=created_before,
                    shipment_confirmed_before=shipment_confirmed_before,
                    shipment_confirmed_after=shipment_confirmed_after,
                    package_label_created_before=package_label_created_before,
                    package_label_created_after=package_label_created_after,
                    shipped_before=shipped_before,
                    shipped_after=shipped_after,
                    estimated_delivery_before=estimated_delivery_before,
                    estimated_delivery_after=estimated_delivery_after,
                    shipment_delivery_before=shipment_delivery_before,
                    shipment_delivery_after=shipment_delivery_after,
                    requested_pick_up_before=requested_pick_up_before,
                    requested_pick_up_after=requested_pick_up_after,
                    scheduled_pick_up_before=scheduled_pick_up_before,
                    scheduled_pick_up_after=scheduled_pick_up_after,
                    current_shipment_status=current_shipment_status,
                    vendor_shipment_identifier=vendor_shipment_identifier,
                    buyer_reference_number=buyer_reference_number,
                    buyer_warehouse_code=buyer_warehouse_code,
                    seller_warehouse_code=seller_warehouse_code,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipment_details(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        created_after: datetime | str | None = None,
        created_before: datetime | str | None = None,
        shipment_confirmed_before: datetime | str | None = None,
        shipment_confirmed_after: datetime | str | None = None,
        package_label_created_before: datetime | str | None = None,
        package_label_created_after: datetime | str | None = None,
        shipped_before: datetime | str | None = None,
        shipped_after: datetime | str | None = None,
        estimated_delivery_before: datetime | str | None = None,
        estimated_delivery_after: datetime | str | None = None,
        shipment_delivery_before: datetime | str | None = None,
        shipment_delivery_after: datetime | str | None = None,
        requested_pick_up_before: datetime | str | None = None,
        requested_pick_up_after: datetime | str | None = None,
        scheduled_pick_up_before: datetime | str | None = None,
        scheduled_pick_up_after: datetime | str | None = None,
        current_shipment_status: str | None = None,
        vendor_shipment_identifier: str | None = None,
        buyer_reference_number: str | None = None,
        buyer_warehouse_code: str | None = None,
        seller_warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetShipmentDetailsResponse, models.Shipment]:
        """Read the list of `get_shipment_details`, page after page: each Shipment.

        Takes the arguments of `get_shipment_details` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_details(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                created_after=created_after,
                created_before=created_before,
                shipment_confirmed_before=shipment_confirmed_before,
                shipment_confirmed_after=shipment_confirmed_after,
                package_label_created_before=package_label_created_before,
                package_label_created_after=package_label_created_after,
                shipped_before=shipped_before,
                shipped_after=shipped_after,
                estimated_delivery_before=estimated_delivery_before,
                estimated_delivery_after=estimated_delivery_after,
                shipment_delivery_before=shipment_delivery_before,
                shipment_delivery_after=shipment_delivery_after,
                requested_pick_up_before=requested_pick_up_before,
                requested_pick_up_after=requested_pick_up_after,
                scheduled_pick_up_before=scheduled_pick_up_before,
                scheduled_pick_up_after=scheduled_pick_up_after,
                current_shipment_status=current_shipment_status,
                vendor_shipment_identifier=vendor_shipment_identifier,
                buyer_reference_number=buyer_reference_number,
                buyer_warehouse_code=buyer_warehouse_code,
                seller_warehouse_code=seller_warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def submit_shipments(
        self, *, body: models.SubmitShipments, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Request transport of shipments with Amazon's carriers.

        POST /vendor/shipping/v1/shipments

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipments

        Args:
            body (SubmitShipments): `SubmitShipments`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentConfirmationsResponse for status 202.

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
        return (await self._client.send(operations.submit_shipments(body=body), options=options)).parsed

    async def get_shipment_labels(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        label_created_after: datetime | str | None = None,
        label_created_before: datetime | str | None = None,
        buyer_reference_number: str | None = None,
        vendor_shipment_identifier: str | None = None,
        seller_warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShipmentLabels:
        """List transport labels made in a time span.

        GET /vendor/shipping/v1/transportLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.transportLabels.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getshipmentlabels

        Args:
            limit (int): `limit`, 1 to 50.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            label_created_after (datetime): `labelCreatedAfter`, ISO 8601 instant.
            label_created_before (datetime): `labelCreatedBefore`, ISO 8601 instant.
            buyer_reference_number (str): `buyerReferenceNumber`.
            vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
            seller_warehouse_code (str): `sellerWarehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShipmentLabels for status 200.

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
                operations.get_shipment_labels(
                    limit=limit,
                    sort_order=sort_order,
                    next_token=next_token,
                    label_created_after=label_created_after,
                    label_created_before=label_created_before,
                    buyer_reference_number=buyer_reference_number,
                    vendor_shipment_identifier=vendor_shipment_identifier,
                    seller_warehouse_code=seller_warehouse_code,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipment_labels(
        self,
        *,
        limit: int | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        label_created_after: datetime | str | None = None,
        label_created_before: datetime | str | None = None,
        buyer_reference_number: str | None = None,
        vendor_shipment_identifier: str | None = None,
        seller_warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetShipmentLabels, models.TransportLabel]:
        """Read the list of `get_shipment_labels`, page after page: each TransportLabel.

        Takes the arguments of `get_shipment_labels` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipment_labels(
                limit=limit,
                sort_order=sort_order,
                next_token=next_token,
                label_created_after=label_created_after,
                label_created_before=label_created_before,
                buyer_reference_number=buyer_reference_number,
                vendor_shipment_identifier=vendor_shipment_identifier,
                seller_warehouse_code=seller_warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )
