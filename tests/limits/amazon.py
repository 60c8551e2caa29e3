"""Amazon's side of a usage plan: an exact token bucket, in whole numbers so that nothing is rounded its way or ours."""

from __future__ import annotations

from fractions import Fraction

MICRO = 1_000_000


class ServerBucket:
    """A token bucket that refills from the moment it sees a request.

    Args:
        rate: Permits a second.
        burst: Permits it holds when full.
        level: Permits in it at the start; full when not given.
    """

    def __init__(self, rate: float, burst: int, level: int | None = None) -> None:
        self.rate = Fraction(str(rate)) / MICRO
        self.burst = burst
        self.level = Fraction(burst if level is None else level)
        self.seen = 0
        self.granted = 0
        self.refused = 0

    def take(self, seconds: float) -> int:
        """The HTTP status of a call that arrives now."""
        now = int(seconds * MICRO)
        now = max(now, self.seen)
        self.level = min(Fraction(self.burst), self.level + (now - self.seen) * self.rate)
        self.seen = now
        if self.level >= 1:
            self.level -= 1
            self.granted += 1
            return 200
        self.refused += 1
        return 429

    def most(self, seconds: float) -> int:
        """Calls it grants in that many seconds from a full bucket, to somebody who asks all the time."""
        return self.burst + int(seconds * MICRO * self.rate)
