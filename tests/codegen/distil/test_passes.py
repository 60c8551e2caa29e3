"""Faults that many models share are corrected by rule, noted with their place, and nothing else is touched."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.distil.passes import PASSES
from codegen.distil.report import Report
from tests.codegen.swagger import distilled, pets, reported

BODY = "/paths/~1pets~1{petId}/put/responses/204/x-amzn-api-sandbox/static/0/request/parameters/body"


@pytest.mark.parametrize("mend", PASSES, ids=lambda mend: mend.__name__)
def test_a_sound_model_is_left_as_it_is(mend: Callable[[dict[str, Any], Report], None]) -> None:
    """A pass without a fault to correct changes nothing and notes nothing."""
    model, report = pets(), Report()
    before = copy.deepcopy(model)
    mend(model, report)
    assert model == before
    assert not report.repairs


def ids(document: dict[str, Any]) -> dict[str, str]:
    """Map method and path to operation id."""
    return {
        f"{method} {path}": entry["operationId"]
        for path, item in document["paths"].items()
        for method, entry in item.items()
    }


def test_a_second_operation_of_the_same_id_gets_its_method_behind() -> None:
    """Nothing is overwritten, whatever order the model has."""
    model = pets()
    model["paths"]["/pets/{petId}"]["put"]["operationId"] = "getPet"
    turned = {**model, "paths": dict(reversed(model["paths"].items()))}
    expected = {"get /pets/{petId}": "getPet", "put /pets/{petId}": "getPetPut", "get /pets": "listPets"}
    assert ids(distilled(copy.deepcopy(turned))) == expected
    assert ids(distilled(model)) == expected


def test_a_new_operation_id_takes_nobodys_name() -> None:
    """The name with the method may be taken too."""
    model = pets()
    model["paths"]["/pets/{petId}"]["put"]["operationId"] = "getPet"
    model["paths"]["/pets"]["get"]["operationId"] = "getPetPut"
    assert ids(distilled(model))["put /pets/{petId}"] == "getPetPut2"


def test_types_that_need_no_saying_are_said() -> None:
    """Properties make an object, items a list, texts among enum values a text."""
    model = pets()
    del model["definitions"]["Pet"]["type"]
    del model["definitions"]["Colour"]["type"]
    del model["definitions"]["ErrorList"]["properties"]["errors"]["type"]
    model["definitions"]["Map"] = {"additionalProperties": {}}
    report = reported(copy.deepcopy(model))
    schemas = distilled(model)["components"]["schemas"]
    assert [schemas[name]["type"] for name in ("Pet", "Colour", "Map")] == ["object", "string", "object"]
    assert schemas["ErrorList"]["properties"]["errors"]["type"] == "array"
    assert report.repairs["implied-types"] == [
        "/definitions/Pet",
        "/definitions/Colour",
        "/definitions/ErrorList/properties/errors",
        "/definitions/Map",
    ]


def test_anything_stays_anything() -> None:
    """A schema without keywords has no type to be said."""
    model = pets()
    model["definitions"]["Any"] = {"description": "Whatever."}
    assert distilled(model)["components"]["schemas"]["Any"] == {}


def test_length_limits_of_lists_are_limits_of_items() -> None:
    """A limit that the model states rightly stays."""
    model = pets()
    model["definitions"]["PetPage"]["properties"]["pets"] |= {"maxLength": 5, "minLength": 1, "minItems": 2}
    found = distilled(model)["components"]["schemas"]["PetPage"]["properties"]["pets"]
    assert {key: found[key] for key in found if key != "items"} == {"type": "array", "maxItems": 5, "minItems": 2}


def test_what_items_say_of_a_scalar_is_the_scalars() -> None:
    """The enum values are a fact, wherever they stand."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["name"]["items"] = {"type": "string", "enum": ["Rex"], "maxLength": 3}
    found = distilled(model)["components"]["schemas"]["Pet"]["properties"]["name"]
    assert found == {"type": "string", "enum": ["Rex"], "maxLength": 20}


def test_the_format_of_instants_has_one_spelling() -> None:
    """Generators know date-time alone."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["born"] = {"type": "string", "format": "dateTime"}
    assert distilled(model)["components"]["schemas"]["Pet"]["properties"]["born"]["format"] == "date-time"


@pytest.mark.parametrize(("stated", "expected"), [("int32", "integer"), ("int64", "integer"), ("double", "number")])
def test_a_number_in_the_format_of_an_integer_is_one(stated: str, expected: str) -> None:
    """Units and lengths are whole; other formats say nothing about it."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["age"] = {"type": "number", "format": stated, "minimum": 0}
    found = distilled(model)["components"]["schemas"]["Pet"]["properties"]["age"]
    assert found == {"type": expected, "format": stated, "minimum": 0}


@pytest.mark.parametrize(
    ("name", "words", "more", "expected"),
    [
        ("createdAfter", "Must be in ISO 8601 format.", {}, "date-time"),
        ("StartTime", "In [ISO-8601](link).", {}, "date-time"),
        ("interval", "Two dates in ISO8601 format.", {}, None),
        ("createdAfter", "A cursor.", {}, None),
        ("countryCode", "In ISO 3166 format.", {}, None),
        ("asOfDate", "In ISO 8601 date format.", {"format": "date"}, "date"),
        ("startDate", "In ISO 8601 format.", {"pattern": "^[0-9]{8}$"}, None),
    ],
)
def test_instants_among_parameters_are_told_by_name_and_words(
    name: str, words: str, more: dict[str, str], expected: str | None
) -> None:
    """Both have to agree, and what the model states itself stays."""
    model = pets()
    model["paths"]["/pets"]["get"]["parameters"] = [
        {"name": name, "in": "query", "type": "string", "description": words, **more}
    ]
    found = distilled(model)["paths"]["/pets"]["get"]["parameters"][0]["schema"]
    assert found.get("format") == expected


def test_a_type_beside_a_reference_is_dropped() -> None:
    """The reference says it."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["colour"]["type"] = "string"
    found = distilled(model)["components"]["schemas"]["Pet"]["properties"]["colour"]
    assert found == {"$ref": "#/components/schemas/Colour"}


def test_an_empty_list_of_required_properties_is_dropped() -> None:
    """It means nothing and is not a valid schema."""
    model = pets()
    model["definitions"]["Pet"]["required"] = []
    assert "required" not in distilled(model)["components"]["schemas"]["Pet"]


def test_a_bare_default_of_a_list_becomes_a_list() -> None:
    """Some models state its single value."""
    model = pets()
    model["paths"]["/pets/{petId}"]["get"]["parameters"][0]["default"] = "name"
    found = distilled(model)["paths"]["/pets/{petId}"]["get"]["parameters"]
    assert next(entry for entry in found if entry["name"] == "fields")["schema"]["default"] == ["name"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({}, {"value": {}}),
        ({"name": "Rex"}, {"value": {"name": "Rex"}}),
        ({"value": {"name": "Rex"}}, {"value": {"name": "Rex"}}),
    ],
)
def test_example_bodies_have_one_shape(stated: dict[str, Any], expected: dict[str, Any]) -> None:
    """An empty body asks for nothing; a bare one is wrapped."""
    model = pets()
    pair = {"request": {"parameters": {"body": stated}}, "response": None}
    model["paths"]["/pets/{petId}"]["put"]["responses"]["204"]["x-amzn-api-sandbox"] = {"static": [pair]}
    report = reported(copy.deepcopy(model))
    found = distilled(model)["paths"]["/pets/{petId}"]["put"]["responses"]["204"]["x-amzn-api-sandbox"]["static"][0]
    assert found["request"]["parameters"]["body"] == expected
    assert report.repairs.get("example-bodies", []) == ([] if stated == expected else [BODY])


def test_pairs_under_the_older_keyword_are_pairs() -> None:
    """They are beside those that the operation has; without any of its own it is static anyway."""
    model = pets()
    put = model["paths"]["/pets/{petId}"]["put"]["responses"]["204"]
    put.pop("x-amzn-api-sandbox", None)
    get = model["paths"]["/pets/{petId}"]["get"]["responses"]["200"]
    own = copy.deepcopy(get["x-amzn-api-sandbox"]["static"])
    pair = {"request": {"parameters": {"petId": {"value": "old"}}}, "response": {}}
    for response in (put, get):
        response["x-amazon-spds-sandbox-behaviors"] = [copy.deepcopy(pair)]
    report = reported(copy.deepcopy(model))
    found = distilled(model)["paths"]["/pets/{petId}"]
    assert found["get"]["responses"]["200"]["x-amzn-api-sandbox"]["static"] == [*own, pair]
    assert found["put"]["responses"]["204"]["x-amzn-api-sandbox"]["static"] == [pair]
    assert found["put"]["x-spapi-sandbox"] == "static"
    assert "x-amazon-spds-sandbox-behaviors" not in str(found)
    assert len(report.repairs["older-sandbox-keyword"]) == 2


def test_an_example_body_of_an_operation_without_body_is_dropped() -> None:
    """Nobody could send it."""
    model = pets()
    pair = model["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["x-amzn-api-sandbox"]["static"][0]
    pair["request"]["parameters"]["body"] = {}
    found = distilled(model)["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["x-amzn-api-sandbox"]["static"][0]
    assert found["request"]["parameters"] == {"petId": {"value": "rex"}}


def test_the_example_of_an_answer_without_content_is_dropped() -> None:
    """A 204 carries nothing."""
    model = pets()
    model["paths"]["/pets/{petId}"]["put"]["responses"]["204"]["examples"] = {"application/json": {"name": "Rex"}}
    assert distilled(model)["paths"]["/pets/{petId}"]["put"]["responses"]["204"] == {"description": "No Content"}


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"application/json": {"name": "Rex"}}, {"name": "Rex"}),
        ({"name": "Rex", "age": 3}, {"name": "Rex", "age": 3}),
        ({"Successful Response": {"name": "Rex"}}, {"name": "Rex"}),
    ],
)
def test_examples_of_answers_are_filed_under_their_media_type(stated: dict[str, Any], expected: Any) -> None:
    """Fields and headings stand where the media type belongs in some models."""
    model = pets()
    model["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["examples"] = stated
    content = distilled(model)["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["content"]
    assert content == {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "example": expected}}
