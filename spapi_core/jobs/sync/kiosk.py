# Made from spapi_core/jobs/aio/kiosk.py by `make generate`; changes by hand are found and undone.
"""Data Kiosk queries as whole jobs, for threads: create, wait, read the JSON lines, page by page.

A query whose data fills more than one page continues with the next one automatically. Its steps are in `spapi_core.jobs.sync.kiosk_steps`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from spapi_core.errors import SPAPIError
from spapi_core.jobs import kiosk_calls as calls
from spapi_core.jobs.kiosk_query import check_query, check_unless
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT
from spapi_core.jobs.statuses import QueryStatus
from spapi_core.jobs.sync.kiosk_steps import QuerySteps
from spapi_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableSequence, Sequence
    from datetime import date, datetime

    from spapi_core.caller import CallOptions
    from spapi_core.jobs.kiosk_builder import KioskQuery
    from spapi_core.jobs.kiosk_calls import KioskPage
    from spapi_core.jobs.kiosk_query import CheckedQuery
    from spapi_core.jobs.sync.documents import Document
    from spapi_core.model.drift import Drift


__all__ = ["DataKiosk"]

R = TypeVar("R", bound=Model)


class DataKiosk(QuerySteps):
    """Data Kiosk of one client.

    Args:
        client: Sends the calls.
    """

    def check(self, query: str | KioskQuery[Any]) -> CheckedQuery:
        """Check a query against Amazon's schema: names, arguments, types and dates; nothing is sent.

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
            page_token: Continue from here: the `page_token` of the error that stopped an earlier run.
            query_id: Continue with this query, which `create` made in any process, in place of creating another.
            check: Check the query against Amazon's schema first; None does so if graphql-core is installed.
            progress: Called with Amazon's answer at each poll.
            drift: Takes what of typed records does not fit their class.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time; `resource_id` is its query id,
                `document_id` the document with Amazon's reasons, and `reason` of a JobFailedError their words.
            SPAPIError: As `Client.send`; `page_token` continues with the page that failed.
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
            query_id: Continue with this query, which `create` made in any process, in place of creating another.
            check: Check the query against Amazon's schema first; None does so if graphql-core is installed.
            progress: Called with Amazon's answer at each poll.
            options: Of each call, see `CallOptions`.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
            ProcessingError: A page ended CANCELLED or FATAL, or is not done in time.
            SPAPIError: As `Client.send`; `page_token` continues with the page that failed.
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
