"""The age of a client secret: Amazon ends one after 180 days, and then no token is given any more."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

__all__ = ["SECRET_LIFE_DAYS", "WARN_DAYS_BEFORE", "days_left", "secret_warning"]

SECRET_LIFE_DAYS = 180
"""Days a client secret lives. Source: Amazon's page on rotating client secrets."""

WARN_DAYS_BEFORE = 30
"""Days before its end from which on warnings are given."""


def days_left(created: date, wall: float) -> int:
    """Whole days until a secret ends; negative when it has.

    Args:
        created: When it was made.
        wall: Now, in seconds since 1970.
    """
    today = datetime.fromtimestamp(wall, UTC).date()
    return (created + timedelta(days=SECRET_LIFE_DAYS) - today).days


def secret_warning(created: date | None, wall: float) -> str | None:
    """What to say about a secret's age; None while there is time, or where its age is not known."""
    if created is None:
        return None
    left = days_left(created, wall)
    if left > WARN_DAYS_BEFORE:
        return None
    end = created + timedelta(days=SECRET_LIFE_DAYS)
    remedy = "rotate it: spapi auth rotate, or the application's page in Seller Central"
    if left < 0:
        return f"The client secret ended on {end} ({-left} days ago): {remedy}."
    return f"The client secret ends on {end} (in {left} days): {remedy}."
