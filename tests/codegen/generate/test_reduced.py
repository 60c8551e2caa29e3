"""What the parser is given: types and structure, with tokens for names, and media types that it knows."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.generate.document import FILE, REF, Prepared, prepare
from codegen.generate.reduced import Reduced
from codegen.tables.money import MARK

Json = dict[str, Any]

TEXT: Json = {"type": "string"}


def prepared(schemas: Json | None = None, path: str = "/a", **operations: Json) -> Prepared:
    """A small section."""
    return prepare({"components": {"schemas": schemas or {}}, "paths": {path: operations}}, "orders_v0")


def reduced(schema: Json) -> Json:
    """A schema as the parser takes it, with Amazon's names put back."""
    made = Reduced(prepared({"It": schema}))
    found: Json = made.document()["components"]["schemas"]["It"]
    for key in ("properties", "required"):
        if isinstance(found.get(key), dict):
            found[key] = {made.untoken(name): inner for name, inner in found[key].items()}
        elif isinstance(found.get(key), list):
            found[key] = [made.untoken(name) for name in found[key]]
    return found


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({"type": "string", "description": "of Amazon", "maxLength": 3}, TEXT),
        ({"type": "number", "format": "int64"}, {"type": "integer", "format": "int64"}),
        ({"type": "number", "format": "double"}, {"type": "number", "format": "double"}),
        ({"type": "string", "format": "int64"}, {"type": "string", "format": "int64"}),
        ({"type": "string", "format": "boolean"}, {"type": "boolean"}),
        ({"type": "integer", "format": "boolean"}, {"type": "integer", "format": "boolean"}),
        ({"type": "string", "format": "binary"}, TEXT),
        ({"type": "string", "format": "binary", FILE: True}, {"type": "string", "format": "binary"}),
        ({"type": "string", "nullable": True}, {"type": "string", "nullable": True}),
        ({"type": "number", MARK: True}, {"type": "number", "description": MARK}),
        ({"type": "array", "items": TEXT}, {"type": "array", "items": TEXT}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"enum": ["A", "b c"]}, {"type": "string", "enum": ["A", "b c"], "x-enum-varnames": ["A", "B_C"]}),
        (
            {"type": "integer", "enum": [1]},
            {"type": "integer", "enum": [1], "x-enum-varnames": ["IT_1"]},
        ),
        (
            {"type": "object", "properties": {"a-b": TEXT, "c": TEXT}, "required": ["c"]},
            {"type": "object", "properties": {"a-b": TEXT, "c": TEXT}, "required": ["c"]},
        ),
        (
            {"type": "object", "additionalProperties": {"type": "number", "format": "int32"}},
            {"type": "object", "additionalProperties": {"type": "integer", "format": "int32"}},
        ),
        ({"type": "object", "additionalProperties": False}, {"type": "object", "additionalProperties": False}),
        ({"oneOf": [TEXT, {"$ref": REF + "It", "title": "x"}]}, {"oneOf": [TEXT, {"$ref": REF + "It"}]}),
    ],
)
def test_a_schema_is_reduced_to_its_types(schema: Json, found: Json) -> None:
    """Prose and bounds are left out; whole numbers are whole, and a binary text is a file where it is marked as one."""
    assert reduced(schema) == found


def test_names_are_tokens_that_can_be_taken_back() -> None:
    """One name has one token, another has another, and a message of the parser has Amazon's names."""
    made = Reduced(prepared())
    first, second = made.token("order-id"), made.token("orderId")
    assert made.token("order-id") == first != second
    assert (made.untoken(first), made.untoken(second)) == ("order-id", "orderId")
    assert made.readable(f"{first}: not {second}, token99") == "order-id: not orderId, token99"


def test_aliases_are_typed_through_a_schema_of_their_own() -> None:
    """Every alias is a property of it, and nothing else is."""
    section = prepared({"Text": TEXT, "Box": {"type": "object", "properties": {"a": TEXT}}, "Kind": {"enum": ["A"]}})
    found = Reduced(section).document()["components"]["schemas"]
    assert found[section.aliases] == {"type": "object", "properties": {"Text": {"$ref": REF + "Text"}}}
    assert set(found) == {"Text", "Box", "Kind", section.aliases}


def test_an_operation_is_reduced_to_its_parameters_body_and_answers() -> None:
    """What is not required says so; every media type is JSON but those of forms."""
    content = {"application/xml": {"schema": TEXT}}
    given: Json = {
        "operationId": "get-a",
        "parameters": [
            {"in": "path", "name": "x", "required": True, "schema": TEXT},
            {"in": "query", "name": "y", "schema": {"type": "number", "format": "int32"}, "description": "of Amazon"},
        ],
        "responses": {"200": {"description": "Fine", "content": content}, "204": {"description": "None"}},
    }
    form = {"content": {"multipart/form-data": {"schema": TEXT}, "text/plain": {}}}
    made = Reduced(prepared(None, "/a/{x}/b{y}/{x}", get=given, put={**given, "operationId": "b", "requestBody": form}))
    document = made.document()
    x, y, name = made.token("x"), made.token("y"), made.token("get-a")
    [(path, item)] = document["paths"].items()
    assert path == f"/a/{{{x}}}/b{{{y}}}/{{{x}}}"  # wherever in a segment a place stands
    assert item["get"] == {
        "operationId": name,
        "tags": ["orders_v0"],
        "parameters": [
            {"name": x, "in": "path", "required": True, "schema": TEXT},
            {"name": y, "in": "query", "required": False, "schema": {"type": "integer", "format": "int32"}},
        ],
        "responses": {
            "200": {"description": "", "content": {"application/json": {"schema": TEXT}}},
            "204": {"description": "", "content": {}},
        },
    }
    assert item["put"]["requestBody"] == {
        "required": False,
        "content": {"multipart/form-data": {"schema": TEXT}, "application/json": {}},
    }
    required = {**given, "requestBody": {**form, "required": True}}
    found = Reduced(prepared(post=required)).document()["paths"]["/a"]["post"]["requestBody"]
    assert found["required"] is True
    assert document["info"]["title"] == "orders_v0"
