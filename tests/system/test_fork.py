"""Forks beside threads: no lock that a thread of the parent held is waited for in the child."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.modules import modules

FORKING = Path(__file__).with_name("forking.py")

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")


def forking(*arguments: str) -> None:
    """Run a program of forking.py; it fails when its child hangs or fails."""
    command = [sys.executable, "-W", "ignore", str(FORKING), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)  # noqa: S603  our own program
    assert done.returncode == 0, done.stderr or {1: "the child failed", 2: "the child hangs"}.get(done.returncode)


@pytest.mark.parametrize("store", ["redis_permits", "redis_tokens"])
def test_a_thread_in_the_pool_of_redis_does_not_stop_the_child(store: str, redis_url: str) -> None:
    """redis-py expects forks, but not that another thread is just then in its pool."""
    forking(store, redis_url)


def test_a_thread_in_the_middle_of_an_import_does_not_stop_the_child(tmp_path: Path) -> None:
    """The child imports the module itself; the parent's thread goes on with its own import."""
    forking("importing", str(tmp_path))


def test_a_fork_waits_for_a_thread_that_holds_two_locks() -> None:
    """In whatever order that thread takes them; in the child both are free."""
    forking("two_locks")


def test_a_thread_that_works_out_a_property_does_not_stop_the_child() -> None:
    """Python 3.11 locks it for all objects of the class."""
    forking("cached")


def test_a_child_does_not_keep_the_locks_of_files_of_its_parent(tmp_path: Path) -> None:
    """Else a process that lives long would keep everybody from renewing a token."""
    forking("file_lock", str(tmp_path))


LOCKS = {"Lock", "RLock", "Condition", "Semaphore", "BoundedSemaphore", "Event", "Barrier"}
RENEWING = {"renew_after_fork", "ModuleLock"}
FOR_ONE_CALL = {
    "auth.authorization": "made for one consent, waited for by who made it",
    "client.batch": "made for one batch, whose threads the child does not have",
    "system.locks": "the kinds of locks themselves",
    "system.fork": "renews them",
}


def makes_locks(tree: ast.AST) -> bool:
    """Whether a module makes locks for threads (those of asyncio belong to an event loop)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in LOCKS:
                return True
            if isinstance(called, ast.Attribute) and called.attr in LOCKS and ast.unparse(called.value) == "threading":
                return True
        if isinstance(node, ast.ImportFrom) and node.module == "functools":
            return any(name.name == "cached_property" for name in node.names)
    return False


def test_every_lock_of_the_core_is_renewed_after_a_fork() -> None:
    """A module that makes a lock has it renewed, or stands in the list above with its reason; the sandbox does not fork."""
    found = {}
    for where, text in modules().items():
        if not where.startswith("sandbox.") and makes_locks(ast.parse(text)):
            found[where] = any(name in text for name in RENEWING)
    assert {where for where, renewed in found.items() if not renewed} <= {*FOR_ONE_CALL, "system.lazy"}
    assert {where for where in found if found[where]} >= {
        "limits.memory",
        "limits.sqlite_file",
        "cache.stores",
        "cache.answers",
    }
