"""Rows of flat files: pure, and line by line.

Real files hold quotation marks that nobody doubled, rows that are cut, and lines before the header. A row is handed on
when there is exactly one way to read it that has as many values as the header; anything else is a bad row, which names
its line and column. How one row is read is in `spapi_core.jobs.quoting`.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from attrs import define, field, frozen

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError
from spapi_core.jobs.headers import HeaderFinder
from spapi_core.jobs.plain_rows import MOST_LINES, plain_rows
from spapi_core.jobs.quoting import Open, Quoting, QuotingFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from spapi_core.jobs.decoding import Decoder
    from spapi_core.jobs.headers import Header
    from spapi_core.jobs.plain_rows import PlainRows

MOST_COLLECTED = 10_000
"""Bad rows that are collected; more of them mean that the table is read in a wrong way."""

_KEPT = 2000
_LONGEST_VALUE = 1 << 24
_LONGEST_DOUBT = 1 << 20
_MOST_JOINED = 50
_MARK = re.compile("[\0\udc80-\udcff]")
_ENDLESS = "a quotation begins and does not end"
_REMEDY = ": give quoted=False where quotation marks are plain characters"


class TableReading(TypedDict, total=False):
    """How a table is read, see `Document.rows`."""

    delimiter: str | None
    quoted: bool | None
    header: Header
    fill: bool
    on_bad_row: OnBadRow


@frozen
class BadRow:
    """A row that cannot be read without guessing.

    Attributes:
        line: Its line in the document, from 1.
        column: The character in that line where it goes wrong, from 1.
        reason: What is wrong; holds nothing of the row's text.
        text: The line as it stands, at most 2,000 characters of it. It may be personal, so that the repr leaves it out.
    """

    line: int
    column: int
    reason: str
    text: str = field(repr=False)

    def error(self) -> BadRowError:
        """As an error."""
        return BadRowError(f"Line {self.line}, column {self.column}: {self.reason}", line=self.line, column=self.column)


OnBadRow: TypeAlias = "Literal['error', 'collect'] | Callable[[BadRow], object]"
"""What a bad row does: it ends the reading with a BadRowError, is kept in `bad_rows`, or is given to a function."""


@define(eq=False)
class _Row:
    """A row that goes on in the next line.

    `text` holds it from the line on in which the open quotation begins; `state` is None once the rule is broken.
    """

    number: int
    lines: list[str]
    state: Open | None
    fallback: list[str] | None
    fault: QuotingFault
    text: list[str]
    size: int = 0


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
        if not callable(on_bad_row) and on_bad_row not in {"error", "collect"}:
            raise InvalidArgumentError("on_bad_row= is 'error', 'collect', or a function that takes a BadRow")
        self.names: list[str] | None = None
        self.bad_rows: list[BadRow] = []
        self.charset = "utf-8"
        self.marked = False
        self.native: tuple[int, str] | None = None
        self.quoted = False
        self._finder = HeaderFinder(delimiter, header, quoted=quoted)
        self._delimiter = ""
        self._fill = fill
        self._on_bad_row = on_bad_row
        self._quoting: Quoting | None = None
        self._plain: PlainRows | None = None
        self._number = 0
        self._count = 0
        self._row: _Row | None = None

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
        if not count or self._row is not None or self.marked:
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
        while (row := self._row) is not None:
            values, again = self._end(row)
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
            if self._row is not None and self.marked and _MARK.search(line):
                values, again = self._end(self._row)
                again.append((number, line))
            elif self._row is not None:
                values, again = self._next(self._row, line)
            else:
                values = self._first(number, line)
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
        self._plain = None if found.quoted else plain_rows(self.names)
        yield from self._slowly(found.rest)

    def _named(self, values: list[str] | None) -> Iterator[dict[str, str]]:
        if values is not None and any(values):
            yield dict(zip(self.names or (), values, strict=True))

    def _first(self, number: int, line: str) -> list[str] | None:
        """The values of a row that begins with a line; None where it goes on, or is bad."""
        if not line:
            return None
        mark = _MARK.search(line) if self.marked else None
        if mark is not None:
            self._bad(number, mark.start(), line, self._strange(mark[0]))
            return None
        if self._quoting is None:
            return self._fitted(number, line, line.split(self._delimiter))
        return self._first_quoted(number, line, self._quoting)

    def _first_quoted(self, number: int, line: str, quoting: Quoting) -> list[str] | None:
        parsed = quoting.parse(line)
        if isinstance(parsed, list) and self._fits(parsed):
            return parsed[: self._count]
        whole = isinstance(parsed, list) and len(parsed) > self._count
        repaired = None if whole else quoting.repaired(line)
        if isinstance(parsed, Open) and len(parsed.values) < self._count:
            fault = QuotingFault(parsed.at, _ENDLESS)
            self._row = _Row(number, [line], parsed, repaired, fault, [line], len(line))
            return None
        if repaired is not None:
            return repaired
        if isinstance(parsed, QuotingFault):
            self._row = _Row(number, [line], None, None, parsed, [line], len(line))
            return None
        values = parsed if isinstance(parsed, list) else [*parsed.values, line[parsed.at :]]
        return self._fitted(number, line, values)

    def _next(self, row: _Row, line: str) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """The values of a row that goes on with a line, and lines that are to be read again."""
        quoting = self._quoting
        row.lines.append(line)
        row.text.append(line)
        row.size += len(line) + 1
        if quoting is None or row.size > (_LONGEST_DOUBT if row.fallback or row.state is None else _LONGEST_VALUE):
            return self._end(row)
        if row.state is not None:
            on = quoting.goes_on(line)
            if on:
                return None, []
            if on is False:
                text = "\n".join(row.text)
                parsed = quoting.parse(text, row.state.values, row.state.at)
                if isinstance(parsed, list) and self._fits(parsed):
                    self._row = None
                    return parsed[: self._count], []
                if isinstance(parsed, Open) and len(parsed.values) < self._count:
                    row.state, row.text = Open(parsed.values, 0), [text[parsed.at :]]
                    return None, []
            row.state = None
            if row.fallback is not None:
                return self._end(row)
        return self._joined(row, quoting)

    def _joined(self, row: _Row, quoting: Quoting) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """Several lines as one row, where none of them is one by itself."""
        if len(row.lines) > _MOST_JOINED or any(quoting.begins_a_row(each) for each in row.lines[1:]):
            return self._end(row)
        values = quoting.joined(row.lines)
        if values is None or len(values) < self._count:
            return None, []
        if len(values) > self._count:
            return self._end(row)
        self._row = None
        return values, []

    def _end(self, row: _Row) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """A row whose lines are not a row together: what its first line is, and the others, to be read again."""
        self._row = None
        again = [(row.number + after, line) for after, line in enumerate(row.lines[1:], 1)]
        if row.fallback is None:
            self._bad(row.number, row.fault.at, row.lines[0], row.fault.reason + _REMEDY)
        return row.fallback, again

    def _fits(self, values: list[str]) -> bool:
        return len(values) == self._count or (len(values) > self._count and not any(values[self._count :]))

    def _fitted(self, number: int, line: str, values: list[str]) -> list[str] | None:
        """Values of as many columns as the header has, or a bad row."""
        if self._fits(values):
            return values[: self._count]
        if len(values) < self._count:
            if self._fill or not any(values):
                return values + [""] * (self._count - len(values))
            reason = f"the row ends after {_values(len(values))} and the header {_names(self._count)}"
            remedy = ": give fill=True where empty values at the end are left out, else delimiter= or quoted="
            self._bad(number, len(line), line, reason + remedy)
            return None
        at = len(self._delimiter.join(line.split(self._delimiter)[: self._count])) + 1
        reason = f"the row has {_values(len(values))} and the header {_names(self._count)}"
        self._bad(number, at, line, f"{reason}: give delimiter=, quoted= or header=")
        return None

    def _check_header(self, number: int, line: str) -> None:
        mark = _MARK.search(line) if self.marked else None
        if mark is not None:
            reason = f"{self._strange(mark[0])}, and no row is certain without a header"
            raise BadRow(number, mark.start() + 1, reason, "").error()

    def _strange(self, letter: str) -> str:
        """What is wrong with a character that does not belong in a text."""
        if letter == "\0":
            return "there is a NUL: the document is damaged, or UTF-16 (give charset=)"
        return f"the byte 0x{ord(letter) - 0xDC00:02X} is not {self.charset}"

    def _bad(self, number: int, at: int, line: str, reason: str) -> None:
        bad = BadRow(number, at + 1, reason, line[:_KEPT])
        if callable(self._on_bad_row):
            self._on_bad_row(bad)
        elif self._on_bad_row == "error":
            raise bad.error()
        elif len(self.bad_rows) >= MOST_COLLECTED:
            raise DocumentError(
                f"More than {MOST_COLLECTED} rows are bad, the last {bad.reason}: the table is probably read in a wrong way"
            )
        else:
            self.bad_rows.append(bad)


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
        self._bad(self._number, at, self._latest, reason)


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
