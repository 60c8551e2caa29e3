"""Fulfillment inbound plans, version 2024-03-20: shipments, delivery windows, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.inbound.printed import pdf
from spapi_core.sandbox.flows.inbound.shared import (
    DAY,
    ROOT,
    SHIPMENT,
    begun_answer,
    items_of,
    new_id,
    paged,
    plan_of,
    ready,
    shipment_of,
)
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.stored_document import stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()


@flows("GET", SHIPMENT)
def get_shipment(context: Context) -> Answer:
    """One shipment."""
    shipment = shipment_of(context)
    shown: dict[str, Any] = {
        "shipmentId": shipment["id"],
        "placementOptionId": shipment["placement"],
        "name": shipment["name"],
        "status": shipment["status"],
        "destination": {"destinationType": "AMAZON_OPTIMIZED", "warehouseId": "SBX1"},
        "source": {"sourceType": "SELLER_FACILITY", "address": context.bare("Address") | shipment["source"]},
    }
    if shipment["transport"]:
        shown["selectedTransportationOptionId"] = shipment["transport"]
        shown["shipmentConfirmationId"] = _confirmation(shipment)
    if shipment["window"]:
        names = ("availabilityType", "deliveryWindowOptionId", "endDate", "startDate")
        window = {name: shipment["window"][name] for name in names}
        shown["selectedDeliveryWindow"] = context.bare("SelectedDeliveryWindow") | window
    return json_answer(200, shown)


@flows("GET", SHIPMENT + "/items")
def list_shipment_items(context: Context) -> Answer:
    """Items of a shipment."""
    shipment_of(context)
    return paged(context, "items", items_of(context, plan_of(context)["body"]["items"]))


@flows("GET", SHIPMENT + "/boxes")
def list_shipment_boxes(context: Context) -> Answer:
    """Boxes of a shipment."""
    shipment_of(context)
    return paged(context, "boxes", plan_of(context)["boxes"])


@flows("GET", SHIPMENT + "/pallets")
def list_shipment_pallets(context: Context) -> Answer:
    """Pallets of a shipment."""
    shipment = shipment_of(context)
    return paged(context, "pallets", plan_of(context)["pallets"].get(shipment["id"], []))


@flows("PUT", SHIPMENT + "/name")
def rename_shipment(context: Context) -> Answer:
    """Give a shipment another name."""
    shipment_of(context, changing=True)["name"] = context.body["name"]
    return empty()


@flows("PUT", SHIPMENT + "/sourceAddress")
def move_shipment(context: Context) -> Answer:
    """Send a shipment from elsewhere."""
    shipment_of(context, changing=True)["source"] = context.body["address"]
    return begun_answer(context)


@flows("PUT", SHIPMENT + "/trackingDetails")
def track_shipment(context: Context) -> Answer:
    """Say how a shipment is tracked."""
    shipment = shipment_of(context, changing=True)
    if not shipment["transport"]:
        raise ProblemAnswer(invalid("No transportation option of the shipment has been confirmed."))
    shipment["tracking"], shipment["status"] = context.body["trackingDetails"], "SHIPPED"
    return begun_answer(context)


@flows("POST", SHIPMENT + "/deliveryWindowOptions")
def generate_windows(context: Context) -> Answer:
    """Work out when it may arrive."""
    shipment = shipment_of(context, changing=True)
    options = [
        context.bare(
            "DeliveryWindowOption",
            at,
            deliveryWindowOptionId=new_id(context, "dw"),
            availabilityType="AVAILABLE",
            startDate=iso(context.now + (7 + at) * DAY),
            endDate=iso(context.now + (14 + at) * DAY),
            validUntil=iso(context.now + 2 * DAY),
        )
        for at in range(3)
    ]
    shipment["windows"] = {"made": context.now, "options": options}
    return begun_answer(context)


@flows("GET", SHIPMENT + "/deliveryWindowOptions")
def list_windows(context: Context) -> Answer:
    """When it may arrive."""
    return paged(context, "deliveryWindowOptions", ready(context, shipment_of(context)["windows"]))


@flows("POST", SHIPMENT + "/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation")
def confirm_window(context: Context) -> Answer:
    """Choose when it arrives."""
    shipment, wanted = shipment_of(context, changing=True), context.path("deliveryWindowOptionId")
    options = ready(context, shipment["windows"])
    chosen = next((option for option in options if option["deliveryWindowOptionId"] == wanted), None)
    if chosen is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested delivery window was not found."))
    if context.now >= shipment["windows"]["made"] + 2 * DAY:
        raise ProblemAnswer(invalid("The delivery window is no longer valid."))
    shipment["window"] = chosen
    return begun_answer(context)


@flows("POST", ROOT + "/items/labels")
def item_labels(context: Context) -> Answer:
    """Labels of items, a line for each."""
    lines = [f"{each['msku']} x {each['quantity']}" for each in context.body["mskuQuantities"]]
    uri = _printed(context, lines)
    download = {"downloadType": "URL", "expiration": iso(context.now + 300), "uri": uri}
    return json_answer(200, {"documentDownloads": [download]})


@flows("GET", "/fba/inbound/v0/shipments/{shipmentId}/labels")
def shipment_labels(context: Context) -> Answer:
    """Labels of the boxes of a shipment, by the id that it got when its carrier was chosen."""
    wanted = context.path("shipmentId")
    plans = context.kept("inbound plans").values()
    shipments = [each for plan in plans for each in plan["shipments"].values() if each["transport"]]
    if wanted not in {_confirmation(each) for each in shipments}:
        raise ProblemAnswer(errors(404, "NotFound", "The requested shipment was not found."))
    return json_answer(200, {"payload": {"DownloadURL": _printed(context, [wanted])}})


def _confirmation(shipment: dict[str, Any]) -> str:
    return "FBA" + str(shipment["id"])[2:11].upper()


def _printed(context: Context, lines: Sequence[str]) -> str:
    key = f"label-{context.new_id('label').lower()}"
    documents = context.services.documents
    documents.put(key, stored(pdf(lines), "application/pdf"))
    return documents.url(context.base_url, key)
