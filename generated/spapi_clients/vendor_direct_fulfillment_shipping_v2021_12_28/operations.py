"""The operations of Vendor Direct Fulfillment Shipping 2021-12-28: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_container_label(...))` does.
Written by `python -m codegen generate` from models/vendor_direct_fulfillment_shipping_v2021_12_28.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call, PagedCall

CREATE_CONTAINER_LABEL: Operation[models.CreateContainerLabelResponse] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.createContainerLabel",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="createContainerLabel",
    method="POST",
    path="/vendor/directFulfillment/shipping/2021-12-28/containerLabel",
    body=models.CreateContainerLabelRequest,
    body_required=True,
    responses={
        200: models.CreateContainerLabelResponse,
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
"""Make the label of a pallet or other container."""


def create_container_label(*, body: models.CreateContainerLabelRequest) -> Call[models.CreateContainerLabelResponse]:
    """Bind the arguments of `createContainerLabel`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (CreateContainerLabelRequest): `CreateContainerLabelRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.create_container_label`.
    """
    return CREATE_CONTAINER_LABEL.call(body=body)


GET_CUSTOMER_INVOICES: PagedOperation[models.CustomerInvoiceList, models.CustomerInvoice] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getCustomerInvoices",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getCustomerInvoices",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/customerInvoices",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.CustomerInvoiceList,
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
        items=("customerInvoices",),
    ),
    sandbox="dynamic",
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
) -> PagedCall[models.CustomerInvoiceList, models.CustomerInvoice]:
    """Bind the arguments of `getCustomerInvoices`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes pagination.nextToken from the answer; items in customerInvoices.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_customer_invoices`.
    """
    return GET_CUSTOMER_INVOICES.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


GET_CUSTOMER_INVOICE: Operation[models.CustomerInvoice] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getCustomerInvoice",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getCustomerInvoice",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.CustomerInvoice,
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
"""Get the invoice for the buyer of an order (personal data)."""


def get_customer_invoice(purchase_order_number: str) -> Call[models.CustomerInvoice]:
    """Bind the arguments of `getCustomerInvoice`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_customer_invoice`.
    """
    return GET_CUSTOMER_INVOICE.call(purchase_order_number=purchase_order_number)


GET_PACKING_SLIPS: PagedOperation[models.PackingSlipList, models.PackingSlip] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getPackingSlips",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getPackingSlips",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/packingSlips",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.PackingSlipList,
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
    paging=Paging(
        argument="next_token",
        token=("pagination", "nextToken"),
        items=("packingSlips",),
    ),
    sandbox="dynamic",
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
) -> PagedCall[models.PackingSlipList, models.PackingSlip]:
    """Bind the arguments of `getPackingSlips`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes pagination.nextToken from the answer; items in packingSlips.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_packing_slips`.
    """
    return GET_PACKING_SLIPS.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


GET_PACKING_SLIP: Operation[models.PackingSlip] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getPackingSlip",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getPackingSlip",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.PackingSlip,
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
"""Get the packing slip of an order (personal data)."""


def get_packing_slip(purchase_order_number: str) -> Call[models.PackingSlip]:
    """Bind the arguments of `getPackingSlip`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_packing_slip`.
    """
    return GET_PACKING_SLIP.call(purchase_order_number=purchase_order_number)


SUBMIT_SHIPMENT_CONFIRMATIONS: Operation[models.TransactionReference] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.submitShipmentConfirmations",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="submitShipmentConfirmations",
    method="POST",
    path="/vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations",
    body=models.SubmitShipmentConfirmationsRequest,
    body_required=True,
    responses={
        202: models.TransactionReference,
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
"""Confirm that orders have shipped."""


def submit_shipment_confirmations(
    *, body: models.SubmitShipmentConfirmationsRequest
) -> Call[models.TransactionReference]:
    """Bind the arguments of `submitShipmentConfirmations`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipmentConfirmationsRequest): `SubmitShipmentConfirmationsRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.submit_shipment_confirmations`.
    """
    return SUBMIT_SHIPMENT_CONFIRMATIONS.call(body=body)


SUBMIT_SHIPMENT_STATUS_UPDATES: Operation[models.TransactionReference] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.submitShipmentStatusUpdates",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="submitShipmentStatusUpdates",
    method="POST",
    path="/vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates",
    body=models.SubmitShipmentStatusUpdatesRequest,
    body_required=True,
    responses={
        202: models.TransactionReference,
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
"""Report where shipments with carriers of your own are."""


def submit_shipment_status_updates(
    *, body: models.SubmitShipmentStatusUpdatesRequest
) -> Call[models.TransactionReference]:
    """Bind the arguments of `submitShipmentStatusUpdates`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShipmentStatusUpdatesRequest): `SubmitShipmentStatusUpdatesRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.submit_shipment_status_updates`.
    """
    return SUBMIT_SHIPMENT_STATUS_UPDATES.call(body=body)


GET_SHIPPING_LABELS: PagedOperation[models.ShippingLabelList, models.ShippingLabel] = PagedOperation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getShippingLabels",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getShippingLabels",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
    params=(
        Param("shipFromPartyId", "ship_from_party_id", Location.QUERY, str),
        Param("limit", "limit", Location.QUERY, int),
        Param("createdAfter", "created_after", Location.QUERY, datetime, required=True),
        Param("createdBefore", "created_before", Location.QUERY, datetime, required=True),
        Param("sortOrder", "sort_order", Location.QUERY, models.SortOrder),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.ShippingLabelList,
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
        items=("shippingLabels",),
    ),
    sandbox="dynamic",
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
) -> PagedCall[models.ShippingLabelList, models.ShippingLabel]:
    """Bind the arguments of `getShippingLabels`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.
    Paging: next_token takes pagination.nextToken from the answer; items in shippingLabels.

    Args:
        ship_from_party_id (str): `shipFromPartyId`.
        limit (int): `limit`, 1 to 100.
        created_after (datetime): `createdAfter`, ISO 8601 instant, required.
        created_before (datetime): `createdBefore`, ISO 8601 instant, required.
        sort_order (SortOrder): `sortOrder`, one of `ASC`, `DESC`.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_shipping_labels`.
    """
    return GET_SHIPPING_LABELS.call(
        ship_from_party_id=ship_from_party_id,
        limit=limit,
        created_after=created_after,
        created_before=created_before,
        sort_order=sort_order,
        next_token=next_token,
    )


SUBMIT_SHIPPING_LABEL_REQUEST: Operation[models.TransactionReference] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.submitShippingLabelRequest",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="submitShippingLabelRequest",
    method="POST",
    path="/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
    body=models.SubmitShippingLabelsRequest,
    body_required=True,
    responses={
        202: models.TransactionReference,
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
"""Request shipping labels for orders, made in the background."""


def submit_shipping_label_request(*, body: models.SubmitShippingLabelsRequest) -> Call[models.TransactionReference]:
    """Bind the arguments of `submitShippingLabelRequest`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        body (SubmitShippingLabelsRequest): `SubmitShippingLabelsRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.submit_shipping_label_request`.
    """
    return SUBMIT_SHIPPING_LABEL_REQUEST.call(body=body)


GET_SHIPPING_LABEL: Operation[models.ShippingLabel] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.getShippingLabel",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="getShippingLabel",
    method="GET",
    path="/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    responses={
        200: models.ShippingLabel,
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
"""Get the shipping label of an order (personal data)."""


def get_shipping_label(purchase_order_number: str) -> Call[models.ShippingLabel]:
    """Bind the arguments of `getShippingLabel`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.get_shipping_label`.
    """
    return GET_SHIPPING_LABEL.call(purchase_order_number=purchase_order_number)


CREATE_SHIPPING_LABELS: Operation[models.ShippingLabel] = Operation(
    id="vendor_direct_fulfillment_shipping_v2021_12_28.createShippingLabels",
    section="vendor_direct_fulfillment_shipping_v2021_12_28",
    name="createShippingLabels",
    method="POST",
    path="/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
    params=(Param("purchaseOrderNumber", "purchase_order_number", Location.PATH, str, required=True),),
    body=models.CreateShippingLabelsRequest,
    body_required=True,
    responses={
        200: models.ShippingLabel,
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
    restricted=Restricted("always"),
    sandbox="dynamic",
)
"""Make the shipping labels of an order and get them at once (personal data)."""


def create_shipping_labels(
    purchase_order_number: str, *, body: models.CreateShippingLabelsRequest
) -> Call[models.ShippingLabel]:
    """Bind the arguments of `createShippingLabels`; nothing is sent.

    Usage plan: 10 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        purchase_order_number (str): `purchaseOrderNumber`, pattern `^[a-zA-Z0-9]+$`.
        body (CreateShippingLabelsRequest): `CreateShippingLabelsRequest`.

    Grants, sandbox, answer and errors: `VendorDirectFulfillmentShippingV20211228.create_shipping_labels`.
    """
    return CREATE_SHIPPING_LABELS.call(purchase_order_number=purchase_order_number, body=body)
