"""Data Kiosk as whole jobs; sync and async, on the sandbox."""

from __future__ import annotations

import inspect
import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from spapi_clients import AsyncSPAPIClient, SPAPIClient
from spapi_core import Credentials
from spapi_core.errors import JobFailedError, ProcessingError
from spapi_core.sandbox import LocalSandbox
from spapi_core.sandbox.flows.kiosk import handlers
from tests import datasets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spapi_core.model.drift import Drift
    from tests.jobs.stage import Bucket

pytestmark = pytest.mark.anyio
traffic = datasets.module("sales_and_traffic")
vendor = datasets.module("vendor_analytics")

DAYS: dict[str, Any] = {"start_date": date(2024, 1, 1), "end_date": "2024-01-31"}
SALES = traffic.sales_and_traffic_by_date(aggregate_by="DAY", marketplace_ids=["A1PA6795UKMFR9"], **DAYS)


@pytest.fixture
def sandbox(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalSandbox]:
    """A stateful sandbox without usage plans, soon after the days that are asked for; pages of 20 records."""
    monkeypatch.setattr(handlers, "PART", 20)
    with LocalSandbox(stateful=True, plans="none", time_scale=0, start="2024-02-15T00:00:00Z") as running:
        yield running


@pytest.fixture(params=["sync", "async"])
async def client(request: pytest.FixtureRequest, sandbox: LocalSandbox) -> Any:
    """A client, whose sleeping moves the sandbox's time."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    settings: dict[str, Any] = {"marketplace": "DE", "environment": sandbox.url, "plans": "none"}

    async def sleep(seconds: float) -> None:
        sandbox.advance(seconds)

    if request.param == "sync":
        with SPAPIClient(credentials, sleep=sandbox.advance, **settings) as plain:
            yield plain
    else:
        async with AsyncSPAPIClient(credentials, sleep=sleep, **settings) as tasks:
            yield tasks


async def awaited(got: Any) -> Any:
    """Of either half."""
    return await got if inspect.isawaitable(got) else got


async def every(got: Any) -> list[Any]:
    """All of either half."""
    return [each async for each in got] if hasattr(got, "__aiter__") else list(got)


async def test_records_are_of_the_class_of_their_query(client: Any) -> None:
    """Over all pages, the values that were asked for, and without drift."""
    drift: list[Drift] = []
    query = SALES.select(lambda each: (each.start_date, each.sales.ordered_product_sales))
    records = await every(client.data_kiosk.records(query, drift=drift))
    assert len(records) == 31
    assert drift == []
    first = records[0]
    assert isinstance(first.sales.ordered_product_sales.amount, Decimal)
    assert type(first) is traffic.SalesAndTrafficByDate
    assert (first.start_date, first.traffic) == (date(2024, 1, 1), None)


async def test_written_queries_are_typed_by_their_class(client: Any) -> None:
    """`record=` names it; without it, records are plain JSON."""
    query = str(SALES.select(lambda each: each.start_date))
    typed = await every(client.data_kiosk.records(query, record=traffic.SalesAndTrafficByDate))
    plain = await every(client.data_kiosk.records(query))
    assert typed[0].start_date == date(2024, 1, 1)
    assert plain[0] == {"startDate": "2024-01-01"}


async def test_a_query_is_taken_up_by_its_id(client: Any) -> None:
    """Another process goes on where one asked; its next pages follow."""
    query = SALES.select(lambda each: each.start_date)
    query_id = await awaited(client.data_kiosk.create(query))
    looks: list[str] = []
    pages = await every(
        client.data_kiosk.pages(query, query_id=query_id, progress=lambda each: looks.append(each.processing_status))
    )
    assert [page.query_id == query_id for page in pages] == [True, False]
    assert pages[0].next_token is not None
    assert pages[1].next_token is None
    assert looks[-1] == "DONE"
    rest = await every(client.data_kiosk.records(query, page_token=pages[0].next_token))
    assert len(rest) == 11


async def test_a_query_without_data_has_no_records(client: Any) -> None:
    """One page, without document, is not an error."""
    query = "query { a(sandboxEmpty: 1) { b } }"
    pages = await every(client.data_kiosk.pages(query, check=False))
    assert [(page.document, page.next_token) for page in pages] == [(None, None)]
    assert await every(client.data_kiosk.records(query, check=False)) == []


async def test_a_query_that_fails_says_amazons_reason(client: Any) -> None:
    """Read from the document of errors."""
    with pytest.raises(JobFailedError) as caught:
        await every(client.data_kiosk.records("query { a(sandboxFatal: 1) { b } }", check=False))
    assert caught.value.reason == "The query was asked for with sandboxFatal."
    assert caught.value.document_id is not None


async def test_queries_are_listed_and_cancelled(client: Any) -> None:
    """By status; the newest comes first."""
    first = await awaited(client.data_kiosk.create(SALES.everything()))
    await awaited(client.data_kiosk.cancel(first))
    second = await awaited(client.data_kiosk.create(SALES.everything()))
    assert [each.query_id for each in await every(client.data_kiosk.list())] == [second, first]
    cancelled = await every(client.data_kiosk.list(statuses=["CANCELLED"], created_since=date(2020, 1, 1)))
    assert [each.query_id for each in cancelled] == [first]


def test_the_sandbox_answers_with_the_fields_of_the_query(sandbox: LocalSandbox) -> None:
    """So that code is tried with records of the shape that Amazon gives."""
    credentials = Credentials(lwa_client_id="local", lwa_client_secret="local", refresh_token="Atzr|local")
    with SPAPIClient(
        credentials, sleep=sandbox.advance, marketplace="DE", environment=sandbox.url, plans="none"
    ) as plain:
        query = vendor.sourcing_view(aggregate_by="DAY", **DAYS).everything()
        drift: list[Drift] = []
        record = next(iter(plain.data_kiosk.records(query, drift=drift)))
        assert set(json.loads(record.to_json())) == {"startDate", "endDate", "marketplaceId", "metrics", "totals"}


async def test_a_query_goes_over_all_its_pages(make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any) -> None:
    """The next page is a query of its own; one without data has no document."""
    both = make(catalog=shop)
    bucket.data = b'{"n": 1}\n{"n": 2}\n'
    wire.replies = [
        reply.of({"queryId": "1"}, 202),
        reply.of({"processingStatus": "DONE", "dataDocumentId": "D", "pagination": {"nextToken": "t"}}),
        reply.of({"documentUrl": f"{wire.url}/doc?X-Amz-Signature=1"}),
        reply(200, bucket.data),
        reply.of({"queryId": "2"}, 202),
        reply.of({"processingStatus": "DONE"}),
    ]
    assert await both.every(both.client.data_kiosk.records("query { a }", check=False)) == [{"n": 1}, {"n": 2}]
    assert wire.requests[4].body == b'{"query":"query { a }","paginationToken":"t"}'


async def test_a_query_that_fails_carries_its_page_token(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """So that the rest can be asked for later; its error document is named."""
    both = make(catalog=shop)
    wire.replies = [
        reply.of({"queryId": "1"}, 202),
        reply.of({"processingStatus": "DONE", "pagination": {"nextToken": "t"}}),
        reply.of({"queryId": "2"}, 202),
        reply.of({"processingStatus": "FATAL", "errorDocumentId": "why"}),
    ]
    with pytest.raises(ProcessingError) as caught:
        await both.every(both.client.data_kiosk.records("query { a }", check=False))
    assert (caught.value.page_token, caught.value.document_id) == ("t", "why")
