"""Reports as whole jobs: from their creation to their rows, earlier ones taken, lists, schedules, pauses by type, progress."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

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
from spapi_core.marketplaces import MARKETPLACES
from spapi_core.reports import report_types
from spapi_core.retry import RetryPolicy
from tests.jobs.stage import Bucket, awaited, sent

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.anyio

HERE = "A1PA6795UKMFR9"
DONE = {"processingStatus": "DONE", "reportDocumentId": "D"}


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


async def test_an_equal_report_is_taken_in_place_of_a_new_one(both: Any, wire: Any, reply: Any) -> None:
    """Equal are type, marketplaces, and the time that is given; nothing is created."""
    other = {"reportId": "1", "marketplaceIds": ["ATVPDKIKX0DER"]}
    late = {"reportId": "2", "marketplaceIds": [HERE], "dataStartTime": "2024-01-02T00:00:00+00:00"}
    equal = {"reportId": "3", "marketplaceIds": [HERE], "dataStartTime": "2024-01-01T00:00:00+00:00"}
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.replies = [reply.of({"reports": [other, late, equal]}), reply.of(DONE), reply.of({"url": url})]
    document = await awaited(
        both, both.client.reports.run("GET_LEDGER_DETAIL_VIEW_DATA", start="2024-01-01", reuse=timedelta(hours=1))
    )
    assert document.report_type == "GET_LEDGER_DETAIL_VIEW_DATA"
    assert sent(wire)[1:] == ["GET /reports/2021-06-30/reports/3", "GET /reports/2021-06-30/documents/D"]
    assert "reportTypes=GET_LEDGER_DETAIL_VIEW_DATA" in wire.requests[0].query
    assert "processingStatuses=IN_QUEUE,IN_PROGRESS,DONE" in wire.requests[0].query


async def test_an_equal_report_of_many_marketplaces_is_taken(both: Any, wire: Any, reply: Any) -> None:
    """Amazon makes reports of 25 marketplaces, and lists those of one of ten at most: each is compared."""
    many = [marketplace.id for marketplace in MARKETPLACES.values()][:11]
    assert len(set(many)) == 11
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    for ids in (many, many[:10]):
        wire.requests.clear()
        equal = {"reportId": "3", "marketplaceIds": ids[::-1]}
        wire.replies = [reply.of({"reports": [equal]}), reply.of(DONE), reply.of({"url": url})]
        reused = {"marketplace_ids": ids, "reuse": timedelta(hours=1)}
        await awaited(both, both.client.reports.run("GET_LEDGER_DETAIL_VIEW_DATA", **reused))
        assert sent(wire)[1] == "GET /reports/2021-06-30/reports/3"
        assert parse_qs(wire.requests[0].query)["marketplaceIds"] == [",".join(many[:10])]


async def test_without_an_equal_report_a_new_one_is_asked_for(both: Any, wire: Any, reply: Any) -> None:
    """And options, which Amazon does not say of a report, are refused together with reuse."""
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.replies = [reply.of({"reports": []}), reply.of({"reportId": "9"}, 202), reply.of(DONE), reply.of({"url": url})]
    await awaited(both, both.client.reports.run("GET_LEDGER_DETAIL_VIEW_DATA", reuse=timedelta(hours=1)))
    assert sent(wire)[1] == "POST /reports/2021-06-30/reports"
    given = {"report_options": {"aggregateByLocation": "COUNTRY"}, "reuse": timedelta(hours=1)}
    with pytest.raises(InvalidArgumentError, match="reuse= goes without report_options="):
        await awaited(both, both.client.reports.run("GET_LEDGER_SUMMARY_VIEW_DATA", **given))


async def test_reports_are_listed_over_all_pages_and_cancelled(both: Any, wire: Any, reply: Any) -> None:
    """Those that Amazon makes by itself as well; the next page by its token alone."""
    wire.replies = [
        reply.of({"reports": [{"reportId": "1"}], "nextToken": "t"}),
        reply.of({"reports": [{"reportId": "2"}]}),
        reply(204),
    ]
    name = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
    listed = both.client.reports.list([name], statuses=["DONE"], created_since="2024-01-01")
    assert [each["reportId"] for each in await both.every(listed)] == ["1", "2"]
    assert wire.requests[1].query == "nextToken=t"
    await awaited(both, both.client.reports.cancel("a/1"))
    assert sent(wire)[2] == "DELETE /reports/2021-06-30/reports/a%2F1"
    with pytest.raises(InvalidArgumentError, match="give report types"):
        await both.every(both.client.reports.list([]))


async def test_reports_are_scheduled(both: Any, wire: Any, reply: Any) -> None:
    """A type that cannot be is refused before anything is sent."""
    wire.replies = [
        reply.of({"reportScheduleId": "S"}, 201),
        reply.of({"reportSchedules": [{"reportScheduleId": "S"}]}),
        reply(204),
    ]
    reports = both.client.reports
    assert await awaited(both, reports.schedule("GET_FBA_STORAGE_FEE_CHARGES_DATA", "P1D", first="2024-01-01")) == "S"
    assert wire.requests[0].body == (
        b'{"reportType":"GET_FBA_STORAGE_FEE_CHARGES_DATA","marketplaceIds":["A1PA6795UKMFR9"],"period":"P1D",'
        b'"nextReportCreationTime":"2024-01-01T00:00:00Z"}'
    )
    assert list(await awaited(both, reports.schedules(["GET_FBA_STORAGE_FEE_CHARGES_DATA"]))) == [
        {"reportScheduleId": "S"}
    ]
    await awaited(both, reports.cancel_schedule("S"))
    assert sent(wire)[2] == "DELETE /reports/2021-06-30/schedules/S"
    with pytest.raises(InvalidArgumentError, match="cannot be scheduled"):
        await awaited(both, reports.schedule("GET_LEDGER_DETAIL_VIEW_DATA", "P1D"))


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


async def test_more_than_ten_types_are_listed_ten_by_ten(both: Any, wire: Any, reply: Any) -> None:
    """None means all that are known; of schedules all that can be scheduled; a type twice is asked for once."""
    wire.answer = lambda _: reply.of({"reports": [{"reportId": str(len(wire.requests))}]})
    types = list(report_types())
    found = await both.every(both.client.reports.list())
    assert [each["reportId"] for each in found] == [str(at + 1) for at in range(-(-len(types) // 10))]
    asked = [name for seen in wire.requests for name in parse_qs(seen.query)["reportTypes"][0].split(",")]
    assert asked == types
    assert max(seen.query.count(",") for seen in wire.requests) == 9
    wire.requests.clear()
    wire.answer = lambda _: reply.of({"reportSchedules": [{"reportScheduleId": "S"}]})
    schedules = await awaited(both, both.client.reports.schedules())
    wanted = [name for name, facts in report_types().items() if facts.scheduled]
    assert [name for seen in wire.requests for name in parse_qs(seen.query)["reportTypes"][0].split(",")] == wanted
    assert len(schedules) == len(wire.requests)
    wire.requests.clear()
    await awaited(both, both.client.reports.schedules(wanted[:1] * 2))
    assert [parse_qs(seen.query)["reportTypes"] for seen in wire.requests] == [wanted[:1]]


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


async def test_a_report_from_its_creation_to_its_rows(
    make: Any, wire: Any, reply: Any, bucket: Bucket, shop: Any
) -> None:
    """Create, look until it is done, ever less often, link, download."""
    bucket.data = b"sku\tqty\nA\t1\n"
    link = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.replies = [
        reply.of({"reportId": "R 1"}, 202),
        reply.of({"processingStatus": "IN_QUEUE"}),
        reply.of({"processingStatus": "IN_PROGRESS"}),
        reply.of({"processingStatus": "DONE", "reportDocumentId": "D/1"}),
        reply.of({"reportDocumentId": "D/1", "url": link, "compressionAlgorithm": "GZIP"}),
    ]
    both = make(catalog=shop)
    document = await awaited(both, both.client.reports.run("GET_MERCHANT_LISTINGS_ALL_DATA"))
    assert await both.every(document.rows()) == [{"sku": "A", "qty": "1"}]
    assert sent(wire)[:5] == [
        "POST /reports/2021-06-30/reports",
        *["GET /reports/2021-06-30/reports/R%201"] * 3,
        "GET /reports/2021-06-30/documents/D%2F1",
    ]
    assert wire.requests[0].body == (
        b'{"reportType":"GET_MERCHANT_LISTINGS_ALL_DATA","marketplaceIds":["A1PA6795UKMFR9"]}'
    )
    assert both.sleeps == [2.0, 3.0]
    assert both.auth.asked[4][3] is None


async def test_a_job_is_looked_at_no_oftener_than_its_plan_grants(make: Any, wire: Any, reply: Any, rows: Any) -> None:
    """A slow plan makes the first look back slow too."""
    row = {"id": "reports_v2021_06_30.getReport", "path": "/reports/2021-06-30/reports/{reportId}", "parameters": [
        {"name": "reportId", "argument": "report_id", "where": "path", "type": "str", "required": True, "style": "plain"}
    ]}  # fmt: skip
    both = make(catalog=rows(row, plans={row["id"]: Plan(0.1, 10)}), plans="production")
    wire.replies = [reply.of({"processingStatus": "IN_QUEUE"}), reply.of({"processingStatus": "DONE"})]
    await awaited(both, both.client.reports.wait("1"))
    assert both.sleeps == [10.0]


def test_the_table_names_the_restricted_report_types() -> None:
    """Thirteen of them; the invoice data of VAT is not among them, a restricted token for it is refused."""
    types = restricted_report_types()
    assert len(types) == 13
    assert {
        "GET_VAT_TRANSACTION_DATA",
        "SC_VAT_TAX_REPORT",
        "GET_GST_MTR_B2B_CUSTOM",
        "GET_EASYSHIP_DOCUMENTS",
    } <= types
    assert not any("VAT_INVOICE_DATA" in name for name in types)


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


async def test_a_report_wants_aware_times_in_order(make: Any, shop: Any, wire: Any) -> None:
    """Nothing is sent before that is right."""
    both = make(catalog=shop)
    with pytest.raises(InvalidArgumentError, match=r"start: .*no time zone"):
        await awaited(both, both.client.reports.create("GET_X", start=datetime(2024, 1, 1)))  # noqa: DTZ001 - the point
    with pytest.raises(InvalidArgumentError, match="end is not after start"):
        await awaited(
            both,
            both.client.reports.create(
                "GET_X", start=datetime(2024, 1, 2, tzinfo=UTC), end=datetime(2024, 1, 1, tzinfo=UTC)
            ),
        )
    assert wire.requests == []


@pytest.mark.parametrize(
    ("start", "sent"),
    [
        ("2024-01-01", "2024-01-01T00:00:00Z"),
        (date(2024, 1, 1), "2024-01-01T00:00:00Z"),
        ("2024-01-01T00:00:00+09:00", "2023-12-31T15:00:00Z"),
        (datetime(2024, 1, 1, tzinfo=UTC), "2024-01-01T00:00:00Z"),
    ],
)
async def test_a_report_takes_its_times_as_every_call_does(
    make: Any, wire: Any, reply: Any, shop: Any, start: Any, sent: str
) -> None:
    """ISO 8601 text, a day, or an aware datetime."""
    wire.replies = [reply.of({"reportId": "7"}, 202)]
    both = make(catalog=shop)
    await awaited(both, both.client.reports.create("GET_X", start=start, end="2024-06-30"))
    body = json.loads(wire.requests[0].body)
    assert (body["dataStartTime"], body["dataEndTime"]) == (sent, "2024-06-30T00:00:00Z")
    for wrong in ("yesterday", 1704067200):
        with pytest.raises(InvalidArgumentError, match=r"createReport: start: .*ISO 8601"):
            await awaited(both, both.client.reports.create("GET_X", start=wrong))


async def test_a_failed_link_is_told_as_it_is(make: Any, wire: Any, reply: Any, shop: Any) -> None:
    """A 429 for the link is a 429."""
    wire.answer = lambda _: reply(429)
    both = make(catalog=shop, retry=RetryPolicy(tries=1))
    with pytest.raises(RateLimitError):
        await awaited(both, both.client.reports.document("D"))
