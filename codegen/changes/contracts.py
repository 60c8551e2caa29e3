"""Contracts that no longer fit: recorded exchanges that the generated clients of today ask or read in another way.

A section that is gone has no client any more: its contracts are taken away.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["ContractsError", "drop_gone", "unfit"]

_TESTS = "tests/contracts/test_operations.py"
_FAILED = re.compile(r"^(?:FAILED|ERROR) \S+::\w+\[([^\]]+)\]", re.MULTILINE)
_PLAYED = (0, 1)
_NONE = 5
"""pytest's statuses: all passed, some failed; no test was chosen."""


class ContractsError(Exception):
    """The contracts cannot be played; the message ends with what pytest said."""


def unfit(root: Path, sections: Sequence[str]) -> list[str]:
    """Play the contracts of some sections against the generated clients of a checkout, without a network.

    Args:
        root: The checkout.
        sections: The sections; those that are not there any more are left out.

    Returns:
        Section and operation, e.g. `orders_v0.get_orders`, of each contract that no longer fits.

    Raises:
        ContractsError: They cannot be played.
    """
    present = [name for name in sections if (root / "models" / f"{name}.json").is_file()]
    if not present:
        return []
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", _TESTS, "-k", " or ".join(present)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603  our own tests
    if done.returncode not in (*_PLAYED, _NONE):
        raise ContractsError((done.stderr or done.stdout).strip()[-2000:])
    return list(dict.fromkeys(name.replace("-", ".", 1) for name in _FAILED.findall(done.stdout)))


def drop_gone(root: Path) -> list[str]:
    """Take the contracts of sections away that a checkout has no longer: calls, models and cassettes.

    Args:
        root: The checkout.

    Returns:
        The sections whose contracts were taken away.
    """
    contracts, cassettes = root / "tests" / "contracts", root / "cassettes"
    known = {file.stem for kind in ("calls", "models") for file in (contracts / kind).glob("*.json")}
    gone = sorted(name for name in known if not (root / "models" / f"{name}.json").is_file())
    for name in gone:
        for kind in ("calls", "models"):
            (contracts / kind / f"{name}.json").unlink(missing_ok=True)
        shutil.rmtree(cassettes / name, ignore_errors=True)
    return gone
