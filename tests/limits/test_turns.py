"""Waiting for a permit: what is asked of a shared store until it comes, is refused, or is given up; both halves."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import PermitTimeoutError, StoreError
from spapi_core.limits import Bucket
from spapi_core.limits.aio.turns import AsyncTurns
from spapi_core.limits.bucket import MICRO
from spapi_core.limits.reservation import HOLD
from spapi_core.limits.sync.turns import Turns
from tests.limits.conftest import Clock, done
from tests.limits.scripted import ScriptedStore

pytestmark = pytest.mark.anyio

BUCKETS = [Bucket("app:account:eu:x", 2.0, 3), Bucket("app:eu:x", 2.0, 3)]

both = pytest.mark.parametrize("kind", [Turns, AsyncTurns], ids=["threads", "tasks"])


def turns_of(kind: Any, store: ScriptedStore, clock: Clock) -> Any:
    """A limiter's turns, in which no second passes."""
    if kind is AsyncTurns:
        return AsyncTurns(store.async_side(), store, clock)
    return Turns(store.side(), store, clock, lambda _, __: None)


@both
async def test_a_permit_that_is_there_is_taken_under_a_ticket(kind: Any, clock: Clock) -> None:
    """Nothing is left behind, in the store or in the line of this process."""
    store = ScriptedStore()
    permit = await done(turns_of(kind, store, clock).permit(BUCKETS, "x", None, tracked=True))
    [(verb, ask)] = store.asked
    assert (verb, ask.buckets, ask.tracked, ask.ticket is not None) == ("take", BUCKETS, True, True)
    assert (permit.waited, BUCKETS[0].key in store.lines) == (0.0, False)


@both
async def test_a_refusal_gives_its_place_up(kind: Any, clock: Clock) -> None:
    """The ticket under which it asked is withdrawn."""
    store = ScriptedStore(20.0)
    with pytest.raises(PermitTimeoutError) as caught:
        await done(turns_of(kind, store, clock).permit(BUCKETS, "x", 5.0, tracked=True))
    (_, ask), gone = store.asked
    assert gone == ("withdraw", BUCKETS, ask.ticket)
    assert (caught.value.wait, caught.value.reservation) == (20.0, None)
    assert BUCKETS[0].key not in store.lines


@both
async def test_a_refusal_keeps_its_place_where_one_is_wanted(kind: Any, clock: Clock) -> None:
    """Under the ticket under which it asked; the error carries it."""
    store = ScriptedStore(20.0)
    with pytest.raises(PermitTimeoutError) as caught:
        await done(turns_of(kind, store, clock).permit(BUCKETS, "x", 5.0, tracked=True, reserve=True))
    (_, ask), kept = store.asked
    assert kept == ("reserve", BUCKETS, ask.ticket, 0, int(HOLD * MICRO))
    place = caught.value.reservation
    assert place is not None
    assert (place.ticket, place.label, place.since, place.wait) == (ask.ticket, "x", 77, 2.5)


@both
async def test_a_place_that_is_redeemed_too_early_stays(kind: Any, clock: Clock) -> None:
    """It is its holder's, with the order number that it had."""
    store = ScriptedStore(20.0)
    turns = turns_of(kind, store, clock)
    place = await done(turns.place(BUCKETS, "x", "mine", 9, 30.0))
    with pytest.raises(PermitTimeoutError) as caught:
        await done(turns.permit(BUCKETS, "x", 0.0, tracked=True, reserved=place))
    assert store.verbs() == ["reserve", "take", "reserve"]
    assert store.asked[0] == ("reserve", BUCKETS, "mine", 9, 30 * MICRO)
    assert store.asked[2] == ("reserve", BUCKETS, "mine", 77, 30 * MICRO)
    assert caught.value.reservation is not None
    assert caught.value.reservation.ticket == "mine"


@both
async def test_a_place_in_no_queue_asks_no_store(kind: Any, clock: Clock) -> None:
    """A call without a usage plan is due at once."""
    store = ScriptedStore()
    place = await done(turns_of(kind, store, clock).place([], "x", "mine", 0, 1.0))
    assert (store.asked, place.wait, place.buckets) == ([], 0.0, ())


@both
async def test_a_store_that_fails_leaves_nobody_in_line(kind: Any, clock: Clock) -> None:
    """The next one is not kept waiting for it."""
    store = ScriptedStore(StoreError("away"))
    with pytest.raises(StoreError, match="away"):
        await done(turns_of(kind, store, clock).permit(BUCKETS, "x", None, tracked=True))
    assert (store.verbs(), BUCKETS[0].key in store.lines) == (["take"], False)


@both
async def test_a_place_that_cannot_be_given_up_hides_no_refusal(kind: Any, clock: Clock) -> None:
    """It is lost by itself a little later."""
    store = ScriptedStore(20.0)
    store.answers["withdraw"] = StoreError("away")
    with pytest.raises(PermitTimeoutError):
        await done(turns_of(kind, store, clock).permit(BUCKETS, "x", 5.0, tracked=True))
    assert store.verbs() == ["take", "withdraw"]
