"""The verb `update`: from Amazon's models of today to a repository that only people still have to look at.

One run distils, refreshes the quotas, drafts the rows that a person has to look at, generates, audits, renews figures and
pages, compares with the last commit, writes changelog and version, and runs the checks and tests when nothing is open. It
ends with what is left to a person, and is run again after that: with the same models it changes nothing that is done.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from codegen import figures
from codegen.audit import audit
from codegen.changes import release
from codegen.changes.change import Change
from codegen.changes.compare import compare
from codegen.changes.contracts import ContractsError, drop_gone, unfit
from codegen.changes.report import DiffError, locate, read_models
from codegen.distil.patches import load_patches
from codegen.distil.run import Outcome, distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import Upstream, UpstreamError, read_upstream
from codegen.documents import write_documents
from codegen.generate import cli as generate
from codegen.tables import ModelsError, TablesError
from codegen.tables import cli as tables
from codegen.tables.asked import REVIEW, UNLOOKED
from codegen.tables.drafts import write_drafts
from codegen.tables.flows import without_flow
from codegen.tables.prune import prune
from codegen.tables.prune_names import move_file

__all__ = ["main", "update"]

_ASKED = {
    "sections.toml": "the name that the section has for ever, and what people call the API",
    "summaries.toml": "one line of our own for each",
    "paging.toml": "is it read page by page, and where are the token and the list?",
    "grants.toml": 'whose token is it called with? "none" is the seller\'s, else the grantless scope of its reference page',
    "restricted.toml": 'does it want a restricted data token? "none" is no; Amazon\'s guide to the Tokens API lists those that do',
    "safe_to_repeat.toml": "does a repetition after a lost answer do it once more?",
    "sandbox.toml": '"static", "dynamic", or "none" where the sandbox does not have it',
    "deprecations.toml": "when does it end, and what takes its place? Both are left out where Amazon does not say",
    "personal.toml": "is it about a person? [[property]] hides it, [[shown]] does not",
    "batches.toml": "is the limit one that a longer list is split by?",
    "money.toml": "is it an amount of money?",
    "report_types.toml": "which format has its document?",
    "report_columns.toml": "which columns are about a person?",
}
"""What a person decides in a draft of each table."""
_LINES = 20
"""So much of what a failing program said is shown."""


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


class Left(NamedTuple):
    """What is left to a person.

    Attributes:
        open: What has to be done before the repository is right; a further run finds it done.
        read: What has to be read and judged: notes, and what breaks code of users.
        is_new: Whether anything was written that a person reads and commits.
    """

    open: list[str]
    read: list[str]
    is_new: bool = True


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
        with _step(f"distil {upstream.name}"):
            outcome = self._distil(upstream)
        if not outcome.written and not outcome.unchanged:
            self._left.open.append("no file could be distilled, so nothing else was done: see above")
            return self._left
        with _step("schemas of feeds and queries"):
            self._documents(upstream)
        with _step("rows of what is gone"):
            gone: dict[str, list[str]] = {}
            for row in prune(self._models, self._tables, _files_of(upstream)):
                self._has_written = True
                _say(f"taken out: {row}")
                table, _, what = row.partition(": ")
                gone.setdefault(what, []).append(table)
            self._left.read.extend(
                f"{what}: the models have it no longer, its rows were taken out of {', '.join(found)}"
                for what, found in gone.items()
            )
        with _step("draft rows"):
            for row in write_drafts(self._models, self._tables):
                self._has_written = True
                _say(f"drafted: {row}")
        with _step("refresh the quotas"):
            limits = ["--rate-limits", str(self._given.rate_limits)] if self._given.rate_limits else []
            before = self._without_plan()
            self._verb("quotas", lambda: tables.main(["--refresh-quotas", *limits], self._models, self._tables))
            self._left.read.extend(
                f"quotas.toml: {operation}: no source states a plan, the slowest of its neighbours is held: write what Amazon's "
                "page says under `documentation`, if it does"
                for operation in sorted(self._without_plan() - before)
            )
        with _step("generate"):
            self._verb("generate", lambda: generate.main([]))
        with _step("audit"):
            self._verb("audit", lambda: audit.main([]))
        with _step("figures and pages"):
            self._verb("figures", lambda: figures.main([], self._root))
            self._left.read.extend(
                f"{operation} is dynamic in Amazon's sandbox, and the local sandbox has no flow for it: it answers with a sample"
                for operation in without_flow(self._models)
            )
        with _step(f"changes since {self._given.since}"):
            changes = self._changes(upstream)
        with _step("lint the tables"):
            self._lint()
        for name in drop_gone(self._root):
            self._left.read.append(f"{name}: its contracts were taken away, the models have it no longer")
        if not changes and not self._has_written and not self._left.open:
            return self._left._replace(is_new=False)
        if self._given.checks:
            self._check({change.section for change in changes if not change.kind.endswith("quota-changed")})
        return self._left

    def _distil(self, upstream: Upstream) -> Outcome:
        sections, patches = load_sections(self._tables / "sections.toml"), load_patches(self._tables / "patches.toml")
        outcome = distil(upstream, sections, patches, self._models)
        self._has_written |= bool(outcome.written or outcome.schemas_written or outcome.moved)
        _say(
            f"{len(outcome.written)} sections written, {len(outcome.unchanged)} unchanged, {len(outcome.failed)} failed; "
            f"{len(outcome.schemas_written)} JSON schemas written, {len(outcome.schemas_unchanged)} unchanged"
        )
        for file, problems in outcome.failed.items():
            for problem in problems:
                _say(f"failed: {file}#{problem.pointer}: {problem.message}")
            self._left.read.append(
                f"{file} failed ({len(problems)} problems, above): its section stays as it was; put it right with rows in "
                "patches.toml, or leave it and wait for Amazon"
            )
        # A section without a row is drafted below, the rows of a file that Amazon moved are brought up to date.
        done = ("named by rule; add a row", "; name that file in its row in ")
        self._left.read.extend(note for note in outcome.notes if not any(each in note for each in done))
        for before, now in outcome.moved.items():
            for name in move_file(self._tables, before, now):
                _say(f"{name}: {before} is {now} now")
            self._left.read.append(f"{before} is {now} now: look whether it is the same API; its rows name that file")
        return outcome

    def _documents(self, upstream: Upstream) -> None:
        done = write_documents(upstream, self._models / "documents")
        _say(f"{len(done.written)} written, {len(done.unchanged)} unchanged, {len(done.failed)} failed")
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
            changes = list(compare(read_models(places[0]), read_models(places[1])))
        breaking = [change for change in changes if change.breaking]
        _say(
            f"{len(changes)} changes, {len(breaking)} breaking; all of them: python -m codegen diff {self._given.since}"
        )
        for change in breaking:
            _say(f"BREAKING {change.section}: {change.where}: {change.text}")
        version = release.write(self._root, self._given.since, upstream.label or upstream.commit or "", changes)
        if version is not None:
            _say(f"version {version}, and an entry in CHANGELOG.md")
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

    def _lint(self) -> None:
        problems = tables.problems_of(self._models, self._tables)
        for problem in problems:
            if problem.what != UNLOOKED:
                _say(str(problem))
        drafts: dict[str, list[str]] = {}
        for problem in problems:
            if problem.what == UNLOOKED:
                drafts.setdefault(problem.file, []).append(problem.row)
        for table, rows in drafts.items():
            _say(
                f"codegen/tables/{table}: {len(rows)} to look at: {_ASKED.get(table, 'its head says what its keys mean')}"
            )
            _say("".join(f"    {row}\n" for row in rows).rstrip())
        count = sum(map(len, drafts.values()))
        if drafts:
            self._left.open.append(
                f"{count} drafts to look at (by table above): correct each row, write the reason in place of the one that "
                f"begins with `draft:`, then take its `review = true` out ({REVIEW} in summaries.toml)"
            )
        if len(problems) > count:
            self._left.open.append(f"{len(problems) - count} further problems in the tables, above")

    def _check(self, changed: set[str]) -> None:
        """Contracts, checks and tests; only when nothing is open, since they would fail for it."""
        if self._left.open:
            self._left.open.append(
                "contracts, checks and tests were not run because of that: run the same command again then"
            )
            return
        with _step("contracts that no longer fit"):
            self._contracts(sorted(changed))
        for verb in ("check", "test"):
            with _step(f"make {verb}"):
                done = subprocess.run(["make", verb], cwd=self._root, check=False)  # noqa: S603, S607  # the Makefile beside us
                if done.returncode:
                    self._left.open.append(f"make {verb} fails: see above")
                    return

    def _contracts(self, changed: Sequence[str]) -> None:
        """Play the contracts of what changed, report those that fail, and record the calls of new operations."""
        present = [name for name in changed if (self._models / f"{name}.json").is_file()]
        if not present:
            return
        try:
            failing = unfit(self._root, present)
        except ContractsError as error:
            self._left.open.append(f"the contracts cannot be played: {error}")
            return
        for operation in failing:
            _say(f"no longer fits: {operation}")
        if failing:
            self._left.read.append(
                f"{len(failing)} contracts no longer fit (above): users' calls or answers change; they are recorded again"
            )
        for section in present:
            done = subprocess.run(  # noqa: S603  # our own program
                [sys.executable, "-m", "tests.contracts.record", "--section", section],
                cwd=self._root,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                last = "\n".join([*done.stdout.splitlines(), *done.stderr.splitlines()][-_LINES:])
                _say(f"the contracts of {section} cannot be recorded:\n{last}")
                self._left.open.append(
                    f"the contracts of {section} cannot be recorded (above): make record SECTION={section}"
                )


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


@contextlib.contextmanager
def _step(name: str) -> Iterator[None]:
    _say(f"== {name}")
    began = time.monotonic()
    yield
    _say(f"   {time.monotonic() - began:.1f} s")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


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
    _say(f"== done in {time.monotonic() - began:.0f} s")
    for title, lines in (("To read and judge:", left.read), ("Open; then run the same command again:", left.open)):
        if lines:
            _say(title)
        for number, line in enumerate(lines, 1):
            _say(f"{number}. {line}")
    if not left.is_new:
        _say("Nothing is new: no model, row or version was changed, and no checks were run.")
    elif not left.open:
        _say("Nothing is open: read the diff and commit.")
    return 1 if left.open else 0
