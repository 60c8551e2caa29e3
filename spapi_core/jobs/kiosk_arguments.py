"""Arguments of a query of Data Kiosk, written into it as their types in the schema say: Amazon takes no variables. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

from spapi_core.errors import InvalidArgumentError
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*")


@frozen
class Dataset:
    """What is needed to write a query of a dataset.

    Attributes:
        root: Its name in a query.
        inputs: Input type -> field -> type.
        enums: Types whose values stand without quotation marks.
    """

    root: str
    inputs: Mapping[str, Mapping[str, str]]
    enums: tuple[str, ...]


def written_arguments(dataset: Dataset, wire: str, arguments: Sequence[tuple[str, str, object]]) -> str:
    """The arguments of what is asked for.

    Args:
        dataset: The dataset.
        wire: What of it is asked for.
        arguments: Name, type and value; None is left out.

    Raises:
        InvalidArgumentError: A value cannot be right.
    """
    given = {name: value for name, _, value in arguments if value is not None}
    _check_order(wire, given)
    return ", ".join(
        f"{name}: {_written(dataset, kind, value, f'{wire}: {name}')}"
        for name, kind, value in arguments
        if value is not None
    )


def _written(dataset: Dataset, kind: str, value: object, where: str) -> str:
    """A value as its type in the schema says."""
    bare = kind.removesuffix("!")
    if value is None:
        if kind != bare:
            raise InvalidArgumentError(f"{where} is None: give a value")
        return "null"
    if bare.startswith("["):
        if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
            raise InvalidArgumentError(f"{where} is {_told(value)}: give a list")
        return "[" + ", ".join(_written(dataset, bare[1:-1], each, where) for each in value) + "]"
    if bare in dataset.inputs:
        return _object(dataset, bare, value, where)
    if bare in dataset.enums:
        name = str(value.value) if isinstance(value, Enum) else value
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise InvalidArgumentError(f"{where} is {_told(value)}: give a {bare}")
        return name
    return _scalar(bare, value, where)


def _object(dataset: Dataset, kind: str, value: object, where: str) -> str:
    given = _properties(value) if isinstance(value, Model) else value
    if not isinstance(given, Mapping):
        raise InvalidArgumentError(f"{where} is {_told(value)}: give a {kind}")
    fields = dataset.inputs[kind]
    unknown = [name for name in given if name not in fields]
    missing = [name for name, each in fields.items() if each.endswith("!") and given.get(name) is None]
    if unknown or missing:
        wrong = f"has no {unknown[0]}" if unknown else f"needs {missing[0]}"
        raise InvalidArgumentError(f"{where}: {kind} {wrong}; its fields are {', '.join(fields)}")
    return (
        "{"
        + ", ".join(
            f"{name}: {_written(dataset, fields[name], each, f'{where}.{name}')}" for name, each in given.items()
        )
        + "}"
    )


def _properties(model: Model) -> dict[str, object]:
    """What a model holds, by Amazon's names; amounts with their digits."""
    pairs = zip(model._wire_, (getattr(model, name) for name in model._fields_), strict=False)
    return {**{wire: each for wire, each in pairs if each is not None}, **model.additional_properties}


def _scalar(kind: str, value: object, where: str) -> str:
    if kind == "Date":
        return json.dumps(_day(value, where))
    if kind == "Boolean" and isinstance(value, bool):
        return "true" if value else "false"
    if kind in {"Int", "Long"} and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if kind == "Float" and not isinstance(value, bool):
        number = _number(value)
        if number is not None:
            return number
    if kind in {"String", "ID"} and isinstance(value, str):
        return json.dumps(str(value), ensure_ascii=False)
    raise InvalidArgumentError(f"{where} is {_told(value)}: give a value of {kind}")


def _number(value: object) -> str | None:
    try:
        number = Decimal(str(value)) if isinstance(value, (int, float, str, Decimal)) else None
    except ArithmeticError:
        return None
    return f"{number:f}" if number is not None and number.is_finite() else None


def _day(value: object, where: str) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        if isinstance(value, str) and len(value) == len("2024-01-31"):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise InvalidArgumentError(f'{where} is {_told(value)}: give a date, or text as "2024-01-31"')


def _check_order(wire: str, given: Mapping[str, object]) -> None:
    start, end = (given.get(name) for name in ("startDate", "endDate"))
    if start is not None and end is not None:
        first, last = _day(start, f"{wire}: startDate"), _day(end, f"{wire}: endDate")
        if last < first:
            raise InvalidArgumentError(f"{wire}: endDate {last} is before startDate {first}")


def _told(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."  # noqa: PLR2004 - one line
