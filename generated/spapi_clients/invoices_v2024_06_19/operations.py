"""The operations of Invoices 2024-06-19: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_invoices_attributes(...))` does.
Written by `python -m codegen generate` from models/invoices_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_INVOICES_ATTRIBUTES: Operation[models.GetInvoicesAttributesResponse] = Operation(
    id="invoices_v2024_06_19.getInvoicesAttributes",
    section="invoices_v2024_06_19",
    name="getInvoicesAttributes",
    method="GET",
    path="/tax/invoices/2024-06-19/attributes",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoicesAttributesResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the values that invoices of a marketplace can be filtered by."""


def get_invoices_attributes(
    *, marketplace_id: str | None = None, warehouse_code: str | None = None
) -> Call[models.GetInvoicesAttributesResponse]:
    """Bind the arguments of `getInvoicesAttributes`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: an earlier model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        warehouse_code (str): `warehouseCode`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoices_attributes`.
    """
    return GET_INVOICES_ATTRIBUTES.call(marketplace_id=marketplace_id, warehouse_code=warehouse_code)


GET_INVOICES_DOCUMENT: Operation[models.GetInvoicesDocumentResponse] = Operation(
    id="invoices_v2024_06_19.getInvoicesDocument",
    section="invoices_v2024_06_19",
    name="getInvoicesDocument",
    method="GET",
    path="/tax/invoices/2024-06-19/documents/{invoicesDocumentId}",
    params=(
        Param("invoicesDocumentId", "invoices_document_id", Location.PATH, str, required=True),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoicesDocumentResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the address to download exported invoices from."""


def get_invoices_document(
    invoices_document_id: str, *, warehouse_code: str | None = None
) -> Call[models.GetInvoicesDocumentResponse]:
    """Bind the arguments of `getInvoicesDocument`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.

    Args:
        invoices_document_id (str): `invoicesDocumentId`.
        warehouse_code (str): `warehouseCode`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoices_document`.
    """
    return GET_INVOICES_DOCUMENT.call(invoices_document_id=invoices_document_id, warehouse_code=warehouse_code)


GET_INVOICES_EXPORTS: PagedOperation[models.GetInvoicesExportsResponse, models.Export] = PagedOperation(
    id="invoices_v2024_06_19.getInvoicesExports",
    section="invoices_v2024_06_19",
    name="getInvoicesExports",
    method="GET",
    path="/tax/invoices/2024-06-19/exports",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("dateStart", "date_start", Location.QUERY, datetime),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("dateEnd", "date_end", Location.QUERY, datetime),
        Param("status", "status", Location.QUERY, models.ExportStatus),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoicesExportsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("exports",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List exports of invoices by status and day."""


def get_invoices_exports(
    *,
    marketplace_id: str | None = None,
    date_start: datetime | str | None = None,
    next_token: str | None = None,
    page_size: int | None = None,
    date_end: datetime | str | None = None,
    status: models.ExportStatus | models.ExportStatusLiteral | None = None,
    warehouse_code: str | None = None,
) -> PagedCall[models.GetInvoicesExportsResponse, models.Export]:
    """Bind the arguments of `getInvoicesExports`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in exports.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        date_start (datetime): `dateStart`, ISO 8601 instant.
        next_token (str): `nextToken`.
        page_size (int): `pageSize`.
        date_end (datetime): `dateEnd`, ISO 8601 instant.
        status (ExportStatus): `status`, one of `REQUESTED`, `PROCESSING`, `DONE`, `ERROR`.
        warehouse_code (str): `warehouseCode`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoices_exports`.
    """
    return GET_INVOICES_EXPORTS.call(
        marketplace_id=marketplace_id,
        date_start=date_start,
        next_token=next_token,
        page_size=page_size,
        date_end=date_end,
        status=status,
        warehouse_code=warehouse_code,
    )


CREATE_INVOICES_EXPORT: Operation[models.ExportInvoicesResponse] = Operation(
    id="invoices_v2024_06_19.createInvoicesExport",
    section="invoices_v2024_06_19",
    name="createInvoicesExport",
    method="POST",
    path="/tax/invoices/2024-06-19/exports",
    body=models.ExportInvoicesRequest,
    body_required=True,
    responses={
        202: models.ExportInvoicesResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Start an export of many invoices."""


def create_invoices_export(*, body: models.ExportInvoicesRequest) -> Call[models.ExportInvoicesResponse]:
    """Bind the arguments of `createInvoicesExport`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.

    Args:
        body (ExportInvoicesRequest): `ExportInvoicesRequest`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.create_invoices_export`.
    """
    return CREATE_INVOICES_EXPORT.call(body=body)


GET_INVOICES_EXPORT: Operation[models.GetInvoicesExportResponse] = Operation(
    id="invoices_v2024_06_19.getInvoicesExport",
    section="invoices_v2024_06_19",
    name="getInvoicesExport",
    method="GET",
    path="/tax/invoices/2024-06-19/exports/{exportId}",
    params=(
        Param("exportId", "export_id", Location.PATH, str, required=True),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoicesExportResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read an export of invoices: its status, and its documents once it is done."""


def get_invoices_export(export_id: str, *, warehouse_code: str | None = None) -> Call[models.GetInvoicesExportResponse]:
    """Bind the arguments of `getInvoicesExport`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.

    Args:
        export_id (str): `exportId`.
        warehouse_code (str): `warehouseCode`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoices_export`.
    """
    return GET_INVOICES_EXPORT.call(export_id=export_id, warehouse_code=warehouse_code)


GET_GOVERNMENT_INVOICE_STATUS: Operation[models.GovernmentInvoiceStatusResponse] = Operation(
    id="invoices_v2024_06_19.getGovernmentInvoiceStatus",
    section="invoices_v2024_06_19",
    name="getGovernmentInvoiceStatus",
    method="GET",
    path="/tax/invoices/2024-06-19/governmentInvoiceRequests",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("transactionType", "transaction_type", Location.QUERY, str, required=True),
        Param("shipmentId", "shipment_id", Location.QUERY, str, required=True),
        Param("invoiceType", "invoice_type", Location.QUERY, str, required=True),
        Param("inboundPlanId", "inbound_plan_id", Location.QUERY, str),
    ),
    responses={
        200: models.GovernmentInvoiceStatusResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See how far the government invoice of a shipment has come (Brazil)."""


def get_government_invoice_status(
    *,
    marketplace_id: str | None = None,
    transaction_type: str,
    shipment_id: str,
    invoice_type: str,
    inbound_plan_id: str | None = None,
) -> Call[models.GovernmentInvoiceStatusResponse]:
    """Bind the arguments of `getGovernmentInvoiceStatus`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.

    Args:
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        transaction_type (str): `transactionType`, required.
        shipment_id (str): `shipmentId`, required.
        invoice_type (str): `invoiceType`, required.
        inbound_plan_id (str): `inboundPlanId`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_government_invoice_status`.
    """
    return GET_GOVERNMENT_INVOICE_STATUS.call(
        marketplace_id=marketplace_id,
        transaction_type=transaction_type,
        shipment_id=shipment_id,
        invoice_type=invoice_type,
        inbound_plan_id=inbound_plan_id,
    )


CREATE_GOVERNMENT_INVOICE: Operation[None] = Operation(
    id="invoices_v2024_06_19.createGovernmentInvoice",
    section="invoices_v2024_06_19",
    name="createGovernmentInvoice",
    method="POST",
    path="/tax/invoices/2024-06-19/governmentInvoiceRequests",
    body=models.GovernmentInvoiceRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Ask for the government invoice of a shipment (Brazil)."""


def create_government_invoice(*, body: models.GovernmentInvoiceRequest) -> Call[None]:
    """Bind the arguments of `createGovernmentInvoice`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.

    Args:
        body (GovernmentInvoiceRequest): `GovernmentInvoiceRequest`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.create_government_invoice`.
    """
    return CREATE_GOVERNMENT_INVOICE.call(body=body)


GET_GOVERNMENT_INVOICE_DOCUMENT: Operation[models.GovtInvoiceDocumentResponse] = Operation(
    id="invoices_v2024_06_19.getGovernmentInvoiceDocument",
    section="invoices_v2024_06_19",
    name="getGovernmentInvoiceDocument",
    method="GET",
    path="/tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("transactionType", "transaction_type", Location.QUERY, str, required=True),
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("invoiceType", "invoice_type", Location.QUERY, str, required=True),
        Param("inboundPlanId", "inbound_plan_id", Location.QUERY, str),
        Param("fileFormat", "file_format", Location.QUERY, str),
    ),
    responses={
        200: models.GovtInvoiceDocumentResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the government invoice of a shipment (Brazil)."""


def get_government_invoice_document(
    shipment_id: str,
    *,
    marketplace_id: str | None = None,
    transaction_type: str,
    invoice_type: str,
    inbound_plan_id: str | None = None,
    file_format: str | None = None,
) -> Call[models.GovtInvoiceDocumentResponse]:
    """Bind the arguments of `getGovernmentInvoiceDocument`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 1 (one every 60 s). Source: an earlier model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        transaction_type (str): `transactionType`, required.
        invoice_type (str): `invoiceType`, required.
        inbound_plan_id (str): `inboundPlanId`.
        file_format (str): `fileFormat`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_government_invoice_document`.
    """
    return GET_GOVERNMENT_INVOICE_DOCUMENT.call(
        shipment_id=shipment_id,
        marketplace_id=marketplace_id,
        transaction_type=transaction_type,
        invoice_type=invoice_type,
        inbound_plan_id=inbound_plan_id,
        file_format=file_format,
    )


GET_INVOICES: PagedOperation[models.GetInvoicesResponse, models.Invoice] = PagedOperation(
    id="invoices_v2024_06_19.getInvoices",
    section="invoices_v2024_06_19",
    name="getInvoices",
    method="GET",
    path="/tax/invoices/2024-06-19/invoices",
    params=(
        Param("transactionIdentifierName", "transaction_identifier_name", Location.QUERY, str),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("dateEnd", "date_end", Location.QUERY, datetime),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("transactionType", "transaction_type", Location.QUERY, str),
        Param("transactionIdentifierId", "transaction_identifier_id", Location.QUERY, str),
        Param("dateStart", "date_start", Location.QUERY, datetime),
        Param("series", "series", Location.QUERY, str),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("invoiceType", "invoice_type", Location.QUERY, str),
        Param("statuses", "statuses", Location.QUERY, list[str], style=Style.CSV),
        Param("externalInvoiceId", "external_invoice_id", Location.QUERY, str),
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoicesResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("invoices",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List invoices by type, status, transaction and day."""


def get_invoices(
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
) -> PagedCall[models.GetInvoicesResponse, models.Invoice]:
    """Bind the arguments of `getInvoices`; nothing is sent.

    Usage plan: 0.1 requests a second, burst 20. Source: an earlier model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in invoices.

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

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoices`.
    """
    return GET_INVOICES.call(
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
    )


GET_INVOICE: Operation[models.GetInvoiceResponse] = Operation(
    id="invoices_v2024_06_19.getInvoice",
    section="invoices_v2024_06_19",
    name="getInvoice",
    method="GET",
    path="/tax/invoices/2024-06-19/invoices/{invoiceId}",
    params=(
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("invoiceId", "invoice_id", Location.PATH, str, required=True),
        Param("warehouseCode", "warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetInvoiceResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read an invoice's data by its id."""


def get_invoice(
    invoice_id: str, *, marketplace_id: str | None = None, warehouse_code: str | None = None
) -> Call[models.GetInvoiceResponse]:
    """Bind the arguments of `getInvoice`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: an earlier model, rate-limits.yml.

    Args:
        invoice_id (str): `invoiceId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        warehouse_code (str): `warehouseCode`.

    Grants, sandbox, answer and errors: `InvoicesV20240619.get_invoice`.
    """
    return GET_INVOICE.call(invoice_id=invoice_id, marketplace_id=marketplace_id, warehouse_code=warehouse_code)
