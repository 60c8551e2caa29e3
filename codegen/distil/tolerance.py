"""What a model may get wrong without being broken: put right or left out, each place noted, and the file goes on.

Unlike the faults of `passes`, these are not seen in today's models; they are what Swagger files have that were written by
hand over the years. `EARLY` runs before the shape of the document is checked and takes it as it comes; `LATE` runs after
that. Only what leaves no doubt about the meaning is put right here; the rest is a problem of `rules`.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from codegen.distil.report import Report, pointer
from codegen.distil.rules import VALUES
from codegen.distil.shapes import SCHEMA_KEYWORDS
from codegen.distil.walk import Json, listing, mapping, operations, parameters, responses, schemas

__all__ = ["EARLY", "LATE"]

PLACES = ("query", "header", "path", "formData")
OWN_HEADERS = frozenset(
    {"x-amz-access-token", "authorization", "user-agent", "host", "content-length", "content-type", "x-amz-date"}
)
"""Headers in small letters that the client sends itself."""


def version_as_text(document: Json, report: Report) -> None:
    """Write a version that is stated as a number as the text that it is."""
    info = document.get("info")
    version = mapping(info).get("version")
    if isinstance(info, dict) and isinstance(version, int | float) and not isinstance(version, bool):
        info["version"] = json.dumps(version)
        report.repaired("version-as-text", "/info/version")


def schemas_of_parameters(document: Json, report: Report) -> None:
    """State what a parameter holds beside its name, as Swagger 2.0 does, where it is in a schema as in OpenAPI 3."""
    for where, parameter in parameters(document):
        schema = parameter.get("schema")
        if parameter.get("in") in PLACES and isinstance(schema, dict) and "$ref" not in schema:
            del parameter["schema"]
            for key, value in schema.items():
                parameter.setdefault(key, value)
            report.repaired("schemas-of-parameters", f"{where}/schema")


def places_are_required(document: Json, report: Report) -> None:
    """Take every parameter of a path for a required one: a path without it is another path."""
    for where, parameter in parameters(document):
        if parameter.get("in") == "path" and parameter.get("required") is not True:
            parameter["required"] = True
            report.repaired("places-are-required", f"{where}/required")


def headers_of_the_client(document: Json, report: Report) -> None:
    """Leave out headers that the client sends with every call: an argument for the token would be asked of the caller."""
    holders = [*mapping(document.get("paths")).values(), *(found.operation for found in operations(document))]
    for where, parameter in list(parameters(document)):
        if parameter.get("in") == "header" and str(parameter.get("name")).lower() in OWN_HEADERS:
            for holder in holders:
                own = mapping(holder).get("parameters")
                if isinstance(own, list):
                    own[:] = [each for each in own if each is not parameter]
            report.left_out["headers of the client"] += 1
            report.repaired("headers-of-the-client", where)


def one_type(document: Json, report: Report) -> None:
    """Take the one type of a list of types that is not null: an absent value and null are read alike."""
    for where, schema in schemas(document):
        kinds = schema.get("type")
        if isinstance(kinds, list) and len(named := [kind for kind in kinds if kind != "null"]) == 1:
            schema["type"] = named[0]
            report.repaired("one-type", f"{where}/type")


def nothing_beside_references(document: Json, report: Report) -> None:
    """Leave out what is beside a reference: the reference wins, and by Swagger the rest is ignored."""
    for where, schema in schemas(document):
        for key in sorted(set(schema) & SCHEMA_KEYWORDS - {"$ref", "example", "type"}) if "$ref" in schema else ():
            del schema[key]
            report.left_out[key] += 1
            report.repaired("nothing-beside-references", where + pointer(key))


def lists_have_items(document: Json, report: Report) -> None:
    """Let a list without items hold anything, and leave out the items of what is not a list."""
    for where, schema in schemas(document):
        items = mapping(schema.get("items"))
        kind = schema.get("type")
        if kind == "array" and "items" not in schema:
            schema["items"] = {} if _is_schema(where) else {"type": "string"}
            report.repaired("lists-have-items", where)
        elif kind not in {"array", None} and "items" in schema and items.get("type") != kind:
            del schema["items"]
            report.left_out["items"] += 1
            report.repaired("lists-have-items", f"{where}/items")


def _is_schema(where: str) -> bool:
    """Whether a place is in a schema proper; a parameter outside of a body has to say what its items are."""
    return where.startswith("/definitions") or "/schema" in where


def enum_values(document: Json, report: Report) -> None:
    """Take each value of an enum once, and a bare number or truth value for its text where texts are stated.

    Of a truth value an enum says nothing that its type does not, and of broken numbers Python has no enum: both are left out.
    """
    for where, schema in schemas(document):
        values = schema.get("enum")
        if not isinstance(values, list):
            continue
        if schema.get("type") == "boolean" or any(
            isinstance(value, float) for value in values if schema.get("type") == "number"
        ):
            del schema["enum"]
            report.left_out["enum"] += 1
            report.repaired("enum-values", f"{where}/enum")
            continue
        if schema.get("type") == "string":
            for index, value in enumerate(values):
                if isinstance(value, int | float):
                    values[index] = json.dumps(value)
                    report.repaired("enum-values", where + pointer("enum", index))
        kinds = VALUES.get(str(schema.get("type")), ())
        for index in reversed(range(len(values))):
            value = values[index]
            twice = any(value == other and type(value) is type(other) for other in values[:index])
            if twice or (value is None and kinds):
                del values[index]
                report.repaired("enum-values", where + pointer("enum", index))


def lists_of_parameters(document: Json, report: Report) -> None:
    """Separate by commas what cannot be distinguished otherwise: a path and a header have one value."""
    for where, parameter in parameters(document):
        if parameter.get("in") in {"path", "header"} and parameter.get("collectionFormat", "csv") != "csv":
            parameter["collectionFormat"] = "csv"
            report.repaired("lists-of-parameters", f"{where}/collectionFormat")


def parameters_once(document: Json, report: Report) -> None:
    """Take the first of several parameters of one name and place."""
    for found in operations(document):
        seen: set[tuple[Any, Any]] = set()
        own = listing(found.operation.get("parameters"))
        for index, parameter in enumerate(list(own)):
            key = (parameter.get("name"), parameter.get("in"))
            if "$ref" not in parameter and key in seen:
                own[:] = [each for each in own if each is not parameter]
                report.repaired("parameters-once", found.where + pointer("parameters", index))
            seen.add(key)


def usable_pairs(document: Json, report: Report) -> None:
    """Leave out a sandbox pair that asks for nothing known and answers nothing, or whose parameters have no value."""
    for where, response in responses(document):
        pairs = listing(mapping(response.get("x-amzn-api-sandbox")).get("static"))
        for index in reversed(range(len(pairs))):
            pair = pairs[index]
            asked = mapping(mapping(pair.get("request")).get("parameters"))
            valued = all(
                isinstance(value, dict) and (set(value) == {"value"} or name == "body") for name, value in asked.items()
            )
            if not valued or not {"request", "response"} & set(pair):
                del pairs[index]
                report.left_out["sandbox pairs"] += 1
                report.repaired("usable-pairs", where + pointer("x-amzn-api-sandbox", "static", index))


EARLY: tuple[Callable[[Json, Report], None], ...] = (
    version_as_text,
    schemas_of_parameters,
    places_are_required,
    headers_of_the_client,
    one_type,
)
LATE: tuple[Callable[[Json, Report], None], ...] = (
    nothing_beside_references,
    lists_have_items,
    enum_values,
    lists_of_parameters,
    parameters_once,
    usable_pairs,
)
