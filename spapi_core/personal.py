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
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from spapi_core.errors import redact

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "beside",
    "hides",
    "is_address",
    "is_column",
    "is_object",
    "is_secret",
    "is_sent_secret",
    "is_value",
    "normal",
    "pairs",
    "shown_link",
]

_LINES = frozenset({"addressline1", "addressfieldone", "addresslines", "street1", "streetname"})
_PLACE = _LINES | {
    "name",
    "countrycode",
    "phone",
    "phonenumber",
    "city",
    "postalcode",
    "postalorzipcode",
    "zipcode",
    "stateorregion",
    "stateorprovincecode",
    "districtorcounty",
}
_CERTAIN = _LINES | {"city", "postalcode", "postalorzipcode", "zipcode"}
"""Names that are in addresses alone."""
_PACKAGE = "spapi_clients"
_SECRET_NAME = re.compile(r"token|secret|signature|credential|password|^x-amz-", re.IGNORECASE)
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
        self.texts = frozenset(data.get("texts", ()))
        self.beside = {name: frozenset(near) for name, near in data.get("beside", {}).items()}
        self.shown = frozenset(data.get("shown", ()))
        self.values = frozenset(data.get("values", ()))
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


def is_value(text: str) -> bool:
    """Whether a text is a value of an enum that is in something personal, e.g. the kind of an address."""
    return text in _rules().values


@lru_cache(4096)
def is_column(name: str) -> bool:
    """Whether a column of a report is personal, e.g. `buyer-email`."""
    plain = normal(name)
    return plain in _rules().columns or (plain != "name" and hides(name))


def is_address(names: Iterable[str]) -> bool:
    """Whether an object with properties of these names is an address, whatever it is called."""
    found = _PLACE.intersection(map(normal, names))
    return len(found) > 1 and not _CERTAIN.isdisjoint(found)


def beside(name: str, siblings: Iterable[str]) -> bool:
    """Whether a text of this name is personal in some schemas, and its siblings do not say that this is another."""
    rules, plain = _rules(), normal(name)
    near = rules.beside.get(plain)
    return plain in rules.texts if near is None else not near.isdisjoint(map(normal, siblings))


def shown_link(url: str, instead: str) -> str:
    """A link without a user, and with the secrets and personal values of its query replaced.

    Args:
        url: The link.
        instead: What is in their place.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return instead
    query = urlencode(pairs(parse_qsl(parts.query, keep_blank_values=True), instead)) if parts.query else ""
    place = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=place, query=query, fragment=instead if parts.fragment else ""))


def pairs(given: list[tuple[str, str]], instead: str) -> list[tuple[str, str]]:
    """Parameters of a query, or fields of a form, with those that are secret or personal replaced.

    Args:
        given: Names and values.
        instead: What is in their place.
    """
    return [_pair(name, value, instead) for name, value in given]


def _pair(name: str, value: str, instead: str) -> tuple[str, str]:
    plain = name.removeprefix("amp;")  # a link that was written into HTML
    if not (is_sent_secret(plain) or _SECRET_NAME.search(plain) or hides(plain)):
        return name, redact(value).replace("[redacted]", instead)
    # The whole of `Signature%3Dabc` is read as a name.
    return (instead if "=" in name else name), instead
