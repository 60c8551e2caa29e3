"""External fulfillment: sandbox locations, and what its calls change of a shipment beyond what they say themselves.

Lists, gets and creation go by the rule of all collections; here is how a shipment's status moves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer, not_found
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.sandbox.flows.context import Context

__all__ = ["EFFECTS", "flows"]

flows = Registry()

BASE = "/externalFulfillment/2024-09-11/shipments"
ONE = BASE + "/{shipmentId}"
PACKAGE = ONE + "/packages/{packageId}"
CHANNELS = ("FBA", "MFN")


@flows("POST", "/externalFulfillment/2026-07-30/location")
def create_location(context: Context) -> Answer:
    """A location for each channel that is asked for."""
    wanted = [str(channel) for channel in context.body.get("channels") or CHANNELS]
    ids = {channel: context.new_id("location", channel).lower() for channel in CHANNELS if channel in wanted}
    for channel, identifier in ids.items():
        context.kept("sandbox locations")[identifier] = {"channel": channel}
    return json_answer(201, {"locationIds": ids})


def _touched(context: Context, change: dict[str, Any]) -> dict[str, Any]:
    return change | {"lastUpdatedDateTime": iso(context.now)}


def created(context: Context, _: dict[str, Any]) -> dict[str, Any]:
    """A new shipment waits to be confirmed."""
    body = context.body
    channel = {"marketplaceId": body["marketplaceId"], "channelName": body["marketplaceChannel"]}
    known = {"locationId": body["locationId"], "marketplaceAttributes": channel, "status": "ACCEPTED", "packages": None}
    return _touched(context, known | {"creationDateTime": iso(context.now)})


def processed(context: Context, _: dict[str, Any]) -> dict[str, Any]:
    """It is confirmed or rejected."""
    return _touched(context, {"status": "CANCELLED" if context.query("operation") == "REJECT" else "CONFIRMED"})


def updated(context: Context, _: dict[str, Any]) -> dict[str, Any]:
    """The sandbox moves it on."""
    said = (context.body or {}).get("updates") or {}
    return _touched(context, {name: said[name] for name in ("status", "subStatus") if name in said})


def packed(context: Context, shipment: dict[str, Any]) -> dict[str, Any]:
    """Packages come to it."""
    new = [{"status": "CREATED", **package} for package in context.entries("packages")]
    ids = {package["id"] for package in new}
    kept = [package for package in shipment.get("packages") or () if package["id"] not in ids]
    return _touched(context, {"packages": [*kept, *new], "status": "PACKAGE_CREATED"})


def repacked(context: Context, shipment: dict[str, Any]) -> dict[str, Any]:
    """A package is replaced."""
    return _touched(context, {"packages": _with(context, shipment, context.body or {})})


def sent_off(context: Context, shipment: dict[str, Any]) -> dict[str, Any]:
    """A package is shipped; with the last one the shipment is."""
    packages = _with(context, shipment, {"status": context.query("status") or "SHIPPED"})
    whole = all(package.get("status") == "SHIPPED" for package in packages)
    return _touched(context, {"packages": packages} | ({"status": "SHIPPED"} if whole else {}))


def _with(context: Context, shipment: dict[str, Any], change: dict[str, Any]) -> list[dict[str, Any]]:
    packages = list(shipment.get("packages") or ())
    if context.path("packageId") not in [package["id"] for package in packages]:
        raise ProblemAnswer(not_found(f"package {context.path('packageId')[:40]}"))
    one = {"id": context.path("packageId")}
    return [package | change | one if package["id"] == one["id"] else package for package in packages]


def labelled(context: Context, shipment: dict[str, Any]) -> dict[str, Any]:
    """Labels are made for packages that are there."""
    there = {package["id"] for package in shipment.get("packages") or ()}
    wanted = (context.body or {}).get("packageIds")
    if not wanted:
        raise ProblemAnswer(invalid("packageIds must not be empty.", "/body/packageIds"))
    for identifier in wanted:
        if identifier not in there:
            raise ProblemAnswer(not_found(f"package {str(identifier)[:40]}"))
    return _touched(context, {"status": "SHIPLABEL_GENERATED"})


def invoiced(context: Context, _: dict[str, Any]) -> dict[str, Any]:
    """Its invoice is made."""
    return _touched(context, {"status": "INVOICE_GENERATED"})


EFFECTS: dict[tuple[str, str], Callable[[Context, dict[str, Any]], dict[str, Any]]] = {
    ("POST", BASE): created,
    ("POST", ONE): processed,
    ("PATCH", ONE): updated,
    ("POST", ONE + "/packages"): packed,
    ("PUT", PACKAGE): repacked,
    ("PATCH", PACKAGE): sent_off,
    ("PUT", ONE + "/shipLabels"): labelled,
    ("POST", ONE + "/invoice"): invoiced,
}
"""What a call changes of the shipment that it is about, which is given as the list shows it."""
