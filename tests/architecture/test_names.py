"""One word, one thing: a public name of the core is defined in one module."""

from __future__ import annotations

import ast
from collections import defaultdict

from tests.modules import MADE, modules

SHARED = {
    "FileStore": "a store in files: of tokens (spapi_core.auth), of answers (spapi_core.cache); both are public",
    "MemoryStore": "a store in memory: of buckets (spapi_core.limits), of answers (spapi_core.cache); both are public",
    "RedisStore": "a store in Redis: of tokens (spapi_core.auth.redis), of buckets (spapi_core.limits); both are public",
    "connect": "the same for each runner: who calls for the tasks of Celery, for the actors of Dramatiq",
    "scrub_request": "spapi_core.testing hands to the one that scrubs",
    "scrub_response": "spapi_core.testing hands to the one that scrubs",
}
"""Names that are in more than one module, and why."""


def is_named_elsewhere(module: str) -> bool:
    """Whether somebody else chose the names: a command is named for what is typed, a handler for its operation."""
    return module.startswith(("cli.", "sandbox.cli.", "sandbox.flows.")) or module == "cli"


def is_overload(node: ast.stmt) -> bool:
    decorators = getattr(node, "decorator_list", [])
    return any(isinstance(each, ast.Name) and each.id == "overload" for each in decorators)


def home_of(module: str, text: str) -> str:
    """The module that a definition stands in; that of a made half is its source."""
    if not text.startswith(MADE):
        return module
    return text.split(maxsplit=4)[3].removeprefix("spapi_core/").removesuffix(".py").replace("/", ".")


def homes() -> dict[str, set[str]]:
    """Each public class and function -> the modules that define it."""
    found: dict[str, set[str]] = defaultdict(set)
    for module, text in modules().items():
        home = home_of(module, text)
        for node in ast.parse(text).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and is_named_elsewhere(module):
                continue
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and not is_overload(node):
                found[node.name].add(home)
    return {name: where for name, where in found.items() if not name.startswith("_")}


def test_a_public_name_is_defined_once() -> None:
    """A name in two modules means the same in both, and says why."""
    several = {name: sorted(where) for name, where in homes().items() if len(where) > 1 and name not in SHARED}
    assert several == {}


def test_each_reason_is_needed() -> None:
    """A name that is defined once needs no reason."""
    found = homes()
    assert [name for name in SHARED if len(found.get(name, ())) < 2] == []


def test_plan_means_a_usage_plan() -> None:
    """No other class or function has the word, but in modules about usage plans."""
    about = {"catalog", "sandbox.world.usage_plans", "integrations.status", "limits.forecast"}
    named = {name: where for name, where in homes().items() if "plan" in name.lower().split("_") or "Plan" in name}
    assert {name: where for name, where in named.items() if not where & about} == {}
