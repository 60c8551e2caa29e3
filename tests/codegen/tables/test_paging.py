"""The paging rule: what it reads off a model, and what it leaves to a row."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.tables.documents import Document, ModelOperation
from codegen.tables.paging import from_row, infer, looks_pageable, problems_of

TEXT = {"type": "string"}
LIST = {"type": "array", "items": {"type": "object"}}
SCHEMAS = {
    "Pagination": {"type": "object", "properties": {"nextToken": TEXT}},
    "Toys": {"type": "array", "items": {"$ref": "#/components/schemas/Toy"}},
    "Toy": {"type": "object", "properties": {"name": TEXT}},
    "Loop": {"$ref": "#/components/schemas/Loop"},
}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def operation(*query: str, answer: dict[str, Any] | None = None, body: dict[str, Any] | None = None) -> ModelOperation:
    raw: dict[str, Any] = {
        "operationId": "listToys",
        "parameters": [{"name": name, "in": "query"} for name in query],
        "responses": {"400": {"content": {"application/json": {"schema": thing(nextToken=TEXT)}}}},
    }
    if answer is not None:
        raw["responses"]["200"] = {"content": {"application/json": {"schema": answer}}}
    if body is not None:
        raw["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return ModelOperation(Document("toys_v1", {"components": {"schemas": SCHEMAS}}), "GET", "/toys", raw)


@pytest.mark.parametrize(
    ("parameter", "answer", "token", "items"),
    [
        ("nextToken", thing(toys=ref("Toys"), nextToken=TEXT), "nextToken", "toys"),
        ("NextToken", thing(payload=thing(Toys=ref("Toys"), NextToken=TEXT)), "payload.NextToken", "payload.Toys"),
        ("pageToken", thing(items=LIST, pagination=ref("Pagination")), "pagination.nextToken", "items"),
        (
            "nextToken",
            thing(payload=thing(orders=LIST, pagination=ref("Pagination")), errors=LIST),
            "payload.pagination.nextToken",
            "payload.orders",
        ),
        ("nextPageToken", thing(toys=LIST, nextPageToken=TEXT, errors=LIST), "nextPageToken", "toys"),
        ("nextToken", {"allOf": [thing(toys=LIST), thing(nextToken=TEXT)]}, "nextToken", "toys"),
    ],
)
def test_token_and_list_are_read_off_the_model(parameter: str, answer: dict[str, Any], token: str, items: str) -> None:
    """Beside the list, or in an object beside it; lists of errors are not items."""
    listed = operation(parameter, answer=answer)
    paging = infer(listed)
    assert paging is not None
    assert (paging.parameter, ".".join(paging.token), ".".join(paging.items or ())) == (parameter, token, items)
    assert problems_of(listed, paging) == []


def test_two_lists_are_left_to_a_row() -> None:
    """The rule does not choose between lists."""
    paging = infer(operation("nextToken", answer=thing(toys=LIST, games=LIST, nextToken=TEXT)))
    assert paging is not None
    assert paging.items is None


def test_token_of_an_error_answer_is_no_token() -> None:
    """Only 2xx answers are looked at."""
    assert infer(operation("nextToken")) is None


def test_token_within_the_items_is_no_token() -> None:
    """A list is not entered: its elements' tokens are their own."""
    answer = thing(toys={"type": "array", "items": thing(nextToken=TEXT)})
    assert infer(operation("nextToken", answer=answer)) is None


def test_token_named_like_the_parameter_wins() -> None:
    """An answer may carry tokens of other lists."""
    answer = thing(nextToken=TEXT, lines=LIST, nextTokenForLineItems=TEXT)
    paging = infer(operation("nextTokenForLineItems", answer=answer))
    assert paging is not None
    assert paging.token == ("nextTokenForLineItems",)


def test_a_token_in_the_body_is_read_off_the_model() -> None:
    """A list that is asked for by POST takes its token there; a parameter of the query goes before it."""
    answer = thing(toys=ref("Toys"), nextToken=TEXT)
    listed = operation(answer=answer, body=thing(filter=thing(nextToken=TEXT), nextToken=TEXT))
    paging = infer(listed)
    assert paging is not None
    assert (paging.parameter, paging.body, paging.token) == (None, ("nextToken",), ("nextToken",))
    assert problems_of(listed, paging) == []
    both = infer(operation("pageToken", answer=answer, body=thing(nextToken=TEXT)))
    assert both is not None
    assert (both.parameter, both.body) == ("pageToken", None)


def test_a_row_names_the_place_in_the_body() -> None:
    """Where the rule does not look; a place that is not there is a problem, and so are two places."""
    listed = operation("nextToken", answer=thing(toys=LIST, nextToken=TEXT), body=thing(page=thing(token=TEXT)))
    row = {"body": "page.token", "source": "s", "reason": "r"}
    paging = from_row(row, infer(listed))
    assert (paging.parameter, paging.body, paging.items) == (None, ("page", "token"), ("toys",))
    assert problems_of(listed, paging) == []
    wrong = from_row({**row, "body": "page.tokens", "parameter": "nextToken"}, infer(listed))
    assert problems_of(listed, wrong) == [
        "parameter and body both take the token; name one",
        "the body has no token at page.tokens",
    ]


def test_schema_that_refers_to_itself_ends() -> None:
    """A loop of references is neither a list nor a token, and no endless search."""
    assert infer(operation("nextToken", answer=thing(payload=ref("Loop")))) is None


@pytest.mark.parametrize(
    ("listed", "look"),
    [
        (operation("nextToken"), "query parameter nextToken"),
        (operation("PageStartIndex"), "query parameter PageStartIndex"),
        (operation(answer=thing(payload=thing(NextToken=TEXT))), "payload.NextToken in the answer"),
        (operation(body=thing(pagination=thing(offset={"type": "integer"}))), "pagination.offset in the body"),
        (operation(body=thing(paginationToken=TEXT)), "paginationToken in the body"),
        (operation("name", answer=thing(toys=LIST), body=thing(name=TEXT)), None),
    ],
)
def test_half_a_paging_is_noticed(listed: ModelOperation, look: str | None) -> None:
    """Whatever looks pageable without being so has to have a row."""
    assert looks_pageable(listed) == look


def test_row_says_only_what_differs() -> None:
    """What a row is silent about stays as inferred."""
    listed = operation("nextToken", "kind", answer=thing(toys=LIST, nextToken=TEXT))
    paging = from_row({"keep": [], "add": {"kind": "x"}, "source": "s", "reason": "r"}, infer(listed))
    assert (paging.parameter, paging.token, paging.items) == ("nextToken", ("nextToken",), ("toys",))
    assert (paging.keep, paging.add, paging.source) == ((), {"kind": "x"}, "s")


def test_row_by_offset_has_no_token() -> None:
    """Paging by offset takes its paths from the row, each of which must be in the model."""
    listed = operation(
        body=thing(page=thing(offset={"type": "integer"}, limit={"type": "integer"})),
        answer=thing(toys=LIST, page=thing(total={"type": "integer"})),
    )
    row = {
        "offset": {"offset": "page.offset", "limit": "page.limit", "total": "page.total"},
        "items": "toys",
        "source": "s",
        "reason": "r",
    }
    paging = from_row(row, infer(listed))
    assert (paging.parameter, paging.token) == (None, ())
    assert problems_of(listed, paging) == []
    row["offset"] = {"offset": "page.start", "total": "page.sum", "size": "x"}
    assert problems_of(listed, from_row(row, None)) == [
        "the body has no page.start",
        "the body has no limit",
        "the answer has no page.sum",
        "offset has no use for size",
    ]


@pytest.mark.parametrize(
    ("listed", "place"),
    [
        (operation("nextToken", answer=thing(nextToken={"type": "integer"}, toys=LIST)), None),
        (operation("nextToken", answer=thing(nextToken={}, toys=LIST)), ("nextToken",)),
        (operation("NEXTTOKEN", answer=thing(NEXTTOKEN=TEXT, NextToken=TEXT, toys=LIST)), ("NextToken",)),
        (operation("pageToken", answer=thing(a=thing(nextToken=TEXT), NextToken=TEXT, toys=LIST)), ("NextToken",)),
        (operation("nextToken", answer=thing(a=thing(b=thing(nextToken=TEXT)))), ("a", "b", "nextToken")),
        (operation("nextToken", answer=thing(a=thing(b=thing(c=thing(nextToken=TEXT))))), None),
        (operation("token", answer=thing(nextToken=TEXT, toys=LIST)), None),
        (operation("nextToken"), None),
        (operation(body=thing(nextToken={"type": "integer"}), answer=thing(nextToken=TEXT, toys=LIST)), None),
        (operation(body=thing(a=TEXT, nextToken={}), answer=thing(nextToken=TEXT, toys=LIST)), ("nextToken",)),
        (operation(body=thing(a=thing(nextToken=TEXT)), answer=thing(nextToken=TEXT, toys=LIST)), None),
    ],
)
def test_a_token_is_a_text_of_a_known_name_no_deeper_than_two_objects(
    listed: ModelOperation, place: tuple[str, ...] | None
) -> None:
    """The outermost one; a body is not searched deeper than its own properties."""
    paging = infer(listed)
    assert (None if paging is None else paging.token) == place


@pytest.mark.parametrize(
    ("answer", "items"),
    [
        (thing(a=thing(b=thing(nextToken=TEXT), toys=LIST), games=LIST), ("a", "toys")),
        (thing(a=thing(b=thing(nextToken=TEXT)), games=LIST), ("games",)),
        (thing(a=thing(b=thing(nextToken=TEXT)), warnings=LIST, errors=LIST), None),
        (thing(a=thing(nextToken=TEXT, toys=LIST, games=LIST), cards=LIST), None),
    ],
)
def test_the_list_is_looked_for_beside_the_token_first(answer: dict[str, Any], items: tuple[str, ...] | None) -> None:
    """Then an object further out; the nearest object with lists decides."""
    paging = infer(operation("nextToken", answer=answer))
    assert paging is not None
    assert paging.items == items


@pytest.mark.parametrize("name", ["offset", "StartIndex", "pageNumber", "NextPageToken", "nextTokenForLineItems"])
def test_a_parameter_of_such_a_name_looks_pageable(name: str) -> None:
    """In whatever letters; one of the body too, no deeper than two objects."""
    assert looks_pageable(operation("a", name)) == f"query parameter {name}"
    assert looks_pageable(operation(body=thing(a=thing(b=thing(**{name: TEXT}))))) == f"a.b.{name} in the body"
    assert looks_pageable(operation(body=thing(a=thing(b=thing(c=thing(**{name: TEXT})))))) is None


WHY: Any = {"source": "s", "reason": "r"}
PAGED = operation(
    "nextToken", "kind", answer=thing(toys=LIST, page=thing(a=LIST, b=TEXT), nextToken=TEXT), body=thing(t=TEXT)
)


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ({}, []),
        ({"parameter": "kind"}, []),
        ({"parameter": "token"}, ["there is no query parameter token"]),
        ({"keep": ["kind", "sort"], "add": {"kind": "a", "size": "b"}}, ["there is no query parameter sort", "there is no query parameter size"]),
        ({"items": "page"}, ["the answer has no list at page"]),
        ({"items": "page.a"}, []),
        ({"lists": "page"}, []),
        ({"lists": "page.b"}, ["the answer has no lists in page.b"]),
        ({"lists": "gone"}, ["the answer has no lists in gone"]),
        ({"token": "page"}, ["the answer has no token at page"]),
        ({"token": "gone"}, ["the answer has no token at gone"]),
        ({"body": "t"}, []),
        ({"body": "u"}, ["the body has no token at u"]),
        ({"body": "t", "parameter": "nextToken"}, ["parameter and body both take the token; name one"]),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_row_names_is_in_the_model(row: dict[str, Any], problems: list[str]) -> None:
    """Each path and each parameter."""
    assert problems_of(PAGED, from_row({**row, **WHY}, infer(PAGED))) == problems


def test_a_row_without_a_rule_has_to_name_the_token() -> None:
    """Nothing is guessed."""
    paging = from_row({"parameter": "kind", **WHY}, None)
    assert (paging.token, paging.items, paging.lists, paging.keep, paging.add) == ((), None, None, None, {})
    assert problems_of(PAGED, paging) == ["the answer has no token at (nothing)"]


def test_a_row_may_say_that_a_page_has_no_single_list() -> None:
    """What it says of the list then counts for nothing; a row that names the lists says where they stand."""
    inferred = infer(PAGED)
    assert from_row({"pages_only": True, "items": "toys", **WHY}, inferred).items is None
    listed = from_row({"lists": "page", **WHY}, inferred)
    assert (listed.items, listed.lists) == (None, ("page",))
    assert from_row(WHY, inferred).items == ("toys",)
