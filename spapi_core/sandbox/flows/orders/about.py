"""What other sections do about an order that their path names: the order has to be one of the caller's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import Answer, empty, json_answer
from spapi_core.sandbox.flows.generic import paged_list
from spapi_core.sandbox.flows.orders.lookup import wanted_order
from spapi_core.sandbox.replies.echo import echoed, fitting, named_in

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.operation_facts import OperationFacts

__all__ = ["flows_about_orders"]

NAMES = {"amazonOrderId": None, "orderId": ("orders_v0", "finances_v0")}
"""Parameters of a path that name a selling partner's order, and the sections where they do; all where there are none."""


def flows_about_orders(
    endpoints: Iterable[OperationFacts],
    played: Container[tuple[str, str]],
    shown: Callable[[], Container[str]] = tuple[str, ...],
) -> dict[tuple[str, str], Callable[[Context], Answer]]:
    """Handlers of the operations that nobody plays and whose path names an order.

    Args:
        endpoints: Of all sections.
        played: Method and path of operations that a family plays.
        shown: Gives the orders that Amazon's own pairs show, which are there too.
    """
    made: dict[tuple[str, str], Callable[[Context], Answer]] = {}
    for endpoint in endpoints:
        name = next((name for name, sections in NAMES.items() if _is_of(endpoint, name, sections)), None)
        if name is not None and (endpoint.method, endpoint.path) not in played:
            made[endpoint.method, endpoint.path] = partial(_answer, name, shown)
    return made


def _is_of(endpoint: OperationFacts, name: str, sections: tuple[str, ...] | None) -> bool:
    return f"{{{name}}}" in endpoint.path and (sections is None or endpoint.section in sections)


def _answer(name: str, shown: Callable[[], Container[str]], context: Context) -> Answer:
    if context.path(name) not in shown():
        wanted_order(context, name)
    if context.endpoint.paging:
        return paged_list(context)
    success = context.endpoint.success
    schema = context.document.answer_schema(context.endpoint, success)
    if schema is None or success == 204:  # noqa: PLR2004 - HTTP: no body
        return empty(success)
    made = context.made(schema, sorted(context.given.path.items()), since=context.services.seed.start)
    return json_answer(success, echoed(made, fitting(named_in(context.given), context.document, schema)))
