"""What is accepted now and answered later: when to look again, and what its statuses mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from spapi_core.errors import InvalidArgumentError, JobTimeoutError, OperationFailedError, Problem
from spapi_core.jobs.later import Outlook, Pending
from spapi_core.jobs.later_kinds import KINDS, pending_kind

SINCE = datetime(2024, 1, 2, 3, 4, 5, 600_000, tzinfo=UTC)


class Clock:
    """Seconds that go on when they are asked to."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def pending(name: str = "inbound_operation", **given: Any) -> tuple[Pending, Clock, list[Outlook]]:
    clock, looks = Clock(), list[Outlook]()
    settings: dict[str, Any] = {"rate": 2.0, "timeout": None, **given}
    return Pending(name, "id-1", clock=clock, progress=looks.append, **settings), clock, looks


WAITING = {"operationStatus": "IN_PROGRESS"}


def test_looks_grow_apart_to_a_minute() -> None:
    """From two seconds by a half each."""
    one, _, _ = pending()
    found = [one.pause(WAITING) for _ in range(11)]
    assert found[:4] == [2.0, 3.0, 4.5, 6.75]
    assert found[8] == pytest.approx(2 * 1.5**8)
    assert found[9:] == [60.0, 60.0]


@pytest.mark.parametrize(
    ("rate", "first", "second"),
    [(None, 2.0, 3.0), (0.5, 2.0, 3.0), (0.1, 10.0, 15.0), (1 / 50, 50.0, 60.0), (0.01, 100.0, 100.0)],
)
def test_looks_are_no_closer_than_the_usage_plan_grants(rate: float | None, first: float, second: float) -> None:
    """A slow plan is slower than a minute."""
    one, _, _ = pending(rate=rate)
    assert [one.pause(WAITING), one.pause(WAITING), one.pause(WAITING)][:2] == [first, second]


def test_each_look_that_finds_it_on_the_way_is_reported() -> None:
    """With its number, the seconds so far and the next pause; the last one is not."""
    one, clock, looks = pending()
    assert one.pause({}) == 2.0
    clock.now += 7.0
    assert one.pause(WAITING) == 3.0
    assert one.pause({"operationStatus": "SUCCESS"}) is None
    assert looks == [
        Outlook("inbound_operation", "id-1", "PENDING", 1, 0.0, 2.0),
        Outlook("inbound_operation", "id-1", "IN_PROGRESS", 2, 7.0, 3.0),
    ]


@pytest.mark.parametrize(("waited", "pause"), [(0.0, 2.0), (7.9, 2.0), (8.0, 2.0), (9.5, 0.5)])
def test_the_last_pause_is_what_is_left_of_the_time(waited: float, pause: float) -> None:
    """And no more."""
    one, clock, _ = pending(timeout=10.0)
    clock.now += waited
    assert one.pause(WAITING) == pytest.approx(pause)


@pytest.mark.parametrize(("answer", "status", "word"), [(WAITING, "IN_PROGRESS", "IN_PROGRESS"), ({}, None, "PENDING")])
@pytest.mark.parametrize("waited", [10.0, 10.4])
def test_what_is_not_done_in_time_is_named_by_its_id(answer: Any, status: str | None, word: str, waited: float) -> None:
    """It can be waited for again."""
    one, clock, _ = pending(timeout=10.0)
    clock.now += waited
    with pytest.raises(JobTimeoutError) as caught:
        one.pause(answer)
    assert str(caught.value) == f"The inbound_operation id-1 is still {word} after 10 s: wait for it again by this id"
    assert (caught.value.status, caught.value.resource_id) == (status, "id-1")
    assert caught.value.operation == "fulfillment_inbound_v2024_03_20.getInboundOperationStatus"


def problem(code: str, severity: str = "") -> dict[str, str]:
    return {"code": code, "message": "m", "severity": severity}


@pytest.mark.parametrize(
    ("problems", "words"),
    [
        ([], "ended FAILED"),
        (None, "ended FAILED"),
        ([problem("a")], "ended FAILED: a m"),
        ([problem("a", "WARNING"), problem("b", "ERROR")], "ended FAILED: b m and 1 more"),
        ([problem("a", "WARNING"), problem("b"), problem("c")], "ended FAILED: a m and 2 more"),
        (problem("a"), "ended FAILED: a m"),
        ("too late", "ended FAILED: too late"),
        ("", "ended FAILED"),
        (["x", problem("a")], "ended FAILED: a m"),
    ],
)
def test_a_failure_says_its_first_error(problems: Any, words: str) -> None:
    """And how many more problems there are; all are kept."""
    one, _, looks = pending()
    with pytest.raises(OperationFailedError) as caught:
        one.pause({"operationStatus": "FAILED", "operationProblems": problems})
    assert str(caught.value) == f"The inbound_operation id-1 {words}"
    assert (caught.value.status, caught.value.resource_id) == ("FAILED", "id-1")
    assert caught.value.operation == "fulfillment_inbound_v2024_03_20.getInboundOperationStatus"
    assert all(isinstance(each, Problem) for each in caught.value.problems)
    assert looks == []


def test_a_draft_is_to_be_submitted_first() -> None:
    """It would never be approved."""
    one, _, _ = pending("aplus_approval")
    with pytest.raises(OperationFailedError, match=r"ended DRAFT; submit it for approval first$"):
        one.pause({"contentRecord": {"contentMetadata": {"status": "DRAFT"}}})


def listing(changed: Any, *issues: dict[str, str]) -> dict[str, Any]:
    return {"summaries": [{"lastUpdatedDate": changed}], "issues": list(issues)}


@pytest.mark.parametrize(
    ("changed", "done"),
    [
        ("2024-01-02T03:04:05Z", True),
        ("2024-01-02T03:04:04Z", False),
        ("2024-01-02T03:04:06", True),
        ("2024-01-02T04:04:05+01:00", True),
        (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), True),
        ("soon", False),
    ],
)
def test_a_listing_is_done_when_it_was_changed_since(changed: Any, done: bool) -> None:
    """To the second, as Amazon says it; a time without a zone is UTC."""
    one, _, _ = pending("listing", since=SINCE)
    assert (one.pause(listing(changed)) is None) is done
    other, _, _ = pending("listing")
    assert other.pause(listing(changed)) is None


@pytest.mark.parametrize(("first", "done"), [("2024-01-02T03:04:05Z", True), ("2024-01-02T03:04:04Z", False)])
def test_the_first_summary_of_a_listing_counts(first: str, done: bool) -> None:
    """Those of other marketplaces stand behind it."""
    other = "2024-01-02T03:04:04Z" if done else "2024-01-02T03:04:05Z"
    one, _, _ = pending("listing", since=SINCE)
    answer = {"summaries": [{"lastUpdatedDate": first}, {"lastUpdatedDate": other}], "issues": []}
    assert (one.pause(answer) is None) is done


@pytest.mark.parametrize(
    "answer", [{}, {"summaries": []}, {"summaries": [{}]}, {"summaries": None}, {"summaries": [None]}, None]
)
def test_a_listing_without_a_summary_is_on_the_way(answer: Any) -> None:
    """Its time is not known yet."""
    one, _, looks = pending("listing", since=SINCE)
    assert one.pause(answer) == 2.0
    assert looks[0].status == "PENDING"


def test_an_issue_of_a_listing_that_is_an_error_ends_it() -> None:
    """A warning does not; an old one is not looked at."""
    one, _, _ = pending("listing", since=SINCE)
    assert one.pause(listing("2024-01-01T00:00:00Z", problem("a", "ERROR"))) == 2.0
    with pytest.raises(OperationFailedError, match=r"^The listing id-1 ended PROCESSED: a m$"):
        one.pause(listing("2024-01-03T00:00:00Z", problem("a", "ERROR")))
    answer = listing("2024-01-03T00:00:00Z", problem("a", "WARNING"))
    assert one.pause(answer) is None
    done = one.finished(answer)
    assert (done.kind, done.id, done.status, done.answer) == ("listing", "id-1", "PROCESSED", answer)
    assert done.problems == (Problem("a", "m", "WARNING"),)
    assert one.finished({}).status == ""


@pytest.mark.parametrize("since", [datetime(2024, 1, 1), "2024-01-01", 5])  # noqa: DTZ001  what is tested
def test_a_time_since_has_a_zone(since: Any) -> None:
    """Else it would be this machine's."""
    with pytest.raises(
        InvalidArgumentError, match=r"^since: give a datetime with a time zone, e\.g\. datetime\.now\(UTC\)$"
    ):
        pending("listing", since=since)
    one, _, _ = pending("listing", since=SINCE + timedelta(1))
    assert one.pause({}) == 2.0


@pytest.mark.parametrize(
    ("name", "done", "failed", "going"),
    [
        ("inbound_operation", {"operationStatus": "SUCCESS"}, {"operationStatus": "FAILED"}, {"operationStatus": 5}),
        (
            "aplus_approval",
            {"contentRecord": {"contentMetadata": {"status": "APPROVED"}}},
            {"contentRecord": {"contentMetadata": {"status": "REJECTED"}}},
            {"contentRecord": {"contentMetadata": {"status": "SUBMITTED"}}},
        ),
        (
            "vendor_transaction",
            {"payload": {"transactionStatus": {"status": "Success"}}},
            {"payload": {"transactionStatus": {"status": "Failure"}}},
            {"payload": {"transactionStatus": {"status": "Processing"}}},
        ),
        (
            "direct_fulfillment_transaction",
            {"transactionStatus": {"status": "SUCCESS"}},
            {"transactionStatus": {"status": "FAILURE"}},
            {"transactionStatus": {"status": ""}},
        ),
        ("invoices_export", {"export": {"status": "DONE"}}, {"export": {"status": "ERROR"}}, {"export": []}),
    ],
)
def test_each_kind_ends_by_its_own_words(name: str, done: Any, failed: Any, going: Any) -> None:
    """All others are on the way."""
    one, _, looks = pending(name)
    assert one.pause(going) == 2.0
    assert (looks[0].status == "PENDING") is (
        name in {"inbound_operation", "direct_fulfillment_transaction", "invoices_export"}
    )
    assert one.pause(done) is None
    with pytest.raises(OperationFailedError):
        one.pause(failed)


@pytest.mark.parametrize(
    ("operation", "answer", "kind"),
    [
        ("reports_v2021_06_30.createReport", {"reportId": "1"}, "report"),
        ("feeds_v2021_06_30.createFeed", {"feedId": "1"}, "feed"),
        ("data_kiosk_v2023_11_15.createQuery", {"queryId": "1"}, "query"),
        ("fulfillment_inbound_v2024_03_20.createInboundPlan", {"operationId": "1"}, "inbound_operation"),
        ("invoices_v2024_06_19.createInvoicesExport", {"exportId": "1"}, "invoices_export"),
        ("vendor_orders_v1.submitAcknowledgement", {"payload": {"transactionId": "1"}}, "vendor_transaction"),
        ("vendor_orders_v1.submitAcknowledgement", {"transactionId": "1"}, "vendor_transaction"),
        (
            "vendor_direct_fulfillment_orders_v1.submitAcknowledgement",
            {"payload": {"transactionId": "1"}},
            "direct_fulfillment_transaction",
        ),
        (
            "vendor_direct_fulfillment_orders_v2021_12_28.submitAcknowledgement",
            {"transactionId": "1"},
            "direct_fulfillment_transaction",
        ),
    ],
)
def test_an_answer_says_what_to_wait_for(operation: str, answer: Any, kind: str) -> None:
    """Kind and id; an answer without one is an error."""
    assert pending_kind(operation, answer) == (kind, "1")
    without: tuple[Any, ...] = ({}, {"payload": {}}, None, [], dict.fromkeys(answer, ""), dict.fromkeys(answer, 5))
    for empty in without:
        with pytest.raises(InvalidArgumentError) as caught:
            pending_kind(operation, empty)
        assert str(caught.value) == f"{operation}: the answer holds no id to wait for"
        assert caught.value.operation == operation


@pytest.mark.parametrize(
    "operation", ["orders_v0.getOrders", "reports_v2021_06_30.createReportSchedule", "fulfillment_inbound_v0.x", ""]
)
def test_an_operation_that_is_answered_at_once_is_not_waited_for(operation: str) -> None:
    """The kinds are named."""
    with pytest.raises(InvalidArgumentError) as caught:
        pending_kind(operation, {"reportId": "1", "operationId": "1", "transactionId": "1"})
    assert str(caught.value) == f"{operation} is not answered later: wait for {', '.join(KINDS)}, by kind and id"
    assert caught.value.operation == operation
