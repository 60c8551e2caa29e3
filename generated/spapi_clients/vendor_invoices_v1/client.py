"""Vendor Invoices v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/vendor_invoices_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class VendorInvoicesV1:
    """Invoice Amazon for retail purchase orders.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-invoices-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def submit_invoices(
        self, *, body: models.SubmitInvoicesRequest, options: CallOptions | None = None
    ) -> models.SubmitInvoicesResponse:
        """Submit invoices for purchase orders.

        POST /vendor/payments/v1/invoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitinvoices

        Args:
            body (SubmitInvoicesRequest): `SubmitInvoicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInvoicesResponse for status 202.

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
        return self._client.send(operations.submit_invoices(body=body), options=options).parsed


class AsyncVendorInvoicesV1:
    """Invoice Amazon for retail purchase orders.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/vendor-invoices-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def submit_invoices(
        self, *, body: models.SubmitInvoicesRequest, options: CallOptions | None = None
    ) -> models.SubmitInvoicesResponse:
        """Submit invoices for purchase orders.

        POST /vendor/payments/v1/invoices

        Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/submitinvoices

        Args:
            body (SubmitInvoicesRequest): `SubmitInvoicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            SubmitInvoicesResponse for status 202.

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
        return (await self._client.send(operations.submit_invoices(body=body), options=options)).parsed
