"""What Data Kiosk is asked, and what a page of a query is. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import field, frozen

from spapi_core.errors import PagingError
from spapi_core.jobs.kiosk_builder import KioskQuery
from spapi_core.jobs.polling import Poll
from spapi_core.wire.texts import instant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from spapi_core.caller import AnyCaller
    from spapi_core.jobs.statuses import QueryStatus
    from spapi_core.model import Model
    from spapi_core.operation import Call, PagedCall

D = TypeVar("D")

ROOT = "/dataKiosk/2023-11-15"
GET = "data_kiosk_v2023_11_15.getQuery"
CREATE = "data_kiosk_v2023_11_15.createQuery"
CANCEL = "data_kiosk_v2023_11_15.cancelQuery"
LIST = "data_kiosk_v2023_11_15.getQueries"


@frozen
class KioskPage(Generic[D]):
    """A page of a query that is done.

    Attributes:
        query_id: Amazon's id of its query.
        document: Its data; None where there is none.
        next_token: Goes on with the next page, as `page_token=`; None at the end.
        status: Amazon's answer about its query.
    """

    query_id: str
    document: D | None
    next_token: str | None
    status: QueryStatus = field(repr=False)


def text_and_record(query: str | KioskQuery[Any], record: type[Model] | None) -> tuple[str, type[Model] | None]:
    """The text of a query, and the class of its records."""
    if isinstance(query, KioskQuery):
        return query.text, record or cast("type[Model]", query.record)
    return query, record


def create_query_call(client: AnyCaller, query: str, page_token: str | None) -> Call[Any]:
    """The call that asks for the data of a query."""
    body = {"query": query} if page_token is None else {"query": query, "paginationToken": page_token}
    return client.named_call(CREATE, body=body)


def query_call(client: AnyCaller, query_id: str, operation: str = GET) -> Call[Any]:
    """The call that looks at a query, or cancels it."""
    return client.named_call(operation, params={"queryId": query_id})


def document_call(client: AnyCaller, document_id: str) -> Call[Any]:
    """The call that asks for the link of a document."""
    return client.named_call("data_kiosk_v2023_11_15.getDocument", params={"documentId": document_id})


def list_queries_call(
    client: AnyCaller,
    statuses: Sequence[str] | None,
    created_since: datetime | date | str | None,
    created_until: datetime | date | str | None,
) -> PagedCall[Any, dict[str, Any]]:
    """The call that lists queries."""
    params: dict[str, Any] = {"pageSize": 100}
    if statuses is not None:
        params["processingStatuses"] = [statuses] if isinstance(statuses, str) else list(statuses)
    if created_since is not None:
        params["createdSince"] = instant(created_since, f"{LIST}: created_since")
    if created_until is not None:
        params["createdUntil"] = instant(created_until, f"{LIST}: created_until")
    return cast("PagedCall[Any, dict[str, Any]]", client.named_call(LIST, params=params))


def query_poll(client: AnyCaller, query_id: str, timeout: float | None) -> Poll:
    """When a query is looked at again."""
    return Poll("query", query_id, GET, rate=client.rate_of(GET), timeout=timeout, clock=client.clock)


def next_query_token(query: Mapping[str, Any], seen: set[str]) -> str | None:
    """The token of the next page.

    Raises:
        PagingError: It came before, or is not text.
    """
    pagination = query.get("pagination")
    token = pagination.get("nextToken") if isinstance(pagination, dict) else None
    if not token:
        return None
    if not isinstance(token, str):
        raise PagingError(f"{GET}: the token of the next page is not text, so the rest of the data cannot be requested")
    if token in seen:
        raise PagingError(f"{GET}: the same page token came twice, the data would never end", page_token=token)
    seen.add(token)
    return token
