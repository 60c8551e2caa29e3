"""What a schema is to typed clients: its type, its parts laid together, and where it is used."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from codegen.changes.models import Json


class Use(NamedTuple):
    """Where a schema is used.

    Attributes:
        sent: In bodies and parameters.
        received: In answers.
        argument: As a parameter, whose values the type of the argument lists.
    """

    sent: bool
    received: bool
    argument: bool = False


SENT = Use(sent=True, received=False)
ARGUMENT = Use(sent=True, received=False, argument=True)


class Operation(NamedTuple):
    """An operation of a document, with its method in upper case and its path."""

    method: str
    path: str
    raw: Json


def operations_of(document: Json) -> Iterator[tuple[str, Operation]]:
    """The operations of a document by their ids."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield operation["operationId"], Operation(method.upper(), path, operation)


def content_of(source: Json) -> Json:
    """The schema of a body or an answer; of an empty one, one of the type `nothing`."""
    for content in source.get("content", {}).values():
        if "schema" in content:
            schema: Json = content["schema"]
            return schema
    return {"type": "nothing"}


def target_of(schema: Json, document: Json) -> tuple[str | None, Json]:
    """Follow a reference: the name of the schema it points to, and that schema."""
    if "$ref" not in schema:
        return None, schema
    name = schema["$ref"].rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    return name, document["components"]["schemas"].get(name, {})


def end_of(schema: Json, document: Json) -> Json:
    """Follow references to their end; one that leads back to itself ends nowhere."""
    seen: set[str] = set()
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.add(schema["$ref"])
        schema = target_of(schema, document)[1]
    return schema


def effective(schema: Json, document: Json, depth: int = 0) -> Json:
    """Lay the parts of an `allOf` over each other, references followed."""
    if "allOf" not in schema or depth > 10:  # noqa: PLR2004  # no model nests so deep; a cycle would
        return schema
    merged: dict[str, Any] = {"properties": {}, "required": []}
    own = {key: value for key, value in schema.items() if key != "allOf"}
    for part in (*schema["allOf"], own):
        inner = effective(target_of(part, document)[1], document, depth + 1)
        for key, value in inner.items():
            if key == "properties":
                merged["properties"].update(value)
            elif key == "required":
                merged["required"] += value
            else:
                merged[key] = value
    return merged


def type_of(schema: Json, document: Json, *, top: bool = False, seen: tuple[str, ...] = ()) -> str:
    """Say the type of a schema as the typed clients see it.

    A reference to a class or an enum is its name; one to a list, a map or a scalar is what that is.
    """
    name, target = target_of(schema, document)
    if name in seen:
        return str(name)
    if name is not None:
        has_class = "properties" in target or "allOf" in target or "enum" in target
        return name if has_class and not top else type_of(target, document, seen=(*seen, name))
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(type_of(each, document, seen=seen) for each in schema["anyOf"]))
    has_class = "allOf" in schema or "properties" in schema
    kind = "object" if has_class else schema.get("type", "anything")
    if kind == "array":
        return f"list of {type_of(schema.get('items', {}), document, seen=seen)}"
    values = schema.get("additionalProperties")
    # Without a schema of its values, an empty one and `true` say the same.
    if kind == "object" and not has_class and isinstance(values, Mapping) and values:
        return f"map of {type_of(values, document, seen=seen)}"
    shape = schema.get("format") if kind == "string" and schema.get("format") in {"date", "date-time", "byte"} else None
    return f"{kind} ({shape})" if shape else str(kind)


def joined(old: Use | None, new: Use | None) -> Use:
    """Join the uses of both sets; a schema that nothing uses is treated as received."""
    uses = [use for use in (old, new) if use is not None]
    return Use(any(use.sent for use in uses), any(use.received for use in uses) or not uses)


def uses_of(document: Json) -> dict[str, Use]:
    """Find which schemas are sent and which are received, through references."""
    sent: set[str] = set()
    received: set[str] = set()
    for _, found in operations_of(document):
        for roots, names in (
            ([content_of(found.raw.get("requestBody", {}))], sent),
            ([content_of(answer) for answer in found.raw["responses"].values()], received),
        ):
            queue: deque[Any] = deque(roots)
            while queue:
                value = queue.popleft()
                if isinstance(value, list):
                    queue.extend(value)
                elif isinstance(value, Mapping):
                    name, target = target_of(value, document) if isinstance(value.get("$ref"), str) else (None, {})
                    if name is not None and name not in names:
                        names.add(name)
                        queue.append(target)
                    queue.extend(item for key, item in value.items() if key not in {"example", "enum", "default"})
    return {name: Use(name in sent, name in received) for name in sent | received}
