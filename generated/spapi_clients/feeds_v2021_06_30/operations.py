"""The operations of Feeds 2021-06-30: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(create_feed_document(...))` does.
Written by `python -m codegen generate` from models/feeds_v2021_06_30.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

CREATE_FEED_DOCUMENT: Operation[models.CreateFeedDocumentResponse] = Operation(
    id="feeds_v2021_06_30.createFeedDocument",
    section="feeds_v2021_06_30",
    name="createFeedDocument",
    method="POST",
    path="/feeds/2021-06-30/documents",
    body=models.CreateFeedDocumentSpecification,
    body_required=True,
    responses={
        201: models.CreateFeedDocumentResponse,
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
"""Get an address to upload the content of a feed to."""


def create_feed_document(*, body: models.CreateFeedDocumentSpecification) -> Call[models.CreateFeedDocumentResponse]:
    """Bind the arguments of `createFeedDocument`; nothing is sent.

    Usage plan: 0.5 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        body (CreateFeedDocumentSpecification): `CreateFeedDocumentSpecification`.

    Grants, sandbox, answer and errors: `FeedsV20210630.create_feed_document`.
    """
    return CREATE_FEED_DOCUMENT.call(body=body)


GET_FEED_DOCUMENT: Operation[models.FeedDocument] = Operation(
    id="feeds_v2021_06_30.getFeedDocument",
    section="feeds_v2021_06_30",
    name="getFeedDocument",
    method="GET",
    path="/feeds/2021-06-30/documents/{feedDocumentId}",
    params=(
        Param("feedDocumentId", "feed_document_id", Location.PATH, str, required=True),
        Param("enableContentEncodingUrlHeader", "enable_content_encoding_url_header", Location.QUERY, bool),
    ),
    responses={
        200: models.FeedDocument,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Get the address to download a feed's result from."""


def get_feed_document(
    feed_document_id: str, *, enable_content_encoding_url_header: bool | None = None
) -> Call[models.FeedDocument]:
    """Bind the arguments of `getFeedDocument`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        feed_document_id (str): `feedDocumentId`.
        enable_content_encoding_url_header (bool): `enableContentEncodingUrlHeader`.

    Grants, sandbox, answer and errors: `FeedsV20210630.get_feed_document`.
    """
    return GET_FEED_DOCUMENT.call(
        feed_document_id=feed_document_id, enable_content_encoding_url_header=enable_content_encoding_url_header
    )


GET_FEEDS: PagedOperation[models.GetFeedsResponse, models.Feed] = PagedOperation(
    id="feeds_v2021_06_30.getFeeds",
    section="feeds_v2021_06_30",
    name="getFeeds",
    method="GET",
    path="/feeds/2021-06-30/feeds",
    params=(
        Param("feedTypes", "feed_types", Location.QUERY, list[str], style=Style.CSV),
        Param("marketplaceIds", "marketplace_ids", Location.QUERY, list[str], style=Style.CSV, marketplace=True),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param(
            "processingStatuses",
            "processing_statuses",
            Location.QUERY,
            list[models.FeedProcessingStatus],
            style=Style.CSV,
        ),
        Param("createdSince", "created_since", Location.QUERY, datetime),
        Param("createdUntil", "created_until", Location.QUERY, datetime),
        Param("nextToken", "next_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetFeedsResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="next_token",
        token=("nextToken",),
        items=("feeds",),
        keep=(),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List feeds by type, marketplace, status and time."""


def get_feeds(
    *,
    feed_types: Sequence[str] | None = None,
    marketplace_ids: Sequence[str] | None = None,
    page_size: int | None = None,
    processing_statuses: Sequence[models.FeedProcessingStatus | models.FeedProcessingStatusLiteral] | None = None,
    created_since: datetime | str | None = None,
    created_until: datetime | str | None = None,
    next_token: str | None = None,
) -> PagedCall[models.GetFeedsResponse, models.Feed]:
    """Bind the arguments of `getFeeds`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.
    Paging: next_token takes nextToken from the answer; items in feeds; further pages repeat no other argument.

    Args:
        feed_types (list[str], comma separated): `feedTypes`, 1 to 10 items.
        marketplace_ids (list[str], comma separated): `marketplaceIds`, 1 to 10 items, the client's marketplace if
            omitted, `ALL_MARKETPLACES` for all.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        processing_statuses (list[FeedProcessingStatus], comma separated): `processingStatuses`, at least 1 item,
            each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
        created_since (datetime): `createdSince`, ISO 8601 instant.
        created_until (datetime): `createdUntil`, ISO 8601 instant.
        next_token (str): `nextToken`.

    Grants, sandbox, answer and errors: `FeedsV20210630.get_feeds`.
    """
    return GET_FEEDS.call(
        feed_types=feed_types,
        marketplace_ids=marketplace_ids,
        page_size=page_size,
        processing_statuses=processing_statuses,
        created_since=created_since,
        created_until=created_until,
        next_token=next_token,
    )


CREATE_FEED: Operation[models.CreateFeedResponse] = Operation(
    id="feeds_v2021_06_30.createFeed",
    section="feeds_v2021_06_30",
    name="createFeed",
    method="POST",
    path="/feeds/2021-06-30/feeds",
    body=models.CreateFeedSpecification,
    body_required=True,
    responses={
        202: models.CreateFeedResponse,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
)
"""Start the processing of a feed document that has been uploaded."""


def create_feed(*, body: models.CreateFeedSpecification) -> Call[models.CreateFeedResponse]:
    """Bind the arguments of `createFeed`; nothing is sent.

    Usage plan: 0.0083 requests a second, burst 15 (one every 120 s). Source: model, rate-limits.yml.

    Args:
        body (CreateFeedSpecification): `CreateFeedSpecification`.

    Grants, sandbox, answer and errors: `FeedsV20210630.create_feed`.
    """
    return CREATE_FEED.call(body=body)


GET_FEED: Operation[models.Feed] = Operation(
    id="feeds_v2021_06_30.getFeed",
    section="feeds_v2021_06_30",
    name="getFeed",
    method="GET",
    path="/feeds/2021-06-30/feeds/{feedId}",
    params=(Param("feedId", "feed_id", Location.PATH, str, required=True),),
    responses={
        200: models.Feed,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Read a feed: its status, and its result document once it is done."""


def get_feed(feed_id: str) -> Call[models.Feed]:
    """Bind the arguments of `getFeed`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        feed_id (str): `feedId`.

    Grants, sandbox, answer and errors: `FeedsV20210630.get_feed`.
    """
    return GET_FEED.call(feed_id=feed_id)


CANCEL_FEED: Operation[None] = Operation(
    id="feeds_v2021_06_30.cancelFeed",
    section="feeds_v2021_06_30",
    name="cancelFeed",
    method="DELETE",
    path="/feeds/2021-06-30/feeds/{feedId}",
    params=(Param("feedId", "feed_id", Location.PATH, str, required=True),),
    responses={
        200: None,
        400: models.ErrorList,
        401: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    sandbox="static",
    safe_to_repeat=True,
)
"""Cancel a feed that still waits in the queue."""


def cancel_feed(feed_id: str) -> Call[None]:
    """Bind the arguments of `cancelFeed`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        feed_id (str): `feedId`.

    Grants, sandbox, answer and errors: `FeedsV20210630.cancel_feed`.
    """
    return CANCEL_FEED.call(feed_id=feed_id)
