"""Queries of Data Kiosk that are built, not written: what the modules of `spapi_clients.kiosk` are made of. Pure.

How their arguments are written is in `spapi_core.jobs.kiosk_arguments`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, overload

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.kiosk_arguments import Dataset, written_arguments
from spapi_core.jobs.kiosk_query import LONGEST
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Asked", "Dataset", "Fields", "Inner", "KioskQuery", "SelectedField", "Value"]

R = TypeVar("R", bound=Model)
F = TypeVar("F", bound="Fields")

_DEEPEST = 12
"""Levels that are asked for where whole objects are chosen; no dataset has half as many."""


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
        self._written = written_arguments(dataset, wire, arguments)

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
    """All values in an object, but for deprecated ones and those in an object of a class that it is in itself."""
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
