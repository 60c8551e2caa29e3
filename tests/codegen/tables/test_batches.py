"""Which operations take several things at once: what the model says of their lists, and what a row may say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.batches import BODY, limited, problems_of
from codegen.tables.documents import ModelOperation, read_models
from codegen.tables.records import Batch

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def rows(most: int | None = None, item: Json = TEXT) -> Json:
    """A list."""
    return {"type": "array", "items": item, **({} if most is None else {"maxItems": most})}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def operation(folder: Path, body: Json | None = None, answer: Json | None = None, **query: Json) -> ModelOperation:
    """An operation with such parameters, body and answer."""
    given: Json = {
        "operationId": "getA",
        "parameters": [{"in": "query", "name": name, "schema": schema} for name, schema in query.items()],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer or box()}}}},
    }
    given["parameters"].append({"in": "path", "name": "inPath", "required": True, "schema": rows(9)})
    if body is not None:
        given["requestBody"] = {"content": {"application/json": {"schema": body}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "A", "version": "1", "x-spapi-section": "a_v1"},
        "paths": {"/a/{inPath}": {"post": given}},
        "components": {"schemas": {"Ids": rows(5), "Kind": {"type": "string", "enum": ["A", "B"]}}},
    }
    (folder / "a_v1.json").write_text(json.dumps(document), encoding="utf-8")
    return read_models(folder)[1]["a_v1.getA"]


def batch(**given: Any) -> Batch:
    """A row."""
    known: Json = {
        "most": 5,
        "lists": ("ids",),
        "type": None,
        "answers": "answers",
        "match": {"ids": "id"},
        "whole": (),
        "status": None,
        "errors": None,
        "same": (),
        "fill": {},
        "include": {},
        "source": "model",
        "reason": "r",
    }
    return Batch(**{**known, **given})


def test_lists_with_a_bound_above_one_are_limited(tmp_path: Path) -> None:
    """Of the query and of the body, through references; a choice of values is a fixed set."""
    ids, kinds = {"$ref": "#/components/schemas/Ids"}, rows(4, {"$ref": "#/components/schemas/Kind"})
    found = operation(
        tmp_path,
        box(items=rows(3), more=rows(), kinds=kinds),
        one=rows(1),
        two=rows(2),
        ids=ids,
        kinds=kinds,
        text=TEXT,
    )
    assert limited(found) == {"two": 2, "ids": 5, f"{BODY}.items": 3}
    assert limited(operation(tmp_path, rows(7))) == {BODY: 7}
    assert limited(operation(tmp_path)) == {}


ANSWERS = box(answers=rows(None, box(id=TEXT, state=box(code=TEXT))))


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ({}, []),
        ({"most": 4}, ["the model takes 5 of ids, the row says 4"]),
        ({"lists": ("other",)}, ["there is no list other", "ids takes 5 at most", "match: there is no ids"]),
        ({"lists": ("free",), "match": {"free": "id"}}, ["the model states no limit of free", "ids takes 5 at most"]),
        ({"lists": ("free",), "match": {"free": "id"}, "whole": ("ids",), "source": "measured"}, []),
        ({"whole": ("free",)}, ["there is no limited list free"]),
        ({"whole": ("free",), "source": "measured"}, []),
        ({"whole": ("other",), "source": "measured"}, ["there is no limited list other"]),
        ({"answers": "others"}, ["the answer has no list at others"]),
        ({"answers": None}, ["there are no answers, and id is looked for in one"]),
        ({"status": "state.code", "errors": "state"}, []),
        ({"status": "state.text", "errors": "faults"}, ["an answer has no state.text", "an answer has no faults"]),
        ({"match": {"ids": "key"}}, ["an answer has no key"]),
    ],
    ids=str,
)
def test_a_row_says_what_the_model_has(tmp_path: Path, row: Json, problems: list[str]) -> None:
    """Everything else is a problem, each with its name."""
    found = problems_of(operation(tmp_path, None, ANSWERS, ids=rows(5), free=rows()), batch(**row), None)
    assert [line[: len(start)] for line, start in zip(found, problems, strict=True)] == problems
