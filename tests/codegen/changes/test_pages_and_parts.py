"""Pages as the tables of a set make them, and parts of schemas however deep they lie."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.changes.compare import compare
from codegen.changes.models import Held, Models, Paged
from codegen.changes.report import Place, read_models
from codegen.tables.shapes import SHAPES

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHY = 'source = "s"\nreason = "r"\n'
PLAN = "rate = 2\nburst = 3\n"


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Json) -> Json:
    """What is held as JSON."""
    return {"content": {"application/json": {"schema": schema}}}


SENT = box(at=box(offset={"type": "integer"}, limit={"type": "integer"}), token=TEXT)
GIVEN = box(toys={"type": "array", "items": TEXT}, nextToken=TEXT, at=box(total={"type": "integer"}))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A set of one operation, whose tables are empty but for what they need."""
    models, tables = tmp_path / "models", tmp_path / "tables"
    models.mkdir()
    tables.mkdir()
    parameters = [{"name": name, "in": "query", "schema": TEXT} for name in ("nextToken", "kind", "size", "mode")]
    operation = {
        "operationId": "listToys",
        "tags": ["toys_v1"],
        "parameters": parameters,
        "requestBody": content(SENT),
        "responses": {"200": {"description": "OK", **content(GIVEN)}},
        "x-spapi-usage-plan": None,
        "x-spapi-sandbox": None,
    }
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
        "paths": {"/toys": {"post": operation}},
        "components": {"schemas": {}},
    }
    (models / "toys_v1.json").write_text(json.dumps(document), encoding="utf-8")
    for name in (*SHAPES, "settled.toml", "money.toml", "rate_limits.toml"):
        (tables / name).write_text("", encoding="utf-8")
    (tables / "personal.toml").write_text(f'{WHY}words = ["email"]\n', encoding="utf-8")
    (tables / "summaries.toml").write_text(
        f'{WHY}[sections]\ntoys_v1 = "Toys"\n[toys_v1]\nlistToys = "List toys"\n', encoding="utf-8"
    )
    (tables / "quotas.toml").write_text(
        f'[default]\n{PLAN}reason = "d"\n[toys_v1.listToys]\n{PLAN}source = "default"\nreason = "d"\n', encoding="utf-8"
    )
    return Place(models, tables, tmp_path / "names")


@pytest.mark.parametrize(
    ("row", "paged"),
    [
        ("", Paged("nextToken", "toys", None)),
        ("keep = []", Paged("nextToken", "toys", "the token alone")),
        ('keep = ["kind"]', Paged("nextToken", "toys", "kind")),
        ('keep = ["kind", "size"]', Paged("nextToken", "toys", "kind, size")),
        ('add = { mode = "NEXT" }', Paged("nextToken", "toys", "mode=NEXT")),
        ('keep = []\nadd = { mode = "NEXT" }', Paged("nextToken", "toys", "the token alone, mode=NEXT")),
        (
            'keep = ["kind"]\nadd = { mode = "NEXT", size = "S" }',
            Paged("nextToken", "toys", "kind, mode=NEXT, size=S"),
        ),
        ('body = "token"', Paged("nextToken", "toys", "token in the body")),
        ('body = "token"\nkeep = []', Paged("nextToken", "toys", "token in the body, the token alone")),
        ("pages_only = true", Paged("nextToken", None, None)),
        (
            'offset = { offset = "at.offset", limit = "at.limit", total = "at.total" }\nitems = "toys"',
            Paged(None, "toys", "offset at at.offset"),
        ),
        ("pageable = false", None),
    ],
)
def test_what_following_pages_carry_is_told(place: Place, row: str, paged: Paged | None) -> None:
    """Where it is not simply the same arguments and the token."""
    text = f"[toys_v1.listToys]\n{row}\n{WHY}" if row else ""
    (place.tables / "paging.toml").write_text(text, encoding="utf-8")
    found = read_models(place)
    assert found.paging("toys_v1", "listToys") == paged
    assert found.paging("toys_v1", "gone") is None


def test_the_plan_of_a_set_is_that_of_its_tables(place: Place) -> None:
    """None where they have none."""
    (place.tables / "paging.toml").write_text("", encoding="utf-8")
    found = read_models(place)
    assert found.held is not None
    assert found.held("toys_v1", "listToys") == Held(2, 3, None, None)
    assert found.held("toys_v1", "gone") is None
    assert list(found.documents) == ["toys_v1"]
    assert found.names == {}


def nested(depth: int, last: Json) -> Json:
    """A document whose answer is an allOf of an allOf, a number of steps from its last part."""
    schemas = {f"S{number}": {"allOf": [to(f"S{number + 1}")]} for number in range(depth)}
    answers = {"200": {"description": "", **content(to("S0"))}}
    paths = {"/a": {"get": {"operationId": "getA", "responses": answers}}}
    return {"paths": paths, "components": {"schemas": {**schemas, f"S{depth}": last}}}


def between(old: Json, new: Json) -> list[tuple[str, str]]:
    """Where, and the words."""
    found = compare(Models({"a": old}, lambda *_: None), Models({"a": new}, lambda *_: None))
    return [(change.where, change.text) for change in found]


@pytest.mark.parametrize("depth", [1, 2, 10, 11])
def test_parts_are_followed_to_the_last(depth: int) -> None:
    """Each schema on the way has what the last one has."""
    old, new = nested(depth, box(a=TEXT, b=TEXT)), nested(depth, box(a=TEXT))
    where = [place for place, _ in between(old, new)]
    assert set(where) == {f"S{number}.b" for number in range(depth + 1)}
    assert len(where) == depth + 1


def test_parts_of_themselves_have_an_end() -> None:
    """What is beside them is compared."""
    old, new = (
        nested(1, {"allOf": [to("S0"), box(a=TEXT), inner]}) for inner in (box(b=TEXT), box(b={"type": "integer"}))
    )
    assert between(old, old) == []
    assert {place for place, _ in between(old, new)} == {"S0.b", "S1.b"}


@pytest.mark.parametrize(
    ("old", "new", "places"),
    [
        ({"required": ["a"]}, {"required": []}, ["S0.a"]),
        ({"required": ["a", "b"]}, {"required": ["b"]}, ["S0.a"]),
        ({"properties": {"c": TEXT}}, {}, ["S0.c"]),
        ({"properties": {"a": {"type": "integer"}}}, {}, ["S0.a"]),
        ({}, {}, []),
    ],
)
def test_what_stands_beside_parts_lies_over_them(old: Json, new: Json, places: list[str]) -> None:
    """What is required is required of all, and a property of the whole goes before one of a part."""
    parts = [box(a=TEXT), {**box(b=TEXT), "required": ["b"]}]
    documents = [nested(0, {"allOf": parts, **each}) for each in (old, new)]
    assert [place for place, _ in between(documents[0], documents[1])] == places
