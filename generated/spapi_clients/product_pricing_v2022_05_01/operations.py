"""The operations of Product Pricing 2022-05-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_competitive_summary(...))` does.
Written by `python -m codegen generate` from models/product_pricing_v2022_05_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import BatchOperation

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import BatchCall

GET_COMPETITIVE_SUMMARY: BatchOperation[models.CompetitiveSummaryBatchResponse, models.CompetitiveSummaryResponse] = (
    BatchOperation(
        id="product_pricing_v2022_05_01.getCompetitiveSummary",
        section="product_pricing_v2022_05_01",
        name="getCompetitiveSummary",
        method="POST",
        path="/batches/products/pricing/2022-05-01/items/competitiveSummary",
        body=models.CompetitiveSummaryBatchRequest,
        body_required=True,
        responses={
            200: models.CompetitiveSummaryBatchResponse,
            400: models.Errors,
            403: models.Errors,
            404: models.Errors,
            429: models.Errors,
            500: models.Errors,
            503: models.Errors,
        },
        sandbox="static",
        safe_to_repeat=True,
    )
)
"""Get featured offers, reference prices and lowest offers of up to 20 ASINs."""


def get_competitive_summary(
    *, body: models.CompetitiveSummaryBatchRequest
) -> BatchCall[models.CompetitiveSummaryBatchResponse, models.CompetitiveSummaryResponse]:
    """Bind the arguments of `getCompetitiveSummary`; nothing is sent.

    Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.

    Args:
        body (CompetitiveSummaryBatchRequest): `CompetitiveSummaryBatchRequest`.

    Grants, sandbox, answer and errors: `ProductPricingV20220501.get_competitive_summary`.
    """
    return GET_COMPETITIVE_SUMMARY.call(body=body)


GET_FEATURED_OFFER_EXPECTED_PRICE_BATCH: BatchOperation[
    models.GetFeaturedOfferExpectedPriceBatchResponse, models.FeaturedOfferExpectedPriceResponse
] = BatchOperation(
    id="product_pricing_v2022_05_01.getFeaturedOfferExpectedPriceBatch",
    section="product_pricing_v2022_05_01",
    name="getFeaturedOfferExpectedPriceBatch",
    method="POST",
    path="/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
    body=models.GetFeaturedOfferExpectedPriceBatchRequest,
    body_required=True,
    responses={
        200: models.GetFeaturedOfferExpectedPriceBatchResponse,
        400: models.Errors,
        401: models.Errors,
        403: models.Errors,
        404: models.Errors,
        429: models.Errors,
        500: models.Errors,
        503: models.Errors,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the price at which each of many SKUs may become the featured offer."""


def get_featured_offer_expected_price_batch(
    *, body: models.GetFeaturedOfferExpectedPriceBatchRequest
) -> BatchCall[models.GetFeaturedOfferExpectedPriceBatchResponse, models.FeaturedOfferExpectedPriceResponse]:
    """Bind the arguments of `getFeaturedOfferExpectedPriceBatch`; nothing is sent.

    Usage plan: 0.033 requests a second, burst 1 (one every 30 s). Source: model, rate-limits.yml.

    Args:
        body (GetFeaturedOfferExpectedPriceBatchRequest): `GetFeaturedOfferExpectedPriceBatchRequest`.

    Grants, sandbox, answer and errors: `ProductPricingV20220501.get_featured_offer_expected_price_batch`.
    """
    return GET_FEATURED_OFFER_EXPECTED_PRICE_BATCH.call(body=body)
