"""Usage plans out of prose: Amazon states an operation's rate and burst in a table of its description.

The tables are Markdown, written by many hands: columns are found by the words of the header, never
by position; a plan table may have several rows (one for each plan type, where "Default" is what
counts); some say `n` for "it depends"; in one description the line breaks are a literal
backslash-n. What is not a finite number above zero is not a plan, and no plan is guessed.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class UsagePlan(NamedTuple):
    """A token bucket as Amazon states it: permits a second, and the capacity."""

    rate: float
    burst: int


_SEPARATOR = re.compile(r":?-+:?")
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_THOUSANDS = re.compile(",")
_PERIODS = {"minute": 60, "hour": 3600, "day": 86400}
"""Word of a rate's header -> seconds."""


def parse_usage_plan(description: str) -> UsagePlan | None:
    """Read the usage plan from an operation's description.

    Returns:
        The plan of the first table that has a rate and a burst column and a row with numbers, the
        row for the default plan type where rows differ by plan type; None if there is none.
    """
    for table in _tables(description):
        header = [cell.lower() for cell in table[0]]
        rate = next((index for index, cell in enumerate(header) if "rate" in cell), None)
        burst = next((index for index, cell in enumerate(header) if "burst" in cell), None)
        if rate is None or burst is None or rate == burst:
            continue
        seconds = _seconds(header[rate])
        rows = [row for row in table[1:] if len(row) > max(rate, burst)]
        default = [row for row in rows if any("default" in cell.lower() for cell in row)]
        for row in default or rows:
            plan = _plan(row[rate], row[burst], seconds)
            if plan is not None:
                return plan
    return None


def _seconds(header: str) -> int:
    """In how many seconds the permits of a column come: it says so, `(requests per minute)`, and means a second otherwise."""
    return next((seconds for word, seconds in _PERIODS.items() if re.search(rf"\b{word}s?\b", header)), 1)


def _plan(rate: str, burst: str, seconds: int) -> UsagePlan | None:
    found_rate, found_burst = _number(rate), _number(burst)
    if not found_rate or not found_burst or found_burst != int(found_burst):
        return None
    return UsagePlan(found_rate if seconds == 1 else found_rate / seconds, int(found_burst))


def _number(cell: str) -> float | None:
    text = cell.strip("*_`~ ")
    return float(_THOUSANDS.sub("", text)) if _NUMBER.fullmatch(text) else None


def _tables(description: str) -> list[list[list[str]]]:
    """Find the Markdown tables of a text: each a list of rows of cells, the header first."""
    tables: list[list[list[str]]] = []
    rows: list[list[str]] = []
    for line in [*description.replace("\\r", "").replace("\\n", "\n").splitlines(), ""]:
        text = line.strip().lstrip(">").strip()
        if "|" in text:
            cells = [cell.strip() for cell in text.removeprefix("|").removesuffix("|").split("|")]
            if not all(_SEPARATOR.fullmatch(cell) for cell in cells if cell):
                rows.append(cells)
        elif rows:
            tables.append(rows)
            rows = []
    return tables
