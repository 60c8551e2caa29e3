# Made from spapi_core/jobs/aio/kiosk.py by `make generate`; changes by hand are found and undone.
"""Data Kiosk queries as whole jobs, for threads: create, wait, read the JSON lines, page by page.

A query whose data fills more than one page goes on with the next by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from spapi_core.errors import JobFailedError, SPAPIError
from spapi_core.jobs import kiosk_calls as calls
from spapi_core.jobs.kiosk_query import check_query, check_unless
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import REASON_BYTES, TIMEOUT, link_of, reason_of, text_of, with_reason
from spapi_core.jobs.statuses import QueryStatus
from spapi_core.jobs.sync.documents import Document
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableSequence, Sequence
    from datetime import date, datetime

    from spapi_core.caller import CallOptions
    from spapi_core.caller.sync import Caller
    from spapi_core.jobs.kiosk_builder import KioskQuery
    from spapi_core.jobs.kiosk_calls import KioskPage
    from spapi_core.jobs.kiosk_query import CheckedQuery
    from spapi_core.model.drift import Drift


__all__ = ["DataKiosk"]

R = TypeVar("R", bound=Model)


class DataKiosk:
    """Data Kiosk of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def check(self, query: str | KioskQuery[Any]) -> CheckedQuery:
        """Hold a query against Amazon's schema: names, arguments, types and dates; nothing is sent.

        Args:
            query: In Data Kiosk's GraphQL, or built by a module of `spapi_clients.kiosk`.

        Returns:
            Its dataset and version, the newest version that is known, and deprecated fields that it asks for.

        Raises:
            InvalidArgumentError: It cannot be right; each mistake with line, column, and what was perhaps meant.
            ConfigurationError: graphql-core is missing: `pip install 'spapi-clients[kiosk]'`.
        """
        return check_query(str(query))

    @overload
    def records(
        self,
        query: KioskQuery[R],
        *,
        record: None = None,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        query_id: str | None = None,
        check: bool | None = None,
        progress: Callable[[QueryStatus], object] | None = None,
        drift: MutableSequence[Drift] | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[R]: ...
    @overload
    def records(
        self,
        query: str,
        *,
        record: type[R],
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        query_id: str | None = None,
        check: bool | None = None,
        progress: Callable[[QueryStatus], object] | None = None,
        drift: MutableSequence[Drift] | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[R]: ...
    @overload
    def records(
        self,
        query: str,
        *,
        record: None = None,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        query_id: str | None = None,
        check: bool | None = None,
        progress: Callable[[QueryStatus], object] | None = None,
        drift: MutableSequence[Drift] | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Any]: ...
    @takes_options
    def records(
        self,
        query: Any,
        *,
        record: Any = None,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        query_id: str | None = None,
        check: bool | None = None,
        progress: Callable[[QueryStatus], object] | None = None,
        drift: MutableSequence[Drift] | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Any]:
        """The records of a query, as they come, over all its pages; none where there is no data.

        Args:
            query: In Data Kiosk's GraphQL, or built by a module of `spapi_clients.kiosk`, which types the records.
            record: Class of a record, of a module of `spapi_clients.kiosk`; None takes that of a built query, else plain JSON.
            timeout: Seconds to wait for each page; None for as long as it takes.
            page_token: Go on from here: the `page_token` of the error that stopped an earlier run.
            query_id: Take up this query, which `create` of any process asked for, in place of asking again.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.
            progress: Is given Amazon's answer at each look.
            drift: Takes what of typed records does not fit their class.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time; `resource_id` is its query id,
                `document_id` the document with Amazon's reasons, and `reason` of a JobFailedError their words.
            SPAPIError: As `Client.send`; `page_token` goes on with the page that failed.
        """
        text, kind = calls.text_and_record(query, record)
        token = page_token
        pages = self.pages(
            text, timeout=timeout, page_token=page_token, query_id=query_id, check=check, progress=progress
        )
        for page in pages:
            try:
                document = page.document
                if document is not None and kind is None:
                    for value in document.records():
                        yield value
                elif document is not None:
                    for each in document.typed(kind):
                        yield each
                    if drift is not None:
                        drift.extend(each for each in document.drift if each not in drift)
            except SPAPIError as error:
                error.page_token = error.page_token or token
                raise
            token = page.next_token

    @takes_options
    def pages(
        self,
        query: str | KioskQuery[Any],
        *,
        timeout: float | None = TIMEOUT,
        page_token: str | None = None,
        query_id: str | None = None,
        check: bool | None = None,
        progress: Callable[[QueryStatus], object] | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[KioskPage[Document]]:
        """The pages of a query as documents, each once it is done; one without document where there is no data.

        Args:
            query: As of `records`.
            timeout: Seconds to wait for each page; None for as long as it takes.
            page_token: Begin here: `next_token` of a page before.
            query_id: Take up this query, which `create` of any process asked for, in place of asking again.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.
            progress: Is given Amazon's answer at each look.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time.
            SPAPIError: As `Client.send`; `page_token` goes on with the page that failed.
        """
        text = str(query)
        check_unless(text, check)
        token = page_token
        seen: set[str] = set()
        while True:
            try:
                asked = query_id or self.create(text, page_token=token, check=False)
                query_id = None
                done = self.wait(asked, timeout=timeout, progress=progress)
                document_id = done.data_document_id
                document = self.document(document_id) if document_id else None
                following = calls.next_query_token(done, seen)
            except SPAPIError as error:
                error.page_token = error.page_token or token
                raise
            yield calls.KioskPage(asked, document, following, done)
            token = following
            if token is None:
                return

    @takes_options
    def create(
        self,
        query: str | KioskQuery[Any],
        *,
        page_token: str | None = None,
        check: bool | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Ask for the data of a query.

        Args:
            query: As of `records`.
            page_token: `pagination.nextToken` of the query before, to go on with its next page.
            check: Hold the query against Amazon's schema first; None does where graphql-core is installed.
            options: Of each call, see `CallOptions`.

        Returns:
            The query's id.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
        """
        check_unless(str(query), check)
        response = self._client.send(calls.create_query_call(self._client, str(query), page_token))
        return text_of(response.parsed, "queryId", calls.CREATE, creates=True)

    @takes_options
    def cancel(self, query_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a query that is not done.

        Args:
            query_id: Its id.
            options: Of each call, see `CallOptions`.
        """
        self._client.send(calls.query_call(self._client, query_id, calls.CANCEL))

    @takes_options
    def list(
        self,
        *,
        statuses: Sequence[str] | None = None,
        created_since: datetime | date | str | None = None,
        created_until: datetime | date | str | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[QueryStatus]:
        """The queries of the account, newest first, page after page; Amazon gives a page a minute after the first ten.

        Args:
            statuses: `IN_QUEUE`, `IN_PROGRESS`, `DONE`, `CANCELLED`, `FATAL`; None for all.
            created_since: Not before; None for 90 days ago.
            created_until: Not after.
            options: Of each call, see `CallOptions`.
        """
        call = calls.list_queries_call(self._client, statuses, created_since, created_until)
        for query in self._client.items(call):
            yield QueryStatus(query)

    @takes_options
    def wait(
        self,
        query_id: str,
        *,
        timeout: float | None = TIMEOUT,
        reasons: bool = True,
        progress: Callable[[QueryStatus], object] | None = None,
        options: CallOptions | None = None,
    ) -> QueryStatus:
        """Wait until a query is done.

        Args:
            query_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.
            reasons: Where it ends with errors, their document is read and stands in the error; costs a permit more.
            progress: Is given Amazon's answer at each look.
            options: Of each call, see `CallOptions`.

        Returns:
            Amazon's answer; with `dataDocumentId`, or without where there is no data.

        Raises:
            JobCancelledError: It was cancelled.
            JobFailedError: It ended with errors; `reason` holds Amazon's words.
            JobTimeoutError: It is not done in time.
        """
        call = calls.query_call(self._client, query_id)
        poll = calls.query_poll(self._client, query_id, timeout)
        while True:
            response = self._client.send(call)
            query = poll.status(QueryStatus, response.parsed)
            if progress is not None:
                progress(query)
            try:
                pause = poll.pause(query)
            except JobFailedError as error:
                reason = self.reason(error.document_id) if reasons and error.document_id else None
                raise with_reason(error, reason) from None
            if pause is None:
                return query
            self._client.sleep(pause)

    @takes_options
    def reason(self, document_id: str, *, options: CallOptions | None = None) -> str | None:
        """Amazon's words why a query failed; None where they cannot be read.

        Args:
            document_id: `document_id` of the JobFailedError.
            options: Of each call, see `CallOptions`.
        """
        content = b""
        try:
            document = self.document(document_id)
            for piece in document.pieces():
                content += piece
                if len(content) >= REASON_BYTES:
                    break
        except SPAPIError:
            return None
        return reason_of(content[:REASON_BYTES])

    @takes_options
    def document(self, document_id: str, *, options: CallOptions | None = None) -> Document:
        """A document of a query: its data, or Amazon's reasons why there are none.

        Args:
            document_id: `dataDocumentId` or `errorDocumentId`.
            options: Of each call, see `CallOptions`.
        """
        call = calls.document_call(self._client, document_id)

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
