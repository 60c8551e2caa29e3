"""A distilled document made ready for the parser: what was inline gets a name, and its place gets a reference."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.distil.convert import ENUM_NAMES
from codegen.generate.document import FILE, REF, Prepared, kind_of, pointer, prepare

Json = dict[str, Any]

ALONE = {"x-spapi-root": "Root"}
TEXT: Json = {"type": "string"}


def box(**properties: Json) -> Json:
    """An inline object."""
    return {"type": "object", "properties": properties or {"a": TEXT}}


def rows(of: Json) -> Json:
    """A list."""
    return {"type": "array", "items": of}


def choice(*values: str) -> Json:
    """An inline enum."""
    return {"type": "string", "enum": list(values)}


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": REF + name}


def named(schemas: Json, info: Json | None = None, **operations: Json) -> Prepared:
    """A document of schemas and of operations, named by their method, on one path."""
    return prepare({"info": info or {}, "components": {"schemas": schemas}, "paths": {"/a/b": operations}}, "orders_v0")


def operation(name: str = "getA", **given: Any) -> Json:
    """An operation without an answer."""
    return {"operationId": name, "responses": {}, **given}


def query(name: str, schema: Json, where: str = "query") -> Json:
    """A parameter."""
    return {"in": where, "name": name, "schema": schema}


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        (choice("A"), "enum"),
        ({"type": "string", "enum": []}, "alias"),
        (box(), "class"),
        ({"type": "object", "properties": {}}, "alias"),
        ({"type": "object"}, "alias"),
        (TEXT, "alias"),
        (rows(box()), "alias"),
        (to("Order"), "alias"),
        ({"allOf": [to("Order")]}, "alias"),
        ({"allOf": [to("Order"), to("Item")]}, "class"),
        ({"allOf": [box()]}, "class"),
        ({"allOf": [to("Order")], "properties": {"a": TEXT}}, "class"),
    ],
)
def test_what_a_schema_becomes(schema: Json, kind: str) -> None:
    """Values make an enum, properties or parts a class, and one reference alone another name of what it means."""
    assert kind_of(schema) == kind


def test_a_pointer_escapes_what_would_part_it() -> None:
    """A slash and a tilde of a name are written so that they read as one step: the tilde first."""
    assert pointer("paths", "/a/{b}", "~1") == "/paths/~1a~1{b}/~01"
    assert pointer() == ""


@pytest.mark.parametrize(
    ("list_name", "inner", "name"),
    [
        ("Things", box(), "Thing"),
        ("SkuList", box(), "Sku"),
        ("List", box(), "ListItem"),
        ("Sheep", box(), "SheepItem"),
        ("Things", rows(box()), "ThingsItem"),
        ("Sheep", rows(box()), "SheepItemItem"),
        ("SkuList", rows(box()), "SkuListItem"),
    ],
)
def test_one_of_a_list_is_called_after_the_list(list_name: str, inner: Json, name: str) -> None:
    """Its singular, the name before `List`, or the name with `Item`; one of a list in a list likewise."""
    prepared = named({list_name: rows(inner)})
    assert list(prepared.schemas) == [list_name, name]
    assert prepared.schemas[name].amazon is None
    found = prepared.schemas[list_name].data["items"]
    assert (found["items"] if inner["type"] == "array" else found) == to(name)


@pytest.mark.parametrize(
    ("taken", "inner", "name"),
    [
        (("Word",), box(), "WordsItem"),
        (("Word", "WordsItem"), box(), "WordsItemDetail"),
        (("Word", "WordsItem"), choice("A"), "WordsItemValue"),
    ],
)
def test_a_name_that_is_taken_gives_way_to_the_next(taken: tuple[str, ...], inner: Json, name: str) -> None:
    """Amazon's own names come first; the last resort says whether it is an enum or something else."""
    prepared = named({"Words": rows(inner), **dict.fromkeys(taken, box())})
    assert prepared.schemas["Words"].data["items"] == to(name)


@pytest.mark.parametrize(
    ("taken", "name", "nested"),
    [
        ((), "Box", "OrderBox"),
        (("Box",), "OrderBox", "OrderBox"),
        (("Box", "OrderBox"), "BoxItem", "BoxItem"),
        (("OrderBox",), "Box", "BoxItem"),
        (("Box", "OrderBox", "BoxItem"), "BoxItemDetail", "BoxItemDetail"),
    ],
)
def test_one_of_a_list_in_a_module_of_its_own_tries_the_short_name_first(
    taken: tuple[str, ...], name: str, nested: str
) -> None:
    """Then the one with its owner before it, then `Item`, then the last resort; in a list in a list all but the first."""
    taken_names = dict.fromkeys(taken, box())
    prepared = named({**taken_names, "Order": box(boxes=rows(box()))}, ALONE)
    assert prepared.schemas["Order"].data["properties"]["boxes"]["items"] == to(name)
    prepared = named({**taken_names, "Order": box(boxes=rows(rows(box())))}, ALONE)
    assert prepared.schemas["Order"].data["properties"]["boxes"]["items"]["items"] == to(nested)


@pytest.mark.parametrize(
    ("info", "names"),
    [
        ({}, ["OrderShip", "OrderShipBy", "OrderExtra", "OrderExtraValue"]),
        (ALONE, ["Ship", "By", "Extra", "ExtraValue"]),
    ],
)
def test_what_is_inside_an_object_is_called_after_its_property(info: Json, names: list[str]) -> None:
    """With the object's name before it where others could have a property of that name; values of any key are `Value`."""
    extra = {"type": "object", "additionalProperties": box()}
    prepared = named({"Order": box(ship=box(by=choice("A")), extra=extra)}, info)
    assert set(prepared.schemas) == {"Order", *names}
    ship, by, other, value = names
    assert prepared.schemas["Order"].data["properties"] == {"ship": to(ship), "extra": to(other)}
    assert prepared.schemas[ship].data["properties"] == {"by": to(by)}
    assert prepared.schemas[other].data["additionalProperties"] == to(value)


def test_plain_values_stay_where_they_are() -> None:
    """No name is made for a text, nor for a rule on keys which is not a schema."""
    closed = {**box(a=TEXT, b=rows(TEXT)), "additionalProperties": False}
    prepared = named({"Order": closed})
    assert list(prepared.schemas) == ["Order"]
    assert prepared.schemas["Order"].data == closed


@pytest.mark.parametrize("composer", ["allOf", "anyOf", "oneOf"])
def test_parts_of_a_composed_schema_are_followed(composer: str) -> None:
    """What they refer to has its Python name, and what is inside them is called after the whole."""
    prepared = named({"my_order": box(), "Order": {composer: [to("my_order"), box(c=box(), d=TEXT), box(c=box())]}})
    first, second, third = prepared.schemas["Order"].data[composer]
    inside = prepared.schemas["my_order" if "my_order" in prepared.schemas else "MyOrder"]
    assert inside.amazon == "my_order"
    assert first == to(inside.name)
    assert second["properties"]["d"] == TEXT
    one, other = (each["properties"]["c"]["$ref"].removeprefix(REF) for each in (second, third))
    assert one == "OrderC"
    assert other != one
    assert prepared.schemas[one].pointer == f"/components/schemas/Order/{composer}/1/properties/c"
    assert prepared.schemas[other].pointer == f"/components/schemas/Order/{composer}/2/properties/c"


def test_a_schema_knows_where_it_stands() -> None:
    """Its pointer leads to it in the document that was read, inside lists, keys, parameters, bodies and answers too."""
    body = {"content": {"application/json": {"schema": box()}}}
    given = operation(
        parameters=[query("x", TEXT), query("kinds", rows(choice("A")))], requestBody=body, responses={"200": body}
    )
    prepared = named({"Order": box(r=rows(box()), e={"type": "object", "additionalProperties": box()})}, post=given)
    pointers = {schema.pointer for schema in prepared.schemas.values()}
    assert pointers == {
        "/components/schemas/Order",
        "/components/schemas/Order/properties/r/items",
        "/components/schemas/Order/properties/e",
        "/components/schemas/Order/properties/e/additionalProperties",
        "/paths/~1a~1b/post/parameters/1/schema/items",
        "/paths/~1a~1b/post/requestBody/content/application~1json/schema",
        "/paths/~1a~1b/post/responses/200/content/application~1json/schema",
    }


def test_a_name_belongs_to_a_place() -> None:
    """Names are kept by places, which stay when others are added: the second property of a name says that it is."""
    body = {"content": {"application/json": {"schema": box()}}}
    given = operation(parameters=[query("k/d", choice("A"))], requestBody=body, responses={"200": body})
    schemas = {"Or/der": box(r=rows(box())), "Both": {"allOf": [box(c=box()), box(c=box())]}}
    naming = named(schemas, post=given).naming
    places = {
        "Or~1der": "Order",
        "Or~1der/properties/r/items": "OrderRItem",
        "Both": "Both",
        "Both/properties/c": "BothC",
        "Both/properties/c#2": "BothCDetail",
        "getA()/query/k~1d": "Kd",
        "getA()/body": "GetABody",
        "getA()/200": "GetAAnswer200",
    }
    assert {place: naming.of(place) for place in places} == places


def test_bodies_and_answers_are_called_after_their_operation() -> None:
    """An answer also after its status; what has no schema is left as it is."""
    text = {"content": {"application/json": {"schema": box()}, "text/plain": {"example": "x"}}}
    given = operation(requestBody={"required": True, **text}, responses={"200": text, "204": {"description": "None"}})
    [(method, path, found)] = named({}, put=given).operations
    assert (method, path) == ("put", "/a/b")
    assert found["requestBody"]["required"]
    assert found["requestBody"]["content"]["application/json"]["schema"] == to("GetABody")
    assert found["responses"]["200"]["content"]["application/json"]["schema"] == to("GetAAnswer200")
    assert found["responses"]["200"]["content"]["text/plain"] == {"example": "x"}
    assert found["responses"]["204"] == {"description": "None", "content": {}}


def test_operations_and_parameters_stay_in_the_order_of_the_file() -> None:
    """Methods of a path in the order of HTTP's usual list."""
    prepared = named(
        {},
        delete=operation("aLast"),
        get=operation("zFirst", parameters=[query("b", TEXT), query("a", TEXT), query("c", TEXT, "path")]),
    )
    assert [(method, found["operationId"]) for method, _, found in prepared.operations] == [
        ("get", "zFirst"),
        ("delete", "aLast"),
    ]
    assert [each["name"] for each in prepared.operations[0][2]["parameters"]] == ["b", "a", "c"]


def test_names_do_not_follow_the_order_of_the_file() -> None:
    """The first by Amazon's spelling has the short name: operations, parameters and properties alike."""
    one, two = choice("A"), choice("B")
    turned = named(
        {}, get=operation("bb", parameters=[query("kind", one)]), put=operation("aa", parameters=[query("kind", two)])
    )
    assert turned.operations[1][2]["parameters"][0]["schema"] == to("Kind")
    assert turned.operations[0][2]["parameters"][0]["schema"] == to("BbKind")
    both = [query("kind", one), query("kind", two, "path")]
    for parameters in (both, both[::-1]):
        [(_, _, found)] = named({}, get=operation(parameters=parameters)).operations
        assert {each["in"]: each["schema"] for each in found["parameters"]} == {
            "path": to("Kind"),
            "query": to("GetAKind"),
        }


@pytest.mark.parametrize(
    ("name", "schema", "enum"),
    [
        ("OrderStatuses", rows(choice("A")), "OrderStatus"),
        ("ShipmentStatusList", rows(choice("A")), "ShipmentStatus"),
        ("List", rows(choice("A")), "List"),
        ("x-amzn-shipping-business-id", choice("A"), "ShippingBusinessId"),
        ("sort_by", choice("A"), "SortBy"),
    ],
)
def test_an_enum_of_a_parameter_is_called_after_it(name: str, schema: Json, enum: str) -> None:
    """One of a list after the singular, a header without Amazon's prefix; its values are an alias too."""
    prepared = named({}, get=operation(parameters=[query(name, schema)]))
    found = prepared.operations[0][2]["parameters"][0]["schema"]
    assert found.get("items", found) == to(enum)
    assert list(prepared.literals) == [enum]
    assert prepared.members == {enum: ["A"]}


def test_a_parameter_shares_an_enum_of_the_same_values_and_ending() -> None:
    """Values in another order are the same; another ending or other values are another enum."""
    schemas = {"OrderStatus": choice("A", "B"), "OrderKind": choice("C", "D"), "Statuses": box()}
    given = [query("statuses", rows(choice("B", "A"))), query("kind", choice("C")), query("state", choice("A", "B"))]
    prepared = named(schemas, get=operation(parameters=given))
    found = [each["schema"] for each in prepared.operations[0][2]["parameters"]]
    assert found == [rows(to("OrderStatus")), to("Kind"), to("State")]
    assert prepared.schemas["OrderStatus"].data["enum"] == ["A", "B"]


def test_a_parameter_that_refers_to_an_enum_takes_its_values_as_texts() -> None:
    """Other references and plain parameters have no such alias."""
    schemas = {"OrderStatus": choice("A"), "Order": box(), "Text": TEXT}
    given = [
        query("s", to("OrderStatus")),
        query("t", to("Text")),
        query("u", TEXT),
        query("v", rows(to("OrderStatus"))),
    ]
    prepared = named(schemas, get=operation(parameters=given))
    found = [each["schema"] for each in prepared.operations[0][2]["parameters"]]
    assert found == [to("OrderStatus"), to("Text"), TEXT, rows(to("OrderStatus"))]
    assert list(prepared.literals) == ["OrderStatus"]


def test_a_shared_enum_has_the_values_of_all_that_share_it() -> None:
    """What was one enum stays one when the parameters' values part: each value is kept once."""
    given = {
        "get": operation(parameters=[query("kind", choice("A", "B"))]),
        "put": operation("putA", parameters=[query("kind", choice("A", "B"))]),
    }
    known = named({}, **given)
    assert list(known.schemas) == ["Kind"]
    given["put"]["parameters"][0]["schema"] = choice("B", "C")
    later = prepare({"paths": {"/a/b": given}}, "orders_v0", known.naming.names)
    assert list(later.schemas) == ["Kind"]
    assert later.schemas["Kind"].data["enum"] == ["A", "B", "C"]
    assert later.members["Kind"] == ["A", "B", "C"]


FILE_TEXT = {"type": "string", "format": "binary"}
MARKED = {**FILE_TEXT, FILE: True}


@pytest.mark.parametrize(
    ("media", "given", "marked"),
    [
        ("application/pdf", FILE_TEXT, MARKED),
        ("multipart/form-data", box(f=FILE_TEXT, g=rows(FILE_TEXT), h=TEXT), box(f=MARKED, g=rows(MARKED), h=TEXT)),
        ("application/json", box(f=FILE_TEXT, g=TEXT), box(f=FILE_TEXT, g=TEXT)),
        ("application/pdf", {"type": "string", "format": "byte"}, {"type": "string", "format": "byte"}),
    ],
)
def test_files_are_marked_in_forms_and_as_whole_answers(media: str, given: Json, marked: Json) -> None:
    """A binary text elsewhere is a text."""
    content = {"content": {media: {"schema": given}}}
    prepared = named({}, post=operation(responses={"200": content}))
    schema = prepared.operations[0][2]["responses"]["200"]["content"][media]["schema"]
    assert (prepared.schemas[schema["$ref"].removeprefix(REF)].data if "$ref" in schema else schema) == marked


def test_members_may_be_named_by_the_document() -> None:
    """Names that a patch gave are members' names, in the order of the values; the others follow their values."""
    prepared = named({"Kind": {**choice("A1", "B", "c"), ENUM_NAMES: ["FIRST", "SECOND"]}})
    assert prepared.members["Kind"] == ["FIRST", "SECOND", "C"]
