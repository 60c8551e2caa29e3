"""Days and moments of flat files: one that could be two is not read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from spapi_core.jobs.dates import Dates, day, moment


@pytest.mark.parametrize(
    ("text", "dates", "expected"),
    [
        ("2024-05-31", None, date(2024, 5, 31)),
        ("31.05.2024", None, date(2024, 5, 31)),
        ("05/31/2024", None, date(2024, 5, 31)),
        ("31/05/2024", None, date(2024, 5, 31)),
        ("04/05/2024", None, None),
        ("04/04/2024", None, date(2024, 4, 4)),
        ("04/05/2024", "day first", date(2024, 5, 4)),
        ("04/05/2024", "month first", date(2024, 4, 5)),
        ("2024-05-31T10:00:00Z", None, date(2024, 5, 31)),
        ("2024-02-30", None, None),
        ("05-31-24", None, None),
        ("31-May-2024", None, date(2024, 5, 31)),
        ("May 31, 2024", None, date(2024, 5, 31)),
        ("31. Mai 2024", None, date(2024, 5, 31)),
        ("4 f\u00e9vr. 2024", None, date(2024, 2, 4)),
        ("2024\u5e745\u670831\u65e5", None, date(2024, 5, 31)),
        ("31 Maa 2024", None, None),
        ("", None, None),
    ],
)
def test_a_day_that_could_be_two_is_none(text: str, dates: Dates, expected: date | None) -> None:
    """Unless the caller says how it is meant."""
    assert day(text, dates) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-31T10:00:00+02:00", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=2)))),
        ("2024-05-31 10:00:00 PDT", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=-7)))),
        ("31.05.2024 10:00:00 UTC", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("2024/05/31 10:00:00 JST", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=9)))),
        ("2024-05-31T10:00:00.123Z", datetime(2024, 5, 31, 10, 0, 0, 123000, tzinfo=UTC)),
        ("2024-05-31", datetime(2024, 5, 31)),  # noqa: DTZ001 - the file gives no zone
        ("2024-05-31 10:00:00 IST", None),
        ("31 mai 2024 10:00:00 UTC", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("2024\u5e745\u670831\u65e5 10:00:00 JST", datetime(2024, 5, 31, 10, tzinfo=timezone(timedelta(hours=9)))),
        ("2024-05-31 25:00:00", None),
        ("04/05/2024 10:00:00 GMT", None),
    ],
)
def test_a_moment_has_the_zone_that_the_file_gives(text: str, expected: datetime | None) -> None:
    """A name that several zones share stands for none of them."""
    got = moment(text)
    assert got == expected
    assert got is None or expected is None or got.tzinfo == expected.tzinfo
