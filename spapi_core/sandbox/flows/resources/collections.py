"""Which collections there are: a list and the path below it that gets one of its things by id, as the catalog's paths say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, evolve, field

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["Collection", "collections_of", "owners_of"]

_VARIABLE = re.compile(r"\{(\w+)\}$")


@define(frozen=True)
class Collection:
    """A list and the gets below it.

    Args:
        path: Of the list.
        parameter: Of the path below it that has a thing's id.
        listing: The operation that lists; the one that makes a thing, where there is no list.
        getting: The operation that gets one.
        making: The operation that makes one.
        unlisted: Things are made and got; no operation lists them.
        owners: Collections of whose things a request has to name one: what it lists is that one's.
    """

    path: str
    parameter: str
    listing: OperationFacts
    getting: OperationFacts | None = field(eq=False, default=None)
    making: OperationFacts | None = field(eq=False, default=None)
    unlisted: bool = field(eq=False, default=False)
    owners: tuple[Collection, ...] = field(eq=False, default=())

    @property
    def kind(self) -> str:
        """Under which name its things are kept."""
        return f"resource {self.listing.section} {self.path}"


def collections_of(endpoints: Iterable[OperationFacts], played: frozenset[tuple[str, str]]) -> list[Collection]:
    """The collections among the operations of one section.

    Args:
        endpoints: Of the section.
        played: Method and path of operations that a family plays: what it lists or gets is its own.
    """
    listed = list(endpoints)
    lists = {each.path: each for each in listed if each.paging or each.method == "GET"}
    lists |= {each.path: each for each in listed if each.paging}
    makers = {each.path: each for each in listed if each.method == "POST"}
    found: list[Collection] = []
    for each in listed:
        parent, _, last = each.path.rpartition("/")
        variable = _VARIABLE.fullmatch(last)
        listing = lists.get(parent)
        if each.method != "GET" or variable is None or listing is None:
            continue
        if played & {(each.method, each.path), (listing.method, listing.path)}:
            continue
        found.append(Collection(parent, variable[1], listing, each, makers.get(parent)))
    found += _unlisted(listed, lists, played)
    return [evolve(each, owners=owners_of(each.listing, found)) for each in found]


def _unlisted(
    endpoints: Sequence[OperationFacts], lists: Container[str], played: frozenset[tuple[str, str]]
) -> Iterator[Collection]:
    """Things that one operation makes and another gets, where none lists them."""
    makers = {each.path: each for each in endpoints if each.method == "POST"}
    for each in endpoints:
        parent, _, last = each.path.rpartition("/")
        variable, maker = _VARIABLE.fullmatch(last), makers.get(parent)
        if each.method != "GET" or variable is None or maker is None or parent in lists:
            continue
        if not played & {(each.method, each.path), (maker.method, maker.path)}:
            yield Collection(parent, variable[1], maker, each, maker, unlisted=True)


def owners_of(endpoint: OperationFacts, collections: Iterable[Collection]) -> tuple[Collection, ...]:
    """The collections of which a request has to name a thing in its query."""
    named = {each.name for each in endpoint.parameters if each.where == "query" and each.required}
    free = [each for each in collections if "{" not in each.path and not each.unlisted]
    return tuple(each for each in free if each.parameter in named)
