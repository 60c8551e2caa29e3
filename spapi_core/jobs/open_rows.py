"""Rows of a quoted table that may go on in the next line: how they begin, go on and end. Pure.

Lines that turn out not to be one row together are given back, to be read again one by one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from spapi_core.jobs.quoting import Open, Quoting, QuotingFault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.jobs.bad_rows import BadRows

_LONGEST_VALUE = 1 << 24
_LONGEST_DOUBT = 1 << 20
_MOST_JOINED = 50
_ENDLESS = "a quotation begins and does not end"
_REMEDY = ": give quoted=False where quotation marks are plain characters"


@define(eq=False)
class OpenRow:
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


class OpenRows:
    """The rows of one table, one at a time.

    Args:
        quoting: Reads them.
        count: Values of a row.
        bad: Takes those that cannot be read.

    Attributes:
        row: The row that has begun and goes on; None where there is none.
    """

    def __init__(self, quoting: Quoting, count: int, bad: BadRows) -> None:
        self.row: OpenRow | None = None
        self._quoting = quoting
        self._count = count
        self._bad = bad

    def begin(self, number: int, line: str) -> list[str] | None:
        """The values of a line, perhaps too many or too few for a row; None where a row begins that goes on."""
        quoting = self._quoting
        parsed = quoting.parse(line)
        if isinstance(parsed, list) and fills_a_row(parsed, self._count):
            return parsed
        whole = isinstance(parsed, list) and len(parsed) > self._count
        repaired = None if whole else quoting.repaired(line)
        if isinstance(parsed, Open) and len(parsed.values) < self._count:
            fault = QuotingFault(parsed.at, _ENDLESS)
            self.row = OpenRow(number, [line], parsed, repaired, fault, [line], len(line))
            return None
        if repaired is not None:
            return repaired
        if isinstance(parsed, QuotingFault):
            self.row = OpenRow(number, [line], None, None, parsed, [line], len(line))
            return None
        return parsed if isinstance(parsed, list) else [*parsed.values, line[parsed.at :]]

    def go_on(self, line: str) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """The values of the open row where a line completes it, and lines that are to be read again."""
        row, quoting = self._begun(), self._quoting
        row.lines.append(line)
        row.text.append(line)
        row.size += len(line) + 1
        if row.size > (_LONGEST_DOUBT if row.fallback or row.state is None else _LONGEST_VALUE):
            return self.end()
        if row.state is not None:
            on = quoting.goes_on(line)
            if on:
                return None, []
            if on is False:
                text = "\n".join(row.text)
                parsed = quoting.parse(text, row.state.values, row.state.at)
                if isinstance(parsed, list) and fills_a_row(parsed, self._count):
                    self.row = None
                    return parsed[: self._count], []
                if isinstance(parsed, Open) and len(parsed.values) < self._count:
                    row.state, row.text = Open(parsed.values, 0), [text[parsed.at :]]
                    return None, []
            row.state = None
            if row.fallback is not None:
                return self.end()
        return self._joined(row)

    def end(self) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """The open row, whose lines are not a row together: what its first line is, and the others, to be read again."""
        row = self._begun()
        self.row = None
        again = [(row.number + after, line) for after, line in enumerate(row.lines[1:], 1)]
        if row.fallback is None:
            self._bad.take(row.number, row.fault.at, row.lines[0], row.fault.reason + _REMEDY)
        return row.fallback, again

    def _joined(self, row: OpenRow) -> tuple[list[str] | None, list[tuple[int, str]]]:
        """Several lines as one row, where none of them is one by itself."""
        if len(row.lines) > _MOST_JOINED or any(self._quoting.begins_a_row(each) for each in row.lines[1:]):
            return self.end()
        values = self._quoting.joined(row.lines)
        if values is None or len(values) < self._count:
            return None, []
        if len(values) > self._count:
            return self.end()
        self.row = None
        return values, []

    def _begun(self) -> OpenRow:
        if self.row is None:
            raise RuntimeError("No row is open")
        return self.row


def fills_a_row(values: Sequence[str], count: int) -> bool:
    """Whether values are a row of that number of columns: further ones that are empty count for nothing."""
    return len(values) == count or (len(values) > count and not any(values[count:]))
