"""The shape of a Swagger document, keyword by keyword: what is a problem, what is left out, what is noted."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.distil import shapes
from codegen.distil.report import Report

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def checked(shape: shapes.Shape, value: Any, where: str = "/x") -> tuple[Any, list[str], Report]:
    """What is left of a value, and its problems."""
    made, report = copy.deepcopy(value), Report()
    shape(where, made, report)
    return made, [str(problem) for problem in report.problems], report


@pytest.mark.parametrize(
    ("shape", "good", "bad", "message"),
    [
        (shapes.anything, [None, 1, {}], [], ""),
        (shapes.text, ["", "a"], [1, None, [], {}, True], "must be a text, not {}"),
        (shapes.flag, [True, False], [0, 1, "true", None], "must be true or false, not {}"),
        (shapes.number, [0, -1, 1.5], [True, "1", None], "must be a number, not {}"),
        (shapes.count, [0, 1], [-1, 1.0, True, "1", None], "must be a whole number of at least 0"),
        (shapes.list_of(shapes.text), [[], ["a"]], ["a", {}, None], "must be a list, not {}"),
        (shapes.map_of(shapes.text), [{}, {"a": "b"}], ["a", [], None], "must be an object, not {}"),
        (shapes.record({}, {}), [{}], ["a", [], None], "must be an object, not {}"),
        (shapes.usable(shapes.text, "texts"), [[], ["a"]], ["a", {}], "must be a list, not {}"),
    ],
)
def test_a_kind_takes_what_its_name_says(shape: shapes.Shape, good: list[Any], bad: list[Any], message: str) -> None:
    """The message says what is there."""
    kinds = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    for value in good:
        assert checked(shape, value)[1] == []
    for value in bad:
        told = message.format(kinds.get(type(value), "a number"))
        assert checked(shape, value)[1] == [f"/x: {told}"]


def test_a_choice_names_its_values() -> None:
    """A text is shown, anything else by its kind."""
    shape = shapes.one_of("a", "b")
    assert checked(shape, "a")[1] == []
    assert checked(shape, "c")[1] == ["/x: must be one of a, b, not 'c'"]
    assert checked(shape, 1)[1] == ["/x: must be one of a, b, not a number"]


def test_what_is_inside_is_checked_at_its_place() -> None:
    """Of lists and maps; a list may not be empty where something is needed."""
    assert checked(shapes.list_of(shapes.text), ["a", 1, 2])[1] == [
        "/x/1: must be a text, not a number",
        "/x/2: must be a text, not a number",
    ]
    assert checked(shapes.list_of(shapes.text, filled=True), [])[1] == ["/x: must not be empty"]
    assert checked(shapes.list_of(shapes.text, filled=True), ["a"])[1] == []
    assert checked(shapes.map_of(shapes.text), {"a/b": 1})[1] == ["/x/a~1b: must be a text, not a number"]


RECORD = shapes.record({"name": shapes.text, "format": shapes.text}, {"count": shapes.count, "maxLength": shapes.count})


@pytest.mark.parametrize(
    ("value", "left", "problems", "left_out", "notes"),
    [
        ({"name": "a", "format": "b", "count": 1}, SAME := None, [], {}, []),
        ({"format": "b"}, SAME, ["/x: has no 'name'"], {}, []),
        ({}, SAME, ["/x: has no 'name'", "/x: has no 'format'"], {}, []),
        ({"name": 1, "format": 2}, SAME, ["/x/name: must be a text, not a number", "/x/format: must be a text, not a number"], {}, []),
        ({"name": "a", "format": "b", "count": -1}, SAME, ["/x/count: must be a whole number of at least 0"], {}, []),
        ({"name": "a", "format": "b", "maxLength": "20"}, {"name": "a", "format": "b"}, [], {"maxLength": 1}, []),
        ({"name": "a", "format": "b", "maxLength": 20}, SAME, [], {}, []),
        ({"name": "a", "format": "b", "x-own": 1, "description": "d", "title": "t", "summary": "s", "license": 1}, SAME, [], {}, []),
        ({"name": "a", "format": "b", "externalDocs": {}, "xml": 1, "example": 1}, {"name": "a", "format": "b"}, [], {"externalDocs": 1, "xml": 1, "example": 1}, []),
        (
            {"name": "a", "format": "b", "odd": 1},
            {"name": "a", "format": "b"},
            [],
            {"odd": 1},
            ["/x/odd: the keyword 'odd' is not known and was left out; where it states a fact, a row in patches.toml can say it in keywords of Swagger 2.0"],
        ),
    ],
)  # fmt: skip
def test_a_record_keeps_what_it_knows(
    value: Json, left: Json | None, problems: list[str], left_out: Json, notes: list[str]
) -> None:
    """What it needs has to be right; a limit that limits nothing goes; what nobody knows is noted with its place."""
    made, told, report = checked(RECORD, value)
    assert made == (value if left is None else left)
    assert told == problems
    assert report.left_out == left_out
    assert [str(note) for note in report.notes] == notes


def test_beside_a_reference_nothing_is_noted() -> None:
    """It is counted."""
    made, told, report = checked(shapes.REFERENCE, {"$ref": "#/a", "odd": 1, "description": "d"})
    assert (made, told, report.left_out, report.notes) == ({"$ref": "#/a", "description": "d"}, [], {"odd": 1}, [])


def test_a_flag_that_a_property_is_required_says_nothing() -> None:
    """The list of the object does; of a parameter the flag says it."""
    assert checked(shapes.SCHEMA, {**TEXT, "required": True})[0] == TEXT
    assert checked(shapes.SCHEMA, {**TEXT, "required": ["a"]})[0] == {**TEXT, "required": ["a"]}
    assert checked(shapes.SCHEMA, {**TEXT, "required": "a"})[1] == ["/x/required: must be a list, not a text"]
    given = {"name": "a", "in": "query", "type": "string", "required": True}
    assert checked(shapes.PARAMETER, given)[0] == given


def test_items_that_cannot_be_used_are_counted() -> None:
    """The others stay in their order, with what was left out of them."""
    pairs = [{"request": 1}, {"request": {}, "odd": 1}, {"response": 1}, "a", {"xml": 1}]
    made, told, report = checked(shapes.usable(shapes.PAIR, "pairs"), pairs)
    assert (made, told) == ([{"request": {}}, {"response": 1}, {}], [])
    assert report.left_out == {"pairs": 2, "odd": 1, "xml": 1}
    assert [note.pointer for note in report.notes] == ["/x/1/odd"]


def document(**given: Any) -> Json:
    """A document of one operation."""
    operation = {"operationId": "a", "responses": {"200": {"description": "d"}}}
    return {"swagger": "2.0", "info": {"version": "1"}, "paths": {"/a": {"get": operation}}, **given}


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({}, []),
        ({"swagger": "3"}, ["/swagger: must be one of 2.0, not '3'"]),
        ({"info": {}}, ["/info: has no 'version'"]),
        ({"paths": []}, ["/paths: must be an object, not a list"]),
        ({"definitions": {"A": {"type": "text"}}}, ["/definitions/A/type: must be one of object, array, string, number, integer, boolean, not 'text'"]),
        ({"definitions": {"A": {"properties": {"b": 1}}}}, ["/definitions/A/properties/b: must be an object, not a number"]),
        ({"definitions": {"A": {"additionalProperties": True}}}, []),
        ({"definitions": {"A": {"additionalProperties": 1}}}, ["/definitions/A/additionalProperties: must be an object, not a number"]),
        ({"definitions": {"A": {"allOf": []}}}, ["/definitions/A/allOf: must not be empty"]),
        ({"definitions": {"A": {"items": []}}}, ["/definitions/A/items: must be an object, not a list"]),
        ({"parameters": {"A": 1}}, ["/parameters/A: must be an object, not a number"]),
        ({"parameters": {"A": {"$ref": 1}}}, ["/parameters/A/$ref: must be a text, not a number"]),
        ({"parameters": {"A": {"in": "body", "name": "a"}}}, ["/parameters/A: has no 'schema'"]),
        ({"parameters": {"A": {"in": "query", "name": "a"}}}, ["/parameters/A: has no 'type'"]),
        ({"parameters": {"A": {"in": "query", "name": "a", "type": "object"}}}, ["/parameters/A/type: must be one of array, string, number, integer, boolean, file, not 'object'"]),
        ({"parameters": {"A": {"in": "query", "name": "a", "type": "array", "collectionFormat": "x"}}}, ["/parameters/A/collectionFormat: must be one of csv, ssv, tsv, pipes, multi, not 'x'"]),
        ({"responses": {"A": {"$ref": "#/b"}}}, []),
        ({"responses": {"A": 1}}, ["/responses/A: must be an object, not a number"]),
        ({"responses": {"A": {"schema": 1}}}, ["/responses/A/schema: must be an object, not a number"]),
        ({"host": 1}, ["/host: must be a text, not a number"]),
        ({"consumes": 1}, []),
    ],
)  # fmt: skip
def test_a_document_is_checked_whole(given: Json, problems: list[str]) -> None:
    """Each place with its pointer."""
    assert checked(shapes.DOCUMENT, document(**given), "")[1] == problems
