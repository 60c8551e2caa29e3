"""What Swagger that was written by hand leaves out or spells in another way is put into the words of Swagger 2.0."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.report import ModelError, parts_of, pointer
from codegen.distil.run import distil_file
from codegen.distil.sections import Sections, load_sections
from codegen.tables.shapes import TABLES
from tests.codegen.distil.test_tolerance import GET, PET, changed
from tests.codegen.swagger import SECTION, distilled, pets, reported

COMPONENT = "/components/schemas"
LIST = {"name": "names", "in": "query", "type": "array", "items": {"type": "string"}}
LONG = {"type": "integer", "format": "int64"}
FILE = {"type": "string", "format": "binary"}


def at(document: Any, where: str) -> Any:
    """What is at a place."""
    for part in parts_of(where):
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


@pytest.mark.parametrize(
    ("place", "value", "where", "right"),
    [
        ("/swagger", 2.0, "/openapi", "3.0.3"),
        ("/swagger", 2, "/openapi", "3.0.3"),
        (f"{GET}/operationId", "", f"{GET}/operationId", "getPetsPetId"),
        (f"{PET}/properties/age/type", "int", f"{COMPONENT}/Pet/properties/age/type", "integer"),
        (f"{PET}/properties/age/type", "Long", f"{COMPONENT}/Pet/properties/age", LONG),
        (f"{PET}/properties/age/type", "String", f"{COMPONENT}/Pet/properties/age/type", "string"),
        (f"{PET}/properties/age/type", ["string", "array"], f"{COMPONENT}/Pet/properties/age", {}),
        (f"{PET}/properties/age", {"type": "boolean", "enum": [True]}, f"{COMPONENT}/Pet/properties/age", {"type": "boolean"}),
        (f"{PET}/properties/age/allOf", [], f"{COMPONENT}/Pet/properties/age", {"type": "integer"}),
        (f"{PET}/properties/owner/additionalProperties", "false", f"{COMPONENT}/Pet/properties/owner/additionalProperties", False),
        (f"{PET}/properties/colour/$ref", "Colour", f"{COMPONENT}/Pet/properties/colour/$ref", "#/components/schemas/Colour"),
        (f"{PET}/properties/colour/$ref", "#/definitions/Pet/properties/age", f"{COMPONENT}/Pet/properties/colour", {"type": "integer"}),
        (f"{GET}/parameters/1", {"name": "colour", "in": "query", "schema": {"$ref": "#/definitions/Colour"}}, f"{GET}/parameters/2/schema", {"type": "string", "enum": ["RED", "PALE_BLUE"]}),
        (f"{GET}/parameters/1", {"name": "colour", "in": "query", "type": "array", "items": {"$ref": "#/definitions/Colour"}}, f"{GET}/parameters/2/schema/items", {"type": "string", "enum": ["RED", "PALE_BLUE"]}),
        (f"{GET}/parameters/1", {"name": "colour", "in": "Query", "required": "true"}, f"{GET}/parameters/2", {"name": "colour", "in": "query", "required": True, "schema": {"type": "string"}}),
        (f"{GET}/parameters/0/items", [{"type": "string"}], f"{GET}/parameters/1/schema/items", {"type": "string"}),
        (f"{GET}/parameters/1", {"name": "size", "in": "query", "schema": {"type": "integer", "maximum": 9}}, f"{GET}/parameters/2/schema", {"type": "integer", "maximum": 9}),
        (f"{PET}/properties/age", {"type": "number", "enum": [1.5, 2]}, f"{COMPONENT}/Pet/properties/age", {"type": "number"}),
        (f"{GET}/responses/200/schema", {"type": "file"}, f"{GET}/responses/200/content/application~1json/schema", FILE),
    ],
)  # fmt: skip
def test_what_leaves_no_doubt_is_put_into_swaggers_words(place: str, value: Any, where: str, right: Any) -> None:
    """With the place in the lock."""
    document, report = distil_file(changed(place, value), SECTION, [])
    assert at(document, where) == right
    assert report.repairs or place == "/swagger"


@pytest.mark.parametrize(
    ("parameter", "right"),
    [
        ({"type": "object"}, {"type": "string"}),
        ({"type": "object", "properties": {"a": {"type": "string"}}, "maxProperties": 2}, {"type": "string"}),
        ({"schema": {"$ref": "#/definitions/Pet"}}, {"type": "string"}),
        ({"type": "array", "items": {"type": "object"}}, {"type": "array", "items": {"type": "string"}}),
        ({"type": "array", "items": {"$ref": "#/definitions/Pet"}}, {"type": "array", "items": {"type": "string"}}),
    ],
)
def test_an_object_in_a_parameter_is_a_text_with_a_note(parameter: dict[str, Any], right: dict[str, Any]) -> None:
    """Swagger 2.0 has no way of writing one there; the caller writes it, and the section goes on."""
    model = changed(f"{GET}/parameters/1", {"name": "filter", "in": "query", **parameter})
    document, report = distil_file(model, SECTION, [])
    assert at(document, f"{GET}/parameters/2/schema") == right
    assert ["is taken as text" in note.message for note in report.notes] == [True]


@pytest.mark.parametrize(
    ("written", "style"), [("ssv", "spaceDelimited"), ("tsv", "tabDelimited"), ("pipes", "pipeDelimited")]
)
def test_every_separator_of_swagger_is_carried(written: str, style: str) -> None:
    """Not commas alone."""
    model = changed(f"{GET}/parameters/1", {**LIST, "collectionFormat": written})
    assert at(distilled(model), f"{GET}/parameters/2/style") == style


def test_an_operation_without_an_id_is_named_after_its_path() -> None:
    """Swagger allows it; dates and numbers of versions say nothing."""
    model = pets()
    item = model["paths"].pop("/pets")
    del item["get"]["operationId"]
    model["paths"]["/pets/2030-01-01/all-of/v1"] = item
    assert at(distilled(model), "/paths/~1pets~12030-01-01~1all-of~1v1/get/operationId") == "getPetsAllOf"


@pytest.mark.parametrize("place", ["/paths/x-note", f"{GET}/responses/x-note", "/x-note", f"{GET}/x-note"])
def test_what_a_vendor_says_anywhere_is_left_out(place: str) -> None:
    """Swagger lets it stand among the paths and among the answers too."""
    assert distilled(changed(place, "v")) == distilled(pets())


def test_white_space_at_the_ends_of_a_path_is_taken_off() -> None:
    """The order of the paths stays."""
    model = pets()
    model["paths"] = {f"{path} ": item for path, item in model["paths"].items()}
    assert distilled(model)["paths"] == distilled(pets())["paths"]


def test_a_parameter_that_the_path_has_no_place_for_is_left_out_with_a_note() -> None:
    """Where all places of the path are declared; else it may be a place spelled otherwise, and the file fails."""
    model = pets()
    model["paths"]["/pets"]["get"]["parameters"].append(
        {"name": "other", "in": "path", "required": True, "type": "string"}
    )
    assert distilled(model) == distilled(pets())
    model["paths"]["/pets"]["get"]["parameters"].append(
        {"name": "other", "in": "path", "required": True, "type": "string"}
    )
    (note,) = reported(model).notes
    assert "'other'" in note.message
    model["paths"]["/pets/{id}/x"] = {
        "get": {
            **model["paths"]["/pets"]["get"],
            "operationId": "x",
            "parameters": [{"name": "ID", "in": "path", "required": True, "type": "string"}],
        }
    }
    with pytest.raises(ModelError, match="does not declare the path parameter 'id'"):
        distilled(model)


def test_a_body_without_a_name_or_a_schema_holds_anything() -> None:
    """Neither is sent."""
    model = pets()
    model["paths"]["/pets/{petId}"]["put"]["parameters"] = [{"in": "body", "required": True}]
    body = at(distilled(model), pointer("paths", "/pets/{petId}", "put", "requestBody"))
    assert body == {"required": True, "content": {"application/json": {"schema": {}}}}


@pytest.mark.parametrize(
    ("file", "version", "name"),
    [
        ("models/uploads-api-model/uploads.json", "2020-11-01", "uploads_2_v2020_11_01"),
        ("models/pets-api-model/pets.json", "1.0", "pets_v1"),
        ("models/pets-api-model/pets.json", "None", "pets_v1"),
        ("models/pets-api-model/pets.json", "beta", "pets_v1"),
        ("models/pets-api-model/petsV3.json", "beta", "pets_v3"),
        ("models/pets-api-model/pets_2030-01-01.json", "None", "pets_v2030_01_01"),
        ("models/pets-api-model/pets_2030-01-01.json", "v2030-01-01 (draft)", "pets_v2030_01_01"),
        ("models/pets-api-model/2pets.json", "v2", "api_2pets_v2"),
        ("models/pets-api-model/Pets & Cats.json", "v2", "pets_cats_v2"),
    ],
)
def test_every_file_has_a_section_without_a_row(file: str, version: str, name: str) -> None:
    """By its name and its version; the name of another file's section gets a number."""
    sections = load_sections(TABLES / "sections.toml")
    present = [row.file for row in sections.by_file.values()]
    assert sections.of(file, version, [*present, file])[0].name == name


def test_two_files_without_rows_are_two_sections() -> None:
    """The first keeps the natural name."""
    sections = Sections({})
    first, _ = sections.of("models/a/pets_2030-01-01.json", "2030-01-01", [])
    second, _ = sections.of("models/a/petsV2030-01-01.json", "2030-01-01", [], [first.name])
    assert (first.name, second.name) == ("pets_v2030_01_01", "pets_2_v2030_01_01")
