"""What is known of report types: format, restricted or not, options, limits, schedule.

Reads `report_types.json` of the generated package as data. A type that is not listed is taken as text; one that is
nearly listed is a mistake that is reported before a permit is spent on it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ReportFacts", "check_name", "check_report", "facts_of", "is_json_report", "is_type_name", "report_types"]

_NEAR = 0.85
_VERSION = re.compile(r"_V\d+$")


@frozen
class ReportFacts:
    """What is known of a report type.

    Attributes:
        name: Amazon's name of it.
        group: The heading under which Amazon documents it, e.g. "fba_inventory".
        format: "tsv", "csv", "json", "xml", "pdf" or "xlsx"; None where Amazon does not state it.
        elements: XML: the elements that are its records, as `Document.elements` takes them; None where they are not known.
        restricted: Its document needs a restricted data token.
        requested: It can be asked for; else Amazon or Seller Central makes it, and it is listed alone.
        scheduled: It can be scheduled.
        pause: Seconds after which Amazon makes it again; None where no such limit is documented.
        days: Days of data that one report may span; None where no such limit is documented.
        options: Option -> the values that are documented, none for free text.
        required: Options that it cannot do without.
        gone: Amazon lists it no longer.
        source: Where this comes from.
    """

    name: str
    group: str
    format: str | None
    elements: str | None
    restricted: bool
    requested: bool
    scheduled: bool
    pause: float | None
    days: int | None
    options: Mapping[str, tuple[str, ...]]
    required: tuple[str, ...]
    gone: bool
    source: str = field(repr=False)


def facts_of(report_type: str) -> ReportFacts | None:
    """What is known of a report type; None for one that is not listed.

    Args:
        report_type: Amazon's name of it, as text or as a member of `spapi_clients.ReportType`.
    """
    return _table().get(str(report_type))


def is_json_report(report_type: str | None) -> bool:
    """Whether documents of a report type are known to be one JSON value."""
    facts = None if report_type is None else facts_of(report_type)
    return facts is not None and facts.format == "json"


def is_type_name(value: object) -> bool:
    """Whether a value can be the name of a report or feed type at all: a text without white space."""
    return isinstance(value, str) and bool(value) and not re.search(r"\s", value)


def report_types() -> Mapping[str, ReportFacts]:
    """Every report type that is listed, by name."""
    return dict(_table())


def check_report(
    report_type: str, options: Mapping[str, str] | None, operation: str, *, schedule: bool = False
) -> None:
    """Refuse what cannot be right, before anything is sent.

    Args:
        report_type: Amazon's name of it.
        options: Options of the report; one that is not documented is taken, unless it is nearly one that is.
        operation: Id of the operation, for the message.
        schedule: It is to be scheduled.

    Raises:
        InvalidArgumentError: The type, an option or a value of one is misspelled, an option is missing, or Amazon makes
            reports of this type by itself.
    """
    if not is_type_name(report_type):
        raise InvalidArgumentError(
            f"{operation}: report_type is {report_type!r}: give Amazon's name, e.g. GET_MERCHANT_LISTINGS_ALL_DATA",
            operation=operation,
        )
    name = str(report_type)
    facts = _table().get(name)
    if facts is None:
        check_name(name, operation)
        return
    if not facts.requested:
        raise InvalidArgumentError(
            f"{operation}: {name} cannot be requested, Amazon makes it on its own: find it with reports.list({name!r})",
            operation=operation,
        )
    if schedule and not facts.scheduled:
        raise InvalidArgumentError(
            f"{operation}: {name} cannot be scheduled: request it with reports.create", operation=operation
        )
    given = options or {}
    for option, value in given.items():
        if option not in facts.options:
            near = _near(option, facts.options)
            if near:
                raise InvalidArgumentError(
                    f"{operation}: {name} has no option {option!r}; did you mean {near!r}?", operation=operation
                )
            continue
        near = None if value in facts.options[option] else _near(str(value), facts.options[option])
        if near:
            raise InvalidArgumentError(
                f"{operation}: the option {option} of {name} is {value!r}; did you mean {near!r}?", operation=operation
            )
    missing = [option for option in facts.required if option not in given]
    if missing:
        told = ", ".join(
            f"{option} ({', '.join(facts.options[option]) or 'a text'})"
            for option in missing
            if option in facts.options
        )
        raise InvalidArgumentError(f"{operation}: {name} needs report_options={{...}} with {told}", operation=operation)


def check_name(report_type: str, operation: str) -> None:
    """Refuse a name that is nearly that of a report type; other names are taken.

    Args:
        report_type: What was given.
        operation: Id of the operation, for the message.

    Raises:
        InvalidArgumentError: It is nearly another one.
    """
    name = str(report_type)
    if name in _table():
        return
    near = _near(name.strip("_ "), _table())
    if near is None or (_VERSION.search(name) and _VERSION.sub("", name) in _table()):
        return
    raise InvalidArgumentError(
        f"{operation}: {name!r} is not a report type that Amazon documents; did you mean {near!r}? "
        "One that Amazon has added since goes through the raw request, client.call",
        operation=operation,
    )


def _near(text: str, known: Iterable[str]) -> str | None:
    """What a text is most probably meant to be; None where it resembles nothing."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake pays for it

    names = {each.upper(): each for each in known}
    found = get_close_matches(text.upper(), list(names), 1, _NEAR)
    return names[found[0]] if found else None


@cache
def _table() -> dict[str, ReportFacts]:
    rows: dict[str, dict[str, Any]] = default_catalog().load("report_types.json")
    return {name: _facts(name, row) for name, row in rows.items()}


def _facts(name: str, row: Mapping[str, Any]) -> ReportFacts:
    return ReportFacts(
        name=name,
        group=row["group"],
        format=row["format"],
        elements=row["elements"],
        restricted=row["restricted"],
        requested=row["requested"],
        scheduled=row["scheduled"],
        pause=row["pause"],
        days=row["days"],
        options={option: tuple(values) for option, values in row["options"].items()},
        required=tuple(row["required"]),
        gone=row["gone"],
        source=row["source"],
    )
