"""The modules of the report types: an enum whose members say what the table knows of each, and the rows of flat files."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from codegen.generate.project import environment
from codegen.tables.report_columns import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["COLUMNS", "FILE", "INDEX", "ROWS", "report_rows_module", "report_type_module"]

FILE = "report_type.py"
ROWS = "report_rows.py"
COLUMNS = "report_columns.json"
"""What the core reads: name of a row -> the report types that have it, its columns and their names in other languages."""
INDEX = "report_types.json"
"""What the core reads: report type -> its facts."""

_HOUR, _MINUTE = 3600, 60
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def report_type_module(rows: Mapping[str, Mapping[str, Any]]) -> str:
    """The source of the module.

    Args:
        rows: Report type -> its facts.
    """
    members = [(name, _told(row)) for name, row in rows.items()]
    return environment().get_template("report_type.py.jinja").render(members=members)


def _told(row: Mapping[str, Any]) -> str:
    """What an editor shows of a member."""
    told = [row["format"].upper() if row["format"] else "Unstated format"]
    if row["restricted"]:
        told.append("needs a restricted data token")
    if not row["requested"]:
        told.append("made by Amazon alone: find it with `list`")
    if row["scheduled"]:
        told.append("may be scheduled")
    if row["days"]:
        told.append(f"{row['days']} days at most")
    if row["pause"]:
        hours = row["pause"] % _HOUR == 0
        amount = row["pause"] // (_HOUR if hours else _MINUTE)
        told.append(f"made again only after {amount} {'hours' if hours else 'minutes'}")
    if row["options"]:
        names = (f"{name}{' (required)' if name in row['required'] else ''}" for name in row["options"])
        told.append(f"options {', '.join(names)}")
    if row["gone"]:
        told.append("no longer listed by Amazon")
    return "; ".join(told) + "."


def report_rows_module(rows: Mapping[str, Mapping[str, Any]]) -> str:
    """The source of the module with the rows of flat files.

    Args:
        rows: Name of the row -> its `types`, `columns` and `names`.
    """
    made = [
        {
            "name": name,
            "constant": _CAPITAL.sub("_", name).upper(),
            "columns": [(json.dumps(column), KINDS[kind]) for column, kind in row["columns"].items()],
            "told": f"Columns of {', '.join(row['types']) or 'a report that is not a flat file any more'}.",
        }
        for name, row in rows.items()
    ]
    constants = sorted(_CAPITAL.sub("_", name).upper() for name in rows)
    names = [*constants, *sorted(f"{name}Row" for name in rows)]
    return environment().get_template("report_rows.py.jinja").render(rows=made, names=names)
