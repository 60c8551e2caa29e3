"""Swagger 2.0 becomes OpenAPI 3 without losing a fact and without keeping a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openapi_python_client.schema import OpenAPI

from tests.codegen.swagger import distilled, pets, reported


def operation(document: dict[str, Any], name: str) -> dict[str, Any]:
    """Find an operation of a distilled document."""
    found: dict[str, dict[str, Any]] = {
        entry["operationId"]: entry for item in document["paths"].values() for entry in item.values()
    }
    return found[name]


def parameter(document: dict[str, Any], operation_id: str, name: str) -> dict[str, Any]:
    """Find a parameter of a distilled document."""
    found: dict[str, dict[str, Any]] = {
        entry["name"]: entry for entry in operation(document, operation_id)["parameters"]
    }
    return found[name]


def test_the_document_is_openapi_3() -> None:
    """Another reader of OpenAPI takes it."""
    assert OpenAPI.model_validate(distilled(pets())).openapi == "3.0.3"


def test_the_head_tells_section_api_version_and_source() -> None:
    """What the generator and the sandbox need to know of a section."""
    assert distilled(pets())["info"] == {
        "title": "pets_v2030_01_01",
        "version": "2030-01-01",
        "x-spapi-section": "pets_v2030_01_01",
        "x-spapi-api": "Pets",
        "x-spapi-source": "models/pets-api-model/pets_2030-01-01.json",
    }


def test_prose_is_left_out() -> None:
    """No description, summary or title of Amazon's is in the document, nor what an enum table says."""
    text = json.dumps(distilled(pets()))
    for prose in ("animal", "hears", "Sells", "rose", "Finds", "Kept", "The Pets"):
        assert prose not in text


def test_prose_is_kept_on_request() -> None:
    """For somebody's own build the descriptions stay where they were."""
    document = distilled(pets(), keep_prose=True)
    schemas = document["components"]["schemas"]
    assert document["info"]["description"] == "Sells animals of every kind."
    assert operation(document, "getPet")["description"].startswith("Finds a pet.")
    assert operation(document, "getPet")["responses"]["200"]["description"] == "A pet."
    assert schemas["Pet"]["description"] == "An animal that somebody may buy."
    assert schemas["Pet"]["properties"]["name"]["description"] == "What it hears to."


def test_a_property_called_like_prose_stays() -> None:
    """`description` and `title` are names of properties too."""
    model = pets()
    model["definitions"]["Pet"]["properties"]["description"] = {"type": "string", "description": "Words."}
    model["definitions"]["Pet"]["properties"]["title"] = {"type": "string"}
    assert distilled(model)["components"]["schemas"]["Pet"]["properties"]["description"] == {"type": "string"}


def test_parameters_of_the_path_come_to_each_operation() -> None:
    """The operation's own win, references are followed, path parameters stay required."""
    model = pets()
    model["parameters"] = {"since": {"name": "since", "in": "query", "type": "string"}}
    model["paths"]["/pets/{petId}"]["parameters"] += [{"$ref": "#/parameters/since"}]
    document = distilled(model)
    assert parameter(document, "putPet", "petId")["required"] is True
    assert parameter(document, "putPet", "since")["schema"] == {"type": "string"}
    assert parameter(document, "getPet", "since")["schema"] == {"type": "string", "format": "date-time"}


def test_names_that_a_patch_gives_to_the_values_of_an_enum_are_kept() -> None:
    """In schemas and in parameters; the generator takes them where two values would have one name."""
    model = pets()
    named = {"type": "string", "enum": ["a", "A"], "x-spapi-enum-names": ["SMALL_A", "LARGE_A"]}
    model["definitions"]["Letter"] = dict(named)
    model["paths"]["/pets/{petId}"]["get"]["parameters"].append({"name": "letter", "in": "query", **named})
    document = distilled(model)
    assert document["components"]["schemas"]["Letter"] == named
    assert parameter(document, "getPet", "letter")["schema"] == named


@pytest.mark.parametrize(
    ("stated", "style", "explode"),
    [
        (None, "form", False),
        ("csv", "form", False),
        ("multi", "form", True),
        ("pipes", "pipeDelimited", False),
        ("ssv", "spaceDelimited", False),
    ],
)
def test_lists_in_the_query_are_written_as_amazon_reads_them(stated: str | None, style: str, explode: bool) -> None:
    """Comma separated unless the model says otherwise."""
    model = pets()
    if stated:
        model["paths"]["/pets/{petId}"]["get"]["parameters"][0]["collectionFormat"] = stated
    found = parameter(distilled(model), "getPet", "fields")
    assert (found["style"], found["explode"]) == (style, explode)
    assert found["schema"] == {"type": "array", "maxItems": 3, "items": {"type": "string"}}


def test_a_body_keeps_its_schema_and_need() -> None:
    """A body is a request body of the media type that is consumed."""
    expected = {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    assert operation(distilled(pets()), "putPet")["requestBody"] == expected


def test_an_operation_has_one_tag_its_section() -> None:
    """Amazon's tags differ from file to file, and some operations have none."""
    document = distilled(pets())
    assert all(entry["tags"] == ["pets_v2030_01_01"] for item in document["paths"].values() for entry in item.values())


def test_the_usage_plan_is_read_out_of_the_description() -> None:
    """Numbers where the description has a table, null where not."""
    document = distilled(pets())
    assert operation(document, "getPet")["x-spapi-usage-plan"] == {"rate": 0.5, "burst": 30}
    assert operation(document, "listPets")["x-spapi-usage-plan"] is None


def test_restrictions_stay() -> None:
    """Every limit, format, default and enum value is carried over."""
    limits = {"maxLength": 9, "minLength": 1, "pattern": "^x", "format": "uri", "default": "x"}
    numbers = {"maximum": 9, "minimum": 1, "exclusiveMaximum": True, "multipleOf": 2, "format": "int64"}
    lists = {"maxItems": 9, "minItems": 1, "uniqueItems": True}
    model = pets()
    model["definitions"]["Pet"]["properties"] |= {
        "text": {"type": "string", **limits},
        "number": {"type": "integer", **numbers},
        "list": {"type": "array", "items": {"type": "string", "enum": ["b", "a"]}, **lists},
        "map": {"type": "object", "additionalProperties": {"type": "number"}},
        "open": {"type": "object", "additionalProperties": True},
        "mixed": {"allOf": [{"$ref": "#/definitions/Colour"}]},
    }
    found = distilled(model)["components"]["schemas"]["Pet"]["properties"]
    assert found["text"] == {"type": "string", **limits}
    assert found["number"] == {"type": "integer", **numbers}
    assert found["list"] == {"type": "array", "items": {"type": "string", "enum": ["b", "a"]}, **lists}
    assert found["map"] == {"type": "object", "additionalProperties": {"type": "number"}}
    assert found["open"] == {"type": "object", "additionalProperties": True}
    assert found["mixed"] == {"allOf": [{"$ref": "#/components/schemas/Colour"}]}


def test_properties_keep_their_order_and_examples_theirs() -> None:
    """What Amazon writes first is read first; an example payload is as Amazon sends it."""
    document = distilled(pets())
    assert list(document["components"]["schemas"]["Pet"]["properties"]) == ["name", "age", "colour", "owner"]
    pair = operation(document, "getPet")["responses"]["200"]["x-amzn-api-sandbox"]["static"][0]
    assert list(pair["response"]) == ["name", "age", "colour"]


def test_order_without_meaning_is_fixed() -> None:
    """Moving paths, schemas and keywords around gives the same bytes."""
    model = pets()
    for key in ("paths", "definitions"):
        model[key] = dict(reversed(model[key].items()))
    model["definitions"]["Pet"] = dict(reversed(model["definitions"]["Pet"].items()))
    model["definitions"]["Pet"]["properties"]["name"] = {"maxLength": 20, "type": "string"}
    assert json.dumps(distilled(model)) == json.dumps(distilled(pets()))


@pytest.mark.parametrize(
    ("change", "kind", "only"),
    [
        ({}, "static", None),
        ({"x-amzn-api-sandbox": {"dynamic": {}}}, "static", None),
        ({"x-amzn-api-sandbox-only": True}, "static", True),
    ],
)
def test_static_pairs_make_a_static_operation(change: dict[str, Any], kind: str, only: bool | None) -> None:
    """Pairs speak before what the path says."""
    model = pets()
    model["paths"]["/pets/{petId}"] |= change
    found = operation(distilled(model), "getPet")
    assert (found["x-spapi-sandbox"], found.get("x-spapi-sandbox-only")) == (kind, only)


def test_dynamic_is_stated_on_the_operation_or_its_path() -> None:
    """And null where nothing is said."""
    model = pets()
    model["paths"]["/pets"]["get"]["x-amzn-api-sandbox"] = {"dynamic": {}}
    model["paths"]["/pets/{petId}"]["x-amzn-api-sandbox"] = {"dynamic": {}}
    document = distilled(model)
    assert operation(document, "listPets")["x-spapi-sandbox"] == "dynamic"
    assert operation(document, "putPet")["x-spapi-sandbox"] == "dynamic"
    assert operation(distilled(pets()), "listPets")["x-spapi-sandbox"] is None


def test_a_path_parameter_that_keeps_slashes_says_so() -> None:
    """The uploads resource is a path of its own."""
    model = pets()
    model["paths"]["/pets/{petId}"]["parameters"][0]["x-amazon-spds-greedy-path-parameter"] = True
    assert parameter(distilled(model), "getPet", "petId")["x-spapi-greedy"] is True


def test_a_base_path_is_part_of_every_path() -> None:
    """Two models have one, a slash."""
    for base, path in (("/", "/pets"), ("/shop/", "/shop/pets")):
        assert path in distilled({**pets(), "basePath": base})["paths"]


def test_headers_of_every_answer_are_not_repeated() -> None:
    """Request id and rate limit come with every answer; others are facts of theirs."""
    model = pets()
    headers = model["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["headers"]
    headers["Location"] = {"type": "string", "description": "Where."}
    assert operation(distilled(model), "getPet")["responses"]["200"]["headers"] == {
        "Location": {"schema": {"type": "string"}}
    }


def test_a_shared_response_is_followed() -> None:
    """A reference to a response is that response."""
    model = pets()
    model["responses"] = {"Gone": {"description": "x", "schema": {"$ref": "#/definitions/ErrorList"}}}
    model["paths"]["/pets"]["get"]["responses"]["410"] = {"$ref": "#/responses/Gone"}
    found = operation(distilled(model), "listPets")["responses"]["410"]
    assert found == {
        "description": "Gone",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorList"}}},
    }


def test_unknown_vendor_extensions_are_counted() -> None:
    """The lock says what was left out."""
    model = pets()
    model["paths"]["/pets"]["get"]["x-amzn-api-internal"] = "yes"
    assert reported(model).left_out == {"x-amzn-api-internal": 1}
