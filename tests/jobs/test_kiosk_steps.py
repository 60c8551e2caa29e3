"""Data Kiosk call by call, over a scripted server: pages, waits, failures, tokens to go on from."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import (
    BadRequestError,
    DocumentError,
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    PagingError,
    ProcessingError,
)

pytestmark = pytest.mark.anyio

QUERIES, DOCUMENTS = "/dataKiosk/2023-11-15/queries", "/dataKiosk/2023-11-15/documents"
QUERY = "query { a { b } }"


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.target}" for seen in wire.requests]


def bodies(wire: Any) -> list[Any]:
    return [json.loads(seen.body) for seen in wire.requests if seen.body]


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


def done(document: str | None = None, token: Any = None) -> dict[str, Any]:
    answer: dict[str, Any] = {"queryId": "q", "processingStatus": "DONE"}
    if document is not None:
        answer["dataDocumentId"] = document
    if token is not None:
        answer["pagination"] = {"nextToken": token}
    return answer


def lines(reply: Any, *records: Any) -> Any:
    return reply(200, b"".join(json.dumps(each).encode() + b"\n" for each in records))


async def test_all_pages_are_asked_for_one_after_the_other(both: Any, wire: Any, reply: Any) -> None:
    """Each is a query of its own, with the token of the page before."""
    link = reply.of({"documentUrl": f"{wire.url}/doc"})
    wire.replies = [
        reply.of({"queryId": "1"}, 202), reply.of({"queryId": "1", "processingStatus": "IN_QUEUE"}), reply.of(done("D1", "t1")),
        link, lines(reply, {"b": 1}, {"b": 2}),
        reply.of({"queryId": "2"}, 202), reply.of(done(None, "t2")),
        reply.of({"queryId": "3"}, 202), reply.of(done("D3")), link, lines(reply, {"b": 3}),
    ]  # fmt: skip
    found = await both.every(both.client.data_kiosk.records(QUERY, check=False))
    assert found == [{"b": 1}, {"b": 2}, {"b": 3}]
    assert bodies(wire) == [
        {"query": QUERY},
        {"query": QUERY, "paginationToken": "t1"},
        {"query": QUERY, "paginationToken": "t2"},
    ]
    assert [each for each in sent(wire) if not each.endswith("/doc")] == [
        f"POST {QUERIES}", f"GET {QUERIES}/1", f"GET {QUERIES}/1", f"GET {DOCUMENTS}/D1",
        f"POST {QUERIES}", f"GET {QUERIES}/2",
        f"POST {QUERIES}", f"GET {QUERIES}/3", f"GET {DOCUMENTS}/D3",
    ]  # fmt: skip
    assert both.sleeps == [2.0]


async def test_pages_say_what_they_are(both: Any, wire: Any, reply: Any) -> None:
    """A query that is taken up is not asked for again; the next ones are."""
    looks: list[Any] = []
    wire.replies = [
        reply.of(done(None, "t1")),
        reply.of({"queryId": "2"}, 202),
        reply.of(done("D2")),
        reply.of({"documentUrl": f"{wire.url}/doc"}),
    ]
    pages = await both.every(
        both.client.data_kiosk.pages(QUERY, query_id="q/1", page_token="t0", check=False, progress=looks.append)
    )
    assert [(page.query_id, page.next_token, page.document and page.document.document_id) for page in pages] == [
        ("q/1", "t1", None),
        ("2", None, "D2"),
    ]
    assert sent(wire)[0] == f"GET {QUERIES}/q%2F1"
    assert bodies(wire) == [{"query": QUERY, "paginationToken": "t1"}]
    assert [page.status for page in pages] == looks == [done(None, "t1"), done("D2")]


async def test_a_page_that_fails_says_where_to_go_on(both: Any, wire: Any, reply: Any) -> None:
    """By the token of the page that was not read; of the first, that which was given."""
    for token in (None, "t0"):
        wire.replies = [reply.of({"errors": []}, 400)]
        with pytest.raises(BadRequestError) as caught:
            await both.every(both.client.data_kiosk.pages(QUERY, page_token=token, check=False))
        assert caught.value.page_token == token
    for verb in ("pages", "records"):
        wire.replies = [reply.of({"queryId": "1"}, 202), reply.of(done(None, "t1")), reply.of({"errors": []}, 400)]
        with pytest.raises(BadRequestError) as caught:
            await both.every(getattr(both.client.data_kiosk, verb)(QUERY, check=False))
        assert caught.value.page_token == "t1"


async def test_records_that_cannot_be_read_say_where_to_go_on(both: Any, wire: Any, reply: Any) -> None:
    """With the page that they are of."""
    link = reply.of({"documentUrl": f"{wire.url}/doc"})
    wire.replies = [
        reply.of({"queryId": "1"}, 202), reply.of(done("D1", "t1")), link, lines(reply, {"b": 1}),
        reply.of({"queryId": "2"}, 202), reply.of(done("D2", "t2")), link, reply(404),
    ]  # fmt: skip
    with pytest.raises(DocumentError) as caught:
        await both.every(both.client.data_kiosk.records(QUERY, check=False))
    assert caught.value.page_token == "t1"


@pytest.mark.parametrize(
    ("token", "words", "resume"),
    [
        ("t1", "the same page token came twice, the data would never end", "t1"),
        (5, "the token of the next page is not text, so the rest of the data cannot be requested", "t1"),
    ],
)
async def test_a_token_that_leads_nowhere_is_an_error(
    both: Any, wire: Any, reply: Any, token: Any, words: str, resume: str
) -> None:
    """One that came before, or is not text."""
    wire.replies = [
        reply.of({"queryId": "1"}, 202), reply.of(done(None, "t1")),
        reply.of({"queryId": "2"}, 202), reply.of(done(None, token)),
    ]  # fmt: skip
    with pytest.raises(PagingError) as caught:
        await both.every(both.client.data_kiosk.pages(QUERY, check=False))
    assert caught.value.message == f"data_kiosk_v2023_11_15.getQuery: {words}"
    assert caught.value.page_token == resume


@pytest.mark.parametrize("pagination", [{}, {"nextToken": ""}, {"nextToken": None}, [], "x", None])
async def test_without_a_token_the_data_ends(both: Any, wire: Any, reply: Any, pagination: Any) -> None:
    """Whatever stands in its place."""
    wire.replies = [reply.of({"queryId": "1"}, 202), reply.of({**done(), "pagination": pagination})]
    pages = await both.every(both.client.data_kiosk.pages(QUERY, check=False))
    assert [(page.document, page.next_token) for page in pages] == [(None, None)]


@pytest.mark.parametrize(("read", "reason"), [(True, "too much"), (False, None)])
async def test_a_failure_says_its_reason_where_it_is_read(
    both: Any, wire: Any, reply: Any, read: bool, reason: str | None
) -> None:
    """From the document of errors, which costs a permit."""
    failed = {"queryId": "1", "processingStatus": "FATAL", "errorDocumentId": "E"}
    wire.replies = [
        reply.of(failed),
        reply.of({"documentUrl": f"{wire.url}/doc"}),
        reply.of({"errorDetails": "too much"}),
    ]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.data_kiosk.wait("1", **({} if read else {"reasons": False})))
    assert (caught.value.reason, caught.value.document_id, caught.value.resource_id) == (reason, "E", "1")
    assert caught.value.message.endswith(": too much") is read
    assert len(wire.requests) == (3 if read else 1)


async def test_a_failure_without_a_document_is_told_as_it_is(both: Any, wire: Any, reply: Any) -> None:
    """As is one whose document cannot be read."""
    wire.replies = [reply.of({"processingStatus": "FATAL"})]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.data_kiosk.wait("1"))
    assert (caught.value.reason, len(wire.requests)) == (None, 1)
    wire.replies = [reply.of({"processingStatus": "FATAL", "errorDocumentId": "E"}), reply.of({"errors": []}, 400)]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.data_kiosk.wait("1"))
    assert (caught.value.reason, caught.value.document_id) == (None, "E")


async def test_a_cancelled_query_has_no_reason(both: Any, wire: Any, reply: Any) -> None:
    """Nothing further is asked."""
    wire.replies = [reply.of({"processingStatus": "CANCELLED", "errorDocumentId": "E"})]
    with pytest.raises(JobCancelledError):
        await awaited(both, both.client.data_kiosk.wait("1"))
    assert sent(wire) == [f"GET {QUERIES}/1"]


async def test_a_reason_is_the_beginning_of_its_document(both: Any, wire: Any, reply: Any) -> None:
    """64 kB of it are read, and 500 characters kept."""
    wire.replies = [reply.of({"documentUrl": f"{wire.url}/doc"}), reply(200, b"a" * (1 << 16) + b"b" * (1 << 20))]
    assert await awaited(both, both.client.data_kiosk.reason("E")) == "a" * 500
    wire.replies = [reply.of({"documentUrl": f"{wire.url}/doc"}), reply(200, b" " * ((1 << 16) - 1) + b"ab")]
    assert await awaited(both, both.client.data_kiosk.reason("E")) == "a"
    wire.replies = [reply.of({"documentUrl": f"{wire.url}/doc"}), reply(404)]
    assert await awaited(both, both.client.data_kiosk.reason("E")) is None


async def test_a_query_that_takes_too_long_is_not_waited_for(both: Any, wire: Any, reply: Any) -> None:
    """It can be looked at again by its id."""
    wire.answer = lambda _: reply.of({"processingStatus": "IN_PROGRESS"})
    with pytest.raises(JobTimeoutError) as caught:
        await awaited(both, both.client.data_kiosk.wait("1", timeout=0))
    assert (caught.value.resource_id, len(wire.requests)) == ("1", 1)


@pytest.mark.parametrize("answer", [{}, {"queryId": 5}, {"queryId": ""}])
async def test_a_query_without_an_id_may_have_been_made(both: Any, wire: Any, reply: Any, answer: Any) -> None:
    """It is not repeated unseen."""
    wire.replies = [reply.of(answer, 202)]
    with pytest.raises(ProcessingError) as caught:
        await awaited(both, both.client.data_kiosk.create(QUERY, check=False))
    assert caught.value.may_have_been_carried_out is True
    assert caught.value.message == (
        "data_kiosk_v2023_11_15.createQuery: the answer holds no queryId; it has probably been carried out, check before "
        "repeating"
    )


async def test_a_document_without_a_link_is_an_error(both: Any, wire: Any, reply: Any) -> None:
    """Looking again does no harm."""
    wire.replies = [reply.of({})]
    with pytest.raises(ProcessingError) as caught:
        await awaited(both, both.client.data_kiosk.document("D"))
    assert caught.value.message == "data_kiosk_v2023_11_15.getDocument: the answer holds no documentUrl"
    assert caught.value.may_have_been_carried_out is False


async def test_queries_are_listed_by_what_is_given(both: Any, wire: Any, reply: Any) -> None:
    """A hundred a page; one status may be a text."""
    wire.answer = lambda _: reply.of({"queries": [{"queryId": "1"}]})
    kiosk = both.client.data_kiosk
    assert [each.query_id for each in await both.every(kiosk.list())] == ["1"]
    await both.every(kiosk.list(statuses="DONE"))
    await both.every(
        kiosk.list(
            statuses=["DONE", "FATAL"], created_since=date(2024, 1, 1), created_until=datetime(2024, 1, 2, tzinfo=UTC)
        )
    )
    assert [seen.query for seen in wire.requests] == [
        "pageSize=100",
        "processingStatuses=DONE&pageSize=100",
        (
            "processingStatuses=DONE,FATAL&pageSize=100&createdSince=2024-01-01T00%3A00%3A00Z"
            "&createdUntil=2024-01-02T00%3A00%3A00Z"
        ),
    ]
    await awaited(both, kiosk.cancel("a/1"))
    assert sent(wire)[-1] == f"DELETE {QUERIES}/a%2F1"
