"""Python names of two sides: one that is another, one that stands for another thing, one that is gone; and the entry of an update."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from codegen.changes.change import Change
from codegen.changes.names import compare_names
from codegen.changes.release import entry, kind_of, next_version


def kind(*places: str, known: tuple[str, ...] = (), literal: str | None = None, **inner: dict[str, str]) -> Any:
    """A class, with its attributes, or an enum with its members."""
    known_places = frozenset({*places, *known})
    empty: dict[str, str] = {}
    return SimpleNamespace(
        places=frozenset(places),
        known=known_places,
        literal=literal,
        attributes=inner.get("attributes", empty),
        members=inner.get("members", empty),
    )


def side(types: dict[str, Any] | None = None, **given: Any) -> Any:
    """The names of one side."""
    known = {"class_name": "ToysV1", "types": types or {}, "merged": {}, "operations": {}, "arguments": {}}
    return SimpleNamespace(**{**known, **given})


def changed(old: Any, new: Any) -> list[tuple[str, str, str]]:
    """Where, kind and words."""
    found = compare_names("toys_v1", old, new)
    assert all(change.breaking and change.section == "toys_v1" for change in found)
    return [
        (change.where, change.kind.removeprefix("name-"), change.text.removeprefix("Python name ")) for change in found
    ]


TOY = kind("Toy")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (side(), side(), []),
        (side(), side(class_name="Toys"), [("toys_v1", "changed", "ToysV1 is Toys now")]),
        (side({"Toy": TOY}), side({"Toy": TOY}), []),
        (side({"Toy": TOY}), side({"Toy": kind("Game")}), [("Toy", "repointed", "stood for Toy, stands for Game now")]),
        (side({"Toy": TOY}), side({"Toy": kind("Game", known=("Toy",))}), []),
        (side({"Toy": TOY}), side({"Thing": TOY}), [("Toy", "changed", "Toy is Thing now")]),
        (side({"Toy": TOY}), side(), []),
        (side({"ToyBox": kind("Toy/box")}), side(), [("ToyBox", "gone", "class ToyBox is gone (it was Toy/box)")]),
        (side({"ToyBox": kind("Toy/box", "Box")}), side(), []),
        (side({"Box": kind("Toy/box")}), side({"Toy": kind("Box")}, merged={"Box": "Toy"}), []),
        (
            side({"Toy": kind("Toy", attributes={"a": "a", "b": "b", "c": "c"})}),
            side({"Toy": kind("Toy", attributes={"a": "x", "b": "b", "d": "c"})}),
            [("Toy.a", "changed", "a is x now"), ("Toy.c", "repointed", "stood for c, stands for d now")],
        ),
        (
            side({"Size": kind("Size", members={"S": "SMALL"})}),
            side({"Size": kind("Size", members={"S": "S"})}),
            [("Size.S", "changed", "SMALL is S now")],
        ),
        (
            side({"Size": kind("Size", literal="SizeLiteral")}),
            side({"Size": kind("Size", literal="SizeValues")}),
            [("Size", "changed", "SizeLiteral is SizeValues now")],
        ),
        (side({"Size": kind("Size", literal="SizeLiteral")}), side({"Size": kind("Size")}), []),
        (side({"Size": kind("Size")}), side({"Size": kind("Size", literal="SizeLiteral")}), []),
        (side(merged={"Old": "Toy"}), side(), [("Old", "changed", "Old is Toy now")]),
        (side(merged={"Old": "Toy"}), side(merged={"Old": "Toy"}), []),
        (side(merged={"Old": "Toy"}), side({"Old": TOY}), []),
        (side(operations={"getA": "get_a"}), side(operations={"getA": "read_a"}), [("()getA", "changed", "get_a is read_a now")]),
        (side(operations={"getA": "get_a"}), side(operations={"getB": "get_b"}), []),
        (
            side(operations={"getA": "get_a"}, arguments={("getA", "x"): "x", ("getB", "y"): "y"}),
            side(operations={"getA": "get_a"}, arguments={("getA", "x"): "x_", ("getB", "y"): "z"}),
            [("get_a()x", "changed", "x is x_ now")],
        ),
    ],
)  # fmt: skip
def test_a_name_is_held_against_what_it_stands_for(old: Any, new: Any, told: list[tuple[str, str, str]]) -> None:
    """What is gone with its thing is not a change of names."""
    assert changed(old, new) == told


def change(
    what: str = "operation-added", *, breaking: bool = False, where: str = "getA", section: str = "toys_v1"
) -> Change:
    """A change."""
    return Change(section, where, what, breaking, f"{what} text")


@pytest.mark.parametrize(
    ("changes", "heavy"),
    [
        ([], None),
        ([change("limit-changed")], "fix"),
        ([change("limit-changed"), change()], "feature"),
        ([change(), change("limit-changed", breaking=True)], "breaking"),
    ],
)
def test_changes_are_as_heavy_as_the_heaviest_of_them(changes: list[Change], heavy: str | None) -> None:
    """None where there are none."""
    assert kind_of(changes) == heavy


@pytest.mark.parametrize(
    ("version", "heavy", "following"),
    [
        ("1.2.3", "breaking", "2.0.0"),
        ("1.2.3", "feature", "1.3.0"),
        ("1.2.3", "fix", "1.2.4"),
        ("0.2.3", "breaking", "0.3.0"),
        ("0.2.3", "feature", "0.2.4"),
        ("0.2.3", "fix", "0.2.4"),
    ],
)
def test_a_version_follows_by_what_changed(version: str, heavy: str, following: str) -> None:
    """Before the first major one the second number stands for what breaks."""
    assert next_version(version, heavy) == following


def test_an_entry_names_what_breaks_and_some_of_the_rest() -> None:
    """Operations and sections first; plans are counted, and what says nothing to a caller is left out."""
    changes = [
        change("property-added", where="Toy.a"),
        change("operation-added"),
        change("section-added", where="toys_v1"),
        change("operation-removed", breaking=True, where="getB"),
        change("schema-added", where="Toy"),
        change("quota-changed"),
        change("sandbox-changed"),
        change("held-quota-changed"),
        change("held-quota-changed", section="games_v1"),
        change("schema-added", section="games_v1", where="Game"),
    ]
    assert entry("2026-10", changes) == (
        "Amazon's API of 2026-10\n\n"
        "- **Breaking**, `toys_v1`: getB: operation-removed text.\n"
        "- `toys_v1`: getA operation-added text, section-added text, Toy.a property-added text.\n"
        "- Usage plans of 2 operations.\n"
    )


@pytest.mark.parametrize(("number", "more"), [(7, ""), (8, ""), (9, ", and 1 more"), (11, ", and 3 more")])
def test_an_entry_shows_eight_of_a_section(number: int, more: str) -> None:
    """And says how many there are besides."""
    said = entry("x", [change(where=f"a{each}") for each in range(number)])
    shown = ", ".join(f"a{each} operation-added text" for each in range(min(number, 8)))
    assert said == f"Amazon's API of x\n\n- `toys_v1`: {shown}{more}.\n"
