"""The operations of Fulfillment Outbound 2026-07-04: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_offers(...))` does.
Written by `python -m codegen generate` from models/fulfillment_outbound_v2026_07_04.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

GET_OFFERS: Operation[models.GetOffersResponse] = Operation(
    id="fulfillment_outbound_v2026_07_04.getOffers",
    section="fulfillment_outbound_v2026_07_04",
    name="getOffers",
    method="POST",
    path="/fulfillment/outbound/2026-07-04/offers",
    params=(Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),),
    body=models.GetOffersRequest,
    body_required=True,
    responses={
        200: models.GetOffersResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Get delivery offers for products and a destination."""


def get_offers(
    *, x_amzn_fulfillment_service_id: str | None = None, body: models.GetOffersRequest
) -> Call[models.GetOffersResponse]:
    """Bind the arguments of `getOffers`; nothing is sent.

    Usage plan: 5 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (GetOffersRequest): `GetOffersRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.get_offers`.
    """
    return GET_OFFERS.call(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body)


LIST_ORDERS: PagedOperation[models.ListOrdersResponse, models.FulfillmentOrder] = PagedOperation(
    id="fulfillment_outbound_v2026_07_04.listOrders",
    section="fulfillment_outbound_v2026_07_04",
    name="listOrders",
    method="GET",
    path="/fulfillment/outbound/2026-07-04/orders",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
        Param("pageToken", "page_token", Location.QUERY, str),
        Param("shipments", "shipments", Location.QUERY, models.Shipments),
    ),
    responses={
        200: models.ListOrdersResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="page_token",
        token=("pagination", "nextToken"),
        items=("orders",),
    ),
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""List orders changed since a time."""


def list_orders(
    *,
    x_amzn_fulfillment_service_id: str | None = None,
    updated_after: datetime | str | None = None,
    page_token: str | None = None,
    shipments: models.Shipments | models.ShipmentsLiteral | None = None,
) -> PagedCall[models.ListOrdersResponse, models.FulfillmentOrder]:
    """Bind the arguments of `listOrders`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.
    Paging: page_token takes pagination.nextToken from the answer; items in orders.

    Args:
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.
        page_token (str): `pageToken`.
        shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.list_orders`.
    """
    return LIST_ORDERS.call(
        x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id,
        updated_after=updated_after,
        page_token=page_token,
        shipments=shipments,
    )


CREATE_ORDER: Operation[models.CreateOrderResponse | models.CreateOrderAcceptedResponse] = Operation(
    id="fulfillment_outbound_v2026_07_04.createOrder",
    section="fulfillment_outbound_v2026_07_04",
    name="createOrder",
    method="POST",
    path="/fulfillment/outbound/2026-07-04/orders",
    params=(Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),),
    body=models.CreateOrderRequest,
    body_required=True,
    responses={
        200: models.CreateOrderResponse,
        202: models.CreateOrderAcceptedResponse,
        400: models.ErrorList,
        401: models.ErrorList,
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
"""Have Amazon ship an order from the seller's stock."""


def create_order(
    *, x_amzn_fulfillment_service_id: str | None = None, body: models.CreateOrderRequest
) -> Call[models.CreateOrderResponse | models.CreateOrderAcceptedResponse]:
    """Bind the arguments of `createOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (CreateOrderRequest): `CreateOrderRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.create_order`.
    """
    return CREATE_ORDER.call(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body)


GET_ORDER: Operation[models.GetOrderResponse] = Operation(
    id="fulfillment_outbound_v2026_07_04.getOrder",
    section="fulfillment_outbound_v2026_07_04",
    name="getOrder",
    method="GET",
    path="/fulfillment/outbound/2026-07-04/orders/{orderId}",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("shipments", "shipments", Location.QUERY, models.Shipments),
    ),
    responses={
        200: models.GetOrderResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Read an order, with its shipments on request."""


def get_order(
    order_id: str,
    *,
    x_amzn_fulfillment_service_id: str | None = None,
    shipments: models.Shipments | models.ShipmentsLiteral | None = None,
) -> Call[models.GetOrderResponse]:
    """Bind the arguments of `getOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`, at most 40 characters.
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        shipments (Shipments): `shipments`, one of `INCLUDE`, `EXCLUDE`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.get_order`.
    """
    return GET_ORDER.call(
        order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, shipments=shipments
    )


UPDATE_ORDER: Operation[dict[str, Any]] = Operation(
    id="fulfillment_outbound_v2026_07_04.updateOrder",
    section="fulfillment_outbound_v2026_07_04",
    name="updateOrder",
    method="PUT",
    path="/fulfillment/outbound/2026-07-04/orders/{orderId}",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("orderId", "order_id", Location.PATH, str, required=True),
    ),
    body=models.UpdateOrderRequest,
    body_required=True,
    responses={
        202: dict[str, Any],
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Change an order that is not yet in work."""


def update_order(
    order_id: str, *, x_amzn_fulfillment_service_id: str | None = None, body: models.UpdateOrderRequest
) -> Call[dict[str, Any]]:
    """Bind the arguments of `updateOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`, at most 40 characters.
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (UpdateOrderRequest): `UpdateOrderRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.update_order`.
    """
    return UPDATE_ORDER.call(order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body)


CANCEL_ORDER: Operation[dict[str, Any]] = Operation(
    id="fulfillment_outbound_v2026_07_04.cancelOrder",
    section="fulfillment_outbound_v2026_07_04",
    name="cancelOrder",
    method="PUT",
    path="/fulfillment/outbound/2026-07-04/orders/{orderId}/cancel",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("orderId", "order_id", Location.PATH, str, required=True),
    ),
    responses={
        202: dict[str, Any],
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Cancel an order that is not yet in work."""


def cancel_order(order_id: str, *, x_amzn_fulfillment_service_id: str | None = None) -> Call[dict[str, Any]]:
    """Bind the arguments of `cancelOrder`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`, at most 40 characters.
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.cancel_order`.
    """
    return CANCEL_ORDER.call(order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id)


UPDATE_PACKAGE: Operation[None] = Operation(
    id="fulfillment_outbound_v2026_07_04.updatePackage",
    section="fulfillment_outbound_v2026_07_04",
    name="updatePackage",
    method="PUT",
    path="/fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("orderId", "order_id", Location.PATH, str, required=True),
        Param("packageId", "package_id", Location.PATH, str, required=True),
    ),
    body=models.UpdatePackageRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
)
"""Set the status of a package; sandbox only."""


def update_package(
    order_id: str,
    package_id: str,
    *,
    x_amzn_fulfillment_service_id: str | None = None,
    body: models.UpdatePackageRequest,
) -> Call[None]:
    """Bind the arguments of `updatePackage`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        order_id (str): `orderId`, at most 40 characters.
        package_id (str): `packageId`.
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (UpdatePackageRequest): `UpdatePackageRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.update_package`.
    """
    return UPDATE_PACKAGE.call(
        order_id=order_id, package_id=package_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
    )


UPDATE_ORDER_STATUS: Operation[None] = Operation(
    id="fulfillment_outbound_v2026_07_04.updateOrderStatus",
    section="fulfillment_outbound_v2026_07_04",
    name="updateOrderStatus",
    method="PUT",
    path="/fulfillment/outbound/2026-07-04/orders/{orderId}/status",
    params=(
        Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),
        Param("orderId", "order_id", Location.PATH, str, required=True),
    ),
    body=models.UpdateOrderStatusRequest,
    body_required=True,
    responses={
        204: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    sandbox_only=True,
    safe_to_repeat=True,
)
"""Set the status of an order; sandbox only."""


def update_order_status(
    order_id: str, *, x_amzn_fulfillment_service_id: str | None = None, body: models.UpdateOrderStatusRequest
) -> Call[None]:
    """Bind the arguments of `updateOrderStatus`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: rate-limits.yml.

    Args:
        order_id (str): `orderId`, at most 40 characters.
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (UpdateOrderStatusRequest): `UpdateOrderStatusRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.update_order_status`.
    """
    return UPDATE_ORDER_STATUS.call(
        order_id=order_id, x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body
    )


GET_ORDER_PREVIEW: Operation[models.GetOrderPreviewResponse] = Operation(
    id="fulfillment_outbound_v2026_07_04.getOrderPreview",
    section="fulfillment_outbound_v2026_07_04",
    name="getOrderPreview",
    method="POST",
    path="/fulfillment/outbound/2026-07-04/previews",
    params=(Param("x-amzn-fulfillment-service-id", "x_amzn_fulfillment_service_id", Location.HEADER, str),),
    body=models.GetOrderPreviewRequest,
    body_required=True,
    responses={
        200: models.GetOrderPreviewResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Preview dates, fees and shipments of an order, without placing it."""


def get_order_preview(
    *, x_amzn_fulfillment_service_id: str | None = None, body: models.GetOrderPreviewRequest
) -> Call[models.GetOrderPreviewResponse]:
    """Bind the arguments of `getOrderPreview`; nothing is sent.

    Usage plan: 2 requests a second, burst 30. Source: model, rate-limits.yml.

    Args:
        x_amzn_fulfillment_service_id (str): `x-amzn-fulfillment-service-id`, at most 40 characters.
        body (GetOrderPreviewRequest): `GetOrderPreviewRequest`.

    Grants, sandbox, answer and errors: `FulfillmentOutboundV20260704.get_order_preview`.
    """
    return GET_ORDER_PREVIEW.call(x_amzn_fulfillment_service_id=x_amzn_fulfillment_service_id, body=body)
