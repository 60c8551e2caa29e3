"""Spoiling a good JSON answer on purpose, guided by its schema: an unknown enum value, a required property gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.sandbox.answers import Answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["UNKNOWN", "missing_required", "unknown_enum", "wrong_json"]

UNKNOWN = "SANDBOX_UNKNOWN_VALUE"


def wrong_json(answer: Answer) -> Answer:
    """Cut the last tenth of the text, so that it is not JSON, with the length stated truly."""
    keep = max(1, len(answer.body) * 9 // 10)
    return Answer(answer.status, answer.body[:keep] or b"{", answer.content_type, answer.headers)


def unknown_enum(answer: Answer, document: ModelDocument, schema: Mapping[str, Any] | None) -> Answer | None:
    """Replace the first enum value of the answer; None when it has none."""
    if schema is None or not answer.body:
        return None
    value = orjson.loads(answer.body)
    for holder, key, part in _places(document, schema, value):
        if document.resolve(part).get("enum") and isinstance(holder[key], str):
            holder[key] = UNKNOWN
            return Answer(answer.status, orjson.dumps(value), answer.content_type, answer.headers)
    return None


def missing_required(answer: Answer, document: ModelDocument, schema: Mapping[str, Any] | None) -> Answer | None:
    """Take the deepest required property out of the answer; None when it has none."""
    if schema is None or not answer.body:
        return None
    value = orjson.loads(answer.body)
    found: tuple[dict[str, Any], str] | None = None
    for holder, part in _objects(document, schema, value):
        for name in document.resolve(part).get("required", ()):
            if name in holder:
                found = (holder, name)
    if found is None:
        return None
    del found[0][found[1]]
    return Answer(answer.status, orjson.dumps(value), answer.content_type, answer.headers)


def _objects(
    document: ModelDocument, schema: Mapping[str, Any], value: Any
) -> Iterator[tuple[dict[str, Any], Mapping[str, Any]]]:
    if isinstance(value, dict):
        yield value, schema
    for holder, key, part in _places(document, schema, value):
        if isinstance(holder[key], dict):
            yield holder[key], part


def _places(
    document: ModelDocument, schema: Mapping[str, Any], value: Any
) -> Iterator[tuple[Any, Any, Mapping[str, Any]]]:
    """Every place of a value with its schema: what holds it, under which key."""
    schema = document.resolve(schema)
    parts = [schema, *(document.resolve(part) for part in schema.get("allOf", ()))]
    if isinstance(value, dict):
        for part in parts:
            for name, inner in part.get("properties", {}).items():
                if name in value:
                    yield value, name, inner
                    yield from _places(document, inner, value[name])
    elif isinstance(value, list):
        inner = schema.get("items", {})
        for at, entry in enumerate(value):
            yield value, at, inner
            yield from _places(document, inner, entry)
