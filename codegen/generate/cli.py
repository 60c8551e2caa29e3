"""The verb `python -m codegen generate`: its arguments, what it prints, its exit status."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from codegen.generate.output import FormatError, compare
from codegen.generate.run import NAMES, PACKAGE, Report, generate
from codegen.tables import ModelsError, TablesError

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent.parent

_SHOWN = 8


def main(arguments: list[str]) -> int:
    """Generate, or check that generating would change nothing and that the ledger has every name.

    Returns:
        0 when all is well, 1 when a section failed or, with `--check`, anything differs.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen generate", description="Write the clients from models/.")
    parser.add_argument("--models", type=Path, default=ROOT / "models", help="folder with the distilled models")
    parser.add_argument("--out", type=Path, default=ROOT / "generated", help="source root to write spapi_clients/ into")
    parser.add_argument(
        "--names",
        type=Path,
        help="folder of the ledger of names (default: codegen/names, which only a run into generated/ adds to)",
    )
    parser.add_argument("--section", action="append", default=[], help="this section alone; may be repeated")
    parser.add_argument("--check", action="store_true", help="write nothing, fail when anything would change")
    given = parser.parse_args(arguments)
    start = time.monotonic()
    keep_names = given.names is not None or given.out.resolve() == ROOT / "generated"
    names = given.names or NAMES
    pyproject = ROOT / "pyproject.toml"
    try:
        if given.check:
            return _check(given.models, given.out, names, keep_names=keep_names)
        report = generate(given.models, given.out, pyproject, given.section, names, keep_names=keep_names)
    except (FormatError, ModelsError, TablesError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201  the verb's answer
        return 1
    _tell(report, time.monotonic() - start, report.named if keep_names else {})
    return 1 if report.problems else 0


def _check(models: Path, out: Path, names: Path, *, keep_names: bool) -> int:
    with tempfile.TemporaryDirectory() as folder:
        report = generate(models, Path(folder), ROOT / "pyproject.toml", (), names)
        differences = compare(Path(folder) / PACKAGE, out / PACKAGE)
    lacking = report.named if keep_names else {}
    for problem in report.problems:
        print(problem, file=sys.stderr)  # noqa: T201  the verb's answer
    for name, verdict in differences.items():
        print(f"{out.name}/{PACKAGE}/{name}: {verdict}", file=sys.stderr)  # noqa: T201  the verb's answer
    for section, new in lacking.items():
        print(f"{names.name}/{section}.json lacks {_some(new)}", file=sys.stderr)  # noqa: T201  the verb's answer
    if differences or lacking:
        print("Run `make generate`, and change models, tables or templates instead of generated code.", file=sys.stderr)  # noqa: T201
    if differences or report.problems or lacking:
        return 1
    print(  # noqa: T201  the verb's answer
        f"{out.name}/ is what models/ and the tables say: {len(report.sections)} sections, {len(report.schemas)} JSON schemas"
    )
    return 0


def _some(names: list[str]) -> str:
    """The first few of some names, and how many there are besides."""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _tell(report: Report, seconds: float, named: Mapping[str, list[str]]) -> None:
    for problem in report.problems:
        print(problem, file=sys.stderr)  # noqa: T201  the verb's answer
    for name, new in named.items():
        print(f"{name}: {len(new)} new names: {_some(new)}")  # noqa: T201  the verb's answer
    if report.problems and not report.sections:
        return
    print(  # noqa: T201  the verb's answer
        f"{len(report.sections)} sections, {report.operations} operations, {len(report.schemas)} JSON schemas; "
        f"{len(report.changed)} files changed, {len(report.removed)} removed; audited; {seconds:.1f} s"
    )
