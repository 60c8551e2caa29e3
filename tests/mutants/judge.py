"""Whether tests notice a mutant: first those of its module that reach the changed line, then all that reach it in its package.

A run without a mutation says which test reaches which line, how long it takes, and whether it passes: others judge nothing.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from tests.mutants.draw import ROOT, Mutant, tests_of

FIRST = 600.0
"""Seconds that a run without a mutation may take."""
GRACE = 30.0
"""Seconds that a mutant's run may take beyond a multiple of what it took without: it may loop for ever."""
SLOWER = 8.0
ENOUGH = 25.0
"""Seconds of tests of a file that are asked about a mutant, at first."""
FURTHER = 2
"""Files of tests that are asked besides those of a module's name, at first: those that speak of it most."""


@frozen
class Verdict:
    """What became of a mutant.

    Args:
        outcome: "killed", "lived" or "not judged".
        by: The test that failed, or "the time limit".
        reached: How many tests reached the changed lines.
    """

    outcome: str
    by: str = ""
    reached: int = 0


def mark_of(text: str) -> str:
    """A short mark of a text: another text has another."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def files_of(folder: str, module: str) -> list[str]:
    """The files of tests in a folder: those that import the module first, then those that speak of it, then others."""
    stem = Path(module).stem.removesuffix("_aio")
    dotted = module.removesuffix(".py").replace("/", ".")

    def distance(path: Path) -> tuple[bool, int]:
        text = path.read_text(encoding="utf-8")
        return dotted not in text, -text.count(stem)

    return [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / folder).rglob("test_*.py"), key=distance)]


def statement_of(mutant: Mutant) -> range | None:
    """The lines of the changed statement, its body left out; None where it is run at import."""
    found: range | None = None
    is_inside = False

    def look(node: ast.AST, inside: bool) -> None:
        nonlocal found, is_inside
        for child in ast.iter_child_nodes(node):
            body = getattr(child, "body", None)
            if isinstance(child, ast.stmt) and child.lineno <= mutant.lines.start <= (child.end_lineno or 0):
                first = body[0].lineno if isinstance(body, list) else (child.end_lineno or 0) + 1
                found, is_inside = range(child.lineno, max(first, child.lineno + 1)), inside
            is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            look(child, inside or is_function)

    look(ast.parse(mutant.before), inside=False)
    return found if is_inside else None


@define
class Judge:
    """A copy of the tree, and a process that runs tests in it.

    Args:
        tree: The copy.
        kept: A folder for what runs without a mutation showed; they are not repeated while code and tests stay.
        is_near: The tests of a module's name and the few files that speak of it most judge it, for a short time.
    """

    tree: Path
    kept: Path
    is_near: bool = False
    views: dict[str, dict[str, Any]] = field(factory=dict)

    @cached_property
    def process(self) -> subprocess.Popen[str]:
        environment = os.environ | {
            "PYTHONPATH": f"{self.tree}:{self.tree / 'generated'}",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        return subprocess.Popen(
            [sys.executable, "-m", "tests.mutants.forked"],
            cwd=self.tree,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, tests: str, order: list[str] | None, limit: float, marks: str = "") -> dict[str, Any]:
        """One run of a file; without an order all of its tests are run and watched."""
        request = {
            "tests": [tests],
            "marks": marks,
            "order": None if order is None else {test: place for place, test in enumerate(order)},
            "watch": order is None,
            "limit": limit,
            "answer": str(self.tree.parent / "answer.json"),
        }
        to, of = self.process.stdin, self.process.stdout
        if to is None or of is None:
            raise RuntimeError("The process that runs tests has no pipes")
        to.write(json.dumps(request) + "\n")
        to.flush()
        answer: dict[str, Any] = json.loads(of.readline())
        return answer

    def view(self, tests: str) -> dict[str, Any]:
        """What a file of tests reaches, in a run without a mutation."""
        if tests not in self.views:
            mark = mark_of((ROOT / tests).read_text(encoding="utf-8"))
            file = self.kept / f"{tests.replace('/', '.')}.{mark}.json"
            if not file.exists():
                seen = self.run(tests, None, FIRST, "not slow")
                if not seen.get("seconds"):
                    seen = self.run(tests, None, FIRST)  # a file whose tests are all slow
                if "lines" not in seen:
                    raise RuntimeError(f"{tests} did not run without a mutation: {seen}")
                texts = {module: mark_of((ROOT / module).read_text(encoding="utf-8")) for module in seen["lines"]}
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(json.dumps(seen | {"texts": texts}), encoding="utf-8")
            self.views[tests] = json.loads(file.read_text(encoding="utf-8"))
        return self.views[tests]

    def reaching(self, mutant: Mutant, tests: str) -> list[str]:
        """The tests of a file that reach the changed statement, the quickest first.

        What is run at import concerns all that reach the module; so does a module that has changed since.
        """
        view = self.view(tests)
        lines: dict[str, list[str]] = view["lines"].get(mutant.module, {})
        statement = statement_of(mutant)
        if statement and view["texts"].get(mutant.module) == mark_of(mutant.before):
            touched = [lines[str(line)] for line in statement if str(line) in lines]
        else:
            touched = list(lines.values())
        found = {name for names in touched for name in names if name}
        return sorted(found, key=view["seconds"].__getitem__)

    def judged(self, mutant: Mutant) -> Verdict:
        """What the tests say of a mutant."""
        own = tests_of(Path(mutant.module)) or ""
        named = own.endswith(".py")
        folder = Path(own).parent.as_posix() if named else own
        near = (
            [*(path.relative_to(ROOT).as_posix() for path in (ROOT / folder).glob(f"{Path(own).stem}_*.py")), own]
            if named
            else []
        )
        wide = files_of(folder, mutant.module)
        reached = 0
        for number, tests in enumerate([*near, *(path for path in wide if path not in near)]):
            if self.is_near and reached and number >= max(len(near), 1) + FURTHER:
                break
            order = self.reaching(mutant, tests)
            reached += len(order)
            if self.is_near:
                spent = accumulate(self.view(tests)["seconds"][test] for test in order)
                order = [test for test, seconds in zip(order, spent, strict=True) if seconds < ENOUGH] or order[:1]
            if not order:
                continue
            limit = GRACE + SLOWER * sum(self.view(tests)["seconds"][test] for test in order)
            answer = self.mutated(mutant, tests, order, limit)
            if answer["status"] is None:
                if self.run(tests, order, limit)["status"] is None:
                    return Verdict("not judged", "the time limit, without a mutation too", reached)
                return Verdict("killed", "the time limit", reached)
            if answer["status"] != 0:
                return Verdict("killed", str(answer["failed"]), reached)
        return Verdict("lived", reached=reached)

    def mutated(self, mutant: Mutant, tests: str, order: list[str], limit: float) -> dict[str, Any]:
        """A run with the mutant in place of its module, whose time is put back, so that its compiled form holds."""
        file = self.tree / mutant.module
        times = file.stat()
        file.write_text(mutant.after, encoding="utf-8")
        try:
            return self.run(tests, order, limit)
        finally:
            file.write_text(mutant.before, encoding="utf-8")
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
