"""Tables read in pieces, for tests."""

from __future__ import annotations

from typing import Any

from spapi_core.jobs.bad_rows import BadRow
from spapi_core.jobs.decoding import MARK, Decoder, Lines
from spapi_core.jobs.tables import Table


def rows(
    text: str, delimiter: str | None = None, *, quoted: bool | None = None, step: int = 7, **given: Any
) -> list[dict[str, str]]:
    return read(Table(delimiter, quoted=quoted, **given), text, step)


def read(table: Table, text: str, step: int = 7) -> list[dict[str, str]]:
    lines = Lines()
    got: list[dict[str, str]] = []
    for at in range(0, len(text), step):
        got += table.feed(lines.feed(text[at : at + step]))
    got += table.feed(lines.finish())
    return got + list(table.finish())


def collected(text: str, delimiter: str | None = None, **given: Any) -> tuple[list[list[str]], list[tuple[int, int]]]:
    """Values of the good rows, places of the bad ones."""
    table = Table(delimiter, on_bad_row="collect", **given)
    got = [list(row.values()) for row in read(table, text)]
    return got, [(bad.line, bad.column) for bad in table.bad_rows]


def decoded(data: bytes, step: int, **given: Any) -> tuple[list[list[str]], list[BadRow]]:
    """Values of the good rows of bytes, and the bad rows."""
    decoder, lines, table = Decoder(None, None, MARK), Lines(), Table(on_bad_row="collect", **given)
    got: list[dict[str, str]] = []
    for at in range(0, len(data), step):
        got += table.feed(table.marking(decoder, lines.feed(decoder.feed(data[at : at + step]))))
    got += table.feed(table.marking(decoder, lines.feed(decoder.finish())))
    got += [*table.feed(lines.finish()), *table.finish()]
    return [list(row.values()) for row in got], table.bad_rows
