"""All faults of a value that was refused, place by place; and drift in words."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.model import Model
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.faults import faults


class Part(Model):
    """A part with a required text and a number."""

    sku: str
    count: int | None = None
    _wire_ = ("Sku", "Count")


class Whole(Model):
    """Parts alone, in a list and in a map."""

    part: Part
    parts: list[Part] | None = None
    by_name: dict[str, Part] | None = None
    either: int | str | None = None
    _wire_ = ("Part", "Parts", "ByName", "Either")


def wrong(**given: Any) -> Any:
    return Part(**{"sku": "S", "count": "x", **given})


@pytest.mark.parametrize(
    ("kind", "value", "places"),
    [
        (Whole, Whole(part=Part(sku="S")), []),
        (Whole, Whole(part=Part(sku="S"), parts=[]), []),
        (Whole, Whole(part=wrong()), [".part.count"]),
        (Whole, Whole(part=wrong(sku=None)), [".part.sku", ".part.count"]),
        (Whole, Whole(part=wrong(), parts=[Part(sku="S"), wrong(), wrong(sku=5)]),
         [".part.count", ".parts[1].count", ".parts[2].sku", ".parts[2].count"]),
        (Whole | None, Whole(part=wrong()), [".part.count"]),
        (list[Part], (wrong(), Part(sku="S"), wrong()), ["[0].count", "[2].count"]),
        (list[Part] | None, [wrong()], ["[0].count"]),
        (list[list[int]], [[1], ["x", 2, "y"]], ["[1][0]", "[1][2]"]),
        (int, "x", [""]),
        (int, 1, []),
        (list[int], "12", [""]),
    ],
)  # fmt: skip
def test_every_fault_has_its_place(kind: Any, value: Any, places: list[str]) -> None:
    """In order, behind the words that each begins with."""
    found = faults(kind, value, "body")
    assert [each.partition(": ")[0] for each in found] == [f"body{place}" for place in places]


def test_what_is_required_is_named_with_its_type() -> None:
    """And what may be left out is not."""
    assert faults(Part, wrong(sku=None, count=None), "body") == ["body.sku: is required: give str"]
    empty: Any = Whole(part=None)  # type: ignore[arg-type]  # what is tested
    assert faults(Whole, empty, "x") == ["x.part: is required: give Part"]


@pytest.mark.parametrize(("count", "found"), [(999, 999), (1000, 1000), (1001, 1000), (3000, 1000)])
def test_a_thousand_faults_are_named(count: int, found: int) -> None:
    """The first ones."""
    every = faults(list[int], ["x"] * count, "body")
    assert len(every) == found
    assert every[-1].startswith(f"body[{found - 1}]: ")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (DriftKind.UNKNOWN_VALUE, "M.P: int has no value 'str'"),
        (DriftKind.UNKNOWN_PROPERTY, "M.P: the model has no such property"),
        (DriftKind.MISSING, "M.P: required, but missing or null"),
        (DriftKind.NULL_ITEM, "M.P: null among int"),
        (DriftKind.UNREADABLE, "M.P: a string that is not a int"),
        (DriftKind.WRONG_TYPE, "M.P: expected int, found str"),
    ],
)
def test_drift_is_said_with_its_place(kind: DriftKind, words: str) -> None:
    """And what was expected and found, where that says more."""
    assert str(Drift(kind, "M", "P", "int", "str")) == words
    assert (Drift(kind, "M", "P").expected, Drift(kind, "M", "P").found) == ("", "")
