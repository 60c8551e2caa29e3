"""What a Swagger document must fulfil before it is converted; every breach is noted with its place.

The converter relies on these rules, so that it can be straight. Keywords that it would not know how
to carry over are breaches too: nothing that might be a fact is lost in silence.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from codegen.distil.report import pointer
from codegen.distil.walk import METHODS, Json, listing, mapping, operations, parameters, resolve, responses, schemas

if TYPE_CHECKING:
    from codegen.distil.report import Report
    from codegen.distil.walk import OperationAt

TYPES = {"object", "array", "string", "number", "integer", "boolean"}
PROSE = {"description", "summary", "title", "externalDocs", "contact", "license", "termsOfService"}
LIMITS = (
    "multipleOf",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
)
SCHEMA = {
    "$ref", "type", "format", "enum", "default", "required", "properties", "additionalProperties", "items", "allOf",
    "example", "readOnly", "discriminator", *LIMITS,
}  # fmt: skip
PARAMETER = {
    "$ref", "name", "in", "required", "schema", "type", "format", "enum", "default", "items", "collectionFormat",
    *LIMITS,
}  # fmt: skip
PLACES = {"query", "header", "path", "body"}
COLLECTIONS = {"csv", "ssv", "pipes", "multi"}


def check(document: Json, report: Report) -> None:
    """Check the whole document and note every breach."""
    if document.get("swagger") != "2.0":
        report.problem("/swagger", f'must be "2.0", not {document.get("swagger")!r}')
    if not isinstance(mapping(document.get("info")).get("version"), str):
        report.problem("/info/version", "must be a text: sections are named by it")
    if not isinstance(document.get("paths"), dict):
        report.problem("/paths", "must be an object")
    _check_keys("", document, {"swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths",
                "definitions", "parameters", "responses", "tags", "security", "securityDefinitions"}, report)  # fmt: skip
    for path, item in mapping(document.get("paths")).items():
        _check_keys(pointer("paths", path), item, {"parameters", *METHODS}, report)
    _check_references(document, report)
    for where, schema in schemas(document):
        _check_schema(where, schema, report)
    for where, parameter in parameters(document):
        _check_parameter(where, parameter, report)
    for where, response in responses(document):
        _check_response(where, response, report)
    for found in operations(document):
        _check_operation(document, found, report)


def _check_keys(where: str, value: Any, known: set[str], report: Report) -> None:
    if not isinstance(value, dict):
        report.problem(where, "must be an object")
        return
    for key in value:
        if key not in known and key not in PROSE and not key.startswith("x-"):
            report.problem(where + pointer(key), "is a keyword that the converter does not know")


def _check_references(document: Json, report: Report) -> None:
    def visit(where: str, value: Any, *, named: bool) -> None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                visit(where + pointer(index), item, named=False)
        elif isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and not named:
                try:
                    resolve(document, reference)
                except LookupError:
                    report.problem(f"{where}/$ref", f"refers to {reference!r}, which is not in the file")
            for key, item in value.items():
                if not key.startswith("x-") and key not in {"example", "examples", "default", "enum"}:
                    visit(where + pointer(key), item, named=key in {"properties", "definitions"} and not named)
                elif named:
                    visit(where + pointer(key), item, named=False)

    visit("", document, named=False)


def _check_schema(where: str, schema: Json, report: Report) -> None:
    kind = schema.get("type")
    if "in" not in schema or not isinstance(schema["in"], str) or schema["in"] not in PLACES:
        _check_keys(where, schema, SCHEMA, report)
        required = schema.get("required", [])
        if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
            report.problem(f"{where}/required", "must be a list of property names")
    if "$ref" in schema:
        _check_reference(where, schema, report)
        return
    if kind is not None and kind not in TYPES:
        report.problem(f"{where}/type", f"is {kind!r}, which is no type of JSON")
    if kind == "array" and not isinstance(schema.get("items"), dict):
        report.problem(where, "is an array without items")
    values = schema.get("enum")
    if values is not None and (not isinstance(values, list) or not values):
        report.problem(f"{where}/enum", "must be a list of values")
    for key in ("properties", "definitions"):
        if key in schema and not isinstance(schema[key], dict):
            report.problem(f"{where}/{key}", "must be an object")


def _check_reference(where: str, schema: Json, report: Report) -> None:
    if not isinstance(schema["$ref"], str):
        report.problem(f"{where}/$ref", "must be a text")
    beside = sorted(set(schema) & SCHEMA - {"$ref", "example"})
    if beside:
        report.problem(where, f"has {', '.join(beside)} beside a reference, where it would be ignored")


def _check_parameter(where: str, parameter: Json, report: Report) -> None:
    if "$ref" in parameter:
        return
    _check_keys(where, parameter, PARAMETER, report)
    place, kind = parameter.get("in"), parameter.get("type")
    if not isinstance(parameter.get("name"), str):
        report.problem(f"{where}/name", "must be a text")
    if place not in PLACES:
        report.problem(f"{where}/in", f"is {place!r}; the converter knows {', '.join(sorted(PLACES))}")
    elif place == "body":
        if not isinstance(parameter.get("schema"), dict):
            report.problem(where, "is a body without a schema")
    elif kind not in TYPES - {"object"}:
        report.problem(f"{where}/type", f"is {kind!r}; a parameter is a scalar or an array")
    if place == "path" and parameter.get("required") is not True:
        report.problem(f"{where}/required", "must be true: it is part of the path")
    if not isinstance(parameter.get("required", False), bool):
        report.problem(f"{where}/required", "must be true or false")
    style = parameter.get("collectionFormat", "csv")
    if style not in COLLECTIONS or (style == "multi" and place != "query"):
        report.problem(f"{where}/collectionFormat", f"is {style!r}, which the converter cannot carry over")


def _check_response(where: str, response: Json, report: Report) -> None:
    if "$ref" in response:
        return
    _check_keys(where, response, {"schema", "headers", "examples"}, report)
    static = mapping(response.get("x-amzn-api-sandbox")).get("static", [])
    if not isinstance(static, list):
        report.problem(f"{where}/x-amzn-api-sandbox/static", "must be a list")
    for index, pair in enumerate(listing(static)):
        place = where + pointer("x-amzn-api-sandbox", "static", index)
        if not isinstance(pair, dict) or not {"request", "response"} & set(pair):
            report.problem(place, "must have a request or a response")
            continue
        values = mapping(pair.get("request")).get("parameters", {})
        if not isinstance(values, dict):
            report.problem(f"{place}/request/parameters", "must be an object")
        for name, value in mapping(values).items():
            if not isinstance(value, dict) or set(value) != {"value"}:
                report.problem(
                    place + pointer("request", "parameters", name), 'must be an object with the key "value" alone'
                )


def _check_operation(document: Json, found: OperationAt, report: Report) -> None:
    where, operation = found.where, found.operation
    _check_keys(where, operation, {"tags", "operationId", "consumes", "produces", "parameters", "responses", "schemes",
                "deprecated", "security"}, report)  # fmt: skip
    if not isinstance(operation.get("operationId"), str) or not operation["operationId"]:
        report.problem(where, "has no operationId")
    if not isinstance(operation.get("responses"), dict) or not operation["responses"]:
        report.problem(where, "has no responses")
    for status in mapping(operation.get("responses")):
        if not re.fullmatch(r"[1-5][0-9][0-9]|default", status):
            report.problem(where + pointer("responses", status), "is not a status")
    merged = effective_parameters(document, found.path_item, operation)
    declared = {parameter.get("name") for parameter in merged if parameter.get("in") == "path"}
    wanted = set(re.findall(r"\{([^{}]*)\}", found.path))
    for name in sorted(wanted - declared):
        report.problem(where, f"does not declare the path parameter {name!r}")
    for name in sorted(str(name) for name in declared - wanted):
        report.problem(where, f"declares the path parameter {name!r}, which is not in the path")
    if sum(parameter.get("in") == "body" for parameter in merged) > 1:
        report.problem(where, "has more than one body")
    own = listing(operation.get("parameters"))
    twice = Counter(
        (mapping(entry).get("name"), mapping(entry).get("in")) for entry in own if "$ref" not in mapping(entry)
    )
    for (name, place), count in twice.items():
        if count > 1:
            report.problem(f"{where}/parameters", f"has {name!r} in {place} {count} times")


def effective_parameters(document: Json, item: Json, operation: Json) -> list[Json]:
    """Merge the parameters of a path into those of its operation, references followed.

    The operation's own win over the path's of the same name and place.
    """
    merged: dict[tuple[Any, Any], Json] = {}
    for entry in [*listing(item.get("parameters")), *listing(operation.get("parameters"))]:
        parameter = mapping(entry)
        if isinstance(parameter.get("$ref"), str):
            try:
                parameter = mapping(resolve(document, parameter["$ref"]))
            except LookupError:
                continue
        merged[parameter.get("name"), parameter.get("in")] = parameter
    return list(merged.values())
