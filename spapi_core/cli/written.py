"""Rows and documents as files that appear whole, or on standard output; and what a person sees meanwhile."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from itertools import chain
from pathlib import Path
from typing import Annotated, Any

import typer

from spapi_core.cli.show import dotted
from spapi_core.errors import InvalidArgumentError
from spapi_core.system.files import AtomicFile

__all__ = ["FormOption", "OutputForm", "Restart", "To", "document_to", "key_values", "progress", "rows_to"]


class OutputForm(StrEnum):
    """How a document is written."""

    RAW = "raw"
    JSON = "json"
    JSONL = "jsonl"
    NDJSON = "ndjson"
    CSV = "csv"


To = Annotated[
    Path | None,
    typer.Option(
        "--to",
        help="The file to write; it appears when it is complete. Standard output when left out.",
        show_default=False,
    ),
]
FormOption = Annotated[
    OutputForm | None,
    typer.Option(
        "--output", "-o", help="raw is as Amazon made it; ndjson is another name for jsonl.", show_default=False
    ),
]
Restart = Annotated[bool, typer.Option("--restart", help="Start over, whatever was kept of this job.")]


def key_values(pairs: Iterable[str] | None, option: str) -> dict[str, str] | None:
    """KEY=VALUE pairs; None where there are none.

    Raises:
        InvalidArgumentError: One is not a pair.
    """
    found: dict[str, str] = {}
    for pair in pairs or ():
        key, sign, value = pair.partition("=")
        if not sign:
            raise InvalidArgumentError(f"{option} {pair!r} is not KEY=VALUE.")
        found[key] = value
    return found or None


@contextmanager
def progress(text: str) -> Iterator[Callable[[str], None]]:
    """What goes on, on a terminal's standard error; the function that is given changes the text."""
    from spapi_core.cli.trouble import is_quiet

    if is_quiet() or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=16), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(text, total=None)
        yield lambda now: shown.update(task, description=now)


def document_to(document: Any, form: OutputForm, target: Path | None, say: Callable[[str], None]) -> dict[str, Any]:
    """Write a document, as it is or as rows.

    Args:
        document: A Document of a job.
        form: How.
        target: The file; None is standard output.
        say: Called with how far it is.

    Returns:
        What was written: `bytes`, or `rows`.

    Raises:
        InvalidArgumentError: It is not a table where rows are wanted, or the file cannot be written.
    """
    if form is OutputForm.RAW:
        return {"bytes": _raw(document, target, say)}
    first = next((line for line in document.lines() if line.strip()), "").lstrip("\ufeff \t")
    if first[:1] in ("{", "["):
        try:
            value = document.json()
        except ValueError:
            value = list(document.records())
        rows = value if isinstance(value, list) else [value]
        if form is OutputForm.JSON:
            return {"rows": rows_to(rows, form, target)} if isinstance(value, list) else _one(value, target)
        return {"rows": rows_to(rows, form, target)}
    if first[:1] == "<":
        raise InvalidArgumentError("The document is XML, not a table: leave --output out, or give --output raw.")
    return {"rows": rows_to(_counted(document.rows(), say), form, target)}


def rows_to(rows: Iterable[Any], form: OutputForm, target: Path | None, columns: list[str] | None = None) -> int:
    """Write rows.

    Args:
        rows: The rows.
        form: JSON, lines of JSON, or CSV; raw is lines of JSON.
        target: The file; None is standard output.
        columns: Of a CSV; None takes all that a row has.

    Returns:
        How many there were.

    Raises:
        InvalidArgumentError: The file cannot be written.
    """
    count = 0

    def each() -> Iterator[Any]:
        nonlocal count
        for row in rows:
            count += 1
            yield row

    text = _csv(each(), columns) if form is OutputForm.CSV else _json(each(), form)
    _write((piece.encode() for piece in text), target)
    return count


def _raw(document: Any, target: Path | None, say: Callable[[str], None]) -> int:
    size = 0

    def pieces() -> Iterator[bytes]:
        nonlocal size
        for piece in document.pieces():
            size += len(piece)
            say(f"{size / 1e6:.1f} MB")
            yield piece

    _write(pieces(), target)
    return size


def _one(value: Any, target: Path | None) -> dict[str, Any]:
    _write([json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"], target)
    return {"rows": 1}


def _counted(rows: Iterable[Any], say: Callable[[str], None]) -> Iterator[Any]:
    for number, row in enumerate(rows, 1):
        if number % 1000 == 0:
            say(f"{number} rows")
        yield row


def _json(rows: Iterable[Any], form: OutputForm) -> Iterator[str]:
    if form is not OutputForm.JSON:
        for row in rows:
            yield json.dumps(row, ensure_ascii=False, default=str) + "\n"
        return
    before = "[\n"
    for row in rows:
        yield before + json.dumps(row, ensure_ascii=False, default=str)
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def _csv(rows: Iterable[Any], columns: list[str] | None) -> Iterator[str]:
    table: Iterator[dict[str, Any]] = (dotted(row) for row in rows)
    if columns is None:
        known = list(table)
        columns = list(dict.fromkeys(chain.from_iterable(known)))
        table = iter(known)
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, extrasaction="ignore", lineterminator="\n")
    if columns:
        writer.writeheader()
    for row in table:
        writer.writerow(row)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def _write(pieces: Iterable[bytes], target: Path | None) -> None:
    if target is None:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    try:
        with AtomicFile(target) as file:
            for piece in pieces:
                file.write(piece)
    except OSError as error:
        raise InvalidArgumentError(f"{target} cannot be written: {error.strerror or error}.") from error
