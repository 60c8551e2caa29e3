"""Attributes held against the schema of a product type: places, words and bounds of Amazon's own keywords."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import pytest

from spapi_core.errors import DocumentError
from spapi_core.jobs.product_types import ListingFault, ProductTypeSchema, check_checksum


def of(**schema: Any) -> ProductTypeSchema:
    return ProductTypeSchema("LUGGAGE", json.dumps(schema).encode(), "v1")


def faults(schema: ProductTypeSchema, **attributes: Any) -> list[tuple[str, str, str]]:
    return [(each.place, each.message, each.keyword) for each in schema.check(attributes)]


def test_a_schema_says_what_there_is() -> None:
    """In order; one without properties has none."""
    one = of(properties={"b": {}, "a": {}}, required=["b", "a"])
    assert (one.product_type, one.version, one.attributes, one.required) == ("LUGGAGE", "v1", ["a", "b"], ["a", "b"])
    assert repr(one) == "<ProductTypeSchema LUGGAGE>"
    assert (of().attributes, of().required, of().check({"x": 1})) == ([], [], [])
    assert ProductTypeSchema("X", b"{}").version is None


@pytest.mark.parametrize(
    ("content", "words"), [(b"x", "its schema is not JSON"), (b"[]", "its schema is not a JSON object")]
)
def test_a_schema_is_a_json_object(content: bytes, words: str) -> None:
    """By the name of its product type."""
    with pytest.raises(DocumentError) as caught:
        ProductTypeSchema("LUGGAGE", content)
    assert str(caught.value) == f"LUGGAGE: {words}"


@pytest.mark.parametrize(
    ("keyword", "limit", "text", "words"),
    [
        ("maxUtf8ByteLength", 4, "\u00e9\u00e9", None),
        ("maxUtf8ByteLength", 4, "\u00e9\u00e9a", "5 bytes in UTF-8, longer than 4"),
        ("minUtf8ByteLength", 4, "\u00e9\u00e9", None),
        ("minUtf8ByteLength", 4, "\u00e9a", "3 bytes in UTF-8, shorter than 4"),
        ("maxUtf8ByteLength", 2, "\ud800", "3 bytes in UTF-8, longer than 2"),
        ("maxUtf8ByteLength", 1, 12345, None),
    ],
)
def test_a_text_is_measured_in_bytes(keyword: str, limit: int, text: Any, words: str | None) -> None:
    """What is not a text is not."""
    expected = [] if words is None else [("a", words, keyword)]
    assert faults(of(properties={"a": {keyword: limit}}), a=text) == expected


@pytest.mark.parametrize(
    ("rule", "entries", "words"),
    [
        ({"maxUniqueItems": 1, "selectors": ["m"]}, [{"m": 1}, {"m": 2}], None),
        ({"maxUniqueItems": 1, "selectors": ["m"]}, [{"m": 1}, {"m": 1}], "2 entries with m=1; Amazon takes at most 1"),
        ({"maxUniqueItems": 2, "selectors": ["m"]}, [{"m": 1}, {"m": 1}], None),
        (
            {"maxUniqueItems": 1, "selectors": ["m", "l"]},
            [{"m": 1, "l": "d"}, {"m": 1, "l": "d"}, {"m": 1, "l": "e"}],
            "2 entries with m=1, l=d; Amazon takes at most 1",
        ),
        (
            {"maxUniqueItems": 1, "selectors": ["m"]},
            [{}, {}],
            "2 entries with the same selectors; Amazon takes at most 1",
        ),
        ({"maxUniqueItems": 1}, [{"m": 1}, {"m": 2}], "2 entries with the same selectors; Amazon takes at most 1"),
        ({"maxUniqueItems": 1, "selectors": ["m"]}, [1, 1, "x"], None),
        ({"maxUniqueItems": 0, "selectors": ["m"]}, "text", None),
        ({"minUniqueItems": 2, "selectors": ["m"]}, [{"m": 1}, {"m": 1}], None),
        ({"minUniqueItems": 2, "selectors": ["m"]}, [{"m": 1}], "1 entries with m=1; Amazon takes at least 2"),
        ({"minUniqueItems": 2, "selectors": ["m"]}, [{}], "1 entries with the same selectors; Amazon takes at least 2"),
        ({"minUniqueItems": 2, "selectors": ["m"]}, "text", None),
        ({"minUniqueItems": 2, "selectors": ["m"]}, [], None),
    ],
)
def test_entries_of_the_same_selectors_are_counted(rule: dict[str, Any], entries: Any, words: str | None) -> None:
    """What is not an object is not one of them."""
    expected = [] if words is None else [("a", words, next(iter(rule)))]
    assert faults(of(properties={"a": rule}), a=entries) == expected


def test_faults_have_their_places_in_order() -> None:
    """Each once; names with dots, numbers in brackets."""
    schema = of(
        properties={
            "b": {"type": "array", "items": {"properties": {"v": {"type": "string"}}, "required": ["w"]}},
            "a": {"type": "string", "maxLength": 1},
        },
        required=["c"],
    )
    found = schema.check({"b": [{"v": 1}, {"v": "x", "w": 1}], "a": "xx"})
    assert [(each.place, each.keyword) for each in found] == [
        ("", "required"),
        ("a", "maxLength"),
        ("b[0]", "required"),
        ("b[0].v", "type"),
    ]
    assert str(found[0]) == "'c' is a required property"
    assert str(found[3]) == "b[0].v: 1 is not of type 'string'"


def test_of_several_choices_the_nearest_says_what_is_wrong() -> None:
    """Not all of them."""
    schema = of(
        properties={
            "a": {
                "anyOf": [
                    {"required": ["x", "y"], "properties": {"z": {"type": "string"}}},
                    {"properties": {"z": {"type": "boolean"}}},
                ]
            }
        }
    )
    assert faults(schema, a={"z": 1}) == [("a.z", "1 is not of type 'boolean'", "type")]


@pytest.mark.parametrize(("length", "end"), [(300, ""), (301, "...")])
def test_a_long_message_is_cut(length: int, end: str) -> None:
    """At 300 characters."""
    text = "x" * (length - len("'' is not of type 'integer'"))
    [(_, message, _)] = faults(of(properties={"a": {"type": "integer"}}), a=text)
    assert len(message) == 300 + len(end)
    assert message.endswith(end or "'")


def test_times_and_days_are_looked_at() -> None:
    """As the schema says."""
    schema = of(properties={"a": {"format": "date"}})
    assert faults(schema, a="2024-01-02") == []
    assert [(place, keyword) for place, _, keyword in faults(schema, a="2024-13-02")] == [("a", "format")]


WHOLE: list[dict[str, Any]] = [
    {"required": ["z"]},
    {"allOf": [{"required": ["z"]}]},
    {"anyOf": [{"required": ["z"]}]},
    {"oneOf": [{"required": ["z"]}]},
    {"if": {}, "then": {"required": ["z"]}},
    {"if": {"required": ["z"]}, "then": {}, "else": {"required": ["z"]}},
    {"not": {}},
    {"dependentRequired": {"a": ["z"]}},
    {"dependentSchemas": {"a": {"required": ["z"]}}},
]


@pytest.mark.parametrize("rule", WHOLE, ids=lambda rule: next(iter(rule)))
def test_some_attributes_are_not_held_against_what_speaks_of_all(rule: dict[str, Any]) -> None:
    """A change of one does not name the others."""
    schema = of(properties={"a": {"type": "string"}}, **rule)
    assert schema.check({"a": "x"})
    assert schema.check({"a": "x"}, partial=True) == []
    assert [each.place for each in schema.check({"a": 1}, partial=True)] == ["a"]


@pytest.mark.parametrize(
    ("patch", "found"),
    [
        ({"op": "replace", "path": "/attributes/a", "value": ["x"]}, []),
        ({"op": "replace", "path": "/attributes/a", "value": "x"}, [("a", "type")]),
        ({"op": "add", "path": "/attributes/a"}, [("a", "minItems")]),
        ({"op": "delete", "path": "/attributes/a", "value": "x"}, []),
        ({"op": "delete", "path": "/attributes/b"}, [("b", "properties")]),
        ({"op": "replace", "path": "/attributes/b", "value": []}, [("b", "properties")]),
        ({"op": "replace"}, [("", "properties")]),
    ],
)
def test_patches_are_held_against_the_schema(patch: dict[str, Any], found: list[tuple[str, str]]) -> None:
    """The entries that they set, and attributes that there are not."""
    schema = of(properties={"a": {"type": "array", "minItems": 1}}, required=["z"])
    assert [(each.place, each.keyword) for each in schema.check_patches([patch])] == found
    assert of().check_patches([patch]) == []
    if found and found[0][1] == "properties":
        assert schema.check_patches([patch]) == [ListingFault(found[0][0], "there is no such attribute", "properties")]


def test_a_reference_that_leads_out_is_an_error() -> None:
    """Nothing is fetched."""
    with pytest.raises(DocumentError) as caught:
        of(properties={"a": {"$ref": "https://x.example/s"}}).check({"a": 1})
    assert str(caught.value) == "LUGGAGE: its schema refers to https://x.example/s, which it does not hold"


def md5(content: bytes) -> str:
    return base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


@pytest.mark.parametrize(
    "checksum", [md5(b"b"), "", "!", md5(b"a").rstrip("="), base64.b64encode(b"short").decode(), md5(b"a") + " "]
)
def test_another_checksum_is_an_error(checksum: str) -> None:
    """Or a text that cannot be one."""
    check_checksum(b"a", md5(b"a"), "LUGGAGE")
    with pytest.raises(DocumentError) as caught:
        check_checksum(b"a", checksum, "LUGGAGE")
    assert str(caught.value) == ("LUGGAGE: the schema does not match the checksum that Amazon states: request it again")
