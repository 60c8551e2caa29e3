"""Orders on demand: what the order with a number is, in plain facts that both versions of the orders API show.

Order 0 is the newest. Its status follows from its age, and what a caller did to it lies above that.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

from attrs import define

from spapi_core.sandbox.replies.synth import NAMES
from spapi_core.sandbox.world.clock import iso
from spapi_core.sandbox.world.seed import Shuffle

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.world.marketplaces import Place
    from spapi_core.sandbox.world.seed import Seed

__all__ = ["OrderFacts", "OrderItem", "Orders", "dates"]

DAY = 86400.0


@define(frozen=True)
class OrderItem:
    """One item of an order."""

    id: str
    listing: int
    catalog: int
    quantity: int
    price: str


@define(frozen=True)
class OrderFacts:
    """What is known of an order.

    Args:
        number: 0 for the newest.
        id: Amazon's order id.
        place: Its marketplace.
        purchased: Sandbox time.
        updated: Sandbox time.
        status: Version 0's word.
        fulfilled_by_amazon: AFN rather than MFN.
        buyer: A name.
        city: City, state, postal code.
        lines: Its items.
        total: Price of all, in the place's currency.
    """

    number: int
    id: str
    place: Place
    purchased: float
    updated: float
    status: str
    fulfilled_by_amazon: bool
    buyer: str
    city: tuple[str, str, str]
    lines: tuple[OrderItem, ...]
    total: str


class Orders:
    """The orders of one selling partner.

    Args:
        seed: How many and from which seed.
        seller: Whose.
        changes: What calls did to them: order id -> entries that differ.
    """

    def __init__(self, seed: Seed, seller: str, changes: Mapping[str, Mapping[str, Any]]) -> None:
        self._seed = seed
        self._changes = changes
        self._shuffle = _scatter(seed.number, seller)
        self._salt = _salt(seller)
        self.count = seed.orders
        self._step = seed.days * DAY / max(1, seed.orders)

    def id(self, number: int) -> str:
        """Order id of a number."""
        value = self._shuffle.there(number)
        return f"{700 + value // 10**14 % 100:03}-{value // 10**7 % 10**7:07}-{value % 10**7:07}"

    def number(self, order_id: str) -> int | None:
        """Number of an order id; None when there is no such order."""
        parts = order_id.split("-")
        if [len(part) for part in parts] != [3, 7, 7] or not all(part.isascii() and part.isdigit() for part in parts):
            return None
        value = (int(parts[0]) - 700) * 10**14 + int(parts[1]) * 10**7 + int(parts[2])
        if not 0 <= value < self._shuffle.size:
            return None
        number = self._shuffle.back(value)
        return number if number < self.count else None

    def purchased(self, number: int) -> float:
        """When the order with a number was placed; the higher the number, the earlier."""
        return self._seed.start - (number + 0.5) * self._step

    def newest_before(self, moment: float) -> int:
        """The first number whose order was placed before a moment."""
        return max(0, int((self._seed.start - moment) / self._step - 0.5) - 1)

    def place(self, number: int) -> int:
        """Which of the seed's places an order is in."""
        return (number * 7 + self._salt + self._seed.number) % len(self._seed.places)

    def status(self, number: int) -> str:
        """Version 0's status of an order."""
        changed = self._changes.get(self.id(number)) if self._changes else None
        if changed and "status" in changed:
            return str(changed["status"])
        if (number + self._salt) % 37 == 5:  # noqa: PLR2004 - one in 37 was cancelled
            return "Canceled"
        age = self._seed.start - self.purchased(number)
        if age < DAY / 48:
            return "Pending"
        if age < 2 * DAY:
            return "Unshipped"
        return "PartiallyShipped" if number % 29 == 3 and age < 5 * DAY else "Shipped"  # noqa: PLR2004 - a few

    def updated(self, number: int) -> float:
        """When an order last changed."""
        changed = self._changes.get(self.id(number)) if self._changes else None
        if changed and "updated" in changed:
            return float(changed["updated"])
        purchased = self.purchased(number)
        return purchased + min(1.5 * DAY, (self._seed.start - purchased) * 0.9)

    def facts(self, number: int) -> OrderFacts:
        """Everything about the order with a number."""
        rng = self._seed.rng("order", self._salt, number)
        place = self._seed.places[self.place(number)]
        order_id = self.id(number)
        lines = []
        for _ in range(rng.randint(1, self._seed.items)):
            listing = rng.randrange(max(1, self._seed.listings))
            catalog = listing % max(1, self._seed.catalog)
            quantity = 1 if rng.random() < 0.8 else rng.randint(2, 5)  # noqa: PLR2004 - most buy one
            price = self._seed.price(catalog, place)
            lines.append(OrderItem(f"{rng.randrange(10**13, 10**14)}", listing, catalog, quantity, price))
        cents = sum(round(float(line.price) * 100) * line.quantity for line in lines)
        total = str(cents // 100) if place.decimals == 0 else f"{cents // 100}.{cents % 100:02}"
        return OrderFacts(
            number=number,
            id=order_id,
            place=place,
            purchased=self.purchased(number),
            updated=self.updated(number),
            status=self.status(number),
            fulfilled_by_amazon=rng.random() < 0.5,  # noqa: PLR2004 - a coin
            buyer=rng.choice(NAMES),
            city=rng.choice(place.cities),
            lines=tuple(lines),
            total=total,
        )

    def candidates(self, start: int, places: set[int], after: float | None, before: float | None) -> Iterator[int]:
        """Numbers of orders in some places, placed in a period, newest first.

        Args:
            start: First number to look at.
            places: Places in the seed's list.
            after: Sandbox time, included.
            before: Sandbox time, excluded.
        """
        if before is not None:
            start = max(start, self.newest_before(before))
        everywhere = len(places) == len(self._seed.places)
        for number in range(start, self.count):
            if not everywhere and self.place(number) not in places:
                continue
            purchased = self.purchased(number)
            if before is not None and purchased >= before:
                continue
            if after is not None and purchased < after:
                return
            yield number


def dates(facts: OrderFacts) -> dict[str, str]:
    """Dates that follow from the purchase."""
    return {
        "PurchaseDate": iso(facts.purchased),
        "LastUpdateDate": iso(facts.updated),
        "EarliestShipDate": iso(facts.purchased + DAY),
        "LatestShipDate": iso(facts.purchased + 2 * DAY),
        "EarliestDeliveryDate": iso(facts.purchased + 3 * DAY),
        "LatestDeliveryDate": iso(facts.purchased + 6 * DAY),
    }


@lru_cache(maxsize=1024)
def _scatter(seed: int, seller: str) -> Shuffle:
    return Shuffle(10**16, seed * 1_000_003 + _salt(seller))


def _salt(seller: str) -> int:
    """A number that is the seller's own, also beside one whose id has the same letters."""
    return crc32(seller.encode())
