"""An update is one verb: drafts that a person looks at, and a second run that finds nothing open."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Collection
from pathlib import Path

import pytest

from codegen import update as steps
from codegen.distil.patches import load_patches
from codegen.distil.run import distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import read_upstream
from codegen.documents import write_documents
from codegen.left import Left
from codegen.tables import cli as tables_cli
from codegen.tables.asked import read_settled, settled_by
from tests.codegen.distil.test_snapshots import state_of
from tests.codegen.staged import stage

FIRST = "selling-partner-api-models-5ff77a6ae5a4"
THEN = ("selling-partner-api-models-34dc93fe45f3", "selling-partner-api-models-2026-10")
REVIEWED = Path(__file__).resolve().parent / "reviewed"
COPIED = ("codegen", "models", "generated", "tests", "docs", "pyproject.toml", "README.md", "CHANGELOG.md", "Makefile")
QUICK = (
    "tests/generated/test_operations.py",
    "tests/codegen/tables/test_lint.py::test_lint_passes_on_what_is_committed",
    "tests/codegen/audit/test_audit.py::test_the_repository_lost_nothing",
    "tests/core/test_catalog.py::test_every_operation_is_there",
)
"""What is run of the tests after each update: every generated operation, and what is held against the figures."""
ONLY_LATER = re.compile(r"external-fulfillment-.*-pairs")
"""Patches that were written for the newest state alone."""
ENTRY = re.compile(r"(?m)^Amazon's API of .*\n\n(?:(?:- |  ).*\n)+\n")
"""What an update wrote in the changelog of this repository; the copy's updates are still to come."""


class Copy:
    """A copy of this repository whose models, tables and code are brought from one state of Amazon's to the next."""

    def __init__(self, root: Path, repository: Path) -> None:
        self.root = root
        self.committed = repository / "codegen" / "tables"
        for name in COPIED:
            source = repository / name
            if source.is_dir():
                shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, root / name)
        self.tables, self.models = root / "codegen" / "tables", root / "models"
        self.settled: list[str] = []
        self.rows: dict[str, dict[str, dict[str, object]]] = {}

    def begin(self, upstream: Path) -> None:
        """Take the copy back to a state: its models, and the tables as far as they speak of it."""
        found = read_upstream(str(upstream))
        shutil.rmtree(self.models)
        self.models.mkdir()
        sections, patches = load_sections(self.tables / "sections.toml"), load_patches(self.tables / "patches.toml")
        distil(found, sections, [patch for patch in patches if not ONLY_LATER.fullmatch(patch.id)], self.models)
        write_documents(found, self.models / "documents")
        self.write_rows(found.files | found.schemas, newest=False)
        changelog = self.root / "CHANGELOG.md"
        changelog.write_text(ENTRY.sub("", changelog.read_text(encoding="utf-8")), encoding="utf-8")
        self.settled = sorted(read_settled(self.tables))
        shutil.rmtree(self.root / "codegen" / "names")
        assert tables_cli.main(["--refresh-quotas"], self.models, self.tables) == 0
        assert self.run("generate", "--names", str(self.root / "codegen" / "names")).returncode == 0
        assert self.run("figures").returncode == 0

    def write_rows(self, files: Collection[str], *, newest: bool) -> None:
        """What a person does: the rows of the committed tables for the models that are there, and those of `reviewed`."""
        quotas = (self.tables / "quotas.toml").read_bytes() if self.settled else None
        for file in self.committed.glob("*.toml"):
            shutil.copy(file, self.tables)
        stage(self.tables, self.models, files)
        if quotas is not None:
            (self.tables / "quotas.toml").write_bytes(quotas)
            (self.tables / "settled.toml").write_text(settled_by(self.settled), encoding="utf-8")
        if not newest:
            head, *rows = (self.tables / "patches.toml").read_text(encoding="utf-8").split("[[patch]]")
            kept = [row for row in rows if not ONLY_LATER.search(row)]
            (self.tables / "patches.toml").write_text("[[patch]]".join([head, *kept]), encoding="utf-8")
        for table, blocks in self.rows.items():
            for name, row in blocks.items():
                lines = [f"{key} = {json.dumps(value)}" for key, value in row.items()]
                text = (self.tables / table).read_text(encoding="utf-8")
                (self.tables / table).write_text(text + "\n".join(["", f"[{name}]", *lines]) + "\n", encoding="utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a verb of the copy's own generator."""
        return self._python("-m", "codegen", *arguments)

    def tests(self) -> subprocess.CompletedProcess[str]:
        """Run some of the copy's own tests over the copy's own code."""
        return self._python("-m", "pytest", "-q", "-p", "no:cacheprovider", *QUICK)

    def _python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        paths = os.pathsep.join([str(self.root), str(self.root / "generated")])
        environment = {**os.environ, "PYTHONPATH": paths}
        return subprocess.run(  # noqa: S603  # the copy's own program
            [sys.executable, *arguments], cwd=self.root, env=environment, capture_output=True, text=True, check=False
        )


@pytest.mark.slow
def test_updates_end_green_with_table_rows_alone(upstream: Path, repository: Path, tmp_path: Path) -> None:
    """From February to August to October 2026: the first run drafts, rows are written, the second run leaves nothing open.

    Green is: nothing open (distilled, generated, audited, linted), generating again changes nothing, the figures agree, and
    the quick tests pass over the copy.
    """
    copy = Copy(tmp_path / "copy", repository)
    copy.begin(upstream / FIRST)
    for number, name in enumerate(THEN):
        before = tmp_path / f"before-{number}"
        shutil.copytree(copy.models, before / "models")
        shutil.copytree(copy.tables, before / "codegen" / "tables")
        shutil.copy(copy.root / "pyproject.toml", before)
        command = ("update", "--from", str(upstream / name), "--since", str(before), "--no-checks")

        first = copy.run(*command)
        assert first.returncode == 1, first.stdout + first.stderr
        assert "drafts to look at" in first.stdout
        assert re.search(r"(?m)^review = true$", (copy.tables / "grants.toml").read_text(encoding="utf-8"))

        reviewed = REVIEWED / f"{name.rpartition('-')[2]}.toml"
        if reviewed.is_file():
            copy.rows = tomllib.loads(reviewed.read_text(encoding="utf-8"))
        found = read_upstream(str(upstream / name))
        copy.write_rows(found.files | found.schemas, newest=name == THEN[-1])
        second = copy.run(*command)
        assert second.returncode == 0, second.stdout + second.stderr
        assert "Nothing is open" in second.stdout

        changelog = (copy.root / "CHANGELOG.md").read_text(encoding="utf-8")
        assert len(ENTRY.findall(changelog)) == number + 1
        assert (copy.root / "pyproject.toml").read_text(encoding="utf-8") != (before / "pyproject.toml").read_text(
            encoding="utf-8"
        )
        for verb in (("generate", "--check"), ("figures", "--check"), ("tables", "--lint"), ("audit",)):
            done = copy.run(*verb)
            assert done.returncode == 0, f"{verb}: {done.stdout}{done.stderr}"
        ran = copy.tests()
        assert ran.returncode == 0, ran.stdout


def given(origin: Path, *, checks: bool = False) -> steps.Given:
    """A run over a folder of models, against itself."""
    return steps.Given(str(origin), None, "2026-10", None, "HEAD", checks=checks)


@pytest.fixture
def bare(tmp_path: Path, repository: Path) -> Path:
    """A repository with tables and without a model; beside it a folder of models that cannot be read."""
    root = tmp_path / "root"
    shutil.copytree(repository / "codegen" / "tables", root / "codegen" / "tables")
    (root / "models").mkdir()
    broken = tmp_path / "upstream" / "models" / "orders-api-model"
    broken.mkdir(parents=True)
    (broken / "ordersV0.json").write_text("{", encoding="utf-8")
    return root


def test_where_nothing_can_be_distilled_nothing_else_is_done(bare: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file and its faults are shown, and the run ends with what is open and with status 1."""
    tables = {file: file.read_bytes() for file in (bare / "codegen" / "tables").iterdir() if file.is_file()}
    origin = bare.parent / "upstream"
    assert steps.main(["--from", str(origin), "--label", "2026-10", "--no-checks"], bare) == 1
    shown = capsys.readouterr().out
    assert re.search(r"(?m)^== distil .*2026-10", shown)
    assert "0 sections written, 0 unchanged, 1 failed" in shown
    assert re.search(r"(?m)^failed: models/orders-api-model/ordersV0.json#", shown)
    assert re.search(r"(?m)^   [0-9]+\.[0-9] s$", shown)
    assert re.search(r"(?m)^== done in [0-9]+ s$", shown)
    assert "To read and judge:\n1. models/orders-api-model/ordersV0.json failed (1 problems, above)" in shown
    assert "Open; then run the same command again:\n1. no file could be distilled" in shown
    assert "Nothing is open" not in shown
    assert tables == {file: file.read_bytes() for file in tables}
    assert not list((bare / "models").iterdir())


def test_models_that_cannot_be_read_are_one_line(bare: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the error stream, and status 1."""
    assert steps.main(["--from", str(bare / "nowhere")], bare) == 1
    assert capsys.readouterr().err.startswith("error: ")


def test_the_options_are_what_a_run_is_given(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Checks are run unless they are refused; what is left is shown in numbered lines, and decides the status."""
    asked: list[object] = []

    def run(root: Path, given: steps.Given) -> Left:
        asked.append((root, *given))
        return Left([], ["one", "two"])

    monkeypatch.setattr("codegen.update.update", run)
    assert steps.main(["--from", "x"], bare) == 0
    options = ["--ref", "r", "--label", "l", "--rate-limits", "limits.yml", "--since", "v1", "--no-checks"]
    assert steps.main(["--from", "x", *options], bare) == 0
    assert asked == [
        (bare, "x", None, None, None, "HEAD", True),
        (bare, "x", "r", "l", Path("limits.yml"), "v1", False),
    ]
    shown = capsys.readouterr().out
    assert shown.endswith("To read and judge:\n1. one\n2. two\nNothing is open: read the diff and commit.\n")


def test_an_update_that_wrote_nothing_does_not_ask_for_a_commit(
    bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The last line says that nothing is new, and the status is that of an update that is done."""
    monkeypatch.setattr("codegen.update.update", lambda _root, _given: Left([], [], is_new=False))
    assert steps.main(["--from", "x"], bare) == 0
    shown = capsys.readouterr().out
    assert shown.endswith("\nNothing is new: no model, row or version was changed, and no checks were run.\n")
    assert "commit" not in shown
    assert "Open;" not in shown


@pytest.mark.slow
def test_an_update_with_nothing_new_changes_nothing(upstream: Path, repository: Path, tmp_path: Path) -> None:
    """The models that are there already, whatever their folder is called: no file, no entry, no version, and no checks for nothing."""
    copy = Copy(tmp_path / "copy", repository)
    state = state_of(copy.models, upstream)
    before = tmp_path / "before"
    for name in COPIED:
        source = copy.root / name
        shutil.copytree(source, before / name) if source.is_dir() else shutil.copy(source, before)

    done = copy.run("update", "--from", str(state), "--since", str(before))

    assert done.returncode == 0, done.stdout + done.stderr
    assert "Nothing is new" in done.stdout
    assert "make check" not in done.stdout
    names = {
        path.relative_to(before) for path in before.rglob("*") if path.is_file() and "__pycache__" not in path.parts
    }
    assert names == {
        path.relative_to(copy.root)
        for path in copy.root.rglob("*")
        if path.is_file() and not {"__pycache__", ".ruff_cache"} & set(path.parts)
    }
    assert [name for name in sorted(names) if (before / name).read_bytes() != (copy.root / name).read_bytes()] == []
