"""Modules are short: one that is not says why."""

from __future__ import annotations

from pathlib import Path

import pytest

CORE = Path(__file__).resolve().parents[2] / "spapi_core"
MOST = 300
MADE = "# Made from "
"""How a half begins that is made from the other: it is as long as its source."""

LONG = {
    "auth/aio.py": "one class; its steps (cache, flight, store, Amazon) share one state",
    "client/aio/client.py": "one public class; a third of it is docstrings of options",
    "client/base.py": "what both clients share: one base class and its settings",
    "client/splitting.py": "one rule: how a list is cut, and how the answers are put together again",
    "errors.py": "every error, as one tree",
    "integrations/steps.py": "one public class, the step of a task, whose docstrings are its manual",
    "jobs/aio/documents.py": "one public class; a third of it is docstrings",
    "jobs/aio/feeds.py": "one public class; two fifths of it are docstrings",
    "jobs/aio/kiosk.py": "one public class; a third of it is docstrings",
    "jobs/aio/reports.py": "one public class; a third of it is docstrings",
    "jobs/columns.py": "the types of columns: one class, and the readers of its dates, times and numbers",
    "jobs/frames.py": "one way from a flat file to Arrow, and the short ways to each library of tables",
    "jobs/kiosk_builder.py": "the base classes of the generated queries, which refer to each other",
    "jobs/later.py": "one table of pending operations with what reads each",
    "jobs/listings_feed.py": "one feed: its messages, its parts, its results, which refer to each other",
    "jobs/tables.py": "the reader of lines, which holds one state",
    "limits/aio/limiter.py": "one public class; a quarter of it is docstrings",
    "limits/bucket_law.py": "the whole law of a bucket, in the order of `bucket.lua`, which says the same",
    "marketplaces.py": "the table of marketplaces and what resolves a name in it",
    "model/compiled.py": "one writer of code; its methods write the pieces of one function",
    "notifications/steps.py": "the steps of one subscription, shared by both halves and the doctor",
    "operation.py": "public classes whose pickles name this module",
    "profiles/config.py": "one class, the configuration file, read and written",
    "profiles/profile.py": "one class that reads a profile and keeps every mistake",
    "retry.py": "policy, budget and loop: the public names of one decision",
    "sandbox/cli.py": "one command each; the table of commands is this module",
    "sandbox/flows/context.py": "what every handler is given: one class of one request",
    "sandbox/flows/outbound/v2020.py": "one handler for each operation of a version",
    "sandbox/flows/resources.py": "one rule for whatever no family plays, from finding collections to answering",
    "sandbox/flows/vendor/handlers.py": "one handler for each operation of a family",
    "sandbox/local.py": "one public class; a third of it is docstrings",
    "sandbox/server/control.py": "one handler for each path of `/_sandbox/`, and their table",
    "sandbox/server/pipeline.py": "the order of the steps, and the steps",
    "sandbox/world/accounts.py": "who may call: records of one file, and the class that reads it",
    "sandbox/world/catalog.py": "the operations of the models: records, and the class that reads them",
    "sandbox/world/documents.py": "one store: kept, handed out in ranges, uploaded",
    "telemetry.py": "spans and metrics of one call, which share their attributes",
    "wire/exchange.py": "what both halves of the connections share about one exchange",
    "wire/request.py": "one way, from a call to bytes; each function is a step of it",
}
"""Modules of more lines, and why each stays one."""


def lines() -> dict[str, int]:
    """Each module that is written by hand, and its lines."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(CORE.rglob("*.py"))}
    return {
        path.relative_to(CORE).as_posix(): text.count("\n") for path, text in texts.items() if not text.startswith(MADE)
    }


LINES = lines()


def test_a_module_is_short_or_says_why_not() -> None:
    """At most 300 lines, docstrings included."""
    assert [name for name, count in LINES.items() if count > MOST and name not in LONG] == []


@pytest.mark.parametrize("name", LONG)
def test_a_reason_is_needed(name: str) -> None:
    """A module that is short, or gone, needs none."""
    assert LINES.get(name, 0) > MOST
