"""The paging of an operation: what its row says, held against the rule and the model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from codegen.tables import paging as pages
from codegen.tables.agreement import NEEDLESS, Rows
from codegen.tables.documents import ModelOperation
from codegen.tables.records import Paging

__all__ = ["paging_of", "paging_unchecked"]


def paging_of(rows: Rows, operation: ModelOperation) -> Paging | None:
    """How an operation is paged, by its row or by the rule; None where it is not, or the row cannot be right."""
    row = rows.row("paging.toml", operation)
    paging = _by_rule(rows, operation) if row is None else _by_row(rows, operation, row)
    if paging is None:
        return None
    dangling = pages.problems_of(operation, paging)
    for what in dangling:
        rows.report("paging.toml", operation.id, what, "correct the row")
    return None if dangling else paging


def _by_rule(rows: Rows, operation: ModelOperation) -> Paging | None:
    file, inferred = "paging.toml", pages.infer(operation)
    if inferred is None:
        look = pages.looks_pageable(operation)
        if look is not None:
            rows.report(file, operation.id, f"it looks pageable ({look})", "add a row: paging, or pageable = false")
    elif inferred.items is None:
        rows.report(file, operation.id, "no single list of items", "add a row with items, or pages_only = true")
    return inferred


def _by_row(rows: Rows, operation: ModelOperation, row: Mapping[str, Any]) -> Paging | None:
    file, inferred = "paging.toml", pages.infer(operation)
    if row.get("pageable") is False:
        if pages.looks_pageable(operation) is None:
            rows.report(file, operation.id, "nothing about it looks pageable", NEEDLESS)
        return None
    paging = pages.from_row(row, inferred)
    if row.get("pages_only"):
        return paging
    if inferred is not None and evolve(paging, source=inferred.source, reason=inferred.reason) == inferred:
        rows.report(file, operation.id, "the rule finds the same", NEEDLESS)
    elif paging.items is None and paging.lists is None:
        rows.report(file, operation.id, "no list of items", "add items, lists, or pages_only = true")
    return paging


def paging_unchecked(rows: Rows, operation: ModelOperation) -> Paging | None:
    """Its paging; what is wrong with that is said elsewhere."""
    row = rows.row("paging.toml", operation)
    if row is None:
        return pages.infer(operation)
    return None if row.get("pageable") is False else pages.from_row(row, pages.infer(operation))
