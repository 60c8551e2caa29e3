"""Jobs of the command line that are killed: the same command goes on, nothing is made twice, files appear whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from spapi_core.sandbox import LocalSandbox

LISTINGS = "GET_MERCHANT_LISTINGS_ALL_DATA"
QUERY = "query { analytics_salesAndTraffic_2023_11_15 { salesAndTrafficByDate { startDate } } }"
PATIENCE = 60


@pytest.fixture(scope="module")
def sandbox() -> Iterator[LocalSandbox]:
    """A sandbox whose time runs quickly, so that jobs are soon done."""
    with LocalSandbox(stateful=True, plans="none", time_scale=600, seed={"orders": 6900}) as server:
        yield server


@pytest.fixture
def start(home: Path, sandbox: LocalSandbox) -> Callable[..., subprocess.Popen[str]]:
    """Begins `spapi` with the given words as a process of its own."""
    assert home.is_dir()
    sandbox.clear_faults()
    variables = {**os.environ, "SPAPI_ENVIRONMENT": sandbox.url}

    def begin(*words: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", "from spapi_core.cli import main; main()", *words]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables)  # noqa: S603  our own program

    return begin


def made(sandbox: LocalSandbox, path: str, name: str) -> list[Any]:
    """What Amazon has made, as it lists it."""
    answer = httpx.get(f"{sandbox.url}{path}", headers={"x-amz-access-token": sandbox.access_token()})
    return list(answer.json()[name])


def kill_when(process: subprocess.Popen[str], ready: Callable[[], Any]) -> None:
    """Kill a process as soon as something holds, by the signal that cannot be caught."""
    deadline = time.monotonic() + PATIENCE
    while not ready():
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.kill()
    process.communicate()


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


REPORTS = f"/reports/2021-06-30/reports?reportTypes={LISTINGS}", "reports"
FEEDS = "/feeds/2021-06-30/feeds?feedTypes=JSON_LISTINGS_FEED", "feeds"
QUERIES = "/dataKiosk/2023-11-15/queries", "queries"


def test_an_export_that_is_killed_between_pages_goes_on(start: Any, sandbox: LocalSandbox, tmp_path: Path) -> None:
    """Each order once, in a file that was not there before it was whole."""
    words = ("orders", "export", "--created-after", "2020-01-01T00:00:00Z", "-p", "local", "--to")
    whole, to = tmp_path / "whole.jsonl", tmp_path / "o.jsonl"
    assert ended(start(*words, str(whole)))[0] == 0
    sandbox.add_fault("delay", operation="orders_v2026_01_01.searchOrders", skip=2, times=1, seconds=PATIENCE)
    process = start(*words, str(to))
    kill_when(process, lambda: state(to).get("rows"))
    assert not to.exists()
    sandbox.clear_faults()
    code, _, err = ended(start(*words, str(to)))
    assert (code, "Going on after" in err) == (0, True), err
    assert to.read_text() == whole.read_text()
    assert files(tmp_path) == ["o.jsonl", "whole.jsonl"]


def state(to: Path) -> dict[str, Any]:
    """What is kept beside a file; empty where nothing is."""
    try:
        found: dict[str, Any] = json.loads(to.with_name(to.name + ".state").read_text())
    except FileNotFoundError:
        return {}
    return found


def test_a_report_whose_request_was_under_way_is_not_asked_for_twice(
    start: Any, sandbox: LocalSandbox, tmp_path: Path
) -> None:
    """Killed after Amazon made it and before the id came: the same command finds it in Amazon's list."""
    words = ("reports", "run", LISTINGS, "-p", "local", "--to", str(tmp_path / "a.txt"))
    before = len(made(sandbox, *REPORTS))
    sandbox.add_fault("drip", operation="reports_v2021_06_30.createReport", times=1, seconds=PATIENCE)
    kill_when(start(*words), lambda: len(made(sandbox, *REPORTS)) > before)
    assert "report_id" not in state(tmp_path / "a.txt")
    code, _, err = ended(start(*words))
    assert (code, "Going on with report" in err) == (0, True), err
    assert len(made(sandbox, *REPORTS)) == before + 1
    assert files(tmp_path) == ["a.txt"]


def test_a_query_whose_request_was_under_way_is_not_asked_for_twice(
    start: Any, sandbox: LocalSandbox, tmp_path: Path
) -> None:
    """Killed after Amazon made it and before the id came: the same command finds it by its text."""
    words = ("kiosk", "run", QUERY, "--no-check", "-p", "local", "--to", str(tmp_path / "q.jsonl"))
    before = len(made(sandbox, *QUERIES))
    sandbox.add_fault("drip", operation="data_kiosk_v2023_11_15.createQuery", times=1, seconds=PATIENCE)
    kill_when(start(*words), lambda: len(made(sandbox, *QUERIES)) > before)
    code, _, err = ended(start(*words))
    assert code == 0, err
    assert len(made(sandbox, *QUERIES)) == before + 1
    assert files(tmp_path) == ["q.jsonl"]


def test_a_feed_whose_request_was_under_way_is_not_sent_twice_unseen(
    start: Any, sandbox: LocalSandbox, tmp_path: Path
) -> None:
    """Killed after Amazon took it and before the id came: the same command names the feed, --restart sends it again."""
    feed = tmp_path / "feed.json"
    message = {"messageId": 1, "sku": "A", "operationType": "DELETE"}
    feed.write_text(json.dumps({"header": {"sellerId": "A1", "version": "2.0"}, "messages": [message]}))
    words = (
        "feeds",
        "submit",
        "JSON_LISTINGS_FEED",
        str(feed),
        "--wait",
        "-p",
        "local",
        "--to",
        str(tmp_path / "r.json"),
    )
    sandbox.add_fault("drip", operation="feeds_v2021_06_30.createFeed", times=1, seconds=PATIENCE)
    kill_when(start(*words), lambda: made(sandbox, *FEEDS))
    (known,) = made(sandbox, *FEEDS)
    code, _, err = ended(start(*words))
    assert (code, f"spapi feeds result {known['feedId']}" in err) == (2, True), err
    assert len(made(sandbox, *FEEDS)) == 1
    assert ended(start(*words, "--restart"))[0] == 0
    assert files(tmp_path) == ["feed.json", "r.json"]
