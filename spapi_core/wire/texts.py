"""JSON values as the texts of paths, queries and headers.

Every value is percent-encoded to the unreserved characters, so that no HTTP library re-encodes or normalises it.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import Any
from urllib.parse import quote

from spapi_core.errors import InvalidArgumentError
from spapi_core.model.encode import is_list
from spapi_core.model.jsontext import Digits
from spapi_core.model.times import time_text

__all__ = ["instant", "joined", "quoted", "quoted_name"]

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]+")


@cache
def quoted_name(name: str) -> str:
    """The name of a parameter, percent-encoded."""
    return quote(name, safe="")


def quoted(value: Any, where: str, safe: str = "") -> str:
    """A value without parts, percent-encoded.

    Args:
        value: A JSON value.
        where: How the message of an error begins.
        safe: Characters that stay as they are.

    Raises:
        InvalidArgumentError: It has no text, or holds half a character.
    """
    text = _text(value, where)
    if _UNRESERVED.fullmatch(text):
        return text
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError as error:
        raise InvalidArgumentError(f"{where}: {text!r} holds half a character (a lone surrogate)") from error


def joined(value: Any, where: str) -> str:
    """A value, or several separated by commas, where there is room for one text."""
    return ",".join(_text(each, where) for each in value) if is_list(value) else _text(value, where)


def _text(value: Any, where: str) -> str:
    """A JSON value that has no parts, as text."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return _whole(value, where)
    if isinstance(value, float):
        return value.text if isinstance(value, Digits) else repr(value)
    raise InvalidArgumentError(f"{where}: a {type(value).__name__} cannot be sent as a parameter")


def instant(value: datetime | date | str, where: str) -> str:
    """A time as ISO 8601 in UTC with Z, by the one rule of `spapi_core.model.times`.

    Raises:
        InvalidArgumentError: It is not a time, or a naive datetime: the zone cannot be guessed.
    """
    if not isinstance(value, date | str):
        raise InvalidArgumentError(
            f"{where}: a {type(value).__name__} is not a time: give a datetime, a date or ISO 8601 text"
        )
    try:
        return time_text(value)
    except ValueError as error:
        raise InvalidArgumentError(f"{where}: {error}") from None


def _whole(value: int, where: str) -> str:
    try:
        return str(int(value))
    except ValueError as error:  # the standard library's limit on digits
        raise InvalidArgumentError(f"{where}: the number has too many digits to be sent") from error
