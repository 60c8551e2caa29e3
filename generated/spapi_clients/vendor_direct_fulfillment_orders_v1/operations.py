"""The operations of Vendor Direct Fulfillment Orders v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_acknowledgement(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_orders_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

SUBMIT_ACKNOWLEDGEMENT: Operation[models.SubmitAcknowledgementResponse] = Operation(
    id="vendor_direct_fulfillment_orders_v1.submitAcknowledgement",
    section="vendor_direct_fulfillment_orders_v1",
    name="submitAcknowledgement",
    method="POST",
    path="/vendor/directFulfillment/orders/v1/acknowledgements",
    body=models.SubmitAcknowledgementRequest,
    body_required=True,
    responses={
        202: models.SubmitAcknowledgementResponse,
        400: models.SubmitAcknowledgementResponse,
        403: models.SubmitAcknowledgementResponse,
        404: models.SubmitAcknowledgementResponse,
        413: models.SubmitAcknowledgementResponse,
        415: models.SubmitAcknowledgementResponse,
        429: models.SubmitAcknowledgementResponse,
        500: models.SubmitAcknowledgementResponse,
        503: models.SubmitAcknowledgementResponse,
    },
    sandbox="static",
)
"""Accept or reject direct fulfillment orders."""


def submit_acknowledgement(*, body: models.SubmitAcknowledgementRequest) -> Call[models.SubmitAcknowledgementResponse]:
    """Bind the arguments of `submitAcknowledgement`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV1.submit_acknowledgement`.
    """
    return SUBMIT_ACKNOWLEDGEMENT.call(body=body)


GET_ORDERS: PagedOperation[models.GetOrdersResponse, models.Order] = PagedOperation(
    id="vendor_direct_fulfillment_orders_v1.getOrders",
    section="vendor_direct_fulfillment_orders_v1",
    name="getOrders",
    method="GET",
    path="/vendor/directFulfillment/orders/v1/purchaseOrders",
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
        200: models.GetOrdersResponse,
        400: models.GetOrdersResponse,
        403: models.GetOrdersResponse,
        404: models.GetOrdersResponse,
        415: models.GetOrdersResponse,
        429: models.GetOrdersResponse,
        500: models.GetOrdersResponse,
        503: models.GetOrdersResponse,
    },
    restricted=Restricted("always"),
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "orders"),
    ),
    sandbox="static",
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
) -> PagedCall[models.GetOrdersResponse, models.Order]:
    """Bind the arguments of `getOrders`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.orders.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        status (OrderDetailsOrderStatus): `status`, one of `NEW`, `SHIPPED`, `ACCEPTED`, `CANCELLED`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        include_details (bool): `includeDetails`, Amazon's default `true`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV1.get_orders`.
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


GET_ORDER: Operation[models.GetOrderResponse] = Operation(
    id="vendor_direct_fulfillment_orders_v1.getOrder",
    section="vendor_direct_fulfillment_orders_v1",
    name="getOrder",
    method="GET",
    path="/vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.GetOrderResponse,
        400: models.GetOrderResponse,
        401: models.GetOrderResponse,
        403: models.GetOrderResponse,
        404: models.GetOrderResponse,
        415: models.GetOrderResponse,
        429: models.GetOrderResponse,
        500: models.GetOrderResponse,
        503: models.GetOrderResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a direct fulfillment order (personal data)."""


def get_order(purchase_order_number: str) -> Call[models.GetOrderResponse]:
    """Bind the arguments of `getOrder`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentOrdersV1.get_order`.
    """
    return GET_ORDER.call(purchase_order_number=purchase_order_number)
