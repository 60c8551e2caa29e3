"""How a section is called, and in which words a document that cannot be generated from is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.generate.parse import SectionError
from codegen.generate.section import class_name, read_schema, read_section, sentence, title
from codegen.tables import Tables, load
from tests.codegen import awkward


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables beside the awkward document."""
    return load(awkward.write(tmp_path_factory.mktemp("models")))


@pytest.mark.parametrize(
    ("info", "called"),
    [
        ({"x-spapi-api": "Orders", "title": "t", "version": "v0"}, "Orders v0"),
        ({"title": "t", "version": "2026-01-01"}, "t 2026-01-01"),
        ({"title": 'a"b\\c\n\x00d', "version": "1"}, "abcd 1"),
    ],
)
def test_a_section_has_a_title_for_people(info: dict[str, Any], called: str) -> None:
    """Without what would end a text of Python's."""
    assert title({"info": info}) == called


def test_words_become_a_class_and_a_sentence() -> None:
    """A full stop is added once."""
    assert class_name("orders_v2026_01_01") == "OrdersV20260101"
    assert (sentence("Orders"), sentence("Orders.")) == ("Orders.", "Orders.")


def test_a_section_is_what_its_document_and_the_tables_say(tables: Tables, tmp_path: Path) -> None:
    """One that the tables do not know is called by its title."""
    section, _ = read_section("awkward_v1", awkward.document(), tables, tmp_path)
    assert (section.name, section.class_name, section.title) == ("awkward_v1", "AwkwardV1", "Awkward v1")
    assert (section.summary, section.doc_url) == (
        f"{tables.sections['awkward_v1'].summary}.",
        tables.sections["awkward_v1"].doc_url,
    )
    assert [each.function for each in section.operations] == ["list_things", "create_thing", "delete_thing"]
    assert section.schemas["Thing"] == "Thing"
    assert len(section.enums) >= 3


FAULT = "models/awkward_v1.json: "


def without(*path: str) -> dict[str, Any]:
    """The awkward document without a part."""
    document: dict[str, Any] = json.loads(json.dumps(awkward.document()))
    value: Any = document
    for step in path[:-1]:
        value = value[step]
    del value[path[-1]]
    return document


THING = ("components", "schemas", "Thing")


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        (without(*THING), "'Thing' is missing, or a reference points nowhere"),
        (without("info"), "'info' is missing, or a reference points nowhere"),
        ({**awkward.document(), "paths": []}, "not the shape of a distilled document: "),
        ({**awkward.document(), "paths": {"/a": 1}}, "not the shape of a distilled document: "),
    ],
)
def test_a_document_of_another_shape_is_refused(
    tables: Tables, tmp_path: Path, document: dict[str, Any], fault: str
) -> None:
    """With its name and what is missing."""
    with pytest.raises(SectionError) as caught:
        read_section("awkward_v1", document, tables, tmp_path)
    assert str(caught.value).startswith(FAULT + fault)


def test_two_values_that_would_be_one_member_are_refused(tables: Tables, tmp_path: Path) -> None:
    """With the enum."""
    document = awkward.document()
    document["components"]["schemas"]["Size"]["enum"] = ["small", "SMALL"]
    document["components"]["schemas"]["Size"]["x-spapi-enum-names"] = ["A", "A"]
    with pytest.raises(SectionError, match=r"^models/awkward_v1\.json"):
        read_section("awkward_v1", document, tables, tmp_path)


def test_a_name_that_python_does_not_take_is_refused(tables: Tables, tmp_path: Path) -> None:
    """The file is to be renamed."""
    with pytest.raises(SectionError) as caught:
        read_section("a-b", awkward.document(), tables, tmp_path)
    assert str(caught.value) == "models/a-b.json: 'a-b' cannot be the name of a Python package; rename the file"


def test_a_schema_is_a_section_without_operations(tables: Tables, tmp_path: Path) -> None:
    """Called after its whole; a fault names its folder."""
    document = awkward.document()
    document["paths"], document["info"]["x-spapi-root"] = {}, "Thing"
    schema = read_schema("kind.thing", document, tables, tmp_path)
    assert (schema.name, schema.class_name, schema.operations, schema.summary) == ("kind/thing", "Thing", (), "")
    del document["components"]["schemas"]["Thing"]
    with pytest.raises(SectionError, match=r"^models/kind/thing\.json: 'Thing' is missing"):
        read_schema("kind.thing", document, tables, tmp_path)
