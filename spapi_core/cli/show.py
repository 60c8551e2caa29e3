"""Data on standard output: JSON, lines of JSON, CSV, and tables that fit the terminal or a pipe."""

from __future__ import annotations

import csv
import json
import sys
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from shutil import get_terminal_size
from typing import Any, TextIO

__all__ = ["Output", "counted", "dotted", "print_json", "print_rows", "print_table", "style", "width", "wrapped"]


class Output(StrEnum):
    """How data is written."""

    JSON = "json"
    JSONL = "jsonl"
    TABLE = "table"
    CSV = "csv"


def width(stream: TextIO | None = None) -> int | None:
    """Columns to wrap text at: the terminal's, 120 at most since longer lines are hard to read.

    Args:
        stream: Where the text goes; None for standard output.

    Returns:
        None where it goes to no terminal: a program reads it by lines.
    """
    if not (stream or sys.stdout).isatty():
        return None
    return max(40, min(120, get_terminal_size().columns))


def wrapped(text: str, room: int | None, *, first: str = "", rest: str = "") -> list[str]:
    """Lines of a text, without breaking words.

    Args:
        text: The text.
        room: Columns; None for one line.
        first: Stands before the first line.
        rest: Stands before the others.
    """
    if room is None:
        return [first + text]
    return textwrap.wrap(
        text, room, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def counted(number: int, word: str) -> str:
    """A number of things, e.g. `1 problem` or `2 problems`."""
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def print_json(value: Any) -> None:
    """Write a value as JSON for people and programs."""
    sys.stdout.write(_json(value, indent=2) + "\n")


def print_rows(rows: Iterable[Any], output: Output, columns: Sequence[str] = ()) -> list[str]:
    """Write rows one after another, as they come where the form allows it.

    Args:
        rows: Items of an answer.
        output: The form.
        columns: Which columns of a table or CSV; empty for all that fit, or all.

    Returns:
        Columns that did not fit the terminal.
    """
    if output is Output.JSON:
        _json_list(rows)
    elif output is Output.JSONL:
        for row in rows:
            sys.stdout.write(_json(row) + "\n")
    elif output is Output.CSV and columns:
        _csv(columns, (dotted(row) for row in rows))
    else:
        return _gathered(rows, output, columns)
    return []


def _gathered(rows: Iterable[Any], output: Output, columns: Sequence[str]) -> list[str]:
    """Write rows whose columns are known at the end; after an error, those that came before it."""
    table: list[dict[str, Any]] = []
    left: list[str] = []
    ended = False
    try:
        table.extend(dotted(row) for row in rows)
        ended = True
    finally:
        if table or ended:
            names = list(columns) or list(dict.fromkeys(chain.from_iterable(table)))
            if output is Output.CSV:
                _csv(names, table)
            else:
                left = _fitting(table, names, wanted=bool(columns))
    return left


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    writer = csv.DictWriter(sys.stdout, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def dotted(row: Any) -> dict[str, Any]:
    """A row with nested objects as dotted names, and lists as JSON."""
    if not isinstance(row, Mapping):
        return {"value": _cell(row)}
    found: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, Mapping) and value:
            found |= {f"{name}.{inner}": cell for inner, cell in dotted(value).items()}
        else:
            found[str(name)] = _cell(value)
    return found


def print_table(columns: Sequence[str], rows: Iterable[Sequence[Any]], *, title: str | None = None) -> None:
    """Write a table: drawn for a terminal, tab separated for a pipe.

    Args:
        columns: Headings.
        rows: Cells; a cell may be marked with `style`.
        title: Stands above.
    """
    known = [[str(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in [list(columns), *known]:
            sys.stdout.write("\t".join(_plain(cell) for cell in row) + "\n")
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table

    table = Table(*columns, box=SIMPLE_HEAD, title=title, title_justify="left", pad_edge=False, show_edge=False)
    for column in table.columns:
        column.overflow = "fold"
    for row in known:
        table.add_row(*row)
    Console(file=sys.stdout).print(table)


def style(text: str, mark: str) -> str:
    """A cell with a colour or weight, in rich's words; other cells are taken literally where they hold brackets."""
    from rich.markup import escape

    return f"[{mark}]{escape(text)}[/{mark}]"


def _plain(cell: str) -> str:
    if "[/" not in cell:
        return cell.replace("\t", " ").replace("\n", " ")
    from rich.text import Text

    return Text.from_markup(cell).plain


def _fitting(table: Sequence[Mapping[str, Any]], names: Sequence[str], *, wanted: bool) -> list[str]:
    """Write the columns that fit side by side; at least the first."""
    shown, left = list(names), []
    if sys.stdout.isatty() and not wanted:
        from rich.console import Console

        room, shown = Console(file=sys.stdout).width, []
        for name in names:
            width = max([len(name), *(len(str(row.get(name, ""))) for row in table)])
            room -= min(width, 40) + 2
            if shown and room < 0:
                break
            shown.append(name)
        left = [name for name in names if name not in shown]
    from rich.markup import escape

    mark = escape if sys.stdout.isatty() else str
    print_table(shown, ([mark(str(row.get(name, ""))) for name in shown] for row in table))
    return left


def _json_list(rows: Iterable[Any]) -> None:
    empty = True
    for row in rows:
        text = _json(row, indent=2).replace("\n", "\n  ")
        sys.stdout.write(("[\n  " if empty else ",\n  ") + text)
        empty = False
    sys.stdout.write("[]\n" if empty else "\n]\n")


def _json(value: Any, indent: int | None = None) -> str:
    """JSON that stays JSON where the output is not Unicode."""
    unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    return json.dumps(value, indent=indent, ensure_ascii=not unicode, default=str)


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | Mapping):
        return json.dumps(value, ensure_ascii=False)
    return value
