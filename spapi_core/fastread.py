"""Writes the function that reads the objects of a hot model quickly.

The usual properties, those that every object had so far, are fetched with one call in C; an
object that lacks one of them goes the plain way. What is right is stored at once, whatever is odd
goes to the node that defines how it is read, so the result is the same as the plain loop's.
"""

from __future__ import annotations

from datetime import datetime
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from spapi_core.jsontext import BIG
from spapi_core.nodes import ChoiceNode, InstantNode, ListNode, ModelNode, NumberNode, TextNode, TruthNode, WholeNode

if TYPE_CHECKING:
    from spapi_core.nodes import Node
    from spapi_core.plans import Field, Plan, Run

_IN = "    "


def function(plan: Plan, usual: frozenset[str]) -> Run:
    """A function that does what `plan.read` does.

    Args:
        plan: The model's plan.
        usual: Amazon's names of the properties to expect in each object.
    """
    writer = _Writer(plan, [field for field in plan.fields if field.wire in usual])
    text = writer.text()
    exec(compile(text, f"<reader of {plan.cls.__name__}>", "exec"), writer.names)  # noqa: S102  our own text, of our own annotations
    run: Run = writer.names["run"]
    return run


class _Writer:
    def __init__(self, plan: Plan, usual: list[Field]) -> None:
        self.plan = plan
        self.usual = usual
        self.names: dict[str, Any] = {
            "new": object.__new__,
            "cls": plan.cls,
            "miss": plan.miss,
            "extras": plan.extras,
            "iso": datetime.fromisoformat,
        }
        self.lines: list[str] = []

    def text(self) -> str:
        """The source of the function."""
        self.add(0, "def run(o, sink):")
        self._fetch()
        self.add(1, "m = new(cls)")
        for index, field in enumerate(self.usual):
            self._store(1, field, f"v{index}")
        self._others()
        self.add(1, "return m")
        return "\n".join(self.lines)

    def add(self, depth: int, *lines: str) -> None:
        self.lines += [_IN * depth + line for line in lines]

    def name(self, value: Any) -> str:
        """A name for a value in the function's namespace."""
        name = f"x{len(self.names)}"
        self.names[name] = value
        return name

    def _fetch(self) -> None:
        if not self.usual:
            return
        wires = [field.wire for field in self.usual]
        locals_ = ", ".join(f"v{index}" for index in range(len(wires)))
        fetch = f"{self.name(itemgetter(*wires))}(o)" if len(wires) > 1 else f"o[{wires[0]!r}]"
        self.add(1, "try:", f"{_IN}{locals_} = {fetch}", "except KeyError:", f"{_IN}return miss(o, sink)")

    def _others(self) -> None:
        """The properties that are not usual, and those the model does not know."""
        others = [field for field in self.plan.fields if field not in self.usual]
        count = len(self.usual)
        if not others:
            self.add(1, f"if len(o) != {count}:", f"{_IN}extras(o, m, sink)")
            return
        if self.usual:
            self.add(1, f"if len(o) == {count}:")
            empty = [field for field in others if field.nullable or not field.required]
            if empty:
                self.add(2, "".join(f"m.{field.name} = " for field in empty) + "None")
            for field in others:
                if field not in empty:
                    self.add(2, f"m.{field.name} = {self.name(field.read)}(None, sink)")
            self.add(1, f"else:")
        depth = 2 if self.usual else 1
        self.add(depth, f"n = {count}")
        for field in others:
            self.add(depth, f"v = o.get({field.wire!r})", "if v is None:")
            odd = "None" if field.nullable or not field.required else f"{self.name(field.read)}(None, sink)"
            self.add(depth + 1, f"m.{field.name} = {odd}")
            self.add(depth, "else:")
            self.add(depth + 1, "n += 1")
            self._store(depth + 1, field, "v")
        self.add(depth, "if n != len(o):", f"{_IN}extras(o, m, sink)")

    def _store(self, depth: int, field: Field, value: str) -> None:
        """Store a value that is right, and have any other read by the field."""
        target = f"m.{field.name}"
        node = field.node
        odd = f"{target} = {self.name(field.read)}({value}, sink)"
        right = self._right(node, value)
        if right is not None:
            self.add(depth, f"if {right}:", f"{_IN}{target} = {value}", "else:", f"{_IN}{odd}")
        elif isinstance(node, ChoiceNode):
            self.add(depth, "try:", f"{_IN}{target} = {self.name(node.values)}[{value}]")
            self.add(depth, "except (KeyError, TypeError):", f"{_IN}{odd}")
        elif isinstance(node, InstantNode):
            self.add(depth, "try:", f"{_IN}t = iso({value})")
            self.add(depth, "except (ValueError, TypeError):", f"{_IN}{odd}")
            self.add(depth, "else:", f"{_IN}if t.tzinfo is not None:", f"{_IN * 2}{target} = t")
            self.add(depth, f"{_IN}else:", f"{_IN * 2}{odd}")
        elif isinstance(node, ModelNode):
            self.add(depth, f"if type({value}) is dict:", f"{_IN}{target} = {self._child(node)}({value}, sink)")
            self.add(depth, "else:", f"{_IN}{odd}")
        elif isinstance(node, ListNode) and isinstance(node.item, ModelNode):
            self._models(depth, node, node.item, value, target, odd)
        elif isinstance(node, ListNode) and isinstance(node.item, TextNode):
            self.add(depth, f"if type({value}) is list:", f"{_IN}for x in {value}:")
            self.add(depth + 2, "if type(x) is not str:", f"{_IN}{odd}", f"{_IN}break")
            self.add(depth + 1, "else:", f"{_IN}{target} = {value}")
            self.add(depth, "else:", f"{_IN}{odd}")
        else:
            self.add(depth, odd)

    def _right(self, node: Node, value: str) -> str | None:
        """The test that a value is of a plain type; None where the type is none of those."""
        if isinstance(node, TextNode):
            return f"type({value}) is str"
        if isinstance(node, TruthNode):
            return f"{value} is False or {value} is True"
        if isinstance(node, WholeNode):
            return f"type({value}) is int"
        if isinstance(node, NumberNode):
            return f"type({value}) is int or (type({value}) is float and -{BIG!r} < {value} < {BIG!r})"
        return None

    def _models(self, depth: int, node: ListNode, item: ModelNode, value: str, target: str, odd: str) -> None:
        """A list of models is filled in place: each dict is freed as soon as it is read."""
        child = self._child(item)
        self.add(depth, f"if type({value}) is list:", f"{_IN}for i, x in enumerate({value}):")
        self.add(depth + 2, "if type(x) is dict:", f"{_IN}{value}[i] = {child}(x, sink)", "else:")
        self.add(depth + 3, f"{self.name(_odd_item(node))}({value}, i, x, sink)")
        self.add(depth + 1, f"{target} = {value}")
        self.add(depth, "else:", f"{_IN}{odd}")

    def _child(self, node: ModelNode) -> str:
        """The name under which the child's reader stands; the child's plan replaces it when it has a better one."""
        plan = node.plan
        name = self.name(plan.run)
        plan.users.append((self.names, name))
        return name


def _odd_item(node: ListNode) -> Any:
    """Reads an item that is no object."""

    def read(items: list[Any], index: int, value: Any, sink: Any) -> None:
        items[index] = node.read([value], sink)[0]

    return read
