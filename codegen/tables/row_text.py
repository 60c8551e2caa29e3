"""Tables as text: rows are put in, changed and taken out, and every other byte stays as people wrote it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from codegen.distil import canonical

__all__ = ["HEAD", "amend", "block_of", "insert", "insert_after", "without", "written"]

HEAD = re.compile(r"(?m)^\[(?P<name>[^\[\]]+)\]$")

Row = Mapping[str, Any]


def written(name: str, row: Row) -> str:
    """The text of a row that somebody has to look at."""
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in {**row, "review": True}.items()]
    return "\n".join([f"[{name}]", *lines]) + "\n"


def insert(file: Path, block: str) -> None:
    """Put a row where it belongs by its name; all other lines stay as they are."""
    text = file.read_text(encoding="utf-8")
    name = _name(block)
    after = next((head for head in HEAD.finditer(text) if "." in head["name"] and head["name"] > name), None)
    canonical.write(file, _put(text, block, None if after is None else after.start()))


def insert_after(file: Path, other: str, block: str) -> None:
    """Put a row behind another one.

    Raises:
        LookupError: There is no such row.
    """
    text = file.read_text(encoding="utf-8")
    _, end = _span(text, other)
    canonical.write(file, _put(text, block, end if end < len(text) else None))


def amend(file: Path, name: str, change: Callable[[str], str]) -> None:
    """Change the text of one row.

    Raises:
        LookupError: There is no such row.
    """
    text = file.read_text(encoding="utf-8")
    start, end = _span(text, name)
    canonical.write(file, text[:start] + change(text[start:end]) + text[end:])


def block_of(file: Path, name: str) -> str:
    """The text of one row, its head first.

    Raises:
        LookupError: There is no such row.
    """
    text = file.read_text(encoding="utf-8")
    start, end = _span(text, name)
    return text[start:end].rstrip("\n") + "\n"


def without(text: str, is_gone: Callable[[str], bool]) -> tuple[str, list[str]]:
    """Take rows out.

    Args:
        text: The table.
        is_gone: Says of the name of a row whether it goes.

    Returns:
        The text without them, and their names.
    """
    heads = list(HEAD.finditer(text))
    ends = [*(head.start() for head in heads[1:]), len(text)][: len(heads)]
    gone = [(head["name"], head.start(), end) for head, end in zip(heads, ends, strict=True) if is_gone(head["name"])]
    for _, start, end in reversed(gone):
        text = text[:start] + text[end:]
    return text.rstrip("\n") + "\n", [name for name, _, _ in gone]


def _name(block: str) -> str:
    found = HEAD.search(block)
    if found is None:
        raise LookupError(f"no row begins in {block!r}")
    return found["name"]


def _span(text: str, name: str) -> tuple[int, int]:
    heads = list(HEAD.finditer(text))
    for index, head in enumerate(heads):
        if head["name"] == name:
            return head.start(), heads[index + 1].start() if index + 1 < len(heads) else len(text)
    raise LookupError(f"there is no row {name}")


def _put(text: str, block: str, at: int | None) -> str:
    return f"{text.rstrip()}\n\n{block}" if at is None else f"{text[:at]}{block}\n{text[at:]}"
