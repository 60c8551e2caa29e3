"""Waiting for what Amazon answers later: inbound operations, listings, approvals, transactions, jobs; sync and async."""

from __future__ import annotations

import inspect
import pickle
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import (
    InvalidArgumentError,
    JobCancelledError,
    JobFailedError,
    JobTimeoutError,
    OperationFailedError,
    Problem,
)
from spapi_core.jobs.later import Outlook
from spapi_core.jobs.later_kinds import KINDS, pending_kind

pytestmark = pytest.mark.anyio


@pytest.fixture
def waiting(make: Any, wire: Any, reply: Any) -> Any:
    """Waits on the wire for answers that are given; each sleep moves the clock."""
    now = [0.0]
    both = make(catalog=default_catalog(), clock=lambda: now[0])

    async def until(kind: str, answers: list[Any], name: str = "until_done", **options: Any) -> Any:
        wire.replies = [reply.of(each) for each in answers]
        both.sleeps.clear()
        target = options.pop("target", "id-1")
        args = (kind, target) if name == "until_done" else (target,)
        got = getattr(both.client.waiter, name)(*args, **options)
        return await got if inspect.isawaitable(got) else got

    until.sleeps, until.now, until.client = both.sleeps, now, both.client  # type: ignore[attr-defined]  # for tests to look at
    return until


def transaction(status: str, **more: Any) -> dict[str, Any]:
    """Of vendors."""
    return {"payload": {"transactionStatus": {"transactionId": "id-1", "status": status, **more}}}


def direct(status: str, **more: Any) -> dict[str, Any]:
    """Of direct fulfillment."""
    return {"transactionStatus": {"transactionId": "id-1", "status": status, **more}}


def inbound(status: str, *problems: Any) -> dict[str, Any]:
    """Of fulfillment inbound."""
    return {"operation": "x", "operationId": "id-1", "operationProblems": list(problems), "operationStatus": status}


def approval(status: str) -> dict[str, Any]:
    """Of A+ content."""
    return {"contentRecord": {"contentReferenceKey": "id-1", "contentMetadata": {"status": status}}}


def listing(changed: str | None, *issues: Any) -> dict[str, Any]:
    """Of listings."""
    summaries = [{"marketplaceId": "A1PA6795UKMFR9", "lastUpdatedDate": changed}] if changed else []
    return {"sku": "id-1", "summaries": summaries, "issues": list(issues)}


def job(status: str, **more: Any) -> dict[str, Any]:
    """A report, feed or query."""
    return {"processingStatus": status, **more}


WARNING = {"code": "W", "message": "m", "severity": "WARNING"}
WRONG = {"code": "FBA_INB_0001", "message": "There is a problem with A-1", "severity": "ERROR", "details": "d"}
ENDS = [
    ("inbound_operation", inbound("IN_PROGRESS"), inbound("SUCCESS", WARNING), "SUCCESS", 1),
    ("vendor_transaction", transaction("Processing"), transaction("Success"), "Success", 0),
    ("direct_fulfillment_transaction", direct("Processing"), direct("Success"), "Success", 0),
    ("aplus_approval", approval("SUBMITTED"), approval("APPROVED"), "APPROVED", 0),
    ("listing", listing(None), listing("2026-11-29T00:00:00Z", WARNING), "PROCESSED", 1),
    ("invoices_export", {"export": {"status": "PROCESSING"}}, {"export": {"status": "DONE"}}, "DONE", 0),
    ("report", job("IN_QUEUE"), job("DONE"), "DONE", 0),
    ("feed", job("IN_PROGRESS"), job("DONE"), "DONE", 0),
    ("query", job("IN_QUEUE"), job("DONE"), "DONE", 0),
]


@pytest.mark.parametrize(("kind", "before", "after", "status", "warnings"), ENDS)
async def test_each_kind_is_waited_for_with_the_same_arguments(
    waiting: Any, wire: Any, kind: str, before: Any, after: Any, status: str, warnings: int
) -> None:
    """Looks are reported, the answer to the last one is handed on."""
    seen: list[Outlook] = []
    options = {"seller_id": "A1"} if kind == "listing" else {}
    finished = await waiting(kind, [before, before, after], progress=seen.append, timeout=100, **options)
    assert (finished.kind, finished.id, finished.status, finished.answer) == (kind, "id-1", status, after)
    assert (len(finished.problems), len(wire.requests), [each.looks for each in seen]) == (warnings, 3, [1, 2])
    assert all(request.method == "GET" and "id-1" in request.path for request in wire.requests)
    assert len(waiting.sleeps) == 2
    assert waiting.sleeps[1] > waiting.sleeps[0] >= 2


def test_no_kind_is_left_out() -> None:
    """Of those that are waited for above."""
    assert {each[0] for each in ENDS} == set(KINDS)


@pytest.mark.parametrize(
    ("kind", "answer", "problems"),
    [
        ("inbound_operation", inbound("FAILED", WARNING, WRONG), ("W", "FBA_INB_0001")),
        ("vendor_transaction", transaction("Failure", errors=[{"code": "E1", "message": "m"}]), ("E1",)),
        ("direct_fulfillment_transaction", direct("Failure", errors=[{"code": "E1", "message": "m"}]), ("E1",)),
        ("aplus_approval", approval("REJECTED"), ()),
        ("listing", listing("2026-11-29T00:00:00Z", WRONG), ("FBA_INB_0001",)),
        ("invoices_export", {"export": {"status": "ERROR", "errorMessage": "no"}}, ("",)),
    ],
)
async def test_a_failure_is_an_error_with_its_problems(
    waiting: Any, kind: str, answer: Any, problems: tuple[str, ...]
) -> None:
    """Typed, and pickled with the rest of the error; the first real one is in the message."""
    options = {"seller_id": "A1"} if kind == "listing" else {}
    with pytest.raises(OperationFailedError) as caught:
        await waiting(kind, [answer], **options)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert tuple(each.code for each in again.problems) == problems
    assert (again.resource_id, again.status) == ("id-1", caught.value.status)
    if problems[-1:] == ("FBA_INB_0001",):
        assert again.problems[-1] == Problem("FBA_INB_0001", "There is a problem with A-1", "ERROR", "d")
        assert "FBA_INB_0001 There is a problem with A-1" in str(again)


async def test_reports_end_as_their_own_job_does(waiting: Any) -> None:
    """Cancelled and fatal are distinguished."""
    with pytest.raises(JobCancelledError):
        await waiting("report", [job("CANCELLED")])
    with pytest.raises(JobFailedError):
        await waiting("query", [job("FATAL")])


async def test_a_draft_says_to_submit_it(waiting: Any) -> None:
    """It would be waited for in vain."""
    with pytest.raises(OperationFailedError, match="submit it for approval first"):
        await waiting("aplus_approval", [approval("DRAFT")])


async def test_what_is_late_can_be_waited_for_again(waiting: Any) -> None:
    """The error has the id; the last pause ends with the time."""

    def later(_: Outlook) -> None:
        waiting.now[0] += 4.0

    with pytest.raises(JobTimeoutError, match="still IN_PROGRESS") as caught:
        await waiting("inbound_operation", [inbound("IN_PROGRESS")] * 3, timeout=5, progress=later)
    assert caught.value.resource_id == "id-1"
    assert waiting.sleeps == [2.0, 1.0]
    assert (await waiting("inbound_operation", [inbound("SUCCESS")])).status == "SUCCESS"


async def test_the_seller_of_a_listing_comes_from_the_profile(waiting: Any, wire: Any) -> None:
    """Unless another one is named; without one it is asked for before anything is sent."""
    with pytest.raises(InvalidArgumentError, match="selling_partner_id in the profile"):
        await waiting("listing", [])
    waiting.client.auth.credentials = SimpleNamespace(selling_partner_id="A1OWN")
    await waiting("listing", [listing("2026-11-29T00:00:00Z")])
    assert "/A1OWN/" in wire.requests[0].path


async def test_a_listing_is_done_when_it_was_changed_since(waiting: Any) -> None:
    """The summary of an earlier change is not an answer to this one, and neither are its issues."""
    since = datetime(2026, 11, 29, 12, tzinfo=UTC)
    old, new = listing("2026-11-29T11:59:59Z", WRONG), listing("2026-11-29T14:00:01+02:00")
    finished = await waiting("listing", [old, new], seller_id="A1", since=since)
    assert finished.answer == new


@pytest.mark.parametrize(
    ("kind", "options", "says"),
    [
        ("inbound_operations", {}, "did you mean 'inbound_operation'"),
        ("x", {}, "there are report"),
        ("listing", {}, "seller_id"),
        ("feed", {"target": " "}, "give Amazon's id"),
        ("feed", {"timeout": -1}, "timeout is -1"),
        ("feed", {"timeout": True}, "timeout is True"),
        ("listing", {"seller_id": "A1", "since": datetime(2026, 1, 1)}, "time zone"),  # noqa: DTZ001 - the mistake
    ],
)
async def test_what_cannot_be_waited_for_is_refused(
    waiting: Any, wire: Any, kind: str, options: dict[str, Any], says: str
) -> None:
    """Before anything is sent."""
    with pytest.raises(InvalidArgumentError, match=says):
        await waiting(kind, [job("DONE")], **options)
    assert wire.requests == []


@pytest.mark.parametrize(
    ("operation", "answer", "found"),
    [
        ("fulfillment_inbound_v2024_03_20.createInboundPlan", {"operationId": "o"}, ("inbound_operation", "o")),
        ("reports_v2021_06_30.createReport", {"reportId": "r"}, ("report", "r")),
        ("feeds_v2021_06_30.createFeed", {"feedId": "f"}, ("feed", "f")),
        ("data_kiosk_v2023_11_15.createQuery", {"queryId": "q"}, ("query", "q")),
        ("vendor_orders_v1.submitAcknowledgement", {"payload": {"transactionId": "t"}}, ("vendor_transaction", "t")),
        (
            "vendor_direct_fulfillment_orders_v2021_12_28.submitAcknowledgement",
            {"transactionId": "t"},
            ("direct_fulfillment_transaction", "t"),
        ),
    ],
)
def test_an_answer_says_what_to_wait_for(operation: str, answer: Any, found: tuple[str, str]) -> None:
    """Its operation says the kind."""
    assert pending_kind(operation, answer) == found


@pytest.mark.parametrize("operation", ["orders_v0.getOrders", "feeds_v2021_06_30.createFeed"])
def test_an_answer_that_announces_nothing_is_refused(operation: str) -> None:
    """With the name of the operation."""
    with pytest.raises(InvalidArgumentError, match=operation):
        pending_kind(operation, {})
