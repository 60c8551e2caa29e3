"""Fulfillment inbound plans, version 2024-03-20: where the goods go, and who carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.sandbox.answers import Answer, ProblemAnswer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.inbound.shared import (
    DAY,
    PLAN,
    begun_answer,
    check_open,
    chosen,
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


@flows("POST", PLAN + "/placementOptions")
def generate_placement(context: Context) -> Answer:
    """Work out where to send."""
    plan = plan_of(context, changing=True)
    check_open(plan["placement"], "placement")
    plan["shipments"] = {}
    options = [
        context.bare(
            "PlacementOption",
            count,
            placementOptionId=new_id(context, "pl"),
            shipmentIds=[new_id(context, "sh") for _ in range(count)],
            status="OFFERED",
            expiration=iso(context.now + DAY),
        )
        for count in (1, 2)
    ]
    plan["placement"] = {"made": context.now, "options": options}
    for option in options:
        for identifier in option["shipmentIds"]:
            plan["shipments"][identifier] = {
                "id": identifier,
                "placement": option["placementOptionId"],
                "name": plan["name"],
                "status": "UNCONFIRMED",
                "source": plan["body"]["sourceAddress"],
                "windows": None,
                "window": None,
                "transport": None,
                "tracking": None,
            }
    return begun_answer(context)


@flows("GET", PLAN + "/placementOptions")
def list_placement(context: Context) -> Answer:
    """Places to send to."""
    return paged(context, "placementOptions", ready(context, plan_of(context)["placement"]))


@flows("POST", PLAN + "/placementOptions/{placementOptionId}/confirmation")
def confirm_placement(context: Context) -> Answer:
    """Choose where to send; the shipments of the other options go."""
    plan = plan_of(context, changing=True)
    options = ready(context, plan["placement"])
    option = chosen(context, options, "placementOptionId")
    check_open(plan["placement"], "placement")
    option["status"] = "ACCEPTED"
    kept = {name: plan["shipments"][name] for name in option["shipmentIds"]}
    for shipment in kept.values():
        shipment["status"] = "WORKING"
    plan["shipments"] = kept
    return begun_answer(context)


@flows("POST", PLAN + "/transportationOptions")
def generate_transport(context: Context) -> Answer:
    """Work out who carries."""
    plan = plan_of(context, changing=True)
    options = []
    for wanted in context.body["shipmentTransportationConfigurations"]:
        if wanted["shipmentId"] not in plan["shipments"]:
            raise ProblemAnswer(invalid("There is no such shipment.", "/body/shipmentTransportationConfigurations"))
        plan["pallets"][wanted["shipmentId"]] = [
            context.bare("Pallet", at) | pallet | {"packageId": new_id(context, "pa")}
            for at, pallet in enumerate(wanted.get("pallets", ()))
        ]
        for mode, solution in (
            ("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"),
            ("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER"),
        ):
            options.append(
                context.bare(
                    "TransportationOption",
                    transportationOptionId=new_id(context, "to"),
                    shipmentId=wanted["shipmentId"],
                    carrier={"alphaCode": "SBX", "name": "Sandbox Carrier"},
                    preconditions=["CONFIRMED_DELIVERY_WINDOW"],
                    shippingMode=mode,
                    shippingSolution=solution,
                )
            )
    plan["transport"] = {"made": context.now, "options": options}
    return begun_answer(context)


@flows("GET", PLAN + "/transportationOptions")
def list_transport(context: Context) -> Answer:
    """Carriers."""
    plan, wanted = plan_of(context), context.query("shipmentId")
    options = [option for option in ready(context, plan["transport"]) if wanted in (None, option["shipmentId"])]
    return paged(context, "transportationOptions", options)


@flows("POST", PLAN + "/transportationOptions/confirmation")
def confirm_transport(context: Context) -> Answer:
    """Choose carriers."""
    plan = plan_of(context, changing=True)
    known = {option["transportationOptionId"]: option for option in ready(context, plan["transport"])}
    chosen = []
    for at, wanted in enumerate(context.body["transportationSelections"]):
        option, shipment = known.get(wanted["transportationOptionId"]), plan["shipments"].get(wanted["shipmentId"])
        where = f"/body/transportationSelections/{at}"
        if option is None or shipment is None or option["shipmentId"] != wanted["shipmentId"]:
            raise ProblemAnswer(invalid("There is no such option.", where))
        if shipment["status"] == "UNCONFIRMED":
            raise ProblemAnswer(invalid("The placement option of the shipment has not been confirmed.", where))
        if shipment["window"] is None and "CONFIRMED_DELIVERY_WINDOW" in option["preconditions"]:
            raise ProblemAnswer(invalid("The option needs a confirmed delivery window.", where))
        if shipment["transport"]:
            raise ProblemAnswer(invalid("A transportation option of the shipment has been confirmed already.", where))
        chosen.append((shipment, option))
    for shipment, option in chosen:
        shipment["transport"], shipment["status"] = option["transportationOptionId"], "READY_TO_SHIP"
    return begun_answer(context)
