"""Halves of surrogate pairs in JSON text, which stand for no character: titles that were cut within an emoji have them.

The parser of streams puts a question mark in their place. They are hidden from it in what it hands on as it stands, and
come out as `json()` reads them: as the lone surrogate. Pure, and piece by piece.
"""

from __future__ import annotations

import re
from typing import Any

from spapi_core.errors import BadTextError

_MARK = "\ufdd0"
"""A code point that Unicode keeps free of characters; where a text holds it all the same, it is hidden like a half."""
_SUSPECT = re.compile(r"\\u(?:[dD][89a-fA-F]|[fF][dD][dD]0)|" + _MARK)
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u([dD][89a-fA-F][0-9a-fA-F]{2}|[fF][dD][dD]0)"
    r"|\\.|(" + _MARK + ")",
    re.DOTALL,
)
_OPEN = re.compile(r"(?:\\(?:u[0-9a-fA-F]{0,4}|\\)?)+\Z")
_HIDDEN = re.compile(_MARK + "([0-9a-f]{4})")
_LONGEST = 1 << 20


class Halves:
    """Hides halves in text, and shows them in values.

    Attributes:
        seen: There was one.
    """

    def __init__(self) -> None:
        self.seen = False
        self._rest = ""

    def hidden(self, text: str) -> str:
        """A piece of text as the parser may read it; an escape at its end is kept for the next piece.

        Raises:
            BadTextError: A megabyte of escapes has no end.
        """
        if self._rest:
            text, self._rest = self._rest + text, ""
        if "\\" in text[-12:]:
            tail = _OPEN.search(text, max(len(text) - _LONGEST, 0))
            if tail is not None and len(tail[0]) >= _LONGEST:
                raise BadTextError("The document is no JSON: its escapes have no end")
            if tail is not None:
                text, self._rest = text[: tail.start()], tail[0]
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
