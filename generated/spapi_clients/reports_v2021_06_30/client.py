"""Reports 2021-06-30, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/reports_v2021_06_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.listing import AsyncListing, Listing, Progress
    from spapi_core.client.options import CallOptions

    from . import models


class ReportsV20210630:
    """Request reports once or on a schedule, follow their making and fetch the document.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/reports-v2021-06-30
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_report_document(
        self,
        report_document_id: str,
        *,
        enable_content_encoding_url_header: bool | None = None,
        restricted: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.ReportDocument:
        """Get the address to download a report from.

        GET /reports/2021-06-30/documents/{reportDocumentId}

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: by report type; say restricted=True for a report with personal data.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportdocument

        Args:
            report_document_id (str): `reportDocumentId`.
            enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.
            restricted (bool): The report holds personal data: a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportDocument for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_report_document(
                report_document_id=report_document_id,
                enable_content_encoding_url_header=enable_content_encoding_url_header,
                restricted=restricted,
            ),
            options=options,
        ).parsed

    def get_reports(
        self,
        *,
        report_types: Sequence[str] | None = None,
        processing_statuses: Sequence[models.ReportProcessingStatus | models.ReportProcessingStatusLiteral]
        | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetReportsResponse:
        """List reports by type, marketplace, status and time.

        GET /reports/2021-06-30/reports

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in reports; further pages repeat no other
        argument.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreports

        Args:
            report_types (list[str], comma separated): `reportTypes`, 1 to 10 items.
            processing_statuses (list[ReportProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetReportsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_reports(
                report_types=report_types,
                processing_statuses=processing_statuses,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            options=options,
        ).parsed

    def iter_get_reports(
        self,
        *,
        report_types: Sequence[str] | None = None,
        processing_statuses: Sequence[models.ReportProcessingStatus | models.ReportProcessingStatusLiteral]
        | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> Listing[models.GetReportsResponse, models.Report]:
        """Read the list of `get_reports`, page after page: each Report.

        Takes the arguments of `get_reports` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_reports(
                report_types=report_types,
                processing_statuses=processing_statuses,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    def create_report(
        self, *, body: models.CreateReportSpecification, options: CallOptions | None = None
    ) -> models.CreateReportResponse:
        """Request a report, made in the background.

        POST /reports/2021-06-30/reports

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreport

        Args:
            body (CreateReportSpecification): `CreateReportSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReportResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_report(body=body), options=options).parsed

    def get_report(self, report_id: str, *, options: CallOptions | None = None) -> models.Report:
        """Read a report: its status, and its document once it is done.

        GET /reports/2021-06-30/reports/{reportId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreport

        Args:
            report_id (str): `reportId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Report for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_report(report_id=report_id), options=options).parsed

    def cancel_report(self, report_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a report that still waits in the queue.

        DELETE /reports/2021-06-30/reports/{reportId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreport

        Args:
            report_id (str): `reportId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.cancel_report(report_id=report_id), options=options).parsed

    def get_report_schedules(
        self, *, report_types: Sequence[str], options: CallOptions | None = None
    ) -> models.ReportScheduleList:
        """List the schedules of report types.

        GET /reports/2021-06-30/schedules

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportschedules

        Args:
            report_types (list[str], comma separated): `reportTypes`, 1 to 10 items, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportScheduleList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.get_report_schedules(report_types=report_types), options=options).parsed

    def create_report_schedule(
        self, *, body: models.CreateReportScheduleSpecification, options: CallOptions | None = None
    ) -> models.CreateReportScheduleResponse:
        """Have a report made again and again; replaces the schedule of the same type.

        POST /reports/2021-06-30/schedules

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreportschedule

        Args:
            body (CreateReportScheduleSpecification): `CreateReportScheduleSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReportScheduleResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(operations.create_report_schedule(body=body), options=options).parsed

    def get_report_schedule(
        self, report_schedule_id: str, *, options: CallOptions | None = None
    ) -> models.ReportSchedule:
        """Read a report schedule.

        GET /reports/2021-06-30/schedules/{reportScheduleId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportschedule

        Args:
            report_schedule_id (str): `reportScheduleId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_report_schedule(report_schedule_id=report_schedule_id), options=options
        ).parsed

    def cancel_report_schedule(self, report_schedule_id: str, *, options: CallOptions | None = None) -> None:
        """End a report schedule.

        DELETE /reports/2021-06-30/schedules/{reportScheduleId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreportschedule

        Args:
            report_schedule_id (str): `reportScheduleId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.cancel_report_schedule(report_schedule_id=report_schedule_id), options=options
        ).parsed


class AsyncReportsV20210630:
    """Request reports once or on a schedule, follow their making and fetch the document.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/reports-v2021-06-30
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_report_document(
        self,
        report_document_id: str,
        *,
        enable_content_encoding_url_header: bool | None = None,
        restricted: bool | None = None,
        options: CallOptions | None = None,
    ) -> models.ReportDocument:
        """Get the address to download a report from.

        GET /reports/2021-06-30/documents/{reportDocumentId}

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Restricted data: by report type; say restricted=True for a report with personal data.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportdocument

        Args:
            report_document_id (str): `reportDocumentId`.
            enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.
            restricted (bool): The report holds personal data: a restricted data token is fetched for it.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportDocument for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_report_document(
                    report_document_id=report_document_id,
                    enable_content_encoding_url_header=enable_content_encoding_url_header,
                    restricted=restricted,
                ),
                options=options,
            )
        ).parsed

    async def get_reports(
        self,
        *,
        report_types: Sequence[str] | None = None,
        processing_statuses: Sequence[models.ReportProcessingStatus | models.ReportProcessingStatusLiteral]
        | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> models.GetReportsResponse:
        """List reports by type, marketplace, status and time.

        GET /reports/2021-06-30/reports

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Paging: next_token takes nextToken from the answer; items in reports; further pages repeat no other
        argument.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreports

        Args:
            report_types (list[str], comma separated): `reportTypes`, 1 to 10 items.
            processing_statuses (list[ReportProcessingStatus], comma separated): `processingStatuses`, at least 1
                item, each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace
                if omitted, `ALL_MARKETPLACES` for all.
            page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
            created_since (datetime): `createdSince`, ISO 8601 instant.
            created_until (datetime): `createdUntil`, ISO 8601 instant.
            next_token (str): `nextToken`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetReportsResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_reports(
                    report_types=report_types,
                    processing_statuses=processing_statuses,
                    marketplace_ids=marketplace_ids,
                    page_size=page_size,
                    created_since=created_since,
                    created_until=created_until,
                    next_token=next_token,
                ),
                options=options,
            )
        ).parsed

    def iter_get_reports(
        self,
        *,
        report_types: Sequence[str] | None = None,
        processing_statuses: Sequence[models.ReportProcessingStatus | models.ReportProcessingStatusLiteral]
        | None = None,
        marketplace_ids: Sequence[str] | None = None,
        page_size: int | None = None,
        created_since: datetime | str | None = None,
        created_until: datetime | str | None = None,
        next_token: str | None = None,
        max_items: int | None = None,
        max_pages: int | None = None,
        start_token: str | None = None,
        progress: Callable[[Progress], object] | None = None,
        prefetch: bool = False,
        options: CallOptions | None = None,
    ) -> AsyncListing[models.GetReportsResponse, models.Report]:
        """Read the list of `get_reports`, page after page: each Report.

        Takes the arguments of `get_reports` and those of `Client.iterate`; `.pages()` gives whole answers.
        """
        return self._client.iterate(
            operations.get_reports(
                report_types=report_types,
                processing_statuses=processing_statuses,
                marketplace_ids=marketplace_ids,
                page_size=page_size,
                created_since=created_since,
                created_until=created_until,
                next_token=next_token,
            ),
            max_items=max_items,
            max_pages=max_pages,
            start_token=start_token,
            progress=progress,
            prefetch=prefetch,
            options=options,
        )

    async def create_report(
        self, *, body: models.CreateReportSpecification, options: CallOptions | None = None
    ) -> models.CreateReportResponse:
        """Request a report, made in the background.

        POST /reports/2021-06-30/reports

        Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreport

        Args:
            body (CreateReportSpecification): `CreateReportSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReportResponse for status 202.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_report(body=body), options=options)).parsed

    async def get_report(self, report_id: str, *, options: CallOptions | None = None) -> models.Report:
        """Read a report: its status, and its document once it is done.

        GET /reports/2021-06-30/reports/{reportId}

        Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreport

        Args:
            report_id (str): `reportId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            Report for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.get_report(report_id=report_id), options=options)).parsed

    async def cancel_report(self, report_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a report that still waits in the queue.

        DELETE /reports/2021-06-30/reports/{reportId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreport

        Args:
            report_id (str): `reportId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.cancel_report(report_id=report_id), options=options)).parsed

    async def get_report_schedules(
        self, *, report_types: Sequence[str], options: CallOptions | None = None
    ) -> models.ReportScheduleList:
        """List the schedules of report types.

        GET /reports/2021-06-30/schedules

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportschedules

        Args:
            report_types (list[str], comma separated): `reportTypes`, 1 to 10 items, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportScheduleList for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(operations.get_report_schedules(report_types=report_types), options=options)
        ).parsed

    async def create_report_schedule(
        self, *, body: models.CreateReportScheduleSpecification, options: CallOptions | None = None
    ) -> models.CreateReportScheduleResponse:
        """Have a report made again and again; replaces the schedule of the same type.

        POST /reports/2021-06-30/schedules

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/createreportschedule

        Args:
            body (CreateReportScheduleSpecification): `CreateReportScheduleSpecification`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateReportScheduleResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (await self._client.send(operations.create_report_schedule(body=body), options=options)).parsed

    async def get_report_schedule(
        self, report_schedule_id: str, *, options: CallOptions | None = None
    ) -> models.ReportSchedule:
        """Read a report schedule.

        GET /reports/2021-06-30/schedules/{reportScheduleId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getreportschedule

        Args:
            report_schedule_id (str): `reportScheduleId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ReportSchedule for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_report_schedule(report_schedule_id=report_schedule_id), options=options
            )
        ).parsed

    async def cancel_report_schedule(self, report_schedule_id: str, *, options: CallOptions | None = None) -> None:
        """End a report schedule.

        DELETE /reports/2021-06-30/schedules/{reportScheduleId}

        Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/cancelreportschedule

        Args:
            report_schedule_id (str): `reportScheduleId`.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Raises:
            BadRequestError: Amazon answers 400.
            UnauthorizedError: Amazon answers 401.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.cancel_report_schedule(report_schedule_id=report_schedule_id), options=options
            )
        ).parsed
