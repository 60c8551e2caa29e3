"""A new operation is asked about until a row answers, and a draft counts for nothing until somebody has looked at it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from codegen.tables import TablesError, drafts
from codegen.tables.asked import read_settled, settled_by
from codegen.tables.cli import main, problems_of
from codegen.tables.drafts import write_drafts
from codegen.tables.join import join
from codegen.tables.personal import read_personal
from codegen.tables.rows import read_table
from codegen.tables.shapes import SHAPES, TABLES
from codegen.tables.summaries import in_words


def chosen() -> str:
    """An operation of a section without settled ones, which three tables say is not an exception, called like no other."""
    rows = {name: read_table(TABLES / name, SHAPES[name]).rows for name in SHAPES}
    settled = {identity.partition(".")[0] for identity in read_settled(TABLES)}
    names = [line.partition(" = ")[0] for line in (TABLES / "summaries.toml").read_text(encoding="utf-8").splitlines()]
    grantless = {each.partition(".")[0] for each, row in rows["grants.toml"].items() if row["scope"] != "none"}
    for identity, row in rows["restricted.toml"].items():
        section, _, name = identity.partition(".")
        if (
            row["mode"] == "none"
            and section not in settled | grantless
            and rows["grants.toml"].get(identity, {}).get("scope") == "none"
            and identity in rows["safe_to_repeat.toml"]
            and names.count(name) == 1
        ):
            return identity
    raise LookupError("no operation has rows in all three tables")


CASES = chosen()
SECTION, _, NAME = CASES.partition(".")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the committed tables."""
    copy = tmp_path / "tables"
    copy.mkdir()
    for file in TABLES.glob("*.toml"):
        shutil.copy(file, copy)
    return copy


def without(file: Path, name: str) -> str:
    """Take a row out of a table, and give its text."""
    text = file.read_text(encoding="utf-8")
    found = re.search(rf"(?ms)^\[{re.escape(name)}\]\n.*?(?=^\[|\Z)", text)
    assert found
    file.write_text(text[: found.start()] + text[found.end() :], encoding="utf-8")
    return found[0]


def told(models: Path, tables: Path) -> list[str]:
    return [str(problem) for problem in problems_of(models, tables)]


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ("grants.toml", "its section is new"),
        ("restricted.toml", "in its answer is personal"),
        ("safe_to_repeat.toml", "it is a P"),
    ],
)
def test_each_question_is_asked_until_a_row_answers(repository: Path, folder: Path, table: str, why: str) -> None:
    """With what makes it a question, and what to do."""
    without(folder / table, CASES)
    (line,) = told(repository / "models", folder)
    assert line.startswith(f"{table}: {CASES}: nobody has decided it, and ")
    assert why in line
    assert "--draft" in line


@pytest.mark.parametrize("table", ["grants.toml", "restricted.toml", "safe_to_repeat.toml"])
def test_a_draft_answers_nothing_until_its_mark_is_out(
    repository: Path, folder: Path, table: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The linter refuses it by name until mark and reason are a person's, and no other byte of the table has changed."""
    before = (folder / table).read_text(encoding="utf-8")
    row = without(folder / table, CASES)
    assert write_drafts(repository / "models", folder) == [f"{table}: {CASES}"]
    drafted = (folder / table).read_text(encoding="utf-8")
    assert "review = true" in drafted
    assert re.sub(rf"(?ms)^\[{re.escape(CASES)}\]\n.*?(?=^\[|\Z)", "", drafted) == before.replace(row, "")
    assert main(["--lint"], repository / "models", folder) == 1
    assert f"{table}: {CASES}: nobody has looked at this draft" in capsys.readouterr().err
    unmarked = drafted.replace("review = true\n", "")
    (folder / table).write_text(unmarked, encoding="utf-8")
    assert len(told(repository / "models", folder)) == 1
    (folder / table).write_text(unmarked.replace('reason = "draft: ', 'reason = "'), encoding="utf-8")
    assert told(repository / "models", folder) == []


def test_a_line_and_a_section_are_drafted_too(repository: Path, folder: Path) -> None:
    """A summary made of the name, and the row of a section; both are refused until somebody has looked."""
    file = folder / "summaries.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(rf"(?m)^({NAME}|{SECTION}) = .*\n", "", text), encoding="utf-8")
    sections = folder / "sections.toml"
    head, *rows = sections.read_text(encoding="utf-8").split("[[section]]")
    sections.write_text(
        "[[section]]".join([head, *(row for row in rows if f'name = "{SECTION}"' not in row)]), encoding="utf-8"
    )
    drafted = write_drafts(repository / "models", folder)
    assert set(drafted) == {
        f"sections.toml: {SECTION}",
        f"summaries.toml: {CASES}",
        f"summaries.toml: {SECTION}",
    }
    assert f'{NAME} = "REVIEW: {in_words(NAME)}"' in file.read_text(encoding="utf-8")
    whole = in_words(SECTION.rpartition("_v")[0])
    assert f'{SECTION} = "REVIEW: {whole}"' in file.read_text(encoding="utf-8")
    lines = told(repository / "models", folder)
    assert len(lines) == 3
    assert all("nobody has looked at this draft" in line for line in lines)


def test_what_looks_pageable_is_drafted_as_one_answer(repository: Path, folder: Path) -> None:
    """And so is what looks personal: hidden until somebody says otherwise."""
    pages = read_table(TABLES / "paging.toml", SHAPES["paging.toml"]).rows
    single = next(identity for identity, row in pages.items() if row.get("pageable") is False)
    without(folder / "paging.toml", single)
    personal = folder / "personal.toml"
    text = personal.read_text(encoding="utf-8")
    shown = next(row for row in read_personal(TABLES).rows if row.sort == "shown" and len(row.names) > 1).names[-1]
    personal.write_text(text.replace(f'"{shown}"', f'"{shown}Else"'), encoding="utf-8")
    drafted = write_drafts(repository / "models", folder)
    assert f"paging.toml: {single}" in drafted
    assert [each for each in drafted if each.startswith("personal.toml: ")]
    assert write_drafts(repository / "models", folder) == [], "a second run drafts nothing"


def test_no_is_an_answer(repository: Path) -> None:
    """`none` means no grant, no personal data: the client does as without the row."""
    facts = join(repository / "models").operations[CASES]
    safe = read_table(TABLES / "safe_to_repeat.toml", SHAPES["safe_to_repeat.toml"]).rows[CASES]["safe"]
    assert (facts.grant, facts.restricted, facts.safe_to_repeat) == (None, None, safe)


def test_what_was_settled_needs_no_row_and_takes_none(repository: Path, folder: Path) -> None:
    """A row that says what silence says already is refused."""
    with (folder / "grants.toml").open("a", encoding="utf-8") as file:
        file.write('\n[orders_v0.getOrder]\nscope = "none"\nreason = "x"\n')
    (line,) = told(repository / "models", folder)
    assert line == "grants.toml: orders_v0.getOrder: no row says so already; take the row out"


def test_the_table_of_the_settled_is_written_as_it_is_read(tmp_path: Path) -> None:
    """By section, sorted; one of another shape is refused."""
    (tmp_path / "settled.toml").write_text(settled_by(["b_v1.two", "a_v1.one", "b_v1.one"]), encoding="utf-8")
    assert read_settled(tmp_path) == {"a_v1.one", "b_v1.one", "b_v1.two"}
    (tmp_path / "settled.toml").write_text("[a_v1]\noperations = 3\n", encoding="utf-8")
    with pytest.raises(TablesError, match="a_v1 needs operations"):
        read_settled(tmp_path)


HEADS = """source = "x"

[sections]
a_v1 = "A"

[a_v1]
getA = "Get an A"

[c_v1]
getC = "Get a C"
"""


LINE = 'key = "REVIEW: Some words"\n'


@pytest.mark.parametrize(
    ("head", "old", "new"),
    [
        ("sections", 'a_v1 = "A"\n', f'a_v1 = "A"\n{LINE}'),
        ("a_v1", 'getA = "Get an A"\n', f'getA = "Get an A"\n{LINE}'),
        ("c_v1", 'getC = "Get a C"\n', f'getC = "Get a C"\n{LINE}'),
        ("b_v1", "[c_v1]\n", f"[b_v1]\n{LINE}\n[c_v1]\n"),
        ("d_v1", 'getC = "Get a C"\n', f'getC = "Get a C"\n\n[d_v1]\n{LINE}'),
    ],
)
def test_a_line_is_drafted_at_its_place(tmp_path: Path, head: str, old: str, new: str) -> None:
    """At the end of its head; a new head stands in the order of names. Nothing else changes."""
    file = tmp_path / "summaries.toml"
    file.write_text(HEADS, encoding="utf-8")
    drafts._line(file, head, "key", "Some words")
    assert file.read_text(encoding="utf-8") == HEADS.replace(old, new)
