"""Nodes of values that have parts: lists, maps, objects of a model, unions; and the properties of a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from spapi_core.model.drift import Drift, DriftKind
from spapi_core.model.encode import MismatchError, copied, is_list, key_as_json
from spapi_core.model.node import Node

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.node import NodePlace, Sink
    from spapi_core.model.record import Record

    Run: TypeAlias = Callable[[dict[str, Any], Sink], Record]


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

    def encode(self, value: Any) -> Any:
        """A list of the encoded items of a sequence; a string is not a list."""
        if not is_list(value):
            raise self.mismatch(value)
        answer: list[Any] = []
        encode = self.item.encode
        try:
            for each in value:
                answer.append(None if each is None and self.nullable else encode(each))  # noqa: PERF401  its length is the place
        except MismatchError as error:
            raise error.under(f"[{len(answer)}]") from None
        return answer


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

    def encode(self, value: Any) -> Any:
        """A dict of the encoded values of a mapping of strings."""
        if not isinstance(value, Mapping):
            raise self.mismatch(value)
        answer: dict[str, Any] = {}
        encode = self.value.encode
        for key, each in value.items():
            if not isinstance(key, str):
                raise MismatchError(f"expected {self.title}, got a key that is {type(key).__name__}")
            try:
                answer[key_as_json(key)] = None if each is None and self.nullable else encode(each)
            except MismatchError as error:
                raise error.under(f"[{key!r}]") from None
        return answer


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
        """The same, but the number of an amount, of which a Decimal is made when somebody reads it."""
        return value if type(value) is float or type(value) is int else self.read(value, sink)


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

    def encode(self, model: Record) -> dict[str, Any]:
        """The JSON object of a model.

        Raises:
            MismatchError: It may not be sent.
        """
        ...

    def extras(self, data: dict[str, Any], model: Record, sink: Sink) -> None:
        """Read what is not a property of the model."""

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

    def encode(self, value: Any) -> Any:
        """The JSON object of this model; what is another, or holds what does not fit, is refused."""
        if not isinstance(value, self.kind):
            error = self.mismatch(value)
            if isinstance(value, Mapping):
                error.text += f"; make one with {self.title}(...) or {self.title}.from_dict(...)"
            raise error
        reader = self.reader if type(value) is self.kind else self.reader_of(type(value))
        return reader.encode(value)


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

    def encode(self, value: Any) -> Any:
        """As the first of the types that it fits."""
        error: MismatchError | None = None
        for option in self.options:
            try:
                return option.encode(value)
            except MismatchError as mismatch:
                if mismatch.steps:
                    error = mismatch
        raise error or self.mismatch(value)
