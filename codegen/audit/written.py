"""Generated modules as they are written: classes, constants, functions, read from their syntax trees.

Nothing is imported or run, and nothing of the generator is asked: the audit compares this with the models.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = [
    "Calls",
    "Function",
    "Models",
    "WrittenClass",
    "calls_in",
    "choices_of",
    "constant_of",
    "functions_of",
    "last_name",
    "passes",
    "read_calls",
    "read_models",
]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class WrittenClass:
    """A class as written: its attributes' types, which of them have a default, wire names or enum values."""

    annotations: Mapping[str, ast.expr]
    defaulted: frozenset[str]
    wire: tuple[str, ...]
    values: frozenset[object]

    def attribute(self, wire: str) -> str | None:
        """The attribute of a wire name."""
        own = [name for name in self.annotations if name != "additional_properties"]
        return own[self.wire.index(wire)] if wire in self.wire and len(own) == len(self.wire) else None


@dataclass
class Models:
    """models.py as written."""

    classes: dict[str, WrittenClass] = field(default_factory=dict)
    aliases: dict[str, ast.expr] = field(default_factory=dict)
    schemas: dict[str, str] = field(default_factory=dict)
    repeated: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Calls:
    """operations.py and client.py as written.

    Args:
        constants: Operation id -> name of its constant and what it was made with.
        builders: Functions of operations.py.
        methods: Class of client.py -> its methods.
    """

    constants: Mapping[str, tuple[str, Mapping[str, ast.expr]]]
    builders: Mapping[str, Function]
    methods: Mapping[str, Mapping[str, Function]]


def read_models(tree: ast.Module) -> Models:
    """Read models.py."""
    models = Models()
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            if node.name in models.classes:
                models.repeated.append(node.name)
            models.classes[node.name] = _read_class(node)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            models.aliases[node.targets[0].id] = node.value
        elif (
            isinstance(node, ast.AnnAssign)
            and ast.unparse(node.target) == "SCHEMAS"
            and isinstance(node.value, ast.Dict)
        ):
            pairs = zip(node.value.keys, node.value.values, strict=True)
            models.schemas = {str(constant_of(key)): ast.unparse(value) for key, value in pairs}
    return models


def _read_class(node: ast.ClassDef) -> WrittenClass:
    fields = [item for item in node.body if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)]
    plain = {ast.unparse(item.targets[0]): item.value for item in node.body if isinstance(item, ast.Assign)}
    wire = plain.pop("_wire_", None)
    names = tuple(str(constant_of(element)) for element in wire.elts) if isinstance(wire, ast.Tuple) else ()
    return WrittenClass(
        annotations={ast.unparse(item.target): item.annotation for item in fields},
        defaulted=frozenset(ast.unparse(item.target) for item in fields if item.value is not None),
        wire=names,
        values=frozenset(constant_of(value) for value in plain.values()),
    )


def read_calls(operations: ast.Module, client: ast.Module) -> Calls:
    """Read operations.py and client.py."""
    return Calls(
        constants=_constants(operations),
        builders=functions_of(operations.body),
        methods={node.name: functions_of(node.body) for node in client.body if isinstance(node, ast.ClassDef)},
    )


def _constants(tree: ast.Module) -> dict[str, tuple[str, Mapping[str, ast.expr]]]:
    """Operation id -> name of its constant and what it was made with."""
    found: dict[str, tuple[str, Mapping[str, ast.expr]]] = {}
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            given = {keyword.arg: keyword.value for keyword in node.value.keywords if keyword.arg is not None}
            found[str(constant_of(given.get("id")))] = (ast.unparse(node.target), given)
    return found


def functions_of(body: Sequence[ast.stmt]) -> dict[str, Function]:
    """Functions or methods by name."""
    return {node.name: node for node in body if isinstance(node, Function)}


def passes(node: ast.AST, target: str) -> dict[str, str] | None:
    """The names passed by keyword to a call of `target` inside a function, or None where it is not called."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and ast.unparse(inner.func) == target:
            return {keyword.arg: ast.unparse(keyword.value) for keyword in inner.keywords if keyword.arg is not None}
    return None


def calls_in(node: ast.expr | None) -> Iterator[ast.Call]:
    """The calls that a tuple is made of."""
    for element in node.elts if isinstance(node, ast.Tuple) else ():
        if isinstance(element, ast.Call):
            yield element


def constant_of(node: ast.expr | None) -> object:
    """The value of a literal, a negative number too; None for anything else."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
        return ast.literal_eval(node)
    return node.value if isinstance(node, ast.Constant) else None


def choices_of(node: ast.expr) -> Iterator[ast.expr]:
    """The alternatives of a union."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from choices_of(node.left)
        yield from choices_of(node.right)
    else:
        yield node


def last_name(node: ast.expr) -> str:
    """`Order` of `Order` and of `models.Order`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
