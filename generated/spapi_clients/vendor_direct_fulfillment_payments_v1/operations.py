"""The operations of Vendor Direct Fulfillment Payments v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_invoice(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_payments_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

SUBMIT_INVOICE: Operation[models.SubmitInvoiceResponse] = Operation(
    id="vendor_direct_fulfillment_payments_v1.submitInvoice",
    section="vendor_direct_fulfillment_payments_v1",
    name="submitInvoice",
    method="POST",
    path="/vendor/directFulfillment/payments/v1/invoices",
    body=models.SubmitInvoiceRequest,
    body_required=True,
    responses={
        202: models.SubmitInvoiceResponse,
        400: models.SubmitInvoiceResponse,
        403: models.SubmitInvoiceResponse,
        404: models.SubmitInvoiceResponse,
        413: models.SubmitInvoiceResponse,
        415: models.SubmitInvoiceResponse,
        429: models.SubmitInvoiceResponse,
        500: models.SubmitInvoiceResponse,
        503: models.SubmitInvoiceResponse,
    },
    sandbox="static",
)
"""Submit invoices for direct fulfillment orders."""


def submit_invoice(*, body: models.SubmitInvoiceRequest) -> Call[models.SubmitInvoiceResponse]:
    """Bind the arguments of `submitInvoice`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitInvoiceRequest): `SubmitInvoiceRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentPaymentsV1.submit_invoice`.
    """
    return SUBMIT_INVOICE.call(body=body)
