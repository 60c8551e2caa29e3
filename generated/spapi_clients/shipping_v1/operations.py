"""The operations of Amazon Shipping v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_account(...))` does.
Written by `python -m codegen generate` from models/shipping_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_ACCOUNT: Operation[models.GetAccountResponse] = Operation(
    id="shipping_v1.getAccount",
    section="shipping_v1",
    name="getAccount",
    method="GET",
    path="/shipping/v1/account",
    responses={
        200: models.GetAccountResponse,
        400: models.GetAccountResponse,
        401: models.GetAccountResponse,
        403: models.GetAccountResponse,
        404: models.GetAccountResponse,
        429: models.GetAccountResponse,
        500: models.GetAccountResponse,
        503: models.GetAccountResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the id of the Amazon Shipping account."""


def get_account() -> Call[models.GetAccountResponse]:
    """Bind the arguments of `getAccount`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Grants, sandbox, answer and errors: `ShippingV1.get_account`.
    """
    return GET_ACCOUNT.call()


PURCHASE_SHIPMENT: Operation[models.PurchaseShipmentResponse] = Operation(
    id="shipping_v1.purchaseShipment",
    section="shipping_v1",
    name="purchaseShipment",
    method="POST",
    path="/shipping/v1/purchaseShipment",
    body=models.PurchaseShipmentRequest,
    body_required=True,
    responses={
        200: models.PurchaseShipmentResponse,
        400: models.PurchaseShipmentResponse,
        401: models.PurchaseShipmentResponse,
        403: models.PurchaseShipmentResponse,
        404: models.PurchaseShipmentResponse,
        429: models.PurchaseShipmentResponse,
        500: models.PurchaseShipmentResponse,
        503: models.PurchaseShipmentResponse,
    },
    sandbox="static",
)
"""Create a shipment and buy its labels in one step."""


def purchase_shipment(*, body: models.PurchaseShipmentRequest) -> Call[models.PurchaseShipmentResponse]:
    """Bind the arguments of `purchaseShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.

    Grants, sandbox, answer and errors: `ShippingV1.purchase_shipment`.
    """
    return PURCHASE_SHIPMENT.call(body=body)


GET_RATES: Operation[models.GetRatesResponse] = Operation(
    id="shipping_v1.getRates",
    section="shipping_v1",
    name="getRates",
    method="POST",
    path="/shipping/v1/rates",
    body=models.GetRatesRequest,
    body_required=True,
    responses={
        200: models.GetRatesResponse,
        400: models.GetRatesResponse,
        401: models.GetRatesResponse,
        403: models.GetRatesResponse,
        404: models.GetRatesResponse,
        429: models.GetRatesResponse,
        500: models.GetRatesResponse,
        503: models.GetRatesResponse,
    },
    sandbox="dynamic",
    safe_to_repeat=True,
)
"""Get rates for containers between two addresses."""


def get_rates(*, body: models.GetRatesRequest) -> Call[models.GetRatesResponse]:
    """Bind the arguments of `getRates`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        body (GetRatesRequest): `GetRatesRequest`.

    Grants, sandbox, answer and errors: `ShippingV1.get_rates`.
    """
    return GET_RATES.call(body=body)


CREATE_SHIPMENT: Operation[models.CreateShipmentResponse] = Operation(
    id="shipping_v1.createShipment",
    section="shipping_v1",
    name="createShipment",
    method="POST",
    path="/shipping/v1/shipments",
    body=models.CreateShipmentRequest,
    body_required=True,
    responses={
        200: models.CreateShipmentResponse,
        400: models.CreateShipmentResponse,
        401: models.CreateShipmentResponse,
        403: models.CreateShipmentResponse,
        404: models.CreateShipmentResponse,
        429: models.CreateShipmentResponse,
        500: models.CreateShipmentResponse,
        503: models.CreateShipmentResponse,
    },
    sandbox="static",
)
"""Create a shipment and get the rates offered for it."""


def create_shipment(*, body: models.CreateShipmentRequest) -> Call[models.CreateShipmentResponse]:
    """Bind the arguments of `createShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        body (CreateShipmentRequest): `CreateShipmentRequest`.

    Grants, sandbox, answer and errors: `ShippingV1.create_shipment`.
    """
    return CREATE_SHIPMENT.call(body=body)


GET_SHIPMENT: Operation[models.GetShipmentResponse] = Operation(
    id="shipping_v1.getShipment",
    section="shipping_v1",
    name="getShipment",
    method="GET",
    path="/shipping/v1/shipments/{shipmentId}",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetShipmentResponse,
        400: models.GetShipmentResponse,
        401: models.GetShipmentResponse,
        403: models.GetShipmentResponse,
        404: models.GetShipmentResponse,
        429: models.GetShipmentResponse,
        500: models.GetShipmentResponse,
        503: models.GetShipmentResponse,
    },
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a shipment."""


def get_shipment(shipment_id: str) -> Call[models.GetShipmentResponse]:
    """Bind the arguments of `getShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ShippingV1.get_shipment`.
    """
    return GET_SHIPMENT.call(shipment_id=shipment_id)


CANCEL_SHIPMENT: Operation[models.CancelShipmentResponse] = Operation(
    id="shipping_v1.cancelShipment",
    section="shipping_v1",
    name="cancelShipment",
    method="POST",
    path="/shipping/v1/shipments/{shipmentId}/cancel",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    responses={
        200: models.CancelShipmentResponse,
        400: models.CancelShipmentResponse,
        401: models.CancelShipmentResponse,
        403: models.CancelShipmentResponse,
        404: models.CancelShipmentResponse,
        429: models.CancelShipmentResponse,
        500: models.CancelShipmentResponse,
        503: models.CancelShipmentResponse,
    },
    sandbox="static",
)
"""Cancel a shipment."""


def cancel_shipment(shipment_id: str) -> Call[models.CancelShipmentResponse]:
    """Bind the arguments of `cancelShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.

    Grants, sandbox, answer and errors: `ShippingV1.cancel_shipment`.
    """
    return CANCEL_SHIPMENT.call(shipment_id=shipment_id)


RETRIEVE_SHIPPING_LABEL: Operation[models.RetrieveShippingLabelResponse] = Operation(
    id="shipping_v1.retrieveShippingLabel",
    section="shipping_v1",
    name="retrieveShippingLabel",
    method="POST",
    path="/shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("trackingId", "tracking_id", Location.PATH, str, required=True),
    ),
    body=models.RetrieveShippingLabelRequest,
    body_required=True,
    responses={
        200: models.RetrieveShippingLabelResponse,
        400: models.RetrieveShippingLabelResponse,
        401: models.RetrieveShippingLabelResponse,
        403: models.RetrieveShippingLabelResponse,
        404: models.RetrieveShippingLabelResponse,
        429: models.RetrieveShippingLabelResponse,
        500: models.RetrieveShippingLabelResponse,
        503: models.RetrieveShippingLabelResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the label of a container of a shipment again."""


def retrieve_shipping_label(
    shipment_id: str, tracking_id: str, *, body: models.RetrieveShippingLabelRequest
) -> Call[models.RetrieveShippingLabelResponse]:
    """Bind the arguments of `retrieveShippingLabel`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        tracking_id (str): `trackingId`.
        body (RetrieveShippingLabelRequest): `RetrieveShippingLabelRequest`.

    Grants, sandbox, answer and errors: `ShippingV1.retrieve_shipping_label`.
    """
    return RETRIEVE_SHIPPING_LABEL.call(shipment_id=shipment_id, tracking_id=tracking_id, body=body)


PURCHASE_LABELS: Operation[models.PurchaseLabelsResponse] = Operation(
    id="shipping_v1.purchaseLabels",
    section="shipping_v1",
    name="purchaseLabels",
    method="POST",
    path="/shipping/v1/shipments/{shipmentId}/purchaseLabels",
    params=(Param("shipmentId", "shipment_id", Location.PATH, str, required=True),),
    body=models.PurchaseLabelsRequest,
    body_required=True,
    responses={
        200: models.PurchaseLabelsResponse,
        400: models.PurchaseLabelsResponse,
        401: models.PurchaseLabelsResponse,
        403: models.PurchaseLabelsResponse,
        404: models.PurchaseLabelsResponse,
        429: models.PurchaseLabelsResponse,
        500: models.PurchaseLabelsResponse,
        503: models.PurchaseLabelsResponse,
    },
    sandbox="static",
)
"""Buy the labels of a shipment at a chosen rate."""


def purchase_labels(shipment_id: str, *, body: models.PurchaseLabelsRequest) -> Call[models.PurchaseLabelsResponse]:
    """Bind the arguments of `purchaseLabels`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        body (PurchaseLabelsRequest): `PurchaseLabelsRequest`.

    Grants, sandbox, answer and errors: `ShippingV1.purchase_labels`.
    """
    return PURCHASE_LABELS.call(shipment_id=shipment_id, body=body)


GET_TRACKING_INFORMATION: Operation[models.GetTrackingInformationResponse] = Operation(
    id="shipping_v1.getTrackingInformation",
    section="shipping_v1",
    name="getTrackingInformation",
    method="GET",
    path="/shipping/v1/tracking/{trackingId}",
    params=(Param("trackingId", "tracking_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetTrackingInformationResponse,
        400: models.GetTrackingInformationResponse,
        401: models.GetTrackingInformationResponse,
        403: models.GetTrackingInformationResponse,
        404: models.GetTrackingInformationResponse,
        429: models.GetTrackingInformationResponse,
        500: models.GetTrackingInformationResponse,
        503: models.GetTrackingInformationResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Track a parcel."""


def get_tracking_information(tracking_id: str) -> Call[models.GetTrackingInformationResponse]:
    """Bind the arguments of `getTrackingInformation`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        tracking_id (str): `trackingId`.

    Grants, sandbox, answer and errors: `ShippingV1.get_tracking_information`.
    """
    return GET_TRACKING_INFORMATION.call(tracking_id=tracking_id)
