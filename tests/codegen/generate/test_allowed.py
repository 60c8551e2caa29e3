"""What a model allows of what is sent, for the core to hold: limits at every depth, and lists that are sent in parts."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from codegen.generate.allowed import allowed_rows
from codegen.tables.records import Batch, Together

Json = dict[str, Any]
WHY: Any = {"source": "s", "reason": "r"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def row(operation: Json, schemas: Json | None = None, **facts: Any) -> Json | None:
    """The rules of an operation; None where nothing is limited."""
    document = {
        "paths": {"/a": {"get": {"operationId": "getA", **operation}}},
        "components": {"schemas": schemas or {}},
    }
    known = SimpleNamespace(**{"together": None, "batch": None, **facts})
    tables: Any = SimpleNamespace(operations={"toys_v1.getA": known} if facts else {})
    return allowed_rows("toys_v1", document, tables).get("toys_v1.getA")


def query(schema: Json, name: str = "p") -> Json:
    """An operation with a parameter."""
    return {"parameters": [{"name": name, "in": "query", "schema": schema}]}


def rule(schema: Json, schemas: Json | None = None) -> Json | None:
    """The rule of a parameter."""
    found = row(query(schema), schemas)
    assert found is None or set(found) == {"params"}
    return None if found is None else found["params"]["p"]


SIZE: Json = {"maxLength": 3}


@pytest.mark.parametrize(
    ("schema", "found"),
    [
        ({}, None),
        ({"type": "string"}, None),
        ({"minItems": 0, "minLength": 0, "uniqueItems": False}, None),
        ({"minItems": 1, "minLength": 1, "uniqueItems": True}, {"minItems": 1, "minLength": 1, "uniqueItems": True}),
        ({"minimum": 0, "maximum": 0}, {"minimum": 0, "maximum": 0}),
        ({"maxItems": 0, "maxLength": 0}, {"maxItems": 0, "maxLength": 0}),
        ({"pattern": "a", "multipleOf": 2}, {"pattern": "a", "multipleOf": 2}),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}),
        ({"maximum": 1, "exclusiveMaximum": True}, {"exclusiveMaximum": 1}),
        ({"maximum": 1, "exclusiveMaximum": False, "exclusiveMinimum": True}, {"maximum": 1}),
        ({"format": "date-time"}, {"time": True}),
        ({"format": "date"}, {"day": True}),
        ({"format": "int64"}, None),
        ({"items": SIZE}, {"items": SIZE}),
        ({"items": {}}, None),
        ({"additionalProperties": SIZE}, {"values": SIZE}),
        ({"additionalProperties": True}, None),
        ({"additionalProperties": {}}, None),
        (box(a=SIZE, b={}), {"properties": {"a": SIZE}}),
        (box(a=box(b=SIZE)), {"properties": {"a": {"properties": {"b": SIZE}}}}),
        (to("Size"), SIZE),
        (to("Same"), SIZE),
        ({"items": to("Same")}, {"items": SIZE}),
        (to("Loop"), {"maxItems": 2}),
        (to("Circle"), None),
        ({"allOf": [to("Size"), {"minLength": 1}]}, {"maxLength": 3, "minLength": 1}),
        ({"allOf": [SIZE], "maxLength": 2}, {"maxLength": 2}),
        ({"allOf": [{"maxLength": 1}, SIZE]}, SIZE),
        (
            {"allOf": [box(a=SIZE), box(b=SIZE), {"maxItems": 1}], **box(c=SIZE)},
            {"maxItems": 1, "properties": {"a": SIZE, "b": SIZE, "c": SIZE}},
        ),
        ({"allOf": [box(a=SIZE)], **box(a={"maxLength": 1})}, {"properties": {"a": {"maxLength": 1}}}),
    ],
)
def test_a_limit_is_held_where_it_limits(schema: Json, found: Json | None) -> None:
    """Through references and parts; a schema inside itself ends where it begins again."""
    schemas = {
        "Size": SIZE,
        "Same": to("Size"),
        "Loop": {"items": to("Loop"), "maxItems": 2},
        "Circle": to("Other"),
        "Other": to("Circle"),
    }
    assert rule(schema, schemas) == found


def body(*schemas: Json | None) -> Json:
    """An operation with a body of several forms."""
    return {
        "requestBody": {
            "content": {f"a/{n}": {} if each is None else {"schema": each} for n, each in enumerate(schemas)}
        }
    }


@pytest.mark.parametrize(
    ("operation", "found"),
    [
        ({}, None),
        (body(SIZE), {"body": SIZE}),
        (body(None, {}, SIZE, {"maxLength": 1}), {"body": SIZE}),
        ({**query(SIZE), **body(box(a=SIZE))}, {"params": {"p": SIZE}, "body": {"properties": {"a": SIZE}}}),
        ({"parameters": [*query({})["parameters"], *query(SIZE, "q")["parameters"]]}, {"params": {"q": SIZE}}),
    ],
)
def test_parameters_and_body_have_rules(operation: Json, found: Json | None) -> None:
    """A body that of its forms that limits something."""
    assert row(operation) == found


def test_what_does_not_go_together_is_said_where_it_is_known() -> None:
    """Beside the rules, or alone."""
    known = Together(exclusive=(("a", "b"),), needs={"c": "d"}, **WHY)
    assert row({}, together=known) == {"exclusive": [["a", "b"]], "needs": {"c": "d"}}
    assert row(query(SIZE), together=Together(needs={"c": "d"}, **WHY)) == {"params": {"p": SIZE}, "needs": {"c": "d"}}


IN_PARTS: Json = {"lists": ["p"], "most": 5}


@pytest.mark.parametrize(
    ("operation", "batch", "found"),
    [
        ({}, Batch(lists=("p",), most=5, **WHY), {"params": {"p": {"maxItems": 5}}, "batch": IN_PARTS}),
        (
            query({"maxItems": 3}),
            Batch(lists=("p",), most=5, **WHY),
            {"params": {"p": {"maxItems": 3}}, "batch": IN_PARTS},
        ),
        ({}, Batch(whole=("p",), most=5, **WHY), {"params": {"p": {"maxItems": 5}}}),
        ({}, Batch(lists=("p",), **WHY), {"batch": {"lists": ["p"]}}),
        ({}, Batch(**WHY), None),
        ({}, Batch(lists=("body",), most=5, **WHY), {"body": {"maxItems": 5}, "batch": {"lists": ["body"], "most": 5}}),
        (
            body(box(a=SIZE)),
            Batch(lists=("body.a.b",), most=5, **WHY),
            {
                "body": {"properties": {"a": {"maxLength": 3, "properties": {"b": {"maxItems": 5}}}}},
                "batch": {"lists": ["body.a.b"], "most": 5},
            },
        ),
    ],
)
def test_how_many_one_call_takes_is_a_rule_of_its_list(operation: Json, batch: Batch, found: Json | None) -> None:
    """Where the model leaves it open; a list that is never cut has a limit and no parts."""
    assert row(operation, batch=batch) == found


def test_a_batch_says_all_that_is_known_of_it() -> None:
    """Lists as lists; what is not set is left out."""
    known: Json = {
        "lists": ("p",),
        "most": 5,
        "answers": ".",
        "match": {"a": "b"},
        "type": "t",
        "status": "s",
        "errors": "e",
        "same": ("x",),
        "fill": {"f": "1"},
        "include": {"i": "2"},
    }
    found = row({}, batch=Batch(**known, **WHY))
    assert found is not None
    assert found["batch"] == {**known, "lists": ["p"], "same": ["x"]}
