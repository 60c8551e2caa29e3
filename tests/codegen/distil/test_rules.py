"""A broken model is refused with the place of every breach, and in no other way."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.distil import canonical
from codegen.distil.reading import parse
from codegen.distil.report import ModelError, parts_of, pointer
from tests.codegen.swagger import PETS, distilled, pets

GET = "/paths/~1pets~1{petId}/get"
RUBBISH: list[Any] = [
    None,
    "x",
    "",
    1,
    -1,
    1.5,
    True,
    [],
    {},
    [None],
    ["x"],
    {"a": 1},
    {"$ref": "#/nowhere"},
    {"$ref": 5},
]


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """List the places inside a JSON value."""
    found: list[tuple[str | int, ...]] = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += places(item, (*path, key))
    return found


def breaches(document: dict[str, Any]) -> dict[str, str]:
    """Distil a model that must be refused, and give its problems by place."""
    with pytest.raises(ModelError) as caught:
        distilled(document)
    return {problem.pointer: problem.message for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("at", "value", "where", "message"),
    [
        ("/swagger", "3.0", "/swagger", "must be one of 2.0"),
        ("/paths", [], "/paths", "must be an object, not a list"),
        ("/paths/~1pets~1{petId}/parameters", [], GET, "does not declare the path parameter 'petId'"),
        ("/paths/~1pets~1{petId}/parameters/0/name", "other", GET, "declares the path parameter 'other'"),
        ("/info/version", None, "/info/version", "must be a text, not null"),
        ("/definitions/Pet/required", 5, "/definitions/Pet/required", "must be a list"),
        ("/definitions/Colour/enum", ["RED", ["A"]], "/definitions/Colour/enum/1", "which is not of type string"),
        (f"{GET}/parameters/1/type", "file", f"{GET}/parameters/1/type", "only a form can hold"),
        (f"{GET}/parameters/0/in", "cookie", f"{GET}/parameters/0/in", "must be one of query"),
        (f"{GET}/parameters/0/in", "article", f"{GET}/parameters/0/in", "must be one of query"),
        (f"{GET}/parameters/0/type", "whole", f"{GET}/parameters/0/type", "must be one of"),
        (f"{GET}/parameters/0/items", 5, f"{GET}/parameters/0/items", "must be an object, not a number"),
        (
            f"{GET}/parameters/0/collectionFormat",
            "semicolons",
            f"{GET}/parameters/0/collectionFormat",
            "must be one of csv",
        ),
        (f"{GET}/responses", {}, f"{GET}/responses", "is empty"),
        (f"{GET}/responses", {"ok": {"description": ""}}, f"{GET}/responses/ok", "is not a status"),
        (
            f"{GET}/responses/200/schema/$ref",
            "#/definitions/Gone",
            f"{GET}/responses/200/schema/$ref",
            "is not in the file",
        ),
        (
            f"{GET}/responses/200/schema/$ref",
            "other.json#/Pet",
            f"{GET}/responses/200/schema/$ref",
            "can be carried over",
        ),
        ("/definitions/Pet/type", "file", "/definitions/Pet/type", "must be one of object"),
        ("/definitions/Colour/x-spapi-enum-names", ["RED"], "/definitions/Colour/x-spapi-enum-names", "one by one"),
        ("/definitions/Colour/x-spapi-enum-names", "RED", "/definitions/Colour/x-spapi-enum-names", "must be a list"),
        (
            "/definitions/Colour",
            {"type": "string", "enum": ["a", "A"], "x-spapi-enum-names": ["A", "A"]},
            "/definitions/Colour/x-spapi-enum-names",
            "and once",
        ),
        (
            "/definitions/Colour",
            {"type": "string", "enum": ["a"], "x-spapi-enum-names": ["import os"]},
            "/definitions/Colour/x-spapi-enum-names",
            "like PARTIALLY_SHIPPED",
        ),
        ("/paths", {}, "/paths", "has no operations"),
        ("/definitions/Me", {"$ref": "#/definitions/Me"}, "/definitions/Me", "is made of itself"),
        ("/definitions/Me", {"allOf": [{"$ref": "#/definitions/Me"}]}, "/definitions/Me", "is made of itself"),
    ],
)
def test_a_breach_is_told_with_its_place(at: str, value: Any, where: str, message: str) -> None:
    """Each rule can fail, and says where in Amazon's file."""
    model = pets()
    *path, key = parts_of(at)
    holder: Any = model
    for part in path:
        holder = holder[int(part)] if isinstance(holder, list) else holder[part]
    holder[int(key) if isinstance(holder, list) else key] = value
    assert message in breaches(model)[where]


@pytest.mark.parametrize(
    "path", ["pets", "", "@evil.example/pets", "//evil.example/pets", "/pets?a=1", "/pets#a", "/p ets", "/pe\nts"]
)
def test_a_path_that_could_leave_its_host_is_refused(path: str) -> None:
    """The access token goes where the path says."""
    model = pets()
    model["paths"][path] = model["paths"].pop("/pets")
    assert "must begin with one slash" in breaches(model)[pointer("paths", path)]


def test_two_operations_for_the_same_requests_are_refused() -> None:
    """Nobody could say which one a path means; another method at the same path is another operation."""
    model = pets()
    path = model["paths"]["/pets/{petId}"]
    parameter = {**path["parameters"][0], "name": "name"}
    model["paths"]["/pets/{name}"] = {"parameters": [parameter], "get": {**path["get"], "operationId": "other"}}
    at = pointer("paths", "/pets/{name}", "get")
    assert breaches(model) == {at: "answers to the same requests as /pets/{petId}"}
    model["paths"]["/pets/{name}"]["delete"] = model["paths"]["/pets/{name}"].pop("get")
    assert "other" in json.dumps(distilled(model))


def test_all_breaches_are_told_at_once() -> None:
    """Nobody has to correct one to see the next."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["colour"]["$ref"] = "#/definitions/Gone"
    model["paths"]["/pets"]["get"]["responses"]["200"]["schema"]["$ref"] = "#/definitions/Lost"
    assert len(breaches(model)) == 2


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfe{}", "is not UTF-8: byte 0xff at offset 0"),
        (b'{"a": 1,}', "is not JSON"),
        (b'{"a": 1} <<<<<<< HEAD', "is not JSON: Extra data in line 1, column 10"),
        (b"", "is not JSON"),
        (b"[]", "must be a JSON object"),
        (b'{"a": ' + b"9" * 5000 + b"}", "holds a number of 5000 digits"),
        (b'{"a": NaN}', "holds NaN"),
        (b'{"a": 1e999}', "holds 1e999"),
        (b"[" * 100_000, "nests too deeply"),
    ],
)
def test_what_is_no_json_in_utf8_is_refused(data: bytes, message: str) -> None:
    """The message says what and where."""
    with pytest.raises(ModelError, match=message):
        parse(data)


def test_a_byte_order_mark_is_no_fault() -> None:
    """Editors put one there."""
    assert parse(b"\xef\xbb\xbf{}") == {}


def distilled_or_refused(model: dict[str, Any]) -> dict[str, Any] | None:
    """Distil a model, or give None where it is refused with at least one problem."""
    try:
        return distilled(model)
    except ModelError as error:
        return None if error.problems else {}


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(places(PETS)), st.sampled_from([*RUBBISH, "DELETE"])), min_size=1, max_size=3)
)
def test_whatever_is_broken_fails_with_its_place_and_no_other_way(
    changes: list[tuple[tuple[str | int, ...], Any]],
) -> None:
    """Any value at any place: the model is distilled, or refused as a model."""
    model = pets()
    for path, value in changes:
        holder: Any = model
        try:
            for part in path[:-1]:
                holder = holder[part]
            if value == "DELETE":
                del holder[path[-1]]
            else:
                holder[path[-1]] = copy.deepcopy(value)
        except (KeyError, IndexError, TypeError):
            continue
    document = distilled_or_refused(model)
    assert document is None or json.loads(canonical.dumps(document)) == document != {}


@settings(deadline=None)
@given(st.lists(st.text() | st.integers(min_value=0)))
def test_pointers_lead_back(parts: list[str | int]) -> None:
    """A pointer is the path it was made of."""
    assert parts_of(pointer(*parts)) == [str(part) for part in parts]


@pytest.mark.parametrize(
    ("limit", "kept"), [(0, True), (1, True), (-1, False), (True, False), (1.5, False), ("one", False)]
)
def test_a_limit_is_a_whole_number_of_at_least_zero(limit: Any, kept: bool) -> None:
    """Anything else limits nothing and is left out."""
    document = pets()
    document["definitions"]["Pet"]["properties"]["name"] = {"type": "string", "maxLength": limit}
    schema = distilled(document)["components"]["schemas"]["Pet"]["properties"]["name"]
    assert schema.get("maxLength") == (limit if kept else None)
