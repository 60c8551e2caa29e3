"""Generic passes: faults that Amazon's models share, corrected by rule and not file by file.

Each pass takes the Swagger document and corrects it in place, notes every place it touched, and
leaves a document that has no such fault as it is. A fault of one file alone is a row of
`patches.toml` instead. Clashes of class names and the names of enum members are not faults of the
models and belong to the generator.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.distil.report import pointer
from codegen.distil.shapes import METHODS
from codegen.distil.walk import Json, listing, mapping, operations, parameters, responses, schemas

if TYPE_CHECKING:
    from collections.abc import Callable

    from codegen.distil.report import Report

INSTANT_NAME = re.compile(r"(?:After|Before|Since|Until|Date|Time)$")
ISO_8601 = re.compile(r"\bISO[- ]?8601\b", re.IGNORECASE)
SANDBOX = "x-amzn-api-sandbox"
OLDER_SANDBOX = "x-amazon-spds-sandbox-behaviors"
SCALARS = ("string", "number", "integer", "boolean")


def unique_operation_ids(document: Json, report: Report) -> None:
    """Give each operation an id of its own: the first in order of path and method keeps Amazon's.

    Later ones get the method behind it (`linkCarrierAccount`, `linkCarrierAccountPost`), which does
    not change when the file is reordered.
    """
    taken = {str(found.operation.get("operationId")) for found in operations(document)}
    seen: set[str] = set()
    for found in sorted(operations(document), key=lambda found: (found.path, METHODS.index(found.method))):
        name = found.operation.get("operationId")
        if not isinstance(name, str):
            continue
        if name in seen:
            base = name + found.method.capitalize()
            new, count = base, 1
            while new in taken:
                count += 1
                new = f"{base}{count}"
            taken.add(new)
            found.operation["operationId"] = name = new
            report.repaired("unique-operation-ids", found.where)
        seen.add(name)


def implied_types(document: Json, report: Report) -> None:
    """State the type where the keywords leave no doubt: properties make an object, enum values speak for themselves."""
    for where, schema in schemas(document):
        if "type" in schema or "$ref" in schema or "allOf" in schema:
            continue
        values = schema.get("enum")
        if "properties" in schema or "additionalProperties" in schema:
            schema["type"] = "object"
        elif "items" in schema:
            schema["type"] = "array"
        elif isinstance(values, list) and values and all(isinstance(value, str) for value in values):
            schema["type"] = "string"
        else:
            continue
        report.repaired("implied-types", where)


def list_lengths(document: Json, report: Report) -> None:
    """Read a length limit of a list as a limit of its items: `maxLength` says nothing about lists."""
    for where, schema in schemas(document):
        if schema.get("type") != "array":
            continue
        for wrong, right in (("minLength", "minItems"), ("maxLength", "maxItems")):
            if wrong in schema:
                schema.setdefault(right, schema.pop(wrong))
                schema.pop(wrong, None)
                report.repaired("list-lengths", f"{where}/{wrong}")


def items_of_scalars(document: Json, report: Report) -> None:
    """Take what `items` says of a scalar for the scalar: some models describe one value as a list of it."""
    for where, schema in schemas(document):
        kind = schema.get("type")
        items = mapping(schema.get("items"))
        if kind in SCALARS and items.get("type") == kind:
            for key, value in items.items():
                schema.setdefault(key, value)
            del schema["items"]
            report.repaired("items-of-scalars", f"{where}/items")


def date_time_format(document: Json, report: Report) -> None:
    """Spell the format of instants in the one way that OpenAPI knows."""
    for where, schema in schemas(document):
        if schema.get("type") == "string" and schema.get("format") == "dateTime":
            schema["format"] = "date-time"
            report.repaired("date-time-format", f"{where}/format")


def whole_numbers(document: Json, report: Report) -> None:
    """Take a number whose format is that of an integer for an integer, so that none is sent as 5.0."""
    for where, schema in schemas(document):
        if schema.get("type") == "number" and schema.get("format") in {"int32", "int64"}:
            schema["type"] = "integer"
            report.repaired("whole-numbers", where)


def instants_by_description(document: Json, report: Report) -> None:
    """Give a parameter the format of instants where only its description says so.

    Most models state it; some say in words that a text is in ISO 8601. The name has to agree, because
    time intervals and dates in other shapes are described in the same words.
    """
    for where, parameter in parameters(document):
        if parameter.get("type") != "string" or {"format", "enum", "pattern"} & set(parameter):
            continue
        if INSTANT_NAME.search(str(parameter.get("name"))) and ISO_8601.search(str(parameter.get("description"))):
            parameter["format"] = "date-time"
            report.repaired("instants-by-description", where)


def nothing_beside_references(document: Json, report: Report) -> None:
    """Drop a type that is beside a reference: the reference says it already and wins."""
    for where, schema in schemas(document):
        if "$ref" in schema and "type" in schema:
            del schema["type"]
            report.repaired("nothing-beside-references", f"{where}/type")


def required_lists(document: Json, report: Report) -> None:
    """Drop empty lists of required properties, which mean nothing and which JSON schema forbids."""
    for where, schema in schemas(document):
        if schema.get("required") == []:
            del schema["required"]
            report.repaired("required-lists", f"{where}/required")


def default_types(document: Json, report: Report) -> None:
    """Make the default of a list a list: some models state its single value bare."""
    for where, parameter in parameters(document):
        if parameter.get("type") == "array" and isinstance(parameter.get("default"), str):
            parameter["default"] = [parameter["default"]]
            report.repaired("default-types", f"{where}/default")


def older_sandbox_keyword(document: Json, report: Report) -> None:
    """File the pairs of the static sandbox under the one keyword: some models state them under an older one."""
    for where, response in responses(document):
        older = response.pop(OLDER_SANDBOX, None)
        if older is not None:
            kept = mapping(response.get(SANDBOX))
            response[SANDBOX] = {**kept, "static": [*listing(kept.get("static")), *listing(older)]}
            report.repaired("older-sandbox-keyword", where + pointer(OLDER_SANDBOX))


def example_bodies(document: Json, report: Report) -> None:
    """Give each sandbox example a body of one shape, and only where the operation takes one.

    Some models state the body itself where others have `{"value": body}`; one that is stated empty asks
    for nothing: an empty object.
    """
    for found in operations(document):
        own = listing(found.operation.get("parameters"))
        shared = listing(found.path_item.get("parameters"))
        takes_body = any(mapping(parameter).get("in") == "body" for parameter in [*own, *shared])
        for status, response in mapping(found.operation.get("responses")).items():
            static = listing(mapping(mapping(response).get(SANDBOX)).get("static"))
            for index, pair in enumerate(static):
                values = mapping(mapping(mapping(pair).get("request")).get("parameters"))
                where = found.where + pointer(
                    "responses", status, SANDBOX, "static", index, "request", "parameters", "body"
                )
                if "body" not in values:
                    continue
                if not takes_body:
                    del values["body"]
                    report.repaired("example-bodies", where)
                elif isinstance(values["body"], dict) and "value" not in values["body"]:
                    values["body"] = {"value": values["body"]}
                    report.repaired("example-bodies", where)


def example_media_types(document: Json, report: Report) -> None:
    """File the examples of an answer under its media type.

    Some models write the example's fields where the media type belongs, others a heading. Under several
    headings there are several examples; an answer has one, the first.
    """
    for where, response in responses(document):
        examples = response.get("examples")
        if not isinstance(examples, dict) or all("/" in key for key in examples):
            continue
        names = _property_names(document, response.get("schema"))
        is_payload = all(key in names for key in examples)
        first = examples if is_payload else next(iter(examples.values()))
        response["examples"] = {"application/json": first}
        report.repaired("example-media-types", f"{where}/examples")
        if not is_payload and len(examples) > 1:
            report.left_out["further examples"] += len(examples) - 1


def examples_of_nothing(document: Json, report: Report) -> None:
    """Drop the example of an answer that has no content: some 204 answers show the request again."""
    for where, response in responses(document):
        if "examples" in response and "schema" not in response:
            del response["examples"]
            report.repaired("examples-of-nothing", f"{where}/examples")


def _property_names(document: Json, schema: Any) -> set[str]:
    reference = mapping(schema).get("$ref")
    if isinstance(reference, str):
        name = reference.rpartition("/")[2]
        schema = mapping(document.get("definitions")).get(name)
    return set(mapping(mapping(schema).get("properties")))


PASSES: tuple[Callable[[Json, Report], None], ...] = (
    unique_operation_ids,
    implied_types,
    list_lengths,
    items_of_scalars,
    date_time_format,
    whole_numbers,
    instants_by_description,
    nothing_beside_references,
    required_lists,
    default_types,
    older_sandbox_keyword,
    example_bodies,
    examples_of_nothing,
    example_media_types,
)
