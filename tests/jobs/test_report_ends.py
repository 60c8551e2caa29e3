"""A report over the wire: its pause, its looks, its ends and their reasons, its document; sync and async."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import pytest

from spapi_core.catalog import Plan, default_catalog, restricted_report_types
from spapi_core.errors import (
    BadRequestError,
    InvalidArgumentError,
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    NoDataError,
    PermitTimeoutError,
    ProcessingError,
    RateLimitError,
)
from spapi_core.limits import AsyncLimiter, Limiter, SQLiteStore
from spapi_core.retry import RetryPolicy
from tests.jobs.stage import Bucket, awaited

if TYPE_CHECKING:
    from pathlib import Path


pytestmark = pytest.mark.anyio

HERE = "A1PA6795UKMFR9"
DONE = {"processingStatus": "DONE", "reportDocumentId": "D"}


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


@pytest.fixture
async def stingy(make: Any, wire: Any, reply: Any) -> Any:
    """Makes clients over Amazon's plans that do not wait, on a store of permits."""
    wire.answer = lambda _: reply.of({"reportId": str(len(wire.requests))}, 202)
    limiters: list[Any] = []

    def client(store: Any = None) -> Any:
        given = {"plans": "production", "max_wait": 0.0, "catalog": default_catalog()}
        made = make(**given)
        if store is not None:
            kind = AsyncLimiter if made.is_async else Limiter
            limiters.append(kind(store))
            made = make(**given, limiter=limiters[-1])
        return made

    yield client
    for each in limiters:
        closed = each.close()
        if closed is not None:
            await closed


async def test_the_same_report_waits_for_the_pause_of_its_type(stingy: Any, wire: Any) -> None:
    """30 minutes for one near real time; another marketplace, and a type without a pause, do not wait."""
    both = stingy()
    reports = both.client.reports
    await awaited(both, reports.create("GET_AFN_INVENTORY_DATA"))
    await awaited(both, reports.create("GET_AFN_INVENTORY_DATA", marketplace_ids=["A1F83G8C2ARO7P"]))
    for _ in range(2):
        await awaited(both, reports.create("GET_LEDGER_DETAIL_VIEW_DATA"))
    with pytest.raises(PermitTimeoutError, match="createReport of GET_AFN_INVENTORY_DATA") as late:
        await awaited(both, reports.create("GET_AFN_INVENTORY_DATA", marketplace_ids=[HERE]))
    assert late.value.wait == pytest.approx(1800, abs=60)
    assert len(wire.requests) == 4


async def test_the_same_report_is_the_same_in_any_order_of_its_options(stingy: Any, wire: Any) -> None:
    """And of its marketplaces; another value of one is another report."""
    both = stingy()

    async def create(ids: list[str], **given: str) -> None:
        created = both.client.reports.create("GET_AFN_INVENTORY_DATA", marketplace_ids=ids, report_options=given)
        await awaited(both, created)

    await create([HERE, "A1F83G8C2ARO7P"], first="1", second="2")
    await create([HERE, "A1F83G8C2ARO7P"], first="2", second="1")
    with pytest.raises(PermitTimeoutError):
        await create(["A1F83G8C2ARO7P", HERE], second="2", first="1")
    assert len(wire.requests) == 2


async def test_the_pause_of_a_type_is_held_across_clients_of_one_store(stingy: Any, wire: Any, tmp_path: Path) -> None:
    """As usage plans are: another process that has the same file waits for what this one asked for."""
    first, second = (stingy(SQLiteStore(tmp_path / "permits.sqlite")) for _ in range(2))
    await awaited(first, first.client.reports.create("GET_AFN_INVENTORY_DATA"))
    with pytest.raises(PermitTimeoutError) as late:
        await awaited(second, second.client.reports.create("GET_AFN_INVENTORY_DATA"))
    assert late.value.wait == pytest.approx(1800, abs=60)
    await awaited(second, second.client.reports.create("GET_RESERVED_INVENTORY_DATA"))
    assert len(wire.requests) == 2


async def test_a_report_that_was_refused_begins_no_pause(stingy: Any, wire: Any, reply: Any) -> None:
    """Amazon made none: it is asked for again at once."""
    both = stingy()
    wire.replies = [reply.of({"errors": [{"code": "InvalidInput", "message": "no"}]}, 400)]
    with pytest.raises(BadRequestError):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA"))
    assert await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA")) == "2"


async def test_without_plans_there_are_no_pauses(both: Any, wire: Any, reply: Any) -> None:
    """`plans="none"` holds nothing."""
    wire.answer = lambda _: reply.of({"reportId": "1"}, 202)
    for _ in range(3):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA"))
    assert len(wire.requests) == 3


async def test_progress_is_told_at_each_look(both: Any, wire: Any, reply: Any) -> None:
    """With Amazon's answer."""
    wire.replies = [reply.of({"processingStatus": "IN_QUEUE"}), reply.of(DONE)]
    seen: list[str] = []
    await awaited(both, both.client.reports.wait("1", progress=lambda report: seen.append(report["processingStatus"])))
    assert seen == ["IN_QUEUE", "DONE"]


async def test_a_misspelled_type_is_refused_before_anything_is_sent(both: Any, wire: Any) -> None:
    """With the nearest one."""
    with pytest.raises(InvalidArgumentError, match="did you mean 'GET_AFN_INVENTORY_DATA'"):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATAS"))
    with pytest.raises(InvalidArgumentError, match="did you mean 'GET_AFN_INVENTORY_DATA'"):
        await both.every(both.client.reports.list(["GET_AFN_INVENTORY_DATAS"]))
    assert wire.requests == []


async def test_what_a_wait_gives_is_typed_and_a_dict(both: Any, wire: Any, reply: Any) -> None:
    """And an answer that is not an object is an error with the report's id."""
    wire.replies = [reply.of({**DONE, "reportType": "GET_AFN_INVENTORY_DATA"}), reply.of(["no object"])]
    report = await awaited(both, both.client.reports.wait("1"))
    assert report.report_document_id == report["reportDocumentId"] == "D"
    assert (report.processing_status, report.report_type) == ("DONE", "GET_AFN_INVENTORY_DATA")
    with pytest.raises(ProcessingError, match="not a JSON object") as error:
        await awaited(both, both.client.reports.wait("1"))
    assert error.value.resource_id == "1"


async def test_a_job_is_looked_at_no_oftener_than_its_plan_grants(make: Any, wire: Any, reply: Any, rows: Any) -> None:
    """A slow plan makes the first look back slow too."""
    row = {"id": "reports_v2021_06_30.getReport", "path": "/reports/2021-06-30/reports/{reportId}", "parameters": [
        {"name": "reportId", "argument": "report_id", "where": "path", "type": "str", "required": True, "style": "plain"}
    ]}  # fmt: skip
    both = make(catalog=rows(row, plans={row["id"]: Plan(0.1, 10)}), plans="production")
    wire.replies = [reply.of({"processingStatus": "IN_QUEUE"}), reply.of({"processingStatus": "DONE"})]
    await awaited(both, both.client.reports.wait("1"))
    assert both.sleeps == [10.0]


async def test_a_restricted_report_says_so_by_its_type(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Or by the caller's word."""
    both = make(catalog=shop)
    for report_type, word, expected in (
        *((name, None, True) for name in sorted(restricted_report_types())),
        ("GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT", None, None),
        ("GET_XML_VAT_INVOICE_DATA_REPORT", None, None),
        ("GET_SOMETHING_NEW", True, True),
        ("GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING", False, False),
    ):
        wire.replies = [
            reply.of({"reportId": "1"}, 202),
            reply.of({"processingStatus": "DONE", "reportDocumentId": "D"}),
            reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=1"}),
        ]
        await awaited(both, both.client.reports.run(report_type, restricted=word))
        assert both.auth.asked[-1][3] is expected


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"processingStatus": "CANCELLED"}, JobCancelledError),
        ({"processingStatus": "CANCELLED", "processingStartTime": "2024-01-01T00:00:00Z"}, NoDataError),
        ({"processingStatus": "FATAL"}, JobFailedError),
    ],
)
async def test_the_ends_of_a_report_are_classes(
    make: Any, wire: Any, reply: Any, shop: Any, answer: dict[str, str], kind: type[ProcessingError]
) -> None:
    """Nothing there, cancelled and failed are distinguished without reading text; the id goes on."""
    wire.replies = [reply.of({"reportId": "7"}, 202), reply.of(answer)]
    both = make(catalog=shop)
    with pytest.raises(ProcessingError, match=f"report 7 ended {answer['processingStatus']}") as caught:
        await awaited(both, both.client.reports.run("GET_X"))
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.resource_id) == (answer["processingStatus"], "7")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b'{"errorDetails": "Report options are wrong:\\n a@b.example, lastUpdatedDate"}',
            "Report options are wrong: [redacted], lastUpdatedDate",
        ),
        (gzip.compress(b"no such marketplace", mtime=0), "no such marketplace"),
        (b"x" * 100_000, "x" * 500),
    ],
    ids=["JSON", "compressed text", "long text"],
)
async def test_a_report_that_fails_says_why(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any, content: bytes, reason: str
) -> None:
    """Amazon's words stand in the error, bounded and without what is secret or personal."""
    bucket.data = content
    wire.replies = [
        reply.of({"processingStatus": "FATAL", "reportDocumentId": "why"}),
        reply.of({"url": f"{wire.url}/doc?X-Amz-Signature=1"}),
    ]
    both = make(catalog=shop)
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.reports.wait("7"))
    assert caught.value.reason == reason
    assert str(caught.value).count(reason) == 1
    assert caught.value.document_id == "why"


async def test_reasons_that_cannot_be_read_hide_no_failure(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """The failure is reported anyway, and with `reasons=False` nothing more is asked for."""
    both = make(catalog=shop, retry=RetryPolicy(tries=1))
    for reasons, requests in ((True, 2), (False, 3)):
        wire.replies = [
            reply.of({"processingStatus": "FATAL", "reportDocumentId": "why"}),
            *[reply(404)][: int(reasons)],
        ]
        with pytest.raises(JobFailedError, match="document why says more") as caught:
            await awaited(both, both.client.reports.wait("7", reasons=reasons))
        assert caught.value.reason is None
        assert len(wire.requests) == requests


async def test_a_report_that_takes_too_long_is_told_with_its_id(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """Who waits again later needs the id."""
    both = make(catalog=shop, clock=iter(float(second) for second in range(0, 10**6, 7)).__next__)
    wire.answer = lambda _: reply.of({"processingStatus": "IN_PROGRESS"})
    with pytest.raises(JobTimeoutError, match="report 7 is still IN_PROGRESS") as caught:
        await awaited(both, both.client.reports.wait("7", timeout=60))
    assert caught.value.resource_id == "7"
    assert sum(both.sleeps) <= 60


async def test_a_failed_link_is_told_as_it_is(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """A 429 for the link is a 429."""
    wire.answer = lambda _: reply(429)
    both = make(catalog=shop, retry=RetryPolicy(tries=1))
    with pytest.raises(RateLimitError):
        await awaited(both, both.client.reports.document("D"))
