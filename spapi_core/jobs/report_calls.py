"""What a report as a whole job sends, beside what `asking` makes: no generated section is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.jobs.polling import Poll
from spapi_core.reports import facts_of

if TYPE_CHECKING:
    from spapi_core.caller import AnyCaller
    from spapi_core.operation import Call

GET = "reports_v2021_06_30.getReport"


def link_call(client: AnyCaller, document_id: str, *, restricted: bool | None) -> Call[Any]:
    """The call that asks for the link of a document."""
    return client.named_call(
        "reports_v2021_06_30.getReportDocument", params={"reportDocumentId": document_id}, restricted=restricted
    )


def report_poll(client: AnyCaller, report_id: str, timeout: float | None) -> Poll:
    """When a report is looked at, until it has ended."""
    return Poll("report", report_id, GET, rate=client.rate_of(GET), timeout=timeout, clock=client.clock)


def is_restricted(report_type: str | None, restricted: bool | None) -> bool | None:  # noqa: FBT001 - three values
    """Whether a type of report needs a restricted data token; what the caller says comes first."""
    facts = None if report_type is None else facts_of(report_type)
    return restricted if restricted is not None else (facts is not None and facts.restricted) or None
