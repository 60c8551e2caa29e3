"""Queries of Data Kiosk that are built, not written: what the modules of `spapi_clients.kiosk` are made of. Pure.

Amazon takes no variables, so that arguments are written into the query, each as its type in the schema says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, overload

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.kiosk_query import LONGEST
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Asked", "Dataset", "Fields", "Inner", "KioskQuery", "SelectedField", "Value"]

R = TypeVar("R", bound=Model)
F = TypeVar("F", bound="Fields")

_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")
_DEEPEST = 12
"""Levels that are asked for where whole objects are chosen; no dataset has half as many."""


@frozen
class Dataset:
    """What is needed to write a query of a dataset.

    Attributes:
        root: Its name in a query.
        inputs: Input type -> field -> type.
        enums: Types whose values stand without quotation marks.
    """

    root: str
    inputs: Mapping[str, Mapping[str, str]]
    enums: tuple[str, ...]


@frozen
class SelectedField:
    """A field that is asked for.

    Attributes:
        path: The names that lead to it.
        of: Its query: choices of another query are refused.
    """

    path: tuple[str, ...]
    of: type[Fields] = field(repr=False)


class Fields:
    """What can be asked of a record, or of an object in it. An object that is chosen as a whole means all its values."""

    def __init__(self, root: type[Fields] | None = None, path: tuple[str, ...] = ()) -> None:
        self._root = root or type(self)
        self._path = path

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {'.'.join(self._path) or 'of the record'}>"

    def __init_subclass__(cls) -> None:
        cls._known_ = {name: each for name, each in vars(cls).items() if isinstance(each, (Value, Inner))}

    _known_: ClassVar[Mapping[str, Value | Inner[Any]]] = {}

    def __getattr__(self, name: str) -> Any:
        known = [each for each in type(self)._known_ if each.startswith(name[:3])] or list(type(self)._known_)
        raise AttributeError(f"{type(self).__name__} has no {name}; there is {', '.join(known)}")


class Value:
    """A field that is a value.

    Args:
        wire: Its name in the schema.
        deprecated: The schema says so: it is asked for by name alone.
    """

    def __init__(self, wire: str, *, deprecated: bool = False) -> None:
        self.wire = wire
        self.deprecated = deprecated

    @overload
    def __get__(self, instance: None, owner: type[Fields]) -> Self: ...
    @overload
    def __get__(self, instance: Fields, owner: type[Fields]) -> SelectedField: ...
    def __get__(self, instance: Fields | None, owner: type[Fields]) -> Self | SelectedField:
        if instance is None:
            return self
        return SelectedField((*instance._path, self.wire), instance._root)  # noqa: SLF001 - of this module


class Inner(Generic[F]):
    """A field that is an object, or a list of them.

    Args:
        wire: Its name in the schema.
        kind: Gives the class that names its fields.
        deprecated: The schema says so: it is asked for by name alone.
    """

    def __init__(self, wire: str, kind: Callable[[], type[F]], *, deprecated: bool = False) -> None:
        self.wire = wire
        self.kind = kind
        self.deprecated = deprecated

    @overload
    def __get__(self, instance: None, owner: type[Fields]) -> Self: ...
    @overload
    def __get__(self, instance: Fields, owner: type[Fields]) -> F: ...
    def __get__(self, instance: Fields | None, owner: type[Fields]) -> Self | F:
        if instance is None:
            return self
        return self.kind()(instance._root, (*instance._path, self.wire))  # noqa: SLF001 - of this module


@frozen
class KioskQuery(Generic[R]):
    """A query that can be sent, and the class of its records.

    Attributes:
        text: The query in Data Kiosk's GraphQL; `str(query)` as well.
        record: Class of each record.
    """

    text: str
    record: type[R]

    def __str__(self) -> str:
        return self.text


class Asked(Generic[R, F]):
    """What is asked for, before it is said which fields.

    Args:
        dataset: The dataset.
        wire: What of it is asked for.
        arguments: Name, type and value; None is left out.
        record: Class of each record.
        fields: Class that names its fields.

    Raises:
        InvalidArgumentError: A value cannot be right.
    """

    def __init__(
        self,
        dataset: Dataset,
        wire: str,
        arguments: Sequence[tuple[str, str, object]],
        record: type[R],
        fields: type[F],
    ) -> None:
        self._dataset = dataset
        self._wire = wire
        self._record = record
        self._fields = fields
        given = {name: value for name, _, value in arguments if value is not None}
        _check_order(wire, given)
        self._written = ", ".join(
            f"{name}: {_written(dataset, kind, value, f'{wire}: {name}')}"
            for name, kind, value in arguments
            if value is not None
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._dataset.root} {self._wire}: say which fields with select()>"

    def select(self, choose: Callable[[F], SelectedField | Fields | Iterable[SelectedField | Fields]]) -> KioskQuery[R]:
        """Say which fields are asked for.

        Args:
            choose: Is given the fields, and gives those that are wanted: `lambda each: (each.start_date, each.sales)`. An object means
                all that is in it.

        Raises:
            InvalidArgumentError: Nothing is chosen, or the query is longer than Amazon takes.
        """
        found = choose(self._fields())
        chosen = list(found) if isinstance(found, Iterable) else [found]
        tree: dict[str, Any] = {}
        for each in chosen:
            for path in self._paths(each):
                _add(tree, path)
        if not tree:
            raise InvalidArgumentError(f"{self._wire}: select() chose nothing: give one field or more")
        return self._query(tree)

    def everything(self) -> KioskQuery[R]:
        """Ask for all fields but deprecated ones.

        Raises:
            InvalidArgumentError: The query would be longer than Amazon takes: select().
        """
        return self.select(lambda each: each)

    def _paths(self, each: object) -> list[tuple[str, ...]]:
        if isinstance(each, SelectedField):
            if each.of is not self._fields:
                raise InvalidArgumentError(f"{self._wire}: select() was given a field of {each.of.__name__}")
            return [each.path]
        if isinstance(each, Fields):
            if each._root is not self._fields:  # noqa: SLF001 - of this module
                raise InvalidArgumentError(f"{self._wire}: select() was given a field of {each._root.__name__}")  # noqa: SLF001
            return list(_all_of(type(each), each._path))  # noqa: SLF001 - of this module
        raise InvalidArgumentError(
            f"{self._wire}: select() takes fields, as `lambda each: (each.{next(iter(self._fields._known_), 'name')},)`, "
            f"not {type(each).__name__}"
        )

    def _query(self, tree: Mapping[str, Any]) -> KioskQuery[R]:
        head = f"{self._wire}({self._written})" if self._written else self._wire
        text = f"query {{ {self._dataset.root} {{ {head} {_selection(tree)} }} }}"
        if len(text) > LONGEST:
            raise InvalidArgumentError(
                f"{self._wire}: the query has {len(text)} characters: Data Kiosk takes {LONGEST}; select() fewer fields"
            )
        return KioskQuery(text, self._record)


def _all_of(kind: type[Fields], path: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """All values in an object, but for deprecated ones and those in an object of a class that it stands in itself."""
    if len(path) > _DEEPEST:
        return
    for each in kind._known_.values():
        if each.deprecated:
            continue
        if isinstance(each, Inner):
            yield from _all_of(each.kind(), (*path, each.wire))
        else:
            yield (*path, each.wire)


def _add(tree: dict[str, Any], path: tuple[str, ...]) -> None:
    for name in path[:-1]:
        tree = tree.setdefault(name, {})
    tree.setdefault(path[-1], {})


def _selection(tree: Mapping[str, Any]) -> str:
    return "{ " + " ".join(f"{name} {_selection(inner)}" if inner else name for name, inner in tree.items()) + " }"


def _written(dataset: Dataset, kind: str, value: object, where: str) -> str:
    """A value as its type in the schema says."""
    bare = kind.removesuffix("!")
    if value is None:
        if kind != bare:
            raise InvalidArgumentError(f"{where} is None: give a value")
        return "null"
    if bare.startswith("["):
        if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
            raise InvalidArgumentError(f"{where} is {_told(value)}: give a list")
        return "[" + ", ".join(_written(dataset, bare[1:-1], each, where) for each in value) + "]"
    if bare in dataset.inputs:
        return _object(dataset, bare, value, where)
    if bare in dataset.enums:
        name = str(value.value) if isinstance(value, Enum) else value
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise InvalidArgumentError(f"{where} is {_told(value)}: give a {bare}")
        return name
    return _scalar(bare, value, where)


def _object(dataset: Dataset, kind: str, value: object, where: str) -> str:
    given = _properties(value) if isinstance(value, Model) else value
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(f"{where} is {_told(value)}: give a {kind}")
    fields = dataset.inputs[kind]
    unknown = [name for name in given if name not in fields]
    missing = [name for name, each in fields.items() if each.endswith("!") and given.get(name) is None]
    if unknown or missing:
        wrong = f"has no {unknown[0]}" if unknown else f"needs {missing[0]}"
        raise InvalidArgumentError(f"{where}: {kind} {wrong}; its fields are {', '.join(fields)}")
    return (
        "{"
        + ", ".join(
            f"{name}: {_written(dataset, fields[name], each, f'{where}.{name}')}" for name, each in given.items()
        )
        + "}"
    )


def _properties(model: Model) -> dict[str, object]:
    """What a model holds, by Amazon's names; amounts with their digits."""
    pairs = zip(model._wire_, (getattr(model, name) for name in model._fields_), strict=False)
    return {**{wire: each for wire, each in pairs if each is not None}, **model.additional_properties}


def _scalar(kind: str, value: object, where: str) -> str:
    if kind == "Date":
        return json.dumps(_day(value, where))
    if kind == "Boolean" and isinstance(value, bool):
        return "true" if value else "false"
    if kind in {"Int", "Long"} and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind == "Float" and not isinstance(value, bool):
        number = _number(value)
        if number is not None:
            return number
    if kind in {"String", "ID"} and isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False)
    raise InvalidArgumentError(f"{where} is {_told(value)}: give a value of {kind}")


def _number(value: object) -> str | None:
    try:
        number = Decimal(str(value)) if isinstance(value, (int, float, str, Decimal)) else None
    except ArithmeticError:
        return None
    return f"{number:f}" if number is not None and number.is_finite() else None


def _day(value: object, where: str) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        if isinstance(value, str) and len(value) == len("2024-01-31"):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise InvalidArgumentError(f'{where} is {_told(value)}: give a date, or text as "2024-01-31"')


def _check_order(wire: str, given: Mapping[str, object]) -> None:
    start, end = (given.get(name) for name in ("startDate", "endDate"))
    if start is not None and end is not None:
        first, last = _day(start, f"{wire}: startDate"), _day(end, f"{wire}: endDate")
        if last < first:
            raise InvalidArgumentError(f"{wire}: endDate {last} is before startDate {first}")


def _told(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."  # noqa: PLR2004 - one line
