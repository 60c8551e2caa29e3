"""What a person has to decide for each new operation, because no model says it: asked until a row answers.

An operation that was there when the tables were first written stands in `settled.toml`: what no row says of it was decided
then. Every later one needs a row wherever it might be an exception; a row may also say that it is not one (`scope = "none"`,
`mode = "none"`, `kind = "none"`). Rows that `drafts` has written carry `review = true`, and a line of `summaries.toml`
begins with REVIEW, until somebody has looked at them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.tables.documents import Document, ModelOperation
from codegen.tables.personal import Personal, read_personal
from codegen.tables.records import Problem
from codegen.tables.rows import TablesError, read_toml

__all__ = ["REVIEW", "Question", "lint", "questions", "read_settled", "settled_by"]

REVIEW = "REVIEW"
"""How the draft of a line in `summaries.toml` begins."""
SETTLED = "settled.toml"
ASKED_METHODS = ("POST", "PATCH", "PUT")
UNLOOKED = "nobody has looked at this draft"
REMEDY = "correct it, write its reason, then take `review = true` out"


@frozen
class Question:
    """What is asked about an operation.

    Args:
        table: The table whose row answers.
        operation: The operation's id.
        why: What makes it a question.
    """

    table: str
    operation: str
    why: str


def read_settled(tables: Path) -> frozenset[str]:
    """Ids of the operations whose silence in the tables is a decision.

    Raises:
        TablesError: The table cannot be read or has another shape.
    """
    content = read_toml(tables / SETTLED)
    found: set[str] = set()
    for section, row in content.items():
        names = row.get("operations") if isinstance(row, dict) else None
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise TablesError(f"{SETTLED}: {section} needs operations, a list of their names")
        found.update(f"{section}.{name}" for name in names)
    return frozenset(found)


def settled_by(operations: Sequence[str]) -> str:
    """The text of `settled.toml` for these operations."""
    sections: dict[str, list[str]] = {}
    for identity in sorted(operations):
        section, _, name = identity.partition(".")
        sections.setdefault(section, []).append(name)
    lines = [
        "# Operations that were there when the tables were first written. What no row says of them was decided then: the seller's",
        "# token, no personal data, safe to repeat as their method says, the sandbox as the model says. Nothing is added here: every",
        "# later operation has rows of its own, which `python -m codegen tables --lint` asks for.",
    ]
    for section, names in sections.items():
        lines += ["", f"[{section}]", "operations = [", *(f'  "{name}",' for name in names), "]"]
    return "\n".join(lines) + "\n"


def questions(
    operations: Mapping[str, ModelOperation], rows: Mapping[str, Mapping[str, Any]], tables: Path
) -> list[Question]:
    """Every question that no row answers.

    Args:
        operations: Operation id -> operation.
        rows: Table -> its rows by operation id.
        tables: The folder with the tables.
    """
    settled, personal = read_settled(tables), read_personal(tables)
    known = {identity.partition(".")[0] for identity in settled}
    grantless = {identity.partition(".")[0] for identity, row in rows["grants.toml"].items() if row["scope"] != "none"}
    found: list[Question] = []
    for identity, operation in operations.items():
        if identity in settled:
            continue
        section = operation.document.section
        asked = {
            "grants.toml": "other operations of its section are grantless"
            if section in grantless
            else "its section is new"
            if section not in known
            else None,
            "restricted.toml": _personal_answer(operation, personal),
            "safe_to_repeat.toml": f"it is a {operation.method}" if operation.method in ASKED_METHODS else None,
            "sandbox.toml": None
            if operation.raw.get("x-spapi-sandbox")
            else "the model says nothing of it in the sandbox",
        }
        found += [
            Question(table, identity, why)
            for table, why in asked.items()
            if why is not None and identity not in rows[table]
        ]
    return found


def lint(
    documents: Mapping[str, Document],
    operations: Mapping[str, ModelOperation],
    rows: Mapping[str, Mapping[str, Any]],
    tables: Path,
) -> Iterator[Problem]:
    """Questions that are open, drafts that nobody has looked at, and sections without a row."""
    for question in questions(operations, rows, tables):
        yield Problem(
            question.table,
            question.operation,
            f"nobody has decided it, and {question.why}",
            "add a row, or let `python -m codegen tables --draft` write one to look at",
        )
    for table, name in _drafts(rows, tables):
        yield Problem(table, name, UNLOOKED, REMEDY)
    names = {row.get("name") for row in read_toml(tables / "sections.toml").get("section", [])}
    for section in documents:
        if section not in names:
            yield Problem("sections.toml", section, "the row is missing", "add one: what people call the API, and why")


def _drafts(rows: Mapping[str, Mapping[str, Any]], tables: Path) -> Iterator[tuple[str, str]]:
    """Table and row of each draft that nobody has looked at."""
    for table, entries in rows.items():
        yield from ((table, name) for name, row in entries.items() if _is_draft(row))
    for table in ("money.toml", "report_types.toml", "report_columns.toml"):
        for group, entries in read_toml(tables / table).items():
            for name, row in entries.items() if isinstance(entries, dict) else ():
                if isinstance(row, dict) and _is_draft(row):
                    yield table, f"{group}.{name}"
    for table in ("sections.toml", "personal.toml"):
        for sort, entries in read_toml(tables / table).items():
            for row in entries if isinstance(entries, list) else ():
                if isinstance(row, dict) and _is_draft(row):
                    yield table, str(row.get("name") or f"{sort} {', '.join(row.get('names', ()))}")


def _is_draft(row: Mapping[str, Any]) -> bool:
    """Whether a row has the mark of a draft, or still the reason of one: nobody has written why it holds."""
    return bool(row.get("review")) or str(row.get("reason", "")).startswith("draft:")


def _personal_answer(operation: ModelOperation, personal: Personal) -> str | None:
    """Say which property of a good answer looks personal, if any does."""
    document = operation.document
    seen: set[str] = set()
    waiting: list[tuple[str, Mapping[str, Any]]] = [
        (operation.name, content["schema"])
        for status, response in operation.raw.get("responses", {}).items()
        for content in response.get("content", {}).values()
        if status.startswith("2") and "schema" in content
    ]
    while waiting:
        name, schema = waiting.pop()
        reference = schema.get("$ref")
        if isinstance(reference, str):
            if reference in seen:
                continue
            seen.add(reference)
            name = reference.rpartition("/")[2]
        for own, inner in document.properties(schema).items():
            if personal.hides(document.section, name, own):
                return f"{name}.{own} in its answer is personal"
            waiting.append((name, inner))
        resolved = document.resolve(schema)
        waiting += [
            (name, resolved[key]) for key in ("items", "additionalProperties") if isinstance(resolved.get(key), dict)
        ]
    return None
