"""The documents of a feed: asked for again, in no traceback, and the processing report where there is one; sync and async."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.errors import DocumentError
from tests.reported import chain, reported

if TYPE_CHECKING:
    from tests.jobs.stage import Bucket


pytestmark = pytest.mark.anyio


async def awaited(got: Any) -> Any:
    """Of either half."""
    return await got if inspect.isawaitable(got) else got


@pytest.mark.parametrize("status", [500, 302, 403])
async def test_a_failed_upload_keeps_no_link_in_its_traceback(
    make: Any, wire: Any, reply: Any, shop: Any, status: int
) -> None:
    """An error reporter sends the local variables of every frame."""
    link = f"{wire.url}/up?X-Amz-Signature=SECRET"
    answers = {"/feeds/2021-06-30/documents": reply.of({"feedDocumentId": "d", "url": link}, 201), "/up": reply(status)}
    wire.answer = lambda seen: answers[seen.path]
    both = make(catalog=shop)
    with pytest.raises(DocumentError) as caught:
        await awaited(both.client.feeds.upload(b"xyz"))
    for error in chain(caught.value):
        for told in reported(error, __file__):
            assert "SECRET" not in told


async def test_a_feed_document_is_asked_for_again(make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any) -> None:
    """It only makes a link, so a server error does not end it."""
    wire.replies = [
        reply(500),
        reply.of({"feedDocumentId": "F1", "url": f"{wire.url}/doc?X-Amz-Signature=1"}, 201),
    ]
    both = make(catalog=shop)
    assert await awaited(both.client.feeds.upload("x", "text/plain")) == "F1"
    assert bucket.stored == [("text/plain", b"x")]


async def test_a_feed_without_a_processing_report_gives_none(make: Any, wire: Any, shop: Any) -> None:
    """Amazon makes none for some."""
    both = make(catalog=shop)
    assert await awaited(both.client.feeds.processing_report({"processingStatus": "DONE"})) is None
