"""The table of what is personal: every row matches something, every name that looks personal is decided."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.tables import TablesError
from codegen.tables.documents import Document, read_models
from codegen.tables.personal import FILE, Personal, read_personal
from codegen.tables.personal_lint import lint
from codegen.tables.shapes import TABLES

WHY = 'source = "x"\nreason = "y"'


@pytest.fixture(scope="module")
def documents(repository: Path) -> dict[str, Document]:
    return read_models(repository / "models")[0]


@pytest.fixture(scope="module")
def personal() -> Personal:
    return read_personal(TABLES)


def edited(folder: Path, edit: Callable[[str], str]) -> Path:
    (folder / FILE).write_text(edit((TABLES / FILE).read_text(encoding="utf-8")), encoding="utf-8")
    return folder


def test_the_committed_table_fits_the_models(personal: Personal, documents: dict[str, Document]) -> None:
    """No row without a match, no name undecided."""
    assert lint(personal, documents) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '"customerTrackingLink", ',
            "",
            "PackageTrackingDetails.customerTrackingLink: it looks personal, and no row decides it",
        ),
        ('"requesterName",\n', '"requesterName", "shoeSize",\n', "property shoeSize: the models have no such property"),
        ('"firstName", ', '"firstName", "buyerName", ', "property buyerName: the models have it"),
        (
            '"giftMessagePresence", ',
            '"giftMessagePresence", "OrderTotal", ',
            "shown OrderTotal: nothing about it looks personal",
        ),
        (
            'schemas = ["BuyerInfo", ',
            'schemas = ["Nothing", "BuyerInfo", ',
            "purchaseOrderNumber: no schema Nothing has it",
        ),
    ],
)
def test_the_linter_tells_where_table_and_models_disagree(
    tmp_path: Path, documents: dict[str, Document], old: str, new: str, told: str
) -> None:
    """With the row, and what to do."""
    broken = read_personal(edited(tmp_path, lambda text: text.replace(old, new, 1)))
    found = [str(each) for each in lint(broken, documents)]
    assert any(told in each for each in found), found


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda text: text.replace("words = [", "words = [\n  '(',", 1), "words: "),
        (lambda text: f'{text}\n[[thing]]\nnames = ["a"]\n{WHY}\n', "thing is not a sort of row"),
        (lambda text: f'{text}\n[[shown]]\nnames = "a"\n{WHY}\n', "names = 'a' is wrong"),
        (lambda text: f"{text}\n[[shown]]\n{WHY}\n", "names is missing"),
        (lambda text: f'{text}\n[[shown]]\nnames = ["a"]\nwhere = "b"\n{WHY}\n', "where is not known"),
    ],
    ids=["words", "sort", "kind", "missing", "unknown"],
)
def test_a_table_that_cannot_be_read_is_told(tmp_path: Path, edit: Callable[[str], str], told: str) -> None:
    """The file, the row, the remedy."""
    with pytest.raises(TablesError, match=told):
        read_personal(edited(tmp_path, edit))


def document(**schemas: Any) -> Document:
    return Document("pets_v1", {"info": {}, "paths": {}, "components": {"schemas": schemas}})


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_schema_that_only_personal_properties_hold_is_personal_as_a_whole(personal: Personal) -> None:
    """What others hold as well is decided by its own names; inline objects and lists belong to their property."""
    made = document(
        Order={
            "properties": {
                "buyerInfo": reference("Person"),
                "total": reference("Money"),
                "shipTo": {"type": "array", "items": {"properties": {"door": {"type": "string"}}}},
            }
        },
        Person={"properties": {"nick": {"type": "string"}, "owes": reference("Money"), "inner": reference("Inner")}},
        Inner={"properties": {"colour": {"type": "string"}}},
        Money={"properties": {"amount": {"type": "string"}}},
    )
    marks = personal.marks(made)
    assert marks["/components/schemas/Order"] == {"buyerInfo", "shipTo"}
    assert marks["/components/schemas/Person"] == {"nick", "owes", "inner"}
    assert marks["/components/schemas/Inner"] == {"colour"}
    assert marks["/components/schemas/Money"] == set()
    assert marks["/components/schemas/Order/properties/shipTo/items"] == {"door"}


def test_what_looks_personal_and_nobody_decided_is_hidden(personal: Personal, repository: Path) -> None:
    """A property that Amazon adds tomorrow is masked until somebody decides."""
    assert personal.hides("pets_v1", "Pet", "ownerEmailAddress")
    assert personal.hides("pets_v1", "Pet", "buyerNickname2")
    assert not personal.hides("pets_v1", "Pet", "colour")
    written = json.loads((repository / "generated" / "spapi_clients" / "personal.json").read_bytes())
    assert written == personal.for_core(read_models(repository / "models")[0].values())
    assert {"Residential", "Commercial"} <= set(written["values"])
