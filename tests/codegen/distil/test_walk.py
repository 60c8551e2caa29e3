"""Every place of a Swagger document is visited once, with its pointer, whatever shape it has."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.walk import ANY_OF, listing, mapping, nested, operations, parameters, resolve, responses, schemas

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def test_every_schema_inside_a_schema_is_visited_after_its_owner() -> None:
    """In properties, items, maps, parts and choices."""
    schema: Json = {
        "properties": {"a/b": {"properties": {"c": TEXT}}, "d": 1},
        "items": {"items": TEXT},
        "additionalProperties": TEXT,
        "allOf": [TEXT, {"allOf": [TEXT]}, "x"],
        ANY_OF: [TEXT],
        "oneOf": [TEXT],
    }
    assert [where for where, _ in nested("/x", schema)] == [
        "/x",
        "/x/properties/a~1b",
        "/x/properties/a~1b/properties/c",
        "/x/items",
        "/x/items/items",
        "/x/additionalProperties",
        "/x/allOf/0",
        "/x/allOf/1",
        "/x/allOf/1/allOf/0",
        f"/x/{ANY_OF}/0",
    ]
    assert list(nested("/x", True)) == []


DOCUMENT: Json = {
    "definitions": {"A": TEXT, "B": 1},
    "parameters": {"P": {"in": "query"}, "Q": 1},
    "responses": {"R": {"schema": TEXT}, "S": 1},
    "paths": {
        "/a": {
            "parameters": [{"in": "body", "schema": TEXT}, 1],
            "post": {
                "parameters": [{"$ref": "#/parameters/P"}, {"in": "path"}],
                "responses": {"200": {"schema": TEXT}, "400": {}, "x": 1},
            },
            "get": {},
            "trace": {},
        },
        "/b": 1,
        "/c": {"get": 1},
    },
}


def test_everything_of_a_document_is_visited() -> None:
    """Methods in the order of Swagger, the rest in the document's; a reference is not a schema of its own."""
    assert [(found.where, found.path, found.method) for found in operations(DOCUMENT)] == [
        ("/paths/~1a/get", "/a", "get"),
        ("/paths/~1a/post", "/a", "post"),
    ]
    assert [where for where, _ in parameters(DOCUMENT)] == [
        "/parameters/P",
        "/paths/~1a/parameters/0",
        "/paths/~1a/post/parameters/0",
        "/paths/~1a/post/parameters/1",
    ]
    assert [where for where, _ in responses(DOCUMENT)] == [
        "/responses/R",
        "/paths/~1a/post/responses/200",
        "/paths/~1a/post/responses/400",
    ]
    assert [where for where, _ in schemas(DOCUMENT)] == [
        "/definitions/A",
        "/parameters/P",
        "/paths/~1a/parameters/0/schema",
        "/paths/~1a/post/parameters/1",
        "/responses/R/schema",
        "/paths/~1a/post/responses/200/schema",
    ]


def test_a_reference_is_followed_inside_the_document() -> None:
    """Step by step, each as it is escaped."""
    document = {"a/b": {"~": [1]}}
    assert resolve(document, "#/a~1b/~0") == [1]
    for reference in ("#/gone", "#/a~1b/~0/0", "other.json", "#"):
        with pytest.raises(LookupError):
            resolve(document, reference)
    assert (mapping([]), mapping({"a": 1}), listing({}), listing([1])) == ({}, {"a": 1}, [], [1])
