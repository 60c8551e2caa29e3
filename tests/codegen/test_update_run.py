"""The steps of an update over stand-ins: what each does is left to a person in words, or keeps the run from being new."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen import update as steps
from codegen.changes.change import Change
from codegen.changes.contracts import ContractsError
from codegen.distil.report import Problem as Fault
from codegen.distil.run import Outcome
from codegen.distil.upstream import Upstream
from codegen.documents import Documents
from codegen.left import Left
from codegen.tables.asked import UNLOOKED
from codegen.tables.records import Problem

UPSTREAM = Upstream("https://example.com", "0123456", {"models/a.json": b""}, schemas={"schemas/b.json": b""})
BREAKING = Change("toys_v1", "getToy", "operation-removed", True, "operation removed")
MILD = Change("toys_v1", "listToys", "operation-added", False, "operation added")
PLAN = Change("games_v1", "getGame", "quota-changed", False, "usage plan")
HELD = PLAN._replace(kind="held-quota-changed")


class Stage:
    """What each step gives; what was asked of it is kept."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.upstream = UPSTREAM
        self.outcome = Outcome(unchanged=["toys_v1"])
        self.documents = Documents()
        self.gone: list[str] = []
        self.drafts: list[str] = []
        self.plans: list[str] = ['[default]\nrate = 1\n[toys_v1.a]\nsource = "default"\n'] * 2
        self.statuses: dict[str, int] = {}
        self.flows: list[str] = []
        self.changes: list[Change] = []
        self.names: list[Change] = []
        self.version: str | None = None
        self.problems: list[Problem] = []
        self.dropped: list[str] = []
        self.asked: list[tuple[Any, ...]] = []

    def ask(self, *what: Any) -> None:
        self.asked.append(what)

    def write(self, *given: Any) -> str | None:
        self.ask("release", *given)
        return self.version

    def verb(self, name: str) -> Callable[..., int]:
        def run(*arguments: Any) -> int:
            self.ask(name, *arguments)
            if name == "quotas":
                (self.root / "codegen" / "tables" / "quotas.toml").write_text(self.plans[1], encoding="utf-8")
            return self.statuses.get(name, 0)

        return run

    def run(self, **given: Any) -> Left:
        tables = self.root / "codegen" / "tables"
        tables.mkdir(parents=True, exist_ok=True)
        (tables / "quotas.toml").write_text(self.plans[0], encoding="utf-8")
        known: dict[str, Any] = {
            "origin": "from",
            "ref": None,
            "label": None,
            "rate_limits": None,
            "since": "v1",
            "checks": False,
        }
        return steps.update(self.root, steps.Given(**{**known, **given}))


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Stand-ins for all steps."""
    found = Stage(tmp_path / "root")

    def told(name: str, give: Callable[[], Any]) -> None:
        def run(*arguments: Any) -> Any:
            found.ask(name, *arguments)
            return give()

        monkeypatch.setattr(steps, name, run)

    told("read_upstream", lambda: found.upstream)
    told("load_sections", lambda: "sections")
    told("load_patches", lambda: "patches")
    told("distil", lambda: found.outcome)
    told("write_documents", lambda: found.documents)
    told("prune", lambda: found.gone)
    told("write_drafts", lambda: found.drafts)
    told("without_flow", lambda: found.flows)
    told("locate", lambda: "place")
    told("read_models", lambda: "models")
    told("compare", lambda: found.changes)
    told("name_changes", lambda: found.names)
    told("drop_gone", lambda: found.dropped)
    told("move_file", lambda: ["sections.toml"])
    monkeypatch.setattr("codegen.tables.cli.main", found.verb("quotas"))
    monkeypatch.setattr("codegen.tables.cli.problems_of", lambda *_: found.problems)
    monkeypatch.setattr("codegen.generate.cli.main", found.verb("generate"))
    monkeypatch.setattr("codegen.audit.audit.main", found.verb("audit"))
    monkeypatch.setattr("codegen.figures.main", found.verb("figures"))
    monkeypatch.setattr("codegen.changes.release.write", found.write)
    return found


def test_nothing_new_is_left_as_it_is(stage: Stage) -> None:
    """Every step is asked in its order, of the models and the tables of the repository."""
    left = stage.run(ref="r", label="l")
    assert left == Left([], [], is_new=False)
    models, tables = stage.root / "models", stage.root / "codegen" / "tables"
    assert [each for each in stage.asked if each[0] not in {"locate", "read_models"}] == [
        ("read_upstream", "from", "r", "l"),
        ("load_sections", tables / "sections.toml"),
        ("load_patches", tables / "patches.toml"),
        ("distil", UPSTREAM, "sections", "patches", models),
        ("write_documents", UPSTREAM, models / "documents"),
        ("prune", models, tables, {"models/a.json", "schemas/b.json"}),
        ("write_drafts", models, tables),
        ("quotas", ["--refresh-quotas"], models, tables),
        ("generate", []),
        ("audit", []),
        ("figures", [], stage.root),
        ("without_flow", models),
        ("compare", "models", "models"),
        ("name_changes", "models", "models"),
        ("release", stage.root, "v1", "0123456", []),
        ("drop_gone", stage.root),
    ]
    located = [each[1:3] for each in stage.asked if each[0] == "locate"]
    assert located == [("v1", stage.root), (str(models), stage.root)]


def test_a_python_name_that_changes_is_in_the_changelog(stage: Stage) -> None:
    """It breaks code of users as a property that is gone does, and counts for the version."""
    renamed = Change("toys_v1", "Toy.name", "name-changed", True, "Python name name is title now")
    stage.names = [renamed]
    left = stage.run()
    assert ("release", stage.root, "v1", "0123456", [renamed]) in stage.asked
    assert left.is_new
    assert any(told.startswith("1 changes break code of users") for told in left.read)


def test_a_folder_of_models_alone_says_nothing_of_the_other_files(stage: Stage) -> None:
    """So that no row is taken out for want of one; a label goes before a commit."""
    stage.upstream = Upstream(None, "0123456", {"models/a.json": b""}, label="2026-10")
    stage.run(rate_limits=Path("limits.yml"))
    asked = {each[0]: each for each in stage.asked}
    assert asked["prune"][3] is None
    assert asked["quotas"][1] == ["--refresh-quotas", "--rate-limits", "limits.yml"]
    assert asked["release"][3] == "2026-10"
    stage.upstream = Upstream(None, None, {})
    stage.run()
    assert [each[3] for each in stage.asked if each[0] == "release"] == ["2026-10", ""]


@pytest.mark.parametrize(
    ("given", "is_new", "read", "said"),
    [
        ({"outcome": Outcome(written=["toys_v1"])}, True, [], "1 sections written, 0 unchanged, 0 failed; 0 JSON schemas written, 0 unchanged"),
        ({"outcome": Outcome(unchanged=["a", "b"], schemas_written=["c"])}, True, [], "0 sections written, 2 unchanged, 0 failed; 1 JSON schemas written, 0 unchanged"),
        ({"outcome": Outcome(unchanged=["a"], schemas_unchanged=["c"])}, False, [], "0 failed; 0 JSON schemas written, 1 unchanged"),
        (
            {"outcome": Outcome(unchanged=["a"], failed={"x.json": (Fault("/a", "b"), Fault("", "c"))})},
            False,
            ["x.json failed (2 problems, above): its section stays as it was; put it right with rows in patches.toml, or leave it and wait for Amazon"],
            "failed: x.json#/a: b\nfailed: x.json#: c\n",
        ),
        (
            {"outcome": Outcome(unchanged=["a"], notes=["n", "a named by rule; add a row", "b; name that file in its row in c"])},
            False,
            ["n"],
            "",
        ),
        (
            {"outcome": Outcome(unchanged=["a"], moved={"old.json": "new.json"})},
            True,
            ["old.json is new.json now: look whether it is the same API; its rows name that file"],
            "sections.toml: old.json is new.json now\n",
        ),
        (
            {"documents": Documents(written=["d"], unchanged=["e"], notes=["n"])},
            True,
            ["models/documents/d changed: look at its diff", "n"],
            "\n1 written, 1 unchanged, 0 failed\n",
        ),
        ({"documents": Documents(removed=["d"])}, True, ["models/documents/d was taken away: Amazon has it no longer"], ""),
        ({"documents": Documents(failed={"f": "p"})}, False, ["f failed (p): what was written before stays"], "0 written, 0 unchanged, 1 failed"),
        (
            {"gone": ["a.toml: x", "b.toml: x", "a.toml: y: z"]},
            True,
            [
                "x: the models have it no longer, its rows were taken out of a.toml, b.toml",
                "y: z: the models have it no longer, its rows were taken out of a.toml",
            ],
            "taken out: a.toml: x\ntaken out: b.toml: x\n",
        ),
        ({"drafts": ["a.toml: x"]}, True, [], "drafted: a.toml: x\n"),
        (
            {"plans": ['[a.b]\nsource = "default"\n', '[a.b]\nsource = "default"\n[a.d]\nsource = "default"\n[a.c]\nsource = "default"\n[a.e]\nsource = "model"\n[a.f]\nsource = "an earlier model"\n']},
            False,
            [
                f"quotas.toml: a.{name}: no source states a plan, the slowest of its neighbours is held: write what Amazon's page says under `documentation`, if it does"
                for name in "cd"
            ],
            "",
        ),
        (
            {"flows": ["a.b"]},
            False,
            ["a.b is dynamic in Amazon's sandbox, and the local sandbox has no flow for it: it answers with a sample"],
            "",
        ),
        ({"changes": [MILD]}, True, [], "1 changes, 0 breaking; all of them: python -m codegen diff v1\n"),
        (
            {"changes": [MILD, BREAKING], "version": "2.0.0"},
            True,
            [
                "1 changes break code of users (above; a property that is removed while another is added may have a new name): say what to do in CHANGELOG.md, in indented lines under each; they stay there in further runs"
            ],
            "2 changes, 1 breaking; all of them: python -m codegen diff v1\nBREAKING toys_v1: getToy: operation removed\nversion 2.0.0, and an entry in CHANGELOG.md\n",
        ),
        ({"dropped": ["toys_v1"]}, False, ["toys_v1: its contracts were taken away, the models have it no longer"], ""),
    ],
)  # fmt: skip
def test_what_a_step_did_is_said_and_left_to_a_person(
    stage: Stage, capsys: pytest.CaptureFixture[str], given: dict[str, Any], is_new: bool, read: list[str], said: str
) -> None:
    """What was written makes the run new."""
    for name, value in given.items():
        setattr(stage, name, value)
    left = stage.run()
    assert (left.open, left.read, left.is_new) == ([], read, is_new)
    shown = capsys.readouterr().out
    assert said in shown
    headings = [line.removeprefix("== ") for line in shown.splitlines() if line.startswith("== ")]
    assert headings == [
        "distil commit 0123456",
        "schemas of feeds and queries",
        "rows of what is gone",
        "draft rows",
        "refresh the quotas",
        "generate",
        "audit",
        "figures and pages",
        "changes since v1",
        "lint the tables",
    ]


@pytest.mark.parametrize("name", ["quotas", "generate", "audit", "figures"])
def test_a_step_that_fails_is_open_and_the_others_are_done(stage: Stage, name: str) -> None:
    """Checks wait for it."""
    stage.statuses[name] = 1
    left = stage.run(checks=True)
    assert left.open == [
        f"{name} failed: see above",
        "contracts, checks and tests were not run because of that: run the same command again then",
    ]
    assert left.is_new
    assert stage.asked[-1][0] == "drop_gone"


def test_where_nothing_is_distilled_nothing_else_is_asked(stage: Stage) -> None:
    """Whatever failed."""
    stage.outcome = Outcome(failed={"a.json": (Fault("", "b"),)})
    left = stage.run()
    assert left.open == ["no file could be distilled, so nothing else was done: see above"]
    assert [each[0] for each in stage.asked] == ["read_upstream", "load_sections", "load_patches", "distil"]


def test_problems_of_the_tables_are_open(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    """Drafts by table, with what is to be decided; others by themselves."""
    stage.problems = [
        Problem("grants.toml", "a.b", UNLOOKED, "look"),
        Problem("other.toml", "a.c", UNLOOKED, "look"),
        Problem("grants.toml", "a.d", UNLOOKED, "look"),
        Problem("grants.toml", "a.e", "wrong", "correct it"),
        Problem("grants.toml", "a.f", "wrong", "correct it"),
    ]
    left = stage.run()
    assert left.open == [
        (
            "3 drafts to look at (by table above): correct each row, write the reason in place of the one that begins with "
            "`draft:`, then take its `review = true` out (REVIEW in summaries.toml)"
        ),
        "2 further problems in the tables, above",
    ]
    shown = capsys.readouterr().out
    assert "grants.toml: a.e: wrong; correct it\n" in shown
    assert "a.b: nobody" not in shown
    assert "codegen/tables/grants.toml: 2 to look at: whose token is it called with?" in shown
    assert "codegen/tables/other.toml: 1 to look at: its head says what its keys mean\n    a.c\n" in shown
    assert "    a.b\n    a.d\n" in shown


class Verbs:
    """Programs that an update runs: what they answer, and what was run."""

    def __init__(self, statuses: dict[str, int], out: str = "", err: str = "") -> None:
        self.statuses, self.out, self.err = statuses, out, err
        self.ran: list[str] = []

    def __call__(self, command: list[str], **given: Any) -> subprocess.CompletedProcess[str]:
        name = " ".join(each for each in command if each != sys.executable)
        self.ran.append(name)
        status = next((status for part, status in self.statuses.items() if part in name), 0)
        return subprocess.CompletedProcess(command, status, self.out, self.err)


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Verbs]:
    """Stand-ins for the programs."""

    def put(statuses: dict[str, int] | None = None, **given: str) -> Verbs:
        found = Verbs(statuses or {}, **given)
        monkeypatch.setattr(subprocess, "run", found)
        return found

    return put


def test_checks_follow_what_changed_but_for_plans(
    stage: Stage, programs: Callable[..., Verbs], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Contracts of the sections that are there are played and recorded, then the checks and the tests are run."""
    played: list[Any] = []

    def play(*given: Any) -> list[str]:
        played.append(given)
        return []

    monkeypatch.setattr("codegen.update_checks.unfit", play)
    (stage.root / "models").mkdir(parents=True)
    for name in ("toys_v1", "games_v1", "cards_v1"):
        (stage.root / "models" / f"{name}.json").write_text("{}", encoding="utf-8")
    stage.changes = [MILD, PLAN, HELD, MILD._replace(section="gone_v1"), MILD._replace(section="cards_v1")]
    ran = programs()
    left = stage.run(checks=True)
    assert (left.open, left.read) == ([], [])
    assert played == [(stage.root, ["cards_v1", "toys_v1"])]
    assert ran.ran == [
        "-m tests.contracts.record --section cards_v1",
        "-m tests.contracts.record --section toys_v1",
        "make check",
        "make test",
    ]


def test_each_step_and_the_whole_say_how_long_they_took(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Steps to a tenth of a second, the whole in seconds."""
    ticks = count(1000)
    clock = SimpleNamespace(monotonic=lambda: next(ticks) * 1.5)
    monkeypatch.setattr(steps, "time", clock)
    monkeypatch.setattr("codegen.progress.time", clock)
    stage.run()
    shown = capsys.readouterr().out.splitlines()
    assert {line for line in shown if line.startswith("   ") and line.endswith(" s")} == {"   1.5 s"}
    monkeypatch.setattr(steps, "update", lambda *_: next(ticks) and Left([], []))
    steps.main(["--from", "models"], stage.root)
    assert "== done in 3 s" in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(("verb", "ran"), [("check", ["make check"]), ("test", ["make check", "make test"])])
def test_a_check_that_fails_is_open_and_ends_the_run(
    stage: Stage, programs: Callable[..., Verbs], verb: str, ran: list[str]
) -> None:
    """What comes after it would fail for it."""
    stage.changes = [PLAN]
    done = programs({f"make {verb}": 2})
    left = stage.run(checks=True)
    assert left.open == [f"make {verb} fails: see above"]
    assert done.ran == ran


def changed(stage: Stage) -> None:
    """A section whose contracts are played."""
    (stage.root / "models").mkdir(parents=True)
    (stage.root / "models" / "toys_v1.json").write_text("{}", encoding="utf-8")
    stage.changes = [MILD]


def test_contracts_that_no_longer_fit_are_read(
    stage: Stage, programs: Callable[..., Verbs], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is named; they are recorded again."""
    monkeypatch.setattr("codegen.update_checks.unfit", lambda *_: ["toys_v1.a", "toys_v1.b"])
    changed(stage)
    programs()
    left = stage.run(checks=True)
    assert left.read == ["2 contracts no longer fit (above): users' calls or answers change; they are recorded again"]
    assert "no longer fits: toys_v1.a\nno longer fits: toys_v1.b\n" in capsys.readouterr().out


def test_contracts_that_cannot_be_played_or_recorded_are_open(
    stage: Stage, programs: Callable[..., Verbs], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the last lines of what the program said."""
    changed(stage)

    def fail(*_: Any) -> list[str]:
        raise ContractsError("no tests")

    monkeypatch.setattr("codegen.update_checks.unfit", fail)
    ran = programs()
    assert stage.run(checks=True).open == ["the contracts cannot be played: no tests"]
    assert ran.ran == ["make check", "make test"]
    monkeypatch.setattr("codegen.update_checks.unfit", lambda *_: [])
    programs(
        {"record": 1},
        out="".join(f"out {number}\n" for number in range(15)),
        err="".join(f"err {number}\n" for number in range(10)),
    )
    left = stage.run(checks=True)
    assert left.open == ["the contracts of toys_v1 cannot be recorded (above): make record SECTION=toys_v1"]
    said = capsys.readouterr().out
    assert "the contracts of toys_v1 cannot be recorded:\nout 5\nout 6\n" in said
    assert "out 14\nerr 0\n" in said
    assert "err 9\n" in said


@pytest.mark.parametrize(
    "case",
    [
        ("inside", -10, 0, True, True),
        ("inside", -10, 1, True, False),
        ("inside", 10, 0, False, False),
        ("inside", 0, 0, False, False),
        ("inside", None, 0, False, False),
        ("outside", -10, 0, False, False),
    ],
)
def test_a_new_version_is_installed_where_the_environment_is_the_repository_s(
    stage: Stage,
    programs: Callable[..., Verbs],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    case: tuple[str, int | None, int, bool, bool],
) -> None:
    """And older than its settings; so that the next verb does not make it again from a registry."""
    place, age, status, is_installed, is_touched = case
    prefix = (stage.root if place == "inside" else tmp_path) / "env"
    prefix.mkdir(parents=True)
    stage.root.mkdir(exist_ok=True)
    (stage.root / "pyproject.toml").write_text("", encoding="utf-8")
    settings = (stage.root / "pyproject.toml").stat().st_mtime
    marker = prefix / ".set-up"
    if age is not None:
        marker.write_text("", encoding="utf-8")
        os.utime(marker, (settings + age, settings + age))
    monkeypatch.setattr(sys, "prefix", str(prefix))
    ran = programs({"pip": status})
    stage.run()
    assert ran.ran == (
        ["-m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable ."]
        if is_installed
        else []
    )
    if age is not None:
        assert (marker.stat().st_mtime == settings + age) is not is_touched


def test_help_says_in_a_sentence_what_an_update_is(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The first of the module's; what follows is for those who read the code."""
    with pytest.raises(SystemExit) as caught:
        steps.main(["--help"], tmp_path)
    assert caught.value.code == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "from Amazon's models of today to a repository that only people still have to look at." in shown
    assert "One run distils" not in shown


def test_an_update_is_of_something(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        steps.main([], tmp_path)
    assert caught.value.code == 2
    assert "the following arguments are required: --from" in capsys.readouterr().err
