"""Faults of single models, mended as data: the rows of `codegen/tables/patches.toml`.

A row names a file, a place in it (JSON pointer into Amazon's Swagger file), an operation and, with
`expect`, what must stand there now. A row that does not fit any more is a problem of that file: when
Amazon mends a model, the row is to be deleted, and nobody has to remember it.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from codegen.distil.report import parts_of
from codegen.distil.walk import Json

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.distil.report import Report

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
            raise ValueError(f"{label}: operation {row['operation']!r} is none of {', '.join(OPERATIONS)}")
        if ("value" in row) != (row["operation"] in {"add", "replace"}) or ("to" in row) != (
            row["operation"] == "move"
        ):
            raise ValueError(f"{label}: add and replace take a value, move takes a pointer `to`, remove takes neither")
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


def apply_patches(document: Json, patches: list[Patch], report: Report) -> None:
    """Apply the rows of one file in their order; a row that does not fit is noted as a problem."""
    for patch in patches:
        fault = _apply(document, patch)
        if fault is None:
            report.patches.append(patch.id)
        else:
            report.problem(
                patch.pointer, f"patch {patch.id!r} does not apply: {fault}; mend or delete its row in patches.toml"
            )


def _apply(document: Json, patch: Patch) -> str | None:
    parent, key = _parent(document, patch.pointer)
    current = _get(parent, key)
    if patch.operation == "add":
        if current is not _MISSING:
            return "something stands there already"
        return None if _put(parent, key, patch.value) else "its parent is not there"
    if current is _MISSING:
        return "nothing stands there"
    if patch.expect is not _MISSING and current != patch.expect:
        return f"{json.dumps(current)} stands there, not {json.dumps(patch.expect)}"
    if patch.operation == "replace":
        if current == patch.value:
            return "the value stands there already"
        _put(parent, key, patch.value)
        return None
    if patch.to is not None:
        target, name = _parent(document, patch.to)
        if _get(target, name) is not _MISSING:
            return f"something stands at {patch.to} already"
        if not _put(target, name, current):
            return f"the parent of {patch.to} is not there"
    _drop(parent, key)
    return None


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


def _put(container: Any, key: str, value: Any) -> bool:
    if isinstance(container, dict):
        container[key] = value
        return True
    if isinstance(container, list) and key.isdecimal() and int(key) < len(container):
        container[int(key)] = value
        return True
    if isinstance(container, list) and key in {"-", str(len(container))}:
        container.append(value)
        return True
    return False


def _drop(container: Any, key: str) -> None:
    del container[int(key) if isinstance(container, list) else key]
