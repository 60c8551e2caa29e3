"""How the things of a section are named: once given, a name stays, and newcomers are named beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from codegen.generate.ledger import Names, OperationNames, TypeNames
from codegen.generate.names import NameClashError
from codegen.generate.naming import RESERVED_ARGUMENTS, RESERVED_TYPES, Naming

BOX, KIND = {"a": "a"}, {"A": "A"}
"""Attributes of a class, and members of an enum."""
ALIAS: dict[str, str] = {}


def row(*places: str, attributes: Mapping[str, str] = ALIAS, members: Mapping[str, str] = ALIAS) -> TypeNames:
    """A name that was given before."""
    return TypeNames(list(places), dict(attributes), dict(members))


def naming(kinds: Mapping[str, str], references: Mapping[str, str] | None = None, **types: TypeNames) -> Naming:
    """The naming of a section whose ledger has some names."""
    return Naming(Names(types=types), kinds, references or {})


def test_a_name_in_the_ledger_stays_with_its_place() -> None:
    """Whatever it would be called by rule; the ledger that was given is not changed."""
    known = Names(types={"Old": row("Order", attributes=BOX)})
    made = Naming(known, {"Order": "class", "New": "class"}, {})
    assert (made.of("Order"), made.of("New")) == ("Old", None)
    assert made.type("Order", "Order") == "Old"
    assert made.type("New", "Old", "Newer") == "Newer"
    assert list(made.names.types) == ["Old", "Newer"]
    assert made.names.types["Newer"].places == ["New"]
    assert list(known.types) == ["Old"]


def test_names_of_what_is_gone_stay_taken() -> None:
    """So do aliases of values, and what a module needs for itself."""
    gone = row("gone", members=KIND)
    gone.literal = "KindLiteral"
    made = naming({}, Kind=gone)
    assert made.type("x", "Kind", "KindLiteral") == "Kind2"
    assert made.type("y", "Kind", "KindLiteral") == "Kind3"
    assert made.literal("Kind") == "KindLiteral"
    for name in RESERVED_TYPES:
        assert made.type(f"of {name}", name) == f"{name}2"


def test_what_is_never_written_is_not_kept() -> None:
    """Its name is taken anyway."""
    made = naming({})
    assert made.type("x", "Thing", is_written=False) == "Thing"
    assert made.spare("Thing", "Other") == "Other"
    assert made.type("y", "Other", "Thing") == "Other2"
    assert list(made.names.types) == ["Other2"]


def test_a_word_of_pythons_is_not_a_class() -> None:
    """The next candidate is taken, and where there is none the word gets a number."""
    made = naming({})
    assert made.type("x", "None", "NoneSchema") == "NoneSchema"
    assert made.type("y", "none") == "None2"


@pytest.mark.parametrize(
    ("kind", "known", "keeps"),
    [
        ("enum", row("getA()/query/k/items", members=KIND), True),
        ("class", row("getA()/query/k/items", members=KIND), False),
        ("class", row("getA()/query/k/items", attributes=BOX), True),
        ("alias", row("getA()/query/k/items"), True),
        ("enum", row("getB()/query/k/items", members=KIND), False),
        ("enum", row("getA()/query/j/items", members=KIND), False),
    ],
)
@pytest.mark.parametrize("where", ["header", "path"])
def test_a_parameter_that_moves_takes_its_name_along(kind: str, known: TypeNames, keeps: bool, where: str) -> None:
    """From query to header say; of the same operation, the same name and the same kind of thing."""
    place = f"getA()/{where}/k/items"
    made = naming({place: kind}, K=known)
    assert (made.of(place) == "K") is keeps
    assert (place in made.names.types["K"].places) is keeps


def test_a_parameter_that_is_there_twice_has_two_names() -> None:
    """Where the old place is still there nothing has moved, and a place that has a name keeps it."""
    both = {"getA()/query/k": "class", "getA()/header/k": "class"}
    assert naming(both, K=row("getA()/query/k", attributes=BOX)).of("getA()/header/k") is None
    had = {"K": row("getA()/query/k", attributes=BOX), "L": row("getA()/header/k", attributes=BOX)}
    assert Naming(Names(types=had), {"getA()/header/k": "class"}, {}).of("getA()/header/k") == "L"


@pytest.mark.parametrize(
    ("known", "kind", "keeps"),
    [
        (row("Order/properties/b", attributes=BOX), "class", True),
        (row("Order/properties/b", members=KIND), "enum", True),
        (row("Order/properties/b", attributes=BOX), "enum", False),
        (row("Order/properties/other", attributes=BOX), "class", False),
    ],
)
def test_what_was_inline_keeps_its_name_as_a_schema(known: TypeNames, kind: str, keeps: bool) -> None:
    """Where it was there is a reference now; the schema's place comes first."""
    made = naming({"Box": kind}, {"Order/properties/b": "Box"}, OrderB=known)
    assert (made.of("Box") == "OrderB") is keeps
    assert (made.names.types["OrderB"].places[0] == "Box") is keeps


def test_of_two_that_became_a_schema_the_one_of_its_name_stays() -> None:
    """The other is another name of it, where it has nothing that the schema has not."""
    references = {"Order/properties/b": "box", "Item/properties/b": "box"}
    had = {
        "Abc": row("Order/properties/b", attributes=BOX),
        "Box": row("Item/properties/b", attributes={**BOX, "b": "b"}),
    }
    made = naming({"box": "class"}, references, **had)
    assert made.of("box") == "Box"
    assert made.merged == {"Abc": "Box"}
    wider = {"Abc": row("Order/properties/b", attributes={"c": "c"}), "Box": row("Item/properties/b", attributes=BOX)}
    assert naming({"box": "class"}, references, **wider).merged == {}
    other = {"Abc": row("Order/properties/b", members=KIND), "Box": row("Item/properties/b", attributes=BOX)}
    assert naming({"box": "class"}, references, **other).merged == {}
    enums = {"Abc": row("Order/properties/b", members={"A": "B"}), "Box": row("Item/properties/b", members=KIND)}
    assert naming({"box": "enum"}, references, **enums).merged == {}


def test_a_schema_that_has_a_name_is_not_succeeded() -> None:
    """What was inline and refers to it now is another name of it."""
    had = {"Box": row("Box", attributes=BOX), "OrderB": row("Order/properties/b", attributes=BOX)}
    made = naming({"Box": "class"}, {"Order/properties/b": "Box"}, **had)
    assert made.of("Box") == "Box"
    assert made.names.types["OrderB"].places == ["Order/properties/b"]
    assert made.merged == {"OrderB": "Box"}


def test_the_first_place_that_is_there_holds_a_name() -> None:
    """Further places share it where all are enums."""
    kinds = {"b": "enum", "c": "enum", "d": "class"}
    made = naming(kinds, Kind=row("a", "b", "c", "d", members=KIND))
    assert [made.of(place) for place in "abcd"] == [None, "Kind", "Kind", None]
    classes = naming({"b": "class", "c": "class"}, Box=row("b", "c", attributes=BOX))
    assert [classes.of(place) for place in "bc"] == ["Box", None]
    made.share("e", "Kind")
    assert made.of("e") == "Kind"
    assert made.names.types["Kind"].places == [*"abcde"]


def test_an_alias_of_values_is_named_once() -> None:
    """After its enum, in the plural where that is taken."""
    made = naming({}, Kind=row("a", members=KIND), KindLiteral=row("b"), Sort=row("c", members=KIND))
    assert (made.literal("Kind"), made.literal("Kind"), made.literal("Sort")) == (
        "KindLiterals",
        "KindLiterals",
        "SortLiteral",
    )
    assert made.type("x", "SortLiteral") == "SortLiteral2"


def test_members_stay_and_newcomers_are_numbered() -> None:
    """In the order of Amazon's spelling; a patch may name what is new, and not rename what was given."""
    made = naming({}, Kind=row("a", members={"a-b": "A_B"}))
    assert made.members("Kind", ["a b", "a-b", "z", "A b"], {"z": "LAST"}) == {
        "a b": "A_B_3",
        "a-b": "A_B",
        "z": "LAST",
        "A b": "A_B_2",
    }
    assert made.members("Kind", ["a-b"], {"a-b": "A_B"}) == {"a-b": "A_B"}
    with pytest.raises(NameClashError, match="enum Kind: x-spapi-enum-names calls 'a-b' OTHER, and it has been A_B"):
        made.members("Kind", ["a-b"], {"a-b": "OTHER"})


def test_attributes_avoid_what_a_model_and_its_annotations_need() -> None:
    """With an underscore behind the name; a second of a name gets a number."""
    made = naming({}, Box=row("Box", attributes={"orderID": "order_id"}))
    found = made.attributes("Box", ["OrderId", "orderID", "to_dict", "date", "plain"], frozenset({"date"}))
    assert found == {
        "OrderId": "order_id_2",
        "orderID": "order_id",
        "to_dict": "to_dict_",
        "date": "date_",
        "plain": "plain",
    }


def test_an_operation_is_not_called_like_a_reader_of_lists() -> None:
    """Nor like what the module needs; a reader of its own list has a free name too."""
    made = naming({})
    found = made.operations(["getA", "iterGetA", "models", "GetA", "date"])
    assert found == {
        "GetA": "get_a",
        "getA": "get_a_2",
        "iterGetA": "iter_get_a_",
        "models": "models_",
        "date": "date_",
    }
    assert made.operations(["getA"]) == {"getA": "get_a_2"}
    later = Naming(Names(operations={"x": OperationNames("iter_list_b")}), {}, {})
    assert later.operations(["listB"]) == {"listB": "list_b_2"}


def test_arguments_move_with_their_parameters_and_avoid_our_own() -> None:
    """A reserved name says where the parameter stands; another of the same name gets a number."""
    known: dict[str, Any] = {"getA": OperationNames("get_a", {"query/old-name": "given", "query/two": "two"})}
    made = Naming(Names(operations=known), {}, {})
    places = [("header", "old-name"), ("query", "two"), ("header", "two"), ("query", "body"), ("path", "fresh")]
    assert made.arguments("getA", places) == {
        ("header", "old-name"): "given",
        ("query", "two"): "two",
        ("header", "two"): "two_2",
        ("query", "body"): "body_query",
        ("path", "fresh"): "fresh",
    }
    assert "query/old-name" not in made.names.operations["getA"].arguments
    for name in RESERVED_ARGUMENTS - {"self"}:
        assert made.arguments("getA", [("query", name)]) == {("query", name): f"{name}_query"}


def test_a_section_keeps_the_name_of_its_class() -> None:
    """The first one."""
    made = naming({})
    assert (made.class_name("Orders"), made.class_name("OrdersV0")) == ("Orders", "Orders")
