"""Runs chosen tests, each time in a fork of a process that has imported what other people wrote, and nothing of ours.

Started in the tree that is mutated. It reads a line of JSON for each run and answers with one.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FOREIGN = (
    "_hypothesis_pytestplugin",
    "anyio.pytest_plugin",
    "attrs",
    "httpx",
    "hypothesis",
    "jinja2",
    "jsonschema",
    "libcst",
    "pytest_recording.plugin",
    "redis",
    "schemathesis.pytest.plugin",
)
PAUSE = 0.02
"""Seconds between two looks at a run."""


class Chosen:
    """Runs some tests of those that were collected, the quickest of a file first."""

    def __init__(self, order: dict[str, int] | None) -> None:
        self.order = order
        self.failed: str | None = None

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        order = self.order
        if order is not None:
            items[:] = sorted((item for item in items if item.nodeid in order), key=lambda item: order[item.nodeid])

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


class Watched:
    """Keeps of each test whether it passed, how long it took, and which lines it reached."""

    def __init__(self) -> None:
        self.coverage = import_module("coverage").Coverage(
            data_file=None, include=[f"{Path.cwd()}/spapi_core/*", f"{Path.cwd()}/codegen/*"], messages=False
        )
        self.coverage.set_option("run:disable_warnings", ["no-data-collected", "module-not-imported"])
        self.seconds: dict[str, float] = {}
        self.unfit: set[str] = set()
        self.coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.coverage.switch_context(item.nodeid)
        started = time.perf_counter()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = time.perf_counter() - started

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self.unfit.add(report.nodeid)

    def seen(self) -> dict[str, Any]:
        """Seconds of each test that passed; of each module the tests that reached a line, "" being its import."""
        self.coverage.stop()
        data = self.coverage.get_data()
        fit = {test: seconds for test, seconds in self.seconds.items() if test not in self.unfit}
        lines = {
            os.path.relpath(file): {
                line: [test for test in tests if test in fit or not test]
                for line, tests in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        return {"seconds": fit, "lines": lines}


def run(request: dict[str, Any]) -> dict[str, Any]:
    """One run of pytest, in this process; where nothing is mutated, what it compiles is kept for the others."""
    sys.dont_write_bytecode = not request["watch"]
    chosen, watched = Chosen(request["order"]), Watched() if request["watch"] else None
    plugins = [chosen, watched] if watched else [chosen]
    stop = [] if watched else ["-x"]
    stop += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # plugins are imported before pytest asks for them
    status = pytest.main(
        [*stop, "-q", "--tb=no", "-m", request["marks"], "-p", "no:cacheprovider", "-p", "no:xdist", *request["tests"]],
        plugins,
    )
    answer: dict[str, Any] = {"status": int(status), "failed": chosen.failed}
    return answer | (watched.seen() if watched else {})


def answer_of(request: dict[str, Any], limit: float) -> dict[str, Any]:
    """What a fork says of its run; status None where it takes longer than the limit."""
    child = os.fork()
    if child == 0:
        os.setsid()
        quiet = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(quiet, descriptor)
        with Path(request["answer"]).open("w", encoding="utf-8") as out:
            json.dump(run(request), out)
        os._exit(0)
    end = time.monotonic() + limit
    finished = 0
    while not finished and time.monotonic() < end:
        time.sleep(PAUSE)
        finished, _ = os.waitpid(child, os.WNOHANG)
    with suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    if not finished:
        os.waitpid(child, 0)
        return {"status": None, "failed": None}
    try:
        with Path(request["answer"]).open(encoding="utf-8") as answer:
            read: dict[str, Any] = json.load(answer)
            return read
    except ValueError:
        return {"status": int(pytest.ExitCode.INTERNAL_ERROR), "failed": "the process ended"}


def main() -> None:
    """Answer until the input ends."""
    for name in FOREIGN:
        import_module(name)
    for line in sys.stdin:
        request = json.loads(line)
        answer = answer_of(request, request["limit"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
