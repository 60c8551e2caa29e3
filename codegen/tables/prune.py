"""Rows of operations and sections that the models no longer have are taken out, and named; so are rows that say nothing more.

A row of an operation that is gone says nothing any more; when the operation comes back, it is asked about like a new one.
A section whose file could not be distilled keeps its document, and with it its rows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from codegen.distil import canonical
from codegen.distil.run import read_lock
from codegen.tables.asked import SETTLED, read_settled, settled_by
from codegen.tables.documents import read_models
from codegen.tables.prune_names import prune_files, prune_money, prune_needless, prune_personal, prune_successors
from codegen.tables.row_text import HEAD, without
from codegen.tables.shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

__all__ = ["prune"]

_SUMMARIES = "summaries.toml"
_OF_SECTIONS = ("apis", "sections")
"""Tables at the head of a file that have one line per section."""


def prune(models: Path, tables: Path, files: Collection[str] | None = None) -> list[str]:
    """Take the rows out.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.
        files: Amazon's files of today; None leaves the rows of files as they are.

    Returns:
        What was taken out: `<table>: <row>`.
    """
    documents, operations = read_models(models)
    gone: list[str] = []
    for name, shape in SHAPES.items():
        text = (tables / name).read_text(encoding="utf-8")
        heads = {"", *shape.head}
        kept, rows = without(text, lambda row: row not in operations and row not in heads)  # noqa: B023 - called at once
        kept, lines = _lines(kept, documents)
        if rows or lines:
            canonical.write(tables / name, kept)
            gone += [f"{name}: {row}" for row in (*rows, *lines)]
    settled = read_settled(tables)
    if lost := sorted(settled - operations.keys()):
        canonical.write(tables / SETTLED, settled_by(sorted(settled & operations.keys())))
        gone += [f"{SETTLED}: {row}" for row in lost]
    gone += _summaries(tables / _SUMMARIES, documents, operations)
    gone += prune_needless(documents, operations, tables)
    gone += prune_successors(operations, tables)
    gone += prune_money(models, documents, tables)
    gone += prune_personal(documents, tables)
    if files is not None:
        lock = read_lock(models)
        entries = [*lock.get("sections", {}).values(), *lock.get("schemas", {}).values()]
        gone += prune_files({*files, *(entry["source"] for entry in entries)}, tables)
    return gone


def _lines(text: str, sections: Collection[str]) -> tuple[str, list[str]]:
    """Take the lines of sections that are gone out of what is at the head of a table."""
    gone: list[str] = []
    kept: list[str] = []
    head = ""
    for line in text.splitlines(keepends=True):
        if found := HEAD.fullmatch(line.rstrip("\n")):
            head = found["name"]
        key, is_line, _ = line.partition(" = ")
        if head in _OF_SECTIONS and is_line and key not in sections:
            gone.append(key)
        else:
            kept.append(line)
    return "".join(kept), gone


def _summaries(file: Path, sections: Collection[str], operations: Collection[str]) -> list[str]:
    """Take lines out, and the heads of sections that are gone."""
    gone: list[str] = []
    kept: list[str] = []
    section = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if head := HEAD.fullmatch(line.rstrip("\n")):
            section = head["name"]
        key, is_line, _ = line.partition(" = ")
        known = key in sections if section == "sections" else f"{section}.{key}" in operations
        if is_line and re.fullmatch(r"\w+", key) and section and not known:
            gone.append(f"{file.name}: {key if section == 'sections' else f'{section}.{key}'}")
        elif section in {"", "sections"} or section in sections:
            kept.append(line)
    canonical.write(file, "".join(kept).rstrip("\n") + "\n")
    return gone
