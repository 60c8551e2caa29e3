"""A long time in short pieces: for lists that take a span, and for jobs that go on tomorrow where they stopped today."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.times import time_text

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LATEST", "Window", "windows"]

LATEST = timedelta(minutes=2)
"""How far in the past the end of a span has to lie at least: Amazon's orders and finances refuse later ones."""


class Window(NamedTuple):
    """A piece of time, in UTC; `end` belongs to the next one."""

    start: datetime
    end: datetime


def windows(
    start: datetime | date | str, end: datetime | date | str, step: timedelta | float, *, latest: datetime | None = None
) -> Iterator[Window]:
    """Cut a span into pieces, the last of which may be shorter; they touch and do not overlap.

    Args:
        start: Where the first begins: a datetime with its zone, ISO text, or a date for midnight UTC.
        end: Where the last ends.
        step: How long each is: a timedelta, or days.
        latest: No piece ends later; None for two minutes before now, which is what Amazon takes. A piece that would begin
            later is left out, so that a job can ask for "until now" every time.

    Raises:
        InvalidArgumentError: A time cannot be read, `end` lies before `start`, or `step` is not above zero.
    """
    first, last = _moment("start", start), _moment("end", end)
    if isinstance(step, bool) or not isinstance(step, timedelta | int | float):
        raise InvalidArgumentError(f"step is a {type(step).__name__}: give a timedelta, or days as a number")
    length = step if isinstance(step, timedelta) else timedelta(days=step)
    if length <= timedelta(0):
        raise InvalidArgumentError(f"step is {step}: give a time above zero, e.g. timedelta(days=7)")
    if last < first:
        raise InvalidArgumentError(f"end {last:%Y-%m-%dT%H:%M:%SZ} is before start {first:%Y-%m-%dT%H:%M:%SZ}")
    limit = min(last, datetime.now(UTC) - LATEST if latest is None else _moment("latest", latest))
    return _pieces(first, limit, length)


def _pieces(start: datetime, end: datetime, step: timedelta) -> Iterator[Window]:
    while start < end:
        # What is left is compared, not the sum: a long step may lead beyond the last year that Python knows.
        following = end if end - start <= step else start + step
        yield Window(start, following)
        start = following


def _moment(name: str, value: datetime | date | str) -> datetime:
    if not isinstance(value, date | str):
        raise InvalidArgumentError(f"{name} is a {type(value).__name__}: give a datetime, a date or ISO text")
    try:
        return datetime.fromisoformat(time_text(value)).astimezone(UTC)
    except ValueError as error:
        raise InvalidArgumentError(f"{name}: {error}") from error
