"""From Python to JSON values, ready to be written: what may be sent, and how it is spelled.

None properties are left out, times are ISO 8601 in UTC, enums their values. Here a value is taken for what it
is; where a type is known, its node (`spapi_core.model.annotations`) checks and encodes in one walk.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from spapi_core.model import times
from spapi_core.model.form_file import FormFile
from spapi_core.model.jsontext import Digits
from spapi_core.model.record import Record, extra_of, values_of

__all__ = ["MismatchError", "copied", "encoded", "instant_as_json", "is_list", "key_as_json"]

_LONGEST = 4300
"""Digits that the standard library makes a whole number of."""

_AS_IT_IS = frozenset({str, int, bool, type(None)})
_NO_LIST = (str, bytes, bytearray, memoryview)
_LISTS = (list, tuple, Sequence)


class MismatchError(Exception):
    """A value that cannot be sent; collects its place on the way up."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text
        self.steps: list[str] = []

    def under(self, step: str) -> MismatchError:
        """The same, one step further up."""
        self.steps.append(step)
        return self

    def at(self, where: str) -> str:
        """The message, for a value at `where`."""
        return f"{where}{''.join(reversed(self.steps))}: {self.text}"


def encoded(value: Any) -> Any:
    """The JSON value of a Python value.

    Raises:
        MismatchError: It has none.
    """
    kind = type(value)
    if kind in _AS_IT_IS:
        return value
    if isinstance(value, Record):
        return _model(value)
    if kind is list or kind is tuple:
        return [each if type(each) in _AS_IT_IS else _step(each, index) for index, each in enumerate(value)]
    if kind is dict:
        return {
            key_as_json(key): each if type(each) in _AS_IT_IS else _step(each, f"[{key!r}]")
            for key, each in value.items()
        }
    return _rarer(value)


def instant_as_json(value: datetime) -> str:
    """An aware datetime as ISO 8601 in UTC with Z, with no more digits than it needs.

    Raises:
        MismatchError: It has no time zone, which cannot be guessed.
    """
    try:
        return times.instant_as_text(value)
    except ValueError as error:
        raise MismatchError(str(error)) from None


def is_list(value: Any) -> bool:
    """Whether a value passes for a list: any sequence, but no text and no bytes."""
    return not isinstance(value, _NO_LIST) and isinstance(value, _LISTS)


def copied(value: Any) -> Any:
    """A copy of a JSON value that shares no list and no dict with it."""
    if isinstance(value, dict):
        return {key: copied(each) for key, each in value.items()}
    if isinstance(value, list):
        return [copied(each) for each in value]
    return value


def _step(value: Any, step: str | int) -> Any:
    """What is under a name, an index or a key of the value above."""
    if type(value) in _AS_IT_IS:
        return value
    try:
        return encoded(value)
    except MismatchError as error:
        raise error.under(step if type(step) is str else f"[{step}]") from None


def _model(model: Record) -> dict[str, Any]:
    cls = type(model)
    answer: dict[str, Any] = {}
    for name, wire, value in zip(cls._fields_, cls._wires_, values_of(model), strict=True):
        if value is not None:
            answer[wire] = value if type(value) in _AS_IT_IS else _step(value, f".{name}")
    for key, value in extra_of(model).items():
        if key not in answer:
            answer[key_as_json(key)] = _step(value, f".additional_properties[{key!r}]")
    return answer


def key_as_json(key: Any) -> str:
    """The name of a property, from a key of a mapping.

    Raises:
        MismatchError: It is neither a string nor a member of a string enum.
    """
    if type(key) is str:
        return key
    if isinstance(key, Enum) and isinstance(key.value, str):
        return key.value
    raise MismatchError(f"a key that is {type(key).__name__} cannot be sent, only str")


def _rarer(value: Any) -> Any:  # noqa: C901, PLR0911  one line for each type
    if isinstance(value, Enum):
        return encoded(value.value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise MismatchError(f"{value} is not a number that can be sent")
        return value
    if isinstance(value, datetime):
        return instant_as_json(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Mapping):
        return encoded(dict(value))
    if is_list(value):
        return encoded(list(value))
    if isinstance(value, FormFile):
        raise MismatchError("a file can be sent only as a field of a form, not as JSON")
    raise MismatchError(f"a {type(value).__name__} cannot be sent")


def _decimal(value: Decimal) -> float | int:
    """A number with the very digits: 12.50 is written as 12.50."""
    if not value.is_finite():
        raise MismatchError(f"{value} is not a number that can be sent")
    if value and (not -_LONGEST <= value.adjusted() < _LONGEST or len(value.as_tuple().digits) > _LONGEST):
        raise MismatchError("a Decimal of that many digits cannot be sent")
    text = format(value, "f")
    if "." not in text:
        return int(text)
    number = float(text)
    if math.isinf(number):
        raise MismatchError("a Decimal of that many digits cannot be sent")
    return number if repr(number) == text else Digits.of(text)
