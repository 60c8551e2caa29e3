"""The operations of Vendor Direct Fulfillment Shipping v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_customer_invoices(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

GET_CUSTOMER_INVOICES: PagedOperation[models.GetCustomerInvoicesResponse, models.CustomerInvoice] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v1.getCustomerInvoices",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getCustomerInvoices",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/customerInvoices",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetCustomerInvoicesResponse,
        400: models.GetCustomerInvoiceResponse,
        403: models.GetCustomerInvoiceResponse,
        404: models.GetCustomerInvoiceResponse,
        415: models.GetCustomerInvoiceResponse,
        429: models.GetCustomerInvoiceResponse,
        500: models.GetCustomerInvoiceResponse,
        503: models.GetCustomerInvoiceResponse,
    },
    restricted=Restricted("always"),
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "customerInvoices"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List invoices for buyers made in a time span (personal data)."""


def get_customer_invoices(
    *,
    ship_from_party_id: str | None = None,
    limit: int | None = None,
    created_after: datetime | str,
    created_before: datetime | str,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetCustomerInvoicesResponse, models.CustomerInvoice]:
    """Bind the arguments of `getCustomerInvoices`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.customerInvoices.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_customer_invoices`.
    """
    return GET_CUSTOMER_INVOICES.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


GET_CUSTOMER_INVOICE: Operation[models.GetCustomerInvoiceResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.getCustomerInvoice",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getCustomerInvoice",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.GetCustomerInvoiceResponse,
        400: models.GetCustomerInvoiceResponse,
        401: models.GetCustomerInvoiceResponse,
        403: models.GetCustomerInvoiceResponse,
        404: models.GetCustomerInvoiceResponse,
        415: models.GetCustomerInvoiceResponse,
        429: models.GetCustomerInvoiceResponse,
        500: models.GetCustomerInvoiceResponse,
        503: models.GetCustomerInvoiceResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the invoice for the buyer of an order (personal data)."""


def get_customer_invoice(purchase_order_number: str) -> Call[models.GetCustomerInvoiceResponse]:
    """Bind the arguments of `getCustomerInvoice`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_customer_invoice`.
    """
    return GET_CUSTOMER_INVOICE.call(purchase_order_number=purchase_order_number)


GET_PACKING_SLIPS: PagedOperation[models.GetPackingSlipListResponse, models.PackingSlip] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v1.getPackingSlips",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getPackingSlips",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/packingSlips",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetPackingSlipListResponse,
        400: models.GetPackingSlipListResponse,
        401: models.GetPackingSlipListResponse,
        403: models.GetPackingSlipListResponse,
        404: models.GetPackingSlipListResponse,
        415: models.GetPackingSlipListResponse,
        429: models.GetPackingSlipListResponse,
        500: models.GetPackingSlipListResponse,
        503: models.GetPackingSlipListResponse,
    },
    restricted=Restricted("always"),
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "packingSlips"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List packing slips made in a time span (personal data)."""


def get_packing_slips(
    *,
    ship_from_party_id: str | None = None,
    limit: int | None = None,
    created_after: datetime | str,
    created_before: datetime | str,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetPackingSlipListResponse, models.PackingSlip]:
    """Bind the arguments of `getPackingSlips`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.packingSlips.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_packing_slips`.
    """
    return GET_PACKING_SLIPS.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


GET_PACKING_SLIP: Operation[models.GetPackingSlipResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.getPackingSlip",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getPackingSlip",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.GetPackingSlipResponse,
        400: models.GetPackingSlipResponse,
        401: models.GetPackingSlipResponse,
        403: models.GetPackingSlipResponse,
        404: models.GetPackingSlipResponse,
        415: models.GetPackingSlipResponse,
        429: models.GetPackingSlipResponse,
        500: models.GetPackingSlipResponse,
        503: models.GetPackingSlipResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the packing slip of an order (personal data)."""


def get_packing_slip(purchase_order_number: str) -> Call[models.GetPackingSlipResponse]:
    """Bind the arguments of `getPackingSlip`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_packing_slip`.
    """
    return GET_PACKING_SLIP.call(purchase_order_number=purchase_order_number)


SUBMIT_SHIPMENT_CONFIRMATIONS: Operation[models.SubmitShipmentConfirmationsResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.submitShipmentConfirmations",
    section="vendor_direct_fulfillment_shipping_v1",
    name="submitShipmentConfirmations",
    method="POST",
    path="/vendor/directFulfillment/shipping/v1/shipmentConfirmations",
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
"""Confirm that orders have shipped."""


def submit_shipment_confirmations(
    *, body: models.SubmitShipmentConfirmationsRequest
) -> Call[models.SubmitShipmentConfirmationsResponse]:
    """Bind the arguments of `submitShipmentConfirmations`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.submit_shipment_confirmations`.
    """
    return SUBMIT_SHIPMENT_CONFIRMATIONS.call(body=body)


SUBMIT_SHIPMENT_STATUS_UPDATES: Operation[models.SubmitShipmentStatusUpdatesResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.submitShipmentStatusUpdates",
    section="vendor_direct_fulfillment_shipping_v1",
    name="submitShipmentStatusUpdates",
    method="POST",
    path="/vendor/directFulfillment/shipping/v1/shipmentStatusUpdates",
    body=models.SubmitShipmentStatusUpdatesRequest,
    body_required=True,
    responses={
        202: models.SubmitShipmentStatusUpdatesResponse,
        400: models.SubmitShipmentStatusUpdatesResponse,
        403: models.SubmitShipmentStatusUpdatesResponse,
        404: models.SubmitShipmentStatusUpdatesResponse,
        413: models.SubmitShipmentStatusUpdatesResponse,
        415: models.SubmitShipmentStatusUpdatesResponse,
        429: models.SubmitShipmentStatusUpdatesResponse,
        500: models.SubmitShipmentStatusUpdatesResponse,
        503: models.SubmitShipmentStatusUpdatesResponse,
    },
    sandbox="static",
)
"""Report where shipments with carriers of your own are."""


def submit_shipment_status_updates(
    *, body: models.SubmitShipmentStatusUpdatesRequest
) -> Call[models.SubmitShipmentStatusUpdatesResponse]:
    """Bind the arguments of `submitShipmentStatusUpdates`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.submit_shipment_status_updates`.
    """
    return SUBMIT_SHIPMENT_STATUS_UPDATES.call(body=body)


GET_SHIPPING_LABELS: PagedOperation[models.GetShippingLabelListResponse, models.ShippingLabel] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v1.getShippingLabels",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getShippingLabels",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/shippingLabels",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetShippingLabelListResponse,
        400: models.GetShippingLabelListResponse,
        403: models.GetShippingLabelListResponse,
        404: models.GetShippingLabelListResponse,
        415: models.GetShippingLabelListResponse,
        429: models.GetShippingLabelListResponse,
        500: models.GetShippingLabelListResponse,
        503: models.GetShippingLabelListResponse,
    },
    restricted=Restricted("always"),
    paging=Paging(
        argument="next_token",
        token=("payload", "pagination", "nextToken"),
        items=("payload", "shippingLabels"),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List shipping labels made in a time span (personal data)."""


def get_shipping_labels(
    *,
    ship_from_party_id: str | None = None,
    limit: int | None = None,
    created_after: datetime | str,
    created_before: datetime | str,
    sort_order: models.SortOrder | models.SortOrderLiteral | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetShippingLabelListResponse, models.ShippingLabel]:
    """Bind the arguments of `getShippingLabels`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes payload.pagination.nextToken from the answer; items in payload.shippingLabels.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_shipping_labels`.
    """
    return GET_SHIPPING_LABELS.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


SUBMIT_SHIPPING_LABEL_REQUEST: Operation[models.SubmitShippingLabelsResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.submitShippingLabelRequest",
    section="vendor_direct_fulfillment_shipping_v1",
    name="submitShippingLabelRequest",
    method="POST",
    path="/vendor/directFulfillment/shipping/v1/shippingLabels",
    body=models.SubmitShippingLabelsRequest,
    body_required=True,
    responses={
        202: models.SubmitShippingLabelsResponse,
        400: models.SubmitShippingLabelsResponse,
        403: models.SubmitShippingLabelsResponse,
        404: models.SubmitShippingLabelsResponse,
        413: models.SubmitShippingLabelsResponse,
        415: models.SubmitShippingLabelsResponse,
        429: models.SubmitShippingLabelsResponse,
        500: models.SubmitShippingLabelsResponse,
        503: models.SubmitShippingLabelsResponse,
    },
    sandbox="static",
)
"""Request shipping labels for orders."""


def submit_shipping_label_request(
    *, body: models.SubmitShippingLabelsRequest
) -> Call[models.SubmitShippingLabelsResponse]:
    """Bind the arguments of `submitShippingLabelRequest`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.submit_shipping_label_request`.
    """
    return SUBMIT_SHIPPING_LABEL_REQUEST.call(body=body)


GET_SHIPPING_LABEL: Operation[models.GetShippingLabelResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v1.getShippingLabel",
    section="vendor_direct_fulfillment_shipping_v1",
    name="getShippingLabel",
    method="GET",
    path="/vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.GetShippingLabelResponse,
        400: models.GetShippingLabelResponse,
        401: models.GetShippingLabelResponse,
        403: models.GetShippingLabelResponse,
        404: models.GetShippingLabelResponse,
        415: models.GetShippingLabelResponse,
        429: models.GetShippingLabelResponse,
        500: models.GetShippingLabelResponse,
        503: models.GetShippingLabelResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the shipping label of an order (personal data)."""


def get_shipping_label(purchase_order_number: str) -> Call[models.GetShippingLabelResponse]:
    """Bind the arguments of `getShippingLabel`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV1.get_shipping_label`.
    """
    return GET_SHIPPING_LABEL.call(purchase_order_number=purchase_order_number)
