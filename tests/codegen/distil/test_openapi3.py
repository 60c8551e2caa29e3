"""Models that others keep in OpenAPI 3 become the same documents as Amazon's Swagger; what is YAML is refused by name."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.distil import cli
from codegen.distil.convert import Section
from codegen.distil.report import Report
from codegen.distil.run import distil_file
from tests.codegen.swagger import SECTION

Json = dict[str, Any]


def plain(document: Json) -> Json:
    """A document without what only prose, or Amazon's own marks, say."""
    copy: Json = json.loads(json.dumps(document))
    copy["info"] = {"version": copy["info"]["version"]}
    for item in copy["paths"].values():
        for operation in item.values():
            for key in [key for key in operation if key.startswith("x-spapi")]:
                del operation[key]
            for parameter in operation.get("parameters", ()):
                parameter.pop("x-spapi-greedy", None)
    return copy


def test_every_section_is_the_same_out_of_openapi_3(repository: Path) -> None:
    """What was made of Amazon's Swagger is OpenAPI 3: read as a model it gives itself again, all 70 of them."""
    for file in sorted((repository / "models").glob("*.json")):
        before: Json = json.loads(file.read_bytes())
        section = Section(before["info"]["x-spapi-section"], before["info"]["x-spapi-api"], "models/any.json")
        made, report = distil_file(json.loads(file.read_bytes()), section, [])
        assert plain(made) == plain(before), file.name
        assert report.notes == [], file.name


PETS: Json = {
    "openapi": "3.0.1",
    "info": {"title": "Pets", "version": "2030-01-01"},
    "servers": [{"url": "https://example.com/shop"}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "parameters": [
                    {"name": "ids", "in": "query", "style": "pipeDelimited", "explode": False,
                     "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "session", "in": "cookie", "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "Pets.",
                        "headers": {"x-more": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}, "example": {"a": 1}}},
                    }
                },
            },
            "post": {
                "operationId": "addPet",
                "requestBody": {"$ref": "#/components/requestBodies/Pet"},
                "responses": {"default": {"$ref": "#/components/responses/Gone"}},
                "callbacks": {},
            },
            "put": {
                "operationId": "showPet",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "required": ["photo"],
                                "properties": {"photo": {"type": "string", "format": "binary"}, "name": {"type": "string"}},
                            }
                        }
                    }
                },
                "responses": {"204": {"description": "Shown."}},
            },
        }
    },
    "components": {
        "requestBodies": {"Pet": {"required": True, "content": {"text/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}},
        "responses": {"Gone": {"description": "Gone."}},
        "schemas": {
            "Pet": {
                "type": "object",
                "nullable": True,
                "properties": {
                    "name": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
                    "kin": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]},
                },
            }
        },
    },
}  # fmt: skip


def test_what_has_another_word_in_openapi_3_is_carried_over() -> None:
    """Servers, bodies by reference, forms with files, styles of lists, choices; cookies and callbacks are counted."""
    report = Report()
    made, _ = distil_file(json.loads(json.dumps(PETS)), SECTION, [], report=report)
    item = made["paths"]["/shop/pets"]
    (ids,) = item["get"]["parameters"]
    assert (ids["name"], ids["style"], ids["explode"]) == ("ids", "pipeDelimited", False)
    reference = {"$ref": "#/components/schemas/Pet"}
    assert item["get"]["responses"]["200"]["content"]["application/json"] == {"schema": reference, "example": {"a": 1}}
    assert item["post"]["requestBody"] == {"required": True, "content": {"text/json": {"schema": reference}}}
    form = item["put"]["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert form["properties"] == {"photo": {"type": "string", "format": "binary"}, "name": {"type": "string"}}
    assert form["required"] == ["photo"]
    pet = made["components"]["schemas"]["Pet"]["properties"]
    assert pet == {"name": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "kin": reference}
    assert (report.left_out["cookies"], report.left_out["callbacks"]) == (1, 1)


@pytest.mark.parametrize("is_commit", [False, True])
def test_yaml_is_refused_by_name_and_the_others_are_written(
    is_commit: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One error a file, with the remedy; one that is there as JSON too does not fail."""
    origin = tmp_path / "selling-partner-api-models-0123456"
    folder = origin / "models" / "pets"
    folder.mkdir(parents=True)
    for name in ("a.json", "a.yaml", "b.yml"):
        (folder / name).write_text(json.dumps(PETS))
    if is_commit:
        for words in (
            ["init", "-q"],
            ["add", "."],
            ["-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-qm", "x"],
        ):
            subprocess.run(["git", "-C", str(origin), *words], check=True)  # noqa: S603, S607

    assert cli.main(["--from", str(origin), "--out", str(tmp_path / "out")], tmp_path) == 1

    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error:")]
    assert len(told) == 1
    assert told[0].startswith("error: models/pets/b.yml#: is YAML, and models are read as JSON: put it beside as .json")
    assert [file.name for file in (tmp_path / "out").glob("*.json")] == ["a_v2030_01_01.json"]
