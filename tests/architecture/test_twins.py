"""The sync and async halves are the same code, but for async and await."""

from __future__ import annotations

import ast
import re
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.modules import CORE, MADE, modules

DIFFERENT = {
    "auth/SingleFlight": "threads wait for an event, tasks for a future that a cancelled task hands on",
    "client/Ahead": "a thread reads ahead, or a task",
    "jobs/pieces": "the async one reads pieces of either kind",
    "limits/RedisLines": "threads share connections, tasks those of their event loop",
    "limits/_Commands": "an answer that comes for a cancelled task is undone",
    "limits/_Connections": "an answer that comes for a cancelled task is read to its end",
    "wire/Backend": "sockets, or asyncio's transports",
    "wire/Pool": "threads share connections, tasks those of their event loop",
    "wire/Stream": "sockets, or asyncio's transports",
    "wire/quiet": "spans are hidden in another way",
}
"""Pairs whose code differs, and why."""

MOST = 1_100
"""Lines that may stand in both forms, by hand."""

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


class Plain(ast.NodeTransformer):
    """Takes away async, await and the names that distinguish the halves."""

    def visit_Await(self, node: ast.Await) -> Any:
        return self.visit(node.value)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> Any:
        return self.visit(ast.FunctionDef(**dict(ast.iter_fields(node))))

    def visit_AsyncFor(self, node: ast.AsyncFor) -> Any:
        return self.visit(ast.For(**dict(ast.iter_fields(node))))

    def visit_AsyncWith(self, node: ast.AsyncWith) -> Any:
        return self.visit(ast.With(**dict(ast.iter_fields(node))))

    def visit_FunctionDef(self, node: ast.FunctionDef) -> Any:
        node.name = plain(node.name)
        if ast.get_docstring(node) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> Any:
        node.name = plain(node.name)
        if ast.get_docstring(node) is not None:
            node.body = node.body[1:]
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> Any:
        node.id = plain(node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> Any:
        node.attr = plain(node.attr)
        return self.generic_visit(node)

    def visit_alias(self, node: ast.alias) -> Any:
        node.name = plain(node.name)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> Any:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id == "Coroutine" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[-1]
        if isinstance(node.value, ast.Name) and node.value.id == "Awaitable":
            return node.slice
        return node


def plain(name: str) -> str:
    """The sync name of a name."""
    name = re.sub(r"^(_?)Async", r"\1", name)
    name = re.sub(r"^(_?)async_", r"\1", name)
    special = {"aclose": "close", "aiter_bytes": "iter_bytes", "asynccontextmanager": "contextmanager"}
    special |= {"__aenter__": "__enter__", "__aexit__": "__exit__", "asyncio": "time"}
    special |= {"__aiter__": "__iter__", "__anext__": "__next__", "anext": "next"}
    return special.get(name, name)


def found() -> dict[str, tuple[Definition, Definition]]:
    """Every definition written by hand in a sync and in an async form, by package and sync name."""
    by_package: dict[Path, dict[str, Definition]] = {}
    for path in sorted(CORE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not text.startswith(MADE):
            names = by_package.setdefault(path.parent, {})
            names |= {node.name: node for node in ast.parse(text).body if isinstance(node, Definition)}
    pairs = {}
    for package, names in by_package.items():
        for name, node in names.items():
            other = names.get(plain(name))
            if other is not None and other is not node and not extends(node, other):
                pairs[f"{package.relative_to(CORE).as_posix()}/{plain(name)}"] = other, node
    return pairs


def extends(node: Definition, other: Definition) -> bool:
    """Whether the async one is the sync one and more: then nothing is written twice."""
    return isinstance(node, ast.ClassDef) and any(
        isinstance(base, ast.Name) and base.id == other.name for base in node.bases
    )


FOUND = found()


def same(sync: Definition, async_: Definition) -> bool:
    return ast.dump(Plain().visit(deepcopy(async_))) == ast.dump(Plain().visit(deepcopy(sync)))


@pytest.mark.parametrize("pair", sorted(set(FOUND) - set(DIFFERENT)))
def test_the_halves_are_the_same(pair: str) -> None:
    """Async and await, and the names of what is awaited, are the only difference."""
    sync, async_ = map(deepcopy, FOUND[pair])
    made, written = (ast.fix_missing_locations(Plain().visit(each)) for each in (async_, sync))
    assert ast.unparse(made) == ast.unparse(written)


@pytest.mark.parametrize("pair", DIFFERENT)
def test_what_differs_is_there_and_differs(pair: str) -> None:
    """A reason is given for a pair that is written by hand and is not the same."""
    assert pair in FOUND
    assert not same(*FOUND[pair])


def test_little_is_written_by_hand_in_both_forms() -> None:
    """What waits is written once; this many lines stand in both halves."""
    lines = sum((node.end_lineno or 0) - node.lineno + 1 for pair in FOUND.values() for node in pair)
    assert lines <= MOST


def test_a_difference_is_found() -> None:
    """A statement that only one half has makes the trees differ."""
    sync, async_ = deepcopy(FOUND["client/SendPage"])
    assert same(sync, async_)
    assert isinstance(async_, ast.ClassDef)
    async_.body[-1].body.insert(1, ast.Pass())  # type: ignore[attr-defined]  # a method
    assert not same(sync, async_)


def test_the_http_library_is_known_in_three_places() -> None:
    """Which library it is, its connections, and what both halves know of an exchange."""
    knowing = {"wire.httplib", "wire.connections", "wire.http_settings"}
    importers = {
        name
        for name, text in modules().items()
        if re.search(r"^\s*(import (httpx|httpcore)|from (httpx|httpcore))", text, re.MULTILINE)
    }
    assert importers <= knowing
