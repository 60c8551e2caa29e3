"""Reading a schema as typed clients see it: its type, its parts, where it is used."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.changes.change import Change, Found
from codegen.changes.schemas import Use, content_of, effective, end_of, joined, operations_of, type_of, uses_of

TEXT = {"type": "string"}


def to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def document(**schemas: Any) -> dict[str, Any]:
    return {"paths": {}, "components": {"schemas": schemas}}


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        (TEXT, "string"),
        ({"type": "string", "format": "date"}, "string (date)"),
        ({"type": "integer", "format": "int64"}, "integer"),
        ({"type": "array", "items": TEXT}, "list of string"),
        ({"type": "object", "additionalProperties": TEXT}, "map of string"),
        ({"type": "object", "additionalProperties": {}}, "object"),
        ({"type": "object", "additionalProperties": True}, "object"),
        ({}, "anything"),
        (to("Box"), "Box"),
        (to("Colour"), "Colour"),
        (to("Names"), "list of string"),
        (to("Tree"), "list of Tree"),
    ],
)
def test_a_type_is_that_of_the_class_or_of_what_it_stands_for(schema: dict[str, Any], type_: str) -> None:
    """Lists, maps and scalars have no class of their own."""
    known = document(
        Box={"properties": {"a": TEXT}},
        Colour={"type": "string", "enum": ["red"]},
        Names={"type": "array", "items": TEXT},
        Tree={"type": "array", "items": to("Tree")},
    )
    assert type_of(schema, known) == type_


def test_a_reference_is_followed_to_its_end() -> None:
    """One that leads back to itself has none."""
    known = document(A=to("B"), B=TEXT, C=to("D"), D=to("C"))
    assert end_of(to("A"), known) == TEXT
    assert "$ref" in end_of(to("C"), known)
    assert end_of(to("Gone"), known) == {}


def test_parts_are_laid_over_each_other() -> None:
    """The last one counts, what is beside them last of all; what is required adds up."""
    known = document(A={"properties": {"a": TEXT, "b": TEXT}, "required": ["a"]})
    schema = {"allOf": [to("A"), {"properties": {"b": {}}, "required": ["b"]}], "title": "x"}
    assert effective(schema, known) == {"properties": {"a": TEXT, "b": {}}, "required": ["a", "b"], "title": "x"}


def test_a_schema_is_used_where_a_body_or_an_answer_leads_to_it() -> None:
    """Through lists, properties and each other; one that nothing uses is not there."""
    known = document(Sent={"properties": {"inner": to("Both")}}, Both=TEXT, Got={"items": to("Both")}, None_=TEXT)
    operation = {
        "operationId": "make",
        "requestBody": {"content": {"application/json": {"schema": to("Sent")}}},
        "responses": {"200": {"content": {"application/json": {"schema": to("Got")}}}, "204": {}},
    }
    known["paths"] = {"/x": {"post": operation}}
    assert uses_of(known) == {"Sent": Use(True, False), "Both": Use(True, True), "Got": Use(False, True)}
    [(name, found)] = operations_of(known)
    assert (name, found.method, found.path, found.raw) == ("make", "POST", "/x", operation)
    assert content_of(operation["responses"]["204"]) == {"type": "nothing"}  # type: ignore[index]  # plain JSON


@pytest.mark.parametrize(
    ("old", "new", "both"),
    [
        (Use(True, False), Use(False, True), Use(True, True)),
        (Use(True, False), None, Use(True, False)),
        (None, None, Use(False, True)),
    ],
)
def test_uses_before_and_after_are_joined(old: Use | None, new: Use | None, both: Use) -> None:
    """What nothing uses is taken for received."""
    assert joined(old, new) == both


def test_a_value_that_was_not_there_is_shown_as_not_said() -> None:
    """The change has the values themselves."""
    found = Found("orders_v0")
    found.changed("a", "limit-changed", "maxLength", (None, 5), breaking=True)
    assert found.changes == [
        Change("orders_v0", "a", "limit-changed", True, "maxLength: not said -> 5", None, 5),
    ]
