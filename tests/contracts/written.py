"""Arguments of a call as JSON under Python's names, and back: what a contract keeps beside its cassette.

The names are Python's on purpose. Bodies made with the generated classes by their attributes show a renamed wire name as a
request that no longer fits the cassette, and a renamed attribute as a call that can no longer be made.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin, get_type_hints

from spapi_core.model import Model, attributes

__all__ = ["built", "written"]


def written(value: Any) -> Any:  # noqa: PLR0911 - a line for each kind of value
    """A Python value as JSON: models as objects of their attributes, members of enums by their Python name."""
    if isinstance(value, Model):
        shown = {name: getattr(value, name) for name in attributes(type(value)).values()}
        return {
            **{name: written(each) for name, each in shown.items() if each is not None},
            **({"additional_properties": value.additional_properties} if value.additional_properties else {}),
        }
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, list | tuple):
        return [written(each) for each in value]
    if isinstance(value, Mapping):
        return {key: written(each) for key, each in value.items()}
    return value


def built(kind: Any, value: Any) -> Any:  # noqa: PLR0911 - a line for each kind of type
    """The Python value of a type that `written` wrote down.

    Raises:
        LookupError: A name is no longer there, e.g. a member of an enum or an attribute of a model.
    """
    if value is None or kind is Any:
        return value
    choices = [each for each in get_args(kind) if each is not type(None)]
    if get_origin(kind) is list:
        return [built(choices[0], each) for each in value]
    if get_origin(kind) is dict:
        return {key: built(choices[1], each) for key, each in value.items()}
    if choices:
        return _one_of(choices, value)
    if issubclass(kind, Model):
        return _model(kind, value)
    if issubclass(kind, Enum):
        return _member(kind, value)
    if issubclass(kind, datetime | date):
        return _moment(kind, value)
    return Decimal(str(value)) if kind is Decimal else value


def _member(kind: type[Enum], name: str) -> Enum | str:
    """A member by its Python name; some of Amazon's examples have a text that is not a member."""
    if name in kind.__members__:
        return kind[name]
    if any(each.value == name for each in kind):
        raise LookupError(f"{kind.__name__} has no member {name}")
    return name


def _moment(kind: type[datetime | date], text: str) -> datetime | date | str:
    """A time; some of Amazon's examples have a marker in the place of one."""
    try:
        return kind.fromisoformat(text)
    except ValueError:
        return text


def _one_of(choices: list[Any], value: Any) -> Any:
    """By the first type of a union that the value can be."""
    failure: LookupError | None = None
    for kind in choices:
        if isinstance(kind, type) and issubclass(kind, str | int | float | bool) and not issubclass(kind, Enum):
            if isinstance(value, kind):
                return value
            continue
        try:
            return built(kind, value)
        except (LookupError, TypeError, ValueError) as error:
            failure = error if isinstance(error, LookupError) else LookupError(f"{value!r} is not a {kind}")
    raise failure or LookupError(f"{value!r} is not one of {choices}")


def _model(kind: type[Model], value: Any) -> Model:
    if not isinstance(value, Mapping):
        raise LookupError(f"{kind.__name__} is made of an object, not of {value!r}")  # noqa: TRY004 - as a name that is gone
    hints = get_type_hints(kind)
    hints["additional_properties"] = Any
    unknown = value.keys() - hints.keys()
    if unknown:
        raise LookupError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    try:
        return kind(**{name: built(hints[name], each) for name, each in value.items()})
    except TypeError as error:
        raise LookupError(str(error)) from error
