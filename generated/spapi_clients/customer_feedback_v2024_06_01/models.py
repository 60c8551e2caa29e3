"""What the answers and bodies of Customer Feedback 2024-06-01 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/customer_feedback_v2024_06_01.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class SortBy(StrEnum):
    """Parameter `sortBy` of getBrowseNodeReviewTopics, getItemReviewTopics; inline in Amazon's model."""

    MENTIONS = "MENTIONS"
    STAR_RATING_IMPACT = "STAR_RATING_IMPACT"


SortByLiteral = Literal[
    "MENTIONS",
    "STAR_RATING_IMPACT",
]
"""The values of `SortBy`, for arguments."""


class BrowseNodeAllOccurrence(Model):
    """Amazon's `BrowseNodeAllOccurrence`.

    Used as part of `BrowseNodeReviewTopicMetrics`, `BrowseNodeReviewTrendMetrics`.
    """

    top_twenty_five_percent_products: float
    """`topTwentyFivePercentProducts`."""
    all_products: float
    """`allProducts`."""
    _wire_ = ("topTwentyFivePercentProducts", "allProducts")


class BrowseNodeAllStarRatingImpact(Model):
    """Amazon's `BrowseNodeAllStarRatingImpact`: part of `BrowseNodeReviewTopicMetrics`."""

    top_twenty_five_percent_products: float
    """`topTwentyFivePercentProducts`."""
    all_products: float
    """`allProducts`."""
    _wire_ = ("topTwentyFivePercentProducts", "allProducts")


class BrowseNodeOccurrence(Model):
    """Amazon's `BrowseNodeOccurrence`: part of `BrowseNodeTrendMetrics`, `ItemReviewBrowseNodeMetrics`."""

    all_products: float
    """`allProducts`."""
    _wire_ = ("allProducts",)


class BrowseNodeResponse(Model):
    """Amazon's `BrowseNodeResponse`: answer of getItemBrowseNode."""

    browse_node_id: str
    """`browseNodeId`."""
    display_name: str
    """`displayName`."""
    _wire_ = ("browseNodeId", "displayName")


class BrowseNodeReturnTopics(Model):
    """Amazon's `BrowseNodeReturnTopics`: part of `BrowseNodeReturnTopicsResponse`."""

    topic: str
    """`topic`."""
    browse_node_metrics: BrowseNodeTrendMetrics
    """`browseNodeMetrics`."""
    _wire_ = ("topic", "browseNodeMetrics")


class BrowseNodeReturnTopicsResponse(Model):
    """Amazon's `BrowseNodeReturnTopicsResponse`: answer of getBrowseNodeReturnTopics."""

    browse_node_id: str
    """`browseNodeId`."""
    display_name: str
    """`displayName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    topics: list[BrowseNodeReturnTopics]
    """`topics`: at most 10 items."""
    _wire_ = ("browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics")


class BrowseNodeReturnTrend(Model):
    """Amazon's `BrowseNodeReturnTrend`: part of `BrowseNodeReturnTrendsResponse`."""

    topic: str
    """`topic`."""
    trend_metrics: list[BrowseNodeReturnTrendPoint]
    """`trendMetrics`."""
    _wire_ = ("topic", "trendMetrics")


class BrowseNodeReturnTrendPoint(Model):
    """Amazon's `BrowseNodeReturnTrendPoint`: part of `BrowseNodeReturnTrend`."""

    date_range: DateRange
    """`dateRange`."""
    browse_node_metrics: BrowseNodeTrendMetrics
    """`browseNodeMetrics`."""
    _wire_ = ("dateRange", "browseNodeMetrics")


class BrowseNodeReturnTrendsResponse(Model):
    """Amazon's `BrowseNodeReturnTrendsResponse`: answer of getBrowseNodeReturnTrends."""

    browse_node_id: str
    """`browseNodeId`."""
    display_name: str
    """`displayName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    return_trends: list[BrowseNodeReturnTrend]
    """`returnTrends`: at most 10 items."""
    _wire_ = ("browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "returnTrends")


class BrowseNodeReviewSubtopicMetrics(Model):
    """Amazon's `BrowseNodeReviewSubtopicMetrics`: part of `BrowseNodeSubtopic`."""

    occurrence_percentage: float
    """`occurrencePercentage`."""
    _wire_ = ("occurrencePercentage",)


class BrowseNodeReviewTopic(Model):
    """Amazon's `BrowseNodeReviewTopic`: part of `BrowseNodeReviewTopics`."""

    topic: str
    """`topic`."""
    browse_node_metrics: BrowseNodeReviewTopicMetrics
    """`browseNodeMetrics`."""
    review_snippets: list[str] | None = None
    """`reviewSnippets`: at most 3 items."""
    subtopics: list[BrowseNodeSubtopic] | None = None
    """`subtopics`: at most 5 items."""
    _wire_ = ("topic", "browseNodeMetrics", "reviewSnippets", "subtopics")
    _personal_ = ("review_snippets",)


class BrowseNodeReviewTopicMetrics(Model):
    """Amazon's `BrowseNodeReviewTopicMetrics`: part of `BrowseNodeReviewTopic`."""

    occurrence_percentage: BrowseNodeAllOccurrence | None = None
    """`occurrencePercentage`."""
    star_rating_impact: BrowseNodeAllStarRatingImpact | None = None
    """`starRatingImpact`."""
    _wire_ = ("occurrencePercentage", "starRatingImpact")


class BrowseNodeReviewTopics(Model):
    """Amazon's `BrowseNodeReviewTopics`: part of `BrowseNodeReviewTopicsResponse`."""

    positive_topics: list[BrowseNodeReviewTopic] | None = None
    """`positiveTopics`: at most 10 items."""
    negative_topics: list[BrowseNodeReviewTopic] | None = None
    """`negativeTopics`: at most 10 items."""
    _wire_ = ("positiveTopics", "negativeTopics")


class BrowseNodeReviewTopicsResponse(Model):
    """Amazon's `BrowseNodeReviewTopicsResponse`: answer of getBrowseNodeReviewTopics."""

    browse_node_id: str
    """`browseNodeId`."""
    display_name: str
    """`displayName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    topics: BrowseNodeReviewTopics
    """`topics`."""
    _wire_ = ("browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics")


class BrowseNodeReviewTrend(Model):
    """Amazon's `BrowseNodeReviewTrend`: part of `BrowseNodeReviewTrends`."""

    topic: str
    """`topic`."""
    trend_metrics: list[BrowseNodeReviewTrendPoint]
    """`trendMetrics`: at most 6 items."""
    _wire_ = ("topic", "trendMetrics")


class BrowseNodeReviewTrendMetrics(Model):
    """Amazon's `BrowseNodeReviewTrendMetrics`: part of `BrowseNodeReviewTrendPoint`."""

    occurrence_percentage: BrowseNodeAllOccurrence
    """`occurrencePercentage`."""
    _wire_ = ("occurrencePercentage",)


class BrowseNodeReviewTrendPoint(Model):
    """Amazon's `BrowseNodeReviewTrendPoint`: part of `BrowseNodeReviewTrend`."""

    date_range: DateRange
    """`dateRange`."""
    browse_node_metrics: BrowseNodeReviewTrendMetrics
    """`browseNodeMetrics`."""
    _wire_ = ("dateRange", "browseNodeMetrics")


class BrowseNodeReviewTrends(Model):
    """Amazon's `BrowseNodeReviewTrends`: part of `BrowseNodeReviewTrendsResponse`."""

    positive_topics: list[BrowseNodeReviewTrend] | None = None
    """`positiveTopics`: at most 10 items."""
    negative_topics: list[BrowseNodeReviewTrend] | None = None
    """`negativeTopics`: at most 10 items."""
    _wire_ = ("positiveTopics", "negativeTopics")


class BrowseNodeReviewTrendsResponse(Model):
    """Amazon's `BrowseNodeReviewTrendsResponse`: answer of getBrowseNodeReviewTrends."""

    browse_node_id: str
    """`browseNodeId`."""
    display_name: str
    """`displayName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    review_trends: BrowseNodeReviewTrends
    """`reviewTrends`."""
    _wire_ = ("browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "reviewTrends")


class BrowseNodeStarRatingImpact(Model):
    """Amazon's `BrowseNodeStarRatingImpact`: part of `ItemReviewBrowseNodeMetrics`."""

    all_products: float
    """`allProducts`."""
    _wire_ = ("allProducts",)


class BrowseNodeSubtopic(Model):
    """Amazon's `BrowseNodeSubtopic`: part of `BrowseNodeReviewTopic`."""

    subtopic: str
    """`subtopic`."""
    metrics: BrowseNodeReviewSubtopicMetrics
    """`metrics`."""
    review_snippets: list[str] | None = None
    """`reviewSnippets`: at most 3 items."""
    _wire_ = ("subtopic", "metrics", "reviewSnippets")
    _personal_ = ("review_snippets",)


class BrowseNodeTrendMetrics(Model):
    """Amazon's `BrowseNodeTrendMetrics`.

    Used as part of `BrowseNodeReturnTopics`, `BrowseNodeReturnTrendPoint`, `ItemReviewTrendPoint`.
    """

    occurrence_percentage: BrowseNodeOccurrence
    """`occurrencePercentage`."""
    _wire_ = ("occurrencePercentage",)


class ChildAsinMentionMetrics(Model):
    """Amazon's `ChildAsinMentionMetrics`: part of `ChildAsinMetrics`."""

    asin: str
    """`asin`."""
    number_of_mentions: int
    """`numberOfMentions`."""
    _wire_ = ("asin", "numberOfMentions")


class ChildAsinMetrics(Model):
    """Amazon's `ChildAsinMetrics`: part of `ItemReviewTopic`."""

    most_mentions: ChildAsinMentionMetrics | None = None
    """`mostMentions`."""
    least_mentions: ChildAsinMentionMetrics | None = None
    """`leastMentions`."""
    _wire_ = ("mostMentions", "leastMentions")


class DateRange(Model):
    """Amazon's `DateRange`.

    Used as part of `BrowseNodeReturnTopicsResponse`, `BrowseNodeReturnTrendPoint`, `BrowseNodeReturnTrendsResponse`
    and 6 more.
    """

    start_date: datetime
    """`startDate`: ISO 8601 instant."""
    end_date: datetime
    """`endDate`: ISO 8601 instant."""
    _wire_ = ("startDate", "endDate")


class Error(Model):
    """Amazon's `Error`: part of `ErrorList`."""

    code: str
    """`code`."""
    message: str
    """`message`."""
    details: str | None = None
    """`details`."""
    _wire_ = ("code", "message", "details")


class ErrorList(Model):
    """Amazon's `ErrorList`.

    Used as error answer of getBrowseNodeReturnTopics, getBrowseNodeReturnTrends, getBrowseNodeReviewTopics and 4
    more.
    """

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class ItemReviewBrowseNodeMetrics(Model):
    """Amazon's `ItemReviewBrowseNodeMetrics`: part of `ItemReviewTopic`."""

    occurrence_percentage: BrowseNodeOccurrence | None = None
    """`occurrencePercentage`."""
    star_rating_impact: BrowseNodeStarRatingImpact | None = None
    """`starRatingImpact`."""
    _wire_ = ("occurrencePercentage", "starRatingImpact")


class ItemReviewSubtopic(Model):
    """Amazon's `ItemReviewSubtopic`: part of `ItemReviewTopic`."""

    subtopic: str
    """`subtopic`."""
    metrics: ItemReviewSubtopicMetrics
    """`metrics`."""
    review_snippets: list[str] | None = None
    """`reviewSnippets`: at most 3 items."""
    _wire_ = ("subtopic", "metrics", "reviewSnippets")
    _personal_ = ("review_snippets",)


class ItemReviewSubtopicMetrics(Model):
    """Amazon's `ItemReviewSubtopicMetrics`: part of `ItemReviewSubtopic`."""

    number_of_mentions: int
    """`numberOfMentions`."""
    occurrence_percentage: float
    """`occurrencePercentage`."""
    _wire_ = ("numberOfMentions", "occurrencePercentage")


class ItemReviewTopic(Model):
    """Amazon's `ItemReviewTopic`: part of `ItemReviewTopics`."""

    topic: str
    """`topic`."""
    asin_metrics: ItemReviewTopicMetrics
    """`asinMetrics`."""
    parent_asin_metrics: ItemReviewTopicMetrics | None = None
    """`parentAsinMetrics`."""
    browse_node_metrics: ItemReviewBrowseNodeMetrics | None = None
    """`browseNodeMetrics`."""
    child_asin_metrics: ChildAsinMetrics | None = None
    """`childAsinMetrics`."""
    review_snippets: list[str] | None = None
    """`reviewSnippets`: at most 3 items."""
    subtopics: list[ItemReviewSubtopic] | None = None
    """`subtopics`: at most 5 items."""
    _wire_ = (
        "topic",
        "asinMetrics",
        "parentAsinMetrics",
        "browseNodeMetrics",
        "childAsinMetrics",
        "reviewSnippets",
        "subtopics",
    )
    _personal_ = ("review_snippets",)


class ItemReviewTopicMetrics(Model):
    """Amazon's `ItemReviewTopicMetrics`: part of `ItemReviewTopic`."""

    number_of_mentions: int | None = None
    """`numberOfMentions`."""
    occurrence_percentage: float | None = None
    """`occurrencePercentage`."""
    star_rating_impact: float | None = None
    """`starRatingImpact`."""
    _wire_ = ("numberOfMentions", "occurrencePercentage", "starRatingImpact")


class ItemReviewTopics(Model):
    """Amazon's `ItemReviewTopics`: part of `ItemReviewTopicsResponse`."""

    positive_topics: list[ItemReviewTopic] | None = None
    """`positiveTopics`: at most 10 items."""
    negative_topics: list[ItemReviewTopic] | None = None
    """`negativeTopics`: at most 10 items."""
    _wire_ = ("positiveTopics", "negativeTopics")


class ItemReviewTopicsResponse(Model):
    """Amazon's `ItemReviewTopicsResponse`: answer of getItemReviewTopics."""

    asin: str
    """`asin`."""
    item_name: str
    """`itemName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    topics: ItemReviewTopics
    """`topics`."""
    _wire_ = ("asin", "itemName", "marketplaceId", "countryCode", "dateRange", "topics")


class ItemReviewTrend(Model):
    """Amazon's `ItemReviewTrend`: part of `ItemReviewTrends`."""

    topic: str
    """`topic`."""
    trend_metrics: list[ItemReviewTrendPoint]
    """`trendMetrics`: at most 6 items."""
    _wire_ = ("topic", "trendMetrics")


class ItemReviewTrendPoint(Model):
    """Amazon's `ItemReviewTrendPoint`: part of `ItemReviewTrend`."""

    date_range: DateRange
    """`dateRange`."""
    asin_metrics: ReviewTrendMetrics
    """`asinMetrics`."""
    parent_asin_metrics: ReviewTrendMetrics | None = None
    """`parentAsinMetrics`."""
    browse_node_metrics: BrowseNodeTrendMetrics | None = None
    """`browseNodeMetrics`."""
    _wire_ = ("dateRange", "asinMetrics", "parentAsinMetrics", "browseNodeMetrics")


class ItemReviewTrends(Model):
    """Amazon's `ItemReviewTrends`: part of `ItemReviewTrendsResponse`."""

    positive_topics: list[ItemReviewTrend] | None = None
    """`positiveTopics`: at most 10 items."""
    negative_topics: list[ItemReviewTrend] | None = None
    """`negativeTopics`: at most 10 items."""
    _wire_ = ("positiveTopics", "negativeTopics")


class ItemReviewTrendsResponse(Model):
    """Amazon's `ItemReviewTrendsResponse`: answer of getItemReviewTrends."""

    asin: str
    """`asin`."""
    item_name: str
    """`itemName`."""
    marketplace_id: str
    """`marketplaceId`."""
    country_code: str
    """`countryCode`."""
    date_range: DateRange
    """`dateRange`."""
    review_trends: ItemReviewTrends
    """`reviewTrends`."""
    _wire_ = ("asin", "itemName", "marketplaceId", "countryCode", "dateRange", "reviewTrends")


class ReviewTrendMetrics(Model):
    """Amazon's `ReviewTrendMetrics`: part of `ItemReviewTrendPoint`."""

    occurrence_percentage: float
    """`occurrencePercentage`."""
    _wire_ = ("occurrencePercentage",)


SCHEMAS: dict[str, Any] = {
    "BrowseNodeAllOccurrence": BrowseNodeAllOccurrence,
    "BrowseNodeAllStarRatingImpact": BrowseNodeAllStarRatingImpact,
    "BrowseNodeOccurrence": BrowseNodeOccurrence,
    "BrowseNodeResponse": BrowseNodeResponse,
    "BrowseNodeReturnTopics": BrowseNodeReturnTopics,
    "BrowseNodeReturnTopicsResponse": BrowseNodeReturnTopicsResponse,
    "BrowseNodeReturnTrend": BrowseNodeReturnTrend,
    "BrowseNodeReturnTrendPoint": BrowseNodeReturnTrendPoint,
    "BrowseNodeReturnTrendsResponse": BrowseNodeReturnTrendsResponse,
    "BrowseNodeReviewSubtopicMetrics": BrowseNodeReviewSubtopicMetrics,
    "BrowseNodeReviewTopic": BrowseNodeReviewTopic,
    "BrowseNodeReviewTopicMetrics": BrowseNodeReviewTopicMetrics,
    "BrowseNodeReviewTopics": BrowseNodeReviewTopics,
    "BrowseNodeReviewTopicsResponse": BrowseNodeReviewTopicsResponse,
    "BrowseNodeReviewTrend": BrowseNodeReviewTrend,
    "BrowseNodeReviewTrendMetrics": BrowseNodeReviewTrendMetrics,
    "BrowseNodeReviewTrendPoint": BrowseNodeReviewTrendPoint,
    "BrowseNodeReviewTrends": BrowseNodeReviewTrends,
    "BrowseNodeReviewTrendsResponse": BrowseNodeReviewTrendsResponse,
    "BrowseNodeStarRatingImpact": BrowseNodeStarRatingImpact,
    "BrowseNodeSubtopic": BrowseNodeSubtopic,
    "BrowseNodeTrendMetrics": BrowseNodeTrendMetrics,
    "ChildAsinMentionMetrics": ChildAsinMentionMetrics,
    "ChildAsinMetrics": ChildAsinMetrics,
    "DateRange": DateRange,
    "Error": Error,
    "ErrorList": ErrorList,
    "ItemReviewBrowseNodeMetrics": ItemReviewBrowseNodeMetrics,
    "ItemReviewSubtopic": ItemReviewSubtopic,
    "ItemReviewSubtopicMetrics": ItemReviewSubtopicMetrics,
    "ItemReviewTopic": ItemReviewTopic,
    "ItemReviewTopicMetrics": ItemReviewTopicMetrics,
    "ItemReviewTopics": ItemReviewTopics,
    "ItemReviewTopicsResponse": ItemReviewTopicsResponse,
    "ItemReviewTrend": ItemReviewTrend,
    "ItemReviewTrendPoint": ItemReviewTrendPoint,
    "ItemReviewTrends": ItemReviewTrends,
    "ItemReviewTrendsResponse": ItemReviewTrendsResponse,
    "ReviewTrendMetrics": ReviewTrendMetrics,
}
"""Amazon's schema name -> the class or type here."""
