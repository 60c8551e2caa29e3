"""Fulfillment inbound plans, version 2024-03-20: plans, their items, and packing.

Every change is an operation of its own that is IN_PROGRESS for some seconds. Options are there once they were
generated and its operation has ended, and for a day; the confirmed placement brings the shipments. What the steps need:
one packing and one placement, confirmed once and for all; a carrier after the placement and the delivery window;
tracking after the carrier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.inbound.shared import (
    DAY,
    PLAN,
    PLANS,
    ROOT,
    SECONDS,
    begun,
    begun_answer,
    check_open,
    chosen,
    items_of,
    new_id,
    paged,
    plan_of,
    ready,
)
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()


@flows("GET", ROOT + "/operations/{operationId}")
def operation_status(context: Context) -> Answer:
    """How far an operation is."""
    identifier = context.path("operationId")
    entry = context.thing("inbound operations", identifier, "operation")
    shown = {
        "operation": entry["name"],
        "operationId": identifier,
        "operationProblems": [],
        "operationStatus": "SUCCESS" if context.now - entry["made"] >= SECONDS else "IN_PROGRESS",
    }
    return json_answer(200, shown)


@flows("POST", PLANS)
def create_plan(context: Context) -> Answer:
    """Create a plan."""
    body = context.body
    identifier = new_id(context, "wf")
    plan = {
        "id": identifier,
        "name": body.get("name") or f"FBA ({iso(context.now)})",
        "created": context.now,
        "updated": context.now,
        "body": body,
        "status": "ACTIVE",
        "packing": None,
        "placement": None,
        "transport": None,
        "shipments": {},
        "boxes": [],
        "pallets": {},
    }
    context.kept("inbound plans")[identifier] = plan
    return json_answer(202, {"inboundPlanId": identifier, "operationId": begun(context)})


def _shown(context: Context, plan: dict[str, Any]) -> dict[str, Any]:
    return {
        "createdAt": iso(plan["created"]),
        "inboundPlanId": plan["id"],
        "lastUpdatedAt": iso(plan["updated"]),
        "marketplaceIds": plan["body"]["destinationMarketplaces"],
        "name": plan["name"],
        "sourceAddress": context.bare("Address") | plan["body"]["sourceAddress"],
        "status": plan["status"],
    }


@flows("GET", PLANS)
def list_plans(context: Context) -> Answer:
    """List plans, newest first."""
    status = context.query("status")
    plans = [plan for plan in reversed(context.kept("inbound plans").values()) if status in (None, plan["status"])]
    return paged(context, "inboundPlans", [_shown(context, plan) for plan in plans])


@flows("GET", PLAN)
def get_plan(context: Context) -> Answer:
    """One plan with its options and shipments."""
    plan = plan_of(context)
    shown = _shown(context, plan)
    shown["packingOptions"] = [
        {"packingOptionId": option["packingOptionId"], "status": option["status"]}
        for option in ready(context, plan["packing"])
    ]
    shown["placementOptions"] = [
        {"placementOptionId": option["placementOptionId"], "status": option["status"]}
        for option in ready(context, plan["placement"])
    ]
    shown["shipments"] = [
        {"shipmentId": shipment["id"], "status": shipment["status"]} for shipment in plan["shipments"].values()
    ]
    return json_answer(200, shown)


@flows("PUT", PLAN + "/name")
def rename_plan(context: Context) -> Answer:
    """Give a plan another name."""
    plan_of(context, changing=True)["name"] = context.body["name"]
    return empty()


@flows("PUT", PLAN + "/cancellation")
def cancel_plan(context: Context) -> Answer:
    """Cancel a plan."""
    plan_of(context, changing=True)["status"] = "VOIDED"
    return begun_answer(context)


@flows("GET", PLAN + "/items")
@flows("GET", PLAN + "/packingGroups/{packingGroupId}/items")
def list_items(context: Context) -> Answer:
    """Items of a plan or packing group."""
    plan = plan_of(context)
    _group(context, plan)
    return paged(context, "items", items_of(context, plan["body"]["items"]))


def _group(context: Context, plan: dict[str, Any]) -> None:
    wanted = context.given.path.get("packingGroupId")
    known = [group for option in ready(context, plan["packing"]) for group in option["packingGroups"]]
    if wanted is not None and wanted not in known:
        raise ProblemAnswer(errors(404, "NotFound", "The requested packing group was not found."))


@flows("GET", PLAN + "/boxes")
@flows("GET", PLAN + "/packingGroups/{packingGroupId}/boxes")
def list_boxes(context: Context) -> Answer:
    """Boxes of a plan or packing group."""
    plan = plan_of(context)
    _group(context, plan)
    return paged(context, "boxes", plan["boxes"])


@flows("GET", PLAN + "/pallets")
def list_pallets(context: Context) -> Answer:
    """Pallets of a plan, as its transport was asked for with."""
    pallets = plan_of(context)["pallets"]
    return paged(context, "pallets", [pallet for of_shipment in pallets.values() for pallet in of_shipment])


@flows("POST", PLAN + "/packingInformation")
def set_packing(context: Context) -> Answer:
    """Say what is in which box."""
    plan = plan_of(context, changing=True)
    boxes: list[dict[str, Any]] = []
    for grouping in context.body["packageGroupings"]:
        for box in grouping["boxes"]:
            kept = {"packageId": new_id(context, "pk"), "boxId": f"BOX{len(boxes) + 1}"}
            boxes.append(
                context.bare("Box", len(boxes)) | box | kept | {"items": items_of(context, box.get("items", ()))}
            )
    plan["boxes"] = boxes
    return begun_answer(context)


@flows("POST", PLAN + "/packingOptions")
def generate_packing(context: Context) -> Answer:
    """Work out how to pack."""
    plan = plan_of(context, changing=True)
    check_open(plan["packing"], "packing")
    options = [
        context.bare(
            "PackingOption",
            at,
            packingOptionId=new_id(context, "po"),
            packingGroups=[new_id(context, "pg")],
            status="OFFERED",
            expiration=iso(context.now + DAY),
        )
        for at in range(2)
    ]
    plan["packing"] = {"made": context.now, "options": options}
    return begun_answer(context)


@flows("GET", PLAN + "/packingOptions")
def list_packing(context: Context) -> Answer:
    """Ways to pack."""
    return paged(context, "packingOptions", ready(context, plan_of(context)["packing"]))


@flows("POST", PLAN + "/packingOptions/{packingOptionId}/confirmation")
def confirm_packing(context: Context) -> Answer:
    """Choose a way to pack."""
    plan = plan_of(context, changing=True)
    option = chosen(context, ready(context, plan["packing"]), "packingOptionId")
    check_open(plan["packing"], "packing")
    option["status"] = "ACCEPTED"
    return begun_answer(context)
