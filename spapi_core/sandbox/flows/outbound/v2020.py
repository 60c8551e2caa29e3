"""Fulfillment outbound orders, version 2020-07-01: preview, create, list, get, update, cancel, return, tracking.

An order moves from Received over Planning and Processing to Complete as sandbox time passes, or at once by
submitFulfillmentOrderStatusUpdate; an order on hold waits for the request to ship.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.generic import paged_list
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.outbound.v2020_orders import KIND, items_of, order_of, shipments_of, status_at, updated_at
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/fba/outbound/2020-07-01"
ORDER = BASE + "/fulfillmentOrders/{sellerFulfillmentOrderId}"
PAGE = 50


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
        order for order in reversed(context.kept(KIND).values()) if since is None or updated_at(context, order) >= since
    ]
    page, following = context.cut(chosen, token, context.services.seed.page_size or PAGE)
    payload: dict[str, Any] = {"fulfillmentOrders": [order_of(context, order) for order in page]}
    if following:
        payload["nextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("GET", ORDER)
def get(context: Context) -> Answer:
    """One order with items, shipments and returns."""
    order = _wanted(context)
    payload = {
        "fulfillmentOrder": order_of(context, order),
        "fulfillmentOrderItems": items_of(context, order),
        "fulfillmentShipments": shipments_of(context, order),
        "returnItems": order["returns"],
        "returnAuthorizations": [],
    }
    return json_answer(200, {"payload": payload})


@flows("PUT", ORDER)
def update(context: Context) -> Answer:
    """Change an order that is not in the warehouse's hands yet."""
    order = _wanted(context)
    if status_at(context, order) not in ("New", "Received", "Planning"):
        raise ProblemAnswer(invalid(f"An order that is {status_at(context, order)} cannot be changed."))
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
    if status_at(context, order) not in ("New", "Received", "Planning"):
        raise ProblemAnswer(invalid(f"An order that is {status_at(context, order)} cannot be cancelled."))
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
    complete = status_at(context, order) in ("Complete", "CompletePartialled")
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
    if order is None or status_at(context, order) not in ("Complete", "CompletePartialled"):
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
