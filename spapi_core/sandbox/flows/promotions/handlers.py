"""Promotions of a seller: searched, got as listed, and the items that each is for, page by page.

Each marketplace has as many as the seed says. Their state follows from their dates and the sandbox's time; Amazon's API only
reads them, so nothing changes but time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from spapi_core.sandbox.answers import Answer, ProblemAnswer, json_answer, not_found
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.generic import page_size
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.world.clock import iso

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["flows"]

flows = Registry()

BASE = "/promotions/2025-12-01/promotions"
DAY = 86400.0
TYPES = ("DEAL", "PRICE_DISCOUNT", "COUPON", "BASKET_BUILDING")
PAGE, MOST_ASKED = 20, 10
MOST_ITEMS = 45
EACH_CANCELLED, EACH_FAILED, EACH_WITH_ISSUE = 11, 13, 4
"""One of this many promotions was cancelled, failed, or has a warning."""
REVISION = 1


@define(frozen=True)
class Promotion:
    """One promotion.

    Args:
        number: Of all promotions of the seller.
        id: Amazon's.
        selection: Id of what it is for.
        place: Its marketplace.
        begins: Sandbox time.
        ends: Sandbox time.
        created: Sandbox time.
    """

    number: int
    id: str
    selection: str
    place: Place
    begins: float
    ends: float
    created: float

    @property
    def kind(self) -> str:
        """Its type."""
        return TYPES[self.number % len(TYPES)]

    def status(self, now: float) -> str:
        """Its state at a time."""
        if self.number % EACH_FAILED == EACH_FAILED - 1:
            return "FAILED"
        if self.number % EACH_CANCELLED == EACH_CANCELLED - 1 and now >= self.begins:
            return "CANCELLED"
        return "UPCOMING" if now < self.begins else "RUNNING" if now < self.ends else "EXPIRED"

    def updated(self, now: float) -> float:
        """When it last changed."""
        status = self.status(now)
        return self.created if status in {"UPCOMING", "FAILED"} else self.ends if status == "EXPIRED" else self.begins


@flows("GET", BASE)
def search(context: Context) -> Answer:
    """Promotions of a marketplace, the newest first."""
    places, records = context.services.seed.places, context.services.seed.records
    asked = context.listed("marketplaceIds")
    at = next((at for at, place in enumerate(places) if place.id in asked), None)
    start = context.position(context.query("paginationToken")) or 0
    first = 0 if at is None else at * records
    promotions = [_promotion(context, first + number) for number in range(records if at is not None else 0)]
    wanted = [each for each in promotions if _wanted(context, each)]
    size = page_size(context, PAGE)
    page = [] if context.empty_page else wanted[start : start + size]
    following = start + len(page)
    answer: dict[str, Any] = {"totalResults": len(wanted), "promotions": [_shown(context, each) for each in page]}
    if following < len(wanted):
        answer["pagination"] = {"nextToken": context.page_token(following)}
    return json_answer(200, answer)


@flows("GET", BASE + "/{promotionId}")
def get(context: Context) -> Answer:
    """One promotion, as it is listed; with its items where they are asked for."""
    promotion = _known(context)
    shown = _shown(context, promotion)
    if "SELECTION" in context.listed("includedData"):
        shown["selection"] |= {"selectionDetails": {"items": _items(context, promotion)}}
    return json_answer(200, shown)


@flows("GET", BASE + "/{promotionId}/selections/{selectionId}")
def get_selection(context: Context) -> Answer:
    """What a promotion is for, page by page."""
    promotion = _known(context)
    if context.path("selectionId") != promotion.selection:
        raise ProblemAnswer(not_found(f"selection {context.path('selectionId')[:100]}"))
    if context.number("revisionId", REVISION, 1, 2**31) != REVISION:
        raise ProblemAnswer(not_found(f"revision {context.query('revisionId')} of selection {promotion.selection}"))
    items = _items(context, promotion)
    page, following = context.cut(items, context.query("paginationToken"), page_size(context, PAGE))
    details: dict[str, Any] = {"items": page}
    if "ISSUES" in context.listed("includedData"):
        details["issues"] = _issues_of(promotion, page)
    if following is not None:
        details["pagination"] = {"nextToken": following}
    return json_answer(200, {"selection": _selection(promotion) | {"selectionDetails": details}})


def _promotion(context: Context, number: int) -> Promotion:
    seed = context.services.seed
    rng = seed.rng("promotion", context.seller, number)
    position = number % seed.records
    begins = float(round(seed.start + 14 * DAY - position * (seed.days + 14) * DAY / seed.records))
    ends = begins + rng.randint(3, 21) * DAY
    head = f"{rng.getrandbits(32):08x}"
    return Promotion(
        number,
        f"{head}-{rng.getrandbits(16):04x}-4000-8000-{number:012x}",
        f"{rng.getrandbits(32):08x}-{rng.getrandbits(16):04x}-4000-9000-{number:012x}",
        seed.places[number // seed.records],
        begins,
        ends,
        begins - rng.randint(1, 20) * DAY - 14 * DAY,
    )


def _known(context: Context) -> Promotion:
    identifier = context.path("promotionId")
    seed = context.services.seed
    try:
        number = int(identifier.rpartition("-")[2], 16)
    except ValueError:
        number = -1
    if 0 <= number < seed.records * len(seed.places):
        promotion = _promotion(context, number)
        if promotion.id == identifier:
            return promotion
    raise ProblemAnswer(not_found(f"promotion {identifier[:100]}"))


def _wanted(context: Context, promotion: Promotion) -> bool:
    status, kinds = context.listed("statuses"), context.listed("promotionTypes")
    updated = promotion.updated(context.now)
    return (
        (not status or promotion.status(context.now) in status)
        and (not kinds or promotion.kind in kinds)
        and _any(context, "asins", "asin", promotion)
        and _any(context, "skus", "sku", promotion)
        and _within(context, "startDate", promotion.begins)
        and _within(context, "endDate", promotion.ends)
        and _within(context, "updateDate", updated)
    )


def _any(context: Context, parameter: str, name: str, promotion: Promotion) -> bool:
    """Whether one of its items is asked for, or none is."""
    asked = context.listed(parameter)
    if len(asked) > MOST_ASKED:
        raise ProblemAnswer(invalid(f"{parameter} takes {MOST_ASKED} at most.", parameter))
    return not asked or any(item[name] in asked for item in _items(context, promotion))


def _within(context: Context, name: str, value: float) -> bool:
    after, before = query_time(context, f"{name}After"), query_time(context, f"{name}Before")
    return (after is None or value >= after) and (before is None or value <= before)


def _selection(promotion: Promotion) -> dict[str, Any]:
    return {"selectionId": promotion.selection, "revisionId": REVISION, "type": "ITEMS"}


def _items(context: Context, promotion: Promotion) -> list[dict[str, Any]]:
    seed = context.services.seed
    rng = seed.rng("promotion items", context.seller, promotion.number)
    listings = max(1, seed.listings)
    first, count = rng.randrange(listings), min(listings, rng.randint(1, MOST_ITEMS))
    discount = {"type": "PERCENTAGE_OFF", "percentOff": _percent(promotion)}
    benefit = {"benefit": {"type": "DISCOUNTED_PRICE", "discount": discount}} if promotion.kind == "DEAL" else {}
    numbers = [(first + at) % listings for at in range(count)]
    return [
        {"asin": seed.asin(number % max(1, seed.catalog)), "sku": seed.sku(number), **benefit} for number in numbers
    ]


def _percent(promotion: Promotion) -> int:
    return 5 + promotion.number % 8 * 5


def _issues_of(promotion: Promotion, items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if promotion.number % EACH_WITH_ISSUE or not items:
        return []
    code = "PRODUCT_NOT_AVAILABLE"
    identifier = {"asin": items[0]["asin"], "sku": items[0]["sku"]}
    return [{"code": code, "message": code, "severity": "WARNING", "identifier": identifier}]


def _shown(context: Context, promotion: Promotion) -> dict[str, Any]:
    seed, status, asked = context.services.seed, promotion.status(context.now), context.listed("includedData")
    shown: dict[str, Any] = {
        "promotionId": promotion.id,
        "trackingId": f"sandbox-{promotion.id}",
        "marketplaceId": promotion.place.id,
        "status": status,
        "createdDate": iso(promotion.created),
        "lastUpdatedDate": iso(promotion.updated(context.now)),
        "promotionTitle": f"{seed.title(promotion.number % max(1, seed.catalog))}: {_percent(promotion)} % off",
        "promotionType": promotion.kind,
        "schedule": {"startDate": iso(promotion.begins), "endDate": iso(promotion.ends)},
        "selection": _selection(promotion),
        "benefit": {"discount": {"type": "PERCENTAGE_OFF", "percentOff": _percent(promotion)}, "stacking": "ALLOWED"},
    }
    if promotion.kind == "COUPON":
        currency = {"currencyCode": promotion.place.currency}
        shown |= {"couponType": "STANDARD", "budget": {"type": "AMOUNT", "value": 1000 + promotion.number} | currency}
    if "ISSUES" in asked:
        failed = status == "FAILED"
        issue = {"code": "PROMOTION_FAILED", "message": "The promotion could not be made.", "severity": "ERROR"}
        shown["issues"] = [issue] if failed else []
    if "CUSTOMER_SEGMENTS" in asked:
        shown["customerSegments"] = [{"segmentType": "PROGRAM", "segmentId": "PRIME"}]
    return shown
