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
        (START, START - timedelta(days=1), 1, "lies before"),
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
