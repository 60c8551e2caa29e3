"""What the answers and bodies of Delivery by Amazon 2022-07-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/delivery_by_amazon_v2022_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class InvoiceType(StrEnum):
    """Amazon's `InvoiceType`: part of `SubmitInvoiceRequest`; parameter `invoiceType` of getInvoiceStatus."""

    OUTBOUND = "Outbound"


InvoiceTypeLiteral = Literal["Outbound",]
"""The values of `InvoiceType`, for arguments."""


class ProgramType(StrEnum):
    """Amazon's `ProgramType`: part of `SubmitInvoiceRequest`; parameter `programType` of getInvoiceStatus."""

    EASY_SHIP = "EasyShip"
    FBA_ON_SITE = "FbaOnSite"
    SELF_SHIP = "SelfShip"


ProgramTypeLiteral = Literal[
    "EasyShip",
    "FbaOnSite",
    "SelfShip",
]
"""The values of `ProgramType`, for arguments."""


class ShipmentInvoiceStatus(StrEnum):
    """Amazon's `ShipmentInvoiceStatus`: part of `GetInvoiceStatusResponse`."""

    PROCESSING = "Processing"
    ACCEPTED = "Accepted"
    ERRORED = "Errored"
    NOT_FOUND = "NotFound"


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetInvoiceStatusResponse(Model):
    """Amazon's `GetInvoiceStatusResponse`: answer of getInvoiceStatus; error answer of getInvoiceStatus."""

    amazon_order_id: str | None = None
    """`amazonOrderId`."""
    amazon_shipment_id: str | None = None
    """`amazonShipmentId`."""
    invoice_status: ShipmentInvoiceStatus | str | None = None
    """`invoiceStatus`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("amazonOrderId", "amazonShipmentId", "invoiceStatus", "errors")


class SubmitInvoiceRequest(Model):
    """Amazon's `SubmitInvoiceRequest`: body of submitInvoice."""

    invoice_content: str
    """`invoiceContent`: base64."""
    marketplace_id: str
    """`marketplaceId`."""
    content_md5_value: str
    """`contentMD5Value`."""
    invoice_type: InvoiceType | str
    """`invoiceType`."""
    program_type: ProgramType | str
    """`programType`."""
    _wire_ = ("invoiceContent", "marketplaceId", "contentMD5Value", "invoiceType", "programType")
    _personal_ = ("invoice_content",)


class SubmitInvoiceResponse(Model):
    """Amazon's `SubmitInvoiceResponse`: answer of submitInvoice; error answer of submitInvoice."""

    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("errors",)


Blob = str
"""Amazon's `Blob`: part of `SubmitInvoiceRequest`.

Base64.
"""

ErrorList = list[Error]
"""Amazon's `ErrorList`.

Used as part of `GetInvoiceStatusResponse`, `SubmitInvoiceResponse`; error answer of submitInvoice,
getInvoiceStatus.
"""

SCHEMAS: dict[str, Any] = {
    "Blob": Blob,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetInvoiceStatusResponse": GetInvoiceStatusResponse,
    "InvoiceType": InvoiceType,
    "ProgramType": ProgramType,
    "ShipmentInvoiceStatus": ShipmentInvoiceStatus,
    "SubmitInvoiceRequest": SubmitInvoiceRequest,
    "SubmitInvoiceResponse": SubmitInvoiceResponse,
}
"""Amazon's schema name -> the class or type here."""
