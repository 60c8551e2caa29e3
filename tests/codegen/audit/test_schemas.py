"""Schemas held against small written modules: every way in which a type can be wrong is reported with its pointer."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from codegen.audit.audit import audit_schema
from codegen.audit.findings import Findings, Loss
from codegen.audit.written import choices_of, constant_of, last_name, passes, read_calls, read_models

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
WHOLE: Json = {"type": "integer"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def audited(folder: Path, source: str, **schemas: Json) -> Findings:
    """What an audit of a module finds."""
    file = folder / "toys_v1.py"
    file.write_text(source, encoding="utf-8")
    return audit_schema("kind.toys_v1", {"components": {"schemas": schemas}}, file)


def losses(found: Findings) -> list[str]:
    """Pointer below the schemas, and what is lost."""
    assert {each.section for each in found.losses} <= {"kind/toys_v1"}
    return [f"{each.pointer.removeprefix('/components/schemas/')}: {each.what}" for each in found.losses]


BASE = """
class Toy(Model):
    name: str
    size: int | None = None
    _wire_ = ("Name", "size")

class Colour(StrEnum):
    RED = "RED"
    LOW = -1

Sizes = list[int]
Loop = list["Loop"]
"""
SCHEMAS: Json = {
    "Toy": {"type": "object", "required": ["Name"], "properties": {"Name": TEXT, "size": WHOLE}},
    "Colour": {"type": "string", "enum": ["RED", -1]},
    "Sizes": {"type": "array", "items": WHOLE},
}


def one(folder: Path, schema: Json, written: str, **more: Json) -> list[str]:
    """What is lost of a schema that is written as an alias of a type."""
    names = ["One", *SCHEMAS]
    listed = ", ".join(f'"{name}": {name}' for name in names)
    source = f"{BASE}\nOne = {written}\nSCHEMAS: dict[str, Any] = {{{listed}}}\n"
    return losses(audited(folder, source, One=schema, **{**SCHEMAS, **more}))


@pytest.mark.parametrize(
    ("schema", "written", "lost"),
    [
        (TEXT, "str", []),
        (TEXT, "int | str", []),
        (TEXT, "int", ["One: str was written as int"]),
        (TEXT, "None", ["One: str was written as None"]),
        ({**TEXT, "format": "date-time"}, "datetime", []),
        ({**TEXT, "format": "date-time"}, "dt.datetime", []),
        ({**TEXT, "format": "date-time"}, "date", ["One: datetime was written as date"]),
        ({**TEXT, "format": "date"}, "date", []),
        ({**TEXT, "format": "boolean"}, "bool", []),
        ({**TEXT, "format": "other"}, "str", []),
        ({**TEXT, "format": "binary"}, "FormFile", []),
        ({**TEXT, "format": "binary"}, "bytes", []),
        ({**TEXT, "format": "binary"}, "str", []),
        ({**TEXT, "format": "byte"}, "bytes", ["One: str was written as bytes"]),
        ({"type": "number"}, "float", []),
        ({"type": "number"}, "decimal.Decimal", []),
        ({"type": "number"}, "int", ["One: float was written as int"]),
        ({"type": "number", "format": "int64"}, "int", []),
        ({"type": "number", "format": "int64"}, "Decimal", ["One: int was written as Decimal"]),
        (WHOLE, "int", []),
        ({"type": "boolean"}, "bool", []),
        ({}, "Any", []),
        ({}, "str", ["One: Any was written as str"]),
        (to("Toy"), "Toy", []),
        (to("Toy"), "None | models.Toy", []),
        (to("Toy"), "Colour", ["One: a reference to Toy was written as Colour"]),
        (to("Sizes"), "list[int]", []),
        (to("Sizes"), "list[str]", ["One/items: int was written as str"]),
        (to("Gone"), "Toy", ["One: a reference to Gone, which is not there"]),
        ({"allOf": [to("Toy")]}, "Toy", []),
        ({"allOf": [to("Toy")]}, "Colour", ["One/allOf/0: a reference to Toy was written as Colour"]),
        ({"type": "array", "items": TEXT}, "list[str]", []),
        ({"type": "array", "items": TEXT}, "None | list[str]", []),
        ({"type": "array", "items": TEXT}, "list[int]", ["One/items: str was written as int"]),
        ({"type": "array", "items": TEXT}, "dict[str, str]", ["One: a list was written as dict[str, str]"]),
        ({"type": "array", "items": TEXT}, "str | int", ["One: a list was written as str | int"]),
        ({"type": "array"}, "list[Any]", []),
        ({"type": "object"}, "dict[str, Any]", []),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]", []),
        ({"type": "object", "additionalProperties": WHOLE}, "dict[str, int]", []),
        (
            {"type": "object", "additionalProperties": WHOLE},
            "dict[str, str]",
            ["One/additionalProperties: int was written as str"],
        ),
        ({"type": "object"}, "list[Any]", ["One: a dict was written as list[Any]"]),
        ({"oneOf": [TEXT, to("Toy")]}, "str | Toy", []),
        ({"oneOf": [TEXT, to("Toy")]}, "str", ["One/oneOf/1: a reference to Toy was written as str"]),
        ({"anyOf": [TEXT, WHOLE]}, "str", ["One/anyOf/1: int was written as str"]),
        ({"enum": ["RED", -1]}, "Colour | str", []),
        (
            {"enum": ["RED", "LOW", 1]},
            "Colour",
            ["One/enum/1: enum value 'LOW' is not in models.py", "One/enum/2: enum value 1 is not in models.py"],
        ),
        ({"enum": ["RED"]}, "str", ["One/enum/0: enum value 'RED' is not in models.py"]),
        ({"properties": {"Name": TEXT}, "required": ["Name"]}, "Toy", []),
        ({"properties": {"Name": TEXT}}, "str", ["One: an object was written as str"]),
        ({"properties": {"Name": TEXT}}, "Toy | Colour", ["One: an object was written as Toy | Colour"]),
        ({"properties": {"gone": TEXT}}, "Toy", ["One/properties/gone: property gone is not in class Toy"]),
        (
            {"properties": {"Name": TEXT}},
            "Toy",
            ["One/properties/Name: property Name of class Toy is not required, but has no default"],
        ),
        (
            {"properties": {"size": TEXT}, "required": ["size"]},
            "Toy",
            [
                "One/properties/size: property size of class Toy is required, but has a default",
                "One/properties/size: str was written as int | None",
            ],
        ),
        (
            {"allOf": [to("Toy"), {"properties": {"a/b": TEXT}}]},
            "Toy",
            ["One/allOf/1/properties/a~1b: property a/b is not in class Toy"],
        ),
        ({"allOf": [to("Toy")], "properties": {"size": WHOLE}}, "Toy", []),
        ({"allOf": [{"properties": {"size": WHOLE}}]}, "Toy", []),
        (
            {"properties": {"size": WHOLE}, "additionalProperties": WHOLE},
            "Toy",
            ["One/additionalProperties: the type of further properties is not in class Toy"],
        ),
        ({"properties": {"size": WHOLE}, "additionalProperties": {}}, "Toy", []),
        ({"properties": {"size": WHOLE}, "additionalProperties": True}, "Toy", []),
    ],
)  # fmt: skip
def test_a_type_is_what_the_schema_says(tmp_path: Path, schema: Json, written: str, lost: list[str]) -> None:
    """A choice of types has to hold it; the names of modules do not count."""
    assert one(tmp_path, schema, written) == lost


def test_what_holds_itself_is_compared_once(tmp_path: Path) -> None:
    """A list of itself, written as one."""
    assert one(tmp_path, to("Loop"), "list[Any]", Loop={"type": "array", "items": to("Loop")}) == [
        "Loop: schema Loop is not in SCHEMAS of models.py"
    ]


def test_further_properties_have_the_type_that_is_written(tmp_path: Path) -> None:
    """Beside the declared ones, which count without them."""
    source = (
        "class A(Model):\n    b: str | None = None\n    additional_properties: dict[str, int]\n    _wire_ = ('b',)\n"
    )
    source += "SCHEMAS: dict[str, Any] = {'A': A}\n"
    whole = {"properties": {"b": TEXT}, "additionalProperties": WHOLE}
    assert losses(audited(tmp_path, source, A=whole)) == []
    assert losses(audited(tmp_path, source, A={**whole, "additionalProperties": TEXT})) == [
        "A/additionalProperties: str was written as int"
    ]


def test_what_is_there_is_counted(tmp_path: Path) -> None:
    """Once each, not again behind a reference."""
    source = f"{BASE}\nSCHEMAS: dict[str, Any] = {{'Toy': Toy, 'Colour': Colour, 'Part': Toy}}\n"
    part = {"allOf": [to("Toy"), {"properties": {"size": to("Colour")}}], "required": ["Name"]}
    found = audited(tmp_path, source, Toy=SCHEMAS["Toy"], Colour=SCHEMAS["Colour"], Part=part)
    assert found.told() == "0 operations, 0 parameters, 3 schemas, 3 properties, 0 statuses, 2 enum values"
    other = Findings()
    other.add(found)
    other.add(found)
    assert other.counts["properties"] == 6
    assert other.losses == [*found.losses, *found.losses]


@pytest.mark.parametrize(
    ("source", "lost"),
    [
        ("SCHEMAS: dict[str, Any] = {}\n", ["Toy: schema Toy is not in SCHEMAS of models.py"]),
        ("SCHEMAS = {'Toy': Toy}\n", ["Toy: schema Toy is not in SCHEMAS of models.py"]),
        ("SCHEMAS: dict[str, Any] = {'Toy': Toy}\n", ["Toy: schema Toy: models.py has no Toy"]),
    ],
)
def test_a_schema_that_is_not_there_is_told(tmp_path: Path, source: str, lost: list[str]) -> None:
    """In the list, or in the module."""
    assert losses(audited(tmp_path, source, Toy=SCHEMAS["Toy"])) == lost


def test_a_class_that_stands_twice_is_told(tmp_path: Path) -> None:
    """The first is overwritten."""
    source = f"{BASE}{BASE}\nSCHEMAS: dict[str, Any] = {{'Toy': Toy}}\n"
    assert losses(audited(tmp_path, source, Toy=SCHEMAS["Toy"])) == [
        ": models.py has Toy twice: the first is overwritten",
        ": models.py has Colour twice: the first is overwritten",
    ]


def test_a_module_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    """Missing, or no Python."""
    (lost, *_) = losses(audited(tmp_path, "class", Toy=SCHEMAS["Toy"]))
    assert lost.startswith(": toys_v1.py cannot be read: ")
    found = audit_schema("kind.toys_v1", {}, tmp_path / "gone.py")
    assert found.losses[0].what.startswith("gone.py cannot be read: ")
    assert str(Loss("a", "/b", "c")) == "models/a.json#/b: c"


def expression(text: str) -> ast.expr:
    """An expression."""
    return ast.parse(text, mode="eval").body


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), ("-1", -1), ("'a'", "a"), ("True", True), ("+1", None), ("-a", None), ("a", None), ("[1]", None)],
)
def test_the_value_of_a_literal(text: str, value: object) -> None:
    """A negative number is one too."""
    assert constant_of(expression(text)) == value
    assert constant_of(None) is None


def test_the_parts_of_what_is_written() -> None:
    """Alternatives of a union, the last part of a name, and what is passed to a call by name."""
    assert [ast.unparse(each) for each in choices_of(expression("a | b[c] | None"))] == ["a", "b[c]", "None"]
    assert [ast.unparse(each) for each in choices_of(expression("a & b"))] == ["a & b"]
    assert [last_name(expression(text)) for text in ("a", "b.c", "d[e]")] == ["a", "c", ""]
    call = ast.parse("def f(x):\n    g(x=1)\n    return C.call(a=x, b=y, **more)\n")
    assert passes(call, "C.call") == {"a": "x", "b": "y"}
    assert passes(call, "C") is None


def test_modules_are_read_as_they_are_written() -> None:
    """Classes, aliases and schemas; constants, builders and methods."""
    models = read_models(ast.parse(BASE))
    toy = models.classes["Toy"]
    assert (toy.wire, set(toy.defaulted), list(toy.values)) == (("Name", "size"), {"size"}, [])
    assert [toy.attribute(name) for name in ("Name", "size", "name")] == ["name", "size", None]
    assert models.classes["Colour"].values == {"RED", -1}
    assert (list(models.aliases), models.schemas) == (["Sizes", "Loop"], {})
    short = read_models(ast.parse("class A(Model):\n    a: str\n    b: str\n    _wire_ = ('a',)\n")).classes["A"]
    assert short.attribute("a") is None
    operations = ast.parse("A: Operation[B] = Operation(id='x.a', method='GET')\nC: int = 1\ndef a(): ...\n")
    calls = read_calls(operations, ast.parse("class S:\n    def a(self): ...\n    async def b(self): ...\nx = 1\n"))
    assert {name: (constant, list(given)) for name, (constant, given) in calls.constants.items()} == {
        "x.a": ("A", ["id", "method"])
    }
    assert (list(calls.builders), {name: list(each) for name, each in calls.methods.items()}) == (
        ["a"],
        {"S": ["a", "b"]},
    )
