"""The shape of a Swagger 2.0 document, as far as Amazon uses the language: which keyword holds what.

Checked before anything else looks into a document, so that the steps after it can rely on the types
of what they read. A keyword that is not listed is a breach: nothing that might be a fact is lost in
silence. Vendor extensions (`x-...`) may stand anywhere and hold anything, but for those that are read.
What has to fit together across the document is the matter of `rules`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from codegen.distil.report import pointer

if TYPE_CHECKING:
    from codegen.distil.report import Report

Shape = Callable[[str, Any, "Report"], None]

TYPES = ("object", "array", "string", "number", "integer", "boolean")
COLLECTIONS = ("csv", "ssv", "pipes", "multi")
PROSE = ("description", "summary", "title", "externalDocs", "contact", "license", "termsOfService")


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


def record(needed: dict[str, Shape], optional: dict[str, Shape]) -> Shape:
    """Accept an object with known keywords; prose and vendor extensions may stand beside them."""
    known = needed | optional

    def check(where: str, value: Any, report: Report) -> None:
        if not isinstance(value, dict):
            report.problem(where, f"must be an object, not {_kind(value)}")
            return
        for key in needed:
            if key not in value:
                report.problem(where, f"has no {key!r}")
        for key, entry in value.items():
            if key in known:
                known[key](where + pointer(key), entry, report)
            elif key not in PROSE and not key.startswith("x-"):
                report.problem(where + pointer(key), "is a keyword that the converter does not know")

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
    "default": anything,
    "items": _schema,
    **LIMITS,
}
REFERENCE = record({"$ref": text}, {})
SCHEMA = record(
    {},
    {
        "$ref": text,
        "type": one_of(*TYPES),
        "required": list_of(text),
        "properties": map_of(_schema),
        "additionalProperties": _schema_or_flag,
        "allOf": list_of(_schema, filled=True),
        "example": anything,
        "readOnly": flag,
        "discriminator": text,
        **VALUE,
    },
)
SCHEMA_KEYWORDS = {"$ref", "type", "required", "properties", "additionalProperties", "allOf", "example", "readOnly",
                   "discriminator", *VALUE}  # fmt: skip
PARAMETER = record(
    {"name": text, "in": one_of("query", "header", "path", "body"), "type": one_of(*TYPES[1:])},
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
        "x-amzn-api-sandbox": record({}, {"static": list_of(PAIR), "dynamic": anything}),
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
