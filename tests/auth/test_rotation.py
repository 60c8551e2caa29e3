"""The age of a client secret, to the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from spapi_core.auth.rotation import days_left, secret_warning

CREATED = date(2024, 1, 1)
END = date(2024, 6, 29)
REMEDY = "rotate it: spapi auth rotate, or the application's page in Seller Central."


def wall(days: int, seconds: float = 0.0) -> float:
    """Days after the secret was made, in seconds since 1970."""
    return (datetime(2024, 1, 1, tzinfo=UTC) + timedelta(days=days, seconds=seconds)).timestamp()


@pytest.mark.parametrize(
    ("days", "seconds", "left"),
    [(0, 0.0, 180), (0, 86399.0, 180), (1, 0.0, 179), (179, 86399.0, 1), (180, 0.0, 0), (181, 0.0, -1), (-1, 0.0, 181)],
)
def test_a_secret_lives_180_days(days: int, seconds: float, left: int) -> None:
    """Whole days, by the calendar of UTC."""
    assert days_left(CREATED, wall(days, seconds)) == left


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, None),
        (149, None),
        (150, f"The client secret ends on {END} (in 30 days): {REMEDY}"),
        (179, f"The client secret ends on {END} (in 1 days): {REMEDY}"),
        (180, f"The client secret ends on {END} (in 0 days): {REMEDY}"),
        (181, f"The client secret ended on {END} (1 days ago): {REMEDY}"),
        (400, f"The client secret ended on {END} (220 days ago): {REMEDY}"),
    ],
)
def test_its_end_is_said_a_month_before(days: int, words: str | None) -> None:
    """And afterwards; of a secret whose age is not known nothing is said."""
    assert secret_warning(CREATED, wall(days)) == words
    assert secret_warning(None, wall(days)) is None
