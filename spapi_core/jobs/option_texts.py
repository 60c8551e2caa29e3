"""Options of a report or a feed as Amazon takes them: texts by name. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

from spapi_core.errors import InvalidArgumentError

__all__ = ["option_texts"]


def option_texts(options: Mapping[str, Any] | None, where: str) -> dict[str, str]:
    """The options, `true` and `false` for truths and digits for numbers; those that are None are left out.

    Args:
        options: As the caller gives them.
        where: How a message begins, e.g. `reports_v2021_06_30.createReport: report_options`.

    Raises:
        InvalidArgumentError: They are not a mapping, or a value has none.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        raise InvalidArgumentError(f"{where}: give a dict of texts, not {type(options).__name__}")
    return {
        _text(name, f"{where}: a name"): _text(value, f"{where}[{name!r}]")
        for name, value in options.items()
        if value is not None
    }


def _text(value: Any, where: str) -> str:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if not isinstance(value, str):
        raise InvalidArgumentError(
            f"{where} is of type {type(value).__name__}: give text, True or False, or a whole number"
        )
    return str(value)
