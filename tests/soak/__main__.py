"""Runs the soak: `python -m tests.soak [PART ...]`; `SCALE=0.01` for a hundredth of it. Exit status 1 when a bound is broken."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.soak import faults, fleet, forks, kills, prefork, trouble
from tests.soak.stage import Figure

PARTS: dict[str, Callable[[float, Path], list[Figure]]] = {
    "faults": faults.mixed,
    "cancellations": faults.cancelled,
    "interrupts": faults.interrupted,
    "loops": faults.loops,
    "forks": forks.measure,
    "gunicorn": prefork.gunicorn,
    "celery": prefork.celery,
    "kills": kills.measure,
    "redis": trouble.measure,
    "fleet": fleet.measure,
}


def main() -> int:
    """Run the parts one after another and show the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("parts", nargs="*", help=f"which of: {', '.join(PARTS)}; all of them when none is named")
    options = parser.parse_args()
    wrong = sorted(set(options.parts) - set(PARTS))
    if wrong:
        parser.error(f"no such part: {', '.join(wrong)}; there are {', '.join(PARTS)}")
    scale = float(os.environ.get("SCALE", "1"))
    table = Table(title=f"Python {platform.python_version()}, {os.cpu_count()} cores, scale {scale:g}")
    for heading in ("part", "what", "in how many", "found", "bound", ""):
        table.add_column(heading, justify="right" if heading in {"in how many", "found", "bound"} else "left")
    kept = True
    for part in options.parts or PARTS:
        print(f"{part} ...", file=sys.stderr, flush=True)  # noqa: T201  progress
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            figures = PARTS[part](scale, Path(folder))
        kept = _add(table, part, figures, time.monotonic() - began) and kept
    Console().print(table)
    return int(not kept)


def _add(table: Table, part: str, figures: list[Figure], seconds: float) -> bool:
    for figure in figures:
        bound = f"{'>=' if figure.at_least else '<='} {figure.bound:g}"
        verdict = "kept" if figure.kept else "[bold red]broken[/]"
        table.add_row(part, figure.what, f"{figure.done:,}", f"{figure.found:g}", bound, verdict)
    table.add_row(part, f"[dim]{seconds:.0f} s[/]")
    return all(figure.kept for figure in figures)


if __name__ == "__main__":
    sys.exit(main())
