"""Feeds as whole jobs: upload a document, submit it, wait, read the processing report.

Stands on the raw door, so it needs no generated section. A document is uploaded with exactly the
content type that was declared for it, and without a token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from spapi_core.errors import DocumentError
from spapi_core.jobs.documents import AsyncDocument, Document, async_put, put
from spapi_core.jobs.polling import TIMEOUT, Poll, text_of
from spapi_core.jobs.upload import Payload

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.client.base import Base
    from spapi_core.client.clients import AsyncClient, Client
    from spapi_core.jobs.upload import AsyncContent, Content
    from spapi_core.operation import Call

JSON = "application/json; charset=UTF-8"
"""Content type of JSON_LISTINGS_FEED."""

_ROOT = "/feeds/2021-06-30"
_GET = "feeds_v2021_06_30.getFeed"
_LINKS = 2


class Feeds:
    """Feeds of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    def run(
        self,
        feed_type: str,
        content: Content,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str = JSON,
        options: Mapping[str, str] | None = None,
        length: int | None = None,
        timeout: float | None = TIMEOUT,
    ) -> Document | None:
        """Submit a feed, wait until it is processed, and give its processing report.

        Args:
            feed_type: Amazon's name, e.g. `JSON_LISTINGS_FEED`.
            content: Text, bytes, a JSON value, the path of a file, a file open for bytes, or pieces of bytes.
            marketplace_ids: None takes the client's marketplace.
            content_type: Type and charset of the content; text is encoded in it.
            options: Options of the feed type.
            length: Bytes, where the content is a pipe or pieces: that can be read once, and is not sent again.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            The processing report; None where Amazon makes none.

        Raises:
            DocumentError: The upload failed.
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `Client.send`.
        """
        feed_id = self.submit(
            feed_type,
            content,
            marketplace_ids=marketplace_ids,
            content_type=content_type,
            options=options,
            length=length,
        )
        feed = self.wait(feed_id, timeout=timeout)
        return self.processing_report(feed)

    def submit(
        self,
        feed_type: str,
        content: Content,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str = JSON,
        options: Mapping[str, str] | None = None,
        length: int | None = None,
    ) -> str:
        """Upload a document and submit it as a feed.

        Returns:
            The feed's id.
        """
        document_id = self.upload(content, content_type, length)
        response = self._client.send(_create(self._client, feed_type, document_id, marketplace_ids, options))
        return text_of(response.parsed, "feedId", "feeds_v2021_06_30.createFeed", creates=True)

    def upload(self, content: Content, content_type: str = JSON, length: int | None = None) -> str:
        """Upload a document for a feed; a link that has expired meanwhile is asked for once more.

        Returns:
            The feed document's id.

        Raises:
            DocumentError: The upload is refused, or broke too often.
        """
        payload = Payload(content, content_type, length)
        call = self._client.call("POST", f"{_ROOT}/documents", body={"contentType": content_type})
        for _ in range(_LINKS):
            response = self._client.send(call, idempotent=True)
            url = text_of(response.parsed, "url", call.operation.id)
            if put(
                self._client.http,
                url,
                payload,
                content_type,
                self._client.sleep,
                public=self._client.endpoint.environment == "production",
            ):
                return text_of(response.parsed, "feedDocumentId", call.operation.id)
        raise DocumentError(f"The upload of {payload.length} bytes is refused, on a fresh link as well")

    def wait(self, feed_id: str, *, timeout: float | None = TIMEOUT) -> dict[str, Any]:
        """Wait until a feed is processed.

        Args:
            feed_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            Amazon's answer, with `resultFeedDocumentId` where there is a processing report.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/feeds/{quote(feed_id, safe='')}")
        poll = _poll(self._client, feed_id, timeout)
        while True:
            response = self._client.send(call)
            feed: dict[str, Any] = response.parsed
            pause = poll.pause(feed)
            if pause is None:
                return feed
            self._client.sleep(pause)

    def processing_report(self, feed: Mapping[str, Any]) -> Document | None:
        """The processing report of a feed that is done; None where Amazon makes none.

        Args:
            feed: What `wait` gave.
        """
        document_id = feed.get("resultFeedDocumentId")
        if not document_id:
            return None
        call = self._client.call("GET", f"{_ROOT}/documents/{quote(document_id, safe='')}")

        def link() -> str:
            response = self._client.send(call)
            return text_of(response.parsed, "url", call.operation.id)

        url = link()
        return Document(
            document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


class AsyncFeeds:
    """Feeds of one client.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def run(
        self,
        feed_type: str,
        content: AsyncContent,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str = JSON,
        options: Mapping[str, str] | None = None,
        length: int | None = None,
        timeout: float | None = TIMEOUT,
    ) -> AsyncDocument | None:
        """Submit a feed, wait until it is processed, and give its processing report.

        Args:
            feed_type: Amazon's name, e.g. `JSON_LISTINGS_FEED`.
            content: Text, bytes, a JSON value, the path of a file, a file open for bytes, or pieces of bytes.
            marketplace_ids: None takes the client's marketplace.
            content_type: Type and charset of the content; text is encoded in it.
            options: Options of the feed type.
            length: Bytes, where the content is a pipe or pieces: that can be read once, and is not sent again.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            The processing report; None where Amazon makes none.

        Raises:
            DocumentError: The upload failed.
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time; `resource_id` is its id.
            SPAPIError: As `AsyncClient.send`.
        """
        feed_id = await self.submit(
            feed_type,
            content,
            marketplace_ids=marketplace_ids,
            content_type=content_type,
            options=options,
            length=length,
        )
        feed = await self.wait(feed_id, timeout=timeout)
        return await self.processing_report(feed)

    async def submit(
        self,
        feed_type: str,
        content: AsyncContent,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str = JSON,
        options: Mapping[str, str] | None = None,
        length: int | None = None,
    ) -> str:
        """Upload a document and submit it as a feed.

        Returns:
            The feed's id.
        """
        document_id = await self.upload(content, content_type, length)
        response = await self._client.send(_create(self._client, feed_type, document_id, marketplace_ids, options))
        return text_of(response.parsed, "feedId", "feeds_v2021_06_30.createFeed", creates=True)

    async def upload(self, content: AsyncContent, content_type: str = JSON, length: int | None = None) -> str:
        """Upload a document for a feed; a link that has expired meanwhile is asked for once more.

        Returns:
            The feed document's id.

        Raises:
            DocumentError: The upload is refused, or broke too often.
        """
        payload = Payload(content, content_type, length)
        call = self._client.call("POST", f"{_ROOT}/documents", body={"contentType": content_type})
        for _ in range(_LINKS):
            response = await self._client.send(call, idempotent=True)
            url = text_of(response.parsed, "url", call.operation.id)
            if await async_put(
                self._client.http,
                url,
                payload,
                content_type,
                self._client.sleep,
                public=self._client.endpoint.environment == "production",
            ):
                return text_of(response.parsed, "feedDocumentId", call.operation.id)
        raise DocumentError(f"The upload of {payload.length} bytes is refused, on a fresh link as well")

    async def wait(self, feed_id: str, *, timeout: float | None = TIMEOUT) -> dict[str, Any]:
        """Wait until a feed is processed.

        Args:
            feed_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.

        Returns:
            Amazon's answer, with `resultFeedDocumentId` where there is a processing report.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time.
        """
        call = self._client.call("GET", f"{_ROOT}/feeds/{quote(feed_id, safe='')}")
        poll = _poll(self._client, feed_id, timeout)
        while True:
            response = await self._client.send(call)
            feed: dict[str, Any] = response.parsed
            pause = poll.pause(feed)
            if pause is None:
                return feed
            await self._client.sleep(pause)

    async def processing_report(self, feed: Mapping[str, Any]) -> AsyncDocument | None:
        """The processing report of a feed that is done; None where Amazon makes none.

        Args:
            feed: What `wait` gave.
        """
        document_id = feed.get("resultFeedDocumentId")
        if not document_id:
            return None
        call = self._client.call("GET", f"{_ROOT}/documents/{quote(document_id, safe='')}")

        async def link() -> str:
            response = await self._client.send(call)
            return text_of(response.parsed, "url", call.operation.id)

        url = await link()
        return AsyncDocument(
            document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )


def _create(
    client: Base,
    feed_type: str,
    document_id: str,
    marketplace_ids: Sequence[str] | None,
    options: Mapping[str, str] | None,
) -> Call[Any]:
    body: dict[str, Any] = {
        "feedType": feed_type,
        "marketplaceIds": client.marketplaces_or_own(marketplace_ids),
        "inputFeedDocumentId": document_id,
    }
    if options:
        body["feedOptions"] = dict(options)
    return client.call("POST", f"{_ROOT}/feeds", body=body)


def _poll(client: Base, feed_id: str, timeout: float | None) -> Poll:
    return Poll("feed", feed_id, _GET, rate=client.rate_of(_GET), timeout=timeout, clock=client.clock)
