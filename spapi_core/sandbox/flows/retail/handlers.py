"""Retail vendor: purchase orders over pages, acknowledgements, shipments, invoices, and the transactions that they give."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, json_answer
from spapi_core.sandbox.flows.filters import filters_of
from spapi_core.sandbox.flows.generic import page_size
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.flows.retail.orders import (
    confirmation,
    note,
    order_at,
    order_of,
    position_of,
    receipt,
    shown_order,
    status_shown,
)
from spapi_core.sandbox.flows.sorting import sorting_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.flows.retail.orders import PurchaseOrder

__all__ = ["flows"]

flows = Registry()

ORDERS = "/vendor/orders/v1"
SHIPPING = "/vendor/shipping/v1"
TRANSACTIONS = "retail transactions"
INVOICES = "retail invoices"
SHIPMENTS = "retail shipments"
SECONDS = 3.0
MOST_ORDERS = 100


@flows("GET", ORDERS + "/purchaseOrders")
def get_orders(context: Context) -> Answer:
    """Purchase orders, the newest first."""
    details = (context.query("includeDetails") or "true").lower() != "false"

    def wanted(order: PurchaseOrder) -> bool:
        return (
            _between(context, "created", order.created)
            and _between(context, "changed", order.changed)
            and context.query("purchaseOrderState") in (None, order.state)
            and context.query("orderingVendorCode") in (None, order.vendor)
            and context.query("poItemState") is None
            and (context.query("isPOChanged") or "").lower() in ("", str(order.changed > order.created).lower())
        )

    orders, following = _page(context, wanted)
    found = {"orders": [shown_order(order, details=details) for order in orders]}
    return json_answer(200, {"payload": _pagination(following) | found})


@flows("GET", ORDERS + "/purchaseOrders/{purchaseOrderNumber}")
def get_order(context: Context) -> Answer:
    """One purchase order."""
    return json_answer(200, {"payload": shown_order(order_of(context, context.path("purchaseOrderNumber")))})


@flows("GET", ORDERS + "/purchaseOrdersStatus")
def get_statuses(context: Context) -> Answer:
    """What became of each line of the purchase orders."""

    def wanted(order: PurchaseOrder) -> bool:
        status = "CLOSED" if order.state == "Closed" else "OPEN"
        confirmed, received = context.query("itemConfirmationStatus"), context.query("itemReceiveStatus")
        return (
            _between(context, "created", order.created)
            and _between(context, "updated", order.changed)
            and context.query("purchaseOrderNumber") in (None, order.number)
            and context.query("purchaseOrderStatus") in (None, status)
            and context.query("orderingVendorCode") in (None, order.vendor)
            and context.query("shipToPartyId") in (None, order.warehouse)
            and any(confirmed in (None, confirmation(line)) for line in order.lines)
            and any(received in (None, receipt(line)) for line in order.lines)
        )

    orders, following = _page(context, wanted)
    found = {"ordersStatus": [status_shown(order) for order in orders]}
    return json_answer(200, {"payload": _pagination(following) | found})


def _page(context: Context, wanted: Callable[[PurchaseOrder], bool]) -> tuple[list[PurchaseOrder], str | None]:
    total = context.services.seed.orders
    start = context.position(context.query("nextToken"))
    numbers: Iterable[int] = range(start or 0, total)
    if context.query("sortOrder") == "ASC":
        numbers = range(total - 1 if start is None else start, -1, -1)
    only = context.query("purchaseOrderNumber")
    if only is not None:
        position = position_of(context, only)
        numbers = () if position is None else (position,)

    def made(number: int) -> PurchaseOrder | None:
        order = order_at(context, number)
        return order if wanted(order) else None

    return context.gather(iter(numbers), made, min(page_size(context, MOST_ORDERS), MOST_ORDERS))


def _pagination(following: str | None) -> dict[str, Any]:
    return {"pagination": {"nextToken": following}} if following else {}


def _between(context: Context, name: str, value: float) -> bool:
    after, before = query_time(context, f"{name}After"), query_time(context, f"{name}Before")
    return (after is None or value >= after) and (before is None or value <= before)


@flows("POST", ORDERS + "/acknowledgements")
def acknowledge(context: Context) -> Answer:
    """Accept, put off or reject lines of orders."""
    faults: list[str] = []
    for entry in context.entries("acknowledgements"):
        order = _known(context, entry["purchaseOrderNumber"], faults)
        if order is None:
            continue
        lines: dict[str, tuple[int, ...]] = {}
        for at, line in enumerate(entry["items"]):
            number = _line(order, line, at)
            if number is None:
                faults.append(f"Item {at + 1} is not one of purchase order {order.number}.")
                continue
            accepted = rejected = 0
            for part in line["itemAcknowledgements"]:
                amount = _amount(part["acknowledgedQuantity"])
                accepted += amount if part["acknowledgementCode"] == "Accepted" else 0
                rejected += amount if part["acknowledgementCode"] != "Accepted" else 0
            lines[number] = (accepted, rejected)
        note(context, order.number, "acknowledged", context.now + SECONDS, lines)
    return _transaction(context, faults)


@flows("POST", SHIPPING + "/shipmentConfirmations")
def confirm(context: Context) -> Answer:
    """Say what was shipped; it arrives a day later."""
    faults: list[str] = []
    for entry in context.entries("shipmentConfirmations"):
        shipped: dict[str, dict[str, tuple[int, ...]]] = {}
        for at, line in enumerate(entry["shippedItems"]):
            number = (line.get("itemDetails") or {}).get("purchaseOrderNumber")
            order = None if number is None else _known(context, number, faults)
            sequence = None if order is None else _line(order, line, at)
            if order is not None and sequence is not None:
                shipped.setdefault(order.number, {})[sequence] = (_amount(line["shippedQuantity"]),)
        for number, lines in shipped.items():
            note(context, number, "shipped", context.now + SECONDS, lines)
    return _transaction(context, faults)


@flows("POST", "/vendor/payments/v1/invoices")
def invoice(context: Context) -> Answer:
    """Send invoices; each number once."""
    faults: list[str] = []
    kept = context.kept(INVOICES)
    for entry in context.entries("invoices"):
        if entry["id"] in kept:
            faults.append(f"Invoice {entry['id'][:40]} was sent before.")
        missing = len(faults)
        for line in entry.get("items") or ():
            if line.get("purchaseOrderNumber"):
                _known(context, line["purchaseOrderNumber"], faults)
        if len(faults) == missing:
            kept.setdefault(entry["id"], entry)
    return _transaction(context, faults)


@flows("POST", SHIPPING + "/shipments")
def submit_shipments(context: Context) -> Answer:
    """Ask for the transport of shipments; one that is there is changed."""
    kept = context.kept(SHIPMENTS)
    for entry in context.entries("shipments"):
        status = {"currentShipmentStatus": entry.get("currentShipmentStatus", "Created")}
        kept[entry["vendorShipmentIdentifier"]] = kept.get(entry["vendorShipmentIdentifier"], {}) | entry | status
    return _transaction(context, [])


@flows("GET", SHIPPING + "/shipments")
def get_shipments(context: Context) -> Answer:
    """Shipments: those that were submitted, before those that the seed brings."""
    own = [*reversed(context.kept(SHIPMENTS).values())]
    start = context.position(context.query("nextToken")) or 0
    item = context.document.resolve({"$ref": "#/components/schemas/Shipment"})
    wishes, sort = filters_of(context, item, "shipments"), sorting_of(context, item, "purchaseOrderDate")

    def made(number: int) -> dict[str, Any] | None:
        entry: dict[str, Any] = own[number] if number < len(own) else _seeded_shipment(context, number - len(own))
        key = f"own {number - len(own)}" if number < len(own) else number - len(own)
        return entry if all(wish(entry, key) for wish in wishes) else None

    total = len(own) + context.services.seed.records
    if sort is None:
        page, following = context.gather(iter(range(start, total)), made, page_size(context))
    else:
        there = sort([entry for entry in map(made, range(total)) if entry is not None])
        page, following = context.cut(there, context.query("nextToken"), page_size(context))
    return json_answer(200, {"payload": _pagination(following) | {"shipments": page}})


def _seeded_shipment(context: Context, number: int) -> dict[str, Any]:
    reference = {"$ref": "#/components/schemas/Shipment"}
    entry: dict[str, Any] = context.made(reference, "Shipment", number, since=context.services.seed.start)
    return entry


@flows("GET", "/vendor/transactions/v1/transactions/{transactionId}")
def get_transaction(context: Context) -> Answer:
    """What became of a submission."""
    entry = context.thing(TRANSACTIONS, context.path("transactionId"), "transaction")
    status = "Processing" if context.now < entry["made"] + SECONDS else "Failure" if entry["faults"] else "Success"
    found: dict[str, Any] = {"transactionId": context.path("transactionId"), "status": status}
    if status == "Failure":
        found["errors"] = [{"code": "InvalidInput", "message": fault, "details": ""} for fault in entry["faults"]]
    return json_answer(200, {"payload": {"transactionStatus": found}})


def _transaction(context: Context, faults: list[str]) -> Answer:
    identifier = context.new_id("retail transaction").lower()
    context.kept(TRANSACTIONS)[identifier] = {"made": context.now, "faults": [*dict.fromkeys(faults)]}
    return json_answer(202, {"payload": {"transactionId": identifier}})


def _known(context: Context, number: str, faults: list[str]) -> PurchaseOrder | None:
    if position_of(context, number) is None:
        faults.append(f"There is no purchase order {number[:40]}.")
        return None
    return order_of(context, number)


def _line(order: PurchaseOrder, line: dict[str, Any], at: int) -> str | None:
    """Sequence number of the line that a submission means: by its number, else by its product, else by its place."""
    numbers = {each.number.lstrip("0"): each.number for each in order.lines}
    given = line.get("itemSequenceNumber")
    if given is not None:
        return numbers.get(str(given).lstrip("0"))
    for each in order.lines:
        if each.asin == line.get("amazonProductIdentifier") or each.sku == line.get("vendorProductIdentifier"):
            return each.number
    return order.lines[at].number if at < len(order.lines) else None


def _amount(value: dict[str, Any]) -> int:
    """How many single things a quantity is."""
    amount = int(value.get("amount") or 0)
    return amount * int(value.get("unitSize") or 1) if value.get("unitOfMeasure") == "Cases" else amount
