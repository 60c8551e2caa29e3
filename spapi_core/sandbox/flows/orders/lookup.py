"""Which orders a caller has: those of the seed, in the marketplaces where it sells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import ProblemAnswer, errors
from spapi_core.sandbox.flows.orders.facts import Orders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.orders.facts import OrderFacts

__all__ = ["order_of", "orders_of", "places_of", "wanted_order"]


def orders_of(context: Context) -> Orders:
    """The orders of the caller."""
    return Orders(context.services.seed, context.seller, context.kept("order changes"))


def places_of(context: Context, wanted: Sequence[str]) -> set[int]:
    """Places in the seed's list of the marketplaces that are wanted; of those where the caller sells, if none is."""
    seed, seller = context.services.seed, context.token.seller
    found = seed.places_of(wanted)
    return {at for at in found if seller is None or seller.sells_in(seed.places[at])}


def order_of(context: Context, name: str = "orderId") -> OrderFacts | None:
    """The order that the path names; None when the caller has none with this id where it sells."""
    orders = orders_of(context)
    number = orders.number(context.path(name))
    return None if number is None or orders.place(number) not in places_of(context, ()) else orders.facts(number)


def wanted_order(context: Context, name: str = "orderId") -> OrderFacts:
    """The order that the path names.

    Raises:
        Problem: The caller has none with this id where it sells.
    """
    facts = order_of(context, name)
    if facts is None:
        raise ProblemAnswer(
            errors(404, "ResourceNotFound", "The requested order was not found.", context.path(name)[:40])
        )
    return facts
