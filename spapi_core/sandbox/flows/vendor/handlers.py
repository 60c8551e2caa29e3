"""Vendor direct fulfillment, 2021-12-28: orders made for the sandbox, acknowledgement, labels, confirmation, status.

generateOrderScenarios makes purchase orders; every submission gives a transaction that is Processing for some
seconds and then a Success, or a Failure when it names an order that is not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.flows.vendor.purchase_orders import (
    KIND,
    ZPL,
    invoice_of,
    is_shipped,
    label_of,
    new_order,
    order_of,
    put_labels,
    slip_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/vendor/directFulfillment"
ORDERS = BASE + "/orders/2021-12-28"
SHIPPING = BASE + "/shipping/2021-12-28"
SECONDS = 3.0


@flows("POST", BASE + "/sandbox/2021-10-28/orders")
def generate(context: Context) -> Answer:
    """Make a purchase order for each pair of parties."""
    orders, made = context.kept(KIND), []
    for wanted in (context.body or {}).get("orders") or ():
        number = context.new_id("purchase order")[:9]
        orders[number] = new_order(context, number, wanted)
        made.append({"orderId": number})
    if not made:
        raise ProblemAnswer(invalid("At least one order is needed.", "/body/orders"))
    scenarios = [{"scenarioId": "sandbox", "orders": made}]
    return _transaction(context, set(), scenarios=scenarios)


@flows("GET", BASE + "/sandbox/2021-10-28/transactions/{transactionId}")
def get_scenarios(context: Context) -> Answer:
    """What became of generateOrderScenarios."""
    entry = context.thing("transactions", context.path("transactionId"), "transaction")
    status = _status(context, entry).upper()
    shown = {"transactionId": entry["id"], "status": status}
    if status == "SUCCESS" and entry["scenarios"]:
        shown["testCaseData"] = {"scenarios": entry["scenarios"]}
    return json_answer(200, {"transactionStatus": shown})


@flows("GET", BASE + "/transactions/2021-12-28/transactions/{transactionId}")
def get_transaction(context: Context) -> Answer:
    """What became of a submission."""
    entry = context.thing("transactions", context.path("transactionId"), "transaction")
    shown: dict[str, Any] = {"transactionId": entry["id"], "status": _status(context, entry)}
    if shown["status"] == "Failure":
        missing = [
            {"code": "INVALID_ORDER_ID", "message": "There is no such purchase order.", "details": number[:40]}
            for number in sorted(entry["missing"])
        ]
        shown["errors"] = {"errors": missing}
    return json_answer(200, {"transactionStatus": shown})


def _status(context: Context, entry: dict[str, Any]) -> str:
    if context.now - entry["made"] < SECONDS:
        return "Processing"
    return "Failure" if entry["missing"] else "Success"


def _transaction(context: Context, missing: set[str], scenarios: list[Any] | None = None) -> Answer:
    identifier = context.new_id("transaction").lower()
    entry = {"id": identifier, "made": context.now, "missing": missing, "scenarios": scenarios}
    context.kept("transactions")[identifier] = entry
    return json_answer(202, {"transactionId": identifier})


def _submitted(context: Context, name: str, change: Callable[[dict[str, Any], dict[str, Any]], None]) -> Answer:
    """Take in a submission of entries that each name a purchase order."""
    orders, missing = context.kept(KIND), set()
    for entry in context.entries(name):
        order = orders.get(entry["purchaseOrderNumber"])
        if order is None:
            missing.add(entry["purchaseOrderNumber"])
        else:
            change(order, entry)
    return _transaction(context, missing)


@flows("POST", ORDERS + "/acknowledgements")
def acknowledge(context: Context) -> Answer:
    """Accept or reject orders."""

    def change(order: dict[str, Any], entry: dict[str, Any]) -> None:
        order["status"] = "ACCEPTED" if entry["acknowledgementStatus"].get("code", "00") == "00" else "CANCELLED"

    return _submitted(context, "orderAcknowledgements", change)


@flows("POST", SHIPPING + "/shippingLabels")
def request_labels(context: Context) -> Answer:
    """Ask for labels."""
    return _submitted(context, "shippingLabelRequests", lambda order, entry: put_labels(order, entry.get("containers")))


@flows("POST", SHIPPING + "/shippingLabels/{purchaseOrderNumber}")
def create_labels(context: Context) -> Answer:
    """Make the labels of one order at once."""
    order = _wanted(context)
    put_labels(order, context.body["containers"])
    return json_answer(200, label_of(order))


@flows("POST", SHIPPING + "/shipmentConfirmations")
def confirm(context: Context) -> Answer:
    """Say that orders were shipped."""
    return _submitted(context, "shipmentConfirmations", lambda order, _: order.update(status="SHIPPED"))


@flows("POST", SHIPPING + "/shipmentStatusUpdates")
def update_status(context: Context) -> Answer:
    """Say where shipments are."""
    return _submitted(
        context, "shipmentStatusUpdates", lambda order, entry: order.update(tracking=entry["statusUpdateDetails"])
    )


@flows("POST", SHIPPING + "/containerLabel")
def container_label(context: Context) -> Answer:
    """A label for a container of packages."""
    label = {"containerTrackingNumber": context.new_id("container"), "content": ZPL, "format": "ZPL"}
    return json_answer(200, {"containerLabel": context.bare("ContainerLabel") | label})


def _wanted(context: Context) -> dict[str, Any]:
    found: dict[str, Any] = context.thing(KIND, context.path("purchaseOrderNumber"), "purchase order")
    return found


@flows("GET", ORDERS + "/purchaseOrders/{purchaseOrderNumber}")
def get_order(context: Context) -> Answer:
    """One order."""
    return json_answer(200, order_of(context, _wanted(context), details=True))


@flows("GET", ORDERS + "/purchaseOrders")
def get_orders(context: Context) -> Answer:
    """List orders of a period."""
    status = context.query("status")
    details = (context.query("includeDetails") or "true").lower() == "true"
    return _listed(
        context,
        "orders",
        lambda order: status in (None, order["status"]),
        lambda order: order_of(context, order, details=details),
    )


@flows("GET", SHIPPING + "/shippingLabels")
def get_labels(context: Context) -> Answer:
    """List labels of a period."""
    return _listed(context, "shippingLabels", lambda order: order["label"] is not None, label_of)


@flows("GET", SHIPPING + "/shippingLabels/{purchaseOrderNumber}")
def get_label(context: Context) -> Answer:
    """Labels of one order."""
    order = _wanted(context)
    if order["label"] is None:
        raise ProblemAnswer(errors(404, "NotFound", "The order has no labels yet."))
    return json_answer(200, label_of(order))


@flows("GET", SHIPPING + "/customerInvoices")
def get_invoices(context: Context) -> Answer:
    """List invoices of a period."""
    return _listed(context, "customerInvoices", is_shipped, invoice_of)


@flows("GET", SHIPPING + "/customerInvoices/{purchaseOrderNumber}")
def get_invoice(context: Context) -> Answer:
    """Invoice of one order."""
    return _paper(context, invoice_of)


@flows("GET", SHIPPING + "/packingSlips")
def get_slips(context: Context) -> Answer:
    """List packing slips of a period."""
    return _listed(context, "packingSlips", is_shipped, slip_of)


@flows("GET", SHIPPING + "/packingSlips/{purchaseOrderNumber}")
def get_slip(context: Context) -> Answer:
    """Packing slip of one order."""
    return _paper(context, slip_of)


def _paper(context: Context, make: Callable[[dict[str, Any]], dict[str, Any]]) -> Answer:
    order = _wanted(context)
    if not is_shipped(order):
        raise ProblemAnswer(errors(404, "NotFound", "The order has no such document yet."))
    return json_answer(200, make(order))


def _listed(
    context: Context,
    name: str,
    wanted: Callable[[dict[str, Any]], bool],
    make: Callable[[dict[str, Any]], dict[str, Any]],
) -> Answer:
    token = context.query("nextToken")
    context.position(token)
    after, before = query_time(context, "createdAfter") or 0.0, query_time(context, "createdBefore") or 0.0
    party = context.query("shipFromPartyId")
    chosen = [
        order
        for order in context.kept(KIND).values()
        if after <= order["created"] < before and party in (None, order["from"]) and wanted(order)
    ]
    if context.query("sortOrder") == "DESC":
        chosen.reverse()
    size = context.number("limit", context.services.seed.page_size or 10, 1, 100)
    page, following = context.cut(chosen, token, size)
    answer: dict[str, Any] = {name: [make(order) for order in page]}
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)
