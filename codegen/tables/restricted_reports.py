"""The table of restricted report types, as the core reads it: type -> whether its document needs a restricted data token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.tables.rows import TablesError, read_toml

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FILE", "read_restricted_reports"]

FILE = "restricted_reports.toml"

_KEYS = {"types": list, "restricted": bool, "source": str, "reason": str}


def read_restricted_reports(folder: Path) -> dict[str, dict[str, Any]]:
    """Read the table.

    Args:
        folder: The folder with the tables.

    Returns:
        Report type -> `restricted` and `source`, by name.

    Raises:
        TablesError: A row lacks a key or has one too many, or a type stands twice.
    """
    found: dict[str, dict[str, Any]] = {}
    for row in read_toml(folder / FILE).get("report", []):
        where = f"{FILE}: {row.get('types')}"
        if row.keys() != _KEYS.keys() or not all(
            isinstance(row[key], kind) and row[key] != "" for key, kind in _KEYS.items()
        ):
            raise TablesError(f"{where}: a row has {', '.join(_KEYS)}, each filled in, and nothing else")
        for name in row["types"]:
            if name in found:
                raise TablesError(f"{FILE}: {name} stands twice; keep one row of it")
            found[name] = {"restricted": row["restricted"], "source": row["source"]}
    return dict(sorted(found.items()))
