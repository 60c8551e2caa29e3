"""A Python name that is gone, or stands for another thing, is reported as a break."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.changes import report as diff
from codegen.changes.names import compare_names
from codegen.generate import ledger
from codegen.generate.ledger import Names
from codegen.generate.surface import surface_of
from tests.codegen import awkward
from tests.codegen.orders import document as orders

ROOT = Path(__file__).resolve().parent.parent.parent.parent
Json = dict[str, Any]


def told(old: Names | None, new: Names | None, document: Json | None = None) -> list[tuple[str, str, str]]:
    """What changes between two ledgers, over the same or another document."""
    before = surface_of(awkward.document(), "awkward_v1", "AwkwardV1", old)
    after = surface_of(document or awkward.document(), "awkward_v1", "AwkwardV1", new)
    changes = compare_names("awkward_v1", before, after)
    assert all(change.breaking for change in changes)
    return [(change.where, change.kind, change.text) for change in changes]


@pytest.fixture
def names() -> Names:
    """The names of the awkward document."""
    return surface_of(awkward.document(), "awkward_v1", "AwkwardV1", None).names


def test_the_same_names_are_no_change(names: Names) -> None:
    """Neither with the ledger nor by rule."""
    assert told(names, names) == []
    assert told(None, names) == []


def test_a_name_that_is_another_one_now_is_told(names: Names) -> None:
    """A class, attribute, member, method, argument or alias of values that a ledger calls otherwise."""
    other = copy.deepcopy(names)
    other.class_name = "Awkward"
    other.types["Thing"].attributes["status"] = "state"
    other.types["Size"].members["SMALL"] = "TINY"
    other.types["Sizes2"] = other.types.pop("ThingStatus")
    other.operations["listThings"].name = "find_things"
    other.operations["listThings"].arguments["query/nextToken"] = "token"

    found = told(names, other)

    assert {text for _, _, text in found} == {
        "Python name AwkwardV1 is Awkward now",
        "Python name status is state now",
        "Python name SMALL is TINY now",
        "Python name ThingStatus is Sizes2 now",
        "Python name list_things is find_things now",
        "Python name next_token is token now",
    }
    assert {kind for _, kind, _ in found} == {"name-changed"}


def test_a_parameter_that_moves_keeps_its_argument(names: Names) -> None:
    """From the query into a header: calls go on as they are, so nothing breaks; under another argument it does."""
    document = awkward.document()
    parameters = document["paths"]["/awkward/v1/things"]["get"]["parameters"]
    (moved,) = [each for each in parameters if each["name"] == "from"]
    moved["in"] = "header"
    assert told(names, names, document) == []
    other = copy.deepcopy(names)
    arguments = other.operations["listThings"].arguments
    del arguments["query/from"]
    arguments["header/from"] = "since"
    assert [text for _, _, text in told(names, other, document)] == ["Python name from_ is since now"]
    parameters.append({**moved, "in": "query"})
    assert told(names, names, document) == []


def test_a_name_that_stands_for_another_thing_is_told(names: Names) -> None:
    """The newcomer took the name of what was there, which is called otherwise."""
    other = copy.deepcopy(names)
    other.types["Thing"].attributes |= {"thingId": "thing_id_2", "ThingId": "thing_id"}
    document = awkward.document()
    document["components"]["schemas"]["Thing"]["properties"]["ThingId"] = {"type": "string"}

    assert told(names, other, document) == [("Thing.thingId", "name-changed", "Python name thing_id is thing_id_2 now")]


def test_a_class_that_is_another_place_now_is_told(names: Names) -> None:
    """An enum class that was inline and is the name of a schema now."""
    other = copy.deepcopy(names)
    row = other.types["ThingClass"]
    other.types["ThingClass"] = other.types.pop("ThingStatus")
    other.types["ThingClassValue"] = row

    kinds = {(where, kind) for where, kind, _ in told(names, other)}

    assert ("ThingClass", "name-repointed") in kinds


@pytest.fixture
def sets(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of models and names as checkouts have them, of one section."""
    names = surface_of(orders(), "orders_v0", "OrdersV0", None).names
    for side in ("old", "new"):
        awkward.write(tmp_path / side / "models", orders())
        (tmp_path / side / "codegen" / "names").mkdir(parents=True)
        (tmp_path / side / "codegen" / "names" / "orders_v0.json").write_bytes(ledger.dumps(names))
    return tmp_path / "old", tmp_path / "new"


def test_the_verb_reads_the_ledger_of_each_side(sets: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A renamed attribute in the ledger of the newer checkout breaks, and fails on request."""
    old, new = sets
    ledger = new / "codegen" / "names" / "orders_v0.json"
    text = ledger.read_text(encoding="utf-8").replace('"amazon_order_id"', '"order_number"', 1)
    ledger.write_text(text, encoding="utf-8")

    assert diff.main([str(old), str(new), "--fail-on", "breaking"], ROOT) == 1
    assert "BREAKING" in (answer := capsys.readouterr().out)
    assert "Python name amazon_order_id is order_number now" in answer


def test_what_amazon_adds_beside_a_name_does_not_break(
    sets: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """The property, the parameter and the schema of the same spelling are additions alone."""
    old, new = sets
    file = new / "models" / "orders_v0.json"
    document = json.loads(file.read_bytes())
    schemas = document["components"]["schemas"]
    order = schemas["Order"]
    order["properties"] = {"amazonOrderId": {"type": "string"}, **order["properties"]}
    schemas["OrderStatus"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    added = {"name": "amazonOrderIds", "in": "query", "required": False, "schema": {"type": "string"}}
    document["paths"]["/orders/v0/orders"]["get"]["parameters"].insert(0, added)
    file.write_text(json.dumps(document), encoding="utf-8")

    assert diff.main([str(old), str(new), "--fail-on", "breaking", "--json"], ROOT) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["breaking"] == 0
    assert {item["kind"] for item in answer["items"]} == {"property-added", "parameter-added", "schema-added"}


def test_an_inline_enum_of_a_parameter_that_becomes_a_schema_does_not_break(
    sets: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """It has the same class and the same values."""
    old, new = sets
    documents = {}
    for side in (old, new):
        file = side / "models" / "orders_v0.json"
        documents[side] = json.loads(file.read_bytes())
        listed = documents[side]["paths"]["/orders/v0/orders"]["get"]["parameters"]
        listed.append({"name": "Kind", "in": "query", "schema": {"type": "string", "enum": ["A", "B"]}})
        if side is new:
            listed[-1]["schema"] = awkward.reference("Kind")
            documents[side]["components"]["schemas"]["Kind"] = {"type": "string", "enum": ["A", "B"]}
        file.write_text(json.dumps(documents[side]), encoding="utf-8")

    assert diff.main([str(old), str(new), "--json"], ROOT) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["breaking"] == 0, answer


@pytest.mark.parametrize("way", ["renamed", "exchanged"])
def test_every_class_is_looked_at_after_one_that_is_gone(names: Names, way: str) -> None:
    """Or that stands for another thing: what follows is reported too."""
    other = copy.deepcopy(names)
    first, second, *_, last = names.types
    row = other.types[last]
    row.attributes.update({thing: f"{name}_x" for thing, name in row.attributes.items()})
    row.members.update({thing: f"{name}_X" for thing, name in row.members.items()})
    if way == "renamed":
        other.types["Renamed"] = other.types.pop(first)
    else:
        other.types[first], other.types[second] = other.types[second], other.types[first]
    found = told(names, other)
    kind = "name-changed" if way == "renamed" else "name-repointed"
    assert {each for where, each, _ in found if where == first} == {kind}
    renamed = [text for *_, text in found if text.endswith(("_x now", "_X now"))]
    assert len(renamed) == len(row.attributes) + len(row.members) > 0
