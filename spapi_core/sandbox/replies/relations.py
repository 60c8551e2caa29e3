"""A made-up value that does not contradict itself: what its properties say of one another is made to agree.

By names and shapes: the least is not above the most, what starts first is first, a count is that of its list, a status fits
what is beside it. What changes still fits the schema; the same value is always changed in the same way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.replies.lists import allows, apart, count
from spapi_core.sandbox.replies.names import most_of, stage_of, upper_ends, words
from spapi_core.sandbox.replies.sums import add_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spapi_core.sandbox.world.catalog import ModelDocument

__all__ = ["Relations"]

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?")
_DAY = 10
_UNITS = frozenset(("unit", "unitofmeasure", "unitofmeasurement"))
_CODES = frozenset(("currencycode", "currency"))
_PRICED = frozenset(("price", "charge", "fee", "tax", "cost", "currency", "discount"))
_MEASURED = {"length": "inches", "width": "inches", "height": "inches", "depth": "inches", "weight": "pounds"}
_INELIGIBLE = (("ineligible",), ("ineligibility",))
_FINISHED = frozenset(("done", "completed", "complete", "resolved", "closed", "finished", "succeeded"))
_BEGUN = frozenset(("in", "created", "open", "active", "submitted", "draft", "new"))
_WAITING = frozenset(("queue", "queued", "progress", "pending", "processing", "waiting", "initiated", "running"))
_CALLED_OFF = frozenset(("cancelled", "canceled"))
_OVER = frozenset(("finished", "completed", "completion", "resolved", "closed"))
_GUESSED = frozenset(("expected", "estimated"))
_RATE = re.compile(r"[eE]xchangeRate$|FxRate$|^baseRate$")
"""Of one currency into another: an answer has one currency."""
_WELL = 200
_FAILED = 400


class Relations:
    """Makes the parts of one answer agree.

    Args:
        document: Where references point to.
        currency: Of prices that name their currency in a free text; None for the first that the values name.
    """

    def __init__(self, document: ModelDocument, currency: str | None = None) -> None:
        self._document = document
        self._currency = currency or "USD"
        self._open = currency is None
        self._chosen: dict[tuple[Any, ...], Any] = {}

    def settle(self, schema: Mapping[str, Any], value: Any, said: Sequence[Any] = ()) -> None:
        """Change a value in place until it agrees with itself.

        Args:
            schema: Of the value, or a reference to it.
            value: What was made up.
            said: Values of the same shape, of which those that the value has must stay.
        """
        if self._open:
            self._currency = next((code for each in (*said, value) for code in _codes(each)), self._currency)
        self._settle(schema, value, "", [each for each in said if isinstance(each, dict)])

    def _settle(self, schema: Mapping[str, Any], value: Any, name: str, said: Sequence[Mapping[str, Any]]) -> None:
        if isinstance(value, list):
            self._list(self._document.resolve(schema).get("items", {}), value, name)
        elif isinstance(value, dict):
            schemas = self._properties(schema)
            more = self._document.resolve(schema).get("additionalProperties")
            if isinstance(more, dict) and more:
                schemas |= {key: self._document.resolve(more) for key in value if key not in schemas}
            self._object(schemas, value, name, said)
            self._status(schema, schemas, value, _known(value, said))

    def _list(self, items: Mapping[str, Any], value: list[Any], name: str) -> None:
        for entry in value:
            self._settle(items, entry, name, ())
        if len(value) > 1 and isinstance(value[0], dict):
            apart(self._properties(items), value, words(name))

    def _object(
        self,
        schemas: Mapping[str, Mapping[str, Any]],
        made: dict[str, Any],
        above: str,
        said: Sequence[Mapping[str, Any]],
    ) -> None:
        fixed = _known(made, said)
        add_up(made, fixed)
        for name, value in made.items():
            if name not in schemas:
                continue
            if isinstance(value, dict | list):
                kept = [value] if name in fixed else [each[name] for each in said if isinstance(each.get(name), dict)]
                if name not in fixed or not isinstance(value, list):
                    self._settle(schemas[name], value, name, [each for each in kept if isinstance(each, dict)])
            elif name not in fixed:
                made[name] = self._plain(schemas[name], name, value, above)
        _in_order(made, fixed)
        self._ranges(schemas, made, fixed)
        _windows(made, fixed)
        count(made, fixed)

    def _needed(self, schema: Mapping[str, Any]) -> set[str]:
        """Properties that an object must have."""
        resolved = self._document.resolve(schema)
        inside = (self._needed(part) for part in resolved.get("allOf", ()))
        return set(resolved.get("required", ())).union(*inside)

    def _properties(self, schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
        resolved = self._document.resolve(schema)
        found: dict[str, Mapping[str, Any]] = {}
        if "properties" not in resolved or "allOf" in resolved:
            for part in (*resolved.get("allOf", ()), *(resolved.get("oneOf") or resolved.get("anyOf") or ())[:1]):
                found |= self._properties(part)
        for name, part in resolved.get("properties", {}).items():
            found[name] = self._document.resolve(part) if "$ref" in part else part
        return found

    def _plain(self, schema: Mapping[str, Any], name: str, value: Any, above: str) -> Any:
        """A number within the bounds of its name, a unit or currency that the whole answer has."""
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, int | float):
            return _bounded(schema, value, name, above)
        low = name.lower()
        if low not in _UNITS and low not in _CODES:
            return value
        if "enum" in schema:
            if self._currency in schema["enum"] and low in _CODES:
                return self._currency
            return self._chosen.setdefault(tuple(schema["enum"]), value)
        priced = low in _CODES or set(words(above)[-1:]) & _PRICED
        measured = next((unit for word, unit in _MEASURED.items() if word in words(above)), value)
        better = self._currency if priced else measured
        return better if allows(schema, better) else value

    def _ranges(self, schemas: Mapping[str, Mapping[str, Any]], made: dict[str, Any], fixed: Iterable[str]) -> None:
        ends = [(name, other) for name in made for other in upper_ends(name) if other in made]
        for name, other in ends:
            if {name, other} & set(fixed) or not {name, other} <= schemas.keys():
                continue
            low, high = made[name], made[other]
            least, most = _size(low), _size(high)
            if least is None or most is None or isinstance(least, str) != isinstance(most, str) or least <= most:
                continue
            if allows(schemas[name], high) and allows(schemas[other], low):
                made[name], made[other] = high, low

    def _status(
        self,
        schema: Mapping[str, Any],
        schemas: Mapping[str, Mapping[str, Any]],
        made: dict[str, Any],
        fixed: set[str],
    ) -> None:
        for name in list(made):
            last = words(name)[-1:]
            if last == ("status",) and isinstance(made[name], str) and name in schemas:
                states = () if name in fixed else schemas[name].get("enum", ())
                _one_status(states, made, name, self._needed(schema) | fixed)
            elif last == ("eligible",) and made[name] is True and name not in fixed:
                made[name] = not any(made[other] for other in made if words(other)[:1] in _INELIGIBLE)


def _known(made: Mapping[str, Any], said: Sequence[Mapping[str, Any]]) -> set[str]:
    """Properties that have the values that are known."""
    return {name for each in said for name in each if name in made and made[name] == each[name]}


def _one_status(states: Sequence[str], made: dict[str, Any], name: str, staying: set[str]) -> None:
    """Take away what a status does not have; it is another one where that must stay."""
    topic = set(words(name)[:-1])
    documents = {other for other in made if words(other)[-2:] == ("document", "id") and topic == {"processing"}}
    wrong = {other for other in documents if "error" in words(other)}
    over = {other for other in made if _is_over(other, made[other], topic)}
    early = over | documents if _runs(made[name]) else documents if _said(made[name]) <= _CALLED_OFF else set[str]()
    if early & staying:
        made[name] = next((each for each in states if _said(each) & _FINISHED), made[name])
        early = set()
    if _said(made[name]) & _FINISHED and wrong < documents:
        early = wrong - staying
    for other in early:
        made.pop(other)


def _bounded(schema: Mapping[str, Any], value: float, name: str, above: str) -> float:
    if name == "statusCode" and value >= _FAILED:
        return _WELL if allows(schema, _WELL) else value
    if _RATE.search(name):
        return 1 if allows(schema, 1) else value
    most = most_of(name)
    if most is None and most_of(above) == 100:  # noqa: PLR2004 - per cent
        most = 100
    if most is None or value <= most:
        return value
    better = round(value % most, 2) if isinstance(value, float) else value % (most + 1)
    better = max(better, schema.get("minimum", 0), 1 if name == "month" else 0)
    return better if allows(schema, better) else value


def _codes(value: Any) -> Iterator[str]:
    """Currency codes that a value names."""
    if isinstance(value, list):
        for entry in value:
            yield from _codes(entry)
    elif isinstance(value, dict):
        for name, entry in value.items():
            if isinstance(entry, str) and name.lower() in _CODES:
                yield entry
            else:
                yield from _codes(entry)


def _size(value: Any) -> Any:
    """What is compared of a value: a moment, a time of day, a number."""
    if isinstance(value, dict):
        low = {name.lower(): inner for name, inner in value.items()}
        if "hour" in low and "minute" in low:
            return low["hour"] * 60 + low["minute"]
        held = low.get("amount", low.get("value"))
        return None if isinstance(held, dict | str) else held
    if isinstance(value, str):
        return value if _MOMENT.fullmatch(value) else None
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _in_order(made: dict[str, Any], fixed: Iterable[str]) -> None:
    """Put the moments of a thing in the order in which they happen; those that stay bound the others."""
    staged = sorted(
        (stage, at, name)
        for at, (name, value) in enumerate(made.items())
        if isinstance(value, str) and (stage := stage_of(name)) and _MOMENT.fullmatch(value)
    )
    if len(staged) < 2:  # noqa: PLR2004 - one is in order
        return
    names = [name for _, _, name in staged]
    moments = iter(sorted(_whole(made[name]) for name in names if name not in fixed))
    found = {name: _whole(made[name]) if name in fixed else next(moments) for name in names}
    for at, name in enumerate(names):
        if name not in fixed:
            before = [found[other] for other in names[:at] if other in fixed]
            after = [found[other] for other in names[at + 1 :] if other in fixed]
            found[name] = min([max([found[name], *before]), *after])
            made[name] = found[name][: len(made[name])]


def _windows(made: dict[str, Any], fixed: Iterable[str]) -> None:
    """Let nothing be delivered before it is fetched: the two windows change places."""
    for name in [each for each in made if words(each)[:1] in (("pickup",), ("ship",), ("shipping",))]:
        other = next((each for each in made if words(each) == ("delivery", *words(name)[1:])), None)
        if other is None or {name, other} & set(fixed):
            continue
        first, second = made[name], made[other]
        if isinstance(first, dict) and isinstance(second, dict):
            shared = [each for each in first if _moment(first[each]) and _moment(second.get(each))]
            if any(first[each] > second[each] for each in shared):
                for each in shared:
                    first[each], second[each] = sorted((first[each], second[each]))


def _moment(value: Any) -> bool:
    return isinstance(value, str) and bool(_MOMENT.fullmatch(value))


def _whole(moment: str) -> str:
    return moment if len(moment) > _DAY else f"{moment}T00:00:00Z"


def _said(status: str) -> set[str]:
    return set(re.findall("[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", status).lower()))


def _runs(status: str) -> bool:
    """Whether what has this status is not over."""
    return _said(status) <= _BEGUN or bool(_said(status) & _WAITING)


def _is_over(name: str, value: Any, topic: set[str]) -> bool:
    """Whether a property says when something ended."""
    said = set(words(name))
    if not _moment(value) or said & _GUESSED:
        return False
    return bool(said & _OVER) or (bool(topic) and topic < said and "end" in said)
