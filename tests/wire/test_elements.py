"""Restricted data that a call asks for is held against what its operation has."""

from __future__ import annotations

from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.operation import Operation, Restricted
from spapi_core.wire.elements import check_data_elements


def operation(*elements: str, restricted: bool = True) -> Operation[Any]:
    return Operation(
        id="shop_v1.get",
        section="shop_v1",
        name="get",
        method="GET",
        path="/x",
        restricted=Restricted("optional", elements) if restricted else None,
    )


def test_what_an_operation_has_is_taken() -> None:
    """All of it, some of it, nothing."""
    both = operation("buyerInfo", "shippingAddress")
    for elements in ([], ["buyerInfo"], ["shippingAddress", "buyerInfo"]):
        check_data_elements(both, elements)
    check_data_elements(operation(restricted=False), [])


@pytest.mark.parametrize(
    ("known", "elements", "words"),
    [
        (("buyerInfo",), ["zzz"], "'zzz'; it knows buyerInfo"),
        (("buyerInfo", "shippingAddress"), ["buyerInfo", "zzz"], "'zzz'; it knows buyerInfo, shippingAddress"),
        (
            ("buyerInfo", "buyerTaxInfo"),
            ["buyerInfos"],
            "'buyerInfos'; it knows buyerInfo, buyerTaxInfo; did you mean 'buyerInfo'?",
        ),
        ((), ["buyerInfo"], "'buyerInfo'; it has no restricted data to choose"),
        (("buyerInfo",), [5], "5; it knows buyerInfo"),
    ],
)
def test_what_it_does_not_have_is_refused(known: tuple[str, ...], elements: list[Any], words: str) -> None:
    """With what it has, and the nearest of it."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_data_elements(operation(*known), elements)
    assert str(caught.value) == f"shop_v1.get: data_elements: {words}"


def test_an_operation_without_restricted_data_has_none_to_choose() -> None:
    """Whatever is asked for."""
    with pytest.raises(InvalidArgumentError) as caught:
        check_data_elements(operation(restricted=False), ["buyerInfo"])
    assert str(caught.value) == "shop_v1.get: data_elements: 'buyerInfo'; it has no restricted data to choose"
