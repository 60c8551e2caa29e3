"""Purchase orders of a retail vendor, computed from the seed, and how they look after what was submitted about them.

A submission counts from the moment when its transaction has ended. An order is New until it is acknowledged, and Closed when
everything that was accepted has arrived, which takes a day from the shipment's confirmation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, evolve

from spapi_core.sandbox.answers import ProblemAnswer, not_found
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["ARRIVAL", "OrderLine", "PurchaseOrder", "note", "order_of", "party"]

KIND = "retail orders"
ARRIVAL = 86400.0
DAY = 86400.0
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
DIGITS = 7
ACKNOWLEDGED, RECEIVED = 1, 2
UNITS = {"unitOfMeasure": "Eaches", "unitSize": 1}


@define(frozen=True)
class OrderLine:
    """One line of an order and what became of it.

    Args:
        number: Sequence number, as text.
        asin: Amazon's identifier.
        sku: The vendor's.
        cost: Net cost of one, as text.
        ordered: How many.
        accepted: How many were accepted; None before an acknowledgement.
        rejected: How many were rejected or put off.
        shipped: How many were confirmed as shipped.
        received: How many have arrived.
    """

    number: str
    asin: str
    sku: str
    cost: str
    ordered: int
    accepted: int | None = None
    rejected: int = 0
    shipped: int = 0
    received: int = 0


@define(frozen=True)
class PurchaseOrder:
    """One purchase order at this time.

    Args:
        number: Amazon's.
        created: Sandbox time.
        changed: Sandbox time of the last change.
        currency: Of all costs.
        vendor: Code of the selling party.
        warehouse: Code of the party that it is shipped to.
        acknowledged: Sandbox time of the acknowledgement; None before one.
        lines: What was ordered.
    """

    number: str
    created: float
    changed: float
    currency: str
    vendor: str
    warehouse: str
    acknowledged: float | None
    lines: tuple[OrderLine, ...]

    @property
    def state(self) -> str:
        """New, Acknowledged or Closed."""
        if self.acknowledged is None:
            return "New"
        closed = all(line.received >= (line.accepted or 0) for line in self.lines)
        return "Closed" if closed else "Acknowledged"


def number_of(context: Context, position: int) -> str:
    """Number of the order at a position, the newest at 0."""
    rng = context.services.seed.rng("retail", context.seller)
    return f"{rng.choice(LETTERS)}{position:0{DIGITS}}"


def position_of(context: Context, number: str) -> int | None:
    """Where an order stands; None when there is none with this number."""
    digits = number[1:]
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    position = int(digits)
    return position if position < context.services.seed.orders and number_of(context, position) == number else None


def created_of(context: Context, position: int) -> float:
    """When the order at a position was made: spread over the seed's days."""
    seed = context.services.seed
    return seed.start - (position + 1) * seed.days * DAY / max(1, seed.orders)


def order_of(context: Context, number: str) -> PurchaseOrder:
    """The order with a number, as it is now.

    Raises:
        Problem: There is none.
    """
    position = position_of(context, number)
    if position is None:
        raise ProblemAnswer(not_found(f"purchase order {number[:40]}"))
    return order_at(context, position)


def order_at(context: Context, position: int) -> PurchaseOrder:
    """The order at a position, as it is now."""
    seed, number, created = context.services.seed, number_of(context, position), created_of(context, position)
    rng = seed.rng("purchase order", position)
    place = seed.places[0]
    lines: list[OrderLine] = []
    for sequence in range(1, rng.randint(1, seed.items) + 1):
        listing = rng.randrange(max(1, seed.listings))
        item = listing % max(1, seed.catalog)
        ordered = rng.randint(1, 12) * 6
        lines.append(OrderLine(str(sequence), seed.asin(item), seed.sku(listing), seed.price(item, place), ordered))
    events = [event for event in context.kept(KIND).get(number, ()) if event["at"] <= context.now]
    begun = position % 4
    if begun in (ACKNOWLEDGED, RECEIVED):
        events = [{"kind": "begun", "at": created, "received": begun == RECEIVED}, *events]
    acknowledged: float | None = None
    changed = created
    for event in events:
        changed = max(changed, event["at"])
        if event["kind"] in ("begun", "acknowledged"):
            acknowledged = event["at"]
        lines = [_after(line, event, context.now) for line in lines]
    vendor, warehouse = f"{rng.choice(LETTERS)}{rng.choice(LETTERS)}SBX", rng.choice(("PHX6", "ONT8", "SDF4", "LEJ1"))
    return PurchaseOrder(number, created, changed, place.currency, vendor, warehouse, acknowledged, tuple(lines))


def _after(line: OrderLine, event: dict[str, Any], now: float) -> OrderLine:
    """A line after something happened to its order."""
    if event["kind"] == "begun":
        done = line.ordered if event["received"] else 0
        return evolve(line, accepted=line.ordered, shipped=done, received=done)
    counts = event["lines"].get(line.number)
    if counts is None:
        return line
    if event["kind"] == "acknowledged":
        return evolve(line, accepted=min(line.ordered, counts[0]), rejected=min(line.ordered, counts[1]))
    shipped = line.shipped + counts[0]
    return evolve(line, shipped=shipped, received=shipped if now >= event["at"] + ARRIVAL else line.received)


def note(context: Context, number: str, kind: str, at: float, lines: dict[str, tuple[int, ...]]) -> None:
    """Keep that something happened to an order.

    Args:
        context: The call.
        number: Of the order.
        kind: `acknowledged` or `shipped`.
        at: Sandbox time from which it counts.
        lines: Counts by sequence number: accepted and rejected, or shipped.
    """
    context.kept(KIND).setdefault(number, []).append({"kind": kind, "at": at, "lines": lines})


def party(code: str) -> dict[str, str]:
    """A party by its code."""
    return {"partyId": code}


def units(amount: int) -> dict[str, Any]:
    """A number of single things."""
    return {"amount": amount, **UNITS}


def money(order: PurchaseOrder, amount: str) -> dict[str, str]:
    """An amount in the order's currency."""
    return {"currencyCode": order.currency, "amount": amount}


def shown_order(order: PurchaseOrder, *, details: bool = True) -> dict[str, Any]:
    """An order as the list and the get show it."""
    found: dict[str, Any] = {"purchaseOrderNumber": order.number, "purchaseOrderState": order.state}
    if not details:
        return found
    window = f"{iso(order.created)}--{iso(order.created + 14 * DAY)}"
    found["orderDetails"] = {
        "purchaseOrderDate": iso(order.created),
        "purchaseOrderChangedDate": iso(order.changed),
        "purchaseOrderStateChangedDate": iso(order.changed),
        "purchaseOrderType": "RegularOrder",
        "paymentMethod": "Invoice",
        "buyingParty": party(order.warehouse),
        "sellingParty": party(order.vendor),
        "shipToParty": party(order.warehouse),
        "billToParty": party(order.warehouse),
        "shipWindow": window,
        "deliveryWindow": window,
        "items": [
            {
                "itemSequenceNumber": line.number,
                "amazonProductIdentifier": line.asin,
                "vendorProductIdentifier": line.sku,
                "orderedQuantity": units(line.ordered),
                "isBackOrderAllowed": False,
                "netCost": money(order, line.cost),
            }
            for line in order.lines
        ],
    }
    return found


def status_shown(order: PurchaseOrder) -> dict[str, Any]:
    """An order as the list of statuses shows it."""
    return {
        "purchaseOrderNumber": order.number,
        "purchaseOrderStatus": "CLOSED" if order.state == "Closed" else "OPEN",
        "purchaseOrderDate": iso(order.created),
        "lastUpdatedDate": iso(order.changed),
        "sellingParty": party(order.vendor),
        "shipToParty": party(order.warehouse),
        "itemStatus": [_line_status(order, line) for line in order.lines],
    }


def confirmation(line: OrderLine) -> str:
    """How much of a line was accepted."""
    if line.accepted is None:
        return "UNCONFIRMED"
    if line.accepted == 0:
        return "REJECTED"
    return "ACCEPTED" if line.accepted >= line.ordered else "PARTIALLY_ACCEPTED"


def receipt(line: OrderLine) -> str:
    """How much of a line has arrived."""
    if line.received == 0:
        return "NOT_RECEIVED"
    return "RECEIVED" if line.received >= (line.accepted or line.ordered) else "PARTIALLY_RECEIVED"


def _line_status(order: PurchaseOrder, line: OrderLine) -> dict[str, Any]:
    acknowledged: dict[str, Any] = {"confirmationStatus": confirmation(line)}
    if line.accepted is not None and order.acknowledged is not None:
        counts = {"acceptedQuantity": units(line.accepted), "rejectedQuantity": units(line.rejected)}
        detail = {"acknowledgementDate": iso(order.acknowledged), **counts}
        acknowledged |= {**counts, "acknowledgementStatusDetails": [detail]}
    received: dict[str, Any] = {"receiveStatus": receipt(line), "receivedQuantity": units(line.received)}
    if line.received:
        received["lastReceiveDate"] = iso(order.changed)
    return {
        "itemSequenceNumber": line.number,
        "buyerProductIdentifier": line.asin,
        "vendorProductIdentifier": line.sku,
        "netCost": money(order, line.cost),
        "orderedQuantity": {"orderedQuantity": units(line.ordered), "orderedQuantityDetails": []},
        "acknowledgementStatus": acknowledged,
        "receivingStatus": received,
    }
