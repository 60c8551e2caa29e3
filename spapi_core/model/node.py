"""What every node has: a node reads the JSON of one type, and checks and encodes arguments of it.

Reading is tolerant: what does not fit stays as it came and is reported as `Drift`. Encoding is
strict and names the place. Reading takes a value over: lists and maps are filled in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.model.amounts import SHOWN, UNNUMBERED, Noted
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.encode import MismatchError, encoded
from spapi_core.model.jsontext import is_inexact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.model.amounts import Page
    from spapi_core.model.record import Record

__all__ = ["InexactNumberError", "Node", "NodePlace", "Sink", "kept"]

_NAMES = {
    dict: "object",
    list: "list",
    str: "string",
    bool: "boolean",
    int: "whole number",
    float: "number",
    type(None): "null",
}


class InexactNumberError(Exception):
    """A number may have lost digits when the JSON was read; it has to be read again, exactly."""


class Sink:
    """Where drift goes while one value is read, and what is known of its numbers.

    Args:
        drift: The list to add to.
        exact: Whole numbers of any size are right in the value; it need not be looked at for that.
        digits: Id of a float of the value -> its digits as written; None where they are not known.
        page: Looks the digits of floats up that are in models with amounts; without it, they are those of `digits`, or
            those that a float is shown with.
        number: Gives the numbers of the models with amounts.
    """

    __slots__ = ("digits", "drift", "exact", "number", "page")

    def __init__(
        self,
        drift: list[Drift],
        *,
        exact: bool,
        digits: Mapping[int, str] | None = None,
        page: Page | None = None,
        number: Iterator[int] = UNNUMBERED,
    ) -> None:
        self.drift = drift
        self.exact = exact
        self.digits = digits
        self.page = page if page is not None else SHOWN if digits is None else Noted(digits)
        self.number = number

    def trial(self) -> Sink:
        """The same for a try, with a list of drift of its own."""
        return Sink([], exact=self.exact, digits=self.digits, page=self.page, number=self.number)


class NodePlace:
    """Where a node stands: model and property, as drift reports them; the class where it has one."""

    __slots__ = ("_personal", "model", "owner", "property")

    def __init__(self, model: str = "", property_: str = "", owner: type[Record] | None = None) -> None:
        self.model = model
        self.property = property_
        self.owner = owner
        self._personal: bool | None = None

    def hides(self, value: str) -> bool:
        """Whether an unknown value is not to be shown: the property is personal, or it reaches a person."""
        if self.owner is None or "@" in value:
            return "@" in value
        if self._personal is None:
            from spapi_core.model.marks import personal_of  # noqa: PLC0415  only drift pays for it

            names = dict(zip(self.owner._wires_, self.owner._fields_, strict=True))
            self._personal = names.get(self.property) in personal_of(self.owner)
        return self._personal


class Node:
    """Any value: kept as it is.

    Args:
        title: The type as messages show it.
        place: Where it stands.
    """

    __slots__ = ("place", "title")

    def __init__(self, title: str, place: NodePlace) -> None:
        self.title = title
        self.place = place

    def read(self, value: Any, sink: Sink) -> Any:
        """The typed value of a JSON value; what does not fit as it came."""
        return kept(value, sink)

    def encode(self, value: Any) -> Any:
        """The JSON value of an argument.

        Raises:
            MismatchError: It may not be sent.
        """
        return encoded(value)

    def drifted(self, kind: DriftKind, value: Any, sink: Sink, found: str | None = None) -> Any:
        """Report a value that does not fit, and keep it."""
        name = _NAMES.get(type(value), type(value).__name__) if found is None else found
        sink.drift.append(Drift(kind, self.place.model, self.place.property, self.title, name))
        return kept(value, sink)

    def mismatch(self, value: Any) -> MismatchError:
        """The error of a value of another type."""
        return MismatchError(f"expected {self.title}, got {type(value).__name__}")


def kept(value: Any, sink: Sink) -> Any:
    """The value as it is, once it is sure that no digits were lost."""
    if not sink.exact and is_inexact(value):
        raise InexactNumberError
    return value
