"""Words of OpenAPI 3 and JSON schema in a model that is Swagger 2.0 otherwise, put into words that the generator knows.

Runs before the shape of the document is checked, and takes it as it comes. Each place is noted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from codegen.distil.openapi3 import choice
from codegen.distil.report import Report, pointer
from codegen.distil.walk import ANY_OF, Json, listing, mapping, operations, schemas

__all__ = ["NEWER_WORDS"]

_KINDS: tuple[tuple[type, str], ...] = ((bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"))
_SCALARS = frozenset(kind for _, kind in _KINDS)
_STATUS = re.compile(r"[1-5][0-9][0-9]|default|x-.*")
_RANGE = re.compile(r"[1-5]XX", re.IGNORECASE)
_SUCCESS = "200"
_ON_THE_WAY = frozenset(
    {
        "definitions",
        "paths",
        "properties",
        "items",
        "additionalProperties",
        "allOf",
        "schema",
        "parameters",
        "responses",
        "x",
    }
)
"""Words of a pointer that name nothing."""


def ranges_of_statuses(document: Json, report: Report) -> None:
    """Read `2XX` as 200 where no other success is stated, and leave out the other ranges: errors are read alike whatever their status."""
    for found in operations(document):
        answers = mapping(found.operation.get("responses"))
        for status in [each for each in answers if _RANGE.fullmatch(each)]:
            answer = answers.pop(status)
            if status.startswith("2") and not any(re.fullmatch("2[0-9][0-9]", each) for each in answers):
                answers[_SUCCESS] = answer
            else:
                report.left_out["answers of a range"] += 1
            report.repaired("ranges-of-statuses", found.where + pointer("responses", status))


def statuses(document: Json, report: Report) -> None:
    """Leave out an answer whose key is not a status: none can come with it."""
    for found in operations(document):
        answers = mapping(found.operation.get("responses"))
        others = [each for each in answers if not _STATUS.fullmatch(each)]
        for status in others if len(others) < len(answers) else ():
            del answers[status]
            report.left_out["answers without a status"] += 1
            report.note(found.where + pointer("responses", status), "is not a status and was left out")


def constants(document: Json, report: Report) -> None:
    """Read a constant as an enum of one value, of its type."""
    for where, schema in schemas(document):
        if "const" in schema and "enum" not in schema and not isinstance(schema["const"], dict | list):
            value = schema.pop("const")
            schema["enum"] = [value]
            kind = next((name for python, name in _KINDS if isinstance(value, python)), None)
            if kind is not None:
                schema.setdefault("type", kind)
            report.repaired("constants", f"{where}/const")


def choices(document: Json, report: Report) -> None:
    """Read `oneOf`, `anyOf` and a list of plain types as a choice."""
    for where, schema in schemas(document):
        if (kinds := _plain_kinds(schema.get("type"))) and not {"enum", ANY_OF} & set(schema):
            schema[ANY_OF] = [{"type": kind} for kind in kinds]
            del schema["type"]
            report.repaired("choices", f"{where}/type")
        for key in ("oneOf", "anyOf"):
            if choice(schema, key):
                report.repaired("choices", f"{where}/{key}")


def named_branches(document: Json, report: Report) -> None:
    """Make an object that is a branch of a choice a definition, so that it has a class: the generator names no branches."""
    for where, schema in list(schemas(document)):
        branches = listing(schema.get(ANY_OF))
        for index, branch in enumerate(branches):
            if "properties" in mapping(branch):
                definitions = document.setdefault("definitions", {})
                name = _free_name(where, definitions)
                definitions[name] = branch
                branches[index] = {"$ref": f"#/definitions/{name}"}
                report.repaired("named-branches", where + pointer(ANY_OF, index))


def _free_name(where: str, taken: Json) -> str:
    """A name for the schema at a place: the names on the way to it, with a number where it is taken."""
    words = [word for word in re.findall(r"\w+", where) if word not in _ON_THE_WAY and not word.isdecimal()]
    base = "".join(word[:1].upper() + word[1:] for word in words)
    number, name = 1, f"{base}Choice"
    while name in taken:
        number += 1
        name = f"{base}Choice{number}"
    return name


def _plain_kinds(kinds: Any) -> list[str]:
    """The types of a list of several plain ones, null left aside; none otherwise."""
    found = [kind for kind in listing(kinds) if kind != "null"]
    return found if len(found) > 1 and all(isinstance(kind, str) and kind in _SCALARS for kind in found) else []


def nullable_properties(document: Json, report: Report) -> None:
    """Take a property that may be null for one that may be missing: both are read as None."""
    for where, schema in schemas(document):
        required = schema.get("required")
        properties = mapping(schema.get("properties"))
        for name in list(required) if isinstance(required, list) else ():
            if isinstance(name, str) and _may_be_null(properties.get(name)):
                schema["required"] = [each for each in schema["required"] if each != name]
                report.repaired("nullable-properties", where + pointer("properties", name))


def _may_be_null(schema: Any) -> bool:
    found = mapping(schema)
    branches = [*listing(found.get("oneOf")), *listing(found.get("anyOf"))]
    return (
        found.get("nullable") is True
        or found.get("x-nullable") is True
        or "null" in listing(found.get("type"))
        or any(mapping(each).get("type") == "null" for each in branches)
    )


NEWER_WORDS: tuple[Callable[[Json, Report], None], ...] = (
    ranges_of_statuses,
    statuses,
    nullable_properties,
    constants,
    choices,
    named_branches,
)
