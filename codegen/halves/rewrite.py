"""One async module as the sync module that does the same for threads: syntax by libcst, names and sentences by rules."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import libcst as cst
from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Rules", "leftovers", "read_rules", "rewrite"]

RULES = Path(__file__).resolve().parent / "rules.toml"

_ASYNC_CLASS = re.compile(r"\b(_*)Async(?=[A-Z])")
_ASYNC_FUNCTION = re.compile(r"\b(_*)async_(?=[a-z])")
_ASYNC_MODULE = re.compile(r"\b(\w+_)?aio\b")
_IN_TEXT = re.compile(r"\bawait (?=\w)|\basync (?=def |for |with )")
_FOR_THREADS = re.compile(r"^( *)(?:[^ #\n].*  )?# threads: (.*)$", re.MULTILINE)
"""A line that the sync half has in another form, or alone."""
_NOT_FOR_THREADS = re.compile(r"^.*  # threads:\n", re.MULTILINE)
"""A line that the sync half does not have."""
_LEFT_OVER = re.compile(r"\b(\w*[aA]sync\w*|await\w*|a?coroutines?|aio|\w+_aio)\b", re.IGNORECASE)


class RulesError(Exception):
    """The table of rules is not what it must be; the message names the row."""


@frozen
class Rules:
    """What the syntax alone does not say.

    Attributes:
        names: Names, dotted or not, and what they become.
        phrases: Parts of docstrings, comments and messages, and what they become.
        by_hand: Files that look like sources but are not, each with its reason.
        used: How often each rule was applied.
    """

    names: Mapping[str, str]
    phrases: Mapping[str, str]
    by_hand: Mapping[str, str]
    used: Counter[str] = field(factory=Counter)

    def unused(self) -> list[str]:
        """The rules that nothing needed."""
        return [rule for rule in (*self.names, *self.phrases) if not self.used[rule]]

    def name(self, name: str) -> str:
        """The sync name of a name, dotted or not."""
        if name in self.names:
            self.used[name] += 1
            return self.names[name]
        return _plain(name)

    def text(self, text: str) -> str:
        """The sync wording of a docstring, a comment or a message."""
        for phrase in sorted(self.phrases, key=len, reverse=True):
            if phrase in text:
                self.used[phrase] += 1
                text = text.replace(phrase, self.phrases[phrase])
        return _plain(_IN_TEXT.sub("", text))


def read_rules(path: Path = RULES) -> Rules:
    """Read the table of rules.

    Raises:
        RulesError: A section is missing, unknown, or holds something else than text.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"{path.name}: {error}") from error
    sections = {"names", "phrases", "by_hand"}
    if set(table) != sections:
        raise RulesError(f"{path.name}: the sections are {sorted(sections)}, not {sorted(table)}")
    for section, rows in table.items():
        for key, value in rows.items():
            if not isinstance(value, str) or not (value or section == "phrases"):
                raise RulesError(f"{path.name}: [{section}] {key!r} needs a text")
    return Rules(**table)


def rewrite(text: str, rules: Rules) -> str:
    """The sync module of an async one, not formatted yet.

    Args:
        text: The source of the async module.
        rules: What to call things; what was used is counted in it.
    """
    lines = _FOR_THREADS.sub(r"\1\2", _NOT_FOR_THREADS.sub("", text))
    return cst.parse_module(lines).visit(_Sync(rules)).code


def leftovers(text: str) -> Iterable[tuple[int, str]]:
    """Words of asyncio that are still there: the line number and the word."""
    for number, line in enumerate(text.splitlines()[1:], 2):
        for found in _LEFT_OVER.finditer(line):
            yield number, found.group()


def _plain(text: str) -> str:
    text = _ASYNC_FUNCTION.sub(r"\1", _ASYNC_CLASS.sub(r"\1", text))
    return _ASYNC_MODULE.sub(lambda found: f"{found.group(1) or ''}sync", text)


class _Sync(cst.CSTTransformer):
    """Takes `async` and `await` away, and renames what is awaited."""

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules

    def leave_Await(self, original_node: cst.Await, updated_node: cst.Await) -> cst.BaseExpression:
        return updated_node.expression

    def leave_FunctionDef(self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef) -> cst.FunctionDef:
        return updated_node.with_changes(asynchronous=None)

    def leave_For(self, original_node: cst.For, updated_node: cst.For) -> cst.For:
        return updated_node.with_changes(asynchronous=None)

    def leave_With(self, original_node: cst.With, updated_node: cst.With) -> cst.With:
        return updated_node.with_changes(asynchronous=None)

    def leave_CompFor(self, original_node: cst.CompFor, updated_node: cst.CompFor) -> cst.CompFor:
        return updated_node.with_changes(asynchronous=None)

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        return updated_node.with_changes(value=self._rules.name(updated_node.value))

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        dotted = _dotted(original_node)
        if dotted in self._rules.names:
            return cst.parse_expression(self._rules.name(dotted))
        return updated_node

    def leave_Subscript(self, original_node: cst.Subscript, updated_node: cst.Subscript) -> cst.BaseExpression:
        """`Awaitable[T]` and `Coroutine[Any, Any, T]` are `T`."""
        if isinstance(original_node.value, cst.Name) and original_node.value.value in {"Awaitable", "Coroutine"}:
            last = updated_node.slice[-1].slice
            if isinstance(last, cst.Index):
                return last.value
        return updated_node

    def leave_SimpleString(self, original_node: cst.SimpleString, updated_node: cst.SimpleString) -> cst.SimpleString:
        return updated_node.with_changes(value=self._rules.text(updated_node.value))

    def leave_FormattedStringText(
        self, original_node: cst.FormattedStringText, updated_node: cst.FormattedStringText
    ) -> cst.FormattedStringText:
        return updated_node.with_changes(value=self._rules.text(updated_node.value))

    def leave_Comment(self, original_node: cst.Comment, updated_node: cst.Comment) -> cst.Comment:
        return updated_node.with_changes(value=self._rules.text(updated_node.value))

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> Any:
        """A name that both halves use is imported once."""
        if isinstance(updated_node.names, cst.ImportStar):
            return updated_node
        kept = {
            cst.Module([]).code_for_node(each.with_changes(comma=cst.MaybeSentinel.DEFAULT)): each
            for each in updated_node.names
        }
        return updated_node.with_changes(
            names=[each.with_changes(comma=cst.MaybeSentinel.DEFAULT) for each in kept.values()]
        )


def _dotted(node: cst.BaseExpression) -> str:
    if isinstance(node, cst.Name):
        return node.value
    if isinstance(node, cst.Attribute):
        return f"{_dotted(node.value)}.{node.attr.value}"
    return "?"
