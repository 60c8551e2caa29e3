"""A usage plan played forward: every point, every bound and every word of it."""

from __future__ import annotations

import math
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.limits import Bucket
from spapi_core.limits.forecast import Forecast, Point, explain_plan, in_words, seconds_for, simulate

SECOND = Bucket("k", 1.0, 2)


def at(forecast: Forecast, second: float) -> tuple[int, int, int, int]:
    """What was asked, granted and refused, and waits, at a second of the forecast."""
    (point,) = [each for each in forecast.points if each.second == second]
    return point.asked, point.granted, point.refused, point.waiting


def test_calls_that_are_asked_for_at_the_start_are_made_one_after_another() -> None:
    """The burst at once, one a second after it; the last moment is watched too."""
    forecast = simulate("a.b", SECOND, calls=5, seconds=240.0)
    assert (forecast.label, forecast.bucket) == ("a.b", SECOND)
    assert [each.second for each in forecast.points] == [float(number) for number in range(241)]
    assert [at(forecast, second) for second in (0, 1, 2, 3, 240)] == [
        (5, 2, 0, 3),
        (5, 3, 0, 2),
        (5, 4, 0, 1),
        (5, 5, 0, 0),
        (5, 5, 0, 0),
    ]
    assert (forecast.done, forecast.longest) == (3.0, 3.0)


def test_calls_that_come_evenly_begin_after_the_first_of_their_pauses() -> None:
    """As many as fit into the time."""
    forecast = simulate("a.b", SECOND, per_second=0.5, seconds=240.0)
    assert [at(forecast, second) for second in (0, 1, 2, 3, 4, 240)] == [
        (0, 0, 0, 0),
        (0, 0, 0, 0),
        (1, 1, 0, 0),
        (1, 1, 0, 0),
        (2, 2, 0, 0),
        (120, 120, 0, 0),
    ]
    assert (forecast.done, forecast.longest) == (240.0, 0.0)


@pytest.mark.parametrize(
    ("max_wait", "granted", "refused", "longest"),
    [(None, 5, 0, 3.0), (0.0, 2, 3, 0.0), (0.9, 2, 3, 0.0), (1.0, 3, 2, 1.0), (2.5, 4, 1, 2.0), (3.0, 5, 0, 3.0)],
)
def test_who_would_wait_too_long_is_refused(max_wait: float | None, granted: int, refused: int, longest: float) -> None:
    """Who waits exactly as long is not; none of them is waited for."""
    forecast = simulate("a.b", SECOND, calls=5, seconds=240.0, max_wait=max_wait)
    assert at(forecast, 240)[1:] == (granted, refused, 0)
    assert forecast.longest == longest


@pytest.mark.parametrize(
    ("seconds", "done", "longest", "waiting"), [(3.0, 3.0, 3.0, 0), (2.9, None, 2.0, 1), (0.5, None, 0.0, 3)]
)
def test_what_comes_after_the_time_is_not_seen(
    seconds: float, done: float | None, longest: float, waiting: int
) -> None:
    """Calls that are made later still wait at its end; one in its last moment does not."""
    forecast = simulate("a.b", SECOND, calls=5, seconds=seconds)
    assert (forecast.done, forecast.longest, forecast.points[-1].waiting) == (done, longest, waiting)


def test_an_hour_is_watched_where_nothing_is_said() -> None:
    """From a full bucket; in 240 steps."""
    forecast = simulate("a.b", SECOND, calls=1)
    assert (forecast.points[0].second, forecast.points[-1].second, len(forecast.points)) == (0.0, 3600.0, 241)
    assert forecast.done == 0.0
    assert simulate("a.b", SECOND, calls=2, level=1.0).done == 1.0
    assert simulate("a.b", SECOND, calls=1, level=-2.0).done == 3.0
    refused = simulate("a.b", SECOND, calls=1, level=0.0, max_wait=0.0)
    assert (refused.done, refused.points[0].refused) == (None, 1)
    assert Point(0.0, 9, 3, 2).waiting == 4


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, "Between 1 and 1000000 calls can be played, got 0."),
        ({"calls": 1_000_001}, "Between 1 and 1000000 calls can be played, got 1000001."),
        (
            {"calls": 999_999, "per_second": 1.0, "seconds": 2.0},
            "Between 1 and 1000000 calls can be played, got 1000001.",
        ),
        ({"calls": -1}, "Between 1 and 1000000 calls can be played, got -1."),
        ({"per_second": -0.1}, "per_second must be 0 or more calls a second, got -0.1."),
        ({"per_second": math.inf}, "per_second must be 0 or more calls a second, got inf."),
        ({"per_second": math.nan}, "per_second must be 0 or more calls a second, got nan."),
        ({"calls": 1, "max_wait": -1}, "max_wait is -1: give seconds of 0 or more, or None for no limit"),
    ],
)
def test_what_cannot_be_played_is_refused(known: dict[str, Any], said: str) -> None:
    """With its bounds."""
    with pytest.raises(InvalidArgumentError) as caught:
        simulate("a.b", SECOND, **known)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("calls", "level", "seconds"),
    [(1, None, 0.0), (2, None, 0.0), (3, None, 1.0), (0, None, 0.0), (1, 0.5, 0.5), (2, 0.0, 2.0), (1, -1.0, 2.0)],
)
def test_the_last_of_many_calls_is_made_when_its_permit_is_there(
    calls: int, level: float | None, seconds: float
) -> None:
    """From a full bucket, or where it stands."""
    assert seconds_for(SECOND, calls, level) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("bucket", "calls", "level", "said"),
    [
        (SECOND, 1, None, "a.b: one call every 1 s, 2 at once from a full bucket. 1 call can be made at once."),
        (SECOND, 2, None, "a.b: one call every 1 s, 2 at once from a full bucket. 2 calls can be made at once."),
        (
            SECOND,
            3,
            None,
            (
                "a.b: one call every 1 s, 2 at once from a full bucket. 3 calls: 2 at once, the others one every 1 s; the "
                "last is made after 1 s. In an hour from a full bucket 3602 can be made."
            ),
        ),
        (
            Bucket("k", 2.5, 1),
            2,
            0.9,
            (
                "a.b: 2.5 calls a second, 1 at once from a full bucket. 2 calls: The bucket is empty: all of them one every "
                "400 ms; the last is made after 440 ms. In an hour from a full bucket 9001 can be made."
            ),
        ),
        (
            Bucket("k", 1 / 180, 2),
            3,
            -1.0,
            (
                "a.b: one call every 3 min, 2 at once from a full bucket. 3 calls: The bucket is empty: all of them one every "
                "3 min; the last is made after 12 min. In an hour from a full bucket 22 can be made."
            ),
        ),
        (
            SECOND,
            2,
            1.9,
            (
                "a.b: one call every 1 s, 2 at once from a full bucket. 2 calls: 1 at once, the others one every 1 s; the "
                "last is made after 100 ms. In an hour from a full bucket 3602 can be made."
            ),
        ),
    ],
)
def test_a_plan_is_said_in_words(bucket: Bucket, calls: int, level: float | None, said: str) -> None:
    """How fast, how many at once, and how long it takes."""
    assert explain_plan("a.b", bucket, calls, level) == said


@pytest.mark.parametrize("calls", [0, -1])
def test_fewer_than_one_call_is_refused(calls: int) -> None:
    """With what it was."""
    with pytest.raises(InvalidArgumentError) as caught:
        explain_plan("a.b", SECOND, calls)
    assert str(caught.value) == f"calls must be 1 or more, got {calls}."


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (0.0004, "0 ms"),
        (0.9994, "999 ms"),
        (1, "1 s"),
        (1.23456, "1.23 s"),
        (9.99, "9.99 s"),
        (10, "10 s"),
        (10.4, "10 s"),
        (59, "59 s"),
        (60, "1 min"),
        (61, "1 min 1 s"),
        (3599, "59 min 59 s"),
        (3600, "1 h"),
        (3660, "1 h 1 min"),
        (86399, "23 h 59 min 59 s"),
        (86400, "1 d"),
        (90061, "1 d 1 h 1 min 1 s"),
        (864000, "10 d"),
    ],
)
def test_durations_have_the_units_that_they_need(seconds: float, words: str) -> None:
    """Each bound of a unit, on both sides."""
    assert in_words(seconds) == words
