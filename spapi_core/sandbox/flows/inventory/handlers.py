"""FBA inventory: items made for the sandbox, stock added to them, summaries over those and the seed's listings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, errors, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/fba/inventory/v1"
PAGE = 50


@flows("POST", BASE + "/items")
def create_item(context: Context) -> Answer:
    """Make an item without stock."""
    body, items = context.body, context.kept("inventory")
    key = f"{body['marketplaceId']} {body['sellerSku']}"
    if key in items:
        raise ProblemAnswer(errors(409, "Conflict", "The item exists already.", body["sellerSku"][:100]))
    items[key] = {
        "sku": body["sellerSku"],
        "marketplace": body["marketplaceId"],
        "name": body["productName"],
        "quantity": 0,
        "updated": context.now,
    }
    return json_answer(200, {})


@flows("POST", BASE + "/items/inventory")
def add_inventory(context: Context) -> Answer:
    """Add stock; the same idempotency token adds once."""
    done, token = context.kept("inventory tokens"), context.given.headers["x-amzn-idempotency-token"]
    if token in done:
        return json_answer(200, {})
    items, wanted = context.kept("inventory"), context.body.get("inventoryItems") or []
    if not wanted:
        raise ProblemAnswer(invalid("At least one item is needed.", "/body/inventoryItems"))
    for at, entry in enumerate(wanted):
        if f"{entry['marketplaceId']} {entry['sellerSku']}" not in items:
            raise ProblemAnswer(
                errors(404, "NotFound", "The item was not found.", f"/body/inventoryItems/{at}/sellerSku")
            )
        if entry["quantity"] < 1:
            raise ProblemAnswer(invalid("quantity must be at least 1.", f"/body/inventoryItems/{at}/quantity"))
    for entry in wanted:
        item = items[f"{entry['marketplaceId']} {entry['sellerSku']}"]
        item["quantity"] += entry["quantity"]
        item["updated"] = context.now
    done[token] = True
    return json_answer(200, {})


@flows("DELETE", BASE + "/items/{sellerSku}")
def delete_item(context: Context) -> Answer:
    """Remove an item."""
    key = f"{context.query('marketplaceId')} {context.path('sellerSku')}"
    context.thing("inventory", key, "item")
    del context.kept("inventory")[key]
    return json_answer(200, {})


@flows("GET", BASE + "/summaries")
def get_summaries(context: Context) -> Answer:
    """Stock of a marketplace."""
    token = context.query("nextToken")
    start = context.position(token) or 0
    marketplace = (context.listed("marketplaceIds") or [context.query("granularityId") or ""])[0]
    wanted = set(context.listed("sellerSkus")) | ({context.query("sellerSku")} - {None})
    seed, since = context.services.seed, query_time(context, "startDateTime")
    own = [item for item in context.kept("inventory").values() if item["marketplace"] == marketplace]

    def make(number: int) -> dict[str, Any] | None:
        item = own[number] if number < len(own) else _seeded(context, number - len(own))
        if (wanted and item["sku"] not in wanted) or (since is not None and item["updated"] < since):
            return None
        return _summary(context, item)

    listed = seed.listings if context.services.stateful else 0
    count = len(own) + listed
    page, following = context.gather(iter(range(start, count)), make, seed.page_size or PAGE)
    answer: dict[str, Any] = {
        "payload": {
            "granularity": {"granularityType": "Marketplace", "granularityId": context.query("granularityId")},
            "inventorySummaries": page,
        }
    }
    if following:
        answer["pagination"] = {"nextToken": following}
    return json_answer(200, answer)


def _seeded(context: Context, number: int) -> dict[str, Any]:
    seed = context.services.seed
    item = number % max(1, seed.catalog)
    updated = seed.start - (number % 90) * 86400
    return {
        "sku": seed.sku(number),
        "name": seed.title(item),
        "quantity": number * 7 % 200,
        "updated": updated,
        "asin": seed.asin(item),
    }


def _summary(context: Context, item: dict[str, Any]) -> dict[str, Any]:
    shown = {
        "asin": item.get("asin", "B000000000"),
        "fnSku": "X0" + item["sku"][-8:].upper().rjust(8, "0"),
        "sellerSku": item["sku"],
        "condition": "NewItem",
        "lastUpdatedTime": iso(item["updated"]),
        "productName": item["name"],
        "totalQuantity": item["quantity"],
    }
    if (context.query("details") or "").lower() == "true":
        shown["inventoryDetails"] = {"fulfillableQuantity": item["quantity"], "inboundWorkingQuantity": 0}
    return shown
