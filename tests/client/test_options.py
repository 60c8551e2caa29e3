"""Options of a call: for one call, one list, or all calls of a view of the client; sync and async."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from spapi_core.cache import Cache
from spapi_core.catalog import Plan
from spapi_core.errors import (
    ClientClosedError,
    ConfigurationError,
    DriftError,
    InvalidArgumentError,
    PermitTimeoutError,
    ServerError,
    TransportError,
)
from spapi_core.limits import AsyncLimiter, Limiter, MemoryStore, Reservation
from spapi_core.operation import Location, Operation, Param
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

ONE_A_MINUTE = {"shop_v1.getShirt": Plan(1 / 60, 1)}


def header(wire: Any, name: str) -> list[str | None]:
    return [seen.header(name) for seen in wire.requests]


async def test_headers_go_with_the_call(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """With this one, and not with the next."""
    wire.answer = lambda _: reply.of({"Name": "a"})
    both = make()
    await both.send(shirt.call(), options={"headers": {"X-Trace": "1"}})
    await both.send(shirt.call())
    assert header(wire, "x-trace") == ["1", None]


async def test_retry_holds_for_the_call(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """One try here, the client's five elsewhere."""
    wire.answer = lambda _: reply(503)
    both = make()
    with pytest.raises(ServerError):
        await both.send(shirt.call(), options={"retry": RetryPolicy(tries=1)})
    assert len(wire.requests) == 1
    with pytest.raises(ServerError):
        await both.send(shirt.call(), options={"retry": RetryPolicy(tries=3, draw=lambda: 0.0)})
    assert len(wire.requests) == 4


async def test_idempotent_holds_for_the_call(make: Any, wire: Any, reply: Any) -> None:
    """A POST that broke is sent again on the caller's word."""
    order: Operation[Any] = Operation(
        id="shop_v1.order",
        section="shop_v1",
        name="order",
        method="POST",
        path="/order",
        body=Any,
        responses={200: Any},
    )
    both = make()
    wire.replies = [reply(vanish=True), reply.of({})]
    await both.send(order.call(body={}), options={"idempotent": True})
    wire.replies = [reply(vanish=True), reply.of({})]
    with pytest.raises(TransportError):
        await both.send(order.call(body={}))


async def test_strict_holds_for_the_call(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """Either way."""
    wire.answer = lambda _: reply.of({"Name": "a", "New": 1})
    both = make()
    with pytest.raises(DriftError):
        await both.send(shirt.call(), options={"strict": True})
    strict = make(strict=True)
    assert (await strict.send(shirt.call(), options={"strict": False})).parsed.name == "a"


async def test_max_wait_holds_for_the_call(make: Any, wire: Any, reply: Any, shirt: Any) -> None:
    """The second call of a plan of one a minute is refused at once, not sent."""
    wire.answer = lambda _: reply.of({"Name": "a"})
    both = make(plans=ONE_A_MINUTE)
    await both.send(shirt.call())
    with pytest.raises(PermitTimeoutError):
        await both.send(shirt.call(), options={"max_wait": 1})
    assert len(wire.requests) == 1


async def test_a_view_of_the_client_has_the_options_for_all_its_calls(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """It shares tokens, plans and counters; options of a view of a view and of a call are laid over; the client keeps its own."""
    wire.answer = lambda _: reply.of({"Name": "a"})
    both = make()
    view = both.client.with_options(headers={"x-a": "1", "x-b": "1"}).with_options(headers={"x-b": "2"}, max_wait=5)
    assert type(view) is type(both.client)
    assert (view.auth, view.limiter, view.http) == (both.client.auth, both.client.limiter, both.client.http)
    answer = view.send(shirt.call(), options={"headers": {"x-c": "3"}})
    await answer if both.is_async else answer
    await both.send(shirt.call())
    assert [header(wire, f"x-{name}") for name in "abc"] == [["1", None], ["2", None], ["3", None]]
    assert view.get_stats()["requests"] == both.client.get_stats()["requests"] == 2


async def test_sections_and_jobs_of_a_view_are_its_own(make: Any) -> None:
    """What the client has made for itself is not handed on."""
    both = make()
    reports = both.client.reports
    view = both.client.with_options(timeout=1)
    assert view.reports is not reports
    assert both.client.reports is reports


async def test_closing_a_view_closes_nothing_and_it_ends_with_its_client(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """The connections belong to the client."""
    wire.answer = lambda _: reply.of({"Name": "a"})
    both = make()
    view = both.client.with_options(timeout=30)
    if both.is_async:
        await view.aclose()
    else:
        view.close()
    await both.send(shirt.call())
    await both.close()
    with pytest.raises(ClientClosedError):
        await (view.send(shirt.call()) if both.is_async else _later(view.send, shirt.call()))


async def _later(function: Callable[..., Any], *args: Any) -> Any:
    return function(*args)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"timout": 1}, "did you mean 'timeout'"),
        ({"colour": 1}, "there are timeout"),
        ({"timeout": 0}, "above zero"),
        ({"timeout": "5"}, "give seconds"),
        ({"max_wait": -1}, "0 or more"),
        ({"strict": "yes"}, "True or False"),
        ({"retry": 3}, "RetryPolicy"),
        ({"headers": ["a"]}, "a dict"),
        ({"headers": {"a b": "c"}}, "not the name"),
        ({"headers": {"X-Amz-Access-Token": "x"}}, "written by the client"),
        ({"headers": {"Host": "x"}}, "written by the client"),
        ({"headers": {"a": "secret\r\nb: c"}}, "one line"),
        ("timeout", "give a dict"),
        ([], "give a dict"),
    ],
)
async def test_a_wrong_option_is_refused_before_anything_is_sent(
    make: Any, wire: Any, shirt: Any, options: Any, told: str
) -> None:
    """The message names it and the remedy; values of headers are in no message."""
    both = make()
    with pytest.raises(InvalidArgumentError, match=told) as caught:
        await both.send(shirt.call(), options=options)
    assert "secret" not in str(caught.value)
    if isinstance(options, dict):
        with pytest.raises(InvalidArgumentError, match=told):
            both.client.with_options(**options)
    assert wire.requests == []


@pytest.mark.parametrize(
    "wrong",
    [{"timeout": 0}, {"timeout": "5"}, {"max_wait": -1}, {"max_wait": True}, {"idempotent": 1}, {"reserve": ""}],
)
async def test_a_wrong_keyword_is_refused_as_an_option_is(
    make: Any, wire: Any, shirt: Any, wrong: dict[str, Any]
) -> None:
    """By its own name, before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=f"^{next(iter(wrong))} is .*: give "):
        await make().send(shirt.call(), **wrong)
    assert wire.requests == []


@pytest.mark.parametrize("wrong", [-1, "5", float("nan")])
async def test_a_wrong_longest_wait_makes_no_client(make: Any, wrong: Any) -> None:
    """It is known where the client is made, not at the first wait."""
    with pytest.raises(ConfigurationError, match="max_wait is"):
        make(max_wait=wrong)


async def test_an_argument_of_the_call_goes_before_a_header_of_the_options(make: Any, wire: Any, reply: Any) -> None:
    """Whatever the spelling."""
    operation: Operation[Any] = Operation(
        id="shop_v1.get", section="shop_v1", name="get", method="GET", path="/x",
        params=(Param("x-amzn-shop", "shop", Location.HEADER, str),), responses={200: Any},
    )  # fmt: skip
    wire.answer = lambda _: reply.of({})
    await make().send(operation.call(shop="mine"), options={"headers": {"X-Amzn-Shop": "other"}})
    assert header(wire, "x-amzn-shop") == ["mine"]


async def test_other_headers_are_other_answers_for_the_cache(
    make: Any, wire: Any, reply: Any, shirt: Any, rows: Any
) -> None:
    """An answer is not handed to a call that asked with other headers."""
    wire.answer = lambda seen: reply.of({"Name": seen.header("x-language") or "none"})
    both = make(cache=Cache({"shop_v1.getShirt": 60}), catalog=rows({"id": "shop_v1.getShirt", "path": "/shirt"}))
    asked: list[Any] = [{}, {"headers": {"x-language": "de"}}, {}, {"headers": {"X-Language": "de"}}]
    names = [(await both.send(shirt.call(), options=options)).parsed.name for options in asked]
    assert names == ["none", "de", "none", "de"]
    assert len(wire.requests) == 2


async def test_a_refused_call_keeps_a_place_that_another_client_redeems(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """As text, in the call's options; before its time it is refused again and keeps its place."""
    wire.answer = lambda _: reply.of({"Name": "a"})
    now = [1000.0]
    store = MemoryStore(lambda: now[0])
    kind = AsyncLimiter if make().is_async else Limiter
    one, other = (make(plans=ONE_A_MINUTE, limiter=kind(store, clock=lambda: now[0])) for _ in range(2))
    await one.send(shirt.call())
    with pytest.raises(PermitTimeoutError) as caught:
        await one.send(shirt.call(), max_wait=0, reserve=True)
    text = str(caught.value.reservation)
    assert (await one.reserve(shirt.call())).ahead == 1
    with pytest.raises(PermitTimeoutError) as early:
        await other.send(shirt.call(), max_wait=0, options={"reservation": text})
    assert early.value.reservation == Reservation.of(text)
    now[0] += 60
    await other.send(shirt.call(), max_wait=0, options={"reservation": text})
    assert len(wire.requests) == 2


async def test_a_reservation_is_of_one_call(make: Any, shirt: Any) -> None:
    """Not of a client's view, nor of another operation."""
    both = make(plans=ONE_A_MINUTE)
    place = await both.reserve(shirt.call())
    with pytest.raises(InvalidArgumentError, match="for one call"):
        both.client.with_options(reservation=place)
    other: Operation[Any] = Operation(id="shop_v1.x", section="shop_v1", name="x", method="GET", path="/x")
    with pytest.raises(InvalidArgumentError, match="another account"):
        await both.send(other.call(), reservation=place)
