"""Models where programs use pydantic: read, written, and as JSON schema."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from importlib import import_module
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from spapi_clients.finances_v0.models import FinancialEvents
from spapi_clients.listings_items_v2021_08_01.models import Item as Listing
from spapi_clients.orders_v0.models import Order
from spapi_clients.orders_v2026_01_01.models import Order as Order2026
from spapi_core.model import Model, ModelType

ORDER = {
    "AmazonOrderId": "902-1", "PurchaseDate": "2024-01-01T00:00:00Z", "LastUpdateDate": "2024-01-02T00:00:00Z",
    "OrderStatus": "Invented", "OrderTotal": {"CurrencyCode": "EUR", "Amount": "12.50"}, "Newcomer": [1],
}  # fmt: skip
REQUIRED = [wire for name, wire in zip(Order._fields_, Order._wires_, strict=True) if name not in Order._defaults_]
ORDER |= {wire: "x" for wire in REQUIRED if wire not in ORDER}


class Parcel(BaseModel):
    """A program's own model, with one of Amazon's inside."""

    number: int
    order: Order
    others: list[Order] = []


def test_an_answer_is_read_and_written_as_everywhere_else() -> None:
    """By Amazon's names; what the model does not know yet passes."""
    order = TypeAdapter(Order).validate_python(ORDER)
    assert order == Order.from_dict(ORDER)
    assert TypeAdapter(Order).validate_json(json.dumps(ORDER)) == order
    assert TypeAdapter(Order).validate_python(order) is order
    assert TypeAdapter(Order).dump_python(order) == order.to_dict() == ORDER
    assert json.loads(TypeAdapter(list[Order]).dump_json([order])) == [ORDER]


def test_a_model_is_a_field_of_a_programs_own() -> None:
    """And comes back the same."""
    parcel = Parcel.model_validate({"number": 1, "order": ORDER, "others": [ORDER]})
    assert parcel.order.order_total is not None
    assert Parcel.model_validate_json(parcel.model_dump_json()) == parcel
    assert parcel.model_dump()["order"] == ORDER


def test_what_does_not_fit_is_refused_with_all_its_places() -> None:
    """Two faults, both named."""
    with pytest.raises(ValidationError) as caught:
        Parcel.model_validate({"number": 1, "order": {"AmazonOrderId": 5, "PurchaseDate": "x", "OrderStatus": "y"}})
    (fault,) = caught.value.errors()
    assert fault["loc"] == ("order",)
    assert "LastUpdateDate: required" in fault["msg"]
    assert "AmazonOrderId" in fault["msg"]
    with pytest.raises(ValidationError, match="expected Order"):
        TypeAdapter(Order).validate_python([1])


@pytest.mark.parametrize("mode", ["validation", "serialization"])
@pytest.mark.parametrize("kind", [Order, Order2026, FinancialEvents, Listing])
def test_the_json_schema_has_amazons_names(kind: Any, mode: Any) -> None:
    """Nested models are definitions; it is a schema, and an answer fits it."""
    schema = TypeAdapter(kind).json_schema(mode=mode)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert set(kind._wires_) == set(schema["properties"])
    if kind is Order:
        assert schema["required"] == REQUIRED
        assert schema["properties"]["OrderTotal"] == {"$ref": "#/$defs/Money"}
        jsonschema.validate({**ORDER, "OrderStatus": "Shipped"}, schema)
        jsonschema.validate(ORDER, schema)


def test_each_sort_of_property_has_its_schema() -> None:
    """What is absent is left out and never null; a model that knows no others says nothing of them."""
    assert TypeAdapter(Sorts).json_schema() == {
        "type": "object",
        "properties": {
            "Text": {"title": "Text", "type": "string"},
            "Either": {"anyOf": [{"type": "integer"}, {"type": "string"}], "title": "Either"},
            "Amounts": {"title": "Amounts", "type": "object", "additionalProperties": {"type": "number"}},
            "Sizes": {"title": "Sizes", "type": "array", "items": {"$ref": "#/$defs/Size"}},
            "Truth": {"title": "Truth", "type": "boolean"},
            "Moment": {"title": "Moment", "type": "string", "format": "date-time"},
            "Day": {"title": "Day", "type": "string", "format": "date"},
            "Any": {"title": "Any"},
        },
        "required": ["Text"],
        "$defs": {"Size": {"description": "A size.", "enum": ["s", "m"], "title": "Size", "type": "string"}},
    }


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (
            {"Text": 5, "Sizes": ["s", 1], "Other": 1},
            "Sorts.Text: expected str, found whole number; Sorts.Sizes: expected Size, found whole number",
        ),
        ({"Text": "t", "Sizes": [None]}, "Sorts.Sizes: null among list[Size]"),
        ({"Text": "t", "Moment": "x"}, "Sorts.Moment: a string that is not a datetime"),
        ({}, "Sorts.Text: required, but missing or null"),
        ([], "expected Sorts or its JSON object, got list"),
    ],
)
def test_each_fault_is_told_once(value: Any, message: str) -> None:
    """In the words of the drift; a new property, or a new value of an enum, passes."""
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Sorts).validate_python(value)
    assert [each["msg"] for each in caught.value.errors()] == [f"Value error, {message}"]
    assert TypeAdapter(Sorts).validate_python({"Text": "t", "Sizes": ["xl"], "Other": 1}).sizes == ["xl"]


def test_a_model_inside_itself_has_a_schema() -> None:
    """It refers to itself."""
    schema = TypeAdapter(Tree).json_schema()
    assert schema["$defs"]["Tree"]["properties"]["Branches"]["items"] == {"$ref": "#/$defs/Tree"}


def test_every_model_of_a_section_has_a_schema() -> None:
    """Models inside themselves among them."""
    for section in ("vendor_orders_v1", "catalog_items_v2022_04_01", "finances_v2024_06_19", "awd_v2024_05_09"):
        module = import_module(f"spapi_clients.{section}.models")
        kinds: list[Any] = [each for each in vars(module).values() if isinstance(each, ModelType)]
        for kind in kinds:
            if kind._fields_:
                adapter: TypeAdapter[Any] = TypeAdapter(kind)
                adapter.json_schema()


def test_pydantic_is_loaded_by_programs_that_use_it_alone() -> None:
    """A model is made, read and written without it."""
    code = (
        "import sys; from spapi_clients.orders_v0.models import Money; "
        "Money.from_dict({'Amount': '1'}).to_json(); print('pydantic' in sys.modules, 'pydantic_core' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    assert done.stdout == "False False\n"


def test_a_model_is_written_in_either_names() -> None:
    """Amazon's, or Python's, at every depth; additional properties keep theirs."""
    order = Order.from_dict(ORDER)
    python = order.to_dict("python")
    assert python["order_total"] == {"currency_code": "EUR", "amount": "12.50"}
    assert python["Newcomer"] == [1]
    assert json.loads(order.to_json()) == ORDER
    assert json.loads(order.to_json("python")) == python
    with pytest.raises(ValueError, match="'amazon' or 'python'"):
        order.to_dict("wire")  # type: ignore[arg-type]  # what is refused


class Tree(Model):
    """A model inside itself."""

    branches: list[Tree] | None = None
    _wire_ = ("Branches",)


class Size(StrEnum):
    """A size."""

    S = "s"
    M = "m"


class Sorts(Model):
    """A property of each sort."""

    text: str
    either: int | str | None = None
    amounts: dict[str, Decimal] | None = None
    sizes: list[Size] | None = None
    truth: bool | None = None
    moment: datetime | None = None
    day: date | None = None
    any: Any = None
    _wire_ = ("Text", "Either", "Amounts", "Sizes", "Truth", "Moment", "Day", "Any")
