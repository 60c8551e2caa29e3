"""The data of the generated package: one row per line, and what a row says of its operation."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codegen.generate.catalog import dump_mapping, dump_rows, lock_summary, operation_rows, previous, quota_rows
from codegen.generate.records import Class, Field, Operation, Parameter, Section
from codegen.tables.records import Deprecation, Grant, OperationFacts, Paging, Plan, Restricted, Sandbox

WHY: Any = {"source": "s", "reason": "r"}


def facts(**given: Any) -> OperationFacts:
    """An operation, as the tables know it."""
    known: dict[str, Any] = {
        "id": "toys_v1.listToys",
        "section": "toys_v1",
        "name": "listToys",
        "method": "GET",
        "path": "/toys",
        "plan": Plan(rate=0.0167, burst=20, exact=Fraction(1, 60), application_rate=5.0, **WHY),
        "paging": None,
        "grant": None,
        "restricted": None,
        "deprecation": None,
        "sandbox": Sandbox(kind=None, only=False),
        "safe_to_repeat": True,
        "idempotency_key": None,
        "summary": "List toys",
        "doc_url": "https://example.com",
    }
    return OperationFacts(**{**known, **given})


def parameter(name: str, **given: Any) -> Parameter:
    """A parameter of the query."""
    known: dict[str, Any] = {
        "argument": f"{name}_",
        "where": "query",
        "type": "models.Size",
        "plain_type": "str",
        "values": (),
        "annotation": "models.Size",
        "required": False,
        "optional": True,
        "style": "plain",
        "marketplace": False,
        "told": "",
    }
    return Parameter(name=name, **{**known, **given})


def operation(of: OperationFacts, *parameters: Parameter, **given: Any) -> Operation:
    """An operation, as the templates see it."""
    known: dict[str, Any] = {
        "constant": "LIST_TOYS",
        "function": "list_toys",
        "positional": (),
        "keywords": parameters,
        "body": None,
        "body_name": None,
        "body_required": False,
        "form": False,
        "multipart": False,
        "body_told": "",
        "responses": {},
        "otherwise": None,
        "answer": "None",
        "item": None,
        "listed": None,
        "argument_of": {each.name: each.argument for each in parameters},
        "doc": (),
        "raises": {},
        "brief": (),
    }
    return Operation(facts=of, parameters=parameters, **{**known, **given})


def section(*operations: Operation) -> Section:
    """A section of operations alone."""
    return Section("toys_v1", "ToysV1", "Toys v1", "Toys.", "", (), (), (), {}, operations, SimpleNamespace())  # type: ignore[arg-type]  # nobody looks at its names


def row(of: OperationFacts, *parameters: Parameter, **given: Any) -> dict[str, Any]:
    """The row of an operation."""
    [found] = operation_rows(section(operation(of, *parameters, **given)))
    return found


PLAIN = {
    "id": "toys_v1.listToys",
    "section": "toys_v1",
    "name": "listToys",
    "function": "list_toys",
    "method": "GET",
    "path": "/toys",
    "rate": 0.0167,
    "burst": 20,
    "application_rate": 5.0,
    "plan_source": "s",
    "paging": None,
    "grant": None,
    "restricted": None,
    "sandbox": None,
    "sandbox_only": False,
    "safe_to_repeat": True,
    "idempotency_key": None,
    "deprecated": None,
    "summary": "List toys",
    "doc_url": "https://example.com",
    "parameters": [],
    "body": None,
    "body_required": False,
    "empty": [],
}


def test_a_row_says_what_an_operation_is() -> None:
    """Every key is there, whatever is known of it."""
    assert row(facts()) == PLAIN


def test_a_row_says_what_an_operation_needs() -> None:
    """Grant, restricted data, sandbox, its end, its body, and the answers that are empty."""
    known = facts(
        grant=Grant(scope="x::y", **WHY),
        restricted=Restricted(mode="optional", data_elements=("buyerInfo",), generic_path=False, **WHY),
        sandbox=Sandbox(kind="static", only=True),
        safe_to_repeat=False,
        idempotency_key="Key",
        deprecation=Deprecation(removal=dt.date(2027, 3, 27), replacement=("toys_v2.a",), announced=True, **WHY),
    )
    body = {"body": "models.Toy", "body_name": "Toy", "body_required": True}
    assert row(known, **body, responses={200: "models.Toy", 204: "None", 299: "None", 300: "None", 404: "None"}) == {
        **PLAIN,
        "grant": "x::y",
        "restricted": {"mode": "optional", "data_elements": ["buyerInfo"], "generic_path": False},
        "sandbox": "static",
        "sandbox_only": True,
        "safe_to_repeat": False,
        "idempotency_key": "Key",
        "deprecated": {"removal": "2027-03-27", "replacement": ["toys_v2.a"], "announced": True, "source": "s"},
        "body": "Toy",
        "body_required": True,
        "empty": [204, 299],
    }
    assert row(facts(deprecation=Deprecation(announced=False, **WHY)))["deprecated"] == {
        "removal": None,
        "replacement": [],
        "announced": False,
        "source": "s",
    }


def test_a_row_says_what_its_parameters_are() -> None:
    """The marketplace and values where there are some."""
    told = row(facts(), parameter("size", values=("S", "M"), required=True), parameter("place", marketplace=True))
    plain = {"where": "query", "type": "str", "style": "plain"}
    assert told["parameters"] == [
        {"name": "size", "argument": "size_", **plain, "required": True, "values": ["S", "M"]},
        {"name": "place", "argument": "place_", **plain, "required": False, "marketplace": True},
    ]


NO_PAGING: dict[str, Any] = {
    "argument": "next_",
    "parameter": "next",
    "token": ["a", "t"],
    "items": None,
    "keep": None,
    "add": {},
}
PAGES: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"parameter": "next", "items": None}, {}),
    ({"parameter": "next", "items": ("a", "b")}, {"items": ["a", "b"]}),
    ({"parameter": "next", "items": None, "lists": ("a", "b")}, {"lists": ["a", "b"]}),
    ({"parameter": "next", "items": None, "keep": ("size",)}, {"keep": ["size_"]}),
    ({"parameter": "next", "items": None, "keep": ()}, {"keep": []}),
    ({"parameter": "next", "items": None, "add": {"size": "S"}}, {"add": {"size_": "S"}}),
    (
        {"parameter": None, "items": None, "body": ("page", "token")},
        {"argument": "body", "parameter": None, "body": ["page", "token"]},
    ),
    (
        {"parameter": None, "items": None, "token": (), "offset": {"offset": ("p", "o")}},
        {"argument": "body", "parameter": None, "token": [], "offset": {"offset": ["p", "o"]}},
    ),
]


@pytest.mark.parametrize(("given", "said"), PAGES)
def test_a_row_says_how_pages_follow_each_other(given: dict[str, Any], said: dict[str, Any]) -> None:
    """In the names of the arguments; the lists of a page and a place in the body where there are some."""
    paging = Paging(**{"token": ("a", "t"), **WHY, **given})
    assert row(facts(paging=paging), parameter("next"), parameter("size"))["paging"] == {
        **NO_PAGING,
        "offset": None,
        **said,
    }


def test_a_quota_is_the_one_to_hold_beside_the_published_one() -> None:
    """The fraction that a rounded figure stands for is held, where it is slower."""
    assert quota_rows(section(operation(facts()))) == {
        "toys_v1.listToys": {
            "rate": facts().plan.held_rate,
            "published": 0.0167,
            "burst": 20,
            "application_rate": 5.0,
            "source": "s",
        }
    }
    assert facts().plan.held_rate == 1 / 60


def test_where_the_models_are_from_is_said() -> None:
    """A label where there is one, and how many sections there are."""
    known = {"repository": "r", "commit": "c", "sections": {"a": 1, "b": 2}}
    assert lock_summary(known) == {"repository": "r", "commit": "c", "sections": 2}
    assert lock_summary({**known, "label": "l"}) == {"repository": "r", "commit": "c", "label": "l", "sections": 2}
    assert lock_summary({}) == {"repository": None, "commit": None, "sections": 0}


def test_a_change_of_a_row_is_a_change_of_a_line() -> None:
    """Read back, it is what was given; letters stay letters."""
    rows: list[dict[str, Any]] = [{"a": "ä"}, {"a": 2}]
    dumped = dump_rows({"x": {"y": 1}, "z": "t"}, "rows", rows)
    assert dumped.decode() == '{\n"x": {"y": 1},\n"z": "t",\n"rows": [\n{"a": "ä"},\n{"a": 2}\n]\n}\n'
    assert json.loads(dumped) == {"x": {"y": 1}, "z": "t", "rows": rows}
    assert dump_mapping({"a": {"b": "ä"}, "c": [1]}).decode() == '{\n"a": {"b": "ä"},\n"c": [1]\n}\n'


def test_what_stood_there_before_is_read_where_it_can_be(tmp_path: Path) -> None:
    """Nothing where it is missing or broken."""
    file = tmp_path / "operations.json"
    assert previous(file) == {}
    file.write_text("{", encoding="utf-8")
    assert previous(file) == {}
    file.write_text('{"a": 1}', encoding="utf-8")
    assert previous(file) == {"a": 1}


def ending(day: dt.date | None, *, announced: bool = True) -> Operation:
    """An operation that ends."""
    return operation(facts(deprecation=Deprecation(removal=day, announced=announced, **WHY)))


DAY, LATER = dt.date(2027, 1, 2), dt.date(2027, 3, 27)


@pytest.mark.parametrize(
    ("operations", "said"),
    [
        ((), ""),
        ((operation(facts()),), ""),
        ((ending(DAY), operation(facts())), ""),
        ((ending(DAY, announced=False),), ""),
        ((ending(DAY), ending(DAY, announced=False)), ""),
        ((ending(None),), "no day of removal is named"),
        ((ending(DAY), ending(None)), "the last one is removed on 2027-01-02"),
        ((ending(LATER), ending(DAY)), "the last one is removed on 2027-03-27"),
    ],
)
def test_a_section_is_deprecated_where_all_its_operations_are(operations: tuple[Operation, ...], said: str) -> None:
    """Once their end is announced; with the last day that is known."""
    told = f"all operations of toys_v1 are deprecated: {said}" if said else ""
    assert section(*operations).deprecated == told


def test_a_record_cannot_be_changed() -> None:
    """A copy with another value can be made."""
    known = operation(facts())
    with pytest.raises(AttributeError):
        known.function = "other"  # type: ignore[misc]
    assert replace(known, function="other").function == "other"


def test_what_a_class_says_of_its_fields_besides_their_types() -> None:
    """Other names that Amazon answers with, and texts that come as numbers."""
    plain = Field("name", "Name", "str", required=True, note="")
    other = Field("size", "Size", "str", required=False, note="", also=("SIZE", "sizes"), numeral=True)
    known = Class("Toy", (), (plain, other), None, None)
    assert known.also == (("SIZE", "Size"), ("sizes", "Size"))
    assert known.numerals == ("size",)
