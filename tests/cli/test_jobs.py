"""Whole jobs on the command line: reports, feeds, queries and exports, resumed where they were stopped, files whole."""

from __future__ import annotations

import csv
import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from spapi_core.sandbox import LocalSandbox
from tests.cli.conftest import Spapi

LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
QUERY = "query { analytics_salesAndTraffic_2023_11_15 { salesAndTrafficByDate { startDate } } }"
SINCE = ("--created-after", "2020-01-01T00:00:00Z", "-p", "local")


@pytest.fixture(scope="module")
def server() -> Any:
    """A sandbox whose time runs quickly, so that jobs are soon done."""
    with LocalSandbox(stateful=True, plans="none", time_scale=600, seed={"orders": 6900}) as sandbox:
        yield sandbox


def _asked(server: LocalSandbox, operation: str) -> int:
    """How often an operation was called."""
    return sum(row["operation"] == operation for row in server.requests())


def test_report_types_are_listed(spapi: Spapi) -> None:
    """With what is known of them, all or those with a word."""
    rows = json.loads(spapi("reports", "types", "--json").out)
    assert {"type": "GET_VAT_TRANSACTION_DATA", "restricted": True}.items() <= next(
        row for row in rows if row["type"] == "GET_VAT_TRANSACTION_DATA"
    ).items()
    assert all("VAT" in row["type"] for row in json.loads(spapi("reports", "types", "vat", "--json").out))
    assert "restricted data token" in spapi("reports", "types", "vat_transaction").out


def test_a_report_is_run_to_a_file(spapi: Spapi, tmp_path: Path) -> None:
    """As Amazon made it, and as rows; nothing is left beside it; --json says what became of it."""
    raw = tmp_path / "raw.txt"
    ran = spapi("reports", "run", LISTINGS, "--to", str(raw), "-p", "local", "--json")
    assert ran.code == 0, ran.err
    told = json.loads(ran.out)
    assert (told["file"], told["bytes"]) == (str(raw), raw.stat().st_size)
    names = raw.read_text().splitlines()[0].split("\t")
    table = tmp_path / "rows.csv"
    assert spapi("reports", "get", told["report_id"], "--to", str(table), "-o", "csv", "-p", "local").code == 0
    rows = list(csv.DictReader(table.read_text().splitlines()))
    assert list(rows[0]) == names
    lines = spapi("reports", "get", told["report_id"], "-o", "ndjson", "-p", "local").out.splitlines()
    assert [json.loads(line) for line in lines] == rows
    assert json.loads(spapi("reports", "get", told["report_id"], "--json", "-p", "local").out) == rows
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["raw.txt", "rows.csv"]


def test_a_report_that_was_stopped_is_not_asked_for_again(spapi: Spapi, tmp_path: Path, server: LocalSandbox) -> None:
    """Its id is kept beside the file; the same command goes on with it, another command is refused."""
    words = ("reports", "run", LISTINGS, "--to", str(tmp_path / "a.txt"), "-p", "local")
    server.add_fault("status", status=404, operation="reports_v2021_06_30.getReport", times=1)
    assert spapi(*words).code == 1
    kept = json.loads((tmp_path / "a.txt.state").read_text())
    refused = spapi(*words, "--start", "2026-01-01")
    assert (refused.code, "another job (start differ)" in refused.err) == (2, True)
    asked = _asked(server, "reports_v2021_06_30.createReport")
    ran = spapi(*words)
    assert ran.code == 0, ran.err
    assert f"Resuming report {kept['report_id']}." in ran.err
    assert _asked(server, "reports_v2021_06_30.createReport") == asked
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.txt"]


def test_reports_and_schedules_are_listed(spapi: Spapi) -> None:
    """Of one type or of all that are known; as a table, JSON, or lines."""
    assert spapi("reports", "run", LISTINGS, "-p", "local").code == 0
    rows = json.loads(spapi("reports", "list", "--type", LISTINGS, "-p", "local", "--json").out)
    assert {row["reportType"] for row in rows} == {LISTINGS}
    assert spapi("reports", "list", "--type", LISTINGS, "-p", "local").out.startswith("reportId\treportType")
    assert json.loads(spapi("reports", "schedules", "--type", LISTINGS, "-p", "local", "--json").out) == []
    assert spapi("reports", "schedules", "-p", "local").code == 0


def test_a_feed_is_submitted_and_its_result_written(spapi: Spapi, tmp_path: Path) -> None:
    """The id comes at once; the result later, by the id or by waiting."""
    file = tmp_path / "feed.json"
    message = {"messageId": 1, "sku": "A", "operationType": "DELETE"}
    header = {"sellerId": "A1", "version": "2.0"}
    file.write_text(json.dumps({"header": header, "messages": [message]}))
    words = ("feeds", "submit", "JSON_LISTINGS_FEED", str(file), "-p", "local")
    found = json.loads(spapi(*words, "--json").out)
    result = spapi("feeds", "result", found["feed_id"], "-p", "local")
    assert result.code == 0, result.err
    assert "summary" in json.loads(result.out)
    to = tmp_path / "result.json"
    assert spapi(*words, "--wait", "--to", str(to)).code == 0
    assert "summary" in json.loads(to.read_text())
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["feed.json", "result.json"]


def test_a_query_is_run_to_a_file(spapi: Spapi, tmp_path: Path) -> None:
    """Its records as lines of JSON."""
    to = tmp_path / "sales.jsonl"
    query = tmp_path / "q.graphql"
    query.write_text("query { analytics_salesAndTraffic_2023_11_15 { salesAndTrafficByDate { startDate } } }")
    ran = spapi("kiosk", "run", f"@{query}", "--no-check", "--to", str(to), "-p", "local", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["rows"] == len(to.read_text().splitlines())
    assert not to.with_name("sales.jsonl.part").exists()


def test_orders_are_exported(spapi: Spapi, tmp_path: Path) -> None:
    """All pages, each order once, as lines, a list and a table."""
    lines, table, whole = tmp_path / "o.jsonl", tmp_path / "o.csv", tmp_path / "o.json"
    assert spapi("orders", "export", *SINCE, "--to", str(lines)).code == 0
    ids = [json.loads(line)["orderId"] for line in lines.read_text().splitlines()]
    assert len(ids) == len(set(ids)) > 100
    assert spapi("orders", "export", *SINCE, "--to", str(table), "-o", "csv").code == 0
    assert [row["orderId"] for row in csv.DictReader(table.read_text().splitlines())] == ids
    told = json.loads(spapi("orders", "export", *SINCE, "--to", str(whole), "-o", "json", "--json").out)
    assert told == {"file": str(whole), "rows": len(ids)}
    assert [row["orderId"] for row in json.loads(whole.read_text())] == ids


def test_an_export_that_was_stopped_goes_on_after_its_last_page(
    spapi: Spapi, tmp_path: Path, server: LocalSandbox
) -> None:
    """The file is not there before all of it is; no page that was read is read again, and none is missing."""
    whole, to = tmp_path / "whole.jsonl", tmp_path / "o.jsonl"
    assert spapi("orders", "export", *SINCE, "--to", str(whole)).code == 0
    pages = _asked(server, "orders_v2026_01_01.searchOrders")
    server.add_fault("status", status=400, operation="orders_v2026_01_01.searchOrders", skip=1, times=1)
    assert spapi("orders", "export", *SINCE, "--to", str(to)).code == 1
    assert not to.exists()
    part = tmp_path / "o.jsonl.part"
    with part.open("a") as file:
        file.write('{"orderId": "cut sho')  # what a process leaves that was killed while it wrote
    before = _asked(server, "orders_v2026_01_01.searchOrders")
    ran = spapi("orders", "export", *SINCE, "--to", str(to))
    assert ran.code == 0, ran.err
    assert "Resuming after" in ran.err
    assert _asked(server, "orders_v2026_01_01.searchOrders") - before < pages
    assert to.read_text() == whole.read_text()
    assert not part.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("orders", "export", "--to", "o.csv"), "one of --created-after and --updated-after"),
        (("orders", "export", *SINCE, "--to", "nowhere/o.csv"), "no folder"),
        (
            ("orders", "export", "--created-after", "yesterday", "--to", "o.csv", "-p", "local"),
            "'yesterday' is not a time",
        ),
        (("orders", "export", *SINCE, "--to", "o.csv", "-o", "raw"), "jsonl, json or csv"),
        (("feeds", "submit", "X", "no-such-file"), "cannot be read"),
        (("reports", "run", "X", "--option", "a", "-p", "local"), "not KEY=VALUE"),
        (("kiosk", "run", "@no-such-file", "--to", "o.jsonl"), "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_sent(
    spapi: Spapi, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    """Exit code 2, and no file."""
    monkeypatch.chdir(tmp_path)
    ran = spapi(*words)
    assert (ran.code, said in ran.err) == (2, True), ran
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_schedule_is_made_listed_and_ended(spapi: Spapi) -> None:
    """Its id is all that standard output has; a type that cannot be scheduled is refused."""
    type_ = "GET_FBA_STORAGE_FEE_CHARGES_DATA"
    made = spapi("reports", "schedule", type_, "P1D", "-p", "local")
    assert made.code == 0, made.err
    listed = json.loads(spapi("reports", "schedules", "--type", type_, "-p", "local", "--json").out)
    assert [row["reportScheduleId"] for row in listed] == [made.out.strip()]
    assert "P1D" in spapi("reports", "schedules", "--type", type_, "-p", "local").out
    assert spapi("reports", "cancel-schedule", made.out.strip(), "-p", "local").code == 0
    assert json.loads(spapi("reports", "schedules", "--type", type_, "-p", "local", "--json").out) == []
    refused = spapi("reports", "schedule", "GET_LEDGER_DETAIL_VIEW_DATA", "P1D", "-p", "local")
    assert (refused.code, "cannot be scheduled" in refused.err) == (2, True)


def test_a_report_in_the_queue_is_cancelled(spapi: Spapi, monkeypatch: pytest.MonkeyPatch) -> None:
    """And ends so; one that is not there is the error that it is everywhere."""
    with LocalSandbox(stateful=True, plans="none", time_scale=0.001) as slow:
        monkeypatch.setenv("SPAPI_ENVIRONMENT", slow.url)
        assert spapi("reports", "run", LISTINGS, "--timeout", "0", "-p", "local").code != 0
        (row,) = json.loads(spapi("reports", "list", "-p", "local", "--json", "--type", LISTINGS).out)
        ran = spapi("reports", "cancel", row["reportId"], "-p", "local", "--json")
        assert ran.code == 0, ran.err
        assert json.loads(ran.out) == {"report_id": row["reportId"], "cancelled": True}
        assert "CANCELLED" in spapi("reports", "get", row["reportId"], "-p", "local").err
        assert spapi("reports", "cancel", "nothing", "-p", "local").code == 1


@pytest.mark.parametrize("command", ["list", "schedules"])
def test_a_misspelt_type_is_no_empty_list(spapi: Spapi, command: str) -> None:
    """The nearest is named, before anything is sent."""
    ran = spapi("reports", command, "--type", "GET_MERCHANT_LISTING_ALL_DATA", "-p", "local")
    assert (ran.code, f"did you mean '{LISTINGS}'" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("create", "words"),
    [
        ("reports_v2021_06_30.createReport", ("reports", "run", LISTINGS)),
        ("data_kiosk_v2023_11_15.createQuery", ("kiosk", "run", QUERY, "--no-check")),
    ],
)
def test_what_amazon_made_without_its_answer_coming_is_not_asked_for_twice(
    spapi: Spapi,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    server: LocalSandbox,
    create: str,
    words: tuple[str, ...],
) -> None:
    """The same command finds it in Amazon's list."""
    # The sandbox's clock is far ahead of this one.
    monkeypatch.setattr("spapi_core.cli.reports._SOON", timedelta(days=365))
    to = tmp_path / "result"
    before = _asked(server, create)
    server.add_fault("close", operation=create, times=1, carried_out=True)
    assert spapi(*words, "-p", "local", "--to", str(to)).code == 4
    ran = spapi(*words, "-p", "local", "--to", str(to))
    assert ran.code == 0, ran.err
    assert _asked(server, create) - before <= 1
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["result"]


def test_a_report_with_options_that_may_have_been_made_is_not_taken_unseen(
    spapi: Spapi, tmp_path: Path, server: LocalSandbox
) -> None:
    """Amazon does not say the options of a report: the same command names what it may be; --restart asks again."""
    to = tmp_path / "result"
    type_ = "GET_LEDGER_SUMMARY_VIEW_DATA"
    words = ("reports", "run", type_, "--option", "aggregateByLocation=COUNTRY", "-p", "local", "--to", str(to))
    server.add_fault("close", operation="reports_v2021_06_30.createReport", times=1, carried_out=True)
    assert spapi(*words).code == 4
    (row,) = json.loads(spapi("reports", "list", "-p", "local", "--json", "--type", type_).out)
    ran = spapi(*words)
    assert (ran.code, to.exists()) == (2, False), ran.err
    told = " ".join(ran.err.split())
    assert f"spapi reports get {row['reportId']}" in told
    assert "--restart" in told
    assert spapi(*words, "--restart").code == 0
    assert to.exists()


def test_a_report_of_later_is_not_the_one_that_was_asked_for(
    spapi: Spapi, tmp_path: Path, server: LocalSandbox
) -> None:
    """Stopped before Amazon made anything; what another made long after is left alone."""
    to, create = tmp_path / "result", "reports_v2021_06_30.createReport"
    words = ("reports", "run", "GET_MERCHANT_LISTINGS_INACTIVE_DATA", "-p", "local")
    server.add_fault("close", operation=create, times=1)
    assert spapi(*words, "--to", str(to)).code == 4
    state = tmp_path / "result.state"
    kept = json.loads(state.read_text())
    assert spapi(*words, "--to", str(tmp_path / "other")).code == 0
    long_ago = datetime.fromisoformat(kept["asked"]) - timedelta(hours=1)
    state.write_text(json.dumps({**kept, "asked": long_ago.isoformat()}))
    before = _asked(server, create)
    ran = spapi(*words, "--to", str(to))
    assert (ran.code, "Resuming" in ran.err) == (0, False), ran.err
    assert _asked(server, create) - before == 1


def test_a_feed_that_may_have_been_submitted_is_not_submitted_twice_unseen(
    spapi: Spapi, tmp_path: Path, server: LocalSandbox
) -> None:
    """The same command names the feed that it may be; --restart submits it again."""
    file = tmp_path / "feed.json"
    message = {"messageId": 1, "sku": "A", "operationType": "DELETE"}
    file.write_text(json.dumps({"header": {"sellerId": "A1", "version": "2.0"}, "messages": [message]}))
    to = tmp_path / "r.json"
    words = ("feeds", "submit", "JSON_LISTINGS_FEED", str(file), "--wait", "--to", str(to), "-p", "local")
    server.add_fault("close", operation="feeds_v2021_06_30.createFeed", times=1, carried_out=True)
    assert spapi(*words).code == 4
    ran = spapi(*words)
    assert (ran.code, "spapi feeds result" in ran.err, "--restart" in ran.err) == (2, True, True), ran.err
    assert spapi(*words, "--restart").code == 0
    assert to.exists()
