"""Reading a table: one TOML file, one row per operation, each row with its source and its reason.

A file may state `source` or `reason` once at its top for all rows that do not state their own. Rows are
returned as they stand; whether they agree with the models is the linter's business.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

__all__ = [
    "DATE",
    "FLAG",
    "FRACTION",
    "NUMBER",
    "NUMBERS",
    "PATHS",
    "TEXT",
    "TEXTS",
    "TEXT_LISTS",
    "WHOLE",
    "Shape",
    "Table",
    "TablesError",
    "check",
    "read_table",
    "read_toml",
]


_FRACTION = re.compile(r"[1-9]\d*/[1-9]\d*")


class TablesError(Exception):
    """A table cannot be read; the message names the file, the row and the remedy."""


@frozen
class Kind:
    """What a value of a row must be: a word for the message, and the test."""

    word: str
    fits: Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def _is_whole(value: Any) -> bool:
    return _is_number(value) and isinstance(value, int)


TEXT = Kind("a text", _is_text)
TEXTS = Kind("a list of texts", lambda value: isinstance(value, list) and all(map(_is_text, value)))
TEXT_LISTS = Kind(
    "a list of lists of two texts or more",
    lambda value: isinstance(value, list) and all(TEXTS.fits(each) and len(each) > 1 for each in value),
)
FLAG = Kind("true or false", lambda value: isinstance(value, bool))
NUMBER = Kind("a number above zero", _is_number)
WHOLE = Kind("a whole number above zero", _is_whole)
NUMBERS = Kind(
    "two or three numbers above zero, the second one whole",
    lambda value: (
        isinstance(value, list) and len(value) in (2, 3) and all(map(_is_number, value)) and _is_whole(value[1])
    ),
)
PATHS = Kind(
    "a table of texts",
    lambda value: isinstance(value, dict) and bool(value) and all(map(_is_text, value.values())),
)
FRACTION = Kind("a fraction such as 1/60", lambda value: isinstance(value, str) and bool(_FRACTION.fullmatch(value)))
DATE = Kind("a day", lambda value: isinstance(value, dt.date) and not isinstance(value, dt.datetime))


@frozen
class Shape:
    """What the rows of a table look like.

    Args:
        keys: Keys that a row may have besides `source` and `reason`.
        required: Those of them that it must have.
        head: Tables of the file that are not rows.
    """

    keys: Mapping[str, Kind] = field(factory=dict)
    required: tuple[str, ...] = ()
    head: tuple[str, ...] = ()


@frozen
class Table:
    """The rows of one file, by operation id, and what is above them.

    Args:
        file: The file's name.
        rows: Operation id -> row, with `source` and `reason` filled in.
        head: Tables of the file that are not rows, by name; an absent one is empty.
    """

    file: str
    rows: Mapping[str, Mapping[str, Any]]
    head: Mapping[str, Mapping[str, Any]]


def read_toml(file: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        TablesError: Not there, not UTF-8, not TOML, or a row twice.
    """
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise TablesError(
            f"{file.name}: the table is missing; restore it, a table without rows needs its file too"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TablesError(
            f"{file.name}: {error}; correct the line, and keep one row where an operation appears twice"
        ) from error


def read_table(file: Path, shape: Shape) -> Table:
    """Read one table.

    Args:
        file: The TOML file.
        shape: What its rows look like.

    Returns:
        The table.

    Raises:
        TablesError: Not readable, a key unknown or of the wrong type, source or reason missing.
    """
    content = read_toml(file)
    common = {key: content.pop(key) for key in ("source", "reason") if key in content}
    head = {name: content.pop(name, {}) for name in shape.head}
    for name, entries in head.items():
        if not isinstance(entries, dict):
            raise TablesError(f"{file.name}: {name} = {entries!r} must be a table; write [{name}]")
    kinds = {**shape.keys, "source": TEXT, "reason": TEXT, "review": FLAG}
    rows: dict[str, Mapping[str, Any]] = {}
    for section, entries in content.items():
        if not isinstance(entries, dict) or not all(isinstance(entry, dict) for entry in entries.values()):
            raise TablesError(f"{file.name}: {section} is not a row; a row begins with [<section>.<operation>]")
        for name, entry in entries.items():
            row = {**common, **entry}
            check(f"{file.name}: {section}.{name}", row, kinds, ("source", "reason", *shape.required))
            rows[f"{section}.{name}"] = row
    return Table(file.name, rows, head)


def check(where: str, row: Mapping[str, Any], kinds: Mapping[str, Kind], required: tuple[str, ...]) -> None:
    """Check one row.

    Args:
        where: The file and the row, for the message.
        row: The row.
        kinds: Key -> what its value must be.
        required: Keys that it must have.

    Raises:
        TablesError: A key is missing, unknown, or its value of another kind.
    """
    for key in required:
        if key not in row:
            raise TablesError(f"{where}: {key} is missing; every row has one")
    for key, value in row.items():
        if key not in kinds:
            raise TablesError(f"{where}: {key} is not known; it is one of {', '.join(sorted(kinds))}")
        if not kinds[key].fits(value):
            raise TablesError(f"{where}: {key} = {value!r} is wrong; it must be {kinds[key].word}")
