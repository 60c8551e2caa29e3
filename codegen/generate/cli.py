"""The verb `python -m codegen generate`: its arguments, what it prints, its exit status."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from codegen.generate.output import FormatError, compare
from codegen.generate.run import PACKAGE, Report, generate
from codegen.tables import ModelsError, TablesError

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent.parent


def main(arguments: list[str]) -> int:
    """Generate, or check that generating would change nothing.

    Returns:
        0 when all is well, 1 when a section failed or, with `--check`, anything differs.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen generate", description="Write the clients from models/.")
    parser.add_argument("--models", type=Path, default=ROOT / "models", help="folder with the distilled models")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="source root to write spapi_clients/ into")
    parser.add_argument("--section", action="append", default=[], help="this section alone; may be repeated")
    parser.add_argument("--check", action="store_true", help="write nothing, fail when anything would change")
    given = parser.parse_args(arguments)
    start = time.monotonic()
    try:
        if given.check:
            return _check(given.models, given.out)
        report = generate(given.models, given.out, ROOT / "pyproject.toml", given.section)
    except (FormatError, ModelsError, TablesError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201  the verb's answer
        return 1
    _tell(report, time.monotonic() - start)
    return 1 if report.problems else 0


def _check(models: Path, out: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        report = generate(models, Path(folder), ROOT / "pyproject.toml")
        differences = compare(Path(folder) / PACKAGE, out / PACKAGE)
    for problem in report.problems:
        print(problem, file=sys.stderr)  # noqa: T201  the verb's answer
    for name, verdict in differences.items():
        print(f"{out.name}/{PACKAGE}/{name}: {verdict}", file=sys.stderr)  # noqa: T201  the verb's answer
    if differences:
        print("Run `make generate`, and change models, tables or templates instead of generated code.", file=sys.stderr)  # noqa: T201
    if differences or report.problems:
        return 1
    print(f"{out.name}/ is what models/ and the tables say: {len(report.sections)} sections")  # noqa: T201
    return 0


def _tell(report: Report, seconds: float) -> None:
    for problem in report.problems:
        print(problem, file=sys.stderr)  # noqa: T201  the verb's answer
    print(  # noqa: T201  the verb's answer
        f"{len(report.sections)} sections, {report.operations} operations; "
        f"{len(report.changed)} files changed, {len(report.removed)} removed; audited; {seconds:.1f} s"
    )
