"""Data Kiosk queries as whole jobs: create, wait, read the JSON lines, page by page.

Stands on the raw door, so it needs no generated section. A query whose data fills more than one page
goes on with the next by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.errors import PagingError, SPAPIError
from spapi_core.jobs.documents import AsyncDocument, Document
from spapi_core.jobs.kiosk_query import check_query, check_unless
from spapi_core.jobs.polling import TIMEOUT, Poll, link_of, text_of
from spapi_core.jobs.statuses import QueryStatus

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from spapi_core.client.base import Base
    from spapi_core.client.clients import AsyncClient, Client
    from spapi_core.jobs.kiosk_query import CheckedQuery
    from spapi_core.operation import Call

_ROOT = "/dataKiosk/2023-11-15"
_GET = "data_kiosk_v2023_11_15.getQuery"


class DataKiosk:
    """Data Kiosk of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def check(self, query: str) -> CheckedQuery:
        """Hold a query against Amazon's schema: names, arguments, types and dates; nothing is sent.

        Args:
            query: In Data Kiosk's GraphQL.

        Returns:
            Its dataset and version, the newest version that is known, and deprecated fields that it asks for.

        Raises:
            InvalidArgumentError: It cannot be right; each mistake with line, column, and what was perhaps meant.
            ConfigurationError: graphql-core is missing: `pip install 'spapi-clients[kiosk]'`.
        """
        return check_query(query)

    def records(
        self,
        query: str,
        *,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        check: bool | None = None,
    ) -> Iterator[Any]:
        """The records of a query, as they come, over all its pages.

        Args:
            query: In Data Kiosk's GraphQL.
            timeout: Seconds to wait for each page; None for as long as it takes.
            page_token: Go on from here: the `page_token` of the error that stopped an earlier run.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time; `resource_id` is its query id,
                `document_id` the document with Amazon's reasons.
            SPAPIError: As `Client.send`; `page_token` goes on with the page that failed.
        """
        check_unless(query, check)
        token = page_token
        seen: set[str] = set()
        while True:
            try:
                query_id = self.create(query, page_token=token, check=False)
                done = self.wait(query_id, timeout=timeout)
                document_id = done.get("dataDocumentId")
                if document_id:
                    document = self.document(document_id)
                    for record in document.records():
                        yield record
                token = _next_token(done, seen)
            except SPAPIError as error:
                error.page_token = error.page_token or token
                raise
            if token is None:
                return

    def create(self, query: str, *, page_token: str | None = None, check: bool | None = None) -> str:
        """Ask for the data of a query.

        Args:
            query: In Data Kiosk's GraphQL.
            page_token: `pagination.nextToken` of the query before, to go on with its next page.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.

        Returns:
            The query's id.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
        """
        check_unless(query, check)
        response = self._client.send(_create(self._client, query, page_token))
        return text_of(response.parsed, "queryId", "data_kiosk_v2023_11_15.createQuery", creates=True)

    def wait(self, query_id: str, *, timeout: float | None = TIMEOUT) -> QueryStatus:
        """Wait until a query is done.

        Args:
            query_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            Amazon's answer; with `dataDocumentId`, or without where there is no data.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/queries/{quote(query_id, safe='')}")
        poll = _poll(self._client, query_id, timeout)
        while True:
            response = self._client.send(call)
            query = poll.status(QueryStatus, response.parsed)
            pause = poll.pause(query)
            if pause is None:
                return query
            self._client.sleep(pause)

    def document(self, document_id: str) -> Document:
        """A document of a query: its data, or Amazon's reasons why there are none.

        Args:
            document_id: `dataDocumentId` or `errorDocumentId`.
        """
        call = self._client.call("GET", f"{_ROOT}/documents/{quote(document_id, safe='')}")

        def link() -> str:
            response = self._client.send(call)
            return link_of(response.parsed, "documentUrl", call.operation.id)

        url = link()
        return Document(
            document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


class AsyncDataKiosk:
    """Data Kiosk of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def check(self, query: str) -> CheckedQuery:
        """Hold a query against Amazon's schema; see `DataKiosk.check`."""
        return check_query(query)

    async def records(
        self,
        query: str,
        *,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        check: bool | None = None,
    ) -> AsyncIterator[Any]:
        """The records of a query, as they come, over all its pages.

        Args:
            query: In Data Kiosk's GraphQL.
            timeout: Seconds to wait for each page; None for as long as it takes.
            page_token: Go on from here: the `page_token` of the error that stopped an earlier run.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time; `resource_id` is its query id,
                `document_id` the document with Amazon's reasons.
            SPAPIError: As `AsyncClient.send`; `page_token` goes on with the page that failed.
        """
        check_unless(query, check)
        token = page_token
        seen: set[str] = set()
        while True:
            try:
                query_id = await self.create(query, page_token=token, check=False)
                done = await self.wait(query_id, timeout=timeout)
                document_id = done.get("dataDocumentId")
                if document_id:
                    document = await self.document(document_id)
                    async for record in document.records():
                        yield record
                token = _next_token(done, seen)
            except SPAPIError as error:
                error.page_token = error.page_token or token
                raise
            if token is None:
                return

    async def create(self, query: str, *, page_token: str | None = None, check: bool | None = None) -> str:
        """Ask for the data of a query.

        Args:
            query: In Data Kiosk's GraphQL.
            page_token: `pagination.nextToken` of the query before, to go on with its next page.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.

        Returns:
            The query's id.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
        """
        check_unless(query, check)
        response = await self._client.send(_create(self._client, query, page_token))
        return text_of(response.parsed, "queryId", "data_kiosk_v2023_11_15.createQuery", creates=True)

    async def wait(self, query_id: str, *, timeout: float | None = TIMEOUT) -> QueryStatus:
        """Wait until a query is done.

        Args:
            query_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            Amazon's answer; with `dataDocumentId`, or without where there is no data.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/queries/{quote(query_id, safe='')}")
        poll = _poll(self._client, query_id, timeout)
        while True:
            response = await self._client.send(call)
            query = poll.status(QueryStatus, response.parsed)
            pause = poll.pause(query)
            if pause is None:
                return query
            await self._client.sleep(pause)

    async def document(self, document_id: str) -> AsyncDocument:
        """A document of a query: its data, or Amazon's reasons why there are none.

        Args:
            document_id: `dataDocumentId` or `errorDocumentId`.
        """
        call = self._client.call("GET", f"{_ROOT}/documents/{quote(document_id, safe='')}")

        async def link() -> str:
            response = await self._client.send(call)
            return link_of(response.parsed, "documentUrl", call.operation.id)

        url = await link()
        return AsyncDocument(
            document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


def _create(client: Base, query: str, page_token: str | None) -> Call[Any]:
    body = {"query": query} if page_token is None else {"query": query, "paginationToken": page_token}
    return client.call("POST", f"{_ROOT}/queries", body=body)


def _poll(client: Base, query_id: str, timeout: float | None) -> Poll:
    return Poll("query", query_id, _GET, rate=client.rate_of(_GET), timeout=timeout, clock=client.clock)


def _next_token(query: Mapping[str, Any], seen: set[str]) -> str | None:
    pagination = query.get("pagination")
    token = pagination.get("nextToken") if isinstance(pagination, dict) else None
    if not token:
        return None
    if token in seen:
        raise PagingError(f"{_GET}: the same page token came twice, the data would never end", page_token=token)
    seen.add(token)
    return str(token)
