"""One wait for a permit: what is asked, when it is looked at again, what is said, and when it is given up."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, PermitTimeoutError
from spapi_core.limits.asking import Ask, Taken
from spapi_core.limits.bucket import MICRO, Bucket
from spapi_core.limits.reservation import Reservation
from spapi_core.limits.waiting import new_ticket
from spapi_core.limits.wish import OWN, Own, Wish, checked_workers, log, named, other_sort, sort_of

BUCKETS = (Bucket("app:account:eu:x", 2.0, 3), Bucket("app:eu:x", 4.0, 3))
PLACE = Reservation(label="x", buckets=BUCKETS, ticket="t-7", since=77, hold=2.5, wait=0.0, due_at=0.0)


def wish(limit: float | None = None, **known: Any) -> Wish:
    return Wish(BUCKETS, "a.b", limit, 10.0, **{"tracked": True, "shared": False, **known})


def answer(seconds: float, ahead: int = 0, *, alone: bool = False) -> Taken[None]:
    return Taken(round(seconds * MICRO), 0, ahead, None, None, alone)


def test_names_of_waiters_are_of_this_process_and_count_on() -> None:
    """So that no two are the same, in whatever process."""
    first, second = new_ticket(), new_ticket()
    assert re.fullmatch(r"[0-9a-f]{12}-\d+", first)
    process, _, number = first.partition("-")
    assert second == f"{process}-{int(number) + 1}"


@pytest.mark.parametrize(("limit", "has_ticket"), [(None, True), (0.001, True), (0.0, False)])
def test_who_waits_has_a_name_and_who_looks_has_none(limit: float | None, has_ticket: bool) -> None:
    """A place in the queues is kept for nobody who leaves at once."""
    made = wish(limit)
    assert ((made.ticket is not None), made.placed) == (has_ticket, False)
    assert (made.told, made.slept, made.reserve, made.granted, made.on_wait) == (False, False, False, None, None)


@pytest.mark.parametrize("limit", [None, 0.0, 5.0])
def test_who_has_a_place_stands_there_from_the_start(limit: float | None) -> None:
    """Under the name of the place."""
    made = wish(limit, reserved=PLACE)
    assert (made.ticket, made.placed) == ("t-7", True)


@pytest.mark.parametrize(
    ("limit", "now", "left"),
    [(None, 12.0, None), (5.0, 10.0, 5.0), (5.0, 12.0, 3.0), (5.0, 15.0, 0.0), (5.0, 99.0, 0.0)],
)
def test_what_is_left_of_a_wait_is_never_below_zero(limit: float | None, now: float, left: float | None) -> None:
    """From its begin."""
    assert wish(limit).left(now) == left


@pytest.mark.parametrize(
    ("known", "level", "ahead", "wants"),
    [
        ({"limit": 0.0}, logging.WARNING, 0, True),
        ({"limit": 5.0, "told": True}, logging.WARNING, 0, True),
        ({"told": True, "slept": True}, logging.INFO, 99, False),
        ({"slept": True}, logging.WARNING, 99, False),
        ({"slept": True}, logging.INFO, 0, True),
        ({"slept": True, "on_wait": print}, logging.WARNING, 0, True),
        ({}, logging.INFO, 10, False),
        ({}, logging.INFO, 11, True),
        ({"on_wait": print}, logging.WARNING, 10, False),
        ({"on_wait": print}, logging.WARNING, 11, True),
    ],
)
def test_a_forecast_is_asked_for_where_somebody_wants_to_know(
    caplog: pytest.LogCaptureFixture, known: dict[str, Any], level: int, ahead: int, wants: bool
) -> None:
    """With a limit always; else where it may be said and has not been, after a sleep or behind five seconds of a bucket."""
    with caplog.at_level(level, log.name):
        assert wish(**known).wants_forecast(ahead) is wants


def test_a_wish_is_asked_with_its_name_and_its_place() -> None:
    """And a forecast with the name of the head of the line and those between."""
    made = wish()
    assert made.ask() == Ask(BUCKETS, 0, made.ticket, True)
    assert wish(tracked=False).ask().tracked is False
    assert wish(reserved=PLACE).ask() == Ask(BUCKETS, 0, "t-7", True, None, 77, 2_500_000)
    assert made.forecast(3, "head") == Ask(BUCKETS, 3, "head", True)
    assert wish(tracked=False).forecast(1, None) == Ask(BUCKETS, 1, None, False)


@pytest.mark.parametrize(
    ("known", "keeps"),
    [({}, False), ({"reserve": True}, True), ({"reserved": PLACE}, True), ({"reserve": True, "reserved": PLACE}, True)],
)
def test_a_place_stays_where_it_was_asked_for_or_redeemed(known: dict[str, Any], keeps: bool) -> None:
    """Else it is given up with the wait."""
    assert wish(**known).keeps_place() is keeps


def test_the_place_that_stays_is_that_of_the_wait() -> None:
    """Five seconds, where it is a new one; under a name of its own where it had none."""
    made = wish(5.0)
    assert made.kept() == (made.ticket, 0, 5.0)
    assert re.fullmatch(r"[0-9a-f]{12}-\d+", wish(0.0).kept()[0])
    assert wish(reserved=PLACE).kept() == ("t-7", 77, 2.5)


@pytest.mark.parametrize(
    ("ahead", "left", "seconds"),
    [(0, None, 5.0), (1, None, 5.01), (100, None, 6.0), (100, 5.9, 5.9), (100, 6.1, 6.0), (100, 0.0, 0.0)],
)
def test_who_stands_further_back_looks_later(ahead: int, left: float | None, seconds: float) -> None:
    """But no later than it will wait."""
    assert wish().watch(ahead, left) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("known", "seconds", "alone", "nap"),
    [
        ({}, 100.0, False, 100.0),
        ({"shared": True}, 100.0, False, 12.5),
        ({"shared": True}, 8.0, False, 1.0),
        ({"shared": True}, 8.8, False, 1.1),
        ({"shared": True}, 4.0, False, 1.0),
        ({"shared": True}, 0.7, False, 0.7),
        ({"reserved": PLACE}, 100.0, False, 12.5),
        ({}, 100.0, True, 0.5),
        ({"shared": True}, 100.0, True, 0.5),
        ({}, 0.4, True, 0.4),
    ],
)
def test_it_is_worth_asking_again_sooner_where_others_change_the_bucket(
    known: dict[str, Any], seconds: float, alone: bool, nap: float
) -> None:
    """An eighth of the wait, a second at least; half a second while the store is away."""
    assert wish(**known).weigh(answer(seconds, alone=alone), None) == pytest.approx(nap)


@pytest.mark.parametrize(("seconds", "is_told"), [(5.0, False), (5.000001, True), (40.0, True)])
def test_a_wait_of_more_than_five_seconds_is_logged_once(
    caplog: pytest.LogCaptureFixture, seconds: float, is_told: bool
) -> None:
    """With its operation, the seconds, and how many are before."""
    with caplog.at_level(logging.INFO, log.name):
        made = wish()
        for _ in range(2):
            made.weigh(answer(seconds, 2), None)
    said = [(record.levelno, record.getMessage()) for record in caplog.records]
    assert said == ([(logging.INFO, f"a.b: next permit in {seconds:.0f} s, 2 before you")] if is_told else [])
    assert made.told is is_told


@pytest.mark.parametrize(("seconds", "calls", "lines"), [(30.0, [], 1), (30.000001, [30.000001], 0), (60.0, [60.0], 0)])
def test_a_wait_of_more_than_half_a_minute_is_told_to_who_asked_once(
    caplog: pytest.LogCaptureFixture, seconds: float, calls: list[float], lines: int
) -> None:
    """Instead of the line of the log."""
    told: list[float] = []
    with caplog.at_level(logging.INFO, log.name):
        made = wish(on_wait=told.append)
        for _ in range(2):
            made.weigh(answer(seconds), None)
    assert (told, len(caplog.records)) == (calls, lines)


@pytest.mark.parametrize(
    ("limit", "left", "given", "said"),
    [
        (
            5.0,
            4.0,
            answer(4.000001),
            "a.b: the usage plan's next permit comes in 4 s; nothing was sent. Call later, or wait longer than max_wait=5 s.",
        ),
        (
            1.23456,
            1.0,
            answer(61.5, 2),
            (
                "a.b: the usage plan's next permit comes in 61.5 s, 2 before you; nothing was sent. Call later, or wait "
                "longer than max_wait=1.235 s."
            ),
        ),
        (
            0.0,
            0.0,
            answer(0.25, 1, alone=True),
            (
                "a.b: the usage plan's next permit comes in 0.25 s, 1 before you (from this process's share, while the "
                "store of permits is away); nothing was sent. Call later, or let the call wait."
            ),
        ),
    ],
)
def test_a_permit_that_comes_too_late_ends_the_wait(limit: float, left: float, given: Taken[Any], said: str) -> None:
    """With the seconds, the operation, and what helps."""
    with pytest.raises(PermitTimeoutError) as caught:
        wish(limit).weigh(given, left)
    assert str(caught.value) == said
    assert (caught.value.wait, caught.value.operation) == (given.wait / MICRO, "a.b")


def test_a_permit_that_comes_in_the_last_moment_is_waited_for() -> None:
    """Not a microsecond longer."""
    assert wish(5.0).weigh(answer(4.0), 4.0) == 4.0


@pytest.mark.parametrize("workers", [None, 1, 2, 1000])
def test_workers_are_counted_from_one(workers: int | None) -> None:
    """Or not known."""
    assert checked_workers(workers) == workers


@pytest.mark.parametrize("workers", [0, -1, 1.0, True, False, "4"])
def test_what_is_no_number_of_workers_is_refused(workers: Any) -> None:
    """With what it was."""
    with pytest.raises(InvalidArgumentError) as caught:
        checked_workers(workers)
    assert str(caught.value) == f"workers must be a whole number of 1 or more, or None, got {workers!r}."


@pytest.mark.parametrize("name", ["", " \t", None, 7])
def test_a_limit_has_a_name(name: Any) -> None:
    """Under which its bucket is found, apart from those of operations."""
    assert named("exports", 0.5, 3) == (Bucket("name:exports", 0.5, 3),)
    assert OWN is Own.MAX_WAIT
    with pytest.raises(InvalidArgumentError) as caught:
        named(name, 0.5, 3)
    assert str(caught.value) == f"name: give the limit a name, e.g. 'exports'; got {name!r}"


def plain() -> None: ...


async def coroutine() -> None: ...


def generator() -> Iterator[int]:
    yield 1


async def asynchronous() -> AsyncIterator[int]:
    yield 1


ONE_CALL = "decorate the function that makes a single call, or wait for a permit before each step"


@pytest.mark.parametrize(
    ("function", "sort", "rest"),
    [
        (plain, "plain function", "got plain, a plain function; use Limiter.limit"),
        (coroutine, "coroutine function", "got coroutine, a coroutine function; use AsyncLimiter.limit"),
        (generator, "generator function", f"got generator, a generator function; {ONE_CALL}"),
        (
            asynchronous,
            "asynchronous generator function",
            f"got asynchronous, an asynchronous generator function; {ONE_CALL}",
        ),
        (partial(plain), "plain function", "got partial, a plain function; use Limiter.limit"),
    ],
)
def test_a_function_of_another_sort_is_named_with_what_helps(function: Any, sort: str, rest: str) -> None:
    """In Python's words."""
    assert sort_of(function) == sort
    assert other_sort("exports", function, "X.limit", "a y") == f"exports: X.limit takes a y, {rest}"
