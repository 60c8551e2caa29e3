"""Python names for what Amazon calls its things.

Pure functions from Amazon's spelling to Python's, and a register that hands out each class name once. What a name
stands for, and where it is written, is decided elsewhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FIELD_PREFIX", "NameClashError", "Register", "constant", "identifier", "joined", "members", "singular"]

FIELD_PREFIX = "field_"

_WORD_BOUNDARY = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])(?![A-Z]s(?![a-z]))|(?<=[0-9])(?=[A-Z][a-z])")
_PLURAL_ACRONYM = re.compile(r"([A-Z]{2,})s(?![a-z])")
_SHORTEST_PLURAL = 4


class NameClashError(ValueError):
    """Two things of one document would get the same Python name."""


class Register:
    """The class names of one section, each given out once.

    Args:
        reserved: Names the generated module needs for itself.
    """

    def __init__(self, reserved: Iterable[str]) -> None:
        self._taken = set(reserved)

    def claim(self, *candidates: str) -> str:
        """Take the first candidate that is still free.

        Raises:
            NameClashError: Every candidate is taken.
        """
        for candidate in candidates:
            name = str(ClassName(candidate, FIELD_PREFIX))
            if name not in self._taken and not name.endswith("_"):
                self._taken.add(name)
                return name
        raise NameClashError(f"no free class name among {', '.join(candidates)}; name the schema in patches.toml")


def identifier(name: str) -> str:
    """Snake case of Amazon's name, safe as an argument or attribute: `ASINList` is `asin_list`, `_links` is `links`."""
    plain = _PLURAL_ACRONYM.sub(lambda match: match[1].capitalize() + "s", name).lstrip("_")
    return str(PythonIdentifier(plain, FIELD_PREFIX))


def constant(operation: str) -> str:
    """Name of an operation's constant: `getOrders` is `GET_ORDERS`."""
    return identifier(operation).upper()


def members(values: Iterable[str], owner: str) -> dict[str, str]:
    """Member names of an enum: `PartiallyShipped` is `PARTIALLY_SHIPPED`, `4x6` of a StockSize is `SIZE_4X6`.

    Args:
        values: Amazon's values.
        owner: The enum's class name, whose last word goes before a name that would begin with a digit.

    Returns:
        Member name -> value, in Amazon's order.

    Raises:
        NameClashError: Two values would get the same name.
    """
    found: dict[str, str] = {}
    for value in values:
        words = re.findall(r"[A-Za-z0-9]+", _WORD_BOUNDARY.sub("_", value))
        name = "_".join(words).upper()
        if not name or name[0].isdigit():
            name = f"{_WORD_BOUNDARY.sub('_', owner).rsplit('_', 1)[-1].upper()}_{name or 'EMPTY'}"
        if found.setdefault(name, value) != value:
            raise NameClashError(
                f"enum {owner}: values {found[name]!r} and {value!r} would both be {name}; "
                "name all of them in patches.toml with x-spapi-enum-names beside the enum"
            )
    return found


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
    words = _WORD_BOUNDARY.sub("_", str(ClassName(parent, FIELD_PREFIX)).rstrip("_")).split("_")
    for start in range(len(words)):
        seam = "".join(words[start:])
        if inner.startswith(seam) and inner != seam and not inner[len(seam)].islower():
            return "".join(words[:start]) + inner
    return "".join(words) + inner
