"""The operations of Reports 2021-06-30: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_report_document(...))` does.
Written by `python -m codegen generate` from models/reports_v2021_06_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation, Location, Operation, PagedOperation, Paging, Param, Restricted, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import BatchCall, Call, PagedCall

GET_REPORT_DOCUMENT: Operation[models.ReportDocument] = Operation(
    id="reports_v2021_06_30.getReportDocument",
    section="reports_v2021_06_30",
    name="getReportDocument",
    method="GET",
    path="/reports/2021-06-30/documents/{reportDocumentId}",
    params=(
        Param("reportDocumentId", "report_document_id", Location.PATH, str, required=True),
        Param("enableContentEncodingUrlHeader", "enable_content_encoding_url_header", Location.QUERY, bool),
    ),
    responses={
        200: models.ReportDocument,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    restricted=Restricted("report", generic_path=False),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the address to download a report from."""


def get_report_document(
    report_document_id: str, *, enable_content_encoding_url_header: bool | None = None, restricted: bool | None = None
) -> Call[models.ReportDocument]:
    """Bind the arguments of `getReportDocument`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.

    Args:
        report_document_id (str): `reportDocumentId`.
        enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.
        restricted (bool): The report holds personal data: a restricted data token is fetched for it.

    Grants, sandbox, answer and errors: `ReportsV20210630.get_report_document`.
    """
    return GET_REPORT_DOCUMENT.call(
        report_document_id=report_document_id,
        enable_content_encoding_url_header=enable_content_encoding_url_header,
        restricted=restricted,
    )


GET_REPORTS: PagedOperation[models.GetReportsResponse, models.Report] = PagedOperation(
    id="reports_v2021_06_30.getReports",
    section="reports_v2021_06_30",
    name="getReports",
    method="GET",
    path="/reports/2021-06-30/reports",
    params=(
        Param("reportTypes", "report_types", Location.QUERY, list[str], style=Style.CSV),
        Param(
            "processingStatuses",
            "processing_statuses",
            Location.QUERY,
            list[models.ReportProcessingStatus],
            style=Style.CSV,
        ),
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("createdSince", "created_since", Location.QUERY, datetime),
        Param("createdUntil", "created_until", Location.QUERY, datetime),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetReportsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("reports",),
        keep=(),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List reports by type, marketplace, status and time."""


def get_reports(
    *,
    report_types: Sequence[str] | None = None,
    processing_statuses: Sequence[models.ReportProcessingStatus | models.ReportProcessingStatusLiteral] | None = None,
    marketplace_ids: Sequence[str] | None = None,
    page_size: int | None = None,
    created_since: datetime | str | None = None,
    created_until: datetime | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetReportsResponse, models.Report]:
    """Bind the arguments of `getReports`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in reports; further pages repeat no other argument.

    Args:
        report_types (list[str], comma separated): `reportTypes`, 1 to 10 items.
        processing_statuses (list[ReportProcessingStatus], comma separated): `processingStatuses`, at least 1 item,
            each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace if
            omitted, `ALL_MARKETPLACES` for all.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        created_since (datetime): `createdSince`, ISO 8601 instant.
        created_until (datetime): `createdUntil`, ISO 8601 instant.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `ReportsV20210630.get_reports`.
    """
    return GET_REPORTS.call(
        report_types=report_types,
        processing_statuses=processing_statuses,
        marketplace_ids=marketplace_ids,
        page_size=page_size,
        created_since=created_since,
        created_until=created_until,
        next_token=next_token,
    )


CREATE_REPORT: Operation[models.CreateReportResponse] = Operation(
    id="reports_v2021_06_30.createReport",
    section="reports_v2021_06_30",
    name="createReport",
    method="POST",
    path="/reports/2021-06-30/reports",
    body=models.CreateReportSpecification,
    body_required=True,
    responses={
        202: models.CreateReportResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Request a report, made in the background."""


def create_report(*, body: models.CreateReportSpecification) -> Call[models.CreateReportResponse]:
    """Bind the arguments of `createReport`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.

    Args:
        body (CreateReportSpecification): `CreateReportSpecification`.

    Grants, sandbox, answer and errors: `ReportsV20210630.create_report`.
    """
    return CREATE_REPORT.call(body=body)


GET_REPORT: Operation[models.Report] = Operation(
    id="reports_v2021_06_30.getReport",
    section="reports_v2021_06_30",
    name="getReport",
    method="GET",
    path="/reports/2021-06-30/reports/{reportId}",
    params=(Param("reportId", "report_id", Location.PATH, str, required=True),),
    responses={
        200: models.Report,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a report: its status, and its document once it is done."""


def get_report(report_id: str) -> Call[models.Report]:
    """Bind the arguments of `getReport`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        report_id (str): `reportId`.

    Grants, sandbox, answer and errors: `ReportsV20210630.get_report`.
    """
    return GET_REPORT.call(report_id=report_id)


CANCEL_REPORT: Operation[None] = Operation(
    id="reports_v2021_06_30.cancelReport",
    section="reports_v2021_06_30",
    name="cancelReport",
    method="DELETE",
    path="/reports/2021-06-30/reports/{reportId}",
    params=(Param("reportId", "report_id", Location.PATH, str, required=True),),
    responses={
        200: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Cancel a report that still waits in the queue."""


def cancel_report(report_id: str) -> Call[None]:
    """Bind the arguments of `cancelReport`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        report_id (str): `reportId`.

    Grants, sandbox, answer and errors: `ReportsV20210630.cancel_report`.
    """
    return CANCEL_REPORT.call(report_id=report_id)


GET_REPORT_SCHEDULES: BatchOperation[models.ReportScheduleList, models.ReportSchedule] = BatchOperation(
    id="reports_v2021_06_30.getReportSchedules",
    section="reports_v2021_06_30",
    name="getReportSchedules",
    method="GET",
    path="/reports/2021-06-30/schedules",
    params=(Param("reportTypes", "report_types", Location.QUERY, list[str], required=True, style=Style.CSV),),
    responses={
        200: models.ReportScheduleList,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List the schedules of report types."""


def get_report_schedules(*, report_types: Sequence[str]) -> BatchCall[models.ReportScheduleList, models.ReportSchedule]:
    """Bind the arguments of `getReportSchedules`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        report_types (list[str], comma separated): `reportTypes`, 1 to 10 items, required.

    Grants, sandbox, answer and errors: `ReportsV20210630.get_report_schedules`.
    """
    return GET_REPORT_SCHEDULES.call(report_types=report_types)


CREATE_REPORT_SCHEDULE: Operation[models.CreateReportScheduleResponse] = Operation(
    id="reports_v2021_06_30.createReportSchedule",
    section="reports_v2021_06_30",
    name="createReportSchedule",
    method="POST",
    path="/reports/2021-06-30/schedules",
    body=models.CreateReportScheduleSpecification,
    body_required=True,
    responses={
        201: models.CreateReportScheduleResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Have a report made again and again; replaces the schedule of the same type."""


def create_report_schedule(
    *, body: models.CreateReportScheduleSpecification
) -> Call[models.CreateReportScheduleResponse]:
    """Bind the arguments of `createReportSchedule`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        body (CreateReportScheduleSpecification): `CreateReportScheduleSpecification`.

    Grants, sandbox, answer and errors: `ReportsV20210630.create_report_schedule`.
    """
    return CREATE_REPORT_SCHEDULE.call(body=body)


GET_REPORT_SCHEDULE: Operation[models.ReportSchedule] = Operation(
    id="reports_v2021_06_30.getReportSchedule",
    section="reports_v2021_06_30",
    name="getReportSchedule",
    method="GET",
    path="/reports/2021-06-30/schedules/{reportScheduleId}",
    params=(Param("reportScheduleId", "report_schedule_id", Location.PATH, str, required=True),),
    responses={
        200: models.ReportSchedule,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a report schedule."""


def get_report_schedule(report_schedule_id: str) -> Call[models.ReportSchedule]:
    """Bind the arguments of `getReportSchedule`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        report_schedule_id (str): `reportScheduleId`.

    Grants, sandbox, answer and errors: `ReportsV20210630.get_report_schedule`.
    """
    return GET_REPORT_SCHEDULE.call(report_schedule_id=report_schedule_id)


CANCEL_REPORT_SCHEDULE: Operation[None] = Operation(
    id="reports_v2021_06_30.cancelReportSchedule",
    section="reports_v2021_06_30",
    name="cancelReportSchedule",
    method="DELETE",
    path="/reports/2021-06-30/schedules/{reportScheduleId}",
    params=(Param("reportScheduleId", "report_schedule_id", Location.PATH, str, required=True),),
    responses={
        200: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""End a report schedule."""


def cancel_report_schedule(report_schedule_id: str) -> Call[None]:
    """Bind the arguments of `cancelReportSchedule`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        report_schedule_id (str): `reportScheduleId`.

    Grants, sandbox, answer and errors: `ReportsV20210630.cancel_report_schedule`.
    """
    return CANCEL_REPORT_SCHEDULE.call(report_schedule_id=report_schedule_id)
