"""Data on demand: orders, items, catalog and listings by number, made when asked for and the same each time.

Nothing is stored: the thing with a number is computed from the seed and the number, and an id can be turned back
into its number. A hundred thousand orders therefore cost no memory.
"""

from __future__ import annotations

import tomllib
from functools import lru_cache
from random import Random
from typing import TYPE_CHECKING, Any

from attrs import define, field, fields_dict

from spapi_core.sandbox.world.marketplaces import MARKETPLACES, find_marketplace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from spapi_core.sandbox.world.marketplaces import Place

__all__ = ["Seed", "SeedError", "Shuffle"]

MOST = 10_000_000
ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"

THINGS = (
    "Bottle", "Lamp", "Kettle", "Backpack", "Notebook", "Headphones", "Mug", "Blanket", "Tripod", "Keyboard",
    "Umbrella", "Chair", "Scarf", "Puzzle", "Garden Hose", "Bike Light", "Cutting Board", "Yoga Mat", "Clock", "Tent",
)  # fmt: skip
ADJECTIVES = ("Blue", "Compact", "Foldable", "Large", "Steel", "Soft", "Wireless", "Classic", "Light", "Sturdy")
BRANDS = ("Nordlicht", "Alder & Co", "Kiyomizu", "Puentes", "Halden", "Mirabel", "Ostwind", "Tessaro")


class SeedError(ValueError):
    """The seed is not usable; the message names the entry and the remedy."""


class Shuffle:
    """A reversible scattering of 0 to size - 1, so that consecutive numbers have ids far apart.

    Args:
        size: How many values there are.
        seed: Which scattering.
    """

    def __init__(self, size: int, seed: int) -> None:
        rng = Random(f"shuffle:{size}:{seed}")  # noqa: S311 - repeatable by design
        self.size = size
        while True:
            factor = rng.randrange(size // 3, size) | 1
            try:
                self._back = pow(factor, -1, size)
            except ValueError:
                continue
            break
        self._factor = factor
        self._offset = rng.randrange(size)

    def there(self, number: int) -> int:
        """The scattered value of a number."""
        return (number * self._factor + self._offset) % self.size

    def back(self, value: int) -> int:
        """The number of a scattered value."""
        return (value - self._offset) * self._back % self.size


@define(eq=False)
class Seed:
    """How much data there is and what it looks like.

    Args:
        number: Everything follows from it.
        orders: Orders of each selling partner, spread over the marketplaces.
        items: Most items in an order.
        catalog: Items of the catalog.
        listings: Listings of each selling partner.
        records: Things in every other list that pages.
        days: Over how many days before the start the orders are spread.
        marketplaces: Ids or countries of the marketplaces that the data is in; all where empty.
        start: Sandbox time of the newest order; set by the sandbox when 0.
        page_size: Things on a page of a list whose request does not say; 0 for the operation's own number.
    """

    number: int = 1
    orders: int = 2300
    items: int = 3
    catalog: int = 1000
    listings: int = 250
    records: int = 25
    days: float = 60.0
    marketplaces: tuple[str, ...] = ()
    start: float = 0.0
    page_size: int = 0
    places: tuple[Place, ...] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for name in ("orders", "catalog", "listings", "records"):
            if not 0 <= getattr(self, name) <= MOST:
                raise SeedError(f"seed: {name} must be between 0 and {MOST}, not {getattr(self, name)!r}")
        if not 1 <= self.items <= 50 or self.days <= 0 or self.page_size < 0:  # noqa: PLR2004 - more is not an order
            raise SeedError("seed: items must be between 1 and 50, days above 0, page_size 0 or more")
        chosen = []
        for name in self.marketplaces:
            place = find_marketplace(name)
            if place is None:
                raise SeedError(f"seed: no marketplace {name!r}; use a country such as DE or a marketplace id")
            chosen.append(place)
        self.places = tuple(chosen) or MARKETPLACES

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Seed:
        """Make a seed from the entries of a file.

        Raises:
            SeedError: An entry is not usable.
        """
        known = set(fields_dict(cls)) - {"start", "places"}
        unknown = sorted(set(row) - known)
        if unknown:
            raise SeedError(f"seed: unknown {', '.join(unknown)}; there are {', '.join(sorted(known))}")
        given = dict(row)
        for name, value in given.items():
            wanted: tuple[type, ...] = (
                (list, tuple) if name == "marketplaces" else (int, float) if name == "days" else (int,)
            )
            if not isinstance(value, wanted) or isinstance(value, bool):
                raise SeedError(f"seed: {name} cannot be {value!r}")
        if "marketplaces" in given:
            given["marketplaces"] = tuple(str(name) for name in given["marketplaces"])
        return cls(**given)

    @classmethod
    def read(cls, path: Path) -> Seed:
        """Read a seed file (TOML).

        Raises:
            SeedError: It cannot be read or an entry is not usable.
        """
        try:
            return cls.of(tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SeedError(f"cannot read the seed {path}: {error}") from error

    def rng(self, *parts: object) -> Random:
        """Random numbers that are the same for the same parts."""
        return Random(f"{self.number}:{parts}")  # noqa: S311 - repeatable by design

    def asin(self, number: int) -> str:
        """ASIN of a catalog item."""
        value, text = _shuffle(len(ALPHABET) ** 8, self.number).there(number), ""
        for _ in range(8):
            value, digit = divmod(value, len(ALPHABET))
            text = ALPHABET[digit] + text
        return "B0" + text

    def asin_number(self, asin: str) -> int | None:
        """The catalog item with an ASIN; None when there is none."""
        if len(asin) != 10 or not asin.startswith("B0") or not set(asin[2:]) <= set(ALPHABET):  # noqa: PLR2004 - ASIN
            return None
        value = 0
        for letter in asin[2:]:
            value = value * len(ALPHABET) + ALPHABET.index(letter)
        number = _shuffle(len(ALPHABET) ** 8, self.number).back(value)
        return number if number < self.catalog else None

    def title(self, number: int) -> str:
        """Name of a catalog item."""
        return (
            f"{BRANDS[number % len(BRANDS)]} {ADJECTIVES[number // 8 % len(ADJECTIVES)]} "
            f"{self.thing(number)[1]} {number}"
        )

    def thing(self, number: int) -> tuple[int, str]:
        """What a catalog item is: the place of its word among all of them, and the word."""
        at = number // 80 % len(THINGS)
        return at, THINGS[at]

    def brand(self, number: int) -> str:
        """Brand of a catalog item."""
        return BRANDS[number % len(BRANDS)]

    def price(self, number: int, place: Place) -> str:
        """Price of a catalog item in a marketplace's currency."""
        cents = 500 + (number * 7919 + self.number) % 19500
        return str(cents) if place.decimals == 0 else f"{cents // 100}.{cents % 100:02}"

    def sku(self, number: int) -> str:
        """Seller SKU of a listing."""
        return f"SBX-{number:07}"

    def sku_number(self, sku: str) -> int | None:
        """The listing with a SKU; None when there is none."""
        digits = sku.removeprefix("SBX-")
        if sku == digits or len(digits) != 7 or not digits.isdigit():  # noqa: PLR2004 - as `sku` writes it
            return None
        number = int(digits)
        return number if number < self.listings else None

    def places_of(self, wanted: Sequence[str]) -> set[int]:
        """Places in `places` of marketplace ids; all of them when none is wanted."""
        if not wanted:
            return set(range(len(self.places)))
        return {at for at, place in enumerate(self.places) if place.id in wanted}


@lru_cache(maxsize=64)
def _shuffle(size: int, seed: int) -> Shuffle:
    return Shuffle(size, seed)
