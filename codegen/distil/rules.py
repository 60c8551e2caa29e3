"""What has to fit together in a Swagger document before it is converted; every breach is noted with its place.

The shape of the document is right already (`shapes`), and what many models have in common is corrected
(`passes`). The converter relies on these rules, so that it can be straight.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.distil.report import pointer
from codegen.distil.walk import Json, operations, parameters, resolve, responses, schemas

if TYPE_CHECKING:
    from codegen.distil.report import Report
    from codegen.distil.walk import OperationAt


PATH = re.compile(r"/(?!/)[^?#\s\x00-\x1f\x7f]*")
PLACE = re.compile(r"\{([^{}]*)\}")
MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
VALUES: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,),
}  # fmt: skip


def check(document: Json, report: Report) -> None:
    """Check the whole document and note every breach."""
    if not any(True for _ in operations(document)):
        report.problem("/paths", "has no operations")
    check_schemas(document, report)
    for where, parameter in parameters(document):
        _check_parameter(document, where, parameter, report)
    for where, response in responses(document):
        _check_response(document, where, response, report)
    _check_paths(document, report)
    for found in operations(document):
        _check_operation(document, found, report)


def check_schemas(document: Json, report: Report) -> None:
    """Check the schemas alone, of a document that may have no operations."""
    _check_circles(document, report)
    for where, schema in schemas(document):
        _check_schema(document, where, schema, report)


def _check_reference(document: Json, where: str, holder: Json, place: str, report: Report) -> None:
    reference = holder["$ref"]
    name = reference.removeprefix(f"#/{place}/")
    if name == reference or "/" in name:
        report.problem(f"{where}/$ref", f"is {reference!r}; only references to #/{place}/... can be carried over")
        return
    try:
        resolve(document, reference)
    except LookupError:
        report.problem(f"{where}/$ref", f"refers to {reference!r}, which is not in the file")


def _check_schema(document: Json, where: str, schema: Json, report: Report) -> None:
    if "$ref" in schema:
        _check_reference(document, where, schema, "definitions", report)
    _check_values(where, schema, report)


def _check_values(where: str, schema: Json, report: Report) -> None:
    """Check that the values of an enum are of the type that is stated, and that names given to them fit."""
    values: list[Any] = schema.get("enum", [])
    kinds = VALUES.get(schema.get("type", ""), ())
    for index, value in enumerate(values):
        if kinds and (not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds)):
            report.problem(where + pointer("enum", index), f"is {value!r}, which is not of type {schema['type']}")
    names: list[str] = schema.get("x-spapi-enum-names", [])
    if names and (len(names) != len(values) or len(set(names)) != len(names) or not all(map(MEMBER.fullmatch, names))):
        told = f"must name the {len(values)} values of the enum one by one, each like PARTIALLY_SHIPPED and once"
        report.problem(f"{where}/x-spapi-enum-names", told)


def _check_circles(document: Json, report: Report) -> None:
    """Note definitions that are nothing but themselves, by references and `allOf` alone: no value can meet them."""
    definitions = document.get("definitions", {})

    def made_of(schema: Any) -> set[str]:
        parts = [schema, *schema.get("allOf", ())]
        return {part["$ref"].removeprefix("#/definitions/") for part in parts if "$ref" in part}

    for name, schema in definitions.items():
        reached: set[str] = set()
        waiting = made_of(schema)
        while waiting:
            other = waiting.pop()
            reached.add(other)
            waiting |= made_of(definitions.get(other, {})) - reached
        if name in reached:
            report.problem(pointer("definitions", name), "is made of itself")


def _check_parameter(document: Json, where: str, parameter: Json, report: Report) -> None:
    if "$ref" in parameter:
        _check_reference(document, where, parameter, "parameters", report)
        return
    if parameter.get("type") == "file" and parameter["in"] != "formData":
        report.problem(f"{where}/type", f"is file, which only a form can hold, not the {parameter['in']}")


def _check_response(document: Json, where: str, response: Json, report: Report) -> None:
    if "$ref" in response:
        _check_reference(document, where, response, "responses", report)
        return


def _check_paths(document: Json, report: Report) -> None:
    """Check that each path stays on its host, and that no two operations answer to one request."""
    told = "must begin with one slash and hold no ?, #, space or control character: a call could leave its host"
    for path in document.get("paths", {}):
        if not PATH.fullmatch(path):
            report.problem(pointer("paths", path), told)
        places = PLACE.findall(path)
        if len(places) > len(set(places)):
            report.problem(
                pointer("paths", path), "has one parameter in two places: rename one of them in patches.toml"
            )
    base = document.get("basePath")
    if base not in {None, "", "/"} and not PATH.fullmatch(str(base)):
        report.problem("/basePath", told)
    shapes: dict[tuple[str, str], str] = {}
    for found in operations(document):
        shape = found.method, PLACE.sub("{}", found.path)
        if shape in shapes:
            report.problem(found.where, f"answers to the same requests as {shapes[shape]}")
        shapes.setdefault(shape, found.path)


def _check_operation(document: Json, found: OperationAt, report: Report) -> None:
    where, operation = found.where, found.operation
    if not operation["operationId"]:
        report.problem(f"{where}/operationId", "is empty")
    if not operation["responses"]:
        report.problem(f"{where}/responses", "is empty")
    for status in operation["responses"]:
        if not re.fullmatch(r"[1-5][0-9][0-9]|default", status):
            report.problem(where + pointer("responses", status), "is not a status")
    merged = effective_parameters(document, found.path_item, operation)
    declared = {parameter["name"] for parameter in merged if parameter["in"] == "path"}
    wanted = set(PLACE.findall(found.path))
    for name in sorted(wanted - declared):
        report.problem(where, f"does not declare the path parameter {name!r}")
    for name in sorted(declared - wanted):
        report.problem(where, f"declares the path parameter {name!r}, which is not in the path")
    bodies = sum(parameter["in"] == "body" for parameter in merged)
    if bodies + any(parameter["in"] == "formData" for parameter in merged) > 1:
        report.problem(where, "has more than one body; take all but one out in patches.toml")


def effective_parameters(document: Json, item: Json, operation: Json) -> list[Json]:
    """Merge the parameters of a path into those of its operation, references followed.

    The operation's own win over the path's of the same name and place. A reference to nothing is
    passed over: it is a breach of its own.
    """
    merged: dict[tuple[str, str], Json] = {}
    for entry in (*item.get("parameters", ()), *operation.get("parameters", ())):
        parameter: Any = entry
        if "$ref" in entry:
            try:
                parameter = resolve(document, entry["$ref"])
            except LookupError:
                continue
        if isinstance(parameter, dict) and {"name", "in"} <= set(parameter):
            merged[parameter["name"], parameter["in"]] = parameter
    return list(merged.values())
