"""Notifications: destinations of an application, subscriptions of a selling partner, and test notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.registry import Registry

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/notifications/v1"


def _shared(context: Context, kind: str) -> dict[str, Any]:
    """State of the application rather than of the selling partner."""
    memory = context.services.memory.of("application " + context.token.application.client_id)
    things: dict[str, Any] = memory.setdefault(kind, {})
    return things


def _one(context: Context, kind: str, identifier: str, what: str) -> Any:
    found = _shared(context, kind).get(identifier)
    if found is None:
        raise ProblemAnswer(errors(404, "NotFound", f"The {what} was not found.", identifier[:100]))
    return found


@flows("GET", BASE + "/destinations")
def get_destinations(context: Context) -> Answer:
    """All destinations of the application."""
    return json_answer(200, {"payload": list(_shared(context, "destinations").values())})


@flows("POST", BASE + "/destinations")
def create_destination(context: Context) -> Answer:
    """Make a destination; its name is taken once."""
    wanted = context.body["resourceSpecification"]
    if ("sqs" in wanted) == ("eventBridge" in wanted):
        raise ProblemAnswer(invalid("Give either sqs or eventBridge.", "/body/resourceSpecification"))
    destinations = _shared(context, "destinations")
    if any(destination["name"] == context.body["name"] for destination in destinations.values()):
        raise ProblemAnswer(errors(409, "Conflict", "A destination with this name exists already."))
    resource = dict(wanted)
    if "eventBridge" in wanted:
        name = f"aws.partner/sellingpartnerapi.amazon.com/{wanted['eventBridge']['accountId']}/sandbox"
        resource["eventBridge"] = {**wanted["eventBridge"], "name": name}
    identifier = context.new_id("destination").lower()
    destinations[identifier] = {"name": context.body["name"], "destinationId": identifier, "resource": resource}
    return json_answer(200, {"payload": destinations[identifier]})


@flows("GET", BASE + "/destinations/{destinationId}")
def get_destination(context: Context) -> Answer:
    """One destination."""
    found = _one(context, "destinations", context.path("destinationId"), "destination")
    return json_answer(200, {"payload": found})


@flows("DELETE", BASE + "/destinations/{destinationId}")
def delete_destination(context: Context) -> Answer:
    """Remove a destination that no subscription uses."""
    identifier = context.path("destinationId")
    _one(context, "destinations", identifier, "destination")
    subscriptions = _shared(context, "subscriptions").values()
    if any(entry["shown"]["destinationId"] == identifier for entry in subscriptions):
        raise ProblemAnswer(errors(409, "Conflict", "The destination has subscriptions."))
    del _shared(context, "destinations")[identifier]
    return json_answer(200, {})


@flows("POST", BASE + "/subscriptions/{notificationType}")
def create_subscription(context: Context) -> Answer:
    """Subscribe the selling partner to a type, once."""
    kind = context.path("notificationType")
    _one(context, "destinations", context.body["destinationId"], "destination")
    subscriptions = _shared(context, "subscriptions")
    version = context.body["payloadVersion"]
    for entry in subscriptions.values():
        same = entry["seller"] == context.seller and entry["kind"] == kind
        if same and entry["shown"]["payloadVersion"] == version:
            raise ProblemAnswer(errors(409, "Conflict", "A subscription to this notification exists already."))
    identifier = context.new_id("subscription").lower()
    shown = {"subscriptionId": identifier, "payloadVersion": version, "destinationId": context.body["destinationId"]}
    if "processingDirective" in context.body:
        shown["processingDirective"] = context.body["processingDirective"]
    subscriptions[identifier] = {"seller": context.seller, "kind": kind, "shown": shown}
    return json_answer(200, {"payload": shown})


def _of_seller(context: Context, kinds: set[str]) -> list[dict[str, Any]]:
    version = context.query("payloadVersion")
    return [
        entry["shown"]
        for entry in _shared(context, "subscriptions").values()
        if entry["seller"] == context.seller
        and entry["kind"] in kinds
        and version in (None, entry["shown"]["payloadVersion"])
    ]


@flows("GET", BASE + "/subscriptions")
def get_subscriptions(context: Context) -> Answer:
    """Subscriptions of the selling partner to some types."""
    token = context.query("nextToken")
    context.position(token)
    kinds = set(context.listed("notificationTypes"))
    size = context.number("pageSize", context.services.seed.page_size or 30, 1, 100)
    page, following = context.cut(_of_seller(context, kinds), token, size)
    payload: dict[str, Any] = {"subscriptions": page}
    if following:
        payload["nextToken"] = following
    return json_answer(200, {"payload": payload})


@flows("GET", BASE + "/subscriptions/{notificationType}")
def get_subscription(context: Context) -> Answer:
    """The selling partner's subscription to a type."""
    found = _of_seller(context, {context.path("notificationType")})
    if not found:
        raise ProblemAnswer(errors(404, "NotFound", "There is no subscription to this notification."))
    return json_answer(200, {"payload": found[0]})


def _by_id(context: Context) -> Any:
    entry = _one(context, "subscriptions", context.path("subscriptionId"), "subscription")
    if entry["kind"] != context.path("notificationType"):
        raise ProblemAnswer(errors(404, "NotFound", "The subscription was not found."))
    return entry


@flows("GET", BASE + "/subscriptions/{notificationType}/{subscriptionId}")
def get_subscription_by_id(context: Context) -> Answer:
    """One subscription."""
    return json_answer(200, {"payload": _by_id(context)["shown"]})


@flows("DELETE", BASE + "/subscriptions/{notificationType}/{subscriptionId}")
def delete_subscription(context: Context) -> Answer:
    """End a subscription."""
    _by_id(context)
    del _shared(context, "subscriptions")[context.path("subscriptionId")]
    return json_answer(200, {})


@flows("POST", BASE + "/subscriptions/{notificationType}/testNotification")
def send_test(context: Context) -> Answer:
    """Pretend to send a notification to a destination."""
    destination = (context.body or {}).get("destinationId")
    if destination is not None:
        _one(context, "destinations", destination, "destination")
    return json_answer(200, {"payload": {}})
