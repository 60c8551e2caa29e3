"""The operations of Amazon Warehousing and Distribution 2024-05-09: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(check_inbound_eligibility(...))` does.
Written by `python -m codegen generate` from models/awd_v2024_05_09.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

CHECK_INBOUND_ELIGIBILITY: Operation[models.InboundEligibility] = Operation(
    id="awd_v2024_05_09.checkInboundEligibility",
    section="awd_v2024_05_09",
    name="checkInboundEligibility",
    method="POST",
    path="/awd/2024-05-09/inboundEligibility",
    body=models.InboundPackages,
    body_required=True,
    responses={
        200: models.InboundEligibility,
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
"""Check whether packages may be sent to AWD."""


def check_inbound_eligibility(*, body: models.InboundPackages) -> Call[models.InboundEligibility]:
    """Bind the arguments of `checkInboundEligibility`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (InboundPackages): `InboundPackages`.

    Grants, sandbox, answer and errors: `AwdV20240509.check_inbound_eligibility`.
    """
    return CHECK_INBOUND_ELIGIBILITY.call(body=body)


CREATE_INBOUND: Operation[models.InboundOrderReference] = Operation(
    id="awd_v2024_05_09.createInbound",
    section="awd_v2024_05_09",
    name="createInbound",
    method="POST",
    path="/awd/2024-05-09/inboundOrders",
    body=models.InboundOrderCreationData,
    body_required=True,
    responses={
        201: models.InboundOrderReference,
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
)
"""Draft an inbound order that sends stock to AWD."""


def create_inbound(*, body: models.InboundOrderCreationData) -> Call[models.InboundOrderReference]:
    """Bind the arguments of `createInbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (InboundOrderCreationData): `InboundOrderCreationData`.

    Grants, sandbox, answer and errors: `AwdV20240509.create_inbound`.
    """
    return CREATE_INBOUND.call(body=body)


GET_INBOUND: Operation[models.InboundOrder] = Operation(
    id="awd_v2024_05_09.getInbound",
    section="awd_v2024_05_09",
    name="getInbound",
    method="GET",
    path="/awd/2024-05-09/inboundOrders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.InboundOrder,
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
"""Read an inbound order: packages, destination, status and shipments."""


def get_inbound(order_id: str) -> Call[models.InboundOrder]:
    """Bind the arguments of `getInbound`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.get_inbound`.
    """
    return GET_INBOUND.call(order_id=order_id)


UPDATE_INBOUND: Operation[None] = Operation(
    id="awd_v2024_05_09.updateInbound",
    section="awd_v2024_05_09",
    name="updateInbound",
    method="PUT",
    path="/awd/2024-05-09/inboundOrders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    body=models.InboundOrder,
    body_required=True,
    responses={
        204: None,
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
"""Change an inbound order that is still a draft."""


def update_inbound(order_id: str, *, body: models.InboundOrder) -> Call[None]:
    """Bind the arguments of `updateInbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.
        body (InboundOrder): `InboundOrder`.

    Grants, sandbox, answer and errors: `AwdV20240509.update_inbound`.
    """
    return UPDATE_INBOUND.call(order_id=order_id, body=body)


CANCEL_INBOUND: Operation[None] = Operation(
    id="awd_v2024_05_09.cancelInbound",
    section="awd_v2024_05_09",
    name="cancelInbound",
    method="POST",
    path="/awd/2024-05-09/inboundOrders/{orderId}/cancellation",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        204: None,
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
)
"""Cancel an inbound order."""


def cancel_inbound(order_id: str) -> Call[None]:
    """Bind the arguments of `cancelInbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.cancel_inbound`.
    """
    return CANCEL_INBOUND.call(order_id=order_id)


CONFIRM_INBOUND: Operation[None] = Operation(
    id="awd_v2024_05_09.confirmInbound",
    section="awd_v2024_05_09",
    name="confirmInbound",
    method="POST",
    path="/awd/2024-05-09/inboundOrders/{orderId}/confirmation",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        204: None,
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
)
"""Confirm a drafted inbound order, so that its shipments are made."""


def confirm_inbound(order_id: str) -> Call[None]:
    """Bind the arguments of `confirmInbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.confirm_inbound`.
    """
    return CONFIRM_INBOUND.call(order_id=order_id)


LIST_INBOUND_SHIPMENTS: PagedOperation[models.ShipmentListing, models.InboundShipmentSummary] = PagedOperation(
    id="awd_v2024_05_09.listInboundShipments",
    section="awd_v2024_05_09",
    name="listInboundShipments",
    method="GET",
    path="/awd/2024-05-09/inboundShipments",
    params=(
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("shipmentStatus", "shipment_status", Location.QUERY, models.InboundShipmentStatus),
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
        Param("updatedBefore", "updated_before", Location.QUERY, datetime),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ShipmentListing,
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
        argument="next_token",
        token=("nextToken",),
        items=("shipments",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List inbound shipments by status and time of change."""


def list_inbound_shipments(
    *,
    sort_by: models.SortBy | models.SortByLiteral | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    shipment_status: models.InboundShipmentStatus | models.InboundShipmentStatusLiteral | None = None,
    updated_after: datetime | str | None = None,
    updated_before: datetime | str | None = None,
    max_results: int | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ShipmentListing, models.InboundShipmentSummary]:
    """Bind the arguments of `listInboundShipments`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in shipments.

    Args:
        sort_by (SortBy): `sortBy`, one of `UPDATED_AT`, `CREATED_AT`.
        sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
        shipment_status (InboundShipmentStatus): `shipmentStatus`, one of `CREATED`, `SHIPPED`, `IN_TRANSIT`,
            `RECEIVING`, `DELIVERED`, `CLOSED`, `CANCELLED`.
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.
        updated_before (datetime): `updatedBefore`, ISO 8601 instant.
        max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `AwdV20240509.list_inbound_shipments`.
    """
    return LIST_INBOUND_SHIPMENTS.call(
        sort_by=sort_by,
        sort_order=sort_order,
        shipment_status=shipment_status,
        updated_after=updated_after,
        updated_before=updated_before,
        max_results=max_results,
        next_token=next_token,
    )


GET_INBOUND_SHIPMENT: Operation[models.InboundShipment] = Operation(
    id="awd_v2024_05_09.getInboundShipment",
    section="awd_v2024_05_09",
    name="getInboundShipment",
    method="GET",
    path="/awd/2024-05-09/inboundShipments/{shipmentId}",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("skuQuantities", "sku_quantities", Location.QUERY, models.SkuQuantities),
    ),
    responses={
        200: models.InboundShipment,
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
"""Read an inbound shipment, with quantities per SKU on request."""


def get_inbound_shipment(
    shipment_id: str, *, sku_quantities: models.SkuQuantities | models.SkuQuantitiesLiteral | None = None
) -> Call[models.InboundShipment]:
    """Bind the arguments of `getInboundShipment`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`, at least 1 character.
        sku_quantities (SkuQuantities): `skuQuantities`, one of `SHOW`, `HIDE`.

    Grants, sandbox, answer and errors: `AwdV20240509.get_inbound_shipment`.
    """
    return GET_INBOUND_SHIPMENT.call(shipment_id=shipment_id, sku_quantities=sku_quantities)


GET_LABEL_PAGE_TYPES: Operation[models.ShipmentLabelPageTypes] = Operation(
    id="awd_v2024_05_09.getLabelPageTypes",
    section="awd_v2024_05_09",
    name="getLabelPageTypes",
    method="GET",
    path="/awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.ShipmentLabelPageTypes,
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
"""List the page formats that labels of an inbound shipment can be printed in."""


def get_label_page_types(shipment_id: str) -> Call[models.ShipmentLabelPageTypes]:
    """Bind the arguments of `getLabelPageTypes`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model.

    Args:
        shipment_id (str): `shipmentId`, at least 1 character.

    Grants, sandbox, answer and errors: `AwdV20240509.get_label_page_types`.
    """
    return GET_LABEL_PAGE_TYPES.call(shipment_id=shipment_id)


GET_INBOUND_SHIPMENT_LABELS: Operation[models.ShipmentLabels] = Operation(
    id="awd_v2024_05_09.getInboundShipmentLabels",
    section="awd_v2024_05_09",
    name="getInboundShipmentLabels",
    method="GET",
    path="/awd/2024-05-09/inboundShipments/{shipmentId}/labels",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("pageType", "page_type", Location.QUERY, models.GetInboundShipmentLabelsPageType),
        Param("formatType", "format_type", Location.QUERY, models.FormatType),
    ),
    responses={
        200: models.ShipmentLabels,
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
"""Get the box labels of an inbound shipment as a document to print."""


def get_inbound_shipment_labels(
    shipment_id: str,
    *,
    page_type: models.GetInboundShipmentLabelsPageType | models.GetInboundShipmentLabelsPageTypeLiteral | None = None,
    format_type: models.FormatType | models.FormatTypeLiteral | None = None,
) -> Call[models.ShipmentLabels]:
    """Bind the arguments of `getInboundShipmentLabels`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`, at least 1 character.
        page_type (GetInboundShipmentLabelsPageType): `pageType`, one of `PLAIN_PAPER`.
        format_type (FormatType): `formatType`, one of `PDF`.

    Grants, sandbox, answer and errors: `AwdV20240509.get_inbound_shipment_labels`.
    """
    return GET_INBOUND_SHIPMENT_LABELS.call(shipment_id=shipment_id, page_type=page_type, format_type=format_type)


UPDATE_INBOUND_SHIPMENT_TRANSPORT_DETAILS: Operation[None] = Operation(
    id="awd_v2024_05_09.updateInboundShipmentTransportDetails",
    section="awd_v2024_05_09",
    name="updateInboundShipmentTransportDetails",
    method="PUT",
    path="/awd/2024-05-09/inboundShipments/{shipmentId}/transport",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    body=models.TransportationDetails,
    body_required=True,
    responses={
        204: None,
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
"""Set the carrier's tracking of an inbound shipment."""


def update_inbound_shipment_transport_details(shipment_id: str, *, body: models.TransportationDetails) -> Call[None]:
    """Bind the arguments of `updateInboundShipmentTransportDetails`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`, at least 1 character.
        body (TransportationDetails): `TransportationDetails`.

    Grants, sandbox, answer and errors: `AwdV20240509.update_inbound_shipment_transport_details`.
    """
    return UPDATE_INBOUND_SHIPMENT_TRANSPORT_DETAILS.call(shipment_id=shipment_id, body=body)


LIST_INVENTORY: PagedOperation[models.InventoryListing, models.InventorySummary] = PagedOperation(
    id="awd_v2024_05_09.listInventory",
    section="awd_v2024_05_09",
    name="listInventory",
    method="GET",
    path="/awd/2024-05-09/inventory",
    params=(
        Param("sku", "sku", Location.QUERY, str),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("details", "details", Location.QUERY, models.Details),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("maxResults", "max_results", Location.QUERY, int),
    ),
    responses={
        200: models.InventoryListing,
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
        argument="next_token",
        token=("nextToken",),
        items=("inventory",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List the stock that lies in AWD, per SKU."""


def list_inventory(
    *,
    sku: str | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    details: models.Details | models.DetailsLiteral | None = None,
    next_token: str | None = None,
    max_results: int | None = None,
) -> PagedCall[models.InventoryListing, models.InventorySummary]:
    """Bind the arguments of `listInventory`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in inventory.

    Args:
        sku (str): `sku`.
        sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
        details (Details): `details`, one of `SHOW`, `HIDE`.
        next_token (str): `nextToken`.
        max_results (int): `maxResults`, 1 to 200, Amazon's default `25`.

    Grants, sandbox, answer and errors: `AwdV20240509.list_inventory`.
    """
    return LIST_INVENTORY.call(
        sku=sku, sort_order=sort_order, details=details, next_token=next_token, max_results=max_results
    )


LIST_OUTBOUNDS: PagedOperation[models.OutboundListing, models.OutboundOrder] = PagedOperation(
    id="awd_v2024_05_09.listOutbounds",
    section="awd_v2024_05_09",
    name="listOutbounds",
    method="GET",
    path="/awd/2024-05-09/outboundOrders",
    params=(
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
        Param("updatedBefore", "updated_before", Location.QUERY, datetime),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.OutboundListing,
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
        argument="next_token",
        token=("nextToken",),
        items=("outboundOrders",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List outbound orders by time of change."""


def list_outbounds(
    *,
    updated_after: datetime | str | None = None,
    updated_before: datetime | str | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    max_results: int | None = None,
    next_token: str | None = None,
) -> PagedCall[models.OutboundListing, models.OutboundOrder]:
    """Bind the arguments of `listOutbounds`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model.
    Paging: next_token takes nextToken from the answer; items in outboundOrders.

    Args:
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.
        updated_before (datetime): `updatedBefore`, ISO 8601 instant.
        sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
        max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `AwdV20240509.list_outbounds`.
    """
    return LIST_OUTBOUNDS.call(
        updated_after=updated_after,
        updated_before=updated_before,
        sort_order=sort_order,
        max_results=max_results,
        next_token=next_token,
    )


CREATE_OUTBOUND: Operation[models.OutboundOrderReference] = Operation(
    id="awd_v2024_05_09.createOutbound",
    section="awd_v2024_05_09",
    name="createOutbound",
    method="POST",
    path="/awd/2024-05-09/outboundOrders",
    body=models.OutboundOrderCreationData,
    body_required=True,
    responses={
        201: models.OutboundOrderReference,
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
)
"""Draft an outbound order that moves stock out of AWD."""


def create_outbound(*, body: models.OutboundOrderCreationData) -> Call[models.OutboundOrderReference]:
    """Bind the arguments of `createOutbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model.

    Args:
        body (OutboundOrderCreationData): `OutboundOrderCreationData`.

    Grants, sandbox, answer and errors: `AwdV20240509.create_outbound`.
    """
    return CREATE_OUTBOUND.call(body=body)


GET_OUTBOUND: Operation[models.OutboundOrder] = Operation(
    id="awd_v2024_05_09.getOutbound",
    section="awd_v2024_05_09",
    name="getOutbound",
    method="GET",
    path="/awd/2024-05-09/outboundOrders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.OutboundOrder,
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
"""Read an outbound order: products, shipments and status."""


def get_outbound(order_id: str) -> Call[models.OutboundOrder]:
    """Bind the arguments of `getOutbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.get_outbound`.
    """
    return GET_OUTBOUND.call(order_id=order_id)


UPDATE_OUTBOUND: Operation[models.OutboundOrderReference] = Operation(
    id="awd_v2024_05_09.updateOutbound",
    section="awd_v2024_05_09",
    name="updateOutbound",
    method="PUT",
    path="/awd/2024-05-09/outboundOrders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    body=models.OutboundOrder,
    body_required=True,
    responses={
        200: models.OutboundOrderReference,
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
"""Change an outbound order that is still a draft."""


def update_outbound(order_id: str, *, body: models.OutboundOrder) -> Call[models.OutboundOrderReference]:
    """Bind the arguments of `updateOutbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model.

    Args:
        order_id (str): `orderId`.
        body (OutboundOrder): `OutboundOrder`.

    Grants, sandbox, answer and errors: `AwdV20240509.update_outbound`.
    """
    return UPDATE_OUTBOUND.call(order_id=order_id, body=body)


CONFIRM_OUTBOUND: Operation[None] = Operation(
    id="awd_v2024_05_09.confirmOutbound",
    section="awd_v2024_05_09",
    name="confirmOutbound",
    method="POST",
    path="/awd/2024-05-09/outboundOrders/{orderId}/confirmation",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        204: None,
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
)
"""Confirm a drafted outbound order, so that it is carried out."""


def confirm_outbound(order_id: str) -> Call[None]:
    """Bind the arguments of `confirmOutbound`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.confirm_outbound`.
    """
    return CONFIRM_OUTBOUND.call(order_id=order_id)


LIST_REPLENISHMENT_ORDERS: PagedOperation[models.ReplenishmentOrderListing, models.ReplenishmentOrder] = PagedOperation(
    id="awd_v2024_05_09.listReplenishmentOrders",
    section="awd_v2024_05_09",
    name="listReplenishmentOrders",
    method="GET",
    path="/awd/2024-05-09/replenishmentOrders",
    params=(
        Param("updatedAfter", "updated_after", Location.QUERY, datetime),
        Param("updatedBefore", "updated_before", Location.QUERY, datetime),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("maxResults", "max_results", Location.QUERY, int),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ReplenishmentOrderListing,
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
        argument="next_token",
        token=("nextToken",),
        items=("orders",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List replenishment orders by time of change."""


def list_replenishment_orders(
    *,
    updated_after: datetime | str | None = None,
    updated_before: datetime | str | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    max_results: int | None = None,
    next_token: str | None = None,
) -> PagedCall[models.ReplenishmentOrderListing, models.ReplenishmentOrder]:
    """Bind the arguments of `listReplenishmentOrders`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.
    Paging: next_token takes nextToken from the answer; items in orders.

    Args:
        updated_after (datetime): `updatedAfter`, ISO 8601 instant.
        updated_before (datetime): `updatedBefore`, ISO 8601 instant.
        sort_order (SortOrder): `sortOrder`, one of `ASCENDING`, `DESCENDING`.
        max_results (int): `maxResults`, 1 to 100, Amazon's default `25`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `AwdV20240509.list_replenishment_orders`.
    """
    return LIST_REPLENISHMENT_ORDERS.call(
        updated_after=updated_after,
        updated_before=updated_before,
        sort_order=sort_order,
        max_results=max_results,
        next_token=next_token,
    )


CREATE_REPLENISHMENT_ORDER: Operation[models.ReplenishmentOrderReference] = Operation(
    id="awd_v2024_05_09.createReplenishmentOrder",
    section="awd_v2024_05_09",
    name="createReplenishmentOrder",
    method="POST",
    path="/awd/2024-05-09/replenishmentOrders",
    body=models.ReplenishmentOrderCreationData,
    body_required=True,
    responses={
        201: models.ReplenishmentOrderReference,
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
)
"""Draft a replenishment order that moves stock from AWD to FBA."""


def create_replenishment_order(
    *, body: models.ReplenishmentOrderCreationData
) -> Call[models.ReplenishmentOrderReference]:
    """Bind the arguments of `createReplenishmentOrder`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        body (ReplenishmentOrderCreationData): `ReplenishmentOrderCreationData`.

    Grants, sandbox, answer and errors: `AwdV20240509.create_replenishment_order`.
    """
    return CREATE_REPLENISHMENT_ORDER.call(body=body)


GET_REPLENISHMENT_ORDER: Operation[models.ReplenishmentOrder] = Operation(
    id="awd_v2024_05_09.getReplenishmentOrder",
    section="awd_v2024_05_09",
    name="getReplenishmentOrder",
    method="GET",
    path="/awd/2024-05-09/replenishmentOrders/{orderId}",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        200: models.ReplenishmentOrder,
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
"""Read a replenishment order: products, shipments and status."""


def get_replenishment_order(order_id: str) -> Call[models.ReplenishmentOrder]:
    """Bind the arguments of `getReplenishmentOrder`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.get_replenishment_order`.
    """
    return GET_REPLENISHMENT_ORDER.call(order_id=order_id)


CONFIRM_REPLENISHMENT_ORDER: Operation[None] = Operation(
    id="awd_v2024_05_09.confirmReplenishmentOrder",
    section="awd_v2024_05_09",
    name="confirmReplenishmentOrder",
    method="POST",
    path="/awd/2024-05-09/replenishmentOrders/{orderId}/confirmation",
    params=(Param("orderId", "order_id", Location.PATH, str, required=True),),
    responses={
        204: None,
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
)
"""Confirm a drafted replenishment order, so that it is carried out."""


def confirm_replenishment_order(order_id: str) -> Call[None]:
    """Bind the arguments of `confirmReplenishmentOrder`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: default.

    Args:
        order_id (str): `orderId`.

    Grants, sandbox, answer and errors: `AwdV20240509.confirm_replenishment_order`.
    """
    return CONFIRM_REPLENISHMENT_ORDER.call(order_id=order_id)
