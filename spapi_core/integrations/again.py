"""What the error of a run means: when the task comes again, or that it has failed for good."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final, Protocol

from attrs import frozen

from spapi_core.errors import PermitTimeoutError, RateLimitError, SPAPIError, StatusError, StoreError
from spapi_core.integrations.journal import LONGEST_VISIT, NotYetError

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES: Final = 5
LONGEST_PAUSE: Final = 120.0
"""Seconds after which a task that failed comes again at the latest."""
_FIRST: Final = 1.0
_STORE_TRIES: Final = 20
"""Tries while Redis is away: nothing was sent then, and it comes back for all tasks at once."""


class SoFar(Protocol):
    """What is read of a run: its place, and how often the task came before; see `Step`."""

    @property
    def place(self) -> str | None:
        """The text of the reservation that it has."""
        ...

    @property
    def polls(self) -> int:
        """How often the task looked before."""
        ...

    @property
    def tries(self) -> int:
        """How often it failed before."""
        ...


@frozen
class ComeAgain:
    """Come again.

    Args:
        seconds: After how long.
        place: The text of the reservation to bring along; None for none.
        polls: How many times it was polled before, when waiting for something at Amazon.
        tries: How many times it failed before.
    """

    seconds: float
    place: str | None = None
    polls: int = 0
    tries: int = 0

    def words(self) -> dict[str, Any]:
        """What the next message carries beside its arguments."""
        return {"place": self.place, "polls": self.polls, "tries": self.tries}


def later(
    step: SoFar, error: SPAPIError, *, tries: int = TRIES, draw: Callable[[], float] = random.random
) -> ComeAgain | None:
    """What the error of a run means: when to come again; None where it is final.

    Waits for a permit and for something at Amazon do not count as failures, however many there are.

    Args:
        step: The run.
        error: How it ended.
        tries: How often it may fail.
        draw: A number from 0 to 1, for the pause after a failure.
    """
    if isinstance(error, PermitTimeoutError):
        place = error.reservation
        seconds = (error.wait or 0.0) if place is None else place.wait
        return ComeAgain(min(seconds, LONGEST_VISIT), None if place is None else str(place), step.polls, step.tries)
    if isinstance(error, NotYetError):
        return ComeAgain(error.seconds, step.place, step.polls + 1, 0)
    away = isinstance(error, StoreError)
    most = max(tries, _STORE_TRIES) if away else tries
    if not (away or isinstance(error, RateLimitError) or error.is_retryable()) or step.tries + 1 >= most:
        return None
    told = error.retry_after if isinstance(error, StatusError) else None
    pause = min(LONGEST_PAUSE, _FIRST * 2.0**step.tries) * draw()
    return ComeAgain(max(pause, told or 0.0), step.place, step.polls, step.tries + 1)
