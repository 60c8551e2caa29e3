"""What a JSON value says against itself, found by names and shapes alone; it knows no operation and not how answers are made.

Each rule looks at one object and gives a sentence for each contradiction. What an object says against the request is
in `against.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Contradiction", "contradictions", "number", "words"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))?")
_AMOUNTS = ("amount", "value", "currencyamount", "quantity")
_UNITS = ("currencycode", "currency", "unit", "unitofmeasure", "unitofmeasurement")
_CURRENCY = re.compile(r"[A-Z]{3}")
_ENDS = (
    ({"min", "minimum", "lowest", "low"}, {"max", "maximum", "highest", "high"}),
    ({"start", "begin", "from"}, {"end", "to"}),
    ({"started"}, {"finished", "ended"}),
    ({"earliest"}, {"latest"}),
)
_BORN = {"created", "creation", "create", "placed", "purchase", "requested", "issue"}
_LATER = {"updated", "update", "changed", "modified", "resolved", "closed", "completed", "completion", "finished", "end",
          "shipped", "delivered", "delivery", "arrival", "expires", "expiration", "expiry"}  # fmt: skip
_UNRELATED = {"data", "next", "before", "after"}
_PLAIN_COUNTS = re.compile(
    r"(numberof|total|num)?_?(results?|records|items?|entries|elements|of)?(count|size|records|results)?"
)
_UNFINISHED = {"in", "created", "open", "active", "submitted", "draft", "new"}
_WAITING = {"queue", "queued", "progress", "pending", "processing", "waiting", "initiated", "running"}
_FINISHED = {"done", "completed", "complete", "resolved", "closed", "finished"}
_OVER = {"finished", "completed", "completion", "resolved", "closed"}
_HUNDRED = re.compile(r"percent|percentage|share|penetration|(gst|cess|tax)rate$")
_BOUNDS = {"hour": 23, "minute": 59, "month": 12, "latitude": 90, "longitude": 180, "rating": 5}
_MEASURES = {"length", "width", "height", "depth", "weight", "volume", "quantity", "size", "count"}
_PLAIN = {"quantity", "amount", "units", "number", "of", "total", "items", "unit"}
_CENT = Decimal("0.011")


@define(frozen=True)
class Contradiction:
    """One thing that a value says against itself.

    Args:
        kind: Which rule it breaks.
        place: Where it stands.
        text: What it says.
    """

    kind: str
    place: str
    text: str


def words(name: str) -> list[str]:
    """The words of a property's name, in lower case."""
    return [found.lower() for found in _WORD.findall(name)]


def number(value: Any) -> Decimal | None:
    """The number that a value is: a number, one in text, or an amount with a unit or currency."""
    if isinstance(value, dict):
        held = [inner for name, inner in value.items() if name.lower() in _AMOUNTS]
        return number(held[0]) if len(held) == 1 and not isinstance(held[0], dict) else None
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def money(value: Any) -> Decimal | None:
    """The amount of a price, fee, charge or the like."""
    held = isinstance(value, dict) and any(name.lower() in ("currencycode", "currency") for name in value)
    return number(value) if held else None


def _unit(value: Any) -> Any:
    if not isinstance(value, dict):
        return None
    return next((inner for name, inner in value.items() if name.lower() in _UNITS), None)


def _moment(value: Any) -> str | None:
    return value if isinstance(value, str) and _MOMENT.fullmatch(value) else None


def _after(early: str, late: str) -> bool:
    """Whether the moment that should be the earlier one is later; a day is compared as a day."""
    length = min(len(early), len(late))
    return early[:length] > late[:length]


def _place_in_row(value: Any) -> Any:
    """What is compared of a value: a moment, a time of day, a number."""
    if isinstance(value, dict) and {name.lower() for name in value} >= {"hour", "minute"}:
        low = {name.lower(): inner for name, inner in value.items()}
        return low["hour"] * 60 + low["minute"]
    return _moment(value) or number(value)


def ranges(made: Mapping[str, Any]) -> Iterator[str]:
    """The least is not above the most, the start not after the end."""
    by_words = {tuple(words(name)): (name, value) for name, value in made.items()}
    for left, (name, value) in by_words.items():
        for lower, upper in _ENDS:
            for at, word in enumerate(left):
                others = (
                    [by_words.get((*left[:at], other, *left[at + 1 :])) for other in upper] if word in lower else []
                )
                for other, high in (found for found in others if found):
                    first, last = _place_in_row(value), _place_in_row(high)
                    if first is None or last is None or type(first) is not type(last):
                        continue
                    if _after(first, last) if isinstance(first, str) else first > last:
                        yield f"{name} {value} is above {other} {high}"


def times(made: Mapping[str, Any]) -> Iterator[str]:
    """Nothing happens to a thing before it is created; what expires does so after it began."""
    moments = {name: found for name, value in made.items() if (found := _moment(value))}
    for name, first in moments.items():
        if not _BORN & set(words(name)) or (_LATER | _UNRELATED) & set(words(name)):
            continue
        for other, later in moments.items():
            said = set(words(other))
            if said & _LATER and not said & (_BORN | _UNRELATED) and _after(first, later):
                yield f"{name} {first} is after {other} {later}"


def forms(made: Mapping[str, Any]) -> Iterator[str]:
    """What is called a time is one."""
    for name, value in made.items():
        last = words(name)[-1:] or [""]
        if isinstance(value, str) and last[0] in ("timestamp", "datetime") and not _moment(value):
            yield f"{name} is {value!r}"
        if (
            isinstance(value, str)
            and name in ("createdAt", "updatedAt", "lastUpdatedAt", "creationTime")
            and not _moment(value)
        ):
            yield f"{name} is {value!r}"


def counts(made: Mapping[str, Any]) -> Iterator[str]:
    """A count is that of its list; of a list with more pages it is not less."""
    lists = {name: value for name, value in made.items() if isinstance(value, list)}
    objects = {name: value for name, value in lists.items() if not value or isinstance(value[0], dict)}
    paged = any("token" in name.lower() and inner for name, inner in (made.get("pagination") or {}).items()) or any(
        name.lower().endswith("token") and value for name, value in made.items()
    )
    held = {**made, **{f"pagination.{name}": value for name, value in (made.get("pagination") or {}).items()}}
    for name, value in held.items():
        plain = name.rpartition(".")[2]
        if not isinstance(value, int) or isinstance(value, bool):
            continue
        counted = _counted(plain, objects, lists)
        if counted is None:
            continue
        if value < len(lists[counted]) or (value != len(lists[counted]) and not paged):
            yield f"{name} is {value}, {counted} has {len(lists[counted])}"


def _counted(name: str, objects: Mapping[str, Any], lists: Mapping[str, Any]) -> str | None:
    low = name.lower()
    if not re.search(r"count$|^numberof|^numof|^total\w*(results|size|items)$|^totalresults$|resultsize$", low):
        return None
    stem = re.sub(r"^(number|num)of|^total|count$", "", low)
    for each in lists:
        if stem and each.lower() in (stem, f"{stem}s", f"{stem}list", f"{stem.removesuffix('y')}ies"):
            return each
    plain = stem in ("", "results", "result", "records", "resultsize", "items", "item", "entries", "size")
    left = [each for each in objects if not re.search("errors|warnings|refinements", each.lower())]
    return left[0] if plain and len(left) == 1 else None


def totals(made: Mapping[str, Any]) -> Iterator[str]:
    """A total is the sum of what it is the total of: of a list, of the amounts beside it."""
    sums = {name: found for name, value in made.items() if (found := money(value)) is not None}
    for name, value in made.items():
        if not isinstance(value, list) or not value or not all(isinstance(entry, dict) for entry in value):
            continue
        whole = _whole(name, sums)
        parts = [_part(entry) for entry in value]
        if whole and all(part is not None for part in parts):
            added = sum((part for part in parts if part is not None), Decimal(0))
            if abs(added - sums[whole]) > _CENT:
                yield f"{whole} is {sums[whole]}, its {name} are {added}"
    yield from _beside(made, sums)


def _whole(name: str, sums: Mapping[str, Decimal]) -> str | None:
    """Which amount beside a list is its sum."""
    low = name.lower()
    listed = words(name)
    if "breakdown" in low or "breakup" in low:
        stem = re.sub(r"breakdowns?$|breakup$", "", low)
        own = [each for each in sums if stem and (each.lower() == stem or each.lower() == f"total{stem}")]
        plain = [each for each in sums if "total" in words(each) or each.lower() in ("breakdownamount", "amount")]
        found = own or ([] if stem else plain)
        return found[0] if len(found) == 1 else None
    wholes = [each for each in sums if words(each)[0] in ("total", "grand") or words(each)[-1] == "total"]
    kinds = {"item", "items", "detail", "details", "fee", "fees", "rate"}
    fits = kinds & set(listed) and not {"discount", "promotion", "included", "adjustment"} & set(listed)
    return wholes[0] if fits and len(wholes) == 1 else None


def _part(entry: Mapping[str, Any]) -> Decimal | None:
    """What one entry of a list adds to the sum."""
    held = {name: found for name, value in entry.items() if (found := money(value)) is not None}
    if len(held) == 1:
        return next(iter(held.values()))
    final = [found for name, found in held.items() if words(name)[0] in ("total", "final")]
    return final[0] if len(final) == 1 else None


def _beside(made: Mapping[str, Any], sums: Mapping[str, Decimal]) -> Iterator[str]:
    low = {name.lower(): found for name, found in sums.items()}
    wholes = [name for name in sums if "total" in words(name)]
    parts = [
        found
        for name, found in sums.items()
        if {"fee", "charge", "tax", "base"} & set(words(name)) and not {"total", "per", "withheld"} & set(words(name))
    ]
    others = [name for name in sums if {"net", "discount", "promotion", "paid", "withholding"} & set(words(name))]
    if len(wholes) == 1 and len(parts) > 1 and not others and abs(sum(parts) - sums[wholes[0]]) > _CENT:
        yield f"{wholes[0]} is {sums[wholes[0]]}, its parts are {sum(parts)}"
    for whole, plus, minus in (
        ("landedprice", ("listingprice", "shipping"), ()),
        ("transactionvalue", ("basevalue", "taxvalue"), ()),
        ("netamount", ("baseamount",), ("discountamount",)),
        ("netamountpaid", ("totalamount",), ("withholdingamount",)),
        ("finalfee", ("feeamount", "taxamount"), ("feepromotion",)),
    ):
        if whole in low and all(name in low for name in (*plus, *minus)):
            right = sum(low[name] for name in plus) - sum(low[name] for name in minus)
            if abs(right - low[whole]) > _CENT:
                yield f"{whole} is {low[whole]}, it should be {right}"
    plain = {name.lower(): number(value) for name, value in made.items()}
    for whole, each, many in (
        ("totalfee", "feeperunit", "totalunits"),
        ("totalamount", "perunitamount", "quantity"),
        ("totalsales", "averageunitprice", "unitcount"),
    ):
        count = plain.get(many) if whole in low and each in low else None
        if count is not None and abs(low[each] * count - low[whole]) > _CENT * max(count, Decimal(1)):
            yield f"{whole} is {low[whole]}, {count} of {each} {low[each]}"


def quantities(made: Mapping[str, Any]) -> Iterator[str]:
    """What is shipped, cancelled, refused is part of what was ordered; a total quantity is that of its parts."""
    held = {name: found for name, value in made.items() if (found := _quantity(name, value)) is not None}
    wholes = [
        name
        for name in held
        if (left := set(words(name)) - _PLAIN) == {"ordered"} or (not left and "total" not in words(name))
    ]
    parts = {
        name: found
        for name, found in held.items()
        if {"shipped", "cancelled", "unfulfillable", "fulfilled", "unfulfilled", "unshipped", "accepted", "rejected"}
        & set(words(name))
        and not {"in", "inbound", "total"} & set(words(name))
    }
    if len(wholes) == 1 and parts and sum(parts.values()) > held[wholes[0]]:
        yield f"{wholes[0]} is {held[wholes[0]]}, of them {parts}"
    sizes = {name: found for name, found in held.items() if "total" in words(name) and "quantity" in words(name)}
    smaller = {name: found for name, found in held.items() if "quantity" in words(name) and name not in sizes}
    if len(sizes) == 1 and len(smaller) > 1 and sum(smaller.values()) != next(iter(sizes.values())):
        yield f"{sizes} of {smaller}"
    for name, value in made.items():
        if len(sizes) == 1 and isinstance(value, list) and "breakdown" in name.lower():
            added = sum(entry.get("quantity", 0) for entry in value)
            if added != next(iter(sizes.values())):
                yield f"{sizes}, its {name} are {added}"
        if len(wholes) == 1 and isinstance(value, list) and words(name)[0] == "cancellations":
            added = sum(entry.get("cancelledQuantity", 0) for entry in value)
            if added > held[wholes[0]]:
                yield f"{wholes[0]} is {held[wholes[0]]}, cancelled are {added}"
    got = [name for name in held if {"received"} & set(words(name))]
    sent = [name for name in held if {"shipped", "expected"} & set(words(name))]
    if len(got) == 1 and len(sent) == 1 and held[got[0]] > held[sent[0]]:
        yield f"{got[0]} is {held[got[0]]}, {sent[0]} is {held[sent[0]]}"
    rooms = {name: found for name, found in held.items() if words(name)[-1] == "capacity" and len(words(name)) > 1}
    if "scheduledCapacity" in rooms and sum(rooms.values()) != 2 * rooms["scheduledCapacity"]:
        yield f"{rooms}"


def _quantity(name: str, value: Any) -> Decimal | None:
    said = set(words(name))
    if money(value) is not None or isinstance(value, str | bool):
        return None
    if said & {"quantity", "amount", "capacity"} or said >= {"number", "of"}:
        return number(value)
    return None


def bounds(made: Mapping[str, Any]) -> Iterator[str]:
    """A share is no more than 100, an hour than 23; nothing that is measured is negative."""
    for name, value in made.items():
        said, found = words(name), None if isinstance(value, str) else number(value)
        if found is None or not said:
            continue
        most = _BOUNDS.get(said[-1], 100 if _HUNDRED.search(name.lower()) else None)
        if name.lower() == "sellerpositivefeedbackrating":
            most = 100
        if most is not None and abs(found) > most and money(value) is None:
            yield f"{name} is {value}"
        if found < 0 and _MEASURES & set(said):
            yield f"{name} is {value}"
    line, body = made.get("status"), made.get("body")
    failed = isinstance(line, dict) and isinstance(line.get("statusCode"), int) and line["statusCode"] >= 400
    if failed and not (isinstance(body, dict) and body.get("errors")):
        yield f"status is {line} without an error"


def units(made: Mapping[str, Any]) -> Iterator[str]:
    """What is measured side by side is measured alike; what is a price has a currency."""
    sides = {
        name: _unit(value)
        for name, value in made.items()
        if words(name)[-1:] and words(name)[-1] in ("length", "width", "height", "depth")
    }
    used = {unit for unit in sides.values() if isinstance(unit, str)}
    if len(used) > 1:
        yield f"{sides}"
    lots = {name: _unit(value) for name, value in made.items() if words(name)[-1:] == ["quantity"]}
    if len({unit for unit in lots.values() if isinstance(unit, str)}) > 1:
        yield f"{lots}"
    for name, value in made.items():
        prices = {"price", "charge", "fee", "tax", "cost", "currency"}
        unit = _unit(value)
        if prices & set(words(name)[-1:]) and isinstance(unit, str) and not _CURRENCY.fullmatch(unit):
            yield f"{name} is in {unit!r}"


def statuses(made: Mapping[str, Any]) -> Iterator[str]:
    """What is not finished has no end and no document; what is done has the document and nothing that went wrong."""
    for name, value in made.items():
        if words(name)[-1:] != ["status"] or not isinstance(value, str):
            continue
        said = set(re.findall("[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", value).lower()))
        topic = set(words(name)[:-1])
        over = [
            other
            for other, inner in made.items()
            if _moment(inner)
            and (_OVER & set(words(other)) or (topic and topic < set(words(other)) and "end" in words(other)))
            and not {"expected", "estimated"} & set(words(other))
        ]
        results = [other for other in made if words(other)[-2:] == ["document", "id"] and "error" not in words(other)]
        wrong = [other for other in made if words(other)[-2:] == ["document", "id"] and "error" in words(other)]
        if (said <= _UNFINISHED or said & _WAITING) and (over or (topic == {"processing"} and (results or wrong))):
            yield f"{name} is {value} with {[*over, *results, *wrong]}"
        if (
            said & _FINISHED
            and topic == {"processing"}
            and (wrong or not results)
            and (wrong or "processingEndTime" in made)
        ):
            yield f"{name} is {value} with {wrong or 'no document'}"
    for name, value in made.items():
        if value is True and words(name)[-1:] == ["eligible"]:
            for other, inner in made.items():
                if words(other)[0] in ("ineligible", "ineligibility") and inner:
                    yield f"{name} is true with {other}"


def windows(made: Mapping[str, Any]) -> Iterator[str]:
    """Nothing is delivered before it is fetched."""
    spans = {name: value for name, value in made.items() if isinstance(value, dict)}
    for name, span in spans.items():
        for other, later in spans.items():
            said, then = words(name), words(other)
            if said[:1] in (["pickup"], ["ship"], ["shipping"]) and then[:1] == ["delivery"] and said[1:] == then[1:]:
                for start in span.keys() & later.keys():
                    if _moment(span[start]) and _moment(later[start]) and _after(span[start], later[start]):
                        yield f"{name} has {start} {span[start]}, {other} {later[start]}"


def exchanges(made: Mapping[str, Any]) -> Iterator[str]:
    """What is not changed into another currency stays the same amount."""
    low = {name.lower(): value for name, value in made.items()}
    for before, after in (
        ("originaltotal", "convertedtotal"),
        ("paymentamount", "paymentamountininvoicecurrency"),
        ("baseamount", "transferamount"),
    ):
        if (
            before in low
            and after in low
            and _unit(low[before]) == _unit(low[after])
            and money(low[before]) != money(low[after])
        ):
            yield f"{before} is {low[before]}, {after} is {low[after]}"
    used = {code for code in _currencies(made) if isinstance(code, str)}
    rates = [value for name, value in low.items() if name.endswith("exchangerate")]
    rates += [
        value for name, value in (low.get("fxratedetails") or {}).items() if name in ("baseRate", "effectiveFxRate")
    ]
    if len(used) == 1 and any(rate != 1 for rate in rates):
        yield f"{used} is exchanged at {rates}"


def taxes(made: Mapping[str, Any]) -> Iterator[str]:
    """A price with tax is not lower than without."""
    held = {tuple(words(name)): found for name, value in made.items() if (found := money(value)) is not None}
    for name, found in held.items():
        for inside, outside in (
            ("inclusive", "exclusive"),
            ("with", "without"),
            ("including", "excluding"),
            ("gross", "net"),
        ):
            other = tuple(outside if word == inside else word for word in name)
            if other != name and other in held and found < held[other]:
                yield f"{name} is {found}, {other} is {held[other]}"


def twice(made: Mapping[str, Any]) -> Iterator[str]:
    """The things of a list have ids of their own."""
    for name, value in made.items():
        if not isinstance(value, list) or len(value) < 2 or not all(isinstance(entry, dict) for entry in value):
            continue
        topic = [word for word in words(name) if word != "list"]
        for key in value[0]:
            said = words(key)
            own = said in (["id"], ["identifier"]) or (
                said[-1:] in (["id"], ["identifier"], ["asin"], ["sku"])
                and len(said) > 1
                and topic[-1:]
                and "".join(said[:-1]).startswith(topic[-1].removesuffix("s").removesuffix("ie"))
            )
            held = [entry.get(key) for entry in value if isinstance(entry.get(key), str)]
            if own and max(Counter(held).values(), default=0) > 1:
                yield f"{name} have {key} {held}"


RULES: dict[str, Callable[[Mapping[str, Any]], Iterator[str]]] = {
    "range": ranges, "order in time": times, "form of a time": forms, "count": counts, "total": totals,
    "quantities": quantities, "bound": bounds, "unit": units, "status": statuses, "tax": taxes, "id twice": twice,
    "order of windows": windows, "exchange": exchanges,
}  # fmt: skip


def contradictions(value: Any, *, part: bool = False) -> Iterator[Contradiction]:
    """All contradictions within a value, and currencies that differ in one thing of it.

    Args:
        value: JSON of an answer.
        part: Its list is a part of a longer one, where a request says from where on.
    """
    yield from (each for each in _within(value, "$") if not part or each.kind != "count")
    for thing in _things(value):
        used = {code for code in _currencies(thing) if isinstance(code, str)}
        if len(used) > 1:
            yield Contradiction("currency", "$", f"{sorted(used)}")


def _things(value: Any) -> Iterator[Any]:
    """The things that an answer lists, or itself: what has nothing but one list of objects, and pages, is not a thing."""
    if isinstance(value, dict):
        lists = [inner for inner in value.values() if isinstance(inner, list) and inner and isinstance(inner[0], dict)]
        inside = value.get("payload")
        if isinstance(inside, dict | list):
            yield from _things(inside)
            return
        if len(lists) == 1:
            yield from lists[0]
            yield {name: inner for name, inner in value.items() if inner is not lists[0]}
            return
    if isinstance(value, list):
        yield from value
    else:
        yield value


def _within(value: Any, place: str) -> Iterator[Contradiction]:
    if isinstance(value, list):
        for at, entry in enumerate(value):
            yield from _within(entry, f"{place}[{at}]")
    if isinstance(value, dict):
        for kind, rule in RULES.items():
            for text in rule(value):
                yield Contradiction(kind, place, text)
        for name, entry in value.items():
            yield from _within(entry, f"{place}.{name}")


def _currencies(value: Any) -> Iterator[Any]:
    """Currency codes of amounts that are not exchanged or converted."""
    if isinstance(value, list):
        for entry in value:
            yield from _currencies(entry)
    if isinstance(value, dict):
        for name, entry in value.items():
            if name.lower() in ("currencycode", "currency", "balancecurrency") and isinstance(entry, str):
                yield entry
            else:
                yield from _currencies(entry)
