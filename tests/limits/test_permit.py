"""A permit: what is reported of its call, once, and who is woken by that."""

from __future__ import annotations

import logging
import os
import sys
from typing import Any, cast

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket
from spapi_core.limits.aio.permit import AsyncPermit
from spapi_core.limits.sync.permit import Permit
from tests.limits.conftest import done
from tests.limits.scripted import ScriptedStore

pytestmark = pytest.mark.anyio

BUCKETS = [Bucket("app:account:eu:x", 2.0, 3), Bucket("app:eu:x", 2.0, 3)]


class Lines:
    """Notes whose line is called."""

    def __init__(self) -> None:
        self.called: list[str] = []

    def call(self, key: str) -> None:
        self.called.append(key)


def permit_of(kind: Any, *, mark: int = 5, **known: Any) -> tuple[Any, ScriptedStore, Lines]:
    store, lines = ScriptedStore(), cast("Any", Lines())
    side = store.async_side() if kind is AsyncPermit else store.side()
    return kind(side, lines, BUCKETS, mark, **known), store, lines


both = pytest.mark.parametrize("kind", [Permit, AsyncPermit], ids=["threads", "tasks"])


@both
@pytest.mark.parametrize(
    ("answer", "words"),
    [({}, (None, None)), ({"status_code": 429}, (429, None)), ({"status_code": 200, "rate": 0.5}, (200, 0.5))],
)
@pytest.mark.parametrize("changed", [True, False])
async def test_an_answer_is_reported_once(
    kind: type[Any], answer: dict[str, Any], words: tuple[Any, ...], changed: bool
) -> None:
    """Those who wait for the first bucket look again where it changed."""
    permit, store, lines = permit_of(kind)
    store.answers["settle"] = changed
    await done(permit.settle(**answer))
    await done(permit.settle(status_code=200))
    await done(permit.give_back())
    assert store.asked == [("settle", BUCKETS, 5, *words)]
    assert lines.called == (["app:account:eu:x"] if changed else [])


@both
async def test_a_permit_is_given_back_once(kind: type[Any]) -> None:
    """Those who wait look again; an answer that is reported later counts for nothing."""
    permit, store, lines = permit_of(kind)
    for _ in range(2):
        await done(permit.give_back())
    await done(permit.settle(status_code=429))
    assert store.asked == [("give_back", BUCKETS, 5)]
    assert lines.called == ["app:account:eu:x"]


@both
async def test_of_a_call_that_was_abandoned_nothing_is_reported(kind: type[Any]) -> None:
    """Nor of one without a plan."""
    permit, store, lines = permit_of(kind)
    permit.abandon()
    without, other, _ = permit_of(kind, mark=0)
    for each in (permit, without):
        await done(each.settle(status_code=200))
        await done(each.give_back())
    assert (store.asked, other.asked, lines.called) == ([], [], [])


@both
@pytest.mark.parametrize("verb", ["settle", "give_back"])
async def test_a_store_that_is_away_is_a_warning(kind: type[Any], verb: str, caplog: pytest.LogCaptureFixture) -> None:
    """The answer is worth more than its bookkeeping; nobody is woken."""
    permit, store, lines = permit_of(kind)
    store.answers[verb] = StoreError("Gone.")
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        await done(getattr(permit, verb)())
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
        (logging.WARNING, "An answer was not recorded in the store of permits: Gone.")
    ]
    assert lines.called == []


@both
def test_a_permit_says_how_long_it_was_waited_for(kind: type[Any]) -> None:
    """Not at all, where nothing is said."""
    assert permit_of(kind)[0].waited == 0.0
    assert permit_of(kind, waited=2.5)[0].waited == 2.5


@both
@pytest.mark.parametrize("by", [-1, 1])
async def test_a_permit_of_another_process_is_left_to_it(
    monkeypatch: pytest.MonkeyPatch, kind: type[Any], by: int
) -> None:
    """A child of a fork may have a higher number or a lower one."""
    permit, store, lines = permit_of(kind)
    other, also, _ = permit_of(kind)
    number = os.getpid() + by
    monkeypatch.setattr(sys.modules[kind.__module__], "getpid", lambda: number)
    await done(permit.settle(status_code=200))
    await done(other.give_back())
    assert store.asked == also.asked == []
    assert lines.called == []
