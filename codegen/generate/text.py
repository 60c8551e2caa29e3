"""Source text: string literals, docstrings that fit the line, and import blocks that fit what a module uses."""

from __future__ import annotations

import ast
import textwrap
import unicodedata
from collections.abc import Container, Iterable, Mapping, Sequence

__all__ = ["arguments_block", "docstring", "quoted", "with_imports"]

WIDTH = 116
_UNBREAKABLE = 2
"""A line of as few words, such as method and path, is better long than broken."""

QUOTES = '"""'
IMPORTS = "# imports\n"
"""Where a template leaves room for the imports."""


def quoted(value: object) -> str:
    """A Python literal of a string, number, tuple or dict of them."""
    if isinstance(value, str):
        return repr(value)
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
        origins: Name -> module it comes from, or the statement that imports it; those that the module uses are imported.
        always: Import at run time what annotations alone use, for modules whose annotations are read at run time.
    """
    names = _Names(origins, always=always)
    names.visit(ast.parse(source))
    running, typing = names.running, names.typing - names.running
    block = _block(running, origins)
    if typing:
        block = _block(running | {"TYPE_CHECKING"}, {**origins, "TYPE_CHECKING": "typing"})
        block += "\nif TYPE_CHECKING:\n" + textwrap.indent(_block(typing, origins), "    ")
    return source.replace(IMPORTS, block, 1)


def _wrapped(line: str, width: int) -> list[str]:
    """One line, broken where it is too long; what follows is indented one level deeper than an entry."""
    if len(line.split()) <= _UNBREAKABLE:
        return [line]
    lead = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line, width, subsequent_indent=f"{lead}    " if lead else "", break_long_words=False, break_on_hyphens=False
    ) or [""]


def _printable(text: str) -> str:
    return "".join(
        character if unicodedata.category(character)[0] != "C" else character.encode("unicode_escape").decode()
        for character in text
    )


class _Names(ast.NodeVisitor):
    """Sorts the known names of a module into those used at run time and those that annotations alone use."""

    def __init__(self, known: Container[str], *, always: bool) -> None:
        self.running: set[str] = set()
        self.typing: set[str] = set()
        self._known = known
        self._always = always
        self._found = self.running

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load) and node.id in self._known:
            self._found.add(node.id)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._annotation(node.annotation)
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        self._annotation(node.annotation)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._function(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self._annotation(node.returns)
        self.visit(node.args)
        for inner in (*node.decorator_list, *node.body):
            self.visit(inner)

    def _annotation(self, node: ast.expr | None) -> None:
        if node is not None:
            self._found = self.running if self._always else self.typing
            self.visit(node)
            self._found = self.running


def _block(names: Iterable[str], origins: Mapping[str, str]) -> str:
    """Import lines, standard library first, then the core, then this package."""
    by_module: dict[str, list[str]] = {}
    whole = [origins[name] for name in names if origins[name].startswith("import ")]
    for name in names:
        if origins[name] not in whole:
            by_module.setdefault(origins[name], []).append(name)
    groups: dict[int, list[str]] = {0: [f"{statement}\n" for statement in sorted(whole)]} if whole else {}
    for module in sorted(by_module):
        rank = 2 if module.startswith(".") else 1 if module.startswith("spapi_core") else 0
        groups.setdefault(rank, []).append(f"from {module} import {', '.join(_ordered(by_module[module]))}\n")
    return "\n".join("".join(groups[rank]) for rank in sorted(groups))


def _ordered(names: Iterable[str]) -> list[str]:
    """Constants, classes, then the rest, as ruff sorts them."""

    def key(name: str) -> tuple[int, str]:
        return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2, name)

    return sorted(names, key=key)
