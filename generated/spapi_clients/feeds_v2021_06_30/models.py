"""What the answers and bodies of Feeds 2021-06-30 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/feeds_v2021_06_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class FeedProcessingStatus(StrEnum):
    """Part of `Feed`; parameter `processingStatuses` of getFeeds; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"
    IN_PROGRESS = "IN_PROGRESS"
    IN_QUEUE = "IN_QUEUE"


FeedProcessingStatusLiteral = Literal[
    "CANCELLED",
    "DONE",
    "FATAL",
    "IN_PROGRESS",
    "IN_QUEUE",
]
"""The values of `FeedProcessingStatus`, for arguments."""


class FeedDocumentCompressionAlgorithm(StrEnum):
    """Part of `FeedDocument`; inline in Amazon's model."""

    GZIP = "GZIP"


class CreateFeedDocumentResponse(Model):
    """Amazon's `CreateFeedDocumentResponse`: answer of createFeedDocument."""

    feed_document_id: str
    """`feedDocumentId`."""
    url: str
    """`url`."""
    _wire_ = ("feedDocumentId", "url")


class CreateFeedDocumentSpecification(Model):
    """Amazon's `CreateFeedDocumentSpecification`: body of createFeedDocument."""

    content_type: str
    """`contentType`."""
    _wire_ = ("contentType",)


class CreateFeedResponse(Model):
    """Amazon's `CreateFeedResponse`: answer of createFeed."""

    feed_id: str
    """`feedId`."""
    _wire_ = ("feedId",)


class CreateFeedSpecification(Model):
    """Amazon's `CreateFeedSpecification`: body of createFeed."""

    feed_type: str
    """`feedType`."""
    marketplace_ids: list[str]
    """`marketplaceIds`: 1 to 25 items."""
    input_feed_document_id: str
    """`inputFeedDocumentId`."""
    feed_options: dict[str, str] | None = None
    """`feedOptions`."""
    _wire_ = ("feedType", "marketplaceIds", "inputFeedDocumentId", "feedOptions")


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
    """Amazon's `ErrorList`: error answer of createFeedDocument, getFeedDocument, getFeeds and 3 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class Feed(Model):
    """Amazon's `Feed`: part of `FeedList`; answer of getFeed."""

    feed_id: str
    """`feedId`."""
    feed_type: str
    """`feedType`."""
    created_time: datetime
    """`createdTime`: ISO 8601 instant."""
    processing_status: FeedProcessingStatus | str
    """`processingStatus`."""
    marketplace_ids: list[str] | None = None
    """`marketplaceIds`."""
    processing_start_time: datetime | None = None
    """`processingStartTime`: ISO 8601 instant."""
    processing_end_time: datetime | None = None
    """`processingEndTime`: ISO 8601 instant."""
    result_feed_document_id: str | None = None
    """`resultFeedDocumentId`."""
    _wire_ = (
        "feedId",
        "feedType",
        "createdTime",
        "processingStatus",
        "marketplaceIds",
        "processingStartTime",
        "processingEndTime",
        "resultFeedDocumentId",
    )


class FeedDocument(Model):
    """Amazon's `FeedDocument`: answer of getFeedDocument."""

    feed_document_id: str
    """`feedDocumentId`."""
    url: str
    """`url`."""
    compression_algorithm: FeedDocumentCompressionAlgorithm | str | None = None
    """`compressionAlgorithm`."""
    _wire_ = ("feedDocumentId", "url", "compressionAlgorithm")


class GetFeedsResponse(Model):
    """Amazon's `GetFeedsResponse`: answer of getFeeds."""

    feeds: list[Feed]
    """`feeds`."""
    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("feeds", "nextToken")


FeedList = list[Feed]
"""Amazon's `FeedList`: part of `GetFeedsResponse`."""

FeedOptions = dict[str, str]
"""Amazon's `FeedOptions`: part of `CreateFeedSpecification`."""

SCHEMAS: dict[str, Any] = {
    "CreateFeedDocumentResponse": CreateFeedDocumentResponse,
    "CreateFeedDocumentSpecification": CreateFeedDocumentSpecification,
    "CreateFeedResponse": CreateFeedResponse,
    "CreateFeedSpecification": CreateFeedSpecification,
    "Error": Error,
    "ErrorList": ErrorList,
    "Feed": Feed,
    "FeedDocument": FeedDocument,
    "FeedList": FeedList,
    "FeedOptions": FeedOptions,
    "GetFeedsResponse": GetFeedsResponse,
}
"""Amazon's schema name -> the class or type here."""
