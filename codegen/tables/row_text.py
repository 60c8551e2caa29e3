"""Tables as text: rows are put in, changed and taken out, and every other byte stays as people wrote it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from codegen.distil import canonical

__all__ = [
    "HEAD",
    "amend",
    "block_of",
    "entry",
    "head_of",
    "insert",
    "insert_after",
    "marked",
    "without",
    "without_items",
    "written",
]

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


def entry(text: str, sort: str, number: int) -> tuple[int, int]:
    """Where a row of a list of tables (`[[sort]]`) begins and ends: with the empty line behind it, or with the text.

    Raises:
        LookupError: There are fewer of them.
    """
    heads = list(re.finditer(rf"(?m)^\[\[{sort}\]\]$", text))
    if number >= len(heads):
        raise LookupError(f"there is no row {number + 1} of [[{sort}]]")
    start = heads[number].start()
    behind = text.find("\n\n", start)
    return start, len(text) if behind < 0 else behind + 1


def head_of(key: str) -> str:
    """How the head of a row names a document and what is in it: the name of a JSON schema has a dot and stands in quotation marks."""
    document, _, owner = key.rpartition(".")
    return f"{json.dumps(document)}.{owner}" if "." in document else key


def marked(block: str) -> str:
    """A row that somebody has to look at."""
    if "\nreview = true\n" in block:
        return block
    body = block.rstrip("\n")
    return f"{body}\nreview = true\n{block[len(body) + 1 :]}"


def without_items(block: str, key: str, items: Collection[str]) -> str:
    """A row whose list of texts has fewer of them; every other line stays as it is, and an empty list of many lines goes.

    Args:
        block: The text of the row.
        key: The name of the list.
        items: What goes; what is not in it already is passed over.
    """
    found = re.search(rf"(?ms)^{key} = \[(?P<inner>[^\]]*)\]\n", block)
    if found is None:
        return block
    before = tomllib.loads(found[0])[key]
    kept = [item for item in before if item not in items]
    if kept == before:
        return block
    lines = []
    for line in found["inner"].split("\n"):
        texts = [item for item in re.findall(r'"((?:[^"\\]|\\.)*)"', line) if json.loads(f'"{item}"') in kept]
        if texts or not line.strip():
            margin = line[: len(line) - len(line.lstrip())]
            comma = "," if line.rstrip().endswith(",") else ""
            lines.append(margin + ", ".join(f'"{item}"' for item in texts) + (comma if texts else ""))
    inner = "\n".join(lines) if kept else ""
    return f"{block[: found.start()]}{key} = [{inner}]\n{block[found.end() :]}"


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
