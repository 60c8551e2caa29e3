"""What changed between two sets of models is reported, each change as breaking or not."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from codegen.changes import report as diff
from codegen.changes.change import Change
from codegen.changes.compare import compare
from codegen.changes.models import Held, Models, Paged
from codegen.distil import canonical
from codegen.distil.report import ModelError
from tests.codegen.swagger import FILE, distilled, pets, write_upstream

Edit = Callable[[dict[str, Any]], object]
GET = ("paths", "/pets/{petId}", "get")
PUT = ("paths", "/pets/{petId}", "put")
PET = ("definitions", "Pet", "properties")


def unpaged(_section: str, _operation: str) -> None:
    """Nothing is paged."""


def at(document: dict[str, Any], *path: str | int) -> Any:
    """Walk to a place of a model."""
    value: Any = document
    for key in path:
        value = value[key]
    return value


def changes(edit: Edit) -> list[tuple[str, str, bool]]:
    """Compare the small model with an edited copy: where, kind, breaking."""
    edited = pets()
    edit(edited)
    found = compare(Models({"pets": distilled(pets())}, unpaged), Models({"pets": distilled(edited)}, unpaged))
    return [(change.where, change.kind, change.breaking) for change in found]


def drop(*path: str | int) -> Edit:
    """Take something away."""
    return lambda document: at(document, *path[:-1]).pop(path[-1])


def put(value: Any, *path: str | int) -> Edit:
    """Set something."""
    return lambda document: at(document, *path[:-1]).__setitem__(path[-1], value)


TEXT = {"type": "string"}
QUERY = {"in": "query", "type": "string"}

CASES: dict[str, tuple[Edit, list[tuple[str, str, bool]]]] = {
    "operation removed": (drop(*GET), [("getPet", "operation-removed", True)]),
    "operation renamed": (put("fetchPet", *GET, "operationId"), [("getPet", "operation-renamed", True)]),
    "operation added": (
        put({"operationId": "buyPet", "responses": {"204": {"description": ""}}}, "paths", "/pets", "post"),
        [("buyPet", "operation-added", False)],
    ),
    "operation moved": (
        lambda document: document["paths"].update({"/animals": document["paths"].pop("/pets")}),
        [("listPets", "path-changed", False)],
    ),
    "parameter removed": (drop(*GET, "parameters", 1), [("getPet(since)", "parameter-removed", True)]),
    "optional parameter added": (
        lambda document: at(document, *GET, "parameters").append({"name": "more", **QUERY}),
        [("getPet(more)", "parameter-added", False)],
    ),
    "required parameter added": (
        lambda document: at(document, *GET, "parameters").append({"name": "more", "required": True, **QUERY}),
        [("getPet(more)", "parameter-added", True)],
    ),
    "second parameter of a name added": (
        lambda document: at(document, *GET, "parameters").append({"name": "petId", **QUERY}),
        [("getPet(petId in query)", "parameter-added", False)],
    ),
    "parameter required now": (
        put(True, *GET, "parameters", 1, "required"),
        [("getPet(since)", "required-changed", True)],
    ),
    "parameter of another type": (
        put({"name": "since", "in": "query", "type": "integer"}, *GET, "parameters", 1),
        [("getPet(since)", "type-changed", True)],
    ),
    "parameter loses its format": (drop(*GET, "parameters", 1, "format"), [("getPet(since)", "type-changed", True)]),
    "parameter repeated for each value": (
        put("multi", *GET, "parameters", 0, "collectionFormat"),
        [("getPet(fields)", "parameter-moved", False)],
    ),
    "parameter limit tighter": (put(2, *GET, "parameters", 0, "maxItems"), [("getPet(fields)", "limit-changed", True)]),
    "parameter limit looser": (put(4, *GET, "parameters", 0, "maxItems"), [("getPet(fields)", "limit-changed", False)]),
    "parameter limit gone": (drop(*GET, "parameters", 0, "maxItems"), [("getPet(fields)", "limit-changed", False)]),
    "parameter default": (put(5, *GET, "parameters", 1, "default"), [("getPet(since)", "default-changed", False)]),
    "body optional now": (put(False, *PUT, "parameters", 0, "required"), [("putPet(body)", "required-changed", False)]),
    "body removed": (drop(*PUT, "parameters"), [("putPet(body)", "body-removed", True)]),
    "answer removed": (
        drop(*GET, "responses", "200"),
        [("getPet", "sandbox-changed", False), ("getPet -> 200", "answer-removed", True)],
    ),
    "error answer removed": (drop(*GET, "responses", "404"), [("getPet -> 404", "answer-removed", False)]),
    "answer of another type": (
        put({"$ref": "#/definitions/PetPage"}, *GET, "responses", "200", "schema"),
        [("getPet -> 200", "type-changed", True)],
    ),
    "error answer of another type": (
        put({"$ref": "#/definitions/PetPage"}, *GET, "responses", "404", "schema"),
        [("getPet -> 404", "type-changed", False)],
    ),
    "format of a number": (
        put({"type": "integer", "format": "int64"}, *PET, "age"),
        [("Pet.age", "format-changed", False)],
    ),
    "sent objects closed": (
        put(False, "definitions", "Pet", "additionalProperties"),
        [("Pet", "openness-changed", True)],
    ),
    "slashes kept": (
        put(True, "paths", "/pets/{petId}", "parameters", 0, "x-amazon-spds-greedy-path-parameter"),
        [("getPet(petId)", "parameter-moved", False), ("putPet(petId)", "parameter-moved", False)],
    ),
    "usage plan": (put("No table.", *GET, "description"), [("getPet", "quota-changed", False)]),
    "deprecated": (put(True, *GET, "deprecated"), [("getPet", "deprecation-changed", False)]),
    "sandbox kind": (drop(*GET, "responses", "200", "x-amzn-api-sandbox"), [("getPet", "sandbox-changed", False)]),
    "only in the sandbox": (put(True, *GET, "x-amzn-api-sandbox-only"), [("getPet", "sandbox-changed", True)]),
    "schema added": (put({"type": "object", "properties": {}}, "definitions", "Toy"), [("Toy", "schema-added", False)]),
    "property removed": (drop(*PET, "age"), [("Pet.age", "property-removed", True)]),
    "inner property removed": (
        drop(*PET, "owner", "properties", "city"),
        [("Pet.owner.city", "property-removed", True)],
    ),
    "property added": (put(TEXT, *PET, "toy"), [("Pet.toy", "property-added", False)]),
    "property of another type": (put(TEXT, *PET, "age"), [("Pet.age", "type-changed", True)]),
    "property of a wider type, received too": (
        put({"type": "number"}, *PET, "age"),
        [("Pet.age", "type-changed", True)],
    ),
    "property an instant now": (
        put({"type": "string", "format": "date-time", "maxLength": 20}, *PET, "name"),
        [("Pet.name", "type-changed", True)],
    ),
    "property required now, sent too": (
        put(["name", "age"], "definitions", "Pet", "required"),
        [("Pet.age", "required-changed", True)],
    ),
    "property optional now, received too": (
        drop("definitions", "Pet", "required"),
        [("Pet.name", "required-changed", True)],
    ),
    "property required now, received only": (
        put(["pets"], "definitions", "PetPage", "required"),
        [("PetPage.pets", "required-changed", False)],
    ),
    "items of a list": (
        put({"type": "array", "items": TEXT}, "definitions", "PetPage", "properties", "pets"),
        [("PetPage.pets", "type-changed", True)],
    ),
    "enum value added": (
        put(["RED", "PALE_BLUE", "GREEN"], "definitions", "Colour", "enum"),
        [("Colour", "enum-values-added", False)],
    ),
    "enum value removed": (put(["RED"], "definitions", "Colour", "enum"), [("Colour", "enum-values-removed", True)]),
    "enum values in another order": (put(["PALE_BLUE", "RED"], "definitions", "Colour", "enum"), []),
    "enum stated now": (
        put({"type": "string", "maxLength": 20, "enum": ["Rex", "Max"]}, *PET, "name"),
        [("Pet.name", "enum-added", False)],
    ),
    "enum of a parameter stated now": (
        put(["name", "age"], *GET, "parameters", 0, "items", "enum"),
        [("getPet(fields)[]", "enum-added", True)],
    ),
    "property an enum now": (
        put({"$ref": "#/definitions/Colour"}, *PET, "owner", "properties", "city"),
        [("Pet.owner.city", "type-changed", False)],
    ),
    "enum no longer stated": (
        drop("definitions", "Colour", "enum"),
        [("Colour", "enum-removed", True), ("Pet.colour", "type-changed", True)],
    ),
    "limit of an answer tighter": (
        put(5, "definitions", "PetPage", "properties", "nextToken", "maxLength"),
        [("PetPage.nextToken", "limit-changed", False)],
    ),
    "values named": (
        put(["SCARLET", "SKY"], "definitions", "Colour", "x-spapi-enum-names"),
        [("Colour", "enum-names-changed", True)],
    ),
    "parameter out of the path": (
        lambda document: (
            document["paths"].update({"/pets/one": document["paths"].pop("/pets/{petId}")}),
            at(document, "paths", "/pets/one", "parameters", 0).update({"in": "query"}),
        ),
        [
            ("getPet", "path-changed", False),
            ("getPet(petId)", "parameter-moved", True),
            ("putPet", "path-changed", False),
            ("putPet(petId)", "parameter-moved", True),
        ],
    ),
    "other properties typed": (
        put(TEXT, "definitions", "Pet", "additionalProperties"),
        [("Pet{}", "type-changed", True)],
    ),
    "prose": (put("Other words.", "definitions", "Pet", "description"), []),
    "examples": (put("Max", *GET, "responses", "200", "x-amzn-api-sandbox", "static", 0, "response", "name"), []),
}


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_change_is_told(case: str) -> None:
    """Exactly that change, with its place, breaking or not."""
    edit, expected = CASES[case]
    assert sorted(changes(edit)) == sorted(expected)


SAID = {
    "operation removed": ["operation removed (GET /pets/{petId})"],
    "operation renamed": ["renamed to fetchPet"],
    "operation added": ["operation added (POST /pets)"],
    "operation moved": ["path: GET /pets -> GET /animals"],
    "required parameter added": ["required parameter added"],
    "parameter of another type": ["type: string (date-time) -> integer"],
    "parameter limit tighter": ["maxItems: 3 -> 2"],
    "parameter limit gone": ["maxItems: 3 -> not said"],
    "parameter default": ["default: not said -> 5"],
    "body optional now": ["optional now"],
    "answer of another type": ["type: Pet -> PetPage"],
    "usage plan": ["usage plan in the model: 0.5/s, burst 30 -> not said"],
    "property of another type": ["type: integer -> string"],
    "items of a list": ["type: list of Pet -> list of string"],
    "enum value added": ["enum values added: GREEN"],
    "enum value removed": ["enum values removed: PALE_BLUE"],
    "values named": ["names of the values: by rule, by rule -> SCARLET, SKY"],
}


@pytest.mark.parametrize("case", SAID)
def test_a_change_says_what_was_and_what_is(case: str) -> None:
    """The old value first; a limit that is not there is not said."""
    edited = pets()
    CASES[case][0](edited)
    found = compare(Models({"pets": distilled(pets())}, unpaged), Models({"pets": distilled(edited)}, unpaged))
    assert [change.text for change in found] == SAID[case]


def test_a_body_that_is_required_now_breaks() -> None:
    """Calls without one are refused from now on."""
    optional, required = pets(), pets()
    for document, needed in ((optional, False), (required, True)):
        next(each for each in at(document, *PUT)["parameters"] if each["in"] == "body")["required"] = needed
    old, new = (Models({"pets": distilled(each)}, unpaged) for each in (optional, required))
    assert [(change.where, change.text, change.breaking) for change in compare(old, new)] == [
        ("putPet(body)", "required now", True)
    ]


def test_a_schema_that_is_only_sent_is_judged_as_such() -> None:
    """What is needed now breaks, what may be left out now does not."""

    def own(document: dict[str, Any]) -> None:
        document["definitions"]["NewPet"] = copy.deepcopy(document["definitions"]["Pet"])
        at(document, *PUT, "parameters", 0)["schema"]["$ref"] = "#/definitions/NewPet"

    old, new = pets(), pets()
    own(old)
    own(new)
    new["definitions"]["NewPet"]["required"] = ["age"]
    new["definitions"]["NewPet"]["properties"]["age"] = {"type": "number"}
    found = compare(Models({"pets": distilled(old)}, unpaged), Models({"pets": distilled(new)}, unpaged))
    assert [(change.where, change.kind, change.breaking) for change in found] == [
        ("NewPet.name", "required-changed", False),
        ("NewPet.age", "required-changed", True),
        ("NewPet.age", "type-changed", False),
    ]


def test_a_schema_that_is_only_received_is_judged_as_such() -> None:
    """A whole number is read like any number, the other way round it is not."""

    def paged(kind: str) -> dict[str, Any]:
        model = pets()
        model["definitions"]["PetPage"]["properties"]["count"] = {"type": kind}
        return distilled(model)

    whole, any_number = Models({"pets": paged("integer")}, unpaged), Models({"pets": paged("number")}, unpaged)
    assert [(change.where, change.breaking) for change in compare(any_number, whole)] == [("PetPage.count", False)]
    assert [(change.where, change.breaking) for change in compare(whole, any_number)] == [("PetPage.count", True)]


def test_a_parameter_that_becomes_an_instant_still_takes_texts() -> None:
    """A datetime may be passed now, and a text as before."""
    edited = pets()
    del edited["paths"]["/pets/{petId}"]["get"]["parameters"][1]["format"]
    found = compare(Models({"pets": distilled(edited)}, unpaged), Models({"pets": distilled(pets())}, unpaged))
    assert [(change.kind, change.breaking) for change in found] == [("type-changed", False)]


def test_a_list_that_is_given_a_name_is_no_change() -> None:
    """Named lists are written out in the clients."""

    def name_it(document: dict[str, Any]) -> None:
        document["definitions"]["PetList"] = document["definitions"]["PetPage"]["properties"]["pets"]
        document["definitions"]["PetPage"]["properties"]["pets"] = {"$ref": "#/definitions/PetList"}

    assert changes(name_it) == [("PetList", "schema-added", False)]


def test_a_reference_to_another_text_is_compared_by_what_it_says() -> None:
    """Both are texts in Python, but one of them may be refused now."""

    def model(name: str) -> Models:
        edited = pets()
        edited["definitions"] |= {"Long": {**TEXT, "maxLength": 40}, "Short": {**TEXT, "maxLength": 10}}
        at(edited, *PET)["name"] = {"$ref": f"#/definitions/{name}"}
        return Models({"pets": distilled(edited)}, unpaged)

    (change,) = compare(model("Long"), model("Short"))
    assert (change.where, change.kind, change.breaking) == ("Pet.name", "limit-changed", True)
    (change,) = compare(model("Short"), model("Long"))
    assert (change.where, change.kind, change.breaking) == ("Pet.name", "limit-changed", False)


def test_values_of_a_path_in_another_order_break() -> None:
    """They may be given by position."""

    def model(path: str) -> Models:
        edited = pets()
        edited["paths"][path] = edited["paths"].pop("/pets/{petId}")
        shop = {"name": "shop", "in": "path", "required": True, "type": "string"}
        edited["paths"][path]["parameters"].append(shop)
        return Models({"pets": distilled(edited)}, unpaged)

    first, moved = model("/pets/{petId}/{shop}"), model("/pets/at/{petId}/{shop}")
    assert {(change.kind, change.breaking) for change in compare(first, moved)} == {("path-changed", False)}
    turned = compare(first, model("/pets/{shop}/{petId}"))
    assert {(change.kind, change.breaking) for change in turned} == {("path-changed", True)}


def test_properties_moved_into_an_all_of_are_no_change() -> None:
    """The class has the same fields."""

    def split(document: dict[str, Any]) -> None:
        pet = document["definitions"].pop("Pet")
        document["definitions"]["Pet"] = {"allOf": [{"$ref": "#/definitions/Animal"}]}
        document["definitions"]["Animal"] = pet

    assert changes(split) == [("Animal", "schema-added", False)]


@pytest.mark.parametrize(
    ("old", "new", "breaking"),
    [
        (None, Paged("nextToken", "pets"), False),
        (Paged("nextToken", "pets"), None, True),
        (Paged("nextToken", "pets"), Paged("nextToken", "animals"), True),
        (Paged("nextToken", "pets"), Paged("token", "pets"), False),
        (Paged("nextToken", "pets"), Paged("nextToken", "pets", "the token alone"), False),
    ],
)
def test_paging_is_compared(old: Paged | None, new: Paged | None, breaking: bool) -> None:
    """Code that iterates over items is reported."""
    documents = {"pets": distilled(pets())}
    found = compare(
        Models(documents, lambda _, operation: old if operation == "listPets" else None),
        Models(documents, lambda _, operation: new if operation == "listPets" else None),
    )
    assert [(change.where, change.kind, change.breaking) for change in found] == [
        ("listPets", "paging-changed", breaking)
    ]


def test_the_plan_that_is_held_is_compared() -> None:
    """The quota table knows more than the models; its numbers are reported as numbers."""
    documents = {"pets": distilled(pets())}

    def models_with(held: Held) -> Models:
        return Models(documents, unpaged, lambda _, operation: held if operation == "getPet" else None)

    slow, fast = Held(0.0167, 20, "1/60"), Held(2, 2, None, 250)
    (change,) = compare(models_with(slow), models_with(fast))
    assert (change.where, change.kind, change.breaking) == ("getPet", "held-quota-changed", False)
    assert change.text == "usage plan that is held: 1/60/s, burst 20 -> 2/s, burst 2, application 250/s"
    assert (change.old["rate"], change.new["application_rate"]) == (0.0167, 250)
    assert compare(models_with(slow), models_with(slow)) == []


def test_a_list_that_loses_its_name_is_compared_by_what_it_holds() -> None:
    """The limits of a named list are those of the list that stands in its place."""

    def name(document: dict[str, Any]) -> None:
        pets_of_page = at(document, "definitions", "PetPage", "properties")["pets"]
        document["definitions"]["Pets"] = {**pets_of_page, "maxItems": 3}
        at(document, "definitions", "PetPage", "properties")["pets"] = {"$ref": "#/definitions/Pets"}

    assert changes(name) == [("PetPage.pets", "limit-changed", False), ("Pets", "schema-added", False)]


def test_sections_come_and_go() -> None:
    """A section is one change."""
    one, none = Models({"pets": distilled(pets())}, unpaged), Models({}, unpaged)
    assert [(change.kind, change.breaking) for change in compare(one, none)] == [("section-removed", True)]
    assert [(change.kind, change.breaking) for change in compare(none, one)] == [("section-added", False)]


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(CASES)), max_size=4, unique=True))
def test_a_change_is_told_from_both_sides(names: list[str]) -> None:
    """Whatever was edited together: equal models have no changes, and what differs one way differs the other."""
    edited = pets()
    for name in names:
        try:
            CASES[name][0](edited)
        except (KeyError, IndexError, TypeError):
            # An edit before it took away what this one edits: another set of edits is tried in its place.
            reject()
    try:
        new = Models({"pets": distilled(edited)}, unpaged)
    except ModelError:
        reject()
    old = Models({"pets": distilled(pets())}, unpaged)
    assert compare(new, new) == []
    assert bool(compare(old, new)) == bool(compare(new, old))


def models(folder: Path, document: dict[str, Any]) -> Path:
    """Write a folder of models."""
    canonical.write(folder / "pets_v2030_01_01.json", canonical.dumps(distilled(document)))
    return folder


@pytest.fixture
def sets(tmp_path: Path) -> tuple[str, str, str]:
    """Three folders: a model, the same with an addition, the same with a loss."""
    more, less = pets(), pets()
    more["definitions"]["Pet"]["properties"]["toy"] = {"type": "string"}
    del less["definitions"]["Pet"]["properties"]["age"]
    return (
        str(models(tmp_path / "old", pets())),
        str(models(tmp_path / "more", more)),
        str(models(tmp_path / "less", less)),
    )


def test_the_command_tells_people(
    sets: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Section, place, what, and whether it breaks."""
    old, more, less = sets
    assert diff.main([old, more], tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == [
        "pets_v2030_01_01",
        "            Pet.toy: optional property added",
        "",
        "1 changes, 0 breaking",
    ]
    assert diff.main([old, less], tmp_path) == 0
    assert "  BREAKING  Pet.age: property removed" in capsys.readouterr().out
    assert diff.main([old, old], tmp_path) == 0
    assert capsys.readouterr().out == "No changes\n"


def test_the_command_tells_programs(
    sets: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON with every field of a change."""
    assert diff.main([sets[0], sets[2], "--json"], tmp_path) == 0
    assert json.loads(capsys.readouterr().out) == {
        "changes": 1,
        "breaking": 1,
        "left_out": [],
        "items": [
            {
                "section": "pets_v2030_01_01",
                "where": "Pet.age",
                "kind": "property-removed",
                "breaking": True,
                "text": "property removed",
                "old": None,
                "new": None,
            }
        ],
    }


@pytest.mark.parametrize(
    ("other", "fail_on", "status"),
    [(1, "breaking", 0), (2, "breaking", 1), (1, "any", 1), (0, "any", 0), (0, "breaking", 0)],
)
def test_the_command_fails_on_request(
    sets: tuple[str, str, str], tmp_path: Path, other: int, fail_on: str, status: int
) -> None:
    """For a check before an update lands."""
    assert diff.main([sets[0], sets[other], "--fail-on", fail_on], tmp_path) == status


def test_a_git_revision_is_a_set_too(
    sets: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was committed before an update is compared with what lies there."""
    root = tmp_path / "checkout"
    models(root / "models", pets())
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "one"]):
        subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)  # noqa: S603, S607  # no shell
    assert diff.main(["HEAD", sets[2]], root) == 0
    assert "Pet.age: property removed" in capsys.readouterr().out


QUOTA = """
[default]
rate = 1
burst = 1
reason = "none speaks"

[pets_v2030_01_01.getPet]
rate = 5
burst = 5
rate_limits = [5, 5]
source = "rate-limits.yml"
reason = "the one source that speaks"
"""


def test_the_tables_of_a_revision_count(
    tmp_path: Path, sets: tuple[str, str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A plan that only the table knows, and a row of paging: both are compared as they were then."""
    root = tmp_path / "checkout"
    models(root / "models", pets())
    tables = root / "codegen" / "tables"
    shutil.copytree(diff.TABLES, tables, ignore=lambda _, names: [name for name in names if ".toml" not in name])
    (tables / "quotas.toml").write_text(QUOTA)
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    for arguments in (["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "one"]):
        subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)  # noqa: S603, S607  # no shell
    (tables / "quotas.toml").write_text(QUOTA.replace("[5, 5]", "[1, 5, 60]"))
    with (tables / "paging.toml").open("a", encoding="utf-8") as file:
        file.write('\n[pets_v2030_01_01.listPets]\npageable = false\nsource = "s"\nreason = "r"\n')
    assert diff.main(["HEAD", "--json"], root) == 0
    told = {item["kind"]: item for item in json.loads(capsys.readouterr().out)["items"]}
    assert told["paging-changed"]["breaking"] is True
    held = told["held-quota-changed"]
    assert (held["old"]["rate"], held["old"]["burst"], held["new"]["exact"]) == (0.5, 5, "1/60")
    (tables / "quotas.toml").write_text("no table")
    assert diff.main(["HEAD"], root) == 0
    assert "today's are taken" in capsys.readouterr().err


def test_json_that_is_no_model_is_told(
    sets: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any folder may hold JSON files."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "settings.json").write_text("[]")
    assert diff.main([str(tmp_path / "other"), sets[0]], tmp_path) == 2
    assert "settings.json is not a distilled model" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("components",), "/components/schemas"),
        (("paths", "/pets", "get", "responses"), "/paths/~1pets/get/responses"),
        (("paths", "/pets", "get", "operationId"), "/paths/~1pets/get/operationId"),
        (("paths", "/pets/{petId}", "get", "parameters", 1, "in"), "/paths/~1pets~1{petId}/get/parameters/1/in"),
        (("paths", "/pets/{petId}", "get", "parameters", 1, "schema"), "/get/parameters/1/schema"),
    ],
)
def test_half_a_model_is_told_with_its_place(
    sets: tuple[str, str, str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    path: tuple[str | int, ...],
    place: str,
) -> None:
    """A document that was cut by hand is not a set to compare with."""
    document = json.loads((Path(sets[0]) / "pets_v2030_01_01.json").read_bytes())
    drop(*path)(document)
    (tmp_path / "cut").mkdir()
    (tmp_path / "cut" / "pets_v2030_01_01.json").write_text(json.dumps(document), encoding="utf-8")
    assert diff.main([sets[0], str(tmp_path / "cut")], tmp_path) == 2
    shown = capsys.readouterr().err
    assert shown.startswith("error: cut: pets_v2030_01_01.json#")
    assert f"{place} is not as `make models` writes it" in shown


def test_what_could_not_be_read_is_not_told_as_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A section of a broken file is neither gone nor equal: nobody knows, and the exit status says so."""
    name = "selling-partner-api-models-0123456"
    file = "models/orders-api-model/ordersV0.json"
    old = write_upstream(tmp_path / "old" / name, {file: pets()})
    new = write_upstream(tmp_path / "new" / name, {file: b"{", FILE: pets()})
    assert diff.main([str(old), str(new), "--json", "--fail-on", "breaking"], tmp_path) == 2
    told = json.loads(capsys.readouterr().out)
    assert [item["kind"] for item in told["items"]] == ["section-added"]
    assert told["left_out"] == [
        f"{name}/{file}#: is not JSON: Expecting property name enclosed in double quotes in line 1, column 2"
    ]


@pytest.mark.parametrize("name", ["nowhere", "--output=x", "empty"])
def test_what_is_no_set_is_told(
    sets: tuple[str, str, str], tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither a folder nor a revision, or a folder without models."""
    (tmp_path / "empty").mkdir()
    wrong = str(tmp_path / name) if name == "empty" else name
    assert diff.main(["--", wrong, sets[0]], tmp_path) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_amazons_own_folders_are_sets_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They are distilled for the purpose; a file that cannot be is reported and left out."""
    newer = pets()
    newer["definitions"]["Pet"]["properties"]["toy"] = {"type": "string"}
    old = write_upstream(tmp_path / "old", {FILE: pets(), "models/b/b.json": b"{"})
    new = write_upstream(tmp_path / "new", {FILE: newer})
    assert diff.main([str(old), str(new)], tmp_path) == 2
    shown = capsys.readouterr()
    assert "Pet.toy: optional property added" in shown.out
    assert shown.err.startswith("left out: old/models/b/b.json#: is not JSON")


GRAPHQL = """type Query { %s: Sales }
type Sales { totals: [Total!] }
type Total { units: Int, amount: Float %s }
"""


def test_data_sets_are_part_of_a_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One that is gone breaks, one that is new does not, and of one that is there its fields are compared."""
    roots: list[Path] = []
    for side, files in (
        ("old", {"analytics_gone_2024_01_01": "", "analytics_kept_2024_01_01": "refunds: Int"}),
        ("new", {"analytics_new_2025_01_01": "", "analytics_kept_2024_01_01": ""}),
    ):
        roots.append(write_upstream(tmp_path / side, {FILE: pets()}))
        folder = roots[-1] / "schemas" / "data-kiosk"
        folder.mkdir(parents=True)
        for name, field in files.items():
            (folder / f"{name}.graphql").write_text(GRAPHQL % (name, field), encoding="utf-8")
    assert diff.main([*map(str, roots), "--json"], tmp_path) == 0
    items = json.loads(capsys.readouterr().out)["items"]
    assert [(item["section"], item["where"], item["kind"], item["breaking"]) for item in items] == [
        ("kiosk.gone_v2024_01_01", "kiosk.gone_v2024_01_01", "section-removed", True),
        ("kiosk.kept_v2024_01_01", "Total.refunds", "property-removed", True),
        ("kiosk.new_v2025_01_01", "kiosk.new_v2025_01_01", "section-added", False),
    ]


def test_changes_between_the_snapshots_can_be_told(upstream: Path, tmp_path: Path) -> None:
    """The update of half a year: known changes are among what is reported."""
    names = [f"selling-partner-api-models-{commit}" for commit in ("5ff77a6ae5a4", "34dc93fe45f3")]
    sets = [diff.locate(str(upstream / name), tmp_path, tmp_path / name) for name in names]
    found = compare(diff.read_models(sets[0]), diff.read_models(sets[1]))
    told = {(change.section, change.where, change.kind): change for change in found}
    assert told["tracking_v2026_01_30", "tracking_v2026_01_30", "section-added"].breaking is False
    assert told["orders_v0", "getOrders", "deprecation-changed"].new is True
    assert told["product_pricing_v0", "GetOffersResult.MarketplaceID", "property-removed"].breaking is True
    assert told["orders_v2026_01_01", "getOrder", "quota-changed"].new == {"rate": 0.5, "burst": 30}
    assert told["awd_v2024_05_09", "getInboundShipmentLabels(pageType)", "enum-values-removed"].breaking is True
    assert isinstance(found[0], Change)


@pytest.mark.parametrize("before", [True, {}, None], ids=str)
@pytest.mark.parametrize("after", [True, {}, None], ids=str)
def test_an_object_of_anything_has_several_spellings(before: Any, after: Any) -> None:
    """None of them is a change to a program: its class is the same."""
    found = []
    for value in (before, after):
        document = pets()
        free: dict[str, Any] = {"type": "object", **({} if value is None else {"additionalProperties": value})}
        document["definitions"]["Free"] = free
        put({"$ref": "#/definitions/Free"}, *PET, "free")(document)
        found.append(Models({"pets": distilled(document)}, unpaged))
    assert [change for change in compare(*found) if change.breaking] == []


def test_totals_count_what_is_not_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--breaking` the last line counts all changes, and says how many of them are not shown."""
    old, new = pets(), pets()
    new["definitions"]["Pet"]["properties"] |= {"weight": {"type": "number"}, "name": {"type": "integer"}}
    sets = []
    for name, document in (("old", old), ("new", new)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "pets_v2030_01_01.json").write_text(canonical.dumps(distilled(document)), encoding="utf-8")
        sets.append(str(folder))

    assert diff.main(sets, tmp_path) == 0
    everything = capsys.readouterr().out.splitlines()
    assert diff.main([*sets, "--breaking"], tmp_path) == 0
    breaking = capsys.readouterr().out.splitlines()

    total, broken = (sum(word in line for line in everything) for word in ("Pet.", "BREAKING"))
    assert (total, broken) == (2, 1)
    assert everything[-1] == "2 changes, 1 breaking"
    assert sum("BREAKING" in line for line in breaking) == 1
    assert breaking[-1] == "2 changes, 1 breaking; the 1 that do not break are not shown"


def test_a_set_is_compared_with_the_models_of_the_repository(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no other is named."""
    root, edited = tmp_path / "root", pets()
    edited["paths"]["/pets"]["get"]["deprecated"] = True
    for folder, document in ((root / "models", edited), (tmp_path / "old", pets())):
        folder.mkdir(parents=True)
        (folder / "pets_v2030_01_01.json").write_text(canonical.dumps(distilled(document)), encoding="utf-8")
    assert diff.main([str(tmp_path / "old")], root) == 0
    assert "listPets: deprecated" in capsys.readouterr().out
    assert diff.main([str(tmp_path / "old"), str(tmp_path / "old")], root) == 0
    assert capsys.readouterr().out == "No changes\n"
