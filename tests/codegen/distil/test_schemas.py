"""JSON schemas of notifications and report documents: every keyword that Amazon uses is carried over or counted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.report import ModelError, Report
from codegen.distil.schemas import FAMILIES, distil_schema, distil_schemas, load_types, module_of

FILE = "schemas/notifications/ThingHappenedNotification.json"


def distilled(schema: dict[str, Any]) -> tuple[dict[str, Any], Report]:
    report = Report()
    document = distil_schema(json.loads(json.dumps(schema)), FILE, FAMILIES[0], [], ["THING_HAPPENED"], report)
    return document["components"]["schemas"], report


def of_property(schema: Any) -> dict[str, Any]:
    schemas, _ = distilled(
        {"type": "object", "properties": {"it": schema}, "definitions": {"Size": {"type": "string"}}}
    )
    found: dict[str, Any] = schemas["ThingHappenedNotification"]["properties"]["it"]
    return found


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ({"const": "A"}, {"type": "string", "enum": ["A"]}),
        ({"type": ["string", "null"]}, {"type": "string"}),
        ({"type": ["string", "integer"]}, {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ({"oneOf": [{"type": "null"}, {"type": "integer"}]}, {"type": "integer"}),
        ({"anyOf": [{"$ref": "#/definitions/Size"}]}, {"$ref": "#/components/schemas/Size"}),
        ({"type": "array", "items": [{"type": "integer"}]}, {"type": "array", "items": {"type": "integer"}}),
        ({"type": "array", "items": [{"type": "integer"}, {"type": "string"}], "additionalItems": False},
         {"type": "array", "items": {"anyOf": [{"type": "integer"}, {"type": "string"}]}}),
        ({"type": "array", "properties": {"n": {}}, "items": {"type": "string"}},
         {"type": "array", "items": {"type": "string"}}),
        ({"patternProperties": {"^x": {"type": "integer"}}}, {"type": "object", "additionalProperties": {"type": "integer"}}),
        ({"type": "integer", "exclusiveMinimum": 3}, {"type": "integer", "minimum": 3, "exclusiveMinimum": True}),
        ({"type": "string", "format": "date-time"}, {"type": "string", "format": "date-time"}),
        (True, {}),
    ],
)  # fmt: skip
def test_a_keyword_means_what_it_means_in_draft_7(written: Any, read: dict[str, Any]) -> None:
    """Each is said in OpenAPI's words without loss."""
    assert of_property(written) == read


def test_branches_that_are_objects_are_one_object_with_what_all_of_them_require() -> None:
    """A caller meets one class, whichever branch arrived."""
    found = of_property(
        {"anyOf": [
            {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
            {"type": "object", "required": ["a", "c"], "properties": {"a": {"type": "string"}, "c": {"type": "integer"}}},
        ]}
    )  # fmt: skip
    assert found["required"] == ["a"]
    assert list(found["properties"]) == ["a", "b", "c"]


def test_branches_that_contradict_each_other_stay_a_choice() -> None:
    """Two meanings of one property are not made one."""
    choice = {"oneOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"type": "integer"}}}]}
    schemas, _ = distilled({"type": "object", "properties": {"it": choice}})
    found = schemas["ThingHappenedNotification"]["properties"]["it"]
    parts = [schemas[part["$ref"].rpartition("/")[2]] for part in found["anyOf"]]
    assert [part["properties"]["a"]["type"] for part in parts] == ["string", "integer"]


def test_a_property_that_may_be_null_is_not_required() -> None:
    """Null in its place is nothing that drift has to report."""
    schemas, report = distilled({"required": ["a", "b"], "properties": {"a": {"type": ["string", "null"]}, "b": {}}})
    assert schemas["ThingHappenedNotification"]["required"] == ["b"]
    assert report.repairs["null-is-absent"] == ["/properties/a"]


def test_a_whole_that_is_a_reference_has_the_name_of_the_file() -> None:
    """`#/definitions/Notification` is called after its file, wherever it is referred to."""
    schemas, _ = distilled(
        {"$ref": "#/definitions/Notification",
         "definitions": {"Notification": {"type": "object", "properties": {"again": {"$ref": "#/definitions/Notification"}}}}}
    )  # fmt: skip
    assert list(schemas) == ["ThingHappenedNotification"]
    assert schemas["ThingHappenedNotification"]["properties"]["again"] == {
        "$ref": "#/components/schemas/ThingHappenedNotification"
    }


def test_a_definition_that_is_another_name_of_one_keeps_what_stands_beside() -> None:
    """It is composed of what it refers to."""
    schemas, report = distilled(
        {
            "type": "object",
            "properties": {"it": {"$ref": "#/definitions/Other"}},
            "definitions": {
                "Size": {"type": "object", "properties": {"a": {"type": "string"}}},
                "Other": {"$ref": "#/definitions/Size", "description": "Another name."},
            },
        }
    )
    assert schemas["Other"]["allOf"] == [{"$ref": "#/components/schemas/Size"}]
    assert "$ref" not in schemas["Other"]
    assert schemas["ThingHappenedNotification"]["properties"]["it"] == {"$ref": "#/components/schemas/Other"}
    assert "definitions-by-reference" in str(vars(report))


def test_a_reference_into_the_document_gets_a_definition() -> None:
    """`#/properties/a` can be carried over as well as a definition."""
    schemas, _ = distilled({"properties": {"a": {"type": "object", "properties": {"n": {"type": "integer"}}},
                                           "b": {"$ref": "#/properties/a"}}})  # fmt: skip
    target = schemas["ThingHappenedNotification"]["properties"]["b"]["$ref"].rpartition("/")[2]
    assert schemas[target]["properties"] == {"n": {"type": "integer"}}


@pytest.mark.parametrize("reference", ["#/definitions/Gone", "other.json#/definitions/Size", "#/properties/gone/items"])
def test_a_reference_to_nothing_is_a_problem_with_its_place(reference: str) -> None:
    """The schema fails alone, until a patch row says what is missing."""
    with pytest.raises(ModelError) as failed:
        distilled({"properties": {"a": {"$ref": reference}}})
    assert reference in str(failed.value)


def test_a_schema_that_fails_leaves_the_others_and_its_own_previous_version(tmp_path: Path) -> None:
    """A dangling reference today does not take away what was distilled yesterday."""
    good = json.dumps({"type": "object", "properties": {"a": {"type": "string"}}}).encode()
    other = "schemas/notifications/OtherNotification.json"
    distil_schemas({FILE: good, other: good}, [], tmp_path, {})
    before = (tmp_path / "notification_types" / "thing_happened.json").read_bytes()
    done = distil_schemas({FILE: b'{"$ref": "#/definitions/Gone"}', other: good}, [], tmp_path, {})
    assert list(done.failed) == [FILE]
    assert done.unchanged == ["notification_types.other"]
    assert (tmp_path / "notification_types" / "thing_happened.json").read_bytes() == before


def test_a_newcomer_does_not_take_the_module_of_another_file(tmp_path: Path) -> None:
    """Though its own name is the same and it comes first; the file that had the name keeps it."""
    content = json.dumps({"properties": {"notificationType": {"enum": ["THING_HAPPENED"]}}}).encode()
    old = f"{FAMILIES[0].folder}/ThingHappenedNotification.json"
    first = distil_schemas({old: content}, [], tmp_path, {})
    (name,) = first.entries
    had = {each: entry["source"] for each, entry in first.entries.items()}

    newcomer = f"{FAMILIES[0].folder}/ThingHappened.json"
    done = distil_schemas({newcomer: content, old: content}, [], tmp_path, had)

    assert done.failed == {}
    assert {each: entry["source"] for each, entry in done.entries.items()} == {f"{name}_2": newcomer, name: old}


def happened(version: str = "1.0") -> bytes:
    """A notification of a type, with an example."""
    example = {"notificationType": "THING_HAPPENED", "payloadVersion": version, "payload": {"it": "x"}}
    inner = {"type": "object", "properties": {"it": {"type": "string"}}}
    schema = {"type": "object", "properties": {"payload": inner}, "examples": [example]}
    return json.dumps(schema).encode()


def test_a_file_that_amazon_renames_keeps_its_module_and_its_root(tmp_path: Path) -> None:
    """By its type and version; the run after it changes nothing."""
    name, renamed = "notification_types.thing_happened", FILE.replace("Notification.json", "NotificationV2.json")
    distil_schemas({FILE: happened()}, [], tmp_path, {})
    before = (tmp_path / "notification_types" / "thing_happened.json").read_bytes()
    done = distil_schemas({renamed: happened()}, [], tmp_path, {name: FILE})
    assert (list(done.entries), done.moved) == ([name], {FILE: renamed})
    assert any("is schemas/notifications/ThingHappenedNotificationV2.json now" in note for note in done.notes)
    after = json.loads((tmp_path / "notification_types" / "thing_happened.json").read_bytes())
    assert after["components"] == json.loads(before)["components"]
    again = distil_schemas({renamed: happened()}, [], tmp_path, {name: renamed})
    assert (again.written, again.unchanged, again.moved, again.notes) == ([], [name], {}, [])


@pytest.mark.parametrize("is_there", [True, False])
def test_another_version_is_a_schema_of_its_own(tmp_path: Path, is_there: bool) -> None:
    """Beside the one that is there, and where that is gone."""
    newer = FILE.replace("Notification.json", "NotificationV2.json")
    distil_schemas({FILE: happened()}, [], tmp_path, {})
    files = {newer: happened("2.0"), **({FILE: happened()} if is_there else {})}
    done = distil_schemas(files, [], tmp_path, {"notification_types.thing_happened": FILE})
    assert "notification_types.thing_happened_notification_v2" in done.entries
    assert done.moved == {}


def test_an_object_among_the_branches_of_a_choice_has_a_name() -> None:
    """So that it has a class; one whose name is taken gets a number."""
    box = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas, _ = distilled(
        {
            "type": "object",
            "properties": {"it": {"oneOf": [{"type": "string"}, box]}},
            "definitions": {"ThingHappenedNotificationItChoice": {"type": "string"}},
        }
    )
    name = "ThingHappenedNotificationItChoice2"
    found = schemas["ThingHappenedNotification"]["properties"]["it"]
    assert found["anyOf"] == [{"type": "string"}, {"$ref": f"#/components/schemas/{name}"}]
    assert schemas[name]["properties"] == {"a": {"type": "string"}}


def test_prose_stays_out() -> None:
    """Descriptions and titles are Amazon's; names, limits and examples are facts."""
    schemas, _ = distilled({"description": "Words.", "properties": {"a": {"title": "More words", "type": "string"}}})
    assert "ords" not in json.dumps(schemas)


def test_the_types_are_read_from_the_schema_else_its_example_else_its_words() -> None:
    """Which type a schema is for is stated in three ways."""
    kinds = []
    for schema in (
        {"properties": {"NotificationType": {"enum": ["A_B"]}}, "examples": [{"NotificationType": "C_D"}]},
        {"properties": {"Reason": {"enum": ["NO_TYPE"]}}, "examples": [{"notificationType": "C_D"}]},
        {"properties": {}, "description": "All of an E_F document"},
    ):
        document = distil_schema(json.loads(json.dumps(schema)), FILE, FAMILIES[0], [], [], Report())
        kinds.append(document["info"]["x-spapi-types"])
    assert kinds == [["A_B"], ["C_D"], ["E_F"]]


def test_a_schema_without_a_type_asks_for_a_row() -> None:
    """Nobody could find it otherwise."""
    report = Report()
    distil_schema({"properties": {}}, FILE, FAMILIES[0], [], [], report)
    assert "schemas.toml" in report.notes[0].message


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("schemas/notifications/B2bAnyOfferChangedNotification.json", "b2b_any_offer_changed"),
        ("schemas/notifications/ListingsItemIssuesChangeNotification_2023-12-13.json",
         "listings_item_issues_change_v2023_12_13"),
        ("schemas/notifications/FBAOutboundShipmentStatusNotification.json", "fba_outbound_shipment_status"),
        ("schemas/notifications/TaxInvoiceExportStatusChange.json", "tax_invoice_export_status_change"),
    ],
)  # fmt: skip
def test_a_module_is_named_after_its_file(file: str, module: str) -> None:
    """By rule, so that a new schema needs no row."""
    assert module_of(file, FAMILIES[0]) == module


def test_a_row_of_the_table_is_complete(tmp_path: Path) -> None:
    """A row without a reason is refused by its file's name."""
    table = tmp_path / "schemas.toml"
    table.write_text('[[schema]]\nfile = "a.json"\ntypes = ["A_B"]\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.json.*reason"):
        load_types(table)


@pytest.mark.parametrize(
    ("file", "examples", "version"),
    [
        (FILE, [], "1.0"),
        (FILE, [{"Other": "9", "PayloadVersion": "2.0"}], "2.0"),
        (FILE, [{"Other": "9"}, {"payloadversion": "3.0"}, {"PayloadVersion": "4.0"}], "3.0"),
        (FILE, [{"PayloadVersion": 2}], "1.0"),
        ("schemas/notifications/Thing-2030-01-02.json", [], "2030-01-02"),
        ("schemas/notifications/Thing-2030-01-02.json", [{"PayloadVersion": "2.0"}], "2.0"),
    ],
)
def test_the_version_is_that_of_an_example_else_of_the_file(
    file: str, examples: list[dict[str, Any]], version: str
) -> None:
    """Else the first."""
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "examples": examples}
    document = distil_schema(schema, file, FAMILIES[0], [], ["THING_HAPPENED"], Report())
    assert document["info"]["version"] == version
