"""Typed rows of flat files: names as Amazon documents them, values of the types that fit.

Pure, and row by row. A value is turned only where it can be read in one way; any other stays as it came and is reported
as drift. Columns are found by name, in whatever order, also by their names in other languages; unknown ones are kept as text.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from spapi_core.catalog import default_catalog
from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.dates import Dates, day, moment
from spapi_core.model.drift import Drift, DriftKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

R = TypeVar("R")

_SKIPPED = re.compile(r"[\s\-_]+")
_WHOLE = re.compile(r"[+-]?\d{1,30}(?:[.,]0+)?")
_NUMBER = re.compile(
    r"[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,2}(?:,\d{2})+,\d{3}\.\d+)"
)
_SPACED = re.compile("[+-]?\\d{1,3}(?:[ \u00a0\u2009\u202f'\u2019]\\d{3})+(?:[.,]\\d+)?")
"""Thousands apart by a space or an apostrophe, which separate nothing else."""
_DOUBTFUL = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_TRUE = frozenset({"true", "yes", "y", "1", "ja", "oui", "sì", "si", "sí"})
_FALSE = frozenset({"false", "no", "n", "0", "nein", "non"})

_LOOKED_AT = 1000
"""Rows at the beginning of a file that show which decimal marks its columns use."""


class Columns(Generic[R]):
    """The columns of a kind of flat file, by the name of its row; `spapi_clients.report_rows` has them all.

    Args:
        name: Name of the row, as `Order`.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Columns({self.name!r})"


def columns_of(report_type: str | None) -> Columns[Any] | None:
    """The columns of a report type; None where they are not listed."""
    return next((Columns(name) for name, row in _table().items() if report_type in row["types"]), None)


class TypedRows:
    """Turns rows of text into typed ones.

    Args:
        columns: The kind of file.
        dates: How days such as 04/05/2024 are meant.
        faulty: Is given a column, a value and what is wrong where numbers that were read may be wrong; None raises a DocumentError.

    Attributes:
        drift: What did not fit, each kind of it once a column.
        summaries: Rows of totals, such as the first of a settlement, which are kept apart so that no sum counts them.
    """

    def __init__(
        self,
        columns: Columns[Any],
        dates: Dates = None,
        *,
        faulty: Callable[[str, str, str], object] | None = None,
    ) -> None:
        self._dates: Dates = dates
        if dates not in {None, "day first", "month first"}:
            raise InvalidArgumentError("dates= is 'day first', 'month first', or None")
        row = _table().get(columns.name)
        if row is None:
            raise InvalidArgumentError(f"There are no columns {columns.name!r}: take one of spapi_clients.report_rows")
        self.drift: list[Drift] = []
        self.summaries: list[dict[str, Any]] = []
        self._summary: Sequence[str] = row.get("summary", ())
        self._faulty = faulty
        self._trusted: set[str] = set()
        self._model = columns.name
        self._kinds: Mapping[str, str] = row["columns"]
        self._names = {
            compared_name(given): column for column in self._kinds for given in (column, *row["names"].get(column, ()))
        }
        self._plan: list[tuple[str, str, Callable[[str], Any] | None, str]] | None = None
        self._commas: dict[str, bool] = {}
        self._mixed: set[str] = set()
        self._told: set[str] = set()
        self._waiting: list[Mapping[str, str]] = []
        self._seen = 0

    def read(self, row: Mapping[str, str]) -> dict[str, Any]:
        """The typed row of a row.

        Raises:
            DocumentError: The file has none of the columns.
        """
        plan = self._plan or self._planned(row)
        typed: dict[str, Any] = {}
        for name, column, read, kind in plan:
            text = row[name]
            if read is None:
                typed[column] = text
                continue
            stripped = text.strip()
            value = read(stripped) if stripped else None
            if value is None and stripped:
                self._tell(DriftKind.UNREADABLE, column, kind)
                value = text
            typed[column] = value
        return typed

    def _planned(self, row: Mapping[str, str]) -> list[tuple[str, str, Callable[[str], Any] | None, str]]:
        readers: dict[str, Callable[[str], Any] | None] = {
            "text": None,
            "int": _whole,
            "date": lambda text: day(text, self._dates),
            "datetime": lambda text: moment(text, self._dates),
            "bool": _flag,
        }
        taken = {self._names.get(compared_name(name)) for name in row} - {None}
        if not taken:
            raise DocumentError(
                f"The file has none of the columns of {self._model}: its header is {', '.join(map(repr, list(row)[:8]))}. "
                "Is it another report, or is its header further down (header=)?"
            )
        plan: list[tuple[str, str, Callable[[str], Any] | None, str]] = []
        used: set[str] = set()
        for name in row:
            column = self._names.get(compared_name(name))
            if column is None or column in used:
                own = name if name not in self._kinds else f"{name}_2"
                plan.append((name, own, None, "text"))
                self._tell(DriftKind.UNKNOWN_PROPERTY, name, "text")
                continue
            used.add(column)
            kind = self._kinds[column]
            plan.append((name, column, partial(self._decimal, column) if kind == "decimal" else readers[kind], kind))
        self._plan = plan
        return plan

    def feed(self, row: Mapping[str, str]) -> list[dict[str, Any]]:
        """The typed rows that a row completes: in the first 1,000 rows of a file, a number that could be two waits, with what follows it.

        Where a column shows another decimal mark after a number was read by the first one, that number may be wrong.

        Raises:
            BadRowError: Numbers that were read before may be wrong.
            DocumentError: The file has none of the columns.
        """
        if self._seen >= _LOOKED_AT:
            return self._read_all([row])
        self._seen += 1
        doubtful = self._looked_at(row)
        if not self._waiting and not doubtful:
            return self._read_all([row])
        self._waiting.append(row)
        return self.finish() if self._seen >= _LOOKED_AT else []

    def finish(self) -> list[dict[str, Any]]:
        """The typed rows that still wait."""
        waiting, self._waiting = self._waiting, []
        return self._read_all(waiting)

    def _read_all(self, rows: Sequence[Mapping[str, str]]) -> list[dict[str, Any]]:
        """The typed rows of rows, without those of totals."""
        typed = [self.read(row) for row in rows]
        if not self._summary:
            return typed
        total, empty = self._summary
        kept: list[dict[str, Any]] = []
        for each in typed:
            apart = each.get(total) is not None and not each.get(empty, total).strip()
            (self.summaries if apart else kept).append(each)
        return kept

    def _looked_at(self, row: Mapping[str, str]) -> bool:
        """Learn the decimal marks that a row shows before it is read: whether a number in it could be two."""
        doubtful = False
        for name, column, _, kind in self._plan or self._planned(row):
            if kind == "decimal":
                text = row[name].strip()
                self._decimal(column, text)
                doubtful = doubtful or _DOUBTFUL.fullmatch(text.replace("\u2212", "-")) is not None
        self._trusted.clear()  # looked at alone: nothing was handed on
        return doubtful

    def _decimal(self, column: str, text: str) -> Decimal | None:
        """A number, with the decimal mark that its column uses; None where it could be two numbers.

        Other columns say nothing of it: there are files whose columns have different marks.
        """
        text = text.replace("\u2212", "-")
        doubtful = _DOUBTFUL.fullmatch(text) is not None
        if _SPACED.fullmatch(text):
            text = "".join(each for each in text if each.isdigit() or each in "+-.,")
        if not _NUMBER.fullmatch(text):
            return None
        commas, dots = text.count(","), text.count(".")
        if not commas and not dots:
            return Decimal(text)
        if doubtful:
            comma = bool(commas)
            if column in self._mixed or self._commas.get(column) != comma:
                return None
            self._trusted.add(column)
        else:
            comma = text.rfind(",") > text.rfind(".") if commas and dots else bool(commas) == (commas + dots == 1)
            if self._commas.setdefault(column, comma) != comma:
                self._mixed.add(column)
                self._contradicted(column, text)
                return None
        return Decimal(text.replace(".", "").replace(",", ".") if comma else text.replace(",", ""))

    def _contradicted(self, column: str, text: str) -> None:
        """A column has two decimal marks: numbers that were read by the first one may be wrong, and are not secret."""
        if column not in self._trusted:
            return
        self._trusted.discard(column)
        name = next(name for name, own, _, _ in self._plan or () if own == column)
        reason = (
            f"the column {name!r} has another decimal mark here than before, so that values such as 1.234 that were read as "
            "one number may be another: read rows(), and decide for yourself"
        )
        if self._faulty is None:
            raise DocumentError(reason.capitalize())
        self._faulty(name, text, reason)

    def _tell(self, kind: DriftKind, column: str, expected: str) -> None:
        if column not in self._told:
            self._told.add(column)
            found = "text" if kind is DriftKind.UNREADABLE else ""
            self.drift.append(Drift(kind, self._model, column, expected, found))


def compared_name(name: str) -> str:
    """A name as it is compared: without case, spaces, hyphens and underscores."""
    return _SKIPPED.sub("", name).casefold()


def _whole(text: str) -> int | None:
    found = _WHOLE.fullmatch(text)
    if found is None or _DOUBTFUL.fullmatch(text):
        return None
    return int(re.split("[.,]", text)[0])


def _flag(text: str) -> bool | None:
    word = text.casefold()
    return True if word in _TRUE else False if word in _FALSE else None


@cache
def _table() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = default_catalog().load("report_columns.json")
    return found
