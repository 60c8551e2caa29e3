"""The verb `diff`: what changed between two sets of models, as text for people or JSON for programs.

A set is a folder of distilled models, a folder of Amazon's models, which are distilled for the
purpose, or a git revision of this repository. What a change is and when it breaks is decided in
`compare`.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from codegen import git
from codegen.compare import Change, Models, Paged, compare
from codegen.distil.patches import load_patches
from codegen.distil.run import distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import Upstream, read_folder
from codegen.tables import ModelsError, load

if TYPE_CHECKING:
    from collections.abc import Iterable

MODELS = "models"
TABLES = Path(__file__).resolve().parent / "tables"


class DiffError(Exception):
    """A set of models cannot be read; the message names it and the remedy."""


def read_models(folder: Path) -> Models:
    """Read a folder of distilled models.

    Raises:
        DiffError: There are no models in it.
    """
    try:
        documents = {path.stem: json.loads(path.read_bytes()) for path in sorted(folder.glob("*.json"))}
        facts = load(folder).operations
    except (ModelsError, ValueError) as error:
        raise DiffError(f"{folder.name}: {error}") from error

    def paging(section: str, operation: str) -> Paged | None:
        fact = facts.get(f"{section}.{operation}")
        if fact is None or fact.paging is None:
            return None
        return Paged(".".join(fact.paging.token) or None, ".".join(fact.paging.items) if fact.paging.items else None)

    return Models(documents, paging)


def locate(name: str, root: Path, scratch: Path) -> Path:
    """Find the folder of a set: there already, taken out of git, or distilled for the purpose.

    Args:
        name: A folder, or a git revision of the repository.
        root: The repository.
        scratch: A folder that may be written into.

    Raises:
        DiffError: The name is none of these.
    """
    folder = Path(name)
    if any(folder.glob("*.json")):
        return folder
    if any((folder / MODELS).glob("*.json")):
        return folder / MODELS
    if any((folder / MODELS).glob("*/*.json")):
        _distil(folder, scratch)
        return scratch
    if folder.is_dir():
        raise DiffError(f"{name} holds neither distilled models nor Amazon's")
    try:
        files = git.read_commit(root, name, MODELS)
    except git.GitError as error:
        raise DiffError(f"{name} is neither a folder of models nor a git revision ({error})") from error
    scratch.mkdir(parents=True)
    for path, data in files.items():
        (scratch / Path(path).name).write_bytes(data)
    return scratch


def _distil(folder: Path, out: Path) -> None:
    """Distil Amazon's models, whichever commit they are of, and tell what could not be."""
    sections, patches = load_sections(TABLES / "sections.toml"), load_patches(TABLES / "patches.toml")
    outcome = distil(Upstream(None, "", read_folder(folder)), sections, patches, out)
    for file, problems in outcome.failed.items():
        sys.stderr.write(f"left out: {folder.name}/{file}#{problems[0].pointer}: {problems[0].message}\n")


def render(changes: Iterable[Change]) -> str:
    """Write the changes for people: by section, breaking ones marked, totals at the end."""
    lines: list[str] = []
    total = breaking = 0
    for section, group in groupby(changes, key=lambda change: change.section):
        lines.append(section)
        added: list[str] = []
        for change in group:
            total += 1
            breaking += change.breaking
            if change.kind == "schema-added":
                added.append(change.where)
                continue
            where = "" if change.where == section else f"{change.where}: "
            lines.append(f"  {'BREAKING' if change.breaking else '        '}  {where}{change.text}")
        if added:
            lines.append(f"{'':12}schemas added: {', '.join(added)}")
        lines.append("")
    lines.append(f"{total} changes, {breaking} breaking" if total else "No changes")
    return "\n".join(lines)


def main(arguments: list[str], root: Path) -> int:
    """Compare two sets of models.

    Returns:
        0; 1 with `--fail-on breaking` if something breaks (with `any` if something changed); 2 if a
        set cannot be read.
    """
    parser = argparse.ArgumentParser(
        prog="python -m codegen diff", description="Tell what changed between two sets of distilled models."
    )
    parser.add_argument("old", help="folder of models (ours or Amazon's), or a git revision of this repository")
    parser.add_argument("new", nargs="?", default=MODELS, help="the same, newer (default: models/)")
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument("--breaking", action="store_true", help="show breaking changes alone")
    parser.add_argument("--fail-on", choices=("breaking", "any"), help="exit with status 1 on such a change")
    given = parser.parse_args(arguments)
    new_name = str(root / MODELS) if given.new == MODELS else given.new
    try:
        with tempfile.TemporaryDirectory() as scratch:
            old = read_models(locate(given.old, root, Path(scratch, "old")))
            new = read_models(locate(new_name, root, Path(scratch, "new")))
    except DiffError as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    changes = compare(old, new)
    breaking = [change for change in changes if change.breaking]
    shown = breaking if given.breaking else changes
    if given.json:
        summary = {"changes": len(changes), "breaking": len(breaking)}
        items = [change._asdict() for change in shown]
        sys.stdout.write(json.dumps({**summary, "items": items}, indent=1, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write(render(shown) + "\n")
    failing = {"breaking": breaking, "any": changes}.get(given.fail_on, [])
    return 1 if failing else 0
