"""Solicitations v1, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/solicitations_v1.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class SolicitationsV1:
    """Ask the buyer of an order for a product review and seller feedback.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/solicitations-v1
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_solicitation_actions_for_order(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetSolicitationActionsForOrderResponse:
        """See whether the buyer of an order may be asked for a review.

        GET /solicitations/v1/orders/{amazonOrderId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsolicitationactionsfororder

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSolicitationActionsForOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.get_solicitation_actions_for_order(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
            ),
            options=options,
        ).parsed

    def create_product_review_and_seller_feedback_solicitation(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.CreateProductReviewAndSellerFeedbackSolicitationResponse:
        """Ask the buyer of an order for a product review and seller feedback.

        POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/createproductreviewandsellerfeedbacksolicitation

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateProductReviewAndSellerFeedbackSolicitationResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return self._client.send(
            operations.create_product_review_and_seller_feedback_solicitation(
                amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
            ),
            options=options,
        ).parsed


class AsyncSolicitationsV1:
    """Ask the buyer of an order for a product review and seller feedback.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/solicitations-v1
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_solicitation_actions_for_order(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.GetSolicitationActionsForOrderResponse:
        """See whether the buyer of an order may be asked for a review.

        GET /solicitations/v1/orders/{amazonOrderId}

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getsolicitationactionsfororder

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            GetSolicitationActionsForOrderResponse for status 200.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.get_solicitation_actions_for_order(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
                ),
                options=options,
            )
        ).parsed

    async def create_product_review_and_seller_feedback_solicitation(
        self, amazon_order_id: str, *, marketplace_ids: Sequence[str] | None = None, options: CallOptions | None = None
    ) -> models.CreateProductReviewAndSellerFeedbackSolicitationResponse:
        """Ask the buyer of an order for a product review and seller feedback.

        POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback

        Usage plan: 1 request a second, burst 5. Source: model, rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: not safe, it may have been carried out.
        Amazon's reference:
        https://developer-docs.amazon.com/sp-api/reference/createproductreviewandsellerfeedbacksolicitation

        Args:
            amazon_order_id (str): `amazonOrderId`.
            marketplace_ids (list[str], comma separated): `marketplaceIds`, at most 1 item, the client's marketplace
                if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            CreateProductReviewAndSellerFeedbackSolicitationResponse for status 201.

        Raises:
            BadRequestError: Amazon answers 400.
            ForbiddenError: Amazon answers 403.
            NotFoundError: Amazon answers 404.
            PayloadTooLargeError: Amazon answers 413.
            UnsupportedMediaTypeError: Amazon answers 415.
            RateLimitError: Amazon answers 429.
            ServerError: Amazon answers 500 or 503.
            InvalidArgumentError: An argument is missing or of the wrong type; nothing is sent.
        """
        return (
            await self._client.send(
                operations.create_product_review_and_seller_feedback_solicitation(
                    amazon_order_id=amazon_order_id, marketplace_ids=marketplace_ids
                ),
                options=options,
            )
        ).parsed
