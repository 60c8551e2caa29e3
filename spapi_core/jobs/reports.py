"""Reports as whole jobs: create, wait, download.

Stands on the raw door, so it needs no generated section. Restricted report types get a restricted data
token by themselves. How a document is read is in `spapi_core.documents`.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.catalog import restricted_report_types
from spapi_core.errors import InvalidArgumentError, JobFailedError, SPAPIError
from spapi_core.jobs.documents import AsyncDocument, Document
from spapi_core.jobs.polling import REASON_BYTES, TIMEOUT, Poll, link_of, reason_of, text_of, with_reason
from spapi_core.wire.request import instant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from spapi_core.client.base import Base
    from spapi_core.client.clients import AsyncClient, Client
    from spapi_core.operation import Call

_ROOT = "/reports/2021-06-30"
_GET = "reports_v2021_06_30.getReport"


class Reports:
    """Reports of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def run(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        options: Mapping[str, str] | None = None,
        restricted: bool | None = None,
        timeout: float | None = TIMEOUT,
    ) -> Document:
        """Create a report, wait until it is done, and give its document.

        Args:
            report_type: Amazon's name, e.g. `GET_MERCHANT_LISTINGS_ALL_DATA`.
            marketplace_ids: None takes the client's marketplace.
            start: Begin of the data: an aware datetime, ISO 8601 text, or a day, which means its first moment in UTC.
            end: End of the data, given likewise; a day is not in it, the data ends with its first moment.
            options: Options of the report type.
            restricted: Whether its document needs a restricted data token; None goes by the table of types.
            timeout: Seconds to wait for it; None for as long as it takes.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `Client.send`.
        """
        report_id = self.create(report_type, marketplace_ids=marketplace_ids, start=start, end=end, options=options)
        report = self.wait(report_id, timeout=timeout)
        return self.document(text_of(report, "reportDocumentId", _GET), restricted=_restricted(report_type, restricted))

    def create(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        options: Mapping[str, str] | None = None,
    ) -> str:
        """Ask for a report.

        Returns:
            The report's id.
        """
        response = self._client.send(_create(self._client, report_type, marketplace_ids, start, end, options))
        return text_of(response.parsed, "reportId", "reports_v2021_06_30.createReport", creates=True)

    def wait(self, report_id: str, *, timeout: float | None = TIMEOUT, reasons: bool = True) -> dict[str, Any]:
        """Wait until a report is done.

        Args:
            report_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.
            reasons: Where it ends FATAL, its document of reasons is read and stands in the error; costs a permit more.

        Returns:
            Amazon's answer, with `reportDocumentId`.

        Raises:
            NoDataError: There is nothing to report.
            JobCancelledError: It was cancelled, or the same was asked for too often.
            JobFailedError: It ended FATAL; `reason` holds Amazon's words.
            JobTimeoutError: It is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/reports/{quote(report_id, safe='')}")
        poll = _poll(self._client, report_id, timeout)
        while True:
            response = self._client.send(call)
            report: dict[str, Any] = response.parsed
            try:
                pause = poll.pause(report)
            except JobFailedError as error:
                reason = self.reason(error.document_id) if reasons and error.document_id else None
                raise with_reason(error, reason) from None
            if pause is None:
                return report
            self._client.sleep(pause)

    def reason(self, report_document_id: str) -> str | None:
        """Amazon's words why a report failed; None where they cannot be read.

        Args:
            report_document_id: `document_id` of the JobFailedError.
        """
        content = b""
        try:
            document = self.document(report_document_id)
            for piece in document.pieces():
                content += piece
                if len(content) >= REASON_BYTES:
                    break
        except SPAPIError:
            return None
        return reason_of(content[:REASON_BYTES])

    def document(self, report_document_id: str, *, restricted: bool | None = None) -> Document:
        """The document of a report that is done.

        Args:
            report_document_id: Its id.
            restricted: It holds personal data.
        """
        call = _link_call(self._client, report_document_id, restricted=restricted)

        def link() -> str:
            response = self._client.send(call)
            return link_of(response.parsed, "url", call.operation.id)

        url = link()
        return Document(
            report_document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


class AsyncReports:
    """Reports of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        options: Mapping[str, str] | None = None,
        restricted: bool | None = None,
        timeout: float | None = TIMEOUT,
    ) -> AsyncDocument:
        """Create a report, wait until it is done, and give its document.

        Args:
            report_type: Amazon's name, e.g. `GET_MERCHANT_LISTINGS_ALL_DATA`.
            marketplace_ids: None takes the client's marketplace.
            start: Begin of the data: an aware datetime, ISO 8601 text, or a day, which means its first moment in UTC.
            end: End of the data, given likewise; a day is not in it, the data ends with its first moment.
            options: Options of the report type.
            restricted: Whether its document needs a restricted data token; None goes by the table of types.
            timeout: Seconds to wait for it; None for as long as it takes.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `AsyncClient.send`.
        """
        report_id = await self.create(
            report_type, marketplace_ids=marketplace_ids, start=start, end=end, options=options
        )
        report = await self.wait(report_id, timeout=timeout)
        return await self.document(
            text_of(report, "reportDocumentId", _GET), restricted=_restricted(report_type, restricted)
        )

    async def create(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        options: Mapping[str, str] | None = None,
    ) -> str:
        """Ask for a report.

        Returns:
            The report's id.
        """
        response = await self._client.send(_create(self._client, report_type, marketplace_ids, start, end, options))
        return text_of(response.parsed, "reportId", "reports_v2021_06_30.createReport", creates=True)

    async def wait(self, report_id: str, *, timeout: float | None = TIMEOUT, reasons: bool = True) -> dict[str, Any]:
        """Wait until a report is done.

        Args:
            report_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.
            reasons: Where it ends FATAL, its document of reasons is read and stands in the error; costs a permit more.

        Returns:
            Amazon's answer, with `reportDocumentId`.

        Raises:
            NoDataError: There is nothing to report.
            JobCancelledError: It was cancelled, or the same was asked for too often.
            JobFailedError: It ended FATAL; `reason` holds Amazon's words.
            JobTimeoutError: It is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/reports/{quote(report_id, safe='')}")
        poll = _poll(self._client, report_id, timeout)
        while True:
            response = await self._client.send(call)
            report: dict[str, Any] = response.parsed
            try:
                pause = poll.pause(report)
            except JobFailedError as error:
                reason = await self.reason(error.document_id) if reasons and error.document_id else None
                raise with_reason(error, reason) from None
            if pause is None:
                return report
            await self._client.sleep(pause)

    async def reason(self, report_document_id: str) -> str | None:
        """Amazon's words why a report failed; None where they cannot be read.

        Args:
            report_document_id: `document_id` of the JobFailedError.
        """
        content = b""
        try:
            document = await self.document(report_document_id)
            async for piece in document.pieces():
                content += piece
                if len(content) >= REASON_BYTES:
                    break
        except SPAPIError:
            return None
        return reason_of(content[:REASON_BYTES])

    async def document(self, report_document_id: str, *, restricted: bool | None = None) -> AsyncDocument:
        """The document of a report that is done.

        Args:
            report_document_id: Its id.
            restricted: It holds personal data.
        """
        call = _link_call(self._client, report_document_id, restricted=restricted)

        async def link() -> str:
            response = await self._client.send(call)
            return link_of(response.parsed, "url", call.operation.id)

        url = await link()
        return AsyncDocument(
            report_document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


def _create(
    client: Base,
    report_type: str,
    marketplace_ids: Sequence[str] | None,
    start: datetime | date | str | None,
    end: datetime | date | str | None,
    options: Mapping[str, str] | None,
) -> Call[Any]:
    body: dict[str, Any] = {"reportType": report_type, "marketplaceIds": client.marketplaces_or_own(marketplace_ids)}
    operation = "reports_v2021_06_30.createReport"
    begins = None if start is None else instant(start, f"{operation}: start")
    ends = None if end is None else instant(end, f"{operation}: end")
    if begins is not None:
        body["dataStartTime"] = begins
    if ends is not None:
        body["dataEndTime"] = ends
    if begins and ends and datetime.fromisoformat(ends) <= datetime.fromisoformat(begins):
        raise InvalidArgumentError(f"{operation}: end is not after start: {begins} to {ends}", operation=operation)
    if options:
        body["reportOptions"] = dict(options)
    return client.call("POST", f"{_ROOT}/reports", body=body)


def _link_call(client: Base, document_id: str, *, restricted: bool | None) -> Call[Any]:
    return client.call("GET", f"{_ROOT}/documents/{quote(document_id, safe='')}", restricted=restricted)


def _poll(client: Base, report_id: str, timeout: float | None) -> Poll:
    return Poll("report", report_id, _GET, rate=client.rate_of(_GET), timeout=timeout, clock=client.clock)


def _restricted(report_type: str, restricted: bool | None) -> bool | None:  # noqa: FBT001 - three values
    return restricted if restricted is not None else report_type in restricted_report_types() or None
