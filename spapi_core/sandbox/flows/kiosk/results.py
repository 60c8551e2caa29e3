"""What a query of Data Kiosk is answered with: records of the seller's items and days, with the fields that were asked for.

A record is an entry of the dataset's list, on a line of its own. Values are made up by the types of the schema, the same
again for the same record, and speak of the marketplaces and the range that the query names.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any
from zlib import crc32

import graphql
from attrs import define, evolve

from spapi_core.sandbox.replies.synth import WORDS
from spapi_core.sandbox.world.marketplaces import BY_ID, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from spapi_core.sandbox.flows.kiosk.schemas import Query
    from spapi_core.sandbox.world.seed import Seed

__all__ = ["ResultError", "Results"]

STEPS = {"DAY": 1, "WEEK": 7, "MONTH": 30, "QUARTER": 91, "YEAR": 365}
ITEMS_A_RECORD = 50
BY_DATE = ("bydate",)


class ResultError(ValueError):
    """The query cannot be answered; the message says what is wrong with its arguments."""


@define(frozen=True)
class ResultSubject:
    """What an object of the answer is about.

    Args:
        item: Number of the catalog item.
        place: The marketplace.
        start: First day.
        end: Last day.
        at: Names of the fields above.
    """

    item: int
    place: Place
    start: date
    end: date
    at: str = ""


class Results:
    """The records that answer one query.

    Args:
        query: As it was read.
        seed: The data on demand.
        now: Sandbox time.
    """

    def __init__(self, query: Query, seed: Seed, now: float) -> None:
        self._query, self._seed = query, seed
        self._today = datetime.fromtimestamp(now, UTC).date()

    def tried(self, start: int, part: int) -> tuple[list[dict[str, Any]], bool | None]:
        """What is wrong with the query, and whether records follow a part of its result; None where it has none at all.

        Args:
            start: Number of the part's first record.
            part: How many the part holds.
        """
        if self._query.errors:
            return list(self._query.errors), False
        try:
            if not self.records(start, 1):
                return [], None
            return [], bool(self.records(start + part, 1))
        except ResultError as error:
            return [{"message": str(error)}], False

    def records(self, start: int, count: int) -> list[Any]:
        """Some of the records, in order.

        Args:
            start: Number of the first.
            count: How many at most.

        Raises:
            ResultError: The arguments do not fit each other.
        """
        if self._query.schema is None:
            return list(islice(self._unchecked(), start, start + count))
        found: list[Any] = []
        self._skip, self._left = start, count
        answer = graphql.execute_sync(self._query.schema, self._query.document, self, field_resolver=self._resolve)
        for error in answer.errors or ():
            raise ResultError(error.message)
        for lists in (answer.data or {}).values():
            for records in (lists or {}).values():
                found += records or []
        return found

    def _resolve(self, source: Any, info: graphql.GraphQLResolveInfo[Any], **arguments: Any) -> Any:
        kind = info.return_type
        while isinstance(kind, graphql.GraphQLNonNull):
            kind = kind.of_type
        if not isinstance(source, ResultSubject):
            return self._top(info, kind, arguments)
        record = evolve(source, at=f"{source.at}.{info.field_name}")
        if isinstance(kind, graphql.GraphQLList):
            inner = graphql.get_named_type(kind)
            made = [evolve(record, at=f"{record.at}.{number}") for number in range(2)]
            return [self._value(inner, info.field_name, each) for each in made]
        return self._value(kind, info.field_name, record)

    def _top(self, info: graphql.GraphQLResolveInfo[Any], kind: Any, arguments: Mapping[str, Any]) -> Any:
        """The dataset itself, and its lists."""
        if not isinstance(kind, graphql.GraphQLList):
            return {}
        span = islice(self._asked(info.field_name, arguments), self._skip + self._left)
        records = list(span)
        page = records[self._skip :]
        self._skip = max(0, self._skip - len(records))
        self._left -= len(page)
        return page

    def _asked(self, name: str, arguments: Mapping[str, Any]) -> Iterator[ResultSubject]:
        start, end = _date(arguments, "startDate"), _date(arguments, "endDate")
        if start > end:
            raise ResultError(f"{name}: startDate {start} must not be after endDate {end}.")
        places = [self._place(each) for each in _marketplaces(arguments)] or [self._seed.places[0]]
        periods = list(_periods(start, min(end, self._today), _granularity(arguments)))
        count = 1 if name.lower().endswith(BY_DATE) else min(self._seed.catalog, self._seed.records * ITEMS_A_RECORD)
        for place in places:
            for first, last in periods:
                for item in range(count):
                    yield ResultSubject(item, place, first, last, name)

    def _place(self, identifier: str) -> Place:
        place = BY_ID.get(identifier)
        if place is None:
            raise ResultError(f"There is no marketplace {identifier[:50]}.")
        return place

    def _value(self, kind: Any, name: str, record: ResultSubject) -> Any:
        if isinstance(kind, graphql.GraphQLEnumType):
            return next(iter(kind.values))
        if not isinstance(kind, graphql.GraphQLScalarType):
            return record
        made = self._by_name(name.lower(), record)
        if made is not None and kind.name in ("String", "ID", "Date"):
            return made
        return _SCALARS.get(kind.name, _word)(name, record)

    def _by_name(self, name: str, record: ResultSubject) -> str | None:
        seed, item = self._seed, record.item % max(1, self._seed.catalog)
        known = {
            "startdate": record.start.isoformat(),
            "enddate": record.end.isoformat(),
            "marketplaceid": record.place.id,
            "currencycode": record.place.currency,
            "sku": seed.sku(item),
            "msku": seed.sku(item),
            "fnsku": "X00" + seed.asin(item)[3:],
        }
        return seed.asin(item) if name.endswith("asin") else known.get(name)

    def _unchecked(self) -> Iterator[Any]:
        """Records of a version whose schema is not known: the names that were asked for, with values by their names."""
        operation = next(each for each in self._query.document.definitions if hasattr(each, "operation"))
        place = self._seed.places[0]
        for dataset in _fields(operation):
            for listed in _fields(dataset):
                for item in range(min(self._seed.catalog, self._seed.records)):
                    day = self._today - timedelta(days=item + 1)
                    yield self._shown(listed, ResultSubject(item, place, day, day, listed.name.value))

    def _shown(self, node: Any, record: ResultSubject) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for each in _fields(node):
            name = each.name.value
            inner = evolve(record, at=f"{record.at}.{name}")
            key = each.alias.value if each.alias else name
            made = self._shown(each, inner) if each.selection_set else self._by_name(name.lower(), inner)
            found[key] = _long(name, inner) if made is None else made
        return found


def _fields(node: Any) -> list[Any]:
    selections = node.selection_set.selections if node.selection_set else ()
    return [each for each in selections if isinstance(each, graphql.FieldNode)]


def _salt(name: str, record: ResultSubject) -> int:
    return crc32(f"{record.at}.{name}:{record.item}:{record.place.id}:{record.start}".encode())


def _long(name: str, record: ResultSubject) -> int:
    return _salt(name, record) % 200


def _float(name: str, record: ResultSubject) -> float:
    return _salt(name, record) % 10_000 / 100


def _word(name: str, record: ResultSubject) -> str:
    return WORDS[_salt(name, record) % len(WORDS)]


_SCALARS: dict[str, Callable[[str, ResultSubject], Any]] = {
    "Long": _long,
    "Int": _long,
    "Float": _float,
    "Boolean": lambda name, record: bool(_salt(name, record) % 2),
    "Date": lambda _, record: record.start.isoformat(),
}


def _date(arguments: Mapping[str, Any], name: str) -> date:
    try:
        return date.fromisoformat(str(arguments[name]))
    except (KeyError, ValueError):
        raise ResultError(f"{name} must be a date, e.g. 2026-01-31.") from None


def _marketplaces(arguments: Mapping[str, Any]) -> list[str]:
    named: list[str] = list(arguments.get("marketplaceIds") or ())
    named += [arguments["marketplaceId"]] if "marketplaceId" in arguments else []
    return named + [each["marketplaceId"] for each in arguments.get("filters") or () if "marketplaceId" in each]


def _granularity(arguments: Mapping[str, Any]) -> int | None:
    """Days of a period; None for the whole range as one."""
    chosen = arguments.get("dateAggregation") or arguments.get("aggregateBy")
    if isinstance(chosen, dict):
        chosen = chosen.get("date")
    return STEPS.get(str(chosen))


def _periods(start: date, end: date, days: int | None) -> Iterator[tuple[date, date]]:
    while start <= end:
        last = end if days is None else min(end, start + timedelta(days=days - 1))
        yield start, last
        start = last + timedelta(days=1)
