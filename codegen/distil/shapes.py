"""The shape of a Swagger 2.0 document, as far as Amazon uses the language: which keyword holds what.

Checked before anything else looks into a document, so that the steps after it can rely on the types
of what they read. A keyword without effect on a client is left out and counted, and so is a limit that limits nothing
(`maxLength: "20"`); a keyword that is not listed at all is left out with a note that names its place, so that nothing that
might be a fact is lost in silence. Vendor extensions (`x-...`) may stand anywhere and hold anything, but for those that
are read. What has to fit together across the document is the matter of `rules`.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from codegen.distil.report import Report, pointer

Shape = Callable[[str, Any, Report], None]

TYPES = ("object", "array", "string", "number", "integer", "boolean")
COLLECTIONS = ("csv", "ssv", "tsv", "pipes", "multi")
PROSE = ("description", "summary", "title", "externalDocs", "contact", "license", "termsOfService")
NO_EFFECT = frozenset(
    {"allowEmptyValue", "xml", "externalDocs", "deprecated", "nullable", "writeOnly", "examples", "example",
     "id", "$schema", "$id", "$comment", "required"}
)  # fmt: skip
"""Keywords of Swagger, OpenAPI 3 and JSON schema that change nothing where Swagger 2.0 does not know them."""
LOOSE = frozenset(
    {"multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems",
     "minItems", "uniqueItems", "maxProperties", "minProperties", "format", "readOnly", "deprecated", "discriminator", "schemes",
     "tags", "consumes", "produces", "headers", "examples", "enum", "x-amzn-api-sandbox"}
)  # fmt: skip
"""Keywords that a document can do without where their value is of another kind than theirs."""


def anything(where: str, value: Any, report: Report) -> None:
    """Accept any JSON value."""


def text(where: str, value: Any, report: Report) -> None:
    """Accept a string."""
    if not isinstance(value, str):
        report.problem(where, f"must be a text, not {_kind(value)}")


def flag(where: str, value: Any, report: Report) -> None:
    """Accept true and false."""
    if not isinstance(value, bool):
        report.problem(where, f"must be true or false, not {_kind(value)}")


def number(where: str, value: Any, report: Report) -> None:
    """Accept a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        report.problem(where, f"must be a number, not {_kind(value)}")


def count(where: str, value: Any, report: Report) -> None:
    """Accept a whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        report.problem(where, "must be a whole number of at least 0")


def one_of(*values: str) -> Shape:
    """Accept one of some texts."""

    def check(where: str, value: Any, report: Report) -> None:
        if value not in values:
            shown = repr(value) if isinstance(value, str) else _kind(value)
            report.problem(where, f"must be one of {', '.join(values)}, not {shown}")

    return check


def list_of(item: Shape, *, filled: bool = False) -> Shape:
    """Accept a list whose items have a shape."""

    def check(where: str, value: Any, report: Report) -> None:
        if not isinstance(value, list):
            report.problem(where, f"must be a list, not {_kind(value)}")
            return
        if filled and not value:
            report.problem(where, "must not be empty")
        for index, entry in enumerate(value):
            item(where + pointer(index), entry, report)

    return check


def map_of(item: Shape) -> Shape:
    """Accept an object whose values have a shape, whatever its keys."""

    def check(where: str, value: Any, report: Report) -> None:
        if not isinstance(value, dict):
            report.problem(where, f"must be an object, not {_kind(value)}")
            return
        for key, entry in value.items():
            item(where + pointer(key), entry, report)

    return check


def record(needed: dict[str, Shape], optional: dict[str, Shape], *, alone: bool = False) -> Shape:
    """Accept an object with known keywords; prose and vendor extensions may stand beside them.

    Other keywords are left out of the document, and so are those that say nothing: their value is of another kind
    than theirs, and the document can do without them.

    Args:
        needed: Keywords that it must have.
        optional: Keywords that it may have.
        alone: Whatever else stands beside them is without effect.
    """
    known = needed | optional

    def check(where: str, value: Any, report: Report) -> None:
        if not isinstance(value, dict):
            report.problem(where, f"must be an object, not {_kind(value)}")
            return
        for key in needed:
            if key not in value:
                report.problem(where, f"has no {key!r}")
        for key, entry in list(value.items()):
            if key in known:
                if not _says_nothing(key, entry, known[key], needed):
                    known[key](where + pointer(key), entry, report)
                    continue
            elif key.startswith("x-") or (key in PROSE and key != "externalDocs"):
                continue
            elif key not in NO_EFFECT and not alone:
                report.note(
                    where + pointer(key),
                    f"the keyword {key!r} is not known and was left out; where it states a fact, a row in patches.toml "
                    "can say it in keywords of Swagger 2.0",
                )
            report.left_out[key] += 1
            del value[key]

    return check


def _says_nothing(key: str, entry: Any, shape: Shape, needed: dict[str, Shape]) -> bool:
    """Whether a keyword's value is of another kind than its own, where a document can do without the keyword."""
    if key == "required" and isinstance(entry, bool) and shape is not flag:
        return True  # of a property: the object's list of required properties says so
    if key not in LOOSE or key in needed:
        return False
    attempt = Report()
    shape("", deepcopy(entry), attempt)
    return bool(attempt.problems)


def usable(item: Shape, name: str) -> Shape:
    """Accept a list, without those of its items that have not the shape; they are counted under a name."""

    def check(where: str, value: Any, report: Report) -> None:
        if not isinstance(value, list):
            report.problem(where, f"must be a list, not {_kind(value)}")
            return
        for index in reversed(range(len(value))):
            attempt = Report()
            item(where + pointer(index), value[index], attempt)
            if attempt.problems:
                del value[index]
                report.left_out[name] += 1
            else:
                report.left_out += attempt.left_out
                report.notes += attempt.notes

    return check


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", type(None): "null"}
    return names.get(type(value), "a number")


def _schema(where: str, value: Any, report: Report) -> None:
    SCHEMA(where, value, report)


def _schema_or_flag(where: str, value: Any, report: Report) -> None:
    if not isinstance(value, bool):
        SCHEMA(where, value, report)


def _parameter(where: str, value: Any, report: Report) -> None:
    if isinstance(value, dict) and "$ref" in value:
        REFERENCE(where, value, report)
        return
    place = value.get("in") if isinstance(value, dict) else None
    (BODY if place == "body" else PARAMETER)(where, value, report)


def _response(where: str, value: Any, report: Report) -> None:
    is_reference = isinstance(value, dict) and "$ref" in value
    (REFERENCE if is_reference else RESPONSE)(where, value, report)


LIMITS: dict[str, Shape] = {
    "multipleOf": number,
    "maximum": number,
    "exclusiveMaximum": flag,
    "minimum": number,
    "exclusiveMinimum": flag,
    "maxLength": count,
    "minLength": count,
    "pattern": text,
    "maxItems": count,
    "minItems": count,
    "uniqueItems": flag,
    "maxProperties": count,
    "minProperties": count,
}
VALUE: dict[str, Shape] = {
    "format": text,
    "enum": list_of(anything, filled=True),
    "x-spapi-enum-names": list_of(text),
    "x-spapi-also": list_of(text),
    "x-spapi-numeral": flag,
    "default": anything,
    "items": _schema,
    **LIMITS,
}
REFERENCE = record({"$ref": text}, {}, alone=True)
SCHEMA = record(
    {},
    {
        "$ref": text,
        "type": one_of(*TYPES),
        "required": list_of(text),
        "properties": map_of(_schema),
        "additionalProperties": _schema_or_flag,
        "allOf": list_of(_schema, filled=True),
        "x-spapi-any-of": list_of(_schema, filled=True),
        "example": anything,
        "readOnly": flag,
        "discriminator": text,
        **VALUE,
    },
)
SCHEMA_KEYWORDS = {"$ref", "type", "required", "properties", "additionalProperties", "allOf", "example", "readOnly",
                   "discriminator", *VALUE}  # fmt: skip
PARAMETER = record(
    {"name": text, "in": one_of("query", "header", "path", "body", "formData"), "type": one_of(*TYPES[1:], "file")},
    {"required": flag, "collectionFormat": one_of(*COLLECTIONS), **VALUE},
)
BODY = record({"name": text, "in": text, "schema": _schema}, {"required": flag})
PAIR = record(
    {},
    {
        "request": record({}, {"parameters": map_of(anything)}),
        "response": anything,
        "responseHeaders": map_of(anything),
    },
)
RESPONSE = record(
    {},
    {
        "schema": _schema,
        "headers": map_of(record({"type": one_of(*TYPES[1:])}, {"collectionFormat": one_of(*COLLECTIONS), **VALUE})),
        "examples": map_of(anything),
        "x-amzn-api-sandbox": record({}, {"static": usable(PAIR, "sandbox pairs"), "dynamic": anything}),
    },
)
OPERATION = record(
    {"operationId": text, "responses": map_of(_response)},
    {
        "tags": list_of(text),
        "consumes": list_of(text),
        "produces": list_of(text),
        "schemes": list_of(text),
        "parameters": list_of(_parameter),
        "deprecated": flag,
        "security": anything,
        "x-amzn-api-sandbox": map_of(anything),
    },
)
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
PATH_ITEM = record(
    {}, {"parameters": list_of(_parameter), "x-amzn-api-sandbox": map_of(anything), **dict.fromkeys(METHODS, OPERATION)}
)
DOCUMENT = record(
    {"swagger": one_of("2.0"), "info": record({"version": text}, {}), "paths": map_of(PATH_ITEM)},
    {
        "host": text,
        "basePath": text,
        "schemes": list_of(text),
        "consumes": list_of(text),
        "produces": list_of(text),
        "definitions": map_of(_schema),
        "parameters": map_of(_parameter),
        "responses": map_of(_response),
        "tags": anything,
        "security": anything,
        "securityDefinitions": anything,
    },
)
