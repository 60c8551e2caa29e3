"""The operations of Data Kiosk 2023-11-15: one constant each, and a function that binds arguments into a call.

Nothing here sends a request: `client.send(get_document(...))` does.
Written by `python -m codegen generate` from models/data_kiosk_v2023_11_15.json; changes by hand are found and undone.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from spapi_core.operation import Location, Operation, PagedOperation, Paging, Param, Style

from . import models

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spapi_core.operation import Call, PagedCall

GET_DOCUMENT: Operation[models.GetDocumentResponse] = Operation(
    id="data_kiosk_v2023_11_15.getDocument",
    section="data_kiosk_v2023_11_15",
    name="getDocument",
    method="GET",
    path="/dataKiosk/2023-11-15/documents/{documentId}",
    params=(Param("documentId", "document_id", Location.PATH, str, required=True),),
    responses={
        200: models.GetDocumentResponse,
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
"""Get the address to download a query's result or errors from."""


def get_document(document_id: str) -> Call[models.GetDocumentResponse]:
    """Bind the arguments of `getDocument`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.

    Args:
        document_id (str): `documentId`.

    Grants, sandbox, answer and errors: `DataKioskV20231115.get_document`.
    """
    return GET_DOCUMENT.call(document_id=document_id)


GET_QUERIES: PagedOperation[models.GetQueriesResponse, models.Query] = PagedOperation(
    id="data_kiosk_v2023_11_15.getQueries",
    section="data_kiosk_v2023_11_15",
    name="getQueries",
    method="GET",
    path="/dataKiosk/2023-11-15/queries",
    params=(
        Param(
            "processingStatuses",
            "processing_statuses",
            Location.QUERY,
            list[models.QueryProcessingStatus],
            style=Style.CSV,
        ),
        Param("pageSize", "page_size", Location.QUERY, int),
        Param("createdSince", "created_since", Location.QUERY, datetime),
        Param("createdUntil", "created_until", Location.QUERY, datetime),
        Param("paginationToken", "pagination_token", Location.QUERY, str),
    ),
    responses={
        200: models.GetQueriesResponse,
        400: models.ErrorList,
        403: models.ErrorList,
        404: models.ErrorList,
        413: models.ErrorList,
        415: models.ErrorList,
        429: models.ErrorList,
        500: models.ErrorList,
        503: models.ErrorList,
    },
    paging=Paging(
        argument="pagination_token",
        token=("pagination", "nextToken"),
        items=("queries",),
    ),
    sandbox="static",
    safe_to_repeat=True,
)
"""List Data Kiosk queries by status and time."""


def get_queries(
    *,
    processing_statuses: Sequence[models.QueryProcessingStatus | models.QueryProcessingStatusLiteral] | None = None,
    page_size: int | None = None,
    created_since: datetime | str | None = None,
    created_until: datetime | str | None = None,
    pagination_token: str | None = None,
) -> PagedCall[models.GetQueriesResponse, models.Query]:
    """Bind the arguments of `getQueries`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 10 (one every 60 s). Source: model, rate-limits.yml.
    Paging: pagination_token takes pagination.nextToken from the answer; items in queries.

    Args:
        processing_statuses (list[QueryProcessingStatus], comma separated): `processingStatuses`, at least 1 item,
            each one of `CANCELLED`, `DONE`, `FATAL`, `IN_PROGRESS`, `IN_QUEUE`.
        page_size (int): `pageSize`, 1 to 100, Amazon's default `10`.
        created_since (datetime): `createdSince`, ISO 8601 instant.
        created_until (datetime): `createdUntil`, ISO 8601 instant.
        pagination_token (str): `paginationToken`.

    Grants, sandbox, answer and errors: `DataKioskV20231115.get_queries`.
    """
    return GET_QUERIES.call(
        processing_statuses=processing_statuses,
        page_size=page_size,
        created_since=created_since,
        created_until=created_until,
        pagination_token=pagination_token,
    )


CREATE_QUERY: Operation[models.CreateQueryResponse] = Operation(
    id="data_kiosk_v2023_11_15.createQuery",
    section="data_kiosk_v2023_11_15",
    name="createQuery",
    method="POST",
    path="/dataKiosk/2023-11-15/queries",
    body=models.CreateQuerySpecification,
    body_required=True,
    responses={
        202: models.CreateQueryResponse,
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
)
"""Start a GraphQL query that runs in the background."""


def create_query(*, body: models.CreateQuerySpecification) -> Call[models.CreateQueryResponse]:
    """Bind the arguments of `createQuery`; nothing is sent.

    Usage plan: 0.0167 requests a second, burst 15 (one every 60 s). Source: model, rate-limits.yml.

    Args:
        body (CreateQuerySpecification): `CreateQuerySpecification`.

    Grants, sandbox, answer and errors: `DataKioskV20231115.create_query`.
    """
    return CREATE_QUERY.call(body=body)


GET_QUERY: Operation[models.Query] = Operation(
    id="data_kiosk_v2023_11_15.getQuery",
    section="data_kiosk_v2023_11_15",
    name="getQuery",
    method="GET",
    path="/dataKiosk/2023-11-15/queries/{queryId}",
    params=(Param("queryId", "query_id", Location.PATH, str, required=True),),
    responses={
        200: models.Query,
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
"""Read a query: its status, and its documents once it is done."""


def get_query(query_id: str) -> Call[models.Query]:
    """Bind the arguments of `getQuery`; nothing is sent.

    Usage plan: 2 requests a second, burst 15. Source: model, rate-limits.yml.

    Args:
        query_id (str): `queryId`.

    Grants, sandbox, answer and errors: `DataKioskV20231115.get_query`.
    """
    return GET_QUERY.call(query_id=query_id)


CANCEL_QUERY: Operation[None] = Operation(
    id="data_kiosk_v2023_11_15.cancelQuery",
    section="data_kiosk_v2023_11_15",
    name="cancelQuery",
    method="DELETE",
    path="/dataKiosk/2023-11-15/queries/{queryId}",
    params=(Param("queryId", "query_id", Location.PATH, str, required=True),),
    responses={
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
"""Cancel a query that still waits in the queue."""


def cancel_query(query_id: str) -> Call[None]:
    """Bind the arguments of `cancelQuery`; nothing is sent.

    Usage plan: 0.0222 requests a second, burst 10 (one every 45 s). Source: model, rate-limits.yml.

    Args:
        query_id (str): `queryId`.

    Grants, sandbox, answer and errors: `DataKioskV20231115.cancel_query`.
    """
    return CANCEL_QUERY.call(query_id=query_id)
