"""Small tables beside one operation: each row that names what is gone is taken out and listed, and the rest stays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.prune import prune
from codegen.tables.shapes import SHAPES

Json = dict[str, Any]
WHY = 'source = "s"\nreason = "r"\n'
PLAN = "rate = 2\nburst = 3\n"
DEFAULT = f'[default]\n{PLAN}reason = "d"\n'
OWN = f'\n[toys_v1.getToy]\n{PLAN}source = "default"\nreason = "d"\n'
SUMMARIES = f'{WHY}\n[sections]\ntoys_v1 = "Toys"\n\n[toys_v1]\ngetToy = "Get a toy"\n'


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A model of one operation."""
    folder = tmp_path / "models"
    folder.mkdir()
    get = {"operationId": "getToy", "tags": ["toys_v1"], "responses": {"200": {"description": "OK"}}}
    document = {
        "openapi": "3.0.3",
        "info": {
            "title": "toys_v1",
            "version": "v1",
            "x-spapi-section": "toys_v1",
            "x-spapi-api": "Toys",
            "x-spapi-source": "models/toys/toys.json",
        },
        "tags": [{"name": "toys_v1"}],
        "paths": {"/toys": {"get": {**get, "x-spapi-usage-plan": None, "x-spapi-sandbox": None}}},
        "components": {"schemas": {}},
    }
    (folder / "toys_v1.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "models.lock").write_text(
        json.dumps({"sections": {"toys_v1": {"source": "models/toys/toys.json"}}, "schemas": {}}), encoding="utf-8"
    )
    return folder


def pruned(models: Path, files: set[str] | None = None, /, **texts: str) -> tuple[list[str], dict[str, str]]:
    """What was taken out, and the tables that were changed."""
    tables = models.parent / "tables"
    tables.mkdir(exist_ok=True)
    known = {"quotas": DEFAULT + OWN, "summaries": SUMMARIES, "personal": f'{WHY}words = ["email"]\n'}
    names = (*SHAPES, *(f"{name}.toml" for name in ("settled", "money", "personal", "summaries", "patches", "schemas")))
    before = {name: {**known, **texts}.get(name.removesuffix(".toml"), "") for name in names}
    for name, text in before.items():
        (tables / name).write_text(text, encoding="utf-8")
    gone = prune(models, tables, files)
    after = {name: (tables / name).read_text(encoding="utf-8") for name in names}
    return gone, {name: text for name, text in after.items() if text != before[name]}


def row(name: str, text: str = "") -> str:
    """A row of an operation."""
    return f"\n[{name}]\n{WHY}{text}"


def test_where_nothing_is_gone_nothing_is_written(models: Path) -> None:
    """Nor listed."""
    assert pruned(models) == ([], {})


@pytest.mark.parametrize("gone", ["toys_v1.dropToy", "games_v1.getGame", "toys_v1.getToys"])
@pytest.mark.parametrize("table", sorted(set(SHAPES) - {"quotas.toml", "summaries.toml"}))
def test_each_table_loses_the_rows_of_what_is_gone(models: Path, table: str, gone: str) -> None:
    """Whichever table it is, and none but those."""
    listed, changed = pruned(models, **{table.removesuffix(".toml"): f"# Words.\n{row(gone)}"})
    assert f"{table}: {gone}" in listed
    assert len(listed) == 1
    assert {name: text.strip() for name, text in changed.items()} == {table: "# Words."}


def test_a_plan_goes_between_others(models: Path) -> None:
    """The default and the rows that are for something stay as they are."""
    listed, changed = pruned(models, quotas=DEFAULT + row("toys_v1.aToy", PLAN) + OWN + row("toys_v1.zToy", PLAN))
    assert listed == ["quotas.toml: toys_v1.aToy", "quotas.toml: toys_v1.zToy"]
    assert changed.keys() == {"quotas.toml"}
    assert changed["quotas.toml"].split() == (DEFAULT + OWN).split()


@pytest.mark.parametrize(
    ("summaries", "gone", "left"),
    [
        (
            SUMMARIES.replace("getToy =", 'aToy = "A"\ngetToy =') + 'zToy = "Z"\n',
            ["summaries.toml: toys_v1.aToy", "summaries.toml: toys_v1.zToy"],
            SUMMARIES,
        ),
        (
            SUMMARIES.replace("toys_v1 =", 'games_v1 = "Games"\ntoys_v1 ='),
            ["summaries.toml: games_v1"],
            SUMMARIES,
        ),
        (
            SUMMARIES.replace("[toys_v1]", '[games_v1]\ngetGame = "Get a game"\n\n[toys_v1]'),
            ["summaries.toml: games_v1.getGame"],
            SUMMARIES,
        ),
        (
            SUMMARIES.replace("[toys_v1]", '[toys_v1]\n# getGame = "words"'),
            [],
            None,
        ),
    ],
)
def test_lines_of_what_is_gone_go_out_of_the_summaries(
    models: Path, summaries: str, gone: list[str], left: str | None
) -> None:
    """Those of operations and of sections, with the heads of sections; comments stay."""
    listed, changed = pruned(models, summaries=summaries)
    assert listed == gone
    assert changed == ({} if left is None else {"summaries.toml": left})


def test_settled_operations_that_are_gone_are_settled_no_more(models: Path) -> None:
    """The others stay."""
    listed, changed = pruned(models, settled='[toys_v1]\noperations = [\n  "dropToy",\n  "getToy",\n]\n')
    assert listed == ["settled.toml: toys_v1.dropToy"]
    assert changed.keys() == {"settled.toml"}
    assert changed["settled.toml"].endswith('[toys_v1]\noperations = [\n  "getToy",\n]\n')
    assert "dropToy" not in changed["settled.toml"]


def test_lines_of_sections_that_are_gone_go_out_of_heads(models: Path) -> None:
    """Of those tables that have a line for each section; a row's own lines stay."""
    head = '[sections]\ngames_v1 = "games-v1"\ntoys_v1 = "the-toys"\n'
    listed, changed = pruned(models, links=head + row("toys_v1.getToy", 'page = "other"\n'))
    assert listed == ["links.toml: games_v1"]
    assert changed == {"links.toml": '[sections]\ntoys_v1 = "the-toys"\n' + row("toys_v1.getToy", 'page = "other"\n')}


PATCH = '[[patch]]\nid = "one"\nfile = "models/{}.json"\n'
SCHEMA = '[[schema]]\nfile = "schemas/{}.json"\n'


@pytest.mark.parametrize(
    ("files", "gone"),
    [
        (None, []),
        (set(), ["patches.toml: one", "schemas.toml: schemas/gone.json"]),
        ({"models/gone.json"}, ["schemas.toml: schemas/gone.json"]),
        ({"schemas/gone.json"}, ["patches.toml: one"]),
        ({"models/gone.json", "schemas/gone.json"}, []),
    ],
)
def test_rows_of_files_that_are_gone_go(models: Path, files: set[str] | None, gone: list[str]) -> None:
    """Where the files are known; what a document was made of is there."""
    kept = PATCH.format("toys/toys").replace("one", "two")
    listed, changed = pruned(models, files, patches=f"{PATCH.format('gone')}\n{kept}", schemas=SCHEMA.format("gone"))
    assert listed == gone
    expected = {"patches.toml: one": ("patches.toml", kept), "schemas.toml: schemas/gone.json": ("schemas.toml", "\n")}
    assert changed == dict(expected[each] for each in gone)
