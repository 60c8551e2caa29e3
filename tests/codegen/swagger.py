"""A small Swagger 2.0 model, for tests that change one thing about it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from codegen.distil.convert import Section
from codegen.distil.report import Report
from codegen.distil.run import distil_file

FILE = "models/pets-api-model/pets_2030-01-01.json"
SECTION = Section(name="pets_v2030_01_01", api="Pets", file=FILE)

PETS: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "The Pets API", "version": "2030-01-01", "description": "Sells animals of every kind."},
    "host": "example.com",
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "paths": {
        "/pets/{petId}": {
            "parameters": [{"name": "petId", "in": "path", "required": True, "type": "string", "pattern": "^[a-z]+$"}],
            "get": {
                "operationId": "getPet",
                "tags": ["one", "two"],
                "description": "Finds a pet.\n\n| Rate (a second) | Burst |\n| ---- | ---- |\n| 0.5 | 30 |",
                "parameters": [
                    {"name": "fields", "in": "query", "type": "array", "items": {"type": "string"}, "maxItems": 3},
                    {"name": "since", "in": "query", "type": "string", "format": "date-time"},
                ],
                "responses": {
                    "200": {
                        "description": "A pet.",
                        "headers": {"x-amzn-RequestId": {"type": "string", "description": "An id."}},
                        "schema": {"$ref": "#/definitions/Pet"},
                        "x-amzn-api-sandbox": {
                            "static": [
                                {
                                    "request": {"parameters": {"petId": {"value": "rex"}}},
                                    "response": {"name": "Rex", "age": 3, "colour": "RED"},
                                }
                            ]
                        },
                    },
                    "404": {"description": "None.", "schema": {"$ref": "#/definitions/ErrorList"}},
                },
            },
            "put": {
                "operationId": "putPet",
                "parameters": [
                    {"name": "body", "in": "body", "required": True, "schema": {"$ref": "#/definitions/Pet"}}
                ],
                "responses": {"204": {"description": "Kept."}},
            },
        },
        "/pets": {
            "get": {
                "operationId": "listPets",
                "parameters": [{"name": "nextToken", "in": "query", "type": "string"}],
                "responses": {"200": {"description": "Pets.", "schema": {"$ref": "#/definitions/PetPage"}}},
            }
        },
    },
    "definitions": {
        "Pet": {
            "type": "object",
            "description": "An animal that somebody may buy.",
            "required": ["name"],
            "properties": {
                "name": {"type": "string", "maxLength": 20, "description": "What it hears to."},
                "age": {"type": "integer"},
                "colour": {"$ref": "#/definitions/Colour"},
                "owner": {"type": "object", "properties": {"city": {"type": "string"}}},
            },
        },
        "PetPage": {
            "type": "object",
            "properties": {
                "pets": {"type": "array", "items": {"$ref": "#/definitions/Pet"}},
                "nextToken": {"type": "string"},
            },
        },
        "Colour": {
            "type": "string",
            "enum": ["RED", "PALE_BLUE"],
            "x-docgen-enum-table-extension": [{"value": "RED", "description": "Like a rose."}],
        },
        "ErrorList": {"type": "object", "properties": {"errors": {"type": "array", "items": {"type": "string"}}}},
    },
}


def pets() -> dict[str, Any]:
    """Give a copy of the model."""
    return copy.deepcopy(PETS)


def distilled(document: dict[str, Any], *, keep_prose: bool = False) -> dict[str, Any]:
    """Distil a model without patches."""
    return distil_file(document, SECTION, [], keep_prose=keep_prose)[0]


def reported(document: dict[str, Any]) -> Report:
    """Distil a model without patches and give the notes."""
    return distil_file(document, SECTION, [])[1]


def write_upstream(folder: Path, files: dict[str, dict[str, Any] | bytes]) -> Path:
    """Lay files out as Amazon's repository does; bytes go as they are."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return folder
