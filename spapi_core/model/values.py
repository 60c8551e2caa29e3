"""Nodes of values that have no parts: text, numbers, amounts, times, enums, files."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any

from spapi_core.model.drift import DriftKind
from spapi_core.model.encode import MismatchError, encoded
from spapi_core.model.form_file import FormFile
from spapi_core.model.jsontext import DIGITS, Digits
from spapi_core.model.node import InexactNumberError, Node, kept
from spapi_core.model.times import day_text, time_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.node import NodePlace, Sink

_SHOWN = 64
_HIDDEN = "<personal>"
FINER = re.compile(r"[.,][0-9]{6}[0-9]*[1-9]")
"""In a time: digits beyond microseconds, which a datetime cannot hold."""


class TextNode(Node):
    """A string."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A string as it is."""
        return value if type(value) is str else self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def encode(self, value: Any) -> Any:
        """A string; a member of a string enum is one."""
        if type(value) is str:
            return value
        if not isinstance(value, str):
            raise self.mismatch(value)
        return encoded(value)


class NumeralNode(TextNode):
    """A string of digits that Amazon also sends as a number."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A string as it is, and the digits of a number as they were written."""
        if type(value) is int:
            return str(value)
        if type(value) is not float:
            return super().read(value, sink)
        if sink.digits is None and not sink.exact:
            raise InexactNumberError
        return (sink.digits or {}).get(id(value)) or repr(value)


class TruthNode(Node):
    """A boolean."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A boolean as it is."""
        return value if type(value) is bool else self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def encode(self, value: Any) -> Any:
        """A boolean as it is."""
        if not isinstance(value, bool):
            raise self.mismatch(value)
        return value


class WholeNode(Node):
    """A whole number; booleans are not numbers."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """An int as it is."""
        return value if type(value) is int else self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def encode(self, value: Any) -> Any:
        """An int; booleans are refused."""
        if type(value) is int:
            return value
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.mismatch(value)
        return encoded(value)


class NumberNode(Node):
    """A number; a whole one stays an int, so that it is sent as it came."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A float or an int as it is."""
        if type(value) is float or type(value) is int or type(value) is Digits:
            return kept(value, sink)
        if isinstance(value, Decimal) and Decimal(repr(float(value))) == value:
            return float(value)
        return self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def encode(self, value: Any) -> Any:
        """A number; booleans are refused."""
        if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
            raise self.mismatch(value)
        return encoded(value)


class AmountNode(Node):
    """An amount of money, or another number that is exact: a Decimal of the digits that Amazon wrote.

    A value that was not JSON text before it came here, as in `from_dict`, is a Decimal of the digits
    that its float is shown with.
    """

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A Decimal of a number."""
        if type(value) is float:
            return self._of_float(value, sink)
        if type(value) is int:
            return Decimal(value)
        if isinstance(value, Decimal):
            return value
        if isinstance(value, Digits):
            return Decimal(value.text)
        return self.drifted(DriftKind.WRONG_TYPE, value, sink)

    @staticmethod
    def _of_float(value: float, sink: Sink) -> Decimal:
        if sink.digits is None:
            if not sink.exact:
                raise InexactNumberError
            return Decimal(repr(value))
        return Decimal(sink.digits.get(id(value)) or repr(value))

    def encode(self, value: Any) -> Any:
        """An exact number with its digits; an argument may be given as digits."""
        if isinstance(value, float):
            raise MismatchError("expected Decimal, got float, which is not exact: give Decimal('19.99') or an int")
        if isinstance(value, str) and not self.place.model:
            if not DIGITS.fullmatch(value):
                raise MismatchError("expected a number, got a text that is not one")
            return value
        if not isinstance(value, int | Decimal) or isinstance(value, bool):
            raise self.mismatch(value)
        return encoded(value)


class ChoiceNode(Node):
    """A value of an enum or a literal; any other string stays a string, Amazon adds values often."""

    __slots__ = ("kind", "values")

    def __init__(self, title: str, place: NodePlace, values: dict[Any, Any], kind: type[Enum] | None) -> None:
        super().__init__(title, place)
        self.values = values
        self.kind = kind

    def read(self, value: Any, sink: Sink) -> Any:
        """The enum member of a value; an unknown string as it is."""
        if type(value) not in {str, int}:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        known = self.values.get(value)
        if known is not None:
            return known
        if type(value) is int:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        return self.drifted(
            DriftKind.UNKNOWN_VALUE, value, sink, _HIDDEN if self.place.hides(value) else value[:_SHOWN]
        )

    def encode(self, value: Any) -> Any:
        """The value of a member, or a string as it is; members of other enums are refused."""
        if type(value) is str:
            if not self.place.model and value not in self.values:
                self._refuse_near(value)
            return value
        if isinstance(value, Enum):
            fits = self.kind is not None and isinstance(value, self.kind)
        else:
            fits = isinstance(value, str) or (isinstance(value, int) and value in self.values)
        if not fits:
            raise self.mismatch(value)
        return encoded(value)

    def _refuse_near(self, value: str) -> None:
        """Refuse an argument that is a known value but for its case and the spaces around it."""
        bare = value.strip().lower()
        for known in self.values:
            if isinstance(known, str) and known.lower() == bare:
                raise MismatchError(f"Amazon writes {known!r} (`call.unchecked()` sends it as it is)")


class InstantNode(Node):
    """A point in time, with its zone; any other string stays a string."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """An aware datetime; a string without zone, or finer than microseconds, as it is."""
        if type(value) is not str:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            instant = None
        if instant is None or instant.tzinfo is None or FINER.search(value):
            return self.drifted(DriftKind.UNREADABLE, value, sink)
        return instant

    def encode(self, value: Any) -> Any:
        """A datetime, a date or text as a time in UTC; naive datetimes and text that is not a time are refused."""
        if not isinstance(value, date | str) or isinstance(value, Enum):
            raise self.mismatch(value)
        return _written(time_text, value)


class DayNode(Node):
    """A day of the calendar; any other string stays a string."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A date; a string that is not spelled YYYY-MM-DD as it is."""
        if type(value) is not str:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return self.drifted(DriftKind.UNREADABLE, value, sink)
        return day if day.isoformat() == value else self.drifted(DriftKind.UNREADABLE, value, sink)

    def encode(self, value: Any) -> Any:
        """A date or text as YYYY-MM-DD; datetimes and text that is not a day are refused."""
        if not isinstance(value, date | str) or isinstance(value, datetime | Enum):
            raise self.mismatch(value)
        return _written(day_text, value)


class FileNode(Node):
    """A file of a form, which no JSON holds."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """Nothing that is in JSON fits."""
        return self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def encode(self, value: Any) -> Any:
        """A FormFile as it is: the form takes it out of the fields."""
        if not isinstance(value, FormFile):
            error = self.mismatch(value)
            if isinstance(value, bytes | bytearray):
                error.text += "; make one with FormFile(content, name, type)"
            raise error
        return value


def _written(write: Callable[[Any], str], value: Any) -> str:
    try:
        return write(value)
    except ValueError as error:
        raise MismatchError(str(error)) from None
