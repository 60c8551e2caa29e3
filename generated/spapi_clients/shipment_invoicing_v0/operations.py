"""The operations of Shipment Invoicing v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_shipment_details(...))` does.
Written by `python -m codegen generate` from models/shipment_invoicing_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_SHIPMENT_DETAILS: Operation[models.GetShipmentDetailsResponse] = Operation(
    id="shipment_invoicing_v0.getShipmentDetails",
    section="shipment_invoicing_v0",
    name="getShipmentDetails",
    method="GET",
    path="/fba/outbound/brazil/v0/shipments/{shipmentId}",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetShipmentDetailsResponse,
        400: models.GetShipmentDetailsResponse,
        401: models.GetShipmentDetailsResponse,
        403: models.GetShipmentDetailsResponse,
        404: models.GetShipmentDetailsResponse,
        415: models.GetShipmentDetailsResponse,
        429: models.GetShipmentDetailsResponse,
        500: models.GetShipmentDetailsResponse,
        503: models.GetShipmentDetailsResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get what is needed to invoice a shipment: buyer, address, items and amounts."""


def get_shipment_details(shipment_id: str) -> Call[models.GetShipmentDetailsResponse]:
    """Bind the arguments of `getShipmentDetails`; nothing is sent.

    Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ShipmentInvoicingV0.get_shipment_details`.
    """
    return GET_SHIPMENT_DETAILS.call(shipment_id=shipment_id)


SUBMIT_INVOICE: Operation[models.SubmitInvoiceResponse] = Operation(
    id="shipment_invoicing_v0.submitInvoice",
    section="shipment_invoicing_v0",
    name="submitInvoice",
    method="POST",
    path="/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    body=models.SubmitInvoiceRequest,
    body_required=True,
    responses={
        200: models.SubmitInvoiceResponse,
        400: models.SubmitInvoiceResponse,
        401: models.SubmitInvoiceResponse,
        403: models.SubmitInvoiceResponse,
        404: models.SubmitInvoiceResponse,
        415: models.SubmitInvoiceResponse,
        429: models.SubmitInvoiceResponse,
        500: models.SubmitInvoiceResponse,
        503: models.SubmitInvoiceResponse,
    },
    sandbox="static",
)
"""Hand in the invoice of a shipment."""


def submit_invoice(shipment_id: str, *, body: models.SubmitInvoiceRequest) -> Call[models.SubmitInvoiceResponse]:
    """Bind the arguments of `submitInvoice`; nothing is sent.

    Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        body (SubmitInvoiceRequest): `SubmitInvoiceRequest`.

    Grants, sandbox, answer and errors: `ShipmentInvoicingV0.submit_invoice`.
    """
    return SUBMIT_INVOICE.call(shipment_id=shipment_id, body=body)


GET_INVOICE_STATUS: Operation[models.GetInvoiceStatusResponse] = Operation(
    id="shipment_invoicing_v0.getInvoiceStatus",
    section="shipment_invoicing_v0",
    name="getInvoiceStatus",
    method="GET",
    path="/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetInvoiceStatusResponse,
        400: models.GetInvoiceStatusResponse,
        401: models.GetInvoiceStatusResponse,
        403: models.GetInvoiceStatusResponse,
        404: models.GetInvoiceStatusResponse,
        415: models.GetInvoiceStatusResponse,
        429: models.GetInvoiceStatusResponse,
        500: models.GetInvoiceStatusResponse,
        503: models.GetInvoiceStatusResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See whether the invoice of a shipment has been accepted."""


def get_invoice_status(shipment_id: str) -> Call[models.GetInvoiceStatusResponse]:
    """Bind the arguments of `getInvoiceStatus`; nothing is sent.

    Usage plan: 1.133 requests a second, burst 25. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ShipmentInvoicingV0.get_invoice_status`.
    """
    return GET_INVOICE_STATUS.call(shipment_id=shipment_id)
