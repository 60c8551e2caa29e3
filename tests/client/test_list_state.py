"""Where a list stands after each page, and the page that is fetched ahead: with a send of the test's own."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import CancelledError
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.client.aio.listing import AsyncListing
from spapi_core.client.list_state import Ahead, AsyncAhead, ListState, Progress, Turn
from spapi_core.client.options import checked_options
from spapi_core.client.sync.listing import Listing
from spapi_core.errors import InvalidArgumentError, ServerError
from spapi_core.operation import Location, PagedOperation, Paging, Param

LIST: PagedOperation[Any, int] = PagedOperation(
    id="shop_v1.list",
    section="shop_v1",
    name="list",
    method="GET",
    path="/list",
    params=(Param("NextToken", "next_token", Location.QUERY, str),),
    responses={200: Any},
    paging=Paging("next_token", ("next",), ("list",)),
)
OPTIONS = checked_options({"max_wait": 3.0})


def page(*items: int, following: str | None = None) -> Any:
    return SimpleNamespace(parsed={"list": list(items), "next": following}, request_id="r-1")


def state(clock: Any = lambda: 0.0, **known: Any) -> ListState[Any, int]:
    settings = {"max_items": None, "max_pages": None, "start_token": None, "progress": None, **known}
    return ListState(LIST.call(), OPTIONS, clock, **settings)


@pytest.mark.parametrize("most", [0, -1, True, False, 1.0, "5"])
def test_a_number_of_items_that_is_none_is_refused(most: Any) -> None:
    """With what it was, and what helps."""
    with pytest.raises(InvalidArgumentError) as caught:
        state(max_items=most)
    assert str(caught.value) == f"max_items is {most!r}: give 1 or more, or None for all"


def test_a_list_stands_before_its_first_page() -> None:
    """Nothing came; a token that it begins with is known."""
    fresh = state()
    assert (fresh.pages_read, fresh.items_read, fresh.done) == (0, 0, False)
    assert (fresh.page_token, fresh.next_token) == (None, None)
    begun = state(start_token="t", max_pages=3, max_items=1)
    assert (begun.page_token, begun.next_token, begun.max_pages, begun.left) == ("t", "t", 3, 1)


def test_each_page_is_counted_and_told() -> None:
    """Pages, items, tokens, and seconds since the first was asked for."""
    now, told = [100.0], list[Progress]()
    one = state(lambda: now[0], progress=told.append, max_pages=7)
    assert one.turn().page == 1
    now[0] = 102.5
    following = one.arrived(page(1, 2, following="a"))
    assert following is not None
    assert dict(following.arguments) == {"next_token": "a"}
    assert (one.page_token, one.next_token, one.pages_read, one.items_read) == (None, "a", 1, 2)
    one.walk.advance(page(1, 2, following="a"))
    now[0] = 104.0
    assert (one.turn().page, one.turn().pages) == (2, 7)
    now[0] = 109.0
    assert one.arrived(page(3)) is None
    assert (one.page_token, one.next_token, one.pages_read, one.items_read) == ("a", None, 2, 3)
    assert told == [Progress("shop_v1.list", 1, 2, 2.5, "a", 7), Progress("shop_v1.list", 2, 3, 9.0, None, 7)]


def test_a_page_that_was_not_asked_for_took_no_time() -> None:
    """There is no moment to count from."""
    told: list[Progress] = []
    state(lambda: 50.0, progress=told.append).arrived(page(1))
    assert told[0].seconds == 0.0


@pytest.mark.parametrize(("most", "goes_on"), [(None, True), (1, False), (2, False), (3, True)])
def test_no_page_is_wanted_for_certain_where_this_one_may_be_enough(most: int | None, goes_on: bool) -> None:
    """Two items came; of one more the next page is needed."""
    assert (state(max_items=most).arrived(page(1, 2, following="a")) is not None) is goes_on


def test_items_are_handed_out_until_there_are_as_many_as_were_wanted() -> None:
    """Without a number there may always be another."""
    two, all_of_them = state(max_items=2), state()
    assert [two.handed_out(), two.handed_out()] == [True, False]
    assert [all_of_them.handed_out() for _ in range(3)] == [True] * 3


def test_the_first_long_wait_of_a_list_is_told_apart() -> None:
    """Over all its pages."""
    one = state()
    assert [one.turn().first_wait(), one.turn().first_wait(), one.turn().first_wait()] == [True, False, False]


def test_a_list_shows_what_it_is_and_how_far() -> None:
    """Neither tokens nor arguments."""
    known = state(start_token="secret")
    known.arrived(page(1, 2, following="secret2"))
    listing: Listing[Any, int] = Listing(lambda *_: page(), known, prefetch=False)
    assert repr(listing) == "<Listing shop_v1.list: 1 pages, 2 items>"
    assert (listing.pages_read, listing.items_read, listing.done) == (1, 2, False)


def test_a_list_is_done_when_its_last_page_was_read() -> None:
    """Not when a bound of the caller's ended it."""
    for following, is_done in ((None, True), ("a", False)):
        known = state(max_pages=1)
        listing: Listing[Any, int] = Listing(
            lambda *_, after=following: page(1, following=after), known, prefetch=False
        )
        assert list(listing) == [1]
        assert known.done is is_done


class Sent(list[tuple[dict[str, Any], Any, int]]):
    """A send that keeps what it was asked, and answers with a page for each number."""

    def __call__(self, call: Any, options: Any, turn: Turn) -> Any:
        self.append((dict(call.arguments), options, turn.page))
        return page(turn.page, following=str(turn.page) if turn.page < 3 else None)

    async def later(self, call: Any, options: Any, turn: Turn) -> Any:
        return self(call, options, turn)


ALL = [({}, OPTIONS, 1), ({"next_token": "1"}, OPTIONS, 2), ({"next_token": "2"}, OPTIONS, 3)]


@pytest.mark.parametrize("prefetch", [False, True])
def test_pages_are_sent_in_their_turn_with_the_lists_options(prefetch: bool) -> None:
    """Each once, whether or not they are fetched ahead."""
    sent = Sent()
    assert list(Listing(sent, state(), prefetch=prefetch)) == [1, 2, 3]
    assert sent == ALL
    awaited = Sent()

    async def read() -> list[int]:
        return [each async for each in AsyncListing(awaited.later, state(), prefetch=prefetch)]

    assert asyncio.run(read()) == [1, 2, 3]
    assert awaited == ALL


def test_nothing_is_fetched_ahead_unasked() -> None:
    """Neither by a thread nor by a task."""
    sent = Sent()
    Ahead(sent, state(), False).begin(LIST.call())
    source = AsyncAhead(sent.later, state(), False)
    source.begin(LIST.call())
    source.close()
    assert sent == []


def test_a_page_fetched_ahead_is_taken_once() -> None:
    """The next one is sent again."""
    sent = Sent()
    source = Ahead(sent, state(), True)
    source.begin(LIST.call())
    source.take(LIST.call())
    assert len(sent) == 1
    source.take(LIST.call())
    assert len(sent) == 2
    source.close()


def test_a_thread_that_fetches_ahead_says_what_it_is_for() -> None:
    """There is one for a list; what has not begun when the list is left does not begin."""
    names, there, go = list[str](), threading.Event(), threading.Event()

    def send(*_: Any) -> Any:
        names.append(threading.current_thread().name)
        there.set()
        assert go.wait(30)
        return page(1)

    source = Ahead(send, state(), True)
    source.begin(LIST.call())
    source.begin(LIST.call())
    assert there.wait(30)
    source.close()
    go.set()
    with pytest.raises(CancelledError):
        source.take(LIST.call())
    assert [name.rpartition("_")[0] for name in names] == ["spapi-prefetch"]


def test_who_is_cancelled_waiting_for_a_page_gives_it_up() -> None:
    """So does who closes the list."""
    ended: list[str] = []

    async def send(*_: Any) -> Any:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def run() -> None:
        for leave in ("cancel", "close"):
            source = AsyncAhead(send, state(), True)
            source.begin(LIST.call())
            await asyncio.sleep(0)
            if leave == "close":
                source.close()
            else:
                waiting = asyncio.ensure_future(source.take(LIST.call()))
                await asyncio.sleep(0)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
            for _ in range(3):
                await asyncio.sleep(0)

    asyncio.run(run())
    assert ended == ["cancelled", "cancelled"]


def test_the_error_of_a_page_that_nobody_asks_for_is_not_reported(caplog: pytest.LogCaptureFixture) -> None:
    """The event loop would say that nobody took note of it."""

    async def send(*_: Any) -> Any:
        raise ServerError("no")

    async def run() -> None:
        source = AsyncAhead(send, state(), True)
        source.begin(LIST.call())
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(run())
    assert caplog.records == []
