"""Settlements as flat files: a first row with the totals, then a row for each amount; the amounts add up to the total."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from spapi_core.sandbox.flows.reports.cells import cell_of
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from spapi_core.sandbox.flows.reports.subjects import RowSubject

__all__ = ["amounts_of", "deposited", "is_settlement", "settlement_rows"]

COMMISSION = Decimal("0.15")
DEPOSITED_AFTER = 2 * 86400.0
TOTALS = ("settlement-start-date", "settlement-end-date", "deposit-date", "total-amount", "currency")
AMOUNTS = {
    "ItemPrice": ("price-type", "price-amount"),
    "ItemFees": ("item-related-fee-type", "item-related-fee-amount"),
}
"""Where the older layout, which has a column for each kind of amount, puts them."""


def is_settlement(columns: Mapping[str, str]) -> bool:
    """Whether columns are those of a settlement."""
    return set(TOTALS) <= set(columns)


def amounts_of(subject: RowSubject) -> tuple[tuple[str, str, Decimal], ...]:
    """What one order line adds to a settlement: kind, description and amount in the marketplace's currency."""
    step = Decimal(1).scaleb(-subject.place.decimals)
    price = (Decimal(subject.price or 0) * subject.quantity).quantize(step)
    return ("ItemPrice", "Principal", price), ("ItemFees", "Commission", -(price * COMMISSION).quantize(step))


def deposited(entry: Mapping[str, Any]) -> str:
    """When the money of a settlement reaches the bank; empty for one without an end."""
    end = entry["dataEndTime"]
    return iso(seconds_of(end) + DEPOSITED_AFTER) if end else ""


def settlement_rows(
    entry: Mapping[str, Any], columns: Mapping[str, str], subjects: Iterable[RowSubject]
) -> Iterator[list[str]]:
    """The rows of a settlement.

    Args:
        entry: The report.
        columns: Of the file, with the kinds of their values.
        subjects: Order lines, all of one currency.
    """
    lines = [(subject, amounts_of(subject)) for subject in subjects]
    total = sum((amount for _, amounts in lines for _, _, amount in amounts), Decimal(0))
    first = {
        "settlement-id": entry["reportId"],
        "settlement-start-date": entry["dataStartTime"] or "",
        "settlement-end-date": entry["dataEndTime"] or "",
        "deposit-date": deposited(entry),
        "total-amount": str(total),
        "currency": lines[0][0].place.currency if lines else "",
    }
    yield [first.get(name, "") for name in columns]
    cells = {name: cell_of(name, kind) for name, kind in columns.items() if name not in TOTALS and kind != "decimal"}
    for subject, amounts in lines:
        own = {name: cell(subject) for name, cell in cells.items()} | {
            "settlement-id": entry["reportId"],
            "transaction-type": "Order",
            "fulfillment-id": "AFN" if subject.order and subject.order.fulfilled_by_amazon else "MFN",
        }
        for kind, description, amount in amounts:
            yield [(own | _said(columns, kind, description, amount)).get(name, "") for name in columns]


def _said(columns: Mapping[str, str], kind: str, description: str, amount: Decimal) -> dict[str, str]:
    if "amount" in columns:
        return {"amount-type": kind, "amount-description": description, "amount": str(amount)}
    what, figure = AMOUNTS[kind]
    return {"price-type": "", "item-related-fee-type": "", what: description, figure: str(amount)}
