"""Reports: ask, poll, download; schedules; and documents in every shape that Amazon's come in.

A report is queued, worked on and done after some seconds of sandbox time. `reportOptions` whose names begin with
`sandbox` say what the report shall be like, so that any client can ask for it: `sandboxStatus` (DONE, FATAL,
CANCELLED), `sandboxSeconds`, `sandboxGzip` (right, missing, wrong, none), `sandboxCharset`, `sandboxBom`,
`sandboxFormat` (text, json, xml, pdf, xlsx), `sandboxSize` in bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.sandbox.answers import Answer, Problem, denied, empty, json_answer
from spapi_core.sandbox.flows.context import Registry, invalid
from spapi_core.sandbox.flows.jobs import moment
from spapi_core.sandbox.flows.reports.data import RESTRICTED, Shape, document_of
from spapi_core.sandbox.world.clock import iso, seconds_of

if TYPE_CHECKING:
    from spapi_core.sandbox.flows.context import Context

__all__ = ["flows"]

flows = Registry()

BASE = "/reports/2021-06-30"
QUEUED, WORKED = 2.0, 5.0
TOO_OFTEN, WITHIN = 30, 60.0


@flows("POST", BASE + "/reports")
def create_report(context: Context) -> Answer:
    """Ask for a report; one that is asked for too often ends cancelled."""
    shape = Shape.of(context.body.get("reportOptions") or {})
    reports = context.kept("reports")
    kind, marketplaces = context.body["reportType"], context.body["marketplaceIds"]
    if not marketplaces:
        raise Problem(invalid("marketplaceIds must not be empty.", "/body/marketplaceIds"))
    start, end = _instant(context, "dataStartTime"), _instant(context, "dataEndTime")
    if start and end and start > end:
        raise Problem(invalid("dataEndTime must not be before dataStartTime.", "/body/dataEndTime"))
    same = sum(
        entry["reportType"] == kind and context.now - entry["created"] < WITHIN and entry["created"] <= context.now
        for entry in list(reports.values())[-200:]
    )
    identifier = context.new_number("5")
    ending = shape.status or ("CANCELLED" if same >= TOO_OFTEN else "DONE")
    reports[identifier] = {
        "reportId": identifier,
        "reportType": kind,
        "marketplaceIds": marketplaces,
        "dataStartTime": start,
        "dataEndTime": end,
        "created": context.now,
        "seconds": WORKED if shape.seconds is None else shape.seconds,
        "ending": ending,
        "shape": shape,
        "schedule": context.body.get("reportScheduleId"),
    }
    return json_answer(202, {"reportId": identifier})


@flows("GET", BASE + "/reports")
def get_reports(context: Context) -> Answer:
    """List reports, newest first; a token comes alone."""
    token = context.query("nextToken")
    if token is not None and any(values for name, values in context.given.query.items() if name in _FILTERS):
        raise Problem(invalid("nextToken cannot be given with other parameters.", "nextToken"))
    position = context.position(token)
    if position is None and not context.listed("reportTypes"):
        raise Problem(invalid("Either reportTypes or nextToken is required.", "reportTypes"))
    size = context.number("pageSize", context.services.seed.page_size or 10, 1, 100)
    types, statuses = set(context.listed("reportTypes")), set(context.listed("processingStatuses"))
    places = set(context.listed("marketplaceIds"))
    since, until = moment(context, "createdSince"), moment(context, "createdUntil")
    chosen = [
        entry
        for entry in reversed(context.kept("reports").values())
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
    return json_answer(200, _report(context, context.thing("reports", context.path("reportId"), "report")))


@flows("DELETE", BASE + "/reports/{reportId}")
def cancel_report(context: Context) -> Answer:
    """Cancel a report that is still queued."""
    entry = context.thing("reports", context.path("reportId"), "report")
    if _status(context, entry) != "IN_QUEUE":
        raise Problem(invalid(f"A report that is {_status(context, entry)} cannot be cancelled."))
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
        raise Problem(invalid("The report has no document."))
    restricted = entry["reportType"] in RESTRICTED and context.services.enforce_restricted
    if restricted and context.token.resources is None:
        raise Problem(denied())
    documents = context.services.documents
    shape: Shape = entry["shape"]
    key = f"report-{context.seller}-{entry['reportId']}"
    if documents.get(key) is None:
        documents.put(key, document_of(context, entry))
    inflate = (context.query("enableContentEncodingUrlHeader") or "").lower() == "true" and shape.gzip == "right"
    answer = {"reportDocumentId": identifier, "url": documents.url(context.base_url, key, inflate=inflate)}
    if shape.gzip in ("right", "wrong"):
        answer["compressionAlgorithm"] = "GZIP"
    return json_answer(200, answer)


@flows("POST", BASE + "/schedules")
def create_schedule(context: Context) -> Answer:
    """Ask for a report again and again; at most one schedule for a type."""
    schedules = context.kept("report schedules")
    kind = context.body["reportType"]
    if not context.body["marketplaceIds"]:
        raise Problem(invalid("marketplaceIds must not be empty.", "/body/marketplaceIds"))
    first = _instant(context, "nextReportCreationTime") or iso(context.now + 900)
    for identifier, entry in list(schedules.items()):
        if entry["reportType"] == kind:
            del schedules[identifier]
    identifier = context.new_number("9")
    period = context.body["period"]
    schedules[identifier] = {
        "reportScheduleId": identifier,
        "reportType": kind,
        "marketplaceIds": context.body["marketplaceIds"],
        "period": period,
        "nextReportCreationTime": first,
    }
    return json_answer(201, {"reportScheduleId": identifier})


@flows("GET", BASE + "/schedules")
def get_schedules(context: Context) -> Answer:
    """List schedules by type."""
    types = set(context.listed("reportTypes"))
    chosen = [entry for entry in context.kept("report schedules").values() if entry["reportType"] in types]
    return json_answer(200, {"reportSchedules": chosen})


@flows("GET", BASE + "/schedules/{reportScheduleId}")
def get_schedule(context: Context) -> Answer:
    """One schedule."""
    return json_answer(200, context.thing("report schedules", context.path("reportScheduleId"), "report schedule"))


@flows("DELETE", BASE + "/schedules/{reportScheduleId}")
def cancel_schedule(context: Context) -> Answer:
    """End a schedule."""
    identifier = context.path("reportScheduleId")
    context.thing("report schedules", identifier, "report schedule")
    del context.kept("report schedules")[identifier]
    return empty(200)


_FILTERS = ("reportTypes", "processingStatuses", "marketplaceIds", "pageSize", "createdSince", "createdUntil")


def _instant(context: Context, name: str) -> str | None:
    """A date and time in the body as Amazon tells it again: in UTC, which is also what one without a zone means.

    Raises:
        Problem: It is none.
    """
    text = context.body.get(name)
    if text is None:
        return None
    try:
        return iso(seconds_of(text))
    except ValueError:
        raise Problem(invalid(f"{name} is not an ISO 8601 date and time.", f"/body/{name}")) from None


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
    if status != "IN_QUEUE":
        shown["processingStartTime"] = iso(entry["created"] + min(QUEUED, entry["seconds"] / 2))
    if status in ("DONE", "FATAL", "CANCELLED"):
        shown["processingEndTime"] = iso(entry["created"] + entry["seconds"])
    if status in ("DONE", "FATAL"):
        shown["reportDocumentId"] = _document_id(entry)
    return shown
