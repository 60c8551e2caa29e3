"""One thing, the same values: how what a list, a request or an answer says of a thing goes into another answer about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import define, evolve

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["Thing", "agree", "dig", "items_path", "key_path", "part_schema", "place_of_thing", "put_at"]

DEEPEST = 3
NO_KEY = 4
_ENDINGS = ("id", "identifier", "number", "key")
_LIMITS = ("enum", "pattern", "format", "maxLength", "minLength", "maximum", "minimum")


@define(frozen=True)
class Thing:
    """What is known of one thing.

    Args:
        key: Its id.
        schema: Of the value.
        value: What it began as.
        changes: What was said of it since, with the schema of each.
    """

    key: str
    schema: Mapping[str, Any]
    value: dict[str, Any]
    changes: tuple[tuple[Mapping[str, Any], dict[str, Any]], ...] = ()

    def changed(self, schema: Mapping[str, Any], value: dict[str, Any]) -> Thing:
        """The thing after a change; of very many the last ones count."""
        return evolve(self, changes=(*self.changes[-7:], (schema, value)))


def properties(document: ModelDocument, schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """All properties of an object's schema, also those of its parts."""
    resolved = document.resolve(schema)
    found: dict[str, Mapping[str, Any]] = {}
    for part in resolved.get("allOf", ()):
        found |= properties(document, part)
    found.update(resolved.get("properties", {}))
    return found


def part_schema(document: ModelDocument, schema: Mapping[str, Any], name: str | None = None) -> Mapping[str, Any]:
    """The schema of a property, or the schema itself without its reference."""
    if name is None:
        return document.resolve(schema)
    return document.resolve(properties(document, schema).get(name, {}))


def agree(
    document: ModelDocument, schema: Mapping[str, Any], target: Any, said_schema: Mapping[str, Any], said: Any
) -> None:
    """Put into a value what another one says by the same names, where the value's schema can hold it; null takes away.

    Args:
        document: Of the section.
        schema: Of the target.
        target: Changed in place.
        said_schema: Of the source.
        said: The source.
    """
    if not isinstance(target, dict) or not isinstance(said, dict):
        return
    theirs = properties(document, said_schema)
    for name, mine in properties(document, schema).items():
        if name not in said or name not in theirs:
            continue
        left, right = document.resolve(mine), document.resolve(theirs[name])
        value = said[name]
        if value is None:
            target.pop(name, None)
        elif left == right or _same_scalar(left, right, value) or _same_items(document, left, right):
            target[name] = value
        elif isinstance(value, dict) and isinstance(target.get(name), dict):
            target[name] = dict(target[name])
            agree(document, left, target[name], right, value)


def _same_scalar(left: Mapping[str, Any], right: Mapping[str, Any], value: Any) -> bool:
    kind = left.get("type")
    if kind != right.get("type") or kind not in ("string", "integer", "number", "boolean"):
        return False
    if "enum" in left:
        return value in left["enum"]
    return all(left.get(limit) in (None, right.get(limit)) for limit in _LIMITS)


def _same_items(document: ModelDocument, left: Mapping[str, Any], right: Mapping[str, Any]) -> bool:
    if left.get("type") != "array" or right.get("type") != "array":
        return False
    return bool(document.resolve(left.get("items", {})) == document.resolve(right.get("items", {})))


def items_path(document: ModelDocument, schema: Mapping[str, Any]) -> list[str]:
    """Where an answer has its one list of objects; empty where it has none or several."""
    for prefix in ((), ("payload",)):
        part = schema
        for step in prefix:
            part = part_schema(document, part, step)
        found = [
            name
            for name, entry in properties(document, part).items()
            if document.resolve(entry).get("type") == "array"
            and properties(document, document.resolve(entry).get("items", {}))
            and name.lower() != "errors"
        ]
        if len(found) == 1:
            return [*prefix, found[0]]
    return []


def key_path(document: ModelDocument, schema: Mapping[str, Any], parameter: str) -> list[str]:
    """Where an object has the id that a path parameter names; empty where it has none."""
    wanted = parameter.lower()
    stem = re.sub(r"(id|identifier|number|key)$", "", wanted)
    level: list[tuple[list[str], Mapping[str, Any]]] = [([], schema)]
    for _ in range(DEEPEST):
        texts: list[list[str]] = []
        below: list[tuple[list[str], Mapping[str, Any]]] = []
        for path, part in level:
            for name, entry in properties(document, part).items():
                resolved = document.resolve(entry)
                if resolved.get("type") == "string" and "enum" not in resolved:
                    texts.append([*path, name])
                elif resolved.get("properties") or resolved.get("allOf"):
                    below.append(([*path, name], resolved))
        ranked = sorted(texts, key=lambda path: _rank(path[-1].lower(), wanted, stem))
        if ranked and _rank(ranked[0][-1].lower(), wanted, stem) < NO_KEY:
            return ranked[0]
        level = below[:20]
    return []


def _rank(name: str, wanted: str, stem: str) -> int:
    """How well a property's name fits a path parameter's; less is better."""
    if name == wanted:
        return 0
    if name.endswith(wanted) or (name != "id" and wanted.endswith(name) and name.endswith("id")):
        return 1
    if name == "id":
        return 2
    if name == "name" and not wanted.endswith("id"):
        return 3
    return 3 if stem and name.startswith(stem) and name.endswith(_ENDINGS) else NO_KEY


def place_of_thing(document: ModelDocument, schema: Mapping[str, Any], said: Sequence[Mapping[str, Any]]) -> list[str]:
    """Which part of an answer shows a thing: the one that shares most names with what is known of it, the outer one of equals."""
    known = {name for each in said for name in properties(document, each)}
    best: tuple[int, list[str]] = (0, [])
    level: list[tuple[list[str], Mapping[str, Any]]] = [([], schema)]
    for _ in range(DEEPEST):
        below: list[tuple[list[str], Mapping[str, Any]]] = []
        for path, part in level:
            names = properties(document, part)
            shared = len(known & names.keys())
            if shared > best[0]:
                best = (shared, path)
            below += [
                ([*path, name], entry) for name, entry in names.items() if properties(document, document.resolve(entry))
            ]
        level = below[:20]
    return best[1]


def dig(value: Any, path: Sequence[str]) -> Any:
    """The value at a path; None where there is none."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def put_at(value: dict[str, Any], path: Sequence[str], entry: Any) -> None:
    """Put a value at a path."""
    for step in path[:-1]:
        value = value.setdefault(step, {})
    value[path[-1]] = entry
