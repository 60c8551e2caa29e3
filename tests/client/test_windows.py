"""A span of time in pieces."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core import windows
from spapi_core.errors import InvalidArgumentError

START = datetime(2024, 1, 1, tzinfo=UTC)
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@given(days=st.integers(0, 400), minutes=st.integers(0, 1439), step=st.integers(60, 60 * 24 * 100))
def test_pieces_touch_cover_all_and_do_not_overlap(days: int, minutes: int, step: int) -> None:
    """From start to end, none longer than the step."""
    end = START + timedelta(days=days, minutes=minutes)
    found = list(windows(START, end, timedelta(minutes=step), latest=LATER))
    assert sum((each.end - each.start for each in found), timedelta()) == end - START
    assert all(first.end == second.start for first, second in pairwise(found))
    assert all(timedelta() < each.end - each.start <= timedelta(minutes=step) for each in found)


def test_times_are_taken_as_everywhere_else() -> None:
    """Text with an offset, a date for midnight UTC, a datetime with its zone; days as a number."""
    here = datetime(2024, 1, 3, 9, tzinfo=timezone(timedelta(hours=9)))
    for start, end in (("2024-01-01T09:00:00+09:00", here), (date(2024, 1, 1), "2024-01-03")):
        found = list(windows(start, end, 1))
        assert found == [(START, START + timedelta(days=1)), (START + timedelta(days=1), START + timedelta(days=2))]
        assert all(each.start.tzinfo is UTC for each in found)


def test_no_piece_ends_later_than_amazon_takes() -> None:
    """Two minutes before now, or what the caller says; pieces that would begin later are left out."""
    now = datetime.now(UTC)
    (only,) = windows(now - timedelta(hours=1), now + timedelta(days=1), 7)
    assert timedelta(minutes=2) <= datetime.now(UTC) - only.end < timedelta(minutes=3)
    assert list(windows(now - timedelta(minutes=1), now, 1)) == []
    assert list(windows(START, LATER, 1, latest=START)) == []


@pytest.mark.parametrize(
    ("start", "end", "step", "told"),
    [
        ("yesterday", START, 1, "start"),
        (START, datetime(2024, 1, 2), 1, "end"),  # noqa: DTZ001 - what is refused
        (START, START - timedelta(days=1), 1, "is before start"),
        (START, LATER, 0, "above zero"),
        (START, LATER, "week", "timedelta"),
        (5, LATER, 1, "start"),
    ],
)
def test_what_is_no_span_is_refused(start: Any, end: Any, step: Any, told: str) -> None:
    """At once, with the name of what is wrong."""
    with pytest.raises(InvalidArgumentError, match=told):
        windows(start, end, step)


def test_a_step_beyond_the_last_year_ends() -> None:
    """It is the last piece."""
    assert len(list(windows(START, LATER, timedelta.max, latest=LATER))) == 1


@pytest.mark.parametrize(
    ("start", "end", "step", "said"),
    [
        (5, LATER, 1, "start is a int: give a datetime, a date or ISO text"),
        (START, None, 1, "end is a NoneType: give a datetime, a date or ISO text"),
        (START, LATER, True, "step is a bool: give a timedelta, or days as a number"),
        (START, LATER, None, "step is a NoneType: give a timedelta, or days as a number"),
        (START, LATER, 0, "step is 0: give a time above zero, e.g. timedelta(days=7)"),
        (START, LATER, -0.5, "step is -0.5: give a time above zero, e.g. timedelta(days=7)"),
        (START, LATER, timedelta(0), "step is 0:00:00: give a time above zero, e.g. timedelta(days=7)"),
        (LATER, START, 1, "end 2024-01-01T00:00:00Z is before start 2030-01-01T00:00:00Z"),
    ],
)
def test_the_message_says_what_to_give(start: Any, end: Any, step: Any, said: str) -> None:
    """With the name of what is wrong."""
    with pytest.raises(InvalidArgumentError) as caught:
        windows(start, end, step)
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("hours", "step", "lengths"),
    [(0, 1, []), (1, 1, [1]), (24, 1, [24]), (25, 1, [24, 1]), (48, 1, [24, 24]), (30, 0.5, [12, 12, 6]), (1, timedelta(minutes=30), [0.5, 0.5])],
)  # fmt: skip
def test_a_span_is_cut_into_pieces_of_the_step(hours: int, step: Any, lengths: list[float]) -> None:
    """Days, parts of days, or any time; the last may be shorter."""
    found = list(windows(START, START + timedelta(hours=hours), step, latest=LATER))
    assert [(each.end - each.start) / timedelta(hours=1) for each in found] == lengths


@pytest.mark.parametrize(("latest", "end"), [(-1, None), (0, None), (1, 1), (24, 24), (25, 24)])
def test_no_piece_ends_behind_the_latest(latest: int, end: int | None) -> None:
    """Nor begins there."""
    found = list(windows(START, START + timedelta(hours=24), 7, latest=START + timedelta(hours=latest)))
    assert [each.end for each in found] == ([] if end is None else [START + timedelta(hours=end)])


def test_a_long_step_in_the_last_year_ends_where_the_span_does() -> None:
    """A sum would lead beyond the last year that Python knows."""
    late = datetime(9999, 12, 30, tzinfo=UTC)
    (only,) = windows(late, late + timedelta(hours=5), 7, latest=late + timedelta(days=1))
    assert only.end == late + timedelta(hours=5)
