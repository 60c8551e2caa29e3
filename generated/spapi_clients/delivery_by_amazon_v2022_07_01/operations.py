"""The operations of Delivery by Amazon 2022-07-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_invoice(...))` does.
Written by `python -m codegen generate` from models/delivery_by_amazon_v2022_07_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

SUBMIT_INVOICE: Operation[models.SubmitInvoiceResponse] = Operation(
    id="delivery_by_amazon_v2022_07_01.submitInvoice",
    section="delivery_by_amazon_v2022_07_01",
    name="submitInvoice",
    method="POST",
    path="/delivery/2022-07-01/invoice",
    params=(
        Param("orderId", "order_id", Location.QUERY, str),
        Param("shipmentId", "shipment_id", Location.QUERY, str),
    ),
    body=models.SubmitInvoiceRequest,
    body_required=True,
    responses={
        200: models.SubmitInvoiceResponse,
        400: models.SubmitInvoiceResponse,
        401: models.SubmitInvoiceResponse,
        403: models.SubmitInvoiceResponse,
        404: models.SubmitInvoiceResponse,
        413: list[models.Error],
        415: models.SubmitInvoiceResponse,
        429: models.SubmitInvoiceResponse,
        500: models.SubmitInvoiceResponse,
        503: models.SubmitInvoiceResponse,
    },
    sandbox="static",
)
"""Hand in the invoice of a shipment or order that Amazon delivers."""


def submit_invoice(
    *, order_id: str | None = None, shipment_id: str | None = None, body: models.SubmitInvoiceRequest
) -> Call[models.SubmitInvoiceResponse]:
    """Bind the arguments of `submitInvoice`; nothing is sent.

    Usage plan: 1.133 requests a second, burst 25. Source: model.

    Args:
        order_id (str): `orderId`.
        shipment_id (str): `shipmentId`.
        body (SubmitInvoiceRequest): `SubmitInvoiceRequest`.

    Grants, sandbox, answer and errors: `DeliveryByAmazonV20220701.submit_invoice`.
    """
    return SUBMIT_INVOICE.call(order_id=order_id, shipment_id=shipment_id, body=body)


GET_INVOICE_STATUS: Operation[models.GetInvoiceStatusResponse] = Operation(
    id="delivery_by_amazon_v2022_07_01.getInvoiceStatus",
    section="delivery_by_amazon_v2022_07_01",
    name="getInvoiceStatus",
    method="GET",
    path="/delivery/2022-07-01/invoice/status",
    params=(
        Param("orderId", "order_id", Location.QUERY, str),
        Param("shipmentId", "shipment_id", Location.QUERY, str),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("invoiceType", "invoice_type", Location.QUERY, models.InvoiceType, required=True),
        Param("programType", "program_type", Location.QUERY, models.ProgramType, required=True),
    ),
    responses={
        200: models.GetInvoiceStatusResponse,
        400: models.GetInvoiceStatusResponse,
        401: models.GetInvoiceStatusResponse,
        403: models.GetInvoiceStatusResponse,
        404: models.GetInvoiceStatusResponse,
        413: list[models.Error],
        415: models.GetInvoiceStatusResponse,
        429: models.GetInvoiceStatusResponse,
        500: models.GetInvoiceStatusResponse,
        503: models.GetInvoiceStatusResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See whether the invoice of a shipment or order has been accepted."""


def get_invoice_status(
    *,
    order_id: str | None = None,
    shipment_id: str | None = None,
    marketplace_id: str | None = None,
    invoice_type: models.InvoiceType | models.InvoiceTypeLiteral,
    program_type: models.ProgramType | models.ProgramTypeLiteral,
) -> Call[models.GetInvoiceStatusResponse]:
    """Bind the arguments of `getInvoiceStatus`; nothing is sent.

    Usage plan: 1.133 requests a second, burst 25. Source: model.

    Args:
        order_id (str): `orderId`.
        shipment_id (str): `shipmentId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        invoice_type (InvoiceType): `invoiceType`, one of `Outbound`, required.
        program_type (ProgramType): `programType`, one of `EasyShip`, `FbaOnSite`, `SelfShip`, required.

    Grants, sandbox, answer and errors: `DeliveryByAmazonV20220701.get_invoice_status`.
    """
    return GET_INVOICE_STATUS.call(
        order_id=order_id,
        shipment_id=shipment_id,
        marketplace_id=marketplace_id,
        invoice_type=invoice_type,
        program_type=program_type,
    )
