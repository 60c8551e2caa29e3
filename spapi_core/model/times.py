"""Times as they are sent: ISO 8601 in UTC with `Z`, whatever way they were given.

One rule for query parameters, bodies and jobs. An aware datetime is converted to UTC. A day, as `date` or as text,
means its first moment in UTC. Text may be any ISO 8601 form; an offset is converted, text without a zone is read as UTC, as
in Amazon's own examples. A naive datetime is refused: Python means this machine's local time by it. Digits of a fraction are kept.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

__all__ = ["MARK", "day_text", "instant_as_text", "time_text"]

MARK = "TEST_CASE"
"""How values begin by which Amazon's static sandbox chooses an answer; they stand in the place of times too."""

_SENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}|[0-9]{4}-?W[0-9]{2}-?[0-9]", re.ASCII)
_TIME = re.compile(
    rf"(?P<day>{_DAY.pattern})[T ](?P<clock>[0-9]{{2}}(?::?[0-9]{{2}}(?::?[0-9]{{2}})?)?)"
    r"(?:[.,](?P<fraction>[0-9]+))?(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?",
    re.ASCII,
)
_SHOWN = 64


def instant_as_text(value: datetime) -> str:
    """An aware datetime as ISO 8601 in UTC with Z, with no more digits than it needs.

    Raises:
        ValueError: It has no time zone, which cannot be guessed.
    """
    if value.utcoffset() is None:
        raise ValueError(f"{value.isoformat()} has no time zone; add one, e.g. tzinfo=UTC")
    digits = "seconds" if not value.microsecond else "microseconds" if value.microsecond % 1000 else "milliseconds"
    try:
        utc = value.astimezone(UTC)
    except OverflowError:
        return value.isoformat(timespec=digits)
    return utc.replace(tzinfo=None).isoformat(timespec=digits) + "Z"


def time_text(value: datetime | date | str) -> str:
    """A point in time as it is sent.

    Args:
        value: An aware datetime, a day, or ISO 8601 text.

    Raises:
        ValueError: It is not a time, or a naive datetime; the message says what to write.
    """
    if value != value:  # noqa: PLR0124  pandas' missing time alone is not itself
        raise ValueError("a missing time (NaT) is not a time: leave it out, or give an aware datetime")
    if isinstance(value, datetime):
        return instant_as_text(value)
    if isinstance(value, date):
        return f"{value.isoformat()}T00:00:00Z"
    if value.startswith(MARK):
        return value
    try:
        return _of_text(value)
    except (ValueError, OverflowError):
        raise ValueError(
            f"{value[:_SHOWN]!r} is not a time: write ISO 8601, e.g. 2024-01-31T00:00:00Z, or give an aware datetime"
        ) from None


def day_text(value: date | str) -> str:
    """A day of the calendar as it is sent.

    Args:
        value: A date, or text YYYY-MM-DD. Text with a time of day goes as it stands: some of Amazon's examples have one
            where the model says day.

    Raises:
        ValueError: It is not a day; the message says what to write.
    """
    if isinstance(value, date):
        return value.isoformat()
    if value.startswith(MARK):
        return value
    with suppress(ValueError):
        return date.fromisoformat(value).isoformat()
    try:
        _of_text(value)
    except (ValueError, OverflowError):
        raise ValueError(
            f"{value[:_SHOWN]!r} is not a day: write YYYY-MM-DD, e.g. 2024-01-31, or give a date"
        ) from None
    return value


@lru_cache(maxsize=1024)
def _of_text(text: str) -> str:
    upper = text.upper()
    if _DAY.fullmatch(upper):
        return f"{date.fromisoformat(upper).isoformat()}T00:00:00Z"
    found: Any = _TIME.fullmatch(upper)
    if found is None:
        raise ValueError(text)
    clock = found["clock"].replace(":", "").ljust(6, "0")
    if found["fraction"] and len(found["clock"].replace(":", "")) < len(clock):
        raise ValueError(text)  # a fraction of an hour or a minute
    hour, minute, second = int(clock[:2]), int(clock[2:4]), int(clock[4:])
    whole = datetime.combine(date.fromisoformat(found["day"]), datetime.min.time())
    # 24:00 is the end of the day, :60 a leap second; a datetime holds neither.
    midnight, leap = clock == "240000" and not (found["fraction"] or "").strip("0"), clock[4:] == "60"
    if midnight:
        whole += timedelta(days=1)
    else:
        whole = whole.replace(hour=hour, minute=minute, second=second - leap)
    whole -= _offset(found["zone"])
    if upper == text and not midnight and _SENT.fullmatch(text):
        return text
    fraction = f".{found['fraction']}" if found["fraction"] else ""
    return f"{whole:%H:%M}".join((f"{whole.date().isoformat()}T", f":{whole.second + leap:02}{fraction}Z"))


def _offset(zone: str | None) -> timedelta:
    if zone is None or zone == "Z":
        return timedelta()
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 23 or minutes > 59:  # noqa: PLR2004  of a clock
        raise ValueError(zone)
    offset = timedelta(hours=hours, minutes=minutes)
    return -offset if zone[0] == "-" else offset
