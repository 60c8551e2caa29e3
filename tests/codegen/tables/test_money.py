"""Which numbers are exact: by their names, by what is beside them, and by rows."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.tables.money import MARK, marked, problems
from codegen.tables.rows import Table

Json = dict[str, Any]
TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "number"}
EXACT: Json = {"type": "number", MARK: True}
NO_ROWS = Table("money.toml", {}, {})


def to(name: str) -> Json:
    """A reference."""
    return {"$ref": f"#/components/schemas/{name}"}


def box(**properties: Json) -> Json:
    """An object."""
    return {"type": "object", "properties": properties}


def model(*parameters: Json, **schemas: Json) -> Json:
    """A model of schemas and of an operation with parameters."""
    paths = {
        "/toys": {"get": {"operationId": "listToys", "parameters": list(parameters)}, "post": {"operationId": "a"}}
    }
    return {"paths": paths, "components": {"schemas": schemas}}


def rows(**given: Json) -> Table:
    """Rows of `toys_v1`."""
    return Table("money.toml", {f"toys_v1.{name}": row for name, row in given.items()}, {})


def exact(schema: Json, table: Table = NO_ROWS, **others: Json) -> Json:
    """What becomes of a schema called Toy."""
    found: Json = marked(model(Toy=schema, **others), "toys_v1", table)["components"]["schemas"]["Toy"]
    return found


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        (box(currencyCode=TEXT, value=NUMBER), box(currencyCode=TEXT, value=EXACT)),
        (box(priceCurrency=TEXT, value=NUMBER), box(priceCurrency=TEXT, value=EXACT)),
        (box(currencyCodes=TEXT, value=NUMBER), box(currencyCodes=TEXT, value=NUMBER)),
        (box(value=NUMBER), box(value=NUMBER)),
        (box(currency=TEXT, count={"type": "integer"}), box(currency=TEXT, count={"type": "integer"})),
        (
            box(currency=TEXT, count={"type": "number", "format": "int64"}),
            box(currency=TEXT, count={"type": "number", "format": "int64"}),
        ),
        (
            box(currency=TEXT, count={"type": "number", "format": "double"}),
            box(currency=TEXT, count={"type": "number", "format": "double", MARK: True}),
        ),
        (box(inner=box(currency=TEXT, value=NUMBER)), box(inner=box(currency=TEXT, value=EXACT))),
        (box(currency=TEXT, inner=box(value=NUMBER)), box(currency=TEXT, inner=box(value=NUMBER))),
        (
            {"type": "array", "items": box(currency=TEXT, value=NUMBER)},
            {"type": "array", "items": box(currency=TEXT, value=EXACT)},
        ),
        (
            {"type": "object", "additionalProperties": box(currency=TEXT, value=NUMBER)},
            {"type": "object", "additionalProperties": box(currency=TEXT, value=EXACT)},
        ),
        ({"allOf": [box(currency=TEXT, value=NUMBER)]}, {"allOf": [box(currency=TEXT, value=EXACT)]}),
        (NUMBER, NUMBER),
    ],
)
def test_a_number_beside_its_currency_is_exact(schema: Json, made: Json) -> None:
    """In the same object alone; a whole number is exact as it is."""
    before = copy.deepcopy(schema)
    assert exact(schema) == made
    assert schema == before


@pytest.mark.parametrize(("owner", "made"), [("Currency", EXACT), ("MoneyType", EXACT), ("OldMoney", NUMBER)])
def test_the_number_of_what_is_called_money_is_exact(owner: str, made: Json) -> None:
    """Where the name of the object begins so."""
    schemas = marked(model(**{owner: box(a=NUMBER)}), "toys_v1", NO_ROWS)["components"]["schemas"]
    assert schemas[owner] == box(a=made)


def test_a_type_for_big_numbers_is_exact_itself() -> None:
    """A reference to it stays one; a reference to another number is replaced by what is exact."""
    given = model(Toy=box(big=to("BigDecimal"), currency=TEXT, other=to("Sum")), BigDecimal=NUMBER, Sum=NUMBER)
    schemas = marked(given, "toys_v1", NO_ROWS)["components"]["schemas"]
    assert schemas["Toy"] == box(big=to("BigDecimal"), currency=TEXT, other=EXACT)
    assert (schemas["BigDecimal"], schemas["Sum"]) == (EXACT, NUMBER)
    texts = marked(model(BigDecimalText=TEXT), "toys_v1", NO_ROWS)["components"]["schemas"]
    assert texts["BigDecimalText"] == TEXT
    assert list(problems({"toys_v1": model(Toy=box(cost=to("BigDecimal")), BigDecimal=NUMBER)}, NO_ROWS)) == []


@pytest.mark.parametrize(
    ("row", "made"),
    [
        ({"money": ["b"]}, box(currency=TEXT, a=EXACT, b=EXACT)),
        ({"no_money": ["a"]}, box(currency=TEXT, a=NUMBER, b=EXACT)),
        ({"no_money": ["a", "b"]}, box(currency=TEXT, a=NUMBER, b=NUMBER)),
    ],
)
def test_a_row_goes_before_the_rule(row: Json, made: Json) -> None:
    """Either way, name by name; a row of another section or schema says nothing."""
    assert exact(box(currency=TEXT, a=NUMBER, b=NUMBER), rows(Toy=row)) == made
    assert exact(box(a=NUMBER), rows(Toy={"money": ["a"]})) == box(a=EXACT)
    assert exact(box(a=NUMBER), rows(Other={"money": ["a"]})) == box(a=NUMBER)


def query(name: str, schema: Json) -> Json:
    """A parameter."""
    return {"name": name, "in": "query", "schema": schema}


def test_a_number_among_parameters_is_exact_beside_a_currency() -> None:
    """What it stands for is put in place of a reference."""
    given = model(query("currency", TEXT), query("least", NUMBER), query("most", to("Sum")), Sum=NUMBER)
    parameters = marked(given, "toys_v1", NO_ROWS)["paths"]["/toys"]["get"]["parameters"]
    assert [each["schema"] for each in parameters] == [TEXT, EXACT, EXACT]
    alone = marked(model(query("least", NUMBER)), "toys_v1", NO_ROWS)["paths"]["/toys"]["get"]["parameters"]
    assert alone == [query("least", NUMBER)]
    asked = marked(model(query("least", NUMBER)), "toys_v1", rows(listToys={"money": ["least"]}))
    assert asked["paths"]["/toys"]["get"]["parameters"] == [query("least", EXACT)]


def test_references_in_a_circle_end() -> None:
    """They lead to no number."""
    assert exact(box(currency=TEXT, a=to("A")), A=to("B"), B=to("A")) == box(currency=TEXT, a=to("A"))
    assert exact(box(currency=TEXT, a=to("A")), A=to("B"), B=to("C"), C=NUMBER)["properties"]["a"] == EXACT
    assert marked({}, "toys_v1", NO_ROWS) == {}


def told(table: Table, *parameters: Json, of_schemas: bool = False, **schemas: Json) -> list[str]:
    """What the linter says."""
    return [str(each) for each in problems({"toys_v1": model(*parameters, **schemas)}, table, of_schemas=of_schemas)]


LIKELY = "money.toml: toys_v1.Toy: cost is a number and may be money; add it to money or no_money of a row"


@pytest.mark.parametrize("name", ["cost", "itemAmount", "PRICE", "sellerRevenue", "fee"])
def test_a_number_that_may_be_money_wants_a_row(name: str) -> None:
    """One that is decided, by rule or by row, does not; nor does a text."""
    said = [LIKELY.replace("cost", name)]
    assert told(NO_ROWS, Toy=box(**{name: NUMBER})) == said
    assert told(rows(Toy={"money": [name]}), Toy=box(**{name: NUMBER})) == []
    assert told(rows(Toy={"no_money": [name]}), Toy=box(**{name: NUMBER})) == []
    assert told(NO_ROWS, Toy=box(**{name: NUMBER, "currency": TEXT})) == []
    assert told(NO_ROWS, Toy=box(**{name: TEXT})) == []
    assert told(NO_ROWS, Toy=box(**{f"{name}Count": NUMBER})) == []
    assert told(NO_ROWS, query(name, NUMBER)) == [said[0].replace("Toy", "listToys")]


def test_a_row_of_what_is_not_there_is_told() -> None:
    """Rows of JSON schemas, whose documents have a dot, are looked at with those alone."""
    gone = "there is no number {}; take it out, or correct its name"
    table = rows(Toy={"money": ["a"], "no_money": ["b", "c"]}, Gone={"money": ["d"]})
    assert told(table, Toy=box(b=NUMBER, c=TEXT)) == [
        f"money.toml: toys_v1.Toy: {gone.format('a')}",
        f"money.toml: toys_v1.Toy: {gone.format('c')}",
        f"money.toml: toys_v1.Gone: {gone.format('d')}",
    ]
    assert told(table, of_schemas=True) == []
    dotted = Table("money.toml", {"kind.toys_v1.Toy": {"money": ["a"]}}, {})
    assert told(dotted) == []
    assert told(dotted, of_schemas=True) == [f"money.toml: kind.toys_v1.Toy: {gone.format('a')}"]
