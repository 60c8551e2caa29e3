"""The operations of Merchant Fulfillment v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_additional_seller_inputs(...))` does.
Written by `python -m codegen generate` from models/merchant_fulfillment_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Restricted

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_ADDITIONAL_SELLER_INPUTS: Operation[models.GetAdditionalSellerInputsResponse] = Operation(
    id="merchant_fulfillment_v0.getAdditionalSellerInputs",
    section="merchant_fulfillment_v0",
    name="getAdditionalSellerInputs",
    method="POST",
    path="/mfn/v0/additionalSellerInputs",
    body=models.GetAdditionalSellerInputsRequest,
    body_required=True,
    responses={
        200: models.GetAdditionalSellerInputsResponse,
        400: models.GetAdditionalSellerInputsResponse,
        401: models.GetAdditionalSellerInputsResponse,
        403: models.GetAdditionalSellerInputsResponse,
        404: models.GetAdditionalSellerInputsResponse,
        429: models.GetAdditionalSellerInputsResponse,
        500: models.GetAdditionalSellerInputsResponse,
        503: models.GetAdditionalSellerInputsResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List what a shipping service wants to know before it can be bought."""


def get_additional_seller_inputs(
    *, body: models.GetAdditionalSellerInputsRequest
) -> Call[models.GetAdditionalSellerInputsResponse]:
    """Bind the arguments of `getAdditionalSellerInputs`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (GetAdditionalSellerInputsRequest): `GetAdditionalSellerInputsRequest`.

    Grants, sandbox, answer and errors: `MerchantFulfillmentV0.get_additional_seller_inputs`.
    """
    return GET_ADDITIONAL_SELLER_INPUTS.call(body=body)


GET_ELIGIBLE_SHIPMENT_SERVICES: Operation[models.GetEligibleShipmentServicesResponse] = Operation(
    id="merchant_fulfillment_v0.getEligibleShipmentServices",
    section="merchant_fulfillment_v0",
    name="getEligibleShipmentServices",
    method="POST",
    path="/mfn/v0/eligibleShippingServices",
    body=models.GetEligibleShipmentServicesRequest,
    body_required=True,
    responses={
        200: models.GetEligibleShipmentServicesResponse,
        400: models.GetEligibleShipmentServicesResponse,
        401: models.GetEligibleShipmentServicesResponse,
        403: models.GetEligibleShipmentServicesResponse,
        404: models.GetEligibleShipmentServicesResponse,
        429: models.GetEligibleShipmentServicesResponse,
        500: models.GetEligibleShipmentServicesResponse,
        503: models.GetEligibleShipmentServicesResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""List shipping services and prices for a shipment of an order."""


def get_eligible_shipment_services(
    *, body: models.GetEligibleShipmentServicesRequest
) -> Call[models.GetEligibleShipmentServicesResponse]:
    """Bind the arguments of `getEligibleShipmentServices`; nothing is sent.

    Usage plan: 6 requests a second, burst 12. Source: model, rate-limits.yml.

    Args:
        body (GetEligibleShipmentServicesRequest): `GetEligibleShipmentServicesRequest`.

    Grants, sandbox, answer and errors: `MerchantFulfillmentV0.get_eligible_shipment_services`.
    """
    return GET_ELIGIBLE_SHIPMENT_SERVICES.call(body=body)


CREATE_SHIPMENT: Operation[models.CreateShipmentResponse] = Operation(
    id="merchant_fulfillment_v0.createShipment",
    section="merchant_fulfillment_v0",
    name="createShipment",
    method="POST",
    path="/mfn/v0/shipments",
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
    restricted=Restricted("always"),
    sandbox="static",
)
"""Buy a shipping service for an order and get the label."""


def create_shipment(*, body: models.CreateShipmentRequest) -> Call[models.CreateShipmentResponse]:
    """Bind the arguments of `createShipment`; nothing is sent.

    Usage plan: 2 requests a second, burst 2. Source: model, rate-limits.yml.

    Args:
        body (CreateShipmentRequest): `CreateShipmentRequest`.

    Grants, sandbox, answer and errors: `MerchantFulfillmentV0.create_shipment`.
    """
    return CREATE_SHIPMENT.call(body=body)


GET_SHIPMENT: Operation[models.GetShipmentResponse] = Operation(
    id="merchant_fulfillment_v0.getShipment",
    section="merchant_fulfillment_v0",
    name="getShipment",
    method="GET",
    path="/mfn/v0/shipments/{shipmentId}",
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
"""Read a shipment with its label."""


def get_shipment(shipment_id: str) -> Call[models.GetShipmentResponse]:
    """Bind the arguments of `getShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`, pattern
            `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.

    Grants, sandbox, answer and errors: `MerchantFulfillmentV0.get_shipment`.
    """
    return GET_SHIPMENT.call(shipment_id=shipment_id)


CANCEL_SHIPMENT: Operation[models.CancelShipmentResponse] = Operation(
    id="merchant_fulfillment_v0.cancelShipment",
    section="merchant_fulfillment_v0",
    name="cancelShipment",
    method="DELETE",
    path="/mfn/v0/shipments/{shipmentId}",
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
    restricted=Restricted("always"),
    sandbox="static",
    safe_to_repeat=True,
)
"""Cancel a shipment and ask for the label's refund."""


def cancel_shipment(shipment_id: str) -> Call[models.CancelShipmentResponse]:
    """Bind the arguments of `cancelShipment`; nothing is sent.

    Usage plan: 1 request a second, burst 1. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`, pattern
            `[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}`.

    Grants, sandbox, answer and errors: `MerchantFulfillmentV0.cancel_shipment`.
    """
    return CANCEL_SHIPMENT.call(shipment_id=shipment_id)
