"""A side of a store that may be away: what goes there, what stays in this process, and what the store learns afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket
from spapi_core.limits.aio.fallback import AsyncFallback
from spapi_core.limits.asking import Ask, QueuePlace, View
from spapi_core.limits.fallback import Outage
from spapi_core.limits.sync.fallback import Fallback
from tests.limits.conftest import Clock, done
from tests.limits.scripted import ScriptedStore

pytestmark = pytest.mark.anyio

PAIR, APPLICATION = Bucket("app:account:eu:x", 1.0, 4), Bucket("app:eu:x", 10.0, 8)
BOTH = [PAIR, APPLICATION]
GONE = StoreError("Gone.")
ASK = Ask(BOTH, 0, "t", True)
VERBS = ("settle", "give_back", "charge", "reserve", "withdraw", "levels")


class Stage:
    """A side over a store whose answers are given, with half of each plan for this process."""

    def __init__(self, kind: str, clock: Clock) -> None:
        self.clock = clock
        self.store = ScriptedStore()
        self.outage = Outage(clock, 2)
        side: Any = self.store.async_side() if kind == "tasks" else self.store
        self.side: Any = (AsyncFallback if kind == "tasks" else Fallback)(side, self.outage)

    def goes(self) -> None:
        """The store is away from now on."""
        self.store.answers.update(dict.fromkeys(VERBS, GONE))
        self.store.waits = [GONE] * 99

    def returns(self) -> None:
        """The store is there, and the next request looks."""
        self.store.answers = {"reserve": QueuePlace(2_500_000, 3, 77), "settle": False}
        self.store.waits = []
        self.clock.now += 60.0
        self.store.asked.clear()


@pytest.fixture(params=["threads", "tasks"])
def stage(request: pytest.FixtureRequest) -> Stage:
    return Stage(request.param, Clock(1000.0))


async def test_a_store_that_is_there_is_asked_for_all(stage: Stage) -> None:
    """With what it takes to be counted; its permits come back to this side."""
    stage.store.views = [View(7, 3, 0, 1_000_000)] * 2
    taken = await done(stage.side.take(ASK))
    assert taken == (0, 5, 0, stage.side, stage.store.views, False)
    stage.store.answers |= {"settle": True, "levels": ["level"]}
    assert await done(stage.side.settle(BOTH, 5, 200, 0.5)) is True
    assert await done(stage.side.give_back(BOTH, 5)) is None
    assert await done(stage.side.charge(PAIR, 1500)) is None
    assert await done(stage.side.reserve(BOTH, "t", 7, 9)) == QueuePlace(2_500_000, 3, 77)
    assert await done(stage.side.withdraw(BOTH, "t")) is None
    assert await done(stage.side.levels(BOTH)) == ["level"]
    await done(stage.side.take(ASK))
    await done(stage.side.close())
    assert stage.store.asked == [
        ("take", ASK._replace(windows=[-1, -1])),
        ("settle", BOTH, 5, 200, 0.5),
        ("give_back", BOTH, 5),
        ("charge", PAIR, 1500),
        ("reserve", BOTH, "t", 7, 9),
        ("withdraw", BOTH, "t"),
        ("levels", BOTH),
        ("take", ASK._replace(windows=[7, 7])),
        ("close",),
    ]
    assert stage.outage.shares.debts() == []
    assert stage.outage.shares.places() == []


async def test_a_permit_of_this_process_has_a_mark_below_zero(stage: Stage) -> None:
    """It is settled and given back here, and the store is not asked meanwhile."""
    stage.goes()
    first = await done(stage.side.take(ASK))
    assert (first.wait, first.alone, first.side is stage.side) == (0, True, True)
    assert first.mark < 0
    assert stage.store.verbs() == ["take"]
    assert [level.in_flight for level in await done(stage.side.levels(BOTH))] == [1, 1]
    await done(stage.side.give_back(BOTH, first.mark))
    assert [level.in_flight for level in await done(stage.side.levels(BOTH))] == [0, 0]
    again = await done(stage.side.take(ASK))
    assert (again.wait, again.mark < 0) == (0, True)
    assert await done(stage.side.settle(BOTH, again.mark, 429, None)) is True
    short = await done(stage.side.take(ASK))
    assert short.wait > 0
    assert short.mark < 0
    assert stage.store.verbs() == ["take"]


@pytest.mark.parametrize(("mark", "asks"), [(-1, False), (0, True), (1, True)])
async def test_a_permit_with_another_mark_is_the_stores(stage: Stage, mark: int, asks: bool) -> None:
    """Zero and one are marks of a store; minus one is of this process already."""
    await done(stage.side.give_back(BOTH, mark))
    assert stage.store.asked == ([("give_back", BOTH, mark)] if asks else [])
    stage.store.asked.clear()
    await done(stage.side.settle(BOTH, mark, 500, None))
    assert stage.store.asked == ([("settle", BOTH, mark, 500, None)] if asks else [])


async def test_levels_and_places_are_those_of_the_share_while_the_store_is_away(stage: Stage) -> None:
    """A place keeps the order number that it came with."""
    stage.goes()
    levels = await done(stage.side.levels(BOTH))
    assert [(level.rate, level.burst) for level in levels] == [(0.5, 2), (5.0, 4)]
    kept = await done(stage.side.reserve(BOTH, "p", 77, 9))
    assert (kept.since, kept.ahead) == (77, 0)
    assert (await done(stage.side.levels(BOTH)))[0].waiting == 1
    await done(stage.side.withdraw(BOTH, "p"))
    assert (await done(stage.side.levels(BOTH)))[0].waiting == 0
    assert stage.outage.shares.places() == [(BOTH, "p")]
    assert stage.store.verbs() == ["levels"]


async def test_a_refusal_of_a_call_that_the_store_granted_counts_here(stage: Stage) -> None:
    """One that was granted there stays taken; a charge that the store misses is lost."""
    stage.goes()
    assert await done(stage.side.give_back(BOTH, 5)) is None
    assert await done(stage.side.charge(PAIR, 1000)) is None
    assert await done(stage.side.settle(BOTH, 5, 429, None)) is True
    assert (await done(stage.side.take(ASK))).wait > 0
    assert stage.store.verbs() == ["give_back"]


async def test_a_store_that_is_back_learns_first_what_it_missed(stage: Stage) -> None:
    """Rates, what was drawn, places that were given up; each once, before the request."""
    stage.goes()
    taken = await done(stage.side.take(ASK))
    await done(stage.side.settle(BOTH, taken.mark, 200, 3.0))
    await done(stage.side.withdraw(BOTH, "p"))
    stage.clock.now -= 59.5
    stage.returns()
    await done(stage.side.levels(BOTH))
    assert stage.store.asked == [
        ("settle", [PAIR], 0, 200, 3.0),
        ("charge", PAIR, 250),
        ("withdraw", BOTH, "p"),
        ("levels", BOTH),
    ]
    assert not stage.outage.away
    stage.store.asked.clear()
    await done(stage.side.levels(BOTH))
    assert stage.store.verbs() == ["levels"]


async def test_a_store_that_goes_again_while_it_learns_is_still_away(stage: Stage) -> None:
    """What it has learned is not said again; the rest is."""
    stage.goes()
    taken = await done(stage.side.take(ASK))
    await done(stage.side.settle(BOTH, taken.mark, 200, 3.0))
    await done(stage.side.withdraw(BOTH, "p"))
    stage.returns()
    stage.store.answers["withdraw"] = GONE
    await done(stage.side.levels(BOTH))
    assert stage.outage.away
    assert "settle" in stage.store.verbs()
    assert "levels" not in stage.store.verbs()
    stage.returns()
    await done(stage.side.levels(BOTH))
    assert stage.store.verbs() == ["withdraw", "levels"]


@pytest.mark.parametrize("store", [False, True])
async def test_a_change_of_either_side_is_one(stage: Stage, store: bool) -> None:
    """A rate that is new to this process wakes those who wait here, whether or not the store knew it."""
    stage.goes()
    taken = await done(stage.side.take(ASK))
    stage.returns()
    await done(stage.side.levels(BOTH))
    stage.store.answers["settle"] = store
    assert await done(stage.side.settle(BOTH, taken.mark, 200, 3.0)) is True


@pytest.mark.parametrize(("status", "rate", "says"), [(200, 3.0, True), (429, 3.0, False), (200, None, False)])
async def test_a_rate_of_a_call_of_this_process_goes_to_a_store_that_is_back(
    stage: Stage, status: int, rate: float | None, says: bool
) -> None:
    """As a rate alone: the store did not grant it."""
    stage.goes()
    taken = await done(stage.side.take(ASK))
    stage.returns()
    await done(stage.side.levels(BOTH))
    stage.store.asked.clear()
    stage.store.answers["settle"] = True
    changed = await done(stage.side.settle(BOTH, taken.mark, status, rate))
    assert stage.store.asked == ([("settle", [PAIR], 0, 200, 3.0)] if says else [])
    assert changed is (rate is not None)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), asyncio.CancelledError(), ValueError("x")])
async def test_a_look_that_was_interrupted_is_left_to_the_next(stage: Stage, error: BaseException) -> None:
    """And is raised."""
    stage.goes()
    await done(stage.side.levels(BOTH))
    stage.returns()
    stage.store.answers["levels"] = error
    with pytest.raises(type(error)):
        await done(stage.side.levels(BOTH))
    assert stage.outage.away
    stage.store.answers["levels"] = ["level"]
    assert await done(stage.side.levels(BOTH)) == ["level"]
    assert not stage.outage.away


async def test_a_wish_that_failed_is_counted_by_the_next_one(stage: Stage) -> None:
    """It said that this worker is there, and nobody heard it."""
    stage.store.waits = [ValueError("x")]
    with pytest.raises(ValueError, match="x"):
        await done(stage.side.take(ASK))
    await done(stage.side.take(ASK))
    assert [ask.windows for _, ask in stage.store.asked] == [[-1, -1], [-1, -1]]
