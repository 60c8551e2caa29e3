"""Messages and attributes held against Amazon's schemas."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from spapi_core import ListingsFeed
from spapi_core.errors import ConfigurationError, InvalidArgumentError
from spapi_core.jobs.feed_schemas import check_fits, header_validator, message_validator, schema_validator

NAME = {"item_name": [{"value": "Lamp", "marketplace_id": "A1PA6795UKMFR9"}]}


def test_attributes_are_held_against_the_schema_of_their_product_type() -> None:
    """On demand; Amazon's own keywords are passed over, other product types are not looked at."""
    schema = {
        "$schema": "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1",
        "required": ["item_name"],
        "properties": {"item_name": {"type": "array", "maxUniqueItems": 1, "selectors": ["marketplace_id"]}},
    }
    with ListingsFeed("A1", product_schemas={"LUGGAGE": schema}) as feed:
        feed.update("A-1", "LUGGAGE", NAME)
        feed.update("A-2", "SHOES", {"brand": []})
        with pytest.raises(InvalidArgumentError, match="The attributes of SKU 'A-3' at /: 'item_name' is a required"):
            feed.update("A-3", "LUGGAGE", {"brand": []})


def test_without_the_library_the_error_says_what_to_install(monkeypatch: Any) -> None:
    """Or how to do without it."""
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    schema: dict[str, Any] = {}
    with pytest.raises(ConfigurationError, match=r"spapi-clients\[listings\]"):
        ListingsFeed("A1", validate=False, product_schemas={"LUGGAGE": schema})


MESSAGES: dict[str, dict[str, Any]] = {
    "UPDATE": {"productType": "LUGGAGE", "attributes": {"brand": [{"value": "B"}]}},
    "PARTIAL_UPDATE": {"productType": "LUGGAGE", "attributes": {"brand": [{"value": "B"}]}},
    "PATCH": {"productType": "LUGGAGE", "patches": [{"op": "delete", "path": "/attributes/brand"}]},
    "DELETE": {},
}


def message(operation: str, **more: Any) -> dict[str, Any]:
    return {"messageId": 1, "sku": "A", "operationType": operation, **MESSAGES[operation], **more}


@pytest.mark.parametrize("operation", MESSAGES)
def test_each_kind_of_message_is_held_against_its_own_rules(operation: str) -> None:
    """What it needs, and that it is of this kind."""
    validator = message_validator(operation)
    check_fits(validator, message(operation), "x")
    for name in message(operation):
        lacking = {key: value for key, value in message(operation).items() if key != name}
        with pytest.raises(InvalidArgumentError, match=f"^x at /: '{name}' is a required property$"):
            check_fits(validator, lacking, "x")
    for other in set(MESSAGES) - {operation}:
        with pytest.raises(InvalidArgumentError, match=rf"^x at /operationType: '{operation}' was expected$"):
            check_fits(validator, {**message(operation), "operationType": other}, "x")
    for number in (0, 2**31):
        with pytest.raises(InvalidArgumentError, match=r"^x at /messageId: "):
            check_fits(validator, message(operation, messageId=number), "x")
    check_fits(validator, message(operation, messageId=2**31 - 1), "x")
    with pytest.raises(InvalidArgumentError, match=r"^x at /sku: "):
        check_fits(validator, message(operation, sku=""), "x")
    assert message_validator(operation) is validator


def test_a_kind_of_message_that_is_not_known_may_be_any() -> None:
    """Of those that Amazon's schema has."""
    validator = message_validator("NEW")
    for operation in MESSAGES:
        check_fits(validator, message(operation), "x")
    with pytest.raises(InvalidArgumentError):
        check_fits(validator, message("DELETE", operationType="NEW"), "x")


def test_a_header_is_held_against_its_rules() -> None:
    """And the place of a fault is named, its words cut."""
    check_fits(header_validator(), {"sellerId": "A1", "version": "2.0"}, "header")
    with pytest.raises(InvalidArgumentError, match=r"^header at /: 'sellerId' is a required property$"):
        check_fits(header_validator(), {"version": "2.0"}, "header")
    with pytest.raises(InvalidArgumentError, match=r"^header at /version: "):
        check_fits(header_validator(), {"sellerId": "A1", "version": "1.0"}, "header")


@pytest.mark.parametrize(
    ("schema", "newer"),
    [
        ({}, False),
        ({"$schema": "http://json-schema.org/draft-07/schema#"}, False),
        ({"$schema": "https://json-schema.org/draft/2019-09/schema"}, True),
        ({"$schema": "https://schemas.amazon.com/selling-partners/definitions/product-types/meta-schema/v1"}, True),
    ],
)
def test_a_schema_says_which_edition_it_is_of(schema: dict[str, Any], newer: bool) -> None:
    """Amazon's own is of 2019-09: there a reference stands beside other keywords."""
    rule = {**schema, "properties": {"a": {"$ref": "#/definitions/x", "maxLength": 1}}, "definitions": {"x": {}}}
    assert schema_validator(rule).is_valid({"a": "xx"}) is not newer


def test_the_words_of_a_fault_are_cut_at_three_hundred() -> None:
    """The place is named by its names and numbers."""
    validator = schema_validator({"properties": {"a": {"items": {"enum": []}}}})
    for length, kept in ((250, 250 + len("'' is not one of []")), (500, 300)):
        with pytest.raises(InvalidArgumentError) as caught:
            check_fits(validator, {"a": ["y" * length]}, "x")
        assert str(caught.value).startswith("x at /a/0: 'yyy")
        assert len(str(caught.value)) == len("x at /a/0: ") + kept
