"""Faults of single models, corrected as data: the rows of `codegen/tables/patches.toml`.

A row names a file, a place in it (JSON pointer into Amazon's Swagger file), an operation and, with
`expect`, what must stand there now. A row that does not fit any more is a note that names it, and its file goes on
without it: when Amazon corrects a model, the row is to be deleted, and nobody has to remember it.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codegen.distil.report import parts_of

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.distil.report import Report
    from codegen.distil.walk import Json

OPERATIONS = ("add", "replace", "remove", "move")
_MISSING = object()


@dataclass(frozen=True)
class Patch:
    """One row of the table."""

    id: str
    file: str
    pointer: str
    operation: str
    reason: str
    source: str
    value: Any = _MISSING
    expect: Any = _MISSING
    to: str | None = None


def load_patches(path: Path) -> list[Patch]:
    """Read the table.

    Raises:
        ValueError: A row is not complete or not known; the message names it.
    """
    rows = tomllib.loads(path.read_text(encoding="utf-8")).get("patch", [])
    patches: list[Patch] = []
    for number, row in enumerate(rows, 1):
        label = f"{path.name}: patch {row.get('id', f'number {number}')!r}"
        missing = {"id", "file", "pointer", "operation", "reason", "source"} - set(row)
        unknown = set(row) - set(Patch.__dataclass_fields__)
        if missing or unknown:
            raise ValueError(f"{label}: missing keys {sorted(missing)}, unknown keys {sorted(unknown)}")
        if row["operation"] not in OPERATIONS:
            raise ValueError(f"{label}: operation {row['operation']!r} is not one of {', '.join(OPERATIONS)}")
        if ("value" in row) != (row["operation"] in {"add", "replace"}) or ("to" in row) != (
            row["operation"] == "move"
        ):
            raise ValueError(f"{label}: add and replace take a value, move takes a pointer `to`, remove takes neither")
        for place in (row["pointer"], row.get("to", "/")):
            if not place.startswith("/"):
                raise ValueError(f"{label}: {place!r} is not a JSON pointer to a place inside the file")
        values = {key: _json(label, row[key]) for key in ("value", "expect") if key in row}
        patches.append(Patch(**{**row, **values}))
    ids = [patch.id for patch in patches]
    for name in ids:
        if ids.count(name) > 1:
            raise ValueError(f"{path.name}: patch {name!r} is there twice")
    return patches


def _json(label: str, text: Any) -> Any:
    """Values are written as JSON texts: TOML has no null and its tables would hide the shape."""
    try:
        return json.loads(text)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{label}: {text!r} is not a JSON text ({error})") from error


class _MismatchError(Exception):
    """A row does not fit what is in the file."""


def apply_patches(document: Json, patches: list[Patch], report: Report) -> None:
    """Apply the rows of one file in their order; a row that does not fit is noted, and the file goes on without it."""
    for patch in patches:
        try:
            _apply(document, patch)
        except _MismatchError as error:
            remedy = "correct its row in patches.toml, or delete it if Amazon has corrected the model"
            report.note(patch.pointer, f"patch {patch.id!r} does not apply: {error}; {remedy}")
        else:
            report.patches.append(patch.id)


def _apply(document: Json, patch: Patch) -> None:
    parent, key = _parent(document, patch.pointer)
    current = _get(parent, key)
    if patch.operation == "add":
        _add(parent, key, patch.value)
        return
    if current is _MISSING:
        raise _MismatchError("nothing stands there")
    if patch.expect is not _MISSING and current != patch.expect:
        raise _MismatchError(f"{json.dumps(current)} stands there, not {json.dumps(patch.expect)}")
    if patch.operation == "replace":
        if current == patch.value:
            raise _MismatchError("the value stands there already")
        parent[int(key) if isinstance(parent, list) else key] = patch.value
        return
    if patch.to is not None:
        _add(*_parent(document, patch.to), current)
    del parent[int(key) if isinstance(parent, list) else key]


def _add(parent: Any, key: str, value: Any) -> None:
    if _get(parent, key) is not _MISSING:
        raise _MismatchError("something stands there already")
    if isinstance(parent, dict):
        parent[key] = value
    elif isinstance(parent, list) and key in {"-", str(len(parent))}:
        if value in parent:
            raise _MismatchError("the value stands there already")
        parent.append(value)
    else:
        raise _MismatchError("what should hold it is not there")


def _parent(document: Any, pointer: str) -> tuple[Any, str]:
    *path, key = parts_of(pointer)
    value = document
    for part in path:
        value = _get(value, part)
    return value, key


def _get(container: Any, key: str) -> Any:
    if isinstance(container, dict):
        return container.get(key, _MISSING)
    if isinstance(container, list) and key.isdecimal() and int(key) < len(container):
        return container[int(key)]
    return _MISSING
