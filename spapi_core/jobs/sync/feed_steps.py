# Made from spapi_core/jobs/aio/feed_steps.py by `make generate`; changes by hand are found and undone.
"""Feeds step by step, for threads: upload a document, submit it, wait, get the processing report.

A document is uploaded with exactly the content type that was declared for it, and without a token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spapi_core.errors import DocumentError
from spapi_core.jobs.feed_calls import JSON, LINKS, create_feed_call, feed_poll
from spapi_core.jobs.feed_rules import check_content, check_options, content_type_of
from spapi_core.jobs.options import takes_options
from spapi_core.jobs.polling import TIMEOUT, link_of, text_of
from spapi_core.jobs.statuses import FeedStatus
from spapi_core.jobs.sync.documents import Document, put
from spapi_core.jobs.sync.looks import ended
from spapi_core.jobs.upload import body_of
from spapi_core.wire.unseen import forgetting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spapi_core.caller import CallOptions
    from spapi_core.caller.sync import Caller
    from spapi_core.jobs.upload import Content


__all__ = ["FeedSteps"]


class FeedSteps:
    """The single steps of a feed, as a task queue runs them.

    Args:
        client: Sends the calls.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    @forgetting
    @takes_options
    def submit(
        self,
        feed_type: str,
        content: Content,
        *,
        marketplace_ids: Sequence[str] | None = None,
        content_type: str | None = None,
        feed_options: Mapping[str, str] | None = None,
        length: int | None = None,
        options: CallOptions | None = None,
    ) -> str:
        """Upload a document and submit it as a feed.

        Args:
            feed_type: As of `run`.
            content: As of `run`.
            marketplace_ids: None takes the client's marketplace.
            content_type: As of `run`.
            feed_options: Options of the feed type.
            length: As of `run`.
            options: Of each call, see `CallOptions`.

        Returns:
            The feed's id.

        Raises:
            InvalidArgumentError: The type has ended or is not known, its options are wrong, or the content cannot be one of
                this type; nothing was sent.
            DocumentError: The upload failed.
        """
        kind = content_type_of(feed_type, content_type)
        check_options(feed_type, feed_options)
        check_content(feed_type, content)
        document_id = self.upload(content, kind, length)
        response = self._client.send(
            create_feed_call(self._client, feed_type, document_id, marketplace_ids, feed_options)
        )
        return text_of(response.parsed, "feedId", "feeds_v2021_06_30.createFeed", creates=True)

    @forgetting
    @takes_options
    def upload(
        self,
        content: Content,
        content_type: str = JSON,
        length: int | None = None,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Upload a document for a feed; for a link that has expired a new one is requested, once.

        Args:
            content: As of `run`.
            content_type: Type and charset of the content.
            length: As of `run`.
            options: Of each call, see `CallOptions`.

        Returns:
            The feed document's id.

        Raises:
            DocumentError: The upload is refused, or broke too often.
        """
        payload = body_of(content, content_type, length)
        call = self._client.named_call("feeds_v2021_06_30.createFeedDocument", body={"contentType": content_type})
        for _ in range(LINKS):
            response = self._client.send(call, idempotent=True)
            url = link_of(response.parsed, "url", call.operation.id)
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

    @takes_options
    def wait(self, feed_id: str, *, timeout: float | None = TIMEOUT, options: CallOptions | None = None) -> FeedStatus:
        """Wait until a feed is processed.

        Args:
            feed_id: Its id.
            timeout: Seconds to wait; None for as long as it takes.
            options: Of each call, see `CallOptions`.

        Returns:
            Amazon's answer, with `resultFeedDocumentId` where there is a processing report.

        Raises:
            ProcessingError: It ended CANCELLED or FATAL, or is not done in time.
        """
        call = self._client.named_call("feeds_v2021_06_30.getFeed", params={"feedId": feed_id})
        poll = feed_poll(self._client, feed_id, timeout)
        return ended(self._client, call, poll, FeedStatus)

    @takes_options
    def processing_report(self, feed: Mapping[str, Any], *, options: CallOptions | None = None) -> Document | None:
        """The processing report of a feed that is done; None where Amazon makes none.

        Args:
            feed: What `wait` gave.
            options: Of each call, see `CallOptions`.
        """
        document_id = feed.get("resultFeedDocumentId")
        if not document_id:
            return None
        call = self._client.named_call("feeds_v2021_06_30.getFeedDocument", params={"feedDocumentId": document_id})

        def link() -> str:
            response = self._client.send(call)
            return link_of(response.parsed, "url", call.operation.id)

        url = link()
        return Document(
            document_id,
            link,
            self._client.http,
            self._client.sleep,
            url=url,
            public=self._client.endpoint.environment == "production",
        )
