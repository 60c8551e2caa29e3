"""Runs chosen tests, each time in a fork: `python -m tests.mutants.forked [collected]`.

As it is, the process has imported what other people wrote and nothing of ours: a fork imports the mutated module with
everything else. With `collected` it has collected all tests, and a fork exchanges the functions that are mutated.
Started in the tree that is mutated. It reads a line of JSON for each run and answers with one.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

import pytest
from attrs import define, field

from tests.mutants.patched import Loaded, exchanged, loaded, patch

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
    """Runs some tests of those that were collected, in their order."""

    def __init__(self, order: dict[str, int]) -> None:
        self.order = order
        self.failed: str | None = None

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        order = self.order
        items[:] = sorted((item for item in items if item.nodeid in order), key=lambda item: order[item.nodeid])

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed = self.failed or report.nodeid


def covered() -> Any:
    """What watches the lines of our packages in this tree."""
    inside = [f"{Path.cwd()}/spapi_core/*", f"{Path.cwd()}/codegen/*"]
    watcher = import_module("coverage").Coverage(data_file=None, include=inside, messages=False)
    watcher.set_option("run:disable_warnings", ["no-data-collected", "module-not-imported"])
    return watcher


@define(eq=False)
class Collected:
    """All tests, collected once; each request is carried out in a fork.

    Args:
        requests: Where requests come from, a line of JSON each.
        answers: Where answers go, likewise.
    """

    requests: TextIO
    answers: TextIO
    imported: dict[str, list[int]] = field(factory=dict)
    functions: Loaded = field(factory=dict)
    items: dict[str, pytest.Item] = field(factory=dict)
    failed: list[str] = field(factory=list)
    unfit: set[str] = field(factory=set)
    coverage: Any = field(factory=covered)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)
        if not report.passed:
            self.unfit.add(report.nodeid)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.coverage.stop()
        data = self.coverage.get_data()
        self.imported = {os.path.relpath(file): data.lines(file) or [] for file in data.measured_files()}
        self.functions = loaded(lambda module: module.startswith(("spapi_core.", "codegen.")))
        self.items = {item.nodeid: item for item in session.items}
        gc.collect()
        gc.freeze()  # a fork shares what it does not look at
        answer_all(self.requests, self.answers, self.run)
        return True

    def run(self, request: dict[str, Any]) -> dict[str, Any]:
        """One request, in a fork: what is imported, what a file of tests reaches, or whether a mutant is noticed."""
        if "imported" in request:
            return {"imported": self.imported, "files": sorted({test.split("::")[0] for test in self.items})}
        if "watch" in request:
            return self.watched(request["watch"])
        module = request["module"].removesuffix(".py").replace("/", ".")
        changed = exchanged(request["before"], request["after"]) or {}
        if changed and not patch(self.functions, module, changed):
            return {"status": None, "failed": None, "fits": False}
        self.play([self.items[test] for test in request["order"] if test in self.items])
        return {"status": int(bool(self.failed)), "failed": next(iter(self.failed), None)}

    def watched(self, file: str) -> dict[str, Any]:
        """Seconds of each test of a file that passes, and by module and line which of them reach it, a bit each."""
        items = [item for test, item in self.items.items() if test.split("::")[0] == file]
        items = [item for item in items if not item.get_closest_marker("slow")] or items
        seconds: dict[str, float] = {}
        self.coverage = covered()
        self.coverage.start()
        for item, after in zip(items, [*items[1:], None], strict=True):
            self.coverage.switch_context(item.nodeid)
            started = time.perf_counter()
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            seconds[item.nodeid] = time.perf_counter() - started
        self.coverage.stop()
        data = self.coverage.get_data()
        fit = {test: spent for test, spent in seconds.items() if test not in self.unfit}
        bits = {test: 1 << place for place, test in enumerate(fit)}
        lines = {
            os.path.relpath(measured): {
                line: f"{sum(bits.get(test, 0) for test in set(tests)):x}"
                for line, tests in data.contexts_by_lineno(measured).items()
            }
            for measured in data.measured_files()
        }
        return {"seconds": fit, "lines": lines}

    def play(self, items: list[pytest.Item]) -> None:
        """Run tests one after the other until one fails."""
        for item, after in zip(items, [*items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.failed:
                item.config.hook.pytest_sessionfinish(session=item.session, exitstatus=1)
                return


def run(request: dict[str, Any]) -> dict[str, Any]:
    """One run of pytest, in this process."""
    sys.dont_write_bytecode = True
    chosen = Chosen({test: place for place, test in enumerate(request["order"])})
    options = ["-x", "-q", "--tb=no", "-p", "no:cacheprovider", "-p", "no:xdist"]
    options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]  # plugins are imported before pytest asks for them
    options += ["-W", "ignore::SyntaxWarning"]  # `is` beside a number is judged by what it does
    status = pytest.main([*options, *request["tests"]], [chosen])
    return {"status": int(status), "failed": chosen.failed}


def answer_of(request: dict[str, Any], act: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """What a fork says of its run; status None where it takes longer than the limit."""
    child = os.fork()
    if child == 0:
        os.setsid()
        quiet = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(quiet, descriptor)
        try:
            done = act(request)
        except BaseException:  # noqa: BLE001  whatever it is, it belongs to this run alone
            done = {"status": int(pytest.ExitCode.INTERNAL_ERROR), "failed": traceback.format_exc()}
        with Path(request["answer"]).open("w", encoding="utf-8") as out:
            json.dump(done, out)
        os._exit(0)
    end = time.monotonic() + request["limit"]
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
    except (OSError, ValueError):
        return {"status": int(pytest.ExitCode.INTERNAL_ERROR), "failed": "the process ended"}
    finally:
        Path(request["answer"]).unlink(missing_ok=True)


def answer_all(requests: TextIO, answers: TextIO, act: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    """Answer until the input ends."""
    for line in requests:
        request = json.loads(line)
        answers.write(json.dumps(answer_of(request, act)) + "\n")
        answers.flush()


def main() -> None:
    """Answer what standard input asks; standard output is for answers alone."""
    requests, answers = os.fdopen(os.dup(0)), os.fdopen(os.dup(1), "w")
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 0)
    os.dup2(quiet, 1)
    if sys.argv[1:] != ["collected"]:
        for name in FOREIGN:
            import_module(name)
        answer_all(requests, answers, run)
        return
    collected = Collected(requests, answers)
    collected.coverage.start()
    pytest.main(
        ["-q", "--tb=no", "--continue-on-collection-errors", "-p", "no:cacheprovider", "-p", "no:xdist", "tests"],
        [collected],
    )


if __name__ == "__main__":
    main()
