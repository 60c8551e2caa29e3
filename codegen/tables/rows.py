"""Reading a table: one TOML file, a row an operation, each row with its source and its reason.

A file may state `source` or `reason` once at its top for all rows that do not state their own. Rows are
returned as they stand; whether they agree with the models is the linter's business.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

__all__ = ["Table", "TablesError", "read_table"]


class TablesError(Exception):
    """A table cannot be read; the message names the file, the row and the remedy."""


@frozen
class Table:
    """The rows of one file, by operation id, and what stands above them.

    Args:
        file: The file's name.
        rows: Operation id -> row, with `source` and `reason` filled in.
        head: Keys of the file that are no rows.
    """

    file: str
    rows: Mapping[str, Mapping[str, Any]]
    head: Mapping[str, Any]


def read_table(file: Path, allowed: Mapping[str, type | tuple[type, ...]], required: tuple[str, ...] = ()) -> Table:
    """Read one table.

    Args:
        file: The TOML file.
        allowed: Keys that a row may have besides `source` and `reason`, with their type.
        required: Keys that every row must have.

    Returns:
        The table.

    Raises:
        TablesError: Not there, not TOML, a row twice, a key unknown or of the wrong type, source or reason missing.
    """
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise TablesError(
            f"{file.name}: the table is missing; restore it, an empty table still needs its file"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise TablesError(
            f"{file.name}: {error}; mend the line, and keep one row where an operation stands twice"
        ) from error
    head: dict[str, Any] = {}
    rows: dict[str, Mapping[str, Any]] = {}
    common = {key: content[key] for key in ("source", "reason") if isinstance(content.get(key), str)}
    types = {**allowed, "source": str, "reason": str}
    for section, entries in content.items():
        if not _is_section(entries):
            head[section] = entries
            continue
        for name, entry in entries.items():
            row = {**common, **entry}
            _check(f"{file.name}: {section}.{name}", row, types, ("source", "reason", *required))
            rows[f"{section}.{name}"] = row
    return Table(file.name, rows, head)


def _is_section(value: object) -> bool:
    return isinstance(value, dict) and bool(value) and all(isinstance(entry, dict) for entry in value.values())


def _check(
    where: str, row: Mapping[str, Any], types: Mapping[str, type | tuple[type, ...]], required: tuple[str, ...]
) -> None:
    for key in required:
        if row.get(key) in (None, ""):
            raise TablesError(f"{where}: {key} is missing; every row has one")
    for key, value in row.items():
        if key not in types:
            raise TablesError(f"{where}: {key} is not known; it is one of {', '.join(sorted(types))}")
        expected = types[key]
        if not isinstance(value, expected) or (isinstance(value, bool) and expected is not bool):
            raise TablesError(f"{where}: {key} = {value!r} has the wrong type")
