"""Reports step by step, for asyncio: create, wait, get the document.

Restricted report types get a restricted data token automatically.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.errors import SPAPIError
from spapi_core.jobs.aio.documents import AsyncDocument
from spapi_core.jobs.aio.looks import async_ended, async_reason
from spapi_core.jobs.asking import CREATE, pause_of
from spapi_core.jobs.asking import create_report_call as _create
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT, link_of, text_of
from spapi_core.jobs.report_calls import is_restricted, link_call, report_poll
from spapi_core.jobs.statuses import ReportStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime

    from spapi_core.caller import CallOptions
    from spapi_core.caller.aio import AsyncCaller


__all__ = ["AsyncReportSteps"]


class AsyncReportSteps:
    """The single steps of a report, as a task queue runs them.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @takes_options
    async def create(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        report_options: Mapping[str, str] | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Request a report.

        Where Amazon makes a type again only after some time, the same report waits for that time to pass, whichever client or
        process asked for it before: as usage plans, this is held in the store of the limiter. Asked for too early it would end
        CANCELLED or FATAL.

        Args:
            report_type: As of `run`.
            marketplace_ids: None takes the client's marketplace.
            start: As of `run`.
            end: As of `run`.
            report_options: Options of the report type.
            options: Of each call, see `CallOptions`.

        Returns:
            The report's id.
        """
        call = _create(self._client, report_type, marketplace_ids, start, end, report_options)
        pause = pause_of(self._client, call, report_type)
        if pause is None:
            response = await self._client.send(call)
        else:
            permit = await self._client.hold(pause, f"{CREATE} of {report_type}")
            try:
                response = await self._client.send(call)
            except SPAPIError as error:
                if not error.may_have_been_carried_out:
                    await permit.give_back()
                raise
            finally:
                await permit.settle()
        return text_of(response.parsed, "reportId", CREATE, creates=True)

    @takes_options
    async def cancel(self, report_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a report that is still in the queue; a report in progress or done cannot be cancelled.

        Args:
            report_id: Its id.
            options: Of each call, see `CallOptions`.
        """
        await self._client.send(
            self._client.named_call("reports_v2021_06_30.cancelReport", params={"reportId": report_id})
        )

    @takes_options
    async def wait(
        self,
        report_id: str,
        *,
        timeout: float | None = TIMEOUT,
        reasons: bool = True,
        progress: Callable[[ReportStatus], object] | None = None,
        options: CallOptions | None = None,
    ) -> ReportStatus:
        """Wait until a report is done.

        Args:
            report_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.
            reasons: Where it ends FATAL, the document with the reasons is read into the error; this costs one more permit.
            progress: Called with Amazon's answer at each poll.
            options: Of each call, see `CallOptions`.

        Returns:
            Amazon's answer, with `reportDocumentId`.

        Raises:
            NoDataError: There is nothing to report.
            JobCancelledError: It was cancelled, or the same was requested too often.
            JobFailedError: It ended FATAL; `reason` holds Amazon's words.
            JobTimeoutError: It is not done in time.
        """
        call = self._client.named_call("reports_v2021_06_30.getReport", params={"reportId": report_id})
        poll = report_poll(self._client, report_id, timeout)
        reason = self.reason if reasons else None
        return await async_ended(self._client, call, poll, ReportStatus, progress=progress, reason=reason)

    @takes_options
    async def reason(self, report_document_id: str, *, options: CallOptions | None = None) -> str | None:
        """Amazon's explanation of why a report failed; None where it cannot be read.

        Args:
            report_document_id: `document_id` of the JobFailedError.
            options: Of each call, see `CallOptions`.
        """
        return await async_reason(self.document, report_document_id)

    @takes_options
    async def document(
        self,
        report_document_id: str,
        *,
        restricted: bool | None = None,
        report_type: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncDocument:
        """The document of a report that is done.

        Args:
            report_document_id: Its id.
            restricted: It needs a restricted data token; None lets the report type decide.
            report_type: The type of the report, which says how it is read and whether it is restricted.
            options: Of each call, see `CallOptions`.
        """
        word = is_restricted(report_type, restricted)
        call = link_call(self._client, report_document_id, restricted=word)

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
            report_type=None if report_type is None else str(report_type),
        )
