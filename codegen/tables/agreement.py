"""The tables beside the models that they are about, and the list of where the two do not fit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from codegen.tables.documents import ModelOperation
from codegen.tables.records import Problem
from codegen.tables.rows import Table

__all__ = ["NEEDLESS", "NONE", "Rows"]

NONE = "none"
"""What a row says that answers a question with no: no grant, no personal data, no sandbox."""
NEEDLESS = "take the row out"
"""The remedy for a row without which the same holds."""


@define
class Rows:
    """The rows of all tables.

    Args:
        tables: File name -> table.
        operations: The operations of the models, by id.
        settled: Ids of the operations whose questions were answered before there were rows that answer with no.
        problems: What does not fit; it is added to.
    """

    tables: Mapping[str, Table]
    operations: Mapping[str, ModelOperation]
    settled: frozenset[str] = frozenset()
    problems: list[Problem] = field(factory=list)

    def report(self, file: str, row: str, what: str, remedy: str) -> None:
        """Add a problem: the file, its row, what is wrong, and what to do."""
        self.problems.append(Problem(file, row, what, remedy))

    def row(self, file: str, operation: ModelOperation) -> Mapping[str, Any] | None:
        """The row of an operation; None where the table has none."""
        return self.tables[file].rows.get(operation.id)

    def answers_no(self, file: str, operation: ModelOperation, said: Any) -> bool:
        """Whether a row says that an operation is not an exception, which only a later operation needs."""
        if said == NONE and operation.id in self.settled:
            self.report(file, operation.id, "no row says so already", NEEDLESS)
        return bool(said == NONE)
