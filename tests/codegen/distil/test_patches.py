"""A patch corrects exactly what it names; one that does not fit any more is named, and its file goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.distil.patches import load_patches
from codegen.distil.run import distil_file
from tests.codegen.swagger import FILE, SECTION, pets

NAME = "/definitions/Pet/properties/name/maxLength"


def rows(path: Path, *patches: dict[str, Any]) -> Path:
    """Write a table; whatever a row leaves out is filled in."""
    lines = []
    for number, patch in enumerate(patches):
        row = {"id": f"p{number}", "file": FILE, "reason": "r", "source": "s", **patch}
        lines += ["[[patch]]", *(f"{key} = {json.dumps(value)}" for key, value in row.items())]
    table = path / "patches.toml"
    table.write_text("\n".join(lines), encoding="utf-8")
    return table


def patched(path: Path, *patches: dict[str, Any]) -> dict[str, Any]:
    """Distil the small model with patches and give its schemas."""
    document, report = distil_file(pets(), SECTION, load_patches(rows(path, *patches)))
    assert report.patches == [f"p{number}" for number in range(len(patches))]
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas


def test_a_value_is_replaced(tmp_path: Path) -> None:
    """Where what is expected stands there."""
    row = {"pointer": NAME, "operation": "replace", "value": "30", "expect": "20"}
    assert patched(tmp_path, row)["Pet"]["properties"]["name"]["maxLength"] == 30


def test_a_value_is_added(tmp_path: Path) -> None:
    """To an object by key, to a list at its end."""
    found = patched(
        tmp_path,
        {"pointer": "/definitions/Pet/properties/age/minimum", "operation": "add", "value": "0"},
        {"pointer": "/definitions/Colour/enum/-", "operation": "add", "value": '"BLUE"'},
    )
    assert found["Pet"]["properties"]["age"]["minimum"] == 0
    assert found["Colour"]["enum"] == ["RED", "PALE_BLUE", "BLUE"]


def test_a_value_is_removed_and_moved(tmp_path: Path) -> None:
    """Rows apply in their order."""
    found = patched(
        tmp_path,
        {"pointer": "/definitions/Colour/enum/0", "operation": "remove"},
        {"pointer": "/definitions/Pet/properties/age", "operation": "move", "to": "/definitions/Pet/properties/years"},
    )
    assert found["Colour"]["enum"] == ["PALE_BLUE"]
    assert "age" not in found["Pet"]["properties"]
    assert found["Pet"]["properties"]["years"] == {"type": "integer"}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"pointer": NAME, "operation": "replace", "value": "30", "expect": "19"}, "20 stands there, not 19"),
        ({"pointer": NAME, "operation": "replace", "value": "20"}, "the value stands there already"),
        ({"pointer": f"{NAME}/x", "operation": "replace", "value": "20"}, "nothing stands there"),
        ({"pointer": "/definitions/Gone", "operation": "remove"}, "nothing stands there"),
        ({"pointer": NAME, "operation": "add", "value": "1"}, "something stands there already"),
        ({"pointer": "/definitions/Gone/type", "operation": "add", "value": "1"}, "is not there"),
        ({"pointer": "/definitions/Colour/enum/7", "operation": "add", "value": "1"}, "is not there"),
        ({"pointer": NAME, "operation": "move", "to": "/definitions/Pet/type"}, "something stands there already"),
        ({"pointer": "/definitions/Colour/enum/-", "operation": "add", "value": '"RED"'}, "stands there already"),
        ({"pointer": NAME, "operation": "remove", "expect": "19"}, "20 stands there, not 19"),
    ],
)
def test_a_patch_that_does_not_fit_is_named(tmp_path: Path, row: dict[str, Any], message: str) -> None:
    """With its place and what to do about it; the document is as without it, and the rows after it apply."""
    fitting = {"pointer": "/definitions/Pet/properties/age/minimum", "operation": "add", "value": "0"}
    document, report = distil_file(pets(), SECTION, load_patches(rows(tmp_path, row, fitting)))
    (note,) = report.notes
    assert note.pointer == row["pointer"]
    assert "patch 'p0' does not apply" in note.message
    assert message in note.message
    assert "patches.toml" in note.message
    assert report.patches == ["p1"]
    only, _ = distil_file(pets(), SECTION, load_patches(rows(tmp_path, fitting)))
    assert document == only


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"pointer": NAME, "operation": "swap"}, "not one of add, replace, remove, move"),
        ({"pointer": NAME, "operation": "replace"}, "take a value"),
        ({"pointer": NAME, "operation": "remove", "value": "1"}, "takes neither"),
        ({"pointer": NAME, "operation": "move"}, "a pointer `to`"),
        ({"pointer": NAME, "operation": "add", "value": "yes"}, "not a JSON text"),
        ({"pointer": NAME, "operation": "remove", "why": "x"}, "unknown keys"),
        ({"operation": "remove"}, "missing keys"),
        ({"pointer": "definitions", "operation": "remove"}, "not a JSON pointer"),
    ],
)
def test_a_wrong_row_is_named(tmp_path: Path, row: dict[str, Any], message: str) -> None:
    """Before any file is touched."""
    with pytest.raises(ValueError, match="p0") as caught:
        load_patches(rows(tmp_path, row))
    assert message in str(caught.value)


def test_an_id_is_there_once(tmp_path: Path) -> None:
    """The lock names patches by it."""
    row = {"id": "same", "pointer": NAME, "operation": "remove"}
    with pytest.raises(ValueError, match="twice"):
        load_patches(rows(tmp_path, row, row))
