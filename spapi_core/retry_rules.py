"""Whether and when a failed call is tried again, as pure functions; `retry` does what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from spapi_core.errors import (
    AnswerError,
    ConnectionLostError,
    ConnectionNotMadeError,
    DriftError,
    ExpiredTokenError,
    LWAError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    SPAPIError,
    UnauthorizedError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from spapi_core.operation import Operation
    from spapi_core.wire.outcome import Outcome


class Pace(Protocol):
    """What is read of a policy: how often, and how long apart; see `RetryPolicy`."""

    @property
    def tries(self) -> int:
        """Attempts in all."""
        ...

    @property
    def first(self) -> float:
        """Upper bound of the first delay in seconds."""
        ...

    @property
    def cap(self) -> float:
        """Longest delay in seconds."""
        ...

    @property
    def deadline(self) -> float | None:
        """Seconds after the start at which no further attempt begins."""
        ...

    @property
    def draw(self) -> Callable[[], float]:
        """Draws a number from 0 to 1."""
        ...


def decide(
    operation: Operation[Any],
    outcome: Outcome[Any],
    attempt: int,
    *,
    policy: Pace,
    elapsed: float = 0.0,
    refreshed: bool = False,
) -> float | None:
    """Seconds until the next attempt, or None when this outcome is the last. Only the draw is random.

    Args:
        operation: What was called.
        outcome: What the attempt came to.
        attempt: Its number, from 1.
        policy: How the client retries.
        elapsed: Seconds since the call began.
        refreshed: An attempt has already been repeated with a fresh access token.
    """
    error = outcome.error
    if error is None or attempt >= policy.tries:
        return None
    if isinstance(error, UnauthorizedError | ExpiredTokenError):
        delay = None if refreshed else 0.0
    elif _repeatable(operation, outcome, error):
        asked = outcome.retry_after or 0.0
        if asked > policy.cap:
            error.add_note(f"Not tried again: Amazon asks to wait {asked:.0f} s, longer than the retries' cap.")
            return None
        delay = max(policy.draw() * min(policy.cap, policy.first * 2 ** min(attempt - 1, 60)), asked)
    else:
        delay = None
    if delay is None or (policy.deadline is not None and elapsed + delay >= policy.deadline):
        return None
    if outcome.left is not None and delay >= outcome.left:
        error.add_note(
            f"Not tried again: total_time of the call ends before the next try, in {delay:.3g} s, would begin."
        )
        return None
    if not outcome.replayable:
        error.add_note("The request body cannot be read a second time, so the call was not repeated.")
        return None
    return delay


def is_paid_for(error: SPAPIError) -> bool:
    """Whether the retry budget pays for a repetition: not after refusals, which the limiter paces, nor for a fresh token."""
    return not isinstance(error, RateLimitError | UnauthorizedError | ExpiredTokenError)


def _repeatable(operation: Operation[Any], outcome: Outcome[Any], error: SPAPIError) -> bool:
    if isinstance(error, RateLimitError | ConnectionNotMadeError):
        return True
    if isinstance(error, LWAError):
        return error.is_retryable()
    if isinstance(error, DriftError):
        return False
    if isinstance(error, ServerError | RequestTimeoutError | ConnectionLostError | AnswerError):
        return operation.repeats_safely(outcome.idempotent)
    return False
