"""The operations of Finances v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_financial_event_groups(...))` does.
Written by `python -m codegen generate` from models/finances_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from spapi_core.deprecation import deprecated
from spapi_core.operation import Deprecation, Location, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from typing import Any

    from spapi_core.operation import PagedCall

LIST_FINANCIAL_EVENT_GROUPS: PagedOperation[models.ListFinancialEventGroupsResponse, models.FinancialEventGroup] = (
    PagedOperation(
        id="finances_v0.listFinancialEventGroups",
        section="finances_v0",
        name="listFinancialEventGroups",
        method="GET",
        path="/finances/v0/financialEventGroups",
        params=(
            Param("MaxResultsPerPage", "max_results_per_page", Location.QUERY, int),
            Param("FinancialEventGroupStartedBefore", "financial_event_group_started_before", Location.QUERY, datetime),
            Param("FinancialEventGroupStartedAfter", "financial_event_group_started_after", Location.QUERY, datetime),
            Param("NextToken", "next_token", Location.QUERY, str),
        ),
        responses={
            200: models.ListFinancialEventGroupsResponse,
            400: models.ListFinancialEventGroupsResponse,
            403: models.ListFinancialEventGroupsResponse,
            404: models.ListFinancialEventGroupsResponse,
            429: models.ListFinancialEventGroupsResponse,
            500: models.ListFinancialEventGroupsResponse,
            503: models.ListFinancialEventGroupsResponse,
        },
        paging=Paging(
            argument="next_token",
            token=("payload", "NextToken"),
            items=("payload", "FinancialEventGroupList"),
        ),
        sandbox="static",
        safe_to_repeat=True,
        deprecated=Deprecation(date(2027, 8, 27), ("transfers_v2024_06_01.listPayouts",)),
    )
)
"""List settlement periods by the time they began."""


@deprecated(
    "finances_v0.listFinancialEventGroups is deprecated: Amazon removes it on 2027-08-27; use transfers_v2024_06_01.list_payouts",
    category=None,
)
def list_financial_event_groups(
    *,
    max_results_per_page: int | None = None,
    financial_event_group_started_before: datetime | str | None = None,
    financial_event_group_started_after: datetime | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListFinancialEventGroupsResponse, models.FinancialEventGroup]:
    """Bind the arguments of `listFinancialEventGroups`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in payload.FinancialEventGroupList.

    Args:
        max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `10`.
        financial_event_group_started_before (datetime): `FinancialEventGroupStartedBefore`, ISO 8601 instant.
        financial_event_group_started_after (datetime): `FinancialEventGroupStartedAfter`, ISO 8601 instant.
        next_token (str): `NextToken`.

    Grants, sandbox, answer and errors: `FinancesV0.list_financial_event_groups`.
    """
    return LIST_FINANCIAL_EVENT_GROUPS.call(
        max_results_per_page=max_results_per_page,
        financial_event_group_started_before=financial_event_group_started_before,
        financial_event_group_started_after=financial_event_group_started_after,
        next_token=next_token,
    )


LIST_FINANCIAL_EVENTS_BY_GROUP_ID: PagedOperation[models.ListFinancialEventsResponse, Any] = PagedOperation(
    id="finances_v0.listFinancialEventsByGroupId",
    section="finances_v0",
    name="listFinancialEventsByGroupId",
    method="GET",
    path="/finances/v0/financialEventGroups/{eventGroupId}/financialEvents",
    params=(
        Param("MaxResultsPerPage", "max_results_per_page", Location.QUERY, int),
        Param("PostedAfter", "posted_after", Location.QUERY, datetime),
        Param("PostedBefore", "posted_before", Location.QUERY, datetime),
        Param("eventGroupId", "event_group_id", Location.PATH, str, required=True),
        Param("NextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListFinancialEventsResponse,
        400: models.ListFinancialEventsResponse,
        403: models.ListFinancialEventsResponse,
        404: models.ListFinancialEventsResponse,
        429: models.ListFinancialEventsResponse,
        500: models.ListFinancialEventsResponse,
        503: models.ListFinancialEventsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        lists=("payload", "FinancialEvents"),
    ),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 8, 27), ("finances_v2024_06_19.listTransactions",)),
)
"""List the financial events of one settlement period."""


@deprecated(
    "finances_v0.listFinancialEventsByGroupId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
    category=None,
)
def list_financial_events_by_group_id(
    event_group_id: str,
    *,
    max_results_per_page: int | None = None,
    posted_after: datetime | str | None = None,
    posted_before: datetime | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListFinancialEventsResponse, Any]:
    """Bind the arguments of `listFinancialEventsByGroupId`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents, side
    by side.

    Args:
        event_group_id (str): `eventGroupId`.
        max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
        posted_after (datetime): `PostedAfter`, ISO 8601 instant.
        posted_before (datetime): `PostedBefore`, ISO 8601 instant.
        next_token (str): `NextToken`.

    Grants, sandbox, answer and errors: `FinancesV0.list_financial_events_by_group_id`.
    """
    return LIST_FINANCIAL_EVENTS_BY_GROUP_ID.call(
        event_group_id=event_group_id,
        max_results_per_page=max_results_per_page,
        posted_after=posted_after,
        posted_before=posted_before,
        next_token=next_token,
    )


LIST_FINANCIAL_EVENTS: PagedOperation[models.ListFinancialEventsResponse, Any] = PagedOperation(
    id="finances_v0.listFinancialEvents",
    section="finances_v0",
    name="listFinancialEvents",
    method="GET",
    path="/finances/v0/financialEvents",
    params=(
        Param("MaxResultsPerPage", "max_results_per_page", Location.QUERY, int),
        Param("PostedAfter", "posted_after", Location.QUERY, datetime),
        Param("PostedBefore", "posted_before", Location.QUERY, datetime),
        Param("NextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListFinancialEventsResponse,
        400: models.ListFinancialEventsResponse,
        403: models.ListFinancialEventsResponse,
        404: models.ListFinancialEventsResponse,
        429: models.ListFinancialEventsResponse,
        500: models.ListFinancialEventsResponse,
        503: models.ListFinancialEventsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        lists=("payload", "FinancialEvents"),
    ),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 8, 27), ("finances_v2024_06_19.listTransactions",)),
)
"""List financial events posted in a time span."""


@deprecated(
    "finances_v0.listFinancialEvents is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
    category=None,
)
def list_financial_events(
    *,
    max_results_per_page: int | None = None,
    posted_after: datetime | str | None = None,
    posted_before: datetime | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ListFinancialEventsResponse, Any]:
    """Bind the arguments of `listFinancialEvents`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents, side
    by side.

    Args:
        max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
        posted_after (datetime): `PostedAfter`, ISO 8601 instant.
        posted_before (datetime): `PostedBefore`, ISO 8601 instant.
        next_token (str): `NextToken`.

    Grants, sandbox, answer and errors: `FinancesV0.list_financial_events`.
    """
    return LIST_FINANCIAL_EVENTS.call(
        max_results_per_page=max_results_per_page,
        posted_after=posted_after,
        posted_before=posted_before,
        next_token=next_token,
    )


LIST_FINANCIAL_EVENTS_BY_ORDER_ID: PagedOperation[models.ListFinancialEventsResponse, Any] = PagedOperation(
    id="finances_v0.listFinancialEventsByOrderId",
    section="finances_v0",
    name="listFinancialEventsByOrderId",
    method="GET",
    path="/finances/v0/orders/{orderId}/financialEvents",
    params=(
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("MaxResultsPerPage", "max_results_per_page", Location.QUERY, int),
        Param("NextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ListFinancialEventsResponse,
        400: models.ListFinancialEventsResponse,
        403: models.ListFinancialEventsResponse,
        404: models.ListFinancialEventsResponse,
        429: models.ListFinancialEventsResponse,
        500: models.ListFinancialEventsResponse,
        503: models.ListFinancialEventsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "NextToken"),
        lists=("payload", "FinancialEvents"),
    ),
    sandbox="static",
    safe_to_repeat=True,
    deprecated=Deprecation(date(2027, 8, 27), ("finances_v2024_06_19.listTransactions",)),
)
"""List the financial events of one order."""


@deprecated(
    "finances_v0.listFinancialEventsByOrderId is deprecated: Amazon removes it on 2027-08-27; use finances_v2024_06_19.list_transactions",
    category=None,
)
def list_financial_events_by_order_id(
    order_id: str, *, max_results_per_page: int | None = None, next_token: str | None = None
) -> PagedCall[models.ListFinancialEventsResponse, Any]:
    """Bind the arguments of `listFinancialEventsByOrderId`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: next_token takes payload.NextToken from the answer; items in the lists of payload.FinancialEvents, side
    by side.

    Args:
        order_id (str): `orderId`.
        max_results_per_page (int): `MaxResultsPerPage`, 1 to 100, Amazon's default `100`.
        next_token (str): `NextToken`.

    Grants, sandbox, answer and errors: `FinancesV0.list_financial_events_by_order_id`.
    """
    return LIST_FINANCIAL_EVENTS_BY_ORDER_ID.call(
        order_id=order_id, max_results_per_page=max_results_per_page, next_token=next_token
    )
