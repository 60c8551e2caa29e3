"""Keeps the ids of operations: what is asked for by the same method and path as before goes on under the id that it had.

Everything hangs on an id: the method's name, the rows of the tables, the catalog, the settings of users. Amazon may spell one in another
way, give one twice or leave one out, and nothing of the operation is another for that.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from codegen.distil.report import Report, pointer
from codegen.distil.shapes import METHODS
from codegen.distil.walk import Json, mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["keep_ids"]

_PLACE = re.compile(r"\{[^{}]*\}")
_MADE_UNIQUE = "unique-operation-ids"


class _At(NamedTuple):
    """An operation, and where it stands: in the document, and as method and path without the names of its parameters."""

    shape: tuple[str, str]
    where: str
    operation: Json

    @property
    def id(self) -> str:
        return str(self.operation.get("operationId"))


def keep_ids(document: Json, before: Json, report: Report) -> None:
    """Give operations the ids that they had, in place.

    An id that has gone to another path with its operation stays with it.

    Args:
        document: A distilled document.
        before: The one that it takes the place of.
        report: Has the ids that were made unique, and takes a note of each that is kept.
    """
    now = {found.shape: found for found in _operations(document)}
    had = {found.shape: found.id for found in _operations(before)}
    bearers = {found.id: found for found in now.values()}
    wanted = {shape: found.id for shape, found in now.items()}
    for shape, found in now.items():
        former = had.get(shape, found.id)
        bearer = bearers.get(former)
        if former == found.id:
            continue
        if bearer is None or bearer.shape in had:
            wanted[shape] = former
        elif found.where in report.repairs.get(_MADE_UNIQUE, ()):  # both had it, and the newcomer came first
            wanted[shape], wanted[bearer.shape] = former, found.id
    if len(set(wanted.values())) < len(wanted):
        return
    for shape, found in now.items():
        if wanted[shape] != found.id:
            if shape in had:
                report.note(
                    f"{found.where}/operationId",
                    f"is {found.id} now; the operation goes on as {wanted[shape]}, by which its method and the rows of the tables name it",
                )
            report.repaired("kept-operation-ids", f"{found.where}/operationId")
            found.operation["operationId"] = wanted[shape]


def _operations(document: Json) -> Iterator[_At]:
    for path, item in mapping(document.get("paths")).items():
        for method in METHODS:
            operation = mapping(item).get(method)
            if isinstance(operation, dict):
                yield _At((method, _PLACE.sub("{}", path)), pointer("paths", path, method), operation)
