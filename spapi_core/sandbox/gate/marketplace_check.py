"""Which marketplaces a request names, and whether its account may be there.

Amazon answers 400 to an id that is not a marketplace, and 403 to one of another region or where the account does not sell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import ProblemAnswer, denied, errors
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from spapi_core.sandbox.replies.pair import Given
    from spapi_core.sandbox.world.operation_facts import OperationFacts
    from spapi_core.sandbox.world.parties import Seller

__all__ = ["in_query", "refuse_foreign", "refuse_unknown"]

NAMES = ("marketplaceid", "marketplaceids")
IN_BODIES = (*NAMES, "destinationmarketplaces")
DEEPEST = 6


def in_query(query: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Marketplaces that a query names, however the parameter is spelled: pointer and id."""
    for name, values in query.items():
        if name.lower() in NAMES:
            yield from ((f"/query/{name}", part) for value in values for part in value.split(",") if part)


def refuse_foreign(named: Iterable[tuple[str, str]], seller: Seller, regions: Collection[str]) -> None:
    """Refuse marketplaces of other regions, and those where the account does not sell.

    Args:
        named: Pointer and id.
        seller: Who calls.
        regions: Those of the host that was called; empty where it does not say.

    Raises:
        Problem: Amazon's 403.
    """
    for _, name in named:
        place = BY_ID.get(name)
        if place is None:
            continue
        elsewhere = any(place.region != region for region in regions)
        if elsewhere or not seller.sells_in(place):
            raise ProblemAnswer(denied())


def refuse_unknown(endpoint: OperationFacts, given: Given) -> list[tuple[str, str]]:
    """Refuse ids that are not marketplaces. Returns what a request names: pointer and id.

    The requests in a batch are left out: Amazon answers each of them by itself.

    Raises:
        Problem: Amazon's 400, with a pointer.
    """
    named = [*in_query(given.query)]
    if isinstance(given.body, dict) and not endpoint.path.startswith("/batches/"):
        named += _in_body(given.body, "/body", 0)
    for pointer, name in named:
        if name not in BY_ID:
            message = f"{name[:100]} is not a marketplace id."
            raise ProblemAnswer(errors(400, "InvalidInput", message, pointer, error_type="InvalidInputException"))
    return named


def _in_body(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEEPEST:
        return
    for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
        where = f"{pointer}/{name}"
        if isinstance(inner, str) and str(name).lower() in IN_BODIES:
            yield where, inner
        elif isinstance(inner, list) and str(name).lower() in IN_BODIES:
            yield from ((f"{where}/{at}", entry) for at, entry in enumerate(inner) if isinstance(entry, str))
        elif isinstance(inner, dict | list):
            yield from _in_body(inner, where, depth + 1)
