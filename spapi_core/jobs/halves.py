"""Halves of surrogate pairs in JSON text, which stand for no character: titles that were cut within an emoji have them.

The parser of streams puts a question mark in their place. They are hidden from it in what it hands on as it stands, and
come out as `json()` reads them: as the lone surrogate. Pure, and piece by piece.
"""

from __future__ import annotations

import re
from typing import Any

_MARK = "\ufdd0"
"""A code point that Unicode keeps free of characters; where a text holds it anyway, it is hidden like a half."""
_SUSPECT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]"
    r"|\\\\u[dD]|\\u[fF][dD][dD]0|" + _MARK
)
"""What may be a half; where backslashes stand for themselves it takes a closer look."""
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u([dD][89a-fA-F][0-9a-fA-F]{2}|[fF][dD][dD]0)"
    r"|\\.|(" + _MARK + ")",
    re.DOTALL,
)
_HIGH = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}")
_HIDDEN = re.compile(_MARK + "([0-9a-f]{4})")
_ESCAPED = 6


class Halves:
    """Hides halves in text, and shows them in values.

    Attributes:
        seen: There was one.
    """

    def __init__(self) -> None:
        self.seen = False
        self._rest = ""

    def hidden(self, text: str) -> str:
        """A piece of text as the parser may read it; an escape that its end cuts off is kept for the next piece."""
        if self._rest:
            text, self._rest = self._rest + text, ""
        cut = _open_from(text)
        if cut < len(text):
            text, self._rest = text[:cut], text[cut:]
        return self._without(text)

    def rest(self) -> str:
        """What was kept, at the end."""
        text, self._rest = self._rest, ""
        return self._without(text)

    def shown(self, value: Any) -> Any:
        """A value, where it is text with the halves that were hidden in it."""
        if not self.seen or not isinstance(value, str) or _MARK not in value:
            return value
        return _HIDDEN.sub(lambda found: chr(int(found[1], 16)), value)

    def _without(self, text: str) -> str:
        if not _SUSPECT.search(text):
            return text
        return _ESCAPE.sub(self._replaced, text)

    def _replaced(self, found: re.Match[str]) -> str:
        code = found[1] or ("fdd0" if found[2] else None)
        if code is None:
            return found[0]
        self.seen = True
        return _MARK + code.lower()


def _open_from(text: str) -> int:
    """Where an escape begins that the end of a text cuts off, or the first half of a pair whose other half is to come."""
    at = text.rfind("\\", max(len(text) - _ESCAPED, 0))
    if at < 0 or not _begins_escape(text, at):
        return len(text)
    escape = text[at:]
    before = at - _ESCAPED
    if len(escape) == 1 or (escape[1] == "u" and len(escape) < _ESCAPED):
        return before if before >= 0 and _HIGH.match(text, before) and _begins_escape(text, before) else at
    return at if _HIGH.fullmatch(escape) else len(text)


def _begins_escape(text: str, at: int) -> bool:
    """Whether a backslash begins an escape, and is not itself escaped by the one before it."""
    head = text[: at + 1]
    return (len(head) - len(head.rstrip("\\"))) % 2 == 1
