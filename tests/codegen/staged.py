"""The tables as they would have been for an earlier state of Amazon's models: rows for what is not in them taken out."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from codegen.tables.asked import read_settled, settled_by
from codegen.tables.documents import Document, read_models
from codegen.tables.personal import normal, objects_of
from codegen.tables.shapes import SHAPES

HEAD = re.compile(r"(?m)^\[(?P<name>[^\[\]]+)\]$")


def stage(tables: Path, models: Path, files: Collection[str]) -> None:
    """Cut a copy of the tables down to what models have.

    Args:
        tables: The copy, which is changed.
        models: The folder with the distilled models.
        files: Paths of Amazon's files that the models are of, those of JSON schemas too.
    """
    documents, operations = read_models(models)
    for name in SHAPES:
        _blocks(tables / name, {*operations, "default", "sections", "apis"}, documents)
    replaced = tomllib.loads((tables / "deprecations.toml").read_text(encoding="utf-8"))
    gone = {
        f"{section}.{name}"
        for section, rows in replaced.items()
        for name, row in rows.items()
        if not set(row.get("replacement", ())) <= set(operations)
    }
    _blocks(tables / "deprecations.toml", set(operations) - gone, documents)
    _summaries(tables / "summaries.toml", documents, operations)
    _rows(tables / "sections.toml", "[[section]]", files)
    _rows(tables / "patches.toml", "[[patch]]", files)
    settled = [name for name in read_settled(tables) if name in operations]
    (tables / "settled.toml").write_text(settled_by(settled), encoding="utf-8")
    _personal(tables / "personal.toml", documents)
    _money(tables / "money.toml", documents, models)


def _money(file: Path, documents: Mapping[str, Document], models: Path) -> None:
    """Keep the rows of schemas that are there."""
    heads = [head["name"] for head in HEAD.finditer(file.read_text(encoding="utf-8"))]
    there = {
        head
        for head in heads
        if (section := head.partition(".")[0]) in documents
        and head.partition(".")[2] in documents[section].root["components"]["schemas"]
    }
    schemas = {head for head in heads if head.startswith('"') and _schema_of(head, models).is_file()}
    _blocks(file, there | schemas, documents)


def _schema_of(head: str, models: Path) -> Path:
    """The document of a JSON schema that a head names in quotation marks."""
    package, _, module = head.split('"')[1].partition(".")
    return models / package / f"{module}.json"


def _blocks(file: Path, names: Collection[str], sections: Collection[str]) -> None:
    """Keep the blocks of these names, and in the tables that are not rows the keys of these sections."""
    text = file.read_text(encoding="utf-8")
    heads = list(HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    kept = [text[: heads[0].start()]] if heads else [text]
    for head, end in zip(heads, ends, strict=True):
        block = text[head.start() : end]
        if head["name"] in {"sections", "apis"}:
            block = "".join(line for line in block.splitlines(keepends=True) if _is_of(line, sections))
        if head["name"] in names:
            kept.append(block)
    file.write_text("".join(kept), encoding="utf-8")


def _is_of(line: str, sections: Collection[str]) -> bool:
    key, mark, _ = line.partition(" = ")
    return not mark or key in sections


def _summaries(file: Path, sections: Collection[str], operations: Collection[str]) -> None:
    kept, section = [], ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        if head := HEAD.fullmatch(line.rstrip("\n")):
            section = head["name"]
        key, mark, _ = line.partition(" = ")
        known = key in sections if section == "sections" else f"{section}.{key}" in operations
        if (section in {"", "sections"} or section in sections) and (not section or not mark or known):
            kept.append(line)
    file.write_text("".join(kept), encoding="utf-8")


def _rows(file: Path, mark: str, files: Collection[str]) -> None:
    head, *rows = file.read_text(encoding="utf-8").split(mark)
    kept = [row for row in rows if re.search(r'(?m)^file = "(.*)"$', row)[1] in files]  # type: ignore[index]  # each has one
    file.write_text(mark.join([head, *kept]), encoding="utf-8")


def _personal(file: Path, documents: Mapping[str, Any]) -> None:
    """Take names, schemas and sections out that the models do not have."""
    found = {
        (normal(name), document.section, schema)
        for document in documents.values()
        for _, schema, properties in objects_of(document.root)
        for name in properties
    }
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    lines = []
    for key, value in content.items():
        if not (isinstance(value, list) and value and isinstance(value[0], dict)):
            lines.append(f"{key} = {json.dumps(value)}")
    for sort, rows in content.items():
        for row in rows if isinstance(rows, list) and isinstance(rows[0], dict) else ():
            kept = dict(row)
            if sort != "column" and not row.get("unmodelled"):
                kept["names"] = [name for name in row["names"] if _has(found, name, row)]
                if "schemas" in row:
                    kept["schemas"] = [
                        each
                        for each in row["schemas"]
                        if any(_has(found, name, {**row, "schemas": [each]}) for name in kept["names"])
                    ]
                if not kept["names"] or kept.get("schemas") == []:
                    continue
            lines += ["", f"[[{sort}]]", *(f"{key} = {json.dumps(value)}" for key, value in kept.items())]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _has(found: Collection[tuple[str, str, str]], name: str, row: Mapping[str, Any]) -> bool:
    return any(
        normal(name) == own
        and (not row.get("schemas") or schema in row["schemas"])
        and (not row.get("sections") or section in row["sections"])
        for own, section, schema in found
    )
