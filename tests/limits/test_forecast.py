"""What a usage plan means for a number of calls."""

from __future__ import annotations

from pathlib import Path

import pytest

from spapi_core.errors import InvalidArgumentError
from spapi_core.limits import Bucket
from spapi_core.limits.forecast import explain_plan, in_words, plot, seconds_for, simulate

GET_ORDER = Bucket("getOrder", 0.5, 30)


def test_five_hundred_get_order_calls_take_fifteen_minutes_and_forty_seconds() -> None:
    """30 at once and 470 at one every two seconds."""
    forecast = simulate("orders_v0.getOrder", GET_ORDER, calls=500)
    assert forecast.done == pytest.approx(940, abs=1e-3) == seconds_for(GET_ORDER, 500)
    assert forecast.longest == pytest.approx(940, abs=1e-3)
    first, last = forecast.points[0], forecast.points[-1]
    assert (first.asked, first.granted, first.waiting) == (500, 30, 470)
    assert (last.granted, last.waiting, last.refused) == (500, 0, 0)


def test_a_demand_above_the_rate_piles_up() -> None:
    """0.7 calls a second against 0.5: after the burst the line grows by 0.2 a second."""
    forecast = simulate("x", GET_ORDER, per_second=0.7)
    assert forecast.done is None
    assert forecast.points[-1].granted == 30 + 1799, "the bucket was full until the first call"
    assert forecast.points[-1].waiting == 2520 - 1829


def test_calls_that_would_wait_too_long_are_counted_as_refused() -> None:
    """With max_wait nobody waits longer, and each call is in one of three states."""
    forecast = simulate("x", GET_ORDER, calls=100, per_second=0.7, max_wait=60)
    assert forecast.longest <= 60
    assert forecast.points[-1].refused > 0
    assert all(point.waiting >= 0 for point in forecast.points)
    assert forecast.points[-1].granted == 1830


def test_an_empty_bucket_starts_with_a_wait() -> None:
    """The level at the start counts."""
    assert seconds_for(GET_ORDER, 1, level=0) == 2.0
    assert simulate("x", GET_ORDER, calls=1, level=0).done == 2.0


def test_the_words_say_what_happens() -> None:
    """Pace, burst, last call and what an hour holds."""
    assert explain_plan("orders_v0.getOrder", GET_ORDER, 500) == (
        "orders_v0.getOrder: one call every 2 s, 30 at once from a full bucket. 500 calls: 30 at once, the others one "
        "every 2 s; the last is made after 15 min 40 s. In an hour from a full bucket 1830 can be made."
    )
    assert explain_plan("x", GET_ORDER, 1).endswith("1 call can be made at once.")
    assert "The bucket is empty: all of them" in explain_plan("x", GET_ORDER, 5, level=0)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (0.1, "100 ms"), (2, "2 s"), (59.88, "1 min"), (3661, "1 h 1 min 1 s"), (180000, "2 d 2 h")],
)
def test_durations_are_told_for_people(seconds: float, words: str) -> None:
    """As somebody would say them."""
    assert in_words(seconds) == words


def test_there_must_be_something_to_play() -> None:
    """No calls, or more than can be drawn, is a clear error."""
    for demand in ({}, {"calls": 2_000_000}):
        with pytest.raises(InvalidArgumentError):
            simulate("x", GET_ORDER, **demand)
    with pytest.raises(InvalidArgumentError):
        explain_plan("x", GET_ORDER, 0)


def test_the_picture_is_a_png_and_nothing_half_written_stays(tmp_path: Path) -> None:
    """One file, written whole."""
    pytest.importorskip("matplotlib", reason="the extra plot is not installed")
    plot(simulate("orders_v0.getOrder", GET_ORDER, calls=500), tmp_path / "plan.png")
    assert (tmp_path / "plan.png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.png"]
