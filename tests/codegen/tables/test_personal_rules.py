"""A small table of what is personal, and small models: what is hidden, what the core reads, and what the linter says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from codegen.tables.documents import Document
from codegen.tables.personal import Personal, Row, normal, objects_of, read_personal
from codegen.tables.personal_lint import lint, places_of
from codegen.tables.rows import TablesError

Json = dict[str, Any]
TEXT: Json = {"type": "string"}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def box(*parts: Json, **properties: Json) -> Json:
    """An object, of parts and properties."""
    return {**({"allOf": list(parts)} if parts else {}), **({"properties": properties} if properties else {})}


def choice(*values: Any) -> Json:
    """An enum."""
    return {"type": "string", "enum": list(values)}


def document(paths: Json | None = None, section: str = "pets_v1", **schemas: Json) -> Document:
    """A model."""
    return Document(section, {"info": {}, "paths": paths or {}, "components": {"schemas": schemas}})


def table(*rows: Row) -> Personal:
    """A table by which an email and a phone look personal."""
    return Personal(rows, re.compile("email|phone"))


PROPERTY, OBJECT, SHOWN = (
    Row("property", ("nick",)),
    Row("object", ("Owner",)),
    Row("shown", ("phoneModel",)),
)


@pytest.mark.parametrize(
    ("name", "form"), [("buyer-email", "buyeremail"), ("BuyerEmail2", "buyeremail2"), ("a_b c.d", "abcd"), ("É", "")]
)
def test_a_name_is_its_letters_and_digits(name: str, form: str) -> None:
    """Without case and without what separates its words."""
    assert normal(name) == form


@pytest.mark.parametrize(
    ("row", "is_for"),
    [
        (Row("property", ("a",)), [True, True, True]),
        (Row("property", ("a",), schemas=("Pet",)), [True, True, False]),
        (Row("property", ("a",), sections=("pets_v1",)), [True, False, True]),
        (Row("property", ("a",), schemas=("Pet",), sections=("pets_v1",)), [True, False, False]),
    ],
)
def test_a_row_is_for_schemas_and_sections(row: Row, is_for: list[bool]) -> None:
    """All of them where it names none."""
    places = [("pets_v1", "Pet"), ("toys_v1", "Pet"), ("pets_v1", "Toy")]
    assert [row.of(*place) for place in places] == is_for
    assert row.at("A", {"a": set(places)}) == {place for place, fits in zip(places, is_for, strict=True) if fits}
    assert row.at("b", {"a": set(places)}) == set()


@pytest.mark.parametrize(
    ("name", "decided", "hidden", "by_name"),
    [
        ("nick", True, True, True),
        ("NICK", True, True, True),
        ("owner", True, True, True),
        ("phoneModel", False, False, False),
        ("homePhone", None, True, True),
        ("colour", None, False, False),
        ("column", None, False, False),
        ("sent", None, False, False),
        ("code", True, True, True),
        ("mine", None, False, True),
        ("yours", None, False, False),
    ],
)
def test_a_property_is_hidden_by_row_or_by_its_looks(
    name: str, decided: bool | None, hidden: bool, by_name: bool
) -> None:
    """Columns of files and what is sent do not count; an object of one schema is one anywhere, a property is not."""
    personal = table(
        PROPERTY,
        OBJECT,
        SHOWN,
        Row("column", ("column",)),
        Row("secret", ("sent",), sent=True),
        Row("secret", ("code",)),
        Row("object", ("mine",), schemas=("Other",)),
        Row("property", ("yours",), schemas=("Other",)),
    )
    assert personal.decided("pets_v1", "Pet", name) is decided
    assert personal.hides("pets_v1", "Pet", name) is hidden
    assert personal.by_name(name) is by_name


@pytest.mark.parametrize(
    "special",
    [Row("shown", ("nick",), schemas=("Pet",)), Row("shown", ("nick",), sections=("pets_v1",))],
    ids=["schemas", "sections"],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_row_for_some_goes_before_one_for_all(special: Row, is_first: bool) -> None:
    """In whatever order they stand."""
    personal = table(*([special, PROPERTY] if is_first else [PROPERTY, special]))
    assert personal.decided("pets_v1", "Pet", "nick") is False
    assert personal.decided("toys_v1", "Toy", "nick") is True


PATHS: Json = {
    "/pets/{id}": {
        "put": {
            "operationId": "putPet",
            "requestBody": {"content": {"a/b": {"schema": box(phone=TEXT)}, "a/c": {}}},
            "responses": {"200": {"content": {"a~b": {"schema": {"items": box(colour=TEXT)}}}}, "204": {}},
        },
        "parameters": [],
    }
}


NAMED: Any = {"A/B": box(c=box(b=TEXT), d=to("Other"))}


def test_every_object_has_a_place() -> None:
    """Inside properties, lists, maps and parts, and in bodies and answers; a reference is the place of what it leads to."""
    inner = box(b=TEXT)
    made = document(
        PATHS,
        **NAMED,
        Other={"items": inner, "additionalProperties": inner},
        Parts=box(to("Other2"), inner, e=TEXT),
        Other2=box(f=TEXT),
        Choice={"anyOf": [TEXT, inner], "oneOf": [inner]},
        Loop=box(to("Loop"), g=TEXT),
    )
    body = "/paths/~1pets~1{id}/put"
    assert [(place, name, list(properties)) for place, name, properties in objects_of(made.root)] == [
        ("/components/schemas/A~1B", "A/B", ["c", "d"]),
        ("/components/schemas/A~1B/properties/c", "A/B", ["b"]),
        ("/components/schemas/Other/items", "Other", ["b"]),
        ("/components/schemas/Other/additionalProperties", "Other", ["b"]),
        ("/components/schemas/Parts", "Parts", ["f", "b", "e"]),
        ("/components/schemas/Parts/allOf/1", "Parts", ["b"]),
        ("/components/schemas/Other2", "Other2", ["f"]),
        ("/components/schemas/Choice/anyOf/1", "Choice", ["b"]),
        ("/components/schemas/Choice/oneOf/0", "Choice", ["b"]),
        ("/components/schemas/Loop", "Loop", ["g"]),
        (f"{body}/requestBody/content/a~1b/schema", "putPet", ["phone"]),
        (f"{body}/responses/200/content/a~0b/schema/items", "putPet", ["colour"]),
    ]


def marks(personal: Personal, made: Document) -> dict[str, set[str]]:
    """What is personal, by the end of its pointer."""
    return {place.removeprefix("/components/schemas/"): set(names) for place, names in personal.marks(made).items()}


@pytest.mark.parametrize(
    ("schemas", "marked"),
    [
        (
            {"Pet": box(nick=to("Name"), colour=TEXT), "Name": box(first=TEXT)},
            {"Pet": {"nick"}, "Name": {"first"}},
        ),
        (
            {"Pet": box(nick=to("Name"), sort=to("Name")), "Name": box(first=TEXT)},
            {"Pet": {"nick"}, "Name": set()},
        ),
        (
            {
                "Pet": box(nick=to("Name")),
                "Toy": box(nick=to("Name")),
                "Name": box(first=to("Deep")),
                "Deep": box(a=TEXT),
            },
            {"Pet": {"nick"}, "Toy": {"nick"}, "Name": {"first"}, "Deep": {"a"}},
        ),
        (
            {"Pet": box(nick=to("Name")), "Name": box(first=TEXT), "List": {"items": to("Name")}},
            {"Pet": {"nick"}, "Name": {"first"}},
        ),
        (
            {"Deep": box(a=TEXT), "Name": box(first=to("Deep")), "Pet": box(nick=to("Name"))},
            {"Deep": {"a"}, "Name": {"first"}, "Pet": {"nick"}},
        ),
        ({"Pet": box(colour=to("Name")), "Name": box(first=TEXT)}, {"Pet": set(), "Name": set()}),
        ({"Alone": box(first=TEXT)}, {"Alone": set()}),
        (
            {"Pet": box(nick={"items": {"additionalProperties": box(a=TEXT)}})},
            {"Pet": {"nick"}, "Pet/properties/nick/items/additionalProperties": {"a"}},
        ),
        (
            {"Pet": box(nick={"anyOf": [TEXT, box(a=TEXT)]})},
            {"Pet": {"nick"}, "Pet/properties/nick/anyOf/1": {"a"}},
        ),
    ],
)
def test_what_personal_properties_alone_lead_to_is_personal_whole(schemas: Any, marked: dict[str, set[str]]) -> None:
    """Through lists, maps and choices, however deep."""
    assert marks(table(PROPERTY), document(**schemas)) == marked


def test_a_whole_answer_is_decided_by_its_own_names() -> None:
    """Even where others use it."""
    answer = {"content": {"a/b": {"schema": {"items": to("Name")}}}}
    paths = {"/a": {"get": {"operationId": "getA", "responses": {"200": answer}}}}
    schemas: Any = {"Pet": box(nick=to("Name")), "Name": box(first=TEXT, email=TEXT)}
    assert marks(table(PROPERTY), document(**schemas))["Name"] == {"first", "email"}
    assert marks(table(PROPERTY), document(paths, **schemas))["Name"] == {"email"}


def test_values_of_enums_in_something_personal_say_nothing_of_a_person() -> None:
    """Through references, properties, lists, maps and parts; a circle ends, and numbers are left out."""
    sort = {"enum": ["A", 1], "items": choice("B"), "additionalProperties": choice("C"), "allOf": [choice("D")]}
    made = document(
        Pet=box(nick=box(sort=to("Sort"), size=choice("E")), colour=choice("RED"), owner=to("Gone")),
        Sort={**sort, "properties": {"more": to("Sort")}, "anyOf": [choice("F")], "oneOf": [choice("G")]},
    )
    assert table(PROPERTY, OBJECT).values(made) == {"A", "B", "C", "D", "E", "F", "G"}
    assert table().values(made) == set()


def test_the_core_reads_the_rules_for_names() -> None:
    """In normal form and sorted; a row for some schemas says nothing of a name alone, unless it is an object."""
    personal = table(
        Row("object", ("b-b", "A"), schemas=("Pet",)),
        Row("property", ("nick", "Age")),
        Row("property", ("some", "alone"), schemas=("Pet",)),
        Row("property", ("near",), schemas=("Pet",), beside=("z-z", "Y")),
        SHOWN,
        Row("shown", ("email",), schemas=("Pet",)),
        Row("column", ("the column",)),
        Row("secret", ("code",)),
        Row("secret", ("token",), sent=True),
    )
    assert personal.for_core() == {
        "objects": ["a", "bb"],
        "properties": ["age", "nick"],
        "texts": ["alone", "some"],
        "beside": {"near": ["y", "zz"]},
        "shown": ["phonemodel"],
        "columns": ["thecolumn"],
        "secrets": ["code"],
        "sent": ["token"],
        "values": [],
        "words": "email|phone",
    }
    both = [document(Pet=box(nick=choice("B"))), document(Pet=box(nick=choice("A")))]
    assert personal.for_core(both)["values"] == ["A", "B"]


WHY = 'source = "s"\nreason = "r"\n'


def read(folder: Path, text: str) -> Personal:
    """A table of a few lines."""
    (folder / "personal.toml").write_text(text, encoding="utf-8")
    return read_personal(folder)


def test_a_row_says_what_differs(tmp_path: Path) -> None:
    """What is above holds for all; several words are one expression."""
    own = 'schemas = ["Pet"]\nsections = ["pets_v1"]\nunmodelled = true\nsent = true\nbeside = ["b"]\nreview = true\n'
    personal = read(
        tmp_path, f'{WHY}words = ["a", "b"]\n[[shown]]\nnames = ["x"]\n[[secret]]\nnames = ["y", "z"]\n{own}'
    )
    assert personal.rows == (
        Row("shown", ("x",)),
        Row("secret", ("y", "z"), ("Pet",), ("pets_v1",), unmodelled=True, sent=True, beside=("b",)),
    )
    assert personal.words.pattern == "a|b"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHY, "personal.toml: words is missing; write what makes a name look personal"),
        ("words = ['(']", "personal.toml: words: missing ), unterminated subpattern at position 0; write a list"),
        ("words = [1]", "personal.toml: words: sequence item 0: expected str instance, int found; write a list"),
        (
            'words = ["a"]\n[[other]]\nnames = ["a"]',
            "personal.toml: other is not a sort of row; a row begins with [[object]], [[property]], [[shown]], [[column]], [[secret]]",
        ),
        ('words = ["a"]\n[shown]\nnames = ["a"]', "personal.toml: shown is not a sort of row"),
        (f'{WHY}words = ["a"]\n[[shown]]\nnames = ["a"]\n[[shown]]\n', "personal.toml: shown 2: names is missing"),
        ('words = ["a"]\n[[shown]]\nnames = ["a"]\nreason = "r"', "personal.toml: shown 1: source is missing"),
        ('words = ["a"]\n[[shown]]\nnames = ["a"]\nsource = "r"', "personal.toml: shown 1: reason is missing"),
    ],
)
def test_a_table_that_cannot_be_meant_is_refused(tmp_path: Path, text: str, told: str) -> None:
    """With the row and what to do."""
    with pytest.raises(TablesError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(told)


def said(*rows: Row, **schemas: Any) -> list[str]:
    """What the linter says, without the name of the file."""
    found = lint(table(*rows), {"pets_v1": document(**schemas)})
    assert {each.file for each in found} <= {"personal.toml"}
    return [f"{each.row}: {each.what}; {each.remedy}" for each in found]


UNDECIDED = "it looks personal, and no row decides it; name it in a row of [[property]], [[object]] or [[shown]]"
GONE = "the models have no such property; take the name out, or mark the row unmodelled"


@pytest.mark.parametrize(
    ("rows", "schemas", "told"),
    [
        ((), {"Pet": box(colour=TEXT)}, []),
        ((), {"Pet": box(email=TEXT, colour=TEXT)}, [f"pets_v1: Pet.email: {UNDECIDED}"]),
        ((), {"Pet": box(email=TEXT)}, []),
        ((Row("shown", ("EMail",)),), {"Pet": box(email=TEXT, colour=TEXT)}, []),
        ((Row("property", ("email",)),), {"Pet": box(email=TEXT, colour=TEXT)}, []),
        (
            (Row("property", ("email",), schemas=("Pet",)),),
            {"Pet": box(email=TEXT, a=TEXT), "Toy": box(email=TEXT, a=TEXT)},
            [f"pets_v1: Toy.email: {UNDECIDED}"],
        ),
        ((PROPERTY,), {"Pet": box(colour=TEXT)}, [f"property nick: {GONE}"]),
        ((Row("column", ("nick",)),), {"Pet": box(colour=TEXT)}, []),
        ((Row("property", ("nick",), unmodelled=True),), {"Pet": box(colour=TEXT)}, []),
        (
            (Row("property", ("nick",), unmodelled=True),),
            {"Pet": box(nick=TEXT)},
            ["property nick: the models have it; take it to a row without unmodelled"],
        ),
        ((Row("secret", ("nick",), unmodelled=True, sent=True),), {"Pet": box(nick=TEXT)}, []),
        ((Row("shown", ("nick",)),), {"Pet": box(nick=TEXT)}, ["shown nick: nothing about it looks personal; take the name out"]),
        (
            (Row("property", ("nick", "age"), schemas=("Pet", "Toy"), sections=("pets_v1", "old_v1")),),
            {"Pet": box(nick=TEXT)},
            [
                f"property age: {GONE}",
                "property nick, age: the models have no section old_v1; take it out",
                "property nick, age: no schema Toy has it; take the schema out",
            ],
        ),
        ((Row("property", ("nick",), schemas=("Toy",)),), {"Pet": box(nick=TEXT)}, [f"property nick: {GONE}"]),
    ],
)  # fmt: skip
def test_table_and_models_agree(rows: tuple[Row, ...], schemas: Any, told: list[str]) -> None:
    """What looks personal is decided; what is named is there. An object that is personal whole asks nothing."""
    assert said(*rows, **schemas) == told


def test_the_places_of_a_name_are_those_of_all_sections() -> None:
    """By its normal form."""
    documents = {
        "a": document(section="a", Pet=box(nickName=TEXT)),
        "b": document(section="b", Toy=box(nick_name=TEXT)),
    }
    assert places_of(documents) == {"nickname": {("a", "Pet"), ("b", "Toy")}}
