"""What an earlier release pickled is read: calls in a queue, models in a cache, errors from another process.

The file beside this module was written before the modules of the core got their present places.
"""

from __future__ import annotations

import base64
import json
import pickle
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from spapi_clients.orders_v0 import models, operations
from spapi_core import Call, Drift, PagedCall, Response, errors
from spapi_core.model.drift import DriftKind
from spapi_core.operation import Operation

KEPT: dict[str, str] = json.loads((Path(__file__).parent / "pickles" / "release_0_1.json").read_text(encoding="utf-8"))
DRIFT = Drift(DriftKind.MISSING, "Order", "AmazonOrderId", "str", "")
ERRORS = sorted(
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.SPAPIError)
)
COMMON = {
    "status_code": 400,
    "code": "InvalidInput",
    "details": "of it",
    "request_id": "req-1",
    "operation": "orders_v0.getOrders",
    "attempts": 2,
    "page_token": "tok",
}
OWN: dict[str, dict[str, Any]] = {
    "PermitTimeoutError": {"wait": 2.5, "operation": "orders_v0.getOrders"},
    "LWAError": {
        "status_code": 400,
        "error": "invalid_grant",
        "description": "gone",
        "remedy": "Authorise again.",
        "retryable": True,
        "request_id": "req-1",
    },
    "DriftError": {**COMMON, "drift": (DRIFT,), "response": None},
    "AnswerError": {**COMMON, "cut": True},
    "ProcessingError": {**COMMON, "status": "FATAL", "resource_id": "1", "document_id": "2"},
}
STATUS = {**COMMON, "errors": (("InvalidInput", "text", "of it"),), "retry_after": 1.5}


def kept(name: str) -> Any:
    return pickle.loads(base64.b64decode(KEPT[name]))  # noqa: S301 - our own bytes


def expected(kind: type[errors.SPAPIError]) -> dict[str, Any]:
    return OWN.get(kind.__name__, STATUS if issubclass(kind, errors.StatusError) else COMMON)


@pytest.mark.parametrize("name", [name for name in ERRORS if name in KEPT])
def test_an_error_is_read_with_all_it_knew(name: str) -> None:
    """Its class, its message and every attribute."""
    error = kept(name)
    assert type(error) is getattr(errors, name)
    assert error.message == "Said."
    for attribute, value in expected(type(error)).items():
        assert getattr(error, attribute) == value, attribute


def test_every_kind_of_error_was_kept() -> None:
    """A file without them would prove nothing."""
    assert {"SPAPIError", "StatusError", "DriftError", "LWAError", "ProcessingError", "PermitTimeoutError"} <= set(KEPT)
    assert len(set(KEPT) & set(ERRORS)) == 28


def today(call: Any) -> Any:
    """The call with its operation as it is today: Amazon may have added to it since the call was kept."""
    now = {operation.id: operation for operation in vars(operations).values() if isinstance(operation, Operation)}
    return evolve(call, operation=now[call.operation.id])


def test_a_call_is_read_ready_to_be_sent() -> None:
    """The same operation, arguments and choice of restricted data."""
    call = kept("Call")
    assert type(call) is Call
    assert today(call) == operations.GET_ORDER.call(order_id="902-1", data_elements=["buyerInfo"])


def test_a_call_of_a_list_is_read_ready_to_be_sent() -> None:
    """And can still be followed page by page."""
    call = kept("PagedCall")
    assert type(call) is PagedCall
    assert today(call) == operations.GET_ORDERS.call(
        marketplace_ids=["A1PA6795UKMFR9"], created_after="2026-01-01T00:00:00Z"
    )


def test_a_model_is_read_with_its_values() -> None:
    """Nested models and enum values as well."""
    order = kept("Model")
    assert type(order) is models.Order
    assert order.order_status is models.OrderStatus.SHIPPED
    assert order.to_dict() == {
        "AmazonOrderId": "902-1",
        "PurchaseDate": "2026-01-01T00:00:00Z",
        "LastUpdateDate": "2026-01-02T00:00:00Z",
        "OrderStatus": "Shipped",
        "OrderTotal": {"CurrencyCode": "EUR", "Amount": "1.50"},
    }


def test_a_response_is_read_with_its_model_and_drift() -> None:
    """Headers and operation as well."""
    response = kept("Response")
    assert type(response) is Response
    assert response.parsed == kept("Model")
    assert response.drift == (DRIFT,)
    assert response.headers["X-AMZN-RequestId"] == "req-1"
    assert response.operation == operations.GET_ORDER
