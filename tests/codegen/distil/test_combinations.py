"""Schemas that contradict themselves or never end become one that a type can be made of, each place noted by its pointer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.distil import canonical
from codegen.distil.combinations import parts_that_agree
from codegen.distil.convert import Section
from codegen.distil.report import ModelError, Report
from codegen.distil.run import distil_file
from codegen.generate.run import generate
from tests.codegen.swagger import FILE, SECTION, pets

Json = dict[str, Any]

TEXT, WHOLE, ANY = {"type": "string"}, {"type": "integer"}, dict[str, Any]()
PART = {"type": "object", "properties": {"a": TEXT}}


def distilled(thing: Json, others: Mapping[str, Any], report: Report) -> Json:
    """The pets with a schema `Thing`, an answer that is one, and further definitions."""
    document = pets()
    document["definitions"] |= deepcopy({"Thing": thing, **others})
    document["definitions"]["Pet"]["properties"]["thing"] = {"$ref": "#/definitions/Thing"}
    made, _ = distil_file(document, SECTION, [], report=report)
    return made


def told(report: Report) -> list[str]:
    return [note.pointer for note in report.notes]


AGREED: dict[str, tuple[Json, Json, Json, list[str]]] = {
    "texts that are numbers": ({"allOf": [TEXT, WHOLE]}, {}, ANY, ["/definitions/Thing/allOf"]),
    "an object that is a text": (
        {"allOf": [{"$ref": "#/definitions/Pet"}, {"$ref": "#/definitions/Name"}]},
        {"Name": TEXT},
        ANY,
        ["/definitions/Thing/allOf"],
    ),
    "a list that is an object": (
        {"type": "array", "items": TEXT, "allOf": [PART]},
        {},
        ANY,
        ["/definitions/Thing/allOf"],
    ),
    "a text twice": ({"allOf": [TEXT, {"type": "string", "maxLength": 3}]}, {}, {"type": "string", "maxLength": 3}, []),
    "a whole number that is a number": ({"allOf": [WHOLE, {"type": "number"}]}, {}, WHOLE, []),
    "a list and its limit": (
        {"allOf": [{"$ref": "#/definitions/Names"}, {"type": "array", "maxItems": 3}]},
        {"Names": {"type": "array", "items": TEXT}},
        {"type": "array", "items": TEXT, "maxItems": 3},
        [],
    ),
    "a reference and nothing": (
        {"allOf": [{"$ref": "#/definitions/Name"}, {"description": "Words."}], "x-nullable": True},
        {"Name": TEXT},
        {"allOf": [{"$ref": "#/components/schemas/Name"}]},
        [],
    ),
    "nothing twice": ({"allOf": [{}, {}]}, {}, ANY, []),
    "parts in parts": (
        {"allOf": [{"allOf": [{"$ref": "#/definitions/Colour"}]}, {"allOf": [{}]}]},
        {},
        {"allOf": [{"$ref": "#/components/schemas/Colour"}]},
        [],
    ),
    "days and instants": (
        {"allOf": [{"properties": {"at": {"type": "string", "format": each}}} for each in ("date", "date-time")]},
        {},
        {"type": "object", "properties": {"at": TEXT}},
        ["/definitions/Thing/properties/at"],
    ),
    "values that differ": (
        {"allOf": [{"properties": {"at": {"type": "string", "enum": [each]}}, "required": ["at"]} for each in "ab"]},
        {},
        {"type": "object", "properties": {"at": TEXT}, "required": ["at"]},
        ["/definitions/Thing/properties/at"],
    ),
    "a property of two kinds": (
        {"allOf": [{"$ref": "#/definitions/Pet"}], "properties": {"name": {"type": "array", "items": TEXT}}},
        {},
        {"name": ANY},
        ["/definitions/Thing/properties/name"],
    ),
    "a map as a part": (
        {"allOf": [PART, {"type": "object", "additionalProperties": WHOLE}]},
        {},
        {"additionalProperties": WHOLE},
        [],
    ),
    "a list of itself": (
        {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
        {},
        {"type": "array", "items": ANY},
        ["/definitions/Thing/items"],
    ),
    "a map of lists of itself": (
        {"type": "object", "additionalProperties": {"type": "array", "items": {"$ref": "#/definitions/Thing"}}},
        {},
        {"type": "object", "additionalProperties": {"type": "array", "items": ANY}},
        ["/definitions/Thing/additionalProperties/items"],
    ),
    "lists of each other": (
        {"type": "array", "items": {"$ref": "#/definitions/Other"}},
        {"Other": {"type": "array", "items": {"$ref": "#/definitions/Thing"}}},
        {"type": "array", "items": {"$ref": "#/components/schemas/Other"}},
        ["/definitions/Other/items"],
    ),
    "an object that holds itself is sound": (
        {"type": "array", "items": {"type": "object", "properties": {"inner": {"$ref": "#/definitions/Thing"}}}},
        {},
        {"type": "array"},
        [],
    ),
    "values of several kinds": (
        {"type": ["string", "integer"], "enum": ["a", 1]},
        {},
        ANY,
        ["/definitions/Thing/enum"],
    ),
    "truth values": ({"enum": [True, False]}, {}, {"type": "boolean"}, ["/definitions/Thing/enum"]),
    "objects as values": ({"type": "object", "enum": [{}]}, {}, {"type": "object"}, ["/definitions/Thing/enum"]),
    "null alone as a value": ({"type": "string", "enum": [None]}, {}, TEXT, []),
    "negative values": ({"enum": [1, -3]}, {}, {"enum": [1, -3]}, []),
    "values of the items": (
        {"type": "array", "items": TEXT, "enum": ["a"]},
        {},
        {"type": "array", "items": {"type": "string", "enum": ["a"]}},
        [],
    ),
    "properties of a text": (
        {"type": "string", "properties": {"a": TEXT}},
        {},
        TEXT,
        ["/definitions/Thing/properties"],
    ),
}


@pytest.mark.parametrize(("thing", "others", "expected", "places"), AGREED.values(), ids=AGREED)
def test_a_schema_is_what_all_that_it_says_agrees_on(
    thing: Json, others: Json, expected: Json, places: list[str]
) -> None:
    """Nothing is guessed: at the widest it is any value, and the note's pointer says where to say better."""
    report = Report()
    made = distilled(thing, others, report)["components"]["schemas"]["Thing"]
    found = made["properties"] if "name" in expected else made
    assert {key: found[key] for key in expected} == expected
    assert not ("allOf" in made and "allOf" not in expected and "additionalProperties" not in expected)
    assert not ("enum" in made and "enum" not in expected)
    assert told(report) == places


OTHERS: Json = {"Name": {**TEXT, "description": "A name."}, "Size": WHOLE, "Whole": {"$ref": "#/definitions/Size"}}
SAYS_MORE: dict[str, tuple[Json, Json]] = {
    "words": ({**TEXT, "description": "One."}, {**TEXT, "description": "Another.", "title": "T"}),
    "limits": ({**TEXT, "maxLength": 3}, {**TEXT, "maxLength": 4, "pattern": "a"}),
    "an example": ({**WHOLE, "example": 1}, {**WHOLE, "example": 2}),
    "a format": (TEXT, {**TEXT, "format": "date"}),
    "values": ({**TEXT, "enum": ["a"]}, TEXT),
    "anything": ({}, TEXT),
    "a reference": ({"$ref": "#/definitions/Name"}, TEXT),
    "references": ({"$ref": "#/definitions/Size"}, {"$ref": "#/definitions/Whole"}),
    "words of items": (
        {"type": "array", "items": {**TEXT, "description": "One."}},
        {"type": "array", "items": {**TEXT, "description": "Another."}},
    ),
    "words of properties": (
        {"properties": {"a": {**TEXT, "description": "One."}}},
        {"properties": {"a": {**TEXT, "example": "b"}}, "description": "Another."},
    ),
    "words of parts": ({"allOf": [{**TEXT, "description": "One."}]}, {"allOf": [TEXT]}),
    "words of a map": ({"additionalProperties": {**TEXT, "description": "One."}}, {"additionalProperties": TEXT}),
}
DIFFERS: dict[str, tuple[Json, Json]] = {
    "type": (TEXT, WHOLE),
    "format": ({**TEXT, "format": "date"}, {**TEXT, "format": "date-time"}),
    "values": ({**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["b"]}),
    "a reference": ({"$ref": "#/definitions/Name"}, {"$ref": "#/definitions/Size"}),
    "items": ({"type": "array", "items": TEXT}, {"type": "array", "items": WHOLE}),
    "more items": ({"type": "array"}, {"type": "array", "items": WHOLE}),
    "properties": ({"properties": {"a": TEXT}}, {"properties": {"a": WHOLE}}),
    "a property called description": ({"properties": {"description": TEXT}}, {"properties": {"description": WHOLE}}),
    "required": ({"properties": {"a": TEXT}, "required": ["a"]}, {"properties": {"a": TEXT}}),
    "a map": ({"additionalProperties": TEXT}, {"additionalProperties": WHOLE}),
    "parts": ({"allOf": [TEXT]}, {"allOf": [WHOLE]}),
}


@pytest.mark.parametrize(
    ("pair", "differs"),
    [(pair, False) for pair in SAYS_MORE.values()] + [(pair, True) for pair in DIFFERS.values()],
    ids=[f"more: {name}" for name in SAYS_MORE] + [f"other: {name}" for name in DIFFERS],
)
@pytest.mark.parametrize("turned", [False, True])
def test_two_parts_may_say_more_and_less_of_one_property(pair: tuple[Json, Json], differs: bool, turned: bool) -> None:
    """Words, limits and examples make no type, nor does what one of them leaves open; all else does."""
    parts = [{"type": "object", "properties": {"at": each}} for each in (pair[::-1] if turned else pair)]
    document: Json = deepcopy({"definitions": {"Thing": {"allOf": parts}, **OTHERS}})
    report = Report()
    parts_that_agree({"definitions": document["definitions"]}, report)
    assert ("/definitions/Thing/properties/at" in told(report)) is differs
    assert ("allOf" in document["definitions"]["Thing"]) is not differs


@pytest.mark.parametrize("parts", [[{"allOf": [{"$ref": "#/definitions/Thing"}]}], [{"$ref": "#/definitions/Thing"}]])
def test_what_is_nothing_but_itself_is_refused_with_its_pointer(parts: list[Json]) -> None:
    """No value can meet it, however deep the reference stands in its parts."""
    with pytest.raises(ModelError) as caught:
        distilled({"allOf": parts}, {}, Report())
    assert [problem.pointer for problem in caught.value.problems] == ["/definitions/Thing"]


def test_a_place_of_a_path_that_stands_twice_is_refused_with_its_pointer() -> None:
    """One argument would be the same as the other."""
    document = pets()
    document["paths"]["/pets/{petId}/of/{petId}"] = document["paths"].pop("/pets/{petId}")
    with pytest.raises(ModelError, match="rename one of them"):
        distil_file(document, SECTION, [])


def _whole(change: Callable[[Json], None], name: str, models: Path) -> None:
    document = pets()
    change(document)
    made, _ = distil_file(document, Section(name, name.title(), FILE), [])
    (models / f"{name}.json").write_text(canonical.dumps(made), encoding="utf-8")


def _with(thing: Json, others: Json) -> Callable[[Json], None]:
    def change(document: Json) -> None:
        document["definitions"] |= deepcopy({"Thing": thing, **others})
        document["definitions"]["Pet"]["properties"]["thing"] = {"$ref": "#/definitions/Thing"}

    return change


def _in_the_middle(document: Json) -> None:
    document["paths"]["/pets/x{petId}.json"] = document["paths"].pop("/pets/{petId}")


def test_all_of_them_are_generated_and_audited(tmp_path: Path, repository: Path) -> None:
    """Each is a section of its own, written without a problem; so is a path whose parameter is a part of a step."""
    models = tmp_path / "models"
    models.mkdir()
    for number, (thing, others, *_) in enumerate(AGREED.values()):
        _whole(_with(thing, others), f"thing_{number}_v1", models)
    _whole(_in_the_middle, "middle_v1", models)
    report = generate(models, tmp_path / "out", repository / "pyproject.toml", names=tmp_path / "names")
    assert report.problems == []
    assert len(report.sections) == len(AGREED) + 1
