"""How the objects of a model are read: field by field at first, by code made for it once it is hot.

The reader of a class reads its first objects in a plain loop. When a class has been read a few
times, `spapi_core.model.compiled` writes a function for the properties that were always there, and one
for each set of properties that came more than once; the reader uses them from then on. All give the
same values and the same drift, if in another order; the loop is what defines them.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import orjson

from spapi_core.model.amounts import RAW, install
from spapi_core.model.annotations import build, resolved
from spapi_core.model.containers import Property
from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.encode import MismatchError, key_as_json
from spapi_core.model.node import Node, NodePlace, Sink
from spapi_core.model.record import Unmodelled, annotated, extra_of, values_of
from spapi_core.model.values import AmountNode, NumeralNode
from spapi_core.system.fork import ModuleLock

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spapi_core.model.containers import Run
    from spapi_core.model.record import Record

LEARN = 16
"""Objects that are read in the plain loop before code is written."""

MISSES = 32
"""Objects without a usual property after which the usual properties are chosen again."""

STEADY = 4
"""Alike objects after which the code of the whole may read such a part itself."""

SHAPES = 6
"""Sets of properties that get a function of their own, each of another size: the size says which one may fit."""

_CHOICES = 3
_EXTRA = "additional_properties"
_MAKING = ModuleLock()


def as_read(keys: Iterable[str]) -> list[str]:
    """The same keys as objects of orjson's making.

    orjson keeps the keys it made last and puts them into each dict again; a dict finds the very key
    that it has in half the time that an equal one takes.
    """
    return list(orjson.loads(orjson.dumps(dict.fromkeys(keys))))


class ModelReader:
    """How the objects of one model are read and checked.

    Args:
        cls: The model.

    Raises:
        TypeError: An annotation of the model means nothing.
    """

    def __init__(self, cls: type[Record]) -> None:
        self.cls = cls
        annotations = annotated(cls)
        self.fields = tuple(
            self._field(name, wire, *annotations[name])
            for name, wire in zip(cls._fields_, as_read(cls._wires_), strict=True)
        )
        self.amounts = self._install()
        self.names = frozenset(cls._wires_)
        self.rest = self._rest(annotations) if cls._open_ else Node("JSON", NodePlace(cls.__name__, _EXTRA))
        self.users: list[tuple[dict[str, Any], str]] = []
        self.run: Run = self._learn
        self._use(self._learn)
        self.usual: frozenset[str] = self.names
        self.shapes: frozenset[int] = frozenset()
        self._shapes: Counter[frozenset[str]] = Counter()
        self._misses = 0
        self._choices = 0
        self._unknown: dict[str, Drift] = {}

    @property
    def steady(self) -> bool:
        """Whether the objects that it learned from had the same properties, all the usual ones."""
        return self._shapes[self.usual] >= STEADY and len(self._shapes) == 1

    def read(self, data: dict[str, Any], sink: Sink) -> Record:
        """Read an object in a plain loop."""
        model = object.__new__(self.cls)
        amounts = self.amounts
        if amounts:
            model._page, model._number = sink.page, next(sink.number)  # type: ignore[attr-defined]
        known = 0
        for field in self.fields:
            value = data.get(field.wire)
            if value is not None:
                known += 1
            setattr(model, field.slot, (field.read_lazily if field in amounts else field.read)(value, sink))
        if known != len(data):
            self.extras(data, model, sink)
        return model

    def extras(self, data: dict[str, Any], model: Record, sink: Sink) -> None:
        """Keep what the model does not know."""
        extra = Unmodelled()
        names = self.names
        for key in [key for key in data if key not in names]:
            value = data[key]
            extra[key] = value if value is None else self.rest.read(value, sink)
            if not self.cls._open_:
                sink.drift.append(self._told(key))
        if extra:
            model.additional_properties = extra

    def encode(self, model: Record) -> dict[str, Any]:
        """The JSON object of a model.

        Raises:
            MismatchError: It may not be sent.
        """
        answer: dict[str, Any] = {}
        for field, value in zip(self.fields, values_of(model), strict=True):
            try:
                if value is not None:
                    answer[field.wire] = field.node.encode(value)
                elif field.demanded:
                    raise MismatchError(f"is required: give {field.node.title}")  # noqa: TRY301  the step is added below
            except MismatchError as error:
                raise error.under(f".{field.name}") from None
        for key, value in extra_of(model).items():
            try:
                answer.setdefault(key_as_json(key), None if value is None else self.rest.encode(value))
            except MismatchError as error:
                raise error.under(f".{_EXTRA}[{key!r}]") from None
        return answer

    def miss(self, data: dict[str, Any], sink: Sink) -> Record:
        """Read an object that lacks a usual property; when that happens often, learn again what is usual."""
        model = self.read(data, sink)
        with _MAKING.lock:
            self.usual = self.usual.intersection(data)
            self._misses += 1
            if self._misses >= MISSES:
                self._misses = 0
                self._choices += 1
                self._shapes.clear()
                if self._choices > _CHOICES:
                    self.usual = frozenset()
                    self._make()
                else:
                    self._use(self._learn)
        return model

    def _learn(self, data: dict[str, Any], sink: Sink) -> Record:
        model = self.read(data, sink)
        with _MAKING.lock:
            self.usual = self.usual.intersection(data)
            self._shapes[self.names.intersection(data)] += 1
            if self._shapes.total() == LEARN:
                self._make()
        return model

    def _make(self) -> None:
        from spapi_core.model.compiled import function  # noqa: PLC0415  most classes are never hot

        run = function(self, self.usual)
        shapes: dict[int, Run] = {}
        for shape, count in self._shapes.most_common() if len(self._shapes) > 1 else ():
            if count > 1 and len(shape) not in shapes and len(shapes) < SHAPES:
                shapes[len(shape)] = function(self, shape, otherwise=run)
        self.shapes = frozenset(shapes)
        self._use(_by_size(shapes, run) if shapes else run)

    def _use(self, run: Run) -> None:
        if self.cls._also_:
            run = _renamed(self.cls._also_, run)
        self.run = run
        for namespace, name in self.users:
            namespace[name] = run

    def _told(self, key: str) -> Drift:
        told = self._unknown.get(key)
        if told is None:
            told = Drift(DriftKind.UNKNOWN_PROPERTY, self.cls.__name__, str(key))
            if len(self._unknown) < 1000:  # noqa: PLR2004  keys that are data shall not fill the memory
                self._unknown[key] = told
        return told

    def _field(self, name: str, wire: str, text: Any, module: str) -> Property:
        place = NodePlace(self.cls.__name__, wire, self.cls)
        node, nullable = build(resolved(text, module), place, reader_of)
        if name in self.cls._numerals_:
            node = NumeralNode(node.title, place)
        return Property(
            name, wire, node, required=name not in self.cls._defaults_, nullable=nullable or type(node) is Node
        )

    def _install(self) -> tuple[Property, ...]:
        """The amounts whose digits are looked up when they are read."""
        found = tuple(field for field in self.fields if type(field.node) is AmountNode)
        if not found or not hasattr(self.cls, "_page"):
            return ()
        for field in found:
            install(self.cls, field.name)
            field.slot = RAW + field.name
        return found

    def _rest(self, annotations: dict[str, tuple[Any, str]]) -> Node:
        node, _ = build(resolved(*annotations[_EXTRA]), NodePlace(self.cls.__name__, _EXTRA), reader_of)
        value: Node = getattr(node, "value", node)
        return value


def _renamed(also: tuple[tuple[str, str], ...], otherwise: Run) -> Run:
    """Reads objects whose properties may have other names; where both are there, nothing is renamed."""

    def run(data: dict[str, Any], sink: Sink) -> Record:
        for other, wire in also:
            if other in data and wire not in data:
                data[wire] = data.pop(other)
        return otherwise(data, sink)

    return run


def _by_size(shapes: dict[int, Run], otherwise: Run) -> Run:
    """The function of the set of properties that has as many as the object."""
    of_size = shapes.get

    def run(data: dict[str, Any], sink: Sink) -> Record:
        return of_size(len(data), otherwise)(data, sink)

    return run


_READERS: dict[type[Record], ModelReader] = {}


def reader_of(cls: type[Record]) -> ModelReader:
    """The reader of a model, made on first use."""
    reader = _READERS.get(cls)
    if reader is None:
        with _MAKING.lock:
            reader = _READERS.get(cls)
            if reader is None:
                reader = _READERS[cls] = ModelReader(cls)
    return reader


_NODES: dict[Any, Node] = {}


def node_of(kind: Any) -> Node:
    """The node of a type that stands alone, e.g. an answer or an argument."""
    # Unions of another order are equal, and read what fits several as the first of theirs.
    key = kind if isinstance(kind, type) else (kind, repr(kind))
    node = _NODES.get(key)
    if node is None:
        node = _NODES[key] = build(kind, NodePlace(), reader_of)[0]
    return node
