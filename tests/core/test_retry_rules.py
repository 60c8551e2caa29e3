"""What is tried again, and when, without a loop around it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core.errors import (
    AnswerError,
    BadRequestError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DriftError,
    ExpiredTokenError,
    ForbiddenError,
    LWAError,
    PermitTimeoutError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.operation import Operation
from spapi_core.retry import RetryPolicy
from spapi_core.retry_rules import decide, is_paid_for
from spapi_core.wire.outcome import Outcome


def operation(method: str = "GET", **known: Any) -> Operation[Any]:
    return Operation(id="shop_v1.x", section="shop_v1", name="x", method=method, path="/x", **known)


def failed(error: SPAPIError, **known: Any) -> Outcome[Any]:
    return Outcome(None, error, **known)


@pytest.mark.parametrize(
    ("error", "method", "known", "again"),
    [
        (RateLimitError("x"), "POST", {}, True),
        (ConnectionNotMadeError("x"), "POST", {}, True),
        (ServerError("x"), "GET", {}, True),
        (ServerError("x"), "POST", {}, False),
        (ServerError("x"), "PUT", {}, False),
        (ServerError("x"), "POST", {"safe_to_repeat": True}, True),
        (ConnectionLostError("x"), "GET", {}, True),
        (ConnectionLostError("x"), "POST", {}, False),
        (ConnectionLostError("x"), "DELETE", {"safe_to_repeat": True}, True),
        (BadRequestError("x"), "GET", {}, False),
        (ServerError("x"), "HEAD", {}, True),
        (RequestTimeoutError("x"), "GET", {}, True),
        (RequestTimeoutError("x"), "POST", {}, False),
        (AnswerError("x"), "GET", {}, True),
        (AnswerError("x"), "POST", {}, False),
        (DriftError("x"), "GET", {}, False),
        (LWAError("x", retryable=True), "POST", {}, True),
        (LWAError("x"), "GET", {}, False),
        (ForbiddenError("x"), "GET", {}, False),
        (PermitTimeoutError("x"), "GET", {}, False),
        (UnauthorizedError("x"), "POST", {}, True),
        (ExpiredTokenError("x"), "POST", {}, True),
    ],
)
def test_which_failure_is_tried_again(error: SPAPIError, method: str, known: dict[str, Any], again: bool) -> None:
    """What may have been carried out is repeated only where that is safe."""
    assert (decide(operation(method, **known), failed(error), 1, policy=RetryPolicy()) is not None) is again


@pytest.mark.parametrize(("word", "again"), [(True, True), (False, False)])
def test_the_callers_word_decides(word: bool, again: bool) -> None:
    """Over method and table."""
    for method in ("GET", "POST"):
        outcome = failed(ServerError("x"), idempotent=word)
        assert (decide(operation(method), outcome, 1, policy=RetryPolicy()) is not None) is again


@given(attempt=st.integers(1, 4), draw=st.floats(0, 1), asked=st.none() | st.floats(0, 120), cap=st.floats(0.1, 120))
def test_the_delay_is_drawn_below_its_bound_and_never_below_retry_after(
    attempt: int, draw: float, asked: float | None, cap: float
) -> None:
    """Full jitter from 0 to the doubling bound and the cap; Amazon's Retry-After is never shrunk, nor slept beyond the cap."""
    policy = RetryPolicy(draw=lambda: draw, cap=cap)
    delay = decide(operation(), failed(ServerError("x"), retry_after=asked), attempt, policy=policy)
    if asked is not None and asked > cap:
        assert delay is None
        return
    assert delay is not None
    assert delay == max(asked or 0.0, draw * min(cap, 2.0 ** (attempt - 1)))


def test_a_retry_after_of_a_day_is_told_and_not_slept() -> None:
    """The error carries it, and says why the call was not repeated."""
    error = ServerError("x")
    assert decide(operation(), failed(error, retry_after=86400.0), 1, policy=RetryPolicy()) is None
    assert "86400 s" in "".join(error.__notes__)


def test_a_body_that_cannot_be_read_again_is_not_repeated_and_the_error_says_so() -> None:
    """Half of it, or nothing, would be sent."""
    error = RateLimitError("x")
    assert decide(operation(), failed(error, replayable=False), 1, policy=RetryPolicy()) is None
    assert error.__notes__ == ["The request body cannot be read a second time, so the call was not repeated."]


@pytest.mark.parametrize(("attempt", "again"), [(1, True), (2, True), (3, False), (4, False)])
def test_the_last_try_is_not_repeated(attempt: int, again: bool) -> None:
    """The first is counted."""
    policy = RetryPolicy(tries=3)
    assert (decide(operation(), failed(ServerError("x")), attempt, policy=policy) is not None) is again
    assert decide(operation(), Outcome("yes"), attempt, policy=policy) is None


def test_the_delay_of_a_late_try_is_the_cap() -> None:
    """However often it was doubled."""
    policy = RetryPolicy(tries=10_000, draw=lambda: 1.0, cap=90.0)
    for attempt, delay in ((1, 1.0), (2, 2.0), (7, 64.0), (8, 90.0), (61, 90.0), (62, 90.0), (9_999, 90.0)):
        assert decide(operation(), failed(ServerError("x")), attempt, policy=policy) == delay


@pytest.mark.parametrize(("asked", "delay"), [(9.99, 9.99), (10.0, 10.0), (10.01, None)])
def test_amazon_may_ask_for_as_long_as_the_cap(asked: float, delay: float | None) -> None:
    """For longer, the error goes to the caller and says so."""
    error = ServerError("x")
    policy = RetryPolicy(cap=10.0, draw=lambda: 0.0)
    assert decide(operation(), failed(error, retry_after=asked), 1, policy=policy) == delay
    notes = ["Not tried again: Amazon asks to wait 10 s, longer than the retries' cap."]
    assert getattr(error, "__notes__", []) == ([] if delay else notes)


@pytest.mark.parametrize(("elapsed", "again"), [(3.9, True), (4.0, False), (4.1, False)])
def test_a_try_begins_before_the_deadline(elapsed: float, again: bool) -> None:
    """At it, none begins."""
    policy = RetryPolicy(deadline=5.0, draw=lambda: 1.0)
    found = decide(operation(), failed(ServerError("x")), 1, policy=policy, elapsed=elapsed)
    assert found == (1.0 if again else None)


@pytest.mark.parametrize(("left", "again"), [(None, True), (1.1, True), (1.0, False), (0.5, False), (0.0, False)])
def test_a_try_begins_before_the_call_has_no_time_left(left: float | None, again: bool) -> None:
    """The error says what ended it."""
    error = ServerError("x")
    found = decide(operation(), failed(error, left=left), 1, policy=RetryPolicy(draw=lambda: 1.0))
    assert found == (1.0 if again else None)
    notes = ["Not tried again: total_time of the call ends before the next try, in 1 s, would begin."]
    assert getattr(error, "__notes__", []) == ([] if again else notes)


@pytest.mark.parametrize("error", [UnauthorizedError("x"), ExpiredTokenError("x")])
def test_a_fresh_token_is_taken_at_once_and_once(error: SPAPIError) -> None:
    """Also where repeating would not be safe."""
    policy = RetryPolicy(draw=lambda: 1.0)
    assert decide(operation("POST"), failed(error), 1, policy=policy) == 0.0
    assert decide(operation("POST"), failed(error), 1, policy=policy, refreshed=True) is None


@pytest.mark.parametrize(
    ("error", "paid"),
    [
        (ServerError("x"), True),
        (ConnectionLostError("x"), True),
        (LWAError("x", retryable=True), True),
        (RateLimitError("x"), False),
        (UnauthorizedError("x"), False),
        (ExpiredTokenError("x"), False),
    ],
)
def test_what_the_budget_pays_for(error: SPAPIError, paid: bool) -> None:
    """Failures of Amazon and of the way there; a refusal has its pace from the limiter, a token costs nothing."""
    assert is_paid_for(error) is paid


@pytest.mark.parametrize(("deadline", "delay"), [(0.5, None), (1.0, 0.5)])
def test_no_time_is_spent_unless_somebody_says_so(deadline: float, delay: float | None) -> None:
    """A call has just begun."""
    policy = RetryPolicy(deadline=deadline, draw=lambda: 0.5)
    assert decide(operation(), failed(ServerError("x")), 1, policy=policy) == delay


@pytest.mark.parametrize(("attempt", "delay"), [(60, 0.5), (61, 1.0), (62, 1.0), (5_000, 1.0)])
def test_the_bound_is_doubled_sixty_times_and_no_more(attempt: int, delay: float) -> None:
    """A power of any size would be more than a number can hold."""
    policy = RetryPolicy(tries=10_000, first=2.0**-60, draw=lambda: 1.0)
    assert decide(operation(), failed(ServerError("x")), attempt, policy=policy) == delay


@pytest.mark.parametrize(("attempt", "factor"), [(60, 59), (61, 60), (62, 60), (1000, 60)])
def test_the_bound_doubles_sixty_times_and_no_more(attempt: int, factor: int) -> None:
    """A number of tries without end does not overflow."""
    policy = RetryPolicy(tries=2000, first=2.0**-60, cap=1e9, draw=lambda: 1.0)
    assert decide(operation(), failed(ServerError("x")), attempt, policy=policy) == 2.0 ** (factor - 60)
