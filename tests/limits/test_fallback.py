"""An outage of a shared store: when it begins, who looks whether it is over, and how long the others go on without it."""

from __future__ import annotations

import logging
import os

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import MemoryStore
from spapi_core.limits.asking import Ask
from spapi_core.limits.bucket import Bucket
from spapi_core.limits.fallback import Outage, is_said, outage_of
from tests.limits.conftest import Clock

GONE = StoreError("Gone.")


@pytest.fixture
def clock() -> Clock:
    return Clock(1000.0)


@pytest.fixture
def outage(clock: Clock) -> Outage:
    """An outage that has just begun."""
    made = Outage(clock)
    made.failed(made.ask(), GONE)
    return made


def test_a_store_that_is_there_is_asked_by_all(clock: Clock) -> None:
    """Each request has the same number, and says nothing new when it is answered."""
    made = Outage(clock)
    assert [made.ask() for _ in range(3)] == [1, 1, 1]
    assert (made.away, made.looks(1), made.looks(2)) == (False, False, True)
    made.answered(1)
    made.dropped(1)
    assert (made.away, made.ask()) == (False, 1)


def test_one_looks_after_a_quarter_of_a_second_and_the_others_go_on(outage: Outage, clock: Clock) -> None:
    """Until it has said something."""
    assert (outage.away, outage.ask()) == (True, 0)
    clock.now += 0.24
    assert outage.ask() == 0
    clock.now = 1000.25
    assert outage.ask() == 2
    assert outage.looks(2)
    assert [outage.ask() for _ in range(3)] == [0, 0, 0]


def test_who_looks_and_is_lost_is_waited_for_for_half_a_minute(outage: Outage, clock: Clock) -> None:
    """Then another one looks, and what the lost one says counts for nothing."""
    clock.now = 1001.0
    assert outage.ask() == 2
    clock.now = 1030.75
    assert outage.ask() == 0
    clock.now = 1031.0
    assert outage.ask() == 3
    outage.answered(2)
    outage.dropped(2)
    outage.failed(2, GONE)
    assert (outage.away, outage.ask()) == (True, 0)
    outage.answered(3)
    assert (outage.away, outage.ask()) == (False, 1)


def test_a_store_that_refuses_at_once_is_asked_once_a_second(outage: Outage, clock: Clock) -> None:
    """After pauses that double up to that."""
    pauses = []
    for _ in range(4):
        begun = clock.now
        while not (number := outage.ask()):
            clock.now += 0.125
        pauses.append(clock.now - begun)
        outage.failed(number, GONE)
    assert pauses == [0.25, 0.5, 1.0, 1.0]


@pytest.mark.parametrize(("hung", "pause"), [(0.0, 0.5), (0.375, 0.5), (2.0, 2.0), (5.0, 5.0), (9.0, 5.0)])
def test_a_store_that_keeps_who_looks_is_left_alone_for_as_long(
    outage: Outage, clock: Clock, hung: float, pause: float
) -> None:
    """But for five seconds at most."""
    clock.now += 0.25
    number = outage.ask()
    clock.now += hung
    outage.failed(number, GONE)
    clock.now += pause - 0.125
    assert outage.ask() == 0
    clock.now += 0.125
    assert outage.ask() == 3


def test_a_look_that_came_to_nothing_is_left_to_the_next(outage: Outage, clock: Clock) -> None:
    """At once; one that is not under way changes nothing."""
    clock.now += 0.25
    assert outage.ask() == 2
    outage.dropped(1)
    assert outage.ask() == 0
    outage.dropped(2)
    assert outage.ask() == 3


def test_an_outage_is_said_when_it_begins_and_when_it_is_over(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    """Once each, as a warning; the next one begins with the shortest pause again."""
    made = Outage(clock, 4)
    with caplog.at_level(logging.INFO, "spapi_core.limits"):
        for _ in range(2):
            made.failed(1, GONE)
            made.failed(1, GONE)
            made.answered(1)
            assert made.away
            clock.now += 0.25
            first = made.ask()
            made.failed(first, GONE)
            clock.now += 0.5
            made.answered(made.ask())
            assert not made.away
    assert [(record.levelno, record.getMessage()) for record in caplog.records] == [
        (logging.WARNING, "Gone. Continuing in this process with 1/4 of each usage plan until it is back."),
        (logging.WARNING, "The store of permits is back."),
    ] * 2


def test_each_outage_begins_with_shares_as_they_were_last_seen(outage: Outage, clock: Clock) -> None:
    """A look that fails does not begin a new outage."""
    bucket = Bucket("k", 0.001, 2)
    ask = Ask([bucket], 0, None, False)
    outage.fleet.workers = 1
    assert [outage.shares.take(ask).wait > 0 for _ in range(2)] == [False, True]
    clock.now += 0.25
    outage.failed(outage.ask(), GONE)
    assert outage.shares.take(ask).wait > 0
    clock.now += 0.5
    outage.answered(outage.ask())
    outage.failed(outage.ask(), GONE)
    assert outage.shares.take(ask).wait == 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_child_of_a_fork_begins_with_a_share_of_its_own(outage: Outage) -> None:
    """It is another worker: nothing is drawn from its share; the parent goes on with what is left of its own."""
    bucket = Bucket("k", 0.001, 2)
    ask = Ask([bucket], 0, None, False)
    outage.fleet.workers = 2

    def waits() -> bool:
        return outage.shares.take(ask).wait > 0

    assert [waits(), waits()] == [False, True]
    child = os.fork()
    if not child:
        os._exit(7 if [waits(), waits()] == [False, True] else 8)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert waits()


def test_limiters_of_one_store_share_its_outages(clock: Clock) -> None:
    """The number of workers that was set last holds; none changes nothing."""
    store, other = MemoryStore(clock), MemoryStore(clock)
    found = outage_of(store, clock, None)
    assert found.fleet.workers is None
    assert outage_of(store, clock, 3) is found
    assert found.fleet.workers == 3
    assert outage_of(store, clock, None) is found
    assert found.fleet.workers == 3
    assert outage_of(other, clock, 5) is not found
    assert outage_of(other, clock, None).fleet.workers == 5


@pytest.mark.parametrize(
    ("status", "rate", "says"),
    [
        (200, 1.0, True),
        (299, 1.0, True),
        (199, 1.0, False),
        (300, 1.0, False),
        (400, 1.0, True),
        (404, 1.0, True),
        (403, 1.0, False),
        (429, 1.0, False),
        (500, 1.0, False),
        (None, 1.0, False),
        (200, None, False),
        (None, None, False),
    ],
)
def test_only_some_answers_say_a_rate(status: int | None, rate: float | None, says: bool) -> None:
    """Those that succeeded, and two others that Amazon sends it with."""
    assert is_said(status, rate) is says
