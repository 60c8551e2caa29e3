"""Customer Feedback 2024-06-01, one method per operation, sync and async; each sends one call and returns its parsed answer.

Headers and raw bytes are available through `client.send`, lists through `client.pages` and `client.items`.
Written by `python -m codegen generate` from models/customer_feedback_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import operations

if TYPE_CHECKING:
    from spapi_core.client import AsyncClient, Client
    from spapi_core.client.options import CallOptions

    from . import models


class CustomerFeedbackV20240601:
    """See what buyers praise, criticize and return, per item and per browse node.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/customer-feedback-v2024-06-01
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_browse_node_return_topics(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReturnTopicsResponse | None:
        """Get the reasons that items of a browse node are returned for most.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntopics

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReturnTopicsResponse for status 200; None for status 204.

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
            operations.get_browse_node_return_topics(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def get_browse_node_return_trends(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReturnTrendsResponse | None:
        """Get how the return reasons of a browse node moved over the past months.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntrends

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReturnTrendsResponse for status 200; None for status 204.

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
            operations.get_browse_node_return_trends(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def get_browse_node_review_topics(
        self,
        browse_node_id: str,
        *,
        marketplace_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral,
        options: CallOptions | None = None,
    ) -> models.BrowseNodeReviewTopicsResponse | None:
        """Get the topics that reviews in a browse node praise and criticize most.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtopics

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReviewTopicsResponse for status 200; None for status 204.

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
            operations.get_browse_node_review_topics(
                browse_node_id=browse_node_id, marketplace_id=marketplace_id, sort_by=sort_by
            ),
            options=options,
        ).parsed

    def get_browse_node_review_trends(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReviewTrendsResponse | None:
        """Get how the review topics of a browse node moved over the past months.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtrends

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReviewTrendsResponse for status 200; None for status 204.

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
            operations.get_browse_node_review_trends(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
            options=options,
        ).parsed

    def get_item_browse_node(
        self, asin: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeResponse | None:
        """Get the browse node that an item's feedback is compared with.

        GET /customerFeedback/2024-06-01/items/{asin}/browseNode

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitembrowsenode

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeResponse for status 200; None for status 204.

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
            operations.get_item_browse_node(asin=asin, marketplace_id=marketplace_id), options=options
        ).parsed

    def get_item_review_topics(
        self,
        asin: str,
        *,
        marketplace_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral,
        options: CallOptions | None = None,
    ) -> models.ItemReviewTopicsResponse | None:
        """Get the topics that reviews of an item praise and criticize most.

        GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemreviewtopics

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemReviewTopicsResponse for status 200; None for status 204.

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
            operations.get_item_review_topics(asin=asin, marketplace_id=marketplace_id, sort_by=sort_by),
            options=options,
        ).parsed

    def get_item_review_trends(
        self, asin: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.ItemReviewTrendsResponse | None:
        """Get how the review topics of an item moved over the past months.

        GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemreviewtrends

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemReviewTrendsResponse for status 200; None for status 204.

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
            operations.get_item_review_trends(asin=asin, marketplace_id=marketplace_id), options=options
        ).parsed


class AsyncCustomerFeedbackV20240601:
    """See what buyers praise, criticize and return, per item and per browse node.

    Args:
        client: Sends the calls.

    Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/customer-feedback-v2024-06-01
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_browse_node_return_topics(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReturnTopicsResponse | None:
        """Get the reasons that items of a browse node are returned for most.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntopics

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReturnTopicsResponse for status 200; None for status 204.

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
                operations.get_browse_node_return_topics(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def get_browse_node_return_trends(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReturnTrendsResponse | None:
        """Get how the return reasons of a browse node moved over the past months.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereturntrends

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReturnTrendsResponse for status 200; None for status 204.

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
                operations.get_browse_node_return_trends(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def get_browse_node_review_topics(
        self,
        browse_node_id: str,
        *,
        marketplace_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral,
        options: CallOptions | None = None,
    ) -> models.BrowseNodeReviewTopicsResponse | None:
        """Get the topics that reviews in a browse node praise and criticize most.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtopics

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReviewTopicsResponse for status 200; None for status 204.

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
                operations.get_browse_node_review_topics(
                    browse_node_id=browse_node_id, marketplace_id=marketplace_id, sort_by=sort_by
                ),
                options=options,
            )
        ).parsed

    async def get_browse_node_review_trends(
        self, browse_node_id: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeReviewTrendsResponse | None:
        """Get how the review topics of a browse node moved over the past months.

        GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getbrowsenodereviewtrends

        Args:
            browse_node_id (str): `browseNodeId`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeReviewTrendsResponse for status 200; None for status 204.

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
                operations.get_browse_node_review_trends(browse_node_id=browse_node_id, marketplace_id=marketplace_id),
                options=options,
            )
        ).parsed

    async def get_item_browse_node(
        self, asin: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.BrowseNodeResponse | None:
        """Get the browse node that an item's feedback is compared with.

        GET /customerFeedback/2024-06-01/items/{asin}/browseNode

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitembrowsenode

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            BrowseNodeResponse for status 200; None for status 204.

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
                operations.get_item_browse_node(asin=asin, marketplace_id=marketplace_id), options=options
            )
        ).parsed

    async def get_item_review_topics(
        self,
        asin: str,
        *,
        marketplace_id: str | None = None,
        sort_by: models.SortBy | models.SortByLiteral,
        options: CallOptions | None = None,
    ) -> models.ItemReviewTopicsResponse | None:
        """Get the topics that reviews of an item praise and criticize most.

        GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemreviewtopics

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemReviewTopicsResponse for status 200; None for status 204.

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
                operations.get_item_review_topics(asin=asin, marketplace_id=marketplace_id, sort_by=sort_by),
                options=options,
            )
        ).parsed

    async def get_item_review_trends(
        self, asin: str, *, marketplace_id: str | None = None, options: CallOptions | None = None
    ) -> models.ItemReviewTrendsResponse | None:
        """Get how the review topics of an item moved over the past months.

        GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends

        Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.
        Sandbox: static.
        Repeating after a lost answer: safe.
        Amazon's reference: https://developer-docs.amazon.com/sp-api/reference/getitemreviewtrends

        Args:
            asin (str): `asin`.
            marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
            options (CallOptions): Timeout, headers and more for this call, see `CallOptions`.

        Returns:
            ItemReviewTrendsResponse for status 200; None for status 204.

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
                operations.get_item_review_trends(asin=asin, marketplace_id=marketplace_id), options=options
            )
        ).parsed
