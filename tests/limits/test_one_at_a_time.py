"""What many threads draw from or stand in is changed under its owner's lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spapi_core.errors import StoreError
from spapi_core.limits import Bucket, MemoryStore
from spapi_core.limits import fallback as fallback_module
from spapi_core.limits.asking import Ask
from spapi_core.limits.fallback import Outage, outage_of
from spapi_core.limits.share import Debt, Fleet, Shares
from spapi_core.limits.sqlite_file import SQLiteFile
from spapi_core.limits.waiting import WaitingLines
from tests.limits.conftest import Clock
from tests.locked import CountingLock, times_held

BUCKET = Bucket("app:account:eu:x", 1.0, 4)
ASK = Ask([BUCKET], 0, "t", True)
ONE = [BUCKET]
GONE = StoreError("Gone.")


class Waiter:
    """Somebody in a line."""

    ticket: str | None = "t"

    def wake(self) -> None:
        """It sleeps on."""

    def is_alive(self) -> bool:
        return True

    def end(self) -> None:
        """It is in no line any more."""


def named(cases: dict[str, tuple[Callable[[Any], object], int]]) -> pytest.MarkDecorator:
    """A test of each case, by its name."""
    return pytest.mark.parametrize(("act", "times"), cases.values(), ids=cases)


@named(
    {
        "take": (lambda store: store.take(ASK), 1),
        "settle": (lambda store: store.settle(ONE, 5, 200, None), 1),
        "give_back": (lambda store: store.give_back(ONE, 5), 1),
        "charge": (lambda store: store.charge(BUCKET, 500), 1),
        "reserve": (lambda store: store.reserve(ONE, "t", 0, 9), 1),
        "withdraw": (lambda store: store.withdraw(ONE, "t"), 1),
        "levels": (lambda store: store.levels(ONE), 1),
    }
)
def test_a_store_in_memory(act: Callable[[Any], object], times: int) -> None:
    """Each verb, once."""
    assert times_held(MemoryStore(Clock()), act) == times


@named(
    {
        "begin": (lambda shares: shares.begin(), 1),
        "take": (lambda shares: shares.take(ASK), 3),
        "settle": (lambda shares: shares.settle(ONE, 5, 200, None), 2),
        "noted": (lambda shares: shares.noted(ONE, 429, None), 2),
        "give_back": (lambda shares: shares.give_back(ONE, 5), 3),
        "reserve": (lambda shares: shares.reserve(ONE, "t", 0, 9), 2),
        "levels": (lambda shares: shares.levels(ONE), 2),
        "debts": (lambda shares: shares.debts(), 1),
        "paid": (lambda shares: shares.paid(Debt(BUCKET, 500, None)), 1),
    }
)
def test_shares(act: Callable[[Any], object], times: int) -> None:
    """Finding the share, drawing from it and counting what was drawn, each for itself."""
    clock = Clock()
    assert times_held(Shares(clock, Fleet(clock, 2)), act) == times


@named(
    {
        "ask": (lambda outage: outage.ask(), 1),
        "failed": (lambda outage: outage.failed(1, GONE), 1),
        "answered": (lambda outage: outage.answered(1), 1),
        "dropped": (lambda outage: outage.dropped(1), 1),
    }
)
def test_an_outage(act: Callable[[Any], object], times: int) -> None:
    """Who looks, and what came of it."""
    outage = Outage(Clock())
    outage.failed(1, GONE)
    assert times_held(outage, act) == times


@named(
    {
        "ask": (lambda outage: outage.ask(), 0),
        "answered": (lambda outage: outage.answered(1), 0),
        "failed": (lambda outage: outage.failed(1, GONE), 1),
    }
)
def test_a_store_that_is_there(act: Callable[[Any], object], times: int) -> None:
    """Costs no lock."""
    assert times_held(Outage(Clock()), act) == times


def test_the_outages_of_all_stores(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two limiters that begin at once share one."""
    lock = CountingLock()
    monkeypatch.setattr(fallback_module._OUTAGES, "_lock", lock)
    outage_of(MemoryStore(Clock()), Clock(), None)
    assert lock.held == 1


@named(
    {
        "apply": (lambda file: file.apply(ONE, lambda *_: None), 1),
        "close": (lambda file: file.close(), 1),
    }
)
def test_a_file(act: Callable[[Any], object], times: int, tmp_path: Path) -> None:
    """One transaction at a time."""
    file = SQLiteFile(tmp_path / "permits.sqlite")
    assert times_held(file, act) == times
    file.close()


@named(
    {
        "join": (lambda lines: lines.join("x", Waiter()), 1),
        "leads": (lambda lines: lines.leads("x", Waiter()), 1),
        "head_ticket": (lambda lines: lines.head_ticket("x"), 1),
        "leave": (lambda lines: lines.leave("x", Waiter()), 1),
        "call": (lambda lines: lines.call("x"), 1),
    }
)
def test_lines(act: Callable[[Any], object], times: int) -> None:
    """Who comes, who goes, who is first."""
    lines = WaitingLines()
    lines.join("x", Waiter())
    assert times_held(lines, act) == times
