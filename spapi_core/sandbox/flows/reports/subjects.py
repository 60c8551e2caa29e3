"""What a flat file or an XML report speaks of: the seller's order lines or listings that its type, range and marketplaces want."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import crc32

from attrs import define

from spapi_core.sandbox.flows.listings.feed_work import work_on_feeds
from spapi_core.sandbox.flows.listings.store import kept_listings, listing_of
from spapi_core.sandbox.flows.orders.facts import OrderFacts, OrderItem, Orders
from spapi_core.sandbox.world.clock import seconds_of
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.marketplaces import Place
    from spapi_core.sandbox.world.report_types import ReportType
    from spapi_core.sandbox.world.seed import Seed

__all__ = ["RowSubject", "is_of_events", "subjects"]

DAY = 86400.0
ONE_IN = 8
SNAPSHOTS = ("inventory", "fba_inventory", "business", "browse_tree", "fba_subscribe_and_save", "b2b", "others")
SNAPSHOT_TYPES = frozenset(
    {
        "GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA",
        "GET_FBA_RECOMMENDED_REMOVAL_DATA",
        "GET_REMOTE_FULFILLMENT_ELIGIBILITY",
        "GET_V1_SELLER_PERFORMANCE_REPORT",
    }
)
EVENT_WORDS = ("LEDGER", "RECEIPTS", "ADJUSTMENTS", "NONCOMPLIANCE", "INVENTORY_SUMMARY", "MONTHLY_INVENTORY")
RARE = ("RETURN", "REPLACEMENT", "REMOVAL", "REIMBURSEMENT", "CONCESSION", "FEEDBACK", "NONCOMPLIANCE", "ADJUSTMENTS")


@define(frozen=True)
class RowSubject:
    """What one row is about.

    Args:
        number: Of the row's subject among its kind; it makes up what nothing else says.
        place: The marketplace.
        moment: When it happened, sandbox time.
        sku: Of the seller.
        asin: Of the item.
        title: Of the item.
        price: Of one, in the marketplace's currency.
        quantity: Sold, or on hand.
        created: When the listing was made, sandbox time.
        order: The order of a line.
        line: The line.
        seller: Whose.
    """

    number: int
    place: Place
    moment: float
    sku: str
    asin: str
    title: str
    price: str
    quantity: int
    created: float
    seller: str
    order: OrderFacts | None = None
    line: OrderItem | None = None


def is_of_events(kind: ReportType) -> bool:
    """Whether a type reports what happened in a range of dates, rather than how things are now."""
    if any(word in kind.name for word in EVENT_WORDS):
        return True
    return kind.group not in SNAPSHOTS and kind.name not in SNAPSHOT_TYPES


def subjects(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> Iterator[RowSubject]:
    """The things that a report is about, newest or first ones first.

    Args:
        context: The call.
        kind: The report's type.
        entry: The report: its marketplaces, and the range of its data where it has one.
    """
    places = [place for place in (BY_ID.get(each) for each in entry["marketplaceIds"]) if place is not None]
    yield from _lines(context, kind, entry) if is_of_events(kind) else _listings(context, kind, places)


def _lines(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> Iterator[RowSubject]:
    seed = context.services.seed
    orders = Orders(seed, context.seller, context.kept("order changes"))
    after, before = _seconds(entry["dataStartTime"]), _seconds(entry["dataEndTime"])
    updated = "LAST_UPDATE" in kind.name
    places = seed.places_of(entry["marketplaceIds"])
    span = (None, None) if updated else (after, before)
    wanted = _wanted(kind)
    for number in orders.candidates(0, places, *span) if places else ():
        facts = orders.facts(number)
        moment = facts.updated if updated else facts.purchased
        if (after is not None and moment < after) or (before is not None and moment >= before) or not wanted(facts):
            continue
        for at, line in enumerate(facts.lines):
            if _is_rare(kind) and crc32(f"{facts.id} {at}".encode()) % ONE_IN:
                continue
            yield _of_line(seed, context.seller, facts, line, moment)


def _of_line(seed: Seed, seller: str, facts: OrderFacts, line: OrderItem, moment: float) -> RowSubject:
    return RowSubject(
        number=facts.number,
        place=facts.place,
        moment=moment,
        sku=seed.sku(line.listing),
        asin=seed.asin(line.catalog),
        title=seed.title(line.catalog),
        price=line.price,
        quantity=line.quantity,
        created=seed.start - 90 * DAY,
        seller=seller,
        order=facts,
        line=line,
    )


def _is_rare(kind: ReportType) -> bool:
    return any(word in kind.name for word in RARE)


def _wanted(kind: ReportType) -> Callable[[OrderFacts], bool]:
    """Which orders a type speaks of."""
    if "PENDING" in kind.name:
        return lambda facts: facts.status == "Pending"
    if "ACTIONABLE" in kind.name or "_ORDER_REPORT_DATA_" in kind.name:
        return lambda facts: facts.status in ("Unshipped", "PartiallyShipped") and not facts.fulfilled_by_amazon
    if kind.group == "orders":
        return lambda _: True
    shipped = ("Shipped", "PartiallyShipped")
    if kind.group.startswith("fba_"):
        return lambda facts: facts.status in shipped and facts.fulfilled_by_amazon
    if kind.group in ("returns", "easy_ship"):
        return lambda facts: facts.status in shipped and not facts.fulfilled_by_amazon
    return lambda facts: facts.status in shipped


def _listings(context: Context, kind: ReportType, places: list[Place]) -> Iterator[RowSubject]:
    work_on_feeds(context)
    seed, kept = context.services.seed, kept_listings(context)
    for place in places:
        at = 0
        for sku in (*(each for each in kept if seed.sku_number(each) is None), *map(seed.sku, range(seed.listings))):
            at += 1
            if not _lists(kind, at, gone=sku in kept and kept[sku] is None):
                continue
            listing = listing_of(context, sku)
            if listing is not None and (not listing["marketplaces"] or place.id in listing["marketplaces"]):
                yield _of_listing(context, sku, listing, place, at)


def _lists(kind: ReportType, at: int, *, gone: bool) -> bool:
    """Whether a type lists the listing at a place: those of problems list a part."""
    if any(word in kind.name for word in ("INACTIVE", "CANCELLED", "DEFECT", "FYP", "STRANDED", "EXCESS", "REMOVAL")):
        return at % ONE_IN == 1 and not gone
    return not gone


def _of_listing(context: Context, sku: str, listing: Mapping[str, Any], place: Place, at: int) -> RowSubject:
    seed = context.services.seed
    number = seed.sku_number(sku)
    item = 0 if number is None else number % max(1, seed.catalog)
    attributes = listing["attributes"]
    return RowSubject(
        number=at if number is None else number,
        place=place,
        moment=context.now,
        sku=sku,
        asin=listing.get("asin") or "",
        title=_text(attributes, "item_name", "value", place),
        price=_price(attributes, place) or (seed.price(item, place) if number is not None else ""),
        quantity=_quantity(attributes, 10),
        created=listing["created"],
        seller=context.seller,
    )


def _text(attributes: Mapping[str, Any], name: str, part: str, place: Place) -> str:
    values = [each for each in attributes.get(name) or () if isinstance(each, dict)]
    here = [each for each in values if each.get("marketplace_id") == place.id] or values
    return str(here[0].get(part, "")) if here else ""


def _price(attributes: Mapping[str, Any], place: Place) -> str:
    for offer in attributes.get("purchasable_offer") or ():
        try:
            if offer.get("marketplace_id") in (None, place.id):
                return f"{float(offer['our_price'][0]['schedule'][0]['value_with_tax']):.{place.decimals}f}"
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            continue
    return ""


def _quantity(attributes: Mapping[str, Any], otherwise: int) -> int:
    for value in attributes.get("fulfillment_availability") or ():
        quantity = value.get("quantity") if isinstance(value, dict) else None
        if isinstance(quantity, int) and not isinstance(quantity, bool):
            return quantity
    return otherwise


def _seconds(text: str | None) -> float | None:
    return None if text is None else seconds_of(text)
