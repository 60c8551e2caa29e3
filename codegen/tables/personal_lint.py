"""The linter of `personal.toml`: rows that match nothing in the models, and names that look personal and nobody has decided."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from codegen.tables.personal import FILE, Personal, Row, normal, objects_of
from codegen.tables.records import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.tables.documents import Document

__all__ = ["MODELLED", "lint", "places_of"]

MODELLED = "the models have it"
"""What is said of a name in a row that is marked `unmodelled`."""


def lint(personal: Personal, documents: Mapping[str, Document]) -> list[Problem]:
    """Where table and models disagree: names nobody has decided, and rows that match nothing.

    Args:
        personal: The table.
        documents: Section name -> document.
    """
    problems: list[Problem] = []
    seen = places_of(documents)
    for document in documents.values():
        marks = personal.marks(document)
        for pointer, schema, properties in objects_of(document.root):
            for name in properties:
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
        problems += [
            Problem(FILE, f"{row.sort} {', '.join(row.names)}", f"the models have no section {section}", "take it out")
            for section in row.sections
            if section not in documents
        ]
        there = {schema for name in row.names for _, schema in row.at(name, seen)}
        problems += [
            Problem(FILE, f"{row.sort} {', '.join(row.names)}", f"no schema {schema} has it", "take the schema out")
            for schema in row.schemas
            if there and schema not in there
        ]
    return problems


def places_of(documents: Mapping[str, Document]) -> dict[str, set[tuple[str, str]]]:
    """Normal form of the name of every property -> section and schema of each place that has it.

    Args:
        documents: Section name -> document.
    """
    seen: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for document in documents.values():
        for _, schema, properties in objects_of(document.root):
            for name in properties:
                seen[normal(name)].add((document.section, schema))
    return seen


def _unmatched(row: Row, seen: Mapping[str, set[tuple[str, str]]], personal: Personal) -> Iterator[Problem]:
    if row.sort == "column":
        return
    for name in row.names:
        places = row.at(name, seen)
        label = f"{row.sort} {name}"
        if row.unmodelled:
            if places and not row.sent:
                yield Problem(FILE, label, MODELLED, "take it to a row without unmodelled")
            continue
        if not places:
            yield Problem(
                FILE, label, "the models have no such property", "take the name out, or mark the row unmodelled"
            )
        if row.sort == "shown" and not personal.words.search(normal(name)):
            yield Problem(FILE, label, "nothing about it looks personal", "take the name out")
