"""What the answers and bodies of Data Kiosk 2023-11-15 hold: classes, enums and aliases of Amazon's schemas.

Written by `python -m codegen generate` from models/data_kiosk_v2023_11_15.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from spapi_core.model import Model


class QueryProcessingStatus(StrEnum):
    """Part of `Query`; parameter `processingStatuses` of getQueries; inline in Amazon's model."""

    CANCELLED = "CANCELLED"
    DONE = "DONE"
    FATAL = "FATAL"
    IN_PROGRESS = "IN_PROGRESS"
    IN_QUEUE = "IN_QUEUE"


QueryProcessingStatusLiteral = Literal[
    "CANCELLED",
    "DONE",
    "FATAL",
    "IN_PROGRESS",
    "IN_QUEUE",
]
"""The values of `QueryProcessingStatus`, for arguments."""


class CreateQueryResponse(Model):
    """Amazon's `CreateQueryResponse`: answer of createQuery."""

    query_id: str
    """`queryId`."""
    _wire_ = ("queryId",)


class CreateQuerySpecification(Model):
    """Amazon's `CreateQuerySpecification`: body of createQuery."""

    query: str
    """`query`."""
    pagination_token: str | None = None
    """`paginationToken`."""
    _wire_ = ("query", "paginationToken")


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
    """Amazon's `ErrorList`: error answer of getDocument, getQueries, createQuery and 2 more."""

    errors: list[Error]
    """`errors`."""
    _wire_ = ("errors",)


class GetDocumentResponse(Model):
    """Amazon's `GetDocumentResponse`: answer of getDocument."""

    document_id: str
    """`documentId`."""
    document_url: str
    """`documentUrl`."""
    _wire_ = ("documentId", "documentUrl")


class GetQueriesResponse(Model):
    """Amazon's `GetQueriesResponse`: answer of getQueries."""

    queries: list[Query]
    """`queries`."""
    pagination: GetQueriesResponsePagination | None = None
    """`pagination`."""
    _wire_ = ("queries", "pagination")


class GetQueriesResponsePagination(Model):
    """Part of `GetQueriesResponse`; inline in Amazon's model."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


class Query(Model):
    """Amazon's `Query`: part of `QueryList`; answer of getQuery."""

    query_id: str
    """`queryId`."""
    query: str
    """`query`."""
    created_time: datetime
    """`createdTime`: ISO 8601 instant."""
    processing_status: QueryProcessingStatus | str
    """`processingStatus`."""
    processing_start_time: datetime | None = None
    """`processingStartTime`: ISO 8601 instant."""
    processing_end_time: datetime | None = None
    """`processingEndTime`: ISO 8601 instant."""
    data_document_id: str | None = None
    """`dataDocumentId`."""
    error_document_id: str | None = None
    """`errorDocumentId`."""
    pagination: QueryPagination | None = None
    """`pagination`."""
    _wire_ = (
        "queryId",
        "query",
        "createdTime",
        "processingStatus",
        "processingStartTime",
        "processingEndTime",
        "dataDocumentId",
        "errorDocumentId",
        "pagination",
    )


class QueryPagination(Model):
    """Part of `Query`; inline in Amazon's model."""

    next_token: str | None = None
    """`nextToken`."""
    _wire_ = ("nextToken",)


QueryList = list[Query]
"""Amazon's `QueryList`: part of `GetQueriesResponse`."""

SCHEMAS: dict[str, Any] = {
    "CreateQueryResponse": CreateQueryResponse,
    "CreateQuerySpecification": CreateQuerySpecification,
    "Error": Error,
    "ErrorList": ErrorList,
    "GetDocumentResponse": GetDocumentResponse,
    "GetQueriesResponse": GetQueriesResponse,
    "Query": Query,
    "QueryList": QueryList,
}
"""Amazon's schema name -> the class or type here."""
