"""The operations of Amazon Shipping v2: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_access_points(...))` does.
Written by `python -m codegen generate` from models/shipping_v2.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_ACCESS_POINTS: Operation[models.GetAccessPointsResponse] = Operation(
    id="shipping_v2.getAccessPoints",
    section="shipping_v2",
    name="getAccessPoints",
    method="GET",
    path="/shipping/v2/accessPoints",
    params=(
        Param(
            "accessPointTypes",
            "access_point_types",
            Location.QUERY,
            list[models.AccessPointType],
            required=True,
            style=Style.CSV,
        ),
        Param("countryCode", "country_code", Location.QUERY, str, required=True),
        Param("postalCode", "postal_code", Location.QUERY, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetAccessPointsResponse,
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
"""Find lockers and shops near a postal code where parcels can be handed over."""


def get_access_points(
    *,
    access_point_types: Sequence[models.AccessPointType | models.AccessPointTypeLiteral],
    country_code: str,
    postal_code: str,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.GetAccessPointsResponse]:
    """Bind the arguments of `getAccessPoints`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        access_point_types (list[AccessPointType], comma separated): `accessPointTypes`, each one of `HELIX`,
            `CAMPUS_LOCKER`, `OMNI_LOCKER`, `ODIN_LOCKER`, `DOBBY_LOCKER`, `CORE_LOCKER`, `3P`, `CAMPUS_ROOM`,
            required.
        country_code (str): `countryCode`, required.
        postal_code (str): `postalCode`, required.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_access_points`.
    """
    return GET_ACCESS_POINTS.call(
        access_point_types=access_point_types,
        country_code=country_code,
        postal_code=postal_code,
        x_amzn_shipping_business_id=x_amzn_shipping_business_id,
    )


GET_CARRIER_ACCOUNT_FORM_INPUTS: Operation[models.GetCarrierAccountFormInputsResponse] = Operation(
    id="shipping_v2.getCarrierAccountFormInputs",
    section="shipping_v2",
    name="getCarrierAccountFormInputs",
    method="GET",
    path="/shipping/v2/carrierAccountFormInputs",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetCarrierAccountFormInputsResponse,
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
    safe_to_repeat=True,
)
"""List what each carrier wants to know to link an account."""


def get_carrier_account_form_inputs(
    *, x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None
) -> Call[models.GetCarrierAccountFormInputsResponse]:
    """Bind the arguments of `getCarrierAccountFormInputs`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_carrier_account_form_inputs`.
    """
    return GET_CARRIER_ACCOUNT_FORM_INPUTS.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id)


GET_CARRIER_ACCOUNTS: Operation[models.GetCarrierAccountsResponse] = Operation(
    id="shipping_v2.getCarrierAccounts",
    section="shipping_v2",
    name="getCarrierAccounts",
    method="PUT",
    path="/shipping/v2/carrierAccounts",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.GetCarrierAccountsRequest,
    body_required=True,
    responses={
        200: models.GetCarrierAccountsResponse,
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
    safe_to_repeat=True,
)
"""List the carrier accounts that are linked."""


def get_carrier_accounts(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.GetCarrierAccountsRequest,
) -> Call[models.GetCarrierAccountsResponse]:
    """Bind the arguments of `getCarrierAccounts`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (GetCarrierAccountsRequest): `GetCarrierAccountsRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.get_carrier_accounts`.
    """
    return GET_CARRIER_ACCOUNTS.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


LINK_CARRIER_ACCOUNT: Operation[models.LinkCarrierAccountResponse] = Operation(
    id="shipping_v2.linkCarrierAccount",
    section="shipping_v2",
    name="linkCarrierAccount",
    method="PUT",
    path="/shipping/v2/carrierAccounts/{carrierId}",
    params=(
        Param("carrierId", "carrier_id", Location.PATH, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.LinkCarrierAccountRequest,
    body_required=True,
    responses={
        200: models.LinkCarrierAccountResponse,
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
)
"""Link an account with a carrier."""


def link_carrier_account(
    carrier_id: str,
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.LinkCarrierAccountRequest,
) -> Call[models.LinkCarrierAccountResponse]:
    """Bind the arguments of `linkCarrierAccount`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        carrier_id (str): `carrierId`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.link_carrier_account`.
    """
    return LINK_CARRIER_ACCOUNT.call(
        carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
    )


LINK_CARRIER_ACCOUNT_POST: Operation[models.LinkCarrierAccountResponse] = Operation(
    id="shipping_v2.linkCarrierAccountPost",
    section="shipping_v2",
    name="linkCarrierAccountPost",
    method="POST",
    path="/shipping/v2/carrierAccounts/{carrierId}",
    params=(
        Param("carrierId", "carrier_id", Location.PATH, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.LinkCarrierAccountRequest,
    body_required=True,
    responses={
        200: models.LinkCarrierAccountResponse,
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
"""Link an account with a carrier (the same call by POST)."""


def link_carrier_account_post(
    carrier_id: str,
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.LinkCarrierAccountRequest,
) -> Call[models.LinkCarrierAccountResponse]:
    """Bind the arguments of `linkCarrierAccountPost`; nothing is sent.

    Usage plan: 5 requests a second, burst 10. Source: model, rate-limits.yml.

    Args:
        carrier_id (str): `carrierId`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (LinkCarrierAccountRequest): `LinkCarrierAccountRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.link_carrier_account_post`.
    """
    return LINK_CARRIER_ACCOUNT_POST.call(
        carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
    )


UNLINK_CARRIER_ACCOUNT: Operation[models.UnlinkCarrierAccountResponse] = Operation(
    id="shipping_v2.unlinkCarrierAccount",
    section="shipping_v2",
    name="unlinkCarrierAccount",
    method="PUT",
    path="/shipping/v2/carrierAccounts/{carrierId}/unlink",
    params=(
        Param("carrierId", "carrier_id", Location.PATH, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.UnlinkCarrierAccountRequest,
    body_required=True,
    responses={
        200: models.UnlinkCarrierAccountResponse,
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
    safe_to_repeat=True,
)
"""Unlink an account from a carrier."""


def unlink_carrier_account(
    carrier_id: str,
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.UnlinkCarrierAccountRequest,
) -> Call[models.UnlinkCarrierAccountResponse]:
    """Bind the arguments of `unlinkCarrierAccount`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        carrier_id (str): `carrierId`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (UnlinkCarrierAccountRequest): `UnlinkCarrierAccountRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.unlink_carrier_account`.
    """
    return UNLINK_CARRIER_ACCOUNT.call(
        carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body
    )


CREATE_CLAIM: Operation[models.CreateClaimResponse] = Operation(
    id="shipping_v2.createClaim",
    section="shipping_v2",
    name="createClaim",
    method="POST",
    path="/shipping/v2/claims",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.CreateClaimRequest,
    body_required=True,
    responses={
        201: models.CreateClaimResponse,
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
"""Claim compensation for a lost or damaged package."""


def create_claim(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.CreateClaimRequest,
) -> Call[models.CreateClaimResponse]:
    """Bind the arguments of `createClaim`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (CreateClaimRequest): `CreateClaimRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.create_claim`.
    """
    return CREATE_CLAIM.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


GENERATE_COLLECTION_FORM: Operation[models.GenerateCollectionFormResponse] = Operation(
    id="shipping_v2.generateCollectionForm",
    section="shipping_v2",
    name="generateCollectionForm",
    method="POST",
    path="/shipping/v2/collectionForms",
    params=(
        Param("x-amzn-IdempotencyKey", "x_amzn_idempotency_key", Location.HEADER, str),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.GenerateCollectionFormRequest,
    body_required=True,
    responses={
        200: models.GenerateCollectionFormResponse,
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
    idempotency_key="x-amzn-IdempotencyKey",
)
"""Make the manifest that a carrier signs at pickup."""


def generate_collection_form(
    *,
    x_amzn_idempotency_key: str | None = None,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.GenerateCollectionFormRequest,
) -> Call[models.GenerateCollectionFormResponse]:
    """Bind the arguments of `generateCollectionForm`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (GenerateCollectionFormRequest): `GenerateCollectionFormRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.generate_collection_form`.
    """
    return GENERATE_COLLECTION_FORM.call(
        x_amzn_idempotency_key=x_amzn_idempotency_key,
        x_amzn_shipping_business_id=x_amzn_shipping_business_id,
        body=body,
    )


GET_COLLECTION_FORM_HISTORY: Operation[models.GetCollectionFormHistoryResponse] = Operation(
    id="shipping_v2.getCollectionFormHistory",
    section="shipping_v2",
    name="getCollectionFormHistory",
    method="PUT",
    path="/shipping/v2/collectionForms/history",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.GetCollectionFormHistoryRequest,
    body_required=True,
    responses={
        200: models.GetCollectionFormHistoryResponse,
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
    safe_to_repeat=True,
)
"""List manifests made before, by carrier, status and time."""


def get_collection_form_history(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.GetCollectionFormHistoryRequest,
) -> Call[models.GetCollectionFormHistoryResponse]:
    """Bind the arguments of `getCollectionFormHistory`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (GetCollectionFormHistoryRequest): `GetCollectionFormHistoryRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.get_collection_form_history`.
    """
    return GET_COLLECTION_FORM_HISTORY.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


GET_COLLECTION_FORM: Operation[models.GetCollectionFormResponse] = Operation(
    id="shipping_v2.getCollectionForm",
    section="shipping_v2",
    name="getCollectionForm",
    method="GET",
    path="/shipping/v2/collectionForms/{collectionFormId}",
    params=(
        Param("collectionFormId", "collection_form_id", Location.PATH, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetCollectionFormResponse,
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
    safe_to_repeat=True,
)
"""Get a manifest as a document."""


def get_collection_form(
    collection_form_id: str,
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.GetCollectionFormResponse]:
    """Bind the arguments of `getCollectionForm`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        collection_form_id (str): `collectionFormId`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_collection_form`.
    """
    return GET_COLLECTION_FORM.call(
        collection_form_id=collection_form_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
    )


SUBMIT_NDR_FEEDBACK: Operation[None] = Operation(
    id="shipping_v2.submitNdrFeedback",
    section="shipping_v2",
    name="submitNdrFeedback",
    method="POST",
    path="/shipping/v2/ndrFeedback",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.SubmitNdrFeedbackRequest,
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
)
"""Say what to do with a parcel that could not be delivered."""


def submit_ndr_feedback(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.SubmitNdrFeedbackRequest,
) -> Call[None]:
    """Bind the arguments of `submitNdrFeedback`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (SubmitNdrFeedbackRequest): `SubmitNdrFeedbackRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.submit_ndr_feedback`.
    """
    return SUBMIT_NDR_FEEDBACK.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


ONE_CLICK_SHIPMENT: Operation[models.OneClickShipmentResponse] = Operation(
    id="shipping_v2.oneClickShipment",
    section="shipping_v2",
    name="oneClickShipment",
    method="POST",
    path="/shipping/v2/oneClickShipment",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.OneClickShipmentRequest,
    body_required=True,
    responses={
        200: models.OneClickShipmentResponse,
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
"""Find a rate by given rules and buy the labels in one step."""


def one_click_shipment(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.OneClickShipmentRequest,
) -> Call[models.OneClickShipmentResponse]:
    """Bind the arguments of `oneClickShipment`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (OneClickShipmentRequest): `OneClickShipmentRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.one_click_shipment`.
    """
    return ONE_CLICK_SHIPMENT.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


PURCHASE_SHIPMENT: Operation[models.PurchaseShipmentResponse] = Operation(
    id="shipping_v2.purchaseShipment",
    section="shipping_v2",
    name="purchaseShipment",
    method="POST",
    path="/shipping/v2/shipments",
    params=(
        Param("x-amzn-IdempotencyKey", "x_amzn_idempotency_key", Location.HEADER, str),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.PurchaseShipmentRequest,
    body_required=True,
    responses={
        200: models.PurchaseShipmentResponse,
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
    idempotency_key="x-amzn-IdempotencyKey",
)
"""Buy labels at a rate that getRates offered."""


def purchase_shipment(
    *,
    x_amzn_idempotency_key: str | None = None,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.PurchaseShipmentRequest,
) -> Call[models.PurchaseShipmentResponse]:
    """Bind the arguments of `purchaseShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (PurchaseShipmentRequest): `PurchaseShipmentRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.purchase_shipment`.
    """
    return PURCHASE_SHIPMENT.call(
        x_amzn_idempotency_key=x_amzn_idempotency_key,
        x_amzn_shipping_business_id=x_amzn_shipping_business_id,
        body=body,
    )


GET_ADDITIONAL_INPUTS: Operation[models.GetAdditionalInputsResponse] = Operation(
    id="shipping_v2.getAdditionalInputs",
    section="shipping_v2",
    name="getAdditionalInputs",
    method="GET",
    path="/shipping/v2/shipments/additionalInputs/schema",
    params=(
        Param("requestToken", "request_token", Location.QUERY, str, required=True),
        Param("rateId", "rate_id", Location.QUERY, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetAdditionalInputsResponse,
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
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the JSON schema of what a rate wants to know before it can be bought."""


def get_additional_inputs(
    *,
    request_token: str,
    rate_id: str,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.GetAdditionalInputsResponse]:
    """Bind the arguments of `getAdditionalInputs`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        request_token (str): `requestToken`, required.
        rate_id (str): `rateId`, required.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_additional_inputs`.
    """
    return GET_ADDITIONAL_INPUTS.call(
        request_token=request_token, rate_id=rate_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
    )


DIRECT_PURCHASE_SHIPMENT: Operation[models.DirectPurchaseResponse] = Operation(
    id="shipping_v2.directPurchaseShipment",
    section="shipping_v2",
    name="directPurchaseShipment",
    method="POST",
    path="/shipping/v2/shipments/directPurchase",
    params=(
        Param("x-amzn-IdempotencyKey", "x_amzn_idempotency_key", Location.HEADER, str),
        Param("locale", "locale", Location.HEADER, str),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.DirectPurchaseRequest,
    body_required=True,
    responses={
        200: models.DirectPurchaseResponse,
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
    idempotency_key="x-amzn-IdempotencyKey",
)
"""Buy labels with the default carrier and service of the account."""


def direct_purchase_shipment(
    *,
    x_amzn_idempotency_key: str | None = None,
    locale: str | None = None,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.DirectPurchaseRequest,
) -> Call[models.DirectPurchaseResponse]:
    """Bind the arguments of `directPurchaseShipment`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_idempotency_key (str): `x-amzn-IdempotencyKey`.
        locale (str): `locale`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (DirectPurchaseRequest): `DirectPurchaseRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.direct_purchase_shipment`.
    """
    return DIRECT_PURCHASE_SHIPMENT.call(
        x_amzn_idempotency_key=x_amzn_idempotency_key,
        locale=locale,
        x_amzn_shipping_business_id=x_amzn_shipping_business_id,
        body=body,
    )


GET_RATES: Operation[models.GetRatesResponse] = Operation(
    id="shipping_v2.getRates",
    section="shipping_v2",
    name="getRates",
    method="POST",
    path="/shipping/v2/shipments/rates",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.GetRatesRequest,
    body_required=True,
    responses={
        200: models.GetRatesResponse,
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
"""Compare rates and services of carriers for packages."""


def get_rates(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.GetRatesRequest,
) -> Call[models.GetRatesResponse]:
    """Bind the arguments of `getRates`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (GetRatesRequest): `GetRatesRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.get_rates`.
    """
    return GET_RATES.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)


CANCEL_SHIPMENT: Operation[models.CancelShipmentResponse] = Operation(
    id="shipping_v2.cancelShipment",
    section="shipping_v2",
    name="cancelShipment",
    method="PUT",
    path="/shipping/v2/shipments/{shipmentId}/cancel",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.CancelShipmentResponse,
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
"""Cancel a shipment that has not been picked up."""


def cancel_shipment(
    shipment_id: str,
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.CancelShipmentResponse]:
    """Bind the arguments of `cancelShipment`; nothing is sent.

    Usage plan: 5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.cancel_shipment`.
    """
    return CANCEL_SHIPMENT.call(shipment_id=shipment_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id)


GET_SHIPMENT_DOCUMENTS: Operation[models.GetShipmentDocumentsResponse] = Operation(
    id="shipping_v2.getShipmentDocuments",
    section="shipping_v2",
    name="getShipmentDocuments",
    method="GET",
    path="/shipping/v2/shipments/{shipmentId}/documents",
    params=(
        Param("shipmentId", "shipment_id", Location.PATH, str, required=True),
        Param("packageClientReferenceId", "package_client_reference_id", Location.QUERY, str, required=True),
        Param("format", "format_", Location.QUERY, str),
        Param("dpi", "dpi", Location.QUERY, float),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetShipmentDocumentsResponse,
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
"""Get the label and other documents of a package again."""


def get_shipment_documents(
    shipment_id: str,
    *,
    package_client_reference_id: str,
    format_: str | None = None,
    dpi: float | None = None,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.GetShipmentDocumentsResponse]:
    """Bind the arguments of `getShipmentDocuments`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        shipment_id (str): `shipmentId`.
        package_client_reference_id (str): `packageClientReferenceId`, required.
        format_ (str): `format`.
        dpi (float): `dpi`.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_shipment_documents`.
    """
    return GET_SHIPMENT_DOCUMENTS.call(
        shipment_id=shipment_id,
        package_client_reference_id=package_client_reference_id,
        format_=format_,
        dpi=dpi,
        x_amzn_shipping_business_id=x_amzn_shipping_business_id,
    )


GET_TRACKING: Operation[models.GetTrackingResponse] = Operation(
    id="shipping_v2.getTracking",
    section="shipping_v2",
    name="getTracking",
    method="GET",
    path="/shipping/v2/tracking",
    params=(
        Param("trackingId", "tracking_id", Location.QUERY, str, required=True),
        Param("carrierId", "carrier_id", Location.QUERY, str, required=True),
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    responses={
        200: models.GetTrackingResponse,
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
"""Track a package: its status, events and promised delivery."""


def get_tracking(
    *,
    tracking_id: str,
    carrier_id: str,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
) -> Call[models.GetTrackingResponse]:
    """Bind the arguments of `getTracking`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        tracking_id (str): `trackingId`, required.
        carrier_id (str): `carrierId`, required.
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.

    Grants, sandbox, answer and errors: `ShippingV2.get_tracking`.
    """
    return GET_TRACKING.call(
        tracking_id=tracking_id, carrier_id=carrier_id, x_amzn_shipping_business_id=x_amzn_shipping_business_id
    )


GET_UNMANIFESTED_SHIPMENTS: Operation[models.GetUnmanifestedShipmentsResponse] = Operation(
    id="shipping_v2.getUnmanifestedShipments",
    section="shipping_v2",
    name="getUnmanifestedShipments",
    method="PUT",
    path="/shipping/v2/unmanifestedShipments",
    params=(
        Param("x-amzn-shipping-business-id", "x_amzn_shipping_business_id", Location.HEADER, models.ShippingBusinessId),
    ),
    body=models.GetUnmanifestedShipmentsRequest,
    body_required=True,
    responses={
        200: models.GetUnmanifestedShipmentsResponse,
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
    safe_to_repeat=True,
)
"""List shipments that are on no manifest yet, per carrier."""


def get_unmanifested_shipments(
    *,
    x_amzn_shipping_business_id: models.ShippingBusinessId | models.ShippingBusinessIdLiteral | None = None,
    body: models.GetUnmanifestedShipmentsRequest,
) -> Call[models.GetUnmanifestedShipmentsResponse]:
    """Bind the arguments of `getUnmanifestedShipments`; nothing is sent.

    Usage plan: 80 requests a second, burst 100. Source: model, rate-limits.yml.

    Args:
        x_amzn_shipping_business_id (ShippingBusinessId): `x-amzn-shipping-business-id`, one of `AmazonShipping_US`,
            `AmazonShipping_IN`, `AmazonShipping_UK`, `AmazonShipping_UAE`, `AmazonShipping_SA`,
            `AmazonShipping_EG`, `AmazonShipping_IT`, `AmazonShipping_ES`, `AmazonShipping_FR`, `AmazonShipping_JP`.
        body (GetUnmanifestedShipmentsRequest): `GetUnmanifestedShipmentsRequest`.

    Grants, sandbox, answer and errors: `ShippingV2.get_unmanifested_shipments`.
    """
    return GET_UNMANIFESTED_SHIPMENTS.call(x_amzn_shipping_business_id=x_amzn_shipping_business_id, body=body)
