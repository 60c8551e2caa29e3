"""JSON text to values and back, quick with orjson and exact where orjson is not.

orjson turns whole numbers beyond 64 bits into floats, and refuses lone surrogates and numbers
beyond a double; the standard library reads those. Numbers with a fraction are doubles, as everywhere
in JSON; their digits are kept where they are asked for. Nothing here knows a model.
"""

from __future__ import annotations

import json
import math
import re
from decimal import Decimal
from functools import partial
from typing import Any

import orjson

__all__ = ["BIG", "DIGITS", "Digits", "dumps", "exact_loads", "is_inexact", "loads"]

BIG = 9.0e18
"""A float of this size may have been a whole number beyond 64 bits (from 9.2e18 on)."""

DIGITS = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
"""A number as JSON has it."""

_DIGITS = bytes(0x30 if byte in b"0123456789" else 0x20 for byte in range(256))
_LONG = b"0" * 19
_LONGEST = 4300
"""Digits that Python reads and writes a whole number of."""
_DEEPEST = 1024
"""As deep as orjson reads; what the standard library reads beyond depends on the version of Python."""
_OPTIONS = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME


class Digits(float):
    """A number that is written with digits of its own: a float to everybody but `dumps`.

    Args:
        text: The digits as they stand in JSON.
    """

    __slots__ = ("text",)

    text: str

    @classmethod
    def of(cls, text: str) -> Digits:
        """The number of some digits."""
        number = cls(text)
        number.text = text
        return number


def loads(content: bytes | str) -> Any:
    """Read JSON.

    Raises:
        ValueError: It is not JSON, or nested too deeply; the message says where, not what.
    """
    text = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    if _LONG in text.translate(_DIGITS):
        return exact_loads(text)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return exact_loads(text)


def exact_loads(content: bytes, digits: dict[int, str] | None = None) -> Any:
    """Read JSON with whole numbers of any size.

    Args:
        content: JSON in UTF-8.
        digits: Where the digits of each number with a fraction are put, by the id of its float in the answer.

    Raises:
        ValueError: It is not JSON, or nested too deeply.
    """
    try:
        number = _number if digits is None else partial(_noted, digits)
        value = json.loads(content, parse_float=number, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at character {error.pos}") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"not JSON: byte {error.start} is not valid {error.encoding}") from None
    except RecursionError:
        raise ValueError("JSON nested too deeply") from None
    except ValueError as error:
        if str(error).startswith("not JSON"):
            raise
        # Python reads no whole number of that many digits, and says by which setting it would.
        raise ValueError("not JSON: a number is too large to be read") from None
    if content.count(b"[") + content.count(b"{") > _DEEPEST and _is_deep(value):
        raise ValueError("JSON nested too deeply")
    return value


def dumps(value: Any) -> bytes:
    """Write JSON, without spaces, in UTF-8.

    Raises:
        TypeError: A value is not JSON: `spapi_core.model.codec.encode` makes it so.
        ValueError: The value contains itself. (A number that is not finite becomes null: `encode` refuses it before.)
    """
    try:
        return orjson.dumps(value, default=_written, option=_OPTIONS)
    except orjson.JSONEncodeError:
        return json.dumps(value, separators=(",", ":"), allow_nan=False).encode()


def is_inexact(value: Any) -> bool:
    """Whether orjson may have lost digits of a whole number somewhere in the value."""
    rest = [value]
    while rest:
        each = rest.pop()
        if type(each) is dict:
            rest.extend(each.values())
        elif type(each) is list:
            rest.extend(each)
        elif type(each) is float and not -BIG < each < BIG:
            return True
    return False


def _is_deep(value: Any) -> bool:
    """Whether a value is nested deeper than any that orjson would read."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
        if not level:
            return False
    return any(isinstance(each, dict | list) for each in level)


def _written(value: Any) -> orjson.Fragment:
    if type(value) is Digits:
        return orjson.Fragment(value.text.encode())
    raise TypeError


def _noted(digits: dict[int, str], text: str) -> float | int:
    number = _number(text)
    digits[id(number)] = text
    return number


def _number(text: str) -> float | int:
    number = float(text)
    if math.isfinite(number):
        return number
    exact = Decimal(text)
    if exact.adjusted() >= _LONGEST:
        raise ValueError("not JSON: a number is too large to be read")
    return int(exact)


def _refuse(name: str) -> Any:
    raise ValueError(f"not JSON: {name} is not a number")
