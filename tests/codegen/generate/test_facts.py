"""What a model says of a value besides its type, in a few words."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.generate.document import REF, Prepared, prepare
from codegen.generate.facts import limits, limits_and_values, prose

Json = dict[str, Any]


def schemas(**given: Json) -> Prepared:
    """A document of these schemas."""
    return prepare({"info": {}, "components": {"schemas": given}, "paths": {}}, "toys_v1")


NONE = schemas().schemas


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "string"}, []),
        ({"format": "date-time"}, ["ISO 8601 instant"]),
        ({"format": "date"}, ["ISO 8601 day"]),
        ({"format": "int64"}, []),
        ({"minLength": 0}, []),
        ({"minLength": 1}, ["at least 1 character"]),
        ({"minLength": 2}, ["at least 2 characters"]),
        ({"maxLength": 0}, ["at most 0 characters"]),
        ({"maxLength": 1}, ["at most 1 character"]),
        ({"minLength": 0, "maxLength": 10}, ["at most 10 characters"]),
        ({"minLength": 1, "maxLength": 10}, ["1 to 10 characters"]),
        ({"minLength": 1, "maxLength": 1}, ["exactly 1 character"]),
        ({"minLength": 300, "maxLength": 300}, ["exactly 300 characters"]),
        ({"minItems": 2, "maxItems": 5}, ["2 to 5 items"]),
        ({"minItems": 0}, []),
        ({"minimum": 0}, ["at least 0"]),
        ({"minimum": 1}, ["at least 1"]),
        ({"maximum": 0}, ["at most 0"]),
        ({"minimum": 0, "maximum": 5}, ["0 to 5"]),
        ({"minimum": -1, "maximum": 1}, ["-1 to 1"]),
        ({"minimum": 0, "maximum": 0}, ["exactly 0"]),
        ({"multipleOf": 5}, ["a multiple of 5"]),
        ({"uniqueItems": True}, ["no duplicate items"]),
        ({"uniqueItems": False}, []),
        ({"pattern": "^a$"}, ["pattern `^a$`"]),
        ({"default": "a"}, ["Amazon's default `a`"]),
        ({"default": True}, ["Amazon's default `true`"]),
        ({"default": False}, ["Amazon's default `false`"]),
        ({"default": 1}, ["Amazon's default `1`"]),
        ({"default": ["a", 2]}, ["Amazon's default `a`, `2`"]),
        ({"deprecated": True}, ["deprecated"]),
        ({"deprecated": False}, []),
        ({"enum": ["A"]}, []),
        ({"items": {"maxLength": 3, "pattern": "a"}}, ["each at most 3 characters, pattern `a`"]),
        ({"items": {"type": "string"}}, []),
        ({"items": {"items": {"maximum": 3}}, "maxItems": 1}, ["at most 1 item", "each each at most 3"]),
        (
            {"deprecated": True, "default": 1, "pattern": "a", "format": "uri", "maximum": 2, "maxLength": 1},
            ["URI", "at most 1 character", "at most 2", "pattern `a`", "Amazon's default `1`", "deprecated"],
        ),
    ],
)
def test_what_limits_a_value_is_said(schema: Json, said: list[str]) -> None:
    """A range on either side of every bound; a least length of nothing says nothing, a least number of nothing does."""
    assert limits(schema, NONE) == said


def test_values_are_named_where_they_are_asked_for() -> None:
    """A dozen of them; of more the first dozen, and how many are left."""
    values = [f"V{number}" for number in range(14)]
    twelve = ", ".join(f"`V{number}`" for number in range(12))
    assert limits_and_values({"enum": [1, 2]}, NONE) == ["one of `1`, `2`"]
    assert limits_and_values({"enum": values[:12]}, NONE) == [f"one of {twelve}"]
    assert limits_and_values({"enum": values[:13]}, NONE) == [f"one of {twelve} and 1 more"]
    assert limits_and_values({"enum": values}, NONE) == [f"one of {twelve} and 2 more"]
    assert limits_and_values({"items": {"enum": ["A"]}}, NONE) == ["each one of `A`"]
    assert limits({"items": {"enum": ["A"]}}, NONE) == []


def test_a_reference_to_a_plain_value_is_followed_and_one_to_a_class_is_not() -> None:
    """Through further references, in lists too."""
    known = schemas(
        Size={"type": "integer", "maximum": 3},
        Same={"$ref": f"{REF}Size"},
        Box={"type": "object", "properties": {"a": {"type": "string"}}, "deprecated": True},
    ).schemas
    assert limits({"$ref": f"{REF}Same"}, known) == ["at most 3"]
    assert limits({"items": {"$ref": f"{REF}Size"}}, known) == ["each at most 3"]
    assert limits({"$ref": f"{REF}Box"}, known) == []


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, ""),
        ({"description": "A toy."}, "A toy."),
        ({"title": "Toy", "summary": "Of it"}, "Toy"),
        ({"description": "", "summary": "Of it"}, "Of it"),
        ({"description": " A\n  toy.\\nIt is\tred. "}, "A toy. It is red."),
        ({"description": "Find.\n\n**Usage Plan:**\n | a | b |\n|--|--|\nMore."}, "Find. More."),
        ({"description": "Find. **Usage Plans:** None."}, "Find. None."),
    ],
)
def test_prose_is_one_paragraph_without_tables(schema: Json, said: str) -> None:
    """The first of its description, its title and its summary that says something."""
    assert prose(schema) == said
