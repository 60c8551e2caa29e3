# Made from spapi_core/jobs/aio/kiosk.py by `make generate`; changes by hand are found and undone.
"""Data Kiosk queries as whole jobs, for threads: create, wait, read the JSON lines, page by page.

A query whose data fills more than one page goes on with the next by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.errors import SPAPIError
from spapi_core.jobs.kiosk_calls import ROOT, create_call, next_token, poll_of
from spapi_core.jobs.kiosk_query import check_query, check_unless
from spapi_core.jobs.polling import TIMEOUT, link_of, text_of
from spapi_core.jobs.statuses import QueryStatus
from spapi_core.jobs.sync.documents import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.caller import Caller
    from spapi_core.jobs.kiosk_query import CheckedQuery


__all__ = ["DataKiosk"]


class DataKiosk:
    """Data Kiosk of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def check(self, query: str) -> CheckedQuery:
        """Hold a query against Amazon's schema; see `DataKiosk.check`."""
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
                token = next_token(done, seen)
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
        response = self._client.send(create_call(self._client, query, page_token))
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
        call = self._client.call("GET", f"{ROOT}/queries/{quote(query_id, safe='')}")
        poll = poll_of(self._client, query_id, timeout)
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
        call = self._client.call("GET", f"{ROOT}/documents/{quote(document_id, safe='')}")

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
