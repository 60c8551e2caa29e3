"""The operations of Vendor Orders v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_acknowledgement(...))` does.
Written by `python -m codegen generate` from models/vendor_orders_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

SUBMIT_ACKNOWLEDGEMENT: Operation[models.SubmitAcknowledgementResponse] = Operation(
    id="vendor_orders_v1.submitAcknowledgement",
    section="vendor_orders_v1",
    name="submitAcknowledgement",
    method="POST",
    path="/vendor/orders/v1/acknowledgements",
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
"""Accept, reject or backorder the items of purchase orders."""


def submit_acknowledgement(*, body: models.SubmitAcknowledgementRequest) -> Call[models.SubmitAcknowledgementResponse]:
    """Bind the arguments of `submitAcknowledgement`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitAcknowledgementRequest): `SubmitAcknowledgementRequest`.

    Grants, sandbox, answer and errors: `VendorOrdersV1.submit_acknowledgement`.
    """
    return SUBMIT_ACKNOWLEDGEMENT.call(body=body)


GET_PURCHASE_ORDERS: PagedOperation[models.GetPurchaseOrdersResponse, models.Order] = PagedOperation(
    id="vendor_orders_v1.getPurchaseOrders",
    section="vendor_orders_v1",
    name="getPurchaseOrders",
    method="GET",
    path="/vendor/orders/v1/purchaseOrders",
    params=(
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("includeDetails", "include_details", Location.QUERY, bool),
        Param("changedAfter", "changed_after", Location.QUERY, datetime),
        Param("changedBefore", "changed_before", Location.QUERY, datetime),
        Param("poItemState", "po_item_state", Location.QUERY, models.PoItemState),
        Param("isPOChanged", "is_po_changed", Location.QUERY, bool),
        Param("purchaseOrderState", "purchase_order_state", Location.QUERY, models.OrderPurchaseOrderState),
        Param("orderingVendorCode", "ordering_vendor_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetPurchaseOrdersResponse,
        400: models.GetPurchaseOrdersResponse,
        403: models.GetPurchaseOrdersResponse,
        404: models.GetPurchaseOrdersResponse,
        415: models.GetPurchaseOrdersResponse,
        429: models.GetPurchaseOrdersResponse,
        500: models.GetPurchaseOrdersResponse,
        503: models.GetPurchaseOrdersResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "orders"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List purchase orders created or changed in a time span."""


def get_purchase_orders(
    *,
    limit: int | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
    include_details: bool | None = None,
    changed_after: datetime | str | None = None,
    changed_before: datetime | str | None = None,
    po_item_state: models.PoItemState | models.PoItemStateLiteral | None = None,
    is_po_changed: bool | None = None,
    purchase_order_state: models.OrderPurchaseOrderState | models.OrderPurchaseOrderStateLiteral | None = None,
    ordering_vendor_code: str | None = None,
) -> PagedCall[models.GetPurchaseOrdersResponse, models.Order]:
    """Bind the arguments of `getPurchaseOrders`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.orders.

    Args:
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        include_details (bool): `includeDetails`.
        changed_after (datetime): `changedAfter`, ISO 8601 instant.
        changed_before (datetime): `changedBefore`, ISO 8601 instant.
        po_item_state (PoItemState): `poItemState`, one of `Cancelled`.
        is_po_changed (bool): `isPOChanged`.
        purchase_order_state (OrderPurchaseOrderState): `purchaseOrderState`, one of `New`, `Acknowledged`,
            `Closed`.
        ordering_vendor_code (str): `orderingVendorCode`.

    Grants, sandbox, answer and errors: `VendorOrdersV1.get_purchase_orders`.
    """
    return GET_PURCHASE_ORDERS.call(
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
        include_details=include_details,
        changed_after=changed_after,
        changed_before=changed_before,
        po_item_state=po_item_state,
        is_po_changed=is_po_changed,
        purchase_order_state=purchase_order_state,
        ordering_vendor_code=ordering_vendor_code,
    )


GET_PURCHASE_ORDER: Operation[models.GetPurchaseOrderResponse] = Operation(
    id="vendor_orders_v1.getPurchaseOrder",
    section="vendor_orders_v1",
    name="getPurchaseOrder",
    method="GET",
    path="/vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.GetPurchaseOrderResponse,
        400: models.GetPurchaseOrderResponse,
        401: models.GetPurchaseOrderResponse,
        403: models.GetPurchaseOrderResponse,
        404: models.GetPurchaseOrderResponse,
        415: models.GetPurchaseOrderResponse,
        429: models.GetPurchaseOrderResponse,
        500: models.GetPurchaseOrderResponse,
        503: models.GetPurchaseOrderResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a purchase order."""


def get_purchase_order(purchase_order_number: str) -> Call[models.GetPurchaseOrderResponse]:
    """Bind the arguments of `getPurchaseOrder`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`.

    Grants, sandbox, answer and errors: `VendorOrdersV1.get_purchase_order`.
    """
    return GET_PURCHASE_ORDER.call(purchase_order_number=purchase_order_number)


GET_PURCHASE_ORDERS_STATUS: PagedOperation[models.GetPurchaseOrdersStatusResponse, models.OrderStatus] = PagedOperation(
    id="vendor_orders_v1.getPurchaseOrdersStatus",
    section="vendor_orders_v1",
    name="getPurchaseOrdersStatus",
    method="GET",
    path="/vendor/orders/v1/purchaseOrdersStatus",
    params=(
        Param("limit", "limit", Location.QUERY, int),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
        Param("updatedBefore", "updated_before", Location.QUERY, datetime),
        Param("purchaseOrderNumber", "purchase_order_number", Location.QUERY, str),
        Param("purchaseOrderStatus", "purchase_order_status", Location.QUERY, models.OrderStatusPurchaseOrderStatus),
        Param("itemConfirmationStatus", "item_confirmation_status", Location.QUERY, models.ItemConfirmationStatus),
        Param("itemReceiveStatus", "item_receive_status", Location.QUERY, models.ItemReceiveStatus),
        Param("orderingVendorCode", "ordering_vendor_code", Location.QUERY, str),
        Param("shipToPartyId", "ship_to_party_id", Location.QUERY, str),
    ),
    responses={
        200: models.GetPurchaseOrdersStatusResponse,
        400: models.GetPurchaseOrdersStatusResponse,
        403: models.GetPurchaseOrdersStatusResponse,
        404: models.GetPurchaseOrdersStatusResponse,
        415: models.GetPurchaseOrdersStatusResponse,
        429: models.GetPurchaseOrdersStatusResponse,
        500: models.GetPurchaseOrdersStatusResponse,
        503: models.GetPurchaseOrdersStatusResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "ordersStatus"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List how far purchase orders are confirmed and received, per item."""


def get_purchase_orders_status(
    *,
    limit: int | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    updated_after: datetime | str | None = None,
    updated_before: datetime | str | None = None,
    purchase_order_number: str | None = None,
    purchase_order_status: models.OrderStatusPurchaseOrderStatus
    | models.OrderStatusPurchaseOrderStatusLiteral
    | None = None,
    item_confirmation_status: models.ItemConfirmationStatus | models.ItemConfirmationStatusLiteral | None = None,
    item_receive_status: models.ItemReceiveStatus | models.ItemReceiveStatusLiteral | None = None,
    ordering_vendor_code: str | None = None,
    ship_to_party_id: str | None = None,
) -> PagedCall[models.GetPurchaseOrdersStatusResponse, models.OrderStatus]:
    """Bind the arguments of `getPurchaseOrdersStatus`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.ordersStatus.

    Args:
        limit (int): `limit`, 1 to 100.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.
        updated_before (datetime): `updatedBefore`, ISO 8601 instant.
        purchase_order_number (str): `purchaseOrderNumber`.
        purchase_order_status (OrderStatusPurchaseOrderStatus): `purchaseOrderStatus`, one of `OPEN`, `CLOSED`.
        item_confirmation_status (ItemConfirmationStatus): `itemConfirmationStatus`, one of `ACCEPTED`,
            `PARTIALLY_ACCEPTED`, `REJECTED`, `UNCONFIRMED`.
        item_receive_status (ItemReceiveStatus): `itemReceiveStatus`, one of `NOT_RECEIVED`, `PARTIALLY_RECEIVED`,
            `RECEIVED`.
        ordering_vendor_code (str): `orderingVendorCode`.
        ship_to_party_id (str): `shipToPartyId`.

    Grants, sandbox, answer and errors: `VendorOrdersV1.get_purchase_orders_status`.
    """
    return GET_PURCHASE_ORDERS_STATUS.call(
        limit=limit,
        sort_order=sort_order,
        next_token=next_token,
        created_after=created_after,
        created_before=created_before,
        updated_after=updated_after,
        updated_before=updated_before,
        purchase_order_number=purchase_order_number,
        purchase_order_status=purchase_order_status,
        item_confirmation_status=item_confirmation_status,
        item_receive_status=item_receive_status,
        ordering_vendor_code=ordering_vendor_code,
        ship_to_party_id=ship_to_party_id,
    )
