"""Names of charsets: as a Content-Type and Java give them, and as Python has them."""

from __future__ import annotations

import codecs
import re

from spapi_core.errors import DocumentError

__all__ = ["as_windows", "charset_of", "python_charset", "with_order"]

_JAVA_NAMES: dict[str, str] = dict.fromkeys(
    ("windows-31j", "x-windows-31j", "cswindows31j", "x-sjis", "shift-jis"), "cp932"
)
_NO_CHARSETS = frozenset({"undefined", "unicode-escape", "raw-unicode-escape", "idna", "punycode", "mbcs", "oem"})
"""What Python calls text encodings, and no document is written in."""
_WINDOWS = {
    code: character
    for code in range(0x80, 0xA0)
    if (character := bytes((code,)).decode("cp1252", "replace")) != "\ufffd"
}
_CONTROLS = re.compile("[\x80-\x9f]")


def charset_of(content_type: str | None) -> str | None:
    """The charset that a Content-Type names, e.g. `Windows-31J`; None where it names none."""
    for part in (content_type or "").split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or None
    return None


def python_charset(charset: str) -> str:
    """Python's name of a charset; Shift-JIS, however it is spelled, is that of Windows, which has more letters.

    Raises:
        LookupError: There is no such charset.
    """
    if "\0" in charset:
        raise LookupError(charset)
    name = codecs.lookup(_JAVA_NAMES.get(charset.lower(), charset)).name
    if name in _NO_CHARSETS:
        raise LookupError(charset)
    return "cp932" if name == "shift_jis" else name


def as_windows(text: str) -> str:
    """A text of ISO-8859-1 with the letters that Windows has where that has control characters, as the euro sign.

    No report holds such control characters, and many that say ISO-8859-1 are written on Windows.
    """
    return text.translate(_WINDOWS) if _CONTROLS.search(text) else text


def with_order(name: str, head: bytes) -> str:
    """A charset with the order of its bytes: without a byte order mark it is that which makes ASCII of the first letter.

    Args:
        name: Python's name of it.
        head: The first bytes.

    Raises:
        DocumentError: The first letter is not in ASCII, so that both orders are possible.
    """
    if name not in {"utf-16", "utf-32"} or not head:
        return name
    others = b"\0" * (1 if name == "utf-16" else 3)
    if head.startswith(others):
        return f"{name}-be"
    if head[1:].startswith(others):
        return f"{name}-le"
    raise DocumentError(
        f"The document is {name} and does not state its byte order: give charset='{name}-le' or '{name}-be'"
    )
