"""Finds the header of a table: its line, its delimiter, and whether values are quoted.

Some reports begin with a title and remarks. Such lines are passed over where it is certain that they are not part of the table;
else the first line is the header, and rows that do not fit it say so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from spapi_core.errors import DocumentError, InvalidArgumentError
from spapi_core.jobs.quoting import Quoting

if TYPE_CHECKING:
    from collections.abc import Sequence

Header: TypeAlias = "int | str | Sequence[str] | None"
"""Where the header is: its line from 1, a name or names that it holds; None finds it."""

_SEPARATOR = re.compile(r'"?sep=([^\w\s"]|\t)"?\s*', re.IGNORECASE)
_OTHER = re.compile(r'\s*(?:<\?xml\b|<!(?:--|(?i:DOCTYPE)\b)|<[A-Za-z]\w*[ />]|[\[{]\s*(?:[\[{\]}]|"[^"]*"\s*:|\Z))')
"""How XML and JSON begin, which no table does."""
_LEADING = 30
_SEARCHED = 1000
_DELIMITERS = ",;|"
_CERTAIN = {"\t": 3}
_FEW = 2
_MANY = 4


@frozen
class TableHeader:
    """A header.

    Attributes:
        number: Its line, from 1.
        line: The line as it stands.
        names: Its names, as they stand.
        delimiter: What separates them.
        quoted: Whether values may be quoted.
        every: Whether all values are.
        rest: Lines after it that were looked at, with their numbers.
    """

    number: int
    line: str
    names: list[str]
    delimiter: str
    quoted: bool
    every: bool
    rest: list[tuple[int, str]]


class HeaderFinder:
    """Looks at the first lines.

    Args:
        delimiter: What separates values; None takes it from the header.
        header: Where the header is.
        quoted: Whether values may be quoted; None takes it from the header and the first row.
    """

    def __init__(self, delimiter: str | None, header: Header, *, quoted: bool | None) -> None:
        if isinstance(header, int) and header < 1:
            raise InvalidArgumentError("header= is the number of a line from 1, or names that the header holds")
        self._delimiter = delimiter
        self._wanted = None if header is None or isinstance(header, int) else _sequence(header)
        self._line = header if isinstance(header, int) else None
        self._quoted = quoted
        self._lines: list[tuple[int, str]] = []

    def add(self, number: int, line: str) -> None:
        """Take a line into account; `sep=;` in the first one, as Excel writes and reads it, says what separates values."""
        if number == 1:
            line = line.lstrip("\ufeff")
            says = _SEPARATOR.fullmatch(line)
            if says is not None:
                self._delimiter = self._delimiter or says[1]
                return
        self._lines.append((number, line))

    def found(self, *, ended: bool) -> TableHeader | None:
        """The header; None where more lines are needed, or where there is none at all.

        Raises:
            DocumentError: There is no such header, or the document is XML or JSON.
        """
        at = self._given(ended=ended) if self._wanted or self._line else self._guessed(ended=ended)
        return None if at is None else self._taken(at, ended=ended)

    def _given(self, *, ended: bool) -> int | None:
        for at, (number, line) in enumerate(self._lines):
            if number == self._line or (self._wanted and self._wanted <= {_bare(each) for each in self._values(line)}):
                return at
        if (ended and self._lines) or len(self._lines) > max(_SEARCHED, self._line or 0):
            what = f"line {self._line}" if self._line else f"line with {', '.join(sorted(self._wanted or ()))}"
            raise DocumentError(f"The document has no {what} among its first {len(self._lines)}: give another header=")
        return None

    def _guessed(self, *, ended: bool) -> int | None:
        filled = [at for at, (_, line) in enumerate(self._lines) if line.strip()]
        if not filled:
            return None
        if what := _OTHER.match(self._lines[filled[0]][1]):
            kind, ways = ("XML", "elements(name)") if "<" in what[0] else ("JSON", "json(), items(), records()")
            raise DocumentError(f"The document is {kind} and has no rows: read {ways} or typed(), or give header=")
        if self._is_summary(filled):
            after = next((at for at in filled[1:] if not self._lines[at][1].startswith("\t")), None)
            if after is not None or ended:
                return after
        ended = ended or len(self._lines) >= _LEADING
        counts = [len(self._values(self._lines[at][1])) for at in filled]
        if len(filled) > 1 and counts[0] > _FEW and counts[1] == counts[0]:
            return filled[0]
        if not ended:
            return None
        for place in range(1, len(filled)):
            if self._is_after_remarks(filled, counts, place):
                return filled[place]
        return filled[0]

    def _is_summary(self, filled: Sequence[int]) -> bool:
        """Whether a title and lines that begin with a tab stand before the table, as in a processing report of a feed."""
        first, *others = (self._lines[at][1].rstrip() for at in filled[:2])
        return bool(others) and first.endswith((":", "\uff1a")) and "\t" not in first and others[0].startswith("\t")

    def _is_after_remarks(self, filled: list[int], counts: list[int], place: int) -> bool:
        """Whether the lines before one are not part of the table, beyond doubt."""
        at = filled[place]
        delimiter = self._delimiter_of(self._lines[at][1])
        before, after = counts[:place], filled[place + 1 :]
        if counts[place] <= max(before) or any(
            len(self._values(self._lines[each][1], delimiter)) != counts[place] for each in after[:_FEW]
        ):
            return False
        if max(before) == 1:
            return counts[place] >= _CERTAIN.get(delimiter, _MANY)
        return max(before) <= _FEW < counts[place] and at - 1 > filled[place - 1]

    def _taken(self, at: int, *, ended: bool) -> TableHeader | None:
        (number, line), rest = self._lines[at], self._lines[at + 1 :]
        if "\r" in line:
            raise DocumentError(
                "The lines of the document end only with carriage returns: read its text, and split it yourself"
            )
        delimiter = self._delimiter_of(line)
        names = self._values(line)
        while len(names) > 1 and not names[-1].strip():
            names.pop()
        quoted, every = self._quoted, _is_quoted(line, delimiter)
        if quoted is None:
            first = next((each for _, each in rest if each), None)
            if first is None and not ended and delimiter == "\t" and not every:
                return None
            every = every or (
                delimiter == "\t" and len(names) > 1 and first is not None and _is_quoted(first, delimiter, len(names))
            )
            quoted = every or line.startswith('"') or delimiter != "\t"
        return TableHeader(number, line, names, delimiter, quoted, quoted and every, rest)

    def _delimiter_of(self, line: str) -> str:
        if self._delimiter is not None:
            return self._delimiter
        return "\t" if "\t" in line else max(_DELIMITERS, key=line.count) if _counted(line) else "\t"

    def _values(self, line: str, delimiter: str | None = None) -> list[str]:
        delimiter = delimiter or self._delimiter_of(line)
        if '"' in line and self._quoted is not False and (line.startswith('"') or delimiter != "\t"):
            parsed = Quoting(delimiter, 0, every=False).parse(line)
            if isinstance(parsed, list):
                return parsed
        return line.split(delimiter)


def _counted(line: str) -> bool:
    return any(each in line for each in _DELIMITERS)


def _is_quoted(line: str, delimiter: str, count: int | None = None) -> bool:
    """Whether all values of a line are quoted, and how many they have to be."""
    if not (line.startswith('"') and line.rstrip(delimiter).endswith('"')):
        return False
    parsed = Quoting(delimiter, 0, every=True).parse(line.rstrip(delimiter))
    return isinstance(parsed, list) and line.count('"') >= 2 * len(parsed) and count in {None, len(parsed)}


def _bare(name: str) -> str:
    return name.strip().casefold()


def _sequence(header: str | Sequence[str]) -> frozenset[str]:
    names = [header] if isinstance(header, str) else list(header)
    if not names:
        raise InvalidArgumentError("header= is empty: give a name that the header holds, or leave it out")
    return frozenset(_bare(name) for name in names)
