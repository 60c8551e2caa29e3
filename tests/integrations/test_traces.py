"""Tasks whose worker died between sending a call and writing down what it created: what Amazon made of it is found again."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from spapi_clients import SPAPIClient
from spapi_core import Credentials, Plan
from spapi_core.catalog import default_catalog
from spapi_core.client import Client
from spapi_core.errors import PermitTimeoutError
from spapi_core.integrations.steps import NotYetError, SentBeforeError, Step, later, working
from spapi_core.integrations.traces import trace_of
from spapi_core.sandbox.local import LocalSandbox
from tests.integrations.test_chains import DE, QUERY
from tests.integrations.test_steps import Notes

NOON = 1_707_998_400
"""2024-02-15T12:00:00Z, when the sandbox begins."""
REPORT = {"reportType": "GET_MERCHANT_LISTINGS_ALL_DATA", "marketplaceIds": [DE]}
GET_REPORTS = "reports_v2021_06_30.getReports"


@pytest.fixture
def sandbox() -> Iterator[LocalSandbox]:
    """Amazon, with what an earlier run left there."""
    with LocalSandbox(stateful=True, plans="none", start="2024-02-15T12:00:00Z") as made:
        yield made


@contextmanager
def client_of(sandbox: LocalSandbox, plans: Any = "none") -> Iterator[Client]:
    """A client of a worker."""
    made = SPAPIClient(
        Credentials(lwa_client_id="amzn1.fleet", lwa_client_secret="s", refresh_token="Atzr|a"),
        marketplace="DE",
        environment=sandbox.url,
        lwa_url=f"{sandbox.url}/auth/o2/token",
        plans=plans,
    )
    with made:
        yield working(made)


@pytest.fixture
def client(sandbox: LocalSandbox) -> Iterator[Client]:
    """A client of a worker."""
    with client_of(sandbox) as made:
        yield made


def report(client: Client, **more: Any) -> Any:
    return client.call("POST", "/reports/2021-06-30/reports", body={**REPORT, **more})


def query(client: Client, text: str, **more: Any) -> Any:
    return client.call("POST", "/dataKiosk/2023-11-15/queries", body={"query": text, **more})


def feed(client: Client) -> Any:
    body = {"feedType": "JSON_LISTINGS_FEED", "marketplaceIds": [DE]}
    uploaded = client.feeds.upload(b'{"header": {"sellerId": "A1", "version": "2.0"}, "messages": []}')
    return client.call("POST", "/feeds/2021-06-30/feeds", body={**body, "inputFeedDocumentId": uploaded})


def made(client: Client, call: Any, name: str) -> str:
    """What a run created that died with Amazon's answer unread."""
    return str(client.send(call).parsed[name])


def dead(*tasks: str) -> Notes:
    """The journal of tasks whose run was killed while it sent."""
    return Notes({f"{task}:1": f"begun:{NOON}" for task in tasks})


def posts(sandbox: LocalSandbox) -> int:
    return sum(
        row["method"] == "POST" and row["path"].endswith(("/reports", "/queries", "/feeds"))
        for row in sandbox.requests()
    )


def test_a_report_that_was_asked_for_is_found(sandbox: LocalSandbox, client: Client) -> None:
    """The next run has its id, and nothing is sent twice; one of another type or time is not taken for it."""
    call = report(client, dataStartTime="2024-01-01T00:00:00Z")
    wanted = made(client, call, "reportId")
    made(client, report(client, dataStartTime="2024-01-02T00:00:00Z"), "reportId")
    made(client, report(client, reportType="GET_FLAT_FILE_OPEN_LISTINGS_DATA"), "reportId")
    notes = dead("t")
    assert [Step("t", notes).create(client, call, "reportId") for _ in range(2)] == [wanted] * 2
    assert posts(sandbox) == 3


def test_a_query_that_was_asked_for_is_found(sandbox: LocalSandbox, client: Client) -> None:
    """By its text; another one is not taken for it."""
    wanted = made(client, query(client, QUERY), "queryId")
    made(client, query(client, QUERY.replace("DAY", "MONTH")), "queryId")
    assert Step("t", dead("t")).create(client, query(client, QUERY), "queryId") == wanted
    assert posts(sandbox) == 2


def test_what_amazon_never_saw_is_sent(sandbox: LocalSandbox, client: Client) -> None:
    """Nothing is in the lists, so that it was not carried out: the task goes on as if it began, for feeds too."""
    notes = dead("report", "query", "feed")
    assert Step("report", notes).create(client, report(client), "reportId")
    assert Step("query", notes).create(client, query(client, QUERY), "queryId")
    assert Step("feed", notes).create(client, feed(client), "feedId")
    assert posts(sandbox) == 3


def test_two_tasks_that_died_share_no_report(client: Client) -> None:
    """Each takes one of two equal ones; one that a living task created is nobody else's."""
    notes = dead("a", "b")
    of_another = Step("c", notes).create(client, report(client), "reportId")
    both = {made(client, report(client), "reportId") for _ in range(2)}
    found = [Step(task, notes).create(client, report(client), "reportId") for task in ("a", "b")]
    assert set(found) == both
    assert of_another not in found


def test_a_feed_that_may_be_it_is_named(sandbox: LocalSandbox, client: Client) -> None:
    """The list of feeds does not say what was uploaded: a person looks, and the error survives its way to them."""
    call = feed(client)
    wanted = made(client, call, "feedId")
    notes = dead("t")
    Step("other", notes).create(client, feed(client), "feedId")
    with pytest.raises(SentBeforeError, match=wanted) as caught:
        Step("t", notes).create(client, call, "feedId")
    assert caught.value.candidates == (wanted,)
    assert later(Step("t"), caught.value) is None
    assert pickle.loads(pickle.dumps(caught.value)).candidates == (wanted,)  # noqa: S301 - our own
    assert posts(sandbox) == 2


def test_what_the_list_does_not_tell_apart_is_named(client: Client) -> None:
    """A report with options, and a page of a query."""
    several: list[tuple[Any, str]] = [
        (report(client, reportOptions={"custom": "true"}), "reportId"),
        (query(client, QUERY, paginationToken="next"), "queryId"),
    ]
    plain = [made(client, report(client), "reportId"), made(client, query(client, QUERY), "queryId")]
    for (call, name), wanted in zip(several, plain, strict=True):
        with pytest.raises(SentBeforeError) as caught:
            Step("t", dead("t")).create(client, call, name)
        assert caught.value.candidates == (wanted,)


def test_a_run_that_died_after_its_claim_has_what_it_claimed(client: Client) -> None:
    """A feed too: the claim says whose it is."""
    call = feed(client)
    notes = dead("t")
    wanted = Step("t2", notes).create(client, call, "feedId")
    claim = next(name for name, key in notes.items() if key == "t2:1")
    notes[claim] = "t:1"
    assert Step("t", notes).create(client, call, "feedId") == wanted


def test_a_look_without_a_permit_comes_again(sandbox: LocalSandbox) -> None:
    """The task gives its worker back with a place of the list's plan, and looks with it."""
    with client_of(sandbox, {GET_REPORTS: Plan(0.01, 1)}) as client:
        wanted = made(client, report(client), "reportId")
        client.send(client.call("GET", "/reports/2021-06-30/reports", params={"reportTypes": [REPORT["reportType"]]}))
        notes = dead("t")
        with pytest.raises(PermitTimeoutError) as caught:
            Step("t", notes).create(client, report(client), "reportId")
        again = later(Step("t"), caught.value)
        assert again is not None
        assert again.place is not None
    with client_of(sandbox) as client:
        assert Step("t", notes).create(client, report(client), "reportId") == wanted
    assert posts(sandbox) == 1


def test_of_two_runs_one_sends(client: Client) -> None:
    """Both found nothing; who was slower comes again."""

    class Raced(Notes):
        def again(self, key: str, before: str) -> bool:
            self[key] = "begun:1"
            return super().again(key, before)

    with pytest.raises(NotYetError):
        Step("t", Raced(dead("t"))).create(client, report(client), "reportId")


def test_what_a_schedule_made_was_created_by_no_call() -> None:
    """A report of Amazon's schedule is never taken for the one that was asked for."""
    call = default_catalog().get("reports_v2021_06_30.createReport").raw.call(body=REPORT)
    trace = trace_of(call)
    assert trace is not None
    row = {"reportId": "R1", **REPORT}
    assert trace.fits(row)
    assert not trace.fits({**row, "reportScheduleId": "S1"})
