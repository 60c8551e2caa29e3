"""Data Kiosk queries step by step, for asyncio: create, wait, get the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.jobs import kiosk_calls as calls
from spapi_core.jobs.aio.documents import AsyncDocument
from spapi_core.jobs.aio.looks import async_ended, async_reason
from spapi_core.jobs.kiosk_query import check_unless
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT, link_of, text_of
from spapi_core.jobs.statuses import QueryStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.caller import CallOptions
    from spapi_core.caller.aio import AsyncCaller
    from spapi_core.jobs.kiosk_builder import KioskQuery


__all__ = ["AsyncQuerySteps"]


class AsyncQuerySteps:
    """The single steps of a query, as a task queue runs them.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @takes_options
    async def create(
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
            check: Check the query against Amazon's schema first; None does so if graphql-core is installed.
            options: Of each call, see `CallOptions`.

        Returns:
            The query's id.

        Raises:
            InvalidArgumentError: The query cannot be right; nothing was sent.
        """
        check_unless(str(query), check)
        response = await self._client.send(calls.create_query_call(self._client, str(query), page_token))
        return text_of(response.parsed, "queryId", calls.CREATE, creates=True)

    @takes_options
    async def cancel(self, query_id: str, *, options: CallOptions | None = None) -> None:
        """Cancel a query that is not done.

        Args:
            query_id: Its id.
            options: Of each call, see `CallOptions`.
        """
        await self._client.send(calls.query_call(self._client, query_id, calls.CANCEL))

    @takes_options
    async def wait(
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
            reasons: Where it ends with errors, the document with them is read into the error; this costs one more permit.
            progress: Called with Amazon's answer at each poll.
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
        reason = self.reason if reasons else None
        return await async_ended(self._client, call, poll, QueryStatus, progress=progress, reason=reason)

    @takes_options
    async def reason(self, document_id: str, *, options: CallOptions | None = None) -> str | None:
        """Amazon's words why a query failed; None where they cannot be read.

        Args:
            document_id: `document_id` of the JobFailedError.
            options: Of each call, see `CallOptions`.
        """
        return await async_reason(self.document, document_id)

    @takes_options
    async def document(self, document_id: str, *, options: CallOptions | None = None) -> AsyncDocument:
        """A document of a query: its data, or Amazon's reasons why there are none.

        Args:
            document_id: `dataDocumentId` or `errorDocumentId`.
            options: Of each call, see `CallOptions`.
        """
        call = calls.document_call(self._client, document_id)

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
