"""Source text: string literals, docstrings that fit the line, and import blocks that fit what a module uses."""

from __future__ import annotations

import ast
import json
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

__all__ = ["arguments_block", "docstring", "quoted", "with_imports"]

WIDTH = 116
QUOTES = '"""'
IMPORTS = "# imports\n"
"""Where a template leaves room for the imports."""


def quoted(value: object) -> str:
    """A Python literal of a string, number, tuple or dict of them."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False) if value.isprintable() else json.dumps(value)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{quoted(key)}: {quoted(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence):
        inside = ", ".join(quoted(inner) for inner in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return repr(value)


def docstring(blocks: Iterable[str], indent: int) -> str:
    """A docstring with its quotes, wrapped; the first line of `blocks` follows the quotes.

    Args:
        blocks: Paragraphs; a line break in one is kept, and a line's indentation holds for its continuation.
        indent: Columns in front of every line but the first.
    """
    lines: list[str] = []
    for block in blocks:
        if lines:
            lines.append("")
        for line in block.splitlines():
            quotes = "" if lines else QUOTES
            lines += _wrapped(quotes + _printable(line), WIDTH - indent)
    lines[:1] = [line.removeprefix(QUOTES) for line in lines[:1]]
    text = "\n".join(f"{' ' * indent}{line}".rstrip() for line in lines).strip()
    text = text.replace('"""', "'''")
    prefix = "r" if "\\" in text else ""
    if text.endswith(('"', "\\")):
        text += "."
    closing = f"\n{' ' * indent}" if len(lines) > 1 else ""
    return f'{prefix}"""{text}{closing}"""'


def arguments_block(title: str, entries: Mapping[str, str]) -> str:
    """A section of a Google docstring; empty where there are no entries."""
    if not entries:
        return ""
    return "\n".join([f"{title}:", *(f"    {name}: {text}" for name, text in entries.items())])


def with_imports(source: str, origins: Mapping[str, str], *, always: bool = False) -> str:
    """Fill in the imports of a module.

    Args:
        source: The module, with `IMPORTS` where the imports belong.
        origins: Name -> module it comes from; those that the module uses are imported.
        always: Import at run time what annotations alone use, for modules whose annotations are read at run time.
    """
    tree = ast.parse(source)
    annotations = {id(node) for outer in ast.walk(tree) for node in _inside_annotations(outer)}
    typing: set[str] = set()
    running: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in origins:
            (typing if id(node) in annotations and not always else running).add(node.id)
    typing -= running
    block = _block(running, origins)
    if typing:
        block = _block(running | {"TYPE_CHECKING"}, {**origins, "TYPE_CHECKING": "typing"})
        block += "\nif TYPE_CHECKING:\n" + textwrap.indent(_block(typing, origins), "    ")
    return source.replace(IMPORTS, block, 1)


def _wrapped(line: str, width: int) -> list[str]:
    """One line, broken where it is too long; what follows is indented one level deeper than an entry."""
    lead = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line, width, subsequent_indent=f"{lead}    " if lead else "", break_long_words=False, break_on_hyphens=False
    ) or [""]


def _printable(text: str) -> str:
    return "".join(
        character if unicodedata.category(character)[0] != "C" else character.encode("unicode_escape").decode()
        for character in text
    )


def _inside_annotations(node: ast.AST) -> Iterable[ast.AST]:
    roots: list[ast.AST | None] = []
    if isinstance(node, ast.AnnAssign):
        roots = [node.annotation]
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        roots = [node.returns]
    elif isinstance(node, ast.arg):
        roots = [node.annotation]
    return (inner for root in roots if root is not None for inner in ast.walk(root))


def _block(names: Iterable[str], origins: Mapping[str, str]) -> str:
    """Import lines, standard library first, then the core, then this package."""
    by_module: dict[str, list[str]] = {}
    for name in names:
        by_module.setdefault(origins[name], []).append(name)
    groups: dict[int, list[str]] = {}
    for module in sorted(by_module):
        rank = 2 if module.startswith(".") else 1 if module.startswith("spapi_core") else 0
        groups.setdefault(rank, []).append(f"from {module} import {', '.join(_ordered(by_module[module]))}\n")
    return "\n".join("".join(groups[rank]) for rank in sorted(groups))


def _ordered(names: Iterable[str]) -> list[str]:
    """Constants, classes, then the rest, as ruff sorts them."""

    def key(name: str) -> tuple[int, str]:
        return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)

    return sorted(names, key=key)
