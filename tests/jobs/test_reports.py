"""Reports as whole jobs: from their creation to their rows, earlier ones taken, lists, schedules."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_core.catalog import default_catalog, restricted_report_types
from spapi_core.errors import (
    InvalidArgumentError,
)
from spapi_core.marketplaces import MARKETPLACES
from spapi_core.reports import report_types
from tests.jobs.stage import Bucket, awaited, sent

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
    with pytest.raises(InvalidArgumentError, match="reuse= cannot be combined with report_options="):
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
