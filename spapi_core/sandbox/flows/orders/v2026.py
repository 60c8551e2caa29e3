"""Orders, version 2026-01-01: the same orders as version 0's, in the newer shape; personal data goes by role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.orders.lookup import order_of, orders_of, places_of
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.orders.facts import OrderFacts

__all__ = ["flows"]

flows = Registry()

BASE = "/orders/2026-01-01/orders"
STATUSES = {
    "PendingAvailability": "PENDING_AVAILABILITY",
    "Pending": "PENDING",
    "Unshipped": "UNSHIPPED",
    "PartiallyShipped": "PARTIALLY_SHIPPED",
    "Shipped": "SHIPPED",
    "Canceled": "CANCELLED",
    "Unfulfillable": "UNFULFILLABLE",
}


@flows("GET", BASE)
def search(context: Context) -> Answer:
    """List orders."""
    token = context.query("paginationToken")
    start = context.position(token) or 0
    after, updated = query_time(context, "createdAfter"), query_time(context, "lastUpdatedAfter")
    if token is None and (after is None) == (updated is None):
        raise ProblemAnswer(invalid("Give either createdAfter or lastUpdatedAfter."))
    orders = orders_of(context)
    statuses, by = set(context.listed("fulfillmentStatuses")), set(context.listed("fulfilledBy"))
    updated_before = query_time(context, "lastUpdatedBefore")

    def make(number: int) -> OrderFacts | None:
        changed = orders.updated(number)
        if statuses and STATUSES[orders.status(number)] not in statuses:
            return None
        if (updated is not None and changed < updated) or (updated_before is not None and changed >= updated_before):
            return None
        facts = orders.facts(number)
        return None if by and _by(facts) not in by else facts

    places = places_of(context, context.listed("marketplaceIds"))
    numbers = orders.candidates(start, places, after, query_time(context, "createdBefore"))
    size = context.number("maxResultsPerPage", context.services.seed.page_size or 100, 1, 100)
    page, following = context.gather(numbers, make, size)
    answer: dict[str, Any] = {"orders": [_order(context, facts) for facts in page]}
    if following:
        answer["pagination"] = {"nextToken": following}
    answer["createdBefore" if updated is None else "lastUpdatedBefore"] = iso(context.now)
    return json_answer(200, answer)


@flows("GET", BASE + "/{orderId}")
def get_order(context: Context) -> Answer:
    """One order."""
    facts = order_of(context)
    if facts is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested order was not found.", context.path("orderId")[:40]))
    return json_answer(200, {"order": _order(context, facts)})


def _by(facts: OrderFacts) -> str:
    return "AMAZON" if facts.fulfilled_by_amazon else "MERCHANT"


def _order(context: Context, facts: OrderFacts) -> dict[str, Any]:
    seed, wanted = context.services.seed, set(context.listed("includedData"))
    place = facts.place
    shown: dict[str, Any] = {
        "orderId": facts.id,
        "createdTime": iso(facts.purchased),
        "lastUpdatedTime": iso(facts.updated),
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": place.id, "marketplaceName": place.domain},
        "orderItems": [
            {
                "orderItemId": line.id,
                "quantityOrdered": line.quantity,
                "product": {
                    "asin": seed.asin(line.catalog),
                    "title": seed.title(line.catalog),
                    "sellerSku": seed.sku(line.listing),
                },
            }
            for line in facts.lines
        ],
    }
    if "BUYER" in wanted:
        email = f"{facts.id.replace('-', '')}@marketplace.example.com"
        shown["buyer"] = {"buyerName": facts.buyer, "buyerEmail": email}
    if "RECIPIENT" in wanted:
        city, state, postal = facts.city
        shown["recipient"] = {
            "deliveryAddress": {
                "name": facts.buyer,
                "addressLine1": f"{facts.number % 200 + 1} Alder Street",
                "city": city,
                "stateOrRegion": state,
                "postalCode": postal,
                "countryCode": "GB" if place.country == "UK" else place.country,
            }
        }
    if "PROCEEDS" in wanted:
        shown["proceeds"] = {"grandTotal": {"currencyCode": place.currency, "amount": facts.total}}
    if "FULFILLMENT" in wanted:
        shown["fulfillment"] = {"fulfillmentStatus": STATUSES[facts.status], "fulfilledBy": _by(facts)}
    return shown
