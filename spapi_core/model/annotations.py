"""From an annotation to the node that reads and encodes its values.

The annotations of the models are the only source; they are resolved when a class is first used.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from spapi_core.model.containers import ListNode, MapNode, ModelNode, UnionNode
from spapi_core.model.form_file import FormFile
from spapi_core.model.node import Node
from spapi_core.model.record import Record
from spapi_core.model.values import (
    AmountNode,
    ChoiceNode,
    DayNode,
    FileNode,
    InstantNode,
    NumberNode,
    TextNode,
    TruthNode,
    WholeNode,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.model.containers import ObjectReader
    from spapi_core.model.node import NodePlace

__all__ = ["build", "resolved"]


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
