"""Vendor Direct Fulfillment Shipping v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v1.json; changes by hand are found and undone.
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


class VendorDirectFulfillmentShippingV1:
    """Get labels and packing slips of direct fulfillment orders, and confirm their shipment.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_customer_invoices(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCustomerInvoicesResponse:
        """List invoices for buyers made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.customerInvoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoices. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCustomerInvoicesResponse for status 200.

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
            operations.get_customer_invoices(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_customer_invoices(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetCustomerInvoicesResponse, models.CustomerInvoice]:
        """Read the list of `get_customer_invoices`, page after page: each CustomerInvoice.

        Takes the arguments of `get_customer_invoices` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_customer_invoices(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_customer_invoice(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetCustomerInvoiceResponse:
        """Get the invoice for the buyer of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoice. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCustomerInvoiceResponse for status 200.

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
            operations.get_customer_invoice(purchase_order_number=purchase_order_number), options=options
        ).parsed

    def get_packing_slips(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPackingSlipListResponse:
        """List packing slips made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.packingSlips.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slips. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackingSlipListResponse for status 200.

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
            operations.get_packing_slips(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_packing_slips(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetPackingSlipListResponse, models.PackingSlip]:
        """Read the list of `get_packing_slips`, page after page: each PackingSlip.

        Takes the arguments of `get_packing_slips` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_packing_slips(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_packing_slip(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetPackingSlipResponse:
        """Get the packing slip of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slip. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackingSlipResponse for status 200.

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
            operations.get_packing_slip(purchase_order_number=purchase_order_number), options=options
        ).parsed

    def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Confirm that orders have shipped.

        POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_confirmations. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations-1

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

    def submit_shipment_status_updates(
        self, *, body: models.SubmitShipmentStatusUpdatesRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentStatusUpdatesResponse:
        """Report where shipments with carriers of your own are.

        POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_status_updates. Source:
        model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentStatusUpdatesResponse for status 202.

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
        return self._client.send(operations.submit_shipment_status_updates(body=body), options=options).parsed

    def get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShippingLabelListResponse:
        """List shipping labels made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shippingLabels.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_labels. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShippingLabelListResponse for status 200.

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
            operations.get_shipping_labels(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetShippingLabelListResponse, models.ShippingLabel]:
        """Read the list of `get_shipping_labels`, page after page: each ShippingLabel.

        Takes the arguments of `get_shipping_labels` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipping_labels(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def submit_shipping_label_request(
        self, *, body: models.SubmitShippingLabelsRequest, options: CallOptions | None = None
    ) -> models.SubmitShippingLabelsResponse:
        """Request shipping labels for orders.

        POST /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipping_label_request. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShippingLabelsResponse for status 202.

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
        return self._client.send(operations.submit_shipping_label_request(body=body), options=options).parsed

    def get_shipping_label(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetShippingLabelResponse:
        """Get the shipping label of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_label. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShippingLabelResponse for status 200.

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
            operations.get_shipping_label(purchase_order_number=purchase_order_number), options=options
        ).parsed


class AsyncVendorDirectFulfillmentShippingV1:
    """Get labels and packing slips of direct fulfillment orders, and confirm their shipment.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_customer_invoices(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetCustomerInvoicesResponse:
        """List invoices for buyers made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.customerInvoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoices. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCustomerInvoicesResponse for status 200.

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
                operations.get_customer_invoices(
                    ship_from_party_id=ship_from_party_id,
                    limit=limit,
                    created_after=created_after,
                    created_before=created_before,
                    sort_order=sort_order,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_customer_invoices(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetCustomerInvoicesResponse, models.CustomerInvoice]:
        """Read the list of `get_customer_invoices`, page after page: each CustomerInvoice.

        Takes the arguments of `get_customer_invoices` and those of `Client.iterate`; `.pages()` gives whole
        answers.
        """
        return self._client.iterate(
            operations.get_customer_invoices(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_customer_invoice(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetCustomerInvoiceResponse:
        """Get the invoice for the buyer of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoice. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetCustomerInvoiceResponse for status 200.

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
                operations.get_customer_invoice(purchase_order_number=purchase_order_number), options=options
            )
        ).parsed

    async def get_packing_slips(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetPackingSlipListResponse:
        """List packing slips made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.packingSlips.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slips. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackingSlipListResponse for status 200.

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
                operations.get_packing_slips(
                    ship_from_party_id=ship_from_party_id,
                    limit=limit,
                    created_after=created_after,
                    created_before=created_before,
                    sort_order=sort_order,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_packing_slips(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetPackingSlipListResponse, models.PackingSlip]:
        """Read the list of `get_packing_slips`, page after page: each PackingSlip.

        Takes the arguments of `get_packing_slips` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_packing_slips(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_packing_slip(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetPackingSlipResponse:
        """Get the packing slip of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slip. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetPackingSlipResponse for status 200.

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
                operations.get_packing_slip(purchase_order_number=purchase_order_number), options=options
            )
        ).parsed

    async def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Confirm that orders have shipped.

        POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_confirmations. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations-1

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

    async def submit_shipment_status_updates(
        self, *, body: models.SubmitShipmentStatusUpdatesRequest, options: CallOptions | None = None
    ) -> models.SubmitShipmentStatusUpdatesResponse:
        """Report where shipments with carriers of your own are.

        POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_status_updates. Source:
        model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShipmentStatusUpdatesResponse for status 202.

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
        return (await self._client.send(operations.submit_shipment_status_updates(body=body), options=options)).parsed

    async def get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetShippingLabelListResponse:
        """List shipping labels made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shippingLabels.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_labels. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            ship_from_party_id (str): `shipFromPartyId`.
            limit (int): `limit`, 1 to 100.
            created_after (datetime): `createdAfter`, ISO 8601 instant, required.
            created_before (datetime): `createdBefore`, ISO 8601 instant, required.
            sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShippingLabelListResponse for status 200.

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
                operations.get_shipping_labels(
                    ship_from_party_id=ship_from_party_id,
                    limit=limit,
                    created_after=created_after,
                    created_before=created_before,
                    sort_order=sort_order,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetShippingLabelListResponse, models.ShippingLabel]:
        """Read the list of `get_shipping_labels`, page after page: each ShippingLabel.

        Takes the arguments of `get_shipping_labels` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_shipping_labels(
                ship_from_party_id=ship_from_party_id,
                limit=limit,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def submit_shipping_label_request(
        self, *, body: models.SubmitShippingLabelsRequest, options: CallOptions | None = None
    ) -> models.SubmitShippingLabelsResponse:
        """Request shipping labels for orders.

        POST /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipping_label_request. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitShippingLabelsResponse for status 202.

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
        return (await self._client.send(operations.submit_shipping_label_request(body=body), options=options)).parsed

    async def get_shipping_label(
        self, purchase_order_number: str, *, options: CallOptions | None = None
    ) -> models.GetShippingLabelResponse:
        """Get the shipping label of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_label. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetShippingLabelResponse for status 200.

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
                operations.get_shipping_label(purchase_order_number=purchase_order_number), options=options
            )
        ).parsed
