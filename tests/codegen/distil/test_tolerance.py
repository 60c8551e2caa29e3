"""What a model may get wrong without being broken is put right or left out, and the lock counts it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.distil.reading import parse
from codegen.distil.report import Report, parts_of
from codegen.distil.run import distil_file
from tests.codegen.swagger import SECTION, distilled, pets, reported

GET = "/paths/~1pets~1{petId}/get"
PET = "/definitions/Pet"


def changed(at: str, value: Any) -> dict[str, Any]:
    """The small model with another value at a place."""
    model = pets()
    *path, key = parts_of(at)
    holder: Any = model
    for part in path:
        holder = holder[int(part)] if isinstance(holder, list) else holder.setdefault(part, {})
    if not isinstance(holder, list):
        holder[key] = value
    elif key == "-":
        holder.append(value)
    else:
        holder[int(key)] = value
    return model


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (f"{GET}/parameters/0/allowEmptyValue", True),
        (f"{PET}/xml", {"name": "pet"}),
        (f"{PET}/properties/name/xml", {"attribute": True}),
        (f"{PET}/properties/name/required", True),
        (f"{PET}/properties/age/nullable", True),
        (f"{PET}/properties/name/writeOnly", True),
        (f"{PET}/properties/name/deprecated", True),
        (f"{PET}/externalDocs", {"url": "https://example.com"}),
        (f"{GET}/externalDocs", {"url": "https://example.com"}),
        (f"{PET}/properties/age/maxLength", "many"),
        (f"{PET}/properties/age/minimum", "none"),
        (f"{PET}/properties/age/exclusiveMinimum", "three"),
        (f"{PET}/properties/age/enum", []),
        (f"{PET}/properties/age/pattern", 5),
        (f"{PET}/properties/colour/maxLength", 3),
        (f"{GET}/responses/200/headers", []),
        (f"{GET}/responses/200/examples", "none"),
        ("/externalDocs", {"url": "https://example.com"}),
    ],
)
def test_a_keyword_without_effect_is_left_out_and_counted(at: str, value: Any) -> None:
    """The document is as without it, nothing has to be looked at, and the lock has its count."""
    plain = pets()
    if at.endswith(("/headers", "/examples")):
        plain["paths"]["/pets/{petId}"]["get"]["responses"]["200"].pop(at.rpartition("/")[2], None)
    report = reported(changed(at, value))
    assert distilled(changed(at, value)) == distilled(plain)
    assert report.left_out[at.rpartition("/")[2]] == 1
    assert report.notes == []


def test_a_keyword_that_nobody_knows_is_left_out_with_a_note() -> None:
    """It may state a fact, so somebody has to look; its file goes on."""
    model = changed(f"{PET}/oneOf", [{"type": "string"}])
    document, report = distil_file(model, SECTION, [])
    assert document == distilled(pets())
    assert report.left_out["oneOf"] == 1
    (note,) = report.notes
    assert note.pointer == f"{PET}/oneOf"
    assert "patches.toml" in note.message


@pytest.mark.parametrize(
    ("at", "value", "where", "right"),
    [
        ("/info/version", 3, "/info/version", "3"),
        ("/definitions/Colour/enum", ["RED", "RED"], "/components/schemas/Colour/enum", ["RED"]),
        ("/definitions/Colour/enum", ["RED", 1, True], "/components/schemas/Colour/enum", ["RED", "1", "true"]),
        ("/definitions/Colour/enum", ["RED", None], "/components/schemas/Colour/enum", ["RED"]),
        ("/definitions/PetPage/properties/pets", {"type": "array"}, "/components/schemas/PetPage/properties/pets", {"type": "array", "items": {}}),
        (f"{PET}/properties/name/items", {"type": "integer"}, "/components/schemas/Pet/properties/name", {"type": "string", "maxLength": 20}),
        (f"{PET}/properties/age/type", ["integer", "null"], "/components/schemas/Pet/properties/age", {"type": "integer"}),
        ("/paths/~1pets~1{petId}/parameters/0/required", False, f"{GET}/parameters/0/required", True),
        ("/paths/~1pets~1{petId}/parameters/0/collectionFormat", "multi", f"{GET}/parameters/0/name", "petId"),
        (f"{GET}/parameters/1", {"name": "since", "in": "query", "schema": {"type": "string"}}, f"{GET}/parameters/2/schema", {"type": "string"}),
        (f"{GET}/parameters/-", {"name": "since", "in": "query", "type": "integer"}, f"{GET}/parameters/2/schema", {"type": "string", "format": "date-time"}),
    ],
)  # fmt: skip
def test_what_leaves_no_doubt_is_put_right(at: str, value: Any, where: str, right: Any) -> None:
    """With the place in the lock, or counted there."""
    document, report = distil_file(changed(at, value), SECTION, [])
    found: Any = document
    for part in parts_of(where):
        found = found[int(part)] if isinstance(found, list) else found[part]
    assert found == right
    assert report.repairs or report.left_out


@pytest.mark.parametrize(
    "pair",
    [
        {},
        {"request": {"parameters": {"petId": "rex"}}, "response": {}},
        {"request": []},
        {"request": {"parameters": []}, "response": {}},
        5,
    ],
)
def test_a_sandbox_pair_that_cannot_be_used_is_left_out(pair: Any) -> None:
    """The other pairs stay."""
    at = f"{GET}/responses/200/x-amzn-api-sandbox/static/-"
    assert distilled(changed(at, pair)) == distilled(pets())
    assert reported(changed(at, pair)).left_out["sandbox pairs"] == 1


def test_a_default_answer_is_carried() -> None:
    """As OpenAPI has it too: for every status that is not named."""
    model = changed(f"{GET}/responses/default", {"description": "Else.", "schema": {"$ref": "#/definitions/ErrorList"}})
    answers = distilled(model)["paths"]["/pets/{petId}"]["get"]["responses"]
    assert answers["default"] == {
        "description": "Any other status",
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorList"}}},
    }


def test_a_form_is_carried_as_a_body() -> None:
    """Its fields are the properties of an object; a file makes it a form of several parts."""
    model = pets()
    put = model["paths"]["/pets/{petId}"]["put"]
    put["parameters"] = [
        {"name": "colour", "in": "formData", "type": "string", "enum": ["RED"], "required": True},
        {"name": "age", "in": "formData", "type": "integer", "maximum": 30},
    ]
    body = distilled(model)["paths"]["/pets/{petId}"]["put"]["requestBody"]
    schema = {
        "type": "object",
        "required": ["colour"],
        "properties": {"colour": {"type": "string", "enum": ["RED"]}, "age": {"type": "integer", "maximum": 30}},
    }
    assert body == {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": schema}}}
    put["parameters"].append({"name": "photo", "in": "formData", "type": "file"})
    (media, content), *rest = distilled(model)["paths"]["/pets/{petId}"]["put"]["requestBody"]["content"].items()
    assert (media, rest) == ("multipart/form-data", [])
    assert content["schema"]["properties"]["photo"] == {"type": "string", "format": "binary"}


def test_a_key_that_stands_twice_and_says_the_same_is_no_fault() -> None:
    """Prose counts for nothing here; the count is in the lock."""
    report = Report()
    text = b'{"a": {"type": "string", "type": "string", "description": "x", "description": "y"}}'
    assert parse(text, report) == {"a": {"type": "string", "description": "y"}}
    assert report.left_out["keys that appear twice"] == 2


def test_a_key_that_stands_twice_with_other_values_is_told_by_its_place() -> None:
    """The last one counts, as with every reader of JSON; somebody has to look at both."""
    report = Report()
    assert parse(b'{"a": [{"b": 1, "b": 2}]}', report) == {"a": [{"b": 2}]}
    (note,) = report.notes
    assert note.pointer == "/a/0/b"
    assert "appears twice" in note.message
    assert report.left_out["keys that appear twice"] == 1


def test_what_is_left_out_changes_no_document_of_today() -> None:
    """A model without such faults has nothing of it in its report."""
    report = reported(pets())
    assert json.dumps(report.repairs) == "{}"
    assert not report.notes


@pytest.mark.parametrize("name", ["x-amz-access-token", "X-Amz-Access-Token", "User-Agent", "host", "x-amz-date"])
@pytest.mark.parametrize("where", ["path", "operation"])
def test_a_header_that_the_client_sends_itself_is_no_argument(name: str, where: str) -> None:
    """A required token would be asked of every caller; other headers stay arguments."""
    model = pets()
    item = model["paths"]["/pets/{petId}"]
    holder = item if where == "path" else item["get"]
    other = {"name": "x-amzn-business", "in": "header", "type": "string"}
    holder["parameters"] += [{"name": name, "in": "header", "required": True, "type": "string"}, other]
    made = distilled(model)["paths"]["/pets/{petId}"]["get"]["parameters"]
    assert [each["name"] for each in made if each["in"] == "header"] == ["x-amzn-business"]
