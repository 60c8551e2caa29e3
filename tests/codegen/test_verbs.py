"""What the verbs say and end with, and what stays where a step of theirs fails."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import git
from codegen.changes.change import Change
from codegen.changes.report import render
from codegen.crosscheck import cli as crosscheck
from codegen.distil import canonical
from codegen.distil.convert import Section
from codegen.distil.report import ModelError, Report, parts_of
from codegen.distil.run import distil_file
from codegen.generate import cli as generate
from codegen.generate.output import FormatError
from codegen.generate.run import NAMES as NAMES_OF_OURS
from codegen.generate.run import Report as Made
from codegen.tables import ModelsError, TablesError
from codegen.tables.quotas_file import render_rows, write_text

Json = dict[str, Any]
NAMES = [f"n{number}" for number in range(60)]
SOME = "n0, n1, n2, n3, n4, n5, n6, n7"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What the generator was asked for."""
    asked: list[tuple[Any, ...]] = []

    def run(*arguments: Any, keep_names: bool = False) -> Made:
        asked.append((*arguments, keep_names))
        return Made(
            sections=["a", "b"],
            schemas=["c"],
            operations=3,
            changed=[Path("x"), Path("y")],
            removed=[Path("z")],
            named={"a": NAMES, "a2": NAMES[:8]},
        )

    monkeypatch.setattr(generate, "generate", run)
    monkeypatch.setattr(generate, "compare", lambda *_: {})
    return asked


def test_names_are_kept_where_the_code_is_ours_or_a_folder_is_named(
    given: list[tuple[Any, ...]], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Else they are neither kept nor reported."""
    models = ["--models", str(tmp_path)]
    assert generate.main([*models, "--out", str(tmp_path / "out"), "--section", "a", "--section", "b"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2 sections, 3 operations, 1 JSON schemas; 2 files changed, 1 removed; audited; ")
    assert given[-1] == (
        tmp_path,
        tmp_path / "out",
        generate.ROOT / "pyproject.toml",
        ["a", "b"],
        NAMES_OF_OURS,
        False,
    )
    assert generate.main([*models, "--out", str(tmp_path / "out"), "--names", str(tmp_path / "names")]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"a: 60 new names: {SOME} and 52 more\na2: 8 new names: {SOME}\n2 sections, ")
    assert given[-1][-2:] == (tmp_path / "names", True)
    assert generate.main(models) == 0
    assert given[-1][1:] == (generate.ROOT / "generated", generate.ROOT / "pyproject.toml", [], NAMES_OF_OURS, True)


def test_a_check_compares_and_says_what_is_lacking(
    given: list[tuple[Any, ...]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Names that a ledger of ours lacks are found, too; another's are not looked at."""
    out = ["--check", "--models", str(tmp_path), "--out", str(tmp_path / "out")]
    assert generate.main(out) == 0
    assert capsys.readouterr().out == "out/ is what models/ and the tables say: 2 sections, 1 JSON schemas\n"
    assert generate.main([*out, "--names", str(tmp_path / "names")]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"names/a.json lacks {SOME} and 52 more\nnames/a2.json lacks {SOME}\nRun ")
    assert said.endswith("Run `make generate`, and change models, tables or templates instead of generated code.\n")
    monkeypatch.setattr(generate, "compare", lambda *_: {Path("b.py"): "changed"})
    assert generate.main(out) == 1
    assert capsys.readouterr().err.startswith("out/spapi_clients/b.py: changed\nRun `make generate`")
    monkeypatch.setattr(generate, "compare", lambda *_: {})
    monkeypatch.setattr(generate, "generate", lambda *_, **__: Made(problems=["p"]))
    assert generate.main(out) == 1
    assert capsys.readouterr().err == "p\n"
    assert len(given) == 3


@pytest.mark.parametrize(
    ("made", "status", "out"),
    [(Made(problems=["p"]), 1, ""), (Made(problems=["p"], sections=["a"]), 1, "1 sections, 0 operations")],
)
def test_a_run_with_problems_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], made: Made, status: int, out: str
) -> None:
    """What was done is said where something was."""
    monkeypatch.setattr(generate, "generate", lambda *_, **__: made)
    assert generate.main([]) == status
    told = capsys.readouterr()
    assert told.err == "p\n"
    assert told.out[: len(out)] == out
    assert bool(told.out) is bool(out)


@pytest.mark.parametrize("error", [FormatError("f"), ModelsError("f"), TablesError("f"), OSError("f")])
def test_a_run_that_cannot_be_done_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    """And status 1."""

    def fail(*_: Any, **__: Any) -> Made:
        raise error

    monkeypatch.setattr(generate, "generate", fail)
    assert generate.main([]) == 1
    assert capsys.readouterr().err == "f\n"


def change(section: str, where: str, kind: str = "x", *, breaking: bool = False) -> Change:
    """A change."""
    return Change(section, where, kind, breaking, f"{where} text")


def test_changes_are_shown_by_section() -> None:
    """New schemas in a line of their own; what is hidden is counted."""
    changes = [
        change("a", "a"),
        change("a", "b", breaking=True),
        change("a", "S", "schema-added"),
        change("a", "T", "schema-added"),
        change("b", "c"),
    ]
    assert render(changes) == (
        "a\n            a text\n  BREAKING  b: b text\n            schemas added: S, T\n\n"
        "b\n            c: c text\n\n5 changes, 1 breaking"
    )
    assert render(changes[1:2], 4).endswith("\n\n5 changes, 1 breaking; the 4 that do not break are not shown")
    assert render([]) == "No changes"
    assert render([], 1) == "1 changes, 0 breaking; the 1 that do not break are not shown"


def pip(folder: Path, text: str) -> str:
    """A program in place of Python's."""
    file = folder / "python"
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("echo one >&2; echo two >&2; exit 1", "two"),
        ("exit 1", "no answer"),
        ("exit 0", "no answer"),
        ('for each; do last=$here; here=$each; done; touch "$last/a.whl"; echo late >&2; exit 1', "late"),
    ],
)
def test_a_wheel_that_the_registry_does_not_give_is_2_or_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], program: str, why: str
) -> None:
    """With the last words of pip."""
    monkeypatch.setattr(sys, "executable", pip(tmp_path, program))
    told = f"the registry has no wheel of a-b==1 for us: {why}\n"
    assert crosscheck.main(["a-b==1"], tmp_path) == 2
    assert capsys.readouterr().err == f"error: {told}"
    assert crosscheck.main(["a-b==1", "--skip-offline"], tmp_path) == 0
    assert capsys.readouterr().err == f"skipped: {told}"


def test_a_wheel_that_the_registry_gives_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the folder that pip is given."""
    program = 'for each; do last=$here; here=$each; done; echo no > "$last/a.whl"'
    monkeypatch.setattr(sys, "executable", pip(tmp_path, program))
    assert crosscheck.main(["a==1"], tmp_path) == 2
    assert capsys.readouterr().err.startswith("error: a.whl cannot be read as a wheel")


@pytest.mark.parametrize("name", ["a", "a==", "a b==1", "../a==1"])
def test_a_requirement_has_a_name_and_a_version(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Nothing else is handed to pip."""
    assert crosscheck.main([name], tmp_path) == 2
    assert capsys.readouterr().err == f"error: {name} is neither a file nor <name>==<version>\n"


@pytest.mark.parametrize(
    "text", ["[[artefact]]\ngaps = []\n", '[[artefact]]\nreason = "r"\n', '[[artefact]]\ngaps = "a"\nreason = "r"\n']
)
def test_an_artefact_has_gaps_and_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Else the table is refused."""
    file = tmp_path / "crosscheck.toml"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(crosscheck, "TABLE", file)
    with pytest.raises(TablesError, match=r"crosscheck\.toml: each artefact has gaps and a reason"):
        crosscheck._artefacts()


def fail(*_: Any, **__: Any) -> None:
    """A step that fails."""
    raise OSError("full")


def test_a_file_that_cannot_be_replaced_stays_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In either way of writing one."""
    file = tmp_path / "a.json"
    file.write_text("old", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="full"):
        canonical.write(file, "new")
    with pytest.raises(OSError, match="full"):
        write_text(file, "new")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
    assert file.read_text(encoding="utf-8") == "old"


def test_a_file_that_is_replaced_can_be_read_by_all(tmp_path: Path) -> None:
    """And is not touched where it is the same."""
    file = tmp_path / "inner" / "a.json"
    assert canonical.write(file, "ä")
    assert not canonical.write(file, "ä")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == ("ä".encode(), 0o644)
    write_text(file, "b\n")
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"b\n", 0o644)


def test_a_table_of_quotas_has_one_form() -> None:
    """The comment, then what is not a row, then the rows by their names."""
    rows = {"b.c": {"rate": 0.5, "model": [2.0, 3], "flag": True}, "a.b": {"source": 'ä"', "rate": 3}}
    assert render_rows("One\n\nTwo", {"default": {"rate": 1.0}}, rows) == (
        "# One\n#\n# Two\n\n[default]\nrate = 1\n\n"
        '[a.b]\nsource = "ä\\""\nrate = 3\n\n[b.c]\nrate = 0.5\nmodel = [2, 3]\nflag = true\n'
    )


def test_git_that_is_not_there_or_says_no_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With its words; settings that point elsewhere are not handed on."""
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    git.run(tmp_path, "init", "-q", "here")
    assert git.ask(tmp_path / "here", "rev-parse", "--is-inside-work-tree") == "true"
    with pytest.raises(git.GitError, match=r"^git rev-parse failed: "):
        git.ask(tmp_path / "here", "rev-parse", "--verify", "nowhere")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(git.GitError, match=r"^git is not installed$"):
        git.run(tmp_path, "status")


def test_a_pointer_is_parted_at_its_slashes() -> None:
    """An escaped one stays in its step."""
    assert (parts_of(""), parts_of("/a~1b/~0/0")) == ([], ["a/b", "~", "0"])
    with pytest.raises(ValueError, match="'a' is not a JSON pointer: it must be empty or start with '/'"):
        parts_of("a")


def problems(**operation: Any) -> list[str]:
    """What is wrong with an operation."""
    known = {"operationId": "a", "responses": {"200": {"description": ""}}}
    paths = {"/a": {"post": {**known, **operation}}}
    document: Json = {"swagger": "2.0", "info": {"version": "1"}, "paths": paths}
    try:
        distil_file(document, Section("a_v1", "A", "models/a.json"), [], report=Report())
    except ModelError as error:
        return [str(each) for each in error.problems]
    return []


BODY: Json = {"name": "b", "in": "body", "schema": {}}
FIELD: Json = {"name": "f", "in": "formData", "type": "string"}


@pytest.mark.parametrize(
    ("operation", "found"),
    [
        ({}, []),
        ({"parameters": [BODY]}, []),
        ({"parameters": [FIELD, {**FIELD, "name": "g"}]}, []),
        ({"parameters": [BODY, {**BODY, "name": "c"}]}, ["/paths/~1a/post: has more than one body; take all but one out in patches.toml"]),
        ({"parameters": [BODY, FIELD]}, ["/paths/~1a/post: has more than one body; take all but one out in patches.toml"]),
        ({"parameters": [{"$ref": "#/parameters/x"}]}, ["/paths/~1a/post/parameters/0/$ref: refers to '#/parameters/x', which is not in the file"]),
        ({"responses": {}}, ["/paths/~1a/post/responses: is empty"]),
        ({"responses": {"600": {"description": ""}}}, ["/paths/~1a/post/responses/600: is not a status"]),
        ({"responses": {"2xx": {"description": ""}}}, []),
        ({"responses": {"default": {"description": ""}, "100": {"description": ""}, "599": {"description": ""}}}, []),
    ],
)  # fmt: skip
def test_what_does_not_fit_together_is_a_problem(operation: Json, found: list[str]) -> None:
    """With its place."""
    assert problems(**operation) == found
