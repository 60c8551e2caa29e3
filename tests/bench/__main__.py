"""Runs the benchmarks: `python -m tests.bench [--json FILE] [NAME ...]`."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from tests.bench.report import Figure

BENCHMARKS = (
    "decode",
    "imports",
    "overhead",
    "limits",
    "sandbox",
    "generation",
    "clients",
    "notifications",
    "rows",
    "fleet",
)


def main() -> int:
    """Measure and report; exit status 1 when a bound is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("names", nargs="*", help=f"which of: {', '.join(BENCHMARKS)}; all of them when none is named")
    parser.add_argument("--json", type=Path, help="write the figures to this file as well")
    options = parser.parse_args()
    wrong = sorted(set(options.names) - set(BENCHMARKS))
    if wrong:
        parser.error(f"no such benchmark: {', '.join(wrong)}; there are {', '.join(BENCHMARKS)}")
    measured: dict[str, list[Figure]] = {}
    for name in options.names or BENCHMARKS:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)  # noqa: T201  progress
        measured[name] = importlib.import_module(f"tests.bench.{name}").measure()
    _table(measured)
    if options.json:
        _write(options.json, measured)
    return int(any(figure.kept is False for figures in measured.values() for figure in figures))


def _table(measured: dict[str, list[Figure]]) -> None:
    table = Table(title=f"Python {platform.python_version()}, {os.cpu_count()} cores")
    for heading, justify in (
        ("benchmark", "left"),
        ("what", "left"),
        ("figure", "right"),
        ("bound", "right"),
        ("", "left"),
    ):
        table.add_column(heading, justify=justify)  # type: ignore[arg-type]  # the literals above are rich's
    for name, figures in measured.items():
        for figure in figures:
            bound = "" if figure.limit is None else f"{'>=' if figure.at_least else '<='} {figure.limit:g}"
            verdict = {None: "", True: "kept", False: "[bold red]missed[/]"}[figure.kept]
            what = figure.name if not figure.beside else f"{figure.name} [dim]({figure.beside})[/]"
            table.add_row(name, what, f"{figure.value:,.4g} {figure.unit}", bound, verdict)
    Console().print(table)


def _write(path: Path, measured: dict[str, list[Figure]]) -> None:
    document = {
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "figures": [
            {
                "benchmark": name,
                "name": figure.name,
                "value": figure.value,
                "unit": figure.unit,
                "limit": figure.limit,
                "at_least": figure.at_least,
                "kept": figure.kept,
                "beside": figure.beside,
            }
            for name, figures in measured.items()
            for figure in figures
        ],
    }
    with tempfile.NamedTemporaryFile("w", dir=path.parent, delete=False, encoding="utf-8") as scratch:
        json.dump(document, scratch, indent=2)
    Path(scratch.name).replace(path)


if __name__ == "__main__":
    sys.exit(main())
