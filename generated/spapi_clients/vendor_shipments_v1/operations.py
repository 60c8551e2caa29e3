"""The operations of Vendor Shipments v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(submit_shipment_confirmations(...))` does.
Written by `python -m codegen generate` from models/vendor_shipments_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

SUBMIT_SHIPMENT_CONFIRMATIONS: Operation[models.SubmitShipmentConfirmationsResponse] = Operation(
    id="vendor_shipments_v1.SubmitShipmentConfirmations",
    section="vendor_shipments_v1",
    name="SubmitShipmentConfirmations",
    method="POST",
    path="/vendor/shipping/v1/shipmentConfirmations",
    body=models.SubmitShipmentConfirmationsRequest,
    body_required=True,
    responses={
        202: models.SubmitShipmentConfirmationsResponse,
        400: models.SubmitShipmentConfirmationsResponse,
        403: models.SubmitShipmentConfirmationsResponse,
        404: models.SubmitShipmentConfirmationsResponse,
        413: models.SubmitShipmentConfirmationsResponse,
        415: models.SubmitShipmentConfirmationsResponse,
        429: models.SubmitShipmentConfirmationsResponse,
        500: models.SubmitShipmentConfirmationsResponse,
        503: models.SubmitShipmentConfirmationsResponse,
    },
    sandbox="static",
)
"""Submit advance shipment notices (ASN)."""


def submit_shipment_confirmations(
    *, body: models.SubmitShipmentConfirmationsRequest
) -> Call[models.SubmitShipmentConfirmationsResponse]:
    """Bind the arguments of `SubmitShipmentConfirmations`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.

    Grants, sandbox, answer and errors: `VendorShipmentsV1.submit_shipment_confirmations`.
    """
    return SUBMIT_SHIPMENT_CONFIRMATIONS.call(body=body)


GET_SHIPMENT_DETAILS: PagedOperation[models.GetShipmentDetailsResponse, models.Shipment] = PagedOperation(
    id="vendor_shipments_v1.GetShipmentDetails",
    section="vendor_shipments_v1",
    name="GetShipmentDetails",
    method="GET",
    path="/vendor/shipping/v1/shipments",
    params=(
        Param("limit", "limit", Location.QUERY, int),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("createdAfter", "created_after", Location.QUERY, datetime),
        Param("createdBefore", "created_before", Location.QUERY, datetime),
        Param("shipmentConfirmedBefore", "shipment_confirmed_before", Location.QUERY, datetime),
        Param("shipmentConfirmedAfter", "shipment_confirmed_after", Location.QUERY, datetime),
        Param("packageLabelCreatedBefore", "package_label_created_before", Location.QUERY, datetime),
        Param("packageLabelCreatedAfter", "package_label_created_after", Location.QUERY, datetime),
        Param("shippedBefore", "shipped_before", Location.QUERY, datetime),
        Param("shippedAfter", "shipped_after", Location.QUERY, datetime),
        Param("estimatedDeliveryBefore", "estimated_delivery_before", Location.QUERY, datetime),
        Param("estimatedDeliveryAfter", "estimated_delivery_after", Location.QUERY, datetime),
        Param("shipmentDeliveryBefore", "shipment_delivery_before", Location.QUERY, datetime),
        Param("shipmentDeliveryAfter", "shipment_delivery_after", Location.QUERY, datetime),
        Param("requestedPickUpBefore", "requested_pick_up_before", Location.QUERY, datetime),
        Param("requestedPickUpAfter", "requested_pick_up_after", Location.QUERY, datetime),
        Param("scheduledPickUpBefore", "scheduled_pick_up_before", Location.QUERY, datetime),
        Param("scheduledPickUpAfter", "scheduled_pick_up_after", Location.QUERY, datetime),
        Param("currentShipmentStatus", "current_shipment_status", Location.QUERY, str),
        Param("vendorShipmentIdentifier", "vendor_shipment_identifier", Location.QUERY, str),
        Param("buyerReferenceNumber", "buyer_reference_number", Location.QUERY, str),
        Param("buyerWarehouseCode", "buyer_warehouse_code", Location.QUERY, str),
        Param("sellerWarehouseCode", "seller_warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetShipmentDetailsResponse,
        400: models.GetShipmentDetailsResponse,
        401: models.GetShipmentDetailsResponse,
        403: models.GetShipmentDetailsResponse,
        404: models.GetShipmentDetailsResponse,
        415: models.GetShipmentDetailsResponse,
        429: models.GetShipmentDetailsResponse,
        500: models.GetShipmentDetailsResponse,
        503: models.GetShipmentDetailsResponse,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "shipments"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List shipments with their status, by many dates and places."""


def get_shipment_details(
    *,
    limit: int | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
    created_after: datetime | str | None = None,
    created_before: datetime | str | None = None,
    shipment_confirmed_before: datetime | str | None = None,
    shipment_confirmed_after: datetime | str | None = None,
    package_label_created_before: datetime | str | None = None,
    package_label_created_after: datetime | str | None = None,
    shipped_before: datetime | str | None = None,
    shipped_after: datetime | str | None = None,
    estimated_delivery_before: datetime | str | None = None,
    estimated_delivery_after: datetime | str | None = None,
    shipment_delivery_before: datetime | str | None = None,
    shipment_delivery_after: datetime | str | None = None,
    requested_pick_up_before: datetime | str | None = None,
    requested_pick_up_after: datetime | str | None = None,
    scheduled_pick_up_before: datetime | str | None = None,
    scheduled_pick_up_after: datetime | str | None = None,
    current_shipment_status: str | None = None,
    vendor_shipment_identifier: str | None = None,
    buyer_reference_number: str | None = None,
    buyer_warehouse_code: str | None = None,
    seller_warehouse_code: str | None = None,
) -> PagedCall[models.GetShipmentDetailsResponse, models.Shipment]:
    """Bind the arguments of `GetShipmentDetails`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shipments.

    Args:
        limit (int): `limit`, 1 to 50.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        created_after (datetime): `createdAfter`, ISO 8601 instant.
        created_before (datetime): `createdBefore`, ISO 8601 instant.
        shipment_confirmed_before (datetime): `shipmentConfirmedBefore`, ISO 8601 instant.
        shipment_confirmed_after (datetime): `shipmentConfirmedAfter`, ISO 8601 instant.
        package_label_created_before (datetime): `packageLabelCreatedBefore`, ISO 8601 instant.
        package_label_created_after (datetime): `packageLabelCreatedAfter`, ISO 8601 instant.
        shipped_before (datetime): `shippedBefore`, ISO 8601 instant.
        shipped_after (datetime): `shippedAfter`, ISO 8601 instant.
        estimated_delivery_before (datetime): `estimatedDeliveryBefore`, ISO 8601 instant.
        estimated_delivery_after (datetime): `estimatedDeliveryAfter`, ISO 8601 instant.
        shipment_delivery_before (datetime): `shipmentDeliveryBefore`, ISO 8601 instant.
        shipment_delivery_after (datetime): `shipmentDeliveryAfter`, ISO 8601 instant.
        requested_pick_up_before (datetime): `requestedPickUpBefore`, ISO 8601 instant.
        requested_pick_up_after (datetime): `requestedPickUpAfter`, ISO 8601 instant.
        scheduled_pick_up_before (datetime): `scheduledPickUpBefore`, ISO 8601 instant.
        scheduled_pick_up_after (datetime): `scheduledPickUpAfter`, ISO 8601 instant.
        current_shipment_status (str): `currentShipmentStatus`.
        vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
        buyer_reference_number (str): `buyerReferenceNumber`.
        buyer_warehouse_code (str): `buyerWarehouseCode`.
        seller_warehouse_code (str): `sellerWarehouseCode`.

    Grants, sandbox, answer and errors: `VendorShipmentsV1.get_shipment_details`.
    """
    return GET_SHIPMENT_DETAILS.call(
        limit=limit,
        sort_order=sort_order,
        next_token=next_token,
        created_after=created_after,
        created_before=created_before,
        shipment_confirmed_before=shipment_confirmed_before,
        shipment_confirmed_after=shipment_confirmed_after,
        package_label_created_before=package_label_created_before,
        package_label_created_after=package_label_created_after,
        shipped_before=shipped_before,
        shipped_after=shipped_after,
        estimated_delivery_before=estimated_delivery_before,
        estimated_delivery_after=estimated_delivery_after,
        shipment_delivery_before=shipment_delivery_before,
        shipment_delivery_after=shipment_delivery_after,
        requested_pick_up_before=requested_pick_up_before,
        requested_pick_up_after=requested_pick_up_after,
        scheduled_pick_up_before=scheduled_pick_up_before,
        scheduled_pick_up_after=scheduled_pick_up_after,
        current_shipment_status=current_shipment_status,
        vendor_shipment_identifier=vendor_shipment_identifier,
        buyer_reference_number=buyer_reference_number,
        buyer_warehouse_code=buyer_warehouse_code,
        seller_warehouse_code=seller_warehouse_code,
    )


SUBMIT_SHIPMENTS: Operation[models.SubmitShipmentConfirmationsResponse] = Operation(
    id="vendor_shipments_v1.SubmitShipments",
    section="vendor_shipments_v1",
    name="SubmitShipments",
    method="POST",
    path="/vendor/shipping/v1/shipments",
    body=models.SubmitShipments,
    body_required=True,
    responses={
        202: models.SubmitShipmentConfirmationsResponse,
        400: models.SubmitShipmentConfirmationsResponse,
        403: models.SubmitShipmentConfirmationsResponse,
        404: models.SubmitShipmentConfirmationsResponse,
        413: models.SubmitShipmentConfirmationsResponse,
        415: models.SubmitShipmentConfirmationsResponse,
        429: models.SubmitShipmentConfirmationsResponse,
        500: models.SubmitShipmentConfirmationsResponse,
        503: models.SubmitShipmentConfirmationsResponse,
    },
    sandbox="static",
)
"""Request transport of shipments with Amazon's carriers."""


def submit_shipments(*, body: models.SubmitShipments) -> Call[models.SubmitShipmentConfirmationsResponse]:
    """Bind the arguments of `SubmitShipments`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipments): `SubmitShipments`.

    Grants, sandbox, answer and errors: `VendorShipmentsV1.submit_shipments`.
    """
    return SUBMIT_SHIPMENTS.call(body=body)


GET_SHIPMENT_LABELS: PagedOperation[models.GetShipmentLabels, models.TransportLabel] = PagedOperation(
    id="vendor_shipments_v1.GetShipmentLabels",
    section="vendor_shipments_v1",
    name="GetShipmentLabels",
    method="GET",
    path="/vendor/shipping/v1/transportLabels",
    params=(
        Param("limit", "limit", Location.QUERY, int),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
        Param("labelCreatedAfter", "label_created_after", Location.QUERY, datetime),
        Param("labelCreatedBefore", "label_created_before", Location.QUERY, datetime),
        Param("buyerReferenceNumber", "buyer_reference_number", Location.QUERY, str),
        Param("vendorShipmentIdentifier", "vendor_shipment_identifier", Location.QUERY, str),
        Param("sellerWarehouseCode", "seller_warehouse_code", Location.QUERY, str),
    ),
    responses={
        200: models.GetShipmentLabels,
        400: models.GetShipmentLabels,
        401: models.GetShipmentLabels,
        403: models.GetShipmentLabels,
        404: models.GetShipmentLabels,
        415: models.GetShipmentLabels,
        429: models.GetShipmentLabels,
        500: models.GetShipmentLabels,
        503: models.GetShipmentLabels,
    },
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "transportLabels"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List transport labels made in a time span."""


def get_shipment_labels(
    *,
    limit: int | None = None,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
    label_created_after: datetime | str | None = None,
    label_created_before: datetime | str | None = None,
    buyer_reference_number: str | None = None,
    vendor_shipment_identifier: str | None = None,
    seller_warehouse_code: str | None = None,
) -> PagedCall[models.GetShipmentLabels, models.TransportLabel]:
    """Bind the arguments of `GetShipmentLabels`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.transportLabels.

    Args:
        limit (int): `limit`, 1 to 50.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.
        label_created_after (datetime): `labelCreatedAfter`, ISO 8601 instant.
        label_created_before (datetime): `labelCreatedBefore`, ISO 8601 instant.
        buyer_reference_number (str): `buyerReferenceNumber`.
        vendor_shipment_identifier (str): `vendorShipmentIdentifier`.
        seller_warehouse_code (str): `sellerWarehouseCode`.

    Grants, sandbox, answer and errors: `VendorShipmentsV1.get_shipment_labels`.
    """
    return GET_SHIPMENT_LABELS.call(
        limit=limit,
        sort_order=sort_order,
        next_token=next_token,
        label_created_after=label_created_after,
        label_created_before=label_created_before,
        buyer_reference_number=buyer_reference_number,
        vendor_shipment_identifier=vendor_shipment_identifier,
        seller_warehouse_code=seller_warehouse_code,
    )
