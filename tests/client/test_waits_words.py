"""What is said of a wait and of many calls, in seconds and in words: nothing waits and nothing is sent."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from spapi_core.client.waits import Estimate, Wait, estimated
from spapi_core.errors import InvalidArgumentError
from spapi_core.limits import Bucket
from spapi_core.limits.asking import Level

MINUTES = Wait("shop_v1.get", 180.0, 1 / 180, 2)


@pytest.mark.parametrize(
    ("wait", "said"),
    [
        (
            MINUTES,
            (
                "shop_v1.get: next permit in 3 min; the usage plan grants one every 3 min, 2 at once; "
                "100 calls take about 4 h 54 min at this plan"
            ),
        ),
        (
            Wait("shop_v1.get", 61.4, 0.5, 4, page=7),
            (
                "shop_v1.get: page 7; next permit in 1 min 1 s; the usage plan grants one every 2 s, 4 at once; "
                "100 pages take about 3 min 12 s at this plan"
            ),
        ),
        (
            Wait("shop_v1.get", 0.4, 1.0, 1, page=1, pages=3),
            (
                "shop_v1.get: page 1; next permit in 1 s; the usage plan grants 1 a second, 1 at once; "
                "3 pages take about 2 s at this plan"
            ),
        ),
        (
            Wait("shop_v1.get", 2.6, 2.5, 1),
            (
                "shop_v1.get: next permit in 3 s; the usage plan grants 2.5 a second, 1 at once; "
                "100 calls take about 40 s at this plan"
            ),
        ),
    ],
)
def test_a_wait_says_when_and_what_the_plan_makes_of_many(wait: Wait, said: str) -> None:
    """Of a hundred calls, or of the pages that are read; the page is named where there is one."""
    assert str(wait) == said


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "1 s"),
        (0.6, "1 s"),
        (1.4, "1 s"),
        (1.6, "2 s"),
        (59.7, "1 min"),
        (3598.6, "59 min 59 s"),
        (3599.4, "59 min 59 s"),
        (3600.0, "1 h"),
        (3629.0, "1 h"),
        (3650.0, "1 h 1 min"),
        (7290.5, "2 h 2 min"),
    ],
)
def test_times_are_rough(seconds: float, words: str) -> None:
    """To a second, or to a minute where there are hours; never none."""
    assert f": next permit in {words}; " in str(Wait("a.b", seconds, 1.0, 1))


def test_a_wait_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    """With its text, of the client's logger; its plan is a bucket."""
    MINUTES.warn()
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("spapi_core.client", logging.WARNING)
    assert record.getMessage() == str(MINUTES)
    assert MINUTES.bucket == Bucket("shop_v1.get", 1 / 180, 2)
    assert (MINUTES.page, MINUTES.pages) == (None, None)


@pytest.mark.parametrize(
    ("estimate", "said"),
    [
        (Estimate("a.b", 1, 0.0, None, None), "a.b: no usage plan; 1 call can be made at once"),
        (Estimate("a.b", 2, 0.0, None, None), "a.b: no usage plan; 2 calls can be made at once"),
        (
            Estimate("a.b", 2, 0.0, 2.0, 5),
            "a.b: 2 calls can be made at once; the usage plan grants 2 a second, 5 at once",
        ),
        (
            Estimate("a.b", 1, 0.2, 0.1, 1),
            "a.b: 1 call takes about 1 s; the usage plan grants one every 10 s, 1 at once",
        ),
    ],
)
def test_an_estimate_is_said_in_words(estimate: Estimate, said: str) -> None:
    """With the plan, where there is one."""
    assert str(estimate) == said


def level(key: str, permits: float, rate: float) -> Level:
    return Level(key, permits, rate, 2, learned=False, in_flight=0)


FAST, SLOW = Bucket("fast", 10.0, 2), Bucket("slow", 1.0, 2)


@pytest.mark.parametrize(
    ("buckets", "levels", "calls", "seconds", "rate"),
    [
        ([], [], 5, 0.0, None),
        ([SLOW], [], 2, 0.0, 1.0),
        ([SLOW], [], 3, 1.0, 1.0),
        ([SLOW], [level("slow", 0.0, 1.0)], 3, 3.0, 1.0),
        ([SLOW], [level("slow", 2.0, 0.5)], 3, 2.0, 0.5),
        ([SLOW], [level("other", 0.0, 0.5)], 3, 1.0, 1.0),
        ([FAST, SLOW], [], 12, 10.0, 1.0),
        ([SLOW, FAST], [], 12, 10.0, 1.0),
        ([SLOW, FAST], [level("fast", 2.0, 0.5)], 12, 20.0, 0.5),
    ],
)
def test_calls_take_as_long_as_the_slowest_of_their_buckets(
    buckets: list[Bucket], levels: list[Level], calls: int, seconds: float, rate: float | None
) -> None:
    """From where it stands now, at the rate in force; without a bucket nothing waits."""
    found = estimated("a.b", buckets, levels, calls)
    assert found == Estimate("a.b", calls, pytest.approx(seconds), rate, 2 if buckets else None)  # type: ignore[arg-type]  # nearly


@pytest.mark.parametrize("calls", [0, -1, True, 1.5, "3"])
def test_fewer_than_one_call_is_refused(calls: Any) -> None:
    """With what it was; one is taken."""
    with pytest.raises(InvalidArgumentError) as caught:
        estimated("a.b", [SLOW], [], calls)
    assert str(caught.value) == f"pages is {calls!r}: give 1 or more"
    assert estimated("a.b", [SLOW], [], 1).seconds == 0.0
