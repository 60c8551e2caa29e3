"""A failed call is tried again: the policy, the budget of retries, the loop.

What is decided is in `retry_rules`. The loop around it is backoff's, decorated once for each
client: backoff repeats while the outcome carries a delay, and ours draws that delay. What backoff offers besides is
left off on purpose: its jitter would shrink Retry-After, its `max_time` makes one try too many, its
logger would write everything twice.

Waiting for the usage plan after a 429 is the limiter's work: the retry goes back for a fresh permit.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

import backoff
from attrs import field, frozen

from spapi_core.errors import (
    ConfigurationError,
    ConnectionNotMadeError,
    ExpiredTokenError,
    InvalidArgumentError,
    PermitTimeoutError,
    RateLimitError,
    SPAPIError,
    UnauthorizedError,
)
from spapi_core.retry_rules import decide, is_paid_for
from spapi_core.seconds import checked_seconds
from spapi_core.system.fork import renew_after_fork
from spapi_core.system.locks import Lock, guarded
from spapi_core.wire.outcome import Outcome

if TYPE_CHECKING:
    from spapi_core.operation import Operation

T = TypeVar("T")
Attempt = Callable[[int], Outcome[T]]
AsyncAttempt = Callable[[int], Awaitable[Outcome[T]]]
Runner = Callable[["Operation[Any]", Attempt[Any]], Outcome[Any]]
AsyncRunner = Callable[["Operation[Any]", AsyncAttempt[Any]], Awaitable[Outcome[Any]]]

_log = logging.getLogger("spapi_core.retry")


def _tries(_: object, __: object, value: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InvalidArgumentError(f"RetryPolicy(tries=) must be a whole number of 1 or more, got {value!r}.")


def _seconds(_: object, attribute: Any, value: float | None) -> None:
    checked_seconds(f"RetryPolicy({attribute.name}=)", value)


class RetryBudget:
    """Stops a storm of retries when a whole region is down.

    Every call that ends well earns a part of a retry, every retry after a server error or a broken connection
    spends one. While little fails nobody notices; when everything fails, calls are tried once each after
    the budget is spent, instead of `tries` times. One budget serves a client, from all its threads.

    Args:
        size: Retries that can be made on credit.
        earns: Part of a retry that a success earns.
    """

    def __init__(self, size: float = 50.0, earns: float = 0.2) -> None:
        self.size = size
        self.earns = earns
        self._left = size
        self._renew()
        renew_after_fork(self, "_lock")

    def _renew(self) -> None:
        self._lock = Lock()

    @property
    def left(self) -> float:
        """Retries that can be made now."""
        return self._left

    @guarded
    def spend(self) -> bool:
        """Take one retry; False when none is left."""
        if self._left < 1:
            return False
        self._left -= 1
        return True

    def earn(self) -> None:
        """A call ended well."""
        if self._left < self.size:
            self._add()

    @guarded
    def _add(self) -> None:
        self._left = min(self.size, self._left + self.earns)


@frozen(kw_only=True)
class RetryPolicy:
    """How a client retries.

    Args:
        tries: Attempts in all, the first included; 1 never retries.
        first: Upper bound of the first delay in seconds; it doubles each time.
        cap: Longest delay in seconds; where Amazon asks for a longer one the error is raised, with `retry_after`.
        deadline: Seconds after the start of a call at which no further attempt begins; None for no deadline.
        budget: Shared by the calls of a client; None for no budget.
        draw: Random number from 0 to 1.
        clock: Seconds, never going back.
    """

    tries: int = field(default=5, validator=_tries)
    first: float = field(default=1.0, validator=_seconds)
    cap: float = field(default=120.0, validator=_seconds)
    deadline: float | None = field(default=None, validator=_seconds)
    budget: RetryBudget | None = field(factory=RetryBudget, eq=False, repr=False)
    draw: Callable[[], float] = field(default=random.random, eq=False, repr=False)
    clock: Callable[[], float] = field(default=time.monotonic, eq=False, repr=False)

    def runner(self, sleep: Callable[[float], object] = time.sleep) -> Runner:
        """The retry loop for threads, to be made once for each client."""

        @backoff.on_predicate(
            backoff.runtime, _goes_on, value=_nothing, jitter=None, logger=None, on_backoff=_sleeper(sleep)
        )
        def attempt_again(run: RetryRun, attempt: Attempt[Any]) -> Outcome[Any]:
            first = run.take_first()
            if first is not None:
                return run.judge(first)
            try:
                outcome = attempt(run.begin())
            except SPAPIError as error:
                return run.stopped(error)
            return run.judge(outcome)

        def run(operation: Operation[Any], attempt: Attempt[Any]) -> Outcome[Any]:
            began = _now(self)
            first = attempt(1)
            if first.error is None:
                return _earned(self, first)
            return attempt_again(RetryRun(self, operation, first, began), attempt)

        return run

    def async_runner(self, sleep: Callable[[float], Coroutine[Any, Any, object]] = asyncio.sleep) -> AsyncRunner:
        """The retry loop for tasks, to be made once for each client."""

        @backoff.on_predicate(
            backoff.runtime, _goes_on, value=_nothing, jitter=None, logger=None, on_backoff=_async_sleeper(sleep)
        )
        async def attempt_again(run: RetryRun, attempt: AsyncAttempt[Any]) -> Outcome[Any]:
            first = run.take_first()
            if first is not None:
                return run.judge(first)
            try:
                outcome = await attempt(run.begin())
            except SPAPIError as error:
                return run.stopped(error)
            return run.judge(outcome)

        async def run(operation: Operation[Any], attempt: AsyncAttempt[Any]) -> Outcome[Any]:
            began = _now(self)
            first = await attempt(1)
            if first.error is None:
                return _earned(self, first)
            return await attempt_again(RetryRun(self, operation, first, began), attempt)

        return run


class RetryRun:
    """A call whose first attempt failed, on its way through the others.

    What ends well at once never comes here: entering backoff's loop costs more than all else of the policy.
    """

    __slots__ = ("_began", "_first", "_last", "_operation", "_policy", "_refreshed", "_tried")

    def __init__(self, policy: RetryPolicy, operation: Operation[Any], first: Outcome[Any], began: float) -> None:
        self._policy = policy
        self._operation = operation
        self._first: Outcome[Any] | None = first
        self._last = first
        self._tried = 1
        self._refreshed = False
        self._began = began

    def take_first(self) -> Outcome[Any] | None:
        """The outcome of the attempt that was made before, once."""
        first, self._first = self._first, None
        return first

    def stopped(self, error: SPAPIError) -> Outcome[Any]:
        """The outcome of a call whose next attempt could not be sent: what it came to before.

        Raises:
            SPAPIError: The obstacle says more than the attempt before, which it mentions in a note.
        """
        last = self._last
        failure = last.error
        if failure is None:
            raise error
        # That nothing was sent would be untrue: the attempt before may have been carried out.
        why = ""
        if isinstance(error, PermitTimeoutError) and not isinstance(failure, RateLimitError):
            why = f"the usage plan's next permit would come in {error.wait:.3g} s."
        if isinstance(error, ConfigurationError) and not isinstance(failure, RateLimitError | ConnectionNotMadeError):
            why = error.message  # the client was closed meanwhile, e.g.
        if why:
            failure.add_note(f"Not tried again: {why}")
            last.delay = None
            return last
        error.add_note(f"An attempt before it ended in {type(failure).__name__}: {failure}")
        raise error

    def begin(self) -> int:
        """Number of the attempt that begins, from 1."""
        self._tried += 1
        return self._tried

    def judge(self, outcome: Outcome[Any]) -> Outcome[Any]:
        """Set the delay of an outcome: None when it is the last."""
        self._last = outcome
        policy = self._policy
        error = outcome.error
        if error is None:
            return _earned(policy, outcome)
        elapsed = _now(policy) - self._began
        delay = decide(self._operation, outcome, self._tried, policy=policy, elapsed=elapsed, refreshed=self._refreshed)
        if delay is not None and is_paid_for(error) and policy.budget is not None and not policy.budget.spend():
            _log.info("%s: not tried again, the retry budget is spent: too much is failing", self._operation.id)
            delay = None
        if isinstance(error, UnauthorizedError | ExpiredTokenError):
            self._refreshed = True
        outcome.delay = delay
        if delay is not None:
            _log.debug(
                "%s: attempt %d ended in %s, next in %.3f s",
                self._operation.id,
                self._tried,
                type(error).__name__,
                delay,
            )
        return outcome


def _now(policy: RetryPolicy) -> float:
    """The time, for a policy that has a deadline to keep."""
    return policy.clock() if policy.deadline is not None else 0.0


def _earned(policy: RetryPolicy, outcome: Outcome[Any]) -> Outcome[Any]:
    """The outcome of a call that ended well."""
    if policy.budget is not None:
        policy.budget.earn()
    outcome.delay = None
    return outcome


def _goes_on(outcome: Outcome[Any]) -> bool:
    return outcome.delay is not None


def _nothing(_: Outcome[Any]) -> float:
    # The sleep is ours, so that tests and simulations can pass their own; backoff gets a sleep that does nothing.
    return 0.0


def _sleeper(sleep: Callable[[float], object]) -> Callable[[Any], None]:
    def before(details: Any) -> None:
        sleep(details["value"].delay)

    return before


def _async_sleeper(sleep: Callable[[float], Coroutine[Any, Any, object]]) -> Callable[[Any], Coroutine[Any, Any, None]]:
    async def before(details: Any) -> None:
        await sleep(details["value"].delay)

    return before
