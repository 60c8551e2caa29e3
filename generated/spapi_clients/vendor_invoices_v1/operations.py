"""The operations of Vendor Invoices v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_invoices(...))` does.
Written by `python -m codegen generate` from models/vendor_invoices_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Operation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

SUBMIT_INVOICES: Operation[models.SubmitInvoicesResponse] = Operation(
    id="vendor_invoices_v1.submitInvoices",
    section="vendor_invoices_v1",
    name="submitInvoices",
    method="POST",
    path="/vendor/payments/v1/invoices",
    body=models.SubmitInvoicesRequest,
    body_required=True,
    responses={
        202: models.SubmitInvoicesResponse,
        400: models.SubmitInvoicesResponse,
        403: models.SubmitInvoicesResponse,
        404: models.SubmitInvoicesResponse,
        413: models.SubmitInvoicesResponse,
        415: models.SubmitInvoicesResponse,
        429: models.SubmitInvoicesResponse,
        500: models.SubmitInvoicesResponse,
        503: models.SubmitInvoicesResponse,
    },
    sandbox="static",
)
"""Submit invoices for purchase orders."""


def submit_invoices(*, body: models.SubmitInvoicesRequest) -> Call[models.SubmitInvoicesResponse]:
    """Bind the arguments of `submitInvoices`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitInvoicesRequest): `SubmitInvoicesRequest`.

    Grants, sandbox, answer and errors: `VendorInvoicesV1.submit_invoices`.
    """
    return SUBMIT_INVOICES.call(body=body)
