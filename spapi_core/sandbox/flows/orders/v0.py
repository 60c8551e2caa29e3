"""Orders, version 0: lists with filters, single orders and items, personal data by restricted token, shipment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.filters import filters_of
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.orders.lookup import orders_of, places_of, wanted_order
from spapi_core.sandbox.flows.orders.v0_shape import (
    address_of,
    buyer_of,
    channel_of,
    item_of,
    opened,
    order_as_listed,
    wishes_of,
)
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.orders.facts import OrderFacts, Orders

__all__ = ["flows"]

flows = Registry()

PAGE = 100
ITEMS_PAGE = 50
BASE = "/orders/v0/orders"
ORDER = {"$ref": "#/components/schemas/Order"}
OWN = ("CreatedAfter", "CreatedBefore", "LastUpdatedAfter", "LastUpdatedBefore", "OrderStatuses", "FulfillmentChannels")
"""Filters that are quick to decide, before an order is made."""


@flows("GET", BASE)
def get_orders(context: Context) -> Answer:
    """List orders."""
    token = context.query("NextToken")
    start = context.position(token) or 0
    after, updated_after = query_time(context, "CreatedAfter"), query_time(context, "LastUpdatedAfter")
    wanted_ids = context.listed("AmazonOrderIds")
    if token is None and after is None and updated_after is None and not wanted_ids:
        raise ProblemAnswer(invalid("Either CreatedAfter or LastUpdatedAfter must be specified."))
    if after is not None and updated_after is not None:
        raise ProblemAnswer(invalid("CreatedAfter and LastUpdatedAfter cannot both be specified."))
    orders = orders_of(context)
    size = context.number("MaxResultsPerPage", context.services.seed.page_size or PAGE, 1, PAGE)
    facts, following = context.gather(
        _candidates(context, orders, start, after, wanted_ids), _filter(context, orders), size
    )
    payload: dict[str, Any] = {"Orders": [order_as_listed(context, entry) for entry in facts]}
    if following:
        payload["NextToken"] = following
    payload["CreatedBefore" if updated_after is None else "LastUpdatedBefore"] = iso(context.now)
    return json_answer(200, {"payload": payload})


def _candidates(context: Context, orders: Orders, start: int, after: float | None, wanted_ids: list[str]) -> Any:
    if wanted_ids:
        found = (orders.number(wanted) for wanted in wanted_ids[:50])
        return iter([number for number in found if number is not None][start:])
    places = places_of(context, context.listed("MarketplaceIds") or context.listed("MarketplaceId"))
    return orders.candidates(start, places, after, query_time(context, "CreatedBefore"))


def _filter(context: Context, orders: Orders) -> Any:
    statuses, channels = set(context.listed("OrderStatuses")), set(context.listed("FulfillmentChannels"))
    after, before = query_time(context, "LastUpdatedAfter"), query_time(context, "LastUpdatedBefore")
    wishes = filters_of(context, context.document.resolve(ORDER), "Orders", (*OWN, "AmazonOrderIds"))

    def make(number: int) -> OrderFacts | None:
        if statuses and orders.status(number) not in statuses:
            return None
        if after is not None and orders.updated(number) < after:
            return None
        if before is not None and orders.updated(number) >= before:
            return None
        facts = orders.facts(number)
        if channels and channel_of(facts) not in channels:
            return None
        whole = order_as_listed(context, facts) | {"BuyerInfo": buyer_of(facts)} if wishes else {}
        return facts if all(wish(whole, number) for wish in wishes) else None

    return make


@flows("GET", BASE + "/{orderId}")
def get_order(context: Context) -> Answer:
    """One order."""
    return json_answer(200, {"payload": order_as_listed(context, wanted_order(context))})


@flows("GET", BASE + "/{orderId}/orderItems")
def get_order_items(context: Context) -> Answer:
    """Items of an order, with the buyer's data where the token opens them."""
    facts = wanted_order(context)
    open_elements = opened(context)
    lines, following = context.cut(
        facts.lines, context.query("NextToken"), context.services.seed.page_size or ITEMS_PAGE
    )
    payload = {
        "AmazonOrderId": facts.id,
        "OrderItems": [item_of(context, facts, line, with_buyer="buyerInfo" in open_elements) for line in lines],
    }
    if following:
        payload["NextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/{orderId}/buyerInfo")
def get_buyer_info(context: Context) -> Answer:
    """The buyer of an order."""
    facts = wanted_order(context)
    return json_answer(200, {"payload": {"AmazonOrderId": facts.id} | buyer_of(facts)})


@flows("GET", BASE + "/{orderId}/address")
def get_address(context: Context) -> Answer:
    """The address of an order."""
    facts = wanted_order(context)
    return json_answer(200, {"payload": {"AmazonOrderId": facts.id, "ShippingAddress": address_of(facts)}})


@flows("GET", BASE + "/{orderId}/orderItems/buyerInfo")
def get_items_buyer_info(context: Context) -> Answer:
    """What the buyer wished for each item."""
    facts = wanted_order(context)
    lines, following = context.cut(
        facts.lines, context.query("NextToken"), context.services.seed.page_size or ITEMS_PAGE
    )
    items = [{"OrderItemId": line.id} | wishes_of(facts) for line in lines]
    payload: dict[str, Any] = {"AmazonOrderId": facts.id, "OrderItems": items}
    if following:
        payload["NextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("POST", BASE + "/{orderId}/shipmentConfirmation")
def confirm_shipment(context: Context) -> Answer:
    """Say that items were shipped; the order moves on."""
    facts = wanted_order(context)
    if facts.status in ("Shipped", "Canceled", "Pending"):
        raise ProblemAnswer(invalid(f"An order that is {facts.status} cannot be confirmed as shipped."))
    known = {line.id: line.quantity for line in facts.lines}
    items = context.body["packageDetail"]["orderItems"]
    if not items:
        raise ProblemAnswer(invalid("There must be an item.", "/body/packageDetail/orderItems"))
    for at, item in enumerate(items):
        where = f"/body/packageDetail/orderItems/{at}"
        if item["orderItemId"] not in known:
            raise ProblemAnswer(invalid("The order has no such item.", f"{where}/orderItemId"))
        if item["quantity"] < 1:
            raise ProblemAnswer(invalid("The quantity must be 1 or more.", f"{where}/quantity"))
    changes = context.kept("order changes")
    shipped = dict(changes.get(facts.id, {}).get("shipped", {}))
    for item in items:
        shipped[item["orderItemId"]] = shipped.get(item["orderItemId"], 0) + item["quantity"]
        if shipped[item["orderItemId"]] > known[item["orderItemId"]]:
            raise ProblemAnswer(invalid("More items than were ordered.", "/body/packageDetail/orderItems"))
    whole = all(shipped.get(line.id, 0) == line.quantity for line in facts.lines)
    changes[facts.id] = {
        "status": "Shipped" if whole else "PartiallyShipped",
        "updated": context.now,
        "shipped": shipped,
    }
    return empty()


@flows("POST", BASE + "/{orderId}/shipment")
def update_shipment_status(context: Context) -> Answer:
    """Move a pick-up order on."""
    facts = wanted_order(context)
    changes = context.kept("order changes")
    changes[facts.id] = {**changes.get(facts.id, {}), "updated": context.now}
    return empty()
