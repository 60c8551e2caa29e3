"""Runs a sample of mutants: `python -m tests.mutants [--sample 60] [--seed 1] [module ...]`.

cosmic-ray says what can be mutated; a copy of the tree is mutated. Each mutant is judged by those tests of its package that
reach the changed line, and where it lives by the quickest of other packages; tests that compare sources are not asked. A
mutant that changes annotations, docstrings, stubs or `__all__` alone, or compiles to the same code, does not count.
The working tree has to stay as it is during a run. Exit status 1 when fewer than 95 of 100 are killed.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from tests.mutants.draw import PACKAGES, ROOT, drawn
from tests.mutants.judge import Judge

GOAL = 0.95
LEFT_OUT = (".git", ".venv", "build", "dist", ".*_cache", "__pycache__", ".hypothesis")


def copied(folder: Path) -> Path:
    """A copy of the tree whose modules are compiled, so that a run compiles no more than what is mutated."""
    copy = folder / "tree"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
    command = [sys.executable, "-m", "compileall", "-q", *PACKAGES, "generated"]
    subprocess.run(command, cwd=copy, check=True)  # noqa: S603  our own words
    return copy


def main() -> int:
    """Draw, judge, and show what became of each."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants")
    parser.add_argument("modules", nargs="*", help="e.g. spapi_core/retry.py; all of the core and codegen without")
    parser.add_argument("--sample", type=int, default=60, help="mutants to judge")
    parser.add_argument("--seed", type=int, default=1, help="another number draws others")
    parser.add_argument(
        "--near",
        action="store_true",
        help="a quick look: tests of the module's folder alone, so that more seem to live",
    )
    options = parser.parse_args()
    counted: Counter[str] = Counter()
    timeouts = 0
    out = Console(markup=False, highlight=False, soft_wrap=True)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as ends:
        judge = Judge(copied(Path(folder)), ROOT / "build" / "mutants", options.near)
        ends.callback(judge.close)
        for mutant in drawn(options.modules, options.sample, random.Random(options.seed)):  # noqa: S311  a sample
            verdict = judge.judged(mutant)
            counted[verdict.outcome] += 1
            timeouts += verdict.by == "the time limit"
            what = f"{verdict.outcome}: {mutant.module}:{mutant.lines.start} {mutant.operator}"
            if verdict.outcome in {"killed", "equal"}:
                out.print(f"{what} by {verdict.by}")
            else:
                out.print(f"{what}, reached by {verdict.reached} tests {verdict.by}\n{mutant.diff}")
    killed, lived = counted["killed"], counted["lived"]
    share = killed / (killed + lived) if killed + lived else 0.0
    out.print(f"{killed} of {killed + lived} mutants killed ({share:.1%}, {timeouts} by the time limit), {lived} lived")
    if counted["not judged"]:
        out.print(f"{counted['not judged']} not judged: their tests take too long without a mutation")
    return 0 if share >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
