"""Who waits long for a permit sees it, and can ask beforehand; sync and async."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from spapi_core.catalog import Plan
from spapi_core.client.waits import Wait
from spapi_core.errors import ClientClosedError, InvalidArgumentError
from spapi_core.operation import Location, PagedOperation, Paging, Param

pytestmark = pytest.mark.anyio

SLOW = {"shop_v1.getShirt": Plan(1 / 180, 2), "shop_v1.list": Plan(1 / 180, 1)}
LIST: PagedOperation[Any, int] = PagedOperation(
    id="shop_v1.list",
    section="shop_v1",
    name="list",
    method="GET",
    path="/list",
    params=(Param("NextToken", "next_token", Location.QUERY, str),),
    responses={200: dict[str, Any]},
    paging=Paging("next_token", ("next",), ("numbers",)),
)


class Leaves:
    """Keeps the waits, and closes the client at the first so that the test need not wait."""

    def __init__(self) -> None:
        self.waits: list[Wait] = []
        self.both: Any = None
        self.closing: Any = None

    def __call__(self, wait: Wait) -> None:
        self.waits.append(wait)
        if self.both.is_async:
            self.closing = asyncio.ensure_future(self.both.client.aclose())
        else:
            self.both.client.close()


@pytest.fixture
def slow(make: Any, wire: Any, reply: Any) -> Any:
    """A client whose plans grant one call every three minutes, and what it says of waits."""
    wire.answer = lambda _: reply.of({"Name": "a", "numbers": [1], "next": str(len(wire.requests))})
    leaves = Leaves()
    leaves.both = make(plans=SLOW, on_wait=leaves)
    return leaves


async def test_a_long_wait_is_one_warning_and_is_told_to_the_program(slow: Any, shirt: Any, caplog: Any) -> None:
    """With the time and the plan; the calls before it, that do not wait, are silent."""
    caplog.set_level(logging.WARNING)
    for _ in range(2):
        await slow.both.send(shirt.call())
    assert caplog.records == []
    with pytest.raises(ClientClosedError):
        await slow.both.send(shirt.call())
    (record,) = caplog.records
    assert "shop_v1.getShirt: next permit in 3 min" in record.message
    assert "one every 3 min, 2 at once; 100 calls take about 4 h 54 min at this plan" in record.message
    (wait,) = slow.waits
    assert (wait.operation, wait.burst, wait.page) == ("shop_v1.getShirt", 2, None)
    assert wait.seconds == pytest.approx(180, abs=5)


async def test_the_warning_names_the_page_of_a_list(slow: Any, caplog: Any) -> None:
    """And how long all pages take that the caller reads."""
    caplog.set_level(logging.WARNING)
    with pytest.raises(ClientClosedError):
        await slow.both.every(slow.both.client.iterate(LIST.call(), max_pages=200))
    (record,) = caplog.records
    assert "page 2; next permit in" in record.message
    assert "200 pages take about 9 h 57 min at this plan" in record.message
    assert [(wait.page, wait.pages) for wait in slow.waits] == [(2, 200)]


async def test_a_short_wait_is_silent(make: Any, wire: Any, reply: Any, shirt: Any, caplog: Any) -> None:
    """Nobody is warned of a second."""
    caplog.set_level(logging.WARNING)
    waits: list[Wait] = []
    both = make(plans={"shop_v1.getShirt": Plan(20.0, 1)}, on_wait=waits.append)
    wire.answer = lambda _: reply.of({"Name": "a"})
    for _ in range(3):
        await both.send(shirt.call())
    assert (caplog.records, waits) == ([], [])


async def test_how_long_calls_take_is_known_beforehand(slow: Any, shirt: Any, wire: Any) -> None:
    """From how full the plan is now; in seconds, and in words; nothing is sent."""

    async def estimate(*asked: Any, **more: Any) -> Any:
        answer = slow.both.client.estimate(*asked, **more)
        return await answer if slow.both.is_async else answer

    full = await estimate(shirt.call(), pages=10)
    assert (full.calls, full.rate, full.burst) == (10, pytest.approx(1 / 180), 2)
    assert full.seconds == pytest.approx(8 * 180, abs=5)
    assert str(full) == (
        "shop_v1.getShirt: 10 calls take about 24 min; the usage plan grants one every 3 min, 2 at once"
    )
    assert wire.requests == []
    await slow.both.send(shirt.call())
    assert (await estimate(shirt, pages=10)).seconds == pytest.approx(9 * 180, abs=5)
    assert (await estimate(shirt)).seconds == 0
    with pytest.raises(InvalidArgumentError, match="pages is 0"):
        await estimate(shirt, pages=0)


async def test_without_a_plan_nothing_waits(make: Any, shirt: Any) -> None:
    """And the estimate says so."""
    both = make()
    answer = both.client.estimate(shirt, pages=1000)
    found = await answer if both.is_async else answer
    assert (found.seconds, found.rate) == (0.0, None)
    assert "no usage plan" in str(found)
