"""Jobs of the command line that are killed: the same command goes on, files appear whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from spapi_clients import SPAPIClient
from spapi_core.sandbox import LocalSandbox

PATIENCE = 60
PROGRAM = """
from datetime import timedelta
from spapi_core.cli import main, reports
reports._SOON = timedelta(days=365)  # the sandbox's clock is far ahead of this one
main()
"""


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
        command = [sys.executable, "-c", PROGRAM, *words]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables)  # noqa: S603  our own program

    return begin


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


@pytest.mark.slow
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
    assert (code, "Resuming after" in err) == (0, True), err
    assert to.read_text() == whole.read_text()
    assert files(tmp_path) == ["o.jsonl", "whole.jsonl"]


def state(to: Path) -> dict[str, Any]:
    """What is kept beside a file; empty where nothing is."""
    try:
        found: dict[str, Any] = json.loads(to.with_name(to.name + ".state").read_text())
    except FileNotFoundError:
        return {}
    return found


REPORTS = "reports_v2021_06_30"
FEEDS = "feeds_v2021_06_30"


@pytest.fixture
def client(sandbox: LocalSandbox, monkeypatch: pytest.MonkeyPatch, start: Any) -> Iterator[SPAPIClient]:
    """Another process of the same account, as it were: it sees what Amazon has."""
    assert start
    monkeypatch.setenv("SPAPI_ENVIRONMENT", sandbox.url)
    with SPAPIClient.from_profile("local", plans="none") as other:
        yield other


def feeds(client: SPAPIClient) -> list[Any]:
    """The listings feeds that Amazon has."""
    call: Any = client.call("GET", "/feeds/2021-06-30/feeds", params={"feedTypes": ["JSON_LISTINGS_FEED"]})
    return list(client.items(call))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("report_type", "fault", "operation", "moment"),
    [
        ("GET_MERCHANT_LISTINGS_ALL_DATA", "delay", "createReport", "asked"),
        ("GET_MERCHANT_LISTINGS_DATA", "drip", "createReport", "asked"),
        ("GET_FLAT_FILE_OPEN_LISTINGS_DATA", "delay", "getReport", "report_id"),
        ("GET_MERCHANT_CANCELLED_LISTINGS_DATA", "delay", "getReportDocument", "report_id"),
    ],
)
def test_a_report_that_is_killed_at_any_step_goes_on(
    start: Any,
    sandbox: LocalSandbox,
    client: SPAPIClient,
    tmp_path: Path,
    report_type: str,
    fault: str,
    operation: str,
    moment: str,
) -> None:
    """Before it is made, while the answer comes, while it is waited for or read: the same command ends with one whole file, and one report is made."""
    to, target = tmp_path / "r.txt", f"{REPORTS}.{operation}"
    words = ("reports", "run", report_type, "-p", "local", "--to", str(to))
    sandbox.add_fault(fault, operation=target, times=1, seconds=PATIENCE)
    process = start(*words)
    kill_when(process, lambda: state(to).get(moment) and (fault == "delay" or list(client.reports.list([report_type]))))
    assert not to.exists()
    sandbox.clear_faults()
    code, _, err = ended(start(*words))
    assert code == 0, err
    assert to.read_text(encoding="utf-8").strip()
    assert files(tmp_path) == ["r.txt"]
    assert len(list(client.reports.list([report_type]))) == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "operation", "moment"),
    [("delay", "createFeed", "asked"), ("drip", "createFeed", "asked"), ("delay", "getFeed", "feed_id")],
)
def test_a_feed_that_is_killed_is_never_sent_twice(
    start: Any, sandbox: LocalSandbox, client: SPAPIClient, tmp_path: Path, fault: str, operation: str, moment: str
) -> None:
    """Killed while it waits it goes on; killed while it is submitted it is sent where Amazon has none of it, and named where it may have."""
    feed, to, target = tmp_path / "feed.json", tmp_path / "result.json", f"{FEEDS}.{operation}"
    listing = {"messageId": 1, "sku": "A", "operationType": "DELETE"}
    feed.write_text(json.dumps({"header": {"sellerId": "A1", "version": "2.0"}, "messages": [listing]}))
    words = ("feeds", "submit", "JSON_LISTINGS_FEED", str(feed), "--wait", "-p", "local", "--to", str(to))
    sandbox.reset()
    sandbox.add_fault(fault, operation=target, times=1, seconds=PATIENCE)
    process = start(*words)
    kill_when(process, lambda: state(to).get(moment) and (fault == "delay" or feeds(client)))
    sandbox.clear_faults()
    code, _, err = ended(start(*words))
    if fault == "drip":
        assert code != 0
        assert "it may be one of these" in err
    else:
        assert code == 0, err
        assert json.loads(to.read_text())["summary"]
        assert files(tmp_path) == ["feed.json", "result.json"]
    assert len(feeds(client)) == 1
