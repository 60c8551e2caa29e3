"""`options=` of whole jobs: on every method that sends, and for every call that it sends."""

from __future__ import annotations

import asyncio
import inspect
import json
import pydoc
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

import pytest

from spapi_core.catalog import default_catalog
from spapi_core.errors import InvalidArgumentError, PermitTimeoutError, SPAPIError
from spapi_core.jobs.aio.feeds import AsyncFeeds
from spapi_core.jobs.aio.reports import AsyncReports
from spapi_core.jobs.sync.reports import Reports
from spapi_core.listings import price

pytestmark = pytest.mark.anyio

JOBS = ("reports", "feeds", "data_kiosk", "uploads", "listings", "waiter", "notifications")
HEADER = {"headers": {"x-amzn-shipping-business-id": "AmazonShipping_UK"}}


async def awaited(both: Any, value: Any) -> Any:
    return await value if both.is_async else value


@pytest.fixture
def both(make: Any) -> Any:
    """A client over Amazon's operations."""
    return make(catalog=default_catalog())


@pytest.mark.parametrize("name", JOBS)
async def test_every_method_that_sends_takes_options(both: Any, name: str) -> None:
    """By rule: all public methods but the check of a query and a new listings feed, which send nothing."""
    job = getattr(both.client, name)
    methods = [each for each in dir(type(job)) if not each.startswith("_") and each not in {"check", "listings"}]
    assert len(methods) >= 2
    for each in methods:
        assert "options" in inspect.signature(getattr(job, each)).parameters, each


async def test_each_call_of_a_job_is_sent_with_its_options(both: Any, wire: Any, reply: Any) -> None:
    """Creating, waiting, asking for the document: three requests, three headers; the next job has none."""
    done = {"processingStatus": "DONE", "reportDocumentId": "D"}
    url = f"{wire.url}/doc?X-Amz-Signature=1"
    wire.replies = 2 * [reply.of({"reportId": "1"}, 202), reply.of(done), reply.of({"url": url})]
    for options in (HEADER, None):
        await awaited(both, both.client.reports.run("GET_LEDGER_DETAIL_VIEW_DATA", options=options))
    sent = [seen.header("x-amzn-shipping-business-id") for seen in wire.requests]
    assert sent == 3 * ["AmazonShipping_UK"] + 3 * [None]


@pytest.mark.parametrize(
    ("name", "method", "words"),
    [
        ("reports", "cancel", ["1"]),
        ("reports", "cancel_schedule", ["1"]),
        ("reports", "create", ["GET_LEDGER_DETAIL_VIEW_DATA"]),
        ("reports", "document", ["1"]),
        ("reports", "reason", ["1"]),
        ("reports", "schedules", [["GET_LEDGER_DETAIL_VIEW_DATA"]]),
        ("reports", "wait", ["1"]),
        ("feeds", "upload", [b"{}"]),
        ("feeds", "submit", ["JSON_LISTINGS_FEED", b"{}"]),
        ("feeds", "wait", ["1"]),
        ("data_kiosk", "cancel", ["1"]),
        ("data_kiosk", "document", ["1"]),
        ("data_kiosk", "reason", ["1"]),
        ("data_kiosk", "wait", ["1"]),
    ],
)
async def test_the_first_call_of_each_method_has_its_options(
    both: Any, wire: Any, reply: Any, name: str, method: str, words: list[Any]
) -> None:
    """And without any it has none."""
    wire.replies = 2 * [reply.of({"errors": [{"code": "InvalidInput", "message": "No."}]}, 400)]
    for options in (HEADER, None):
        with suppress(SPAPIError):
            await awaited(both, getattr(getattr(both.client, name), method)(*words, options=options))
    sent = [seen.header("x-amzn-shipping-business-id") for seen in wire.requests]
    assert sent == ["AmazonShipping_UK", None]


async def test_lists_of_jobs_take_options_too(both: Any, wire: Any, reply: Any) -> None:
    """Those that are read piece by piece."""
    wire.replies = [reply.of({"reports": [{"reportId": "1"}]}), reply.of({"queries": []})]
    assert len(await both.every(both.client.reports.list(["GET_LEDGER_DETAIL_VIEW_DATA"], options=HEADER))) == 1
    assert await both.every(both.client.data_kiosk.list(options=HEADER)) == []
    assert [seen.header("x-amzn-shipping-business-id") for seen in wire.requests] == 2 * ["AmazonShipping_UK"]


async def test_the_longest_wait_holds_for_the_pause_of_a_report_type(make: Any, wire: Any, reply: Any) -> None:
    """`max_wait` of the job, in place of half an hour."""
    both = make(catalog=default_catalog(), plans="production")
    wire.replies = [reply.of({"reportId": "1"}, 202)]
    await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA"))
    with pytest.raises(PermitTimeoutError):
        await awaited(both, both.client.reports.create("GET_AFN_INVENTORY_DATA", options={"max_wait": 1}))
    assert len(wire.requests) == 1


async def test_a_misspelled_option_is_refused_before_anything_is_sent(both: Any, wire: Any) -> None:
    """With the nearest one."""
    with pytest.raises(InvalidArgumentError, match="did you mean 'timeout'"):
        await awaited(both, both.client.feeds.wait("1", options={"timeot": 3}))
    with pytest.raises(InvalidArgumentError, match="there is no option 'reportPeriod'"):
        await awaited(both, both.client.reports.create("X", options={"timeout": 3, "reportPeriod": "DAY"}))
    assert wire.requests == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"max_wiat": 5}, "did you mean 'max_wait'.*; options of the type go in report_options="),
        ({"max_wiat": "5"}, "did you mean 'max_wait'"),
        ({"reportPeriod": 5}, "there is no option 'reportPeriod'.*; options of the type go in report_options="),
        ({5: 5}, "there is no option '5'"),
        ("abc", "options is a str: give a dict"),
        (["timeout"], "options is a list: give a dict"),
    ],
)
async def test_what_is_no_option_of_calls_is_not_sent_as_options_of_the_type(
    both: Any, wire: Any, given: Any, said: str
) -> None:
    """Those are text, under names of their own."""
    with pytest.raises(InvalidArgumentError, match=said):
        await awaited(both, both.client.reports.create("GET_LEDGER_SUMMARY_VIEW_DATA", options=given))
    assert wire.requests == []


async def test_only_a_wrong_name_leads_to_the_options_of_the_type(both: Any, wire: Any) -> None:
    """Not a wrong value, and not where there are none."""
    with pytest.raises(InvalidArgumentError) as value:
        await awaited(both, both.client.reports.create("GET_LEDGER_SUMMARY_VIEW_DATA", options={"timeout": "soon"}))
    with pytest.raises(InvalidArgumentError, match="there is no option") as name:
        await awaited(both, both.client.reports.wait("1", options={"reportPeriod": "DAY"}))
    assert not any("of the type" in str(error.value) for error in (value, name))
    assert wire.requests == []


async def test_options_of_the_type_are_taken_from_options_with_a_warning(both: Any, wire: Any, reply: Any) -> None:
    """As calls before there were options of calls have them."""
    wire.replies = [reply.of({"reportId": "1"}, 202)]
    given = {"aggregateByLocation": "COUNTRY"}
    with pytest.warns(DeprecationWarning, match="report_options=") as warned:
        await awaited(both, both.client.reports.create("GET_LEDGER_SUMMARY_VIEW_DATA", options=given))
    assert [each.filename for each in warned] == [__file__]
    assert b'"reportOptions":{"aggregateByLocation":"COUNTRY"}' in wire.requests[0].body.replace(b" ", b"")


async def test_the_warning_names_the_caller_of_a_task_too(make: Any, wire: Any, reply: Any) -> None:
    """Not the line that runs the event loop: it comes where the coroutine is made."""
    both = make(catalog=default_catalog())
    if not both.is_async:
        return
    wire.replies = [reply.of({"reportId": "1"}, 202)]
    with pytest.warns(DeprecationWarning, match="report_options=") as warned:
        task = asyncio.create_task(both.client.reports.create("GET_X", options={"aggregateByLocation": "COUNTRY"}))
    assert [each.filename for each in warned] == [__file__]
    assert await task == "1"


def test_methods_of_jobs_are_what_they_look_like() -> None:
    """Coroutine functions on every Python, also those that warn before they begin; with their names, signatures and docstrings."""
    for method in (AsyncReports.create, AsyncReports.run, AsyncReports.wait, AsyncFeeds.run):
        assert inspect.iscoroutinefunction(method)
        assert asyncio.iscoroutinefunction(method)
        assert inspect.getdoc(method)
        assert "options" in inspect.signature(method).parameters
    bound = AsyncReports(None).create  # type: ignore[arg-type]  # it is not called
    assert inspect.iscoroutinefunction(bound)
    assert (bound.__name__, bound.__qualname__) == ("create", "AsyncReportSteps.create")
    assert "self" not in inspect.signature(bound).parameters
    assert "create(" in pydoc.plain(pydoc.render_doc(AsyncReports))
    assert not inspect.iscoroutinefunction(Reports.create)


async def test_a_listings_feed_has_the_seller_of_the_profile(both: Any) -> None:
    """And the marketplace of the client, for patches of prices; without a seller it says so."""
    with pytest.raises(InvalidArgumentError, match="selling_partner_id"):
        both.client.feeds.listings()
    both.client.auth.credentials = SimpleNamespace(selling_partner_id="A1OWN")
    with both.client.feeds.listings() as feed:
        feed.patch("A-1", "PRODUCT", [price("9.99", "EUR")])
        written = json.loads(b"".join(feed.parts[0].pieces()))
    assert written["header"]["sellerId"] == "A1OWN"
    (patch,) = written["messages"][0]["patches"]
    assert (patch["path"], patch["value"][0]["marketplace_id"]) == ("/attributes/purchasable_offer", "A1PA6795UKMFR9")
