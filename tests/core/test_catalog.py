"""What is known of operations without importing them, and the raw request that is built on it."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.catalog import Catalog, default_catalog, models_dir
from spapi_core.errors import AnswerError, InvalidArgumentError
from tests.expected import FIGURES

pytestmark = pytest.mark.anyio

CATALOG = default_catalog()


def test_every_operation_is_there() -> None:
    """All of them, each with a plan."""
    assert len(CATALOG) == FIGURES["operations"]
    assert [entry.id for entry in CATALOG if CATALOG.plan(entry.id) is None] == []


@pytest.mark.parametrize("entry", list(CATALOG), ids=lambda entry: entry.id)
def test_every_operation_is_found_by_its_path(entry: Any) -> None:
    """With awkward values in every place; a literal step goes before a value."""
    operation = entry.operation
    path, values = entry.path, {}
    for number, param in enumerate(each for each in operation.params if each.where == "path"):
        value = "a/b/c" if param.style == "greedy" else f"v {number}/%"
        sent = value if param.style == "greedy" else f"v%20{number}%2F%25"
        path, values[param.name] = path.replace(f"{{{param.name}}}", sent), value
    found = CATALOG.find(entry.method.lower(), path)
    assert found is not None
    assert (found[0].id, found[1]) == (entry.id, values)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/orders/v0/order"),
        ("DELETE", "/orders/v0/orders"),
        ("GET", "orders/v0/orders"),
        ("GET", "/"),
        ("GET", ""),
    ],
)
def test_what_is_no_operation_is_not_found(method: str, path: str) -> None:
    """None, not the nearest."""
    assert CATALOG.find(method, path) is None


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    """A typing mistake is quickly corrected."""
    with pytest.raises(InvalidArgumentError, match=r"did you mean 'orders_v0.getOrders'"):
        CATALOG.get("orders_v0.getOrder_s")
    assert CATALOG.get("orders_v0.getOrders").path == "/orders/v0/orders"


def test_the_models_are_found() -> None:
    """In a checkout and in an installed package."""
    assert (models_dir() / "orders_v0.json").is_file()


def test_raw_operations_are_those_of_the_sections() -> None:
    """Method, path, parameters, paging, grant and restriction agree with the generated constants."""
    from importlib import import_module  # noqa: PLC0415 - only here

    for entry in CATALOG:
        module = import_module(f"spapi_clients.{entry.section}.operations")
        constants = [value for value in vars(module).values() if getattr(value, "id", None) == entry.id]
        assert len(constants) == 1, entry.id
        raw, made = entry.operation, constants[0]
        for name in (
            "id",
            "method",
            "path",
            "grant",
            "restricted",
            "sandbox_only",
            "safe_to_repeat",
            "idempotency_key",
        ):
            assert getattr(raw, name) == getattr(made, name), (entry.id, name)
        assert (raw.paging and (raw.paging.argument, raw.paging.token, raw.paging.items, raw.paging.keep, dict(raw.paging.add))) == (
            made.paging and (made.paging.argument, made.paging.token, made.paging.items, made.paging.keep, dict(made.paging.add))
        )  # fmt: skip
        assert [(each.name, each.argument, each.where, each.required, each.style, each.marketplace) for each in raw.params] == [
            (each.name, each.argument, each.where, each.required, each.style, each.marketplace) for each in made.params
        ]  # fmt: skip
        assert (raw.body is None, raw.body_required) == (made.body is None, made.body_required)
        empty = {status for status, kind in made.responses.items() if kind is None and status < 300}
        assert {status for status, kind in raw.responses.items() if kind is None} == empty
        assert {kind for kind in raw.responses.values() if kind is not None} <= {Any}


async def test_the_raw_door_answers_plain_json(make: Any, wire: Any, reply: Any) -> None:
    """Under the plan of the operation behind the path, marketplace filled in, names as Amazon writes them."""
    wire.replies = [reply.of({"payload": {"Orders": []}})]
    both = make(catalog=Catalog(), plans="production")
    got = await both.request("GET", "/orders/v0/orders", params={"CreatedAfter": "2024-01-01T00:00:00Z"})
    assert got == {"payload": {"Orders": []}}
    assert wire.requests[0].target == (
        "/orders/v0/orders?CreatedAfter=2024-01-01T00%3A00%3A00Z&MarketplaceIds=A1PA6795UKMFR9"
    )
    assert list(both.client.get_stats()["operations"]) == ["orders_v0.getOrders"]


async def test_the_raw_door_takes_the_grant_of_the_operation(make: Any, wire: Any, reply: Any) -> None:
    """A grantless operation is grantless here too."""
    both = make(catalog=Catalog())
    assert (
        both.client.call("GET", "/notifications/v1/destinations").operation.grant == "sellingpartnerapi::notifications"
    )


async def test_values_in_a_raw_path_arrive_as_they_were(make: Any, wire: Any) -> None:
    """Decoded and encoded again, byte for byte."""
    both = make(catalog=Catalog())
    path = "/listings/2021-08-01/items/A1/a%2Fb%25%20%C3%BC%23%3F"
    await both.request("GET", path, params={"includedData": ["summaries", "issues"]})
    assert wire.requests[0].path == path
    assert wire.requests[0].query == "marketplaceIds=A1PA6795UKMFR9&includedData=summaries,issues"


@pytest.mark.parametrize(
    ("method", "path", "params", "says"),
    [
        ("GET", "/orders/v9/orders", {}, "no operation has this path; look it up"),
        ("DELETE", "/orders/v0/orders", {}, "no operation has this path; it takes GET"),
        ("FETCH", "/orders/v0/orders", {}, "method 'FETCH'"),
        ("GET", "https://sellingpartnerapi-eu.amazon.com/orders/v0/orders", {}, "without host"),
        ("GET", "/orders/v0/orders?CreatedAfter=1", {}, "as params="),
        ("GET", "/orders/v0/orders/100%", {}, "bare %"),
        ("GET", "/orders/v0/orders/%FF", {}, "not UTF-8"),
        ("GET", "/orders/v0/orders/\ud800", {}, "not UTF-8"),
        (None, "/orders/v0/orders", {}, "method None"),
        ("GET", None, {}, "path: give text"),
        ("GET", b"/orders/v0/orders", {}, "path: give text"),
        ("GET", "/orders/v0/orders", [("a", 1)], "params: give a mapping"),
        ("GET", "/orders/v0/orders", {1: 2}, "params: give a mapping"),
        (
            "GET",
            "/orders/v0/orders",
            {"created_after": "x"},
            "'created_after' is Python's name, Amazon's is 'CreatedAfter'",
        ),
        ("GET", "/orders/v0/orders/1", {"orderId": "2"}, "'orderId' is part of the path"),
        ("GET", "/orders/v0/orders", {"MarketplaceIds": {"A1"}}, "MarketplaceIds: a set cannot be sent"),
        ("GET", "/orders/v0/orders", {"New": {"a": 1}}, "getOrders: New: a dict cannot be sent"),
        ("GET", "/orders/v0/orders", {"MarketplaceIds": ["A1", ""]}, r"MarketplaceIds\[1\] is empty"),
        ("GET", "/orders/v0/orders", {"marketplaceIds": ["A1"]}, "'marketplaceIds' is written 'MarketplaceIds'"),
        ("GET", "/orders/v0/orders/", {}, "orderId is empty"),
    ],
)
async def test_a_raw_mistake_is_told_before_sending(
    make: Any, wire: Any, method: Any, path: Any, params: Any, says: str
) -> None:
    """What is wrong, and the remedy."""
    with pytest.raises(InvalidArgumentError, match=says):
        await make(catalog=Catalog()).request(method, path, params=params)
    assert wire.requests == []


async def test_a_new_parameter_of_amazons_can_be_sent(make: Any, wire: Any) -> None:
    """Raw requests are for what the models do not know yet."""
    await make(catalog=Catalog()).request("GET", "/orders/v0/orders", params={"New": ["a", "b,c"], "Other": None})
    assert wire.requests[0].query == "MarketplaceIds=A1PA6795UKMFR9&New=a,b%2Cc"


async def test_an_unknown_path_is_sent_when_it_is_allowed(make: Any, wire: Any, reply: Any) -> None:
    """With a token, and without a usage plan."""
    wire.replies = [reply.of({"new": True})]
    both = make(catalog=Catalog(), plans="production")
    got = await both.request("POST", "/new/2027-01-01/things/a%2Fb", body={"x": 1}, allow_unknown=True)
    assert got == {"new": True}
    seen = wire.requests[0]
    assert (seen.method, seen.path, seen.body) == ("POST", "/new/2027-01-01/things/a%2Fb", b'{"x":1}')
    assert seen.header("x-amz-access-token") == "Atza|token-0"


async def test_an_empty_answer_is_none_where_the_operation_has_none(make: Any, wire: Any, reply: Any) -> None:
    """204 of a deletion; an empty 200 of a list stays an error."""
    wire.replies = [reply(204)]
    both = make(catalog=Catalog())
    assert await both.request("POST", "/awd/2024-05-09/inboundOrders/1/cancellation") is None


@pytest.mark.parametrize(("status", "body"), [(204, b""), (200, b""), (200, b"null")])
async def test_nothing_where_an_answer_belongs_is_an_error_at_the_raw_door(
    make: Any, wire: Any, reply: Any, status: int, body: bytes
) -> None:
    """As with typed methods; a path that nobody knows may answer with nothing."""
    wire.answer = lambda _: reply(status, body)
    both = make(catalog=Catalog())
    with pytest.raises(AnswerError):
        await both.request("GET", "/orders/v0/orders")
    if status == 204 or body:
        assert await both.request("GET", "/new/2027-01-01/things", allow_unknown=True) is None


async def test_a_body_beside_an_empty_answer_is_not_lost(make: Any, wire: Any, reply: Any) -> None:
    """Some operations answer 200 with a body and 204 without one."""
    path = "/customerFeedback/2024-06-01/items/B0/reviews/topics"
    params = {"marketplaceId": "ATVPDKIKX0DER", "sortBy": "MENTIONS"}
    wire.replies = [reply.of({"asin": "B0"}), reply(204)]
    both = make(catalog=Catalog())
    assert await both.request("GET", path, params=params) == {"asin": "B0"}
    assert await both.request("GET", path, params=params) is None
