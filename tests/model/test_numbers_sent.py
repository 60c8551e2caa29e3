"""Numbers as they are sent: with the very digits that were given, and refused where they are too many."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.codec import dumps, encode
from spapi_core.model.jsontext import Digits

MANY = "a Decimal of that many digits cannot be sent"


@pytest.mark.parametrize(
    ("text", "sent", "kind"),
    [
        ("19.99", "19.99", float),
        ("0.5", "0.5", float),
        ("-2.25", "-2.25", float),
        ("12.50", "12.50", Digits),
        ("12.0", "12.0", float),
        ("0.00", "0.00", Digits),
        ("-0.0", "-0.0", float),
        ("0.00001", "0.00001", Digits),
        ("0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827", Digits),
        ("99999999999999999.5", "99999999999999999.5", Digits),
        ("5", "5", int),
        ("-7", "-7", int),
        ("1E+3", "1000", int),
        ("1E-3", "0.001", float),
        ("0E+3", "0", int),
        ("0E+9999", "0", int),
    ],
)
def test_a_decimal_is_sent_with_its_digits(text: str, sent: str, kind: type) -> None:
    """As a float where that has them, too."""
    found = encode(Decimal(text))
    assert type(found) is kind
    assert dumps(found) == sent.encode()


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        (Decimal("1E+4299"), True),
        (Decimal("1E+4300"), False),
        (Decimal("-1E+4299"), True),
        (Decimal("-1E+4300"), False),
        (Decimal("9" * 4300), True),
        (Decimal("9" * 4301), False),
        (Decimal("1E-4300"), True),
        (Decimal("1E-4301"), False),
        (Decimal("0." + "3" * 4300), True),
        (Decimal("0." + "3" * 4301), False),
        (Decimal("1" + "0" * 307 + ".5"), True),
        (Decimal("2" + "0" * 308 + ".5"), False),
    ],
)
def test_a_decimal_has_so_many_digits_at_most(value: Decimal, fits: bool) -> None:
    """Those that Python makes a whole number of, before and after the point; with a fraction, a float's reach."""
    if fits:
        encode(value)
        return
    with pytest.raises(InvalidArgumentError) as caught:
        encode(value)
    assert str(caught.value) == f"value: {MANY}"


@pytest.mark.parametrize("text", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused_as_decimal_and_as_float(text: str) -> None:
    """By its name."""
    values: list[Any] = [Decimal(text)]
    if text != "sNaN":
        values.append(float(text))
    for value in values:
        with pytest.raises(InvalidArgumentError) as caught:
            encode(value)
        assert str(caught.value) == f"value: {value} is not a number that can be sent"
