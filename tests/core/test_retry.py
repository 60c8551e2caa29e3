"""The retry policy: what is tried again, when, and what the caller gets when it is not."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

import pytest

from spapi_core.errors import (
    ClientClosedError,
    ConnectionLostError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    InvalidArgumentError,
    PermitTimeoutError,
    RateLimitError,
    ServerError,
    SPAPIError,
    StoreError,
    UnauthorizedError,
)
from spapi_core.operation import Operation
from spapi_core.retry import RetryBudget, RetryPolicy, RetryRun
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


@pytest.mark.parametrize("value", [0, -1, True, 1.0, "2", None])
def test_tries_are_a_whole_number_of_one_or_more(value: Any) -> None:
    """One never retries."""
    with pytest.raises(InvalidArgumentError) as caught:
        RetryPolicy(tries=value)
    assert str(caught.value) == f"RetryPolicy(tries=) must be a whole number of 1 or more, got {value!r}."
    assert RetryPolicy(tries=1).tries == 1


@pytest.mark.parametrize("name", ["first", "cap", "deadline"])
def test_seconds_of_a_policy_are_seconds(name: str) -> None:
    """The message names the setting."""
    settings: dict[str, Any] = {name: -1}
    with pytest.raises(InvalidArgumentError, match=rf"^RetryPolicy\({name}=\) is -1: give seconds of 0 or more"):
        RetryPolicy(**settings)


def test_what_a_policy_does_unless_it_is_told_otherwise() -> None:
    """Five tries, a second, two minutes, no deadline, a budget of its own."""
    policy, other = RetryPolicy(), RetryPolicy()
    assert (policy.tries, policy.first, policy.cap, policy.deadline) == (5, 1.0, 120.0, None)
    assert policy.budget is not None
    assert policy.budget is not other.budget
    assert (policy.budget.size, policy.budget.earns, policy.budget.left) == (50.0, 0.2, 50.0)
    assert policy == other
    assert repr(policy) == "RetryPolicy(tries=5, first=1.0, cap=120.0, deadline=None)"
    assert policy.clock is time.monotonic
    with pytest.raises(TypeError):
        RetryPolicy(5)  # type: ignore[call-arg]  # what is tested
    with pytest.raises(AttributeError):
        policy.tries = 3  # type: ignore[misc]  # what is tested


def test_a_budget_is_spent_one_by_one_and_earned_back_to_its_size() -> None:
    """A part of a retry is not enough for one; more than its size is not kept."""
    budget = RetryBudget(size=2, earns=0.75)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    assert budget.left == 0
    budget.earn()
    assert (budget.left, budget.spend(), budget.left) == (0.75, False, 0.75)
    budget.earn()
    assert (budget.left, budget.spend(), budget.left) == (1.5, True, 0.5)
    for expected in (1.25, 2, 2):
        budget.earn()
        assert budget.left == expected
    exact = RetryBudget(size=1)
    assert (exact.spend(), exact.left, exact.spend()) == (True, 0, False)


@kinds
@pytest.mark.parametrize("refusal", [UnauthorizedError, ExpiredTokenError])
async def test_a_second_refusal_of_a_token_ends_the_call(kind: str, refusal: type[SPAPIError]) -> None:
    """Also where another failure lay between; a fresh token costs nothing of the budget."""
    budget = RetryBudget(size=1)
    played = Played(failed(refusal("a")), failed(ServerError("b")), failed(refusal("c")))
    outcome = await played.run(kind, RetryPolicy(budget=budget, draw=lambda: 0.5), operation())
    assert outcome.error is not None
    assert outcome.error.message == "c"
    assert (played.numbers, played.slept, budget.left) == ([1, 2, 3], [0.0, 1.0], 0)


@kinds
async def test_without_a_budget_every_failure_is_repeated(kind: str) -> None:
    """As often as there are tries."""
    played = Played(failed(ServerError("x")))
    await played.run(kind, RetryPolicy(budget=None, first=0.0), operation())
    assert played.numbers == [1, 2, 3, 4, 5]
    good = Played(failed(ServerError("x")), Outcome("yes"))
    assert (await good.run(kind, RetryPolicy(budget=None, first=0.0), operation())).response == "yes"


@kinds
async def test_a_spent_budget_and_each_try_are_logged(kind: str, caplog: pytest.LogCaptureFixture) -> None:
    """By the id of the operation, the number of the try and the class of its error."""
    caplog.set_level(logging.DEBUG, "spapi_core.retry")
    played = Played(failed(ServerError("x")))
    outcome = await played.run(kind, RetryPolicy(budget=RetryBudget(size=1), draw=lambda: 0.25), operation())
    assert [(each.levelname, each.getMessage()) for each in caplog.records] == [
        ("DEBUG", "shop_v1.x: attempt 1 ended in ServerError, next in 0.250 s"),
        ("INFO", "shop_v1.x: not tried again, the retry budget is spent: too much is failing"),
    ]
    assert (played.numbers, outcome.delay) == ([1, 2], None)


@kinds
async def test_an_answer_after_failures_is_the_last(kind: str) -> None:
    """It has no delay, and earns a part of a retry."""
    budget = RetryBudget(size=3, earns=0.5)
    played = Played(failed(ServerError("x")), failed(RateLimitError("x")), Outcome("yes"))
    outcome = await played.run(kind, RetryPolicy(budget=budget), operation())
    assert (outcome.response, outcome.delay, played.numbers) == ("yes", None, [1, 2, 3])
    assert budget.left == 2.5


def late(wait: float = 12.345) -> SPAPIError:
    return PermitTimeoutError("late", wait=wait)


@kinds
@pytest.mark.parametrize(
    ("failure", "obstacle", "note"),
    [
        (ServerError("x"), late(), "Not tried again: the usage plan's next permit would come in 12.3 s."),
        (ConnectionNotMadeError("x"), late(), "Not tried again: the usage plan's next permit would come in 12.3 s."),
        (ConnectionLostError("x"), ClientClosedError("closed"), "Not tried again: closed"),
        (ServerError("x"), ClientClosedError("closed"), "Not tried again: closed"),
    ],
)
async def test_a_failure_is_not_hidden_by_what_keeps_it_from_being_repeated(
    kind: str, failure: SPAPIError, obstacle: SPAPIError, note: str
) -> None:
    """A note says why; the call may have been carried out."""
    played = Played(failed(type(failure)("x")), obstacle)
    outcome = await played.run(kind, RetryPolicy(draw=lambda: 0.0), operation())
    assert type(outcome.error) is type(failure)
    assert getattr(outcome.error, "__notes__", None) == [note]
    assert outcome.delay is None


@kinds
@pytest.mark.parametrize(
    ("failure", "obstacle"),
    [
        (RateLimitError, late()),
        (RateLimitError, ClientClosedError("closed")),
        (ConnectionNotMadeError, ClientClosedError("closed")),
        (ServerError, StoreError("gone")),
    ],
)
async def test_where_nothing_was_carried_out_the_obstacle_is_raised(
    kind: str, failure: type[SPAPIError], obstacle: SPAPIError
) -> None:
    """With what the attempt before it ended in as a note; so is an obstacle of another kind."""
    raised = type(obstacle)("now", wait=1.0) if isinstance(obstacle, PermitTimeoutError) else type(obstacle)("now")
    played = Played(failed(failure("before")), raised)
    with pytest.raises(type(obstacle)) as caught:
        await played.run(kind, RetryPolicy(draw=lambda: 0.0), operation())
    assert caught.value.__notes__ == [f"An attempt before it ended in {failure.__name__}: before"]


def test_a_run_whose_last_attempt_went_well_raises_what_stops_it() -> None:
    """There is no failure that the obstacle could hide."""
    with pytest.raises(StoreError, match="gone"):
        RetryRun(RetryPolicy(), operation(), Outcome("yes"), 0.0).stopped(StoreError("gone"))


def test_the_clock_is_looked_at_where_there_is_a_deadline() -> None:
    """And else never."""
    ticks = iter([100.0, 101.0, 103.5])
    played = Played(failed(ServerError("x")))
    policy = RetryPolicy(deadline=4.0, draw=lambda: 1.0, clock=lambda: next(ticks))
    policy.runner(played.sleep)(operation(), played.attempt)
    assert (played.numbers, played.slept, list(ticks)) == ([1, 2], [1.0], [])
    other = Played(failed(ServerError("x")))
    RetryPolicy(tries=2, clock=lambda: next(ticks)).runner(other.sleep)(operation(), other.attempt)
    assert other.numbers == [1, 2]


async def test_a_runner_sleeps_by_itself() -> None:
    """Threads in `time.sleep`, tasks in `asyncio.sleep`."""
    for take in (0.0, 0.02):
        policy = RetryPolicy(tries=2, first=take, draw=lambda: 1.0)
        played = Played(failed(ServerError("x")))
        began = time.monotonic()
        policy.runner()(operation(), played.attempt)
        assert time.monotonic() - began >= take
        assert played.numbers == [1, 2]


async def test_the_tasks_runner_sleeps_by_itself() -> None:
    """Others run meanwhile."""
    numbers: list[int] = []

    async def attempt(number: int) -> Outcome[Any]:
        numbers.append(number)
        return failed(ServerError("x"))

    ran = asyncio.create_task(_counted())
    await RetryPolicy(tries=2, first=0.02, draw=lambda: 1.0).async_runner()(operation(), attempt)
    assert numbers == [1, 2]
    assert ran.done()


async def _counted() -> None:
    """Something else to do."""
