"""The parameters of an operation: where each travels in a request, and how its value is written.

They are handed out by `spapi_core.operation`, and say so: calls that wait in a queue name that module, whichever release reads them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Final

from attrs import frozen

_DOOR = "spapi_core.operation"


class _AllMarketplaces(str):
    """The type of `ALL_MARKETPLACES`: text, so that it passes wherever a marketplace id, or a list of them, is given."""

    __module__ = _DOOR
    __slots__ = ()

    def __repr__(self) -> str:
        return "ALL_MARKETPLACES"

    def __reduce__(self) -> str:
        # By its name, so that what was pickled comes back as the same object.
        return "ALL_MARKETPLACES"


ALL_MARKETPLACES: Final[str] = _AllMarketplaces("ALL_MARKETPLACES")
"""In place of marketplace ids: ask without naming one, which Amazon answers for all marketplaces of the account."""


class Location(StrEnum):
    """Where a parameter travels in the request."""

    __module__ = _DOOR

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


class Style(StrEnum):
    """How a value is written: one value, several with a separator, repeated keys, or a path that keeps its slashes."""

    __module__ = _DOOR

    PLAIN = "plain"
    CSV = "csv"
    SSV = "ssv"
    TSV = "tsv"
    PIPES = "pipes"
    MULTI = "multi"
    GREEDY = "greedy"


@frozen
class Param:
    """One parameter of an operation.

    Args:
        name: Amazon's spelling, as sent.
        argument: The Python keyword argument.
        where: Path, query or header.
        type: The Python type a value must have, e.g. `str`, `list[str]`, `datetime`, an enum.
        required: Amazon's model says it must be sent.
        style: How the value is written.
        marketplace: Filled from the client's marketplace when it is not given.
        shown: Its name in messages where the caller did not write the Python argument.
    """

    __module__ = _DOOR

    name: str
    argument: str
    where: Location
    type: Any
    required: bool = False
    style: Style = Style.PLAIN
    marketplace: bool = False
    shown: str = ""

    @property
    def label(self) -> str:
        """Its name in messages: as the caller wrote it."""
        return self.shown or self.argument
