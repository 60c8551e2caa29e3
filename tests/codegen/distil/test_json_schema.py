"""JSON schemas as definitions of a Swagger document: each keyword, each place, and how the whole is called."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.json_schema import as_swagger
from codegen.distil.report import ModelError, Report
from codegen.distil.walk import ANY_OF

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/definitions/{name}"}


def box(*required: str, **properties: Any) -> Json:
    """An object."""
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


def read(schema: Json, root: str = "Thing") -> tuple[Json, str, Report]:
    """The definitions, the name of the whole, and what was put in other words."""
    report = Report()
    document, name = as_swagger(schema, root, report)
    assert {key: document[key] for key in document if key != "definitions"} == {
        "swagger": "2.0",
        "info": {"version": "1.0"},
        "paths": {},
    }
    return document["definitions"], name, report


def inside(schema: Any) -> tuple[Json, list[str], Report]:
    """What becomes of a property, and the places below it that were changed."""
    definitions, _, report = read({"type": "object", "properties": {"a": schema}, "definitions": {"Size": TEXT}})
    found: Json = definitions["Thing"]["properties"]["a"]
    places = sorted(place for each in report.repairs.values() for place in each)
    return found, [place.removeprefix("/properties/a") for place in places], report


@pytest.mark.parametrize(
    ("schema", "made", "places"),
    [
        (TEXT, TEXT, []),
        (True, {}, []),
        (False, {}, []),
        ({"title": "t", "$comment": "c", "examples": [], "$id": "i", "$schema": "s", "description": "d"}, {"description": "d"}, []),
        ({"$ref": "#/definitions/Size", "description": "d"}, {**to("Size"), "description": "d"}, []),
        ({"$ref": "#/$defs/Size"}, to("Size"), []),
        ({"const": 1}, {"enum": [1]}, ["/const"]),
        ({"const": 1, "enum": [1, 2]}, {"enum": [1, 2]}, ["/const"]),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}, []),
        ({"type": ["null"]}, {"type": ["null"]}, []),
        ({"type": []}, {"type": []}, []),
        ({"type": ["string", "integer", "null"]}, {ANY_OF: [TEXT, WHOLE]}, ["/type"]),
        ({"type": ["string", "integer"], "anyOf": [TEXT]}, TEXT, ["/anyOf", "/type"]),
        ({"exclusiveMinimum": 1, "exclusiveMaximum": 2.5}, {"minimum": 1, "exclusiveMinimum": True, "maximum": 2.5, "exclusiveMaximum": True}, []),
        ({"exclusiveMinimum": True, "minimum": 1}, {"exclusiveMinimum": True, "minimum": 1}, []),
        ({"type": "array", "properties": {"b": TEXT}, "required": ["b"], "items": TEXT}, {"type": "array", "items": TEXT}, ["/properties"]),
        ({"type": "array", "items": [TEXT]}, {"type": "array", "items": TEXT}, ["/items", "/items/anyOf"]),
        ({"type": "array", "items": [TEXT, WHOLE]}, {"type": "array", "items": {ANY_OF: [TEXT, WHOLE]}}, ["/items"]),
        ({"type": "array", "items": []}, {"type": "array", "items": {}}, ["/items"]),
        ({"items": True}, {"items": {}}, []),
        ({"patternProperties": {"a": TEXT}}, {"additionalProperties": TEXT}, ["/patternProperties"]),
        (
            {"patternProperties": {"a": TEXT, "b": WHOLE}, "additionalProperties": False},
            {"additionalProperties": {ANY_OF: [TEXT, WHOLE]}},
            ["/patternProperties"],
        ),
        ({"patternProperties": {"a": TEXT}, "additionalProperties": WHOLE}, {"additionalProperties": WHOLE}, []),
        ({"patternProperties": {}}, {}, []),
        ({"additionalProperties": False}, {"additionalProperties": False}, []),
        ({"additionalProperties": {"const": 1}}, {"additionalProperties": {"enum": [1]}}, ["/additionalProperties/const"]),
        ({"allOf": [{"const": 1}, TEXT]}, {"allOf": [{"enum": [1]}, TEXT]}, ["/allOf/0/const"]),
        ({"oneOf": [TEXT, {"type": "null"}], "type": "object", "description": "d"}, {**TEXT, "description": "d"}, ["/oneOf"]),
        ({"oneOf": [{"type": "null"}]}, {}, []),
        ({"anyOf": [TEXT, WHOLE], "type": "object", "description": "d"}, {"description": "d", ANY_OF: [TEXT, WHOLE]}, []),
        ({"anyOf": [{"required": ["b"]}, {"required": ["c"]}], **box(b=TEXT)}, box(b=TEXT), []),
        (
            {"oneOf": [box("b", "c", b=TEXT, c=TEXT), box("b", b=TEXT, d=WHOLE)]},
            box("b", b=TEXT, c=TEXT, d=WHOLE),
            ["/oneOf"],
        ),
        (
            {"oneOf": [box("b", b=TEXT), box("c", c=TEXT)], **box("a", a=WHOLE)},
            box("a", a=WHOLE, b=TEXT, c=TEXT),
            ["/oneOf"],
        ),
        ({"oneOf": [box(b=TEXT), box(b=WHOLE)]}, {ANY_OF: [box(b=TEXT), box(b=WHOLE)]}, []),
        (
            {"oneOf": [box(b={**TEXT, "description": "x", "enum": ["A"]}), box(b={**TEXT, "title": "y", "enum": ["A"]})]},
            box(b={**TEXT, "description": "x", "enum": ["A"]}),
            ["/oneOf"],
        ),
        ({"oneOf": [box(b=TEXT), TEXT]}, {ANY_OF: [box(b=TEXT), TEXT]}, []),
        ({"oneOf": {}}, {"oneOf": {}}, []),
    ],
)  # fmt: skip
def test_a_keyword_is_said_in_words_of_swagger(schema: Any, made: Json, places: list[str]) -> None:
    """Each place is reported."""
    found, changed, _ = inside(schema)
    assert found == made
    assert changed == places


def test_what_is_left_out_is_counted_and_what_is_in_doubt_is_noted() -> None:
    """A schema that nothing meets is read as one that anything meets."""
    found, _, report = inside(
        {"type": "array", "additionalItems": False, "contains": {}, "default": [], "properties": {}}
    )
    assert (found, report.left_out) == (
        {"type": "array"},
        {"additionalItems": 1, "contains": 1, "default": 1, "properties": 1},
    )
    _, _, report = inside(False)
    assert [str(note) for note in report.notes] == [
        "/properties/a: a schema that nothing meets was taken for one that anything meets"
    ]
    _, _, report = inside({**box(b=TEXT), "anyOf": [{"required": ["b"]}, {"required": ["c"]}]})
    assert report.left_out == {"anyOf": 1}


def test_a_property_that_may_be_null_is_not_required() -> None:
    """By its type or by a branch; the others are, and the schema that was given stays as it was."""
    given = box(
        "a",
        "b",
        "c",
        "d",
        a={"type": ["string", "null"]},
        b={"oneOf": [TEXT, {"type": "null"}]},
        c=TEXT,
        d={"type": "null"},
    )
    definitions, _, report = read(given)
    assert definitions["Thing"]["required"] == ["c", "d"]
    assert given["required"] == ["a", "b", "c", "d"]
    assert report.repairs["null-is-absent"] == ["/properties/a", "/properties/b"]
    assert "required" not in read(box(a={"type": ["string", "null"]}))[0]["Thing"]


def test_a_property_of_several_kinds_is_required_as_it_was() -> None:
    """None of them is null."""
    definitions, _, _ = read(box("a", "b", a={"oneOf": [TEXT, WHOLE]}, b={"type": ["string", "integer"]}))
    assert definitions["Thing"]["required"] == ["a", "b"]


def test_what_is_changed_in_a_place_that_is_referred_to_is_reported_there() -> None:
    """By its pointer in the document."""
    _, _, report = read(box(a={"$ref": "#/properties/b/properties/c"}, b=box(c={"const": 1})))
    assert report.repairs["constants"] == ["/properties/b/properties/c/const"] * 2


@pytest.mark.parametrize(
    ("schema", "names", "whole"),
    [
        (box(a=TEXT), ["Thing"], "Thing"),
        ({**box(a=TEXT), "definitions": {"Thing": TEXT}}, ["Thing", "ThingDocument"], "ThingDocument"),
        ({**to("Other"), "definitions": {"Other": TEXT, "More": to("Other")}}, ["Thing", "More"], "Thing"),
        ({**to("Other"), "definitions": {"Other": TEXT, "Thing": TEXT}}, ["Other", "Thing"], "Other"),
        ({"$defs": {"A": TEXT}, "definitions": {"B": TEXT}, "type": "object"}, ["B", "A", "Thing"], "Thing"),
    ],
)
def test_the_whole_is_called_after_its_file_where_it_can_be(schema: Json, names: list[str], whole: str) -> None:
    """A whole that is a definition gives it that name, where no other has it."""
    definitions, name, _ = read(schema)
    assert (list(definitions), name) == (names, whole)


def test_references_follow_a_definition_to_its_new_name() -> None:
    """From everywhere."""
    definitions, _, report = read(
        {
            **to("Other"),
            "definitions": {"Other": box(a=to("Other")), "More": {**to("Other"), "title": "t", "description": "d"}},
        }
    )
    assert definitions == {
        "Thing": box(a=to("Thing")),
        "More": {"description": "d", "allOf": [to("Thing")]},
    }
    assert report.repairs == {"definitions-by-reference": ["/definitions/More"]}


@pytest.mark.parametrize(
    ("reference", "name", "found"),
    [
        ("#", "Thing", None),
        ("#/properties/b/properties/c", "BC", TEXT),
        ("#/properties/list/items/0", "List0", WHOLE),
        ("#/definitions/D/properties/e", "DE", WHOLE),
        ("#/properties/x~1y", "", TEXT),
    ],
)
def test_a_place_that_is_referred_to_gets_a_definition(reference: str, name: str, found: Json | None) -> None:
    """Called after the steps to it; the whole is known already."""
    given = box(a={"$ref": reference}, b=box(c=TEXT), list={"items": [WHOLE, TEXT]}, **{"x/y": TEXT})
    definitions, _, _ = read({**given, "definitions": {"D": box(e=WHOLE)}})
    assert definitions["Thing"]["properties"]["a"] == to(name)
    assert found is None or definitions[name] == found
    assert set(definitions) == {"Thing", "D", name}


@pytest.mark.parametrize(
    "reference", ["#/properties/gone", "#/properties/list/items/2", "#/properties/list/items/x", "#/title/0"]
)
def test_a_reference_that_leads_nowhere_is_refused(reference: str) -> None:
    """With its words."""
    with pytest.raises(ModelError, match=f"a reference leads to '{reference}', which is not in the file"):
        read({**box(a={"$ref": reference}, list={"items": [TEXT, WHOLE]}), "title": "t"})


def test_a_reference_out_of_the_file_is_left_to_the_rules() -> None:
    """They say that it cannot be carried over."""
    assert inside({"$ref": "other.json"})[0] == {"$ref": "#/definitions/other.json"}


@pytest.mark.parametrize("schema", [{}, {"title": "t"}, {"items": {}}])
def test_what_says_nothing_of_a_value_is_refused(schema: Json) -> None:
    """It has neither properties nor a type nor a reference."""
    with pytest.raises(ModelError, match="is not a JSON schema: it has neither properties nor a type nor a reference"):
        read(schema)


@pytest.mark.parametrize("holder", ["properties", "type", "definitions", "$defs", "anyOf", "oneOf"])
def test_one_word_makes_a_schema(holder: str) -> None:
    """Of those that say what a value is, or hold what does."""
    values: Json = {"type": "object", "anyOf": [TEXT], "oneOf": [TEXT]}
    assert read({holder: values.get(holder, {})})[1] == "Thing"


@pytest.mark.parametrize("schema", ["a", 1, None, []])
def test_what_cannot_be_a_schema_is_refused_with_its_place(schema: Any) -> None:
    """An object, or true or false."""
    with pytest.raises(ModelError, match="/properties/a: must be a schema: an object, or true or false"):
        inside(schema)
