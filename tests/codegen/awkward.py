"""A small document with everything that makes code generation hard, and the way to generate from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.generate.run import Report, generate

PYPROJECT = Path(__file__).resolve().parent.parent.parent / "pyproject.toml"

Json = dict[str, Any]


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json | None) -> Json:
    return {"description": "", **({"content": {"application/json": {"schema": schema}}} if schema else {})}


def document() -> Json:
    """The document; a fresh copy each time."""
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "awkward_v1",
            "version": "v1",
            "x-spapi-section": "awkward_v1",
            "x-spapi-api": "Awkward",
            "x-spapi-source": "models/awkward/awkward.json",
        },
        "paths": {
            "/awkward/v1/things": {
                "get": {
                    "operationId": "listThings",
                    "tags": ["awkward_v1"],
                    "parameters": [
                        {
                            "name": "marketplaceIds",
                            "in": "query",
                            "required": True,
                            "style": "form",
                            "explode": False,
                            "schema": {"type": "array", "maxItems": 50, "items": {"type": "string"}},
                        },
                        {
                            "name": "sizes",
                            "in": "query",
                            "style": "form",
                            "explode": True,
                            "schema": {"type": "array", "items": {"type": "string", "enum": ["4x6", "B2B"]}},
                        },
                        {"name": "from", "in": "query", "schema": {"type": "string", "format": "date-time"}},
                        {"name": "body", "in": "query", "schema": {"type": "string"}},
                        {"name": "x-amzn-trace", "in": "header", "schema": {"type": "string", "pattern": r"^\d+\\$"}},
                        {"name": "nextToken", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {
                        "200": answer(reference("ListThingsResponse")),
                        "400": answer(reference("ErrorList")),
                        "503": answer(None),
                    },
                },
                "post": {
                    "operationId": "createThing",
                    "tags": ["awkward_v1"],
                    "parameters": [],
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": reference("Thing")}},
                    },
                    "responses": {"201": answer(reference("Thing")), "202": answer(None), "400": answer(None)},
                },
            },
            "/awkward/v1/things/{thingId}/files/{path}": {
                "delete": {
                    "operationId": "deleteThing",
                    "tags": ["awkward_v1"],
                    "parameters": [
                        {
                            "name": "path",
                            "in": "path",
                            "required": True,
                            "x-spapi-greedy": True,
                            "schema": {"type": "string"},
                        },
                        {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}},
                    ],
                    "responses": {"204": answer(None), "404": answer(reference("ErrorList"))},
                }
            },
        },
        "components": {
            "schemas": {
                "ListThingsResponse": {
                    "type": "object",
                    "properties": {"things": reference("ThingList"), "nextToken": {"type": "string"}},
                },
                "ThingList": {"type": "array", "items": reference("Thing")},
                "Thing": {
                    "type": "object",
                    "required": ["thingId", "class"],
                    "properties": {
                        "thingId": reference("ThingId"),
                        "class": {
                            "type": "string",
                            "enum": ["PartiallyShipped", "in progress", "MwSt.", "4x6", "None"],
                        },
                        "type": {"type": "string"},
                        "self": reference("Thing"),
                        "date": {"type": "string", "format": "date"},
                        "to_dict": {"type": "boolean"},
                        "_links": {
                            "type": "object",
                            "required": ["self"],
                            "properties": {"self": {"type": "object", "properties": {"href": {"type": "string"}}}},
                        },
                        "status": {"type": "string", "enum": ["ON", "OFF"]},
                        "a-b": {"type": "integer"},
                        "a_b": {"type": "number"},
                        "matrix": {"type": "array", "items": {"type": "array", "items": reference("Size")}},
                        "labels": {"type": "object", "additionalProperties": reference("Size")},
                        "anything": {},
                        "count": {"type": "number", "format": "int64"},
                        "ASINs": {"type": "array", "items": {"type": "string"}},
                        "parts": {
                            "type": "array",
                            "items": {"type": "object", "properties": {"n": {"type": "integer"}}},
                        },
                    },
                },
                "ThingId": {"type": "string", "maxLength": 10, "pattern": '^[A-Z"]{3}\\\\$'},
                "ThingStatus": {"type": "object", "properties": {"thing": reference("Thing")}},
                "Size": {"type": "string", "enum": ["SMALL", "veryLarge", "B2B"]},
                "Either": {"oneOf": [{"type": "string"}, reference("Thing")]},
                "Open": {
                    "type": "object",
                    "properties": {"name": {"type": "string"}},
                    "additionalProperties": {"type": "integer"},
                },
                "Free": {"type": "object", "additionalProperties": True},
                "Blank": {"type": "object", "properties": {}},
                "Whole": {
                    "allOf": [
                        reference("ThingStatus"),
                        {"type": "object", "required": ["extra"], "properties": {"extra": {"type": "string"}}},
                    ]
                },
                "Same": {"allOf": [reference("Thing")]},
                "Warning": {"type": "object", "properties": {"text": {"type": "string"}}},
                "warning": {"type": "object", "properties": {"text": {"type": "string"}}},
                "Model": {"type": "object", "properties": {"Any": {"type": "string"}}},
                "ErrorList": {"type": "array", "items": reference("Error")},
                "Error": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
            }
        },
    }


def write(models: Path, *documents: Json) -> Path:
    """Write documents into a models folder, made if need be; with none, the awkward one."""
    models.mkdir(parents=True, exist_ok=True)
    for each in documents or (document(),):
        name = each["info"]["x-spapi-section"]
        (models / f"{name}.json").write_text(json.dumps(each), encoding="utf-8")
    return models


def second(name: str = "plain_v1") -> Json:
    """A plain section beside the awkward one."""
    each = document()
    each["info"] = {**each["info"], "title": name, "x-spapi-section": name, "x-spapi-api": "Plain"}
    path = each["paths"].pop("/awkward/v1/things/{thingId}/files/{path}")
    path["delete"]["operationId"] = "removeThing"
    each["paths"] = {"/plain/v1/{thingId}/{path}": path}
    return each


def run(models: Path, out: Path, *only: str) -> Report:
    """Generate from a models folder."""
    return generate(models, out, PYPROJECT, only)
