"""What the parser sees of a document: only what typing needs.

A number that is exact carries its mark as the description, the one thing that the parser hands on as it is. No defaults, which are never sent; no limits, which are stated in docstrings from the full document; and tokens in place of
the names of properties, parameters and operations, which `naming.py` gives: two names that the parser could not keep
apart are two tokens.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.distil.convert import FORMS
from codegen.generate.document import COMPOSERS, FILE, REF
from codegen.tables.money import MARK

if TYPE_CHECKING:
    from codegen.generate.document import Prepared

__all__ = ["Reduced"]

Json = dict[str, Any]

_KEYS = ("type", "format", "enum", "required", "nullable")
JSON = "application/json"
"""What the parser is given for every media type that is not a form: it knows few, and types do not depend on them."""
_TOKEN = re.compile(r"token[0-9]+")
_PLACE = re.compile(r"\{([^{}]*)\}")
"""Where the parameter of a path stands, under whose token the parser looks for it."""


class Reduced:
    """A prepared document as the parser takes it.

    Args:
        prepared: The section's document.
    """

    def __init__(self, prepared: Prepared) -> None:
        self._prepared = prepared
        self._tokens: dict[str, str] = {}
        self._amazon: dict[str, str] = {}

    def token(self, name: str) -> str:
        """What a property, a parameter or an operation is called before the parser, so that no two clash there."""
        token = self._tokens.setdefault(name, f"token{len(self._tokens)}")
        self._amazon[token] = name
        return token

    def untoken(self, token: str) -> str:
        """Amazon's name behind a token."""
        return self._amazon[token]

    def readable(self, message: str) -> str:
        """A message of the parser's with Amazon's names in it."""
        return _TOKEN.sub(lambda match: self._amazon.get(match[0], match[0]), message)

    def document(self) -> Json:
        """The reduced document."""
        components = {name: self._reduced(schema.data, name) for name, schema in self._prepared.schemas.items()}
        components[self._prepared.aliases] = {
            "type": "object",
            "properties": {
                schema.name: {"$ref": REF + schema.name}
                for schema in self._prepared.schemas.values()
                if schema.kind == "alias"
            },
        }
        paths: dict[str, Json] = {}
        for method, path, operation in self._prepared.operations:
            place = _PLACE.sub(lambda found: f"{{{self.token(found[1])}}}", path)
            paths.setdefault(place, {})[method] = self._reduced_operation(operation)
        return {
            "openapi": "3.0.3",
            "info": {"title": self._prepared.section, "version": "1"},
            "paths": paths,
            "components": {"schemas": components},
        }

    def _reduced(self, schema: Json, owner: str = "") -> Json:
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        result = self._scalar(schema, owner)
        if "properties" in schema:
            result["properties"] = {
                self.token(name): self._reduced(inner) for name, inner in schema["properties"].items()
            }
        if isinstance(result.get("required"), list):
            result["required"] = [self.token(name) for name in result["required"]]
        if schema.get("type") == "array":
            result["items"] = self._reduced(schema.get("items", {}))
        extra = schema.get("additionalProperties")
        if extra is not None:
            result["additionalProperties"] = self._reduced(extra) if isinstance(extra, dict) else extra
        for composer in COMPOSERS:
            if composer in schema:
                result[composer] = [self._reduced(part) for part in schema[composer]]
        return result

    def _scalar(self, schema: Json, owner: str) -> Json:
        result: Json = {key: schema[key] for key in _KEYS if key in schema}
        if result.get("enum"):
            result["x-enum-varnames"] = self._prepared.members[owner]
            result.setdefault("type", "string")
        if result.get("type") == "number" and str(result.get("format", "")).startswith("int"):
            result["type"] = "integer"
        if result.get("type") == "string" and result.get("format") == "boolean":
            result = {"type": "boolean"}
        if result.get("format") == "binary" and not schema.get(FILE):
            del result["format"]
        if schema.get(MARK):
            result["description"] = MARK
        return result

    def _reduced_operation(self, operation: Json) -> Json:
        result: Json = {
            "operationId": self.token(operation["operationId"]),
            "tags": [self._prepared.section],
            "parameters": [
                {
                    "name": self.token(parameter["name"]),
                    "in": parameter["in"],
                    "required": parameter.get("required", False),
                    "schema": self._reduced(parameter["schema"]),
                }
                for parameter in operation["parameters"]
            ],
            "responses": {
                status: {"description": "", "content": self._reduced_content(response["content"])}
                for status, response in operation["responses"].items()
            },
        }
        if "requestBody" in operation:
            body = operation["requestBody"]
            result["requestBody"] = {
                "required": body.get("required", False),
                "content": self._reduced_content(body["content"]),
            }
        return result

    def _reduced_content(self, content: Json) -> Json:
        return {
            media if media in FORMS else JSON: {"schema": self._reduced(value["schema"])} if "schema" in value else {}
            for media, value in content.items()
        }
