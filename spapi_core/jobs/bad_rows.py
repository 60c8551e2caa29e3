"""Rows that cannot be read without guessing: where each goes wrong, and what becomes of it. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from spapi_core.errors import BadRowError, DocumentError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_COLLECTED = 10_000
"""Bad rows that are collected; more of them mean that the table is read in a wrong way."""
STRANGE = re.compile("[\0\udc80-\udcff]")
"""Characters that do not belong in a text: NUL, and bytes that are not of the charset, as a decoder marks them."""

_KEPT = 2000


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


class BadRows:
    """What becomes of the bad rows of a table.

    Args:
        on_bad_row: What each does.

    Attributes:
        collected: Those so far, where they are collected.
    """

    def __init__(self, on_bad_row: OnBadRow) -> None:
        if not callable(on_bad_row) and on_bad_row not in {"error", "collect"}:
            raise InvalidArgumentError("on_bad_row= is 'error', 'collect', or a function that takes a BadRow")
        self.collected: list[BadRow] = []
        self._on_bad_row = on_bad_row

    def take(self, number: int, at: int, line: str, reason: str) -> None:
        """A bad row.

        Args:
            number: Its line, from 1.
            at: Index of the character where it goes wrong.
            line: The line as it stands.
            reason: What is wrong.

        Raises:
            BadRowError: Bad rows are errors.
            DocumentError: There are too many to collect.
        """
        bad = BadRow(number, at + 1, reason, line[:_KEPT])
        if callable(self._on_bad_row):
            self._on_bad_row(bad)
        elif self._on_bad_row == "error":
            raise bad.error()
        elif len(self.collected) >= MOST_COLLECTED:
            raise DocumentError(
                f"More than {MOST_COLLECTED} rows are bad, the last {bad.reason}: the table is probably being read in the wrong way"
            )
        else:
            self.collected.append(bad)


def strange(letter: str, charset: str) -> str:
    """What is wrong with a character that does not belong in a text."""
    if letter == "\0":
        return "there is a NUL: the document is damaged, or UTF-16 (give charset=)"
    return f"the byte 0x{ord(letter) - 0xDC00:02X} is not {charset}"
