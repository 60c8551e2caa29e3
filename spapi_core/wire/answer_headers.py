"""What the headers of an answer say: Amazon's request id, the rate of the usage plan, how long to wait."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RATE_LIMIT", "REQUEST_ID", "rate_limit", "retry_after"]

REQUEST_ID = "x-amzn-RequestId"
RATE_LIMIT = "x-amzn-RateLimit-Limit"


def rate_limit(headers: Mapping[str, str]) -> float | None:
    """Requests a second that `x-amzn-RateLimit-Limit` reports, the lowest where it appears twice; None where it is absent or no rate."""
    text = headers.get(RATE_LIMIT)
    if text is None:
        return None
    try:
        rate = min(float(each) for each in text.split(","))
    except ValueError:
        return None
    return rate if 0 < rate < float("inf") else None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that `Retry-After` asks to wait; None where it is absent or unreadable.

    A date is counted from the answer's own `Date` where it has one, so that a wrong clock on this machine does no harm.
    """
    text = headers.get("retry-after")
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        try:
            answered = headers.get("date")
            now = datetime.now(UTC) if answered is None else parsedate_to_datetime(answered)
            seconds = (parsedate_to_datetime(text) - now).total_seconds()
        except (ValueError, TypeError):
            return None
    return max(seconds, 0.0) if seconds < float("inf") else None
