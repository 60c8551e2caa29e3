"""Rewriting `quotas.toml`: a canonical form, so that a refresh shows as the rows it changed.

Writes the few kinds of values that the table has; hand-written tables are never rewritten.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["render_rows", "write_text"]


def render_rows(comment: str, head: Mapping[str, Any], rows: Mapping[str, Mapping[str, Any]]) -> str:
    """Render a table: a comment, the tables that are not rows, then the rows in order of their ids."""
    blocks = ["".join(f"# {line}".rstrip() + "\n" for line in comment.splitlines())]
    for title, entries in (*sorted(head.items()), *sorted(rows.items())):
        blocks.append(f"[{title}]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in entries.items()))
    return "\n".join(blocks)


def write_text(file: Path, text: str) -> None:
    """Replace a file in one step, so that a reader never meets half of it."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        temporary.chmod(0o644)
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _value(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_value(entry) for entry in value)}]"
    if isinstance(value, float):
        return f"{value:g}" if value != int(value) else str(int(value))
    if isinstance(value, (bool, int)):
        return json.dumps(value)
    return json.dumps(str(value), ensure_ascii=False)
