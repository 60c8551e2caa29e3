"""Names that two things claim, words that annotations need, imports in their order: each side of each rule."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.generate.document import METHODS, REF
from codegen.generate.ledger import Names, OperationNames, TypeNames
from codegen.generate.naming import Naming
from codegen.generate.surface import Surface, surface_of
from codegen.generate.text import IMPORTS, with_imports

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
BOX, KIND = {"a": "a"}, {"A": "A"}


def row(*places: str, members: bool = False) -> TypeNames:
    """A name of a class, or of an enum."""
    return TypeNames([*places], {} if members else dict(BOX), dict(KIND) if members else {})


def same(text: str) -> str:
    """An equal text that is another object."""
    return "".join([*text])


@pytest.mark.parametrize(
    ("natural", "there", "refers_to", "keeps"),
    [
        (row("Item/b"), (), "box", False),
        (row("Item/b"), (), None, True),
        (row("Item/b"), (), "a", True),
        (row("Item/b"), (), "z", True),
        (row("Item/b", members=True), (), "box", True),
        (row("Item/b", "Item/c"), ("Item/c",), "box", True),
        (row("Item/c", "Item/b"), (), "box", False),
        (None, (), None, True),
    ],
)
def test_the_name_that_a_schema_would_have_goes_before_another(
    natural: TypeNames | None, there: tuple[str, ...], refers_to: str | None, keeps: bool
) -> None:
    """Where it was given to something inline of the same kind that refers to the schema and is there no more."""
    types = {"Abc": row("Order/b"), **({} if natural is None else {"Box": natural})}
    references = {"Order/b": "box", **({} if refers_to is None else {"Item/b": same(refers_to)})}
    made = Naming(Names(types=types), {"box": "class", **dict.fromkeys(there, "class")}, references)
    assert (made.of("box") == "Abc") is keeps
    assert made.names.types["Abc"].places == (["box", "Order/b"] if keeps else ["Order/b"])


@pytest.mark.parametrize(
    ("known", "places", "given", "left"),
    [
        ({"query/k": "a", "path/k": "b"}, [("header", "k")], ["a"], {"header/k": "a", "path/k": "b"}),
        ({"header/k": "a", "query/k": "b"}, [("header", "k")], ["a"], {"header/k": "a", "query/k": "b"}),
        ({"query/k": "a"}, [("query", "k"), ("header", "k")], ["a", "k"], {"query/k": "a", "header/k": "k"}),
        ({"query/a/k": "x"}, [("header", "k")], ["k"], {"query/a/k": "x", "header/k": "k"}),
        ({"query/a/k": "x"}, [("header", "a/k")], ["x"], {"header/a/k": "x"}),
        ({"query/j": "x"}, [("header", "k")], ["k"], {"query/j": "x", "header/k": "k"}),
        ({}, [("query", "k"), ("header", "k"), ("path", "k")], ["k_3", "k", "k_2"], None),
        ({}, [("header", "body"), ("query", "body")], ["body_header", "body_query"], None),
    ],
)
def test_an_argument_goes_with_the_first_place_that_is_gone(
    known: dict[str, str], places: list[tuple[str, str]], given: list[str], left: dict[str, str] | None
) -> None:
    """A parameter that has its argument takes no other, and one that is still there gives its own to nobody."""
    made = Naming(Names(operations={"getA": OperationNames("get_a", dict(known))}), {}, {})
    assert made.arguments("getA", places) == dict(zip(places, given, strict=True))
    if left is not None:
        assert made.names.operations["getA"].arguments == left


def test_numbers_go_on_from_two() -> None:
    """Until one is free, and in the place of an underscore at the end."""
    made = Naming(Names(operations={"a": OperationNames("models_"), "b": OperationNames("models_2")}), {}, {})
    assert made.operations(["models", "a"]) == {"models": "models_3", "a": "models_"}
    assert [made.type(place, "Toy") for place in "abc"] == ["Toy", "Toy2", "Toy3"]
    assert made.type("a", "Other") == "Toy"


def refer(name: str) -> Json:
    """A reference."""
    return {"$ref": f"{REF}{name}"}


def surface(schemas: Json, *operations: Json) -> Surface:
    """The names of a section without a ledger."""
    paths = {
        f"/{number}": {"get": {"tags": ["t"], "parameters": [], "responses": {"204": {"description": ""}}, **each}}
        for number, each in enumerate(operations)
    }
    return surface_of({"openapi": "3.0.3", "paths": paths, "components": {"schemas": schemas}}, "toys_v1", "Toys", None)


DAY: Json = {"type": "string", "format": "date"}


def chain(length: int) -> Json:
    """Aliases that refer to each other; the last one is a date."""
    return {f"A{number}": refer(f"A{number + 1}") for number in range(length - 1)} | {f"A{length - 1}": DAY}


@pytest.mark.parametrize(
    ("beside", "is_date"),
    [
        (DAY, True),
        ({"type": "string", "format": "date-time"}, False),
        ({"type": "string", "format": "boolean"}, False),
        (TEXT, False),
        ({"type": "integer", "format": "date"}, False),
        ({"format": "date"}, False),
        ({"type": "array", "items": DAY}, True),
        ({"type": "array", "items": {"type": "array", "items": DAY}}, True),
        ({"type": "array", "items": TEXT}, False),
        ({"type": "object"}, False),
        ({"type": "object", "additionalProperties": True}, False),
        ({"type": "object", "additionalProperties": DAY}, True),
        ({"type": "array", "items": {"type": "object", "additionalProperties": DAY}}, True),
        (refer("Kind"), False),
        (refer("Toy"), False),
        (refer("Day"), True),
        (refer("Days"), True),
        (refer("A0"), True),
        ({}, False),
    ],
)
def test_an_attribute_is_not_called_like_a_type_beside_it(beside: Json, is_date: bool) -> None:
    """Nor like one inside of it or at the end of a chain of aliases; a class that has dates is another thing."""
    schemas = {
        **chain(len(METHODS)),
        "Kind": {"type": "string", "enum": ["A"]},
        "Toy": {"type": "object", "properties": {"x": DAY}},
        "Day": DAY,
        "Days": {"type": "array", "items": DAY},
        "Box": {"type": "object", "properties": {"beside": beside, "date": refer("Toy"), "str": refer("Toy")}},
    }
    assert surface(schemas).types["Box"].attributes == {
        "beside": "beside",
        "date": "date_" if is_date else "date",
        "str": "str_",
    }


def test_a_list_of_itself_has_an_end() -> None:
    """And no dates."""
    schemas = {
        "Tree": {"type": "array", "items": refer("Tree")},
        "Box": {"type": "object", "properties": {"date": refer("Toy"), "tree": refer("Tree")}},
        "Toy": {"type": "object", "properties": {"x": TEXT}},
    }
    assert surface(schemas).types["Box"].attributes == {"date": "date", "tree": "tree"}


def test_each_name_of_a_section_is_on_its_surface() -> None:
    """Arguments of each operation by their place, members of enums, and the class of the methods."""
    parameters = [{"name": "toyId", "in": "path", "required": True, "schema": TEXT}]
    enum = {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["A", "b c"]}}
    found = surface(
        {"Toy": {"type": "object", "properties": {"toyId": TEXT}}, "Text": TEXT},
        {"operationId": "getToy", "parameters": [*parameters, enum]},
        {"operationId": "listToys", "parameters": [{"name": "Body", "in": "header", "schema": TEXT}]},
        {"operationId": "dropToys"},
    )
    assert found.class_name == "Toys"
    assert found.operations == {"getToy": "get_toy", "listToys": "list_toys", "dropToys": "drop_toys"}
    assert found.arguments == {
        ("getToy", "path/toyId"): "toy_id",
        ("getToy", "query/kind"): "kind",
        ("listToys", "header/Body"): "body_header",
    }
    assert found.merged == {}
    assert {name: (each.attributes, each.members, each.literal) for name, each in found.types.items()} == {
        "Toy": ({"toyId": "toy_id"}, {}, None),
        "Text": ({}, {}, None),
        "Kind": ({}, {"A": "A", "b c": "B_C"}, "KindLiteral"),
    }
    assert found.types["Toy"].places == found.types["Toy"].known == frozenset({"Toy"})


def test_imported_names_stand_as_the_formatter_sorts_them() -> None:
    """Constants, classes, then the rest; a capital letter alone is a class; modules of others before our own."""
    names = dict.fromkeys(("zeta", "AB", "T", "Zoo", "MAX_2", "alpha", "aBC", "Able", "A"), "a.b")
    others = {"os": "import os", "re": "import re", "near": ".near", "core": "spapi_core.x", "far": "z", "up": "..up"}
    used = "\n".join([*names, *others, "unknown"])
    assert with_imports(f"{IMPORTS}{used}\n", {**names, **others}) == (
        "import os\nimport re\n"
        "from a.b import AB, MAX_2, A, Able, T, Zoo, aBC, alpha, zeta\nfrom z import far\n\n"
        "from spapi_core.x import core\n\n"
        f"from ..up import up\nfrom .near import near\n{used}\n"
    )
