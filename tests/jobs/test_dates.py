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


MONTHS = [
    "jan january januar j\u00e4nner janvier janv enero ene gennaio gen",
    "feb february februar f\u00e9vrier f\u00e9vr febrero febbraio",
    "mar march m\u00e4rz mrz mars marzo",
    "apr april avril avr abril abr aprile",
    "may mai mayo maggio mag",
    "jun june juni juin junio giugno giu",
    "jul july juli juillet juil julio luglio lug",
    "aug august ao\u00fbt agosto ago",
    "sep sept september septembre septiembre settembre set",
    "oct october oktober okt octobre octubre ottobre ott",
    "nov november novembre noviembre",
    "dec december dezember dez d\u00e9cembre d\u00e9c diciembre dic dicembre",
]


@pytest.mark.parametrize("number", range(1, 13))
def test_every_month_has_its_names(number: int) -> None:
    """In five languages, small or large, before the day or after it."""
    for name in MONTHS[number - 1].split():
        for text in (
            f"7 {name} 2024",
            f"7. {name.title()} 2024",
            f"{name.upper()} 7, 2024",
            f"07-{name}-2024",
            f"{name}. 7 2024",
        ):
            assert day(text) == date(2024, number, 7), text


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Z", 0), ("UTC", 0), ("GMT", 0), ("WET", 0), ("WEST", 1), ("BST", 1), ("CET", 1), ("MEZ", 1), ("CEST", 2), ("MEST", 2),
        ("MESZ", 2), ("EET", 2), ("EEST", 3), ("JST", 9), ("PST", -8), ("PDT", -7), ("EDT", -4), ("AEST", 10), ("AEDT", 11),
        ("BRT", -3), ("+05:30", 5.5), ("-0330", -3.5), ("UTC+01:00", 1), ("GMT-0200", -2), ("+14:00", 14), ("-14:00", -14),
        ("+14:01", None), ("-14:01", None), ("+99:99", None), ("EST", None), ("IST", None), ("XX", None), ("ABCDE", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("space", ["", " ", "  "])
def test_a_zone_is_known_beyond_doubt_or_the_moment_is_not_read(zone: str, hours: float | None, space: str) -> None:
    """Fourteen hours at most, either way."""
    got = moment(f"2024-05-31 10:20:30{space}{zone}")
    if hours is None:
        assert got is None
    else:
        assert got is not None
        assert (got.utcoffset(), got.replace(tzinfo=None)) == (
            timedelta(hours=hours),
            datetime(2024, 5, 31, 10, 20, 30),  # noqa: DTZ001 - compared without its zone
        )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2024-05-31T1:02", (1, 2, 0, 0)),
        ("2024-05-31 01:02:03", (1, 2, 3, 0)),
        ("2024-05-31 01:02:03.5", (1, 2, 3, 500_000)),
        ("2024-05-31 01:02:03,000001", (1, 2, 3, 1)),
        ("2024-05-31 01:02:03.123456789", (1, 2, 3, 123_456)),
        ("2024-05-31 23:59:59", (23, 59, 59, 0)),
        ("2024-05-31 24:00:00", None),
        ("2024-05-31 23:60:00", None),
        ("2024-05-31 23:59:60", None),
        ("2024-05-31 01:02:03.1234567890", None),
        ("2024-05-31 01:2", None),
        ("2024-05-31 01", None),
        ("2024-05-31  01:02", None),
        ("2024-02-30 01:02", None),
        ("04/05/2024 01:02", None),
        ("04/05/2024", None),
        ("24-05-31 01:02", None),
        ("x2024-05-31", None),
        ("2024-05-31x", None),
    ],
)
def test_a_moment_has_its_parts(text: str, parts: tuple[int, int, int, int] | None) -> None:
    """Six digits of a second; what no day has is not read."""
    expected = None if parts is None else datetime(2024, 5, 31, *parts)  # noqa: DTZ001 - the file gives no zone
    assert moment(text) == expected


@pytest.mark.parametrize(
    ("text", "none", "first", "month"),
    [
        ("12/13/2024", (12, 13), None, (12, 13)),
        ("13/12/2024", (12, 13), (12, 13), None),
        ("12-12-2024", (12, 12), (12, 12), (12, 12)),
        ("12-11-2024", None, (11, 12), (12, 11)),
        ("12.11.2024", (11, 12), (11, 12), (11, 12)),
        ("11.13.2024", None, None, None),
        ("2024.11.12", (11, 12), (11, 12), (11, 12)),
        ("2024/11/12", (11, 12), (11, 12), (11, 12)),
        ("2024-1-2", (1, 2), (1, 2), (1, 2)),
        ("2024-11/12", None, None, None),
        ("13/14/2024", None, None, None),
        ("12/11/24", None, None, None),
        ("12/11/124", None, None, None),
        ("124-11-12", None, None, None),
    ],
)
def test_a_day_in_figures_is_read_as_it_is_meant(
    text: str, none: tuple[int, int] | None, first: tuple[int, int] | None, month: tuple[int, int] | None
) -> None:
    """Points put the day first, a year in front the month; else it shows, or the caller says it."""
    ways: list[tuple[Dates, tuple[int, int] | None]] = [(None, none), ("day first", first), ("month first", month)]
    for dates, expected in ways:
        assert day(text, dates) == (None if expected is None else date(2024, *expected))
        at = moment(f"{text} 01:02:03", dates)
        assert (None if at is None else at.date()) == day(text, dates)
