"""Calls as values: bound, changed, shown, queued."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime

from spapi_clients.orders_v0 import operations as orders
from spapi_clients.orders_v0.models import UpdateShipmentStatusRequest
from spapi_core.operation import PagedCall
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
