"""The verb `update`: from Amazon's models of today to a repository that only people still have to look at.

One run distils, refreshes the quotas, drafts the rows that a person has to look at, generates, audits, renews figures and
pages, compares with the last commit, writes changelog and version, and runs the checks and tests when nothing is open. It
ends with what is left to a person, and is run again after that: with the same models it changes nothing that is done.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from codegen import figures
from codegen.audit import audit
from codegen.changes import release
from codegen.changes.change import Change
from codegen.changes.compare import compare
from codegen.changes.contracts import drop_gone
from codegen.changes.report import DiffError, locate, name_changes, read_models
from codegen.distil.patches import load_patches
from codegen.distil.run import Outcome, distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import Upstream, UpstreamError, read_upstream
from codegen.documents import write_documents
from codegen.generate import cli as generate
from codegen.left import Left, look_at_rows
from codegen.progress import say, step
from codegen.tables import ModelsError, TablesError
from codegen.tables import cli as tables
from codegen.tables.drafts import write_drafts
from codegen.tables.flows import without_flow
from codegen.tables.prune import prune
from codegen.tables.prune_names import move_file
from codegen.update_checks import check

__all__ = ["main", "update"]


class Given(NamedTuple):
    """What a run was asked for.

    Attributes:
        origin: Folder, git checkout or git URL of Amazon's models.
        ref: Commit, tag or branch.
        label: What a plain folder is called that is of no commit.
        rate_limits: Amazon's rate-limits.yml; None leaves what it said last.
        since: What the changes are reported against: a git revision, or a folder of models with its tables beside it.
        checks: Run the contracts, `make check` and `make test` too.
    """

    origin: str
    ref: str | None
    label: str | None
    rate_limits: Path | None
    since: str
    checks: bool


def update(root: Path, given: Given) -> Left:
    """Bring a repository up to date.

    Args:
        root: The repository.
        given: What was asked for.

    Returns:
        What is left to a person; nothing is open when all is done and green.

    Raises:
        UpstreamError: Amazon's models cannot be read; nothing was changed.
        ModelsError, TablesError, DiffError, ValueError, OSError: A table or a document cannot be read.
    """
    return _Update(root, given).run()


class _Update:
    def __init__(self, root: Path, given: Given) -> None:
        self._root = root
        self._given = given
        self._models = root / "models"
        self._tables = root / "codegen" / "tables"
        self._left = Left([], [])
        self._has_written = False

    def run(self) -> Left:
        upstream = read_upstream(self._given.origin, self._given.ref, self._given.label)
        with step(f"distil {upstream.name}"):
            outcome = self._distil(upstream)
        if not outcome.written and not outcome.unchanged:
            self._left.open.append("no file could be distilled, so nothing else was done: see above")
            return self._left
        with step("schemas of feeds and queries"):
            self._documents(upstream)
        with step("rows of what is gone"):
            gone: dict[str, list[str]] = {}
            for row in prune(self._models, self._tables, _files_of(upstream)):
                self._has_written = True
                say(f"taken out: {row}")
                table, _, what = row.partition(": ")
                gone.setdefault(what, []).append(table)
            self._left.read.extend(
                f"{what}: the models have it no longer, its rows were taken out of {', '.join(found)}"
                for what, found in gone.items()
            )
        with step("draft rows"):
            for row in write_drafts(self._models, self._tables):
                self._has_written = True
                say(f"drafted: {row}")
        with step("refresh the quotas"):
            limits = ["--rate-limits", str(self._given.rate_limits)] if self._given.rate_limits else []
            before = self._without_plan()
            self._verb("quotas", lambda: tables.main(["--refresh-quotas", *limits], self._models, self._tables))
            self._left.read.extend(
                f"quotas.toml: {operation}: no source states a plan, the slowest of its neighbours is held: write what Amazon's "
                "page says under `documentation`, if it does"
                for operation in sorted(self._without_plan() - before)
            )
        with step("generate"):
            self._verb("generate", lambda: generate.main([]))
        with step("audit"):
            self._verb("audit", lambda: audit.main([]))
        with step("figures and pages"):
            self._verb("figures", lambda: figures.main([], self._root))
            self._left.read.extend(
                f"{operation} is dynamic in Amazon's sandbox, and the local sandbox has no flow for it: it answers with a sample"
                for operation in without_flow(self._models)
            )
        with step(f"changes since {self._given.since}"):
            changes = self._changes(upstream)
        with step("lint the tables"):
            look_at_rows(self._left, self._models, self._tables)
        for name in drop_gone(self._root):
            self._left.read.append(f"{name}: its contracts were taken away, the models have it no longer")
        if not changes and not self._has_written and not self._left.open:
            return self._left._replace(is_new=False)
        if self._given.checks:
            changed = {change.section for change in changes if not change.kind.endswith("quota-changed")}
            check(self._left, self._root, changed)
        return self._left

    def _distil(self, upstream: Upstream) -> Outcome:
        sections, patches = load_sections(self._tables / "sections.toml"), load_patches(self._tables / "patches.toml")
        outcome = distil(upstream, sections, patches, self._models)
        self._has_written |= bool(outcome.written or outcome.schemas_written or outcome.moved)
        say(
            f"{len(outcome.written)} sections written, {len(outcome.unchanged)} unchanged, {len(outcome.failed)} failed; "
            f"{len(outcome.schemas_written)} JSON schemas written, {len(outcome.schemas_unchanged)} unchanged"
        )
        for file, problems in outcome.failed.items():
            for problem in problems:
                say(f"failed: {file}#{problem.pointer}: {problem.message}")
            self._left.read.append(
                f"{file} failed ({len(problems)} problems, above): its section stays as it was; put it right with rows in "
                "patches.toml, or leave it and wait for Amazon"
            )
        # A section without a row is drafted below, the rows of a file that Amazon moved are brought up to date.
        done = ("named by rule; add a row", "; name that file in its row in ")
        self._left.read.extend(note for note in outcome.notes if not any(each in note for each in done))
        for before, now in outcome.moved.items():
            for name in move_file(self._tables, before, now):
                say(f"{name}: {before} is {now} now")
            self._left.read.append(f"{before} is {now} now: look whether it is the same API; its rows name that file")
        return outcome

    def _documents(self, upstream: Upstream) -> None:
        done = write_documents(upstream, self._models / "documents")
        say(f"{len(done.written)} written, {len(done.unchanged)} unchanged, {len(done.failed)} failed")
        self._has_written |= bool(done.written or done.removed)
        for name in done.written:
            self._left.read.append(f"models/documents/{name} changed: look at its diff")
        for name in done.removed:
            self._left.read.append(f"models/documents/{name} was taken away: Amazon has it no longer")
        for file, problem in done.failed.items():
            self._left.read.append(f"{file} failed ({problem}): what was written before stays")
        self._left.read.extend(done.notes)

    def _verb(self, name: str, run: Callable[[], int]) -> None:
        if run():
            self._left.open.append(f"{name} failed: see above")

    def _changes(self, upstream: Upstream) -> list[Change]:
        with tempfile.TemporaryDirectory() as scratch:
            places = (
                locate(self._given.since, self._root, Path(scratch, "old")),
                locate(str(self._models), self._root, Path(scratch, "new")),
            )
            old, new = map(read_models, places)
            changes = [*compare(old, new), *name_changes(old, new)]
        breaking = [change for change in changes if change.breaking]
        say(
            f"{len(changes)} changes, {len(breaking)} breaking; all of them: python -m codegen diff {self._given.since}"
        )
        for change in breaking:
            say(f"BREAKING {change.section}: {change.where}: {change.text}")
        version = release.write(self._root, self._given.since, upstream.label or upstream.commit or "", changes)
        if version is not None:
            say(f"version {version}, and an entry in CHANGELOG.md")
        _keep_environment(self._root)
        if breaking:
            self._left.read.append(
                f"{len(breaking)} changes break code of users (above; a property that is removed while another is added may "
                "have a new name): say what to do in CHANGELOG.md, in indented lines under each; they stay there in further runs"
            )
        return changes

    def _without_plan(self) -> set[str]:
        """Operations whose usage plan no source states."""
        rows = tomllib.loads((self._tables / "quotas.toml").read_text(encoding="utf-8"))
        return {
            f"{section}.{name}"
            for section, found in rows.items()
            for name, row in (found.items() if isinstance(found, dict) else ())
            if isinstance(row, dict) and row.get("source") == "default"
        }


def _files_of(upstream: Upstream) -> set[str] | None:
    """Amazon's files; None where a folder has models alone, which says nothing of the schemas."""
    return {*upstream.files, *upstream.schemas} if upstream.schemas else None


def _keep_environment(root: Path) -> None:
    """Install the new version without a network: what it depends on is as before, though pyproject.toml is newer.

    Else the next verb of make would make the environment again, from a registry.
    """
    marker = Path(sys.prefix) / ".set-up"
    if (
        not Path(sys.prefix).resolve().is_relative_to(root.resolve())
        or not marker.is_file()
        or marker.stat().st_mtime >= (root / "pyproject.toml").stat().st_mtime
    ):
        return
    install = [
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
        "--no-build-isolation",
        "--editable",
        ".",
    ]
    done = subprocess.run([sys.executable, "-m", "pip", *install], cwd=root, check=False)  # noqa: S603  # our own package
    if done.returncode == 0:
        marker.touch()


def main(arguments: list[str], root: Path) -> int:
    """Run the update and end with what is left to a person.

    Returns:
        0 when nothing is left, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="python -m codegen update", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument(
        "--from", dest="origin", required=True, help="folder, git checkout or git URL of Amazon's models"
    )
    parser.add_argument("--ref", help="commit, tag or branch; of a plain folder, its commit")
    parser.add_argument("--label", help="what a plain folder is called that is of no commit")
    parser.add_argument("--rate-limits", type=Path, metavar="FILE", help="Amazon's rate-limits.yml, where there is one")
    parser.add_argument(
        "--since", default="HEAD", help="what changes are reported against: a git revision or a folder of models"
    )
    parser.add_argument("--no-checks", action="store_true", help="leave out contracts, `make check` and `make test`")
    given = parser.parse_args(arguments)
    began = time.monotonic()
    try:
        left = update(
            root,
            Given(given.origin, given.ref, given.label, given.rate_limits, given.since, checks=not given.no_checks),
        )
    except (UpstreamError, ModelsError, TablesError, DiffError, ValueError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    say(f"== done in {time.monotonic() - began:.0f} s")
    for title, lines in (("To read and judge:", left.read), ("Open; then run the same command again:", left.open)):
        if lines:
            say(title)
        for number, line in enumerate(lines, 1):
            say(f"{number}. {line}")
    if not left.is_new:
        say("Nothing is new: no model, row or version was changed, and no checks were run.")
    elif not left.open:
        say("Nothing is open: read the diff and commit.")
    return 1 if left.open else 0
