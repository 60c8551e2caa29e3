"""The operations of Vendor Direct Fulfillment Transactions 2021-12-28: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_transaction_status(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_transactions_v2021_12_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_TRANSACTION_STATUS: Operation[models.TransactionStatus] = Operation(
    id="vendor_direct_fulfillment_transactions_v2021_12_28.getTransactionStatus",
    section="vendor_direct_fulfillment_transactions_v2021_12_28",
    name="getTransactionStatus",
    method="GET",
    path="/vendor/directFulfillment/transactions/2021-12-28/transactions/{transactionId}",
    params=(Param("transactionId", "transaction_id", Location.PATH, str, required=True),),
    responses={
        200: models.TransactionStatus,
        400: models.ErrorList,
        401: models.Error,
        403: models.Error,
        404: models.Error,
        415: models.Error,
        429: models.Error,
        500: models.Error,
        503: models.Error,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""See what became of a submission, by its transaction id."""


def get_transaction_status(transaction_id: str) -> Call[models.TransactionStatus]:
    """Bind the arguments of `getTransactionStatus`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        transaction_id (str): `transactionId`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentTransactionsV20211228.get_transaction_status`.
    """
    return GET_TRANSACTION_STATUS.call(transaction_id=transaction_id)
