"""Shipment Invoicing v0, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/shipment_invoicing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class ShipmentInvoicingV0:
    """Read shipments that need an invoice, hand the invoice in and follow it (Brazil).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_shipment_details(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetShipmentDetailsResponse:
        """Get what is needed to invoice a shipment: buyer, address, items and amounts.

        GET /fba/outbound/brazil/v0/shipments/{shipmentId}

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
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
        return self._client.send(operations.get_shipment_details(shipment_id=shipment_id), options=options).parsed

    def submit_invoice(
        self, shipment_id: str, *, body: models.SubmitInvoiceRequest, options: CallOptions | None = None
    ) -> models.SubmitInvoiceResponse:
        """Hand in the invoice of a shipment.

        POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
            body (SubmitInvoiceRequest): `SubmitInvoiceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInvoiceResponse for status 200.

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
        return self._client.send(operations.submit_invoice(shipment_id=shipment_id, body=body), options=options).parsed

    def get_invoice_status(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetInvoiceStatusResponse:
        """See whether the invoice of a shipment has been accepted.

        GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceStatusResponse for status 200.

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
        return self._client.send(operations.get_invoice_status(shipment_id=shipment_id), options=options).parsed


class AsyncShipmentInvoicingV0:
    """Read shipments that need an invoice, hand the invoice in and follow it (Brazil).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_shipment_details(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetShipmentDetailsResponse:
        """Get what is needed to invoice a shipment: buyer, address, items and amounts.

        GET /fba/outbound/brazil/v0/shipments/{shipmentId}

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: always; a restricted data token is fetched for the call.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
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
            await self._client.send(operations.get_shipment_details(shipment_id=shipment_id), options=options)
        ).parsed

    async def submit_invoice(
        self, shipment_id: str, *, body: models.SubmitInvoiceRequest, options: CallOptions | None = None
    ) -> models.SubmitInvoiceResponse:
        """Hand in the invoice of a shipment.

        POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
            body (SubmitInvoiceRequest): `SubmitInvoiceRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInvoiceResponse for status 200.

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
            await self._client.send(operations.submit_invoice(shipment_id=shipment_id, body=body), options=options)
        ).parsed

    async def get_invoice_status(
        self, shipment_id: str, *, options: CallOptions | None = None
    ) -> models.GetInvoiceStatusResponse:
        """See whether the invoice of a shipment has been accepted.

        GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status

        Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/shipment-invoicing-v0

        Args:
            shipment_id (str): `shipmentId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceStatusResponse for status 200.

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
        return (await self._client.send(operations.get_invoice_status(shipment_id=shipment_id), options=options)).parsed
