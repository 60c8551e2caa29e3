"""What the answers and bodies of Invoices 2024-06-19 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/invoices_v2024_06_19.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class ExportStatus(StrEnum):
    """Amazon's `ExportStatus`: part of `Export`; parameter `status` of getInvoicesExports."""

    REQUESTED = "REQUESTED"
    PROCESSING = "PROCESSING"
    DONE = "DONE"
    ERROR = "ERROR"


ExportStatusLiteral = Literal[
    "REQUESTED",
    "PROCESSING",
    "DONE",
    "ERROR",
]
"""The values of `ExportStatus`, for arguments."""


class FileFormat(StrEnum):
    """Amazon's `FileFormat`: part of `ExportInvoicesRequest`."""

    XML = "XML"
    PDF = "PDF"


class GovernmentInvoiceCreationStatus(StrEnum):
    """Amazon's `GovernmentInvoiceCreationStatus`: part of `GovernmentInvoiceStatusResponse`."""

    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"


class SortOrder(StrEnum):
    """Parameter `sortOrder` of getInvoices; inline in Amazon's model."""

    DESC = "DESC"
    ASC = "ASC"


SortOrderLiteral = Literal[
    "DESC",
    "ASC",
]
"""The values of `SortOrder`, for arguments."""


class SortBy(StrEnum):
    """Parameter `sortBy` of getInvoices; inline in Amazon's model."""

    START_DATE_TIME = "START_DATE_TIME"


SortByLiteral = Literal["START_DATE_TIME",]
"""The values of `SortBy`, for arguments."""


class AttributeOption(Model):
    """Amazon's `AttributeOption`: part of `InvoicesAttributes`."""

    description: str | None = None
    """`description`."""
    value: str | None = None
    """`value`."""
    _wire_ = ("description", "value")


class CarrierDetailsContext(Model):
    """Amazon's `CarrierDetailsContext`: part of `GovernmentInvoiceRequest`."""

    name: str | None = None
    """`name`."""
    address: str | None = None
    """`address`."""
    context_type: str | None = None
    """`contextType`."""
    federal_tax_id: str | None = None
    """`federalTaxId`."""
    region_code: str | None = None
    """`regionCode`."""
    region_tax_id: str | None = None
    """`regionTaxId`."""
    vehicle_license_plate: str | None = None
    """`vehicleLicensePlate`."""
    vehicle_registration_region_code: str | None = None
    """`vehicleRegistrationRegionCode`."""
    _wire_ = (
        "name",
        "address",
        "contextType",
        "federalTaxId",
        "regionCode",
        "regionTaxId",
        "vehicleLicensePlate",
        "vehicleRegistrationRegionCode",
    )
    _personal_ = ("name", "address", "federal_tax_id", "region_tax_id", "vehicle_license_plate")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`.

    Used as error answer of getInvoicesAttributes, getInvoicesDocument, getInvoicesExports and 7 more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Export(Model):
    """Amazon's `Export`: part of `GetInvoicesExportResponse`, `GetInvoicesExportsResponse`."""

    error_message: str | None = None
    """`errorMessage`."""
    export_id: str | None = None
    """`exportId`."""
    generate_export_finished_at: datetime | None = None
    """`generateExportFinishedAt`: ISO 8601 instant."""
    generate_export_started_at: datetime | None = None
    """`generateExportStartedAt`: ISO 8601 instant."""
    invoices_document_ids: list[str] | None = None
    """`invoicesDocumentIds`."""
    status: ExportStatus | str | None = None
    """`status`."""
    _wire_ = (
        "errorMessage",
        "exportId",
        "generateExportFinishedAt",
        "generateExportStartedAt",
        "invoicesDocumentIds",
        "status",
    )


class ExportInvoicesRequest(Model):
    """Amazon's `ExportInvoicesRequest`: body of createInvoicesExport."""

    marketplace_id: str
    """`marketplaceId`."""
    date_end: date | None = None
    """`dateEnd`: ISO 8601 day."""
    date_start: date | None = None
    """`dateStart`: ISO 8601 day."""
    external_invoice_id: str | None = None
    """`externalInvoiceId`."""
    file_format: FileFormat | str | None = None
    """`fileFormat`."""
    invoice_type: str | None = None
    """`invoiceType`."""
    series: str | None = None
    """`series`."""
    statuses: list[str] | None = None
    """`statuses`: at least 1 item."""
    transaction_identifier: TransactionIdentifier | None = None
    """`transactionIdentifier`."""
    transaction_type: str | None = None
    """`transactionType`."""
    warehouse_code: str | None = None
    """`warehouseCode`."""
    _wire_ = (
        "marketplaceId",
        "dateEnd",
        "dateStart",
        "externalInvoiceId",
        "fileFormat",
        "invoiceType",
        "series",
        "statuses",
        "transactionIdentifier",
        "transactionType",
        "warehouseCode",
    )


class ExportInvoicesResponse(Model):
    """Amazon's `ExportInvoicesResponse`: answer of createInvoicesExport."""

    export_id: str | None = None
    """`exportId`."""
    _wire_ = ("exportId",)


class GetInvoiceResponse(Model):
    """Amazon's `GetInvoiceResponse`: answer of getInvoice."""

    invoice: Invoice | None = None
    """`invoice`."""
    _wire_ = ("invoice",)


class GetInvoicesAttributesResponse(Model):
    """Amazon's `GetInvoicesAttributesResponse`: answer of getInvoicesAttributes."""

    invoices_attributes: InvoicesAttributes | None = None
    """`invoicesAttributes`."""
    _wire_ = ("invoicesAttributes",)


class GetInvoicesDocumentResponse(Model):
    """Amazon's `GetInvoicesDocumentResponse`: answer of getInvoicesDocument."""

    invoices_document: InvoicesDocument | None = None
    """`invoicesDocument`."""
    _wire_ = ("invoicesDocument",)


class GetInvoicesExportResponse(Model):
    """Amazon's `GetInvoicesExportResponse`: answer of getInvoicesExport."""

    export: Export | None = None
    """`export`."""
    _wire_ = ("export",)


class GetInvoicesExportsResponse(Model):
    """Amazon's `GetInvoicesExportsResponse`: answer of getInvoicesExports."""

    exports: list[Export] | None = None
    """`exports`: at most 100 items."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("exports", "nextToken")


class GetInvoicesResponse(Model):
    """Amazon's `GetInvoicesResponse`: answer of getInvoices."""

    invoices: list[Invoice] | None = None
    """`invoices`: at most 100 items."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("invoices", "nextToken")


class GovernmentInvoiceRequest(Model):
    """Amazon's `GovernmentInvoiceRequest`: body of createGovernmentInvoice."""

    invoice_type: str
    """`invoiceType`."""
    marketplace_id: str
    """`marketplaceId`."""
    shipment_id: str
    """`shipmentId`."""
    transaction_type: str
    """`transactionType`."""
    contexts: list[CarrierDetailsContext] | None = None
    """`contexts`."""
    inbound_plan_id: str | None = None
    """`inboundPlanId`."""
    _wire_ = ("invoiceType", "marketplaceId", "shipmentId", "transactionType", "contexts", "inboundPlanId")


class GovernmentInvoiceStatusResponse(Model):
    """Amazon's `GovernmentInvoiceStatusResponse`: answer of getGovernmentInvoiceStatus."""

    invoice_errors: list[InvoiceError] | None = None
    """`invoiceErrors`."""
    invoice_external_document_id: str | None = None
    """`invoiceExternalDocumentId`."""
    status: GovernmentInvoiceCreationStatus | str | None = None
    """`status`."""
    _wire_ = ("invoiceErrors", "invoiceExternalDocumentId", "status")


class GovtInvoiceDocumentResponse(Model):
    """Amazon's `GovtInvoiceDocumentResponse`: answer of getGovernmentInvoiceDocument."""

    invoice_document: InvoiceDocument | None = None
    """`invoiceDocument`."""
    _wire_ = ("invoiceDocument",)


class Invoice(Model):
    """Amazon's `Invoice`: part of `GetInvoiceResponse`, `GetInvoicesResponse`."""

    date: datetime | None = None
    """`date`: ISO 8601 instant."""
    error_code: str | None = None
    """`errorCode`."""
    external_invoice_id: str | None = None
    """`externalInvoiceId`."""
    gov_response: str | None = None
    """`govResponse`."""
    id: str | None = None
    """`id`."""
    invoice_type: str | None = None
    """`invoiceType`."""
    series: str | None = None
    """`series`."""
    status: str | None = None
    """`status`."""
    transaction_ids: list[TransactionIdentifier] | None = None
    """`transactionIds`."""
    transaction_type: str | None = None
    """`transactionType`."""
    _wire_ = (
        "date",
        "errorCode",
        "externalInvoiceId",
        "govResponse",
        "id",
        "invoiceType",
        "series",
        "status",
        "transactionIds",
        "transactionType",
    )


class InvoiceDocument(Model):
    """Amazon's `InvoiceDocument`: part of `GovtInvoiceDocumentResponse`."""

    invoice_document_url: str | None = None
    """`invoiceDocumentUrl`."""
    _wire_ = ("invoiceDocumentUrl",)


class InvoiceError(Model):
    """Amazon's `InvoiceError`: part of `GovernmentInvoiceStatusResponse`."""

    description: str | None = None
    """`description`."""
    error_code: str | None = None
    """`errorCode`."""
    _wire_ = ("description", "errorCode")


class InvoicesAttributes(Model):
    """Amazon's `InvoicesAttributes`: part of `GetInvoicesAttributesResponse`."""

    invoice_status_options: list[AttributeOption] | None = None
    """`invoiceStatusOptions`."""
    invoice_type_options: list[AttributeOption] | None = None
    """`invoiceTypeOptions`."""
    transaction_identifier_name_options: list[AttributeOption] | None = None
    """`transactionIdentifierNameOptions`."""
    transaction_type_options: list[AttributeOption] | None = None
    """`transactionTypeOptions`."""
    _wire_ = (
        "invoiceStatusOptions",
        "invoiceTypeOptions",
        "transactionIdentifierNameOptions",
        "transactionTypeOptions",
    )


class InvoicesDocument(Model):
    """Amazon's `InvoicesDocument`: part of `GetInvoicesDocumentResponse`."""

    invoices_document_id: str | None = None
    """`invoicesDocumentId`."""
    invoices_document_url: str | None = None
    """`invoicesDocumentUrl`."""
    _wire_ = ("invoicesDocumentId", "invoicesDocumentUrl")


class TransactionIdentifier(Model):
    """Amazon's `TransactionIdentifier`: part of `ExportInvoicesRequest`, `Invoice`."""

    name: str | None = None
    """`name`."""
    id: str | None = None
    """`id`."""
    _wire_ = ("name", "id")
    _personal_ = ()


SCHEMAS: dict[str, Any] = {
    "AttributeOption": AttributeOption,
    "CarrierDetailsContext": CarrierDetailsContext,
    "Error": Error,
    "ErrorList": ErrorList,
    "Export": Export,
    "ExportInvoicesRequest": ExportInvoicesRequest,
    "ExportInvoicesResponse": ExportInvoicesResponse,
    "ExportStatus": ExportStatus,
    "FileFormat": FileFormat,
    "GetInvoiceResponse": GetInvoiceResponse,
    "GetInvoicesAttributesResponse": GetInvoicesAttributesResponse,
    "GetInvoicesDocumentResponse": GetInvoicesDocumentResponse,
    "GetInvoicesExportResponse": GetInvoicesExportResponse,
    "GetInvoicesExportsResponse": GetInvoicesExportsResponse,
    "GetInvoicesResponse": GetInvoicesResponse,
    "GovernmentInvoiceCreationStatus": GovernmentInvoiceCreationStatus,
    "GovernmentInvoiceRequest": GovernmentInvoiceRequest,
    "GovernmentInvoiceStatusResponse": GovernmentInvoiceStatusResponse,
    "GovtInvoiceDocumentResponse": GovtInvoiceDocumentResponse,
    "Invoice": Invoice,
    "InvoiceDocument": InvoiceDocument,
    "InvoiceError": InvoiceError,
    "InvoicesAttributes": InvoicesAttributes,
    "InvoicesDocument": InvoicesDocument,
    "TransactionIdentifier": TransactionIdentifier,
}
"""Amazon's schema name -> the class or type here."""
