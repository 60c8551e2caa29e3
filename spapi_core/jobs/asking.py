"""What is asked for when a report is: calls, filters, which report is equal to another, and pauses by report type. Pure."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Any, cast

from spapi_core.errors import InvalidArgumentError
from spapi_core.jobs.option_texts import option_texts
from spapi_core.limits.bucket import Bucket
from spapi_core.reports import check_name, check_report, facts_of
from spapi_core.reports import report_types as report_catalog
from spapi_core.wire.texts import instant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from spapi_core.caller import AnyCaller
    from spapi_core.operation import Call, PagedCall

ROOT = "/reports/2021-06-30"
CREATE = "reports_v2021_06_30.createReport"
LIST = "reports_v2021_06_30.getReports"
SCHEDULE = "reports_v2021_06_30.createReportSchedule"
SCHEDULES = "reports_v2021_06_30.getReportSchedules"

_AT_ONCE = 10
"""Report types in one request: Amazon's limit."""
_MARKETPLACES = 10
"""Marketplaces that reports are listed for: Amazon's limit. A report is made of up to 25."""


def create_report_call(
    client: AnyCaller,
    report_type: str,
    marketplace_ids: Sequence[str] | None,
    start: datetime | date | str | None,
    end: datetime | date | str | None,
    options: Mapping[str, str] | None,
) -> Call[Any]:
    """The call that asks for a report.

    Raises:
        InvalidArgumentError: The type or an option is misspelled, or the end is not after the start.
    """
    options = option_texts(options, f"{CREATE}: report_options")
    check_report(report_type, options, CREATE)
    body: dict[str, Any] = {
        "reportType": str(report_type),
        "marketplaceIds": client.marketplaces_or_own(marketplace_ids),
    }
    begins = None if start is None else instant(start, f"{CREATE}: start")
    ends = None if end is None else instant(end, f"{CREATE}: end")
    if begins is not None:
        body["dataStartTime"] = begins
    if ends is not None:
        body["dataEndTime"] = ends
    if begins and ends and datetime.fromisoformat(ends) <= datetime.fromisoformat(begins):
        raise InvalidArgumentError(f"{CREATE}: end is not after start: {begins} to {ends}", operation=CREATE)
    if options:
        body["reportOptions"] = options
    return client.named_call(CREATE, body=body)


def schedule_call(
    client: AnyCaller,
    report_type: str,
    period: str,
    marketplace_ids: Sequence[str] | None,
    options: Mapping[str, str] | None,
    first: datetime | date | str | None,
) -> Call[Any]:
    """The call that schedules a report.

    Raises:
        InvalidArgumentError: The type cannot be scheduled, or it or an option is misspelled.
    """
    options = option_texts(options, f"{SCHEDULE}: report_options")
    check_report(report_type, options, SCHEDULE, schedule=True)
    body: dict[str, Any] = {
        "reportType": str(report_type),
        "marketplaceIds": client.marketplaces_or_own(marketplace_ids),
        "period": period,
    }
    if options:
        body["reportOptions"] = options
    if first is not None:
        body["nextReportCreationTime"] = instant(first, f"{SCHEDULE}: first")
    return client.named_call(SCHEDULE, body=body)


def list_calls(
    client: AnyCaller,
    report_types: Sequence[str] | None,
    statuses: Sequence[str] | None,
    marketplace_ids: Sequence[str] | None,
    created_since: datetime | date | str | None,
    created_until: datetime | date | str | None,
) -> list[PagedCall[Any, dict[str, Any]]]:
    """The calls that list reports, one for ten types.

    Raises:
        InvalidArgumentError: There is no type, or one is misspelled.
    """
    params: dict[str, Any] = {}
    if statuses is not None:
        params["processingStatuses"] = list(statuses)
    if marketplace_ids is not None:
        params["marketplaceIds"] = list(marketplace_ids)
    if created_since is not None:
        params["createdSince"] = instant(created_since, f"{LIST}: created_since")
    if created_until is not None:
        params["createdUntil"] = instant(created_until, f"{LIST}: created_until")
    calls = [
        client.named_call(LIST, params={"reportTypes": types, **params})
        for types in _tens(report_types, report_catalog(), LIST)
    ]
    return cast("list[PagedCall[Any, dict[str, Any]]]", calls)


def schedules_calls(client: AnyCaller, report_types: Sequence[str] | None) -> list[Call[Any]]:
    """The calls that list schedules, one for ten types.

    Raises:
        InvalidArgumentError: There is no type, or one is misspelled.
    """
    every = [name for name, facts in report_catalog().items() if facts.scheduled]
    return [
        client.named_call(SCHEDULES, params={"reportTypes": types}) for types in _tens(report_types, every, SCHEDULES)
    ]


def _tens(report_types: Sequence[str] | None, every: Iterable[str], operation: str) -> list[list[str]]:
    """Types as one request takes them, each once; all where none is named."""
    given = [report_types] if isinstance(report_types, str) else every if report_types is None else report_types
    names = list(dict.fromkeys(map(str, given)))
    if not names:
        raise InvalidArgumentError(
            f"{operation}: give report types, or None for all that are known", operation=operation
        )
    for each in names:
        check_name(each, operation)
    return [names[some : some + _AT_ONCE] for some in range(0, len(names), _AT_ONCE)]


class Wanted:
    """A report that an earlier one may take the place of.

    Args:
        client: Whose it is.
        report_type: Its type.
        marketplace_ids: None takes the client's marketplace.
        start: Begin of the data.
        end: End of the data.
        options: Amazon does not show them of a report, so that there may be none.
        age: How long ago the earlier one may have been asked for.
    """

    def __init__(
        self,
        client: AnyCaller,
        report_type: str,
        marketplace_ids: Sequence[str] | None,
        start: datetime | date | str | None,
        end: datetime | date | str | None,
        options: Mapping[str, str] | None,
        age: timedelta,
    ) -> None:
        if options:
            raise InvalidArgumentError(
                f"{CREATE}: reuse= cannot be combined with report_options=, because Amazon does not show the options of a report: "
                "find it with list(), and give its id to wait()",
                operation=CREATE,
            )
        if age <= timedelta(0):
            raise InvalidArgumentError(
                f"{CREATE}: reuse= is a time above zero, e.g. timedelta(hours=1)", operation=CREATE
            )
        self._body: Mapping[str, Any] = create_report_call(client, report_type, marketplace_ids, start, end, None).body
        self.filters: dict[str, Any] = {
            "statuses": ["IN_QUEUE", "IN_PROGRESS", "DONE"],
            # A report is listed where one of its marketplaces is given; `fits` compares all of them.
            "marketplace_ids": self._body["marketplaceIds"][:_MARKETPLACES],
            "created_since": datetime.now(UTC) - age,
        }

    def fits(self, report: Mapping[str, Any]) -> bool:
        """Whether a report is equal: its marketplaces, and the begin and end that were given."""
        if sorted(report.get("marketplaceIds") or ()) != sorted(self._body["marketplaceIds"]):
            return False
        return all(
            name not in self._body or _same(report.get(name), self._body[name])
            for name in ("dataStartTime", "dataEndTime")
        )


def pause_of(client: AnyCaller, call: Call[Any], report_type: str) -> Bucket | None:
    """The bucket that holds how often Amazon makes the same report again, beside the usage plans of the account.

    It is kept in the same store as those, so that all clients and processes of the account share it. None where the type has no
    such limit, or the client holds no usage plans.

    Args:
        client: Whose report it is.
        call: The call that asks for it; the same body is the same report.
        report_type: Its type.
    """
    facts = facts_of(report_type)
    plans = client.buckets(call.operation)
    if facts is None or not facts.pause or not plans:
        return None
    asked = {**call.body, "marketplaceIds": sorted(call.body["marketplaceIds"])}
    digest = sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()[:16]
    return Bucket(f"{plans[0].key}:{facts.name}:{digest}", 1 / facts.pause)


def _same(told: Any, asked: str) -> bool:
    try:
        return datetime.fromisoformat(str(told)) == datetime.fromisoformat(asked)
    except (TypeError, ValueError):
        return False
