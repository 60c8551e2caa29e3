"""What the answers and bodies of Vendor Direct Fulfillment Transactions 2021-12-28 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_transactions_v2021_12_28.json; changes by hand are found and undone.
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
    """Amazon's `Error`: part of `ErrorList`; error answer of getTransactionStatus."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: part of `Transaction`; error answer of getTransactionStatus."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Transaction(Model):
    """Amazon's `Transaction`: part of `TransactionStatus`."""

    transaction_id: str
    """`transactionId`."""
    status: TransactionStatusValue | str
    """`status`."""
    errors: ErrorList | None = None
    """`errors`."""
    _wire_ = ("transactionId", "status", "errors")


class TransactionStatus(Model):
    """Amazon's `TransactionStatus`: answer of getTransactionStatus."""

    transaction_status: Transaction | None = None
    """`transactionStatus`."""
    _wire_ = ("transactionStatus",)


SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "Transaction": Transaction,
    "TransactionStatus": TransactionStatus,
}
"""Amazon's schema name -> the class or type here."""
