"""The retry policy: what is tried again, when, and what the caller gets when it is not."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spapi_core.errors import (
    BadRequestError,
    ConnectionLostError,
    ConnectionNotMadeError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.operation import Operation
from spapi_core.retry import RetryBudget, RetryPolicy, decide
from spapi_core.wire.outcome import Outcome

pytestmark = pytest.mark.anyio


def operation(method: str = "GET", **known: Any) -> Operation[Any]:
    return Operation(id="shop_v1.x", section="shop_v1", name="x", method=method, path="/x", **known)


def failed(error: SPAPIError, **known: Any) -> Outcome[Any]:
    return Outcome(None, error, **known)


class Played:
    """Attempts that end as asked, and the seconds slept between them."""

    def __init__(self, *ends: Outcome[Any] | SPAPIError) -> None:
        self.ends = list(ends)
        self.numbers: list[int] = []
        self.slept: list[float] = []
        self.now = 0.0

    def attempt(self, number: int) -> Outcome[Any]:
        self.numbers.append(number)
        end = self.ends.pop(0) if len(self.ends) > 1 else self.ends[0]
        if isinstance(end, SPAPIError):
            raise end
        return end

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def run(self, kind: str, policy: RetryPolicy, what: Operation[Any]) -> Outcome[Any]:
        """The call through the loop for threads, or the one for tasks."""
        if kind == "threads":
            return policy.runner(self.sleep)(what, self.attempt)

        async def attempt(number: int) -> Outcome[Any]:
            return self.attempt(number)

        async def sleep(seconds: float) -> None:
            self.sleep(seconds)

        return await policy.async_runner(sleep)(what, attempt)


kinds = pytest.mark.parametrize("kind", ["threads", "tasks"])


@kinds
async def test_five_tries_and_no_more(kind: str) -> None:
    """The fifth failure is the caller's; four delays lie between, each below its doubling bound."""
    played = Played(failed(ServerError("down")))
    outcome = await played.run(kind, RetryPolicy(draw=lambda: 0.999), operation())
    assert isinstance(outcome.error, ServerError)
    assert played.numbers == [1, 2, 3, 4, 5]
    assert played.slept == [pytest.approx(bound * 0.999) for bound in (1, 2, 4, 8)]


@kinds
async def test_a_success_ends_the_tries(kind: str) -> None:
    """At once, or after a failure."""
    played = Played(failed(RateLimitError("slow")), Outcome("yes"))
    assert (await played.run(kind, RetryPolicy(), operation("POST"))).response == "yes"
    assert played.numbers == [1, 2]
    played = Played(Outcome("yes"))
    assert (await played.run(kind, RetryPolicy(), operation("POST"))).response == "yes"
    assert played.numbers == [1]


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


@kinds
async def test_one_fresh_token_and_no_second(kind: str) -> None:
    """A 401 is repeated at once with a fresh token, once."""
    played = Played(failed(UnauthorizedError("who?")))
    await played.run(kind, RetryPolicy(), operation("POST"))
    assert (played.numbers, played.slept) == ([1, 2], [0.0])


@kinds
async def test_no_attempt_begins_after_the_deadline(kind: str) -> None:
    """One that would is not made."""
    played = Played(failed(ServerError("x")))
    policy = RetryPolicy(deadline=5.0, draw=lambda: 1.0, clock=lambda: played.now)
    await played.run(kind, policy, operation())
    assert (played.slept, played.numbers) == ([1.0, 2.0], [1, 2, 3])


@kinds
async def test_a_permit_too_late_for_a_retry_does_not_hide_the_failure(kind: str) -> None:
    """A call that may have been carried out never ends in an error that says nothing was sent."""
    played = Played(failed(ServerError("x")), PermitTimeoutError("late; nothing was sent", wait=60.0))
    outcome = await played.run(kind, RetryPolicy(), operation())
    assert isinstance(outcome.error, ServerError)
    assert outcome.delay is None
    assert "60 s" in "".join(outcome.error.__notes__)


@kinds
async def test_a_permit_too_late_after_a_refusal_is_told_with_its_seconds(kind: str) -> None:
    """A refused call was not carried out; what was refused is in a note."""
    played = Played(failed(RateLimitError("slow")), PermitTimeoutError("late", wait=60.0))
    with pytest.raises(PermitTimeoutError) as caught:
        await played.run(kind, RetryPolicy(), operation())
    assert "RateLimitError: slow" in "".join(caught.value.__notes__)


def test_a_body_that_cannot_be_read_again_is_not_repeated_and_the_error_says_so() -> None:
    """Half of it, or nothing, would be sent."""
    error = RateLimitError("x")
    assert decide(operation(), failed(error, replayable=False), 1, policy=RetryPolicy()) is None
    assert error.__notes__ == ["The request body cannot be read a second time, so the call was not repeated."]


def test_the_budget_stops_a_storm() -> None:
    """When all fails the retries on credit are spent once; successes earn them back."""
    budget = RetryBudget(size=3, earns=0.5)
    policy = RetryPolicy(budget=budget, first=0.0)
    tries = 0
    for _ in range(10):
        played = Played(failed(ServerError("x")))
        policy.runner(played.sleep)(operation(), played.attempt)
        tries += len(played.numbers)
    assert tries == 10 + 3
    good = Played(Outcome("yes"))
    for _ in range(4):
        policy.runner(good.sleep)(operation(), good.attempt)
    assert budget.left == 2
    refused = Played(failed(RateLimitError("x")))
    policy.runner(refused.sleep)(operation(), refused.attempt)
    assert len(refused.numbers) == 5
    assert budget.left == 2
