"""JSON text to values and back: quick where that is exact, and exact everywhere."""

from __future__ import annotations

import math
import sys
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from spapi_core.model.jsontext import DIGITS, Digits, dumps, exact_loads, is_inexact, loads

WHOLE = ["0", "-1", "9223372036854775807", "18446744073709551615", "18446744073709551616", "-9223372036854775809"]


@pytest.mark.parametrize("text", [*WHOLE, "1" * 18, "1" * 19, "1" * 20, "-" + "1" * 40])
@pytest.mark.parametrize("around", ["{}", "[{}]", '{{"a": {}, "b": [1.5]}}'])
def test_a_whole_number_keeps_its_digits(text: str, around: str) -> None:
    """Of any length, as bytes and as text; it is an int."""
    for content in (around.format(text), around.format(text).encode()):
        found = loads(content)
        while isinstance(found, (dict, list)):
            found = next(iter(found.values())) if isinstance(found, dict) else found[0]
        assert type(found) is int
        assert found == int(text)


def test_a_number_beyond_a_double_is_whole_and_has_a_bound() -> None:
    """4,300 digits are read, as many as Python reads and writes of a whole number."""
    assert loads("1e400") == 10**400
    assert loads("[1e308]") == [1e308]
    assert dumps(loads("9.9e4299")) == b"99" + b"0" * 4298
    assert exact_loads(b"-1E+4299") == -(10**4299)
    for text in ("1e4300", "1e4301", "-1e99999"):
        with pytest.raises(ValueError, match="not JSON: a number is too large to be read"):
            loads(text)


@pytest.mark.parametrize(
    "text", ["", "{", "[1,]", "NaN", "[Infinity]", "-Infinity", "nul", '{"a": 1} x', "[" * 100_000]
)
def test_what_is_not_json_is_an_error(text: str) -> None:
    """Of one class, whichever reader finds it."""
    for read in (loads, lambda each: exact_loads(each.encode())):
        with pytest.raises(ValueError, match=r"."):
            read(text)


def test_a_lone_surrogate_is_read_and_written() -> None:
    """As an escape: Amazon's texts have them."""
    assert loads('"\\ud800 \u00e9"') == "\ud800 \u00e9"
    assert dumps({"a": "\ud800"}) == b'{"a":"\\ud800"}'
    assert dumps({"a": "\u00e9", "b": [1, 2.5, None]}) == '{"a":"\u00e9","b":[1,2.5,null]}'.encode()


@pytest.mark.parametrize(
    ("value", "inexact"),
    [
        (9.0e18, True),
        (-9.0e18, True),
        (-1e19, True),
        (1e19, True),
        (8.9e18, False),
        (-8.9e18, False),
        (0.5, False),
        (10**30, False),
        (True, False),
        ("9e18", False),
        (None, False),
        ([], False),
        ({}, False),
        ([1, [2, {"a": 1e19}]], True),
        ({"a": {"b": [0.5]}, "c": "x"}, False),
        ({"a": 1, "b": {"c": 1e300}}, True),
        (math.inf, True),
        (deque([1e19]), False),
    ],
)
def test_a_float_that_may_have_been_a_long_whole_number_is_seen(value: Any, inexact: bool) -> None:
    """Of either sign, wherever it is in JSON's objects and lists."""
    assert is_inexact(value) is inexact


def test_digits_are_written_as_they_were_read() -> None:
    """They are a number to everybody else."""
    kept = Digits.of("12.50")
    assert kept == 12.5
    assert dumps({"price": kept, "list": [Digits.of("1e2")]}) == b'{"price":12.50,"list":[1e2]}'


@pytest.mark.parametrize("value", [Decimal(1), {1}, object(), {"a": b"x"}])
def test_what_json_has_not_is_a_type_error(value: Any) -> None:
    """The codec makes it JSON before."""
    with pytest.raises(TypeError):
        dumps(value)


def test_a_value_that_contains_itself_is_an_error() -> None:
    """It has no end."""
    inner: list[Any] = []
    inner.append(inner)
    with pytest.raises(ValueError, match=r"."):
        dumps(inner)


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_no_text_holds_a_number_that_json_has_not(number: float) -> None:
    """Also beside half a character, which the standard library writes."""
    with pytest.raises(ValueError, match="not JSON compliant"):
        dumps({"a": number, "b": "\ud800"})


@pytest.fixture
def deep_stack() -> Iterator[None]:
    """As a program has it that raised Python's own limit."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    yield
    sys.setrecursionlimit(limit)


@pytest.mark.usefixtures("deep_stack")
@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"a":'])
def test_text_is_read_to_one_depth(opening: str) -> None:
    """1,024 brackets inside each other, not one more, whichever library reads them; any number beside each other."""
    levels = {"[": ["]"], '{"a":': ["}"], '[{"a":': ["}", "]"]}[opening]

    def nested(depth: int) -> bytes:
        whole, half = divmod(depth, len(levels))
        return f"{'[' * half}{opening * whole}1{''.join(levels) * whole}{']' * half}".encode()

    for read in (loads, exact_loads):
        assert read(nested(1024)) is not None
        for depth in (1025, 1026):
            with pytest.raises(ValueError, match=r"^JSON nested too deeply$"):
                read(nested(depth))
        assert len(read(b"[" + b",".join([nested(1)] * 2000) + b"]")) == 2000


def test_digits_are_put_aside_where_they_are_asked_for() -> None:
    """Those of numbers with a fraction, by the number that was read."""
    digits: dict[int, str] = {}
    found = exact_loads(b'{"a": 2.50, "b": [1e2, 7, 1e400]}', digits)
    assert found == {"a": 2.5, "b": [100.0, 7, 10**400]}
    assert digits == {id(found["a"]): "2.50", id(found["b"][0]): "1e2", id(found["b"][2]): "1e400"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[1 2]", "not JSON: .* at character 3"),
        (b'"\xff"', "not JSON: byte 1 is not valid utf-8"),
        (b"[" * 100_000, "JSON nested too deeply"),
        (b"1" * 5000, "not JSON: a number is too large to be read"),
        (b"[NaN]", "not JSON: NaN is not a number"),
    ],
)
def test_the_error_says_where_and_not_what(content: bytes, message: str) -> None:
    """A text of Amazon's may be personal."""
    with pytest.raises(ValueError, match=f"^{message}$"):
        loads(content)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", True),
        ("-1.50", True),
        ("1e5", True),
        ("1.5E-3", True),
        ("+1", False),
        (".5", False),
        ("1.", False),
        ("1e", False),
    ],
)
def test_what_a_number_looks_like(text: str, number: bool) -> None:
    """As JSON writes it."""
    assert bool(DIGITS.fullmatch(text)) is number
