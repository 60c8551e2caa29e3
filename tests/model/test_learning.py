"""When the code that reads a model is written, for which properties, and when it is chosen again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import deepcopy
from typing import Any, get_args

import pytest

from spapi_core.model import Model
from spapi_core.model.codec import decode, encode
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


@pytest.mark.parametrize("odd", ["", 5, None, ["x"], {"a": "x"}])
@pytest.mark.parametrize("place", [0, 3, 5])
def test_texts_that_are_read_at_once_are_each_read_as_alone(odd: Any, place: int) -> None:
    """An empty text is a text; anything else is reported, and the others beside it are as they came."""
    reader, cold = ModelReader(Letters), ModelReader(Letters)
    read(reader, ["abcdef"] * (LEARN + 1))
    data = dict.fromkeys("abcdef", "x") | {"abcdef"[place]: odd}
    quick: list[Drift] = []
    plain: list[Drift] = []
    found = reader.run(dict(data), Sink(quick, exact=True))
    assert found == cold.read(dict(data), Sink(plain, exact=True))
    assert [getattr(found, name) for name in "abcdef"] == list(data.values())
    assert quick == plain
    assert len(quick) == (0 if odd is None or odd == "" else 1)


class Line(Model):
    """A part with a text and a number."""

    sku: str | None = None
    count: int | None = None
    note: str | None = None
    _wire_ = ("Sku", "Count", "Note")


class Order(Model):
    """A whole whose part is read with it."""

    name: str | None = None
    line: Line | None = None
    lines: list[Line] | None = None
    _wire_ = ("Name", "Line", "Lines")


USUAL: dict[str, Any] = {"Sku": "S", "Count": 2}


@pytest.mark.parametrize(
    "line",
    [
        USUAL,
        {"Sku": "S", "Count": "2"},
        {"Sku": 5, "Count": 2},
        {"Sku": "S", "Note": "n"},
        {"Sku": "S", "Other": 1},
        {"Sku": "S"},
        {**USUAL, "Note": "n"},
        {**USUAL, "Other": 1},
        {},
        None,
        "text",
        [USUAL],
    ],
)
@pytest.mark.parametrize("more", [{}, {"Lines": [USUAL]}, {"Lines": [USUAL, 5, {"Sku": "T"}]}, {"Lines": "none"}])
def test_a_part_is_read_with_its_whole_as_alone(line: Any, more: dict[str, Any]) -> None:
    """Where it has its usual properties and where it has others, as many or more; a lone reader says the same."""
    reader, cold = ModelReader(Order), ModelReader(Order)
    usual: list[Drift] = []
    for count in range(LEARN * 2):
        told: dict[str, Any] = {"Name": "n", "Line": dict(USUAL)}
        reader.run(told if count % 2 else {**told, "Lines": [dict(USUAL)]}, Sink(usual, exact=True))
    assert usual == []
    for _ in range(3):
        quick: list[Drift] = []
        plain: list[Drift] = []
        found = reader.run(deepcopy({"Name": "n", "Line": line, **more}), Sink(quick, exact=True))
        assert found == cold.read(deepcopy({"Name": "n", "Line": line, **more}), Sink(plain, exact=True))
        assert Counter(map(str, quick)) == Counter(map(str, plain))
        assert encode(found) == encode(cold.read(deepcopy({"Name": "n", "Line": line, **more}), Sink([], exact=True)))


class One(Model):
    """Fits whatever comes."""

    a: str | None = None


class Other(Model):
    """So does this."""

    b: str | None = None


@pytest.mark.parametrize(
    ("kind", "value"), [(One | Other, {}), (Other | One, {}), (list[One | Other], [{}]), (list[Other | One], [{}])]
)
def test_what_fits_several_types_is_the_first_as_they_are_written(kind: Any, value: Any) -> None:
    """Unions of another order are equal to Python; whichever was read first does not decide for the other."""
    union = kind if value == {} else get_args(kind)[0]
    found = decode(kind, value, [])
    assert type(found[0] if isinstance(found, list) else found) is get_args(union)[0]
