"""The operations of Vendor Transaction Status v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_transaction(...))` does.
Written by `python -m codegen generate` from models/vendor_transaction_status_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_TRANSACTION: Operation[models.GetTransactionResponse] = Operation(
    id="vendor_transaction_status_v1.getTransaction",
    section="vendor_transaction_status_v1",
    name="getTransaction",
    method="GET",
    path="/vendor/transactions/v1/transactions/{transactionId}",
    params=(Param("transactionId", "transaction_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetTransactionResponse,
        400: models.GetTransactionResponse,
        401: models.GetTransactionResponse,
        403: models.GetTransactionResponse,
        404: models.GetTransactionResponse,
        415: models.GetTransactionResponse,
        429: models.GetTransactionResponse,
        500: models.GetTransactionResponse,
        503: models.GetTransactionResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See what became of a submission, by its transaction id."""


def get_transaction(transaction_id: str) -> Call[models.GetTransactionResponse]:
    """Bind the arguments of `getTransaction`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        transaction_id (str): `transactionId`.

    Grants, sandbox, answer and errors: `VendorTransactionStatusV1.get_transaction`.
    """
    return GET_TRANSACTION.call(transaction_id=transaction_id)
