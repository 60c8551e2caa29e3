"""Reports call by call, over a scripted server: what is asked for, which earlier report is taken, failures and reasons."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import (
    ConnectionLostError,
    InvalidArgumentError,
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    NoDataError,
    PermitTimeoutError,
    ProcessingError,
)
from spapi_core.jobs.asking import Wanted, list_calls, pause_of, schedule_call, schedules_calls
from spapi_core.retry import RetryPolicy

pytestmark = pytest.mark.anyio

HERE, THERE = "A1PA6795UKMFR9", "A1F83G8C2ARO7P"
KIND = "GET_LEDGER_DETAIL_VIEW_DATA"
CREATE = "reports_v2021_06_30.createReport"
REPORTS = "/reports/2021-06-30/reports"


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


def sent(wire: Any) -> list[str]:
    return [f"{seen.method} {seen.path}" for seen in wire.requests]


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


@pytest.mark.parametrize(
    ("given", "body"),
    [
        ({}, {}),
        ({"start": date(2024, 1, 1)}, {"dataStartTime": "2024-01-01T00:00:00Z"}),
        ({"end": datetime(2024, 1, 1, tzinfo=UTC)}, {"dataEndTime": "2024-01-01T00:00:00Z"}),
        (
            {"start": "2024-01-01", "end": "2024-01-01T00:00:01Z"},
            {"dataStartTime": "2024-01-01T00:00:00Z", "dataEndTime": "2024-01-01T00:00:01Z"},
        ),
        ({"report_options": {"aggregateByLocation": "COUNTRY"}}, {"reportOptions": {"aggregateByLocation": "COUNTRY"}}),
        ({"report_options": {}}, {}),
        ({"marketplace_ids": [THERE, HERE]}, {"marketplaceIds": [THERE, HERE]}),
    ],
)
async def test_a_report_is_asked_for_with_what_is_given(
    both: Any, wire: Any, reply: Any, given: dict[str, Any], body: dict[str, Any]
) -> None:
    """Times in UTC; the client's marketplace where none is named."""
    wire.replies = [reply.of({"reportId": "1"}, 202)]
    assert await awaited(both, both.client.reports.create("GET_LEDGER_SUMMARY_VIEW_DATA", **given)) == "1"
    assert json.loads(wire.requests[0].body) == {
        "reportType": "GET_LEDGER_SUMMARY_VIEW_DATA",
        "marketplaceIds": [HERE],
        **body,
    }


@pytest.mark.parametrize("end", ["2024-01-02", "2024-01-01T23:59:59Z", "2024-01-02T01:00:00+01:00"])
async def test_the_end_of_a_report_is_after_its_start(both: Any, wire: Any, end: str) -> None:
    """The same moment is not."""
    with pytest.raises(
        InvalidArgumentError, match=rf"^{CREATE}: end is not after start: 2024-01-02T00:00:00Z to "
    ) as caught:
        await awaited(both, both.client.reports.create(KIND, start="2024-01-02", end=end))
    assert caught.value.operation == CREATE
    assert wire.requests == []


@pytest.mark.parametrize(("word", "place"), [("start", CREATE), ("end", CREATE)])
async def test_what_is_no_time_is_named(both: Any, word: str, place: str) -> None:
    """By its argument."""
    with pytest.raises(InvalidArgumentError, match=rf"^{place}: {word}: "):
        await awaited(both, both.client.reports.create(KIND, **{word: "yesterday"}))


def wanted(both: Any, **given: Any) -> Wanted:
    settings: dict[str, Any] = {
        "marketplace_ids": None, "start": None, "end": None, "options": None, "age": timedelta(hours=1), **given,
    }  # fmt: skip
    return Wanted(both.client, KIND, **settings)


@pytest.mark.parametrize(
    ("given", "report", "fits"),
    [
        ({}, {"marketplaceIds": [HERE]}, True),
        ({}, {"marketplaceIds": [HERE], "dataStartTime": "2024-01-01T00:00:00Z"}, True),
        ({}, {"marketplaceIds": [THERE]}, False),
        ({}, {"marketplaceIds": [HERE, THERE]}, False),
        ({}, {"marketplaceIds": None}, False),
        ({}, {}, False),
        ({"marketplace_ids": [HERE, THERE]}, {"marketplaceIds": [THERE, HERE]}, True),
        ({"marketplace_ids": [HERE, THERE]}, {"marketplaceIds": [HERE]}, False),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE], "dataStartTime": "2024-01-01T01:00:00+01:00"}, True),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE], "dataStartTime": "2024-01-01T00:00:01Z"}, False),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE], "dataStartTime": "2023-12-31T00:00:01Z"}, False),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE]}, False),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE], "dataStartTime": "soon"}, False),
        ({"start": "2024-01-01"}, {"marketplaceIds": [HERE], "dataStartTime": 5}, False),
        ({"end": "2024-01-02"}, {"marketplaceIds": [HERE], "dataEndTime": "2024-01-02T00:00:00Z"}, True),
        ({"end": "2024-01-02"}, {"marketplaceIds": [HERE], "dataEndTime": "2024-01-03T00:00:00Z"}, False),
        (
            {"start": "2024-01-01", "end": "2024-01-02"},
            {"marketplaceIds": [HERE], "dataStartTime": "2024-01-01T00:00:00Z", "dataEndTime": "2024-01-02T00:00:00Z"},
            True,
        ),
        (
            {"start": "2024-01-01", "end": "2024-01-02"},
            {"marketplaceIds": [HERE], "dataStartTime": "2024-01-01T00:00:00Z"},
            False,
        ),
    ],
)
async def test_an_equal_report_has_the_same_marketplaces_and_times(
    both: Any, given: dict[str, Any], report: dict[str, Any], fits: bool
) -> None:
    """Those that were given; a time that is not given may be any."""
    assert wanted(both, **given).fits(report) is fits


async def test_an_equal_report_is_looked_for_among_those_of_the_time(both: Any) -> None:
    """On its way or done, of ten marketplaces at most."""
    many = [f"A{number}" for number in range(12)]
    before = datetime.now(UTC)
    filters = wanted(both, marketplace_ids=many, age=timedelta(minutes=5)).filters
    after = datetime.now(UTC)
    assert filters["statuses"] == ["IN_QUEUE", "IN_PROGRESS", "DONE"]
    assert filters["marketplace_ids"] == many[:10]
    assert before <= filters["created_since"] + timedelta(minutes=5) <= after


@pytest.mark.parametrize("age", [timedelta(0), timedelta(seconds=-1)])
async def test_the_time_of_an_equal_report_is_above_zero(both: Any, age: timedelta) -> None:
    """Else none would be found."""
    with pytest.raises(InvalidArgumentError) as caught:
        wanted(both, age=age)
    assert str(caught.value) == f"{CREATE}: reuse= is a time above zero, e.g. timedelta(hours=1)"
    assert wanted(both, age=timedelta(microseconds=1))


async def test_options_are_refused_together_with_reuse(both: Any) -> None:
    """Amazon does not say those of a report."""
    with pytest.raises(InvalidArgumentError) as caught:
        wanted(both, options={"a": "b"})
    assert str(caught.value) == (
        f"{CREATE}: reuse= cannot be combined with report_options=, because Amazon does not show the options of a report: find it with "
        "list(), and give its id to wait()"
    )
    assert caught.value.operation == CREATE
    assert wanted(both, options={})


async def test_the_first_equal_report_is_taken(both: Any, wire: Any, reply: Any) -> None:
    """The others are not looked at; one without an id is an error."""
    listed = {"reports": [{"marketplaceIds": [HERE], "reportId": "1"}, {"marketplaceIds": [HERE], "reportId": "2"}]}
    wire.replies = [
        reply.of({**listed, "nextToken": "t"}), reply.of({"processingStatus": "DONE", "reportDocumentId": "D"}),
        reply.of({"url": f"{wire.url}/doc"}),
    ]  # fmt: skip
    document = await awaited(both, both.client.reports.run(KIND, reuse=timedelta(hours=1)))
    assert document.document_id == "D"
    assert sent(wire) == [f"GET {REPORTS}", f"GET {REPORTS}/1", "GET /reports/2021-06-30/documents/D"]
    wire.replies = [reply.of({"reports": [{"marketplaceIds": [HERE]}]})]
    with pytest.raises(ProcessingError, match=r"^reports_v2021_06_30\.getReports: the answer holds no reportId$"):
        await awaited(both, both.client.reports.run(KIND, reuse=timedelta(hours=1)))


def params(call: Any) -> dict[str, Any]:
    return dict(call.arguments)


async def test_reports_are_listed_by_what_is_given(both: Any) -> None:
    """Ten types a call, one for the rest; each with all filters."""
    types = [f"NEW_TYPE_{number}_OF_{number}" for number in range(11)]
    calls = list_calls(both.client, types, ["DONE"], [HERE], date(2024, 1, 1), "2024-01-02")
    assert [len(params(call)["report_types"]) for call in calls] == [10, 1]
    assert [each for call in calls for each in params(call)["report_types"]] == types
    for call in calls:
        assert params(call) | {"report_types": 0} == {
            "report_types": 0,
            "processing_statuses": ["DONE"],
            "marketplace_ids": [HERE],
            "created_since": "2024-01-01T00:00:00Z",
            "created_until": "2024-01-02T00:00:00Z",
        }
    [bare] = list_calls(both.client, KIND, None, None, None, None)
    assert params(bare) == {"report_types": [KIND]}
    assert [
        len(params(each)["report_types"]) for each in list_calls(both.client, types[:10], None, None, None, None)
    ] == [10]


@pytest.mark.parametrize(
    "make_calls", [schedules_calls, lambda client, types: list_calls(client, types, None, None, None, None)]
)
async def test_no_types_at_all_are_refused(both: Any, make_calls: Any) -> None:
    """None means all."""
    with pytest.raises(InvalidArgumentError, match=r"give report types, or None for all that are known$"):
        make_calls(both.client, [])


async def test_a_schedule_says_what_is_given(both: Any) -> None:
    """And nothing else."""
    name = "GET_FBA_STORAGE_FEE_CHARGES_DATA"
    bare = schedule_call(both.client, name, "P1D", None, None, None)
    assert bare.body == {"reportType": name, "marketplaceIds": [HERE], "period": "P1D"}
    full = schedule_call(both.client, name, "PT12H", [THERE], {"a": "b"}, "2024-01-01")
    assert full.body == {
        "reportType": name,
        "marketplaceIds": [THERE],
        "period": "PT12H",
        "reportOptions": {"a": "b"},
        "nextReportCreationTime": "2024-01-01T00:00:00Z",
    }
    with pytest.raises(InvalidArgumentError, match=r"^reports_v2021_06_30\.createReportSchedule: first: "):
        schedule_call(both.client, name, "P1D", None, None, "soon")


async def test_a_pause_is_that_of_the_type_and_of_the_same_body(make: Any) -> None:
    """Beside the usage plans; where there are none, there is no pause."""
    limited = make(catalog=default_catalog(), plans="production").client
    free = make(catalog=default_catalog()).client

    def pause(client: Any, name: str, **body: Any) -> Any:
        call = client.named_call(CREATE, body={"reportType": name, "marketplaceIds": [HERE, THERE], **body})
        return pause_of(client, call, name)

    one = pause(limited, "GET_AFN_INVENTORY_DATA")
    assert one.rate == pytest.approx(1 / 1800)
    assert one.key == pause(limited, "GET_AFN_INVENTORY_DATA", marketplaceIds=[THERE, HERE]).key
    assert one.key != pause(limited, "GET_AFN_INVENTORY_DATA", marketplaceIds=[THERE]).key
    assert one.key != pause(limited, "GET_AFN_INVENTORY_DATA", reportOptions={"a": "b"}).key
    assert ":GET_AFN_INVENTORY_DATA:" in one.key
    assert len(one.key.rpartition(":")[2]) == 16
    assert pause(limited, KIND) is None
    assert pause(limited, "GET_SOMETHING_NEW") is None
    assert pause(free, "GET_AFN_INVENTORY_DATA") is None


async def test_a_report_that_may_have_been_made_begins_its_pause(make: Any, wire: Any, reply: Any) -> None:
    """Asked for again at once it would end CANCELLED."""
    both = make(catalog=default_catalog(), plans="production", max_wait=0.0, retry=RetryPolicy(tries=1))
    wire.replies = [reply(vanish=True)]
    with pytest.raises(ConnectionLostError):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA"))
    with pytest.raises(PermitTimeoutError):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA"))


@pytest.mark.parametrize(("read", "reason"), [(True, "too much"), (False, None)])
async def test_a_failure_says_its_reason_where_it_is_read(
    both: Any, wire: Any, reply: Any, read: bool, reason: str | None
) -> None:
    """From the report's document, which costs a permit."""
    failed = {"processingStatus": "FATAL", "reportDocumentId": "E"}
    wire.replies = [reply.of(failed), reply.of({"url": f"{wire.url}/doc"}), reply.of({"errorDetails": "too much"})]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.reports.wait("1", **({} if read else {"reasons": False})))
    assert (caught.value.reason, caught.value.document_id, caught.value.resource_id) == (reason, "E", "1")
    assert len(wire.requests) == (3 if read else 1)


async def test_a_failure_without_a_document_is_reported_as_it_is(both: Any, wire: Any, reply: Any) -> None:
    """As is one whose document cannot be read."""
    wire.replies = [reply.of({"processingStatus": "FATAL"})]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.reports.wait("1"))
    assert (caught.value.reason, len(wire.requests)) == (None, 1)
    wire.replies = [reply.of({"processingStatus": "FATAL", "reportDocumentId": "E"}), reply.of({"errors": []}, 400)]
    with pytest.raises(JobFailedError) as caught:
        await awaited(both, both.client.reports.wait("1"))
    assert (caught.value.reason, caught.value.document_id) == (None, "E")


async def test_a_reason_is_the_beginning_of_its_document(both: Any, wire: Any, reply: Any) -> None:
    """64 kB of it are read, and 500 characters kept."""
    wire.replies = [reply.of({"url": f"{wire.url}/doc"}), reply(200, b"a" * (1 << 16) + b"b" * (1 << 20))]
    assert await awaited(both, both.client.reports.reason("E")) == "a" * 500
    wire.replies = [reply.of({"url": f"{wire.url}/doc"}), reply(200, b" " * ((1 << 16) - 1) + b"ab")]
    assert await awaited(both, both.client.reports.reason("E")) == "a"
    wire.replies = [reply.of({"url": f"{wire.url}/doc"}), reply(404)]
    assert await awaited(both, both.client.reports.reason("E")) is None


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"processingStatus": "CANCELLED"}, JobCancelledError),
        ({"processingStatus": "CANCELLED", "processingStartTime": "2024-01-01T00:00:00Z"}, NoDataError),
        ({"processingStatus": "IN_PROGRESS"}, JobTimeoutError),
    ],
)
async def test_a_report_that_is_not_there_is_an_error(
    both: Any, wire: Any, reply: Any, answer: Any, kind: type[Exception]
) -> None:
    """Cancelled, without data, or not in time."""
    wire.answer = lambda _: reply.of(answer)
    with pytest.raises(kind) as caught:
        await awaited(both, both.client.reports.wait("1", timeout=0))
    assert type(caught.value) is kind
    assert len(wire.requests) == 1


async def test_a_report_is_looked_at_until_it_is_done(both: Any, wire: Any, reply: Any) -> None:
    """After pauses that grow."""
    going = reply.of({"processingStatus": "IN_PROGRESS"})
    wire.replies = [going, going, going, reply.of({"processingStatus": "DONE", "reportDocumentId": "D"})]
    report = await awaited(both, both.client.reports.wait("1"))
    assert report.report_document_id == "D"
    assert len(both.sleeps) == 3
    assert both.sleeps == sorted(both.sleeps)


@pytest.mark.parametrize(("verb", "name"), [("create", "reportId"), ("schedule", "reportScheduleId")])
async def test_an_answer_without_an_id_is_an_error(both: Any, wire: Any, reply: Any, verb: str, name: str) -> None:
    """A report may have been made; a schedule takes the place of the one before."""
    wire.replies = [reply.of({}, 202)]
    arguments = (KIND,) if verb == "create" else ("GET_FBA_STORAGE_FEE_CHARGES_DATA", "P1D")
    with pytest.raises(ProcessingError, match=f"the answer holds no {name}") as caught:
        await awaited(both, getattr(both.client.reports, verb)(*arguments))
    assert caught.value.may_have_been_carried_out is (verb == "create")


async def test_schedules_of_an_empty_answer_are_none(both: Any, wire: Any, reply: Any) -> None:
    """Whether Amazon leaves the list out or not."""
    answers: tuple[dict[str, Any], ...] = ({}, {"reportSchedules": None}, {"reportSchedules": []})
    for answer in answers:
        wire.replies = [reply.of(answer)]
        assert list(await awaited(both, both.client.reports.schedules([KIND]))) == []


async def test_so_many_pages_of_each_ten_types_are_listed(both: Any, wire: Any, reply: Any) -> None:
    """And no more."""
    wire.answer = lambda _: reply.of({"reports": [{"reportId": "1"}], "nextToken": f"t{len(wire.requests)}"})
    types = [f"NEW_TYPE_{number}_OF_{number}" for number in range(11)]
    found = await both.every(both.client.reports.list(types, max_pages=2))
    assert len(found) == len(wire.requests) == 4
    assert ["reportTypes" in parse_qs(seen.query) for seen in wire.requests] == [True, False, True, False]
