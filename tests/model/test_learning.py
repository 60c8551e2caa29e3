"""When the code that reads a model is written, for which properties, and when it is chosen again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from spapi_core.model import Model
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.learning import LEARN, MISSES, SHAPES, STEADY, ModelReader
from spapi_core.model.node import Sink

NAMES = "abcdefghij"


class Letters(Model):
    """Properties of which objects have any number."""

    a: str | None = None
    b: str | None = None
    c: str | None = None
    d: str | None = None
    e: str | None = None
    f: str | None = None
    g: str | None = None
    h: str | None = None
    i: str | None = None
    j: str | None = None


class Needs(Model):
    """A property that is always there, and others."""

    a: str
    b: str | None = None


class Amounts(Model):
    """Two names for one property."""

    a: str | None = None
    _wire_ = ("A",)
    _also_ = (("Other", "A"),)


def read(reader: ModelReader, objects: Iterable[str]) -> list[Any]:
    """What the reader makes of objects with these letters, and nothing else."""
    found: list[Any] = []
    for names in objects:
        drift: list[Drift] = []
        data: dict[str, Any] = dict.fromkeys(names, "x")
        found.append(reader.run(dict(data), Sink(drift, exact=True)))
        assert drift == []
        assert found[-1] == Letters(**data)
    return found


def test_code_is_written_after_so_many_objects() -> None:
    """Sixteen: from then on what is usual no longer shrinks with each object."""
    reader = ModelReader(Letters)
    read(reader, ["abc"] * (LEARN - 1))
    assert reader.shapes == frozenset()
    assert reader.usual == {"a", "b", "c"}
    learning = reader.run
    read(reader, ["abc"])
    assert reader.run != learning
    assert reader.usual == {"a", "b", "c"}
    assert LEARN == 16


def test_objects_of_one_shape_need_no_other_code() -> None:
    """One function reads them."""
    reader = ModelReader(Letters)
    read(reader, ["abc"] * LEARN)
    assert reader.shapes == frozenset()


def test_a_shape_that_came_twice_gets_code_of_its_own() -> None:
    """Not one that came once; of two shapes of one size, the more frequent."""
    reader = ModelReader(Letters)
    read(reader, ["a"] * 9 + ["ab"] * 2 + ["abc"] + ["bc"] + ["abcd"] * 3)
    assert reader.shapes == {1, 2, 4}
    read(reader, ["a", "ab", "abc", "bc", "abcd", "cd", "", NAMES])


def test_so_many_shapes_get_code_and_no_more() -> None:
    """Six; objects of others are read as before."""
    reader = ModelReader(Letters)
    sizes = [NAMES[: number + 1] for number in range(7)]
    read(reader, sizes * 2 + ["a", "a"])
    assert len(reader.shapes) == SHAPES == 6
    assert 1 in reader.shapes
    read(reader, [*sizes, NAMES])


@pytest.mark.parametrize(
    ("objects", "steady"),
    [
        (["ab"] * (STEADY - 1), False),
        (["ab"] * STEADY, True),
        (["ab"] * (STEADY + 1), True),
        (["ab"] * STEADY + ["abc"], False),
        (["ab"] * STEADY + ["a"], False),
        (["a", *["ab"] * STEADY], False),
    ],
)
def test_a_model_is_steady_after_some_alike_objects(objects: list[str], steady: bool) -> None:
    """Four, and none of another shape."""
    reader = ModelReader(Letters)
    read(reader, objects)
    assert reader.steady is steady
    assert STEADY == 4


def test_what_is_usual_is_learned_again_after_many_misses() -> None:
    """Thirty-two objects without a usual property; three times, and after the fourth nothing is usual."""
    reader = ModelReader(Letters)
    read(reader, ["abcdef"] * LEARN)
    for rest in ("bcdef", "cdef", "def"):
        quick = reader.run
        read(reader, [rest] * (MISSES - 1))
        assert reader.run == quick
        read(reader, [rest])
        assert reader.run != quick
        assert reader.usual == set(rest)
        read(reader, [rest] * LEARN)
    quick = reader.run
    read(reader, ["ef"] * (MISSES - 1))
    assert reader.run == quick
    assert reader.usual == {"e", "f"}
    read(reader, ["ef"])
    assert reader.usual == frozenset()
    last = reader.run
    read(reader, ["ab", "b", "", "cd", NAMES] * MISSES)
    assert reader.run == last
    assert MISSES == 32


def test_an_unknown_property_is_reported_once_for_each_object() -> None:
    """The report of a name is made once, of the first thousand names; more names do not fill the memory."""
    reader = ModelReader(Letters)

    def told(key: str) -> Drift:
        drift: list[Drift] = []
        reader.run({key: 1}, Sink(drift, exact=True))
        [one] = drift
        return one

    first = [told(f"k{number}") for number in range(1001)]
    assert first[7] == Drift(DriftKind.UNKNOWN_PROPERTY, "Letters", "k7")
    assert told("k0") is first[0]
    assert told("k999") is first[999]
    assert told("k1000") == first[1000]
    assert told("k1000") is not first[1000]


@pytest.mark.parametrize(
    ("data", "a", "extra"),
    [
        ({"A": "1"}, "1", {}),
        ({"Other": "2"}, "2", {}),
        ({"A": "1", "Other": "2"}, "1", {"Other": "2"}),
        ({"A": None, "Other": "2"}, None, {"Other": "2"}),
        ({}, None, {}),
    ],
)
def test_another_name_stands_for_a_property_that_is_not_there(
    data: dict[str, Any], a: str | None, extra: dict[str, Any]
) -> None:
    """Where both are there, nothing is renamed; cold and hot alike."""
    reader = ModelReader(Amounts)
    for _ in range(LEARN + 2):
        found: Any = reader.run(dict(data), Sink([], exact=True))
        assert (found.a, found.additional_properties) == (a, extra)


def test_a_missing_property_is_reported_by_the_written_code_too() -> None:
    """Each time, whether or not it was there while the code was written."""
    for learned in ({"a": "x"}, {"b": "x"}, {"a": "x", "b": "x"}):
        reader = ModelReader(Needs)
        for _ in range(LEARN):
            reader.run(dict(learned), Sink([], exact=True))
        for _ in range(3):
            drift: list[Drift] = []
            reader.run({"b": "x"}, Sink(drift, exact=True))
            assert [(each.kind, each.property) for each in drift] == [(DriftKind.MISSING, "a")]
