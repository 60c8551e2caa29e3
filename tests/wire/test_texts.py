"""JSON values as the texts of paths, queries and headers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.wire.texts import instant, joined, quoted, quoted_name


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        ("aZ09_.~-", "aZ09_.~-"),
        ("a b/c", "a%20b%2Fc"),
        ("\u00fc\u65e5", "%C3%BC%E6%97%A5"),
        ("a+%&=", "a%2B%25%26%3D"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-7, "-7"),
        (1.5, "1.5"),
    ],
)
def test_a_value_is_percent_encoded_to_the_unreserved_characters(value: Any, sent: str) -> None:
    """So that no HTTP library does it again."""
    assert quoted(value, "x") == sent


def test_some_characters_may_stay() -> None:
    """Where a path keeps its slashes; a name keeps none."""
    assert quoted("a/b c", "x", "/") == "a/b%20c"
    assert quoted_name("a/b[]") == "a%2Fb%5B%5D"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ({"a": 1}, "x: a dict cannot be sent as a parameter"),
        (None, "x: a NoneType cannot be sent as a parameter"),
        (b"a", "x: a bytes cannot be sent as a parameter"),
        pytest.param(10**5000, "x: the number has too many digits to be sent", id="long"),
        ("a\ud800", "x: 'a\\ud800' holds half a character (a lone surrogate)"),
    ],
)
def test_what_has_no_text_is_refused(value: Any, said: str) -> None:
    """By its place."""
    with pytest.raises(InvalidArgumentError) as caught:
        quoted(value, "x")
    assert str(caught.value) == said


def test_several_values_are_joined_by_commas() -> None:
    """Where there is room for one text."""
    assert joined(["a", 1, True], "x") == "a,1,true"
    assert joined("a,b", "x") == "a,b"
    assert joined((), "x") == ""


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (datetime(2024, 1, 2, 3, tzinfo=UTC), "2024-01-02T03:00:00Z"),
        (date(2024, 1, 2), "2024-01-02T00:00:00Z"),
        ("2024-01-02T03:00:00+01:00", "2024-01-02T02:00:00Z"),
    ],
)
def test_a_time_is_sent_in_utc(value: Any, sent: str) -> None:
    """By the one rule for times."""
    assert instant(value, "x") == sent


def test_what_is_not_a_time_is_refused() -> None:
    """By its place, with what to give."""
    with pytest.raises(InvalidArgumentError) as caught:
        instant(5, "x")  # type: ignore[arg-type]  # what is refused
    assert str(caught.value) == "x: a int is not a time: give a datetime, a date or ISO 8601 text"
    for wrong in ("soon", datetime(2024, 1, 2)):  # noqa: DTZ001 - what is refused
        with pytest.raises(InvalidArgumentError, match=r"^x: "):
            instant(wrong, "x")
