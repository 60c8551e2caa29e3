"""What Amazon's models allow of what is sent: each limit on both of its sides, and how its message reads."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.wire.allowed import check_together, fitted, of


class Color(StrEnum):
    """A value with a name."""

    RED = "red-and-long"


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ({}, "anything"),
        ({}, None),
        ({"minLength": 2, "maxLength": 3}, "ab"),
        ({"minLength": 2, "maxLength": 3}, "abc"),
        ({"maxLength": 1}, Color.RED),
        ({"pattern": "b"}, "abc"),
        ({"pattern": "^[0-9]+$"}, "123"),
        ({"minimum": 2, "maximum": 3}, 2),
        ({"minimum": 2, "maximum": 3}, 3.0),
        ({"minimum": 2, "maximum": 3}, Decimal("2.5")),
        ({"minimum": 2}, True),
        ({"exclusiveMinimum": 2, "exclusiveMaximum": 3}, 2.5),
        ({"multipleOf": 0.1}, 0.3),
        ({"multipleOf": 5}, 10),
        ({"multipleOf": 5}, float("inf")),
        ({"minItems": 1, "maxItems": 2}, [1]),
        ({"minItems": 1, "maxItems": 2}, [1, 2]),
        ({"uniqueItems": True}, ["a", "b"]),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 2}]),
        ({"uniqueItems": False}, ["a", "a"]),
        ({"items": {"maxLength": 1}}, ["a", "b"]),
        ({"properties": {"a": {"maxLength": 1}}}, {"a": "x", "b": "long"}),
        ({"values": {"maxLength": 1}}, {"a": "x", "b": "y"}),
        ({"time": True}, 5),
        ({"time": True}, Color.RED),
    ],
)
def test_what_is_within_its_limits_is_taken_as_it_is(rule: dict[str, Any], value: Any) -> None:
    """Both ends included; what a rule does not speak of has no limit."""
    assert fitted(rule, value, "x", typed=True) == value


@pytest.mark.parametrize(
    ("rule", "value", "said"),
    [
        ({"minLength": 2}, "a", "x: a text of 1 characters; Amazon takes at least 2 characters"),
        ({"minLength": 1}, "", "x: a text of 0 characters; Amazon takes at least 1 character"),
        ({"maxLength": 1}, "ab", "x: a text of 2 characters; Amazon takes at most 1 character"),
        ({"maxLength": 2}, "abc", "x: a text of 3 characters; Amazon takes at most 2 characters"),
        (
            {"pattern": "^[0-9]+$"},
            "12a",
            "x: a text that does not match Amazon's pattern ^[0-9]+$ (`call.unchecked()` sends it anyway)",
        ),
        (
            {"pattern": "^[0-9]+$"},
            "12\n",
            "x: a text that does not match Amazon's pattern ^[0-9]+$ (`call.unchecked()` sends it anyway)",
        ),
        (
            {"pattern": r"^\d$"},
            "\u0663",
            r"x: a text that does not match Amazon's pattern ^\d$ (`call.unchecked()` sends it anyway)",
        ),
        ({"minimum": 2}, 1, "x is 1; Amazon takes at least 2"),
        ({"minimum": 2}, Decimal("1.9"), "x is 1.9; Amazon takes at least 2"),
        ({"maximum": 3}, 3.5, "x is 3.5; Amazon takes at most 3"),
        ({"exclusiveMinimum": 2}, 2, "x is 2; Amazon takes more than 2"),
        ({"exclusiveMinimum": 2}, 1, "x is 1; Amazon takes more than 2"),
        ({"exclusiveMaximum": 3}, 3, "x is 3; Amazon takes less than 3"),
        ({"exclusiveMaximum": 3}, 4, "x is 4; Amazon takes less than 3"),
        ({"multipleOf": 5}, 7, "x is 7; Amazon takes multiples of 5"),
        ({"multipleOf": 0.1}, 0.35, "x is 0.35; Amazon takes multiples of 0.1"),
        ({"minItems": 1}, [], "x: 0 values; Amazon takes at least 1 values in one call"),
        ({"maxItems": 1}, [1, 2], "x: 2 values; Amazon takes at most 1 values in one call"),
        (
            {"maxItems": 2},
            [1, 2, 3],
            "x: 3 values; Amazon takes at most 2 values in one call; split them over several calls",
        ),
        ({"uniqueItems": True}, ["a", "b", "a"], "x: a value is given twice; Amazon takes each once"),
        ({"uniqueItems": True}, [{"a": 1}, {"a": 1}], "x: a value is given twice; Amazon takes each once"),
        ({"items": {"maximum": 1}}, [1, 2], "x[1] is 2; Amazon takes at most 1"),
        ({"properties": {"a": {"maximum": 1}}}, {"b": 5, "a": 2}, "x.a is 2; Amazon takes at most 1"),
        ({"values": {"maximum": 1}}, {"a": 1, "b": 2}, "x.b is 2; Amazon takes at most 1"),
    ],
)
def test_what_is_beyond_a_limit_is_refused_by_its_place(rule: dict[str, Any], value: Any, said: str) -> None:
    """With the limit, and with what was given unless that may be personal."""
    with pytest.raises(InvalidArgumentError) as caught:
        fitted(rule, value, "x", typed=True)
    assert str(caught.value) == said


def test_all_that_is_wrong_inside_is_said_at_once() -> None:
    """Of lists and of objects."""
    rule = {"maxItems": 1, "items": {"properties": {"a": {"maximum": 1}, "b": {"minimum": 5}}}}
    with pytest.raises(InvalidArgumentError) as caught:
        fitted(rule, [{"a": 2, "b": 4}, {"a": 1, "b": 5}, {"a": 3}], "x", typed=True)
    assert list(caught.value.faults) == [
        "x: 3 values; Amazon takes at most 1 values in one call",
        "x[0].a is 2; Amazon takes at most 1",
        "x[0].b is 4; Amazon takes at least 5",
        "x[2].a is 3; Amazon takes at most 1",
    ]


WHEN = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "value", "sent"),
    [
        ({"time": True}, WHEN, "2024-01-02T03:04:05Z"),
        ({"time": True}, "2024-01-02T05:04:05+02:00", "2024-01-02T03:04:05Z"),
        ({"time": True}, date(2024, 1, 2), "2024-01-02T00:00:00Z"),
        ({"day": True}, date(2024, 1, 2), "2024-01-02"),
        ({"day": True}, "2024-01-02", "2024-01-02"),
        ({"items": {"time": True}}, [WHEN, "2024-01-02"], ["2024-01-02T03:04:05Z", "2024-01-02T00:00:00Z"]),
        ({"properties": {"a": {"time": True}}}, {"a": "2024-01-02", "b": "2024-01-02"}, {"a": "2024-01-02T00:00:00Z", "b": "2024-01-02"}),
    ],
)  # fmt: skip
def test_times_are_sent_in_utc(rule: dict[str, Any], value: Any, sent: Any) -> None:
    """Where the model says that a field is one; the objects of a body are changed in place."""
    assert fitted(rule, value, "x", typed=True) == sent
    if isinstance(value, dict):
        assert value == sent


def test_text_that_is_not_a_time_is_refused_where_the_call_is_typed() -> None:
    """In a raw request it is kept; a time without its zone is refused everywhere."""
    with pytest.raises(InvalidArgumentError, match=r"^x: "):
        fitted({"time": True}, "soon", "x", typed=True)
    assert fitted({"time": True}, "soon", "x", typed=False) == "soon"
    for typed in (True, False):
        with pytest.raises(InvalidArgumentError, match=r"^x: "):
            fitted({"time": True}, datetime(2024, 1, 2), "x", typed=typed)  # noqa: DTZ001 - what is refused


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, None),
        ({"A": "a"}, None),
        ({"C": "c"}, None),
        ({"B": "b", "C": "c"}, None),
        ({"A": "a", "B": "b"}, "op: a and b exclude each other: give one of them"),
        ({"A": "a", "C": "c"}, "op: a and c exclude each other: give one of them"),
        ({"D": "d"}, "op: d needs E beside it"),
        ({"D": "d", "E": "e"}, None),
        ({"E": "e"}, None),
    ],
)
def test_arguments_that_do_not_go_together_are_refused(given: dict[str, str], said: str | None) -> None:
    """By the names that the caller uses."""
    rules = {"exclusive": [["A", "B", "C"]], "needs": {"D": "E"}}
    check_together({}, given, "op")
    if said is None:
        check_together(rules, given, "op")
        return
    with pytest.raises(InvalidArgumentError) as caught:
        check_together(rules, given, "op")
    assert str(caught.value) == said


def test_an_operation_that_is_not_known_allows_everything() -> None:
    """One that is has its rules."""
    assert of("shop_v1.none") == {}
    assert of("orders_v0.getOrders") != {}
