"""Whether tests notice a mutant: those of its module that reach the changed line, of its package, then of all others.

A run without a mutation says which test reaches which line, how long it takes, and whether it passes: others judge nothing.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import cached_property, partial
from itertools import accumulate, chain, islice
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

from tests.mutants.draw import ROOT, Mutant, tests_of
from tests.mutants.patched import exchanged

FIRST = 900.0
"""Seconds that a run without a mutation may take."""
GRACE = 30.0
"""Seconds that a mutant's run may take beyond a multiple of what it took without: it may loop for ever."""
SLOWER = 8.0
ENOUGH = 25.0
"""Seconds of tests that are asked about a mutant for a quick look."""
ELSEWHERE = 60.0
"""Seconds of tests of other packages that are asked about a mutant which those of its own let live: the quickest."""
ASIDE = ("architecture", "cli", "codegen", "contracts", "generated", "integrations", "sandbox")
"""Folders of tests that are not asked about modules of another package: they compare sources, or are slow."""
NAMING = 6
"""Files of tests of other packages that are asked about what is run at import: those that speak of the module."""


@frozen
class Verdict:
    """What became of a mutant.

    Args:
        outcome: "killed", "lived", "equal" where it compiles to the same code, or "not judged".
        by: The test that failed, or "the time limit".
        reached: How many tests reached the changed lines.
    """

    outcome: str
    by: str = ""
    reached: int = 0


def mark_of(text: str) -> str:
    """A short mark of a text: another text has another."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def distance(file: str, module: str) -> tuple[bool, int]:
    """How far a file of tests is from a module: those that import it come first, then those that speak of it."""
    text = (ROOT / file).read_text(encoding="utf-8")
    dotted = module.removesuffix(".py").replace("/", ".")
    return dotted not in text, -text.count(Path(module).stem.removesuffix("_aio"))


def imports(file: str, module: str) -> bool:
    """Whether a file of tests speaks of a module, or of the package that it is in."""
    return ".".join(Path(module).parts[:-1]) in (ROOT / file).read_text(encoding="utf-8")


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


class Process:
    """A process that runs tests in the copy of the tree, a request at a time."""

    def __init__(self, tree: Path, *words: str) -> None:
        self.answer = tree.parent / f"answer{len(words)}.json"
        environment = os.environ | {"PYTHONPATH": f"{tree}:{tree / 'generated'}", "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-m", "tests.mutants.forked", *words]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(  # noqa: S603  our own words
            command, cwd=tree, env=environment, stdin=pipe, stdout=pipe, text=True
        )

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()

    def ask(self, limit: float, **request: Any) -> dict[str, Any]:
        """What it answers to a request."""
        to, of = self.process.stdin, self.process.stdout
        if to is None or of is None:
            raise RuntimeError("The process that runs tests has no pipes")
        to.write(json.dumps(request | {"limit": limit, "answer": str(self.answer)}) + "\n")
        to.flush()
        line = of.readline()
        if not line:
            raise RuntimeError("The process that runs tests has ended")
        answer: dict[str, Any] = json.loads(line)
        return answer


@frozen
class View:
    """What a file of tests reaches of a module.

    Args:
        text: A mark of the module's text at that time.
        lines: By line the tests that reach it, a bit each.
    """

    text: str
    lines: dict[str, str]


@define
class Views:
    """What all tests reach, each file watched once; kept while the file stays as it is.

    Args:
        process: A process that has collected all tests.
        database: The file that keeps it.
    """

    process: Process
    database: Path
    seconds: dict[str, dict[str, float]] = field(factory=dict)

    @cached_property
    def imported(self) -> dict[str, Any]:
        return self.process.ask(FIRST, imported=True)

    @property
    def files(self) -> list[str]:
        """All files of tests."""
        return list(self.imported["files"])

    def is_imported(self, module: str, lines: Iterable[int]) -> bool:
        """Whether lines are run when the tests are collected."""
        return not set(lines).isdisjoint(self.imported["imported"].get(module, []))

    def watch(self, file: str) -> None:
        """Look at a file of tests that has not been seen as it is."""
        if file in self.seconds:
            return
        mark = mark_of((ROOT / file).read_text(encoding="utf-8"))
        self.database.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self.database, timeout=60)) as kept, kept:
            kept.execute("create table if not exists files (file text primary key, mark text, seconds text)")
            kept.execute(
                "create table if not exists views"
                " (module text, file text, text text, lines text, primary key (module, file))"
            )
            row = kept.execute("select seconds from files where file = ? and mark = ?", (file, mark)).fetchone()
        if row is None:
            seen = self.process.ask(FIRST, watch=file)
            if "lines" not in seen:
                raise RuntimeError(f"{file} did not run without a mutation: {seen}")
            with closing(sqlite3.connect(self.database, timeout=60)) as kept, kept:
                kept.execute("delete from views where file = ?", (file,))
                kept.executemany(
                    "insert into views values (?, ?, ?, ?)",
                    [
                        (module, file, mark_of((ROOT / module).read_text(encoding="utf-8")), json.dumps(lines))
                        for module, lines in seen["lines"].items()
                    ],
                )
                row = (json.dumps(seen["seconds"]),)
                kept.execute("insert or replace into files values (?, ?, ?)", (file, mark, *row))
        self.seconds[file] = json.loads(row[0])

    def reaching(self, mutant: Mutant, files: Iterable[str]) -> dict[str, list[str]]:
        """By file the tests that reach the changed statement, the quickest first.

        What is run at import concerns all that reach the module; so does a module that has changed since.
        """
        wanted = list(files)
        for file in wanted:
            self.watch(file)
        with closing(sqlite3.connect(self.database, timeout=60)) as kept:
            rows = kept.execute("select file, text, lines from views where module = ?", (mutant.module,)).fetchall()
        views = {file: View(text, json.loads(lines)) for file, text, lines in rows}
        statement = statement_of(mutant)
        found = {}
        for file in wanted:
            if file not in views:
                if statement is None and imports(file, mutant.module):  # it has no function, or none that they call
                    found[file] = self.quickest(self.seconds[file], ENOUGH) if self.seconds[file] else []
                continue
            view = views[file]
            is_known = statement and view.text == mark_of(mutant.before)
            touched = [view.lines.get(str(line), "0") for line in statement or ()] if is_known else view.lines.values()
            mask = 0
            for one in touched:
                mask |= int(one, 16)
            tests = [test for place, test in enumerate(self.seconds[file]) if mask >> place & 1]
            if tests:
                found[file] = sorted(tests, key=self.seconds[file].__getitem__)
        return found

    def spent(self, tests: Iterable[str]) -> float:
        """Seconds of tests."""
        return sum(self.seconds[test.split("::")[0]][test] for test in tests)

    def quickest(self, tests: Iterable[str], most: float) -> list[str]:
        """The quickest tests that take no longer together, at least one."""
        order = sorted(tests, key=lambda test: self.seconds[test.split("::")[0]][test])
        spent = accumulate(self.spent([test]) for test in order)
        return [test for test, seconds in zip(order, spent, strict=True) if seconds < most] or order[:1]


@define
class Judge:
    """A copy of the tree, and the processes that run tests in it.

    Args:
        tree: The copy.
        kept: A folder for what runs without a mutation showed; they are not repeated while the tests stay.
        is_near: The tests of a module's own folder judge it, the quickest alone.
    """

    tree: Path
    kept: Path
    is_near: bool = False

    @cached_property
    def collected(self) -> Process:
        return Process(self.tree, "collected")

    @cached_property
    def fresh(self) -> Process:
        return Process(self.tree)

    @cached_property
    def views(self) -> Views:
        return Views(self.collected, self.kept / "views.sqlite")

    def close(self) -> None:
        """End the processes."""
        for process in (self.collected, self.fresh):
            process.close()

    def judged(self, mutant: Mutant) -> Verdict:
        """What the tests say of a mutant."""
        if exchanged(mutant.before, mutant.after) == {}:
            return Verdict("equal", "the compiler")
        own = tests_of(Path(mutant.module)) or ""
        folder = Path(own).parent.as_posix() if own.endswith(".py") else own
        stem = own.removesuffix(".py")

        def order(file: str) -> tuple[bool, bool, int]:
            return not (file == own or file.startswith(f"{stem}_")), *distance(file, mutant.module)

        def is_beside(file: str) -> bool:
            around = file.split("/")[1]
            return around == "codegen" if mutant.module.startswith("codegen/") else around not in ASIDE

        files = sorted((file for file in self.views.files if file.startswith(f"{folder}/")), key=order)
        near = self.views.reaching(mutant, files)
        reached = sum(len(tests) for tests in near.values())
        if self.is_near:
            some = set(self.views.quickest(chain.from_iterable(near.values()), ENOUGH))
            near = {file: [test for test in tests if test in some] for file, tests in near.items()}
        verdict = self.asked(mutant, near)
        if verdict is None and not self.is_near:
            others = sorted((file for file in self.views.files if file not in files and is_beside(file)), key=order)
            far = self.views.reaching(mutant, others)
            reached += sum(len(tests) for tests in far.values())
            some = set(self.views.quickest(chain.from_iterable(far.values()), ELSEWHERE))
            far = {file: [test for test in tests if test in some] for file, tests in far.items()}
            verdict = self.asked(mutant, far, NAMING)
        return verdict or Verdict("lived", reached=reached)

    def asked(self, mutant: Mutant, tests: dict[str, list[str]], most: int | None = None) -> Verdict | None:
        """What some tests say of a mutant; None where it lives.

        Args:
            mutant: The mutant.
            tests: Tests by file, in their order.
            most: How many files are asked of what is run at import.
        """
        order = [test for found in tests.values() for test in found]
        if not order:
            return None
        limit = GRACE + SLOWER * self.views.spent(order)
        if exchanged(mutant.before, mutant.after):
            request = {"module": mutant.module, "before": mutant.before, "after": mutant.after, "order": order}
            answer = self.mutated(mutant, self.collected, limit, request)
            if answer.get("fits", True):
                verdict = self.verdict(answer, lambda: self.collected.ask(limit, **request | {"after": mutant.before}))
                if verdict or not self.views.is_imported(mutant.module, statement_of(mutant) or mutant.lines):
                    return verdict
        for file, found in islice(tests.items(), most):
            request = {"tests": [file], "order": found}
            limit = GRACE + SLOWER * self.views.spent(found)
            answer = self.mutated(mutant, self.fresh, limit, request)
            if verdict := self.verdict(answer, partial(self.fresh.ask, limit, **request)):
                return verdict
        return None

    def verdict(self, answer: dict[str, Any], again: Callable[[], dict[str, Any]]) -> Verdict | None:
        """What an answer says; a run that takes too long is repeated without the mutation. None where the mutant lives."""
        if answer["status"] is None:
            if again()["status"] is None:
                return Verdict("not judged", "the time limit, without a mutation too")
            return Verdict("killed", "the time limit")
        return Verdict("killed", str(answer["failed"])) if answer["status"] else None

    def mutated(self, mutant: Mutant, process: Process, limit: float, request: dict[str, Any]) -> dict[str, Any]:
        """A run with the mutant in place of its module, whose time is put back, so that its compiled form holds."""
        file = self.tree / mutant.module
        times = file.stat()
        file.write_text(mutant.after, encoding="utf-8")
        try:
            return process.ask(limit, **request)
        finally:
            file.write_text(mutant.before, encoding="utf-8")
            os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
