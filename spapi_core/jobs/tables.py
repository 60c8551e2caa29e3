"""Rows of flat files: pure, and line by line.

Real files hold quotation marks that nobody doubled, rows that are cut, and lines before the header. A row is handed on
when there is exactly one way to read it that has as many values as the header; anything else is a bad row, which names
its line and column. How one row is read is in `spapi_core.jobs.quoting`, one of several lines in `spapi_core.jobs.open_rows`,
and what becomes of a bad one in `spapi_core.jobs.bad_rows`.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypedDict

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.bad_rows import STRANGE, BadRow, BadRows, OnBadRow, strange
from spapi_core.jobs.headers import HeaderFinder
from spapi_core.jobs.open_rows import OpenRows, fills_a_row
from spapi_core.jobs.plain_rows import MOST_LINES, plain_rows
from spapi_core.jobs.quoting import Quoting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spapi_core.jobs.decoding import Decoder
    from spapi_core.jobs.headers import Header
    from spapi_core.jobs.plain_rows import PlainRows


class TableReading(TypedDict, total=False):
    """How a table is read, see `Document.rows`."""

    delimiter: str | None
    quoted: bool | None
    header: Header
    fill: bool
    on_bad_row: OnBadRow


class Table:
    """Turns lines into rows: dicts by the names of the header line.

    Amazon's flat files are tab separated and mostly unquoted, so that a quotation mark is a character like any
    other; some are quoted throughout, and then the header or the first row is as well.

    Args:
        delimiter: What separates values; None takes a tab where the header has one, else a comma, semicolon or bar.
        quoted: Whether values may be quoted; None takes it from the header and the first row.
        header: Where the header is: its line from 1, or names that it holds; None finds it, after lines of one value too.
        fill: Rows that end early are filled with empty text; else they are bad rows.
        on_bad_row: What a bad row does.

    Attributes:
        names: The names of the columns, once the header was read; repeated ones are numbered.
        bad_rows: Where bad rows are collected: those so far.
        charset: For messages about bytes that do not fit it.
        marked: Lines may hold bytes that do not fit the charset, as lone surrogates.
        native: The line of the header from 1, and what separates values, once the header was read.
        quoted: Values may be quoted, once the header was read.
    """

    def __init__(
        self,
        delimiter: str | None = None,
        *,
        quoted: bool | None = None,
        header: Header = None,
        fill: bool = False,
        on_bad_row: OnBadRow = "error",
    ) -> None:
        if delimiter is not None and (len(delimiter) != 1 or delimiter in '"\r\n'):
            raise InvalidArgumentError("delimiter= is one character, and no quotation mark or line end")
        self._bad = BadRows(on_bad_row)
        self.names: list[str] | None = None
        self.bad_rows = self._bad.collected
        self.charset = "utf-8"
        self.marked = False
        self.native: tuple[int, str] | None = None
        self.quoted = False
        self._finder = HeaderFinder(delimiter, header, quoted=quoted)
        self._delimiter = ""
        self._fill = fill
        self._quoting: Quoting | None = None
        self._open: OpenRows | None = None
        self._plain: PlainRows | None = None
        self._number = 0
        self._count = 0

    def marking(self, decoder: Decoder, lines: list[str]) -> list[str]:
        """Lines of a decoder, and whether it let bytes stand that are not of its charset."""
        if decoder.marked:
            self.marked, self.charset = True, decoder.charset
        return lines

    def feed(self, lines: Sequence[str]) -> Iterator[dict[str, str]]:
        """The rows that lines complete. Empty lines are not rows.

        Raises:
            BadRowError: A row cannot be read without guessing.
            DocumentError: There is no such header.
        """
        for rows in self.batches(lines):
            yield from rows

    def batches(self, lines: Sequence[str]) -> Iterator[list[dict[str, str]]]:
        """As `feed`, in lists of some hundred rows.

        Raises:
            BadRowError: A row cannot be read without guessing; the rows before it were handed on.
            DocumentError: There is no such header.
        """
        at, quick = 0, True
        while at < len(lines):
            if quick and self._plain is not None and not self.marked:
                part = lines[at : at + MOST_LINES]
                try:
                    rows = self._plain(part, self._delimiter)
                except ValueError:
                    quick = False
                else:
                    at += len(part)
                    self._number += len(part)
                    yield rows
                continue
            ready: list[dict[str, str]] = []
            for line in lines[at : at + MOST_LINES]:
                at += 1
                self._number += 1
                values = self._simple(line)
                if values is None:
                    yield ready
                    ready = []
                    for row in self._slowly([(self._number, line)]):
                        yield [row]
                elif any(values):
                    ready.append(dict(zip(self.names or (), values, strict=True)))
            yield ready
            quick = True

    def _simple(self, line: str) -> list[str] | None:
        """The values of a line that is a row by itself, by the rule; None where it takes a closer look."""
        count = self._count
        if not count or self.marked or (self._open is not None and self._open.row is not None):
            return None
        quoting = self._quoting
        values = line.split(self._delimiter) if quoting is None or '"' not in line else quoting.simple(line)
        return values if values is not None and len(values) == count else None

    def finish(self) -> Iterator[dict[str, str]]:
        """The rows that the end completes.

        Raises:
            BadRowError: The last row cannot be read without guessing.
            DocumentError: There is no such header.
        """
        if self.names is None:
            yield from self._begin(ended=True)
        while self._open is not None and self._open.row is not None:
            values, again = self._open.end()
            yield from self._named(values)
            yield from self._slowly(again)

    def _slowly(self, lines: Iterable[tuple[int, str]]) -> Iterator[dict[str, str]]:
        waiting = deque(lines)
        values: list[str] | None
        while waiting:
            number, line = waiting.popleft()
            again: list[tuple[int, str]] = []
            if self.names is None:
                self._finder.add(number, line)
                yield from self._begin(ended=False)
                continue
            if self._open is None or self._open.row is None:
                values = self._first(number, line)
            elif self.marked and STRANGE.search(line):
                values, again = self._open.end()
                again.append((number, line))
            else:
                values, again = self._open.go_on(line)
            waiting.extendleft(reversed(again))
            yield from self._named(values)

    def _begin(self, *, ended: bool) -> Iterator[dict[str, str]]:
        """Take the header, once it is certain which line that is."""
        found = self._finder.found(ended=ended)
        if found is None:
            return
        self._check_header(found.number, found.line)
        self.names = _distinct(found.names)
        self._count = len(found.names)
        self._delimiter = found.delimiter
        self.native, self.quoted = (found.number, found.delimiter), found.quoted
        self._quoting = Quoting(found.delimiter, self._count, every=found.every) if found.quoted else None
        self._open = None if self._quoting is None else OpenRows(self._quoting, self._count, self._bad)
        self._plain = None if found.quoted else plain_rows(self.names)
        yield from self._slowly(found.rest)

    def _named(self, values: list[str] | None) -> Iterator[dict[str, str]]:
        if values is not None and any(values):
            yield dict(zip(self.names or (), values, strict=True))

    def _first(self, number: int, line: str) -> list[str] | None:
        """The values of a row that begins with a line; None where it goes on, or is bad."""
        if not line:
            return None
        mark = STRANGE.search(line) if self.marked else None
        if mark is not None:
            self._bad.take(number, mark.start(), line, strange(mark[0], self.charset))
            return None
        values = line.split(self._delimiter) if self._open is None else self._open.begin(number, line)
        return None if values is None else self._fitted(number, line, values)

    def _fitted(self, number: int, line: str, values: list[str]) -> list[str] | None:
        """Values of as many columns as the header has, or a bad row."""
        if fills_a_row(values, self._count):
            return values[: self._count]
        if len(values) < self._count:
            if self._fill or not any(values):
                return values + [""] * (self._count - len(values))
            reason = f"the row ends after {_values(len(values))} and the header {_names(self._count)}"
            remedy = ": give fill=True where empty values at the end are left out, else delimiter= or quoted="
            self._bad.take(number, len(line), line, reason + remedy)
            return None
        at = len(self._delimiter.join(line.split(self._delimiter)[: self._count])) + 1
        reason = f"the row has {_values(len(values))} and the header {_names(self._count)}"
        self._bad.take(number, at, line, f"{reason}: give delimiter=, quoted= or header=")
        return None

    def _check_header(self, number: int, line: str) -> None:
        mark = STRANGE.search(line) if self.marked else None
        if mark is not None:
            reason = f"{strange(mark[0], self.charset)}, and no row is certain without a header"
            raise BadRow(number, mark.start() + 1, reason, "").error()


class DoubtedTable(Table):
    """A table that keeps the line it read last: a value in it may turn out to be wrong when it is typed.

    The arguments are those of `Table`.
    """

    _latest = ""

    def batches(self, lines: Sequence[str]) -> Iterator[list[dict[str, str]]]:
        """As `Table.batches`, of one line each."""
        for line in lines:
            self._latest = line
            yield from super().batches((line,))

    def doubt(self, name: str, text: str, reason: str) -> None:
        """A value of the row that was read last is a fault: a bad row, as any other.

        Raises:
            BadRowError: Bad rows are errors.
        """
        parts = self._latest.split(self._delimiter) if '"' not in self._latest or self._quoting is None else []
        place = (self.names or []).index(name)
        at = len(self._delimiter.join(parts[:place])) + (place > 0) if parts else max(self._latest.find(text), 0)
        self._bad.take(self._number, at, self._latest, reason)


def _values(count: int) -> str:
    return f"{count} value" if count == 1 else f"{count} values"


def _names(count: int) -> str:
    return f"{count} name" if count == 1 else f"{count} names"


def _distinct(names: Sequence[str]) -> list[str]:
    """Header names, repeated ones numbered, so that no column hides another."""
    taken = set(names)
    seen: dict[str, int] = {}
    distinct = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        given = name
        if seen[name] > 1:
            while (given := f"{name}_{seen[name]}") in taken:
                seen[name] += 1
            taken.add(given)
        distinct.append(given)
    return distinct
