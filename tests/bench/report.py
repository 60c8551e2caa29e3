"""Figures of a benchmark: what was measured, in which unit, and the bound it has to keep.

Each module of this folder has `measure() -> list[Figure]`; `python -m tests.bench` runs them and
prints a table for people or JSON for programs. Ratios compare two measurements of one run.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable


@frozen
class Figure:
    """One measured figure.

    Args:
        name: What was measured.
        value: The figure.
        unit: Its unit: "x" for a ratio, "ms", "us", "s", "MB", "/s".
        limit: The bound that the project promises; None where there is no promise.
        at_least: The bound is a lower one.
        beside: What it is compared with, in words.
    """

    name: str
    value: float
    unit: str
    limit: float | None = None
    at_least: bool = False
    beside: str = ""

    @property
    def kept(self) -> bool | None:
        """Whether the bound holds; None without a bound."""
        if self.limit is None:
            return None
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def best(function: Callable[[], object], *, number: int, rounds: int = 7) -> float:
    """Seconds of one call: the quickest of `rounds` rounds of `number` calls, garbage collected between rounds."""
    quickest = float("inf")
    for _ in range(rounds):
        gc.collect()
        start = time.perf_counter()
        for _ in range(number):
            function()
        quickest = min(quickest, time.perf_counter() - start)
    return quickest / number
