"""Where the values of a call or an answer stand: by Amazon's names, in arguments, models and plain JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.base import Model, attributes
from spapi_core.model.codec import decode, encode
from spapi_core.model.encode import is_list

if TYPE_CHECKING:
    from spapi_core.operation import Call

__all__ = ["argument_name", "argument_of", "label_of", "list_of", "value_at", "values_at", "wire_path", "with_list"]

T = TypeVar("T")

_attributes = cache(attributes)


def wire_path(text: str) -> tuple[str, ...]:
    """The steps of a path as tables write it, e.g. `body.requests`; none for an empty one."""
    return () if text in {"", "."} else tuple(text.split("."))


def argument_name(call: Call[Any], name: str) -> str | None:
    """The argument that stands for a parameter of Amazon's."""
    return next((each.argument for each in call.operation.params if each.name == name), None)


def label_of(call: Call[Any], name: str) -> str:
    """How messages call a parameter of Amazon's."""
    return next((each.label for each in call.operation.params if each.name == name), name)


def argument_of(call: Call[Any], name: str) -> Any:
    """What was given for a parameter of Amazon's; None where nothing was."""
    argument = argument_name(call, name)
    return None if argument is None else call.arguments.get(argument)


def list_of(call: Call[Any], name: str) -> Any:
    """The list that a call has at a place; None where it has none.

    Raises:
        InvalidArgumentError: What is there is no list.
    """
    found = argument_of(call, name) if not name.startswith("body") else value_at(call.body, wire_path(name)[1:])
    if found is None or is_list(found):
        return found
    raise InvalidArgumentError(f"{call.operation.id}: {label_of(call, name)} is a {type(found).__name__}: give a list")


def with_list(call: Call[T], name: str, items: list[Any]) -> Call[T]:
    """The call with another list at a place; the one that was given is left as it is."""
    if not name.startswith("body"):
        argument = argument_name(call, name)
        assert argument is not None  # noqa: S101 - the list was found under it
        return call.replace(**{argument: items})
    steps = wire_path(name)[1:]
    if not steps:
        return evolve(call, body=items)
    if isinstance(call.body, Model) and len(steps) == 1:
        changed: Any = evolve(call.body, **{attributes(type(call.body))[steps[0]]: items})  # type: ignore[misc]  # a model is an attrs class once attrs asks
        return evolve(call, body=changed)
    body = encode(call.body)
    inner = body
    for step in steps[:-1]:
        inner = inner[step]
    inner[steps[-1]] = encode(items)
    kind = call.operation.body
    typed = isinstance(call.body, Model)
    return evolve(call, body=decode(kind, body, []) if typed else body)


def value_at(value: Any, path: Sequence[str]) -> Any:
    """What is at a wire path, in models and plain JSON; None where the path ends before."""
    for name in path:
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, Model):
            attribute = _attributes(type(value)).get(name)
            value = None if attribute is None else getattr(value, attribute)
        else:
            return None
    return value


def values_at(value: Any, path: Sequence[str]) -> list[Any]:
    """What is at a path, in every entry of the lists on the way; None values left out."""
    found: Iterator[Any] | list[Any] = [value]
    for name in path:
        found = [
            inner for each in found for one in (each if is_list(each) else [each]) for inner in [value_at(one, (name,))]
        ]
    flat = [one for each in found for one in (each if is_list(each) else [each])]
    return [getattr(each, "value", each) for each in flat if each is not None]
