"""The operations of External Fulfillment Returns 2024-09-11: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(list_returns(...))` does.
Written by `python -m codegen generate` from models/external_fulfillment_returns_v2024_09_11.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

LIST_RETURNS: PagedOperation[models.ReturnsResponse, models.Return] = PagedOperation(
    id="external_fulfillment_returns_v2024_09_11.listReturns",
    section="external_fulfillment_returns_v2024_09_11",
    name="listReturns",
    method="GET",
    path="/externalFulfillment/2024-09-11/returns",
    params=(
        Param("returnLocationId", "return_location_id", Location.QUERY, str),
        Param("rmaId", "rma_id", Location.QUERY, str),
        Param("status", "status", Location.QUERY, models.ReturnStatus),
        Param("reverseTrackingId", "reverse_tracking_id", Location.QUERY, str),
        Param("createdSince", "created_since", Location.QUERY, datetime),
        Param("createdUntil", "created_until", Location.QUERY, datetime),
        Param("lastUpdatedSince", "last_updated_since", Location.QUERY, datetime),
        Param("lastUpdatedUntil", "last_updated_until", Location.QUERY, datetime),
        Param("lastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("lastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ReturnsResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("returns",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List returns by location, status, RMA, tracking number or time."""


def list_returns(
    *,
    return_location_id: str | None = None,
    rma_id: str | None = None,
    status: models.ReturnStatus | models.ReturnStatusLiteral | None = None,
    reverse_tracking_id: str | None = None,
    created_since: datetime | str | None = None,
    created_until: datetime | str | None = None,
    last_updated_since: datetime | str | None = None,
    last_updated_until: datetime | str | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    max_results: int | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ReturnsResponse, models.Return]:
    """Bind the arguments of `listReturns`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in returns.

    Args:
        return_location_id (str): `returnLocationId`.
        rma_id (str): `rmaId`.
        status (ReturnStatus): `status`, one of `CREATED`, `CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER`,
            `CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER`, `CUSTOMER_CANCELLED_PICK_UP`, `CUSTOMER_RESCHEDULED_PICK_UP`,
            `PICKED_FROM_CUSTOMER`, `IN_TRANSIT`, `OUT_FOR_DELIVERY`, `DELIVERED`, `REPLANNED`,
            `CUSTOMER_DROPPED_OFF`, `PARTIALLY_PROCESSED` and 3 more.
        reverse_tracking_id (str): `reverseTrackingId`.
        created_since (datetime): `createdSince`, ISO 8601 instant.
        created_until (datetime): `createdUntil`, ISO 8601 instant.
        last_updated_since (datetime): `lastUpdatedSince`, ISO 8601 instant.
        last_updated_until (datetime): `lastUpdatedUntil`, ISO 8601 instant.
        last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
        max_results (int): `maxResults`, at most 100.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentReturnsV20240911.list_returns`.
    """
    return LIST_RETURNS.call(
        return_location_id=return_location_id,
        rma_id=rma_id,
        status=status,
        reverse_tracking_id=reverse_tracking_id,
        created_since=created_since,
        created_until=created_until,
        last_updated_since=last_updated_since,
        last_updated_until=last_updated_until,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        max_results=max_results,
        next_token=next_token,
    )


GET_RETURN: Operation[models.Return] = Operation(
    id="external_fulfillment_returns_v2024_09_11.getReturn",
    section="external_fulfillment_returns_v2024_09_11",
    name="getReturn",
    method="GET",
    path="/externalFulfillment/2024-09-11/returns/{returnId}",
    params=(Param("returnId", "return_id", Location.PATH, str, required=True),),
    responses={
        200: models.Return,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        409: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a return."""


def get_return(return_id: str) -> Call[models.Return]:
    """Bind the arguments of `getReturn`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        return_id (str): `returnId`.

    Grants, sandbox, answer and errors: `ExternalFulfillmentReturnsV20240911.get_return`.
    """
    return GET_RETURN.call(return_id=return_id)
