"""Drafts over a few small tables: what is written of each question, and where it is put."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.drafts import write_drafts
from codegen.tables.shapes import SHAPES

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHY = 'source = "s"\nreason = "r"\n'
NUMBER: Json = {"type": "number"}
TABLES = {
    "quotas.toml": '[default]\nrate = 1\nburst = 2\nreason = "d"\n',
    "summaries.toml": f'{WHY}\n[sections]\ntoys_v1 = "Toys"\n\n[toys_v1]\nold = "Old"\n',
    "settled.toml": '[toys_v1]\noperations = ["old"]\n',
    "personal.toml": f'{WHY}words = ["email"]\n',
    "sections.toml": '# Head.\n\n[[section]]\nfile = "models/toys/toys.json"\nname = "toys_v1"\n',
    "money.toml": WHY,
    "report_types.toml": "",
    "report_columns.toml": "",
}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def rows(most: int | None = None) -> Json:
    """A list."""
    return {"type": "array", "items": TEXT, **({} if most is None else {"maxItems": most})}


class Stage:
    """A folder of models and one of tables."""

    def __init__(self, folder: Path) -> None:
        self.models, self.tables = folder / "models", folder / "tables"
        self.models.mkdir()
        self.tables.mkdir()
        for name in {*SHAPES, *TABLES}:
            self.put(name, TABLES.get(name, ""))

    def put(self, name: str, text: str) -> None:
        (self.tables / name).write_text(text, encoding="utf-8")

    def text(self, name: str) -> str:
        return (self.tables / name).read_text(encoding="utf-8")

    def row(self, name: str, section: str, operation: str) -> Json:
        found: Json = tomllib.loads(self.text(name))[section][operation]
        return found

    def model(self, section: str = "toys_v1", schemas: Json | None = None, **operations: Json) -> None:
        known = {"x-spapi-sandbox": "static"}
        paths = {}
        for name, raw in operations.items():
            rest = dict(raw)
            paths[f"/{name}"] = {rest.pop("method", "get"): {"operationId": name, "responses": {}, **known, **rest}}
        words = section.partition("_v")[0]
        info = {
            "version": "1.0",
            "x-spapi-section": section,
            "x-spapi-api": words.title(),
            "x-spapi-source": f"models/{words}/{words}.json",
        }
        document = {"info": info, "paths": paths, "components": {"schemas": schemas or {}}}
        (self.models / f"{section}.json").write_text(json.dumps(document), encoding="utf-8")

    def run(self) -> list[str]:
        return write_drafts(self.models, self.tables)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """Small tables that fit an operation called old."""
    return Stage(tmp_path)


def content(schema: Json) -> Json:
    """What is held as JSON."""
    return {"200": {"content": {"application/json": {"schema": schema}}}}


NEXT = {"name": "nextToken", "in": "query", "schema": TEXT}
KEY = {"name": "x-Idempotency-Key", "in": "header", "schema": TEXT}
SOURCE = {"source": "models/toys_v1.json", "review": True}


def test_what_is_decided_needs_no_draft(stage: Stage) -> None:
    """No byte of the tables changes, and a second run finds nothing."""
    stage.model(old={})
    before = {file.name: file.read_bytes() for file in stage.tables.iterdir()}
    assert stage.run() == []
    assert {file.name: file.read_bytes() for file in stage.tables.iterdir()} == before


@pytest.mark.parametrize(
    ("operation", "table", "row"),
    [
        (
            {"parameters": [NEXT]},
            "paging.toml",
            {"pageable": False, "reason": "draft: it looks pageable (query parameter nextToken)"},
        ),
        (
            {"parameters": [NEXT], "responses": content(box(a=rows(), b=rows(), nextToken=TEXT))},
            "paging.toml",
            {"pages_only": True, "reason": "draft: no single list of items"},
        ),
        (
            {"deprecated": True},
            "deprecations.toml",
            {"replacement": [], "reason": "draft: the model marks it deprecated"},
        ),
        (
            {"method": "post", "parameters": [KEY]},
            "safe_to_repeat.toml",
            {
                "safe": False,
                "idempotency_key": "x-Idempotency-Key",
                "reason": "draft: safe where the caller gives the key",
            },
        ),
        (
            {"parameters": [{"name": "ids", "in": "query", "schema": rows(5)}]},
            "batches.toml",
            {
                "whole": ["ids"],
                "source": "model",
                "reason": "draft: it is not known that its answers can be distinguished when the list is cut",
            },
        ),
    ],
)
def test_a_problem_of_an_operation_is_drafted(stage: Stage, operation: Json, table: str, row: Json) -> None:
    """With what holds without it; somebody has to look."""
    stage.model(old=operation)
    assert stage.run() == [f"{table}: toys_v1.old"]
    assert stage.row(table, "toys_v1", "old") == {**SOURCE, **row}


@pytest.mark.parametrize(
    ("name", "operation", "table", "row"),
    [
        ("new", {"method": "post"}, "safe_to_repeat.toml", {"safe": False, "reason": "draft: it is a POST, and a repetition may do it twice"}),
        ("putToy", {"method": "put"}, "safe_to_repeat.toml", {"safe": True, "reason": "draft: it is a PUT, and it sets"}),
        ("new", {"method": "patch"}, "safe_to_repeat.toml", {"safe": False, "reason": "draft: it is a PATCH, and a repetition may do it twice"}),
        *(
            (f"{verb}Toys", {"method": "post"}, "safe_to_repeat.toml", {"safe": True, "reason": "draft: it is a POST, and its name says that it only asks"})
            for verb in ("get", "list", "search", "check", "validate", "preview", "find", "estimate", "query")
        ),
        ("getaway", {"method": "post"}, "safe_to_repeat.toml", {"safe": False, "reason": "draft: it is a POST, and a repetition may do it twice"}),
        ("new", {"x-spapi-sandbox": None}, "sandbox.toml", {"kind": "none", "reason": "draft: the model says nothing of it in the sandbox"}),
        (
            "new",
            {"responses": content(box(email=TEXT))},
            "restricted.toml",
            {"mode": "none", "reason": "draft: new.email in its answer is personal, and no list of Amazon's has it"},
        ),
    ],
)  # fmt: skip
def test_a_question_is_drafted_with_the_likeliest_answer(
    stage: Stage, name: str, operation: Json, table: str, row: Json
) -> None:
    """Beside a line of its name and what holds of its plan."""
    named: Any = {name: operation}
    stage.model(old={}, **named)
    drafted = stage.run()
    assert drafted[0] == f"{table}: toys_v1.{name}"
    assert f"summaries.toml: toys_v1.{name}" in drafted
    assert stage.row(table, "toys_v1", name) == {**SOURCE, **row}


@pytest.mark.parametrize(
    ("scopes", "scope"),
    [
        (["a::b"], "a::b"),
        (["a::b", "a::b"], "a::b"),
        (["a::b", "c::d"], "none"),
        (["a::b", "none"], "none"),
    ],
)
def test_a_grant_is_that_of_its_section(stage: Stage, scopes: list[str], scope: str) -> None:
    """Where all of it have one."""
    names = [f"old{number}" for number in range(len(scopes))]
    text = "".join(f'[toys_v1.{name}]\nscope = "{each}"\n{WHY}\n' for name, each in zip(names, scopes, strict=True))
    stage.put("grants.toml", text)
    named: Any = {name: {} for name in names}
    stage.model(new={}, **named)
    assert "grants.toml: toys_v1.new" in stage.run()
    assert stage.row("grants.toml", "toys_v1", "new") == {
        **SOURCE,
        "scope": scope,
        "reason": "draft: other operations of its section are grantless",
    }


def test_a_new_section_has_a_row_and_lines(stage: Stage) -> None:
    """In the order of files and of names; lines of one that is there already stand at its end."""
    stage.model(old={}, newToy={})
    stage.model("cards_v1", getCard={})
    stage.model("zoos_v1", getZoo={})
    drafted = stage.run()
    assert drafted[:2] == ["sections.toml: cards_v1", "sections.toml: zoos_v1"]
    block = (
        '[[section]]\nfile = "models/{0}s/{0}s.json"\nname = "{0}s_v1"\napi = "{1}s"\n'
        'reason = "File name in words, version of the model."\nsource = "info.version 1.0 of the file"\nreview = true\n'
    )
    toys = TABLES["sections.toml"].partition("\n\n")[2]
    assert stage.text("sections.toml") == (
        f"# Head.\n\n{block.format('card', 'Card')}\n{toys}\n{block.format('zoo', 'Zoo')}"
    )
    assert stage.text("summaries.toml") == (
        f"{WHY}\n"
        '[sections]\ntoys_v1 = "Toys"\ncards_v1 = "REVIEW: Cards"\nzoos_v1 = "REVIEW: Zoos"\n\n'
        '[cards_v1]\ngetCard = "REVIEW: Get card"\n\n'
        '[toys_v1]\nold = "Old"\nnewToy = "REVIEW: New toy"\n\n'
        '[zoos_v1]\ngetZoo = "REVIEW: Get zoo"\n'
    )
    assert {f"grants.toml: {name}" for name in ("cards_v1.getCard", "zoos_v1.getZoo")} <= set(drafted)


def test_what_looks_personal_is_hidden_until_somebody_has_looked(stage: Stage) -> None:
    """A row for each schema, behind what is there."""
    boxes = {"Toy": box(email=TEXT, myEmail=TEXT, a=TEXT), "Game": box(email=TEXT, a=TEXT), "Alone": box(email=TEXT)}
    stage.model(schemas=boxes, old={})
    assert stage.run() == ["personal.toml: toys_v1: Toy", "personal.toml: toys_v1: Game"]
    row = (
        '\n[[property]]\nnames = {}\nschemas = ["{}"]\nsections = ["toys_v1"]\nsource = "models/toys_v1.json"\n'
        'reason = "draft: the name looks personal"\nreview = true\n'
    )
    first, second = row.format('["email", "myEmail"]', "Toy"), row.format('["email"]', "Game")
    assert stage.text("personal.toml") == TABLES["personal.toml"] + first + second


def test_numbers_that_may_be_money_are_drafted(stage: Stage) -> None:
    """A row for each schema; beside what a row has already."""
    stage.put("money.toml", f'{WHY}\n[toys_v1.Toy]\nmoney = ["price"]\n')
    stage.model(schemas={"Toy": box(price=NUMBER, cost=NUMBER), "Game": box(fee=NUMBER, aFee=NUMBER)}, old={})
    assert stage.run() == ["money.toml: toys_v1.Toy", "money.toml: toys_v1.Game"]
    assert stage.text("money.toml") == (
        f'{WHY}\n[toys_v1.Toy]\nmoney = ["price", "cost"]\nreview = true\n\n'
        '[toys_v1.Game]\nmoney = ["fee", "aFee"]\nsource = "model"\n'
        'reason = "draft: the name says money; exact either way"\nreview = true\n'
    )


def limited(*names: str, most: int = 5) -> Json:
    """An operation with lists."""
    return {"parameters": [{"name": name, "in": "query", "schema": rows(most)} for name in names]}


@pytest.mark.parametrize(
    ("row", "operation", "made"),
    [
        ('whole = ["a"]\n', limited("a", "b"), 'whole = ["a", "b"]\n'),
        ('lists = ["a"]\nmost = 5\n', limited("a", "b"), 'lists = ["a"]\nwhole = ["b"]\nmost = 5\n'),
        ("", limited("a"), 'whole = ["a"]\n'),
        ('lists = ["a"]\nmost = 4\n', limited("a"), 'lists = ["a"]\nmost = 5\n'),
        ('lists = ["a"]\n', limited("a"), 'lists = ["a"]\nmost = 5\n'),
    ],
)
def test_a_row_of_a_list_is_brought_up_to_date(stage: Stage, row: str, operation: Json, made: str) -> None:
    """And marked; everything else in it stays."""
    stage.put("batches.toml", f"[toys_v1.old]\n{row}{WHY}")
    stage.model(old=operation)
    assert stage.run() == ["batches.toml: toys_v1.old"]
    assert stage.text("batches.toml") == f"[toys_v1.old]\n{made}{WHY}review = true\n"


def test_a_list_of_a_later_version_is_cut_like_the_earlier_one(stage: Stage) -> None:
    """The latest of those of its name; one of another API says nothing."""
    text = "".join(
        f'[{head}]\nlists = ["{name}"]\nmost = 5\n{WHY}\n'
        for head, name in (("toys_v0.old", "a"), ("toys_v0_5.old", "b"), ("games_v0.old", "c"), ("toys_v0.other", "d"))
    )
    stage.put("batches.toml", text)
    stage.model(old=limited("b"))
    assert "batches.toml: toys_v1.old" in stage.run()
    assert stage.row("batches.toml", "toys_v1", "old") == {
        "lists": ["b"],
        "most": 5,
        "source": "s",
        "reason": "r",
        "review": True,
    }
