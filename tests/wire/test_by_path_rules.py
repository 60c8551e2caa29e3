"""Calls by method and path: what is refused before anything is sent, and what is bound."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError
from spapi_core.wire.by_path import METHODS, named_call, raw_call
from spapi_core.wire.request import request

ORDERS = "/orders/v0/orders"


def raw(method: Any = "GET", path: Any = ORDERS, params: Any = None, *, body: Any = None, unknown: bool = False) -> Any:
    known = {} if params is None else params
    return raw_call(default_catalog(), method, path, known, body, None, None, unknown)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"method": "TRACE"}, f"method 'TRACE': use one of {', '.join(METHODS)}"),
        ({"method": 5}, f"method 5: use one of {', '.join(METHODS)}"),
        ({"path": b"/x"}, "path: give text, e.g. /orders/v0/orders, not a bytes"),
        ({"params": ["a"]}, "params: give a mapping of Amazon's names, e.g. {'MarketplaceIds': [...]}"),
        ({"params": {1: "a"}}, "params: give a mapping of Amazon's names, e.g. {'MarketplaceIds': [...]}"),
        ({"path": "orders"}, "path: begin it with a slash, without host, e.g. /orders/v0/orders"),
        (
            {"path": "/a?b=1"},
            "path: it holds ? or #; give the query as params=, and encode ? in a value as %3F",
        ),
        ({"path": "/a#b"}, "path: it holds ? or #; give the query as params=, and encode ? in a value as %3F"),
        ({"path": "/a%2"}, "path: it holds a bare %; percent-encode values, % itself as %25"),
        ({"path": "/a%zz"}, "path: it holds a bare %; percent-encode values, % itself as %25"),
        ({"path": "/a%ff"}, "path: its percent-encoded bytes are not UTF-8, as Amazon reads them"),
        (
            {"path": "/none"},
            (
                "GET /none: no operation has this path; look it up with `spapi operations`, or send it as it is with "
                "allow_unknown=True"
            ),
        ),
        (
            {"path": "/none/b/secret/x"},
            (
                "GET /none/b/...: no operation has this path; look it up with `spapi operations`, or send it as it is with "
                "allow_unknown=True"
            ),
        ),
        ({"method": "DELETE"}, "DELETE /orders/v0/...: no operation has this path; it takes GET"),
        (
            {"params": {"marketplaceids": "A"}},
            "orders_v0.getOrders: parameter 'marketplaceids' is written 'MarketplaceIds'",
        ),
        (
            {"params": {"marketplace_ids": "A"}},
            "orders_v0.getOrders: parameter 'marketplace_ids' is Python's name, Amazon's is 'MarketplaceIds'",
        ),
        (
            {"path": f"{ORDERS}/1", "params": {"orderId": "2"}},
            "orders_v0.getOrder: 'orderId' is part of the path, not of params",
        ),
        (
            {"path": f"{ORDERS}/1", "params": {"order_id": "2"}},
            "orders_v0.getOrder: 'order_id' is part of the path, not of params",
        ),
    ],
)
def test_what_is_wrong_with_a_raw_call_is_said(asked: dict[str, Any], said: str) -> None:
    """Values of a path, which may be personal, are in no message."""
    with pytest.raises(InvalidArgumentError) as caught:
        raw(**asked)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("asked", "operation", "target"),
    [
        ({"params": {"MarketplaceIds": ["A", "B"]}}, "orders_v0.getOrders", f"{ORDERS}?MarketplaceIds=A,B"),
        ({"method": "get", "params": {"MarketplaceIds": "A"}}, "orders_v0.getOrders", f"{ORDERS}?MarketplaceIds=A"),
        ({"path": f"{ORDERS}/a%2Fb"}, "orders_v0.getOrder", f"{ORDERS}/a%2Fb"),
        (
            {"path": f"{ORDERS}/1", "params": {"New": ["x", "y"], "Other": None, "Last": 3}},
            "orders_v0.getOrder",
            f"{ORDERS}/1?New=x,y&Last=3",
        ),
        ({"path": "/new/v1/a%20b", "unknown": True}, "raw.GET", "/new/v1/a%20b"),
        ({"path": "/new", "params": {"a": 1}, "unknown": True}, "raw.GET", "/new?a=1"),
    ],
)
def test_a_raw_call_is_bound_to_its_operation(asked: dict[str, Any], operation: str, target: str) -> None:
    """Parameters that it does not know are added to its query; one of an unknown path has no operation."""
    call = raw(**asked)
    assert call.operation.id == operation
    assert request(call, None).target == target


@pytest.mark.parametrize(("method", "takes_body"), [("GET", False), ("HEAD", False), ("POST", True), ("PUT", True), ("PATCH", True), ("DELETE", True)])  # fmt: skip
def test_an_unknown_path_takes_a_body_where_its_method_has_one(method: str, takes_body: bool) -> None:
    """A step of it may not be empty."""
    call = raw(method, "/new/v1/x", unknown=True)
    assert (call.operation.method, call.operation.section, call.operation.name) == (method, "raw", method)
    assert (call.operation.body is Any) is takes_body
    with pytest.raises(InvalidArgumentError, match="step 2 of the path is empty"):
        request(raw(method, "/new//x", unknown=True), None)


def test_a_call_by_name_takes_all_its_parameters_by_amazons_names() -> None:
    """Those of the path as they are."""
    call = named_call(default_catalog(), "orders_v0.getOrder", {"orderId": "a/b", "New": 1}, None, None)
    assert request(call, None).target == f"{ORDERS}/a%2Fb?New=1"
    with pytest.raises(InvalidArgumentError, match=r"^params: give a mapping"):
        named_call(default_catalog(), "orders_v0.getOrder", [], None, None)  # type: ignore[arg-type]  # what is refused
