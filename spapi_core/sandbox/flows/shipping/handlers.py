"""Shipping, version 2: rates, purchase, documents, tracking, cancellation; one-click and direct purchase; claims.

A request token of getRates is good for ten minutes, its rates for one purchase.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, empty, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/shipping/v2"
RATES_LIFE = 600.0
SERVICES = (
    ("AMZN_US", "Amazon Shipping", "std-us-swa-mfn", "Standard", 5.0),
    ("UPS", "UPS", "UPS_PTP_GND", "Ground", 7.5),
)
LABEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
ZPL = base64.b64encode(b"^XA^FO50,50^FDsandbox^FS^XZ").decode()


def _promise(context: Context) -> dict[str, Any]:
    day = 86400
    return {
        "pickupWindow": {"start": iso(context.now + day), "end": iso(context.now + 2 * day)},
        "deliveryWindow": {"start": iso(context.now + 3 * day), "end": iso(context.now + 5 * day)},
    }


def _charge(body: dict[str, Any], base: float) -> dict[str, Any]:
    pounds = sum(package["weight"]["value"] for package in body.get("packages") or ())
    return {"value": round(base + pounds * 0.5, 2), "unit": "USD"}


@flows("POST", BASE + "/shipments/rates")
def get_rates(context: Context) -> Answer:
    """What carriers would take for packages."""
    if not context.body["packages"]:
        raise ProblemAnswer(invalid("At least one package is needed.", "/body/packages"))
    token = context.new_id("rates").lower() * 2
    rates = []
    for carrier, carrier_name, service, service_name, base in SERVICES:
        rates.append(
            context.bare(
                "Rate",
                service,
                rateId=context.new_id("rate").lower(),
                carrierId=carrier,
                carrierName=carrier_name,
                serviceId=service,
                serviceName=service_name,
                totalCharge=_charge(context.body, base),
                promise=_promise(context),
                requiresAdditionalInputs=False,
                supportedDocumentSpecifications=[
                    context.bare(
                        "SupportedDocumentSpecification", format="PNG", size={"width": 4, "length": 6, "unit": "INCH"}
                    )
                ],
            )
        )
    context.kept("rates")[token] = {"body": context.body, "made": context.now, "rates": rates, "used": False}
    return json_answer(200, {"payload": {"requestToken": token, "rates": rates}})


@flows("POST", BASE + "/shipments")
def purchase(context: Context) -> Answer:
    """Buy a label for a rate; the same idempotency key gives the same shipment."""
    again = _repeated(context)
    if again is not None:
        return again
    asked = context.kept("rates").get(context.body["requestToken"])
    if asked is None or context.now - asked["made"] > RATES_LIFE or asked["used"]:
        raise ProblemAnswer(invalid("The request token is unknown, used or has expired.", "/body/requestToken"))
    rate = next((rate for rate in asked["rates"] if rate["rateId"] == context.body["rateId"]), None)
    if rate is None:
        raise ProblemAnswer(invalid("The rate does not belong to the request token.", "/body/rateId"))
    asked["used"] = True
    wanted = context.body["requestedDocumentSpecification"]["format"]
    shipment = _bought(context, asked["body"], rate, wanted)
    payload = {
        "shipmentId": shipment["id"],
        "packageDocumentDetails": shipment["documents"],
        "promise": rate["promise"],
    }
    return _remembered(context, {"payload": payload})


@flows("POST", BASE + "/oneClickShipment")
def one_click(context: Context) -> Answer:
    """Buy the cheapest service at once."""
    carrier, carrier_name, service, service_name, base = SERVICES[0]
    rate = {"carrierId": carrier, "promise": _promise(context)}
    shipment = _bought(context, context.body, rate, context.body["labelSpecifications"]["format"])
    payload = {
        "shipmentId": shipment["id"],
        "packageDocumentDetails": shipment["documents"],
        "promise": rate["promise"],
        "carrier": {"id": carrier, "name": carrier_name},
        "service": {"id": service, "name": service_name},
        "totalCharge": _charge(context.body, base),
    }
    return json_answer(200, {"payload": payload})


@flows("POST", BASE + "/shipments/directPurchase")
def direct(context: Context) -> Answer:
    """Buy for an order of Amazon's, without rates."""
    again = _repeated(context)
    if again is not None:
        return again
    rate = {"carrierId": SERVICES[0][0], "promise": _promise(context)}
    wanted = (context.body.get("labelSpecifications") or {}).get("format", "PNG")
    shipment = _bought(context, context.body, rate, wanted)
    payload = {"shipmentId": shipment["id"], "packageDocumentDetailList": shipment["documents"]}
    return _remembered(context, {"payload": payload})


def _repeated(context: Context) -> Answer | None:
    key = context.given.headers.get("x-amzn-idempotencykey")
    found = context.kept("shipping keys").get(key) if key else None
    return None if found is None else json_answer(200, found)


def _remembered(context: Context, answer: dict[str, Any]) -> Answer:
    key = context.given.headers.get("x-amzn-idempotencykey")
    if key:
        context.kept("shipping keys")[key] = answer
    return json_answer(200, answer)


def _bought(context: Context, body: dict[str, Any], rate: dict[str, Any], wanted: str) -> dict[str, Any]:
    identifier = f"amzn1.sid.{context.new_id('shipment').lower()}"
    packages = body.get("packages") or [{"packageClientReferenceId": "1"}]
    documents = [
        {
            "packageClientReferenceId": package["packageClientReferenceId"],
            "packageDocuments": [{"type": "LABEL", "format": wanted, "contents": ZPL if wanted == "ZPL" else LABEL}],
            "trackingId": f"TBA{context.new_id('tracking')[:12]}",
        }
        for package in packages
    ]
    shipment = {
        "id": identifier,
        "documents": documents,
        "carrier": rate["carrierId"],
        "promise": rate["promise"],
        "bought": context.now,
        "cancelled": False,
    }
    context.kept("shipments")[identifier] = shipment
    return shipment


@flows("GET", BASE + "/shipments/{shipmentId}/documents")
def documents(context: Context) -> Answer:
    """The label of a package again."""
    shipment = context.thing("shipments", context.path("shipmentId"), "shipment")
    wanted = context.query("packageClientReferenceId")
    found = next((entry for entry in shipment["documents"] if entry["packageClientReferenceId"] == wanted), None)
    if found is None or shipment["cancelled"]:
        raise ProblemAnswer(errors(404, "NotFound", "There is no document for this package."))
    return json_answer(200, {"payload": {"shipmentId": shipment["id"], "packageDocumentDetail": found}})


@flows("PUT", BASE + "/shipments/{shipmentId}/cancel")
def cancel(context: Context) -> Answer:
    """Cancel a shipment, once."""
    shipment = context.thing("shipments", context.path("shipmentId"), "shipment")
    if shipment["cancelled"]:
        raise ProblemAnswer(invalid("The shipment has been cancelled already."))
    shipment["cancelled"] = True
    return json_answer(200, {"payload": {}})


@flows("GET", BASE + "/tracking")
def tracking(context: Context) -> Answer:
    """Where a package is."""
    wanted = context.query("trackingId")
    shipment = next(
        (
            shipment
            for shipment in context.kept("shipments").values()
            if any(entry["trackingId"] == wanted for entry in shipment["documents"])
        ),
        None,
    )
    if shipment is None or shipment["carrier"] != context.query("carrierId"):
        raise ProblemAnswer(errors(404, "NotFound", "The tracking id was not found."))
    age = context.now - shipment["bought"]
    stages = (
        (0, "ReadyForReceive", "PreTransit"),
        (86400, "PickupDone", "InTransit"),
        (3 * 86400, "Delivered", "Delivered"),
    )
    passed = [stage for stage in stages if age >= stage[0]]
    events = [
        context.bare("Event", code, eventCode=code, eventTime=iso(shipment["bought"] + after))
        for after, code, _ in passed
    ]
    payload = {
        "trackingId": wanted,
        "alternateLegTrackingId": "",
        "eventHistory": events,
        "promisedDeliveryDate": shipment["promise"]["deliveryWindow"]["end"],
        "summary": {"status": "Cancelled" if shipment["cancelled"] else passed[-1][2]},
    }
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/accessPoints")
def access_points(context: Context) -> Answer:
    """Where packages can be left near a place."""
    kinds = context.listed("accessPointTypes")
    points = {
        kind: [
            context.component("AccessPoint", kind, context.query("postalCode"), at) | {"type": kind} for at in range(2)
        ]
        for kind in kinds
    }
    return json_answer(200, {"payload": {"accessPointsMap": points}})


@flows("POST", BASE + "/ndrFeedback")
def feedback(context: Context) -> Answer:
    """What shall happen with a package that could not be delivered."""
    _tracked(context)
    return empty()


@flows("POST", BASE + "/claims")
def claim(context: Context) -> Answer:
    """Claim for a package."""
    _tracked(context)
    return json_answer(201, {"claimId": context.new_id("claim").lower()})


def _tracked(context: Context) -> None:
    wanted = context.body["trackingId"]
    known = (entry["trackingId"] for shipment in context.kept("shipments").values() for entry in shipment["documents"])
    if wanted not in known:
        raise ProblemAnswer(errors(404, "NotFound", "The tracking id was not found."))


@flows("POST", BASE + "/carrierAccounts/{carrierId}")
@flows("PUT", BASE + "/carrierAccounts/{carrierId}")
def link(context: Context) -> Answer:
    """Link an account with a carrier."""
    accounts = context.kept("carrier accounts")
    identifier = context.new_id("carrier account").lower()
    accounts[identifier] = {"accountId": identifier, "carrierId": context.path("carrierId")}
    return json_answer(200, {"registrationStatus": "ACTIVE", "accountId": identifier})


@flows("PUT", BASE + "/carrierAccounts")
def accounts(context: Context) -> Answer:
    """Accounts that are linked."""
    return json_answer(200, {"activeAccounts": list(context.kept("carrier accounts").values())})


@flows("PUT", BASE + "/carrierAccounts/{carrierId}/unlink")
def unlink(context: Context) -> Answer:
    """Unlink an account."""
    identifier = (context.body or {}).get("accountId", "")
    account = context.thing("carrier accounts", identifier, "carrier account")
    if account["carrierId"] != context.path("carrierId"):
        raise ProblemAnswer(errors(404, "NotFound", "The requested carrier account was not found."))
    del context.kept("carrier accounts")[identifier]
    return json_answer(200, {"isUnlinked": True})


@flows("POST", "/shipping/v1/rates")
def rates_v1(context: Context) -> Answer:
    """Rates of version 1."""
    made = context.made(context.document.answer_schema(context.endpoint, 200), context.body)
    made.pop("errors", None)
    return json_answer(200, made)
