"""The table of columns of flat files: read, and held against the report types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from codegen.tables.records import Problem
from codegen.tables.report_types import read_report_types
from codegen.tables.rows import TEXTS, Kind, Shape, TablesError, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FILE", "FLAT", "KINDS", "UNTYPED", "lint", "plain", "read_report_columns", "types_by_row", "undecided"]

FILE = "report_columns.toml"
UNTYPED = "untyped"
"""The group of rows that name flat files whose columns all stay text."""
FLAT = frozenset({"tsv", "csv"})
"""Formats of report_types.toml whose documents have columns."""
KINDS = {
    "text": "str",
    "int": "int | str | None",
    "decimal": "Decimal | str | None",
    "date": "date | str | None",
    "datetime": "datetime | str | None",
    "bool": "bool | str | None",
}
"""What a column may hold, and the type of its values."""

_SUMMARY = ("the column that totals alone have", "the one that they leave empty")
_CLASS = re.compile(r"[A-Z][A-Za-z]*")
_SKIPPED = re.compile(r"[\s\-_]+")
_COLUMNS = Kind(
    f"a table of columns, each one of {', '.join(KINDS)}",
    lambda value: isinstance(value, dict) and bool(value) and all(each in KINDS for each in value.values()),
)
_NAMES = Kind(
    "a table of columns, each with a list of other names",
    lambda value: isinstance(value, dict) and all(TEXTS.fits(each) for each in value.values()),
)
SHAPE = Shape(keys={"types": TEXTS, "columns": _COLUMNS, "names": _NAMES, "summary": TEXTS}, required=("types",))


def read_report_columns(tables: Path) -> dict[str, dict[str, Any]]:
    """Read the table.

    Args:
        tables: The folder with the tables.

    Returns:
        Name of the row class -> `types`, `columns` and `names`, and `summary` where rows of totals are known.

    Raises:
        TablesError: A row lacks a key or has one too many, or a column is of no known kind.
    """
    found: dict[str, dict[str, Any]] = {}
    for key, row in read_table(tables / FILE, SHAPE).rows.items():
        group, _, name = key.partition(".")
        if (group == UNTYPED) == ("columns" in row):
            raise TablesError(
                f"{FILE}: {key}: "
                + (
                    "a row of untyped files has no columns: leave them out"
                    if group == UNTYPED
                    else "columns is missing"
                )
            )
        if group == UNTYPED:
            continue
        if not _CLASS.fullmatch(name):
            raise TablesError(
                f"{FILE}: {key} is not a name of a class: write it in capitals and small letters, as FbaReturn"
            )
        found[name] = {"types": row["types"], "columns": row["columns"], "names": row.get("names", {})}
        if "summary" in row:
            found[name]["summary"] = row["summary"]
    return found


def lint(tables: Path) -> list[Problem]:
    """Where the table disagrees with the report types, or with itself.

    Args:
        tables: The folder with the tables.
    """
    types = read_report_types(tables)
    problems = [
        Problem(
            FILE,
            name,
            "it is a flat file, and nobody has decided the types of its columns",
            "add it to the types of a row with such columns or of [untyped.<any name>], where all stay text",
        )
        for name in undecided(tables)
    ]
    owner: dict[str, str] = {}
    for name, row in read_report_columns(tables).items():
        found = [*_types(name, row["types"], types, owner), *_columns(row["columns"], row["names"])]
        if "summary" in row and (
            len(row["summary"]) != len(_SUMMARY) or not row["columns"].keys() >= {*row["summary"]}
        ):
            found.append(("summary names no two columns of it", f"write {', '.join(_SUMMARY)}"))
        problems += [Problem(FILE, name, *told) for told in found]
    for name, given in types_by_row(tables).items():
        if name.startswith(f"{UNTYPED}."):
            problems += [Problem(FILE, name, *told) for told in _types(name, given, types, owner)]
    return problems


def undecided(tables: Path) -> list[str]:
    """Report types whose files are flat and that no row names.

    Args:
        tables: The folder with the tables.
    """
    decided = {name for names in types_by_row(tables).values() for name in names}
    return [name for name, row in read_report_types(tables).items() if row["format"] in FLAT and name not in decided]


def types_by_row(tables: Path) -> dict[str, list[str]]:
    """Report types of every row, those of untyped files too, by the whole name of the row.

    Args:
        tables: The folder with the tables.
    """
    return {key: list(row["types"]) for key, row in read_table(tables / FILE, SHAPE).rows.items()}


def _types(
    name: str, given: list[str], types: dict[str, dict[str, Any]], owner: dict[str, str]
) -> Iterator[tuple[str, str]]:
    for each in given:
        if each not in types:
            yield f"{each} is not a report type of report_types.toml", "add it there, or take it out"
        elif types[each]["format"] not in FLAT:
            yield f"{each} is not a flat file by report_types.toml", "take it out"
        if owner.setdefault(each, name) != name:
            yield f"{each} belongs to {owner[each]} as well", "keep one"


def _columns(columns: dict[str, str], names: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    seen: dict[str, str] = {}
    for column in columns:
        for given in (column, *names.get(column, ())):
            if seen.setdefault(plain(given), column) != column:
                yield f"{given!r} stands for {seen[plain(given)]} and {column}", "keep one"
    for column in names:
        if column not in columns:
            yield f"names has {column!r}, which is not a column of it", "write it as in columns"


def plain(name: str) -> str:
    """A name as it is compared: without case, spaces, hyphens and underscores."""
    return _SKIPPED.sub("", name).casefold()
