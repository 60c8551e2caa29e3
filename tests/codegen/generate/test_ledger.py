"""The ledger of names: a Python name once given stays, and stands for the same thing."""

from __future__ import annotations

import copy
import functools
import json
import sys
import tempfile
import types
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.generate import cli, ledger
from codegen.generate.records import Section
from codegen.generate.run import NAMES, PACKAGE, generate
from codegen.generate.section import read_section
from codegen.generate.surface import Surface, surface_of
from codegen.tables import TablesError, load
from tests.codegen import awkward
from tests.codegen.orders import document as orders

Json = dict[str, Any]

ROOT = Path(__file__).resolve().parent.parent.parent.parent
MODELS = ROOT / "models"


def made(document: Json, known: ledger.Names | None = None) -> Section:
    """A document as a section, named by a ledger."""
    name = document["info"]["x-spapi-section"]
    with tempfile.TemporaryDirectory() as folder:
        models = awkward.write(Path(folder), document)
        return read_section(name, document, load(models), models / "out", known)[0]


def surface(section: Section) -> dict[tuple[str, ...], object]:
    """Every name that a program can use, and what it stands for."""
    found: dict[tuple[str, ...], object] = {("class",): section.class_name}
    for each in section.classes:
        for field in each.fields:
            found[each.name, field.name] = (field.wire, field.type.replace("builtins.", "").replace("dt.", ""))
    for enum in section.enums:
        found[enum.name,] = enum.base
        found |= {(enum.name, member.name): member.value for member in enum.members}
        if enum.literal:
            found[enum.literal,] = enum.name
    found |= {(alias.name,): alias.target for alias in section.aliases}
    for operation in section.operations:
        found["method", operation.function] = operation.facts.name
        found["constant", operation.constant] = operation.facts.name
        for parameter in operation.parameters:
            found["argument", operation.function, parameter.argument] = (parameter.where, parameter.name)
    return found


@functools.cache
def named() -> ledger.Names:
    """The names that orders were given first."""
    return made(orders()).names


def first(added: Json, to: Json) -> Json:
    """Properties with new ones in front."""
    return {**added, **to}


def amazon_order_id(document: Json) -> None:
    order = document["components"]["schemas"]["Order"]
    order["properties"] = first({"amazonOrderId": {"type": "string"}}, order["properties"])


def amazon_order_ids(document: Json) -> None:
    added = {"name": "amazonOrderIds", "in": "query", "schema": {"type": "string"}}
    document["paths"]["/orders/v0/orders"]["get"]["parameters"].insert(0, added)


def order_status_object(document: Json) -> None:
    document["components"]["schemas"]["OrderStatus"] = {"type": "object", "properties": {"x": {"type": "string"}}}


def order_status_text(document: Json) -> None:
    document["components"]["schemas"]["OrderStatus"] = {"type": "string"}


def order_status_enum(document: Json) -> None:
    document["components"]["schemas"]["OrderStatus"] = {"type": "string", "enum": ["Shipped"]}


def operation(document: Json) -> None:
    added = copy.deepcopy(document["paths"]["/orders/v0/orders"]["get"])
    added["operationId"] = "GetOrders"
    document["paths"] = first({"/orders/v0/others": {"get": added}}, document["paths"])


def operation_like_a_list(document: Json) -> None:
    added = copy.deepcopy(document["paths"]["/orders/v0/orders"]["get"])
    added["operationId"] = "iterGetOrders"
    document["paths"] = first({"/orders/v0/others": {"get": added}}, document["paths"])


def operations_like_the_list_of_a_newcomer(document: Json) -> None:
    for identity in ("GetOrders", "iterGetOrders2"):
        added = copy.deepcopy(document["paths"]["/orders/v0/orders"]["get"])
        added["operationId"] = identity
        document["paths"] = first({f"/orders/v0/{identity}": {"get": added}}, document["paths"])


def schema_spelled_otherwise_by_the_parser(document: Json) -> None:
    added = {"type": "object", "properties": {"x": {"type": "string"}}}
    schemas = document["components"]["schemas"]
    document["components"]["schemas"] = first(dict.fromkeys(("1st", "order1st", "größe", "名"), added), schemas)


def value(document: Json) -> None:
    document["components"]["schemas"]["Order"]["properties"]["OrderStatus"]["enum"].insert(0, "SHIPPED")


def day(document: Json) -> None:
    address = document["components"]["schemas"]["Address"]
    address["properties"] = first(
        {"str": {"type": "string"}, "list": {"type": "array", "items": {}}}, address["properties"]
    )


@pytest.mark.parametrize(
    ("change", "newcomer"),
    [
        (amazon_order_id, ("Order", "amazon_order_id_2")),
        (amazon_order_ids, ("argument", "get_orders", "amazon_order_ids_2")),
        (order_status_object, ("OrderStatusSchema", "x")),
        (order_status_text, ("OrderStatusSchema",)),
        (order_status_enum, ("OrderStatusSchema",)),
        (operation, ("method", "get_orders_2")),
        (operation_like_a_list, ("method", "iter_get_orders_")),
        (operations_like_the_list_of_a_newcomer, ("method", "iter_get_orders_2_")),
        (schema_spelled_otherwise_by_the_parser, ("Order1St", "x")),
        (value, ("OrderStatus", "SHIPPED_2")),
        (day, ("Address", "str_")),
    ],
)
def test_a_newcomer_takes_another_name(change: Any, newcomer: tuple[str, ...]) -> None:
    """Whatever Amazon adds beside a name, and in front of it: the name stays, the newcomer has one of its own."""
    before = surface(made(orders(), named()))
    document = orders()
    change(document)

    after = surface(made(document, named()))

    assert before.items() <= after.items()
    assert newcomer in after
    assert newcomer not in before


def test_an_operation_whose_list_would_be_read_by_a_known_method_takes_another_name() -> None:
    """An operation iterFindOrders was there before findOrders: both keep their methods apart."""
    document, names = orders(), named()
    for identity in ("iterFindOrders", "findOrders"):
        added = copy.deepcopy(document["paths"]["/orders/v0/orders"]["get"])
        added["operationId"] = identity
        document["paths"] = first({f"/orders/v0/{identity}": {"get": added}}, document["paths"])
        names = made(document, names).names

    assert names.operations["iterFindOrders"].name == "iter_find_orders"
    assert names.operations["findOrders"].name == "find_orders_2"


def test_the_order_of_appearance_decides_nothing() -> None:
    """Newcomers of one update are called the same in whichever order Amazon wrote them."""
    added = {name: {"type": "string"} for name in ("amazonOrderId", "AMAZONOrderId", "amazon_order_id")}
    surfaces = []
    for names in (list(added), list(reversed(added))):
        document = orders()
        order = document["components"]["schemas"]["Order"]
        order["properties"] |= {name: added[name] for name in names}
        surfaces.append(surface(made(document, named())))

    assert surfaces[0] == surfaces[1]
    assert surfaces[0]["Order", "amazon_order_id"] == ("AmazonOrderId", "str")


def test_an_inline_enum_that_becomes_a_schema_keeps_its_class() -> None:
    """The property refers to a schema now, which is the same class as before."""
    before = surface(made(orders(), named()))
    document = orders()
    properties = document["components"]["schemas"]["Order"]["properties"]
    document["components"]["schemas"]["OrderStatus"] = properties["OrderStatus"]
    properties["OrderStatus"] = awkward.reference("OrderStatus")

    assert before.items() <= surface(made(document, named())).items()


def test_a_schema_that_takes_the_place_of_two_classes_has_both_names() -> None:
    """Two inline enums that become one schema: one is its class, the other another name of it."""
    document = orders()
    schemas = document["components"]["schemas"]
    same = {"type": "string", "enum": ["A", "B"]}
    schemas["Order"]["properties"]["Flag"] = dict(same)
    schemas["Address"]["properties"]["Flag"] = dict(same)
    known = made(document, named()).names
    schemas["FlagKind"] = same
    schemas["Order"]["properties"]["Flag"] = awkward.reference("FlagKind")
    schemas["Address"]["properties"]["Flag"] = awkward.reference("FlagKind")

    after = surface(made(document, known))

    assert after["AddressFlag", "A"] == "A"
    assert after["OrderFlag",] == "AddressFlag"
    assert after["Order", "flag"] == ("Flag", "AddressFlag | str | None".removesuffix(" | None"))


@pytest.mark.parametrize("kind", ["property", "value", "schema", "parameter", "operation"])
def test_a_name_that_is_gone_stays_taken_until_it_is_back(kind: str) -> None:
    """What Amazon removes leaves its name in the ledger: no other gets it, and when it comes back it has it again."""
    before = surface(made(orders(), named()))
    removed, other = orders(), orders()
    for document in (removed, other):
        order = document["components"]["schemas"]["Order"]
        listed = document["paths"]["/orders/v0/orders"]["get"]
        if kind == "property":
            order["properties"].pop("SellerOrderId")
            newcomer = {"sellerOrderId": {"type": "string"}}
            order["properties"] |= newcomer if document is other else {}
        elif kind == "value":
            order["properties"]["OrderStatus"]["enum"].remove("Shipped")
            order["properties"]["OrderStatus"]["enum"] += ["SHIPPED"] if document is other else []
        elif kind == "schema":
            document["components"]["schemas"].pop("SubstitutionPreferences")
            document["components"]["schemas"]["OrderItem"]["properties"].pop("SubstitutionPreferences", None)
            document["components"]["schemas"]["AssociatedItem"]["properties"].pop("SubstitutionPreferences", None)
            shape = {"type": "object", "properties": {"x": {"type": "string"}}}
            document["components"]["schemas"] |= {"substitutionPreferences": shape} if document is other else {}
        elif kind == "parameter":
            listed["parameters"] = [each for each in listed["parameters"] if each["name"] != "BuyerEmail"]
            added = {"name": "buyerEmail", "in": "query", "schema": {"type": "string"}}
            listed["parameters"] += [added] if document is other else []
        else:
            listed["operationId"] = "somethingElse" if document is removed else "GetOrders"

    known = made(other, made(removed, named()).names).names
    after = surface(made(orders(), known))

    assert after == before
    newcomers = {key: what for key, what in surface(made(other, known)).items() if key not in before}
    assert newcomers
    for key, what in surface(made(other, known)).items():
        assert before.get(key, what) == what


def test_a_parameter_that_shares_a_class_goes_on_to() -> None:
    """A parameter with the values of a property takes its class; when Amazon adds a value to one, both keep it."""
    document = awkward.document()
    document["components"]["schemas"]["Thing"]["properties"]["sizes"] = {"type": "string", "enum": ["4x6", "B2B"]}
    sizes = document["paths"]["/awkward/v1/things"]["get"]["parameters"][1]
    sizes["name"] = "sizes"
    document["components"]["schemas"]["Size"]["enum"] = ["4x6", "B2B"]
    known = made(document)
    assert next(each for each in known.operations[0].parameters if each.name == "sizes").type == "list[models.Size]"
    sizes["schema"]["items"]["enum"] = ["4x6", "B2B", "A4"]

    after = made(document, known.names)

    assert next(each for each in after.operations[0].parameters if each.name == "sizes").type == "list[models.Size]"
    assert [each.value for enum in after.enums if enum.name == "Size" for each in enum.members] == ["4x6", "B2B", "A4"]


def test_the_enum_of_a_parameter_that_moves_keeps_its_class() -> None:
    """From the query into a header and back."""
    document = orders()
    parameter = {"name": "Kind", "in": "query", "required": False, "schema": {"type": "string", "enum": ["A", "B"]}}
    document["paths"]["/orders/v0/orders"]["get"]["parameters"].append(parameter)
    first_names = made(document, named())
    before = surface(first_names).keys()
    parameter["in"] = "header"
    moved = made(document, first_names.names)
    assert surface(moved).keys() == before
    parameter["in"] = "query"
    assert surface(made(document, moved.names)).keys() == before


def test_an_attribute_called_like_a_type_stays_beside_a_newcomer_of_that_type(tmp_path: Path) -> None:
    """An attribute `date` that was there first: the type of what comes later is written with its module."""
    document = awkward.document()
    thing = document["components"]["schemas"]["ThingStatus"]["properties"]
    thing |= {"date": {"type": "string"}, "list": {"type": "integer"}}
    models, known = awkward.write(tmp_path / "models", document), tmp_path / "names"
    assert generate(models, tmp_path / "out", awkward.PYPROJECT, (), known, keep_names=True).problems == []
    day = {"type": "string", "format": "date"}
    thing |= {"day": day, "days": {"type": "array", "items": day}}
    awkward.write(models, document)

    assert generate(models, tmp_path / "out", awkward.PYPROJECT, (), known).problems == []

    written = (tmp_path / "out" / PACKAGE / "awkward_v1" / "models.py").read_text(encoding="utf-8")
    assert "    date: str | None = None" in written
    assert "    day: dt.date | None = None" in written
    assert "    days: list[dt.date] | None = None" in written
    space: dict[str, Any] = {"__name__": "written"}
    sys.modules["written"] = types.ModuleType("written")
    vars(sys.modules["written"]).update(space)
    exec(compile(written, "models.py", "exec"), vars(sys.modules["written"]))  # noqa: S102  what was just generated
    found = vars(sys.modules.pop("written"))
    assert found["ThingStatus"](date="x", day=None).date == "x"


def test_names_of_a_patch_do_not_rename(tmp_path: Path) -> None:
    """A value that has a member already is not given another by x-spapi-enum-names; the message says so."""
    document = awkward.document()
    known = tmp_path / "names"
    models = awkward.write(tmp_path / "models", document)
    assert generate(models, tmp_path / "out", awkward.PYPROJECT, (), known, keep_names=True).problems == []
    document["components"]["schemas"]["Size"]["x-spapi-enum-names"] = ["TINY", "HUGE", "B2B"]
    awkward.write(models, document)

    problems = generate(models, tmp_path / "out", awkward.PYPROJECT, (), known).problems

    assert "enum Size: x-spapi-enum-names calls 'SMALL' TINY, and it has been SMALL" in problems[0]


def variants(name: str) -> st.SearchStrategy[str]:
    """Spellings that are like a name."""
    return st.sampled_from(
        [
            name,
            name.lower(),
            name.upper(),
            name[:1].swapcase() + name[1:],
            f"_{name}",
            f"{name}_",
            f"{name}2",
            f"{name}Literal",
        ]
    )


SHAPES: list[Json] = [
    {"type": "string"},
    {"type": "string", "format": "date"},
    {"type": "number"},
    {"type": "string", "enum": ["ON", "on", "4x6"]},
    {"type": "object", "properties": {"ON": {"type": "string"}, "on": {"type": "string", "enum": ["a"]}}},
    {"type": "array", "items": {"type": "string", "enum": ["SMALL", "veryLarge", "B2B"]}},
    {"$ref": "#/components/schemas/Size"},
]


Addition = tuple[str, str, str, Json, bool]
"""Something to add: its kind, whom to, its name, its shape, and whether in front."""


@st.composite
def additions(draw: st.DrawFn) -> Addition:
    """Something to add near what is there."""
    base = awkward.document()
    schemas = base["components"]["schemas"]
    kind = draw(st.sampled_from(["property", "schema", "parameter", "value", "operation"]))
    owner = draw(st.sampled_from([name for name, schema in schemas.items() if schema.get("properties")]))
    near = {
        "property": [*schemas[owner].get("properties", {}), "date", "list", "additional_properties"],
        "schema": [*schemas, "ThingClass", "ThingPart", "ThingLinks", "Sizes", "SizesLiteral"],
        "parameter": ["marketplaceIds", "sizes", "from", "body", "x-amzn-trace", "nextToken", "restricted"],
        "value": ["SMALL", "veryLarge", "B2B", "new"],
        "operation": ["listThings", "createThing", "deleteThing", "models"],
    }[kind]
    name = draw(variants(draw(st.sampled_from(near))))
    return kind, owner, name, draw(st.sampled_from(SHAPES)), draw(st.booleans())


def add(document: Json, addition: Addition) -> None:
    """Add something, unless Amazon has just that name already."""
    kind, owner, name, shape, in_front = addition
    schemas = document["components"]["schemas"]
    if kind == "property" and name not in schemas[owner]["properties"]:
        properties = schemas[owner]["properties"]
        schemas[owner]["properties"] = first({name: shape}, properties) if in_front else {**properties, name: shape}
    elif kind == "schema" and name not in schemas:
        document["components"]["schemas"] = first({name: shape}, schemas) if in_front else {**schemas, name: shape}
    elif kind == "parameter":
        parameters = document["paths"]["/awkward/v1/things"]["get"]["parameters"]
        if all((each["name"], each["in"]) != (name, "query") for each in parameters):
            schema = shape if shape.get("type") == "string" else {"type": "string"}
            parameters.insert(0 if in_front else len(parameters), {"name": name, "in": "query", "schema": schema})
    elif kind == "value" and name not in schemas["Size"]["enum"]:
        schemas["Size"]["enum"].insert(0 if in_front else len(schemas["Size"]["enum"]), name)
    elif kind == "operation":
        known = {each["operationId"] for item in document["paths"].values() for each in item.values()}
        if name not in known:
            added = {"operationId": name, "tags": [], "parameters": [], "responses": {"204": awkward.answer(None)}}
            path = {f"/added/{len(known)}": {"get": added}}
            document["paths"] = first(path, document["paths"]) if in_front else {**document["paths"], **path}


def flat(found: Surface) -> dict[str, str]:
    """Every name, and what of Amazon's it stands for."""
    names = {f"{method}()": identity for identity, method in found.operations.items()}
    for (identity, parameter), argument in found.arguments.items():
        names[f"{found.operations[identity]}({argument})"] = parameter
    for name, row in found.types.items():
        names[name] = "a type"
        names |= {f"{name}.{inner}": amazon for amazon, inner in (*row.attributes.items(), *row.members.items())}
        names |= {} if row.literal is None else {row.literal: name}
    return names


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(additions(), min_size=1, max_size=4), min_size=1, max_size=3))
def test_additions_never_change_a_name_or_what_it_stands_for(updates: list[list[Addition]]) -> None:
    """Update after update, each with random additions near existing names: all earlier names stand for the same."""
    document = awkward.document()
    found = surface_of(document, "awkward_v1", "AwkwardV1", None)
    for update in updates:
        before, holders = flat(found), {name: row.places for name, row in found.types.items()}
        for addition in update:
            add(document, addition)
        found = surface_of(document, "awkward_v1", "AwkwardV1", found.names)

        assert before.items() <= flat(found).items()
        assert all(places <= found.types[name].places for name, places in holders.items())
        assert ledger.loads(ledger.dumps(found.names)) == found.names


@pytest.mark.parametrize("section", ["orders_v0", "finances_v0", "shipping_v2", "vendor_shipments_v1"])
def test_names_without_generating_are_those_of_the_generated_code(section: str) -> None:
    """What the comparison of names sees is what the ledger has, of which nothing is new."""
    document = json.loads((MODELS / f"{section}.json").read_bytes())
    known = ledger.read(NAMES, section)

    assert surface_of(document, section, "?", known).names == known


def test_the_ledger_has_every_name_of_the_generated_code() -> None:
    """All sections: generating adds no name, and a ledger is the same bytes when it is written again."""
    for file in sorted(NAMES.glob("*.json")):
        assert ledger.dumps(ledger.loads(file.read_bytes())) == file.read_bytes()
    assert {file.stem for file in MODELS.glob("*.json")} <= {file.stem for file in NAMES.glob("*.json")}


class TestTheVerb:
    """`python -m codegen generate` and the ledger."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        awkward.write(tmp_path / "models", awkward.document())
        assert self.run(tmp_path) == 0
        return tmp_path

    @staticmethod
    def run(folder: Path, *more: str) -> int:
        places = ["--models", str(folder / "models"), "--out", str(folder / "out"), "--names", str(folder / "names")]
        return cli.main([*places, *more])

    def test_it_adds_new_names_and_says_them(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """The ledger grows by what is new; a second run adds nothing."""
        document = awkward.document()
        document["components"]["schemas"]["Thing"]["properties"]["ThingId"] = {"type": "string"}
        awkward.write(folder / "models", document)

        assert self.run(folder) == 0
        assert "awkward_v1: 1 new names: Thing.thing_id_2" in capsys.readouterr().out
        assert self.run(folder) == 0
        assert "new names" not in capsys.readouterr().out

    def test_it_says_how_long_it_took(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """In seconds, to a tenth."""
        times = iter([1.0, 43.5])
        monkeypatch.setattr(cli, "time", types.SimpleNamespace(monotonic=lambda: next(times)))
        assert self.run(folder) == 0
        assert capsys.readouterr().out.endswith("; audited; 42.5 s\n")

    def test_a_check_fails_where_the_ledger_lacks_a_name(
        self, folder: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A name that is in generated code and not in the ledger is named, and the exit status is 1."""
        file = folder / "names" / "awkward_v1.json"
        assert self.run(folder, "--check") == 0
        file.write_text(file.read_text(encoding="utf-8").replace(', "thingId": "thing_id"', ""), encoding="utf-8")

        assert self.run(folder, "--check") == 1
        assert "names/awkward_v1.json lacks Thing.thing_id" in capsys.readouterr().err

    def test_a_broken_ledger_stops_its_section(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Half a file is reported with the remedy, and nothing is written over it."""
        file = folder / "names" / "awkward_v1.json"
        file.write_bytes(file.read_bytes()[:100])

        assert self.run(folder) == 1
        assert "codegen/names/awkward_v1.json is not a ledger of names" in capsys.readouterr().err
        assert len(file.read_bytes()) == 100

    def test_a_run_elsewhere_keeps_to_the_ledger_and_leaves_it_alone(self, tmp_path: Path) -> None:
        """Generating into another folder uses the names of this repository and adds none to them."""
        document = orders()
        amazon_order_id(document)
        awkward.write(tmp_path / "models", document)
        before = (NAMES / "orders_v0.json").read_bytes()

        assert cli.main(["--models", str(tmp_path / "models"), "--out", str(tmp_path / "out")]) == 0

        written = (tmp_path / "out" / PACKAGE / "orders_v0" / "models.py").read_text(encoding="utf-8")
        assert "    amazon_order_id_2: str | None = None" in written
        assert (NAMES / "orders_v0.json").read_bytes() == before


def small() -> ledger.Names:
    """One of everything."""
    kind = ledger.TypeNames(["b", "a"], members={"x": "X", "a": "A"}, literal="KindLiteral")
    box = ledger.TypeNames(["Box"], attributes={"z": "z", "b": "b"})
    get = ledger.OperationNames("get_a", {"query/z": "z", "path/a": "a"})
    return ledger.Names("Orders", {"putA": ledger.OperationNames("put_a"), "getA": get}, {"Kind": kind, "Box": box})


def test_the_text_of_a_ledger_is_sorted_and_read_back(tmp_path: Path) -> None:
    """A row for each operation and each type; places stay in their order, and what a row has not is left out."""
    text = ledger.dumps(small())
    assert text.decode().splitlines() == [
        "{",
        '"class": "Orders",',
        '"operations": {',
        '"getA": {"name": "get_a", "arguments": {"path/a": "a", "query/z": "z"}},',
        '"putA": {"name": "put_a", "arguments": {}}',
        "},",
        '"types": {',
        '"Box": {"places": ["Box"], "attributes": {"b": "b", "z": "z"}},',
        '"Kind": {"places": ["b", "a"], "literal": "KindLiteral", "members": {"a": "A", "x": "X"}}',
        "}",
        "}",
    ]
    assert ledger.loads(text) == small()
    assert ledger.dumps(ledger.Names()).decode() == '{\n"class": "",\n"operations": {},\n"types": {}\n}\n'
    (tmp_path / "orders_v0.json").write_bytes(text)
    assert ledger.read(tmp_path, "orders_v0") == small()
    assert ledger.read(tmp_path, "orders_v1") is None


def with_type(names: ledger.Names, name: str, literal: str) -> None:
    names.types[name] = ledger.TypeNames(["c"], literal=literal)


TWICE = [
    ("the section has get_a twice", lambda names: names.operations.update(b=ledger.OperationNames("get_a"))),
    ("models.py has KindLiteral twice", lambda names: with_type(names, "Other", "KindLiteral")),
    ("models.py has Box twice", lambda names: with_type(names, "Other", "Box")),
    ("get_a has a, z twice", lambda names: names.operations["getA"].arguments.update({"b": "a", "c": "z"})),
    ("Box has b twice", lambda names: names.types["Box"].attributes.update(c="b")),
    ("Kind has A twice", lambda names: names.types["Kind"].members.update(c="A")),
]


@pytest.mark.parametrize(("message", "change"), TWICE, ids=[message for message, _ in TWICE])
def test_a_ledger_in_which_a_name_stands_for_two_things_is_refused(tmp_path: Path, message: str, change: Any) -> None:
    """With the file and how to get it back; so is a file of another shape."""
    names = small()
    change(names)
    file = tmp_path / "orders_v0.json"
    file.write_bytes(ledger.dumps(names))
    with pytest.raises(TablesError) as caught:
        ledger.read(tmp_path, "orders_v0")
    assert str(caught.value) == (
        f"codegen/names/orders_v0.json is not a ledger of names ({message}); restore it with `git checkout codegen/names`"
    )
    for text in ("{", "[]", "{}", '{"class": "A", "operations": {}, "types": {"A": {}}}'):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(TablesError, match="is not a ledger of names"):
            ledger.read(tmp_path, "orders_v0")


def test_what_a_ledger_lacks_is_said_name_by_name() -> None:
    """All where there is none; else what is new, places and inner names too."""
    assert ledger.missing(small(), small()) == []
    assert ledger.missing(small(), None) == [
        "Orders",
        "put_a()",
        "get_a()",
        "get_a(z)",
        "get_a(a)",
        "Kind",
        "Kind of b",
        "Kind of a",
        "KindLiteral",
        "Kind.X",
        "Kind.A",
        "Box",
        "Box of Box",
        "Box.z",
        "Box.b",
    ]
    less = small()
    del less.types["Box"].attributes["z"], less.operations["getA"].arguments["path/a"]
    assert ledger.missing(small(), less) == ["get_a(a)", "Box.z"]
