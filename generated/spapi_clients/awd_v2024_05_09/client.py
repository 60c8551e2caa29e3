"""Amazon Warehousing and Distribution 2024-05-09, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/awd_v2024_05_09.json; changes by hand are found and undone.
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


class AwdV20240509:
    """Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/awd-v2024-05-09
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def check_inbound_eligibility(
        self, *, body: models.InboundPackages, options: CallOptions | None = None
    ) -> models.InboundEligibility:
        """Check whether packages may be sent to AWD.

        POST /awd/2024-05-09/inboundEligibility

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/checkinboundeligibility

        Args:
            body (InboundPackages): `InboundPackages`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundEligibility for status 200.

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
        return self._client.send(operations.check_inbound_eligibility(body=body), options=options).parsed

    def create_inbound(
        self, *, body: models.InboundOrderCreationData, options: CallOptions | None = None
    ) -> models.InboundOrderReference:
        """Draft an inbound order that sends stock to AWD.

        POST /awd/2024-05-09/inboundOrders

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinbound

        Args:
            body (InboundOrderCreationData): `InboundOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOrderReference for status 201.

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
        return self._client.send(operations.create_inbound(body=body), options=options).parsed

    def get_inbound(self, order_id: str, *, options: CallOptions | None = None) -> models.InboundOrder:
        """Read an inbound order: packages, destination, status and shipments.

        GET /awd/2024-05-09/inboundOrders/{orderId}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOrder for status 200.

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
        return self._client.send(operations.get_inbound(order_id=order_id), options=options).parsed

    def update_inbound(self, order_id: str, *, body: models.InboundOrder, options: CallOptions | None = None) -> None:
        """Change an inbound order that is still a draft.

        PUT /awd/2024-05-09/inboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinbound

        Args:
            order_id (str): `orderId`.
            body (InboundOrder): `InboundOrder`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.update_inbound(order_id=order_id, body=body), options=options).parsed

    def cancel_inbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel an inbound order.

        POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelinbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.cancel_inbound(order_id=order_id), options=options).parsed

    def confirm_inbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted inbound order, so that its shipments are made.

        POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirminbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return self._client.send(operations.confirm_inbound(order_id=order_id), options=options).parsed

    def list_inbound_shipments(
        self,
        *,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        shipment_status: models.InboundShipmentStatus | models.InboundShipmentStatusLiteral | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentListing:
        """List inbound shipments by status and time of change.

        GET /awd/2024-05-09/inboundShipments

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in shipments.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundshipments

        Args:
            sort_by (SortBy): `sortBy`, one of `UPDATED_AT`, `CREATED_AT`.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            shipment_status (InboundShipmentStatus): `shipmentStatus`, one of `CREATED`, `SHIPPED`, `IN_TRANSIT`,
                `RECEIVING`, `DELIVERED`, `CLOSED`, `CANCELLED`.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentListing for status 200.

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
            operations.list_inbound_shipments(
                sort_by=sort_by,
                sort_order=sort_order,
                shipment_status=shipment_status,
                updated_after=updated_after,
                updated_before=updated_before,
                max_results=max_results,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_inbound_shipments(
        self,
        *,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        shipment_status: models.InboundShipmentStatus | models.InboundShipmentStatusLiteral | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ShipmentListing, models.InboundShipmentSummary]:
        """Read the list of `list_inbound_shipments`, page after page: each InboundShipmentSummary.

        Takes the arguments of `list_inbound_shipments` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_shipments(
                sort_by=sort_by,
                sort_order=sort_order,
                shipment_status=shipment_status,
                updated_after=updated_after,
                updated_before=updated_before,
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

    def get_inbound_shipment(
        self,
        shipment_id: str,
        *,
        sku_quantities: models.SkuQuantities | models.SkuQuantitiesLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.InboundShipment:
        """Read an inbound shipment, with quantities per SKU on request.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundshipment

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            sku_quantities (SkuQuantities): `skuQuantities`, one of `SHOW`, `HIDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundShipment for status 200.

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
            operations.get_inbound_shipment(shipment_id=shipment_id, sku_quantities=sku_quantities), options=options
        ).parsed

    def get_label_page_types(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.ShipmentLabelPageTypes:
        """List the page formats that labels of an inbound shipment can be printed in.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes

        Usage plan: 1 request a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlabelpagetypes

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentLabelPageTypes for status 200.

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
        return self._client.send(operations.get_label_page_types(shipment_id=shipment_id), options=options).parsed

    def get_inbound_shipment_labels(
        self,
        shipment_id: str,
        *,
        page_type: models.GetInboundShipmentLabelsPageType
        | models.GetInboundShipmentLabelsPageTypeLiteral
        | None = None,
        format_type: models.FormatType | models.FormatTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentLabels:
        """Get the box labels of an inbound shipment as a document to print.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundshipmentlabels

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            page_type (GetInboundShipmentLabelsPageType): `pageType`, one of `PLAIN_PAPER`.
            format_type (FormatType): `formatType`, one of `PDF`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentLabels for status 200.

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
            operations.get_inbound_shipment_labels(
                shipment_id=shipment_id, page_type=page_type, format_type=format_type
            ),
            options=options,
        ).parsed

    def update_inbound_shipment_transport_details(
        self, shipment_id: str, *, body: models.TransportationDetails, options: CallOptions | None = None
    ) -> None:
        """Set the carrier's tracking of an inbound shipment.

        PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinboundshipmenttransportdetails

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            body (TransportationDetails): `TransportationDetails`.
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
            operations.update_inbound_shipment_transport_details(shipment_id=shipment_id, body=body), options=options
        ).parsed

    def list_inventory(
        self,
        *,
        sku: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        details: models.Details | models.DetailsLiteral | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> models.InventoryListing:
        """List the stock that lies in AWD, per SKU.

        GET /awd/2024-05-09/inventory

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in inventory.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinventory

        Args:
            sku (str): `sku`.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            details (Details): `details`, one of `SHOW`, `HIDE`.
            next_token (str): `nextToken`.
            max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InventoryListing for status 200.

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
            operations.list_inventory(
                sku=sku, sort_order=sort_order, details=details, next_token=next_token, max_results=max_results
            ),
            options=options,
        ).parsed

    def iter_list_inventory(
        self,
        *,
        sku: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        details: models.Details | models.DetailsLiteral | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.InventoryListing, models.InventorySummary]:
        """Read the list of `list_inventory`, page after page: each InventorySummary.

        Takes the arguments of `list_inventory` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_inventory(
                sku=sku, sort_order=sort_order, details=details, next_token=next_token, max_results=max_results
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def list_outbounds(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.OutboundListing:
        """List outbound orders by time of change.

        GET /awd/2024-05-09/outboundOrders

        Usage plan: 1 request a second, burst 1. Source: model.
        Paging: next_token takes nextToken from the answer; items in outboundOrders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoutbounds

        Args:
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundListing for status 200.

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
            operations.list_outbounds(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_outbounds(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.OutboundListing, models.OutboundOrder]:
        """Read the list of `list_outbounds`, page after page: each OutboundOrder.

        Takes the arguments of `list_outbounds` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_outbounds(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
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

    def create_outbound(
        self, *, body: models.OutboundOrderCreationData, options: CallOptions | None = None
    ) -> models.OutboundOrderReference:
        """Draft an outbound order that moves stock out of AWD.

        POST /awd/2024-05-09/outboundOrders

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createoutbound

        Args:
            body (OutboundOrderCreationData): `OutboundOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrderReference for status 201.

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
        return self._client.send(operations.create_outbound(body=body), options=options).parsed

    def get_outbound(self, order_id: str, *, options: CallOptions | None = None) -> models.OutboundOrder:
        """Read an outbound order: products, shipments and status.

        GET /awd/2024-05-09/outboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getoutbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrder for status 200.

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
        return self._client.send(operations.get_outbound(order_id=order_id), options=options).parsed

    def update_outbound(
        self, order_id: str, *, body: models.OutboundOrder, options: CallOptions | None = None
    ) -> models.OutboundOrderReference:
        """Change an outbound order that is still a draft.

        PUT /awd/2024-05-09/outboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateoutbound

        Args:
            order_id (str): `orderId`.
            body (OutboundOrder): `OutboundOrder`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrderReference for status 200.

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
        return self._client.send(operations.update_outbound(order_id=order_id, body=body), options=options).parsed

    def confirm_outbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted outbound order, so that it is carried out.

        POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmoutbound

        Args:
            order_id (str): `orderId`.
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
        return self._client.send(operations.confirm_outbound(order_id=order_id), options=options).parsed

    def list_replenishment_orders(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ReplenishmentOrderListing:
        """List replenishment orders by time of change.

        GET /awd/2024-05-09/replenishmentOrders

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreplenishmentorders

        Args:
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrderListing for status 200.

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
            operations.list_replenishment_orders(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_list_replenishment_orders(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.ReplenishmentOrderListing, models.ReplenishmentOrder]:
        """Read the list of `list_replenishment_orders`, page after page: each ReplenishmentOrder.

        Takes the arguments of `list_replenishment_orders` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_replenishment_orders(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
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

    def create_replenishment_order(
        self, *, body: models.ReplenishmentOrderCreationData, options: CallOptions | None = None
    ) -> models.ReplenishmentOrderReference:
        """Draft a replenishment order that moves stock from AWD to FBA.

        POST /awd/2024-05-09/replenishmentOrders

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreplenishmentorder

        Args:
            body (ReplenishmentOrderCreationData): `ReplenishmentOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrderReference for status 201.

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
        return self._client.send(operations.create_replenishment_order(body=body), options=options).parsed

    def get_replenishment_order(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.ReplenishmentOrder:
        """Read a replenishment order: products, shipments and status.

        GET /awd/2024-05-09/replenishmentOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreplenishmentorder

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrder for status 200.

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
        return self._client.send(operations.get_replenishment_order(order_id=order_id), options=options).parsed

    def confirm_replenishment_order(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted replenishment order, so that it is carried out.

        POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmreplenishmentorder

        Args:
            order_id (str): `orderId`.
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
        return self._client.send(operations.confirm_replenishment_order(order_id=order_id), options=options).parsed


class AsyncAwdV20240509:
    """Send stock to Amazon's bulk warehouses, see what lies there, and move it on from there.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/awd-v2024-05-09
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def check_inbound_eligibility(
        self, *, body: models.InboundPackages, options: CallOptions | None = None
    ) -> models.InboundEligibility:
        """Check whether packages may be sent to AWD.

        POST /awd/2024-05-09/inboundEligibility

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/checkinboundeligibility

        Args:
            body (InboundPackages): `InboundPackages`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundEligibility for status 200.

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
        return (await self._client.send(operations.check_inbound_eligibility(body=body), options=options)).parsed

    async def create_inbound(
        self, *, body: models.InboundOrderCreationData, options: CallOptions | None = None
    ) -> models.InboundOrderReference:
        """Draft an inbound order that sends stock to AWD.

        POST /awd/2024-05-09/inboundOrders

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinbound

        Args:
            body (InboundOrderCreationData): `InboundOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOrderReference for status 201.

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
        return (await self._client.send(operations.create_inbound(body=body), options=options)).parsed

    async def get_inbound(self, order_id: str, *, options: CallOptions | None = None) -> models.InboundOrder:
        """Read an inbound order: packages, destination, status and shipments.

        GET /awd/2024-05-09/inboundOrders/{orderId}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundOrder for status 200.

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
        return (await self._client.send(operations.get_inbound(order_id=order_id), options=options)).parsed

    async def update_inbound(
        self, order_id: str, *, body: models.InboundOrder, options: CallOptions | None = None
    ) -> None:
        """Change an inbound order that is still a draft.

        PUT /awd/2024-05-09/inboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinbound

        Args:
            order_id (str): `orderId`.
            body (InboundOrder): `InboundOrder`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
            await self._client.send(operations.update_inbound(order_id=order_id, body=body), options=options)
        ).parsed

    async def cancel_inbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel an inbound order.

        POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelinbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.cancel_inbound(order_id=order_id), options=options)).parsed

    async def confirm_inbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted inbound order, so that its shipments are made.

        POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirminbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

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
        return (await self._client.send(operations.confirm_inbound(order_id=order_id), options=options)).parsed

    async def list_inbound_shipments(
        self,
        *,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        shipment_status: models.InboundShipmentStatus | models.InboundShipmentStatusLiteral | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentListing:
        """List inbound shipments by status and time of change.

        GET /awd/2024-05-09/inboundShipments

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in shipments.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinboundshipments

        Args:
            sort_by (SortBy): `sortBy`, one of `UPDATED_AT`, `CREATED_AT`.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            shipment_status (InboundShipmentStatus): `shipmentStatus`, one of `CREATED`, `SHIPPED`, `IN_TRANSIT`,
                `RECEIVING`, `DELIVERED`, `CLOSED`, `CANCELLED`.
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentListing for status 200.

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
                operations.list_inbound_shipments(
                    sort_by=sort_by,
                    sort_order=sort_order,
                    shipment_status=shipment_status,
                    updated_after=updated_after,
                    updated_before=updated_before,
                    max_results=max_results,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_inbound_shipments(
        self,
        *,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        shipment_status: models.InboundShipmentStatus | models.InboundShipmentStatusLiteral | None = None,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ShipmentListing, models.InboundShipmentSummary]:
        """Read the list of `list_inbound_shipments`, page after page: each InboundShipmentSummary.

        Takes the arguments of `list_inbound_shipments` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_inbound_shipments(
                sort_by=sort_by,
                sort_order=sort_order,
                shipment_status=shipment_status,
                updated_after=updated_after,
                updated_before=updated_before,
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

    async def get_inbound_shipment(
        self,
        shipment_id: str,
        *,
        sku_quantities: models.SkuQuantities | models.SkuQuantitiesLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.InboundShipment:
        """Read an inbound shipment, with quantities per SKU on request.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundshipment

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            sku_quantities (SkuQuantities): `skuQuantities`, one of `SHOW`, `HIDE`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InboundShipment for status 200.

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
                operations.get_inbound_shipment(shipment_id=shipment_id, sku_quantities=sku_quantities), options=options
            )
        ).parsed

    async def get_label_page_types(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.ShipmentLabelPageTypes:
        """List the page formats that labels of an inbound shipment can be printed in.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes

        Usage plan: 1 request a second, burst 2. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getlabelpagetypes

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentLabelPageTypes for status 200.

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
            await self._client.send(operations.get_label_page_types(shipment_id=shipment_id), options=options)
        ).parsed

    async def get_inbound_shipment_labels(
        self,
        shipment_id: str,
        *,
        page_type: models.GetInboundShipmentLabelsPageType
        | models.GetInboundShipmentLabelsPageTypeLiteral
        | None = None,
        format_type: models.FormatType | models.FormatTypeLiteral | None = None,
        options: CallOptions | None = None,
    ) -> models.ShipmentLabels:
        """Get the box labels of an inbound shipment as a document to print.

        GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels

        Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinboundshipmentlabels

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            page_type (GetInboundShipmentLabelsPageType): `pageType`, one of `PLAIN_PAPER`.
            format_type (FormatType): `formatType`, one of `PDF`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ShipmentLabels for status 200.

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
                operations.get_inbound_shipment_labels(
                    shipment_id=shipment_id, page_type=page_type, format_type=format_type
                ),
                options=options,
            )
        ).parsed

    async def update_inbound_shipment_transport_details(
        self, shipment_id: str, *, body: models.TransportationDetails, options: CallOptions | None = None
    ) -> None:
        """Set the carrier's tracking of an inbound shipment.

        PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport

        Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateinboundshipmenttransportdetails

        Args:
            shipment_id (str): `shipmentId`, at least 1 character.
            body (TransportationDetails): `TransportationDetails`.
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
                operations.update_inbound_shipment_transport_details(shipment_id=shipment_id, body=body),
                options=options,
            )
        ).parsed

    async def list_inventory(
        self,
        *,
        sku: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        details: models.Details | models.DetailsLiteral | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> models.InventoryListing:
        """List the stock that lies in AWD, per SKU.

        GET /awd/2024-05-09/inventory

        Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in inventory.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listinventory

        Args:
            sku (str): `sku`.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            details (Details): `details`, one of `SHOW`, `HIDE`.
            next_token (str): `nextToken`.
            max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            InventoryListing for status 200.

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
                operations.list_inventory(
                    sku=sku, sort_order=sort_order, details=details, next_token=next_token, max_results=max_results
                ),
                options=options,
            )
        ).parsed

    def iter_list_inventory(
        self,
        *,
        sku: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        details: models.Details | models.DetailsLiteral | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.InventoryListing, models.InventorySummary]:
        """Read the list of `list_inventory`, page after page: each InventorySummary.

        Takes the arguments of `list_inventory` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_inventory(
                sku=sku, sort_order=sort_order, details=details, next_token=next_token, max_results=max_results
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def list_outbounds(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.OutboundListing:
        """List outbound orders by time of change.

        GET /awd/2024-05-09/outboundOrders

        Usage plan: 1 request a second, burst 1. Source: model.
        Paging: next_token takes nextToken from the answer; items in outboundOrders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listoutbounds

        Args:
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundListing for status 200.

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
                operations.list_outbounds(
                    updated_after=updated_after,
                    updated_before=updated_before,
                    sort_order=sort_order,
                    max_results=max_results,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_outbounds(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.OutboundListing, models.OutboundOrder]:
        """Read the list of `list_outbounds`, page after page: each OutboundOrder.

        Takes the arguments of `list_outbounds` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.list_outbounds(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
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

    async def create_outbound(
        self, *, body: models.OutboundOrderCreationData, options: CallOptions | None = None
    ) -> models.OutboundOrderReference:
        """Draft an outbound order that moves stock out of AWD.

        POST /awd/2024-05-09/outboundOrders

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createoutbound

        Args:
            body (OutboundOrderCreationData): `OutboundOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrderReference for status 201.

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
        return (await self._client.send(operations.create_outbound(body=body), options=options)).parsed

    async def get_outbound(self, order_id: str, *, options: CallOptions | None = None) -> models.OutboundOrder:
        """Read an outbound order: products, shipments and status.

        GET /awd/2024-05-09/outboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getoutbound

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrder for status 200.

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
        return (await self._client.send(operations.get_outbound(order_id=order_id), options=options)).parsed

    async def update_outbound(
        self, order_id: str, *, body: models.OutboundOrder, options: CallOptions | None = None
    ) -> models.OutboundOrderReference:
        """Change an outbound order that is still a draft.

        PUT /awd/2024-05-09/outboundOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/updateoutbound

        Args:
            order_id (str): `orderId`.
            body (OutboundOrder): `OutboundOrder`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            OutboundOrderReference for status 200.

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
            await self._client.send(operations.update_outbound(order_id=order_id, body=body), options=options)
        ).parsed

    async def confirm_outbound(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted outbound order, so that it is carried out.

        POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmoutbound

        Args:
            order_id (str): `orderId`.
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
        return (await self._client.send(operations.confirm_outbound(order_id=order_id), options=options)).parsed

    async def list_replenishment_orders(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.ReplenishmentOrderListing:
        """List replenishment orders by time of change.

        GET /awd/2024-05-09/replenishmentOrders

        Usage plan: 1 request a second, burst 1. Source: default.
        Paging: next_token takes nextToken from the answer; items in orders.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/listreplenishmentorders

        Args:
            updated_after (datetime): `updatedAfter`, ISO 8601 instant.
            updated_before (datetime): `updatedBefore`, ISO 8601 instant.
            sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
            max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrderListing for status 200.

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
                operations.list_replenishment_orders(
                    updated_after=updated_after,
                    updated_before=updated_before,
                    sort_order=sort_order,
                    max_results=max_results,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_list_replenishment_orders(
        self,
        *,
        updated_after: datetime | str | None = None,
        updated_before: datetime | str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.ReplenishmentOrderListing, models.ReplenishmentOrder]:
        """Read the list of `list_replenishment_orders`, page after page: each ReplenishmentOrder.

        Takes the arguments of `list_replenishment_orders` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.list_replenishment_orders(
                updated_after=updated_after,
                updated_before=updated_before,
                sort_order=sort_order,
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

    async def create_replenishment_order(
        self, *, body: models.ReplenishmentOrderCreationData, options: CallOptions | None = None
    ) -> models.ReplenishmentOrderReference:
        """Draft a replenishment order that moves stock from AWD to FBA.

        POST /awd/2024-05-09/replenishmentOrders

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreplenishmentorder

        Args:
            body (ReplenishmentOrderCreationData): `ReplenishmentOrderCreationData`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrderReference for status 201.

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
        return (await self._client.send(operations.create_replenishment_order(body=body), options=options)).parsed

    async def get_replenishment_order(
        self, order_id: str, *, options: CallOptions | None = None
    ) -> models.ReplenishmentOrder:
        """Read a replenishment order: products, shipments and status.

        GET /awd/2024-05-09/replenishmentOrders/{orderId}

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreplenishmentorder

        Args:
            order_id (str): `orderId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReplenishmentOrder for status 200.

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
        return (await self._client.send(operations.get_replenishment_order(order_id=order_id), options=options)).parsed

    async def confirm_replenishment_order(self, order_id: str, *, options: CallOptions | None = None) -> None:
        """Confirm a drafted replenishment order, so that it is carried out.

        POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation

        Usage plan: 1 request a second, burst 1. Source: default.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/confirmreplenishmentorder

        Args:
            order_id (str): `orderId`.
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
            await self._client.send(operations.confirm_replenishment_order(order_id=order_id), options=options)
        ).parsed
