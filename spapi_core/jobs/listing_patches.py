"""Changes of listings: patches, made by helpers, and what became of them. Nothing here sends."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from spapi_core.errors import InvalidArgumentError

__all__ = ["ListingResult", "Patch", "check_attributes", "delete", "price", "quantity", "replace", "result_of"]

OFFER_TYPE = "PRODUCT"
"""Amazon's product type for changes of offers alone: prices and quantities of any product."""
_ATTRIBUTE = re.compile(r"[A-Za-z0-9_]+")
_CURRENCY = re.compile(r"[A-Z]{3}")


@frozen
class Patch:
    """A change of one attribute, under Amazon's words.

    Args:
        op: add, replace, merge or delete.
        attribute: Its name, e.g. `purchasable_offer`.
        value: Entries of the attribute; a `marketplace_id` that is missing is the one that the listing is changed in.
    """

    op: str
    attribute: str
    value: Sequence[Mapping[str, Any]] = field(factory=tuple)

    def plain(self, marketplace_id: str | None) -> dict[str, Any]:
        """As JSON.

        Args:
            marketplace_id: Where the listing is changed; None leaves the entries as they are.

        Raises:
            InvalidArgumentError: An entry is not a mapping.
        """
        _check_entries(f"{self.op} {self.attribute}", self.value)
        entries = [
            {**({"marketplace_id": marketplace_id} if marketplace_id and self._per_marketplace else {}), **each}
            for each in self.value
        ]
        return {"op": self.op, "path": f"/attributes/{self.attribute}", **({"value": entries} if entries else {})}

    @property
    def lacks_marketplace(self) -> bool:
        """Whether an entry says nothing of the marketplace that it is for."""
        return self._per_marketplace and any("marketplace_id" not in each for each in self.value)

    @property
    def _per_marketplace(self) -> bool:
        return self.attribute != "fulfillment_availability"


def price(amount: Decimal | float | str, currency: str, *, audience: str | None = None) -> Patch:
    """A patch that sets the price, tax included.

    Args:
        amount: E.g. `Decimal("12.34")`.
        currency: ISO code, e.g. EUR.
        audience: Whom the offer is for, e.g. `B2B`; None for all.

    Raises:
        InvalidArgumentError: The amount is not above zero, or the currency is not a code.
    """
    try:
        value = Decimal(str(amount))
    except ArithmeticError:
        raise InvalidArgumentError(
            f"price: {amount!r} is not an amount: give a Decimal, e.g. Decimal('12.34')"
        ) from None
    if not value.is_finite() or value <= 0:
        raise InvalidArgumentError(f"price: {amount!r} is not a price: give an amount above zero")
    if not isinstance(currency, str) or not _CURRENCY.fullmatch(currency):
        raise InvalidArgumentError(f"price: {currency!r} is not a currency: give its ISO code, e.g. EUR")
    offer: dict[str, Any] = {"currency": currency, "our_price": [{"schedule": [{"value_with_tax": _number(value)}]}]}
    return Patch("replace", "purchasable_offer", ({**offer, **({"audience": audience} if audience else {})},))


def quantity(number: int, *, channel: str = "DEFAULT", lead_time_days: int | None = None) -> Patch:
    """A patch that sets how many the seller has in stock.

    Args:
        number: 0 or more.
        channel: Amazon's fulfillment channel code; DEFAULT is the seller's own stock.
        lead_time_days: Days to ship; None leaves it out.

    Raises:
        InvalidArgumentError: It is not a whole number of 0 or more.
    """
    for name, value in (("quantity", number), ("lead_time_days", 0 if lead_time_days is None else lead_time_days)):
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise InvalidArgumentError(f"quantity: {name} is {value!r}: give a whole number of 0 or more")
    more = {} if lead_time_days is None else {"lead_time_to_ship_max_days": lead_time_days}
    return Patch(
        "replace", "fulfillment_availability", ({"fulfillment_channel_code": channel, "quantity": number, **more},)
    )


def replace(attribute: str, *values: Mapping[str, Any]) -> Patch:
    """A patch that gives an attribute other entries, e.g. `replace("item_name", {"value": "Chair"})`.

    Raises:
        InvalidArgumentError: It is not a name of an attribute, or there are no entries.
    """
    if not values:
        raise InvalidArgumentError(f"replace: {attribute}: give its entries, or use delete")
    return Patch("replace", _attribute(attribute), values)


def delete(attribute: str, *values: Mapping[str, Any]) -> Patch:
    """A patch that takes an attribute away.

    Args:
        attribute: Its name.
        values: Which entries, by their selecting properties; none for those of the marketplace.

    Raises:
        InvalidArgumentError: It is not a name of an attribute.
    """
    return Patch("delete", _attribute(attribute), values or ({},))


def check_attributes(attributes: object) -> None:
    """Refuse attributes that are not a mapping of their names."""
    if not isinstance(attributes, Mapping):
        raise InvalidArgumentError(
            f"attributes: a {type(attributes).__name__} is not a mapping: give them by name, e.g. {{'item_name': [{{'value': ...}}]}}"
        )


def _check_entries(what: str, values: Sequence[Any]) -> None:
    """Refuse entries of an attribute that are not mappings."""
    for at, each in enumerate(values):
        if not isinstance(each, Mapping):
            raise InvalidArgumentError(
                f"{what}: entry {at} is a {type(each).__name__}: give each as a mapping, e.g. {{'value': ...}}"
            )


def _attribute(name: str) -> str:
    bare = name.removeprefix("/attributes/") if isinstance(name, str) else name
    if not isinstance(bare, str) or not _ATTRIBUTE.fullmatch(bare):
        raise InvalidArgumentError(f"{name!r} is not an attribute: give its name, e.g. purchasable_offer")
    return bare


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


@frozen
class ListingResult:
    """What became of the change of one listing.

    Args:
        sku: The listing.
        status: Amazon's: ACCEPTED, VALID (of a preview) or INVALID; None where the call failed.
        submission_id: Amazon's id of the change.
        issues: What Amazon says about it, as JSON.
        error: Why the call failed, or was not made.
    """

    sku: str
    status: str | None = None
    submission_id: str | None = None
    issues: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Amazon took it."""
        return self.error is None and self.status in {"ACCEPTED", "VALID"}


def result_of(sku: str, answer: Any, error: Exception | None) -> ListingResult:
    """The result of a call that was answered, or failed."""
    if error is not None or not isinstance(answer, Mapping):
        return ListingResult(sku, error=error)
    issues = tuple(each for each in answer.get("issues") or () if isinstance(each, Mapping))
    return ListingResult(sku, answer.get("status"), answer.get("submissionId"), issues)
