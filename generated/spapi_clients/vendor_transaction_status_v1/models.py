"""What the answers and bodies of Vendor Transaction Status v1 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_transaction_status_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class TransactionStatusValue(StrEnum):
    """Part of `Transaction`; inline in Amazon's model."""

    FAILURE = "Failure"
    PROCESSING = "Processing"
    SUCCESS = "Success"


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class GetTransactionResponse(Model):
    """Amazon's `GetTransactionResponse`: answer of getTransaction; error answer of getTransaction."""

    payload: TransactionStatus | None = None
    """`payload`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("payload", "errors")


class Transaction(Model):
    """Amazon's `Transaction`: part of `TransactionStatus`."""

    transaction_id: str
    """`transactionId`."""
    status: TransactionStatusValue | str
    """`status`."""
    errors: list[Error] | None = None
    """`errors`."""
    _wire_ = ("transactionId", "status", "errors")


class TransactionStatus(Model):
    """Amazon's `TransactionStatus`: part of `GetTransactionResponse`."""

    transaction_status: Transaction | None = None
    """`transactionStatus`."""
    _wire_ = ("transactionStatus",)


ErrorList = list[Error]
"""Amazon's `ErrorList`: part of `GetTransactionResponse`, `Transaction`."""

SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "GetTransactionResponse": GetTransactionResponse,
    "Transaction": Transaction,
    "TransactionStatus": TransactionStatus,
}
"""Amazon's schema name -> the class or type here."""
