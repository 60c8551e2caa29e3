"""One distilled document, made ready for the parser: every class and enum gets its name here.

Inline objects and enums become named schemas of their own, Amazon's schema names become Python class names, and a
reduced copy is drawn up that holds only what the parser needs for naming and typing (no defaults, which are never sent;
no limits, which are told in docstrings from the full document). Nothing is dropped from the full document.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import PythonIdentifier, pascal_case

from codegen.generate.names import FIELD_PREFIX, NameClashError, Register, joined, members, singular

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["METHODS", "Kind", "Prepared", "Schema", "kind_of", "pointer", "prepare"]

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
REF = "#/components/schemas/"

_MODULE_NAMES = ("Any", "IntEnum", "Literal", "Model", "SCHEMAS", "StrEnum")
_TYPING_KEYS = ("type", "format", "enum", "required", "nullable")
_COMPOSERS = ("allOf", "anyOf", "oneOf")
_LIST_SUFFIX = "List"
_SUFFIXES = ("Schema", "Type", "Model")
_HEADER_PREFIX = "x-amzn-"

Kind = str
"""What a schema becomes: "class", "enum" or "alias"."""


@dataclass(frozen=True)
class Schema:
    """A schema under the name it has in Python.

    Args:
        name: Python class or alias name.
        amazon: Amazon's schema name; None for what was inline.
        pointer: JSON pointer of it in the distilled document.
        data: The schema, its inline parts exchanged for references to Python names.
        kind: What it becomes.
    """

    name: str
    amazon: str | None
    pointer: str
    data: Json
    kind: Kind


@dataclass
class Prepared:
    """A section's document with every schema named.

    Args:
        section: Package name, e.g. `orders_v0`.
        document: The distilled document as read.
        schemas: Python name -> schema, in document order.
        operations: (method, path, operation), schemas in them exchanged for references.
        literals: Enum class -> name of the alias with its values, for the enums that parameters take.
        aliases: Name of the extra schema through which the parser types the aliases; never written.
    """

    section: str
    document: Json
    schemas: dict[str, Schema] = field(default_factory=dict)
    operations: list[tuple[str, str, Json]] = field(default_factory=list)
    literals: dict[str, str] = field(default_factory=dict)
    aliases: str = ""

    def parser_input(self) -> Json:
        """The reduced document for the parser."""
        components = {name: _reduced(schema.data, name) for name, schema in self.schemas.items()}
        components[self.aliases] = {
            "type": "object",
            "properties": {
                schema.name: {"$ref": REF + schema.name} for schema in self.schemas.values() if schema.kind == "alias"
            },
        }
        paths: dict[str, Json] = {}
        for method, path, operation in self.operations:
            paths.setdefault(path, {})[method] = _reduced_operation(operation, self.section)
        return {
            "openapi": "3.0.3",
            "info": {"title": self.section, "version": "1"},
            "paths": paths,
            "components": {"schemas": components},
        }


def prepare(document: Json, section: str) -> Prepared:
    """Name every class and enum of a document.

    Raises:
        NameClashError: A schema is left without a name of its own.
    """
    return _Preparation(document, section).run()


def kind_of(schema: Mapping[str, Any]) -> Kind:
    """Whether a schema becomes a class, an enum, or an alias of something else."""
    if schema.get("enum"):
        return "enum"
    if schema.get("properties") or (schema.get("allOf") and not _is_pass_through(schema)):
        return "class"
    return "alias"


def pointer(*parts: str) -> str:
    """A JSON pointer out of unescaped parts."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def _is_pass_through(schema: Mapping[str, Any]) -> bool:
    parts = schema.get("allOf", [])
    return len(parts) == 1 and "$ref" in parts[0] and not schema.get("properties")


def _needs_name(schema: Mapping[str, Any]) -> bool:
    return "$ref" not in schema and (kind_of(schema) != "alias" or schema.get("type") == "object")


class _Preparation:
    def __init__(self, document: Json, section: str) -> None:
        self._source: Json = document.get("components", {}).get("schemas", {})
        self._result = Prepared(section, document)
        self._register = Register(_MODULE_NAMES)
        self._names = {
            name: self._register.claim(name, *(f"{name}{suffix}" for suffix in _SUFFIXES)) for name in self._source
        }

    def run(self) -> Prepared:
        result = self._result
        for amazon, name in self._names.items():
            where = pointer("components", "schemas", amazon)
            self._add(name, amazon, where, self._source[amazon])
        for path, item in result.document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    where = pointer("paths", path, method)
                    result.operations.append((method, path, self._operation(item[method], where)))
        result.aliases = self._register.claim("SectionAliases", "SectionAliasesOfAll")
        return result

    def _add(self, name: str, amazon: str | None, where: str, schema: Json) -> None:
        _check_properties(schema, name)
        self._result.schemas[name] = Schema(name, amazon, where, {}, kind_of(schema))
        self._result.schemas[name].data.update(self._inner(schema, name, where))

    def _inner(self, schema: Json, owner: str, where: str) -> Json:
        """The schema with what is inside it exchanged for references."""
        if "$ref" in schema:
            return {"$ref": REF + self._names[schema["$ref"].removeprefix(REF)]}
        result = dict(schema)
        if "properties" in schema:
            result["properties"] = {
                name: self._outer(inner, (joined(owner, name),), where + pointer("properties", name))
                for name, inner in schema["properties"].items()
            }
        if "items" in schema:
            result["items"] = self._outer(schema["items"], _item_names(owner), where + "/items")
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            result["additionalProperties"] = self._outer(
                extra, (joined(owner, "Value"),), where + "/additionalProperties"
            )
        for composer in _COMPOSERS:
            if composer in schema:
                result[composer] = [
                    self._inner(part, owner, f"{where}/{composer}/{index}")
                    for index, part in enumerate(schema[composer])
                ]
        return result

    def _outer(self, schema: Json, names: tuple[str, ...], where: str) -> Json:
        """The schema itself, or a reference to it where it has to have a name."""
        if _needs_name(schema):
            suffix = "Value" if kind_of(schema) == "enum" else "Detail"
            name = self._register.claim(*names, f"{names[-1]}{suffix}")
            self._add(name, None, where, schema)
            return {"$ref": REF + name}
        if schema.get("type") == "array":
            result = self._inner({key: value for key, value in schema.items() if key != "items"}, names[0], where)
            if "items" in schema:
                single = singular(names[0])
                found = (single, f"{single}Item") if single != names[0] else (f"{single}Item",)
                result["items"] = self._outer(schema["items"], found, where + "/items")
            return result
        return self._inner(schema, names[0], where)

    def _operation(self, operation: Json, where: str) -> Json:
        identity = operation["operationId"]
        result = dict(operation)
        result["parameters"] = [
            {
                **parameter,
                "schema": self._parameter(
                    parameter["schema"], parameter["name"], identity, f"{where}/parameters/{index}/schema"
                ),
            }
            for index, parameter in enumerate(operation.get("parameters", []))
        ]
        if "requestBody" in operation:
            result["requestBody"] = {
                **operation["requestBody"],
                "content": self._content(
                    operation["requestBody"].get("content", {}), f"{identity}Body", f"{where}/requestBody"
                ),
            }
        result["responses"] = {
            status: {
                **response,
                "content": self._content(
                    response.get("content", {}), f"{identity}Answer{status}", f"{where}/responses/{status}"
                ),
            }
            for status, response in operation["responses"].items()
        }
        return result

    def _content(self, content: Json, name: str, where: str) -> Json:
        return {
            media: {
                **value,
                "schema": self._outer(value["schema"], (name,), where + pointer("content", media, "schema")),
            }
            if "schema" in value
            else value
            for media, value in content.items()
        }

    def _parameter(self, schema: Json, name: str, operation: str, where: str) -> Json:
        if "items" in schema:
            items = self._parameter(schema["items"], _one_of(name), operation, where + "/items")
            return {**schema, "items": items}
        enum = self._parameter_enum(schema, name, operation, where) if "enum" in schema else self._enum_behind(schema)
        if enum is None:
            return self._inner(schema, name, where)
        if enum not in self._result.literals:
            self._result.literals[enum] = self._register.claim(f"{enum}Literal", f"{enum}Literals")
        return {"$ref": REF + enum}

    def _enum_behind(self, schema: Json) -> str | None:
        """Name of the enum that a parameter's schema refers to."""
        name = self._names.get(schema.get("$ref", "").removeprefix(REF))
        return name if name is not None and self._result.schemas[name].kind == "enum" else None

    def _parameter_enum(self, schema: Json, name: str, operation: str, where: str) -> str:
        """An enum with the same values whose name ends like the parameter's is taken over, whoever had it first."""
        wanted = pascal_case(name.removeprefix(_HEADER_PREFIX))
        values = set(schema["enum"])
        for known in self._result.schemas.values():
            if known.kind == "enum" and known.name.endswith(wanted) and set(known.data["enum"]) == values:
                return known.name
        claimed = self._register.claim(wanted, joined(operation, wanted), f"{joined(operation, wanted)}Parameter")
        self._add(claimed, None, where, schema)
        return claimed


def _one_of(name: str) -> str:
    """Name of an item of a parameter: `OrderStatuses` is `OrderStatus`, `ShipmentStatusList` is `ShipmentStatus`."""
    return name.removesuffix(_LIST_SUFFIX) if name.endswith(_LIST_SUFFIX) and name != _LIST_SUFFIX else singular(name)


def _item_names(owner: str) -> tuple[str, ...]:
    """Candidate names for the items of a named list."""
    if owner.endswith(_LIST_SUFFIX) and owner != _LIST_SUFFIX:
        return (owner.removesuffix(_LIST_SUFFIX), f"{owner}Item")
    return tuple(dict.fromkeys((singular(owner), f"{owner}Item"))) if singular(owner) != owner else (f"{owner}Item",)


def _check_properties(schema: Json, owner: str) -> None:
    """Two properties that no spelling tells apart in Python: the parser would not say which."""
    seen: dict[str, str] = {}
    for name in schema.get("properties", {}):
        attribute = str(PythonIdentifier(name, FIELD_PREFIX, skip_snake_case=True))
        other = seen.setdefault(attribute, name)
        if other != name:
            raise NameClashError(
                f"{owner}: properties {other!r} and {name!r} would both be {attribute}; remove one in patches.toml, "
                "it then stands in additional_properties"
            )


def _reduced(schema: Json, owner: str = "") -> Json:
    """Only what naming and typing need."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    result: Json = {key: schema[key] for key in _TYPING_KEYS if key in schema}
    if result.get("enum"):
        names = schema.get("x-spapi-enum-names") or list(members(map(str, result["enum"]), owner))
        result["x-enum-varnames"] = names
        result.setdefault("type", "string")
    if result.get("type") == "number" and str(result.get("format", "")).startswith("int"):
        result["type"] = "integer"
    if result.get("type") == "string" and result.get("format") == "boolean":
        result = {"type": "boolean"}
    if "properties" in schema:
        result["properties"] = {name: _reduced(inner) for name, inner in schema["properties"].items()}
    if schema.get("type") == "array":
        result["items"] = _reduced(schema.get("items", {}))
    extra = schema.get("additionalProperties")
    if extra is not None:
        result["additionalProperties"] = _reduced(extra) if isinstance(extra, dict) else extra
    for composer in _COMPOSERS:
        if composer in schema:
            result[composer] = [_reduced(part) for part in schema[composer]]
    return result


def _reduced_operation(operation: Json, section: str) -> Json:
    result: Json = {
        "operationId": operation["operationId"],
        "tags": [section],
        "parameters": [
            {
                "name": parameter["name"],
                "in": parameter["in"],
                "required": parameter.get("required", False),
                "schema": _reduced(parameter["schema"]),
            }
            for parameter in operation["parameters"]
        ],
        "responses": {
            status: {"description": "", "content": _reduced_content(response["content"])}
            for status, response in operation["responses"].items()
        },
    }
    if "requestBody" in operation:
        body = operation["requestBody"]
        result["requestBody"] = {
            "required": body.get("required", False),
            "content": _reduced_content(body["content"]),
        }
    return result


def _reduced_content(content: Json) -> Json:
    return {
        media: {"schema": _reduced(value["schema"])} if "schema" in value else {} for media, value in content.items()
    }
