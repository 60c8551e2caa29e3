"""What all threads of a client share is changed under its lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spapi_core.cache.stores import FileStore, Kept, MemoryStore
from spapi_core.retry import RetryBudget
from tests.locked import times_held

KEPT = Kept(1.0, {}, b"{}")


@pytest.mark.parametrize(
    "act", [lambda store: store.get("k"), lambda store: store.put("k", KEPT), lambda store: store.clear()]
)
def test_answers_in_memory(act: Callable[[Any], object]) -> None:
    """Read, kept and forgotten by one thread at a time: reading moves an answer to the end."""
    store = MemoryStore()
    store.put("k", KEPT)
    assert times_held(store, act) == 1


def test_answers_in_files(tmp_path: Path) -> None:
    """What is kept is counted; what is read is not."""
    store = FileStore(tmp_path)
    assert times_held(store, lambda store: store.put("k", KEPT)) == 1
    assert times_held(store, lambda store: store.get("k")) == 0


def test_a_budget_of_retries() -> None:
    """A full one earns nothing, and so needs no lock."""
    budget = RetryBudget(2.0, 0.5)
    assert times_held(budget, lambda budget: budget.earn()) == 0
    assert times_held(budget, lambda budget: budget.spend()) == 1
    assert times_held(budget, lambda budget: budget.earn()) == 1
