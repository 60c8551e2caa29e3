"""Writes the function that reads the objects of a hot model quickly.

The usual properties, those that every object had so far, are fetched with one call in C; an
object that lacks one of them goes the plain way. What is right is stored at once, whatever is odd
goes to the node that defines how it is read, so the result is the same as the plain loop's.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from spapi_core.model.containers import ListNode, ModelNode
from spapi_core.model.jsontext import BIG
from spapi_core.model.values import (
    FINER,
    AmountNode,
    ChoiceNode,
    InstantNode,
    NumberNode,
    TextNode,
    TruthNode,
    WholeNode,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.containers import ObjectReader, Property, Run
    from spapi_core.model.node import Node, Sink
    from spapi_core.model.record import Record

    _Fetched: TypeAlias = tuple[list[Property], list[str], list[Property], str]

_IN = "    "
_FEW = 3
"""Up to this many properties are fetched one by one: a call in C would cost more."""

_USUAL_TIME = "YYYY-MM-DDTHH:MM:SSZ"

_INLINE = 16
"""A part of up to this many usual properties is read in the function of the whole."""


def function(reader: ObjectReader, usual: frozenset[str], otherwise: Run | None = None) -> Run:
    """A function that does what `reader.read` does.

    Args:
        reader: The model's reader.
        usual: Amazon's names of the properties to expect in each object.
        otherwise: Reads objects with other properties. With it, the function may only be called
            with objects that have as many properties as are usual.
    """
    writer = _Writer(reader, usual, otherwise)
    text = writer.text()
    exec(compile(text, f"<reader of {reader.cls.__name__}>", "exec"), writer.names)  # noqa: S102  our own text, of our own annotations
    run: Run = writer.names["run"]
    return run


class _Writer:
    """Writes one function, line by line.

    Args:
        reader: The model's reader.
        usual: Amazon's names of the properties to expect in each object.
        otherwise: Reads objects with other properties than the usual ones; without it, they are read here.
    """

    def __init__(self, reader: ObjectReader, usual: frozenset[str], otherwise: Run | None) -> None:
        self.exact = otherwise is not None
        self.counts = False
        """Whether it makes models with amounts."""
        self.reader = reader
        self.usual = [field for field in reader.fields if field.wire in usual]
        self.others = [field for field in reader.fields if field.wire not in usual]
        self.whole = self.usual, self.others
        """What an object has that has the usual properties and no other, and what it lacks."""
        if not self.exact:
            self._in_order()
        self.names: dict[str, Any] = {
            "new": _maker(reader.cls),
            "miss": otherwise or reader.miss,
            "extras": reader.extras,
            "iso": datetime.fromisoformat,
            "finer": FINER.search,
            "starts": "".startswith,
            "all_texts": _all_texts,
        }
        self.lines: list[str] = []

    def text(self) -> str:
        """The source of the function."""
        if self.usual != self.whole[0]:
            self._alone(*self.whole)
        if self.usual:
            self._add(1, "try:")
            fetched = self._fetch(2, self.usual, "o", "v")
            self._add(1, "except KeyError:", f"{_IN}return miss(o, sink)")
            self._new(1, "m", self.reader, "new")
            self._stores(1, "m", *fetched, inline=True)
        else:
            self._new(1, "m", self.reader, "new")
        if self.exact:
            self._empty(1, "m", self.others)
        else:
            self._others()
        self._add(1, "return m")
        head = ["def run(o, sink):", *([f"{_IN}g = sink.page", f"{_IN}k = sink.number"] if self.counts else [])]
        return "\n".join([*head, *self.lines])

    def _alone(self, usual: list[Property], others: list[Property]) -> None:
        """Read an object that has the usual properties and no other: no part of the others can come between."""
        self._add(1, f"if len(o) == {len(usual)}:", f"{_IN}try:")
        fetched = self._fetch(3, usual, "o", "v")
        self._add(2, "except KeyError:", f"{_IN}pass", "else:")
        self._new(3, "m", self.reader, "new")
        self._stores(3, "m", *fetched, inline=True)
        self._empty(3, "m", others)
        self._add(3, "return m")

    def _in_order(self) -> None:
        """Read parts with amounts in the order of the fields, as the plain loop does: models are numbered by it."""
        parts = [field for field in self.reader.fields if _has_amounts(field.node, set())]
        late = next((at for at, field in enumerate(parts) if field in self.others), len(parts))
        moved = [field for field in parts[late:] if field in self.usual]
        if moved:
            self.usual = [field for field in self.usual if field not in moved]
            self.others = [field for field in self.reader.fields if field not in self.usual]

    def _new(self, depth: int, model: str, reader: ObjectReader, maker: str) -> None:
        """Make a model; one with amounts is given its number on the page."""
        self._add(depth, f"{model} = {maker}()")
        if reader.amounts:
            self.counts = True
            self._add(depth, f"{model}._page = g", f"{model}._number = next(k)")

    def _add(self, depth: int, *lines: str) -> None:
        self.lines += [_IN * depth + line for line in lines]

    def _name(self, value: Any) -> str:
        """A name for a value in the function's namespace."""
        name = f"x{len(self.names)}"
        self.names[name] = value
        return name

    def _fetch(self, depth: int, fields: list[Property], source: str, prefix: str) -> _Fetched:
        """Fetch properties into local variables; KeyError where one is not there.

        Many strings go into one tuple, so that one call in C can look at all of them.
        """
        texts = [field for field in fields if type(field.node) is TextNode]
        if len(texts) <= _FEW:
            texts = []
        single = [field for field in fields if field not in texts]
        values = [f"{prefix}{index}" for index in range(len(single))]
        if texts:
            self._add(depth, f"{prefix}s = {self._getter(texts)}({source})")
        if len(single) <= _FEW:
            for field, value in zip(single, values, strict=True):
                self._add(depth, f"{value} = {source}[{self._name(field.wire)}]")
        else:
            self._add(depth, f"{', '.join(values)} = {self._getter(single)}({source})")
        return single, values, texts, f"{prefix}s"

    def _getter(self, fields: list[Property]) -> str:
        return self._name(itemgetter(*[field.wire for field in fields]))

    def _others(self) -> None:
        """The properties that are not usual, and those the model does not know."""
        count = len(self.usual)
        if not self.others:
            self._add(1, f"if len(o) != {count}:", f"{_IN}extras(o, m, sink)")
            return
        if self.usual:
            self._add(1, f"if len(o) == {count}:")
            self._empty(2, "m", self.others)
            self._add(1, "else:")
        depth = 2 if self.usual else 1
        self._add(depth, f"n = {count}")
        for field in self.others:
            self._add(depth, f"v = o.get({self._name(field.wire)})", "if v is None:")
            self._empty(depth + 1, "m", [field])
            self._add(depth, "else:")
            self._add(depth + 1, "n += 1")
            self._stores(depth + 1, "m", [field], ["v"], [], "", inline=False)
        self._add(depth, "if n != len(o):", f"{_IN}extras(o, m, sink)")

    def _empty(self, depth: int, model: str, fields: list[Property]) -> None:
        """None for properties that are not there; a required one is reported."""
        silent = [field for field in fields if not field.demanded]
        if silent:
            self._add(depth, "".join(f"{model}.{field.slot} = " for field in silent) + "None")
        for field in fields:
            if field.demanded:
                self._add(depth, f"{model}.{field.slot} = {self._name(field.read)}(None, sink)")

    def _stores(
        self,
        depth: int,
        model: str,
        fields: list[Property],
        values: list[str],
        texts: list[Property],
        strings: str,
        *,
        inline: bool,
    ) -> None:
        """Store values: all plain ones at once when all are right, else each as its field reads it."""
        if texts:
            # An empty string never starts with a longer one: False means that all are strings and none is empty.
            self._add(depth, "try:", f"{_IN}t = starts({strings})", "except TypeError:", f"{_IN}t = True")
            self._add(depth, f"if t and not all_texts({strings}):")
            self._add(depth + 1, f"{self._name(_each_reader(texts))}({model}, {strings}, sink)")
            self._add(depth, "else:")
            self._add(depth + 1, f"{', '.join(f'{model}.{field.slot}' for field in texts)} = {strings}")
        instants = [(f, v) for f, v in zip(fields, values, strict=True) if isinstance(f.node, InstantNode)]
        if len(instants) > _FEW:
            self._instants(depth, model, instants)
        else:
            instants = []
        plain = [(f, v) for f, v in zip(fields, values, strict=True) if _test(f, v) is not None]
        if plain:
            self._add(depth, f"if {' and '.join(str(_test(*each)) for each in plain)}:")
            self._add(depth + 1, *[f"{model}.{field.slot} = {value}" for field, value in plain])
            self._add(depth, "else:")
            self._add(depth + 1, *[self._odd(model, field, value) for field, value in plain])
        for field, value in zip(fields, values, strict=True):
            if (field, value) not in plain and (field, value) not in instants:
                self._store(depth, model, field, value, inline=inline)

    def _instants(self, depth: int, model: str, instants: list[tuple[Property, str]]) -> None:
        """Store many times: at once where each is written as Amazon writes most, YYYY-MM-DDTHH:MM:SSZ, else one by one."""
        values = ", ".join(value for _, value in instants)
        slots = ", ".join(f"{model}.{field.slot}" for field, _ in instants)
        size, zone = len(_USUAL_TIME) * len(instants), _USUAL_TIME[-1] * len(instants)
        self._add(depth, "try:", f"{_IN}t = {values}", f"{_IN}j = ''.join(t)")
        self._add(depth + 1, f"if len(j) != {size} or j[{len(_USUAL_TIME) - 1}::{len(_USUAL_TIME)}] != {zone!r}:")
        self._add(depth + 2, "raise ValueError")
        self._add(depth + 1, f"{slots} = map(iso, t)")
        self._add(depth, "except (ValueError, TypeError):")
        for field, value in instants:
            self._store(depth + 1, model, field, value, inline=False)

    def _odd(self, model: str, field: Property, value: str) -> str:
        read = field.read if field.slot == field.name else field.read_lazily
        return f"{model}.{field.slot} = {self._name(read)}({value}, sink)"

    def _store(self, depth: int, model: str, field: Property, value: str, *, inline: bool) -> None:
        """Store a value that is right, and have any other read by the field."""
        target, node, odd = f"{model}.{field.slot}", field.node, self._odd(model, field, value)
        if isinstance(node, ChoiceNode):
            self._add(depth, "try:", f"{_IN}{target} = {self._name(node.values)}[{value}]")
            self._add(depth, "except (KeyError, TypeError):", f"{_IN}{odd}")
        elif isinstance(node, InstantNode):
            self._add(depth, "try:", f"{_IN}t = iso({value})")
            self._add(depth, "except (ValueError, TypeError):", f"{_IN}{odd}")
            # Microseconds take 27 characters where the time has colons, and 23 where it has none.
            short = f"len({value}) < 24 or len({value}) < 28 and {value}[13] == ':'"
            self._add(depth, "else:", f"{_IN}if t.tzinfo is not None and ({short} or not finer({value})):")
            self._add(depth, f"{_IN * 2}{target} = t")
            self._add(depth, f"{_IN}else:", f"{_IN * 2}{odd}")
        elif isinstance(node, ModelNode):
            if inline and _is_leaf(node.reader):
                self._part(depth, node, target, value, odd)
            else:
                self._add(depth, f"if type({value}) is dict:", f"{_IN}{target} = {self._child(node)}({value}, sink)")
                self._add(depth, "else:", f"{_IN}{odd}")
        elif isinstance(node, ListNode) and isinstance(node.item, ModelNode):
            self._models(depth, node, node.item, value, target, odd)
        elif isinstance(node, ListNode) and isinstance(node.item, TextNode):
            self._add(depth, f"if type({value}) is list:", f"{_IN}for x in {value}:")
            self._add(depth + 2, "if type(x) is not str:", f"{_IN}{odd}", f"{_IN}break")
            self._add(depth + 1, "else:", f"{_IN}{target} = {value}")
            self._add(depth, "else:", f"{_IN}{odd}")
        else:
            self._add(depth, odd)

    def _part(self, depth: int, node: ModelNode, target: str, value: str, odd: str) -> None:
        """Read a part that has its usual properties and no other right here, any other as its own reader does."""
        reader = node.reader
        fields = [field for field in reader.fields if field.wire in reader.usual]
        others = [field for field in reader.fields if field.wire not in reader.usual]
        self._add(depth, f"if type({value}) is dict and len({value}) == {len(fields)}:", f"{_IN}try:")
        fetched = self._fetch(depth + 2, fields, value, f"{value}_")
        self._add(depth + 1, "except KeyError:", f"{_IN}{odd}", "else:")
        self._new(depth + 2, "p", reader, self._name(_maker(reader.cls)))
        self._stores(depth + 2, "p", *fetched, inline=False)
        if others:
            self._empty(depth + 2, "p", others)
        self._add(depth + 2, f"{target} = p")
        self._add(depth, "else:", f"{_IN}{odd}")

    def _models(self, depth: int, node: ListNode, item: ModelNode, value: str, target: str, odd: str) -> None:
        """A list of models is filled in place: each dict is freed as soon as it is read."""
        child = self._child(item)
        self._add(depth, f"if type({value}) is list:", f"{_IN}for i, x in enumerate({value}):")
        self._add(depth + 2, "if type(x) is dict:", f"{_IN}{value}[i] = {child}(x, sink)", "else:")
        self._add(depth + 3, f"{self._name(_item_reader(node))}({value}, i, x, sink)")
        self._add(depth + 1, f"{target} = {value}")
        self._add(depth, "else:", f"{_IN}{odd}")

    def _child(self, node: ModelNode) -> str:
        """The name under which the child's reader stands; the child's reader replaces it when it has a better one."""
        name = self._name(node.reader.run)
        node.reader.users.append((self.names, name))
        return name


def _maker(cls: type[Record]) -> Callable[[], Record]:
    """Makes an empty model; as a partial it is called without a tuple of arguments, in two thirds of the time."""
    return partial(object.__new__, cls)


def _all_texts(values: tuple[Any, ...]) -> bool:
    return all(type(each) is str for each in values)


def _each_reader(fields: list[Property]) -> Callable[[Record, tuple[Any, ...], Sink], None]:
    """Reads and stores values of which one is odd."""

    def read(model: Record, values: tuple[Any, ...], sink: Sink) -> None:
        for field, value in zip(fields, values, strict=True):
            setattr(model, field.name, field.read(value, sink))

    return read


def _test(field: Property, value: str) -> str | None:
    """The test that a value is of a plain type; None where the type is another one."""
    node = field.node
    if isinstance(node, AmountNode):
        return f"(type({value}) is float or type({value}) is int)" if field.slot != field.name else None
    if type(node) is TextNode:
        return f"type({value}) is str"
    if isinstance(node, TruthNode):
        return f"({value} is False or {value} is True)"
    if isinstance(node, WholeNode):
        return f"type({value}) is int"
    if isinstance(node, NumberNode):
        return f"(type({value}) is int or type({value}) is float and -{BIG!r} < {value} < {BIG!r})"
    return None


def _has_amounts(node: Node, seen: set[int]) -> bool:
    """Whether models with amounts may stand in a value."""
    if isinstance(node, ModelNode):
        if id(node.reader) in seen:
            return False
        seen.add(id(node.reader))
        return bool(node.reader.amounts) or any(_has_amounts(field.node, seen) for field in node.reader.fields)
    inner = getattr(node, "options", None) or [getattr(node, "item", None), getattr(node, "value", None)]
    return any(each is not None and _has_amounts(each, seen) for each in inner)


def _is_leaf(reader: ObjectReader) -> bool:
    """Whether a part is steady and simple enough to be read with the whole."""
    return (
        reader.steady
        and not reader.cls._also_
        and 0 < len(reader.usual) <= _INLINE
        and not any(field.demanded for field in reader.fields if field.wire not in reader.usual)
        and not any(
            isinstance(node := field.node, ModelNode) or isinstance(getattr(node, "item", None), ModelNode)
            for field in reader.fields
            if field.wire in reader.usual
        )
    )


def _item_reader(node: ListNode) -> Callable[[list[Any], int, Any, Sink], None]:
    """Reads an item that is not an object."""

    def read(items: list[Any], index: int, value: Any, sink: Sink) -> None:
        items[index] = node.read([value], sink)[0]

    return read
