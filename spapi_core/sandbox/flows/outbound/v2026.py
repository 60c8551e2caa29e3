"""Fulfillment outbound orders, version 2026-07-04: preview, offers, create, list, get, update, cancel, packages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/fulfillment/outbound/2026-07-04"
ORDER = BASE + "/orders/{orderId}"
KIND = "outbound 2026 orders"
STAGES = ((0.0, "RECEIVED"), (60.0, "PLANNING"), (300.0, "PROCESSING"), (3600.0, "COMPLETE"))
OPEN = ("NEW", "RECEIVED", "PLANNING")
PAGE = 50


def _status(context: Context, order: dict[str, Any]) -> str:
    if order["status"] is not None:
        return str(order["status"])
    age = context.now - order["since"]
    return next(name for after, name in reversed(STAGES) if age >= after)


def _wanted(context: Context) -> dict[str, Any]:
    found: dict[str, Any] = context.thing(KIND, context.path("orderId"), "order")
    return found


@flows("POST", BASE + "/previews")
def preview(context: Context) -> Answer:
    """How an order would be sent."""
    made = context.made(context.document.answer_schema(context.endpoint, 200), context.body)
    made.pop("constraints", None)
    return json_answer(200, made)


@flows("POST", BASE + "/offers")
def offers(context: Context) -> Answer:
    """When products could be delivered."""
    made = context.made(context.document.answer_schema(context.endpoint, 200), context.body)
    return json_answer(200, made)


@flows("POST", BASE + "/orders")
def create(context: Context) -> Answer:
    """Create an order; its id is the caller's and taken once."""
    body, orders = context.body, context.kept(KIND)
    if body["orderId"] in orders:
        raise ProblemAnswer(errors(409, "Conflict", "An order with this id exists already.", "/body/orderId"))
    if not body["lineItems"]:
        raise ProblemAnswer(invalid("An order needs a line item.", "/body/lineItems"))
    hold = (body.get("fulfillmentConfiguration") or {}).get("action") == "HOLD"
    order = orders[body["orderId"]] = {
        "body": body,
        "since": context.now,
        "received": context.now,
        "updated": context.now,
        "status": "NEW" if hold else None,
        "shipment": context.new_id("shipment")[:9],
        "packages": {},
    }
    return json_answer(200, {"order": _order(context, order)})


@flows("GET", BASE + "/orders")
def list_orders(context: Context) -> Answer:
    """List orders, newest first."""
    token = context.query("pageToken")
    context.position(token)
    since = query_time(context, "updatedAfter")
    chosen = [order for order in reversed(context.kept(KIND).values()) if since is None or order["updated"] >= since]
    page, following = context.cut(chosen, token, context.services.seed.page_size or PAGE)
    answer: dict[str, Any] = {"orders": [_order(context, order) for order in page]}
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)


@flows("GET", ORDER)
def get(context: Context) -> Answer:
    """One order."""
    return json_answer(200, {"order": _order(context, _wanted(context))})


@flows("PUT", ORDER)
def update(context: Context) -> Answer:
    """Hold an order or let it go."""
    order = _wanted(context)
    if _status(context, order) not in OPEN:
        raise ProblemAnswer(errors(409, "Conflict", f"An order that is {_status(context, order)} cannot be changed."))
    action = ((context.body or {}).get("fulfillmentConfiguration") or {}).get("action")
    if action == "HOLD":
        order["status"] = "NEW"
    elif action is not None:
        order["status"], order["since"] = None, context.now
    order["updated"] = context.now
    return json_answer(202, {})


@flows("PUT", ORDER + "/cancel")
def cancel(context: Context) -> Answer:
    """Cancel an order that is not in the warehouse's hands yet."""
    order = _wanted(context)
    if _status(context, order) not in OPEN:
        raise ProblemAnswer(errors(409, "Conflict", f"An order that is {_status(context, order)} cannot be cancelled."))
    order["status"], order["updated"] = "CANCELLED", context.now
    return json_answer(202, {})


@flows("PUT", ORDER + "/status")
def update_status(context: Context) -> Answer:
    """Move an order on at once; only a sandbox has this."""
    order = _wanted(context)
    order["status"], order["updated"] = context.body["status"], context.now
    return empty()


@flows("PUT", ORDER + "/packages/{packageId}")
def update_package(context: Context) -> Answer:
    """Move a package on."""
    order, package = _wanted(context), context.path("packageId")
    if package != _package(order) or _status(context, order) not in ("PROCESSING", "COMPLETE"):
        raise ProblemAnswer(errors(404, "NotFound", "The package was not found.", package[:100]))
    order["packages"][package] = context.body["status"]
    order["updated"] = context.now
    return empty()


def _package(order: dict[str, Any]) -> str:
    return f"PKG-{order['shipment']}"


def _order(context: Context, order: dict[str, Any]) -> dict[str, Any]:
    body, status = order["body"], _status(context, order)
    shown = {
        name: body[name]
        for name in ("orderId", "channel", "origin", "destination", "paymentInformation")
        if name in body
    }
    shown |= {
        "receiveTime": iso(order["received"]),
        "status": status,
        "statusUpdateTime": iso(order["updated"]),
        "lineItems": body["lineItems"],
    }
    if "fulfillmentConfiguration" in body:
        shown["fulfillmentConfiguration"] = body["fulfillmentConfiguration"]
    if context.query("shipments") != "EXCLUDE" and status in ("PROCESSING", "COMPLETE"):
        shown["shipments"] = [_shipment(context, order, status)]
    return shown


def _shipment(context: Context, order: dict[str, Any], status: str) -> dict[str, Any]:
    package = _package(order)
    items = [
        context.bare(
            "ShipmentItem",
            shipmentItemId=f"{order['shipment']}-{at}",
            lineItemId=item["lineItemId"],
            amount=item["amount"],
        )
        for at, item in enumerate(order["body"]["lineItems"])
    ]
    state = order["packages"].get(package, "SHIPPED" if status == "COMPLETE" else "PROCESSING")
    return context.bare(
        "Shipment",
        amazonShipmentId=order["shipment"],
        amazonFacility={"facilityId": "SBX1"},
        status="SHIPPED" if status == "COMPLETE" else "PROCESSING",
        shipTime=iso(order["received"] + 3600),
        items=items,
        packages=[context.bare("Package", packageId=package, status=state)],
    )
