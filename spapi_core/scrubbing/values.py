"""Texts, links, headers and JSON, without what is secret or personal."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode
from codecs import getincrementaldecoder
from typing import Any
from urllib.parse import unquote

import orjson

from spapi_core.errors import redact
from spapi_core.personal import beside, hides, is_address, is_object, is_secret, is_value, shown_link

__all__ = ["SCRUBBED", "header", "is_packed", "json_value", "scrubbed_text"]

SCRUBBED = "SCRUBBED"

_SECRET_HEADER = re.compile(
    r"^(?:proxy-)?auth|cookie|token|secret|signature|credential|api-?key|location|^link$|^refresh$|referer|forwarded|^from$",
    re.IGNORECASE,
)
_SAFE_HEADERS = frozenset(
    {
        *("x-amz-date", "x-amz-rid", "x-amz-apigw-id", "x-amz-request-id", "x-amz-id-2", "x-amz-cf-id", "x-amz-cf-pop"),
        *("x-amz-version-id", "x-amz-server-side-encryption", "x-amz-storage-class"),
    }
)
_LINK = re.compile(r"https?(?::|%(?:25)*3A)(?:/|%(?:25)*2F){2}[^\s\"'<>\\]+", re.IGNORECASE)
"""Also one that stands, percent-encoded, in something else."""
_PACKED = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
_DOCUMENTS = (b"%PDF", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"PK\x03\x04")
_TEXTS = (b"{", b"[", b"<", b"^XA")
"""How what is sent in base64 begins: by itself, and where the rest is text. Words like PENDING_SCHEDULE begin so too."""
_CONSTANT = re.compile(r"[A-Z0-9_]+")
"""A value like PENDING_REVIEW; base64 of a document has small letters too."""
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ASCII = re.compile(rb"[\t\r\n\x20-\x7e]")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
_CLIENT_SECRET = re.compile(r"amzn1\.oa2-cs\.[^\"'&\s\\]+|At(?:z[ar]|z\.sprdt|c)(?:\||%7C)[^\"'&\s\\]+", re.IGNORECASE)


def scrubbed_text(value: str) -> str:
    """A text that no name says anything of: without tokens, signatures of links, and mail addresses."""
    parts: list[str] = []
    end = 0
    for found in _LINK.finditer(value):
        parts += [_words(value[end : found.start()]), _CLIENT_SECRET.sub(SCRUBBED, _linked(found[0]))]
        end = found.end()
    return "".join([*parts, _words(value[end:])])


def _linked(found: str) -> str:
    """A link without secrets; one that is percent-encoded goes as a whole where it has any."""
    plain = found
    while "://" not in plain[:8]:
        plain = unquote(plain)
    done = shown_link(plain, SCRUBBED)
    return done if plain == found else found if done == plain else SCRUBBED


def is_packed(value: str) -> bool:
    """Whether a text is base64 of a document: nobody looks for names in that."""
    if _PACKED.fullmatch(value) is None or _CONSTANT.fullmatch(value) is not None:
        return False
    plain = value.rstrip("=").translate({45: "+", 95: "/"})
    try:
        found = b64decode(plain[: len(plain) // 4 * 4])
    except binascii.Error:
        return False
    return found.startswith(_DOCUMENTS) or (found.startswith(_TEXTS) and _is_readable(found))


def _is_readable(content: bytes) -> bool:
    """Whether bytes are text: in UTF-8, of which the end may be missing, or in another charset and mostly ASCII."""
    if len(_ASCII.findall(content)) * 4 >= len(content) * 3:
        return True
    try:
        getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError:
        return False
    return _CONTROL.search(content) is None


def _words(value: str) -> str:
    return redact(_CLIENT_SECRET.sub(SCRUBBED, value)).replace("[redacted]", SCRUBBED)


def header(name: str, value: str) -> str:
    """The value of a header: none of those that carry a token or a link."""
    name = name.lower()
    if name in _SAFE_HEADERS:
        return value
    if _SECRET_HEADER.search(name) or name.startswith("x-amz-"):
        return SCRUBBED
    return scrubbed_text(value)


def json_value(value: Any, *, hidden: bool = False) -> Any:
    """JSON of the same shape; what is inside something personal goes as a whole.

    Args:
        value: The JSON; it is not changed.
        hidden: All of it is personal.
    """
    if isinstance(value, dict):
        hidden = hidden or is_address(value)
        return {
            key if not hidden else scrubbed_text(key): json_value(
                inner,
                hidden=hidden
                or is_object(key)
                or is_secret(key)
                or hides(key)
                or (_is_text(inner) and beside(key, value)),
            )
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [json_value(each, hidden=hidden) for each in value]
    if isinstance(value, str):
        return _hidden(value) if hidden else _nested(value)
    if hidden and isinstance(value, int | float) and not isinstance(value, bool):
        return type(value)(0)
    return value


def _is_text(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


def _hidden(value: str) -> str:
    """What stands for a personal text: a date stays one, so that it is read as before."""
    if not value or is_value(value):
        return value
    found = _INSTANT.fullmatch(value)
    if found is None:
        return SCRUBBED
    return "1970-01-01" if found[1] is None else f"1970-01-01T00:00:00{found[4] or ''}"


def _nested(value: str) -> str:
    """A text, or JSON in a text."""
    if value[:1] in {"{", "["}:
        try:
            inside = orjson.loads(value)
        except orjson.JSONDecodeError:
            return scrubbed_text(value)
        done = json_value(inside)
        return value if done == inside else orjson.dumps(done).decode()
    return SCRUBBED if is_packed(value) else scrubbed_text(value)
