"""Delivery by Amazon 2022-07-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/delivery_by_amazon_v2022_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class DeliveryByAmazonV20220701:
    """Hand in invoices for shipments that Amazon delivers, and follow their processing.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_invoice(
        self,
        *,
        order_id: str | None = None,
        shipment_id: str | None = None,
        body: models.SubmitInvoiceRequest,
        options: CallOptions | None = None,
    ) -> models.SubmitInvoiceResponse:
        """Hand in the invoice of a shipment or order that Amazon delivers.

        POST /delivery/2022-07-01/invoice

        Usage plan: 1.133 requests a second, burst 25. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01

        Args:
            order_id (str): `orderId`.
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
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.submit_invoice(order_id=order_id, shipment_id=shipment_id, body=body), options=options
        ).parsed

    def get_invoice_status(
        self,
        *,
        order_id: str | None = None,
        shipment_id: str | None = None,
        marketplace_id: str | None = None,
        invoice_type: models.InvoiceType | models.InvoiceTypeLiteral,
        program_type: models.ProgramType | models.ProgramTypeLiteral,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceStatusResponse:
        """See whether the invoice of a shipment or order has been accepted.

        GET /delivery/2022-07-01/invoice/status

        Usage plan: 1.133 requests a second, burst 25. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01

        Args:
            order_id (str): `orderId`.
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            invoice_type (InvoiceType): `invoiceType`, one of `Outbound`, required.
            program_type (ProgramType): `programType`, one of `EasyShip`, `FbaOnSite`, `SelfShip`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceStatusResponse for status 200.

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
            operations.get_invoice_status(
                order_id=order_id,
                shipment_id=shipment_id,
                marketplace_id=marketplace_id,
                invoice_type=invoice_type,
                program_type=program_type,
            ),
            options=options,
        ).parsed


class AsyncDeliveryByAmazonV20220701:
    """Hand in invoices for shipments that Amazon delivers, and follow their processing.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_invoice(
        self,
        *,
        order_id: str | None = None,
        shipment_id: str | None = None,
        body: models.SubmitInvoiceRequest,
        options: CallOptions | None = None,
    ) -> models.SubmitInvoiceResponse:
        """Hand in the invoice of a shipment or order that Amazon delivers.

        POST /delivery/2022-07-01/invoice

        Usage plan: 1.133 requests a second, burst 25. Source: model.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01

        Args:
            order_id (str): `orderId`.
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
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.submit_invoice(order_id=order_id, shipment_id=shipment_id, body=body), options=options
            )
        ).parsed

    async def get_invoice_status(
        self,
        *,
        order_id: str | None = None,
        shipment_id: str | None = None,
        marketplace_id: str | None = None,
        invoice_type: models.InvoiceType | models.InvoiceTypeLiteral,
        program_type: models.ProgramType | models.ProgramTypeLiteral,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceStatusResponse:
        """See whether the invoice of a shipment or order has been accepted.

        GET /delivery/2022-07-01/invoice/status

        Usage plan: 1.133 requests a second, burst 25. Source: model.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/delivery-by-amazon-v2022-07-01

        Args:
            order_id (str): `orderId`.
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            invoice_type (InvoiceType): `invoiceType`, one of `Outbound`, required.
            program_type (ProgramType): `programType`, one of `EasyShip`, `FbaOnSite`, `SelfShip`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceStatusResponse for status 200.

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
                operations.get_invoice_status(
                    order_id=order_id,
                    shipment_id=shipment_id,
                    marketplace_id=marketplace_id,
                    invoice_type=invoice_type,
                    program_type=program_type,
                ),
                options=options,
            )
        ).parsed
