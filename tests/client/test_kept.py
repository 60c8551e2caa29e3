"""Kept answers, as a call sees them: which are in, what is said of them, and when there is no cache; sync and async."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.cache import Cache
from spapi_core.client.kept import KeptAnswers
from spapi_core.errors import DriftError, InvalidArgumentError, SPAPIError, StoreError
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

ITEM = "catalog_items_v2022_04_01.getCatalogItem"
ONCE = RetryPolicy(tries=1)


def item(**known: Any) -> Operation[Any]:
    plain = {
        "id": ITEM,
        "section": "catalog_items_v2022_04_01",
        "name": "getCatalogItem",
        "method": "GET",
        "path": "/i",
    }
    return Operation(**{**plain, **known})


@pytest.mark.parametrize("asked", [{}, {"cache": None}, {"cache": False}])
async def test_without_a_cache_amazon_is_asked(make: Any, wire: Any, asked: dict[str, Any]) -> None:
    """Who wants no kept answer gets none."""
    both = make()
    await both.send(item().call(), options=asked)
    await both.send(item().call(), options=asked)
    assert len(wire.requests) == 2


@pytest.mark.parametrize("asked", [True, 5.0])
async def test_without_a_cache_nothing_can_be_kept(make: Any, wire: Any, asked: Any) -> None:
    """Said before anything is sent."""
    with pytest.raises(InvalidArgumentError) as caught:
        await make().send(item().call(), options={"cache": asked})
    assert str(caught.value) == f"{ITEM}: options: cache: this client has none; make it with cache=Cache(...)"
    assert wire.requests == []


async def test_a_kept_answer_says_that_it_is_one(make: Any, wire: Any, reply: Any) -> None:
    """No try, no time but that of the look, and a hit in the counters."""
    now = [1.0]

    def answer(_: Any) -> Any:
        now[0] += 2.5
        return reply.of({"n": 1})

    wire.answer = answer
    both = make(cache=Cache({ITEM: 60}), clock=lambda: now[0])
    first, kept = [await both.send(item().call()) for _ in range(2)]
    assert (first.cached, first.stale, first.attempts, first.elapsed) == (False, False, 1, 2.5)
    assert (kept.cached, kept.stale, kept.attempts, kept.elapsed) == (True, False, 0, 0.0)
    assert both.client.get_stats().cache_hits == 1


async def test_an_answer_that_another_was_asking_for_says_so_too(wire: Any, reply: Any, make: Any) -> None:
    """With the time that was waited for it."""
    now = [1.0]
    both = make(cache=Cache({ITEM: 60}), clock=lambda: now[0])
    if not both.is_async:
        pytest.skip("the two halves share what is tested here; tasks meet without a clock")

    def answer(_: Any) -> Any:
        now[0] += 2.5
        return reply.of({"n": 1})

    wire.answer = answer
    first, joined = await asyncio.gather(both.send(item().call()), both.send(item().call()))
    assert (first.cached, first.attempts, first.elapsed) == (False, 1, 2.5)
    assert (joined.cached, joined.attempts, joined.elapsed, joined.parsed) == (True, 0, 2.5, {"n": 1})
    assert len(wire.requests) == 1


async def test_a_kept_answer_that_cannot_be_read_is_asked_for_again(
    make: Any, wire: Any, reply: Any, shirt: Any
) -> None:
    """As one that a strict call takes for an error."""
    both = make(cache=Cache({ITEM: 60}))
    typed = item(responses=shirt.responses)
    wire.replies = [reply.of({"Name": "a", "New": 1}), reply.of({"Name": "b"}), reply.of({"Name": "c", "New": 1})]
    assert (await both.send(typed.call())).parsed.name == "a"
    strict = {"strict": True}
    got = await both.send(typed.call(), options=strict)
    assert (got.parsed.name, got.cached) == ("b", False)
    assert (await both.send(typed.call(), options=strict)).cached
    with pytest.raises(DriftError):
        await both.send(typed.call(), options={"strict": True, "cache": False})


@pytest.mark.parametrize(
    ("failing", "stands_in"),
    [
        ({"status": 503}, True),
        ({"status": 500}, True),
        ({"status": 429}, True),
        ({"status": 408}, True),
        ({"vanish": True}, True),
        ({"status": 200, "body": b"garbled"}, True),
        ({"status": 400}, False),
        ({"status": 401}, False),
        ({"status": 403}, False),
        ({"status": 404}, False),
    ],
)
async def test_an_old_answer_stands_in_where_an_error_says_nothing_of_the_question(
    make: Any, wire: Any, reply: Any, caplog: Any, failing: dict[str, Any], stands_in: bool
) -> None:
    """With a warning that names the error; a refusal is an answer to it."""
    now = [1000.0]
    both = make(cache=Cache({ITEM: 60}, wall=lambda: now[0], clock=lambda: now[0], stale_on_error=50), retry=ONCE)
    wire.replies = [reply.of({"n": 1})]
    await both.send(item().call())
    now[0] += 80
    wire.answer = lambda _: reply(**failing)
    if not stands_in:
        with pytest.raises(SPAPIError):
            await both.send(item().call())
        return
    old = await both.send(item().call())
    assert (old.parsed, old.cached, old.stale, old.attempts) == ({"n": 1}, True, True, 0)
    (said,) = [record.getMessage() for record in caplog.records if record.name == "spapi_core.client"]
    assert said.startswith(f"{ITEM}: ")
    assert said.endswith("Error; a kept answer past its time is used")


async def test_without_an_old_answer_the_error_is_raised(make: Any, wire: Any, reply: Any, caplog: Any) -> None:
    """And nothing is said of one."""
    both = make(cache=Cache({ITEM: 60}, stale_on_error=50), retry=ONCE)
    wire.answer = lambda _: reply(503)
    with pytest.raises(SPAPIError):
        await both.send(item().call())
    assert [record for record in caplog.records if "stands in" in record.getMessage()] == []


def test_a_cache_that_fails_does_not_fail_the_call(caplog: pytest.LogCaptureFixture) -> None:
    """It is said; any other error is one of the program."""
    put: list[Any] = []
    errors = iter([None, StoreError("gone"), KeyError("x")])

    def keep(*given: Any) -> None:
        put.append(given)
        error = next(errors)
        if error is not None:
            raise error

    client: Any = SimpleNamespace(_cache=SimpleNamespace(put=keep))
    job: Any = SimpleNamespace(operation=SimpleNamespace(id="shop_v1.get"))
    answer: Any = SimpleNamespace(status_code=200, headers={"a": "b"}, content=b"{}")
    keeping: Any = "question"
    KeptAnswers._keep(client, keeping, job, answer)
    assert caplog.messages == []
    KeptAnswers._keep(client, keeping, job, answer)
    assert caplog.messages == ["shop_v1.get: the answer was not kept: gone"]
    with pytest.raises(KeyError):
        KeptAnswers._keep(client, keeping, job, answer)
    client._cache = None
    KeptAnswers._keep(client, keeping, job, answer)
    assert put == [("question", 200, {"a": "b"}, b"{}")] * 3
