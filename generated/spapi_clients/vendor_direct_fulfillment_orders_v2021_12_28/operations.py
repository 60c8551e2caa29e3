"""The operations of Vendor Direct Fulfillment Orders 2021-12-28: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_acknowledgement(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v2021_12_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

SUBMIT_ACKNOWLEDGEMENT: Operation[models.TransactionId] = Operation(
    id="vendor_direct_fulfillment_orders_v2021_12_28.submitAcknowledgement",
    section="vendor_direct_fulfillment_orders_v2021_12_28",
    name="submitAcknowledgement",
    method="POST",
    path="/vendor/directFulfillment/orders/2021-12-28/acknowledgements",
    body=models.SubmitAcknowledgementRequest,
    body_required=True,
    responses={
        202: models.TransactionId,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
)
"""Accept or reject direct fulfillment orders."""


def submit_acknowledgement(*, body: models.SubmitAcknowledgementRequest) -> Call[models.TransactionId]:
    """Bind the arguments of `submitAcknowledgement`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV20211228.submit_acknowledgement`.
    """
    return SUBMIT_ACKNOWLEDGEMENT.call(body=body)


GET_ORDERS: PagedOperation[models.OrderList, models.Order] = PagedOperation(
    id="vendor_direct_fulfillment_orders_v2021_12_28.getOrders",
    section="vendor_direct_fulfillment_orders_v2021_12_28",
    name="getOrders",
    method="GET",
    path="/vendor/directFulfillment/orders/2021-12-28/purchaseOrders",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("status", "status", Location.QUERY, models.OrderDetailsOrderStatus),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("includeDetails", "include_details", Location.QUERY, bool),
    ),
    responses={
        200: models.OrderList,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    restricted=Restricted("always"),
    paging=Paging(
        argument="next_token",
        token=("pagination", "nextToken"),
        items=("orders",),
    ),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List direct fulfillment orders created in a time span, of up to 7 days (personal data)."""


def get_orders(
    *,
    ship_from_party_id: str | None = None,
    status: models.OrderDetailsOrderStatus | models.OrderDetailsOrderStatusLiteral | None = None,
    limit: int | None = None,
    created_after: datetime | str,
    created_before: datetime | str,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
    include_details: bool | None = None,
) -> PagedCall[models.OrderList, models.Order]:
    """Bind the arguments of `getOrders`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes pagination.nextToken from the answer; items in orders.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        status (OrderDetailsOrderStatus): `status`, one of `NEW`, `SHIPPED`, `ACCEPTED`, `CANCELLED`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        include_details (bool): `includeDetails`, Amazon's default `true`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV20211228.get_orders`.
    """
    return GET_ORDERS.call(
        ship_from_party_id=ship_from_party_id,
        status=status,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
        include_details=include_details,
    )


GET_ORDER: Operation[models.Order] = Operation(
    id="vendor_direct_fulfillment_orders_v2021_12_28.getOrder",
    section="vendor_direct_fulfillment_orders_v2021_12_28",
    name="getOrder",
    method="GET",
    path="/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.Order,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    restricted=Restricted("always"),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Read a direct fulfillment order (personal data)."""


def get_order(purchase_order_number: str) -> Call[models.Order]:
    """Bind the arguments of `getOrder`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV20211228.get_order`.
    """
    return GET_ORDER.call(purchase_order_number=purchase_order_number)
