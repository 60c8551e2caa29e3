"""The command `python -m codegen tables`: lint the tables, or refresh the quotas from their sources."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.tables import asked, money, quotas, report_columns, report_types
from codegen.tables.documents import ModelsError, read_models, read_schemas
from codegen.tables.drafts import write_drafts
from codegen.tables.flows import without_flow
from codegen.tables.join import join, join_models
from codegen.tables.personal_lint import lint
from codegen.tables.quotas_file import render_rows, write_text
from codegen.tables.records import Problem
from codegen.tables.rows import TablesError, read_table
from codegen.tables.shapes import SHAPES, TABLES

__all__ = ["main", "problems_of"]

COMMENT = """\
The usage plan of every operation: rate in requests a second and burst, for one selling partner and one
application. Written by `python -m codegen tables --refresh-quotas`, which keeps the `documentation` of a row
and the last word of a source that has fallen silent (`..._before`).

  model, model_before              [rate, burst] of the usage plan in Amazon's model
  rate_limits, rate_limits_before  [permits, burst, seconds] of Amazon's rate-limits.yml
  documentation                    [rate, burst, rate of the whole application] of Amazon's documentation
  rate, burst                      the lower of those, or [default]
  exact                            the fraction that a rounded rate stands for"""


def main(argv: Sequence[str], models: Path, tables: Path = TABLES) -> int:
    """Run the command.

    Args:
        argv: The arguments after `tables`.
        models: The folder with the distilled models.
        tables: The folder with the tables.

    Returns:
        Exit status: 0, or 1 when the linter finds something or an input cannot be read.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen tables", description=__doc__)
    doing = parser.add_mutually_exclusive_group(required=True)
    doing.add_argument("--lint", action="store_true", help="report where tables and models disagree")
    doing.add_argument("--draft", action="store_true", help="write a draft of each row that the linter asks for")
    doing.add_argument("--refresh-quotas", action="store_true", help="bring quotas.toml up to date with its sources")
    parser.add_argument("--rate-limits", type=Path, metavar="FILE", help="Amazon's rate-limits.yml, where there is one")
    options = parser.parse_args(argv)
    try:
        if options.draft:
            return _draft(models, tables)
        return _refresh(models, tables, options.rate_limits) if options.refresh_quotas else _lint(models, tables)
    except (ModelsError, TablesError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1


def problems_of(models: Path, tables: Path) -> list[Problem]:
    """Everything that the linter has to say.

    Args:
        models: The folder with the distilled models.
        tables: The folder with the tables.
    """
    documents, operations = read_models(models)
    joined = join_models(documents, operations, tables)
    rows = {name: read_table(tables / name, shape).rows for name, shape in SHAPES.items()}
    return [
        *joined.problems,
        *lint(joined.personal, documents),
        *money.problems(
            {name: document.root for name, document in read_schemas(models).items()}, joined.money, of_schemas=True
        ),
        *asked.lint(documents, operations, rows, tables),
        *report_types.lint(models, tables),
        *report_columns.lint(tables),
    ]


def _lint(models: Path, tables: Path) -> int:
    joined = join(models, tables)
    problems = problems_of(models, tables)
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    for operation in without_flow(models):
        sys.stderr.write(f"note: {operation} is dynamic in Amazon's sandbox; the local sandbox has no flow for it\n")
    if problems:
        sys.stderr.write(f"{len(problems)} problems in the tables\n")
        return 1
    sys.stdout.write(
        f"The tables fit the models: {len(joined.operations)} operations, {len(joined.sections)} sections\n"
    )
    return 0


def _draft(models: Path, tables: Path) -> int:
    drafted = write_drafts(models, tables)
    for row in drafted:
        sys.stdout.write(f"{row}\n")
    sys.stdout.write(f"{len(drafted)} drafts, each to be looked at: `review = true` marks them\n")
    return 0


def _refresh(models: Path, tables: Path, rate_limits: Path | None) -> int:
    _, operations = read_models(models)
    old = read_table(tables / "quotas.toml", quotas.SHAPE)
    names = read_table(tables / "rate_limits.toml", quotas.NAMES)
    limits = quotas.read_rate_limits(rate_limits) if rate_limits else None
    refreshed = quotas.refresh(old, operations.values(), names, limits)
    write_text(tables / "quotas.toml", render_rows(COMMENT, old.head, refreshed.rows))
    for change in refreshed.changes:
        sys.stdout.write(f"{change}\n")
    for key in refreshed.unused:
        sys.stdout.write(f"{key}: speaks for no operation of the models\n")
    sys.stdout.write(f"{len(refreshed.rows)} rows, {len(refreshed.changes)} changes\n")
    return 0
