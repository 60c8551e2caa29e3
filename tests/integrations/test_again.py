"""What the end of a run means: come again, and when, or it is final."""

from __future__ import annotations

import pytest

from spapi_core.errors import (
    BadRequestError,
    ConnectionLostError,
    JobFailedError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StoreError,
)
from spapi_core.integrations import steps
from spapi_core.integrations.again import ComeAgain, later
from spapi_core.integrations.journal import NotYetError
from spapi_core.integrations.steps import Step
from spapi_core.limits import Bucket, Limiter, Reservation


def refused(wait: float, place: Reservation | None = None) -> PermitTimeoutError:
    error = PermitTimeoutError("later", wait=wait)
    error.reservation = place
    return error


def test_a_task_that_waits_for_a_permit_comes_again_at_its_places_time() -> None:
    """With the place; it counts as no failure, and a long wait is cut in pieces."""
    limiter = Limiter()
    bucket = [Bucket("app:account:eu:x", 0.001, 1)]
    limiter.acquire(bucket, label="x").settle(status_code=200)
    place = limiter.reserve(bucket, label="x")
    again = later(Step("t", tries=4), refused(1000.0, place))
    assert again is not None
    assert (again.seconds, again.place, again.tries) == (600.0, str(place), 4)
    assert (left := Step("t", **again.words()).waits()) is not None
    assert left > 900
    without = later(Step("t"), refused(7.0))
    assert without is not None
    assert (without.seconds, without.place) == (7.0, None)


def test_failures_are_tried_five_times_with_growing_pauses_and_final_ones_never() -> None:
    """429, 5xx of what may be repeated and lost lines; other errors end the task at once."""
    pauses = [later(Step("t", tries=tries), ServerError(status_code=503), draw=lambda: 1.0) for tries in range(5)]
    assert [None if each is None else each.seconds for each in pauses] == [1.0, 2.0, 4.0, 8.0, None]
    assert later(Step("t"), RateLimitError(status_code=429)) is not None
    assert later(Step("t"), BadRequestError(status_code=400)) is None
    assert later(Step("t"), JobFailedError("ended FATAL")) is None
    lost = ConnectionLostError("lost")
    lost.may_have_been_carried_out = True
    assert later(Step("t"), lost) is None


def test_a_store_that_is_away_ends_no_task() -> None:
    """Nothing was sent, and it comes back: the task is tried for minutes, then it fails."""
    pauses = [later(Step("t", tries=tries), StoreError("away"), draw=lambda: 1.0) for tries in range(20)]
    assert None not in pauses[:-1]
    assert sum(each.seconds for each in pauses if each is not None) > 600
    assert pauses[-1] is None


@pytest.mark.parametrize("error", [StoreError("away"), NotYetError("not yet", seconds=1.0)])
def test_a_place_outlives_what_is_not_about_it(error: SPAPIError) -> None:
    """A store that is away, or a report that is not done, sends no task to the end of the queue."""
    again = later(Step("t", place="PLACE"), error)
    assert again is not None
    assert again.place == "PLACE"


def test_what_amazon_asks_for_is_the_least_pause() -> None:
    """However short the pause that was drawn."""
    again = later(Step("t", polls=3, tries=1), RateLimitError(status_code=429, retry_after=9.0), draw=lambda: 0.5)
    assert again == ComeAgain(9.0, None, 3, 2)


def test_a_look_that_finds_nothing_yet_is_counted_as_a_look() -> None:
    """And ends the row of failures."""
    again = later(Step("t", polls=3, tries=4), NotYetError("not yet", seconds=7.0))
    assert again == ComeAgain(7.0, None, 4, 0)


def test_a_task_may_say_how_often_it_fails() -> None:
    """One that may fail once is not tried again."""
    assert later(Step("t"), ServerError(status_code=503), tries=1) is None
    assert later(Step("t"), ServerError(status_code=503), tries=2) is not None


def test_the_module_of_steps_hands_both_out() -> None:
    """Adapters of other engines take them from there."""
    assert (steps.later, steps.ComeAgain) == (later, ComeAgain)
