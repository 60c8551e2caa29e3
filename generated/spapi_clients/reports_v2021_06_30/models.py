"""What the answers and bodies of Reports 2021-06-30 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/reports_v2021_06_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class CreateReportScheduleSpecificationPeriod(StrEnum):
    """Part of `CreateReportScheduleSpecification`; inline in Amazon's model."""

    PT5M = "PT5M"
    PT15M = "PT15M"
    PT30M = "PT30M"
    PT1H = "PT1H"
    PT2H = "PT2H"
    PT4H = "PT4H"
    PT8H = "PT8H"
    PT12H = "PT12H"
    P1D = "P1D"
    P2D = "P2D"
    P3D = "P3D"
    PT84H = "PT84H"
    P7D = "P7D"
    P14D = "P14D"
    P15D = "P15D"
    P18D = "P18D"
    P30D = "P30D"
    P1M = "P1M"


class ReportProcessingStatus(StrEnum):
    """Part of `Report`; parameter `processingStatuses` of getReports; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"
    IN_PROGRESS = "IN_PROGRESS"
    IN_QUEUE = "IN_QUEUE"


ReportProcessingStatusLiteral = Literal[
    "CANCELLED",
    "DONE",
    "FATAL",
    "IN_PROGRESS",
    "IN_QUEUE",
]
"""The values of `ReportProcessingStatus`, for arguments."""


class ReportDocumentCompressionAlgorithm(StrEnum):
    """Part of `ReportDocument`; inline in Amazon's model."""

    GZIP = "GZIP"


class CreateReportResponse(Model):
    """Amazon's `CreateReportResponse`: answer of createReport."""

    report_id: str
    """`reportId`."""
    _wire_ = ("reportId",)


class CreateReportScheduleResponse(Model):
    """Amazon's `CreateReportScheduleResponse`: answer of createReportSchedule."""

    report_schedule_id: str
    """`reportScheduleId`."""
    _wire_ = ("reportScheduleId",)


class CreateReportScheduleSpecification(Model):
    """Amazon's `CreateReportScheduleSpecification`: body of createReportSchedule."""

    report_type: str
    """`reportType`."""
    marketplace_ids: list[str]
    """`marketplaceIds`: 1 to 25 items."""
    period: CreateReportScheduleSpecificationPeriod | str
    """`period`."""
    report_options: dict[str, str] | None = None
    """`reportOptions`."""
    next_report_creation_time: datetime | None = None
    """`nextReportCreationTime`: ISO 8601 instant."""
    _wire_ = ("reportType", "marketplaceIds", "period", "reportOptions", "nextReportCreationTime")


class CreateReportSpecification(Model):
    """Amazon's `CreateReportSpecification`: body of createReport."""

    report_type: str
    """`reportType`."""
    marketplace_ids: list[str]
    """`marketplaceIds`: 1 to 25 items."""
    report_options: dict[str, str] | None = None
    """`reportOptions`."""
    data_start_time: datetime | None = None
    """`dataStartTime`: ISO 8601 instant."""
    data_end_time: datetime | None = None
    """`dataEndTime`: ISO 8601 instant."""
    _wire_ = ("reportType", "marketplaceIds", "reportOptions", "dataStartTime", "dataEndTime")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`: error answer of getReportDocument, getReports, createReport and 6 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetReportsResponse(Model):
    """Amazon's `GetReportsResponse`: answer of getReports."""

    reports: list[Report]
    """`reports`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("reports", "nextToken")


class Report(Model):
    """Amazon's `Report`: part of `ReportList`; answer of getReport."""

    report_id: str
    """`reportId`."""
    report_type: str
    """`reportType`."""
    created_time: datetime
    """`createdTime`: ISO 8601 instant."""
    processing_status: ReportProcessingStatus | str
    """`processingStatus`."""
    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    data_start_time: datetime | None = None
    """`dataStartTime`: ISO 8601 instant."""
    data_end_time: datetime | None = None
    """`dataEndTime`: ISO 8601 instant."""
    report_schedule_id: str | None = None
    """`reportScheduleId`."""
    processing_start_time: datetime | None = None
    """`processingStartTime`: ISO 8601 instant."""
    processing_end_time: datetime | None = None
    """`processingEndTime`: ISO 8601 instant."""
    report_document_id: str | None = None
    """`reportDocumentId`."""
    _wire_ = (
        "reportId",
        "reportType",
        "createdTime",
        "processingStatus",
        "marketplaceIds",
        "dataStartTime",
        "dataEndTime",
        "reportScheduleId",
        "processingStartTime",
        "processingEndTime",
        "reportDocumentId",
    )


class ReportDocument(Model):
    """Amazon's `ReportDocument`: answer of getReportDocument."""

    report_document_id: str
    """`reportDocumentId`."""
    url: str
    """`url`."""
    compression_algorithm: ReportDocumentCompressionAlgorithm | str | None = None
    """`compressionAlgorithm`."""
    _wire_ = ("reportDocumentId", "url", "compressionAlgorithm")


class ReportSchedule(Model):
    """Amazon's `ReportSchedule`: part of `ReportScheduleList`; answer of getReportSchedule."""

    report_schedule_id: str
    """`reportScheduleId`."""
    report_type: str
    """`reportType`."""
    period: str
    """`period`."""
    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    report_options: dict[str, str] | None = None
    """`reportOptions`."""
    next_report_creation_time: datetime | None = None
    """`nextReportCreationTime`: ISO 8601 instant."""
    _wire_ = ("reportScheduleId", "reportType", "period", "marketplaceIds", "reportOptions", "nextReportCreationTime")


class ReportScheduleList(Model):
    """Amazon's `ReportScheduleList`: answer of getReportSchedules."""

    report_schedules: list[ReportSchedule]
    """`reportSchedules`."""
    _wire_ = ("reportSchedules",)


ReportList = list[Report]
"""Amazon's `ReportList`: part of `GetReportsResponse`."""

ReportOptions = dict[str, str]
"""Amazon's `ReportOptions`.

Used as part of `CreateReportScheduleSpecification`, `CreateReportSpecification`, `ReportSchedule`.
"""

SCHEMAS: dict[str, Any] = {
    "CreateReportResponse": CreateReportResponse,
    "CreateReportScheduleResponse": CreateReportScheduleResponse,
    "CreateReportScheduleSpecification": CreateReportScheduleSpecification,
    "CreateReportSpecification": CreateReportSpecification,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetReportsResponse": GetReportsResponse,
    "Report": Report,
    "ReportDocument": ReportDocument,
    "ReportList": ReportList,
    "ReportOptions": ReportOptions,
    "ReportSchedule": ReportSchedule,
    "ReportScheduleList": ReportScheduleList,
}
"""Amazon's schema name -> the class or type here."""
