"""What an annotation means: one node for each type, which reads JSON and checks arguments.

Reading is tolerant: what does not fit stays as it came and is reported as `Drift`. Checking is
strict and names the place. The annotations of the models are the only source; they are resolved
when a class is first used. Reading takes a value over: lists and maps are filled in place.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Protocol, TypeAlias, Union, get_args, get_origin

from spapi_core.model.amounts import SHOWN, UNNUMBERED, Noted
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.encode import MismatchError, copied, encoded, is_list
from spapi_core.model.form_file import FormFile
from spapi_core.model.jsontext import DIGITS, Digits, is_inexact
from spapi_core.model.record import Record
from spapi_core.model.times import day_text, time_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.amounts import Page

    Run: TypeAlias = Callable[[dict[str, Any], "Sink"], Record]

_NAMES = {
    dict: "object",
    list: "list",
    str: "string",
    bool: "boolean",
    int: "whole number",
    float: "number",
    type(None): "null",
}
_SHOWN = 64
_HIDDEN = "<personal>"
FINER = re.compile(r"[.,][0-9]{6}[0-9]*[1-9]")
"""In a time: digits beyond microseconds, which a datetime cannot hold."""


class InexactNumberError(Exception):
    """A number may have lost digits when the JSON was read; it has to be read again, exactly."""


class Sink:
    """Where drift goes while one value is read, and what is known of its numbers.

    Args:
        drift: The list to add to.
        exact: Whole numbers of any size are right in the value; it need not be looked at for that.
        digits: Id of a float of the value -> its digits as written; None where they are not known.
        page: Looks the digits of floats up that stand in models with amounts; without it, they are those of `digits`, or
            those that a float is shown with.
        number: Gives the next number of a model with amounts.
    """

    __slots__ = ("digits", "drift", "exact", "number", "page")

    def __init__(
        self,
        drift: list[Drift],
        *,
        exact: bool,
        digits: Mapping[int, str] | None = None,
        page: Page | None = None,
        number: Callable[[], int] = UNNUMBERED,
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
    """Where a node stands: model and property, as drift tells them; the class where it has one."""

    __slots__ = ("model", "owner", "property")

    def __init__(self, model: str = "", property_: str = "", owner: type[Record] | None = None) -> None:
        self.model = model
        self.property = property_
        self.owner = owner

    def hides(self, value: str) -> bool:
        """Whether an unknown value is not to be told: the property is personal, or it reaches a person."""
        if self.owner is None or "@" in value:
            return "@" in value
        from spapi_core.model.marks import personal_of  # noqa: PLC0415  only drift pays for it

        names = dict(zip(self.owner._wires_, self.owner._fields_, strict=True))
        return names.get(self.property) in personal_of(self.owner)


class Node:
    """Any value: kept as it is.

    Args:
        title: The type as messages tell it.
        place: Where it stands.
    """

    __slots__ = ("place", "title")

    def __init__(self, title: str, place: NodePlace) -> None:
        self.title = title
        self.place = place

    def read(self, value: Any, sink: Sink) -> Any:
        """The typed value of a JSON value; what does not fit as it came."""
        return kept(value, sink)

    def check(self, value: Any) -> None:
        """Raise MismatchError unless the value may be sent."""
        encoded(value)

    def drifted(self, kind: DriftKind, value: Any, sink: Sink, found: str | None = None) -> Any:
        """Report a value that does not fit, and keep it."""
        name = _NAMES.get(type(value), type(value).__name__) if found is None else found
        sink.drift.append(Drift(kind, self.place.model, self.place.property, self.title, name))
        return kept(value, sink)

    def mismatch(self, value: Any) -> MismatchError:
        """The error of a value of another type."""
        return MismatchError(f"expected {self.title}, got {type(value).__name__}")


class TextNode(Node):
    """A string."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """A string as it is."""
        return value if type(value) is str else self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def check(self, value: Any) -> None:
        """Refuse what is no string; a member of a string enum is one."""
        if not isinstance(value, str):
            raise self.mismatch(value)


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

    def check(self, value: Any) -> None:
        """Refuse what is no boolean."""
        if not isinstance(value, bool):
            raise self.mismatch(value)


class WholeNode(Node):
    """A whole number; booleans are none."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """An int as it is."""
        return value if type(value) is int else self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def check(self, value: Any) -> None:
        """Refuse what is no int, and booleans."""
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.mismatch(value)


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

    def check(self, value: Any) -> None:
        """Refuse what is no number, and booleans."""
        if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
            raise self.mismatch(value)
        encoded(value)


class AmountNode(Node):
    """An amount of money, or another number that is exact: a Decimal of the digits that Amazon wrote.

    A value that was no JSON text before it came here, as in `from_dict`, is a Decimal of the digits
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

    def check(self, value: Any) -> None:
        """Refuse what is no exact number; an argument may be given as digits."""
        if isinstance(value, float):
            raise MismatchError("expected Decimal, got float, which is not exact: give Decimal('19.99') or an int")
        if isinstance(value, str) and not self.place.model:
            if not DIGITS.fullmatch(value):
                raise MismatchError("expected a number, got a text that is none")
            return
        if not isinstance(value, int | Decimal) or isinstance(value, bool):
            raise self.mismatch(value)
        encoded(value)


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

    def check(self, value: Any) -> None:
        """Refuse what is neither a member nor a string, and members of other enums."""
        if isinstance(value, Enum):
            if self.kind is None or not isinstance(value, self.kind):
                raise self.mismatch(value)
        elif not isinstance(value, str) and value not in self.values:
            raise self.mismatch(value)


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

    def check(self, value: Any) -> None:
        """Refuse naive datetimes, text that is no time, and what is neither datetime, date nor string."""
        if not isinstance(value, date | str) or isinstance(value, Enum):
            raise self.mismatch(value)
        _check_time(time_text, value)


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

    def check(self, value: Any) -> None:
        """Refuse datetimes, text that is no day, and what is neither date nor string."""
        if isinstance(value, date) and not isinstance(value, datetime):
            return
        if not isinstance(value, str) or isinstance(value, Enum):
            raise self.mismatch(value)
        _check_time(day_text, value)


class ListNode(Node):
    """A list; null among its items stays."""

    __slots__ = ("item", "nullable")

    def __init__(self, title: str, place: NodePlace, item: Node, *, nullable: bool) -> None:
        super().__init__(title, place)
        self.item = item
        self.nullable = nullable

    def read(self, value: Any, sink: Sink) -> Any:
        """The same list, its items read in place."""
        if type(value) is not list:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        read = self.item.read
        for index, each in enumerate(value):
            if each is not None:
                value[index] = read(each, sink)
            elif not self.nullable:
                self.drifted(DriftKind.NULL_ITEM, None, sink)
        return value

    def check(self, value: Any) -> None:
        """Refuse what is no sequence; a string is no list."""
        if not is_list(value):
            raise self.mismatch(value)
        for index, each in enumerate(value):
            if each is not None or not self.nullable:
                try:
                    self.item.check(each)
                except MismatchError as error:
                    raise error.under(f"[{index}]") from None


class MapNode(Node):
    """An object whose keys are data; null among its values stays."""

    __slots__ = ("nullable", "value")

    def __init__(self, title: str, place: NodePlace, value: Node, *, nullable: bool) -> None:
        super().__init__(title, place)
        self.value = value
        self.nullable = nullable

    def read(self, value: Any, sink: Sink) -> Any:
        """The same dict, its values read in place."""
        if type(value) is not dict:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        read = self.value.read
        for key, each in value.items():
            if each is not None:
                value[key] = read(each, sink)
            elif not self.nullable:
                self.drifted(DriftKind.NULL_ITEM, None, sink)
        return value

    def check(self, value: Any) -> None:
        """Refuse what is no mapping of strings."""
        if not isinstance(value, Mapping):
            raise self.mismatch(value)
        for key, each in value.items():
            if not isinstance(key, str):
                raise MismatchError(f"expected {self.title}, got a key that is {type(key).__name__}")
            if each is not None or not self.nullable:
                try:
                    self.value.check(each)
                except MismatchError as error:
                    raise error.under(f"[{key!r}]") from None


class Property:
    """One property of a model.

    Args:
        name: Its Python name.
        wire: Amazon's name.
        node: How its value is read and checked.
        required: It has to be given, and Amazon says it always answers with it.
        nullable: Its type has None in it.
    """

    __slots__ = ("missing", "name", "node", "nullable", "required", "slot", "wire")

    def __init__(self, name: str, wire: str, node: Node, *, required: bool, nullable: bool) -> None:
        self.name = name
        self.slot = name
        """Where its value is put: past the property over the slot of an amount."""
        self.wire = wire
        self.node = node
        self.required = required
        self.nullable = nullable
        self.missing = Drift(DriftKind.MISSING, node.place.model, node.place.property, node.title)

    @property
    def demanded(self) -> bool:
        """Whether it is drift when the property is not there."""
        return self.required and not self.nullable

    def read(self, value: Any, sink: Sink) -> Any:
        """The typed value; None for null and for a property that is not there."""
        if value is not None:
            return self.node.read(value, sink)
        if self.demanded:
            sink.drift.append(self.missing)
        return None

    def read_lazily(self, value: Any, sink: Sink) -> Any:
        """The same, but the float of an amount, whose digits a page looks up."""
        return value if type(value) is float else self.read(value, sink)


class ObjectReader(Protocol):
    """How the objects of one model are read and checked, as those who read or compile it see it.

    Attributes:
        cls: The model.
        fields: Its properties.
        amounts: The names of those whose digits are kept.
        users: Names in compiled functions that stand for `run`.
        usual: Amazon's names of the properties that most objects have.
        run: Reads an object, in the quickest way that is known.
    """

    cls: type[Record]
    fields: tuple[Property, ...]
    amounts: Any
    users: list[tuple[dict[str, Any], str]]
    usual: frozenset[str]
    run: Run

    @property
    def steady(self) -> bool:
        """Whether its objects all had the same properties so far."""
        ...

    def read(self, data: dict[str, Any], sink: Sink) -> Record:
        """Read an object in a plain loop."""
        ...

    def check(self, model: Record) -> None:
        """Raise MismatchError unless the model may be sent."""

    def extras(self, data: dict[str, Any], model: Record, sink: Sink) -> None:
        """Read what is no property of the model."""

    def miss(self, data: dict[str, Any], sink: Sink) -> Record:
        """Read an object that has not the usual properties."""
        ...


class ModelNode(Node):
    """An object of a model."""

    __slots__ = ("_plan", "kind", "reader_of")

    def __init__(self, kind: type[Record], place: NodePlace, reader_of: Callable[[type[Record]], ObjectReader]) -> None:
        super().__init__(kind.__name__, place)
        self.kind = kind
        self.reader_of = reader_of
        self._plan: ObjectReader | None = None

    @property
    def reader(self) -> ObjectReader:
        """How the model is read; made on first use, models may contain themselves."""
        if self._plan is None:
            self._plan = self.reader_of(self.kind)
        return self._plan

    def read(self, value: Any, sink: Sink) -> Any:
        """A model of an object."""
        if type(value) is not dict:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        return self.reader.run(value, sink)

    def check(self, value: Any) -> None:
        """Refuse what is not this model, and what does not fit in it."""
        if not isinstance(value, self.kind):
            error = self.mismatch(value)
            if isinstance(value, Mapping):
                error.text += f"; make one with {self.title}(...) or {self.title}.from_dict(...)"
            raise error
        reader = self.reader if type(value) is self.kind else self.reader_of(type(value))
        reader.check(value)


class UnionNode(Node):
    """One of several types: the first that fits without drift, else the one that drifts least."""

    __slots__ = ("options",)

    def __init__(self, title: str, place: NodePlace, options: list[Node]) -> None:
        super().__init__(title, place)
        self.options = options

    def read(self, value: Any, sink: Sink) -> Any:
        """What the first type makes of it that fits, else the one that drifts least."""
        best: tuple[Any, list[Drift]] | None = None
        for option in self.options:
            trial = sink.trial()
            found = option.read(copied(value), trial)
            if not trial.drift:
                return found
            whole = any(each.kind is DriftKind.WRONG_TYPE and each.expected == option.title for each in trial.drift)
            if not whole and (best is None or len(trial.drift) < len(best[1])):
                best = found, trial.drift
        if best is None:
            return self.drifted(DriftKind.WRONG_TYPE, value, sink)
        sink.drift.extend(best[1])
        return best[0]

    def check(self, value: Any) -> None:
        """Refuse what fits none of the types."""
        error: MismatchError | None = None
        for option in self.options:
            try:
                return option.check(value)
            except MismatchError as mismatch:
                if mismatch.steps:
                    error = mismatch
        raise error or self.mismatch(value)


class FileNode(Node):
    """A file of a form, which no JSON holds."""

    __slots__ = ()

    def read(self, value: Any, sink: Sink) -> Any:
        """Nothing that stands in JSON fits."""
        return self.drifted(DriftKind.WRONG_TYPE, value, sink)

    def check(self, value: Any) -> None:
        """Refuse what is no FormFile."""
        if not isinstance(value, FormFile):
            error = self.mismatch(value)
            if isinstance(value, bytes | bytearray):
                error.text += "; make one with FormFile(content, name, type)"
            raise error


def build(annotation: Any, place: NodePlace, reader_of: Callable[[type[Record]], ObjectReader]) -> tuple[Node, bool]:  # noqa: PLR0911  one line for each sort of type
    """The node of a type and whether None belongs to it.

    Raises:
        TypeError: The annotation means nothing here.
    """
    while hasattr(annotation, "__value__"):
        annotation = annotation.__value__
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return build(args[0], place, reader_of)
    if origin is Union or origin is UnionType:
        return _union(args, place, reader_of)
    if origin is Literal:
        return ChoiceNode(_title(annotation), place, {each: each for each in args}, None), False
    if origin is list or annotation is list:
        item, nullable = build(args[0] if args else Any, place, reader_of)
        return ListNode(f"list[{item.title}]", place, item, nullable=nullable or type(item) is Node), False
    if origin is dict or annotation is dict:
        value, nullable = build(args[1] if args else Any, place, reader_of)
        return MapNode(f"dict[str, {value.title}]", place, value, nullable=nullable or type(value) is Node), False
    if annotation is Any:
        return Node("JSON", place), False
    if isinstance(annotation, type):
        return _plain(annotation, place, reader_of), False
    raise TypeError(f"{place.model}.{place.property}: no way to read {annotation!r}")


def resolved(text: Any, module: str) -> Any:
    """The type that an annotation of a class in `module` names.

    Raises:
        TypeError: It names something that is not in the module.
    """
    if not isinstance(text, str):
        return text
    try:
        return eval(text, vars(sys.modules[module]))  # noqa: S307  annotations of class statements, no input
    except NameError as error:
        raise TypeError(f"annotation {text!r} in {module}: {error}; models name what their module holds") from error


def kept(value: Any, sink: Sink) -> Any:
    """The value as it is, once it is sure that no digits were lost."""
    if not sink.exact and is_inexact(value):
        raise InexactNumberError
    return value


def _check_time(read: Callable[[Any], str], value: Any) -> None:
    try:
        read(value)
    except ValueError as error:
        raise MismatchError(str(error)) from None


_PLAIN: dict[Any, type[Node]] = {
    str: TextNode,
    bool: TruthNode,
    int: WholeNode,
    float: NumberNode,
    Decimal: AmountNode,
    datetime: InstantNode,
    date: DayNode,
    FormFile: FileNode,
}


def _plain(kind: type[Any], place: NodePlace, reader_of: Callable[[type[Record]], ObjectReader]) -> Node:
    if issubclass(kind, Record):
        return ModelNode(kind, place, reader_of)
    if issubclass(kind, Enum):
        return ChoiceNode(kind.__name__, place, {each.value: each for each in kind}, kind)
    if kind in _PLAIN:
        return _PLAIN[kind](kind.__name__, place)
    raise TypeError(f"{place.model}.{place.property}: no way to read a {kind.__name__}")


def _union(
    args: tuple[Any, ...], place: NodePlace, reader_of: Callable[[type[Record]], ObjectReader]
) -> tuple[Node, bool]:
    """A union; `str` beside an enum, a literal or a time is what they stay when they are not known."""
    options = [build(each, place, reader_of)[0] for each in args if each is not NoneType]
    if any(isinstance(each, ChoiceNode | InstantNode | DayNode) for each in options):
        options = [each for each in options if type(each) is not TextNode]
    nullable = NoneType in args
    if len(options) == 1:
        return options[0], nullable
    return UnionNode(" | ".join(each.title for each in options), place, options), nullable


def _title(annotation: Any) -> str:
    return str(annotation).removeprefix("typing.")
