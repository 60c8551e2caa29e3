"""Lists longer than one call takes: `batches.toml`, and what the models say of it.

Every list with a limit of more than one value has to be named in a row: as one that is cut and joined, or as one that
never is. A limit that the model states has to stand in the row as it stands there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from codegen.tables.records import Batch
from codegen.tables.rows import PATHS, TEXT, TEXTS, WHOLE, Shape

if TYPE_CHECKING:
    from codegen.tables.documents import Document, ModelOperation
    from codegen.tables.records import Paging

__all__ = ["SHAPE", "from_row", "limited", "problems_of"]

SHAPE = Shape(
    {
        "lists": TEXTS,
        "whole": TEXTS,
        "most": WHOLE,
        "answers": TEXT,
        "match": PATHS,
        "type": TEXT,
        "status": TEXT,
        "errors": TEXT,
        "same": TEXTS,
        "fill": PATHS,
        "include": PATHS,
    }
)
BODY = "body"
ITSELF = "."
ANY = "*"


def from_row(row: Mapping[str, Any]) -> Batch:
    """A row as a record."""
    return Batch(
        lists=tuple(row.get("lists", ())),
        whole=tuple(row.get("whole", ())),
        most=row.get("most"),
        answers=row.get("answers"),
        match=dict(row.get("match", {})),
        type=row.get("type"),
        status=row.get("status"),
        errors=row.get("errors"),
        same=tuple(row.get("same", ())),
        fill=dict(row.get("fill", {})),
        include=dict(row.get("include", {})),
        source=row["source"],
        reason=row["reason"],
    )


def limited(operation: ModelOperation) -> dict[str, int]:
    """Lists of an operation that take a certain number of values, more than one -> how many; fixed sets left out."""
    found = {}
    for name, schema in _candidates(operation):
        most = schema.get("maxItems")
        inner = operation.document.elements(schema) or {}
        if most is not None and most > 1 and "enum" not in operation.document.resolve(inner):
            found[name] = most
    return found


def problems_of(operation: ModelOperation, batch: Batch, paging: Paging | None) -> list[str]:
    """Name everything in a row that the model does not have, or has otherwise."""
    document, limits = operation.document, limited(operation)
    found = []
    for name in batch.lists:
        schema = _schema_of(operation, name)
        if document.elements(schema) is None:
            found.append(f"there is no list {name}")
        elif schema is not None:
            stated = document.resolve(schema).get("maxItems")
            if stated is not None and stated != batch.most:
                found.append(f"the model takes {stated} of {name}, the row says {batch.most}")
            if stated is None and batch.most is not None and batch.source == "model":
                found.append(f"the model states no limit of {name}: the row needs another source")
    found += [
        f"{name} takes {most} at most: name it in lists or whole"
        for name, most in limits.items()
        if name not in {*batch.lists, *batch.whole}
    ]
    stated_elsewhere = batch.most is not None and batch.source != "model"
    found += [
        f"there is no limited list {name}"
        for name in batch.whole
        if name not in limits and not (stated_elsewhere and document.elements(_schema_of(operation, name)) is not None)
    ]
    names = operation.parameters()
    found += [
        f"there is no query parameter {name}"
        for name in [*batch.fill, *batch.include, *([batch.type] if batch.type else [])]
        if name not in names
    ]
    return found + _answer_faults(operation, batch, paging)


def _answer_faults(operation: ModelOperation, batch: Batch, paging: Paging | None) -> list[str]:
    """What is wrong with the paths in answers and items."""
    document = operation.document
    path = _path(batch.answers) if batch.answers is not None else paging.items if paging else None
    entry = None if path is None else document.elements(document.at(operation.answer(), path))
    if path is not None and entry is None:
        return [f"the answer has no list at {'.'.join(path) or ITSELF}"]
    inside = [
        *batch.match.values(),
        *([batch.status] if batch.status else []),
        *([batch.errors] if batch.errors else []),
    ]
    if entry is None:
        return [f"there are no answers, and {each} is looked for in one" for each in inside]
    found = [f"an answer has no {each}" for each in inside if not _through(document, entry, _path(each))]
    if batch.lists and batch.lists[0].startswith(BODY):
        item = document.elements(_schema_of(operation, batch.lists[0]))
        wanted = [*batch.match, *batch.same]
        found += [
            f"an item has no {each}" for each in wanted if item is None or not _through(document, item, _path(each))
        ]
    else:
        known = {ANY, *batch.lists} if batch.type is None else {ANY, *_values(operation, batch.type)}
        found += [f"match: there is no {each}" for each in batch.match if each not in known]
    return found


def _candidates(operation: ModelOperation) -> Iterator[tuple[str, Mapping[str, Any]]]:
    document = operation.document
    for parameter in operation.raw.get("parameters", ()):
        resolved = document.resolve(parameter)
        if resolved.get("in") == "query":
            yield resolved["name"], document.resolve(resolved["schema"])
    body = operation.body()
    if body is not None:
        yield BODY, document.resolve(body)
        for name, schema in document.properties(body).items():
            yield f"{BODY}.{name}", document.resolve(schema)


def _schema_of(operation: ModelOperation, name: str) -> Mapping[str, Any] | None:
    if name.startswith(BODY):
        return operation.document.at(operation.body(), _path(name)[1:])
    return dict(_candidates(operation)).get(name)


def _values(operation: ModelOperation, name: str) -> tuple[str, ...]:
    schema = _schema_of(operation, name) or {}
    values = operation.document.resolve(schema).get("enum", ())
    return tuple(values)


def _path(text: str) -> tuple[str, ...]:
    return () if text == ITSELF else tuple(text.split("."))


def _through(document: Document, schema: Mapping[str, Any], path: tuple[str, ...]) -> bool:
    """Whether there is something at a path that leads through lists as well."""
    found: Mapping[str, Any] | None = schema
    for name in path:
        inner = document.elements(found)
        found = document.at(inner if inner is not None else found, (name,))
        if found is None:
            return False
    return True
