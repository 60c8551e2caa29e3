"""Feeds as whole jobs: listings feeds and invoices; sync and async, on the sandbox."""

from __future__ import annotations

import inspect
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials, ListingsFeed
from spapi_core.errors import InvalidArgumentError, SPAPIError
from spapi_core.jobs.feed_results import Summary
from spapi_core.sandbox import LocalSandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.jobs.stage import Bucket


pytestmark = pytest.mark.anyio

NAME = {"item_name": [{"value": "Lamp", "marketplace_id": "A1PA6795UKMFR9"}]}
PATCH = {"op": "replace", "path": "/attributes/item_name", "value": NAME["item_name"]}


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans."""
    with LocalSandbox(stateful=True, plans="none", time_scale=0) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def both(request: pytest.FixtureRequest, sandbox: LocalSandbox) -> Any:
    """A client, whose sleeping moves the sandbox's time."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    settings: dict[str, Any] = {"marketplace": "DE", "environment": sandbox.url, "plans": "none"}

    async def sleep(seconds: float) -> None:
        sandbox.advance(seconds)

    if request.param == "sync":
        with SPAPIClient(credentials, sleep=sandbox.advance, **settings) as client:
            yield client
    else:
        async with AsyncSPAPIClient(credentials, sleep=sleep, **settings) as tasks:
            yield tasks


async def awaited(got: Any) -> Any:
    """Of either half."""
    return await got if inspect.isawaitable(got) else got


async def every(got: Any) -> list[Any]:
    """Of either half."""
    return [each async for each in got] if hasattr(got, "__aiter__") else list(got)


async def test_a_listings_feed_comes_back_joined_to_its_messages(both: Any) -> None:
    """Each message with its issues, typed; several parts as one."""
    with ListingsFeed("A1", issue_locale="en_US", most_messages=2) as feed:
        assert feed.update("A-1", "LUGGAGE", NAME) == 1
        assert feed.patch("NOT-THERE", "LUGGAGE", [PATCH]) == 2
        assert feed.delete("A-3") == 1
        parts = await every(both.feeds.run_listings(feed))
        found = [(each.sku, each.message_id, each.part, each.operation, each.ok) for part in parts for each in part]
    assert found == [
        ("A-1", 1, 0, "UPDATE", True),
        ("NOT-THERE", 2, 0, "PATCH", False),
        ("A-3", 1, 1, "DELETE", found[2][4]),
    ]
    assert parts[0].summary == Summary(1, 0, 2, 1, 1)
    assert parts[0].issues == ()


async def test_a_listings_feed_can_be_waited_for_by_another_process(both: Any) -> None:
    """Its parts are written again the same way, its feed ids are given."""
    with ListingsFeed("A1") as feed:
        feed.delete("A-1")
        ids = await awaited(both.feeds.submit_listings(feed))
    with ListingsFeed("A1") as again:
        again.delete("A-1")
        parts = await every(both.feeds.run_listings(again, feed_ids=ids))
        assert [part.feed_id for part in parts] == ids
        with pytest.raises(InvalidArgumentError, match="1 parts"):
            await every(both.feeds.run_listings(again, feed_ids=[*ids, "x"]))


async def test_an_empty_listings_feed_is_not_sent(both: Any) -> None:
    """Amazon refuses it."""
    with pytest.raises(InvalidArgumentError, match="no messages"):
        await awaited(both.feeds.submit_listings(ListingsFeed("A1")))


async def test_what_was_submitted_before_an_error_is_not_lost(both: Any, monkeypatch: Any) -> None:
    """The error names the feeds that Amazon has."""
    submit, calls = both.feeds.submit, []

    def failing(*args: Any, **options: Any) -> Any:
        calls.append(args)
        if len(calls) > 1:
            raise SPAPIError("broken")
        return submit(*args, **options)

    monkeypatch.setattr(both.feeds, "submit", failing)
    with ListingsFeed("A1", most_messages=1) as feed:
        feed.delete("A-1")
        feed.delete("A-2")
        with pytest.raises(SPAPIError, match="broken") as caught:
            await awaited(both.feeds.submit_listings(feed))
    assert "parts 0 to 0 as " in caught.value.__notes__[0]


async def test_an_invoice_is_sent_as_pdf_with_its_options(both: Any, sandbox: LocalSandbox) -> None:
    """Declared as a PDF; the amounts keep their digits."""
    await awaited(
        both.feeds.invoice(b"%PDF-1.7", invoice_number="R-1", shipping_id="D1", total_amount=Decimal("10.50"))
    )
    assert "createFeed" in json.dumps(sandbox.requests())


async def test_a_feed_from_its_document_to_its_processing_report(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Document, upload, feed, look, processing report; an expired upload link is asked for again."""
    both = make(catalog=shop)
    bucket.data, bucket.valid = b'{"summary": {"errors": 0}}', {"2"}
    links = iter("12")

    def answer(seen: Any) -> Any:
        if seen.path == "/doc":
            return bucket(seen)
        if seen.method == "POST" and seen.path.endswith("documents"):
            number = next(links)
            return reply.of({"feedDocumentId": f"F{number}", "url": f"{wire.url}/doc?X-Amz-Signature={number}"}, 201)
        if seen.method == "POST":
            return reply.of({"feedId": "9"}, 202)
        if "/feeds/2021-06-30/feeds/" in seen.path:
            return reply.of({"processingStatus": "DONE", "resultFeedDocumentId": "P1"})
        return reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=2"})

    wire.answer = answer
    report = await awaited(both.client.feeds.run("JSON_LISTINGS_FEED", {"messages": []}))
    assert await awaited(report.json()) == {"summary": {"errors": 0}}
    assert bucket.stored == [("application/json; charset=UTF-8", b'{"messages":[]}')]
    created = next(seen for seen in wire.requests if seen.path == "/feeds/2021-06-30/feeds")
    assert b'"inputFeedDocumentId":"F2"' in created.body
