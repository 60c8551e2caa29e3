"""Words of OpenAPI 3 and JSON schema in a Swagger 2.0 model: read as what they mean, and the file goes on."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codegen.swagger import distilled, pets, reported

Json = dict[str, Any]


def answers(document: Json) -> Json:
    found: Json = document["paths"]["/pets/{petId}"]["get"]["responses"]
    return found


def pet(document: Json, where: str = "definitions") -> Json:
    found: Json = document[where]["Pet"]
    return found


def pet_made(document: Json) -> Json:
    return pet(distilled(document)["components"], "schemas")


def test_a_range_of_successes_is_read_as_200() -> None:
    """As the answer of any success."""
    document = pets()
    answers(document)["2XX"] = answers(document).pop("200")
    assert distilled(document) == distilled(pets())
    assert list(reported(document_with_range()).repairs["ranges-of-statuses"]) == [
        "/paths/~1pets~1{petId}/get/responses/2xx"
    ]


def document_with_range() -> Json:
    document = pets()
    answers(document)["2xx"] = answers(document).pop("200")
    return document


def test_other_ranges_are_left_out_and_counted() -> None:
    """A range beside a status says nothing more, and errors are read alike."""
    document = pets()
    answers(document).update({"2XX": {"description": ""}, "4XX": {"description": ""}})
    assert distilled(document) == distilled(pets())
    document = pets()
    answers(document).update({"2XX": {"description": ""}, "4XX": {"description": ""}})
    assert reported(document).left_out["answers of a range"] == 2


def test_a_key_that_is_no_status_is_left_out_with_a_note() -> None:
    """Nothing can be answered with it; the file goes on."""
    document = pets()
    answers(document).update({"0": {"description": ""}, "ok": {"description": ""}})
    report = reported(document)
    assert [note.pointer.rpartition("/")[2] for note in report.notes] == ["0", "ok"]
    document = pets()
    answers(document)["0"] = {"description": ""}
    assert distilled(document) == distilled(pets())


@pytest.mark.parametrize(
    ("value", "kind"), [("A", "string"), (1, "integer"), (None, None), (True, "boolean"), (1.5, "number")]
)
def test_a_constant_has_one_value_and_its_type(value: Any, kind: str | None) -> None:
    """As an enum of one; of truth values and broken numbers there is no enum."""
    document = pets()
    pet(document)["properties"]["age"] = {"const": value}
    found = pet_made(document)["properties"]["age"]
    assert found.get("type") == kind
    if kind in {"string", "integer"}:
        assert found["enum"] == [value]


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_choice_is_carried(key: str) -> None:
    """Of references and plain types; one that is null beside one other is that one."""
    document = pets()
    branches = [{"$ref": "#/definitions/Colour"}, {"type": "integer"}]
    pet(document)["properties"]["age"] = {key: branches}
    pet(document)["properties"]["owner"] = {key: [{"type": "string"}, {"type": "null"}]}
    found = pet_made(document)["properties"]
    assert found["age"]["anyOf"] == [{"$ref": "#/components/schemas/Colour"}, {"type": "integer"}]
    assert found["owner"] == {"type": "string"}


def test_an_object_among_the_branches_has_a_name() -> None:
    """So that it has a class; a list among them is not carried."""
    document = pets()
    box = {"type": "object", "properties": {"city": {"type": "string"}}}
    pet(document)["properties"]["owner"] = {"oneOf": [{"type": "string"}, box]}
    made = distilled(document)["components"]["schemas"]
    assert made["Pet"]["properties"]["owner"]["anyOf"] == [
        {"type": "string"},
        {"$ref": "#/components/schemas/PetOwnerChoice"},
    ]
    assert made["PetOwnerChoice"]["properties"] == {"city": {"type": "string"}}
    document = pets()
    listed = {"type": "array", "items": {"type": "string"}}
    pet(document)["properties"]["owner"] = {"oneOf": [{"type": "string"}, listed]}
    assert "oneOf" in reported(document).notes[0].pointer


def test_a_list_of_plain_types_is_a_choice() -> None:
    """Null left aside."""
    document = pets()
    pet(document)["properties"]["age"] = {"type": ["integer", "string", "null"]}
    assert pet_made(document)["properties"]["age"]["anyOf"] == [{"type": "integer"}, {"type": "string"}]


@pytest.mark.parametrize(
    "name",
    [
        {"type": "string", "x-nullable": True},
        {"type": "string", "nullable": True},
        {"type": ["string", "null"]},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
    ],
)
def test_what_may_be_null_need_not_be_there(name: Json) -> None:
    """Python has one None for both, so its type says so."""
    document = pets()
    pet(document)["properties"]["name"] = name
    found = pet_made(document)
    assert "required" not in found
    assert found["properties"]["name"] == {"type": "string"}
