"""Reports: ask, poll, download; schedules; and documents in every shape that Amazon's come in.

A report is queued, worked on and done after some seconds of sandbox time. What its type is like stands in the table of
report types. `reportOptions` whose names begin with `sandbox` say what the report shall be like, so that any client can
ask for it: `sandboxStatus` (DONE, FATAL, CANCELLED), `sandboxSeconds`, `sandboxGzip` (right, missing, wrong, none),
`sandboxCharset`, `sandboxBom`, `sandboxFormat` (text, json, xml, pdf, xlsx), `sandboxSize` in bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, ProblemAnswer, denied, empty, json_answer
from spapi_core.sandbox.flows.context import invalid
from spapi_core.sandbox.flows.jobs import query_time
from spapi_core.sandbox.flows.registry import Registry
from spapi_core.sandbox.flows.reports.by_itself import fall_due, made_by_amazon, new_entry, seconds_in
from spapi_core.sandbox.flows.reports.data import document_of
from spapi_core.sandbox.flows.reports.ending import ending_of
from spapi_core.sandbox.flows.reports.shape import OWN, Shape
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context
    from spapi_core.sandbox.world.report_types import ReportType

__all__ = ["flows"]

flows = Registry()

BASE = "/reports/2021-06-30"
QUEUED, WORKED = 2.0, 5.0


@flows("POST", BASE + "/reports")
def create_report(context: Context) -> Answer:
    """Request a report."""
    options = context.body.get("reportOptions") or {}
    shape, kind = Shape.of(options), _asked(context)
    marketplaces = _marketplaces(context)
    start, end = _instant(context, "dataStartTime"), _instant(context, "dataEndTime")
    if start and end and start > end:
        raise ProblemAnswer(invalid("dataEndTime must not be before dataStartTime.", "/body/dataEndTime"))
    identifier = context.new_number("5")
    entry = new_entry(
        identifier,
        kind.name,
        marketplaces,
        context.now,
        dataStartTime=start,
        dataEndTime=end,
        options={name: value for name, value in options.items() if not name.startswith(OWN)},
        shape=shape,
        seconds=WORKED if shape.seconds is None else shape.seconds,
    )
    entry["ending"], entry["reason"] = ending_of(context, kind, entry)
    context.kept("reports")[identifier] = entry
    return json_answer(202, {"reportId": identifier})


@flows("GET", BASE + "/reports")
def get_reports(context: Context) -> Answer:
    """List reports, newest first; a token comes alone."""
    token = context.query("nextToken")
    if token is not None and any(values for name, values in context.given.query.items() if name in _FILTERS):
        raise ProblemAnswer(invalid("nextToken cannot be given with other parameters.", "nextToken"))
    position = context.position(token)
    if position is None and not context.listed("reportTypes"):
        raise ProblemAnswer(invalid("Either reportTypes or nextToken is required.", "reportTypes"))
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 100)
    types, statuses = set(context.listed("reportTypes")), set(context.listed("processingStatuses"))
    fall_due(context)
    for kind in (_known(context, name, "reportTypes") for name in sorted(types)):
        if not kind.requested:
            made_by_amazon(context, kind)
    places = set(context.listed("marketplaceIds"))
    since, until = query_time(context, "createdSince"), query_time(context, "createdUntil")
    chosen = [
        entry
        for entry in sorted(context.kept("reports").values(), key=_age, reverse=True)
        if entry["reportType"] in types
        and (not statuses or _status(context, entry) in statuses)
        and (not places or places & set(entry["marketplaceIds"]))
        and (since is None or entry["created"] >= since)
        and (until is None or entry["created"] <= until)
    ]
    page, following = context.cut(chosen, token, size)
    answer: dict[str, Any] = {"reports": [_report(context, entry) for entry in page]}
    if following:
        answer["nextToken"] = following
    return json_answer(200, answer)


@flows("GET", BASE + "/reports/{reportId}")
def get_report(context: Context) -> Answer:
    """How far a report is."""
    fall_due(context)
    return json_answer(200, _report(context, context.thing("reports", context.path("reportId"), "report")))


@flows("DELETE", BASE + "/reports/{reportId}")
def cancel_report(context: Context) -> Answer:
    """Cancel a report that is still queued."""
    entry = context.thing("reports", context.path("reportId"), "report")
    if _status(context, entry) != "IN_QUEUE":
        raise ProblemAnswer(invalid(f"A report that is {_status(context, entry)} cannot be cancelled."))
    entry["ending"], entry["seconds"] = "CANCELLED", 0.0
    return empty(200)


@flows("GET", BASE + "/documents/{reportDocumentId}")
def get_document(context: Context) -> Answer:
    """Where to download a finished report."""
    identifier = context.path("reportDocumentId")
    entry = next(
        (entry for entry in reversed(context.kept("reports").values()) if _document_id(entry) == identifier), None
    )
    if entry is None or _status(context, entry) not in ("DONE", "FATAL"):
        context.thing("reports", identifier, "report document")
        raise ProblemAnswer(invalid("The report has no document."))
    kind = _known(context, entry["reportType"], "reportType")
    if kind.restricted and context.services.enforce_restricted and context.token.resources is None:
        raise ProblemAnswer(denied())
    documents = context.services.documents
    shape: Shape = entry["shape"]
    key = f"report-{context.seller}-{entry['reportId']}"
    if documents.get(key) is None:
        documents.put(key, document_of(context, kind, entry))
    inflate = (context.query("enableContentEncodingUrlHeader") or "").lower() == "true" and shape.gzip == "right"
    answer = {"reportDocumentId": identifier, "url": documents.url(context.base_url, key, inflate=inflate)}
    if shape.gzip in ("right", "wrong"):
        answer["compressionAlgorithm"] = "GZIP"
    return json_answer(200, answer)


@flows("POST", BASE + "/schedules")
def create_schedule(context: Context) -> Answer:
    """Ask for a report again and again; at most one schedule for a type."""
    schedules, kind = context.kept("report schedules"), _asked(context)
    if not kind.scheduled:
        message = f"Report type {kind.name} does not support scheduling."
        raise ProblemAnswer(invalid(message, "/body/reportType"))
    marketplaces, period = _marketplaces(context), context.body["period"]
    first = _instant(context, "nextReportCreationTime") or iso(context.now + min(900, seconds_in(period)))
    for identifier, entry in list(schedules.items()):
        if entry["reportType"] == kind.name:
            del schedules[identifier]
    identifier = context.new_number("9")
    schedule = {
        "reportScheduleId": identifier,
        "reportType": kind.name,
        "marketplaceIds": marketplaces,
        "period": period,
        "nextReportCreationTime": first,
    }
    options = context.body.get("reportOptions")
    schedules[identifier] = schedule | ({"reportOptions": options} if options else {})
    return json_answer(201, {"reportScheduleId": identifier})


@flows("GET", BASE + "/schedules")
def get_schedules(context: Context) -> Answer:
    """List schedules by type."""
    fall_due(context)
    types = set(context.listed("reportTypes"))
    chosen = [entry for entry in context.kept("report schedules").values() if entry["reportType"] in types]
    return json_answer(200, {"reportSchedules": chosen})


@flows("GET", BASE + "/schedules/{reportScheduleId}")
def get_schedule(context: Context) -> Answer:
    """One schedule."""
    fall_due(context)
    return json_answer(200, context.thing("report schedules", context.path("reportScheduleId"), "report schedule"))


@flows("DELETE", BASE + "/schedules/{reportScheduleId}")
def cancel_schedule(context: Context) -> Answer:
    """End a schedule."""
    identifier = context.path("reportScheduleId")
    context.thing("report schedules", identifier, "report schedule")
    del context.kept("report schedules")[identifier]
    return empty(200)


_FILTERS = ("reportTypes", "processingStatuses", "marketplaceIds", "pageSize", "createdSince", "createdUntil")


def _known(context: Context, name: str, where: str) -> ReportType:
    """A report type by name.

    Raises:
        Problem: There is none of that name.
    """
    kind = context.services.report_types.get(name)
    if kind is None:
        raise ProblemAnswer(invalid(f"Invalid Report Type {name[:100]}", where))
    return kind


def _asked(context: Context) -> ReportType:
    """The type that a request asks for.

    Raises:
        Problem: There is none, or Amazon makes its reports by itself.
    """
    kind = _known(context, context.body["reportType"], "/body/reportType")
    if not kind.requested:
        message = f"Request for report type {kind.name} is not allowed at this time"
        raise ProblemAnswer(invalid(message, "/body/reportType"))
    return kind


def _marketplaces(context: Context) -> list[str]:
    marketplaces: list[str] = context.body["marketplaceIds"]
    if not marketplaces:
        raise ProblemAnswer(invalid("marketplaceIds must not be empty.", "/body/marketplaceIds"))
    return marketplaces


def _age(entry: dict[str, Any]) -> float:
    return float(entry["created"])


def _instant(context: Context, name: str) -> str | None:
    """A date and time in the body as Amazon repeats it: in UTC, which is also what one without a zone means.

    Raises:
        Problem: It is not a date and time.
    """
    text = context.body.get(name)
    if text is None:
        return None
    try:
        return iso(seconds_of(text))
    except ValueError:
        raise ProblemAnswer(invalid(f"{name} is not an ISO 8601 date and time.", f"/body/{name}")) from None


def _status(context: Context, entry: dict[str, Any]) -> str:
    age = context.now - entry["created"]
    if age >= entry["seconds"]:
        return str(entry["ending"])
    return "IN_QUEUE" if age < min(QUEUED, entry["seconds"] / 2) else "IN_PROGRESS"


def _document_id(entry: dict[str, Any]) -> str:
    return f"amzn1.spdoc.1.4.sandbox.{entry['reportId']}"


def _report(context: Context, entry: dict[str, Any]) -> dict[str, Any]:
    status = _status(context, entry)
    shown: dict[str, Any] = {
        "marketplaceIds": entry["marketplaceIds"],
        "reportId": entry["reportId"],
        "reportType": entry["reportType"],
        "createdTime": iso(entry["created"]),
        "processingStatus": status,
    }
    for name in ("dataStartTime", "dataEndTime"):
        if entry[name]:
            shown[name] = entry[name]
    if entry["schedule"]:
        shown["reportScheduleId"] = entry["schedule"]
    if status != "IN_QUEUE":
        shown["processingStartTime"] = iso(entry["created"] + min(QUEUED, entry["seconds"] / 2))
    if status in ("DONE", "FATAL", "CANCELLED"):
        shown["processingEndTime"] = iso(entry["created"] + entry["seconds"])
    if status in ("DONE", "FATAL"):
        shown["reportDocumentId"] = _document_id(entry)
    return shown
