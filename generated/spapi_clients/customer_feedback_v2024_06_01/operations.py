"""The operations of Customer Feedback 2024-06-01: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_browse_node_return_topics(...))` does.
Written by `python -m codegen generate` from models/customer_feedback_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, Param

from . import models

if TYPE_CHECKING:
    from spapi_core.operation import Call

GET_BROWSE_NODE_RETURN_TOPICS: Operation[models.BrowseNodeReturnTopicsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getBrowseNodeReturnTopics",
    section="customer_feedback_v2024_06_01",
    name="getBrowseNodeReturnTopics",
    method="GET",
    path="/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics",
    params=(
        Param("browseNodeId", "browse_node_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BrowseNodeReturnTopicsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get the reasons that items of a browse node are returned for most."""


def get_browse_node_return_topics(
    browse_node_id: str, *, marketplace_id: str | None = None
) -> Call[models.BrowseNodeReturnTopicsResponse | None]:
    """Bind the arguments of `getBrowseNodeReturnTopics`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        browse_node_id (str): `browseNodeId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_browse_node_return_topics`.
    """
    return GET_BROWSE_NODE_RETURN_TOPICS.call(browse_node_id=browse_node_id, marketplace_id=marketplace_id)


GET_BROWSE_NODE_RETURN_TRENDS: Operation[models.BrowseNodeReturnTrendsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getBrowseNodeReturnTrends",
    section="customer_feedback_v2024_06_01",
    name="getBrowseNodeReturnTrends",
    method="GET",
    path="/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends",
    params=(
        Param("browseNodeId", "browse_node_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BrowseNodeReturnTrendsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get how the return reasons of a browse node moved over the past months."""


def get_browse_node_return_trends(
    browse_node_id: str, *, marketplace_id: str | None = None
) -> Call[models.BrowseNodeReturnTrendsResponse | None]:
    """Bind the arguments of `getBrowseNodeReturnTrends`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        browse_node_id (str): `browseNodeId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_browse_node_return_trends`.
    """
    return GET_BROWSE_NODE_RETURN_TRENDS.call(browse_node_id=browse_node_id, marketplace_id=marketplace_id)


GET_BROWSE_NODE_REVIEW_TOPICS: Operation[models.BrowseNodeReviewTopicsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getBrowseNodeReviewTopics",
    section="customer_feedback_v2024_06_01",
    name="getBrowseNodeReviewTopics",
    method="GET",
    path="/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics",
    params=(
        Param("browseNodeId", "browse_node_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy, required=True),
    ),
    responses={
        200: models.BrowseNodeReviewTopicsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get the topics that reviews in a browse node praise and criticize most."""


def get_browse_node_review_topics(
    browse_node_id: str, *, marketplace_id: str | None = None, sort_by: models.SortBy | models.SortByLiteral
) -> Call[models.BrowseNodeReviewTopicsResponse | None]:
    """Bind the arguments of `getBrowseNodeReviewTopics`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        browse_node_id (str): `browseNodeId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_browse_node_review_topics`.
    """
    return GET_BROWSE_NODE_REVIEW_TOPICS.call(
        browse_node_id=browse_node_id, marketplace_id=marketplace_id, sort_by=sort_by
    )


GET_BROWSE_NODE_REVIEW_TRENDS: Operation[models.BrowseNodeReviewTrendsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getBrowseNodeReviewTrends",
    section="customer_feedback_v2024_06_01",
    name="getBrowseNodeReviewTrends",
    method="GET",
    path="/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends",
    params=(
        Param("browseNodeId", "browse_node_id", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BrowseNodeReviewTrendsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get how the review topics of a browse node moved over the past months."""


def get_browse_node_review_trends(
    browse_node_id: str, *, marketplace_id: str | None = None
) -> Call[models.BrowseNodeReviewTrendsResponse | None]:
    """Bind the arguments of `getBrowseNodeReviewTrends`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        browse_node_id (str): `browseNodeId`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_browse_node_review_trends`.
    """
    return GET_BROWSE_NODE_REVIEW_TRENDS.call(browse_node_id=browse_node_id, marketplace_id=marketplace_id)


GET_ITEM_BROWSE_NODE: Operation[models.BrowseNodeResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getItemBrowseNode",
    section="customer_feedback_v2024_06_01",
    name="getItemBrowseNode",
    method="GET",
    path="/customerFeedback/2024-06-01/items/{asin}/browseNode",
    params=(
        Param("asin", "asin", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.BrowseNodeResponse,
        204: None,
        400: models.ErrorList,
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
"""Get the browse node that an item's feedback is compared with."""


def get_item_browse_node(asin: str, *, marketplace_id: str | None = None) -> Call[models.BrowseNodeResponse | None]:
    """Bind the arguments of `getItemBrowseNode`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        asin (str): `asin`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_item_browse_node`.
    """
    return GET_ITEM_BROWSE_NODE.call(asin=asin, marketplace_id=marketplace_id)


GET_ITEM_REVIEW_TOPICS: Operation[models.ItemReviewTopicsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getItemReviewTopics",
    section="customer_feedback_v2024_06_01",
    name="getItemReviewTopics",
    method="GET",
    path="/customerFeedback/2024-06-01/items/{asin}/reviews/topics",
    params=(
        Param("asin", "asin", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
        Param("sortBy", "sort_by", Location.QUERY, models.SortBy, required=True),
    ),
    responses={
        200: models.ItemReviewTopicsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get the topics that reviews of an item praise and criticize most."""


def get_item_review_topics(
    asin: str, *, marketplace_id: str | None = None, sort_by: models.SortBy | models.SortByLiteral
) -> Call[models.ItemReviewTopicsResponse | None]:
    """Bind the arguments of `getItemReviewTopics`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        asin (str): `asin`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.
        sort_by (SortBy): `sortBy`, one of `MENTIONS`, `STAR_RATING_IMPACT`, required.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_item_review_topics`.
    """
    return GET_ITEM_REVIEW_TOPICS.call(asin=asin, marketplace_id=marketplace_id, sort_by=sort_by)


GET_ITEM_REVIEW_TRENDS: Operation[models.ItemReviewTrendsResponse | None] = Operation(
    id="customer_feedback_v2024_06_01.getItemReviewTrends",
    section="customer_feedback_v2024_06_01",
    name="getItemReviewTrends",
    method="GET",
    path="/customerFeedback/2024-06-01/items/{asin}/reviews/trends",
    params=(
        Param("asin", "asin", Location.PATH, str, required=True),
        Param("marketplaceId", "marketplace_id", Location.QUERY, str, required=True, marketplace=True),
    ),
    responses={
        200: models.ItemReviewTrendsResponse,
        204: None,
        400: models.ErrorList,
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
"""Get how the review topics of an item moved over the past months."""


def get_item_review_trends(
    asin: str, *, marketplace_id: str | None = None
) -> Call[models.ItemReviewTrendsResponse | None]:
    """Bind the arguments of `getItemReviewTrends`; nothing is sent.

    Usage plan: 1 request a second, burst 10. Source: rate-limits.yml.

    Args:
        asin (str): `asin`.
        marketplace_id (str): `marketplaceId`, the client's marketplace if omitted.

    Grants, sandbox, answer and errors: `CustomerFeedbackV20240601.get_item_review_trends`.
    """
    return GET_ITEM_REVIEW_TRENDS.call(asin=asin, marketplace_id=marketplace_id)
