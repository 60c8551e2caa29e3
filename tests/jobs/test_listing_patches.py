"""Patches of listings: what they are as JSON, what is refused, and what becomes of them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.listing_patches import ListingResult, check_attributes, delete, price, quantity, replace, result_of


@pytest.mark.parametrize(
    ("amount", "number"),
    [("12.34", 12.34), (Decimal("12.00"), 12), (0.01, 0.01), (5, 5), (Decimal("1E+2"), 100), ("0.001", 0.001)],
)
def test_a_price_is_an_offer_with_tax(amount: Any, number: float) -> None:
    """A whole amount as a whole number; for an audience where one is named."""
    offer = {"currency": "EUR", "our_price": [{"schedule": [{"value_with_tax": number}]}]}
    made = price(amount, "EUR")
    assert made.plain(None) == {"op": "replace", "path": "/attributes/purchasable_offer", "value": [offer]}
    assert type(made.value[0]["our_price"][0]["schedule"][0]["value_with_tax"]) is type(number)
    assert price(amount, "EUR", audience="B2B").value == ({**offer, "audience": "B2B"},)


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        ("x", "EUR", "price: 'x' is not an amount: give a Decimal, e.g. Decimal('12.34')"),
        (None, "EUR", "price: None is not an amount: give a Decimal, e.g. Decimal('12.34')"),
        (0, "EUR", "price: 0 is not a price: give an amount above zero"),
        ("-0.01", "EUR", "price: '-0.01' is not a price: give an amount above zero"),
        (True, "EUR", "price: True is not an amount: give a Decimal, e.g. Decimal('12.34')"),
        ("NaN", "EUR", "price: 'NaN' is not a price: give an amount above zero"),
        (float("inf"), "EUR", "price: inf is not a price: give an amount above zero"),
        (1, "EU", "price: 'EU' is not a currency: give its ISO code, e.g. EUR"),
        (1, "EURO", "price: 'EURO' is not a currency: give its ISO code, e.g. EUR"),
        (1, None, "price: None is not a currency: give its ISO code, e.g. EUR"),
    ],
)
def test_what_is_no_price_is_refused(amount: Any, currency: Any, words: str) -> None:
    """In full words."""
    with pytest.raises(InvalidArgumentError) as caught:
        price(amount, currency)
    assert str(caught.value) == words


def test_a_quantity_is_of_a_channel_and_of_no_marketplace() -> None:
    """With days to ship where they are given."""
    assert quantity(0).plain("M") == {
        "op": "replace",
        "path": "/attributes/fulfillment_availability",
        "value": [{"fulfillment_channel_code": "DEFAULT", "quantity": 0}],
    }
    assert quantity(3, channel="C", lead_time_days=0).value == (
        {"fulfillment_channel_code": "C", "quantity": 3, "lead_time_to_ship_max_days": 0},
    )
    assert quantity(1).lacks_marketplace is False


@pytest.mark.parametrize("wrong", [-1, True, 1.0, "1", None])
def test_a_quantity_is_a_whole_number(wrong: Any) -> None:
    """And so are the days, where they are given."""
    with pytest.raises(InvalidArgumentError) as caught:
        quantity(wrong)
    assert str(caught.value) == f"quantity: quantity is {wrong!r}: give a whole number of 0 or more"
    if wrong is None:
        return
    with pytest.raises(InvalidArgumentError) as caught:
        quantity(1, lead_time_days=wrong)
    assert str(caught.value) == f"quantity: lead_time_days is {wrong!r}: give a whole number of 0 or more"


def test_entries_are_of_the_marketplace_unless_they_name_one() -> None:
    """All of them, or none where no marketplace is given."""
    patch = replace("/attributes/item_name", {"value": "a"}, {"value": "b", "marketplace_id": "N"})
    assert patch.plain("M") == {
        "op": "replace",
        "path": "/attributes/item_name",
        "value": [{"marketplace_id": "M", "value": "a"}, {"marketplace_id": "N", "value": "b"}],
    }
    assert patch.plain(None)["value"] == [{"value": "a"}, {"value": "b", "marketplace_id": "N"}]
    assert patch.lacks_marketplace is True
    assert replace("x", {"marketplace_id": "N"}).lacks_marketplace is False
    assert delete("brand").plain("M") == {
        "op": "delete", "path": "/attributes/brand", "value": [{"marketplace_id": "M"}],
    }  # fmt: skip
    assert delete("brand", {"a": 1}).value == ({"a": 1},)


def test_what_is_no_attribute_or_no_entry_is_refused() -> None:
    """By its place."""
    wrong: Any = "x"
    for make, words in (
        (lambda: replace("brand"), "replace: brand: give its entries, or use delete"),
        (lambda: delete("a/b"), "'a/b' is not an attribute: give its name, e.g. purchasable_offer"),
        (lambda: delete(""), "'' is not an attribute: give its name, e.g. purchasable_offer"),
        (lambda: replace("brand", {}, wrong).plain("M"),
         "replace brand: entry 1 is a str: give each as a mapping, e.g. {'value': ...}"),
        (lambda: check_attributes([]),
         "attributes: a list is not a mapping: give them by name, e.g. {'item_name': [{'value': ...}]}"),
    ):  # fmt: skip
        with pytest.raises(InvalidArgumentError) as caught:
            make()
        assert str(caught.value) == words


@pytest.mark.parametrize(
    ("answer", "error", "result", "ok"),
    [
        ({"status": "ACCEPTED", "submissionId": "1"}, None, ListingResult("S", "ACCEPTED", "1"), True),
        ({"status": "VALID"}, None, ListingResult("S", "VALID"), True),
        ({"status": "INVALID", "issues": [{"a": 1}, 5]}, None, ListingResult("S", "INVALID", None, ({"a": 1},)), False),
        ({"status": "ACCEPTED", "issues": None}, None, ListingResult("S", "ACCEPTED"), True),
        ({}, None, ListingResult("S"), False),
        (None, None, ListingResult("S"), False),
    ],
)
def test_a_result_is_that_of_its_answer(answer: Any, error: Any, result: ListingResult, ok: bool) -> None:
    """An error goes before any answer."""
    assert (result_of("S", answer, error), result.ok) == (result, ok)
    failed = result_of("S", answer, (fault := ValueError()))
    assert (failed, failed.ok) == (ListingResult("S", error=fault), False)
