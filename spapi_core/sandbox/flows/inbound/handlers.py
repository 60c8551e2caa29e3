"""Fulfillment inbound plans, version 2024-03-20: plan, packing, placement, transport, delivery windows, shipments.

Every change is an operation of its own that is IN_PROGRESS for some seconds. Options are there once they were
generated and its operation has ended, and for a day; the confirmed placement brings the shipments. What the steps need:
one packing and one placement, confirmed once and for all; a carrier after the placement and the delivery window;
tracking after the carrier.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import Registry, invalid
from spapi_core.sandbox.flows.inbound.printed import pdf
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.documents import stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

ROOT = "/inbound/fba/2024-03-20"
PLANS = ROOT + "/inboundPlans"
PLAN = PLANS + "/{inboundPlanId}"
SHIPMENT = PLAN + "/shipments/{shipmentId}"
SECONDS = 3.0
DAY = 86400


def _id(context: Context, prefix: str) -> str:
    return prefix + str(uuid.uuid5(uuid.NAMESPACE_OID, context.new_id(prefix)))


def _begun(context: Context) -> str:
    identifier = str(uuid.uuid5(uuid.NAMESPACE_OID, context.new_id("operation")))
    context.kept("inbound operations")[identifier] = {"name": context.endpoint.name, "made": context.now}
    return identifier


def _operation(context: Context) -> Answer:
    return json_answer(202, {"operationId": _begun(context)})


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


def _plan(context: Context, *, changing: bool = False) -> dict[str, Any]:
    plan: dict[str, Any] = context.thing("inbound plans", context.path("inboundPlanId"), "inbound plan")
    if changing and plan["status"] == "VOIDED":
        raise ProblemAnswer(invalid("The inbound plan has been cancelled."))
    if changing:
        plan["updated"] = context.now
    return plan


def _shipment(context: Context, *, changing: bool = False) -> dict[str, Any]:
    plan = _plan(context, changing=changing)
    found: dict[str, Any] | None = plan["shipments"].get(context.path("shipmentId"))
    if found is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested shipment was not found."))
    return found


def _ready(context: Context, thing: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Options that were generated, once that is done; those that nobody confirmed in time are EXPIRED."""
    if not thing or context.now - thing["made"] < SECONDS:
        return []
    if context.now - thing["made"] >= DAY:
        for option in thing["options"]:
            if option.get("status") == "OFFERED":
                option["status"] = "EXPIRED"
    options: list[dict[str, Any]] = thing["options"]
    return options


def _open(thing: dict[str, Any] | None, what: str) -> None:
    """Refuse to generate or confirm where the choice was made."""
    if thing and any(option["status"] == "ACCEPTED" for option in thing["options"]):
        raise ProblemAnswer(invalid(f"A {what} option has been confirmed already."))


def _paged(context: Context, name: str, things: Sequence[Any]) -> Answer:
    token = context.query("paginationToken")
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 1000)
    page, following = context.cut(things, token, size)
    answer: dict[str, Any] = {name: page}
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)


@flows("POST", PLANS)
def create_plan(context: Context) -> Answer:
    """Create a plan."""
    body = context.body
    identifier = _id(context, "wf")
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
    return json_answer(202, {"inboundPlanId": identifier, "operationId": _begun(context)})


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
    return _paged(context, "inboundPlans", [_shown(context, plan) for plan in plans])


@flows("GET", PLAN)
def get_plan(context: Context) -> Answer:
    """One plan with its options and shipments."""
    plan = _plan(context)
    shown = _shown(context, plan)
    shown["packingOptions"] = [
        {"packingOptionId": option["packingOptionId"], "status": option["status"]}
        for option in _ready(context, plan["packing"])
    ]
    shown["placementOptions"] = [
        {"placementOptionId": option["placementOptionId"], "status": option["status"]}
        for option in _ready(context, plan["placement"])
    ]
    shown["shipments"] = [
        {"shipmentId": shipment["id"], "status": shipment["status"]} for shipment in plan["shipments"].values()
    ]
    return json_answer(200, shown)


@flows("PUT", PLAN + "/name")
def rename_plan(context: Context) -> Answer:
    """Give a plan another name."""
    _plan(context, changing=True)["name"] = context.body["name"]
    return empty()


@flows("PUT", PLAN + "/cancellation")
def cancel_plan(context: Context) -> Answer:
    """Cancel a plan."""
    _plan(context, changing=True)["status"] = "VOIDED"
    return _operation(context)


def _items(context: Context, wanted: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    seed, made = context.services.seed, []
    for item in wanted:
        number = seed.sku_number(item["msku"])
        asin = seed.asin((number or 0) % max(1, seed.catalog))
        shown = {
            "asin": asin,
            "fnsku": "X" + asin[1:],
            "labelOwner": item["labelOwner"],
            "msku": item["msku"],
            "prepInstructions": [{"prepOwner": item["prepOwner"], "prepType": "ITEM_NO_PREP"}],
            "quantity": item["quantity"],
        }
        made.append(shown | {name: item[name] for name in ("expiration", "manufacturingLotCode") if name in item})
    return made


@flows("GET", PLAN + "/items")
@flows("GET", PLAN + "/packingGroups/{packingGroupId}/items")
def list_items(context: Context) -> Answer:
    """Items of a plan or packing group."""
    plan = _plan(context)
    _group(context, plan)
    return _paged(context, "items", _items(context, plan["body"]["items"]))


def _group(context: Context, plan: dict[str, Any]) -> None:
    wanted = context.given.path.get("packingGroupId")
    known = [group for option in _ready(context, plan["packing"]) for group in option["packingGroups"]]
    if wanted is not None and wanted not in known:
        raise ProblemAnswer(errors(404, "NotFound", "The requested packing group was not found."))


@flows("GET", PLAN + "/boxes")
@flows("GET", PLAN + "/packingGroups/{packingGroupId}/boxes")
def list_boxes(context: Context) -> Answer:
    """Boxes of a plan or packing group."""
    plan = _plan(context)
    _group(context, plan)
    return _paged(context, "boxes", plan["boxes"])


@flows("GET", PLAN + "/pallets")
def list_pallets(context: Context) -> Answer:
    """Pallets of a plan, as its transport was asked for with."""
    pallets = _plan(context)["pallets"]
    return _paged(context, "pallets", [pallet for of_shipment in pallets.values() for pallet in of_shipment])


@flows("POST", PLAN + "/packingInformation")
def set_packing(context: Context) -> Answer:
    """Say what is in which box."""
    plan = _plan(context, changing=True)
    boxes: list[dict[str, Any]] = []
    for grouping in context.body["packageGroupings"]:
        for box in grouping["boxes"]:
            kept = {"packageId": _id(context, "pk"), "boxId": f"BOX{len(boxes) + 1}"}
            boxes.append(
                context.bare("Box", len(boxes)) | box | kept | {"items": _items(context, box.get("items", ()))}
            )
    plan["boxes"] = boxes
    return _operation(context)


@flows("POST", PLAN + "/packingOptions")
def generate_packing(context: Context) -> Answer:
    """Work out how to pack."""
    plan = _plan(context, changing=True)
    _open(plan["packing"], "packing")
    options = [
        context.bare(
            "PackingOption",
            at,
            packingOptionId=_id(context, "po"),
            packingGroups=[_id(context, "pg")],
            status="OFFERED",
            expiration=iso(context.now + DAY),
        )
        for at in range(2)
    ]
    plan["packing"] = {"made": context.now, "options": options}
    return _operation(context)


@flows("GET", PLAN + "/packingOptions")
def list_packing(context: Context) -> Answer:
    """Ways to pack."""
    return _paged(context, "packingOptions", _ready(context, _plan(context)["packing"]))


@flows("POST", PLAN + "/packingOptions/{packingOptionId}/confirmation")
def confirm_packing(context: Context) -> Answer:
    """Choose a way to pack."""
    plan = _plan(context, changing=True)
    option = _chosen(context, _ready(context, plan["packing"]), "packingOptionId")
    _open(plan["packing"], "packing")
    option["status"] = "ACCEPTED"
    return _operation(context)


def _chosen(context: Context, options: list[dict[str, Any]], name: str) -> dict[str, Any]:
    option = next((option for option in options if option[name] == context.path(name)), None)
    if option is None:
        raise ProblemAnswer(errors(404, "NotFound", f"The requested {name} was not found."))
    if option["status"] != "OFFERED":
        raise ProblemAnswer(invalid(f"The option is {option['status']} already."))
    return option


@flows("POST", PLAN + "/placementOptions")
def generate_placement(context: Context) -> Answer:
    """Work out where to send."""
    plan = _plan(context, changing=True)
    _open(plan["placement"], "placement")
    plan["shipments"] = {}
    options = [
        context.bare(
            "PlacementOption",
            count,
            placementOptionId=_id(context, "pl"),
            shipmentIds=[_id(context, "sh") for _ in range(count)],
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
    return _operation(context)


@flows("GET", PLAN + "/placementOptions")
def list_placement(context: Context) -> Answer:
    """Places to send to."""
    return _paged(context, "placementOptions", _ready(context, _plan(context)["placement"]))


@flows("POST", PLAN + "/placementOptions/{placementOptionId}/confirmation")
def confirm_placement(context: Context) -> Answer:
    """Choose where to send; the shipments of the other options go."""
    plan = _plan(context, changing=True)
    options = _ready(context, plan["placement"])
    option = _chosen(context, options, "placementOptionId")
    _open(plan["placement"], "placement")
    option["status"] = "ACCEPTED"
    kept = {name: plan["shipments"][name] for name in option["shipmentIds"]}
    for shipment in kept.values():
        shipment["status"] = "WORKING"
    plan["shipments"] = kept
    return _operation(context)


@flows("POST", PLAN + "/transportationOptions")
def generate_transport(context: Context) -> Answer:
    """Work out who carries."""
    plan = _plan(context, changing=True)
    options = []
    for wanted in context.body["shipmentTransportationConfigurations"]:
        if wanted["shipmentId"] not in plan["shipments"]:
            raise ProblemAnswer(invalid("There is no such shipment.", "/body/shipmentTransportationConfigurations"))
        plan["pallets"][wanted["shipmentId"]] = [
            context.bare("Pallet", at) | pallet | {"packageId": _id(context, "pa")}
            for at, pallet in enumerate(wanted.get("pallets", ()))
        ]
        for mode, solution in (
            ("GROUND_SMALL_PARCEL", "AMAZON_PARTNERED_CARRIER"),
            ("GROUND_SMALL_PARCEL", "USE_YOUR_OWN_CARRIER"),
        ):
            options.append(
                context.bare(
                    "TransportationOption",
                    transportationOptionId=_id(context, "to"),
                    shipmentId=wanted["shipmentId"],
                    carrier={"alphaCode": "SBX", "name": "Sandbox Carrier"},
                    preconditions=["CONFIRMED_DELIVERY_WINDOW"],
                    shippingMode=mode,
                    shippingSolution=solution,
                )
            )
    plan["transport"] = {"made": context.now, "options": options}
    return _operation(context)


@flows("GET", PLAN + "/transportationOptions")
def list_transport(context: Context) -> Answer:
    """Carriers."""
    plan, wanted = _plan(context), context.query("shipmentId")
    options = [option for option in _ready(context, plan["transport"]) if wanted in (None, option["shipmentId"])]
    return _paged(context, "transportationOptions", options)


@flows("POST", PLAN + "/transportationOptions/confirmation")
def confirm_transport(context: Context) -> Answer:
    """Choose carriers."""
    plan = _plan(context, changing=True)
    known = {option["transportationOptionId"]: option for option in _ready(context, plan["transport"])}
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
    return _operation(context)


@flows("GET", SHIPMENT)
def get_shipment(context: Context) -> Answer:
    """One shipment."""
    shipment = _shipment(context)
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
    _shipment(context)
    return _paged(context, "items", _items(context, _plan(context)["body"]["items"]))


@flows("GET", SHIPMENT + "/boxes")
def list_shipment_boxes(context: Context) -> Answer:
    """Boxes of a shipment."""
    _shipment(context)
    return _paged(context, "boxes", _plan(context)["boxes"])


@flows("GET", SHIPMENT + "/pallets")
def list_shipment_pallets(context: Context) -> Answer:
    """Pallets of a shipment."""
    shipment = _shipment(context)
    return _paged(context, "pallets", _plan(context)["pallets"].get(shipment["id"], []))


@flows("PUT", SHIPMENT + "/name")
def rename_shipment(context: Context) -> Answer:
    """Give a shipment another name."""
    _shipment(context, changing=True)["name"] = context.body["name"]
    return empty()


@flows("PUT", SHIPMENT + "/sourceAddress")
def move_shipment(context: Context) -> Answer:
    """Send a shipment from elsewhere."""
    _shipment(context, changing=True)["source"] = context.body["address"]
    return _operation(context)


@flows("PUT", SHIPMENT + "/trackingDetails")
def track_shipment(context: Context) -> Answer:
    """Say how a shipment is tracked."""
    shipment = _shipment(context, changing=True)
    if not shipment["transport"]:
        raise ProblemAnswer(invalid("No transportation option of the shipment has been confirmed."))
    shipment["tracking"], shipment["status"] = context.body["trackingDetails"], "SHIPPED"
    return _operation(context)


@flows("POST", SHIPMENT + "/deliveryWindowOptions")
def generate_windows(context: Context) -> Answer:
    """Work out when it may arrive."""
    shipment = _shipment(context, changing=True)
    options = [
        context.bare(
            "DeliveryWindowOption",
            at,
            deliveryWindowOptionId=_id(context, "dw"),
            availabilityType="AVAILABLE",
            startDate=iso(context.now + (7 + at) * DAY),
            endDate=iso(context.now + (14 + at) * DAY),
            validUntil=iso(context.now + 2 * DAY),
        )
        for at in range(3)
    ]
    shipment["windows"] = {"made": context.now, "options": options}
    return _operation(context)


@flows("GET", SHIPMENT + "/deliveryWindowOptions")
def list_windows(context: Context) -> Answer:
    """When it may arrive."""
    return _paged(context, "deliveryWindowOptions", _ready(context, _shipment(context)["windows"]))


@flows("POST", SHIPMENT + "/deliveryWindowOptions/{deliveryWindowOptionId}/confirmation")
def confirm_window(context: Context) -> Answer:
    """Choose when it arrives."""
    shipment, wanted = _shipment(context, changing=True), context.path("deliveryWindowOptionId")
    options = _ready(context, shipment["windows"])
    chosen = next((option for option in options if option["deliveryWindowOptionId"] == wanted), None)
    if chosen is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested delivery window was not found."))
    if context.now >= shipment["windows"]["made"] + 2 * DAY:
        raise ProblemAnswer(invalid("The delivery window is no longer valid."))
    shipment["window"] = chosen
    return _operation(context)


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
