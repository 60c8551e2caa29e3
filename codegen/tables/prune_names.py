"""What rows name and the models no longer have is taken out of them: numbers, properties, schemas, sections, successors, files.

A row that names nothing any more goes as a whole. What was hidden wherever it stood stays hidden: such a name moves to a row
that is marked `unmodelled`, because older answers and recordings have it. Where a row needs another answer then, as a deprecation
without its successor does, the row is a draft again.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from codegen.distil import canonical
from codegen.tables import money, row_text
from codegen.tables.agreement import NEEDLESS
from codegen.tables.documents import read_schemas
from codegen.tables.join import join_models
from codegen.tables.personal import FILE as PERSONAL
from codegen.tables.personal import read_personal
from codegen.tables.personal_lint import places_of
from codegen.tables.rows import read_table, read_toml
from codegen.tables.shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from codegen.tables.documents import Document, ModelOperation
    from codegen.tables.personal import Row

__all__ = ["move_file", "prune_files", "prune_money", "prune_needless", "prune_personal", "prune_successors"]

_DEPRECATIONS = "deprecations.toml"
_NO_NUMBER = re.compile(r"there is no number (?P<name>.+)")
_BEFORE = "Amazon's models, before an update took it out"
_OF_FILES = {"patches.toml": "patch", "schemas.toml": "schema"}


def prune_money(models: Path, documents: Mapping[str, Document], tables: Path) -> list[str]:
    """Take numbers out that are no longer there.

    Args:
        models: The folder with the distilled models.
        documents: Section name -> document.
        tables: The folder with the tables.

    Returns:
        What was taken out.
    """
    file = tables / money.FILE
    table = read_table(file, money.SHAPE)
    schemas = {name: document.root for name, document in read_schemas(models).items()}
    problems = [
        *money.problems({name: document.root for name, document in documents.items()}, table),
        *money.problems(schemas, table, of_schemas=True),
    ]
    gone: dict[str, list[str]] = defaultdict(list)
    for problem in problems:
        if found := _NO_NUMBER.fullmatch(problem.what):
            gone[problem.row].append(found["name"])
    for key, names in gone.items():
        head, row = row_text.head_of(key), table.rows[key]
        if set(names) >= {*row.get("money", ()), *row.get("no_money", ())}:
            text, _ = row_text.without(file.read_text(encoding="utf-8"), lambda each: each == head)  # noqa: B023 - called at once
            canonical.write(file, text)
            continue
        for kind in ("money", "no_money"):
            row_text.amend(file, head, lambda block: row_text.without_items(block, kind, names))  # noqa: B023 - called at once
    return [f"{money.FILE}: {key}: {', '.join(names)}" for key, names in gone.items()]


def prune_personal(documents: Mapping[str, Document], tables: Path) -> list[str]:
    """Take properties, schemas and sections out that are no longer there.

    Args:
        documents: Section name -> document.
        tables: The folder with the tables.

    Returns:
        What was taken out, or moved to a row that is marked `unmodelled`.
    """
    file = tables / PERSONAL
    seen = places_of(documents)
    text = file.read_text(encoding="utf-8")
    told: list[str] = []
    hidden: dict[str, list[str]] = defaultdict(list)
    numbers: dict[str, int] = defaultdict(int)
    for row in read_personal(tables).rows:
        number = numbers[row.sort]
        numbers[row.sort] += 1
        lost = _lost(row, seen, documents)
        if not any(lost):
            continue
        names, schemas, sections = lost
        label = f"{PERSONAL}: {row.sort} {', '.join(names) or ', '.join(row.names)}"
        stays = row.hides and not row.schemas and not row.sections
        if stays:
            hidden[row.sort] += names
        whole = set(names) == set(row.names)
        start, end = row_text.entry(text, row.sort, number)
        block = text[start:end]
        if whole:
            numbers[row.sort] -= 1
            text = text[:start] + text[end:].lstrip("\n")
        else:
            for key, gone in (("names", names), ("schemas", schemas), ("sections", sections)):
                block = row_text.without_items(block, key, gone)
            text = text[:start] + block + text[end:]
        told.append(f"{label}: marked unmodelled, so that it stays hidden" if stays else label)
    for sort, names in hidden.items():
        text = _unmodelled(text, sort, names)
    if told:
        canonical.write(file, text.rstrip("\n") + "\n")
    return told


def prune_successors(operations: Collection[str], tables: Path) -> list[str]:
    """Take operations out of `replacement` that are no longer there; somebody has to look at the row again.

    Args:
        operations: Ids of the operations.
        tables: The folder with the tables.

    Returns:
        What was taken out.
    """
    file = tables / _DEPRECATIONS
    told = []
    for section, rows in read_toml(file).items():
        for name, row in rows.items() if isinstance(rows, dict) else ():
            gone = [each for each in row.get("replacement", ()) if each not in operations]
            if gone and f"{section}.{name}" in operations:
                row_text.amend(
                    file,
                    f"{section}.{name}",
                    lambda block: row_text.marked(row_text.without_items(block, "replacement", gone)),  # noqa: B023 - called at once
                )
                told.append(f"{_DEPRECATIONS}: {section}.{name}: {', '.join(gone)}")
    return told


def prune_files(files: Collection[str], tables: Path) -> list[str]:
    """Take the rows of files out that Amazon no longer has and that nothing was kept of.

    Rows of `sections.toml` stay: the name of a section that comes back is the one that it had.

    Args:
        files: Amazon's files, and those that a kept document was made of.
        tables: The folder with the tables.

    Returns:
        What was taken out.
    """
    told = []
    for name, sort in _OF_FILES.items():
        text = before = (tables / name).read_text(encoding="utf-8")
        rows = read_toml(tables / name).get(sort, [])
        for number in reversed(range(len(rows))):
            if rows[number]["file"] not in files:
                start, end = row_text.entry(text, sort, number)
                text = text[:start] + text[end:].lstrip("\n")
                told.append(f"{name}: {rows[number].get('id', rows[number]['file'])}")
        if text != before:
            canonical.write(tables / name, text.rstrip("\n") + "\n")
    return told


def move_file(tables: Path, before: str, now: str) -> list[str]:
    """Name a file of Amazon's by its new path in the rows that are for it.

    Args:
        tables: The folder with the tables.
        before: The path in the rows.
        now: The path that it has now.

    Returns:
        The tables that were changed.
    """
    changed = []
    for name in ("sections.toml", *_OF_FILES):
        text = (tables / name).read_text(encoding="utf-8")
        moved = re.sub(rf'(?m)^file = "{re.escape(before)}"$', lambda _: f"file = {json.dumps(now)}", text)
        if moved != text:
            canonical.write(tables / name, moved)
            changed.append(name)
    return changed


def prune_needless(
    documents: Mapping[str, Document], operations: Mapping[str, ModelOperation], tables: Path
) -> list[str]:
    """Take rows out that say what holds without them: the models say it themselves now, or what they distinguish is gone.

    Args:
        documents: Section name -> document.
        operations: Operation id -> operation.
        tables: The folder with the tables.

    Returns:
        What was taken out.
    """
    told = []
    for problem in join_models(documents, operations, tables).problems:
        if problem.remedy == NEEDLESS and problem.file in SHAPES:
            text = (tables / problem.file).read_text(encoding="utf-8")
            kept, rows = row_text.without(text, lambda each: each == problem.row)  # noqa: B023 - called at once
            if rows:
                canonical.write(tables / problem.file, kept)
                told.append(f"{problem.file}: {problem.row}: {problem.what}")
    return told


def _lost(
    row: Row, seen: Mapping[str, Collection[tuple[str, str]]], documents: Collection[str]
) -> tuple[list[str], list[str], list[str]]:
    """Names, schemas and sections of a row that the models do not have any more."""
    if row.sort == "column" or row.unmodelled:
        return [], [], []
    found = {name: row.at(name, seen) for name in row.names}
    names = [name for name in row.names if not found[name]]
    there = {schema for places in found.values() for _, schema in places}
    return (
        names,
        [] if len(names) == len(row.names) else [schema for schema in row.schemas if schema not in there],
        [section for section in row.sections if section not in documents],
    )


def _unmodelled(text: str, sort: str, names: list[str]) -> str:
    """Put names into the row of those that an update took out, and make it where there is none."""
    source = f"source = {json.dumps(_BEFORE)}\n"
    for number in range(len(re.findall(rf"(?m)^\[\[{sort}\]\]$", text))):
        start, end = row_text.entry(text, sort, number)
        if source in (block := text[start:end]):
            known = re.search(r"(?m)^names = (\[.*\])$", block)
            if known is not None:
                names = [*json.loads(known[1]), *(name for name in names if name not in json.loads(known[1]))]
                block = f"{block[: known.start()]}names = {json.dumps(names)}{block[known.end() :]}"
                return text[:start] + block + text[end:]
    return (
        f"{text.rstrip()}\n\n[[{sort}]]\nnames = {json.dumps(names)}\nunmodelled = true\n{source}"
        'reason = "older answers and recordings have it"\n'
    )
