"""Where values stand in calls and answers: in arguments, models and plain JSON."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest

from spapi_core.client.list_places import (
    argument_name,
    argument_of,
    label_of,
    list_of,
    value_at,
    values_at,
    wire_path,
    with_list,
)
from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model
from spapi_core.operation import Location, Operation, Param


class Color(StrEnum):
    """A value with a name."""

    RED = "red"


class Inner(Model):
    """Two levels below."""

    codes: list[str] | None = None
    color: Color | None = None
    _wire_ = ("Codes", "Color")


class Outer(Model):
    """A body."""

    inner: Inner | None = None
    names: list[str] | None = None
    note: str | None = None
    _wire_ = ("Inner", "Names", "Note")


def operation(body: Any = Any) -> Operation[Any]:
    return Operation(
        id="shop_v1.put",
        section="shop_v1",
        name="put",
        method="POST",
        path="/x",
        params=(
            Param("Skus", "skus", Location.QUERY, list[str], shown="Skus (query)"),
            Param("ItemIds", "item_ids", Location.QUERY, list[str]),
        ),
        body=body,
    )


def test_a_path_is_written_with_dots() -> None:
    """None for the place itself."""
    assert wire_path("body.requests") == ("body", "requests")
    assert wire_path("sku") == ("sku",)
    assert wire_path("") == wire_path(".") == ()


def test_parameters_are_found_by_amazons_names() -> None:
    """The argument, what was given for it, and how messages call it; nothing where there is no such parameter."""
    call = operation().call(item_ids=["a"])
    assert [argument_name(call, name) for name in ("ItemIds", "Skus", "Other")] == ["item_ids", "skus", None]
    assert [argument_of(call, name) for name in ("ItemIds", "Skus", "Other")] == [["a"], None, None]
    assert [label_of(call, name) for name in ("ItemIds", "Skus", "Other")] == ["item_ids", "Skus (query)", "Other"]


@pytest.mark.parametrize(
    ("given", "found"), [(["a", "b"], ["a", "b"]), (("a",), ["a"]), (range(2), [0, 1]), ([], []), (None, None)]
)
def test_a_list_is_found_among_arguments_and_in_the_body(given: Any, found: list[Any] | None) -> None:
    """Whatever kind of sequence it is."""
    places = [
        (operation().call(item_ids=given), "ItemIds"),
        (operation().call(body={"a": {"b": given}}), "body.a.b"),
        (operation().call(body=given), "body"),
    ]
    for call, name in places:
        got = list_of(call, name)
        assert (None if got is None else list(got)) == found


@pytest.mark.parametrize("given", ["a,b", b"ab", {"a"}, {"a": 1}, 5])
def test_what_is_no_list_is_refused_by_its_name(given: Any) -> None:
    """Text is a sequence of letters, but no list."""
    with pytest.raises(InvalidArgumentError) as caught:
        list_of(operation().call(item_ids=given), "ItemIds")
    assert str(caught.value) == f"shop_v1.put: item_ids is a {type(given).__name__}: give a list"


def test_another_list_takes_the_place_of_an_argument() -> None:
    """The call that was given stays as it is."""
    call = operation().call(item_ids=["a"], skus=["s"])
    changed = with_list(call, "ItemIds", ["b", "c"])
    assert dict(changed.arguments) == {"item_ids": ["b", "c"], "skus": ["s"]}
    assert dict(call.arguments) == {"item_ids": ["a"], "skus": ["s"]}


def test_another_list_takes_a_place_in_a_plain_body() -> None:
    """At the top, deep inside, or the body itself."""
    body = {"Names": ["a"], "Inner": {"Codes": ["b"], "Color": "red"}}
    call = operation().call(body=body)
    assert with_list(call, "body.Names", ["x"]).body == {**body, "Names": ["x"]}
    assert with_list(call, "body.Inner.Codes", ["x"]).body == {
        "Names": ["a"],
        "Inner": {"Codes": ["x"], "Color": "red"},
    }
    assert with_list(operation().call(body=["a"]), "body", ["x", "y"]).body == ["x", "y"]
    assert body == {"Names": ["a"], "Inner": {"Codes": ["b"], "Color": "red"}}


def test_another_list_takes_a_place_in_a_typed_body() -> None:
    """It stays typed, at the top and deep inside."""
    body = Outer(inner=Inner(codes=["b"], color=Color.RED), names=["a"], note="n")
    call = operation(Outer).call(body=body)
    assert with_list(call, "body.Names", ["x"]).body == Outer(inner=body.inner, names=["x"], note="n")
    deep = with_list(call, "body.Inner.Codes", ["x"]).body
    assert deep == Outer(inner=Inner(codes=["x"], color=Color.RED), names=["a"], note="n")
    assert type(deep) is Outer
    assert body == Outer(inner=Inner(codes=["b"], color=Color.RED), names=["a"], note="n")


@pytest.mark.parametrize("kind", ["typed", "plain"])
def test_a_value_is_read_at_its_path(kind: str) -> None:
    """None where the path ends before."""
    typed = Outer(inner=Inner(codes=["b"]), note="n")
    value: Any = typed if kind == "typed" else {"Inner": {"Codes": ["b"], "Color": None}, "Note": "n"}
    paths = [("Note",), ("Inner", "Codes"), ("Inner", "Color"), ("Other",), ("Note", "More"), ("Inner", "Codes", "x")]
    assert [value_at(value, path) for path in paths] == ["n", ["b"], None, None, None, None]
    assert value_at(value, ()) is value
    assert value_at(None, ("Note",)) is None


def test_values_are_gathered_from_all_entries_on_the_way() -> None:
    """Of lists in lists, in models and plain JSON; what is missing is left out, a value of an enum is its text."""
    plain = {"a": [{"b": [{"c": 1}, {"c": None}, {}]}, {"b": {"c": [2, 3]}}, {}]}
    assert values_at(plain, ("a", "b", "c")) == [1, 2, 3]
    assert values_at([{"c": 1}, {"c": 2}], ("c",)) == [1, 2]
    assert values_at({"c": [1, None, 2]}, ("c",)) == [1, 2]
    assert values_at("x", ()) == ["x"]
    assert values_at(None, ()) == values_at("x", ("c",)) == []
    models = [Outer(inner=Inner(codes=["a", "b"], color=Color.RED)), Outer()]
    assert values_at(models, ("Inner", "Codes")) == ["a", "b"]
    (color,) = values_at(models, ("Inner", "Color"))
    assert type(color) is str
    assert color == "red"
