"""A list being read: items, pages, where it stands, and the page that is fetched ahead; sync and async."""

from __future__ import annotations

import asyncio
import re
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.client.aio.listing import AsyncListing
from spapi_core.client.list_state import ListState
from spapi_core.client.options import checked_options
from spapi_core.errors import InvalidArgumentError, PagingError, ServerError
from spapi_core.model import Model
from spapi_core.operation import Location, PagedOperation, Paging, Param
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio


def numbers(**known: Any) -> PagedOperation[Any, int]:
    plain: dict[str, Any] = {
        "id": "shop_v1.getNumbers",
        "section": "shop_v1",
        "name": "getNumbers",
        "method": "GET",
        "path": "/numbers",
        "params": (Param("NextToken", "next_token", Location.QUERY, str),),
        "responses": {200: dict[str, Any]},
        "paging": Paging("next_token", ("next",), ("numbers",)),
    }
    return PagedOperation(**{**plain, **known})


@pytest.fixture
def five_pages(wire: Any, reply: Any) -> Any:
    """Two numbers a page; the token of page n is "n"."""

    def answer(seen: Any) -> Any:
        page = int(parse_qs(seen.query).get("NextToken", ["1"])[0])
        token = {"next": str(page + 1)} if page < 5 else {}
        return reply.of({"numbers": [page * 10, page * 10 + 1], **token})

    wire.answer = answer
    return wire


async def one(both: Any, listing: Any) -> Any:
    return await anext(listing) if both.is_async else next(listing)


async def test_iterating_gives_items_and_pages_gives_responses(make: Any, five_pages: Any) -> None:
    """Of all pages, in order."""
    both = make()
    items = await both.every(both.client.iterate(numbers().call()))
    assert items == [10, 11, 20, 21, 30, 31, 40, 41, 50, 51]
    pages = await both.every(both.client.iterate(numbers().call()).pages())
    assert [page.parsed["numbers"][0] for page in pages] == [10, 20, 30, 40, 50]


async def test_a_list_is_left_and_gone_on_with(make: Any, five_pages: Any) -> None:
    """It is an iterator: the second loop begins where the first one ended."""
    both = make()
    listing = both.client.iterate(numbers().call())
    assert [await one(both, listing) for _ in range(3)] == [10, 11, 20]
    assert (await both.every(listing))[:2] == [21, 30]
    assert listing.done


async def test_the_token_is_known_at_any_time(make: Any, five_pages: Any) -> None:
    """Of the page that came last and of the one after it; none before the first page, none after the last."""
    both = make()
    listing = both.client.iterate(numbers().call())
    assert (listing.page_token, listing.next_token, listing.done) == (None, None, False)
    assert await one(both, listing) == 10
    assert (listing.page_token, listing.next_token) == (None, "2")
    for _ in range(2):
        await one(both, listing)
    assert (listing.page_token, listing.next_token) == ("2", "3")
    await both.every(listing)
    assert (listing.page_token, listing.next_token, listing.done) == ("5", None, True)
    assert (listing.pages_read, listing.items_read) == (5, 10)


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize(("limit", "items"), [({"max_pages": 2}, 4), ({"max_items": 3}, 3), ({"max_items": 4}, 4)])
async def test_a_limit_is_kept_and_the_rest_is_read_later(
    make: Any, five_pages: Any, limit: dict[str, int], items: int, prefetch: bool
) -> None:
    """After the limit no page is asked for, not even ahead; the token that was kept goes on."""
    both = make()
    listing = both.client.iterate(numbers().call(), prefetch=prefetch, **limit)
    assert len(await both.every(listing)) == items
    assert len(five_pages.requests) == 2
    assert (listing.next_token, listing.done) == ("3", False)
    rest = await both.every(both.client.iterate(numbers().call(), start_token=listing.next_token))
    assert rest[0] == 30


async def test_progress_is_told_after_each_page(make: Any, five_pages: Any) -> None:
    """Pages, items, seconds and the token that goes on; the token is in no repr."""
    told: list[Any] = []
    both = make(clock=iter(range(1000)).__next__)
    await both.every(both.client.iterate(numbers().call(), progress=told.append, max_pages=2))
    assert [(each.pages, each.items, each.next_token, each.max_pages) for each in told] == [
        (1, 2, "2", 2),
        (2, 4, "3", 2),
    ]
    assert 0 < told[0].seconds < told[1].seconds
    assert "next_token" not in repr(told[0])


async def test_the_next_page_is_fetched_while_this_one_is_worked_on(make: Any, wire: Any, reply: Any) -> None:
    """Page two is asked for before its first item is, and never page three."""
    second, third = threading.Event(), threading.Event()

    def answer(seen: Any) -> Any:
        page = int(parse_qs(seen.query).get("NextToken", ["1"])[0])
        {1: threading.Event(), 2: second, 3: third}[page].set()
        return reply.of({"numbers": [page], **({"next": str(page + 1)} if page < 3 else {})})

    wire.answer = answer
    both = make()
    listing = both.client.iterate(numbers().call(), prefetch=True)
    assert await one(both, listing) == 1
    assert await asyncio.to_thread(second.wait, 30)
    assert not third.is_set()
    assert (listing.pages_read, listing.next_token) == (1, "2")
    assert await both.every(listing) == [2, 3]


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next moment at which something is due."""

    now = 0.0

    def time(self) -> float:
        return self.now

    def _run_once(self) -> None:
        waiting: Any = self
        if not waiting._ready and waiting._scheduled:
            self.now = max(self.now, waiting._scheduled[0].when())
        run: Any = super()
        run._run_once()


@pytest.mark.parametrize(("prefetch", "seconds"), [(False, 4.0), (True, 2.1)])
def test_twenty_pages_take_half_the_time_when_they_are_fetched_ahead(prefetch: bool, seconds: float) -> None:
    """Pages of 0.1 s with 0.1 s of work each: 20 x 0.2 s one after the other, 0.1 + 20 x 0.1 s side by side, on a clock of the test."""

    async def send(call: Any, *_: Any, **__: Any) -> Any:
        await asyncio.sleep(0.1)
        page = int(call.arguments.get("next_token", 1))
        return SimpleNamespace(parsed={"numbers": [page], **({"next": str(page + 1)} if page < 20 else {})})

    async def read() -> list[int]:
        state: ListState[Any, int] = ListState(
            numbers().call(), checked_options(None), lambda: 0.0, None, None, None, None
        )
        found = []
        async for page in AsyncListing(send, state, prefetch=prefetch).pages():
            await asyncio.sleep(0.1)
            found += page.parsed["numbers"]
        return found

    loop = VirtualLoop()
    try:
        assert loop.run_until_complete(read()) == list(range(1, 21))
        assert loop.now == pytest.approx(seconds)
    finally:
        loop.close()


async def test_an_error_of_a_page_fetched_ahead_comes_in_its_turn(make: Any, wire: Any, reply: Any) -> None:
    """The items before it are handed out; the error carries the token to go on from."""
    wire.replies = [reply.of({"numbers": [1], "next": "2"}), reply(503)]
    both = make(retry=RetryPolicy(tries=1))
    listing = both.client.iterate(numbers().call(), prefetch=True)
    assert await one(both, listing) == 1
    with pytest.raises(ServerError) as caught:
        await one(both, listing)
    assert caught.value.page_token == listing.next_token == "2"


async def test_a_circle_ends_though_pages_are_fetched_ahead(make: Any, wire: Any, reply: Any) -> None:
    """The same token twice is an error, and is not asked for."""
    wire.answer = lambda _: reply.of({"numbers": [1], "next": "2"})
    both = make()
    with pytest.raises(PagingError, match="came twice"):
        await both.every(both.client.iterate(numbers().call(), prefetch=True))
    assert len(wire.requests) == 2


async def test_leaving_a_list_gives_up_the_page_fetched_ahead(make: Any, five_pages: Any) -> None:
    """Closing it ends it: nothing more comes."""
    both = make()
    listing = both.client.iterate(numbers().call(), prefetch=True)
    await one(both, listing)
    await (listing.aclose() if both.is_async else asyncio.to_thread(listing.close))
    assert await both.every(listing) == []


@pytest.mark.parametrize("limit", [{"max_items": 0}, {"max_items": True}, {"max_items": 1.5}, {"max_pages": 0}])
async def test_a_limit_that_is_none_is_refused_at_once(make: Any, wire: Any, limit: dict[str, Any]) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=next(iter(limit))):
        make().client.iterate(numbers().call(), **limit)
    assert wire.requests == []


class Sale(Model):
    """An event."""

    amount: int | None = None
    _wire_ = ("Amount",)


class Events(Model):
    """Lists side by side."""

    sales: list[Sale] | None = None
    refunds: list[Sale] | None = None
    _wire_ = ("SaleList", "RefundList")


class EventPage(Model):
    """A page of them."""

    events: Events | None = None
    next: str | None = None
    errors: list[dict[str, Any]] | None = None
    _wire_ = ("Events", "next", "errors")


async def test_several_lists_are_read_one_beside_the_other(make: Any, wire: Any, reply: Any) -> None:
    """All items of a page, list after list, each with the name of its list on request; untyped answers too."""
    rule = Paging("next_token", ("next",), lists=("Events",))
    for kind in (EventPage, dict[str, Any]):
        wire.replies = [
            reply.of({"Events": {"SaleList": [{"Amount": 1}], "RefundList": [{"Amount": 2}]}, "next": "2"}),
            reply.of({"Events": {"RefundList": [{"Amount": 3}]}}),
        ]
        both = make()
        call = numbers(paging=rule, responses={200: kind}).call()
        got = await both.every(both.client.iterate(call).named())
        amounts = [(name, each.amount if kind is EventPage else each["Amount"]) for name, each in got]
        assert amounts == [("SaleList", 1), ("RefundList", 2), ("RefundList", 3)]


async def test_errors_in_place_of_several_lists_are_no_end(make: Any, wire: Any, reply: Any) -> None:
    """As with one list."""
    rule = Paging("next_token", ("next",), lists=("Events",))
    wire.replies = [reply.of({"errors": [{"code": "x", "message": "y"}]})]
    both = make()
    with pytest.raises(PagingError, match="in place of its list"):
        await both.every(both.client.iterate(numbers(paging=rule, responses={200: EventPage}).call()))


def test_every_paged_operation_has_its_list_with_a_typed_item(repository: Path) -> None:
    """By rule, for all of them, sync and async: no `Any` among the items, and no operation without its list."""
    paged = {
        (entry.section, entry.facts["function"]) for entry in default_catalog() if entry.operation.paging is not None
    }
    found: dict[tuple[str, str], list[str]] = {}
    for module in sorted((repository / "generated" / "spapi_clients").glob("*/client.py")):
        source = module.read_text(encoding="utf-8")
        for name, kind in re.findall(
            r"def iter_(\w+)\((?:[^)]*)\) -> (?:Async)?Listing\[(.*?)\]:\n", source, re.DOTALL
        ):
            found.setdefault((module.parent.name, name), []).append(kind)
    assert len(paged) > 75
    assert found.keys() == paged
    for place, kinds in found.items():
        assert len(kinds) == 2, place
        assert all(kind.partition(",")[2].strip() not in {"", "Any"} for kind in kinds), place
