"""allowed.json: what a model allows of what is sent to each operation, for the core to hold before it sends.

Beside it, how a list that is longer than one call takes is sent in parts.

Limits of counts, lengths and figures, patterns of texts, and which values are times and days. A schema inside itself ends
where it begins again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from codegen.tables.records import Batch, Tables

__all__ = ["allowed_rows"]

Json = Mapping[str, Any]

_LIMITS = (
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "multipleOf",
)
_EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
"""Flags of OpenAPI 3.0 beside a limit; written as the limit itself, as JSON Schema has them."""
_FORMATS = {"date-time": "time", "date": "day"}
_REF = "#/components/schemas/"


def allowed_rows(section: str, document: Json, tables: Tables) -> dict[str, dict[str, Any]]:
    """Operation id -> its rules; without the operations whose model limits nothing.

    Args:
        section: The section's name.
        document: Its distilled document.
        tables: The tables, joined with the models.
    """
    schemas = document.get("components", {}).get("schemas", {})
    rows = {}
    for item in document["paths"].values():
        for operation in item.values():
            identity = f"{section}.{operation['operationId']}"
            row = _row(operation, schemas)
            facts = tables.operations.get(identity)
            if facts is not None and facts.together is not None:
                row |= {"exclusive": [list(each) for each in facts.together.exclusive]}
                row |= {"needs": dict(facts.together.needs)}
            if facts is not None and facts.batch is not None:
                _hold(row, facts.batch)
                if facts.batch.lists:
                    row |= {"batch": _batch(facts.batch)}
            kept = {key: value for key, value in row.items() if value}
            if kept:
                rows[identity] = kept
    return rows


def _hold(row: dict[str, Any], batch: Batch) -> None:
    """Add how many one call takes to the rules of lists that the model leaves open, where Amazon says it elsewhere."""
    for path in (*batch.lists, *batch.whole) if batch.most else ():
        name, *steps = path.split(".")
        rules = row if name == "body" else row["params"]
        rule = rules.setdefault(name, {})
        for step in steps:
            rule = rule.setdefault("properties", {}).setdefault(step, {})
        rule.setdefault("maxItems", batch.most)


def _batch(batch: Batch) -> dict[str, Any]:
    """How a list is sent in parts, for the core; what is not set is left out."""
    names = ("lists", "most", "answers", "match", "type", "status", "errors", "same", "fill", "include")
    known = {name: getattr(batch, name) for name in names}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in known.items() if value}


def _row(operation: Json, schemas: Json) -> dict[str, Any]:
    found = {each["name"]: _rule(each["schema"], schemas, ()) for each in operation.get("parameters", ())}
    body: dict[str, Any] = {}
    for media in operation.get("requestBody", {}).get("content", {}).values():
        body = body or _rule(media.get("schema", {}), schemas, ())
    return {"params": {name: rule for name, rule in found.items() if rule}, "body": body}


def _rule(schema: Json, schemas: Json, above: tuple[str, ...]) -> dict[str, Any]:
    while "$ref" in schema:
        name = schema["$ref"].removeprefix(_REF)
        if name in above:
            return {}
        above, schema = (*above, name), schemas[name]
    rule: dict[str, Any] = {}
    for part in schema.get("allOf", ()):
        inherited = _rule(part, schemas, above)
        properties = {**rule.get("properties", {}), **inherited.get("properties", {})}
        rule = {**rule, **inherited, **({"properties": properties} if properties else {})}
    rule |= _limits(schema)
    if schema.get("format") in _FORMATS:
        rule[_FORMATS[schema["format"]]] = True
    if isinstance(schema.get("items"), dict) and (inner := _rule(schema["items"], schemas, above)):
        rule["items"] = inner
    if isinstance(schema.get("additionalProperties"), dict) and (
        inner := _rule(schema["additionalProperties"], schemas, above)
    ):
        rule["values"] = inner
    properties = {
        name: inner for name, each in schema.get("properties", {}).items() if (inner := _rule(each, schemas, above))
    }
    if properties:
        rule["properties"] = {**rule.get("properties", {}), **properties}
    return rule


def _limits(schema: Json) -> dict[str, Any]:
    """The limits of a schema but for those that allow everything."""
    found = {}
    for key in _LIMITS:
        value = schema.get(key)
        if value is None or value is False or (key in {"minItems", "minLength"} and value == 0):
            continue
        exclusive = _EXCLUSIVE.get(key, "")
        found[exclusive if schema.get(exclusive) is True else key] = value
    return found
