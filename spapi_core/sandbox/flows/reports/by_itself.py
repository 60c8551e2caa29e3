"""Reports that nobody asks for: those that Amazon makes by itself every two weeks, and those of schedules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from zlib import crc32

from spapi_core.sandbox.flows.reports.data import has_data
from spapi_core.sandbox.flows.reports.ending import ending_of
from spapi_core.sandbox.flows.reports.shape import Shape
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["fall_due", "made_by_amazon", "new_entry"]

DAY = 86400.0
FORTNIGHT = 14 * DAY
KEPT_FOR = 90 * DAY
MOST_DUE = 50
WORKED = 5.0
_PERIOD = re.compile(r"P(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


def new_entry(identifier: str, kind: str, marketplaces: list[str], created: float, **said: Any) -> dict[str, Any]:
    """A report as it is kept.

    Args:
        identifier: Its id.
        kind: Its type.
        marketplaces: Ids.
        created: Sandbox time.
        **said: `dataStartTime`, `dataEndTime`, `options`, `shape`, `seconds`, `schedule`.
    """
    return {
        "reportId": identifier,
        "reportType": kind,
        "marketplaceIds": marketplaces,
        "dataStartTime": None,
        "dataEndTime": None,
        "options": {},
        "shape": Shape(),
        "seconds": WORKED,
        "schedule": None,
        "created": created,
        "ending": "DONE",
        "reason": "",
    } | said


def made_by_amazon(context: Context, kind: ReportType) -> None:
    """Put the reports of a type that Amazon makes by itself, of the last ninety days, among the reports: one a currency."""
    reports = context.kept("reports")
    places: dict[str, list[str]] = {}
    for place in context.services.seed.places:
        places.setdefault(place.currency, []).append(place.id)
    last = int((context.now - DAY) // FORTNIGHT)
    for currency, marketplaces in places.items():
        salt = crc32(f"{kind.name}:{context.seller}:{currency}".encode()) % 10**6
        for number in range(last - int(KEPT_FOR // FORTNIGHT), last):
            identifier = f"8{number:05}{salt:06}"
            start, end = number * FORTNIGHT, (number + 1) * FORTNIGHT
            if identifier not in reports:
                entry = new_entry(
                    identifier, kind.name, marketplaces, end + DAY / 2, dataStartTime=iso(start), dataEndTime=iso(end), seconds=0.0
                )  # fmt: skip
                if has_data(context, kind, entry):
                    reports[identifier] = entry


def fall_due(context: Context) -> None:
    """Make the reports of schedules whose time has come."""
    for identifier, schedule in context.kept("report schedules").items():
        kind = context.services.report_types.get(schedule["reportType"])
        step, due = seconds_in(schedule["period"]), seconds_of(schedule["nextReportCreationTime"])
        if kind is None or not step:
            continue
        due = max(due, context.now - step * MOST_DUE)
        while due <= context.now:
            report = context.new_number("5")
            entry = new_entry(
                report, kind.name, schedule["marketplaceIds"], due,
                dataStartTime=iso(due - step), dataEndTime=iso(due), options=schedule.get("reportOptions", {}), schedule=identifier,
            )  # fmt: skip
            entry["ending"], entry["reason"] = ending_of(context, kind, entry)
            context.kept("reports")[report] = entry
            due += step
        schedule["nextReportCreationTime"] = iso(due)


def seconds_in(period: str) -> float:
    """Seconds of one of Amazon's periods, e.g. `PT4H` or `P1D`; a month has thirty days, 0 where it is not a period."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        return 0.0
    months, days, hours, minutes = (int(part or 0) for part in found.groups())
    return ((months * 30 + days) * 24 + hours) * 3600.0 + minutes * 60.0
