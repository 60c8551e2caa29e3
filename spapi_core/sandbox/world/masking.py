"""What the traffic shows of headers and bodies: secrets and personal data are replaced by `***`.

The names come from `personal.json` of the generated clients; where it is absent, every text is replaced.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import orjson

from spapi_core.sandbox.world.catalog import client_folders

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["MASK", "mask_body", "mask_headers", "mask_query"]

MASK = "***"
_SECRET = re.compile(r"token|secret|code$|signature|credential|email|password|authorization|cookie", re.IGNORECASE)
_INSIDE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|Atz[ar]\||Atc\||amzn1\.oa2-cs|X-Amz-(Signature|Credential|Security)")
_NOISE = re.compile(r"[^a-z0-9]")
_NOTHING: dict[str, Any] = {"words": ""}
_PAGE_TOKENS = frozenset({"nexttoken", "pagetoken", "paginationtoken", "previoustoken", "continuationtoken"})


class _Names:
    def __init__(self, data: Mapping[str, Any]) -> None:
        self._hidden = frozenset().union(
            *(data.get(kind, ()) for kind in ("objects", "properties", "texts", "secrets"))
        )
        self._shown = frozenset(data.get("shown", ()))
        self._words = re.compile(data["words"])

    def hides(self, name: str) -> bool:
        plain = _NOISE.sub("", name.lower())
        if plain in self._hidden:
            return True
        return plain not in self._shown and self._words.search(plain) is not None


@lru_cache(1)
def _names() -> Callable[[str], bool]:
    places = [folder / "personal.json" for folder in client_folders()]
    data = next((orjson.loads(place.read_bytes()) for place in places if place.is_file()), _NOTHING)
    return lru_cache(4096)(_Names(data).hides)


def mask_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers for people to read.

    Args:
        headers: Names and values.
    """
    return {name: MASK if _SECRET.search(name) or _INSIDE.search(value) else value for name, value in headers.items()}


def mask_query(query: Mapping[str, list[str]]) -> str:
    """A query for people to read: at most 50 names of 20 values, each value at most 200 characters long."""
    parts = []
    for name, values in list(query.items())[:50]:
        for value in values[:20]:
            shown = MASK if _SECRET.search(name) or _INSIDE.search(value) else value[:200]
            parts.append(f"{name[:100]}={shown}")
    return "&".join(parts)


def mask_body(content: bytes, content_type: str | None) -> Any:
    """A body for people to read: JSON as a value, a form as an object, other text by its length alone.

    Args:
        content: Bytes as they travelled.
        content_type: Header value, or None.
    """
    if not content:
        return None
    if (content_type or "").startswith("application/x-www-form-urlencoded"):
        fields = dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
        return {name: value if name == "grant_type" else MASK for name, value in fields.items()}
    try:
        return _masked(orjson.loads(content))
    except orjson.JSONDecodeError:
        return f"{len(content)} bytes of {content_type or 'no content type'}"


def _masked(value: Any) -> Any:
    if isinstance(value, list):
        return [_masked(item) for item in value]
    if isinstance(value, dict):
        return {name: _value(name, inner) for name, inner in value.items()}
    return MASK if isinstance(value, str) and _INSIDE.search(value) else value


def _value(name: str, inner: Any) -> Any:
    if inner is None or isinstance(inner, bool):
        return inner
    if _NOISE.sub("", name.lower()) in _PAGE_TOKENS:
        return inner
    if _names()(name):
        return [MASK] * len(inner) if isinstance(inner, list) else MASK
    return _masked(inner)
