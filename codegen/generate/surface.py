"""Every Python name of a section and what of Amazon's it stands for, without generating: what `codegen diff` compares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.generate.document import METHODS, REF, Prepared, Schema, prepare
from codegen.generate.models_view import properties_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.generate.ledger import Names

__all__ = ["Surface", "TypeSurface", "surface_of"]

_WORDS = {"boolean": "bool", "integer": "int", "number": "float", "array": "list", "object": "dict", "string": "str"}
_FORMATS = {"date": "date", "date-time": "datetime", "boolean": "bool"}


@dataclass
class TypeSurface:
    """A class, enum or alias.

    Args:
        places: Places that have its name and are there.
        known: All places that have had its name.
        attributes: Amazon's property -> attribute, of those that are there.
        members: Amazon's value -> member, of those that are there.
        literal: Name of the alias of its values.
    """

    places: frozenset[str]
    known: frozenset[str]
    attributes: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[str, str] = field(default_factory=dict)
    literal: str | None = None


@dataclass
class Surface:
    """The names of a section.

    Args:
        class_name: Class of its methods.
        types: Name -> class, enum or alias.
        merged: Further name -> the name of what it stands for.
        operations: Amazon's operationId -> method.
        arguments: (operationId, Amazon's name and place of a parameter) -> argument.
        names: The ledger with what it lacked.
    """

    class_name: str
    types: dict[str, TypeSurface]
    merged: dict[str, str]
    operations: dict[str, str]
    arguments: dict[tuple[str, str], str]
    names: Names


def surface_of(document: dict[str, Any], section: str, class_name: str, known: Names | None) -> Surface:
    """The names that a document has, and would have where the ledger lacks them.

    Args:
        document: The distilled document.
        section: Its section.
        class_name: The class of its methods, where the ledger has none.
        known: The section's ledger.

    Raises:
        NameClashError: A patch names something that has another name already.
    """
    prepared = prepare(document, section, known)
    naming = prepared.naming
    operations = naming.operations(raw["operationId"] for _, _, raw in prepared.operations)
    arguments: dict[tuple[str, str], str] = {}
    for _, _, raw in prepared.operations:
        identity = raw["operationId"]
        places = [(parameter["in"], parameter["name"]) for parameter in raw["parameters"]]
        for place, argument in naming.arguments(identity, places).items():
            arguments[identity, "/".join(place)] = argument
    types = {schema.name: _type(schema, prepared) for schema in prepared.schemas.values()}
    return Surface(
        class_name=naming.class_name(class_name),
        types={name: found for name, found in types.items() if found is not None},
        merged=dict(naming.merged),
        operations=operations,
        arguments=arguments,
        names=naming.names,
    )


def _type(schema: Schema, prepared: Prepared) -> TypeSurface | None:
    row = prepared.naming.names.types.get(schema.name)
    if row is None:  # never written
        return None
    places = frozenset(place for place in row.places if prepared.naming.of(place) == schema.name)
    found = TypeSurface(places, frozenset(row.places), literal=prepared.literals.get(schema.name))
    if schema.kind == "enum":
        values = [str(value) for value in schema.data["enum"]]
        found.members = dict(zip(values, prepared.members[schema.name], strict=True))
    elif schema.kind == "class":
        properties = dict(properties_of(schema.data, prepared.schemas))
        words = frozenset(word for inner in properties.values() for word in _words(inner, prepared.schemas))
        found.attributes = prepared.naming.attributes(schema.name, properties, words)
    return found


def _words(schema: Mapping[str, Any], schemas: Mapping[str, Schema], depth: int = 0) -> Iterator[str]:
    """The words of the type that a property will have, of those that are small."""
    if "$ref" in schema:
        target = schemas[schema["$ref"].removeprefix(REF)]
        if target.kind == "enum":
            yield "str"
        if target.kind == "alias" and depth < len(METHODS):
            yield from _words(target.data, schemas, depth + 1)
        return
    kind = str(schema.get("type", ""))
    yield _FORMATS.get(str(schema.get("format")), _WORDS.get(kind, "")) if kind == "string" else _WORDS.get(kind, "")
    if kind == "object":
        yield "str"
    for inner in (schema.get("items"), schema.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from _words(inner, schemas, depth)
