"""One row of a table whose values may be quoted, read by the rule and, where it breaks the rule, repaired.

The rule is that of CSV: a quotation begins a value, ends before a delimiter or the end of the row, and holds a quotation mark
as two. Rows that break it are common, since many writers do not double the marks. Such a row is repaired only where exactly
one reading has as many values as the header.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_STEPS = 2_000_000
_MOST_VALUES = 500


@frozen
class Open:
    """A row whose last quotation does not end in its text.

    Attributes:
        values: Those before it.
        at: Where the quotation begins.
    """

    values: list[str]
    at: int


@frozen
class QuotingFault:
    """Where a row breaks the rule.

    Attributes:
        at: Index of the character in the text.
        reason: What is wrong there.
    """

    at: int
    reason: str


@lru_cache(maxsize=16)
def _patterns(delimiter: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    mark = re.escape(delimiter)
    inside = r'[^"]*+(?:""[^"]*+)*+'
    return (
        re.compile(rf'"({inside})"(?={mark}|\Z)'),
        re.compile(rf'"?{inside}\Z'),
        re.compile(rf'{inside}"(?:{mark}|\Z)'),
    )


class Quoting:
    """Reads rows of a table.

    Args:
        delimiter: What separates values.
        count: Values of a row.
        every: All values are quoted, so that a mark in one that is not is a fault.
    """

    def __init__(self, delimiter: str, count: int, *, every: bool) -> None:
        self._delimiter = delimiter
        self._count = count
        self._every = every
        self._between = f'"{delimiter}"'
        self._quoted, self._stays_open, self._closes = _patterns(delimiter)

    def simple(self, line: str) -> list[str] | None:
        """The values of a line that follows the rule and has as many as the header; None for any other."""
        if self._every and line.count('"') == 2 * self._count and line[0] == '"' == line[-1]:
            values = line[1:-1].split(self._between)
            if len(values) == self._count:
                return values
        if self._every or "\r" in line:
            parsed = self.parse(line)
            return parsed if isinstance(parsed, list) and len(parsed) == self._count else None
        try:
            values = next(csv.reader((line,), delimiter=self._delimiter, strict=True))
        except csv.Error:
            return None
        return values if len(values) == self._count else None

    def parse(self, text: str, values: Sequence[str] = (), at: int = 0) -> list[str] | Open | QuotingFault:
        """Read by the rule.

        Args:
            text: What is read.
            values: Those that were read before.
            at: Where to begin.
        """
        found = list(values)
        end = len(text)
        while True:
            if text.startswith('"', at):
                match = self._quoted.match(text, at)
                if match is None:
                    if self._stays_open.match(text, at):
                        return Open(found, at)
                    return QuotingFault(at, "a quotation is not followed by a delimiter or the end of the line")
                value = match[1]
                found.append(value.replace('""', '"') if '"' in value else value)
                at = match.end() + 1
            else:
                stop = text.find(self._delimiter, at)
                stop = end if stop < 0 else stop
                value = text[at:stop]
                if self._every and '"' in value:
                    return QuotingFault(at, "there is a quotation mark in a value that is not quoted")
                found.append(value)
                at = stop + 1
            if at > end:
                return found

    def goes_on(self, line: str) -> bool | None:
        """Whether an open quotation stays open over a line; None where the line breaks the rule."""
        if self._closes.match(line):
            return False
        return True if self._stays_open.fullmatch(f'"{line}') else None

    def repaired(self, text: str) -> list[str] | None:
        """The values where exactly one reading has as many as the header."""
        ends = [
            at
            for at in (each.start() for each in re.finditer('"', text))
            if at + 1 == len(text) or text[at + 1] == self._delimiter
        ]
        if self._count > _MOST_VALUES or len(ends) * len(ends) * self._count > _MOST_STEPS:
            return None
        readings: list[list[str]] = []
        self._read(text, 0, [], ends, readings, {})
        if len(readings) != 1 or any(self._delimiter in (value[:1], value[-1:]) for value in readings[0]):
            # A delimiter at the edge of a value says that the value has probably lost a mark.
            return None
        return readings[0]

    def _read(
        self,
        text: str,
        at: int,
        values: list[str],
        ends: list[int],
        readings: list[list[str]],
        fruitless: dict[tuple[int, int], bool],
    ) -> bool:
        """Collect up to two readings that go on from here; whether there was one."""
        if at > len(text):
            if len(values) == self._count:
                readings.append(list(values))
                return True
            return False
        if len(values) >= self._count or len(readings) > 1 or (at, len(values)) in fruitless:
            return False
        found = False
        for value, after in self._choices(text, at, ends):
            values.append(value)
            found = self._read(text, after, values, ends, readings, fruitless) or found
            values.pop()
            if len(readings) > 1:
                return True
        if not found:
            fruitless[at, len(values)] = True
        return found

    def _choices(self, text: str, at: int, ends: list[int]) -> list[tuple[str, int]]:
        if text.startswith('"', at):
            closing = [end for end in ends if end > at]
            if closing:
                return [(text[at + 1 : end].replace('""', '"'), end + 2) for end in closing]
        stop = text.find(self._delimiter, at)
        stop = len(text) if stop < 0 else stop
        value = text[at:stop]
        return [] if self._every and '"' in value else [(value, stop + 1)]

    def joined(self, lines: Sequence[str]) -> list[str] | None:
        """The values of several lines, each quotation ended at the first place where it can; None where that is not a row."""
        text = "\n".join(lines)
        values: list[str] = []
        at = 0
        while at <= len(text):
            if text.startswith('"', at):
                close = at
                while (close := text.find('"', close + 1)) >= 0:
                    if close + 1 == len(text) or text[close + 1] == self._delimiter:
                        break
                if close < 0:
                    return None
                values.append(text[at + 1 : close].replace('""', '"'))
                at = close + 2
            else:
                stop = text.find(self._delimiter, at)
                stop = len(text) if stop < 0 else stop
                value = text[at:stop]
                if "\n" in value or (self._every and '"' in value):
                    return None
                values.append(value)
                at = stop + 1
        return values

    def begins_a_row(self, line: str) -> bool:
        """Whether a line looks like a row of its own."""
        if self._every and line.startswith('"') and not line.startswith('""'):
            return True
        parsed = self.parse(line)
        return isinstance(parsed, list) and len(parsed) == self._count
