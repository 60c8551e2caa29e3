"""What the repr of a model shows: values that fit their type and are neither personal nor secret.

A personal value is shown as its type, and so is what no model describes: values of unknown properties, and values of
another type than the model says. `to_dict()` shows all.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from spapi_core.errors import redact
from spapi_core.model.containers import ListNode, MapNode, UnionNode
from spapi_core.model.encode import MismatchError
from spapi_core.model.learning import reader_of
from spapi_core.model.marks import personal_of
from spapi_core.model.node import Node, NodePlace
from spapi_core.model.record import Record, extra_of
from spapi_core.model.values import ChoiceNode, DayNode, InstantNode, TextNode
from spapi_core.personal import hides

__all__ = ["is_code", "shown", "shown_properties"]

_ITEMS = 20
_LETTERS = 200
_DEEPEST = 12
_CODE = re.compile(r"[\w.:/+-]{1,64}")
_UNKNOWN = Node("JSON", NodePlace())
_KEY = re.compile(r"[A-Za-z_$][\w.$:/-]{0,63}")


def shown(model: Record, *, hidden: bool = False, depth: int = 0) -> str:
    """A model as its repr.

    Args:
        model: The model.
        hidden: It is part of something personal: its values are shown as their types.
        depth: How many models it is inside of.
    """
    cls = type(model)
    if depth > _DEEPEST:
        return f"<{cls.__name__}>"
    personal = personal_of(cls)
    parts = []
    for each in reader_of(cls).fields:
        value = getattr(model, each.name, None)
        if value is not None:
            text = _value(each.node, value, hidden or each.name in personal, depth)
            parts.append(f"{each.name}={text}")
    if extra := extra_of(model):
        rest = reader_of(cls).rest
        inside = _items(rest, extra, hidden, depth)
        parts.append(f"additional_properties={{{inside}}}")
    return f"{cls.__name__}({', '.join(parts)})"


def shown_properties(properties: dict[str, Any]) -> str:
    """Properties that no model describes, as their repr: names, and values as their types.

    Args:
        properties: By Amazon's names.
    """
    return f"{{{_items(_UNKNOWN, properties, hidden=False, depth=0)}}}"


def is_code(text: str) -> bool:
    """Whether a text can be a value of an enum: a word without blanks."""
    return _CODE.fullmatch(text) is not None


def _value(node: Node, value: Any, hidden: bool, depth: int) -> str:  # noqa: FBT001  three callers, all here
    if isinstance(value, Record):
        return shown(value, hidden=hidden, depth=depth + 1)
    if isinstance(value, list | tuple):
        if not isinstance(node, ListNode) and not (value and all(isinstance(each, Record) for each in value)):
            return _masked(value)
        item = node.item if isinstance(node, ListNode) else node
        inside = [_value(item, each, hidden, depth) for each in value[:_ITEMS]]
        more = [f"<{len(value) - _ITEMS} more>"] if len(value) > _ITEMS else []
        return f"[{', '.join(inside + more)}]"
    if isinstance(value, dict) and isinstance(node, MapNode):
        return f"{{{_items(node.value, value, hidden, depth)}}}"
    return _masked(value) if hidden else _plain(node, value)


def _items(node: Node, values: dict[str, Any], hidden: bool, depth: int) -> str:  # noqa: FBT001  as above
    parts = []
    for number, (key, value) in enumerate(values.items()):
        if number == _ITEMS:
            parts.append(f"<{len(values) - _ITEMS} more>")
            break
        known = isinstance(key, str) and _KEY.fullmatch(key) is not None and not hidden
        personal = hidden or not known or hides(key)
        parts.append(f"{repr(redact(key)) if known else _masked(key)}: {_value(node, value, personal, depth)}")
    return ", ".join(parts)


def _plain(node: Node, value: Any) -> str:  # noqa: PLR0911  one line for each sort of value
    """A value that has no parts, of something that is not personal."""
    if isinstance(node, UnionNode):
        return next(
            (text for option in node.options if (text := _plain(option, value)) != _masked(value)), _masked(value)
        )
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, str):
        return _quoted(value) if _fits(node, value) else _masked(value)
    if type(node) is Node and not isinstance(value, bool):
        return _masked(value)
    if value is None or isinstance(value, bool | int | float | Decimal | date):
        try:
            node.encode(value)
        except MismatchError:
            return _masked(value)
        return repr(value)
    return _masked(value)


def _fits(node: Node, value: str) -> bool:
    if isinstance(node, TextNode):
        return True
    if isinstance(node, ChoiceNode):
        return is_code(value)
    if isinstance(node, InstantNode | DayNode):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            return False
        return True
    return False


def _quoted(text: str) -> str:
    text = redact(text)
    return repr(text) if len(text) <= _LETTERS else f"{text[:_LETTERS]!r}... <{len(text)} characters>"


def _masked(value: Any) -> str:
    kind = type(value).__name__
    return f"<{kind} of {len(value)}>" if isinstance(value, list | tuple | dict) else f"<{kind}>"
