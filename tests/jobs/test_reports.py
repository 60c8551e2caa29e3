"""Reports: earlier ones taken, lists, schedules, pauses by type, progress."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import BadRequestError, InvalidArgumentError, PermitTimeoutError, ProcessingError
from spapi_core.limits import AsyncLimiter, Limiter, SQLiteStore
from spapi_core.marketplaces import MARKETPLACES
from spapi_core.reports import report_types

pytestmark = pytest.mark.anyio

HERE = "A1PA6795UKMFR9"
DONE = {"processingStatus": "DONE", "reportDocumentId": "D"}


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in wire.requests]


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
