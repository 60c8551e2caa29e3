"""Schemas that contradict themselves or never end, put into one that a type can be made of.

Swagger lets a file say what no value can meet (a text that is a number too), and what no type can be written for (a list whose
items are the list itself). Each such place is made as narrow as all that it says agrees on, at the widest any value, and is
noted with its pointer, so that a row in `patches.toml` can say better. What is nothing but itself is a problem of `rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Any

from codegen.distil.report import Report, pointer
from codegen.distil.shapes import PROSE
from codegen.distil.walk import ANY_OF, Json, listing, mapping, schemas

__all__ = ["COMBINATIONS"]

_DEFINITIONS = "#/definitions/"
_WITHOUT_TYPE = frozenset({"nullable", "readOnly", "example", "default", "discriminator", *PROSE})
"""What a part of a combination may say without saying what a value is."""
_REMEDY = "say what it is in a row in patches.toml"
_NAMES = {str: "string", bool: "boolean", int: "integer", float: "number", dict: "object", list: "array"}


def enums_of_one_kind(document: Json, report: Report) -> None:
    """Leave out an enum that no enum of Python can hold: its values are of several kinds, or no texts and whole numbers."""
    for where, schema in list(schemas(document)):
        if not isinstance(schema.get("enum"), list):
            continue
        values = schema["enum"] = [value for value in schema["enum"] if value is not None]
        kinds = {_NAMES[type(value)] for value in values}
        kind = schema.get("type")
        if kind == "array" and kinds == {mapping(schema.get("items")).get("type")} and "enum" not in schema["items"]:
            schema["items"]["enum"] = schema.pop("enum")
            report.repaired("enums-of-one-kind", f"{where}/enum")
            continue
        if kinds in ({"string"}, {"integer"}) and kind not in {"object", "array", "boolean"}:
            continue
        if kinds and kind in {"string", "integer", "number"}:  # which of the values is wrong is a matter of the rules
            continue
        del schema["enum"]
        if kind is None and kinds and kinds <= {"integer", "number"}:
            schema["type"] = "number"
        elif kind is None and kinds == {"boolean"}:
            schema["type"] = "boolean"
        report.left_out["enum"] += 1
        report.repaired("enums-of-one-kind", f"{where}/enum")
        if kinds:
            told = ", ".join(sorted(kinds))
            report.note(
                f"{where}/enum", f"values that are {told} make no enum: left out, any value of its type is taken"
            )


def properties_of_objects(document: Json, report: Report) -> None:
    """Leave out the properties of what is stated to be no object."""
    for where, schema in list(schemas(document)):
        if schema.get("type") not in {None, "object"} and "properties" in schema:
            for key in {"properties", "required", "additionalProperties"} & set(schema):
                del schema[key]
            report.left_out["properties"] += 1
            report.repaired("properties-of-objects", f"{where}/properties")
            report.note(
                f"{where}/properties",
                f"stand in what is of type {schema['type']}: left out; {_REMEDY} if it is an object",
            )


def plain_parts(document: Json, report: Report) -> None:
    """Put the parts of a part among the parts, and leave out those that say nothing of a value, or nothing new."""
    for where, schema in list(schemas(document)):
        if not isinstance(schema.get("allOf"), list):
            continue
        parts = list(_flat(schema["allOf"]))
        kept: list[Json] = []
        for part in parts:
            said = _said(part)
            if said and not any(said.items() <= _said(other).items() for other in kept if _is_scalar(other)):
                kept.append(part)
        targets = [_said(_behind(document, part)) for part in kept if "$ref" in part]
        kept = [
            part
            for part in kept
            if not any(_is_scalar(part) and _said(part).items() <= each.items() for each in targets)
        ]
        if kept == schema["allOf"]:
            continue
        report.repaired("plain-parts", f"{where}/allOf")
        schema["allOf"] = kept
        if not kept:
            del schema["allOf"]


def _flat(parts: Iterable[Json]) -> Iterator[Json]:
    for part in parts:
        inner = part.get("allOf")
        if "$ref" in part or not isinstance(inner, list):
            yield part
            continue
        yield from _flat(inner)
        if own := {key: value for key, value in part.items() if key != "allOf"}:
            yield own


def _said(schema: Json) -> Json:
    """What a schema says of a value."""
    return {key: value for key, value in schema.items() if key not in _WITHOUT_TYPE and not key.startswith("x-")}


def _is_scalar(schema: Json) -> bool:
    return schema.get("type") in {"string", "integer", "number", "boolean"}


def parts_that_agree(document: Json, report: Report) -> None:
    """Make one schema of parts that are not objects, and of objects that say different things of one property."""
    for where, schema in list(schemas(document)):
        parts = listing(schema.get("allOf"))
        if not parts:
            continue
        own = {key: value for key, value in schema.items() if key != "allOf"}
        kinds = {kind for part in (own, *parts) for kind in _kinds(document, part, frozenset())}
        if kinds == {"integer", "number"}:
            kinds = {"integer"}
        if len(kinds) > 1:
            _clear(schema)
            report.repaired("parts-that-agree", f"{where}/allOf")
            told = f"its parts are {', '.join(sorted(kinds))}, which no value is at once: any value is taken; {_REMEDY}"
            report.note(f"{where}/allOf", told)
        elif kinds <= {"object"}:
            _join_objects(document, where, schema, report)
        elif len(parts) > 1 or "$ref" not in parts[0]:
            merged: Json = {}
            for part in (own, *(_behind(document, part) for part in parts)):
                for key, value in part.items():
                    merged.setdefault(key, deepcopy(value))
            schema.clear()
            schema.update({**merged, "type": kinds.pop()})
            report.repaired("parts-that-agree", f"{where}/allOf")


def _clear(schema: Json) -> None:
    """Leave a schema that any value meets."""
    for key in [key for key in schema if key not in PROSE]:
        del schema[key]


def _kinds(document: Json, schema: Any, seen: frozenset[str]) -> set[str]:
    """The types that a schema says a value has, all at once."""
    reference = mapping(schema).get("$ref")
    if isinstance(reference, str):
        return set() if reference in seen else _kinds(document, _target(document, reference), seen | {reference})
    found = {kind for part in listing(mapping(schema).get("allOf")) for kind in _kinds(document, part, seen)}
    kind = mapping(schema).get("type")
    if isinstance(kind, str):
        found.add(kind)
    elif mapping(schema).get("properties"):
        found.add("object")
    return found


def _target(document: Json, reference: str) -> Json:
    return mapping(mapping(document.get("definitions")).get(reference.removeprefix(_DEFINITIONS)))


def _behind(document: Json, schema: Json) -> Json:
    """The definition that a schema refers to, or the schema itself."""
    seen: set[str] = set()
    while isinstance(reference := schema.get("$ref"), str) and reference not in seen:
        seen.add(reference)
        schema = _target(document, reference)
    return schema


def _join_objects(document: Json, where: str, schema: Json, report: Report) -> None:
    """Make one object where two parts differ about a property; carry the type of further properties over in any case."""
    everything = [*_objects(document, schema, frozenset())]
    further = next(
        (each["additionalProperties"] for each in everything if isinstance(each.get("additionalProperties"), dict)),
        None,
    )
    if further is not None and not isinstance(schema.get("additionalProperties"), dict):
        schema["additionalProperties"] = deepcopy(further)
        report.repaired("parts-that-agree", f"{where}/additionalProperties")
    properties: Json = {}
    differing: list[str] = []
    for each in everything:
        for name, inner in mapping(each.get("properties")).items():
            properties.setdefault(name, inner)
            known: Json = properties[name]
            if known is not inner and not _agree(document, known, inner):
                properties[name] = _common(_behind(document, known), _behind(document, inner))
                differing.append(name)
    if not differing:
        return
    required = sorted({name for each in everything for name in listing(each.get("required"))})
    del schema["allOf"]
    schema |= {"type": "object", "properties": deepcopy(properties), **({"required": required} if required else {})}
    for name in dict.fromkeys(differing):
        at = where + pointer("properties", name)
        report.repaired("parts-that-agree", at)
        report.note(at, f"the parts of its object say different things of it: it is what they agree on; {_REMEDY}")


def _objects(document: Json, schema: Json, seen: frozenset[str]) -> Iterator[Json]:
    """A schema and its parts, references followed: those that come first are written over by later ones."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in seen:
            yield from _objects(document, _target(document, reference), seen | {reference})
        return
    for part in listing(schema.get("allOf")):
        yield from _objects(document, part, seen)
    yield schema


def _typed(schema: Any) -> Any:
    """What a schema says that a type is made of: no prose, no limits, no examples."""
    if isinstance(schema, dict):
        kept = {
            "type",
            "format",
            "enum",
            "$ref",
            "items",
            "allOf",
            ANY_OF,
            "properties",
            "additionalProperties",
            "required",
        }
        return {
            key: {name: _typed(each) for name, each in mapping(value).items()} if key == "properties" else _typed(value)
            for key, value in schema.items()
            if key in kept
        }
    return [_typed(each) for each in schema] if isinstance(schema, list) else schema


def _agree(document: Json, one: Json, other: Json) -> bool:
    """Whether two schemas of one property say the same, or one of them only says more exactly what the other says."""
    if _typed(one) == _typed(other):
        return True
    first, second = _typed(_behind(document, one)), _typed(_behind(document, other))
    return all(_is_scalar(each) or not each for each in (first, second)) and (
        first.items() <= second.items() or second.items() <= first.items()
    )


def _common(one: Json, other: Json) -> Json:
    """What two schemas of one property agree on: a scalar type where it is the same, else nothing."""
    if one.get("type") != other.get("type") or not _is_scalar(one):
        return {}
    return {key: one[key] for key in ("type", "format", "enum") if key in one and one[key] == other.get(key)}


def ends(document: Json, report: Report) -> None:
    """Let a list or a map that holds itself hold anything in the innermost place: no type can be written without an end."""
    definitions = mapping(document.get("definitions"))
    done: set[str] = set()

    def follow(name: str, path: tuple[str, ...]) -> None:
        for where, holder, target in list(_inside(pointer("definitions", name), definitions.get(name), is_inner=False)):
            if target in path:
                _clear(holder)
                report.repaired("ends", where)
                report.note(
                    where, f"leads back to {target!r} with no object between: any value is taken there; {_REMEDY}"
                )
            elif target not in done and target in definitions:
                follow(target, (*path, target))
        done.add(name)

    for name in definitions:
        if name not in done:
            follow(name, (name,))


def _inside(where: str, schema: Any, *, is_inner: bool) -> Iterator[tuple[str, Json, str]]:
    """The references in a schema that stand for its own value or for what it holds, without those inside of objects."""
    if not isinstance(schema, dict):
        return
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if is_inner:
            yield where, schema, reference.removeprefix(_DEFINITIONS)
        return
    if schema.get("properties") or schema.get("allOf"):
        return
    for key in ("items", "additionalProperties"):
        yield from _inside(f"{where}/{key}", schema.get(key), is_inner=True)
    for index, branch in enumerate(listing(schema.get(ANY_OF))):
        yield from _inside(where + pointer(ANY_OF, index), branch, is_inner=True)


COMBINATIONS: tuple[Callable[[Json, Report], None], ...] = (
    enums_of_one_kind,
    properties_of_objects,
    plain_parts,
    parts_that_agree,
    ends,
)
