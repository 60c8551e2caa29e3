"""Lists that come in pages, sync and async."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_core import async_paginate, next_token, paginate
from spapi_core.errors import BadRequestError, InvalidArgumentError, PagingError, RateLimitError, ServerError
from spapi_core.model import Model
from spapi_core.operation import Location, PagedOperation, Paging, Param
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio


class Order(Model):
    """An item."""

    order_id: str | None = None
    _wire_ = ("OrderId",)


class Payload(Model):
    """A page's list and token."""

    orders: list[Order] | None = None
    next_token: str | None = None
    _wire_ = ("Orders", "NextToken")


class Page(Model):
    """A page."""

    payload: Payload | None = None
    errors: list[dict[str, Any]] | None = None
    _wire_ = ("payload", "errors")


def in_query(name: str, argument: str, **known: Any) -> Param:
    return Param(name, argument, Location.QUERY, str, **known)


def paged(paging: Paging | None = None, **known: Any) -> PagedOperation[Page, Order]:
    plain: dict[str, Any] = {
        "id": "shop_v1.getOrders",
        "section": "shop_v1",
        "name": "getOrders",
        "method": "GET",
        "path": "/orders",
        "params": (
            in_query("Status", "status"),
            in_query("QueryType", "query_type"),
            in_query("MarketplaceId", "marketplace_id"),
            in_query("NextToken", "next_token"),
        ),
        "responses": {200: Page},
        "paging": paging or Paging("next_token", ("payload", "NextToken"), ("payload", "Orders")),
    }
    return PagedOperation(**{**plain, **known})


def page(reply: Any, *ids: str, token: str | None = None) -> Any:
    payload: dict[str, Any] = {"Orders": [{"OrderId": each} for each in ids]}
    if token is not None:
        payload["NextToken"] = token
    return reply.of({"payload": payload})


async def test_items_of_all_pages_come_one_after_another(make: Any, wire: Any, reply: Any) -> None:
    """Following pages repeat the arguments and carry the token; a missing token ends."""
    wire.replies = [page(reply, "1", "2", token="t+1/="), page(reply, "3")]
    both = make()
    items = await both.every(both.client.items(paged().call(status="Shipped")))
    assert [item.order_id for item in items] == ["1", "2", "3"]
    assert all(type(item) is Order for item in items)
    assert [parse_qs(seen.query) for seen in wire.requests] == [
        {"Status": ["Shipped"]},
        {"Status": ["Shipped"], "NextToken": ["t+1/="]},
    ]


@pytest.mark.parametrize("body", [[], [{"OrderId": "2"}], None, "text"])
async def test_a_page_of_another_kind_does_not_pass_for_an_empty_last_one(
    make: Any, wire: Any, reply: Any, body: Any
) -> None:
    """Nobody knows what it holds and whether there are more: an error with the token to resume from."""
    wire.replies = [page(reply, "1", token="t"), reply.of(body)]
    both = make()
    with pytest.raises(PagingError, match="not a JSON object") as caught:
        await both.every(both.client.items(paged().call()))
    assert caught.value.page_token == "t"


async def test_pages_are_responses(make: Any, wire: Any, reply: Any) -> None:
    """Each with its own status and request id."""
    wire.replies = [page(reply, "1", token="t"), page(reply, "2")]
    both = make()
    got = await both.every(both.client.pages(paged().call()))
    assert [each.status_code for each in got] == [200, 200]
    assert [each.parsed.payload.orders[0].order_id for each in got] == ["1", "2"]


async def test_an_empty_page_with_a_token_goes_on(make: Any, wire: Any, reply: Any) -> None:
    """Only a missing token ends a list."""
    wire.replies = [page(reply, token="a"), page(reply, token="b"), page(reply, "1")]
    both = make()
    assert len(await both.every(both.client.items(paged().call()))) == 1


async def test_an_empty_token_ends(make: Any, wire: Any, reply: Any) -> None:
    """Some operations answer an empty string in place of nothing."""
    wire.replies = [page(reply, "1", token="")]
    both = make()
    assert len(await both.every(both.client.items(paged().call()))) == 1


async def test_a_token_that_stands_alone_is_sent_alone(make: Any, wire: Any, reply: Any) -> None:
    """GetReports and getFeeds refuse anything beside it."""
    wire.replies = [page(reply, "1", token="t"), page(reply, "2")]
    both = make()
    alone = Paging("next_token", ("payload", "NextToken"), ("payload", "Orders"), keep=())
    await both.every(both.client.items(paged(alone).call(status="Shipped")))
    assert wire.requests[1].query == "NextToken=t"


async def test_following_pages_keep_and_add_what_the_rule_says(make: Any, wire: Any, reply: Any) -> None:
    """Fulfillment inbound v0 wants QueryType=NEXT_TOKEN and the marketplace."""
    wire.replies = [page(reply, "1", token="t"), page(reply, "2")]
    both = make()
    rule = Paging(
        "next_token",
        ("payload", "NextToken"),
        ("payload", "Orders"),
        keep=("marketplace_id",),
        add=MappingProxyType({"query_type": "NEXT_TOKEN"}),
    )
    await both.every(both.client.items(paged(rule).call(status="x", query_type="SHIPMENT", marketplace_id="A1")))
    assert parse_qs(wire.requests[1].query) == {
        "QueryType": ["NEXT_TOKEN"],
        "MarketplaceId": ["A1"],
        "NextToken": ["t"],
    }


@pytest.mark.parametrize("tokens", [["a", "a"], ["a", "b", "a"]])
async def test_a_token_that_comes_twice_is_an_error(make: Any, wire: Any, reply: Any, tokens: list[str]) -> None:
    """A circle would never end; what came before it is delivered."""
    wire.replies = [page(reply, "1", token=each) for each in tokens]
    both = make()
    with pytest.raises(PagingError, match="came twice") as caught:
        await both.every(both.client.items(paged().call()))
    assert caught.value.page_token == "a"
    assert len(wire.requests) == len(tokens)


async def test_an_error_carries_the_token_to_resume_from(make: Any, wire: Any, reply: Any) -> None:
    """Page two failed; going on with its token gives the rest, nothing twice."""
    both = make(retry=RetryPolicy(tries=1))
    wire.replies = [page(reply, "1", token="t"), reply(503)]
    with pytest.raises(ServerError) as caught:
        await both.every(both.client.items(paged().call(status="Shipped")))
    assert caught.value.page_token == "t"
    wire.replies = [page(reply, "2", token="u"), page(reply, "3")]
    rest = await both.every(both.client.items(paged().call(status="Shipped"), start_token=caught.value.page_token))
    assert [each.order_id for each in rest] == ["2", "3"]


async def test_an_error_on_the_first_page_has_no_token(make: Any, wire: Any, reply: Any) -> None:
    """There is nothing to resume."""
    wire.replies = [reply(429)]
    both = make(retry=RetryPolicy(tries=1))
    with pytest.raises(RateLimitError) as caught:
        await both.every(both.client.items(paged().call()))
    assert caught.value.page_token is None


async def test_errors_in_place_of_a_list_are_not_taken_for_its_end(make: Any, wire: Any, reply: Any) -> None:
    """A 200 that holds errors alone would lose the rest of the list silently."""
    wire.replies = [page(reply, "1", token="t"), reply.of({"errors": [{"code": "x", "message": "y"}]})]
    both = make()
    with pytest.raises(PagingError, match="1 errors in place of its list") as caught:
        await both.every(both.client.items(paged().call()))
    assert caught.value.page_token == "t"


async def test_max_pages_stops_without_asking_for_more(make: Any, wire: Any, reply: Any) -> None:
    """A safety limit is not an error."""
    wire.answer = lambda seen: page(reply, "1", token=f"t{len(seen.query)}{seen.query[-1:]}")
    both = make()
    assert len(await both.every(both.client.pages(paged().call(), max_pages=2))) == 2
    assert len(wire.requests) == 2
    with pytest.raises(InvalidArgumentError, match="max_pages is 0"):
        both.client.pages(paged().call(), max_pages=0)


async def test_pages_are_fetched_when_they_are_asked_for(make: Any, wire: Any, reply: Any) -> None:
    """Making the iterator sends nothing."""
    both = make()
    both.client.pages(paged().call())
    both.client.items(paged().call())
    assert wire.requests == []


async def test_offset_paging_counts_in_the_body(make: Any, wire: Any, reply: Any) -> None:
    """Replenishment lists by offset and limit, and says the total."""
    offers = [{"asin": str(number)} for number in range(5)]

    def answer(seen: Any) -> Any:
        at = json.loads(seen.body)["pagination"]
        found = offers[at["offset"] : at["offset"] + at["limit"]]
        return reply.of({"offers": found, "pagination": {"totalResults": len(offers)}})

    wire.answer = answer
    rule = Paging(
        "body",
        items=("offers",),
        offset=MappingProxyType(
            {
                "offset": ("pagination", "offset"),
                "limit": ("pagination", "limit"),
                "total": ("pagination", "totalResults"),
            }
        ),
    )
    what = paged(
        rule, method="POST", params=(), body=dict[str, Any], body_required=True, responses={200: dict[str, Any]}
    )
    body = {"pagination": {"offset": 0, "limit": 2}, "filters": {"a": 1}}
    both = make()
    got = await both.every(both.client.items(what.call(body=body)))
    assert got == offers
    assert len(wire.requests) == 3
    assert body["pagination"] == {"offset": 0, "limit": 2}
    rest = await both.every(both.client.items(what.call(body=body), start_token="4"))
    assert rest == offers[4:]
    asked = len(wire.requests)
    with pytest.raises(InvalidArgumentError, match=r"'abc'.*by offset"):
        await both.every(both.client.items(what.call(body=body), start_token="abc"))
    assert len(wire.requests) == asked


class Filter(Model):
    """What a list is asked for with."""

    states: list[str] | None = None
    next_token: str | None = None
    _wire_ = ("states", "nextToken")


class Cases(Model):
    """A page that was asked for by POST."""

    cases: list[dict[str, Any]] | None = None
    next_token: str | None = None
    _wire_ = ("cases", "nextToken")


@pytest.fixture
def cases(wire: Any, reply: Any) -> PagedOperation[Cases, dict[str, Any]]:
    """A list of three pages whose token stands in the body of a POST."""
    answers = {None: (1, "two"), "two": (2, "three"), "three": (3, None)}

    def answer(seen: Any) -> Any:
        body = json.loads(seen.body)
        number, following = answers[body.get("nextToken")]
        token = {} if following is None else {"nextToken": following}
        return reply.of({"cases": [{"n": number, "states": body.get("states")}], **token})

    wire.answer = answer
    rule = Paging("body", ("nextToken",), ("cases",), body=("nextToken",))
    return PagedOperation(
        id="help_v1.listCases",
        section="help_v1",
        name="listCases",
        method="POST",
        path="/cases",
        body=Filter,
        body_required=True,
        responses={200: Cases},
        paging=rule,
    )


async def test_a_token_in_the_body_is_followed(make: Any, wire: Any, cases: Any) -> None:
    """Following pages carry the caller's body with the token in it; the caller's own body stays as it was."""
    both, body = make(), Filter(states=["OPEN"])
    got = await both.every(both.client.items(cases.call(body=body)))
    assert got == [{"n": number, "states": ["OPEN"]} for number in (1, 2, 3)]
    assert [json.loads(seen.body).get("nextToken") for seen in wire.requests] == [None, "two", "three"]
    assert body == Filter(states=["OPEN"])


async def test_a_list_by_body_is_resumed_from_a_token(make: Any, wire: Any, reply: Any, cases: Any) -> None:
    """From `start_token`, or from a body that carries it; the token of the page that failed is in the error."""
    both = make()
    rest = await both.every(both.client.items(cases.call(body=Filter()), start_token="three"))
    assert [each["n"] for each in rest] == [3]
    rest = await both.every(both.client.items(cases.call(body=Filter(next_token="two"))))
    assert [each["n"] for each in rest] == [2, 3]
    wire.answer = lambda _: reply.of({"errors": [{"code": "InvalidInput", "message": "no"}]}, 400)
    with pytest.raises(BadRequestError) as caught:
        await both.every(both.client.items(cases.call(body=Filter()), start_token="three"))
    assert caught.value.page_token == "three"


async def test_the_same_token_in_the_body_twice_is_an_error(make: Any, wire: Any, reply: Any, cases: Any) -> None:
    """The list would never end."""
    wire.answer = lambda _: reply.of({"cases": [], "nextToken": "two"})
    both = make()
    with pytest.raises(PagingError, match="the same page token came twice") as caught:
        await both.every(both.client.items(cases.call(body=Filter(next_token="two"))))
    assert caught.value.page_token == "two"
    first = cases.call(body=Filter())
    assert next_token(first, await both.send(first)) == "two"


async def test_what_does_not_page_says_so(make: Any, shirt: Any) -> None:
    """At once, not at the first item."""
    both = make()
    with pytest.raises(InvalidArgumentError, match="has no pages: use send"):
        both.client.pages(shirt.call())
    several = Paging("next_token", ("payload", "NextToken"))
    with pytest.raises(InvalidArgumentError, match="more than one list: use pages"):
        both.client.items(paged(several).call())


async def test_the_token_of_the_next_page_can_be_asked_for(make: Any, wire: Any, reply: Any) -> None:
    """Who keeps the position somewhere takes it from the response."""
    wire.replies = [page(reply, "1", token="t"), page(reply, "2")]
    both = make()
    call = paged().call()
    assert next_token(call, await both.send(call)) == "t"
    assert next_token(call, await both.send(call)) is None


ROW: dict[str, Any] = {
    "id": "shop_v1.getOrders",
    "path": "/orders/{place}",
    "parameters": [
        {"name": "place", "argument": "place", "where": "path", "type": "str", "required": True, "style": "plain"},
        {"name": "NextToken", "argument": "next_token", "where": "query", "type": "str", "required": False, "style": "plain"},
    ],
    "paging": {
        "argument": "next_token", "parameter": "NextToken", "token": ["payload", "NextToken"],
        "items": ["payload", "Orders"], "keep": None, "add": {}, "offset": None,
    },
}  # fmt: skip


async def test_the_raw_door_pages_as_the_seeds_do(make: Any, wire: Any, reply: Any, rows: Any) -> None:
    """`paginate(client, path, name, params=...)` gives all items as plain JSON."""
    wire.replies = [page(reply, "1", token="t"), page(reply, "2")]
    both = make(catalog=rows(ROW))
    if both.is_async:
        got = await async_paginate(both.client, "/orders/a%20b", "orders", params={"Other": 1}, max_pages=50)
    else:
        got = paginate(both.client, "/orders/a%20b", "orders", params={"Other": 1}, max_pages=50)
    assert got == [{"OrderId": "1"}, {"OrderId": "2"}]
    assert [seen.target for seen in wire.requests] == ["/orders/a%20b?Other=1", "/orders/a%20b?NextToken=t&Other=1"]
