"""One repair of plain values at a time, and of objects whose parts differ: what it changes, and what it leaves alone."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.distil import combinations, plain_values
from codegen.distil.report import Report

Json = dict[str, Any]
Repair = Callable[[Json, Report], None]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def repaired(repair: Repair, document: Json) -> tuple[Json, list[str], Report]:
    """A copy of a document after a repair, and the places that it touched."""
    made, report = copy.deepcopy(document), Report()
    repair(made, report)
    return made, sorted(place for places in report.repairs.values() for place in places), report


def of_schema(repair: Repair, schema: Json) -> tuple[Json, list[str]]:
    """What becomes of a definition called A."""
    made, places, _ = repaired(repair, {"definitions": {"A": schema}})
    found: Json = made["definitions"]["A"]
    return found, [place.removeprefix("/definitions/A") for place in places]


NUMBERS: list[tuple[Json, Any, list[str]]] = [
    ({"readOnly": "True"}, {"readOnly": True}, ["/readOnly"]),
    ({"deprecated": " false "}, {"deprecated": False}, ["/deprecated"]),
    ({"uniqueItems": "yes"}, None, []),
    ({"uniqueItems": True}, None, []),
    ({"maxLength": "20"}, {"maxLength": 20}, ["/maxLength"]),
    ({"maxLength": 20.0}, {"maxLength": 20}, ["/maxLength"]),
    ({"maxLength": " 20 "}, {"maxLength": 20}, ["/maxLength"]),
    ({"maxLength": "many"}, None, []),
    ({"maxLength": "1.2.3"}, None, []),
    ({"maxLength": "²"}, None, []),
    ({"maxLength": ""}, None, []),
    ({"maxLength": 2.5}, None, []),
    ({"maxLength": 20}, None, []),
    ({"minimum": "-1.5"}, {"minimum": -1.5}, ["/minimum"]),
    ({"minimum": "-1.0"}, {"minimum": -1}, ["/minimum"]),
    ({"minimum": "--1"}, None, []),
    ({"minimum": 1.0}, None, []),
    ({"multipleOf": "0.5"}, {"multipleOf": 0.5}, ["/multipleOf"]),
    ({"maximum": str(2**53 - 1)}, {"maximum": 2**53 - 1}, ["/maximum"]),
    ({"maximum": str(2**53)}, {"maximum": float(2**53)}, ["/maximum"]),
    ({"pattern": "20"}, None, []),
    ({"type": "integer", "enum": ["1", 2.0, 3, "x", "1.5"]}, {"type": "integer", "enum": [1, 2, 3, "x", "1.5"]}, ["/enum/0", "/enum/1"]),
    ({"type": "string", "enum": ["1"]}, None, []),
    ({"type": "integer", "enum": "1"}, None, []),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "made", "places"), NUMBERS)
def test_a_text_is_the_number_or_the_flag_that_it_spells(schema: Json, made: Json | None, places: list[str]) -> None:
    """A count is whole; a figure as it is written, a large one too."""
    found, touched = of_schema(plain_values.flags_and_numbers, schema)
    assert found == (schema if made is None else made)
    assert [type(value) for value in found.values()] == [type(value) for value in (made or schema).values()]
    assert touched == places


@pytest.mark.parametrize(
    ("repair", "schema", "made", "places"),
    [
        (plain_values.exclusive_limits, {"exclusiveMinimum": 1}, {"exclusiveMinimum": True, "minimum": 1}, ["/exclusiveMinimum"]),
        (plain_values.exclusive_limits, {"exclusiveMaximum": 1.5}, {"exclusiveMaximum": True, "maximum": 1.5}, ["/exclusiveMaximum"]),
        (plain_values.exclusive_limits, {"exclusiveMaximum": 1, "maximum": 2}, None, []),
        (plain_values.exclusive_limits, {"exclusiveMaximum": True}, None, []),
        (plain_values.patterns_without_slashes, {"pattern": "/^a$/"}, {"pattern": "^a$"}, ["/pattern"]),
        (plain_values.patterns_without_slashes, {"pattern": "/^a$"}, None, []),
        (plain_values.patterns_without_slashes, {"pattern": "^a$/"}, None, []),
        (plain_values.patterns_without_slashes, {"pattern": 1}, None, []),
        (plain_values.values_of_one_kind, {"enum": ["a", 1]}, {}, ["/enum"]),
        (plain_values.values_of_one_kind, {"enum": ["a", None]}, None, []),
        (plain_values.values_of_one_kind, {"enum": [1, True]}, {}, ["/enum"]),
        (plain_values.values_of_one_kind, {"enum": ["a", 1], "type": "string"}, None, []),
        (plain_values.values_of_one_kind, {"enum": "a"}, None, []),
        (plain_values.types_that_say_nothing, {"type": []}, {}, ["/type"]),
        (plain_values.types_that_say_nothing, TEXT, None, []),
        (plain_values.lists_of_one, {"required": "a"}, {"required": ["a"]}, ["/required"]),
        (plain_values.lists_of_one, {"required": "true"}, None, []),
        (plain_values.lists_of_one, {"required": ["a"]}, None, []),
        (plain_values.nothing_for_null, {"items": None, "format": None}, {"items": {}}, ["/format", "/items"]),
        (plain_values.nothing_for_null, {"items": True}, {"items": {}}, ["/items"]),
        (plain_values.nothing_for_null, {"additionalProperties": None}, {"additionalProperties": {}}, ["/additionalProperties"]),
        (plain_values.nothing_for_null, {"additionalProperties": True}, None, []),
        (plain_values.nothing_for_null, {"default": None, "example": None, "enum": None}, None, []),
        (
            plain_values.nothing_for_null,
            {"properties": {"a": None, "b": True, "c": TEXT}},
            {"properties": {"a": {}, "b": {}, "c": TEXT}},
            ["/properties/a", "/properties/b"],
        ),
    ],
)  # fmt: skip
def test_a_value_is_put_into_its_kind(repair: Repair, schema: Json, made: Json | None, places: list[str]) -> None:
    """Where it says plainly what is meant."""
    found, touched = of_schema(repair, schema)
    assert found == (schema if made is None else made)
    assert touched == places


def test_null_states_nothing_anywhere() -> None:
    """Keywords go and are counted; a definition, an answer and a path are empty, and a parameter that is null goes."""
    operation = {
        "summary": None,
        "parameters": [None, {"name": "a", "in": None}],
        "responses": {"200": None, "400": {"schema": None}},
    }
    document: Json = {
        "host": None,
        "definitions": {"A": None},
        "responses": {"R": None, "S": {"headers": None}},
        "parameters": {"P": {"type": None, "default": None}},
        "paths": {"/a": {"parameters": [None], "get": operation}, "/b": None},
    }
    made, places, report = repaired(plain_values.nothing_for_null, document)
    assert made == {
        "definitions": {"A": {}},
        "responses": {"R": {}, "S": {}},
        "parameters": {"P": {"default": None}},
        "paths": {
            "/a": {"parameters": [], "get": {"parameters": [{"name": "a"}], "responses": {"200": {}, "400": {}}}},
            "/b": {},
        },
    }
    assert places == [
        "/definitions/A",
        "/host",
        "/parameters/P/type",
        "/paths/~1a/get/parameters/0",
        "/paths/~1a/get/parameters/0/in",
        "/paths/~1a/get/responses/200",
        "/paths/~1a/get/responses/400/schema",
        "/paths/~1a/get/summary",
        "/paths/~1a/parameters/0",
        "/paths/~1b",
        "/responses/R",
        "/responses/S/headers",
    ]
    assert report.left_out == {"host": 1, "headers": 1, "type": 1, "summary": 1, "in": 1, "schema": 1}


def test_a_method_is_written_in_small_letters() -> None:
    """Where there is none so written; another word stays."""
    item = {"GET": {"a": 1}, " Put ": {"b": 1}, "POST": 1, "PARAMETERS": {}, "delete": {}, "DELETE": {"c": 1}}
    made, places, _ = repaired(plain_values.methods_in_small_letters, {"paths": {"/a": item}})
    assert made["paths"]["/a"] == {
        "get": {"a": 1},
        "put": {"b": 1},
        "POST": 1,
        "PARAMETERS": {},
        "delete": {},
        "DELETE": {"c": 1},
    }
    assert places == ["/paths/~1a/ Put ", "/paths/~1a/GET"]


def test_flags_and_lists_are_read_wherever_they_stand() -> None:
    """At the top, of a path, of an operation and of a parameter; the flag of a parameter is not a list."""
    document = {
        "consumes": "a/b",
        "parameters": {"P": {"in": "query", "required": "a", "uniqueItems": "true", "maxItems": "3"}},
        "paths": {
            "/a": {"x-amzn-api-sandbox-only": "true", "get": {"deprecated": "true", "tags": "t", "produces": ["c"]}}
        },
    }
    made, places, _ = repaired(plain_values.flags_and_numbers, document)
    assert made["parameters"]["P"] == {"in": "query", "required": "a", "uniqueItems": True, "maxItems": 3}
    assert made["paths"]["/a"]["x-amzn-api-sandbox-only"] is True
    assert made["paths"]["/a"]["get"]["deprecated"] is True
    assert places == [
        "/parameters/P/maxItems",
        "/parameters/P/uniqueItems",
        "/paths/~1a/get/deprecated",
        "/paths/~1a/x-amzn-api-sandbox-only",
    ]
    made, places, _ = repaired(plain_values.lists_of_one, document)
    assert (made["consumes"], made["paths"]["/a"]["get"]["tags"]) == (["a/b"], ["t"])
    assert places == ["/consumes", "/paths/~1a/get/tags"]


@pytest.mark.parametrize(
    ("header", "made", "is_touched"),
    [
        ({}, TEXT, True),
        ({"schema": WHOLE}, WHOLE, True),
        ({"schema": {**WHOLE, "description": "s"}, "description": "h"}, {**WHOLE, "description": "h"}, True),
        ({"schema": {"format": "date"}}, {**TEXT, "format": "date"}, True),
        (TEXT, TEXT, False),
        ({"$ref": "#/a"}, {"$ref": "#/a"}, False),
        ("a", "a", False),
    ],
)
def test_a_header_says_its_type_beside_its_name(header: Any, made: Any, is_touched: bool) -> None:
    """A text where it says nothing."""
    found, places, _ = repaired(plain_values.types_of_headers, {"responses": {"R": {"headers": {"h": header}}}})
    assert found["responses"]["R"]["headers"]["h"] == made
    assert places == (["/responses/R/headers/h"] if is_touched else [])


@pytest.mark.parametrize(
    ("base", "made"), [("a", "/a"), (" a ", "/a"), ("/a", "/a"), ("", ""), (" ", " "), (1, 1), (None, None)]
)
def test_a_base_path_begins_with_a_slash(base: Any, made: Any) -> None:
    """Where it says something."""
    assert repaired(plain_values.base_path_with_slash, {"basePath": base})[0] == {"basePath": made}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/definitions/{name}"}


def test_two_names_of_one_thing_are_one() -> None:
    """Through several; a circle and a reference to nothing stay."""
    definitions = {
        "A": to("B"),
        "B": to("C"),
        "C": TEXT,
        "X": to("Y"),
        "Y": to("X"),
        "Z": to("Gone"),
        "U": {"items": to("A")},
    }
    made, places, _ = repaired(plain_values.definitions_of_their_own, {"definitions": definitions})
    assert made["definitions"] == {"C": TEXT, "X": to("Y"), "Y": to("X"), "Z": to("Gone"), "U": {"items": to("C")}}
    assert places == ["/definitions/A", "/definitions/B"]


def box(*required: str, **properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties, **({"required": [*required]} if required else {})}


REMEDY = "say what it is in a row in patches.toml"
SORTED: Json = {"type": "string", "enum": ["S"], "format": "f"}


@pytest.mark.parametrize(
    ("schema", "made", "names"),
    [
        ({"allOf": [box(a=TEXT), box(b=WHOLE)]}, None, ""),
        ({"allOf": [box(a=TEXT), box(a=TEXT)]}, None, ""),
        ({"allOf": [box(a=TEXT), box(a={**TEXT, "maxLength": 1, "description": "d"})]}, None, ""),
        ({"allOf": [box(a=TEXT), box(a={**TEXT, "enum": ["A"]})]}, None, ""),
        ({"allOf": [box(a={}), box(a=TEXT)]}, None, ""),
        ({"allOf": [box(a=TEXT), box(a=to("Size"))]}, None, ""),
        ({"allOf": [box("b", a=TEXT, b=TEXT), box("a", a=WHOLE)]}, box("a", "b", a={}, b=TEXT), "a"),
        ({"allOf": [box(a=TEXT), box(a=WHOLE), box(a=TEXT)]}, box(a={}), "a"),
        ({"allOf": [box(a=SORTED), box(a={**SORTED, "enum": ["M"]})]}, box(a={"type": "string", "format": "f"}), "a"),
        ({"allOf": [box(a=box(b=TEXT)), box(a=box(b=WHOLE))]}, box(a={}), "a"),
        ({"allOf": [box(a=to("Size")), box(a=WHOLE)]}, box(a={}), "a"),
        ({"allOf": [to("Toy"), box(a=WHOLE)], "description": "d"}, {**box("a", a={}), "description": "d"}, "a"),
        ({"allOf": [box(a=TEXT, b=TEXT)], **box("b", a=WHOLE, b=WHOLE)}, box("b", a={}, b={}), "ab"),
    ],
)
def test_parts_that_differ_about_a_property_are_one_object(schema: Json, made: Json | None, names: str) -> None:
    """The property is what both agree on; parts that say the same more exactly stay parts."""
    document = {"definitions": {"A": schema, "Size": {"type": "string", "enum": ["S"]}, "Toy": box("a", a=TEXT)}}
    found, places, report = repaired(combinations.parts_that_agree, document)
    assert found["definitions"]["A"] == (schema if made is None else made)
    assert places == [f"/definitions/A/properties/{name}" for name in names]
    assert [str(note) for note in report.notes] == [
        f"/definitions/A/properties/{name}: the parts of its object say different things of it: it is what they agree on; {REMEDY}"
        for name in names
    ]


@pytest.mark.parametrize(
    ("schema", "further", "places"),
    [
        ({"allOf": [{**box(a=TEXT), "additionalProperties": WHOLE}]}, WHOLE, ["/additionalProperties"]),
        ({"allOf": [to("Map"), box(a=TEXT)]}, TEXT, ["/additionalProperties"]),
        ({"allOf": [{**box(a=TEXT), "additionalProperties": True}]}, None, []),
        ({"allOf": [{**box(a=TEXT), "additionalProperties": WHOLE}], "additionalProperties": TEXT}, TEXT, []),
        ({"allOf": [to("Self"), box(a=TEXT)]}, None, []),
    ],
)
def test_the_type_of_further_properties_is_carried_over(schema: Json, further: Json | None, places: list[str]) -> None:
    """From the first part that has one."""
    document = {
        "definitions": {"A": schema, "Map": {"type": "object", "additionalProperties": TEXT}, "Self": to("Self")}
    }
    made, touched, _ = repaired(combinations.parts_that_agree, document)
    assert made["definitions"]["A"].get("additionalProperties") == further
    assert [place.removeprefix("/definitions/A") for place in touched] == places
