"""An operation keeps its id as long as it is asked for by the same method and path."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.run import Outcome, distil
from codegen.distil.sections import load_sections
from codegen.distil.upstream import Upstream
from codegen.tables.shapes import TABLES
from tests.codegen.swagger import FILE, pets

Json = dict[str, Any]


def made(document: Json, out: Path) -> tuple[Outcome, dict[str, str]]:
    """Distil, and give what was done and the ids by method and path."""
    upstream = Upstream("https://example.com", "0123456", {FILE: json.dumps(document).encode()})
    outcome = distil(upstream, load_sections(TABLES / "sections.toml"), [], out)
    assert not outcome.failed
    (name,) = [*outcome.written, *outcome.unchanged]
    paths = json.loads((out / f"{name}.json").read_bytes())["paths"]
    ids = {
        f"{method} {path}": operation["operationId"]
        for path, item in paths.items()
        for method, operation in item.items()
        if method != "parameters"
    }
    return outcome, ids


def get(document: Json, path: str = "/pets/{petId}") -> Json:
    found: Json = document["paths"][path]["get"]
    return found


def spelled_otherwise(document: Json) -> None:
    get(document)["operationId"] = "GetPet"


def called_otherwise(document: Json) -> None:
    get(document)["operationId"] = "findPet"


def without_id(document: Json) -> None:
    del get(document)["operationId"]


def given_twice(document: Json) -> None:
    get(document)["operationId"] = "listPets"


def swapped(document: Json) -> None:
    get(document)["operationId"], get(document, "/pets")["operationId"] = "listPets", "getPet"


def named_after_another_parameter(document: Json) -> None:
    paths = document["paths"]
    paths["/pets/{id}"] = paths.pop("/pets/{petId}")
    paths["/pets/{id}"]["parameters"][0]["name"] = "id"
    get(document, "/pets/{id}")["operationId"] = "findPet"


CHANGES = [spelled_otherwise, called_otherwise, without_id, given_twice, swapped, named_after_another_parameter]


@pytest.mark.parametrize("change", CHANGES)
def test_an_operation_keeps_its_id(change: Any, tmp_path: Path) -> None:
    """Whatever Amazon calls it; that is noted, and the second run changes nothing."""
    _, before = made(pets(), tmp_path)
    document = pets()
    change(document)
    outcome, ids = made(document, tmp_path)
    assert sorted(ids.values()) == sorted(before.values())
    assert {place.replace("{id}", "{petId}"): name for place, name in ids.items()} == before
    assert any("goes on as getPet" in note for note in outcome.notes)
    written = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    document = pets()
    change(document)
    assert made(document, tmp_path)[0].written == []
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == written


def test_a_newcomer_of_the_same_id_takes_another(tmp_path: Path) -> None:
    """Though it stands first in the file."""
    _, before = made(pets(), tmp_path)
    document = pets()
    newcomer = {"operationId": "getPet", "responses": {"204": {"description": "None."}}}
    document["paths"] = {"/aaa": {"get": newcomer}, **document["paths"]}
    _, ids = made(document, tmp_path)
    assert ids.pop("get /aaa") == "getPetGet"
    assert ids == before


def test_an_id_goes_with_its_operation_to_another_path(tmp_path: Path) -> None:
    """What stays behind under another id is another operation."""
    made(pets(), tmp_path)
    document = pets()
    document["paths"]["/animals"] = {"get": dict(get(document, "/pets"))}
    get(document, "/pets")["operationId"] = "listOldPets"
    outcome, ids = made(document, tmp_path)
    assert (ids["get /animals"], ids["get /pets"]) == ("listPets", "listOldPets")
    assert outcome.notes == [note for note in outcome.notes if "goes on as" not in note]


def test_an_id_of_a_new_operation_is_its_own(tmp_path: Path) -> None:
    """Only what was there before has an id to keep."""
    made(pets(), tmp_path)
    document = pets()
    document["paths"]["/pets"]["post"] = {"operationId": "createPet", "responses": {"204": {"description": "Made."}}}
    outcome, ids = made(document, tmp_path)
    assert ids["post /pets"] == "createPet"
    assert not any("goes on as" in note for note in outcome.notes)
