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
from typing import Any

from attrs import define, evolve, field

from codegen.tables import batches, money, quotas
from codegen.tables import paging as pages
from codegen.tables.asked import read_settled
from codegen.tables.documents import Document, ModelOperation, read_models
from codegen.tables.links import operation_pages, section_page
from codegen.tables.personal import read_personal
from codegen.tables.records import (
    Batch,
    Deprecation,
    Grant,
    OperationFacts,
    Paging,
    Plan,
    Problem,
    Restricted,
    Sandbox,
    SectionFacts,
    Tables,
    Together,
)
from codegen.tables.rows import DATE, FLAG, PATHS, TEXT, TEXT_LISTS, TEXTS, Shape, Table, read_table
from codegen.tables.summaries import Lines, faults, in_words, read_lines

__all__ = ["NEEDLESS", "SHAPES", "TABLES", "join", "join_models"]

TABLES = Path(__file__).parent

SAFE_METHODS = ("GET", "HEAD", "PUT", "DELETE")
NONE = "none"
"""What a row says that answers a question with no: no grant, no personal data, no sandbox."""
SCOPES = ("sellingpartnerapi::notifications", "sellingpartnerapi::client_credential:rotation")
MODES = ("always", "optional", "report")
KINDS = ("static", "dynamic")
ADD_ROW = "take the row out, or correct its name"
NEEDLESS = "take the row out"
"""The remedy for a row without which the same holds."""

SHAPES = {
    "batches.toml": batches.SHAPE,
    "deprecations.toml": Shape({"removal": DATE, "replacement": TEXTS, "announced": FLAG}),
    "grants.toml": Shape({"scope": TEXT}, ("scope",)),
    "links.toml": Shape({"page": TEXT}, ("page",), head=("sections",)),
    "paging.toml": Shape(
        {
            "parameter": TEXT,
            "body": TEXT,
            "token": TEXT,
            "items": TEXT,
            "pages_only": FLAG,
            "lists": TEXT,
            "keep": TEXTS,
            "add": PATHS,
            "offset": PATHS,
            "pageable": FLAG,
        }
    ),
    "quotas.toml": quotas.SHAPE,
    "rate_limits.toml": quotas.NAMES,
    "restricted.toml": Shape({"mode": TEXT, "data_elements": TEXTS, "generic_path": FLAG}, ("mode",)),
    "safe_to_repeat.toml": Shape({"safe": FLAG, "idempotency_key": TEXT}, ("safe",)),
    "sandbox.toml": Shape({"kind": TEXT, "only": FLAG}),
    "together.toml": Shape({"exclusive": TEXT_LISTS, "needs": PATHS}),
}


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
    return _Join(tables, documents, operations).run()


@define
class _Join:
    folder: Path
    documents: Mapping[str, Document]
    operations: Mapping[str, ModelOperation]
    tables: dict[str, Table] = field(factory=dict)
    problems: list[Problem] = field(factory=list)
    settled: frozenset[str] = frozenset()

    def run(self) -> Tables:
        self.tables = {name: read_table(self.folder / name, shape) for name, shape in SHAPES.items()}
        self.settled = read_settled(self.folder)
        for table in self.tables.values():
            for row in table.rows:
                if row not in self.operations:
                    self._tell(table.file, row, "the models have no such operation", ADD_ROW)
        amounts = read_table(self.folder / money.FILE, money.SHAPE)
        documents = {section: document.root for section, document in self.documents.items()}
        self.problems += money.problems(documents, amounts)
        lines = read_lines(self.folder / "summaries.toml")
        self._check_lines(lines)
        self._check_links()
        section_pages = self.tables["links.toml"].head["sections"]
        urls = operation_pages(self.operations.values(), self.tables["links.toml"].rows, section_pages)
        facts = {
            operation_id: OperationFacts(
                id=operation_id,
                section=operation.document.section,
                name=operation.name,
                method=operation.method,
                path=operation.path,
                plan=self._plan(operation),
                paging=self._paging(operation),
                grant=self._grant(operation),
                restricted=self._restricted(operation),
                deprecation=self._deprecation(operation),
                sandbox=self._sandbox(operation),
                safe_to_repeat=self._safe(operation),
                idempotency_key=(self._row("safe_to_repeat.toml", operation) or {}).get("idempotency_key"),
                together=self._together(operation),
                batch=self._batch(operation),
                summary=lines.operations.get(operation_id) or in_words(operation.name),
                doc_url=urls[operation_id],
            )
            for operation_id, operation in self.operations.items()
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
            problems=tuple(self.problems),
            personal=read_personal(self.folder),
        )

    def _tell(self, file: str, row: str, what: str, remedy: str) -> None:
        self.problems.append(Problem(file, row, what, remedy))

    def _row(self, file: str, operation: ModelOperation) -> Mapping[str, Any] | None:
        return self.tables[file].rows.get(operation.id)

    def _plan(self, operation: ModelOperation) -> Plan:
        file, refresh = "quotas.toml", "run `python -m codegen tables --refresh-quotas`"
        default = quotas.default_of(self.tables[file])
        row = self._row(file, operation)
        published = operation.raw.get("x-spapi-usage-plan")
        if row is None:
            self._tell(file, operation.id, "the row is missing", refresh)
            spoken = {"model": [published["rate"], published["burst"]]} if published else {}
            return quotas.combine(spoken, default)
        plan = quotas.combine(row, default)
        if published and row.get("model") != [published["rate"], published["burst"]]:
            self._tell(file, operation.id, f"the model says {published['rate']:g}/{published['burst']}", refresh)
        if not published and "model" in row:
            self._tell(file, operation.id, "the model no longer has a usage plan", refresh)
        held = (plan.rate, plan.burst, plan.exact, plan.application_rate)
        written = (row["rate"], row["burst"], _fraction(row.get("exact")), row.get("application_rate"))
        if held != written:
            self._tell(file, operation.id, f"the sources make {held[:2]}, the row says {written[:2]}", refresh)
        elif (plan.source, plan.reason) != (row["source"], row["reason"]):
            self._tell(file, operation.id, f"source and reason should be: {plan.source}: {plan.reason}", refresh)
        return plan

    def _paging(self, operation: ModelOperation) -> Paging | None:
        row = self._row("paging.toml", operation)
        paging = self._paging_by_rule(operation) if row is None else self._paging_by_row(operation, row)
        if paging is None:
            return None
        dangling = pages.problems_of(operation, paging)
        for what in dangling:
            self._tell("paging.toml", operation.id, what, "correct the row")
        return None if dangling else paging

    def _paging_by_rule(self, operation: ModelOperation) -> Paging | None:
        file, inferred = "paging.toml", pages.infer(operation)
        if inferred is None:
            look = pages.looks_pageable(operation)
            if look is not None:
                self._tell(file, operation.id, f"it looks pageable ({look})", "add a row: paging, or pageable = false")
        elif inferred.items is None:
            self._tell(file, operation.id, "no single list of items", "add a row with items, or pages_only = true")
        return inferred

    def _paging_by_row(self, operation: ModelOperation, row: Mapping[str, Any]) -> Paging | None:
        file, inferred = "paging.toml", pages.infer(operation)
        if row.get("pageable") is False:
            if pages.looks_pageable(operation) is None:
                self._tell(file, operation.id, "nothing about it looks pageable", NEEDLESS)
            return None
        paging = pages.from_row(row, inferred)
        if row.get("pages_only"):
            return paging
        if inferred is not None and evolve(paging, source=inferred.source, reason=inferred.reason) == inferred:
            self._tell(file, operation.id, "the rule finds the same", NEEDLESS)
        elif paging.items is None and paging.lists is None:
            self._tell(file, operation.id, "no list of items", "add items, lists, or pages_only = true")
        return paging

    def _grant(self, operation: ModelOperation) -> Grant | None:
        row = self._row("grants.toml", operation)
        if row is None or self._answers_no("grants.toml", operation, row["scope"]):
            return None
        if row["scope"] not in SCOPES:
            self._tell("grants.toml", operation.id, f"unknown scope {row['scope']}", f"use one of {', '.join(SCOPES)}")
        return Grant(scope=row["scope"], source=row["source"], reason=row["reason"])

    def _restricted(self, operation: ModelOperation) -> Restricted | None:
        row = self._row("restricted.toml", operation)
        if row is None or self._answers_no("restricted.toml", operation, row["mode"]):
            return None
        if row["mode"] not in MODES:
            self._tell("restricted.toml", operation.id, f"unknown mode {row['mode']}", f"use one of {', '.join(MODES)}")
        elements = tuple(row.get("data_elements", ()))
        if (row["mode"] == "optional") != bool(elements):
            self._tell(
                "restricted.toml",
                operation.id,
                "data_elements go with mode optional, and only with it",
                "correct the row",
            )
        return Restricted(
            mode=row["mode"],
            data_elements=elements,
            generic_path=row.get("generic_path", True),
            source=row["source"],
            reason=row["reason"],
        )

    def _deprecation(self, operation: ModelOperation) -> Deprecation | None:
        file = "deprecations.toml"
        row = self._row(file, operation)
        if row is None:
            if operation.raw.get("deprecated"):
                self._tell(file, operation.id, "the model marks it deprecated", "add a row with what replaces it")
                return Deprecation(source="model", reason="marked deprecated in Amazon's model")
            return None
        if not row.get("announced", True) and ("removal" in row or operation.raw.get("deprecated")):
            self._tell(file, operation.id, "it has been announced", "take announced = false out")
        for replacement in row.get("replacement", ()):
            if replacement not in self.operations:
                self._tell(file, operation.id, f"there is no operation {replacement} to replace it", "correct the row")
        return Deprecation(
            removal=row.get("removal"),
            replacement=tuple(row.get("replacement", ())),
            announced=row.get("announced", True),
            source=row["source"],
            reason=row["reason"],
        )

    def _sandbox(self, operation: ModelOperation) -> Sandbox:
        file = "sandbox.toml"
        row = self._row(file, operation) or {}
        if self._answers_no(file, operation, row.get("kind")) and operation.raw.get("x-spapi-sandbox") is None:
            row = {key: value for key, value in row.items() if key == "only"}
        kind = row.get("kind", operation.raw.get("x-spapi-sandbox"))
        kind = None if kind == NONE else kind
        only = row.get("only", bool(operation.raw.get("x-spapi-sandbox-only")))
        if kind not in (*KINDS, None):
            self._tell(file, operation.id, f"unknown kind {kind}", f"use one of {', '.join(KINDS)}")
        if row and (kind, only) == (
            operation.raw.get("x-spapi-sandbox"),
            bool(operation.raw.get("x-spapi-sandbox-only")),
        ):
            self._tell(file, operation.id, "the row says what the model says", NEEDLESS)
        return Sandbox(kind=kind, only=only)

    def _safe(self, operation: ModelOperation) -> bool:
        file = "safe_to_repeat.toml"
        row, by_method = self._row(file, operation), operation.method in SAFE_METHODS
        headers = operation.parameters("header")
        keys = [name for name in headers if "idempotency" in name.lower()]
        if row is None:
            if keys and not by_method:
                self._tell(file, operation.id, f"it takes {keys[0]}", "add a row with idempotency_key")
            return by_method
        key = row.get("idempotency_key")
        if key is None and row["safe"] == by_method and operation.id in self.settled:
            self._tell(file, operation.id, f"{operation.method} says so already", NEEDLESS)
        if key is not None and key not in headers:
            self._tell(file, operation.id, f"there is no header {key}", "correct the row")
        return bool(row["safe"])

    def _answers_no(self, file: str, operation: ModelOperation, said: Any) -> bool:
        """Whether a row says that an operation is not an exception, which only a later operation needs."""
        if said == NONE and operation.id in self.settled:
            self._tell(file, operation.id, "no row says so already", NEEDLESS)
        return bool(said == NONE)

    def _together(self, operation: ModelOperation) -> Together | None:
        file = "together.toml"
        row = self._row(file, operation)
        if row is None:
            return None
        exclusive = tuple(tuple(each) for each in row.get("exclusive", ()))
        needs = row.get("needs", {})
        known = {name for where in ("query", "path", "header") for name in operation.parameters(where)}
        for name in sorted({*(each for names in exclusive for each in names), *needs, *needs.values()} - known):
            self._tell(file, operation.id, f"there is no parameter {name}", "correct the row")
        if not exclusive and not needs:
            self._tell(file, operation.id, "neither exclusive nor needs", "add one of them, or take the row out")
        return Together(exclusive=exclusive, needs=needs, source=row["source"], reason=row["reason"])

    def _batch(self, operation: ModelOperation) -> Batch | None:
        file, row = "batches.toml", self._row("batches.toml", operation)
        if row is None:
            for name, most in batches.limited(operation).items():
                self._tell(file, operation.id, f"{name} takes {most} at most", "add a row: lists, or whole")
            return None
        batch = batches.from_row(row)
        for what in batches.problems_of(operation, batch, self._paging_quietly(operation)):
            self._tell(file, operation.id, what, "correct the row")
        return batch

    def _paging_quietly(self, operation: ModelOperation) -> Paging | None:
        """Its paging; what is wrong with that is said elsewhere."""
        row = self._row("paging.toml", operation)
        if row is None:
            return pages.infer(operation)
        return None if row.get("pageable") is False else pages.from_row(row, pages.infer(operation))

    def _check_links(self) -> None:
        table = self.tables["links.toml"]
        names = Counter(operation.name.lower() for operation in self.operations.values())
        pages_seen: dict[str, str] = {}
        for row_id, row in table.rows.items():
            operation = self.operations.get(row_id)
            if operation is None:
                continue
            if names[operation.name.lower()] == 1 and row["page"] == operation.name.lower():
                self._tell(table.file, row_id, "the rule finds this page already", NEEDLESS)
            if row["page"] in pages_seen:
                self._tell(table.file, row_id, f"{pages_seen[row['page']]} has the same page", "keep one of both")
            pages_seen[row["page"]] = row_id
        for file, key in ((table.file, "sections"), ("rate_limits.toml", "apis")):
            for section in self.tables[file].head[key]:
                if section not in self.documents:
                    self._tell(file, section, "the models have no such section", ADD_ROW)

    def _check_lines(self, lines: Lines) -> None:
        file = lines.file
        for kind, present, written in (
            ("operation", self.operations, lines.operations),
            ("section", self.documents, lines.sections),
        ):
            for name in present:
                if name not in written:
                    self._tell(file, name, "the line is missing", "write one line, in our own words, on what it is for")
            for name, line in written.items():
                if name not in present:
                    self._tell(file, name, f"the models have no such {kind}", ADD_ROW)
                for what in faults(line):
                    self._tell(file, name, what, "rewrite the line")


def _fraction(text: str | None) -> Fraction | None:
    return None if text is None else Fraction(text)
