"""How long it takes to generate the clients from the models, into a temporary folder."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

from tests.bench.report import Figure


def measure() -> list[Figure]:
    """Seconds for all sections and for one, a fresh process each."""
    return [
        Figure("all sections", _generate(), "s", 20),
        Figure("SECTION=orders_v0", _generate("--section", "orders_v0"), "s", 2),
    ]


def _generate(*options: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        subprocess.run(  # noqa: S603  our own generator
            [sys.executable, "-m", "codegen", "generate", "--out", folder, *options], check=True, capture_output=True
        )
        return time.perf_counter() - start
