"""The last steps of an update: contracts that no longer fit, `make check`, `make test`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.changes.contracts import ContractsError, unfit
from codegen.left import Left
from codegen.progress import say, step

__all__ = ["check"]

_LINES = 20
"""So much of what a failing program said is shown."""


def check(left: Left, root: Path, changed: set[str]) -> None:
    """Run contracts, checks and tests; only when nothing is open, since they would fail for it.

    Args:
        left: Takes what fails.
        root: The repository.
        changed: The sections whose contracts are played.
    """
    if left.open:
        left.open.append("contracts, checks and tests were not run because of that: run the same command again then")
        return
    with step("contracts that no longer fit"):
        _contracts(left, root, sorted(changed))
    for verb in ("check", "test"):
        with step(f"make {verb}"):
            done = subprocess.run(["make", verb], cwd=root, check=False)  # noqa: S603, S607  # the Makefile beside us
            if done.returncode:
                left.open.append(f"make {verb} fails: see above")
                return


def _contracts(left: Left, root: Path, changed: Sequence[str]) -> None:
    """Play the contracts of what changed, report those that fail, and record the calls of new operations."""
    present = [name for name in changed if ((root / "models") / f"{name}.json").is_file()]
    if not present:
        return
    try:
        failing = unfit(root, present)
    except ContractsError as error:
        left.open.append(f"the contracts cannot be played: {error}")
        return
    for operation in failing:
        say(f"no longer fits: {operation}")
    if failing:
        left.read.append(
            f"{len(failing)} contracts no longer fit (above): users' calls or answers change; they are recorded again"
        )
    for section in present:
        done = subprocess.run(  # noqa: S603  # our own program
            [sys.executable, "-m", "tests.contracts.record", "--section", section],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            last = "\n".join([*done.stdout.splitlines(), *done.stderr.splitlines()][-_LINES:])
            say(f"the contracts of {section} cannot be recorded:\n{last}")
            left.open.append(f"the contracts of {section} cannot be recorded (above): make record SECTION={section}")
