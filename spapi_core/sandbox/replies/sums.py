"""Amounts that belong together: a total and its parts, what was ordered and what became of it.

A total is kept and its parts are made to fit, so that one total may have several lists of parts; what must not change
is left as it is, and the rest is made to fit around it.
"""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from attrs import define

from spapi_core.sandbox.replies.names import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

__all__ = ["add_up"]

_AMOUNTS = ("amount", "value", "currencyamount", "quantity")
_CODES = ("currencycode", "currency")
_CENT = Decimal("0.01")
_DIFFERENCES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("landedprice", ("listingprice", "shipping"), ()),
    ("transactionvalue", ("basevalue", "taxvalue"), ()),
    ("netamount", ("baseamount",), ("discountamount",)),
    ("totalamount", ("netamountpaid", "withholdingamount"), ()),
    ("finalfee", ("feeamount", "taxamount"), ("feepromotion",)),
)
_PRODUCTS = (
    ("totalfee", "feeperunit", "totalunits"),
    ("totalamount", "perunitamount", "quantity"),
    ("totalsales", "averageunitprice", "unitcount"),
)
_SAME = (
    ("originaltotal", "convertedtotal"),
    ("paymentamount", "paymentamountininvoicecurrency"),
    ("baseamount", "transferamount"),
)
_PARTS = frozenset(("fee", "charge", "tax", "base"))
_NO_PARTS = frozenset(("total", "per", "withheld", "net", "discount", "promotion", "paid", "withholding"))
_PLAIN = frozenset(("quantity", "amount", "units", "number", "of", "items"))
_BECAME = frozenset(
    ("shipped", "cancelled", "unfulfillable", "fulfilled", "unfulfilled", "unshipped", "accepted", "rejected")
)
_LISTED = frozenset(("item", "items", "detail", "details", "fee", "fees", "rate"))
_NOT_LISTED = frozenset(("discount", "promotion", "included", "adjustment"))


@define
class Slot:
    """A number in an object, as number or text, by itself or with a unit."""

    holder: dict[str, Any]
    name: str
    number: Decimal
    fixed: bool

    def put(self, number: Decimal) -> None:
        """Change it, in the form that it has."""
        old = self.holder[self.name]
        self.number = number
        if isinstance(old, str):
            self.holder[self.name] = str(number)
        else:
            self.holder[self.name] = int(number) if isinstance(old, int) else float(number)


def add_up(made: dict[str, Any], fixed: Collection[str] = ()) -> None:
    """Make the amounts of an object, and of the lists in it, agree.

    Args:
        made: The object, which is changed.
        fixed: Names of properties whose values stay.
    """
    slots = {name: slot for name in made if (slot := _slot(made, name, name in fixed))}
    if not slots:
        return
    low = {name.lower(): slot for name, slot in slots.items()}
    prices = {name: slot for name, slot in slots.items() if _is_price(made[name])}
    for whole, plus, minus in _DIFFERENCES:
        if whole in low and all(name in low for name in (*plus, *minus)):
            _solve(low[whole], [low[name] for name in plus], [low[name] for name in minus])
    for whole, each, many in _PRODUCTS:
        if whole in low and each in low and many in low and low[many].number > 0 and not low[each].fixed:
            low[each].put((low[whole].number / low[many].number).quantize(_CENT))
    for before, after in _SAME:
        if before in low and after in low:
            _solve(low[before], [low[after]])
    _beside(prices)
    for name, value in made.items():
        if isinstance(value, list) and value and all(isinstance(entry, dict) for entry in value):
            _over_list(name, value, prices, fixed=name in fixed)
    _quantities(made, {name: slot for name, slot in slots.items() if name not in prices}, fixed)


def _slot(made: dict[str, Any], name: str, fixed: bool = False) -> Slot | None:  # noqa: FBT001, FBT002 - one of its facts
    value = made[name]
    if isinstance(value, dict):
        held = [inner for inner in value if inner.lower() in _AMOUNTS]
        return _slot(value, held[0], fixed) if len(held) == 1 and not isinstance(value[held[0]], dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return Slot(made, name, found, fixed) if found.is_finite() else None


def _is_price(value: Any) -> bool:
    return isinstance(value, dict) and any(name.lower() in _CODES for name in value)


def _solve(whole: Slot, plus: Sequence[Slot], minus: Sequence[Slot] = ()) -> None:
    """Make a whole the sum of some parts less others."""
    for slot in minus:
        if not slot.fixed:
            slot.put(min(slot.number, (whole.number / 10).quantize(_step(slot), ROUND_DOWN)))
    less = sum((slot.number for slot in minus), Decimal(0))
    free = [slot for slot in plus if not slot.fixed]
    rest = whole.number + less - sum((slot.number for slot in plus if slot.fixed), Decimal(0))
    if free and rest >= 0:
        _share_out(rest, free)
    elif not whole.fixed:
        for slot in free:
            slot.put(Decimal(0))
        whole.put(sum((slot.number for slot in plus), Decimal(0)) - less)


def _share_out(rest: Decimal, slots: Sequence[Slot]) -> None:
    """Give each slot its share, by what it has."""
    had = sum((abs(slot.number) for slot in slots), Decimal(0)) or Decimal(1)
    left = rest
    for slot in slots[:-1]:
        slot.put((rest * abs(slot.number) / had).quantize(_step(slot), ROUND_DOWN))
        left -= slot.number
    slots[-1].put(left)


def _step(slot: Slot) -> Decimal:
    return Decimal(1) if isinstance(slot.holder[slot.name], int) else _CENT


def _beside(prices: Mapping[str, Slot]) -> None:
    """A total and the fees, charges and taxes beside it."""
    wholes = [slot for name, slot in prices.items() if "total" in words(name)]
    parts = [slot for name, slot in prices.items() if _PARTS & set(words(name)) and not _NO_PARTS & set(words(name))]
    others = [name for name in prices if {"net", "discount", "promotion", "paid", "withholding"} & set(words(name))]
    if len(wholes) == 1 and len(parts) > 1 and not others:
        _solve(wholes[0], parts)


def _over_list(name: str, entries: Sequence[dict[str, Any]], prices: Mapping[str, Slot], *, fixed: bool) -> None:
    whole = _whole_of(name, prices)
    if whole is None:
        return
    parts = [_part_of(entry, fixed) for entry in entries]
    if all(parts):
        _solve(prices[whole], [part for part in parts if part])


def _whole_of(name: str, prices: Mapping[str, Slot]) -> str | None:
    """Which price is the sum of a list beside it."""
    low = name.lower()
    for ending in ("breakdowns", "breakdown", "breakup"):
        if low.endswith(ending):
            stem = low.removesuffix(ending)
            if stem:
                return next((each for each in prices if each.lower() in (stem, f"total{stem}")), None)
            return _only(
                [each for each in prices if "total" in words(each) or each.lower() in ("breakdownamount", "amount")]
            )
    said = set(words(name))
    if not said & _LISTED or said & _NOT_LISTED:
        return None
    return _only([each for each in prices if words(each)[0] in ("total", "grand") or words(each)[-1] == "total"])


def _only(names: Sequence[str]) -> str | None:
    return names[0] if len(names) == 1 else None


def _part_of(entry: dict[str, Any], fixed: bool) -> Slot | None:  # noqa: FBT001 - one of its facts
    held = {name: slot for name in entry if _is_price(entry[name]) and (slot := _slot(entry, name, fixed))}
    if len(held) == 1:
        return next(iter(held.values()))
    return held.get(_only([name for name in held if words(name)[0] in ("total", "final")]) or "")


def _quantities(made: dict[str, Any], slots: Mapping[str, Slot], fixed: Collection[str]) -> None:
    counted = {name: slot for name, slot in slots.items() if not isinstance(made[name], str)}
    _total_quantity(made, counted)
    rooms = {name: slot for name, slot in counted.items() if words(name)[-1] == "capacity"}
    if "scheduledCapacity" in rooms and len(rooms) > 1:
        _solve(rooms["scheduledCapacity"], [slot for name, slot in rooms.items() if name != "scheduledCapacity"])
    got = [slot for name, slot in counted.items() if "received" in words(name)]
    sent = [slot for name, slot in counted.items() if {"shipped", "expected"} & set(words(name))]
    if len(got) == 1 and len(sent) == 1:
        _within(sent[0], got)
    whole = _ordered(counted)
    if whole is not None:
        parts = [slot for name, slot in counted.items() if slot is not whole and _became(name)]
        _within(whole, parts)
        for name, value in made.items():
            if isinstance(value, list) and words(name)[:1] == ("cancellations",):
                slots_of = (
                    _slot(entry, "cancelledQuantity", name in fixed) for entry in value if "cancelledQuantity" in entry
                )
                _within(whole, [slot for slot in slots_of if slot])


def _total_quantity(made: Mapping[str, Any], slots: Mapping[str, Slot]) -> None:
    named: Callable[[str], bool] = lambda name: "quantity" in words(name)  # noqa: E731 - said twice below
    wholes = [slot for name, slot in slots.items() if named(name) and "total" in words(name)]
    parts = [slot for name, slot in slots.items() if named(name) and "total" not in words(name)]
    if len(wholes) != 1:
        return
    if len(parts) > 1:
        _solve(wholes[0], parts)
    for name, value in made.items():
        if isinstance(value, list) and "breakdown" in name.lower():
            found = [_slot(entry, "quantity") for entry in value if "quantity" in entry]
            _solve(wholes[0], [slot for slot in found if slot])


def _ordered(slots: Mapping[str, Slot]) -> Slot | None:
    """How many were ordered."""
    found = []
    for name, slot in slots.items():
        said = set(words(name))
        if {"quantity", "amount"} & said or said >= {"number", "of"}:
            left = said - _PLAIN
            if left == {"ordered"} or not left:
                found.append(slot)
    return found[0] if len(found) == 1 else None


def _became(name: str) -> bool:
    return bool(_BECAME & set(words(name))) and not {"in", "inbound", "total"} & set(words(name))


def _within(whole: Slot, parts: Sequence[Slot]) -> None:
    """Parts that are together no more than the whole, which grows where it can."""
    added = sum((slot.number for slot in parts), Decimal(0))
    free = [slot for slot in parts if not slot.fixed]
    if added <= whole.number:
        return
    if not whole.fixed:
        whole.put(added)
    elif free:
        held = sum((slot.number for slot in parts if slot.fixed), Decimal(0))
        _share_out(max(whole.number - held, Decimal(0)), free)
