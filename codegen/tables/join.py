"""Joining tables and models into one record per operation, and reporting where they do not fit.

Joining never fails for a disagreement: an operation without rows gets the default plan and a summary
made of its name, so that models other than ours can be generated from too. What disagrees becomes a
`Problem`, and `python -m codegen tables --lint` fails on any.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from attrs import define

from codegen.tables import batches, money, quotas
from codegen.tables.agreement import NEEDLESS, Rows
from codegen.tables.asked import read_settled
from codegen.tables.calling import deprecation_of, grant_of, is_safe, restricted_of, sandbox_of
from codegen.tables.documents import Document, ModelOperation, read_models
from codegen.tables.links import operation_pages, section_page
from codegen.tables.paging_rows import paging_of, paging_unchecked
from codegen.tables.personal import read_personal
from codegen.tables.records import Batch, OperationFacts, Plan, SectionFacts, Tables, Together
from codegen.tables.rows import read_table
from codegen.tables.shapes import SHAPES, TABLES
from codegen.tables.summaries import Lines, faults, in_words, read_lines

__all__ = ["join", "join_models"]

ADD_ROW = "take the row out, or correct its name"


def join(models: Path, tables: Path = TABLES) -> Tables:
    """Read models and tables and lay them over each other.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.

    Returns:
        Facts of every operation and section, and every disagreement.

    Raises:
        ModelsError: The models cannot be read.
        TablesError: A table cannot be read.
    """
    return join_models(*read_models(models), tables)


def join_models(
    documents: Mapping[str, Document], operations: Mapping[str, ModelOperation], tables: Path = TABLES
) -> Tables:
    """Read tables and lay them over models that have been read already.

    Args:
        documents: Section name -> document.
        operations: Operation id -> operation.
        tables: The folder with the tables.

    Returns:
        Facts of every operation and section, and every disagreement.

    Raises:
        TablesError: A table cannot be read.
    """
    rows = Rows(
        {name: read_table(tables / name, shape) for name, shape in SHAPES.items()}, operations, read_settled(tables)
    )
    return _Join(tables, documents, rows).run()


@define
class _Join:
    folder: Path
    documents: Mapping[str, Document]
    rows: Rows

    def run(self) -> Tables:
        for table in self.rows.tables.values():
            for row in table.rows:
                if row not in self.rows.operations:
                    self.rows.report(table.file, row, "the models have no such operation", ADD_ROW)
        amounts = read_table(self.folder / money.FILE, money.SHAPE)
        documents = {section: document.root for section, document in self.documents.items()}
        self.rows.problems += money.problems(documents, amounts)
        lines = read_lines(self.folder / "summaries.toml")
        self._check_lines(lines)
        self._check_links()
        section_pages = self.rows.tables["links.toml"].head["sections"]
        urls = operation_pages(self.rows.operations.values(), self.rows.tables["links.toml"].rows, section_pages)
        facts = {
            operation_id: OperationFacts(
                id=operation_id,
                section=operation.document.section,
                name=operation.name,
                method=operation.method,
                path=operation.path,
                plan=self._plan(operation),
                paging=paging_of(self.rows, operation),
                grant=grant_of(self.rows, operation),
                restricted=restricted_of(self.rows, operation),
                deprecation=deprecation_of(self.rows, operation),
                sandbox=sandbox_of(self.rows, operation),
                safe_to_repeat=is_safe(self.rows, operation),
                idempotency_key=(self.rows.row("safe_to_repeat.toml", operation) or {}).get("idempotency_key"),
                together=self._together(operation),
                batch=self._batch(operation),
                summary=lines.operations.get(operation_id) or in_words(operation.name),
                doc_url=urls[operation_id],
            )
            for operation_id, operation in self.rows.operations.items()
        }
        sections = {
            section: SectionFacts(
                name=section,
                summary=lines.sections.get(section) or in_words(section.rpartition("_v")[0]),
                doc_url=section_page(section, section_pages),
            )
            for section in self.documents
        }
        return Tables(
            operations=facts,
            sections=sections,
            money=amounts,
            problems=tuple(self.rows.problems),
            personal=read_personal(self.folder),
        )

    def _plan(self, operation: ModelOperation) -> Plan:
        file, refresh = "quotas.toml", "run `python -m codegen tables --refresh-quotas`"
        default = quotas.default_of(self.rows.tables[file])
        row = self.rows.row(file, operation)
        published = operation.raw.get("x-spapi-usage-plan")
        if row is None:
            self.rows.report(file, operation.id, "the row is missing", refresh)
            spoken = {"model": [published["rate"], published["burst"]]} if published else {}
            return quotas.combine(spoken, default)
        plan = quotas.combine(row, default)
        if published and row.get("model") != [published["rate"], published["burst"]]:
            self.rows.report(file, operation.id, f"the model says {published['rate']:g}/{published['burst']}", refresh)
        if not published and "model" in row:
            self.rows.report(file, operation.id, "the model no longer has a usage plan", refresh)
        held = (plan.rate, plan.burst, plan.exact, plan.application_rate)
        written = (row["rate"], row["burst"], _fraction(row.get("exact")), row.get("application_rate"))
        if held != written:
            self.rows.report(file, operation.id, f"the sources make {held[:2]}, the row says {written[:2]}", refresh)
        elif (plan.source, plan.reason) != (row["source"], row["reason"]):
            self.rows.report(file, operation.id, f"source and reason should be: {plan.source}: {plan.reason}", refresh)
        return plan

    def _together(self, operation: ModelOperation) -> Together | None:
        file = "together.toml"
        row = self.rows.row(file, operation)
        if row is None:
            return None
        exclusive = tuple(tuple(each) for each in row.get("exclusive", ()))
        needs = row.get("needs", {})
        known = {name for where in ("query", "path", "header") for name in operation.parameters(where)}
        for name in sorted({*(each for names in exclusive for each in names), *needs, *needs.values()} - known):
            self.rows.report(file, operation.id, f"there is no parameter {name}", "correct the row")
        if not exclusive and not needs:
            self.rows.report(file, operation.id, "neither exclusive nor needs", "add one of them, or take the row out")
        return Together(exclusive=exclusive, needs=needs, source=row["source"], reason=row["reason"])

    def _batch(self, operation: ModelOperation) -> Batch | None:
        file, row = "batches.toml", self.rows.row("batches.toml", operation)
        if row is None:
            for name, most in batches.limited(operation).items():
                self.rows.report(file, operation.id, f"{name} takes {most} at most", "add a row: lists, or whole")
            return None
        batch = batches.from_row(row)
        for what in batches.problems_of(operation, batch, paging_unchecked(self.rows, operation)):
            self.rows.report(file, operation.id, what, "correct the row")
        return batch

    def _check_links(self) -> None:
        table = self.rows.tables["links.toml"]
        names = Counter(operation.name.lower() for operation in self.rows.operations.values())
        pages_seen: dict[str, str] = {}
        for row_id, row in table.rows.items():
            operation = self.rows.operations.get(row_id)
            if operation is None:
                continue
            if names[operation.name.lower()] == 1 and row["page"] == operation.name.lower():
                self.rows.report(table.file, row_id, "the rule finds this page already", NEEDLESS)
            if row["page"] in pages_seen:
                self.rows.report(table.file, row_id, f"{pages_seen[row['page']]} has the same page", "keep one of both")
            pages_seen[row["page"]] = row_id
        for file, key in ((table.file, "sections"), ("rate_limits.toml", "apis")):
            for section in self.rows.tables[file].head[key]:
                if section not in self.documents:
                    self.rows.report(file, section, "the models have no such section", ADD_ROW)

    def _check_lines(self, lines: Lines) -> None:
        file = lines.file
        for kind, present, written in (
            ("operation", self.rows.operations, lines.operations),
            ("section", self.documents, lines.sections),
        ):
            for name in present:
                if name not in written:
                    self.rows.report(
                        file, name, "the line is missing", "write one line, in our own words, on what it is for"
                    )
            for name, line in written.items():
                if name not in present:
                    self.rows.report(file, name, f"the models have no such {kind}", ADD_ROW)
                for what in faults(line):
                    self.rows.report(file, name, what, "rewrite the line")


def _fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)
