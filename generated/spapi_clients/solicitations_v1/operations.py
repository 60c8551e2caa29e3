"""The operations of Solicitations v1: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_solicitation_actions_for_order(...))` does.
Written by `python -m codegen generate` from models/solicitations_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call

GET_SOLICITATION_ACTIONS_FOR_ORDER: Operation[models.GetSolicitationActionsForOrderResponse] = Operation(
    id="solicitations_v1.getSolicitationActionsForOrder",
    section="solicitations_v1",
    name="getSolicitationActionsForOrder",
    method="GET",
    path="/solicitations/v1/orders/{amazonOrderId}",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    responses={
        200: models.GetSolicitationActionsForOrderResponse,
        400: models.GetSolicitationActionsForOrderResponse,
        403: models.GetSolicitationActionsForOrderResponse,
        404: models.GetSolicitationActionsForOrderResponse,
        413: models.GetSolicitationActionsForOrderResponse,
        415: models.GetSolicitationActionsForOrderResponse,
        429: models.GetSolicitationActionsForOrderResponse,
        500: models.GetSolicitationActionsForOrderResponse,
        503: models.GetSolicitationActionsForOrderResponse,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""See whether the buyer of an order may be asked for a review."""


def get_solicitation_actions_for_order(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None
) -> Call[models.GetSolicitationActionsForOrderResponse]:
    """Bind the arguments of `getSolicitationActionsForOrder`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `SolicitationsV1.get_solicitation_actions_for_order`.
    """
    return GET_SOLICITATION_ACTIONS_FOR_ORDER.call(amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids)


CREATE_PRODUCT_REVIEW_AND_SELLER_FEEDBACK_SOLICITATION: Operation[
    models.CreateProductReviewAndSellerFeedbackSolicitationResponse
] = Operation(
    id="solicitations_v1.createProductReviewAndSellerFeedbackSolicitation",
    section="solicitations_v1",
    name="createProductReviewAndSellerFeedbackSolicitation",
    method="POST",
    path="/solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback",
    params=(
        Param("amazonOrderId", "amazon_order_id", Location.PATH, str, required=True),
        Param(
            "marketplaceIds",
            "marketplace_ids",
            Location.QUERY,
            list[str],
            required=True,
            style=Style.CSV,
            marketplace=True,
        ),
    ),
    responses={
        201: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        400: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        403: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        404: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        413: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        415: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        429: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        500: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
        503: models.CreateProductReviewAndSellerFeedbackSolicitationResponse,
    },
    sandbox="static",
)
"""Ask the buyer of an order for a product review and seller feedback."""


def create_product_review_and_seller_feedback_solicitation(
    amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None
) -> Call[models.CreateProductReviewAndSellerFeedbackSolicitationResponse]:
    """Bind the arguments of `createProductReviewAndSellerFeedbackSolicitation`; nothing is sent.

    Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.

    Args:
        amazon_order_id (str): `amazonOrderId`.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace if
            omitted.

    Grants, sandbox, answer and errors: `SolicitationsV1.create_product_review_and_seller_feedback_solicitation`.
    """
    return CREATE_PRODUCT_REVIEW_AND_SELLER_FEEDBACK_SOLICITATION.call(
        amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
    )
