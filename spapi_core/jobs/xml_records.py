"""Records of XML reports as typed dicts: by the names of the elements, as they stand. Pure, and record by record.

A record says in `@element` what it is. An element with attributes is a dict of them, each with an @ before its name, and of its
text as `#text`. Elements that may repeat are lists, with one of them too. A value is turned only where it can be read in one
way; any other stays as it came and is reported as drift.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from spapi_core.jobs.dates import moment
from spapi_core.model.drift import Drift, DriftKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

__all__ = ["XMLRecords"]

_LISTS = frozenset(
    [
        "Item",
        "OrderItem",
        "AdjustedItem",
        "Component",
        "Fee",
        "Promotion",
        "PromotionIDs",
        "PriceComponent",
        "FeeComponent",
        "Node",
        "item_details",
        "id",
        "orderDefectMetrics",
        "customerExperienceMetrics",
        "returnDissatisfactionMetrics",
        "trackingMetrics",
        "responseTimeMetrics",
    ]
)
"""Elements that may repeat."""
_SUMMARIES = frozenset({"SettlementData"})
_TOLD_APART = frozenset({"MessageID"})
_WHOLE = re.compile(r"[+-]?\d{1,18}")
_EXACT = re.compile(r"[+-]?\d+(?:\.\d+)?")
_INTS = frozenset({"Quantity", "QuantityPurchased", "QuantityCancelled", "NumberOfItems", "return_quantity", "count"})
_AMOUNTS = re.compile(r"(?:.*(?:Amount|Discount)|refund_amount|order_amount)")
_MOMENTS = re.compile(r"(?:.*Date|.*_date|start|end)")
_FLAGS = re.compile(r"Is[A-Z]\w*")
_TRUTHS = {"true": True, "false": False}


class XMLRecords:
    """Turns elements into records.

    Attributes:
        drift: What did not fit, each kind of it once an element.
        summaries: Records of totals, which are kept apart so that no sum counts them.
    """

    def __init__(self) -> None:
        self.drift: list[Drift] = []
        self.summaries: list[dict[str, Any]] = []
        self._told: set[str] = set()

    def read(self, element: Element) -> list[dict[str, Any]]:
        """The record of an element; none where it is one of totals."""
        name = _bare(element.tag)
        if name in _TOLD_APART:
            return []
        value = self._value(name, element)
        record = {"@element": name, **(value if isinstance(value, dict) else {"#text": value} if value else {})}
        if name in _SUMMARIES:
            self.summaries.append(record)
            return []
        return [record]

    def _value(self, name: str, element: Element) -> Any:
        """What is in an element: a dict where it has attributes or elements, else its text as the type that fits."""
        text = (element.text or "").strip()
        if not len(element) and not element.attrib:
            return self._typed(name, text, money=False)
        found: dict[str, Any] = {f"@{_bare(key)}": value for key, value in element.attrib.items()}
        for each in element:
            own = _bare(each.tag)
            value = self._value(own, each)
            if own in found and not isinstance(found[own], list):
                found[own] = [found[own]]
            if own in found:
                found[own].append(value)
            else:
                found[own] = [value] if own in _LISTS else value
        if text or not len(element):
            found["#text"] = self._typed(name, text, money="@currency" in found)
        return found

    def _typed(self, name: str, text: str, *, money: bool) -> Any:
        kind, read = _kind(name, money=money)
        if read is None:
            return text
        if not text:
            return None
        value = read(text)
        if value is not None:
            return value
        if name not in self._told:
            self._told.add(name)
            self.drift.append(Drift(DriftKind.UNREADABLE, "XML", name, kind, "text"))
        return text


def _kind(name: str, *, money: bool) -> tuple[str, Callable[[str], Any] | None]:
    """What an element of a name holds, and what reads it; None for text."""
    if money or _AMOUNTS.fullmatch(name):
        return "decimal", lambda text: Decimal(text) if _EXACT.fullmatch(text) else None
    if name in _INTS:
        return "int", lambda text: int(text) if _WHOLE.fullmatch(text) else None
    if _MOMENTS.fullmatch(name):
        return "datetime", moment
    if _FLAGS.fullmatch(name):
        return "bool", lambda text: _TRUTHS.get(text.casefold())
    return "text", None


def _bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]
