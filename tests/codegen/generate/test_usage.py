"""Where a schema is used: a sentence of each class's docstring."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.generate.document import REF, prepare
from codegen.generate.usage import Usage

Json = dict[str, Any]


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": REF + name}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties or {"a": {"type": "string"}}}


def content(schema: Json) -> Json:
    """A body or an answer."""
    return {"content": {"application/json": {"schema": schema}}}


def told(name: str, schemas: Json, info: Json | None = None, **operations: Json) -> str:
    """What is said of a schema."""
    paths = {f"/{key}": {"get": {"operationId": key, "responses": {}, **each}} for key, each in operations.items()}
    prepared = prepare({"info": info or {}, "components": {"schemas": schemas}, "paths": paths}, "orders_v0")
    return "\n".join(Usage(prepared).told(prepared.schemas[name]))


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ({}, "used by no operation"),
        ({"requestBody": content(to("Box"))}, "body of getA"),
        ({"responses": {"200": content(to("Box"))}}, "answer of getA"),
        ({"responses": {"404": content(to("Box"))}}, "error answer of getA"),
        ({"parameters": [{"in": "query", "name": "k", "schema": to("Box")}]}, "parameter `k` of getA"),
        ({"requestBody": content({"type": "array", "items": to("Box")})}, "body of getA"),
        (
            {"requestBody": content(to("Box")), "responses": {"201": content(to("Box")), "500": content(to("Box"))}},
            "body of getA; answer of getA; error answer of getA",
        ),
    ],
)
def test_the_operations_that_use_a_schema_are_named(operation: Json, said: str) -> None:
    """With what they use it for, in the order of the document."""
    assert told("Box", {"Box": box()}, getA=operation) == f"Amazon's `Box`: {said}."


def test_the_schemas_that_a_schema_is_part_of_are_named() -> None:
    """Through a list, a map or a composed schema as well; a schema that is inline says so."""
    schemas = {"Box": box(), "One": box(b=to("Box")), "Two": {"type": "array", "items": to("Box")}}
    assert told("Box", schemas) == "Amazon's `Box`: part of `One`, `Two`."
    assert told("OneB", {"One": box(b=box())}) == "Part of `One`; inline in Amazon's model."
    maps = {"One": box(m={"type": "object", "additionalProperties": to("Box")}), "Box": box()}
    assert told("Box", maps) == "Amazon's `Box`: part of `One`."


def test_many_users_are_counted_and_have_a_line_of_their_own() -> None:
    """The first are named; what does not fit a line is put on a second."""
    names = [f"aLongNameOfAnOperationThatGets{letter}" for letter in "ABCDEFG"]
    said = told("Box", {"Box": box()}, **{name: {"responses": {"200": content(to("Box"))}} for name in names})
    first, second = said.split("\n")
    assert first == "Amazon's `Box`."
    assert second == f"Used as answer of {', '.join(names[:3])} and 4 more."
    few = told("Box", {"Box": box()}, **{name: {"requestBody": content(to("Box"))} for name in ("a", "b", "c")})
    assert few == "Amazon's `Box`: body of a, b, c."
    inline = told("GetABody", {}, getA={"requestBody": content(box())})
    assert inline == "Body of getA; inline in Amazon's model."
    longer = {"part" * 30: box(b=box())}
    said = told(f"{('part' * 30).capitalize()}B", longer)
    assert said.split("\n")[0] == "Inline in Amazon's model."
    assert said.split("\n")[1] == f"Used as part of `{('part' * 30).capitalize()}`."


def test_the_root_of_a_document_is_the_whole_document() -> None:
    """Of a section of one schema alone; another one without a user is used by nobody."""
    info = {"x-spapi-root": "Box"}
    assert told("Box", {"Box": box(), "Other": box()}, info) == "Amazon's `Box`: the whole document."
    assert told("Other", {"Box": box(), "Other": box()}, info) == "Amazon's `Other`: used by no operation."
