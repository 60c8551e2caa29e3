"""Orders, version 0: lists with filters, single orders and items, personal data by restricted token, shipment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import Registry, invalid
from spapi_core.sandbox.flows.filters import filters_of
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.orders.facts import OrderFacts, OrderItem, Orders, dates
from spapi_core.sandbox.gate.restricted import elements
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows", "order_of", "orders_of", "places_of", "wanted_order"]

flows = Registry()

PAGE = 100
ITEMS_PAGE = 50
BASE = "/orders/v0/orders"
ORDER = {"$ref": "#/components/schemas/Order"}
OWN = ("CreatedAfter", "CreatedBefore", "LastUpdatedAfter", "LastUpdatedBefore", "OrderStatuses", "FulfillmentChannels")
"""Filters that are quick to decide, before an order is made."""


def orders_of(context: Context) -> Orders:
    """The orders of the caller."""
    return Orders(context.services.seed, context.seller, context.kept("order changes"))


def places_of(context: Context, wanted: Sequence[str]) -> set[int]:
    """Places in the seed's list of the marketplaces that are wanted; of those where the caller sells, if none is."""
    seed, seller = context.services.seed, context.token.seller
    found = seed.places_of(wanted)
    return {at for at in found if seller is None or seller.sells_in(seed.places[at])}


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
    payload: dict[str, Any] = {"Orders": [_order(context, entry) for entry in facts]}
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
        if channels and _channel(facts) not in channels:
            return None
        whole = _order(context, facts) | {"BuyerInfo": _buyer(facts)} if wishes else {}
        return facts if all(wish(whole, number) for wish in wishes) else None

    return make


@flows("GET", BASE + "/{orderId}")
def get_order(context: Context) -> Answer:
    """One order."""
    return json_answer(200, {"payload": _order(context, wanted_order(context))})


@flows("GET", BASE + "/{orderId}/orderItems")
def get_order_items(context: Context) -> Answer:
    """Items of an order, with the buyer's data where the token opens them."""
    facts = wanted_order(context)
    opened = _opened(context)
    lines, following = context.cut(
        facts.lines, context.query("NextToken"), context.services.seed.page_size or ITEMS_PAGE
    )
    payload = {
        "AmazonOrderId": facts.id,
        "OrderItems": [_item(context, facts, line, with_buyer="buyerInfo" in opened) for line in lines],
    }
    if following:
        payload["NextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/{orderId}/buyerInfo")
def get_buyer_info(context: Context) -> Answer:
    """The buyer of an order."""
    facts = wanted_order(context)
    return json_answer(200, {"payload": {"AmazonOrderId": facts.id} | _buyer(facts)})


@flows("GET", BASE + "/{orderId}/address")
def get_address(context: Context) -> Answer:
    """The address of an order."""
    facts = wanted_order(context)
    return json_answer(200, {"payload": {"AmazonOrderId": facts.id, "ShippingAddress": _address(facts)}})


@flows("GET", BASE + "/{orderId}/orderItems/buyerInfo")
def get_items_buyer_info(context: Context) -> Answer:
    """What the buyer wished for each item."""
    facts = wanted_order(context)
    lines, following = context.cut(
        facts.lines, context.query("NextToken"), context.services.seed.page_size or ITEMS_PAGE
    )
    items = [{"OrderItemId": line.id} | _wishes(facts) for line in lines]
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


def _opened(context: Context) -> frozenset[str]:
    """Data elements that the caller may see; all of them where the sandbox does not ask for restricted tokens."""
    if not context.services.enforce_restricted:
        return frozenset({"buyerInfo", "shippingAddress", "buyerTaxInformation"})
    path = context.endpoint.path.replace("{orderId}", context.given.path.get("orderId", ""))
    return elements(context.token.resources, "GET", path)


def _channel(facts: OrderFacts) -> str:
    return "AFN" if facts.fulfilled_by_amazon else "MFN"


def _money(facts: OrderFacts, amount: str) -> dict[str, str]:
    return {"CurrencyCode": facts.place.currency, "Amount": amount}


def _order(context: Context, facts: OrderFacts) -> dict[str, Any]:
    opened = _opened(context)
    items = sum(line.quantity for line in facts.lines)
    changed = context.kept("order changes").get(facts.id, {}).get("shipped", {})
    shipped = items if facts.status == "Shipped" else sum(changed.values())
    if facts.status == "PartiallyShipped" and not changed:
        shipped = max(1, items - 1) if items > 1 else 0
    order: dict[str, Any] = {
        "AmazonOrderId": facts.id,
        "SellerOrderId": facts.id,
        **dates(facts),
        "OrderStatus": facts.status,
        "FulfillmentChannel": _channel(facts),
        "SalesChannel": facts.place.domain,
        "ShipServiceLevel": "Std Domestic",
        "NumberOfItemsShipped": shipped,
        "NumberOfItemsUnshipped": 0 if facts.status == "Canceled" else items - shipped,
        "PaymentMethod": "Other",
        "PaymentMethodDetails": ["Standard"],
        "MarketplaceId": facts.place.id,
        "ShipmentServiceLevelCategory": "Standard",
        "OrderType": "StandardOrder",
        "IsBusinessOrder": facts.number % 11 == 0,
        "IsPrime": facts.fulfilled_by_amazon,
        "IsPremiumOrder": False,
        "IsGlobalExpressEnabled": False,
        "IsReplacementOrder": False,
        "IsSoldByAB": False,
        "IsISPU": False,
        "IsAccessPointOrder": False,
        "HasRegulatedItems": False,
    }
    if facts.status != "Pending":
        order["OrderTotal"] = _money(facts, facts.total)
    address = _address(facts)
    personal = ("Name", "AddressLine1", "Phone")
    hidden = {name: value for name, value in address.items() if name not in personal}
    order["ShippingAddress"] = address if "shippingAddress" in opened else hidden
    order["BuyerInfo"] = _buyer(facts) if "buyerInfo" in opened else {}
    return order


def _buyer(facts: OrderFacts) -> dict[str, Any]:
    return {"BuyerEmail": f"{facts.id.replace('-', '')}@marketplace.example.com", "BuyerName": facts.buyer}


def _address(facts: OrderFacts) -> dict[str, Any]:
    city, state, postal = facts.city
    return {
        "Name": facts.buyer,
        "AddressLine1": f"{facts.number % 200 + 1} Alder Street",
        "City": city,
        "StateOrRegion": state,
        "PostalCode": postal,
        "CountryCode": "GB" if facts.place.country == "UK" else facts.place.country,
        "Phone": f"+1 555 01{facts.number % 100:02}",
        "AddressType": "Residential",
    }


def _wishes(facts: OrderFacts) -> dict[str, Any]:
    return {"GiftMessageText": f"From {facts.buyer}"} if facts.number % 13 == 0 else {}


def _item(context: Context, facts: OrderFacts, line: OrderItem, *, with_buyer: bool) -> dict[str, Any]:
    seed = context.services.seed
    changed = context.kept("order changes").get(facts.id, {}).get("shipped", {})
    shipped = line.quantity if facts.status == "Shipped" else changed.get(line.id, 0)
    cents = round(float(line.price) * 100) * line.quantity
    amount = str(cents // 100) if facts.place.decimals == 0 else f"{cents // 100}.{cents % 100:02}"
    item: dict[str, Any] = {
        "ASIN": seed.asin(line.catalog),
        "SellerSKU": seed.sku(line.listing),
        "OrderItemId": line.id,
        "Title": seed.title(line.catalog),
        "QuantityOrdered": line.quantity,
        "QuantityShipped": shipped,
        "ProductInfo": {"NumberOfItems": "1"},
        "ItemPrice": _money(facts, amount),
        "ItemTax": _money(facts, "0" if facts.place.decimals == 0 else "0.00"),
        "IsGift": "true" if facts.number % 13 == 0 else "false",
        "ConditionId": "New",
        "ConditionSubtypeId": "New",
        "IsTransparency": False,
    }
    if with_buyer:
        item["BuyerInfo"] = _wishes(facts)
    return item
