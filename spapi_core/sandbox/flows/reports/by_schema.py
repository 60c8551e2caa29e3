"""Reports in JSON: made up from the type's schema, about the range, marketplaces and options that were asked for."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.flows.agreement import properties
from spapi_core.sandbox.replies.synth import Synthesiser, seed_of
from spapi_core.sandbox.world.clock import iso, seconds_of
from spapi_core.sandbox.world.marketplaces import BY_ID

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.catalog import ModelDocument
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["by_schema"]

DAYS = {"DAY": 1, "WEEK": 7, "MONTH": 30, "QUARTER": 91, "YEAR": 365}
MOST_ITEMS = 1000
MOST_PERIODS = 400
USUAL_DAYS = 7
PERIOD_ENDS = (("startDate", "endDate"), ("startTime", "endTime"), ("startDateTime", "endDateTime"))
DATED = "date"
UNDEFINED = {
    "mfn": ("fulfillmentType", "mfn"),
    "afn": ("fulfillmentType", "afn"),
    "accountHealthRating": ("ahrStatus", "GREAT"),
}
"""Properties that Amazon's schema of account health requires and does not define, by what they are in."""


def by_schema(context: Context, kind: ReportType, entry: Mapping[str, Any]) -> dict[str, Any] | None:
    """The content of a report; None where the type has no schema.

    Args:
        context: The call.
        kind: The type.
        entry: The report: marketplaces, range and options.
    """
    documents = context.services.report_types.schemas(kind.name)
    if not documents:
        return None
    document = max(documents, key=lambda each: len(_known(each) & set(entry["options"])))
    return _Report(context, kind, entry, document).made()


def _root(document: ModelDocument) -> Mapping[str, Any]:
    found: Mapping[str, Any] = document.content["components"]["schemas"][document.content["info"]["x-spapi-root"]]
    return found


def _known(document: ModelDocument) -> set[str]:
    """Options that a schema knows."""
    specification = properties(document, _root(document)).get("reportSpecification", {})
    options = properties(document, specification).get("reportOptions", {})
    return set(properties(document, options))


class _Report:
    def __init__(self, context: Context, kind: ReportType, entry: Mapping[str, Any], document: ModelDocument) -> None:
        self._context, self._kind, self._entry, self._document = context, kind, entry, document
        self._seed = context.services.seed
        self._place = BY_ID.get(entry["marketplaceIds"][0]) or self._seed.places[0]
        end = entry["dataEndTime"] and seconds_of(entry["dataEndTime"])
        start = entry["dataStartTime"] and seconds_of(entry["dataStartTime"])
        self.end: float = context.now if end is None else end
        self.start: float = self.end - USUAL_DAYS * 86400 if start is None else start
        self._maker = Synthesiser(document, max(self.end, 7200.0), self._place)

    def made(self) -> dict[str, Any]:
        """The whole report."""
        made: dict[str, Any] = {}
        for name, schema in properties(self._document, _root(self._document)).items():
            resolved = self._document.resolve(schema)
            if name == "reportSpecification":
                made[name] = self._specification(resolved)
            elif resolved.get("type") == "array":
                made[name] = list(islice(self._items(name, self._document.resolve(resolved["items"])), MOST_ITEMS))
            else:
                made[name] = self._value(resolved, name)
        return made

    def _specification(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        named = properties(self._document, schema)
        said: dict[str, Any] = {"reportType": self._kind.name, "marketplaceIds": list(self._entry["marketplaceIds"])}
        for name, moment in (("dataStartTime", self.start), ("dataEndTime", self.end)):
            if name in named:
                said[name] = self._moment(named[name], moment)
        if "lastUpdatedDate" in named:
            said["lastUpdatedDate"] = self._moment(named["lastUpdatedDate"], self._context.now)
        if "reportOptions" in named:
            options = properties(self._document, named["reportOptions"])
            needed = set(self._document.resolve(named["reportOptions"]).get("required", ()))
            said["reportOptions"] = {
                name: self._entry["options"].get(name) or self._value(options[name], name)
                for name in options
                if name in needed or name in self._entry["options"]
            }
        return {name: said[name] for name in named if name in said}

    def _items(self, name: str, schema: Mapping[str, Any]) -> Iterator[Any]:
        """The things of a list: for each period and item, for each marketplace, or as many as other lists have."""
        named = properties(self._document, schema)
        ends = next((pair for pair in PERIOD_ENDS if set(pair) <= set(named)), None)
        by_asin = "asin" in named or "parentAsin" in named
        if "marketplaceId" in named and not by_asin and ends is None:
            for identifier in self._entry["marketplaceIds"]:
                yield self._thing(schema, (name, identifier), 0, identifier)
            return
        periods = list(self._periods(named)) if (ends in PERIOD_ENDS[:2] or DATED in named) else [None]
        count = (
            min(self._seed.catalog, self._seed.records) if by_asin else 1 if periods != [None] else self._seed.records
        )
        for period in periods:
            for number in range(count):
                thing = self._thing(schema, (name, period, number), number, self._marketplace(number))
                if period is not None and DATED in named:
                    thing[DATED] = period[0].isoformat()
                if period is not None and ends is not None:
                    for end, when in zip(ends, period, strict=True):
                        thing[end] = (
                            self._moment(named[end], _midnight(when)) if ends == PERIOD_ENDS[0] else self._hour(when)
                        )
                yield thing

    def _marketplace(self, number: int) -> str:
        named = self._entry["marketplaceIds"]
        return str(named[number % len(named)])

    def _hour(self, when: date) -> str:
        return iso(min(max(_midnight(when), self.start), self.end))

    def _thing(self, schema: Mapping[str, Any], key: tuple[Any, ...], number: int, marketplace: str) -> Any:
        made = self._value(schema, "", *key)
        self._agree(made, number, marketplace)
        return made

    def _value(self, schema: Mapping[str, Any], name: str, *key: object) -> Any:
        return self._maker.value(schema, seed_of(self._seed.number, self._kind.name, name, *key), name)

    def _agree(self, value: Any, number: int, marketplace: str) -> None:
        """Let what is made up speak of the seller's items, the marketplace and the range."""
        for inner in value if isinstance(value, list) else ():
            self._agree(inner, number, marketplace)
        if not isinstance(value, dict):
            return
        for name, each in value.items():
            if name in UNDEFINED and isinstance(each, dict):
                each.setdefault(*UNDEFINED[name])
            known = self._known_text(name.lower(), number, marketplace) if isinstance(each, str) else None
            if known is None:
                self._agree(each, number, marketplace)
            else:
                value[name] = known

    def _known_text(self, name: str, number: int, marketplace: str) -> str | None:
        """What a property of that name says; None where it may say anything."""
        if name.endswith("asin"):
            return self._seed.asin((number + (name == "purchasedwithasin")) % max(1, self._seed.catalog))
        return {
            "sku": self._seed.sku(number),
            "marketplaceid": marketplace,
            "startdatetime": iso(self.start),
            "reportingdatefrom": iso(self.start),
            "enddatetime": iso(self.end),
            "reportingdateto": iso(self.end),
            "merchantid": self._context.seller,
        }.get(name)

    def _periods(self, named: Mapping[str, Any]) -> Iterator[tuple[date, date]]:
        """The periods of the range, as the options cut it."""
        options = self._entry["options"]
        days = DAYS.get(options.get("reportPeriod") or options.get("dateGranularity") or "DAY", 1)
        first, last = _day(self.start), _day(max(self.start, self.end - 1))
        for at in range(MOST_PERIODS):
            start = first + timedelta(days=days * at)
            if start > last:
                return
            end = start + timedelta(days=1 if "startTime" in named else days - 1)
            yield start, end if "startTime" in named else min(end, last)

    def _moment(self, schema: Mapping[str, Any], moment: float) -> str:
        return iso(moment) if self._document.resolve(schema).get("format") == "date-time" else iso(moment)[:10]


def _day(moment: float) -> date:
    return datetime.fromtimestamp(moment, UTC).date()


def _midnight(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
