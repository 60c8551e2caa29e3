"""The operations of Orders 2026-01-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(search_orders(...))` does.
Written by `python -m codegen generate` from models/orders_v2026_01_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

SEARCH_ORDERS: PagedOperation[models.SearchOrdersResponse, models.Order] = PagedOperation(
    id="orders_v2026_01_01.searchOrders",
    section="orders_v2026_01_01",
    name="searchOrders",
    method="GET",
    path="/orders/2026-01-01/orders",
    params=(
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("lastUpdatedAfter", "last_updated_after", Location.QUERY, datetime),
        Param("lastUpdatedBefore", "last_updated_before", Location.QUERY, datetime),
        Param(
            "fulfillmentStatuses",
            "fulfillment_statuses",
            Location.QUERY,
            list[models.FulfillmentStatus],
            style=Style.CSV,
        ),
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("fulfilledBy", "fulfilled_by", Location.QUERY, list[models.FulfilledBy], style=Style.CSV),
        Param("maxResultsPerPage", "max_results_per_page", Location.QUERY, int),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
    ),
    responses={
        200: models.SearchOrdersResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("orders",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List orders created or updated in a time span; `included_data` chooses how much of each."""


def search_orders(
    *,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    last_updated_after: datetime | str | None = None,
    last_updated_before: datetime | str | None = None,
    fulfillment_statuses: Sequence[models.FulfillmentStatus | models.FulfillmentStatusLiteral] | None = None,
    marketplace_ids: Sequence[str] | None = None,
    fulfilled_by: Sequence[models.FulfilledBy | models.FulfilledByLiteral] | None = None,
    max_results_per_page: int | None = None,
    pagination_token: str | None = None,
    included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None,
) -> PagedCall[models.SearchOrdersResponse, models.Order]:
    """Bind the arguments of `searchOrders`; nothing is sent.

    Usage plan: 0.0056 requests a second, burst 20 (one every 180 s). Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in orders.

    Args:
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        last_updated_after (datetime): `lastUpdatedAfter`, ISO 8601 instant.
        last_updated_before (datetime): `lastUpdatedBefore`, ISO 8601 instant.
        fulfillment_statuses (list[FulfillmentStatus], comma separated): `fulfillmentStatuses`, each one of
            `PENDING_AVAILABILITY`, `PENDING`, `UNSHIPPED`, `PARTIALLY_SHIPPED`, `SHIPPED`, `CANCELLED`,
            `UNFULFILLABLE`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 50 items, the client's marketplace
            if omitted, `ALL_MARKETPLACES` for all.
        fulfilled_by (list[FulfilledBy], comma separated): `fulfilledBy`, each one of `MERCHANT`, `AMAZON`.
        max_results_per_page (int): `maxResultsPerPage`.
        pagination_token (str): `paginationToken`.
        included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
            `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
            `FULFILLMENT_ORDERS`.

    Grants, sandbox, answer and errors: `OrdersV20260101.search_orders`.
    """
    return SEARCH_ORDERS.call(
        created_after=created_after,
        created_before=created_before,
        last_updated_after=last_updated_after,
        last_updated_before=last_updated_before,
        fulfillment_statuses=fulfillment_statuses,
        marketplace_ids=marketplace_ids,
        fulfilled_by=fulfilled_by,
        max_results_per_page=max_results_per_page,
        pagination_token=pagination_token,
        included_data=included_data,
    )


GET_ORDER: Operation[models.GetOrderResponse] = Operation(
    id="orders_v2026_01_01.getOrder",
    section="orders_v2026_01_01",
    name="getOrder",
    method="GET",
    path="/orders/2026-01-01/orders/{orderId}",
    params=(
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("includedData", "included_data", Location.QUERY, list[models.IncludedData], style=Style.CSV),
    ),
    responses={
        200: models.GetOrderResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read an order; `included_data` adds buyer, recipient, proceeds, packages and more."""


def get_order(
    order_id: str, *, included_data: Sequence[models.IncludedData | models.IncludedDataLiteral] | None = None
) -> Call[models.GetOrderResponse]:
    """Bind the arguments of `getOrder`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        included_data (list[IncludedData], comma separated): `includedData`, each one of `BUYER`, `RECIPIENT`,
            `PROCEEDS`, `EXPENSE`, `PROMOTION`, `CANCELLATION`, `FULFILLMENT`, `PACKAGES`, `TAX`, `PAYMENT`,
            `FULFILLMENT_ORDERS`.

    Grants, sandbox, answer and errors: `OrdersV20260101.get_order`.
    """
    return GET_ORDER.call(order_id=order_id, included_data=included_data)
