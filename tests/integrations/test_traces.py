"""Tasks whose worker died between sending a call and writing down what it created: what Amazon made of it is found again."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spapi_clients import SPAPIClient
from spapi_clients.fulfillment_inbound_v2024_03_20 import models as inbound_models
from spapi_clients.fulfillment_inbound_v2024_03_20 import operations as inbound
from spapi_core import Credentials, Plan
from spapi_core.catalog import default_catalog
from spapi_core.client import Client
from spapi_core.errors import PermitTimeoutError, SPAPIError
from spapi_core.integrations.journal import JournalEntry, Note
from spapi_core.integrations.steps import NotYetError, SentBeforeError, Step, later, working
from spapi_core.integrations.traces import trace_of
from spapi_core.limits import Limiter
from spapi_core.model.codec import loads
from spapi_core.sandbox.local import LocalSandbox
from tests.hostile import any_json
from tests.integrations.test_chains import ADDRESS, DE, ITEM, QUERY
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
    return str(loads(client.send(call).content)[name])


def dead(client: Client, **calls: Any) -> Notes:
    """The journal of tasks whose run was killed while it sent its call."""
    notes = Notes()
    notes.now = NOON
    for task, call in calls.items():
        trace = trace_of(call)
        assert trace is not None
        notes.begin(f"{task}:1", trace.note(client))
    return notes


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
    notes = dead(client, t=call)
    assert [Step("t", notes).create(client, call, "reportId") for _ in range(2)] == [wanted] * 2
    assert posts(sandbox) == 3


def test_a_query_that_was_asked_for_is_found(sandbox: LocalSandbox, client: Client) -> None:
    """By its text; another one is not taken for it."""
    wanted = made(client, query(client, QUERY), "queryId")
    made(client, query(client, QUERY.replace("DAY", "MONTH")), "queryId")
    assert Step("t", dead(client, t=query(client, QUERY))).create(client, query(client, QUERY), "queryId") == wanted
    assert posts(sandbox) == 2


def test_what_amazon_never_saw_is_sent(sandbox: LocalSandbox, client: Client) -> None:
    """Nothing is in the lists, so that it was not carried out: the task goes on as if it began, for feeds too."""
    notes = dead(client, report=report(client), query=query(client, QUERY), feed=feed(client))
    assert Step("report", notes).create(client, report(client), "reportId")
    assert Step("query", notes).create(client, query(client, QUERY), "queryId")
    assert Step("feed", notes).create(client, feed(client), "feedId")
    assert posts(sandbox) == 3


def test_two_tasks_that_died_share_no_report(client: Client) -> None:
    """Each takes one of two equal ones; one that a living task created is nobody else's."""
    notes = dead(client, a=report(client), b=report(client))
    of_another = Step("c", notes).create(client, report(client), "reportId")
    both = {made(client, report(client), "reportId") for _ in range(2)}
    found = [Step(task, notes).create(client, report(client), "reportId") for task in ("a", "b")]
    assert set(found) == both
    assert of_another not in found


def test_a_feed_that_may_be_it_is_named(sandbox: LocalSandbox, client: Client) -> None:
    """The list of feeds does not say what was uploaded: a person looks, and the error survives its way to them."""
    call = feed(client)
    wanted = made(client, call, "feedId")
    notes = dead(client, t=call)
    Step("other", notes).create(client, feed(client), "feedId")
    with pytest.raises(SentBeforeError, match=wanted) as caught:
        Step("t", notes).create(client, call, "feedId")
    assert caught.value.candidates == (wanted,)
    assert later(Step("t"), caught.value) is None
    assert pickle.loads(pickle.dumps(caught.value)).candidates == (wanted,)  # noqa: S301 - our own
    assert posts(sandbox) == 2


OPTIONS = {"reportOptions": {"custom": "true"}}
JANUARY = {"dataStartTime": "2024-01-01T00:00:00Z", "dataEndTime": "2024-02-01T00:00:00Z"}


@pytest.mark.parametrize("mine", [{}, OPTIONS])
@pytest.mark.parametrize("other", [{}, OPTIONS, {"reportOptions": {"custom": "false"}}, JANUARY])
def test_a_report_that_may_be_another_runs_is_named(client: Client, mine: Any, other: Any) -> None:
    """Amazon's list does not show options: what a call with other ones may have made is taken for nobody's."""
    notes = dead(client, t=report(client, **mine), u=report(client, **other))
    wanted = made(client, report(client, **other), "reportId")
    if mine == other:
        assert Step("t", notes).create(client, report(client, **mine), "reportId") == wanted
        return
    with pytest.raises(SentBeforeError, match=wanted) as caught:
        Step("t", notes).create(client, report(client, **mine), "reportId")
    assert caught.value.candidates == (wanted,)


def test_a_report_with_options_is_found(sandbox: LocalSandbox, client: Client) -> None:
    """Where the journal knows of no other call that may have made it; one made by a call that is done has its owner."""
    call = report(client, **OPTIONS)
    notes = dead(client, t=call)
    Step("other", notes).create(client, report(client), "reportId")
    wanted = made(client, call, "reportId")
    assert Step("t", notes).create(client, call, "reportId") == wanted
    assert posts(sandbox) == 2


def test_what_other_dates_or_times_rule_out_stands_in_nobodys_way(client: Client) -> None:
    """A call of other dates, and one that was begun an hour later, did not make it."""
    call = report(client, dataStartTime="2024-01-02T00:00:00Z")
    notes = dead(client, t=call, dates=report(client, **JANUARY))
    notes.now += 3600
    trace = trace_of(report(client, **OPTIONS))
    assert trace is not None
    notes.begin("later:1", trace.note(client))
    wanted = made(client, call, "reportId")
    assert Step("t", notes).create(client, call, "reportId") == wanted


def test_more_than_the_journals_calls_made_are_named(sandbox: LocalSandbox, client: Client) -> None:
    """Somebody else asked too, perhaps with options: which one is the task's cannot be known."""
    notes = dead(client, t=report(client))
    both = {made(client, report(client, **more), "reportId") for more in ({}, OPTIONS)}
    with pytest.raises(SentBeforeError) as caught:
        Step("t", notes).create(client, report(client), "reportId")
    assert set(caught.value.candidates) == both
    assert posts(sandbox) == 2


def test_a_journal_that_does_not_say_what_was_asked_for_names_candidates(client: Client) -> None:
    """One of an earlier release."""
    wanted = made(client, report(client), "reportId")
    with pytest.raises(SentBeforeError) as caught:
        Step("t", Notes({"t:1": f"begun:{NOON}"})).create(client, report(client), "reportId")
    assert caught.value.candidates == (wanted,)


def test_a_report_is_found_by_the_dates_with_which_it_was_asked_for(sandbox: LocalSandbox, client: Client) -> None:
    """A task that asks up to now has other dates in its next run."""
    call = report(client, dataEndTime="2024-02-15T12:00:00Z")
    notes = dead(client, t=call)
    wanted = made(client, call, "reportId")
    again = report(client, dataEndTime="2024-02-15T12:06:00Z")
    assert Step("t", notes).create(client, again, "reportId") == wanted
    assert posts(sandbox) == 1


def test_a_call_like_it_that_is_under_way_is_waited_for(sandbox: LocalSandbox, client: Client) -> None:
    """Its answer says what is whose."""
    notes = dead(client, t=report(client), u=report(client, **OPTIONS))
    of_another = made(client, report(client, **OPTIONS), "reportId")
    notes.living = {"u:1"}
    with pytest.raises(NotYetError):
        Step("t", notes).create(client, report(client), "reportId")
    trace = trace_of(report(client))
    assert trace is not None
    assert notes.claim(trace.claim(client, of_another), "u:1")
    notes.done(JournalEntry("u:1", notes["u:1"]), of_another)
    assert Step("t", notes).create(client, report(client), "reportId") != of_another
    assert posts(sandbox) == 2


def test_what_another_task_took_is_not_this_ones(client: Client) -> None:
    """Two runs lived at once: the first to claim has it, and the other one looks again instead of sharing it."""

    class Quicker(Notes):
        def claim(self, name: str, key: str) -> bool:
            self.setdefault(name, "another:1")
            return super().claim(name, key)

    notes = Quicker()
    with pytest.raises(NotYetError, match="another task took"):
        Step("t", notes).create(client, report(client), "reportId")
    assert notes["t:1"].startswith("begun:")
    found = Quicker(dead(client, u=report(client)))
    with pytest.raises(NotYetError, match="just taken"):
        Step("u", found).create(client, report(client), "reportId")


def test_two_runs_of_a_task_that_both_sent_end_with_one_id(client: Client) -> None:
    """The one that was done first."""

    class Slow(Notes):
        def done(self, entry: JournalEntry, value: str) -> str:
            self.setdefault("first", value)
            self[entry.key] = f"done:{self['first']}"
            return super().done(entry, value)

    notes = Slow({"first": "R1"})
    assert Step("t", notes).create(client, report(client), "reportId") == "R1"


def test_a_page_of_a_query_is_told_from_its_first(client: Client) -> None:
    """The list does not show which page was asked for; the journal does."""
    first, second = query(client, QUERY), query(client, QUERY, paginationToken="next")
    wanted = made(client, first, "queryId")
    with pytest.raises(SentBeforeError) as caught:
        Step("t", dead(client, t=second, u=first)).create(client, second, "queryId")
    assert caught.value.candidates == (wanted,)
    assert Step("t", dead(client, t=first)).create(client, first, "queryId") == wanted


def plan(name: str = "Restock") -> Any:
    request = inbound_models.CreateInboundPlanRequest(
        destination_marketplaces=[DE], items=[ITEM], source_address=ADDRESS, name=name
    )
    return inbound.create_inbound_plan(body=request)


def test_an_inbound_plan_that_may_be_it_is_named(sandbox: LocalSandbox, client: Client) -> None:
    """The list shows its name and no items: a person looks, whatever ids the task wants; nothing is sent again."""
    call = plan()
    made(client, plan("Another"), "inboundPlanId")
    sandbox.advance(1200)
    wanted = made(client, call, "inboundPlanId")
    sandbox.advance(1200)
    made(client, call, "inboundPlanId")
    for names in (("inboundPlanId", "operationId"), ("inboundPlanId",)):
        notes = dead(client)
        notes.now += 1200
        notes.begin("t:1")
        with pytest.raises(SentBeforeError, match=wanted) as caught:
            Step("t", notes).create_named(client, call, names)
        assert caught.value.candidates == (wanted,)
        assert later(Step("t"), caught.value) is None


def test_an_inbound_plan_that_the_list_does_not_show_is_not_sent_again(sandbox: LocalSandbox, client: Client) -> None:
    """Amazon makes plans while its operation goes on: that it is not there yet says nothing."""
    with pytest.raises(SentBeforeError, match="does not show it") as caught:
        Step("t", Notes({"t:1": f"begun:{NOON}"})).create(client, plan(), "inboundPlanId")
    assert caught.value.candidates == ()
    assert not [row for row in sandbox.requests() if row["method"] == "POST" and "inbound" in row["path"]]


def test_an_inbound_plan_whose_run_died_after_its_claim_is_named(client: Client) -> None:
    """Its own one alone; the task that wants its other id too cannot go on by itself."""
    notes = Notes()
    wanted = Step("t", notes).create_named(client, plan(), ("inboundPlanId", "operationId"))["inboundPlanId"]
    notes["t:1"] = f"begun:{NOON}"
    assert Step("t", Notes(notes)).create(client, plan(), "inboundPlanId") == wanted
    with pytest.raises(SentBeforeError, match="other ids") as caught:
        Step("t", notes).create_named(client, plan(), ("inboundPlanId", "operationId"))
    assert caught.value.candidates == (wanted,)


def test_a_run_that_died_after_its_claim_has_what_it_claimed(client: Client) -> None:
    """A feed too: the claim says whose it is."""
    call = feed(client)
    notes = dead(client, t=call)
    wanted = Step("t2", notes).create(client, call, "feedId")
    claim = next(name for name, key in notes.items() if key == "t2:1")
    notes[claim] = "t:1"
    assert Step("t", notes).create(client, call, "feedId") == wanted


def test_a_look_without_a_permit_comes_again(sandbox: LocalSandbox) -> None:
    """The task gives its worker back with a place of the list's plan, and looks with it."""
    with client_of(sandbox, {GET_REPORTS: Plan(0.01, 1)}) as client:
        wanted = made(client, report(client), "reportId")
        client.send(client.call("GET", "/reports/2021-06-30/reports", params={"reportTypes": [REPORT["reportType"]]}))
        notes = dead(client, t=report(client))
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
        def again(self, before: JournalEntry, note: Note | None = None) -> JournalEntry | None:
            self[before.key] = "begun:1"
            return super().again(before, note)

    with pytest.raises(NotYetError):
        Step("t", Raced(dead(client, t=report(client)))).create(client, report(client), "reportId")


HOSTILE: list[Any] = [
    [],
    {},
    None,
    7,
    "R1",
    {"reportId": None},
    {"reportId": {}, "createdTime": []},
    {"marketplaceIds": DE},
]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.sampled_from(HOSTILE) | any_json(), max_size=4), token=any_json())
def test_a_list_of_another_shape_ends_in_an_error_or_as_empty(
    wire: Any, reply: Any, tokens: Any, rows: list[Any], token: Any
) -> None:
    """Whatever stands in it: the call is sent once at most, and what cannot be read is taken for nothing."""
    wire.requests.clear()
    answers = {"GET": {"reports": rows, "nextToken": token}, "POST": {"reportId": "NEW"}}
    wire.answer = lambda seen: reply.of(answers[seen.method])
    with Client(marketplace="DE", environment=wire.url, plans="none", auth=tokens(), limiter=Limiter()) as plain:
        client = working(plain)
        try:
            assert Step("t", dead(client, t=report(client))).create(client, report(client), "reportId") == "NEW"
        except SPAPIError:
            assert not [seen for seen in wire.requests if seen.method == "POST"]


def test_what_a_schedule_made_was_created_by_no_call() -> None:
    """A report of Amazon's schedule is never taken for the one that was asked for."""
    call = default_catalog().get("reports_v2021_06_30.createReport").raw.call(body=REPORT)
    trace = trace_of(call)
    assert trace is not None
    row = {"reportId": "R1", **REPORT}
    assert trace.fits(row)
    assert not trace.fits({**row, "reportScheduleId": "S1"})
