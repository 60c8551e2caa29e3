"""The verb `distil` of `python -m codegen`: arguments in, messages and exit status out."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.distil.patches import load_patches
from codegen.distil.report import Problem
from codegen.distil.run import distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import UpstreamError, read_upstream

TABLES = Path(__file__).resolve().parent.parent / "tables"


def main(arguments: list[str], models: Path) -> int:
    """Distil Amazon's models into a folder.

    Returns:
        0 if every file was distilled, 1 if one failed or nothing could be read.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen distil", description="Make models/ from Amazon's models.")
    parser.add_argument("--from", dest="origin", required=True, help="folder, git checkout or git URL")
    parser.add_argument("--ref", help="commit, tag or branch; needed for a plain folder whose name does not end in it")
    parser.add_argument("--label", help="what a plain folder is called that is of no commit, for the lock")
    parser.add_argument("--out", type=Path, default=models, help="folder to write (default: models/)")
    parser.add_argument(
        "--prose", choices=("strip", "keep"), default="strip", help="keep Amazon's descriptions for your own build"
    )
    given = parser.parse_args(arguments)
    try:
        sections = load_sections(TABLES / "sections.toml")
        patches = load_patches(TABLES / "patches.toml")
        upstream = read_upstream(given.origin, given.ref, given.label)
        outcome = distil(upstream, sections, patches, given.out, keep_prose=given.prose == "keep")
    except (UpstreamError, ValueError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    for note in outcome.notes:
        sys.stderr.write(f"note: {note}\n")
    for file, problems in outcome.failed.items():
        for problem in problems:
            sys.stderr.write(f"error: {file}#{problem.pointer}: {problem.message}{_remedy(problem)}\n")
    if outcome.failed and not (outcome.written or outcome.unchanged):
        sys.stderr.write(
            f"error: all {len(outcome.failed)} files failed and nothing was written: is {given.origin} the top folder of "
            "Amazon's repository selling-partner-api-models, with Swagger 2.0 models in it?\n"
        )
    sys.stdout.write(
        f"{len(upstream.files)} files of {upstream.name}: {len(outcome.written)} sections written, "
        f"{len(outcome.unchanged)} unchanged, {len(outcome.failed)} failed"
        + (
            f"; {len(upstream.schemas)} JSON schemas: {len(outcome.schemas_written)} written, "
            f"{len(outcome.schemas_unchanged)} unchanged"
            if upstream.schemas
            else ""
        )
        + "\n"
    )
    return 1 if outcome.failed else 0


def _remedy(problem: Problem) -> str:
    """What to do about a problem that does not say so itself."""
    if ".toml" in problem.message or ".json" in problem.message:
        return ""
    if not problem.pointer:
        return "; the file is broken as a whole: take another commit as REF, or wait for Amazon; its section stays as it was"
    return "; put it right with a row in patches.toml; until then its section stays as it was"
