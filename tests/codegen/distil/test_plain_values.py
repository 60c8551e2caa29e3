"""Values of another kind than Swagger 2.0 has for them are put into that kind, where it is plain what is meant."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from codegen.distil.plain_values import PLAIN_VALUES
from codegen.distil.reading import parse
from codegen.distil.report import ModelError, Report
from codegen.distil.run import distil_file
from tests.codegen.distil.test_by_hand import COMPONENT, at
from tests.codegen.distil.test_tolerance import GET, PET, changed
from tests.codegen.swagger import SECTION, pets

AGE = f"{COMPONENT}/Pet/properties/age"
NAME = f"{COMPONENT}/Pet/properties/name"
HEADERS = f"{GET}/responses/404/headers"


@pytest.mark.parametrize(
    ("place", "value", "where", "right"),
    [
        (f"{PET}/properties/age/type", None, AGE, {}),
        (f"{PET}/properties/age/type", [], AGE, {}),
        (f"{PET}/properties/age", None, AGE, {}),
        (f"{PET}/properties/age", True, AGE, {}),
        (f"{PET}/properties/age", {"type": "array", "items": None}, AGE, {"type": "array", "items": {}}),
        (f"{PET}/properties/age", {"type": "array", "items": True}, AGE, {"type": "array", "items": {}}),
        (f"{PET}/properties/age", {"enum": ["a", 1]}, AGE, {}),
        (f"{PET}/properties/age/format", None, AGE, {"type": "integer"}),
        (f"{PET}/properties/owner/properties", None, f"{COMPONENT}/Pet/properties/owner", {"type": "object"}),
        ("/definitions/Colour", None, f"{COMPONENT}/Colour", {}),
        (f"{GET}/responses/404", None, f"{GET}/responses/404", {"description": "Not Found"}),
        (f"{GET}/parameters", [None], f"{GET}/parameters/0/name", "petId"),
        (f"{GET}/parameters", None, f"{GET}/parameters/0/name", "petId"),
        ("/paths/~1nothing", None, "/paths/~1pets~1{petId}/put/operationId", "putPet"),
        (f"{GET}/deprecated", "True", f"{GET}/deprecated", True),
        (f"{GET}/x-amzn-api-sandbox-only", "true", f"{GET}/x-spapi-sandbox-only", True),
        (f"{PET}/properties/name/maxLength", "20", f"{NAME}/maxLength", 20),
        (f"{PET}/properties/name/maxLength", 20.0, f"{NAME}/maxLength", 20),
        (f"{PET}/properties/age", {"type": "number", "maximum": "1.5"}, AGE, {"type": "number", "maximum": 1.5}),
        (f"{PET}/properties/age", {"type": "integer", "minimum": "-3"}, AGE, {"type": "integer", "minimum": -3}),
        (f"{PET}/properties/age/enum", [1, "2", 3.0], f"{AGE}/enum", [1, 2, 3]),
        (f"{PET}/properties/age/exclusiveMinimum", 3, AGE, {"type": "integer", "minimum": 3, "exclusiveMinimum": True}),
        (f"{PET}/properties/age/exclusiveMaximum", 9, AGE, {"type": "integer", "maximum": 9, "exclusiveMaximum": True}),
        (f"{PET}/properties/name/pattern", "/^([A-Z]{2})$/", f"{NAME}/pattern", "^([A-Z]{2})$"),
        (f"{PET}/required", "name", f"{COMPONENT}/Pet/required", ["name"]),
        (f"{GET}/produces", "text/csv", f"{GET}/responses/200/content/text~1csv/schema/$ref", "#/components/schemas/Pet"),
        (HEADERS, {"x-a": {"schema": {"type": "integer"}}}, f"{HEADERS}/x-a/schema", {"type": "integer"}),
        (HEADERS, {"x-a": {"description": "A."}}, f"{HEADERS}/x-a/schema", {"type": "string"}),
        ("/basePath", "shop/v1", "/paths/~1shop~1v1~1pets/get/operationId", "listPets"),
        (f"{PET}/properties/colour/$ref", "#/components/schemas/Colour", f"{COMPONENT}/Pet/properties/colour/$ref", "#/components/schemas/Colour"),
    ],
)  # fmt: skip
def test_what_is_plainly_meant_is_taken(place: str, value: Any, where: str, right: Any) -> None:
    """With the place in the lock."""
    document, report = distil_file(changed(place, value), SECTION, [])
    assert at(document, where) == right
    assert report.repairs


def test_a_method_in_capitals_loses_no_operation() -> None:
    """Nor does one with a blank; one that is there already in small letters is not overwritten."""
    model = pets()
    for name, operation in (("POST", "addPet"), ("Delete ", "removePet"), ("GET", "listOthers")):
        model["paths"]["/pets"][name] = {"operationId": operation, "responses": {"204": {"description": ""}}}
    document, report = distil_file(model, SECTION, [])
    item = document["paths"]["/pets"]
    assert {method: item[method]["operationId"] for method in item} == {
        "get": "listPets",
        "post": "addPet",
        "delete": "removePet",
    }
    assert [note.pointer for note in report.notes] == ["/paths/~1pets/GET"]


def test_a_definition_that_is_another_is_that_one() -> None:
    """Through several, too; where none of them is a thing of its own, the file fails."""
    model = pets()
    model["definitions"] |= {"Animal": {"$ref": "#/definitions/Beast"}, "Beast": {"$ref": "#/definitions/Pet"}}
    model["definitions"]["Pet"]["properties"]["mother"] = {"$ref": "#/definitions/Animal"}
    document, report = distil_file(model, SECTION, [])
    assert at(document, f"{COMPONENT}/Pet/properties/mother/$ref") == "#/components/schemas/Pet"
    assert not {"Animal", "Beast"} & document["components"]["schemas"].keys()
    assert report.repairs["definitions-of-their-own"] == ["/definitions/Animal", "/definitions/Beast"]
    model = pets()
    model["definitions"] |= {"Animal": {"$ref": "#/definitions/Beast"}, "Beast": {"$ref": "#/definitions/Animal"}}
    with pytest.raises(ModelError, match="is made of itself"):
        distil_file(model, SECTION, [])


def test_references_as_addresses_write_them_are_read() -> None:
    """A definition whose name has a blank is written with %20 there."""
    model = pets()
    model["definitions"]["Fur Colour"] = {"type": "string"}
    model["definitions"]["Pet"]["properties"]["fur"] = {"$ref": "#/definitions/Fur%20Colour"}
    document, _ = distil_file(model, SECTION, [])
    assert at(document, f"{COMPONENT}/Pet/properties/fur/$ref") == "#/components/schemas/Fur Colour"


@pytest.mark.parametrize("base", ["//elsewhere.example/v1", "/shop?x=", "/sh op"])
def test_a_base_path_that_could_leave_its_host_is_refused(base: str) -> None:
    """As a path is that could."""
    with pytest.raises(ModelError, match="could leave its host") as caught:
        distil_file(changed("/basePath", base), SECTION, [])
    assert [problem.pointer for problem in caught.value.problems] == ["/basePath"]


def test_what_is_in_doubt_is_refused_with_its_place() -> None:
    """A word for a limit is left out; a word among the whole numbers of an enum fails."""
    document, report = distil_file(changed(f"{PET}/properties/name/maxLength", "many"), SECTION, [])
    assert "maxLength" not in at(document, NAME)
    assert report.left_out["maxLength"] == 1
    with pytest.raises(ModelError) as caught:
        distil_file(changed(f"{PET}/properties/age/enum", [1, "two"]), SECTION, [])
    assert [problem.pointer for problem in caught.value.problems] == ["/definitions/Pet/properties/age/enum/1"]


def test_a_control_character_in_a_text_is_taken_with_a_note() -> None:
    """Tabs and line breaks in descriptions, which JSON wants escaped."""
    written = json.dumps(pets()).replace("An animal", "An\tanimal\n")
    report = Report()
    document = parse(written.encode(), report)
    assert document["definitions"]["Pet"]["description"].startswith("An\tanimal\n")
    assert ["control character" in note.message and "line 1" in note.message for note in report.notes] == [True]


def test_a_plain_document_is_left_alone() -> None:
    """Of one that is right nothing is noted."""
    model = pets()
    before = copy.deepcopy(model)
    report = Report()
    for mend in PLAIN_VALUES:
        mend(model, report)
    assert model == before
    assert not report.repairs
    assert not report.left_out
