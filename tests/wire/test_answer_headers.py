"""What the headers of an answer say of rates and waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from spapi_core.wire.answer_headers import rate_limit, retry_after

DATE = "Wed, 01 Jan 2020 00:00:00 GMT"


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        (None, None),
        ("0.0167", 0.0167),
        ("2", 2.0),
        ("0", None),
        ("-1", None),
        ("inf", None),
        ("nan", None),
        ("much", None),
        ("", None),
        ("0.5;x", None),
        ("2.0, 0.5", 0.5),
        ("0.0167,0.0167", 0.0167),
        ("2.0,", None),
        ("2.0, much", None),
    ],
)
def test_a_rate_is_a_number_above_zero(text: str | None, rate: float | None) -> None:
    """All else is ignored."""
    assert rate_limit({} if text is None else {"x-amzn-RateLimit-Limit": text}) == rate


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        ("0.5", 0.5),
        ("0", 0.0),
        ("-3", 0.0),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("Wed, 01 Jan 2020 00:01:30 GMT", 90.0),
        ("Tue, 31 Dec 2019 23:59:00 GMT", 0.0),
        ("Wed, 99 Jan 2020 00:00:00 GMT", None),
    ],
)
def test_a_wait_is_seconds_or_a_date_counted_from_the_answers_own(text: str | None, seconds: float | None) -> None:
    """Never less than none; what cannot be read asks for none."""
    headers = {"date": DATE} if text is None else {"date": DATE, "retry-after": text}
    assert retry_after(headers) == seconds


def test_a_date_is_counted_from_now_where_the_answer_has_none() -> None:
    """One of its own that cannot be read says nothing."""
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=120), usegmt=True)
    found = retry_after({"retry-after": later})
    assert found is not None
    assert 90 < found <= 120
    assert retry_after({"retry-after": later, "date": "yesterday"}) is None


@pytest.mark.parametrize(
    ("after", "date"),
    [(DATE.replace("GMT", "-0000"), DATE), (DATE, DATE.replace("GMT", "-0000")), ("tomorrow", DATE), (DATE, "")],
)
def test_dates_that_cannot_be_compared_ask_for_no_wait(after: str, date: str) -> None:
    """One without a zone, and what is not a date."""
    assert retry_after({"retry-after": after, "date": date}) is None
