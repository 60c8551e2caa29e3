"""What the answers and bodies of Vendor Direct Fulfillment Sandbox Data 2021-10-28 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/vendor_direct_fulfillment_sandbox_v2021_10_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from spapi_core.model import Model


class TransactionStatusValue(StrEnum):
    """Part of `Transaction`; inline in Amazon's model."""

    FAILURE = "FAILURE"
    PROCESSING = "PROCESSING"
    SUCCESS = "SUCCESS"


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
    """Amazon's `ErrorList`: error answer of generateOrderScenarios, getOrderScenarios."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GenerateOrderScenarioRequest(Model):
    """Amazon's `GenerateOrderScenarioRequest`: body of generateOrderScenarios."""

    orders: list[OrderScenarioRequest] | None = None
    """`orders`."""
    _wire_ = ("orders",)


class OrderScenarioRequest(Model):
    """Amazon's `OrderScenarioRequest`: part of `GenerateOrderScenarioRequest`."""

    selling_party: PartyIdentification
    """`sellingParty`."""
    ship_from_party: PartyIdentification
    """`shipFromParty`."""
    _wire_ = ("sellingParty", "shipFromParty")


class Pagination(Model):
    """Amazon's `Pagination`: used by no operation."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class PartyIdentification(Model):
    """Amazon's `PartyIdentification`: part of `OrderScenarioRequest`."""

    party_id: str
    """`partyId`."""
    _wire_ = ("partyId",)


class Scenario(Model):
    """Amazon's `Scenario`: part of `TestCaseData`."""

    scenario_id: str
    """`scenarioId`."""
    orders: list[TestOrder]
    """`orders`."""
    _wire_ = ("scenarioId", "orders")


class TestCaseData(Model):
    """Amazon's `TestCaseData`: part of `Transaction`."""

    scenarios: list[Scenario] | None = None
    """`scenarios`."""
    _wire_ = ("scenarios",)


class TestOrder(Model):
    """Amazon's `TestOrder`: part of `Scenario`."""

    order_id: str
    """`orderId`."""
    _wire_ = ("orderId",)


class Transaction(Model):
    """Amazon's `Transaction`: part of `TransactionStatus`."""

    transaction_id: str
    """`transactionId`."""
    status: TransactionStatusValue | str
    """`status`."""
    test_case_data: TestCaseData | None = None
    """`testCaseData`."""
    _wire_ = ("transactionId", "status", "testCaseData")


class TransactionReference(Model):
    """Amazon's `TransactionReference`: answer of generateOrderScenarios."""

    transaction_id: str | None = None
    """`transactionId`."""
    _wire_ = ("transactionId",)


class TransactionStatus(Model):
    """Amazon's `TransactionStatus`: answer of getOrderScenarios."""

    transaction_status: Transaction | None = None
    """`transactionStatus`."""
    _wire_ = ("transactionStatus",)


SCHEMAS: dict[str, Any] = {
    "Error": Error,
    "ErrorList": ErrorList,
    "GenerateOrderScenarioRequest": GenerateOrderScenarioRequest,
    "OrderScenarioRequest": OrderScenarioRequest,
    "Pagination": Pagination,
    "PartyIdentification": PartyIdentification,
    "Scenario": Scenario,
    "TestCaseData": TestCaseData,
    "TestOrder": TestOrder,
    "Transaction": Transaction,
    "TransactionReference": TransactionReference,
    "TransactionStatus": TransactionStatus,
}
"""Amazon's schema name -> the class or type here."""
