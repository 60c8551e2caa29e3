"""The operations of Product Fees v0: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_my_fees_estimates(...))` does.
Written by `python -m codegen generate` from models/product_fees_v0.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation, Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import BatchCall, Call

GET_MY_FEES_ESTIMATES: BatchOperation[list[models.FeesEstimateResult], models.FeesEstimateResult] = BatchOperation(
    id="product_fees_v0.getMyFeesEstimates",
    section="product_fees_v0",
    name="getMyFeesEstimates",
    method="POST",
    path="/products/fees/v0/feesEstimate",
    body=list[models.FeesEstimateByIdRequest],
    body_required=True,
    responses={
        200: list[models.FeesEstimateResult],
        400: models.GetMyFeesEstimatesErrorList,
        401: models.GetMyFeesEstimatesErrorList,
        403: models.GetMyFeesEstimatesErrorList,
        404: models.GetMyFeesEstimatesErrorList,
        429: models.GetMyFeesEstimatesErrorList,
        500: models.GetMyFeesEstimatesErrorList,
        503: models.GetMyFeesEstimatesErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Estimate the fees of many SKUs and ASINs at once."""


def get_my_fees_estimates(
    *, body: list[models.FeesEstimateByIdRequest]
) -> BatchCall[list[models.FeesEstimateResult], models.FeesEstimateResult]:
    """Bind the arguments of `getMyFeesEstimates`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 1. Source: model, rate-limits.yml.

    Args:
        body (list[FeesEstimateByIdRequest]): `GetMyFeesEstimatesRequest`.

    Grants, sandbox, answer and errors: `ProductFeesV0.get_my_fees_estimates`.
    """
    return GET_MY_FEES_ESTIMATES.call(body=body)


GET_MY_FEES_ESTIMATE_FOR_ASIN: Operation[models.GetMyFeesEstimateResponse] = Operation(
    id="product_fees_v0.getMyFeesEstimateForASIN",
    section="product_fees_v0",
    name="getMyFeesEstimateForASIN",
    method="POST",
    path="/products/fees/v0/items/{Asin}/feesEstimate",
    params=(Param("Asin", "asin", Location.PATH, str, required=True),),
    body=models.GetMyFeesEstimateRequest,
    body_required=True,
    responses={
        200: models.GetMyFeesEstimateResponse,
        400: models.GetMyFeesEstimateResponse,
        401: models.GetMyFeesEstimateResponse,
        403: models.GetMyFeesEstimateResponse,
        404: models.GetMyFeesEstimateResponse,
        429: models.GetMyFeesEstimateResponse,
        500: models.GetMyFeesEstimateResponse,
        503: models.GetMyFeesEstimateResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Estimate the fees of selling an ASIN at a price."""


def get_my_fees_estimate_for_asin(
    asin: str, *, body: models.GetMyFeesEstimateRequest
) -> Call[models.GetMyFeesEstimateResponse]:
    """Bind the arguments of `getMyFeesEstimateForASIN`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.

    Args:
        asin (str): `Asin`.
        body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.

    Grants, sandbox, answer and errors: `ProductFeesV0.get_my_fees_estimate_for_asin`.
    """
    return GET_MY_FEES_ESTIMATE_FOR_ASIN.call(asin=asin, body=body)


GET_MY_FEES_ESTIMATE_FOR_SKU: Operation[models.GetMyFeesEstimateResponse] = Operation(
    id="product_fees_v0.getMyFeesEstimateForSKU",
    section="product_fees_v0",
    name="getMyFeesEstimateForSKU",
    method="POST",
    path="/products/fees/v0/listings/{SellerSKU}/feesEstimate",
    params=(Param("SellerSKU", "seller_sku", Location.PATH, str, required=True),),
    body=models.GetMyFeesEstimateRequest,
    body_required=True,
    responses={
        200: models.GetMyFeesEstimateResponse,
        400: models.GetMyFeesEstimateResponse,
        401: models.GetMyFeesEstimateResponse,
        403: models.GetMyFeesEstimateResponse,
        404: models.GetMyFeesEstimateResponse,
        429: models.GetMyFeesEstimateResponse,
        500: models.GetMyFeesEstimateResponse,
        503: models.GetMyFeesEstimateResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Estimate the fees of selling one of the seller's SKUs at a price."""


def get_my_fees_estimate_for_sku(
    seller_sku: str, *, body: models.GetMyFeesEstimateRequest
) -> Call[models.GetMyFeesEstimateResponse]:
    """Bind the arguments of `getMyFeesEstimateForSKU`; nothing is sent.

    Usage plan: 1 request a second, burst 2. Source: model, rate-limits.yml.

    Args:
        seller_sku (str): `SellerSKU`.
        body (GetMyFeesEstimateRequest): `GetMyFeesEstimateRequest`.

    Grants, sandbox, answer and errors: `ProductFeesV0.get_my_fees_estimate_for_sku`.
    """
    return GET_MY_FEES_ESTIMATE_FOR_SKU.call(seller_sku=seller_sku, body=body)
