"""Python names for what Amazon calls its things.

Pure functions from Amazon's spelling to Python's: the natural name of a thing by itself. Which name it gets beside
others is decided in `naming.py`.
"""

from __future__ import annotations

import re
import unicodedata

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

__all__ = ["FIELD_PREFIX", "NameClashError", "capitalized", "identifier", "joined", "member", "singular"]

FIELD_PREFIX = "field_"

_WORD_BOUNDARY = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))|(?<=[0-9])(?=[A-Z][a-z])")
_PLURAL_ACRONYM = re.compile(r"([A-Z]{2,})s(?![a-z])")
_SHORTEST_PLURAL = 4
_ROUNDS = 3
"""After this many the name of a class is as the parser writes it, or the parser writes it in turns in two ways."""


class NameClashError(ValueError):
    """Something cannot have the name that it is meant to have."""


def capitalized(name: str) -> str:
    """Class name of Amazon's name: `orderItem` is `OrderItem`. It is one that the parser would make of itself."""
    found = str(ClassName(name, FIELD_PREFIX))
    for _ in range(_ROUNDS):
        again = str(ClassName(found, FIELD_PREFIX))
        if again == found:
            return found
        found = again
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return capitalized(plain or "name")


def identifier(name: str) -> str:
    """Snake case of Amazon's name, safe as an argument or attribute: `ASINList` is `asin_list`, `_links` is `links`."""
    plain = _PLURAL_ACRONYM.sub(lambda match: match[1].capitalize() + "s", name).lstrip("_")
    return str(PythonIdentifier(plain, FIELD_PREFIX))


def member(value: str, owner: str) -> str:
    """Member name of an enum's value: `PartiallyShipped` is `PARTIALLY_SHIPPED`, `4x6` of a StockSize is `SIZE_4X6`.

    Args:
        value: Amazon's value.
        owner: The enum's class name, whose last word goes before a name that would begin with a digit.
    """
    name = "_".join(re.findall(r"[A-Za-z0-9]+", _WORD_BOUNDARY.sub("_", value))).upper()
    if not name or name[0].isdigit():
        name = f"{_WORD_BOUNDARY.sub('_', owner).rsplit('_', 1)[-1].upper()}_{name or 'EMPTY'}"
    return name


def singular(name: str) -> str:
    """One of a list: `OrderStatuses` is `OrderStatus`, `categories` is `category`, `address` stays."""
    if len(name) < _SHORTEST_PLURAL or not name.endswith("s") or name.endswith(("ss", "us", "is")):
        return name
    for plural, single in (("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ches", "ch")):
        if name.endswith(plural):
            return name.removesuffix(plural) + single
    return name.removesuffix("s")


def joined(parent: str, child: str) -> str:
    """Class name of something inside a class; words that both share at the seam are said once."""
    inner = pascal_case(child)
    words = _WORD_BOUNDARY.sub("_", capitalized(parent).rstrip("_")).split("_")
    for start in range(len(words)):
        seam = "".join(words[start:])
        if inner.startswith(seam) and inner != seam and not inner[len(seam)].islower():
            return "".join(words[:start]) + inner
    return "".join(words) + inner
