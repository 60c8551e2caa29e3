"""Rows of what the models no longer have are taken out, and nothing else changes."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from codegen.tables import prune_names
from codegen.tables.asked import UNLOOKED
from codegen.tables.cli import problems_of
from codegen.tables.personal import read_personal
from codegen.tables.prune import prune
from codegen.tables.prune_names import move_file
from codegen.tables.shapes import TABLES


def chosen() -> tuple[str, str]:
    """A section and an operation of it with rows of its own in many tables, which no other row names."""
    texts = {file.name: file.read_text(encoding="utf-8") for file in TABLES.glob("*.toml")}
    for identity in re.findall(r"(?m)^\[(\w+\.\w+)\]$", texts["restricted.toml"]):
        section, _, name = identity.partition(".")
        named = rf'"(?:{section}\.)?{name}"|"{section}"'
        if not any(
            re.search(named, text) for table, text in texts.items() if table not in {"sections.toml", "settled.toml"}
        ):
            return section, name
    raise LookupError("each operation with a row in restricted.toml is named by other rows")


SECTION, OPERATION = chosen()


@pytest.fixture
def state(tmp_path: Path, repository: Path) -> tuple[Path, Path]:
    """A copy of models and tables."""
    models, tables = tmp_path / "models", tmp_path / "tables"
    shutil.copytree(repository / "models", models)
    shutil.copytree(TABLES, tables, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return models, tables


def test_where_all_is_there_no_byte_changes(state: tuple[Path, Path]) -> None:
    """The committed tables, as they are."""
    models, tables = state
    assert prune(models, tables) == []
    for file in TABLES.glob("*.toml"):
        assert (tables / file.name).read_bytes() == file.read_bytes()


def test_the_rows_of_an_operation_that_is_gone_go(state: tuple[Path, Path]) -> None:
    """In each table that has one; the linter has nothing to say then."""
    models, tables = state
    file = models / f"{SECTION}.json"
    document = json.loads(file.read_bytes())
    document["paths"] = {
        path: item
        for path, item in document["paths"].items()
        if all(each["operationId"] != OPERATION for each in item.values() if "operationId" in each)
    }
    file.write_text(json.dumps(document), encoding="utf-8")

    gone = prune(models, tables)

    assert set(gone) >= {
        f"{name}: {SECTION}.{OPERATION}" for name in ("quotas.toml", "restricted.toml", "summaries.toml")
    }
    assert problems_of(models, tables) == []
    for name in {line.partition(":")[0] for line in gone}:
        before, after = ((folder / name).read_text(encoding="utf-8").splitlines() for folder in (TABLES, tables))
        assert set(after) <= set(before)
        tomllib.loads((tables / name).read_text(encoding="utf-8"))
    assert prune(models, tables) == []


@pytest.mark.slow
def test_what_rows_name_of_sections_that_are_gone_goes_too(state: tuple[Path, Path]) -> None:
    """Every section by itself: numbers, personal properties, schemas and successors; what was hidden anywhere stays hidden."""
    models, tables = state
    before = read_personal(tables)
    for section in sorted(path.stem for path in models.glob("*.json")):
        document = (models / f"{section}.json").read_bytes()
        texts = {file: file.read_bytes() for file in tables.glob("*.toml")}
        (models / f"{section}.json").unlink()

        gone = prune(models, tables)

        assert [problem for problem in problems_of(models, tables) if problem.what != UNLOOKED] == []
        assert gone
        after = read_personal(tables)
        assert [
            name
            for row in before.rows
            if row.hides and row.sort != "column" and not (row.schemas or row.sections or row.sent)
            for name in row.names
            if not after.by_name(name)
        ] == []
        assert prune(models, tables) == []
        for file in tables.glob("*.toml"):
            tomllib.loads(file.read_text(encoding="utf-8"))
            file.write_bytes(texts[file])
        (models / f"{section}.json").write_bytes(document)


def test_numbers_of_a_schema_that_is_gone_go(state: tuple[Path, Path]) -> None:
    """Those of JSON schemas of reports and notifications too, by their heads in quotation marks."""
    models, tables = state
    heads = re.findall(r'(?m)^\["(\w+)\.(\w+)"\.\w+\]$', (tables / "money.toml").read_text(encoding="utf-8"))
    assert heads
    for package, module in set(heads):
        (models / package / f"{module}.json").unlink()

    gone = prune(models, tables)

    assert len([line for line in gone if line.startswith("money.toml: ")]) == len(heads)
    before, after = ((folder / "money.toml").read_text(encoding="utf-8") for folder in (TABLES, tables))
    assert '\n["' not in after
    kept = [head for head in re.findall(r"(?m)^\[.*\]$", before) if not head.startswith('["')]
    assert re.findall(r"(?m)^\[.*\]$", after) == kept
    assert [problem for problem in problems_of(models, tables) if problem.file == "money.toml"] == []


def test_personal_rows_between_others_go_alone(state: tuple[Path, Path]) -> None:
    """Several of one sort, the first, the middle and a part of one: every other row stays, each where it was."""
    models, tables = state
    file = tables / "personal.toml"
    before = file.read_text(encoding="utf-8")
    row = '[[shown]]\nnames = [{names}]\nsource = "model"\nreason = "made up"\n\n'
    first, rest = before.split("[[shown]]\n", 1)
    made = [row.format(names=names) for names in ('"madeUpA"', '"madeUpB", "orderStatus"', '"madeUpC"', '"madeUpD"')]
    end = "\n" + row.format(names='"madeUpE"')
    file.write_text(first + "".join(made) + "[[shown]]\n" + rest.rstrip("\n") + "\n" + end, encoding="utf-8")

    gone = prune(models, tables)

    assert gone == [f"personal.toml: shown madeUp{letter}" for letter in "ABCDE"]
    left = first + row.format(names='"orderStatus"') + "[[shown]]\n" + rest
    assert file.read_text(encoding="utf-8").split() == left.split()


def test_a_name_goes_out_of_a_row_that_keeps_others(state: tuple[Path, Path]) -> None:
    """One number of many in a list of many lines; every other line stays."""
    models, tables = state
    row = '\n[sales_v1.AnotherInterval]\nno_money = [\n    "share",\n    "rate", "score",\n    "rank",\n]\nsource = "model"\nreason = "x"\n'
    text = (tables / "money.toml").read_text(encoding="utf-8") + row
    (tables / "money.toml").write_text(text, encoding="utf-8")
    document = json.loads((models / "sales_v1.json").read_bytes())
    number = {"type": "number"}
    made_up = {"type": "object", "properties": {"rank": number, "score": number}}
    document["components"]["schemas"]["AnotherInterval"] = made_up
    (models / "sales_v1.json").write_text(json.dumps(document), encoding="utf-8")

    assert prune(models, tables) == ["money.toml: sales_v1.AnotherInterval: share, rate"]

    expected = text.replace('    "share",\n', "").replace('"rate", ', "")
    assert (tables / "money.toml").read_text(encoding="utf-8") == expected


def test_a_deprecation_without_its_successor_is_looked_at_again(state: tuple[Path, Path]) -> None:
    """Nobody but a person knows what replaces an operation."""
    models, tables = state
    rows = tomllib.loads((tables / "deprecations.toml").read_text(encoding="utf-8"))
    section, name, successor = next(
        (section, name, row["replacement"][0])
        for section, row_of in rows.items()
        for name, row in row_of.items()
        if row.get("replacement") and row["replacement"][0].partition(".")[0] != section
    )
    (models / f"{successor.partition('.')[0]}.json").unlink()

    prune(models, tables)

    row = tomllib.loads((tables / "deprecations.toml").read_text(encoding="utf-8"))[section][name]
    assert successor not in row["replacement"]
    assert row["review"] is True


def test_rows_that_say_what_holds_without_them_go(state: tuple[Path, Path]) -> None:
    """A page that was named to distinguish two operations of one name, of which one is gone."""
    models, tables = state
    pages = tomllib.loads((tables / "links.toml").read_text(encoding="utf-8"))
    identity, other = next(
        (f"{section}.{name}", file.stem)
        for section, rows in pages.items()
        if isinstance(rows, dict)
        for name, row in rows.items()
        if isinstance(row, dict) and row["page"] == name.lower()
        for file in models.glob("*.json")
        if file.stem != section
        and f'"operationId": "{name}"' in file.read_text(encoding="utf-8")
        and sum(f'"operationId": "{name}"' in each.read_text(encoding="utf-8") for each in models.glob("*.json")) == 2
    )
    (models / f"{other}.json").unlink()

    assert f"links.toml: {identity}: the rule finds this page already" in prune(models, tables)


def test_a_file_that_amazon_moved_is_named_by_its_new_path(state: tuple[Path, Path]) -> None:
    """In its section and in each of its patches; nothing else changes."""
    _, tables = state
    file = tomllib.loads((tables / "patches.toml").read_text(encoding="utf-8"))["patch"][0]["file"]

    assert move_file(tables, file, "models/elsewhere/now.json") == ["sections.toml", "patches.toml"]

    for name in ("sections.toml", "patches.toml"):
        before = (TABLES / name).read_text(encoding="utf-8")
        after = (tables / name).read_text(encoding="utf-8")
        assert after == before.replace(f'file = "{file}"', 'file = "models/elsewhere/now.json"') != before


def test_rows_of_files_that_are_gone_go_once_nothing_was_kept_of_them(state: tuple[Path, Path]) -> None:
    """A patch and the types of a schema; while a document is kept, and where nothing is known of the files, they stay."""
    models, tables = state
    lock = json.loads((models / "models.lock").read_bytes())
    patched = {row["file"] for row in tomllib.loads((tables / "patches.toml").read_text(encoding="utf-8"))["patch"]}
    section, entry = next((name, each) for name, each in lock["sections"].items() if each["source"] in patched)
    files = {each["source"] for kind in ("sections", "schemas") for each in lock[kind].values()} - {entry["source"]}

    assert prune(models, tables, files) == []
    (models / f"{section}.json").unlink()
    del lock["sections"][section]
    (models / "models.lock").write_text(json.dumps(lock), encoding="utf-8")
    assert not [line for line in prune(models, tables) if line.startswith("patches.toml")]

    gone = prune(models, tables, files)

    assert len(gone) == len(entry["patches"])
    assert f'file = "{entry["source"]}"' not in (tables / "patches.toml").read_text(encoding="utf-8")


def test_a_section_that_is_gone_takes_its_rows_along(state: tuple[Path, Path]) -> None:
    """Its summaries' head and its settled operations too."""
    models, tables = state
    (models / f"{SECTION}.json").unlink()

    gone = prune(models, tables)

    assert f"summaries.toml: {SECTION}" in gone
    assert not [
        name
        for name in ("quotas.toml", "summaries.toml", "settled.toml")
        if f"[{SECTION}" in (tables / name).read_text()
    ]
    assert problems_of(models, tables) == []


OLDER = f"""[[property]]
names = ["a"]
source = "s"

[[shown]]
names = ["b"]
unmodelled = true
source = {json.dumps(prune_names._BEFORE)}
reason = "r"

[[property]]
names = ["c"]
unmodelled = true
source = {json.dumps(prune_names._BEFORE)}
reason = "r"
"""


@pytest.mark.parametrize(
    ("sort", "names", "before", "after"),
    [
        ("property", ["d", "c", "e"], 'names = ["c"]', 'names = ["c", "d", "e"]'),
        ("property", ["c"], 'names = ["c"]', 'names = ["c"]'),
        ("shown", ["a"], 'names = ["b"]', 'names = ["b", "a"]'),
    ],
)
def test_names_that_an_update_took_out_stand_in_one_row_of_their_sort(
    sort: str, names: list[str], before: str, after: str
) -> None:
    """Behind those that are there, each once."""
    assert prune_names._unmodelled(OLDER, sort, names) == OLDER.replace(before, after)


def test_the_first_names_of_a_sort_that_were_taken_out_make_its_row() -> None:
    """At the end of the file; rows of other sources stay as they are."""
    made = prune_names._unmodelled('[[object]]\nnames = ["a"]\nsource = "s"\n', "object", ["x", "y"])
    assert tomllib.loads(made) == {
        "object": [
            {"names": ["a"], "source": "s"},
            {
                "names": ["x", "y"],
                "unmodelled": True,
                "source": prune_names._BEFORE,
                "reason": "older answers and recordings have it",
            },
        ]
    }
