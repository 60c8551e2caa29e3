"""What Amazon's models allow of what is sent: how many, how long, how large, and which fields are times.

Reads `allowed.json` of the generated package as data; the typed calls and the raw requests go by the same rules. Counts,
lengths, figures and patterns are held; what a model states too narrowly goes with `call.unchecked()`. An operation that is
not in the file allows everything.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import cache
from importlib.resources import files
from math import isfinite
from typing import Any

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.encode import is_list
from spapi_core.model.jsontext import loads
from spapi_core.model.times import day_text, time_text

PACKAGE = "spapi_clients"

Rule = Mapping[str, Any]
"""Limits under JSON Schema's names; `time` and `day`; `items`, `properties` and `values` for what is inside."""

_NONE: Rule = {}


def of(operation: str) -> Rule:
    """The rules of an operation: `params` by Amazon's name, `body`, `exclusive` and `needs`.

    Args:
        operation: Its id, e.g. `orders_v0.getOrders`.
    """
    return _rules().get(operation, _NONE)


def fitted(rule: Rule, value: Any, where: str, *, typed: bool) -> Any:
    """A value within its limits, times in UTC.

    Args:
        rule: What is allowed.
        value: An argument, or the JSON value of a body; lists and dicts of a body are changed in place.
        where: How the message begins.
        typed: Text that is not a time is refused; else it is kept.

    Raises:
        InvalidArgumentError: It is beyond a limit; the message names place, limit and what was given.
    """
    if isinstance(value, Mapping):
        return _object(rule, value, where, typed=typed)
    if is_list(value):
        return _list(rule, value, where, typed=typed)
    if "time" in rule or "day" in rule:
        return _time(rule, value, where, typed=typed)
    if isinstance(value, str):
        if not isinstance(value, Enum):
            _text(rule, value, where)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        _number(rule, value, where)
    return value


def check_together(rules: Rule, given: Mapping[str, str], where: str) -> None:
    """Refuse arguments that do not go together.

    Args:
        rules: Of the operation.
        given: What is sent: Amazon's name -> the name that messages use.
        where: How the message begins.

    Raises:
        InvalidArgumentError: Two exclude each other, or one needs another.
    """
    for one, *others in rules.get("exclusive", ()):
        for other in others:
            if one in given and other in given:
                raise InvalidArgumentError(
                    f"{where}: {given[one]} and {given[other]} exclude each other: give one of them"
                )
    for one, other in rules.get("needs", {}).items():
        if one in given and other not in given:
            raise InvalidArgumentError(f"{where}: {given[one]} needs {other} beside it")


def _object(rule: Rule, value: Mapping[str, Any], where: str, *, typed: bool) -> Any:
    known, others = rule.get("properties", _NONE), rule.get("values")
    faults: list[str] = []
    for name in [each for each in value if each in known or others is not None]:
        try:
            inside = fitted(known.get(name, others), value[name], f"{where}.{name}", typed=typed)
        except InvalidArgumentError as error:
            faults += error.faults
            continue
        if inside is not value[name]:
            value[name] = inside  # type: ignore[index]  # the body was encoded into dicts of our own
    _tell(faults)
    return value


def _list(rule: Rule, value: Any, where: str, *, typed: bool) -> Any:
    faults: list[str] = []
    try:
        _hold(rule, "Items", len(value), f"{where}: {len(value)} values", "values in one call")
    except InvalidArgumentError as error:
        faults += error.faults
    if rule.get("uniqueItems") and _repeats(value):
        faults.append(f"{where}: a value is given twice; Amazon takes each once")
    inner, found = rule.get("items"), []
    for at, each in enumerate(value if inner is not None else ()):
        try:
            found.append(fitted(inner or _NONE, each, f"{where}[{at}]", typed=typed))
        except InvalidArgumentError as error:
            faults += error.faults
    _tell(faults)
    return value if inner is None else found


def _repeats(values: Any) -> bool:
    if all(isinstance(each, str) for each in values):
        return len(set(values)) != len(values)
    return any(each in values[:at] for at, each in enumerate(values))


def _tell(faults: list[str]) -> None:
    """Refuse with all faults at once, each with its place."""
    if faults:
        raise InvalidArgumentError.of(faults)


def _time(rule: Rule, value: Any, where: str, *, typed: bool) -> Any:
    if not isinstance(value, str | date) or isinstance(value, Enum):
        return value
    try:
        return time_text(value) if "time" in rule else day_text(value)
    except ValueError as error:
        if typed or not isinstance(value, str):
            raise InvalidArgumentError(f"{where}: {error}") from None
        return value


def _text(rule: Rule, value: str, where: str) -> None:
    """Hold the length and the pattern of a text, which may be personal and so stands in no message."""
    _hold(rule, "Length", len(value), f"{where}: a text of {len(value)} characters", "characters")
    pattern = rule.get("pattern")
    if pattern is not None and not _compiled(pattern).search(value):
        raise InvalidArgumentError(
            f"{where}: a text that does not match Amazon's pattern {pattern} (`call.unchecked()` sends it anyway)"
        )


def _number(rule: Rule, value: float | Decimal, where: str) -> None:
    _hold(rule, "imum", value, f"{where} is {value}", "")
    above, below, step = map(rule.get, ("exclusiveMinimum", "exclusiveMaximum", "multipleOf"))
    if above is not None and value <= above:
        raise InvalidArgumentError(f"{where} is {value}; Amazon takes more than {above}")
    if below is not None and value >= below:
        raise InvalidArgumentError(f"{where} is {value}; Amazon takes less than {below}")
    if step is not None and isfinite(value) and Decimal(str(value)) % Decimal(str(step)):
        raise InvalidArgumentError(f"{where} is {value}; Amazon takes multiples of {step}")


def _hold(rule: Rule, kind: str, size: float | Decimal, given: str, unit: str) -> None:
    least, most = rule.get(f"min{kind}"), rule.get(f"max{kind}")
    if most is not None and size > most:
        hint = "; split them over several calls" if kind == "Items" and most > 1 else ""
        raise InvalidArgumentError(f"{given}; Amazon takes at most {most} {_counted(unit, most)}".rstrip() + hint)
    if least is not None and size < least:
        raise InvalidArgumentError(f"{given}; Amazon takes at least {least} {_counted(unit, least)}".rstrip())


def _counted(unit: str, number: int) -> str:
    return unit.replace("characters", "character") if number == 1 else unit


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as JSON Schema means it: digits are 0 to 9, and `$` is the very end, no line end before it."""
    return re.compile(re.sub(r"(?<!\\)\$(?=$|[)|])", r"\\Z", pattern), re.ASCII)


@cache
def _rules() -> Mapping[str, Rule]:
    try:
        rules: Mapping[str, Rule] = loads((files(PACKAGE) / "allowed.json").read_bytes())
    except (ModuleNotFoundError, FileNotFoundError):
        return {}
    return rules
