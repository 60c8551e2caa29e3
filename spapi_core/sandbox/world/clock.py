"""The sandbox's own time: it can run faster than the wall clock and be moved forward.

Everything that ages in the sandbox (tokens, buckets, documents, reports) asks this clock, so that a test
can see an hour pass without waiting. It cannot run backwards.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["SandboxClock", "iso", "seconds_of"]


class SandboxClock:
    """Seconds since 1970 in sandbox time.

    Args:
        scale: Sandbox seconds in a real second, e.g. 60 for an hour in a minute.
        start: Sandbox time at the beginning; None for the wall clock's.
        ticker: Monotonic seconds of the real world.

    Raises:
        ValueError: The scale is negative.
    """

    def __init__(
        self,
        *,
        scale: float = 1.0,
        start: float | None = None,
        ticker: Callable[[], float] = time.monotonic,
    ) -> None:
        if not 0 <= scale <= 1e6:  # noqa: PLR2004 - a million: eleven days in a second is enough for anybody
            raise ValueError(f"scale must be between 0 and 1000000, not {scale!r}")
        self.scale = scale
        self._ticker = ticker
        self._zero = ticker()
        self._start = time.time() if start is None else start

    def now(self) -> float:
        """Seconds since 1970 in sandbox time."""
        return self._start + (self._ticker() - self._zero) * self.scale

    def advance(self, seconds: float) -> None:
        """Move time forward.

        Args:
            seconds: Sandbox seconds to skip.

        Raises:
            ValueError: The number is negative, not finite, or more than a hundred years.
        """
        if not 0 <= seconds <= 100 * 365 * 86400:
            raise ValueError(f"time moves forward by 0 to 100 years, not by {seconds!r} seconds")
        self._start += seconds


def iso(seconds: float) -> str:
    """An instant as Amazon writes it: UTC, seconds, `Z`."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds_of(text: str) -> float:
    """Seconds since 1970 of an ISO 8601 date or date and time; UTC where it names no zone.

    Raises:
        ValueError: It is not a date, or lies outside the years that can be written.
    """
    when = datetime.fromisoformat(text)
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
