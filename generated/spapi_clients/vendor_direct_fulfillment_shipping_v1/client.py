"""Vendor Direct Fulfillment Shipping v1, a method an operation, sync and async; each sends one call and returns its parsed answer.

Headers, raw bytes and paging are to be had through `client.send`, `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client

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
    ) -> models.GetCustomerInvoicesResponse:
        """List invoices for buyers made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.customerInvoices.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
            )
        ).parsed

    def get_customer_invoice(self, purchase_order_number: str) -> models.GetCustomerInvoiceResponse:
        """Get the invoice for the buyer of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoice. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
        return self._client.send(operations.get_customer_invoice(purchase_order_number=purchase_order_number)).parsed

    def get_packing_slips(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
    ) -> models.GetPackingSlipListResponse:
        """List packing slips made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.packingSlips.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
            )
        ).parsed

    def get_packing_slip(self, purchase_order_number: str) -> models.GetPackingSlipResponse:
        """Get the packing slip of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slip. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
        return self._client.send(operations.get_packing_slip(purchase_order_number=purchase_order_number)).parsed

    def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Confirm that orders have shipped.

        POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_confirmations. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations-1

        Args:
            body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.

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
        return self._client.send(operations.submit_shipment_confirmations(body=body)).parsed

    def submit_shipment_status_updates(
        self, *, body: models.SubmitShipmentStatusUpdatesRequest
    ) -> models.SubmitShipmentStatusUpdatesResponse:
        """Report where shipments with carriers of your own are.

        POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_status_updates. Source:
        model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.

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
        return self._client.send(operations.submit_shipment_status_updates(body=body)).parsed

    def get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
    ) -> models.GetShippingLabelListResponse:
        """List shipping labels made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.shippingLabels.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
            )
        ).parsed

    def submit_shipping_label_request(
        self, *, body: models.SubmitShippingLabelsRequest
    ) -> models.SubmitShippingLabelsResponse:
        """Request shipping labels for orders.

        POST /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipping_label_request. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.

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
        return self._client.send(operations.submit_shipping_label_request(body=body)).parsed

    def get_shipping_label(self, purchase_order_number: str) -> models.GetShippingLabelResponse:
        """Get the shipping label of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_label. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
        return self._client.send(operations.get_shipping_label(purchase_order_number=purchase_order_number)).parsed


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
    ) -> models.GetCustomerInvoicesResponse:
        """List invoices for buyers made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.customerInvoices.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
                )
            )
        ).parsed

    async def get_customer_invoice(self, purchase_order_number: str) -> models.GetCustomerInvoiceResponse:
        """Get the invoice for the buyer of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_customer_invoice. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
            await self._client.send(operations.get_customer_invoice(purchase_order_number=purchase_order_number))
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
    ) -> models.GetPackingSlipListResponse:
        """List packing slips made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.packingSlips.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
                )
            )
        ).parsed

    async def get_packing_slip(self, purchase_order_number: str) -> models.GetPackingSlipResponse:
        """Get the packing slip of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_packing_slip. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
            await self._client.send(operations.get_packing_slip(purchase_order_number=purchase_order_number))
        ).parsed

    async def submit_shipment_confirmations(
        self, *, body: models.SubmitShipmentConfirmationsRequest
    ) -> models.SubmitShipmentConfirmationsResponse:
        """Confirm that orders have shipped.

        POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_confirmations. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitshipmentconfirmations-1

        Args:
            body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.

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
        return (await self._client.send(operations.submit_shipment_confirmations(body=body))).parsed

    async def submit_shipment_status_updates(
        self, *, body: models.SubmitShipmentStatusUpdatesRequest
    ) -> models.SubmitShipmentStatusUpdatesResponse:
        """Report where shipments with carriers of your own are.

        POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipment_status_updates. Source:
        model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.

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
        return (await self._client.send(operations.submit_shipment_status_updates(body=body))).parsed

    async def get_shipping_labels(
        self,
        *,
        ship_from_party_id: str | None = None,
        limit: int | None = None,
        created_after: datetime | str,
        created_before: datetime | str,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        next_token: str | None = None,
    ) -> models.GetShippingLabelListResponse:
        """List shipping labels made in a time span (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Paging: next_token takes payload.pagination.nextToken of the answer; items in payload.shippingLabels.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
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
                )
            )
        ).parsed

    async def submit_shipping_label_request(
        self, *, body: models.SubmitShippingLabelsRequest
    ) -> models.SubmitShippingLabelsResponse:
        """Request shipping labels for orders.

        POST /vendor/directFulfillment/shipping/v1/shippingLabels

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: not safe, it may have been carried out.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.submit_shipping_label_request. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.

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
        return (await self._client.send(operations.submit_shipping_label_request(body=body))).parsed

    async def get_shipping_label(self, purchase_order_number: str) -> models.GetShippingLabelResponse:
        """Get the shipping label of an order (personal data).

        GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating it when its answer is lost: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Superseded; use vendor_direct_fulfillment_shipping_v2021_12_28.get_shipping_label. Source: model.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-direct-fulfillment-shipping-v1

        Args:
            purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

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
            await self._client.send(operations.get_shipping_label(purchase_order_number=purchase_order_number))
        ).parsed
