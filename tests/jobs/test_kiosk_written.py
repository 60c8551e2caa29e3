"""Each type of argument of a query: what is written for a value, and what is said of one that cannot be right."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.kiosk_arguments import Dataset, written_arguments
from spapi_core.model import Model

DATA = Dataset(
    "root",
    {"Money": {"amount": "Float!", "code": "String"}, "Line": {"price": "Money!", "days": "[Date!]", "kind": "Kind"}},
    ("Kind",),
)


class Kind(Enum):
    """Values of an enum."""

    BIG = "BIG_ONE"
    ODD = "not a name"


class Money(Model):
    """As the input type."""

    amount: Decimal | None = None
    code: str | None = None
    _wire_ = ("amount", "code")


def written(kind: str, value: Any) -> str:
    return written_arguments(DATA, "asked", [("x", kind, value)])


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("Date", date(2024, 1, 31), '"2024-01-31"'),
        ("Date!", "2024-01-31", '"2024-01-31"'),
        ("Boolean", True, "true"),
        ("Boolean!", False, "false"),
        ("Int", 0, "0"),
        ("Long", -5, "-5"),
        ("Float", 1, "1"),
        ("Float", 0.5, "0.5"),
        ("Float", "12.10", "12.10"),
        ("Float", Decimal("1E+2"), "100"),
        ("Float", Decimal("0E-3"), "0.000"),
        ("String", 'a"\n\u00e4', '"a\\"\\n\u00e4"'),
        ("ID!", "", '""'),
        ("Kind", "BIG", "BIG"),
        ("Kind", "_x9", "_x9"),
        ("Kind", Kind.BIG, "BIG_ONE"),
        ("[Int!]!", [1, 2], "[1, 2]"),
        ("[Int]", (1, None), "[1, null]"),
        ("[Int!]", [], "[]"),
        ("[Int!]", {3: 0}.keys(), "[3]"),
        ("[[Int!]!]", [[1], []], "[[1], []]"),
        ("Money", {"amount": 1}, "{amount: 1}"),
        ("Money", {"code": None, "amount": 1}, "{code: null, amount: 1}"),
        ("Money", Money(amount=Decimal("2.50"), code="EUR"), '{amount: 2.50, code: "EUR"}'),
        ("Money!", Money(amount=Decimal(2)), "{amount: 2}"),
        ("Line", {"price": {"amount": 1}, "days": ["2024-01-31"], "kind": "A"},
         '{price: {amount: 1}, days: ["2024-01-31"], kind: A}'),
    ],
)  # fmt: skip
def test_a_value_is_written_as_its_type_says(kind: str, value: Any, text: str) -> None:
    """Texts with marks, enums and numbers without."""
    assert written(kind, value) == f"x: {text}"


LONG = "y" * 58
HINT = 'give a date, or text as "2024-01-31"'


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("Date", datetime(2024, 1, 31), f"asked: x is datetime.datetime(2024, 1, 31, 0, 0): {HINT}"),  # noqa: DTZ001 - refused
        ("Date", "2024-01-3", f"asked: x is '2024-01-3': {HINT}"),
        ("Date", "20240131", f"asked: x is '20240131': {HINT}"),
        ("Date", "2024-01-311", f"asked: x is '2024-01-311': {HINT}"),
        ("Date", "2024-02-30", f"asked: x is '2024-02-30': {HINT}"),
        ("Date", 5, f"asked: x is 5: {HINT}"),
        ("Boolean", 1, "asked: x is 1: give a value of Boolean"),
        ("Boolean", "true", "asked: x is 'true': give a value of Boolean"),
        ("Int", True, "asked: x is True: give a value of Int"),
        ("Long", 1.0, "asked: x is 1.0: give a value of Long"),
        ("Int!", "1", "asked: x is '1': give a value of Int"),
        ("Float", True, "asked: x is True: give a value of Float"),
        ("Float", "x", "asked: x is 'x': give a value of Float"),
        ("Float", float("nan"), "asked: x is nan: give a value of Float"),
        ("Float", "Infinity", "asked: x is 'Infinity': give a value of Float"),
        ("Float", b"1", "asked: x is b'1': give a value of Float"),
        ("String", 5, "asked: x is 5: give a value of String"),
        ("ID", b"a", "asked: x is b'a': give a value of ID"),
        ("Other", "a", "asked: x is 'a': give a value of Other"),
        ("Kind", "9x", "asked: x is '9x': give a Kind"),
        ("Kind", "a-b", "asked: x is 'a-b': give a Kind"),
        ("Kind", "", "asked: x is '': give a Kind"),
        ("Kind", Kind.ODD, f"asked: x is {Kind.ODD!r}: give a Kind"),
        ("[Int]", 5, "asked: x is 5: give a list"),
        ("[Int]", "12", "asked: x is '12': give a list"),
        ("[Int]", {}, "asked: x is {}: give a list"),
        ("[Int!]", [1, None], "asked: x is None: give a value"),
        ("Money", [], "asked: x is []: give a Money"),
        ("Money", {"amount": 1, "other": 2, "more": 3}, "asked: x: Money has no other; its fields are amount, code"),
        ("Money", {"code": "E"}, "asked: x: Money needs amount; its fields are amount, code"),
        ("Money", {"code": "E", "amount": None}, "asked: x: Money needs amount; its fields are amount, code"),
        ("Money", {"other": 1}, "asked: x: Money has no other; its fields are amount, code"),
        ("Line", {"price": {"amount": "x"}}, "asked: x.price.amount is 'x': give a value of Float"),
        ("Line", {"price": {"amount": 1}, "days": [None]}, "asked: x.days is None: give a value"),
        ("Int", LONG, f"asked: x is {LONG!r}: give a value of Int"),
        ("Int", LONG + "y", f"asked: x is '{'y' * 56}...: give a value of Int"),
    ],
)
def test_a_value_that_cannot_be_right_is_named_in_full_words(kind: str, value: Any, words: str) -> None:
    """Its place, what it is, cut at sixty characters, and what is right."""
    with pytest.raises(InvalidArgumentError) as caught:
        written(kind, value)
    assert str(caught.value) == words


def test_what_is_none_is_left_out_and_the_order_stays() -> None:
    """Of the arguments; none at all is an empty text."""
    asked = [("b", "Int", 1), ("n", "Int!", None), ("a", "Boolean", False)]
    assert written_arguments(DATA, "asked", asked) == "b: 1, a: false"
    assert written_arguments(DATA, "asked", []) == ""


@pytest.mark.parametrize(
    ("start", "end", "fits"),
    [
        ("2024-01-31", "2024-01-31", True),
        ("2024-01-30", date(2024, 1, 31), True),
        (date(2024, 2, 1), "2024-01-31", False),
        (None, "2024-01-31", True),
        ("2024-01-31", None, True),
    ],
)
def test_the_last_day_is_not_before_the_first(start: Any, end: Any, fits: bool) -> None:
    """The same day is right, and so is one alone."""
    asked = [("startDate", "Date", start), ("endDate", "Date", end)]
    if fits:
        assert written_arguments(DATA, "asked", asked).count('"') == 2 * sum(each is not None for each in (start, end))
        return
    with pytest.raises(InvalidArgumentError) as caught:
        written_arguments(DATA, "asked", asked)
    assert str(caught.value) == "asked: endDate 2024-01-31 is before startDate 2024-02-01"
