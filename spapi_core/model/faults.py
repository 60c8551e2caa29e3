"""All faults of a value that was refused, each with its place; looked for after the first one was found."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from spapi_core.model.encode import MismatchError, is_list
from spapi_core.model.learning import node_of
from spapi_core.model.record import Record

__all__ = ["faults"]

_MOST = 1000


def faults(kind: Any, value: Any, where: str) -> list[str]:
    """What is wrong with a value, place by place; 1,000 at most.

    Args:
        kind: The type, as in annotations.
        value: The value.
        where: How each message begins.
    """
    found: list[str] = []
    _look(kind, value, where, "", found)
    return found[:_MOST]


def _look(kind: Any, value: Any, where: str, place: str, found: list[str]) -> None:
    if len(found) >= _MOST:
        return
    inner = _inner(kind)
    if isinstance(value, Record) and isinstance(inner, type) and isinstance(value, inner):
        hints = get_type_hints(type(value))
        for name in type(value)._fields_:
            each = getattr(value, name, None)
            if each is None and name not in type(value)._defaults_:
                found.append(f"{where}{place}.{name}: is required: give {node_of(hints[name]).title}")
            elif each is not None:
                _look(hints[name], each, where, f"{place}.{name}", found)
        return
    if is_list(value) and get_origin(inner) is list:
        entries: Any = value
        for at, each in enumerate(entries):
            _look(get_args(inner)[0], each, where, f"{place}[{at}]", found)
        return
    try:
        node_of(kind).encode(value)
    except MismatchError as error:
        found.append(error.at(where + place))


def _inner(kind: Any) -> Any:
    """A type without None."""
    if get_origin(kind) in {Union, UnionType}:
        choices = [each for each in get_args(kind) if each is not NoneType]
        return choices[0] if len(choices) == 1 else kind
    return kind
