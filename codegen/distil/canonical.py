"""The one way JSON is written here: same value, same bytes; readable as a diff.

A list or an object stays on one line when it fits, otherwise each item has its own, so that a
changed fact is a changed line. The order of keys is the caller's: the converter fixes it where it
has no meaning and keeps Amazon's where it has (properties, example payloads).
"""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

WIDTH = 120


def dumps(value: Any) -> str:
    """Write a JSON value in canonical form, with a newline at the end."""
    return _block(value, 0, 0) + "\n"


def read(file: Path) -> dict[str, Any]:
    """The object in a file that was written before; an empty one where there is none."""
    try:
        found = json.loads(file.read_bytes())
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(", ", ": "))


def _block(value: Any, depth: int, used: int) -> str:
    """Write a value that starts in column `used` of a line indented by `depth` levels."""
    if not isinstance(value, dict | list) or not value:
        return _line(value)
    if not _is_deep(value):
        line = _line(value)
        if used + len(line) < WIDTH:
            return line
    margin = "  " * (depth + 1)
    if isinstance(value, dict):
        keys = [f"{_line(key)}: " for key in value]
        items = [
            key + _block(item, depth + 1, len(margin) + len(key))
            for key, item in zip(keys, value.values(), strict=True)
        ]
        opening, closing = "{}"
    else:
        items = [_block(item, depth + 1, len(margin)) for item in value]
        opening, closing = "[]"
    inner = ",\n".join(margin + item for item in items)
    return f"{opening}\n{inner}\n{'  ' * depth}{closing}"


def _is_deep(value: Any) -> bool:
    """Whether a container holds a container that is itself not flat: never one line."""
    children = value.values() if isinstance(value, dict) else value
    return any(
        isinstance(item, dict | list)
        and any(isinstance(inner, dict | list) for inner in (item.values() if isinstance(item, dict) else item))
        for item in children
    )


def write(path: Path, text: str) -> bool:
    """Replace a file in one step, leaving it alone when nothing changes.

    A reader sees the old bytes or the new ones, never half of them.

    Returns:
        Whether the file changed.
    """
    data = text.encode()
    try:
        if path.read_bytes() == data:
            return False
    except FileNotFoundError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    return True
