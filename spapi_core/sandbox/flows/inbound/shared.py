"""What the steps of an inbound plan share: its paths, operations that take some seconds, options that expire."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.generic import items_schema
from spapi_core.sandbox.flows.sorting import sorting_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.sandbox.flows.context import Context

ROOT = "/inbound/fba/2024-03-20"
PLANS = ROOT + "/inboundPlans"
PLAN = PLANS + "/{inboundPlanId}"
SHIPMENT = PLAN + "/shipments/{shipmentId}"
SECONDS = 3.0
DAY = 86400


def new_id(context: Context, prefix: str) -> str:
    """An id that nothing else has."""
    return prefix + str(uuid.uuid5(uuid.NAMESPACE_OID, context.new_id(prefix)))


def begun(context: Context) -> str:
    """The id of an operation that begins now."""
    identifier = str(uuid.uuid5(uuid.NAMESPACE_OID, context.new_id("operation")))
    context.kept("inbound operations")[identifier] = {"name": context.endpoint.name, "made": context.now}
    return identifier


def begun_answer(context: Context) -> Answer:
    """The answer to what begins an operation."""
    return json_answer(202, {"operationId": begun(context)})


def plan_of(context: Context, *, changing: bool = False) -> dict[str, Any]:
    """The plan that the path names."""
    plan: dict[str, Any] = context.thing("inbound plans", context.path("inboundPlanId"), "inbound plan")
    if changing and plan["status"] == "VOIDED":
        raise ProblemAnswer(invalid("The inbound plan has been cancelled."))
    if changing:
        plan["updated"] = context.now
    return plan


def shipment_of(context: Context, *, changing: bool = False) -> dict[str, Any]:
    """The shipment that the path names."""
    plan = plan_of(context, changing=changing)
    found: dict[str, Any] | None = plan["shipments"].get(context.path("shipmentId"))
    if found is None:
        raise ProblemAnswer(errors(404, "NotFound", "The requested shipment was not found."))
    return found


def ready(context: Context, thing: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Options that were generated, once that is done; those that nobody confirmed in time are EXPIRED."""
    if not thing or context.now - thing["made"] < SECONDS:
        return []
    if context.now - thing["made"] >= DAY:
        for option in thing["options"]:
            if option.get("status") == "OFFERED":
                option["status"] = "EXPIRED"
    options: list[dict[str, Any]] = thing["options"]
    return options


def check_open(thing: dict[str, Any] | None, what: str) -> None:
    """Refuse to generate or confirm where the choice was made."""
    if thing and any(option["status"] == "ACCEPTED" for option in thing["options"]):
        raise ProblemAnswer(invalid(f"A {what} option has been confirmed already."))


def paged(context: Context, name: str, things: Sequence[Any]) -> Answer:
    """A page of a list."""
    token = context.query("paginationToken")
    context.position(token)
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 1000)
    schema = context.document.answer_schema(context.endpoint, context.endpoint.success) or {}
    sort = sorting_of(context, items_schema(context, schema, [name]))
    page, following = context.cut(sort(things) if sort else things, token, size)
    answer: dict[str, Any] = {name: page}
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)


def chosen(context: Context, options: list[dict[str, Any]], name: str) -> dict[str, Any]:
    """The option that the path names."""
    option = next((option for option in options if option[name] == context.path(name)), None)
    if option is None:
        raise ProblemAnswer(errors(404, "NotFound", f"The requested {name} was not found."))
    if option["status"] != "OFFERED":
        raise ProblemAnswer(invalid(f"The option is {option['status']} already."))
    return option


def items_of(context: Context, wanted: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Items as they are shown."""
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
