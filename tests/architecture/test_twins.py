"""The sync and async halves are the same code, but for async and await."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest

CORE = Path(__file__).resolve().parents[2] / "spapi_core"

PAIRS = [
    ("accounts/health.py", "health_check"),
    ("limits/sqlite.py", "SQLiteSide"),
    ("limits/store.py", "Side"),
    ("doctor/diagnosis.py", "diagnose"),
    ("doctor/diagnosis.py", "_probe"),
]


class Plain(ast.NodeTransformer):
    """Takes away async, await and the names that tell the halves apart."""

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


def halves(file: str, name: str) -> tuple[ast.AST, ast.AST]:
    tree = ast.parse((CORE / file).read_text(encoding="utf-8"))
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = {node.name: node for node in tree.body if isinstance(node, kinds)}
    twin = f"Async{name}" if name[0].isupper() else f"{'_' if name[0] == '_' else ''}async_{name.lstrip('_')}"
    return found[name], found[twin]


@pytest.mark.parametrize(("file", "name"), PAIRS)
def test_the_halves_are_the_same(file: str, name: str) -> None:
    """Async and await, and the names of what is awaited, are the only difference."""
    sync, async_ = halves(file, name)
    assert ast.dump(Plain().visit(async_)) == ast.dump(Plain().visit(sync))


def test_a_difference_is_found() -> None:
    """A statement that only one half has makes the trees differ."""
    sync, async_ = halves("limits/sqlite.py", "SQLiteSide")
    assert isinstance(async_, ast.ClassDef)
    method = next(node for node in async_.body if isinstance(node, ast.AsyncFunctionDef))
    method.body.insert(1, ast.Pass())
    assert ast.dump(Plain().visit(async_)) != ast.dump(Plain().visit(sync))


def test_the_http_library_is_known_in_three_places() -> None:
    """Which library it is, its connections, and what both halves know of an exchange."""
    knowing = {"wire/httplib.py", "wire/connections.py", "wire/exchange.py"}
    importers = {
        path.relative_to(CORE).as_posix()
        for path in sorted(CORE.rglob("*.py"))
        if re.search(
            r"^\s*(import (httpx|httpcore)|from (httpx|httpcore))", path.read_text(encoding="utf-8"), re.MULTILINE
        )
    }
    assert importers <= knowing
