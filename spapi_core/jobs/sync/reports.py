# Made from spapi_core/jobs/aio/reports.py by `make generate`; changes by hand are found and undone.
"""Reports as whole jobs, for threads: from the request to the document, lists, and schedules.

Their steps are in `spapi_core.jobs.sync.report_steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.jobs.asking import LIST, SCHEDULE, Wanted
from spapi_core.jobs.asking import list_calls as _list
from spapi_core.jobs.asking import schedule_call as _schedule
from spapi_core.jobs.asking import schedules_calls as _schedules
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT, text_of
from spapi_core.jobs.report_calls import GET
from spapi_core.jobs.sync.report_steps import ReportSteps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date, datetime, timedelta

    from spapi_core.caller import CallOptions
    from spapi_core.jobs.statuses import ReportStatus
    from spapi_core.jobs.sync.documents import Document


__all__ = ["Reports"]


class Reports(ReportSteps):
    """Reports of one client.

    Args:
        client: Sends the calls.
    """

    @takes_options
    def run(
        self,
        report_type: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        start: datetime | date | str | None = None,
        end: datetime | date | str | None = None,
        report_options: Mapping[str, str] | None = None,
        restricted: bool | None = None,
        timeout: float | None = TIMEOUT,
        reuse: timedelta | None = None,
        progress: Callable[[ReportStatus], object] | None = None,
        options: CallOptions | None = None,
    ) -> Document:
        """Create a report, wait until it is done, and give its document.

        Args:
            report_type: A `spapi_clients.ReportType`, or Amazon's name, e.g. `GET_MERCHANT_LISTINGS_ALL_DATA`.
            marketplace_ids: None takes the client's marketplace.
            start: Start of the data: an aware datetime, ISO 8601 text, or a day, which means its first moment in UTC.
            end: End of the data, in the same forms; a day is not included, the data ends with its first moment.
            report_options: Options of the report type.
            restricted: Whether its document needs a restricted data token; None lets the table of types decide.
            timeout: Seconds to wait for it; None for as long as it takes.
            reuse: Take an equal report that was asked for in this time, done or on its way, if there is one. Equal are type and
                marketplaces, and the begin and end that are given; Amazon does not show the options of a report, so that
                report_options cannot be given together with this.
            progress: Called with Amazon's answer at each poll.
            options: Of each call, see `CallOptions`.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `Client.send`.
        """
        report_id = None
        if reuse is not None:
            wanted = Wanted(self._client, report_type, marketplace_ids, start, end, report_options, reuse)
            for known in self.list([report_type], **wanted.filters):
                if wanted.fits(known):
                    report_id = text_of(known, "reportId", LIST)
                    break
        if report_id is None:
            report_id = self.create(
                report_type, marketplace_ids=marketplace_ids, start=start, end=end, report_options=report_options
            )
        report = self.wait(report_id, timeout=timeout, progress=progress)
        return self.document(text_of(report, "reportDocumentId", GET), restricted=restricted, report_type=report_type)

    @takes_options
    def list(
        self,
        report_types: Sequence[str] | None = None,
        *,
        statuses: Sequence[str] | None = None,
        marketplace_ids: Sequence[str] | None = None,
        created_since: datetime | date | str | None = None,
        created_until: datetime | date | str | None = None,
        max_pages: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[dict[str, Any]]:
        """The reports of some types, page after page; including those that Amazon makes on its own.

        Amazon takes ten types in a request: more are requested ten by ten, and the newest come first of each ten.

        Args:
            report_types: Types; None for all that are known, 14 requests.
            statuses: `IN_QUEUE`, `IN_PROGRESS`, `DONE`, `CANCELLED`, `FATAL`; None for all.
            marketplace_ids: 1 to 10 marketplaces; None for all.
            created_since: Not before; None for 90 days ago.
            created_until: Not after.
            max_pages: Stop after this many pages of each ten types.
            options: Of each call, see `CallOptions`.
        """
        for call in _list(self._client, report_types, statuses, marketplace_ids, created_since, created_until):
            for report in self._client.items(call, max_pages):
                yield report

    @takes_options
    def schedule(
        self,
        report_type: str,
        period: str,
        *,
        marketplace_ids: Sequence[str] | None = None,
        report_options: Mapping[str, str] | None = None,
        first: datetime | date | str | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Have Amazon make a report regularly; replaces another schedule of the type.

        Args:
            report_type: A type that may be scheduled, see `spapi_core.reports.facts_of`.
            period: ISO 8601 duration of the model, e.g. `PT12H`, `P1D`.
            marketplace_ids: None takes the client's marketplace.
            report_options: Options of the report type.
            first: When the first one is made; None for the next full hour.
            options: Of each call, see `CallOptions`.

        Returns:
            The schedule's id; its reports are found by `list`.
        """
        call = _schedule(self._client, report_type, period, marketplace_ids, report_options, first)
        response = self._client.send(call)
        return text_of(response.parsed, "reportScheduleId", SCHEDULE)

    @takes_options
    def schedules(
        self, report_types: Sequence[str] | None = None, *, options: CallOptions | None = None
    ) -> Sequence[dict[str, Any]]:
        """The schedules of some types.

        Args:
            report_types: Types; None for all that can be scheduled.
            options: Of each call, see `CallOptions`.
        """
        found: list[dict[str, Any]] = []
        for call in _schedules(self._client, report_types):
            response = self._client.send(call)
            found += response.parsed.get("reportSchedules") or ()
        return found

    @takes_options
    def cancel_schedule(self, schedule_id: str, *, options: CallOptions | None = None) -> None:
        """End a schedule.

        Args:
            schedule_id: Its id.
            options: Of each call, see `CallOptions`.
        """
        self._client.send(
            self._client.named_call(
                "reports_v2021_06_30.cancelReportSchedule", params={"reportScheduleId": schedule_id}
            )
        )
