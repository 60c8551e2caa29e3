"""Times as they are sent: one rule for datetimes, days and text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core.model.times import day_text, time_text

TOKYO = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("given_", "sent"),
    [
        (datetime(2024, 1, 1, tzinfo=TOKYO), "2023-12-31T15:00:00Z"),
        (date(2024, 1, 1), "2024-01-01T00:00:00Z"),
        ("2024-01-01", "2024-01-01T00:00:00Z"),
        ("20240101", "2024-01-01T00:00:00Z"),
        ("2024-W01-1", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00+09:00", "2023-12-31T15:00:00Z"),
        ("2024-01-01T00:00:00+0900", "2023-12-31T15:00:00Z"),
        ("2024-01-01T00:00:00+09", "2023-12-31T15:00:00Z"),
        ("20240101T000000+0900", "2023-12-31T15:00:00Z"),
        ("2024-01-01T00:00:00-05:30", "2024-01-01T05:30:00Z"),
        ("2024-01-01T00:00:00-00:00", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"),
        ("2024-01-01t00:00:00z", "2024-01-01T00:00:00Z"),
        ("2024-01-01 00:00:00Z", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00Z", "2024-01-01T00:00:00Z"),
        ("2024-01-01T07Z", "2024-01-01T07:00:00Z"),
        ("2024-01-01T00:00:00", "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z"),
        ("2024-01-01T00:00:00.5+09:00", "2023-12-31T15:00:00.5Z"),
        ("2024-01-01T00:00:00,25+09:00", "2023-12-31T15:00:00.25Z"),
        ("2024-01-01T00:00:00.123456789+09:00", "2023-12-31T15:00:00.123456789Z"),
        ("2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z"),
        ("2023-12-31T24:00:00Z", "2024-01-01T00:00:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        ("2017-01-01T08:59:60+09:00", "2016-12-31T23:59:60Z"),
        ("TEST_CASE_200", "TEST_CASE_200"),
        ("2024-01-01T00:00:00+23:59", "2023-12-31T00:01:00Z"),
        ("2024-01-01T00:00:00-23:59", "2024-01-01T23:59:00Z"),
        ("2024-01-01T23:59:59Z", "2024-01-01T23:59:59Z"),
        ("2024-01-01T08:00:07+09:00", "2023-12-31T23:00:07Z"),
        ("2024-01-01T24:00:00.000Z", "2024-01-02T00:00:00.000Z"),
        ("2024-01-01T24:00+09:00", "2024-01-01T15:00:00Z"),
        ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:60.5Z"),
        ("20161231T235960Z", "2016-12-31T23:59:60Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 1, tzinfo=UTC), "2024-01-01T00:00:00.000001Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 1001, tzinfo=UTC), "2024-01-01T00:00:00.001001Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 1000, tzinfo=UTC), "2024-01-01T00:00:00.001Z"),
        (datetime(1, 1, 1, tzinfo=TOKYO), "0001-01-01T00:00:00+09:00"),
    ],
)
def test_a_time_is_sent_in_utc(given_: datetime | date | str, sent: str) -> None:
    """Offsets are converted, a day is its first moment, text without a zone is UTC, fractions keep their digits."""
    assert time_text(given_) == sent


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "2024", "2024-01", "2024-13-01", "2024-02-30T00:00:00Z", "01/02/2024", "1704067200",
        "2024-01-01T25:00:00Z", "2024-01-01T24:00:01Z", "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00+09:60",
        "2024-01-01T00:00:61Z", "2024-01-01T00:00.5Z", "2024-01-01T00.5Z", "2024-01-01T24:00:00.5Z", "2024-01-01T00:00:00-24:00",
        " 2024-01-01", "2024-01-01T00:00:00Z ", "2024-01-01x00:00:00Z",
        "2024-01-01T00:00:00 +09:00", "2024-001", "٢٠٢٤-01-01", "0001-01-01T00:00:00+09:00",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused_with_what_to_write(text: str) -> None:
    """The message shows the form that is sent."""
    with pytest.raises(ValueError, match=r"write ISO 8601, e\.g\. 2024-01-31T00:00:00Z"):
        time_text(text)


def test_the_message_shows_no_more_than_the_beginning() -> None:
    """64 characters; a text may be of any length."""
    for text, shown in (("x" * 64, "x" * 64), ("x" * 63 + "yz", "x" * 63 + "y")):
        with pytest.raises(
            ValueError, match=f"^'{shown}' is not a time: write ISO 8601, .*, or give an aware datetime$"
        ):
            time_text(text)
        with pytest.raises(ValueError, match=f"^'{shown}' is not a day: write YYYY-MM-DD, .*, or give a date$"):
            day_text(text)


def test_a_naive_datetime_is_refused() -> None:
    """Python means this machine's local time by it."""
    with pytest.raises(ValueError, match="has no time zone"):
        time_text(datetime(2024, 1, 1))  # noqa: DTZ001  what is tested


@given(st.datetimes(min_value=datetime(1900, 1, 1), timezones=st.timezones()))  # noqa: DTZ001  the zones are drawn
def test_text_and_datetime_mean_the_same_moment(moment: datetime) -> None:
    """Whatever the zone, both are sent as the same instant."""
    offset = moment.utcoffset()
    assert offset is not None
    if offset.seconds % 60 == 0:
        assert datetime.fromisoformat(time_text(moment.isoformat())) == moment.astimezone(UTC)
    assert datetime.fromisoformat(time_text(moment)) == moment.astimezone(UTC)


def test_a_day_is_sent_as_a_day() -> None:
    """Where Amazon wants a day, a day goes; anything else is refused."""
    assert [day_text(date(2024, 1, 2)), day_text("2024-01-02"), day_text("20240102")] == ["2024-01-02"] * 3
    assert day_text("2024-07-30T23:59:59") == "2024-07-30T23:59:59"
    assert day_text("TEST_CASE_200") == "TEST_CASE_200"
    for text in ("tomorrow", "0001-01-01T00:00:00+09:00", "2024-01-01T25:00:00Z"):
        with pytest.raises(ValueError, match="write YYYY-MM-DD"):
            day_text(text)


def test_a_missing_time_of_pandas_is_refused() -> None:
    """It is a datetime by its class, and none by its value."""
    missing: Any = pytest.importorskip("pandas").NaT
    with pytest.raises(ValueError, match="leave it out"):
        time_text(missing)
