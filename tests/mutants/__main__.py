"""Runs a sample of mutants: `python -m tests.mutants [--sample 60] [--seed 1] [--report FILE] [module ...]`.

cosmic-ray says what can be mutated, and mutates a copy of the tree. Each mutant is judged by the tests of its module, then by
those of its package; tests that fail without a mutation judge nothing. A mutant that changes annotations, docstrings or `__all__` alone does not count.
Exit status 1 when fewer than 95 of 100 are killed.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from rich.console import Console

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("spapi_core", "codegen")
LEFT_OUT = ("spapi_core/sandbox", "spapi_core/cli", "spapi_core/integrations")
"""They are not the core; their tests are slow."""
MADE = "# Made from "
GOAL = 0.95
SAME = ("_Is_Eq", "_Eq_Is", "_IsNot_NotEq", "_NotEq_IsNot")
"""Operators that change nothing where None, an enum or a class is compared."""
TIMEOUT = 180.0
"""Seconds after which the tests of a mutant count as failed: it may loop for ever."""


def modules(names: list[str]) -> list[Path]:
    """The modules that can be mutated, those that were named, relative to the root; made halves are left out."""
    found = [
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if path.name not in {"__init__.py", "__main__.py"} and not path.read_text(encoding="utf-8").startswith(MADE)
    ]
    if names:
        return [path for path in found if path.as_posix() in names]
    return [path for path in found if not path.as_posix().startswith(LEFT_OUT)]


def tests_of(module: Path) -> str | None:
    """The tests that judge a module: of its name, else of its package, else none."""
    parts = module.parts[1:] if module.parts[0] == "spapi_core" else module.parts
    inside = [part for part in parts[:-1] if part != "aio"]
    name = f"test_{module.stem.removesuffix('_aio')}.py"
    for folder in (Path("tests", *inside), Path("tests", "core")):
        if (ROOT / folder / name).exists():
            return (folder / name).as_posix()
    folder = Path("tests", *inside)
    return folder.as_posix() if inside and (ROOT / folder).is_dir() else None


class Bare(ast.NodeTransformer):
    """What is run of a module: without annotations, docstrings, `__all__` and imports for type checkers."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return self.generic_visit(ast.AnnAssign(node.target, ast.Constant(None), node.value, node.simple))

    def visit_arg(self, node: ast.arg) -> ast.AST:
        return ast.arg(node.arg)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        return ast.Pass() if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_If(self, node: ast.If) -> ast.AST:
        is_for_types = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        return ast.Pass() if is_for_types else self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        is_listing = isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"
        return ast.Pass() if is_listing else self.generic_visit(node)


def ray(module: str) -> Any:
    """A module of cosmic-ray, which is installed for this alone."""
    return import_module(f"cosmic_ray.{module}")


def run_of(text: str) -> str:
    """A module as it is run."""
    return ast.dump(Bare().visit(ast.parse(text)))


def changes(spec: Any) -> bool:
    """Whether a mutation changes what is run."""
    operator = ray("plugins").get_operator(spec.operator_name)(**spec.operator_args)
    with ray("mutating").use_mutation(spec.module_path, operator, spec.occurrence) as (before, after):
        if after is None:
            return False
        try:
            return run_of(before) != run_of(after)
        except SyntaxError:
            return False


def drawn(names: list[str], sample: int, chance: random.Random) -> Iterator[Any]:
    """Mutations of modules drawn by their length, at most three of a draw, those that change what is run."""
    candidates = [path for path in modules(names) if tests_of(path)]
    weights = [len((ROOT / path).read_bytes()) for path in candidates]
    databases = ray("work_db")
    given: set[tuple[Path, str, int]] = set()
    draws = 0
    while len(given) < sample and draws < 20 * sample:
        draws += 1
        [path] = chance.choices(candidates, weights)
        with (
            tempfile.TemporaryDirectory() as folder,
            databases.use_db(Path(folder) / "db", databases.WorkDB.Mode.create) as work,
        ):
            ray("commands").init([path], work, {})
            specs = [item.mutations[0] for item in work.work_items]
        specs = [spec for spec in specs if not spec.operator_name.endswith(SAME)]
        chance.shuffle(specs)
        for spec in specs[:3]:
            key = spec.module_path, spec.operator_name, spec.occurrence
            if len(given) < sample and key not in given and changes(spec):
                given.add(key)
                yield spec


def command_of(tests: str) -> str:
    """The command that runs tests until one fails."""
    return f"{sys.executable} -m pytest -x -q -p no:cacheprovider {tests}"


@cache
def is_sound(tests: str) -> bool:
    """Whether tests pass without a mutation, in the time that they have: else they would kill every mutant."""
    outcome, _ = ray("testing").run_tests(command_of(tests), TIMEOUT)
    return bool(outcome == "survived")


def judged(spec: Any) -> Any:
    """What cosmic-ray says of a mutant: by the tests of its module, and where it lives by those of the package too.

    None where no tests can judge it.
    """
    own = tests_of(Path(spec.module_path)) or ""
    result = None
    for tests in dict.fromkeys((own, Path(own).parent.as_posix() if own.endswith(".py") else own)):
        if not is_sound(tests):
            continue
        result = ray("mutating").mutate_and_test([spec], command_of(tests), TIMEOUT)
        if result.test_outcome != "survived":
            break
    return result


def main() -> int:
    """Draw, judge, and show those that lived."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants")
    parser.add_argument("modules", nargs="*", help="e.g. spapi_core/retry.py; all of the core and codegen without")
    parser.add_argument("--sample", type=int, default=60, help="mutants to judge")
    parser.add_argument("--seed", type=int, default=1, help="another number draws others")
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311  a sample
    killed = timeouts = skipped = 0
    lived: list[str] = []
    out = Console(markup=False, highlight=False, soft_wrap=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "tree"
        shutil.copytree(
            ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv", "build", "dist", ".*_cache", "__pycache__")
        )
        os.environ |= {"PYTHONPATH": f"{copy}:{copy / 'generated'}", "PYTHONDONTWRITEBYTECODE": "1"}
        with chdir(copy):
            for spec in drawn(options.modules, options.sample, chance):
                result = judged(spec)
                if result is None or result.worker_outcome != "normal":
                    skipped += 1
                elif result.test_outcome == "survived":
                    lived.append(result.diff or "")
                    out.print(f"lived: {spec.module_path}:{spec.start_pos[0]} {spec.operator_name}\n{result.diff}")
                else:
                    killed += 1
                    timeouts += result.output == "timeout"
                if (killed + len(lived) + skipped) % 10 == 0:
                    out.print(
                        f"{killed} killed ({timeouts} by the time limit), {len(lived)} lived, {skipped} not judged"
                    )
    total = killed + len(lived)
    share = killed / total if total else 0.0
    out.print(f"{killed} of {total} mutants killed ({share:.1%}, {timeouts} by the time limit), {len(lived)} lived")
    if skipped:
        out.print(f"{skipped} not judged: their tests fail without a mutation, or cosmic-ray failed")
    return 0 if share >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
