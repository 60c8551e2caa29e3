"""Which operations take several things at once: what the model says of their lists, and what a row may say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.batches import BODY, from_row, limited, problems_of
from codegen.tables.documents import ModelOperation, read_models
from codegen.tables.records import Batch, Paging

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


IN_BODY = box(toys=rows(5, box(sku=TEXT, place=box(shelf=TEXT), parts=rows(None, box(size=TEXT)))), more=rows())
BODY_ROW: Json = {"lists": ("body.toys",), "match": {"sku": "id"}, "most": 5}


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ({}, []),
        ({"same": ("place.shelf", "parts.size")}, []),
        ({"same": ("place.row",)}, ["an item has no place.row"]),
        ({"match": {"key": "id"}}, ["an item has no key"]),
        ({"match": {"sku": "key"}, "same": ("shelf",)}, ["an answer has no key", "an item has no shelf"]),
        ({"lists": ("body.games",), "whole": ("body.toys",)}, ["there is no list body.games", "an item has no sku"]),
        ({"most": 6}, ["the model takes 5 of body.toys, the row says 6"]),
        ({"most": None}, ["the model takes 5 of body.toys, the row says None"]),
        ({"answers": None}, []),
    ],
    ids=str,
)
def test_items_of_a_body_have_what_a_row_says(tmp_path: Path, row: Json, problems: list[str]) -> None:
    """Through objects and lists in them; the answers stand in the pages where the row names no other place."""
    found = operation(tmp_path, IN_BODY, ANSWERS)
    paging = Paging(parameter="t", token=("t",), items=("answers",), source="s", reason="r")
    assert problems_of(found, batch(**{**BODY_ROW, **row}), paging) == problems


def test_a_whole_answer_may_be_the_list_and_a_whole_body_too(tmp_path: Path) -> None:
    """A dot names the answer, `body` the body."""
    found = operation(tmp_path, rows(5, box(sku=TEXT)), rows(None, box(id=TEXT)))
    row = batch(lists=("body",), match={"sku": "id"}, answers=".")
    assert problems_of(found, row, None) == []
    assert problems_of(operation(tmp_path, rows(5, box(sku=TEXT)), box()), row, None) == ["the answer has no list at ."]


KIND: Json = {"$ref": "#/components/schemas/Kind"}


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ({"type": "kind", "match": {"A": "id", "*": "id"}}, []),
        ({"type": "kind", "match": {"C": "id"}}, ["match: there is no C"]),
        ({"type": "kind", "match": {"ids": "id"}}, ["match: there is no ids"]),
        ({"match": {"*": "id", "ids": "id"}}, []),
        ({"match": {"A": "id"}}, ["match: there is no A"]),
        ({"type": "gone", "match": {}}, ["there is no query parameter gone"]),
        ({"fill": {"kind": "A", "size": "9"}}, ["there is no query parameter size"]),
        ({"include": {"kind": "A", "with": "9"}}, ["there is no query parameter with"]),
        ({"fill": {"inPath": "A"}}, ["there is no query parameter inPath"]),
        ({"most": None, "source": "measured"}, ["the model takes 5 of ids, the row says None"]),
        ({"lists": ("free",), "match": {}, "most": None, "whole": ("ids",)}, []),
        ({"lists": ("free",), "match": {}, "most": None, "whole": ("ids", "free")}, ["there is no limited list free"]),
        (
            {"lists": ("free",), "match": {}, "whole": ("ids",)},
            ["the model states no limit of free: the row needs another source"],
        ),
        ({"lists": (), "match": {}}, ["ids takes 5 at most: name it in lists or whole"]),
        ({"lists": (), "whole": ("ids",), "match": {}, "answers": None}, []),
        (
            {"answers": None, "match": {}, "status": "a", "errors": "b"},
            ["there are no answers, and a is looked for in one", "there are no answers, and b is looked for in one"],
        ),
    ],
    ids=str,
)
def test_parameters_of_a_row_are_those_of_the_query(tmp_path: Path, row: Json, problems: list[str]) -> None:
    """What the items are is said by the list, or by the value of a parameter."""
    found = operation(tmp_path, None, ANSWERS, ids=rows(5), free=rows(), kind=KIND)
    assert problems_of(found, batch(**row), None) == problems


def test_a_row_becomes_a_record() -> None:
    """What it does not say is empty."""
    why = {"source": "s", "reason": "r"}
    assert from_row(why) == Batch(source="s", reason="r")
    whole: Json = {
        "lists": ["a"],
        "whole": ["b"],
        "most": 3,
        "answers": ".",
        "match": {"a": "b"},
        "type": "kind",
        "status": "s",
        "errors": "e",
        "same": ["c"],
        "fill": {"d": "e"},
        "include": {"f": "g"},
        **why,
    }
    made: Any = {key: tuple(value) if isinstance(value, list) else value for key, value in whole.items()}
    assert from_row(whole) == Batch(**made)
