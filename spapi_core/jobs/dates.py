"""Days and moments of flat files, read where they can be read in one way alone. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from typing import Literal, TypeAlias

Dates: TypeAlias = 'Literal["day first", "month first"] | None'
"""How days such as 04/05/2024 are meant; None reads only those that can be meant in one way."""
_DAY = re.compile(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})")
_MOMENT = re.compile(
    r"(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*"
    r"(Z|[A-Z]{2,5}|(?:UTC|GMT)?[+-]\d{2}:?\d{2})?"
)
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "JST": 540, "PST": -480, "PDT": -420, "EDT": -240, "AEST": 600, "AEDT": 660, "BRT": -180,
}  # fmt: skip
_NAMES_OF_MONTHS = {
    name: number
    for number, names in enumerate(
        (
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
        ),
        1,
    )
    for name in names.split()
}
_WRITTEN = (
    re.compile(r"(?P<d>\d{1,2})(?:\. ?|[ -])(?P<m>[^\W\d_]{3,10})\.?,?[ -](?P<y>\d{4})\b"),
    re.compile(r"(?P<m>[^\W\d_]{3,10})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})\b"),
    re.compile(r"(?P<y>\d{4})\u5e74(?P<m>\d{1,2})\u6708(?P<d>\d{1,2})\u65e5"),
)
"""Days with the month in words, in English, German, French, Spanish and Italian, and days in Japanese."""
_YEAR, _MONTHS, _FARTHEST = 4, 12, 14 * 60


def day(text: str, dates: Dates = None) -> date | None:
    """A day; None where the text is not a day, or could be two.

    Args:
        text: As 2024-05-31, 31.05.2024, 05/31/2024; a time after it counts for nothing.
        dates: How 04/05/2024 is meant.
    """
    text = _in_figures(text)
    found = _DAY.fullmatch(text)
    if found is None:
        whole = _MOMENT.fullmatch(text)
        return None if whole is None else day(whole[1], dates)
    first, mark, second, third = found.groups()
    if len(first) == _YEAR:
        parts = (int(first), int(second), int(third))
    elif len(third) != _YEAR:
        return None
    elif mark == ".":
        parts = (int(third), int(second), int(first))
    else:
        order = dates or ("day first" if int(first) > _MONTHS else "month first" if int(second) > _MONTHS else None)
        if order is None and first != second:
            return None
        parts = (int(third), int(second), int(first)) if order == "day first" else (int(third), int(first), int(second))
    try:
        return date(*parts)
    except ValueError:
        return None


def moment(text: str, dates: Dates = None) -> datetime | None:
    """A moment; without a time zone where the file gives none. None where the text is not a moment, or could be two.

    Args:
        text: As 2024-05-31T10:00:00+00:00, 2024-05-31 10:00:00 PDT, 31.05.2024 10:00:00 UTC; a day alone is its first moment.
        dates: How 04/05/2024 is meant.
    """
    text = _in_figures(text)
    found = _MOMENT.fullmatch(text)
    if found is None:
        only = day(text, dates) if _DAY.fullmatch(text) else None
        return None if only is None else datetime(only.year, only.month, only.day)  # noqa: DTZ001 - the file gives no zone
    at = day(found[1], dates)
    known, zone = _zone(found[6])
    if at is None or not known:
        return None
    fraction = int((found[5] or "").ljust(6, "0")[:6] or 0)
    try:
        return datetime(at.year, at.month, at.day, int(found[2]), int(found[3]), int(found[4] or 0), fraction, zone)
    except ValueError:
        return None


def _in_figures(text: str) -> str:
    """The text with a day at its beginning that is in words written as 2024-05-31."""
    for pattern in _WRITTEN:
        found = pattern.match(text)
        if found is not None:
            month = found["m"] if found["m"].isdigit() else _NAMES_OF_MONTHS.get(found["m"].casefold())
            if month is not None:
                return f"{found['y']}-{month}-{found['d']}{text[found.end() :]}"
    return text


def _zone(name: str | None) -> tuple[bool, timezone | None]:
    """Whether the time zone of a name is known beyond doubt, and the zone; none where the file gives none."""
    if name is None:
        return True, None
    minutes = _ZONES.get(name)
    if minutes is None:
        digits = name.removeprefix("UTC").removeprefix("GMT").replace(":", "")
        if digits[:1] not in {"+", "-"}:
            return False, None
        minutes = int(digits[0] + "1") * (int(digits[1:3]) * 60 + int(digits[3:5]))
    return abs(minutes) <= _FARTHEST, timezone(timedelta(minutes=max(-_FARTHEST, min(minutes, _FARTHEST))))
