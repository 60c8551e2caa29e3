"""One repair at a time on a few words of Swagger: what it changes and where it says so, and what it leaves alone."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.distil import by_hand, combinations, passes, tolerance
from codegen.distil.report import Report
from codegen.distil.walk import ANY_OF

Json = dict[str, Any]
Mend = Callable[[Json, Report], None]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def mended(mend: Mend, document: Json) -> tuple[Json, list[str], Report]:
    """A copy of a document after a repair, and the places that it touched."""
    made, report = copy.deepcopy(document), Report()
    mend(made, report)
    return made, sorted(place for places in report.repairs.values() for place in places), report


def of_schema(mend: Mend, schema: Json, others: Json | None = None) -> tuple[Json, list[str], Report]:
    """What becomes of a definition called A."""
    made, places, report = mended(mend, {"definitions": {"A": schema, **(others or {})}})
    assert all(place.startswith("/definitions/") for place in places)
    found: Json = made["definitions"]["A"]
    return found, [place.removeprefix("/definitions/A") for place in places], report


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/definitions/{name}"}


SAME: Any = None
"""The schema stays as it is, and nothing is reported."""

SCHEMAS: list[tuple[Mend, Json, Any, list[str]]] = [
    (tolerance.one_type, {"type": ["string", "null"]}, TEXT, ["/type"]),
    (tolerance.one_type, {"type": ["string"]}, TEXT, ["/type"]),
    (tolerance.one_type, {"type": ["string", "integer"]}, SAME, []),
    (tolerance.one_type, {"type": ["null"]}, SAME, []),
    (tolerance.one_type, TEXT, SAME, []),
    (
        tolerance.nothing_beside_references,
        {**to("B"), "maxLength": 1, "enum": [], "description": "d", "example": 1, "type": "string", "x-a": 1},
        {**to("B"), "description": "d", "example": 1, "type": "string", "x-a": 1},
        ["/enum", "/maxLength"],
    ),
    (tolerance.nothing_beside_references, {"maxLength": 1, "type": "string"}, SAME, []),
    (tolerance.lists_have_items, {"type": "array"}, {"type": "array", "items": {}}, [""]),
    (tolerance.lists_have_items, {"type": "array", "items": TEXT}, SAME, []),
    (tolerance.lists_have_items, {"type": "string", "items": WHOLE}, TEXT, ["/items"]),
    (tolerance.lists_have_items, {"type": "string", "items": TEXT}, SAME, []),
    (tolerance.lists_have_items, {"items": TEXT}, SAME, []),
    (tolerance.lists_have_items, {"type": "object", "items": {}}, {"type": "object"}, ["/items"]),
    (tolerance.enum_values, {"type": "string", "enum": ["A", "B", "A"]}, {"type": "string", "enum": ["A", "B"]}, ["/enum/2"]),
    (tolerance.enum_values, {"type": "string", "enum": ["A", None]}, {"type": "string", "enum": ["A"]}, ["/enum/1"]),
    (tolerance.enum_values, {"type": "string", "enum": ["A", 1, True]}, {"type": "string", "enum": ["A", "1", "true"]}, ["/enum/1", "/enum/2"]),
    (tolerance.enum_values, {"type": "string", "enum": ["1", 1]}, {"type": "string", "enum": ["1"]}, ["/enum/1", "/enum/1"]),
    (tolerance.enum_values, {"enum": ["A", None]}, SAME, []),
    (tolerance.enum_values, {"enum": [1, True]}, SAME, []),
    (tolerance.enum_values, {"type": "boolean", "enum": [True]}, {"type": "boolean"}, ["/enum"]),
    (tolerance.enum_values, {"type": "number", "enum": [1, 1.5]}, {"type": "number"}, ["/enum"]),
    (tolerance.enum_values, {"type": "number", "enum": [1, 2]}, SAME, []),
    (tolerance.enum_values, {"type": "integer", "enum": [1, 1.5]}, SAME, []),
    (tolerance.enum_values, {"type": "string", "enum": "A"}, SAME, []),
    (passes.implied_types, {"properties": {}}, {"properties": {}, "type": "object"}, [""]),
    (passes.implied_types, {"additionalProperties": True}, {"additionalProperties": True, "type": "object"}, [""]),
    (passes.implied_types, {"items": TEXT}, {"items": TEXT, "type": "array"}, [""]),
    (passes.implied_types, {"enum": ["A"]}, {"enum": ["A"], "type": "string"}, [""]),
    (passes.implied_types, {"enum": ["A", 1]}, SAME, []),
    (passes.implied_types, {"enum": []}, SAME, []),
    (passes.implied_types, {}, SAME, []),
    (passes.implied_types, {"properties": {}, "allOf": []}, SAME, []),
    (passes.implied_types, {"properties": {}, **to("B")}, SAME, []),
    (passes.implied_types, {"properties": {}, "type": "string"}, SAME, []),
    (passes.list_lengths, {"type": "array", "minLength": 1, "maxLength": 2}, {"type": "array", "minItems": 1, "maxItems": 2}, ["/maxLength", "/minLength"]),
    (passes.list_lengths, {"type": "array", "maxLength": 2, "maxItems": 3}, {"type": "array", "maxItems": 3}, ["/maxLength"]),
    (passes.list_lengths, {"type": "string", "maxLength": 2}, SAME, []),
    (passes.items_of_scalars, {"type": "string", "items": {"type": "string", "maxLength": 1}}, {"type": "string", "maxLength": 1}, ["/items"]),
    (passes.items_of_scalars, {"type": "string", "maxLength": 2, "items": {"type": "string", "maxLength": 1}}, {"type": "string", "maxLength": 2}, ["/items"]),
    (passes.items_of_scalars, {"type": "string", "items": WHOLE}, SAME, []),
    (passes.items_of_scalars, {"type": "array", "items": {"type": "array"}}, SAME, []),
    (passes.items_of_scalars, {"type": "string"}, SAME, []),
    (passes.date_time_format, {"type": "string", "format": "dateTime"}, {"type": "string", "format": "date-time"}, ["/format"]),
    (passes.date_time_format, {"type": "integer", "format": "dateTime"}, SAME, []),
    (passes.date_time_format, {"type": "string", "format": "date"}, SAME, []),
    (passes.whole_numbers, {"type": "number", "format": "int64"}, {"type": "integer", "format": "int64"}, [""]),
    (passes.whole_numbers, {"type": "number", "format": "int32"}, {"type": "integer", "format": "int32"}, [""]),
    (passes.whole_numbers, {"type": "number", "format": "double"}, SAME, []),
    (passes.whole_numbers, {"type": "string", "format": "int64"}, SAME, []),
    (passes.nothing_beside_references, {**to("B"), "type": "string"}, to("B"), ["/type"]),
    (passes.nothing_beside_references, to("B"), SAME, []),
    (passes.required_lists, {"required": []}, {}, ["/required"]),
    (passes.required_lists, {"required": ["a"]}, SAME, []),
    (by_hand.types_in_words, {"type": " Long "}, {"type": "integer", "format": "int64"}, ["/type"]),
    (by_hand.types_in_words, {"type": "Date", "format": "own"}, {"type": "string", "format": "own"}, ["/type"]),
    (by_hand.types_in_words, {"type": "STRING"}, TEXT, ["/type"]),
    (by_hand.types_in_words, TEXT, SAME, []),
    (by_hand.types_in_words, {"type": "other"}, SAME, []),
    (by_hand.types_in_words, {"type": "Any"}, {}, ["/type"]),
    (by_hand.types_in_words, {"type": "null"}, {}, ["/type"]),
    (by_hand.types_in_words, {"type": ["string", "integer"]}, {}, ["/type"]),
    (by_hand.types_in_words, {"type": ["string", "null"]}, SAME, []),
    (by_hand.types_in_words, {"type": "file"}, SAME, []),
    (by_hand.holders_in_words, {"items": [TEXT]}, {"items": TEXT}, ["/items"]),
    (by_hand.holders_in_words, {"items": [TEXT, WHOLE]}, {"items": {}}, ["/items"]),
    (by_hand.holders_in_words, {"items": ["a"]}, {"items": {}}, ["/items"]),
    (by_hand.holders_in_words, {"items": []}, {"items": {}}, ["/items"]),
    (by_hand.holders_in_words, {"additionalProperties": "True"}, {"additionalProperties": True}, ["/additionalProperties"]),
    (by_hand.holders_in_words, {"additionalProperties": "false"}, {"additionalProperties": False}, ["/additionalProperties"]),
    (by_hand.holders_in_words, {"additionalProperties": "no"}, SAME, []),
    (by_hand.holders_in_words, {"allOf": []}, {}, ["/allOf"]),
    (by_hand.holders_in_words, {"allOf": [TEXT]}, SAME, []),
    (by_hand.references_in_full, {"$ref": "B"}, to("B"), ["/$ref"]),
    (by_hand.references_in_full, {"$ref": "#/B"}, to("B"), ["/$ref"]),
    (by_hand.references_in_full, {"$ref": "#/components/schemas/B"}, to("B"), ["/$ref"]),
    (by_hand.references_in_full, {"$ref": "#/definitions/C%20D"}, to("C D"), ["/$ref"]),
    (by_hand.references_in_full, to("B"), SAME, []),
    (by_hand.references_in_full, to("Gone"), SAME, []),
    (by_hand.references_in_full, {"$ref": "other.json"}, SAME, []),
    (by_hand.references_in_full, {"$ref": "#/definitions/B/properties/b", "maxLength": 2}, {"type": "string", "maxLength": 2}, ["/$ref"]),
    (by_hand.references_in_full, {"$ref": "#/definitions/B/properties/far"}, SAME, []),
    (by_hand.references_in_full, {"$ref": 1}, SAME, []),
    (combinations.enums_of_one_kind, {"type": "string", "enum": ["A", None]}, {"type": "string", "enum": ["A"]}, []),
    (combinations.enums_of_one_kind, {"enum": [1, 2]}, SAME, []),
    (combinations.enums_of_one_kind, {"enum": [1.5, 2]}, {"type": "number"}, ["/enum"]),
    (combinations.enums_of_one_kind, {"enum": [True]}, {"type": "boolean"}, ["/enum"]),
    (combinations.enums_of_one_kind, {"enum": ["A", 1]}, {}, ["/enum"]),
    (combinations.enums_of_one_kind, {"enum": [None]}, {}, ["/enum"]),
    (combinations.enums_of_one_kind, {"enum": [{}, []]}, {}, ["/enum"]),
    (combinations.enums_of_one_kind, {"type": "string", "enum": ["A", 1]}, SAME, []),
    (combinations.enums_of_one_kind, {"type": "object", "enum": ["A"]}, {"type": "object"}, ["/enum"]),
    (combinations.enums_of_one_kind, {"type": "boolean", "enum": ["A"]}, {"type": "boolean"}, ["/enum"]),
    (combinations.enums_of_one_kind, {"type": "array", "items": TEXT, "enum": ["A"]}, {"type": "array", "items": {"type": "string", "enum": ["A"]}}, ["/enum"]),
    (combinations.enums_of_one_kind, {"type": "array", "items": WHOLE, "enum": ["A"]}, {"type": "array", "items": WHOLE}, ["/enum"]),
    (
        combinations.enums_of_one_kind,
        {"type": "array", "items": {"type": "string", "enum": ["B"]}, "enum": ["A"]},
        {"type": "array", "items": {"type": "string", "enum": ["B"]}},
        ["/enum"],
    ),
    (combinations.properties_of_objects, {"type": "string", "properties": {}, "required": [], "maxLength": 1, "additionalProperties": {}}, {"type": "string", "maxLength": 1}, ["/properties"]),
    (combinations.properties_of_objects, {"type": "object", "properties": {}}, SAME, []),
    (combinations.properties_of_objects, {"properties": {}}, SAME, []),
    (combinations.properties_of_objects, {"type": "string", "required": []}, SAME, []),
    (combinations.plain_parts, {"allOf": [{"allOf": [to("B"), TEXT], "maxLength": 1}]}, {"allOf": [to("B"), TEXT, {"maxLength": 1}]}, ["/allOf"]),
    (combinations.plain_parts, {"allOf": [to("B"), {"description": "d", "x-a": 1, "nullable": True}]}, {"allOf": [to("B")]}, ["/allOf"]),
    (combinations.plain_parts, {"allOf": [{"description": "d"}], "title": "t"}, {"title": "t"}, ["/allOf"]),
    (combinations.plain_parts, {"allOf": [{"type": "string", "maxLength": 1}, TEXT]}, {"allOf": [{"type": "string", "maxLength": 1}]}, ["/allOf"]),
    (combinations.plain_parts, {"allOf": [TEXT, WHOLE]}, SAME, []),
    (combinations.plain_parts, {"allOf": [TEXT, to("Size")]}, {"allOf": [to("Size")]}, ["/allOf"]),
    (combinations.plain_parts, {"allOf": [WHOLE, to("Size")]}, SAME, []),
    (combinations.plain_parts, {"allOf": [{"type": "object"}, {"type": "object"}]}, SAME, []),
    (combinations.plain_parts, {"allOf": "a"}, SAME, []),
    (combinations.parts_that_agree, {"allOf": [TEXT, {"maxLength": 1}], "title": "t"}, {"title": "t", "type": "string", "maxLength": 1}, ["/allOf"]),
    (combinations.parts_that_agree, {"allOf": [to("Size"), {"type": "string", "enum": ["L"], "pattern": "a"}]}, {"type": "string", "enum": ["S"], "pattern": "a"}, ["/allOf"]),
    (combinations.parts_that_agree, {"allOf": [to("Size")]}, SAME, []),
    (combinations.parts_that_agree, {"allOf": [TEXT]}, TEXT, ["/allOf"]),
    (combinations.parts_that_agree, {"allOf": [WHOLE, {"type": "number"}]}, WHOLE, ["/allOf"]),
    (combinations.parts_that_agree, {"allOf": [TEXT, WHOLE], "description": "d", "maxLength": 1}, {"description": "d"}, ["/allOf"]),
    (combinations.parts_that_agree, {"allOf": [to("B"), TEXT], "properties": {}}, {}, ["/allOf"]),
    (combinations.parts_that_agree, {"type": "string", "allOf": [to("Size")]}, SAME, []),
    (combinations.parts_that_agree, TEXT, SAME, []),
    (combinations.parts_that_agree, {"allOf": [to("Self"), to("B")]}, SAME, []),
    (combinations.ends, {"items": to("A"), "type": "array"}, {"items": {}, "type": "array"}, ["/items"]),
    (combinations.ends, {"additionalProperties": to("A")}, {"additionalProperties": {}}, ["/additionalProperties"]),
    (combinations.ends, {ANY_OF: [TEXT, to("A")]}, {ANY_OF: [TEXT, {}]}, [f"/{ANY_OF}/1"]),
    (combinations.ends, {"items": {"items": {**to("A"), "description": "d"}}}, {"items": {"items": {"description": "d"}}}, ["/items/items"]),
    (combinations.ends, {"properties": {"a": {"items": to("A")}}}, SAME, []),
    (combinations.ends, {"allOf": [to("B")], "items": to("A")}, SAME, []),
    (combinations.ends, {"items": to("B")}, SAME, []),
    (combinations.ends, {"items": to("Gone")}, SAME, []),
    (combinations.ends, to("A"), SAME, []),
]  # fmt: skip
OTHERS: Json = {
    "B": {"type": "object", "properties": {"b": TEXT, "far": {"$ref": "other.json"}}},
    "C D": TEXT,
    "Size": {"type": "string", "enum": ["S"]},
    "Self": to("Self"),
}


@pytest.mark.parametrize(("mend", "schema", "made", "places"), SCHEMAS)
def test_a_schema_is_put_right_where_there_is_no_doubt(
    mend: Mend, schema: Json, made: Json | None, places: list[str]
) -> None:
    """Each place is reported; what is in order, or in doubt, stays as it is."""
    found, told, _ = of_schema(mend, schema, OTHERS)
    assert found == (schema if made is None else made)
    assert told == places


MENDS = list(dict.fromkeys(mend for mend, *_ in SCHEMAS if mend is not combinations.ends))


@pytest.mark.parametrize("mend", MENDS)
def test_each_schema_of_a_document_is_looked_at(mend: Mend) -> None:
    """What is in order, or is put right, ends nothing: in either order."""
    cases = [(schema, schema if made is None else made) for each, schema, made, _ in SCHEMAS if each is mend]
    for listed in (cases, cases[::-1]):
        given = {f"S{number}": schema for number, (schema, _) in enumerate(listed)}
        made, _, _ = mended(mend, {"definitions": {**given, **OTHERS}})
        assert [made["definitions"][name] for name in given] == [right for _, right in listed]


@pytest.mark.parametrize(
    ("mend", "schema", "left_out", "notes"),
    [
        (tolerance.nothing_beside_references, {**to("B"), "maxLength": 1, "enum": []}, {"maxLength": 1, "enum": 1}, []),
        (tolerance.lists_have_items, {"type": "string", "items": WHOLE}, {"items": 1}, []),
        (tolerance.lists_have_items, {"type": "array"}, {}, []),
        (tolerance.enum_values, {"type": "boolean", "enum": [True]}, {"enum": 1}, []),
        (
            combinations.enums_of_one_kind,
            {"enum": ["A", 1, None]},
            {"enum": 1},
            ["/definitions/A/enum: values that are integer, string make no enum: left out, any value of its type is taken"],
        ),
        (combinations.enums_of_one_kind, {"enum": [None]}, {"enum": 1}, []),
        (
            combinations.properties_of_objects,
            {"type": "string", "properties": {}},
            {"properties": 1},
            [
                "/definitions/A/properties: stand in what is of type string: left out; say what it is in a row in patches.toml if it is an object"
            ],
        ),
        (
            combinations.parts_that_agree,
            {"allOf": [TEXT, WHOLE]},
            {},
            [
                ("/definitions/A/allOf: its parts are integer, string, which no value is at once: any value is taken; "
                "say what it is in a row in patches.toml")
            ],
        ),
        (
            combinations.ends,
            {"items": to("A")},
            {},
            [
                ("/definitions/A/items: leads back to 'A' with no object between: any value is taken there; "
                "say what it is in a row in patches.toml")
            ],
        ),
    ],
)  # fmt: skip
def test_what_is_lost_is_counted_and_what_is_in_doubt_is_told(
    mend: Mend, schema: Json, left_out: Json, notes: list[str]
) -> None:
    """With its place and what to do."""
    _, _, report = of_schema(mend, schema, OTHERS)
    assert report.left_out == left_out
    assert [str(note) for note in report.notes] == notes


def test_lists_of_lists_end_in_the_innermost_place_once() -> None:
    """Whichever definition is met first."""
    made, places, _ = mended(
        combinations.ends,
        {
            "definitions": {
                "A": {"items": to("B")},
                "B": {"items": to("C")},
                "C": {"items": to("A")},
                "D": {"items": to("C")},
            }
        },
    )
    assert made["definitions"] == {
        "A": {"items": to("B")},
        "B": {"items": to("C")},
        "C": {"items": {}},
        "D": {"items": to("C")},
    }
    assert places == ["/definitions/C/items"]


def parameter(mend: Mend, given: Any, definitions: Json | None = None) -> tuple[Any, list[str], Report]:
    """What becomes of a parameter that is shared."""
    made, places, report = mended(mend, {"parameters": {"P": given}, "definitions": definitions or {}})
    return made["parameters"]["P"], [place.removeprefix("/parameters/P") for place in places], report


PARAMETERS: list[tuple[Mend, Json, Any, list[str]]] = [
    (tolerance.schemas_of_parameters, {"in": "query", "schema": TEXT}, {"in": "query", "type": "string"}, ["/schema"]),
    (tolerance.schemas_of_parameters, {"in": "path", "type": "integer", "schema": TEXT}, {"in": "path", "type": "integer"}, ["/schema"]),
    (tolerance.schemas_of_parameters, {"in": "body", "schema": TEXT}, SAME, []),
    (tolerance.schemas_of_parameters, {"in": "query", "schema": to("A")}, SAME, []),
    (tolerance.schemas_of_parameters, {"in": "query", "schema": "a"}, SAME, []),
    (tolerance.places_are_required, {"in": "path"}, {"in": "path", "required": True}, ["/required"]),
    (tolerance.places_are_required, {"in": "path", "required": False}, {"in": "path", "required": True}, ["/required"]),
    (tolerance.places_are_required, {"in": "path", "required": True}, SAME, []),
    (tolerance.places_are_required, {"in": "query"}, SAME, []),
    (tolerance.lists_of_parameters, {"in": "path", "collectionFormat": "multi"}, {"in": "path", "collectionFormat": "csv"}, ["/collectionFormat"]),
    (tolerance.lists_of_parameters, {"in": "header", "collectionFormat": "ssv"}, {"in": "header", "collectionFormat": "csv"}, ["/collectionFormat"]),
    (tolerance.lists_of_parameters, {"in": "query", "collectionFormat": "multi"}, SAME, []),
    (tolerance.lists_of_parameters, {"in": "path", "collectionFormat": "csv"}, SAME, []),
    (tolerance.lists_of_parameters, {"in": "path"}, SAME, []),
    (tolerance.lists_have_items, {"in": "query", "type": "array"}, {"in": "query", "type": "array", "items": TEXT}, [""]),
    (tolerance.lists_have_items, {"in": "body", "schema": {"type": "array"}}, {"in": "body", "schema": {"type": "array", "items": {}}}, ["/schema"]),
    (passes.default_types, {"type": "array", "default": "a"}, {"type": "array", "default": ["a"]}, ["/default"]),
    (passes.default_types, {"type": "array", "default": ["a"]}, SAME, []),
    (passes.default_types, {"type": "string", "default": "a"}, SAME, []),
    *(
        (
            passes.instants_by_description,
            {"name": name, "type": "string", "description": "In ISO 8601."},
            {"name": name, "type": "string", "description": "In ISO 8601.", "format": "date-time"},
            [""],
        )
        for name in ("createdAfter", "Before", "x-Until", "startDate", "Time")
    ),
    (passes.instants_by_description, {"name": "Date", "type": "string", "description": "A day."}, SAME, []),
    (passes.instants_by_description, {"name": "dated", "type": "string", "description": "In ISO 8601."}, SAME, []),
    (passes.instants_by_description, {"name": "Date", "type": "string", "format": "date", "description": "In ISO 8601."}, SAME, []),
    (passes.instants_by_description, {"name": "Date", "type": "string", "pattern": "a", "description": "In ISO 8601."}, SAME, []),
    (passes.instants_by_description, {"name": "Date", "type": "integer", "description": "In ISO 8601."}, SAME, []),
    (by_hand.parameters_in_words, {"in": " Query "}, {"in": "query"}, ["/in"]),
    (by_hand.parameters_in_words, {"in": "formdata"}, {"in": "formData"}, ["/in"]),
    (by_hand.parameters_in_words, {"in": "cookie"}, SAME, []),
    (by_hand.parameters_in_words, {"in": 1}, SAME, []),
    (by_hand.parameters_in_words, {"in": "query", "required": "True"}, {"in": "query", "required": True}, ["/required"]),
    (by_hand.parameters_in_words, {"in": "query", "required": "false"}, {"in": "query", "required": False}, ["/required"]),
    (by_hand.parameters_in_words, {"in": "query", "required": "no"}, SAME, []),
    (by_hand.parameters_in_words, {"in": "body"}, {"in": "body", "name": "body", "schema": {}}, ["/name", "/schema"]),
    (by_hand.parameters_in_words, {"in": "body", "name": "a", "schema": TEXT}, SAME, []),
    (by_hand.types_of_parameters, {"in": "query"}, {"in": "query", "type": "string"}, ["/type"]),
    (by_hand.types_of_parameters, {"in": "query", "items": TEXT}, {"in": "query", "items": TEXT, "type": "array"}, ["/type"]),
    (by_hand.types_of_parameters, {"in": "query", "schema": to("Size")}, {"in": "query", "type": "string", "enum": ["S"]}, ["/schema"]),
    (by_hand.types_of_parameters, {"in": "query", "type": "integer", "schema": to("Size")}, {"in": "query", "type": "integer", "enum": ["S"]}, ["/schema"]),
    (by_hand.types_of_parameters, {"in": "query", "type": "array", "items": to("Size")}, {"in": "query", "type": "array", "items": {"type": "string", "enum": ["S"]}}, ["/items"]),
    (by_hand.types_of_parameters, {"in": "query", "type": "array", "items": to("Gone")}, SAME, []),
    (by_hand.types_of_parameters, {"in": "query", "schema": to("Loop")}, SAME, []),
    (by_hand.types_of_parameters, {"in": "query", "schema": to("B"), "required": True, "name": "n"}, {"in": "query", "required": True, "name": "n", "type": "string"}, ["/type"]),
    (by_hand.types_of_parameters, {"in": "query", "type": "array", "items": {"type": "object"}}, {"in": "query", "type": "array", "items": TEXT}, ["/items/type"]),
    (by_hand.types_of_parameters, {"in": "body"}, SAME, []),
    (by_hand.types_of_parameters, {"$ref": "#/parameters/Q"}, SAME, []),
    (by_hand.types_in_words, {"in": "query", "type": ["string", "integer"]}, {"in": "query", "type": "string"}, ["/type"]),
]  # fmt: skip


@pytest.mark.parametrize(("mend", "given", "made", "places"), PARAMETERS)
def test_a_parameter_is_put_right_where_there_is_no_doubt(
    mend: Mend, given: Json, made: Json | None, places: list[str]
) -> None:
    """Each place is reported; what is in order, or in doubt, stays as it is."""
    known = {**OTHERS, "Size": {**OTHERS["Size"], "description": "d", "title": "t", "example": 1}, "Loop": to("Loop")}
    found, told, _ = parameter(mend, given, known)
    assert found == (given if made is None else made)
    assert told == places


@pytest.mark.parametrize("mend", list(dict.fromkeys(mend for mend, *_ in PARAMETERS)))
def test_each_parameter_of_a_document_is_looked_at(mend: Mend) -> None:
    """What is in order, or is put right, ends nothing: in either order."""
    known = {**OTHERS, "Size": {**OTHERS["Size"], "description": "d", "title": "t", "example": 1}, "Loop": to("Loop")}
    cases = [(given, given if made is None else made) for each, given, made, _ in PARAMETERS if each is mend]
    for listed in (cases, cases[::-1]):
        named = {f"P{number}": given for number, (given, _) in enumerate(listed)}
        made, _, _ = mended(mend, {"parameters": named, "definitions": known})
        assert [made["parameters"][name] for name in named] == [right for _, right in listed]


def test_an_object_in_a_parameter_is_told_to_be_a_text() -> None:
    """Swagger has no way of writing one there."""
    _, _, report = parameter(by_hand.types_of_parameters, {"in": "query", "type": "array", "items": {"type": "object"}})
    assert [str(note) for note in report.notes] == [
        "/parameters/P/items: an object in a parameter has no way of being written in Swagger 2.0: it is taken as text"
    ]


def paths(**items: Json) -> Json:
    """A document of paths; `_` stands for a slash."""
    return {"paths": {f"/{path.replace('_', '/')}": item for path, item in items.items()}}


@pytest.mark.parametrize(
    ("version", "made"),
    [(1, "1"), (1.5, "1.5"), ("1", None), (True, None), (None, None)],
)
def test_a_version_is_a_text(version: Any, made: str | None) -> None:
    """A number is written as one."""
    found, places, _ = mended(tolerance.version_as_text, {"info": {"version": version}})
    assert found["info"]["version"] == (version if made is None else made)
    assert places == ([] if made is None else ["/info/version"])
    assert mended(tolerance.version_as_text, {"info": []})[0] == {"info": []}


def test_the_first_of_two_parameters_counts() -> None:
    """Of one name and place; references are looked at by none."""
    one, two = {"name": "a", "in": "query", "type": "string"}, {"name": "a", "in": "query", "type": "integer"}
    other, reference = {"name": "a", "in": "path"}, {"$ref": "#/parameters/P"}
    given = [one, other, two, reference, reference, dict(two)]
    made, places, _ = mended(tolerance.parameters_once, paths(a={"get": {"parameters": given}}))
    assert made["paths"]["/a"]["get"]["parameters"] == [one, other, reference, reference]
    assert places == ["/paths/~1a/get/parameters/2", "/paths/~1a/get/parameters/5"]


@pytest.mark.parametrize(
    ("pair", "is_kept"),
    [
        ({"request": {"parameters": {"a": {"value": 1}}}}, True),
        ({"request": {"parameters": {"body": {"any": 1, "value": 2}}}}, True),
        ({"request": {"parameters": {"a": {"value": 1, "b": 2}}}}, False),
        ({"request": {"parameters": {"a": 1}}}, False),
        ({"request": {"parameters": {"body": 1}}}, False),
        ({"request": {}}, True),
        ({"response": {}}, True),
        ({}, False),
        ({"other": 1}, False),
    ],
)
def test_a_pair_is_kept_where_it_asks_or_answers(pair: Json, is_kept: bool) -> None:
    """And its values are values."""
    document = {"responses": {"R": {"x-amzn-api-sandbox": {"static": [{"response": 1}, pair]}}}}
    made, places, report = mended(tolerance.usable_pairs, document)
    assert made["responses"]["R"]["x-amzn-api-sandbox"]["static"] == [{"response": 1}, *([pair] if is_kept else [])]
    assert places == ([] if is_kept else ["/responses/R/x-amzn-api-sandbox/static/1"])
    assert report.left_out == ({} if is_kept else {"sandbox pairs": 1})


def named(**ids: Any) -> Json:
    """Operations by `path_method`."""
    found: Json = {"paths": {}}
    for place, name in ids.items():
        path, _, method = place.rpartition("_")
        found["paths"].setdefault(f"/{path}", {})[method] = {"operationId": name}
    return found


def ids_of(document: Json) -> list[Any]:
    """The ids of its operations."""
    return [operation["operationId"] for item in document["paths"].values() for operation in item.values()]


def test_an_operation_id_is_given_once() -> None:
    """The first by path and method keeps it; the others get their method behind it, and a number where that is taken."""
    made, places, _ = mended(passes.unique_operation_ids, named(b_get="x", a_post="x", a_get="x", c_get=1, d_get=1))
    assert ids_of(made) == ["xGet", "xPost", "x", 1, 1]
    assert places == ["/paths/~1a/post", "/paths/~1b/get"]
    made, _, _ = mended(
        passes.unique_operation_ids, named(a_get="x", b_get="x", c_get="x", d_get="xGet", e_get="xGet2")
    )
    assert ids_of(made) == ["x", "xGet3", "xGet4", "xGet", "xGet2"]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/pets/v1/pet-shops/{shopId}", "getPetsPetShopsShopId"),
        ("/pets/2030-01-02/all", "getPetsAll"),
        ("/V2/pets/v2024-01-02", "getPets"),
        ("/", "get"),
        ("/v1a/x", "getV1aX"),
    ],
)
def test_an_operation_without_an_id_is_called_after_its_place(path: str, name: str) -> None:
    """Without versions."""
    for missing in ({}, {"operationId": ""}, {"operationId": None}):
        made, places, _ = mended(by_hand.operation_ids, {"paths": {path: {"get": missing}}})
        assert made["paths"][path]["get"] == {"operationId": name}
        assert len(places) == 1
    assert mended(by_hand.operation_ids, {"paths": {path: {"get": {"operationId": "a"}}}})[1] == []


def test_a_path_has_no_space_at_its_ends() -> None:
    """One that is there already stays; the order of paths too."""
    made, places, _ = mended(by_hand.plain_paths, {"paths": {" /a": 1, "/b ": 2, "/c": 3, "/c ": 4, "/d e": 5}})
    assert list(made["paths"].items()) == [("/a", 1), ("/b", 2), ("/c", 3), ("/c ", 4), ("/d e", 5)]
    assert places == ["/paths/ ~1a", "/paths/~1b "]
    assert mended(by_hand.plain_paths, {"paths": []})[0] == {"paths": []}


def place(name: str) -> Json:
    """A parameter of a path."""
    return {"name": name, "in": "path"}


def test_a_parameter_without_a_place_in_its_path_is_left_out() -> None:
    """Where the path has all that it needs; others stay."""
    query = {"name": "b", "in": "query"}
    document = {"paths": {"/{a}": {"parameters": [place("x"), place("a")], "get": {"parameters": [query, place("b")]}}}}
    made, places, report = mended(by_hand.parameters_of_no_path, document)
    assert made["paths"]["/{a}"] == {"parameters": [place("a")], "get": {"parameters": [query]}}
    assert places == ["/paths/~1{a}/get/parameters/1", "/paths/~1{a}/parameters/0"]
    assert [str(note) for note in report.notes] == [
        "/paths/~1{a}/get/parameters/1: the path has no place for the parameter 'b': left out",
        "/paths/~1{a}/parameters/0: the path has no place for the parameter 'x': left out",
    ]
    lacking = {"paths": {"/{a}/{c}": {"get": {"parameters": [place("a"), place("b")]}}}}
    assert mended(by_hand.parameters_of_no_path, lacking)[:2] == (lacking, [])


def test_what_a_vendor_says_among_paths_and_answers_is_left_out() -> None:
    """And counted."""
    document = {"paths": {"x-a": 1, "/a": {"x-b": 2, "get": {"responses": {"200": {}, "x-a": 3}}}}}
    made, _, report = mended(by_hand.extensions_of_maps, document)
    assert made == {"paths": {"/a": {"x-b": 2, "get": {"responses": {"200": {}}}}}}
    assert report.left_out == {"x-a": 2}


def test_a_file_in_an_answer_is_a_binary_text() -> None:
    """Elsewhere it is left to the rules."""
    document = {"responses": {"R": {"schema": {"type": "file"}}}, "definitions": {"A": {"type": "file"}}}
    made, places, _ = mended(by_hand.types_in_words, document)
    assert made["responses"]["R"]["schema"] == {"type": "string", "format": "binary"}
    assert (made["definitions"]["A"], places) == ({"type": "file"}, ["/responses/R/schema/type"])


OLD = "x-amazon-spds-sandbox-behaviors"
NEW = "x-amzn-api-sandbox"


@pytest.mark.parametrize(
    ("response", "made"),
    [
        ({OLD: [1]}, {NEW: {"static": [1]}}),
        ({OLD: [1], NEW: {"static": [2], "dynamic": {}}}, {NEW: {"static": [2, 1], "dynamic": {}}}),
        ({OLD: "a"}, {NEW: {"static": []}}),
        ({OLD: None, "a": 1}, {"a": 1}),
    ],
)
def test_the_older_word_for_the_sandbox_is_read_too(response: Json, made: Json) -> None:
    """Behind what the newer one says."""
    assert mended(passes.older_sandbox_keyword, {"responses": {"R": response}})[0] == {"responses": {"R": made}}


def test_an_example_of_nothing_is_dropped() -> None:
    """One of an answer that holds something stays."""
    document: Json = {"responses": {"A": {"examples": {}}, "B": {"examples": {}, "schema": TEXT}, "C": {}}}
    made, places, _ = mended(passes.examples_of_nothing, document)
    assert made["responses"] == {"A": {}, "B": {"examples": {}, "schema": TEXT}, "C": {}}
    assert places == ["/responses/A/examples"]
