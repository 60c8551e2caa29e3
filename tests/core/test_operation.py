"""Calls as values: bound, changed, shown, queued."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import pytest

from spapi_clients.orders_v0 import operations as orders
from spapi_clients.orders_v0.models import UpdateShipmentStatusRequest
from spapi_core.operation import (
    BatchCall,
    BatchOperation,
    Call,
    Operation,
    PagedCall,
    PagedOperation,
    Paging,
    Restricted,
)
from spapi_core.wire import request as encoding


def test_none_is_not_bound() -> None:
    """An argument that is None is one that was not given."""
    call = orders.get_orders(created_after="2024-01-01T00:00:00Z", created_before=None)
    assert dict(call.arguments) == {"created_after": "2024-01-01T00:00:00Z"}


def test_a_call_is_changed_by_making_another() -> None:
    """The first stays as it was; None takes an argument out."""
    call = orders.get_orders(created_after="2024-01-01T00:00:00Z", max_results_per_page=5)
    other = call.replace(max_results_per_page=10, created_after=None)
    assert isinstance(other, PagedCall)
    assert dict(other.arguments) == {"max_results_per_page": 10}
    assert call.arguments["max_results_per_page"] == 5


def test_a_call_shows_names_but_no_values() -> None:
    """A log of calls holds no personal data."""
    call = orders.get_orders(buyer_email="someone@example.com", data_elements=["buyerInfo"])
    assert repr(call) == "<PagedCall orders_v0.getOrders(buyer_email)>"
    assert repr(call.operation) == "<PagedOperation orders_v0.getOrders>"


def test_a_call_can_be_queued_for_another_process() -> None:
    """It pickles, and makes the same request there."""
    for call in (
        orders.get_orders(
            created_after=datetime(2024, 1, 1, tzinfo=UTC), marketplace_ids=["A1"], data_elements=["buyerInfo"]
        ),
        orders.update_shipment_status(
            "1", body=UpdateShipmentStatusRequest(marketplace_id="A1", shipment_status="PickedUp")
        ),
    ):
        back = pickle.loads(pickle.dumps(call))  # noqa: S301 - our own bytes
        assert type(back) is type(call)
        assert encoding.request(back) == encoding.request(call)
        assert back.data_elements == call.data_elements
        assert back.operation == call.operation


ROW: dict[str, Any] = {"id": "shop_v1.x", "section": "shop_v1", "name": "x", "path": "/x"}


def test_what_an_operation_is_unless_its_row_says_otherwise() -> None:
    """Nothing is required, restricted, paged, safe or deprecated."""
    one: Operation[Any] = Operation(method="GET", **ROW)
    assert (one.params, one.body, one.body_required, one.form, one.multipart) == ((), None, False, False, False)
    assert (dict(one.responses), one.otherwise, one.grant, one.restricted, one.paging) == ({}, None, None, None, None)
    assert (one.sandbox, one.sandbox_only, one.safe_to_repeat, one.idempotency_key) == (None, False, False, None)
    assert one.deprecated is None
    paging = Paging("token")
    assert (paging.token, paging.items, paging.keep, dict(paging.add)) == ((), None, None, {})
    assert (paging.offset, paging.body, paging.lists) == (None, None, None)
    assert (Restricted("always").data_elements, Restricted("always").generic_path) == ((), True)


@pytest.mark.parametrize(
    ("method", "listed", "word", "safe"),
    [
        ("GET", False, None, True),
        ("HEAD", False, None, True),
        ("POST", False, None, False),
        ("DELETE", False, None, False),
        ("PUT", False, None, False),
        ("POST", True, None, True),
        ("GET", False, False, False),
        ("POST", True, False, False),
        ("POST", False, True, True),
    ],
)
def test_what_may_be_repeated(method: str, listed: bool, word: bool | None, safe: bool) -> None:
    """Reading, and what the table lists; the caller's word goes before both."""
    assert Operation(method=method, safe_to_repeat=listed, **ROW).repeats_safely(word) is safe


@pytest.mark.parametrize(
    ("kind", "made"), [(Operation, Call), (PagedOperation, PagedCall), (BatchOperation, BatchCall)]
)
def test_each_sort_of_operation_makes_its_sort_of_call(kind: Any, made: type[Any]) -> None:
    """With all that is given, and nothing that is None."""
    operation = kind(method="POST", **ROW)
    bare, full = operation.call(), operation.call(body={"a": 1}, data_elements=["e"], restricted=False, q=0, r=None)
    assert (type(bare), dict(bare.arguments), bare.body, bare.data_elements) == (made, {}, None, ())
    assert (bare.restricted, bare.checked) == (None, True)
    assert (dict(full.arguments), full.body, full.data_elements, full.restricted) == ({"q": 0}, {"a": 1}, ("e",), False)
    assert operation.call(data_elements=[]).data_elements == ()
    assert repr(full) == f"<{made.__name__} shop_v1.x(q, body)>"
    assert repr(operation) == f"<{kind.__name__} shop_v1.x>"
    loose = full.unchecked()
    assert (type(loose), loose.checked, full.checked, loose.body) == (made, False, True, {"a": 1})
    for one in (bare, full, loose):
        assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 - our own bytes
        assert copy.deepcopy(one) == one


def test_the_body_of_a_call_is_exchanged_where_another_is_given() -> None:
    """And stays where none is; other arguments are merged."""
    operation: Operation[Any] = Operation(method="POST", **ROW)
    call = operation.call(body={"a": 1}, q=1, r=2)
    assert call.replace().body == {"a": 1}
    other = call.replace(body={"b": 2}, q=None, s=3)
    assert (other.body, dict(other.arguments)) == ({"b": 2}, {"r": 2, "s": 3})
    assert isinstance(other.arguments, MappingProxyType)


@pytest.mark.parametrize(
    "made",
    [Operation(method="GET", **ROW), Paging("token"), Restricted("always")],
    ids=lambda made: type(made).__name__,
)
def test_a_constant_cannot_be_changed(made: Any) -> None:
    """It is shared by all."""
    with pytest.raises(AttributeError):
        made.name = "other"
