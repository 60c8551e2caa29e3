"""The linter of `personal.toml`: rows that match nothing in the models, and names that look personal and nobody has decided."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from codegen.tables.personal import FILE, Personal, Row, normal, objects_of
from codegen.tables.records import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.tables.documents import Document

__all__ = ["lint"]


def lint(personal: Personal, documents: Mapping[str, Document]) -> list[Problem]:
    """Where table and models disagree: names nobody has decided, and rows that match nothing.

    Args:
        personal: The table.
        documents: Section name -> document.
    """
    problems: list[Problem] = []
    seen: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for document in documents.values():
        marks = personal.marks(document)
        for pointer, schema, properties in objects_of(document.root):
            for name in properties:
                seen[normal(name)].add((document.section, schema))
                looks = personal.words.search(normal(name)) is not None
                if not looks or personal.decided(document.section, schema, name) is not None:
                    continue
                if marks[pointer] < set(properties):
                    problems.append(
                        Problem(
                            FILE,
                            f"{document.section}: {schema}.{name}",
                            "it looks personal, and no row decides it",
                            "name it in a row of [[property]], [[object]] or [[shown]]",
                        )
                    )
    for row in personal.rows:
        problems += _unmatched(row, seen, personal)
    return problems


def _unmatched(row: Row, seen: Mapping[str, set[tuple[str, str]]], personal: Personal) -> Iterator[Problem]:
    if row.sort == "column":
        return
    for name in row.names:
        places = {(section, schema) for section, schema in seen.get(normal(name), ()) if row.of(section, schema)}
        label = f"{row.sort} {name}"
        if row.unmodelled:
            if places and not row.sent:
                yield Problem(FILE, label, "the models have it", "take it to a row without unmodelled")
            continue
        if not places:
            yield Problem(
                FILE, label, "the models have no such property", "take the name out, or mark the row unmodelled"
            )
        for schema in row.schemas:
            if places and not any(schema == found for _, found in places):
                yield Problem(FILE, label, f"no schema {schema} has it", "take the schema out")
        if row.sort == "shown" and not personal.words.search(normal(name)):
            yield Problem(FILE, label, "nothing about it looks personal", "take the name out")
