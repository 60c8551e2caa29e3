"""What Amazon's SDK knows and our models do not: operations, parameters, properties, enum values, what is required."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from codegen.crosscheck.sdk import SdkClass, SdkOperation, SdkPackage

__all__ = ["Gap", "crosscheck"]

Json = Mapping[str, Any]
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class Gap(NamedTuple):
    """Something that the SDK knows and we do not.

    Attributes:
        package: The SDK's package.
        where: Operation or class, with the parameter or property.
        what: What is missing.
    """

    package: str
    where: str
    what: str

    @property
    def key(self) -> str:
        """What a row of the table of artefacts names."""
        return f"{self.package}: {self.where}: {self.what}"


def crosscheck(packages: Mapping[str, SdkPackage], documents: Mapping[str, Json]) -> list[Gap]:
    """Hold the SDK's facts against the models.

    Args:
        packages: The SDK.
        documents: Section -> distilled document.
    """
    places = {
        (method.upper(), _plain(path)): section
        for section, document in documents.items()
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    }
    gaps: list[Gap] = []
    for package in packages.values():
        found = [places.get((each.method, _plain(each.path))) for each in package.operations]
        sections = [section for section in found if section is not None]
        if not sections:
            gaps.append(Gap(package.name, package.name, "no section has its operations"))
            continue
        section = max(set(sections), key=sections.count)
        gaps += _Check(package.name, documents[section]).run(package)
    return gaps


class _Check:
    def __init__(self, package: str, document: Json) -> None:
        self._package = package
        self._document = document
        self._schemas: Json = document["components"]["schemas"]
        self._by_name = {_folded(name): schema for name, schema in self._schemas.items()}
        self._objects = [
            properties for schema in _everything(document) if (properties := self._properties(schema)) and properties
        ]

    def run(self, package: SdkPackage) -> Iterator[Gap]:
        operations = {
            (method.upper(), _plain(path)): item[method]
            for path, item in self._document["paths"].items()
            for method in _METHODS
            if method in item
        }
        for operation in package.operations:
            ours = operations.get((operation.method, _plain(operation.path)))
            if ours is None:
                yield self._gap(operation.name, f"operation {operation.method} {operation.path}")
            else:
                yield from self._operation(operation, ours)
        for each in package.classes:
            yield from self._class(each)

    def _gap(self, where: str, what: str) -> Gap:
        return Gap(self._package, where, what)

    def _operation(self, theirs: SdkOperation, ours: Json) -> Iterator[Gap]:
        parameters = {(each["in"], each["name"].lower()): each for each in ours.get("parameters", [])}
        for (where, name), argument in theirs.parameters.items():
            if where == "header" and name in {"Accept", "Content-Type"}:
                continue
            found = parameters.get((where, name.lower()))
            if found is None:
                yield self._gap(f"{theirs.name}({name})", f"{where} parameter")
                continue
            if argument in theirs.required and not found.get("required"):
                yield self._gap(f"{theirs.name}({name})", "required")
            values = theirs.values.get(argument)
            yield from self._values(f"{theirs.name}({name})", values, found["schema"])

    def _class(self, theirs: SdkClass) -> Iterator[Gap]:
        schema = self._by_name.get(_folded(theirs.name))
        if theirs.values:
            known = self._enum(schema or {}) or next(
                (
                    values
                    for each in _everything(self._document)
                    if set(theirs.values) <= set(values := self._enum(each))
                ),
                [],
            )
            yield from self._missing(theirs.name, theirs.values, known)
            return
        ours = self._properties(schema or {})
        if not ours and theirs.properties:  # an inline object has a name of the SDK's making
            ours = next((each for each in self._objects if theirs.properties.keys() <= each.keys()), {})
            if not ours:
                yield self._gap(theirs.name, f"object with {', '.join(sorted(theirs.properties))}")
                return
        required = set(self._required(schema or {}))
        for wire in theirs.properties:
            where = f"{theirs.name}.{wire}"
            if wire not in ours:
                yield self._gap(where, "property")
                continue
            if schema is not None and wire in theirs.required and wire not in required:
                yield self._gap(where, "required")
            yield from self._values(where, theirs.inner.get(wire), ours[wire])

    def _values(self, where: str, theirs: list[str] | None, schema: Json) -> Iterator[Gap]:
        if theirs is not None:
            yield from self._missing(where, theirs, self._enum(schema))

    def _missing(self, where: str, theirs: list[str], ours: list[str]) -> Iterator[Gap]:
        for value in theirs:
            if value not in ours:
                yield self._gap(where, f"value {value}")

    def _behind(self, schema: Json) -> Json:
        seen = 0
        while "$ref" in schema and seen <= len(self._schemas):
            schema = self._schemas[schema["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~")]
            seen += 1
        return schema

    def _enum(self, schema: Json) -> list[str]:
        """The values of an enum, or of the items of a list of one."""
        schema = self._behind(schema)
        if "items" in schema:
            return self._enum(schema["items"])
        return [str(value) for value in schema.get("enum", ())]

    def _properties(self, schema: Json) -> dict[str, Json]:
        schema = self._behind(schema)
        found: dict[str, Json] = {}
        for part in schema.get("allOf", ()):
            found |= self._properties(part)
        found |= schema.get("properties", {})
        return found

    def _required(self, schema: Json) -> Iterator[str]:
        schema = self._behind(schema)
        for part in schema.get("allOf", ()):
            yield from self._required(part)
        yield from schema.get("required", ())


def _everything(value: Any) -> Iterator[Json]:
    """Every schema of a document, inline ones too."""
    if isinstance(value, dict):
        if "properties" in value or "enum" in value or "allOf" in value:
            yield value
        for key, inner in value.items():
            if key not in {"example", "examples", "x-spapi-sandbox-pairs"}:
                yield from _everything(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _everything(inner)


def _plain(path: str) -> str:
    """A path whose parameters have no names."""
    return re.sub(r"\{[^{}]*\}", "{}", path)


def _folded(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
