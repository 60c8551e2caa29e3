"""Walks over a Swagger 2.0 document: its operations, parameters, responses and every schema.

Yields each with its JSON pointer. Tolerates whatever shape it meets (a broken document is walked as
far as it goes; `rules` says what is broken) and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from codegen.distil.report import pointer
from codegen.distil.shapes import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator


Json = dict[str, Any]

ANY_OF = "x-spapi-any-of"
"""The branches of a choice, which Swagger 2.0 has no keyword for; only documents made from JSON schemas have it."""


class OperationAt(NamedTuple):
    """An operation of the document and where it stands."""

    where: str
    path: str
    method: str
    path_item: Json
    operation: Json


def mapping(value: Any) -> Json:
    """Give the value if it is a JSON object, else an empty one."""
    return value if isinstance(value, dict) else {}


def listing(value: Any) -> list[Any]:
    """Give the value if it is a JSON array, else an empty one."""
    return value if isinstance(value, list) else []


def operations(document: Json) -> Iterator[OperationAt]:
    """Yield the operations, paths in the document's order, methods in the order of `METHODS`."""
    for path, item in mapping(document.get("paths")).items():
        for method in METHODS:
            operation = mapping(item).get(method)
            if isinstance(operation, dict):
                yield OperationAt(pointer("paths", path, method), path, method, item, operation)


def parameters(document: Json) -> Iterator[tuple[str, Json]]:
    """Yield every parameter where it is written: shared, of a path, of an operation."""
    for name, parameter in mapping(document.get("parameters")).items():
        if isinstance(parameter, dict):
            yield pointer("parameters", name), parameter
    for path, item in mapping(document.get("paths")).items():
        for index, parameter in enumerate(listing(mapping(item).get("parameters"))):
            if isinstance(parameter, dict):
                yield pointer("paths", path, "parameters", index), parameter
    for found in operations(document):
        for index, parameter in enumerate(listing(found.operation.get("parameters"))):
            if isinstance(parameter, dict):
                yield found.where + pointer("parameters", index), parameter


def responses(document: Json) -> Iterator[tuple[str, Json]]:
    """Yield every response where it is written: shared, of an operation."""
    for name, response in mapping(document.get("responses")).items():
        if isinstance(response, dict):
            yield pointer("responses", name), response
    for found in operations(document):
        for status, response in mapping(found.operation.get("responses")).items():
            if isinstance(response, dict):
                yield found.where + pointer("responses", status), response


def schemas(document: Json) -> Iterator[tuple[str, Json]]:
    """Yield every schema, inner ones after their owner: definitions, bodies, answers, parameters.

    A parameter that is not a body is its own schema in Swagger 2.0 and is yielded as such.
    """
    for name, schema in mapping(document.get("definitions")).items():
        yield from nested(pointer("definitions", name), schema)
    for where, parameter in parameters(document):
        if "schema" in parameter:
            yield from nested(where + "/schema", parameter["schema"])
        elif "$ref" not in parameter:
            yield from nested(where, parameter)
    for where, response in responses(document):
        if "schema" in response:
            yield from nested(where + "/schema", response["schema"])


def nested(where: str, schema: Any) -> Iterator[tuple[str, Json]]:
    """Yield a schema and every schema inside it."""
    if not isinstance(schema, dict):
        return
    yield where, schema
    for name, child in mapping(schema.get("properties")).items():
        yield from nested(where + pointer("properties", name), child)
    for key in ("items", "additionalProperties"):
        yield from nested(where + "/" + key, schema.get(key))
    for key in ("allOf", ANY_OF):
        for index, child in enumerate(listing(schema.get(key))):
            yield from nested(where + pointer(key, index), child)


def resolve(document: Json, reference: str) -> Any:
    """Follow a reference inside the document.

    Raises:
        LookupError: Nothing stands there.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    value: Any = document
    for part in reference[2:].split("/"):
        value = mapping(value)[part.replace("~1", "/").replace("~0", "~")]
    return value
