"""JSON schema (draft 7) to the definitions of a Swagger document, so that one machinery distils and generates both.

Amazon describes notifications and report documents in JSON schemas. What Swagger 2.0 has no keyword for is said here in
words that it has: a constant is an enum of one value, a list of types is a choice, the branches of `anyOf` and `oneOf`
that are objects are one object (a property is required where all of them require it), and a property that may be null is
one that may be absent. Each place that was changed is noted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.distil.report import ModelError, Problem, pointer
from codegen.distil.walk import ANY_OF, Json, mapping

if TYPE_CHECKING:
    from codegen.distil.report import Report

__all__ = ["as_swagger"]

_HOLDERS = ("definitions", "$defs")
_CHOICES = ("anyOf", "oneOf")
_WITHOUT_EFFECT = ("additionalItems", "contains", "default", "examples", "$id", "$schema", "$comment", "title")
"""Left out of every schema: they change no type, and examples of single values are not used."""
_DRAFT = "draft-0"


def as_swagger(document: Json, root: str, report: Report) -> tuple[Json, str]:
    """Write a JSON schema as the definitions of a Swagger document without operations.

    Args:
        document: The schema, patched.
        root: What the whole document is called.
        report: Takes note of what was put in other words.

    Returns:
        The Swagger document, and the name of the definition that is the whole of it.

    Raises:
        ModelError: It is not a JSON schema, or its references lead nowhere.
    """
    if not {"properties", "$ref", "type", *_HOLDERS, *_CHOICES} & set(document):
        raise ModelError(Problem("", "is not a JSON schema: it has neither properties nor a type nor a reference"))
    return _Translation(document, root, report).run()


class _Translation:
    def __init__(self, document: Json, root: str, report: Report) -> None:
        self._document = document
        self._report = report
        self._definitions: Json = {}
        self._root = root
        self._waiting: dict[str, str] = {}
        """References to other places than definitions -> the name that each has been given."""

    def run(self) -> tuple[Json, str]:
        inner = {
            name: (f"/{holder}{pointer(name)}", schema)
            for holder in _HOLDERS
            for name, schema in mapping(self._document.get(holder)).items()
        }
        outer = {key: value for key, value in self._document.items() if key not in _HOLDERS}
        target = self._name_of(outer["$ref"]) if isinstance(outer.get("$ref"), str) else None
        renamed = {}
        if target in inner and self._root not in inner:
            renamed = {target: self._root}
        elif target in inner:
            self._root = str(target)
        elif self._root in inner:
            self._root = f"{self._root}Document"
        self._renamed: dict[str, str] = renamed
        for name, (where, schema) in inner.items():
            found = self._schema(where, schema)
            if "$ref" in found:  # another name of a definition
                found = {key: value for key, value in found.items() if key != "$ref"} | {
                    "allOf": [{"$ref": found["$ref"]}]
                }
                self._report.repaired("definitions-by-reference", where)
            self._definitions[renamed.get(name, name)] = found
        if target not in inner:
            self._definitions[self._root] = self._schema("", outer)
        while self._waiting:
            reference, name = self._waiting.popitem()
            self._definitions[name] = self._schema(reference[1:], self._at(reference))
        return {"swagger": "2.0", "info": {"version": "1.0"}, "paths": {}, "definitions": self._definitions}, self._root

    def _schema(self, where: str, source: Any) -> Json:
        if isinstance(source, bool):
            if not source:
                self._report.note(where, "a schema that nothing meets was taken for one that anything meets")
            return {}
        if not isinstance(source, dict):
            raise ModelError(Problem(where, "must be a schema: an object, or true or false"))
        schema: Json = {key: value for key, value in source.items() if key not in _WITHOUT_EFFECT}
        self._report.left_out.update(key for key in ("additionalItems", "contains", "default") if key in source)
        if isinstance(schema.get("$ref"), str):
            return {**schema, "$ref": f"#/definitions/{self._name_of(schema['$ref'])}"}
        self._constant(where, schema)
        self._limits(schema)
        if schema.get("type") == "array" and "properties" in schema:  # of a list they say nothing
            del schema["properties"]
            schema.pop("required", None)
            self._report.left_out["properties"] += 1
            self._report.repaired("lists-without-properties", f"{where}/properties")
        for name, inner in mapping(schema.get("properties")).items():
            if _may_be_null(inner) and name in schema.get("required", ()):
                schema["required"] = [each for each in schema["required"] if each != name]
                self._report.repaired("null-is-absent", where + pointer("properties", name))
        if isinstance(schema.get("properties"), dict):
            schema["properties"] = {
                name: self._schema(where + pointer("properties", name), inner)
                for name, inner in schema["properties"].items()
            }
        self._items(where, schema)
        self._further(where, schema)
        if isinstance(schema.get("allOf"), list):
            schema["allOf"] = [self._schema(f"{where}/allOf/{n}", part) for n, part in enumerate(schema["allOf"])]
        return self._choice(where, schema)

    def _constant(self, where: str, schema: Json) -> None:
        if "const" in schema:
            schema.setdefault("enum", [schema.pop("const")])
            self._report.repaired("constants", f"{where}/const")
        kinds = schema.get("type")
        if isinstance(kinds, list):
            named = [kind for kind in kinds if kind != "null"]
            if len(named) > 1:
                del schema["type"]
                schema.setdefault("anyOf", [{"type": kind} for kind in named])
                self._report.repaired("lists-of-types", f"{where}/type")

    def _limits(self, schema: Json) -> None:
        """Limits that exclude their own value are a number here and a flag beside the number there."""
        for key, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
            value = schema.get(key)
            if isinstance(value, int | float) and not isinstance(value, bool):
                schema[plain] = value
                schema[key] = True

    def _items(self, where: str, schema: Json) -> None:
        items = schema.get("items")
        if isinstance(items, list):  # the first items one by one: a list whose items are any of them
            found = [self._schema(f"{where}/items/{index}", item) for index, item in enumerate(items)]
            schema["items"] = self._choice(f"{where}/items", {"anyOf": found}) if found else {}
            self._report.repaired("items-one-by-one", f"{where}/items")
        elif items is not None:
            schema["items"] = self._schema(f"{where}/items", items)

    def _further(self, where: str, schema: Json) -> None:
        """Properties of any name; those of a pattern are such, too."""
        patterns = schema.pop("patternProperties", None)
        if isinstance(patterns, dict) and patterns and not isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = (
                next(iter(patterns.values())) if len(patterns) == 1 else {"anyOf": list(patterns.values())}
            )
            self._report.repaired("properties-by-pattern", f"{where}/patternProperties")
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self._schema(
                f"{where}/additionalProperties", schema["additionalProperties"]
            )

    def _choice(self, where: str, schema: Json) -> Json:
        """One schema out of the branches of a choice, where they leave no doubt; else the choice itself."""
        for key in _CHOICES:
            branches = schema.get(key)
            if not isinstance(branches, list):
                continue
            del schema[key]
            found = [
                self._schema(f"{where}/{key}/{index}", branch)
                for index, branch in enumerate(branches)
                if mapping(branch).get("type") != "null"
            ]
            if len(found) == 1:
                joined = {**found[0], **{name: value for name, value in schema.items() if name != "type"}}
                self._report.repaired("one-branch", f"{where}/{key}")
                schema = joined
            elif found and all("properties" in branch for branch in found) and _agree(found):
                schema |= _joined([schema, *found])
                self._report.repaired("branches-of-objects", f"{where}/{key}")
            elif found and "properties" in schema:  # branches say which of the properties go together
                self._report.left_out[key] += 1
            elif found:
                schema = {name: value for name, value in schema.items() if name != "type"} | {ANY_OF: found}
        return schema

    def _name_of(self, reference: str) -> str:
        """The definition that a reference names; a place outside of the definitions gets one."""
        for holder in _HOLDERS:
            name = reference.removeprefix(f"#/{holder}/")
            if name != reference and "/" not in name:
                plain = name.replace("~1", "/").replace("~0", "~")
                return self._renamed.get(plain, plain) if hasattr(self, "_renamed") else plain
        if reference == "#":
            return self._root
        if not reference.startswith("#/"):
            return reference  # `rules` says that it leads out of the file
        name = "".join(part[:1].upper() + part[1:] for part in reference.split("/") if part.isalnum() and part not in {
            "properties", "items", "definitions"})  # fmt: skip
        if name not in self._definitions:
            self._waiting[reference] = name
        return name

    def _at(self, reference: str) -> Any:
        value: Any = self._document
        for part in reference[2:].split("/"):
            step = part.replace("~1", "/").replace("~0", "~")
            if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
                value = value[int(step)]
            elif isinstance(value, dict) and step in value:
                value = value[step]
            else:
                raise ModelError(Problem("", f"a reference leads to {reference!r}, which is not in the file"))
        return value


def _may_be_null(schema: Any) -> bool:
    kinds = mapping(schema).get("type")
    if isinstance(kinds, list) and "null" in kinds:
        return True
    return any(mapping(branch).get("type") == "null" for key in _CHOICES for branch in mapping(schema).get(key) or ())


def _agree(branches: list[Json]) -> bool:
    """Whether objects say the same of each property that they share."""
    seen: Json = {}
    for branch in branches:
        for name, inner in branch["properties"].items():
            if _facts(seen.setdefault(name, inner)) != _facts(inner):
                return False
    return True


def _facts(value: Any) -> Any:
    """A schema without prose."""
    if isinstance(value, dict):
        return {key: _facts(inner) for key, inner in value.items() if key not in {"description", "title"}}
    return [_facts(inner) for inner in value] if isinstance(value, list) else value


def _joined(branches: list[Json]) -> Json:
    with_properties = [branch for branch in branches if "properties" in branch]
    properties: Json = {}
    for branch in with_properties:
        for name, inner in branch["properties"].items():
            properties.setdefault(name, inner)
    needed = [set(branch.get("required", ())) for branch in with_properties]
    result: Json = {"type": "object", "properties": properties}
    if required := sorted(set.intersection(*needed)):
        result["required"] = required
    return result
