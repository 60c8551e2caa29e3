"""Fulfillment outbound orders, version 2020-07-01: preview, create, list, get, update, cancel, return, tracking.

An order moves from Received over Planning and Processing to Complete as sandbox time passes, or at once by
submitFulfillmentOrderStatusUpdate; an order on hold waits for the request to ship.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import Registry, invalid
from spapi_core.sandbox.flows.generic import paged_list
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/fba/outbound/2020-07-01"
ORDER = BASE + "/fulfillmentOrders/{sellerFulfillmentOrderId}"
KIND = "outbound orders"
STAGES = ((0.0, "Received"), (60.0, "Planning"), (300.0, "Processing"), (3600.0, "Complete"))
FINAL = ("Complete", "CompletePartialled", "Cancelled", "Unfulfillable", "Invalid")
PAGE = 50


def _status(context: Context, order: dict[str, Any]) -> str:
    if order["status"] is not None:
        return str(order["status"])
    age = context.now - order["since"]
    return next(name for after, name in reversed(STAGES) if age >= after)


def _updated(context: Context, order: dict[str, Any]) -> float:
    """When the status changed, or the order: the later of the two."""
    if order["status"] is not None:
        return float(order["updated"])
    age = context.now - order["since"]
    reached = max(after for after, _ in STAGES if age >= after)
    return float(max(order["updated"], order["since"] + reached))


def _wanted(context: Context) -> dict[str, Any]:
    found: dict[str, Any] = context.thing(KIND, context.path("sellerFulfillmentOrderId"), "fulfillment order")
    return found


@flows("POST", BASE + "/fulfillmentOrders/preview")
def preview(context: Context) -> Answer:
    """What an order would cost and when it would come, for each speed."""
    body = context.body
    speeds = body.get("shippingSpeedCategories") or ["Standard", "Expedited", "Priority"]
    previews = [
        {
            "shippingSpeedCategory": speed,
            "isFulfillable": True,
            "isCODCapable": False,
            "marketplaceId": body.get("marketplaceId") or context.services.seed.places[0].id,
            "estimatedFees": [
                {"name": "FBAPerUnitFulfillmentFee", "amount": {"currencyCode": "USD", "value": f"{5 + at:.2f}"}}
            ],
            "fulfillmentPreviewShipments": [
                {
                    "earliestShipDate": iso(context.now + 86400),
                    "latestShipDate": iso(context.now + 2 * 86400),
                    "earliestArrivalDate": iso(context.now + 3 * 86400),
                    "latestArrivalDate": iso(context.now + 5 * 86400),
                    "fulfillmentPreviewItems": [
                        {
                            "sellerSku": item["sellerSku"],
                            "quantity": item["quantity"],
                            "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
                        }
                        for item in body["items"]
                    ],
                }
            ],
        }
        for at, speed in enumerate(speeds)
    ]
    return json_answer(200, {"payload": {"fulfillmentPreviews": previews}})


@flows("POST", BASE + "/deliveryOffers")
def offers(context: Context) -> Answer:
    """When a product could be delivered."""
    schema = context.document.answer_schema(context.endpoint, 200)
    answer = context.made(schema, context.body["product"])
    answer.pop("errors", None)
    return json_answer(200, answer)


@flows("POST", BASE + "/fulfillmentOrders")
def create(context: Context) -> Answer:
    """Create an order; its id is the caller's and taken once."""
    body, orders = context.body, context.kept(KIND)
    identifier = body["sellerFulfillmentOrderId"]
    if identifier in orders:
        raise ProblemAnswer(
            invalid("sellerFulfillmentOrderId has been used already.", "/body/sellerFulfillmentOrderId")
        )
    if not body["items"]:
        raise ProblemAnswer(invalid("An order needs an item.", "/body/items"))
    orders[identifier] = {
        "body": body,
        "received": context.now,
        "since": context.now,
        "status": "New" if body.get("fulfillmentAction") == "Hold" else None,
        "updated": context.now,
        "returns": [],
        "shipment": context.new_id("shipment")[:9],
        "package": 10_000_000 + context.count(),
    }
    return json_answer(200, {})


@flows("GET", BASE + "/fulfillmentOrders")
def list_all(context: Context) -> Answer:
    """List orders, newest first."""
    token = context.query("nextToken")
    context.position(token)
    since = query_time(context, "queryStartDate")
    chosen = [
        order for order in reversed(context.kept(KIND).values()) if since is None or _updated(context, order) >= since
    ]
    page, following = context.cut(chosen, token, context.services.seed.page_size or PAGE)
    payload: dict[str, Any] = {"fulfillmentOrders": [_order(context, order) for order in page]}
    if following:
        payload["nextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("GET", ORDER)
def get(context: Context) -> Answer:
    """One order with items, shipments and returns."""
    order = _wanted(context)
    status, items = _status(context, order), order["body"]["items"]
    cancelled = status == "Cancelled"
    shown = [
        {
            "sellerSku": item["sellerSku"],
            "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
            "quantity": item["quantity"],
            "cancelledQuantity": item["quantity"] if cancelled else 0,
            "unfulfillableQuantity": item["quantity"] if status == "Unfulfillable" else 0,
            "estimatedShipDate": iso(order["received"] + 86400),
            "estimatedArrivalDate": iso(order["received"] + 4 * 86400),
        }
        for item in items
    ]
    payload = {
        "fulfillmentOrder": _order(context, order),
        "fulfillmentOrderItems": shown,
        "fulfillmentShipments": _shipments(order, status),
        "returnItems": order["returns"],
        "returnAuthorizations": [],
    }
    return json_answer(200, {"payload": payload})


def _shipments(order: dict[str, Any], status: str) -> list[dict[str, Any]]:
    if status not in ("Processing", "Complete", "CompletePartialled"):
        return []
    shipped = status != "Processing"
    shipment: dict[str, Any] = {
        "amazonShipmentId": order["shipment"],
        "fulfillmentCenterId": "SBX1",
        "fulfillmentShipmentStatus": "SHIPPED" if shipped else "PENDING",
        "shippingDate": iso(order["received"] + 3600),
        "estimatedArrivalDate": iso(order["received"] + 4 * 86400),
        "fulfillmentShipmentItem": [
            {
                "sellerSku": item["sellerSku"],
                "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
                "quantity": item["quantity"],
                "packageNumber": order["package"],
            }
            for item in order["body"]["items"]
        ],
    }
    if shipped:
        package = {
            "packageNumber": order["package"],
            "carrierCode": "AMZN_US",
            "trackingNumber": f"TBA{order['package']}",
        }
        shipment["fulfillmentShipmentPackage"] = [package]
    return [shipment]


@flows("PUT", ORDER)
def update(context: Context) -> Answer:
    """Change an order that is not in the warehouse's hands yet."""
    order = _wanted(context)
    if _status(context, order) not in ("New", "Received", "Planning"):
        raise ProblemAnswer(invalid(f"An order that is {_status(context, order)} cannot be changed."))
    body = context.body or {}
    order["body"] = {**order["body"], **body}
    order["updated"] = context.now
    if body.get("fulfillmentAction") == "Ship" and order["status"] == "New":
        order["status"], order["since"] = None, context.now
    return json_answer(200, {})


@flows("PUT", ORDER + "/cancel")
def cancel(context: Context) -> Answer:
    """Cancel an order that is not in the warehouse's hands yet."""
    order = _wanted(context)
    if _status(context, order) not in ("New", "Received", "Planning"):
        raise ProblemAnswer(invalid(f"An order that is {_status(context, order)} cannot be cancelled."))
    order["status"], order["updated"] = "Cancelled", context.now
    return json_answer(200, {})


@flows("PUT", ORDER + "/status")
def submit_status(context: Context) -> Answer:
    """Move an order on at once; only a sandbox has this."""
    order = _wanted(context)
    status = (context.body or {}).get("fulfillmentOrderStatus")
    if status is None:
        raise ProblemAnswer(invalid("fulfillmentOrderStatus is missing.", "/body/fulfillmentOrderStatus"))
    order["status"], order["updated"] = status, context.now
    return json_answer(200, {})


@flows("PUT", ORDER + "/return")
def create_return(context: Context) -> Answer:
    """Return items of an order that was shipped."""
    order = _wanted(context)
    known = {item["sellerFulfillmentOrderItemId"] for item in order["body"]["items"]}
    good, bad = [], []
    complete = _status(context, order) in ("Complete", "CompletePartialled")
    for item in context.body["items"]:
        if complete and item["sellerFulfillmentOrderItemId"] in known:
            good.append(
                {
                    "sellerReturnItemId": item["sellerReturnItemId"],
                    "sellerFulfillmentOrderItemId": item["sellerFulfillmentOrderItemId"],
                    "amazonShipmentId": item["amazonShipmentId"],
                    "sellerReturnReasonCode": item["returnReasonCode"],
                    "status": "New",
                    "statusChangedDate": iso(context.now),
                }
            )
        else:
            reason = "NotReturnable" if complete else "InvalidValues"
            bad.append(
                context.bare(
                    "InvalidReturnItem",
                    sellerReturnItemId=item["sellerReturnItemId"],
                    sellerFulfillmentOrderItemId=item["sellerFulfillmentOrderItemId"],
                )
                | {"invalidItemReason": context.bare("InvalidItemReason", reason)}
            )
    order["returns"] += good
    payload = {"returnItems": good, "invalidReturnItems": bad, "returnAuthorizations": []}
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/returnReasonCodes")
def reasons(_: Context) -> Answer:
    """Why something may be returned."""
    codes = {
        "CustomerReturn": "The buyer changed their mind.",
        "Defective": "It does not work.",
        "WrongItem": "Not what was ordered.",
    }
    details = [{"returnReasonCode": code, "description": text} for code, text in codes.items()]
    return json_answer(200, {"payload": {"reasonCodeDetails": details}})


@flows("GET", BASE + "/tracking")
def tracking(context: Context) -> Answer:
    """Where a package is."""
    number = int(context.query("packageNumber") or 0)
    order = next((order for order in context.kept(KIND).values() if order["package"] == number), None)
    if order is None or _status(context, order) not in ("Complete", "CompletePartialled"):
        raise ProblemAnswer(errors(404, "NotFound", "The package was not found.", str(number)))
    payload = {
        "packageNumber": number,
        "trackingNumber": f"TBA{number}",
        "carrierCode": "AMZN_US",
        "shipDate": iso(order["received"] + 3600),
        "estimatedArrivalDate": iso(order["received"] + 4 * 86400),
        "currentStatus": "IN_TRANSIT",
        "trackingEvents": [],
    }
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/features")
def features(_: Context) -> Answer:
    """Features of a marketplace."""
    shown = [{"featureName": "BLANK_BOX", "featureDescription": "A box without a brand.", "sellerEligible": True}]
    return json_answer(200, {"payload": {"features": shown}})


@flows("GET", BASE + "/features/inventory/{featureName}")
def feature_inventory(context: Context) -> Answer:
    """SKUs that a feature is open to."""
    return paged_list(context)


@flows("GET", BASE + "/features/inventory/{featureName}/{sellerSku}")
def feature_sku(context: Context) -> Answer:
    """Whether a feature is open to a SKU."""
    payload: dict[str, Any] = {
        "marketplaceId": context.query("marketplaceId"),
        "featureName": context.path("featureName"),
        "isEligible": True,
        "ineligibleReasons": [],
        "sellerSku": context.path("sellerSku"),
        "skuCount": 10,
    }
    return json_answer(200, {"payload": payload})


_KEPT = (
    "sellerFulfillmentOrderId", "displayableOrderId", "displayableOrderDate", "displayableOrderComment",
    "shippingSpeedCategory", "deliveryWindow", "destinationAddress", "fulfillmentAction", "fulfillmentPolicy",
    "codSettings", "notificationEmails", "featureConstraints",
)  # fmt: skip


def _order(context: Context, order: dict[str, Any]) -> dict[str, Any]:
    shown = {name: order["body"][name] for name in _KEPT if name in order["body"]}
    return shown | {
        "marketplaceId": order["body"].get("marketplaceId") or context.services.seed.places[0].id,
        "receivedDate": iso(order["received"]),
        "fulfillmentOrderStatus": _status(context, order),
        "statusUpdatedDate": iso(_updated(context, order)),
    }
