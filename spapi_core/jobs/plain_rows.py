"""Rows of lines in which no value is quoted: many at once, by a function that is written for the number of columns.

The text of such a function depends on that number alone. Names of columns are given to it, and stand nowhere in its text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    PlainRows = Callable[[Iterable[str], str], list[dict[str, str]]]

MOST_LINES = 256
"""Lines that are read at once: rows are handed on soon, and few of them are held."""

_MOST_COLUMNS = 250


def plain_rows(names: Sequence[str]) -> PlainRows:
    """What makes rows of lines and their delimiter.

    It raises a ValueError where a line has another number of values than there are names, and leaves out lines without any.

    Args:
        names: The names of the columns, each once.
    """
    if len(names) > _MOST_COLUMNS:
        return _of_many(tuple(names))
    rows: PlainRows = _written(len(names))(*names)
    return rows


@lru_cache(maxsize=64)
def _written(count: int) -> Callable[..., Any]:
    keys, values = ([f"{kind}{number}" for number in range(count)] for kind in "kv")
    pairs = ", ".join(f"{key}: {value}" for key, value in zip(keys, values, strict=True))
    text = (
        f"def bound({', '.join(keys)}):\n"
        "    def rows(lines, delimiter):\n"
        f"        return [{{{pairs}}} for line in lines for [{', '.join(values)}] in (line.split(delimiter),)"
        f" if {' or '.join(values)}]\n"
        "    return rows\n"
    )
    known: dict[str, Any] = {"__name__": __name__}  # an error reporter is shown none of its variables
    exec(compile(text, "<rows of a table>", "exec"), known)  # noqa: S102 - our own text, which holds a number alone
    bound: Callable[..., Any] = known["bound"]
    return bound


def _of_many(names: tuple[str, ...]) -> PlainRows:
    def rows(lines: Iterable[str], delimiter: str) -> list[dict[str, str]]:
        found = (line.split(delimiter) for line in lines)
        return [dict(zip(names, values, strict=True)) for values in found if any(values) or len(values) != len(names)]

    return rows
