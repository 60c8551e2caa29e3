"""Contracts that no longer fit: recorded exchanges that the generated clients of today ask or read in another way."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["ContractsError", "unfit"]

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
