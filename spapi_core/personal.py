"""What is personal or secret by its name: the rules of `personal.json` in the generated package, read on first use.

They come from one table beside the models, and serve the repr of models, recorded cassettes, reports and logs. The
generated classes carry marks of their own, made from the same table, which know the schema as well; here is what holds
where only a name is known.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib.resources import files
from typing import Any

__all__ = ["hides", "is_column", "is_object", "is_secret", "is_sent_secret", "normal"]

_PACKAGE = "spapi_clients"
_NOISE = re.compile(r"[^a-z0-9]")
_ALL = {"words": ""}
"""Without the table everything counts as personal."""


class _Rules:
    """The rules, as sets of names in their normal form."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.objects = frozenset(data.get("objects", ()))
        self.secrets = frozenset(data.get("secrets", ()))
        self.sent = self.secrets | frozenset(data.get("sent", ()))
        self.hidden = self.objects | self.secrets | frozenset(data.get("properties", ()))
        self.shown = frozenset(data.get("shown", ()))
        self.columns = frozenset(data.get("columns", ()))
        self.words = re.compile(data["words"])


@lru_cache(1)
def _rules() -> _Rules:
    try:
        data = json.loads((files(_PACKAGE) / "personal.json").read_bytes())
    except (ModuleNotFoundError, FileNotFoundError):
        data = _ALL
    return _Rules(data)


def normal(name: str) -> str:
    """A name without case and without what separates its words: `buyer-email` and `BuyerEmail` are one."""
    return _NOISE.sub("", name.lower())


@lru_cache(4096)
def hides(name: str) -> bool:
    """Whether a property of this name is personal or secret; one that looks personal and that no row decides is."""
    rules, plain = _rules(), normal(name)
    if plain in rules.hidden:
        return True
    return plain not in rules.shown and rules.words.search(plain) is not None


@lru_cache(4096)
def is_object(name: str) -> bool:
    """Whether all that is inside a property of this name is personal, e.g. `ShippingAddress`."""
    return normal(name) in _rules().objects


@lru_cache(4096)
def is_secret(name: str) -> bool:
    """Whether a property of this name holds a secret, e.g. `restrictedDataToken`."""
    return normal(name) in _rules().secrets


@lru_cache(4096)
def is_sent_secret(name: str) -> bool:
    """Whether a field of a form or a query parameter of this name holds a secret, e.g. `X-Amz-Signature`."""
    return normal(name) in _rules().sent


@lru_cache(4096)
def is_column(name: str) -> bool:
    """Whether a column of a report is personal, e.g. `buyer-email`."""
    rules, plain = _rules(), normal(name)
    return plain in rules.columns or plain in rules.objects or (plain != "name" and plain in rules.hidden)
