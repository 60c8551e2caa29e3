"""Invoices 2024-06-19, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/invoices_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class InvoicesV20240619:
    """Find tax invoices, export them in bulk, and issue government invoices (Brazil).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_invoices_attributes(
        self,
        *,
        marketplace_id: str | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesAttributesResponse:
        """List the values that invoices of a marketplace can be filtered by.

        GET /tax/invoices/2024-06-19/attributes

        Usage plan: 1 request a second, burst 1. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesattributes

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesAttributesResponse for status 200.

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
            operations.get_invoices_attributes(marketplace_id=marketplace_id, warehouse_code=warehouse_code),
            options=options,
        ).parsed

    def get_invoices_document(
        self, invoices_document_id: str, *, warehouse_code: str | None = None, options: CallOptions | None = None
    ) -> models.GetInvoicesDocumentResponse:
        """Get the address to download exported invoices from.

        GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesdocument

        Args:
            invoices_document_id (str): `invoicesDocumentId`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesDocumentResponse for status 200.

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
            operations.get_invoices_document(invoices_document_id=invoices_document_id, warehouse_code=warehouse_code),
            options=options,
        ).parsed

    def get_invoices_exports(
        self,
        *,
        marketplace_id: str | None = None,
        date_start: datetime | str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        status: models.ExportStatus | models.ExportStatusLiteral | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesExportsResponse:
        """List exports of invoices by status and day.

        GET /tax/invoices/2024-06-19/exports

        Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in exports.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesexports

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            date_start (datetime): `dateStart`, ISO 8601 instant.
            next_token (str): `nextToken`.
            page_size (int): `pageSize`.
            date_end (datetime): `dateEnd`, ISO 8601 instant.
            status (ExportStatus): `status`, one of `REQUESTED`, `PROCESSING`, `DONE`, `ERROR`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesExportsResponse for status 200.

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
            operations.get_invoices_exports(
                marketplace_id=marketplace_id,
                date_start=date_start,
                next_token=next_token,
                page_size=page_size,
                date_end=date_end,
                status=status,
                warehouse_code=warehouse_code,
            ),
            options=options,
        ).parsed

    def iter_get_invoices_exports(
        self,
        *,
        marketplace_id: str | None = None,
        date_start: datetime | str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        status: models.ExportStatus | models.ExportStatusLiteral | None = None,
        warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetInvoicesExportsResponse, models.Export]:
        """Read the list of `get_invoices_exports`, page after page: each Export.

        Takes the arguments of `get_invoices_exports` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoices_exports(
                marketplace_id=marketplace_id,
                date_start=date_start,
                next_token=next_token,
                page_size=page_size,
                date_end=date_end,
                status=status,
                warehouse_code=warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_invoices_export(
        self, *, body: models.ExportInvoicesRequest, options: CallOptions | None = None
    ) -> models.ExportInvoicesResponse:
        """Start an export of many invoices.

        POST /tax/invoices/2024-06-19/exports

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinvoicesexport

        Args:
            body (ExportInvoicesRequest): `ExportInvoicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ExportInvoicesResponse for status 202.

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
        return self._client.send(operations.create_invoices_export(body=body), options=options).parsed

    def get_invoices_export(
        self, export_id: str, *, warehouse_code: str | None = None, options: CallOptions | None = None
    ) -> models.GetInvoicesExportResponse:
        """Read an export of invoices: its status, and its documents once it is done.

        GET /tax/invoices/2024-06-19/exports/{exportId}

        Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesexport

        Args:
            export_id (str): `exportId`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesExportResponse for status 200.

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
            operations.get_invoices_export(export_id=export_id, warehouse_code=warehouse_code), options=options
        ).parsed

    def get_government_invoice_status(
        self,
        *,
        marketplace_id: str | None = None,
        transaction_type: str,
        shipment_id: str,
        invoice_type: str,
        inbound_plan_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GovernmentInvoiceStatusResponse:
        """See how far the government invoice of a shipment has come (Brazil).

        GET /tax/invoices/2024-06-19/governmentInvoiceRequests

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicestatus

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`, required.
            shipment_id (str): `shipmentId`, required.
            invoice_type (str): `invoiceType`, required.
            inbound_plan_id (str): `inboundPlanId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GovernmentInvoiceStatusResponse for status 200.

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
            operations.get_government_invoice_status(
                marketplace_id=marketplace_id,
                transaction_type=transaction_type,
                shipment_id=shipment_id,
                invoice_type=invoice_type,
                inbound_plan_id=inbound_plan_id,
            ),
            options=options,
        ).parsed

    def create_government_invoice(
        self, *, body: models.GovernmentInvoiceRequest, options: CallOptions | None = None
    ) -> None:
        """Ask for the government invoice of a shipment (Brazil).

        POST /tax/invoices/2024-06-19/governmentInvoiceRequests

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/creategovernmentinvoice

        Args:
            body (GovernmentInvoiceRequest): `GovernmentInvoiceRequest`.
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
        return self._client.send(operations.create_government_invoice(body=body), options=options).parsed

    def get_government_invoice_document(
        self,
        shipment_id: str,
        *,
        marketplace_id: str | None = None,
        transaction_type: str,
        invoice_type: str,
        inbound_plan_id: str | None = None,
        file_format: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GovtInvoiceDocumentResponse:
        """Get the government invoice of a shipment (Brazil).

        GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicedocument

        Args:
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`, required.
            invoice_type (str): `invoiceType`, required.
            inbound_plan_id (str): `inboundPlanId`.
            file_format (str): `fileFormat`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GovtInvoiceDocumentResponse for status 200.

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
            operations.get_government_invoice_document(
                shipment_id=shipment_id,
                marketplace_id=marketplace_id,
                transaction_type=transaction_type,
                invoice_type=invoice_type,
                inbound_plan_id=inbound_plan_id,
                file_format=file_format,
            ),
            options=options,
        ).parsed

    def get_invoices(
        self,
        *,
        transaction_identifier_name: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_type: str | None = None,
        transaction_identifier_id: str | None = None,
        date_start: datetime | str | None = None,
        series: str | None = None,
        next_token: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        invoice_type: str | None = None,
        statuses: Sequence[str] | None = None,
        external_invoice_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesResponse:
        """List invoices by type, status, transaction and day.

        GET /tax/invoices/2024-06-19/invoices

        Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in invoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoices

        Args:
            transaction_identifier_name (str): `transactionIdentifierName`.
            page_size (int): `pageSize`.
            date_end (datetime): `dateEnd`, ISO 8601 instant.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`.
            transaction_identifier_id (str): `transactionIdentifierId`.
            date_start (datetime): `dateStart`, ISO 8601 instant.
            series (str): `series`.
            next_token (str): `nextToken`.
            sort_order (SortOrder): `sortOrder`, one of `DESC`, `ASC`.
            invoice_type (str): `invoiceType`.
            statuses (list[str], comma separated): `statuses`, at least 1 item.
            external_invoice_id (str): `externalInvoiceId`.
            sort_by (SortBy): `sortBy`, one of `START_DATE_TIME`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesResponse for status 200.

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
            operations.get_invoices(
                transaction_identifier_name=transaction_identifier_name,
                page_size=page_size,
                date_end=date_end,
                marketplace_id=marketplace_id,
                transaction_type=transaction_type,
                transaction_identifier_id=transaction_identifier_id,
                date_start=date_start,
                series=series,
                next_token=next_token,
                sort_order=sort_order,
                invoice_type=invoice_type,
                statuses=statuses,
                external_invoice_id=external_invoice_id,
                sort_by=sort_by,
                warehouse_code=warehouse_code,
            ),
            options=options,
        ).parsed

    def iter_get_invoices(
        self,
        *,
        transaction_identifier_name: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_type: str | None = None,
        transaction_identifier_id: str | None = None,
        date_start: datetime | str | None = None,
        series: str | None = None,
        next_token: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        invoice_type: str | None = None,
        statuses: Sequence[str] | None = None,
        external_invoice_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetInvoicesResponse, models.Invoice]:
        """Read the list of `get_invoices`, page after page: each Invoice.

        Takes the arguments of `get_invoices` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoices(
                transaction_identifier_name=transaction_identifier_name,
                page_size=page_size,
                date_end=date_end,
                marketplace_id=marketplace_id,
                transaction_type=transaction_type,
                transaction_identifier_id=transaction_identifier_id,
                date_start=date_start,
                series=series,
                next_token=next_token,
                sort_order=sort_order,
                invoice_type=invoice_type,
                statuses=statuses,
                external_invoice_id=external_invoice_id,
                sort_by=sort_by,
                warehouse_code=warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def get_invoice(
        self,
        invoice_id: str,
        *,
        marketplace_id: str | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceResponse:
        """Read an invoice's data by its id.

        GET /tax/invoices/2024-06-19/invoices/{invoiceId}

        Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19

        Args:
            invoice_id (str): `invoiceId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceResponse for status 200.

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
            operations.get_invoice(invoice_id=invoice_id, marketplace_id=marketplace_id, warehouse_code=warehouse_code),
            options=options,
        ).parsed


class AsyncInvoicesV20240619:
    """Find tax invoices, export them in bulk, and issue government invoices (Brazil).

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_invoices_attributes(
        self,
        *,
        marketplace_id: str | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesAttributesResponse:
        """List the values that invoices of a marketplace can be filtered by.

        GET /tax/invoices/2024-06-19/attributes

        Usage plan: 1 request a second, burst 1. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesattributes

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesAttributesResponse for status 200.

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
                operations.get_invoices_attributes(marketplace_id=marketplace_id, warehouse_code=warehouse_code),
                options=options,
            )
        ).parsed

    async def get_invoices_document(
        self, invoices_document_id: str, *, warehouse_code: str | None = None, options: CallOptions | None = None
    ) -> models.GetInvoicesDocumentResponse:
        """Get the address to download exported invoices from.

        GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesdocument

        Args:
            invoices_document_id (str): `invoicesDocumentId`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesDocumentResponse for status 200.

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
                operations.get_invoices_document(
                    invoices_document_id=invoices_document_id, warehouse_code=warehouse_code
                ),
                options=options,
            )
        ).parsed

    async def get_invoices_exports(
        self,
        *,
        marketplace_id: str | None = None,
        date_start: datetime | str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        status: models.ExportStatus | models.ExportStatusLiteral | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesExportsResponse:
        """List exports of invoices by status and day.

        GET /tax/invoices/2024-06-19/exports

        Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in exports.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesexports

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            date_start (datetime): `dateStart`, ISO 8601 instant.
            next_token (str): `nextToken`.
            page_size (int): `pageSize`.
            date_end (datetime): `dateEnd`, ISO 8601 instant.
            status (ExportStatus): `status`, one of `REQUESTED`, `PROCESSING`, `DONE`, `ERROR`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesExportsResponse for status 200.

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
                operations.get_invoices_exports(
                    marketplace_id=marketplace_id,
                    date_start=date_start,
                    next_token=next_token,
                    page_size=page_size,
                    date_end=date_end,
                    status=status,
                    warehouse_code=warehouse_code,
                ),
                options=options,
            )
        ).parsed

    def iter_get_invoices_exports(
        self,
        *,
        marketplace_id: str | None = None,
        date_start: datetime | str | None = None,
        next_token: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        status: models.ExportStatus | models.ExportStatusLiteral | None = None,
        warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetInvoicesExportsResponse, models.Export]:
        """Read the list of `get_invoices_exports`, page after page: each Export.

        Takes the arguments of `get_invoices_exports` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoices_exports(
                marketplace_id=marketplace_id,
                date_start=date_start,
                next_token=next_token,
                page_size=page_size,
                date_end=date_end,
                status=status,
                warehouse_code=warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_invoices_export(
        self, *, body: models.ExportInvoicesRequest, options: CallOptions | None = None
    ) -> models.ExportInvoicesResponse:
        """Start an export of many invoices.

        POST /tax/invoices/2024-06-19/exports

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createinvoicesexport

        Args:
            body (ExportInvoicesRequest): `ExportInvoicesRequest`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ExportInvoicesResponse for status 202.

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
        return (await self._client.send(operations.create_invoices_export(body=body), options=options)).parsed

    async def get_invoices_export(
        self, export_id: str, *, warehouse_code: str | None = None, options: CallOptions | None = None
    ) -> models.GetInvoicesExportResponse:
        """Read an export of invoices: its status, and its documents once it is done.

        GET /tax/invoices/2024-06-19/exports/{exportId}

        Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoicesexport

        Args:
            export_id (str): `exportId`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesExportResponse for status 200.

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
                operations.get_invoices_export(export_id=export_id, warehouse_code=warehouse_code), options=options
            )
        ).parsed

    async def get_government_invoice_status(
        self,
        *,
        marketplace_id: str | None = None,
        transaction_type: str,
        shipment_id: str,
        invoice_type: str,
        inbound_plan_id: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GovernmentInvoiceStatusResponse:
        """See how far the government invoice of a shipment has come (Brazil).

        GET /tax/invoices/2024-06-19/governmentInvoiceRequests

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicestatus

        Args:
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`, required.
            shipment_id (str): `shipmentId`, required.
            invoice_type (str): `invoiceType`, required.
            inbound_plan_id (str): `inboundPlanId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GovernmentInvoiceStatusResponse for status 200.

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
                operations.get_government_invoice_status(
                    marketplace_id=marketplace_id,
                    transaction_type=transaction_type,
                    shipment_id=shipment_id,
                    invoice_type=invoice_type,
                    inbound_plan_id=inbound_plan_id,
                ),
                options=options,
            )
        ).parsed

    async def create_government_invoice(
        self, *, body: models.GovernmentInvoiceRequest, options: CallOptions | None = None
    ) -> None:
        """Ask for the government invoice of a shipment (Brazil).

        POST /tax/invoices/2024-06-19/governmentInvoiceRequests

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/creategovernmentinvoice

        Args:
            body (GovernmentInvoiceRequest): `GovernmentInvoiceRequest`.
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
        return (await self._client.send(operations.create_government_invoice(body=body), options=options)).parsed

    async def get_government_invoice_document(
        self,
        shipment_id: str,
        *,
        marketplace_id: str | None = None,
        transaction_type: str,
        invoice_type: str,
        inbound_plan_id: str | None = None,
        file_format: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GovtInvoiceDocumentResponse:
        """Get the government invoice of a shipment (Brazil).

        GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}

        Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getgovernmentinvoicedocument

        Args:
            shipment_id (str): `shipmentId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`, required.
            invoice_type (str): `invoiceType`, required.
            inbound_plan_id (str): `inboundPlanId`.
            file_format (str): `fileFormat`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GovtInvoiceDocumentResponse for status 200.

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
                operations.get_government_invoice_document(
                    shipment_id=shipment_id,
                    marketplace_id=marketplace_id,
                    transaction_type=transaction_type,
                    invoice_type=invoice_type,
                    inbound_plan_id=inbound_plan_id,
                    file_format=file_format,
                ),
                options=options,
            )
        ).parsed

    async def get_invoices(
        self,
        *,
        transaction_identifier_name: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_type: str | None = None,
        transaction_identifier_id: str | None = None,
        date_start: datetime | str | None = None,
        series: str | None = None,
        next_token: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        invoice_type: str | None = None,
        statuses: Sequence[str] | None = None,
        external_invoice_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoicesResponse:
        """List invoices by type, status, transaction and day.

        GET /tax/invoices/2024-06-19/invoices

        Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in invoices.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getinvoices

        Args:
            transaction_identifier_name (str): `transactionIdentifierName`.
            page_size (int): `pageSize`.
            date_end (datetime): `dateEnd`, ISO 8601 instant.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            transaction_type (str): `transactionType`.
            transaction_identifier_id (str): `transactionIdentifierId`.
            date_start (datetime): `dateStart`, ISO 8601 instant.
            series (str): `series`.
            next_token (str): `nextToken`.
            sort_order (SortOrder): `sortOrder`, one of `DESC`, `ASC`.
            invoice_type (str): `invoiceType`.
            statuses (list[str], comma separated): `statuses`, at least 1 item.
            external_invoice_id (str): `externalInvoiceId`.
            sort_by (SortBy): `sortBy`, one of `START_DATE_TIME`.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoicesResponse for status 200.

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
                operations.get_invoices(
                    transaction_identifier_name=transaction_identifier_name,
                    page_size=page_size,
                    date_end=date_end,
                    marketplace_id=marketplace_id,
                    transaction_type=transaction_type,
                    transaction_identifier_id=transaction_identifier_id,
                    date_start=date_start,
                    series=series,
                    next_token=next_token,
                    sort_order=sort_order,
                    invoice_type=invoice_type,
                    statuses=statuses,
                    external_invoice_id=external_invoice_id,
                    sort_by=sort_by,
                    warehouse_code=warehouse_code,
                ),
                options=options,
            )
        ).parsed

    def iter_get_invoices(
        self,
        *,
        transaction_identifier_name: str | None = None,
        page_size: int | None = None,
        date_end: datetime | str | None = None,
        marketplace_id: str | None = None,
        transaction_type: str | None = None,
        transaction_identifier_id: str | None = None,
        date_start: datetime | str | None = None,
        series: str | None = None,
        next_token: str | None = None,
        sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
        invoice_type: str | None = None,
        statuses: Sequence[str] | None = None,
        external_invoice_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral | None = None,
        warehouse_code: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetInvoicesResponse, models.Invoice]:
        """Read the list of `get_invoices`, page after page: each Invoice.

        Takes the arguments of `get_invoices` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_invoices(
                transaction_identifier_name=transaction_identifier_name,
                page_size=page_size,
                date_end=date_end,
                marketplace_id=marketplace_id,
                transaction_type=transaction_type,
                transaction_identifier_id=transaction_identifier_id,
                date_start=date_start,
                series=series,
                next_token=next_token,
                sort_order=sort_order,
                invoice_type=invoice_type,
                statuses=statuses,
                external_invoice_id=external_invoice_id,
                sort_by=sort_by,
                warehouse_code=warehouse_code,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def get_invoice(
        self,
        invoice_id: str,
        *,
        marketplace_id: str | None = None,
        warehouse_code: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetInvoiceResponse:
        """Read an invoice's data by its id.

        GET /tax/invoices/2024-06-19/invoices/{invoiceId}

        Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/invoices-v2024-06-19

        Args:
            invoice_id (str): `invoiceId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            warehouse_code (str): `warehouseCode`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetInvoiceResponse for status 200.

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
                operations.get_invoice(
                    invoice_id=invoice_id, marketplace_id=marketplace_id, warehouse_code=warehouse_code
                ),
                options=options,
            )
        ).parsed
